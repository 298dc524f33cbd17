"""What a certificate's statements say: arrears or none, instalments, or a refusal.

The title tells nothing: „Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości” heads
the good and the bad alike (art. 306e Ordynacji podatkowej).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

Verdict = Literal["no_arrears", "arrears", "refusal", "instalments"]

_TITLE = re.compile(
    r"stwierdzajac\w+ (?:stan|brak|wysokosc)\w* (?:zaleglosci|zadluzeni\w+)"
    r"|(?:^|\b(?:zaswiadczeni\w+|informacj\w+|potwierdzeni\w+|wnios\w+|zadani\w+)(?: \S+){0,3} )"
    r"o (?:braku|stanie|wysokosci) (?:zaleglosci|zadluzeni\w+)\b(?! ?:)(?: \w+)?"
    r"|\bzaswiadczeni\w+ w sprawie (?:zaleglosci|zadluzeni\w+)(?: (?:podatkow|skladkow)\w+)?"
    r"|(?<!\bzaswiadcza )(?<!\bzaswiadczam )(?<!\bzaswiadcza sie )\b(?:o|w sprawie"
    r"|dotyczac\w+) (?:nie ?)?zalegani[au]\b"
)
_HAVE = (
    r"(?:posiada\w*|ma|maja|masz|macie|mial\w*|figuruj\w+|figurowal\w+|wystepuj\w+|istniej\w+"
    r"|wykazuj\w+|widniej\w+"
    r"|stwierdza|stwierdzam|stwierdzono|stwierdzil\w*|ujawniono|ujawnil\w*|odnotowano|odnotowal\w*"
    r"|wykazal\w*|ciaza?|ciazy|pozostaj\w+"
    r"|zarejestrowano|ustalono|wykazano|zaewidencjonowano)"
)
# A word of the same sentence: a full stop ends it, unless it stands inside („12.04.2026”) or shortens („r.”).
_WORD = r"(?:[^ ;:.]+(?:\.[^ ;:.]+)*|(?:\d*r|art|ust|pkt|dn|nr|poz|lit|tj|zl|tut|ww)\.)"
_GAP = rf"(?: (?!zaleg|/ |(?:i|oraz|a|ani|lecz) nie ){_WORD},?){{0,8}}?"
_ARREARS_WORD = (
    r"(?:zaleglosc\w*|zadluzeni\w+|niedoplat\w*"
    r"|(?:zobowiazan|nalezno)\w* (?:przeterminowan|wymagaln|nieuregulowan|zaleg)\w*"
    r"|(?:zaleg|nieuregulowan|nieoplacon|niezaplacon|przeterminowan)\w* (?:sklad|podat|nalezno"
    r"|zobowiazan|kwot)\w*)"
)
_CLAIM = re.compile(
    rf"\b(?:(?P<behind>zalega(?:ja|m|my|l|la|li)?)|(?P<verb>{_HAVE})(?P<gap>{_GAP}) {_ARREARS_WORD}"
    rf"|{_ARREARS_WORD}(?P<between>(?: {_WORD}){{0,8}}?):? (?P<late>brak|{_HAVE}))\b"
)
_NONE = re.compile(
    rf"\b(?:brak\w*|bez)(?P<gap>(?: [^ .;:]+){{0,3}}) {_ARREARS_WORD}"
    r"|\b(?:stwierdz|potwierdz|poswiadcz|zaswiadcz)\w*(?: sie)?(?: \w+){0,3}? niezalegani[ea]\b"
    r"|\bnie (?:figuruj|widniej)[^.;]{0,60}zalegajac|\bwoln\w+ od (?:zaleglosci|zadluzeni\w+)"
)
_DUES = r"(?:skladk\w*|podatk\w*|naleznosc\w*|zobowiazan\w*|danin\w*|oplat\w*)"
_UNTROUBLED = (
    r"(?:(?!uklad|raty?\b|ratal|egzek|odrocz|umorz|objet|biezac|okres|czesc|wymienion|\bnie\b"
    r"|\bza \w*\d)[^.;:])"
)
_PAID = r"(?:uregulowa|oplac|zaplac|wykona|rozlicz|uisc|uiszcz)"
_OTHERWISE = re.compile(
    rf"(?<!\bnie )\bwsz(?:ystkie|elkie) (?:(?!biezac|rat[yao]?\b|ratal|objet"
    rf"|odrocz)\w+ ){{0,3}}?{_DUES}\b{_UNTROUBLED}{{0,160}}?\b(?:{_PAID}(?:l|la|lo|il|ila|ilo)"
    rf"|(?:zostaly|sa|byly) (?:\w+ ){{0,2}}?{_PAID}\w*(?:ne|one))\b"
    rf"|\b{_PAID}(?:l|la|lo|il|ila|ilo) (?:\w+ ){{0,3}}?wsz(?:ystkie|elkie) (?:(?!biezac|rat[yao]?\b"
    rf"|ratal|objet)\w+ ){{0,2}}?{_DUES}\b(?!{_UNTROUBLED}{{0,80}}ktor)"
    rf"|\bwywiaza\w+ sie (?:\w+ ){{0,2}}?w calosci (?:\w+ ){{0,2}}?z obowiazk\w+ (?:\w+ )?(?:{_PAID}"
    rf"|oplat|zaplat)\w+"
    rf"|(?<!\bnie )(?<!\bnie jest )\brozliczon\w+ ze wszystki\w+ (?:\w+ ){{0,2}}?{_DUES}"
    r"|\bnie (?:jest|figuruj\w+|widniej\w+)(?: (?:jako|obecnie|aktualnie|w \w+|na dzien [\d.]+))* "
    r"(?:dluzni\w+(?! (?:solidarn|rzeczow|banku|alimentac))|zadluzon\w+|zalegajac\w+"
    r"|obciazon\w+ (?:\w+ )?(?:zaleglosci\w*|zadluzeni\w+|dlug\w+))"
    r"|\bni(?:c|czego) nie (?:jest )?(?:\w+ )?(?:winien|winna|winni|dluzn\w+|zalega)\b"
    r"|\bdo zaplaty nie (?:pozostaj\w+|ma) zadn\w+ kwot\w*(?: przeterminowan\w+| zalegl\w+| wymagaln\w+)?"
    r"|\bnie (?:pozostaj\w+|ma) (?:do zaplaty )?(?:zadn\w+ )(?:kwot\w*|naleznosc\w*|dlug\w*"
    r"|skladk\w*)(?: do zaplaty)?"
    r"|\b(?:naleznosci|kwoty|kwota|zobowiazania) do zaplaty(?: ?:| -)? (?:brak|nie (?:ma|wystepuj\w+))"
    r"|\bbrak (?:jest )?(?:\w+ )?(?:naleznosci|kwot|zobowiazan) do zaplaty"
    r"|\bzaswiadczam?(?: sie)? o niezaleganiu\b"
    r"|\bzamyka\w* sie saldem zerowym|\bspelnia warunek niezalegania\b(?!.*[:?])"
)
"""„No arrears” without the word: all dues are paid, nobody is a debtor, nothing is left to pay."""
_AMOUNT = re.compile(
    rf"{_ARREARS_WORD}(?:(?!zaleg|oplat)[^;]){{0,140}}?(?:wynos\w+|kwoci?e|kwota|wysokosci|lacznie|:)"
    r"(?:(?!oplat)[^;\d]){0,40}?(?P<amount>\d[\d .]*(?:,\d{2})?) ?(?:zl|pln)"
    rf"|{_ARREARS_WORD}(?: [^\W\d]+){{0,4}} (?P<last>\d[\d .]*,\d{{2}})(?: zl| pln)?$"
    rf"|{_ARREARS_WORD}(?:(?!zaleg|oplat)[^;]){{0,140}}?wynos\w+:? (?P<words>zero|0) zl"
)
_INSTALMENTS = re.compile(
    r"uklad\w* ratal\w+|rozloz(?:on|eni)\w+ (?:\w+ ){0,3}?na (?:\w+ )?rat(?:y|)\b"
    r"|odrocz\w+ (?:\w+ ){0,3}?termin\w*|termin\w* (?:\w+ ){0,4}?odroczon\w+"
)
_REFUSAL = re.compile(
    r"odmawia\w*(?: sie)? (?:[^ ;]+ ){0,20}?wydania|odmow(?:ic|a|ie|iono|ione)(?: \w+){0,3}? wydania"
    r"|(?:nie wydac|nie wydaje(?: sie)?|odmowic poswiadczenia)(?: \w+){0,2} zaswiadczenia"
    r"|nie (?:mozemy|moze|mozna|jest mozliwe|ma podstaw do)(?: \w+){0,2}? (?:wyda|wystawi"
    r"|poswiadcz)\w+(?: \w+){0,2}"
    r" zaswiadczeni\w+"
)
_CONDITION = re.compile(
    r"\b(?:czy|jezeli|jesli|gdy|gdyby|osoba|w razie|w przypadku (?:odmowy|stwierdzenia|powstania|braku))"
    r"\W+(?:\S+ ){0,4}$"
)
_NEGATED = re.compile(r"\b(?:nie|ani|brak|bez)(?: (?!zaleg|posiada)[^ .;:,/]+){0,2} $")
REASON = r"(?:uwagi|powod\w*|wzgled\w*|wskutek|skutek|skutku|dzieki|zwiazku|poniewaz|gdyz|podstawie|mocy)\b"
"""What begins the reason of a denial: no word of trouble behind it is denied with it."""
_NEGATED_NEARBY = re.compile(rf"\b(?:nie|brak|bez|ani)\b(?! zaleg)(?: (?!{REASON})[^ .;:]+){{0,6}} $")
_DONE = re.compile(r"(?:odroczono|rozlozono|umorzono|zajeto|wstrzymano|zawarto|splaca\w*|korzysta)\b")
"""What an office did: behind „i” it is a statement of its own, and no „nie” before it denies it."""
_DENIED_TOGETHER = re.compile(
    r"\b(?:nie|bez|brak\w*)\b(?: (?:zastosowano|korzysta\w*|udziel\w+|przyznan\w+|odrocz\w+|rozlozeni\w+"
    r"|termin\w*|platnosci|zaplaty|na|raty|w|z|ze|lub|ani|oraz|i|albo|naleznosci|podatku|skladek|ukladu"
    r"|ratalnego|umowy|o))+ $"
)
"""A denial of several reliefs at once: „nie zastosowano odroczenia terminu lub rozłożenia na raty”."""
_ANSWERED_NO = re.compile(
    r"^(?:(?:(?!zaleg|wysoko)[^:]){0,60} -+$|(?:(?!zaleg|wysoko)[^:]){0,60}(?:[:?]| -) ?(?:nie|brak|0,00"
    r"|0 zl|-+$)"
    r"|(?: \w+){0,4} (?:nie (?:dotyczy|wystepuj\w+"
    r"|figuruj\w+)|brak)\b"
    r"| (?:nie|brak)\b(?! (?:posiada|zalega|ma)))"
)
_ANSWER = re.compile(
    rf"^(?:[^:?;]{{0,30}}: )?(?P<asked>[^:?;]*?\b(?:zaleg\w*|{_ARREARS_WORD})[^:?;]*?)(?: ?[:?](?: -)?| -)"
    r" ?(?P<answer>tak|nie|brak|zero|0(?:,00)?(?: zl| pln)?|-+(?: -+)*|nie dotyczy|nie figuruj\w+"
    r"|nie wystepuj\w+|nie (?:stwierdz|odnotowan|wykaz|istniej)\w+(?: sie)?"
    r"|nie (?:ma|posiada|zalega))(?=$|[,;])"
)
_YES = re.compile(r"\b(?:zaleg(?!aniu)|zadluz|niedoplat)[^:?]{0,60}[:?] ?tak\b")
_ASKED_ABOUT = re.compile(r"\b(?:zaleg|zadluz|niedoplat|odrocz|rozloz|ratal|uklad|egzekuc)")
_DENIAL = re.compile(r"\b(?:nie|bez|brak)\b")


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of the content: what it says and where it stands in its text."""

    verdict: Verdict
    start: int
    end: int
    is_closed: bool = False
    """Whether nothing unknown may stand between its words."""


