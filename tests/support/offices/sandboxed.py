"""What the sandbox's tests run in it: calls that behave, and calls that do not."""

import ctypes
import os
import platform
import resource
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from domain.document import FileContent, Page, ReadStatus
from errors import MessageError, TransientError
from ingest.sandbox.confinement import Confinement, Held, held_here
from pipeline.read.reading_setup import ReadingSetup


def same(value: object) -> object:
    return value


def reading() -> FileContent:
    return FileContent("pdf", ReadStatus.OK, (Page(1, "tekst"),))


_PR_GET_NO_NEW_PRIVS = 39
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
    return {
        "environment": dict(os.environ),
        "no_new_privs": ctypes.CDLL(None).prctl(_PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0),
        "core": resource.getrlimit(resource.RLIMIT_CORE),
        "file_bytes": resource.getrlimit(resource.RLIMIT_FSIZE),
        "open_files": resource.getrlimit(resource.RLIMIT_NOFILE),
        "memory": resource.getrlimit(resource.RLIMIT_AS)[0],
        "own_group": os.getpgid(0) == os.getpid(),
        "interrupt": signal.getsignal(signal.SIGINT) is signal.SIG_IGN,
        "terminate": signal.getsignal(signal.SIGTERM) is signal.SIG_IGN,
    }


def write_file(size: int) -> int:
    """How large a file of its own is that it wrote."""
    path = Path(tempfile.gettempdir(), "plik")
    path.write_bytes(bytes(size))
    return path.stat().st_size


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


def attempt(what: str, arguments: tuple[Any, ...]) -> str:
    """The name of the error that it met, or „done”."""
    try:
        _ATTEMPTS[what](*arguments)
    except (OSError, subprocess.CalledProcessError) as error:
        return type(error).__name__
    return "done"


def call_kernel(number: int, *arguments: Any) -> None:
    """A system call by its number."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(number, *arguments) < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))


def leave_behind() -> str:
    """Where the files are that it wrote for itself."""
    folder = Path(tempfile.gettempdir())
    (folder / "plik").write_text("tajne", encoding="utf-8")
    (folder / "a/b").mkdir(parents=True)
    (folder / "a/b/plik").write_text("tajne", encoding="utf-8")
    (folder / "do-domu").symlink_to(Path.home())
    return str(folder)


def left_behind() -> list[str]:
    return [path.name for path in Path(tempfile.gettempdir()).iterdir()]


def held_without_landlock() -> Held:
    """What holds in a process to which the kernel offers no Landlock."""
    Confinement(None, hosts_programs=False).take_on()
    return held_here()


def _connect(kind: str, address: Any) -> None:
    family = socket.AF_UNIX if kind == "unix" else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM if kind == "udp" else socket.SOCK_STREAM) as opened:
        opened.settimeout(5)
        opened.connect(address)


_ATTEMPTS: dict[str, Callable[..., object]] = {
    "read": lambda path: Path(path).open("rb").close(),
    "list": os.listdir,
    "write": lambda path: Path(path).open("ab").close(),
    "unlink": os.unlink,
    "rename": os.rename,
    "link": os.link,
    "symlink": os.symlink,
    "mkdir": os.mkdir,
    "rmdir": os.rmdir,
    "mkfifo": os.mkfifo,
    "truncate": lambda path: os.truncate(path, 1),
    "chmod": lambda path: Path(path).chmod(0o777),
    "chown": lambda path: os.chown(path, os.getuid(), os.getgid()),
    "utime": lambda path: os.utime(path, (0, 0)),
    "setxattr": lambda path: os.setxattr(path, "user.nabor", b"x"),
    "watch": lambda _path: call_kernel(_NUMBERS["inotify_init1"], 0),
    "connect": _connect,
    "signal": lambda pid: os.kill(pid, 0),
    "limit": lambda pid: resource.prlimit(pid, resource.RLIMIT_CORE),
    "priority": lambda pid: os.setpriority(os.PRIO_PROCESS, pid, 19),
    "pidfd": lambda pid: os.close(os.pidfd_open(pid)),
    "leave-group": lambda: os.setpgid(0, os.getpgid(os.getppid())),
    "trace": lambda pid: call_kernel(_NUMBERS["ptrace"], 16, pid, 0, 0),
    "unshare": lambda: call_kernel(_NUMBERS["unshare"], 0x10000000),
    "namespace": lambda: call_kernel(_NUMBERS["clone"], 0x10000000 | signal.SIGCHLD, 0, 0, 0, 0),
    "mount": lambda: call_kernel(_NUMBERS["mount"], b"none", b"/tmp", b"tmpfs", 0, None),
    "io_uring": lambda: call_kernel(_NUMBERS["io_uring_setup"], 1, ctypes.create_string_buffer(120)),
    "bpf": lambda: call_kernel(_NUMBERS["bpf"], 0, ctypes.create_string_buffer(120), 120),
    "userfaultfd": lambda: call_kernel(_NUMBERS["userfaultfd"], 0),
    "keyctl": lambda: call_kernel(_NUMBERS["keyctl"], 0, -3, 0),
    "run": lambda *words: subprocess.run(
        words, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ),
}
_NUMBERS = {
    "x86_64": {
        "inotify_init1": 294, "ptrace": 101, "unshare": 272, "clone": 56, "mount": 165, "io_uring_setup": 425,
        "bpf": 321, "userfaultfd": 323, "keyctl": 250,
    },
    "aarch64": {
        "inotify_init1": 26, "ptrace": 117, "unshare": 97, "clone": 220, "mount": 40, "io_uring_setup": 425,
        "bpf": 280, "userfaultfd": 282, "keyctl": 219,
    },
}[platform.machine()]  # fmt: skip
