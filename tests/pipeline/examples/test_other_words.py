"""A call that shares no word with the two trips: none of theirs in any letter, list, page or JSON."""

import json
import zipfile
from collections.abc import Iterator
from datetime import date
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from domain.acts.act import Act
from domain.acts.on_applications import Close, Extend, Ineligible, Withdraw
from domain.people.account import Role
from pipeline import decide as acts
from pipeline.judging import rank_call
from reports.write import write_ranking
from tests.support.calls.own_calls import PERSONS, mail_with, word_file
from tests.support.offices.office import Office
from tests.support.offices.panel import Panel
from tests.support.papers.their_words import theirs
from views.application import applications_json
from views.dossier import dossier
from views.ranking import ranking_json

CALL = "muzycy-2027"
LAST = "2027-03-31T12:00:00+02:00"
SETTINGS = {
    "NABOR_LETTERS__WINDOW": "always",
    "NABOR_SENDER": "kultura@przykladow.example",
    "NABOR_STAFF": "dyzur@przykladow.example",
}
NAMES = (
    "Ewa Żak",
    "Adam Nowicki",
    "Iga Zielińska",
    "Olaf Wilk",
    "Lena Kot",
    "Hugo Lis",
    "Maja Sowa",
    "Jan Gil",
)
OPINION = word_file("OPINIA NAUCZYCIELA GRY", "Uczeń robi wyraźne postępy w grze.")


def card(name: str, concerts: int = 6, house: int = 3) -> bytes:
    return word_file(
        "KARTA KANDYDATA",
        f"Imię i nazwisko kandydata: {name}",
        f"Adres zamieszkania: ul. Długa {house}, 00-002 Przykładów",
        "Instrument: obój",
        f"Liczba koncertów: {concerts}",
        "Gra w orkiestrze: ☒ TAK ☐ NIE",
    )


def send(office: Office, number: int, at: str, text: str = "", **files: bytes) -> None:
    named = {f"{name}.docx": content for name, content in files.items()}
    raw = mail_with(f"osoba{number}@dom.example", named, "Stypendium", number, text)
    office.deliver(raw, f"2027-{at}:00+01:00")


def decide(office: Office, number: int, act: Act, reason: str) -> None:
    acts.decide(office.parts, f"MUZ-2027-{number:04}", act, "Anna Nowak", reason)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Complete ones, two of them tied; two incomplete, one excluded, one resigned; one early, one late."""
    opened = Office(tmp_path_factory.mktemp("other-words"), PERSONS, SETTINGS)
    send(opened, 90, "02-20T10:00", karta=card("Zofia Maj", house=90))
    opened.run("2027-02-22T12:00:00+01:00")
    for number, name in enumerate(NAMES, start=1):
        papers = {"karta": card(name, 6 if number < 3 else 2, number)}
        send(
            opened,
            number,
            f"03-02T{8 + number:02}:00",
            **papers,
            **({} if number in {5, 6} else {"opinia": OPINION}),
        )
    opened.run("2027-03-03T12:00:00+01:00")
    send(opened, 7, "03-04T10:00", "Rezygnuję z udziału. Maja Sowa")
    opened.run("2027-03-04T12:00:00+01:00")
    decide(opened, 6, Extend(date(2027, 3, 12)), "Nauczyciel choruje.")
    opened.run("2027-03-05T12:00:00+01:00")
    opened.run("2027-03-11T12:00:00+01:00")
    decide(opened, 9, Ineligible(), "Kandydat nie mieszka w mieście.")
    decide(opened, 8, Withdraw(), "Rezygnacja potwierdzona telefonicznie.")
    send(opened, 95, "03-20T10:00", karta=card("Filip Cis", house=95))
    opened.run("2027-03-22T12:00:00+01:00")
    decide(opened, 10, Close(), "Wpłynęło po terminie.")
    opened.run(LAST)
    yield opened
    opened.close()


def test_no_letter_has_a_word_of_theirs(office: Office) -> None:
    letters = [letter for letter in office.letters() if letter.reference]
    assert {letter.kind for letter in letters} >= {
        "acknowledgement",
        "early_notice",
        "late_notice",
        "correction_request",
        "reminder",
        "extension",
        "completeness",
        "closing",
        "result_qualified",
        "result_reserve",
        "result_ineligible",
    }
    for letter in letters:
        message = message_from_bytes(letter.raw, policy=default)
        bodies = [part.get_content() for part in message.walk() if part.get_content_maintype() == "text"]
        assert theirs("\n".join([str(message["Subject"]), *bodies])) == set(), letter.key
        if letter.kind != "early_notice":
            assert "Kandydat" in bodies[0], letter.key


def test_no_letter_to_the_staff_has_a_word_of_theirs(office: Office) -> None:
    digests = [letter for letter in office.letters() if letter.kind in {"digest", "alert"}]
    assert digests
    for letter in digests:
        assert theirs(office.text_of(letter)) == set(), letter.key


def test_no_written_list_has_a_word_of_theirs(office: Office, tmp_path: Path) -> None:
    ranking = rank_call(office.judged(LAST), office.parts.calls[CALL], office.parts.clock())
    assert ranking.qualified
    assert ranking.reserve
    for path in write_ranking(ranking, office.parts.calls[CALL], tmp_path):
        content = path.read_bytes()
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as packed:
                content = b"\n".join(packed.read(name) for name in packed.namelist() if name.endswith(".xml"))
        assert theirs(content.decode()) == set(), path.name


def test_no_json_has_a_word_of_theirs(office: Office) -> None:
    now = office.parts.clock()
    ranking = rank_call(office.judged(LAST), office.parts.calls[CALL], now)
    shown = [
        *applications_json(office.parts, now),
        ranking_json(ranking),
        *(dossier(office.parts, j.facts.reference, now)[0] for j in office.judged(LAST)),
    ]
    assert theirs(json.dumps(shown, ensure_ascii=False)) == set()
    (first, *_) = applications_json(office.parts, now)
    assert set(first["fields"]) >= {"name", "address", "instrument", "concerts", "orchestra"}


def test_no_page_has_a_word_of_theirs(office: Office) -> None:
    panel = Panel(office.parts)
    panel.add_accounts()
    browser = panel.logged_in(Role.CLERK)
    references = [j.facts.reference for j in office.judged(LAST)]
    pages = ["/", "/zgloszenia", "/poczta", "/pisma", "/nabory", f"/nabory/{CALL}", f"/ranking/{CALL}"]
    for page in (*pages, *(f"/zgloszenia/{reference}" for reference in references)):
        answer = browser.get(page)
        assert answer.status_code == 200, page
        assert theirs(answer.text) == set(), page
