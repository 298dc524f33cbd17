"""The office's status declaration (załącznik nr 3): running text, an X in a cell before the category."""

from docx.document import Document as WordDocument
from docx.text.paragraph import Paragraph

from .blank_form import signature
from .firm import Firm
from .word import BOTH, CENTRE, RIGHT, answer, dots, floating, page, row, run, table, text, write

CATEGORIES = (
    ("micro", "mikroprzedsiębiorcą", "mniej niż 10 pracowników oraz obrót lub suma bilansowa do 2 mln EUR"),
    ("small", "małym przedsiębiorcą", "mniej niż 50 pracowników oraz obrót lub suma bilansowa do 10 mln EUR"),
    (
        "medium",
        "średnim przedsiębiorcą",
        "mniej niż 250 pracowników oraz obrót do 50 mln EUR lub suma bilansowa do 43 mln EUR",
    ),
    ("large", "przedsiębiorcą innym niż wymienione", "przekroczone powyższe progi"),
)


def status_declaration(doc: WordDocument, firm: Firm | None = None, signed: str = "") -> None:
    """The blank, or the blank as a firm filled it."""
    hand = firm.hand if firm else None
    page(doc, "Times New Roman", 11, 25)
    text(doc, "Załącznik nr 3 do Regulaminu rekrutacji", size=9, italic=True, align=RIGHT, after=14)
    dots(text(doc), firm.name if firm else "", hand, 160)
    text(doc, "(nazwa przedsiębiorcy)", size=8, italic=True, align=CENTRE)
    dots(text(doc), firm.address if firm else "", hand, 160)
    text(doc, "(adres siedziby)", size=8, italic=True, align=CENTRE)
    paragraph = text(doc, "NIP:")
    dots(paragraph, firm.nip if firm else "", hand, 80)
    text(doc, "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", size=14, bold=True, align=CENTRE, before=16, after=10)
    text(
        doc,
        "Ubiegając się o udział w wyjeździe studyjnym w ramach projektu „Innowacyjne Lubuskie”, działając w imieniu "
        "przedsiębiorcy oświadczam, że w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia "
        "17 czerwca 2014 r. przedsiębiorca, którego reprezentuję, jest (w jednym polu wstawić znak „X”):",
        align=BOTH,
        after=6,
    )
    widths = [12.0, 60.0, 88.0]
    grid = table(doc, widths)
    for code, name, note in CATEGORIES:
        mark, label, remark = row(grid, widths, 9)
        paragraph = text(mark, align=CENTRE)
        if firm and hand and firm.size == code:
            if hand.is_pen:
                floating(paragraph.add_run(), "cross", firm.slug + "s", 6, 1.5, 0, hand)
            else:
                write(paragraph, "X", hand)
        text(label, name, bold=True)
        text(remark, note, size=9)
    text(doc, "Dane za ostatni zatwierdzony okres obrachunkowy:", before=10, after=4)
    widths = [100.0, 60.0]
    grid = table(doc, widths)
    for label, words in (
        ("Średnioroczne zatrudnienie (w przeliczeniu na pełne etaty – RJP)", firm.staff if firm else ""),
        ("Roczny obrót netto", firm.turnover if firm else ""),
        ("Suma aktywów bilansu", firm.balance if firm else ""),
    ):
        left, right = row(grid, widths, 8)
        text(left, label, size=10)
        answer(right, words, hand)
    text(doc, after=0)
    paragraph = text(doc, "Przedsiębiorca ", after=4)
    run(paragraph, "pozostaje / nie pozostaje", bold=True) if firm is None else _relation(paragraph, firm)
    run(
        paragraph,
        " w relacji przedsiębiorstw partnerskich lub powiązanych w rozumieniu art. 3 załącznika I do ww. rozporządzenia "
        "(niewłaściwe skreślić).",
    )
    text(
        doc,
        "Jestem świadomy/a odpowiedzialności za złożenie oświadczenia niezgodnego ze stanem faktycznym. O każdej zmianie "
        "statusu zobowiązuję się niezwłocznie poinformować Organizatora.",
        align=BOTH,
        before=6,
        after=22,
    )
    signature(doc, firm, hand, signed, "podpis osoby uprawnionej do reprezentacji przedsiębiorcy")


def _relation(paragraph: Paragraph, firm: Firm) -> None:
    if firm.hand.is_pen:
        floating(paragraph.add_run(), "strike", firm.slug + "r", 18, -0.5, -2.2, firm.hand, "character")
    piece = run(paragraph, "pozostaje", bold=True)
    if not firm.hand.is_pen:
        piece.font.strike = True
    run(paragraph, " / nie pozostaje", bold=True)
