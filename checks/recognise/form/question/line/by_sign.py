"""Where a line's question ends and its answer begins: a colon, „?”, a box, dots, a dash, a value."""

import re
from collections.abc import Iterator
from dataclasses import replace

from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.answer.counted.lists import is_none
from checks.recognise.form.answer.web_pages import is_network
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.line.part import (
    BEGINS_YES_NO,
    DATA,
    DOTS,
    HINT,
    INSTRUCTION,
    PART,
    LinePart,
    caption_of,
    question_part,
    question_words,
    without_number,
)
from checks.recognise.form.question.paper import Cell

_NUMBER_BEFORE = re.compile(r"\s(\d{1,2}[a-z]?[.)] ?)$")
OPTION_LETTER = re.compile(r"[a-h]\)")
_BARE_NUMBER = re.compile(r"\d{1,2} [^\W\d]{3}")
_COLON = re.compile(r"(?<!\d):(?!//)|:(?![\d/])|(?<=[a-z)¹²³] )[→➔⇒](?= \S|$)")
_DASH = re.compile(r"\s[-–—]\s+")
_YES_OR_NO = re.compile(r"(?:tak|nie)[.;]?")
_OFFERED = re.compile(
    r"tak ?(?:/|lub|albo) ?nie(?:,? (?:i |oraz )?(?:z )?(?:krotkim )?(?:uzasadnieni\w+|opis\w*)"
    r"|,? (?:i |oraz )?(?:prosze |nalezy )?(?:podac|wskazac|wpisac|wymienic|opisac|uzasadnic)"
    r"[^:;.]{0,40})?\.?"
)
"""What may be answered, and no answer."""
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
_SUB_NUMBER = re.compile(r"\d{1,2}\.\d")
"""A form's own number: items of a list have none of two parts."""
_BULLETS = frozenset({"", "-", "–", "•", "*", "▪", "·"})
_LOSS = 0.03
_VOIVODESHIP = re.compile(r"woj(?:\.|ewodztwo)? [a-z-]+ie")
"""„Region siedziby: województwo lubuskie” is answered, though its answer is worded as a question is."""
_WORD = re.compile(r"\S+")
_MOST_WORDS = 45
LEAST_ASKED, SURELY_ASKED, SAME = 0.72, 0.9, 0.001
_LAST_WORDS = 7
_VAGUE, _ALL = 0.6, 0.95
_INNER = re.compile(r"\(([^()]{3,60})\)\s+(?=[^\W_])")
_STANDARD = re.compile(r"\b(?:iso|en|pn|iec|din|astm)(?:[ /-](?:iso|en|iec))* ?\d{3,}")
"""A standard's number: „Certyfikat EN 1090-1” is an item, and asks for none."""
_DATED_ITEM = re.compile(r"\s*[–—•·-] .*\b20\d\d\W*")
"""„— Wizyta studyjna w Estonii (2025)”: an item with its year, and not the trip that is applied for."""
_SENTENCE_END = re.compile(r"[.;!]$")


def by_colons(line: Cell, number: str, wording: Wording) -> Iterator[LinePart]:
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
    box = BOX.search(HINT.sub(" ", first.folded))
    if len(first.raw.split()) > _MOST_WORDS or (box is not None and box["cross"] is None):
        return
    labels = [(0, colons[0])]
    for colon in colons[1:]:
        start = _label_before(line, labels[-1][1] + 1, colon, wording)
        if start is not None and is_network(line.part(start, colon).raw):
            continue  # „Facebook: Alfa, Instagram: @alfa”
        is_beside = start is not None and line.part(labels[-1][1] + 1, start).raw
        if start is not None and (is_beside or wording.best(first.raw) < LEAST_ASKED):
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
        or DATA.search(rest.folded)
        or BEGINS_YES_NO.match(rest.folded)
    ):
        return False
    is_known = wording.known_share(words) >= _ALL and not wording.is_option(words)
    own = max(wording.best(label.raw), wording.best(question_words(label)[0]))
    return is_known and own < LEAST_ASKED <= wording.best(f"{label.raw} {words}")


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
        if best is None and score >= SURELY_ASKED:
            best = score, word.start()
        elif best is not None:
            if score < best[0] - SAME or not wording.tokens(word[0]):
                break
            best = score, word.start()
    if best is None:
        return None
    number = _NUMBER_BEFORE.search(line.folded, low, best[1])
    return number.start(1) if number is not None else best[1]


