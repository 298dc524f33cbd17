"""The virus scanner in the way of the mail: what it finds is kept away from people, what it misses is seen."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipeline.watch import step_record
from samples.facts.companies import make_company
from samples.papers import Papers, enclosures, without
from samples.story.mails import Draft, Enclosure, mail
from tests.support.offices.command import nabor
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office
from tests.support.servers.clamd import EICAR, THREAT, FakeClamd

COMPANY = make_company(76, size="small")
FIRST, LATER, QUIET_OVER = (f"2026-04-13T{hour}:00+02:00" for hour in ("09:05", "09:35", "12:40"))


@pytest.fixture(scope="module")
def papers() -> Papers:
    return without(papers_of(COMPANY), "innovation_evidence")


@pytest.fixture
def clamd(tmp_path: Path) -> Iterator[FakeClamd]:
    fake = FakeClamd(tmp_path / "clamd.ctl")
    fake.start()
    yield fake
    fake.stop()


@pytest.fixture
def office(tmp_path: Path, clamd: FakeClamd) -> Iterator[Office]:
    opened = Office(tmp_path, environment={"NABOR_CLAMD__SOCKET": str(clamd.socket)})
    yield opened
    opened.close()


def send(office: Office, files: tuple[Enclosure, ...]) -> None:
    draft = Draft(COMPANY.email, "Zgłoszenie – Szwajcaria", "W załączeniu.", COMPANY.delegate, files)
    office.deliver(mail(instant("04-13T09:00:00"), draft), "2026-04-13T09:00:00+02:00")


def infected(papers: Papers) -> tuple[Enclosure, ...]:
    """The set of papers whose ZUS certificate carries a virus."""
    whole = enclosures(papers)
    sick = papers["zus_certificate"][0]
    return tuple(Enclosure(f.filename, f.content + EICAR) if f == sick else f for f in whole)


def told(office: Office, *command: str) -> Any:
    answer = nabor({**office.environment, "NABOR_CONFIG": str(office.config)}, *command, "--json")
    assert answer.status == 0, answer.err
    return answer.value


def scans(office: Office) -> set[tuple[str, str]]:
    return {(a["scan"], a["scan_reason"]) for m in told(office, "mail") for a in m["attachments"]}


def filed(office: Office) -> str:
    root = office.parts.settings.data_dir / "applications"
    return "\n".join(sorted(path.name for path in root.rglob("*") if path.is_file()))


def test_what_is_clean_is_filed_and_told_so(office: Office, clamd: FakeClamd, papers: Papers) -> None:
    send(office, enclosures(papers))
    office.run(FIRST)
    assert scans(office) == {("clean", "")}
    assert len(clamd.scanned) == len(enclosures(papers))
    assert [j.assessment.status for j in office.judged()] == ["complete"]
    office.run(LATER)
    assert len(clamd.scanned) == len(enclosures(papers)), "nothing is scanned twice"


def test_f033_f054_what_is_infected_is_kept_from_people_and_never_missing(
    office: Office, papers: Papers
) -> None:
    send(office, infected(papers))
    office.run(FIRST)
    office.run(QUIET_OVER)
    (entry,) = told(office, "mail")
    (sick,) = [a for a in entry["attachments"] if a["scan"] == "infected"]
    assert (sick["state"], sick["path"], sick["kinds"], sick["scan_reason"]) == ("blocked", None, [], THREAT)
    assert THREAT in sick["reason"]
    assert office.parts.archive.file_path(sick["sha256"]).exists(), "kept all the same"
    assert "ZUS" not in filed(office)
    (judged,) = office.judged()
    assert judged.assessment.documents["zus_certificate"].state == "unsure"
    assert judged.assessment.status == "needs_decision"
    assert {x.state for x in office.letters("correction_request")} <= {"draft"}
    assert THREAT in entry["reason"]
    assert THREAT in office.text_of(office.letters("digest")[-1])


def test_f034_a_scanner_that_is_away_holds_nothing_up_and_is_seen(
    office: Office, clamd: FakeClamd, papers: Papers
) -> None:
    clamd.stop()
    send(office, enclosures(papers))
    office.run(FIRST)
    ((verdict, reason),) = scans(office)
    assert (verdict, reason) == ("not_scanned", "skaner nie odpowiadał; plik zostanie sprawdzony później")
    assert [j.assessment.status for j in office.judged()] == ["complete"]
    assert "Skaner antywirusowy" in office.text_of(office.letters("digest")[-1])
    settings = {**office.environment, "NABOR_CONFIG": str(office.config)}
    assert "niesprawdzony: skaner nie odpowiadał" in nabor(settings, "show", "SZW-2026-0001").out
    clamd.start()
    office.run(LATER)
    assert scans(office) == {("clean", "")}
    assert not [row for row in step_record.troubles(office.parts.database) if row.name == "scan"]


def test_f033_what_proves_infected_later_is_taken_out_again(
    office: Office, clamd: FakeClamd, papers: Papers
) -> None:
    clamd.stop()
    send(office, infected(papers))
    office.run(FIRST)
    assert "ZUS" in filed(office)
    clamd.start()
    office.run(LATER)
    assert "ZUS" not in filed(office)
    (entry,) = told(office, "mail")
    assert {a["scan"] for a in entry["attachments"]} == {"clean", "infected"}
    assert entry["needs_person"]
    assert THREAT in entry["reason"]
    (judged,) = office.judged()
    assert judged.assessment.documents["zus_certificate"].state == "unsure"


def test_f034_what_is_too_large_for_the_scanner_says_so_and_is_not_tried_again(
    office: Office, clamd: FakeClamd, papers: Papers
) -> None:
    zus = papers["zus_certificate"][0]
    send(office, (Enclosure("zus.pdf", zus.content + b"\n%" + b"x" * 2_000_000),))
    office.run(FIRST)
    office.run(LATER)
    assert scans(office) == {("not_scanned", "plik jest większy, niż skaner przyjmuje")}
    assert not [row for row in step_record.troubles(office.parts.database) if row.name == "scan"]


def test_f034_without_a_scanner_that_is_said(tmp_path: Path, papers: Papers) -> None:
    office = Office(tmp_path)
    send(office, enclosures(papers))
    office.run(FIRST)
    assert scans(office) == {("not_scanned", "nie ustawiono skanera")}
    office.close()


def test_a_trouble_ends_when_the_scanner_is_switched_off(
    office: Office, clamd: FakeClamd, tmp_path: Path
) -> None:
    clamd.stop()
    office.run(FIRST)
    assert [row.name for row in step_record.troubles(office.parts.database)] == ["scan"]
    office.close()
    without_scanner = Office(tmp_path)
    without_scanner.run(LATER)
    assert step_record.troubles(without_scanner.parts.database) == []
    without_scanner.close()


def test_doctor_looks_at_the_scanner(office: Office, clamd: FakeClamd) -> None:
    settings = {**office.environment, "NABOR_CONFIG": str(office.config)}

    def line() -> str:
        (found,) = [one for one in nabor(settings, "doctor").out.splitlines() if "skaner antywirusowy" in one]
        return found

    clamd.version = "ClamAV 1.4.6/27000/Wed Nov 25 09:30:00 2020"
    assert line().startswith("✗")
    assert "freshclam" in line()
    clamd.version = "ClamAV 1.4.6"
    assert line() == "✓ skaner antywirusowy: ClamAV 1.4.6, sygnatury bez daty"
    clamd.stop()
    assert line().startswith("✗ skaner antywirusowy: Skaner antywirusowy ")
