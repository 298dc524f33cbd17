"""Letters through an SMTP server that misbehaves: none is accepted twice, and no state says what is not so."""

import time
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

import pytest

from domain.letter import LetterKind, LetterState, RenderedLetter
from notify.delivery.smtp import SmtpConfig, SmtpDelivery
from notify.outbox import QueuedLetter, SendReport, send_due
from tests.notify.test_outbox import sending
from tests.support.facts.applications import at, letter_order
from tests.support.facts.outbox import MemoryOutbox
from tests.support.servers.faults import Chance, Choose, Planned, Script
from tests.support.servers.faulty_smtp import FaultySmtp
from tests.support.servers.smtp import SmtpServer

NOON = at("2026-04-30 12:00")
TO = ("anna@lubuskie.example", "jan@lubuskie.example", "ewa@lubuskie.example")
Q, F, U, S = LetterState.QUEUED, LetterState.FAILED, LetterState.UNCERTAIN, LetterState.SENT


@pytest.fixture
def server() -> Iterator[SmtpServer]:
    with SmtpServer() as running:
        yield running


def letter(number: int, to: str) -> QueuedLetter:
    order = letter_order(LetterKind.DIGEST, f"digest/2026-04-30/{to}", reference=None, to=to)
    raw = f"Message-ID: <{number}@lubuskie.pl>\r\nTo: {to}\r\n\r\nDzie=C5=84 dobry\r\n.\r\n".encode()
    rendered = RenderedLetter(f"<{number}@lubuskie.pl>", "s", to, raw, None)
    return QueuedLetter(str(number), order, rendered, NOON - timedelta(minutes=9 - number), NOON)


def outbox() -> MemoryOutbox:
    return MemoryOutbox(*(letter(number, to) for number, to in enumerate(TO, start=1)))


def send(store: MemoryOutbox, proxy: FaultySmtp, now: datetime = NOON) -> SendReport:
    config = SmtpConfig("127.0.0.1", proxy.port, tls="none", timeout_seconds=0.6, reply_timeout_seconds=0.6)
    with SmtpDelivery(config) as delivery:
        return send_due(store, sending(delivery, now))


def states(store: MemoryOutbox) -> list[LetterState]:
    return [row.state for row in store.rows.values()]


def accepted(server: SmtpServer) -> list[str]:
    return sorted(one.to[0].partition("@")[0] for one in server.accepted)


def through(server: SmtpServer, choose: Choose) -> FaultySmtp:
    return FaultySmtp(server.port, choose)


@pytest.mark.parametrize(
    ("moment", "kind", "state"),
    [
        *((moment, "4xx", Q) for moment in ("MAIL", "RCPT anna", "DATA", "DOT")),
        *((moment, "421", Q) for moment in ("MAIL", "RCPT anna", "DATA", "DOT")),
        *((moment, "5xx", F) for moment in ("MAIL", "RCPT anna", "DATA", "DOT")),
        *((moment, kind, Q) for moment in ("MAIL", "RCPT anna", "DATA") for kind in ("drop", "silence")),
        *((moment, "garbled", Q) for moment in ("MAIL", "RCPT anna")),
        ("BODY", "cut", U),
        *(("DOT", kind, U) for kind in ("drop", "silence", "drop_after", "silence_after", "garbled")),
    ],
)
def test_f071_f072_f073_each_fault_ends_in_the_state_that_is_true(
    server: SmtpServer, moment: str, kind: str, state: LetterState
) -> None:
    store = outbox()
    with through(server, script := Script(Planned(moment, kind))) as proxy:
        started = time.monotonic()
        send(store, proxy)
        assert time.monotonic() - started < 20, "the server would have kept silent for longer"
        assert script.done
        assert states(store) == [state, S, S], "one letter's trouble is not another's"
        send(store, proxy, NOON + timedelta(minutes=5))
    assert states(store) == [S if state is Q else state, S, S]
    has_arrived = state is Q or kind in {"drop_after", "silence_after", "garbled"}
    assert accepted(server) == (["anna"] if has_arrived else []) + ["ewa", "jan"], "nothing went twice"


@pytest.mark.parametrize("kind", ["421", "drop_after", "silence_after", "garbled"])
@pytest.mark.parametrize("moment", ["GREETING", "EHLO"])
def test_a_server_that_is_not_itself_takes_no_letter_and_loses_none(
    server: SmtpServer, moment: str, kind: str
) -> None:
    store = outbox()
    with through(server, Script(Planned(moment, kind))) as proxy:
        report = send(store, proxy)
        if report.unreachable:
            assert (report.sent, states(store)) == ([], [Q, Q, Q])
            send(store, proxy)
    assert states(store) == [S, S, S]
    assert accepted(server) == ["anna", "ewa", "jan"]


