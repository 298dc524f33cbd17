"""What is tried: one target a surface that a stranger's bytes reach, each with what must hold of its answer."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from domain.document import Box, FileContent, Mark, Page, ReadStatus, Word
from domain.mail import Attachment, Part
from errors import MessageError
from tests.fuzz.properties import check, check_file, check_message, check_parts, check_plain, check_texts
from tests.support.offices.workplace import call_in

_FAST = "/dev/shm" if Path("/dev/shm").is_dir() else None
_CALLS = Path(__file__).parents[2] / "config/calls"
LONG_SIDE = 320
LEAST_SIDE = 16
_DSN = (
    b"From: MAILER-DAEMON@poczta.example\r\nReturn-Path: <>\r\nSubject: Undelivered Mail Returned to Sender\r\n"
    b'Message-ID: <1@poczta.example>\r\nContent-Type: multipart/report; boundary="granica"\r\n\r\n'
    b"--granica\r\nContent-Type: %b\r\n\r\n%b\r\n--granica--\r\n"
)
_HEADERS = ("subject", "from", "date", "received", "message-id", "content-disposition", "return-path")


@dataclass(frozen=True)
class Target:
    """One surface. `run` answers with a plain value or raises MessageError, and nothing else."""

    name: str
    run: Callable[[bytes], Any]
    most_bytes: int
    words: tuple[bytes, ...] = ()
    """What bytes of this kind are made of."""


def tried(target: Target, content: bytes) -> Any:
    """The target's answer, or None where the message is refused in a sentence.

    Raises:
        BrokenPromiseError: the answer is not as promised.
        Exception: whatever else the program raised, which is a finding as well.
    """
    try:
        return target.run(content)
    except MessageError as error:
        check(bool(str(error)) and str(error).endswith("."), "a refusal without a sentence")
        return None


def check_same(target: Target, content: bytes) -> None:
    """The same bytes give the same answer.

    Raises:
        BrokenPromiseError: they do not.
    """
    check(tried(target, content) == tried(target, content), "another answer to the same bytes")


def _parse(content: bytes) -> Any:
    from ingest.message.parse import parse_message
    from ingest.message.passwords import passwords_in
    from ingest.sorting.triage import TriageContext, triage

    message, parts = parse_message(content)
    check_message(message, parts)
    passwords = passwords_in(f"{message.subject}\n{message.text}")
    return message, parts, passwords, triage(message, TriageContext(phrases=("nabór", "wyjazd studyjny")))


def _headers(content: bytes) -> Any:
    from email import message_from_bytes

    from domain.words.text import one_line
    from ingest.message.attachments import shown_name
    from ingest.message.headers import (
        decoded_words,
        message_ids,
        parse_addresses,
        parse_instant,
        raw_values,
        received_instant,
    )

    root = message_from_bytes(content)
    values = {name: raw_values(root, name) for name in _HEADERS}
    everything = [value for found in values.values() for value in found]
    answer = (
        parse_addresses(everything),
        message_ids(everything),
        [one_line(decoded_words(value)) for value in everything],
        [parse_instant(value) for value in everything],
        received_instant(values["received"]),
        [shown_name(value) for value in everything],
    )
    check_plain(answer)
    return answer


def _bounce(content: bytes) -> Any:
    from ingest.message.parse import parse_message

    answers = []
    for kind in (b"message/delivery-status", b"text/plain", b"message/disposition-notification"):
        message, parts = parse_message(_DSN % (kind, content))
        check_message(message, parts)
        check(len(message.bounce_reason) <= 300, "a diagnosis without end")
        check(all(one[0] + one[-1] == "<>" for one in message.bounced_message_ids), "an odd Message-ID")
        answers.append(message)
    return answers


def _unpack(content: bytes) -> Any:
    from ingest.readers.formats import detect_format
    from ingest.unpack import unpack_all
    from ingest.unpack.limits import MAX_FILES, MAX_TOTAL_BYTES

    ambiguous = detect_format(content) in {"unknown", "txt", "html", "ole"}
    answers = []
    for name in ("plik", "plik.eml", "plik.msg", "plik.p7m") if ambiguous else ("plik",):
        part = Part(Attachment("2", name, "application/octet-stream", "0" * 64, len(content)), content)
        unpacked = unpack_all([part], ("Firma2026",))
        check_parts(unpacked.parts)
        check_plain((unpacked.parts, unpacked.results, unpacked.passwords, unpacked.links))
        check(len(unpacked.parts) <= MAX_FILES + 100, "more files than the limit")
        inside = sum(one.attachment.size_bytes for one in unpacked.parts[1:])
        check(inside <= MAX_TOTAL_BYTES + 2**20, "more bytes than the limit")
        answers.append(unpacked)
    return answers


def _read(content: bytes) -> Any:
    from ingest.readers import read_file

    file = read_file(content, "plik")
    check_file(file)
    check(sum(len(page.text) for page in file.pages) <= 40_000_000, "text without end")
    return file


def _sign(content: bytes) -> Any:
    from ingest.readers.formats import detect_format
    from ingest.signing import read_signature_file

    file = read_signature_file(content, detect_format(content), [("umowa.pdf", b"%PDF umowa")])
    check_file(file)
    return file


def _draw(content: bytes) -> Any:
    """What is made of a page beside its text: its tables, its picture, copies of it."""
    from ingest.message.footer_pictures import look_of
    from ingest.ocr.picture.preparation import prepare
    from ingest.readers.formats import detect_format
    from ingest.readers.pdf.assembly import extracted_pages, joined_pdf
    from ingest.readers.pdf.text.layout import rescued_pages, with_tables
    from ingest.readers.picture.page_picture import PICTURED_FORMATS, page_picture
    from ingest.readers.picture.thumbnail import MOST_BYTES, thumbnail

    name = detect_format(content)
    if name not in PICTURED_FORMATS:
        return None
    shown = Attachment("1", "image001.png", "image/png", "", len(content), is_inline=True)
    answers: list[Any] = [look_of(content, name, shown)]
    if name == "pdf":
        page = Page(1, "")
        file = with_tables(content, FileContent("pdf", ReadStatus.OK, (page,)), {1})
        check_file(file)
        check_plain(rescued_pages(content, 2))
        answers += [file, tried_step(lambda: extracted_pages(content, 1, 1))]
    else:
        picture = page_picture(content, name, 1, most_side=LONG_SIDE)
        if min(picture.shape[:2]) >= LEAST_SIDE:
            answers.append(prepare(picture).rotation)
    small = tried_step(lambda: thumbnail(content, name, 1))
    check(small is None or len(small) < 2 * MOST_BYTES, "a large thumbnail")
    return [*answers, small, tried_step(lambda: joined_pdf([(content, name)]))]


def _whole(content: bytes) -> Any:
    """A message as a child process reads it, from its bytes to what the store keeps; scans stay unread."""
    from pipeline.read.reading import read_message
    from pipeline.read.reading_setup import ReadingSetup
    from store.reading_json import reading_from_json

    with TemporaryDirectory(dir=_FAST) as folder:
        place = ReadingSetup(folder, call_in(Path(folder)))
        (sha256,) = place.archive.store_raw([content])
        read = read_message(place, sha256)
    check_plain(read)
    for file in read.files:
        check(reading_from_json(file.body) == file.reading, "another reading after the store")
    return read


def tried_step(step: Callable[[], Any]) -> Any:
    """The step's answer, or None where it refuses."""
    try:
        return step()
    except MessageError:
        return None


