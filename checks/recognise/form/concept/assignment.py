"""Which question of a paper asks what, decided over the whole paper: each concept once.

Each question once.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.answer.choice.if_so import IF_SO
from checks.recognise.form.answer.choice.options import values_named
from checks.recognise.form.answer.counted.counting import number_named
from checks.recognise.form.answer.values import answer_in, field_of, value_of
from checks.recognise.form.concept.fitting import YES_OR_NO, fit
from checks.recognise.form.concept.wording import Askable, Wording
from checks.recognise.form.question.unit import Unit
from domain.document import FieldValue
from domain.rules.papers.form_rule import FormField

_PLAUSIBLE = 0.5
_BY_KEY = 0.9
_BY_OPTION = 1.1
"""Of a line whose whole answer is an option of the question, however little its label says."""
_KEYED_ANSWER = re.compile(r"(?:pl ?)?[\d .-]{4,}(?:\.?[a-z])?(?:\s*[–(,;-].*)?", re.DOTALL)
_CODE = re.compile(r"(?<![\d.])\d{2}\.\d{2}\.[a-z]\b")
_ASKED, _REFERRED, _LEAD = 0.72, 0.95, 0.25
_SAME_HEADING, _LIKE_HEADING = 0.95, 0.68
"""How well a heading means a concept, and how well at least the question below it, which is then its."""
_TIES = re.compile(
    r"\bwiekszosc\w* (?:praw|glos|udzial|czlonk)|\bw innym przedsieb|\binnego przedsieb|\bwplyw\w* na inn"
)
"""Ties to other enterprises, of which the de minimis form asks (regulation 2023/2831, art. 2 ust. 2)."""
_FOLLOWS_UP = re.compile(r"\W*(?:jaki\w*|ktor\w+|gdzie|kiedy)\W*")
_DECLARES = re.compile(r"\bnie (?:jest|sa|pozostaje|pracuje|narusza\w*|dziala)\b")
_COUNTED = frozenset({"count", "rows", "list", "urls"})
_ADDRESS = re.compile(r"(?:https?://|www\.)?[\w-]+(?:\.[\w-]+)+(?:/\S*)?|\S+@\S+")
_REFERS = re.compile(
    r"\b(?:taki\w+|tych|tej|tego|te|ten|ta|nich|powyzsz\w+|wymienion\w+|nastepujac\w+"
    rf"|{IF_SO}|ktor\w+|jaki\w+|ile|ilu|liczba|wykaz|nazw\w+|wymienic|opis\w*)\b"
)
"""A question that means what its heading names."""
_ENDS_QUESTION = re.compile(r"porozumieni(?:u|ach)\W*")
"""All that is left of „… przedsięwzięcie, o którym mowa w Porozumieniu”: it asks nothing."""
_DOES = frozenset({"activity", "belong", "participation", "undertaking"})
_ASKS_WHETHER = re.compile(
    r"ni(?:ch|m|ej)|ktor\w*|tak|realiz\w*|odpowiedz|wybor|uczestnicz\w*|prowadz\w*|deklaracj|status|objet\w*"
    r"|wykonywan\w*|spelni\w*|zaznacz\w*|wskazan\w*|zapisan\w*|okreslon\w*|ujet\w*|zawart\w*|mowa|taki\w*"
)
"""All that a question says which only repeats whether its heading holds."""
_NAMED_IN = frozenset({"agreement"})
_BY_OPTIONS = 0.88
_EVENTS_TELL = frozenset({"kraj", "year"})
_OFFERED = 3
"""So many of its values make an offer a concept's own."""
_OFFERS = re.compile(r"~~|[☐☒☑]|\[[ x]?\]|\w ?/ ?\w")
_ALONE = 0.12
"""The lead over the next best from which on a choice is nobody's rival."""
_DOUBT = 3.0
_NEIGHBOUR, _ROUNDS = 0.15, 5
_OWN_PART, _OTHER_PART, _UNSAID_PART = 0.05, -0.35, -0.04
_TRAVELS = re.compile(r"\bwyjazd|\bwyjezdza|\bpojedzie|\bdelegowan")
_NUMBER, _POINT = re.compile(r"\d{1,2}(?=\W*$)"), re.compile(r"(\d{1,2})\.1\b")


@dataclass(frozen=True, slots=True)
class ConceptMatch:
    """A question taken for a concept's, with its answer and how sure that is."""

    unit: int
    score: float
    value: FieldValue
    confidence: float = 0.0


