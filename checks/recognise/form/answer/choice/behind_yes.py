"""What an answer names behind its „TAK”: „TAK / NIE* – jeżeli tak, proszę wymienić: …”, „W 2: …”."""

import re

from checks.page.sheet import fold_evenly
from checks.page.strokes import STRUCK
from checks.recognise.form.answer.choice.if_so import IF_SO
from checks.recognise.form.answer.counted.lists import offers_counts
from checks.recognise.form.answer.counted.number_words import NUMBER_WORDS

_BOXED = r"(?:[☐☒☑■□◉●○]|\[ ?(?:x ?)?\]|\( ?(?:x ?)?\)|\bx\b)"
_WORD = rf"{_BOXED}?\s*+(?:\d[.)]\s*+)?(?:~~)?\s*+\b(?:tak|nie)\b\s*+(?:~~)?\s*+{_BOXED}?[\s/*]*+"
_IF_SO = rf"\(?{IF_SO}\)?[,:]?\s*(?:[–-]\s*)?(?:to\s+)?"
_WHICH = (
    r"(?:(?:prosze|prosimy|nalezy)\s+)?(?:(?:o )?(?:poda|wskaza|wymieni|wpisa)\w*\s*)?"
    r"(?:(?:(?:ich|jej) )?(?:nazw\w+|jaki\w*|ktor\w+|jaka|w (?:ramach )?(?:jaki\w+|ktor\w+)|wymienic"
    r"|porozumieni\w+)(?: \w+){0,2}\s*[:?]\s*|:\s*)?"
)
_HEAD = re.compile(rf"[\s*–—-]*+(?:{_WORD})+[\s,.:;(–-]*(?:{_IF_SO})?{_WHICH}")
_ASKED_ON = re.compile(rf"\s*{_IF_SO}{_WHICH}")
_COUNT = re.compile(
    r"\s*(?:(?:liczba|ilosc|ile|w ilu)(?: [a-z]+)?\s*:?\s*|w\s+"
    r"|tak[,:]? w )?(?P<count>\d{1,2})(?![\d.)-])(?: porozumieni\w+)?\W?\s*"
    rf"|\s*(?:jestesmy |dzialamy |uczestniczymy )?w\s+(?P<word>{'|'.join(NUMBER_WORDS)})"
    r"(?: porozumieni\w+)?\s*[:–(-]\s*"
    rf"|\s*(?P<alone>{'|'.join(NUMBER_WORDS)})(?: porozumieni\w+)?(?:\s*:|\s[–-])\s+"
)


def behind_yes_no(answer: str) -> str | None:
    """What stands behind „TAK” or „NIE”; None where the answer begins with neither.

    >>> behind_yes_no("TAK / ~~NIE~~ * Jeżeli tak, proszę wymienić: Smart Factory 4.0")
    'Smart Factory 4.0'
    >>> behind_yes_no("☒ TAK ☐ NIE Jeśli TAK – w ramach których proszę wymienić: InnoFood")
    'InnoFood'
    >>> behind_yes_no("☒ tak, jaka: Zdrowie"), behind_yes_no("Taka sama"), behind_yes_no("* ~~TAK~~ / NIE")
    ('Zdrowie', None, '')
    """
    folded = fold_evenly(answer)
    head = _HEAD.match(folded) or _ASKED_ON.match(folded)
    return None if head is None else answer[head.end() :]


def named_in(answer: str) -> str:
    """What an answer names, without TAK and NIE before it and without what was struck out.

    >>> named_in("~~NIE~~ liczba: 1 – Zielona Transformacja"), named_in("ISO 9001")
    ('liczba: 1 – Zielona Transformacja', 'ISO 9001')
    """
    rest = behind_yes_no(answer)
    return STRUCK.sub(" ", answer if rest is None else rest).strip()


def stated_count(answer: str) -> int | None:
    r"""How many a question that asks yes or no is answered with: „W 1: …”, „Tak, liczba Porozumień: 2”.

    >>> stated_count("W 1: Smart Factory 4.0"), stated_count("TAK / ~~NIE~~\nliczba: 2 – A, B")
    (1, 2)
    >>> stated_count("W dwóch: Zielona Transformacja i InnoFood"), stated_count("W dwóch etapach")
    (2, None)
    >>> stated_count("TAK, jedno: InnoFood"), stated_count("jedno – InnoFood"), stated_count("jedno z nich")
    (1, 1, None)
    >>> stated_count("0 1 2 WIĘCEJ")
    """
    rest = behind_yes_no(answer)
    folded = fold_evenly(answer if rest is None else rest)
    found = _COUNT.match(folded)
    if found is None or offers_counts(folded):
        return None
    word = found["word"] or found["alone"]
    return NUMBER_WORDS[word] if word else int(found["count"])


def without_count(text: str) -> str:
    """What is named behind how many there are.

    >>> without_count("liczba Porozumień: 2 (A, B)"), without_count("liczba: 1 – Zielona Transformacja")
    ('A, B', 'Zielona Transformacja')
    """
    found = _COUNT.match(fold_evenly(text))
    if found is None:
        return text
    rest = text[found.end() :].strip(" –-")
    is_bracketed = rest.startswith("(") and rest.rstrip(".").endswith(")") and rest.count("(") == 1
    return rest.rstrip(".")[1:-1] if is_bracketed else rest
