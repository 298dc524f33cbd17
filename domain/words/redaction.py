"""What no letter, list or log repeats of a stranger's words: PESEL numbers, accounts, amounts of money.

NIP and REGON stay, for letters name companies by them; the log leaves them out, too.
"""

import re

LEFT_OUT = "[…]"
"""What stands for an amount, a PESEL number and the like."""
_PESEL = r"(?<!\d)\d{11}(?!\d)"
"""Eleven digits in a row are one, or as good as one; a NIP has 10 digits, a REGON 9 or 14."""
_ACCOUNT = r"(?<!\w)(?:PL\s?)?\d{2}(?:[\s-]?\d{4}){6}(?!\d)"

_GROUPED = r"(?<!\d[.,])[1-9]\d{0,2}(?:[\s.,'’]\d{3}){1,5}(?!\d)"
"""A date's day and month before a number are not its thousands."""
_PART = r"(?:[.,]\d{1,2}(?!\d)|,\s?[-–—]{1,2})"
_NUMBER = rf"(?<!\d)(?:{_GROUPED}|\d+){_PART}?"
_COUNTED = (
    r"(?:tys(?:\.|(?!\w))|(?:tysi[ąęa]c\w*|ml[nd]|milion\w*|miliard\w*|thousand|million|billion)(?!\w))"
)
_NAMED = r"z[łl]|z[łl]ot(?:y|e|ych|ego|ym|ymi|ówka|ówki|ówek)|PLN|EUR|euro|USD|CHF|GBP"
_CURRENCY = rf"(?:(?:{_NAMED}|gr|grosz(?:e|y|a)?)(?!\w)|[€$£])"
_CURRENCY_FIRST = rf"(?<!\w)(?:(?:{_NAMED})(?![^\W\d])|[€$£])"
_IN_WORDS = (
    r"(?<!\w)(?:(?>(?:zero|jed(?:en|na|no|nego)|dw(?:a|ie|óch)|trzy|trzech|cztery|czterech|pięć|sześć|siedem|osiem"
    r"|dziewięć|dziesięć|\w+naście|dwadzieścia|trzydzieści|czterdzieści|\w+dziesiąt|sto|dwieście|trzysta"
    r"|czterysta|\w+set|tysi[ąę]c\w*|milion\w*|miliard\w*)(?!\w))\s+)+"
)
"""The amount once more, in words, as contracts and tax offices write it."""
_AMOUNT = rf"{_NUMBER}(?:\s?[-–—]\s?{_NUMBER})?\s*(?:{_COUNTED}(?:\s*{_CURRENCY})?|{_CURRENCY})"
_AMOUNTS = (
    rf"{_AMOUNT}(?:\s*{_NUMBER}(?![.-]?\w))?",  # a currency between two numbers may be either's
    rf"{_CURRENCY_FIRST}\s*{_NUMBER}(?:\s*{_COUNTED})?",
    rf"{_IN_WORDS}{_CURRENCY}(?:\s+\d{{1,2}}/100)?",
    rf"(?<!\d)(?:{_GROUPED}[.,]|\d+,)\d{{2}}(?!\d)",
)
_PERSONAL = re.compile("|".join((_PESEL, _ACCOUNT, *_AMOUNTS)), re.IGNORECASE)

_ADDRESS = re.compile(r"[^\s<>„”\"'(),;:]{1,64}@[^\s<>„”\"'(),;:/]{0,254}\w")
_NIP = re.compile(r"(?<!\d)(?:\d{10}|\d{3}-\d{3}-\d{2}-\d{2}|\d{3}-\d{2}-\d{2}-\d{3})(?!\d)")


def redact(text: str) -> str:
    """The text without PESEL numbers, account numbers and amounts of money, however they are written.

    A number with two decimals is taken for an amount, with or without a currency: rather too much than too
    little is left out.

    >>> redact("Zalega na 1 234,56 zł (PLN 12.000), PESEL 44051401359, NIP 9290000006, w 2026 r.")
    'Zalega na […] ([…]), PESEL […], NIP 9290000006, w 2026 r.'
    """
    return _PERSONAL.sub(LEFT_OUT, text)


def redact_for_log(text: str) -> str:
    """The text as a log may keep it: without e-mail addresses and NIP numbers, too (f103).

    >>> redact_for_log("Serwer odrzucił <jan@firma.pl>, NIP 929-000-00-06")
    'Serwer odrzucił <(adres)>, NIP […]'
    """
    return _NIP.sub(LEFT_OUT, redact(_ADDRESS.sub("(adres)", text)))
