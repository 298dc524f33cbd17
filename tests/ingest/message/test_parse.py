"""Parsing: a golden corpus of mails as programs really write them, and everything a stranger may send."""

import base64
import binascii
import dataclasses
import hashlib
import json
import textwrap
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.mail import Message
from errors import MessageError
from ingest.message.body import fresh_text, html_text, sharing_links
from ingest.message.headers import parse_addresses
from ingest.message.parse import parse_message
from ingest.message.payloads import cut_payloads, decode_base64

CORPUS = sorted((Path(__file__).parents[2] / "data" / "mail").glob("*.eml"))


def record(message: Message) -> dict[str, object]:
    """The message as its expected record is written: without hashes, and without what is empty."""

    def plain(value: object) -> object:
        if isinstance(value, datetime):
            return value.isoformat()
        if isinstance(value, dict):
            shown = {
                k: plain(v) for k, v in value.items() if k not in {"sha256", "size_bytes"} or k == "part"
            }
            empty = {k for k, v in shown.items() if v in (None, False, []) or (k == "inside" and not v)}
            return {k: v for k, v in shown.items() if k not in empty}
        return [plain(item) for item in value] if isinstance(value, list | tuple) else value

    found = dataclasses.asdict(message)
    for shown, attachment in zip(found["attachments"], message.attachments, strict=True):
        shown["bytes"] = attachment.size_bytes
    whole = plain(found)
    assert isinstance(whole, dict)
    return {key: value for key, value in whole.items() if value != "" or key == "return_path"}


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_golden_corpus(path: Path) -> None:
    message, parts = parse_message(path.read_bytes())
    expected = json.loads(path.with_suffix(".json").read_text())
    assert record(message) == expected
    assert message.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    for part, attachment in zip(parts, message.attachments, strict=True):
        assert part.attachment is attachment
        assert attachment.sha256 == hashlib.sha256(part.content).hexdigest()
        assert attachment.size_bytes == len(part.content)


MIME_MAIL = (
    'From: a@firma.example\nSubject: Zgloszenie\nContent-Type: multipart/mixed; boundary="x"\n\n'
    '--x\nContent-Type: text/plain\n\nZgloszenie\n--x\nContent-Type: application/pdf; name="a.pdf"\n'
    "Content-Transfer-Encoding: base64\n\n"
    f"{base64.encodebytes(b'%PDF-1.4' + bytes(300)).decode()}\n--x--\n"
)


@pytest.mark.parametrize(
    ("written", "broken"),
    [
        ("From:", "\r\n\nFrom:"),
        ("From:", "From a@firma.example Mon Apr 13 08:00:00 2026\nFrom:"),
        ("Subject:", "Subject :"),
        ("Content-Type: multipart", "Content-Type : multipart"),
        ("\nSubject:", "\n>From a@firma.example Mon Apr 13 08:00:00 2026\nSubject:"),
        ("mixed; boundary", "mixed;\nboundary"),
        ("Encoding: base64", "Encoding: BASE64 (skan)"),
        ("Encoding: base64", 'Encoding: "base64";'),
        ("Encoding: base64", "Encoding: 7bit"),
        ("Encoding: base64", "Encoding: quoted-printable"),
        ("Content-Transfer-Encoding: base64\n", ""),
    ],
)
def test_f016_attachments_survive_what_gates_and_programs_do_to_headers(written: str, broken: str) -> None:
    raw = MIME_MAIL.replace(written, broken, 1)
    assert raw != MIME_MAIL
    message, [part] = parse_message(raw.encode())
    assert part.content == b"%PDF-1.4" + bytes(300)
    assert part.attachment.defect == ""
    assert [one.address for one in message.from_addresses] == ["a@firma.example"]
    assert (message.subject, message.text) == ("Zgloszenie", "Zgloszenie")


def test_f016_a_mail_that_another_one_quotes_in_its_text_stays_text() -> None:
    quoted = MIME_MAIL.partition("\n\n")[2]
    raw = f"From: a@firma.example\nSubject: x\n\nTak wyglada zrodlo:\n{quoted}"
    message, parts = parse_message(raw.encode())
    assert message.text.splitlines()[0] == "Tak wyglada zrodlo:"
    assert [part.attachment.filename for part in parts] in ([], ["pliki w treści wiadomości.bin"])


