// Runs OpenSSH's signing program and interprets its answers.

import CharterKit
import CharterSystem

/// `ssh-keygen`, the only cryptography apart from the fingerprint's hash. It is found along `PATH` and started without
/// a shell and with a fixed environment; statement, signature and keys are passed through pipes. Author text is never
/// passed as an argument.
package struct OpenSSH: Sendable {
  /// Why OpenSSH gave no reliable answer.
  package enum Obstacle: Error, Equatable, Sendable {
    case missing
    /// It exists, but in places where others could have put it or could change it.
    case untrusted([FilePath])
    /// Older than 8.8, with its version: 8.7 signs incorrectly, and before 8.1 files could not be signed.
    case tooOld([UInt8])
    case timedOut
    /// It could not be started, or it ended or answered in an unexpected way.
    case broken
    /// A file to be passed to it can't be read.
    case unreadable(SystemFailure)
    /// It can't read the list of revoked keys, so nothing can be said about any key.
    case brokenList(FilePath)
  }

  /// The principal used in allowed-signers files. It is fixed, because principals in such a file are patterns.
  private static let principal = Array("charter".utf8)
  private static let namespace = Array(SSHSignature.namespace.utf8)

  /// The time limit for verifying, in seconds; normally it takes milliseconds.
  private static let timeToVerify = 10
  /// The time limit for signing, in seconds: someone may have to touch a key or type a passphrase.
  private static let timeToSign = 30
  private static let timeToSignAtTerminal = 300

  private let program: FilePath

  /// Programs called `ssh-keygen` that were skipped because others than the user could have put them there.
  package static var passedOver: [FilePath] {
    let found = ProgramSearch.search("ssh-keygen")
    return found.program == nil ? [] : found.passedOver
  }

  /// Finds the program and its version.
  package init() throws(Obstacle) {
    let found = ProgramSearch.search("ssh-keygen")
    guard let program = found.program else { throw found.passedOver.isEmpty ? .missing : .untrusted(found.passedOver) }
    self.program = program
    if let version = Self.version(beside: program), Self.isTooOld(version) { throw .tooOld(version) }
  }

  // MARK: Version

  /// `OpenSSH_9.2p1`: `ssh-keygen` doesn't report its version, but `ssh` in the same folder does; nil if it is missing
  /// or reports something else.
  private static func version(beside program: FilePath) -> [UInt8]? {
    let path = program.folder.appending("ssh".utf8)
    guard ProgramSearch.isTrustworthy(path) else { return nil }
    let ssh = ChildProcess(
      path, arguments: [Array("-V".utf8)], environment: environment(isSigning: false),
      timeLimit: timeToVerify)
    guard case .exited(0, let output, let errors)? = try? ssh.run() else { return nil }
    let text = errors.isEmpty ? output : errors
    guard text.starts(with: "OpenSSH_".utf8) else { return nil }
    return Array(text.prefix { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ",") }.prefix(40))
  }

  private static func isTooOld(_ version: [UInt8]) -> Bool {
    let numbers = version.dropFirst("OpenSSH_".utf8.count)
    let major = numbers.prefix { (0x30...0x39).contains($0) }
    let minor = numbers.dropFirst(major.count + 1).prefix { (0x30...0x39).contains($0) }
    guard major.count <= 4, minor.count <= 4, let first = Int(String(decoding: major, as: UTF8.self)) else {
      return false
    }
    let second = Int(String(decoding: minor, as: UTF8.self)) ?? 0
    return (first, second) < (8, 8)
  }

  // MARK: Verifying

  /// OpenSSH's answer about a signature.
  enum Answer: Equatable, Sendable {
    case valid
    /// The signature is not one of these bytes, or not one by its key.
    case wrong
    case revoked
    /// The list of allowed signers doesn't contain the key, or not for charters.
    case notPinned
    /// The list of allowed signers has the key, but for a different period.
    case notAllowed
  }

  /// Whether the signature is valid for these bytes, by a key that isn't revoked and, if there is such a list, is
  /// allowed.
  ///
  /// OpenSSH uses one status for all refusals and often gives no reason, so each question is asked separately.
  func verify(
    _ signature: SSHSignature, of bytes: [UInt8], revoked: RevokedKeys?, allowed: AllowedSigners?
  ) throws(Obstacle) -> Answer {
    let words = ["-Y", "check-novalidate", "-n"].map { Array($0.utf8) } + [Self.namespace, Array("-s".utf8)]
    let answer = try ask(
      words + [ChildProcess.path(ofAttachment: 0)], bytes, [.bytes(signature.armoured)],
      expecting: Self.goodAnswer(principal: nil, signature.key))
    guard answer == nil else { return .wrong }
    let line = Self.principal + [0x20] + signature.key.line + [0x0A]
    if try refusal(of: signature, of: bytes, by: line, besides: revoked?.path) != nil {
      guard let revoked else { return .wrong }
      guard try isRevoked(signature.key, revoked) else { throw .brokenList(revoked.path) }
      return .revoked
    }
    guard let allowed else { return .valid }
    guard let lines = allowed.lines(holding: signature.key, for: Self.principal) else { return .notPinned }
    guard let errors = try refusal(of: signature, of: bytes, by: lines, besides: nil) else { return .valid }
    let marks = [": key has expired: ", ": key is not yet valid: "]
    return marks.contains { ByteSearch.contains(errors, Array($0.utf8)) } ? .notAllowed : .notPinned
  }

  /// OpenSSH's output if none of the allowed signers made the signature; nil if one did.
  private func refusal(
    of signature: SSHSignature, of bytes: [UInt8], by allowed: [UInt8], besides revoked: FilePath?
  ) throws(Obstacle) -> [UInt8]? {
    var arguments = ["-Y", "verify", "-n"].map { Array($0.utf8) } + [Self.namespace, Array("-I".utf8), Self.principal]
    arguments += [Array("-s".utf8), ChildProcess.path(ofAttachment: 0)]
    arguments += [Array("-f".utf8), ChildProcess.path(ofAttachment: 1)]
    var attachments: [ChildProcess.Attachment] = [.bytes(signature.armoured), .bytes(allowed)]
    if let revoked {
      arguments += [Array("-r".utf8), ChildProcess.path(ofAttachment: 2)]
      attachments.append(.file(revoked))
    }
    return try ask(
      arguments, bytes, attachments, expecting: Self.goodAnswer(principal: Self.principal, signature.key))
  }

  /// Whether a list contains a key that OpenSSH refused because of it; false if OpenSSH can't read the list.
  private func isRevoked(_ key: OpenSSHPublicKey, _ list: RevokedKeys) throws(Obstacle) -> Bool {
    guard list.isBinary else { return list.names(key) }
    let arguments = ["-Q", "-f"].map { Array($0.utf8) } + [0, 1].map { ChildProcess.path(ofAttachment: $0) }
    let process = ChildProcess(
      program, arguments: arguments, environment: Self.environment(isSigning: false),
      attachments: [.file(list.path), .bytes(key.line + [0x0A])], timeLimit: Self.timeToVerify)
    guard case .exited(1, let output, _) = try run(process) else { return false }
    return ByteSearch.contains(output, Array(": REVOKED".utf8))
  }

  /// The line that OpenSSH prints on success: an exit status alone could come from anything.
  private static func goodAnswer(principal: [UInt8]?, _ key: OpenSSHPublicKey) -> [UInt8] {
    var answer = Array("Good \"\(SSHSignature.namespace)\" signature ".utf8)
    if let principal { answer += Array("for ".utf8) + principal + [0x20] }
    let type =
      switch key.algorithm {
      case .ed25519: "ED25519"
      case .ecdsa256, .ecdsa384, .ecdsa521: "ECDSA"
      case .rsa: "RSA"
      case .securityKeyEd25519: "ED25519-SK"
      case .securityKeyECDSA256: "ECDSA-SK"
      }
    return answer + Array("with \(type) key \(key.fingerprint)\n".utf8)
  }

  /// Nil on success; otherwise OpenSSH's error output.
  private func ask(
    _ arguments: [[UInt8]], _ input: [UInt8], _ attachments: [ChildProcess.Attachment], expecting answer: [UInt8]
  ) throws(Obstacle) -> [UInt8]? {
    let process = ChildProcess(
      program, arguments: arguments, environment: Self.environment(isSigning: false), input: input,
      attachments: attachments, timeLimit: Self.timeToVerify)
    switch try run(process) {
    case .exited(0, let output, _):
      guard output == answer else { throw .broken }
      return nil
    case .exited(255, _, let errors):
      if Self.saysThatItIsTooOld(errors) { throw .tooOld([]) }
      return errors
    case .exited(_, _, let errors):
      throw Self.saysThatItIsTooOld(errors) ? .tooOld([]) : .broken
    case .signalled, .talkedTooMuch: throw .broken
    case .timedOut: throw .timedOut
    }
  }

  private func run(_ process: ChildProcess) throws(Obstacle) -> ChildProcess.Outcome {
    do throws(SystemFailure) {
      return try process.run()
    } catch {
      // (Failing to start a program is our failure; failing to open a file passed to it is the user's.)
      if error.path != program, error.path != .standardStream { throw .unreadable(error) }
      throw .broken
    }
  }

  /// A version that can't sign files doesn't know `-Y`.
  private static func saysThatItIsTooOld(_ errors: [UInt8]) -> Bool {
    String(decoding: errors.prefix(200), as: UTF8.self).utf8.split(separator: 0x0A).contains { line in
      line.elementsEqual("unknown option -- Y".utf8) || line.elementsEqual("illegal option -- Y".utf8)
        || line.suffix(9).elementsEqual("ion -- Y".utf8)
    }
  }

  // MARK: Signing

  /// The result of asking for a signature.
  package enum Signing: Equatable, Sendable {
    /// The signature as OpenSSH wrote it.
    case signed([UInt8])
    /// OpenSSH did not sign; with its error output, which may be any bytes.
    case refused([UInt8])
  }

  /// Has OpenSSH sign bytes with a key file: a private key, or the public key of one in an agent or on hardware. Only
  /// OpenSSH reads the file.
  ///
  /// - Parameter atTerminal: Whether OpenSSH may ask for a passphrase at the terminal. If not, a key that needs one is
  /// refused: without a terminal, OpenSSH would take the first line of the input for the passphrase.
  package func sign(_ bytes: [UInt8], key: FilePath, atTerminal: Bool) throws(Obstacle) -> Signing {
    var process = ChildProcess(
      program, arguments: ["-Y", "sign", "-n"].map { Array($0.utf8) } + [Self.namespace, Array("-f".utf8), key.bytes],
      environment: Self.environment(isSigning: true), input: bytes,
      timeLimit: atTerminal ? Self.timeToSignAtTerminal : Self.timeToSign, hasOwnGroup: !atTerminal)
    if !atTerminal {
      process.environment += [Array("SSH_ASKPASS_REQUIRE=force".utf8), Array("SSH_ASKPASS=/bin/false".utf8)]
    }
    switch try run(process) {
    case .exited(0, let output, _): return .signed(output)
    case .exited(_, _, let errors):
      if Self.saysThatItIsTooOld(errors) { throw .tooOld([]) }
      return .refused(errors)
    case .signalled, .talkedTooMuch: throw .broken
    case .timedOut: throw .timedOut
    }
  }

  // MARK: Keys

  /// What OpenSSH finds in a private key file without a passphrase.
  enum PrivateKey: Equatable {
    case key(OpenSSHPublicKey)
    /// OpenSSH can read it, but such a key may not sign a charter.
    case refused(OpenSSHPublicKey.Refusal)
    case locked
    case unreadable
  }

  /// Has OpenSSH open a private key and return its public key.
  func publicHalf(of path: FilePath) -> PrivateKey {
    let process = ChildProcess(
      program, arguments: ["-y", "-P", "", "-f"].map { Array($0.utf8) } + [path.bytes],
      environment: Self.environment(isSigning: false), timeLimit: Self.timeToVerify)
    switch try? process.run() {
    case .exited(0, let output, _):
      let line = Array(output.prefix { $0 != 0x0A && $0 != 0x0D })
      do throws(OpenSSHPublicKey.Refusal) { return .key(try OpenSSHPublicKey(line)) } catch { return .refused(error) }
    case .exited(_, _, let errors):
      return ByteSearch.contains(errors, Array("incorrect passphrase".utf8)) ? .locked : .unreadable
    case .signalled, .timedOut, .talkedTooMuch, nil: return .unreadable
    }
  }

  /// The fingerprint of the public or private key in a file, if OpenSSH can tell.
  func fingerprint(of path: FilePath) -> String? {
    let process = ChildProcess(
      program, arguments: ["-l", "-f"].map { Array($0.utf8) } + [path.bytes],
      environment: Self.environment(isSigning: false), timeLimit: Self.timeToVerify)
    guard case .exited(0, let output, _)? = try? process.run() else { return nil }
    return output.split(separator: 0x20).dropFirst().first.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The keys in the agent that may sign a charter; nil if there is no agent.
  func keysOfAgent() -> [OpenSSHPublicKey]? {
    let path = program.folder.appending("ssh-add".utf8)
    guard Environment.value(of: "SSH_AUTH_SOCK") != nil, ProgramSearch.isTrustworthy(path) else { return nil }
    let process = ChildProcess(
      path, arguments: [Array("-L".utf8)], environment: Self.environment(isSigning: true), timeLimit: Self.timeToVerify)
    // The status is 1 if the agent has no keys, and 2 if there is no agent.
    guard case .exited(let status, let output, _)? = try? process.run(), status < 2 else { return nil }
    return output.split(separator: 0x0A).compactMap { try? OpenSSHPublicKey(Array($0)) }
  }

  /// All the variables that OpenSSH gets.
  private static func environment(isSigning: Bool) -> [[UInt8]] {
    var variables = [Array("LC_ALL=C".utf8)]
    for (name, value) in [
      ("PATH=", Environment.value(of: "PATH")), ("HOME=", Environment.value(of: "HOME")),
      ("SSH_AUTH_SOCK=", isSigning ? Environment.value(of: "SSH_AUTH_SOCK") : nil),
    ] {
      if let value { variables.append(Array(name.utf8) + value) }
    }
    return variables
  }
}
