"""Round r12: the office hands out its own blanks; most companies fill in just these."""

from tests.blind.model import Round
from tests.blind.rounds.r12.applications import APPLICATIONS
from tests.blind.rounds.r12.blanks import BLANKS

ROUND = Round(
    "r12",
    "The Regulamin, the domain notes, the tables of kinds and findings, the field names; no reader, no other paper.",
    APPLICATIONS,
    BLANKS,
)
