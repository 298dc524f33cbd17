"""Documents of which every person needs one: counted, and asked for only where nothing that came can hold them."""

from dataclasses import replace

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.named_persons import names_on
from domain.acts.on_documents import Accept, SetField
from domain.application import Assessment, DocumentState, FiledFile
from domain.call import Call
from domain.document import Document, FieldValue, Page, Signing
from domain.rules.letter_text import LetterTexts
from tests.support.facts.dossiers import (
    SWITZERLAND,
    asked,
    assess,
    complete,
    decision,
    facts,
    file,
    form,
    locked,
    message,
    scan,
)

KIND = "consent"
PUPILS = ("Jan Kowalski", "Anna Nowak", "Ewa Lis")


def call_with(field: str = "certificates") -> Call:
    """A call that wants a guardian's consent for everybody whom an answer of the form lists."""
    rule = SWITZERLAND.documents["zus_certificate"].model_copy(
        update={
            "name": "Zgoda opiekuna",
            "reads_as": "plain",
            "signed": "none",
            "for_each": field,
            "age": None,
            "remedy": "Prosimy przesłać zgodę.",
        }
    )
    return SWITZERLAND.model_copy(
        update={"documents": {**SWITZERLAND.documents, KIND: rule}, "letters": LetterTexts()}
    )


def consent(name: str = "", pages: int = 1, number: int | None = None) -> FiledFile:
    names = names_on([sheet_of(Page(1, f"Wyrażam zgodę na udział: {name}"))])
    return file(Document(KIND, 0.95, 1, pages, signing=Signing("electronic"), names=names), number=number)


def judged(
    *papers: FiledFile, pupils: object = PUPILS, field: str = "certificates", **more: object
) -> Assessment:
    sent = complete("04-20", *papers, application_form=form(**{field: pupils}))
    return assess(facts(sent, **more), call=call_with(field))


def state(found: Assessment) -> DocumentState:
    return found.documents[KIND].state


@pytest.mark.parametrize(
    ("papers", "expected"),
    [
        ((consent("Jan Kowalski"), consent("Nowak Anna"), consent("Ewa Lis")), DocumentState.ACCEPTED),
        ((consent(), consent(), consent()), DocumentState.ACCEPTED),
        ((consent("Jan Kowalski, Anna Nowak"), consent()), DocumentState.ACCEPTED),
        ((consent("Jan Kowalski"), consent("Jan Kowalski"), consent("Ewa Lis")), DocumentState.DEFECTIVE),
        ((consent(number=900), consent(number=900), consent()), DocumentState.DEFECTIVE),
        ((consent(),), DocumentState.DEFECTIVE),
        ((), DocumentState.MISSING),
    ],
)
def test_every_person_needs_a_paper(papers: tuple[FiledFile, ...], expected: DocumentState) -> None:
    found = judged(*papers)
    assert state(found) is expected
    assert asked(found) == ([] if expected is DocumentState.ACCEPTED else [f"{KIND}/missing"])


def test_the_letter_says_how_many_are_needed_and_who_lacks_one() -> None:
    (finding,) = judged(consent("Jan Kowalski"), consent("Ewa Lis")).to_request
    assert finding.message == (
        "Dokument „Zgoda opiekuna”: potrzebnych jest 3, po jednym dla każdej osoby; "
        "znaleźliśmy 2. Brakuje dla: Anna Nowak."
    )
    (finding,) = judged(consent(), consent("Ewa Lis")).to_request
    assert finding.message.endswith("znaleźliśmy 2.")
    (finding,) = judged().to_request
    assert finding.message.endswith("po jednym dla każdej osoby, a nie znaleźliśmy żadnego.")


@pytest.mark.parametrize("more", [scan(), locked(), consent("Ewa Lis", pages=2)])
def test_what_may_hold_the_rest_is_looked_at_before_anybody_is_asked(more: FiledFile) -> None:
    found = judged(consent("Jan Kowalski"), more)
    assert state(found) is DocumentState.UNSURE
    assert f"{KIND}/missing" not in asked(found)


def test_a_number_counts_as_well_and_of_nobody_none_is_needed() -> None:
    assert state(judged(consent(), consent(), pupils=2, field="office_trips")) is DocumentState.ACCEPTED
    assert state(judged(consent(), pupils=2, field="office_trips")) is DocumentState.DEFECTIVE
    nobody = judged(pupils=0, field="office_trips")
    assert (state(nobody), asked(nobody)) == (DocumentState.ACCEPTED, [])


def test_how_many_persons_nobody_read_is_a_persons() -> None:
    sent = complete("04-20", consent(), application_form=form())
    fields = {**form().fields, "certificates": FieldValue("unclear")}
    unread = complete("04-20", consent(), application_form=replace(form(), fields=fields))
    assert state(assess(facts(sent), call=call_with("nobody_asks"))) is DocumentState.UNSURE
    assert state(assess(facts(unread), call=call_with())) is DocumentState.UNSURE
    told = decision(SetField("certificates", "Jan Kowalski; Anna Nowak"), "04-22")
    assert state(assess(facts(unread, decisions=(told,)), call=call_with())) is DocumentState.DEFECTIVE


def test_a_person_who_accepts_the_document_has_counted_it() -> None:
    told = decision(Accept(KIND), "04-22")
    assert state(judged(consent(), decisions=(told,))) is DocumentState.ACCEPTED


def test_papers_that_come_later_are_counted_with_those_before() -> None:
    first = complete("04-20", consent("Jan Kowalski"), application_form=form(certificates=PUPILS))
    rest = message("04-22", consent("Anna Nowak"), consent("Ewa Lis"))
    assert state(assess(facts(first, rest), call=call_with())) is DocumentState.ACCEPTED