def _classify(content: bytes) -> Any:
    from checks.recognise.classify import recognise
    from checks.recognise.joining import join_order
    from checks.recognise.to_lay_out import pages_needing_tables

    texts = content.decode("utf-8", "replace").replace("\0", "").split("\f")
    typed = tuple(Page(number, text) for number, text in enumerate(texts, start=1))
    scanned = tuple(_scanned(number, text) for number, text in enumerate(texts, start=1))
    answers: list[Any] = []
    for form, pages in (("pdf", typed), ("docx", typed), ("pdf", scanned)):
        file = FileContent(form, ReadStatus.OK, pages)
        documents = recognise(file, _call())
        check_plain(documents)
        # A text without pages may hold several documents, all of them on page 1.
        covered = dict.fromkeys(n for one in documents for n in range(one.first_page, one.last_page + 1))
        check(
            [*covered] == [page.number for page in pages] or not documents, "a page of no document, or of two"
        )
        check(all(0 <= one.confidence <= 1 for one in documents), "a confidence that is none")
        answers.append((documents, pages_needing_tables(file, _call(), documents)))
    singles = [(f"skan {page.number}.jpg", FileContent("jpeg", ReadStatus.OK, (page,))) for page in scanned]
    order = join_order(singles)
    joined = [index for group in order for index in group]
    check(sorted(joined) == sorted(set(joined)), "a picture in two documents")
    return [*answers, order]


