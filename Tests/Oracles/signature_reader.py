#!/usr/bin/env python3
"""A second, independent verifier of signed charters.

    second_reader.py CONTENT FOLDER     one answer: {"complete": bool, "seats": {"College-1": VERDICT}}
    second_reader.py --batch FILE       FILE has lines CONTENT<TAB>FOLDER; one line of JSON for each

CONTENT contains the canonical JSON of the present charter; its SHA-256 is the fingerprint.  FOLDER (X.signatures;
may be absent) contains one file per signature, PARTNER-NUMBER.json, and signed texts as sha256-HEX.json.

    signed     this signatory signed the present text, with a key declared for them
    missing    there is no signature file
    stale      a valid signature of another text
    invalid    anything else in that place
    unchecked  it could not be checked (ssh-keygen missing, hanging or answering nonsense)

A signature must pass two readers: the strict one below (ssh-keygen accepts altered signatures) and ssh-keygen,
which does all the cryptography.  Written from SIGNING.md and TRUST.md, independently of the other implementation.
"""
import base64, errno, hashlib, json, os, re, resource, shutil, signal, stat, subprocess, sys, tempfile
from collections import namedtuple
from datetime import datetime

PRINCIPAL = "signatory"  # a constant: principals are patterns, so no author text goes there
SIGNATURE_LIMIT, CONTENT_LIMIT = 64 * 1024, 16 * 1024 * 1024  # bytes
KEYGEN_SECONDS, KEYGEN_OUTPUT = 10, 4096
FINGERPRINT = re.compile(r"sha256:[0-9a-f]{64}")
ED25519_ORDER = 2**252 + 27742317777372353535851937790883648493
ED25519_PRIME = 2**255 - 19
CURVES = {  # name: (order of the group, length of an uncompressed point, prime, b)
    "nistp256": (0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551, 65,
                 2**256 - 2**224 + 2**192 + 2**96 - 1,
                 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B),
    "nistp384": (2**384 - 0x389CB27E0BC8D220A7E5F24DB74F58851313E695333AD68D, 97, 2**384 - 2**128 - 2**96 + 2**32 - 1,
                 0xB3312FA7E23EE7E4988E056BE3F82D19181D9C6EFE8141120314088F5013875AC656398D8A2ED19D2A85C8EDD3EC2AEF),
    "nistp521": (2**521 - 0x5AE79787C40D069948033FEB708F65A2FC44A36477663B851449048E16EC79BF7, 133, 2**521 - 1,
                 0x51953EB9618E1C9A1F929A21A0B68540EEA2DA725B99B315F3B8B489918EF109E156193951EC7E937B1652C0BD3BB1BF
                 * 2**136 + 0x073573DF883D2C34F1EF451FD46B503F00),
}
Key = namedtuple("Key", "blob type curve modulus")  # curve: ECDSA only, modulus: RSA only
Signatory = namedtuple("Signatory", "name role keys")  # keys: a set of blobs
# partners: {name: [Signatory]}, single: the names of those for which one signatory is enough
Text = namedtuple("Text", "fingerprint title version amends partners single")

class Verdict(Exception):
    """Ends the reading of one slot; the arguments are the verdict, and a reason for debugging."""

def demand(condition, reason):
    if not condition:
        raise Verdict("invalid", reason)

# ---- The SSH wire format, strictly ----
class Wire:
    """Reads SSH wire data; everything accepted here has only one encoding."""
    def __init__(self, data):
        self.data, self.at = data, 0
    def take(self, count):
        demand(self.at + count <= len(self.data), "cut short")
        self.at += count
        return self.data[self.at - count:self.at]
    def string(self):
        return self.take(int.from_bytes(self.take(4), "big"))
    def positive(self):
        """An mpint above zero, without needless leading zeros."""
        data = self.string()
        demand(b"\0\x80" <= data[:2] < b"\x80", "number negative, zero or not minimal")
        return int.from_bytes(data, "big")
    def end(self):
        demand(self.at == len(self.data), "trailing bytes")

