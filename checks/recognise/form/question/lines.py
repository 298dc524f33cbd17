"""One line or cell of a form told apart: number, question, hint, and what is answered on the spot."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.answer.counted.lists import is_none
from checks.recognise.form.answer.web_pages import is_network
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.paper import Cell

_NUMBER = re.compile(
    r"(?:(?:pkt\.?|punkt|cz\.|czesc|sekcja|rozdzial|pytanie|pyt\.|poz\.|pole|kryterium|nr|ad|§) ?)?"
    r"(?:\d{1,2}(?:\.\d{1,2})*[.)]+|\d{1,2}(?:\.\d{1,2})+[a-z]?|(?:[a-z]|[ivx]{1,4})\.\d{1,2}[a-z]?|[a-z]\d{0,2}[.)]|p\d{1,2}:|\d{1,2}[a-z][.)]|[ivx]{1,4}(?:\.\d{1,2})*[.)]|[-–•*▪·])(?=\s|$|[^\W\d]{2})\s*"
)
_MISREAD_NUMBER = re.compile(r"(?!AL)[A-H][LIlBSOZ][.)] ?(?=[^\W\d]{2})")
"""„G1.” and „A8.” as a scan reads them: „GL.”, „AB.”; „AL.” is an avenue."""
_BARE_QUESTION = re.compile(r"(?:pytanie|pyt\.|pozycja|poz\.) ?\d{1,2}[.):]? ?\*?")
"""„Pytanie 5 *” on a line of its own: the next one asks."""
_DECORATED = re.compile(r"([-=~#*])\1{1,}\s+\S.*?\s+\1{2,}")
"""„--- CO MAMY ---”"""
_FOOTNOTE = re.compile(r"[¹²³⁴-⁹]+ ?[^\W\d_]")
_NUMBER_BEFORE = re.compile(r"\s(\d{1,2}[a-z]?[.)] ?)$")
_PART = re.compile(
    r"(?:czesc|sekcja|rozdzial) (?:[ivx]{1,4}|[a-h]|\d{1,2})\b[.:)]?\s*|(?:[ivx]{1,4}|[a-h])[.)] "
    r"|(?:krok|etap) \d{1,2} z \d{1,2}\b[.:)]?\s*"
)
_OPTION_LETTER = re.compile(r"[a-h]\)")
_OPTION_WORDS = re.compile(r"(?:tak|nie|brak|zadn\w+|jed\w+|dw\w+|trzy|raz|\d{1,2}|wiecej niz \d{1,2})\b")
_BARE_NUMBER = re.compile(r"\d{1,2} [^\W\d]{3}")
_HINT = re.compile(r"\([^()]*\)|\*+\)?|¹|²|³")
_COLON = re.compile(r"(?<!\d):(?!//)|:(?![\d/])|(?<=[a-z)¹²³] )[→➔⇒](?= \S|$)")
_DOTS = re.compile(r"…+|\.{3,}|_{2,}|(?:\. ){3,}\.?|·{3,}")
_DASH = re.compile(r"\s[-–—]\s+")
_YES_NO = re.compile(r"(?:tak|nie|brak|nie dotyczy)\b")
_YES_OR_NO = re.compile(r"(?:tak|nie)[.;]?")
_OFFERED = re.compile(
    r"tak ?(?:/|lub|albo) ?nie(?:,? (?:i |oraz )?(?:z )?(?:krotkim )?(?:uzasadnieni\w+|opis\w*)"
    r"|,? (?:i |oraz )?(?:prosze |nalezy )?(?:podac|wskazac|wpisac|wymienic|opisac|uzasadnic)"
    r"[^:;.]{0,40})?\.?"
)
"""What may be answered, and no answer."""
_ANSWERED = re.compile(r"~~|▨")
"""What is struck out, and a sign that a scan did not tell („(0)”), are of an answer and no column's name."""
_NONE_FIRST = re.compile(r"o(?=[\s,;(–-])")
"""A nought that was typed or read as a letter: „O (nie braliśmy udziału)” heads no column."""
_BEFORE_BOX = re.compile(r"\b(?:tak|nie)\s*$")
"""The first option, where boxes stand behind theirs: „Działalność innowacyjna TAK ■ NIE □”."""
_BOTH_BOXED = re.compile(r"\btak ?[☐☒☑■□] ?/? ?nie ?[☐☒☑■□]|[☐☒☑■□] ?tak ?/? ?[☐☒☑■□] ?nie\b")
_LETTERED_FIRST = re.compile(r"(?:[\s–—:(-]+|^)(?=a[).] ?[^\W\d_][^:;?]{0,30}$)")
_SECOND_LETTER = re.compile(r"(?:^|[\s;,])b[).] ?[^\W\d_]")
"""„wyjazdy z UMWL – a) żaden [ ]; b) jeden [x]”: letters before the options tell where the first begins."""
_OFFERS_BOTH = re.compile(
    r"(?:[☐☒☑■□]|\[ ?x? ?\])?\s*+tak\b\s*+(?:[☐☒☑■□]|\[ ?x? ?\])?[\s/]*+(?:[☐☒☑■□]|\[ ?x? ?\])?\s*+nie\b"
)
"""Boxes of yes and no: behind a number of its own, whatever words stand before them ask."""
_ANSWER_BEFORE = re.compile(
    r"(?:(?:~~)?(?:tak|nie)(?:~~)? ?\*? ?/ ?(?:~~)?(?:tak|nie)(?:~~)? ?\*?"
    r"|woj(?:\.|ewodztwo) [a-z-]+ie,?) +(?=[a-z])"
)
"""„TAK / ~~NIE~~ Specjalizacja: …”: what answers the line above, and the next question behind it."""
_SUB_NUMBER = re.compile(r"\d{1,2}\.\d")
"""A form's own number: items of a list have none of two parts."""
_BULLETS = frozenset({"", "-", "–", "•", "*", "▪", "·"})
_LOSS = 0.03
_ASKS_ON = re.compile(
    r"\s*(?:(?:do|w|z|na|od|o|za) )?"
    r"(?:ilu|ile|któr\w+|jak\w+|czym|kiedy|gdzie|dlaczego|je[sś]li|je[zż]eli|prosz\w+)\b"
)
"""A second question in the same line goes on from the first: „… Do której?”."""
_REGION = re.compile(r"[a-z]+(?:-[a-z]+)?[sc]kie\W*")
"""A voivodeship's name alone."""
_VOIVODESHIP = re.compile(r"woj(?:\.|ewodztwo)? [a-z-]+ie")
"""„Region siedziby: województwo lubuskie” is answered, though its answer is worded as a question is."""
_AND_WHICH = re.compile(
    r"(?<=\w\w\w)(?:,| i| oraz|, je[sś]li tak,?)\s+(?:(?:w|do|z|na)\s+)?(?:któr\w{1,3}|jak\w{1,3}|czym|ilu)"
    r"\s*[?:]?\s*$",
    re.IGNORECASE,
)
"""„Czy firma działa w LIS i w której?”: what is to be added to a yes."""
_AND_WHAT = re.compile(r"(?<=\w\w\w)(?:,| i| oraz)\s+(?:czym|kim)\b[^?:]{3,45}[?:]?\s*$")
"""„Kto pojedzie w imieniu firmy i czym się w niej zajmuje?”: what else is to be said of the person."""
_WORD = re.compile(r"\S+")
_CAPTION = re.compile(r"[(/\[]([^()\[\]]{2,120})[)/\]]\.?")
_MOST_WORDS = 45
_LEAST, _SURE, _SAME = 0.72, 0.9, 0.001
_LAST_WORDS = 7
_VAGUE, _ALL = 0.6, 0.95
_DEFINITION = 40
"""So much text behind an option is what it means."""
_STATEMENT = re.compile(
    r"(?:oswiadcza|ja,? nizej|niniejszym|swiadom|wyrazam|zobowiazuj|jednoczesnie|zalacznik"
    r"|\* ?niepotrzebne|niepotrzebne|"
    r"uwaga|pouczenie|podstawa prawna|administrator|za (?:mikro|mal|sredni)|zgodnie z|w rozumieniu)"
)
_INNER = re.compile(r"\(([^()]{3,60})\)\s+(?=[^\W_])")
_INSTRUCTION = re.compile(
    r"(?:\w+ ){0,2}(?:prosze|prosimy|nalezy|zaznaczyc|zaznacz|wpisac|wymienic|wpisz|podaj|podac"
    r"|wskaz|wypelnia)\b[^:?]*\.?$|kazd\w+ (?:w|od) (?:osobn|now)\w+ (?:wiersz|lini)\w*\W*$"
)
_STANDARD = re.compile(r"\b(?:iso|en|pn|iec|din|astm)(?:[ /-](?:iso|en|iec))* ?\d{3,}")
"""A standard's number: „Certyfikat EN 1090-1” is an item, and asks for none."""
_DATED_ITEM = re.compile(r"\s*[–—•·-] .*\b20\d\d\W*")
"""„— Wizyta studyjna w Estonii (2025)”: an item with its year, and not the trip that is applied for."""
_TOLD_BEFORE = re.compile(
    r"[a-ząćęłńóśźż]{4}\. (?!Prosz|Prosim|Jak|Kt[oó]|Czy|Ile|Kiedy|Gdzie|Nale[zż]y|Wpis|Poda)"
    r"[A-ZĄĆĘŁŃÓŚŹŻ]"
)
_SENTENCE_END = re.compile(r"[.;!]$")
_DATA = re.compile(
    r"\d{5,}|@|www\.|http|(?<!\d)\d{2}-\d{3}(?!\d)|\w\.(?:pl|com|eu|org|net|de|ch)\b|~~"
    r"|^[\w-]{3,}(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?$"
)

