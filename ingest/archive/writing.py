"""Small files written in as few system calls as there can be."""

import ctypes
import os
from collections.abc import Callable
from pathlib import Path

_READ_ONLY = 0o444


def in_directory(directory: Path, write: Callable[[], object]) -> None:
    """Do it; if the directory is missing, make it and try again: cheaper than asking each time."""
    try:
        write()
    except FileNotFoundError:
        directory.mkdir(parents=True, exist_ok=True)
        write()


def write(path: Path, content: bytes, *, durable: bool) -> None:
    """Write a new file that nobody changes any more; with `durable` its bytes are on the disk."""
    # Six files a message: a file object would cost as much again as these calls.
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, _READ_ONLY)
    try:
        left = memoryview(content)
        while left:
            left = left[os.write(descriptor, left) :]
        os.fchmod(descriptor, _READ_ONLY)
        if durable:
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_file_system(directory: Path) -> None:
    """syncfs(2), which Python does not offer; elsewhere than on Linux sync(2), which asks of all disks."""
    syncfs = getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None)
    if syncfs is None:
        os.sync()
        return
    descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        if syncfs(descriptor) != 0:
            code = ctypes.get_errno()
            raise OSError(code, os.strerror(code), str(directory))
    finally:
        os.close(descriptor)
