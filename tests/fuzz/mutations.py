"""Changes to a document with its structure in mind: bits, cuts, chunks and numbers, in mails, ZIP, PDF and XML.

A byte changed in a packed file mostly breaks its checksum, and nothing behind that is ever tried; so a ZIP, or
a stream of a PDF, is unpacked, changed inside, and packed again, and of XML elements are dropped, doubled and moved.
"""

import base64
import copy
import io
import re
import zipfile
import zlib
from collections.abc import Callable
from random import Random

from lxml import etree

_NUMBER = re.compile(rb"(?<![\d.])-?\d{1,9}(?![\d.])")
_STREAM = re.compile(rb"/FlateDecode[^<>]{0,200}?/Length (?P<length>\d{1,7})[^<>]{0,100}>>\s*stream\r?\n")
_PAYLOAD = re.compile(
    rb"(?i:transfer-encoding: base64)[^-]{0,300}?\r?\n\r?\n(?P<base64>[A-Za-z0-9+/=\r\n]{8,})"
)
_ODD_NUMBERS = (
    b"0",
    b"-1",
    b"1",
    b"255",
    b"65535",
    b"65536",
    b"99999999",
    b"2147483648",
    b"1e308",
    b"nan",
    b"0.0001",
)
_ODD_TEXTS = (
    "",
    "-1",
    "0",
    "4294967296",
    "nan",
    "true",
    "\u202e",
    "\ud7ff",
    "A" * 300,
    "../x",
    "rId1",
    "100%",
    "1e400",
)
_MOST_XML_BYTES = 300_000


def mutated(content: bytes, random: Random) -> bytes:
    """The document with one to four changes."""
    for _ in range(random.randint(1, 4)):
        content = _changed(content, random)
    return content


def _changed(content: bytes, random: Random) -> bytes:
    if content.startswith(b"PK\x03\x04") and random.random() < 0.8:
        return _inside_zip(content, random)
    if _PAYLOAD.search(content) and random.random() < 0.6:
        return _inside_mail(content, random)
    if content.startswith(b"%PDF") and random.random() < 0.4:
        return _inside_pdf(content, random)
    if content.lstrip()[:1] == b"<" and random.random() < 0.8:
        return _xml_changed(content, random)
    return random.choice(_CHANGES)(content, random)


def _bits(content: bytes, random: Random) -> bytes:
    changed = bytearray(content)
    for _ in range(random.randint(1, 8) if changed else 0):
        changed[random.randrange(len(changed))] ^= 1 << random.randrange(8)
    return bytes(changed)


def _cut_off(content: bytes, random: Random) -> bytes:
    return content[: random.randrange(len(content) + 1)]


def _chunk(content: bytes, random: Random) -> tuple[int, int]:
    start = random.randrange(len(content) + 1)
    return start, min(len(content), start + int(2 ** random.uniform(0, 12)))


def _without_chunk(content: bytes, random: Random) -> bytes:
    start, end = _chunk(content, random)
    return content[:start] + content[end:]


def _chunk_doubled(content: bytes, random: Random) -> bytes:
    start, end = _chunk(content, random)
    return content[:end] + content[start:end] * random.choice((1, 1, 2, 50)) + content[end:]


def _chunk_moved(content: bytes, random: Random) -> bytes:
    start, end = _chunk(content, random)
    rest = content[:start] + content[end:]
    at = random.randrange(len(rest) + 1)
    return rest[:at] + content[start:end] + rest[at:]


def _number(content: bytes, random: Random) -> bytes:
    found = list(_NUMBER.finditer(content))
    if not found:
        return _bits(content, random)
    one = random.choice(found)
    return content[: one.start()] + random.choice(_ODD_NUMBERS) + content[one.end() :]


_CHANGES: tuple[Callable[[bytes, Random], bytes], ...] = (
    _bits,
    _cut_off,
    _without_chunk,
    _chunk_doubled,
    _chunk_moved,
    _number,
)


def _inside_zip(content: bytes, random: Random) -> bytes:
    """One member changed, dropped or doubled; the rest of the package stays sound."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = [(info.filename, archive.read(info)) for info in archive.infolist()]
    except Exception:  # noqa: BLE001 - changed before, and no longer a sound archive
        return _bits(content, random)
    if not members:
        return _bits(content, random)
    at = random.randrange(len(members))
    name, inner = members[at]
    if random.random() < 0.05:
        del members[at]
    elif random.random() < 0.05:
        members.append((random.choice(members)[0], inner))
    else:
        members[at] = (name, _changed(inner, random))
    return _zipped(members)


def _zipped(members: list[tuple[str, bytes]]) -> bytes:
    written = io.BytesIO()
    names: set[str] = set()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            if name in names:
                continue
            names.add(name)
            info = zipfile.ZipInfo(name, (2026, 4, 7, 10, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return written.getvalue()


def _inside_pdf(content: bytes, random: Random) -> bytes:
    """What one packed stream draws changed; pdfium finds the objects again that no longer stand in their place."""
    found = random.choice([*_STREAM.finditer(content)] or [None])
    if found is None:
        return _number(content, random)
    length = int(found["length"])
    try:
        inner = zlib.decompress(content[found.end() : found.end() + length])
    except zlib.error:
        return _bits(content, random)
    packed = zlib.compress(random.choice(_CHANGES)(inner, random))
    head = found[0].replace(b"/Length " + found["length"], b"/Length %d" % len(packed))
    return content[: found.start()] + head + packed + content[found.end() + length :]


def _inside_mail(content: bytes, random: Random) -> bytes:
    """One attached file changed."""
    found = random.choice([*_PAYLOAD.finditer(content)])
    try:
        inner = base64.b64decode(found["base64"])
    except ValueError:
        return _bits(content, random)
    start, end = found.span("base64")
    return content[:start] + base64.encodebytes(_changed(inner, random)) + content[end:]


def _xml_changed(content: bytes, random: Random) -> bytes:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(content[:_MOST_XML_BYTES], parser)
    except (etree.XMLSyntaxError, ValueError):
        return _number(content, random)
    elements = list(root.iter("*"))
    one, other = random.choice(elements), random.choice(elements)
    random.choice((_dropped, _doubled, _nested, _moved, _attribute, _attribute, _text, _renamed))(
        one, other, random
    )
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def _dropped(one: etree._Element, _other: etree._Element, _random: Random) -> None:
    parent = one.getparent()
    if parent is not None:
        parent.remove(one)


def _doubled(one: etree._Element, _other: etree._Element, random: Random) -> None:
    for _ in range(random.choice((1, 1, 3, 20))):
        if one.getparent() is not None:
            one.addnext(copy.deepcopy(one))


def _nested(one: etree._Element, _other: etree._Element, random: Random) -> None:
    for _ in range(random.choice((1, 2, 5))):
        one.append(copy.deepcopy(one)) if len(one) < 100 else None


def _moved(one: etree._Element, other: etree._Element, _random: Random) -> None:
    other.append(copy.deepcopy(one))


def _attribute(one: etree._Element, other: etree._Element, random: Random) -> None:
    held = random.choice(([*one.attrib] or [*other.attrib]) or ["val"])
    one.set(held, random.choice((*_ODD_TEXTS, *map(str, other.attrib.values()))))


def _text(one: etree._Element, other: etree._Element, random: Random) -> None:
    one.text = random.choice((*_ODD_TEXTS, other.text or "", str(other.tail or "")))


def _renamed(one: etree._Element, other: etree._Element, _random: Random) -> None:
    one.tag = other.tag
