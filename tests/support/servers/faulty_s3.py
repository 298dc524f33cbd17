"""An object store that misbehaves: a proxy before a real one, which spoils requests as `tests.support.servers.faults` says."""

import re
import socket
import ssl
import time
from dataclasses import dataclass
from typing import BinaryIO
from urllib.parse import unquote

from tests.support.servers.faults import Choose
from tests.support.servers.relay import Hangup, Relay

ANSWERS = {
    "503": ("503 Service Unavailable", "SlowDown"),
    "500": ("500 Internal Server Error", "InternalError"),
    "507": ("507 Insufficient Storage", "InsufficientStorage"),
    "quota": ("403 Forbidden", "QuotaExceeded"),
    "403": ("403 Forbidden", "AccessDenied"),
    "clock": ("403 Forbidden", "RequestTimeTooSkewed"),
    "no_bucket": ("404 Not Found", "NoSuchBucket"),
    "absent": ("404 Not Found", "NoSuchKey"),
    "501": ("501 Not Implemented", "NotImplemented"),
}
"""Answers in the store's stead."""
BEFORE = ("cut", "silence", *ANSWERS)
"""The store hears nothing of it."""
AFTER = ("cut_after", "partial", "garbled", "slow")
"""The store did what it was asked, and the client hears of it badly."""
KINDS = (*BEFORE, "cut_middle", *AFTER)
_NOTHING = (
    '<?xml version="1.0"?><ListBucketResult><Name>b</Name><KeyCount>0</KeyCount>'
    "<IsTruncated>false</IsTruncated></ListBucketResult>"
)
_SLOW_SECONDS = 0.3


@dataclass
class _Half:
    """A request or an answer: its head, the names of headers in small letters, and its body."""

    first: str
    head: bytes
    headers: dict[str, str]
    body: bytes


class FaultyS3(Relay):
    """The proxy.

    Moments: „PUT files/ab/…”, „GET raw/ab/….eml”, „HEAD office”, „LIST raw/”, „POST …” (the parts of a large object),
    each key below bucket and prefix. `asked` are all of them.
    """

    def __init__(self, server_port: int, choose: Choose, tls: ssl.SSLContext | None = None) -> None:
        """With `tls` it is asked by https."""
        super().__init__(server_port, self._talk_safely)
        self._tls = tls
        self._choose = choose
        self.asked: list[str] = []

    def _talk_safely(self, client: socket.socket, server: socket.socket) -> None:
        if self._tls is None:
            self._converse(client, server)
            return
        with self._tls.wrap_socket(client, server_side=True) as safe:
            self._converse(safe, server)

    def _converse(self, client: socket.socket, server: socket.socket) -> None:
        with client.makefile("rb") as from_client, server.makefile("rb") as from_server:
            while request := _read(from_client):
                moment = _moment(request.first)
                self.asked.append(moment)
                kinds = (*KINDS, "stale") if moment.startswith("LIST") else KINDS
                self._serve_one(request, client, server, from_server, self._choose(moment, kinds))

    def _serve_one(
        self, request: _Half, client: socket.socket, server: socket.socket, from_server: BinaryIO, kind: str
    ) -> None:
        if kind == "cut":
            raise Hangup
        if kind == "silence":
            self.keep_silent(client)
        if kind in ANSWERS or kind == "stale":
            client.sendall(_made_up(kind))
            return
        if kind == "cut_middle":
            server.sendall(request.head + request.body[: len(request.body) // 2])
            raise Hangup
        server.sendall(request.head + request.body)
        answer = _read(from_server, has_body=not request.first.startswith("HEAD"))
        if answer is None or kind == "cut_after":
            raise Hangup
        if kind == "partial":
            client.sendall(answer.head + answer.body[: len(answer.body) // 2])
            raise Hangup
        if kind == "slow":
            time.sleep(_SLOW_SECONDS)
        body = bytes(byte ^ 1 for byte in answer.body) if kind == "garbled" else answer.body
        client.sendall(answer.head + body)


def _moment(first: str) -> str:
    method, target, _ = first.split(" ", 2)
    path, _, query = target.partition("?")
    if method == "GET" and "list-type" in query:
        found = re.search(r"prefix=([^&]*)", query)
        return f"LIST {unquote(found[1]).partition('/')[2] if found else ''}"
    return f"{method} {unquote(path).lstrip('/').partition('/')[2].partition('/')[2]}"


def _made_up(kind: str) -> bytes:
    status, code = ANSWERS.get(kind, ("200 OK", ""))
    body = f"<Error><Code>{code}</Code></Error>" if code else _NOTHING
    return f"HTTP/1.1 {status}\r\nContent-Type: application/xml\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode()


def _read(stream: BinaryIO, *, has_body: bool = True) -> _Half | None:
    """The next request or answer; None at the end."""
    first = stream.readline()
    if not first:
        return None
    lines, headers = [first], {}
    while (line := stream.readline()) not in {b"\r\n", b""}:
        lines.append(line)
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.strip().lower()] = value.strip()
    head = b"".join([*lines, b"\r\n"])
    if not has_body:
        return _Half(first.decode("latin-1"), head, headers, b"")
    if headers.get("transfer-encoding") == "chunked":
        return _Half(first.decode("latin-1"), head, headers, _chunks(stream))
    return _Half(first.decode("latin-1"), head, headers, stream.read(int(headers.get("content-length", 0))))


def _chunks(stream: BinaryIO) -> bytes:
    """A chunked body, as it came."""
    taken = b""
    while True:
        line = stream.readline()
        taken += line
        size = int(line.split(b";")[0], 16)
        taken += stream.read(size + 2)
        if not size:
            return taken
