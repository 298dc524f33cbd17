"""Words of strangers' documents, safe to show, and the names of things in Polish sentences."""

import re

from domain.application import FiledFile
from domain.document import Evidence
from domain.redaction import redact
from domain.text import one_line

_FORMS_OF_NAME = re.compile(
    r"\b(?:spolka z ograniczona odpowiedzialnoscia|sp\.? ?z ?o\.? ?o\.?|spolka akcyjna|s\.? ?a\.?"
    r"|spolka jawna|sp\.? ?j\.?)(?=\W|$)"
)
_NOT_WORDS = re.compile(r"[^\w]+")


_INNER = str.maketrans("„”", "«»")
"""What stands within quotation marks has others itself."""


def quote(words: str) -> str:
    """Words of a document on one line, with PESEL numbers and amounts of money left out.

    >>> quote("zalega na kwotę 1 234,56 zł, PESEL 44051401359")
    'zalega na kwotę […], PESEL […]'
    >>> quote("Hotel „Pod Lipą” sp.j.")
    'Hotel «Pod Lipą» sp.j.'
    """
    return one_line(redact(words)).translate(_INNER)


def evidence_text(file: FiledFile | None, page: int | None = None, words: str = "") -> str:
    """Where something was found: file, page, and the words.

    >>> evidence_text(None, 2, "nie zalega")
    's. 2: „nie zalega”'
    """
    places = []
    if file is not None:
        places.append(f"plik „{quote(file.filename)}”")
    if page is not None:
        places.append(f"s. {page}")
    place = ", ".join(places)
    if not words:
        return place
    return f"{place}: „{quote(words)}”" if place else f"„{quote(words)}”"


def evidence_at(file: FiledFile, evidence: Evidence | None) -> str:
    """The same for a reading's own evidence."""
    return evidence_text(file) if evidence is None else evidence_text(file, evidence.page, evidence.words)


def sentence(text: str) -> str:
    """A person's words as a sentence of a letter.

    >>> sentence("brak drugiej strony"), sentence("Czy to kopia?")
    ('Brak drugiej strony.', 'Czy to kopia?')
    """
    flat = one_line(text, limit=500).rstrip()
    if not flat:
        return ""
    return flat[0].upper() + flat[1:] + ("" if flat[-1] in ".!?…" else ".")


def absent_pages(absent: tuple[str, ...]) -> str:
    """What a letter says is lacking; the pages come as „3 z 7”.

    >>> absent_pages(("3 z 7",)), absent_pages(("2 z 7", "3 z 7"))
    ('strony 3 z 7', 'stron 2, 3 z 7')
    """
    *earlier, last = absent
    numbers = ", ".join([*(page.partition(" ")[0] for page in earlier), last])
    return f"stron {numbers}" if earlier else f"strony {numbers}"


def same_firm(first: str, second: str) -> bool:
    """Whether two folded names are one firm's, whatever way its legal form is written."""
    return _bare(first) == _bare(second) != ""


def _bare(name: str) -> str:
    return _NOT_WORDS.sub(" ", _FORMS_OF_NAME.sub(" ", name)).strip()
