"""The IMAP mailbox against a server that misbehaves: every call ends, nothing wrong is handed over."""

import datetime as dt
import logging
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace

import pytest
from imapclient import IMAPClient

from errors import LoginRefusedError, TransientError
from ingest.mailbox.imap import ImapMailbox
from ingest.mailbox.protocol import FolderState, ImapConfig
from tests.support.servers.dovecot import HOST, PASSWORD, USERNAME, Dovecot
from tests.support.servers.faults import Choose, Planned, Script
from tests.support.servers.faulty_imap import FaultyImap

AT = dt.datetime(2026, 4, 7, 8, 0, 5, tzinfo=dt.UTC)
MAILS = {uid: f"Subject: {uid}\r\n\r\n{str(uid) * 300 * uid}\r\n".encode() for uid in (1, 2, 3, 4)}
MOMENTS = (
    "GREETING",
    "CAPABILITY done",
    "LOGIN done",
    "EXAMINE other",
    "UIDVALIDITY",
    "EXAMINE done",
    "SEARCH",
    "FETCH 2 SIZE",
    "FETCH 2 BODY",
    "FETCH done",
)

Through = Callable[[Choose], ImapConfig]


@pytest.fixture
def through(server: Dovecot, imap: ImapConfig) -> Iterator[Through]:
    """The way to a folder with four mails, through a server that does as it is told."""
    for raw in MAILS.values():
        server.deliver(raw, AT, imap.folder)
    with ExitStack() as stack:
        yield lambda choose: replace(
            imap, port=stack.enter_context(FaultyImap(server.port, choose)).port, timeout_seconds=1
        )


def patient(config: ImapConfig) -> ImapConfig:
    """For visits on which nothing is wrong, however slow the machine."""
    return replace(config, timeout_seconds=20)


def take(config: ImapConfig) -> tuple[dict[int | None, bytes], set[str]]:
    """What one visit brings, by UID, and the UIDs that it asked for in vain."""
    with ImapMailbox(config) as mailbox:
        got = {message.uid: message.raw for message in mailbox.fetch(mailbox.new_keys(FolderState()))}
        return got, {key.partition("/")[2] for key in mailbox.missed}


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("kind", ["drop", "bye", "garbage"])
def test_f005_whatever_breaks_off_is_transient_and_the_next_visit_brings_all(
    through: Through, moment: str, kind: str
) -> None:
    config = through(script := Script(Planned(moment, kind)))
    told = ""
    try:
        got, missed = take(config)
    except TransientError as error:
        got, missed, told = MAILS, set(), str(error)
    assert got.items() <= MAILS.items()
    assert {*map(str, got)} | missed == {"1", "2", "3", "4"}
    assert "\n" not in told
    assert len(script.done) == 1
    assert take(patient(config)) == (MAILS, set())


@pytest.mark.parametrize("moment", MOMENTS)
def test_f006_a_dead_connection_ends_within_the_time_out(through: Through, moment: str) -> None:
    config = through(script := Script(Planned(moment, "silence")))
    started = time.monotonic()
    with pytest.raises(TransientError, match=r"nie odpowiedział w ciągu|przerwał połączenie"):
        take(config)
    assert time.monotonic() - started < 20, "the server would have kept silent for longer"
    assert len(script.done) == 1
    assert take(patient(config)) == (MAILS, set())


def test_f006_a_server_that_says_no_goodbye_loses_nothing(through: Through) -> None:
    config = through(script := Script(Planned("LOGOUT", "silence")))
    assert take(config) == (MAILS, set())
    assert len(script.done) == 1


@pytest.mark.parametrize("command", ["CAPABILITY", "EXAMINE", "SEARCH", "FETCH"])
@pytest.mark.parametrize("answer", ["no", "bad"])
def test_f005_a_refused_command_is_transient(through: Through, command: str, answer: str) -> None:
    config = through(Script(Planned(f"{command} done", answer)))
    with pytest.raises(TransientError, match=r"Chwilowy klopot|not IMAP4 compliant"):
        take(config)
    assert take(patient(config)) == (MAILS, set())


def test_f001_other_numbers_make_everything_new(through: Through) -> None:
    config = through(Script(Planned("UIDVALIDITY", "renumbered")))
    with ImapMailbox(config) as mailbox:
        renumbered = mailbox.all_keys()
        assert all(map(mailbox.may_hold, renumbered))
    with ImapMailbox(config) as mailbox:
        keys = mailbox.all_keys()
        assert not any(map(mailbox.may_hold, renumbered))
        assert list(mailbox.fetch(renumbered)) == []
        assert mailbox.missed == frozenset()
    assert {key.partition("/")[2] for key in keys} == {key.partition("/")[2] for key in renumbered}
    assert set(keys).isdisjoint(renumbered)


