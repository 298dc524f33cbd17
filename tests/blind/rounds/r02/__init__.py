"""Round r02: the office hands out its own blanks, and most companies fill exactly those."""

from tests.blind.model import Round

from .make import blank_of
from .sound import SOUND
from .troubled import TROUBLED

ROUND = Round(
    name="r02",
    written_by="had read the Regulamin, the facts about the documents, the tables of kinds and findings, the JSON's names",
    applications=SOUND + TROUBLED,
    blanks={
        kind: blank_of(kind)
        for kind in ("application_form", "status_declaration", "de_minimis_form", "draft_contract", "de_minimis_statement")
    },
)
