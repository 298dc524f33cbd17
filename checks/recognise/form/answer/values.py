"""A unit's answer as a concept's type asks: sizes, yes and no, counts and lists, from boxes.

Words and sentences.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.answer_text import AnswerText, one_line, unclear
from checks.recognise.form.answer.answers import answer_of, typed
from checks.recognise.form.answer.choice.behind_yes import named_in
from checks.recognise.form.answer.choice.boxed import (
    are_offered_by_letter,
    option_left,
    options_beside_boxes,
    options_by_letter,
    options_left,
)
from checks.recognise.form.answer.choice.choices import BOX, all_chosen, chosen, yes_no_of
from checks.recognise.form.answer.choice.if_so import WHEN
from checks.recognise.form.answer.choice.said import said_by_itself
from checks.recognise.form.answer.choice.yes_no_words import (
    DEFINES,
    DENIED,
    HEDGED,
    asks_on,
    first_words_ticked,
    is_told_by_example,
    opposed,
    own_line,
    said_again,
    told_in_words,
    without_condition,
)
from checks.recognise.form.answer.counted import lists as form_lists
from checks.recognise.form.answer.counted.counting import counted, is_denial, items_told
from checks.recognise.form.answer.counted.number_words import is_nought
from checks.recognise.form.answer.counted.run_on import runs_into_another
from checks.recognise.form.answer.guidance import without_guidance
from checks.recognise.form.answer.own_part import own_words
from checks.recognise.form.answer.pages_named import pages_named
from checks.recognise.form.concept.stems import stem, stems_of
from checks.recognise.form.concept.wording import Askable
from checks.recognise.form.question.unit import Option, Unit
from domain.document import Evidence, FieldValue, State
from domain.rules.papers.form_rule import FieldType, FormField
from domain.words.text import fold

_EDGE = " .…_·:;\n\t"
_BARE_OFFER = re.compile(
    r"\W*(?:\w{1,2}\W+)?(?:tak\W+(?:\w{1,2}\W+)?nie|nie\W+(?:\w{1,2}\W+)?tak)(?:\W+\w{1,2})?\W*"
)
"""Both answers and nothing else but what their boxes were read as: neither was chosen."""
_COUNTED = re.compile(r"(?:w |liczba:? ?)?(\d{1,2})(?![\d.,/-])(?:[\s:;,.(–-].*)?", re.DOTALL)
_IF_SO = re.compile(rf"[,;(\s]*\b(?:{WHEN}|w przypadku)\b.*", re.DOTALL)
_BROKEN_BOX = re.compile(r"\[\s*\n\s*\]")
_HOW = re.compile(r"\b[sś]rednio\b", re.IGNORECASE)
"""How well somebody speaks a language, and no size."""
_LEAST_STEM, _NUMBER_LONG = 6, 2
_BEFORE_OPTION = re.compile(r"([☐☒☑■□\])])\s*(?:do|w|na|jestem|jest)\s")
_FIRST_SENTENCE = re.compile(r"[.;!]\s|\n")
_FIRST_WORD = re.compile(r"[\s,:–-]+")
_REASON = re.compile(r"(?:ponie|gdyz|bo\b|niepotrzebne|wlasciwe|opis|uzasadnienie|jesli|jezeli|nie )")
_WITHOUT = re.compile(r"\b(?:bez|zadn\w+|brak)\b")
_TOLD, _PROSE = 3, 8
_LEAST_START = 4
"""So many letters of an option begin an answer that names it."""
_NOUGHT_BEFORE = re.compile(r"0 ?[,(–-] ?")
_NAMES_ONLY = re.compile(
    r"(?!.*\b(?:tak|nie|brak|\w+my|mam|jest|prowadz\w*|realiz\w*|dzial\w*)\b).*[a-z]{3}.*", re.DOTALL
)
"""A first sentence that only names something: what the next one denies is something else."""
_OFFER = re.compile(r"\s*\([^()~☐☒☑\[\]]+/[^()~☐☒☑\[\]]+\)\s*:\s*(?=\S)")
_BEGUN = re.compile(r"\s(?:i|oraz|lub|z|ze|w|we|na|do|od|o|dla|przez)$")
_ASKS = re.compile(r"\?|\bczy\b|(?:[–:-]|\s)\s*nie\W*$")
"""A question of the form, or an option that is denied („mikroprzedsiębiorstwo – NIE”)."""
_LETTER = re.compile(r"(?:[a-z ]{0,40}: ?)?([a-h])[).]?")
_BY_LETTER = re.compile(r":\s*[a-h][).]?$")
_LETTERED = re.compile(r"(?:^|\s)([a-h])[).]\s*")
_TYPES: dict[str, FieldType] = {
    "nip": "nip",
    "regon": "regon",
    "krs": "krs",
    "pkd": "pkd",
    "company_email": "email",
    "contact_email": "email",
}

_NUMBERED = re.compile(r"(?<!\S)\(?(\d{1,2}|[a-h])[.)](?=\s)")
_CUT_CODE = re.compile(r"(\b\d{2}-)\n(\d{3}\b)(?!-)")
"""A postal code that a line's end cut at its hyphen."""
_SPOILT_YES = re.compile(r"^\W*?~~[^~\n]{2,5}~~(?=\W*NIE\b)")
"""„~~TAI~~ / NIE”: of a struck word a picture's letters are spoilt."""
_FIGURES, _LETTERS = [str(number) for number in range(1, 30)], list("abcdefgh")


