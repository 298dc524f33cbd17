"""Ports for servers that take a number and bind it themselves, a moment after it was chosen."""

import secrets
import socket

_HOST = "127.0.0.1"
_FIRST, _LAST = 12_000, 32_000


def free_port() -> int:
    """A loopback port that nobody listens on, and that nobody is given before the server binds it.

    It lies below the ports that the system hands out (32768 and up on Linux): a connection of another test, or
    another server's port 0, would else take it in the moment between.
    """
    while True:
        port = _FIRST + secrets.randbelow(_LAST - _FIRST)
        with socket.socket() as probe:
            try:
                probe.bind((_HOST, port))
            except OSError:
                continue
            return port
