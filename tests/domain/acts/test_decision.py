"""Acts: what is stored of one is that act again, whichever it is."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.acts.act import Act, OpenAct
from domain.acts.decide_command import PLACEHOLDERS, command, hint, option, placeholder_in
from domain.acts.decision import ACTS, Decision, TakenBack, act_of, in_force
from domain.acts.on_applications import Extend, Withdraw
from domain.acts.on_documents import Accept, SetField, SetKind
from domain.acts.on_letters import TreatAsSent
from domain.acts.on_points import SetPoints
from domain.acts.on_the_office import Hold, Release, Undo
from domain.acts.question_code import QuestionCode
from domain.points import exact

NUMBERS = st.integers(1, 10**9)
NAMES = st.sampled_from(["size", "tax_certificate", "email", "zażółć"])
INSTANTS = st.datetimes(timezones=st.just(UTC))
st.register_type_strategy(QuestionCode, st.builds(QuestionCode, NAMES, st.lists(NUMBERS.map(str)).map(tuple)))


def of_kind(kind: type[Act]) -> st.SearchStrategy[Act]:
    """Any act of a kind."""
    if kind is Release:
        holds = st.dictionaries(NAMES, st.text()).map(lambda d: tuple(Hold(n, d[n]) for n in sorted(d)))
        return st.builds(Release, holds)
    if kind is SetField:
        return st.builds(SetField, NAMES, st.none() | st.booleans() | st.integers() | st.text())
    if kind is TreatAsSent:
        return st.builds(TreatAsSent, NUMBERS.map(str), st.none() | INSTANTS)
    if kind is SetPoints:
        return st.builds(SetPoints, NUMBERS, st.decimals(0, 999_999, places=2).map(exact))
    return st.builds(kind)


ANY = st.one_of([of_kind(kind) for kind in ACTS])


@given(ANY)
def test_what_is_stored_of_an_act_is_that_act(act: Act) -> None:
    assert act_of(*act.stored) == act


@given(st.sampled_from(ACTS), st.none() | st.text(), st.none() | st.booleans() | st.integers() | st.text())
def test_what_stands_for_no_act_is_refused_and_what_does_is_stored_again(
    kind: type[Act], target: str | None, value: str | int | None
) -> None:
    try:
        act = act_of(kind.action, target, value)
    except ValueError:
        return
    assert act_of(*act.stored) == act


def test_a_word_that_names_no_act_is_refused() -> None:
    with pytest.raises(ValueError, match="no act"):
        act_of("bribe")


def test_every_act_has_a_word_of_its_own_and_contrary_acts_are_different() -> None:
    assert len({act.action for act in ACTS}) == len(ACTS)
    assert act_of("eligible") != act_of("ineligible")
    assert act_of("accept", "x") != act_of("refuse", "x")


def test_every_act_but_the_release_is_a_form_of_the_command() -> None:
    for act in set(ACTS) - {Release}:
        assert option(OpenAct(act, "1")).startswith("--")


def test_the_hint_says_one_act_a_line() -> None:
    lines = hint("SZW-2026-0001", (Accept("zus_certificate"), OpenAct(SetKind, "12"))).splitlines()
    assert lines == [
        'nabor decide SZW-2026-0001 --accept zus_certificate --by "Imię Nazwisko" --reason "…"',
        'nabor decide SZW-2026-0001 --file 12 --kind RODZAJ --by "Imię Nazwisko" --reason "…"',
    ]
    assert hint("SZW-2026-0001", ()) == "nabor show SZW-2026-0001"


def test_a_line_break_or_quote_in_an_answer_ends_no_command() -> None:
    assert option(SetField("delegate", "A; rm -rf 'x'")) == """--set delegate='A; rm -rf '"'"'x'"'"''"""


def test_what_a_person_has_to_fill_is_known_as_such() -> None:
    lines = [command("X", OpenAct(Extend)), command("X", OpenAct(SetKind, "1")), command("X", Withdraw())]
    assert all(any(place in line for place in PLACEHOLDERS) for line in lines)
    assert placeholder_in("Anna", " RODZAJ ") == "RODZAJ"
    assert placeholder_in("Anna Kowalska", "Rodzaj: skan…", None) is None


def test_a_decision_taken_back_no_longer_holds_and_is_not_lost() -> None:
    at = datetime(2026, 5, 4, tzinfo=UTC)
    points = Decision(1, at, "A", "r", SetPoints(2, 10))
    extended = Decision(2, at, "A", "r", Extend(date(2026, 5, 12)))
    undone = Decision(3, at, "B", "pomyłka", Undo(1))
    assert in_force((points, extended, undone)) == ((extended,), (TakenBack(points, undone),))


@pytest.mark.parametrize("points", [7.5, "7,5", "7.5"])
def test_points_are_exact_however_they_come(points: float | str) -> None:
    assert act_of("points", "2", points) == SetPoints(2, Decimal("7.5"))
    assert act_of("points", "2", points).value == 7.5


@pytest.mark.parametrize("points", [float("inf"), float("nan"), -1.0, 7.555, 1e-7])
def test_what_can_be_no_points_anywhere_is_a_mistake_of_its_own_kind(points: float) -> None:
    with pytest.raises(ValueError, match="no points"):
        SetPoints(2, points)


def test_no_command_is_a_shell_pipe() -> None:
    for act in set(ACTS) - {Release}:
        assert not set("|;&<>`$") & set(command("SZW-2026-0001", OpenAct(act, "7")))
