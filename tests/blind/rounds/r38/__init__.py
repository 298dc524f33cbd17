"""Round 38: the call's own blanks, filled by sixteen companies."""

from collections.abc import Callable

from docx.document import Document as WordDocument

from tests.blind.model import Round, Word
from tests.blind.rounds.r38.applications import APPLICATIONS
from tests.blind.rounds.r38.pen import Pen
from tests.blind.rounds.r38.write import BLANKS


def _blank(write: Callable[[WordDocument, Pen], None]) -> Word:
    return Word(lambda doc: write(doc, Pen()))


ROUND = Round(
    name="r38",
    written_by="read the Regulamin, forms.md, domain.md, contract.md and the model; none of the readers",
    applications=APPLICATIONS,
    blanks={kind: _blank(write) for kind, write in BLANKS.items()},
)
