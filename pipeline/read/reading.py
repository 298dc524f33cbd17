"""Reading one message and its files: what runs in the sandbox's child processes.

Arguments and results are plain values that travel between processes; the child keeps nothing. A message
with pictures of pages is read twice: the first time says which pages are to be read
(`pipeline.read.pictures`), the second finds them read.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import chain

from domain.call import Call
from domain.document import FileContent, Reading, ReadStatus
from domain.mail import Attachment, Message, Part, is_message_text
from errors import MessageError
from ingest.message.footer_pictures import PictureLook, look_of, reads_as_page
from pipeline.read.pictures import TEXT_DOCUMENTS, Task, wanted_pages, with_pages_read
from pipeline.read.reading_setup import ReadingSetup

_SIGNATURE_FORMATS = frozenset({"p7s", "p7m", "xades", "asice"})


@dataclass(frozen=True, slots=True)
class DocumentCopy:
    """The pages of one document of a longer file, as a file of their own."""

    document: int
    """Its place among the reading's documents, from 0."""
    sha256: str


@dataclass(frozen=True, slots=True)
class FileReading:
    """One attachment with what was read from it.

    `reading` comes without its pages; `body` and `pages` are the whole of it as the store keeps it.
    """

    attachment: Attachment
    reading: Reading
    body: bytes
    pages: bytes
    is_from_picture: bool = False
    """Whether a page of it was read from its picture."""
    copies: tuple[DocumentCopy, ...] = ()


@dataclass(frozen=True, slots=True)
class MessageReading:
    """One message, parsed, with its files read; or with what is to be worked out first, and no files."""

    message: Message
    files: tuple[FileReading, ...] = ()
    tasks: tuple[Task, ...] = ()


@dataclass(frozen=True, slots=True)
class _Opened:
    """A file on its way from bytes to documents."""

    part: Part
    content: FileContent
    tasks: tuple[Task, ...] = ()
    passwords: tuple[str, ...] = ()
    """What was tried where it is locked."""


def read_message(place: ReadingSetup, sha256: str) -> MessageReading:
    """A message of the archive, parsed, every file of it stored, read and recognised.

    One with pictures of pages that nobody has read yet comes back with the tasks for that, and no files.

    Raises:
        MessageError: nothing can be told of the message.
    """
    message, opened = _open_all(place, sha256)
    tasks = tuple({task: None for one in opened for task in one.tasks})
    return MessageReading(message, tasks=tasks) if tasks else _finished(place, message, opened)


def read_message_as_it_is(place: ReadingSetup, sha256: str) -> MessageReading:
    """The same for the last time: pictures that could not be read stay unread, for a person.

    Raises:
        MessageError: nothing can be told of the message.
    """
    return _finished(place, *_open_all(place, sha256))


def _finished(place: ReadingSetup, message: Message, opened: Sequence[_Opened]) -> MessageReading:
    whole = (*opened, *_joined(place, opened))
    message = replace(message, attachments=tuple(one.part.attachment for one in whole))
    return MessageReading(message, tuple(_recognised(place, one) for one in whole))


def parse_only(place: ReadingSetup, sha256: str) -> Message:
    """A message of the archive, parsed, its files stored but not opened: for when reading them failed.

    Raises:
        MessageError: nothing can be told of the message.
    """
    from ingest.message.parse import parse_message

    archive = place.archive
    message, parts = parse_message(archive.read_raw(sha256), sha256, place.authserv_id)
    for part in parts:
        archive.store_file(part.content, part.attachment.sha256)
    return message


def read_stored_file(place: ReadingSetup, attachment: Attachment) -> FileReading:
    """One stored file, read and recognised alone; what is inside a container stays there, for a person."""
    content = place.archive.read_file(attachment.sha256)
    return _recognised(place, _open(place, Part(attachment, content), {}, (), ()))


def recognise_again(reading: Reading, call: Call) -> Reading:
    """A reading's documents told by another call's layout, from the pages already read."""
    from checks.recognise.classify import recognise

    content = FileContent(reading.format, reading.status, reading.pages, reading.signatures, reading.reason)
    return replace(reading, documents=recognise(content, call))


