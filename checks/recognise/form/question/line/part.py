"""What a line of a paper is, or a part of it: its number, its words, the hint behind them, the answer."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.answer.counted.lists import is_none
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.paper import Cell

_NUMBER = re.compile(
    r"(?:(?:pkt\.?|punkt|cz\.|czesc|sekcja|rozdzial|pytanie|pyt\.|poz\.|pole|kryterium|nr|ad|§) ?)?"
    r"(?:\d{1,2}(?:\.\d{1,2})*[.)]+|\d{1,2}(?:\.\d{1,2})+[a-z]?|(?:[a-z]|[ivx]{1,4})\.\d{1,2}[a-z]?|[a-z]\d{0,2}[.)]|p\d{1,2}:|\d{1,2}[a-z][.)]|[ivx]{1,4}(?:\.\d{1,2})*[.)]|[-–•*▪·])(?=\s|$|[^\W\d]{2})\s*"
)
_MISREAD_NUMBER = re.compile(r"(?!AL)[A-H][LIlBSOZ][.)] ?(?=[^\W\d]{2})")
"""„G1.” and „A8.” as a scan reads them: „GL.”, „AB.”; „AL.” is an avenue."""
PART = re.compile(
    r"(?:czesc|sekcja|rozdzial) (?:[ivx]{1,4}|[a-h]|\d{1,2})\b[.:)]?\s*|(?:[ivx]{1,4}|[a-h])[.)] "
    r"|(?:krok|etap) \d{1,2} z \d{1,2}\b[.:)]?\s*"
)
HINT = re.compile(r"\([^()]*\)|\*+\)?|¹|²|³")
DOTS = re.compile(r"…+|\.{3,}|_{2,}|(?:\. ){3,}\.?|·{3,}")
BEGINS_YES_NO = re.compile(r"(?:tak|nie|brak|nie dotyczy)\b")
_ANSWERED = re.compile(r"~~|▨")
"""What is struck out, and a sign that a scan did not tell („(0)”), are of an answer and no column's name."""
_NONE_FIRST = re.compile(r"o(?=[\s,;(–-])")
"""A nought that was typed or read as a letter: „O (nie braliśmy udziału)” heads no column."""
_ASKS_ON = re.compile(
    r"\s*(?:(?:do|w|z|na|od|o|za) )?"
    r"(?:ilu|ile|któr\w+|jak\w+|czym|kiedy|gdzie|dlaczego|je[sś]li|je[zż]eli|prosz\w+)\b"
)
"""A second question in the same line goes on from the first: „… Do której?”."""
_REGION = re.compile(r"[a-z]+(?:-[a-z]+)?[sc]kie\W*")
"""A voivodeship's name alone."""
_AND_WHICH = re.compile(
    r"(?<=\w\w\w)(?:,| i| oraz|, je[sś]li tak,?)\s+(?:(?:w|do|z|na)\s+)?(?:któr\w{1,3}|jak\w{1,3}|czym|ilu)"
    r"\s*[?:]?\s*$",
    re.IGNORECASE,
)
"""„Czy firma działa w LIS i w której?”: what is to be added to a yes."""
_AND_WHAT = re.compile(r"(?<=\w\w\w)(?:,| i| oraz)\s+(?:czym|kim)\b[^?:]{3,45}[?:]?\s*$")
"""„Kto pojedzie w imieniu firmy i czym się w niej zajmuje?”: what else is to be said of the person."""
_CAPTION = re.compile(r"[(/\[]([^()\[\]]{2,120})[)/\]]\.?")
INSTRUCTION = re.compile(
    r"(?:\w+ ){0,2}(?:prosze|prosimy|nalezy|zaznaczyc|zaznacz|wpisac|wymienic|wpisz|podaj|podac"
    r"|wskaz|wypelnia)\b[^:?]*\.?$|kazd\w+ (?:w|od) (?:osobn|now)\w+ (?:wiersz|lini)\w*\W*$"
)
_TOLD_BEFORE = re.compile(
    r"[a-ząćęłńóśźż]{4}\. (?!Prosz|Prosim|Jak|Kt[oó]|Czy|Ile|Kiedy|Gdzie|Nale[zż]y|Wpis|Poda)"
    r"[A-ZĄĆĘŁŃÓŚŹŻ]"
)
DATA = re.compile(
    r"\d{5,}|@|www\.|http|(?<!\d)\d{2}-\d{3}(?!\d)|\w\.(?:pl|com|eu|org|net|de|ch)\b|~~"
    r"|^[\w-]{3,}(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?$"
)
_STARRED = re.compile(r"[^\W\d]\)?\??:? ?\*$")
_CHOICE = re.compile(r"/.*/|^(?:\S+ ?){0,2}/|\b(?:tak|nie)\b|niepotrzebne|wlasciwe|niewlasciwe")
"""Short words beside a stroke, or several strokes; „Strona po angielsku / w innym języku *” is a question."""
_FIGURE = re.compile(r"\d")
ANSWER_SIGN = re.compile(
    r"(?:(?:[–—-]*[→▶►➔➤➜»>])+|odp(?:owiedz)?\.?\s*(?:\d{1,2}\s*)?:|o\d{1,2}\s*[:.)])\s*"
)
"""What forms set before an answer."""
_NOTE_SIGN = re.compile(r"\s*[*¹²³]{1,3}\s+(?=(?:~~)?(?:tak|nie)\b|[☐☒▨])")
"""Of the question, „… w Porozumieniu?* TAK / NIE”: the footnote says to strike one out."""
Kind = Literal["question", "heading", "caption", "statement", "boxes", "text", "answer"]


