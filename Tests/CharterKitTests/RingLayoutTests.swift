// The drawn picture: nothing overlaps, for 2 to 15 partners and whatever they give each other.

import CharterTesting
import Testing

@testable import CharterKit

struct RingLayoutTests {
  /// Realistic titles, short and long, of one word or many.
  private static func titles(_ count: Int, _ random: inout SplitMix64) -> [[UInt8]] {
    let words = [
      "College", "of", "Arbeidsbemiddelingsdienst", "Works", "de", "Hogere", "Zeevaartschool", "x", "Österreich",
    ]
    return (0..<count).map { _ in
      Array((0...random.below(9)).map { _ in words[random.below(words.count)] }.joined(separator: " ").utf8)
    }
  }

  private struct Place {
    var x: Double
    var y: Double
    init(_ point: Point) { (x, y) = (Double(point.x), Double(point.y)) }
    init(x: Double, y: Double) { (self.x, self.y) = (x, y) }
    func distance(to other: Place) -> Double {
      ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
    }
    func distance(to box: Box) -> Double {
      let across = max(Double(box.left) - x, 0, x - Double(box.right))
      let along = max(Double(box.top) - y, 0, y - Double(box.bottom))
      return (across * across + along * along).squareRoot()
    }
  }

  /// Many points on the arrow as a browser draws it, including its head.
  private func places(_ curve: ArrowCurve) -> [Place] {
    let (start, control, end) = (Place(curve.start), Place(curve.control), Place(curve.end))
    var places = (0...400).map { step -> Place in
      let part = Double(step) / 400
      let (first, second, third) = ((1 - part) * (1 - part), 2 * part * (1 - part), part * part)
      return Place(
        x: start.x * first + control.x * second + end.x * third, y: start.y * first + control.y * second + end.y * third
      )
    }
    places += [Place(curve.tip), Place(curve.headCorners.0), Place(curve.headCorners.1)]
    return places
  }

  private func problems(_ layout: RingLayout) -> [String] {
    var problems: [String] = []
    let radius = Double(RingLayout.nodeRadius)
    let badge = Double(RingLayout.badgeRadius)
    for (index, node) in layout.nodes.enumerated() {
      for (other, another) in layout.nodes.enumerated() {
        if other > index, node.box.overlaps(another.box) { problems.append("title \(index) covers title \(other)") }
        if Place(another.centre).distance(to: node.box) < radius {
          problems.append("title \(index) covers circle \(other)")
        }
        if other > index, Place(node.centre).distance(to: Place(another.centre)) < 2 * radius {
          problems.append("circle \(index) covers circle \(other)")
        }
      }
    }
    let arrows = layout.arrows.map { places($0.curve) }
    for (index, arrow) in layout.arrows.enumerated() {
      let number = Place(arrow.badge)
      for (other, another) in layout.arrows.enumerated() where other != index {
        if number.distance(to: Place(another.badge)) < 2 * badge {
          problems.append("number \(index) covers number \(other)")
        }
        if arrows[other].contains(where: { $0.distance(to: number) < badge }) {
          problems.append("arrow \(other) runs through number \(index)")
        }
      }
      if !arrows[index].contains(where: { $0.distance(to: number) < 20 }) {
        problems.append("number \(index) is off its arrow")
      }
      if Place(arrow.curve.tip).distance(to: number) < badge { problems.append("number \(index) covers its head") }
      for (party, node) in layout.nodes.enumerated() {
        if number.distance(to: Place(node.centre)) < badge + radius || number.distance(to: node.box) < badge {
          problems.append("number \(index) covers party \(party)")
        }
        for place in arrows[index] {
          if place.distance(to: Place(node.centre)) < radius {
            problems.append("arrow \(index) runs into circle \(party)")
          }
          if place.distance(to: node.box) == 0 { problems.append("arrow \(index) runs through title \(party)") }
        }
      }
      let giver = Place(layout.nodes[arrow.giver].centre)
      let gainer = Place(layout.nodes[arrow.gainer].centre)
      if Place(arrow.curve.start).distance(to: giver) > 2 * radius {
        problems.append("arrow \(index) begins elsewhere")
      }
      if Place(arrow.curve.tip).distance(to: gainer) > 2 * radius { problems.append("arrow \(index) ends elsewhere") }
    }
    return Array(Set(problems)).sorted()
  }

