"""Mails made to break whoever reads them: each a name and its bytes."""

import base64
import io
import struct
import zipfile
import zlib
from collections.abc import Iterator

from tests.support.files import archives, pdf_traps

ESCAPE = "\x1b[31m\x1b]0;nabor\x07\x9b2J"
"""Colours the terminal, renames its window and clears it, where it is printed as it is."""
_HEAD = b"From: %s\r\nTo: sekretariat.dgr@lubuskie.pl\r\nMessage-ID: <%s@obcy.example>\r\n"


def sender(name: str) -> str:
    """The address of the mail with this name in its Message-ID."""
    return f"zly-{zlib.crc32(name.encode()):08x}@obcy.example"


def head(name: str, subject: bytes = b"Zgloszenie na wyjazd studyjny do Szwajcarii") -> bytes:
    """The headers that every one of them has."""
    return _HEAD % (sender(name).encode(), name.encode()) + b"Subject: " + subject + b"\r\n"


def with_files(name: str, *files: tuple[str, bytes], body: bytes = b"W zalaczeniu dokumenty.") -> bytes:
    """A mail with files; their names stand in the headers as they are."""
    pieces = [head(name), b'Content-Type: multipart/mixed; boundary="grenze"\r\n\r\n']
    pieces.append(b"--grenze\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + body + b"\r\n")
    for filename, content in files:
        pieces.append(
            b'--grenze\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="'
            + filename.encode("utf-8", "surrogateescape")
            + b'"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
            + base64.encodebytes(content)
        )
    return b"".join((*pieces, b"--grenze--\r\n"))


def headers() -> Iterator[tuple[str, bytes]]:
    """What stands in the headers, in numbers and in kind."""
    body = b"\r\nTresc.\r\n"
    yield "f018-million-byte-subject", head("subject", b"=?utf-8?Q?" + b"=C5=BC" * 240_000 + b"?=") + body
    yield "f018-encoded-words", head("words", b"=?utf-8?Q?=C5=BC?= " * 12_000) + body
    yield "hundred-thousand-lines", head("lines") + b"X-A: b\r\n" * 100_000 + body
    yield "many-short-lines", head("short") + b"A:\r\n" * 60_000 + body
    yield "many-addresses", head("many") + b"Cc: " + b"a@b.example, " * 18_000 + b"c@d.example\r\n" + body
    yield "many-references", head("ref") + b"References: " + b"<a@b.example> " * 17_000 + b"\r\n" + body
    yield (
        "different-references",
        (head("refs") + b"References: " + b" ".join(b"<%d@b>" % n for n in range(20_000)) + b"\r\n" + body),
    )
    yield "f013-megabyte-message-id", head("x" * 1_000_000) + body
    yield "long-message-id", head("x" * 200_000) + body
    yield "escapes-in-ids", head(f"a{ESCAPE}") + f"References: <b{ESCAPE}@c>\r\n".encode() + body
    yield "nul-in-headers", head("nul\0") + b"X-\0: \0\r\n" + b"Reply-To: a\0@b.example\r\n" + body
    for number, date in enumerate(
        (
            b"Fri, 31 Dec 9999 23:59:59 -9959",
            b"Mon, 1 Jan 0001 00:00:00 +2359",
            b"Fri, 31 Dec 9999 23:59:59 +0000",
            b"Tue, 99 Foo 99999999999999999999 99:99:99 +999999999",
            b"Tue, 7 Apr 2026 10:00:00 -99999999999999999999",
        )
    ):
        received = b"Received: from a by b; " + date + b"\r\n"
        yield f"f064-date-{number}", received + head(f"date{number}") + b"Date: " + date + b"\r\n" + body
    yield (
        "f080-line-break-in-subject",
        (head("crlf", b"=?utf-8?Q?Pismo=0D=0ABcc:_szef@obcy.example=0D=0A?=") + body),
    )
    surrogates = b"=?utf-7?Q?+2AA-?= \xed\xa0\x80 =?utf-16?B?2AA=?= \xff\xfe"
    yield "surrogates-in-subject", head("surrogates", surrogates) + body
    yield (
        "f020-broken-addresses",
        (head("addresses") + b"Cc: " + b"(" * 5_000 + b"\r\nReply-To: " + b'"' * 9_999 + b"<@:,;\r\n" + body),
    )
    yield "content-type-parameters", (
        head("parameters") + b"Content-Type: multipart/mixed; " + b'boundary="a\\' + b"; x*0*=%" * 20_000
        + b"\r\n" + body
    )  # fmt: skip
    yield (
        "content-type-of-controls",
        (head("kind") + b"Content-Type: appl\0\x1b[31m/\x9b" + b"x" * 100_000 + b"\r\n" + body),
    )
    yield "no-headers-at-all", b"\0" * 1_000_000
    yield "only-line-ends", b"\r\n" * 500_000
    yield "carriage-returns", head("cr") + b"\r" * 1_000_000


def structures() -> Iterator[tuple[str, bytes]]:
    """Parts, depth and charsets."""
    nested = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(1_500)
    )
    yield "f017-nested-parts", head("nested") + nested + b"\r\nx\r\n"
    part = b"--grenze\r\nContent-Type: text/plain; name=a.txt\r\n\r\nx\r\n"
    start = b"Content-Type: multipart/mixed; boundary=grenze\r\n\r\n"
    yield "f019-twenty-thousand-parts", head("parts") + start + part * 20_000 + b"--grenze--\r\n"
    yield "f019-parts-up-to-the-limit", head("limit") + start + part * 480 + b"--grenze--\r\n"
    long_header = b"--grenze\r\nContent-Type: text/plain" + b"; a=b" * 400_000 + b"\r\n\r\nx\r\n"
    yield "f018-header-of-a-part", head("part") + start + long_header + b"--grenze--\r\n"
    attached = head("inner") + b"\r\nx"
    for _ in range(60):
        attached = head("outer") + b"Content-Type: message/rfc822\r\n\r\n" + attached
    yield "f021-mails-in-mails", attached
    for charset in (
        "zip",
        "bz2",
        "hex",
        "idna",
        "punycode",
        "unicode_escape",
        "undefined",
        "mbcs",
        "\0",
        "x" * 5_000,
    ):
        text = head(f"cs{charset}"[:20]) + f"Content-Type: text/plain; charset={charset}\r\n\r\n".encode()
        yield f"f015-charset-{charset[:20]!r}", text + b"Zg\xb3oszenie \xed\xa0\x80 -" * 2_000
    yield "nul-in-the-body", head("nulbody") + b"\r\n" + b"zgloszenie\0" * 50_000
    yield "escapes-in-the-body", head("esc", f"Pytanie {ESCAPE}".encode()) + f"\r\nnabór{ESCAPE}".encode()
    yield (
        "surrogates-in-a-link",
        (
            head("link")
            + b"Content-Type: text/plain; charset=utf-8\r\n\r\nhttps://we.tl/t-\xed\xa0\x80abc nab\xc3\xb3r"
        ),
    )


