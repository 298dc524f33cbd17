"""Round 19: nobody knows the forms; every company uses papers of its own or of its advisers."""

from tests.blind.model import Round

from .digital import DIGITAL
from .faulty import FAULTY
from .scanned import SCANNED

ROUND = Round(
    name="r19",
    written_by="A writer who had read the Regulamin, forms.md, domain.md, contract.md and model.py, and no reader of the project.",
    applications=(*DIGITAL, *SCANNED, *FAULTY),
)
