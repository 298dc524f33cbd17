"""Words of documents are found; those that are not entered yet are said to be unknown, never absent."""

from pathlib import Path

import pytest

from domain.mail import Outcome
from domain.people.account import Role
from domain.words.text import fold
from panel import app
from panel.lists import listing, word_index
from panel.lists.word_index import (
    Named,
    WordKeeper,
    applications_with_words,
    letters_with,
    mails_with,
    words_are_whole,
)
from store import letters
from store.engine import wanted
from store.letters import letter_rows
from store.mail import mail_views
from store.mail.ledger import message_row as row_of
from tests.support.facts.rows import NOON, message_row
from tests.support.offices.panel_office import office_panel

UNKNOWN = "są jeszcze przygotowywane do szukania"


class Nobody(WordKeeper):
    """The panel's own thread, which comes too late."""

    def start(self) -> None:
        self._thread.run = lambda: None  # type: ignore[method-assign]
        super().start()


@pytest.fixture(autouse=True)
def _no_machine_is_too_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """What came a moment ago is entered, however long that takes here."""
    monkeypatch.setattr(word_index, "_PATIENCE_SECONDS", 60.0)


def test_a_search_waits_for_no_index_and_says_what_it_does_not_know(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "WordKeeper", Nobody)
    monkeypatch.setattr(word_index, "_PATIENCE_SECONDS", -1.0)
    monkeypatch.setattr(word_index, "_LOOK_SECONDS", 0.0)
    with office_panel(tmp_path) as panel:
        services, browser = panel.services, panel.logged_in(Role.CLERK)
        assert applications_with_words(services, ["zatrudnia"]) == frozenset()
        assert not words_are_whole(services)
        assert UNKNOWN in browser.get("/zgloszenia?q=zatrudnia").text
        keeper = WordKeeper(services)
        keeper.start()
        while not words_are_whole(services):
            pass
        keeper.stop()
        assert applications_with_words(services, ["zatrudnia"]) == {1}
        assert UNKNOWN not in browser.get("/zgloszenia?q=zatrudnia").text


def test_a_word_is_found_by_how_it_begins_unless_that_is_hardly_anything(tmp_path: Path) -> None:
    with office_panel(tmp_path) as panel:
        services = panel.services
        assert applications_with_words(services, ["zatrudnia", "oświadczenie"]) == {1}
        assert applications_with_words(services, ["zatr", "oświad"]) == {1}
        assert applications_with_words(services, ["za"]) == frozenset(), "no word is just „za”"
        assert applications_with_words(services, ["zatrudniamy"]) == frozenset()


def test_mails_are_found_by_any_part_of_sender_or_subject_whatever_its_diacritics(tmp_path: Path) -> None:
    with office_panel(tmp_path) as panel:
        services = panel.services
        with services.database.write() as session:
            told = {
                "from_address": "zolw@firma.example",
                "subject": "Pytanie „o ŻÓŁWIA”",
                "processed_at": NOON,
            }
            found = message_row(session, "901", **told).id
            waiting = message_row(session, "902", outcome=Outcome.PENDING).id
        assert mails_with(services, "żółw").numbers == {found}
        assert mails_with(services, '"o zol').numbers == {found}, "a quotation mark is a sign like another"
        assert (
            mails_with(services, "olwia")
            == mails_with(services, "@firma.example")
            == Named(frozenset({found}))
        )
        assert mails_with(services, "żó") == Named(None), "too short for the index"
        with services.database.write() as session:
            row = row_of(session, str(waiting))
            assert row is not None
            row.outcome, row.subject = Outcome.FILED, "Dwa żółwie"
        assert mails_with(services, "zolw").numbers == {found, waiting}
        browser = panel.logged_in(Role.CLERK)
        assert "Dwa żółwie" in browser.get("/poczta?q=ZOLW").text
        assert "Dwa żółwie" not in browser.get("/poczta?q=zolw@").text


def test_what_very_many_mails_say_is_left_to_the_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(word_index, "_MOST_NAMED", 1)
    for module in (wanted, listing, mail_views, letters):
        monkeypatch.setattr(module, "MOST_COUNTED", 1)
    with office_panel(tmp_path) as panel:
        with panel.services.database.write() as session:
            for key in ("901", "902"):
                message_row(session, key, subject="Pytanie", processed_at=NOON)
        assert mails_with(panel.services, "pytanie") == Named(None, are_many=True)
        assert letters.WantedLetters(words="nabór", are_many=True).counted({}) == 2
        shown = panel.logged_in(Role.CLERK)
        assert shown.get("/poczta?q=pytanie").text.count("Pytanie") >= 2
        for path in (
            "/poczta?q=pytanie",
            "/poczta?q=pytanie&stan=filed",
            "/zgloszenia?q=pytanie",
        ):
            assert "ponad 1" in shown.get(path).text, path


def test_letters_are_found_by_any_part_of_address_number_or_subject(tmp_path: Path) -> None:
    with office_panel(tmp_path) as panel:
        services = panel.services
        with services.database.read() as session:
            every = {row.id: row for row in letter_rows(session)}
        first = next(iter(every.values()))
        for words in (first.to_address[1:9].upper(), str(first.reference)[1:], first.subject[2:20]):
            found = letters_with(services, words).numbers
            said = {
                number for number, row in every.items()
                if any(fold(words) in fold(one or "") for one in (row.to_address, row.reference, row.subject))
            }  # fmt: skip
            assert found == said != set()
        assert letters_with(services, "zz") == Named(None), "too short for the index"
        browser = panel.logged_in(Role.CLERK)
        assert "Nie ma takich pism" in browser.get("/pisma?q=zebra").text
        shown = browser.get(f"/pisma?q={first.to_address}&stan={first.state}").text
        assert first.to_address in shown.partition("<table")[2]
