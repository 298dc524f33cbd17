"""The queue kept as the settings want it, and up to the facts; never an authority on anything."""

import logging

from pipeline.services import Services
from store.queue import catching_up
from store.queue.schema import OFFICE, install, remove

_log = logging.getLogger(__name__)


def install_or_remove(services: Services) -> None:
    """Make the queue, or take it away where the settings no longer want one; at the start of whoever works.

    Raises:
        ConfigError: procrastinate is not installed.
    """
    if not services.database.is_shared:
        return
    with services.database.write() as session:
        if services.settings.is_queued:
            if install(session):
                _log.info("the queue of tasks was made")
        else:
            remove(session.connection())


def set_free(services: Services) -> None:
    """Before the office's tasks are worked on: nobody else does, so whoever had one in hand is gone."""
    with services.database.write() as session:
        catching_up.set_free(session, OFFICE)


def forget_done(services: Services, newest: int) -> None:
    """At the end of a pass: the tasks that were there when it began."""
    with services.database.write() as session:
        catching_up.forget(session, OFFICE, newest)


def see_to(services: Services) -> int:
    """At the beginning of a pass: what the queue lost sight of. The newest task there is."""
    with services.database.write() as session:
        newest = catching_up.newest_task(session)
        stalled = catching_up.catch_up(session)
    if stalled:
        _log.warning("tasks of whoever died were given back: %d", stalled)
    return newest
