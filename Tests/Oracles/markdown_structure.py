"""Shows how independent readers see the structure of Markdown documents: everything except the words.

    markdown_structure.py READER < LIST

READER is cmark-gfm, pandoc-gfm or pandoc-markdown. LIST is a JSON list of documents. Prints a JSON list with, for each,

    {"structure": "heading 1\\nparagraph\\n  emphasis\\n…", "texts": ["The words of a block", …]}

The structure has an indented line for each block and inline element, without words; the texts are the words of each
paragraph, heading and cell, as a reader sees them. What the tests check: a charter whose author texts are replaced by
others has the same structure, and each author text is found whole among the texts.

Deliberately left out of a structure: plain text, the ids that headings get from their words, and links from an e-mail
address to itself (GFM makes one of any address; they can't be escaped).

cmark-gfm is GitHub's parser. pandoc-gfm adds what GitHub does afterwards or later versions do: emoji, footnotes,
math. pandoc-markdown is what `pandoc charter.md -o charter.docx` reads, without its change of quotes and dashes ("smart").
"""

import concurrent.futures
import json
import re
import subprocess
import sys
import xml.etree.ElementTree

CMARK = ["cmark-gfm", "--unsafe", "-t", "xml"] + [
    word for name in ("table", "autolink", "strikethrough", "tasklist", "tagfilter") for word in ("-e", name)
]
PANDOC_FORMATS = {"pandoc-gfm": "gfm+tex_math_dollars", "pandoc-markdown": "markdown-smart"}


class Outline:
    """Collects the lines of a structure and the texts of its blocks."""

    def __init__(self):
        self.lines = []
        self.texts = []
        self.depth = 0

    def element(self, name, children=()):
        """Adds an element with its content."""
        self.lines.append("  " * self.depth + name)
        self.depth += 1
        for child in children:
            child()
        self.depth -= 1

    def begin_text(self):
        """Starts the words of a new block."""
        self.texts.append("")

    def say(self, words):
        """Adds words to the latest block."""
        if not self.texts:
            self.texts.append("")
        self.texts[-1] += words

    def result(self):
        return {"structure": "\n".join(self.lines), "texts": self.texts}


def code_block(outline, language, text):
    """A code block is reduced to its language and number of lines; a Mermaid picture keeps all but the text of its labels."""
    lines = text.rstrip("\n").split("\n")
    outline.element(f"code {language} {len(lines)} lines".replace("  ", " "))
    outline.begin_text()
    outline.say(text)
    if language == "mermaid":
        for line in lines:
            outline.element(re.sub(r'"[^"]*"', mermaid_label, "  mermaid: " + line))


def mermaid_label(label):
    """A label of only letters, digits, spaces and escapes can't be anything else."""
    plain = re.fullmatch(r'"(?:[A-Za-z0-9 ]|#\d+;|[^\x00-\x7f])*"', label.group())
    return '"…"' if plain else '"markup"'


def is_email_link(target, words):
    """Whether a link is one that GFM makes from a bare address."""
    return target in ("mailto:" + words, "xmpp:" + words) or target == words and words.startswith(("mailto:", "xmpp:"))


# cmark-gfm


def read_with_cmark(document):
    done = subprocess.run(CMARK, input=document.encode(), stdout=subprocess.PIPE, check=True)
    # XML can't contain every scalar that a document can.
    text = re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", done.stdout.decode())
    outline = Outline()
    root = xml.etree.ElementTree.fromstring(text)
    for child in root:
        cmark_node(outline, child)
    return outline.result()


def cmark_node(outline, node):
    name = node.tag.split("}")[1]
    words = node.text or ""
    if name == "text":
        outline.say(words)
        return
    if name == "code_block":
        code_block(outline, node.get("info", ""), words)
        return
    if name in ("heading", "paragraph", "table_cell"):
        outline.begin_text()
    if name == "code":
        outline.say(words)
    if name in ("softbreak", "linebreak"):
        outline.say("\n")
    if name in ("html_block", "html_inline"):
        name += " " + repr(words)
    if name == "link" and is_email_link(node.get("destination"), "".join(child.text or "" for child in node)):
        for child in node:
            cmark_node(outline, child)
        return
    if name == "table":
        columns = max(len(row) for row in node)
        name += f" {len(node)} × {columns}"
    shown = ("level", "type", "start", "delim", "tight", "destination", "title", "completed", "align")
    name += "".join(f" {key}={node.get(key)}" for key in shown if node.get(key) is not None)
    outline.element(name, [lambda child=child: cmark_node(outline, child) for child in node])


# pandoc


def read_with_pandoc(documents, form):
    version = json.loads(run_pandoc(["-t", "json"], ""))["pandoc-api-version"]
    blocks = [{"t": "CodeBlock", "c": [["", [form], []], document]} for document in documents]
    lua = __file__.removesuffix(".py") + ".lua"
    task = json.dumps({"pandoc-api-version": version, "meta": {}, "blocks": blocks})
    answer = json.loads(run_pandoc(["-f", "json", "-t", "json", "--lua-filter", lua], task))
    if len(answer["blocks"]) != len(documents):
        raise RuntimeError("pandoc gave back another number of documents")
    for division in answer["blocks"]:
        (_, metadata, _), content = division["c"]
        outline = Outline()
        for name in metadata:
            outline.element("metadata " + name)
        for block in content:
            pandoc_node(outline, block)
        yield outline.result()


