"""What a pass asks the database is answered by indexes: no query reads a table that grows from end to end."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Self

import pytest
from sqlalchemy import event

from domain.letter import LetterKind, LetterState
from pipeline.ranked import order_now
from pipeline.write.digest_facts import UNREAD_SHOWN, digest_view
from pipeline.write.uncertain import resolve_uncertain
from samples.facts.companies import make_company
from samples.papers import enclosures, only
from samples.story.mails import Draft, mail
from store import letters
from store.kept.assessments import ApplicationFilter, Sort, arrival_span, count, count_arrived, listed, tally
from store.mail.ledger import seen
from store.mail.mail_views import ledger_with_files
from store.mail.scans import infected, unscanned
from store.mail.word_search import owners_of
from tests.support.offices.desk import CALL, instant, papers_of
from tests.support.offices.office import Office

GROWING = (
    "applications",
    "assessments",
    "attachments",
    "decisions",
    "letters",
    "messages",
    "readings",
    "scans",
)
COMPANY = make_company(71, size="small")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An office with an application, its letters and a digest."""
    opened = Office(tmp_path)
    files = enclosures(only(papers_of(COMPANY), "application_form"))
    draft = Draft(COMPANY.email, "Zgłoszenie – Szwajcaria", "W załączeniu.", COMPANY.delegate, files)
    opened.deliver(mail(instant("04-13T09:00:00"), draft), "2026-04-13T09:00:00+02:00")
    opened.run("2026-04-13T09:05:00+02:00")
    opened.run("2026-04-13T11:30:00+02:00")
    yield opened
    opened.close()


class Asked:
    """The queries of a block, and how SQLite would answer each."""

    def __init__(self, office: Office) -> None:
        self._engine = office.parts.database.engine
        self._asked: dict[str, Any] = {}

    def __enter__(self) -> Self:
        event.listen(self._engine, "before_cursor_execute", self._note)
        return self

    def __exit__(self, *_exception: object) -> None:
        event.remove(self._engine, "before_cursor_execute", self._note)

    def _note(self, _connection: Any, _cursor: Any, statement: str, parameters: Any, *_more: Any) -> None:
        if statement.lstrip().upper().startswith(("SELECT", "UPDATE", "DELETE")):
            self._asked[statement] = parameters[0] if isinstance(parameters, list) else parameters

    def steps(self) -> list[tuple[str, str]]:
        """Each step of each plan with its query."""
        with self._engine.connect() as connection:
            return [
                (row[3], statement)
                for statement, parameters in self._asked.items()
                for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            ]

    def scans(self) -> list[tuple[str, str]]:
        """The steps that read a growing table from end to end; indexes of what waits or is shared hold only that."""
        scan = re.compile(
            rf"SCAN ({'|'.join(GROWING)})\b(?! USING INDEX (?:attachments_to_scan|messages_shared)\b)"
        )
        return [(step, query) for step, query in self.steps() if scan.match(step)]


def test_an_idle_pass_scans_nothing_that_grows(office: Office) -> None:
    with Asked(office) as asked:
        office.run("2026-04-13T12:00:00+02:00")
    assert asked.steps()
    assert asked.scans() == []


def test_a_pass_with_mail_scans_nothing_that_grows(office: Office) -> None:
    draft = Draft(COMPANY.email, "Pytanie", "Czy doszło?", COMPANY.delegate)
    office.deliver(mail(instant("04-13T12:00:00"), draft), "2026-04-13T12:00:00+02:00")
    with Asked(office) as asked:
        assert office.run("2026-04-13T12:05:00+02:00").processed == 1
    assert asked.scans() == []


def test_a_pass_with_a_digest_scans_nothing_that_grows(office: Office) -> None:
    with Asked(office) as asked:
        assert office.run("2026-04-14T08:00:00+02:00").planned
    assert asked.scans() == []


def test_a_pass_that_asks_or_reminds_a_company_scans_nothing_that_grows(office: Office) -> None:
    asked_for = office.letters(LetterKind.CORRECTION_REQUEST)
    assert len(asked_for) == 1
    with Asked(office) as asked:
        for day in range(14, 24):
            office.run(f"2026-04-{day}T09:00:00+02:00")
    assert office.letters(LetterKind.REMINDER)
    assert asked.scans() == []


def test_a_pass_after_the_close_scans_nothing_that_grows(office: Office) -> None:
    with Asked(office) as asked:
        office.run("2026-05-11T09:00:00+02:00")  # which ranks the call
        office.run("2026-05-11T09:05:00+02:00")
    assert asked.steps()
    assert asked.scans() == []


@pytest.mark.parametrize("sort", Sort)
def test_lists_of_applications_scan_nothing(office: Office, sort: Sort) -> None:
    wanted = ApplicationFilter(CALL, has_questions=False, statuses=frozenset({"complete"}))
    with Asked(office) as asked, office.parts.database.read() as session:
        listed(session, ApplicationFilter(CALL), sort)
        listed(session, ApplicationFilter(CALL), sort, descending=True)
        assert count(session, wanted) == 0
        assert tally(session, ApplicationFilter(CALL)).total() == 1
    assert asked.scans() == []


