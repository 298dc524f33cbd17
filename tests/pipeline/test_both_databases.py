"""One story played on SQLite and on PostgreSQL: every row that comes to be stored is the same."""

from collections.abc import Mapping
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any

from sqlalchemy import select

from domain.acts.act import Act
from domain.acts.on_applications import Withdraw
from domain.acts.on_the_office import Undo
from domain.letter import LetterKind
from pipeline.decide import decide
from samples.papers import enclosures, only, without
from samples.story import unrelated
from samples.story.mails import Draft, mail
from store.engine.moving import moved_tables
from tests.support.offices.desk import COMPLETE, LACKING, instant, papers_of, submission
from tests.support.offices.office import Office
from tests.support.servers.postgres import Postgres

FIRST = "SZW-2026-0001"
LACKS = "zus_certificate"


def test_the_same_story_leaves_the_same_rows_on_both(tmp_path: Path, postgres: Postgres) -> None:
    on_sqlite = rows_after(tmp_path / "one" / "office", {})
    on_postgres = rows_after(tmp_path / "two" / "office", {"NABOR_DATABASE_URL": postgres.office()})
    assert [len(on_sqlite[table]) for table in ("applications", "messages", "decisions")] == [2, 5, 2]
    assert {row["kind"] for row in on_sqlite["letters"]} >= {
        LetterKind.CORRECTION_REQUEST, LetterKind.DIGEST, LetterKind.ACKNOWLEDGEMENT
    }  # fmt: skip
    assert {row["state"] for row in on_sqlite["letters"]} >= {"sent", "bounced"}
    for table, rows in on_sqlite.items():
        assert on_postgres[table] == rows, table


def rows_after(folder: Path, environment: Mapping[str, str]) -> dict[str, list[dict[str, Any]]]:
    """All that an office stores of the story; both have the same key, from which identifiers follow."""
    (folder / "var").mkdir(parents=True)
    key = folder / "var" / "secret.key"
    key.touch(0o600)
    key.write_bytes(bytes(range(32)))
    office = Office(folder, environment=environment)
    try:
        play(office)
        return rows_of(office, str(folder))
    finally:
        office.close()


def play(office: Office) -> None:
    """From the first mail to the morning after the close: what people, the clock and other servers do."""
    papers = papers_of(LACKING)
    lacking, missing = without(papers, LACKS), enclosures(only(papers, LACKS))
    rest = Draft(LACKING.email, "Uzupełnienie", "Brakujący dokument.", LACKING.delegate, missing)
    deliver(office, "04-13T09:00:00", submission(COMPLETE, papers_of(COMPLETE), instant("04-13T09:00:00")))
    deliver(office, "04-13T09:10:00", submission(LACKING, lacking, instant("04-13T09:10:00")))
    deliver(office, "04-13T09:20:00", unrelated.question(instant("04-13T09:20:00")))
    run(office, "04-13T09:45:00", "04-13T11:45:00")
    record(office, Withdraw(), "04-13T12:00:00")
    record(office, Undo(1), "04-13T12:05:00")
    deliver(office, "04-13T12:10:00", bounce_of(office.letters("acknowledgement")[0].raw))
    run(office, "04-13T12:15:00", "04-14T07:45:00")
    deliver(office, "04-15T10:00:00", mail(instant("04-15T10:00:00"), rest))
    run(office, "04-15T10:05:00", "05-08T10:30:00")


def deliver(office: Office, at: str, raw: bytes) -> None:
    office.deliver(raw, instant(at).isoformat())


def run(office: Office, *instants: str) -> None:
    for at in instants:
        assert office.run(instant(at).isoformat()).problems == []


def record(office: Office, act: Act, at: str) -> None:
    office.at(instant(at))
    decide(office.parts, FIRST, act, "Monika Zielińska", "Ustalono telefonicznie.")


def bounce_of(raw: bytes) -> bytes:
    """What a server answers that knows no such addressee (RFC 3464)."""
    letter = message_from_bytes(raw, policy=default)
    return (
        "From: MAILER-DAEMON@poczta.example\r\nTo: sekretariat.dgr@lubuskie.pl\r\n"
        "Date: Mon, 13 Apr 2026 12:09:00 +0200\r\nMessage-ID: <zwrot-1@poczta.example>\r\n"
        "Subject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nNie ma takiej skrzynki.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; poczta.example\r\n\r\n"
        f"Final-Recipient: rfc822; {letter['To']}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
        f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: {letter['Message-ID']}\r\n\r\n--b--\r\n"
    ).encode()


def rows_of(office: Office, folder: str) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table, by its key; without the name of the folder."""
    with office.parts.database.read() as session:
        return {
            table.name: [
                {name: _placeless(value, folder) for name, value in row.items()}
                for row in session.execute(select(table).order_by(*table.primary_key.columns)).mappings()
            ]
            for table in moved_tables()
        }


def _placeless(value: Any, folder: str) -> Any:
    return value.replace(folder, "") if isinstance(value, str) else value
