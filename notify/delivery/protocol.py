"""How a letter leaves: what every delivery promises, and how it may fail.

DeliveryError (a TransientError)
├── DeliveryDeferredError           nothing was taken: a 4xx reply, or the connection broke before the body
│   └── ServerUnreachableError      no letter can go now: connection or TLS failed
│       └── LoginNotTakenError      nor soon: the server refused name and password
├── DeliveryRefusedError            a 5xx reply: this letter will not be taken as it is
└── DeliveryUncertainError          the body was under way and no reply came: it may have been taken
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from domain.letter import Phase
from errors import LoginRefusedError, TransientError

OnPhase = Callable[[Phase], None]
LastMoment = Callable[[], AbstractContextManager[None]]
"""Entered right before the step with which a letter is the server's, and left right after it.

What it raises holds the letter back; a process that falls asleep in it for too long does not wake again.
"""


class DeliveryError(TransientError):
    """A letter was not handed over for certain; `str(error)` is the server's reply or what went wrong."""


class DeliveryDeferredError(DeliveryError):
    """Nothing was taken; the same bytes may be tried again."""


class ServerUnreachableError(DeliveryDeferredError):
    """The outgoing server as a whole is out of reach, so no other letter need be tried now."""


class LoginNotTakenError(ServerUnreachableError, LoginRefusedError):
    """The outgoing server refused the login."""


class DeliveryRefusedError(DeliveryError):
    """The server refused for good; a person has to look."""


class DeliveryUncertainError(DeliveryError):
    """The server may have taken the letter; no machine sends it again."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """The server's reply that it took responsibility for the letter (RFC 5321 § 6.1)."""

    reply: str
    refused: tuple[str, ...] = ()
    """Copies that it would not take, each with its reply; the letter itself left all the same."""


class Delivery(Protocol):
    """One letter to one recipient, and to those who get a copy, in one transaction."""

    def deliver(
        self,
        raw: bytes,
        sender: str,
        to: str,
        on_phase: OnPhase,
        last_moment: LastMoment,
        copies: Sequence[str] = (),
    ) -> Accepted:
        """The reply of a server that took the letter.

        `on_phase` is called when a phase begins, and for DATA_STARTED before the first byte of the body
        leaves; `last_moment` surrounds the body's end. What they raise stops the delivery with nothing
        handed over. A copy that is refused holds no letter back.

        Raises:
            DeliveryError: as drawn in the module's docstring.
        """
        ...

    def close(self) -> None:
        """End a connection that was kept open for several letters."""
        ...
