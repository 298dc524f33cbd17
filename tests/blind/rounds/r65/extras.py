"""Copies of certificates, and letters that firms add of themselves."""

from docx.document import Document as WordDocument

from tests.blind.model import Html, Paper, Word
from tests.blind.rounds.r65.kit import Firm, pen, sheet


def copy_of(f: Firm, item: str) -> Html:
    """One certificate, patent or attest."""
    if item.startswith(("Patent", "Wzór")):
        noun = "PATENT" if item.startswith("Patent") else "PRAWO OCHRONNE NA WZÓR UŻYTKOWY"
        number = item.rsplit(" ", 1)[1]
        css = (
            "body{font-family:'Liberation Serif';font-size:13pt;text-align:center}.b{border:4px double"
            " #8a6d1c;padding:14mm;height:245mm}"
        )
        title = "DOKUMENT PATENTOWY" if item.startswith("Patent") else "ŚWIADECTWO OCHRONNE"
        body = (
            "<div class='b'><p>RZECZPOSPOLITA POLSKA</p><p><b>Urząd Patentowy Rzeczypospolitej"
            f" Polskiej</b></p><h1>{title}</h1><p>Urząd udzielił:</p><p><b>{noun}</b></p><p>numer prawa:"
            f" <b>{number}</b></p><p>uprawniony: {f.name}, {f.town}</p><p>data udzielenia: 18 lutego 2025"
            f" r.</p>{pen('up' + number, 44, 14, 4)}<p style='font-size:10pt'>z upoważnienia Prezesa Urzędu</p></div>"
        )
        return sheet(f, css, body)
    name, _, number = item.partition(" nr ")
    css = (
        "body{font-family:'Liberation Sans';font-size:12pt}.b{border:2px solid"
        f" {f.accent};padding:14mm;height:240mm;text-align:center}}"
    )
    noun = "ATEST HIGIENICZNY" if item.startswith("Atest") else "CERTYFIKAT"
    body = (
        f"<div class='b'><p>Centrum Oceny Zgodności ODRACERT</p><h1>{noun}</h1><p>Niniejszym potwierdza się,"
        f" że</p><h2>{f.name}</h2><p>{f.address}</p><p>spełnia"
        f" wymagania</p><h2>{name}</h2><p>{'Numer: ' + number if number else ''}</p><p>Ważny do: 30 września 2027"
        f" r.</p>{pen('cert' + item, 44, 14, 4)}<p style='font-size:9pt'>dyrektor jednostki certyfikującej</p></div>"
    )
    return sheet(f, css, body)


def cover(f: Firm) -> Word:
    """A covering letter."""

    def write(doc: WordDocument) -> None:
        doc.add_paragraph(f"{f.name}\n{f.address}")
        doc.add_paragraph(f"{f.town}, {f.day}")
        doc.add_paragraph("Pismo przewodnie")
        doc.add_paragraph(
            "W załączeniu przesyłamy komplet dokumentów do naboru. W razie pytań prosimy o kontakt."
        )
        doc.add_paragraph(f"Z poważaniem\n{f.delegate}\n{f.phone}")

    return Word(write)


def cover_paper(f: Firm, odt: bool = False) -> Paper:
    """The covering letter as a file."""
    return Paper(
        kind="other",
        layout="covering letter",
        source=cover(f),
        guise="odt" if odt else "docx",
        file_name="pismo przewodnie",
        signing="none",
    )
