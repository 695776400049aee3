// The registry of all kinds of findings: checks run in this order, and everything that lists findings reads it.

extension Rule {
  /// Every kind, by code.
  public static let all: [Rule] = Check.all.map { $0.rule }

  /// The kind with this code (`B301`, in any letter case) or name (`no-gain`); nil if there is none.
  public static func find(_ codeOrName: String) -> Rule? { find(codeOrName, among: all) }
}

extension Check {
  /// One for each kind, by code. A new one is one new file and one name here.
  static let all: [Check] = runs.flatMap { $0 }

  private static let runs: [[Check]] = [
    reported(.invalidUTF8, .hiddenCharacter, .unterminatedText, .badEscape, .noSuchDate, .strayCharacter),
    [.lookAlikeNames, .bindingWords],
    reported(.notNormalised, .ambiguousNumber),
    [.unfilled],
    reported(
      .expected, .unknownKeyword, .keywordLanguage, .unclosedBlock, .misplaced, .missingName, .missingText,
      .missingAttribute, .repeated, .unknownOption, .unknownLanguage, .tooDeep, .noCharter, .secondCharter,
      .datesReversed, .notACharter, .otherEncoding, .carriageReturns, .conflictMarks, .duplicateName, .unknownName,
      .wrongKind, .listedTwice),
    [
      .reservedName, .sameText, .noGain, .noMutualGain, .selfGain, .emptySource, .needUnanswered, .foreignNeed,
      .aimNotShared, .noCommonAim, .unsupportedAim, .unmeasuredAim, .outsidePeriod, .loneSupporter, .noVision,
      .bringsNothing, .unusedContribution, .notComplementary, .sameMeans, .separateCircles, .noCommitment,
      .unrecognisedCommitment, .vagueCommitment, .oneWay, .tooFewPartners, .oneSector, .unspoken, .noCommunication,
      .outOfTheLoop, .unheardStakeholder, .noTransparency, .keptInTheDark, .noProject, .secrecyConflict, .nothingShared,
      .loneRisk, .loneSuccess, .noReview, .noExit, .noWayToDisagree, .noSignatory, .badKey, .sharedKey,
      .unclearAmendment,
    ],
  ]

  /// Of kinds that lexer, parser or lowering report themselves.
  private static func reported(_ rules: Rule...) -> [Check] { rules.map { Check($0) } }
}
