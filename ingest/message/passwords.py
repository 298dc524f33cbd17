"""Passwords that a mail names in plain words, to be tried on the protected files beside it."""

import re
from collections.abc import Iterator

_MOST = 12
_LONGEST = 60

_WORD = r"\b(?:has[łl](?:o|a|em|u)|password|passphrase|pin(?:em)?|kod(?:em)?\s+dost[ęe]pu)\b"
_SEPARATOR = r"(?:\s*[:=]\s*|\s+[-–—]\s+|\s+(?:to|jest|brzmi|is)\s*:?\s+)"
_TOLD = re.compile(rf"{_WORD}[^\n:=]{{0,60}}?{_SEPARATOR}(?P<value>\S[^\n]{{0,100}})", re.IGNORECASE)
_BESIDE = re.compile(
    rf"{_WORD}[ \t]+(?P<value>(?=\S*\d)\S{{3,60}}|[„\"'«][^\n”\"'»]{{1,60}}[”\"'»]|\S{{3,60}}[ \t]*$)",
    re.IGNORECASE | re.MULTILINE,
)
"""„PIN 1234”, „hasło Firma2026”: without a sign between, only what no sentence would go on with."""
_LINE_WITH_WORD = re.compile(rf"{_WORD}[^\n]*(?:\n[^\n]+)?", re.IGNORECASE)

_ALONE = re.compile(r"^[ \t]*(?=\S*\d)(?=\S*[^\W\d])(?P<value>\S{4,40})[ \t]*$", re.MULTILINE)
_KNOWN_WORD = re.compile(
    r"(?:https?:|www\.|\S+@\S+\.\w|\S+\.(?:pdf|docx?|zip|jpe?g|pl|eu|com)\b)", re.IGNORECASE
)
"""A line of its own, of letters and digits: „Firma2026”, when the mail says no more; no address, no file."""
_QUOTED = re.compile(r"[„”“\"«'`]([^„”“\"»'`\n]{1,60})[”“\"»'`]")
_OUTER = "„”“\"«»'`()[]<>*_"
_AFTER = ".,;:!?"
_NUMBER_WORDS = re.compile(r"\b(?:NIP|REGON|KRS)\b", re.IGNORECASE)
_NUMBER = re.compile(
    r"\b(?:NIP|REGON|KRS)\b[^\d\n]{0,25}(\d[\d \-]{7,16}\d)|\b(\d{3}-\d{3}-\d{2}-\d{2}|\d{10})\b",
    re.IGNORECASE,
)
_NO_PASSWORDS = frozenset(
    {"nip", "regon", "krs", "numer", "nr", "firmy", "to", "jest", "w", "na", "do", "z", "następujące"}
)


def passwords_in(text: str) -> tuple[str, ...]:
    r"""What a mail may name as the password of its files, likelier ones first, at most twelve.

    A wrong candidate does no harm: it opens nothing.

    >>> passwords_in("Hasło do pliku to: Firma2026.")
    ('Firma2026.', 'Firma2026')
    >>> passwords_in("W załączniku archiwum, hasłem jest „zielony kot”.")
    ('zielony kot',)
    >>> passwords_in("do poprzedniego maila\nSzwajcaria2026")
    ('Szwajcaria2026',)
    >>> passwords_in("Hasło do archiwum – NIP firmy (NIP 923-11-22-333)")
    ('9231122333', '923-11-22-333')
    """
    found: dict[str, None] = {}
    for value in _values(text):
        for candidate in _candidates(value):
            if 1 < len(candidate) <= _LONGEST and candidate.lower() not in _NO_PASSWORDS:
                found[candidate] = None
    numbers = list(_numbers(text))
    return tuple(dict.fromkeys([*numbers, *found, *_alone(text)]))[:_MOST]


def _alone(text: str) -> Iterator[str]:
    """Letters and digits on a line of their own: people send a password as a mail's whole text."""
    for found in _ALONE.finditer(text):
        if not _KNOWN_WORD.match(found["value"]):
            yield from _bare(found["value"])


def _values(text: str) -> Iterator[str]:
    """What follows the word „hasło” and its like, to the end of the line, in the order of the text."""
    matches = [*_TOLD.finditer(text), *_BESIDE.finditer(text)]
    for match in sorted(matches, key=lambda found: found.start()):
        yield match["value"].strip()


def _candidates(value: str) -> Iterator[str]:
    """The parts of a line that may be the password: what is quoted, else its first word, or all of it."""
    if quoted := _QUOTED.findall(value):
        yield from quoted
        return
    pieces = [value, *value.split(": ")[1:]]
    for piece in pieces:
        words = piece.split()
        if words:
            yield from _bare(words[0])
    if len(value.split()) <= 4 and not _NUMBER_WORDS.search(value):
        yield from _bare(value)


def _bare(word: str) -> Iterator[str]:
    """A word without its quotation marks, then also without the sentence's own dot or comma."""
    inner = word.strip(_OUTER)
    yield inner
    yield inner.rstrip(_AFTER).strip(_OUTER)


def _numbers(text: str) -> Iterator[str]:
    """The company's numbers, digits alone and as written, when the password is said to be one of them."""
    if not any(_NUMBER_WORDS.search(line) for line in _LINE_WITH_WORD.findall(text)):
        return
    for labelled, bare in _NUMBER.findall(text):
        written = (labelled or bare).strip()
        yield re.sub(r"\D", "", written)
        yield written
