"""A login under way at the office's provider: the browser keeps it, signed, for ten minutes."""

from dataclasses import asdict
from datetime import datetime

from panel.login.provider import Attempt
from panel.security import sealed as seals
from panel.security.secrets import new_secret

COOKIE = "nabor_login"
SECONDS = 600
_PURPOSE = "login"


def begun(wanted: str) -> Attempt:
    """A new attempt to reach a page."""
    return Attempt(new_secret(), new_secret(), new_secret(), wanted)


def sealed(attempt: Attempt, key: bytes, now: datetime) -> str:
    """The attempt as a cookie's value."""
    return seals.sealed(asdict(attempt), key, _PURPOSE, now)


def opened(value: str, key: bytes, now: datetime) -> Attempt | None:
    """The attempt of a cookie; None where it is none of ours, or too old."""
    told = seals.opened(value, key, _PURPOSE, now, SECONDS)
    return None if told is None else Attempt(**told)
