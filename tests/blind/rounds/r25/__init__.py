"""Blind round r25: firms which use papers of their own making, none of the call's blanks."""

from tests.blind.model import Round
from tests.blind.rounds.r25 import digital, faulty, paper

ROUND = Round(
    name="r25",
    written_by="the Regulamin, the document kinds, the domain notes, the contract of fields and the model; no reader",
    applications=(
        digital.wexol(),
        digital.brandys(),
        digital.drawit(),
        digital.fitoxa(),
        digital.tarpol(),
        digital.lumigra(),
        paper.stolpax(),
        paper.aquamett(),
        paper.medikor(),
        paper.kornat(),
        paper.plastomir(),
        paper.vistrom(),
        faulty.kargoterm(),
        faulty.nyskie(),
        faulty.elmont(),
        faulty.sawapak(),
    ),
)