def field_of(asked: Askable) -> FormField:
    """The call's field, with the options of the concept beside its own.

    One made up where the call has none.
    """
    field, concept = asked.field, asked.concept
    if field is None:
        kind: FieldType = _TYPES.get(concept.name, "text")
        return FormField(name=concept.name, labels=(concept.name,), type=kind)
    if field.type == "choice" and concept.options:
        options = {
            value: tuple(dict.fromkeys((*field.options.get(value, ()), *words)))
            for value, words in concept.options.items()
        }
        return field.model_copy(update={"options": {**field.options, **options}})
    return field


def answer_in(unit: Unit) -> AnswerText:
    """The unit's answer without hints, dots and blanks around."""
    said = _CUT_CODE.sub(r"\1\2", unit.answer)
    found = answer_of(said, fold_evenly(said), unit.evidence, keeps_label_rest=True)
    start, end = 0, len(found.raw)
    while start < end and found.raw[start] in _EDGE:
        start += 1
    while (
        end > start
        and found.raw[end - 1] in _EDGE + ","
        and not found.raw[:end].endswith(("o.", "A.", "r.", "c.", "j.", "k."))
    ):
        end -= 1
    return AnswerText(found.raw[start:end], found.folded[start:end], found.evidence)


def value_of(field: FormField, unit: Unit) -> FieldValue:
    """What a unit answers to a question of this type."""
    found = _value_of(field, unit)
    return found if found.said else replace(found, said=unit.words)


def _value_of(field: FormField, unit: Unit) -> FieldValue:
    unit = _without_offer(unit)
    unit = replace(unit, answer=option_left(unit.answer) or without_guidance(unit.answer))
    if field.type in {"list", "rows"}:
        unit = replace(unit, answer=_each_on_its_line(unit.answer))
    answer = answer_in(unit)
    if field.type in _SEVERAL and not unit.options and are_offered_by_letter(answer.raw.split("\n")):
        return unclear(answer)
    if (
        field.type in _SEVERAL
        and (answer.raw or unit.rows or field.type == "count")
        and (_is_cut(unit, field) or (unit.is_cut and not _is_told(answer)))
    ):
        return unclear(answer)
    if unit.is_cut and not (answer.raw or unit.rows or unit.options):
        return replace(unclear(answer), may_be_empty=False)  # something stands below it that nobody took
    if unit.is_sentence:
        said = said_by_itself(field, unit.question, answer)
        if said is None:
            return unclear(replace(answer, raw=unit.question))
        answer, unit = said, replace(unit, answer=said.raw)
    if field.type in {"count", "list", "yes_no"} and not unit.options:
        unit = _with_options(field, unit, answer)
    own = _OWN_WAYS.get(field.type)
    if own is not None:
        return own(field, unit, answer)
    answer = own_words(field, answer)
    if field.type == "text":
        answer = AnswerText(answer.raw, answer.folded.replace(":", " "), answer.evidence)
    return typed(field, answer)


