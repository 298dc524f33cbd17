"""Reading processes forked from one that has loaded the readers, as `tests.torture.kills.nest` forks the commands.

Whoever is about to become a command forks a cradle first, which has one thread and none of what the command will
open. When the command's pool wants the process that it forks its children from, the cradle forks that one instead of
an interpreter that loads everything anew: with the sockets and the environment that it was to have, in a session of
its own, and it goes through the program's own code from there.
"""

import json
import os
import socket
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from types import SimpleNamespace
from typing import Any

from ingest.sandbox import child, pool
from pipeline.read.pools import READERS

_MOST_BYTES = 100_000


def take_over() -> None:
    """From now on this process has its reading processes forked."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    if os.fork() == 0:
        try:
            ours.close()
            os.setsid()
            _serve(theirs)
        finally:
            os._exit(0)
    theirs.close()

    def start(command: Sequence[str], **how: Any) -> "subprocess.Popen[bytes] | _Started":
        is_loaded = json.loads(command[-2]) == list(READERS)
        return _Started(ours, command, **how) if is_loaded else subprocess.Popen(command, **how)

    surroundings = SimpleNamespace(Popen=start, PIPE=subprocess.PIPE, DEVNULL=subprocess.DEVNULL)
    pool.subprocess = surroundings  # type: ignore[attr-defined]


class _Started:
    """What the pool needs of the process that it has started."""

    def __init__(
        self,
        cradle: socket.socket,
        command: Sequence[str],
        *,
        env: Mapping[str, str],
        pass_fds: Sequence[int],
        **_: Any,
    ) -> None:
        given, stdin = os.pipe()
        self._ended, until = os.pipe()
        order = json.dumps([list(command[-3:]), dict(env)]).encode()
        socket.send_fds(cradle, [order], [*pass_fds, given, until])
        os.close(given)
        os.close(until)
        self.stdin = open(stdin, "wb")  # noqa: SIM115, PTH123 - the pool closes it

    def wait(self) -> None:
        """Returns when nobody holds the other end any more."""
        os.read(self._ended, 1)
        os.close(self._ended)


def _serve(orders: socket.socket) -> None:
    """Fork for every order, until the command is gone and all that came of it."""
    while True:
        order, descriptors, _, _ = socket.recv_fds(orders, _MOST_BYTES, 3)
        if not order:
            break
        if os.fork() == 0:
            try:
                orders.close()
                _become(*json.loads(order), *descriptors)
            finally:
                os._exit(0)
        for descriptor in descriptors:
            os.close(descriptor)
    with suppress(ChildProcessError):
        while True:
            os.wait()


def _become(
    arguments: Sequence[str], environment: Mapping[str, str], control: int, given: int, until: int
) -> None:
    os.setsid()
    nothing = os.open(os.devnull, os.O_WRONLY)
    for descriptor, place in ((given, 0), (nothing, 1), (nothing, 2)):
        os.dup2(descriptor, place)
    for descriptor in (given, nothing):
        os.close(descriptor)
    os.environ.clear()
    os.environ.update(environment)
    child.main(control, *arguments)
