"""How long mail waits to be read, with so many calls a year: `python -m bench.capacity`.

A simulation, no measurement: the mails of a year come hour by hour, all at the beginning of theirs, and are
read in their order. What a page and a mail cost was measured (docs/capacity.md); how people send is assumed.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

HOURS = 365 * 24
_OPEN_DAYS = 25
_ON_THE_LAST_DAY, _THE_DAY_BEFORE = 0.3, 0.1
"""Shares of the mails of a call."""
_BY_HOUR = (0,) * 7 + (1, 3, 6, 8, 8, 7, 7, 8, 8, 6, 4, 4, 4, 4, 3, 3, 2)
"""How mails fall on a day's hours."""


@dataclass(frozen=True, slots=True)
class Costs:
    """CPU seconds, measured on one core of a machine that others used, too."""

    mail: float = 0.12
    """Fetching, filing, judging, letters: what one more mail costs a pass with many, without its pages
    (`bench.one_mail`). A mail that comes alone costs its pass more, but then nobody waits.
    """
    text_page: float = 0.003
    picture_page: float = 0.63

    def of(self, applicant: "SimulatedApplicant") -> float:
        """What one mail costs on average.

        >>> round(Costs().of(SimulatedApplicant(pages=10, pictures=0.5)), 3)
        3.285
        """
        pictures = applicant.pages * applicant.pictures
        return self.mail + pictures * self.picture_page + (applicant.pages - pictures) * self.text_page


@dataclass(frozen=True, slots=True)
class SimulatedApplicant:
    """What one sends: an assumption."""

    mails: float = 1.4
    pages: float = 13.0
    """In a mail."""
    pictures: float = 0.4
    """The share of pages that are scans or photographs."""


@dataclass(frozen=True, slots=True)
class Year:
    """What came of one year."""

    busy: float
    """The share of the year in which readers work."""
    longest_wait: float
    """Minutes, for the unluckiest mail."""
    most_wait: float
    """Minutes within which 99 mails of 100 were read."""


def mails_by_hour(calls: int, applications: int, applicant: SimulatedApplicant, seed: int) -> list[int]:
    """How many mails come in each hour of a year; each call closes with a day that chance chooses."""
    chance, hours = random.Random(seed), [0] * HOURS
    for _ in range(calls):
        last = chance.randrange(_OPEN_DAYS, 365)
        for _ in range(round(applications * applicant.mails)):
            day = last - _days_before(chance)
            hours[day * 24 + chance.choices(range(24), _BY_HOUR)[0]] += 1
    return hours


def _days_before(chance: random.Random) -> int:
    drawn = chance.random()
    if drawn < _ON_THE_LAST_DAY:
        return 0
    if drawn < _ON_THE_LAST_DAY + _THE_DAY_BEFORE:
        return 1
    return chance.randrange(2, _OPEN_DAYS)


def played(mails: Sequence[int], cost: float, cores: int) -> Year:
    """A year in which so many cores read, first come first served.

    >>> played([0, 7200, 0, 0], 1.0, 1)
    Year(busy=0.5, longest_wait=120.0, most_wait=120.0)
    """
    backlog, waits, worked = 0.0, list[tuple[float, int]](), 0.0
    for count in mails:
        backlog += count * cost
        if count:
            waits.append((backlog / cores / 60, count))
        done = min(backlog, cores * 3600.0)
        backlog, worked = backlog - done, worked + done
    waits.sort()
    left, most = ceil(sum(count for _, count in waits) * 0.99), 0.0
    for wait, count in waits:
        left, most = left - count, wait
        if left <= 0:
            break
    longest = waits[-1][0] if waits else 0.0
    return Year(round(worked / (len(mails) * cores * 3600), 4), round(longest, 1), round(most, 1))


def main() -> None:
    """Print a line for each number of calls, applications and cores."""
    applicant, costs = SimulatedApplicant(), Costs()
    print(f"a mail costs {costs.of(applicant):.2f} s CPU")
    print("calls a year  applications a call  cores   busy   99 of 100 read within   the last within")
    for calls, applications in ((10, 100), (100, 100), (30, 3000), (1000, 1000), (1, 10_000), (1, 100_000)):
        mails = mails_by_hour(calls, applications, applicant, seed=13)
        for cores in (1, 2, 4, 16):
            year = played(mails, costs.of(applicant), cores)
            print(
                f"{calls:12d}  {applications:19d}  {cores:5d}  {year.busy:5.1%}  {year.most_wait:18.1f} min"
                f"  {year.longest_wait:12.1f} min"
            )


if __name__ == "__main__":
    main()
