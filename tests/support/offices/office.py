"""An office for tests: a data directory, a Maildir, and passes at instants that the test names."""

import os
from collections.abc import Mapping
from datetime import datetime
from email import message_from_bytes
from email.message import Message
from email.policy import default
from pathlib import Path
from typing import Any

from config.settings import load_settings
from pipeline.judging import Judged, judge_all
from pipeline.opening import build_parts
from pipeline.run import PassReport, run_pass
from pipeline.services import Services
from store.tables import LetterRow
from tests.support.facts.copies import assert_copies_are_fresh
from tests.support.facts.rows import whole_letters
from tests.support.offices.pools import kept_pools
from tests.support.servers.dovecot import HOST, PASSWORD, USERNAME

ROOT = Path(__file__).parents[3]


def imap_settings(port: int, folder: str = "INBOX") -> dict[str, str]:
    """The settings that lead to a folder of the tests' IMAP server, or of a proxy before it."""
    return {
        "NABOR_MAILBOX": "imap",
        "NABOR_IMAP__HOST": HOST,
        "NABOR_IMAP__PORT": str(port),
        "NABOR_IMAP__TLS": "none",
        "NABOR_IMAP__USERNAME": USERNAME,
        "NABOR_IMAP__PASSWORD": PASSWORD,
        "NABOR_IMAP__FOLDER": folder,
        "NABOR_IMAP__TIMEOUT_SECONDS": "2",
    }


class Office:
    """One run of the program against a Maildir, or the mailbox that `environment` names."""

    def __init__(
        self, folder: Path, calls: Path = ROOT / "config/calls", environment: Mapping[str, str] | None = None
    ):
        self.maildir = folder / "mailbox"
        for name in ("new", "cur", "tmp"):
            (self.maildir / name).mkdir(parents=True, exist_ok=True)
        self._now = datetime.fromisoformat("2026-01-01T00:00:00+01:00")
        self._delivered = sum(1 for _ in (self.maildir / "new").iterdir())
        config = folder / "nabor.toml"
        config.write_text("", encoding="utf-8")
        self.environment = {
            "NABOR_DATA_DIR": str(folder / "var"),
            "NABOR_CALLS_DIR": str(calls),
            "NABOR_MAILBOX": "maildir",
            "NABOR_MAILDIR__PATH": str(self.maildir),
            "NABOR_STAFF": "dyzurny@lubuskie.example",
            "NABOR_WORKER__READERS": "1",
            **(environment or {}),
        }
        self.config = config
        self.parts: Services = build_parts(load_settings(config, self.environment), lambda: self._now)

    def deliver(self, raw: bytes, at: str) -> None:
        """Put a message into the Maildir with this time of arrival."""
        self._delivered += 1
        path = self.maildir / "new" / f"{self._delivered:06d}.test"
        path.write_bytes(raw)
        stamp = datetime.fromisoformat(at).timestamp()
        os.utime(path, (stamp, stamp))

    def at(self, now: datetime) -> None:
        """Let it be an instant."""
        self._now = now

    def run(self, at: str) -> PassReport:
        """One pass at an instant; it leaves no copy that a fresh judgement would deny."""
        report = self.run_alone(at)
        assert_copies_are_fresh(self.parts, self._now)
        return report

    def run_alone(self, at: str) -> PassReport:
        """The same, and nobody looks at what it leaves."""
        self.at(datetime.fromisoformat(at))
        with kept_pools():
            return run_pass(self.parts)

    def judged(self, at: str | None = None) -> list[Judged]:
        """Every application as judged now."""
        return judge_all(self.parts, datetime.fromisoformat(at) if at else self._now)

    def letters(self, kind: str | None = None) -> list[LetterRow]:
        """Every letter with its bytes, or those of one kind, in the order they were planned."""
        with self.parts.database.read() as session:
            return [row for row in whole_letters(session) if kind in {None, row.kind}]

    def text_of(self, letter: LetterRow) -> str:
        """The plain text of a letter as it was frozen, on one line."""
        message: Any = message_from_bytes(letter.raw, policy=default)
        body: Message = message.get_body(("plain",))
        text = str(body.get_payload(decode=True).decode())  # type: ignore[union-attr]
        return " ".join(text.split())

    def close(self) -> None:
        """Let go of the database."""
        self.parts.database.close()
