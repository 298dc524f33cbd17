"""Lists apart: the ranked applications of each category, with the places that it has."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from domain.call import Call
from domain.ranking import Entry
from domain.words.text import fold

Listed = tuple[str | None, int, list[Entry]]
"""How the form words a category (None: there is one list), its places, and its applications in order."""


def by_category(ranked: Sequence[Entry], call: Call) -> Iterator[Listed]:
    """Every list of the call, in the order of its file."""
    rule = call.ranking.categories
    if rule is None:
        yield None, call.places, list(ranked)
        return
    of = defaultdict[str | None, list[Entry]](list)
    for entry in ranked:
        of[_category(entry, rule.field)].append(entry)
    for answer, places in rule.places.items():
        yield _worded(call, rule.field, answer), places, of[fold(answer)]


def outside(ranked: Sequence[Entry], call: Call) -> list[Entry]:
    """Those whose answer is none of the categories: a person has to say where they belong."""
    rule = call.ranking.categories
    if rule is None:
        return []
    known = frozenset(map(fold, rule.places))
    return [entry for entry in ranked if _category(entry, rule.field) not in known]


def _category(entry: Entry, field: str) -> str | None:
    said = entry.answers.get(field)
    return fold(said) if said is not None else None


def _worded(call: Call, name: str, answer: str) -> str:
    form = call.documents[call.form_kind].form if call.form_kind is not None else None
    field = next((one for one in (form.answers if form is not None else ()) if one.name == name), None)
    return next(iter(field.options.get(answer, ())), answer) if field is not None else answer
