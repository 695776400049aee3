// The background of the partnership, and its vision.

extension Page {
  mutating func writeVision() {
    writeProse(Words(en: "Context", nl: "Context", fr: "Contexte"), charter.context)
    writeProse(Words(en: "Vision", nl: "Visie", fr: "Vision"), charter.vision)
  }

  private mutating func writeProse(_ title: Words, _ text: TextValue?) {
    guard let text, !text.isBlank(in: charter.source) else { return }
    heading(.section, title)
    writer.blockText(text)
  }
}
