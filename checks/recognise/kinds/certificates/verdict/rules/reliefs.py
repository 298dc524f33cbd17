"""What notes tell of instalments and deferrals in general: when offices grant them, where papers show them.

„Należności, które rozłożono na raty, wykazuje się w treści zaświadczenia”: clauses with „który” and „jeżeli”
are nobody's; the sentence that is left must say what is done as a rule, and name no day, no amount, nobody,
and nothing done.
"""

import re

from checks.dates import MONTHS
from checks.recognise.kinds.certificates.lexicon.alternatives import any_of, any_stem
from checks.recognise.kinds.certificates.lexicon.days import DAY

_RELIEF = re.compile(r"\b(?:rat(?:y|a|ach|ami)\b|ratal|odrocz|odracz|uklad|ulg|prolong|umorz)")
_CITED = re.compile(
    r"\([^()]*\b(?:art|ust|dz)\b[^()]*\)|\b(?:art|ust|pkt|par|poz|lit)\. ?\d\w*(?: ?(?:i|-|,|oraz)"
    r" ?\d\w*)*|§ ?\d+\w*"
    r"|\b(?:pole|polu|poz|pkt|punkcie|czesci|rubryce|rubryka|kolumnie|wierszu|kwadrat\w*|sekcji) (?:nr"
    r" )?(?:\d{1,2}|[a-h])\b"
    r"|\b\d+ dni\b|^\W*\w{1,3}[.)] "
)
_OF_ONE_CASE = re.compile(
    rf"{DAY}|\b(?:{'|'.join(MONTHS)})\b"
    r"|\bnr \S*\d|\d,\d\d\b|\d ?(?:zl|pln)\b"
)
"""A day, a number or an amount, wherever in the sentence: somebody's own decision."""
_WHO = re.compile(r"(?:, (?:\w+ )?|\b(?:oraz|albo|lub|i) (?:\w+ )?)ktor\w+ [^,;:]*(?:,(?= )|$)")
"""A clause about whom or what a rule is for."""
_IF_FIRST = re.compile(r"^(?:jezeli|jesli|gdy|o ile|w (?:razie|przypadku))\b[^,;:]*, ")
_IF = re.compile(r",? (?:jezeli|jesli|gdy|gdyby|o ile|chyba ze|w (?:razie|przypadku))\b [^,;:]*(?:,(?= )|$)")
_AS_A_RULE = re.compile(
    r"\b(?<!\bnie )"
    + any_of(
        any_stem("wykazuj podaj zamieszcza ujawnia wskazuj uwzglednia wpisuj ujmuj okresla zaznacza zawiera")
        + r"[ea]? sie",
        r"wydaje sie (?:takze |rowniez )?(?:platnik|podatnik|podmiot|osob)\w+",
        any_stem("wypelnia sklada zawiera") + r" sie",
        any_stem("ustala udziela przyznaj dokonuj") + r"[ea]? sie (?:przy|na wniosek|w drodze|decyzja)",
        r"(?:organ|zaklad|zus|urzad|naczelnik)(?: \w+){0,2} (?:podaje|wpisuje|wskazuje|zamieszcza)",
        *("skutkuje", "powoduje", "zawierana jest", "zawierane sa"),
        r"(?:mozesz|mozna|moga panstwo) (?:\w+ ){0,2}?(?:wystapic|zlozyc|zawrzec|ubiegac|wnioskowac"
        r"|skorzystac)",
        r"doradc\w+ (?:\w+ )+?(?:przygotuje|pomoze|wyjasni|omowi)",
    )
    + r"\b|\b"
    + any_of(
        r"(?:nie )?uwaza sie",
        r"nie (?:jest|sa) (?:uznawan|traktowan|uwazan)\w+",
        r"nie stosuje sie",
        r"^(?:podat(?:ek|ki)|naleznosc\w*|skladk\w+|kwot\w+) nie stanowi\w* zaleglosci",
        r"^(?:rozlozenie|odroczenie|umorzenie|udzielenie|zawarcie|przyznanie|odmowa) [^;:]*\bnastepuje",
        r"zawiera informacj\w+ o t(?:ej uldze|ym)",
        r"^(?:zawarcie|udzielenie|rozlozenie|odroczenie|przyznanie) [^,;:]*(?:nie )?(?:oznacza|stanowi)",
        r"^(?:pole|pozycja|czesc|rubryka|kolumna)(?: \w{1,2})? dotyczy",
    )
)
_DEFINED = re.compile(
    r"^(?:\w+ (?:pojec|do \w+): )?(?:uklad ratalny|rozlozenie (?:\w+ )?na raty|odroczenie(?:"
    r" terminu)?(?: platnosci)?"
    r"|raty?|ulgi?(?: w splacie)?)(?: (?:to|oznacza|jest to)| -|:) (?:to )?"
    r"(?:(?:umowa|ulga)(?: z (?:zus|zakladem))?,? (?:na podstawie|w ktorej|miedzy|o splacie|zawierana"
    r"|polegajac)"
    r"|przesuniecie terminu|podzial|naleznosci,|rozlozenie|zaplata|splata|kazda )"
)
"""What a word means, in a legend."""
_OWN = re.compile(
    rf"\d|\b(?:{'|'.join(MONTHS)})\b|[^\W\d]{{3,}}(?:ano|ono|eto|yto)\b|:$|\?$"
    r"|\b(?:tego|(?<!o )tej|ww|powyzsz\w+|wskazan\w+|wymienion\w+|niniejsz\w+ (?:naleznosc|zaleglosc)\w*)\b"
    r"|\b(?:wobec|u|dla|od|z|ze|na rzecz) (?:platnik|podatnik|spolk|stron|wnioskodawc|firm)\w*"
    r"|\b(?:platnik|podatnik|spolka|strona|wnioskodawca|firma)(?: \w+){0,2}? (?:zalega|posiada|ma"
    r"|korzysta|splaca"
    r"|zawarl\w?|placi|jest)\b"
    r"|(?<!wniosek )(?<!zadanie )\b(?:platnika|podatnika|spolki|strony|wnioskodawcy)\b|\bponiz\w+|\bnizej\b"
    r"|\bnastepujac\w+"
    r"|\b(?:trwa\w*|tocz[ya]\w*|realizowan\w+|obowiazuj\w+|aktywn\w+|zawart\w+|udzielon\w+|przyznan\w+|splacan\w+"
    r"|terminow\w+|nadal|obecnie|aktualnie|z wyjatkiem|oprocz|poza|nie (?:obejmuje|dotyczy))\b"
)
"""What is this payer's own, is under way, or limits what the paper says."""


def is_of_reliefs_in_general(text: str) -> bool:
    """Whether a folded statement tells of instalments and the like what holds for anybody.

    >>> is_of_reliefs_in_general("naleznosci, ktore rozlozono na raty, wykazuje sie w tresci zaswiadczenia")
    True
    >>> is_of_reliefs_in_general("zaleglosci, ktore rozlozono na raty 12.03.2026, wykazuje sie w czesci d")
    False
    >>> is_of_reliefs_in_general("naleznosci, ktore rozlozono na raty, wykazano w tresci zaswiadczenia")
    False
    """
    if _RELIEF.search(text) is None:
        return False
    cited = " ".join(_CITED.sub(" ", text).split())
    if _OF_ONE_CASE.search(cited) is not None:
        return False
    plain = " ".join(_WHO.sub(" ", _IF.sub(" ", _IF_FIRST.sub("", cited))).split())
    return _OWN.search(plain) is None and (
        _AS_A_RULE.search(plain) is not None or _DEFINED.match(cited) is not None
    )
