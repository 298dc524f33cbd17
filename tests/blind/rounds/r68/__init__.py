"""Round 68: the call's own blanks, filled in by firms."""

from tests.blind.model import Round

from .companies import APPLICATIONS
from .forms import BLANKS
from .word import word

ROUND = Round(
    name="r68",
    written_by="had read the Regulamin, the kinds of papers, the domain notes, the contract and the model; no readers",
    applications=APPLICATIONS,
    blanks={kind: word(form) for kind, form in BLANKS.items()},
)
