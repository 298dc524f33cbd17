"""Files that hold pages of one document → that document: pictures, and PDFs that complete each other.

Printed page numbers decide before numbers in the files' names, and these before the order of sending.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from checks.page.file_series import SeriesName, series_name
from checks.page.page_numbers import Printed, printed_number
from checks.page.page_order import number_with_total
from checks.page.sheet import Sheet, sheet_of
from checks.recognise.headings import Strength, noisy_titles, titles_at_top
from checks.recognise.kinds.draft_contract import SECTION
from checks.recognise.noise.sheet import noisy_sheet
from checks.recognise.profiles import Titles, built_in_lexicon, built_in_titles
from domain.document import OTHER, FileContent

_LEAST_LETTERS, _LEAST_NUMBERED = 40, 8
"""A picture with fewer is no page that could carry another on: a last one may hold a name and its number."""
_MARGIN_LINES = 4
_RUNNING_LEAST = 20
_ALIKE = 85
_HEAD_LINES, _TITLE_LETTERS = 4, 10
_COUNTED = re.compile(
    r"(?:(?:CZĘŚĆ|CZESC|DZIAŁ|ROZDZIAŁ|SEKCJA|PUNKT) )?(?:§|\$|\d{1,3}|[A-Z]|[IVX]{1,5})\s?[.):\d –-]"
)
_LEAST_AFFINITY = 2.0
"""Below it nothing but the order of the files speaks for two pages' belonging together."""


@dataclass(frozen=True, slots=True)
class _Picture:
    """One file: its place in the message, its page, and what page and name say."""

    index: int
    sheet: Sheet
    name: SeriesName
    folder: str
    """Where it lay: folders of one archive are about different things."""
    printed: Printed | None
    kinds: frozenset[str]
    """The kinds whose titles head it; empty where nothing heads it."""
    is_next: bool = False
    """Whether its name alone says that it carries another on („IMG_2050-2” beside „IMG_2050-1”), and it has a
    place for a signature."""

    @property
    def number(self) -> int | None:
        """The number printed on it."""
        return self.printed.number if self.printed is not None else None

    @property
    def begins(self) -> bool:
        """Whether a document begins on it."""
        return self.number == 1 or (bool(self.kinds) and self.number is None)

    @property
    def is_page(self) -> bool:
        """Whether it holds text enough to be a page of something; one with a later number needs less."""
        least = _LEAST_NUMBERED if (self.number or 0) > 1 or self.is_next else _LEAST_LETTERS
        return sum(map(str.isalpha, self.sheet.raw)) >= least


@dataclass(slots=True)
class _Group:
    """The pages of one document, as far as they were found."""

    pages: list[_Picture] = field(default_factory=list)

    @property
    def total(self) -> int | None:
        """M of „strona N z M”, where a page says it."""
        return next((p.printed.total for p in self.pages if p.printed is not None and p.printed.total), None)

    @property
    def is_whole(self) -> bool:
        """Whether every page is there that it says it has."""
        numbers = {page.number for page in self.pages}
        return self.total is not None and numbers >= set(range(1, self.total + 1))

    def in_order(self) -> tuple[int, ...]:
        """Its files in page order: unnumbered pages stay behind the page they came after."""
        last = 0
        keyed: list[tuple[int, int, int]] = []
        for place, page in enumerate(self.pages):
            last = page.number if page.number is not None else last
            keyed.append((last, place, page.index))
        return tuple(index for _, _, index in sorted(keyed))


def join_order(files: Sequence[tuple[str, FileContent]]) -> tuple[tuple[int, ...], ...]:
    """The files' indexes in groups, each the pages of one document in order; every file is in exactly one.

    `files` are names (behind the folder's and a „/”, where there is one) and contents of pictures that hold
    one page each, in the order of sending. A picture that begins a document stays alone where none carries
    it on, and so does one without text.
    """
    titles = built_in_titles()
    pictures = _with_lost_totals([_picture(index, *file, titles) for index, file in enumerate(files)])
    pictures = _with_next(pictures)
    walk = _in_likely_order(pictures)
    groups = [_Group([picture]) for picture in walk if picture.begins or not picture.is_page]
    _place_numbered([p for p in walk if p.is_page and not p.begins and p.number is not None], groups, walk)
    _place_unnumbered(walk, groups)
    ordered = [group.in_order() for group in groups]
    return tuple(sorted(ordered, key=min))


