"""An act as a person wrote it → the same act with the call's own words for kinds, fields and values.

People write „ZUS”, „umowa”, „wielkość=mała”, „TAK”, „1 200”. What can mean one thing only is taken for it;
all else stays as it is, and is refused with what there is (`checks.judge.acts.admissible`).
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from checks.judge.answers import field_type, options_of
from checks.measures import PESEL_WRONG, pesel_of
from domain.acts.act import Act
from domain.acts.on_documents import AboutDocument, SetField, SetKind
from domain.call import Call
from domain.contract_fields import contract_fields
from domain.document import OTHER, Scalar
from domain.words.labels import FIELDS
from domain.words.names import asked_name, field_name, kind_name
from domain.words.text import fold

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST_STEM, _LONGEST_ENDING = 3, 5
_FEW_WORDS = 2
"""„małe przedsiębiorstwo”; a sentence may say the contrary."""
_ALSO_CALLED: Mapping[str, tuple[str, ...]] = {
    "tax_certificate": ("us", "skarbowka", "zaswiadczenie skarbowe", "zaswiadczenie us"),
    "zus_certificate": ("zus",),
    "de_minimis_form": ("formularz de minimis",),
    "de_minimis_statement": ("oswiadczenie de minimis",),
}
"""What people call papers by other words than those of their names."""
_FIELDS_ALSO_CALLED: Mapping[str, tuple[str, ...]] = {
    "name": ("nazwa", "firma"),
    "delegate": ("delegat", "przedstawiciel"),
    "events": ("wydarzenia", "targi"),
    "office_trips": ("wyjazdy",),
    "postal_code": ("kod pocztowy",),
    "website_pl": ("www",),
}
_SIZES = {"micro": "mikro", "small": "maly", "medium": "sredni", "large": "duzy"}
_DIGITS_ONLY = frozenset({"nip", "regon", "krs"})
_COUNTED = frozenset({"count", "rows"})


def as_written(act: Act, call: Call) -> Act:
    """The act in the call's own words, as far as what was written can mean one thing only."""
    if isinstance(act, AboutDocument | SetKind):
        return replace(act, kind=_kind(act.kind, call))
    if isinstance(act, SetField):
        name = _field(act.name, call)
        return replace(act, name=name, answer=_answer(act.answer, name, call))
    return act


def _kind(written: str, call: Call) -> str:
    if written in call.documents or written == OTHER:
        return written
    folded = fold(written).strip()
    named = {kind: fold(kind_name(call, kind)) for kind in (*call.documents, OTHER)}
    also = {kind for kind, names in _ALSO_CALLED.items() if folded in names and kind in call.documents}
    exact = {kind for kind, name in named.items() if folded in {name, kind}} | also
    return _one_of(exact) or _one_of(_by_words(folded, named)) or written


def kinds_like(written: str, call: Call) -> list[str]:
    """The kinds that a word may mean where it means none alone; all of them where it means none at all."""
    named = {kind: fold(kind_name(call, kind)) for kind in (*call.documents, OTHER)}
    found = _by_words(fold(written).strip(), named)
    return [kind for kind in named if kind in found] or list(named)


def _field(written: str, call: Call) -> str:
    rule = call.documents[call.form_kind].form if call.form_kind is not None else None
    asked = {field.name: {fold(asked_name(field))} for field in (rule.answers if rule is not None else ())}
    if written in asked:
        return written
    folded = fold(written).strip()
    named = {
        name: {name, fold(field_name(call, name)), fold(FIELDS.get(name, "")), *asked.get(name, ())}
        for name in (*asked, *contract_fields(call), "email")
    }
    exact = {name for name, names in named.items() if folded in names}
    also = {name for name, names in _FIELDS_ALSO_CALLED.items() if folded in names and name in named}
    by_words = _by_words(folded, {name: " ".join(sorted(names)) for name, names in named.items()})
    return _one_of(exact) or _one_of(also) or _one_of(by_words) or written


def _by_words(written: str, named: Mapping[str, str]) -> set[str]:
    """What has all the words that were written in its name, whatever their endings."""
    words = _WORD.findall(written)
    return {
        code
        for code, name in named.items()
        if words and all(any(_alike(word, own) for own in _WORD.findall(name)) for word in words)
    }


def _answer(answer: Scalar | None, name: str, call: Call) -> Scalar | None:
    kind = field_type(call, name)
    if isinstance(answer, bool) or answer is None or not isinstance(answer, str):
        return answer
    text = " ".join(answer.split())
    if kind in {"choice", "choices"} or (kind == "list" and options_of(call, name)):
        parts = [text] if kind == "choice" else text.split(";")
        return "; ".join(_option(part.strip(), name, call) for part in parts)
    if kind in _COUNTED and re.fullmatch(r"[\d ]+", text):
        return text.replace(" ", "")
    if kind == "pesel":
        return pesel_of(text) or PESEL_WRONG  # no record keeps the number
    if kind in _DIGITS_ONLY:
        return re.sub(r"[\s-]", "", text)
    return answer


def _option(written: str, name: str, call: Call) -> str:
    options = options_of(call, name)
    same = [code for code, labels in options.items() if fold(written) in map(fold, (code, *labels))]
    if same:
        return same[0]
    told = _WORD.findall(fold(written))
    found = {
        code
        for code, labels in options.items()
        for own in _WORD.findall(" ".join((*map(fold, labels), _SIZES.get(code, ""))))
        if len(told) <= _FEW_WORDS and any(_alike(word, own) for word in told)
    }
    return _one_of(found) or written


def _alike(written: str, own: str) -> bool:
    """Whether two words differ at most in their endings; short ones must be equal."""
    if written == own:
        return True
    shared = next(
        (n for n, (a, b) in enumerate(zip(written, own, strict=False)) if a != b), min(len(written), len(own))
    )
    return shared >= _SHORTEST_STEM and max(len(written), len(own)) - shared <= _LONGEST_ENDING


def _one_of(found: Iterable[str]) -> str | None:
    several = list(found)
    return several[0] if len(several) == 1 else None
