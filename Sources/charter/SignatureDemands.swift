// What the options of verify and build require of signatures in addition to the charter.

import CharterKit
import CharterSigning
import CharterSystem

extension Verification.Demands {
  /// Reads the lists given by `--allowed-signers` and `--revoked`; nil, after a message, if one is not a valid list.
  static func given(
    _ arguments: ParsedArguments, _ language: Language
  ) throws(SystemFailure) -> Verification.Demands? {
    var demands = Verification.Demands()
    if let list = arguments.value(of: .allowedSigners) {
      demands.allowed = AllowedSigners(try FileReader.read(FilePath(list)))
    }
    if let revoked = arguments.value(of: .revoked) {
      do throws(RevokedKeys.Flaw) {
        demands.revoked = try RevokedKeys(FilePath(revoked))
      } catch {
        if case .system(let failure) = error { throw failure }
        Console.complain(sentence(error, Displayed.named(FilePath(revoked)))[language])
        return nil
      }
    }
    return demands
  }

  /// OpenSSH would say the same of an invalid list as of a revoked key.
  private static func sentence(_ flaw: RevokedKeys.Flaw, _ name: Phrase) -> Phrase {
    switch flaw {
    case .system(let failure): failure.phrase
    case .line(let line):
      Phrase(
        en: "\(name.english) is not a list of revoked keys: line \(line) is not a public key",
        nl: "\(name.dutch) is geen lijst van ingetrokken sleutels: regel \(line) is geen publieke sleutel",
        fr: "\(name.french) n’est pas une liste de clés révoquées : la ligne \(line) n’est pas une clé publique")
    case .carriageReturn(let line):
      Phrase(
        en: "\(name.english) has a carriage return inside line \(line), after which OpenSSH sees no key: "
          + "save it with ordinary line ends",
        nl: "\(name.dutch) heeft een los CR-teken in regel \(line), en daarachter ziet OpenSSH geen sleutel: "
          + "bewaar het bestand met gewone regeleinden",
        fr:
          "\(name.french) a un retour chariot isolé dans la ligne \(line), après lequel OpenSSH ne voit plus de clé : "
          + "enregistrez-le avec des fins de ligne ordinaires")
    }
  }
}
