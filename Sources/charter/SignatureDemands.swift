// What the options of verify and build demand of signatures beside what the charter says.

import CharterKit
import CharterSigning
import CharterSystem

extension Verification.Demands {
  /// Reads the lists that `--allowed-signers` and `--revoked` name; nil where one is no list, which is said.
  static func given(
    _ arguments: ParsedArguments, _ language: Language
  ) throws(SystemFailure) -> Verification.Demands? {
    var demands = Verification.Demands()
    if let list = arguments.value(of: .allowedSigners) {
      demands.allowed = AllowedSigners(try FileReader.read(FilePath(list)))
    }
    if let revoked = arguments.value(of: .revoked) {
      // OpenSSH would say of a list that isn't there, or that is none, what it says of a bad signature.
      guard RevokedKeys.isList(try FileReader.read(FilePath(revoked))) else {
        let name = Displayed.text(revoked)
        Console.complain(
          Phrase(
            en: "'\(name)' is not a list of revoked keys", nl: "'\(name)' is geen lijst van ingetrokken sleutels",
            fr: "« \(name) » n’est pas une liste de clés révoquées")[language])
        return nil
      }
      demands.revoked = FilePath(revoked)
    }
    return demands
  }
}
