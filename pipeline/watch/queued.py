"""The queue of tasks as monitoring sees it, where the settings ask for one."""

import logging
from collections.abc import Iterator

from prometheus_client.core import GaugeMetricFamily
from prometheus_client.metrics_core import Metric

from errors import ConfigError
from pipeline.services import Services
from store.queue.looking import look

_log = logging.getLogger(__name__)


def queued(services: Services) -> Iterator[Metric]:
    """The tasks of each queue; nothing without a queue, or with one that another version made.

    Raises:
        TransientError: the database does not answer.
    """
    if not services.settings.is_queued:
        return
    try:
        with services.database.read() as session:
            seen = look(session)
    except ConfigError as error:
        _log.warning("no figures of the queue: %s", error)
        return
    tasks = GaugeMetricFamily("nabor_tasks", "Tasks that are due", labels=["queue", "state"])
    stalled = GaugeMetricFamily(
        "nabor_tasks_stalled", "Running tasks whose worker gives no sign of life", labels=["queue"]
    )
    oldest = GaugeMetricFamily(
        "nabor_task_oldest_seconds",
        "How long the task that waits the longest could have begun; 0: none waits",
        labels=["queue"],
    )
    for queue, found in seen.queues.items():
        tasks.add_metric([queue, "waiting"], found.waiting)
        tasks.add_metric([queue, "running"], found.running)
        stalled.add_metric([queue], found.stalled)
        oldest.add_metric([queue], found.oldest_seconds)
    yield from (tasks, stalled, oldest)
    yield GaugeMetricFamily("nabor_task_workers", "Processes that work on tasks", seen.workers)
