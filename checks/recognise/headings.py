"""Titles on a page: a title heads a document, a mention of the same words does not."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from checks.page.sheet import Sheet, occurrences
from checks.recognise.profiles import FIRST_WORD, Profile, Titles
from domain.document import Evidence

_HEAD_CHARACTERS = 1600
_HEAD_LINES = 26
_SHORT_TITLE = 14
_TITLE_BLOCK = 240
"""Characters from the first title within which others are as good: subtitles, acronyms."""
_BEFORE_TITLE = re.compile(r"^[\W_]*(?:(?:zal\w*|wzor|projekt)\.?(?: nr)? ?[\w/]{0,4}(?: do \w+)?[\W_]+)?$")
_AFTER_SHORT = re.compile(r"^[\W_]*(?:(?:nr|no|vat|numer|z dnia|[a-z]{0,3}[/-]?\d)[^\n]{0,60})?$")
_GENERAL = frozenset(
    {"zaswiadczenie", "oswiadczenie", "decyzja", "postanowienie"}
    | {"wniosek", "potwierdzenie", "zgloszenie", "umowa"}
)
"""One word that says nothing when others follow it: „Zaświadczenie o …” may be anything."""
_BEGINNING = re.compile(
    r"[^\w\n]*(?:(?:zal\w*|wzor|projekt)\.?(?: nr)? ?[\w/]{0,4}(?: do \w+)?[^\w\n]+"
    r"|[a-z0-9][a-z0-9/-]{1,9} ?[-:|] )?[^\w\n]*(?P<word>[\w-]*)"
)
"""What may stand on a title's line before it, and the title's first word."""
_ACRONYM = re.compile(r"^[A-Z0-9][A-Z0-9/-]{1,9} ?[-–:|] ?$")
_IN_NUMBER = re.compile(r" ?/ ?\d|-\d+[/.]\d")
"""What goes on behind a form's sign in a paper's own number: „ZUS-EWN/2026/114093”."""
_PAPERS_HEAD, _PAPERS_LINES, _LONGEST_HEADING = 700, 9, 110
_PAPERS_WORD = re.compile(
    r"[^\w\n]*(?:(?:zal\w*|wzor|projekt)\.?(?: nr)? ?[\w/]{0,4}(?: do \w+)?[^\w\n]+)?"
    r"(?:oswiadczenie|zaswiadczenie|umowa|porozumienie|formularz|informacj[ae]|wniosek|karta|ankieta"
    r"|arkusz|deklaracja"
    r"|zgloszenie|kwestionariusz|pelnomocnictwo|upowaznienie|certyfikat|certificate|swiadectwo|atest"
    r"|dyplom|status|decyzja"
    r"|postanowienie|potwierdzenie|poswiadczenie|regulamin|faktura|management system|zaklad ubezpieczen"
    r"|zus\b|naczelnik"
    r"|\w+ urzad skarbowy|urzad|krajowa administracja|kasa rolniczego|krajowy rejestr|ceidg|oferta"
    r"|klauzula|czesc a\b)"
)
_STATEMENTS = re.compile(r"[^\w\n]*oswiadczenia (?:wnioskodawcy|przedsiebiorcy|firmy)\b")
_BEARS_NIP = re.compile(r"\bnip\b[^\d\n]{0,12}\d{3}")
"""„Oświadczenia Wnioskodawcy” heads a form's last page, too: only a paper of its own names the NIP anew."""
_POINT = re.compile(r"(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)] ")
"""What begins a form's point („D. Kryteria …”), and no title."""
_FUZZY_LEAST, _FUZZY_SCORE = 14, 90


class Strength(IntEnum):
    """How surely the words are the title of what begins on this page."""

    MENTION = 1
    LOW = 2
    """A heading, but far down the page, or inside a line."""
    NOISY = 3
    """A heading at the top with a wrong letter or two."""
    HEADING = 4


@dataclass(frozen=True, slots=True)
class TitleFound:
    """A title of a profile on a page."""

    profile: Profile
    strength: Strength
    start: int
    words: Evidence
    is_general: bool = False
    """One word that many papers bear."""
    is_one_word: bool = False
    """Whether it is one word, which may head papers of many kinds."""


