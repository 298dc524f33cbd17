"""The hatch between a task and whoever gave it: the one way to bytes that did not come with the task.

The child asks (`ask`), the parent answers by the task's own `Hatch` or refuses. So the child needs no
access to the archive, and another application's bytes are out of its reach whatever becomes of it.
"""

from collections.abc import Callable
from typing import Any, Protocol

import errors


class Hatch(Protocol):
    """The parent's side, one for each task or for all tasks of one message."""

    def answer(self, question: str, arguments: tuple[Any, ...]) -> Any:
        """What the child asked for: a plain value.

        Raises:
            Refused: it is none of the task's business.
            NaborError: it cannot be had; the child meets the same error.
        """


class Refused(Exception):  # noqa: N818 - an answer, and never seen by a person
    """The child asked for what it has no right to: it is ended."""


class Closed:
    """The hatch of a task that needs nothing but its arguments."""

    def answer(self, question: str, arguments: tuple[Any, ...]) -> Any:  # noqa: ARG002 - nothing is answered
        """Nothing.

        Raises:
            Refused: always.
        """
        raise Refused(question)


Answer = tuple[str, Any]
"""The name of an error of `errors` and its sentence; or no name, and the value."""

_asking: Callable[[str, tuple[Any, ...]], Answer] | None = None
most_bytes = 0
"""The largest content that may be handed out."""


def open_to(asking: Callable[[str, tuple[Any, ...]], Answer], largest: int) -> None:
    """Begin a task: this is how it asks. Called in the child, before the task's function."""
    global _asking, most_bytes
    _asking, most_bytes = asking, largest


def ask(question: str, *arguments: Any) -> Any:
    """The parent's answer; for functions that run in a child.

    Raises:
        NaborError: what the parent met.
    """
    if _asking is None:
        raise RuntimeError("there is no hatch outside of the sandbox")
    name, answer = _asking(question, arguments)
    if name:
        raise getattr(errors, name, errors.MessageError)(answer)
    return answer
