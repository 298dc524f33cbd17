"""The ranking as plain data."""

import json

from checks.judge.assess import assess as judge
from checks.rank.ranking import rank
from checks.rank.scoring import score
from tests.support.facts.dossiers import REGISTERS, SWITZERLAND, at, complete, facts, form
from views.ranking import ranking_json


def test_json_has_the_shape_of_the_contract():
    sent = [
        facts(complete("04-20 09:12"), reference="SZW-2026-0001"),
        facts(complete("04-20 09:12", zus_certificate=None), reference="SZW-2026-0002"),
        facts(complete("04-21 10:00", application_form=form(lis=False)), reference="SZW-2026-0003"),
    ]
    assessed = [(judge(f, SWITZERLAND, REGISTERS, at("05-20")), f) for f in sent]
    found = rank([(a, score(a, f, SWITZERLAND)) for a, f in assessed], SWITZERLAND, at("05-20"))
    shown = json.loads(json.dumps(ranking_json(found)))
    assert (shown["call"], shown["as_of"], shown["final"], shown["places"]) == (
        "szwajcaria-2026",
        "2026-05-20T12:00:00+02:00",
        False,
        5,
    )
    first = shown["qualified"][0]
    assert first["reference"] == "SZW-2026-0001"
    assert first["completed_at"] == "2026-04-20T09:12:00+02:00"
    assert set(first["criteria"]) == {str(n) for n in range(1, 10)}
    assert sum(first["criteria"].values()) == first["total"]
    assert {2, 4, 7} <= set(first["to_verify"])
    assert shown["not_ranked"][0]["status"] == "under_review"
    assert set(shown) >= {"qualified", "reserve", "not_ranked"}
