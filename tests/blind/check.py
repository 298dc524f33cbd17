"""Slips of a writer that would be counted as the program's."""

from collections import Counter
from collections.abc import Iterator

from stdnum.pl import nip as nip_numbers

from tests.blind.model import Application, Paper, Round
from tests.blind.truth import CERTIFICATES, MANDATORY, papers_of

FIELDS = frozenset(
    {
        "size", "innovative", "certificates", "website_pl", "website_foreign", "social_media", "events",
        "office_trips", "lis", "agreements", "horizontal", "voivodeship", "postal_code", "pkd", "delegate",
    }
)  # fmt: skip
_KINDS = frozenset({*MANDATORY, "innovation_evidence", "de_minimis_statement", "proxy", "other"})
_NUMBERS = frozenset(map(str, range(1, 10)))


def slips(one: Round) -> list[str]:
    """What cannot be true of a round, in words."""
    found = [
        f"{slug}: twice" for slug, count in Counter(a.slug for a in one.applications).items() if count > 1
    ]
    nips = Counter(application.nip for application in one.applications)
    found += [f"NIP {nip}: twice" for nip, count in nips.items() if count > 1]
    for application in one.applications:
        found += [f"{application.slug}: {slip}" for slip in _slips_of(application)]
    return found


def _slips_of(one: Application) -> Iterator[str]:
    if not nip_numbers.is_valid(one.nip):
        yield f"NIP {one.nip} has a wrong checksum"
    if unknown := {*one.fields} - FIELDS:
        yield f"unknown fields {sorted(unknown)}"
    if lacking := FIELDS - {*one.fields}:
        yield f"no truth of {sorted(lacking)}"
    if {*one.points} != _NUMBERS:
        yield f"points of {sorted(one.points)}"
    sent = papers_of(one)
    kinds = {paper.paper.kind for paper in sent}
    if unsent := {*MANDATORY} - kinds - {*one.missing}:
        yield f"neither sent nor missing: {sorted(unsent)}"
    if both := {*MANDATORY} & kinds & {*one.missing}:
        yield f"sent and missing: {sorted(both)}"
    if one.is_sound and one.missing:
        yield "sound, and papers missing"
    for mail in one.mails:
        names = Counter(paper.file_name for paper in mail.papers)
        yield from (f"file name {name} twice in one mail" for name, count in names.items() if count > 1)
    for paper in sent:
        yield from _paper_slips(paper.paper)


def _paper_slips(paper: Paper) -> Iterator[str]:
    if paper.kind not in _KINDS:
        yield f"{paper.file_name}: unknown kind {paper.kind}"
    if (paper.kind in CERTIFICATES) != (paper.verdict is not None):
        yield f"{paper.file_name}: {paper.kind} with verdict {paper.verdict}"
    if paper.signing == "electronic" and paper.guise == "photo":
        yield f"{paper.file_name}: a photograph signed electronically"