def without_titles(text: str) -> str:
    """A statement with the names of papers blotted out, which speak of arrears without telling of any."""
    return _TITLE.sub(lambda found: "#" * len(found[0]), text)


def claims(text: str) -> Iterator[Claim]:
    """Every claim about arrears, instalments or a refusal in one statement, or a text of several.

    >>> [c.verdict for c in claims("zaswiadcza sie, ze podatnik nie zalega; zaleglosci wynosza 12,00 zl")]
    ['no_arrears', 'arrears']
    """
    text = without_titles(text)
    for found in _REFUSAL.finditer(text):
        if not _CONDITION.search(text[max(0, found.start() - 60) : found.start()]):
            yield Claim("refusal", *found.span())
    answered = _ANSWER.match(text)
    if answered is not None and _is_one_question(answered["asked"]):
        yield Claim("arrears" if answered["answer"] == "tak" else "no_arrears", *answered.span())
        yield from (
            Claim(one.verdict, answered.end() + one.start, answered.end() + one.end)
            for one in claims(text[answered.end() :])
        )
        return
    yield from (
        Claim("arrears", *found.span()) for found in _YES.finditer(text) if _asks_plainly(text, found)
    )
    yield from (Claim("no_arrears", *found.span()) for found in _NONE.finditer(text))
    yield from (
        Claim("no_arrears", *found.span(), is_closed=True)
        for found in _OTHERWISE.finditer(text)
        if not _CONDITION.search(text[max(0, found.start() - 60) : found.start()])
    )
    yield from _stated(text)
    for found in _AMOUNT.finditer(text):
        owed = found["amount"] or found["last"] or "0"
        yield Claim("no_arrears" if is_nothing(owed) else "arrears", *found.span())
    for found in _INSTALMENTS.finditer(text):
        before = text[max(0, found.start() - 90) : found.start()]
        is_denied = _NEGATED_NEARBY.search(before) or _DENIED_TOGETHER.search(before)
        denied = is_denied is not None and not is_told_apart(text, found)
        if not denied and not _ANSWERED_NO.match(text[found.end() : found.end() + 80]):
            yield Claim("instalments", *found.span())


