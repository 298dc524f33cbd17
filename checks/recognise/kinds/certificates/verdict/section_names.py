"""Names of sections and fields that speak of trouble, which the next statement denies.

„IV. Układ ratalny / odroczenie”, and below it „☒ nie zawarto”.
"""

import re

from checks.recognise.kinds.certificates.lexicon.alternatives import any_of

_NUMBER = re.compile(r"^(?:(?:sekcja |czesc )?(?:[a-h]|[ivx]{1,4}|\d{1,2})[.)] ?|- )")
_NAMES = re.compile(
    any_of(
        *(r"stan\w*", r"wykaz\w*", r"wysokos\w+", r"kwot\w+", r"informacj\w+", r"dan[ey]\w*", r"dodatkow\w+"),
        *(
            r"zaleglosc\w*",
            r"zadluzeni\w+",
            r"niedoplat\w*",
            r"sklad\w+",
            r"podat\w+",
            r"nalezno\w+",
            r"tytul\w*",
        ),
        *(
            r"okres\w*",
            r"odset\w+",
            r"rodzaj\w*",
            r"koszt\w*",
            r"zwlok\w+",
            r"za",
            "z",
            "w",
            "o",
            "na",
            "i",
            "oraz",
            "lub",
        ),
        *(
            r"uklad\w*",
            r"ratal\w+",
            "raty",
            r"rozlozeni\w+",
            r"odroczeni\w+",
            r"termin\w*",
            r"platnosci",
            r"ulg\w*",
        ),
        *(
            r"splaci\w*",
            r"zaplaty",
            r"umow\w+",
            r"egzekuc\w+",
            r"postepowani\w+",
            r"toczac\w+",
            "toczy",
            "sie",
            r"zabezpieczeni\w*",
        ),
        *(
            r"hipotek\w*",
            r"przymusow\w+",
            r"zastaw\w*",
            r"skarbow\w+",
            r"upadlos\w+",
            r"restrukturyz\w+",
            "inne",
        ),
        *(
            r"administrac\w+",
            r"karn\w+",
            r"przestepstw\w+",
            r"wykroczen\w+",
            r"spraw(?:ie|ach)",
            r"ujawnieni\w+",
            r"cel(?:u|em)",
            r"rozlicze\w+",
            r"kont\w+",
            r"platnika",
            r"podatnika",
            r"wnioskodawcy",
            r"wobec",
            r"zestawieni\w+",
        ),
    )
)
_DENIES = re.compile(
    r"(?:\w{1,3}[.)] )?(?:- )?(?:nie dotyczy|nie (?:ma|zawarto|udzielono|wydano|wszczeto|ogloszono"
    r"|ustanowiono|odnotowano"
    r"|stwierdzono|ujawniono|wystepuj\w+|figuruj\w+|prowadzi sie|toczy sie|toczy|(?:jest|sa) prowadzon\w+"
    r"|korzysta|odroczono"
    r"|rozlozono|posiada|nalicz\w+)(?: (?!ale\b|lecz\b|wszystk|jednak)[^ ,;]+){0,6}|brak(?: \w+){0,3}"
    r"|zadn\w+(?: \w+){0,2}"
    r"|nie|-+(?: -+)*|0(?:,00)?(?: zl| pln)?)"
)


def is_answered_no(text: str, following: str) -> bool:
    """Whether a folded statement is a section's name that the following one denies.

    >>> is_answered_no("iv. uklad ratalny / odroczenie", "nie zawarto umowy nr")
    True
    >>> is_answered_no("iv. uklad ratalny / odroczenie", "zawarto umowe nr")
    False
    """
    return is_name(text) and denies(following)


def is_name(text: str) -> bool:
    """Whether a folded statement is nothing but a section's or field's name that bears a number or letter.

    >>> is_name("d. zaleglosci"), is_name("zaleglosci"), is_name("d. zaleglosci sa w egzekucji")
    (True, False, False)
    """
    words = re.sub(r"[,/():-]", " ", _NUMBER.sub("", text)).split()
    return bool(words) and _NUMBER.match(text) is not None and all(map(_NAMES.fullmatch, words))


def denies(text: str) -> bool:
    """Whether a folded statement is nothing but a denial of what stands before it."""
    return _DENIES.fullmatch(text) is not None
