// Moving findings to a text that has changed elsewhere.

extension TextChange {
  /// The finding at its location in the new text; nil if any of its ranges touches what changed.
  func moved(_ finding: Finding) -> Finding? {
    guard let range = moved(finding.range), let arguments = moved(finding.arguments),
      let related = moved(finding.related), let fixes = moved(finding.fixes)
    else { return nil }
    return Finding(
      finding.rule, at: range, arguments, severity: finding.severity, variant: finding.variant, related: related,
      fixes: fixes)
  }

  private func moved(_ arguments: [Argument]) -> [Argument]? { all(arguments) { moved($0) } }

  private func moved(_ argument: Argument) -> Argument? {
    switch argument {
    case .name(let range): moved(range).map { .name($0) }
    case .source(let range): moved(range).map { .source($0) }
    case .text(let text): moved(text.range).map { .text(TextValue(range: $0, form: text.form)) }
    case .list(let arguments): moved(arguments).map { .list($0) }
    case .choice(let arguments): moved(arguments).map { .choice($0) }
    case .construct, .attribute, .option, .language, .number, .phrase, .code, .scalar: argument
    }
  }

  private func moved(_ related: [Related]) -> [Related]? {
    all(related) { related in
      guard let range = moved(related.range), let arguments = moved(related.arguments) else { return nil }
      return Related(range, label: related.label, arguments)
    }
  }

  private func moved(_ fixes: [Fix]) -> [Fix]? {
    all(fixes) { fix in
      guard let arguments = moved(fix.arguments),
        let edits = all(fix.edits, { edit in moved(edit.range).map { Edit($0, edit.newText) } })
      else { return nil }
      return Fix(fix.title, arguments, fix.applicability, edits: edits)
    }
  }

  /// All elements moved; nil if any of them can't be.
  private func all<Element>(_ elements: [Element], _ moved: (Element) -> Element?) -> [Element]? {
    var result: [Element] = []
    result.reserveCapacity(elements.count)
    for element in elements {
      guard let element = moved(element) else { return nil }
      result.append(element)
    }
    return result
  }
}
