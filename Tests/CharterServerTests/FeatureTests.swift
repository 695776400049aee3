// Each request once, on text with é, € and emoji before the position in question.

import CharterKit
import CharterTesting
import Testing

@testable import CharterServer

struct FeatureTests {
  private func session(_ text: String = dutch, _ capabilities: String = Session.modern) -> Session {
    let session = Session(capabilities)
    session.open(text)
    session.others = []
    return session
  }

  private func range(_ start: Place, _ end: Place) -> String { #"{"start":\#(start.json),"end":\#(end.json)}"# }

  /// The range of a name found between two given pieces.
  private func range(_ before: String, _ name: String, _ after: String = "", in text: String = dutch) -> String {
    range(Place("\(before)|\(name)\(after)", in: text), Place("\(before)\(name)|\(after)", in: text))
  }

  private let document = #"{"textDocument":{"uri":"file:///a.charter"}"#

  /// The text with edits applied, as a client applies them.
  private func applied(_ edits: JSONValue?, to text: String) throws -> String {
    let lines = DocumentLines(Array(text.utf8), .utf16)
    let document = EditorDocument(Array(text.utf8))
    let edits = try (edits?.elements ?? []).map { edit in
      let range = try edit.range("range")
      return Edit(
        ByteRange(UInt32(try lines.offset(range.start)), UInt32(try lines.offset(range.end))),
        edit["newText"]?.string ?? "")
    }
    return String(decoding: document.applying(edits.sorted { $0.range.start < $1.range.start }), as: UTF8.self)
  }

  @Test("exactly the announced requests are answered", arguments: ["{}", Session.modern])
  func capabilities(of client: String) throws {
    let hello = Session(nil).ask("initialize", #"{"processId":null,"capabilities":\#(client)}"#)["capabilities"]
    let announced = Set((hello?.members ?? []).map { String(decoding: $0.key, as: UTF8.self) })
    let requests = [
      "textDocument/completion": "completionProvider", "textDocument/hover": "hoverProvider",
      "textDocument/definition": "definitionProvider", "textDocument/references": "referencesProvider",
      "textDocument/documentHighlight": "documentHighlightProvider", "textDocument/rename": "renameProvider",
      "textDocument/linkedEditingRange": "linkedEditingRangeProvider",
      "textDocument/documentSymbol": "documentSymbolProvider", "workspace/symbol": "workspaceSymbolProvider",
      "textDocument/foldingRange": "foldingRangeProvider", "textDocument/selectionRange": "selectionRangeProvider",
      "textDocument/formatting": "documentFormattingProvider",
      "textDocument/rangeFormatting": "documentRangeFormattingProvider",
      "textDocument/onTypeFormatting": "documentOnTypeFormattingProvider",
      "textDocument/semanticTokens/full": "semanticTokensProvider", "textDocument/codeLens": "codeLensProvider",
      "textDocument/inlayHint": "inlayHintProvider", "textDocument/prepareCallHierarchy": "callHierarchyProvider",
      "workspace/executeCommand": "executeCommandProvider", "textDocument/declaration": "declarationProvider",
      "textDocument/documentLink": "documentLinkProvider", "textDocument/signatureHelp": "signatureHelpProvider",
      "textDocument/typeDefinition": "typeDefinitionProvider", "textDocument/documentColor": "colorProvider",
      "textDocument/moniker": "monikerProvider", "textDocument/implementation": "implementationProvider",
    ]
    let session = Session(client)
    for (method, provider) in requests {
      let isKnown = session.refusal(method, "{}") != -32601
      #expect(isKnown == announced.contains(provider), "\(method)")
    }
    let other: Set = ["positionEncoding", "textDocumentSync", "workspace", "codeActionProvider"]
    #expect(announced.subtracting(requests.values).isSubset(of: other))
  }

  @Test func completion() throws {
    let text = dutch.replacing("uit Opgaven", with: "uit Opg").replacing(
      "\n\n  partner École", with: "\n  \n  partner École")
    let session = session(text)
    let list = session.ask("textDocument/completion", at: Place("😀\" uit Opg|", in: text))
    let item = try #require(list["items"]?.elements?.first { $0["label"] == "Opgaven" })
    #expect(item["textEdit"]?["newText"] == "Opgaven")
    let end = "    wint \"Échte vragen 😀\" uit Opg".utf16.count
    #expect(item["textEdit"]?["range"]?["end"]?["character"]?.integer == end)
    let keyword = session.ask("textDocument/completion", at: Place("\n  |\n  partner École", in: text))
    #expect(keyword["items"]?.elements?.contains { $0["label"] == "doel" } == true)
    #expect(keyword["items"]?.elements?.contains { $0["label"] == "aim" } == false)
  }

  @Test("documentation is sent on request")
  func resolve() throws {
    let session = session("taal nl\n\ncharter \"x\" {\n  \n}\n")
    let list = session.ask("textDocument/completion", at: Place("{\n  |\n", in: "taal nl\n\ncharter \"x\" {\n  \n}\n"))
    let item = try #require(list["items"]?.elements?.first { $0["label"] == "partner" })
    #expect(item["documentation"] == nil)
    #expect(item["insertTextFormat"]?.integer == 2)
    let resolved = session.ask("completionItem/resolve", item.json)
    #expect(resolved["documentation"]?["kind"] == "markdown")
    #expect(resolved["documentation"]?["value"]?.string?.isEmpty == false)
    #expect(resolved["label"] == "partner" && resolved["textEdit"] == item["textEdit"])
    session.change(#"{"text":"taal nl\n"}"#, version: 2)
    #expect(session.ask("completionItem/resolve", item.json) == item)
    let plain = self.session("taal nl\n\ncharter \"x\" {\n  \n}\n", "{}")
    let all = plain.ask("textDocument/completion", at: Place("{\n  |\n", in: "taal nl\n\ncharter \"x\" {\n  \n}\n"))
    #expect(all["items"]?.elements?.allSatisfy { $0["insertTextFormat"] == nil && $0["data"] == nil } == true)
    #expect(all["items"]?.elements?.contains { $0["documentation"]?.string?.isEmpty == false } == true)
  }

  @Test func hover() {
    let session = session()
    let hover = session.ask("textDocument/hover", at: Place("😀\" uit Op|gaven", in: dutch))
    #expect(hover["range"]?.json == range("😀\" uit ", "Opgaven"))
    #expect(hover["contents"]?["kind"] == "markdown")
    #expect(hover["contents"]?["value"]?.string?.contains("opgaven") == true)
    #expect(session.ask("textDocument/hover", at: Place("taal nl\n|\n", in: dutch)) == .null)
    let plain = self.session(dutch, "{}").ask("textDocument/hover", at: Place("😀\" uit Op|gaven", in: dutch))
    #expect(plain["contents"]?["kind"] == "plaintext")
  }

  @Test func definition() {
    let links = session().ask("textDocument/definition", at: Place("😀\" uit Op|gaven", in: dutch))
    #expect(links[0]?["targetSelectionRange"]?.json == range("brengt ", "Opgaven"))
    #expect(links[0]?["originSelectionRange"]?.json == range("😀\" uit ", "Opgaven"))
    let location = session(dutch, "{}").ask("textDocument/definition", at: Place("😀\" uit Op|gaven", in: dutch))
    #expect(location["range"]?.json == range("brengt ", "Opgaven"))
  }

  @Test func references() {
    let session = session()
    let all = session.ask(
      "textDocument/references", at: Place("brengt |Opgaven", in: dutch), #","context":{"includeDeclaration":true}"#)
    #expect(all.elements?.map { $0["range"]?.json } == [range("😀\" uit ", "Opgaven"), range("brengt ", "Opgaven")])
    let used = session.ask(
      "textDocument/references", at: Place("brengt |Opgaven", in: dutch), #","context":{"includeDeclaration":false}"#)
    #expect(used.elements?.count == 1)
    let highlights = session.ask("textDocument/documentHighlight", at: Place("brengt |Opgaven", in: dutch))
    #expect(highlights.elements?.map { $0["kind"]?.integer } == [2, 3])
    let linked = session.ask("textDocument/linkedEditingRange", at: Place("brengt |Opgaven", in: dutch))
    #expect(linked["ranges"]?.elements?.count == 2)
    #expect(session.ask("textDocument/linkedEditingRange", at: Place("taal| nl", in: dutch)) == .null)
  }

  @Test func rename() throws {
    let session = session()
    let offset = Place("😀\" uit Op|gaven", in: dutch)
    let prepared = session.ask("textDocument/prepareRename", at: offset)
    #expect(prepared["placeholder"] == "Opgaven")
    let edit = session.ask("textDocument/rename", at: offset, #","newName":"Vraagstukken""#)
    let change = edit["documentChanges"]?[0]
    #expect(change?["textDocument"]?.json == #"{"uri":"file:///a.charter","version":1}"#)
    #expect(try applied(change?["edits"], to: dutch) == dutch.replacing("Opgaven", with: "Vraagstukken"))
    #expect(session.ask("textDocument/rename", at: offset, #","newName":"École""#)["code"]?.integer == -32803)
    #expect(session.ask("textDocument/rename", at: offset, #","newName":"a b""#)["code"]?.integer == -32803)
    #expect(session.ask("textDocument/prepareRename", at: Place("ta|al nl", in: dutch))["code"]?.integer == -32803)
    let plain = self.session(dutch, "{}").ask("textDocument/rename", at: offset, #","newName":"X""#)
    #expect(plain["changes"]?["file:///a.charter"]?.elements?.count == 2)
  }

  @Test func structure() {
    let session = session()
    let tree = session.ask("textDocument/documentSymbol", document + "}")
    #expect(tree.elements?.count == 1)
    #expect(tree[0]?["children"]?.each("name").contains("École") == true)
    let flat = self.session(dutch, "{}").ask("textDocument/documentSymbol", document + "}")
    #expect(flat.each("name").contains("Opgaven"))
    let folds = session.ask("textDocument/foldingRange", document + "}")
    #expect(folds.elements?.contains { $0["startLine"]?.integer == 2 } == true)
    let selection = session.ask(
      "textDocument/selectionRange",
      document + #","positions":[\#(Place("😀\" uit Op|gaven", in: dutch).json),{"line":0,"character":0}]}"#)
    #expect(selection.elements?.count == 2)
    #expect(selection[0]?["range"]?.json == range("😀\" uit ", "Opgaven"))
    #expect(selection[0]?["parent"]?["range"] != nil)
  }

  @Test func formatting() throws {
    let text = dutch.replacing("    sector kennis", with: "  sector   kennis")
    let session = session(text)
    #expect(try applied(session.ask("textDocument/formatting", document + #","options":{}}"#), to: text) == dutch)
    let line = Place("|sector   kennis", in: text).line
    let part = session.ask(
      "textDocument/rangeFormatting",
      document
        + #","range":{"start":{"line":\#(line),"character":0},"end":{"line":\#(line + 1),"character":0}},"options":{}}"#
    )
    #expect(try applied(part, to: text) == dutch)
    let typed = session.ask(
      "textDocument/onTypeFormatting", at: Place("sector   kennis\n|", in: text), #","ch":"\n","options":{}"#)
    #expect(try applied(typed, to: text) == dutch)
    // Not a charter, or one with unresolved merge conflicts.
    for other in ["  Dear   all\n", "//   nothing else  \n\n", text + "<<" + "<<<<< ours\n"] {
      let untouched = self.session(other)
      #expect(untouched.ask("textDocument/formatting", document + #","options":{}}"#).json == "[]", "\(other)")
    }
  }

  @Test func tokens() throws {
    let session = session()
    let full = session.ask("textDocument/semanticTokens/full", document + "}")
    let data = try #require(full["data"]?.elements).compactMap(\.integer)
    #expect(data.count % 5 == 0 && data.count > 100)
    // `taal` is a keyword at the very start, which begins a statement.
    #expect(Array(data.prefix(5)) == [0, 0, 4, 0, 1])
    let result = try #require(full["resultId"]?.string)
    let same = session.ask("textDocument/semanticTokens/full/delta", document + #","previousResultId":"\#(result)"}"#)
    #expect(same["edits"]?.json == "[]")
    session.change(
      #"{"text":\#(quoted(dutch.replacing("brengt Opgaven", with: "// 😀 é\n    brengt Opgaven")))}"#, version: 2)
    let delta = session.ask(
      "textDocument/semanticTokens/full/delta", document + #","previousResultId":\#(same["resultId"]?.json ?? "0")}"#)
    let edit = try #require(delta["edits"]?[0])
    var patched = data
    let start = try #require(edit["start"]?.integer)
    let count = try #require(edit["deleteCount"]?.integer)
    patched.replaceSubrange(start..<start + count, with: (edit["data"]?.elements ?? []).compactMap(\.integer))
    let now = session.ask("textDocument/semanticTokens/full", document + "}")
    #expect(patched == now["data"]?.elements?.compactMap(\.integer))
    let part = session.ask(
      "textDocument/semanticTokens/range",
      document + #","range":{"start":{"line":0,"character":0},"end":{"line":1,"character":0}}}"#)
    #expect(part["data"]?.elements.map { $0.count < 20 && !$0.isEmpty } == true)
    #expect(
      session.ask("textDocument/semanticTokens/full/delta", document + #","previousResultId":"old"}"#)["data"] != nil)
  }

  @Test("a fix resolves its finding")
  func actions() throws {
    let session = session(broken)
    session.open(broken)
    let finding = try #require(session.pushed()?.first { $0["code"] == "N202" })
    let range = try #require(finding["range"]).json
    let actions = session.ask(
      "textDocument/codeAction", document + #","range":\#(range),"context":{"diagnostics":[\#(finding.json)]}}"#)
    let fix = try #require(actions.elements?.first { $0["diagnostics"]?[0] == finding })
    #expect(fix["kind"] == "quickfix")
    let mended = try applied(fix["edit"]?["documentChanges"]?[0]?["edits"], to: broken)
    session.change(#"{"text":\#(quoted(mended))}"#, version: 2)
    #expect(session.pushed()?.contains { $0["code"] == "N202" } == false)
  }

  @Test("a place to fill in is a tab stop, for clients that accept snippets in edits", arguments: [true, false])
  func snippets(takesThem: Bool) throws {
    let session = Session(
      #"{"workspace":{"workspaceEdit":{"documentChanges":true,"snippetEditSupport":\#(takesThem)}}}"#)
    session.open("charter \"x\" {\n  aim A \"a\"\n}\n")
    let range = #"{"start":{"line":1,"character":6},"end":{"line":1,"character":7}}"#
    let actions = session.ask(
      "textDocument/codeAction", document + #","range":\#(range),"context":{"diagnostics":[]}}"#)
    let edits = actions.elements?.compactMap { $0["edit"]?["documentChanges"]?[0]?["edits"]?[0] } ?? []
    let measure = try #require(edits.first { $0.json.contains("measure \\\"") })
    #expect(measure["snippet"]?["kind"]?.string == (takesThem ? "snippet" : nil))
    #expect(measure["snippet"]?["value"]?.string == (takesThem ? " measure \"${1:…}\"" : nil))
    #expect(measure["newText"]?.string == (takesThem ? nil : " measure \"…\""))
    #expect(actions.elements?.contains { $0["isPreferred"] != nil } == false)
  }

  @Test("an action is computed when it is chosen, and only of the requested kind")
  func resolveAction() throws {
    let session = session()
    let index = Place("partner Éc|ole", in: dutch)
    let ask = document + #","range":\#(range(index, index)),"context":{"diagnostics":[]"#
    let actions = session.ask("textDocument/codeAction", ask + #","only":["refactor"]}}"#)
    #expect(actions.elements?.isEmpty == false)
    #expect(actions.each("kind").allSatisfy { $0 == "refactor.rewrite" })
    let translate = try #require(actions.elements?.first { $0["data"]?["request"] == "translate.en" })
    let resolved = session.ask("codeAction/resolve", translate.json)
    let text = try applied(resolved["edit"]?["documentChanges"]?[0]?["edits"], to: dutch)
    #expect(text.hasPrefix("language en\n"))
    #expect(session.ask("textDocument/codeAction", ask + #","only":["refactor.extract","quick"]}}"#).json == "[]")
    session.change(#"{"text":"taal nl\n"}"#, version: 2)
    #expect(session.ask("codeAction/resolve", translate.json)["code"]?.integer == -32801)
  }

  @Test("an impossible translation fails when chosen, and is not offered to clients that get edits at once")
  func nothingToTranslate() throws {
    let broken = "taal nl\n\ncharter \"x\" {\n  doel Tuin \"t\" maatstf \"m\"\n}\n"
    let ask =
      document + #","range":\#(range(Place("charter |", in: broken), Place("charter |", in: broken)))"#
      + #","context":{"diagnostics":[]}}"#
    let session = session(broken)
    let actions = session.ask("textDocument/codeAction", ask)
    let translate = try #require(actions.elements?.first { $0["data"]?["request"] == "translate.en" })
    #expect(session.ask("codeAction/resolve", translate.json)["code"]?.integer == -32803)
    let plain = self.session(broken, "{}").ask("textDocument/codeAction", ask)
    #expect(plain.each("kind").contains { $0 == "refactor.rewrite" } == false)
  }

  @Test func annotations() {
    let session = session()
    let lenses = session.ask("textDocument/codeLens", document + "}")
    #expect(lenses.elements?.contains { $0["command"]?["title"]?.string?.contains("1") == true } == true)
    #expect(lenses.elements?.allSatisfy { $0["command"]?["arguments"]?[0] == "file:///a.charter" } == true)
    let hints = session.ask(
      "textDocument/inlayHint",
      document + #","range":{"start":{"line":0,"character":0},"end":{"line":99,"character":0}}}"#)
    #expect(hints.elements?.contains { $0["label"]?.string?.contains("Bedrijf") == true } == true)
  }

  @Test func calls() {
    let session = session()
    let items = session.ask("textDocument/prepareCallHierarchy", at: Place("partner Éc|ole", in: dutch))
    #expect(items.each("name") == ["École"])
    let incoming = session.ask("callHierarchy/incomingCalls", #"{"item":\#(items[0]?.json ?? "{}")}"#)
    #expect(incoming[0]?["from"]?["name"] == "Bedrijf")
    #expect(incoming[0]?["fromRanges"]?.elements?.isEmpty == false)
    let outgoing = session.ask("callHierarchy/outgoingCalls", #"{"item":\#(items[0]?.json ?? "{}")}"#)
    #expect(outgoing[0]?["to"]?["name"] == "Bedrijf")
    #expect(session.ask("textDocument/prepareCallHierarchy", at: Place("ta|al", in: dutch)) == .null)
  }

  @Test func commands() {
    let session = session()
    func run(_ command: String, _ more: String = "") -> JSONValue {
      session.ask("workspace/executeCommand", #"{"command":"\#(command)","arguments":["file:///a.charter"\#(more)]}"#)
    }
    #expect(run("charter.preview").string?.contains("École") == true)
    #expect(run("charter.preview").string?.contains("<html") == true)
    #expect(run("charter.report", #",{"language":"fr"}"#).string?.isEmpty == false)
    #expect(run("charter.report", #",{"without":"Bedrijf"}"#).string?.contains("Het bedrijf") == true)
    #expect(run("charter.report", #",{"without":"X"}"#)["code"]?.integer == -32602)
    #expect(run("charter.explain", #",{"code":"B301"}"#).string?.contains("Waarom het ertoe doet") == true)
    #expect(run("charter.explain", #",{"code":"b301","language":"fr"}"#).string?.contains("Que faire") == true)
    #expect(run("charter.explain", #",{"code":"X1"}"#)["code"]?.integer == -32602)
    #expect(run("charter.explain", #",{"code":1}"#)["code"]?.integer == -32602)
    #expect(run("charter.explain").string?.contains("B301") == true)
    let isSound = Analysis(SourceText(dutch)).errorCount == 0
    #expect((run("charter.build").string != nil) == isSound)
    #expect(run("charter.build", #",{"to":"json","draft":true}"#).string?.hasPrefix("{") == true)
    #expect(run("charter.build", #",{"to":"pdf","draft":true}"#)["code"]?.integer == -32602)
    session.change(#"{"text":\#(quoted(broken))}"#, version: 2)
    #expect(run("charter.build")["code"]?.integer == -32803)
    #expect(run("charter.preview").string?.contains("N202") == true)
  }
}
