"""Mistakes in what a call's file says of applicants: each is told."""

from pathlib import Path

import pytest

from tests.support.calls.mistakes import Mistake, assert_told, odd, wrong

PERSONS = 'identified_by = ["nip"]'
REPRESENTATIVES = [
    wrong("unknown_field", "applicant.representatives.field", PERSONS,
          PERSONS + '\nrepresentatives = { field = "delegaci", at_most = 2 }'),
    wrong("persons_misfit", "applicant.representatives.field", PERSONS,
          PERSONS + '\nrepresentatives = { field = "delegate", at_most = 2 }'),
    wrong("broken_rule", "applicant.representatives.at_most", PERSONS,
          PERSONS + '\nrepresentatives = { field = "certificates", at_least = 3, at_most = 2 }'),
]  # fmt: skip

IDENTITIES = [
    wrong("odd_identity", "applicant.identified_by[1]", PERSONS, 'identified_by = ["innovative"]'),
    odd("identity_not_required", "applicant.identified_by", PERSONS, 'identified_by = ["krs"]'),
    odd(
        "undeclined_noun",
        "applicant.noun",
        'noun = ["przedsiębiorca", "przedsiębiorcy", "przedsiębiorców"]',
        'noun = ["firma", "firma", "firma"]',
    ),
]
MISTAKES = [*REPRESENTATIVES, *IDENTITIES]


@pytest.mark.parametrize("mistake", MISTAKES, ids=str)
def test_a_mistake_is_told(calls_folder: Path, mistake: Mistake) -> None:
    assert_told(mistake, calls_folder)
