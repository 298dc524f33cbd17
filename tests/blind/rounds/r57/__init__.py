"""Round r57: sixteen applications to the Swiss trip."""

from tests.blind.model import Round

from .digital import DIGITAL
from .faulty import FAULTY
from .scanned import SCANNED

ROUND = Round(
    name="r57",
    written_by="Had read the Regulamin, forms.md, domain.md, contract.md and the model; no reader, sample or round.",
    applications=(*DIGITAL, *SCANNED, *FAULTY),
)
