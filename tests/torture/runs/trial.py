"""One death and what follows: the command killed at a point, run again, and compared with the undisturbed call."""

from dataclasses import dataclass, field

from tests.torture.judging.copies import false_copies
from tests.torture.judging.verdict import Picture, differences, picture, problems_of
from tests.torture.kills.points import read_trace
from tests.torture.kills.power import cut
from tests.torture.office.person import Settled, settle
from tests.torture.office.story import Step
from tests.torture.office.world import Office


@dataclass
class Outcome:
    """What a trial showed."""

    step: str
    points: list[str]
    """Where it was to die; several in a staggered run."""
    is_going_on: bool = False
    """A run that was killed in an earlier step, at these points, and goes on to the end of the call."""
    killed_at: list[str] = field(default_factory=list)
    """Where it did."""
    cut_at: list[str] = field(default_factory=list)
    """Where the power failed instead."""
    lost: int = 0
    """Files that were lost, or lost their bytes, by that."""
    restarts: int = 0
    settled: list[Settled] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    @property
    def title(self) -> str:
        """„04-13 09:45 run, commit.after#3”."""
        return f"{self.step}, {' '.join(self.points) or 'undisturbed'}"


def kill(office: Office, step: Step, point: str, outcome: Outcome) -> None:
    """Run a command that dies at a point, if it comes there."""
    ended = office.do(step, kill=point)
    outcome.points.append(point)
    if ended.was_killed:
        outcome.killed_at.append(point)
        outcome.problems += false_copies(office, step.at)
    if not ended.was_killed and ended.status != 0 and step.arguments[0] == "run":
        outcome.problems.append(f"{point}: exit status {ended.status}: {ended.out} {ended.err}")


def cut_power(office: Office, step: Step, point: str, before: Office, outcome: Outcome) -> None:
    """Run a command, and let the power fail at a point: what was not synced by then is gone."""
    trace = office.folder / "trace"
    ended = office.do(step, kill=point, trace=trace)
    outcome.points.append(point)
    if ended.was_killed:
        outcome.cut_at.append(point)
    outcome.lost += len(cut(office, before, read_trace(trace)))
    outcome.problems += false_copies(office, step.at)


def bring_through(office: Office, step: Step, expected: Picture, outcome: Outcome) -> None:
    """Run the command again until it has nothing to do, a person looking after uncertain letters; then compare."""
    _run_again(office, step, outcome)
    decided = settle(office, step)
    outcome.settled += decided
    if any(one.how != "left" for one in decided):
        _run_again(office, step, outcome)
    outcome.problems += [*problems_of(office), *false_copies(office, step.at)]
    outcome.problems += differences(expected, picture(office, step.at))


def _run_again(office: Office, step: Step, outcome: Outcome) -> None:
    ended = office.do(step)
    outcome.restarts += 1
    # A decision that was on record already before the kill is refused the second time, and rightly so.
    if ended.status != 0 and step.arguments[0] == "run":
        outcome.problems.append(f"after the kill: exit status {ended.status}: {ended.out} {ended.err}")
