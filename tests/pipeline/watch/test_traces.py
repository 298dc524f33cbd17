"""Traces: one span a pass, step, mail and letter, nothing about anybody, and nothing at all where nobody asked."""

import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from config.settings import Settings, load_settings
from errors import ConfigError, TransientError
from pipeline.watch import traces
from pipeline.watch.traces import Span, span, traced, tracing_by
from tests.pipeline.keep.test_backup import submit
from tests.support.offices.command import ROOT, nabor
from tests.support.offices.office import Office

_COMPANY = 71


@contextmanager
def told() -> Iterator[InMemorySpanExporter]:
    """What is told while the block runs."""
    provider, kept = TracerProvider(shutdown_on_exit=False), InMemorySpanExporter()
    provider.add_span_processor(SimpleSpanProcessor(kept))
    with tracing_by(provider):
        yield kept
    provider.shutdown()


@contextmanager
def collector() -> Iterator[tuple[str, list[ExportTraceServiceRequest]]]:
    """A server that takes OTLP over HTTP: its address, and what came."""
    came: list[ExportTraceServiceRequest] = []

    class Taking(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            assert self.path == "/v1/traces"
            came.append(
                ExportTraceServiceRequest.FromString(self.rfile.read(int(self.headers["Content-Length"])))
            )
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    server = HTTPServer(("127.0.0.1", 0), Taking)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", came
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def settings(tmp_path: Path, url: str) -> Settings:
    return load_settings(None, {"NABOR_DATA_DIR": str(tmp_path), "NABOR_WORKER__TRACES": url})


def names(spans: tuple[ReadableSpan, ...], parent: ReadableSpan) -> list[str]:
    assert parent.context is not None
    within = [one for one in spans if one.parent is not None and one.parent.span_id == parent.context.span_id]
    return [str((one.attributes or {}).get("nabor.step", one.name)) for one in within]


def test_a_pass_its_steps_the_mail_it_read_and_the_letter_that_left(tmp_path: Path) -> None:
    office = Office(tmp_path)
    submit(office, _COMPANY, "04-13T09:00:00")
    with told() as kept:
        office.run("2026-04-13T10:00:00+02:00")
    office.close()
    spans = kept.get_finished_spans()
    (whole,) = (one for one in spans if one.name == "pass")
    assert whole.parent is None
    assert dict(whole.attributes or {}) == {
        "nabor.fetched": 1, "nabor.processed": 1, "nabor.planned": 2, "nabor.sent": 2, "nabor.problems": 0,
    }  # fmt: skip
    assert names(spans, whole) == ["poll", "file", "plan", "send", "send"]
    (mail,) = (one for one in spans if one.name == "mail")
    assert dict(mail.attributes or {})["nabor.outcome"] == "read"
    assert int(str(dict(mail.attributes or {})["nabor.files"])) > 0
    letters = [one for one in spans if one.name == "letter"]
    assert [dict(one.attributes or {})["nabor.copies_refused"] for one in letters] == [0, 0]
    sendings = [one for one in spans if (one.attributes or {}).get("nabor.step") == "send"]
    assert [names(spans, one) for one in sendings] == [["letter"], ["letter"]]


def test_no_span_says_anything_about_anybody(tmp_path: Path) -> None:
    office = Office(tmp_path, environment={"NABOR_STAFF": "dyzurny@urzad.example"})
    submit(office, _COMPANY, "04-13T09:00:00")
    with told() as kept:
        office.run("2026-04-13T10:00:00+02:00")
        office.run("2026-04-14T08:00:00+02:00")
    office.close()
    allowed = re.compile(r"[a-z]+|\d+|[A-Z][A-Za-z]+Error")
    for one in kept.get_finished_spans():
        assert one.name in {"pass", "step", "mail", "letter"}
        assert not one.events
        assert one.status.description is None
        for name, value in (one.attributes or {}).items():
            assert isinstance(value, int) or allowed.fullmatch(str(value)), (name, value)


def test_of_an_error_only_the_kind_is_told() -> None:
    with told() as kept, pytest.raises(TransientError), span("step", step="poll"):
        raise TransientError("Skrzynka jan.kowalski@urzad.example nie odpowiada.")
    (one,) = kept.get_finished_spans()
    assert dict(one.attributes or {}) == {"nabor.step": "poll", "error.type": "TransientError"}
    assert not one.status.is_ok
    assert "kowalski" not in one.to_json()


def test_a_collector_is_told_over_http(tmp_path: Path) -> None:
    with collector() as (url, came), traced(settings(tmp_path, url + "/")), span("pass"):
        Span("mail").end(outcome="read")
    (request,) = came
    (resource,) = request.resource_spans
    assert {one.key: one.value.string_value for one in resource.resource.attributes}[
        "service.name"
    ] == "nabor"
    assert [one.name for scope in resource.scope_spans for one in scope.spans] == ["mail", "pass"]


def test_a_command_tells_it_and_a_collector_that_is_away_hinders_nobody(tmp_path: Path) -> None:
    environment = {
        "NABOR_DATA_DIR": str(tmp_path / "var"),
        "NABOR_MAILBOX": "maildir",
        "NABOR_MAILDIR__PATH": str(tmp_path / "mailbox"),
    }
    for name in ("cur", "new", "tmp"):
        (tmp_path / "mailbox" / name).mkdir(parents=True)
    with collector() as (url, came):
        assert not nabor({**environment, "NABOR_WORKER__TRACES": url}, "run").status
    spans = [
        one.name
        for got in came
        for whole in got.resource_spans
        for scope in whole.scope_spans
        for one in scope.spans
    ]
    assert "pass" in spans
    assert not nabor({**environment, "NABOR_WORKER__TRACES": url}, "run").status


def test_without_a_collector_nothing_of_it_is_loaded(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from tests.support.offices.office import Office\n"
        f"office = Office(Path({str(tmp_path)!r})); office.run('2026-04-13T10:00:00+02:00'); office.close()\n"
        "import pipeline.watch.traces\n"
        "print([name for name in sys.modules if name.startswith('opentelemetry')])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ended.stdout.splitlines()[-1] == "[]"
    with span("pass", step="poll") as figures:
        Span("mail").end(outcome="read")
        figures["sent"] = 1
    assert not traces._tracers


@pytest.mark.parametrize(
    "wrong", ["127.0.0.1:4318", "https://anna:haslo@zbieracz.example", "grpc://zbieracz.example"]
)
def test_an_address_that_is_none_is_refused(tmp_path: Path, wrong: str) -> None:
    with pytest.raises(ConfigError, match=r"worker\.traces|WORKER__TRACES"):
        settings(tmp_path, wrong)
