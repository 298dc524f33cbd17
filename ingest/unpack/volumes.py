"""Archives that a packer cut into several files: which of them belong together, and their bytes as one.

Only what is surely whole is put together: volumes of one name from the first to the last, each once.
Everything else stays what it is, a file that a person looks at.
"""

import re
import struct
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from domain.mail import Part

_NUMBERED = re.compile(r"(?P<stem>.+)\.(?P<number>\d{3})", re.DOTALL)
"""Cut byte by byte: „zgloszenie.7z.001”, „zgloszenie.zip.002”."""
_RAR = re.compile(r"(?P<stem>.+)\.part(?P<number>\d{1,4})\.rar", re.IGNORECASE | re.DOTALL)
_SPANNED = re.compile(r"(?P<stem>.+)\.z(?P<number>\d{2})", re.IGNORECASE | re.DOTALL)
"""All but the last volume of a spanned ZIP archive, which is „.zip”."""
_RAR5 = b"Rar!\x1a\x07\x01\x00"
_RAR5_END = re.compile(rb"\x03\x05[\x00-\x7f](?P<flags>[\x00-\x7f])\Z", re.DOTALL)
"""The block that ends a volume of RAR 5: its size, its type, two flags bytes."""
_MORE_VOLUMES = 1
_ARCHIVES = (b"PK\x03\x04", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07")
_SPAN_MARK = b"PK\x07\x08"
_ENTRY_BYTES = 46
_LENGTHS_AT = (28, 30, 32)
"""Where an entry says how long its name, its extra field and its comment are."""
_END = struct.Struct("<4s4H2IH")
_END_MAGIC = b"PK\x05\x06"
_ENTRY_MAGIC = b"PK\x01\x02"
_NEVER = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Volumes:
    """The volumes of one archive in their order."""

    filename: str
    """The archive's own name, without the numbers."""
    parts: tuple[Part, ...]
    content: bytes


def volumes_in(parts: Sequence[Part]) -> Iterator[Volumes]:
    """Every archive that stands in several whole files of a message."""
    named: defaultdict[tuple[str, str], dict[int, list[Part]]] = defaultdict(lambda: defaultdict(list))
    last: defaultdict[str, list[Part]] = defaultdict(list)
    for part in parts:
        name = part.attachment.filename.strip()
        for scheme in (_RAR, _SPANNED, _NUMBERED):
            if found := scheme.fullmatch(name):
                key = (found["stem"], "rar" if scheme is _RAR else "zip" if scheme is _SPANNED else "")
                named[key][int(found["number"])].append(part)
                break
        if name.lower().endswith(".zip"):
            last[name[:-4]].append(part)
    for (stem, ending), numbered in named.items():
        if ending == "zip" and stem in last:
            numbered[max(numbered) + 1] = last[stem]
        volumes = _in_order(numbered)
        content = _joined(volumes, ending)
        if content is not None:
            yield Volumes(f"{stem}.{ending}" if ending else stem, volumes, content)


def _in_order(numbered: dict[int, list[Part]]) -> tuple[Part, ...]:
    """The volumes from the first on, or none where one is missing or there twice."""
    is_whole = sorted(numbered) == list(range(1, len(numbered) + 1)) and len(numbered) > 1
    if not is_whole or any(len(same) > 1 or same[0].attachment.defect for same in numbered.values()):
        return ()
    return tuple(numbered[number][0] for number in sorted(numbered))


def _joined(volumes: Sequence[Part], ending: str) -> bytes | None:
    """The archive's bytes, or None where they are no whole archive."""
    if not volumes:
        return None
    contents = [volume.content for volume in volumes]
    if ending == "rar":
        return b"".join(contents) if _is_whole_rar(contents) else None
    if ending == "zip":
        return _respanned(contents)
    # Files that are archives each, numbered by hand, are no volumes.
    return None if any(content.startswith(_ARCHIVES) for content in contents[1:]) else b"".join(contents)


def _is_whole_rar(contents: Sequence[bytes]) -> bool:
    """Whether these are volumes of RAR 5, each but the last saying that there are more."""
    ends = [_RAR5_END.search(content[-4:]) for content in contents]
    says_more = [end["flags"][0] & _MORE_VOLUMES if end else None for end in ends]
    expected = [_MORE_VOLUMES] * (len(contents) - 1) + [0]
    return says_more == expected and all(content.startswith(_RAR5) for content in contents)


def _respanned(contents: Sequence[bytes]) -> bytes | None:
    """A spanned ZIP archive as one: its directory names disks and places on them (APPNOTE 4.4.11, 4.4.16)."""
    starts = [sum(map(len, contents[:number])) for number in range(len(contents))]
    whole = bytearray(b"".join(contents))
    end_at = whole.rfind(_END_MAGIC)
    if not whole.startswith(_SPAN_MARK) or end_at < 0 or end_at + _END.size > len(whole):
        return None
    magic, disk, directory_disk, _, count, size, offset, comment = _END.unpack_from(whole, end_at)
    if disk != len(contents) - 1 or directory_disk > disk or offset == _NEVER:
        return None
    position = directory_at = starts[directory_disk] + offset
    for _ in range(count):
        if position + _ENTRY_BYTES > end_at or whole[position : position + 4] != _ENTRY_MAGIC:
            return None
        on_disk, at = _number(whole, position + 34, 2), _number(whole, position + 42, 4)
        if on_disk > disk or at == _NEVER:
            return None
        whole[position + 34 : position + 36] = b"\0\0"
        whole[position + 42 : position + 46] = (starts[on_disk] + at).to_bytes(4, "little")
        position += _ENTRY_BYTES + sum(_number(whole, position + where, 2) for where in _LENGTHS_AT)
    _END.pack_into(whole, end_at, magic, 0, 0, count, count, size, directory_at, comment)
    return bytes(whole)


def _number(octets: bytearray, start: int, size: int) -> int:
    return int.from_bytes(octets[start : start + size], "little")
