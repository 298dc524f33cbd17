"""Several calls open at once: each reads the message, the best fit decides, or a person."""

from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from store.mail.mail_views import LedgerEntry, ledger_with_files
from tests.support.calls.own_calls import CALLS, PERSONS, mail_with, word_file
from tests.support.offices.office import Office

HOME = "dom@zak.example"
MEETING_CARD = word_file(
    "KARTA ZGŁOSZENIA UCZESTNIKA",
    "spotkania Grupy Interesariuszy",
    "Nazwa organizacji: Stowarzyszenie Pomost",
    "NIP organizacji: 9290000006",
    "Temat wystąpienia: Klastry",
    "Lata działalności: 12",
    "Gotowość do wystąpienia: ☒ TAK ☐ NIE",
)
STATUTE = word_file("STATUT STOWARZYSZENIA", "Postanowienia ogólne", "§ 1", "Walne zebranie")
OPINION = word_file("OPINIA NAUCZYCIELA GRY", "Uczeń robi wyraźne postępy w grze.")


def card(name: str = "Ewa Żak", *further: str) -> bytes:
    return word_file(
        "KARTA KANDYDATA",
        *further,
        f"Imię i nazwisko kandydata: {name}",
        "Adres zamieszkania: ul. Długa 3, 00-002 Przykładów",
        "Instrument: obój",
        "Liczba koncertów: 6",
        "Gra w orkiestrze: ☒ TAK ☐ NIE",
    )


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Three calls in March 2027: scholarships for musicians, the same for painters, and a meeting."""
    opened = Office(tmp_path, three_calls(tmp_path))
    yield opened
    opened.close()


def three_calls(tmp_path: Path) -> Path:
    calls = tmp_path / "calls"
    calls.mkdir()
    musicians = (PERSONS / "muzycy-2027.toml").read_text(encoding="utf-8")
    meeting = (CALLS / "spotkanie-2026.toml").read_text(encoding="utf-8")
    for old, new in (
        ("muzycy", "plastycy"),
        ("MUZ", "PLA"),
        ("muzyków", "plastyków"),
        ("2027-03-01", "2027-02-01"),
    ):
        musicians = musicians.replace(old, new)
    painters = musicians.replace('"Stypendium", "stypendia"', '"Stypendium dla młodych plastyków"')
    (calls / "plastycy.toml").write_text(painters, encoding="utf-8")
    (calls / "muzycy.toml").write_text((PERSONS / "muzycy-2027.toml").read_text("utf-8"), encoding="utf-8")
    meeting = meeting.replace("2026-09-01", "2027-03-01").replace("2026-09-15", "2027-03-19")
    (calls / "spotkanie.toml").write_text(meeting.replace("2026-10-15", "2027-10-15"), encoding="utf-8")
    return calls


def send(office: Office, hour: int, subject: str, sender: str = HOME, **files: bytes) -> None:
    named = {f"{name}.docx": content for name, content in files.items()}
    office.deliver(mail_with(sender, named, subject, hour), f"2027-03-02T{hour:02}:00:00+01:00")


def entries(office: Office, at: str = "16:00") -> list[LedgerEntry]:
    office.run(f"2027-03-02T{at}:00+01:00")
    with office.parts.database.read() as session:
        return list(ledger_with_files(session))


def test_the_form_of_a_call_that_opened_later_is_read_by_that_call(office: Office) -> None:
    send(office, 9, "Zgłoszenie", "biuro@pomost.example", karta=MEETING_CARD, statut=STATUTE)
    (entry,) = entries(office)
    assert (entry.reference, entry.row.needs_person) == ("SPT-2027-0001", False)
    (only,) = office.judged()
    assert only.assessment.status == "complete"


@pytest.mark.parametrize(
    ("word", "reference"), [("muzyków", "MUZ-2027-0001"), ("plastyków", "PLA-2027-0001")]
)
def test_words_tell_calls_with_the_same_form_apart(office: Office, word: str, reference: str) -> None:
    send(office, 9, f"Stypendium dla młodych {word}", karta=card(), opinia=OPINION)
    send(office, 10, "Dokumenty", "adam@nowicki.example", karta=card("Adam Nowicki", f"Dla młodych {word}"))
    first, second = entries(office)
    assert (first.reference, first.row.needs_person) == (reference, False)
    assert (second.reference, second.row.outcome) == (None, "quarantined"), "the words are only half the name"


def test_a_message_that_no_call_is_told_from_waits_for_a_person(office: Office) -> None:
    send(office, 9, "Karta kandydata", karta=card(), opinia=OPINION)
    (entry,) = entries(office)
    assert (entry.reference, entry.row.outcome, entry.row.needs_person) == (None, "quarantined", True)
    assert "nie wiadomo, którego dotyczy wiadomość" in entry.row.reason
    assert not [letter for letter in office.letters() if letter.reference]


def test_whose_mailbox_it_came_to_tells_the_call_where_nothing_else_does(tmp_path: Path) -> None:
    for name in ("new", "cur", "tmp"):
        (tmp_path / "plastyka" / name).mkdir(parents=True)
    own = {
        "NABOR_OFFICES__PLASTYKA__NAME": "Referat Plastyki",
        "NABOR_OFFICES__PLASTYKA__CALLS": "plastycy-2027",
        "NABOR_OFFICES__PLASTYKA__MAILDIR__PATH": str(tmp_path / "plastyka"),
    }
    office = Office(tmp_path, three_calls(tmp_path), own)
    common, office.maildir = office.maildir, tmp_path / "plastyka"
    send(office, 9, "Karta kandydata", karta=card(), opinia=OPINION)
    send(office, 10, "Stypendium dla młodych muzyków", "b@b.example", karta=card("Adam Nowicki"))
    office.maildir = common
    send(office, 11, "Karta kandydata", "c@c.example", karta=card("Jan Lis"), opinia=OPINION)
    found = {entry.row.from_address: entry.reference for entry in entries(office)}
    assert found == {HOME: "PLA-2027-0001", "b@b.example": "MUZ-2027-0001", "c@c.example": None}
    office.close()


def test_forms_and_words_that_contradict_each_other_are_a_question(office: Office) -> None:
    subject = "Stypendium dla młodych muzyków"
    send(office, 9, subject, "biuro@pomost.example", karta=MEETING_CARD, statut=STATUTE)
    (entry,) = entries(office)
    assert (entry.row.outcome, entry.row.needs_person) == ("quarantined", True)


def test_whose_it_is_tells_the_call_where_nothing_else_does(office: Office) -> None:
    send(office, 9, "Stypendium dla młodych plastyków", karta=card())
    send(office, 10, "Brakujący dokument", opinia=OPINION)
    assert [entry.reference for entry in entries(office)] == ["PLA-2027-0001", "PLA-2027-0001"]


def test_an_answer_to_a_letter_belongs_to_the_letters_call(office: Office) -> None:
    send(office, 9, "Stypendium dla młodych muzyków", karta=card())
    entries(office, "10:00")
    (letter,) = (one for one in office.letters() if one.reference)
    answer = EmailMessage()
    answer["From"], answer["To"], answer["Message-ID"] = (
        HOME,
        "urzad@urzad.example",
        "<odpowiedz@zak.example>",
    )
    answer["Subject"], answer["In-Reply-To"] = "Odp: dla młodych plastyków", letter.message_id
    answer.set_content("W załączeniu opinia.")
    answer.add_attachment(OPINION, maintype="application", subtype="msword", filename="opinia.docx")
    office.deliver(answer.as_bytes(), "2027-03-02T11:00:00+01:00")
    assert [entry.reference for entry in entries(office)] == ["MUZ-2027-0001", "MUZ-2027-0001"]
