"""Figures for monitoring, in Prometheus' text format; nothing here names a person or an application."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from pipeline.watch.health import Check

_registry = CollectorRegistry()
_requests = Counter(
    "nabor_panel_requests", "Answered requests", ("method", "route", "status"), registry=_registry
)
_seconds = Histogram("nabor_panel_request_seconds", "How long an answer took", ("route",), registry=_registry)
_healthy = Gauge("nabor_healthy", "1 when every check is well", registry=_registry)
_value = Gauge("nabor_health_value", "What a check found", ("check",), registry=_registry)
_ok = Gauge("nabor_health_ok", "1 when the check is well", ("check",), registry=_registry)

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


def count(method: str, route: str, status: int, seconds: float) -> None:
    """Take an answered request into account."""
    _requests.labels(method, route, str(status)).inc()
    _seconds.labels(route).observe(seconds)


def exposition(checks: dict[str, Check]) -> bytes:
    """All figures, the worker's health among them."""
    _healthy.set(all(check.ok for check in checks.values()))
    for name, check in checks.items():
        _ok.labels(name).set(check.ok)
        if check.value is not None:
            _value.labels(name).set(float(check.value))
    return generate_latest(_registry)