def test_f016_a_mail_without_a_blank_line_keeps_its_words() -> None:
    message, parts = parse_message(
        b"From: a@firma.example\nSubject: x\nDzie\xc5\x84 dobry\nPytanie: kiedy?\n\nJan"
    )
    assert message.text.splitlines()[0] == "Dzień dobry"
    assert message.subject == "x"
    assert parts == ()


def test_f016_an_attached_message_with_broken_headers_stays_as_it_is() -> None:
    inner = b'Subject: a\nb\nContent-Type: multipart/mixed; boundary="in"\n\n--in\nContent-Type: text/plain;\nname="a.txt"\n\na\n--in--'
    raw = (
        b'From: a@firma.example\nContent-Type: multipart/mixed; boundary="out"\n\n'
        b"--out\nContent-Type: message/rfc822\n\n" + inner + b"\n--out--\n"
    )
    _, [part] = parse_message(raw)
    assert part.content == inner


def test_pictures_that_stand_in_the_body_are_attachments() -> None:
    content = bytes(range(256)) * 40
    written = base64.b64encode(content).decode()
    folded = "\n".join(textwrap.wrap(written, 76))
    html = (
        f"<p>Poniżej zaświadczenie.</p><img src='data:image/jpeg;charset=utf-8;base64,{folded}'>"
        f'<img src="data:image/jpeg;base64,{written}"><a href="data:application/pdf;base64,JVBERi0=">x</a>'
        "<p>Pozdrawiam</p>"
    )
    raw = f"From: a@firma.example\nContent-Type: text/html; charset=utf-8\n\n{html}".encode()
    message, parts = parse_message(raw)
    assert [part.content for part in parts] == [content, b"%PDF-"]
    assert [(a.part, a.filename, a.is_inline) for a in message.attachments] == [
        ("2", "obraz w treści 1.jpg", True),
        ("3", "plik w treści 2.pdf", False),
    ]
    assert "zaświadczenie" in message.text
    assert "Pozdrawiam" in message.text


def test_text_behind_a_large_picture_in_the_body_is_read() -> None:
    html = f'<img src="data:image/png;base64,{"QUJD" * 800_000}"><p>Rezygnuję z wyjazdu.</p>'
    raw = f"From: a@firma.example\nContent-Type: text/html; charset=utf-8\n\n{html}".encode()
    assert parse_message(raw)[0].text == "Rezygnuję z wyjazdu."


@pytest.mark.parametrize(
    ("kind", "content", "expected"),
    [
        ("text/calendar", "BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR", "auto-replied"),
        ("text/calendar", "BEGIN:VCALENDAR\nMETHOD:REQUEST\nEND:VCALENDAR", None),
        ("text/calendar", "BEGIN:VCALENDAR\nDESCRIPTION:METHOD:REPLY\nEND:VCALENDAR", None),
        ("text/vnd.google.email-reaction+json", '{"emoji": "👍", "version": 1}', "auto-replied"),
    ],
)
def test_clicks_are_answers_of_a_program(kind: str, content: str, expected: str | None) -> None:
    raw = (
        "From: a@firma.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n"
        f"--b\nContent-Type: text/plain\n\n\n--b\nContent-Type: {kind}\n\n{content}\n--b--\n"
    )
    assert parse_message(raw.encode())[0].auto_submitted == expected


def test_the_corpus_is_large_enough() -> None:
    assert len(CORPUS) >= 25


def mail(headers: str, body: bytes = b"Tekst.\r\n") -> bytes:
    return headers.replace("\n", "\r\n").encode() + b"\r\n" + body


def with_attachment(content: bytes, width: int = 76, line_end: bytes = b"\r\n", name: str = "a.pdf") -> bytes:
    encoded = line_end.join(
        line.encode() for line in textwrap.wrap(base64.b64encode(content).decode(), width)
    )
    return line_end.join(
        [
            b"From: a@firma.example",
            b"Message-ID: <1@firma.example>",
            b'Content-Type: multipart/mixed; boundary="--b"',
            b"",
            b"----b",
            b"Content-Type: text/plain",
            b"",
            b"Tekst.",
            b"----b",
            f'Content-Type: application/pdf; name="{name}"'.encode(),
            b"Content-Transfer-Encoding: base64",
            b"",
            encoded,
            b"----b--",
            b"",
        ]
    )


# ── Never anything but a result or a MessageError ──


