"""The morning on which `make panel` stands, played by the whole program with those about whom something waits."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from cli.demo.command import demo_settings
from cli.demo.play import Player
from config.settings import Settings
from domain.call import Call
from notify.digest import digest_context
from pipeline.judging import judge_all
from pipeline.write.digest_facts import digest_view
from samples.story.morning import morning
from samples.story.whole import CALL_ID, CallStory

_WAITING = ("Borealis", "Astra", "Szafir", "Topaz")


def _fewer(calls: Mapping[str, Call]) -> CallStory:
    told = morning(calls)
    companies = tuple(one for one in told.companies if one.company.name.startswith(_WAITING))
    return replace(told, companies=companies)


def test_the_morning_has_work_of_many_kinds(tmp_path: Path) -> None:
    settings = demo_settings(Settings(data_dir=tmp_path), "demo-morning")
    player = Player(settings, _fewer)
    for _day in player.play():
        pass
    judged = judge_all(player.parts, player.ends_at, CALL_ID)
    kinds = {question.code.kind for one in judged for question in one.assessment.questions}
    told = digest_context(digest_view(player.parts, player.ends_at))
    player.parts.database.close()
    assert len(kinds) == len(_WAITING), kinds
    assert {section["title"]: section["total"] for section in told["urgent"]} == {
        "Zgłoszenia do decyzji": 4,
        "Pisma do zatwierdzenia": 1,
        "Wiadomości do przeczytania przez pracownika": 1,
        "Wiadomości odłożone dla pracownika": 4,
    }