def assigned(units: Sequence[Unit], wording: Wording) -> dict[str, ConceptMatch]:
    """For each concept the unit that asks it, with its confidence; concepts that none asks are left out."""
    pairs = _pairs(units, wording)
    plain = pairs
    for _ in range(_ROUNDS):
        pairs = _with_neighbours(plain, pairs, _greedy(pairs)[0], wording)
    chosen, taken = _greedy(pairs)
    _followers(chosen, taken, units, wording)
    return {
        wording.asked[asked].concept.name: ConceptMatch(
            match.unit, match.score, match.value, _confidence(asked, match, pairs, chosen, taken, wording)
        )
        for asked, match in chosen.items()
    }


def _greedy(pairs: Mapping[tuple[int, int], ConceptMatch]) -> tuple[dict[int, ConceptMatch], dict[int, int]]:
    """The best pairs, each concept and each question once."""
    chosen: dict[int, ConceptMatch] = {}
    taken: dict[int, int] = {}
    for (asked, unit), match in sorted(pairs.items(), key=lambda one: (-one[1].score, one[0][1])):
        if asked not in chosen and unit not in taken:
            chosen[asked] = match
            taken[unit] = asked
    return chosen, taken


def _with_neighbours(
    plain: Mapping[tuple[int, int], ConceptMatch],
    pairs: Mapping[tuple[int, int], ConceptMatch],
    chosen: Mapping[int, ConceptMatch],
    wording: Wording,
) -> dict[tuple[int, int], ConceptMatch]:
    """The pairs, better where the questions around are about the same party, worse where about another."""
    party_at: dict[int, str] = {}
    for index, match in chosen.items():
        sections = wording.asked[index].concept.sections
        if sections and _is_alone(pairs, match):
            party_at[match.unit] = sections[0]
    moved = {}
    for (asked, unit), match in plain.items():
        concept = wording.asked[asked].concept
        near = [party_at[at] for at in (unit - 2, unit - 1, unit + 1, unit + 2) if at in party_at]
        bonus = 0.0
        if near and concept.sections:
            bonus = (
                _NEIGHBOUR
                * sum((party in concept.sections) - (party in concept.elsewhere) for party in near)
                / len(near)
            )
        moved[asked, unit] = ConceptMatch(unit, match.score + bonus, match.value)
    return moved


def _is_alone(pairs: Mapping[tuple[int, int], ConceptMatch], match: ConceptMatch) -> bool:
    """Whether no other concept wants the unit nearly as much."""
    return (
        sum(other.score > match.score - _ALONE for (_, unit), other in pairs.items() if unit == match.unit)
        == 1
    )


def _pairs(units: Sequence[Unit], wording: Wording) -> dict[tuple[int, int], ConceptMatch]:
    pairs: dict[tuple[int, int], ConceptMatch] = {}
    index_of = {one.concept.name: index for index, one in enumerate(wording.asked)}
    fields = [field_of(one) for one in wording.asked]
    for at, unit in enumerate(units):
        if _ENDS_QUESTION.fullmatch(fold_evenly(unit.question)):
            continue
        scores = _scores(unit, wording, fields, _heading(units, at))
        scores |= _under_its_heading(units, at, scores, wording)
        scores |= _answered_below(units, at, wording)
        part = _own_part_of(unit, wording) or _part(unit.section, wording)
        for name, score in scores.items():
            index = index_of[name]
            asked = wording.asked[index]
            if score < _PLAUSIBLE or (fields[index].type in _COUNTED and _asks_nothing(unit)):
                continue
            value = value_of(fields[index], unit)
            if asked.concept.option_table and value.state != "read" and wording.is_light(unit.question):
                continue  # „Wnioskodawca” alone asks no choice
            if asked.concept.option_table and not unit.options and _is_of_others(unit):
                continue
            if asked.concept.keyed and value.state == "read" and _is_keyed(asked, unit):
                score = max(score, _BY_KEY)  # noqa: PLW2901  # question and answer say the same
            if asked.concept.option_table and wording.is_option(unit.answer.strip(" .")):
                score = max(score, _BY_OPTION)  # noqa: PLW2901  # nothing else is answered by „mikro” alone
            told = score * fit(asked, unit, value) + _section(asked, part)
            if told >= _PLAUSIBLE:
                pairs[index, at] = ConceptMatch(at, told, value)
    return {
        (index, at): match
        for (index, at), match in pairs.items()
        if not _is_asked_below(pairs, index, at, units)
    }


def _is_of_others(unit: Unit) -> bool:
    """Whether a line asks of ties to other enterprises, which have no size here: „większość praw głosu”."""
    return _TIES.search(fold_evenly(f"{unit.question} {unit.answer}")) is not None


