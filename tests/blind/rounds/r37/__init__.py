"""Round 37: every company used whatever form it found or made."""

from tests.blind.model import Round

from .folders import digital, faulty, scanned

ROUND = Round(
    name="r37",
    written_by="Had read the Regulamin, the document kinds, the domain notes, the contract of fields and the model; no reader, no other paper.",
    applications=(*digital(), *scanned(), *faulty()),
)
