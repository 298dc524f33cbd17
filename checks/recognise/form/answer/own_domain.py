"""A company's addresses on a page read from a picture, held against each other: a letter may be misread."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from checks.recognise.form.text import FormText
from domain.document import FieldValue
from domain.rules.papers.form_rule import FieldType, FormField

_ADDRESS = re.compile(r"[a-z0-9.@©/:_-]*\.[a-z]{2,}")
_SITE = re.compile(r"(?:.*[@©]|(?:https?:)?/*(?:www\.)?)(?P<site>[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}).*")
_MOST_MISREAD, _SHORTEST = 2, 7
"""So many letters may be misread; of a shorter site another may be one letter off."""
_HELD: frozenset[FieldType] = frozenset({"urls", "email"})


def unless_nearly_another(
    answers: Mapping[str, FieldValue], fields: Iterable[FormField], text: FormText
) -> dict[str, FieldValue]:
    """The addresses whose site is nearly, and not quite, another of the paper that stands there as often."""
    held = [field.name for field in fields if field.type in _HELD]
    if not text.is_noisy or not any(answers[name].state == "read" for name in held if name in answers):
        return {}
    sites = Counter(site for found in _ADDRESS.finditer(text.folded) if (site := site_of(found[0])))
    return {
        name: replace(answers[name], state="unclear", value=None)
        for name in held
        if name in answers and any(_is_doubtful(site_of(one), sites) for one in _addresses(answers[name]))
    }


def site_of(address: str) -> str:
    """The site of an address on the web or of a mailbox; empty where it has none.

    >>> site_of("https://www.tartak-nowak.pl/en"), site_of("biuro@tartak-nowak.pl"), site_of("brak")
    ('tartak-nowak.pl', 'tartak-nowak.pl', '')
    """
    found = _SITE.match(address.lower())
    return found["site"] if found is not None else ""


def _addresses(answer: FieldValue) -> list[str]:
    if answer.state != "read":
        return []
    return list(map(str, answer.value)) if isinstance(answer.value, tuple) else [str(answer.value)]


def _is_doubtful(site: str, sites: Mapping[str, int]) -> bool:
    from rapidfuzz.distance import Levenshtein

    return len(site) >= _SHORTEST and any(
        0 < Levenshtein.distance(site, other, score_cutoff=_MOST_MISREAD) <= _MOST_MISREAD
        and count >= sites.get(site, 0)
        for other, count in sites.items()
    )