def parses(raw: bytes) -> None:
    try:
        message, parts = parse_message(raw)
    except MessageError:
        return
    assert len(message.attachments) == len(parts)
    message.text.encode()
    json.dumps(dataclasses.asdict(message), default=str).encode()


@given(st.binary(max_size=2_000))
@settings(max_examples=150)
def test_any_bytes_parse_or_are_a_message_error(raw: bytes) -> None:
    parses(raw)


@given(
    st.sampled_from(CORPUS),
    st.lists(
        st.tuples(st.integers(0, 4_000), st.integers(0, 40), st.binary(max_size=12)), min_size=1, max_size=6
    ),
)
@settings(max_examples=250)
def test_damaged_mail_parses_or_is_a_message_error(path: Path, cuts: list[tuple[int, int, bytes]]) -> None:
    raw = path.read_bytes()
    for position, length, splice in cuts:
        raw = raw[:position] + splice + raw[position + length :]
    parses(raw)


HEADER_NAMES = st.sampled_from(
    [
        "From",
        "To",
        "Subject",
        "Content-Type",
        "Content-Disposition",
        "Content-Transfer-Encoding",
        "Date",
        "Received",
        "Message-ID",
        "References",
        "Return-Path",
        "Auto-Submitted",
        "Sender",
    ]
)
HEADER_BITS = st.sampled_from(
    [
        "text/plain",
        "multipart/mixed",
        "message/rfc822",
        "message/delivery-status",
        ";",
        "=",
        '"',
        "\\",
        "boundary=b",
        "charset=",
        "utf-16",
        "x",
        "name*0*=",
        "filename*1=",
        "=?utf-8?Q?",
        "?=",
        "<",
        ">",
        "@",
        "(",
        ")",
        ",",
        ":",
        "base64",
        "x-uuencode",
        "quoted-printable",
        "attachment",
        "\n ",
        "ż",
        "�",
        "\x00",
        "-0000",
        "Tue, 7 Apr",
    ]
)


@given(
    st.lists(st.tuples(HEADER_NAMES, st.lists(HEADER_BITS, max_size=8)), max_size=8), st.binary(max_size=60)
)
@settings(max_examples=250)
def test_absurd_headers_parse_or_are_a_message_error(
    headers: list[tuple[str, list[str]]], body: bytes
) -> None:
    lines = "".join(f"{name}: {''.join(bits)}\r\n" for name, bits in headers)
    parses(lines.encode("utf-8", "surrogateescape") + b"\r\n--b\r\n\r\n" + body + b"\r\n--b--\r\n")


@pytest.mark.parametrize("raw", [b"", b"  \r\n", b"\r\n\r\n"])
def test_nothing_is_a_message_error(raw: bytes) -> None:
    with pytest.raises(MessageError):
        parse_message(raw)


# ── Limits ──


def test_f017_fifteen_hundred_nested_parts_are_a_message_error() -> None:
    nested = "".join(f'Content-Type: multipart/mixed; boundary="{n}"\n\n--{n}\n' for n in range(1_500))
    with pytest.raises(MessageError, match="zagnieżdżone"):
        parse_message(f"From: a@b.example\n{nested}".encode())


def test_f017_a_hundred_nested_parts_are_a_message_error() -> None:
    nested = "".join(f'Content-Type: multipart/mixed; boundary="{n}"\n\n--{n}\n' for n in range(100))
    with pytest.raises(MessageError, match="zagnieżdżone"):
        parse_message(f"From: a@b.example\n{nested}".encode())


def test_f018_an_endless_subject_is_a_message_error() -> None:
    with pytest.raises(MessageError, match="Nagłówki"):
        parse_message(mail("Subject: " + "=?utf-8?Q?=C5=BC?=\n " * 60_000 + "\n"))


def test_f018_a_long_subject_is_cut() -> None:
    message, _ = parse_message(mail("Subject: " + "=?utf-8?Q?=C5=BC?=\n " * 5_000 + "\n"))
    assert set(message.subject) == {"ż", "…"}
    assert len(message.subject) == 500


@pytest.mark.parametrize("count", [501, 20_000])
def test_f019_too_many_parts_are_a_message_error(count: int) -> None:
    parts = b"--b\r\n\r\nx\r\n" * count
    with pytest.raises(MessageError, match="części"):
        parse_message(mail('Content-Type: multipart/mixed; boundary="b"\n', parts))


# ── Payloads ──