def _without_offer(unit: Unit) -> Unit:
    """The unit without brackets that only say what may be answered: „(raz/nigdy): raz”."""
    offer = _OFFER.match(unit.answer)
    return unit if offer is None else replace(unit, answer=unit.answer[offer.end() :])


def _is_cut(unit: Unit, field: FormField) -> bool:
    """Whether a question goes on below, and with it the answer; or holds a part of it, a box.

    Beside a number in a cell of its own a bracket was but lost.
    """
    question = unit.question
    if field.type == "count" and not unit.answer.strip() and _ENDS_IN_NUMBER.search(question):
        return True  # „Liczba wyjazdów 1”
    is_boxed = any(box["cross"] is None for box in BOX.finditer(fold_evenly(question)))
    is_alone = field.type == "count" and unit.is_closed and _is_number(unit.answer.strip())
    is_open = question.count("(") > question.count(")") and not is_alone
    # „Firma uczestniczyła w: ☒ żadnym ☐ 1 wyjeździe”: what is chosen ends the question's sentence.
    is_ended = field.type == "count" and any(one.is_chosen for one in unit.options)
    return is_boxed or is_open or (_BEGUN.search(question) is not None and not is_ended)


def _is_number(words: str) -> bool:
    return words.isdecimal() or is_nought(words)


def _is_told(answer: AnswerText) -> bool:
    """Whether an answer is told whole by what it begins with: a number, or that there is none."""
    folded = " ".join(answer.folded.split())
    beside = _NOUGHT_BEFORE.sub("", folded)  # „0 – firma nie uczestniczyła”
    return (
        form_lists.is_none(folded)
        or form_lists.is_none(beside)
        or (folded[:1].isdigit() and len(folded) <= _NUMBER_LONG)
    )


def by_number(answer: str) -> str:
    r"""An answer whose numbered items stand on one line, each on a line of its own.

    >>> by_number("1. Ligna, Hanower (2025) 2. MCE, Mediolan"), by_number("a) ISO 9001 b) ISO 14001")
    ('1. Ligna, Hanower (2025)\n2. MCE, Mediolan', 'a) ISO 9001\nb) ISO 14001')
    >>> by_number("Targi 1. edycja")
    'Targi 1. edycja'
    """
    found = list(_NUMBERED.finditer(answer))
    numbers = [one[1] for one in found]
    for order in (_FIGURES, _LETTERS):
        if len(numbers) > 1 and found[0].start() == 0 and numbers == order[: len(numbers)]:
            starts = [one.start() for one in found]
            ends = [*starts[1:], len(answer)]
            return "\n".join(answer[at:end].strip(" ,;") for at, end in zip(starts, ends, strict=True))
    return answer


def _each_on_its_line(answer: str) -> str:
    """An answer with its numbered items each on a line of its own, also where the paper's edge broke them."""
    answer = answer.strip("_ ")
    if "\n" not in answer:
        return by_number(answer)
    whole = by_number(" ".join(answer.split()))
    is_more = whole.count("\n") > sum(_NUMBERED.match(line) is not None for line in answer.split("\n")) - 1
    return whole if is_more and "\n" in whole else answer


