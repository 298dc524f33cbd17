"""The options of an answer, whatever their words, each with whether it is chosen: boxed, or left unstruck."""

import re
from collections.abc import Sequence
from itertools import pairwise

from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.question.unit import Option
from domain.words.text import fold

_EDGE = " \t\n,;/.·|*"
_LEAST = 2
_BLANK = re.compile(r"…+|\.{3,}|_{2,}")
_NUMBERED = re.compile(r"(?:\d{1,2}|[a-hA-H])[.)]\s+(?=\S)")
_YES_NO, _OPTION = frozenset({"tak", "nie"}), 70
_LAST_LETTER = re.compile(r"(?:[^\W\d]{3,}[^:\n]{0,20}:\s*)?([a-hA-H])[).]?")
_LETTERED = re.compile(r"(?:^|(?<=\s))([a-hA-H])[).]\s+")
_LETTERS = "abcdefgh"
_STRUCK = re.compile(r"~~[^~]+~~")
_BETWEEN = re.compile(r"\s*(?:\s/\s|(?<=~)/|/(?=~)|[;\n|,])\s*")


_DENIED = re.compile(r"(?:w )?(?:zadn\w+|nie\b|brak\b|ani (?:razu|jedn\w+)|nigdy\b|0\b)")
_ANSWERED = re.compile(r"[:~☐☒▨?]|\d{3}")
"""What shows that somebody answered on an option's line, or that it asks itself."""
_LETTER_LINE = re.compile(r"[a-h]\)\s*(?P<words>\S.*)")


def options_beside_boxes(raw: str, folded: str) -> tuple[Option, ...]:
    r"""The options of a stretch of text; none where boxes do not surely stand all before, or all after, them.

    >>> [(one.words, one.is_chosen) for one in options_beside_boxes("☐ raz ☒ nigdy", "☐ raz ☒ nigdy")]
    [('raz', False), ('nigdy', True)]
    >>> options_beside_boxes("raz ☐ dwa razy", "raz ☐ dwa razy")
    ()
    >>> said = "☐ 1 ☒ 2\nProszę odesłać do 30.06."
    >>> [one.words for one in options_beside_boxes(said, said)]
    ['1', '2']
    """
    folded = _with_blanks_as_boxes(folded)
    boxes = [box for box in BOX.finditer(folded) if box["cross"] is None]
    if len(boxes) < _LEAST:
        return ()
    lead, tail = raw[: boxes[0].start()].strip(_EDGE), raw[boxes[-1].end() :].strip(_EDGE)
    if bool(lead) == bool(tail):
        return ()
    edges = [box.start() for box in boxes] + [len(raw)] if tail else [0] + [box.end() for box in boxes]
    parts = [
        (raw[box.end() : high] if tail else raw[low : box.start()]).strip(_EDGE)
        for box, (low, high) in zip(boxes, pairwise(edges), strict=True)
    ]
    if not all(re.search(r"\w", part) for part in parts):
        return ()
    last, below, _ = parts[-1].partition("\n")
    if tail and below and all(part.isdecimal() for part in (*parts[:-1], last.strip())):
        parts[-1] = last.strip()  # „☐ 1 ☒ 2”, and below it the paper's last lines
    words = _without_numbers([" ".join(part.replace("~~", " ").split()) for part in parts])
    return tuple(Option(part, box["ticked"] is not None) for part, box in zip(words, boxes, strict=True))


def options_left(raw: str) -> tuple[Option, ...]:
    """The options of which others were struck out; none where a stroke ends within an option.

    >>> [(one.words, one.is_chosen) for one in options_left("~~raz~~ / nigdy / ~~dwa razy~~*")]
    [('raz', False), ('nigdy', True), ('dwa razy', False)]
    >>> options_left("raz ~~lub~~ nigdy")
    ()
    """
    parts = [part.strip(_EDGE + "*") for part in _BETWEEN.split(raw) if part.strip(_EDGE + "*")]
    if len(parts) < _LEAST or not any("~~" in part for part in parts):
        return ()
    struck = [_STRUCK.fullmatch(part) is not None for part in parts]
    if any("~~" in part and not is_out for part, is_out in zip(parts, struck, strict=True)):
        return ()
    words = _without_numbers([part.strip("~ ") for part in parts])
    if {word.lower() for word in words} >= _YES_NO or any(len(word) > _OPTION for word in words):
        return ()  # what follows TAK and NIE is no option beside them
    return tuple(Option(part, not is_out) for part, is_out in zip(words, struck, strict=True))


