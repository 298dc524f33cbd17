"""What an application holds: versions of documents, and files of which nothing certain is known.

The rule behind it all: a file that nobody could read or recognise may be any document that seems to be
absent, so it never lets a document count as missing.

- `unread`: opened or not, a person must look (scans, pictures, archives, what was not recognised, links).
- `unreadable`: nobody can open it (a password, damage); the applicant is asked for it once more.
- what was unpacked or joined to another file is known by what came of it.
- signatures in files of their own sign what they cover (`checks.judge.documents.signature_files`) and hold
  nothing; one that covers nothing known is unread, unless it stands beside documents.
- pictures of a mail's footer (`FiledFile.is_footer`) are none of these; reading a file told them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import PurePath

from checks.judge.acts.decisions import Decisions
from checks.judge.documents.signature_files import Covers, holds_content
from checks.told_fields import UNFILLED
from domain.acts.question_code import QuestionCode, QuestionKind
from domain.application import FiledFile, Submission
from domain.call import Call
from domain.document import OTHER, Document, ReadStatus

UNREAD = frozenset({QuestionKind.UNREAD_FILE, QuestionKind.CLOUD_LINK})
"""The questions that a file or a link puts of which nothing is known (`UnreadItem.code`)."""
_UNREADABLE = frozenset({ReadStatus.ENCRYPTED, ReadStatus.DAMAGED})
_WHOLLY_READ = frozenset({ReadStatus.OK})
_DETACHED = frozenset({"p7s", "xades", "sig", "cades"})
_CONTAINERS = frozenset({"p7m", "asice", "asics"})
_OF_MESSAGE = "smime.p7s"
"""The name of the signature of a signed message (RFC 8551, section 3.5.3)."""
_SIGNATURE_FORMATS = _DETACHED | _CONTAINERS


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
class UnreadItem:
    """A file (or a link to one, when `file` is None) whose content is not known."""

    submission: Submission
    file: FiledFile | None

    @property
    def received_at(self) -> datetime:
        """Arrival of the message that brought it."""
        return self.submission.received_at

    @property
    def code(self) -> QuestionCode:
        """The code of the question that it puts to a person."""
        if self.file is None:
            return QuestionCode.of(QuestionKind.CLOUD_LINK, self.submission.message_id)
        return QuestionCode.of(QuestionKind.UNREAD_FILE, self.file.attachment_id)


@dataclass(frozen=True, slots=True)
class Holdings:
    """Everything some messages hold, in order of arrival."""

    versions: tuple[Version, ...] = ()
    look_alikes: tuple[Version, ...] = ()
    """`kind` is the one they are taken for."""
    within: tuple[Version, ...] = ()
    """Papers with a page that would be another one, were it alone; `kind` is that other one."""
    unread: tuple[UnreadItem, ...] = ()
    unreadable: tuple[UnreadItem, ...] = ()
    signed_beside: frozenset[int] = frozenset()
    """Messages that hold a signature of which it is not known what it covers, by id."""

    def of(self, kind: str) -> tuple[Version, ...]:
        """The versions of one kind."""
        return tuple(v for v in self.versions if v.kind == kind)

    @property
    def opaque(self) -> tuple[UnreadItem, ...]:
        """Every file that may hold anything."""
        return (*self.unread, *self.unreadable)


def gather(submissions: tuple[Submission, ...], call: Call, decided: Decisions) -> Holdings:
    """What messages hold, with the kinds that people told; what they settled is no longer unread."""
    versions: list[Version] = []
    look_alikes: list[Version] = []
    within: list[Version] = []
    unread: list[UnreadItem] = []
    unreadable: list[UnreadItem] = []
    covers = Covers(submissions)
    for submission in submissions:
        for file in _files(submission, decided):
            told = decided.kind_of(file.attachment_id)
            if told is not None:
                versions += _told_version(told, file, submission, call)
                # Further pages that no program read may hold further documents, until a person settles it.
                if told in call.documents and _has_more_pages(file, submission, call, covers):
                    unread.append(UnreadItem(submission, file))
                continue
            documents = file.reading.documents
            versions += [Version(d.kind, d, file, submission) for d in documents if d.kind in call.documents]
            look_alikes += [Version(d.looks_like, d, file, submission) for d in documents if d.looks_like]
            within += [Version(kind, d, file, submission) for d in documents for kind in d.may_hold]
            if _is_unreadable(file):
                unreadable.append(UnreadItem(submission, file))
            elif _is_unread(file, submission, call, covers):
                unread.append(UnreadItem(submission, file))
        if submission.links:
            unread.append(UnreadItem(submission, None))
    signed = (replace(v, document=covers.signed(v.document, v.file, v.submission)) for v in versions)
    return Holdings(
        tuple(_without_idle_blanks(signed)),
        tuple(look_alikes),
        tuple(within),
        tuple(o for o in unread if not decided.is_settled(o.code)),
        tuple(o for o in unreadable if not decided.is_settled(o.code)),
        frozenset(
            s.message_id
            for s in submissions
            if any(_is_signature(f) and not covers.is_settled(f) for f in s.files)
        ),
    )


def _without_idle_blanks(versions: Iterable[Version]) -> Iterator[Version]:
    """The versions without blanks that were sent along with, or after, the paper that was filled in."""
    every = tuple(versions)
    filled = {version.kind for version in every if UNFILLED not in version.document.fields}
    return (one for one in every if UNFILLED not in one.document.fields or one.kind not in filled)


def _files(submission: Submission, decided: Decisions) -> Iterator[FiledFile]:
    """A message's files in MIME order, without the pictures of its footer and those joined to a document.

    A picture of which a person said what it is counts by itself.
    """
    joined = {part for file in submission.files for part in file.joined_parts}
    for file in sorted(submission.files, key=lambda f: f.attachment_id):
        is_told = decided.kind_of(file.attachment_id) is not None
        if is_told or not (file.is_footer or (file.part and file.part in joined)):
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


def _has_more_pages(file: FiledFile, submission: Submission, call: Call, covers: Covers) -> bool:
    return file.reading.page_count > 1 and _is_unread(file, submission, call, covers)


def _is_unreadable(file: FiledFile) -> bool:
    return file.reading.status in _UNREADABLE and not file.reading.documents


def _is_unread(file: FiledFile, submission: Submission, call: Call, covers: Covers) -> bool:
    reading = file.reading
    if reading.status is ReadStatus.UNPACKED:
        return False
    if not reading.documents:
        return not (_is_spent(file, covers) or (_is_detached(file) and _has_documents(submission)))
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
    if file.reading.format in {"", "unknown", "xml", "zip"} and suffix in _SIGNATURE_FORMATS:
        return suffix
    return file.reading.format.lower()


def _is_spent(file: FiledFile, covers: Covers) -> bool:
    """Whether a signature file was read, and all that it speaks of was sent: files, or the message itself."""
    is_of_message = file.filename.casefold() == _OF_MESSAGE and not holds_content(file)
    return file.reading.status in _WHOLLY_READ and (covers.is_settled(file) or is_of_message)


def _is_detached(file: FiledFile) -> bool:
    """Whether a file can be nothing but a signature."""
    return _format(file) in _DETACHED and not holds_content(file)


def _is_signature(file: FiledFile) -> bool:
    return _format(file) in _SIGNATURE_FORMATS


def _has_documents(submission: Submission) -> bool:
    return any(file.reading.documents for file in submission.files)