def head_of(sheet: Sheet) -> int:
    """Where the head of a page ends: its first lines, at most so many characters."""
    place = 0
    for _ in range(_HEAD_LINES):
        place = sheet.folded.find("\n", place) + 1
        if place == 0 or place > _HEAD_CHARACTERS:
            return min(_HEAD_CHARACTERS, len(sheet.flat))
    return place


def titles_at_top(sheet: Sheet, profiles: Titles) -> list[TitleFound]:
    """The titles that head this page; where two begin at one place, only the longer."""
    head = head_of(sheet)
    found: list[TitleFound] = []
    line = 0
    first_words = profiles.by_first_word
    while 0 <= line < head:
        for start, word in _beginnings(sheet.folded, line):
            title = _title_at(sheet, start, first_words[word]) if word in first_words else None
            if title:
                found.extend(_headed(title, sheet, start, profiles))
        line = sheet.folded.find("\n", line) + 1 or -1
    return _weakened(found) if len(found) > 1 else found


def _beginnings(folded: str, line: int) -> Iterator[tuple[int, str]]:
    """Where on a line a title may begin, with the word there: its start, and after what may precede."""
    begin = _BEGINNING.match(folded, line)
    after = begin.start("word") if begin is not None else line
    if after != line:
        word = FIRST_WORD.match(folded, line)
        yield line, word[0] if word is not None else ""
    yield after, begin["word"] if begin is not None else ""


def _title_at(sheet: Sheet, start: int, titles: Sequence[str]) -> str | None:
    """The longest of these titles, longest first, that begins at a place as a heading."""
    for title in titles:
        end = start + len(title)
        if (
            sheet.flat.startswith(title, start)
            and not sheet.flat[end : end + 1].isalnum()
            and not _IN_NUMBER.match(sheet.flat, end)
            and _is_heading(sheet, start, end)
        ):
            return title
    return None


def _headed(title: str, sheet: Sheet, start: int, profiles: Titles) -> Iterator[TitleFound]:
    found = _titles(profiles.by_title[title], Strength.HEADING, sheet, start, start + len(title))
    is_general = title in _GENERAL
    return (replace(one, is_general=is_general) for one in found)


def _titles(
    profiles: Iterable[Profile], strength: Strength, sheet: Sheet, start: int, end: int
) -> Iterator[TitleFound]:
    """What stands between two places as a title of each profile."""
    words, is_one_word = sheet.quote(start, end), " " not in sheet.written(start, end)
    return (TitleFound(one, strength, start, words, is_one_word=is_one_word) for one in profiles)


def _weakened(found: list[TitleFound]) -> list[TitleFound]:
    """The titles, weakened well below the first, and where a general word stands beside a telling title."""
    first = min(one.start for one in found)
    is_told = not all(one.is_general for one in found)
    return [
        replace(one, strength=Strength.LOW)
        if one.start > first + _TITLE_BLOCK or (one.is_general and is_told)
        else one
        for one in found
    ]


def begins_paper(sheet: Sheet) -> bool:
    """Whether the first lines of a page hold what begins papers: a heading's word, or an office's name.

    A numbered line („13. Oświadczenia”) heads a part of a form, a lower-case one carries a sentence on.
    """
    lines = sheet.raw[:_PAPERS_HEAD].split("\n")[:_PAPERS_LINES]
    words = [_PAPERS_WORD]
    if _BEARS_NIP.search(sheet.folded, 0, _PAPERS_HEAD):
        words.append(_STATEMENTS)
    place = 0
    for line in lines:
        folded = sheet.folded[place : place + len(line)]
        is_head = not line[:1].islower() and len(line) <= _LONGEST_HEADING
        if is_head and any(one.match(folded) for one in words):
            return True
        place += len(line) + 1
    return False


