"""Pages of one file → the documents that stand on them, with their kind, words, answers and signing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checks.form import pages_to_lay_out
from checks.headings import Strength, TitleFound, headings_below, mentions, noisy_titles, titles_at_top
from checks.kinds import read_document
from checks.profiles import Profile, Profiles, profiles_of
from checks.sheet import Sheet, sheet_of
from checks.signatures import signing
from checks.weighing import Candidate, settled, weigh
from domain.call import Call
from domain.document import OTHER, UNRECOGNISED, Document, Evidence, FileContent, Page, ReadStatus

_READABLE = frozenset({ReadStatus.OK, ReadStatus.PARTIAL})
_PAGED = frozenset({"pdf", "jpeg", "png", "tiff"})
_PAGE_OF = re.compile(
    r"\bstr(?:ona|\.)? ?(\d{1,3})(?: ?(?:z|/) ?(\d{1,3}))?\b|(?m:^-? ?(\d{1,2}) ?(?:/|z) ?\d{1,2} ?-?$)"
)
_SECTION = re.compile(r"(?m)^§ ?(\d{1,2})\b")
_MARGIN = 160
_LABELS_CARRY_ON = 3
_SURE_BELOW = 0.85
_FULL_PAGE = 0.5
_SHOWN_CANDIDATES = 3


@dataclass(frozen=True, slots=True)
class _Span:
    """Consecutive sheets of one document, with the titles that head the first."""

    sheets: tuple[Sheet, ...]
    titles: tuple[TitleFound, ...]


def recognise(content: FileContent, call: Call) -> tuple[Document, ...]:
    """The documents of a file, in the order of their pages; every page belongs to exactly one.

    Told by title, issuer, body and page, never by the file's name. Less certain than the call's
    `thresholds.kind` gives `unrecognised`, with the candidates as evidence and the likeliest kind in
    `looks_like`. A file that could not be read gives no documents.
    """
    profiles = profiles_of(call)
    return tuple(_document(span, content, profiles) for span in _spans(content, profiles))


def pages_needing_tables(content: FileContent, call: Call) -> set[int]:
    """Numbers of the pages to read again with their tables, because their text alone does not tell.

    Usually none: only forms with a table of rows whose text is ambiguous.
    """
    profiles = profiles_of(call)
    wanted: set[int] = set()
    for span in _spans(content, profiles) if content.format == "pdf" else ():
        best, _ = _settle(span, profiles)
        rule = call.documents.get(best.profile.kind)
        if rule is not None:
            wanted |= pages_to_lay_out(span.sheets, rule)
    return wanted


def _spans(content: FileContent, profiles: Profiles) -> list[_Span]:
    """The file cut where documents begin."""
    if content.status not in _READABLE or not content.pages:
        return []
    sheets = [sheet_of(page) for page in content.pages]
    if content.format not in _PAGED and len(sheets) == 1:
        sheets = list(_cut(sheets[0], profiles))
    spans: list[_Span] = []
    for index, sheet in enumerate(sheets):
        titles = titles_at_top(sheet, profiles) if sheet.flat else []
        if index and _carries_on(sheet, titles, spans[-1], sheets[index + 1 :]):
            spans[-1] = replace(spans[-1], sheets=(*spans[-1].sheets, sheet))
        else:
            spans.append(_Span((sheet,), tuple(titles)))
    return spans


def _cut(sheet: Sheet, profiles: Profiles) -> Iterator[Sheet]:
    """A text without pages, cut before headings that surely begin another document."""
    first = {found.profile.kind for found in titles_at_top(sheet, profiles)}
    starts = [0]
    for found in sorted(headings_below(sheet, profiles), key=lambda one: one.start):
        rest = sheet.part(found.start, len(sheet.raw))
        is_new = found.profile.kind not in first and found.start > starts[-1]
        if (
            is_new
            and found.profile.kind != OTHER
            and weigh(found.profile, found, [rest]).confidence >= _SURE_BELOW
        ):
            starts.append(sheet.line_at(found.start)[0])
            first.add(found.profile.kind)
    for start, end in zip(starts, [*starts[1:], len(sheet.raw)], strict=True):
        yield sheet.part(start, end)


def _carries_on(sheet: Sheet, titles: Sequence[TitleFound], span: _Span, following: Sequence[Sheet]) -> bool:
    """Whether a page belongs to the document before it: no title of its own, or the signs of a later page."""
    before = {found.profile.kind for found in span.titles}
    if not sheet.flat:
        # A blank page, or a scanned one amid a document; a scan at the end stands for itself.
        return not _is_scan(sheet.page) or any(
            page.flat and not _PAGE_OF.search(page.flat) is None for page in following[:1]
        )
    if not span.sheets[-1].flat and _is_scan(span.sheets[-1].page) and len(span.sheets) == 1:
        return False
    if not titles:
        return True
    if _section_goes_on(sheet, span) or _form_goes_on(sheet, span):
        return True
    number = _page_number(sheet)
    same = before & {found.profile.kind for found in titles} - {OTHER}
    if same and number is not None:
        return number > 1
    if same:
        return not any(
            profile.issuers or not profile.labels for profile in _profiles(titles) if profile.kind in same
        )
    return number is not None and number == len(span.sheets) + 1 and _is_weak(titles)


def _profiles(titles: Sequence[TitleFound]) -> list[Profile]:
    return [found.profile for found in titles]


def _is_weak(titles: Sequence[TitleFound]) -> bool:
    """Whether only one-word titles were found, which page 2 of anything may begin with."""
    return all(" " not in found.words.words.strip() for found in titles)


def _section_goes_on(sheet: Sheet, span: _Span) -> bool:
    """Whether the page's first paragraph (§) is the one after the last before it, or the same."""
    here = _SECTION.search(sheet.folded)
    last = [int(found[1]) for page in span.sheets for found in _SECTION.finditer(page.folded)]
    return here is not None and bool(last) and int(here[1]) in {max(last), max(last) + 1}