def completing(files: Sequence[FileContent]) -> tuple[tuple[int, ...], ...]:
    """The indexes of files that hold parts of one document, in page order: a contract in two files.

    Told by their printed numbers alone, so every page must bear one, and the files together each page once.
    Two documents of as many pages, both in parts, are left as they are.
    """
    parts: dict[int, list[tuple[set[int], int]]] = {}
    for index, content in enumerate(files):
        numbers = [number_with_total(page) for page in content.pages]
        told = {one.number for one in numbers if one is not None}
        totals = {one.total if one is not None else None for one in numbers}
        total = totals.pop() if len(totals) == 1 else None
        if total is not None and len(told) == len(numbers) < total:
            parts.setdefault(total, []).append((told, index))
    return tuple(
        tuple(index for _, index in sorted(found, key=lambda one: min(one[0])))
        for total, found in parts.items()
        if sorted(number for told, _ in found for number in told) == list(range(1, total + 1))
    )


def _picture(index: int, filename: str, content: FileContent, titles: Titles) -> _Picture:
    page = content.pages[0]
    sheet = noisy_sheet(page, built_in_lexicon()) if page.source == "ocr" else sheet_of(page)
    found = titles_at_top(sheet, titles) or (noisy_titles(sheet, titles) if sheet.is_noisy else [])
    kinds = frozenset(
        one.profile.kind if one.profile.kind != OTHER else one.profile.name
        for one in found
        if one.strength >= Strength.NOISY
    )
    folder, _, _ = filename.rpartition("/")
    return _Picture(index, sheet, series_name(filename), folder, printed_number(sheet), kinds)


def _with_lost_totals(pictures: Sequence[_Picture]) -> list[_Picture]:
    """The pictures; „strona 13” of a series whose others say „2 z 3” and „3 z 3” is its „1 z 3”."""
    totals: dict[tuple[str, str], set[int]] = {}
    for one in pictures:
        if one.printed is not None and one.printed.total:
            totals.setdefault((one.folder, one.name.series), set()).add(one.printed.total)
    return [
        replace(one, printed=_parted(one.printed, totals.get((one.folder, one.name.series), set())))
        for one in pictures
    ]


def _parted(printed: Printed | None, totals: Collection[int]) -> Printed | None:
    """The number, with its total where the sign between both was not read."""
    if printed is None or printed.total is not None or len(totals) != 1:
        return printed
    (total,) = totals
    figures, last = str(printed.number), str(total)
    number = figures.removesuffix(last)
    if printed.number <= total or number == figures or not number or int(number) > total:
        return printed
    return Printed(int(number), total)


def _with_next(pictures: Sequence[_Picture]) -> list[_Picture]:
    """The pictures, known of each whether its name follows another's of the same series by one."""
    names = {(one.folder, one.name.series, one.name.numbers) for one in pictures}

    def is_next(one: _Picture) -> bool:
        *series, last = one.name.numbers or (0,)
        before = (one.folder, one.name.series, (*series, last - 1))
        return bool(series) and before in names and bool(one.sheet.page.label_boxes)

    return [replace(one, is_next=is_next(one)) for one in pictures]


def _in_likely_order(pictures: Sequence[_Picture]) -> list[_Picture]:
    """The pictures in the order of taking: each series by its numbers, at the place of its first file."""
    first = {(picture.folder, picture.name.series): picture.index for picture in reversed(pictures)}
    return sorted(
        pictures,
        key=lambda one: (first[one.folder, one.name.series], _padded(one.name.numbers), one.index),
    )


def _padded(numbers: tuple[int, ...]) -> tuple[int, ...]:
    """„scan” stands before „scan (2)”."""
    return numbers or (0,)


