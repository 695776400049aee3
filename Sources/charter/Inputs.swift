// What the operands of a command lead to: files, the charters of folders, standard input.

import CharterKit
import CharterSystem

/// One charter to read.
enum Input: Sendable {
  case file(FilePath)
  /// With the name that messages give it.
  case standardInput(name: [UInt8])

  /// The charter that an operand names; `-` is standard input.
  init(_ operand: [UInt8], _ arguments: ParsedArguments) {
    if operand.elementsEqual("-".utf8) {
      self = .standardInput(name: arguments.value(of: .stdinName) ?? Array("-".utf8))
    } else {
      self = .file(FilePath(operand))
    }
  }

  /// What messages call it, byte for byte.
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
}

/// The charters that the operands of `charter check` lead to, in the order of the operands; those of a folder in the
/// order of their paths. What can't be listed is told, and the rest goes on.
struct Inputs {
  private(set) var inputs: [Input] = []
  /// Links in folders, which are not followed.
  private(set) var links: [FilePath] = []
  private(set) var failures: [SystemFailure] = []

  /// - Parameter isWriting: whether the charters are written too; then a folder that is named by a link is refused.
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
    }
  }
}
