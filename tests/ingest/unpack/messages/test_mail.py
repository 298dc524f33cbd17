"""Attached messages: their files and words, to a limited depth; whose they are decides nothing."""

from pathlib import Path

import pytest

from domain.document import ReadStatus
from domain.mail import is_message_text
from ingest.message.parse import parse_message
from ingest.unpack import unpack_all
from tests.support.files.archives import attached, mail, part, pdf, zip_crypto, zipped

CORPUS = Path(__file__).parents[3] / "data" / "mail"
SCAN = pdf("Formularz zgłoszeniowy")


def test_f021_the_files_and_words_of_an_attached_message_become_parts() -> None:
    _, parts = parse_message((CORPUS / "f021_forwarded_as_attachment.eml").read_bytes())
    unpacked = unpack_all(parts)
    assert [(p.attachment.part, p.attachment.filename) for p in unpacked.parts] == [
        ("2", "poprzednia.eml"),
        ("2/0", "treść wiadomości.txt"),
        ("2/2", "zus.pdf"),
    ]
    text = unpacked.parts[1]
    assert is_message_text(text.attachment.part)
    assert text.attachment.is_inline
    assert text.content.decode() == (
        "Od: ktos@inny.example\nDo: biuro@meble-gubin.example\nTemat: Zaswiadczenie\n\nTresc poprzedniej wiadomosci."
    )
    assert unpacked.parts[2].content.startswith(b"%PDF")
    assert unpacked.parts[2].attachment.inside == "poprzednia.eml"
    assert unpacked.results["2"].status is ReadStatus.UNPACKED
    assert unpacked.results["2"].reason == "Załączona wiadomość: 1 plik."


def test_a_file_that_only_says_it_is_a_message_is_left_to_the_readers() -> None:
    unpacked = unpack_all([part(SCAN, "formularz.pdf", "message/rfc822")])
    assert [one.content for one in unpacked.parts] == [SCAN]
    assert unpacked.results == {}


def test_f021_messages_in_messages_are_opened_three_deep() -> None:
    content = mail("Dno", [("skan.pdf", SCAN)])
    for _ in range(4):
        content = attached(content)
    unpacked = unpack_all([part(content, "fwd.eml", "message/rfc822", "1")])
    statuses = [unpacked.results[path].status for path in ("1", "1/1", "1/1/1", "1/1/1/1")]
    assert statuses == [ReadStatus.UNPACKED] * 3 + [ReadStatus.LIMIT]
    assert len(unpacked.results) == 4


def test_f021_archives_count_into_the_depth() -> None:
    archive = zipped({"dalej.zip": zipped({"skan.pdf": SCAN})})
    unpacked = unpack_all([part(mail("Skany", [("skany.zip", archive)]), "fwd.eml", path="1")])
    assert unpacked.parts[-1].content == SCAN
    assert unpacked.parts[-1].attachment.inside == "fwd.eml › skany.zip › dalej.zip"
    deeper = unpack_all([part(attached(mail("Skany", [("skany.zip", archive)])), "fwd.eml", path="1")])
    assert deeper.results["1/1/2/1"].status is ReadStatus.LIMIT


def test_a_saved_message_is_told_by_its_bytes() -> None:
    unpacked = unpack_all([part(mail("Skany", [("skan.pdf", SCAN)]), "wiadomość.eml")])
    assert unpacked.parts[-1].content == SCAN


@pytest.mark.parametrize(
    "first", [b"DKIM-Signature: v=1\r\n", b"ARC-Seal: i=1\r\n", b"Content-Language: pl\r\n"]
)
def test_a_saved_message_may_begin_with_any_header(first: bytes) -> None:
    unpacked = unpack_all([part(first + mail("<html>Skany", [("skan.pdf", SCAN)]), "wiadomość.eml")])
    assert unpacked.parts[-1].content == SCAN


def test_a_text_that_is_called_a_message_stays_a_text() -> None:
    assert unpack_all([part("Zwykły tekst.\nDrugi wiersz: nic.".encode(), "notatka.eml")]).results == {}


def test_a_password_and_a_link_in_an_attached_message_are_heard() -> None:
    words = "Hasło do archiwum: Firma2026\nReszta: https://we.tl/t-AbC"
    content = mail(words, [("skany.zip", zip_crypto("skan.pdf", SCAN, "Firma2026"))])
    unpacked = unpack_all([part(content, "fwd.eml", "message/rfc822")], ["1234"])
    assert unpacked.parts[-1].content == SCAN
    assert unpacked.passwords == ("1234", "Firma2026")
    assert unpacked.links == ("https://we.tl/t-AbC",)


@pytest.mark.parametrize("content", [b"", b" ", b"--b\r\n\r\nx\r\n" * 30_000])
def test_what_calls_itself_a_message_and_is_none_never_raises(content: bytes) -> None:
    unpacked = unpack_all([part(content, "a.eml", "message/rfc822")])
    assert unpacked.parts[0].content == content


def test_f017_a_message_nested_too_deep_is_for_a_person() -> None:
    nested = "".join(f'Content-Type: multipart/mixed; boundary="{n}"\n\n--{n}\n' for n in range(1_500))
    unpacked = unpack_all([part(f"From: a@b.example\n{nested}".encode(), "a.eml", "message/rfc822")])
    assert unpacked.results["2"].status is ReadStatus.LIMIT


def test_f022_pieces_and_pointers_are_never_opened() -> None:
    _, parts = parse_message((CORPUS / "f022_partial_and_external.eml").read_bytes())
    whole = [
        part(mail("Treść", [("a.pdf", SCAN)]), "a.bin", f"message/{kind}")
        for kind in ("partial", "external-body")
    ]
    unpacked = unpack_all([*parts, *whole])
    assert len(unpacked.parts) == 4
    assert unpacked.results == {}


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.eml")), ids=lambda path: path.stem)
def test_every_mail_of_the_corpus_unpacks_when_attached(path: Path) -> None:
    unpacked = unpack_all([part(path.read_bytes(), path.name, "message/rfc822")])
    assert unpacked.results["2"].status is ReadStatus.UNPACKED
    paths = [found.attachment.part for found in unpacked.parts]
    assert len(set(paths)) == len(paths)
