"""What a read message says of itself: gathered once, so that nobody behind it need read the message again."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from domain.call import Call
from domain.document import OTHER, UNRECOGNISED, Document, ReadStatus
from domain.mail import Message
from domain.people.identity import identities_in, identity_of, is_by_words
from domain.words.text import fold
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
    told_identities: tuple[str, ...]
    """Whom its subject and its own words name; anybody can write that."""
    identities: tuple[str, ...]
    """Whom its documents name (`domain.people.identity`), those of application forms first."""
    form_identities: tuple[str, ...]
    """Those of its application forms: who applies."""
    nameless_forms: int
    """Application forms of which nobody can tell whose they are."""
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
    forms = [document for document in told if document.kind == call.form_kind]
    has_unread_files = any(map(_is_unread, read.files))
    names = (document.value("name") for document in documents)
    return Claims(
        reference=_reference_in(read.message, calls),
        doubt=sender_doubt(read.message),
        kinds=frozenset(document.kind for document in documents),
        told_identities=identities_in(f"{read.message.subject}\n{read.message.fresh_text}", call.applicant),
        identities=tuple(dict.fromkeys(filter(None, (_identity(one, call) for one in told)))),
        form_identities=tuple(dict.fromkeys(filter(None, (_identity(one, call) for one in forms)))),
        nameless_forms=_nameless(forms, call),
        company=next((name for name in names if isinstance(name, str)), None),
        has_unread_files=has_unread_files,
        may_open=any(document.kind in call.mandatory for document in documents)
        or ((has_unread_files or bool(read.message.links)) and _speaks_of(read, call)),
    )


def _identity(document: Document, call: Call) -> str | None:
    """Whom a document names; a paper that is not the form only by a number."""
    answers = {name: answer.value for name, answer in document.fields.items() if answer.state == "read"}
    return identity_of(answers, call.applicant, numbers_only=document.kind != call.form_kind)


def _nameless(forms: list[Document], call: Call) -> int:
    """How many forms do not say whose they are, where that rests on what people write.

    A form whose number was not read is the sender's, as it always was: numbers are read on other papers, too.
    """
    if not is_by_words(call.applicant):
        return 0
    return sum(_identity(form, call) is None for form in forms)


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
