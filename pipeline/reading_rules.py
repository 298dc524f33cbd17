"""What decides how papers are read: the readers' version, and what a call says of its papers."""

import hashlib
from collections.abc import Mapping

from domain.call import Call

READERS_VERSION = "35"
"""Raised whenever the readers or the recognition change what they answer."""


def rules_of(calls: Mapping[str, Call]) -> dict[str, str]:
    """Call id → fingerprint; a reading made under another one is made anew."""
    return {call.id: _fingerprint(call) for call in calls.values()}


def _fingerprint(call: Call) -> str:
    text = READERS_VERSION + call.model_dump_json(include={"id", "documents", "thresholds", "trip"})
    return hashlib.sha256(text.encode()).hexdigest()[:16]
