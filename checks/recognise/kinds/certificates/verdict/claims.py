"""What a certificate's statements say: arrears or none, instalments, or a refusal.

The title tells nothing: „Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości” heads
the good and the bad alike (art. 306e Ordynacji podatkowej).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from checks.recognise.kinds.certificates.lexicon.denials import (
    ANSWERED_NO,
    DENIED_TOGETHER,
    NEGATED,
    NEGATED_NEARBY,
    NONE_ASKED,
)
from checks.recognise.kinds.certificates.lexicon.said import (
    AMOUNT,
    ANSWER,
    ASKED_ABOUT,
    CLAIM,
    CONDITION,
    DENIED_THAT,
    INSTALMENTS,
    NONE,
    OTHERWISE,
    PART,
    PAYER_PUT_IN,
    PUT_IN,
    REFUSAL,
    TITLE,
    TO_REVEAL,
    YES,
)
from checks.recognise.kinds.certificates.lexicon.troubles import DONE
from checks.recognise.kinds.certificates.verdict.settled import without_settled

_TO_CHOOSE = re.compile(r"(?<= )\((?:(?:wpisac|wpisz|podac|zaznaczyc) )?tak ?(?:/|lub|albo) ?nie\)")
"""What may be answered, printed behind a question: „Czy płatnik zalega (TAK / NIE)”."""
_CHOICE = "zalega|posiada|ma|figuruja|wystepuja"
_CHOSEN = re.compile(
    rf"(?<=\w) ?\((?:wpisac |wpisz )?(?:(?:nie|me|mie|ne) (?P<one>{_CHOICE})(?: zaleglosci)?"
    rf" ?(?:/|lub|albo) ?(?P=one)|(?P<two>{_CHOICE})(?: zaleglosci)? ?(?:/|lub|albo)"
    r" ?(?:nie|me|mie|ne) (?P=two))(?: zaleglosci)?\)\*?"
)
"""What was to choose from, as small print behind what was: „NIE ZALEGA (nie zalega / zalega)”."""
_DEFINED = re.compile(r",? (?:jezeli|jesli|gdy|kto|ten, kto) nie (?:zaplac|uisc|oplac)")
"""Behind „podatnik zalega”: what the word means."""
_FIELD = re.compile(
    r"^(?:\d{1,2}[.)] )?(?:stan )?zaleglosc\w*(?: (?:podatkow\w+|skladkow\w+|w podatkach|w skladkach))?:? "
    r"(?=(?:podatnik|platnik|wnioskodawca|przedsiebiorca|firma|spolka)(?: skladek)? nie (?:zalega|posiada)\b)"
)
"""A field's name before the sentence that fills it: „Zaległości podatkowe | Podatnik nie zalega”."""
_AS_OF = re.compile(
    r"^(?:\d{1,2}[.)] )?stan (?:zaleglosci|zadluzenia)(?: [a-z]+)? (?:ustal|okresl|sprawdz|pod)\w+"
    r"(?: wedlug stanu)? na(?: dzien)?:? (?=(?:\d{1,2}(?:[./-]| [a-z]+ )|\d{4}-)\S+(?: r)?$)"
)
"""A field that tells of what day the paper speaks: „Stan zaległości ustalono na | 21.04.2026”."""
_NOUGHT = r":? 0(?:,00)? (?:zl|pln)"
_NOUGHTS = re.compile(
    r"\b(?<!nie )(?:zaleglos|zadluzen)\w+"
    r"(?: (?:glown|podatkow|skladkow)\w+| (?:w|z tytulu) [a-z]+(?: skladek)?)?"
    rf"{_NOUGHT}(?:(?:,| i| oraz) (?:odsetki|koszty|oplat\w+)"
    r"(?: (?:za zwloke|upomnien\w*|egzekucyjn\w+|prolongacyjn\w+))?"
    rf"{_NOUGHT}){{1,4}}$"
)
"""At a statement's end, without a verb: „zaległości 0,00 zł, odsetki 0,00 zł”."""
_OF_ANYBODY = re.compile(
    r"\b(?:jezeli|jesli|gdy|gdyby|w (?:razie|przypadku)|moze|moga|mozna)\b(?: [^ ,;.:]+){0,7} $"
    r"|\b(?:platnik|podatnik|osob|podmiot|przedsiebiorc)\w*(?: skladek)?, ktor\w+(?: [^ ,;.:]+){0,6} $"
    r"|\b(?:tego|ten|tym), (?:komu|kto)(?: [^ ,;.:]+){0,4} $"
)
"""What tells of instalments as a rule, or as what may be: „podatnik, któremu odroczono”."""
_OF_READERS = re.compile(
    r"\b(?:jesli|jezeli|gdy|gdyby|mam|mialbym|moge|mozna"
    r"|(?:wystawi|wyda|wydaje|otrzyma|dostan)(?:e|m|my|sz|cie)?)\b"
)
"""What makes a question any reader's: „Czy dostanę zaświadczenie, jeśli mam zaległości?”."""
_WONDERS = re.compile(r"^\W*(?:\w{1,3}[.)] )?(?:co|jak|kiedy|gdzie|dlaczego|ile|kto)\b(?:,| )[^?:;]*$")
"""Before instalments and a „?”: a question that no payer answers, „Co z układem ratalnym?”."""
_TELLS_NOTHING = re.compile(
    r"[^:?;]{0,60}[:?]? ?(?:tak ?/ ?nie|nie ?/ ?tak)\b"
    r"| (?:zawierana? jest|jest zawierana?|zawiera sie|nastepuje|wymaga|udziela sie)\b"
)
"""Behind instalments: how they come about for anybody; or an answer and its opposite, neither struck out."""
_IF_OWED = re.compile(r"(?:^|[.;:] ?)(?:\d{1,2}[.)] ?|- )?(?:jezeli|jesli|gdy|gdyby)\b[^.;]*$")
"""Before „odmawia wydania”: when it would, „Jeżeli płatnik zalega z opłacaniem składek, Zakład odmawia …”."""
_OF_ANY_PAPER = re.compile(r"(?: zaswiadczeni\w+)?(?: o zadanej tresci)? (?:nastepuje|sluzy|przysluguje)\b")
"""Behind „odmowa wydania zaświadczenia”: what the law says of any."""
_ZERO_IN_WORDS = re.compile(
    r"(?<=\d zl),? ?(?:\(slownie:? (?:zlotych:? )?zero[^()\d]*(?:\d?\d?0/100[^()\d]*)?\)|\(zero(?:"
    r" zlotych)?\)"
    r"|slownie:? (?:zlotych:? )?zero(?: (?:zl\w*|i|zero|gr\w*))*(?: \d?\d?0/100(?: gr\w*)?)?)"
)
"""„0,00 zł (słownie: zero złotych 00/100)”: the words of the amount before them."""
Verdict = Literal["no_arrears", "arrears", "refusal", "instalments"]


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of the content: what it says and where it stands in its text."""

    verdict: Verdict
    start: int
    end: int
    is_closed: bool = False
    """Whether nothing unknown may stand between its words."""


def without_titles(text: str) -> str:
    """A statement with the names of papers blotted out, and what is put in between two commas.

    The first speak of arrears without telling of any: „…, o których mowa w art. 24, …”, „…, według stanu na
    dzień 16.04.2026 r., …” only part words that belong together.
    """
    text = PAYER_PUT_IN.sub(lambda found: found["who"].ljust(len(found[0]), "#"), text)
    text = _AS_OF.sub(_blotted, text)
    text = _ZERO_IN_WORDS.sub(_blotted, _CHOSEN.sub(_blotted, _TO_CHOOSE.sub(_blotted, text)))
    return _FIELD.sub(_blotted, PUT_IN.sub(_blotted, TITLE.sub(_blotted, DENIED_THAT.sub(_denied, text))))


def _denied(found: re.Match[str]) -> str:
    """A denial of what somebody would owe as one of what they owe, of the same length."""
    told = " nie posiada zaleglosci" if found["had"] else " nie zalega"
    return told.rjust(len(found[0]), "#")


def _blotted(found: re.Match[str]) -> str:
    return "#" * len(found[0])


@lru_cache(maxsize=1024)  # offices print the same sentences
def claims(text: str) -> tuple[Claim, ...]:
    """Every claim about arrears, instalments or a refusal in one statement, or a text of several.

    >>> [c.verdict for c in claims("zaswiadcza sie, ze podatnik nie zalega; zaleglosci wynosza 12,00 zl")]
    ['no_arrears', 'arrears']
    """
    return tuple(_claims(text))


def _claims(text: str) -> Iterator[Claim]:
    text = without_settled(without_titles(text))
    for found in REFUSAL.finditer(text):
        is_general = (
            _OF_ANY_PAPER.match(text, found.end()) is not None
            or _IF_OWED.search(text[: found.start()]) is not None
        )
        if not is_general and not CONDITION.search(text[max(0, found.start() - 60) : found.start()]):
            yield Claim("refusal", *found.span())
    answered = ANSWER.match(text)
    if answered is not None and _is_one_question(answered["asked"]):
        is_owed = answered["answer"] == "tak"
        if is_owed or not (TO_REVEAL.search(answered["asked"]) or PART.search(answered["asked"])):
            yield Claim("arrears" if is_owed else "no_arrears", *answered.span())
        yield from (
            Claim(one.verdict, answered.end() + one.start, answered.end() + one.end)
            for one in claims(text[answered.end() :])
        )
        return
    yield from (Claim("arrears", *found.span()) for found in YES.finditer(text) if _asks_plainly(text, found))
    yield from (Claim("no_arrears", *found.span()) for found in NONE.finditer(text))
    yield from (
        Claim("no_arrears", *found.span(), is_closed=True)
        for found in OTHERWISE.finditer(text)
        if not CONDITION.search(text[max(0, found.start() - 60) : found.start()])
    )
    yield from _stated(text)
    yield from (Claim("no_arrears", *found.span()) for found in _NOUGHTS.finditer(text))
    for found in AMOUNT.finditer(text):
        owed = found["amount"] or found["last"] or "0"
        yield Claim("no_arrears" if is_nothing(owed) else "arrears", *found.span())
    for found in INSTALMENTS.finditer(text):
        before = text[max(0, found.start() - 90) : found.start()]
        is_denied = NEGATED_NEARBY.search(before) or DENIED_TOGETHER.search(before)
        denied = is_denied is not None and not is_told_apart(text, found)
        is_wondered = _WONDERS.match(text[: found.start()]) is not None and "?" in text[found.end() :]
        if text.endswith("?") or is_wondered:
            continue
        if _OF_ANYBODY.search(before) or CONDITION.search(before) or _TELLS_NOTHING.match(text, found.end()):
            continue
        if not denied and not ANSWERED_NO.match(text[found.end() : found.end() + 80]):
            yield Claim("instalments", *found.span())


def _asks_plainly(text: str, answered: re.Match[str]) -> bool:
    """Whether the question before a „tak” denies nothing: „nie zalega: tak” owes nothing."""
    asked = re.split(r"[:;]", text[: answered.start()])[-1]
    return NONE_ASKED.search(asked) is None


def _is_one_question(asked: str) -> bool:
    """Whether words before an answer ask one thing of this payer, and deny nothing themselves."""
    is_asked = NONE_ASKED.search(asked) is None and _OF_READERS.search(asked) is None
    return is_asked and len(ASKED_ABOUT.findall(asked)) <= 1


def is_told_apart(text: str, found: re.Match[str]) -> bool:
    """Whether words of trouble tell of something done, which nothing denies but a „nie” right before it.

    >>> text = "nie wszczeto egzekucji i odroczono termin"
    >>> is_told_apart(text, re.search("odroczono", text))
    True
    """
    before = text[: found.start()].split()[-1:]
    return DONE.match(found[0]) is not None and before not in (["nie"], ["ani"], ["lub"], ["albo"])


def is_nothing(amount: str) -> bool:
    """Whether an amount is zero.

    >>> is_nothing("0,00"), is_nothing("1 200,00")
    (True, False)
    """
    return not re.sub(r"[ .,-]", "", amount).strip("0o")


def verdict_of(found: Iterable[Verdict]) -> Verdict | None:
    """The one verdict of all claims together; None when they contradict or say nothing.

    A refusal outweighs everything, and instalments outweigh the rest: both need a person.

    >>> verdict_of({"no_arrears", "instalments"}), verdict_of({"no_arrears", "arrears"})
    ('instalments', None)
    """
    told = set(found)
    if "refusal" in told:
        return "refusal"
    if "instalments" in told:
        return "instalments"
    return next(iter(told)) if len(told) == 1 else None


def _stated(text: str) -> Iterator[Claim]:
    """„zalega”, „posiada zaległości”, „zaległości nie stwierdzono” with the scope of their negation."""
    for found in CLAIM.finditer(text):
        before = text[max(0, found.start() - 60) : found.start()]
        is_defined = _DEFINED.match(text, found.end()) is not None and NEGATED.search(before) is None
        if CONDITION.search(before) or is_defined:
            continue
        inner = f"{found['gap'] or ''} {found['between'] or ''}"
        is_past = (found["behind"] or "").startswith("zalegal")
        none = (
            NEGATED.search(before)
            or found["late"] == "brak"
            or re.search(r"\b(?:nie|brak|bez|zadnych|zerow\w+)\b", inner)
        )
        if none or not is_past:
            yield Claim("no_arrears" if none else "arrears", *found.span())
