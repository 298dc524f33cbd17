"""Lists of applications from their kept judgements, made current where that takes no waiting."""

import logging
from datetime import datetime

from errors import TransientError
from pipeline.kept import freshen
from pipeline.services import Services
from store.database import patience

_log = logging.getLogger(__name__)
_PATIENCE_SECONDS = 0.3
"""Whoever looks at a list does not wait for whoever writes."""


def made_current(services: Services, now: datetime) -> bool:
    """Whether the kept judgements are those of this instant; what is not may be a pass old."""
    behind = 0
    try:
        with patience(_PATIENCE_SECONDS):
            for call in services.calls.values():
                behind += freshen(services, call, now)
    except TransientError:
        _log.info("a list is shown as it was kept")
        return False
    return behind == 0
