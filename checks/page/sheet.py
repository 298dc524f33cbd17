"""A page made ready for searching: its text folded once, character by character.

`fold` of `domain.words.text` may change a text's length. Here every folded character stands at the place of
its original, so that words are searched without case and diacritics and quoted as they were written.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from domain.document import CELL_LINE, Box, Evidence, Page
from domain.words.text import LIGATURES

_INVISIBLE = re.compile("[▾⏷⌄\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00]")
# The patterns that begin with a look behind, or may match anywhere, are slow to deny what is not there: a few
# plain searches before them take half a page's time off.
_RARE = re.compile("[▾⏷⌄\u00ad⊠🗷🗹ﬀ-ﬆ\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00]")
# PDFium writes U+FFFE or U+0002 for a hyphen at a line's end.
_HYPHENATED = re.compile(r"(?<=\w)[-\ufffe\x02]\n(?=[a-ząćęłńóśźż])")
_IN_ADDRESS = re.compile(
    r"(?:((?:@|://|www\.|\b\w+\.[a-z]{2,})[^\s@]*)-\n(?=[a-z])|-\n(?=[\w-]*\w\.[a-z]{2,}))"
)
"""A hyphen at a line's end inside an address of the web is its own: no program hyphenates one."""
_BROKEN = ("-\n", "\ufffe\n", "\x02\n")
_COMB = re.compile(r"(?m)(?:(?<=\t)|^)[\w.&/-](?: [\w.&/-]){2,}(?:\t[\w.&/-](?: [\w.&/-])*)*$")
"""A line's answer in squares, a letter in each; a picture's are read one by one (`ingest.ocr.comb`)."""
_POSTAL = re.compile(r"\d\d-\d{3}")
_BEHIND_FILLED = re.compile(r"(?<=[^\s_]__) (?=[A-ZĄĆĘŁŃÓŚŹŻ][^:\n_]{1,40}: ?_)")
"""Between what was written on a line and the next question on it: „NIP: __929__ REGON: __0__”."""
_BULLET = re.compile(r"(?m)^[\uf0b7\uf0a7\uf0d8▸▷⮞❖✦✧◆◇‣⁃◦](?=[ \t])")
"""What stands before a line and is one of many signs of a list."""
_ARROW = re.compile(r"(?m)^[→▶►➔➤➢➣➜»](?=[ \t])(?P<line>.*)$")
"""What stands before questions in one form, before answers in another."""
_LEAST_ARROWS, _ASKING = 3, 0.6
_UNTIDY = re.compile(r"  |[^\S \n]")
_TABS = re.compile(r"[^\S\n\t]*\t[^\S\n\t]*")
_BLANKS = re.compile(r"[^\S\n\t]{2,}|[^\S\n\t ]")
_FOUR_LETTERS = re.compile(r" \w {1,4}\w {1,4}\w ")
"""What every spaced-out heading holds."""
_FEW_LETTERS = re.compile(r"(?m)^[A-ZĄĆĘŁŃÓŚŹŻ]{1,3} [A-ZĄĆĘŁŃÓŚŹŻ]{1,3} [A-ZĄĆĘŁŃÓŚŹŻ]{1,3} ")
"""What every heading begins with whose letters stand apart in groups."""
_SPACED_OUT = re.compile(r"(?m)^[^\w\n]*(?:\w {1,4}){6,}\w[^\w\n]*$")
_SPACED_IN_GROUPS = re.compile(
    r"(?m)^[^\w\n]*(?=(?:.*(?<!\S)[A-ZĄĆĘŁŃÓŚŹŻ](?!\S)){2})"
    r"(?:[A-ZĄĆĘŁŃÓŚŹŻ]{1,3} ){4,}[A-ZĄĆĘŁŃÓŚŹŻ]{1,3}[^\w\n]*$"
)
"""A spaced-out heading of which some letters stand so close that they were read as one: „CE RT Y F I KAT”."""
_IN_CAPITALS = re.compile(r"(?m)^[A-ZĄĆĘŁŃÓŚŹŻ]{1,8}(?: [A-ZĄĆĘŁŃÓŚŹŻ]{1,8}){1,9}$")
_TITLES = frozenset(
    {"PATENT", "ATEST", "CERTYFIKAT", "DYPLOM", "UMOWA", "OŚWIADCZENIE", "ZAŚWIADCZENIE", "PEŁNOMOCNICTWO"}
)
"""Titles that are closed up however their letters were grouped: „PAT E N T”."""
_LEGEND = re.compile(
    r"(?i)(\b(?:znak(?:iem|u|ów|ow)?|symbol(?:em|u)?|krzy[żz]yk(?:iem|a)?|iksem)\b[ („\"–:-]{1,3}\[?)"
    r"(?:[☒☑✓✔✗✘]|(?<=\[)x)"
    r"(?=[)”\"\].,:; ]*(?:$|\n)|[)”\".,:;]"
    r"|\]? (?:przy|obok|w|we|tylko|jedn\w+|w[łl]a[śs]ciw\w+|odpowiedni\w+)\b)"
)
"""The sign that a form says answers are to be marked with: „proszę zaznaczyć znakiem ☒”."""
_SIGNS = LIGATURES | str.maketrans({"⊠": "☒", "🗷": "☒", "🗹": "☑"})
"""Signs as the rest of the program knows them: also the mathematicians' crossed box, which forms print."""

