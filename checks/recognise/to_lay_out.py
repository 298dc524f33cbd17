"""Which pages must be read with their tables: their text alone does not tell what stands on them."""

from collections.abc import Collection, Sequence

from checks.page.strokes import tells_by_strokes
from checks.recognise.candidates import candidates_of
from checks.recognise.cut import Cut, cut_of
from checks.recognise.form.read_form import is_in_own_layout, pages_to_lay_out, pages_told_by_text
from checks.recognise.splitting import Span
from checks.recognise.weighing import best_candidate
from domain.call import Call
from domain.document import UNRECOGNISED, Document, FileContent
from domain.rules.papers.document_rule import DocumentRule
from domain.rules.papers.form_rule import OFFERED


def pages_needing_tables(
    content: FileContent, call: Call, documents: Sequence[Document] | None = None
) -> set[int]:
    """As `pages_left_open`, of a file that was not cut yet."""
    return pages_left_open(cut_of(content, call), documents)


def pages_of_own_layouts(cut: Cut) -> set[int]:
    """Numbers of the pages of forms in a layout that the call does not describe.

    Cells tell there where an answer begins: such a form is read once, with its tables.
    """
    if cut.content.format != "pdf":
        return set()
    wanted: set[int] = set()
    for span in cut.spans:
        rule = _rule_of(span, cut)
        if rule is not None and is_in_own_layout(span.sheets, rule):
            wanted |= pages_told_by_text(span.sheets)
    return wanted


def pages_left_open(cut: Cut, documents: Sequence[Document] | None = None) -> set[int]:
    """Numbers of the pages to read again with their tables, because their text alone does not tell.

    Those through whose letters a line runs or that say that choices are struck out; those of certificates
    whose verdict the text leaves open or where boxes may be drawn, for a stroke through „nie” and a drawn box
    are not in the text; and those of forms with rows or choices that are ambiguous. `documents` is what
    `documents_in` told of the same cut, where that is known: then nothing is searched again unless it was
    in doubt, or a form was read by what its questions mean.
    """
    content, call = cut.content, cut.profiles.call
    has_strokes = any(page.is_struck or tells_by_strokes(page.text) for page in content.pages)
    boxed = {page.number for page in content.pages if page.may_hold_boxes}
    if not (documents is None or has_strokes or any(_may_need_tables(one, call, boxed) for one in documents)):
        return set()
    wanted: set[int] = set()
    for span in cut.spans if content.format == "pdf" else ():
        rule = _rule_of(span, cut)
        if rule is None:
            continue
        is_struck = any(sheet.page.is_struck or tells_by_strokes(sheet.raw) for sheet in span.sheets)
        if is_struck or (rule.reads_as == "certificate" and _is_open(span, documents)):
            wanted |= {sheet.number for sheet in span.sheets if not (sheet.is_noisy or sheet.page.tables)}
        else:
            wanted |= pages_to_lay_out(span.sheets, rule)
    return wanted


def _rule_of(span: Span, cut: Cut) -> DocumentRule | None:
    """The rule of the likeliest kind; None of what the call does not ask for."""
    best, _ = best_candidate(candidates_of(span, cut.profiles))
    return cut.profiles.call.documents.get(best.profile.kind)


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
