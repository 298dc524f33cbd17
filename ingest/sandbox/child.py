"""The other side of `ingest.sandbox.pool`: a template process that forks limited workers, and the workers.

The template is a fresh interpreter with an empty environment, so that neither it nor its workers ever
hold the office's passwords or open connections. It imports the readers once; a fork of it is warm.

Messages on the control socket: `start` (with the worker's socket attached) → the worker's pid; `reap PID` →
its wait status and peak resident memory in KiB. On a worker's socket each message is a length (8 bytes,
big-endian) and so many bytes: a pickled (function, arguments) there, a `ReplyKind` tag and its content back.
While it works it may ask (`ingest.sandbox.hatch`); a pickled answer comes. A worker does one task and ends,
so that whoever takes one over by a file meets no other file.
"""

import array
import ctypes
import gc
import importlib
import json
import os
import pickle
import resource
import signal
import socket
import time
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum

import errors
from ingest.sandbox import hatch
from ingest.sandbox.confinement import Confinement, prepare

HEADER_BYTES = 8
READY = b"ready"

_PR_SET_PDEATHSIG = 1
_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000
_GRACE_SECONDS = 1.0
"""So long a worker whose socket closed may take to end."""


class ReplyKind(bytes, Enum):
    """The first byte of what a worker answers."""

    VALUE = b"V"
    """The pickled result follows."""
    FORESEEN = b"F"
    """An error of `errors`: its class name, a newline, its sentence."""
    FAILED = b"X"
    """Any other exception: its class name and where it came from. Its text may quote what is being read."""
    QUESTION = b"Q"
    """The pickled name and arguments of what the task asks for; it goes on with the answer."""
    LIMIT = b"L"
    """Out of memory, nested too deep, or the result is too large."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one worker may use. Memory counts from what it has mapped at its start."""

    memory_bytes: int = 1024 * 1024 * 1024
    cpu_seconds: int = 30
    """For one task."""
    wall_seconds: float = 45.0
    """For one task, from sending it to the whole answer."""
    file_bytes: int = 64 * 1024 * 1024
    open_files: int = 64
    result_bytes: int = 64 * 1024 * 1024


