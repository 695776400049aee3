// Messages about problems with a key.

import CharterKit
import CharterSigning
import CharterSystem

/// Sentences that say what is wrong with a key and what to do about it.
enum KeyTroubleWording {
  static func sentence(_ trouble: KeyTrouble) -> Phrase {
    switch trouble {
    case .file(let failure): return failure.phrase
    case .openToOthers(let path):
      let name = Displayed.named(path)
      return Phrase(
        en: "others can read the key \(name.english), and ssh-keygen refuses such a key: chmod 600 fixes that "
          + "(if others may have read it, make a new one)",
        nl:
          "anderen kunnen de sleutel \(name.dutch) lezen, en zo’n sleutel gebruikt ssh-keygen niet: chmod 600 sluit hem af "
          + "(kan iemand hem gelezen hebben, maak dan een nieuwe)",
        fr:
          "d’autres peuvent lire la clé \(name.french), et ssh-keygen n’utilise pas une telle clé : chmod 600 la ferme "
          + "(si quelqu’un a pu la lire, créez-en une nouvelle)")
    case .certificate(let path):
      let name = Displayed.named(path)
      return Phrase(
        en: "\(name.english) is a certificate: give the key itself",
        nl: "\(name.dutch) is een certificaat: geef de sleutel zelf",
        fr: "\(name.french) est un certificat : donnez la clé elle-même")
    case .notPublic(let path):
      let name = Displayed.named(path)
      return Phrase(
        en:
          "\(name.english) contains no public key: give the .pub file that ssh-keygen made, or the private key next to it",
        nl: "in \(name.dutch) staat geen publieke sleutel: geef het .pub-bestand dat ssh-keygen maakte, "
          + "of de private sleutel ernaast",
        fr: "\(name.french) ne contient pas de clé publique : donnez le fichier .pub créé par ssh-keygen, "
          + "ou la clé privée à côté")
    case .refused(let path, let refusal): return sentence(refusal, Displayed.named(path))
    case .notPrivate(let path, let content): return sentence(content, Displayed.named(path))
    case .locked(let path):
      let name = Displayed.named(path)
      return Phrase(
        en:
          "the key \(name.english) has a passphrase, and there is no terminal to ask for it: load the key with ssh-add first",
        nl: "de sleutel \(name.dutch) heeft een wachtzin, en er is geen terminal om die te vragen: "
          + "laad de sleutel eerst met ssh-add",
        fr: "la clé \(name.french) a une phrase secrète, et il n’y a pas de terminal où la demander : "
          + "chargez d’abord la clé avec ssh-add")
    case .noAgent(let path):
      let name = Displayed.named(path)
      return Phrase(
        en: "there is no private key next to \(name.english), and no agent is running that could have it: "
          + "start ssh-agent and load the key with ssh-add",
        nl: "naast \(name.dutch) ligt geen private helft, en er antwoordt geen agent die ze kan hebben: "
          + "start ssh-agent en laad de sleutel met ssh-add",
        fr: "il n’y a pas de moitié privée à côté de \(name.french), et aucun agent ne répond qui pourrait l’avoir : "
          + "lancez ssh-agent et chargez la clé avec ssh-add")
    case .notInAgent(let path):
      let name = Displayed.named(path)
      return Phrase(
        en:
          "there is no private key next to \(name.english), and the agent doesn't have it either: load the key with ssh-add",
        nl: "naast \(name.dutch) ligt geen private helft, en de agent heeft ze niet: laad de sleutel met ssh-add",
        fr:
          "il n’y a pas de moitié privée à côté de \(name.french), et l’agent ne l’a pas : chargez la clé avec ssh-add")
    case .wrongPassphrase:
      return Phrase(
        en: "that is not the key's passphrase; nothing was written",
        nl: "dat is niet de wachtzin van de sleutel; er is niets geschreven",
        fr: "ce n’est pas la phrase secrète de la clé ; rien n’a été écrit")
    case .agentRefused:
      return Phrase(
        en: "the agent has the key, but refused to sign; nothing was written",
        nl: "de agent heeft de sleutel, maar wilde niet tekenen; er is niets geschreven",
        fr: "l’agent a la clé, mais n’a pas voulu signer ; rien n’a été écrit")
    case .noDevice:
      return Phrase(
        en: "the hardware key did not answer: plug it in, and touch it when it blinks; nothing was written",
        nl:
          "de hardwaresleutel antwoordde niet: steek hem in, en raak hem aan als hij knippert; er is niets geschreven",
        fr: "la clé matérielle n’a pas répondu : branchez-la, et touchez-la quand elle clignote ; rien n’a été écrit")
    }
  }

