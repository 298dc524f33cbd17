"""The choice that a paper's own options tell, wherever they stand: in its head, beside a title, in a table.

For what a whole paper is about, the trip: its options name nothing else, so they need no question.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from checks.recognise.form.answer.choice.choices import BOX, YES_NO, chosen
from checks.recognise.form.concept.stems import stem, words_of
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.text import FormText
from domain.document import Evidence, FieldValue

_LONG, _FEWEST = 3, 2
_OTHER = frozenset(map(stem, ("inny", "inna", "inne", "jest", "zadne", "zadna", "zaden", "powyzszych")))
"""What names no option: „inny” may be any other, and „☒ jest przedsiębiorstwem samodzielnym” is no size."""
_SIGN = r"[^\w\n☐☒▨]"
_BESIDE = re.compile(rf"{_SIGN}*\n?{_SIGN}*(?:[^\W\d_]+{_SIGN}{{1,3}}){{0,6}}")
"""Between a box and its option: signs and a few words („☐ wyjazd studyjny do”), the box also a line above."""
_TERM = re.compile(
    rf"{_SIGN}*(?:(?:\d++|[ivx]++|r|roku|od|do|w|dniach|(?:termin|stycz|lut|mar[cz]|kwie|maj|czerw|lip|sierp|wrze"
    rf"|pazdz|listop|grud|przedsiebior|firm)\w*+){_SIGN}*+)*"
)
"""Between an option and the box behind it in a row of them: when the trip is, or whose size."""
_BEHIND = re.compile(r"[^\n☐☒▨]{0,90}")
"""The same where each option has a line of its own."""
_APART, _LINES_APART = 160, 3
"""So far apart, and on so many lines, options are offered together."""
_NAME_GOES_ON = 30
_PARTED = re.compile(
    r"[^\w\n]*\n?[^\w\n]*(?:(?:do|albo|lub|i|oraz|wyjazd\w*|\d+|r|czerw\w+|wrze\w+)[^\w\n]+)*"
)
"""Between options of which one is struck out."""
_OF_OTHER = re.compile(
    r"wczesniej|dotychczas|poprzedni|ubiegl|uczestniczyl|\bbral[aiy]?\b|skorzyst|ostatnich|\bfewl\b|\blat(?:ach)?\b"
    r"|\bryn(?:ek|k)|eksport|import|kontrahen|\bklien|partner|\bhandl|sprzeda"
)
"""Trips that were, and where else a company has to do with a country."""
OF_OTHERS = re.compile(r"partnersk|powiazan|wspolnik|(?:innego|drugiego|obu|kazdego) (?:przedsieb|podmiot)")
"""Whose size is not the applicant's."""
_SAYS = re.compile(r"\W*(?P<yes>tak|nie)\W*")
_LEAD = 140
_DOUBTFUL = "▨"
_NAMED = re.compile(r"[ .,;)]*[^\W\d_]{2}")
_LETTER = re.compile(r"[^\W\d_]{2}")
_OPENS = re.compile(r"(?:^|[:?.\t]|\bna|\bdo)[^\w]*$")
"""What stands on a line before a box that begins a row of options: nothing, or a question."""


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    is_ticked: bool | None = None
    """Of a box; None of an option."""
    value: str = ""


def with_choice_anywhere(
    answers: Mapping[str, FieldValue], text: FormText, wording: Wording
) -> dict[str, FieldValue]:
    """The trip and the size as their options alone tell them; unclear where their question tells another."""
    told: dict[str, FieldValue] = {}
    for asked in wording.asked:
        field, concept = asked.field, asked.concept
        is_own = concept.anywhere or concept.option_table
        if field is None or field.type != "choice" or not is_own or field.name not in answers:
            continue
        options = {value: (*words, *concept.options.get(value, ())) for value, words in field.options.items()}
        own = answers[field.name]
        found = chosen_anywhere(text, options, _OF_OTHER if concept.anywhere else OF_OTHERS)
        if found is None or (found.state != "read" and own.state == "read"):
            continue
        if own.state == "read" and own.value != found.value:
            found = FieldValue("unclear", None, found.evidence, may_be_empty=False)
        told[field.name] = own if own.state == "read" == found.state else replace(found, is_by_meaning=True)
    return told