def test_f002_without_a_count_of_messages_nothing_is_taken(through: Through) -> None:
    config = through(Script(Planned("EXISTS", "lost")))
    with pytest.raises(TransientError, match="liczby wiadomości"):
        take(config)
    assert take(patient(config)) == (MAILS, set())


@pytest.mark.parametrize("kind", ["no_validity", "odd_validity"])
def test_f002_without_a_readable_validity_nothing_is_taken(through: Through, kind: str) -> None:
    config = through(Script(Planned("UIDVALIDITY", kind)))
    with pytest.raises(TransientError, match=r"UIDVALIDITY|niezrozumiale"):
        take(config)
    assert take(patient(config)) == (MAILS, set())


def test_f004_what_vanishes_after_the_search_is_not_missed(
    through: Through, imap: ImapConfig, caplog: pytest.LogCaptureFixture
) -> None:
    def clerk_moves_one(moment: str, _kinds: Sequence[str]) -> str:
        if moment == "SEARCH done":
            with IMAPClient(HOST, imap.port, ssl=False, timeout=10) as client:
                client.login(USERNAME, PASSWORD)
                client.select_folder(imap.folder)
                client.delete_messages([2])
                client.expunge()
        return ""

    with caplog.at_level(logging.WARNING):
        got, missed = take(patient(through(clerk_moves_one)))
    assert (sorted(got), missed) == ([1, 3, 4], set())
    assert "uid=2 of" in caplog.text
    assert "vanished" in caplog.text


@pytest.mark.parametrize("kind", ["cut", "truncated"])
def test_f005_a_literal_that_breaks_off_is_never_taken_for_a_message(through: Through, kind: str) -> None:
    config = through(Script(Planned("FETCH 3 BODY", kind)))
    try:
        got, _missed = take(config)
    except TransientError:
        got = {}
    assert got.items() <= MAILS.items()
    assert take(patient(config)) == (MAILS, set())


def test_f005_a_body_that_is_shorter_than_told_is_asked_for_again(through: Through) -> None:
    assert take(patient(through(script := Script(Planned("FETCH 3 BODY", "short"))))) == (MAILS, set())
    assert len(script.done) == 1


def test_f005_a_body_that_never_comes_the_same_is_missed(through: Through) -> None:
    plan = (Planned("FETCH 3 SIZE", "wrong_size"), Planned("FETCH 3 BODY", "short"))
    got, missed = take(patient(through(Script(*plan))))
    assert (sorted(got), missed) == ([1, 2, 4], {"3"})


def test_a_size_that_is_only_an_estimate_costs_nothing_but_a_question(through: Through) -> None:
    proxy_asked = Script(Planned("FETCH . SIZE", "wrong_size", times=-1))
    assert take(patient(through(proxy_asked))) == (MAILS, set())


@pytest.mark.parametrize("kind", ["lost", "other_uid", "no_date"])
def test_f007_a_message_that_never_comes_leaves_the_others(through: Through, kind: str) -> None:
    got, missed = take(patient(through(Script(Planned("FETCH 2 BODY", kind, times=-1)))))
    assert (sorted(got), missed) == ([1, 3, 4], {"2"})


def test_f007_a_message_without_a_size_leaves_the_others(through: Through) -> None:
    config = through(Script(Planned("FETCH 2 SIZE", "lost")))
    got, missed = take(config)
    assert (sorted(got), missed) == ([1, 3, 4], {"2"})
    assert take(patient(config)) == (MAILS, set())


def test_only_messages_that_are_still_listed_are_asked_for_again(through: Through, imap: ImapConfig) -> None:
    config = through(Script())
    with ImapMailbox(config) as mailbox:
        number = mailbox.all_keys()[0].partition("/")[0]
        mark = FolderState(uid_validity=int(number), highest_uid=4, missing=frozenset({2, 3, 77}))
        assert mailbox.new_keys(mark) == [f"{number}/2", f"{number}/3"]


def test_f009_a_refused_login_is_told_from_one_that_broke_off(through: Through) -> None:
    config = through(
        Script(
            Planned("LOGIN done", "login_refused"),
            Planned("LOGIN done", "drop"),
            Planned("LOGIN done", "silence"),
        )
    )
    with pytest.raises(LoginRefusedError, match="proszę sprawdzić nazwę użytkownika i hasło"):
        take(config)
    for _ in range(2):
        with pytest.raises(TransientError) as broken:
            take(config)
        assert not isinstance(broken.value, LoginRefusedError)
    assert take(patient(config)) == (MAILS, set())


def test_a_server_that_lets_nobody_in_is_transient(through: Through) -> None:
    config = through(Script(Planned("CONNECT", "refused")))
    with pytest.raises(TransientError, match="Serwer poczty"):
        take(config)
    assert take(patient(config)) == (MAILS, set())
