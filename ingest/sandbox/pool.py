"""Strangers' bytes are read in limited child processes, never in the worker itself.

Calls of importable functions are answered by processes forked from a warm one, each call by one of its own.
It has bounds on memory, processor time, file size and open files, no environment, so that it holds no
password, and neither network nor files (`ingest.sandbox.confinement`). What it needs beside its arguments it
asks for (`ingest.sandbox.hatch`). What comes back is capped in size and may only hold plain values,
dataclasses and enums of this program. A child that breaks a bound is killed with its process group; the pool
goes on.
"""

import json
import os
import pickle
import queue
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import asdict
from types import TracebackType
from typing import Any, Self, TypeVar

import errors
from ingest.sandbox.child import HEADER_BYTES, READY, Limits, ReplyKind
from ingest.sandbox.hatch import Answer, Closed, Hatch, Refused
from ingest.sandbox.scratch import Scratch
from ingest.sandbox.values import load_plain

__all__ = ["Limits", "Sandbox", "SandboxCrash", "SandboxError", "SandboxLimit", "Task"]

T = TypeVar("T")
Task = Future
"""What `submit` returns: `result()` gives the value or raises, `done()` does not wait."""

PRELOADED = ("errors", "ingest.readers.pdf.reader", "ingest.readers.word.reader")
_START_SECONDS = 30.0
_TEMPLATE_CODE = """
import json, sys
sys.path[:] = json.loads(sys.argv[1])
from ingest.sandbox.child import main
main(int(sys.argv[2]), *sys.argv[3:])
"""
_LIMIT_SIGNALS = {signal.SIGXCPU, signal.SIGXFSZ}
_NEAR_LIMIT = 0.5
"""A child that died with so much of its memory in use died of its memory."""

_HEADERS_BYTES = 4096
"""What a question or an answer has beside the bytes it carries."""

_Job = tuple["Future[Any]", bytes, Hatch]


class SandboxError(errors.MessageError):
    """A task did not come to its end; the sandbox goes on."""

    is_limit = False


class SandboxLimit(SandboxError):  # noqa: N818 - a kind of answer; „error” stands in its base's name
    """Too much memory, time or output."""

    is_limit = True


class SandboxCrash(SandboxError):  # noqa: N818
    """The child ended, or the function raised what nobody foresaw."""


class Sandbox:
    """A pool of limited child processes; starts nothing before the first `submit`.

    Use it as a context manager: at its end waiting tasks are cancelled and the children are gone.
    """

    def __init__(
        self,
        workers: int = 2,
        limits: Limits | None = None,
        preload: Sequence[str] = PRELOADED,
        warm_up: tuple[Callable[..., object], *tuple[object, ...]] | None = None,
        reads: Sequence[str] = (),
        has_scratch: bool = False,
    ) -> None:
        """Plan for so many children at a time.

        `preload` names the modules that every child has from its start, `warm_up` is a function of ours and
        its arguments: what it leaves in memory, every child has, too. `reads` are files and folders that the
        children may read beside system and program (`ingest.sandbox.confinement`); with `has_scratch` the
        one child at a time has a folder for its temporary files, emptied after each task.
        """
        self._count = workers
        self._limits = limits or Limits()
        self._template = _Template(self._limits, preload, warm_up, tuple(reads), has_scratch=has_scratch)
        assert workers == 1 or not has_scratch, "a scratch folder is for one child"
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._broken: list[int] = []

    @property
    def broken(self) -> int:
        """How many children ended before their time: killed at a bound, or crashed."""
        return len(self._broken)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self._template.stop()  # after an exception nobody waits for what is being read
        self.close()

    def submit(
        self, function: Callable[..., T], *arguments: object, hatch: Hatch | None = None
    ) -> "Future[T]":
        """Hand over a call; tasks start in the order they came.

        The function must be importable by name, its arguments picklable; `hatch` answers what it asks for.
        The task's `result()` raises `SandboxLimit`, `SandboxCrash`, or the error of `errors` that the
        function raised.
        """
        task: Future[T] = Future()
        request = pickle.dumps((function, arguments), pickle.HIGHEST_PROTOCOL)
        self._jobs.put((task, request, hatch or Closed()))
        if len(self._threads) < self._count:
            thread = threading.Thread(target=self._serve, name="sandbox", daemon=True)
            self._threads.append(thread)
            thread.start()
        return task

    def close(self) -> None:
        """Cancel what waits, let running tasks end, and stop the children."""
        with suppress(queue.Empty):
            while job := self._jobs.get_nowait():
                job[0].cancel()
        for _ in self._threads:
            self._jobs.put(None)
        for thread in self._threads:
            thread.join()
        self._threads.clear()
        self._template.stop()

    def _serve(self) -> None:
        """One thread a child at a time: each task has a child of its own."""
        while job := self._jobs.get():
            task, request, hatch = job
            if not task.set_running_or_notify_cancel():
                continue
            worker: _Worker | None = None
            try:
                worker = self._template.start_worker()
                task.set_result(worker.call(request, hatch))
            except errors.NaborError as error:
                task.set_exception(error)
            except Exception as error:  # noqa: BLE001 - the thread must live on, and the task must end
                task.set_exception(SandboxCrash(f"Proces czytający zawiódł ({type(error).__name__})."))
                if worker is not None:
                    worker.end()
            if worker is not None:
                if not worker.is_alive and not self._template.is_stopped:
                    self._broken.append(worker.pid)
                worker.end()