def main(control_fd: int, limits_json: str, modules_json: str, places_json: str) -> None:
    """Serve the control socket until the other side closes it. Runs as the template process.

    On its standard input comes a call of ours that warms it up, or nothing; it meets no stranger's bytes.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # a stop request is the parent's to act on
    control = socket.socket(fileno=control_fd)
    limits = Limits(**json.loads(limits_json))
    for module in json.loads(modules_json):
        importlib.import_module(module)
    _warm_up()
    reads, scratch = json.loads(places_json)
    confinement = prepare(reads, scratch)
    _leave_network()
    gc.freeze()  # what is shared by all forks need not be walked, and copied, by each
    gc.set_threshold(50_000, 20, 100)  # a worker does one task and ends
    with suppress(OSError):
        control.send(READY)
        while request := _request(control):
            words, descriptors = request
            if words[0] == b"start":
                control.send(str(_fork(control, descriptors[0], limits, confinement)).encode())
            else:
                control.send(b"%d %d" % _reap(int(words[1])))


def _warm_up() -> None:
    """Do once what every worker would do again: they inherit what was loaded and reckoned."""
    with open(0, "rb", closefd=False) as given:
        call = given.read()
    os.dup2(os.open(os.devnull, os.O_RDONLY | os.O_CLOEXEC), 0)
    if call:
        function, arguments = pickle.loads(call)  # noqa: S301 - from the parent, which we trust
        function(*arguments)


def _reap(pid: int) -> tuple[int, int]:
    """Wait status and peak memory of a worker; one that does not end by itself is killed, with status 0."""
    until = time.monotonic() + _GRACE_SECONDS
    peek = os.WEXITED | os.WNOWAIT | os.WNOHANG
    while not (has_ended := os.waitid(os.P_PID, pid, peek)) and time.monotonic() < until:
        time.sleep(0.001)
    for kill in (os.killpg, os.kill):  # also what the worker may have started; and it, whatever its group
        with suppress(ProcessLookupError, PermissionError):
            kill(pid, signal.SIGKILL)
    _, status, usage = os.wait4(pid, 0)
    return status if has_ended else 0, usage.ru_maxrss


def _request(control: socket.socket) -> tuple[list[bytes], list[int]] | None:
    descriptors = array.array("i")
    message, ancillary, _, _ = control.recvmsg(64, socket.CMSG_LEN(descriptors.itemsize))
    for _, _, content in ancillary:
        descriptors.frombytes(content[: descriptors.itemsize])
    return (message.split(), list(descriptors)) if message else None


def _fork(control: socket.socket, descriptor: int, limits: Limits, confinement: Confinement) -> int:
    pid = os.fork()
    if pid == 0:
        try:
            control.close()
            _limit(limits)
            confinement.take_on()
            _work(socket.socket(fileno=descriptor), limits)
        finally:
            os._exit(0)
    os.close(descriptor)
    with suppress(OSError):
        os.setpgid(pid, pid)  # here and in the child: whichever comes first
    return pid


def _leave_network() -> None:
    """Enter a network namespace without any interface, where the kernel lets an ordinary user do so."""
    libc = ctypes.CDLL(None)
    if libc.unshare(_CLONE_NEWNET) != 0:
        libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET)


def _limit(limits: Limits) -> None:
    with suppress(OSError):
        os.setpgid(0, 0)
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    with open("/proc/self/statm", encoding="ascii") as statm:  # noqa: PTH123 - keeps pathlib out of the template
        mapped = int(statm.read().split()[0]) * resource.getpagesize()
    for what, bound in (
        (resource.RLIMIT_AS, mapped + limits.memory_bytes),
        (resource.RLIMIT_FSIZE, limits.file_bytes),
        (resource.RLIMIT_NOFILE, limits.open_files),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (bound, bound))


def _work(channel: socket.socket, limits: Limits) -> None:
    request = receive(channel)
    if request is None:
        return

    def asking(question: str, arguments: tuple[object, ...]) -> hatch.Answer:
        _reply(channel, ReplyKind.QUESTION, pickle.dumps((question, arguments), pickle.HIGHEST_PROTOCOL))
        answer = receive(channel)
        if answer is None:
            os._exit(0)  # nobody waits for the rest
        told: hatch.Answer = pickle.loads(answer)  # noqa: S301 - from the parent, which we trust
        return told

    hatch.open_to(asking, limits.file_bytes)
    spent = int(time.process_time())
    resource.setrlimit(resource.RLIMIT_CPU, (spent + limits.cpu_seconds + 1, resource.RLIM_INFINITY))
    _reply(channel, *_answer(request, limits))


def _reply(channel: socket.socket, kind: ReplyKind, content: bytes) -> None:
    channel.sendall((len(content) + 1).to_bytes(HEADER_BYTES, "big") + kind.value)
    channel.sendall(content)


def _answer(request: bytes, limits: Limits) -> tuple[ReplyKind, bytes]:
    try:
        function, arguments = pickle.loads(request)  # noqa: S301 - from the parent, which we trust
        content = pickle.dumps(function(*arguments), pickle.HIGHEST_PROTOCOL)
    except (MemoryError, RecursionError) as error:
        return ReplyKind.LIMIT, type(error).__name__.encode()
    except errors.NaborError as error:
        return ReplyKind.FORESEEN, f"{type(error).__name__}\n{error}".encode(errors="replace")
    except Exception as error:  # noqa: BLE001 - whatever a stranger's bytes made a library raise
        return ReplyKind.FAILED, _shown(error).encode()
    if len(content) > limits.result_bytes:
        return ReplyKind.LIMIT, b"result"
    return ReplyKind.VALUE, content


def _shown(error: Exception) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f", {os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}" if trace else ""  # noqa: PTH119 - keeps pathlib out of the template
    return f"{type(error).__name__}{place}"


def receive(channel: socket.socket) -> bytes | None:
    """The next message on a worker's socket; None when the other side is gone."""
    header = _exactly(channel, HEADER_BYTES)
    return None if header is None else _exactly(channel, int.from_bytes(header, "big"))


def _exactly(channel: socket.socket, count: int) -> bytes | None:
    content = bytearray(count)
    view = memoryview(content)
    while view:
        taken = channel.recv_into(view)
        if not taken:
            return None
        view = view[taken:]
    return bytes(content)
