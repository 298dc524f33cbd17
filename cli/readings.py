"""What was read in each file, and where: the evidence that a person can check."""

from typing import TYPE_CHECKING, Any

from domain.labels import ANSWER_STATES, CHAINS, READ_STATUSES, SIGNATURE_KINDS, SIGNATURE_STATES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from domain.document import Box, Document, ElectronicSignature, Evidence, Reading, Signing
    from store.tables import AttachmentRow


def reading_json(row: "AttachmentRow", reading: "Reading") -> dict[str, Any]:
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


def _document_json(document: "Document") -> dict[str, Any]:
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


def _place_json(evidence: "Evidence") -> dict[str, Any]:
    box = evidence.box
    return {
        "words": evidence.words,
        "page": evidence.page,
        "region": [round(edge, 4) for edge in (box.left, box.top, box.right, box.bottom)] if box else None,
        "where": _where(box) if box else None,
    }


def _signing_json(signing: "Signing") -> dict[str, Any]:
    return {
        "state": signing.state,
        "confidence": round(signing.confidence, 3),
        "evidence": signing.evidence,
        "initialled_pages": list(signing.initialled_pages),
        "signatures": [_signature_json(signature) for signature in signing.signatures],
    }


def _signature_json(signature: "ElectronicSignature") -> dict[str, Any]:
    return {
        "signer": signature.signer,
        "kind": signature.kind,
        "signed_at": signature.signed_at.isoformat() if signature.signed_at else None,
        "is_intact": signature.is_intact,
        "covers_whole_file": signature.covers_whole_file,
        "chain": signature.chain,
    }


def _where(box: "Box") -> str:
    """A region of a page in words.

    >>> from domain.document import Box
    >>> _where(Box(0.1, 0.05, 0.3, 0.07)), _where(Box(0.6, 0.9, 0.9, 0.95))
    ('u góry, z lewej', 'na dole, z prawej')
    """
    height = ("u góry", "w środku", "na dole")[min(2, int((box.top + box.bottom) / 2 * 3))]
    side = ("z lewej", "pośrodku", "z prawej")[min(2, int((box.left + box.right) / 2 * 3))]
    return f"{height}, {side}"


def print_readings(readings: "Sequence[dict[str, Any]]") -> None:
    """The same for a person at a terminal: a line a document, then a line an answer."""
    from cli.tables import print_table

    print_table(
        "Odczyty",
        ("Nr", "Plik", "Dokument", "Strony", "Pewność", "Po czym poznano", "Podpis"),
        (row for reading in readings for row in _document_rows(reading)),
    )
    print_table(
        "Odpowiedzi i ich miejsce w plikach",
        ("Nr", "Pole", "Wartość", "Słowa", "Miejsce"),
        (row for reading in readings for row in _answer_rows(reading)),
    )


def _document_rows(reading: dict[str, Any]) -> "Iterator[tuple[str, ...]]":
    name = reading["filename"] + (f" (z: {reading['inside']})" if reading["inside"] else "")
    number = str(reading["attachment"])
    signed = "\n".join(map(_signature_words, reading["signatures"]))
    if not reading["documents"]:
        yield (
            number,
            name,
            reading["reason"] or READ_STATUSES[reading["status"]],
            _pages(1, reading["page_count"]),
            "–",
            "–",
            signed or "–",
        )
    for document in reading["documents"]:
        found = "\n".join(f"{one['words']} [{_place(one)}]" for one in document["evidence"])
        yield (
            number,
            name,
            document["title"] or document["kind"],
            _pages(document["first_page"], document["last_page"]),
            f"{document['confidence']:.0%}",
            found or "–",
            _signing_words(document["signing"]),
        )


def _answer_rows(reading: dict[str, Any]) -> "Iterator[tuple[str, ...]]":
    for document in reading["documents"]:
        for name, answer in document["fields"].items():
            shown = ANSWER_STATES.get(answer["state"]) or str(answer["value"])
            yield (
                str(reading["attachment"]),
                name,
                shown,
                answer.get("words") or "–",
                _place(answer) if answer.get("words") else "–",
            )


def _signing_words(signing: dict[str, Any]) -> str:
    told = SIGNATURE_STATES[signing["state"]]
    if signing["confidence"] < 1:
        told += f" ({signing['confidence']:.0%})"
    return "\n".join(
        [told, *filter(None, [signing["evidence"]]), *map(_signature_words, signing["signatures"])]
    )


def _signature_words(signature: dict[str, Any]) -> str:
    changed = signature["is_intact"] is False or signature["covers_whole_file"] is False
    return ", ".join(
        [
            f"{signature['signer'] or 'podpisujący nieznany'} ({SIGNATURE_KINDS[signature['kind']]})",
            (signature["signed_at"] or "")[:16].replace("T", " ") or "bez daty",
            "plik zmieniono po podpisaniu" if changed else CHAINS[signature["chain"]],
        ]
    )


def _pages(first: int, last: int) -> str:
    return str(first) if last <= first else f"{first}–{last}"


def _place(found: dict[str, Any]) -> str:
    page = f"strona {found['page']}" if found.get("page") else "bez strony"
    return f"{page}, {found['where']}" if found.get("where") else page
