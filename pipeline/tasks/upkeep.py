"""The queue kept as the settings want it, and up to the facts; never an authority on anything."""

import logging

from pipeline.services import Services
from store.queue.catching_up import catch_up
from store.queue.schema import install, remove

_log = logging.getLogger(__name__)


def settle(services: Services) -> None:
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


def see_to(services: Services) -> None:
    """Once a pass: what the queue lost sight of."""
    with services.database.write() as session:
        stalled = catch_up(session)
    if stalled:
        _log.warning("tasks of whoever died were given back: %d", stalled)
