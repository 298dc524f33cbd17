"""The pool outlives whatever a stranger's file does to one of its processes."""

import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.document import Box, FileContent, Page, ReadStatus
from errors import MessageError, TransientError
from ingest.readers import read_file
from ingest.sandbox import values as sandbox_values
from ingest.sandbox.pool import Limits, Sandbox, SandboxCrash, SandboxError, SandboxLimit
from tests.support.files import pdf_traps as build
from tests.support.offices import sandboxed

ROOT = Path(__file__).parents[3]
MEGABYTE = 1024 * 1024
TIGHT = Limits(memory_bytes=300 * MEGABYTE, cpu_seconds=1, wall_seconds=10, result_bytes=MEGABYTE)


@pytest.fixture(scope="module")
def pool() -> Iterator[Sandbox]:
    with Sandbox(1, TIGHT, preload=("ingest.readers.pdf.reader", sandboxed.__name__)) as sandbox:
        yield sandbox


def running(pid: int) -> bool:
    """Whether the process is there and no zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def gone(pid: int) -> bool:
    until = time.monotonic() + 10
    while running(pid) and time.monotonic() < until:
        time.sleep(0.01)
    return not running(pid)


def test_values_come_back_equal(pool: Sandbox) -> None:
    value = {"a": [1, 2.5, None, True, "ż", b"\0"], "b": (frozenset({1}),)}
    assert pool.submit(sandboxed.same, value).result() == value
    assert pool.submit(sandboxed.reading).result() == sandboxed.reading()
    assert pool.submit(len, "cztery").result() == 6


def test_nothing_starts_before_the_first_task() -> None:
    before = children(os.getpid())
    with Sandbox(2) as sandbox:
        assert children(os.getpid()) == before
        assert sandbox.submit(sandboxed.same, 1).result() == 1
        assert len(children(os.getpid()) - before) == 1
    assert children(os.getpid()) == before


def children(pid: int) -> set[int]:
    found: set[int] = set()
    for thread in Path(f"/proc/{pid}/task").iterdir():
        found |= set(map(int, (thread / "children").read_text(encoding="ascii").split()))
    return found


@pytest.mark.parametrize(
    ("function", "arguments"),
    [
        (sandboxed.take_memory, (2048 * MEGABYTE,)),
        (sandboxed.spin, ()),
        (sandboxed.recurse, ()),
        (sandboxed.large, (2 * MEGABYTE,)),
        (sandboxed.die_of, (signal.SIGKILL,)),  # what the kernel's out-of-memory killer sends
    ],
)
def test_a_task_past_its_bounds_is_a_limit_and_the_next_one_runs(pool: Sandbox, function, arguments) -> None:
    with pytest.raises(SandboxLimit) as caught:
        pool.submit(function, *arguments).result()
    assert caught.value.is_limit
    assert pool.submit(sandboxed.same, "dalej").result() == "dalej"


@pytest.mark.parametrize(
    ("function", "arguments"),
    [
        (sandboxed.crash, ()),
        (sandboxed.abort, ()),
        (sandboxed.leave, (3,)),
        (sandboxed.leave_politely, ()),
        (sandboxed.fail, ()),
        (sandboxed.stop_answering, ()),
    ],
)
def test_a_task_that_ends_its_process_is_a_crash_and_the_next_one_runs(
    pool: Sandbox, function, arguments
) -> None:
    with pytest.raises(SandboxCrash) as caught:
        pool.submit(function, *arguments).result()
    assert not caught.value.is_limit
    assert str(caught.value).endswith(".")
    assert function is not sandboxed.fail or "(ZeroDivisionError, sandboxed.py:" in str(caught.value)
    assert "przez zero" not in str(caught.value), "its text may quote what is being read (f103)"
    assert pool.submit(sandboxed.same, "dalej").result() == "dalej"


def test_a_task_that_only_waits_is_stopped_by_the_clock() -> None:
    with Sandbox(1, Limits(wall_seconds=3), preload=(sandboxed.__name__,)) as sandbox:
        first = sandbox.submit(sandboxed.pid).result()
        with pytest.raises(SandboxLimit):
            sandbox.submit(sandboxed.sleep, 600).result()
        assert sandbox.submit(sandboxed.pid).result() != first
        assert gone(first)


def test_foreseen_errors_arrive_as_themselves_and_break_nothing(pool: Sandbox) -> None:
    before = pool.broken
    with pytest.raises(MessageError, match=r"^Nie da się\.$") as caught:
        pool.submit(sandboxed.fail_foreseen, "message").result()
    assert not isinstance(caught.value, SandboxError)
    with pytest.raises(TransientError):
        pool.submit(sandboxed.fail_foreseen, "transient").result()
    assert pool.broken == before


def test_a_taken_over_process_cannot_run_anything_here(pool: Sandbox, tmp_path: Path) -> None:
    with pytest.raises(SandboxCrash):
        pool.submit(sandboxed.taken_over, f"touch {tmp_path}/tu-bylem").result()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("os", "system"),
        ("builtins", "eval"),
        ("domain.words.text", "fold"),
        ("domain.words.text", "re.sys.exit"),
        ("errors", "NaborError"),
    ],
)
def test_only_records_are_unpickled(module: str, name: str) -> None:
    named = f"c{module}\n{name}\n.".encode()
    with pytest.raises(pickle.UnpicklingError):
        sandbox_values.load_plain(named)


def test_records_times_and_enums_are_unpickled() -> None:
    value = (FileContent("pdf", ReadStatus.LIMIT, (Page(1, "", label_boxes={"a": Box(0, 0, 1, 1)}),)), {1, 2})
    assert sandbox_values.load_plain(pickle.dumps(value, pickle.HIGHEST_PROTOCOL)) == value


class _AsEarly311:
    """Pickled as early releases of Python 3.11, Debian 12's among them, pickle the members of enums."""

    def __init__(self, kind: object, name: str) -> None:
        self._of = (kind, name)

    def __reduce__(self) -> tuple[object, ...]:
        return getattr, self._of