def run_pandoc(arguments, text):
    done = subprocess.run(["pandoc", *arguments], input=text.encode(), stdout=subprocess.PIPE, check=True)
    return done.stdout


def pandoc_node(outline, node):
    """Adds an element of pandoc's tree: an object with its type `t` and content `c`."""
    kind, content = node["t"], node.get("c")

    def inside(*parts):
        """A function that adds all elements in the parts, however deeply nested in lists."""
        return [lambda part=part: pandoc_nodes(outline, part) for part in parts]

    if kind in ("Str", "Space", "SoftBreak", "LineBreak"):
        outline.say({"Str": content, "Space": " "}.get(kind, "\n"))
        if kind.endswith("Break"):
            outline.element(kind)
    elif kind in ("Para", "Plain"):
        outline.begin_text()
        outline.element(kind, inside(content))
    elif kind == "Header":
        outline.begin_text()
        outline.element(f"Header {content[0]}" + attributes(content[1], with_id=False), inside(content[2]))
    elif kind == "CodeBlock":
        code_block(outline, " ".join(content[0][1]) + attributes(["", [], content[0][2]]), content[1])
    elif kind == "Code":
        outline.say(content[1])
        outline.element("Code" + attributes(content[0]))
    elif kind in ("RawBlock", "RawInline"):
        outline.element(f"{kind} {content[0]} {content[1]!r}")
    elif kind == "Math":
        outline.element("Math")
    elif kind in ("Link", "Image"):
        words = Outline()
        pandoc_nodes(words, content[1])
        if kind == "Link" and is_email_link(content[2][0], "".join(words.texts)):
            pandoc_nodes(outline, content[1])
        else:
            target = attributes(content[0]) + f" to {content[2][0]} titled {content[2][1]!r}"
            outline.element(kind + target, inside(content[1]))
    elif kind in ("Span", "Div"):
        outline.element(kind + attributes(content[0]), inside(content[1]))
    elif kind == "Quoted":
        pandoc_nodes(outline, content[1])
    elif kind == "Cite":
        outline.element("Cite", inside(content[1]))
    elif kind == "OrderedList":
        (start, style, delimiter), items = content
        outline.element(f"OrderedList {start} {style['t']} {delimiter['t']}", pandoc_items(outline, items))
    elif kind == "BulletList":
        outline.element(kind, pandoc_items(outline, content))
    elif kind == "DefinitionList":
        outline.element(kind, [lambda part=part: pandoc_nodes(outline, part) for part in content])
    elif kind == "Table":
        pandoc_table(outline, content)
    else:
        # Emph, Strong, Strikeout, Superscript, Subscript, SmallCaps, Underline, BlockQuote, LineBlock, Note, …
        outline.element(kind, inside(content))


def pandoc_nodes(outline, part):
    if isinstance(part, dict) and "t" in part:
        pandoc_node(outline, part)
    elif isinstance(part, list):
        for each in part:
            pandoc_nodes(outline, each)


def pandoc_items(outline, items):
    return [
        lambda item=item: outline.element("item", [lambda: pandoc_nodes(outline, item)]) for item in items
    ]


def pandoc_table(outline, content):
    _, caption, columns, head, bodies, foot = content
    rows = head[1] + [row for body in bodies for row in body[2] + body[3]] + foot[1]
    alignments = " ".join(column[0]["t"].removeprefix("Align") for column in columns)

    def cells(row):
        return [lambda cell=cell: outline.element("cell", [lambda: pandoc_nodes(outline, cell[4])]) for cell in row[1]]

    outline.element(
        f"Table {len(rows)} × {len(columns)} {alignments}",
        [lambda: pandoc_nodes(outline, caption)]
        + [lambda row=row: outline.element("row", cells(row)) for row in rows],
    )


def attributes(attributes, with_id=True):
    """The id, classes and other attributes of an element, as {#id .class key}."""
    name, classes, pairs = attributes
    parts = ["#" + name] if name and with_id else []
    parts += ["." + each for each in classes] + [key for key, _ in pairs]
    return " {" + " ".join(parts) + "}" if parts else ""


def main(arguments):
    documents = [text if text.endswith("\n") else text + "\n" for text in json.loads(sys.stdin.buffer.read())]
    reader = arguments[0] if len(arguments) == 1 else ""
    if reader == "cmark-gfm":
        with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
            results = list(pool.map(read_with_cmark, documents))
    elif reader in PANDOC_FORMATS:
        results = list(read_with_pandoc(documents, PANDOC_FORMATS[reader]))
    else:
        print(__doc__, file=sys.stderr)
        return 2
    json.dump(results, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
