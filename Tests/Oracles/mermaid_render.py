"""Has Mermaid itself (11.16, in the package mermaidx) draw: reads a JSON list of texts, writes a JSON list of results.

For each text either the words of the drawing, in `words`, or Mermaid's error message, in `problem`.
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
    # The style and markup of a drawing are not words.
    picture = re.sub(r"<style.*?</style>", " ", picture, flags=re.S)
    return {"words": " ".join(unescape(re.sub("<[^>]*>", " ", picture)).split()), "problem": ""}


json.dump([drawn(text) for text in json.load(sys.stdin)], sys.stdout)
