// The command `charter sign`, with which a signatory signs a charter through OpenSSH.

import CharterKit
import CharterSigning
import CharterSystem

/// `charter sign`. The file is read once, what is shown is what is signed, and the signature is verified before it is
/// written.
struct SignCommand {
  private let arguments: ParsedArguments
  private let input: Input
  private let bytes: [UInt8]
  private let analysis: Analysis
  private let language: Language

  static func run(_ arguments: ParsedArguments) -> ExitStatus {
    var language = arguments.messageLanguage
    do throws(SystemFailure) {
      let input = Input(arguments.operands.first ?? [], arguments)
      let bytes = try input.read()
      let analysis = Analysis(bytes, reader: language)
      language = arguments.messageLanguage(for: analysis)
      let command = SignCommand(
        arguments: arguments, input: input, bytes: bytes, analysis: analysis, language: language)
      return try command.run()
    } catch {
      return Console.report(error, language: language)
    }
  }

  private func run() throws(SystemFailure) -> ExitStatus {
    guard analysis.errorCount == 0 else {
      return Console.refuse(
        analysis, input, arguments,
        because: Phrase(
          en: "a charter with errors can't be signed", nl: "een charter met fouten kan niet getekend worden",
          fr: "une charte qui a des erreurs ne peut être signée"))
    }
    guard let text = SignedText(analysis.charter) else { return complain(SigningSummary.tooLong) }
    let isPrinting = arguments.isGiven(.printStatement)
    if !arguments.isGiven(.add), arguments.value(of: .asPartner) == nil { return missing(.asPartner) }
    guard case .file(let path) = input else {
      if isPrinting { return try print(text, SignatureFolder(of: FilePath("-".utf8))) }
      return complain(
        Phrase(
          en: "signatures are kept next to the charter's file: give the file, not standard input",
          nl: "handtekeningen liggen naast het bestand van het charter: geef het bestand, niet de standaardinvoer",
          fr: "les signatures se trouvent à côté du fichier de la charte : donnez le fichier, pas l’entrée standard"))
    }
    let folder = SignatureFolder(of: path)
    if isPrinting { return try print(text, folder) }
    return arguments.isGiven(.add) ? try add(text, folder) : try sign(text, folder)
  }

  // MARK: The three ways

  /// Signs with a key file.
  private func sign(_ text: SignedText, _ folder: SignatureFolder) throws(SystemFailure) -> ExitStatus {
    guard let key = arguments.value(of: .key).map({ FilePath($0) }) else { return missing(.key) }
    do throws(Signer.Refusal) {
      let signer = try signer(text, folder)
      if signer.signatory.keys.isEmpty { throw .noKey }
      for program in OpenSSH.passedOver { Console.complain(VerdictWording.passedOver(program)[language]) }
      try signer.look(atKey: key, atTerminal: Terminal.isTerminal(StandardDescriptors.input))
      if !arguments.isGiven(.replace) { try signer.checkNotSigned() }
      try show(signer, folder)
      guard arguments.isGiven(.yes) || Terminal.isTerminal(StandardDescriptors.input) else {
        return complain(
          Phrase(
            en: "there is no terminal at which to agree; --yes signs without asking",
            nl: "er zit niemand aan een terminal om ja te zeggen; met --yes wordt er niets gevraagd",
            fr: "personne n’est au terminal pour accepter ; avec --yes, rien n’est demandé"))
      }
      guard arguments.isGiven(.yes) || isAgreed(signer) else {
        return complain(
          Phrase(en: "nothing was signed", nl: "er is niets getekend", fr: "rien n’a été signé"), .findings)
      }
      let statement = signer.statement(at: Timestamp(secondsSince1970: WallClock.seconds))
      let file = try signer.sign(statement, key: key, atTerminal: Terminal.isTerminal(StandardDescriptors.input))
      return try finish(signer, file)
    } catch {
      return failure(error, partner: arguments.value(of: .asPartner), signatory: arguments.value(of: .signatory))
    }
  }

