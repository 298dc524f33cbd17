"""Landlock: the files that a process may reach are named, and the kernel refuses it all others.

The rules are made once, by the template, and bind each child that takes them on. What a kernel is too old for
is left out. Numbers and structures: `linux/landlock.h`.
"""

import ctypes
import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
"""System calls, the same on every processor."""
_ASK_VERSION, _PATH_BENEATH = 1, 1

_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR, _TRUNCATE, _IOCTL_DEV = (
    1,
    1 << 1,
    1 << 2,
    1 << 3,
    1 << 14,
    1 << 15,
)
_READING = _EXECUTE | _READ_FILE | _READ_DIR
_OF_FILES = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE | _IOCTL_DEV
"""What may be allowed for a file that is no folder."""
_RIGHTS_KNOWN = {1: 13, 2: 14, 3: 15, 4: 15}
"""How many rights over files each version knows; from the fifth on there are sixteen."""
_TCP, _TCP_SINCE = 0b11, 4
_SCOPES, SIGNALS_SINCE = 0b11, 6
"""Abstract sockets and signals: both only within what is confined together."""


class _Handled(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64), ("scopes", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32))


def version() -> int:
    """The kernel's version of Landlock; 0 where it has none, or may not be asked."""
    known: int = _libc().syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _ASK_VERSION)
    return max(0, known)


def ruleset(reads: Iterable[Path], lists: Iterable[Path], writes: Iterable[Path]) -> int | None:
    """A descriptor of rules: to read, to list folders, to do all but devices; None without Landlock.

    What is allowed for a folder is so for all that is below it. What does not exist is passed over.
    """
    known = version()
    if not known:
        return None
    every = (1 << _RIGHTS_KNOWN.get(known, 16)) - 1
    handled = _Handled(every, _TCP if known >= _TCP_SINCE else 0, _SCOPES if known >= SIGNALS_SINCE else 0)
    descriptor: int = _libc().syscall(
        _CREATE_RULESET, ctypes.byref(handled), ctypes.c_size_t(ctypes.sizeof(handled)), 0
    )
    if descriptor < 0:
        return None
    for path in reads:
        _allow(descriptor, path, _READING & every)
    for path in lists:
        _allow(descriptor, path, _READ_DIR)
    for path in writes:
        _allow(descriptor, path, every & ~_IOCTL_DEV)
    return descriptor


def restrict(descriptor: int) -> bool:
    """Whether this process, and all it starts, is bound by the rules now; it must have no new privileges."""
    return bool(_libc().syscall(_RESTRICT_SELF, descriptor, 0) == 0)


def _allow(rules: int, path: Path, rights: int) -> None:
    with suppress(OSError):
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            allowed = rights if stat.S_ISDIR(os.fstat(place).st_mode) else rights & _OF_FILES
            beneath = _Beneath(allowed, place)
            _libc().syscall(_ADD_RULE, rules, _PATH_BENEATH, ctypes.byref(beneath), 0)
        finally:
            os.close(place)


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
