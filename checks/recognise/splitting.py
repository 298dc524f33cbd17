"""A file's pages cut into documents: where one begins, and which pages carry it on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checks.page.blank_pages import is_blank
from checks.page.page_numbers import Printed, printed_number
from checks.page.sheet import Sheet, sheet_of
from checks.recognise.form.blank.blanks import blanks_of, likeness, shingles_in
from checks.recognise.headings import (
    Strength,
    TitleFound,
    begins_paper,
    headings_below,
    noisy_titles,
    titles_at_top,
)
from checks.recognise.kinds import draft_contract
from checks.recognise.kinds.certificates.back_page import is_back_page
from checks.recognise.kinds.draft_contract import SECTION
from checks.recognise.kinds.lookalikes.firms import PRIVACY_CLAUSE
from checks.recognise.meaning import meant
from checks.recognise.noise.columns import numbered_apart, unfolded
from checks.recognise.noise.sheet import noisy_sheet
from checks.recognise.profiles import Profiles, lexicon_of
from checks.recognise.weighing import weigh
from domain.document import OTHER, UNPAGED, FileContent, Page, ReadStatus
from domain.rules.papers.document_rule import DocumentRule

_READABLE = frozenset({ReadStatus.OK, ReadStatus.PARTIAL})
_FRESH_LABELS = 3
_BEGUN, _FRESH_SHINGLES = 0.15, 10
"""Pages that repeat so much of a blank are a copy of it; and so many of its words, three at a time, go on."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_LEAST_LETTERS = 12
"""A picture with fewer in whole words is blank but for specks."""
_HEAD_NUMBER = re.compile(r"[^\w]+|\d+")
_SAME_HEAD = 90
_CONTRACT_BEGINS = re.compile(r"§ ?1\b|\bzawarta\b|\bpomiedzy\b")
_LONG = frozenset({draft_contract.NAME, OTHER})
_MUCH_TEXT = 200
"""So much text on a picture without title or number is, after a paper of one page, no continuation of it."""
_POOR = 0.5
"""A page read less surely than this may be of anything."""
_SURE = 0.85
_TELLING = 0.6
"""A page that says so surely what it is may be the first of another paper."""
_WHOLE_PAPER = 0.9
"""So surely a page must tell by itself what it is, where it does not look like the beginning of anything."""
_FULL_PAGE = 0.5
_HEAD_LINES = 6
"""A title of a paper's own stands no lower."""
_SURELY_BLANK = 0.9
"""A picture without a word is blank where that is as sure as this; else nobody read it."""


@dataclass(frozen=True, slots=True)
class Span:
    """Consecutive sheets of one document, with the titles that head the first."""

    sheets: tuple[Sheet, ...]
    titles: tuple[TitleFound, ...] = ()

    @property
    def is_scan(self) -> bool:
        """Whether these are pictures of pages that were not read."""
        return all(not sheet.flat and _is_picture(sheet.page) for sheet in self.sheets)

    @property
    def is_blank(self) -> bool:
        """Whether these are blank pages."""
        return all(not sheet.flat and not _is_picture(sheet.page) for sheet in self.sheets)

    @property
    def head(self) -> Sheet:
        """The first page that holds text, else the first."""
        return next((sheet for sheet in self.sheets if sheet.flat), self.sheets[0])

    @property
    def lengths(self) -> frozenset[int]:
        """How many pages it has, with its blank ones and without: numbers are printed either way."""
        return frozenset({len(self.sheets), sum(not is_blank(sheet.page) for sheet in self.sheets)})

    def with_sheet(self, sheet: Sheet) -> "Span":
        """The span one page longer."""
        return Span((*self.sheets, sheet), self.titles)


def spans_of(content: FileContent, profiles: Profiles) -> list[Span]:
    """The file's documents in order; every page belongs to exactly one. None for a file that was not read."""
    if content.status not in _READABLE or not content.pages:
        return []
    sheets = [_sheet(page, profiles) for page in content.pages]
    if content.format in UNPAGED and len(sheets) == 1:
        sheets = list(_cut(sheets[0], profiles))
    spans: list[Span] = []
    for index, sheet in enumerate(sheets):
        titles = _titles(sheet, profiles)
        following = sheets[index + 1] if index + 1 < len(sheets) else None
        left = _left_before(sheet, titles, spans, profiles)
        if left is not None:
            spans[left] = spans[left].with_sheet(sheet)
        elif spans and (
            _is_back_of(sheet, titles, spans[-1], profiles)
            or (
                _carries_on(sheet, titles, spans[-1], following, profiles)
                and not _is_another(sheets[index:], spans[-1], profiles)
            )
        ):
            spans[-1] = spans[-1].with_sheet(sheet)
        elif spans and spans[-1].is_blank and sheet.flat:
            # A blank sheet before a document, as separators lie in a feeder, goes with it.
            spans[-1] = Span((*spans[-1].sheets, sheet), titles)
        else:
            spans.append(Span((sheet,), titles))
    return spans


