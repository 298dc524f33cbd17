"""Whether whoever sends papers asks something, too: the program answers nothing, so a person must see it."""

import re

from domain.words.text import fold_lines

_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_ASKED = re.compile(
    r"\b(?:czy|kiedy|jak\w*|ile|kto|kogo|co|gdzie|dlaczego|mozna|moge|mozemy|wolno)\b[^.!?]{0,300}\?"
    r"|\b(?:mam|mamy) (?:\w+ ){0,2}pytani\w*|\bpros\w+ o (?:\w+ )?odpowiedz\b|\bpytani[ae]\s*:"
)


def asks(text: str) -> bool:
    """Whether a mail's own words ask something.

    >>> asks("W załączeniu dokumenty. Czy możemy wysłać dwie osoby?")
    True
    >>> asks("W załączeniu dokumenty. Formularz: https://www.firma.pl/czy?id=1")
    False
    """
    return _ASKED.search(fold_lines(_LINK.sub(" ", text))) is not None
