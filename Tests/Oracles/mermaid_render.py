"""Lets Mermaid itself (11.16, in the package mermaidx) draw: a list of its texts in JSON in, a list of what it drew out.

For each text either the words of the drawing, in `words`, or what Mermaid has against the text, in `problem`.
"""

import json
import re
import sys
from html import unescape

import mermaidx


def drawn(text):
    try:
        picture = mermaidx.render(text).svg()
    except RuntimeError as problem:
        return {"words": "", "problem": str(problem)}
    # Style and marks of a drawing are no words of it.
    picture = re.sub(r"<style.*?</style>", " ", picture, flags=re.S)
    return {"words": " ".join(unescape(re.sub("<[^>]*>", " ", picture)).split()), "problem": ""}


json.dump([drawn(text) for text in json.load(sys.stdin)], sys.stdout)
