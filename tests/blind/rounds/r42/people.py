"""The companies of the round."""

from dataclasses import replace

from tests.blind.rounds.r42 import people_a, people_b
from tests.blind.rounds.r42.firm import Firm

F: dict[str, Firm] = {**people_a.F, **people_b.F}

PARTNER = replace(F["tartan"], slug="partner", name="Emil Kalita", nip_stem="926138840", street="ul. Leśna 3")
