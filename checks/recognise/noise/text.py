"""Answers as a reading machine leaves them: specks of dust at their ends, and ends that were lost."""

import re
from collections.abc import Iterable

_SPECKS_BEFORE = re.compile(r"^(?:[-.,:;|_~*'»«•=©®°\"](?:\s+|(?=\w)))+")
_SPECKS_AFTER = re.compile(r"(?:\s+[-.,:;|_~*'»«•=©®°„”\"]+)+$")
_LOOSE_END = re.compile(r"[^\W\d][.,]?\s[^\W\d]$")
"""A lone letter after a word: dirt at the sheet's edge, or what is left of a word. After a number: a flat."""
_CUT_OFF = re.compile(r"\b(?:sp\.?(?: ?z)?|spółka(?: z)?|z)$|[☐☒▨]", re.IGNORECASE)
_TWICE_O = r"[zZ2][zZ]?[.,]? ?[oO0][.,]? ?[oO0]{1,2}(?:[.,]|\b)"
_LIMITED = re.compile(rf"\b([sS][pP])[.,]? ?{_TWICE_O}")
_LIMITED_IN_FULL = re.compile(rf"\b([sS][pP][óÓoO][łŁlL][kK][aA]) {_TWICE_O}")
_AND = re.compile(
    r"(?<=[^\W\d] )[68](?= (?:[Ss]p[óo][łl]ka|[Ss]yn(?:owie)?|[Ww]sp.lni\w+|[Pp]artner\w*|[Cc]o\.?)(?: |$))"
)
"""A figure that „&” was read as: „Bilans 8 Spółka”."""
_NO_SIGN_OF_A_NAME = re.compile(r"[^\W\d_][!?|©®<>=](?!\w*[!?]$)|[!?|©®<>=][^\W\d_]|\b0[.,]0\b")
_LEAST_SURE = 0.5
_OF_LEGAL_FORM = re.compile(r"\W*+(?:[sS][pP5]?|[zZ2]{1,2}|[oO0.,:;©Q]+|[aAcCjJkK]|[sS]\.?[aAcC])\W*|\W+")
_AMBIGUOUS = re.compile(r"l1(?!\d)|1l|I1|1I|O0|0O")
"""What a „11” or „ll”, a „00” or „OO” is read as."""

_NO_QUESTION = re.compile(r"[^\W\d][^:?☐☒▨]*")
_NONE = {"brak": 1, "niedotyczy": 2, "nie": 1}
"""How those say that there is none who write nothing else, and so many letters may be misread."""
_HEADING = re.compile(r"[A-Z]\. [A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+(?: [a-ząćęłńóśźż]+)+")


def without_specks(words: str) -> str:
    """An answer without what dust was read as before and after it.

    >>> without_specks(".0,6 mln EUR"), without_specks("Drewno sp. z o.o. -"), without_specks("32 ©")
    ('0,6 mln EUR', 'Drewno sp. z o.o.', '32')
    >>> without_specks("-"), without_specks("sp. j.")
    ('-', 'sp. j.')
    """
    bare = _SPECKS_AFTER.sub("", _SPECKS_BEFORE.sub("", words))
    return bare or words


def is_nearly_none(words: str) -> bool:
    """Whether words are „brak”, „nie” or „nie dotyczy” but for a letter or two that were misread.

    >>> [is_nearly_none(words) for words in ("NIC", "ne", "Nie.", "ISO")]
    [True, True, False, False]
    >>> [is_nearly_none(words) for words in ("Drak", "prak -", "nie dotyezy", "brak", "Atest", "BRC")]
    [True, True, True, False, False, False]
    """
    from rapidfuzz.distance import OSA

    letters = "".join(filter(str.isalpha, words.lower()))
    return any(0 < OSA.distance(letters, none) <= misread for none, misread in _NONE.items())


def is_lettered_heading(words: str) -> bool:
    """Whether words are a part's heading behind its letter, and no name: but their first they are lower case.

    >>> is_lettered_heading("E. Innowacje i jakość"), is_lettered_heading("J. Kolasa i Wspólnicy sp.j.")
    (True, False)
    """
    return _HEADING.fullmatch(words.strip()) is not None


