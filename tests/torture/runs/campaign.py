"""One share of the torture: a call run undisturbed step by step, and killed at its share of every step's points.

After each undisturbed step the data directory is what the next one starts from, and its picture is what every
killed and restarted run of that step must come to. So a kill costs two runs of one step, not of a whole call,
and mailbox and outgoing server stay the real ones: they hold exactly what has happened by then.
"""

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from random import Random

from tests.support.servers.postgres import Postgres
from tests.torture.judging.order import order_problems
from tests.torture.judging.verdict import Picture, picture, problems_of
from tests.torture.kills.choice import spread
from tests.torture.kills.points import Point, read_trace
from tests.torture.office.story import Step, short_steps, steps
from tests.torture.office.world import Office, World
from tests.torture.runs.trial import Outcome, bring_through, cut_power, kill

Choose = Callable[[int, Sequence[Point]], list[str]]
"""The points to kill at, of a step (by its place in the story) that was recorded so."""
Tell = Callable[[Outcome], None]

_DURABLE = frozenset({"commit", "fsync-file", "fsync-folder", "link", "rename", "sync-all"})
_TELLING = frozenset({"link", "rename", "sync-all"})
"""The few of them that the short version has time for, in the step that takes new mail."""
_KILLS_A_STEP = 6
"""In the run that is killed again and again."""
_ATTEMPTS = 2
"""A message whose reading fails a third time is set aside for a person, so the harness may break it off twice."""


@dataclass(frozen=True, slots=True)
class Share:
    """What one process does: every `of`-th kill point, beginning with `number`."""

    number: int = 0
    of: int = 1
    each: int = 1
    """Kill points of every kind and moment in a step."""
    run_on: int = 1
    """How many killed runs of a step go on to the end of the call."""
    is_staggered: bool = True
    """Whether one more run is killed again and again, all through the call."""
    cuts: int = 1
    """Power cuts at every kind of operation that makes something durable, in a step."""
    is_short: bool = False
    """Only the beginning of the call."""
    is_on_postgres: bool = False
    """With a database server of its own, whose machine goes on when a client's power fails."""

    @property
    def steps(self) -> tuple[Step, ...]:
        """The commands of the call."""
        return short_steps() if self.is_short else steps()


@dataclass
class Totals:
    """What a share has done besides its outcomes."""

    occurred: list[str] = field(default_factory=list)
    """Kind and moment of every point that the undisturbed call passed."""
    mails: int = 0
    accepted: int = 0
    """Letters that the server accepted, from all runs."""
    letters: int = 0
    """Letters of the undisturbed call."""


def run_share(share: Share, tell: Tell, choose: Choose | None = None) -> Totals:
    """Do one share; every outcome is told as soon as it is there."""
    chosen = choose or (lambda _place, points: spread(points, share.each)[share.number :: share.of])
    with Postgres() if share.is_on_postgres else nullcontext() as server, World(server) as world:
        return _Campaign(world, share, tell, chosen).run()


class _Campaign:
    def __init__(self, world: World, share: Share, tell: Tell, choose: Choose) -> None:
        self._world = world
        self._share = share
        self._tell = tell
        self._choose = choose
        self._random = Random(share.number)
        self._reference = world.office("undisturbed")
        self._going_on: list[tuple[Office, list[str]]] = []
        self._staggered: Office | None = None
        self._totals = Totals()

    def run(self) -> Totals:
        for place, step in enumerate(self._share.steps):
            self._step(place, step)
        self._totals.letters = len(self._reference.accepted)
        self._totals.accepted = self._world.sink.total
        return self._totals

    def _step(self, place: int, step: Step) -> None:
        self._world.arrive(step, self._reference.sent_letters())
        self._totals.mails += len(step.mails)
        before = self._reference.copy(f"before-{place}")
        points, expected = self._undisturbed(place, step)
        self._totals.occurred += [f"{point.kind}.{point.moment}" for point in points]
        for office, history in self._going_on:
            self._go_on(office, history, step, expected)
        if self._staggered is not None:
            self._stagger(self._staggered, step, points, expected)
        names = self._choose(place, points)
        keeps = set(self._random.sample(names, min(self._share.run_on, len(names)))) if place else set()
        for number, name in enumerate(names):
            outcome = Outcome(step.name, [])
            office = before.copy(f"{place}-{number}")
            kill(office, step, name, outcome)
            bring_through(office, step, expected, outcome)
            self._tell(outcome)
            if outcome.problems:
                continue  # left for whoever looks into it
            if name in keeps:
                self._going_on.append((office, outcome.points))
            else:
                office.remove()
        for number, name in enumerate(self._cuts(place, points)):
            outcome = Outcome(f"{step.name}, power cut", [])
            office = before.copy(f"{place}-cut-{number}")
            cut_power(office, step, name, before, outcome)
            bring_through(office, step, expected, outcome)
            self._tell(outcome)
            office.remove()
        before.remove()
        if place == 0 and self._share.is_staggered:
            # Only now: the key of Message-IDs, made at the first start, is to be the same in all of them.
            self._staggered = self._reference.copy("staggered")

    def _cuts(self, place: int, points: Sequence[Point]) -> list[str]:
        """Where the power fails: after operations whose order on disk matters."""
        if self._share.is_on_postgres:
            return []
        kinds = _DURABLE if not self._share.is_short else _TELLING if place == 1 else frozenset()
        after = [point for point in points if point.kind in kinds and point.moment == "after"]
        return spread(after, self._share.cuts)[self._share.number :: self._share.of]

    def _undisturbed(self, place: int, step: Step) -> tuple[list[Point], Picture]:
        trace = self._world.folder / f"trace-{place}"
        ended = self._reference.do(step, trace=trace)
        points = read_trace(trace)
        outcome = Outcome(step.name, [])
        if ended.status != 0:
            outcome.problems.append(f"exit status {ended.status}: {ended.out} {ended.err}")
        outcome.problems += [*problems_of(self._reference), *order_problems(points)]
        self._tell(outcome)
        return points, picture(self._reference, step.at)

    def _go_on(self, office: Office, history: list[str], step: Step, expected: Picture) -> None:
        outcome = Outcome(f"{step.name}, going on after", list(history), is_going_on=True)
        bring_through(office, step, expected, outcome)
        self._tell(outcome)

    def _stagger(self, office: Office, step: Step, points: Sequence[Point], expected: Picture) -> None:
        """Kill the same step again and again, each time at another point, and bring it through at last."""
        outcome = Outcome(f"{step.name}, staggered", [])
        for _ in range(_KILLS_A_STEP):
            broken_off = office.rows("SELECT max(attempts) AS n FROM messages WHERE outcome = 'pending'")
            is_tender = bool(broken_off) and (broken_off[0]["n"] or 0) >= _ATTEMPTS
            names = [p.name for p in points if p.number <= 2 and (not is_tender or p.kind.startswith("smtp"))]
            if not names:
                break
            kill(office, step, self._random.choice(names), outcome)
        bring_through(office, step, expected, outcome)
        self._tell(outcome)