def are_offered_by_letter(lines: Sequence[str]) -> bool:
    """Whether lines are options by their letters, one of them that there is none: „a) ani razu”, „b) raz”.

    >>> are_offered_by_letter(["a) tylko polska", "b) polska i obca", "c) nie ma strony"])
    True
    >>> are_offered_by_letter(["a) ISO 9001", "b) HACCP"]), are_offered_by_letter(["a) brak", "b) brak"])
    (False, False)
    """
    folded = [fold(line).strip() for line in lines if line.strip()]
    words = [one["words"] for line in folded if (one := _LETTER_LINE.fullmatch(line)) is not None]
    letters = "".join(line[:1] for line in folded)
    denied = [_DENIED.match(one) is not None for one in words]
    are_whole = len(words) == len(folded) >= _LEAST and letters == _LETTERS[: len(lines)]
    return are_whole and any(denied) and not all(denied) and not any(map(_ANSWERED.search, words))


def option_left(raw: str) -> str | None:
    r"""The only option of a lettered list that is not struck out, whole; None where that is not told so.

    >>> option_left("a) ~~żadnego~~\nb) dwa\nc) ~~trzy~~"), option_left("a) tak, adres: alfa.pl\nb) ~~nie~~")
    ('dwa', 'tak, adres: alfa.pl')
    >>> option_left("a) tak\nb) nie"), option_left("a) ISO 9001\nb) ~~ISO 14001~~ wycofana")
    (None, None)
    """
    lines = [line.strip() for line in raw.strip().split("\n")]
    found = [_LETTER_LINE.fullmatch(line) for line in lines]
    options = [one["words"].strip() for one in found if one is not None]
    left = [words for words in options if "~~" not in words]
    struck = [words for words in options if _STRUCK.fullmatch(words)]
    is_told = len(options) == len(lines) >= _LEAST and len(left) == 1
    return left[0] if is_told and len(struck) == len(options) - 1 else None


def options_by_letter(raw: str) -> tuple[Option, ...]:
    r"""Options with letters of which one is written in the last line; none where there is no such.

    >>> [(one.words, one.is_chosen) for one in options_by_letter("A. nigdy B. raz C. dwa razy\nWybór: B")]
    [('nigdy', False), ('raz', True), ('dwa razy', False)]
    """
    text, _, last = raw.strip().rpartition("\n")
    letter = _LAST_LETTER.fullmatch(last.strip())
    found = list(_LETTERED.finditer(text))
    names = [one[1].lower() for one in found]
    if letter is None or len(found) < _LEAST or names != list(_LETTERS[: len(names)]):
        return ()
    ends = [*(one.start() for one in found[1:]), len(text)]
    words = [text[one.end() : end].strip(_EDGE) for one, end in zip(found, ends, strict=True)]
    if letter[1].lower() not in names or not all(words):
        return ()
    chosen = names.index(letter[1].lower())
    return tuple(Option(" ".join(one.split()), at == chosen) for at, one in enumerate(words))


def _with_blanks_as_boxes(folded: str) -> str:
    """The text, with dots and lines to write on as boxes where crosses stand beside other options."""
    crosses = [box for box in BOX.finditer(folded) if box["cross"] is not None]
    if not crosses or len(crosses) != sum(1 for _ in BOX.finditer(folded)) or not _BLANK.search(folded):
        return folded
    for cross in crosses:
        folded = folded[: cross.start()] + "☒" + folded[cross.end() :]
    return _BLANK.sub(lambda found: "☐".ljust(len(found[0])), folded)


def _without_numbers(words: list[str]) -> list[str]:
    """The options without their own numbers or letters, where each has one."""
    if all(_NUMBERED.match(one) for one in words):
        return [_NUMBERED.sub("", one) for one in words]
    return words
