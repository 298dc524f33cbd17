"""What a read message says of itself: gathered once, so that nobody behind it need read the message again."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from stdnum.pl import nip

from domain.call import Call
from domain.document import OTHER, UNRECOGNISED, Document, ReadStatus
from domain.mail import Message
from domain.text import fold
from ingest.sorting.identity import sender_doubt
from pipeline.read.reading import FileReading, MessageReading

_UNREADABLE = frozenset(ReadStatus) - {ReadStatus.OK, ReadStatus.PARTIAL, ReadStatus.UNPACKED}


@dataclass(frozen=True, slots=True)
class Claims:
    """A message's own words about whose it is and what it brings; nothing here is believed yet."""

    reference: str | None
    """The reference number in its subject or text; anybody can write one (f057, f060)."""
    doubt: str
    """Why its sender is not believed, as a Polish sentence; empty: nothing speaks against it."""
    kinds: frozenset[str]
    """The kinds of its documents."""
    nips: tuple[str, ...]
    """The valid NIPs in its documents, those of application forms first."""
    form_nips: tuple[str, ...]
    """Those of its application forms: the companies that apply."""
    company: str | None
    """The name in its documents, the form's first."""
    has_unread_files: bool
    """Whether a file may be any document: nobody could read it, or a picture's words told nothing."""
    may_open: bool
    """Whether a new sender's message opens an application by itself: nobody else may get a letter about one.

    A mandatory document of the call does; so do files that nobody could read yet, or links, when the message
    speaks of this very trip and not just of „nabór” or „zgłoszenie”, which job seekers write too.
    """


def claims_of(read: MessageReading, call: Call, calls: Mapping[str, Call]) -> Claims:
    """What a message says of itself, by the layout of one call."""
    documents = [document for file in read.files for document in file.reading.documents]
    documents.sort(key=lambda document: document.kind != call.form_kind)
    told = [document for document in documents if document.kind not in {OTHER, UNRECOGNISED}]
    has_unread_files = any(map(_is_unread, read.files))
    names = (document.value("name") for document in documents)
    return Claims(
        reference=_reference_in(read.message, calls),
        doubt=sender_doubt(read.message),
        kinds=frozenset(document.kind for document in documents),
        nips=_valid_nips(told),
        form_nips=_valid_nips([document for document in documents if document.kind == call.form_kind]),
        company=next((name for name in names if isinstance(name, str)), None),
        has_unread_files=has_unread_files,
        may_open=any(document.kind in call.mandatory for document in documents)
        or ((has_unread_files or bool(read.message.links)) and _speaks_of(read, call)),
    )


def _valid_nips(documents: list[Document]) -> tuple[str, ...]:
    """A mistyped number names nobody, or somebody else."""
    found = (document.value("nip") for document in documents)
    return tuple(
        dict.fromkeys(number for number in found if isinstance(number, str) and nip.is_valid(number))
    )


def _speaks_of(read: MessageReading, call: Call) -> bool:
    names = " ".join(file.attachment.filename for file in read.files)
    words = fold(f"{read.message.subject} {read.message.text} {names}")
    own = (*call.trip.phrases, *(phrase for phrase in call.submission_phrases if " " in phrase))
    return any(fold(phrase) in words for phrase in own)


def _is_unread(file: FileReading) -> bool:
    if file.attachment.is_inline or file.attachment.is_footer:
        return False
    if file.reading.status in _UNREADABLE:
        return True
    return file.is_from_picture and any(d.kind == UNRECOGNISED for d in file.reading.documents)


def _reference_in(message: Message, calls: Mapping[str, Call]) -> str | None:
    prefixes = "|".join(call.reference_prefix for call in calls.values())
    found = re.search(
        rf"\b(?:{prefixes})-\d{{4}}-\d{{4,}}\b", f"{message.subject}\n{message.text}", re.IGNORECASE
    )
    return found[0].upper() if found else None
