"""Tick boxes as one alphabet: ☒ for ticked, ☐ for empty, whatever font drew them.

Word and LibreOffice draw boxes with Wingdings; a reader then sees the private-use code U+F000 + the
font's code, or the bare code where the font's mapping is lost.
"""

import re

TICKED = "☒"
EMPTY = "☐"
DOUBTFUL = "▨"

WINGDINGS = {
    0x6F: EMPTY,
    0x71: EMPTY,
    0x72: EMPTY,
    0x78: TICKED,
    0xA8: EMPTY,
    0xFC: TICKED,  # a tick without its box
    0xFB: TICKED,  # a cross without its box
    0xFD: TICKED,
    0xFE: TICKED,
}
"""Wingdings codes of boxes, ticks and crosses."""

WINGDINGS_2 = {**dict.fromkeys(range(0x4F, 0x55), TICKED), 0xA3: EMPTY}
"""Those of Wingdings 2: ticks and crosses with and without a box („O” to „T”), and the box („£”)."""

DINGBATS = str.maketrans("345678lmnopqr", "✓✔✕✖✗✘●❍■❏❐❑❒")
"""ZapfDingbats' codes of ticks, crosses and boxes (ISO 32000-1, D.6)."""
_SHADED = re.compile("[❏❐❑❒]")
_BOXES = {0xF000 + code: box for code, box in WINGDINGS.items()} | {
    0x1F5F7: TICKED,
    0x1F5F9: TICKED,
    0x1F78E: EMPTY,
    0x1F5F8: TICKED,
}
_MARKED = re.compile("[\uf000-\uf0ff\U0001f5f7-\U0001f78e]")
_BARE = {"¨": EMPTY, "þ": TICKED}
_BARE_CODES = re.compile(r"(?<!\w)[¨þ](?!\w)")


_OVERLAYS = re.compile("[\u0335-\u0338]")
_OVERLAID = re.compile("(?:[^\\W_][\u0335-\u0338][ \u0335-\u0338]*)+")
"""Letters with the signs behind them that strike them out, as programs without styles do."""
_CROSSED = re.compile(rf"{EMPTY}[xX✓✔](?![\w✓✔])")
"""A cross typed over a box: a reader sees it right behind it."""
_CROSS_BEFORE = re.compile(rf"(?<!\S)[xX✓✔]{EMPTY}(?=\s)")
"""A cross right before a box may have missed it, or belong to the word before."""
_LONE_CROSS = re.compile(rf"(?<!{EMPTY} )(?<!\S)[xX](?= [^\W\d_])")
_LEADING_CROSS = re.compile(r"^(\s*)[xX](?= [^\W\d_])")
_PAIRS = (("■", "□"), ("◼", "◻"), ("⬛", "⬜"), ("◉", "○"), ("●", "○"))
"""Signs that are boxes where both stand on a page: one alone may be a bullet."""


def with_plain_boxes(text: str) -> str:
    r"""Text whose boxes of symbol fonts, or filled and empty in pairs, are ☒ and ☐; all else is untouched.

    >>> with_plain_boxes("\uf0fe TAK  \uf0a8 NIE")
    '☒ TAK  ☐ NIE'
    >>> with_plain_boxes("þ mikro ¨ małe")
    '☒ mikro ☐ małe'
    >>> with_plain_boxes("TAK ■ NIE □"), with_plain_boxes("■ Nasza oferta")
    ('TAK ☒ NIE ☐', '■ Nasza oferta')
    >>> with_plain_boxes("❑ mikro ■ małe"), with_plain_boxes("■ Oferta\n❑ taniej")
    ('☐ mikro ☒ małe', '■ Oferta\n❑ taniej')
    >>> with_plain_boxes("☐X małe ☐ średnie"), with_plain_boxes("☐ nie X tak")
    ('☒ małe ☐ średnie', '☐ nie ☒ tak')
    >>> with_plain_boxes("☐ mikro X☐ małe")
    '☐ mikro ▨ małe'
    >>> with_plain_boxes("☐ nie\nX tak")
    '☐ nie\n☒ tak'
    >>> with_plain_boxes("T\u0336A\u0336K\u0336 / NIE")
    '~~TAK~~ / NIE'
    >>> with_plain_boxes("oś X wykresu"), with_plain_boxes("☐ x nie dotyczy")
    ('oś X wykresu', '☐ x nie dotyczy')
    """
    if _MARKED.search(text):
        text = text.translate(_BOXES)
    if _OVERLAYS.search(text):
        text = _OVERLAID.sub(lambda found: f"~~{_OVERLAYS.sub('', found[0]).strip()}~~{_end(found[0])}", text)
    if "¨" in text or "þ" in text:
        text = _BARE_CODES.sub(lambda found: _BARE[found.group()], text)
    for filled, empty in _PAIRS:
        if filled in text and empty in text:
            text = text.replace(filled, TICKED).replace(empty, EMPTY)
    if "■" in text and _SHADED.search(text):
        text = "\n".join(map(_with_shaded, text.split("\n")))
    if EMPTY not in text:
        return text
    text = _CROSS_BEFORE.sub(DOUBTFUL, _CROSSED.sub(TICKED, text))
    return _with_crosses_among(text) if _LONE_CROSS.search(text) else text


def _with_shaded(line: str) -> str:
    """A line with filled and shaded boxes as a choice; on lines of their own they may be a list's signs."""
    if "■" not in line or _SHADED.search(line) is None:
        return line
    return _SHADED.sub(EMPTY, line).replace("■", TICKED)


def _end(struck: str) -> str:
    return " " if _OVERLAYS.sub("", struck).endswith(" ") else ""


def _with_crosses_among(text: str) -> str:
    """The text with a cross typed in a box's place as a ticked box: beside an empty one, or in one column."""
    lines = text.split("\n")
    begins = [line.lstrip()[:1] == EMPTY for line in lines]
    told = []
    for at, line in enumerate(lines):
        if EMPTY in line:
            line = _LONE_CROSS.sub(TICKED, line)  # noqa: PLW2901 – the same line, its cross told
        elif any(begins[max(0, at - 1) : at + 2]):
            line = _LEADING_CROSS.sub(rf"\1{TICKED}", line)  # noqa: PLW2901
        told.append(line)
    return "\n".join(told)


def symbol(code: int, font: str = "Wingdings") -> str:
    """The character of one symbol of these fonts (its code, with or without U+F000); empty if no box.

    >>> symbol(0xF0FE), symbol(0xA8), symbol(0xF04A), symbol(0xF052, "Wingdings 2")
    ('☒', '☐', '', '☒')
    """
    boxes = {"Wingdings 2": WINGDINGS_2, "Wingdings 3": {}}.get(font.strip(), WINGDINGS)
    return boxes.get(code & 0xFF, "")
