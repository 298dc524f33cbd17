"""What differs between two versions of a call's file."""

import json
from pathlib import Path

from config.callfile.changes import changes, content_of
from config.loader import load_call
from domain.call import Call

CALL = load_call(Path(__file__).parents[3] / "config/calls/szwajcaria-2026.toml")


def test_the_content_is_plain_data_and_the_call_again() -> None:
    content = json.loads(json.dumps(content_of(CALL)))
    assert content == content_of(CALL)
    assert Call.model_validate(content) == CALL


def test_each_key_is_told_with_both_values() -> None:
    new = CALL.model_copy(
        update={
            "places": 7,
            "term": CALL.term.model_copy(update={"reminders": (3,)}),
            "trip": CALL.trip.model_copy(update={"name": "x" * 80}),
        }
    )
    assert changes(content_of(CALL), content_of(new)) == (
        f"trip.name: „Szwajcaria” → „{'x' * 60}…”",
        "places: 5 → 7",
        "term.reminders: [2 poz.] → [1 poz.]",
    )


def test_what_comes_and_goes_is_told() -> None:
    assert changes({"a": True, "b": {"c": 1}}, {"b": {"c": 1, "d": False}}) == (
        "a: true → (nie ma)",
        "b.d: (nie ma) → false",
    )
