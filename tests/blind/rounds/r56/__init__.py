"""Round r56: companies fill in the call's own blanks, which the office wrote in Word."""

from tests.blind.model import Round
from tests.blind.rounds.r56 import declarations, forms
from tests.blind.rounds.r56.applications import APPLICATIONS

ROUND = Round(
    name="r56",
    written_by="Read: the Regulamin (seeds/004), forms.md, domain.md, contract.md, "
    "tests/blind/model.py; no readers.",
    applications=APPLICATIONS,
    blanks={
        "application_form": forms.application_form(None, None),
        "status_declaration": declarations.status_declaration(None, None),
        "de_minimis_form": declarations.de_minimis_form(None, None),
        "draft_contract": declarations.draft_contract(None, None),
        "de_minimis_statement": declarations.de_minimis_statement(None, None),
    },
)
