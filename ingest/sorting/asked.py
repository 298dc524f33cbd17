"""Whether whoever sends papers asks something, too: the program answers nothing, so a person must see it."""

import re

from domain.words.text import fold_lines

_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_REQUESTED = (
    r"(?:odpowiedz|informacj\w+|wyjasnieni\w+|wskazow\w+|pomoc|kontakt|sprawdzeni\w+|zmian\w+|sprostowani\w+"
    r"|przedluzeni\w+|wydluzeni\w+|odroczeni\w+|przesuniec\w+|usuniec\w+|zwrot)\b"
)
_IN_CASE = re.compile(
    r"\b(?:w razie|w przypadku|gdyby|jezeli|jesli)\b[^.!?\n]{0,200}\bpros\w+ o [^.!?\n]{0,100}"
)
"""What every mail says below: nobody is asked anything yet."""
_ASKED = re.compile(
    r"\b(?:czy|kiedy|jak\w*|ile|kto|kogo|co|gdzie|dlaczego|mozna|moge|mozemy|wolno)\b[^.!?]{0,300}\?"
    r"|\b(?:mam|mamy) (?:\w+ ){0,2}pytani\w*|\bpytani[ae]\s*:"
    rf"|\bpros\w+ o (?:\w+ ){{0,2}}{_REQUESTED}"
)


def asks(text: str) -> bool:
    """Whether a mail's own words ask something.

    >>> asks("W załączeniu dokumenty. Czy możemy wysłać dwie osoby?")
    True
    >>> asks("W załączeniu dokumenty. Formularz: https://www.firma.pl/czy?id=1")
    False
    """
    return _ASKED.search(_IN_CASE.sub(" ", fold_lines(_LINK.sub(" ", text)))) is not None