def _judge(content: bytes) -> Any:
    """What follows from the pages outside of any child process: judgement, letters, ranking and its files."""
    from checks.judge.assess import assess
    from checks.rank.ranking import rank
    from checks.rank.scoring import score
    from checks.recognise.classify import recognise
    from domain.letter import LetterPolicy
    from domain.words.text import one_line
    from notify.plan import plan_letters
    from notify.render import render
    from reports.write import write_ranking
    from tests.support.facts import dossiers

    call = _call()
    texts = content.decode("utf-8", "replace").replace("\0", "").split("\f")
    name = one_line(texts[0])
    typed = tuple(Page(number, text) for number, text in enumerate(texts, start=1))
    scanned = tuple(_scanned(number, text) for number, text in enumerate(texts, start=1))
    files = [
        dossiers.file(*recognise(FileContent(form, ReadStatus.OK, pages), call), name=name, number=number)
        for number, (form, pages) in enumerate((("docx", typed), ("pdf", scanned)), start=1)
    ]
    facts = dossiers.facts(dossiers.message("04-20 09:12", *files, number=1), nip=None)
    answers: list[Any] = []
    for now in (dossiers.at("04-25"), dossiers.at("05-20")):
        assessment = assess(facts, call, dossiers.REGISTERS, now)
        check_texts(assessment)
        orders = plan_letters(facts, assessment, call, now, LetterPolicy(staff=("a@urzad.example",)))
        letters = [render(order, call, "a@urzad.example", b"klucz", now, _CALLS) for order in orders]
        ranking = rank([(assessment, score(assessment, facts, call))], call, now)
        check_texts(ranking)
        with TemporaryDirectory(dir=_FAST) as folder:
            write_ranking(ranking, call, Path(folder))
        answers.append((assessment, letters, ranking))
    return answers


def _scanned(number: int, text: str) -> Page:
    """The text as if it had been read from a picture: every word in its place, some of them unsure."""
    lines = text.split("\n")[:400]
    words = tuple(
        Word(word, _place(row, column, len(lines)), 0.5 + len(word) % 5 / 10)
        for row, line in enumerate(lines)
        for column, word in enumerate(line.split()[:40])
    )
    return Page(number, text, source="ocr", confidence=0.7, words=words, marks=(Mark(_place(3, 3, 9), 0.8),))


def _place(row: int, column: int, rows: int) -> Box:
    return Box(column / 40, row / rows, (column + 1) / 40, (row + 0.8) / rows)


def _answer(content: bytes) -> Any:
    """What a child process may answer that was taken over: only plain values come of it."""
    from ingest.sandbox.values import load_plain

    try:
        return repr(load_plain(content))[:100]
    except Exception as error:  # noqa: BLE001 - the pool takes any exception for a crash of the child
        return type(error).__name__


@cache
def _call() -> Any:
    from config.loader import load_calls

    return load_calls(_CALLS)["szwajcaria-2026"]


