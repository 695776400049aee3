"""The content of PDFs, and their accessibility problems: pdf_facts.py FILE… prints a JSON list.

For each file the title, the language, the number of pages, the text of each page (as read by poppler's pdftotext), the
signature fields, and a line for each violation of PDF/UA-1, found by the package pdfua and by checks it doesn't make:
each table cell has its headers, each figure has a text, and headings are in order and not empty.
"""

import json
import re
import subprocess
import sys
from xml.etree import ElementTree

import pikepdf

# In pdfua 0.1.3, UA-15-003 looks for the links between cells and headers only at the headers (WeasyPrint writes them at
# the cells, as the standard allows), and UA-14-001 fails on a heading with several parts. Both are checked here instead.
OTHERWISE = {"UA-15-003", "UA-14-001"}


def children(node):
    kids = node.get("/K", [])
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def elements(node):
    """The element and its descendants, in reading order."""
    waiting = [node]
    while waiting:
        each = waiting.pop()
        yield each
        waiting += [kid for kid in reversed(children(each)) if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]


def attribute(node, name):
    attributes = node.get("/A", {})
    for each in attributes if isinstance(attributes, pikepdf.Array) else [attributes]:
        if name in each:
            return each[name]
    return None


def holds_content(node):
    return any(
        not isinstance(kid, pikepdf.Dictionary) or "/MCID" in kid
        for each in elements(node)
        for kid in children(each)
    )


def structure_problems(root):
    if "/StructTreeRoot" not in root or not root.get("/MarkInfo", {}).get("/Marked", False):
        yield "no structure"
        return
    top = [kid for kid in children(root.StructTreeRoot) if isinstance(kid, pikepdf.Dictionary)]
    nodes = [node for each in top for node in elements(each)]
    kinds = [str(node.S)[1:] for node in nodes]
    heads = [node for node, kind in zip(nodes, kinds) if kind == "TH"]
    names = {str(head.ID) for head in heads if "/ID" in head}
    # Either each header says what it is the header of, or each cell says which its headers are.
    scoped = bool(heads) and all(attribute(head, "/Scope") for head in heads)
    level = 0
    for node, kind in zip(nodes, kinds):
        if kind == "Figure" and not str(node.get("/Alt", "")):
            yield "a figure without a text"
        if kind == "TD" and not scoped:
            headers = [str(header) for header in attribute(node, "/Headers") or []]
            if len(headers) < 2 or not names.issuperset(headers):
                yield f"a cell with the heads {headers}"
        if re.fullmatch("H[1-6]", kind):
            if not holds_content(node):
                yield "an empty heading"
            if int(kind[1]) > level + 1:
                yield f"a heading {kind} below one of level {level}"
            level = int(kind[1])
    for kind, least in [("Document", 1), ("H1", 1), ("H2", 5), ("Figure", 1), ("Table", 1), ("TD", 1), ("P", 1)]:
        if kinds.count(kind) < least:
            yield f"{kinds.count(kind)} of {kind}"


def checker_problems(file):
    command = [sys.executable, "-m", "pdfua", "check", "--format", "json", file]
    report = json.loads(subprocess.run(command, stdout=subprocess.PIPE).stdout)
    for finding in report["findings"]:
        if finding["rule_id"] not in OTHERWISE:
            yield f"{finding['rule_id']} {finding['location']}: {finding['message']}"
    for skipped in report["skipped"]:
        if skipped["rule_id"] not in OTHERWISE:
            yield f"{skipped['rule_id']} was not looked at: {skipped['reason']}"


def words(file):
    """For each page its height and its words with their positions, from the left and from the bottom."""
    text = subprocess.run(["pdftotext", "-bbox", file, "-"], check=True, capture_output=True).stdout
    space = "{http://www.w3.org/1999/xhtml}"
    # Form feeds and the like are not valid in XML.
    for page in ElementTree.fromstring(re.sub(rb"[\x00-\x08\x0b-\x1f]", b"", text)).iter(f"{space}page"):
        height = float(page.attrib["height"])
        yield [
            {
                "text": word.text or "",
                "left": float(word.attrib["xMin"]), "right": float(word.attrib["xMax"]),
                "bottom": height - float(word.attrib["yMax"]), "top": height - float(word.attrib["yMin"]),
            }
            for word in page.iter(f"{space}word")
        ]


def fields(pdf):
    pages = [page.obj.objgen for page in pdf.pages]
    for field in pdf.Root.get("/AcroForm", {}).get("/Fields", []):
        left, bottom, right, top = map(float, field.Rect)
        yield {
            "name": str(field.T), "kind": str(field.FT), "isSigned": "/V" in field, "page": pages.index(field.P.objgen),
            "place": {"text": "", "left": left, "bottom": bottom, "right": right, "top": top},
        }


def facts(file):
    text = subprocess.run(["pdftotext", file, "-"], check=True, capture_output=True).stdout.decode()
    with pikepdf.open(file) as pdf, pdf.open_metadata() as metadata:
        structure = list(structure_problems(pdf.Root))
        return {
            "title": str(pdf.docinfo.get("/Title", "")),
            "language": str(pdf.Root.get("/Lang", "")),
            "showsTitle": bool(pdf.Root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False)),
            "universalAccess": str(metadata.get("pdfuaid:part", "")),
            "isTagged": "no structure" not in structure,
            "hasDate": any(key in pdf.docinfo for key in ("/CreationDate", "/ModDate")),
            "problems": structure + list(checker_problems(file)),
            "pages": text.split("\f")[:-1],
            "words": list(words(file)),
            "fields": list(fields(pdf)),
        }


json.dump([facts(file) for file in sys.argv[1:]], sys.stdout)
