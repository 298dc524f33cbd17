"""The learned model of statements: whose weights it bears, and what it may decide."""

import pytest

from checks.recognise.kinds.certificates.learned.opinion import (
    belongs_to,
    is_harmless,
    is_suspect,
    opinion,
    weighty_words,
)
from tests.statements.training import digest, labelled


def test_the_weights_belong_to_the_statements_and_signs() -> None:
    """Else `make statements` was forgotten behind a change of tests/statements/training.tsv or the signs."""
    assert belongs_to() == digest(labelled())


@pytest.mark.parametrize(
    "text",
    [
        "od zaleglosci nalicza sie odsetki w wysokosci okreslonej w ustawie",
        "jezeli platnik zalega, zaswiadczenie zawiera kwote zaleglosci i okres",
    ],
)
def test_what_holds_for_anybody_is_harmless(text: str) -> None:
    assert is_harmless(text)
    assert not is_suspect(text)


@pytest.mark.parametrize(
    "text",
    [
        "wobec spolki toczy sie egzekucja administracyjna",
        "platnik splaca zaleglosci w ukladzie ratalnym",
        "wniosek o odroczenie terminu platnosci jest rozpatrywany",
        "nie figuruje w ewidencji jako zalegajacy, figuruje w ewidencji jako zalegajacy w kwocie",
        "jan maj, kierownik referatu",  # of which it has learned nothing
    ],
)
def test_what_may_be_owed_is_not(text: str) -> None:
    assert not is_harmless(text)


def test_what_a_stamp_left_of_a_day_is_not_suspect() -> None:
    assert not is_suspect("nak 2026 r")
    assert opinion("nak 2026 r").against > 0.92, "by its words alone it would be"


def test_an_opinion_tells_the_words_that_made_it() -> None:
    text = "wobec spolki toczy sie egzekucja administracyjna"
    assert opinion(text).against > 0.9
    assert "toczy" in weighty_words(text)