def test_members_of_enums_are_unpickled_as_every_python_writes_them() -> None:
    content = pickle.dumps([_AsEarly311(ReadStatus, "LIMIT"), ReadStatus.OK], pickle.HIGHEST_PROTOCOL)
    assert sandbox_values.load_plain(content) == [ReadStatus.LIMIT, ReadStatus.OK]


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (ReadStatus, "__class__"),
        (ReadStatus, "mro"),
        (ReadStatus, "NOTHING"),
        (Page, "__init__"),
        ("text", "format"),
    ],
)
def test_nothing_but_a_member_is_reached_by_name(kind: object, name: str) -> None:
    with pytest.raises(pickle.UnpicklingError):
        sandbox_values.load_plain(pickle.dumps(_AsEarly311(kind, name), pickle.HIGHEST_PROTOCOL))


def test_the_process_is_confined_and_holds_no_secrets(pool: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NABOR_IMAP__PASSWORD", "tajne")
    told = pool.submit(sandboxed.confinement).result()
    single_threaded = {"OMP_THREAD_LIMIT": "1", "OPENBLAS_NUM_THREADS": "1"}
    assert told["environment"] == {"LANG": "C.UTF-8", **single_threaded}
    assert told["no_new_privs"] == 1
    assert told["core"] == (0, 0)
    assert told["file_bytes"] == (TIGHT.file_bytes, TIGHT.file_bytes)
    assert told["open_files"] == (TIGHT.open_files, TIGHT.open_files)
    assert TIGHT.memory_bytes <= told["memory"] < 100 * 1024 * MEGABYTE, "beside what was mapped before"
    assert told["own_group"]
    assert told["interrupt"]
    assert told["terminate"]


def test_large_files_cannot_be_written() -> None:
    with Sandbox(1, Limits(file_bytes=MEGABYTE), preload=(sandboxed.__name__,), has_scratch=True) as sandbox:
        with pytest.raises(SandboxError):
            sandbox.submit(sandboxed.write_file, 2 * MEGABYTE).result()
        assert sandbox.submit(sandboxed.write_file, 1000).result() == 1000


def test_what_a_task_started_ends_with_it() -> None:
    with Sandbox(1, preload=(sandboxed.__name__,)) as sandbox:
        left_behind = sandbox.submit(sandboxed.start_child, 600).result()
        assert gone(left_behind)


def test_every_task_has_a_process_of_its_own() -> None:
    with Sandbox(1, preload=(sandboxed.__name__,)) as sandbox:
        assert sandbox.submit(sandboxed.remember, "tajne").result() == ""
        assert sandbox.submit(sandboxed.remember, "inne").result() == "", "nothing is left of another task"
        assert sandbox.broken == 0


def test_what_warmed_the_template_up_is_there_for_every_task() -> None:
    with Sandbox(1, preload=(sandboxed.__name__,), warm_up=(sandboxed.remember, "wspólne")) as sandbox:
        assert [sandbox.submit(sandboxed.remember, "inne").result() for _ in range(2)] == ["wspólne"] * 2


def test_two_processes_share_the_work() -> None:
    with Sandbox(2, preload=(sandboxed.__name__,)) as sandbox:
        tasks = [sandbox.submit(sandboxed.pid) for _ in range(40)]
        assert len({task.result() for task in tasks}) == 40
        assert all(task.done() for task in tasks)


def test_the_pool_goes_on_when_its_template_dies() -> None:
    before = children(os.getpid())
    with Sandbox(1, preload=(sandboxed.__name__,)) as sandbox:
        sandbox.submit(sandboxed.same, 1).result()
        (template,) = children(os.getpid()) - before
        os.kill(template, signal.SIGKILL)
        assert gone(template)
        assert sandbox.submit(sandboxed.same, 2).result() == 2


def test_leaving_ends_every_process_and_cancels_what_waits() -> None:
    with Sandbox(1, preload=(sandboxed.__name__,)) as sandbox:
        pid = sandbox.submit(sandboxed.pid).result()
    assert gone(pid)

    waiting = []

    def interrupted() -> None:
        with Sandbox(1, preload=(sandboxed.__name__,)) as hurried:
            waiting.append(hurried.submit(sandboxed.pid).result())
            waiting.append(hurried.submit(sandboxed.sleep, 600))
            waiting.append(hurried.submit(sandboxed.same, 1))
            while not waiting[1].running():
                time.sleep(0.01)
            raise KeyboardInterrupt

    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert time.monotonic() - started < 20
    assert gone(waiting[0])
    assert isinstance(waiting[1].exception(), SandboxCrash)
    assert waiting[2].cancelled()


PARENT = """
import signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever starts the tests in the background ignores it
from ingest.sandbox.pool import Sandbox
from tests.support.offices import sandboxed
with Sandbox(1, preload=(sandboxed.__name__,)) as sandbox:
    print(sandbox.submit(sandboxed.pid).result(), flush=True)
    task = sandbox.submit(sandboxed.sleep, float(sys.argv[1]))
    print("ready", flush=True)
    task.result()
"""


def parent_with_a_task(seconds: float) -> tuple["subprocess.Popen[str]", int]:
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(seconds)],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    assert parent.stdout is not None
    pid = int(parent.stdout.readline())
    assert parent.stdout.readline() == "ready\n"
    return parent, pid


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_no_process_outlives_its_parent(number: int) -> None:
    parent, pid = parent_with_a_task(600)
    os.killpg(parent.pid, number)
    _, errors = parent.communicate(timeout=20)
    assert gone(pid)
    assert errors == ""


