"""One question printed once a line („C1 Nazwa dokumentu”, „C2 …”) as one question with several rows."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.counted import lists as form_lists
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.unit import Option, Unit
from domain.words.text import fold

_DENIES = re.compile(r"\bnie (?:ma|mamy|posiada|posiadamy|bral|uczestnicz|korzysta)\w*|\bbrak\b")
_ORDINAL = re.compile(r"\b(?:pierwsz|drug|trzec|czwart|piat|szost|kolejn|nastepn|dalsz)[aeiy]\w{0,3}\b")
"""„Wydarzenie pierwsze – nazwa, kraj, rok”, „Wydarzenie drugie – …”, „Nazwa Porozumienia (kolejne)”."""
_LIST_NUMBER = re.compile(r"[\s\d.,)]+$")
_POINT, _ITEM = re.compile(r"(\d{1,2})[.)]?"), re.compile(r"\s*(\d{1,2})[.)]\s")
_ONE_YEAR = re.compile(r"(?!.*\b(?:19|20)\d\d\b.*\b(?:19|20)\d\d\b).*\b(?:19|20)\d\d\b.*")
"""What names one year, as an event does, and a question of several years does not."""
_LEAST, _ASKS = 2, 0.9


def asked_in_brackets(units: Sequence[Unit], wording: Wording) -> tuple[Unit, ...]:
    """The units; of those that ask with one word whom they ask („Wnioskodawca”), what their brackets ask.

    „Wnioskodawca (nazwa)”, „Wnioskodawca (NIP)”: as the word is the same, only the brackets tell them apart.
    """
    alike = [unit.question for unit in units if unit.hint and wording.is_light(unit.question)]
    return tuple(
        replace(unit, question=asked, hint="")
        if unit.hint
        and alike.count(unit.question) >= _LEAST
        and wording.best(asked := unit.hint.partition(":")[0].strip()) >= _ASKS
        else unit
        for unit in units
    )


def with_last_items(units: Sequence[Unit]) -> tuple[Unit, ...]:
    """The units, the next event of a numbered list with the list where it was taken for a question.

    Behind „10. W jakich targach …” and its „4. Pol-Eco, Poznań” a „5. Wizyta w ETH” is no point 5.
    """
    told: list[Unit] = []
    for unit in units:
        before = told[-1] if told else None
        if before is not None and _is_next_item(unit, before):
            item = f"{unit.number} {unit.question}" + (f" ({unit.hint})" if unit.hint else "")
            told[-1] = replace(before, answer=f"{before.answer}\n{item}")
        else:
            told.append(unit)
    return tuple(told)


def _is_next_item(unit: Unit, before: Unit) -> bool:
    own, above = _POINT.fullmatch(unit.number), _POINT.fullmatch(before.number)
    if own is None or above is None or unit.answer.strip() or unit.options or unit.rows or before.rows:
        return False
    lines = before.answer.strip().split("\n")
    numbers = [int(found[1]) for line in lines if (found := _ITEM.match(line)) and _ONE_YEAR.fullmatch(line)]
    is_dated = _ONE_YEAR.fullmatch(f"{unit.question} {unit.hint}") is not None and not unit.question.endswith(
        "?"
    )
    is_list = is_dated and len(numbers) == len(lines) > 1 and numbers == list(range(1, len(numbers) + 1))
    return is_list and int(own[1]) == numbers[-1] + 1 and int(own[1]) != int(above[1]) + 1


def gathered(units: Sequence[Unit], wording: Wording) -> tuple[Unit, ...]:
    """The units, those that ask the same one after the other as one whose rows are their answers.

    What they are about, the heading above them tells where their own words do not („Nazwa i numer”). A line
    below them that says „nie posiadamy” beside a ticked box answers them all.
    """
    told: list[Unit] = []
    for _, same in groupby(units, key=_key):
        one = list(same)
        whole = _as_one(one, wording) if len(one) >= _LEAST and _may_repeat(one) else None
        told += one if whole is None or not _asks_for_several(whole, wording) else [whole]
    return tuple(_with_denials(told))


def _asks_for_several(unit: Unit, wording: Wording) -> bool:
    """Whether what is asked once a line is known to be a list: a NIP asked twice is two parties'."""
    name = wording.top(unit.question)[1]
    asked = next((one for one in wording.asked if one.concept.name == name), None)
    if asked is None:
        return False
    kind = asked.field.type if asked.field is not None else ""
    return kind in {"list", "rows"} or asked.concept.fits in {"list", "rows"}


def _key(unit: Unit) -> tuple[str, str, str]:
    words = _ORDINAL.sub(" ", _LIST_NUMBER.sub("", fold(unit.question)))
    hint = "" if _ORDINAL.fullmatch(fold(unit.hint)) else unit.hint
    return unit.section, hint, " ".join(words.split())


def _may_repeat(units: Sequence[Unit]) -> bool:
    return bool(fold(units[0].question)) and not any(unit.options or unit.rows for unit in units)


def _as_one(units: Sequence[Unit], wording: Wording) -> Unit:
    rows = tuple((" ".join(unit.answer.split()),) for unit in units if not form_lists.is_blank(unit.answer))
    first = next((unit for unit in units if unit.answer.strip()), units[0])
    own = _LIST_NUMBER.sub("", units[0].question)
    heading = units[0].section.rpartition(" / ")[2]
    is_told_above = bool(heading) and wording.best(heading) > wording.best(own)
    answer = "\n".join(row[0] for row in rows)
    return replace(
        first,
        question=heading if is_told_above else own,
        hint="; ".join(filter(None, (own if is_told_above else "", units[0].hint))),
        number=units[0].number,
        answer=answer,
        rows=rows,
        columns=(own,),
        evidence=replace(first.evidence, excerpt=answer) if answer else first.evidence,
        span=None,
        is_closed=True,
    )


def _with_denials(units: Sequence[Unit]) -> list[Unit]:
    """The units; where a ticked box below a list says that there is none, the list says so."""
    told: list[Unit] = []
    for unit in units:
        before = told[-1] if told else None
        is_denial = len(unit.options) == 1 and _DENIES.search(fold_evenly(f"{unit.question} {unit.answer}"))
        if before is None or not is_denial or before.section != unit.section or not before.columns:
            told.append(unit)
        elif unit.options[0].is_chosen and not before.rows:
            words = unit.options[0].words or "brak"
            told[-1] = replace(before, answer="brak", evidence=replace(unit.evidence, excerpt=words))
        elif unit.options[0].is_chosen is not False:
            # Both cannot hold: nobody knows whether there are any.
            told[-1] = replace(before, options=(Option(unit.question, None),))
    return told
