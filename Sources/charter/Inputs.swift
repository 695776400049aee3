// What the operands of a command refer to: files, the charters in folders, standard input.

import CharterKit
import CharterSystem

/// One charter to read.
enum Input: Sendable {
  case file(FilePath)
  /// With the name used in messages.
  case standardInput(name: [UInt8])

  /// The charter that an operand names; `-` is standard input.
  init(_ operand: [UInt8], _ arguments: ParsedArguments) {
    if operand.elementsEqual("-".utf8) {
      self = .standardInput(name: arguments.value(of: .stdinName) ?? Array("-".utf8))
    } else {
      self = .file(FilePath(operand))
    }
  }

  /// Its name in messages, byte for byte.
  var name: [UInt8] {
    switch self {
    case .file(let path): path.bytes
    case .standardInput(let name): name
    }
  }

  func read() throws(SystemFailure) -> [UInt8] {
    switch self {
    case .file(let path): try FileReader.read(path)
    case .standardInput: try FileReader.readStandardInput()
    }
  }

  /// Reads and analyses it; if the file's language is unknown, messages are in the reader's.
  func analysis(_ arguments: ParsedArguments) throws(SystemFailure) -> Analysis {
    Analysis(try read(), reader: arguments.messageLanguage)
  }
}

/// The charters that the operands of a command refer to, in the order of the operands; those in a folder are sorted by
/// path. What can't be listed is reported, and so is a folder without charters; the rest is still processed.
struct Inputs {
  private(set) var inputs: [Input] = []
  /// Links in folders, which are not followed.
  private(set) var links: [FilePath] = []
  private var failures: [SystemFailure] = []
  /// Folders given as operands that contain no charter: usually, the path is not the intended one.
  private var emptyFolders: [FilePath] = []

  /// Whether all operands refer to something.
  var areAllFound: Bool { failures.isEmpty && emptyFolders.isEmpty }

  /// - Parameter isWriting: Whether the charters will also be written; then a folder given by a link is refused.
  init(_ arguments: ParsedArguments, isWriting: Bool = false) {
    let operands = arguments.operands.isEmpty ? [FilePath.currentFolder.bytes] : arguments.operands
    for operand in operands {
      let input = Input(operand, arguments)
      guard case .file(let path) = input, (try? FileKind.of(path)) == .folder else {
        inputs.append(input)
        continue
      }
      if isWriting, FileKind.isLink(path) {
        failures.append(SystemFailure(.write, path, .isLink))
        continue
      }
      let listing = FolderListing(below: path)
      links += listing.links
      inputs += listing.files.map { .file($0) }
      failures += listing.failures
      if listing.files.isEmpty, listing.failures.isEmpty { emptyFolders.append(path) }
    }
  }

  /// Reports on standard error what could not be found.
  func complain(in language: Language) {
    for failure in failures { _ = Console.report(failure, language: language) }
    for folder in emptyFolders { Console.complain(Self.sentence(about: folder)[language]) }
  }

  private static func sentence(about folder: FilePath) -> Phrase {
    let isHere = folder == .currentFolder
    let place = isHere ? Phrase(en: "this folder", nl: "deze map", fr: "ce dossier") : Displayed.named(folder)
    guard let misnamed = MisnamedCharter.first(in: folder).map({ Displayed.named($0) }) else {
      return Phrase(
        en: "there are no charters in \(place.english): their names end in .charter",
        nl: "er zijn geen charters in \(place.dutch): hun namen eindigen op .charter",
        fr: "il n’y a pas de charte dans \(place.french) : leurs noms se terminent par .charter")
    }
    return Phrase(
      en: "there are no charters in \(place.english): the name of \(misnamed.english) doesn't end in .charter; "
        + "rename it, or give that file itself",
      nl: "er zijn geen charters in \(place.dutch): de naam van \(misnamed.dutch) eindigt niet op .charter; "
        + "hernoem het, of geef dat bestand zelf",
      fr:
        "il n’y a pas de charte dans \(place.french) : le nom de \(misnamed.french) ne se termine pas par .charter ; renommez-le, "
        + "ou donnez ce fichier lui-même")
  }
}
