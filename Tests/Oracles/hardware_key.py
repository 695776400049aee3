"""A hardware key in software, for tests: signs like a security key, without anyone touching it.

    hardware_key.py KIND public         the line of its .pub file; KIND is ed25519 or ecdsa
    hardware_key.py KIND sign FLAGS     the SSH signature of standard input, in the namespace `charter`; bit 0 of FLAGS says
                                        that someone touched the key

For what is signed and its encoding, see OpenSSH, PROTOCOL.sshsig and PROTOCOL.u2f.
"""
import base64
import hashlib
import struct
import sys

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

APPLICATION = b"ssh:"
TYPES = {"ed25519": b"sk-ssh-ed25519@openssh.com", "ecdsa": b"sk-ecdsa-sha2-nistp256@openssh.com"}


def string(data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + data


def mpint(number: int) -> bytes:
    return string(number.to_bytes(number.bit_length() // 8 + 1, "big"))


def private_key(kind: str):
    if kind == "ed25519":
        return ed25519.Ed25519PrivateKey.from_private_bytes(hashlib.sha256(b"a key that only tests have").digest())
    return ec.derive_private_key(int.from_bytes(hashlib.sha256(b"another of them").digest(), "big") >> 1, ec.SECP256R1())


def public_blob(kind: str) -> bytes:
    public = private_key(kind).public_key()
    if kind == "ed25519":
        point = public.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
        return string(TYPES[kind]) + string(point) + string(APPLICATION)
    point = public.public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)
    return string(TYPES[kind]) + string(b"nistp256") + string(point) + string(APPLICATION)


def signature(kind: str, flags: int, message: bytes) -> str:
    signed = b"SSHSIG" + string(b"charter") + string(b"") + string(b"sha512") + string(hashlib.sha512(message).digest())
    state = bytes([flags]) + struct.pack(">I", 7)
    data = hashlib.sha256(APPLICATION).digest() + state + hashlib.sha256(signed).digest()
    if kind == "ed25519":
        number = private_key(kind).sign(data)
    else:
        r, s = decode_dss_signature(private_key(kind).sign(data, ec.ECDSA(hashes.SHA256())))
        number = mpint(r) + mpint(s)
    blob = b"SSHSIG" + struct.pack(">I", 1) + string(public_blob(kind)) + string(b"charter") + string(b"") + string(b"sha512")
    blob += string(string(TYPES[kind]) + string(number) + state)
    digits = base64.b64encode(blob).decode()
    lines = [digits[place:place + 70] for place in range(0, len(digits), 70)]
    return "\n".join(["-----BEGIN SSH SIGNATURE-----", *lines, "-----END SSH SIGNATURE-----", ""])


def main() -> None:
    kind, verb = sys.argv[1:3]
    if verb == "public":
        print(TYPES[kind].decode(), base64.b64encode(public_blob(kind)).decode())
    else:
        sys.stdout.write(signature(kind, int(sys.argv[3]), sys.stdin.buffer.read()))


main()
