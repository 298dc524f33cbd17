"""What a process that opens a stranger's bytes is kept from by the kernel, as far as the kernel can.

Files: it reads libraries, Python and this program, and writes nowhere but in its scratch folder where it has
one. Sockets, other processes and the like: `ingest.sandbox.seccomp`. Everything here is inherited by whatever
it starts.
"""

import ctypes
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.machinery import PathFinder
from pathlib import Path

from ingest.sandbox import landlock, seccomp

_PR_SET_NO_NEW_PRIVS = 38
_SYSTEM = (
    "/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d",
    "/etc/localtime", "/etc/alternatives", "/etc/fonts", "/etc/libreoffice", "/etc/ssl/openssl.cnf",
    "/etc/mime.types", "/var/cache/fontconfig", "/var/lib/libreoffice", "/var/spool/libreoffice",
    "/etc/locale.alias", "/etc/nsswitch.conf", "/etc/papersize", "/dev/zero", "/dev/urandom", "/dev/random",
    "/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/proc/version", "/sys/devices/system/cpu",
)  # fmt: skip
"""Programs, libraries, fonts, and what they ask of the machine; nothing that is anybody's secret."""


@dataclass(frozen=True, slots=True)
class Held:
    """What the kernel enforces."""

    files: bool = False
    """Only the files of the system and the program can be opened."""
    signals: bool = False
    """No process outside can be signalled."""
    calls: bool = False
    """No socket, no other process, no namespace: the filter of system calls."""


_here = [Held()]


def held_here() -> Held:
    """What holds for this process."""
    return _here[0]


@dataclass(frozen=True, slots=True)
class Confinement:
    """Rules made once by the template, taken on by each child."""

    rules: int | None
    hosts_programs: bool

    def take_on(self) -> None:
        """Bind this process for good; what the kernel does not offer is left out (`held_here`)."""
        ctypes.CDLL(None).prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        files = False
        if self.rules is not None:
            files = landlock.restrict(self.rules)
            os.close(self.rules)
        scoped = files and landlock.version() >= landlock.SIGNALS_SINCE
        may_signal = scoped or self.hosts_programs
        calls = seccomp.restrict(may_signal=may_signal, may_listen=self.hosts_programs)
        _here[0] = Held(files, scoped or (calls and not may_signal), calls)


def prepare(reads: Sequence[str], scratch: str) -> Confinement:
    """The rules for children that read these places beside system and program, and write in `scratch`.

    Whoever has a scratch folder may start programs, and end them.
    """
    if scratch and not seccomp.is_known():
        return Confinement(None, hosts_programs=True)  # LibreOffice would find no place for its socket
    wanted = (Path(place).resolve() for place in reads if place)
    packages = list(_packages())
    of_program = (one for package in packages for one in _code_of(package))
    rules = landlock.ruleset(
        reads=[*map(Path, _SYSTEM), *_python(), *of_program, *wanted],
        lists=[package for package in packages if package.is_dir()],
        writes=[Path(os.devnull), *([Path(scratch)] if scratch else ())],
    )
    return Confinement(rules, hosts_programs=bool(scratch))


def _python() -> Iterator[Path]:
    """The interpreter with its own and the installed modules, without what else may lie beside them."""
    for prefix in {sys.prefix, sys.base_prefix, sys.exec_prefix, sys.base_exec_prefix}:
        yield from (Path(prefix, name) for name in ("bin", "lib", "lib64", "pyvenv.cfg"))


def _packages() -> Iterator[Path]:
    """Modules and packages outside of the installation: those of this program.

    The folder that holds them may hold data too, so that no child may list it; Python remembers for each of
    them what stands in it now.
    """
    installed = tuple(_python())
    for entry in map(Path, sys.path):
        if not entry.is_dir() or any(entry.is_relative_to(place) for place in installed):
            continue
        PathFinder.find_spec("errors", [str(entry)])
        yield from (found for found in entry.iterdir() if found.suffix == ".py")
        yield from (found for found in entry.iterdir() if (found / "__init__.py").is_file())


def _code_of(package: Path) -> Iterator[Path]:
    """The Python files and the folders of a package; directly in it may lie settings with passwords."""
    if not package.is_dir():
        yield package
        return
    yield from (one for one in package.iterdir() if one.is_dir() or one.suffix == ".py")
