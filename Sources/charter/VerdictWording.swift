// Messages about signatures.

import CharterKit
import CharterSigning
import CharterSystem

/// Words for verdicts and for the reasons behind them.
enum VerdictWording {
  /// The verdict in one word.
  static func word(_ verdict: Verdict) -> Phrase {
    switch verdict {
    case .signed: Phrase(en: "signed", nl: "getekend", fr: "signé")
    case .missing: Phrase(en: "missing", nl: "ontbreekt", fr: "manquant")
    case .stale: Phrase(en: "stale", nl: "verouderd", fr: "périmé")
    case .invalid: Phrase(en: "invalid", nl: "ongeldig", fr: "non valable")
    case .unchecked: Phrase(en: "not checked", nl: "niet nagegaan", fr: "non vérifié")
    }
  }

  /// The details shown after the verdict.
  static func details(_ verdict: Verdict) -> Phrase {
    switch verdict {
    case .signed(let mark): return sentence(mark)
    case .missing(hasKey: true): return Phrase(en: "", nl: "", fr: "")
    case .missing(hasKey: false):
      return Phrase(
        en: "the charter declares no key: signs on paper", nl: "het charter noemt geen sleutel: tekent op papier",
        fr: "la charte ne déclare pas de clé : signe sur papier")
    case .stale(let mark, let charter, _):
      // It is shown in full below, with the changes since then.
      let other = Displayed.text(Array(charter.prefix("sha256:".utf8.count + 12))) + "…"
      return Phrase(
        en: "another text, \(other), \(sentence(mark).english)",
        nl: "een andere tekst, \(other), \(sentence(mark).dutch)",
        fr: "un autre texte, \(other), \(sentence(mark).french)")
    case .invalid(let reason): return sentence(reason)
    case .unchecked(let obstacle): return sentence(obstacle)
    }
  }

  private static func sentence(_ mark: Verdict.Mark) -> Phrase {
    let date = "\(digits(mark.date.year, 4))-\(digits(mark.date.month, 2))-\(digits(mark.date.day, 2))"
    let time = "\(digits(mark.date.hour, 2)):\(digits(mark.date.minute, 2)) UTC"
    let key = "\(mark.key.algorithm.name) \(mark.key.fingerprint)"
    let isUntouched = mark.wasTouched == false
    return Phrase(
      en: "\(date) \(time) by the signer's clock, \(key)" + (isUntouched ? ", not touched" : ""),
      nl: "\(date) \(time) volgens de klok van de ondertekenaar, \(key)" + (isUntouched ? ", niet aangeraakt" : ""),
      fr: "\(date) \(time) selon l’horloge du signataire, \(key)" + (isUntouched ? ", non touchée" : ""))
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }

  static func sentence(_ reason: Verdict.Reason) -> Phrase {
    switch reason {
    case .flaw(let flaw): return sentence(flaw)
    case .file(let failure):
      return failure.phrase
    case .otherSlot:
      return Phrase(
        en: "it was made for another partner or signatory",
        nl: "ze is gemaakt voor een andere partner of ondertekenaar",
        fr: "elle a été faite pour un autre partenaire ou signataire")
    case .otherWords:
      return Phrase(
        en: "its title, version or role differs from the charter's",
        nl: "titel, versie of functie erin zijn niet die van het charter",
        fr: "son titre, sa version ou sa fonction n’est pas celui de la charte")
    case .unknownKey:
      return Phrase(
        en: "the charter does not declare its key for anyone", nl: "het charter noemt de sleutel voor niemand",
        fr: "la charte ne déclare sa clé pour personne")
    case .unvouchedKey:
      return Phrase(
        en: "it signs another text, and neither this text nor one that was in force declares its key here",
        nl: "ze is van een andere tekst, en noch deze noch een die gegolden heeft, noemt haar sleutel hier",
        fr: "elle est d’un autre texte, et ni celui-ci ni un texte qui a été en vigueur ne déclare ici sa clé")
    case .keyOf(let slot):
      let name = Displayed.word(slot.partner)
      return Phrase(
        en: "its key is that of another signatory, for \(name)",
        nl: "de sleutel is die van een andere ondertekenaar, voor \(name)",
        fr: "sa clé est celle d’un autre signataire, pour \(name)")
    case .usedKey(let slot):
      let name = Displayed.word(slot.partner)
      return Phrase(
        en: "its key has already signed, for \(name): one key counts once",
        nl: "de sleutel heeft al getekend, voor \(name): een sleutel telt maar één keer",
        fr: "sa clé a déjà signé, pour \(name) : une clé ne compte qu’une fois")
    case .notPinned:
      return Phrase(
        en: "its key is not in the list of allowed signers",
        nl: "de sleutel staat niet in de lijst van toegelaten ondertekenaars",
        fr: "sa clé n’est pas dans la liste des signataires admis")
    case .wrong:
      return Phrase(
        en: "the signature does not match the statement: one of them was altered",
        nl: "de handtekening past niet bij de verklaring: een van beide is veranderd",
        fr: "la signature ne correspond pas à la déclaration : l’une des deux a été modifiée")
    case .revoked:
      return Phrase(en: "its key is revoked", nl: "de sleutel is ingetrokken", fr: "sa clé est révoquée")
    case .notAllowed:
      return Phrase(
        en: "the list of allowed signers has its key, but not for this time",
        nl: "de sleutel staat in de lijst van toegelaten ondertekenaars, maar niet voor dit moment",
        fr: "la liste des signataires admis a sa clé, mais pas pour ce moment")
    }
  }