def unread(attachment: Attachment, status: ReadStatus, reason: str) -> FileReading:
    """What stands in for a file that could not be read in its limits."""
    return packed(attachment, Reading(attachment.sha256, "unknown", status, reason))


def packed(attachment: Attachment, reading: Reading, copies: tuple[DocumentCopy, ...] = ()) -> FileReading:
    """A file with its reading, which has its pages, as the store keeps it."""
    from store.reading_json import reading_to_json

    body, pages = reading_to_json(reading)
    is_from_picture = any(page.source == "ocr" for page in reading.pages)
    return FileReading(attachment, replace(reading, pages=()), body, pages, is_from_picture, copies)


def _open_all(place: ReadingSetup, sha256: str) -> tuple[Message, tuple[_Opened, ...]]:
    """The message and all its files, with those inside containers, stored and read as far as they can be."""
    from ingest.message.parse import parse_message
    from ingest.unpack import Unpacked, unpack_all

    archive = place.archive
    message, attached = parse_message(archive.read_raw(sha256), sha256, place.authserv_id)
    # What a bounce returns is our own letter; its blanks are nobody's documents.
    passwords = () if message.is_bounce else _passwords_for(message, place)
    unpacked = Unpacked(attached, {}) if message.is_bounce else unpack_all(attached, passwords)
    message = replace(message, links=tuple(dict.fromkeys((*message.links, *unpacked.links))))
    for part in unpacked.parts:
        archive.store_file(part.content, part.attachment.sha256)
    siblings = [(part.attachment.filename, part.content) for part in unpacked.parts]
    passwords = unpacked.passwords
    opened = [
        replace(_open(place, part, unpacked.results, siblings, passwords), passwords=passwords)
        for part in unpacked.parts
    ]
    holders = {part.attachment.container_part for part in unpacked.parts}
    return message, tuple(
        _without_cover(one) if one.part.attachment.part in holders else one for one in opened
    )


def _passwords_for(message: Message, place: ReadingSetup) -> tuple[str, ...]:
    """What to try on locked files: a person's word, then the mail's own, then that of the other mails."""
    return (*place.passwords, *_passwords_named(message), *passwords_elsewhere(place))


def _passwords_named(message: Message) -> tuple[str, ...]:
    from ingest.message.passwords import passwords_in

    return passwords_in(f"{message.subject}\n{message.text}")


def passwords_elsewhere(place: ReadingSetup) -> tuple[str, ...]:
    """What the application's other messages may name as the password of a file of this one."""
    from ingest.message.parse import parse_message

    found: dict[str, None] = {}
    for sha256 in place.correspondence:
        with suppress(MessageError):
            message, _ = parse_message(place.archive.read_raw(sha256), sha256)
            found.update(dict.fromkeys(_passwords_named(message)))
    return tuple(found)


def _without_cover(opened: _Opened) -> _Opened:
    """A PDF portfolio whose files are listed next to it: what is in them is no longer lost."""
    from ingest.readers.pdf.attachments import EMBEDDED

    content = opened.content
    lacks, found, _ = content.lacks.partition(EMBEDDED)
    if content.format != "pdf" or content.status is not ReadStatus.PARTIAL or not found or lacks.strip():
        return opened
    return replace(opened, content=replace(content, status=ReadStatus.OK, lacks=""))