def lost_its_end(words: str) -> bool:
    """Whether an answer ends in a lone letter, or a company's name before its legal form does.

    >>> [lost_its_end(words) for words in ("Drewno sp. i", "Żary i", "Max sp. z", "Max sp. z ▨ .0.")]
    [True, True, True, True]
    >>> [lost_its_end(words) for words in ("ul. Polna 26 A", "Firma S.A.", "Firma sp. z o.o.")]
    [False, False, False]
    """
    return bool(_LOOSE_END.search(words) or _CUT_OFF.search(words))


_NEXT_POINT = re.compile(r"\s+\d{1,2}\)$|(?<= z o\.o\.)\s+\d{1,2}(?:[.)]\s.*)?$")
"""What a form asks next, behind a name: „3)”, „2. Ulica, nr domu”."""
_NO_LEGAL_FORM = re.compile(
    r"(?<![\w.])(?!(?:s\. ?[cjka]|o\. ?o|k\. ?a|p\. ?s|i\. ?n|z\. ?o)\.)[a-z]\. ?[a-z]\."
)
"""„c.c.”, as a pen's „s.c.” is read."""
_JOINT_STOCK = re.compile(r"(?<=\w )S\.? ?A\.$")


def name_as_printed(name: str) -> str:
    """A company's name with its „sp. z o.o.” as it is printed, however its signs were read.

    >>> name_as_printed("Drukarnia Sp. z 0.0"), name_as_printed("Metal sp. Zz 0.o.")
    ('Drukarnia Sp. z o.o.', 'Metal sp. z o.o.')
    >>> name_as_printed("Beton Sp. z 0.o0."), name_as_printed("Metal Spółka z 0.0.")
    ('Beton Sp. z o.o.', 'Metal Spółka z o.o.')
    >>> name_as_printed("Bilans 8 Spółka"), name_as_printed("Studio 8 Poznań")
    ('Bilans & Spółka', 'Studio 8 Poznań')
    >>> name_as_printed("Wartakabel SA."), name_as_printed("Wartakabel SA")
    ('Wartakabel S.A.', 'Wartakabel SA')
    >>> name_as_printed("Beton Sp. z 0.0. 2. Ulica, nr domu"), name_as_printed("Maria Rutkowska 3)")
    ('Beton Sp. z o.o.', 'Maria Rutkowska')
    """
    name = _JOINT_STOCK.sub("S.A.", _AND.sub("&", name))
    printed = _LIMITED_IN_FULL.sub(r"\1 z o.o.", _LIMITED.sub(r"\1. z o.o.", name))
    return _NEXT_POINT.sub("", printed)


def is_misread_name(name: str, words: Iterable[tuple[str, float]] = ()) -> bool:
    """Whether a company's name holds a sign that no name has within a word, or a word that was hardly read.

    `words` are its own with how surely each was read; no dictionary holds the signs of „sp. z o.o.”.

    >>> is_misread_name("Teksty! Wschowa"), is_misread_name("DREZO?PT"), is_misread_name("Alfa (Beta) & S-ka")
    (True, True, False)
    >>> is_misread_name("Sulpol RY p. z 0.0")
    True
    >>> is_misread_name("Jan Maj c.c. w Żarach"), is_misread_name("Jan Maj s. c."), is_misread_name("As s.j.")
    (True, False, False)
    """
    is_odd = _NO_SIGN_OF_A_NAME.search(name) is not None or _NO_LEGAL_FORM.search(name) is not None
    return is_odd or any(
        sure < _LEAST_SURE and _OF_LEGAL_FORM.fullmatch(word) is None for word, sure in words
    )


def is_of_legal_form(word: str) -> bool:
    """Whether a word is a sign or two of a legal form, which no dictionary holds: „z”, „0.0.”.

    >>> is_of_legal_form("0.0."), is_of_legal_form("Sp."), is_of_legal_form("Alfa")
    (True, True, False)
    """
    return _OF_LEGAL_FORM.fullmatch(word) is not None


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
