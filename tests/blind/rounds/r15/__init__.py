"""Blind round r15: nobody knows the office's forms, and every office writes its own."""

from tests.blind.model import Round
from tests.blind.rounds.r15.applications import APPLICATIONS

ROUND = Round(
    name="r15",
    written_by="read the Regulamin, the domain notes, the tables of kinds and findings, the JSON field names and the model; no reader, no other round",
    applications=APPLICATIONS,
)