_STARRED = re.compile(r"[^\W\d]\)?\??:? ?\*$")
_CHOICE = re.compile(r"/.*/|^(?:\S+ ?){0,2}/|\b(?:tak|nie)\b|niepotrzebne|wlasciwe|niewlasciwe")
"""Short words beside a stroke, or several strokes; „Strona po angielsku / w innym języku *” is a question."""
_FIGURE = re.compile(r"\d")
_ANSWER_SIGN = re.compile(
    r"(?:(?:[–—-]*[→▶►➔➤➜»>])+|odp(?:owiedz)?\.?\s*(?:\d{1,2}\s*)?:|o\d{1,2}\s*[:.)])\s*"
)
"""What forms set before an answer."""

_OFFERED_FIRST = re.compile(
    r"(?P<offer>[\W_]{0,6}(?:tak[\W_]{0,6}[/|][\W_]{0,6}nie|nie[\W_]{0,6}[/|][\W_]{0,6}tak)\b[~*☐☒▨]{0,4})"
    r"\s*(?:[–—:-]\s*)?(?=[^\W\d_]{2})"
)
"""„TAK / NIE – firma działa w LIS”: what may be answered, before what is asked."""
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
    hints = [cell.raw[found.start() : found.end()].strip("()*¹²³ ") for found in _HINT.finditer(cell.folded)]
    bare = _HINT.sub(lambda found: "\0" * len(found[0]), cell.folded)
    raw = cell.raw
    if hints:
        raw = "".join(r for r, f in zip(raw, bare, strict=True) if f != "\0")
    raw = _DOTS.sub(" ", raw)
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
    return _ANSWER_SIGN.match(line.folded) is not None


