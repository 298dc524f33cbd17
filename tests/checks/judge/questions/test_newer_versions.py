"""A certificate of arrears beside one of none: which of them holds is asked unless it is surely outdated."""

from dataclasses import replace

import pytest

from domain.acts.on_documents import Accept
from domain.application import Status
from domain.document import Document
from tests.support.facts.dossiers import (
    answers,
    assess,
    certificate,
    complete,
    decision,
    facts,
    message,
    questions,
)

GOOD, BAD = "no_arrears", "arrears"


def issued(verdict: str, on: str | None) -> Document:
    found = certificate("zus_certificate", verdict)
    return replace(found, fields={**found.fields, **answers(issued_on=on)})


@pytest.mark.parametrize(
    ("good", "bad", "is_asked"),
    [
        (("04-20", "2026-04-12"), ("04-20", "2026-04-12"), True),
        (("04-20", "2026-04-12"), ("04-20", "2026-04-13"), True),
        (("04-20", "2026-04-12"), ("04-20", "2026-04-02"), False),
        (("04-20", None), ("04-20", None), True),
        (("04-20", "2026-04-12"), ("04-18", "2026-04-12"), False),
        (("04-20", "2026-04-12"), ("04-18", "2026-04-15"), True),
        (("04-20", "2026-04-12"), ("04-22", "2026-04-02"), True),
    ],
)
def test_arrears_are_overlooked_only_where_they_are_surely_older(
    good: tuple[str, str | None], bad: tuple[str, str | None], is_asked: bool
) -> None:
    owing, whole = issued(BAD, bad[1]), complete(good[0], zus_certificate=issued(GOOD, good[1]))
    sent = complete(good[0], owing, zus_certificate=issued(GOOD, good[1]))
    both = (sent,) if good[0] == bad[0] else (whole, message(bad[0], owing))
    found = assess(facts(*sorted(both, key=lambda one: one.received_at)))
    assert ("arrears" in questions(found)) is is_asked
    assert (found.status is Status.NEEDS_DECISION) is is_asked


def test_what_a_person_accepted_stands_against_what_was_there() -> None:
    sent = complete("04-20", issued(BAD, "2026-04-12"), zus_certificate=issued(GOOD, "2026-04-12"))
    found = assess(facts(sent, decisions=(decision(Accept("zus_certificate"), "04-21"),)))
    assert "arrears" not in questions(found)
