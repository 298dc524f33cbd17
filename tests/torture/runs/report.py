"""The figures of a run, gathered from its shares and printed."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from tests.torture.runs.campaign import Totals
from tests.torture.runs.trial import Outcome


@dataclass
class Report:
    """Everything that was tried, and what came of it."""

    outcomes: list[Outcome] = field(default_factory=list)
    totals: list[Totals] = field(default_factory=list)

    @property
    def failed(self) -> list[Outcome]:
        """The trials after which something was not as it must be."""
        return [one for one in self.outcomes if one.problems]

    @property
    def kills(self) -> int:
        """How often a process was killed."""
        return sum(len(one.killed_at) for one in self.outcomes)

    def lines(self) -> Iterator[str]:
        """The figures, a line each."""
        occurred = Counter(name for one in self.totals[:1] for name in one.occurred)
        kills = Counter(point.partition("#")[0] for one in self.outcomes for point in one.killed_at)
        cuts = Counter(point.partition("#")[0] for one in self.outcomes for point in one.cut_at)
        yield f"{'point':<20} {'in the call':>12} {'killed at':>10} {'power cut':>10}"
        for name, count in sorted(occurred.items()):
            yield f"{name:<20} {count:>12} {kills[name]:>10} {cuts[name]:>10}"
        yield ""
        wrong = Counter(_sort(problem) for one in self.failed for problem in one.problems)
        settled = Counter((one.how, one.had_left) for outcome in self.outcomes for one in outcome.settled)
        figures = {
            "points in the undisturbed call": occurred.total(),
            "kills": self.kills,
            "power cuts": cuts.total(),
            "files lost by them, before any row named them": sum(one.lost for one in self.outcomes),
            "points that the killed run did not reach": self._missed(),
            "restarts": sum(one.restarts for one in self.outcomes),
            "runs compared with the undisturbed call": len(self.outcomes),
            "mails in the call": self.totals[0].mails,
            "letters in the call": self.totals[0].letters,
            "letters accepted by the server, all runs": sum(one.accepted for one in self.totals),
            "letters accepted twice": wrong["twice"],
            "letters or mails lost": wrong["lost"],
            "other differences": wrong["other"],
            "uncertain, had left: treated as sent": settled["treat-as-sent", True],
            "uncertain, had not left: sent again": settled["resend", False],
            "uncertain reports to the staff, had left": settled["left", True],
            "uncertain reports to the staff, had not left": settled["left", False],
        }
        for name, count in figures.items():
            yield f"{name:<48} {count:>7}"

    def complaints(self) -> Iterator[str]:
        """Every problem, under the title of its trial."""
        for one in self.failed:
            yield one.title
            yield from (f"    {problem}" for problem in one.problems)

    def _missed(self) -> int:
        """Points that a run was to die at and did not come to: the staggered one, above all, has less left to do."""
        tried = [one for one in self.outcomes if not one.is_going_on]
        return sum(len(one.points) - len(one.killed_at) - len(one.cut_at) for one in tried)


def _sort(problem: str) -> str:
    if "accepted" in problem and "times" in problem:
        return "twice"
    return "lost" if "never accepted" in problem or "rows" in problem or "bytes" in problem else "other"


def progress(done: Iterable[Outcome]) -> str:
    """One line on how far it is."""
    outcomes = list(done)
    kills, failed = sum(len(one.killed_at) for one in outcomes), sum(bool(one.problems) for one in outcomes)
    return f"{kills} kills, {sum(one.restarts for one in outcomes)} restarts, {failed} with problems"