def is_starred(line: Cell) -> bool:
    """Whether a line ends with the star of forms on the web: „NIP *” must be answered."""
    return _STARRED.search(line.folded) is not None and not _CHOICE.search(line.folded)


def is_help(line: Cell) -> bool:
    """Whether a line below a question may only say how to answer: in small letters, with nothing to tell."""
    is_told = is_none(line.folded) or _YES_NO.match(line.folded) or _REGION.fullmatch(line.folded)
    return line.raw[:1].islower() and not (
        is_told or _DATA.search(line.folded) or BOX.search(line.folded) or _FIGURE.search(line.folded)
    )


def begins_part(cell: Cell) -> bool:
    """Whether a line begins as a part of a form does („Część 2 – …”, „B. …”)."""
    return _PART.match(cell.folded) is not None


def is_instruction(cell: Cell) -> bool:
    """Whether a line tells how to answer, and answers nothing: „Proszę wpisać nazwę specjalizacji.”."""
    return _INSTRUCTION.match(cell.folded) is not None and not _DATA.search(cell.folded)


def pieces_of(line: Cell, wording: Wording) -> list[LinePart]:  # noqa: PLR0911 – one return a kind of line
    """What a line holds, in order: most hold one thing, some several questions with their answers."""
    whole = _as_a_whole(line, wording)
    if whole is not None:
        return whole
    number, bare = without_number(line)
    offered = _OFFERED_FIRST.match(bare.folded)
    if offered is not None and wording.best(question_words(bare.part(offered.end()))[0]) >= _SURE:
        return [question_part(bare.part(offered.end()), bare.part(0, offered.end("offer")), number, wording)]
    is_statement = _STATEMENT.match(bare.folded) is not None
    parted = _behind_answer(bare, wording) if not number else []
    parted = parted or list(_by_colons(bare, number, wording))
    if parted and parted[0].kind == "question" and wording.is_option(question_words(parted[0].cell)[0]):
        return [LinePart("statement" if len(bare.raw) > _DEFINITION else "text", line)]
    if parted and not (is_statement and parted[0].score < _LEAST):
        return parted
    is_told = wording.best(question_words(bare)[0]) < _LEAST
    if is_told and _INSTRUCTION.match(bare.folded) and not _DATA.search(bare.folded):
        return [LinePart("caption", line, hint=bare.raw)]
    for mark in (_by_inner_caption, _by_question_mark, _by_box, _by_dots, _by_value, _by_dash):
        found = mark(bare, number, wording)
        if found is not None:
            return [found]
    if BOX.search(bare.folded):
        return [LinePart("boxes", line)]
    if is_statement:
        return [LinePart("statement", line, score=wording.best(question_words(bare)[0]))]
    return [_by_words(line, bare, number, wording)]


