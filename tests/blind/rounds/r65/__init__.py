"""A blind round: every firm or chamber with its own form."""

from tests.blind.model import Round
from tests.blind.rounds.r65.companies import digital
from tests.blind.rounds.r65.faulty import wrong
from tests.blind.rounds.r65.scanned import on_paper

ROUND = Round(
    name="r65",
    written_by="had read the Regulamin, the kinds of documents, the domain notes, the JSON contract and the model",
    applications=(*digital(), *on_paper(), *wrong()),
)
