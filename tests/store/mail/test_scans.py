"""Verdicts are kept by content, for good."""

from datetime import UTC, datetime

from domain.scan import TOO_LARGE, Scan, ScanVerdict
from store.engine.database import Database
from store.mail.scans import infected, record_scans, scans_of

NOON = datetime(2026, 4, 13, 10, tzinfo=UTC)
SICK = Scan(ScanVerdict.INFECTED, "Nabor.Test")


def test_a_verdict_stands(database: Database) -> None:
    with database.write() as session:
        record_scans(session, {"a": SICK, "b": TOO_LARGE}, NOON)
    with database.write() as session:
        record_scans(session, {"a": Scan(ScanVerdict.CLEAN), "c": Scan(ScanVerdict.CLEAN)}, NOON)
    with database.read() as session:
        assert scans_of(session, ["a", "b", "c", "d", "a"]) == {
            "a": SICK, "b": TOO_LARGE, "c": Scan(ScanVerdict.CLEAN),
        }  # fmt: skip
        assert infected(session) == {"a": SICK}


def test_any_number_of_contents_may_be_asked_about(database: Database) -> None:
    many = [f"{number:064x}" for number in range(1_300)]
    with database.write() as session:
        record_scans(session, dict.fromkeys(many, Scan(ScanVerdict.CLEAN)), NOON)
    with database.read() as session:
        assert set(scans_of(session, [*many, *(f"x{n}" for n in range(40_000))])) == set(many)