def _place_numbered(pages: Sequence[_Picture], groups: list[_Group], walk: Sequence[_Picture]) -> None:
    """Put pages that bear a number from 2 on into the group that lacks them and suits them best."""
    place = {picture.index: at for at, picture in enumerate(walk)}
    for page in sorted(pages, key=lambda one: (one.number or 0, place[one.index])):
        suiting = [
            (affinity, -abs(gap), group)
            for group in groups
            if _lacks(group, page)
            and (group.pages[-1].number is not None or place[page.index] > place[group.pages[-1].index])
            and (gap := place[page.index] - place[group.pages[-1].index])
            and (affinity := _affinity(group, page, follows=gap == 1)) >= _LEAST_AFFINITY
        ]
        if suiting:
            max(suiting, key=lambda one: one[:2])[2].pages.append(page)
        else:
            groups.append(_Group([page]))


def _lacks(group: _Group, page: _Picture) -> bool:
    """Whether a page may belong to a group: it is not there yet, and both have the same number of pages."""
    total = page.printed.total if page.printed is not None else None
    if not group.pages[0].is_page or page.number in {one.number for one in group.pages}:
        return False
    if group.pages[-1].number is None and page.number != len(group.pages) + 1:
        return False
    return group.total is None or total is None or group.total == total


def _affinity(group: _Group, page: _Picture, *, follows: bool) -> float:
    """How well a page goes with the others of a group."""
    last = group.pages[-1]
    is_next = last.number is not None and page.number == last.number + 1
    same_total = group.total is not None and page.printed is not None and group.total == page.printed.total
    names = page.name.words, group.pages[0].name.words
    named = (2.0 if names[0] == names[1] else -2.0) if all(names) else 0.0
    told = 2.0 * same_total + named + 2.5 * _sections_go_on(last, page) + _shared_lines(last, page)
    return told + 1.25 * follows + is_next + 1.5 * group.pages[0].begins


def _place_unnumbered(walk: Sequence[_Picture], groups: list[_Group]) -> None:
    """Put pages without title and number behind the page they follow, unless its document is whole."""
    group_of = {page.index: group for group in groups for page in group.pages}
    before: _Picture | None = None
    for page in walk:
        if page.index not in group_of:
            open_group = group_of[before.index] if before is not None and before.is_page else None
            if open_group is None or open_group.is_whole or _is_of_another(before, page):
                open_group = _Group()
                groups.append(open_group)
            place = (
                open_group.pages.index(before) + 1 if before in open_group.pages else len(open_group.pages)
            )
            open_group.pages.insert(place, page)
            group_of[page.index] = open_group
        before = page


def _is_of_another(before: _Picture | None, page: _Picture) -> bool:
    """Whether names, folders or the head of a page say that it is of another paper than the one before."""
    if before is None:
        return False
    is_named_otherwise = page.name.words != before.name.words and bool(page.name.words)
    is_elsewhere = is_named_otherwise or page.folder != before.folder
    return is_elsewhere or (_is_headed(page) and not _shared_lines(before, page))


def _is_headed(page: _Picture) -> bool:
    """Whether a line in capitals stands over a page, as titles do that no list of ours knows.

    One that a number, a letter or „§” counts heads a part of what was begun before.
    """
    lines = [line.strip() for line in page.sheet.raw.split("\n") if line.strip()]
    return any(
        line.isupper() and sum(map(str.isalpha, line)) >= _TITLE_LETTERS and not _COUNTED.match(line)
        for line in lines[:_HEAD_LINES]
    )


def _sections_go_on(before: _Picture, page: _Picture) -> bool:
    last = max((int(number) for number in SECTION.findall(before.sheet.folded)), default=None)
    here = SECTION.search(page.sheet.folded)
    return last is not None and here is not None and int(here[1]) in {last, last + 1}


def _shared_lines(before: _Picture, page: _Picture) -> bool:
    """Whether a long line runs in the margins of both."""
    from rapidfuzz import fuzz

    return any(
        fuzz.ratio(one, other) >= _ALIKE for one in _margins(before.sheet) for other in _margins(page.sheet)
    )


def _margins(sheet: Sheet) -> list[str]:
    lines = sheet.folded.split("\n")
    return [line for line in (*lines[:_MARGIN_LINES], *lines[-_MARGIN_LINES:]) if len(line) >= _RUNNING_LEAST]