def _asks_plainly(text: str, answered: re.Match[str]) -> bool:
    """Whether the question before a „tak” denies nothing: „nie zalega: tak” owes nothing."""
    asked = re.split(r"[:;]", text[: answered.start()])[-1]
    return _DENIAL.search(asked) is None


def _is_one_question(asked: str) -> bool:
    """Whether words before an answer ask one thing, and deny nothing themselves."""
    return _DENIAL.search(asked) is None and len(_ASKED_ABOUT.findall(asked)) == 1


def is_told_apart(text: str, found: re.Match[str]) -> bool:
    """Whether words of trouble tell of something done, joined to a denial by „i” alone.

    >>> text = "nie wszczeto egzekucji i odroczono termin"
    >>> is_told_apart(text, re.search("odroczono", text))
    True
    """
    before = text[: found.start()].split()[-1:]
    return _DONE.match(found[0]) is not None and before in (["i"], ["oraz"], ["a"], ["zas"], ["natomiast"])


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
    for found in _CLAIM.finditer(text):
        before = text[max(0, found.start() - 60) : found.start()]
        if _CONDITION.search(before):
            continue
        inner = f"{found['gap'] or ''} {found['between'] or ''}"
        none = (
            _NEGATED.search(before)
            or found["late"] == "brak"
            or re.search(r"\b(?:nie|brak|bez|zadnych)\b", inner)
        )
        yield Claim("no_arrears" if none else "arrears", *found.span())
