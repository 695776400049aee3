// The text that is signed: the declared content of a charter, with who may sign it.

import CharterKit

/// A charter's declared content as canonical JSON, and what signing needs to know about it.
///
/// The present text comes from a charter; an earlier one from the content stored with its signatures. Both are read
/// from the bytes that the fingerprint is computed from, in the same way.
package struct SignedText: Sendable {
  /// Someone who may sign for a partner, with their keys.
  package struct Signatory: Sendable {
    package let name: [UInt8]
    package let role: [UInt8]?
    package let keys: [OpenSSHPublicKey]
  }

  /// A partner as declared in the text.
  package struct Partner: Sendable {
    /// The name by which the charter refers to it.
    package let name: [UInt8]
    package let title: [UInt8]
    /// In the order of the text.
    package let signatories: [Signatory]
    /// Whether one signature by any of them is enough.
    package let isOneEnough: Bool
  }

  /// The size limit of a text signed with keys, in bytes of canonical content: about five hundred pages. No signatory
  /// would read a longer one, but every verification would have to.
  package static let sizeLimit = 1 << 20

  /// `sha256:` and 64 hexadecimal digits.
  package let fingerprint: String
  /// The canonical JSON, without a final line end.
  package let content: [UInt8]
  package let title: [UInt8]
  package let version: [UInt8]?
  package let amends: [UInt8]?
  package let partners: [Partner]
  /// Indices of partners, by name.
  private let places: [[UInt8]: Int]
  /// The slots for which each key is declared.
  private let slots: [[UInt8]: [SignatureSlot]]

  /// The text that a charter declares; nil if it is longer than the limit.
  package init?(_ charter: Charter) {
    let content = CanonicalJSON.render(charter)
    guard content.count <= Self.sizeLimit else { return nil }
    self.init(canonical: content)
  }

  /// Whether a charter is meant to replace an earlier text.
  package static func amends(_ charter: Charter) -> Bool {
    guard let amends = charter.amends else { return false }
    return FingerprintText.isFingerprint(Array(amends.string(in: charter.source).utf8))
  }

  /// Reads the output of `CanonicalJSON`.
  private init?(canonical content: [UInt8]) {
    guard let value = try? JSONReader.read(content) else { return nil }
    fingerprint = Self.fingerprint(of: content)
    self.content = content
    title = value["title"]?.text ?? []
    version = value["version"]?.text
    amends = value["amends"]?.text
    let partners = (value["partners"]?.elements ?? []).compactMap { partner -> Partner? in
      guard let name = partner["name"]?.text else { return nil }
      return Partner(
        name: name, title: partner["title"]?.text ?? name,
        signatories: (partner["signatories"]?.elements ?? []).map { signatory in
          Signatory(
            name: signatory["name"]?.text ?? [], role: signatory["role"]?.text,
            keys: (signatory["key"]?.elements ?? []).compactMap { $0.text.flatMap { try? OpenSSHPublicKey($0) } })
        },
        isOneEnough: partner["signing"]?.text?.elementsEqual("anyone".utf8) ?? false)
    }
    self.partners = partners
    places = Dictionary(partners.enumerated().map { ($1.name, $0) }) { first, _ in first }
    var slots: [[UInt8]: [SignatureSlot]] = [:]
    for partner in partners {
      for (index, signatory) in partner.signatories.enumerated() {
        for key in signatory.keys {
          slots[key.blob, default: []].append(SignatureSlot(partner: partner.name, number: index + 1))
        }
      }
    }
    self.slots = slots
  }

  /// `sha256:` and the hash of some content.
  static func fingerprint(of content: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(content)
    return "sha256:" + hash.hexadecimalDigest
  }

  /// The partner with that name, and its index in `partners`.
  package func partner(named name: [UInt8]) -> (index: Int, partner: Partner)? {
    places[name].map { ($0, partners[$0]) }
  }

  /// Whether the text declares a key for any of a partner's signatories.
  func declares(_ key: OpenSSHPublicKey, for partner: [UInt8]) -> Bool {
    slots[key.blob]?.contains { $0.partner == partner } ?? false
  }

  /// The first slot other than this one for which the text declares a key.
  func owner(of key: OpenSSHPublicKey, besides slot: SignatureSlot) -> SignatureSlot? {
    slots[key.blob]?.first { $0 != slot }
  }

  /// Whether `text` is a fingerprint, as `amends` may hold one.
  package static func isFingerprint(_ text: [UInt8]) -> Bool { FingerprintText.isFingerprint(text) }
}

/// The slot for one signature: a signatory of a partner.
package struct SignatureSlot: Hashable, Sendable {
  /// The partner's name in the charter.
  package let partner: [UInt8]
  /// Which of the partner's signatories, counted from 1.
  package let number: Int

  package init(partner: [UInt8], number: Int) {
    self.partner = partner
    self.number = number
  }

  /// The maximum length of a file name, in bytes; every file system allows 255.
  private static let nameLimit = 200

  /// `College-1.json`. A partner's name is a single word, so it contains nothing that is special in a path; a very long
  /// name is cut and made unique with part of its hash.
  package var fileName: [UInt8] { fileName(limit: Self.nameLimit) }

  /// A shorter file name, for use after a prefix.
  var shortFileName: [UInt8] { fileName(limit: Self.nameLimit / 2 + 50) }

  private func fileName(limit: Int) -> [UInt8] {
    var name = partner
    if name.count > limit {
      var hash = SHA256()
      hash.update(partner)
      name = Array(name.prefix(100))
      while let last = name.last, last & 0xC0 == 0x80 { name.removeLast() }
      if let last = name.last, last >= 0x80 { name.removeLast() }
      name += Array("~\(hash.hexadecimalDigest.utf8.prefix(16).map { String(UnicodeScalar($0)) }.joined())".utf8)
    }
    return name + Array("-\(number).json".utf8)
  }
}
