// OpenSSH's program that signs and verifies, and how its answers are understood.

import CharterKit
import CharterSystem

/// `ssh-keygen`, the only cryptography beside the fingerprint. It is found along `PATH`, started without a shell, with a
/// fixed environment; statement, signature and keys go through pipes. No text of an author's is ever an argument.
public struct OpenSSH: Sendable {
  /// Why OpenSSH gave no answer that can be relied on.
  public enum Obstacle: Error, Equatable, Sendable {
    case missing
    /// Older than 8.8, with its version: 8.7 signs wrongly, and before 8.1 there were no signatures of files.
    case tooOld([UInt8])
    case timedOut
    /// It could not be started, or ended or answered as it never should.
    case broken
    /// A file that was to be given to it can't be read.
    case unreadable(SystemFailure)
  }

  /// Who may sign, as a line of OpenSSH's list of allowed signers.
  struct AllowedSigner: Equatable, Sendable {
    /// What restricts the key (`valid-before="…"`), as the list has it; none for a key of the charter.
    var options: [UInt8] = []
    let key: OpenSSHPublicKey

    /// One line, one key. The principal is a word of ours: in this list principals are patterns.
    var line: [UInt8] {
      var line = OpenSSH.principal + [0x20]
      if !options.isEmpty { line += options + [0x20] }
      return line + key.line + [0x0A]
    }
  }

  private static let principal = Array("charter".utf8)
  private static let namespace = Array(SSHSignature.namespace.utf8)

  /// For a verification, in seconds: it takes some milliseconds.
  private static let timeToVerify = 10
  /// For a signature: somebody may have to touch a key, or to type a passphrase at the terminal.
  private static let timeToSign = 30
  private static let timeToSignAtTerminal = 300

  private let program: FilePath
  private let revoked: FilePath?

  /// Finds the program and its version.
  ///
  /// - Parameter revoked: a list of revoked keys, in any form that OpenSSH knows.
  public init(revoked: FilePath? = nil) throws(Obstacle) {
    guard let program = ProgramSearch.find("ssh-keygen") else { throw .missing }
    self.program = program
    self.revoked = revoked
    if let version = Self.version(beside: program), Self.isTooOld(version) { throw .tooOld(version) }
  }

  // MARK: Version

  /// `OpenSSH_9.2p1`: `ssh-keygen` doesn't say, `ssh` of the same folder does; nil where it is not there or says
  /// something else.
  private static func version(beside program: FilePath) -> [UInt8]? {
    let ssh = ChildProcess(
      program.folder.appending("ssh".utf8), arguments: [Array("-V".utf8)], environment: environment(isSigning: false),
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
    guard major.count <= 4, minor.count <= 4, let first = Int(String(decoding: major, as: UTF8.self)) else { return false }
    let second = Int(String(decoding: minor, as: UTF8.self)) ?? 0
    return (first, second) < (8, 8)
  }

  // MARK: Verifying

  /// What OpenSSH says of a signature.
  enum Answer: Equatable, Sendable {
    case valid
    /// The signature is none of these bytes, or not by its key.
    case wrong
    /// The signature is right, but the key is revoked, or was not allowed to sign (at this time).
    case notAllowed
  }

  /// Whether the signature is one of these bytes, made by one of the allowed signers.
  ///
  /// OpenSSH has one status for every refusal. So it is asked twice: whether the signature is right, whoever made it, and
  /// then whether its key may sign.
  func verify(_ signature: SSHSignature, of bytes: [UInt8], by allowed: AllowedSigner) throws(Obstacle) -> Answer {
    let words = ["-Y", "check-novalidate", "-n"].map { Array($0.utf8) } + [Self.namespace, Array("-s".utf8)]
    guard
      try isGood(
        words + [ChildProcess.path(ofAttachment: 0)], bytes, [.bytes(signature.armoured)],
        Self.goodAnswer(principal: nil, signature.key))
    else { return .wrong }
    var arguments = ["-Y", "verify", "-n"].map { Array($0.utf8) } + [Self.namespace, Array("-I".utf8), Self.principal]
    arguments += [Array("-s".utf8), ChildProcess.path(ofAttachment: 0)]
    arguments += [Array("-f".utf8), ChildProcess.path(ofAttachment: 1)]
    var attachments: [ChildProcess.Attachment] = [.bytes(signature.armoured), .bytes(allowed.line)]
    if let revoked {
      arguments += [Array("-r".utf8), ChildProcess.path(ofAttachment: 2)]
      attachments.append(.file(revoked))
    }
    return try isGood(arguments, bytes, attachments, Self.goodAnswer(principal: Self.principal, signature.key))
      ? .valid : .notAllowed
  }

  /// The line with which OpenSSH says yes: a status alone could come from anything.
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

  private func isGood(
    _ arguments: [[UInt8]], _ input: [UInt8], _ attachments: [ChildProcess.Attachment], _ answer: [UInt8]
  ) throws(Obstacle) -> Bool {
    let process = ChildProcess(
      program, arguments: arguments, environment: Self.environment(isSigning: false), input: input,
      attachments: attachments, timeLimit: Self.timeToVerify)
    switch try run(process) {
    case .exited(0, let output, _):
      guard output == answer else { throw .broken }
      return true
    case .exited(255, _, let errors):
      if Self.saysThatItIsTooOld(errors) { throw .tooOld([]) }
      return false
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
      if error.path == revoked { throw .unreadable(error) }
      throw .broken
    }
  }

  /// A version without signatures of files doesn't know `-Y`.
  private static func saysThatItIsTooOld(_ errors: [UInt8]) -> Bool {
    String(decoding: errors.prefix(200), as: UTF8.self).utf8.split(separator: 0x0A).contains { line in
      line.elementsEqual("unknown option -- Y".utf8) || line.elementsEqual("illegal option -- Y".utf8)
        || line.suffix(9).elementsEqual("ion -- Y".utf8)
    }
  }

  // MARK: Signing

  /// What came of the wish to sign.
  public enum Signing: Equatable, Sendable {
    /// As OpenSSH wrote it.
    case signed([UInt8])
    /// OpenSSH did not sign; what it said, which may hold anything.
    case refused([UInt8])
  }

  /// Has bytes signed with a key file: a private key, or the public half of a key that an agent or a hardware key holds.
  /// It is OpenSSH that reads the file.
  ///
  /// - Parameter atTerminal: whether OpenSSH may ask for a passphrase at the terminal. If not, a key that needs one is
  ///   refused: without a terminal OpenSSH would take the first line of what is to be signed for the passphrase.
  public func sign(_ bytes: [UInt8], key: FilePath, atTerminal: Bool) throws(Obstacle) -> Signing {
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
