"""All applications of the round."""

from tests.blind.rounds.r40.digital import BIOTARG, FREZMAR, JASKULA, SOFTODRA
from tests.blind.rounds.r40.faulty import LUBPLAST, TKACZ, WIZJER, WODROL
from tests.blind.rounds.r40.scanned import (
    AGROLAB,
    ELMONT,
    KABEX,
    NADODRZE,
    ORTOSAN,
    PIEKMASZ,
    STOLWAR,
    TERMODACH,
)

APPLICATIONS = (
    FREZMAR,
    SOFTODRA,
    BIOTARG,
    JASKULA,
    STOLWAR,
    ELMONT,
    PIEKMASZ,
    TERMODACH,
    ORTOSAN,
    AGROLAB,
    KABEX,
    NADODRZE,
    WODROL,
    LUBPLAST,
    WIZJER,
    TKACZ,
)