@dataclass(frozen=True, slots=True)
class LinePart:
    """What a line, or a part of it, is."""

    kind: Kind
    cell: Cell
    """The words of the question without number and hints around, of the answer otherwise."""
    answer: Cell | None = None
    number: str = ""
    hint: str = ""
    score: float = 0.0
    """How well the question fits what forms ask."""
    concept: str = ""
    """What it fits best."""
    is_marked: bool = False
    """Whether a colon, a question mark, a box or dots tell that it is a question."""
    sign: str = ": "
    """What stands between question and answer."""


@lru_cache(maxsize=2048)
def question_words(cell: Cell) -> tuple[str, str]:
    """A question without its brackets and colon, and what stood in them.

    >>> question_words(Cell("Adres (ulica, kod):", "adres (ulica, kod):", 1))
    ('Adres', 'ulica, kod')
    >>> question_words(Cell("Czy firma działa w LIS? W której?", "czy firma dziala w lis? w ktorej?", 1))
    ('Czy firma działa w LIS', 'W której')
    >>> question_words(Cell("Czy działa w LIS i w której:", "czy dziala w lis i w ktorej:", 1))
    ('Czy działa w LIS', 'i w której')
    """
    hints = [cell.raw[found.start() : found.end()].strip("()*¹²³ ") for found in HINT.finditer(cell.folded)]
    bare = HINT.sub(lambda found: "\0" * len(found[0]), cell.folded)
    raw = cell.raw
    if hints:
        raw = "".join(r for r, f in zip(raw, bare, strict=True) if f != "\0")
    raw = DOTS.sub(" ", raw)
    asked, mark, on = raw.partition("?")
    if mark and _ASKS_ON.match(on.casefold()):
        raw, hints = asked, [*hints, " ".join(on.split()).strip(" ?")]
    elif (more := _AND_WHICH.search(raw) or _AND_WHAT.search(raw)) is not None:
        raw, hints = raw[: more.start()], [*hints, more[0].strip(" ,?:;")]
    return " ".join(raw.split()).strip(" :?.-–—/"), "; ".join(filter(None, hints))


def caption_of(cell: Cell) -> str | None:
    """What a line of small print in brackets says; None where a line is none."""
    found = _CAPTION.fullmatch(cell.raw.strip())
    return found[1].strip() if found else None


@lru_cache(maxsize=2048)
def without_number(cell: Cell) -> tuple[str, Cell]:
    """The number that a line begins with, and the rest."""
    found = _NUMBER.match(cell.folded) or _MISREAD_NUMBER.match(cell.raw)
    if found is None or found.end() >= len(cell.raw):
        return "", cell
    return cell.raw[: found.end()].strip(), cell.part(found.end())


def is_prose(question: str) -> bool:
    """Whether what was taken for a question holds the end of a sentence: nothing is left empty there.

    >>> is_prose("Wyjazdy z Urzędem. Korzystaliśmy z wyjazdów"), is_prose("Nr KRS. (jeśli jest)")
    (True, False)
    >>> is_prose("Proszę podać NIP. Kto wyjeżdża?")
    False
    """
    return _TOLD_BEFORE.search(question) is not None


def is_signed(line: Cell) -> bool:
    """Whether a line begins with the sign of an answer („→”, „Odp.:”)."""
    return ANSWER_SIGN.match(line.folded) is not None


def is_starred(line: Cell) -> bool:
    """Whether a line ends with the star of forms on the web: „NIP *” must be answered."""
    return _STARRED.search(line.folded) is not None and not _CHOICE.search(line.folded)


def is_help(line: Cell) -> bool:
    """Whether a line below a question may only say how to answer: in small letters, with nothing to tell."""
    is_told = is_none(line.folded) or BEGINS_YES_NO.match(line.folded) or _REGION.fullmatch(line.folded)
    return line.raw[:1].islower() and not (
        is_told or DATA.search(line.folded) or BOX.search(line.folded) or _FIGURE.search(line.folded)
    )


def begins_part(cell: Cell) -> bool:
    """Whether a line begins as a part of a form does („Część 2 – …”, „B. …”)."""
    return PART.match(cell.folded) is not None


def is_instruction(cell: Cell) -> bool:
    """Whether a line tells how to answer, and answers nothing: „Proszę wpisać nazwę specjalizacji.”."""
    return INSTRUCTION.match(cell.folded) is not None and not DATA.search(cell.folded)


def question_part(
    cell: Cell, answer: Cell | None, number: str, wording: Wording, *, is_marked: bool = True
) -> LinePart:
    """A question with its answer, and what it fits best of all that forms ask."""
    words, hint = question_words(cell)
    score, concept = max(wording.top(words), wording.top(f"{words} {hint}") if hint else (0.0, ""))
    is_column = (
        answer is not None
        and _ANSWERED.search(answer.raw) is None
        and _NONE_FIRST.match(answer.folded) is None
        and bool(answer.raw)
        and wording.is_column(answer.raw)
    )
    note = _NOTE_SIGN.match(answer.folded) if answer is not None else None
    if answer is not None and note is not None:
        answer = answer.part(note.end())
    if answer is not None and is_column and not is_none(" ".join(answer.folded.split())):
        hint, answer = "; ".join(filter(None, (hint, answer.raw))), None
    return LinePart("question", cell, answer, number, hint, score, concept, is_marked)


def offers(answer: Cell) -> bool:
    """Whether what stands behind a colon is to be chosen from: such a line asks, whatever its words."""
    boxes = [found for found in BOX.finditer(answer.folded) if not found["cross"]]
    return len(boxes) > 1 and not answer.raw[: boxes[0].start()].strip()
