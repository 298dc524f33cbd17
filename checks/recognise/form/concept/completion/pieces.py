"""One answer from questions that ask for its pieces: an address, a first and a last name."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from checks.recognise.form.concept.assignment import ConceptMatch
from checks.recognise.form.concept.found import Found
from checks.recognise.form.concept.wording import Askable
from checks.recognise.form.question.unit import Unit
from domain.document import Evidence, FieldValue
from domain.words.text import fold

_POSTAL = re.compile(r"\b\d{2}-\d{3}\b")
_PLACE_ALONE = re.compile(r"\d{2}-\d{3}[ ,]+[^\d,]+")
_STREET_ASKED, _STREET = re.compile(r"\b(?:ulic|ul\b|numer|nr\b)"), re.compile(r"(?!.*\d{2}-\d{3}).*\d.*")
_SURE = 0.85


def put_together(
    found: dict[str, Found],
    matches: Mapping[str, ConceptMatch],
    units: Sequence[Unit],
    asked: Mapping[str, Askable],
) -> None:
    """Addresses and names that were asked for piece by piece."""
    for name, one in asked.items():
        if not one.concept.parts or one.field is None:
            continue
        own = found.get(name)
        if own is not None and own.value.state == "read" and not _is_told_better(own, matches):
            if name == "address":
                found[name] = _with_street(_with_town(own, matches), matches, units)
            continue
        parts = {
            part: matches[part]
            for part in one.concept.parts
            if part in matches and matches[part].value.state == "read"
        }
        if (
            name == "address"
            and not {"street", "postal_code"} <= set(parts)
            and not {"town", "postal_code"} <= set(parts)
        ):
            continue
        if len(parts) < 2:  # one piece is no whole
            continue
        told = {part: " ".join(str(match.value.value).split()) for part, match in parts.items()}
        whole = _address(told) if name == "address" else " ".join(told.values())
        first = min(parts.values(), key=lambda match: match.unit)
        said = Evidence(whole, units[first.unit].evidence.page, units[first.unit].evidence.box)
        found[name] = Found(
            FieldValue("read", whole, said, said=whole),
            min(match.confidence for match in parts.values()),
            name,
        )


def _is_told_better(own: Found, matches: Mapping[str, ConceptMatch]) -> bool:
    """Whether street and postal code were each asked for, more surely than what was taken for the address."""
    pieces = [matches[part] for part in ("street", "postal_code") if part in matches]
    return (
        len(pieces) > 1
        and own.confidence < _SURE
        and all(one.value.state == "read" and one.confidence > own.confidence for one in pieces)
        and own.question != ""
        and _POSTAL.search(str(own.value.value)) is None
    )


def _with_town(own: Found, matches: Mapping[str, ConceptMatch]) -> Found:
    """An address that is but its street, with the postal code and town that were asked for next."""
    place, street = matches.get("postal_code"), str(own.value.value)
    if place is None or matches["address"].unit + 1 != place.unit or _POSTAL.search(street):
        return own
    town = matches.get("town")
    more = " ".join(
        str(one.value.value) for one in (place, town) if one is not None and one.value.state == "read"
    )
    if not _POSTAL.search(more):
        return own
    whole = f"{street}, {more}"
    said = own.value.evidence
    return replace(own, value=FieldValue("read", whole, said and replace(said, excerpt=whole), said=whole))


def _with_street(own: Found, matches: Mapping[str, ConceptMatch], units: Sequence[Unit]) -> Found:
    """An address that is but postal code and town, with the street that was asked for before them.

    „Siedziba – ulica, numer” and „Siedziba – kod i miejscowość”. Unclear where none was.
    """
    at, place = matches["address"].unit if "address" in matches else 0, str(own.value.value)
    if _PLACE_ALONE.fullmatch(place) is None:
        return own
    before = units[at - 1] if at else None
    street = " ".join(before.answer.split()) if before is not None else ""
    if before is None or not (_STREET_ASKED.search(fold(before.question)) and _STREET.fullmatch(street)):
        return replace(own, value=FieldValue("unclear", None, own.value.evidence, may_be_empty=False))
    whole = f"{street}, {place}"
    said = own.value.evidence
    return replace(own, value=FieldValue("read", whole, said and replace(said, excerpt=whole), said=whole))


def _address(told: Mapping[str, str]) -> str:
    street = " ".join(filter(None, (told.get("street"), told.get("house"))))
    return ", ".join(
        filter(None, (street, " ".join(filter(None, (told.get("postal_code"), told.get("town"))))))
    )
