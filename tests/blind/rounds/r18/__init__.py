"""Round r18: the office publishes its own blanks, and most companies fill exactly those in."""

from tests.blind.model import Round

from .blanks import BLANKS
from .companies import APPLICATIONS

ROUND = Round(
    "r18",
    "Had read the Regulamin, domain notes, the tables of kinds and findings, the JSON of the contract and the model.",
    APPLICATIONS, BLANKS)
