// What is the matter with a key, in words.

import CharterKit
import CharterSigning
import CharterSystem

/// Sentences that say what is wrong with a key and what to do about it.
enum KeyTroubleWording {
  static func sentence(_ trouble: KeyTrouble) -> Phrase {
    switch trouble {
    case .file(let failure): return failure.phrase
    case .openToOthers(let path):
      let name = Displayed.path(path)
      return Phrase(
        en: "others can read the key '\(name)', and ssh-keygen uses no such key: chmod 600 closes it "
          + "(if others may have read it, make a new one)",
        nl: "anderen kunnen de sleutel '\(name)' lezen, en zo’n sleutel gebruikt ssh-keygen niet: chmod 600 sluit hem af "
          + "(kan iemand hem gelezen hebben, maak dan een nieuwe)",
        fr: "d’autres peuvent lire la clé « \(name) », et ssh-keygen n’utilise pas une telle clé : chmod 600 la ferme "
          + "(si quelqu’un a pu la lire, créez-en une nouvelle)")
    case .certificate(let path):
      let name = Displayed.path(path)
      return Phrase(
        en: "'\(name)' is a certificate: give the key itself",
        nl: "'\(name)' is een certificaat: geef de sleutel zelf",
        fr: "« \(name) » est un certificat : donnez la clé elle-même")
    case .notPublic(let path):
      let name = Displayed.path(path)
      return Phrase(
        en: "'\(name)' holds no public key that may sign a charter",
        nl: "in '\(name)' staat geen publieke sleutel die een charter mag tekenen",
        fr: "« \(name) » ne contient pas de clé publique qui puisse signer une charte")
    case .notPrivate(let path):
      let name = Displayed.path(path)
      return Phrase(
        en: "ssh-keygen finds no private key in '\(name)': it is another kind of file, it is damaged, "
          + "or its line ends were changed to CRLF on the way",
        nl: "ssh-keygen vindt geen private sleutel in '\(name)': het is een ander soort bestand, het is beschadigd, "
          + "of de regeleinden zijn onderweg in CRLF veranderd",
        fr: "ssh-keygen ne trouve pas de clé privée dans « \(name) » : c’est un autre type de fichier, il est abîmé, "
          + "ou ses fins de ligne ont été changées en CRLF en chemin")
    case .locked(let path):
      let name = Displayed.path(path)
      return Phrase(
        en: "the key '\(name)' has a passphrase, and there is no terminal to ask for it: load the key with ssh-add first",
        nl: "de sleutel '\(name)' heeft een wachtzin, en er is geen terminal om die te vragen: "
          + "laad de sleutel eerst met ssh-add",
        fr: "la clé « \(name) » a une phrase secrète, et il n’y a pas de terminal où la demander : "
          + "chargez d’abord la clé avec ssh-add")
    case .noAgent(let path):
      let name = Displayed.path(path)
      return Phrase(
        en: "beside '\(name)' there is no private half, and no agent answers that could hold it: "
          + "start ssh-agent and load the key with ssh-add",
        nl: "naast '\(name)' ligt geen private helft, en er antwoordt geen agent die ze kan hebben: "
          + "start ssh-agent en laad de sleutel met ssh-add",
        fr: "il n’y a pas de moitié privée à côté de « \(name) », et aucun agent ne répond qui pourrait l’avoir : "
          + "lancez ssh-agent et chargez la clé avec ssh-add")
    case .notInAgent(let path):
      let name = Displayed.path(path)
      return Phrase(
        en: "beside '\(name)' there is no private half, and the agent doesn't have it: load the key with ssh-add",
        nl: "naast '\(name)' ligt geen private helft, en de agent heeft ze niet: laad de sleutel met ssh-add",
        fr: "il n’y a pas de moitié privée à côté de « \(name) », et l’agent ne l’a pas : chargez la clé avec ssh-add")
    case .wrongPassphrase:
      return Phrase(
        en: "that is not the passphrase of the key; nothing was written",
        nl: "dat is niet de wachtzin van de sleutel; er is niets geschreven",
        fr: "ce n’est pas la phrase secrète de la clé ; rien n’a été écrit")
    case .agentRefused:
      return Phrase(
        en: "the agent has the key, but would not sign; nothing was written",
        nl: "de agent heeft de sleutel, maar wilde niet tekenen; er is niets geschreven",
        fr: "l’agent a la clé, mais n’a pas voulu signer ; rien n’a été écrit")
    case .noDevice:
      return Phrase(
        en: "the hardware key did not answer: plug it in, and touch it when it blinks; nothing was written",
        nl: "de hardwaresleutel antwoordde niet: steek hem in, en raak hem aan als hij knippert; er is niets geschreven",
        fr: "la clé matérielle n’a pas répondu : branchez-la, et touchez-la quand elle clignote ; rien n’a été écrit")
    }
  }
}
