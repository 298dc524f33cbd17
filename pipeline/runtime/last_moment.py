"""A step that is taken before an instant or never: also by a process that is stopped right before it.

Asking first is not enough: between the answer and the step a process may be stopped (SIGSTOP, a debugger, a
container that is paused) and go on much later. So a timer of the kernel is set whose signal ends the process:
what was stopped gets its signals before it executes anything. It runs on CLOCK_MONOTONIC, which a machine
that is suspended stops; that such a machine has slept, CLOCK_BOOTTIME tells, asked between timer and step.
"""

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from errors import LeaseLostError
from store.engine.lease import LOST


def clock() -> float:
    """Seconds of the clock that goes on while the machine sleeps."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)


def prepare() -> None:
    """Let SIGALRM do what it does by itself, whatever the process inherited; for the main thread."""
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGALRM, signal.SIG_DFL)


@contextmanager
def within(seconds: float, since: float) -> Iterator[None]:
    """Surround a step for which there is time until so many seconds after an instant of `clock`.

    Raises:
        LeaseLostError: there is no time left; the step must not be taken.
    """
    end = since + seconds
    left = end - clock()
    if left <= 0:
        raise LeaseLostError(LOST)
    signal.setitimer(signal.ITIMER_REAL, left)
    try:
        if clock() >= end:
            raise LeaseLostError(LOST)
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