def bodies() -> Iterator[tuple[str, bytes]]:
    """Large bodies, and such as keep a careless pattern busy for hours."""
    yield "large-text", head("large") + b"\r\n" + b"Zgloszenie na wyjazd. " * 400_000
    yield "large-html", head("html") + b"Content-Type: text/html\r\n\r\n" + b"<div><b>x</b>" * 500_000
    yield "deep-html", head("deep") + b"Content-Type: text/html\r\n\r\n" + b"<div>" * 200_000
    utf8 = b"Content-Type: text/plain; charset=utf-8\r\n\r\n"
    yield "hyphen-and-line-breaks", head("hyphen") + utf8 + b"a-" + "\n\u3000".encode() * 80_000 + b"1"
    yield "many-resignations", head("resign") + utf8 + b"nie rezygnuje, " * 13_000
    yield "many-passwords", head("passwords") + utf8 + "hasło: ".encode() * 20_000
    yield "many-quotations", head("quotations") + utf8 + b"W dniu a\n" * 22_000
    yield "many-links", head("links") + utf8 + b"https://we.tl/t-abc " * 10_000
    yield "many-begins", head("begins") + utf8 + b"begin 644 a\n#86)C\n" * 10_000


def named_files() -> Iterator[tuple[str, bytes]]:
    """Files whose names want to be somewhere else."""
    names = (
        "../../../../etc/cron.d/zly", "/etc/passwd", "C:\\Windows\\system32\\zly.exe", "nabor.sqlite", "secret.key",
        "nabor.lock", "CON", "NUL.pdf", "com1.docx", "a" * 300 + ".pdf", "ż" * 300, "fdp\u202eexe.pdf", "\u200b",
        ".", "..", ".bashrc", "-rf", "$(reboot)", "`id`", "a\0b.pdf", "a\tb\x1b[2J.pdf", "=cmd|' /C calc'!A0.pdf",
        "[red]a[/red].pdf", "[link=http://zly.example]umowa[/link].pdf", "<script>alert(1)</script>.pdf",
        "{{ 7*7 }}.pdf", "{% raw %}.pdf", "\udcff\udced\udca0\udc80.pdf", "x.pdf ", "x.pdf.", "a/../../b", "%00.pdf",
    )  # fmt: skip
    yield "f027-names", with_files("names", *((name, b"tresc %d" % n) for n, name in enumerate(names)))
    yield "f032-one-name", with_files("same", *(("skan.pdf", b"tresc %d" % n) for n in range(200)))
    yield "file-larger-than-may-be-written", with_files("huge", ("skan.pdf", b"%PDF-1.7" + b"\0" * 9_000_000))
    yield "f031-empty-files", with_files("empty", *((f"{n}.pdf", b"") for n in range(20)))


