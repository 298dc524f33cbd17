"""Builders of archives for the tests of unpacking: ordinary ones, and archives made to deceive."""

import hashlib
import io
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Mapping
from email.message import EmailMessage
from email.policy import SMTP

from domain.mail import Attachment, Part
from tests.support.files.pdf_traps import drawn_pdf

_DATE = (2026, 4, 7, 10, 0, 0)


def pdf(text: str = "Zaświadczenie") -> bytes:
    """A small PDF that says `text`."""
    return drawn_pdf(lambda canvas: canvas.drawString(60, 780, text))


def part(
    content: bytes, filename: str, content_type: str = "application/octet-stream", path: str = "2"
) -> Part:
    """A file as parsing gives it."""
    digest = hashlib.sha256(content).hexdigest()
    return Part(Attachment(path, filename, content_type, digest, len(content)), content)


def zipped(files: Mapping[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP archive as most programs write it."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in files.items():
            info = zipfile.ZipInfo(name, _DATE)
            info.compress_type = compression
            archive.writestr(info, content)
    return written.getvalue()


def raw_zip(
    entries: list[tuple[bytes, bytes]],
    *,
    flags: int = 0,
    local_names: list[bytes] | None = None,
    offsets: list[int] | None = None,
    sizes: list[int] | None = None,
    method: int = 0,
    external: int = 0,
) -> bytes:
    """A ZIP archive of (name, stored or packed bytes), each of its two tables telling what it is told to."""
    body = bytearray()
    places = []
    for number, (name, content) in enumerate(entries):
        local_name = local_names[number] if local_names else name
        size = sizes[number] if sizes else len(content)
        head = (20, flags, method, 0, 0x5C87, zlib.crc32(content), len(content), size, len(local_name), 0)
        places.append(len(body))
        body += struct.pack("<4s5H3L2H", b"PK\x03\x04", *head) + local_name + content
    directory = bytearray()
    for number, (name, content) in enumerate(entries):
        size = sizes[number] if sizes else len(content)
        directory += struct.pack(
            "<4s6H3L5H2L",
            b"PK\x01\x02",
            0x0314 if external else 20,
            20,
            flags,
            method,
            0,
            0x5C87,
            zlib.crc32(content),
            len(content),
            size,
            len(name),
            0,
            0,
            0,
            0,
            external,
            (offsets or places)[number],
        )
        directory += name
    count = len(entries)
    return bytes(
        body
        + directory
        + struct.pack(
            "<4s4H2LH",
            b"PK\x05\x06",
            0,
            0,
            min(count, 65_535),
            min(count, 65_535),
            len(directory),
            len(body),
            0,
        )
    )


def deflated(content: bytes) -> bytes:
    """Bytes packed as ZIP archives pack them."""
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(content) + packer.flush()


def zip_crypto(name: str, content: bytes, password: str, encoding: str = "utf-8") -> bytes:
    """A ZIP archive of one file protected the old way (APPNOTE 6.1)."""
    keys = [0x12345678, 0x23456789, 0x34567890]

    def crc(value: int, byte: int) -> int:
        return zlib.crc32(bytes([byte]), value ^ 0xFFFFFFFF) ^ 0xFFFFFFFF

    def update(byte: int) -> None:
        keys[0] = crc(keys[0], byte)
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134_775_813 + 1) & 0xFFFFFFFF
        keys[2] = crc(keys[2], keys[1] >> 24)

    for byte in password.encode(encoding):
        update(byte)
    checksum = zlib.crc32(content)
    encrypted = bytearray()
    for byte in bytes(11) + bytes([checksum >> 24]) + content:
        mask = (keys[2] | 2) & 0xFFFF
        encrypted.append(byte ^ ((mask * (mask ^ 1)) >> 8 & 0xFF))
        update(byte)
    whole = bytearray(raw_zip([(name.encode(), bytes(encrypted))], flags=1, sizes=[len(content)]))
    for position in (14, whole.index(b"PK\x01\x02") + 16):
        struct.pack_into("<L", whole, position, checksum)
    return bytes(whole)


def zip_aes(name: str, content: bytes, password: str) -> bytes:
    """A ZIP archive of one file protected with WinZip's AES-256, as 7-Zip writes it."""
    from libarchive.write import custom_writer

    written: list[bytes] = []
    with custom_writer(
        lambda octets: written.append(bytes(octets)) or len(octets),
        "zip",
        options="zip:encryption=aes256",
        passphrase=password,
    ) as archive:
        archive.add_file_from_memory(name, len(content), content)
    return b"".join(written)


def mail(text: str, files: list[tuple[str, bytes]]) -> bytes:
    """A message with these files, as mail programs write it."""
    message = EmailMessage()
    message["From"] = "biuro@firma.example"
    message["Subject"] = "Dokumenty"
    message["Message-ID"] = "<1@firma.example>"
    message.set_content(text)
    for name, content in files:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    if files:
        message.set_boundary("granica")
    return message.as_bytes(policy=SMTP)


def attached(content: bytes) -> bytes:
    """A message that holds nothing but another one."""
    head = (
        b'From: biuro@firma.example\r\nSubject: Fwd\r\nContent-Type: multipart/mixed; boundary="%b"\r\n\r\n'
    )
    boundary = hashlib.sha256(content).hexdigest()[:16].encode()
    body = b"--%b\r\nContent-Type: message/rfc822\r\n\r\n%b\r\n--%b--\r\n" % (boundary, content, boundary)
    return head % boundary + body


def seven_zipped(
    files: Mapping[str, bytes], password: str | None = None, *, hide_names: bool = False
) -> bytes:
    """A 7z archive, protected when a password is given."""
    from py7zr import SevenZipFile

    written = io.BytesIO()
    with SevenZipFile(written, "w", password=password, header_encryption=hide_names) as archive:
        for name, content in files.items():
            archive.writestr(content, name)
    return written.getvalue()


def tarred(files: Mapping[str, bytes], mode: str = "w") -> bytes:
    """A TAR archive, packed when the mode says so („w:gz”)."""
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode=mode) as archive:  # type: ignore[call-overload]
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return written.getvalue()


