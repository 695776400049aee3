"""Checks the accessibility of pages with axe-core in Chromium: html_axe.py CHROMIUM, with a JSON list of pages as input.

Prints a line for each violation of WCAG 2.2 A and AA and of axe's best practices, on a phone and on a wide screen, in light
and dark mode. The pages are modified: their policy, which html_rules.py checks, would block axe, so it is removed.
"""

import concurrent.futures
import html
import importlib.util
import json
import pathlib
import re
import subprocess
import sys
import tempfile

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """
<script>axe.run(document, {runOnly: %s}).then(found => parent.tell(frameElement.id, {
  dark: matchMedia('(prefers-color-scheme:dark)').matches, width: innerWidth, passes: found.passes.length,
  violations: found.violations.map(each => each.id + ': ' + each.nodes.map(node => node.html.slice(0, 120)).join(' '))
}))</script>
""" % json.dumps(TAGS)
# A browser loads several pages at once, each in one frame per width.
AT_ONCE = 2
FRAMES = """<!DOCTYPE html>
<script>function tell(frame, result) {
  const line = document.createElement('pre');
  line.textContent = JSON.stringify({frame: Number(frame), ...result});
  document.body.append(line);
}</script>
<body>
"""
WIDTHS = (380, 1280)


def axe():
    # The package contains axe; its own code, which needs another browser driver, is not run.
    folder = importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0]
    return pathlib.Path(folder, "axe.min.js").read_text(encoding="utf-8")


def frame(number, page, width):
    policy = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>\n')
    changed, count = policy.subn("", page)
    if count != 1:
        raise ValueError(f"{count} policies")
    script = "<script>" + axe().replace("</script", "<\\/script") + "</script>" + RUN
    changed = html.escape(changed.replace("</body>", script + "</body>"))
    return f'<iframe id="{number}" width="{width}" height="900" srcdoc="{changed}"></iframe>\n'


def judge(chromium, pages, is_dark):
    """The violations in some numbered pages, one per line, in one colour scheme."""
    views = [(index, page, width) for index, page in pages for width in WIDTHS]
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "pages.html")
        frames = [frame(number, page, width) for number, (_, page, width) in enumerate(views)]
        file.write_text(FRAMES + "".join(frames), encoding="utf-8")
        done = subprocess.run(
            [
                chromium, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                f"--user-data-dir={folder}/profile", "--window-size=1400,1000",
                f"--blink-settings=preferredColorScheme={0 if is_dark else 1}", "--virtual-time-budget=1000000",
                "--dump-dom", file.as_uri(),
            ],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=250,
        )
    lines = re.findall(r"<pre>(.*?)</pre>", done.stdout.decode().rsplit("</iframe>", 1)[-1], re.DOTALL)
    results = {result["frame"]: result for result in (json.loads(html.unescape(line)) for line in lines)}
    for number, (index, _, width) in enumerate(views):
        result = results.get(number, {})
        if result.get("dark") != is_dark or result.get("passes", 0) < 10:
            yield f"{index}: axe did not see the page: {result}"
        for violation in result.get("violations", []):
            yield f"{index}: {width} wide, {'dark' if is_dark else 'light'}: {violation}"


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    pages = json.loads(sys.stdin.buffer.read())
    numbered = list(enumerate(pages))
    parts = [numbered[start : start + AT_ONCE] for start in range(0, len(pages), AT_ONCE)]
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        jobs = [(part, is_dark) for part in parts for is_dark in (False, True)]
        lines = [line for found in pool.map(lambda job: list(judge(arguments[0], *job)), jobs) for line in found]
    for line in lines:
        print(line)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