  /// Adds a signature that was made elsewhere.
  private func add(_ text: SignedText, _ folder: SignatureFolder) throws(SystemFailure) -> ExitStatus {
    let path = FilePath(arguments.value(of: .add) ?? [])
    let armoured = try FileReader.read(path, limit: SignatureFile.sizeLimit)
    var statementPath = arguments.value(of: .statement).map { FilePath($0) }
    if statementPath == nil, path.hasExtension("sig") { statementPath = FilePath(path.bytes.dropLast(4)) }
    guard let statementPath else {
      return complain(
        Phrase(
          en: "a signature doesn't say what was signed: give the statement too, with --statement FILE",
          nl: "een handtekening zegt niet wat er getekend is: geef ook de verklaring, met --statement FILE",
          fr: "une signature ne dit pas ce qui a été signé : donnez aussi la déclaration, avec --statement FILE"))
    }
    let bytes = try FileReader.read(statementPath, limit: SignatureFile.sizeLimit)
    var statement: Statement?
    do throws(Signer.Refusal) {
      let given = try Signer.Given(statement: bytes, of: text)
      statement = given.statement
      let signer = try Signer(text, in: folder, partner: given.statement.partner, signatory: given.statement.signatory)
      return try finish(signer, signer.signatureFile(given, armoured))
    } catch {
      return failure(error, partner: statement?.partner, signatory: statement?.signatory)
    }
  }

  /// Prints the bytes to sign with a key that is elsewhere.
  private func print(_ text: SignedText, _ folder: SignatureFolder) throws(SystemFailure) -> ExitStatus {
    do throws(Signer.Refusal) {
      let signer = try signer(text, folder)
      if signer.signatory.keys.isEmpty { throw .noKey }
      let statement = signer.statement(at: Timestamp(secondsSince1970: WallClock.seconds))
      return Console.write(statement.bytes, language: language)
    } catch {
      return failure(error, partner: arguments.value(of: .asPartner), signatory: arguments.value(of: .signatory))
    }
  }

  private func failure(_ refusal: Signer.Refusal, partner: [UInt8]?, signatory: [UInt8]?) -> ExitStatus {
    SigningFailure(refusal, partner: partner ?? [], signatory: signatory ?? [], language).report()
  }

  // MARK: Steps

  private func signer(_ text: SignedText, _ folder: SignatureFolder) throws(Signer.Refusal) -> Signer {
    // A terminal or a file system may have decomposed letters with accents; in a charter they are composed.
    guard let partner = arguments.value(of: .asPartner).map({ NormalForm.composed($0) }) else {
      throw .noSuchPartner(text.partners.map { $0.name })
    }
    return try Signer(
      text, in: folder, partner: partner, signatory: arguments.value(of: .signatory).map { NormalForm.composed($0) })
  }

  /// Writes the signature, unless the file has changed since it was shown.
  private func finish(_ signer: Signer, _ file: SignatureFile) throws(Signer.Refusal) -> ExitStatus {
    let now: [UInt8]
    do throws(SystemFailure) { now = try input.read() } catch { throw .system(error) }
    if now != bytes, SignedText(Analysis(now).charter)?.fingerprint != signer.text.fingerprint {
      return complain(
        Phrase(
          en: "the charter changed while it was being signed, so nothing was written: read it again, and sign again",
          nl:
            "het charter veranderde terwijl het getekend werd; er is niets geschreven. Lees het opnieuw en teken opnieuw",
          fr: "la charte a changé pendant la signature ; rien n’a été écrit. Relisez-la, puis signez de nouveau"),
        .findings)
    }
    let path = try signer.write(file, replacing: arguments.isGiven(.replace))
    var lines: [UInt8] = []
    let name = Displayed.quoted(signer.signatory.name, language)
    let partner = Displayed.word(signer.slot.partner)
    lines += Array(
      Phrase(
        en: "Signed for \(partner) by \(name): \(Displayed.path(path))\n",
        nl: "Getekend voor \(partner) door \(name): \(Displayed.path(path))\n",
        fr: "Signé pour \(partner) par \(name) : \(Displayed.path(path))\n")[language].utf8)
    Console.explain(lines)
    return .success
  }

