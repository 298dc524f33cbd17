"""The run itself: servers that misbehave, a worker process, mail that comes in, and the wait until all is done."""

import re
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from domain.words.polish import WARSAW
from samples.story.model import SentLetter
from tests.soak.memory import Sample, sample
from tests.soak.traffic import Traffic
from tests.soak.verdict import backlog
from tests.support.offices.command import EXECUTABLE, ROOT, surroundings
from tests.support.servers.faults import Chance
from tests.support.servers.faulty_imap import FaultyImap
from tests.support.servers.faulty_smtp import FaultySmtp
from tests.torture.judging.verdict import PERSON
from tests.torture.office.person import Settled, settle
from tests.torture.office.story import Step
from tests.torture.office.world import Office

_SAMPLE_SECONDS = 10
_GRACE_SECONDS = 1_260
"""A letter that a server put off twice leaves twenty minutes later."""
_SILENT_SECONDS = 4.0
_STOP_SECONDS = 120

_SETTINGS = {
    "NABOR_LETTERS__WINDOW": "always",
    "NABOR_LETTERS__QUIET_MINUTES": "0",
    "NABOR_LETTERS__A_DAY": "100000",
    "NABOR_WORKER__POLL_SECONDS": "5",
    "NABOR_IMAP__TIMEOUT_SECONDS": "2",
    "NABOR_SMTP__TIMEOUT_SECONDS": "2",
}


@dataclass
class Soak:
    """One run: its office, its faults, and what was seen."""

    office: Office
    traffic: Traffic
    faults: dict[str, Chance]
    log: Path
    samples: list[Sample] = field(default_factory=list)
    began: float = field(default_factory=time.monotonic)
    filled: float = 0.0
    """The minute of the last mail."""
    waited: float = 0.0
    """Seconds until nothing was left, after the last mail and the last fault."""
    settled: list[Settled] = field(default_factory=list)
    resent: int = 0
    """Letters that were refused for good and that a person sent again."""
    status: int | None = None
    """The worker's exit status."""

    @property
    def minute(self) -> float:
        """Since the start."""
        return (time.monotonic() - self.began) / 60

    @property
    def injected(self) -> int:
        """Faults so far."""
        return sum(chance.injected.total() for chance in self.faults.values())


def run(soak: Soak, calls: Path, minutes: float, mails_a_minute: float) -> None:
    """The whole of it; what is left to do afterwards is to look at the office."""
    with _servers(soak, calls), _worker(soak) as worker:
        _fill(soak, worker, minutes, 60 / mails_a_minute)
        for chance in soak.faults.values():
            chance.share = 0
        _drain(soak, worker)
        _settle(soak)
        _drain(soak, worker)
    soak.office.accepted += soak.office.world.sink.take()


@contextmanager
def _servers(soak: Soak, calls: Path) -> Iterator[None]:
    world = soak.office.world
    with (
        FaultyImap(world.mailbox.port, soak.faults["imap"], silent_seconds=_SILENT_SECONDS) as imap,
        FaultySmtp(world.sink.port, soak.faults["smtp"], silent_seconds=_SILENT_SECONDS) as smtp,
    ):
        soak.office.overrides |= {
            **_SETTINGS,
            "NABOR_CALLS_DIR": str(calls),
            "NABOR_IMAP__PORT": str(imap.port),
            "NABOR_SMTP__PORT": str(smtp.port),
        }
        yield


@contextmanager
def _worker(soak: Soak) -> "Iterator[subprocess.Popen[bytes]]":
    with soak.log.open("ab") as log:
        worker = subprocess.Popen(
            [EXECUTABLE, "worker"],
            env=surroundings(soak.office.environment),
            cwd=ROOT,
            stdout=log,
            stderr=log,
        )
        try:
            yield worker
        finally:
            worker.terminate()
            soak.status = worker.wait(_STOP_SECONDS)


def _fill(soak: Soak, worker: "subprocess.Popen[bytes]", minutes: float, pause: float) -> None:
    """Deliver a mail every `pause` seconds."""
    number = 0
    while soak.minute < minutes:
        at = datetime.now(WARSAW).replace(microsecond=0)
        soak.office.world.mailbox.deliver(soak.traffic.next(at, _sent(soak.office)), at)
        number += 1
        while time.monotonic() < soak.began + number * pause:
            _look(soak, worker)
            time.sleep(0.2)
    soak.filled = soak.minute


def _drain(soak: Soak, worker: "subprocess.Popen[bytes]") -> None:
    """Wait until nothing is left to do, as long as a server may have put letters off."""
    started = time.monotonic()
    served = soak.office.world.served()
    while any(backlog(soak.office, served).values()) and time.monotonic() < started + _GRACE_SECONDS:
        _look(soak, worker)
        time.sleep(1)
    soak.waited += time.monotonic() - started


def _settle(soak: Soak) -> None:
    """The person decides about letters that may have left, and sends those again that were refused."""
    office = soak.office
    office.accepted += office.world.sink.take()
    at = datetime.now(WARSAW)
    soak.settled = settle(office, Step(at, ("run",)))
    refused = "SELECT id, reference FROM letters WHERE state = 'failed' AND reference IS NOT NULL"
    for row in office.rows(refused):
        answer = office.ask(
            "decide", row["reference"], "--resend", str(row["id"]),
            "--by", PERSON, "--reason", "Serwer znów przyjmuje pisma.", "--now", at.isoformat(),
        )  # fmt: skip
        assert answer.status == 0, answer
        soak.resent += 1


def _look(soak: Soak, worker: "subprocess.Popen[bytes]") -> None:
    """Take a sample when it is time for one, and say once a minute how things stand."""
    before = soak.samples[-1].minute if soak.samples else -1.0
    if soak.minute - before < _SAMPLE_SECONDS / 60:
        return
    if worker.poll() is not None:
        raise RuntimeError(f"the worker ended with {worker.returncode}:\n{soak.log.read_text()[-2000:]}")
    soak.samples.append(now := sample(worker.pid, soak.minute))
    if int(now.minute) != int(before):
        waits = {name: n for name, n in backlog(soak.office, soak.office.world.served()).items() if n}
        print(
            f"{now.minute:5.1f} min: {soak.traffic.made.total()} mails, {soak.injected} faults, "
            f"worker {now.worker_mb:.0f} MB, children {now.children_mb:.0f} MB, waiting: {waits or 'nothing'}",
            flush=True,
        )


def _sent(office: Office) -> Sequence[SentLetter]:
    """The letters that have left, oldest first."""
    query = (
        "SELECT to_address, kind, message_id, subject, sent_at FROM letters WHERE state = 'sent' ORDER BY id"
    )
    return [
        SentLetter(
            row["to_address"], row["kind"], row["message_id"], row["subject"],
            datetime.fromisoformat(row["sent_at"]).replace(tzinfo=UTC),
        )
        for row in office.rows(query)
    ]  # fmt: skip


def passes(log: str) -> int:
    """How many passes the worker made."""
    return len(re.findall(r"job pass done", log))
