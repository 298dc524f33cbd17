"""Whether someone's words withdraw an application (Regulamin § 5.3): who resigns, from what, and for good.

A resignation is certain where the company itself says it, of this trip or its application, without a
condition, and where nothing else in the mail casts doubt on that. Whatever else speaks of resigning is
doubtful: a person reads it.
"""

import re
import unicodedata
from dataclasses import dataclass

from domain.words.text import fold_lines
from ingest.sorting.resignation_words import (
    CERTAIN,
    CONDITION,
    CONSENT_BEFORE,
    DENIED,
    DENIED_AT_ONCE,
    DESTINATION,
    DOUBTS,
    ELSEWHERE,
    EXCUSED,
    FINITE,
    GOES_AFTER_ALL,
    INTERROGATIVE,
    MENTION,
    REVOKED,
    TAKES_BACK,
)

_ADDRESS = re.compile(r"(?:https?://|www\.|mailto:)\S+|(?<!\S)[^\s@]+@[^\s@]+\.\S+")
"""Pages and mailboxes: a link „…/rezygnacja” under a mail says nothing.

A mailbox is looked for only where a word begins: from every character on it would take hours.
"""
_BEFORE_CHARACTERS = 400
"""So far back a denial or a condition is looked for: a „sentence” may be as long as a stranger likes."""
_SENTENCE = re.compile(r"(?:[^.!?\n]|\.(?=[\w,]))+[.!?\n]?")
_REPLY_SUBJECT = re.compile(r"^\s*(?:re|odp|fwd?|pd|przek)\s*:", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"uję\b")
_BARE_FIRST_PERSON = re.compile(
    r"((?:^|[.,;:!?\n]|\b(?:niestety|niniejszym|ze|iz|i|wiec|dlatego))\s{0,3}\w{1,10})uje\b"
)

_UNCLEAR = "Wiadomość mówi o rezygnacji albo wycofaniu, ale nie jest pewne, kto i z czego rezygnuje."
_CONDITIONAL = "Wiadomość mówi o rezygnacji pod warunkiem."
_TAKEN_BACK = "Wiadomość mówi o rezygnacji, ale może ją odwoływać."


@dataclass(frozen=True, slots=True)
class Resignation:
    """What a mail says about resigning."""

    doubt: str = ""
    """Why it is not certain that the company withdraws, as a Polish sentence; empty: it does."""


def resignation(subject: str, text: str) -> Resignation | None:
    """What a mail's own words say about resigning; None: nothing, or only a question or a denial.

    >>> resignation("Wyjazd", "Niestety rezygnujemy z udziału w wyjeździe.")
    Resignation(doubt='')
    >>> resignation("Wyjazd", "Pan Wilk zrezygnował z funkcji członka zarządu.").doubt[:44]
    'Wiadomość mówi o rezygnacji albo wycofaniu, '
    >>> resignation("Do kiedy można zrezygnować?", "Nie rezygnujemy z udziału.") is None
    True
    """
    own_subject = "" if _REPLY_SUBJECT.match(subject) else subject
    said = f"{_words(own_subject)}.\n{_words(text)}"
    found = [told for sentence in _SENTENCE.findall(said) for told in _mentions(sentence)]
    goes_after_all = GOES_AFTER_ALL.search(said) and (found or REVOKED.search(said))
    if goes_after_all or TAKES_BACK.search(said):
        return Resignation(_TAKEN_BACK)
    if not found:
        return None
    doubts = [told.doubt for told in found if told.doubt]
    doubts += [why for pattern, why in DOUBTS if pattern.search(said)]
    return Resignation(doubts[0] if doubts else "")


def is_of_other_trip(subject: str, text: str, phrases: tuple[str, ...]) -> bool:
    """Whether a mail names a destination that none of a trip's own phrases names.

    >>> is_of_other_trip("", "Rezygnujemy z wyjazdu do Finlandii.", ("Szwajcaria", "Szwajcarii"))
    True
    >>> is_of_other_trip("Wyjazd studyjny do Szwajcarii", "Rezygnujemy.", ("Szwajcaria", "Szwajcarii"))
    False
    """
    own = {word for phrase in phrases for word in fold_lines(phrase).split()}
    said = f"{_words(subject)}.\n{_words(text)}"
    return any(place[1] not in own for place in DESTINATION.finditer(said))


def _mentions(sentence: str) -> list[Resignation]:
    """Every mention of resigning in a sentence that is neither denied nor asked about."""
    is_question = sentence.rstrip().endswith("?")
    doubt = _CONDITIONAL if CONDITION.search(sentence) else ""
    return [
        Resignation(doubt or ("" if CERTAIN.match(sentence, found.start()) else _UNCLEAR))
        for found in MENTION.finditer(sentence)
        if not _says_nothing(sentence, found, is_question=is_question)
    ]


def _says_nothing(sentence: str, found: re.Match[str], *, is_question: bool) -> bool:
    """Whether a mention is denied, asked about, or speaks of consents and newsletters."""
    before = sentence[max(0, found.start() - _BEFORE_CHARACTERS) : found.start()]
    if ELSEWHERE.match(sentence, found.start()) or CONSENT_BEFORE.search(before):
        return True
    if DENIED_AT_ONCE.search(before) or (is_question and INTERROGATIVE.search(before)):
        return True
    is_finite = FINITE.match(found[0]) is not None
    return not is_finite and bool(DENIED.search(before) or EXCUSED.search(before))


def _words(text: str) -> str:
    """Folded text in which a single line break ends no sentence, and „-uję” can be told from „-uje”.

    Mail programs break lines anywhere. Without any diacritics, „rezygnuje” is the writer's where no subject
    stands before it.
    """
    composed = _ADDRESS.sub(" ", unicodedata.normalize("NFC", text).lower())
    marked = (
        _BARE_FIRST_PERSON.sub(r"\1uje_", composed) if text.isascii() else _FIRST_PERSON.sub("uje_", composed)
    )
    paragraphs = re.split(r"\n\s*\n", fold_lines(marked))
    return "\n".join(paragraph.replace("\n", " ") for paragraph in paragraphs)
