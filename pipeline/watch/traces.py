"""Traces through OpenTelemetry: how long passes, their steps, mails and letters took.

Off unless the settings name a collector; then alone is the library loaded. A span says what was done, how
long it took and how it ended: no name, address, number, subject or text of anybody, and no words of an error.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from config.settings import Settings
from errors import ConfigError

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.trace import Tracer

    from notify.delivery.protocol import Accepted, Delivery, LastMoment, OnPhase

_PATH = "/v1/traces"
"""Of OTLP over HTTP, below the collector's address."""
_PATIENCE_SECONDS = 5
"""For how long a collector that does not answer is tried; then what it was to be told is lost."""

_tracers: "list[Tracer]" = []
"""At most one: like the log, traces are the whole process's."""

Figures = Mapping[str, str | int]


class Span:
    """Something under way, which ends later and elsewhere; nothing at all where nobody traces."""

    def __init__(self, name: str) -> None:
        """It begins now, as a part of what is under way here."""
        self._span = _tracers[0].start_span(name) if _tracers else None

    def end(self, **figures: str | int) -> None:
        """It is over, with these figures."""
        if self._span is not None:
            self._span.set_attributes(_named(figures))
            self._span.end()


@contextmanager
def span(name: str, **figures: str | int) -> Iterator[dict[str, str | int]]:
    """The block as a span, within the one around it; what is put into the answer becomes figures of it.

    Of an error only the kind is told: its words may name people.
    """
    found: dict[str, str | int] = {}
    if not _tracers:
        yield found
        return
    from opentelemetry.trace import StatusCode

    with _tracers[0].start_as_current_span(
        name, attributes=_named(figures), record_exception=False, set_status_on_exception=False
    ) as under_way:
        try:
            yield found
        except BaseException as error:
            found["error"] = type(error).__name__
            raise
        finally:
            under_way.set_attributes(_named(found))
            if "error" in found:
                under_way.set_status(StatusCode.ERROR)


def _named(figures: Figures) -> dict[str, str | int]:
    return {"error.type" if name == "error" else f"nabor.{name}": told for name, told in figures.items()}


class TracedDelivery:
    """A way out of which every handing over is a span."""

    def __init__(self, delivery: "Delivery") -> None:
        self._delivery = delivery

    def deliver(
        self,
        raw: bytes,
        sender: str,
        to: str,
        on_phase: "OnPhase",
        last_moment: "LastMoment",
        copies: Sequence[str] = (),
    ) -> "Accepted":
        """As the delivery itself answers."""
        with span("letter", bytes=len(raw), copies=len(copies)) as told:
            accepted = self._delivery.deliver(raw, sender, to, on_phase, last_moment, copies)
            told["copies_refused"] = len(accepted.refused)
        return accepted

    def close(self) -> None:
        """As the delivery itself."""
        self._delivery.close()


@contextmanager
def traced(settings: Settings) -> Iterator[None]:
    """Traces go to the collector of the settings while the block runs; without one nothing is loaded.

    Raises:
        ConfigError: the library is not installed.
    """
    if not settings.worker.traces:
        yield
        return
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ModuleNotFoundError as error:
        raise ConfigError(
            f"NABOR_WORKER__TRACES: brakuje modułu „{error.name}”; zainstaluj go w środowisku programu: "
            "pip install 'nabor[traces]'."
        ) from error
    from opentelemetry.sdk.resources import SERVICE_NAME, Resource

    # Login, certificates and labels of one's own come from the variables that OpenTelemetry itself reads.
    resource = Resource.create({SERVICE_NAME: os.environ.get("OTEL_SERVICE_NAME", "nabor")})
    provider = TracerProvider(resource=resource, shutdown_on_exit=False)
    exporter = OTLPSpanExporter(settings.worker.traces.rstrip("/") + _PATH, timeout=_PATIENCE_SECONDS)
    provider.add_span_processor(BatchSpanProcessor(exporter))
    with tracing_by(provider):
        try:
            yield
        finally:
            provider.shutdown()


@contextmanager
def tracing_by(provider: "TracerProvider") -> Iterator[None]:
    """Spans are the provider's while the block runs."""
    _tracers[:] = [provider.get_tracer("nabor")]
    try:
        yield
    finally:
        _tracers.clear()
