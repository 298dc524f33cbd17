"""Caps on letters: for one address in 24 hours, for all applicants in a day; the staff is outside them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.letter import LetterKind, LetterOrder, LetterPolicy, LetterState
from domain.words.polish import local
from notify.caps import (
    CapHold,
    Departure,
    address_problem,
    counted_since,
    day_problem,
    departure_of,
    hold_for,
)
from notify.delivery.protocol import DeliveryDeferredError, DeliveryRefusedError, DeliveryUncertainError
from notify.outbox import OutboxStore, QueuedLetter, SendReport, recover, send_due
from tests.notify.test_outbox import FakeDelivery, for_day, queued_letter, sending
from tests.support.facts.applications import at, letter_order
from tests.support.facts.outbox import Crash, CrashingOutbox, MemoryOutbox

NOON = at("2026-04-30 12:00")
HOUR = timedelta(hours=1)
TIGHT = LetterPolicy(window=None, per_address_a_day=2, a_day=4)


def order(to: str = "biuro@lubtech.example", kind: LetterKind = LetterKind.ACKNOWLEDGEMENT) -> LetterOrder:
    return replace(letter_order(kind, f"SZW-2026-0007/{kind}/1"), to=to)


def left(*hours_ago: float, to: str = "biuro@lubtech.example") -> list[Departure]:
    return [Departure(to, NOON - hours * HOUR) for hours in hours_ago]


def test_f079_the_seventh_letter_to_an_address_waits_until_the_first_is_a_day_old() -> None:
    policy = LetterPolicy()
    assert hold_for(order(), left(5, 4, 3, 2, 1), NOON, policy) is None
    hold = hold_for(order(), left(1, 2, 3, 4, 5, 6), NOON, policy)
    assert hold == CapHold(NOON + 18 * HOUR)
    opens = NOON + 18 * HOUR
    assert hold_for(order(), left(6, 5, 4, 3, 2, 1), opens, policy) is None
    assert hold_for(order(), left(6, 5, 4, 3, 2, 1), opens - timedelta(seconds=1), policy) == hold


def test_receipts_hold_no_request_and_requests_hold_receipts() -> None:
    receipts = [replace(one, kind=LetterKind.ACKNOWLEDGEMENT) for one in left(1, 2, 3)]
    requests = [replace(one, kind=LetterKind.CORRECTION_REQUEST) for one in left(1, 2)]
    request, policy = order(kind=LetterKind.CORRECTION_REQUEST), replace(TIGHT, a_day=9)
    assert hold_for(request, receipts, NOON, policy) is None
    assert hold_for(order(), receipts, NOON, policy) is not None
    assert hold_for(order(), requests, NOON, policy) is not None
    assert hold_for(request, [*receipts, *requests], NOON, policy) == CapHold(NOON + 22 * HOUR)


def test_what_is_a_day_old_does_not_count_and_what_is_over_the_cap_waits_for_enough_to_grow_old() -> None:
    assert hold_for(order(), left(24, 25, 1), NOON, TIGHT) is None
    assert hold_for(order(), left(9, 5, 1), NOON, TIGHT) == CapHold(NOON + 19 * HOUR)


def test_another_address_is_not_held_and_letter_case_makes_no_other_address() -> None:
    departures = left(1, 1, to="Biuro@LubTech.example")
    assert hold_for(order("ksiegowa@lubtech.example"), departures, NOON, TIGHT) is None
    assert hold_for(order(), departures, NOON, TIGHT) == CapHold(NOON + 23 * HOUR)


def to_others(*hours_ago: float) -> list[Departure]:
    return [departure for n in hours_ago for departure in left(n, to=f"{n}@firma.example")]


def test_f084_the_cap_for_all_counts_the_local_day_and_only_a_person_opens_it() -> None:
    assert hold_for(order(), to_others(0, 1, 2), NOON, TIGHT) is None
    assert hold_for(order(), to_others(0, 1, 2, 3), NOON, TIGHT) == CapHold(None)
    assert hold_for(order(), to_others(0, 1, 2, 12), NOON, TIGHT) == CapHold(None), "at midnight"
    assert hold_for(order(), to_others(0, 1, 2, 12.1), NOON, TIGHT) is None, "on the day before"


def test_f084_after_a_release_the_day_is_counted_anew() -> None:
    released_at = NOON - 2.5 * HOUR
    assert hold_for(order(), to_others(6, 5, 4, 3, 2, 1, 0), NOON, TIGHT, released_at) is None
    held = to_others(6, 5, 4, 3, 2, 1, 0, 0.5)
    assert hold_for(order(), held, NOON, TIGHT, released_at) == CapHold(None)
    assert hold_for(order(), to_others(13, 2, 1, 0), NOON, TIGHT, NOON - 14 * HOUR) is None, "a day begins"
    assert hold_for(order(), left(2, 1), NOON, TIGHT, NOON) == CapHold(NOON + 22 * HOUR)


def test_f067_a_release_that_is_still_to_come_counts_nothing_anew() -> None:
    assert hold_for(order(), to_others(3, 2, 1, 0), NOON, TIGHT, NOON + HOUR) == CapHold(None)
    assert hold_for(order(), to_others(3, 2, 1), NOON, TIGHT, NOON) is None


def test_the_day_on_which_the_clocks_change_is_a_day() -> None:
    spring = at("2026-03-29 12:00")
    left_today = [Departure(f"{n}@firma.example", at("2026-03-29 00:30")) for n in range(4)]
    assert hold_for(order(), left_today, spring, TIGHT) == CapHold(None)
    assert hold_for(order(), left_today, at("2026-03-29 23:59"), TIGHT) == CapHold(None)
    assert hold_for(order(), left_today, at("2026-03-30 00:00"), TIGHT) is None
    assert counted_since(at("2026-10-25 23:59").astimezone(UTC)) == at("2026-10-25 00:00")
    assert counted_since(NOON) == NOON - timedelta(days=1)


@pytest.mark.parametrize("kind", [LetterKind.ALERT, LetterKind.DIGEST])
def test_letters_to_the_staff_are_neither_held_nor_counted(kind: LetterKind) -> None:
    assert hold_for(order(kind=kind), left(*[1] * 900), NOON, LetterPolicy()) is None
    assert departure_of(order(kind=kind), NOON) == ()
    assert departure_of(order(), NOON) == (Departure("biuro@lubtech.example", NOON, "acknowledgement"),)


def test_results_for_a_hundred_applicants_leave_on_one_day() -> None:
    letters = [to_company(number, f"firma{number}@lubuskie.example") for number in range(1, 101)]
    store = MemoryOutbox(*letters)
    assert len(send_due(store, sending(FakeDelivery())).sent) == 100


def test_the_staff_is_told_what_happened_and_what_to_do() -> None:
    of_address = address_problem(order(), NOON + 18 * HOUR, LetterPolicy())
    assert "biuro@lubtech.example" in of_address
    assert "1 maja 2026 r., godz. 06:00" in of_address
    assert "NABOR_LETTERS__PER_ADDRESS_A_DAY" in of_address
    of_all = day_problem(to_others(13, 3, 2, 1), 37, NOON, LetterPolicy())
    assert "Dnia 30 kwietnia 2026 r. program wysłał do zgłaszających 3 pisma i wstrzymał" in of_all
    assert "(w kolejce: 37 pism)" in of_all
    assert "„nabor letters”" in of_all
    assert 'Resztę zwalnia polecenie: nabor release --by "…" --reason "…".' in of_all, "as it is typed"
    assert "Tego samego dnia wyjdzie potem najwyżej 500 następnych" in of_all
    assert "samo podniesienie tej granicy (NABOR_LETTERS__A_DAY) niczego nie zwalnia" in of_all
    assert len(of_all) < 900, "an alert shows it whole"


def to_company(number: int, address: str, kind: LetterKind = LetterKind.ACKNOWLEDGEMENT) -> QueuedLetter:
    letter = queued_letter(number, kind)
    return replace(
        letter, order=replace(letter.order, to=address), created_at=NOON - timedelta(minutes=200 - number)
    )


def test_a_held_letter_stays_queued_and_its_term_begins_on_the_day_it_goes() -> None:
    request = to_company(3, "a@firma.example", LetterKind.CORRECTION_REQUEST)
    other = LetterKind.COMPLETENESS
    store = MemoryOutbox(
        to_company(1, "a@firma.example", other), to_company(2, "A@firma.example", other), request
    )
    told: list[tuple[str, CapHold]] = []

    def tell(letter: QueuedLetter, hold: CapHold) -> None:
        assert store.rows[letter.id].not_before is None, "told before it is postponed"
        told.append((letter.id, hold))

    report = send_due(store, sending(FakeDelivery(), policy=TIGHT, tell_held=tell))
    assert (report.sent, report.waiting) == (["1", "2"], ["3"])
    opens = NOON + timedelta(days=1)
    assert told == [("3", CapHold(opens))]
    row = store.rows["3"]
    assert (row.state, row.not_before, row.letter.attempts) == (LetterState.QUEUED, opens, 0)
    early = sending(FakeDelivery(), opens - timedelta(seconds=1), policy=TIGHT)
    assert send_due(store, early).sent == []
    later = sending(FakeDelivery(), opens, policy=TIGHT, rerender=for_day(date(2026, 5, 11)))
    assert send_due(store, later).sent == ["3"]
    assert row.due_on == date(2026, 5, 11)


def test_a_letter_that_the_server_did_not_take_is_not_counted() -> None:
    store = MemoryOutbox(*(to_company(n, "a@firma.example") for n in range(1, 6)))
    failures = (DeliveryRefusedError("550"), DeliveryDeferredError("451"), DeliveryUncertainError("?"))
    held: list[str] = []
    report = send_due(
        store,
        sending(
            FakeDelivery(*failures), policy=TIGHT, tell_held=lambda letter, _hold: held.append(letter.id)
        ),
    )
    assert (report.uncertain, report.sent, held) == (["3"], ["4"], ["5"]), "what may have left is counted"


def test_f084_over_the_cap_for_all_the_pass_holds_whatever_goes_to_applicants() -> None:
    digest = to_company(7, "dyzurny@lubuskie.example", LetterKind.DIGEST)
    store = MemoryOutbox(*(to_company(n, f"{n}@firma.example") for n in range(1, 7)), digest)
    held: list[tuple[str, CapHold]] = []

    def tell(letter: QueuedLetter, hold: CapHold) -> None:
        held.append((letter.id, hold))

    midnight = at("2026-05-01 00:00")
    before, after = midnight - timedelta(seconds=1), midnight + timedelta(seconds=1)

    def clock() -> datetime:
        return after if held else before

    report = send_due(store, sending(FakeDelivery(), policy=TIGHT, tell_held=tell, clock=clock))
    assert (report.sent, report.waiting) == (["1", "2", "3", "4", "7"], ["5", "6"]), "midnight opens nothing"
    assert (held, report.is_held) == ([("5", CapHold(None))], True)
    assert [row.not_before for row in store.rows.values()] == [None] * 7


def test_f084_after_a_release_another_day_s_number_leaves() -> None:
    store = MemoryOutbox(*(to_company(n, f"{n}@firma.example") for n in range(1, 11)))
    again = {"policy": TIGHT, "tell_held": lambda *_: None}
    assert send_due(store, sending(FakeDelivery(), **again)).sent == ["1", "2", "3", "4"]
    later, released_at = NOON + HOUR, NOON + HOUR / 2
    released = send_due(store, sending(FakeDelivery(), later, released_at=released_at, **again))
    assert (released.sent, released.waiting) == (["5", "6", "7", "8"], ["9", "10"])
    unchanged = send_due(store, sending(FakeDelivery(), later + HOUR, released_at=released_at, **again))
    assert unchanged.sent == []


def test_f084_what_may_have_left_after_a_release_counts_though_it_was_made_before() -> None:
    store = MemoryOutbox(*(to_company(n, f"{n}@firma.example") for n in range(1, 11)))
    again = {"policy": TIGHT, "tell_held": lambda *_: None, "released_at": NOON + HOUR}
    unsure = FakeDelivery(*[DeliveryUncertainError("?")] * 9)
    assert len(send_due(store, sending(unsure, NOON + 2 * HOUR, **again)).uncertain) == 4
    assert send_due(store, sending(unsure, NOON + 3 * HOUR, **again)).uncertain == []


def test_f067_what_left_in_the_future_counts_when_the_clock_jumped_back() -> None:
    assert hold_for(order(), left(-48, -48), NOON, TIGHT) is not None


@settings(max_examples=25)
@given(
    addresses=st.lists(st.sampled_from("abc"), min_size=1, max_size=12),
    per_address=st.integers(1, 3),
    a_day=st.integers(1, 6),
    releases=st.sets(st.integers(0, 19)),
    crash=st.none() | st.tuples(st.integers(1, 60), st.booleans()),
)
def test_f010_f084_no_letter_is_lost_none_is_sent_twice_and_a_person_lets_the_rest_go_whatever_the_caps(
    addresses: list[str],
    per_address: int,
    a_day: int,
    releases: set[int],
    crash: tuple[int, bool] | None,
) -> None:
    letters = [to_company(n, f"{a}@firma.example") for n, a in enumerate(addresses, start=1)]
    store = MemoryOutbox(*letters)
    policy = LetterPolicy(window=None, per_address_a_day=per_address, a_day=a_day)
    delivery = FakeDelivery()
    released: list[datetime] = []

    def tell(_letter: QueuedLetter, hold: CapHold) -> None:
        store.is_frozen = store.is_frozen or hold.until is None

    def a_pass(outbox: OutboxStore, now: datetime) -> SendReport:
        released_at = released[-1] if released else None
        return send_due(
            outbox, sending(delivery, now, policy=policy, tell_held=tell, released_at=released_at)
        )

    if crash is not None:
        dying = CrashingOutbox(store, crash[0], after=crash[1])
        try:
            a_pass(dying, NOON)  # type: ignore[arg-type]
        except Crash:
            assert dying.crashed
        recover(store)
    for number in range(20 + 3 * 13):
        now = NOON + number * 8 * HOUR
        if store.is_frozen and (number in releases or number >= 20):
            store.is_frozen = False
            released.append(now)
        a_pass(store, now)
    states = [row.state for row in store.rows.values()]
    assert set(states) <= {LetterState.SENT, LetterState.UNCERTAIN}
    assert states.count(LetterState.UNCERTAIN) <= 1, "only the one that the crash caught"
    assert len(delivery.taken) == len(set(delivery.taken)) >= states.count(LetterState.SENT)
    sent = [(row.letter.order.to, row.sent_at) for row in store.rows.values() if row.sent_at]
    for address, instant in sent:
        day = [at_ for to, at_ in sent if to == address and instant - 24 * HOUR < at_ <= instant]
        assert len(day) <= per_address
        since = max([midnight_before(instant), *(r for r in released if r <= instant)])
        assert sum(since <= at_ <= instant for _to, at_ in sent) <= a_day


def midnight_before(instant: datetime) -> datetime:
    """The beginning of the instant's local day."""
    return local(instant).replace(hour=0, minute=0, second=0, microsecond=0)
