"""Short texts that a browser keeps for us, signed: it can neither change nor make one."""

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from panel.security.secrets import is_same


def sealed(told: Mapping[str, Any], key: bytes, purpose: str, now: datetime) -> str:
    """What is told as a text; one made for another purpose opens nothing."""
    body = json.dumps({**told, "at": int(now.timestamp())}).encode()
    return f"{base64.urlsafe_b64encode(body).decode()}.{_seal(body, key, purpose)}"


def opened(text: str, key: bytes, purpose: str, now: datetime, seconds: int) -> dict[str, Any] | None:
    """What was told; None where the text is none of ours, or older than so many seconds."""
    body_text, _, seal = text.partition(".")
    try:
        body = base64.urlsafe_b64decode(body_text)
    except ValueError:
        return None
    if not is_same(_seal(body, key, purpose), seal):
        return None
    told: dict[str, Any] = json.loads(body)
    return told if 0 <= now.timestamp() - told.pop("at") <= seconds else None


def _seal(body: bytes, key: bytes, purpose: str) -> str:
    return hmac.new(key, f"panel-{purpose}:".encode() + body, hashlib.sha256).hexdigest()