def _open(
    place: ReadingSetup,
    part: Part,
    containers: Mapping[str, FileContent],
    siblings: Sequence[tuple[str, bytes]],
    passwords: tuple[str, ...],
) -> _Opened:
    """The file's pages, with those that were read from pictures before, and what is still to be done."""
    from ingest.readers import read_file
    from ingest.readers.formats import detect_format

    attachment = part.attachment
    if is_message_text(attachment.part):
        return _Opened(part, FileContent("txt", ReadStatus.UNPACKED, reason="Treść załączonej wiadomości."))
    name = detect_format(part.content, attachment.filename)
    if attachment.part in containers and containers[attachment.part].format in _SIGNATURE_FORMATS:
        name = containers[attachment.part].format  # an envelope written as bare base64 looks like text
    if name in _SIGNATURE_FORMATS:
        return _Opened(part, _signature_file(place, part, name, containers, siblings))
    if attachment.part in containers:
        return _Opened(part, containers[attachment.part])
    content = read_file(part.content, attachment.filename, place.options(passwords))
    if attachment.defect and content.status is not ReadStatus.OK:
        content = replace(content, status=ReadStatus.DAMAGED, reason=attachment.defect)
    content, task = _converted(place, part, content, passwords)
    if task is not None:
        return _Opened(part, content, (task,))
    return _unless_decoration(
        place, _Opened(part, content), look_of(part.content, name, attachment), passwords
    )


def _unless_decoration(
    place: ReadingSetup, opened: _Opened, look: PictureLook, passwords: tuple[str, ...]
) -> _Opened:
    """The file with its pictures read, or marked where it is only a picture of the mail's footer."""
    decoration = Part(replace(opened.part.attachment, is_footer=True), opened.part.content)
    if look is PictureLook.DECORATION:
        return replace(opened, part=decoration)
    if not place.tessdata:
        return opened
    read = _with_pictures(place, opened.part, opened.content, passwords)
    if look is PictureLook.UNCERTAIN and not read.tasks and not reads_as_page(read.content.pages):
        return replace(opened, part=decoration)
    return read


def _with_pictures(
    place: ReadingSetup, part: Part, content: FileContent, passwords: tuple[str, ...]
) -> _Opened:
    numbers = [page.number for page in content.pages if page.source == "picture"]
    if not numbers:
        return _Opened(part, content)
    derived, sha256 = place.derived, part.attachment.sha256
    tasks = tuple(wanted_pages(sha256, content, derived, passwords))
    read = with_pages_read(content, (derived.page(sha256, number) for number in numbers))
    return _Opened(part, read, tasks)


def _signature_file(
    place: ReadingSetup,
    part: Part,
    name: str,
    containers: Mapping[str, FileContent],
    siblings: Sequence[tuple[str, bytes]],
) -> FileContent:
    """A signature beside or around files: who signed, and which files."""
    from ingest.signing import read_signature_file

    others = [one for one in siblings if one[1] is not part.content]
    signed = read_signature_file(part.content, name, others, place.trust_dir)
    held = containers.get(part.attachment.part)
    return signed if held is None else replace(held, signatures=signed.signatures)


def _converted(
    place: ReadingSetup, part: Part, content: FileContent, passwords: tuple[str, ...]
) -> tuple[FileContent, Task | None]:
    """A file of an old format read by way of a newer one, or the task of converting it."""
    if content.status is not ReadStatus.UNSUPPORTED or not place.has_office:
        return content, None
    from ingest.readers import read_file
    from ingest.readers.office.legacy import can_convert

    if not can_convert(content.format):
        return content, None
    newer = place.derived.converted(part.attachment.sha256)
    if newer is None:
        return content, Task("conversion", part.attachment.sha256, content.format, passwords=passwords)
    return replace(read_file(newer, "", place.options(passwords)), format=content.format), None


def _joined(place: ReadingSetup, opened: Sequence[_Opened]) -> list[_Opened]:
    """Documents put together from pictures that hold a page each, and from PDFs that complete each other."""
    from checks.recognise.joining import completing, join_order

    single = [one for one in opened if _is_single_picture(one)]
    groups = join_order([(_place_of(one), one.content) for one in single]) if len(single) > 1 else ()
    sets = [[single[index] for index in group] for group in groups if len(group) > 1]
    if not any(one.content.format in _SIGNATURE_FORMATS for one in opened):
        used = {id(one) for each in sets for one in each}
        parts = [one for one in opened if id(one) not in used and _may_be_part(one)]
        sets += [[parts[index] for index in group] for group in completing([one.content for one in parts])]
    found: list[_Opened] = []
    for each in sets:
        with suppress(MessageError):  # pages that cannot be copied stay the files that were sent
            found.append(_join(place, each))
    return found


