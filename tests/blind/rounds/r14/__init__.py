"""Round r14: the office hands out its own blanks, and most companies fill in just these."""

from tests.blind.model import Round, Word

from .applications import APPLICATIONS
from .blank_contract import draft_contract
from .blank_form import application_form
from .blank_minimis import de_minimis_form
from .blank_status import status_declaration

ROUND = Round(
    "r14",
    "the Regulamin, the domain notes, the tables of kinds and findings, the names of the JSON fields, this round's model",
    APPLICATIONS,
    {
        "application_form": Word(application_form),
        "status_declaration": Word(status_declaration),
        "de_minimis_form": Word(de_minimis_form),
        "draft_contract": Word(draft_contract),
    },
)
