"""What the application form says beyond its single answers."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.kinds.application_form import NAME, read
from domain.document import FieldValue, Page
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
