"""A letter's sentences, each with the list that it announces."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from checks.page.sheet import fold_evenly
from checks.recognise.form.text import FormText

CLAIMS = re.compile(
    r"\b(?:(?:jeste|prowadzi|posiada|zglasza|dziala|ma|nalezy|delegu(?:je)?|realizuje|zatrudnia|oswiadcza|uczestniczy"
    r"|przesyla|chce|zna)my|(?:bra|uczestniczy|korzysta|by|wyjezdza)lismy)\b"
    r"|\b(?:spolka|firma|przedsiebiorca|przedsiebiorstwo|podmiot|wnioskodawca|zaklad) (?:nie )?"
    r"(?:prowadzi|posiada|realizuje|jest|ma|brala?|uczestniczyla?|dziala|nalezy|zalicza|zatrudnia|zglasza|korzystala?)\b"
)
OWN_CLAIMS = re.compile(
    r"\b(?:jestem|prowadze|posiadam|zglaszam|dzialam|zatrudniam|oswiadczam|(?:bra|uczestniczy|korzysta|wyjezdza)l[ae]m)\b"
)
"""Claims of one person; of a form whose words are struck out they are what may be said."""
_END = re.compile(r"[.;!?](?=\s+(?:[A-ZĄĆĘŁŃÓŚŹŻ„(]|$)|\s*$)")
_FULL, _HALF = 0.8, 0.6
_SPEAKS = re.compile(r"(?:nasz\w*|nie|w|na|z|oprocz|ponadto|celem|stron\w+|firm\w+|jednoczesnie)\b")
"""How a sentence about its sender begins, and no item of a list."""
_ABBREVIATED = re.compile(
    r"(?:^|\n)\s*\d{1,2}$|(?<![.\w])(?:ul|al|pl|os|nr|tel|r|z o\.o|o\.o|o|sp|inż|dr|mgr|np|tj"
    r"|woj|im|ust|art|pkt|Pat|Ru|S\.A|A|K|j|k)$"
)
_STATES = re.compile(r"\b(?:[Nn]ie|\w+[aeiuy]my|\w+liśmy|jest|ma)\b")
"""What stands behind a semicolon and is a clause of its own, not one more item."""
_HEADING = re.compile(r"\d{1,2}[.)] [A-ZĄĆĘŁŃÓŚŹŻ][^.:;!?\d@]{2,70}\.")
_NUMBERED = re.compile(r"\d{4}|\d{2}/\d")
_ITEM = re.compile(r"\s*(?:[-–•*▪·→]|\d{1,2}[.)]|[a-h]\))\s+")
_NEXT_ITEM = re.compile(r"\s*\(?(?:[b-h]|\d{1,2})[.)]\s")
"""„(b) …” behind a semicolon."""
_DENIED = re.compile(
    r"\b(?:nie (?:\w+ ){0,2}(?:prowadz|realiz|dzial|uczestnicz|nalez|bra[lc]|bier|posiada|mamy|miesci"
    r"|wpisuj|byl"
    r"|ma\b|korzyst|jest|stosuj|wdraz|wyjezdz|dysponuj)\w*"
    r"|brak\b|zadn\w+|nigdy|ani razu|dotychczas nie|dotad nie)"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, and the items of the list below it."""

    raw: str
    folded: str
    page: int
    items: tuple[str, ...] = ()
    goes_on: bool = False
    """Whether a line below it may be one more of what it lists."""
    sureness: float = 1.0
    """How sure the least sure of its words is, where they were read from a picture."""

    @property
    def is_denied(self) -> bool:
        """Whether it denies."""
        return _DENIED.search(self.folded) is not None

    @property
    def listed(self) -> str:
        """What follows its colon, or stands in the list below it."""
        return "\n".join(self.items) if self.items else self.raw.partition(":")[2].strip(" .")


