// Things that must be distinguishable in documents and commands, and things that need not be.

import Testing

@testable import CharterKit

@Suite struct SameTextTests {
  private func codes(inPartner piece: String) -> [String] { Analysis(Example.inPartner(piece).file).errors }
  private func codes(inCharter piece: String) -> [String] { Analysis(Example.inCharter(piece).file).errors }

  @Test(
    "Two signatories of one partner have visibly different names",
    arguments: [
      "A. Peeters", "a. peeters", "A.  Peeters", " A. Peeters ", "A\\u{2E} Peeters", "А. Peeters",
    ])
  func signatories(name: String) {
    let codes = codes(inPartner: "signatory \"\(name)\" role \"Treasurer\"")
    #expect(codes.filter { $0 == "N206" }.count == 1, "\(codes)")
  }

  @Test("Texts may be the same in other places, or if not yet known")
  func others() {
    #expect(codes(inPartner: "signatory \"B. Janssens\"") == [])
    #expect(codes(inPartner: "signatory \"A. Peeters jr.\"") == [])
    #expect(codes(inPartner: "signatory \"…\"\nsignatory \"…\"") == ["W011", "W011"])
    for (one, other) in [("N.N.", "N.N."), ("NN", "N. N."), ("n.n.", "N N")] {
      #expect(codes(inPartner: "signatory \"\(one)\"\nsignatory \"\(other)\"") == [])
    }
    // Nothing refers to something without a name.
    #expect(codes(inPartner: "needs \"Rooms\"\nneeds \"Rooms\"") == [])
    #expect(codes(inPartner: "brings Other \"Four questions\" as expertise toward Learning") == [])
  }

  @Test(
    "Distinguishable names are a warning at most",
    arguments: [
      ("Cornelis Smet", "Comelis Smet"), ("J. Doorn", "J. Doom"), ("Nummer 1", "Nummer I"),
    ])
  func near(names: (String, String)) {
    let found = Analysis(Example.inPartner("signatory \"\(names.0)\"\nsignatory \"\(names.1)\"").file)
    #expect(found.errors == [] && found.codes.contains("W007"), "\(found.places())")
  }

  @Test("A document refers to aims by their text, and shows contributions and needs with their partner")
  func referredTo() {
    #expect(
      codes(inCharter: "aim Other \"Students learn by  solving real questions\" measure \"Ten\"").contains("N206"))
    #expect(codes(inPartner: "brings Other \"Forty coaches for one week\" as workforce toward Learning") == [])
    #expect(codes(inPartner: "needs A \"Rooms\"\nneeds B \"rooms\"") == [])
  }
}
