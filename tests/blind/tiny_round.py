"""Two made-up companies with few papers, for the tests of the press and the measure."""

from dataclasses import replace
from datetime import datetime

from docx.document import Document as WordDocument

from tests.blind.model import Application, Html, Mail, Paper, Round, Value, Word
from tests.blind.press.mail import WARSAW

FIELDS: dict[str, Value] = {
    "size": "small", "innovative": True, "certificates": ["ISO 9001"], "website_pl": "alfa.example", "events": 2,
    "website_foreign": None, "social_media": [], "office_trips": 0, "lis": True, "agreements": 0,
    "horizontal": False, "voivodeship": "lubuskie", "postal_code": "65-057", "pkd": "62.01.Z",
    "delegate": "Ewa Próbna",
}  # fmt: skip
POINTS: dict[str, int | None] = {"1": 20, "2": None, "3": 5, "4": 3, "5": 5, "6": 10, "7": 0, "8": 0, "9": 10}
LACKING = ("application_form", "tax_certificate", "de_minimis_form", "draft_contract")


def declaration(nip: str) -> Paper:
    """A declaration in Word that nobody signed."""

    def write(document: WordDocument) -> None:
        document.add_heading("Oświadczenie o statusie Wnioskodawcy", 1)
        document.add_paragraph(f"Firma: Alfa Próbna sp. z o.o., NIP {nip}")
        document.add_paragraph("Oświadczam, że firma jest małym przedsiębiorstwem (rozporządzenie 651/2014).")

    return Paper("status_declaration", "letter", Word(write), "docx", "oświadczenie", "none")


def zus(nip: str, verdict: str) -> Html:
    """A ZUS certificate in few words, on two pages."""
    return Html(
        f"""<html><head><meta charset="utf-8"><style>@page {{ size: A4; margin: 2cm }}</style></head><body>
        <p>Zakład Ubezpieczeń Społecznych, Oddział w Zielonej Górze, 8 kwietnia 2026 r.</p>
        <h1>ZAŚWIADCZENIE</h1><p>Płatnik składek: Alfa Próbna sp. z o.o., NIP {nip}</p>
        <p>{verdict}</p><p style="break-before: page">Podpisano: <svg width="120" height="40">
        <path d="M5 30 C 30 0 60 60 110 10" fill="none" stroke="navy"/></svg></p></body></html>"""
    )


def scanned(nip: str) -> Paper:
    """A sound certificate, scanned."""
    source = zus(nip, "Nie posiada zaległości w opłacaniu składek.")
    return Paper("zus_certificate", "letter", source, "scan", "ZUS", "issuer", verdict="none", dpi=100)


def photographed(nip: str) -> Paper:
    """One that states arrears, photographed askew."""
    source = zus(nip, "Posiada zaległości w opłacaniu składek: 1 200,00 zł.")
    return replace(scanned(nip), source=source, guise="photo", verdict="arrears", turned=90)


def mail(number: int, papers: tuple[Paper, ...]) -> Mail:
    """One of a morning."""
    return Mail(
        datetime(2026, 4, 9, 9, 20 + number, tzinfo=WARSAW), f"biuro{number}@alfa{number}.example",
        "Zgłoszenie na wyjazd studyjny do Szwajcarii", "Dzień dobry, przesyłam dokumenty.", papers,
    )  # fmt: skip


def application(slug: str, nip: str, *mails: Mail) -> Application:
    """One that lacks four documents."""
    return Application(
        slug, "Alfa Próbna sp. z o.o.", nip, mails, is_sound=False, fields=FIELDS, points=POINTS, missing=LACKING
    )  # fmt: skip


_ONE, _TWO = "5261040828", "5260000005"
ROUND = Round(
    "tiny", "nothing",
    (
        application("loose", _ONE, mail(1, (scanned(_ONE), declaration(_ONE)))),
        application("zipped", _TWO, replace(mail(2, (photographed(_TWO), declaration(_TWO))), packed="zip")),
    ),
)  # fmt: skip
