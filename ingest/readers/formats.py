"""What a file is, by its bytes. The name only tells apart what bytes cannot."""

import re

from ingest.readers.zip_formats import zip_format

PICTURE_FORMATS = frozenset({"jpeg", "png", "gif", "bmp", "tiff", "webp", "heic"})
PICTURED_FORMATS = PICTURE_FORMATS | {"pdf"}
"""Formats whose pages can be had as pictures."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"II+\0", "tiff"),
    (b"MM\0+", "tiff"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "rar"),
    (b"\x1f\x8b", "gzip"),
    (b"{\\rtf", "rtf"),
    (b"\x78\x9f\x3e\x22", "tnef"),
    (b"MZ", "executable"),
    (b"\x7fELF", "executable"),
    (b"\xca\xfe\xba\xbe", "executable"),
    (b"\xcf\xfa\xed\xfe", "executable"),
    (b"\xfe\xed\xfa\xcf", "executable"),
    (b"#!", "executable"),
    (b"L\0\0\0\x01\x14\x02\0", "executable"),  # a Windows shortcut runs what it points to
)
_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis")
_SIGNED_DATA = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"
"""The object identifier of CMS signed data, 1.2.840.113549.1.7.2 (RFC 5652, section 5.1)."""
_HEADER_LINE = re.compile(
    rb"(?:from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|x-[\w-]+):",
    re.IGNORECASE,
)
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_PEM = (b"-----BEGIN PKCS7-----", b"-----BEGIN CMS-----")
_SCRIPTS = {"bat", "cmd", "js", "jse", "vbs", "vbe", "wsf", "ps1", "hta", "scr", "com", "reg", "msi"}
"""Text that a double click runs."""
_TEXT_CONTROLS = bytes({*range(0x20)} - {0x09, 0x0A, 0x0C, 0x0D, 0x1B})
_PROBE_BYTES = 4_096


def extension(filename: str) -> str:
    """The name's extension in lower case without its dot, or nothing.

    >>> extension("Formularz.PDF"), extension("skan")
    ('pdf', '')
    """
    stem, dot, ending = filename.rpartition(".")
    return ending.strip().lower() if dot and stem else ""


def detect_format(content: bytes, filename: str = "") -> str:
    r"""The format's short name: „pdf”, „docx”, „jpeg”, „zip”, …; „unknown” when the bytes tell nothing.

    OLE files: „doc”, „xls”, „ppt”, „msg”, „encrypted-ooxml” or „ole”. XML with a signature: „xades”. A DER
    signature is „p7m” when it carries what it signs and „p7s” when it does not, whatever its name;
    the extension decides where the bytes do not.

    >>> detect_format(b"%PDF-1.7", "skan.jpg"), detect_format(b"MZ\x90", "faktura.pdf")
    ('pdf', 'executable')
    """
    head = content[:_PROBE_BYTES]
    if head.startswith(b"%PDF-"):
        return "pdf"
    for magic, name in _MAGIC:
        if head.startswith(magic):
            return name
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return zip_format(content)
    if head.startswith(_OLE):
        return _ole_format(content)
    # A PDF may begin with rubbish (ISO 32000-1 Annex H); an archive or signature that holds one is no PDF.
    return (
        _signature_format(head, content, filename)
        or ("pdf" if b"%PDF-" in head[:1_024] else _boxed_format(head))
        or _text_format(content, filename)
    )


def _boxed_format(head: bytes) -> str:
    if head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS:
        return "heic"
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "webp"
    if head.startswith(b"BM") and head[6:10] == b"\0\0\0\0":
        return "bmp"
    if head[257:262] == b"ustar":
        return "tar"
    return ""


_OLE_NAMES: tuple[tuple[str, str], ...] = (
    ("EncryptedPackage", "encrypted-ooxml"),
    ("WordDocument", "doc"),
    ("Workbook", "xls"),
    ("PowerPoint Document", "ppt"),
    ("__properties_version1.0", "msg"),
)


def _ole_format(content: bytes) -> str:
    """By the names in its directory, which are UTF-16 ([MS-CFB] 2.6.1)."""
    for stream, name in _OLE_NAMES:
        if stream.encode("utf-16-le") in content:
            return name
    return "ole"


def _signature_format(head: bytes, content: bytes, filename: str) -> str:
    ending = extension(filename)
    is_pem = content.lstrip()[:30].startswith(_PEM)
    is_der = head[:1] == b"\x30" and _SIGNED_DATA in head[:64]
    if not (is_pem or is_der):
        return ""
    kind = head.find(b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01") if is_der else -1
    if kind < 0:
        return "p7m" if ending == "p7m" else "p7s"
    # What is signed follows its type's identifier with a [0] tag; where the sequence ends with that
    # identifier, the tag is that of the certificates (RFC 5652, sections 5.1 and 5.2).
    stands_alone = head[kind - 2 : kind] == b"\x30\x0b"
    return "p7m" if head[kind + 11 : kind + 12] == b"\xa0" and not stands_alone else "p7s"


def _text_format(content: bytes, filename: str) -> str:
    ending = extension(filename)
    text = _plain(content)
    if text is None:
        return "unknown"
    start = text.lstrip()[:_PROBE_BYTES]
    if _HTML.search(start[:1_024]):
        return "html"
    is_named_so = ending in ("xml", "xades") or b"xmldsig#" in start
    if start.startswith(b"<?xml") or (is_named_so and start.startswith(b"<")):
        is_signed = b"xmldsig#" in text or b"/XAdES" in text or b"01903/v1" in text
        return "xades" if is_signed else "xml"
    first = start.split(b"\n", 1)[0]
    if _HEADER_LINE.match(first) and (ending == "eml" or len(_HEADER_LINE.findall(start)) >= 3):
        return "eml"
    if ending in _SCRIPTS:
        return "executable"
    return "txt" if start else "unknown"


def _plain(content: bytes) -> bytes | None:
    """The bytes as 8-bit text, or None when they hold control characters that no text has."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content[:1_000_000].decode("utf-16", errors="replace").encode()
    probe = content[:1_000_000].removeprefix(b"\xef\xbb\xbf")
    has_controls = len(probe[:_PROBE_BYTES].translate(None, _TEXT_CONTROLS)) != len(probe[:_PROBE_BYTES])
    return None if has_controls else probe