def _as_a_whole(line: Cell, wording: Wording) -> list[LinePart] | None:
    """What a line is that its sign, brackets or letter tell before its words; None where they do not."""
    sign = _ANSWER_SIGN.match(line.folded)
    if sign is not None:
        answer = line.part(sign.end())
        return [LinePart("answer", answer)] if answer.raw else []
    caption = caption_of(line)
    if caption is not None and not BOX.search(line.folded):
        return [LinePart("caption", line, hint=caption, score=wording.best(caption))]
    headed = _BARE_QUESTION.fullmatch(line.folded) or _DECORATED.fullmatch(line.folded)
    if headed is not None:
        return [LinePart("heading", line)]
    if _FOOTNOTE.match(line.raw) is not None:
        return [LinePart("statement", line)]
    number, bare = without_number(line)
    is_option = _OPTION_LETTER.fullmatch(number) and _OPTION_WORDS.match(bare.folded.lstrip("~"))
    return [LinePart("text", line)] if is_option else None  # „a) tak, adres: www.alfa.pl”, „b) ~~nie~~”


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


def _behind_answer(line: Cell, wording: Wording) -> list[LinePart]:
    """The answer to the line above, and the question behind it; nothing where no line is both."""
    answered = _ANSWER_BEFORE.match(line.folded)
    rest = list(_by_colons(line.part(answered.end()), "", wording)) if answered is not None else []
    if answered is None or not rest or rest[0].score < _SURE:
        return []
    return [LinePart("text", line.part(0, answered.end())), *rest]