def rar4(files: Mapping[str, bytes], *, flags: int = 0, file_flags: int = 0) -> bytes:
    """A RAR archive of the old kind, its files stored as they are (no free program writes one)."""

    def block(kind: int, flags: int, fields: bytes, content: bytes = b"") -> bytes:
        head = struct.pack("<BHH", kind, flags, 7 + len(fields)) + fields
        return struct.pack("<H", zlib.crc32(head) & 0xFFFF) + head + content

    written = b"Rar!\x1a\x07\x00" + block(0x73, flags, bytes(6))
    for name, content in files.items():
        encoded = name.encode("utf-8")
        fields = struct.pack(
            "<LLBLLBBHL",
            len(content),
            len(content),
            3,
            zlib.crc32(content),
            0x5C875000,
            20,
            0x30,
            len(encoded),
            0o100644,
        )
        written += block(0x74, 0x8000 | file_flags, fields + encoded, content)
    return written + block(0x7B, 0x4000, b"")


def rar5(files: Mapping[str, bytes], *, flags: int = 0, is_protected: bool = False) -> bytes:
    """A RAR archive of the new kind, its files stored as they are."""

    def number(value: int) -> bytes:
        written = bytearray()
        while value > 0x7F:
            written.append(value & 0x7F | 0x80)
            value >>= 7
        return bytes([*written, value])

    def block(*fields: bytes, content: bytes = b"") -> bytes:
        head = b"".join(fields)
        head = number(len(head)) + head
        return struct.pack("<L", zlib.crc32(head)) + head + content

    written = b"Rar!\x1a\x07\x01\x00"
    if is_protected:
        return written + block(number(4), number(0), number(0), number(0), number(15), bytes(16)) + bytes(64)
    written += block(number(1), number(0), number(flags))
    for name, content in files.items():
        encoded = name.encode("utf-8")
        written += block(
            number(2),
            number(2),
            number(len(content)),
            number(4),
            number(len(content)),
            number(0o100644),
            struct.pack("<L", zlib.crc32(content)),
            number(0),
            number(1),
            number(len(encoded)),
            encoded,
            content=content,
        )
    return written + block(number(5), number(0), number(0))


def signed_envelope(content: bytes | None) -> bytes:
    """CMS signed data around these bytes, or beside them; without a signer, which unpacking does not ask for."""
    from asn1crypto import cms  # type: ignore[import-untyped]  # ships no types

    held = {"content_type": "data"} | ({"content": content} if content is not None else {})
    data = {"version": "v1", "digest_algorithms": [], "encap_content_info": held, "signer_infos": []}
    envelope: bytes = cms.ContentInfo({"content_type": "signed_data", "content": cms.SignedData(data)}).dump()
    return envelope


def encrypted_envelope() -> bytes:
    """CMS enveloped data, as encrypted mail is."""
    from asn1crypto import algos, cms

    held = {
        "content_type": "data",
        "content_encryption_algorithm": algos.EncryptionAlgorithm(
            {"algorithm": "aes256_cbc", "parameters": bytes(16)}
        ),
        "encrypted_content": b"\x17" * 64,
    }
    data = {"version": "v0", "recipient_infos": [], "encrypted_content_info": held}
    envelope: bytes = cms.ContentInfo(
        {"content_type": "enveloped_data", "content": cms.EnvelopedData(data)}
    ).dump()
    return envelope
