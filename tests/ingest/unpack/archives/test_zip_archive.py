"""ZIP archives: names as their senders saw them, passwords, and archives made to deceive."""

import hashlib
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.document import ReadStatus
from ingest.readers import read_file
from ingest.unpack import Unpacked, unpack_all
from tests.support.files.archives import deflated, part, pdf, raw_zip, zip_aes, zip_crypto, zipped
from tests.support.files.pdf_traps import docx

CERTIFICATE = pdf("Zaświadczenie o niezaleganiu")


def opened(content: bytes, *passwords: str) -> Unpacked:
    return unpack_all([part(content, "dokumenty.zip", "application/zip")], passwords)


def names(unpacked: Unpacked) -> list[str]:
    return [found.attachment.filename for found in unpacked.parts[1:]]


def status(unpacked: Unpacked) -> ReadStatus:
    return unpacked.results["2"].status


def test_the_files_of_an_archive_stand_beside_it() -> None:
    unpacked = opened(zipped({"ZUS/zaświadczenie.pdf": CERTIFICATE, "opis.txt": b"Opis"}))
    container, certificate, description = unpacked.parts
    assert container.attachment.part == "2"
    assert certificate.content == CERTIFICATE
    assert certificate.attachment.part == "2/1"
    assert certificate.attachment.container_part == "2"
    assert certificate.attachment.filename == "zaświadczenie.pdf"
    assert certificate.attachment.inside == "dokumenty.zip › ZUS"
    assert certificate.attachment.sha256 == hashlib.sha256(CERTIFICATE).hexdigest()
    assert certificate.attachment.size_bytes == len(CERTIFICATE)
    assert description.attachment.inside == "dokumenty.zip"
    assert status(unpacked) is ReadStatus.UNPACKED
    assert unpacked.results["2"].reason == "Archiwum ZIP: 2 pliki."


def test_an_archive_that_was_cut_behind_a_word_file_is_damaged() -> None:
    files = {"umowa.docx": docx("<w:p><w:r><w:t>Umowa</w:t></w:r></w:p>"), "zus.pdf": CERTIFICATE}
    whole = zipped(files, zipfile.ZIP_STORED)
    assert names(opened(whole)) == ["umowa.docx", "zus.pdf"]
    cut = opened(whole[: whole.index(b"%PDF")])
    assert (names(cut), status(cut)) == ([], ReadStatus.DAMAGED)


def test_ordinary_files_pass_through_untouched() -> None:
    parts = [part(CERTIFICATE, "zus.pdf", path="1"), part(b"", "pusty.zip", path="2")]
    unpacked = unpack_all(parts)
    assert unpacked.parts == tuple(parts)
    assert unpacked.results == {}


def test_what_systems_leave_behind_is_left_out() -> None:
    content = zipped(
        {"__MACOSX/._skan.pdf": b"x", ".DS_Store": b"x", "a/Thumbs.db": b"x", "desktop.ini": b"x"}
        | {"~$umowa.docx": b"x", "skan.pdf": CERTIFICATE, "pusty/": b""}
    )
    unpacked = opened(content)
    assert names(unpacked) == ["skan.pdf"]
    assert status(unpacked) is ReadStatus.UNPACKED


def test_office_files_are_no_containers() -> None:
    document = zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<w/>"})
    assert unpack_all([part(document, "umowa.docx")]).results == {}


@pytest.mark.parametrize(
    "member", ["mimetype", "META-INF/MANIFEST.MF", "Index/Document.iwa", "[Content_Types].xml"]
)
def test_documents_of_programs_that_are_kept_as_zip_stay_whole(member: str) -> None:
    unpacked = unpack_all([part(zipped({"a.bin": b"a", member: b"b"}), "umowa.pages")])
    assert len(unpacked.parts) == 1
    assert unpacked.results == {}


