"""What a reader may be told in addition to the bytes of a file."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """Passwords to try on protected files, and the folder of certificates that the office trusts."""

    passwords: tuple[str, ...] = ()
    trust_dir: str = ""
    """Root certificates (PEM or DER) for chains of e-signatures; empty: chains stay unknown."""


NO_OPTIONS = ReadOptions()