class _Template:
    """The process that workers are forked from, started when first needed and again should it be gone."""

    def __init__(
        self,
        limits: Limits,
        preload: Sequence[str],
        warm_up: tuple[object, ...] | None,
        reads: tuple[str, ...],
        *,
        has_scratch: bool,
    ) -> None:
        self.limits = limits
        self._reads = reads
        self._scratch = Scratch() if has_scratch else None
        self._preload = preload
        self._warm_up = warm_up
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self.is_stopped = False

    def start_worker(self) -> "_Worker":
        """A new worker.

        Raises:
            TransientError: no process can be started; that is no fault of what is to be read.
        """
        ours, theirs = socket.socketpair()
        with theirs, self._lock:
            try:
                try:
                    pid = self._ask(b"start", theirs)
                except OSError:
                    self._stop()
                    pid = self._ask(b"start", theirs)
            except OSError as error:
                ours.close()
                raise errors.TransientError(
                    "Nie można uruchomić procesów, które czytają pliki; sprawdź pamięć i instalację programu."
                ) from error
        return _Worker(int(pid), ours, self)

    def reap(self, pid: int) -> tuple[int, int]:
        """The wait status and the peak resident bytes of a worker that ended or was killed."""
        with self._lock:
            status, peak = self._ask(b"reap %d" % pid).split()
            if self._scratch is not None:
                self._scratch.clear()
        return int(status), int(peak) * 1024

    def stop(self) -> None:
        """End the template and with it every worker, for good."""
        with self._lock:
            self.is_stopped = True
            self._stop()

    def _stop(self) -> None:
        if self._control is not None:
            self._control.close()  # the template ends at this, and its workers with it
        if self._process is not None:
            self._process.wait()
        self._control = self._process = None
        if self._scratch is not None:
            self._scratch.remove()

    def _ask(self, message: bytes, attached: socket.socket | None = None) -> bytes:
        if self.is_stopped:
            raise ConnectionError
        control = self._control or self._start()
        descriptors = [attached.fileno()] if attached is not None else []
        socket.send_fds(control, [message], descriptors)
        answer = control.recv(64)
        if not answer:
            raise ConnectionError
        return answer

    def _start(self) -> socket.socket:
        control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        scratch = self._scratch.make() if self._scratch is not None else ""
        path = [os.path.abspath(entry) for entry in sys.path]  # noqa: PTH100 - entries may be zip files or missing
        arguments = (
            json.dumps(path),
            str(theirs.fileno()),
            json.dumps(asdict(self.limits)),
            json.dumps(self._preload),
            json.dumps((self._reads, scratch)),
        )
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and code
                [sys.executable, "-I", "-c", _TEMPLATE_CODE, *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                # One process, one processor: the pool is what works side by side.
                env={"LANG": "C.UTF-8", "OMP_THREAD_LIMIT": "1", "OPENBLAS_NUM_THREADS": "1"}
                | ({"TMPDIR": scratch} if scratch else {}),
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )
        self._control = control
        assert self._process.stdin is not None
        with self._process.stdin as given:
            if self._warm_up is not None:
                pickle.dump((self._warm_up[0], self._warm_up[1:]), given, pickle.HIGHEST_PROTOCOL)
        control.settimeout(_START_SECONDS)
        if control.recv(64) != READY:
            raise ConnectionError
        return control


