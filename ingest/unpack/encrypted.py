"""Files encrypted to somebody's key by OpenPGP (RFC 9580): no password opens them."""

import re
from collections.abc import Iterator

from domain.document import ReadStatus
from ingest.unpack.limits import UnpackError
from ingest.unpack.model import Lost, Member, Source, Words

FORMAT = "pgp"
_ARMOUR = re.compile(rb"^-----BEGIN PGP MESSAGE-----[ \t]*\r?$", re.MULTILINE)
_HEAD_BYTES = 4_096
_ENDINGS = frozenset({"pgp", "gpg"})


def is_encrypted(content: bytes, ending: str) -> bool:
    """Whether a file that is nothing else seems to be an encrypted one: by its armour, else by its ending.

    >>> is_encrypted(b"-----BEGIN PGP MESSAGE-----", "asc")
    True
    >>> is_encrypted(b"-----BEGIN PGP SIGNATURE-----", "asc")
    False
    """
    return ending in _ENDINGS or _ARMOUR.search(content[:_HEAD_BYTES]) is not None


def open_encrypted(source: Source) -> Iterator[Member | Words | Lost]:
    """Nothing.

    Raises:
        UnpackError: always, for the key is its addressee's.
    """
    del source
    yield from ()
    raise UnpackError(ReadStatus.ENCRYPTED, "treść jest zaszyfrowana, a klucz do niej ma tylko adresat")
