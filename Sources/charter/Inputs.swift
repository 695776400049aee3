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
  private(set) var failures: [SystemFailure] = []

  init(_ arguments: ParsedArguments) {
    let operands = arguments.operands.isEmpty ? [FilePath.currentFolder.bytes] : arguments.operands
    for operand in operands {
      let input = Input(operand, arguments)
      guard case .file(let path) = input, (try? FileKind.of(path)) == .folder else {
        inputs.append(input)
        continue
      }
      let listing = FolderListing(below: path)
      inputs += listing.files.map { .file($0) }
      failures += listing.failures
    }
  }
}
