"""A login under way at the office's provider: the browser keeps it, signed, for ten minutes."""

import base64
import hashlib
import hmac
import json
from dataclasses import asdict
from datetime import datetime

from panel.security.provider import Attempt
from panel.security.secrets import is_same, new_secret

COOKIE = "nabor_login"
SECONDS = 600


def begun(wanted: str) -> Attempt:
    """A new attempt to reach a page."""
    return Attempt(new_secret(), new_secret(), new_secret(), wanted)


def sealed(attempt: Attempt, key: bytes, now: datetime) -> str:
    """The attempt as a cookie's value."""
    told = json.dumps({**asdict(attempt), "at": int(now.timestamp())}).encode()
    return f"{base64.urlsafe_b64encode(told).decode()}.{_seal(told, key)}"


def opened(value: str, key: bytes, now: datetime) -> Attempt | None:
    """The attempt of a cookie; None where it is none of ours, or too old."""
    text, _, seal = value.partition(".")
    try:
        told = base64.urlsafe_b64decode(text)
    except ValueError:
        return None
    if not is_same(_seal(told, key), seal):
        return None
    kept = json.loads(told)
    if not 0 <= now.timestamp() - kept.pop("at") <= SECONDS:
        return None
    return Attempt(**kept)


def _seal(told: bytes, key: bytes) -> str:
    return hmac.new(key, b"panel-login:" + told, hashlib.sha256).hexdigest()
