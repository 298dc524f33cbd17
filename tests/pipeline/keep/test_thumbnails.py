"""Small pictures of pages: drawn beside the passes, once, and never in anybody's way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from errors import MessageError
from pipeline.keep import thumbnails
from pipeline.read.pools import open_pools
from samples.facts.companies import make_company
from samples.files import scanned
from samples.papers import enclosures, only
from samples.story.mails import Draft, Enclosure, mail
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office

COMPANY = make_company(71, size="small")
AT = "2026-04-13T09:05:00+02:00"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(tmp_path)
    papers = papers_of(COMPANY)
    scan = Enclosure("zus.pdf", scanned(papers["zus_certificate"][0].content))
    files = (*enclosures(only(papers, "application_form")), scan)
    draft = Draft(COMPANY.email, "Zgłoszenie – Szwajcaria", "W załączeniu.", COMPANY.delegate, files)
    opened.deliver(mail(instant("04-13T09:00:00"), draft), "2026-04-13T09:00:00+02:00")
    yield opened
    opened.close()


def draw(office: Office) -> int:
    with open_pools(1) as pools:
        return thumbnails.make_thumbnails(office.parts, pools)


def drawn(office: Office) -> list[Path]:
    return sorted((office.parts.settings.data_dir / "derived").rglob("page-*.jpg"))


def test_every_page_of_what_was_filed_has_a_small_picture(office: Office) -> None:
    assert office.run(AT).problems == []
    assert drawn(office) == [], "no pass waits for them"
    assert draw(office) == 2
    pictures = drawn(office)
    assert len(pictures) >= 3, "the form's pages and the scan"
    for path in pictures:
        with Image.open(path) as picture:
            assert max(picture.size) <= 320


def test_nothing_is_drawn_twice(office: Office) -> None:
    office.run(AT)
    draw(office)
    before = {path: path.stat().st_mtime_ns for path in drawn(office)}
    assert draw(office) == 0
    assert {path: path.stat().st_mtime_ns for path in drawn(office)} == before


def test_a_file_that_cannot_be_drawn_holds_nothing_up(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.run(AT)
    with monkeypatch.context() as broken:
        broken.setattr(thumbnails, "draw_thumbnails", _refuses)
        assert draw(office) == 2
    assert drawn(office) == []


def _refuses(*_arguments: object) -> int:
    raise MessageError("Tej strony nie da się narysować.")
