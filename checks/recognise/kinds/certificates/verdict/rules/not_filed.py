"""What says that nothing was filed, issued or received: requests, titles, claims of others."""

import re

from checks.recognise.kinds.certificates.lexicon.alternatives import any_of, any_stem

_BEGINS = r"(?:\w{1,3}[.)] |- )?(?:(?:jednoczesnie|dodatkowo|ponadto),? )?"
_OF_OTHERS = r"(?:inne|pozostale|obce) (?:organy|urzedy|wierzyciele|instytucje)"
_NONE = any_of(
    r"nie (?:zgloszono|zglosil\w*|wplynel\w*|wniesiono|wystawiono|wyslano|ustanowiono|wpisano|wydano"
    r"|dokonano)",
    *(
        r"brak (?:zgloszen|wpisow|wnioskow|tytulow|zajec|upomnien)",
        r"nie (?:ma|odnotowano|stwierdzono) zgloszen",
    ),
)
_THINGS = re.compile(
    any_of(
        any_stem("wnios tytul wykonawcz upomnie zajec hipotek zastaw odwolan skarg wierzyciel wierzyteln")
        + r"\w*",
        any_stem("zgloszen egzekuc raty ratal odroczen ulg uklad splac przymusow skarbow decyzj postanowi")
        + r"\w*",
        any_stem("inn organ urzed instytucj przekazan nalezno zaleglos zobowiaza informacj zadluzeni zazalen")
        + r"\w*",
        *(r"\w", "do", "od", "na", "ze", "we", "przez", "wobec", "lub", "oraz", "sprawie", "umorzenie"),
        any_stem("platnik podatnik spolk stron wnioskodawc tutejsz") + r"\w*",
    )
)
_FIELD = re.compile(
    rf"{_BEGINS}(?P<label>[^:?;]{{3,90}}?)(?: ?[:?] ?| - )(?:{_NONE})(?: zaleglosci| naleznosci)?"
)
_SENTENCE = re.compile(
    rf"{_BEGINS}(?:{_OF_OTHERS}|zadn\w+ (?:inn\w+ )?(?:organ|urzad|wierzyciel)) nie"
    rf" zglosil\w*(?P<what>(?: \w+){{1,8}})"
    rf"|{_BEGINS}(?:do (?:tutejsz\w+|tut\.|nasz\w+) (?:organu|urzedu|oddzialu) |do organu )?nie wplynel\w*"
    r"(?P<came>(?: \w+){1,8})"
)
_OF_DUES = re.compile(r"\b(?:wplat|deklarac|dokument|sklad\w+ (?:nie|oplac)|oplac|zaplac)\w*")
_OF = re.compile(
    r"\b(?:wnios|tytul|upomni|zajec|hipotek|zastaw|odwol|skarg|zazal|wierzyciel|zgloszen|decyzj)|\binn"
)


def is_none_filed(text: str) -> bool:
    """Whether a folded statement tells that there is no request, no title, no claim of others, and no more.

    >>> is_none_filed("zaleglosci wobec innych organow: nie zgloszono")
    True
    >>> is_none_filed("skladki: nie wplynely"), is_none_filed("wplaty: nie zgloszono")
    (False, False)
    """
    if " nie " not in text and not text.startswith("nie ") and " brak " not in text:
        return False
    found = _FIELD.fullmatch(text)
    told = found["label"] if found is not None else None
    if told is None:
        sentence = _SENTENCE.fullmatch(text)
        if sentence is None:
            return False
        told = (sentence["what"] and f"inne{sentence['what']}") or sentence["came"]
    words = re.findall(r"[^\W_]+", told)
    return (
        _OF_DUES.search(told) is None and _OF.search(told) is not None and all(map(_THINGS.fullmatch, words))
    )
