"""The options that a hint shows are the act again that it was made from."""

import shlex
from datetime import UTC, date, datetime

import pytest
from click.testing import CliRunner
from typer.main import get_command

from cli import decision
from cli.app import app
from domain.acts.act import Act
from domain.acts.decide_command import command
from domain.acts.decision import ACTS, act_of
from domain.acts.on_applications import Extend
from domain.acts.on_documents import SetField, SetKind
from domain.acts.on_letters import TreatAsSent
from domain.acts.on_points import ConfirmPoints, SetPoints
from domain.acts.on_the_office import Prolong, Release, Undo

OF_THEIR_OWN: dict[type[Act], Act] = {
    SetKind: SetKind("12", "proxy"),
    SetField: SetField("delegate", "Ewa Żak 'Lis'"),
    SetPoints: SetPoints(2, 10),
    TreatAsSent: TreatAsSent("3", datetime(2026, 4, 20, 10, 15, tzinfo=UTC)),
    Extend: Extend(date(2026, 5, 12)),
    Undo: Undo(17),
    Prolong: Prolong("szw-2026-0001", datetime(2026, 5, 14, 22, tzinfo=UTC)),
    ConfirmPoints: ConfirmPoints(2),
}
EVERY = [OF_THEIR_OWN.get(kind) or act_of(kind.action, "7/x") for kind in ACTS if kind is not Release]


@pytest.mark.parametrize(
    "act", [*EVERY, SetField("lis", answer=True), SetField("events", 3), SetField("size", None)], ids=str
)
def test_a_command_says_the_act_it_was_made_from(act: Act, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = []
    monkeypatch.setattr(
        decision, "record", lambda _parts, _reference, said, *_, **__: taken.append(said) or "Tak."
    )
    monkeypatch.setattr("cli.decide.parts_from", lambda *_: None)
    _nabor, *arguments = shlex.split(command("SZW-2026-0001", act))
    result = CliRunner().invoke(get_command(app), arguments, input="Wyjazd2026\n")
    assert (result.exit_code, taken) == (0, [act]), result.output