def noisy_titles(sheet: Sheet, profiles: Titles) -> list[TitleFound]:
    """Titles that head this page with wrong letters, as a reading machine leaves them."""
    from rapidfuzz import fuzz, process

    found: list[TitleFound] = []
    lines = sheet.folded[: head_of(sheet)].split("\n")
    place = 0
    for index, line in enumerate(lines):
        for words in (line, f"{line} {lines[index + 1]}") if index + 1 < len(lines) else (line,):
            if len(words) < _FUZZY_LEAST - 2 or _POINT.match(words):
                continue
            near = profiles.as_long_as(words, _FUZZY_LEAST, _FUZZY_SCORE)
            best = process.extractOne(words, near, scorer=fuzz.ratio, score_cutoff=_FUZZY_SCORE)
            if best is not None and _is_heading(sheet, place, place + len(words)):
                found.extend(
                    _titles(profiles.by_title[best[0]], Strength.NOISY, sheet, place, place + len(words))
                )
        place += len(line) + 1
    return found


def mentions(sheet: Sheet, profiles: Titles) -> Iterator[TitleFound]:
    """Titles anywhere on the page, each profile's longest once."""
    seen: set[int] = set()
    for title, heads in profiles.by_title.items():
        if len(title) < _SHORT_TITLE or title not in sheet.flat:
            continue
        start = next(occurrences(title, sheet.flat), None)
        if start is None:
            continue
        strength = Strength.LOW if _is_heading(sheet, start, start + len(title)) else Strength.MENTION
        unseen = [profile for profile in heads if id(profile) not in seen]
        seen.update(map(id, unseen))
        yield from _titles(unseen, strength, sheet, start, start + len(title))


def headings_below(sheet: Sheet, profiles: Titles) -> list[TitleFound]:
    """Unmistakable titles further down a text without pages (DOCX): a whole line in capitals."""
    found: list[TitleFound] = []
    for title, heads in profiles.by_title.items():
        if len(title) < _SHORT_TITLE or title not in sheet.flat:
            continue
        for start in occurrences(title, sheet.flat):
            end = start + len(title)
            line = sheet.line_at(start)
            raw = sheet.raw[start:end]
            if line[0] == start and raw.isupper() and _is_heading(sheet, start, end):
                found.extend(_titles(heads, Strength.HEADING, sheet, start, end))
    return found


def _is_heading(sheet: Sheet, start: int, end: int) -> bool:
    """Whether words begin their line, fill most of it, and look like a heading rather than a sentence."""
    line_start = sheet.line_at(start)[0]
    line_end = sheet.line_at(end - 1)[1]
    if line_start < start and not _may_stand_before(sheet, line_start, start, end):
        return False
    rest = sheet.folded[end:line_end]
    if rest[:1] in {",", ";"} or rest.rstrip()[-1:] in {",", ";"}:
        return False
    if end - start < _SHORT_TITLE and " " not in sheet.flat[start:end]:
        if sheet.folded[max(line_start, start - 1) : start] == "(" and line_start > 0:
            return False  # „… o wydanie zaświadczenia / (RWN)”: what was named above
        stands_alone = _AFTER_SHORT.match(rest) is not None and not sheet.raw[start].islower()
        in_capitals = sheet.raw[start:line_end].isupper() and sheet.flat[start:end] not in _GENERAL
        return stands_alone or in_capitals
    words = sheet.raw[start:end]
    if words.isupper() or not rest.strip(' .:*"-'):
        return words.isupper() or not words[0].islower() or _stands_alone(sheet, line_start)
    return words[0].isupper() and len(words) >= 0.4 * (len(words) + len(rest)) and not rest.startswith(".")


def _may_stand_before(sheet: Sheet, line_start: int, start: int, end: int) -> bool:
    """Whether a line may begin so before its title: „Załącznik nr 3”, or „UPO – ” before capitals."""
    if _BEFORE_TITLE.match(sheet.folded[line_start:start]):
        return True
    return _ACRONYM.match(sheet.raw[line_start:start]) is not None and sheet.raw[start:end].isupper()


def _stands_alone(sheet: Sheet, line_start: int) -> bool:
    """Whether the line before ends like a sentence or is none: a lower-case line may then be a heading."""
    before = sheet.folded[max(0, line_start - 2) : line_start].strip()
    return not before or before[-1] in '.:!?"'
