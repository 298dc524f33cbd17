"""Archive and derived texts as a child has them: through the hatch, and only what is its task's."""

from errors import MessageError
from ingest.derived import Derived
from ingest.disk import TOO_LARGE
from ingest.sandbox import hatch


class HandedArchive:
    """What an archive offers to whoever reads, asked of the parent."""

    def read_raw(self, sha256: str) -> bytes:
        """The message's bytes.

        Raises:
            MessageError: the archive has them no longer, or not as they were.
        """
        raw: bytes = hatch.ask("raw", sha256)
        return raw

    def read_file(self, sha256: str) -> bytes:
        """The bytes of a file that was taken from a message."""
        content: bytes = hatch.ask("file", sha256)
        return content

    def store_file(self, content: bytes, sha256: str | None = None) -> str:
        """The SHA-256 under which the file now stands; the parent reckons it itself.

        Raises:
            MessageError: the file is too large.
            TransientError: the disk is full or out of order.
        """
        if len(content) > hatch.most_bytes:
            raise MessageError(TOO_LARGE)
        stored: str = hatch.ask("store", content)
        if sha256 not in {None, stored}:
            raise RuntimeError("the parent reckons another hash")
        return stored


class HandedDerived(Derived):
    """What was worked out of the task's files, asked of the parent."""

    def __init__(self) -> None:
        """Nothing is opened."""

    def _read(self, sha256: str, name: str) -> bytes | None:
        content: bytes | None = hatch.ask("derived", sha256, name)
        return content

    def _holds(self, sha256: str, name: str) -> bool:
        return bool(hatch.ask("holds", sha256, name))

    def _keep(self, sha256: str, name: str, content: bytes) -> None:
        if len(content) > hatch.most_bytes:
            raise MessageError(TOO_LARGE)
        hatch.ask("keep", sha256, name, content)
