"""Round 66: the office hands out its own blanks, and companies fill them in by many ways."""

from tests.blind.model import Round, Word

from . import contract, forms, word
from .companies import APPLICATIONS

ROUND = Round(
    "r66",
    "The Regulamin, forms.md, domain.md and contract.md, and the model of a round; no reader, no other paper.",
    APPLICATIONS,
    {
        "application_form": Word(word.writer(forms.application_form(None), word.BLANK)),
        "status_declaration": Word(word.writer(forms.status_declaration(None), word.BLANK)),
        "de_minimis_form": Word(word.writer(forms.de_minimis_form(None), word.BLANK)),
        "de_minimis_statement": Word(word.writer(forms.de_minimis_statement(None), word.BLANK)),
        "draft_contract": Word(contract.word(None)),
    },
)
