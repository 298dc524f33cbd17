"""Words of strangers' documents, safe to show, and the names of things in Polish sentences."""

import re
from functools import lru_cache

from domain.application import FiledFile
from domain.document import Evidence
from domain.words.redaction import redact
from domain.words.text import fold, one_line

_FORMS_OF_NAME = {
    form: re.compile(rf"\b(?:{pattern})(?=\W|$)")
    for form, pattern in {
        "limited": r"spolka z ograniczona odpowiedzialnoscia|sp\.? ?z ?[o0]\.? ?[o0]\.?",
        "simple": r"prosta spolka akcyjna|p\.? ?s\.? ?a\.?",
        "stock": r"spolka akcyjna|s\.? ?a\.?",
        "general": r"spolka jawna|sp\.? ?j\.?",
        "partnership": r"spolka komandytowa|sp\.? ?k\.?",
        "civil": r"spolka cywilna|s\.? ?c\.?",
    }.items()
}
"""Legal forms by what they are, as they are written out and shortened; the longer before what it holds."""
_LEAST_MISREAD = 12
"""Letters of a name of which one may be misread and the name still be told."""
_NOT_WORDS = re.compile(r"[^\w]+")


_INNER = str.maketrans("„”", "«»")
"""What stands within quotation marks has others itself."""


@lru_cache(maxsize=1024)
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
    return evidence_text(file) if evidence is None else evidence_text(file, evidence.page, evidence.excerpt)


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
    """Whether two folded names are one firm's, whatever way its legal form is written.

    A limited partnership is not the company that runs it, whose name it bears.

    >>> same_firm("max sp. z o.o.", "max spolka z ograniczona odpowiedzialnoscia")
    True
    >>> same_firm("max sp. z o.o.", "max sp. z o.o. sp.k.")
    False
    """
    one, other = _bare(first), _bare(second)
    return one[0] == other[0] != "" and (one[1] == other[1] or not one[1] or not other[1])


def nearly_same_firm(read: str, other: str) -> bool:
    """Whether a name that was read from a picture is another with a letter misread: never a figure.

    >>> nearly_same_firm("orion ekoenergla sp. z o.o.", "orion ekoenergia sp. z o.o.")
    True
    >>> nearly_same_firm("orion ekoenergia 1 s.a.", "orion ekoenergia 2 s.a.")
    False
    """
    from rapidfuzz.distance import OSA

    (one, forms), (another, others) = _bare(read), _bare(other)
    if min(len(one), len(another)) < _LEAST_MISREAD or (forms and others and forms != others):
        return False
    figures = [[c for c in name if c.isdigit()] for name in (one, another)]
    return figures[0] == figures[1] and OSA.distance(one, another, score_cutoff=1) <= 1


def are_alike(one: str, other: str) -> bool:
    """Whether two names may be one applicant's: a firm's in its usual spellings, a person's in either order.

    >>> are_alike("Ewa Żak", "ŻAK EWA MARIA"), are_alike("Max sp. z o.o.", "Max"), are_alike("Max", "Orion")
    (True, True, False)
    """
    first, second = fold(one), fold(other)
    words, others = (set(_NOT_WORDS.sub(" ", name).split()) for name in (first, second))
    return words <= others or others <= words or same_firm(first, second) or nearly_same_firm(first, second)


def bare_name(folded: str) -> str:
    """A folded name without its legal forms and what is no word.

    >>> bare_name("„max” sp. z o.o. w organizacji")
    'max w organizacji'
    """
    return _bare(folded)[0]


@lru_cache(maxsize=1024)
def _bare(name: str) -> tuple[str, frozenset[str]]:
    """A name without its legal forms, and these."""
    forms: set[str] = set()
    for form, pattern in _FORMS_OF_NAME.items():
        name, count = pattern.subn(" ", name)
        forms |= {form} if count else set()
    return _NOT_WORDS.sub(" ", name).strip(), frozenset(forms)