  /// Shows what is to be signed: what has changed since this signatory last signed, or else the whole text.
  private func show(_ signer: Signer, _ folder: SignatureFolder) throws(Signer.Refusal) {
    let summary = SigningSummary(analysis: analysis, signer: signer, language: language)
    Console.explain(summary.head())
    let last: StoredText?
    do throws(SystemFailure) { last = try lastSigned(signer, folder) } catch { throw .system(error) }
    if let last {
      let old = last.text.fingerprint
      say(
        Phrase(
          en: "Since you signed \(old), this has changed:", nl: "Sinds je \(old) tekende, is dit veranderd:",
          fr: "Depuis que vous avez signé \(old), ceci a changé :"))
      let difference = CharterDifference(from: last.analysis, to: analysis)
      let width = min(Terminal.width(of: StandardDescriptors.error) ?? 100, 120)
      let style = TextReport.Style(isColoured: Terminal.allowsColour(StandardDescriptors.error), width: width)
      let changes = DifferenceText.render(difference, language: language, style: style)
      Console.explain([0x0A] + changes + [0x0A])
      if Self.isShortened(changes) {
        say(
          Phrase(
            en: "Some of it is shortened there, so this is the whole text:",
            nl: "Een deel is daar ingekort; dit is de hele tekst:",
            fr: "Certains passages y sont abrégés ; voici tout le texte :"))
        showDocument(summary)
      }
    } else {
      say(
        Phrase(
          en: "You have not signed an earlier text here, so this is the whole text:",
          nl: "Je hebt hier nog geen eerdere tekst getekend; dit is hem helemaal:",
          fr: "Vous n’avez pas encore signé de texte ici ; le voici en entier :"))
      showDocument(summary)
    }
    Console.explain(summary.foot())
  }

  /// The text that this signatory last signed with a key that still counts; nil if there is none, or it is not stored.
  private func lastSigned(_ signer: Signer, _ folder: SignatureFolder) throws(SystemFailure) -> StoredText? {
    let verification = try Verification(signer.text, in: folder, preferring: language)
    for status in verification.statuses where status.slot == signer.slot {
      guard case .stale(_, let charter, let name) = status.verdict, name == signer.signatory.name else { continue }
      return verification.earlier.first { $0.fingerprint == charter }?.stored
    }
    return nil
  }

  private func showDocument(_ summary: SigningSummary) {
    let document = summary.document()
    if arguments.isGiven(.yes) || !Pager.show(document) { Console.explain(document) }
    Console.explain([0x0A])
  }

  /// Whether the changes may be abridged: by a cut text (other than the context of a change), or a cut list.
  private static func isShortened(_ changes: [UInt8]) -> Bool {
    let signs = ["…", " more", " en nog ", " autres"].map { Array($0.utf8) }
    let unchanged = [" …", "“…", "‘…"].map { Array($0.utf8) }
    return changes.indices.contains { index in
      guard let sign = signs.first(where: { changes[index...].starts(with: $0) }) else { return false }
      return !unchanged.contains { changes[..<(index + sign.count)].suffix($0.count).elementsEqual($0) }
    }
  }

  private func say(_ phrase: Phrase) { Console.explain(Array((phrase[language] + "\n").utf8)) }

  /// Whether the answer is yes; `d` shows the whole text first, as often as one likes.
  private func isAgreed(_ signer: Signer) -> Bool {
    let name = Displayed.quoted(signer.signatory.name, language)
    let partner = Displayed.word(signer.slot.partner)
    let question = Phrase(
      en: "Sign this as \(name), for \(partner)? [y/N, d: see the whole text] ",
      nl: "Dit ondertekenen als \(name), voor \(partner)? [j/N, d: de hele tekst zien] ",
      fr: "Signer ceci en tant que \(name), pour \(partner) ? [o/N, d : voir tout le texte] ")
    let answers = ["y", "yes", "j", "ja", "o", "oui"]
    for _ in 0..<100 {
      Console.explain(Array(question[language].utf8))
      let answer = String(decoding: Terminal.readLine() ?? [], as: UTF8.self).lowercased()
      guard answer.utf8.elementsEqual("d".utf8) else {
        return answers.contains { answer.utf8.elementsEqual($0.utf8) }
      }
      showDocument(SigningSummary(analysis: analysis, signer: signer, language: language))
    }
    return false
  }

  private func missing(_ option: OptionKey) -> ExitStatus {
    Console.complain(UsageError.missingOption(option, .sign).text(in: language))
    return .failure
  }

  private func complain(_ phrase: Phrase, _ status: ExitStatus = .failure) -> ExitStatus {
    Console.complain(phrase[language])
    return status
  }
}
