"""The panel's requests, in Prometheus' text format; the office's figures: `pipeline.watch.exposition`."""

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest

_registry = CollectorRegistry()
_requests = Counter(
    "nabor_panel_requests", "Answered requests", ("method", "route", "status"), registry=_registry
)
_seconds = Histogram("nabor_panel_request_seconds", "How long an answer took", ("route",), registry=_registry)

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


def count(method: str, route: str, status: int, seconds: float) -> None:
    """Take an answered request into account."""
    _requests.labels(method, route, str(status)).inc()
    _seconds.labels(route).observe(seconds)


def requests() -> bytes:
    """What was answered up to now, as text."""
    return generate_latest(_registry)
