"""Which of several open calls a message is meant for: each reads it, the best fit decides, or a person."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from domain.call import Call
from domain.document import Document
from domain.scan import Scan, as_scanned
from domain.words.text import fold
from pipeline.file.calls import call_at, named_call, open_calls
from pipeline.file.claims import Claims, claims_of
from pipeline.file.known_senders import KnownSenders
from pipeline.read.reading import FileReading, MessageReading, packed, recognise_again
from store.reading_json import reading_from_json
from store.tables import MessageRow

Calls = Mapping[str, Call]


@dataclass(frozen=True, slots=True)
class Choice:
    """A call, the message as its layout tells it, and what that says of itself."""

    call: Call
    read: MessageReading
    claims: Claims
    doubt: str = ""
    """Why a person must say which call is meant; empty: it is told."""


def chosen(
    calls: Calls,
    known: KnownSenders,
    row: MessageRow,
    read: MessageReading,
    scans: Mapping[str, Scan],
    office: frozenset[str] | None = None,
) -> Choice:
    """The call that a message is meant for.

    With one call open, or none, its arrival and the trip that its form names decide. Of several, our letter
    that it answers or the number that it names go first, then the trip; then forms and words, which must not
    contradict each other; then whose it is; then whose mailbox it came to (`office`: that one's calls).
    """
    layout, rivals = call_at(calls, row.received_at), open_calls(calls, row.received_at)
    if len(rivals) < 2:
        named = named_call(calls, row.received_at, _trips(with_scans(read, scans)))
        call = named or layout
        own = with_scans(told_by(call, layout, read), scans)
        return Choice(call, own, claims_of(own, call, calls))
    told = {call.id: with_scans(told_by(call, layout, read), scans) for call in rivals}
    choices = {call.id: Choice(call, told[call.id], claims_of(told[call.id], call, calls)) for call in rivals}
    return _best(choices, known, row, calls, office)


def _best(
    choices: Mapping[str, Choice],
    known: KnownSenders,
    row: MessageRow,
    calls: Calls,
    office: frozenset[str] | None,
) -> Choice:
    """The choice that the message speaks for."""
    first = next(iter(choices.values()))
    bound = _bound(first, known, calls)
    if bound is not None:
        return choices.get(bound, first)
    trips = frozenset(trip for choice in choices.values() for trip in _trips(choice.read))
    named = named_call(calls, row.received_at, trips)
    if named is not None:
        return choices[named.id]
    told = (_by_form(choices), _by_words(choices, _mail(first.read)), _by_words(choices, _pages(first.read)))
    votes = {vote for vote in told if vote is not None}
    if not votes:
        votes = _by_owner(choices, known)
    if not votes and office is not None:
        votes = set(choices.keys() & office)
    if len(votes) == 1:
        return choices[votes.pop()]
    fullest = max(choices.values(), key=lambda choice: len(_kinds(choice)))
    titles = ", ".join(f"„{choice.call.trip.title}”" for choice in choices.values())
    return replace(fullest, doubt=f"Otwarte są nabory: {titles}; nie wiadomo, którego dotyczy wiadomość.")


def _bound(choice: Choice, known: KnownSenders, calls: Calls) -> str | None:
    """The call of our letter that the message answers, else of the number that it names; open or not."""
    message = choice.read.message
    _, thread = known.thread((*message.in_reply_to, *message.references))
    reference = thread or choice.claims.reference
    prefix = reference.partition("-")[0] if reference else None
    return next((call.id for call in calls.values() if call.reference_prefix == prefix), None)


def _by_form(choices: Mapping[str, Choice]) -> str | None:
    """The one call whose form is recognised, or more of whose documents than of any other's."""
    with_form = [i for i, choice in choices.items() if choice.call.form_kind in choice.claims.kinds]
    if len(with_form) == 1:
        return with_form[0]
    kinds = {i: _kinds(choices[i]) for i in with_form or choices}
    best = [i for i, own in kinds.items() if own and all(own >= other for other in kinds.values())]
    return best[0] if len(best) == 1 else None


def _kinds(choice: Choice) -> frozenset[str]:
    """The mandatory documents that a call finds in the message, by their names."""
    rules = choice.call.documents
    found = choice.claims.kinds & frozenset(choice.call.mandatory)
    return frozenset(fold(rules[kind].name) for kind in found)


def _by_words(choices: Mapping[str, Choice], words: str) -> str | None:
    """The one call whose own words stand in a text, none of another's beside."""
    phrases = {i: _phrases(choice.call) for i, choice in choices.items()}
    found = [
        i
        for i, own in phrases.items()
        if any(phrase in words for phrase in own.difference(*(p for j, p in phrases.items() if j != i)))
    ]
    return found[0] if len(found) == 1 else None


def _phrases(call: Call) -> frozenset[str]:
    trip = call.trip
    return frozenset(map(fold, (*trip.phrases, trip.title, trip.name, call.title, *call.submission_phrases)))


def _mail(read: MessageReading) -> str:
    names = (file.attachment.filename.replace("_", " ") for file in read.files)
    return fold("\n".join((read.message.subject, read.message.fresh_text, *names)))


def _pages(read: MessageReading) -> str:
    files = (reading_from_json(file.body, file.pages) for file in read.files)
    return fold("\n".join(page.text for reading in files for page in reading.pages))


def _by_owner(choices: Mapping[str, Choice], known: KnownSenders) -> set[str]:
    """The open calls in which the sender, or whom the documents name, has an application."""
    found: set[str] = set()
    for choice in choices.values():
        theirs = known.relevant(choice.claims.identities, (), choice.read.message.from_address)
        found |= {application.call_id for application in theirs} & choices.keys()
    return found


def _trips(read: MessageReading) -> frozenset[str]:
    trips = (document.value("trip") for document in _documents(read.files))
    return frozenset(trip for trip in trips if isinstance(trip, str))


def _documents(files: Iterable[FileReading]) -> Iterable[Document]:
    return (document for file in files for document in file.reading.documents)


def with_scans(read: MessageReading, scans: Mapping[str, Scan]) -> MessageReading:
    """The message as it counts: of infected files nothing does. What is stored of them is what was read."""
    files = (
        replace(file, reading=as_scanned(file.reading, scans.get(file.attachment.sha256)))
        for file in read.files
    )
    return replace(read, files=tuple(files))


def told_by(call: Call, read_with: Call, read: MessageReading) -> MessageReading:
    """The same files told by the layout of a call, where they were read with that of another."""
    if call.documents == read_with.documents:
        return read
    return MessageReading(read.message, tuple(_again(file, call) for file in read.files))


def _again(file: FileReading, call: Call) -> FileReading:
    """The file by another layout; copies of its documents' pages stay only where these are the same."""
    reading = recognise_again(reading_from_json(file.body, file.pages), call)
    told, now = ([(d.kind, d.first_page, d.last_page) for d in r.documents] for r in (file.reading, reading))
    copies = file.copies if told == now else ()
    return packed(file.attachment, reading, copies)
