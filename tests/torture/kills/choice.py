"""Which points of a run to kill it at: always the same ones for the same recording."""

from collections.abc import Sequence

from tests.torture.kills.points import Point

_CHEAPER_LATER = frozenset(
    f"smtp-{step}" for step in ("connect", "ehlo", "mail", "rcpt", "data", "body", "reply", "quit")
)
"""Kinds that wait for the step which sends a letter without reading any mail before it."""
_COMMITS = 3
_SENDING = 2
"""Its place in the story."""


def spread(points: Sequence[Point], each: int) -> list[str]:
    """Of every kind and moment so many points, spread over the run, in the order they occurred.

    Of commits three times as many, for each of them leaves another state.

    >>> fourfold = [Point("link", "after", n) for n in (1, 2, 3, 4)]
    >>> spread([*fourfold, Point("write", "before", 1)], 2)
    ['link.after#1', 'link.after#4', 'write.before#1']
    """
    alike: dict[tuple[str, str], list[Point]] = {}
    for point in points:
        alike.setdefault((point.kind, point.moment), []).append(point)
    chosen = {
        one.name
        for (kind, _moment), group in alike.items()
        for one in _evenly(group, each * _COMMITS if kind == "commit" else each)
    }
    return [point.name for point in points if point.name in chosen]


class OneOfEachKind:
    """For the short version: every kind once in the whole story, where a run of it is cheap.

    Before and after take turns; of a letter's body, which decides between once and twice, every moment, and
    likewise after every commit of the step that does nothing but send one.
    """

    def __init__(self) -> None:
        self._known = set[str]()

    def __call__(self, place: int, points: Sequence[Point]) -> list[str]:
        """The points of a step to kill at, by its place in the story."""
        chosen = list[str]()
        for point in points:
            if place == _SENDING and (point.kind, point.moment) == ("commit", "after"):
                chosen.append(point.name)
                continue
            is_body = point.kind == "smtp-body"
            kind = f"{point.kind}.{point.moment}" if is_body else point.kind
            if kind in self._known or (place < _SENDING and point.kind in _CHEAPER_LATER):
                continue
            if is_body or point.moment in self._turn(points, point.kind):
                self._known.add(kind)
                chosen.append(point.name)
        return chosen

    def _turn(self, points: Sequence[Point], kind: str) -> set[str]:
        moments = {point.moment for point in points if point.kind == kind}
        return {("before", "after")[len(self._known) % 2]} & moments or moments


def around_commits(place: int, points: Sequence[Point]) -> list[str]:
    """Some commits of the step that takes new mail, and more of the one that sends a letter."""
    commits = [point for point in points if point.kind == "commit"]
    if place < _SENDING:
        return [one.name for one in _evenly(commits, place * 3)] if place else []
    bodies = [point for point in points if (point.kind, point.moment) == ("smtp-body", "after")]
    return [one.name for one in [*_evenly(commits, 6), *bodies]]


def _evenly(group: Sequence[Point], count: int) -> list[Point]:
    if len(group) <= count:
        return list(group)
    if count == 1:
        return [group[len(group) // 2]]
    return [group[round(n * (len(group) - 1) / (count - 1))] for n in range(count)]