_PLAIN = tuple(zip("ąćęłńóśźż–—‑\u2212„”“’", 'acelnoszz----"""\'', strict=True))
"""What Polish pages are full of, and what it folds to."""
_OTHER = re.compile(r"[^\x00-\x7f§☐☒☑□■•…·°×±€²³]")


class _Folding(dict[int, str]):
    """Code point → one folded character, worked out when first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        bare = "".join(
            c for c in unicodedata.normalize("NFKD", character) if not unicodedata.combining(c)
        ).lower()
        folded = dict(_PLAIN).get(bare, bare)
        # "…" and the like would become several characters: they stay, so that places keep agreeing.
        self[code] = folded if len(folded) == 1 and not folded.isspace() else character
        return self[code]


_FOLDING = _Folding()


@dataclass(frozen=True, slots=True)
class Spot:
    """Where on a page read from a picture one stretch of its text stands, and how sure that text is."""

    start: int
    end: int
    box: Box
    confidence: float


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: `raw` as written (blanks tidied), `folded` and `flat` of the same length.

    `folded` keeps line breaks and tabs; in `flat` they are spaces, so that a phrase may run over lines.
    `spots` are the words of a page read from a picture, in order.
    """

    page: Page
    raw: str
    folded: str
    flat: str
    spots: tuple[Spot, ...] = ()

    @property
    def number(self) -> int:
        """The page's number in its file."""
        return self.page.number

    @property
    def is_noisy(self) -> bool:
        """Whether the text was read from a picture, and may be wrong."""
        return self.page.source == "ocr"

    def written(self, start: int, end: int) -> str:
        """What is written between two places, on one line."""
        return self.raw[start:end].replace("\n", " ").replace("\t", " ").replace(CELL_LINE, " ").strip()

    def quote(self, start: int, end: int) -> Evidence:
        """What is written between two places, for people to see."""
        words = self.written(start, end)
        return Evidence(words, self.number, box_of(self.spots, start, end) if self.spots else None)

    def words_between(self, start: int, end: int) -> list[tuple[str, float]]:
        """Words between two places with how surely each was read; none where the file carries the text."""
        within = spots_between(self.spots, start, end)
        return [(self.raw[one.start : one.end], one.confidence) for one in within]

    def line_at(self, place: int) -> tuple[int, int]:
        """Start and end of the line that holds a place."""
        end = self.raw.find("\n", place)
        return self.raw.rfind("\n", 0, place) + 1, len(self.raw) if end < 0 else end

    def part(self, start: int, end: int) -> "Sheet":
        """The stretch between two places, as a sheet of the same page."""
        spots = tuple(
            Spot(one.start - start, one.end - start, one.box, one.confidence)
            for one in self.spots
            if start <= one.start < end
        )
        return Sheet(self.page, self.raw[start:end], self.folded[start:end], self.flat[start:end], spots)


def spots_between(spots: Sequence[Spot], start: int, end: int) -> Sequence[Spot]:
    """The words of a stretch of text, in order."""
    first = bisect_right(spots, start, key=lambda one: one.end)
    return spots[first : bisect_left(spots, end, key=lambda one: one.start)]


def box_of(spots: Sequence[Spot], start: int, end: int) -> Box | None:
    """The smallest box around the words of a stretch of text; None where none is placed."""
    boxes = [one.box for one in spots_between(spots, start, end)]
    if not boxes:
        return None
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


def sheet_of(page: Page) -> Sheet:
    r"""The sheet of a page.

    >>> sheet_of(Page(1, "Zaświad-\r\nczenie  o\nNIEZALEGANIU")).flat
    'zaswiadczenie o niezaleganiu'
    >>> sheet_of(Page(1, "Nazwa\tS T O L A R N I A\tS P .\tJ .\nPKD\t3 1 . 0 2 . Z\nWyjazdy\t0 1 2 3")).raw
    'Nazwa\tSTOLARNIA SP. J.\nPKD\t31.02.Z\nWyjazdy\t0 1 2 3'
    """
    raw = tidy(page.text)
    raw = raw if page.source == "ocr" else _COMB.sub(_one_in_each, raw)
    folded = fold_evenly(raw)
    return Sheet(page, raw, folded, folded.replace("\n", " ").replace("\t", " "))


def fold_evenly(raw: str) -> str:
    """The text folded to the same length: by whole-text replacements, then characters if need be."""
    return _fold_again(raw) if len(raw) <= _ASKED_AGAIN else _fold(raw)