def _left_before(
    sheet: Sheet, titles: Sequence[TitleFound], spans: Sequence[Span], profiles: Profiles
) -> int | None:
    """The place of the document that a page goes on with, over papers that lie amid it.

    „Strona 3 z 5” behind a certificate that bears no number, where „strona 2 z 5” stood before it. Of several
    that may go on so, and where the paper before has as many pages, what the page asks must tell.
    """
    here = printed_number(sheet)
    if here is None or here.total is None or here.number < 2 or len(spans) < 2:
        return None
    last = [_last_number(span) for span in spans]
    before = [place for place, one in enumerate(last) if one == Printed(here.number - 1, here.total)]
    is_sure = len(before) == 1 and (last[-1] is None or last[-1].total != here.total)
    if not is_sure:
        before = [
            place
            for place in before
            if _section_goes_on(sheet, spans[place]) or _form_goes_on(sheet, spans[place], profiles)
        ]
    if len(before) != 1 or before[0] == len(spans) - 1:
        return None
    kinds = {one.profile.kind for one in spans[before[0]].titles}
    return before[0] if not titles or kinds & {one.profile.kind for one in titles} else None


def _last_number(span: Span) -> Printed | None:
    """The number printed on the last page of a document that bears one with its total."""
    numbers = [one for sheet in span.sheets if (one := printed_number(sheet)) is not None and one.total]
    return numbers[-1] if numbers else None


def _titles(sheet: Sheet, profiles: Profiles) -> tuple[TitleFound, ...]:
    """The titles that head a page; on a picture also those with wrong letters that its body confirms."""
    if not sheet.flat:
        return ()
    found = titles_at_top(sheet, profiles)
    if found or not sheet.is_noisy:
        return tuple(found)
    least = profiles.call.thresholds.kind
    return tuple(
        one for one in noisy_titles(sheet, profiles) if weigh(one.profile, one, [sheet]).confidence >= least
    )


def _sheet(page: Page, profiles: Profiles) -> Sheet:
    """The page's sheet; specks of a blank one are no text."""
    if page.source != "ocr":
        return sheet_of(page)
    sheet = numbered_apart(noisy_sheet(page, lexicon_of(profiles)))
    words = _WORD.findall(sheet.folded)
    return _in_columns(sheet, profiles) if sum(map(len, words)) >= _LEAST_LETTERS else Sheet(page, "", "", "")


def _in_columns(sheet: Sheet, profiles: Profiles) -> Sheet:
    """The sheet with a column of data before the letter beside it, where only so the title is whole."""
    apart = unfolded(sheet)
    if apart is sheet:
        return sheet
    before, after = (max((one.strength for one in _titles(it, profiles)), default=0) for it in (sheet, apart))
    return apart if after > before else sheet


def _cut(sheet: Sheet, profiles: Profiles) -> Iterator[Sheet]:
    """A text without pages, cut before headings that surely begin another document of the call."""
    top = titles_at_top(sheet, profiles)
    first = min((found.start for found in top), default=0)
    known = {found.profile.kind for found in top if found.start == first}
    starts = [0]
    for found in sorted(headings_below(sheet, profiles), key=lambda one: one.start):
        kind = found.profile.kind
        if kind in known or kind == OTHER or found.start <= starts[-1]:
            continue
        if weigh(found.profile, found, [sheet.part(found.start, len(sheet.raw))]).confidence >= _SURE:
            starts.append(sheet.line_at(found.start)[0])
            known.add(kind)
    for start, end in zip(starts, [*starts[1:], len(sheet.raw)], strict=True):
        yield sheet.part(start, end)


def _carries_on(
    sheet: Sheet, titles: Sequence[TitleFound], span: Span, following: Sheet | None, profiles: Profiles
) -> bool:
    """Whether a page belongs to the document before it."""
    if not sheet.flat:
        return _textless_carries_on(sheet, span, following)
    begins_untitled = sheet.is_noisy and not titles and _begins_untitled(sheet, span, profiles)
    if span.is_scan or span.is_blank or begins_untitled:
        return False
    if not titles or _section_goes_on(sheet, span) or _form_goes_on(sheet, span, profiles):
        return True
    if {found.profile.kind for found in titles} == {OTHER} and _number_goes_on(sheet, span):
        return True
    number = _page_number(sheet)
    same = {found.profile.kind for found in span.titles} & {found.profile.kind for found in titles} - {OTHER}
    if same:
        # A repeated title is a running header, unless this is page 1, or of a paper that has but one page.
        is_over = sheet.is_noisy and _is_at_its_end(span)
        is_running = _has_running_title(titles, same) or _is_running_head(sheet, span)
        return number > 1 if number is not None else not is_over and is_running
    follows = number is not None and number - 1 in span.lengths
    is_told = all(found.is_one_word for found in titles)
    # What stands below several lines may be an answer: „Atest higieniczny na panele”.
    is_below = all(sheet.folded.count("\n", 0, found.start) >= _HEAD_LINES for found in titles)
    return (is_told and follows) or ((is_told or is_below) and _asks_more(sheet, span, profiles))


