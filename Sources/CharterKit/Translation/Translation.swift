// The same file with the keywords of another language.

/// Why a file can't be given the keywords of a language.
public enum TranslationObstacle: Error, Equatable, Sendable {
  /// In that language the word would be a keyword where it stands: a unit `pour`, in French.
  case word(ByteRange)
  /// What can't be read would be taken for something else.
  case mistakes
}

/// Gives a file the keywords, options and small words of another language.
///
/// Nothing else changes: comments, layout, texts, names and units stay, byte for byte. So does what can't be read.
/// Words of a third language (which are reported) come along, since what they mean is known. The language line goes
/// with them; a file without one gets one at its start, unless it is to be English.
public enum Translation {
  /// The file with the keywords of `language`.
  ///
  /// It says the same: the fingerprint is that of the original, and no finding is new. Where that can't be, since no
  /// word is reserved and one may be a keyword in the other language, nothing is given.
  public static func render(_ analysis: Analysis, to language: Language) throws(TranslationObstacle) -> [UInt8] {
    // In place of a private key the text holds something else.
    guard analysis.isCharter, analysis.source.secrets.isEmpty else { throw .mistakes }
    var translator = Translator(analysis.tree, to: language)
    translator.run()
    let text = translator.out
    let translated = Analysis(text)
    guard Fingerprint.of(translated.charter) == Fingerprint.of(analysis.charter), translated.tree.language == language,
      findings(of: translated) == findings(of: analysis), shape(of: translated.tree) == shape(of: analysis.tree)
    else {
      if let word = translator.firstCollision() { throw .word(word) }
      throw .mistakes
    }
    return text
  }

  /// What each piece of a file was taken for, the language line aside: among mistakes a word may turn into a keyword
  /// without another finding.
  private static func shape(of tree: SyntaxTree) -> [UInt16] {
    tree.nodes.filter { $0.kind != .languageLine }.map { node in
      // A unit of time may change its number: in some languages one word is both.
      UInt16(node.kind.rawValue) << 8 | UInt16(node.kind == .option ? 0 : node.detail)
    }
  }

  /// How often each kind of finding was found, without those that translating mends.
  private static func findings(of analysis: Analysis) -> [UInt16: Int] {
    var counts = analysis.countsByKind
    for kind in [FindingKind.keywordLanguage, .unknownLanguage] { counts[kind.number] = nil }
    return counts
  }
}
