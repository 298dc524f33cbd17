"""Blind round r39."""

from tests.blind.model import Round
from tests.blind.rounds.r39.faulty import faulty
from tests.blind.rounds.r39.sound import digital, scanned

ROUND = Round(
    "r39",
    "had read the Regulamin, forms.md, domain.md, contract.md and the model; no reader and no other paper",
    (*digital(), *scanned(), *faulty()),
)