def test_an_interrupt_from_the_keyboard_prints_one_traceback_the_parents() -> None:
    parent, pid = parent_with_a_task(600)
    os.killpg(parent.pid, signal.SIGINT)
    _, errors = parent.communicate(timeout=20)
    assert gone(pid)
    assert errors.count("Traceback") == 1
    assert errors.rstrip().endswith("KeyboardInterrupt")


def test_a_stop_signal_to_the_children_does_not_stop_a_task() -> None:
    with Sandbox(1, preload=(sandboxed.__name__,)) as sandbox:
        for number in (signal.SIGTERM, signal.SIGINT):
            assert sandbox.submit(sandboxed.send_to_self, number).result() == "still here"


def test_f041_nested_forms_give_a_limit(pool: Sandbox) -> None:
    trap = build.nested_forms_pdf()
    assert len(trap) < 4_000
    with pytest.raises(SandboxLimit):
        pool.submit(read_file, trap, "umowa.pdf").result()


def test_f042_a_deflate_bomb_gives_a_limit(pool: Sandbox) -> None:
    trap = build.deflate_bomb_pdf()
    assert len(trap) < 20_000
    with pytest.raises(SandboxLimit):
        pool.submit(read_file, trap, "umowa.pdf").result()


def test_f043_a_word_bomb_gives_a_limit(pool: Sandbox) -> None:
    trap = build.docx_bomb()
    assert len(trap) < 250_000
    assert pool.submit(read_file, trap, "umowa.docx").result().status is ReadStatus.LIMIT


def test_reading_goes_on_after_the_traps(pool: Sandbox) -> None:
    content = build.lines_pdf(["Formularz zgłoszeniowy"])
    assert pool.submit(read_file, content, "a.pdf").result() == read_file(content, "a.pdf")