def test_a_refused_connection_keeps_the_letters(server: SmtpServer) -> None:
    store = outbox()
    with through(server, Script(Planned("CONNECT", "refused"))) as proxy:
        assert send(store, proxy).unreachable
        assert states(store) == [Q, Q, Q]
        send(store, proxy)
    assert states(store) == [S, S, S]


@pytest.mark.parametrize("moment", ["GREETING", "EHLO", "MAIL", "RCPT", "DATA", "DOT", "RSET", "QUIT"])
def test_replies_of_several_lines_are_replies(server: SmtpServer, moment: str) -> None:
    store = outbox()
    with through(server, script := Script(Planned(moment, "multi_line", times=-1))) as proxy:
        send(store, proxy)
    assert script.done
    assert states(store) == [S, S, S]


@pytest.mark.parametrize("kind", ["4xx", "drop", "silence", "garbled"])
def test_a_connection_that_went_bad_between_letters_is_made_anew(server: SmtpServer, kind: str) -> None:
    store = outbox()
    with through(server, Script(Planned("RSET", kind))) as proxy:
        send(store, proxy)
        assert proxy.connections == 2
    assert states(store) == [S, S, S]


@pytest.mark.parametrize("kind", ["drop", "silence", "garbled", "5xx"])
def test_what_happens_after_the_letter_was_taken_changes_nothing(server: SmtpServer, kind: str) -> None:
    store = outbox()
    with through(server, Script(Planned("QUIT", kind))) as proxy:
        send(store, proxy)
    assert states(store) == [S, S, S]


@pytest.mark.parametrize(("kind", "state"), [("5xx", F), ("4xx", Q)])
def test_f074_a_refused_recipient_keeps_no_other_from_the_letter(
    server: SmtpServer, kind: str, state: LetterState
) -> None:
    store = outbox()
    with through(server, Script(Planned("RCPT jan@", kind))) as proxy:
        send(store, proxy)
    assert states(store) == [S, state, S]
    assert [one.to for one in server.accepted] == [(TO[0],), (TO[2],)], "one recipient a transaction"


def test_f076_taken_by_the_server_is_all_that_sent_means(server: SmtpServer) -> None:
    store = outbox()
    with through(server, Script()) as proxy:
        send(store, proxy)
    assert {row.reply[:3] for row in store.rows.values()} == {"250"}
    assert {row.sent_at for row in store.rows.values()} == {NOON}


@pytest.mark.parametrize("seed", range(8))
def test_f071_no_letter_is_accepted_twice_whatever_happens(server: SmtpServer, seed: int) -> None:
    store = MemoryOutbox(*(letter(number, f"p{number}@lubuskie.example") for number in range(1, 9)))
    chance = Chance(seed, 0.25, without={"silence", "silence_after"})
    with through(server, chance) as proxy:
        for hour in range(12):
            send(store, proxy, NOON + timedelta(hours=hour))
        chance.share = 0
        send(store, proxy, NOON + timedelta(hours=24))
    assert sum(chance.injected.values()) > 1
    took = accepted(server)
    assert len(took) == len(set(took))
    by_state: dict[LetterState, list[str]] = {Q: [], F: [], U: [], S: []}
    for row in store.rows.values():
        by_state[row.state].append(row.letter.rendered.to.partition("@")[0])
    assert by_state[Q] == []
    assert set(by_state[S]) <= set(took)
    assert set(by_state[F]).isdisjoint(took)
    assert set(took) <= {*by_state[S], *by_state[U]}


def test_the_proxy_itself_passes_everything_on(server: SmtpServer) -> None:
    seen: list[str] = []

    def listen(moment: str, _kinds: Sequence[str]) -> str:
        seen.append(moment.partition(" ")[0])
        return ""

    store = outbox()
    with through(server, listen) as proxy:
        send(store, proxy)
    assert [one.raw for one in server.accepted] == [row.letter.rendered.raw for row in store.rows.values()]
    one = ["MAIL", "RCPT", "DATA", "BODY", "DOT"]
    assert seen == ["CONNECT", "GREETING", "EHLO", *one, "RSET", *one, "RSET", *one, "QUIT"]
