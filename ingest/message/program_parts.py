"""Parts that a mail program adds for other programs: left out without a word, as clutter of archives is.

A person neither sent nor can open them; counted as unread files they might be any missing document.
"""

from collections.abc import Callable, Mapping

_APPLE_DOUBLE = b"\x00\x05\x16\x07"
_VERSION = b"Version:"
_LONGEST_VERSION = 100

_TELLS: Mapping[str, Callable[[bytes], bool]] = {
    # Icons and attributes of a file that stands beside it as a part of its own (RFC 1740).
    "application/applefile": lambda content: content.startswith(_APPLE_DOUBLE),
    # RFC 3156: what tells that the next part is encrypted, a signature of the text, the key to check it with.
    "application/pgp-encrypted": lambda content: (
        content.lstrip().startswith(_VERSION) and len(content) < _LONGEST_VERSION
    ),
    "application/pgp-signature": lambda content: content.lstrip().startswith(b"-----BEGIN PGP SIGNATURE"),
    "application/pgp-keys": lambda content: content.lstrip().startswith(b"-----BEGIN PGP PUBLIC KEY"),
    # The same text once more, for telephones and watches that show it in their own way.
    "text/x-amp-html": lambda content: True,  # noqa: ARG005 -- one signature for all
    "text/watch-html": lambda content: True,  # noqa: ARG005 -- one signature for all
}


def is_of_program(content_type: str, content: bytes) -> bool:
    r"""Whether a part is a mail program's own, by its type and by what it begins with.

    >>> is_of_program("application/applefile", b"\0\x05\x16\x07\0\2")
    True
    >>> is_of_program("application/applefile", b"%PDF")
    False
    """
    tells = _TELLS.get(content_type)
    return tells is not None and tells(content)
