"""Yes and no as words tell them: said, denied, shown by an example, or beside boxes of their own."""

import re

from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.answer.choice.if_so import IF_SO
from checks.recognise.form.answer.counted import lists as form_lists

_YES = re.compile(r"(?:tak|zgadza sie)(?=[\s,.;:!(–-]|$)(?!\s*/)")
_NO = re.compile(r"(?:nie(?: dotyczy)?|brak)(?=[\s,.;:!(–-]|$)(?!\s*/)")
DENIED = re.compile(
    r"\bnie (?:prowadz|wdraz|realiz|dzial|uczestnicz|nalez|jest|bier|dotycz|posiad|mam|wpisuj|bral|ma\b)\w*"
)
_AFFIRMED = re.compile(
    r"^(?:prowadz|wdraz|realizuj|dzialam|dziala\b|uczestnicz|nalezy|nalezymy|bierze|posiada|jestesmy)\w*"
)
_OPPOSED = re.compile(
    r"\s*(?P<verb>(?!tak\b|nie\b)[a-z][a-z ]{2,30}?)\s*(?P<first>[^\w\s,/]|\[.?\]|\(.?\))"
    r"\s*nie (?P=verb)\s*(?P<second>[^\w\s,/]|\[.?\]|\(.?\))"
)
_OFFERS_MORE = re.compile(
    r"(?:tak|nie)\s*[,/]\s*(?:tak|nie|w (?:jedn|wiecej|dwo|kilku)\w*)\b|tak\s+(?:(?:lub|albo|czy)\s+)?nie\b"
    r"|nie\s+(?:(?:lub|albo|czy)\s+)?tak\b|(?:tak\s*[–-]\s*nie|nie\s*[–-]\s*tak)\b(?=\s*(?:[(*,;.]|$))"
)
"""„nie, w jednym, w więcej niż jednym”, „TAK NIE”: what may be answered."""
_BOTH_OFFERED = re.compile(r"\b(?:tak\s*[/|]\s*nie|nie\s*[/|]\s*tak)\b")
"""A question asked in a sentence, „Firma realizuje przedsięwzięcie: TAK / NIE*”, is no answer of its own."""
_LEAST_TOLD = 4
_NOT_DONE = re.compile(
    r"\b(?:nie|brak\w*|bez|ani|zadn\w+|nigdy|planuj\w+|planowan\w+|zamierza\w*|chce(?:my)?|bedzie\w*"
    r"|dopiero|w planach|prosze|prosimy|nalezy|jesli|jezeli|czy|niepotrzebne|wlasciwe"
    r"|zaznacz\w*|opis\w*|dotycz\w+)\b|\?|[☐☒]"
)
_FIRST_SENTENCE = re.compile(r"[.;!]\s|\n")
HEDGED = re.compile(r"\b(?:raczej|chyba|czesciowo|byc moze|trudno|nie wiem|nie wiadomo)\b")
DEFINES = re.compile(
    r"^\W*(?!tak\b|nie\b)(?:[^\W\d]+ ){0,3}[^\W\d]+, (?:o ktor\w+ mowa|w rozumieniu)\b"
    r"|\b(?:rozumie sie|nalezy (?:przez to )?rozumiec|oznacza)\b"
)
"""What a footnote says that a word means: „przedsięwzięcie, o którym mowa w Porozumieniu …”."""


_SAID_AGAIN = re.compile(
    r"\W*tak(?: ?[/|] ?nie\b| nie(?= ?\*))[ \t*),.:–-]*(?<=[ \t*:–-])(tak|nie)\b[ \t*.,;]*(?:\n|$)"
)
"""A scan loses the stroke between both words, never the star behind them."""


_MAYBE_BOX = r"(?:(?:[☐☒☑■□]|\[[ xv]{0,3}\]|\([ xv]{0,3}\)) ?)?"
_OWN_LINE = re.compile(
    rf"\s*({_MAYBE_BOX}(?:~~)?(?:tak|nie)(?:~~)?"
    rf"(?: ?\*? ?/ ?{_MAYBE_BOX}(?:~~)?(?:tak|nie)(?:~~)?)? ?{_MAYBE_BOX}\*?)[ \t]*\n"
    r"(?=[a-z][^\n:☐☒☑]{2,50}:)"
)
_TICKED = re.compile(r"[☒☑■▣◉●]|\[ ?[xv] ?\]|\( ?[xv] ?\)")


_IF_SO_ALONE = re.compile(
    rf"\W*{IF_SO}[\W_]*"
    r"(?:(?:to|prosz\w+|opisac|podac|wskazac|wymienic|jaki\w*|ktor\w+|nazw\w*|ile)\b[\W_]*)*"
)
"""„jeżeli tak, jakie: ……”: what a form prints, and neither yes nor no."""


_CONDITION = re.compile(IF_SO)


def without_condition(folded: str) -> str:
    r"""Words with blanks where they say but when more is asked: „jeśli TAK – w której” is no yes.

    >>> without_condition("jesli tak - w ktorej\n~~tak~~ / nie")
    '          - w ktorej\n~~tak~~ / nie'
    """
    return _CONDITION.sub(lambda found: " " * len(found[0]), folded)


