"""A message as those see it who only read."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ToRead:
    """A message that waits to be read, and all that may be known of it."""

    id: int
    sha256: str
    received_at: datetime
    correspondence: tuple[str, ...] = ()
    """The application's other messages, by SHA-256: one may name a password."""
    passwords: tuple[str, ...] = field(default=(), repr=False)
