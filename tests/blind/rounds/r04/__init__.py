"""Round r04: the office hands its own blanks out; fifteen companies fill them, five send something else."""

from tests.blind.model import Round, Word
from tests.blind.rounds.r04 import blanks
from tests.blind.rounds.r04.companies import application, plans

ROUND = Round(
    name="r04",
    written_by="Had read the Regulamin, the facts on documents, the tables of kinds and findings, the JSON names, and the model.",
    applications=tuple(application(plan) for plan in plans()),
    blanks={"application_form": Word(blanks.application_form(None)), "status_declaration": Word(blanks.status_declaration(None)),
            "de_minimis_form": Word(blanks.de_minimis_form(None)), "draft_contract": Word(blanks.draft_contract(None)),
            "de_minimis_statement": Word(blanks.de_minimis_statement(None))},
)
