"""What a document lacks of its signature: by hand, by initials, electronically."""

from collections.abc import Iterator
from dataclasses import replace

from checks.judge.documents import findings
from checks.judge.documents.holdings import Version
from domain.application import Finding
from domain.document import UNPAGED, Evidence
from domain.rules.papers.document_rule import DocumentRule


def signing_faults(version: Version, rule: DocumentRule, beside: frozenset[int]) -> Iterator[Finding]:
    """What a version lacks of the signature or the initials that its rule asks for.

    `beside` are the messages that bring a detached signature of which nobody knows what it covers.
    """
    signing = version.document.signing
    if rule.signed != "none" and signing.is_broken:
        yield findings.signature_invalid(version, rule)
    elif signing.state == "electronic":
        return
    elif rule.signed == "initialled":
        yield from _or_beside(version, rule, beside, _initials(version, rule))
    elif rule.signed == "applicant":
        found = _own_hand(version, rule)
        yield from _or_beside(version, rule, beside, found if rule.mandatory else _noted(found))


def _or_beside(
    version: Version, rule: DocumentRule, beside: frozenset[int], found: Finding | None
) -> Iterator[Finding]:
    """What is found of a signature, unless a detached one came in the same message."""
    if found is None:
        return
    if version.submission.message_id in beside:
        perhaps = findings.unsure(version, f"Podpis dokumentu „{rule.name}” może być w osobnym pliku")
        yield replace(perhaps, blocks=found.blocks)
    else:
        yield found


def _own_hand(version: Version, rule: DocumentRule) -> Finding | None:
    if version.document.signing.state == "none":
        return findings.unsigned(version, rule)
    if version.document.signing.state == "unknown":
        return findings.unsure(
            version, f"Nie wiadomo, czy dokument „{rule.name}” jest podpisany", _seen_of_hand(version)
        )
    return None


def _noted(found: Finding | None) -> Finding | None:
    """A lacking signature on a paper that need not be there at all: shown to staff where it is certain."""
    if found is None or found.code in findings.DOUBTS:
        return None
    return replace(found, asked_of="staff", blocks=False)


def _initials(version: Version, rule: DocumentRule) -> Finding | None:
    document, initialled = version.document, version.document.signing.initialled_pages
    bare = tuple(page for page in document.written_pages if page not in initialled)
    if not bare or (initialled and not is_paged(version)):
        return None
    if initialled or document.signing.state == "none":
        return findings.not_initialled(version, rule, bare if is_paged(version) else ())
    return findings.unsure(
        version, f"Nie wiadomo, czy dokument „{rule.name}” jest zaparafowany", _seen_of_hand(version)
    )


def _seen_of_hand(version: Version) -> Evidence | None:
    """What was seen of a signature, for the person who looks."""
    seen = version.document.signing.evidence
    return Evidence(seen) if seen else None


def is_paged(version: Version) -> bool:
    """Whether a version has pages of its own, unlike flowing text."""
    return version.file.reading.format not in UNPAGED
