"""7z, RAR and TAR: names, passwords, links, bombs and damage."""

import bz2
import gzip
import io
import lzma
import struct
import sys
import tarfile
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.document import ReadStatus
from ingest.unpack import Unpacked, unpack_all
from ingest.unpack.keyring import Keyring
from tests.support.files.archives import part, pdf, rar4, rar5, seven_zipped, tarred

CERTIFICATE = pdf("Zaświadczenie")
FILES = {"ZUS/zaświadczenie żółć.pdf": CERTIFICATE, "opis.txt": b"Opis"}
PACKED: dict[str, Callable[[], bytes]] = {
    "7z": lambda: seven_zipped(FILES),
    "rar4": lambda: rar4(FILES),
    "rar5": lambda: rar5(FILES),
    "tar": lambda: tarred(FILES),
    "tar.gz": lambda: tarred(FILES, "w:gz"),
    "tar.bz2": lambda: tarred(FILES, "w:bz2"),
    "tar.xz": lambda: tarred(FILES, "w:xz"),
}


def opened(content: bytes, *passwords: str, name: str = "dokumenty") -> Unpacked:
    return unpack_all([part(content, name)], passwords)


def status(unpacked: Unpacked) -> ReadStatus:
    return unpacked.results["2"].status


@pytest.mark.parametrize("pack", PACKED.values(), ids=PACKED.keys())
def test_the_files_of_every_archive_stand_beside_it(pack: Callable[[], bytes]) -> None:
    unpacked = opened(pack())
    found = {f.attachment.filename: f for f in unpacked.parts[1:]}
    assert found["zaświadczenie żółć.pdf"].content == CERTIFICATE
    assert found["zaświadczenie żółć.pdf"].attachment.inside == "dokumenty › ZUS"
    assert found["opis.txt"].content == b"Opis"
    assert status(unpacked) is ReadStatus.UNPACKED
    assert unpacked.results["2"].reason.endswith(": 2 pliki.")


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_one_packed_file_keeps_its_name(pack: Callable[[bytes], bytes]) -> None:
    ending = pack.__module__.removeprefix("_").replace("gzip", "gz").replace("lzma", "xz")
    unpacked = opened(pack(CERTIFICATE), name=f"zus.pdf.{ending}")
    assert unpacked.parts[1].content == CERTIFICATE
    assert unpacked.parts[1].attachment.filename == "zus.pdf"


@pytest.mark.parametrize("hide_names", [False, True])
def test_f035_a_protected_7z_opens_with_the_password_that_fits(hide_names: bool) -> None:
    content = seven_zipped(FILES, "Firma2026", hide_names=hide_names)
    assert status(opened(content, "1234")) is ReadStatus.ENCRYPTED
    assert [f.content for f in opened(content, "1234", "Firma2026").parts[1:]] == [CERTIFICATE, b"Opis"]


def test_f035_the_password_that_fitted_is_tried_first_and_slow_tries_end() -> None:
    keyring = Keyring(str(number) for number in range(20))
    keyring.fits("7")
    assert keyring.candidates()[:2] == ("7", "0")
    assert len(list(keyring.slow_candidates())) == 20
    assert len(list(keyring.slow_candidates())) == 4
    assert list(keyring.slow_candidates()) == []


@pytest.mark.parametrize(
    "content", [rar4(FILES, flags=0x80), rar4(FILES, file_flags=0x4), rar5(FILES, is_protected=True)]
)
def test_f035_a_protected_rar_is_encrypted(content: bytes) -> None:
    unpacked = opened(content, "1234")
    assert len(unpacked.parts) == 1
    assert status(unpacked) is ReadStatus.ENCRYPTED


@pytest.mark.parametrize("content", [rar4(FILES, flags=1), rar5(FILES, flags=1)])
def test_a_piece_of_a_rar_archive_is_for_a_person(content: bytes) -> None:
    assert status(opened(content)) is ReadStatus.UNSUPPORTED


def test_without_its_library_rar_is_for_a_person(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "libarchive", None)
    unpacked = opened(rar5(FILES))
    assert status(unpacked) is ReadStatus.UNSUPPORTED
    assert "libarchive" in unpacked.results["2"].reason