  /// What the check of a charter says about such a key, and what to do about it.
  private static func sentence(_ refusal: OpenSSHPublicKey.Refusal, _ name: Phrase) -> Phrase {
    let said = refusal.sentence(of: name)
    let remedy =
      switch refusal {
      case .damaged, .noKey, .severalLines, .certificate, .privateKey:
        Phrase(
          en: "copy it again from where it was made", nl: "kopieer hem opnieuw van waar hij gemaakt is",
          fr: "copiez-la de nouveau de là où elle a été créée")
      case .unknownType, .shortRSA, .open, .unsafeRSA, .dsa:
        Phrase(
          en: "ssh-keygen -t ed25519 makes one that may sign", nl: "ssh-keygen -t ed25519 maakt er een die mag tekenen",
          fr: "ssh-keygen -t ed25519 en crée une qui peut signer")
      }
    return Phrase(
      en: clause(said.english) + ": " + remedy.english, nl: clause(said.dutch) + ": " + remedy.dutch,
      fr: clause(said.french) + " : " + remedy.french)
  }

  /// A finding's sentence turned into a clause for the command's: without its capital and full stop.
  private static func clause(_ sentence: String) -> String {
    var bytes = Array(sentence.utf8)
    if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
    if let first = bytes.first, (0x41...0x5A).contains(first) { bytes[0] = first | 0x20 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func sentence(_ content: KeyFileContent, _ name: Phrase) -> Phrase {
    switch content {
    case .empty:
      Phrase(
        en: "\(name.english) is empty: give the file with your private key, which ssh-keygen made",
        nl: "\(name.dutch) is leeg: geef het bestand met je private sleutel, dat ssh-keygen maakte",
        fr: "\(name.french) est vide : donnez le fichier de votre clé privée, créé par ssh-keygen")
    case .putty:
      Phrase(
        en: "\(name.english) is a PuTTY key, which OpenSSH can't read: open it in PuTTYgen and save it with "
          + "Conversions > Export OpenSSH key",
        nl:
          "\(name.dutch) is een sleutel van PuTTY, en die leest OpenSSH niet: open hem in PuTTYgen, en bewaar hem met "
          + "Conversions > Export OpenSSH key",
        fr:
          "\(name.french) est une clé de PuTTY, qu’OpenSSH ne lit pas : ouvrez-la dans PuTTYgen, et enregistrez-la avec "
          + "Conversions > Export OpenSSH key")
    case .pkcs8:
      Phrase(
        en: "\(name.english) is a private key in PEM (PKCS #8) that ssh-keygen can't read: "
          + "ssh-keygen -t ed25519 makes one that it can",
        nl: "\(name.dutch) is een private sleutel in PEM (PKCS #8) die ssh-keygen niet kan lezen: "
          + "ssh-keygen -t ed25519 maakt er een die het wel kan lezen",
        fr: "\(name.french) est une clé privée en PEM (PKCS #8) que ssh-keygen ne peut pas lire : "
          + "ssh-keygen -t ed25519 en crée une qu’il peut lire")
    case .resaved:
      Phrase(
        en:
          "\(name.english) is a private key that was saved with different line ends (CRLF) or in another encoding: "
          + "copy it again, or save it as UTF-8 with Unix line ends (LF)",
        nl:
          "\(name.dutch) is een private sleutel die onderweg met andere regeleinden (CRLF) of een andere codering bewaard is: "
          + "kopieer hem opnieuw, of bewaar hem als UTF-8 met de regeleinden van Unix (LF)",
        fr:
          "\(name.french) est une clé privée enregistrée en chemin avec d’autres fins de ligne (CRLF) ou un autre encodage : "
          + "copiez-la de nouveau, ou enregistrez-la en UTF-8 avec les fins de ligne d’Unix (LF)")
    case .publicHalf:
      Phrase(
        en: "\(name.english) contains a public key: give the file with the private key "
          + "(or load that with ssh-add)",
        nl: "in \(name.dutch) staat de publieke helft van een sleutel: geef het bestand met de private helft "
          + "(of laad die met ssh-add)",
        fr: "\(name.french) contient la moitié publique d’une clé : donnez le fichier de la moitié privée "
          + "(ou chargez celle-ci avec ssh-add)")
    case .damaged:
      Phrase(
        en: "the private key in \(name.english) is damaged, or of a type that ssh-keygen doesn't know: "
          + "copy it again from where it was made",
        nl: "de private sleutel in \(name.dutch) is beschadigd, of van een type dat ssh-keygen niet kent: "
          + "kopieer hem opnieuw van waar hij gemaakt is",
        fr: "la clé privée dans \(name.french) est abîmée, ou d’un type que ssh-keygen ne connaît pas : "
          + "copiez-la de nouveau de là où elle a été créée")
    case .noKey:
      Phrase(
        en: "\(name.english) is not a key: give the file with your private key, which ssh-keygen made",
        nl: "\(name.dutch) is geen sleutel: geef het bestand met je private sleutel, dat ssh-keygen maakte",
        fr: "\(name.french) n’est pas une clé : donnez le fichier de votre clé privée, créé par ssh-keygen")
    }
  }
}
