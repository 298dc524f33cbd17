"""From inside a real child: what must not be read, written, reached or signalled, is not."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ingest.archive.files import FileArchive
from ingest.sandbox import landlock, seccomp
from ingest.sandbox.confinement import Confinement, Held, held_here, prepare
from ingest.sandbox.pool import Sandbox, SandboxCrash
from tests.support.offices import sandboxed
from tests.support.offices.command import ROOT

HAS_LANDLOCK, HAS_FILTER = landlock.version() > 0, seccomp.is_known()
REFUSED = {"PermissionError"}


@pytest.fixture(scope="module")
def pool() -> Iterator[Sandbox]:
    with Sandbox(1, preload=(sandboxed.__name__,)) as sandbox:
        yield sandbox


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A data directory with everything that is nobody's business."""
    archive = FileArchive(tmp_path)
    archive.store_raw([b"Subject: zgloszenie innej firmy\r\n\r\n"])
    archive.store_file(b"umowa innej firmy")
    for name in ("nabor.sqlite", "secret.key", "nabor.env"):
        (tmp_path / name).write_bytes(b"tajne")
    (tmp_path / "wlasne").mkdir()
    return tmp_path


def outcome(pool: Sandbox, what: str, *arguments: Any) -> str:
    """The name of the error that the child met, or „done”."""
    told: str = pool.submit(sandboxed.attempt, what, arguments).result()
    return told


def test_what_the_kernel_offers_holds(pool: Sandbox) -> None:
    signals = HAS_FILTER or landlock.version() >= landlock.SIGNALS_SINCE
    assert pool.submit(held_here).result() == Held(files=HAS_LANDLOCK, signals=signals, calls=HAS_FILTER)
    assert held_here() == Held(), "the worker itself is as free as before"


def test_no_file_of_the_office_can_be_read(pool: Sandbox, office: Path) -> None:
    files = [path for path in office.rglob("*") if path.is_file()]
    assert len(files) == 5
    for path in files:
        assert (outcome(pool, "read", str(path)) in REFUSED) == HAS_LANDLOCK, path
    for folder in (office, office / "raw", Path.home(), Path("/etc"), Path("/")):
        assert (outcome(pool, "list", str(folder)) in REFUSED) == HAS_LANDLOCK, folder


@pytest.mark.parametrize(
    "path",
    [
        "/proc/{parent}/environ",
        "/proc/{parent}/mem",
        "/proc/{parent}/cmdline",
        "/proc/self/environ",
        "/etc/passwd",
        f"{ROOT}/config/nabor.toml",
        f"{ROOT}/pyproject.toml",
        f"{ROOT}/README.md",
    ],
)
def test_no_secret_of_the_machine_or_the_worker_can_be_read(pool: Sandbox, path: str) -> None:
    assert (outcome(pool, "read", path.format(parent=os.getpid())) in REFUSED) == HAS_LANDLOCK


def test_system_python_and_program_can_be_read(pool: Sandbox) -> None:
    for path in (
        os.__file__,
        pytest.__file__,
        f"{ROOT}/domain/words/text.py",
        f"{ROOT}/config/registers/lubuskie.toml",
    ):
        assert outcome(pool, "read", path) == "done", path


@pytest.mark.parametrize(
    ("what", "arguments", "by_landlock"),
    [
        ("write", ("{data}/nowy",), True),
        ("write", ("{data}/nabor.sqlite",), True),
        ("write", (f"{ROOT}/domain/words/text.py",), True),
        ("write", ("/tmp/nabor-tu-bylem",), True),
        ("write", ("/dev/shm/nabor-tu-bylem",), True),
        ("unlink", ("{data}/secret.key",), True),
        ("rename", ("{data}/secret.key", "{data}/inny"), True),
        ("link", ("{data}/secret.key", "{data}/inny"), True),
        ("symlink", ("{data}/secret.key", "{data}/inny"), True),
        ("mkdir", ("{data}/folder",), True),
        ("rmdir", ("{data}/wlasne",), True),
        ("mkfifo", ("{data}/kolejka",), True),
        ("truncate", ("{data}/nabor.sqlite",), False),
        ("chmod", ("{data}/secret.key",), False),
        ("chown", ("{data}/secret.key",), False),
        ("utime", ("{data}/secret.key",), False),
        ("setxattr", ("{data}/secret.key",), False),
        ("watch", ("{data}",), False),
    ],
)
def test_nothing_can_be_written_or_changed(
    pool: Sandbox, office: Path, what: str, arguments: tuple[str, ...], by_landlock: bool
) -> None:
    before = sorted((path, path.stat().st_size, path.stat().st_mode) for path in office.rglob("*"))
    told = outcome(pool, what, *(word.format(data=office) for word in arguments))
    assert (told in REFUSED) == (HAS_LANDLOCK if by_landlock else HAS_FILTER)
    after = sorted((path, path.stat().st_size, path.stat().st_mode) for path in office.rglob("*"))
    assert before == after or told not in REFUSED


