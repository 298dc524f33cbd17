"""What tells each kind of document, prepared for searching: the call's own kinds and the look-alikes."""

import math
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from checks.recognise.call_cache import Same
from checks.recognise.form.blank.blanks import blanks_of
from checks.recognise.form.blank.skeleton import head_of, title_of
from checks.recognise.kinds.catalogue import MODULES
from checks.recognise.kinds.certificates.certificate import LABELS, PRINTED
from checks.recognise.kinds.lookalikes.catalogue import LOOKALIKES
from checks.recognise.noise.words import Lexicon
from domain.call import Call
from domain.document import OTHER
from domain.rules.papers.document_rule import DocumentRule, Signals
from domain.words.text import fold

FIRST_WORD = re.compile(r"[\w-]+")
_LABEL_LEAST = 8


@dataclass(frozen=True, slots=True)
class Profile:
    """One way of telling one kind: folded phrases, and for a form its labels."""

    kind: str
    name: str
    titles: tuple[str, ...]
    issuers: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    looks_like: str | None = None


@dataclass(frozen=True, slots=True)
class Titles:
    """Profiles with an index from title to profiles."""

    all: tuple[Profile, ...]
    by_title: dict[str, tuple[Profile, ...]]
    """Longest title first."""
    by_first_word: dict[str, tuple[str, ...]]
    """The first word → the titles that begin with it, longest first."""
    longest_first: tuple[str, ...]
    lengths: tuple[int, ...]
    """Of these, below zero, so that they rise."""

    def as_long_as(self, words: str, least: int, alike: int) -> Sequence[str]:
        """The titles of at least so many letters, longest first, whose length lets words be so alike.

        In per cent, as `rapidfuzz.fuzz.ratio` counts: what one has more is gone from the other.
        """
        shortest = max(least, math.floor(len(words) * alike / (200 - alike)))
        longest = math.ceil(len(words) * (200 - alike) / alike)
        lengths = self.lengths
        return self.longest_first[bisect_left(lengths, -longest) : bisect_right(lengths, -shortest)]


@dataclass(frozen=True, slots=True)
class Profiles(Titles):
    """Every profile of a call."""

    call: Call


def lexicon_of(profiles: Profiles) -> Lexicon:
    """The words that the papers of a call are known to print; prepared once for each call."""
    return _lexicon(Same(profiles.call, profiles.call.id))


@lru_cache(maxsize=32)
def _lexicon(call: Same[Call]) -> Lexicon:
    phrases = _printed(_prepared(call))
    labels: list[str] = [*LABELS]
    for rule in call.value.documents.values():
        if rule.form is not None:
            phrases += map(fold, rule.form.points.values())
            for field in rule.form.fields:
                labels += [fold(label).rstrip(" :") for label in field.labels]
                phrases += [fold(word) for words in field.options.values() for word in words]
    return Lexicon([*phrases, *labels], labels)


@lru_cache(maxsize=1)
def built_in_lexicon() -> Lexicon:
    """The words of what is known without a call."""
    return Lexicon(_printed(built_in_titles()), LABELS)


def _printed(titles: Titles) -> list[str]:
    phrases: list[str] = [*PRINTED]
    for profile in titles.all:
        phrases += [*profile.titles, *profile.issuers, *profile.bodies]
    return phrases


def profiles_of(call: Call) -> Profiles:
    """The call's profiles; prepared once for each call."""
    return _prepared(Same(call, call.id))


@lru_cache(maxsize=32)
def _prepared(call: Same[Call]) -> Profiles:
    rules = call.value.documents
    letterhead = _letterhead(rules)
    every = [profile for kind, rule in rules.items() for profile in _of_rule(kind, rule, letterhead)]
    every += [
        _profile(OTHER, one.name, one.signals, looks_like=one.looks_like if one.looks_like in rules else None)
        for one in LOOKALIKES
    ]
    titles = _indexed(every)
    return Profiles(
        titles.all, titles.by_title, titles.by_first_word, titles.longest_first, titles.lengths, call.value
    )


@lru_cache(maxsize=1)
def built_in_titles() -> Titles:
    """The profiles of every kind that is known without a call, and of the look-alikes."""
    every = [
        _profile(kind, kind, signals)
        for kind, module in MODULES.items()
        for signals in (module.SIGNALS, *getattr(module, "VARIANTS", ()))
    ]
    return _indexed([*every, *(_profile(OTHER, one.name, one.signals) for one in LOOKALIKES)])


def _indexed(every: list[Profile]) -> Titles:
    titles = sorted(
        {title for profile in every for title in profile.titles}, key=lambda title: (-len(title), title)
    )
    by_title = {title: tuple(profile for profile in every if title in profile.titles) for title in titles}
    by_first_word: dict[str, tuple[str, ...]] = {}
    for title in titles:
        word = FIRST_WORD.match(title)
        if word is not None:
            by_first_word[word[0]] = (*by_first_word.get(word[0], ()), title)
    lengths = tuple(-len(title) for title in titles)
    return Titles(tuple(every), by_title, by_first_word, tuple(titles), lengths)


def _letterhead(rules: Mapping[str, DocumentRule]) -> frozenset[str]:
    """The lines that head blanks of several kinds: they tell the office, and not the paper."""
    heads = [
        {line for blank in blanks_of(rule) for line in head_of(blank.skeleton)} for rule in rules.values()
    ]
    counted = Counter(line for lines in heads for line in lines)
    return frozenset(line for line, kinds in counted.items() if kinds > 1)


def _of_rule(kind: str, rule: DocumentRule, letterhead: frozenset[str]) -> list[Profile]:
    """The profiles of one kind: the call's signals, else the built-in ones; always its name as a title."""
    module = MODULES.get(kind)
    labels = _labels(rule)
    named = (title_of(blank.skeleton, letterhead) for blank in blanks_of(rule))
    printed = tuple(filter(None, named))
    if rule.signals is not None:
        own = rule.signals.model_copy(update={"title": (*rule.signals.title, *printed)})
        return [_profile(kind, rule.name, own, labels=labels)]
    built_in = getattr(module, "SIGNALS", Signals())
    with_name = built_in.model_copy(update={"title": (*built_in.title, rule.name, *printed)})
    variants: tuple[Signals, ...] = getattr(module, "VARIANTS", ())
    return [
        _profile(kind, rule.name, with_name, labels=labels),
        *(_profile(kind, rule.name, variant) for variant in variants),
    ]


def _profile(
    kind: str, name: str, signals: Signals, *, labels: tuple[str, ...] = (), looks_like: str | None = None
) -> Profile:
    return Profile(
        kind=kind,
        name=name,
        titles=_folded(signals.title),
        issuers=_folded(signals.issuer),
        bodies=_folded(signals.body),
        against=_folded(signals.against),
        labels=labels,
        looks_like=looks_like,
    )


def _labels(rule: DocumentRule) -> tuple[str, ...]:
    """The first label of every question, where it is long enough to mean something."""
    if rule.form is None:
        return ()
    first = (fold(field.labels[0]) for field in rule.form.fields if field.labels)
    return tuple(dict.fromkeys(label for label in first if len(label) >= _LABEL_LEAST))


def _folded(phrases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fold(phrase) for phrase in phrases if phrase.strip()))