def _may_be_part(one: _Opened) -> bool:
    """Whether a file may be some pages of a document that others complete; a signed one stays as it is."""
    content = one.content
    is_pdf = content.format == "pdf" and content.status is ReadStatus.OK and not content.signatures
    return is_pdf or _is_single_picture(one)


def _place_of(one: _Opened) -> str:
    """The file's name behind that of what held it."""
    attachment = one.part.attachment
    return f"{attachment.inside}/{attachment.filename}" if attachment.inside else attachment.filename


def _is_single_picture(one: _Opened) -> bool:
    pages = one.content.pages
    return (
        len(pages) == 1
        and pages[0].source == "ocr"
        and one.content.status is ReadStatus.OK
        and one.content.format not in TEXT_DOCUMENTS
        and not one.part.attachment.is_footer
    )


def _join(place: ReadingSetup, group: Sequence[_Opened]) -> _Opened:
    import hashlib

    from ingest.readers.pdf.assembly import joined_pdf

    content = joined_pdf([(one.part.content, one.content.format) for one in group])
    sent = chain.from_iterable(one.content.pages for one in group)
    pages = tuple(replace(page, number=number) for number, page in enumerate(sent, start=1))
    first = group[0].part.attachment
    attachment = Attachment(
        part="+".join(one.part.attachment.part for one in group),
        filename=f"{first.filename.rpartition('.')[0] or first.filename} (stron: {len(pages)}).pdf",
        content_type="application/pdf",
        sha256=hashlib.sha256(content).hexdigest(),
        size_bytes=len(content),
        inside=first.inside,
    )
    place.archive.store_file(content, attachment.sha256)
    return _Opened(Part(attachment, content), FileContent("pdf", ReadStatus.OK, pages))


def _recognised(place: ReadingSetup, opened: _Opened) -> FileReading:
    from checks.recognise.classify import documents_in
    from checks.recognise.cut import cut_of
    from checks.recognise.to_lay_out import pages_left_open, pages_needing_tables, pages_of_own_layouts

    part, call = opened.part, place.call
    cut = cut_of(opened.content, call)
    wanted = pages_of_own_layouts(cut)
    # A call that reads the message later (`pipeline.file.choosing`) has the pages as they are kept.
    wanted |= {page for rival in place.rivals for page in pages_needing_tables(opened.content, rival)}
    file = _laid_out(opened, opened.content, wanted)
    cut = cut_of(file, call) if wanted else cut
    documents = documents_in(cut)
    left = pages_left_open(cut, documents) - wanted
    if left:
        file = _laid_out(opened, file, left)
        documents = documents_in(cut_of(file, call))
    reading = Reading(
        sha256=part.attachment.sha256,
        format=file.format,
        status=file.status,
        reason=file.reason,
        page_count=len(file.pages),
        documents=documents,
        pages=file.pages,
        signatures=file.signatures,
    )
    return packed(part.attachment, reading, _copies(place, part, reading))


def _laid_out(opened: _Opened, file: FileContent, pages: set[int]) -> FileContent:
    """The reading with the tables of these pages."""
    if not pages:
        return file
    from ingest.readers.pdf.text.layout import with_tables

    return with_tables(opened.part.content, file, pages, opened.passwords)


def _copies(place: ReadingSetup, part: Part, reading: Reading) -> tuple[DocumentCopy, ...]:
    """The pages of each recognised document of a PDF that holds several, stored as files of their own."""
    if reading.format != "pdf" or len(reading.documents) < 2:
        return ()
    from ingest.readers.pdf.assembly import extracted_pages

    copies = []
    for number, document in enumerate(reading.documents):
        if document.kind not in place.call.documents:
            continue
        try:
            pages = extracted_pages(part.content, document.first_page, document.last_page)
        except MessageError:
            return ()  # protected against copying: the whole stands in the folder all the same
        copies.append(DocumentCopy(number, place.archive.store_file(pages)))
    return tuple(copies)
