"""Lists apart: the ranked applications of each category, with the places that it has."""

from collections.abc import Iterator, Sequence

from checks.rank.order import Scored, answer_text
from domain.call import Call
from domain.words.text import fold

Listed = tuple[str | None, int, list[Scored]]
"""How the form words a category (None: there is one list), its places, and its applications in order."""


def by_category(ranked: Sequence[Scored], call: Call) -> Iterator[Listed]:
    """Every list of the call, in the order of its file."""
    rule = call.ranking.categories
    if rule is None:
        yield None, call.places, list(ranked)
        return
    for answer, places in rule.places.items():
        of = [pair for pair in ranked if _is_in(pair, rule.field, answer)]
        yield _worded(call, rule.field, answer), places, of


def outside(ranked: Sequence[Scored], call: Call) -> list[Scored]:
    """Those whose answer is none of the categories: a person has to say where they belong."""
    rule = call.ranking.categories
    if rule is None:
        return []
    return [pair for pair in ranked if not any(_is_in(pair, rule.field, one) for one in rule.places)]


def _is_in(pair: Scored, field: str, answer: str) -> bool:
    said = answer_text(pair[0], field)
    return said is not None and fold(said) == fold(answer)


def _worded(call: Call, name: str, answer: str) -> str:
    form = call.documents[call.form_kind].form if call.form_kind is not None else None
    field = next((one for one in (form.fields if form is not None else ()) if one.name == name), None)
    return next(iter(field.options.get(answer, ())), answer) if field is not None else answer
