"""HTML files: what a browser shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.document import ReadStatus
from ingest.readers import read_file
from ingest.readers.text.html import read_html

BODY = "<p>Zażółć gęślą jaźń</p><table><tr><td>NIP:</td><td>9290000006</td></tr></table>"


def html(body: str, charset: str = "utf-8") -> bytes:
    head = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={charset}"><title>x</title></head>'
    return f"{head}<body>{body}</body></html>".encode(charset)


@pytest.mark.parametrize("charset", ["utf-8", "windows-1250", "iso-8859-2"])
def test_f015_the_page_tells_its_encoding(charset: str) -> None:
    file = read_file(html(BODY, charset), "formularz.htm")
    assert (file.format, file.status, file.reason) == ("html", ReadStatus.OK, "")
    assert file.pages[0].text == "Zażółć gęślą jaźń\n\nNIP: 9290000006"


def test_a_wrong_or_missing_label_is_no_matter() -> None:
    for label in ("", '<meta charset="nie-ma">'):
        page = f"<html><head>{label}</head><body>{BODY}</body></html>"
        for encoding in ("utf-8", "cp1250", "utf-16"):
            assert "Zażółć gęślą jaźń" in read_html(page.encode(encoding)).pages[0].text


def test_scripts_styles_and_comments_are_no_text() -> None:
    body = "<script>alert('x')</script><style>p {}</style><!-- uwaga --><p>tekst</p>"
    assert read_html(html(body)).pages[0].text == "tekst"


def test_a_picture_in_another_file_may_be_a_signature() -> None:
    assert len(read_html(html('<p>podpis: <img src="podpis.png"></p>')).pages[0].images) == 1
    assert read_html(html("<p>podpis:</p>")).pages[0].images == ()


@pytest.mark.parametrize("body", ["", "<img src='skan.png'>", "<p> </p>"])
def test_a_page_without_text_says_so(body: str) -> None:
    assert read_html(html(body)).status is ReadStatus.EMPTY_TEXT


def test_a_very_long_page_is_partial() -> None:
    file = read_html(html("<p>tekst strony</p>" * 20_000))
    assert file.status is ReadStatus.PARTIAL
    assert len(file.pages[0].text) <= 200_000


def test_f051_entities_are_not_resolved(tmp_path) -> None:
    secret = tmp_path / "tajne"
    secret.write_text("tajemnica")
    page = f'<!DOCTYPE html [<!ENTITY j SYSTEM "{secret.as_uri()}">]><html><body>Tekst &j;</body></html>'
    assert "tajemnica" not in read_html(page.encode()).pages[0].text


@given(st.binary(max_size=300))
def test_f054_arbitrary_bytes_get_a_typed_answer(content: bytes) -> None:
    file = read_html(b"<html>" + content)
    assert file.status is ReadStatus.OK or file.reason
