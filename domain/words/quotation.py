"""Quotation marks within quotation marks, as Polish typography wants them: „…«…»…”."""

_OPENING, _CLOSING = "„«", "”»"
_STRAIGHT = '"'


def nested(text: str, *, is_markup: bool = False) -> str:
    """A sentence whose inner quotations bear «», whatever marks they came with.

    What is quoted (the name of a document, a file, an answer) brings marks of its own. Text whose marks do
    not pair stays as it is: there nobody can tell what belongs to what. Straight marks of markup are its own.

    >>> nested("Dokument „Oświadczenie „Bez zaległości”” nie jest podpisany.")
    'Dokument „Oświadczenie «Bez zaległości»” nie jest podpisany.'
    >>> nested('Plik „zgoda "A".pdf” i „wniosek”.')
    'Plik „zgoda «A».pdf” i „wniosek”.'
    >>> nested("Projekt „Innowacyjne Lubuskie”, drugi „Skala")
    'Projekt „Innowacyjne Lubuskie”, drugi „Skala'
    """
    if text.count(_OPENING[0]) + text.count(_STRAIGHT) < 2 or _OPENING[0] not in text:
        return text
    shown: list[str] = []
    opened: list[str] = []
    for character in text:
        is_inner_straight = character == _STRAIGHT and bool(opened) and not is_markup
        closes = character in _CLOSING or (is_inner_straight and opened[-1] == _STRAIGHT)
        if closes:
            if not opened:
                return text
            opened.pop()
            shown.append(_CLOSING[len(opened) % 2])
        elif character in _OPENING or is_inner_straight:
            shown.append(_OPENING[len(opened) % 2])
            opened.append(character)
        else:
            shown.append(character)
    return text if opened else "".join(shown)
