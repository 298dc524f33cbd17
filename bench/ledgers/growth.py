"""A ledger of many applications: `python -m bench.ledgers.growth FOLDER 1000`.

One application is played through the program, from its mail to its letters; its rows are then entered once
for each company, with a number, an address, a NIP and hashes of its own. Raw files exist only for the first:
no pass opens those of mail that was filed.
"""

import hashlib
import sqlite3
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlmodel import col, select

from bench.ledgers.twins import database_of
from domain.letter import LetterKind
from domain.people.mailbox_key import mailbox_key
from samples.facts.companies import make_company
from samples.facts.identifiers import nip
from samples.papers import enclosures, only, without
from samples.story.mails import Draft, mail
from store.tables import ApplicationRow
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office

COMPANY = make_company(71, size="small")
REFERENCE = "SZW-2026-0001"
ASKING = 7
"""The company that sends one more mail where a pass is to have one."""
_LATER = ("zus_certificate", "tax_certificate")
"""What the first mail lacks; each of two more brings one. Eight files in all, and three letters."""
_FILES_AT_FIRST = 6
_INSTANT = "%Y%m%dT%H%M%SZ"

Row = dict[str, Any]


def build(folder: Path, applications: int) -> None:
    """An office's folder whose ledger holds so many applications, their letters sent."""
    _play(folder)
    with sqlite3.connect(folder / "var/nabor.sqlite") as connection:
        connection.row_factory = sqlite3.Row
        # Whoever cuts the power builds it anew.
        connection.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-200000")
        # The staff's letters are about no application. One digest stays: not all is to be news for the next.
        connection.execute(
            "UPDATE letters SET id = -id, created_at = '2026-04-20 05:30:00.000000'"
            " WHERE application_id IS NULL AND kind = 'digest'"
        )
        connection.execute("DELETE FROM letters WHERE application_id IS NULL AND id > 0")
        connection.execute(
            "UPDATE letters SET id = (SELECT count(*) FROM letters o WHERE o.id BETWEEN 1 AND letters.id)"
            " WHERE id > 0"
        )
        for table, of_company in _TABLES.items():
            rows = [dict(row) for row in connection.execute(f"SELECT * FROM {table} WHERE id > 0")]
            marks = ", ".join(f":{name}" for name in rows[0])
            connection.executemany(
                f"INSERT INTO {table} VALUES ({marks})",
                (of_company(row, number, len(rows)) for number in range(2, applications + 1) for row in rows),
            )


def is_larger(folder: Path, applications: int) -> bool:
    """Whether a grown ledger holds more than so many."""
    office = Office(folder, environment={"NABOR_DATABASE_URL": database_of(folder)})
    with office.parts.database.read() as session:
        query = select(ApplicationRow.id).where(col(ApplicationRow.number) > applications).limit(1)
        found = session.exec(query).first()
    office.close()
    return found is not None


def _play(folder: Path) -> None:
    papers = papers_of(COMPANY)
    office = Office(folder)
    first = enclosures(without(papers, *_LATER))[:_FILES_AT_FIRST]
    more = (enclosures(only(papers, kind)) for kind in _LATER)
    mails = zip(("09:00:00", "09:30:00", "10:00:00"), (first, *more), strict=True)
    for number, (at, files) in enumerate(mails):
        draft = Draft(COMPANY.email, f"Zgłoszenie {number} – Szwajcaria", "", COMPANY.delegate, files)
        office.deliver(mail(instant(f"04-13T{at}"), draft), f"2026-04-13T{at}+02:00")
        if at == "09:00:00":
            office.run("2026-04-13T09:05:00+02:00")
    office.run("2026-04-13T10:05:00+02:00")
    office.close()


