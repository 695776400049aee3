// The list of every kind of finding: checks run in this order, and everything that lists findings reads it.

extension FindingKind {
  /// Every kind, by code. A new kind is one new file and one line here.
  public static let all: [FindingKind] = [
    .invalidUTF8, .hiddenCharacter, .unterminatedText, .badEscape, .noSuchDate, .strayCharacter,
    .lookAlikeNames, .bindingWords, .notNormalised, .ambiguousNumber, .unfilled,
    .expected, .unknownKeyword, .keywordLanguage, .unclosedBlock, .misplaced, .missingName, .missingText,
    .missingAttribute, .repeated, .unknownOption, .unknownLanguage, .tooDeep, .noCharter, .secondCharter,
    .datesReversed, .notACharter, .otherEncoding, .carriageReturns, .conflictMarks,
    .duplicateName, .unknownName, .wrongKind, .listedTwice, .reservedName, .sameText,
    .noGain, .noMutualGain, .selfGain, .emptySource, .needUnanswered, .foreignNeed, .aimNotShared,
    .noCommonAim, .unsupportedAim, .unmeasuredAim, .outsidePeriod, .loneSupporter, .noVision,
    .bringsNothing, .unusedContribution, .notComplementary, .sameMeans, .separateCircles, .noCommitment,
    .unrecognisedCommitment, .vagueCommitment, .oneWay,
    .tooFewPartners, .oneSector,
    .unspoken, .noCommunication, .outOfTheLoop, .unheardStakeholder,
    .noTransparency, .keptInTheDark, .noProject, .secrecyConflict,
    .nothingShared, .loneRisk, .loneSuccess, .noReview, .noExit, .noWayToDisagree,
    .noSignatory, .badKey, .sharedKey, .unclearAmendment,
  ]
}