def test_no_socket_reaches_anything(pool: Sandbox, tmp_path: Path) -> None:
    by_path = str(tmp_path / "gniazdo")
    with socket.socket() as server, socket.socket(socket.AF_UNIX) as local:
        server.bind(("127.0.0.1", 0))
        server.listen()
        local.bind(by_path)
        local.listen()
        told = [
            outcome(pool, "connect", "tcp", server.getsockname()),
            outcome(pool, "connect", "udp", ("127.0.0.1", 53)),
            outcome(pool, "connect", "unix", by_path),
            outcome(pool, "connect", "unix", "\0nabor-abstract"),
        ]
    assert (set(told) <= REFUSED) == HAS_FILTER


def test_no_other_process_is_reached(pool: Sandbox) -> None:
    for what in ("signal", "limit", "priority", "pidfd", "trace"):
        assert (outcome(pool, what, os.getpid()) in REFUSED) == HAS_FILTER, what


def test_nobody_leaves_the_group_that_is_killed(pool: Sandbox) -> None:
    assert (outcome(pool, "leave-group") in REFUSED) == HAS_FILTER


@pytest.mark.parametrize(
    "what", ["unshare", "namespace", "mount", "io_uring", "bpf", "userfaultfd", "keyctl"]
)
def test_the_kernels_rare_parts_are_closed(pool: Sandbox, what: str) -> None:
    assert (outcome(pool, what) in REFUSED) == HAS_FILTER


def test_another_interface_to_the_kernel_ends_the_process(pool: Sandbox) -> None:
    with pytest.raises(SandboxCrash, match=r"31|PermissionError|OSError"):
        pool.submit(sandboxed.call_kernel, 0x40000000 + 39).result()


def test_what_a_child_starts_is_bound_too(pool: Sandbox, office: Path) -> None:
    told = outcome(pool, "run", "cat", str(office / "secret.key"))
    assert (told == "CalledProcessError") == HAS_LANDLOCK
    assert outcome(pool, "run", "cat", os.__file__) == "done"


def test_a_child_with_programs_has_a_folder_of_its_own_that_is_emptied(office: Path) -> None:
    with Sandbox(1, preload=(sandboxed.__name__,), has_scratch=True) as sandbox:
        folder = Path(sandbox.submit(sandboxed.leave_behind).result())
        assert sandbox.submit(sandboxed.left_behind).result() == [], "of another task nothing is left"
        assert (outcome(sandbox, "write", str(office / "nowy")) in REFUSED) == HAS_LANDLOCK
        assert (outcome(sandbox, "connect", "tcp", ("127.0.0.1", 9)) in REFUSED) == HAS_FILTER
        assert (outcome(sandbox, "read", str(office / "secret.key")) in REFUSED) == HAS_LANDLOCK
        assert folder.is_dir()
    assert not folder.exists()


def test_a_kernel_without_landlock_leaves_the_filter(pool: Sandbox) -> None:
    held = pool.submit(sandboxed.held_without_landlock).result()
    assert held == Held(files=False, signals=HAS_FILTER, calls=HAS_FILTER)


def test_places_that_are_absent_are_passed_over(tmp_path: Path) -> None:
    confinement = prepare([str(tmp_path / "nie-ma"), ""], "")
    assert isinstance(confinement, Confinement)
    assert (confinement.rules is not None) == HAS_LANDLOCK
    if confinement.rules is not None:
        os.close(confinement.rules)


OLDER_KERNEL = """
import sys
from pathlib import Path
from ingest.sandbox import landlock
from ingest.sandbox.confinement import held_here, prepare
landlock.version = lambda: int(sys.argv[1])
prepare([], "").take_on()
try:
    Path(sys.argv[2]).read_bytes()
except PermissionError:
    import ingest.readers.text.plain_text
    print("refused", held_here().files, held_here().signals)
"""


@pytest.mark.parametrize("version", range(1, landlock.version() + 1))
def test_older_versions_of_landlock_keep_files_too(office: Path, version: int) -> None:
    told = subprocess.run(
        [sys.executable, "-c", OLDER_KERNEL, str(version), str(office / "secret.key")],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert told.stdout.split() == ["refused", "True", str(HAS_FILTER or version >= landlock.SIGNALS_SINCE)]