def _asks_nothing(unit: Unit) -> bool:
    """Whether a line only declares something, or is an address: what answers another question."""
    return is_declared(unit) or _ADDRESS.fullmatch(unit.question.strip()) is not None


def is_declared(unit: Unit) -> bool:
    """Whether a line only declares something: „Uczestnik wyjazdu nie jest pracownikiem Urzędu”."""
    folded = fold_evenly(unit.question)
    return _DECLARES.search(folded) is not None and not folded.startswith("czy ")


def _is_asked_below(
    pairs: Mapping[tuple[int, int], ConceptMatch], index: int, at: int, units: Sequence[Unit]
) -> bool:
    """Whether a question is but the heading of the next, which means the same and is answered.

    „G. Wcześniejsze wyjazdy z Urzędem” and below it „Ile razy firma brała udział: 2”.
    """
    unit, below = units[at], pairs.get((index, at + 1))
    if not _is_bare(unit):
        return False
    if at + 1 < len(units) and _is_point_of(units[at + 1], unit):
        return True  # „Punkt 2. Kto pojedzie?”, „2.1 Imię …”: a heading asks nothing that could be left empty
    if unit.number and _heads_cards(pairs, index, at, units):
        return True
    is_told = below is not None and below.score >= _ASKED and below.value.state == "read"
    if unit.number and unit.question.isupper() and is_told and not units[at + 1].number:
        return True  # „1. PRZEDSIĘBIORCA” across a table, and below it „Firma: Alfa”
    if not unit.number or unit.is_closed or below is None or units[at + 1].number:
        return False
    is_meant = _REFERS.search(fold_evenly(units[at + 1].question)) is not None
    return is_meant and below.score >= _ASKED and below.value.state == "read"


def _is_bare(unit: Unit) -> bool:
    """Whether nothing stands behind a question: no answer, option or row."""
    return not (unit.answer.strip() or unit.options or unit.rows or unit.columns)


def _heads_cards(
    pairs: Mapping[tuple[int, int], ConceptMatch], index: int, at: int, units: Sequence[Unit]
) -> bool:
    """Whether a numbered heading stands beside another card's, and the first question below is answered.

    „1. Przedsiębiorca | 2. Delegowany przedstawiciel”, and below „Nazwa: Alfa | Imię i nazwisko: Ewa Maj”.
    """
    first = next((one for one in range(at + 1, len(units)) if not _is_bare(units[one])), len(units))
    told = pairs.get((index, first))
    are_headings = first > at + 1 and all(one.number for one in units[at:first])
    return are_headings and told is not None and told.score >= _ASKED and told.value.state == "read"


def _is_point_of(unit: Unit, heading: Unit) -> bool:
    """Whether a question's number counts within the heading's: „2.1” below „Punkt 2.”."""
    whole, own = _NUMBER.search(heading.number), _POINT.match(unit.number)
    return whole is not None and own is not None and whole[0] == own[1]


def _heading(units: Sequence[Unit], at: int) -> str:
    """What stands above a question: the last heading, or the question before that nothing answers."""
    before = units[at - 1] if at else None
    if before is not None and not (before.answer.strip() or before.options or before.rows):
        return before.question
    if before is not None and before.number and _FOLLOWS_UP.fullmatch(fold_evenly(units[at].question)):
        return before.question  # „7. Czy firma wyjeżdżała? ☐ TAK ☒ NIE, jakie: –” tells no event of point 6
    return units[at].section.rpartition(" / ")[2]


def _scores(unit: Unit, wording: Wording, fields: Sequence[FormField], heading: str) -> dict[str, float]:
    """How well a question fits each concept, with its hint, heading, columns and options."""
    fitting = wording.scores_of_question if unit.is_marked else wording.scores
    scores = dict(fitting(unit.question))
    if unit.hint:
        for name, score in fitting(f"{unit.question} {unit.hint}").items():
            scores[name] = max(scores.get(name, 0.0), score)
    is_about = heading and wording.section_of(heading) in {None, "content"}
    if is_about and _REFERS.search(fold_evenly(unit.question)):
        together = wording.scores(f"{heading} {unit.question}")
        if wording.best(unit.question) < max(_ASKED, max(together.values(), default=0.0) - _LEAD):
            # „Czy brali Państwo udział w takich wyjazdach?”: which ones, the heading says.
            for name, score in together.items():
                scores[name] = max(scores.get(name, 0.0), score * _REFERRED)
    if heading and _is_ticked(unit):
        scores |= _asked_above(scores, wording.scores(heading))
        scores |= _counted_above(unit, scores, wording, heading)
    if unit.columns and max(scores.values(), default=0.0) < _PLAUSIBLE:
        # Of a table under a heading that says little its columns tell what it holds.
        scores |= wording.scores(" ".join(unit.columns))
        if wording.tokens(" ".join(unit.columns)) >= _EVENTS_TELL:
            scores["events"] = max(scores.get("events", 0.0), _BY_OPTIONS)  # „co | kraj | w roku”
    for name in _named_by_options(unit, wording, fields):
        scores[name] = max(scores.get(name, 0.0), _BY_OPTIONS)
    return scores


