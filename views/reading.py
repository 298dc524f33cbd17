"""What was read in each file, and where: the evidence that a person can check."""

from typing import Any

from domain.document import Box, Document, ElectronicSignature, Evidence, Reading, Signing
from store.tables import AttachmentRow
from views.instants import time_json


def reading_json(row: AttachmentRow, reading: Reading) -> dict[str, Any]:
    """One file with its documents: kind, pages, words found, fields and signing, each with its place."""
    return {
        "attachment": row.id,
        "filename": row.filename,
        "inside": row.inside or None,
        "format": reading.format,
        "status": reading.status.value,
        "reason": reading.reason,
        "page_count": reading.page_count,
        "documents": [_document_json(document) for document in reading.documents],
        "signatures": [_signature_json(signature) for signature in reading.signatures],
    }


def _document_json(document: Document) -> dict[str, Any]:
    return {
        "kind": document.kind,
        "title": document.title,
        "confidence": round(document.confidence, 3),
        "first_page": document.first_page,
        "last_page": document.last_page,
        "evidence": [_place_json(one) for one in document.evidence],
        "signing": _signing_json(document.signing),
        "fields": {
            name: {
                "state": answer.state,
                "value": answer.value,
                **(_place_json(answer.evidence) if answer.evidence else {}),
            }
            for name, answer in document.fields.items()
        },
    }


def _place_json(evidence: Evidence) -> dict[str, Any]:
    box = evidence.box
    return {
        "words": evidence.excerpt,
        "page": evidence.page,
        "region": [round(edge, 4) for edge in (box.left, box.top, box.right, box.bottom)] if box else None,
        "where": _where(box) if box else None,
    }


def _signing_json(signing: Signing) -> dict[str, Any]:
    return {
        "state": signing.state,
        "confidence": round(signing.confidence, 3),
        "evidence": signing.evidence,
        "initialled_pages": list(signing.initialled_pages),
        "signatures": [_signature_json(signature) for signature in signing.signatures],
    }


def _signature_json(signature: ElectronicSignature) -> dict[str, Any]:
    return {
        "signer": signature.signer,
        "kind": signature.kind,
        "signed_at": time_json(signature.signed_at),
        "is_intact": signature.is_intact,
        "covers_whole_file": signature.covers_whole_file,
        "chain": signature.chain,
    }


def _where(box: Box) -> str:
    """A region of a page in words.

    >>> from domain.document import Box
    >>> _where(Box(0.1, 0.05, 0.3, 0.07)), _where(Box(0.6, 0.9, 0.9, 0.95))
    ('u góry, z lewej', 'na dole, z prawej')
    """
    height = ("u góry", "w środku", "na dole")[min(2, int((box.top + box.bottom) / 2 * 3))]
    side = ("z lewej", "pośrodku", "z prawej")[min(2, int((box.left + box.right) / 2 * 3))]
    return f"{height}, {side}"