def _by_colons(line: Cell, number: str, wording: Wording) -> Iterator[LinePart]:
    """„Question: answer”, once or several times on a line."""
    colons = [
        found.start()
        for found in _COLON.finditer(line.folded)
        if not _in_brackets(line.folded, found.start())
    ]
    if not colons:
        return
    first = line.part(0, colons[0])
    dash = _DASH.search(first.folded)
    if dash is not None and is_network(first.part(dash.end()).raw):
        return  # „Media społecznościowe – Facebook: Alfa”
    box = BOX.search(_HINT.sub(" ", first.folded))
    if len(first.raw.split()) > _MOST_WORDS or (box is not None and box["cross"] is None):
        return
    labels = [(0, colons[0])]
    for colon in colons[1:]:
        start = _label_before(line, labels[-1][1] + 1, colon, wording)
        if start is not None and is_network(line.part(start, colon).raw):
            continue  # „Facebook: Alfa, Instagram: @alfa”
        is_beside = start is not None and line.part(labels[-1][1] + 1, start).raw
        if start is not None and (is_beside or wording.best(first.raw) < _LEAST):
            labels.append((start, colon))
    for index, (start, colon) in enumerate(labels):
        end = labels[index + 1][0] if index + 1 < len(labels) else len(line.raw)
        label = line.part(start, colon)
        own, label = without_number(label) if index else (number, label)
        if len(labels) == 1 and _is_asked_on(label, line.part(colon + 1, end), wording):
            yield question_part(line.part(start), None, own, wording)
            return
        yield question_part(label, line.part(colon + 1, end), own, wording)


def _is_asked_on(label: Cell, rest: Cell, wording: Wording) -> bool:
    """Whether what stands behind a colon is the question itself: „Identyfikatory: NIP oraz REGON”."""
    words = rest.raw.strip(" :")
    if (
        not words
        or BOX.search(rest.folded)
        or is_none(" ".join(rest.folded.split()))
        or _VOIVODESHIP.fullmatch(rest.folded.strip(" ."))
        or _DATA.search(rest.folded)
        or _YES_NO.match(rest.folded)
    ):
        return False
    is_known = wording.known_share(words) >= _ALL and not wording.is_option(words)
    own = max(wording.best(label.raw), wording.best(question_words(label)[0]))
    return is_known and own < _LEAST <= wording.best(f"{label.raw} {words}")


def _in_brackets(folded: str, place: int) -> bool:
    return folded.rfind("(", 0, place) > folded.rfind(")", 0, place) and folded.find(")", place) >= 0


def _label_before(line: Cell, low: int, colon: int, wording: Wording) -> int | None:
    """Where the question begins that ends at a colon further on in a line.

    At its last words that are known.
    """
    best: tuple[float, int] | None = None
    for word in list(_WORD.finditer(line.folded, low, colon))[-_LAST_WORDS:][::-1]:
        if best is not None and word[0][-1] in ",;.)":
            break
        score = wording.best(line.part(word.start(), colon).raw)
        if best is None and score >= _SURE:
            best = score, word.start()
        elif best is not None:
            if score < best[0] - _SAME or not wording.tokens(word[0]):
                break
            best = score, word.start()
    if best is None:
        return None
    number = _NUMBER_BEFORE.search(line.folded, low, best[1])
    return number.start(1) if number is not None else best[1]


def _by_inner_caption(line: Cell, number: str, wording: Wording) -> LinePart | None:
    """„działając w imieniu (nazwa wnioskodawcy) ABC sp. z o.o.”: small print that names what follows it."""
    found = _INNER.search(line.folded)
    if found is None or wording.best(found[1]) < _SURE:
        return None
    before = line.part(0, found.start())
    if not before.raw or wording.best(question_words(before)[0]) >= _LEAST:
        return None
    return question_part(line.part(found.start(1), found.end(1)), line.part(found.end()), number, wording)


