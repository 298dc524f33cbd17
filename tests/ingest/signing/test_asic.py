"""Signed containers: every signature with the members that it covers."""

import hashlib
import io
import zipfile

import pytest

from domain.document import ReadStatus
from ingest.readers.formats import detect_format
from ingest.signing import read_signature_file
from samples.esigned import asic as esign_asic
from samples.esigned import cms as esign_cms
from samples.esigned import xml as esign_xml
from samples.esigned.authority import identity

FILES = [("umowa o dofinansowanie.pdf", b"%PDF umowa"), ("formularze/formularz.pdf", b"%PDF formularz")]
ANNA, JAN = identity("Anna Nowak"), identity("Jan Lis", "personal")


def sha256s(files=FILES) -> tuple[str, ...]:
    return tuple(hashlib.sha256(content).hexdigest() for _, content in files)


@pytest.mark.parametrize("make", [esign_asic.extended, esign_asic.extended_by_manifest])
def test_all_files_of_a_container_are_covered(make) -> None:
    file = read_signature_file(make(FILES, ANNA), "asice")
    (found,) = file.signatures
    assert (file.status, file.format, file.pages) == (ReadStatus.OK, "asice", ())
    assert (found.signer, found.is_intact, found.covers_whole_file) == ("Anna Nowak", True, True)
    assert found.signed_sha256 == sha256s()
    assert found.signed_names == tuple(name for name, _ in FILES)


def test_several_people_sign_one_container() -> None:
    found = read_signature_file(esign_asic.extended(FILES, ANNA, JAN), "asice").signatures
    assert [(s.signer, s.kind, s.is_intact) for s in found] == [
        ("Anna Nowak", "qualified", True),
        ("Jan Lis", "personal", True),
    ]


def test_a_podpis_zaufany_names_its_person() -> None:
    seal = identity("Jan Lis", "trusted")
    (found,) = read_signature_file(esign_asic.extended(FILES, seal, person="Jan Lis"), "asice").signatures
    assert (found.signer, found.kind) == ("Jan Lis", "trusted")


def test_a_simple_container() -> None:
    (found,) = read_signature_file(esign_asic.simple(*FILES[0], ANNA), "asice").signatures
    assert (found.is_intact, found.signed_sha256) == (True, sha256s(FILES[:1]))


@pytest.mark.parametrize("make", [esign_asic.extended, esign_asic.extended_by_manifest])
def test_a_member_that_was_changed_is_told_apart(make) -> None:
    changed = esign_asic.with_member_changed(make(FILES, ANNA), FILES[1][0], b"%PDF inny")
    fits, wrong = read_signature_file(changed, "asice").signatures
    assert (fits.is_intact, fits.signed_sha256) == (True, sha256s(FILES[:1]))
    assert (wrong.is_intact, wrong.signed_names) == (False, (FILES[1][0],))
    assert wrong.signed_sha256 == sha256s([("", b"%PDF inny")])


def test_files_that_nobody_signed_are_not_covered() -> None:
    made = esign_asic.extended(FILES[:1], ANNA, unsigned=FILES[1:])
    (found,) = read_signature_file(made, "asice").signatures
    assert found.signed_sha256 == sha256s(FILES[:1])


def test_other_files_of_the_message_do_not_mix_with_the_members() -> None:
    changed = esign_asic.with_member_changed(esign_asic.extended(FILES[:1], ANNA), FILES[0][0], b"inny")
    (found,) = read_signature_file(changed, "asice", FILES).signatures
    assert found.is_intact is False


def zipped(*files: tuple[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in files:
            archive.writestr(name, content)
    return written.getvalue()


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (zipped(("umowa.pdf", b"umowa")), ReadStatus.UNSUPPORTED),
        (zipped(("META-INF/signatures001.xml", b"to nie XML")), ReadStatus.DAMAGED),
        (zipped(("META-INF/signatures001.xml", b"<!DOCTYPE a><a/>")), ReadStatus.DAMAGED),
        (zipped(*((f"{n}.txt", b"") for n in range(1_001))), ReadStatus.LIMIT),
        (esign_asic.extended(FILES, ANNA)[:-200], ReadStatus.DAMAGED),
        (b"PK\x03\x04", ReadStatus.DAMAGED),
    ],
)
def test_f054_containers_without_a_readable_signature(content: bytes, status: ReadStatus) -> None:
    assert read_signature_file(content, "asice").status is status


def test_one_broken_signature_leaves_the_others_readable() -> None:
    made = zipped(
        FILES[0],
        ("META-INF/signatures001.xml", b"<a"),
        ("META-INF/signatures002.xml", esign_xml.detached(FILES[:1], ANNA)),
        ("META-INF/signature.p7s", esign_cms.detached(FILES[0][1], JAN)),
    )
    found = read_signature_file(made, "asice").signatures
    assert [(s.signer, s.is_intact) for s in found] == [("Anna Nowak", True), ("Jan Lis", True)]


def test_the_formats_are_told_by_their_bytes() -> None:
    assert detect_format(esign_asic.extended(FILES, ANNA), "umowa.sce") == "asice"
    assert detect_format(esign_asic.simple(*FILES[0], ANNA), "umowa.zip") == "asice"
