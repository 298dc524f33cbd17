"""Rows and sentences that affirm what the others deny: „ubezpieczenie zdrowotne | zaległość”.

No word of theirs is doubtful alone, for „zaległość” heads columns, too; so they are told by their make.
"""

import re

_DUE = (
    r"(?:ubezpieczeni\w+ \w+|fundusz\w* \w+|fus|fuz|fp|fs|fgsp|fep|vat|cit|pit(?:-\w+)?|akcyz\w*"
    r"|podat\w+ (?:dochodow|akcyzow|vat|od \w+)\w*|sklad\w+ na \w+|odset\w+ \w+"
    r"|(?:pozostale|inne) naleznosci)"
)
_ROW = re.compile(
    rf"\W*(?:(?:\d{{1,2}}|[a-h])[.)]? )?{_DUE}(?: (?!nie\b|brak\b|bez\b|kwota\b|stan\b)[^:;?]+?)??"
    r"(?: ?:| -)? (?:zaleglosc|zaleglosci|zadluzenie|niedoplata|wystepuj[ae]|figuruj[ae]|istniej[ae])"
)
_AMONG_ROWS = re.compile(
    r"\b(?:spoleczne|zdrowotne|pracy|solidarnosciowy|pracowniczych|pomostowych|f[ups]|fuz|fus|fgsp|fep|vat|cit|pit"
    r"|prawnych|fizycznych|uslug|akcyzowy|cywilnoprawnych)(?: \([^()]*\)|\))?(?: ?:| -)?"
    r" (?:zaleglosc|zadluzenie|niedoplata|wystepuj[ae]|figuruj[ae])(?:$| (?:\d{1,2}[.)]? )?"
    r"(?:ubezpieczeni|fundusz|podatek|f[ups]\b|fuz\b|fgsp|fep|vat|cit|pit|razem|pozostale|inne|akcyz))"
)
"""A row that the paper's text runs together with the next ones."""
_NOT = re.compile(r"\b(?:nie|brak\w*|bez|ani|zadn\w+)\b|\b0,00\b")
_UNDER_WAY = re.compile(
    r"\b(?:jest|sa) prowadzon\w+(?: (?:wobec|przeciw\w*) \w+)? postepowani\w+ (?:egzekucyjn|zabezpiecz)"
    r"|\bpostepowani\w+ (?:egzekucyjn|zabezpieczajac)(?:e|ego|a|ych|ymi)?\b"
    r"(?: w administracji)?(?: ?[:-])* (?:jest|sa) prowadzon\w+"
    r"|\btoczy sie(?: (?:wobec|przeciw\w*) \w+)? postepowani\w+ (?:egzekucyjn|zabezpiecz|majac\w+ na celu)"
    r"|\b(?:figuruje|widnieje) (?:[^ ,;:]+ ){0,6}?jako (?:\w+ )?(?:zalegajac|posiadajac\w+ zaleg|dluzni)"
)
_ASKED = re.compile(r"\b(?:czy|jezeli|jesli|gdy|o ile|ktor\w+|w (?:razie|przypadku)|moze|mozna)\b|\?")
_ANSWERED_NO = re.compile(r"[^;]{0,60}?(?:[:?]| -) ?(?:nie|brak|0)\b")


def is_affirmed(text: str) -> bool:
    """Whether a folded statement affirms that something is owed of a due, or collected by force.

    >>> is_affirmed("2 ubezpieczenie zdrowotne zaleglosc"), is_affirmed("rodzaj podatku: zaleglosc")
    (True, False)
    >>> is_affirmed("fundusz pracy zaleglosc 4 fundusz emerytur pomostowych brak zaleglosci")
    True
    >>> is_affirmed("a) postepowanie egzekucyjne w administracji - jest prowadzone")
    True
    >>> is_affirmed("postepowanie egzekucyjne jest prowadzone: nie")
    False
    """
    if _ASKED.search(text) is not None:
        return False
    if _ROW.fullmatch(text.rstrip(" ,")) is not None and _NOT.search(text) is None:
        return True
    if _AMONG_ROWS.search(text) is not None:
        return True
    found = _UNDER_WAY.search(text)
    return (
        found is not None
        and _NOT.search(text[: found.start()]) is None
        and _ANSWERED_NO.match(text, found.end()) is None
    )
