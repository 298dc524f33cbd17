"""Builders of what Outlook saves: .msg files, down to the compound file around them, and winmail.dat."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field

_SECTOR = 512
_MINI = 64
_CUTOFF = 4_096
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


@dataclass
class Folder:
    """A storage of a compound file: streams and storages by name."""

    streams: dict[str, bytes] = field(default_factory=dict)
    folders: dict[str, "Folder"] = field(default_factory=dict)


def compound_file(root: Folder) -> bytes:
    """The bytes of a compound file, version 3 ([MS-CFB])."""
    sectors: list[bytes] = []
    fat: list[int] = []
    mini: list[bytes] = []
    mini_fat: list[int] = []
    entries: list[tuple[str, int, int, int, int, int]] = []  # name, type, right, child, start, size

    def chain(content: bytes, size: int, pieces: list[bytes], table: list[int]) -> int:
        start = len(pieces)
        blocks = [content[at : at + size].ljust(size, b"\0") for at in range(0, len(content), size)]
        pieces.extend(blocks)
        table.extend([start + number + 1 for number in range(len(blocks) - 1)] + [_END] * bool(blocks))
        return start if blocks else _END

    def add(name: str, folder: Folder | None, content: bytes, right: int) -> int:
        index = len(entries)
        entries.append((name, 0, 0, 0, 0, 0))
        if folder is not None:
            child = _FREE
            for inner, stream in sorted(folder.streams.items(), reverse=True):
                child = add(inner, None, stream, child)
            for inner, sub in sorted(folder.folders.items(), reverse=True):
                child = add(inner, sub, b"", child)
            entries[index] = (name, 5 if index == 0 else 1, right, child, 0, 0)
        else:
            is_small = len(content) < _CUTOFF
            start = (
                chain(content, _MINI, mini, mini_fat) if is_small else chain(content, _SECTOR, sectors, fat)
            )
            entries[index] = (name, 2, right, _FREE, start, len(content))
        return index

    add("Root Entry", root, b"", _FREE)
    mini_stream = b"".join(mini)
    name, kind, right, child, _, _ = entries[0]
    entries[0] = (name, kind, right, child, chain(mini_stream, _SECTOR, sectors, fat), len(mini_stream))
    mini_start = chain(struct.pack(f"<{len(mini_fat)}L", *mini_fat).ljust(1, b"\xff"), _SECTOR, sectors, fat)
    mini_count = len(sectors) - mini_start
    directory = b""
    for name, kind, right, child, start, size in entries:
        encoded = name.encode("utf-16-le")
        directory += encoded.ljust(64, b"\0") + struct.pack("<HBB", len(encoded) + 2, kind, 1)
        directory += struct.pack("<3L", _FREE, right, child) + bytes(36) + struct.pack("<LQ", start, size)
    directory_start = chain(directory, _SECTOR, sectors, fat)
    fat_count = 1
    while (len(fat) + fat_count) * 4 > fat_count * _SECTOR:
        fat_count += 1
    fat_start = len(sectors)
    fat += [_FAT] * fat_count
    table = struct.pack(f"<{len(fat)}L", *fat).ljust(fat_count * _SECTOR, b"\xff")
    places = [fat_start + number for number in range(fat_count)]
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<5H6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<9L", 0, fat_count, directory_start, 0, _CUTOFF, mini_start, mini_count, _END, 0)
    head += struct.pack(f"<{len(places)}L", *places).ljust(109 * 4, b"\xff")
    return head + b"".join(sectors) + table


def _properties(
    header: int, texts: dict[int, str], binaries: dict[int, bytes], numbers: dict[int, int]
) -> Folder:
    table = bytes(header)
    streams = {}
    for key, text in texts.items():
        streams[f"__substg1.0_{key:04X}001F"] = text.encode("utf-16-le")
        table += struct.pack("<HHLLL", 0x1F, key, 6, len(text) * 2 + 2, 0)
    for key, content in binaries.items():
        streams[f"__substg1.0_{key:04X}0102"] = content
        table += struct.pack("<HHLLL", 0x102, key, 6, len(content), 0)
    for key, number in numbers.items():
        table += struct.pack("<HHLLL", 0x3, key, 6, number, 0)
    streams["__properties_version1.0"] = table
    return Folder(streams)


def msg_folder(
    subject: str,
    body: str,
    files: Sequence[tuple[str, "bytes | Folder"]] = (),
    html: bytes = b"",
    header: int = 32,
) -> Folder:
    """A message as its storage; a file that is itself one becomes a message in the message (with header 24)."""
    texts = {0x37: subject} | ({0x1000: body} if body else {})
    message = _properties(header, texts, {0x1013: html} if html else {}, {0x3FDE: 65_001})
    for number, (name, content) in enumerate(files):
        if isinstance(content, Folder):
            storage = _properties(8, {0x3001: name}, {}, {0x3705: 5})
            storage.folders["__substg1.0_3701000D"] = content
        else:
            storage = _properties(8, {0x3707: name}, {0x3701: content}, {0x3705: 1})
        message.folders[f"__attach_version1.0_#{number:08X}"] = storage
    return message


def tnef(files: Sequence[tuple[bytes, bytes]], *, body: bytes = b"", embedded: bytes = b"") -> bytes:
    """A winmail.dat with these files and, if given, another one as a message in it."""

    def attribute(level: int, name: int, kind: int, data: bytes) -> bytes:
        return (
            struct.pack("<BHHL", level, name, kind, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)
        )

    written = struct.pack("<LH", 0x223E9F78, 1)
    written += attribute(1, 0x9006, 8, struct.pack("<L", 0x10000))
    written += attribute(1, 0x9007, 6, struct.pack("<LL", 1250, 0))
    if body:
        written += attribute(1, 0x800C, 2, body + b"\0")
    for name, content in files:
        written += attribute(2, 0x9002, 6, bytes(14))
        written += attribute(2, 0x8010, 1, name + b"\0")
        written += attribute(2, 0x800F, 6, content)
    if embedded:
        signature = b"\x07\x03\x02\0\0\0\0\0\xc0\0\0\0\0\0\0\x46"
        held = signature + embedded
        written += attribute(2, 0x9002, 6, bytes(14))
        written += attribute(2, 0x8010, 1, b"Fwd\0")
        written += attribute(
            2,
            0x9005,
            6,
            struct.pack("<LHHLL", 1, 0xD, 0x3701, 1, len(held)) + held + bytes(-len(held) % 4),
        )
    return written
