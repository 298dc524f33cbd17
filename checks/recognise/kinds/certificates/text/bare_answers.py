"""Answers that nothing but a blank, or the end of a question, parts from what they answer."""

import re
from collections.abc import Iterator, Sequence

from checks.recognise.kinds.certificates.text.statement import Statement

_NUMBER = re.compile(r"^(?:(?:poz|pkt|pole|p)\.? ?\d{1,2}[.):]{0,2}|[a-z]\.?\d{1,2}[.):]{0,2}) (?=[a-z(])")
"""What a form counts its fields by: „poz. 6”, „C1”."""
_COMPUTED = re.compile(
    r":? (?:(?:false|falsz|n) \((?=nie)|(?:true|prawda|t) \((?=tak))(?P<answer>nie|tak)\)$"
)
"""A program's answer with what it means: „false (nie)”."""
_ROW = re.compile(
    r"(?P<asked>(?:czy )?(?!nie\b|posiada|ma\b|zaleg(?:a|al[aoi]?|aja)\b|figur)[a-z(]"
    r"(?:(?!\bnie\b)[^:;?]){5,110}?)(?: -)? "
    r"(?P<answer>tak|nie|brak|zero|nie dotyczy|-+|0(?:,00)? ?(?:zl|pln)|0,00"
    r"|nie (?:ustanowiono|wszczeto|zawarto|wydano|ogloszono|prowadzi sie|toczy sie))"
)
_OF_TROUBLE = re.compile(
    r"^czy\b|\b(?:zaleg|zadluz|niedoplat|odset|koszt|nieureg|nieopl|nierozl|raty|ratal|odrocz|uklad"
    r"|egzek|hipotek"
    r"|zastaw|zajec|ulg|postepowan|decyzj|kontrol|upadlos|restrukt|zabezpiecz|spor)"
)
"""What such a row asks about; no other noun is parted from its denial: „wpłaty za marzec brak”."""
_AMOUNT = re.compile(r"\d,\d\d\b")
_SENTENCE_ENDS = re.compile(r"\b(?:ale|lecz|czy|lub|albo|oraz|ani|i|jak|bo|ze|niz)$")
"""What no question ends in, so that the last word is no answer to it."""
_ASKED = re.compile(r"(?:^|\b)czy [^;]{5,120}\?$")
_ANSWER = re.compile(
    r"(?:tak|nie|brak|zero)(?:[,:] .*)?|nie (?:ma|posiada|zalega|sa|jest|toczy|prowadz\w+|wszcz\w+"
    r"|stwierdz\w+|wystep\w+"
    r"|figur\w+|udziel\w+|wyda\w+|zawar\w+|dotyczy)(?: \w+){0,2}"
)
_MOST_WORDS = 14


def answered_rows(statements: Sequence[Statement]) -> Iterator[Statement]:
    """The statements, bare answers parted by a colon from what they answer; numbers of fields left out.

    >>> one, two = Statement("czy sa zaleglosci?", 0, 18), Statement("nie", 19, 22)
    >>> [found.text for found in answered_rows([one, two, Statement("d2 rozlozenie na raty nie", 23, 48)])]
    ['czy sa zaleglosci? nie', 'rozlozenie na raty: nie']
    """
    asked: Statement | None = None
    for one in _with_questions_whole(statements):
        answer = one.text.removeprefix("odpowiedz: ")
        if asked is not None and not one.is_open and _ANSWER.fullmatch(answer):
            yield Statement(f"{asked.text} {answer}", asked.start, one.end)
            asked = None
            continue
        if asked is not None:
            yield asked
            asked = None
        if _ASKED.search(one.text) is not None and not one.is_open:
            asked = one
        else:
            yield one if one.is_open else Statement(_parted(one.text), one.start, one.end)
    if asked is not None:
        yield asked


_TORN = re.compile(r"(?P<asked>czy [^:?;]{5,90}): (?P<answer>tak|nie|brak)")
_REST = re.compile(r"(?!czy\b|nie\b)[a-z][^:;?]{3,60}\?")


def _with_questions_whole(statements: Sequence[Statement]) -> Iterator[Statement]:
    """The statements; a question whose second line stands below its answer is put before it.

    „Czy odroczono termin lub | Nie”, and below it „rozłożono na raty?”.
    """
    torn: Statement | None = None
    for one in statements:
        begun = _TORN.fullmatch(torn.text) if torn is not None and not torn.is_open else None
        if torn is not None and begun is not None and not one.is_open and _REST.fullmatch(one.text):
            yield Statement(f"{begun['asked']} {one.text} {begun['answer']}", torn.start, one.end)
            torn = None
            continue
        if torn is not None:
            yield torn
        torn = one
    if torn is not None:
        yield torn


_OF_OPTIONS = re.compile(
    r"(?:\d{1,2}[.)] )?(?P<one>[^/:;]{6,60}?)\*? / (?P<other>[^/:;]{6,60}?)\*?: (?P<chosen>[^/:;]{6,60})"
)
"""A field's label that prints both answers, and the one that holds: „nie zalega / zalega: nie zalega”."""

_SAYS_WHAT = re.compile(r"\bnie\b|\bzaleg")
"""What an answer must hold to be understood without its label."""


def _parted(text: str) -> str:
    both = _OF_OPTIONS.fullmatch(text)
    if both is not None and both["chosen"].strip() in (both["one"].strip(), both["other"].strip()):
        return both["chosen"].strip() if _SAYS_WHAT.search(both["chosen"]) else "zaleglosci: tak"
    text = _COMPUTED.sub(lambda found: f": {found['answer']}", _NUMBER.sub("", text))
    row = _ROW.fullmatch(text)
    if row is None or len(row["asked"].split()) > _MOST_WORDS:
        return text
    if (
        _OF_TROUBLE.search(row["asked"]) is None
        or _AMOUNT.search(row["asked"])
        or _SENTENCE_ENDS.search(row["asked"])
    ):
        return text
    return f"{row['asked']}: {row['answer']}"
