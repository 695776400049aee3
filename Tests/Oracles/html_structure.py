"""How independent parsers see HTML pages and SVG pictures.

    html_structure.py html   reads a JSON list of pages, and writes a JSON list of objects:
        structure   an indented line for each element with its attributes, without author text
        words       the words of header and main, separated by single spaces, without the picture and its explanation
        gifts       the words of the picture's explanation
        pictures    the pictures embedded in the page, as SVG
    html_structure.py svg    reads a JSON list of pictures, and writes structure and words (of the description) likewise

Pages are read by html5lib, which follows the HTML standard; any error is fatal. Pictures are read by expat.
The lines of a text in a picture are left out of its structure, since their number depends on the text's length.
"""

import base64
import json
import re
import sys
from xml.etree import ElementTree

# Their content may come from an author, or depend on the length of an author's text.
VARIABLE = {"alt", "src", "width", "height", "viewBox", "data-fingerprint", "content"}
GEOMETRY = {"x", "y", "cx", "cy", "d", "r"}
BLOCKS = {"p", "li", "h1", "h2", "h3", "dt", "dd", "th", "td", "div", "section", "header", "main", "footer", "tr"}


def name(element):
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else "comment"


def outline(element, lines, depth=0):
    attributes = []
    for key, value in element.attrib.items():
        if key in GEOMETRY:
            continue
        attributes.append(key if key in VARIABLE else f"{key}={value}")
    lines.append("  " * depth + " ".join([name(element)] + sorted(attributes)))
    for child in element:
        if name(child) != "tspan":
            outline(child, lines, depth + 1)


def words(element, skipped=()):
    """The words in an element, without those in elements that satisfy `skipped`."""
    parts = []

    def collect(node):
        if any(skip(node) for skip in skipped):
            return
        is_block = name(node) in BLOCKS
        if is_block:
            parts.append(" ")
        parts.append(node.text or "")
        for child in node:
            collect(child)
            parts.append(child.tail or "")
        if is_block:
            parts.append(" ")

    collect(element)
    return re.sub(r"\s+", " ", "".join(parts)).strip()


def has_class(*classes):
    return lambda node: node.attrib.get("class") in classes


def read_page(text):
    import html5lib

    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
    page = parser.parse(text)
    if parser.errors:
        raise ValueError(f"no valid HTML: {parser.errors[:3]}")
    lines = []
    outline(page, lines)
    body = page.find("body")
    inner = [part for part in body if name(part) in ("header", "main")]
    marker = "data:image/svg+xml;base64,"
    images = [image.attrib["src"] for image in page.iter("img")]
    return {
        "structure": "\n".join(lines),
        "words": " ".join(words(part, [has_class("picture", "gifts")]) for part in inner),
        "gifts": " ".join(words(part) for part in body.iter("ol") if part.attrib.get("class") == "gifts"),
        "pictures": [
            base64.b64decode(source.removeprefix(marker), validate=True).decode()
            for source in images
            if source.startswith(marker)
        ],
    }


def read_picture(text):
    picture = ElementTree.fromstring(text)
    lines = []
    outline(picture, lines)
    described = [part for part in picture if name(part) == "desc"]
    return {
        "structure": "\n".join(lines),
        "words": " ".join(words(part) for part in described),
        "gifts": "",
        "pictures": [],
    }


def main(arguments):
    read = {"html": read_page, "svg": read_picture}.get(arguments[0] if len(arguments) == 1 else "")
    if read is None:
        print(__doc__, file=sys.stderr)
        return 2
    json.dump([read(text) for text in json.loads(sys.stdin.buffer.read())], sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
