"""Round r09: twenty companies, nobody knows the forms; every layout comes from another hand."""

from tests.blind.model import Round
from tests.blind.rounds.r09.mails import APPLICATIONS

ROUND = Round(
    name="r09",
    written_by="had read the Regulamin, the document kinds, the facts of the domain and the JSON names; no reader, "
    "no other paper",
    applications=APPLICATIONS,
)
