// Numbers as people write them: which are accepted, and what is suggested for the others.

import Testing

@testable import CharterKit

@Suite struct NumberTests {
  struct Row: Sendable {
    let written: String
    let code: String?
    let readings: [String]

    init(_ written: String, _ code: String?, _ readings: [String] = []) {
      self.written = written
      self.code = code
      self.readings = readings
    }
  }

  @Test(
    "One finding for the whole number, and a fix for each plausible reading",
    arguments: [
      Row("40", nil), Row("12500", nil), Row("2500.50", nil), Row("12.5", nil), Row("0.1250", nil), Row("1.2345", nil),
      Row("007", nil),
      Row("12.500", "W010", ["12500", "12.5"]), Row("12,500", "W010", ["12500", "12.5"]),
      Row("12.000", "W010", ["12000", "12"]), Row("12.050", "W010", ["12050", "12.05"]),
      Row("12.505", "W010", ["12505", "12.5050"]), Row("999,999", "W010", ["999999", "999.9990"]),
      Row("0.125", "W010", ["0.1250"]), Row("0,500", "W010", ["0.5"]), Row("012.500", "W010", ["012.5"]),
      Row("1234.567", "W010", ["1234.5670"]), Row("12500,000", "W010", ["12500"]),
      Row("1.250.000", "S101", ["1250000"]), Row("1,250,000", "S101", ["1250000"]), Row("12 500", "S101", ["12500"]),
      Row("1 250 000", "S101", ["1250000"]), Row("12\u{A0}500", "S101", ["12500"]),
      Row("12\u{202F}500", "S101", ["12500"]),
      Row("12'500", "S101", ["12500"]), Row("12’500", "S101", ["12500"]), Row("2,50", "S101", ["2.50"]),
      Row("2,5", "S101", ["2.5"]),
      Row("1.250,50", "S101", ["1250.50"]), Row("1,250.50", "S101", ["1250.50"]),
      Row("12 500,75", "S101", ["12500.75"]),
      Row("1.250.000,5", "S101", ["1250000.5"]), Row("12'500.750", "S101", ["12500.75"]),
      Row("1.250,000", "S101", ["1250"]),
      Row("12500,-", "S101", ["12500"]), Row("12.500,-", "S101", ["12500"]), Row("12500,--", "S101", ["12500"]),
      Row("12500.-", "S101", ["12500"]), Row("12 500,–", "S101", ["12500"]), Row("1.250.000,—", "S101", ["1250000"]),
      Row("5.", "S101", ["5"]), Row("2.50.", "S101", ["2.50"]), Row("12.500.", "W010", ["12500", "12.5"]),
      Row("12.50,-", "S101"),
      Row("1.2.3", "S101"), Row("12,50,000", "S101"), Row("1.250,000.000", "S101"), Row("12'50", "S101"),
      Row("0 500", "S101"),
    ])
  func readings(row: Row) {
    for language in Language.allCases {
      for (text, offset) in files(row.written, language) {
        let found = Analysis(text)
        let own = found.findings.filter { $0.rule.severity == .error }
        guard let code = row.code else {
          #expect(own.isEmpty, "\(text)")
          continue
        }
        #expect(own.map { $0.rule.code } == [code], "\(text)\n\(found.places())")
        guard let finding = own.first else { continue }
        #expect(Int(finding.range.start) == offset && found.source.string(finding.range) == row.written)
        #expect(finding.fixes.map { $0.edits.map { $0.newText } } == row.readings.map { [$0] })
        for fix in finding.fixes {
          #expect(fix.edits.allSatisfy { $0.range == finding.range })
          let mended =
            found.source.string(ByteRange(0, offset)) + fix.edits[0].newText
            + found.source.string(ByteRange(Int(finding.range.end), found.source.bytes.count))
          #expect(Analysis(mended).errors == [], "\(mended)")
        }
      }
    }
  }

  /// Valid charters with the number as an amount, an effort and an interval, and its location.
  private func files(_ number: String, _ language: Language) -> [(text: String, place: Int)] {
    let sound = String(decoding: SoundCharter.file().bytes, as: UTF8.self)
    let lines = [
      ("amount ", "brings More \"More\" as funding amount # EUR toward Learning"),
      ("effort ", "commits \"More\" effort # days"),
      ("every ", "commits \"More\" effort 3 days every # weeks"),
    ]
    return lines.compactMap { before, line in
      // Every 12500 weeks is reported in another way.
      if before == "every ", number.contains("000") || number.count > 5 || number == "12500" || number.hasPrefix("0") {
        return nil
      }
      let file = sound.replacing("signatory \"A. Peeters\"", with: "signatory \"A. Peeters\"\n    " + line)
      guard let bytes = try? Translation.render(Analysis(file.replacing("#", with: "7")), to: language) else {
        return nil
      }
      let translated = String(decoding: bytes, as: UTF8.self)
      guard let location = translated.firstRange(of: /\s7\s/) else { return nil }
      let (before, after) = (translated[..<location.lowerBound], translated[location.upperBound...])
      return ("\(before) \(number) \(after)", before.utf8.count + 1)
    }
  }

  @Test("However it is grouped, a whole number is its own first reading")
  func grouped() {
    var seed: UInt64 = 17
    for _ in 0..<400 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = 1000 + Int(seed >> 33) % (1 << Int(seed >> 20 & 29) + 4)
      let digits = String(number)
      for separator in [".", ",", " ", "'", "’", "\u{A0}", "\u{202F}"] {
        var written = ""
        for (index, digit) in digits.enumerated() {
          if index > 0, (digits.count - index) % 3 == 0 { written += separator }
          written.append(digit)
        }
        let source = SourceText(Array(written.utf8))
        var lexer = Lexer()
        lexer.run(source)
        #expect(lexer.tokens.map { $0.kind } == [.number, .endOfFile], "\(written)")
        let reading = WrittenNumber(source.bytes.span, lexer.tokens[0].range)
        #expect(reading.readings.first == digits, "\(written)")
        #expect(reading.isAmbiguous == (number < 1_000_000 && (separator == "." || separator == ",")), "\(written)")
      }
    }
  }

  @Test("An interval is neither zero nor endless", arguments: Language.allCases)
  func intervals(language: Language) throws {
    let sound = Analysis(SoundCharter.file().file)
    let file = String(decoding: try Translation.render(sound, to: language), as: UTF8.self)
    let week = KeywordOption.week.keyword(language)
    let every = Attribute.every.keyword(language)
    #expect(file.contains("\(every) \(week)"))
    for (number, isFine) in [
      ("1", true), ("2", true), ("0.5", true), ("9999", true), ("0009", true), ("0", false), ("00", false),
      ("0.0", false), ("0.00", false),
      ("10000", false), ("99999999999999999999999", false), ("12345.5", false),
    ] {
      let analysis = Analysis(file.replacing("\(every) \(week)", with: "\(every) \(number) \(week)"))
      #expect(analysis.errors == (isFine ? [] : ["S101"]), "\(number) \(language)")
    }
  }
}