  private static func sentence(_ flaw: SignatureFlaw) -> Phrase {
    switch flaw {
    case .notAFile:
      Phrase(
        en: "the file is not what charter sign writes", nl: "het bestand is niet wat charter sign schrijft",
        fr: "le fichier n’est pas ce que charter sign écrit")
    case .notASignature:
      Phrase(
        en: "what is there is not a proper SSH signature", nl: "wat er staat is geen deugdelijke SSH-handtekening",
        fr: "ce qui s’y trouve n’est pas une signature SSH en règle")
    case .otherNamespace:
      Phrase(
        en: "it was made for something other than a charter", nl: "ze is gemaakt voor iets anders dan een charter",
        fr: "elle a été faite pour autre chose qu’une charte")
    case .otherHash:
      Phrase(
        en: "it was made with a hash other than SHA-512", nl: "ze is gemaakt met een andere hash dan SHA-512",
        fr: "elle a été faite avec un autre hachage que SHA-512")
    case .badKey:
      Phrase(
        en: "its key is of a type that may not sign, or so weak that anyone could sign with it",
        nl: "de sleutel is van een type dat niet mag tekenen, of zo zwak dat iedereen ermee kan tekenen",
        fr: "sa clé est d’un type qui ne peut signer, ou si faible que n’importe qui pourrait signer avec elle")
    }
  }

  /// Says that a program was not used although a shell would have started it.
  static func passedOver(_ program: FilePath) -> Phrase {
    let shown = Displayed.path(program)
    return Phrase(
      en: "\(shown) is not used, since others can write to it or to a folder above it",
      nl: "\(shown) wordt niet gebruikt, omdat anderen erin of in een map erboven kunnen schrijven",
      fr: "\(shown) n’est pas utilisé, car d’autres peuvent y écrire ou écrire dans un dossier au-dessus")
  }

  static func sentence(_ obstacle: OpenSSH.Obstacle) -> Phrase {
    switch obstacle {
    case .missing:
      return Phrase(
        en: "ssh-keygen is not installed: install OpenSSH (8.8 or later) to sign and to verify",
        nl: "ssh-keygen is niet geïnstalleerd: installeer OpenSSH (8.8 of later) om te tekenen en na te gaan",
        fr: "ssh-keygen n’est pas installé : installez OpenSSH (8.8 ou plus) pour signer et vérifier")
    case .untrusted(let paths):
      let why = passedOver(paths.first ?? .currentFolder)
      return Phrase(
        en: "\(why.english), and there is no other ssh-keygen", nl: "\(why.dutch), en een andere ssh-keygen is er niet",
        fr: "\(why.french), et il n’y a pas d’autre ssh-keygen")
    case .brokenList(let path):
      let shown = Displayed.named(path)
      return Phrase(
        en: "ssh-keygen can't read the list of revoked keys \(shown.english), so nothing can be said about any key",
        nl:
          "ssh-keygen kan de lijst van ingetrokken sleutels \(shown.dutch) niet lezen; over geen enkele sleutel valt iets te zeggen",
        fr: "ssh-keygen ne peut lire la liste de clés révoquées \(shown.french) ; on ne peut rien dire d’aucune clé")
    case .tooOld(let version):
      let shown = version.isEmpty ? "OpenSSH" : Displayed.text(version)
      return Phrase(
        en: "\(shown) is too old to be trusted with signatures: 8.8 or later is needed",
        nl: "\(shown) is te oud om handtekeningen aan toe te vertrouwen: 8.8 of later is nodig",
        fr: "\(shown) est trop ancien pour qu’on lui confie des signatures : il faut 8.8 ou plus")
    case .timedOut:
      return Phrase(
        en: "ssh-keygen did not answer in time", nl: "ssh-keygen antwoordde niet op tijd",
        fr: "ssh-keygen n’a pas répondu à temps")
    case .broken:
      return Phrase(
        en: "ssh-keygen answered something that can't be relied on",
        nl: "op wat ssh-keygen antwoordde, valt niet te bouwen",
        fr: "la réponse de ssh-keygen n’est pas fiable")
    case .unreadable(let failure):
      return failure.phrase
    }
  }
}
