"""Round r13: nobody hands out forms; every company or its accountant made its own or took one from elsewhere."""

from tests.blind.model import Round

from .companies import build
from .plans import PLANS

ROUND = Round(
    name="r13",
    written_by="Read the Regulamin, the facts on the documents, the kinds, the findings, the JSON names and the model; no reader.",
    applications=tuple(build(plan) for plan in PLANS),
)
