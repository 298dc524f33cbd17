"""Answers as a reading machine leaves them: specks of dust at their ends, and ends that were lost."""

import re

_SPECKS_BEFORE = re.compile(r"^(?:[-.,:;|_~*'»«•=©®°\"](?:\s+|(?=\w)))+")
_SPECKS_AFTER = re.compile(r"(?:\s+[-.,:;|_~*'»«•=©®°„”\"]+)+$")
_LOOSE_END = re.compile(r"[^\W\d][.,]?\s[^\W\d]$")
"""A lone letter after a word: dirt at the sheet's edge, or what is left of a word. After a number: a flat."""
_CUT_OFF = re.compile(r"\b(?:sp\.?(?: ?z)?|spółka(?: z)?|z)$|[☐☒▨]", re.IGNORECASE)
_AMBIGUOUS = re.compile(r"l1(?!\d)|1l|I1|1I|O0|0O")
"""What a „11” or „ll”, a „00” or „OO” is read as."""

_NO_QUESTION = re.compile(r"[^\W\d][^:?☐☒▨]*")


def without_specks(words: str) -> str:
    """An answer without what dust was read as before and after it.

    >>> without_specks(".0,6 mln EUR"), without_specks("Drewno sp. z o.o. -"), without_specks("32 ©")
    ('0,6 mln EUR', 'Drewno sp. z o.o.', '32')
    >>> without_specks("-"), without_specks("sp. j.")
    ('-', 'sp. j.')
    """
    bare = _SPECKS_AFTER.sub("", _SPECKS_BEFORE.sub("", words))
    return bare or words


def lost_its_end(words: str) -> bool:
    """Whether an answer ends in a lone letter, or a company's name before its legal form does.

    >>> [lost_its_end(words) for words in ("Drewno sp. i", "Żary i", "Max sp. z", "Max sp. z ▨ .0.")]
    [True, True, True, True]
    >>> [lost_its_end(words) for words in ("ul. Polna 26 A", "Firma S.A.", "Firma sp. z o.o.")]
    [False, False, False]
    """
    return bool(_LOOSE_END.search(words) or _CUT_OFF.search(words))


def is_ambiguous_address(address: str) -> bool:
    """Whether an address on the web holds letters and digits side by side that look alike.

    >>> is_ambiguous_address("linkedin.com/in/fotonikal1l"), is_ambiguous_address("metal19.example")
    (True, False)
    """
    return _AMBIGUOUS.search(address) is not None


def may_go_on(below: str, column: int = 0) -> bool:
    r"""Whether a line below may carry on what stands above its column: columns of a picture without rulings.

    >>> may_go_on("Dariusz Bielak\tobjęcia"), may_go_on("Adres: ul. Polna 1\tobjęcia")
    (True, False)
    """
    cells = below.split("\t")
    return len(cells) > max(1, column) and _NO_QUESTION.fullmatch(cells[column].strip()) is not None
