"""What a child process works with: plain values that travel between processes."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from domain.call import Call

if TYPE_CHECKING:
    from ingest.archive.bucket_config import BucketConfig
    from ingest.archive.protocol import Archive
    from ingest.derived import Derived
    from ingest.readers import ReadOptions
    from ingest.sandbox.handed import HandedArchive


@dataclass(frozen=True, slots=True)
class ReadingSetup:
    """The data directory, the call in question, and what readers need from the machine."""

    data_dir: str
    """Empty in the sandbox: there what is in it comes through the hatch."""
    call: Call = field(repr=False)
    """By whose layout files are read; with the pages of its blanks (`pipeline.read.blanks`)."""
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
    rivals: tuple[Call, ...] = field(default=(), repr=False)
    """The other calls that were open when a message came: it may be meant for any of them."""
    bucket: "BucketConfig | None" = field(default=None, repr=False)
    """Where messages and files lie instead of in the data directory; never known in the sandbox."""

    @property
    def handed(self) -> "ReadingSetup":
        """The same as a child in the sandbox has it."""
        return replace(self, data_dir="", bucket=None)

    @property
    def archive(self) -> "Archive | HandedArchive":
        """The messages and files."""
        if not self.data_dir:
            from ingest.sandbox.handed import HandedArchive

            return HandedArchive()
        from ingest.archive.opening import open_archive

        return open_archive(Path(self.data_dir), self.bucket)

    @property
    def derived(self) -> "Derived":
        """What was worked out of files."""
        if not self.data_dir:
            from ingest.sandbox.handed import HandedDerived

            return HandedDerived()
        from ingest.archive.opening import open_derived

        return open_derived(Path(self.data_dir), self.bucket)

    def options(self, passwords: tuple[str, ...] = ()) -> "ReadOptions":
        """What the readers are told."""
        from ingest.readers import ReadOptions

        return ReadOptions(passwords, self.trust_dir)
