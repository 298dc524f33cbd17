"""What was read in a file, thing by thing, each with its place on the page that somebody looks at."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from checks.page.whereabouts import places_of
from domain.application import Finding
from domain.call import Call
from domain.document import Box, Document, ElectronicSignature, FieldValue, Page, Reading, Word
from domain.words.labels import ANSWER_STATES, SIGNATURE_KINDS, SIGNATURE_STATES
from domain.words.names import field_name, kind_name, value_text
from domain.words.polish import local

Group = Literal["document", "answer", "finding", "signature", "tick"]

_TICKS = {"☒": "zaznaczone", "☐": "puste", "▨": "niepewne"}
_MOST_TICKS = 80
_WORDS_BEHIND = 8
_SMALL = 0.3
"""Of the page's width: a larger picture is no signature."""


@dataclass(frozen=True, slots=True)
class ReadSpot:
    """One thing that was read."""

    group: Group
    label: str
    value: str = ""
    words: str = ""
    """The words on the page that tell it."""
    page: int | None = None
    boxes: tuple[Box, ...] = ()
    """Where it stands on the page that is shown; none on another page, or where the place is not known."""
    field: str = ""
    """Of an answer: its name, under which a person corrects it."""
    document: str = ""
    """The kind of the document that it stands in."""
    is_sure: bool = True


def spots_of(reading: Reading, findings: Iterable[Finding], call: Call) -> list[ReadSpot]:
    """Everything that was read in a file and found about it; nothing has a place yet."""
    found = [spot for document in reading.documents for spot in _of_document(document, call)]
    found += (_of_signature(one) for one in reading.signatures)
    found += (
        ReadSpot("finding", one.message, words=one.evidence, document=one.document or "") for one in findings
    )
    return found


def placed(
    spots: Iterable[ReadSpot],
    number: int,
    words: Sequence[Word],
    page: Page | None,
    *,
    is_flowing: bool = False,
) -> list[ReadSpot]:
    """The same with places on the page that is shown, and the marks and tick boxes of that page.

    `words` are those of the page with their boxes. A text that flows has no pages of its own: what was read
    in it may stand on any.
    """
    found = [_at(spot, number, words, is_flowing=is_flowing) for spot in spots]
    return [*found, *_marks(page), *_ticks(words, number)]


def _of_document(document: Document, call: Call) -> Iterator[ReadSpot]:
    kind = document.kind
    name = document.title or kind_name(call, kind)
    for evidence in document.evidence:
        yield ReadSpot("document", name, words=evidence.excerpt, page=evidence.page, document=kind)
    for field, answer in document.fields.items():
        if field != "signature":
            yield _of_answer(field_name(call, field, kind), field, kind, answer, _choices(call, field, kind))
    signing = document.signing
    if signing.state != "unknown" or signing.evidence:
        value = SIGNATURE_STATES[signing.state] + (
            f" ({signing.confidence:.0%})" if signing.confidence < 1 else ""
        )
        yield ReadSpot(
            "signature", name, value, signing.evidence, document=kind, is_sure=signing.confidence >= 1
        )


def _choices(call: Call, field: str, kind: str) -> Mapping[str, str]:
    """The words of what a question of a form lets one choose, by the codes that stand for them."""
    rule = call.documents.get(kind)
    asked = rule.form.answers if rule is not None and rule.form is not None else ()
    options = next((one.options for one in asked if one.name == field), {})
    return {code: (words or (code,))[0] for code, words in options.items()}


def _of_answer(label: str, field: str, kind: str, answer: FieldValue, choices: Mapping[str, str]) -> ReadSpot:
    words, page, box = ("", None, None)
    if answer.evidence is not None:
        words, page, box = answer.evidence.excerpt, answer.evidence.page, answer.evidence.box
    told = answer.value if isinstance(answer.value, tuple) else (answer.value,)
    said = [choices.get(str(one), value_text(one, field)).replace("\n", "; ") for one in told]
    value = "; ".join(said) or "brak" if answer.state == "read" else ANSWER_STATES[answer.state]
    boxes = (box,) if box is not None else ()
    is_sure = answer.state != "unclear" and not answer.is_interpreted
    return ReadSpot("answer", label[:1].upper() + label[1:], value, words, page, boxes, field, kind, is_sure)


def _of_signature(one: ElectronicSignature) -> ReadSpot:
    at = f", {local(one.signed_at):%d.%m.%Y %H:%M}" if one.signed_at is not None else ""
    is_broken = one.is_intact is False or one.covers_whole_file is False
    changed = "; plik zmieniono po podpisaniu" if is_broken else ""
    value = f"podpis elektroniczny, {SIGNATURE_KINDS[one.kind]}{at}{changed}"
    return ReadSpot("signature", one.signer or "podpisujący nieznany", value, is_sure=not is_broken)


def _at(spot: ReadSpot, number: int, words: Sequence[Word], *, is_flowing: bool) -> ReadSpot:
    if spot.page not in {None, number} and not is_flowing:
        return replace(spot, boxes=())
    if spot.boxes:
        return spot
    boxes = places_of(spot.words, words, spot.label)
    is_here = bool(boxes) and (spot.page is None or is_flowing)
    return replace(spot, boxes=boxes, page=number if is_here else spot.page)


def _marks(page: Page | None) -> Iterator[ReadSpot]:
    """What a hand or a pen left on the page, and where a signature is asked for."""
    if page is None:
        return
    for mark in page.marks:
        value = f"pewność {mark.confidence:.0%}"
        yield ReadSpot("signature", "Ślad pisma ręcznego", value, page=page.number, boxes=(mark.box,))
    for stroke in page.ink:
        yield ReadSpot("signature", "Kreska narysowana w pliku", page=page.number, boxes=(stroke,))
    for image in page.images:
        if image.box.right - image.box.left < _SMALL:
            yield ReadSpot("signature", "Obrazek na stronie", page=page.number, boxes=(image.box,))
    for label, box in page.label_boxes.items():
        yield ReadSpot("signature", "Miejsce na podpis", label, page=page.number, boxes=(box,))


def _ticks(words: Sequence[Word], number: int) -> Iterator[ReadSpot]:
    """The tick boxes of the page, each with the words behind it."""
    places = [index for index, word in enumerate(words) if word.text[:1] in _TICKS][:_MOST_TICKS]
    for index, following in zip(places, (*places[1:], len(words)), strict=False):
        tick = words[index]
        behind = [tick.text[1:], *_beside(tick, words[index + 1 : min(following, index + 1 + _WORDS_BEHIND)])]
        state = _TICKS[tick.text[0]]
        yield ReadSpot(
            "tick",
            " ".join(filter(None, behind)) or "(bez słów obok)",
            state,
            page=number,
            boxes=(tick.box,),
            is_sure=tick.text[0] != "▨",
        )


def _beside(tick: Word, words: Iterable[Word]) -> Iterator[str]:
    for word in words:
        if not tick.box.top - 0.01 < (word.box.top + word.box.bottom) / 2 < tick.box.bottom + 0.01:
            return
        yield word.text


def by_group(spots: Iterable[ReadSpot]) -> Mapping[Group, list[tuple[int, ReadSpot]]]:
    """The spots by what they are, each with its number; those with a place on the page count first."""
    ordered = sorted(spots, key=lambda spot: not spot.boxes)
    found: dict[Group, list[tuple[int, ReadSpot]]] = {}
    for number, spot in enumerate(ordered, start=1):
        found.setdefault(spot.group, []).append((number, spot))
    return found
