"""What was worked out of files at some cost, for every machine that reads from the same bucket.

    derived/ab/<sha256>/page-3.v1.json, converted     the same names as in the data directory

A page is read from its picture once, by whichever machine. What is drawn for people stays where they look.
"""

from pathlib import Path

from ingest.archive.bucket import Bucket
from ingest.derived import Derived


class SharedDerived(Derived):
    """The store under one data directory, and behind it the bucket."""

    def __init__(self, root: Path, bucket: Bucket) -> None:
        """Nothing is asked yet."""
        super().__init__(root)
        self._bucket = bucket

    def _read(self, sha256: str, name: str) -> bytes | None:
        content = super()._read(sha256, name)
        if content or not _is_shared(name):
            return content
        content = self._bucket.get(_key(sha256, name))
        if content:
            super()._keep(sha256, name, content)
        return content

    def _holds(self, sha256: str, name: str) -> bool:
        return super()._holds(sha256, name) or (_is_shared(name) and bool(self._read(sha256, name)))

    def _keep(self, sha256: str, name: str, content: bytes) -> None:
        super()._keep(sha256, name, content)
        if _is_shared(name):
            self._bucket.put(_key(sha256, name), content)


def _is_shared(name: str) -> bool:
    """Whether reading needs it, and it takes long to make.

    >>> [_is_shared(name) for name in ("page-3.v9.json", "converted", "page-3.jpg", "view-3.v1.json")]
    [True, True, False, False]
    """
    return name == "converted" or (name.startswith("page-") and name.endswith(".json"))


def _key(sha256: str, name: str) -> str:
    return f"derived/{sha256[:2]}/{sha256}/{name}"
