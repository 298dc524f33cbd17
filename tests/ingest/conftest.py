"""Shared by the tests of the way in: one real IMAP server, a meddling proxy, and the corpus of mails."""

import itertools
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from ingest.mailbox.protocol import ImapConfig
from tests.support.servers.dovecot import HOST, PASSWORD, USERNAME, Dovecot

CORPUS = Path(__file__).parent.parent / "data" / "mail"


@pytest.fixture(scope="module")
def server() -> Iterator[Dovecot]:
    with Dovecot(tls=True) as running:
        yield running


_numbers = itertools.count(1)


@pytest.fixture
def imap(server: Dovecot) -> ImapConfig:
    """The way to a folder of this test's own."""
    folder = f"test{next(_numbers)}"
    server.make_folder(folder)
    return ImapConfig(
        HOST, USERNAME, PASSWORD, port=server.port, tls="none", folder=folder, timeout_seconds=10
    )


class Proxy:
    """Stands between client and server, line by line.

    `answer` gets every line of the server and returns what the client sees instead; None cuts the connection.
    `asked` holds what the client said.
    """

    def __init__(self, port: int, answer: Callable[[bytes], bytes | None] = lambda line: line) -> None:
        self._server_port = port
        self._answer = answer
        self.asked: list[bytes] = []
        self._listener = socket.create_server((HOST, 0))
        self.port: int = self._listener.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(10)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                upstream = socket.create_connection((HOST, self._server_port))
                for target in (self._listen_to_client, self._listen_to_server):
                    thread = threading.Thread(target=target, args=(client, upstream), daemon=True)
                    self._threads.append(thread)
                    thread.start()

    def _listen_to_client(self, client: socket.socket, upstream: socket.socket) -> None:
        with suppress(OSError, ValueError), client.makefile("rb") as lines:
            for line in lines:
                self.asked.append(line)
                upstream.sendall(line)
        with suppress(OSError):
            upstream.shutdown(socket.SHUT_RDWR)

    def _listen_to_server(self, client: socket.socket, upstream: socket.socket) -> None:
        with suppress(OSError, ValueError), upstream.makefile("rb") as lines:
            for line in lines:
                answer = self._answer(line)
                if answer is None:
                    break
                client.sendall(answer)
        for connection in (client, upstream):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()


@pytest.fixture
def proxy(server: Dovecot) -> Iterator[Callable[..., Proxy]]:
    """Makes proxies in front of the server, and closes them afterwards."""
    made: list[Proxy] = []

    def make(answer: Callable[[bytes], bytes | None] = lambda line: line) -> Proxy:
        made.append(Proxy(server.port, answer))
        return made[-1]

    yield make
    for one in made:
        one.close()
