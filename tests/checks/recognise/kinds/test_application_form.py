"""What the application form says beyond its single answers."""

from dataclasses import replace

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.kinds.application_form import NAME, names_trip, read
from domain.document import Document, Evidence, FieldValue, Page, Reading, ReadStatus
from store.reading_json import reading_from_json, reading_to_json
from tests.support.facts.applications import switzerland


def events_of(words: str) -> FieldValue:
    call = switzerland()
    text = f"Formularz zgłoszeniowy\n6. Udział w targach, misjach i wyjazdach w ostatnich 3 latach: {words}\n7. NIP: 9290000006\n"
    return read([sheet_of(Page(1, text))], call.documents[NAME], call)["events"]


def test_events_are_counted() -> None:
    assert events_of("EMO Hannover, 22-26.09.2025").value == 1
    assert events_of("wyjazd studyjny do Szwajcarii, czerwiec 2024 r.").value == 1


@pytest.mark.parametrize(
    "trip",
    [
        "wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r. (projekt „Innowacyjne Lubuskie”)",
        "Szwajcaria, 22-25.06.2026",
    ],
)
def test_the_trip_that_is_applied_for_is_no_event_of_the_past(trip: str) -> None:
    assert events_of(trip).state == "unclear"


LONG = "udział w targach branżowych z własnym stoiskiem i spotkaniami z odbiorcami z zagranicy "


def test_a_long_answer_is_judged_to_its_last_word() -> None:
    trip = f"{LONG * 4}oraz wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r."
    answer = FieldValue("read", 1, Evidence(trip[:300], 1), said=trip)
    assert names_trip(answer, switzerland().trip)
    assert not names_trip(replace(answer, said=trip[:300]), switzerland().trip)


def test_what_is_stored_holds_the_evidence_and_not_the_whole_words() -> None:
    words = LONG * 5
    document = Document(
        NAME, 1.0, fields={"events": FieldValue("read", 1, Evidence(words[:300], 1), said=words)}
    )
    body, pages = reading_to_json(Reading("0" * 64, "pdf", ReadStatus.OK, documents=(document,)))
    assert words not in body.decode()
    stored = reading_from_json(body, pages).documents[0].fields["events"]
    assert (stored.said, stored.evidence) == ("", Evidence(words[:300], 1))
