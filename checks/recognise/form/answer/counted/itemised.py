"""What one line of a list names: certificates, patents and the like, one by one."""

import re
from itertools import pairwise

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.counted.number_words import NUMBER_WORDS

_SEPARATOR = re.compile(r"\s*[,;•·|]\s+|\s+[/+]\s+|\s+oraz\s+|\s+(?:i|a także)\s+(?=\S)")
_BETWEEN = re.compile(r"\s*[,;]\s+|\s+(?:i|oraz)\s+")
_ABBREVIATED = 3
"""A shorter word may end with a point of its own („2024 r.”)."""
_SOFT = re.compile(r"\s+(?:i|a także)\s+")
_HEAD = re.compile(
    r"(?:(?:firma|spolka|przedsiebiorstwo|zaklad) )?"
    r"(?:posiada(?:my|m)?|mam(?:y)?|ma|dysponuje(?:my)?|uzyska\w+)\b"
    r"(?:,? w liczbie \d{1,2}\s?)?(?: (?:nastepujace|m\.in\.|takze|tez)|,? (?:tj|tzn)\.|,? czyli)?\s*:?\s*"
)
_NAMES_ONE = re.compile(
    r"(?:nasz\w* |wlasn\w* |krajow\w* |europejsk\w* |miedzynarodow\w* )?"
    r"(?:iso|pn|en|iec|iatf|haccp|brc\w*|ifs|fs?sc|pefc|ce|gmp|atest\w*|patent\w*|certyfikat\w*|swiadectw\w*|wzor\w*"
    r"|znak\w*|praw[oa]\w*|as|emas|pzh|akredytacj\w*|deklaracj\w*|licencj\w*|homologacj\w*|aprobat\w*|dyplom\w*"
    r"|koncesj\w*|rekomendacj\w*|uprawnieni\w*|swiadectw\w*|wyroznieni\w*|tytul\w*|medal\w*|nagrod\w*|pat|ep|us)\b"
)
_DETAIL = re.compile(
    r"(?:nr|numer\w*|wazn\w*|wyd\w*|z dnia|z \d|do \d|do dnia|od \d|udzielon\w*|przez|jednostka\w*"
    r"|zakres\w*|data\w*|klas\w*|dla|w zakresie|rok\w*|tuv|dekra|sgs|bureau|dnv|lrqa|isocert|pcbc|itb|uprp"
    r"|urzad\w*|(?!iso|en|pn|iec)[a-z]{1,5}[ -]?\d[\d/-]{4,}$"
    r"|(?!iso|en|pn|iec|iatf|fsc|pefc|ifs|brc|gmp|emas|pat|ep\b|us\b)[a-z]{1,5}(?:[/-][a-z]{1,5})*[/-]\d[\d/-]*$"
    r"|\d{1,2}\.\d{1,2}\.\d{4}|(?:19|20)\d\d(?: ?r\.?)?$|\d+/\d+$|[\d ./-]+$)"
)
_OWN_NUMBER = re.compile(
    r"(?:certyfikat|certificate|cert\.?)(?: (?:nr|numer|no)\.?)?:? "
    r"(?:(?!iso|pn|en|iec|iatf|fsc|pefc|ifs|brc|gmp|emas|ce\b)[a-z]{1,5}[ ./-]?)?\d[\d ./-]*(?:/\w+)?"
)
"""The number of a certificate for the standard that is named before it."""
_NORM = re.compile(r"\b(?:ISO|PN|EN|IATF|IEC)\b")
_NOT_YET = re.compile(
    r"\b(?:w (?:trakcie|przygotowaniu|toku|planach|realizacji|budowie|opracowaniu)|planuj\w+"
    r"|planowan\w+|zgloszon\w+|zlozon\w+ wniosek|oczekuj\w+|czekamy|wygas\w+"
    r"|uniewaznion\w+|ubiegamy|staramy)\b"
)
_SEVERAL = re.compile(r"\b(?:certyfikaty|patenty|atesty|swiadectwa|znaki|deklaracje|licencje|wzory)\b")
_COUNTED = re.compile(
    r"(?:(?:od |do |powyzej |ponad |wiecej niz |co najmniej |min\. )?\d{1,2}(?: ?(?:[–-]|do) ?\d{1,2})?)"
)


def names_one(folded: str) -> bool:
    """Whether a folded text begins as the name of something held does („iso 9001”, „patent …”)."""
    return _NAMES_ONE.match(folded) is not None


def of_marked(item: str) -> list[str] | None:
    """What an item that its number or line parts from others names: itself, unless it names several norms.

    None where it is but a number („od 1 do 3”).

    >>> of_marked("Autoryzacja LUC, Urząd Lotnictwa Cywilnego, PL-LUC-0043"), of_marked("ISO 9001, ISO 14001")
    (['Autoryzacja LUC, Urząd Lotnictwa Cywilnego, PL-LUC-0043'], ['ISO 9001', 'ISO 14001'])
    """
    folded = fold_evenly(item)
    if _NOT_YET.search(folded):
        return []
    if _COUNTED.fullmatch(folded.strip(" .")):
        return None
    if _HEAD.match(folded):
        return items_named(item)
    parts = _parts(item, folded)
    is_each_one = len(parts) > 1 and all(_NAMES_ONE.match(fold_evenly(part)) for part in parts)
    return parts if is_each_one else [item]


