// The message for a signature that could not be made.

import CharterKit
import CharterSigning
import CharterSystem

/// Why nothing was signed.
struct SigningFailure {
  private let refusal: Signer.Refusal
  /// The partner to sign for.
  private let partner: String
  /// The signatory to sign as; empty if none was named.
  private let signatory: [UInt8]
  private let language: Language

  init(_ refusal: Signer.Refusal, partner: [UInt8], signatory: [UInt8], _ language: Language) {
    self.refusal = refusal
    self.partner = Displayed.word(partner)
    self.signatory = signatory
    self.language = language
  }

  /// Reports it. The status is 1 for a signature that is not permitted, and 2 if the work could not be done.
  func report() -> ExitStatus {
    switch refusal {
    case .system(let failure): return Console.report(failure, language: language)
    case .obstacle(let obstacle):
      Console.complain(VerdictWording.sentence(obstacle)[language])
      return .failure
    case .notSigned(let errors):
      Console.complain(sentence[language])
      for line in errors.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(5) {
        Console.explain(Array("  ssh-keygen: \(Displayed.text(Array(line.prefix(500))))\n".utf8))
      }
      return .failure
    case .key(let trouble):
      Console.complain(KeyTroubleWording.sentence(trouble)[language])
      return .failure
    case .noSuchPartner, .noSuchSignatory, .whichSignatory:
      Console.complain(sentence[language])
      return .failure
    case .noKey, .otherKey, .notASignature, .noStatement, .otherText, .otherStatement, .otherLineEnds, .signedBefore:
      Console.complain(sentence[language])
      return .findings
    }
  }

  private var sentence: Phrase {
    switch refusal {
    case .noSuchPartner(let names):
      let name = Phrase.quoted(partner)
      return Phrase(
        en: "no partner is called \(name.english); there are: \(list(names))",
        nl: "geen partner heet \(name.dutch); er zijn: \(list(names))",
        fr: "aucun partenaire ne s’appelle \(name.french) ; il y a : \(list(names))")
    case .noSuchSignatory(let names) where names.isEmpty:
      return Phrase(
        en: "the charter names nobody who signs for \(partner)",
        nl: "het charter noemt niemand die tekent voor \(partner)",
        fr: "la charte ne nomme personne qui signe pour \(partner)")
    case .noSuchSignatory(let names):
      let name = Displayed.quoted(signatory)
      return Phrase(
        en: "\(name.english) does not sign for \(partner); there are: \(list(names))",
        nl: "\(name.dutch) tekent niet voor \(partner); er zijn: \(list(names))",
        fr: "\(name.french) ne signe pas pour \(partner) ; il y a : \(list(names))")
    case .whichSignatory(let names):
      return Phrase(
        en: "several people sign for \(partner): say who with --signatory (\(list(names)))",
        nl: "voor \(partner) tekenen meer mensen: zeg met --signatory wie (\(list(names)))",
        fr: "plusieurs personnes signent pour \(partner) : dites qui avec --signatory (\(list(names)))")
    case .noKey:
      return Phrase(
        en: "the charter declares no key for this signatory: add the line of the .pub file with “key”, "
          + "and let every partner see it before anybody signs",
        nl: "het charter noemt geen sleutel voor deze ondertekenaar: voeg de regel van het .pub-bestand toe met "
          + "‘sleutel’, en laat elke partner dat zien voor er iemand tekent",
        fr:
          "la charte ne déclare pas de clé pour ce signataire : ajoutez la ligne du fichier .pub avec «\u{A0}clé\u{A0}», "
          + "et montrez-la à chaque partenaire avant que quelqu’un signe")
    case .otherKey(let key, nil):
      return Phrase(
        en: "the charter does not declare this key for the signatory (\(key.fingerprint))",
        nl: "het charter noemt deze sleutel niet voor de ondertekenaar (\(key.fingerprint))",
        fr: "la charte ne déclare pas cette clé pour le signataire (\(key.fingerprint))")
    case .otherKey(let key, let slot?):
      let name = Displayed.word(slot.partner)
      return Phrase(
        en: "this is a key of another signatory, for \(name) (\(key.fingerprint))",
        nl: "dit is de sleutel van een andere ondertekenaar, voor \(name) (\(key.fingerprint))",
        fr: "c’est la clé d’un autre signataire, pour \(name) (\(key.fingerprint))")
    case .notSigned:
      return Phrase(
        en: "ssh-keygen did not sign; nothing was written",
        nl: "ssh-keygen heeft niet getekend; er is niets geschreven",
        fr: "ssh-keygen n’a pas signé ; rien n’a été écrit")
    case .notASignature(.invalid(let reason)):
      return Phrase(
        en: "this signature does not count here, so nothing was written: \(VerdictWording.sentence(reason).english)",
        nl: "dit is geen handtekening die hier telt; er is niets geschreven: \(VerdictWording.sentence(reason).dutch)",
        fr: "ce n’est pas une signature qui compte ici ; rien n’a été écrit : \(VerdictWording.sentence(reason).french)"
      )
    case .notASignature:
      return Phrase(
        en: "this signature does not count here, so nothing was written",
        nl: "dit is geen handtekening die hier telt; er is niets geschreven",
        fr: "ce n’est pas une signature qui compte ici ; rien n’a été écrit")
    case .noStatement:
      return Phrase(
        en: "the statement given is not what --print-statement printed",
        nl: "wat als verklaring gegeven is, is niet wat --print-statement heeft geschreven",
        fr: "ce qui est donné comme déclaration n’est pas ce que --print-statement a écrit")
    case .otherText:
      return Phrase(
        en: "the statement is for another text than this charter as it is now; make a new one with --print-statement",
        nl:
          "de verklaring hoort bij een andere tekst dan dit charter zoals het nu is; maak een nieuwe met --print-statement",
        fr: "la déclaration vaut pour un autre texte que cette charte telle qu’elle est ; "
          + "faites-en une nouvelle avec --print-statement")
    case .otherStatement:
      return Phrase(
        en:
          "the statement does not name title, version or role as this charter does; make a new one with --print-statement",
        nl:
          "de verklaring noemt titel, versie of functie niet zoals dit charter; maak een nieuwe met --print-statement",
        fr: "la déclaration ne donne pas le titre, la version ou la fonction comme cette charte ; "
          + "faites-en une nouvelle avec --print-statement")
    case .otherLineEnds:
      return Phrase(
        en:
          "the line end of the statement was changed before it was signed: sign what --print-statement prints, byte for byte",
        nl:
          "het regeleinde van de verklaring is veranderd voor ze getekend werd: teken wat --print-statement schrijft, "
          + "byte voor byte",
        fr:
          "la fin de ligne de la déclaration a été changée avant la signature : signez ce que --print-statement écrit, "
          + "octet pour octet")
    case .key(let trouble): return KeyTroubleWording.sentence(trouble)
    case .signedBefore:
      return Phrase(
        en: "this text has already been signed here; --replace replaces the signature",
        nl: "deze tekst is op deze plaats al getekend; --replace zet er een nieuwe handtekening",
        fr: "ce texte est déjà signé à cette place ; --replace y met une nouvelle signature")
    case .obstacle(let obstacle): return VerdictWording.sentence(obstacle)
    case .system(let failure):
      return failure.phrase
    }
  }

  private func list(_ names: [[UInt8]]) -> String {
    names.prefix(10).map { Displayed.quoted($0, language) }.joined(separator: ", ") + (names.count > 10 ? ", …" : "")
  }
}
