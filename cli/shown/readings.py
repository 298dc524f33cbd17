"""What was read in each file, and where, as tables."""

from collections.abc import Iterator, Sequence
from typing import Any

from cli.shown.tables import minute_text, print_table
from domain.call import Call
from domain.words.labels import ANSWER_STATES, CHAINS, READ_STATUSES, SIGNATURE_KINDS, SIGNATURE_STATES
from domain.words.names import field_name, value_text


def print_readings(readings: Sequence[dict[str, Any]], call: Call) -> None:
    """Files with their documents, a line each; then the answers, a line each."""
    print_table(
        "Odczyty",
        ("Nr", "Plik", "Dokument", "Strony", "Pewność", "Po czym poznano", "Podpis"),
        (row for reading in readings for row in _document_rows(reading)),
    )
    print_table(
        "Odpowiedzi i ich miejsce w plikach",
        ("Nr", "Pole", "Wartość", "Słowa", "Miejsce"),
        (row for reading in readings for row in _answer_rows(reading, call)),
    )


def _document_rows(reading: dict[str, Any]) -> Iterator[tuple[str, ...]]:
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


def _answer_rows(reading: dict[str, Any], call: Call) -> Iterator[tuple[str, ...]]:
    for document in reading["documents"]:
        for name, answer in document["fields"].items():
            shown = ANSWER_STATES.get(answer["state"]) or value_text(answer["value"], name)
            yield (
                str(reading["attachment"]),
                field_name(call, name, document["kind"]),
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
            minute_text(signature["signed_at"], unknown="bez daty"),
            "plik zmieniono po podpisaniu" if changed else CHAINS[signature["chain"]],
        ]
    )


def _pages(first: int, last: int) -> str:
    return str(first) if last <= first else f"{first}–{last}"


def _place(found: dict[str, Any]) -> str:
    page = f"strona {found['page']}" if found.get("page") else "bez strony"
    return f"{page}, {found['where']}" if found.get("where") else page
