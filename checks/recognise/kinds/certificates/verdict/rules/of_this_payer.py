"""Sentences in the words of a rule that tell of this payer: „Płatnikowi nalicza się odsetki”."""

import re

_PAYER = (
    r"(?:(?:tego|tej|temu|tym) )?(?:platnik|podatnik|spolk|stron|wnioskodawc|firm"
    r"|przedsiebiorc)\w*(?: skladek)?"
)
_SUBJECTED = (
    r"(?:stosuje|nalicza|pobiera|wymierza|naklada|dolicza|przypisuje|oblicza|rozklada|odracza|prowadzi"
    r"|okresla)"
)
_TO_PAYER = re.compile(
    rf"\b(?:w przypadku|wobec|u|od|dla|z|ze|wzgledem|w odniesieniu do|w stosunku do|na rzecz) {_PAYER}\b"
    rf"[^;]*(?<!nie )\b{_SUBJECTED} sie\b"
    rf"|(?<!nie )\b{_SUBJECTED} sie\b[^;]*\b(?:w przypadku|wobec|u|od|dla|wzgledem|w stosunku do) {_PAYER}\b"
    r"|\b(?:platnikowi|podatnikowi|spolce|stronie|wnioskodawcy|przedsiebiorcy|firmie)\b"
    rf"[^;]*(?<!nie )\b{_SUBJECTED} sie\b"
)
_GRANTED = re.compile(
    r"^\W*(?:\w{1,3}[.)] )?(?:odracza|rozklada|umarza|stosuje) sie\b[^;]*\b(?:termin|rat[yae]\b|ratal"
    r"|uklad|ulg|zalegl)"
    r"(?!.*\b(?:na wniosek|jezeli|jesli|gdy|w (?:razie|przypadku)|przepis\w*|art|decyzja)\b)"
)
"""What an office grants this payer: „Odracza się termin płatności podatku”."""
_AGREED = re.compile(
    r"\b(?:uklad|umow|ugod|porozumieni)\w* z (?:platnikiem|podatnikiem|spolka|strona"
    r"|wnioskodawca)\b"
    r"|^\W*splat[ay] (?:\w+ ){0,3}?(?:odbywa|przebiega|trwa)\b[^;]* (?:z|ze|wg|wedlug) "
    r"(?:\w+ )?(?:plan|harmonogram|umow|ugod)\w*"
)
_WILL_PAY = re.compile(
    rf"\b{_PAYER}(?: (?!nie\b)[^ ,;:]+){{0,4}}? (?:zaplaci|ureguluje|uisci|splaci|oplaci|wplaci"
    r"|doplaci|wyrowna|dokona (?:\w+ )?(?:wplaty|zaplaty|splaty))\b"
    rf"|\b{_PAYER} (?:obieca|zapowiedzia|zadeklarowa|zobowiaza)l\w* (?:sie )?(?:\w+ ){{0,2}}?"
    r"(?:wplat|wplac|zaplat|zaplac|splat|splac|doplat|uregul|uiszcz|uisc)\w*"
    r"|\bistniej[ae] obowiazek (?:doplat|zaplat|wplat|splat|uregul|uiszcz)\w*"
    r"|\b(?:sklad(?:k|ek)|nalezno|kwot|zobowiaz|czesc|podat(?!nik)|roznic)\w*[^;:]*\b(?:zostanie|bedzie|zostana|beda)"
    r" (?:\w+ )?(?:zaplacon|uregulowan|uiszczon|splacon|oplacon|wplacon)\w*"
)
"""What is yet to be paid: „kolejną część płatnik uiści do 30 kwietnia”."""
_IS_LATE = re.compile(
    r"^(?!.*\b(?:jezeli|jesli|gdy\w*|o ile|w (?:razie|przypadku)|kto)\b).*"
    r"\b(?:platnik|podatnik|spolka|strona|wnioskodawca|firma|przedsiebiorca"
    r"|dluznik)\b(?: (?!nie\b)[^ ,;:]+){0,2}? (?:(?:spoznia|zwleka|ociaga|winn[ay]|winien)\b(?! (?:byc|byl))"
    r"|(?:zostal\w* )?wezwan[aey]?\b)"
)
"""That this very payer is late, owes, or was called upon: „z którymi podatnik się spóźnia”."""
_WHEN = re.compile(
    r"\b(?:jezeli|jesli|gdy|gdyby|o ile|ktor\w+|w (?:razie|przypadku (?!platnik|podatnik|spolk|stron"
    r"|wnioskod|firm))"
    r"|zalegajac\w+|posiadajac\w+|majac\w+|nieoplac\w+|niezaplac\w+|skarbow\w+)\b"
)
"""To whom or when a rule applies; or that it is about the fee for the paper."""
_DEFINED = re.compile(
    r"\bzaleglosci(?:a|ami)\b(?: \w+)? (?:jest|sa)\b[^;]*(?<!przez )\b(?:podatnika|platnika|spolki"
    r"|strony|wnioskodawcy)\b"
)
_PAID = re.compile(
    r"\b(?:(?:oplac|zaplac|splac|wplac)(?:on|il)\w*|rozlicz(?:on|y)\w*|uregulow\w+|uiszczon\w*"
    r"|pokryt\w*|zlozon[aeoy]\w*"
    r"|zlozyl\w*|zaksiegowan\w*|wykonan\w*|terminowo|zerow\w+)\b"
)
_NO = re.compile(r"^(?P<asked>[^;]+?)(?: ?[?:]+ ?| - )(?:odpowiedz: )?nie[ .)]*$")
_ANSWERED_NO = re.compile(r"^(?:\w{1,3}[.)] )?czy (?!nie\b)[^;:?]*[?:] ?nie$")
_ASKS_OTHERWISE = re.compile(
    r"\b(?:nie\b|nie\w*(?:oplac|zaplac|uregul|rozlicz|uiszcz|zlozon)|brak|bez\b|nadplat|wnios|wniose"
    r"|skarg|odwolan"
    r"|zazalen|wezwan|korekt|skarbow|po terminie|rat[aey]\b|uklad|ulg|przedsiebiorstw|zaleg|zadluz)"
)

