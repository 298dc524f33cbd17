"""What the sandbox's tests run in it: calls that behave, and calls that do not."""

import ctypes
import os
import resource
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from domain.document import FileContent, Page, ReadStatus
from errors import MessageError, TransientError
from pipeline.read.reading_setup import ReadingSetup


def same(value: object) -> object:
    return value


def reading() -> FileContent:
    return FileContent("pdf", ReadStatus.OK, (Page(1, "tekst"),))


_remembered = [""]


def remember(word: str) -> str:
    """What this process was told before."""
    before, _remembered[0] = _remembered[0], word
    return before


def pid() -> int:
    return os.getpid()


def take_memory(size: int) -> int:
    return len(bytearray(size))


def spin() -> None:
    while True:
        pass


def sleep(seconds: float) -> None:
    time.sleep(seconds)


def crash() -> None:
    ctypes.string_at(0)


def abort() -> None:
    os.abort()


def leave(code: int) -> None:
    os._exit(code)


def leave_politely() -> None:
    sys.exit(0)


def fail() -> None:
    raise ZeroDivisionError("przez zero")


def fail_foreseen(kind: str) -> None:
    raise {"message": MessageError, "transient": TransientError}[kind]("Nie da się.")


def recurse() -> None:
    recurse()


def large(size: int) -> bytes:
    return bytes(size)


class Runs:
    """Unpickles as a call of a shell."""

    def __init__(self, command: str) -> None:
        self.command = command

    def __reduce__(self) -> tuple[Any, ...]:
        return os.system, (self.command,)


def taken_over(command: str) -> Runs:
    return Runs(command)


def stop_answering() -> None:
    """Closes the channel and goes on living."""
    os.closerange(3, 64)
    time.sleep(600)


def start_child(seconds: int) -> int:
    """The pid of a process that goes on when the call is over."""
    child = subprocess.Popen([sys.executable, "-c", f"import time; time.sleep({seconds})"])
    return child.pid


def die_of(number: int) -> None:
    os.kill(os.getpid(), number)


def send_to_self(number: int) -> str:
    os.kill(os.getpid(), number)
    return "still here"


def confinement() -> dict[str, object]:
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    told = dict(line.split(":\t", 1) for line in status if ":\t" in line)
    mapped = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    return {
        "environment": dict(os.environ),
        "no_new_privs": told["NoNewPrivs"],
        "core": resource.getrlimit(resource.RLIMIT_CORE),
        "file_bytes": resource.getrlimit(resource.RLIMIT_FSIZE),
        "open_files": resource.getrlimit(resource.RLIMIT_NOFILE),
        "memory_left": resource.getrlimit(resource.RLIMIT_AS)[0] - mapped,
        "own_group": os.getpgid(0) == os.getpid(),
        "interrupt": signal.getsignal(signal.SIGINT) is signal.SIG_IGN,
        "terminate": signal.getsignal(signal.SIGTERM) is signal.SIG_IGN,
        "interfaces": [name for _, name in socket.if_nameindex()],
    }


def write_file(path: str, size: int) -> None:
    Path(path).write_bytes(bytes(size))


def read_handed(place: ReadingSetup, how: str, sha256: str) -> bytes:
    content: bytes = getattr(place.archive, how)(sha256)
    return content


def store_handed(place: ReadingSetup, content: bytes) -> str:
    return place.archive.store_file(content)


def derived_handed(place: ReadingSetup, sha256: str) -> str:
    page = place.derived.page(sha256, 1)
    return "" if page is None else page.text


def keep_handed(place: ReadingSetup, sha256: str) -> None:
    place.derived.keep_page(sha256, Page(1, "odczytane"))