def _by_question_mark(line: Cell, number: str, wording: Wording) -> LinePart | None:
    mark = line.folded.rfind("?")
    if mark < 0 or "http" in line.folded[:mark]:
        return None
    offered = _BOTH_BOXED.search(line.folded, 0, mark)
    if offered is not None and offered.start():  # „Firma należy do Porozumienia TAK ☒ NIE ☐ Którego?”
        return question_part(line.part(0, offered.start()), line.part(offered.start()), number, wording)
    answer = line.part(mark + 1)
    if caption_of(answer) is not None and not (BOX.search(answer.folded) or _DATA.search(answer.folded)):
        return question_part(line, None, number, wording)
    found = question_part(line.part(0, mark), answer, number, wording)
    if _INSTRUCTION.match(answer.folded) and not _DATA.search(answer.folded):
        return replace(found, answer=None, hint="; ".join(filter(None, (found.hint, answer.raw))))
    return found


def _by_box(line: Cell, number: str, wording: Wording) -> LinePart | None:
    """Words before boxes, if they are a question and not an option."""
    box = next((one for one in BOX.finditer(line.folded) if one["cross"] is None), None)
    if box is None or not line.raw[: box.start()].strip():
        return None
    option = _BEFORE_BOX.search(line.folded, 0, box.start())
    start = option.start() if option is not None and option.start() else box.start()
    lettered = _LETTERED_FIRST.search(line.folded[: box.start()])
    if lettered is not None and lettered.start() and _SECOND_LETTER.search(line.folded, box.end()):
        start = lettered.end()
    found = question_part(line.part(0, start), line.part(start), number, wording)
    is_numbered = number not in _BULLETS and _OFFERS_BOTH.match(line.folded[start:]) is not None
    return found if found.score >= _LEAST or is_numbered else None


def _by_dots(line: Cell, number: str, wording: Wording) -> LinePart | None:
    """Words before a dotted line."""
    dots = _DOTS.search(line.folded)
    if dots is None or not line.raw[: dots.start()].strip():
        return None
    found = question_part(line.part(0, dots.start()), line.part(dots.start()), number, wording)
    return found if found.score >= _LEAST else None


def _by_dash(line: Cell, number: str, wording: Wording) -> LinePart | None:
    """„Nazwa firmy – ABC sp. z o.o.”: a question, a dash, and what is no part of the question."""
    dash = _DASH.search(line.folded)
    if dash is None:
        return None
    label, rest = line.part(0, dash.start()), line.part(dash.end())
    asked = wording.best(question_words(label)[0])
    whole = wording.best(question_words(line)[0])
    is_option = wording.is_option(question_words(rest)[0])
    # „1.5. Wielkość – małe przedsiębiorstwo”, „firma jest innowacyjna – tak”, „PKD kandydata – 28.99.Z”
    value = _VALUES.get(wording.top(question_words(label)[0])[1])
    is_told = _YES_OR_NO.fullmatch(rest.folded) or (value is not None and value.match(rest.folded))
    is_yes_or_no = _YES_NO.match(rest.folded) is not None
    is_answer = whole < asked - _LOSS or is_option or is_yes_or_no or is_told
    least = _VAGUE if is_option or is_told or _SUB_NUMBER.match(number) else _SURE
    if asked >= _SURE and _OFFERED.fullmatch(rest.folded):
        return question_part(
            line, None, number, wording
        )  # „Działalność innowacyjna – tak/nie, z uzasadnieniem”
    if (
        asked < least
        or not rest.raw
        or not is_answer
        or wording.best(question_words(rest)[0]) >= _SURE > whole
    ):
        return None
    return replace(question_part(label, rest, number, wording), sign=line.raw[dash.start() : dash.end()])