def test_f033_programs_in_archives_are_kept_and_blocked() -> None:
    unpacked = opened(zipped({"faktura.pdf.exe": b"MZ\x90\0", "uruchom.bat": b"del *.*"}))
    assert names(unpacked) == ["faktura.pdf.exe", "uruchom.bat"]
    for found in unpacked.parts[1:]:
        assert read_file(found.content, found.attachment.filename).status is ReadStatus.BLOCKED


@pytest.mark.parametrize("code_page", ["cp852", "cp1250", "utf-8"])
@pytest.mark.parametrize(
    "written", [["Zaświadczenie o niezaleganiu.pdf", "Wyciąg – ŁÓDŹ.pdf"], ["Źródło.pdf"], ["ŻÓŁĆ GĘŚLĄ.PDF"]]
)
def test_polish_names_are_told_in_any_code_page(code_page: str, written: list[str]) -> None:
    written = [name.replace("–", "-") for name in written]
    unpacked = opened(raw_zip([(name.encode(code_page), CERTIFICATE) for name in written]))
    assert names(unpacked) == written


def test_names_composed_of_letters_and_accents_are_composed() -> None:
    assert names(opened(zipped({"z\u0307o\u0301łty.pdf": CERTIFICATE}))) == ["żółty.pdf"]


@pytest.mark.parametrize("protect", [zip_crypto, zip_aes])
def test_f035_a_password_that_fits_opens_the_archive(protect: object) -> None:
    content = protect("skan.pdf", CERTIFICATE, "Firma2026!")  # type: ignore[operator]
    unpacked = opened(content, "1234", "Firma2026!")
    assert [found.content for found in unpacked.parts[1:]] == [CERTIFICATE]
    assert status(unpacked) is ReadStatus.UNPACKED


@pytest.mark.parametrize("encoding", ["utf-8", "cp852", "cp1250"])
def test_f035_a_password_with_polish_letters_fits_in_any_code_page(encoding: str) -> None:
    content = zip_crypto("skan.pdf", CERTIFICATE, "Żółw2026", encoding)
    assert opened(content, "Żółw2026").parts[1].content == CERTIFICATE


@pytest.mark.parametrize("protect", [zip_crypto, zip_aes])
@pytest.mark.parametrize("passwords", [(), ("1234", "zły")])
def test_f035_a_protected_archive_without_its_password_is_encrypted(
    protect: object, passwords: tuple[str, ...]
) -> None:
    unpacked = opened(protect("skan.pdf", CERTIFICATE, "Firma2026!"), *passwords)  # type: ignore[operator]
    assert names(unpacked) == []
    assert status(unpacked) is ReadStatus.ENCRYPTED
    assert "hasłem" in unpacked.results["2"].reason


def test_f035_no_wrong_password_is_ever_taken_for_right() -> None:
    # One check byte lets one wrong password in 256 through; only the checksum tells.
    content = zip_crypto("skan.pdf", b"tekst", "Firma2026!")
    for first in range(0, 600, 24):
        unpacked = opened(content, *map(str, range(first, first + 24)))
        assert status(unpacked) is ReadStatus.ENCRYPTED


def test_f036_overlapping_files_are_refused() -> None:
    # Two entries of the directory share one kernel of data: the classic way to 5 GB from 42 kB.
    content = raw_zip([(b"a.txt", b"a" * 500), (b"a.txt", b"a" * 500)], offsets=[0, 0])
    unpacked = opened(content)
    assert names(unpacked) == []
    assert status(unpacked) is ReadStatus.BLOCKED
    assert "zachodzą" in unpacked.results["2"].reason


def test_f036_a_file_that_swallows_the_next_header_is_refused() -> None:
    inner = raw_zip([(b"b.txt", b"b" * 500)])
    header_and_data = inner[: 30 + 5 + 500]
    whole = raw_zip([(b"a.txt", header_and_data), (b"b.txt", b"b" * 500)], offsets=[0, 35])
    unpacked = opened(whole)
    assert status(unpacked) is ReadStatus.BLOCKED


