"""Scanning what strangers attached: before it is laid out; what could not be scanned then, as soon as it can.

A scanner that is away holds no mail up (f034): files are filed without a verdict, the digest names the
trouble, and every pass tries again.
"""

import logging
from collections.abc import Iterable
from datetime import datetime

from config.settings import Settings
from domain.scan import Scan
from errors import MessageError, TransientError
from ingest.clamd import Clamd
from pipeline.services import Services
from pipeline.watch import step_record
from store.mail.scans import record_scans, scans_of, take_back, unscanned

_log = logging.getLogger(__name__)

PULSE = "scan"
_CONTENTS_A_PASS = 200


class Scanning:
    """The scanner for one pass; once it did not answer, it is not asked again before the next."""

    def __init__(self, services: Services, now: datetime) -> None:
        self._parts = services
        self._now = now
        self._scanner = scanner_of(services.settings)

    @property
    def is_on(self) -> bool:
        """Whether there is a scanner, and it has answered so far."""
        return self._scanner is not None

    def scans(self, contents: Iterable[str]) -> dict[str, Scan]:
        """The verdicts on stored files, those of before and new ones; what cannot be scanned is absent."""
        wanted = list(dict.fromkeys(contents))
        with self._parts.database.read() as session:
            known = scans_of(session, wanted)
        fresh = self._scanned([sha256 for sha256 in wanted if sha256 not in known])
        if fresh:
            with self._parts.database.write() as session:
                record_scans(session, fresh, self._now)
        return known | fresh

    def _scanned(self, contents: Iterable[str]) -> dict[str, Scan]:
        found: dict[str, Scan] = {}
        for sha256 in contents:
            self._parts.beat()
            if self._scanner is None or self._parts.is_stopping():
                continue
            try:
                content = self._parts.archive.read_file(sha256)
            except MessageError as error:
                _log.warning("not scanned: %s", error)  # `nabor verify` tells people
                continue
            try:
                found[sha256] = self._scanner.scan(content)
            except TransientError as error:
                self._give_up(str(error))
        return found

    def catch_up(self) -> None:
        """Scan what was filed without a verdict; what proves infected is taken out of people's folders."""
        if self._scanner is None:
            return
        with self._parts.database.read() as session:
            waiting = unscanned(session, _CONTENTS_A_PASS)
        for sha256, scan in self.scans(waiting).items():
            if scan.is_infected:
                self._withdraw(sha256, scan)
        if not waiting:
            self._make_sure()
        if self.is_on:
            step_record.record_success(self._parts.database, PULSE, self._now)

    def _make_sure(self) -> None:
        """Ask for a sign of life: without new mail nobody would notice that the scanner is away."""
        assert self._scanner is not None
        try:
            self._scanner.version()
        except TransientError as error:
            self._give_up(str(error))

    def _give_up(self, sentence: str) -> None:
        _log.warning("%s", sentence)
        self._scanner = None
        step_record.failed(self._parts.database, PULSE, sentence, self._now)

    def _withdraw(self, sha256: str, scan: Scan) -> None:
        with self._parts.database.write() as session:
            paths = take_back(session, sha256, infected_reason(scan))
        for path in paths:
            self._parts.archive.take_away(path)


def scanner_of(settings: Settings) -> Clamd | None:
    """The scanner that is set, if any."""
    clamd = settings.clamd
    if clamd.socket is not None:
        return Clamd(clamd.socket, clamd.timeout_seconds)
    return Clamd((clamd.host, clamd.port), clamd.timeout_seconds) if clamd.host else None


def infected_reason(scan: Scan) -> str:
    """Why a message that brought an infected file is put before a person."""
    return f"Skaner znalazł w załączniku szkodliwe oprogramowanie ({scan.reason}); plik nie trafił do akt."
