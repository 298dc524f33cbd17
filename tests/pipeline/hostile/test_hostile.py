"""Everything hostile in one mailbox, and a good application in the middle of it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from ingest.sandbox.pool import Limits
from pipeline.read import pools
from pipeline.run import run_pass
from samples.facts.companies import make_company
from samples.papers import without
from store.mail.mail_views import LedgerEntry, ledger_with_files
from tests.support.files.hostile_mails import all_mails
from tests.support.offices.command import nabor
from tests.support.offices.desk import instant, papers_of, submission
from tests.support.offices.office import Office

COMPANY = make_company(71, size="small")
AT, NOW, LATER = "2026-04-13T09:00:00+02:00", "2026-04-13T09:05:00+02:00", "2026-04-13T12:30:00+02:00"
IMPATIENT = Limits(cpu_seconds=2, wall_seconds=10, file_bytes=8 * 2**20)
"""So that a bomb is given up sooner than in an office."""

SET_ASIDE = {
    "f018-million-byte-subject": "Nagłówki wiadomości są dłuższe",
    "hundred-thousand-lines": "Nagłówki wiadomości są dłuższe",
    "f013-megabyte-message-id": "Nagłówki wiadomości są dłuższe",
    "no-headers-at-all": "Nagłówki wiadomości są dłuższe",
    "only-line-ends": "Wiadomość jest pusta",
    "f017-nested-parts": "zagnieżdżone zbyt głęboko",
    "f019-twenty-thousand-parts": "zbyt wiele części",
    "file-larger-than-may-be-written": "za duży",
}
"""Mails of which nothing can be told, and why."""
FILES = {
    "f031-empty-files": {"damaged"},
    "f033-program": {"blocked"},
    "f036-ratio": {"limit"},
    "f036-bomb-in-a-mail-in-a-zip": {"unpacked", "limit"},
    "f037-nested": {"unpacked", "limit"},
    "f039-many-entries": {"limit"},
    "f039-lying-size": {"damaged"},
    "f040-two-names": {"blocked"},
    "f041-nested-forms": {"limit"},
    "f042-deflate-bomb": {"limit"},
    "f043-docx-bomb": {"limit"},
    "f047-circular": {"damaged"},
    "f052-giant-picture": {"limit"},
}
"""How reading the files of a mail ends."""


@pytest.fixture(scope="module")
def mails() -> dict[str, bytes]:
    return all_mails()


@pytest.fixture(scope="module")
def good() -> bytes:
    return submission(COMPANY, without(papers_of(COMPANY), "innovation_evidence"), instant("04-13T09:00:00"))


@pytest.fixture(scope="module")
def office(
    tmp_path_factory: pytest.TempPathFactory, mails: Mapping[str, bytes], good: bytes
) -> Iterator[Office]:
    """After one pass over all of them, the good one in the middle."""
    opened = Office(tmp_path_factory.mktemp("hostile"))
    names = list(mails)
    for name in names[: len(names) // 2]:
        opened.deliver(mails[name], AT)
    opened.deliver(good, AT)
    for name in names[len(names) // 2 :]:
        opened.deliver(mails[name], AT)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(pools, "Sandbox", impatient_sandbox)
        for at in (NOW, LATER):
            # Not by `opened.run`, which reads with processes of a test before, and their bounds.
            opened.at(datetime.fromisoformat(at))
            report = run_pass(opened.parts)
            assert report.problems == []
            assert report.processed == (len(mails) + 1 if at == NOW else 0)
    yield opened
    opened.close()


def impatient_sandbox(workers: int, limits: Limits | None = None, **given: Any) -> Any:
    from ingest.sandbox.pool import Sandbox

    tight = IMPATIENT
    bounds = replace(
        limits or Limits(),
        cpu_seconds=tight.cpu_seconds,
        wall_seconds=tight.wall_seconds,
        file_bytes=tight.file_bytes,
    )
    return Sandbox(workers, bounds, **given)


@pytest.fixture(scope="module")
def ledger(office: Office, mails: Mapping[str, bytes]) -> dict[str, LedgerEntry]:
    """The row of each mail."""
    import hashlib

    with office.parts.database.read() as session:
        rows = {entry.row.sha256: entry for entry in ledger_with_files(session)}
    return {name: rows[hashlib.sha256(raw).hexdigest()] for name, raw in mails.items()}


def test_every_hostile_mail_is_just_another_row(ledger: Mapping[str, LedgerEntry]) -> None:
    for name, entry in ledger.items():
        assert entry.row.outcome in {"filed", "ignored", "quarantined"}, name
        assert entry.row.reason, name
        assert entry.row.attempts == 1, name
        assert len(entry.row.reason) < 1_000, name


@pytest.mark.parametrize("name", SET_ASIDE)
def test_what_exceeds_a_limit_is_set_aside_with_the_reason(
    ledger: Mapping[str, LedgerEntry], name: str
) -> None:
    assert ledger[name].row.outcome == "quarantined"
    assert SET_ASIDE[name] in ledger[name].row.reason


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_breaks_its_reader_gets_a_typed_answer(
    ledger: Mapping[str, LedgerEntry], name: str
) -> None:
    assert {str(r.status) for _, r in ledger[name].files if r is not None} == FILES[name]


def test_a_good_application_among_them_is_judged_as_if_alone(
    office: Office, tmp_path: Path, good: bytes
) -> None:
    alone = Office(tmp_path)
    alone.deliver(good, AT)
    alone.run(NOW)
    (expected,) = alone.judged(LATER)
    alone.close()
    found = next(j for j in office.judged(LATER) if j.facts.email == COMPANY.email)
    assert found.assessment.status == "complete"
    assert {k: d.state for k, d in found.assessment.documents.items()} == {
        k: d.state for k, d in expected.assessment.documents.items()
    }
    values = [{k: f.value for k, f in j.assessment.fields.items()} for j in (found, expected)]
    assert values[0] == values[1]
    assert found.assessment.completed_at == expected.assessment.completed_at


def test_f054_nobody_whose_file_broke_its_reader_is_told_that_something_is_missing(office: Office) -> None:
    sent = {letter.kind for letter in office.letters() if letter.to_address.endswith("@obcy.example")}
    left = [x for x in office.letters("correction_request") if x.state not in {"draft", "cancelled"}]
    assert sent <= {"acknowledgement", "correction_request"}
    assert left == []


def test_f027_no_name_leaves_the_folders(office: Office, ledger: Mapping[str, LedgerEntry]) -> None:
    root = office.parts.settings.data_dir
    outside = {path.name for path in root.parent.iterdir()} - {"var", "mailbox", "nabor.toml"}
    assert outside == set()
    for path in (root / "applications").rglob("*"):
        assert path.name.isprintable()
        assert len(path.name.encode()) <= 130
        assert not path.name.startswith((".", "-"))
    kept = {a.filename for a, _ in ledger["f027-names"].files}
    assert {"nabor.sqlite", "secret.key", "passwd"} <= kept, "the sender's own names are told, harmless"


def test_f103_what_the_ledger_shows_obeys_nothing(office: Office) -> None:
    settings = {**office.environment, "NABOR_CONFIG": str(office.config)}
    for command in (
        ("mail",),
        ("mail", "--json"),
        ("letters",),
        ("applications",),
        ("applications", "--json"),
    ):
        answer = nabor(settings, *command)
        assert answer.status == 0, answer.err
        obeyed = {c for c in answer.out if not c.isprintable() and c not in "\n\xa0"}
        assert obeyed == set(), command
        if "--json" in command:
            assert answer.value