def test_f037_archives_in_archives_are_opened_two_deep() -> None:
    content = CERTIFICATE
    for level in range(5):
        content = zipped({f"{level}.zip" if level else "skan.pdf": content})
    unpacked = opened(content)
    assert [found.attachment.part for found in unpacked.parts] == ["2", "2/1", "2/1/1"]
    assert unpacked.parts[2].attachment.inside == "dokumenty.zip › 4.zip"
    assert [unpacked.results[path].status for path in ("2", "2/1", "2/1/1")] == [
        ReadStatus.UNPACKED,
        ReadStatus.UNPACKED,
        ReadStatus.LIMIT,
    ]


def test_f037_an_archive_that_holds_many_archives_ends() -> None:
    inner = zipped({f"{n}.zip": zipped({"x.txt": b"x"}) for n in range(40)})
    unpacked = opened(zipped({f"{n}.zip": inner for n in range(40)}))
    assert len(unpacked.parts) <= 1_001 + 40
    assert ReadStatus.LIMIT in {result.status for result in unpacked.results.values()}


@pytest.mark.parametrize(
    ("name", "shown", "inside"),
    [
        ("../../etc/passwd", "passwd", "dokumenty.zip › etc"),
        ("/etc/passwd", "passwd", "dokumenty.zip › etc"),
        ("C:\\Windows\\system.ini", "system.ini", "dokumenty.zip › Windows"),
        ("..\\..\\skan.pdf", "skan.pdf", "dokumenty.zip"),
        ("faktura\u202efdp.exe", "faktura·fdp.exe", "dokumenty.zip"),
        ("..", "..", "dokumenty.zip"),
    ],
)
def test_f038_names_never_lead_out_of_the_archive(name: str, shown: str, inside: str) -> None:
    found = opened(zipped({name: b"x"})).parts[1].attachment
    assert (found.filename, found.inside) == (shown, inside)


def test_f038_links_are_not_followed_and_a_person_looks() -> None:
    content = raw_zip([(b"skan.pdf", b"/etc/passwd")], external=0o120777 << 16)
    unpacked = opened(content)
    assert names(unpacked) == []
    assert status(unpacked) is ReadStatus.BLOCKED
    assert "„skan.pdf” jest dowiązaniem" in unpacked.results["2"].reason


def test_f039_a_hundred_thousand_entries_are_a_limit() -> None:
    content = raw_zip([(b"%d" % number, b"") for number in range(100_000)])
    unpacked = opened(content)
    assert names(unpacked) == []
    assert status(unpacked) is ReadStatus.LIMIT


def test_f039_more_than_a_thousand_files_are_a_limit() -> None:
    unpacked = opened(zipped({f"{number}.txt": b"x" for number in range(1_001)}))
    assert names(unpacked) == []
    assert status(unpacked) is ReadStatus.LIMIT


@pytest.mark.parametrize("claimed", [1, 10, 400, 4_000_000_000])
def test_f039_lying_sizes_are_damage(claimed: int) -> None:
    unpacked = opened(
        raw_zip([(b"a.txt", deflated(b"x" * 500))], sizes=[claimed], method=zipfile.ZIP_DEFLATED)
    )
    assert names(unpacked) == []
    assert status(unpacked) is ReadStatus.DAMAGED


def test_f039_a_bomb_is_a_limit_and_the_next_archive_is_still_opened() -> None:
    packed = deflated(bytes(20 * 2**20))
    bomb = raw_zip([(b"%d.txt" % n, packed) for n in range(12)], sizes=[20 * 2**20] * 12, method=8)
    parts = [part(bomb, "bomba.zip", path="1"), part(zipped({"a.pdf": CERTIFICATE}), "b.zip", path="2")]
    unpacked = unpack_all(parts)
    assert unpacked.results["1"].status is ReadStatus.LIMIT
    assert unpacked.results["2"].status is ReadStatus.UNPACKED
    assert [found.attachment.part for found in unpacked.parts] == ["1", "2", "2/1"]


