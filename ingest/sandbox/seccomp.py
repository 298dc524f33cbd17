"""A filter of system calls (seccomp) for a process that opens a stranger's bytes.

It may compute, read what is allowed and talk to whoever started it. What a reader has no use for beside that
answers „not permitted”: sockets, other processes, changed rights of files (Landlock knows nothing of these),
namespaces, keys, and parts of the kernel that were often attacked. Numbers: `asm/unistd_64.h` (x86-64) and
`asm-generic/unistd.h` (arm64). A call through another interface than the processor's own ends the process.
"""

import ctypes
import errno
import os
import platform
import socket
from collections.abc import Iterator

_REFUSED: dict[str, tuple[int | None, int | None]] = {
    # Network, and the sockets of this machine.
    "connect": (42, 203),
    # Other processes.
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "kcmp": (312, 272), "pidfd_open": (434, 434), "pidfd_getfd": (438, 438),
    "pidfd_send_signal": (424, 424), "process_madvise": (440, 440), "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240), "tkill": (200, 130), "setpriority": (141, 140),
    "sched_setscheduler": (144, 119), "sched_setparam": (142, 118), "sched_setattr": (314, 274),
    "ioprio_set": (251, 30), "migrate_pages": (256, 238), "move_pages": (279, 239),
    # A group of its own, which would outlive the one that is killed.
    "setpgid": (109, 154), "setsid": (112, 157),
    # Shared between processes.
    "shmget": (29, 194), "shmat": (30, 196), "shmctl": (31, 195), "semget": (64, 190), "msgget": (68, 186),
    "mq_open": (240, 180), "mq_unlink": (241, 181), "add_key": (248, 217), "request_key": (249, 218),
    "keyctl": (250, 219),
    # Files whose names are known: their rights, owners, times, lengths; and being told of their changes.
    "chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53), "fchmodat2": (452, 452),
    "chown": (92, None), "fchown": (93, 55), "lchown": (94, None), "fchownat": (260, 54),
    "utime": (132, None), "utimes": (235, None), "futimesat": (261, None), "utimensat": (280, 88),
    "truncate": (76, 45), "setxattr": (188, 5), "lsetxattr": (189, 6), "fsetxattr": (190, 7),
    "removexattr": (197, 14), "lremovexattr": (198, 15), "fremovexattr": (199, 16),
    "setxattrat": (463, 463), "removexattrat": (466, 466), "file_setattr": (469, 469),
    "inotify_init": (253, None), "inotify_init1": (294, 26), "fanotify_init": (300, 262),
    "name_to_handle_at": (303, 264), "open_by_handle_at": (304, 265),
    # Namespaces and mounts.
    "unshare": (272, 97), "setns": (308, 268), "mount": (165, 40), "umount2": (166, 39),
    "pivot_root": (155, 41), "chroot": (161, 51), "open_tree": (428, 428), "move_mount": (429, 429),
    "fsopen": (430, 430), "fsconfig": (431, 431), "fsmount": (432, 432), "fspick": (433, 433),
    "mount_setattr": (442, 442),
    # Often attacked, never needed.
    "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425), "io_uring_enter": (426, 426), "io_uring_register": (427, 427),
}  # fmt: skip
_LISTENING = {"bind": (49, 200), "listen": (50, 201), "accept": (43, 202), "accept4": (288, 242)}
"""What LibreOffice does with a socket of its own; nobody can reach it but through a file."""
_SOCKET = (41, 198)
_ACCESS = ((21, 24), (48, 32))
"""access(2) or faccessat(2), and where its mode stands. LibreOffice has its socket in /tmp, where Landlock
refuses it, unless it hears that it may not write there (`OSL_SOCKET_PATH`)."""
_KILL, _TGKILL, _PRLIMIT, _CLONE, _CLONE3 = (62, 129), (234, 131), (302, 261), (56, 220), (435, 435)
_NEW_NAMESPACES = 0x7E020000
"""Flags of clone(2) that ask for namespaces of one's own."""
_PROCESSORS = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
"""Column of the numbers above, and the name that the kernel gives the processor (`linux/audit.h`)."""
_OTHER_INTERFACE = 0x40000000
"""From here on calls of x86-64 are those of its 32-bit pointers (x32)."""

_LOAD, _EQUALS, _AT_LEAST, _HAS_BITS, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER_AT, _PROCESSOR_AT, _FIRST_ARGUMENT_AT, _SECOND_ARGUMENT_AT = 0, 4, 16, 24
_AND, _KIND_OF_SOCKET = 0x54, 0xF
_ALLOW, _REFUSE, _END = 0x7FFF0000, 0x00050000, 0x80000000
_PR_SET_SECCOMP, _MODE_FILTER = 22, 2

