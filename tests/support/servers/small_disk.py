"""A disk of a few megabytes that can be filled to the brim and emptied: a tmpfs, which takes root to mount."""

import errno
import os
import shutil
import subprocess
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Self


@cache
def can_mount() -> bool:
    """Whether this user may mount a disk: root may, but not in every container."""
    if os.geteuid() != 0 or shutil.which("mount") is None:
        return False
    with tempfile.TemporaryDirectory() as folder:
        mounting = ["mount", "-t", "tmpfs", "-o", "size=1m", "nabor-test", folder]
        if subprocess.run(mounting, capture_output=True, check=False).returncode != 0:
            return False
        subprocess.run(["umount", folder], check=True)
    return True


class SmallDisk:
    """Use it as a context manager; `root` is where it is mounted."""

    def __init__(self, root: Path, megabytes: int = 16) -> None:
        self.root = root
        self._megabytes = megabytes
        self._ballast = root / "ballast"

    def __enter__(self) -> Self:
        self.root.mkdir(parents=True)
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={self._megabytes}m,mode=700", "nabor-test", self.root],
            check=True,
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        subprocess.run(["umount", "-l", self.root], check=True)

    def fill(self) -> None:
        """Leave not one byte."""
        with self._ballast.open("ab", buffering=0) as file:
            for size in (2**20, 4096, 1):
                with suppress(_FullError):
                    while True:
                        _write(file.fileno(), size)

    def empty(self) -> None:
        """Make room again."""
        self._ballast.unlink(missing_ok=True)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let nobody write, as after an error of the hardware."""
        mode = "ro" if read_only else "rw"
        subprocess.run(["mount", "-o", f"remount,{mode}", self.root], check=True)


class _FullError(Exception):
    pass


def _write(descriptor: int, size: int) -> None:
    try:
        if os.write(descriptor, b"\0" * size) < size:
            raise _FullError
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        raise _FullError from error