def test_f039_one_huge_file_is_left_out_and_named() -> None:
    noise = bytes(range(256)) * 2**10
    unpacked = opened(zipped({"film.mp4": noise * (65 * 4), "a.pdf": CERTIFICATE}, zipfile.ZIP_STORED))
    assert names(unpacked) == ["a.pdf"]
    assert status(unpacked) is ReadStatus.LIMIT
    assert "„film.mp4” jest za duży" in unpacked.results["2"].reason


@pytest.mark.parametrize("local", [b"b.txt", b"a.txt ", b"a.exe"])
def test_f040_two_names_of_one_file_are_refused(local: bytes) -> None:
    unpacked = opened(raw_zip([(b"a.txt", b"x")], local_names=[local]))
    assert names(unpacked) == []
    assert status(unpacked) is ReadStatus.BLOCKED


def test_a_damaged_file_is_named_and_the_others_stay() -> None:
    content = bytearray(zipped({"a.txt": b"a" * 50, "b.txt": b"b" * 50}, zipfile.ZIP_STORED))
    content[content.index(b"aaaa")] = 0
    unpacked = opened(bytes(content))
    assert names(unpacked) == ["b.txt"]
    assert status(unpacked) is ReadStatus.DAMAGED
    assert unpacked.results["2"].reason == "Archiwum ZIP: 1 plik; nie wyjęto: „a.txt” jest uszkodzony."


def test_a_truncated_archive_is_damaged_never_empty() -> None:
    content = zipped({"a.pdf": CERTIFICATE})
    assert status(opened(content[: len(content) // 2])) is ReadStatus.DAMAGED


def test_an_archive_without_files_is_asked_for_again() -> None:
    assert status(opened(zipped({"pusty/": b"", ".DS_Store": b"x"}))) is ReadStatus.DAMAGED


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_every_way_of_packing_is_read(method: int) -> None:
    assert opened(zipped({"a.pdf": CERTIFICATE}, method)).parts[1].content == CERTIFICATE


def test_an_unknown_way_of_packing_is_for_a_person() -> None:
    unpacked = opened(raw_zip([(b"a.txt", b"x" * 40)], method=77))
    assert status(unpacked) is ReadStatus.UNSUPPORTED


SEED = zipped({"ZUS/zaświadczenie.pdf": b"x" * 300, "b.zip": zipped({"c.txt": b"c" * 40})})


@given(
    st.sampled_from([SEED, zip_crypto("a", b"abc", "x"), zip_aes("a", b"abc" * 9, "x")]),
    st.lists(
        st.tuples(st.integers(0, 700), st.integers(0, 8), st.binary(max_size=8)), min_size=1, max_size=6
    ),
)
@settings(max_examples=200, deadline=None)
def test_damaged_archives_never_raise(seed: bytes, cuts: list[tuple[int, int, bytes]]) -> None:
    content = seed
    for position, length, splice in cuts:
        content = content[:position] + splice + content[position + length :]
    unpacked = opened(content, "x")
    assert unpacked.parts[0].content == content
    assert sum(len(found.content) for found in unpacked.parts[1:]) <= 200 * 2**20
    for result in unpacked.results.values():
        assert result.reason


@pytest.mark.parametrize("name", ["dokumenty.zip.001", "dokumenty.z01", "dokumenty.part1.zip"])
def test_a_volume_of_a_split_archive_is_for_a_person_and_no_damage(name: str) -> None:
    whole = zipped({"a.pdf": CERTIFICATE, "b.pdf": CERTIFICATE}, zipfile.ZIP_STORED)
    result = unpack_all([part(whole[: len(whole) // 2], name)]).results["2"]
    assert result.status is ReadStatus.UNSUPPORTED
    assert result.reason == "Archiwum ZIP: to część podzielonego archiwum; złoży je pracownik."
