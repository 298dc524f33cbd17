"""Debian's Chromium without a window: the headless shell, for the whole browser costs half as much again to start."""

from shutil import which


def chromium_path() -> str:
    """The command that starts it.

    Raises:
        FileNotFoundError: it is not installed.
    """
    found = which("chromium-headless-shell") or which("chromium") or which("google-chrome")
    if found is None:
        raise FileNotFoundError("Brakuje Chromium: zainstaluj pakiet Debiana chromium-headless-shell.")
    return found
