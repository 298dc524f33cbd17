"""Serving the panel on a socket until it is told to stop."""

import contextlib
import ctypes
import signal
import socket
from collections.abc import Callable, Iterator
from types import FrameType

import uvicorn
from fastapi import FastAPI

from errors import ConfigError

_GOODBYE_SECONDS = 5
_M_ARENA_MAX = -8
"""mallopt(3)."""


class _Server(uvicorn.Server):
    """Ends quietly on SIGTERM and SIGINT; uvicorn's own way would end the process by the same signal."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Set the flag that the server looks at."""

        def stop(_number: int, _frame: FrameType | None) -> None:
            self.should_exit = True

        before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 takes a free one.

    Raises:
        ConfigError: the address cannot be had.
    """
    try:
        family, kind, protocol, _name, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listening = socket.socket(family, kind, protocol)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(128)
    except OSError as error:
        raise ConfigError(
            f"Panel nie może słuchać pod adresem {host}:{port}: {error.strerror}. "
            "Być może działa już drugi; inny numer podaje --port."
        ) from error
    return listening


def share_one_heap() -> None:
    """Let all threads of this process take memory from one heap.

    glibc gives each of forty threads its own, which keeps what a page once needed: a fifth of the panel's
    memory. Another C library than glibc does as it likes.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_ARENA_MAX, 1)


def serve(app: FastAPI, listening: socket.socket, announce: Callable[[str], None]) -> None:
    """Answer until SIGTERM or SIGINT; `announce` gets the address just before."""
    share_one_heap()
    host, port = listening.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,  # the gate itself knows whose word counts
        timeout_graceful_shutdown=_GOODBYE_SECONDS,
        lifespan="on",
    )
    announce(f"http://{shown}:{port}/")
    _Server(config).run(sockets=[listening])
