"""Blind round r40: the call's own blanks, filled in by sixteen companies."""

from tests.blind.model import Round
from tests.blind.rounds.r40.applications import APPLICATIONS
from tests.blind.rounds.r40.declarations import de_minimis_form, de_minimis_statement, status_declaration
from tests.blind.rounds.r40.forms import application_form, draft_contract

ROUND = Round(
    "r40",
    "Regulamin, forms.md, domain.md, contract.md and the model; no reader, no sample, no other round",
    APPLICATIONS,
    {
        "application_form": application_form(None, None),
        "status_declaration": status_declaration(None, None),
        "de_minimis_form": de_minimis_form(None, None),
        "de_minimis_statement": de_minimis_statement(None, None),
        "draft_contract": draft_contract(None, None),
    },
)
