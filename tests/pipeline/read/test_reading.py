"""What the sandbox's children run: one message and its files, alone."""

from dataclasses import replace
from pathlib import Path

import pytest

from checks.recognise.cut import Cut
from domain.document import ReadStatus
from errors import MessageError
from ingest.archive.files import FileArchive
from pipeline.read.reading import parse_only, read_message, read_stored_file, recognise_again, unread
from pipeline.read.reading_setup import ReadingSetup
from samples.facts.companies import make_company
from samples.papers import enclosures, only
from samples.story.mails import Draft, mail
from store.reading_json import reading_from_json
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.workplace import call_in, place_in

COMPANY = make_company(101, size="small")


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> tuple[ReadingSetup, str]:
    """A workplace and the hash of the one message in it."""
    folder = tmp_path_factory.mktemp("data")
    files = enclosures(only(papers_of(COMPANY), "application_form", "zus_certificate"))
    raw = mail(instant("04-13T09:00:00"), Draft(COMPANY.email, "Zgłoszenie", "Dokumenty.", enclosures=files))
    return place_in(folder), FileArchive(folder).store_raw([raw])[0]


def test_a_message_comes_with_its_files_read_and_kept(stored: tuple[ReadingSetup, str]) -> None:
    place, sha256 = stored
    read = read_message(place, sha256)
    assert [file.attachment for file in read.files] == list(read.message.attachments)
    assert [[d.kind for d in f.reading.documents] for f in read.files] == [
        ["application_form"],
        ["zus_certificate"],
    ]
    for file in read.files:
        assert place.archive.file_path(file.attachment.sha256).is_file()
        assert file.reading.pages == (), "pages travel as bytes alone"
        whole = reading_from_json(file.body, file.pages)
        assert len(whole.pages) == whole.page_count > 0
        assert reading_from_json(file.body) == file.reading


def test_file_by_file_the_same_is_read(stored: tuple[ReadingSetup, str]) -> None:
    place, sha256 = stored
    together = read_message(place, sha256)
    message = parse_only(place, sha256)
    assert message == together.message
    alone = tuple(read_stored_file(place, attachment) for attachment in message.attachments)
    assert alone == together.files


def test_pages_get_the_tables_that_any_open_call_needs(
    stored: tuple[ReadingSetup, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def left(cut: Cut, _documents: object = None) -> set[int]:
        asked.append(cut.profiles.call.id)
        return set()

    place, sha256 = stored
    monkeypatch.setattr("checks.recognise.to_lay_out.pages_left_open", left)
    read_message(replace(place, rivals=(call_in(Path(place.data_dir), "finlandia-estonia-2026"),)), sha256)
    assert asked == ["finlandia-estonia-2026", "szwajcaria-2026"] * 2


def test_recognising_again_from_the_pages_gives_the_same_for_the_same_call(
    stored: tuple[ReadingSetup, str],
) -> None:
    place, sha256 = stored
    form = read_message(place, sha256).files[0]
    again = recognise_again(reading_from_json(form.body, form.pages), place.call)
    assert again.documents == form.reading.documents


def test_a_file_that_was_not_read_says_why(stored: tuple[ReadingSetup, str]) -> None:
    place, sha256 = stored
    attachment = parse_only(place, sha256).attachments[0]
    file = unread(attachment, ReadStatus.LIMIT, "Za długo.")
    assert (file.reading.status, file.reading.reason, file.reading.documents) == (
        ReadStatus.LIMIT,
        "Za długo.",
        (),
    )


def test_f092_raw_mail_that_was_changed_or_is_gone_is_refused(tmp_path: Path) -> None:
    archive = FileArchive(tmp_path)
    (sha256,) = archive.store_raw([b"From: a@a.example\r\n\r\nx"])
    archive.raw_path(sha256).chmod(0o600)
    archive.raw_path(sha256).write_bytes(b"From: b@b.example\r\n\r\nx")
    place = place_in(tmp_path)
    with pytest.raises(MessageError, match="uszkodzony"):
        parse_only(place, sha256)
    archive.raw_path(sha256).unlink()
    with pytest.raises(MessageError):
        read_message(place, sha256)
