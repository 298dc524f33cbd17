"""Round 27: forms of the companies' own making."""

from tests.blind.model import Round

from .digital import DIGITAL
from .scanned import SCANNED
from .wrong import WRONG

ROUND = Round(
    "r27",
    "Regulamin, document kinds, domain notes and the JSON names; no readers, no other papers.",
    SCANNED + DIGITAL + WRONG,
)
