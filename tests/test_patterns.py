"""No pattern of the program keeps the worker busy with a text made for that, however long it is.

What is asked is how its work grows with the text (`tests.support.patterns.degree`), not how long it takes:
nothing here depends on the machine or the clock.
"""

from collections.abc import Mapping
from functools import cache
from math import inf

import pytest

from tests.support.patterns.collected import Kept, kept_patterns
from tests.support.patterns.degree import degree
from tests.test_tree import PACKAGES

MOST = 2
"""A line of ten thousand signs takes a second or so."""
MOST_IN_SENTENCES = 3
"""Of what is asked of a certificate's sentences: `in_pieces` cuts those that are longer than any."""
SENTENCES = "checks.recognise.kinds.certificates."
KNOWN: Mapping[str, float] = {
    # each degree counts how often whole words of theirs stand in one sentence, not its signs
    f"{SENTENCES}lexicon.limits.HARMLESS": 4,
    f"{SENTENCES}lexicon.said.AMOUNT": 4,
    f"{SENTENCES}lexicon.said.ANSWER": 5,
    f"{SENTENCES}verdict.rules.general_rules._ADVICE": 4,
    f"{SENTENCES}verdict.rules.general_rules._CONDITIONAL": 5,
    f"{SENTENCES}verdict.rules.general_rules._PRACTICE": 4,
    f"{SENTENCES}verdict.rules.general_rules._TO_WHOM": 4,
    # one way alone: what is looked ahead for, or taken for good, shuts the other out
    f"{SENTENCES}verdict.rules.proceedings._STATED": inf,
    f"{SENTENCES}verdict.rules.struck_sections._STRUCK": inf,
    "checks.recognise.form.question.line.reader._ADDRESSES": inf,
    # an option has sixty signs at most
    "checks.recognise.form.blank.line_forms._OFFERED": 3,
    # asked at a place alone, not anywhere
    "checks.recognise.form.question.line.by_sign._VALUES": 3,
}
"""What the automaton tells of those that are known to grow faster, or not told apart from what would."""


@pytest.mark.parametrize("package", [one for one in PACKAGES if one != "samples"])
def test_no_patterns_work_outgrows_its_text(package: str) -> None:
    assert {
        kept.names[0]: most_of(kept) for kept in kept_patterns([package]) if most_of(kept) > allowed(kept)
    } == {}


def test_modules_themselves_are_looked_at() -> None:
    kept = {name for one in kept_patterns(["domain"]) for name in one.names}
    assert "domain.words.redaction._PERSONAL" in kept


@cache
def most_of(kept: Kept) -> float:
    return max(degree(kept.pattern, asked) for asked in kept.asked)


def allowed(kept: Kept) -> float:
    most = MOST_IN_SENTENCES if kept.names[0].startswith(SENTENCES) else MOST
    return max(KNOWN.get(name, most) for name in kept.names)
