#!/usr/bin/env python3
"""Public keys of every kind, and lookalikes.

    public_keys.py      one line for each: KIND<TAB>type base64

KIND is `good`, `open` (anyone can sign with it), `impossible` (no key has these numbers) or `unsafe` (no program chooses
them). Written from RFC 8032, SEC 1 and 2, and FIPS 186-5, independently of what it tests: points of small order are found
by multiplying points by the order of the group.
"""
import base64, math, random, struct

random.seed(20260914)
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
CURVES = {  # name: (prime, b, bytes of a coordinate)
    "nistp256": (2**256 - 2**224 + 2**192 + 2**96 - 1,
                 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B, 32),
    "nistp384": (2**384 - 2**128 - 2**96 + 2**32 - 1,
                 0xB3312FA7E23EE7E4988E056BE3F82D19181D9C6EFE8141120314088F5013875AC656398D8A2ED19D2A85C8EDD3EC2AEF, 48),
    "nistp521": (2**521 - 1,
                 0x51953EB9618E1C9A1F929A21A0B68540EEA2DA725B99B315F3B8B489918EF109E156193951EC7E937B1652C0BD3BB1BF
                 * 2**136 + 0x073573DF883D2C34F1EF451FD46B503F00, 66),
}

def string(data):
    return struct.pack(">I", len(data)) + data

def number(value):
    data = value.to_bytes((value.bit_length() + 7) // 8, "big")
    return string(b"\0" + data if data and data[0] & 0x80 else data)

def say(kind, name, *fields):
    print(f"{kind}\t{name} {base64.b64encode(string(name.encode()) + b''.join(fields)).decode()}")

# ---- Ed25519 ----
def edwards_x(y):
    """An x for a y, or nothing if the curve has none."""
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    for candidate in (x, x * pow(2, (P - 1) // 4, P) % P):
        if candidate * candidate % P == square:
            return candidate
    return None

def edwards_sum(a, b):
    product = D * a[0] * a[1] * b[0] * b[1] % P
    return ((a[0] * b[1] + a[1] * b[0]) * pow(1 + product, -1, P) % P,
            (a[1] * b[1] + a[0] * b[0]) * pow(1 - product, -1, P) % P)

def edwards_times(factor, point):
    result = (0, 1)
    while factor:
        if factor & 1:
            result = edwards_sum(result, point)
        point, factor = edwards_sum(point, point), factor >> 1
    return result

def say_edwards(kind, y, sign):
    data = (y | sign << 255).to_bytes(32, "little")
    say(kind, "ssh-ed25519", string(data))
    say(kind, "sk-ssh-ed25519@openssh.com", string(data), string(b"ssh:"))

small, y = set(), 2
while len(small) < 8:
    if (x := edwards_x(y)) is not None:
        small.add(edwards_times(L, (x, y)))
    y += 1
for x, y in small:
    for sign in {x & 1} if x else {0, 1}:  # with x = 0, the other sign is a second encoding
        say_edwards("open", y, sign)
for y in range(P, 2**255):  # second encodings of the numbers up to 18
    for sign in (0, 1):
        say_edwards("impossible", y, sign)
for _ in range(200):
    y, sign = random.randrange(P), random.getrandbits(1)
    say_edwards("impossible" if edwards_x(y) is None else "good", y, sign)

# ---- ECDSA ----
for name, (prime, b, length) in CURVES.items():
    def say_point(kind, x, y):
        point = string(b"\4" + x.to_bytes(length, "big") + y.to_bytes(length, "big"))
        say(kind, f"ecdsa-sha2-{name}", string(name.encode()), point)
        if name == "nistp256":
            say(kind, "sk-ecdsa-sha2-nistp256@openssh.com", string(name.encode()), point, string(b"ssh:"))
    found = 0
    while found < 40:
        x = random.randrange(prime)
        square = (x**3 - 3 * x + b) % prime
        y = pow(square, (prime + 1) // 4, prime)
        if y * y % prime != square:
            say_point("impossible", x, y)
            continue
        found += 1
        say_point("good", x, random.choice((y, prime - y)))
        say_point("impossible", x ^ 1 << random.randrange(200), y)
        say_point("impossible", x, y ^ 1 << random.randrange(200))
    say_point("impossible", 0, 0)
    y = pow(b, (prime + 1) // 4, prime)
    if y * y % prime == b:
        say_point("good", 0, y)
        say_point("impossible", prime, y)  # another encoding of 0
    say("impossible", f"ecdsa-sha2-{name}", string(name.encode()), string(b"\0"))  # infinity
    say("impossible", f"ecdsa-sha2-{name}", string(name.encode()), string(b"\2" + x.to_bytes(length, "big")))

# ---- RSA ----
primorial = math.prod(n for n in range(2, 752) if all(n % d for d in range(2, n)))
def modulus(bits):
    while math.gcd(n := random.getrandbits(bits) | 1 << bits - 1 | 1, primorial) > 1:
        pass
    return n
for bits in (3072, 3073, 3999, 4096, 8192, 16384):
    for exponent in (65537, 65539, random.getrandbits(200) | 1, 2**256 - 1):
        say("good", "ssh-rsa", number(exponent), number(modulus(bits)))
n = modulus(3072)
say("open", "ssh-rsa", number(1), number(n))
for exponent in (2, 3, 17, 35, 37, 65535, 65536, 65538, 2**256, 2**256 + 1, n - 2, n - 1, n, n + 2):
    say("unsafe", "ssh-rsa", number(exponent), number(n))
for factor in (2, 3, 5, 97, 743, 751):
    say("unsafe", "ssh-rsa", number(65537), number(factor * modulus(3080)))
