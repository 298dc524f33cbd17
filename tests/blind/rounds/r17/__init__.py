"""Round 17: no office blanks; every company found or made its own layout."""

from .applications import APPLICATIONS
from ...model import Round

ROUND = Round(
    name="r17",
    written_by="Czytał: Regulamin, domain.md, tabele Kinds i Findings, JSON z contract.md, model.py; bez wglądu w program.",
    applications=APPLICATIONS,
)
