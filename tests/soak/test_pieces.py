"""The parts of the soak that its figures hang on."""

import logging
import os
import sys
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from domain.words.polish import WARSAW
from pipeline.runtime.logs import OneLine
from samples.story.model import SentLetter
from tests.soak.call import open_call
from tests.soak.memory import Sample, sample, slope
from tests.soak.report import WORSE
from tests.soak.run import passes
from tests.soak.traffic import Traffic

NOW = datetime(2027, 3, 1, 12, tzinfo=WARSAW)


def looks(*megabytes: float) -> list[Sample]:
    return [Sample(minute, mb, 0, 1, 7, 3) for minute, mb in enumerate(megabytes)]


def test_the_call_is_open_on_any_day(tmp_path: Path) -> None:
    for number, day in enumerate((date(2026, 11, 26), date(2028, 2, 29))):
        call = open_call(tmp_path / str(number), day)
        noon = datetime(day.year, day.month, day.day, 12, tzinfo=WARSAW)
        assert not call.is_early(noon)
        assert not call.is_late(noon)


def test_growth_is_told_from_peaks() -> None:
    assert slope(looks(*[70.0] * 6, 200.0, *[70.0] * 6), after=1) == 0
    assert slope(looks(*(70 + 2 * minute for minute in range(12))), after=1) == pytest.approx(2)


def test_errors_are_found_as_the_worker_logs_them() -> None:
    for level, is_worse in ((logging.WARNING, False), (logging.ERROR, True), (logging.CRITICAL, True)):
        record = logging.LogRecord("pipeline.run", level, "", 0, "step poll failed", (), None)
        assert bool(WORSE.search(OneLine("text").format(record))) == is_worse
    try:
        int("x")
    except ValueError:
        crashed = logging.LogRecord("scheduler", logging.ERROR, "", 0, "job crashed", (), sys.exc_info())
    assert WORSE.search(OneLine("text").format(crashed))
    assert passes('level=info logger=scheduler text="job pass done in 0.1 s: x"') == 1


def test_a_look_at_this_very_process() -> None:
    seen = sample(os.getpid(), 0.5)
    assert seen.worker_mb > 10
    assert (seen.files > 2, seen.threads >= 1, seen.processes >= 1) == (True, True, True)


def test_traffic_is_everything_that_comes_to_an_office_and_answers_what_left(tmp_path: Path) -> None:
    call = open_call(tmp_path / "calls", NOW.date())
    traffic, sent, mails = Traffic(call, seed=1), list[SentLetter](), list[bytes]()
    for number in range(60):
        at = NOW + timedelta(seconds=3 * number)
        mails.append(traffic.next(at, sent))
        for company in list(traffic._waiting.values()):
            letter = SentLetter(company.email, "correction_request", f"<{company.number}@x>", "Prośba", at)
            if letter.to not in {one.to for one in sent}:
                sent.append(letter)
    assert traffic.made.total() == 60
    assert traffic.made["answer"] > 0
    assert traffic.made["returned"] == 0, "no letter left that could come back"
    assert len(set(mails)) == 60 - traffic.made["same again"]
    again = Traffic(call, seed=1)
    assert again.next(NOW, []) == mails[0]
