"""What monitoring sees, in Prometheus' text format: the same from the worker and from the panel.

The worker answers on an address of its own, where one is set, and adds what it has done itself.
"""

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta

from prometheus_client import (
    CollectorRegistry,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
    start_http_server,
)
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from errors import ConfigError, TransientError
from ingest.archive.bucket import WORDS
from ingest.archive.objects import ObjectArchive
from ingest.archive.protocol import Archive
from pipeline.services import Services
from pipeline.watch.figures import Figures, figures_of
from pipeline.watch.health import Check, checks_of, is_healthy
from pipeline.watch.queued import queued
from pipeline.watch.tally import Tally
from store.engine.database import patience

_log = logging.getLogger(__name__)

_PATIENCE_SECONDS = 5.0
_COUNTED = {
    "passes": "Passes that came to their end",
    "problems": "Problems that passes told of",
    "crashes": "Passes that did not come to their end",
    "pass_seconds": "Seconds spent in passes",
    "messages_filed": "Messages that were read and filed or set aside",
    "letters_sent": "Letters that the outgoing server took",
}
"""What a process counts of itself, beside pages."""


class OfficeCollector(Collector):
    """Asks the database at each scrape; of one that does not answer it says so, and no more."""

    def __init__(self, services: Services, *, is_worker: bool) -> None:
        self._services = services
        self._is_worker = is_worker

    def collect(self) -> Iterator[Metric]:
        """All figures as they stand now."""
        now = self._services.clock()
        try:
            with patience(_PATIENCE_SECONDS):
                figures, checks = figures_of(self._services.database), checks_of(self._services)
                tasks = list(queued(self._services))
        except TransientError:
            figures, checks, tasks = None, checks_of(self._services), []
        yield GaugeMetricFamily("nabor_database_up", "1 when the database answers", figures is not None)
        yield from _health(checks)
        if figures is not None:
            yield from _waiting(figures, now)
            yield from tasks
        if self._is_worker:
            yield from _done(self._services.tally)
            yield from _asked(self._services.archive)


def exposition(services: Services) -> bytes:
    """The figures as text, without those that a worker counts of itself."""
    registry = CollectorRegistry()
    registry.register(OfficeCollector(services, is_worker=False))
    return generate_latest(registry)


@contextmanager
def answering(services: Services) -> Iterator[int]:
    """Let monitoring ask the worker while the block runs; the port that it listens on.

    Raises:
        ConfigError: it cannot listen there.
    """
    registry = CollectorRegistry()
    for collector in (PlatformCollector(None), ProcessCollector(registry=None)):
        registry.register(collector)
    registry.register(OfficeCollector(services, is_worker=True))
    place = services.settings.worker.metrics
    host, _, port = place.rpartition(":")
    try:
        server, thread = start_http_server(int(port), host.strip("[]"), registry)
    except OSError as error:
        raise ConfigError(
            f"NABOR_WORKER__METRICS: nie można słuchać na {place}: {error.strerror}."
        ) from error
    _log.info("metrics on %s:%d", host, server.server_port)
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _health(checks: Mapping[str, Check]) -> Iterator[Metric]:
    yield GaugeMetricFamily("nabor_healthy", "1 when every check is well", is_healthy(dict(checks)))
    value = GaugeMetricFamily("nabor_health_value", "What a check found", labels=["check"])
    well = GaugeMetricFamily("nabor_health_ok", "1 when the check is well", labels=["check"])
    for name, check in checks.items():
        well.add_metric([name], check.ok)
        if check.value is not None:
            value.add_metric([name], float(check.value))
    yield from (value, well)


def _waiting(figures: Figures, now: datetime) -> Iterator[Metric]:
    letters = GaugeMetricFamily("nabor_letters", "Letters by state", labels=["state"])
    for state, count in figures.letters.items():
        letters.add_metric([state], count)
    yield letters
    oldest = GaugeMetricFamily(
        "nabor_oldest_seconds", "Age of what waits the longest in a queue; 0: nothing waits", labels=["queue"]
    )
    for queue, since in figures.oldest.items():
        oldest.add_metric([queue], _seconds(now - since) if since is not None else 0)
    yield oldest
    yield GaugeMetricFamily(
        "nabor_messages_waiting", "Messages fetched and not processed", figures.messages_waiting
    )
    yield GaugeMetricFamily(
        "nabor_mailbox_unfetched", "Messages listed and not handed over", figures.unfetched
    )
    yield GaugeMetricFamily(
        "nabor_mailbox_lag_seconds",
        "How long the newest message lay in the mailbox before it was fetched",
        _seconds(figures.lag),
    )
    if figures.lease_seconds is not None:
        yield GaugeMetricFamily(
            "nabor_lease_seconds", "How long this host may still work without renewing", figures.lease_seconds
        )


def _done(tally: Tally) -> Iterator[Metric]:
    counts = tally.counts
    for name, words in _COUNTED.items():
        yield CounterMetricFamily(f"nabor_{name}", words, counts[name])
    pages = CounterMetricFamily("nabor_pages", "Pages of files that were filed", labels=["source"])
    for source in ("text", "picture"):
        pages.add_metric([source], counts[f"pages_{source}"])
    yield pages


def _asked(archive: Archive) -> Iterator[Metric]:
    """What the worker asked of its bucket, where it has one."""
    if not isinstance(archive, ObjectArchive):
        return
    counts = archive.bucket.counts
    requests = CounterMetricFamily("nabor_store_requests", "Requests to the object store", labels=["what"])
    failed = CounterMetricFamily("nabor_store_failures", "Those that it did not answer well", labels=["what"])
    for what in WORDS:
        requests.add_metric([what], counts[what])
        failed.add_metric([what], counts[f"{what}_failed"])
    yield from (requests, failed)
    seconds = counts["milliseconds"] / 1000
    yield CounterMetricFamily("nabor_store_seconds", "Seconds spent waiting for the object store", seconds)


def _seconds(length: timedelta) -> float:
    return max(0.0, length.total_seconds())