_LABEL_DENIED = re.compile(
    r"(?:\w{1,3}[.)] |- )?(?P<asked>[^:;?]{3,60})(?: ?[?:]+ ?| - )nie (?:zostal\w* |sa )?"
    r"(?:oplac|zaplac|uregul|rozlicz|wplac|uiszcz|zloz|spla[ct]|wplyn)\w*"
)
_DUE = re.compile(
    r"\b(?:sklad(?:k|ek)|podat(?!nik)|nalezno|zobowiaz|deklarac|dokument\w* rozlicz|wplat|zalicz)\w*"
)


def is_of_this_payer(text: str) -> bool:
    """Whether a folded statement worded as a rule, or a question, tells what is done with this very payer.

    >>> is_of_this_payer("w przypadku platnika stosuje sie uklad ratalny")
    True
    >>> is_of_this_payer("od platnika, ktory nie oplacil skladek, pobiera sie odsetki")
    False
    """
    is_denied = _ANSWERED_NO.match(text) is not None
    if " sie" in text and not is_denied and _TO_PAYER.search(text) is not None and _WHEN.search(text) is None:
        return True
    if _WILL_PAY.search(text) is not None and _WHEN.search(text) is None:
        return True
    if _IS_LATE.match(text) is not None:
        return True
    if "zaleglosci" in text and _DEFINED.search(text) is not None:
        return True
    if " sie " in text and _GRANTED.search(text) is not None:
        return True
    return is_left_unpaid(text) or (" z " in text and _AGREED.search(text) is not None)


def is_left_unpaid(text: str) -> bool:
    """Whether a folded statement asks whether dues are paid, and answers „no”.

    >>> is_left_unpaid("czy kazda skladka zostala oplacona? nie"), is_left_unpaid("skladki oplacone: tak")
    (True, False)
    >>> is_left_unpaid("skladki za marzec: nie oplacono"), is_left_unpaid("wnioski o ulgi: nie zlozono")
    (True, False)
    """
    denied = _LABEL_DENIED.fullmatch(text)
    if denied is not None:
        return _DUE.search(denied["asked"]) is not None and _ASKS_OTHERWISE.search(denied["asked"]) is None
    found = _NO.match(text) if text.rstrip(" .)").endswith("nie") else None
    if found is None:
        return False
    asked = found["asked"]
    return _PAID.search(asked) is not None and _ASKS_OTHERWISE.search(asked) is None
