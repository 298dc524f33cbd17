"""A content stream's operators are told as pdfminer's own parser tells them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pdfminer.pdfinterp import PDFContentParser
from pdfminer.pdftypes import PDFStream
from pdfminer.psexceptions import PSEOF
from pdfminer.psparser import KWD, LIT, PSKeyword

from ingest.readers.pdf.text.operators import operators_of


def by_pdfminer(content: bytes) -> list[tuple[bytes, list[object]]]:
    parser = PDFContentParser([PDFStream({}, content)])
    told: list[tuple[bytes, list[object]]] = []
    operands: list[object] = []
    try:
        while True:
            _, one = parser.nextobject()
            if isinstance(one, PSKeyword):
                told.append((one.name, operands))
                operands = []
            else:
                operands.append(one)
    except PSEOF:
        return told


NUMBERS = st.one_of(
    st.integers(-99999, 99999).map(str),
    st.floats(-9999, 9999, width=32).map(lambda number: f"{number:.4f}"),
    st.sampled_from(["-.5", ".25", "+3", "4.", "0"]),
).map(str.encode)
STRINGS = st.one_of(
    st.binary(max_size=12).map(lambda octets: b"<" + octets.hex().encode() + b">"),
    st.text("aZ9 .,:żą", max_size=9).map(lambda text: b"(" + text.encode() + b")"),
    st.sampled_from(
        [rb"(a\(b\)c)", rb"(\361\12 \\ \n\r\t\b\f)", b"(in (brackets) of (their (own)))", b"()", b"<>"]
    ),
)
NAMES = st.sampled_from([b"/F1", b"/Im#20one", b"/a.b-c_d", b"/"])
PLAIN = st.one_of(NUMBERS, STRINGS, NAMES, st.sampled_from([b"true", b"false"]))
ARRAYS = st.lists(PLAIN, max_size=6).map(lambda values: b"[" + b" ".join(values) + b"]")
DICTIONARIES = st.lists(st.tuples(st.just(b"/MCID"), st.one_of(NUMBERS, ARRAYS)), max_size=2).map(
    lambda pairs: b"<<" + b" ".join(b" ".join(pair) for pair in pairs) + b" >>"
)
OPERATORS = st.sampled_from([b"Tj", b"TJ", b"T*", b"'", b'"', b"re", b"f*", b"q", b"Q", b"BDC", b"d0"])
STATEMENTS = st.tuples(st.lists(st.one_of(PLAIN, ARRAYS, DICTIONARIES), max_size=6), OPERATORS).map(
    lambda told: b" ".join([*told[0], told[1]])
)


@given(st.lists(STATEMENTS, max_size=8), st.sampled_from([b" ", b"\n", b"\r\n", b" % said aside (\n"]))
def test_every_operator_is_told_alike(statements: list[bytes], between: bytes) -> None:
    content = between.join(statements) + b"\n"
    assert [*operators_of(content)] == by_pdfminer(content)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (rb"(Gda\361sk) Tj", [(b"Tj", [b"Gda\xf1sk"])]),
        (b"(a\\\nb) Tj", [(b"Tj", [b"ab"])]),
        (b"[(Za)-20(dan)5.5]TJ", [(b"TJ", [[b"Za", -20, b"dan", 5.5]])]),
        (b"/Span<</MCID 0/Alt(x)>>BDC", [(b"BDC", [LIT("Span"), {"MCID": 0, "Alt": b"x"}])]),
        (b"<414>Tj", [(b"Tj", [b"A@"])]),
        (b"1 0 0 1 72 720cm(x", [(b"cm", [1, 0, 0, 1, 72, 720])]),
        (b"[1 [2 3] null] ] ) d", [(b"d", [[1, [2, 3], KWD(b"null")]])]),
        (b"((", []),
    ],
)
def test_what_stands_there_is_told(content: bytes, told: object) -> None:
    assert [*operators_of(content)] == told


def test_a_long_stream_of_brackets_ends_soon() -> None:
    assert [*operators_of(b"(\\" * 50_000 + b" <" * 50_000 + b"[" * 50_000 + b"Tj")] == []
