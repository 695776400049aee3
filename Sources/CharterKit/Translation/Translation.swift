// Translates the keywords of a file into another language.

/// Why a file can't be translated.
public enum TranslationObstacle: Error, Equatable, Sendable {
  /// In that language the word at this range would be a keyword, such as a unit `pour` in French.
  case word(ByteRange)
  /// Parts that can't be read would change their meaning.
  case mistakes
}

/// Translates the keywords, options and connecting words of a file into another language.
///
/// Nothing else changes: comments, layout, texts, names and units stay, byte for byte, and so do parts that can't be
/// read. Keywords of a third language (which are reported) are translated too, since their meaning is known. The
/// language line changes as well; a file without one gets one at its start, unless the new language is English.
public enum Translation {
  /// The file with the keywords of `language`.
  ///
  /// Its meaning stays the same: the fingerprint is that of the original, and there is no new finding. Where that is
  /// impossible, because no word is reserved and a name or unit may be a keyword in the other language, this throws
  /// instead.
  public static func render(_ analysis: Analysis, to language: Language) throws(TranslationObstacle) -> [UInt8] {
    // A private key was replaced in the source text, so translating it would lose the original.
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

  /// The structure of a file without its language line: where there are mistakes, a word may turn into a keyword
  /// without causing another finding.
  private static func shape(of tree: SyntaxTree) -> [UInt16] {
    tree.nodes.filter { $0.kind != .languageLine }.map { node in
      // A unit of time may switch between singular and plural: some languages use one word for both.
      UInt16(node.kind.rawValue) << 8 | UInt16(node.kind == .option ? 0 : node.detail)
    }
  }

  /// The number of findings of each kind, leaving out those that translating fixes.
  private static func findings(of analysis: Analysis) -> [UInt16: Int] {
    var counts = analysis.countsByRule
    for kind in [Rule.keywordLanguage, .unknownLanguage] { counts[kind.number] = nil }
    return counts
  }
}
