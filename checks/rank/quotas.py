"""Places and other limits: who gets a place and how much, and why somebody with a better place does not."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from checks.rank.entries import deciding_fields
from domain.call import Call
from domain.ranking import Entry
from domain.rules.ranking.ranking_rule import Quota
from domain.rules.ranking.resource_rule import ResourceRule
from domain.words.polish import plural
from domain.words.text import fold

_PLACES = ("miejsce", "miejsca", "miejsc")


@dataclass(slots=True)
class Chosen:
    """Those who get a place and those who wait, both in order."""

    places: list[int] = field(default_factory=list)
    """Where they stand in the order that was divided."""
    waiting: list[int] = field(default_factory=list)
    granted: dict[str, int] = field(default_factory=dict)
    """How much of the call's resource each gets who has a place, by reference."""
    why: dict[str, str] = field(default_factory=dict)
    """A sentence about whom a limit passed over, or gave less than was asked, by reference."""


def chosen(ranked: Sequence[Entry], call: Call, places: int) -> Chosen:
    """The ranked applications of one list divided into places and reserve, in their order."""
    made = Chosen()
    taken: Counter[tuple[int, str]] = Counter()
    share = _Share(call.resource) if call.resource is not None else None
    for number, entry in enumerate(ranked):
        groups = list(_groups(entry, call.ranking.quotas))
        full = next(
            ((quota, answer) for at, quota, answer in groups if taken[at, fold(answer)] >= quota.places), None
        )
        granted = 0
        if len(made.places) >= places:
            made.waiting.append(number)
        elif full is not None:
            made.waiting.append(number)
            made.why[entry.reference] = _full_text(*full)
        elif share is not None and not (granted := share.grant(entry, made.why)):
            made.waiting.append(number)
        else:
            made.places.append(number)
            taken.update((at, fold(answer)) for at, _quota, answer in groups)
            if share is not None:
                made.granted[entry.reference] = granted
    return made


class _Share:
    """What is left of a resource while the applications are gone through in their order."""

    def __init__(self, rule: ResourceRule) -> None:
        self._rule = rule
        self._left = rule.total
        self._is_over = False

    def grant(self, entry: Entry, why: dict[str, str]) -> int:
        """How much an application gets; 0: it waits. `why` gets a sentence where it asked for more."""
        rule, asked = self._rule, entry.answers.get(self._rule.field)
        wanted = int(asked) if asked is not None and asked.isdecimal() else 0
        amount = min(wanted, rule.at_most or wanted)
        if self._is_over or amount > self._left or not amount:
            rest = self._left if rule.when_short == "rest" and not self._is_over else 0
            self._is_over = self._is_over or (bool(amount) and rule.when_short != "next")
            amount = rest if amount and rest >= rule.at_least else 0
        if amount != wanted or not amount:
            why[entry.reference] = self._text(wanted, amount)
        self._left -= amount
        return amount

    def _text(self, wanted: int, amount: int) -> str:
        rule = self._rule
        cited = f" ({rule.source})" if rule.source else ""
        asked = f"Zgłoszono: {rule.amount_text(wanted)}"
        if amount:
            return f"{asked}, przyznano: {rule.amount_text(amount)}{cited}."
        return f"{asked}, a zostało: {rule.amount_text(self._left)}{cited}."


def unknown_answers(ranked: Iterable[Entry], call: Call) -> tuple[str, ...]:
    """A sentence for each answer that decides and is not known somewhere: the list is provisional then."""
    divided = call.resource.field if call.resource is not None else None
    fields, entries = deciding_fields(call), list(ranked)
    sentences = []
    for name in fields:
        unknown = [one.reference for one in entries if not _is_known(one, name, is_whole=name == divided)]
        if unknown:
            sentences.append(
                f"O kolejności rozstrzyga odpowiedź „{name}”, której nie znamy: {', '.join(unknown)}."
            )
    return tuple(sentences)


def _is_known(entry: Entry, name: str, *, is_whole: bool) -> bool:
    """Whether an answer is known; of what is divided, as a whole number of it."""
    answer = entry.answers.get(name)
    return answer is not None and (answer.isdecimal() or not is_whole)


def _groups(entry: Entry, quotas: Sequence[Quota]) -> Iterator[tuple[int, Quota, str]]:
    """The limits that concern an application, each with the answer that it limits."""
    for at, quota in enumerate(quotas):
        answers = [entry.answers.get(name) for name in quota.fields]
        known = [answer for answer in answers if answer is not None]
        is_meant = not quota.answers or list(map(fold, quota.answers)) == list(map(fold, known))
        if len(known) == len(answers) and is_meant:
            yield at, quota, " + ".join(known)


def _full_text(quota: Quota, answer: str) -> str:
    cited = f" ({quota.source})" if quota.source else ""
    return f"Limit dla „{answer}” ({plural(quota.places, *_PLACES)}) jest wyczerpany{cited}."
