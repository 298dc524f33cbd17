"""`nabor reader`: a machine that only reads; and a pass that reads what waits in the queue."""

import logging
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from errors import ConfigError, TransientError
from ingest.machine import find_tessdata
from pipeline.run import pools_for
from pipeline.services import ReadingParts, Services
from pipeline.tasks.app import AGAIN_SECONDS, Crew, add_reading, open_app, work
from pipeline.tasks.reading import Reader
from store.queue.readings import ReadingQueue
from store.queue.schema import READING

if TYPE_CHECKING:
    from pipeline.read.pools import Pools

_log = logging.getLogger(__name__)


def read_until_told(parts: ReadingParts, queues: Sequence[str], is_stopping: Callable[[], bool]) -> None:
    """Read what tasks name until told to stop, what is in hand first; a database that is away is awaited.

    Raises:
        ConfigError: the queue is not there, or Tesseract's data are not: whoever read without them would
            leave every scan to a person.
        TransientError: the database does not answer at the start.
    """
    if find_tessdata(parts.settings.ocr.tessdata) is None:
        raise ConfigError(
            "Brak polskich danych programu Tesseract (pakiet Debiana tesseract-ocr-pol); bez nich ta maszyna "
            "nie może czytać za inne."
        )
    queue = ReadingQueue(parts.settings.database)
    queue.require()
    crew = Crew(queues, max(1, parts.settings.worker.readers))
    _log.info("reader started: %s", ", ".join(queues))
    with pools_for(parts) as pools:
        while not is_stopping():
            app = open_app(parts.settings.database)
            add_reading(app, Reader(parts, pools, queue))
            try:
                work(app, [crew], is_stopping)
            except TransientError as error:
                # Also where this machine was asleep for so long that it was thought dead.
                _log.warning("the queue does not answer: %s", error)
                time.sleep(AGAIN_SECONDS)
    queue.close()
    _log.info("reader stopped")


def read_what_waits(services: Services, pools: "Pools") -> None:
    """Read all that waits now, beside whoever else reads; for a pass that nobody reads beside.

    Raises:
        TransientError: the database does not answer.
    """
    queue = ReadingQueue(services.settings.database)
    app = open_app(services.settings.database)
    add_reading(app, Reader(services, pools, queue))
    crew = Crew(READING, max(1, services.settings.worker.readers))
    work(app, [crew], services.is_stopping, until_dry=True)
    queue.close()
