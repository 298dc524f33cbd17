"""The fingerprint of all that a judgement depends on beside facts and clock: a change makes copies old."""

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path

from domain.call import Call
from pipeline.services import Services

_ROOT = Path(__file__).parents[1]
_SOURCES = ("checks", "config", "domain", "notify", "pipeline", "store")
"""The packages that gather facts, judge them and plan letters, with the registers among them."""
_LIBRARIES = ("holidays", "python-stdnum")
"""Those whose newer versions may know other holidays, or judge numbers otherwise."""


def fingerprint_of(services: Services, call: Call) -> str:
    """The fingerprint of a call's rules, the operator's policy for letters, the registers and the program."""
    policy = services.settings.policy()
    rules = (call.model_dump_json(), policy.quiet_minutes, policy.window, sorted(policy.approve))
    return hashlib.sha256(f"{_program()}\n{rules}".encode()).hexdigest()[:16]


@cache
def _program() -> str:
    """Of the program itself: of its files, for a number that somebody raises is forgotten once."""
    found = hashlib.sha256(" ".join(map(version, _LIBRARIES)).encode())
    for package in _SOURCES:
        for path in sorted((_ROOT / package).rglob("*.*")):
            if path.suffix in {".py", ".toml"}:
                found.update(path.read_bytes())
    return found.hexdigest()
