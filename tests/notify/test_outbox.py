"""The sending loop's state machine, with a crash at every step."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from domain.letter import LetterKind, LetterOrder, LetterPolicy, LetterState, Phase, RenderedLetter
from notify.delivery.mime import UnsendableLetterError
from notify.delivery.protocol import (
    Accepted,
    DeliveryDeferredError,
    DeliveryError,
    DeliveryRefusedError,
    DeliveryUncertainError,
    LastMoment,
    OnPhase,
    ServerUnreachableError,
)
from notify.delivery.smtp import SmtpConfig, SmtpDelivery
from notify.outbox import OutboxStore, QueuedLetter, Sending, SendReport, recover, send_due
from tests.support.facts.applications import at, letter_order, switzerland
from tests.support.facts.outbox import Crash, CrashingOutbox, MemoryOutbox
from tests.support.servers.smtp import SmtpServer, Turn

NOON = at("2026-04-30 12:00")
SENDER = "sekretariat.dgr@lubuskie.pl"


class FakeDelivery:
    """Hands over into a list; fails or dies where told."""

    def __init__(self, *failures: DeliveryError | None, dies_at: Phase | None = None) -> None:
        self.failures = list(failures)
        self.dies_at = dies_at
        self.taken: list[bytes] = []
        self.copied: list[tuple[str, ...]] = []
        self.senders: list[str] = []

    def deliver(
        self,
        raw: bytes,
        sender: str,
        to: str,
        on_phase: OnPhase,
        last_moment: LastMoment,
        copies: Sequence[str] = (),
    ) -> Accepted:
        self.senders.append(sender)
        failure = self.failures.pop(0) if self.failures else None
        for phase in Phase:
            if phase is Phase.DATA_STARTED and isinstance(failure, ServerUnreachableError):
                raise failure
            on_phase(phase)
            if phase is self.dies_at:
                self.dies_at = None
                raise Crash(phase)
        if failure is not None and not isinstance(failure, DeliveryUncertainError):
            raise failure
        with last_moment():
            self.taken.append(raw)
            self.copied.append(tuple(copies))
        if failure is not None:
            raise failure
        return Accepted("250 OK")

    def close(self) -> None:
        """Nothing is open."""


def queued_letter(
    number: int = 1,
    kind: LetterKind = LetterKind.ACKNOWLEDGEMENT,
    frozen_at: datetime = NOON,
    **fields: object,
) -> QueuedLetter:
    key = f"SZW-2026-0007/{kind}/{number}"
    is_request = kind is LetterKind.CORRECTION_REQUEST
    order = letter_order(kind, key, in_window=is_request, starts_term=is_request)
    due_on = date(2026, 5, 8) if is_request else None
    raw = f"Message-ID: <{number}@lubuskie.pl>\r\n\r\n{kind}\r\n".encode()
    rendered = RenderedLetter(f"<{number}@lubuskie.pl>", "s", "biuro@lubtech.example", raw, due_on)
    created_at = frozen_at + timedelta(seconds=number)
    return QueuedLetter(str(number), order, rendered, created_at - timedelta(minutes=5), frozen_at, **fields)


def sending(delivery: object, now: datetime = NOON, **changes: object) -> Sending:
    whole = Sending(
        delivery=delivery,
        clock=lambda: now,
        sender=SENDER,
        policy=LetterPolicy(),
        calls={"szwajcaria-2026": switzerland()},
        moot_because=lambda _letter: "",
        rerender=_unexpected,
        tell_held=_no_cap,
        released_at=None,
    )
    return replace(whole, **changes)


def _unexpected(_letter: QueuedLetter, _now: datetime) -> RenderedLetter:
    raise AssertionError("nothing here is to be rendered anew")


def _no_cap(letter: QueuedLetter, _hold: object) -> None:
    raise AssertionError(f"{letter.id} is over no cap")


def for_day(due_on: date) -> Callable[[QueuedLetter, datetime], RenderedLetter]:
    return lambda letter, _now: replace(letter.rendered, raw=b"anew", due_on=due_on)


def state_of(store: MemoryOutbox, letter_id: str = "1") -> LetterState:
    return store.rows[letter_id].state


def test_a_letter_is_sent_with_its_evidence() -> None:
    store, delivery = MemoryOutbox(queued_letter()), FakeDelivery()
    report = send_due(store, sending(delivery))
    row = store.rows["1"]
    assert (report.sent, row.state, row.sent_at, row.reply) == (["1"], LetterState.SENT, NOON, "250 OK")
    assert row.phase is Phase.DATA_STARTED
    assert row.due_on is None


def test_a_call_with_a_sender_of_its_own_sends_under_it() -> None:
    for own, sender in (
        ({"szwajcaria-2026": "alpy@lubuskie.pl"}, "alpy@lubuskie.pl"),
        ({"inny": "a@b.pl"}, SENDER),
    ):
        delivery = FakeDelivery()
        send_due(MemoryOutbox(queued_letter()), sending(delivery, own_senders=own))
        assert delivery.senders == [sender]


def test_a_second_pass_sends_nothing() -> None:
    store, delivery = MemoryOutbox(queued_letter(1), queued_letter(2)), FakeDelivery()
    send_due(store, sending(delivery))
    assert send_due(store, sending(delivery)) == SendReport()
    assert len(delivery.taken) == 2


def test_a_letter_that_another_process_claimed_is_left_alone() -> None:
    class Raced(MemoryOutbox):
        def claim(self, letter_id: str) -> bool:
            super().claim(letter_id)
            return super().claim(letter_id)

    delivery = FakeDelivery()
    assert send_due(Raced(queued_letter()), sending(delivery)) == SendReport()
    assert delivery.taken == []


@pytest.mark.parametrize(
    ("now", "goes"),
    [
        ("2026-04-30 07:29", False),
        ("2026-04-30 07:30", True),
        ("2026-04-30 15:29", True),
        ("2026-04-30 15:30", False),
    ],
)
def test_the_window_is_looked_at_once_more(now: str, goes: bool) -> None:
    letter = replace(
        queued_letter(kind=LetterKind.CORRECTION_REQUEST, frozen_at=at("2026-04-30 07:00")),
        created_at=at("2026-04-30 07:00"),
    )
    store = MemoryOutbox(letter)
    report = send_due(store, sending(FakeDelivery(), at(now)))
    assert (report.sent == ["1"], report.waiting == ["1"]) == (goes, not goes)


def test_an_acknowledgement_leaves_at_night() -> None:
    store = MemoryOutbox(queued_letter())
    assert send_due(store, sending(FakeDelivery(), at("2026-05-02 23:59"))).sent == ["1"]


def test_f063_a_letter_that_became_moot_is_cancelled_after_the_claim() -> None:
    store, delivery = MemoryOutbox(queued_letter()), FakeDelivery()
    report = send_due(store, sending(delivery, moot_because=lambda _letter: "Zgłoszenie wycofano."))
    assert (report.cancelled, delivery.taken) == (["1"], [])
    assert (state_of(store), store.rows["1"].reply) == (LetterState.CANCELLED, "Zgłoszenie wycofano.")


def test_f067_a_clock_that_jumped_back_sends_nothing() -> None:
    store, delivery = MemoryOutbox(queued_letter()), FakeDelivery()
    report = send_due(store, sending(delivery, NOON - timedelta(days=3)))
    assert (report.waiting, delivery.taken) == (["1"], [])


def test_f067_by_a_clock_that_is_right_what_was_made_later_is_made_anew() -> None:
    moments = ((timedelta(minutes=8), LetterState.QUEUED), (timedelta(days=3), LetterState.CANCELLED))
    for ahead, state in moments:
        store, delivery = MemoryOutbox(queued_letter()), FakeDelivery()
        send_due(store, sending(delivery, NOON - ahead, is_clock_right=lambda: True))
        assert (state_of(store), delivery.taken) == (state, [])
    again = MemoryOutbox(queued_letter(may_have_left=True))
    send_due(again, sending(FakeDelivery(), NOON - timedelta(days=3), is_clock_right=lambda: True))
    assert state_of(again) is LetterState.SENT, "a person wants the same bytes once more"


def test_f072_a_refusal_for_now_waits_longer_each_time() -> None:
    store, now, pauses = MemoryOutbox(queued_letter()), NOON, []
    for _ in range(4):
        delivery = FakeDelivery(DeliveryDeferredError("451 later"))
        assert send_due(store, sending(delivery, now)).deferred == ["1"]
        not_before = store.rows["1"].not_before
        assert not_before is not None
        assert send_due(store, sending(delivery, not_before - timedelta(seconds=1))) == SendReport()
        pauses.append(not_before - now)
        now = not_before
    assert pauses == [timedelta(minutes=m) for m in (5, 15, 60, 60)]
    assert send_due(store, sending(FakeDelivery(), now)).sent == ["1"]


def test_f073_a_refusal_for_good_goes_to_a_person() -> None:
    store = MemoryOutbox(queued_letter())
    report = send_due(store, sending(FakeDelivery(DeliveryRefusedError("550 no such user"))))
    assert (report.failed, state_of(store)) == (["1"], LetterState.FAILED)
    assert send_due(store, sending(FakeDelivery(), NOON + timedelta(days=1))) == SendReport()


def test_f071_an_uncertain_letter_is_never_sent_again_by_the_machine() -> None:
    store, delivery = MemoryOutbox(queued_letter()), FakeDelivery(DeliveryUncertainError("no reply"))
    assert send_due(store, sending(delivery)).uncertain == ["1"]
    recover(store)
    send_due(store, sending(delivery, NOON + timedelta(days=1)))
    assert (state_of(store), len(delivery.taken)) == (LetterState.UNCERTAIN, 1)


def test_a_server_out_of_reach_ends_the_pass_and_costs_no_attempt() -> None:
    store = MemoryOutbox(queued_letter(1), queued_letter(2))
    delivery = FakeDelivery(ServerUnreachableError("Serwer nie odpowiada."))
    report = send_due(store, sending(delivery))
    assert (report.deferred, report.unreachable) == (["1"], "Serwer nie odpowiada.")
    assert [row.letter.attempts for row in store.rows.values()] == [0, 0]
    assert send_due(store, sending(delivery)).sent == ["1", "2"]


def test_one_refused_letter_does_not_stop_the_others() -> None:
    store = MemoryOutbox(queued_letter(1), queued_letter(2), queued_letter(3))
    failures = (DeliveryRefusedError("550"), DeliveryDeferredError("451"), None)
    report = send_due(store, sending(FakeDelivery(*failures)))
    assert (report.failed, report.deferred, report.sent) == (["1"], ["2"], ["3"])


def test_a_request_frozen_for_another_day_gets_the_term_of_its_sending() -> None:
    letter = queued_letter(kind=LetterKind.CORRECTION_REQUEST, frozen_at=at("2026-04-29 15:00"))
    store, delivery = MemoryOutbox(letter), FakeDelivery()
    send_due(store, sending(delivery, rerender=for_day(date(2026, 5, 8))))
    assert delivery.taken == [b"anew"]
    assert store.rows["1"].due_on == date(2026, 5, 8)
    assert store.rows["1"].letter.rendered.message_id == letter.rendered.message_id


def test_f082_bytes_that_may_have_left_are_never_changed() -> None:
    letter = queued_letter(
        kind=LetterKind.CORRECTION_REQUEST, frozen_at=at("2026-04-28 15:00"), may_have_left=True
    )
    store, delivery = MemoryOutbox(letter), FakeDelivery()
    send_due(store, sending(delivery))
    assert delivery.taken == [letter.rendered.raw]


def test_other_letters_keep_their_bytes_from_day_to_day() -> None:
    letter = queued_letter(kind=LetterKind.REMINDER, frozen_at=at("2026-04-28 15:00"))
    store, delivery = MemoryOutbox(letter), FakeDelivery()
    send_due(store, sending(delivery))
    assert delivery.taken == [letter.rendered.raw]


def test_a_letter_taken_after_midnight_has_the_later_term() -> None:
    letter = replace(
        queued_letter(kind=LetterKind.CORRECTION_REQUEST, frozen_at=at("2026-04-30 23:59")),
        created_at=at("2026-04-29 12:00"),
    )
    times = iter([at("2026-04-30 23:59"), at("2026-04-30 23:59"), at("2026-05-04 00:01")])
    store = MemoryOutbox(letter)
    always = LetterPolicy(window=None)
    send_due(store, sending(FakeDelivery(), clock=lambda: next(times), policy=always))
    assert letter.rendered.due_on == date(2026, 5, 8)
    assert store.rows["1"].due_on == date(2026, 5, 11)


def test_a_letter_that_cannot_be_rendered_anew_goes_to_a_person() -> None:
    def fails(_letter: QueuedLetter, _now: datetime) -> RenderedLetter:
        raise UnsendableLetterError("Nie można dołączyć formularza.")

    store = MemoryOutbox(
        queued_letter(1, LetterKind.CORRECTION_REQUEST, at("2026-04-29 15:00")), queued_letter(2)
    )
    report = send_due(store, sending(FakeDelivery(), rerender=fails))
    assert (report.failed, report.sent) == (["1"], ["2"])


@pytest.mark.parametrize(
    ("phase", "state", "taken"),
    [
        (Phase.CONNECT, LetterState.SENT, 1),
        (Phase.RCPT, LetterState.SENT, 1),
        (Phase.DATA_STARTED, LetterState.UNCERTAIN, 0),
    ],
)
def test_after_a_crash_a_letter_goes_by_the_phase_it_had_reached(
    phase: Phase, state: LetterState, taken: int
) -> None:
    store, delivery = MemoryOutbox(queued_letter()), FakeDelivery(dies_at=phase)
    with pytest.raises(Crash):
        send_due(store, sending(delivery))
    recover(store)
    send_due(store, sending(delivery))
    assert (state_of(store), len(delivery.taken)) == (state, taken)


# A pass over two letters makes some twenty store calls; far more are tried, so that none is left out.
CALLS = range(1, 30)


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    "failure",
    [None, DeliveryDeferredError("451"), DeliveryRefusedError("550"), DeliveryUncertainError("?")],
    ids=["accepted", "deferred", "refused", "uncertain"],
)
def test_a_crash_at_any_store_call_neither_loses_nor_doubles_a_letter(
    failure: DeliveryError | None, call: int, after: bool
) -> None:
    store = MemoryOutbox(
        queued_letter(1, LetterKind.CORRECTION_REQUEST, at("2026-04-29 15:00")), queued_letter(2)
    )
    delivery = FakeDelivery(failure)
    anew = {"rerender": for_day(date(2026, 5, 8))}
    crashing = CrashingOutbox(store, call, after=after)
    try:
        recover(crashing)
        send_due(crashing, sending(delivery, **anew))
    except Crash:
        assert crashing.crashed
    for hours in (0, 1, 2):
        recover(store)
        send_due(store, sending(delivery, NOON + timedelta(hours=hours), **anew))
    for letter_id, row in store.rows.items():
        copies = sum(raw == row.letter.rendered.raw for raw in delivery.taken)
        assert copies <= 1, letter_id
        # Nothing is lost: what is not sent stands before a person.
        assert row.state in {LetterState.SENT, LetterState.FAILED, LetterState.UNCERTAIN}
        if row.state is LetterState.SENT:
            assert copies == 1
        if row.state is LetterState.FAILED:
            assert copies == 0


def test_the_crash_test_reaches_every_call_of_a_pass() -> None:
    store = MemoryOutbox(
        queued_letter(1, LetterKind.CORRECTION_REQUEST, at("2026-04-29 15:00")), queued_letter(2)
    )
    never = CrashingOutbox(store, CALLS.stop - 1, after=False)
    recover(never)
    send_due(never, sending(FakeDelivery(), rerender=for_day(date(2026, 5, 8))))
    assert not never.crashed


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("call", range(1, 8))
@pytest.mark.parametrize(
    "turn", [None, Turn("rcpt", "451 later"), Turn("data"), Turn("dot", "452 full"), Turn("dot")]
)
def test_the_same_over_real_smtp(turn: Turn | None, call: int, after: bool) -> None:
    store: MemoryOutbox = MemoryOutbox(queued_letter())
    with SmtpServer(*([turn] if turn else [])) as server:
        smtp = SmtpConfig(server.host, server.port, tls="none", timeout_seconds=5, reply_timeout_seconds=5)
        _pass(CrashingOutbox(store, call, after=after), sending(SmtpDelivery(smtp)))
        for hours in (0, 1):
            _pass(store, sending(SmtpDelivery(smtp), NOON + timedelta(hours=hours)))
    state = state_of(store)
    assert state in {LetterState.SENT, LetterState.UNCERTAIN}
    assert len(server.accepted) <= 1
    if state is LetterState.SENT:
        assert len(server.accepted) == 1
    # Handed over twice only where the server itself had said that it did not take it.
    assert len(server.handed) <= 1 + (turn == Turn("dot", "452 full"))


def _pass(store: OutboxStore, whole: Sending) -> None:
    try:
        recover(store)
        send_due(store, whole)
    except Crash:
        pass


def copied(cc: tuple[str, ...], bcc: tuple[str, ...] = (), **fields: object) -> QueuedLetter:
    letter = queued_letter(**fields)
    return replace(letter, order=replace(letter.order, cc=cc, bcc=bcc))


def test_copies_leave_with_their_letter() -> None:
    store, delivery = MemoryOutbox(copied(("a@lubuskie.pl",), ("b@lubuskie.pl",))), FakeDelivery()
    report = send_due(store, sending(delivery))
    assert delivery.copied == [("a@lubuskie.pl", "b@lubuskie.pl")]
    assert (report.copies_sent, report.copies_failed) == (2, [])


def test_whom_a_copy_is_barred_to_stands_in_no_head_either() -> None:
    def barred(order: LetterOrder) -> LetterOrder:
        return replace(order, cc=order.cc[1:])

    store, delivery = MemoryOutbox(copied(("a@firma.example", "b@lubuskie.pl"))), FakeDelivery()
    rendered: list[tuple[str, ...]] = []

    def anew(letter: QueuedLetter, _now: datetime) -> RenderedLetter:
        rendered.append(letter.order.cc)
        return replace(letter.rendered, raw=b"anew")

    send_due(store, sending(delivery, with_allowed_copies=barred, rerender=anew))
    assert (rendered, delivery.taken, delivery.copied) == (
        [("b@lubuskie.pl",)],
        [b"anew"],
        [("b@lubuskie.pl",)],
    )
    # What may have left goes again byte for byte, and still to nobody who may not have it.
    store, delivery = (
        MemoryOutbox(copied(("a@firma.example", "b@lubuskie.pl"), may_have_left=True)),
        FakeDelivery(),
    )
    send_due(store, sending(delivery, with_allowed_copies=barred))
    assert delivery.copied == [("b@lubuskie.pl",)]


def test_a_copy_that_the_server_refuses_is_told_in_the_reply() -> None:
    refused = ("a@lubuskie.pl (550 5.1.1 no)",)

    class Refusing(FakeDelivery):
        def deliver(self, *args: object) -> Accepted:
            return replace(super().deliver(*args), refused=refused)  # type: ignore[arg-type]

    store = MemoryOutbox(copied(("a@lubuskie.pl",)))
    report = send_due(store, sending(Refusing()))
    assert store.rows["1"].reply == "250 OK Kopii nie przyjęto: a@lubuskie.pl (550 5.1.1 no)."
    assert (report.sent, report.copies_sent, report.copies_failed) == (["1"], 0, list(refused))