@pytest.mark.parametrize("sort", [one for one in Sort if one not in {Sort.URGENCY, Sort.STATUS}])
def test_a_page_of_a_list_is_taken_in_the_order_of_its_index(office: Office, sort: Sort) -> None:
    with Asked(office) as asked, office.parts.database.read() as session:
        assert len(listed(session, ApplicationFilter(CALL), sort)) == 1
        assert len(listed(session, ApplicationFilter(CALL, words="szw"), sort, descending=True)) == 1
    assert [step for step, _query in asked.steps() if "ORDER BY" in step] == []


@pytest.mark.parametrize("sort", [Sort.URGENCY, Sort.STATUS])
def test_a_list_in_the_order_of_states_reads_no_row_but_those_it_shows(office: Office, sort: Sort) -> None:
    with Asked(office) as asked, office.parts.database.read() as session:
        assert len(listed(session, ApplicationFilter(CALL), sort)) == 1
        assert listed(session, ApplicationFilter(statuses=frozenset({"late"})), Sort.POINTS) == []
        assert tally(session, ApplicationFilter(CALL, words="szw")).total() == 1
    read = [step for step, _query in asked.steps() if "assessments" in step and "PRIMARY KEY" not in step]
    assert len(read) == 3
    assert all("COVERING INDEX" in step for step in read)


def test_a_list_of_all_calls_is_taken_in_the_order_of_its_index(office: Office) -> None:
    found = ApplicationFilter(statuses=frozenset({"complete"}))
    with Asked(office) as asked, office.parts.database.read() as session:
        for sort in (Sort.NAME, Sort.POINTS, Sort.TERM, Sort.QUESTIONS, Sort.RECEIVED):
            listed(session, found, sort, descending=True)
    assert [step for step, _query in asked.steps() if "ORDER BY" in step] == []


def test_what_waits_for_a_person_is_found_by_index(office: Office) -> None:
    with Asked(office) as asked:
        digest_view(office.parts, instant("04-13T12:00:00"), UNREAD_SHOWN)
    assert asked.scans() == []
    read = [step for step, query in asked.steps() if "purpose" in query and "SEARCH messages" in step]
    assert any("messages_for_a_person" in step for step in read)


def test_whose_readings_are_and_who_is_before_the_commission_is_found_by_index(office: Office) -> None:
    with Asked(office) as asked, office.parts.database.read() as session:
        assert len(owners_of(session, range(1, 100))) == 1
        assert count(session, ApplicationFilter(CALL, takes_part=True)) == 1
        assert len(listed(session, ApplicationFilter(CALL, takes_part=True, but_to_verify=1))) == 1
        arrived = arrival_span(session, CALL)
        assert arrived is not None
        assert count_arrived(session, CALL, arrived[0], arrived[1] + timedelta(seconds=1)) == 1
    assert asked.scans() == []
    by_index = [step for step, _query in asked.steps() if "SEARCH assessments USING INDEX" in step]
    assert by_index == [], "none that looks up each row besides"


def test_a_ranking_reads_no_row_but_those_it_shows(office: Office) -> None:
    now = datetime.fromisoformat("2026-04-13T12:00:00+02:00")
    with Asked(office) as asked:
        order_now(office.parts, office.parts.calls[CALL], now)
    assert asked.scans() == []
    read = {step.partition(" (")[0] for step, query in asked.steps() if "assessments.compared" in query}
    assert "SEARCH assessments USING COVERING INDEX assessments_in_rankings" in read


def test_what_only_some_passes_ask_scans_nothing_that_grows(office: Office) -> None:
    now = datetime.fromisoformat("2026-04-13T12:00:00+02:00")
    database = office.parts.database
    with database.write() as session:
        (first, *_) = letters.letter_rows(session)
        letters.move(session, first.id or 0, (LetterState.SENT,), state=LetterState.UNCERTAIN)
    with Asked(office) as asked:
        resolve_uncertain(database, office.parts.calls)
        with database.read() as session:
            assert unscanned(session, 10)
            assert infected(session) == {}
            assert letters.departed_since(session, now - timedelta(days=5))
            assert letters.departures(session, (), now - timedelta(days=5))
    assert asked.scans() == []


def test_lists_come_in_the_order_of_an_index(office: Office) -> None:
    with Asked(office) as asked, office.parts.database.read() as session:
        assert len(list(ledger_with_files(session))) == 1
        assert list(letters.listed_letters(session))
        seen(session, office.parts.account)
    assert [step for step, _query in asked.steps() if "TEMP B-TREE" in step] == []


def test_the_newest_mail_of_a_server_is_taken_by_its_age_and_not_sorted(office: Office) -> None:
    with office.parts.database.write() as session:
        session.connection().exec_driver_sql("UPDATE messages SET uid_validity = 7, uid = 3")
    with Asked(office) as asked, office.parts.database.read() as session:
        assert seen(session, office.parts.account).uid_validity == 7
    assert asked.steps()
    assert [step for step, _query in asked.steps() if "TEMP B-TREE" in step] == []
