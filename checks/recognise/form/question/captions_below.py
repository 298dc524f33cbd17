"""Questions that stand in brackets below what was written: „Alfa sp. z o.o.…… / (nazwa przedsiębiorcy)”."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.answer.counted.lists import is_none
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.line.part import caption_of, question_words, without_number
from checks.recognise.form.question.paper import Block, Cell, Table

_ASKED = 0.72
_LEAST, _SHARE = 5, 0.6
_MOST_LINES = 4
_ABBREVIATED = re.compile(r"\.\w$")
"""„sp. z o.o”: the first of the dots is its own."""
_DOTS = re.compile(r"[ .…_]{3,}$")
_IN_BRACKETS = re.compile(r"(?:\W{0,3}\d{0,2}\W{0,3}\()?([^()]{3,}(?:\([^()]*\)[^()]*)?)\)[.;]?")
"""A caption, also one whose first bracket was not read."""
_PART = re.compile(r"(?:[IVX]{1,4}|[A-H])\. [^\W\d_]{3}")
_HALF_BRACKET, _REST_OF_BRACKET = re.compile(r"\([^()]{10,}"), re.compile(r"[^()]{2,80}\)[.;]?")
"""„(czy firma działa w ramach Inteligentnych Specjalizacji – ⏎ TAK/NIE)”."""
_ROWS_ASKING = 3
_HINT = re.compile(
    r"(?!(?:ul|al|pl|os|tel|www|e-mail)\b|[\w.-]+@)(?:\d{1,2} )?[^\W\d_A-ZĄĆĘŁŃÓŚŹŻ][^:?☐☒▨@]{2,58}"
)
"""„pełna, z rejestru”, „10 cyfr”: how to answer, alone on the line below a question."""
_LEAST_HINTED, _MOST_HINTED = 4, 0.6


@dataclass(frozen=True, slots=True)
class Captioned:
    """A question below its answer."""

    question: Cell
    answer: tuple[Cell, ...]


def with_captions(plain: Sequence[Block], wording: Wording) -> list[Block | Captioned]:
    """The blocks, lines with the caption below each as questions; as they are where captions do not ask.

    They ask where several, and most, say what forms ask, and the lines above them do not.
    """
    blocks = _with_captioned_rows(_without_hints(_brackets_whole(plain)), wording)
    captions = [at for at, block in enumerate(blocks) if at and _caption(block) is not None]
    asking = [
        at for at in captions if _asks(_caption(blocks[at]), wording) and _tells(blocks[at - 1], wording)
    ]
    if len(asking) < max(_LEAST, _SHARE * len(captions)):
        return list(blocks)
    return list(_paired(blocks, wording))


def _brackets_whole(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, a line in brackets of which the second half stands on the next line as one."""
    told: list[Block] = []
    for block in blocks:
        above = told[-1] if told else None
        if (
            isinstance(above, Cell)
            and isinstance(block, Cell)
            and _HALF_BRACKET.fullmatch(above.raw)
            and _REST_OF_BRACKET.fullmatch(block.raw)
            and above.page == block.page
        ):
            raw, folded = f"{above.raw} {block.raw}", f"{above.folded} {block.folded}"
            told[-1] = Cell(raw, folded, above.page, above.start)
        else:
            told.append(block)
    return told


def _paired(blocks: Sequence[Block | Captioned], wording: Wording) -> Iterator[Block | Captioned]:
    held: list[Block | Captioned] = []
    is_first = True
    for block in blocks:
        caption = _caption(block)
        if caption is None or not held or not _may_tell(held[-1], wording):
            held.append(block)
            continue
        own = 1 if is_first else _lines_told(held, wording)
        yield from held[: len(held) - own]
        yield Captioned(
            caption, tuple(_bare(cell) for cell in held[len(held) - own :] if isinstance(cell, Cell))
        )
        held, is_first = [], False
    yield from held


def _lines_told(held: Sequence[Block | Captioned], wording: Wording) -> int:
    """How many of the lines since the last caption are the answer: all of few, else the last.

    A numbered heading among them ends what stood above.
    """
    headed = next((at for at, one in enumerate(held[::-1]) if _is_headed(one)), None)
    if headed:
        held = held[len(held) - headed :]
    return len(held) if len(held) <= _MOST_LINES and all(_tells(one, wording) for one in held) else 1


def _is_headed(block: Block | Captioned) -> bool:
    """Whether a line begins with the number of a part: „III. Informacje o działalności”."""
    return isinstance(block, Cell) and _PART.match(block.raw) is not None


def _caption(block: Block | Captioned) -> Cell | None:
    """The words of a line that stands in brackets."""
    words = caption_of(block) if isinstance(block, Cell) else None
    if words is None or not isinstance(block, Cell):
        return None
    start = block.raw.index(words)
    return block.part(start, start + len(words))


