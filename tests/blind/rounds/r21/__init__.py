"""Round r21: sixteen companies, nobody's forms are known."""

from tests.blind.model import Round

from .companies import digital, scanned
from .troubles import faulty

ROUND = Round(
    name="r21",
    written_by="had read the Regulamin, forms.md, domain.md, contract.md and model.py; no reader, no sample, no other round",
    applications=digital() + scanned() + faulty(),
)
