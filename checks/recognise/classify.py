"""Pages of one file → the documents that stand on them, with their kind, words, answers and signing."""

from collections.abc import Collection, Mapping, Sequence

from checks.page.blank_pages import blank_pages
from checks.page.missing_pages import missing_pages
from checks.page.page_numbers import numbers_on_sheet
from checks.page.sheet import Sheet
from checks.recognise.candidates import WORTH_NAMING, candidates_of, may_be_own
from checks.recognise.cut import Cut, cut_of
from checks.recognise.kinds.catalogue import read_document
from checks.recognise.kinds.certificates import tax_certificate, zus_certificate
from checks.recognise.kinds.certificates.issued import is_issued
from checks.recognise.named_persons import names_on
from checks.recognise.profiles import Profiles
from checks.recognise.signatures import signing
from checks.recognise.splitting import Span
from checks.recognise.weighing import (
    KindCandidate,
    best_candidate,
)
from checks.recognise.within import may_hold
from domain.call import Call
from domain.document import OTHER, UNPAGED, UNRECOGNISED, Document, Evidence, FieldValue, FileContent, Signing
from domain.rules.papers.document_rule import DocumentRule

_SHOWN = 3
ISSUED = frozenset({zus_certificate.NAME, tax_certificate.NAME})
"""The kinds that only an office issues, which its paper shows (Regulamin § 4.3 b, c)."""
_NO_ISSUER = "nie widać urzędu, który to wystawił"
_DOUBTED = 0.6
"""The most that a paper with a certificate's words counts for that no office seems to have issued."""


def recognise(content: FileContent, call: Call) -> tuple[Document, ...]:
    """The documents of a file, in the order of their pages; every page belongs to exactly one.

    Told by title, issuer, body and page, never by the file's name. What is less certain than the call's
    `thresholds.kind` is `unrecognised`, with the likeliest kinds as evidence. A file that could not be
    read gives no documents.
    """
    return documents_in(cut_of(content, call))


def documents_in(cut: Cut) -> tuple[Document, ...]:
    """The documents that stand on the spans of a cut file."""
    blank = blank_pages(cut.content.pages) if cut.spans else ()
    return tuple(_document(span, cut.content, cut.profiles, blank) for span in cut.spans)


def _document(
    span: Span, content: FileContent, profiles: Profiles, blank_in_file: Collection[int]
) -> Document:
    """The span as a document, its answers and signing read when its kind is one of the call."""
    numbers = [sheet.number for sheet in span.sheets]
    first, last = min(numbers), max(numbers)
    candidates = candidates_of(span, profiles)
    best, confidence = best_candidate(candidates)
    kind = best.profile.kind
    nobody = kind in ISSUED and not is_issued(span.sheets)
    if nobody or confidence < profiles.call.thresholds.kind or may_be_own(best, candidates, profiles):
        said = (*_suggestions(candidates), *([Evidence(_NO_ISSUER, first)] if nobody else []))
        confidence = min(confidence, _DOUBTED) if nobody else confidence
        return Document(UNRECOGNISED, confidence, first, last, evidence=said, title=_first_line(span))
    if kind == OTHER:
        name, resembled = best.profile.name, best.profile.looks_like
        return Document(
            OTHER, confidence, first, last, evidence=best.evidence, title=name, looks_like=resembled
        )
    rule = profiles.call.documents[kind]
    # Of documents that lie mixed the pages of others count for nothing here.
    amid = set(range(first, last + 1)) - set(numbers)
    blank = tuple(n for n in range(first, last + 1) if n in blank_in_file or n in amid)
    written = [sheet for sheet in span.sheets if sheet.number not in blank]
    numbered = _numbered(written, content)
    lacking = missing_pages(numbered, rule)
    return Document(
        kind,
        confidence,
        first,
        last,
        evidence=best.evidence,
        fields=read_document(kind, span.sheets, rule, profiles.call) | lacking,
        signing=_as_far_as_seen(signing(content, first, last, rule, blank), numbered, rule, lacking),
        title=rule.name,
        blank_pages=blank,
        may_hold=may_hold(span, kind, profiles),
        names=names_on(span.sheets) if rule.for_each is not None else (),
    )


def _numbered(sheets: Sequence[Sheet], content: FileContent) -> list[Sheet]:
    """The sheets whose printed numbers tell of pages: those of flowing text are of some printing."""
    is_flowing = content.format in UNPAGED
    return [sheet for sheet in sheets if not (is_flowing and sheet.page.source == "text")]


def _as_far_as_seen(
    found: Signing, sheets: Sequence[Sheet], rule: DocumentRule, lacking: Mapping[str, FieldValue]
) -> Signing:
    """The signing; on sheets that bear several pages side by side, what seems to lack is a person's to see.

    The places for signatures and initials are sought where they stand on a sheet of one page. Where pages may
    be elsewhere (`lacking`), the signed one may be among them.
    """
    if found.state == "none" and any(one.state == "unclear" for one in lacking.values()):
        return Signing("unknown", "może brakować stron, a wśród nich tej z podpisem")
    is_seen = found.state == "electronic" or (found.state == "image" and rule.signed == "applicant")
    if is_seen or not any(map(numbers_on_sheet, sheets)):
        return found
    return Signing("unknown", "na jednym arkuszu stoi po kilka stron dokumentu")


def _suggestions(candidates: Sequence[KindCandidate]) -> tuple[Evidence, ...]:
    """The likeliest kinds in words, for the person who decides; each kind once."""
    shown: dict[str, Evidence] = {}
    for one in sorted(candidates, key=lambda one: -one.confidence):
        if one.confidence < WORTH_NAMING or not one.evidence or len(shown) == _SHOWN:
            break
        said = one.evidence[0]
        words = f"może to być: {one.profile.name} ({one.confidence:.0%}) – „{said.excerpt}”"
        shown.setdefault(one.profile.name, Evidence(words, said.page, said.box))
    return tuple(shown.values())


def _first_line(span: Span) -> str:
    """The first words of the document, for a list."""
    return next((line for sheet in span.sheets for line in sheet.raw.split("\n") if line), "")[:120]