def _is_back_of(sheet: Sheet, titles: Sequence[TitleFound], span: Span, profiles: Profiles) -> bool:
    """Whether a page holds the notes of the certificate before it, or a clause beside which more is said."""
    rules = (profiles.call.documents.get(found.profile.kind) for found in span.titles)
    is_certificate = any(rule is not None and rule.reads_as == "certificate" for rule in rules)
    if not is_certificate or not sheet.flat or _page_number(sheet) == 1 or _is_at_its_end(span):
        return False
    if any(found.profile.name != PRIVACY_CLAUSE for found in titles):
        return False
    clause_at = min((found.start for found in titles), default=None)
    return is_back_page(sheet, span.head, span.sheets[-1], clause_at)


def _is_another(ahead: Sequence[Sheet], span: Span, profiles: Profiles) -> bool:
    """Whether a page that nothing parts from the document before it says things of another kind.

    Where it looks like the beginning of something, or follows a paper of one page, and no number or
    paragraph carries the other on; elsewhere only where the page alone is surely a whole paper of the call.
    """
    sheet = ahead[0]
    number = _page_number(sheet)
    if not sheet.flat or _section_goes_on(sheet, span) or (number is not None and number > 1):
        return False
    if span.is_scan or span.is_blank:
        return False
    begins = begins_paper(sheet) or (_is_of_one_page(span) and not _is_form(span, profiles))
    after = next((n for n, one in enumerate(ahead[1:], 1) if one.flat and begins_paper(one)), len(ahead))
    here = next(iter(meant(ahead[: after if begins else 1], profiles.call)), None)
    if here is None or not here.is_whole or here.confidence < (_TELLING if begins else _WHOLE_PAPER):
        return False
    if not begins and here.meaning.kind == OTHER:
        return False
    before = _kinds_before(span, profiles)
    kind = here.meaning.kind if here.meaning.kind != OTHER else here.meaning.name
    return kind not in before and (begins or bool(before))


def _kinds_before(span: Span, profiles: Profiles) -> set[str]:
    """The kinds that the document before may be by its titles, else the one, or look-alike, that it tells."""
    telling = [one for one in span.titles if one.strength >= Strength.NOISY and not one.is_general]
    before = {found.profile.kind for found in telling} - {OTHER}
    if before:
        return before
    said = [one for one in meant(span.sheets, profiles.call) if one.is_whole]
    return {one.meaning.kind if one.meaning.kind != OTHER else one.meaning.name for one in said[:1]}


def _begins_untitled(sheet: Sheet, span: Span, profiles: Profiles) -> bool:
    """Whether a picture without a title begins something: page 1, one after the last, or one hardly read."""
    here = printed_number(sheet)
    if here is not None:
        return here.number == 1
    if _is_at_its_end(span):
        return True
    if _section_goes_on(sheet, span):
        return False
    is_over = len(sheet.flat) >= _MUCH_TEXT and _is_of_one_page(span) and not _is_form(span, profiles)
    return sheet.page.confidence < _POOR or is_over


def _is_at_its_end(span: Span) -> bool:
    """Whether the last page that bears a number says that it is the last."""
    numbers = [printed for sheet in span.sheets if (printed := printed_number(sheet)) is not None]
    return bool(numbers) and numbers[-1].number == numbers[-1].total


def _is_of_one_page(span: Span) -> bool:
    """Whether a document is of a kind that has one page as a rule: no form, no contract.

    A title that some other paper could have as well says nothing against a kind that is asked for.
    """
    telling = [one for one in span.titles if one.profile.kind != OTHER] or span.titles
    return bool(telling) and not any(one.profile.labels or one.profile.kind in _LONG for one in telling)