def _form_goes_on(sheet: Sheet, span: _Span) -> bool:
    """Whether the page holds questions of the form before it that were not asked yet."""
    for found in span.titles:
        asked = [label for label in found.profile.labels if any(label in page.flat for page in span.sheets)]
        fresh = [label for label in found.profile.labels if label not in asked and label in sheet.flat]
        if asked and len(fresh) >= min(_LABELS_CARRY_ON, max(1, len(found.profile.labels) - len(asked))):
            return True
    return False


def _page_number(sheet: Sheet) -> int | None:
    """N of „strona N z M”, „N/M” at the top or bottom of a page."""
    for margin in (sheet.folded[-_MARGIN:], sheet.folded[:_MARGIN]):
        found = _PAGE_OF.search(margin)
        if found is not None:
            return int(found[1] or found[3])
    return None


def _is_scan(page: Page) -> bool:
    """Whether a picture covers most of the page."""
    return any(
        (image.box.right - image.box.left) * (image.box.bottom - image.box.top) > _FULL_PAGE
        for image in page.images
    )


def _settle(span: _Span, profiles: Profiles) -> tuple[Candidate, float]:
    return settled(_candidates(span, profiles))


def _candidates(span: _Span, profiles: Profiles) -> list[Candidate]:
    """Every kind the span may be, weighed; profiles without a title only where no title was found."""
    titles = span.titles or tuple(noisy_titles(span.sheets[0], profiles))
    found = [weigh(one.profile, one, span.sheets) for one in _earliest(titles)]
    if not any(one.confidence >= profiles.call.thresholds.kind for one in found):
        told = {id(one.profile) for one in found}
        said = [one for one in mentions(span.sheets[0], profiles) if id(one.profile) not in told]
        found += [weigh(one.profile, one, span.sheets) for one in said]
        told |= {id(one.profile) for one in said}
        found += [weigh(profile, None, span.sheets) for profile in profiles.all if id(profile) not in told]
    return found


def _earliest(titles: Sequence[TitleFound]) -> list[TitleFound]:
    """Each profile's strongest, first title."""
    by_profile: dict[int, TitleFound] = {}
    for found in sorted(titles, key=lambda one: (-one.strength, one.start)):
        by_profile.setdefault(id(found.profile), found)
    return list(by_profile.values())


def _document(span: _Span, content: FileContent, profiles: Profiles) -> Document:
    """The span as a document, its answers and signing read when its kind is one of the call."""
    first, last = span.sheets[0].number, span.sheets[-1].number
    candidates = _candidates(span, profiles)
    best, confidence = settled(candidates)
    if confidence < profiles.call.thresholds.kind:
        return Document(
            UNRECOGNISED,
            confidence,
            first,
            last,
            evidence=_suggestions(candidates, profiles),
            title=_first_line(span),
            looks_like=None if best.profile.kind == OTHER or best.confidence < _WORTH else best.profile.kind,
        )
    kind = best.profile.kind
    if kind == OTHER:
        return Document(
            OTHER,
            confidence,
            first,
            last,
            evidence=best.evidence,
            title=best.profile.name,
            looks_like=best.profile.looks_like,
        )
    rule = profiles.call.documents[kind]
    return Document(
        kind,
        confidence,
        first,
        last,
        evidence=best.evidence,
        fields=read_document(kind, span.sheets, rule, profiles.call),
        signing=signing(content, first, last, rule),
        title=rule.name,
    )


_WORTH = 0.3
"""Below this a candidate is not worth naming."""


def _suggestions(candidates: Sequence[Candidate], profiles: Profiles) -> tuple[Evidence, ...]:
    """The likeliest kinds in words for the person who decides."""
    ranked = sorted(candidates, key=lambda one: -one.confidence)
    shown = [one for one in ranked if one.confidence >= _WORTH and one.evidence][:_SHOWN_CANDIDATES]
    return tuple(
        Evidence(
            f"może to być: {one.profile.name} ({one.confidence:.0%}) – „{one.evidence[0].words}”",
            one.evidence[0].page,
        )
        for one in shown
    )


def _first_line(span: _Span) -> str:
    """The first words of the document, for a list."""
    return next(
        (line.strip() for sheet in span.sheets for line in sheet.raw.split("\n") if line.strip()), ""
    )[:120]