_MAIL_WORDS = (
    b"From: ", b"To: ", b"Subject: ", b"Date: ", b"Received: ", b"Message-ID: <", b"In-Reply-To: <", b"Reply-To: ",
    b"Return-Path: <>", b"Auto-Submitted: auto-replied", b"List-Id: ", b"Precedence: bulk", b"MIME-Version: 1.0",
    b'Content-Type: multipart/mixed; boundary="b"', b"Content-Type: text/plain; charset=", b"; name*0*=utf-8''",
    b"Content-Type: message/rfc822", b"Content-Type: message/delivery-status", b"multipart/report", b"text/html",
    b"Content-Transfer-Encoding: base64", b"Content-Transfer-Encoding: quoted-printable", b"x-uuencode",
    b"Content-Disposition: attachment; filename=", b"filename*=", b"=?utf-8?B?", b"=?iso-8859-2?Q?", b"?=", b"\r\n\r\n",
    b"\r\n--b\r\n", b"\r\n--b--\r\n", b"begin 644 a\n", b"\n`\nend\n", b"utf-7", b"utf-16", b"idna", b"punycode",
    b"unicode_escape", b"application/pkcs7-mime", b"W dniu 7 kwietnia Jan pisze:", b"https://we.tl/t-", "hasło: ".encode(),
)  # fmt: skip
_BOUNCE_WORDS = (
    b"Action: failed", b"Action: delayed", b"Status: 5.1.1", b"Diagnostic-Code: smtp; 550", b"Final-Recipient: rfc822; ",
    b"Original-Message-ID: <", b"Message-ID: <", b"\r\n\r\n", b"Reporting-MTA: dns; ", b"user unknown",
)  # fmt: skip
_FILE_WORDS = (
    b"%PDF-1.7\n", b" 0 obj\n<<", b">>\nendobj\n", b"stream\n", b"endstream", b"/Type/Page", b"/Kids[", b"/Contents ",
    b"/MediaBox[0 0 595 842]", b"/Subtype/Widget/FT/Tx/V(", b"/Annots[", b"/XObject<<", b"/Filter/FlateDecode",
    b"/EmbeddedFile", b"trailer<</Root 1 0 R>>", b"BT /F1 9 Tf (x) Tj ET", b"PK\3\4", b"PK\1\2", b"PK\5\6",
    b"<w:p><w:r><w:t>", b"<w:tbl><w:tr><w:tc>", b"<w:sdt>", b'w:val="', b"<text:p>", b'table:number-columns-repeated="',
    b'<c r="A1" t="s"><v>', b"{\\rtf1", b"\\par ", b"\\u8217?", b"\\trowd", b"{\\*\\shppict", b"\\bin", b"<html>", b"<td>",
    b"II*\0", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"ftypheic",
)  # fmt: skip
_SIGN_WORDS = (
    b"<ds:Signature>", b'<ds:Reference URI="', b"<ds:DigestValue>", b'<ds:Transform Algorithm="', b"<ds:Object>",
    b"http://www.w3.org/2000/09/xmldsig#", b"-----BEGIN PKCS7-----", b"META-INF/signatures.xml", b"<xades:SignedProperties>",
)  # fmt: skip
_FORM_WORDS = tuple(
    word.encode()
    for word in (
        "\f", "ZAŚWIADCZENIE O NIEZALEGANIU", "Załącznik nr 3 do Regulaminu", "NIP: 9290000006", "☒ ", "☐ ", "▨ ", "§ 1",
        "Data i podpis osoby uprawnionej:", "Parafa", "FORMULARZ ZGŁOSZENIOWY", "Umowa o dofinansowanie", "Strona 2 z 2",
        "Naczelnik Urzędu Skarbowego", "Zakład Ubezpieczeń Społecznych", "31.12.2026", "nie posiada zaległości",
    )
)  # fmt: skip

_ANSWER_WORDS = (
    b"\x80\x05", b"\x8c\x0fdomain.document\x94\x8c\x04Page\x94\x93", b"\x8c\x08builtins\x94\x8c\x04eval\x94\x93",
    b"cdomain.document\nReadStatus\n", b"\x8c\x08datetime\x94\x8c\x08datetime\x94\x93", b"\x85R", b"\x86\x94R", b")\x81", b"}b",
    b"cbuiltins\nbytearray\n", b"czoneinfo\nZoneInfo._unpickle\n", b"\x89", b"N", b".", b"G\x7f\xf8\0\0\0\0\0\0",
)  # fmt: skip

TARGETS = {
    target.name: target
    for target in (
        Target("parse", _parse, 16_384, _MAIL_WORDS),
        Target("headers", _headers, 4_096, _MAIL_WORDS),
        Target("bounce", _bounce, 8_192, _BOUNCE_WORDS),
        Target("unpack", _unpack, 65_536, _FILE_WORDS + _SIGN_WORDS),
        Target("read", _read, 65_536, _FILE_WORDS),
        Target("sign", _sign, 32_768, _SIGN_WORDS),
        Target("draw", _draw, 65_536, _FILE_WORDS),
        Target("classify", _classify, 6_144, _FORM_WORDS),
        Target("judge", _judge, 12_288, _FORM_WORDS),
        Target("whole", _whole, 65_536, _MAIL_WORDS + _FILE_WORDS),
        Target("answer", _answer, 8_192, _ANSWER_WORDS),
    )
}
"""In the order in which `make fuzz` takes them up."""
