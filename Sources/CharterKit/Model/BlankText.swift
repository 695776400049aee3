// Texts that are left out, or left blank.

extension Charter {
  /// Whether a text is absent or holds nothing but space: either way it says nothing.
  func saysNothing(_ text: TextValue?) -> Bool { text?.isBlank(in: source) ?? true }
}
