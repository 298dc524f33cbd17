"""A copy of our letter is told by its bytes, whatever the servers on its way did to it, and a forgery is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.sorting.own_copy import is_copy_of

LETTER = (
    b"From: =?utf-8?q?Departament?= <sekretariat.dgr@lubuskie.pl>\r\n"
    b"To: biuro@firma.example\r\n"
    b"Subject: [SZW-2026-0001] Informacja o\r\n konieczno=\r\n"
    b"Message-ID: <nabor.SZW-2026-0001.correction_request.0123456789ab@lubuskie.pl>\r\n"
    b"MIME-Version: 1.0\r\n"
    b'Content-Type: multipart/alternative; boundary="=_b"\r\n'
    b"\r\n"
    b"--=_b\r\nContent-Type: text/plain\r\n\r\nDzie=C5=84 dobry.\r\n\r\n--=_b--\r\n"
)
TRACE = (
    b"Return-Path: <sekretariat.dgr@lubuskie.pl>\r\n"
    b"Delivered-To: kopie@lubuskie.pl\r\n"
    b"Received: from a by b (Dovecot) with LMTP\r\n\tid 1; Mon, 13 Apr 2026 11:30:00 +0200\r\n"
    b"DKIM-Signature: v=1; a=rsa-sha256; d=lubuskie.pl;\r\n\tb=abc\r\n"
)
HEAD, _, BODY = LETTER.partition(b"\r\n\r\n")
HIDDEN = b"Content-Transfer-Encoding: base64\r\n"


@pytest.mark.parametrize(
    "copy",
    {
        "as it left": LETTER,
        "with the servers' traces before it": TRACE + LETTER,
        "with a scanner's verdict behind its fields": HEAD + b"\r\nX-Spam-Status: No\r\n\r\n" + BODY,
        "with Unix line ends": (TRACE + LETTER).replace(b"\r\n", b"\n"),
        "with its subject folded elsewhere": LETTER.replace(b"o\r\n konie", b"\r\n\to konie"),
        "with a line end more": LETTER + b"\r\n",
    }.items(),
    ids=lambda item: item[0],
)
def test_f012_a_copy_is_known_by_its_bytes(copy: tuple[str, bytes]) -> None:
    assert is_copy_of(copy[1], LETTER)


@pytest.mark.parametrize(
    "forged",
    {
        "other words": LETTER.replace(b"dobry", b"z=C5=82y"),
        "words added": LETTER + b"P.S.\r\n",
        "another sender": LETTER.replace(b"sekretariat.dgr@lubuskie.pl>\r\nTo", b"kto@inny.example>\r\nTo"),
        "a second sender before ours": b"From: kto@inny.example\r\n" + LETTER,
        "a sender named beside ours": b"Sender: kto@inny.example\r\n" + LETTER,
        "an answer led elsewhere": b"Reply-To: kto@inny.example\r\n" + LETTER,
        "a second subject": b"Subject: inny\r\n" + LETTER,
        "the body read otherwise": HIDDEN + LETTER,
        "another addressee": LETTER.replace(b"biuro@firma", b"biuro@druga"),
        "a field left out": LETTER.replace(b"MIME-Version: 1.0\r\n", b""),
        "only the Message-ID": b"From: kto@inny.example\r\n" + LETTER.split(b"\r\n")[4] + b"\r\n\r\nTest\r\n",
        "the letter quoted whole": TRACE + b"From: kto@inny.example\r\n\r\n" + LETTER,
        "nothing": b"",
    }.items(),
    ids=lambda item: item[0],
)
def test_f012_what_only_looks_like_our_letter_is_none(forged: tuple[str, bytes]) -> None:
    assert not is_copy_of(forged[1], LETTER)


@given(st.binary(max_size=300), st.integers(0, len(LETTER)))
def test_f012_no_bytes_in_its_place_are_the_letter(other: bytes, at: int) -> None:
    assert not is_copy_of(other, LETTER)
    assert not is_copy_of(LETTER[:at] + b"x: " + LETTER[at:], LETTER)
