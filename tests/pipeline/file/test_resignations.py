"""What follows from mail that speaks of resigning: a letter only where it is certain."""

from datetime import timedelta
from pathlib import Path

from domain.application import Status
from samples.facts.companies import make_company
from samples.papers import enclosures, without
from samples.story.mails import Draft, mail
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office

COMPANY = make_company(61, size="small")
OF_OTHER_THINGS = (
    "informujemy o rezygnacji pana Marka Wilka z funkcji członka zarządu. Delegat na wyjazd pozostaje bez zmian.",
    "proszę o anulowanie zgłoszenia wysłanego dziś omyłkowo drugi raz, obowiązuje pierwsze.",
    "niestety nie wezmę udziału w spotkaniu informacyjnym online w czwartek. Czy będzie nagranie?",
    "w opisie działalności zaszła zmiana: wycofujemy się z produkcji drzwi, reszta zgłoszenia bez zmian.",
    "rezygnujemy z wyjazdu studyjnego do Finlandii i Estonii.",
    "wczorajszą wiadomość, że rezygnujemy z udziału, proszę uznać za niebyłą. Jedziemy.",
)


def _write(office: Office, text: str, minute: int) -> None:
    at = instant("04-20T11:00:00") + timedelta(minutes=minute)
    body = f"Dzień dobry,\n\n{text}\n\nPozdrawiam"
    draft = Draft(COMPANY.email, "Wyjazd – informacja", body, COMPANY.delegate, ())
    office.deliver(mail(at, draft), at.isoformat())


def test_only_a_certain_resignation_is_answered_and_every_other_is_read_by_a_person(tmp_path: Path) -> None:
    office = Office(tmp_path)
    files = enclosures(without(papers_of(COMPANY), "innovation_evidence", "zus_certificate"))
    first = Draft(COMPANY.email, "Zgłoszenie", "W załączeniu dokumenty.", COMPANY.delegate, files)
    office.deliver(mail(instant("04-20T09:00:00"), first), "2026-04-20T09:00:00+02:00")
    office.run("2026-04-20T09:30:00+02:00")
    for number, text in enumerate(OF_OTHER_THINGS):
        _write(office, text, number)
    office.run("2026-04-20T14:30:00+02:00")
    (judged,) = office.judged()
    assert judged.assessment.status is Status.NEEDS_DECISION
    assert [q.code.kind for q in judged.assessment.questions] == ["resignation"] * len(OF_OTHER_THINGS)
    assert [x.kind for x in office.letters() if x.reference] == ["acknowledgement"], "nothing is asked for"
    _write(office, "niestety rezygnujemy z udziału w wyjeździe studyjnym do Szwajcarii.", 240)
    office.run("2026-04-20T15:05:00+02:00")
    assert [x.subject for x in office.letters() if "rezygnacji" in x.subject]
    office.close()
