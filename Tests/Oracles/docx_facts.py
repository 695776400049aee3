"""The content of a Word document: docx_facts.py FILE prints its title, language, headings, cells and text as JSON."""

import json
import sys
import zipfile
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def text(element):
    return " ".join("".join(run.text or "" for run in element.iter(f"{W}t")).split())


with zipfile.ZipFile(sys.argv[1]) as parts:
    body, core, styles = (
        ElementTree.fromstring(parts.read(name))
        for name in ("word/document.xml", "docProps/core.xml", "word/styles.xml")
    )
paragraphs = [
    (next((style.attrib[f"{W}val"] for style in each.iter(f"{W}pStyle")), ""), text(each)) for each in body.iter(f"{W}p")
]
json.dump(
    {
        "title": core.findtext("{http://purl.org/dc/elements/1.1/}title"),
        "language": next(each.attrib[f"{W}val"] for each in styles.iter(f"{W}lang")),
        "headings": [words for style, words in paragraphs if style == "Title" or style.startswith("Heading")],
        "cells": [text(each) for each in body.iter(f"{W}tc")],
        "words": " ".join(words for _, words in paragraphs).split(),
    },
    sys.stdout,
)
