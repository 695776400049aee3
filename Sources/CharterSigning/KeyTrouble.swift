// Problems with a key file, found before anyone is asked to agree to anything.

import CharterKit
import CharterSystem

/// Why a key can't sign.
package enum KeyTrouble: Error, Equatable, Sendable {
  /// There is no such file, it is a folder or a pipe, or it can't be read.
  case file(SystemFailure)
  /// Others than its owner can access it, so OpenSSH refuses to use it.
  case openToOthers(FilePath)
  /// A certificate, which can't make signatures that count here.
  case certificate(FilePath)
  /// A file ending in `.pub` that contains no public key.
  case notPublic(FilePath)
  /// A key that may not sign a charter.
  case refused(FilePath, OpenSSHPublicKey.Refusal)
  /// OpenSSH finds no private key in it; with what it contains instead.
  case notPrivate(FilePath, KeyFileContent)
  /// It has a passphrase, and there is no terminal to ask for it.
  case locked(FilePath)
  /// There is only the public key, and no agent answers.
  case noAgent(FilePath)
  /// There is only the public key, and the agent doesn't have the private one.
  case notInAgent(FilePath)
  /// The passphrase given was wrong.
  case wrongPassphrase
  /// The agent has the key but refused to sign: someone declined, or it is locked.
  case agentRefused
  /// The hardware key is not plugged in, was not touched in time, or is a different one.
  case noDevice

  /// Interprets OpenSSH's error messages after it failed to sign; nil if they are unknown.
  init?(sayings errors: [UInt8]) {
    func says(_ words: [StaticString]) -> Bool {
      words.contains { mark in ByteSearch.contains(errors, mark.withUTF8Buffer { Array($0) }) }
    }
    if says(["incorrect passphrase"]) {
      self = .wrongPassphrase
    } else if says(["device not found", "No FIDO", "FIDO device", "no such device", "requested feature not supported"])
    {
      self = .noDevice
    } else if says(["agent refused operation"]) {
      self = .agentRefused
    } else {
      return nil
    }
  }
}

extension OpenSSH {
  /// Examines a key as far as possible without signing. The private key file is opened only by OpenSSH.
  ///
  /// - Returns: The public key; nil if only the passphrase would reveal it.
  package func look(atKey path: FilePath, atTerminal: Bool) throws(KeyTrouble) -> OpenSSHPublicKey? {
    let isPublic = path.hasExtension("pub")
    let publicPath = isPublic ? path : FilePath(path.bytes + Array(".pub".utf8))
    let privatePath = isPublic ? FilePath(path.bytes.dropLast(4)) : path
    let held = keysOfAgent()
    let known = try publicKey(in: publicPath, isNamed: isPublic)
    if let known, held?.contains(known) == true { return known }
    // Whatever the file contains and is called, OpenSSH may find a public key in it, and the agent may have the private
    // one.
    if let held, !held.isEmpty, let name = fingerprint(of: path),
      let key = held.first(where: { $0.fingerprint == name })
    {
      return key
    }
    switch KeyFile.standing(privatePath) {
    case .fine: break
    case .openToOthers: throw .openToOthers(privatePath)
    case .failure(let failure):
      guard failure.reason == .notFound, known != nil else { throw .file(failure) }
      throw held == nil ? .noAgent(path) : .notInAgent(path)
    }
    switch publicHalf(of: privatePath) {
    case .key(let key): return key
    case .locked where atTerminal: return known
    case .locked: throw .locked(privatePath)
    case .refused(let refusal): throw .refused(privatePath, refusal)
    case .unreadable: throw unreadable(privatePath)
    }
  }

  /// Why OpenSSH can't read a file as a private key. New versions no longer know DSA, which the public key reveals.
  private func unreadable(_ path: FilePath) -> KeyTrouble {
    let content = KeyFileContent(of: path)
    guard content == .damaged else { return .notPrivate(path, content) }
    do throws(KeyTrouble) {
      _ = try publicKey(in: FilePath(path.bytes + Array(".pub".utf8)), isNamed: true)
    } catch {
      if case .refused(_, .dsa) = error { return .refused(path, .dsa) }
    }
    return .notPrivate(path, content)
  }

  /// The key in a `.pub` file; nil if there is none, unless the user named the file.
  private func publicKey(in path: FilePath, isNamed: Bool) throws(KeyTrouble) -> OpenSSHPublicKey? {
    let line: [UInt8]
    do throws(SystemFailure) {
      guard try FileKind.of(path) != .pipe else { throw SystemFailure(.read, path, .notARegularFile) }
      line = Array(try FileReader.read(path, limit: 64 * 1024).prefix { $0 != 0x0A && $0 != 0x0D })
    } catch {
      if isNamed { throw .file(error) }
      return nil
    }
    do throws(OpenSSHPublicKey.Refusal) {
      return try OpenSSHPublicKey(line)
    } catch {
      guard isNamed else { return nil }
      switch error {
      case .certificate: throw .certificate(path)
      case .noKey, .severalLines, .privateKey: throw .notPublic(path)
      case .unknownType, .damaged, .shortRSA, .open, .unsafeRSA, .dsa: throw .refused(path, error)
      }
    }
  }
}
