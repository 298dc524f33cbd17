"""Round 58: companies fill the call's own blanks."""

from tests.blind.model import Round, Word
from tests.blind.rounds.r58 import form_application, form_contract, form_de_minimis, form_status
from tests.blind.rounds.r58.faulty import FAULTY
from tests.blind.rounds.r58.sound import SOUND

ROUND = Round(
    name="r58",
    written_by="had read the Regulamin (seed 004), forms.md, domain.md, contract.md and model.py; nothing else",
    applications=SOUND + FAULTY,
    blanks={
        "application_form": Word(form_application.write),
        "status_declaration": Word(form_status.status),
        "de_minimis_form": Word(form_de_minimis.write),
        "draft_contract": Word(form_contract.write),
        "de_minimis_statement": Word(form_status.received),
    },
)
