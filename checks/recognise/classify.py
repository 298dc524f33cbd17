"""Pages of one file → the documents that stand on them, with their kind, words, answers and signing."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from checks.page.blank_pages import blank_pages
from checks.page.missing_pages import missing_pages
from checks.page.page_numbers import numbers_on_sheet
from checks.page.page_order import in_order
from checks.page.sheet import Sheet
from checks.page.strokes import tells_by_strokes
from checks.recognise.candidates import WORTH_NAMING, candidates_of, may_be_own
from checks.recognise.form.read_form import pages_to_lay_out
from checks.recognise.kinds.catalogue import read_document
from checks.recognise.kinds.certificates import tax_certificate, zus_certificate
from checks.recognise.kinds.certificates.issued import is_issued
from checks.recognise.named_persons import names_on
from checks.recognise.profiles import Profiles, profiles_of
from checks.recognise.signatures import signing
from checks.recognise.splitting import Span, spans_of
from checks.recognise.weighing import (
    KindCandidate,
    best_candidate,
)
from checks.recognise.within import may_hold
from domain.call import Call
from domain.document import OTHER, UNPAGED, UNRECOGNISED, Document, Evidence, FieldValue, FileContent, Signing
from domain.rules.papers.document_rule import DocumentRule
from domain.rules.papers.form_rule import OFFERED

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
    profiles = profiles_of(call)
    content = replace(content, pages=in_order(content.pages))
    spans = spans_of(content, profiles)
    blank = blank_pages(content.pages) if spans else ()
    return tuple(_document(span, content, profiles, blank) for span in spans)


def pages_needing_tables(
    content: FileContent, call: Call, documents: Sequence[Document] | None = None
) -> set[int]:
    """Numbers of the pages to read again with their tables, because their text alone does not tell.

    Those through whose letters a line runs or that say that choices are struck out; those of certificates
    whose verdict the text leaves open or where boxes may be drawn, for a stroke through „nie” and a drawn box
    are not in the text; and those of forms with rows or choices that are ambiguous. `documents` is what
    `recognise` told of the same content, where that is known: then nothing is searched again unless it was
    in doubt, or a form was read by what its questions mean.
    """
    has_strokes = any(page.is_struck or tells_by_strokes(page.text) for page in content.pages)
    boxed = {page.number for page in content.pages if page.may_hold_boxes}
    if not (documents is None or has_strokes or any(_may_need_tables(one, call, boxed) for one in documents)):
        return set()
    profiles = profiles_of(call)
    content = replace(content, pages=in_order(content.pages))
    wanted: set[int] = set()
    for span in spans_of(content, profiles) if content.format == "pdf" else ():
        best, _ = best_candidate(candidates_of(span, profiles))
        rule = call.documents.get(best.profile.kind)
        if rule is None:
            continue
        is_struck = any(sheet.page.is_struck or tells_by_strokes(sheet.raw) for sheet in span.sheets)
        if is_struck or (rule.reads_as == "certificate" and _is_open(span, documents)):
            wanted |= {sheet.number for sheet in span.sheets if not (sheet.is_noisy or sheet.page.tables)}
        else:
            wanted |= pages_to_lay_out(span.sheets, rule)
    return wanted


def _may_need_tables(document: Document, call: Call, boxed: Collection[int]) -> bool:
    """Whether the text left open the document's kind, a verdict, an answer, or filled rows.

    `boxed` are the numbers of the pages on which boxes may be drawn.
    """
    if document.kind == UNRECOGNISED:
        return True
    rule = call.documents.get(document.kind)
    if rule is not None and rule.reads_as == "certificate":
        pages = range(document.first_page, document.last_page + 1)
        return not _tells_of_none(document) or any(number in boxed for number in pages)
    if rule is None or rule.form is None:
        return False
    if any(answer.is_by_meaning for answer in document.fields.values()):
        return True  # in a layout that nobody described cells tell where an answer begins
    drawn = OFFERED | {"rows"}
    asked = [field.name for field in rule.form.fields if field.type in drawn or rule.printed]
    asked += [column.name for field in rule.form.fields for column in field.column_fields]
    answers = [document.fields.get(name) for name in asked]
    return any(answer is None or answer.state == "unclear" for answer in answers)


def _is_open(certificate: Span, documents: Sequence[Document] | None) -> bool:
    """Whether the text of a certificate's pages leaves its verdict open, or drawn boxes may change it."""
    if any(sheet.page.may_hold_boxes for sheet in certificate.sheets):
        return True
    first = min(sheet.number for sheet in certificate.sheets)
    return not any(one.first_page == first and _tells_of_none(one) for one in documents or ())


def _tells_of_none(certificate: Document) -> bool:
    """Whether the text alone says that nothing is owed; what it tells of arrears may be a column's name."""
    verdict = certificate.fields.get("verdict")
    return verdict is not None and verdict.value == "no_arrears"


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
