"""Validates JSON documents against a JSON Schema of draft 2020-12, after checking the schema itself.

    json_schema.py SCHEMA < DOCUMENT           one document
    json_schema.py SCHEMA --list < LIST        a JSON list of documents
    json_schema.py SCHEMA --lines < LINES      one document per line

Prints a line for each violation, "DOCUMENT: LOCATION: WHAT" with documents counted from 0, and exits with status 1 if
there is any, or 2 if the schema or the input can't be used. Formats are checked as far as Python can without further
packages (dates are), and duplicate keys in an object are a violation, although most readers accept them.
"""

import json
import sys

import jsonschema

DIALECT = "https://json-schema.org/draft/2020-12/schema"


class Unusable(Exception):
    """The schema or the input is invalid."""


def unique_keys(pairs):
    """Builds an object, rejecting duplicate keys."""
    found = {}
    for key, value in pairs:
        if key in found:
            raise Unusable(f"the key {key!r} comes twice in an object")
        found[key] = value
    return found


def no_such_number(name):
    """Rejects NaN and Infinity, which Python reads but JSON doesn't have."""
    raise Unusable(f"{name} is no JSON")


def read(text):
    """Reads a JSON text strictly."""
    try:
        return json.loads(text, object_pairs_hook=unique_keys, parse_constant=no_such_number)
    except ValueError as error:
        raise Unusable(f"no JSON: {error}") from error


def validator(schema):
    """Makes the validator for a schema, after checking the schema itself. Nothing outside it is looked up."""
    kind = jsonschema.validators.validator_for(schema, default=None)
    if kind is None:
        raise Unusable(f"the schema's $schema is {schema.get('$schema')!r}")
    try:
        kind.check_schema(schema)
    except jsonschema.SchemaError as error:
        raise Unusable(f"the schema is wrong: {error.json_path}: {error.message}") from error
    return kind(schema, format_checker=kind.FORMAT_CHECKER)


def problems(checker, document):
    """Yields a line for each violation in a document, in order of location."""
    for error in sorted(checker.iter_errors(document), key=lambda error: error.json_path):
        # If a choice fails, the branch that got furthest gives the best explanation.
        best = jsonschema.exceptions.best_match([error])
        yield f"{best.json_path}: {best.message[:300]}"


def main(arguments):
    if len(arguments) not in (1, 2) or arguments[1:] not in ([], ["--list"], ["--lines"]):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        with open(arguments[0], encoding="utf-8") as file:
            schema = read(file.read())
        if schema.get("$schema") != DIALECT:
            raise Unusable(f"the schema's $schema is not {DIALECT}")
        checker = validator(schema)
        text = sys.stdin.buffer.read().decode("utf-8")
        if arguments[1:] == ["--lines"]:
            documents = [read(line) for line in text.split("\n") if line]
        else:
            documents = read(text) if arguments[1:] else [read(text)]
        if not isinstance(documents, list):
            raise Unusable("the input is no list")
    except (Unusable, OSError, UnicodeError) as error:
        print(f"json_schema.py: {error}", file=sys.stderr)
        return 2
    found = False
    for index, document in enumerate(documents):
        for problem in problems(checker, document):
            print(f"{index}: {problem}")
            found = True
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