  @Test("no title, circle or number covers another, no arrow runs through one", arguments: 2...15)
  func nothingCoversAnything(_ count: Int) {
    var random = SplitMix64(seed: 0xCA11 &+ UInt64(count))
    var drawn = 0
    let rounds = Trials.ofLibrary(4, whole: 16)
    for round in 0..<rounds {
      let outsiders = count > 3 ? random.below(3) : 0
      let isOutside = (0..<count).map { $0 >= count - outsiders }
      // From a few arrows to half of all possible ones.
      var gifts: [(giver: Int, gainer: Int)] = []
      for giver in 0..<count - outsiders {
        for gainer in 0..<count where gainer != giver && random.below(count + 2) < 1 + round % 4 {
          gifts.append((giver, gainer))
        }
      }
      guard let layout = RingLayout(titles: Self.titles(count, &random), isOutside: isOutside, gifts: gifts) else {
        continue
      }
      drawn += 1
      #expect(layout.arrows.count == gifts.count && layout.nodes.count == count)
      let problems = problems(layout)
      #expect(problems.isEmpty, "\(count) parties, round \(round): \(problems.prefix(6))")
    }
    #expect(
      drawn >= (count <= 10 ? Trials.ofLibrary(3, whole: 15) : Trials.ofLibrary(2, whole: 12)),
      "of \(rounds) charters with \(count) parties only \(drawn) can be drawn as a ring")
  }

  @Test("up to five partners that all give to each other are drawn", arguments: 2...5)
  func everyoneToEveryone(_ count: Int) throws {
    let titles = (0..<count).map { Array("Partner number \($0)".utf8) }
    let gifts = (0..<count).flatMap { giver in
      (0..<count).filter { $0 != giver }.map { (giver: giver, gainer: $0) }
    }
    let layout = try #require(
      RingLayout(titles: titles, isOutside: titles.map { _ in false }, gifts: gifts))
    #expect(problems(layout).isEmpty)
  }

  @Test("the samples are drawn as rings", arguments: Project.samples)
  func samples(_ sample: Sample) throws {
    let analysis = Analysis(SourceText(try sample.bytes()))
    let text = PictureText(charter: analysis.charter, language: .english)
    let drawn = DrawnPicture(GiveAndGain(analysis.charter, analysis.flow), text)
    #expect(drawn.isNumbered)
  }

  @Test("what is too much for a ring becomes a matrix, and beyond that words")
  func fallbacks() throws {
    func picture(_ partners: Int) throws -> String {
      var text = "charter \"T\" {\naim A \"a\"\n"
      for index in 0..<partners {
        text +=
          "partner P\(index) \"Partner \(index)\" {\nsector business\nbrings B\(index) \"b\" as network toward A\n"
        text += "gains \"g\" from B\((index + 1) % partners)\n}\n"
      }
      let analysis = Analysis(SourceText(text + "}\n"))
      return String(decoding: SVG.render(analysis, options: DocumentOptions(language: .english)), as: UTF8.self)
    }
    let (ring, matrix, words) = (try picture(15), try picture(16), try picture(41))
    #expect(ring.contains("<path fill=\"none\" d=\"M") && !ring.contains("class=\"rule\""))
    #expect(matrix.contains("class=\"rule\"") && matrix.contains("<desc id=\"picture-description\">Partner 0"))
    #expect(words.contains("would be unreadable"))
  }

  @Test("sine and square root are correct")
  func geometry() {
    for (angle, sine) in [(0, 0), (3000, 5000), (9000, 10_000), (15_000, 5000), (27_000, -10_000), (-3000, -5000)] {
      #expect(abs(Point.sine(angle) - sine) <= 20, "\(angle)")
    }
    for number in [0, 1, 2, 3, 4, 15, 16, 17, 1_000_000, 999_999, Int(Int32.max)] {
      let root = Point.squareRoot(number)
      #expect(root * root <= number && (root + 1) * (root + 1) > number)
    }
  }

  @Test("a text is broken into lines that fit, and loses only what the last line marks as cut")
  func lines() {
    var random = SplitMix64(seed: 7)
    for title in Self.titles(300, &random) {
      let limit = 4000 + random.below(8000)
      let lines = TextFitting.lines(title, limit: limit, count: 100)
      #expect(lines.allSatisfy { TextFitting.width($0[...]) <= limit })
      #expect(lines.joined().filter { $0 != 0x20 } == title.filter { $0 != 0x20 })
      let cut = TextFitting.lines(title, limit: limit, count: 2)
      #expect(cut.count == min(2, lines.count))
      #expect((cut.last?.suffix(3) == Array("…".utf8)[...]) == (lines.count > 2))
    }
  }
}
