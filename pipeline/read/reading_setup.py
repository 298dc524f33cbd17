"""Where a child process finds what it works on: plain values that travel between processes."""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from domain.call import Call

if TYPE_CHECKING:
    from ingest.archive import Archive
    from ingest.derived import Derived
    from ingest.readers import ReadOptions


@dataclass(frozen=True, slots=True)
class ReadingSetup:
    """The data directory and the calls, the call in question, and what readers need from the machine."""

    data_dir: str
    calls_dir: str
    call_id: str
    tessdata: str = ""
    """The folder with tesseract's Polish data; empty: pictures are not read."""
    trust_dir: str = ""
    """Root certificates for e-signatures; empty: none are trusted or distrusted."""
    authserv_id: str = ""
    """The name under which our server tells what it found out about senders; empty: that is not read."""
    has_office: bool = False
    """Whether LibreOffice is there for old formats."""
    correspondence: tuple[str, ...] = ()
    """The other messages of a message's application, by SHA-256: one may name a password."""
    passwords: tuple[str, ...] = field(default=(), repr=False)
    """What people gave as passwords for this application's files."""
    rival_ids: tuple[str, ...] = ()
    """The other calls that were open when a message came: it may be meant for any of them."""

    @property
    def archive(self) -> "Archive":
        """The store of messages and files."""
        from ingest.archive import Archive

        return Archive(Path(self.data_dir))

    @property
    def derived(self) -> "Derived":
        """The store of what was worked out of files."""
        from ingest.derived import Derived

        return Derived(Path(self.data_dir))

    @property
    def call(self) -> Call:
        """The call by whose layout files are read."""
        return _call(self.calls_dir, self.data_dir, self.call_id)

    @property
    def rivals(self) -> tuple[Call, ...]:
        """The other calls that a message may be meant for."""
        return tuple(_call(self.calls_dir, self.data_dir, call_id) for call_id in self.rival_ids)

    def options(self, passwords: tuple[str, ...] = ()) -> "ReadOptions":
        """What the readers are told."""
        from ingest.readers import ReadOptions

        return ReadOptions(passwords, self.trust_dir)


@cache
def _call(calls_dir: str, data_dir: str, call_id: str) -> Call:
    from config.loader import load_calls
    from ingest.derived import Derived
    from pipeline.read.blanks import with_blanks

    return with_blanks(load_calls(Path(calls_dir))[call_id], Path(calls_dir), Derived(Path(data_dir)))