@given(st.binary(min_size=1, max_size=6_000), st.integers(20, 990), st.sampled_from([b"\n", b"\r\n"]))
@settings(max_examples=60)
def test_attachments_come_byte_for_byte_whether_cut_out_or_not(
    content: bytes, width: int, end: bytes
) -> None:
    _, [part] = parse_message(with_attachment(content, width, end))
    assert part.content == content
    assert part.attachment.defect == ""


@given(st.sampled_from(CORPUS), st.binary(max_size=3_000))
def test_cutting_loses_nothing(path: Path, content: bytes) -> None:
    for raw in (path.read_bytes(), with_attachment(content)):
        slim = cut_payloads(raw)
        assert slim.restored(slim.octets) == raw


def test_long_payloads_are_cut_and_what_is_not_base64_is_not() -> None:
    assert len(cut_payloads(with_attachment(b"x" * 30_000)).octets) < 500
    disguised = with_attachment(b"x" * 3_000).replace(b"eHh4", b"e-Hh", 1)
    assert cut_payloads(disguised).octets == disguised
    marked = with_attachment(b"x" * 3_000) + b"=cut-payload-0="
    assert cut_payloads(marked).octets == marked


def test_f021_an_attached_message_is_one_file_byte_for_byte() -> None:
    inner = with_attachment(b"y" * 5_000)
    outer = mail(
        'From: a@firma.example\nContent-Type: multipart/mixed; boundary="o"\n',
        b"--o\r\nContent-Type: message/rfc822\r\n\r\n" + inner + b"\r\n--o--\r\n",
    )
    message, [part] = parse_message(outer)
    assert part.content == inner
    assert part.attachment.content_type == "message/rfc822"
    assert message.text == ""


def test_f031_truncated_base64_is_damaged_never_missing() -> None:
    raw = with_attachment(b"z" * 3_001)
    at = raw.rindex(b"\r\n----b--")
    _, [part] = parse_message(raw[: at - 3] + raw[at:])
    assert part.attachment.defect
    assert part.content
    assert b"z" * 2_000 in part.content


def test_base64_in_several_padded_pieces_is_read_to_its_end() -> None:
    pieces = b"\r\n".join(base64.b64encode(piece) for piece in (b"a" * 10, b"b" * 11, b"c" * 12))
    assert decode_base64(pieces) == (b"a" * 10 + b"b" * 11 + b"c" * 12, "")


def test_a_long_base64_body_is_text_and_no_attachment() -> None:
    text = "Zgłaszamy udział w wyjeździe. " * 200
    encoded = "\r\n".join(textwrap.wrap(base64.b64encode(text.encode()).decode(), 76)).encode()
    message, parts = parse_message(
        mail(
            "From: a@firma.example\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n",
            encoded,
        )
    )
    assert message.text == text.strip()
    assert parts == ()


# ── When mail-parser fails ──


def test_the_standard_library_serves_when_mail_parser_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = next(path for path in CORPUS if path.stem == "outlook_submission").read_bytes()
    usual, _ = parse_message(raw)

    def fail(_message: object) -> None:
        raise AttributeError("find_between")

    monkeypatch.setattr("mailparser.MailParser", fail)
    message, parts = parse_message(raw)
    assert message.defects == ("treść odczytano w sposób zastępczy",)
    assert (message.subject, message.text, message.from_addresses) == (
        usual.subject,
        usual.text,
        usual.from_addresses,
    )
    assert len(parts) == 2


def test_f020_a_header_the_library_cannot_take_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(value: str, **_options: object) -> list[tuple[str, str]]:
        if "zły" in value:
            raise AttributeError("all_mailboxes")
        return [("", "dobry@firma.example")]

    monkeypatch.setattr("mailparser.utils.get_addresses", fail)
    assert [address.address for address in parse_addresses(["zły", "dobry"])] == ["dobry@firma.example"]


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ('"a@ok.example" <b@evil.example>', "b@evil.example"),
        ("alice@ok.example <bob@evil.example>", "bob@evil.example"),
        ('"Kowalski, Jan" <Jan@Firma.Example>', "jan@firma.example"),
        ("=?utf-8?Q?a=40ok=2Eexample?= <b@evil.example>", "b@evil.example"),
        ("b@evil.example (a@ok.example)", "b@evil.example"),
    ],
)
def test_f056_a_name_that_looks_like_an_address_is_only_a_name(written: str, address: str) -> None:
    assert [found.address for found in parse_addresses([written])] == [address]