def chosen_anywhere(
    text: FormText, options: Mapping[str, Sequence[str]], of_other: re.Pattern[str] = _OF_OTHER
) -> FieldValue | None:
    """The option that is ticked, or left where the others are struck out; None where none of them tells.

    Unclear, and surely answered, where one is ticked and nobody can tell which, or two places tell two. What
    stands below words of another matter, `of_other`, is not looked at.
    """
    heads = _heads(tuple((value, tuple(names)) for value, names in options.items()))
    heads = {value: stems for value, stems in heads.items() if stems}
    if len(heads) < max(_FEWEST, len(options) - 1):
        return None
    for raw, folded in ((text.raw, text.folded), _by_columns(text)):
        told = [one for one in _told(raw, folded, heads) if not _is_below(folded, one[1], of_other)]
        values = {value for value, _, _ in told}
        if told:
            start, end = told[0][1:]
            words = " ".join(raw[start:end].split())
            said = Evidence(words, text.page_at(min(start, len(text.raw) - 1)))
            value = values.pop() if len(values) == 1 else None
            return FieldValue("unclear" if value is None else "read", value, said, may_be_empty=False)
    return None


@lru_cache(maxsize=64)
def _heads(options: tuple[tuple[str, tuple[str, ...]], ...]) -> dict[str, frozenset[str]]:
    """The stems by which each option alone is told: „Wyjazd do Finlandii i Estonii” by two of places."""
    stems = {
        value: {stem(word) for name in names for word in words_of(name) if len(word) > _LONG} - _OTHER
        for value, names in options
    }
    return {
        value: frozenset(own.difference(*(other for key, other in stems.items() if key != value)))
        for value, own in stems.items()
    }


def _told(
    raw: str, folded: str, heads: Mapping[str, frozenset[str]]
) -> Iterator[tuple[str | None, int, int]]:
    """What each group of options tells, with its place; None where it is answered and nobody knows how."""
    tokens = _tokens(folded, heads)
    covered: set[int] = set()
    for many in range(len(heads), max(_FEWEST, len(heads) - 1) - 1, -1):
        starts = [
            at for at in range(len(tokens) - 2 * many + 1) if not covered & set(range(at, at + 2 * many))
        ]
        before = {at for at in starts if _is_group(folded, tokens[at : at + 2 * many], is_before=True)}
        behind = {at for at in starts if _is_group(folded, tokens[at : at + 2 * many], is_before=False)}
        for at in sorted(before | behind):
            window = tokens[at : at + 2 * many]
            covered |= set(range(at, at + 2 * many))
            rival = (behind if at in before else before) & {at - 1, at + 1}
            if rival and not _is_likelier(folded, window, is_before=at in before):
                continue
            is_whole = not _has_neighbour(folded, tokens, at, at + 2 * many, is_before=at in before)
            if is_whole and not _lacks_one(folded, tokens, window):
                yield from _of_group(raw, window, is_before=at in before)
    options = [token for token in tokens if token.value]
    for at in range(len(options) - len(heads) + 1):
        group = options[at : at + len(heads)]
        if {token.value for token in group} == set(heads):
            yield from _of_strokes(folded, group, tokens)
            yield from _of_yes_and_no(folded, group)


