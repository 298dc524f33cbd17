"""Blind round r23: papers of sixteen firms, none on the call's own blanks."""

from tests.blind.model import Round
from tests.blind.rounds.r23 import digital, faulty, scanned

ROUND = Round(
    name="r23",
    written_by=(
        "Read the Regulamin and the other seeds, forms.md, domain.md, contract.md and tests/blind/model.py; nothing"
        " else."
    ),
    applications=digital.applications() + scanned.applications() + faulty.applications(),
)
