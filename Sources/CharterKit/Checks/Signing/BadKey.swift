// Z002: a key that is not an OpenSSH public key. It is never quoted: it may be a secret.

extension Rule {
  static let badKey: Rule = Rule(
    "Z002", "bad-key", .error,
    Phrase(
      en: "The key of {0} is not an OpenSSH public key.", nl: "De sleutel van {0} is geen publieke OpenSSH-sleutel.",
      fr: "La clé de {0} n’est pas une clé publique OpenSSH."),
    Phrase(
      en: "The key of {0} runs over more than one line.", nl: "De sleutel van {0} loopt over meer dan één regel.",
      fr: "La clé de {0} s’étend sur plus d’une ligne."),
    Phrase(
      en: "The key of {0} is of a type that is not accepted here.",
      nl: "De sleutel van {0} is van een type dat hier niet aanvaard wordt.",
      fr: "La clé de {0} est d’un type qui n’est pas accepté ici."),
    Phrase(
      en: "The key of {0} is damaged: what follows its type is not a key of that type.",
      nl: "De sleutel van {0} is beschadigd: wat na het type komt, is geen sleutel van dat type.",
      fr: "La clé de {0} est abîmée : ce qui suit son type n’est pas une clé de ce type."),
    Phrase(
      en: "The RSA key of {0} has {1} bits; {2} is the minimum for a safe signature.",
      nl: "De RSA-sleutel van {0} telt {1} bits; een handtekening is pas veilig vanaf {2}.",
      fr: "La clé RSA de {0} compte {1} bits ; une signature n’est sûre qu’à partir de {2}."),
    Phrase(
      en: "The key of {0} is a DSA key, which is no longer safe.",
      nl: "De sleutel van {0} is een DSA-sleutel, en die is niet meer veilig.",
      fr: "La clé de {0} est une clé DSA, qui n’est plus sûre."),
    Phrase(
      en: "The key of {0} is a certificate; a charter names the key itself.",
      nl: "De sleutel van {0} is een certificaat; een charter noemt de sleutel zelf.",
      fr: "La clé de {0} est un certificat ; une charte nomme la clé elle-même."),
    Phrase(
      en: "This is a private key: anyone who reads it can sign as {0}. Revoke it, and paste a new public key.",
      nl: "Dit is een private sleutel: wie hem leest, kan tekenen als {0}. Trek hem in, maak een nieuwe, "
        + "en plak daarvan de publieke helft.",
      fr: "C’est une clé privée : qui la lit peut signer comme {0}. Révoquez-la, créez-en une nouvelle, "
        + "et collez-en la moitié publique."),
    Phrase(
      en: "Anybody could sign with the key of {0}: there is no secret behind it.",
      nl: "Met de sleutel van {0} kan iedereen tekenen: er zit geen geheim achter.",
      fr: "N’importe qui pourrait signer avec la clé de {0} : aucun secret n’y correspond."),
    Phrase(
      en: "The RSA key of {0} has numbers that make its signatures unsafe; make a new key.",
      nl: "De RSA-sleutel van {0} heeft getallen waarmee een handtekening niet veilig is; maak een nieuwe sleutel.",
      fr: "La clé RSA de {0} a des nombres avec lesquels une signature n’est pas sûre ; créez une nouvelle clé."),
    Phrase(
      en:
        "There is a private key here: anyone who has seen this file can use it. Remove it, revoke it, and make a new one.",
      nl: "Hier staat een private sleutel: wie dit bestand gezien heeft, kan hem gebruiken. Haal hem weg, trek hem in, "
        + "en maak een nieuwe.",
      fr: "Une clé privée se trouve ici : quiconque a vu ce fichier peut s’en servir. Enlevez-la, révoquez-la, "
        + "et créez-en une nouvelle."),
    help: Phrase(
      en: "Paste the one line of the file that ends in .pub; it begins with ssh-ed25519, ecdsa-sha2-…, ssh-rsa or sk-…",
      nl: "Plak de ene regel van het .pub-bestand; hij begint met ssh-ed25519, ecdsa-sha2-…, ssh-rsa of sk-…",
      fr: "Collez l’unique ligne du fichier .pub ; elle commence par ssh-ed25519, ecdsa-sha2-…, ssh-rsa ou sk-…"),
    why: Phrase(
      en: "With the key given here, the others can tell that the signature is real.",
      nl: "Met de sleutel die hier staat, kunnen de anderen nagaan dat de handtekening echt is.",
      fr: "Avec la clé qui figure ici, les autres peuvent vérifier que la signature est authentique."),
    bad: .inPartner("signatory \"C. Maes\" key \"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIG5d2q9ggIbk\""),
    good: .inPartner(
      "signatory \"C. Maes\" key "
        + "\"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIG5d2q9ggIbkeicLRVGFNwpDq0djQRR/KcWXRJDh5StB\""))
}

