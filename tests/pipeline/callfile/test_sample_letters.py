"""Every letter of a call in a sample case, as the real planners and templates make it."""

from email import message_from_bytes, policy
from pathlib import Path

import pytest

from config.loader import load_call
from config.registers import load_registers
from domain.call import Call
from domain.letter import LetterKind
from pipeline.callfile.sample_letters import SampleLetter, sample_letters
from tests.support.facts.applications import meeting

CALLS = Path(__file__).parents[3] / "config/calls"
SENDER = "sekretariat.dgr@lubuskie.pl"
EVERY = {*LetterKind} - {LetterKind.DIGEST, LetterKind.ALERT, LetterKind.PROLONGATION}


def letters_of(call: Call) -> tuple[SampleLetter, ...]:
    return sample_letters(call, load_registers(), CALLS, SENDER)


def text_of(sample: SampleLetter) -> str:
    body = message_from_bytes(sample.letter.raw, policy=policy.default).get_body(("plain",))
    assert body is not None
    return str(body.get_content())


@pytest.mark.parametrize("name", ["szwajcaria-2026", "finlandia-estonia-2026"])
def test_every_kind_of_letter_is_there_and_names_the_call(name: str) -> None:
    call = load_call(CALLS / f"{name}.toml")
    made = letters_of(call)
    assert {sample.name.rpartition("-")[0] or sample.name for sample in made} >= EVERY - {"reminder"}
    assert [s.name for s in made if s.name.startswith("reminder")] == ["reminder", "reminder-2"]
    for sample in made:
        assert call.trip.title in sample.letter.subject
        assert call.title in " ".join(text_of(sample).split())


def test_the_dates_are_those_of_the_call() -> None:
    made = {s.name: s for s in letters_of(load_call(CALLS / "szwajcaria-2026.toml"))}
    request = text_of(made["correction_request"])
    assert "Zaświadczenie z ZUS" in request
    assert "do środy 15 kwietnia 2026 r., godz. 24:00" in " ".join(request.split())
    assert "14" not in text_of(made["reminder-2"]).partition("Poniżej")[0].split()
    assert "dzisiaj upływa" in text_of(made["reminder-2"])


def test_a_call_of_another_shape_has_its_letters_too() -> None:
    """One mandatory document alone, no resignation rule, a term in days."""
    made = {sample.name for sample in letters_of(meeting())}
    assert {"acknowledgement", "correction_request", "reminder", "completeness", "early_notice"} <= made
    assert {"result_qualified", "result_reserve", "result_ineligible"} <= made


def test_a_call_that_runs_longer_shows_the_letter_about_it() -> None:
    call = load_call(CALLS / "examples/siec/siec-2027.toml")
    made = {s.name: s for s in sample_letters(call, load_registers(), CALLS / "examples/siec", SENDER)}
    assert "9 LIPCA 2027 R." in text_of(made["prolongation"])


def test_a_call_without_corrections_has_no_letter_that_asks_for_any() -> None:
    call = load_call(CALLS / "examples/targi/targi-2027.toml")
    made = {s.name for s in sample_letters(call, load_registers(), CALLS / "examples/targi", SENDER)}
    assert not made & {"correction_request", "reminder", "extension"}
    assert made >= {"acknowledgement", "closing", "completeness", "result_qualified"}


def test_the_same_call_gives_the_same_bytes() -> None:
    call = load_call(CALLS / "szwajcaria-2026.toml")
    assert letters_of(call) == letters_of(call)