def sentences_of(text: FormText) -> Iterator[Sentence]:
    """Every sentence of the paper with the list that it announces."""
    open_one: Sentence | None = None
    told: Sentence | None = None
    before, is_bulleted = "", False
    for start, end, begins in _with_headings(text.raw, _spans(text.raw)):
        own = " ".join(text.raw[start:end].split())
        item = _ITEM.match(own)
        sure = min((spot.confidence for spot in text.spots_between(start, end)), default=1.0)
        sentence = Sentence(own, fold_evenly(own), text.page_at(start), sureness=sure)
        is_item = item is not None or (
            not is_bulleted and _is_named(sentence) and (not own.endswith(".") or before[-1:] in {";", ","})
        )
        before = own
        is_next_part = (
            _HEADING.match(own) is not None and open_one is not None and _HEADING.match(open_one.raw)
        )
        if open_one is not None and begins and is_item and not is_next_part:
            named = own[item.end() :] if item is not None else own
            is_bulleted = item is not None
            items, least = (*open_one.items, named.rstrip(";., ")), min(open_one.sureness, sure)
            open_one = replace(open_one, items=items, sureness=least)
            continue
        if open_one is not None:
            yield open_one
        elif told is not None:
            yield replace(told, goes_on=begins and ":" in told.raw and _is_more(sentence))
        is_bulleted = False
        open_one, told = (sentence, None) if own.endswith(":") else (None, sentence)
    last = open_one or told
    if last is not None:
        yield last


def _with_headings(raw: str, spans: Iterable[tuple[int, int, bool]]) -> Iterator[tuple[int, int, bool]]:
    """The sentences, a paragraph's heading with the one behind it: „2. Kogo delegujemy. Jan Maj, …”."""
    headed: tuple[int, int] | None = None
    for start, end, begins in spans:
        if headed is not None and not begins:
            yield headed[0], end, True
            headed = None
            continue
        if headed is not None:
            yield *headed, True
        headed = (start, end) if begins and _HEADING.fullmatch(" ".join(raw[start:end].split())) else None
        if headed is None:
            yield start, end, begins
    if headed is not None:
        yield *headed, True


def _is_more(sentence: Sentence) -> bool:
    """Whether a line below a list on one line may be one more item: a name with a year or a number."""
    is_ended = sentence.raw.endswith((".", ":", "?", "!"))
    return not is_ended and _is_named(sentence) and _NUMBERED.search(sentence.raw) is not None


def _is_named(sentence: Sentence) -> bool:
    """Whether a line of a list only names something, and says nothing of its sender."""
    return not (
        CLAIMS.search(sentence.folded) or sentence.raw.endswith(":") or _SPEAKS.match(sentence.folded)
    )


def _spans(raw: str) -> Iterator[tuple[int, int, bool]]:
    """Where sentences stand, and whether each begins a paragraph."""
    for low, high in _paragraphs(raw):
        start = low
        for found in _END.finditer(raw, low, high):
            is_listed = raw[found.start()] == ";" and (
                _NEXT_ITEM.match(raw, found.end()) is not None
                or not _STATES.search(raw[found.end() : high].split(";", maxsplit=1)[0])
            )
            if is_listed or _ABBREVIATED.search(raw[start : found.start()]):
                continue
            if raw[start : found.end()].strip():
                yield start, found.end(), start == low
            start = found.end()
        if raw[start:high].strip():
            yield start, high, start == low


def _paragraphs(raw: str) -> Iterator[tuple[int, int]]:
    """Lines that run on to the paper's edge, together; a short one ends what it stands in."""
    lines = raw.split("\n")
    widest = max(map(len, lines), default=0)
    start = end = 0
    is_listed = False
    for line, after in zip_longest(lines, lines[1:], fillvalue=""):
        end += len(line) + 1
        first = after.split()[0] if after.split() else ""
        is_listed = line.rstrip().endswith(":") or (is_listed and not line.rstrip().endswith("."))
        ends = is_listed or line.rstrip()[-1:] in ".!?:"
        is_short = len(line) + len(first) < (_FULL if ends else _HALF) * widest and not after[:1].islower()
        announces = line.rstrip().endswith(":") and (not after[:1].islower() or len(line) < _FULL * widest)
        if is_short or announces or _ITEM.match(after) or not after.strip():
            yield start, end - 1
            start = end