def _tokens(folded: str, heads: Mapping[str, frozenset[str]]) -> list[_Token]:
    """Boxes and options in order of place; names of one option in a row are one."""
    boxes = [
        _Token(box.start(), box.end(), box["empty"] is None)
        for box in BOX.finditer(folded)
        if not box["cross"]
    ]
    names = [
        _Token(hit.start(), hit.end(), None, value)
        for value, stems in heads.items()
        for hit in re.finditer(
            rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(stems)))})\w{{0,4}}(?!\w)", folded
        )
    ]
    tokens: list[_Token] = []
    for token in sorted((*boxes, *names), key=lambda one: one.start):
        last = tokens[-1] if tokens else None
        is_same = last is not None and last.value == token.value != ""
        if last is not None and is_same and token.start - last.end < _NAME_GOES_ON:
            tokens[-1] = replace(last, end=token.end)
        else:
            tokens.append(token)
    return tokens


def _is_group(folded: str, window: Sequence[_Token], *, is_before: bool) -> bool:
    """Whether boxes and options take turns, each option once and close to its box."""
    boxes, options = (window[::2], window[1::2]) if is_before else (window[1::2], window[::2])
    if any(box.value for box in boxes) or not all(one.value for one in options):
        return False
    if len({one.value for one in options}) != len(options):
        return False
    if not all(_are_together(folded, first, second) for first, second in pairwise(window)):
        return False
    pairs = zip(window[::2], window[1::2], strict=True)
    if is_before:
        is_in_lines = "\n" not in folded[window[0].end : window[1].start]
        return all(_is_beside(folded, *pair, is_in_lines=is_in_lines) for pair in pairs)
    if _NAMED.match(folded, window[-1].end):
        return False  # „mikro | ☒ mały | ☐ średni | ☐ inny niż MŚP”: the first box was lost
    are_lines = len({folded.count("\n", 0, one.start) for one in options}) == len(options)
    between = _BEHIND if are_lines else _TERM
    return all(between.fullmatch(folded, name.end, box.start) is not None for name, box in pairs)


def _is_beside(folded: str, box: _Token, option: _Token, *, is_in_lines: bool) -> bool:
    """Whether an option stands behind its box, or below it where nothing else is on the box's line.

    In a row that the paper's edge broke, which begins with an option on its box's line, also below it.
    """
    gap = folded[box.end : option.start]
    line = folded[folded.rfind("\n", 0, box.start) + 1 : box.start]
    return _BESIDE.fullmatch(gap) is not None and ("\n" not in gap or is_in_lines or not line.strip())


def _lacks_one(folded: str, tokens: Sequence[_Token], window: Sequence[_Token]) -> bool:
    """Whether beside a group the name of another option stands, whose box was lost or is beyond the line."""
    own = {one.value for one in window}
    return any(
        one.value not in own and _are_together(folded, *sorted((one, edge), key=lambda token: token.start))
        for one in tokens
        for edge in (window[0], window[-1])
    )


def _has_neighbour(folded: str, tokens: Sequence[_Token], start: int, end: int, *, is_before: bool) -> bool:
    """Whether another option stands where a row of them would have one whose box was lost."""
    at = start - 1 if is_before else end
    if not 0 <= at < len(tokens) or not tokens[at].value:
        return False
    near = (tokens[at], tokens[start]) if is_before else (tokens[end - 1], tokens[at])
    return "\n" not in folded[near[0].end : near[1].start]


def _are_together(folded: str, first: _Token, second: _Token) -> bool:
    gap = folded[first.end : second.start]
    return len(gap) <= _APART and gap.count("\n") <= _LINES_APART


def _is_likelier(folded: str, window: Sequence[_Token], *, is_before: bool) -> bool:
    """Whether a row of boxes and options begins with a box, or ends with one, and so tells which is whose."""
    start = folded.rfind("\n", 0, window[0].start) + 1
    begins = _OPENS.search(folded[start : window[0].start]) is not None
    return begins if is_before else not _opens_before(folded, window)


def _opens_before(folded: str, window: Sequence[_Token]) -> bool:
    """Whether right before a row of options a box begins its line."""
    start = folded.rfind("\n", 0, window[0].start) + 1
    box = BOX.search(folded, start, window[0].start)
    return box is not None and _OPENS.search(folded[start : box.start()]) is not None