_VALUES = {
    "nip": re.compile(r"(?:pl ?)?\d[\d -]{8,}\d"),
    "regon": re.compile(r"\d[\d -]{7,}\d"),
    "krs": re.compile(r"(?:nr )?\d{10}|ceidg"),
    "pkd": re.compile(r"(?!20[012]\d\b)\d{2}[. ]?\d{2}"),
    "voivodeship": re.compile(r"(?!nie\b|sie\b)\w{2,}ie(?!\w)"),
    "delegate_phone": re.compile(r"[+(]?\d[\d ()-]{6,}"),
    "delegate_email": re.compile(r"\S+@\S+"),
    **dict.fromkeys(
        ("innovative", "lis", "in_agreements", "horizontal"),
        re.compile(r"(?:tak|nie)\b(?![\s*]*(?:[/|–-]|lub|albo|czy)?\s*(?:tak|nie)\b)"),
    ),
    "size": re.compile(r"(?:mikro|mal[aey]|sredni[ae]?)(?:przedsiebiorst\w+| przedsiebiorst\w+)?$"),
    "office_trips": re.compile(r"\d$"),
    "events_count": re.compile(r"\d{1,2}$"),
    **dict.fromkeys(
        ("website_pl", "website_foreign"),
        re.compile(r"(?:https?://|www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?$"),
    ),
    "social_media": re.compile(r"(?:https?://)?(?:www\.)?[\w-]+\.com/\S+"),
}
"""How answers begin that tell by themselves that the words before them are their question."""
_MAY_LACK = ("certificates", "social_media", "website_pl", "website_foreign", "events", "branch_address")
"""What a company may have none of: „Witryna w języku obcym brak”."""


def _by_value(line: Cell, number: str, wording: Wording) -> LinePart | None:
    """„NIP 929-000-00-06”: a question and an answer without anything between them."""
    words = list(_WORD.finditer(line.folded))
    for count in range(min(len(words) - 1, 8), 0, -1):
        begin = words[count].start()
        told = [name for name, value in _VALUES.items() if value.match(line.folded, begin)]
        told += _MAY_LACK if is_none(line.folded[begin:]) else ()
        if not told:
            continue
        label, rest = line.part(0, words[count - 1].end()), line.part(begin)
        score, name = wording.top(question_words(label)[0])
        if "size" in told and any(wording.is_option(one) for one in label.folded.split()):
            return None  # „… mikro, małe, czy średnie”: the last of what is offered
        if name in told and score >= _SURE:
            return question_part(label, rest, number, wording)
    return None


def offers(answer: Cell) -> bool:
    """Whether what stands behind a colon is to be chosen from: such a line asks, whatever its words."""
    boxes = [found for found in BOX.finditer(answer.folded) if not found["cross"]]
    return len(boxes) > 1 and not answer.raw[: boxes[0].start()].strip()


def _by_words(line: Cell, bare: Cell, number: str, wording: Wording) -> LinePart:
    """A line that no sign tells apart: a heading, a question, or an answer."""
    words, hint = question_words(bare)
    if _OPTION_LETTER.fullmatch(number) and wording.is_option(words.strip("~")):
        return LinePart("text", line)  # „b) małe”: no part of the form
    part = _PART.match(line.folded)
    section = wording.section_of(words)
    if section is None and part is not None:
        section = wording.section_of(question_words(line.part(part.end()))[0])
    if section is None and _BARE_NUMBER.match(line.folded):
        section = wording.section_of(words.split(maxsplit=1)[-1])
    score, concept = max(wording.top(words), wording.top(f"{words} {hint}") if hint else (0.0, ""))
    if wording.is_light(f"{words} {hint}") and not number:
        score *= _VAGUE
    if _SENTENCE_END.search(bare.raw) and not number:
        score = 0.0 if len(words.split()) > 6 else score
    is_item = _STANDARD.search(bare.folded) or _DATED_ITEM.fullmatch(line.folded)
    if is_item or _DATA.search(bare.folded):
        score = 0.0
    if (section is not None and score < 1.0) or (
        part is not None and score < _LEAST and len(words.split()) <= 12
    ):
        return LinePart("heading", bare, None, number, hint, score)
    if section is not None:
        return LinePart("heading", bare, None, number, hint, score)
    offers_both = _OFFERED.fullmatch(hint.casefold()) is not None  # „Udział w LIS (tak / nie)”
    is_asked = _INSTRUCTION.match(bare.folded) is not None or offers_both
    is_asked = is_asked and wording.known_share(words) >= _VAGUE
    if (score >= _LEAST or is_asked) and not wording.is_option(words):
        return LinePart("question", bare, None, number, hint, score, concept, is_marked=is_asked)
    return LinePart("text", line, score=score)
