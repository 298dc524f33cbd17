"""What a task in the sandbox may see of the archive and leave there: its own, and nothing else."""

import re
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from typing import Any, TypeVar

from ingest.sandbox.hatch import Refused
from ingest.sandbox.pool import Sandbox
from ingest.unpack.limits import MAX_TOTAL_BYTES
from pipeline.read.reading_setup import ReadingSetup

T = TypeVar("T")
_SHA256 = re.compile("[0-9a-f]{64}")
_MOST_BYTES = 10 * MAX_TOTAL_BYTES
"""A message is read three times at most; what is joined or copied out of its files is stored beside them."""


class TaskHatch:
    """The bytes of one task, or of all tasks of one message.

    A file is a task's own where it was named for it, or where the task itself took it out of its message:
    who hands bytes over has them already.
    """

    def __init__(
        self, place: ReadingSetup, raws: Iterable[str] = (), files: Iterable[str] = (), works_out: str = ""
    ) -> None:
        """Let a task see these messages and files, by SHA-256, and keep what it works out of one of them."""
        self.files = set(files)
        self._place = place
        self._raws = frozenset(raws)
        self._works_out = works_out
        self._left = _MOST_BYTES
        self._archive, self._derived = place.archive, place.derived

    def submit(self, pool: Sandbox, function: Callable[..., T], *arguments: object) -> "Future[T]":
        """Hand the call over; the function gets the workplace as a child has it, then the arguments."""
        return pool.submit(function, self._place.handed, *arguments, hatch=self)

    def answer(self, question: str, arguments: tuple[Any, ...]) -> Any:
        """What `ingest.sandbox.handed` asks for.

        Raises:
            Refused: it is not the task's.
            MessageError: the archive does not have it as it was stored.
            TransientError: the disk is full or out of order.
        """
        if question == "store":
            return self._store(*arguments)
        sha256, *rest = arguments
        if question == "raw":
            return self._archive.read_raw(self._own(sha256, self._raws))
        if question == "file":
            return self._archive.read_file(self._own(sha256, self.files))
        own = {self._works_out} if question == "keep" else self.files
        return self._derived.answer(question, self._own(sha256, own), *rest)

    def _store(self, content: bytes) -> str:
        self._left -= len(content)
        if self._left < 0:
            raise Refused("more than any message holds")
        stored = self._archive.store_file(content)
        self.files.add(stored)
        return stored

    @staticmethod
    def _own(sha256: str, own: "set[str] | frozenset[str]") -> str:
        if sha256 not in own or not _SHA256.fullmatch(sha256):
            raise Refused(sha256)
        return sha256
