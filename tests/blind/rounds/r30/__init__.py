"""Round 30: the office's own blanks, typed or filled by pen, and a few forms of the firms' own."""

from tests.blind.model import Round

from .companies import on_paper
from .electronic import born_digital
from .faulty import faulty_ones
from .papers import BLANKS

ROUND = Round(
    name="r30",
    written_by="read the Regulamin and the other seeds, forms.md, domain.md, contract.md and model.py; no reader and no other round",
    applications=(*on_paper(), *born_digital(), *faulty_ones()),
    blanks=BLANKS,
)