def test_f038_names_in_tar_and_rar_lead_nowhere() -> None:
    for content in (tarred({"../../etc/passwd": b"x"}), rar5({"../../etc/passwd": b"x"})):
        assert opened(content).parts[1].attachment.filename == "passwd"


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE])
def test_f038_links_and_devices_are_named_and_never_followed(kind: bytes) -> None:
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w") as archive:
        info = tarfile.TarInfo("skan.pdf")
        info.type, info.linkname = kind, "/etc/passwd"
        archive.addfile(info)
    unpacked = opened(written.getvalue())
    assert len(unpacked.parts) == 1
    assert status(unpacked) is ReadStatus.BLOCKED


@pytest.mark.parametrize(
    "pack",
    [
        gzip.compress,
        bz2.compress,
        lambda zeros: seven_zipped({"a": zeros}),
        lambda zeros: tarred({"a": zeros}, "w:gz"),
    ],
    ids=["gzip", "bzip2", "7z", "tar.gz"],
)
def test_f039_bombs_are_a_limit(pack: Callable[[bytes], bytes]) -> None:
    unpacked = opened(pack(bytes(40 * 2**20)))
    assert len(unpacked.parts) == 1
    assert status(unpacked) is ReadStatus.LIMIT


@pytest.mark.parametrize("pack", [tarred, rar4, rar5], ids=["tar", "rar4", "rar5"])
def test_f039_more_than_a_thousand_files_are_a_limit(pack: Callable[[dict[str, bytes]], bytes]) -> None:
    assert status(opened(pack({str(n): b"x" for n in range(1_001)}))) is ReadStatus.LIMIT


def test_f039_xz_that_wants_too_much_memory_is_never_whole() -> None:
    content = bytearray(lzma.compress(b"x" * 100, filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 2**20}]))
    content[content.index(b"\x21\x01", 12) + 2] = 36  # the filter's property: a dictionary of 1 GiB
    size = (content[12] + 1) * 4
    checksum = zlib.crc32(content[12 : 12 + size - 4])
    content[12 + size - 4 : 12 + size] = struct.pack("<L", checksum)
    assert status(opened(bytes(content))) is ReadStatus.DAMAGED


@pytest.mark.parametrize("pack", PACKED.values(), ids=PACKED.keys())
def test_f031_a_truncated_archive_is_never_whole(pack: Callable[[], bytes]) -> None:
    content = pack()
    unpacked = opened(content[: len(content) // 2])
    # Sound RAR archives, too, stop libarchive: a person looks before a company is asked for anything.
    told = ReadStatus.UNSUPPORTED if unpacked.results["2"].format == "rar" else ReadStatus.DAMAGED
    assert status(unpacked) is told


def test_a_file_of_a_rar_without_bytes_may_be_a_copy_of_another() -> None:
    unpacked = opened(rar5({"a.pdf": pdf("Zaświadczenie"), "b.pdf": b""}))
    assert [found.attachment.filename for found in unpacked.parts[1:]] == ["a.pdf"]
    assert status(unpacked) is ReadStatus.UNSUPPORTED
    assert "„b.pdf” nie dał się wyjąć" in unpacked.results["2"].reason


SEEDS = [pack() for pack in PACKED.values()]


@given(
    st.sampled_from(SEEDS),
    st.lists(
        st.tuples(st.integers(0, 2_000), st.integers(0, 8), st.binary(max_size=8)), min_size=1, max_size=5
    ),
    st.booleans(),
)
@settings(max_examples=200, deadline=None)
def test_damaged_archives_never_raise(
    seed: bytes, cuts: list[tuple[int, int, bytes]], from_end: bool
) -> None:
    content = seed
    for position, length, splice in cuts:
        at = max(0, len(content) - position) if from_end else position
        content = content[:at] + splice + content[at + length :]
    unpacked = opened(content, "x")
    assert unpacked.parts[0].content == content
    for result in unpacked.results.values():
        assert result.reason


@given(
    st.sampled_from(
        [
            b"Rar!\x1a\x07\x00",
            b"Rar!\x1a\x07\x01\x00",
            b"7z\xbc\xaf\x27\x1c\x00\x04",
            b"\x1f\x8b\x08",
            b"BZh9",
        ]
    ),
    st.binary(max_size=400),
)
@settings(max_examples=150, deadline=None)
def test_any_bytes_behind_a_signature_never_raise(magic: bytes, rest: bytes) -> None:
    assert opened(magic + rest).parts[0].content == magic + rest