_ENDS_IN_NUMBER = re.compile(r"(?:[^\W\d_]\)?|\b20\d\d)\s\d{1,2}$")
_UNREAD = "▨"
_SEVERAL: frozenset[FieldType] = frozenset({"count", "rows", "list", "urls"})
_OWN_WAYS: dict[FieldType, Callable[[FormField, Unit, AnswerText], FieldValue]] = {
    "choice": lambda field, unit, answer: _choice(field, unit, answer),  # noqa: PLW0108  # it is below
    "choices": lambda field, unit, answer: _choices(field, unit, answer),  # noqa: PLW0108  # it is below
    "yes_no": lambda field, unit, answer: _yes_no(field, unit, answer),  # noqa: PLW0108  # it is below
    "count": counted,
    "rows": lambda field, unit, answer: _items(field, unit, answer),  # noqa: PLW0108  # it is below
    "list": lambda field, unit, answer: _items(field, unit, answer),  # noqa: PLW0108  # it is below
    "urls": lambda field, unit, answer: pages_named(field, unit, answer),  # noqa: PLW0108  # it is below
}


def _with_options(field: FormField, unit: Unit, answer: AnswerText) -> Unit:
    """The unit with the options that stand beside boxes in its answer; yes and no alone are read as words."""
    written = unit.answer if unit.answer.strip() else answer.raw
    options = (
        options_beside_boxes(written, fold_evenly(written))
        or options_left(written)
        or options_by_letter(written)
    )
    if field.type == "yes_no" and _by_denial(replace(unit, options=options)) is None:
        return unit
    begins = {_FIRST_WORD.split(fold(one.words), maxsplit=1)[0] for one in options}
    return replace(unit, options=options) if begins - {"tak", "nie"} else unit


def without_offer_line(answer: AnswerText, options: Mapping[str, Sequence[str]]) -> AnswerText:
    """An answer without a first line that only offers what may be answered („TAK / NIE, uzasadnienie”).

    It is left out where what stands below chooses one of what it offers.
    """
    line, _, below = answer.raw.partition("\n")
    marked = BOX.search(answer.folded) is not None or "~~" in answer.raw
    if marked or not below.strip() or len(values_named(line, options)) < 2:  # two are an offer
        return answer
    first = below.strip().partition("\n")[0]
    named = values_named(first, options)
    starts = {fold(name)[:_LEAST_START] for value in named for name in options[value]}
    if len(named) != 1 or not fold(first).lstrip("-–*☒ ").startswith(tuple(starts)):
        return answer  # „mikroprzedsiębiorstwo małe\nprzedsiębiorstwo średnie …” is one offer
    return AnswerText(below.strip(), fold_evenly(below.strip()), answer.evidence)


def _with_first_option(field: FormField, unit: Unit) -> Unit:
    """The unit with the option that was taken for its question: „przedsiębiorstwo mikro (X) małe ( )”.

    Its box stands behind it, as those of all the others behind theirs; without options and answer where not.
    """
    folded = fold_evenly(unit.answer.strip())
    if unit.options or BOX.match(folded) is None or not values_named(unit.question, field.options):
        return unit
    if not set(values_named(unit.answer, field.options)) - set(values_named(unit.question, field.options)):
        return unit
    last = list(BOX.finditer(folded))[-1]
    return replace(unit, answer=f"{unit.question} {unit.answer}" if last.end() == len(folded) else _UNREAD)


