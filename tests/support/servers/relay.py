"""A loopback port whose every connection is handed, in a thread of its own, to somebody who meddles with it."""

import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import NoReturn, Self

HOST = "127.0.0.1"
_STUCK_SECONDS = 30


class Hangup(Exception):  # noqa: N818 -- no error: the meddler ends the conversation
    """Both sides are to be hung up on."""


class Relay:
    """Connects everybody who comes to the server behind it; `port` is where to come.

    `talk` gets the client's socket and the server's, and ends when the conversation does. With `is_open` False
    nobody is let in.
    """

    def __init__(
        self,
        server_port: int,
        talk: Callable[[socket.socket, socket.socket], None],
        silent_seconds: float = _STUCK_SECONDS,
    ) -> None:
        self._server_port = server_port
        self._talk = talk
        self._silent_seconds = silent_seconds
        self._listener = socket.create_server((HOST, 0), backlog=50)
        self._sockets: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self.is_open: Callable[[], bool] = lambda: True
        self.connections = 0
        self.port: int = self._listener.getsockname()[1]
        self._acceptor = threading.Thread(target=self._accept, daemon=True)

    def __enter__(self) -> Self:
        self._acceptor.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        for one in (self._listener, *self._sockets):
            hang_up(one)
        for thread in (self._acceptor, *self._threads):
            thread.join(_STUCK_SECONDS)

    def keep_silent(self, client: socket.socket) -> NoReturn:
        """Say nothing until the client goes away, whatever it still says; then end the conversation.

        A client that waits longer than this server's patience is hung up on.

        Raises:
            Hangup: always.
        """
        client.settimeout(self._silent_seconds)
        until = time.monotonic() + self._silent_seconds
        with suppress(OSError):
            while client.recv(65536) and time.monotonic() < until:
                continue
        raise Hangup

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                self.connections += 1
                self._threads = [thread for thread in self._threads if thread.is_alive()]
                thread = threading.Thread(target=self._serve, args=(client,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _serve(self, client: socket.socket) -> None:
        self._sockets.add(client)
        try:
            if self.is_open():
                server = socket.create_connection((HOST, self._server_port))
                self._sockets.add(server)
                try:
                    with suppress(Hangup, OSError, ValueError):
                        self._talk(client, server)
                finally:
                    self._sockets.discard(server)
                    hang_up(server)
        finally:
            self._sockets.discard(client)
            hang_up(client)


def hang_up(connection: socket.socket) -> None:
    """End a connection, or a listener, whoever else waits on it."""
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()
