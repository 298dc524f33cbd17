"""Whether a document bears a signature: an e-signature, or a picture or pen strokes where one belongs."""

from collections.abc import Collection, Sequence

from checks.recognise.signed.in_texts import signed_in_text
from checks.recognise.signed.initials import initialled_in_text
from checks.recognise.signed.initials_on_scans import initialled_scan
from checks.recognise.signed.on_scans import signed_scan
from domain.document import ElectronicSignature, FileContent, Page, Signing
from domain.rules.papers.document_rule import DocumentRule

_FULL_PAGE = 0.5


def signing(
    content: FileContent, first_page: int, last_page: int, rule: DocumentRule, blank: Collection[int] = ()
) -> Signing:
    """The state of signing of the document on these pages but the `blank` ones, for a rule of this call.

    `electronic`: the file carries an e-signature (PAdES), which covers every document in it. `image`: a
    picture or ink stands by the signature's label; for a contract, on some page's margin, the pages in
    `initialled_pages`. `none`: the place is known to be empty in a file that is no scan; a typed name or a
    mail footer is no signature. `unknown`: the rest, and whatever needs no signature of the applicant.

    A scan is never `none`: its ink may be faint, or the signed page in another file. What it shows is
    `image` with the sureness of its ink, else `unknown` with words for the person who looks.
    """
    if content.signatures:
        return Signing("electronic", _named(content.signatures), signatures=content.signatures)
    if rule.signed not in {"applicant", "initialled"}:
        return Signing("unknown")
    pages = [p for p in content.pages if first_page <= p.number <= last_page and p.number not in blank]
    # A page anywhere in the file that nobody read may be the signed one.
    if any(_is_unread(page) for page in content.pages):
        return Signing("unknown", "skan: podpisu nie można odczytać automatycznie")
    if any(page.source == "ocr" for page in content.pages):
        return initialled_scan(pages) if rule.signed == "initialled" else signed_scan(pages)
    if rule.signed == "initialled":
        return initialled_in_text(content, pages)
    return signed_in_text(pages)


def _is_unread(page: Page) -> bool:
    """Whether a page is a picture whose words and ink are not known."""
    if page.source == "ocr":
        return False
    return page.source == "picture" or any(
        (i.box.right - i.box.left) * (i.box.bottom - i.box.top) > _FULL_PAGE for i in page.images
    )


def _named(signatures: Sequence[ElectronicSignature]) -> str:
    return "podpis elektroniczny: " + ", ".join(one.signer or "podpisujący nieznany" for one in signatures)
