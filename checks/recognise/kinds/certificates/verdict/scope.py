"""How far a „no arrears” reaches: which period, which taxes and contributions; and answers left open."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from checks.dates import MONTHS, dates_in
from checks.recognise.kinds.certificates.lexicon.days import DAY, OF_THE_YEAR
from checks.recognise.kinds.certificates.verdict.claims import Claim

_MONTH = "stycz|lut|mar[cz]|kwie|maj|czerw|lip|sierp|wrze|pazdz|listop|grud"
_WHEN = rf"(?:(?:rok|lata|okres|miesi\w+|kwartal|{_MONTH})\w*|\d{{4}}|\d{{1,2}}[./-]\d{{4}})"
_PERIOD = re.compile(
    rf"\bza (?:\w+ )?{_WHEN}\b(?! (?:karencji|waznosci|(?:prowadzenia |wykonywania |od (?:dnia "
    rf"|daty )?rozpoczecia )?dzialaln|(?:jego |jej )?istnienia))"
    r"|\bod (?:dnia )?(?:\d{1,2}[ .]|(?:19|20)\d\d\b)"
    rf"|\b(?:lat|lata|latach|roku|rok|okresu|okres)(?: od)? (?:19|20)\d\d\b"
    rf"|\bdo (?:konca )?(?:miesiaca |roku )?(?:{_MONTH}|(?:19|20)\d\d\b)"
    rf"|\bdo (?:konca |dnia )?{DAY}"
    rf"|\bdo (?:dnia )?\d{{1,2}} (?:{'|'.join(MONTHS)})"
    rf"|\bw (?:roku )?(?:19|20)\d\d\b|\bw (?:okresie|(?:{_MONTH})\w*u) (?:od|\d|roku)"
)
_OWING = re.compile(
    r"\b(?:zaleg|zadluz|dlug|nieureg|nieopl|niezapl|nieuiszcz|przeterminow|wymagaln"
    r"|rozlicz|termin\w*(?: platnosci| zaplaty)? (?:juz )?(?:uplyn|minal))"
)
_LATELY = timedelta(days=50)
"""Before the day of issue: what fell due of the month before was due by then, and nothing later."""
_UP_TO = re.compile(
    r",? ?(?:(?:za|w|przez) (?:cal\w+ )?okres\w* )?(?<!od )\bdo (?:dnia |konca (?:miesiaca )?|miesiaca )?"
    rf"(?:(?P<day>{DAY})"
    rf"|(?P<month>{'|'.join(MONTHS)}|\d{{1,2}}(?=[./-]\d{{4}}))[ ./-](?P<year>\d{{4}}))"
    rf"{OF_THE_YEAR}(?: wlacznie\b)?,?"
)
"""A period that only ends: „za okres do grudnia 2025 r. włącznie”, „do dnia 18.08.2021 r.”."""
_FROM_TO = re.compile(
    rf",? ?\bza okres od (?:dnia )?(?P<begins>{DAY}{OF_THE_YEAR}) do (?:dnia )?(?P<day>{DAY}{OF_THE_YEAR}),?"
)
"""All that may still be owed where it begins years ago: „za okres od 1.01.1999 r. do 28.02.2026 r.”."""
_LAPSES_AFTER = timedelta(days=6 * 366)
"""Dues lapse five years after the end of the year when they fell due (art. 70 § 1 Ordynacji podatkowej)."""
_MONTHS = ("stycz", "lut", "mar", "kwie", "maj", "czerw", "lip", "sierp", "wrze", "pazdz", "listop", "grud")
_DECEMBER = 12
_SETTLED = re.compile(
    r"\bostatni\w*(?:[,:]? (?:miesiac|okres|deklaracj\w+|dokument\w*|rozlicz\w+|zlozon\w+|skladk\w+"
    r"|oplacon\w+|to|za|z|dra|-)){1,6}:? "
    rf"(?P<month>(?:{'|'.join(_MONTHS)})[a-z]*|\d{{1,2}}(?= ?[./-] ?\d{{4}}))[ ./-]+(?P<year>\d{{4}})"
    r"(?: r\b\.?)?"
)
"""The last month that was settled: „Ostatni miesiąc rozliczony: marzec 2026 r.”."""
_CHECKED = re.compile(
    r"(?<!\bnie )\b(?:sprawdz|zweryfikowa|zbada|przejrza|ustal|okresl|pobra)(?:ono|no)(?: \w+){0,2}?"
    r" (?:w dniu|dnia|na dzien|na)"
    rf" (?P<day>{DAY}){OF_THE_YEAR}"
)
"""When the office looked: „konto płatnika sprawdzono dnia 07.05.2026 r.”."""
_BEGINS = re.compile(
    r"\bod (?:dnia )?\d|\bod (?:stycz|lut|mar|kwie|maj|czerw|lip|sierp|wrze|pazdz|listop|grud|pocz)"
)
_NOT_OF_ARREARS = re.compile(
    r"\b(?:dzialalnosc (?:gospodarcz\w+ )?$|pomoc|wnios|oplat\w+ skarbow|waz\w+|odset\w+ za|kar\w*"
    r" za)\w*"
)
_VERB = r"(?:zalega\w*|posiada\w*|figuruj\w+|wystepuj\w+|korzysta|jest|sa|ma|toczy|prowadz\w+|stwierdz\w+)"
_EITHER = re.compile(
    rf"\b(?:nie )?(?P<verb>{_VERB})\b[^.;:?]{{0,60}}?(?: ?/ ?|, | lub | albo )(?:nie )?(?P=verb)\b"
    r"|\b(?:tak ?/ ?nie|nie ?/ ?tak)\b"
)
_ONE_TAX = re.compile(
    r"\bpodatk(?:ach|ow) (dochodow|bezposredni|posredni|akcyzow|majatkow|obrotow)\w*"
    r"|\bpodat(?:ku|kiem|ek) (vat|pit|cit|pcc|akcyzow|dochodow\w+(?: od osob \w+)?"
    r"|od (?:towarow|czynnosci|spadkow|gier)\w*)|\bw (vat|cit|pit|pcc|akcyzie)\b"
    r"(?!,? (?:i|oraz|ani|lub|w|vat|cit|pit|pcc|akcyz))"
    r"|^(?:\w{1,2}[.)] )?(vat|pit|cit|pcc|akcyz)[\w-]*(?: ?:| -)"
)
_OBJECT = re.compile(r"\b(?:zalega\w*|zaleglosc\w*|zadluzeni\w+|dlug(?:i|u|ow))(?P<object>[^;:]*)")
_DENIED = re.compile(r"\b(?:nie|brak\w*|bez)\b")
_JOINED = re.compile(r",? (?:i|a|oraz) ")
_OF_PAYING = re.compile(
    r"^ (?:\w+ ){0,3}?(?:z|ze|w|we|na|wobec) (?:\w+ ){0,3}?(?:oplat|platnosc|oplac|zaplat|wplat|regulowan"
    r"|uiszczan)\w*"
)
_OWED = re.compile(
    r"\b(?:sklad\w+|podat\w+|nalezno\w+|zobowiaz\w+|danin\w*|budzet\w*|zus|zaklad\w*|skarb\w* panstwa"
    r"|ubezpiecz\w+|fundusz\w*)\b"
)
_HAS_NONE = re.compile(r"(?: nie (?:posiada|ma|wystepuj\w+|stwierdz\w+|figuruj\w+|wykaz\w+)(?: sie)?)? *")
_NAMED_BEFORE = re.compile(r"\b(?:ich|jej|nich|tych)\b")
"""„nie zalega z ich opłacaniem”: of what was named before."""
_OF_OTHERS = re.compile(
    r"\b(?:oplat\w* skarbow\w+|kontrahent\w*|dostawc\w+|bank\w*|czynsz\w*|nieruchomosci|roln\w+ (?:i"
    r"|lub)|lesn\w+|srodk\w+ transport\w+"
    r"|za wydanie|lokaln\w+)\b"
)
_ELSEWHERE = re.compile(
    r"^(?: [^ ,;:()]+){0,6}? (?:gmin(?:y|ie|a)\b|krus\b|pfron\b|ppk\b|oc\b|czlonkowsk|wynagrodze"
    r"|deklarac|leasing|kredyt|alimen)"
)
"""Whom, or for what, somebody owes nothing that is neither a tax nor a contribution."""
_SOME = re.compile(
    r" za (?:\w+ )?(?:pracownik|zleceniobior|ubezpieczon)\w*"
    r"| (?:finansowan|deklarowan|zadeklarowan|naliczon)\w+ przez"
    r"| na (?:wlasne|swoje)\b|, ktor\w+ (?:\w+ )?(?:zadeklar|nalicz|wykaza)\w*"
)
"""Those contributions alone that somebody bears, declared, or pays for some."""
_BESIDE = re.compile(r"\b(?:ani|oraz|i|rowniez|takze|lub)\b")
"""Where others are named beside what is owed, more is denied and not less."""
_CURRENT = re.compile(r"\bbiezac(?:a|e|y|ej|ego|ych|ymi|ym)\b")
_ONE_FUND = re.compile(r"\b(ubezpieczenie zdrowotne|fundusz\w* \w+|fuz|fp|fep|fgsp|fs)\b")
_SOCIAL = re.compile(r"\b(?:fus\b|spoleczn\w+|emerytaln\w+|rentow\w+)")
_NOT_ONE = r"(?! (?:dochodow|bezposredni|posredni|akcyzow|majatkow|obrotow)\w*)"
_NOT_OF_ONE = r"(?! (?:w|z|za|dotycz\w+)(?: zakresie| tytulu| rozlicz\w+| zaplat\w+)? podat(?:ku|kiem)\b)"
"""What names all taxes, though one alone may be meant: „zaległości podatkowych w podatku VAT”."""
_ALL = re.compile(
    rf"\b(?:podatk(?:ach|ow)\b{_NOT_ONE}|podatki|podatkow(?:ych|ej){_NOT_OF_ONE}|spoleczn\w+"
    r"|naleznosc\w* z tytulu skladek"
    r"|pozaubezpieczeniow\w+|ubezpieczenia (?:i|oraz) fundusz\w*"
    r"|skladek\b(?! na))"
)


def is_of_a_period(text: str, good: Sequence[Claim] = ()) -> bool:
    """Whether a statement about what is owed speaks of some months or years alone.

    Of several denials (`good`) one that no period reaches is enough.

    >>> is_of_a_period("nie zalega z oplacaniem skladek za 2025 r"), is_of_a_period("na dzien 13.04.2026")
    (True, False)
    """
    periods = [
        one
        for one in _PERIOD.finditer(text)
        if _NOT_OF_ARREARS.search(text[max(0, one.start() - 40) : one.start()]) is None
    ]
    denied = [one for one in good if not one.is_closed or _DENIED.search(text, one.start, one.end)]
    paid = [claim for claim in good if claim not in denied]
    return bool(periods) and not any(
        all(any(_is_of_paying(text, one, other, claim) for other in paid) for one in periods)
        for claim in denied
    )


def _is_of_paying(text: str, period: re.Match[str], paid: Claim, denied: Claim) -> bool:
    """Whether a period tells which dues are paid, and not what is denied before or behind them."""
    if period.start() < paid.start:
        return False
    return denied.end <= paid.start or _JOINED.search(text[period.end() : denied.start]) is not None


def without_whole_periods(text: str, issued: date | None) -> str:
    """A folded statement of the same length, without what ends, or was checked, shortly before the issue.

    >>> without_whole_periods("nie zalega za okres do 03.2026", date(2026, 4, 14)).rstrip("#")
    'nie zalega'
    >>> without_whole_periods("nie zalega za okres do 12.2025", date(2026, 4, 14))
    'nie zalega za okres do 12.2025'
    """
    if issued is not None:
        text = _CHECKED.sub(lambda found: "#" * len(found[0]) if _is_late(found, issued) else found[0], text)
        text = _SETTLED.sub(
            lambda found: "#" * len(found[0]) if _is_lately_settled(found, issued) else found[0], text
        )
        text = _FROM_TO.sub(lambda found: "#" * len(found[0]) if _is_all(found, issued) else found[0], text)
    is_of_arrears = _OWING.search(text) is not None and _BEGINS.search(text) is None
    if issued is None or " do " not in text or not is_of_arrears:
        return text
    return _UP_TO.sub(lambda found: "#" * len(found[0]) if _is_late(found, issued) else found[0], text)


def _is_all(period: re.Match[str], issued: date) -> bool:
    """Whether a period begins years before the day of issue and ends shortly before it."""
    begins, ends = (next((one.day for one in dates_in(period[at])), None) for at in ("begins", "day"))
    if begins is None or ends is None:
        return False
    return issued - begins >= _LAPSES_AFTER and timedelta(0) <= issued - ends <= _LATELY


def _is_late(period: re.Match[str], issued: date) -> bool:
    """Whether a period ends so late before the day of issue that nothing fell due since."""
    if period["day"] is not None:
        ends = next((one.day for one in dates_in(period["day"])), None)
    else:
        month = period["month"]
        number = int(month) if month.isdigit() else list(MONTHS).index(month) + 1
        ends = _last_day(number, int(period["year"]))
    return ends is not None and timedelta(0) <= issued - ends <= _LATELY


def _is_lately_settled(settled: re.Match[str], issued: date) -> bool:
    """Whether the last month that was settled ended so late before the day of issue."""
    month = settled["month"]
    number = int(month) if month.isdigit() else _number_of(month)
    ends = _last_day(number, int(settled["year"]))
    return ends is not None and timedelta(0) <= issued - ends <= _LATELY


def _number_of(month: str) -> int:
    return next(number for number, stem in enumerate(_MONTHS, 1) if month.startswith(stem))


def _last_day(month: int, year: int) -> date | None:
    if not 0 < month <= _DECEMBER:
        return None
    return date(year + month // _DECEMBER, month % _DECEMBER + 1, 1) - timedelta(days=1)


def is_of_something_else(text: str) -> bool:
    """Whether a denial speaks of other payments than contributions or taxes, or of the current ones alone.

    >>> [is_of_something_else(f"nie zalega z {paid}") for paid in ("oplata skarbowa", "oplata skladek")]
    [True, False]
    """
    for found in _OBJECT.finditer(text):
        told = found["object"]
        paid = _OF_PAYING.match(told)
        named = text if paid is not None and _NAMED_BEFORE.search(paid[0]) else told
        if paid is not None and _HAS_NONE.fullmatch(told, paid.end()) is None and not _OWED.search(named):
            return True
        is_less = any(one.search(told) for one in (_OF_OTHERS, _ELSEWHERE, _SOME))
        if _CURRENT.search(told) or (is_less and not _BESIDE.search(told)):
            return True
    return False


def leaves_both_open(text: str) -> bool:
    """Whether a statement prints an answer and its opposite, of which one should have been struck out.

    >>> leaves_both_open("nie zalega / zalega z oplata skladek"), leaves_both_open("nie zalega w podatkach")
    (True, False)
    """
    return any(
        one["verb"] is None or len(re.findall(r"\bnie\b", one[0])) == 1 for one in _EITHER.finditer(text)
    )


def is_of_one_part(denials: Sequence[str]) -> bool:
    """Whether all statements that deny arrears speak of the same single tax, or of funds alone.

    >>> is_of_one_part(["nie zalega w podatku vat"]), is_of_one_part(["nie zalega w podatkach"])
    (True, False)
    """
    parts: set[str] = set()
    are_funds = True
    for text in denials:
        named = {
            found[found.lastindex or 0] for found in (*_ONE_TAX.finditer(text), *_ONE_FUND.finditer(text))
        }
        if not named or _ALL.search(text):
            return False
        parts |= named
        are_funds = are_funds and _ONE_TAX.search(text) is None and _SOCIAL.search(text) is None
    return len(parts) == 1 or (bool(parts) and are_funds)


def names_parts(text: str) -> bool:
    """Whether a statement speaks of taxes or funds by their names alone, be they one or several.

    >>> names_parts("nie zalega w podatku vat ani w podatku akcyzowym"), names_parts("nie zalega w podatkach")
    (True, False)
    """
    is_named = _ONE_TAX.search(text) is not None or _ONE_FUND.search(text) is not None
    return is_named and _ALL.search(text) is None
