"""A step before an instant or never, in processes of their own: a timer that fires ends the process."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from errors import LeaseLostError
from pipeline.runtime.last_moment import clock, within
from tests.support.offices.command import ROOT

_STEP = """
import os, signal, sys
from pathlib import Path
from pipeline.runtime.last_moment import clock, prepare, within
prepare()
with within(float(sys.argv[2]), clock()):
    if sys.argv[3] == "asleep":
        os.kill(os.getpid(), signal.SIGSTOP)
    Path(sys.argv[1]).touch()
"""


def start(file: Path, seconds: float, how: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, "-c", _STEP, str(file), str(seconds), how], cwd=ROOT)


def stopped_for(process: "subprocess.Popen[bytes]", seconds: float) -> int:
    """Wait until it has stopped itself, leave it so for a while, wake it; its end."""
    _, status = os.waitpid(process.pid, os.WUNTRACED)
    assert os.WIFSTOPPED(status)
    time.sleep(seconds)
    process.send_signal(signal.SIGCONT)
    return process.wait(60)


def test_who_was_stopped_past_the_end_never_takes_the_step(tmp_path: Path) -> None:
    late, timely = start(tmp_path / "late", 0.5, "asleep"), start(tmp_path / "timely", 600, "asleep")
    assert stopped_for(late, 0.6) == -signal.SIGALRM
    assert stopped_for(timely, 0) == 0
    assert [file.name for file in tmp_path.iterdir()] == ["timely"]


def test_after_the_step_no_timer_is_left() -> None:
    with within(600, clock()):
        assert 0 < signal.getitimer(signal.ITIMER_REAL)[0] <= 600
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)


@pytest.mark.parametrize("ago", [60, 61])
def test_where_no_time_is_left_the_step_is_not_taken(ago: float) -> None:
    with pytest.raises(LeaseLostError), within(60, clock() - ago):
        pytest.fail("the step was taken")
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)


def test_whoever_wakes_between_timer_and_step_asks_the_clock_once_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A suspended machine stops its timers, so that its clock has to tell."""
    hours = iter([100.0, 200.0])
    monkeypatch.setattr("pipeline.runtime.last_moment.clock", lambda: next(hours))
    with pytest.raises(LeaseLostError), within(60, 90):
        pytest.fail("the step was taken")
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)
