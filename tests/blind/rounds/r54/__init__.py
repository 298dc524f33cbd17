"""Round 54: the call's own blanks, filled in."""

from tests.blind.model import Round, Word
from tests.blind.rounds.r54 import blanks, blanks_aid
from tests.blind.rounds.r54.faulty import FAULTY
from tests.blind.rounds.r54.sound import SOUND

ROUND = Round(
    name="r54",
    written_by="had read writer.md, the Regulamin, forms.md, domain.md, contract.md, model.py; no reader or other round",
    applications=(*SOUND, *FAULTY),
    blanks={
        "application_form": Word(blanks.application),
        "status_declaration": Word(blanks.status),
        "de_minimis_form": Word(blanks_aid.de_minimis),
        "draft_contract": Word(blanks_aid.contract),
        "de_minimis_statement": Word(blanks_aid.received),
    },
)