def _of_group(
    raw: str, window: Sequence[_Token], *, is_before: bool
) -> Iterator[tuple[str | None, int, int]]:
    boxes, options = (window[::2], window[1::2]) if is_before else (window[1::2], window[::2])
    ticked = [option for box, option in zip(boxes, options, strict=True) if box.is_ticked]
    start, end = window[0].start, window[-1].end
    if not ticked:
        return
    first, last = raw.rfind("\n", 0, start) + 1, raw.find("\n", end)
    is_clear = len(ticked) == 1 and _DOUBTFUL not in raw[first : last if last >= 0 else len(raw)]
    yield (ticked[0].value if is_clear else None), start, end


def _of_strokes(
    folded: str, group: Sequence[_Token], tokens: Sequence[_Token]
) -> Iterator[tuple[str | None, int, int]]:
    """The only option of a row that is not struck out."""
    start, end = group[0].start, group[-1].end
    if any(not one.value and start <= one.start < end for one in tokens):
        return
    line = folded.rfind("\n", 0, start) + 1
    struck = [hit.span() for hit in re.finditer(r"~~[^~]*~~", folded[line : end + _LEAD])]
    left = [one for one in group if not any(low <= one.start - line < high for low, high in struck)]
    gaps = (folded[a.end : b.start].replace("~~", "") for a, b in pairwise(group))
    if len(left) == 1 and all(_PARTED.fullmatch(gap.strip(" /|,*")) for gap in gaps):
        yield left[0].value, start, end


def _of_yes_and_no(folded: str, group: Sequence[_Token]) -> Iterator[tuple[str | None, int, int]]:
    """The only option on whose line „tak” is chosen where on the others' „nie” is."""
    ends = [folded.find("\n", one.end) for one in group]
    lines = [folded[one.end : end if end >= 0 else len(folded)] for one, end in zip(group, ends, strict=True)]
    if len({folded.count("\n", 0, one.start) for one in group}) < len(group):
        return
    said = list(map(_yes_or_no, lines))
    yes = [one for one, value in zip(group, said, strict=True) if value == "yes"]
    if len(yes) == 1 and None not in said:
        yield yes[0].value, group[0].start, group[-1].end


def _yes_or_no(line: str) -> str | None:
    """What is chosen on a line of „tak” and „nie”, or is all that it says."""
    alone = _SAYS.fullmatch(line)
    if alone is not None:
        return "yes" if alone["yes"] == "tak" else "no"
    return chosen(line, YES_NO)[1] if BOX.search(line) else None


def _is_below(folded: str, start: int, of_other: re.Pattern[str]) -> bool:
    """Whether what stands before options asks for something else."""
    lead = folded[max(0, start - _LEAD) : start]
    return of_other.search("\n".join(lead.split("\n")[-2:])) is not None


def _by_columns(text: FormText) -> tuple[str, str]:
    """The text with the lines of two cells side by side put together: „☒ | ☐ Fin-” above „Alfa | landia”."""
    raw: list[str] = []
    folded: list[str] = []
    for own, flat in zip(text.raw.split("\n"), text.folded.split("\n"), strict=True):
        above = folded[-1].split("\t") if folded else []
        cells = flat.split("\t")
        is_pair = 1 < len(cells) == len(above) and bool(BOX.search(folded[-1])) != bool(BOX.search(flat))
        if is_pair and all(map(str.strip, (*above, *cells))):
            raw[-1] = "\t".join(map(" ".join, zip(raw[-1].split("\t"), own.split("\t"), strict=True)))
            folded[-1] = "\t".join(map(" ".join, zip(above, cells, strict=True)))
        else:
            raw.append(own)
            folded.append(flat)
    return "\n".join(raw), "\n".join(folded)
