"""Points for each of several ticks, up to a limit, and for what a table's columns say together."""

from decimal import Decimal

import pytest

from checks.judge.acts.admissible import Moment, admissible
from checks.judge.acts.as_written import as_written
from checks.rank.scoring import score
from domain.acts.act import Act
from domain.acts.on_documents import SetField
from domain.call import Call
from domain.ranking import CriterionScore
from domain.rules.papers.column_rule import Column
from domain.rules.papers.form_rule import FormField
from domain.rules.ranking.criterion import Band, Criterion
from tests.support.facts.dossiers import SWITZERLAND, assess, at, complete, decision, facts

OPTIONS = {"de": ("Niemcy",), "fr": ("Francja",), "it": ("Włochy",)}
MARKETS = FormField(name="markets", labels=("Rynki",), type="choices", options=OPTIONS)
BUDGET = FormField(
    name="budget",
    labels=("Budżet",),
    type="rows",
    columns=(
        Column(name="item", labels=("Wydatek",)),
        Column(name="amount", labels=("Kwota",), type="amount"),
    ),
)


def a_call(**rule: object) -> Call:
    """A call that asks for markets and a budget besides, and counts one criterion."""
    own = SWITZERLAND.documents["application_form"]
    assert own.form is not None
    form = own.form.model_copy(update={"fields": (*own.form.fields, MARKETS, BUDGET)})
    documents = {**SWITZERLAND.documents, "application_form": own.model_copy(update={"form": form})}
    values = {"number": 1, "name": "Rynki", "form_point": "5", "source": "§ 1", **rule}
    return SWITZERLAND.model_copy(update={"documents": documents, "criteria": (Criterion(**values),)})


def scored(call: Call, *acts: Act) -> CriterionScore:
    sent = facts(complete(), decisions=tuple(decision(act, "04-25") for act in acts))
    return score(assess(sent, call=call), sent, call).criteria[0]


EACH = {"field": "markets", "each": {"de": 5, "fr": 3, "it": 2.5}}


@pytest.mark.parametrize(
    ("said", "limit", "points"),
    [("de", None, 5), ("de; it", None, Decimal("7.5")), ("de; fr; it", 8, 8), ("fr; fr", None, 3)],
)
def test_each_tick_has_its_points_up_to_the_limit(said: str, limit: int | None, points: object) -> None:
    found = scored(a_call(**EACH, at_most=limit), SetField("markets", said))
    assert found.points == points
    assert "zaznaczono „" in found.evidence
    assert ("razem najwyżej 8" in found.evidence) is (limit is not None)


def test_the_most_that_ticks_can_give_is_their_sum_or_the_limit() -> None:
    assert a_call(**EACH).most_points == Decimal("10.5")
    assert a_call(**EACH, at_most=8).most_points == 8
    with pytest.raises(ValueError, match="niczego nie sumuje"):
        a_call(field="lis", yes_no=(1, 0), at_most=3)


def test_ticks_can_be_counted_and_one_without_points_is_a_persons() -> None:
    bands = (Band(at_least=2, points=4), Band(at_least=0, at_most=1, points=0))
    assert scored(a_call(field="markets", bands=bands), SetField("markets", "de; fr")).points == 4
    partly = a_call(field="markets", each={"de": 5})
    assert scored(partly, SetField("markets", "de; fr")).points is None
    assert scored(partly).points is None


def test_a_tick_that_the_form_has_not_is_refused_and_words_become_codes() -> None:
    call = a_call(**EACH)
    sent = facts(complete())
    moment = Moment(sent, assess(sent, call=call), call, at("04-25"))
    wrong = admissible(SetField("markets", "de; japan"), moment)
    assert wrong is not None
    assert "de (Niemcy)" in wrong.reason
    assert admissible(SetField("markets", "de; fr"), moment) is None
    assert as_written(SetField("markets", "Niemcy; Francja"), call) == SetField("markets", "de; fr")


def test_what_a_column_adds_up_to_gives_points_like_any_amount() -> None:
    bands = (Band(at_least=0, points=0), Band(at_least=3000, points=6))
    call = a_call(field="budget.amount", bands=bands)
    found = scored(call, SetField("budget.amount", "3 000,50 zł"))
    assert found.points == 6
    items = a_call(field="budget.item", bands=(Band(at_least=0, points=0), Band(at_least=2, points=5)))
    found = scored(items, SetField("budget.item", "Autokar; Bilety"))
    assert (found.points, "kopii" in found.evidence) == (5, False)
