// Further articles, in the author's own words.

extension Page {
  mutating func writeArticles() {
    guard !charter.articles.isEmpty else { return }
    heading(.section, of: .article)
    for article in charter.articles {
      writer.beginHeading(.part)
      if let text = article.text, !text.isBlank(in: charter.source) {
        writer.text(text)
      } else if let name = article.name {
        writer.source(name.range)
      }
      writer.endHeading(.part)
      if let body = article.body, !body.isBlank(in: charter.source) { writer.blockText(body) }
    }
  }
}
