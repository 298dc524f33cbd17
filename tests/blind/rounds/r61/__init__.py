"""Round r61: eighteen companies, each with forms of its own choice."""

from tests.blind.model import Round
from tests.blind.rounds.r61 import digital, faulty, paperwork

ROUND = Round(
    name="r61",
    written_by="had read the Regulamin, forms.md, domain.md, contract.md and the model; no reader and no other paper",
    applications=(*digital.APPLICATIONS, *paperwork.APPLICATIONS, *faulty.APPLICATIONS),
)