def containers() -> Iterator[tuple[str, bytes]]:
    """Archives, alone and in one another."""
    zeros = archives.zipped({"zera.bin": b"\0" * 60_000_000})
    yield "f036-ratio", with_files("ratio", ("zera.zip", zeros))
    nested = zeros
    for level in range(6):
        nested = archives.zipped({f"{level}.zip": nested})
    yield "f037-nested", with_files("deepzip", ("a.zip", nested))
    mail_of_zip = with_files("inner", ("zera.zip", zeros))
    yield (
        "f036-bomb-in-a-mail-in-a-zip",
        with_files("mailzip", ("a.zip", archives.zipped({"a.eml": mail_of_zip}))),
    )
    many = archives.zipped({f"{n}.txt": b"x" for n in range(5_000)}, zipfile.ZIP_STORED)
    yield "f039-many-entries", with_files("entries", ("a.zip", many))
    yield (
        "f038-slip",
        with_files("slip", ("a.zip", archives.zipped({"../../../etc/zly": b"x", "/tmp/zly": b"y"}))),
    )
    liar = archives.raw_zip([(b"a.txt", b"x" * 100)], sizes=[10])
    yield "f039-lying-size", with_files("liar", ("a.zip", liar))
    other = archives.raw_zip([(b"a.txt", b"x" * 100)], local_names=[b"b.exe"])
    yield "f040-two-names", with_files("two", ("a.zip", other))
    names = archives.zipped({"a\x1b[2J\u202e.pdf": b"x", "=1+1.pdf": b"y", "n" * 60_000: b"z"})
    yield "f028-names-inside", with_files("inside", ("a.zip", names))


def documents() -> Iterator[tuple[str, bytes]]:
    """Documents that break their readers, and such as are not what they say."""
    yield "f041-nested-forms", with_files("forms", ("formularz.pdf", pdf_traps.nested_forms_pdf()))
    yield "f042-deflate-bomb", with_files("deflate", ("bomba.pdf", pdf_traps.deflate_bomb_pdf()))
    yield "f043-docx-bomb", with_files("docx", ("bomba.docx", pdf_traps.docx_bomb()))
    yield "f047-circular", with_files("circular", ("kolo.pdf", pdf_traps.circular_pdf()))
    yield "f047-no-media-box", with_files("box", ("bez.pdf", pdf_traps.pdf_without_media_box()))
    yield "f051-billion-laughs", with_files(
        "laughs", ("smiech.docx", pdf_traps.docx("<w:p><w:r><w:t>&j;</w:t></w:r></w:p>", pdf_traps.BILLION_LAUGHS))
    )  # fmt: skip
    yield "f052-giant-picture", with_files("giant", ("mapa.png", _giant_png()))
    yield "f033-program", with_files("program", ("formularz.pdf", b"MZ" + b"\0" * 5_000))
    yield (
        "f030-polyglot",
        with_files(
            "polyglot", ("oswiadczenie.pdf", archives.pdf("Polyglot") + archives.zipped({"zly.exe": b"MZ"}))
        ),
    )
    yield (
        "f053-random",
        with_files("random", ("a.pdf", bytes(range(256)) * 400), ("b.docx", b"PK\x03\x04" + b"x" * 999)),
    )


def _giant_png() -> bytes:
    """A few hundred bytes that say they are a picture of 60000 × 60000 points."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    written = io.BytesIO(b"\x89PNG\r\n\x1a\n")
    written.seek(0, io.SEEK_END)
    written.write(chunk(b"IHDR", struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)))
    written.write(chunk(b"IDAT", zlib.compress(b"\0" * 100_000)) + chunk(b"IEND", b""))
    return written.getvalue()


def all_mails() -> dict[str, bytes]:
    """Every one of them, by its name."""
    kinds = (headers, structures, bodies, named_files, containers, documents)
    return {name: raw for kind in kinds for name, raw in kind()}
