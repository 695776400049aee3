"""Rules that an HTML page must follow, checked with html5lib: reads a JSON list of pages, prints a line per violation.

Nothing is loaded from outside and nothing runs; the policy names the one style by its hash; and the accessibility rules
that can be checked in the tree: language, title, landmarks, heading order, table headers, texts for images, unique ids,
regions that can be reached.
"""

import base64
import hashlib
import json
import re
import sys

import html5lib

POLICY = (
    "default-src 'none'; style-src 'sha256-{}'; img-src data:; base-uri 'none'; form-action 'none'"
)
ELEMENTS = set(
    "html head meta title style body header main footer section h1 h2 h3 p ul ol li dl div dt dd table thead tbody tr th "
    "td img strong b code bdi".split()
)
ATTRIBUTES = set(
    "lang data-fingerprint charset http-equiv content name class role aria-labelledby id dir scope data-label tabindex alt "
    "src width height".split()
)


def text(element):
    return "".join(element.itertext()).strip()


def problems(page):
    for element in page.iter():
        if element.tag not in ELEMENTS:
            yield f"<{element.tag}>"
        for key, value in element.attrib.items():
            if key not in ATTRIBUTES:
                yield f"<{element.tag} {key}>"
            if key == "src" and not value.startswith("data:image/svg+xml;base64,"):
                yield f"something from outside: {value[:40]}"

    styles = list(page.iter("style"))
    metas = {meta.attrib.get("http-equiv", meta.attrib.get("name")): meta.attrib for meta in page.iter("meta")}
    if len(styles) != 1:
        yield "not one style"
    digest = base64.b64encode(hashlib.sha256((styles[0].text or "").encode()).digest()).decode()
    if metas.get("Content-Security-Policy", {}).get("content") != POLICY.format(digest):
        yield "the policy is another, or does not allow the style"
    if re.search(r"url\(|@import|expression|http", styles[0].text or ""):
        yield "the style asks for something from outside"
    head = page.find("head")
    order = [child.tag if child.tag != "meta" else child.attrib.get("http-equiv", "meta") for child in head]
    if order.index("Content-Security-Policy") > order.index("style"):
        yield "the policy stands behind the style"
    if "width=device-width" not in metas.get("viewport", {}).get("content", ""):
        yield "no viewport"
    if metas.get("generator", {}).get("content") != "charter":
        yield "another generator"

    if page.attrib.get("lang") not in ("en", "nl", "fr"):
        yield "no language"
    if not text(head.find("title")):
        yield "no title"
    body = page.find("body")
    if [child.tag for child in body] != ["header", "main", "footer"]:
        yield f"landmarks: {[child.tag for child in body]}"
    headings = [(int(each.tag[1]), text(each)) for each in body.iter() if re.fullmatch("h[1-6]", each.tag)]
    if [level for level, _ in headings].count(1) != 1 or headings[0][0] != 1:
        yield "not one heading of the first level, in the first place"
    for (before, _), (level, words) in zip(headings, headings[1:]):
        if level > before + 1:
            yield f"a heading of level {level} below one of level {before}: {words}"
    if not all(words for _, words in headings):
        yield "an empty heading"

    ids = [each.attrib["id"] for each in page.iter() if "id" in each.attrib]
    if len(ids) != len(set(ids)):
        yield "an id that is there twice"
    for each in page.iter():
        for label in each.attrib.get("aria-labelledby", "").split():
            if label not in ids:
                yield f"labelled by {label}, which is not there"
        if each.tag == "section" and "aria-labelledby" not in each.attrib:
            yield "a section without a label"
        if "tabindex" in each.attrib and "role" not in each.attrib:
            yield "something that can be reached and has no role"
    for image in page.iter("img"):
        if not image.attrib.get("alt"):
            yield "an image without a text"
    for table in page.iter("table"):
        columns = table.findall("thead/tr/th")
        if not columns or any(each.attrib.get("scope") != "col" or not text(each) for each in columns):
            yield "a table whose columns have no heads"
        for row in table.findall("tbody/tr"):
            cells = list(row)
            if len(cells) != len(columns):
                yield f"a row of {len(cells)} cells below {len(columns)} heads"
            if cells[0].tag != "th" or cells[0].attrib.get("scope") != "row":
                yield "a row without a head"
            labels = [each.attrib.get("data-label") for each in cells[1:]]
            if labels != [text(each) for each in columns[1:]]:
                yield f"labels {labels}"
    for items in list(page.iter("ul")) + list(page.iter("ol")):
        if any(each.tag != "li" for each in items):
            yield "a list that holds something else than items"


def main():
    found = False
    for index, document in enumerate(json.loads(sys.stdin.buffer.read())):
        parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
        page = parser.parse(document)
        for problem in [*map(str, parser.errors), *problems(page)]:
            found = True
            print(f"{index}: {problem}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
