from datetime import UTC, datetime
from pathlib import Path

import pytest

from config.loader import load_call, load_calls
from domain.calendar.instants import parse_instant
from errors import ConfigError

CALLS = Path(__file__).parents[2] / "config/calls"


def changed(tmp_path: Path, old: str, new: str) -> Path:
    text = (CALLS / "szwajcaria-2026.toml").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / "nabor-x.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def test_the_two_calls_hold_what_the_regulamin_fixes() -> None:
    calls = load_calls(CALLS)
    assert list(calls) == ["szwajcaria-2026", "finlandia-estonia-2026"]
    first, second = calls.values()
    assert first.opens_at.astimezone(UTC) == datetime(2026, 4, 7, 8, tzinfo=UTC)
    assert first.closes_at.astimezone(UTC) == datetime(2026, 5, 7, 22, tzinfo=UTC)
    assert second.opens_at.astimezone(UTC) == datetime(2026, 6, 8, 8, tzinfo=UTC)
    assert second.closes_at.astimezone(UTC) == datetime(2026, 6, 30, 22, tzinfo=UTC)
    for call in (first, second):
        assert [rule.letter for rule in call.documents.values() if rule.letter] == list("abcdefg")
        assert [call.documents[kind].letter for kind in call.mandatory] == list("abcdef")
        assert [criterion.max_points for criterion in call.criteria] == [20, *[10] * 8]
        assert (call.term.length, call.term.unit, call.term.reminders) == (5, "workdays", (2, 0))
        assert call.places == 5


def test_the_closing_instant_is_in_time_and_a_second_later_is_not() -> None:
    call = load_calls(CALLS)["szwajcaria-2026"]
    assert not call.is_late(datetime(2026, 5, 7, 22, 0, 0, tzinfo=UTC))
    assert call.is_late(datetime(2026, 5, 7, 22, 0, 1, tzinfo=UTC))
    assert call.is_early(datetime(2026, 4, 7, 7, 59, 59, tzinfo=UTC))
    assert not call.is_early(datetime(2026, 4, 7, 8, 0, 0, tzinfo=UTC))


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("places = 5", "places = 0", "places"),
        ("places = 5", "miejsca = 5", "miejsca"),
        ('opens_at = "2026-04-07 10:00"', 'opens_at = "7 kwietnia"', "opens_at"),
        ('closes_at = "2026-05-07 24:00"', 'closes_at = "2026-04-01 24:00"', "closes_at"),
        ('reads_as = "contract"', 'reads_as = "umowa"', "documents.draft_contract.reads_as"),
        ("yes_no = [10, 0]", "", "criteria[2]"),
        ("number = 9", "number = 8", "criteria"),
        ('length = 5\nunit = "workdays"', 'length = 5\nunit = "weeks"', "term.unit"),
    ],
)
def test_a_mistake_is_named_with_file_and_key(tmp_path: Path, old: str, new: str, named: str) -> None:
    path = changed(tmp_path, old, new)
    with pytest.raises(ConfigError) as caught:
        load_call(path)
    assert str(path) in str(caught.value)
    assert named in str(caught.value)


@pytest.mark.parametrize(
    ("opens", "closes", "window"),
    [
        ("2026-04-07", "2026-05-07", ("2026-04-06T22:00", "2026-05-07T22:00")),
        ("2026-04-07 10:00:00", "2026-05-07T15:30:00", ("2026-04-07T08:00", "2026-05-07T13:30")),
        ("2026-04-07T10:00:00+01:00", "2026-05-07", ("2026-04-07T09:00", "2026-05-07T22:00")),
    ],
)
def test_dates_and_times_of_toml_itself_are_a_window_too(
    tmp_path: Path, opens: str, closes: str, window: tuple[str, str]
) -> None:
    path = changed(tmp_path, '"2026-04-07 10:00"', opens)
    path.write_text(path.read_text("utf-8").replace('"2026-05-07 24:00"', closes), encoding="utf-8")
    call = load_call(path)
    assert tuple(f"{at.astimezone(UTC):%Y-%m-%dT%H:%M}" for at in (call.opens_at, call.closes_at)) == window


def test_two_calls_may_not_share_a_prefix(tmp_path: Path) -> None:
    changed(tmp_path, 'id = "szwajcaria-2026"', 'id = "inny-2026"').rename(tmp_path / "b.toml")
    changed(tmp_path, "places = 5", "places = 6").rename(tmp_path / "a.toml")
    with pytest.raises(ConfigError, match="SZW"):
        load_calls(tmp_path)


def test_an_empty_directory_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="NABOR_CALLS_DIR"):
        load_calls(tmp_path)


@pytest.mark.parametrize(
    "text", ["", "2026-05-07", "2026-05-07 25:00", "2026-13-01 10:00", "07.05.2026 10:00"]
)
def test_instants_are_strict(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse_instant(text)
