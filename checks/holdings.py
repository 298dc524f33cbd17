"""What an application holds: versions of documents, and files of which nothing certain is known.

The rule behind it all: a file that nobody could read or recognise may be any document that seems to be
absent, so it never lets a document count as missing.

- `unread`: opened or not, a person must look (scans, pictures, archives, what was not recognised, links).
- `unreadable`: nobody can open it (a password, damage); the applicant is asked for it once more.
- detached signatures stand beside the documents they sign; alone they are unread.
- small pictures shown inside a message are footers and logos.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath

from checks.decided import Decided
from domain.application import Action, FiledFile, Submission
from domain.call import Call
from domain.document import OTHER, Document, ReadStatus

_UNREADABLE = frozenset({ReadStatus.ENCRYPTED, ReadStatus.DAMAGED})
_WHOLLY_READ = frozenset({ReadStatus.OK})
_DETACHED = frozenset({"p7s", "xades", "sig", "cades"})
_CONTAINERS = frozenset({"p7m", "asice", "asics"})
_SIGNATURE_FORMATS = _DETACHED | _CONTAINERS
_PICTURES = frozenset(
    {"jpeg", "jpg", "png", "gif", "webp", "bmp", "tiff", "heic", "svg", "emf", "wmf", "ico"}
)
_FOOTER_BYTES = 25_000
"""A picture inside a message above this size may be the photograph of a document."""


@dataclass(frozen=True, slots=True)
class Version:
    """One document as one message brought it."""

    kind: str
    document: Document
    file: FiledFile
    submission: Submission

    @property
    def received_at(self) -> datetime:
        """Arrival of the message that brought it."""
        return self.submission.received_at


@dataclass(frozen=True, slots=True)
class Opaque:
    """A file (or a link to one, when `file` is None) whose content is not known."""

    submission: Submission
    file: FiledFile | None

    @property
    def received_at(self) -> datetime:
        """Arrival of the message that brought it."""
        return self.submission.received_at

    @property
    def code(self) -> str:
        """The code of the question that it puts to a person."""
        if self.file is None:
            return f"cloud_link/{self.submission.message_id}"
        return f"unread_file/{self.file.attachment_id}"


@dataclass(frozen=True, slots=True)
class Holdings:
    """Everything some messages hold, in order of arrival."""

    versions: tuple[Version, ...] = ()
    look_alikes: tuple[Version, ...] = ()
    """`kind` is the one they are taken for."""
    unread: tuple[Opaque, ...] = ()
    unreadable: tuple[Opaque, ...] = ()
    signed_beside: frozenset[int] = frozenset()
    """Messages that hold a detached signature or a signed container, by id."""

    def of(self, kind: str) -> tuple[Version, ...]:
        """The versions of one kind."""
        return tuple(v for v in self.versions if v.kind == kind)

    @property
    def opaque(self) -> tuple[Opaque, ...]:
        """Every file that may hold anything."""
        return (*self.unread, *self.unreadable)


def gather(submissions: tuple[Submission, ...], call: Call, decided: Decided) -> Holdings:
    """What messages hold, with the kinds that people told; what they settled is no longer unread."""
    versions: list[Version] = []
    look_alikes: list[Version] = []
    unread: list[Opaque] = []
    unreadable: list[Opaque] = []
    for submission in submissions:
        for file in _files(submission):
            told = decided.latest(Action.KIND, target=str(file.attachment_id))
            if told is not None:
                versions += _told_version(str(told.value), file, submission, call)
                # Further pages that no program read may hold further documents, until a person settles it.
                if told.value in call.documents and _has_more_pages(file, submission, call):
                    unread.append(Opaque(submission, file))
                continue
            documents = file.reading.documents
            versions += [Version(d.kind, d, file, submission) for d in documents if d.kind in call.documents]
            look_alikes += [Version(d.looks_like, d, file, submission) for d in documents if d.looks_like]
            if _is_unreadable(file):
                unreadable.append(Opaque(submission, file))
            elif _is_unread(file, submission, call):
                unread.append(Opaque(submission, file))
        if submission.links:
            unread.append(Opaque(submission, None))
    return Holdings(
        tuple(versions),
        tuple(look_alikes),
        tuple(o for o in unread if not decided.is_settled(o.code)),
        tuple(o for o in unreadable if not decided.is_settled(o.code)),
        frozenset(s.message_id for s in submissions if any(map(_is_signature, _files(s)))),
    )


def _files(submission: Submission) -> Iterator[FiledFile]:
    """A message's files without the pictures of its footer, in MIME order."""
    for file in sorted(submission.files, key=lambda f: f.attachment_id):
        is_footer = (
            file.is_inline
            and not file.reading.documents
            and _format(file) in _PICTURES
            and file.size_bytes < _FOOTER_BYTES
        )
        if not is_footer:
            yield file


def _told_version(kind: str, file: FiledFile, submission: Submission, call: Call) -> list[Version]:
    """The document that a person says a file is: read as such where it was, else without any answer."""
    if kind not in call.documents:
        return []
    read = [d for d in file.reading.documents if d.kind == kind]
    document = Document(
        kind,
        1.0,
        fields=read[0].fields if read else {},
        signing=read[0].signing if read else Document(kind, 1.0).signing,
        first_page=read[0].first_page if read else 1,
        last_page=read[0].last_page if read else max(1, file.reading.page_count),
        title=read[0].title if read else "",
    )
    return [Version(kind, document, file, submission)]


def _has_more_pages(file: FiledFile, submission: Submission, call: Call) -> bool:
    return file.reading.page_count > 1 and _is_unread(file, submission, call)


def _is_unreadable(file: FiledFile) -> bool:
    return file.reading.status in _UNREADABLE and not file.reading.documents


def _is_unread(file: FiledFile, submission: Submission, call: Call) -> bool:
    reading = file.reading
    if not reading.documents:
        return not (_is_detached(file) and _has_documents(submission))
    if reading.status not in _WHOLLY_READ:
        return True
    return any(_is_uncertain(document, call) for document in reading.documents)


def _is_uncertain(document: Document, call: Call) -> bool:
    """Whether a document may be of another kind than it seems."""
    is_known = document.kind in call.documents or document.kind == OTHER
    return not is_known or document.confidence < call.thresholds.kind


def _format(file: FiledFile) -> str:
    """The format by magic bytes; by the name's ending where the bytes do not tell (detached signatures)."""
    suffix = PurePath(file.filename.lower()).suffix.removeprefix(".")
    if file.reading.format in {"", "unknown", "xml", "zip"} and suffix in _SIGNATURE_FORMATS | _PICTURES:
        return suffix
    return file.reading.format.lower()


def _is_detached(file: FiledFile) -> bool:
    return _format(file) in _DETACHED


def _is_signature(file: FiledFile) -> bool:
    return _format(file) in _SIGNATURE_FORMATS


def _has_documents(submission: Submission) -> bool:
    return any(file.reading.documents for file in submission.files)
