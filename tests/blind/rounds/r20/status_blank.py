"""Załącznik nr 3: the declaration of the applicant's status."""

from docx.document import Document as WordDocument

from tests.blind.model import Word
from tests.blind.rounds.r20.firm import Firm
from tests.blind.rounds.r20.wordkit import (
    BLANK_PEN,
    BLANK_SIGN,
    Pen,
    Sign,
    answer,
    box,
    dotted,
    footer,
    grid,
    header,
    label,
    page,
    place_and_date,
    printed,
    row,
    signature,
    text,
)

SIZES = (
    ("micro", "mikroprzedsiębiorstwo", "mniej niż 10 pracowników; obrót lub suma bilansowa do 2 mln EUR"),
    ("small", "małe przedsiębiorstwo", "mniej niż 50 pracowników; obrót lub suma bilansowa do 10 mln EUR"),
    (
        "medium",
        "średnie przedsiębiorstwo",
        "mniej niż 250 pracowników; obrót do 50 mln EUR lub suma bilansowa do 43 mln EUR",
    ),
)


def status_declaration(
    firm: Firm | None = None, pen: Pen = BLANK_PEN, sign: Sign = BLANK_SIGN, *, size: str = ""
) -> Word:
    """The declaration; `size` overrides the company's, for papers that contradict one another."""

    def write(document: WordDocument) -> None:
        page(document, "Arial", 10.5, 2.3)
        header(document, "Załącznik nr 3 do Regulaminu")
        footer(document, "Wzór oświadczenia o statusie Wnioskodawcy")
        text(document, "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", bold=True, size=14, align="center", before=6, after=10)
        paragraph = text(document, "Ja, niżej podpisany/-a  ")
        dotted(paragraph, firm and firm.signer, pen, 34)
        paragraph = text(document, "działając w imieniu (nazwa i adres Wnioskodawcy)  ")
        dotted(paragraph, firm and f"{firm.name}, {firm.address}", pen, 46)
        paragraph = text(document, "NIP  ")
        dotted(paragraph, firm and firm.nip_written, pen, 14)
        printed(paragraph, "    REGON  ")
        dotted(paragraph, firm and firm.regon, pen, 14)
        text(
            document,
            "w związku z ubieganiem się o udział w wyjeździe studyjnym w ramach projektu „Innowacyjne Lubuskie” oświadczam, że "
            "reprezentowany przeze mnie podmiot, w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia "
            "17 czerwca 2014 r., jest:",
            align="justify",
            before=6,
        )
        widths = (1.2, 5.4, 9.8)
        table = grid(document, widths)
        for code, words, small in SIZES:
            cells = row(table, widths)
            box(cells[0].paragraphs[0], firm is not None and (size or firm.size) == code, pen)
            label(cells[1], words, bold=True, grey=False)
            label(cells[2], small, grey=False)
        text(document, "Dane do ustalenia statusu (ostatni zamknięty rok obrotowy):", bold=True, before=10)
        widths2 = (9.4, 7.0)
        table = grid(document, widths2)
        for words, value in (
            ("Liczba zatrudnionych w przeliczeniu na RJP", firm and firm.staff),
            ("Roczny obrót netto", firm and firm.turnover),
            ("Suma aktywów bilansu", firm and firm.balance),
        ):
            left, right = row(table, widths2)
            label(left, words)
            answer(right, value, pen)
        text(document, "Rodzaj przedsiębiorstwa:", bold=True, before=10)
        for index, words in enumerate(("samodzielne", "partnerskie", "powiązane")):
            paragraph = text(document, "", after=1)
            box(paragraph, firm is not None and index == 0, pen)
            printed(paragraph, f"  {words}")
        text(
            document,
            "Jestem świadomy/-a odpowiedzialności karnej za złożenie fałszywych oświadczeń. O każdej zmianie statusu poinformuję "
            "Organizatora niezwłocznie, nie później niż w dniu podpisania umowy.",
            align="justify",
            before=8,
            after=14,
        )
        place_and_date(document, sign, pen)
        signature(document, sign, "czytelny podpis osoby upoważnionej")

    return Word(write)
