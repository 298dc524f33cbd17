"""The beginning of the call over a network that is never well; the whole of it: `make torture`."""

from collections import Counter

import pytest

from tests.torture.network import play, undisturbed
from tests.torture.office.story import short_steps
from tests.torture.weather import complaints, lines

SEEDS = (1, 3)
SHARE = 0.08


def test_a_network_that_is_never_well_loses_nothing_and_sends_nothing_twice(
    capsys: pytest.CaptureFixture[str],
) -> None:
    expected = undisturbed(short_steps())
    calls = [play(seed, SHARE, short_steps(), expected) for seed in SEEDS]
    with capsys.disabled():
        print("", *lines(calls), sep="\n")
    assert complaints(calls) == []
    injected = sum((one.injected for one in calls), Counter[str]())
    assert injected.total() >= 20
    assert {name.partition(" ")[0] for name in injected} == {"imap", "smtp"}
    assert len(expected) > 25, "messages, applications, letters, places, files"
