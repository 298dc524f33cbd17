"""Builders of archives for the tests of unpacking: ordinary ones, and archives made to deceive."""

import hashlib
import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from email.message import EmailMessage
from email.policy import SMTP

from domain.mail import Attachment, Part
from tests.support.pdf_traps import drawn_pdf

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


def zip_crypto(name: str, content: bytes, password: str) -> bytes:
    """A ZIP archive of one file protected the old way (APPNOTE 6.1)."""
    keys = [0x12345678, 0x23456789, 0x34567890]

    def crc(value: int, byte: int) -> int:
        return zlib.crc32(bytes([byte]), value ^ 0xFFFFFFFF) ^ 0xFFFFFFFF

    def update(byte: int) -> None:
        keys[0] = crc(keys[0], byte)
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134_775_813 + 1) & 0xFFFFFFFF
        keys[2] = crc(keys[2], keys[1] >> 24)

    for byte in password.encode():
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