def _is_form(span: Span, profiles: Profiles) -> bool:
    """Whether a document surely asks what a form asks, though a line of it heads some other paper.

    A letter that applies lists „Patent nr PAT.242688” on a line of its own, and goes on; so does the first
    page of a form, not whole without the next, where such a line stands far below its head.
    """
    here = next(iter(meant(span.sheets, profiles.call)), None)
    rule = profiles.call.documents.get(here.meaning.kind) if here is not None else None
    if here is None or rule is None or rule.reads_as != "form":
        return False
    head = span.head.folded
    is_below = all(head.count("\n", 0, found.start) >= _HEAD_LINES for found in span.titles)
    return here.confidence >= (_TELLING if is_below else _WHOLE_PAPER) and (is_below or here.is_whole)


def _textless_carries_on(sheet: Sheet, span: Span, following: Sheet | None) -> bool:
    """Whether a page without text belongs to the document before: blank, or a scan amid its pages."""
    if not _is_picture(sheet.page) or span.is_scan:
        return True
    number = _page_number(following) if following is not None and following.flat else None
    return number is not None and number - 2 in span.lengths


def _has_running_title(titles: Sequence[TitleFound], kinds: set[str]) -> bool:
    return any(found.profile.labels for found in titles if found.profile.kind in kinds)


def _is_running_head(sheet: Sheet, span: Span) -> bool:
    """Whether a contract's page has the first line of the page before, and none of what begins a contract."""
    from rapidfuzz import fuzz

    first, before = (_HEAD_NUMBER.sub("", one.folded.split("\n", 1)[0]) for one in (sheet, span.sheets[-1]))
    is_contract = {found.profile.kind for found in span.titles} == {draft_contract.NAME}
    return (
        is_contract
        and fuzz.ratio(first, before) >= _SAME_HEAD
        and _CONTRACT_BEGINS.search(sheet.flat) is None
    )


def _section_goes_on(sheet: Sheet, span: Span) -> bool:
    """Whether the page's first paragraph (§) is the one after the last before it, or the same."""
    here = SECTION.search(sheet.folded)
    if here is None:
        return False
    last = max((int(n) for page in span.sheets for n in SECTION.findall(page.folded)), default=None)
    return last is not None and int(here[1]) in {last, last + 1}


def _number_goes_on(sheet: Sheet, span: Span) -> bool:
    """Whether the page is the next of as many („strona 3 z 3” after „strona 2 z 3”)."""
    here, before = printed_number(sheet), printed_number(span.sheets[-1])
    if here is None or before is None or here.total is None:
        return False
    return (here.number, here.total) == (before.number + 1, before.total)


def _form_goes_on(sheet: Sheet, span: Span, profiles: Profiles) -> bool:
    """Whether the page asks what the form before it has not asked yet."""
    for found in span.titles:
        by_blank = _blank_goes_on(sheet, span, profiles.call.documents.get(found.profile.kind))
        if by_blank is not None:
            if by_blank:
                return True
            continue
        labels = found.profile.labels
        left = [label for label in labels if not any(label in page.flat for page in span.sheets)]
        fresh = sum(label in sheet.flat for label in left)
        if len(left) < len(labels) and left and fresh >= min(_FRESH_LABELS, len(left)):
            return True
    return False


def _asks_more(sheet: Sheet, span: Span, profiles: Profiles) -> bool:
    """Whether a page that a word like „Patent” heads says things of the form before it, by its questions."""
    here = next(iter(meant([sheet], profiles.call)), None)
    rule = profiles.call.documents.get(here.meaning.kind) if here is not None else None
    if here is None or rule is None or rule.reads_as != "form" or here.confidence < _TELLING:
        return False
    titled = {found.profile.kind for found in span.titles if not found.is_one_word}
    before = titled or {one.meaning.kind for one in meant(span.sheets, profiles.call)[:1]}
    return here.meaning.kind in before and not _is_at_its_end(span)


def _blank_goes_on(sheet: Sheet, span: Span, rule: DocumentRule | None) -> bool | None:
    """Whether the page prints more of the blank that the pages before it begin; None: they are no copy."""
    if rule is None or not rule.printed:
        return None
    begun = shingles_in(span.sheets)
    if likeness(rule, begun) < _BEGUN:
        return None
    page = shingles_in([sheet])
    return any(len((blank.shingles - begun) & page) >= _FRESH_SHINGLES for blank in blanks_of(rule))


def _page_number(sheet: Sheet) -> int | None:
    printed = printed_number(sheet)
    return printed.number if printed is not None else None


def _is_picture(page: Page) -> bool:
    """Whether the page is a picture that nobody has read, or could read, and that is not surely blank."""
    if page.source == "ocr":
        return not page.text.strip() and page.confidence < _SURELY_BLANK
    return any(
        (one.box.right - one.box.left) * (one.box.bottom - one.box.top) > _FULL_PAGE for one in page.images
    )