_Step = tuple[int, int, int, int]
"""Code, steps to skip when true, when false, and the value (`linux/filter.h`)."""


class _Instruction(ctypes.Structure):
    _fields_ = (
        ("code", ctypes.c_uint16),
        ("yes", ctypes.c_uint8),
        ("no", ctypes.c_uint8),
        ("k", ctypes.c_uint32),
    )


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("steps", ctypes.POINTER(_Instruction)))


def is_known() -> bool:
    """Whether there is a filter for this machine's processor."""
    return platform.machine() in _PROCESSORS


def restrict(*, may_signal: bool, may_listen: bool) -> bool:
    """Whether the filter holds for this process and all it starts; it must have no new privileges.

    Without `may_signal` it may signal itself and its own group alone; without `may_listen` it has no socket
    but those it was given, and with it those of this machine on which it waits for others.
    """
    column, processor = _PROCESSORS.get(platform.machine(), (0, 0))
    if not processor:
        return False
    found = _program(column, processor, os.getpid(), may_signal=may_signal, may_listen=may_listen)
    steps = [_Instruction(*step) for step in found]
    kept = (_Instruction * len(steps))(*steps)
    program = _Program(len(steps), kept)
    return bool(ctypes.CDLL(None).prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(program), 0, 0) == 0)


def _program(
    column: int, processor: int, own_pid: int, *, may_signal: bool, may_listen: bool
) -> Iterator[_Step]:
    refuse = _REFUSE | errno.EPERM
    yield _LOAD, 0, 0, _PROCESSOR_AT
    yield _EQUALS, 1, 0, processor
    yield _RETURN, 0, 0, _END
    yield _LOAD, 0, 0, _NUMBER_AT
    if column == 0:
        yield _AT_LEAST, 0, 1, _OTHER_INTERFACE
        yield _RETURN, 0, 0, _END
    for numbers in (*_REFUSED.values(), *(() if may_listen else (_SOCKET, *_LISTENING.values()))):
        number = numbers[column]
        if number is not None:
            yield _EQUALS, 0, 1, number
            yield _RETURN, 0, 0, refuse
    # Its flags lie in memory, where no filter sees them: „no such call” makes the C library use clone.
    yield _EQUALS, 0, 1, _CLONE3[column]
    yield _RETURN, 0, 0, _REFUSE | errno.ENOSYS
    yield _EQUALS, 0, 3, _CLONE[column]
    yield _LOAD, 0, 0, _FIRST_ARGUMENT_AT
    yield _HAS_BITS, 0, 1, _NEW_NAMESPACES
    yield _RETURN, 0, 0, refuse
    yield from _only_about(_PRLIMIT[column], (0, own_pid), refuse)
    yield from _only_about(_SOCKET[column], (socket.AF_UNIX,), refuse)
    yield from _only_about(
        _SOCKET[column], (socket.SOCK_STREAM,), refuse, _SECOND_ARGUMENT_AT, _KIND_OF_SOCKET
    )
    if may_listen:
        yield from _refuse_writable(*_ACCESS[column], refuse)
    if not may_signal:
        yield from _only_about(_KILL[column], (0, own_pid, -own_pid & 0xFFFFFFFF), refuse)
        yield from _only_about(_TGKILL[column], (own_pid,), refuse)
    yield _RETURN, 0, 0, _ALLOW


def _refuse_writable(call: int, mode_at: int, refuse: int) -> Iterator[_Step]:
    """Steps that answer nobody that a path can be written."""
    yield _LOAD, 0, 0, _NUMBER_AT
    yield _EQUALS, 0, 3, call
    yield _LOAD, 0, 0, mode_at
    yield _HAS_BITS, 0, 1, os.W_OK
    yield _RETURN, 0, 0, refuse


def _only_about(
    call: int, allowed: tuple[int, ...], refuse: int, at: int = _FIRST_ARGUMENT_AT, bits: int = 0xFFFFFFFF
) -> Iterator[_Step]:
    """Steps that refuse the call unless these bits of its argument are one of those."""
    yield _LOAD, 0, 0, _NUMBER_AT
    yield _EQUALS, 0, len(allowed) + 3, call
    yield _LOAD, 0, 0, at
    yield _AND, 0, 0, bits
    for place, value in enumerate(allowed):
        yield _EQUALS, len(allowed) - place, 0, value
    yield _RETURN, 0, 0, refuse