def _application(row: Row, number: int, _count: int) -> Row:
    reference = reference_of(number)
    folder = row["folder"].replace(REFERENCE, reference)
    changed = {"id": number, "number": number, "reference": reference, "folder": folder}
    own_nip = nip_of(number)
    identity = row["identity"].replace(COMPANY.nip, own_nip) if row["identity"] else None
    sender = address(number)
    changed |= {"email": sender, "mailbox": mailbox_key(sender), "domain": sender.rpartition("@")[2]}
    return {**row, **changed, "nip": own_nip, "identity": identity}


def _message(row: Row, number: int, count: int) -> Row:
    arrived = datetime.fromisoformat(row["received_at"]) + shift(number)
    return {
        **row,
        "id": _later_id(row["id"], number, count),
        "key": f"{row['key']}-{number}",
        "sha256": _hash(row["sha256"], number),
        # Nobody is complete in the same second as somebody else: the ranking is final.
        "received_at": arrived.isoformat(" ", "microseconds"),
        "message_id": f"<{number}-{row['id']}@firma.example>",
        "from_address": address(number),
        "mailbox": mailbox_key(address(number)),
        "application_id": number,
    }


def _attachment(row: Row, number: int, count: int) -> Row:
    return {
        **row,
        "id": _later_id(row["id"], number, count),
        "message_id": _later_id(row["message_id"], number, 3),
        "sha256": _hash(row["sha256"], number),
        "path": row["path"].replace(REFERENCE, reference_of(number)),
        "reading_id": _later_id(row["reading_id"], number, count),
    }


def _reading(row: Row, number: int, count: int) -> Row:
    sha256 = _hash(row["sha256"], number)
    body = row["body"].replace(COMPANY.nip.encode(), nip_of(number).encode())
    body = body.replace(row["sha256"].encode(), sha256.encode())
    return {**row, "id": _later_id(row["id"], number, count), "sha256": sha256, "body": body}


def _letter(row: Row, number: int, count: int) -> Row:
    def own(text: str) -> str:
        return text.replace(REFERENCE, reference_of(number)).replace(COMPANY.email, address(number))

    return {
        **row,
        "id": _later_id(row["id"], number, count),
        "key": _later_key(own(row["key"]), number),
        "application_id": number,
        "reference": reference_of(number),
        "to_address": address(number),
        "message_id": f"<{number}-{row['id']}@urzad.example>",
        "message_ids": str([_later_id(one, number, 3) for one in _numbers(row["message_ids"])]),
        "letter_order": own(row["letter_order"]),
    }


def shift(number: int) -> timedelta:
    """How much later a company's mails come than the first one's."""
    return timedelta(seconds=number - 1)


def _later_key(key: str, number: int) -> str:
    """The key of a letter; that of a completeness names the instant of completion."""
    start, _, end = key.rpartition("/")
    if LetterKind.COMPLETENESS not in start:
        return key
    return f"{start}/{datetime.strptime(end, _INSTANT) + shift(number):{_INSTANT}}"  # noqa: DTZ007  # in UTC


def _numbers(text: str) -> list[int]:
    return [int(one) for one in text.strip("[]").split(",") if one.strip()]


def _later_id(number: int, company: int, of_each: int) -> int:
    """The row's number among those of a company, whose rows follow those of the ones before."""
    return number + (company - 1) * of_each


def nip_of(number: int) -> str:
    """The NIP of a company."""
    return nip(COMPANY.number + number - 1)


def reference_of(number: int) -> str:
    """The reference of a company's application."""
    return f"SZW-2026-{number:04d}"


def address(number: int) -> str:
    """The address of a company."""
    return f"biuro@firma{number}.example"


def _hash(sha256: str, number: int) -> str:
    return hashlib.sha256(f"{sha256}/{number}".encode()).hexdigest()


_TABLES: dict[str, Callable[[Row, int, int], Row]] = {
    "applications": _application,
    "messages": _message,
    "readings": _reading,
    "attachments": _attachment,
    "letters": _letter,
}


if __name__ == "__main__":
    build(Path(sys.argv[1]), int(sys.argv[2]))
