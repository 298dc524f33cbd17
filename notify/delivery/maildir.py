"""Delivery into a Maildir: letters become .eml files, for a demonstration or a sink."""

import os
import re
from collections.abc import Sequence
from contextlib import nullcontext
from email import message_from_bytes
from email.policy import compat32
from pathlib import Path

from domain.letter import Phase
from notify.delivery.protocol import Accepted, DeliveryDeferredError, LastMoment, OnPhase

_UNSAFE = re.compile(r"[^A-Za-z0-9._@-]")


class MaildirDelivery:
    """Files named after their Message-ID: the same letter delivered twice is one file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def deliver(
        self,
        raw: bytes,
        sender: str,  # noqa: ARG002 - the protocol's
        to: str,  # noqa: ARG002
        on_phase: OnPhase,
        last_moment: LastMoment = nullcontext,
        copies: Sequence[str] = (),  # noqa: ARG002
    ) -> Accepted:
        """See `Delivery.deliver` in the protocol; the addresses stand in the letter's own headers."""
        on_phase(Phase.CONNECT)
        name = f"{_UNSAFE.sub('_', _message_id(raw))}.eml"
        try:
            for folder in ("tmp", "new", "cur"):
                (self._path / folder).mkdir(parents=True, exist_ok=True)
            on_phase(Phase.RCPT)
            if self._is_there(name):
                return Accepted(f"już zapisano: {name}")
            draft = self._write_draft(name, raw)
            on_phase(Phase.DATA_STARTED)
            with last_moment():
                draft.replace(self._path / "new" / name)
            self._sync_names()
        except OSError as error:
            # The rename is the only step that counts, and it either happened or did not.
            raise DeliveryDeferredError(
                f"Nie można zapisać pisma w {self._path}: {error.strerror}."
            ) from error
        return Accepted(f"zapisano: {name}")

    def close(self) -> None:
        """Nothing is kept open."""

    def _is_there(self, name: str) -> bool:
        if (self._path / "new" / name).exists():
            return True
        return any(path.name.partition(":")[0] == name for path in (self._path / "cur").iterdir())

    def _write_draft(self, name: str, raw: bytes) -> Path:
        draft = self._path / "tmp" / name
        with draft.open("wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        return draft

    def _sync_names(self) -> None:
        directory = os.open(self._path / "new", os.O_RDONLY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)


def _message_id(raw: bytes) -> str:
    """The Message-ID without its brackets."""
    head = raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
    return str(message_from_bytes(head, policy=compat32)["Message-ID"]).strip("<> \r\n")
