"""The index over applications, addresses and letters is the same however it came about."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.file.known_senders import KnownSenders
from store.engine.database import Database
from tests.support.facts.rows import application_row, letter_row, message_row


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(f"sqlite:///{tmp_path / 'nabor.sqlite'}")
    with opened.write() as session:
        first, second = (
            application_row(session, identity="nip=9290000006"),
            application_row(session, "b", "BBB"),
        )
        second.email = second.mailbox = "inna@firma.example"
        message_row(session, "1", application_id=first.id, from_address="ksiegowa@saldo.example")
        message_row(session, "2", from_address="obcy@obcy.example")
        letter_row(session, second, "k")
    yield opened
    opened.close()


@pytest.fixture
def known(database: Database) -> Iterator[KnownSenders]:
    with database.read() as session:
        yield KnownSenders(session)


def test_addresses_are_those_on_file_and_those_written_from(known: KnownSenders) -> None:
    ours = {"biuro@firma.example", "inna@firma.example", "ksiegowa@saldo.example"}
    assert known.among([*ours, "obcy@obcy.example", None]) == ours


def test_a_thread_is_known_by_our_message_ids_alone(known: KnownSenders) -> None:
    assert known.thread(["<obce@x.example>", "<k@office.example>"]) == (True, "BBB-2026-0001")
    assert known.thread(["<obce@x.example>"]) == (False, None)


@pytest.mark.parametrize(
    ("nips", "reference", "address", "expected"),
    [
        (["nip=9290000006"], None, None, {"AAA-2026-0001"}),
        ([], "BBB-2026-0001", None, {"BBB-2026-0001"}),
        ([], "BBB-2026-0099", "obcy@obcy.example", set()),
        ([], None, "ksiegowa@saldo.example", {"AAA-2026-0001"}),
        ([], None, "KSIEGOWA@Saldo.example", {"AAA-2026-0001"}),
        (["nip=9290000006"], "BBB-2026-0001", "inna@firma.example", {"AAA-2026-0001", "BBB-2026-0001"}),
    ],
)
def test_only_what_a_message_may_belong_to_is_relevant(
    known: KnownSenders, nips: list[str], reference: str | None, address: str | None, expected: set[str]
) -> None:
    assert {one.reference for one in known.relevant(nips, [reference], address)} == expected


def test_what_is_learnt_is_what_will_be_entered(database: Database) -> None:
    asks: tuple[tuple[list[str], list[str | None], str | None], ...] = (
        (["nip=5213017228"], [None], None),
        ([], [None], "nowy@nowy.example"),
        ([], ["AAA-2026-0002"], None),
    )
    with database.write() as session:
        fresh = application_row(session, identity="nip=5213017228")
        known = KnownSenders(session)
        known.learn(fresh, "Nowy@nowy.example")
        learnt = [known.relevant(*ask) for ask in asks]
        assert known.among(["nowy@nowy.example"])
        message_row(session, "3", application_id=fresh.id, from_address="Nowy@nowy.example")
    with database.read() as session:
        assert [KnownSenders(session).relevant(*ask) for ask in asks] == learnt
        assert [one.reference for (one,) in learnt] == ["AAA-2026-0002"] * 3


def test_whose_from_is_doubted_is_nobodys(database: Database) -> None:
    with database.write() as session:
        message_row(
            session, "4", application_id=1, from_address="inny@inny.example", sender_doubt="Dwóch nadawców."
        )
        assert not KnownSenders(session).among(["inny@inny.example"])
        assert KnownSenders(session).relevant([], [None], "inny@inny.example") == []
