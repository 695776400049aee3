// The message for a file or stream that could not be read, written or listed.

import CharterKit
import CharterSystem

extension SystemFailure {
  /// One sentence without a line end: what failed, for which file, and why.
  func text(in language: Language) -> String {
    whatFailed[language] + (language == .french ? " : " : ": ") + why[language]
  }

  /// The same sentence in every language.
  var phrase: Phrase { Phrase(en: text(in: .english), nl: text(in: .dutch), fr: text(in: .french)) }

  private var whatFailed: Phrase {
    let isStream = path == .standardStream
    let name = Displayed.named(path)
    switch operation {
    case .read where isStream:
      return Phrase(
        en: "can't read standard input", nl: "de standaardinvoer is niet te lezen",
        fr: "impossible de lire l’entrée standard")
    case .write where isStream:
      return Phrase(
        en: "can't write to standard output", nl: "naar de standaarduitvoer is niet te schrijven",
        fr: "impossible d’écrire sur la sortie standard")
    case .read:
      return Phrase(
        en: "can't read \(name.english)", nl: "\(name.dutch) is niet te lezen", fr: "impossible de lire \(name.french)")
    case .write:
      return Phrase(
        en: "can't write \(name.english)", nl: "\(name.dutch) is niet te schrijven",
        fr: "impossible d’écrire \(name.french)")
    case .list:
      return Phrase(
        en: "can't list the folder \(name.english)", nl: "de map \(name.dutch) is niet te doorlopen",
        fr: "impossible de parcourir le dossier \(name.french)")
    }
  }

  private var why: Phrase {
    switch reason {
    case .notFound:
      Phrase(
        en: "there is no such file or folder", nl: "er is geen bestand of map met die naam",
        fr: "ce fichier ou dossier n’existe pas")
    case .permissionDenied:
      Phrase(en: "permission denied", nl: "geen toegang", fr: "accès refusé")
    case .isDirectory:
      Phrase(en: "it is a folder", nl: "het is een map", fr: "c’est un dossier")
    case .notADirectory:
      Phrase(
        en: "part of the path is not a folder", nl: "een deel van het pad is geen map",
        fr: "une partie du chemin n’est pas un dossier")
    case .isNoDirectory:
      Phrase(en: "it is not a folder", nl: "het is geen map", fr: "ce n’est pas un dossier")
    case .isLink where operation != .write:
      Phrase(
        en: "it is a link, and links are not followed here",
        nl: "het is een koppeling, en die worden hier niet gevolgd",
        fr: "c’est un lien, et les liens ne sont pas suivis ici")
    case .tooLarge where operation == .read:
      Phrase(
        en: "it is larger than \(Self.limit) MiB", nl: "het is groter dan \(Self.limit) MiB",
        fr: "il dépasse \(Self.limit) Mio")
    case .tooLarge:
      Phrase(
        en: "it would be too large for the system", nl: "het zou te groot zijn voor het systeem",
        fr: "il serait trop grand pour le système")
    case .notARegularFile:
      Phrase(
        en: "it is a device, a pipe or a socket", nl: "het is een apparaat, een pijp of een socket",
        fr: "c’est un périphérique, un tube ou une socket")
    case .noSpace:
      Phrase(en: "no space is left", nl: "er is geen plaats meer", fr: "il ne reste plus de place")
    case .readOnly:
      Phrase(en: "the disk is read-only", nl: "de schijf is alleen-lezen", fr: "le disque est en lecture seule")
    case .nameTooLong:
      Phrase(en: "the name is too long", nl: "de naam is te lang", fr: "le nom est trop long")
    case .tooManyOpenFiles:
      Phrase(en: "too many files are open", nl: "er zijn te veel bestanden open", fr: "trop de fichiers sont ouverts")
    case .tooManyLinks:
      Phrase(
        en: "its links lead in a circle", nl: "de koppelingen lopen rond in een cirkel",
        fr: "ses liens tournent en rond")
    case .brokenPipe:
      Phrase(en: "nobody reads it any more", nl: "niemand leest het nog", fr: "plus personne ne lit")
    case .alreadyExists:
      Phrase(en: "it already exists", nl: "het bestaat al", fr: "il existe déjà")
    case .wasRead:
      Phrase(
        en: "it was read for this; give another file",
        nl: "dat bestand is hiervoor gelezen; geef een andere naam",
        fr: "ce fichier vient d’être lu ; donnez un autre nom")
    case .isCharter:
      Phrase(
        en: "names ending in .charter are for charters; give another one",
        nl: "een naam op .charter is voor charters; geef een andere naam",
        fr: "un nom en .charter est réservé aux chartes ; donnez un autre nom")
    case .isSignature:
      Phrase(
        en: "that location is for signatures; give another one",
        nl: "die plaats is voor handtekeningen; geef een andere naam",
        fr: "cet endroit est réservé aux signatures ; donnez un autre nom")
    case .isLink:
      Phrase(
        en: "it is a link; give the file that it leads to", nl: "het is een koppeling; geef aan waar ze naartoe leidt",
        fr: "c’est un lien ; indiquez ce vers quoi il mène")
    case .hasOtherNames:
      Phrase(
        en: "the file has another name too (a hard link), which would keep the old text; copy the file first",
        nl: "het bestand heeft nog een andere naam (een harde koppeling), die de oude tekst zou houden; "
          + "kopieer het bestand eerst",
        fr: "le fichier porte aussi un autre nom (un lien physique), qui garderait l’ancien texte ; copiez-le d’abord")
    case .notALog:
      Phrase(
        en: "it exists, and is not a log that charter wrote; name a new file",
        nl: "het bestaat al en is geen logboek dat charter schreef; geef een nieuwe naam",
        fr: "il existe déjà et n’est pas un journal écrit par charter ; donnez un nouveau nom")
    case .inputOutput:
      Phrase(
        en: "the device reports an error", nl: "het apparaat meldt een fout", fr: "le périphérique signale une erreur")
    case .notOpen:
      Phrase(en: "it is closed", nl: "het is gesloten", fr: "le flux est fermé")
    case .other(let code):
      Phrase(en: "system error \(code)", nl: "systeemfout \(code)", fr: "erreur système \(code)")
    }
  }

  /// The size limit of a file, in MiB.
  private static let limit = FileReader.sizeLimit >> 20
}
