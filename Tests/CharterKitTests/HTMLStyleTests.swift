// The colours of page and picture have enough contrast, in light and in dark mode.

import Testing

@testable import CharterKit

struct HTMLStyleTests {
  private let sheet = String(decoding: Array(HTMLStyle.sheet.withUTF8Buffer { Array($0) }), as: UTF8.self)
  private let picture = String(decoding: Array(SVGWriter.style.withUTF8Buffer { Array($0) }), as: UTF8.self)

  /// The colours named in the first or second rule for the root.
  private func colours(dark: Bool) -> [String: String] {
    let rules = sheet.matches(of: /:root\{[^}]*--page:[^}]*\}/).map { String($0.output) }
    var colours: [String: String] = [:]
    for match in rules[dark ? 1 : 0].matches(of: /--([a-z-]+):(#[0-9a-f]{6})/) {
      colours[String(match.output.1)] = String(match.output.2)
    }
    return colours
  }

  /// The contrast ratio of WCAG 2.2.
  private func contrast(_ one: String, _ other: String) throws -> Double {
    func luminance(_ colour: String) throws -> Double {
      let value = try #require(Int(colour.dropFirst(), radix: 16))
      let parts = [value >> 16, value >> 8 & 0xFF, value & 0xFF].map { part in
        let share = Double(part) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    /// To the power of 2.4, computed as the fifth root of the twelfth power.
    func pow(_ base: Double) -> Double {
      var power = 1.0
      for _ in 0..<12 { power *= base }
      var root = base
      for _ in 0..<60 { root -= (root * root * root * root * root - power) / (5 * root * root * root * root) }
      return root
    }
    let (first, second) = (try luminance(one), try luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  @Test("text has a contrast of 4.5, lines and arrows of 3", arguments: [false, true])
  func contrast(isDark: Bool) throws {
    #expect(try contrast("#ffffff", "#000000") > 20.9)
    let colours = colours(dark: isDark)
    #expect(colours.count == 8)
    for (text, ground) in [
      ("ink", "page"), ("quiet", "page"), ("accent", "page"), ("ink", "warn-tint"), ("warn", "warn-tint"),
      ("warn", "page"),
    ] {
      #expect(try contrast(#require(colours[text]), #require(colours[ground])) >= 4.5, "\(text) on \(ground)")
    }
    let page = try #require(colours["page"])
    for (index, light) in SVGWriter.palette.enumerated() {
      let dark = try #require(picture.firstMatch(of: try Regex("\\.k\(index)\\{fill:(#[0-9a-f]{6})"))?[1].substring)
      let colour = isDark ? String(dark) : String(decoding: light.withUTF8Buffer { Array($0) }, as: UTF8.self)
      #expect(try contrast(colour, page) >= 3, "\(colour)")
    }
    // The picture embedded in the page has the page's own background and ink.
    let ink = try #require(colours["ink"])
    if isDark {
      #expect(picture.contains(".page{fill:\(page)}") && picture.contains(".ink{fill:\(ink)}"))
    }
  }
}
