"""Numbers as lists write them: „3”, „c”, „III”."""

_MAX_VALUE = 3_999
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


def ordinal(value: int, form: str) -> str:
    """The number in a form by its OOXML name (ECMA-376, 17.18.59); in digits for a form not known here.

    >>> ordinal(3, "decimal"), ordinal(3, "lowerLetter"), ordinal(28, "upperLetter"), ordinal(4, "upperRoman")
    ('3', 'c', 'BB', 'IV')
    """
    if not 0 < value <= _MAX_VALUE:
        return str(value)
    if form in ("lowerLetter", "upperLetter"):
        letters = chr(ord("a") + (value - 1) % 26) * ((value - 1) // 26 + 1)
        return letters.upper() if form == "upperLetter" else letters
    if form in ("lowerRoman", "upperRoman"):
        roman = _roman(value)
        return roman.upper() if form == "upperRoman" else roman
    return f"{value:02}" if form == "decimalZero" else str(value)


def _roman(value: int) -> str:
    digits = []
    for worth, letters in _ROMAN:
        times, value = divmod(value, worth)
        digits.append(letters * times)
    return "".join(digits)
