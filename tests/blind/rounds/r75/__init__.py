"""Blind round r75: nobody knows the forms."""

from tests.blind.model import Round
from tests.blind.rounds.r75.applications import made

ROUND = Round(
    "r75",
    "Regulamin, domain.md, forms.md, contract.md, README and model of tests/blind; no readers, samples or rounds",
    made(),
)
