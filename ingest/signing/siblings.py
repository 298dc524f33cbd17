"""The other files of a message, looked up by digest and by name, as detached signatures speak of them."""

import hashlib
import unicodedata
from collections.abc import Iterator, Sequence
from urllib.parse import unquote

_ALGORITHMS = frozenset(
    {"md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512"}
)


class Siblings:
    """Files by name and bytes; every digest is made once."""

    def __init__(self, files: Sequence[tuple[str, bytes]] = ()) -> None:
        self._files = tuple(files)
        self._digests: dict[str, list[bytes]] = {}

    def __iter__(self) -> Iterator[tuple[str, bytes]]:
        return iter(self._files)

    def with_digest(self, algorithm: str, digest: bytes) -> tuple[str, bytes] | None:
        """The first file with this digest.

        >>> Siblings([("a.txt", b"a")]).with_digest("sha1", hashlib.sha1(b"a").digest())
        ('a.txt', b'a')
        """
        for file, own in zip(self._files, self._digests_by(algorithm), strict=True):
            if own == digest:
                return file
        return None

    def named(self, name: str) -> tuple[str, bytes] | None:
        """The first file of this name, whatever its case; a path before the name does not matter."""
        wanted = plain_name(name)
        return next((file for file in self._files if plain_name(file[0]) == wanted), None) if wanted else None

    def _digests_by(self, algorithm: str) -> list[bytes]:
        if algorithm not in self._digests:
            self._digests[algorithm] = [digest_of(content, algorithm) for _, content in self._files]
        return self._digests[algorithm]


def digest_of(content: bytes, algorithm: str) -> bytes:
    """The digest of bytes by an algorithm in hashlib's words.

    Raises:
        ValueError: an algorithm that no signature of today uses.
    """
    if algorithm not in _ALGORITHMS:
        raise ValueError(f"unknown digest algorithm: {algorithm}")
    return hashlib.new(algorithm, content, usedforsecurity=False).digest()


def sha256_of(content: bytes) -> str:
    """The hexadecimal SHA-256, by which the archive knows a file."""
    return hashlib.sha256(content).hexdigest()


def plain_name(name: str) -> str:
    r"""A file's name without its path, escapes and case, to compare it with another.

    >>> plain_name("file:///C:/Dokumenty/Umowa%20o%20dofinansowanie.PDF")
    'umowa o dofinansowanie.pdf'
    """
    last = unquote(name).replace("\\", "/").rpartition("/")[2]
    return unicodedata.normalize("NFC", last).strip().casefold()
