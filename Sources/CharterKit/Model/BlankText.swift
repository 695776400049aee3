// Texts that are missing or blank.

extension Charter {
  /// Whether a text is absent or nothing but white space: either way it says nothing.
  func saysNothing(_ text: TextValue?) -> Bool { text?.isBlank(in: source) ?? true }
}
