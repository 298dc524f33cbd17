"""How well the words of a question fit a concept: both ways, by meaning, whatever their endings."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import fsum

from checks.recognise.call_cache import Same
from checks.recognise.form.concept.stems import stem, stems_of, words_of
from checks.recognise.form.concept.whose import whose
from config.concepts import Concept, Concepts
from config.registers import load_registers
from domain.rules.papers.form_rule import FieldType, FormField, FormRule
from domain.words.text import fold

_COMPANY = "company"
_LIGHT = 0.3
_ADDRESSED = re.compile(r"[a-z]{3,}(?:a|i|y|e)(?:li|ly)?s?cie")
"""„wdrażacie”, „braliście”: how forms address whoever fills them; it says little of what they ask."""
_NUMBER = 0.2
_UNKNOWN = 0.4
"""A word that no question in the register has says little of what is asked."""
_LEAST_RECALL = 0.65
_UNEXPLAINED = 0.4
"""What is left of a score where the cue explains nothing else of the question."""
_AGAINST = 0.35
_HEADING = 0.8
_LABEL_BONUS = 0.05
_SHORT = 3
_LONG = 8
"""So much weight of words is a whole question; more of it is explanation and counts half."""
_SHORT_TOO = re.compile(r"\bskrócona (?:i|oraz) (?=pełna)|(?<=pełna) (?:i|oraz) skrócona\b", re.IGNORECASE)
"""„Nazwa skrócona i pełna” asks for the whole name, „Nazwa skrócona” does not."""
_NAMES_OF_OTHERS = re.compile(r"\b(?:ich|jej|tych|takich|powyzszych|wymienionych) nazw|\bnazwy tych\b")
"""„Podaj ich nazwy”: names of what was asked for before, and no company's."""


@dataclass(frozen=True, slots=True)
class Askable:
    """What a form may ask: a field of the call, a concept of the register, or both."""

    concept: Concept
    field: FormField | None = None


@dataclass(frozen=True, slots=True)
class _Cue:
    asked: int
    tokens: frozenset[str]
    weight: float
    bonus: float = 0.0


