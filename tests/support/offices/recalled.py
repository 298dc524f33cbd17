"""What reading processes answered: the same question, with the same bytes behind it, is not read again.

Reading is a function of the request and of what the task takes out of the hatch. So a dialogue that came to its end
is kept, each step under all that was said before it; who asks the same is told the same, after the same was taken
out and stored on the way. Where anything differs, or something goes wrong, a process reads as ever.
"""

import pickle
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from errors import NaborError
from ingest.sandbox.hatch import Hatch, Refused
from ingest.sandbox.pool import Sandbox

_MOST = 4000
"""So many steps are kept, the newest; some hold a file that was stored on the way."""

_Question = tuple[str, tuple[Any, ...]]


def recalling(pool: Sandbox) -> None:
    """Let the pool answer from now on what it has answered before."""
    pool._template = _Recalling(pool._template)  # type: ignore[assignment]


@dataclass
class _Recalling:
    """Stands before the process that children are forked from."""

    template: Any
    steps: dict[bytes, _Question | bytes] = field(default_factory=dict)
    """What comes after all that was said: a question of the child, or the pickled result."""

    @property
    def is_stopped(self) -> bool:
        return bool(self.template.is_stopped)

    def stop(self) -> None:
        self.template.stop()

    def start_worker(self) -> "_Worker":
        return _Worker(self)

    def keep(self, steps: dict[bytes, _Question | bytes]) -> None:
        self.steps |= steps
        for oldest in list(self.steps)[:-_MOST]:
            del self.steps[oldest]


class _Worker:
    """A child that is started when it turns out to be needed."""

    pid = 0
    is_alive = True

    def __init__(self, source: _Recalling) -> None:
        self._source = source
        self._real: Any = None

    def call(self, request: bytes, hatch: Hatch) -> Any:
        recalled = self._recalled(request, hatch)
        if recalled is not None:
            return pickle.loads(recalled)
        self._real = self._source.template.start_worker()
        self.pid = self._real.pid
        heard = _Heard(request, hatch)
        try:
            value = self._real.call(request, heard)
        finally:
            self.is_alive = self._real.is_alive
        if heard.is_sound:
            self._source.keep({**heard.steps, heard.said: pickle.dumps(value)})
        return value

    def end(self) -> None:
        if self._real is not None:
            self._real.end()

    def _recalled(self, request: bytes, hatch: Hatch) -> bytes | None:
        said = _after(b"", request)
        with suppress(NaborError, Refused):
            while isinstance(step := self._source.steps.get(said), tuple):
                said = _after(said, hatch.answer(*step))
            return step
        return None


class _Heard:
    """A hatch that notes what goes through it."""

    def __init__(self, request: bytes, hatch: Hatch) -> None:
        self._hatch = hatch
        self.said = _after(b"", request)
        self.steps: dict[bytes, _Question | bytes] = {}
        self.is_sound = True

    def answer(self, question: str, arguments: tuple[Any, ...]) -> Any:
        try:
            answer = self._hatch.answer(question, arguments)
        except BaseException:
            self.is_sound = False
            raise
        self.steps[self.said] = question, arguments
        self.said = _after(self.said, answer)
        return answer


def _after(said: bytes, answer: Any) -> bytes:
    return sha256(said + (answer if isinstance(answer, bytes) else pickle.dumps(answer))).digest()
