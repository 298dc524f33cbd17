"""What monitoring sees: figures that are right, from both doors, and rules that ask for none that do not exist."""

import json
import re
import urllib.request
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from errors import ConfigError, TransientError
from pipeline.services import Services
from pipeline.watch.exposition import answering, exposition
from pipeline.watch.figures import figures_of
from scheduler import build_scheduler
from store.tables import LetterRow, UnfetchedRow
from tests.pipeline.keep.test_backup import submit
from tests.support.offices.command import ROOT
from tests.support.offices.office import Office

MONITORING = ROOT / "docs" / "monitoring"
_NAME = re.compile(r"\b(nabor_\w+)(?:\{([^}]*)\})?")
_LABEL = re.compile(r'(\w+)(=~|!=|=)"([^"]*)"')
Figure = tuple[str, frozenset[tuple[str, str]]]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """One application, acknowledged; a message that waits, and one that the mailbox keeps to itself."""
    opened = Office(tmp_path, environment={"NABOR_WORKER__METRICS": "127.0.0.1:0"})
    submit(opened, 71, "04-13T09:00:00")
    opened.run("2026-04-13T10:00:00+02:00")
    with opened.parts.database.write() as session:
        session.add(UnfetchedRow(account="a", key="7", noticed_at=opened.parts.clock()))
    yield opened
    opened.close()


def told(text: str) -> dict[Figure, float]:
    """Every figure by its name and labels."""
    return {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def of(figures: dict[Figure, float], name: str, **labels: str) -> float:
    return figures[name, frozenset(labels.items())]


def scraped(services: Services) -> dict[Figure, float]:
    """What the worker answers over HTTP."""
    with (
        answering(services) as port,
        urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=30) as answer,
    ):
        return told(answer.read().decode())


def test_what_waits_is_counted_and_its_age_told(office: Office) -> None:
    with office.parts.database.write() as session:
        (letter,) = office.letters("acknowledgement")
        row = session.get_one(LetterRow, letter.id)
        row.state, row.handed_at = "uncertain", datetime.fromisoformat("2026-04-13T10:00:00+02:00")
    office.at(datetime.fromisoformat("2026-04-13T12:30:00+02:00"))
    figures = told(exposition(office.parts).decode())
    assert of(figures, "nabor_letters", state="uncertain") == 1
    assert of(figures, "nabor_oldest_seconds", queue="uncertain") == 9000
    assert of(figures, "nabor_oldest_seconds", queue="mail") == 0
    assert of(figures, "nabor_mailbox_unfetched") == 1
    assert of(figures, "nabor_mailbox_lag_seconds") == 3600
    assert of(figures, "nabor_health_value", check="poll_minutes") == 150
    assert of(figures, "nabor_database_up") == 1
    assert figures_of(office.parts.database).lease_seconds is None


def test_the_worker_adds_what_it_did_itself(office: Office) -> None:
    before = scraped(office.parts)
    assert of(before, "nabor_messages_filed_total") == 1
    assert of(before, "nabor_letters_sent_total") == len(office.letters())
    assert of(before, "nabor_pages_total", source="text") > 0
    assert of(before, "nabor_pages_total", source="picture") == 0
    assert of(before, "nabor_passes_total") == 0, "counted by the worker, not by a pass by hand"
    job = build_scheduler(office.parts).get_job("pass")
    job.func(*job.args)
    after = scraped(office.parts)
    assert of(after, "nabor_passes_total") == 1
    assert of(after, "nabor_pass_seconds_total") > 0
    assert of(after, "process_open_fds") > 0


def test_of_a_database_that_does_not_answer_no_figure_is_invented(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise TransientError("away")

    monkeypatch.setattr("pipeline.watch.exposition.figures_of", broken)
    monkeypatch.setattr("pipeline.watch.health.facts_of", broken)
    figures = scraped(office.parts)
    assert (of(figures, "nabor_database_up"), of(figures, "nabor_healthy")) == (0, 0)
    assert of(figures, "nabor_passes_total") == 0
    assert not any(name in {"nabor_letters", "nabor_oldest_seconds"} for name, _labels in figures)


def test_nobody_is_named(office: Office) -> None:
    text = exposition(office.parts).decode()
    assert "SZW" not in text
    assert "@" not in text


def test_where_it_cannot_listen_it_says_so(office: Office) -> None:
    with answering(office.parts) as port:
        worker = office.parts.settings.worker.model_copy(update={"metrics": f"127.0.0.1:{port}"})
        other = replace(office.parts, settings=office.parts.settings.model_copy(update={"worker": worker}))
        with pytest.raises(ConfigError, match="NABOR_WORKER__METRICS"), answering(other):
            pass


def asked() -> Iterator[tuple[str, str]]:
    """Every expression of the rules and of the dashboard, with where it stands."""
    for line in (MONITORING / "alerts.yml").read_text(encoding="utf-8").splitlines():
        key, _, expression = line.strip().partition(": ")
        if key == "expr":
            yield "alerts.yml", expression
    for panel in json.loads((MONITORING / "dashboard.json").read_text(encoding="utf-8"))["panels"]:
        for target in panel["targets"]:
            yield panel["title"], target["expr"]


def test_rules_and_dashboard_ask_only_for_what_there_is(office: Office) -> None:
    # Those that an office on PostgreSQL, with a queue or in a bucket has beside them.
    names = ("nabor_lease_seconds", "nabor_store_failures_total", "nabor_task_oldest_seconds")
    names += ("nabor_tasks", "nabor_tasks_stalled", "nabor_task_workers")
    elsewhere = [(name, frozenset()) for name in names]
    figures = [*scraped(office.parts), *elsewhere]
    known = {name for name, _ in figures}
    values = {(name, *label) for name, labels in figures for label in labels}
    expressions = list(asked())
    assert len(expressions) > 20
    for where, expression in expressions:
        for name, labels in _NAME.findall(expression):
            assert name in known, (where, name)
            for label, how, value in _LABEL.findall(labels):
                assert label == "instance" or how != "=" or (name, label, value) in values, (
                    where,
                    name,
                    value,
                )


def test_the_page_names_every_figure(office: Office) -> None:
    page = (ROOT / "docs" / "monitoring.md").read_text(encoding="utf-8")
    for name, _labels in scraped(office.parts):
        assert not name.startswith("nabor_") or name in page, name