class Wording:
    """The register and a form's own labels, prepared for comparing."""

    def __init__(
        self, register: Concepts, fields: Sequence[FormField] = (), called: Iterable[str] = ()
    ) -> None:
        self._meaning = {
            stem(word): meaning
            for meaning, words in register.words.items()
            for phrase in (meaning, *words)
            for word in words_of(phrase)[:1]
        }
        self._whole = {
            word: meaning for meaning, ws in register.words.items() for w in ws for word in words_of(w)
        }
        # On a paper that asks for a „NIP zakładu” and a „REGON zakładu” the word means the company.
        self._called = frozenset(called)
        self._fillers = frozenset(word for filler in register.fillers for word in words_of(filler))
        self._places = self._trips(register, fields)
        self._light = frozenset(register.light)
        self._told = lru_cache(maxsize=16384)(self._token_of)
        self._weigh = lru_cache(maxsize=16384)(self._weight_of)
        self._meanings = frozenset(register.words)
        self.asked = tuple(_asked(register, fields))
        self._cues: dict[str, list[_Cue]] = {}
        self._explained: list[frozenset[str]] = []
        self._against: list[frozenset[str]] = []
        self._needs: list[frozenset[str]] = []
        for index, one in enumerate(self.asked):
            self._add(index, one)
        self._sections = [
            (part, tokens)
            for part, cues in register.sections.items()
            for cue in cues
            if (tokens := self.tokens(cue) or self._bare(cue))
        ]
        self._known = frozenset(self._cues) | self._meanings | self._light
        self._known |= frozenset().union(*self._explained, *self._against, *self._needs)
        self._parts = frozenset(one.concept.name for one in self.asked if one.concept.part_of)
        self._columns = frozenset(token for words in register.columns for token in self._bare(words))
        self._options = {
            tuple(stems_of(name))
            for one in self.asked
            for names in one.concept.options.values()
            for name in names
        }
        self._followed = {one.concept.follows for one in self.asked} - {""}
        self._types = {one.concept.name: one.field.type for one in self.asked if one.field is not None}
        self.scores = lru_cache(maxsize=4096)(self._scores)
        self.scores_of_question = lru_cache(maxsize=4096)(self._scores_of_question)
        self.section_of = lru_cache(maxsize=4096)(self._section_of)

    @staticmethod
    def _trips(register: Concepts, fields: Sequence[FormField]) -> frozenset[str]:
        """Where the trips go that a form offers: any question may name it („Kto pojedzie do Szwajcarii?”)."""
        offered = {concept.name for concept in register.concepts if concept.anywhere}
        named = [names for field in fields if field.name in offered for names in field.options.values()]
        return frozenset(
            stem(word) for names in named for name in names for word in words_of(name) if len(word) > _SHORT
        )

    def _is_filler(self, word: str) -> bool:
        """Whether a word says nothing of what is asked: „proszę”, or where the call's trip goes."""
        return word in self._fillers or stem(word) in self._places

    def _add(self, index: int, one: Askable) -> None:
        labels = one.field.labels if one.field is not None else ()
        explained: set[str] = set()
        for cue in (*labels, *one.concept.cues):
            tokens = self.tokens(cue)
            if tokens:
                told = _Cue(index, tokens, self._weight(tokens), _LABEL_BONUS if cue in labels else 0.0)
                explained |= tokens
                for token in tokens - self._light or tokens:
                    self._cues.setdefault(token, []).append(told)
        self._explained.append(frozenset(explained | self._named(one.concept.also)))
        self._against.append(self._named(one.concept.against))
        self._needs.append(self._named(one.concept.needs))

    def _named(self, words: Iterable[str]) -> frozenset[str]:
        """Words and names of meanings as tokens."""
        named: set[str] = set()
        for word in words:
            named |= {word} if word in self._meanings else self.tokens(word) or self._bare(word)
        return frozenset(named)

    def tokens(self, text: str) -> frozenset[str]:
        """The meanings of a text's words, without fillers."""
        told = self._told
        return frozenset(token for word in words_of(text) if (token := told(word)) is not None)

    def _token_of(self, word: str) -> str | None:
        """What a word means; None of a filler."""
        if self._is_filler(word) or (_ADDRESSED.fullmatch(word) and not self._means(word)):
            return None
        return self._token(word)

    def _means(self, word: str) -> bool:
        return word in self._whole or stem(word) in self._meaning

    def _bare(self, text: str) -> frozenset[str]:
        return frozenset(self._token(word) for word in words_of(text))

    def _token(self, word: str) -> str:
        bare = stem(word)
        if bare in self._called:
            return _COMPANY
        return self._whole.get(word) or self._meaning.get(bare) or bare

    def _weight(self, tokens: Iterable[str]) -> float:
        # Sets have another order in every process; a sum of doubles would have another last digit.
        return fsum(map(self._weigh, tokens))

    def _weight_of(self, token: str) -> float:
        if token in self._light:
            return _LIGHT
        return _NUMBER if token.isdigit() or len(token) == 1 else 1.0

    def _asking_weight(self, tokens: Iterable[str], of_unknown: float) -> float:
        """The weight of words, where those that no question has count `of_unknown`."""
        told = set(tokens)
        unknown = {token for token in told - self._known if len(token) > 1 and not token.isdigit()}
        return self._weight(told - unknown) + of_unknown * len(unknown)

    def _scores(self, words: str) -> Mapping[str, float]:
        """How well words fit each concept as its question, between 0 and about 1.

        Those that they do not fit are left out.
        """
        return self._fitted(words, 1.0)

    def _scores_of_question(self, question: str) -> Mapping[str, float]:
        """The same of words that are surely a question: what no question of the register says counts less."""
        return self._fitted(question, _UNKNOWN)

    def _fitted(self, words: str, unknown: float) -> Mapping[str, float]:
        tokens = self.tokens(_SHORT_TOO.sub("", words))
        whole = self._asking_weight(tokens, unknown)
        best: dict[int, float] = {}
        for cue in {id(c): c for token in tokens for c in self._cues.get(token, ())}.values():
            recall = self._weight(cue.tokens & tokens) / cue.weight
            if recall < _LEAST_RECALL:
                continue
            if self._needs[cue.asked] and not self._needs[cue.asked] & tokens:
                continue
            explained = self._weight(tokens & (self._explained[cue.asked] | cue.tokens))
            rest = whole - explained
            rest = min(rest, _LONG) + max(0.0, rest - _LONG) / 2
            told = explained / (explained + rest)
            score = recall * (_UNEXPLAINED + (1 - _UNEXPLAINED) * told) + cue.bonus * (recall * told)
            if (self._against[cue.asked] - cue.tokens) & tokens:
                score *= _AGAINST
            best[cue.asked] = max(best.get(cue.asked, 0.0), score)
        # In the order of the concepts: where two fit alike, every process has to choose the same one.
        fitted = {self.asked[index].concept.name: best[index] for index in sorted(best)}
        if _NAMES_OF_OTHERS.search(fold(words)):
            fitted.pop("name", None)
        return fitted

    def top(self, question: str) -> tuple[float, str]:
        """The score of the concept that a question fits best, and its name."""
        return max(((score, name) for name, score in self.scores(question).items()), default=(0.0, ""))

    def best(self, question: str) -> float:
        """The score of the concept that a question fits best."""
        return max(self.scores(question).values(), default=0.0)

    def type_of(self, concept: str) -> FieldType | None:
        """The type of the call's field that a concept asks for; None where the call has none."""
        return self._types.get(concept)

    def is_followed(self, concept: str) -> bool:
        """Whether forms ask on after a concept: which ones, by what name."""
        return concept in self._followed

    def is_part(self, text: str) -> bool:
        """Whether words name but a part of an answer („ul.”).

        Or only whom the form asks („przedsiębiorca”).
        """
        return self.is_light(text) or self.top(text)[1] in self._parts

    def is_column(self, text: str) -> bool:
        """Whether words head a column of a table that is filled row by row („Wydarzenie i miejsce”)."""
        tokens = self.tokens(text) or self._bare(text)
        return bool(tokens) and tokens <= self._columns

    @property
    def light(self) -> frozenset[str]:
        """Meanings that stand in every question and tell little."""
        return self._light

    def is_light(self, text: str) -> bool:
        """Whether words name but whom a form asks („przedsiębiorca”)."""
        return self.tokens(text) <= self._light

    def is_option(self, text: str) -> bool:
        """Whether words are but an option of some choice („małe przedsiębiorstwo”)."""
        return tuple(stems_of(text)) in self._options

    def known_share(self, text: str) -> float:
        """How much of a text are words that some question is made of."""
        tokens = self.tokens(text)
        known = self._weight(token for token in tokens if token in self._cues or token in self._meanings)
        return known / self._weight(tokens) if tokens else 0.0

    def _section_of(self, heading: str) -> str | None:
        """Which part of a form a heading opens; None where it is none that is known."""
        tokens = self.tokens(heading) or self._bare(heading)
        whole = self._weight(tokens)
        best, found = 0.0, None
        for part, cue in self._sections:
            shared = self._weight(cue & tokens)
            score = 2 * shared / (self._weight(cue) + whole) if shared else 0.0
            if score > best:
                best, found = score, part
        return found if best >= _HEADING else None


def _asked(register: Concepts, fields: Sequence[FormField]) -> Iterable[Askable]:
    """Every concept, with the call's field of that name.

    A field that no concept explains is one of its own.
    """
    by_name = {field.name: field for field in fields if field.type != "signature"}
    for concept in register.concepts:
        yield Askable(concept, by_name.pop(concept.name, None))
    for field in by_name.values():
        yield Askable(Concept(field.name, ()), field)


@lru_cache(maxsize=64)
def _wording(rule: Same[FormRule], called: frozenset[str]) -> Wording:
    return Wording(load_registers().concepts, rule.value.fields, called)


def wording_of(rule: FormRule, folded: str = "") -> Wording:
    """The register with a form's own labels, in the words of a paper; made once for each form and words."""
    return _wording(Same(rule, tuple(field.name for field in rule.fields)), whose(folded))


def folded_options(options: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """A choice's options, folded."""
    return {value: tuple(map(fold, words)) for value, words in options.items()}
