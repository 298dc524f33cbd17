"""Options of which one stands out: underlined, coloured or in bold, where no box and no stroke tells."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from checks.page.sheet import Sheet
from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.question.unit import Option, Unit
from domain.document import Emphasis
from domain.words.text import fold

_BETWEEN = re.compile(r"\s*(?:[/,;\n\t|*]|\b(?:lub|albo|czy)\b|(?<=\s)[–-](?=\s))\s*")
_BARE_OPTIONS = re.compile(
    r"tak\s+nie\b|0\s+1\s+2(?:\s+3)?(?:\s+(?:i\s+)?wi[eę]cej)?$|mikro\s+ma[łl][aey]\s+(?:średni[ae]?)(?:\s+(?:duż[aey]|inn[aey]))?$",
    re.IGNORECASE,
)
"""Options that nothing but blanks parts."""
_HINT = re.compile(
    r"\((?:prosze |nalezy |właściwe |odpowiednie )?[^()]*(?:kre[sś]l|zaznacz|zakre[sś]l|wybra)[^()]*\)"
)
"""„(podkreślić)”: how to answer."""
_LETTERS = re.compile(r"[^\W_]+")
_STRUCK_OPTION = re.compile(r"~~\W*(?:[tf]ak|nie|mikro\w*|mal[aey]|sredni[ae]?)\W*~~")
_DOUBTFUL = "▨"
"""What a line is told with of which nobody knows what is struck out in it."""
_MOST_WORDS, _LEAST = 7, 2
_OF_THE_QUESTION = 0.6


_YES_OR_NO = {("tak",), ("nie",)}
_BOTH = {"tak", "nie"}


def with_stressed(units: Sequence[Unit], sheets: Sequence[Sheet]) -> tuple[Unit, ...]:
    """The units, those whose answer offers words of which one stands out with that one chosen.

    Where several stand out and others do not, or in different ways different ones, it cannot be told.
    """
    by_page = {sheet.number: sheet.page.emphasised for sheet in sheets if sheet.page.emphasised}
    if not by_page:
        return tuple(units)
    are_struck = any(sheet.is_noisy and has_struck_option(sheet.folded) for sheet in sheets)
    alike = Counter(map(_place, units))
    asked: dict[int, list[set[str]]] = {}
    for unit in units:
        asked.setdefault(unit.evidence.page or 0, []).append(_asked(unit))
    seen: Counter[tuple[int, tuple[str, ...]]] = Counter()
    found: list[Unit] = []
    for unit in units:
        page, words = place = _place(unit)
        emphasised = by_page.get(page, ())
        is_alone = alike[place] == 1
        below = tuple(one for one in emphasised if one.above and _is_below(unit, _words(one.above)))
        if below:
            emphasised, is_alone = below, True
        elif not is_alone and set(words) == _BOTH:
            emphasised = _of_turn(emphasised, words, seen[place], alike[place])
            is_alone = True
        seen[place] += 1
        own = [one for one in emphasised if not _is_of_another(one, unit, asked[page])]
        is_by_line = bool(_lettered(unit.answer))
        found.append(
            unit if is_by_line else _with_options(unit, own, is_alone=is_alone, are_struck=are_struck)
        )
    return _with_lines_chosen(found, by_page)


def _with_lines_chosen(units: Sequence[Unit], by_page: Mapping[int, Sequence[Emphasis]]) -> tuple[Unit, ...]:
    """The units, those that offer lettered lines with the line that stands out chosen, one in each.

    Questions and lines that stand out are told apart by their order, so that all or none are told.
    """
    told = list(units)
    for page, emphasised in by_page.items():
        offers = [
            (at, lines)
            for at, unit in enumerate(units)
            if unit.evidence.page == page and not unit.options and (lines := _lettered(unit.answer))
        ]
        every = {line for _, lines in offers for line in lines}
        for how in ("ringed", "underlined", "coloured", "bold"):
            marks = [fold(one.line).strip() for one in emphasised if one.how == how]
            marks = [line for line in marks if line in every]
            if not marks or len(marks) != len(offers):
                continue
            if all(mark in lines for mark, (_, lines) in zip(marks, offers, strict=True)):
                for mark, (at, lines) in zip(marks, offers, strict=True):
                    options = (Option(line[2:].strip(), line == mark) for line in lines)
                    told[at] = replace(units[at], options=tuple(options))
                break
    return tuple(told)


def _lettered(answer: str) -> tuple[str, ...]:
    """The lines of an answer that are options by their letters („a) tak”); none where others are."""
    lines = [fold(line).strip() for line in answer.split("\n") if line.strip()]
    letters = "".join(line[0] for line in lines)
    are_lettered = len(lines) >= _LEAST and all(line[1:2] == ")" for line in lines)
    return tuple(lines) if are_lettered and letters == "abcdefgh"[: len(lines)] else ()


def _asked(unit: Unit) -> set[str]:
    return set(_words(f"{unit.number} {unit.question} {unit.hint}"))


def _is_of_another(one: Emphasis, unit: Unit, asked: Sequence[set[str]]) -> bool:
    """Whether the line in which words stand out holds more of another question of the page than of this one.

    „Czy firma działa w obszarze LIS?” shares most words with „Czy firma działa w ramach Porozumienia?”.
    """
    before = set(_words(one.line)) - set(_words(unit.answer))
    own = len(before & _asked(unit))
    return any(len(before & other) > own for other in asked)


def _place(unit: Unit) -> tuple[int, tuple[str, ...]]:
    return unit.evidence.page or 0, _words(unit.answer)


def _is_below(unit: Unit, above: tuple[str, ...]) -> bool:
    """Whether the line above one of TAK and NIE alone is the last of this very question."""
    asked = (_words(unit.question), _words(f"{unit.question} {unit.hint}"))
    return bool(above) and any(words[-len(above) :] == above for words in asked)


def _of_turn(
    emphasised: Sequence[Emphasis], words: tuple[str, ...], turn: int, count: int
) -> tuple[Emphasis, ...]:
    """What stands out, of several lines „TAK / NIE” alone in that of its turn, where each has something."""
    own: dict[str, list[Emphasis]] = {}
    others: list[Emphasis] = []
    for one in emphasised:
        (own.setdefault(one.how, []) if _words(one.line) == words else others).append(one)
    return (*others, *(each[turn] for each in own.values() if len(each) == count))


def has_struck_option(folded: str) -> bool:
    """Whether a paper's folded text has a choice struck out: on a picture a low line may be a stroke then.

    What a pen drew under „TAK” of „TAK / NIE*” may strike it out as well as choose it.

    >>> has_struck_option("~~tak~~ / nie*"), has_struck_option("~~niepotrzebne~~ skreslic")
    (True, False)
    """
    return _STRUCK_OPTION.search(folded) is not None


def _with_options(unit: Unit, emphasised: Sequence[Emphasis], *, is_alone: bool, are_struck: bool) -> Unit:
    boxes = list(BOX.finditer(fold(unit.answer)))
    if unit.options or not emphasised or "~~" in unit.answer or any(box["empty"] is None for box in boxes):
        return unit
    offered = _offered(unit.answer)
    if {words for _, words in offered[:_LEAST]} == _YES_OR_NO:
        offered = offered[:_LEAST]  # „TAK / NIE – ISO 9001:2015; HACCP”: what follows is named, not offered
    if len(offered) < _LEAST or any(len(words) > _MOST_WORDS for _, words in offered):
        return unit
    if "/" in unit.answer.partition("\n")[0] and any(_is_cut_off(one, unit, offered) for one in emphasised):
        return unit
    own = [one for one in emphasised if _is_of(one, unit, [words for _, words in offered], is_alone=is_alone)]
    marked = {one.how: [words in _stretches(own, one.how) for _, words in offered] for one in own}
    telling = {tuple(marks) for marks in marked.values() if any(marks) and not all(marks)}
    if not telling:
        return unit
    sure = telling.pop() if len(telling) == 1 else ()
    is_stroke = are_struck and all(not any(marks) for how, marks in marked.items() if how != "underlined")
    if is_stroke and sum(sure) == 1:
        return replace(unit, answer=f"{_DOUBTFUL} {unit.answer}")
    is_told = sum(sure) == 1
    options = (Option(shown, bool(sure[at]) if is_told else None) for at, (shown, _) in enumerate(offered))
    return replace(unit, options=tuple(options))


def _offered(answer: str) -> list[tuple[str, tuple[str, ...]]]:
    """The words that an answer offers to choose from, as written and folded."""
    text = _HINT.sub(" ", BOX.sub("\n", answer) if BOX.search(answer) else answer)
    bare = _BARE_OPTIONS.match(text.strip())
    parts = bare[0].split() if bare is not None else [part.strip(" .*()") for part in _BETWEEN.split(text)]
    return [(part, words) for part in parts if (words := _words(part))]


def _words(text: str) -> tuple[str, ...]:
    return tuple(_LETTERS.findall(fold(text)))


def _is_of(one: Emphasis, unit: Unit, offered: Sequence[tuple[str, ...]], *, is_alone: bool) -> bool:
    """Whether a stretch is one of the words offered, in a line of this very answer.

    What else stands in the line must be the question's; a line of the answer alone may be another question's
    where another is answered in the same words.
    """
    words, line = _words(one.words), _words(one.line)
    if words not in offered or not any(
        _holds(line, _words(own)) for own in unit.answer.split("\n") if own.strip()
    ):
        return False
    rest = set(line) - set(_words(unit.answer))
    if rest and set(line) - rest <= set(words):
        return False  # it stands out against its question, not against the other options
    asked = _asked(unit)
    first = min(line.index(word) for option in offered for word in option if word in line)
    # In a table's row the next cell, too, stands on the line.
    before = set(line[:first]) or rest
    return len(before & asked) >= _OF_THE_QUESTION * len(before) if rest else is_alone


def _is_cut_off(one: Emphasis, unit: Unit, offered: Sequence[tuple[str, tuple[str, ...]]]) -> bool:
    """Whether an option stands out at the end of its question's line, and the others stand on the next.

    „… Specjalizacje: TAK / ⏎ NIE*”: what stands out there, and what below, may be print as well as an answer.
    """
    words, line = _words(one.words), _words(one.line)
    others = {word for _, option in offered for word in option if option != words}
    is_option = any(option == words for _, option in offered)
    is_last = line[-len(words) :] == words and len(line) > len(words)
    asked = _asked(unit)
    return (
        is_option
        and is_last
        and not others & set(line)
        and len(set(line) & asked) >= _OF_THE_QUESTION * len(set(line) - set(words))
    )


def _stretches(own: Sequence[Emphasis], how: str) -> set[tuple[str, ...]]:
    return {_words(one.words) for one in own if one.how == how}


def _holds(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))