_MARK = r"(?:PN-)?(?:EN )?(?:ISO(?:/IEC|/TS)?|IATF) ?\d{4,6}(?:-\d+)?(?::\d{4})?"
_NORM_ALONE = re.compile(_MARK)
_NORMS_ALONE = re.compile(rf"{_MARK}(?: {_MARK})+")
"""Standards one behind the other, whose lines were joined."""


def items_named(line: str) -> list[str] | None:
    """What a line alone names; None where it cannot be told for certain how many that is.

    What is not there yet counts for nothing.

    >>> items_named("Posiadamy: ISO 14001, EuCertPlast, REDcert i patent Pat.241007")
    ['ISO 14001', 'EuCertPlast', 'REDcert', 'patent Pat.241007']
    >>> items_named("Certyfikat FSC nr 12, ważny do 2027 r., wydany przez DEKRA"), items_named("od 1 do 3")
    (['Certyfikat FSC nr 12, ważny do 2027 r., wydany przez DEKRA'], None)
    >>> items_named("IATF 16949:2016 PN-EN ISO 14001:2015 ISO 9001")
    ['IATF 16949:2016', 'PN-EN ISO 14001:2015', 'ISO 9001']
    >>> items_named("ISO 9001:2015, certyfikat 75 100 6621"), items_named("ISO 9001, certyfikat FSC C12345")
    (['ISO 9001:2015, certyfikat 75 100 6621'], ['ISO 9001', 'certyfikat FSC C12345'])
    >>> items_named("FSC-STD-40-004 V3-1, NT-COC-4417"), items_named("ISO 9001: 2015, NT/9/5107")
    (['FSC-STD-40-004 V3-1, NT-COC-4417'], ['ISO 9001: 2015, NT/9/5107'])
    >>> items_named("Dysponuje")
    ['Dysponuje']
    >>> items_named("ISO 50001 – w trakcie certyfikacji"), items_named("system jakości, kontrola wejściowa")
    ([], None)
    """
    if _NORMS_ALONE.fullmatch(line.strip()):
        return [found[0] for found in _NORM_ALONE.finditer(line)]
    folded = fold_evenly(line)
    head = _HEAD.match(folded)
    if head is not None and folded[head.end() :].strip(" .:"):
        line, folded = line[head.end() :], folded[head.end() :]
    told: list[str] = []
    for part in _parts(line, folded):
        own = fold_evenly(part)
        if _COUNTED.fullmatch(own.strip(" .")):
            return None
        if told and " | " not in line and _DETAIL.match(own) and not _NAMES_ONE.match(own):
            told[-1] = f"{told[-1]}, {part}"
        else:
            told.append(part)
    kept = [part for part in told if not _NOT_YET.search(fold_evenly(part))]
    if (len(told) > 1 and not all(map(_is_item, kept))) or any(map(_names_norms, kept)):
        return None
    whole: list[str] = []
    for part in kept:
        several = _in_brackets(part) if _is_many(part) else [part]
        if several is None and len(told) == 1:
            return None
        whole += several or [part]
    return whole


def _names_norms(part: str) -> bool:
    """Whether a part names several standards that nothing parts: „ISO 9001 ISO 14001 DNV Type Approval”."""
    return len(_NORM_ALONE.findall(part)) > 1 and _NORMS_ALONE.match(part) is not None


def _parts(line: str, folded: str) -> list[str]:
    """The stretches between signs and words that part items, outside brackets and quotations."""
    cuts = [(0, 0)]
    for found in _SEPARATOR.finditer(folded):
        before = line[: found.start()]
        is_inside = before.count("(") > before.count(")") or before.count("„") > len(
            re.findall('[”"]', before)
        )
        is_soft = _SOFT.fullmatch(found[0]) is not None
        after = line[found.end() :]
        if is_inside or (is_soft and not _begins_item(after)):
            continue
        cuts.append(found.span())
    cuts.append((len(line), len(line)))
    parts = (line[low:high].strip(" ,;•") for (_, low), (high, _) in pairwise(cuts))
    told: list[str] = []
    for part in filter(None, parts):
        if told and _OWN_NUMBER.fullmatch(fold_evenly(part).rstrip(".")) and _NORM.search(told[-1]):
            told[-1] = f"{told[-1]}, {part}"  # „ISO 9001:2015, certyfikat 75 100 6621”
        else:
            told.append(part)
    return [part.rstrip(".") if len(part.split()[-1]) > _ABBREVIATED else part for part in told]


def _begins_item(text: str) -> bool:
    first = text.split(maxsplit=1)[0] if text.split() else ""
    is_acronym = len(first) > 1 and first.isupper()
    return _NAMES_ONE.match(fold_evenly(text)) is not None or is_acronym


def _is_item(part: str) -> bool:
    """Whether a part begins as the name of something held."""
    return (
        _is_many(part)
        or part[:1].isupper()
        or part[:1] in '„"'
        or _NAMES_ONE.match(fold_evenly(part)) is not None
    )


def _is_many(part: str) -> bool:
    """Whether a part speaks of several („dwa patenty”)."""
    folded = fold_evenly(part)
    is_counted = any(NUMBER_WORDS.get(word, 1) > 1 for word in folded.split()[:1])
    return is_counted or _SEVERAL.search(folded) is not None


def _in_brackets(part: str) -> list[str] | None:
    """The several that a part names in its brackets; None where it names none there."""
    low, high = part.find("("), part.rfind(")")
    named = _BETWEEN.split(part[low + 1 : high]) if 0 <= low < high else []
    return named if len(named) > 1 else None