# ── Bodies ──


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Ala</p><p>ma<br>kota</p>", "Ala\n\nma\nkota"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ("<script>x</script><style>y</style>z", "z"),
        ("<div>a<!-- b -->c</div>", "ac"),
        ("bez znaczników", "bez znaczników"),
        ("", ""),
        ("<blockquote>stare</blockquote>nowe", "> stare\n\nnowe"),
        ("<b>nie</b>zalega &oacute; &#380;", "niezalega ó ż"),
    ],
)
def test_html_as_its_reader_sees_it(html: str, text: str) -> None:
    assert html_text(html) == text


def test_deep_html_is_read_without_recursion() -> None:
    assert "dno" in html_text("<div>" * 3_000 + "dno") or html_text("<div>" * 3_000 + "dno") == ""


@pytest.mark.parametrize(
    "quotation",
    [
        "W dniu 7.04.2026 o 10:00, Sekretariat pisze:\n> stare",
        "W dniu wt., 7 kwi 2026 o 10:00 Sekretariat <s@lubuskie.pl> napisał(a):\n\n> stare",
        "wt., 7 kwi 2026 o 10:01 Sekretariat <\ns@lubuskie.pl> napisał(a):\n\n> stare",
        "On Tue, Apr 7, 2026 at 10:00 AM X <x@y.example> wrote:\n> stare",
        "Dnia 7 kwietnia 2026 10:00 X <x@y.example> napisał(a):\n\nstare bez znaku cytatu",
        "-----Wiadomość oryginalna-----\nOd: X\nstare",
        "---------- Forwarded message ---------\nOd: X\nstare",
        "________________________________\nOd: X <x@y.example>\nWysłano: wtorek, 7 kwietnia 2026\nDo: Y\nTemat: Z\n\nstare",
        "From: X <x@y.example>\nSent: Tuesday\nTo: Y\nSubject: Z\n\nstare",
        "> Wiadomość napisana przez X <x@y.example> w dniu 7 kwi 2026, o godz. 10:00:\n> \n> stare",
    ],
)
def test_quoted_mail_is_cut_off(quotation: str) -> None:
    assert fresh_text(f"Dziękuję.\n\n{quotation}") == "Dziękuję."


@pytest.mark.parametrize(
    "text",
    [
        "Dnia 7 kwietnia złożyliśmy formularz.\nProszę o potwierdzenie:",
        "Od: poniedziałku jesteśmy gotowi.",
        "Pytania:\n- czy można?\n- jak?",
    ],
)
def test_ones_own_words_stay(text: str) -> None:
    assert fresh_text(text) == text


def test_an_answer_below_the_quotation_stays() -> None:
    assert fresh_text("W dniu 7.04.2026 o 10:00, X pisze:\n> Kiedy?\n> Gdzie?\n\nJutro.") == "Jutro."


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("https://firma.sharepoint.com/:b:/g/abc?e=1", ("https://firma.sharepoint.com/:b:/g/abc?e=1",)),
        ("(https://www.dropbox.com/s/x/a.pdf)", ("https://www.dropbox.com/s/x/a.pdf",)),
        ("https://mega.nz/file/x i https://mega.nz/file/x", ("https://mega.nz/file/x",)),
        ("Pliki: we.tl/t-AbC123.", ("https://we.tl/t-AbC123",)),
        ("https://chmura.firma.pl/s/aB3dE5gH7jK9mN1", ("https://chmura.firma.pl/s/aB3dE5gH7jK9mN1",)),
        (
            "https://firma.pl/nextcloud/index.php/s/aB3dE5gH7",
            ("https://firma.pl/nextcloud/index.php/s/aB3dE5gH7",),
        ),
        ('<a href="https://1drv.ms/f/s!Ab&amp;e=1">tu</a>', ("https://1drv.ms/f/s!Ab&e=1",)),
        (
            "https://linkprotect.example/?url=https%3a%2f%2fwetransfer.com%2fdownloads%2fab&d=1",
            ("https://linkprotect.example/?url=https%3a%2f%2fwetransfer.com%2fdownloads%2fab&d=1",),
        ),
        ("https://nie-dropbox.com/a https://dropbox.com.zly.example/a", ()),
        ("https://www.lubuskie.pl/nabor", ()),
        ("https://www.facebook.com/firma https://www.linkedin.com/company/firma https://youtu.be/x", ()),
        ("Wysłano przez https://www.dropbox.com/ albo https://mega.nz", ()),
        ("https://sklep.pl/s/buty https://sklep.pl/s/butyzimoweczarn jan@we.tl/x", ()),
    ],
)
def test_f025_links_to_sharing_services_are_collected(text: str, links: tuple[str, ...]) -> None:
    assert sharing_links([text]) == links


