"""A question that is a sentence and so its own answer („Przedsięwzięcia nie realizujemy”)."""

import re

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.answer_text import AnswerText
from domain.rules.papers.form_rule import FormField

_VERB = (
    r"(?:prowadz|realiz|dzial|uczestnicz|nalez|jest|bier|bral|posiad|mam|ma\b|wpisuj|miesci|korzyst|wdraz"
    r"|wyjezdz|dysponuj|uzysk|zawar)\w*"
)
_DENIED = re.compile(rf"\bnie (?:\w+ )?{_VERB}")
_AFFIRMED = re.compile(rf"\b{_VERB}")
_NO = re.compile(r"\b(?:nie|nigdy|ani|zadn\w+|brak)\b")
_HEDGED = re.compile(r"\b(?:jesli|jezeli|czy|planuj\w+|zamierza\w+|chcemy|chce|bedzie\w*|chyba|raczej)\b|\?")
_STRUCK = re.compile(r"~~[^~]*~~")
_HALF_STRUCK = re.compile(r"~~|▨")
_OFFER = re.compile(
    rf"{_VERB} ?(?:/|lub|albo|czy) ?nie\b|\bnie (?:\w+ )?{_VERB} ?(?:/|lub|albo|czy) ?{_VERB}"
)
_SENTENCE_END = re.compile(r"(?<=[a-z]{3})[.!]\s")
_VOIVODESHIP = re.compile(r"wojewodztw\w+ ([a-z]+(?:-[a-z]+)?)(?:im|iego|ie)\b")


def said_by_itself(field: FormField, sentence: str, answer: AnswerText) -> AnswerText | None:
    """The sentence as an answer to the question that it holds; None where it says nothing plainly.

    What is struck out says nothing („prowadzi / ~~nie prowadzi~~ działalność …”), nor does a choice of which
    nothing is struck.
    """
    sentence = _STRUCK.sub(" ", sentence)
    folded = fold_evenly(sentence)
    if _HALF_STRUCK.search(folded) or _OFFER.search(folded):
        return None
    if _HEDGED.search(folded) or _denies_another(folded):
        return None
    words = _words(field, folded, sentence)
    return AnswerText(words, fold_evenly(words), answer.evidence) if words else None


def _denies_another(folded: str) -> bool:
    """Whether only a later sentence denies („Smart Factory 4.0. Przedsięwzięcia nie realizujemy”)."""
    denial, end = _DENIED.search(folded), _SENTENCE_END.search(folded)
    return denial is not None and end is not None and denial.start() > end.end()


def _words(field: FormField, folded: str, sentence: str) -> str:
    is_denied = _DENIED.search(folded) is not None
    if field.type == "yes_no":
        if is_denied:
            return "nie"
        return "tak" if _AFFIRMED.search(folded) and not _NO.search(folded) else ""
    if field.type in {"list", "urls", "rows"}:
        return "brak" if is_denied else ""
    if field.type == "count":
        return "brak" if is_denied else "" if _NO.search(folded) else sentence
    if field.name == "voivodeship" and not _NO.search(folded):
        named = _VOIVODESHIP.search(folded)
        return f"{named[1]}ie" if named else ""
    return ""
