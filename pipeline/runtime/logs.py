"""The log: one line a record, without personal data beyond the reference (f103).

What strangers wrote is not logged in the first place. Should a sentence, or the message of an exception that
nobody foresaw, carry it all the same, it is cut here: addresses and long numbers from texts; of exceptions
everything but their kinds and their places in the program.
"""

import json
import logging
import traceback
from datetime import datetime
from typing import Literal

from domain.words.polish import WARSAW
from domain.words.redaction import redact_for_log
from domain.words.text import visible

Style = Literal["text", "json"]

_OURS = ("cli", "ingest", "notify", "panel", "pipeline", "scheduler", "store")
"""The loggers that tell what the program does; of libraries only warnings are of interest."""
_QUOTED = ("text", "error")
_MOST_TOLD = 5
"""Exceptions that led to one another."""


def log_warnings(style: Style) -> None:
    """Let what is logged without further setting up (warnings, on standard error) have this style."""
    if logging.lastResort is not None:
        logging.lastResort.setFormatter(OneLine(style))


def log_all(style: Style) -> None:
    """Log what the program does, and the warnings of libraries, on standard error."""
    handler = logging.StreamHandler()
    handler.setFormatter(OneLine(style))
    logging.getLogger().addHandler(handler)
    for name in _OURS:
        logging.getLogger(name).setLevel(logging.INFO)


class OneLine(logging.Formatter):
    r"""A record as one line: „key=value” pairs, or JSON.

    >>> record = logging.LogRecord("pipeline.run", 30, "", 0, "od %s\n2", ("a@b.pl",), None)
    >>> record.created = 0.0
    >>> OneLine("text").format(record)
    'at=1970-01-01T01:00:00+01:00 level=warning logger=pipeline.run text="od (adres)\\n2"'
    """

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._is_json = style == "json"

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end."""
        told = {
            "at": datetime.fromtimestamp(record.created, WARSAW).isoformat(timespec="seconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "text": redact_for_log(record.getMessage()),
        }
        if record.exc_info and record.exc_info[1] is not None:
            told["error"] = shown_error(record.exc_info[1])
        if self._is_json:
            return json.dumps(told)
        quoted = {key: visible(json.dumps(told[key], ensure_ascii=False)) for key in told if key in _QUOTED}
        return " ".join(f"{key}={value}" for key, value in {**told, **quoted}.items())


def shown_error(error: BaseException) -> str:
    """The kinds of an exception and of those that led to it, and where each came from; never their messages.

    A message may quote what a stranger wrote, or a row of the database.
    """
    told: list[str] = []
    seen: BaseException | None = error
    while seen is not None and len(told) < _MOST_TOLD:
        frames = reversed(traceback.extract_tb(seen.__traceback__))
        places = (f"{one.filename.rpartition('/')[2]}:{one.lineno} {one.name}" for one in frames)
        told.append(f"{type(seen).__name__} ({' < '.join(places)})")
        seen = seen.__cause__ or seen.__context__
    return "; ".join(told)
