"""Round r08: the office hands out its own blanks; fifteen fill them, five write their own."""

from tests.blind.model import Round
from tests.blind.rounds.r08.companies import APPLICATIONS
from tests.blind.rounds.r08.forms import BLANKS

ROUND = Round(
    name="r08",
    written_by="had read the Regulamin, the document kinds, the facts of the domain and the JSON names; no reader, no other paper",
    applications=APPLICATIONS,
    blanks={kind: make() for kind, make in BLANKS.items()},
)
