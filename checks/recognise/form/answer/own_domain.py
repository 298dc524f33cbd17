"""A company's addresses on a page read from a picture, held against each other: a letter may be misread."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import pairwise

from checks.recognise.form.networks import HOSTS
from checks.recognise.form.text import FormText
from domain.document import FieldValue
from domain.rules.papers.form_rule import FieldType, FormField
from domain.words.text import fold

_ADDRESS = re.compile(r"[a-z0-9.@©/:_-]*\.[a-z]{2,}")
_STOP_READ_AS_COMMA = re.compile(r"(?<=[a-z0-9])(?:,\.?|\.,)(?=[a-z]{2})")
_MAILBOX = re.compile(r"[a-z0-9._-]{3,}?q(?P<site>[a-z0-9-]{3,}\.[a-z]{2,})")
"""A mailbox whose „@” was read as a „Q”."""
_SITE = re.compile(r"(?:.*[@©]|(?:https?:)?/*(?:www\.)?)(?P<site>[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}).*")
_MOST_MISREAD, _SHORTEST = 2, 7
"""So many letters may be misread; of a shorter site another may be one letter off."""
_ENDINGS = frozenset(
    {"pl", "com", "eu", "de", "ch", "net", "org", "io", "tech", "fr", "it", "es", "uk", "cz"}
)
_LABEL = re.compile(r"[^\W\d_]{6,}")
_SHORTEST_WORD, _SURE_ELSEWHERE, _SURELY_READ = 6, 0.75, 0.9
_PROFILE = re.compile(rf"\b(?:{HOSTS})\.com/(?:company/|in/|@)?(?P<name>[a-z0-9-]{{5,}})")
_CONFUSED = frozenset(
    map(
        frozenset,
        (
            "ce",
            "co",
            "eo",
            "ao",
            "ae",
            "li",
            "lt",
            "lj",
            "ij",
            "tf",
            "rt",
            "nu",
            "nh",
            "bh",
            "gq",
            "uv",
            "ti",
        ),
    )
)
"""Letters that a picture makes of one another."""
_SHORTEST_LABEL = 5
_VOWELS = frozenset("aeiouy")
_HELD: frozenset[FieldType] = frozenset({"urls", "email"})


def unless_nearly_another(
    answers: Mapping[str, FieldValue], fields: Iterable[FormField], text: FormText
) -> dict[str, FieldValue]:
    """The addresses whose site is nearly, and not quite, another of the paper that stands there as often.

    Or nearly what the company or a profile of it is called there: „artenc.pl” beside „facebook.com/artcnc”.
    """
    held = [field.name for field in fields if field.type in _HELD]
    if not text.is_noisy or not any(answers[name].state == "read" for name in held if name in answers):
        return {}
    folded = _STOP_READ_AS_COMMA.sub(".", text.folded)
    sites = Counter(site for found in _ADDRESS.finditer(folded) if (site := site_of(found[0])))
    called = [found["name"] for found in _PROFILE.finditer(folded)]
    name = answers.get("name")
    if name is not None and name.state == "read":
        called.append("".join(filter(str.isalnum, fold(str(name.value)))))
    return {
        name: replace(answers[name], state="unclear", value=None)
        for name in held
        if name in answers
        and any(
            _is_doubtful(site_of(one), sites) or _is_misspelt(site_of(one), called)
            for one in _addresses(answers[name])
        )
    }


def _is_misspelt(site: str, called: Iterable[str]) -> bool:
    """Whether a site's name is one confusable letter off what the company is called, and called so nowhere.

    >>> _is_misspelt("artenc.pl", ["artcnc"]), _is_misspelt("artenc.pl", ["artcncpawelskowera"])
    (True, True)
    >>> _is_misspelt("artenc.pl", ["artcnc", "artenc"]), _is_misspelt("szklo.pl", ["szkla"])
    (False, False)
    """
    own = "".join(filter(str.isalnum, site.partition(".")[0]))
    begun = ["".join(filter(str.isalnum, one))[: len(own)] for one in called]
    if len(own) < _SHORTEST_LABEL or own in begun:
        return False
    return any(len(one) == len(own) and _differ_by_likeness(one, own) for one in begun)


def _differ_by_likeness(one: str, other: str) -> bool:
    differing = [frozenset((a, b)) for a, b in zip(one, other, strict=True) if a != b]
    # A name's words are declined: „Optikon Szkła” has the site „optikon-szklo.pl”.
    return len(differing) == 1 and differing[0] in _CONFUSED and not differing[0] <= _VOWELS


def is_nearly_a_site(name: str, text: FormText) -> bool:
    """Whether a word of a company's name is a letter off what its own address on the paper is called.

    „Ziotowit” beside „ziolowit.pl”: one of them was misread, and nobody knows which.
    """
    from rapidfuzz.distance import Levenshtein

    sites = {label for found in _ADDRESS.finditer(text.folded) for label in _LABEL.findall(site_of(found[0]))}
    words = {fold(word) for word in _LABEL.findall(name.casefold())} - sites
    return any(
        Levenshtein.distance(word, site, score_cutoff=1) == 1
        for word in words
        for site in sites
        if abs(len(word) - len(site)) <= 1
    )


def is_spelt_otherwise(name: str, text: FormText, words_read: Iterable[tuple[str, float]]) -> bool:
    """Whether the paper has two words of a name once more, the first with another letter or two.

    „Boqumit Wąsik” and „Boqumił Wąsik”: what was read less surely was misread, or both.
    """
    doubtful = {word for word, sure in words_read if sure < _SURELY_READ}
    words = name.split()
    read = text.raw.split()
    pairs = set(pairwise(words))
    return any(
        own in doubtful and last == after and _are_alike(own, other)
        for own, last in pairs
        for other, after in pairwise(read)
    )


def _are_alike(one: str, other: str) -> bool:
    """Whether two words of one length, and not short, differ in a letter or two."""
    differing = sum(map(str.__ne__, one, other))
    return len(one) == len(other) >= _SHORTEST_WORD and one.isalpha() and 0 < differing <= _MOST_MISREAD


def confirms(text: FormText, word: str, start: int, end: int) -> bool:
    """Whether a word stands elsewhere on the paper, alone or within an address, and was read there surely."""
    own = "".join(_LABEL.findall(fold(word)))
    return len(own) >= _SHORTEST_WORD and any(
        own in text.folded[spot.start : spot.end]
        for spot in text.spots
        if spot.confidence >= _SURE_ELSEWHERE and not (start <= spot.start < end)
    )


def site_of(address: str) -> str:
    """The site of an address on the web or of a mailbox; empty where it has none.

    >>> site_of("https://www.tartak-nowak.pl/en"), site_of("biuro@tartak-nowak.pl"), site_of("brak")
    ('tartak-nowak.pl', 'tartak-nowak.pl', '')
    """
    found = _SITE.match(address.lower())
    return found["site"] if found is not None else ""


def site_of_mailbox(address: str) -> str:
    """The site of a mailbox whose „@” was read as a „Q”; empty where it is none.

    >>> site_of_mailbox("biuroqalfa-lubsko.pl"), site_of_mailbox("aquael.pl"), site_of_mailbox("alfa.pl")
    ('alfa-lubsko.pl', '', '')
    """
    found = _MAILBOX.fullmatch(address)
    return found["site"] if found is not None else ""


def _addresses(answer: FieldValue) -> list[str]:
    if answer.state != "read":
        return []
    return list(map(str, answer.value)) if isinstance(answer.value, tuple) else [str(answer.value)]


_ENDS_APART = re.compile(r"(?:^|[.q©])$")
"""Before a site in a longer word: nothing, a host's stop, or the sign of an e-mail („biuroQalfa.pl”)."""


def _is_doubtful(site: str, sites: Mapping[str, int]) -> bool:
    from rapidfuzz.distance import Levenshtein

    if any(other.endswith(site) and not _ENDS_APART.search(other[: -len(site)]) for other in sites):
        return True  # the rest of „alfa-optyka.pl”, whose first line or letters were lost
    if len(site) < _SHORTEST:
        return False
    boxes = ((site_of_mailbox(other), count) for other, count in sites.items() if not other.endswith(site))
    return any(
        not _are_of_one_name(site, other)
        and 0 < Levenshtein.distance(site, other, score_cutoff=_MOST_MISREAD) <= _MOST_MISREAD
        and count >= sites.get(site, 0)
        for other, count in (*sites.items(), *boxes)
    )


def _are_of_one_name(site: str, other: str) -> bool:
    """Whether two sites differ but in their endings: „alfa.pl” and „alfa.eu” are both the company's."""
    (name, _, ending), (another, _, its) = site.rpartition("."), other.rpartition(".")
    return name == another and {ending, its} <= _ENDINGS