def asks_on(folded: str) -> bool:
    """Whether words only ask for more where the answer is yes: „jeżeli tak, jakie: ……”.

    >>> asks_on("jezeli tak, jakie: ……"), asks_on("jezeli tak, smart factory")
    (True, False)
    """
    return _IF_SO_ALONE.fullmatch(folded) is not None


def own_line(folded: str) -> str:
    r"""The line of yes and no alone, where below it a question of its own is answered with boxes.

    >>> own_line("tak / ~~nie~~*\nobszar:\n☒ zielona gospodarka ☐ zdrowie")
    'tak / ~~nie~~*'
    >>> own_line("tak / [x] nie*\nobszar:\n☐ zielona gospodarka ☐ zdrowie")
    'tak / [x] nie*'
    >>> own_line("nie\nobszar:\n☒ zielona gospodarka"), own_line("tak\ni nie")
    ('nie\nobszar:\n☒ zielona gospodarka', 'tak\ni nie')
    """
    found = _OWN_LINE.match(folded)
    if found is None:
        return folded
    below = folded[found.end() :]
    is_no = "nie" in re.sub(r"~~.*?~~", "", found[1])
    is_contradicted = is_no and _TICKED.search(below) is not None
    is_asked_again = re.search(r"\b(?:tak|nie)\b", below) is not None
    return folded if is_contradicted or is_asked_again or not BOX.search(below) else found[1]


def said_again(folded: str) -> bool | None:
    r"""What is written behind both words on their line: „TAK / NIE* TAK”; None where nothing is.

    >>> said_again("tak / nie*  tak"), said_again("tak/nie: nie\nbrak"), said_again("tak / nie* jezeli tak")
    (True, False, None)
    >>> said_again("tak nie* tak"), said_again("tak nie tak")
    (True, None)
    """
    found = _SAID_AGAIN.match(folded)
    return found[1] == "tak" if found is not None else None


def offers_more(folded: str) -> bool:
    """Whether words only say what may be answered: „nie, w jednym, w więcej niż jednym”."""
    return _OFFERS_MORE.match(folded.strip()) is not None


def told_in_words(folded: str) -> bool | None:
    """Yes or no from a sentence; None where it is not surely either.

    >>> told_in_words("realizujemy przedsiewziecie"), told_in_words("realizujemy przedsiewziecie: tak / nie*")
    (True, None)
    """
    if offers_more(folded) or _BOTH_OFFERED.search(folded) or form_lists.offers_counts(folded):
        return None
    if _YES.match(folded):
        return True
    if _NO.match(folded) or (form_lists.is_none(folded) and len(folded) > 1):
        return False
    folded = _FIRST_SENTENCE.split(folded, maxsplit=1)[0]
    denied, affirmed = DENIED.search(folded), _AFFIRMED.match(folded)
    if denied is not None and affirmed is None:
        return False
    return True if affirmed is not None and denied is None else None


def is_told_by_example(folded: str) -> bool:
    """Whether an answer tells in a sentence what is done, where it was asked whether anything is.

    >>> is_told_by_example("w 2025 r. wprowadzilismy ser dojrzewajacy na podpuszczce roslinnej")
    True
    >>> is_told_by_example("planujemy wdrozenie nowej linii w 2027 r."), is_told_by_example("dwa razy")
    (False, False)
    """
    words = " ".join(folded.split())
    is_prose = len(re.findall(r"[a-z]{3,}", words)) >= _LEAST_TOLD
    return is_prose and not any(doubt.search(words) for doubt in (_NOT_DONE, HEDGED, _BOTH_OFFERED))


def opposed(folded: str) -> str | None:
    """„yes” or „no” of a verb and its denial, each with a box behind it; "" where neither is certain.

    >>> opposed("prowadzimy ☒ nie prowadzimy ☐ opis"), opposed("prowadzimy ☐ nie prowadzimy ☐")
    ('yes', '')
    >>> opposed("☒ tak ☐ nie") is None
    True
    """
    found = _OPPOSED.match(folded)
    if offers_more(folded):
        return ""
    if found is None:
        return None
    ticks = [BOX.fullmatch(found[name]) for name in ("first", "second")]
    marked = [tick is not None and tick["ticked"] is not None for tick in ticks]
    return "" if marked[0] == marked[1] else "yes" if marked[0] else "no"


def first_words_ticked(folded: str) -> str | None:
    """The first word behind the only ticked box.

    Where every box has „tak” or „nie” behind it and one has more.
    """
    boxes = [box for box in BOX.finditer(folded) if box["cross"] is None]
    if len(boxes) < 3:  # „tak” and „nie” alone need no rule of their own
        return None
    ends = [box.start() for box in boxes[1:]] + [len(folded)]
    options = [
        (box["empty"] is None, folded[box.end() : end].split()) for box, end in zip(boxes, ends, strict=True)
    ]
    if not all(words and words[0].strip(",") in {"tak", "nie"} for _, words in options):
        return None
    ticked = [words[0].strip(",") for is_on, words in options if is_on]
    return ticked[0] if len(ticked) == 1 else None