@pytest.mark.parametrize(
    "link",
    [
        "https://wetransfer.com/downloads/0a1b",
        "https://drive.google.com/file/d/1/view",
        "https://onedrive.live.com/?id=1&cid=2",
        "https://www.icloud.com/iclouddrive/0ab#skany",
        "https://fromsmash.com/Ab-1",
        "https://www.swisstransfer.com/d/0a-1b",
        "https://u.pcloud.link/publink/show?code=x",
        "https://www.mediafire.com/file/x/a.zip",
        "https://www.transfernow.net/dl/2026",
        "https://www.filemail.com/d/abc",
        "https://transferxl.com/08j",
        "https://wrzucplik.pl/abc",
    ],
)
def test_f025_every_service_is_known(link: str) -> None:
    assert sharing_links([f"Dokumenty: {link}"]) == (link,)
    assert sharing_links([f'<p><a href="{link}">Pobierz</a></p>']) == (link,)


# ── Files in the body ──


def uuencoded(content: bytes, name: str = "skan.pdf") -> str:
    lines = [binascii.b2a_uu(content[at : at + 45]).decode() for at in range(0, len(content), 45)]
    return f"begin 644 {name}\n{''.join(lines)}`\nend"


@given(st.binary(min_size=1, max_size=4_000))
@settings(max_examples=50)
def test_f026_uuencoded_files_are_taken_out_of_the_body(content: bytes) -> None:
    text = f"W treści plik:\n\n{uuencoded(content)}\nJan Kot"
    message, [part] = parse_message(mail("From: a@firma.example\n", text.replace("\n", "\r\n").encode()))
    assert part.content == content
    assert part.attachment == message.attachments[0]
    assert (part.attachment.part, part.attachment.filename) == ("2", "skan.pdf")
    assert message.text == "W treści plik:\n\nJan Kot"
    assert not any("uuencode" in defect for defect in message.defects)


def test_f026_several_uuencoded_files_beside_an_attachment_have_paths_of_their_own() -> None:
    raw = with_attachment(b"x" * 50).replace(
        b"Tekst.", f"{uuencoded(b'abc', '../a.pdf')}\n{uuencoded(b'def', 'b.pdf')}".encode()
    )
    message, parts = parse_message(raw)
    assert [(p.attachment.part, p.attachment.filename) for p in parts] == [
        ("2", "a.pdf"),
        ("3", "a.pdf"),
        ("4", "b.pdf"),
    ]
    assert message.text == ""


def test_f026_a_uuencoded_file_without_end_is_damaged_never_missing() -> None:
    text = uuencoded(b"abc" * 100).rsplit("\n", 3)[0]
    _, [part] = parse_message(mail("From: a@firma.example\n", text.encode()))
    assert part.content.startswith(b"abc")
    assert "urwany" in part.attachment.defect


@pytest.mark.parametrize(
    ("way", "encoded"),
    [
        ("yEnc", "=ybegin line=128 size=3 name=skan.pdf\nxyz\n=yend size=3"),
        (
            "base64",
            "Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n" + f"{'QUJD' * 18}\n" * 6,
        ),
    ],
)
def test_f026_a_file_in_the_text_that_nobody_took_out_is_a_damaged_file(way: str, encoded: str) -> None:
    raw = mail("From: a@firma.example\n", f"Zgłoszenie w załączeniu.\n{encoded}".encode())
    message, [part] = parse_message(raw)
    told = f"w treści stoi plik zakodowany jako {way}"
    assert message.text.splitlines()[0] == "Zgłoszenie w załączeniu."
    assert "QUJD" not in message.text
    assert message.attachments == (part.attachment,)
    assert part.attachment.defect == told
    assert told in message.defects


def test_f026_words_that_only_look_like_uuencode_stay() -> None:
    text = "begin 2026 rok dobrze\nwitamy"
    message, parts = parse_message(mail("From: a@firma.example\n", text.encode()))
    assert (message.text, parts) == (text, ())
