"""A place to read at without an office: a data directory, and a call with the pages of its blanks."""

from pathlib import Path

from config.loader import load_calls
from domain.call import Call
from ingest.derived import Derived
from pipeline.read.blanks import with_blanks
from pipeline.read.reading_setup import ReadingSetup
from tests.support.offices.command import ROOT

CALLS = ROOT / "config/calls"
CALL = "szwajcaria-2026"


def call_in(folder: Path, call_id: str = CALL) -> Call:
    """The call as the worker has it."""
    return with_blanks(load_calls(CALLS)[call_id], CALLS, Derived(folder))


def place_in(folder: Path, *, tessdata: str = "", has_office: bool = False) -> ReadingSetup:
    """Where a test reads."""
    return ReadingSetup(str(folder), call_in(folder), tessdata=tessdata, has_office=has_office)
