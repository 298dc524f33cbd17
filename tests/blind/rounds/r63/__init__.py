"""Round 63: every firm or chamber uses its own form."""

from tests.blind.model import Round

from .digital import DIGITAL
from .printed import PRINTED

ROUND = Round(
    name="r63",
    written_by="had read the Regulamin (seeds), forms.md, domain.md, contract.md and the model",
    applications=(*DIGITAL, *PRINTED),
)
