"""Which files the signatures in files of their own cover: by SHA-256, and by name where that fails.

A detached signature (XAdES, CAdES) or a signed container tells the SHA-256 of what it covers, so it signs
that file wherever in the application it came. One that covers nothing that was sent, while its message
holds a file of the name that it speaks of, was made over another version of that file: it is broken.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import PurePath

from checks.wording import quote
from domain.application import FiledFile, Submission
from domain.document import Document, ElectronicSignature, ReadStatus, Signing

_OUTSIDE = frozenset({"p7s", "p7m", "p7b", "xades", "xml", "sig", "cades", "asice", "asics"})
"""Formats whose signatures are about other files; those of a PDF are about itself."""


@dataclass(frozen=True, slots=True)
class Cover:
    """One signature over one file, and the file that it stands in."""

    signature: ElectronicSignature
    beside: FiledFile


class Covers:
    """All signatures in files of their own among some messages, with what they cover."""

    def __init__(self, submissions: Iterable[Submission]) -> None:
        everything = [(submission, file) for submission in submissions for file in submission.files]
        self._present = {file.sha256 for _, file in everything if not is_signature_file(file)}
        self._by_sha256: dict[str, list[Cover]] = defaultdict(list)
        self._by_file: dict[int, list[Cover]] = defaultdict(list)
        self._settled: set[int] = set()
        for submission, file in everything:
            if is_signature_file(file):
                self._take(submission, file)

    def signed(self, document: Document, file: FiledFile, submission: Submission) -> Document:
        """The document, e-signed where a signature outside its file covers the file, or its archive.

        What its own file says goes before; of several signatures outside, those that stand.
        """
        if document.signing.state == "electronic":
            return document
        for one in (file, *_around(file, submission)):
            covers = self._by_sha256.get(one.sha256) or self._by_file.get(one.attachment_id, [])
            if _is_opened_envelope(one):
                covers = [Cover(signature, one) for signature in one.reading.signatures]
            standing = [c for c in covers if c.signature.is_intact is not False] or covers
            if standing:
                return replace(document, signing=_signing(document.signing, standing))
        return document

    def is_settled(self, file: FiledFile) -> bool:
        """Whether everything that a signature file speaks of is known and was sent."""
        return file.attachment_id in self._settled

    def _take(self, submission: Submission, file: FiledFile) -> None:
        told = [self._enter(signature, submission, file) for signature in file.reading.signatures]
        if _is_opened_envelope(file) or (told and all(told)):
            self._settled.add(file.attachment_id)

    def _enter(self, signature: ElectronicSignature, submission: Submission, file: FiledFile) -> bool:
        """Keep what one signature covers; answers whether nothing of it remains to be told."""
        cover = Cover(signature, file)
        for sha256 in signature.signed_sha256:
            self._by_sha256[sha256].append(cover)
        sent = self._present.intersection(signature.signed_sha256)
        if sent:
            return sent.issuperset(signature.signed_sha256)
        carries_it = signature.covers_whole_file is True
        is_about_another_version = bool(signature.signed_sha256) or signature.is_intact is False
        named = (
            list(_named(signature, submission, file)) if is_about_another_version and not carries_it else []
        )
        for one in named:
            self._by_file[one.attachment_id].append(Cover(replace(signature, is_intact=False), file))
        return bool(named)


def is_signature_file(file: FiledFile) -> bool:
    """Whether a file's signatures are about other files than itself."""
    return file.reading.format in _OUTSIDE and bool(file.reading.signatures) and not file.reading.documents


def holds_content(file: FiledFile) -> bool:
    """Whether a signature file carries what it signs, so that a document may stand in it."""
    return any(one.covers_whole_file is True and not one.signed_names for one in file.reading.signatures)


def _is_opened_envelope(file: FiledFile) -> bool:
    """Whether a file is a signature around one content, a file or a whole message, that stands beside it."""
    reading = file.reading
    return reading.format == "p7m" and reading.status is ReadStatus.UNPACKED and bool(reading.signatures)


def _around(file: FiledFile, submission: Submission) -> Iterator[FiledFile]:
    """The containers that a file came in, the innermost first."""
    part = file.part
    while "/" in part:
        part = part.rpartition("/")[0]
        yield from (one for one in submission.files if one.part == part)


def _named(signature: ElectronicSignature, submission: Submission, beside: FiledFile) -> Iterator[FiledFile]:
    """The files of the message that a signature speaks of by name; a CAdES file's own name tells it."""
    others = [file for file in submission.files if not is_signature_file(file)]
    if signature.signed_names:
        names = {_plain(name) for name in signature.signed_names}
        yield from (file for file in others if _plain(file.filename) in names)
        return
    own = PurePath(_plain(beside.filename)).stem
    whole = [file for file in others if _plain(file.filename) == own]
    bare = [file for file in others if PurePath(_plain(file.filename)).stem == own]
    yield from whole or (bare if len(bare) == 1 else ())


def _signing(before: Signing, covers: list[Cover]) -> Signing:
    signers = ", ".join(dict.fromkeys(c.signature.signer or "podpisujący nieznany" for c in covers))
    files = ", ".join(dict.fromkeys(f"„{quote(c.beside.filename)}”" for c in covers))
    return Signing(
        "electronic",
        f"podpis elektroniczny w osobnym pliku {files}: {signers}",
        before.initialled_pages,
        tuple(c.signature for c in covers),
    )


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).strip().casefold()
