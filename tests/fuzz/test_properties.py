"""Documents as people send them, changed as nobody would: each still ends in a typed answer, always the same."""

from functools import cache
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.mutations import mutated
from tests.fuzz.seeds import seeds_of
from tests.fuzz.targets import TARGETS, check_same

NUMBERS = st.integers(0, 2**32 - 1)
EXAMPLES = {
    "parse": 250,
    "headers": 200,
    "bounce": 100,
    "unpack": 250,
    "read": 150,
    "sign": 150,
    "draw": 40,
    "classify": 40,
    "judge": 5,
    "whole": 40,
    "answer": 200,
}


@cache
def seeds(target: str) -> dict[str, bytes]:
    return dict(seeds_of(target))


@pytest.mark.parametrize("name", TARGETS)
def test_changed_documents_end_in_a_typed_answer(name: str) -> None:
    target, documents = TARGETS[name], seeds(name)

    @given(st.sampled_from(sorted(documents)), NUMBERS)
    @settings(max_examples=EXAMPLES[name])
    def each(document: str, number: int) -> None:
        changed = mutated(documents[document], Random(number))
        check_same(target, changed[: target.most_bytes])

    each()


WORDS = st.one_of(
    st.sampled_from(
        [
            "",
            "a",
            "żółć",
            "a@b.pl",
            '"a@b.pl" <c@d.pl>',
            "<a@b.pl>",
            "a, b: c;",
            "=?utf-8?B?xbzDs8WCxIc=?=",
            "=?idna?Q?a?=",
        ]
    ),
    st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=20),
)
TYPES = st.sampled_from(
    [
        "text/plain", "text/html", "text/rtf", "image/png", "application/pdf", "application/octet-stream", "message/rfc822",
        "message/delivery-status", "message/partial", "message/external-body", "message/disposition-notification",
        "multipart/mixed", "multipart/report", "application/pkcs7-mime", "application/ms-tnef", "text", "/", "a/b/c",
    ]
)  # fmt: skip
CHARSETS = st.sampled_from(
    ["utf-8", "iso-8859-2", "windows-1250", "utf-7", "utf-16", "idna", "x-unknown", "undefined", ""]
)
ENCODINGS = st.sampled_from(["7bit", "8bit", "base64", "quoted-printable", "x-uuencode", "binary", "x", ""])
NAMES = st.sampled_from(
    [
        "", "; filename=a.pdf", '; filename="../../a\0.pdf"', "; filename*=utf-8''%C5%BC.pdf", "; filename*0=a; filename*1=b",
        "; filename*0*=utf-16''%ff; filename*2*=x", '; name="=?utf-8?Q?a=2Epdf?="', "; filename=" + "x" * 300,
    ]
)  # fmt: skip
CONTENTS = st.one_of(
    st.binary(max_size=60),
    st.sampled_from(
        [
            b"YWJj", b"=C5=BC", b"<p>a<br>b</p>", b"begin 644 a\n#86)C\n`\nend\n", b"Action: failed\nStatus: 5.1.1\n",
            b"From: a@b.pl\n\na", b"%PDF-1.7", b"--b0\n", b"> a\nb",
        ]
    ),
)  # fmt: skip
LINE_ENDS = st.sampled_from([b"\r\n", b"\n", b"\r"])
HEADERS = st.lists(
    st.tuples(
        st.sampled_from(
            ["From", "To", "Cc", "Sender", "Reply-To", "Subject", "Date", "Message-ID", "References", "Return-Path",
             "Received", "Auto-Submitted", "List-Id", "Precedence", "X-Odd"]
        ),
        WORDS,
    ),
    max_size=6,
)  # fmt: skip


def leaf(kind: str, charset: str, encoding: str, name: str, content: bytes) -> bytes:
    head = f"Content-Type: {kind}; charset={charset}\nContent-Transfer-Encoding: {encoding}\n"
    return f"{head}Content-Disposition: attachment{name}\n\n".encode() + content


def several(parts: list[bytes], level: int, *, is_closed: bool) -> bytes:
    boundary = b"b%d" % level
    written = b"".join(b"\n--" + boundary + b"\n" + part for part in parts)
    end = b"\n--" + boundary + b"--\n" if is_closed else b""
    return b"Content-Type: multipart/mixed; boundary=" + boundary + b"\n" + written + end


LEAVES = st.builds(leaf, TYPES, CHARSETS, ENCODINGS, NAMES, CONTENTS)
BODIES = st.recursive(
    LEAVES,
    lambda inner: st.builds(several, st.lists(inner, max_size=4), st.integers(0, 2), is_closed=st.booleans()),
    max_leaves=8,
)


@given(HEADERS, BODIES, LINE_ENDS)
@settings(max_examples=150)
def test_mails_of_any_structure_are_parsed_or_refused(
    headers: list[tuple[str, str]], body: bytes, line_end: bytes
) -> None:
    head = "".join(f"{name}: {value}\n" for name, value in headers).encode()
    check_same(TARGETS["parse"], (head + body).replace(b"\n", line_end))


@given(st.text(max_size=400))
@settings(max_examples=100)
def test_any_text_is_recognised_or_left_to_a_person(text: str) -> None:
    check_same(TARGETS["classify"], text.encode("utf-8", "replace"))
