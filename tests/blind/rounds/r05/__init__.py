"""Round r05: four foreign sets of forms, twenty companies, no blanks of the call."""

from tests.blind.model import Round

from .companies import APPLICATIONS

ROUND = Round(
    "r05",
    "Regulamin, domain.md, kinds and findings, the JSON's fields, model.py; nothing of the program",
    APPLICATIONS,
)
