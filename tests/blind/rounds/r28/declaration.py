"""The office's model of the status declaration (Załącznik nr 3), empty and filled."""

from docx.document import Document as WordDocument
from docx.shared import Pt

from tests.blind.model import Word

from .firms import BLANK, Firm
from .ink import TYPED, Ink
from .word import answer, box, either, grid, head, page, printed, row, shade, signing_place

WIDTHS = (7.2, 3.2, 3.2, 3.2)
SIZES = (
    ("micro", "mikroprzedsiębiorstwem (mniej niż 10 pracowników, obrót lub suma bilansowa do 2 mln EUR)"),
    ("small", "małym przedsiębiorstwem (mniej niż 50 pracowników, obrót lub suma bilansowa do 10 mln EUR)"),
    (
        "medium",
        "średnim przedsiębiorstwem (mniej niż 250 pracowników, obrót do 50 mln EUR lub suma bilansowa do 43 mln EUR)",
    ),
    ("large", "przedsiębiorstwem innym niż wymienione wyżej"),
)


def status_declaration(firm: Firm = BLANK, ink: Ink = TYPED, when: str = "", seed: str = "") -> Word:
    """The declaration; without a firm the blank itself, without a seed nobody signed it."""

    def write(document: WordDocument) -> None:
        page(document, size=11)
        head(document, "Załącznik nr 3 do Regulaminu – wzór")
        printed(
            document.add_paragraph(),
            "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY",
            bold=True,
            size=14,
            align="center",
        )
        document.add_paragraph()
        paragraph = document.add_paragraph()
        printed(paragraph, "Ja, niżej podpisany/a ")
        answer(paragraph, firm.signer, ink, 22)
        printed(paragraph, ", działając w imieniu przedsiębiorcy: ")
        answer(paragraph, firm.name, ink, 40)
        printed(paragraph, ", z siedzibą: ")
        answer(paragraph, firm.address, ink, 32)
        printed(paragraph, ", NIP: ")
        answer(paragraph, firm.nip_written, ink, 10)
        printed(
            paragraph,
            ", w związku z ubieganiem się o udział w wyjeździe studyjnym w ramach projektu „Innowacyjne Lubuskie”, oświadczam, że przedsiębiorca ten jest, "
            "w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r.:",
        )
        declared = firm.size_declared or firm.size
        for code, label in SIZES:
            line = document.add_paragraph()
            line.paragraph_format.left_indent = Pt(18)
            box(line, label, declared == code, ink, gap="")
        printed(document.add_paragraph(), "(zaznaczyć właściwe)", italic=True, size=8)
        printed(document.add_paragraph(), "Podstawą oświadczenia są następujące dane:", bold=True)
        table = grid(document, WIDTHS)
        for cell, label in zip(row(table, WIDTHS), ("", "2025 r.", "2024 r.", "2023 r."), strict=True):
            shade(cell)
            printed(cell.paragraphs[0], label, bold=True)
        for label, values in (
            ("Zatrudnienie (w RJP)", firm.staff),
            ("Roczny obrót netto (w tys. EUR)", firm.turnover),
            ("Suma aktywów bilansu (w tys. EUR)", firm.balance),
        ):
            cells = row(table, WIDTHS)
            printed(cells[0].paragraphs[0], label)
            for cell, value in zip(cells[1:], values, strict=True):
                answer(cell.paragraphs[0], value, ink)
        document.add_paragraph()
        paragraph = document.add_paragraph()
        printed(paragraph, "Przedsiębiorstwo jest: ")
        either(paragraph, ("samodzielne", "partnerskie", "powiązane"), 0 if firm.name else None)
        printed(paragraph, "  (niepotrzebne skreślić)", italic=True, size=8)
        printed(
            document.add_paragraph(),
            "Zobowiązuję się poinformować Organizatora o każdej zmianie powyższych danych przed podpisaniem umowy. "
            "Jestem świadomy/a odpowiedzialności za złożenie oświadczenia niezgodnego z prawdą.",
            align="justify",
        )
        document.add_paragraph()
        signing_place(
            document,
            f"{firm.town}, {when}" if when else "",
            seed,
            ink,
            "czytelny podpis osoby składającej oświadczenie",
        )

    return Word(write)