def _fold(raw: str) -> str:
    folded = raw.lower()
    if len(folded) != len(raw):
        return raw.translate(_FOLDING)
    if folded.isascii():
        return folded
    for letter, plain in _PLAIN:
        folded = folded.replace(letter, plain)
    if folded.isascii():
        return folded
    return folded.translate(_FOLDING) if _OTHER.search(folded) else folded


_ASKED_AGAIN = 200
"""Lines and cells are folded again and again, whole pages are not."""
_fold_again = lru_cache(maxsize=4096)(_fold)


def tidy(text: str) -> str:
    r"""Text as written, but composed (NFC), without invisible characters, runs of blanks or blank lines.

    Words broken at a line's end are joined, and so are s p a c e d  o u t headings.

    >>> tidy("Z A Ś W I A D C Z E N I E  O  NIP\n\n a\t b ")
    'Z A Ś W I A D C Z E N I E O NIP\na\tb'
    >>> tidy("NIP: __929__  REGON: __081__")
    'NIP: __929__\nREGON: __081__'
    >>> tidy("◆ ISO 9001\nNIP\n→ 929")
    '• ISO 9001\nNIP\n→ 929'
    >>> tidy("➤ NIP: 9\n➤ KRS: 0\n➤ Kto jedzie? Ewa")
    '• NIP: 9\n• KRS: 0\n• Kto jedzie? Ewa'
    >>> tidy("U M O W A  N R  1"), tidy("CE RT Y F I KAT"), tidy("PAT E N T"), tidy("NIP NR VAT UE PL KRS")
    ('UMOWA NR 1', 'CERTYFIKAT', 'PATENT', 'NIP NR VAT UE PL KRS')
    """
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
        if _RARE.search(text):
            text = _INVISIBLE.sub("", text).translate(_SIGNS)
    text = "\n".join(filter(None, map(str.strip, text.splitlines())))
    if not text.isascii():
        text = _with_bullets(text)
    if _FOUR_LETTERS.search(text):
        text = _SPACED_OUT.sub(lambda found: _close_up(found[0]), text)
    if _FEW_LETTERS.search(text):
        text = _SPACED_IN_GROUPS.sub(lambda found: _close_up(found[0]), text)
    text = _IN_CAPITALS.sub(_title_closed_up, text)
    if _UNTIDY.search(text):
        text = _BLANKS.sub(" ", _TABS.sub("\t", text))
    if "__" in text:
        text = _BEHIND_FILLED.sub("\n", text)
    text = without_legends(text)
    if any(broken in text for broken in _BROKEN):
        text = _HYPHENATED.sub("", _IN_ADDRESS.sub(r"\1-", text))
    return text


def _with_bullets(text: str) -> str:
    """The text, as long, with one sign for all that begin a list's lines, arrows before questions too."""
    text = _BULLET.sub("•", text)
    lines = [found["line"] for found in _ARROW.finditer(text)]
    asking = sum(":" in line or "?" in line for line in lines)
    is_list = len(lines) >= _LEAST_ARROWS and asking >= _ASKING * len(lines)
    return _ARROW.sub(r"•\g<line>", text) if is_list else text


def without_legends(text: str) -> str:
    """The text, as long, in which the sign that a form asks to mark answers with is no mark itself.

    >>> without_legends("status (oznaczono znakiem ☒): ☐ mikro ☒ mały")
    'status (oznaczono znakiem ×): ☐ mikro ☒ mały'
    >>> without_legends("stawiając znak [x] przy właściwym: [ ] mikro [x] mały")
    'stawiając znak [×] przy właściwym: [ ] mikro [x] mały'
    """
    is_marked = any(mark in text for mark in ("☒", "☑", "[x]", "[X]"))
    return _LEGEND.sub(r"\1×", text) if is_marked else text


def _one_in_each(found: re.Match[str]) -> str:
    """What was written a letter in each square, without the blanks; a wider gap parts words.

    Figures alone, or letters in the order of the alphabet, may be offered to choose from.
    """
    words = [cell.replace(" ", "") for cell in found[0].split("\t")]
    letters = [sign for sign in "".join(words) if sign.isalpha()]
    is_postal = _POSTAL.fullmatch(words[0]) is not None and len(words) == 1
    is_offer = letters == sorted(set(letters)) and len(letters) > 1 and not any(map(str.isdigit, words[0]))
    return " ".join(words) if (letters or is_postal) and not is_offer else found[0]


def _title_closed_up(found: re.Match[str]) -> str:
    whole = found[0].replace(" ", "")
    return whole if whole in _TITLES else found[0]


def _close_up(line: str) -> str:
    """A spaced-out line with its letters joined; wider gaps part words."""
    return re.sub(r"(?<=\S) (?=\S)", "", line)


def occurrences(phrase: str, text: str) -> Iterator[int]:
    """Every place where a folded phrase stands as whole words, in order."""
    start = text.find(phrase)
    while start >= 0:
        end = start + len(phrase)
        if not (start and text[start - 1].isalnum()) and not (end < len(text) and text[end].isalnum()):
            yield start
        start = text.find(phrase, start + 1)
