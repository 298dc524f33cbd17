"""The whole call over a network that is never well: both servers misbehave at random in every pass.

Each pass is repeated until it reports no problem; a person settles the letters that may have left, by looking
whether the server has them, and sends those again that were refused. In the end the office knows and has sent what an
undisturbed one does.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from tests.support.servers.faults import Chance
from tests.support.servers.faulty_imap import FaultyImap
from tests.support.servers.faulty_smtp import FaultySmtp
from tests.torture.judging.essence import Essence, differences, essence, losses
from tests.torture.judging.verdict import PERSON
from tests.torture.office.person import Settled, settle
from tests.torture.office.story import Step
from tests.torture.office.world import Ended, Office, World

_MOST_PASSES = 300
"""More of one step mean that it does not come to an end."""
_SETTINGS = {"NABOR_IMAP__TIMEOUT_SECONDS": "0.7", "NABOR_SMTP__TIMEOUT_SECONDS": "0.7"}
_SILENT_SECONDS = 1.0
_NOT_PLANNED = re.compile(r"Traceback|Error:")


@dataclass
class Played:
    """One call, and what happened to it."""

    seed: int
    injected: Counter[str] = field(default_factory=Counter)
    passes: int = 0
    settled: list[Settled] = field(default_factory=list)
    resent: int = 0
    """Letters refused for good that a person sent again."""
    accepted: int = 0
    twice: int = 0
    problems: list[str] = field(default_factory=list)


def undisturbed(steps: Sequence[Step]) -> Essence:
    """What the call comes to when everything goes well."""
    with World() as world:
        office = world.office("undisturbed")
        for step in steps:
            world.arrive(step, office.sent_letters())
            ended = office.do(step)
            assert ended.status == 0, (step.name, ended)
        return essence(office, steps[-1].at)


def play(seed: int, share: float, steps: Sequence[Step], expected: Essence) -> Played:
    """The call with a share of all moments gone wrong, and everything that is not as in the undisturbed one."""
    played = Played(seed)
    # What a search leaves out comes with the next reconciliation only, which is no pass of this story.
    mailbox, outgoing = Chance(seed, share, {"unlisted"}), Chance(seed + 1_000_000, share)
    with World() as world, _faulty(world, mailbox, outgoing) as office:
        for number, step in enumerate(steps):
            world.arrive(step, office.sent_letters())
            until = steps[number + 1].at if number + 1 < len(steps) else step.at + timedelta(days=1)
            _bring_through(office, step, until, played)
        played.accepted = len(office.accepted)
        times = Counter(one.message_id for one in office.accepted)
        played.twice = sum(count > 1 for count in times.values())
        played.problems += [*losses(office), *differences(expected, essence(office, steps[-1].at))]
    for server, chance in (("imap", mailbox), ("smtp", outgoing)):
        played.injected += Counter({f"{server} {kind}": count for kind, count in chance.injected.items()})
    return played


@contextmanager
def _faulty(world: World, mailbox: Chance, outgoing: Chance) -> Iterator[Office]:
    """An office whose way to both servers leads through those that misbehave."""
    office = world.office("disturbed")
    with (
        FaultyImap(world.mailbox.port, mailbox, silent_seconds=_SILENT_SECONDS) as imap,
        FaultySmtp(world.sink.port, outgoing, silent_seconds=_SILENT_SECONDS) as smtp,
    ):
        ports = {"NABOR_IMAP__PORT": str(imap.port), "NABOR_SMTP__PORT": str(smtp.port)}
        office.overrides |= {**_SETTINGS, **ports}
        yield office


def _bring_through(office: Office, step: Step, until: datetime, played: Played) -> None:
    """Run a command until nothing of it is left to do, at later instants where a server put letters off."""
    if step.arguments[0] != "run":
        ended = office.do(step)
        if ended.status != 0:
            played.problems.append(f"{step.name}: {ended}")
        return
    for _ in range(_MOST_PASSES):
        ended = office.do(step)
        played.passes += 1
        if wrong := _misbehaved(ended):
            played.problems.append(f"{step.name}: {wrong}")
            return
        if ended.status != 0:
            continue
        if _decide(office, step, played):
            continue
        later = _put_off_until(office)
        if later is None or later >= until:
            return
        step = replace(step, at=max(later, step.at))
    played.problems.append(f"{step.name}: not done after {_MOST_PASSES} passes")


def _misbehaved(ended: Ended) -> str:
    """What no fault of a server excuses: a traceback, or an answer that is none."""
    if _NOT_PLANNED.search(ended.err) or ended.status not in {0, 1}:
        return f"status {ended.status}: {ended.err[-1500:]}"
    problems = json.loads(ended.out)["problems"]
    return "" if bool(problems) == bool(ended.status) else f"status {ended.status} with {problems}"


def _decide(office: Office, step: Step, played: Played) -> bool:
    """The person's part: letters that may have left, and letters that were refused; whether any goes again."""
    decided = settle(office, step)
    played.settled += [one for one in decided if one.how != "left"]
    refused = office.rows(
        "SELECT id, reference FROM letters WHERE state = 'failed' AND reference IS NOT NULL"
    )
    for row in refused:
        answer = office.ask(
            "decide", row["reference"], "--resend", str(row["id"]), "--by", PERSON,
            "--reason", "Serwer znów przyjmuje pisma.", "--now", step.at.isoformat(),
        )  # fmt: skip
        assert answer.status == 0, answer
    played.resent += len(refused)
    return bool(refused) or any(one.how == "resend" for one in decided)


def _put_off_until(office: Office) -> datetime | None:
    """When the last letter may go that a server put off; None where none waits."""
    rows: list[dict[str, Any]] = office.rows(
        "SELECT max(not_before) AS at FROM letters WHERE state = 'queued' AND not_before IS NOT NULL"
    )
    at = rows[0]["at"] if rows else None
    return None if at is None else datetime.fromisoformat(f"{at}+00:00")
