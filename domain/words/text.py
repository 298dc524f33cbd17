"""Polish text, folded so that noisy copies of the same words compare equal."""

import re
import unicodedata
from functools import lru_cache

LIGATURES = str.maketrans({"ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl", "ﬁ": "fi", "ﬂ": "fl", "ﬆ": "st", "ﬅ": "st"})
"""Letters that a font draws as one: the same text may have either."""
_SPACES = re.compile(r"\s+")
_HYPHENATED = re.compile(r"(?<=\w)[-\u00ad][^\S\n]*\n\s*(?=[a-ząćęłńóśźż])")
"""Up to the first line break and no further: otherwise a hundred thousand blank lines would take hours."""
_OBEYED = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
"""Controls, direction overrides and zero-width characters, halves of pairs, and line ends of their own."""
_LETTERS = str.maketrans(
    {"ł": "l", "Ł": "L", "–": "-", "—": "-", "„": '"', "”": '"', "“": '"', "’": "'", "\u00ad": ""}
    # What decomposing would say of the letters that Polish text is full of, at a tenth of the time.
    | dict(zip("ąćęńóśźżĄĆĘŃÓŚŹŻ", "acenoszzACENOSZZ", strict=True))
    | {"…": "..."}
)


class _WithoutMarks(dict[int, int | None]):
    """Code point → itself, or None for a combining mark; worked out when first met."""

    def __missing__(self, code: int) -> int | None:
        bare = None if unicodedata.combining(chr(code)) else code
        if code < _KEPT_BELOW:
            self[code] = bare
        return bare


_KEPT_BELOW = 0x3000
"""What European papers are written with; a stranger's text may hold a million others."""
_WITHOUT_MARKS = _WithoutMarks()
_ASKED_AGAIN = 200
"""Lines and questions are folded again and again, whole pages are not."""


def fold(text: str) -> str:
    r"""Lower-case text without diacritics, with every run of white space as one space.

    >>> fold("Zaświadczenie o  NIEZALEGANIU\nw opłacaniu składek")
    'zaswiadczenie o niezaleganiu w oplacaniu skladek'
    """
    return _fold_again(text) if len(text) <= _ASKED_AGAIN else _fold(text)


def _fold(text: str) -> str:
    if text.isascii():
        return _SPACES.sub(" ", text).strip().lower()
    bare = text.translate(_LETTERS)
    if not bare.isascii():
        bare = unicodedata.normalize("NFKD", bare).translate(_WITHOUT_MARKS)
    return _SPACES.sub(" ", bare).strip().lower()


_fold_again = lru_cache(maxsize=4096)(_fold)


def fold_lines(text: str) -> str:
    r"""`fold`, line by line: line breaks stay, words broken by a hyphen at a line's end are joined.

    >>> fold_lines("Zaświad-\nczenie\nZUS")
    'zaswiadczenie\nzus'
    """
    joined = _HYPHENATED.sub("", text)
    return "\n".join(fold(line) for line in joined.splitlines())


def one_line(text: str, limit: int = 200) -> str:
    r"""Text on one line with control and direction characters shown as „·”, cut at `limit` characters.

    For anything a stranger wrote that a person will read in a list (RFC 5322 subjects, file names).

    >>> one_line("faktura\u202efdp.exe\r\nBcc: x")
    'faktura·fdp.exe Bcc: x'
    """
    shown = visible(_SPACES.sub(" ", text).strip())
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"


def visible(text: str) -> str:
    r"""Text of any number of lines with control and direction characters shown as „·”.

    A terminal would obey them: clear itself, hide what it shows, rename its window.

    >>> visible("Firma\x1b[2J\u202e\nsp. z o.o.")
    'Firma·[2J·\nsp. z o.o.'
    """
    if text.isprintable():
        return text
    return "".join("·" if _is_hidden(c) and c not in "\n\t" else c for c in text)


def _is_hidden(character: str) -> bool:
    """Whether nothing is to be seen of it, or XML, and so no Word file, takes it (U+FFFE, U+FFFF)."""
    return character in "\ufffe\uffff" or unicodedata.category(character) in _OBEYED


def as_sentence(text: str) -> str:
    """Words that somebody typed, with the full stop that a letter wants.

    >>> as_sentence("awaria poczty "), as_sentence("Dlaczego?")
    ('Awaria poczty.', 'Dlaczego?')
    """
    said = text.strip()
    said = said[:1].upper() + said[1:]
    return said if said.endswith((".", "!", "?", "…")) else f"{said}."