def check_edwards_point(data):
    """The unique encoding of a point on the curve whose order is not 1, 2, 4 or 8: eight times it is not the identity."""
    p, y = ED25519_PRIME, int.from_bytes(data, "little") % 2**255
    d = -121665 * pow(121666, -1, p)
    demand(y < p, "y not below the prime")
    square = (y * y - 1) * pow(d * y * y + 1, -1, p) % p
    demand(pow(square, (p - 1) // 2, p) in (0, 1), "not on the curve")
    for _ in range(3):  # the y of the double, from x² and y²
        y = (y * y + square) * pow(1 - d * square * y * y, -1, p) % p
        square = (y * y - 1) * pow(d * y * y + 1, -1, p) % p
    demand(y != 1, "small order: anybody can sign")

def check_rsa(exponent, modulus):
    demand(3072 <= modulus.bit_length() <= 16384 and exponent % 2 and 2**16 < exponent < 2**256, "RSA size")
    demand(all(modulus % n for n in range(2, 752)), "RSA modulus with a small factor")

def read_key(blob):
    """A public key of an accepted type, or invalid."""
    wire, curve, modulus = Wire(blob), None, None
    kind = wire.string().decode("ascii", "replace")
    if kind in ("ssh-ed25519", "sk-ssh-ed25519@openssh.com"):
        point = wire.string()
        demand(len(point) == 32, "length of the Ed25519 key")
        check_edwards_point(point)
    elif match := re.fullmatch(r"ecdsa-sha2-(nistp(?:256|384|521))|sk-ecdsa-sha2-nistp256@openssh\.com", kind):
        curve = match[1] or "nistp256"
        demand(wire.string() == curve.encode(), "curve")
        point = wire.string()
        _, length, prime, b = CURVES[curve]
        demand(len(point) == length and point[0] == 4, "point not uncompressed")
        x, y = (int.from_bytes(half, "big") for half in (point[1:length // 2 + 1], point[length // 2 + 1:]))
        demand(max(x, y) < prime and (y * y - x**3 + 3 * x - b) % prime == 0, "not on the curve")
    else:
        demand(kind == "ssh-rsa", "type of key")
        exponent, modulus = wire.positive(), wire.positive()
        check_rsa(exponent, modulus)
    if kind.startswith("sk-"):
        wire.string()  # the application
    wire.end()
    return Key(blob, kind, curve, modulus)

def check_innermost(blob, key):
    """The signature blob: its type is the key's, and its numbers are in their only accepted form."""
    wire = Wire(blob)
    demand(wire.string() == key.type.replace("ssh-rsa", "rsa-sha2-512").encode(), "type of signature")
    value = wire.string()
    if key.modulus:
        length = (key.modulus.bit_length() + 7) // 8
        demand(len(value) == length and int.from_bytes(value, "big") < key.modulus, "RSA number")
    elif key.curve:
        order, numbers = CURVES[key.curve][0], Wire(value)
        r, s = numbers.positive(), numbers.positive()
        numbers.end()
        demand(r < order and s <= order - s, "ECDSA numbers out of range")
    else:
        demand(len(value) == 64 and int.from_bytes(value[32:], "little") < ED25519_ORDER, "Ed25519 numbers")
    if key.type.startswith("sk-"):
        wire.take(1 + 4)  # flags and counter, both covered by the signature
    wire.end()

def armoured(blob, width):
    lines = re.findall(f".{{1,{width}}}", base64.b64encode(blob).decode())
    return "\n".join(["-----BEGIN SSH SIGNATURE-----", *lines, "-----END SSH SIGNATURE-----", ""])

def read_armour(armour):
    """The strict reader before ssh-keygen: returns the key that is claimed to have signed."""
    blob = base64.b64decode("".join(armour.split("\n")[1:-2]))
    demand(armour in (armoured(blob, 70), armoured(blob, 76)), "armour")
    wire = Wire(blob)
    demand(wire.take(10) == b"SSHSIG\0\0\0\1", "magic and version")
    key = read_key(wire.string())
    demand([wire.string() for _ in range(3)] == [b"charter", b"", b"sha512"], "namespace, reserved, hash")
    check_innermost(wire.string(), key)
    wire.end()
    return key

# ---- ssh-keygen ----
def file_of(data):
    """An open file without a name, accessible as standard input or through /dev/fd."""
    file = tempfile.TemporaryFile()
    file.write(data)
    file.seek(0)
    return file

def run_keygen(arguments, data, files):
    """Exit status and standard output, limited in time and length."""
    path = ":".join(filter(os.path.isabs, os.environ.get("PATH", "").split(":")))
    with file_of(data) as stdin, file_of(b"") as stdout:
        process = subprocess.Popen(
            [shutil.which("ssh-keygen", path=path) or "/no/ssh-keygen", *arguments],
            stdin=stdin, stdout=stdout, stderr=subprocess.DEVNULL, pass_fds=[file.fileno() for file in files],
            env={"PATH": path, "HOME": os.environ.get("HOME", "/"), "LC_ALL": "C"}, start_new_session=True,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (KEYGEN_OUTPUT, KEYGEN_OUTPUT)))
        try:
            status = process.wait(KEYGEN_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            status = process.wait()
        stdout.seek(0)
        return status, stdout.read()

def ask_keygen(data, armour, key):
    """Returns if ssh-keygen accepts the signature twice: on its own, and as one by this very key."""
    line = f"{PRINCIPAL} {key.type} {base64.b64encode(key.blob).decode()}\n"
    digest = base64.b64encode(hashlib.sha256(key.blob).digest()).decode().rstrip("=")
    with file_of(armour.encode()) as sig, file_of(line.encode()) as allowed:
        verify = ["verify", "-I", PRINCIPAL, "-f", f"/dev/fd/{allowed.fileno()}"]
        for options, words in ((["check-novalidate"], ""), (verify, f" for {PRINCIPAL}")):
            arguments = ["-Y", *options, "-n", "charter", "-s", f"/dev/fd/{sig.fileno()}"]
            try:
                status, output = run_keygen(arguments, data, [sig, allowed])
            except OSError as error:
                raise Verdict("unchecked", f"ssh-keygen does not start: {error}") from None
            # 255 may also mean that ssh-keygen itself is in trouble, so its words count as well.
            demand((status, output) != (255, b"Could not verify signature.\n"), "ssh-keygen refuses")
            good = rf'Good "charter" signature{words} with [A-Z0-9-]+ key SHA256:{re.escape(digest)}\n'
            if status != 0 or not re.fullmatch(good.encode(), output):
                raise Verdict("unchecked", f"ssh-keygen: {status} {output!r}")

# ---- The texts and the folder ----
def declared_keys(lines):
    """The blobs of the well-formed public key lines: type, base64, perhaps a comment; no options."""
    for line in lines:
        match = re.fullmatch(r"([a-z0-9@.-]+) +([A-Za-z0-9+/]+=*)(?: [^\r\n]*)?", line)
        try:
            blob = base64.b64decode(match[2])
            if read_key(blob).type == match[1] and base64.b64encode(blob).decode() == match[2]:
                yield blob
        except (TypeError, ValueError, Verdict):
            continue

def read_text(data):
    """Declared content from its canonical JSON; ValueError if it is invalid."""
    try:
        value = json.loads(data.decode())
        if canonical(value["format"]) != b"1" or not canonical(value):  # (lone surrogates: ValueError)
            raise ValueError("format")
        def signatory(person):
            return Signatory(person["name"], person.get("role"), set(declared_keys(person.get("key", []))))
        partners = {each["name"]: list(map(signatory, each.get("signatories", []))) for each in value["partners"]}
        fingerprint = "sha256:" + hashlib.sha256(data).hexdigest()
        single = {each["name"] for each in value["partners"] if each.get("signing") == "anyone"}
        return Text(fingerprint, value["title"], value.get("version"), value.get("amends"), partners, single)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"not a charter's content: {error!r}") from None

def read_file(folder, name, limit):
    """The bytes of a regular file in the folder, without following links or waiting for FIFOs."""
    folder, flags = folder.rstrip("/"), os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY
    try:
        demand(stat.S_ISDIR(os.lstat(folder).st_mode), "not a folder")
        demand("/" not in name and "\0" not in name, "not a file's name")
        with open(os.path.join(folder, name), "rb", opener=lambda path, _: os.open(path, flags)) as file:
            demand(stat.S_ISREG(os.fstat(file.fileno()).st_mode), "not a regular file")
            data = file.read(limit + 1)
    except FileNotFoundError:
        raise Verdict("missing") from None
    except OSError as error:  # a link, a folder, a socket; or a problem with the disk or permissions
        wrong_kind = error.errno in (errno.ELOOP, errno.EISDIR, errno.ENXIO)
        raise Verdict("invalid" if wrong_kind else "unchecked", str(error)) from None
    demand(len(data) <= limit, "too large")
    return data

def stored_text(folder, fingerprint):
    """The content with this fingerprint that is stored in the folder, or None."""
    try:
        text = read_text(read_file(folder, fingerprint.replace(":", "-") + ".json", CONTENT_LIMIT))
    except (Verdict, ValueError):
        return None
    return text if text.fingerprint == fingerprint else None

# ---- One seat ----
def canonical(value):
    """RFC 8785 for everything in a signature file: strings, and the number 1."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()

def check_statement(value):
    required = {"charter", "date", "format", "partner", "signatory", "title"}
    demand(type(value) is dict and required <= set(value) <= required | {"role", "version"}, "fields")
    demand(all(type(value[name]) is str for name in value if name != "format"), "type of a field")
    demand(canonical(value["format"]) == b"1" and FINGERPRINT.fullmatch(value["charter"]), "format or charter")
    date = value["date"]  # (not a valid time: ValueError)
    demand(len(date) == 20 and datetime.fromisoformat(date[:-1]).isoformat() + "Z" == date, "date")

def read_signature_file(data):
    """Statement, armour and key of a file that is in the exact format."""
    try:
        file = json.loads(data.decode())
        demand(type(file) is dict and set(file) == {"statement", "signature"}, "fields")
        statement, armour = file["statement"], file["signature"]
        check_statement(statement)
        exact = b'{"statement":%b,"signature":%b}' % (canonical(statement), canonical(armour))
        demand(data in (exact + b"\n", exact + b"\r\n"), "not in the canonical form")
        demand(type(armour) is str, "signature is no string")
        return statement, armour, read_armour(armour)
    except (ValueError, RecursionError) as error:  # not UTF-8, JSON, a date, base64
        raise Verdict("invalid", str(error)) from None

def check_present(text, statement, armour, key, signatory):
    """The key of a valid signature of this text by this signatory."""
    words = {"title": text.title, "version": text.version, "signatory": signatory.name, "role": signatory.role}
    demand(key.blob in signatory.keys, "key not declared")
    demand(all(statement.get(name) == word for name, word in words.items()), "not the charter's words")
    ask_keygen(canonical(statement) + b"\n", armour, key)
    return key.blob

def judge(text, folder, partner, number, signatory, vouched):
    """The key that signed the present text in this slot; every other verdict is raised."""
    statement, armour, key = read_signature_file(read_file(folder, f"{partner}-{number}.json", SIGNATURE_LIMIT))
    demand(statement["partner"] == partner, "another partner's signature")
    if statement["charter"] == text.fingerprint:
        return check_present(text, statement, armour, key, signatory)
    named = {each.name: each for each in reversed(text.partners.get(partner, []))}
    if number > len(text.partners.get(partner, [])):  # a leaving signatory has no key in the present text
        signatory = Signatory(None, None, set())
    declared = key.blob in named.get(statement["signatory"], signatory).keys
    demand(declared or any(key.blob in each.keys for earlier in vouched
        for each in earlier.partners.get(partner, []) if each.name == statement["signatory"]), "key not vouched for")
    ask_keygen(canonical(statement) + b"\n", armour, key)
    raise Verdict("stale")

# ---- Earlier texts ----
def keys_of(text, partner):
    return set().union(*(each.keys for each in text.partners.get(partner, [])))

def has_signed(text, name, answers):
    """Whether a partner has signed: all its signatories, or one if the text says that anyone may."""
    return any(answers) if name in text.single else bool(answers) and all(answers)

def has_agreed(old, name, keys):
    """Whether a partner of the old text has signed with its own keys, none of them used for two people."""
    keys, answers = set(keys), []
    for person in old.partners[name]:
        own = sorted(person.keys & keys)[:1]
        keys -= set(own)
        answers.append(bool(own))
    return has_signed(old, name, answers)

def leaving(text, old):
    """Those declared only in the old text without whom a partner of that text can't agree."""
    for name, people in old.partners.items():
        present = text.partners.get(name)
        keys = set().union(*(person.keys for person in present or []))
        stay = [bool(person.keys & keys) for person in people]
        if present is not None and has_signed(old, name, stay):
            continue
        names = {person.name for person in present or []}
        gone = [person for person, stays in zip(people, stay)
                if present is None or person.keys and not stays and person.name not in names]
        yield from ((name, number, person, True) for number, person in enumerate(gone, len(present or []) + 1))

def seats_of(text, old):
    """Everyone whose signature is required: (partner, number, signatory, whether only the old text declares them)."""
    seats = [(name, number, person, False) for name, people in text.partners.items()
             for number, person in enumerate(people, 1)]
    return seats + (list(leaving(text, old)) if old else [])

def signers_then(text, old, folder):
    """Who signed an earlier text, {(partner, number): key}; the slot may have a later one by now."""
    signers = {}
    for name, number, signatory, _ in seats_of(text, old):
        kept = f"{text.fingerprint.replace(':', '-')}.{name}-{number}.json"
        for file in (kept, f"{name}-{number}.json"):
            try:
                statement, armour, key = read_signature_file(read_file(folder, file, SIGNATURE_LIMIT))
                demand(statement["partner"] == name and statement["charter"] == text.fingerprint, "another text")
                signers[name, number] = check_present(text, statement, armour, key, signatory)
                break
            except Verdict:
                pass
    return signers

def agreed(signers, text, old):
    """Whether all partners of the text have signed it, and all of the text it replaces."""
    present = all(has_signed(text, name, [(name, number) in signers for number in range(1, len(people) + 1)])
                  for name, people in text.partners.items())
    return present and (old is None or all(
        has_agreed(old, name, {key for (each, _), key in signers.items() if each == name}) for name in old.partners))

def earlier_texts(text, folder):
    """Each replaced text, with its signers and whether it was in force, latest first."""
    if text.amends is None:
        return []
    old = stored_text(folder, text.amends)
    if old is None:
        return []
    before = earlier_texts(old, folder)
    signers = signers_then(old, before[0][0] if before else None, folder)
    founded = old.amends is None or bool(before) and before[0][2]
    return [(old, signers, founded and bool(old.partners) and agreed(signers, old, before[0][0] if before else None))] + before

def vouched_texts(text, signed, earlier):
    """The texts trusted to declare keys: in force, and backed by someone whose key this text declares."""
    vouched = []
    for old, signers, in_force in earlier:
        stands = signed or vouched or any(key in keys_of(text, name) for (name, _), key in signers.items())
        if in_force and stands:
            vouched.append(old)
    return vouched

def verify(content, folder):
    """The answer for one charter, from its content and the path of its folder (leaving signatories count separately)."""
    text = read_text(content)
    earlier = earlier_texts(text, folder)
    old = earlier[0][0] if earlier else None
    seats, verdicts, signers, vouched = seats_of(text, old), {}, {}, []
    for round in ("who signed", "what else was signed"):
        signers, used = {}, {False: set(), True: set()}
        for name, number, signatory, goes in seats:
            try:
                key = judge(text, folder, name, number, signatory, vouched)
                demand(not goes or old in vouched or round == "who signed", "nobody vouches for it")
                demand(key not in used[goes], "this key has already filled a seat")
                used[goes].add(key)
                signers[name, number] = key
                verdicts[f"{name}-{number}"] = "signed"
            except Verdict as verdict:
                verdicts[f"{name}-{number}"] = verdict.args[0]
        present = any(number <= len(text.partners.get(name, [])) for name, number in signers)
        vouched = vouched_texts(text, present, earlier)
    complete = bool(text.partners) and agreed(signers, text, old)
    if text.amends is not None:
        complete = complete and bool(earlier) and earlier[0][2]
    return {"complete": complete, "seats": verdicts}

def answer(content, folder):
    try:
        with open(content, "rb") as file:
            return verify(file.read(), folder)
    except (OSError, ValueError) as error:
        return {"error": str(error)}

def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    if arguments[0] != "--batch":
        return print(json.dumps(answer(*arguments)))
    with open(arguments[1], encoding="utf-8", errors="surrogateescape", newline="\n") as file:
        for line in file:
            content, _, folder = line.rstrip("\n").partition("\t")
            print(json.dumps(answer(content, folder)), flush=True)

if __name__ == "__main__":
    main(sys.argv[1:])
