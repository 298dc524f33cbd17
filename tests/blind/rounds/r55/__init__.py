"""Sixteen applications to the Swiss trip, as companies send them."""

from tests.blind.model import Round
from tests.blind.rounds.r55.faulty import FAULTY
from tests.blind.rounds.r55.sound import SOUND

ROUND = Round(
    name="r55",
    written_by="Had read the Regulamin, two news seeds, kinds, domain, contract and model; no reader, sample or round.",
    applications=SOUND + FAULTY,
)