def _under_its_heading(
    units: Sequence[Unit], at: int, scores: Mapping[str, float], wording: Wording
) -> dict[str, float]:
    """The scores of the only question under a heading that names no subject of its own.

    Below „4. Certyfikaty, atesty i patenty”: „Proszę wymienić każdy dokument osobno i dołączyć jego kopię”.
    """
    unit, heading = units[at], units[at].section.rpartition(" / ")[2]
    is_alone = all(
        one.section != unit.section for one in (*units[max(0, at - 1) : at], *units[at + 1 : at + 2])
    )
    refers = _REFERS.search(fold_evenly(unit.question)) is not None
    if not (heading and is_alone and refers) or wording.section_of(heading) not in {None, "content"}:
        return {}
    if wording.best(unit.question) >= _PLAUSIBLE:
        return {}
    return {
        name: max(scores.get(name, 0.0), score * _REFERRED)
        for name, score in wording.scores(heading).items()
        if score >= _SAME_HEADING
    }


def _asked_above(scores: Mapping[str, float], above: Mapping[str, float]) -> dict[str, float]:
    """The scores of a question that says half of what its heading says wholly.

    Below „Porozumienia na rzecz Rozwoju …”: „Czy firma uczestniczy w Porozumieniu?”
    """
    return {
        name: max(scores[name], score * _REFERRED)
        for name, score in above.items()
        if score >= _SAME_HEADING and scores.get(name, 0.0) >= _LIKE_HEADING
    }


def _answered_below(units: Sequence[Unit], at: int, wording: Wording) -> dict[str, float]:
    """The scores of a yes or no right below a heading that asks one, where its own words ask no other.

    Below „12. Przedsięwzięcie horyzontalne”: „Czy jest realizowane? ☒ tak ☐ nie”.
    """
    unit, before = units[at], units[at - 1] if at else None
    is_bare = before is not None and _is_bare(before)
    if before is not None and not is_bare and before.section == unit.section:
        return {}
    if not (_is_ticked(unit) or YES_OR_NO.match(fold_evenly(unit.answer))):
        return {}
    heading = before.question if before is not None and is_bare else unit.section.rpartition(" / ")[2]
    own, above = wording.scores(unit.question), wording.scores(heading)
    says = wording.tokens(unit.question) - wording.tokens(heading) - wording.light - _DOES
    if max(own.values(), default=0.0) < _ASKED:
        says -= _NAMED_IN  # „Czy firma realizuje przedsięwzięcie wskazane w Porozumieniu?”
    if not all(map(_ASKS_WHETHER.fullmatch, says)):
        return {}  # „Czy firma posiada dział B+R?” below „Działalność innowacyjna”
    return {
        name: score * _REFERRED
        for name, score in above.items()
        if wording.type_of(name) == "yes_no" and score >= max(_SAME_HEADING, own.get(name, 0.0))
    }


def _counted_above(
    unit: Unit, scores: Mapping[str, float], wording: Wording, heading: str
) -> dict[str, float]:
    """The scores of numbers to choose from, whose question only begins their sentence.

    Below „Wcześniejsze wyjazdy z Urzędem Marszałkowskim”: „Firma uczestniczyła w ☐ żadnym ☐ 1 wyjeździe …”
    """
    numbers = [number_named(one.words) for one in unit.options]
    if len(numbers) < _OFFERED or None in numbers or max(scores.values(), default=0.0) >= _ASKED:
        return {}
    counts = {
        one.concept.name for one in wording.asked if one.field is not None and one.field.type == "count"
    }
    return {
        name: score * _REFERRED
        for name, score in wording.scores(heading).items()
        if name in counts and score >= _SAME_HEADING
    }


def _is_ticked(unit: Unit) -> bool:
    """Whether one of several boxes is ticked."""
    boxes = [box for box in BOX.finditer(fold_evenly(unit.answer)) if box["cross"] is None]
    return any(one.is_chosen for one in unit.options) or any(box["ticked"] for box in boxes)


