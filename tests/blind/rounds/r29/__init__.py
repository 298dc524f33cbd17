"""Round 29: forms of the firms' own making or taken from elsewhere."""

from tests.blind.model import Round

from .digital import DIGITAL
from .faulty import FAULTY
from .scanned import SCANNED

ROUND = Round(
    "r29",
    "Regulamin, list of document kinds, domain notes, contract and the model; no reader and no other paper.",
    (*SCANNED, *DIGITAL, *FAULTY),
)