class _Worker:
    """One limited child and our end of its socket."""

    def __init__(self, pid: int, channel: socket.socket, template: _Template) -> None:
        self.pid = pid
        self._channel = channel
        self._template = template
        self._limits = template.limits
        self.is_alive = True

    def call(self, request: bytes, hatch: Hatch) -> Any:
        """The value of the call, or the error that stands for it."""
        deadline = time.monotonic() + self._limits.wall_seconds
        try:
            self._send(request, deadline)
            answer = self._receive(deadline)
            while answer[:1] == ReplyKind.QUESTION.value:
                told = pickle.dumps(self._answered(answer[1:], hatch), pickle.HIGHEST_PROTOCOL)
                self._send(told, deadline)
                answer = self._receive(deadline)
        except TimeoutError:
            self.end()
            raise SandboxLimit("Czytanie trwało zbyt długo.") from None
        except OSError:
            raise self._ended() from None
        return self._opened(answer)

    def _answered(self, asked: bytes, hatch: Hatch) -> Answer:
        """What the hatch says to a question of the child.

        Raises:
            SandboxCrash: it has no right to ask for this, or it is no question; the child is ended.
        """
        try:
            question, arguments = load_plain(asked)
            return "", hatch.answer(question, arguments)
        except errors.NaborError as error:
            return type(error).__name__, str(error)
        except (Refused, pickle.UnpicklingError, TypeError, ValueError):
            self.end()
            raise SandboxCrash("Proces czytający chciał czegoś, co nie należy do jego zadania.") from None

    def end(self) -> None:
        """Kill the child with its group, and take its end into account."""
        if not self.is_alive:
            return
        self.is_alive = False
        self._channel.close()
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL)
        with suppress(OSError):
            self._template.reap(self.pid)

    def _ended(self) -> SandboxError:
        """What the child's end says: a bound that the kernel enforced, or a crash."""
        self.is_alive = False
        self._channel.close()
        try:
            status, peak = self._template.reap(self.pid)
        except OSError:
            return SandboxCrash("Czytanie przerwano.")
        code = os.waitstatus_to_exitcode(status)
        died_of = -code if code < 0 else 0
        is_starved = died_of == signal.SIGKILL or (died_of and peak > _NEAR_LIMIT * self._limits.memory_bytes)
        if died_of in _LIMIT_SIGNALS or is_starved:
            return SandboxLimit("Czytanie wymagało zbyt wiele czasu lub pamięci.")
        return SandboxCrash(f"Proces czytający nagle się zakończył (kod {code}).")

    def _opened(self, answer: bytes) -> Any:
        tag, content = answer[:1], answer[1:]
        if tag == ReplyKind.VALUE.value:
            return load_plain(content)
        text = content.decode(errors="replace")
        if tag == ReplyKind.LIMIT.value:
            self.end()  # its memory may be in shreds
            raise SandboxLimit("Czytanie wymagało zbyt wiele pamięci.")
        if tag == ReplyKind.FORESEEN.value:
            name, _, sentence = text.partition("\n")
            kind = getattr(errors, name, errors.MessageError)
            raise kind(sentence)
        raise SandboxCrash(f"Czytanie przerwał błąd ({text}).")

    def _send(self, request: bytes, deadline: float) -> None:
        self._channel.settimeout(max(deadline - time.monotonic(), 0.001))
        self._channel.sendall(len(request).to_bytes(HEADER_BYTES, "big"))
        self._channel.sendall(request)

    def _receive(self, deadline: float) -> bytes:
        length = int.from_bytes(self._exactly(HEADER_BYTES, deadline), "big")
        if length > max(self._limits.result_bytes, self._limits.file_bytes) + _HEADERS_BYTES:
            raise TimeoutError  # nothing that follows can be believed
        return self._exactly(length, deadline)

    def _exactly(self, count: int, deadline: float) -> bytes:
        content = bytearray(count)
        view = memoryview(content)
        while view:
            self._channel.settimeout(max(deadline - time.monotonic(), 0.001))
            taken = self._channel.recv_into(view)
            if not taken:
                raise ConnectionError
            view = view[taken:]
        return bytes(content)
