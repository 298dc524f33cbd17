"""Applicants without a NIP: nobody is lost, nobody is merged with another without a question."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.mail.mail_views import LedgerEntry, ledger_with_files
from tests.support.calls.own_calls import PERSONS, mail_with, word_file
from tests.support.offices.office import Office

HOME = "dom@zak.example"
LONG_STREET, OTHER_STREET = "ul. Długa 3, 00-002 Przykładów", "ul. Krótka 7 m. 2, 00-003 Przykładów"


def card(name: str, address: str = LONG_STREET, concerts: int = 6) -> bytes:
    return word_file(
        "KARTA KANDYDATA",
        f"Imię i nazwisko kandydata: {name}",
        f"Adres zamieszkania: {address}",
        "Instrument: obój",
        f"Liczba koncertów: {concerts}",
        "Gra w orkiestrze: ☒ TAK ☐ NIE",
    )


def opinion() -> bytes:
    return word_file("OPINIA NAUCZYCIELA GRY", "Uczeń robi wyraźne postępy w grze.")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(tmp_path, PERSONS)
    yield opened
    opened.close()


def send(office: Office, sender: str, hour: int, **files: bytes) -> None:
    named = {f"{name}.docx": content for name, content in files.items()}
    office.deliver(mail_with(sender, named, "Stypendium", hour), f"2027-03-02T{hour:02}:00:00+01:00")


def entries(office: Office) -> list[LedgerEntry]:
    office.run("2027-03-02T16:00:00+01:00")
    with office.parts.database.read() as session:
        return list(ledger_with_files(session))


def where(office: Office) -> list[tuple[str | None, bool]]:
    """Where each message went, and whether a person looks at it."""
    return [(entry.reference, entry.row.needs_person) for entry in entries(office)]


def test_two_persons_at_one_address_are_two_applicants(office: Office) -> None:
    send(office, HOME, 9, karta=card("Ewa Żak"), opinia=opinion())
    send(office, HOME, 10, karta=card("Adam Żak"), opinia=opinion())
    assert where(office) == [("MUZ-2027-0001", False), ("MUZ-2027-0002", False)]
    assert [(j.assessment.name, j.assessment.status) for j in office.judged()] == [
        ("Ewa Żak", "complete"),
        ("Adam Żak", "complete"),
    ]


def test_two_forms_in_one_mail_are_a_question(office: Office) -> None:
    send(office, HOME, 9, karta=card("Ewa Żak"), druga=card("Adam Nowicki"), opinia=opinion())
    (entry,) = entries(office)
    assert entry.row.needs_person
    assert "formularze kilku kandydatów (Ewa Zak, Adam Nowicki)" in entry.row.reason
    (only,) = office.judged()
    assert only.assessment.status == "needs_decision"


def test_a_form_that_names_nobody_beside_another_is_a_question(office: Office) -> None:
    send(office, HOME, 9, karta=card("Ewa Żak"), druga=card("", ""))
    (entry,) = entries(office)
    assert entry.row.needs_person
    assert "nie wiadomo czyj" in entry.row.reason


def test_one_person_with_two_addresses_stays_one_and_a_person_confirms(office: Office) -> None:
    send(office, HOME, 9, karta=card("Ewa Żak"))
    send(office, "ewa@inna.example", 10, karta=card("Żak Ewa", "Długa 3, Przykładów 00-002"))
    assert where(office) == [("MUZ-2027-0001", False), ("MUZ-2027-0001", True)]
    assert len(office.judged()) == 1


@pytest.mark.parametrize("name", ["Ewa Żak", "Ewa Maria Żak"])
def test_one_name_at_two_addresses_is_told_by_a_person(office: Office, name: str) -> None:
    send(office, HOME, 9, karta=card("Ewa Żak"))
    send(office, "ewa@inna.example", 10, karta=card(name, OTHER_STREET))
    _, second = entries(office)
    assert (second.reference, second.row.outcome, second.row.needs_person) == (None, "quarantined", True)
    assert "czy to ten sam kandydat" in second.row.reason
    (first,) = office.judged()
    assert [str(q.code) for q in first.assessment.questions] == [f"held/{second.row.id}"]


def test_a_paper_that_says_nobodys_name_is_a_question_where_one_address_writes_for_several(
    office: Office,
) -> None:
    send(office, HOME, 9, karta=card("Ewa Żak"))
    send(office, HOME, 10, opinia=opinion())
    assert where(office) == [("MUZ-2027-0001", False), ("MUZ-2027-0001", True)]
    (only,) = office.judged()
    assert only.assessment.status == "needs_decision"
    assert not office.letters("correction_request")