def _choice(field: FormField, unit: Unit, answer: AnswerText) -> FieldValue:
    whole = _with_first_option(field, unit)
    if whole is not unit:
        unit, answer = whole, AnswerText(whole.answer, fold_evenly(whole.answer), answer.evidence)
    options = unit.options or options_by_letter(unit.answer)
    if options:
        return _of_options(field, replace(unit, options=options), answer)
    answer = without_offer_line(answer, field.options)
    is_bare = not BOX.search(answer.folded) and "~~" not in answer.folded
    is_asked = is_bare and _ASKS.search(answer.folded) is not None
    is_lettered = is_bare and _BY_LETTER.search(answer.folded.strip()) is not None
    if is_asked or is_lettered or (is_bare and len(values_named(answer.raw, field.options)) > 1):
        lettered = None if is_asked else _by_letter(field, answer)
        return FieldValue("unclear" if lettered is None else "read", lettered, answer.evidence)
    if is_ambiguous_cross(answer.folded, field.options):
        return unclear(answer)
    folded = _BEFORE_OPTION.sub(lambda found: found[1] + " " * (len(found[0]) - len(found[1])), answer.folded)
    state, value = chosen(folded, _by_stems(field.options))
    words = one_line(answer.raw) or unit.question
    said = FieldValue(state, value, answer.evidence.quoting(words), said=words)
    if state == "read" or not answer.raw:
        return said
    if is_bare:
        named = values_named(answer.raw, field.options)
        if len(named) == 1:
            return replace(said, state="read", value=named[0])
    return said


@lru_cache(maxsize=256)
def _long_stem(word: str) -> str:
    cut = stem(fold(word))
    return cut if len(cut) >= _LEAST_STEM else word