extension Check {
  static let badKey = Check(.badKey) { context, findings in
    let charter = context.charter
    var reported: [ByteRange] = []
    for signatory in charter.signatories {
      for key in charter.texts[signatory.keys.indices] where charter.hasContent(key) {
        do throws(OpenSSHPublicKey.Refusal) {
          _ = try OpenSSHPublicKey(key.decode(charter.source))
        } catch {
          // A multi-line private key is often an unclosed text; that it is exposed is reported nevertheless.
          if error == .privateKey { reported.append(key.range) }
          if error == .privateKey || !context.isReported(key) { findings.add(error.finding(signatory, key)) }
        }
      }
    }
    // A private key elsewhere, even in a comment, is just as exposed as one given as a key.
    var next = 0
    for secret in charter.source.secrets {
      while next < reported.count, reported[next].end <= secret.start { next += 1 }
      if next < reported.count, reported[next].start <= secret.start { continue }
      findings.add(.badKey, at: secret, variant: 10)
    }
  }
}

extension OpenSSHPublicKey.Refusal {
  /// The finding's message for a key that is not in a charter.
  ///
  /// - Parameter name: What the key is called, or the file that contains it.
  package func sentence(of name: Phrase) -> Phrase {
    let finding = finding(of: .phrase(name), at: ByteRange(0, 0))
    func text(_ language: Language) -> String {
      Wording(SourceText([]), file: language, messages: language).message(finding)
    }
    return Phrase(en: text(.english), nl: text(.dutch), fr: text(.french))
  }

  fileprivate func finding(_ signatory: Signatory, _ key: TextValue) -> Finding {
    finding(of: .called(nil, signatory.text, signatory.anchor), at: key.range)
  }

  private func finding(of owner: Argument, at range: ByteRange) -> Finding {
    let variant =
      switch self {
      case .noKey: 0
      case .severalLines: 1
      case .unknownType: 2
      case .damaged: 3
      case .shortRSA: 4
      case .dsa: 5
      case .certificate: 6
      case .privateKey: 7
      case .open: 8
      case .unsafeRSA: 9
      }
    var arguments = [owner]
    if case .shortRSA(let bits) = self {
      arguments += [.number(bits), .number(OpenSSHPublicKey.minimumRSABits)]
    }
    return Finding(.badKey, at: range, arguments, variant: variant)
  }
}

extension CheckContext {
  /// Whether a problem with the characters of a text is already reported.
  fileprivate func isReported(_ text: TextValue) -> Bool {
    let bytes = charter.source.bytes.span
    let end = min(Int(text.range.end), bytes.count)
    var offset = Int(text.range.start)
    while offset < end {
      let step = UTF8Decoding.decode(bytes, at: offset)
      guard let scalar = step.scalar, scalar.value < 0x80 || !CharacterSafety.isHidden(scalar) else { return true }
      if scalar == "\\" {
        guard let escape = TextDecoding.escape(bytes, at: offset, before: end) else { return true }
        offset += escape.length
      } else {
        offset += step.length
      }
    }
    return isMalformed(text.range.start)
  }

  /// Whether the token that begins at an offset is malformed.
  private func isMalformed(_ start: UInt32) -> Bool {
    let index = tree.tokens.partitioningIndex { $0.start >= start }
    return index < tree.tokens.count && tree.tokens[index].start == start
      && tree.tokens[index].flags.contains(.malformed)
  }
}