def _is_keyed(asked: Askable, unit: Unit) -> bool:
    """Whether the question has the concept's own word and the answer nothing but such a number.

    A whole code of PKD, and no other, tells itself beside the word, wherever the form prints that.
    """
    words, answer = fold_evenly(unit.question), answer_in(unit).folded
    is_code = asked.concept.name == "pkd" and len(set(_CODE.findall(answer))) == 1
    if is_code:
        words = f"{words} {fold_evenly(unit.hint)} {answer}"
    is_named = re.search(rf"\b{asked.concept.keyed}\b", words) is not None
    return is_named and (is_code or _KEYED_ANSWER.fullmatch(answer) is not None)


def _named_by_options(unit: Unit, wording: Wording, fields: Sequence[FormField]) -> Iterator[str]:
    """The concepts most of whose values the unit offers to choose from, in options or in its words."""
    for asked, field in zip(wording.asked, fields, strict=True):
        if field.type not in {"choice", "choices"}:
            continue
        named = [values_named(one.words, field.options) for one in unit.options]
        count = len({value for values in named if len(values) == 1 for value in values})
        is_chosen_from = len(unit.options) > 1 and count >= min(_OFFERED, len(unit.options))
        if is_chosen_from or (not unit.options and asked.concept.option_table and _offers(unit, field)):
            yield asked.concept.name


def _offers(unit: Unit, field: FormField) -> bool:
    """Whether an answer in words offers most values of a choice."""
    is_offer = _OFFERS.search(fold_evenly(unit.answer)) is not None
    return is_offer and len(values_named(unit.answer, field.options)) >= _OFFERED


def _own_part_of(unit: Unit, wording: Wording) -> str | None:
    """The part that a question opens itself: below „Reprezentacja” a „Przedstawiciel na wyjazd” travels."""
    own = wording.section_of(unit.question)
    return own if own == "delegate" and _TRAVELS.search(fold_evenly(unit.question)) is not None else None


def _part(section: str, wording: Wording) -> str | None:
    """The part of the form that the nearest heading opens which is known."""
    headings = reversed(section.split(" / ")) if section else ()
    return next((part for heading in headings if (part := wording.section_of(heading)) is not None), None)


def _section(asked: Askable, part: str | None) -> float:
    if part is None or not (asked.concept.sections or asked.concept.elsewhere):
        return 0.0
    if part in asked.concept.elsewhere:
        return _OTHER_PART
    if part in asked.concept.sections:
        return _OWN_PART
    return _UNSAID_PART if asked.concept.sections else 0.0


def _followers(
    chosen: dict[int, ConceptMatch], taken: dict[int, int], units: Sequence[Unit], wording: Wording
) -> None:
    """„Jakie?”, „– wymienić”: short questions that ask on after the one before them."""
    by_name = {one.concept.name: index for index, one in enumerate(wording.asked)}
    for index, asked in enumerate(wording.asked):
        before = chosen.get(by_name.get(asked.concept.follows, -1))
        if index in chosen or before is None or before.unit + 1 >= len(units):
            continue
        unit = units[before.unit + 1]
        if before.unit + 1 in taken or wording.tokens(unit.question) - {"list_of", "name"}:
            continue
        value = value_of(field_of(asked), unit)
        if value.state != "unclear":
            chosen[index] = ConceptMatch(before.unit + 1, 0.85, value)
            taken[before.unit + 1] = index


def _confidence(
    asked: int,
    match: ConceptMatch,
    pairs: Mapping[tuple[int, int], ConceptMatch],
    chosen: Mapping[int, ConceptMatch],
    taken: Mapping[int, int],
    wording: Wording,
) -> float:
    """The score, less where another concept wants the unit, or another unit would do, nearly as much."""
    rivals = [0.0]
    own = wording.asked[asked].concept
    for (other, unit), rival in pairs.items():
        another = wording.asked[other].concept
        # A piece's whole is no rival: „Ulica, numer” asks for half of an address.
        is_sibling = (own.part_of and own.part_of in {another.part_of, another.name}) or (
            another.inside == own.name
            # How many, and which ones: one question asks both.
            or another.name in {own.inside, f"{own.name}_list", own.name.removesuffix("_list")}
        )
        if unit == match.unit and other != asked and other not in chosen and not is_sibling:
            rivals.append(rival.score)
        if (
            other == asked
            and unit != match.unit
            and unit not in taken
            and rival.value.value != match.value.value
            and rival.value.state != "empty"
            and rival.value.value not in ((), 0)
        ):
            rivals.append(rival.score)
    lead = match.score - max(rivals)
    return max(0.0, min(1.0, match.score) - _DOUBT * max(0.0, _ALONE - lead))