def _asks(caption: Cell | None, wording: Wording) -> bool:
    return caption is not None and wording.best(question_words(caption)[0]) >= _ASKED


def _tells(block: Block | Captioned, wording: Wording) -> bool:
    """Whether a line holds no question, and so perhaps an answer."""
    if not isinstance(block, Cell) or _caption(block) is not None:
        return False
    label = block.raw.partition(":")[0]
    if wording.is_option(_bare(block).raw):
        return True
    return wording.best(" ".join(_bare(block).raw.split())) < _ASKED and (
        ":" not in block.raw or wording.best(label) < _ASKED
    )


def _may_tell(block: Block | Captioned, wording: Wording) -> bool:
    """Whether a line is no caption, and no question with a sign of one: a firm's name may sound like one."""
    if not isinstance(block, Cell) or _caption(block) is not None or block.raw.rstrip().endswith(("?", ":")):
        return False
    label, colon, _ = block.raw.partition(":")
    return not colon or wording.best(label) < _ASKED


def _bare(cell: Cell) -> Cell:
    """A line without the dots behind what was written on them."""
    dots = _DOTS.search(cell.raw)
    if dots is None:
        return cell
    return cell.part(0, dots.start() + (_ABBREVIATED.search(cell.raw, 0, dots.start()) is not None))


def _with_captioned_rows(blocks: Sequence[Block], wording: Wording) -> list[Block | Captioned]:
    """The blocks, rows with captions in brackets below each of their cells as questions: „(NIP)   (REGON)”.

    Most of them, and several, must say what forms ask.
    """
    rows = [row for block in blocks if isinstance(block, Table) for row in block.rows]
    captions = [caption for row in rows for caption in _captions_in(row)]
    asking = sum(_asks(caption, wording) for caption in captions)
    if asking < max(_ROWS_ASKING, len(captions) / 2):
        return list(blocks)
    told: list[Block | Captioned] = []
    for block in blocks:
        parts = [block] if isinstance(block, Cell) else list(_parted(block, told))
        told += parts
    return told


def _parted(table: Table, before: list[Block | Captioned]) -> Iterator[Block | Captioned]:
    """A table's rows, those with captions below them as questions; the first may ask the table before."""
    held: list[tuple[Cell, ...]] = []
    for row in table.rows:
        captions = _captions_in(row)
        above = before[-1] if before and not held else None
        last = held[-1] if held else above.rows[-1] if isinstance(above, Table) else ()
        if not captions or len(last) != len(captions) or not all(cell.raw.strip() for cell in last):
            held.append(row)
            continue
        rest = tuple(held[:-1]) if held else above.rows[:-1] if isinstance(above, Table) else ()
        if not held:
            before.pop()
        if rest:
            yield Table(rest)
        yield from (Captioned(one, (cell,)) for one, cell in zip(captions, last, strict=True))
        held = []
        before = []
    if held:
        yield Table(tuple(held))


def _captions_in(row: Sequence[Cell]) -> list[Cell]:
    """The captions of a row that holds nothing else; none of others."""
    found = [_IN_BRACKETS.fullmatch(cell.raw.strip()) for cell in row]
    if len(row) < 2 or None in found or not any("(" in cell.raw for cell in row):  # a row
        return []
    parts = ((cell, cell.raw.index(one[1])) for cell, one in zip(row, found, strict=True) if one is not None)
    return [cell.part(at, len(cell.raw.rstrip(" .;")) - 1) for cell, at in parts]


def _without_hints(blocks: Sequence[Block]) -> list[Block]:
    """The blocks without lines below numbered questions that say how to answer, where most have one.

    An answer follows each: „A.2 Nazwa / pełna, z rejestru / Alfa sp. z o.o.”
    """
    numbered = [at for at, one in enumerate(blocks) if isinstance(one, Cell) and without_number(one)[0]]
    hinted = {at + 1 for at in numbered if _is_hinted(blocks, at)}
    if len(hinted) < max(_LEAST_HINTED, _MOST_HINTED * len(numbered)):
        return list(blocks)
    return [one for at, one in enumerate(blocks) if at not in hinted]


def _is_hinted(blocks: Sequence[Block], at: int) -> bool:
    """Whether a question, its hint and an answer stand below each other."""
    if at + 2 >= len(blocks):
        return False
    question, hint, answer = blocks[at : at + 3]
    if not isinstance(question, Cell) or not isinstance(hint, Cell):
        return False
    is_answer = not isinstance(answer, Cell) or not (without_number(answer)[0] or answer.raw[:1].islower())
    is_question = ":" not in question.raw and "?" not in question.raw and BOX.search(question.folded) is None
    return (
        is_question
        and is_answer
        and _HINT.fullmatch(hint.raw.strip()) is not None
        and not is_none(hint.folded)
    )
