"""A round played from outside: mails put into a Maildir, passes of `nabor run`, and what its commands then tell."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from shutil import copytree
from typing import Any, TypeAlias

from tests.blind.model import Mail, Round
from tests.blind.press.mail import WARSAW, eml, message_id, sent_at
from tests.blind.press.parcel import Parcel
from tests.blind.press.word import write_blank

ROOT = Path(__file__).parents[2]
Told: TypeAlias = dict[str, Any]
Command: TypeAlias = Callable[[Mapping[str, str], Sequence[str]], str]
"""Runs `nabor` with these settings and arguments; what it prints."""

_UNTIL = date(2026, 4, 24)
WORKING_HOURS = (time(8), time(10), time(12), time(14), time(15, 25), time(18))
_ASKING = frozenset({"correction_request", "reminder"})
_PASS_SECONDS = 3 * 3600


@dataclass(frozen=True, slots=True)
class Asked:
    """A letter that asks for something, with the findings it tells."""

    letter: Told
    findings: tuple[Told, ...]
    text: str


@dataclass(slots=True)
class Play:
    """What the program told at the end, and its requests on the way."""

    applications: list[Told] = field(default_factory=list)
    dossiers: dict[str, Told] = field(default_factory=dict)
    """`nabor show` by reference."""
    mail: list[Told] = field(default_factory=list)
    letters: list[Told] = field(default_factory=list)
    requests: list[Asked] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    """What passes said on the way."""


def nabor(environment: Mapping[str, str], arguments: Sequence[str]) -> str:
    """The installed command, in a process of its own.

    Raises:
        RuntimeError: it failed for another reason than a pass that reports something.
    """
    outer = {name: value for name, value in os.environ.items() if not name.startswith("NABOR_")}
    ended = subprocess.run(
        [Path(sys.executable).with_name("nabor"), *arguments], env={**outer, **environment}, cwd=ROOT,
        capture_output=True, text=True, timeout=_PASS_SECONDS, check=False,
    )  # fmt: skip
    if ended.returncode and not (arguments[0] == "run" and ended.returncode == 1 and ended.stdout):
        raise RuntimeError(f"nabor {' '.join(arguments)}: {ended.returncode}: {ended.stderr[-2000:]}")
    return ended.stdout


class Office:
    """A data directory, a mailbox, and the settings that lead to them."""

    def __init__(self, folder: Path, blanks: Round, readers: int, command: Command = nabor) -> None:
        self._command = command
        self._maildir = folder / "mailbox"
        for name in ("new", "cur", "tmp"):
            (self._maildir / name).mkdir(parents=True)
        config = folder / "nabor.toml"
        config.write_text("", encoding="utf-8")
        self._config = config
        self._environment = {
            "NABOR_DATA_DIR": str(folder / "var"),
            "NABOR_CALLS_DIR": str(_calls(folder, blanks)),
            "NABOR_MAILBOX": "maildir",
            "NABOR_MAILDIR__PATH": str(self._maildir),
            "NABOR_DELIVERY": "maildir",
            "NABOR_STAFF": "dyzurny@lubuskie.example",
            "NABOR_WORKER__READERS": str(readers),
            "NABOR_WORKER__READING_MINUTES": "170",
        }

    def deliver(self, mail: Mail, raw: bytes) -> None:
        """Put a mail into the mailbox."""
        at = sent_at(mail).timestamp()
        file = self._maildir / "new" / f"{int(at)}.{message_id(mail)[1:25]}.poczta"
        file.write_bytes(raw)
        os.utime(file, (at, at))

    def run(self, now: datetime) -> Told:
        """One pass at an instant."""
        return dict(self.told("run", "--now", now.isoformat(), "--json"))

    def told(self, *arguments: str) -> Any:
        """What a command prints as JSON."""
        return json.loads(self.text(*arguments))

    def text(self, *arguments: str) -> str:
        """What a command prints."""
        return self._command(self._environment, [*arguments, "--config", str(self._config)])


def play(
    office: Office,
    mails: Iterable[tuple[Mail, Parcel]],
    until: date = _UNTIL,
    hours: Sequence[time] = WORKING_HOURS,
) -> Play:
    """Deliver each mail at its time, pass by pass until a day, and ask the program what it knows."""
    waiting = sorted(mails, key=lambda one: sent_at(one[0]))
    seen: set[str] = set()
    outcome = Play()
    for now in instants([sent_at(mail) for mail, _ in waiting], until, hours):
        while waiting and sent_at(waiting[0][0]) <= now:
            mail, parcel = waiting.pop(0)
            office.deliver(mail, eml(mail, parcel.files))
        report = office.run(now)
        outcome.problems += [f"{now:%d.%m %H:%M}: {problem}" for problem in report["problems"]]
        if report["planned"]:
            outcome.requests += _new_requests(office, now, seen)
    at = ("--now", now.isoformat())
    outcome.applications = office.told("applications", "--json", *at)
    for one in outcome.applications:
        outcome.dossiers[one["reference"]] = office.told("show", one["reference"], "--json", *at)
    outcome.mail = office.told("mail", "--json")
    outcome.letters = office.told("letters", "--json")
    return outcome


def instants(
    arrivals: Sequence[datetime], until: date, hours: Sequence[time] = WORKING_HOURS
) -> list[datetime]:
    """When passes are run: through every day with mail and the working day after it; else once a working day.

    >>> days = instants([datetime(2026, 4, 9, 9, 30, tzinfo=WARSAW)], date(2026, 4, 14))
    >>> [f"{at:%d. %H:%M}" for at in days][:3], len(days), f"{days[-1]:%d. %H:%M}"
    (['09. 10:00', '09. 12:00', '09. 14:00'], 13, '14. 10:00')
    """
    first = min(arrivals)
    last = max(until, max(arrivals).date())
    busy: set[date] = set()
    for at in arrivals:
        busy.add(at.date())
        after = at.date() + timedelta(days=1)
        while after.weekday() >= 5:
            after += timedelta(days=1)
        busy.add(after)
    days = [first.date() + timedelta(days=n) for n in range((last - first.date()).days + 1)]
    wanted = [
        datetime.combine(day, hour, tzinfo=WARSAW)
        for day in days
        if day in busy or day.weekday() < 5
        for hour in (hours if day in busy else (time(10),))
    ]
    return [at for at in wanted if at >= first]


def _new_requests(office: Office, now: datetime, seen: set[str]) -> list[Asked]:
    """The letters planned since the last look that ask for something."""
    fresh = [one for one in office.told("letters", "--json") if one["id"] not in seen]
    seen |= {one["id"] for one in fresh}
    asking = [one for one in fresh if one["kind"] in _ASKING]
    if not asking:
        return []
    findings = {
        one["reference"]: one["findings"]
        for one in office.told("applications", "--json", "--now", now.isoformat())
    }
    requests = []
    for letter in asking:
        text = _one_line(office.text("letter", letter["id"]))
        told = [f for f in findings.get(letter["reference"], []) if _one_line(f["message"]) in text]
        requests.append(Asked(letter, tuple(told), text))
    return requests


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().rstrip(".")


def _calls(folder: Path, blanks: Round) -> Path:
    """The calls' files; where the round fills the office's own blanks, a copy that holds them."""
    ours = ROOT / "config" / "calls"
    if not blanks.blanks:
        return ours
    calls = Path(copytree(ours, folder / "calls"))
    call = calls / "szwajcaria-2026.toml"
    text = call.read_text(encoding="utf-8")
    for kind, source in blanks.blanks.items():
        write_blank(source, calls / "forms" / f"blank-{kind}.docx")
        text = _with_blank(text, kind)
    call.write_text(text, encoding="utf-8")
    return calls


def _with_blank(call: str, kind: str) -> str:
    """The call's text with this kind's blank named."""
    before, heading, rest = call.partition(f"[documents.{kind}]\n")
    if not heading:
        raise ValueError(f"The call knows no kind {kind}.")
    own, bracket, after = rest.partition("\n[")
    lines = [line for line in own.split("\n") if not line.startswith("blank = ")]
    while lines and not lines[-1].strip():
        lines.pop()
    lines.append(f'blank = "forms/blank-{kind}.docx"\n')
    return before + heading + "\n".join(lines) + bracket + after
