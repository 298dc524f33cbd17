"""One office on a PostgreSQL database, with two machines that may work for it."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections import Counter
from email import message_from_bytes
from pathlib import Path
from typing import Any

from samples.papers import without
from samples.story import unrelated
from tests.support.command import ROOT, Answer, nabor, surroundings
from tests.support.desk import COMPLETE, LACKING, Desk, instant, papers_of, submission
from tests.torture.sink import HOST, Sink

LEASE_SECONDS = 4.0
NOW, LATER = "2026-04-13T09:45", "2026-04-13T09:47"
_SHARED = ("raw", "files", "derived", "applications")
"""What both machines see of the data directory, as on a disk that moves with the office."""


class Hosts:
    """Two data directories of one office; the first machine's command may fall asleep on the way."""

    def __init__(self, folder: Path, url: str, sink: Sink) -> None:
        folder.mkdir()
        self._folder = folder
        self._url = url
        self._sink = sink
        self._first: subprocess.Popen[bytes] | None = None
        self._desks = {"a": Desk(folder / "a"), "b": Desk(folder / "b")}
        for desk in self._desks.values():
            desk.folder.mkdir()
            desk.open()
        for at, raw in mails().items():
            self._desks["a"].deliver(raw, instant(at))

    def environment(self, host: str) -> dict[str, str]:
        """A machine's settings."""
        return {
            **self._desks[host].environment,
            "NABOR_MAILDIR__PATH": str(self._desks["a"].maildir),
            "NABOR_DATABASE_URL": self._url,
            "NABOR_WORKER__LEASE_SECONDS": str(LEASE_SECONDS),
            "NABOR_DELIVERY": "smtp",
            "NABOR_SMTP__HOST": HOST,
            "NABOR_SMTP__PORT": str(self._sink.port),
            "NABOR_SMTP__TLS": "none",
        }

    @property
    def told(self) -> str:
        """What the first machine's command has said."""
        return (self._folder / "told").read_text(encoding="utf-8")

    def share(self) -> None:
        """Let the second machine have the key, and see the same files."""
        ours, theirs = (self._desks[host].data_dir for host in "ab")
        theirs.mkdir()
        shutil.copy(ours / "secret.key", theirs)
        for name in _SHARED:
            (ours / name).mkdir(exist_ok=True)
            (theirs / name).symlink_to(ours / name)

    def start_first(self, point: str, trace: Path | None = None) -> None:
        """Let the first machine make a pass, and fall asleep at a point where one is named."""
        root = str(self._desks["a"].data_dir)
        plan = {"root": root, "kill": point, "trace": str(trace or ""), "sleeps": "1"}
        with (self._folder / "told").open("wb") as told:
            self._first = subprocess.Popen(
                [sys.executable, "-m", "tests.torture.victim", json.dumps(plan), "run", "--json", "--now", NOW],
                env=surroundings(self.environment("a")), cwd=ROOT, stdout=told, stderr=told,
            )  # fmt: skip

    def await_first(self) -> bool:
        """Whether it sleeps now; False: it came to its end."""
        assert self._first is not None
        _, status = os.waitpid(self._first.pid, os.WUNTRACED)
        if os.WIFSTOPPED(status):
            return True
        self._first.returncode = os.waitstatus_to_exitcode(status)
        return False

    def wake_first(self) -> int:
        """Let it go on to its end; its exit status."""
        assert self._first is not None
        self._first.send_signal(signal.SIGCONT)
        return self._first.wait(120)

    def run(self, host: str, at: str = LATER) -> Answer:
        """A pass on one machine."""
        return nabor(self.environment(host), "run", "--json", "--now", at)

    def problems(self, accepted: Counter[str]) -> list[str]:
        """What is wrong with the office, from which this was accepted, once both machines have come to rest."""
        found = [f"accepted {count} times: {letter}" for letter, count in accepted.items() if count > 1]
        outcomes = Counter(mail["outcome"] for mail in self._ask("mail"))
        if outcomes != Counter(filed=2, ignored=1):
            found.append(f"mails: {outcomes}")
        references = [application["reference"] for application in self._ask("applications", "--now", LATER)]
        if references != ["SZW-2026-0001", "SZW-2026-0002"]:
            found.append(f"applications: {references}")
        for letter in self._ask("letters"):
            is_there = accepted[letter["message_id"]] == 1
            if letter["state"] != "uncertain" and (letter["state"], is_there) != ("sent", True):
                found.append(f"letter {letter['key']}: {letter['state']}, accepted: {is_there}")
        return found

    def _ask(self, *what: str) -> Any:
        return nabor(self.environment("b"), *what, "--json").value


def accepted_by(sink: Sink) -> Counter[str]:
    """How often each letter was accepted since the last time, by its Message-ID."""
    return Counter(str(message_from_bytes(one.raw)["Message-ID"]) for one in sink.take())


def mails() -> dict[str, bytes]:
    """What has come, by its arrival."""
    first, second, third = "04-13T09:00:00", "04-13T09:10:00", "04-13T09:25:00"
    return {
        first: submission(COMPLETE, papers_of(COMPLETE), instant(first)),
        second: submission(LACKING, without(papers_of(LACKING), "zus_certificate"), instant(second)),
        third: unrelated.newsletter(instant(third)),
    }
