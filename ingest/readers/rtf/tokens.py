"""RTF bytes → control words, groups and text (RTF 1.9.1, „RTF Syntax”)."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_PATTERN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|([^\\{}\r\n]+)|[\r\n]+"
)
_TEXT_SYMBOLS = {b"\\": b"\\", b"{": b"{", b"}": b"}"}


class Token(NamedTuple):
    """One piece of the file: a control `word` with its number, or a brace or symbol as `word`, or `text`."""

    word: str
    number: int | None = None
    text: bytes = b""


OPEN, CLOSE = Token("{"), Token("}")


def tokens(content: bytes) -> Iterator[Token]:
    r"""The tokens in order; what is no RTF is stepped over.

    The bytes after `\bin` come as the text of a token whose word is „bin”.

    >>> [token.word or token.text for token in tokens(rb"{\b Za\'bf\u243?}")]
    ['{', 'b', b'Za', b'\xbf', 'u', b'?', '}']
    """
    place, end = 0, len(content)
    while place < end:
        found = _PATTERN.match(content, place)
        if found is None:
            place += 1
            continue
        place = found.end()
        word, number, octet, mark, brace, text = found.groups()
        if word is not None:
            count = int(number) if number else None
            if word == b"bin":
                length = max(count or 0, 0)
                yield Token("bin", None, content[place : place + length])
                place += length
            else:
                yield Token(word.decode("ascii"), count)
        elif text is not None:
            yield Token("", None, text)
        elif octet is not None:
            yield Token("", None, bytes.fromhex(octet.decode("ascii")))
        elif brace is not None:
            yield OPEN if brace == b"{" else CLOSE
        elif mark is not None:
            literal = _TEXT_SYMBOLS.get(mark)
            yield Token("", None, literal) if literal else Token(mark.decode("latin-1"))
