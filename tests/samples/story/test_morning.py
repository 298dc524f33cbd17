from datetime import date, timedelta

import pytest

from domain.calendar.workdays import is_workday
from domain.words.polish import local_date
from samples.story.morning import MORNING_AT, until_morning
from samples.story.whole import CallStory


@pytest.fixture
def told(story: CallStory, call) -> CallStory:
    return until_morning(story, call)


def test_it_stops_on_a_working_morning_of_the_open_call(told: CallStory, call) -> None:
    assert told.ends_at == MORNING_AT
    assert is_workday(local_date(MORNING_AT))
    assert call.opens_at < MORNING_AT < call.closes_at
    assert all(one.at <= MORNING_AT for one in (*told.mails, *told.decisions))


def test_nothing_is_decided_in_the_week_away_but_what_waits_for_a_look(told: CallStory) -> None:
    away = [one for one in told.decisions if local_date(one.at) > date(2026, 4, 21)]
    assert [one.looks_at_letter for one in away] == [False]
    assert away[0].at < MORNING_AT - timedelta(hours=2)


def test_what_is_decided_is_about_what_came_before(told: CallStory) -> None:
    for company in told.companies:
        for one in company.decisions:
            assert company.mails[0].at < one.at


def test_it_has_post_that_the_whole_story_has_not(told: CallStory, story: CallStory) -> None:
    usual = {(one.at, one.what) for one in story.mails}
    own = [one.build(()) for one in told.mails if (one.at, one.what) not in usual]
    assert len(own) == 3
    assert len(set(own)) == 3
