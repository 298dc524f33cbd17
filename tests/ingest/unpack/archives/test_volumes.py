"""Archives cut into several files: whole ones are opened, of all others nothing is called missing."""

import struct
import zipfile
import zlib
from collections.abc import Sequence

import pytest

from domain.document import ReadStatus
from domain.mail import Part
from ingest.unpack import Unpacked, unpack_all
from tests.support.files.archives import part, pdf, seven_zipped, zipped

FILES = {"formularz.pdf": pdf("Formularz"), "Zaświadczenie ZUS.pdf": pdf("ZUS"), "umowa.pdf": pdf("Umowa")}


def sent(*files: tuple[str, bytes]) -> list[Part]:
    return [part(content, name, path=str(number)) for number, (name, content) in enumerate(files, 2)]


def inside(unpacked: Unpacked) -> dict[str, bytes]:
    return {one.attachment.filename: one.content for one in unpacked.parts if one.attachment.inside}


def halves(content: bytes) -> tuple[bytes, bytes]:
    return content[: len(content) // 2], content[len(content) // 2 :]


def spanned(files: dict[str, bytes]) -> tuple[bytes, bytes]:
    """A ZIP archive on two disks, as packers write it: places in the directory count from each disk's start."""
    whole = zipped(files, zipfile.ZIP_STORED)
    directory_at = whole.index(b"PK\x01\x02")
    cut = whole.index(b"PK\x03\x04", 4) + 60
    last = bytearray(whole[cut:])
    position, count = directory_at - cut, len(files)
    for _ in range(count):
        lengths = struct.unpack_from("<3H", last, position + 28)
        (offset,) = struct.unpack_from("<I", last, position + 42)
        disk, at = (0, offset + 4) if offset < cut else (1, offset - cut)
        struct.pack_into("<H", last, position + 34, disk)
        struct.pack_into("<I", last, position + 42, at)
        position += 46 + sum(lengths)
    struct.pack_into("<4H", last, position + 4, 1, 1, count, count)
    struct.pack_into("<I", last, position + 16, directory_at - cut)
    return b"PK\x07\x08" + whole[:cut], bytes(last)


def _number(value: int) -> bytes:
    low, rest = value & 0x7F, value >> 7
    return bytes([low | 0x80]) + _number(rest) if rest else bytes([low])


def _block(*fields: int, tail: bytes = b"", data: bytes = b"") -> bytes:
    body = b"".join(map(_number, fields)) + tail
    head = _number(len(body)) + body
    return struct.pack("<I", zlib.crc32(head)) + head + data


def rar_volumes(files: dict[str, bytes]) -> tuple[bytes, bytes]:
    """Two volumes of RAR 5; the second file begins in the first and ends in the second."""

    def stored(name: str, data: bytes, content: bytes, flags: int) -> bytes:
        written = name.encode()
        crc = struct.pack("<I", zlib.crc32(content if flags != 0x12 else data))
        tail = crc + _number(0) + _number(0) + _number(len(written)) + written
        return _block(2, flags, len(data), 4, len(content), 0x20, tail=tail, data=data)

    (first, whole), (second, cut), *rest = files.items()
    begun, ended = halves(cut)
    magic = b"Rar!\x1a\x07\x01\x00"
    one = magic + _block(1, 0, 1) + stored(first, whole, whole, 2) + stored(second, begun, cut, 0x12)
    two = magic + _block(1, 0, 3, 1) + stored(second, ended, cut, 0x0A)
    two += b"".join(stored(name, content, content, 2) for name, content in rest)
    return one + _block(5, 4, 1), two + _block(5, 4, 0)


def cases() -> list[tuple[str, Sequence[tuple[str, bytes]]]]:
    seven, zip_ = halves(seven_zipped(FILES)), halves(zipped(FILES))
    rar, span = rar_volumes(FILES), spanned(FILES)
    return [
        ("7z", [("zgl.7z.001", seven[0]), ("zgl.7z.002", seven[1])]),
        ("zip", [("zgl.zip.002", zip_[1]), ("zgl.zip.001", zip_[0])]),
        ("rar", [("zgl.part1.rar", rar[0]), ("zgl.part2.rar", rar[1])]),
        ("zip", [("zgl.z01", span[0]), ("zgl.zip", span[1])]),
    ]


@pytest.mark.parametrize(("name", "files"), cases())
def test_all_volumes_of_an_archive_in_one_mail_are_opened(
    name: str, files: Sequence[tuple[str, bytes]]
) -> None:
    other = ("notatka.pdf", pdf("Notatka"))
    unpacked = unpack_all(sent(*files, other))
    assert inside(unpacked) == FILES
    assert {result.status for result in unpacked.results.values()} == {ReadStatus.UNPACKED}
    assert [one.content for one in unpacked.parts if not one.attachment.inside][-1] == other[1]
    assert sum(f".{name}" in one.attachment.inside for one in unpacked.parts) == len(FILES)


@pytest.mark.parametrize(("name", "files"), cases())
def test_f031_a_volume_alone_is_no_damage_and_may_hold_anything(
    name: str, files: Sequence[tuple[str, bytes]]
) -> None:
    for file in files:
        unpacked = unpack_all(sent(file))
        assert inside(unpacked) == {}
        assert len(unpacked.parts) == 1
        told = unpacked.results.get("2")
        assert told is None or (told.status is ReadStatus.UNSUPPORTED and told.format == name)


def test_volumes_of_a_protected_archive_are_one_closed_file_until_its_password_comes() -> None:
    one, two = halves(seven_zipped(FILES, password="Lubuskie2026"))
    volumes = sent(("zgl.7z.001", one), ("zgl.7z.002", two))
    statuses = [result.status for result in unpack_all(volumes).results.values()]
    assert statuses == [ReadStatus.ENCRYPTED, ReadStatus.UNPACKED]
    assert inside(unpack_all(volumes, ["Lubuskie2026"])) == FILES


def test_whole_archives_numbered_by_hand_are_each_opened() -> None:
    one, two = zipped({"a.pdf": FILES["umowa.pdf"]}), zipped({"b.pdf": FILES["formularz.pdf"]})
    assert set(inside(unpack_all(sent(("zgl.001", one), ("zgl.002", two))))) == {"a.pdf", "b.pdf"}


def test_the_last_volume_is_not_there() -> None:
    rar = rar_volumes(FILES)
    unpacked = unpack_all(sent(("a.part1.rar", rar[0]), ("a.part2.rar", rar[0])))
    assert inside(unpacked) == {}
    assert {result.status for result in unpacked.results.values()} == {ReadStatus.UNSUPPORTED}


def test_volumes_that_do_not_make_an_archive_are_told_of_as_volumes() -> None:
    one, two = halves(seven_zipped(FILES))
    spoilt = bytes(len(two))
    unpacked = unpack_all(
        sent(("zgl.7z.001", one), ("zgl.7z.002", spoilt), ("umowa.pdf", FILES["umowa.pdf"]))
    )
    assert [part.content for part in unpacked.parts] == [one, spoilt, FILES["umowa.pdf"]]
    assert {path: result.reason for path, result in unpacked.results.items()} == {
        "2": "Archiwum 7z: to część podzielonego archiwum; złoży je pracownik."
    }