def _by_stems(options: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """The options, those of a single long word also by its stem („Szwajcarii”: „Szwajcaria”)."""
    return {
        value: tuple(
            dict.fromkeys(
                form for name in names for form in (name, _long_stem(name) if " " not in name else name)
            )
        )
        for value, names in options.items()
    }


def _of_options(field: FormField, unit: Unit, answer: AnswerText) -> FieldValue:
    """The value whose option bears the only cross."""
    marked = [one for one in unit.options if one.is_chosen]
    named = [value for one in marked for value in values_named(one.words, field.options)]
    words = "; ".join(one.words for one in marked) or unit.question
    said = replace(unit.evidence, excerpt=words)
    if not marked:
        state: State = "unclear" if any(one.is_chosen is None for one in unit.options) else "empty"
        return FieldValue(state, None, said, said=words)
    is_sole = len(marked) == 1 and len(named) == 1
    if not is_sole:
        return FieldValue("unclear", None, answer.evidence)
    return FieldValue("read", named[0], said, said=words)


def _choices(field: FormField, unit: Unit, answer: AnswerText) -> FieldValue:
    """The values of all options that bear a cross; unclear where one of them cannot be told."""
    if not unit.options:
        if is_ambiguous_cross(answer.folded, field.options):
            return unclear(answer)
        state, values = all_chosen(answer.folded, _by_stems(field.options))
        return FieldValue(state, values, answer.evidence)
    marked = all_marked(unit.options, field)
    words = "; ".join(one.words for one in unit.options if one.is_chosen) or unit.question
    said = replace(unit.evidence, excerpt=words)
    if marked is None:
        return FieldValue("unclear", None, answer.evidence)
    return FieldValue("read", marked, said) if marked else FieldValue("empty", None, said)


def all_marked(options: Sequence[Option], field: FormField) -> tuple[str, ...] | None:
    """The values of the options that are chosen, in the order of the call's file; None: it cannot be told."""
    named = [values_named(one.words, field.options) for one in options if one.is_chosen]
    values = {value for one in named for value in one}
    is_told = all(len(one) == 1 for one in named) and len(values) == len(named)
    if not is_told or any(one.is_chosen is None for one in options):
        return None
    return tuple(value for value in field.options if value in values)


def is_ambiguous_cross(folded: str, options: Mapping[str, Sequence[str]]) -> bool:
    """Whether a cross stands between two options and no box tells to which it belongs („mikro X małe”)."""
    boxes = list(BOX.finditer(folded))
    if not boxes or any(box["cross"] is None for box in boxes):
        return False
    for box in boxes:
        low, high = folded.rfind("\n", 0, box.start()) + 1, folded.find("\n", box.end())
        before, after = folded[low : box.start()], folded[box.end() : high if high >= 0 else len(folded)]
        if values_named(before, options) and values_named(after, options):
            return True
        if not values_named(before, options) and not values_named(after, options):
            return True
    return False


_THAN = stems_of("niż")[0]
_OTHER, _BEING = stems_of("inne")[0], frozenset(stems_of("będąc będący będącym"))
_OTHERS = frozenset(
    stems_of("podmiot spółka firma osoba jednostka źródło dokument wspólnik udziałowiec akcjonariusz")
)
"""Of whom „inni” are spoken, where no enterprise's size is told."""


def values_named(text: str, options: Mapping[str, Sequence[str]]) -> list[str]:
    """The values whose option a text names, by its stems in a row; of options at one place the longest.

    >>> values_named("wyjazd do Szwajcarii", {"ch": ("Szwajcaria",), "fi": ("Finlandia",)})
    ['ch']
    """
    stems = stems_of(_HOW.sub(" § ", text))
    found: list[tuple[int, int, str]] = []
    for value, names in options.items():
        for name in names:
            wanted = stems_of(name)
            found += [
                (at, len(wanted), value)
                for at in range(len(stems) - len(wanted) + 1)
                if wanted and stems[at : at + len(wanted)] == wanted and not _is_of_others(stems, at, wanted)
            ]
    found.sort(key=lambda one: (one[0], -one[1]))
    values: list[str] = []
    end = 0
    for at, length, value in found:
        if at >= end:
            values.append(value)
            end = at + length
    return list(dict.fromkeys(values))


def _is_of_others(stems: Sequence[str], at: int, wanted: Sequence[str]) -> bool:
    """Whether an option „inne” tells of others: „powiązana z innymi podmiotami”, „będąc innym niż MŚP”."""
    if wanted[0] != _OTHER:
        return False
    is_condition = (at > 0 and stems[at - 1] in _BEING) or _THAN in stems[at + 1 : at + 2]
    return is_condition or (len(wanted) == 1 and next(iter(stems[at + 1 : at + 2]), "") in _OTHERS)


def _by_letter(field: FormField, answer: AnswerText) -> str | None:
    """The option of a letter that is written below them („a) mikro b) małe” … „b)”)."""
    lines = answer.folded.strip().split("\n")
    letter = _LETTER.fullmatch(lines[-1].strip())
    if letter is None or len(lines) < 2:  # options and a letter
        return None
    options = " ".join(lines[:-1])
    starts = [(found[1], found.end()) for found in _LETTERED.finditer(options)]
    for index, (name, start) in enumerate(starts):
        end = starts[index + 1][1] if index + 1 < len(starts) else len(options)
        if name == letter[1]:
            named = values_named(options[start:end], field.options)
            return named[0] if named else None
    return None


def _items(field: FormField, unit: Unit, answer: AnswerText) -> FieldValue:
    if not unit.rows and runs_into_another(answer.raw):
        return replace(unclear(answer), may_be_empty=False)
    return items_told(field, unit, answer)


def _yes_no(asking: FormField, unit: Unit, answer: AnswerText) -> FieldValue:
    again = said_again(answer.folded)
    if again is not None:
        return FieldValue("read", again, answer.evidence.quoting(answer.raw))
    if not unit.options and asks_on(answer.folded):
        return FieldValue("unclear", None, answer.evidence.quoting(answer.raw))
    return _yes_or_no(asking, unit, answer)


def _yes_or_no(asking: FormField, unit: Unit, answer: AnswerText) -> FieldValue:
    offered = yes_no_of(asking)
    said = answer.evidence.quoting(answer.raw or unit.question)
    if unit.options:
        by_denial = _by_denial(unit)
        if by_denial is not None:
            return FieldValue("read", by_denial, said)
        field = FormField(name="yes_no", labels=("TAK",), type="choice", options=offered)
        found = _of_options(field, unit, answer)
        return replace(found, value=None if found.value is None else found.value == "yes")
    answer = without_offer_line(answer, offered)
    line = own_line(answer.folded)
    answer = answer if line == answer.folded else AnswerText(line, line, answer.evidence)
    asked = _IF_SO.sub("", _BROKEN_BOX.sub("[ ]", answer.folded)) or without_condition(answer.folded)
    verb = opposed(asked)
    if verb is not None:
        return FieldValue("read" if verb else "unclear", verb == "yes" if verb else None, said)
    is_offer = form_lists.offers_both(asked) and "~~" not in asked
    is_hedged = HEDGED.search(asked) or DEFINES.search(asked)
    if (is_hedged or is_offer) and not BOX.search(asked):
        return FieldValue("unclear", None, said)
    ticked = first_words_ticked(asked)
    if ticked is not None:
        return FieldValue("read", ticked == "tak", said)
    told = _yes_no_in_words(asked, answer, said, offered)
    goes_on = not unit.is_marked and unit.question[:1].islower()
    # „… przedsięwzięcia horyzontalnego” ends a sentence: what follows it is no example.
    return FieldValue("unclear", None, said) if told.is_interpreted and goes_on else told


def _yes_no_in_words(
    asked: str, answer: AnswerText, said: Evidence, offered: Mapping[str, Sequence[str]]
) -> FieldValue:
    """TAK or NIE that was ticked, left or written."""
    is_bare = not (BOX.search(asked) or "~~" in asked)
    first, end, _ = asked.partition(". ")
    # „InnoFood. Przedsięwzięcia nie realizujemy.”
    is_another = is_bare and end and _NAMES_ONLY.fullmatch(first)
    is_offer = is_bare and _BARE_OFFER.fullmatch(asked)
    if is_another or is_offer or is_ambiguous_cross(asked, offered):
        return FieldValue("unclear", None, said)
    is_prose = is_bare and len(asked.split()) > _PROSE
    state, value = chosen(_FIRST_SENTENCE.split(asked, maxsplit=1)[0] if is_prose else asked, offered)
    if state == "read" and value is not None and "~~" in asked:
        is_plain = value == "yes" or not _is_contradicted(answer)
        return FieldValue("read", value == "yes", said) if is_plain else FieldValue("unclear", None, said)
    amount = _COUNTED.fullmatch(answer.folded.strip())
    if amount is not None:
        return FieldValue("read", int(amount[1]) > 0, said)
    if state == "unclear" and not BOX.search(answer.folded) and "~~" not in answer.folded:
        is_yes = told_in_words(answer.folded.strip())
        if is_yes is not None:
            return FieldValue("read", is_yes, said)
        if is_told_by_example(answer.folded):
            return FieldValue("read", value=True, evidence=said, is_interpreted=True)
    return FieldValue(state, None if value is None else value == "yes", said)


def _is_contradicted(answer: AnswerText) -> bool:
    """Whether TAK was struck out and what only a yes asks for is told all the same."""
    raw = _SPOILT_YES.sub("~~TAK~~", answer.raw)
    rest = " ".join(fold_evenly(named_in(raw)).split())
    is_reason = (
        form_lists.is_none(rest) or _REASON.match(rest) is not None or _WITHOUT.search(rest) is not None
    )
    return len(rest.split()) >= _TOLD and not is_reason and DENIED.search(rest) is None


def _by_denial(unit: Unit) -> bool | None:
    """Yes or no from options of which one denies the others („żadne z nich”, „nie prowadzimy”); else None."""
    words = [fold(one.words) for one in unit.options]
    denials = [is_denial(one) for one in words]
    chosen_ones = [one.is_chosen for one in unit.options]
    if len(words) < 2 or sum(denials) != 1 or None in chosen_ones or not any(chosen_ones):  # yes and no
        return None
    denied = next(is_on for is_on, is_no in zip(chosen_ones, denials, strict=True) if is_no)
    others = any(is_on for is_on, is_no in zip(chosen_ones, denials, strict=True) if not is_no)
    return None if denied and others else others