def by_inner_caption(line: Cell, number: str, wording: Wording) -> LinePart | None:
    """„działając w imieniu (nazwa wnioskodawcy) ABC sp. z o.o.”: small print that names what follows it."""
    found = _INNER.search(line.folded)
    if found is None or wording.best(found[1]) < SURELY_ASKED:
        return None
    before = line.part(0, found.start())
    if not before.raw or wording.best(question_words(before)[0]) >= LEAST_ASKED:
        return None
    return question_part(line.part(found.start(1), found.end(1)), line.part(found.end()), number, wording)


def by_question_mark(line: Cell, number: str, wording: Wording) -> LinePart | None:
    """A question that ends with its mark, and what stands behind that."""
    mark = line.folded.rfind("?")
    if mark < 0 or "http" in line.folded[:mark]:
        return None
    offered = _BOTH_BOXED.search(line.folded, 0, mark)
    if offered is not None and offered.start():  # „Firma należy do Porozumienia TAK ☒ NIE ☐ Którego?”
        return question_part(line.part(0, offered.start()), line.part(offered.start()), number, wording)
    answer = line.part(mark + 1)
    if caption_of(answer) is not None and not (BOX.search(answer.folded) or DATA.search(answer.folded)):
        return question_part(line, None, number, wording)
    found = question_part(line.part(0, mark), answer, number, wording)
    if INSTRUCTION.match(answer.folded) and not DATA.search(answer.folded):
        return replace(found, answer=None, hint="; ".join(filter(None, (found.hint, answer.raw))))
    return found


def by_box(line: Cell, number: str, wording: Wording) -> LinePart | None:
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
    return found if found.score >= LEAST_ASKED or is_numbered else None


def by_dots(line: Cell, number: str, wording: Wording) -> LinePart | None:
    """Words before a dotted line."""
    dots = DOTS.search(line.folded)
    if dots is None or not line.raw[: dots.start()].strip():
        return None
    found = question_part(line.part(0, dots.start()), line.part(dots.start()), number, wording)
    return found if found.score >= LEAST_ASKED else None


def by_dash(line: Cell, number: str, wording: Wording) -> LinePart | None:
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
    is_yes_or_no = BEGINS_YES_NO.match(rest.folded) is not None
    is_answer = whole < asked - _LOSS or is_option or is_yes_or_no or is_told
    least = _VAGUE if is_option or is_told or _SUB_NUMBER.match(number) else SURELY_ASKED
    if asked >= SURELY_ASKED and _OFFERED.fullmatch(rest.folded):
        return question_part(
            line, None, number, wording
        )  # „Działalność innowacyjna – tak/nie, z uzasadnieniem”
    if (
        asked < least
        or not rest.raw
        or not is_answer
        or wording.best(question_words(rest)[0]) >= SURELY_ASKED > whole
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


def by_value(line: Cell, number: str, wording: Wording) -> LinePart | None:
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
        if name in told and score >= SURELY_ASKED:
            return question_part(label, rest, number, wording)
    return None


def by_words(line: Cell, bare: Cell, number: str, wording: Wording) -> LinePart:
    """A line that no sign tells apart: a heading, a question, or an answer."""
    words, hint = question_words(bare)
    if OPTION_LETTER.fullmatch(number) and wording.is_option(words.strip("~")):
        return LinePart("text", line)  # „b) małe”: no part of the form
    part = PART.match(line.folded)
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
    if is_item or DATA.search(bare.folded):
        score = 0.0
    if (section is not None and score < 1.0) or (
        part is not None and score < LEAST_ASKED and len(words.split()) <= 12
    ):
        return LinePart("heading", bare, None, number, hint, score)
    if section is not None:
        return LinePart("heading", bare, None, number, hint, score)
    offers_both = _OFFERED.fullmatch(hint.casefold()) is not None  # „Udział w LIS (tak / nie)”
    is_asked = INSTRUCTION.match(bare.folded) is not None or offers_both
    is_asked = is_asked and wording.known_share(words) >= _VAGUE
    if (score >= LEAST_ASKED or is_asked) and not wording.is_option(words):
        return LinePart("question", bare, None, number, hint, score, concept, is_marked=is_asked)
    return LinePart("text", line, score=score)
