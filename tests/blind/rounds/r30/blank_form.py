"""The office's application form (załącznik nr 2): one long grid, a coloured bar a point."""

from docx.document import Document as WordDocument
from docx.shared import Pt
from docx.table import Table, _Cell

from .firm import Firm, Hand
from .word import (
    BOTH,
    CENTRE,
    RIGHT,
    answer,
    box,
    dots,
    floating,
    page,
    row,
    run,
    shade,
    stamp,
    table,
    text,
    write,
    yes_no,
)

WIDE = 170.0
PAIR = [62.0, 108.0]
BAR = "DCE6F1"

STATEMENTS = (
    "zapoznałem/am się z Regulaminem rekrutacji i uczestnictwa w wyjazdach studyjnych i akceptuję jego warunki,",
    "firma nie prowadzi działalności w sektorach, o których mowa w § 3 ust. 5 Regulaminu,",
    "osoba delegowana nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego,",
    "firma pokryje 15% kosztów udziału w Wyjeździe w przeliczeniu na jednego uczestnika,",
    "dane zawarte w zgłoszeniu są zgodne z prawdą, a przekazane treści nie naruszają praw osób trzecich.",
)


def application_form(
    doc: WordDocument, firm: Firm | None = None, signed: str = "", trip: str = "szwajcaria"
) -> None:
    """The blank, or the blank as a firm filled it; `signed` is the seed of the signature, "" for none."""
    hand = firm.hand if firm else None
    page(doc)
    _footer(doc)
    text(doc, "Załącznik nr 2 do Regulaminu", size=8, italic=True, align=RIGHT, after=6)
    text(doc, "FORMULARZ ZGŁOSZENIOWY", size=15, bold=True, align=CENTRE, after=0)
    text(
        doc,
        "udział przedsiębiorcy w wyjeździe studyjnym – projekt „Innowacyjne Lubuskie”",
        size=10,
        align=CENTRE,
        after=6,
    )
    _trip(doc, firm, hand, trip)
    text(
        doc,
        "Formularz wypełnia osoba upoważniona do reprezentowania firmy. Proszę odpowiedzieć na każdy punkt; "
        "jeżeli punkt nie dotyczy firmy, proszę wpisać „brak” lub „nie dotyczy”. Właściwe pola ☐ proszę zaznaczyć.",
        size=8,
        italic=True,
        align=BOTH,
        after=4,
    )
    _firm(doc, firm, hand)
    _activity(doc, firm, hand)
    _records(doc, firm, hand)
    _goal(doc, firm, hand)
    _specialisation(doc, firm, hand)
    _statements(doc, firm, hand, signed)


def _footer(doc: WordDocument) -> None:
    paragraph = doc.sections[0].footer.paragraphs[0]
    paragraph.alignment = CENTRE
    run(
        paragraph,
        "Fundusze Europejskie dla Lubuskiego 2021–2027 · Działanie 1.8 Rozwój inteligentnych specjalizacji",
        size=7,
    )


def _trip(doc: WordDocument, firm: Firm | None, hand: Hand | None, trip: str) -> None:
    paragraph = text(doc, "Zgłaszam udział w wyjeździe do:   ", bold=True, after=4)
    is_filled = firm is not None
    box(
        paragraph,
        "Szwajcarii (22–25.06.2026)",
        is_filled and trip == "szwajcaria",
        hand,
        f"{firm and firm.slug}t",
    )
    paragraph.add_run("     ")
    box(paragraph, "Finlandii i Estonii (22–25.09.2026)", is_filled and trip == "finlandia", hand, "f")


def _bar(doc: WordDocument, words: str, note: str = "") -> None:
    grid = table(doc, [WIDE])
    (cell,) = row(grid, [WIDE])
    shade(cell, BAR)
    paragraph = text(cell, words, bold=True)
    paragraph.paragraph_format.keep_with_next = True
    if note:
        run(paragraph, " " + note, size=8, italic=True)


def _gap(doc: WordDocument) -> None:
    text(doc, after=0).paragraph_format.line_spacing = Pt(5)


def _pairs(
    doc: WordDocument, lines: list[tuple[str, str]], hand: Hand | None, widths: list[float] = PAIR
) -> None:
    grid = table(doc, widths)
    for label, words in lines:
        left, right = row(grid, widths, 7)
        text(left, label, size=9.5)
        answer(right, words, hand)


def _firm(doc: WordDocument, firm: Firm | None, hand: Hand | None) -> None:
    _bar(doc, "1. Dane firmy")
    _gap(doc)
    _pairs(
        doc,
        [
            ("Nazwa firmy (zgodna z KRS/CEIDG)", firm.name if firm else ""),
            ("Siedziba: ulica i nr, kod pocztowy, miejscowość", firm.address if firm else ""),
            ("Województwo", firm.extra.get("voivodeship", "lubuskie") if firm else ""),
            ("Oddział w woj. lubuskim – adres (jeśli siedziba jest poza regionem)", _branch(firm)),
            ("NIP", firm.nip if firm else ""),
            ("REGON", firm.regon if firm else ""),
            ("Nr KRS lub wpis do CEIDG", firm.register if firm else ""),
            (
                "PKD – działalność przeważająca (kod, nazwa)",
                f"{firm.pkd} {firm.pkd_name}".strip() if firm else "",
            ),
        ],
        hand,
    )
    _gap(doc)
    _bar(doc, "2. Osoba delegowana na wyjazd")
    _gap(doc)
    _pairs(
        doc,
        [
            ("Imię i nazwisko", firm.delegate if firm else ""),
            ("Funkcja w firmie", firm.role if firm else ""),
            ("Telefon kontaktowy", firm.phone if firm else ""),
            ("E-mail", firm.email if firm else ""),
        ],
        hand,
    )
    _gap(doc)


def _branch(firm: Firm | None) -> str:
    return firm.extra.get("branch", "nie dotyczy") if firm else ""


def _activity(doc: WordDocument, firm: Firm | None, hand: Hand | None) -> None:
    slug = firm.slug if firm else ""
    _bar(doc, "3. Wielkość firmy i charakter działalności")
    grid = table(doc, [WIDE])
    (cell,) = row(grid, [WIDE])
    paragraph = text(cell, "Firma jest przedsiębiorstwem:   ", size=9.5)
    for code, label in (("micro", "mikro"), ("small", "małym"), ("medium", "średnim")):
        box(paragraph, label, firm is not None and firm.size == code, hand, slug)
        paragraph.add_run("      ")
    (cell,) = row(grid, [WIDE])
    paragraph = text(cell, "Czy firma prowadzi działalność innowacyjną?   ", size=9.5)
    yes_no(paragraph, firm is not None and firm.innovative, hand, slug + "3")
    run(paragraph, "     * niepotrzebne skreślić", size=8, italic=True)
    (cell,) = row(grid, [WIDE], 34)
    text(
        cell,
        "Opis działalności (w tym: dział B+R, współpraca z uczelniami, nowe produkty, linie, nakłady na innowacje)",
        size=9,
        italic=True,
    )
    answer_more(cell, firm.description if firm else "", hand)
    _gap(doc)


def answer_more(cell: _Cell, words: str, hand: Hand | None) -> None:
    """An answer under the question in the same cell."""
    if hand is None:
        cell.add_paragraph()
        return
    for line in words.split("\n"):
        write(cell.add_paragraph(), line, hand)


def _list(
    grid: Table,
    widths: list[float],
    items: list[tuple[str, ...]],
    count: int,
    hand: Hand | None,
    nothing: str,
) -> None:
    rows = max(count, len(items))
    for number in range(rows):
        cells = row(grid, widths, 6.5)
        text(cells[0], f"{number + 1}.", size=9, align=CENTRE)
        if hand is None:
            continue
        if number < len(items):
            for cell, words in zip(cells[1:], items[number], strict=True):
                answer(cell, words, hand)
        elif number == 0:
            answer(cells[1], nothing, hand)


def _head(grid: Table, widths: list[float], heads: tuple[str, ...]) -> None:
    for cell, head in zip(row(grid, widths), heads, strict=True):
        text(cell, head, size=8.5, bold=True, align=CENTRE)
        shade(cell, "F2F2F2")


def _records(doc: WordDocument, firm: Firm | None, hand: Hand | None) -> None:
    nothing = firm.nothing if firm else ""
    _bar(doc, "4. Certyfikaty, atesty, patenty dotyczące firmy", "(prosimy załączyć kopie)")
    widths = [10.0, 90.0, 70.0]
    grid = table(doc, widths)
    _head(grid, widths, ("Lp.", "Nazwa dokumentu", "Wystawca, numer, ważność"))
    _list(grid, widths, list(firm.certificates) if firm else [], 4, hand, nothing)
    _gap(doc)
    _bar(doc, "5. Strona www i media społecznościowe")
    _gap(doc)
    foreign = ""
    if firm:
        foreign = firm.site_foreign or nothing
        if firm.site_foreign and firm.foreign_languages:
            foreign += f" ({firm.foreign_languages})"
    _pairs(
        doc,
        [
            ("Adres strony w języku polskim", (firm.site_pl or nothing) if firm else ""),
            ("Adres strony w języku angielskim i innym (jakim?)", foreign),
            (
                "Profile firmy w mediach społecznościowych",
                ("\n".join(firm.social) or nothing) if firm else "",
            ),
        ],
        hand,
    )
    _gap(doc)
    _bar(
        doc,
        "6. Doświadczenie w działaniach promocyjno-informacyjnych w ciągu ostatnich 3 lat",
        "(targi zagraniczne, targi międzynarodowe w kraju, szkolenia, wyjazdy studyjne)",
    )
    widths = [10.0, 92.0, 44.0, 24.0]
    grid = table(doc, widths)
    _head(grid, widths, ("Lp.", "Nazwa wydarzenia", "Miejsce", "Rok"))
    _list(grid, widths, list(firm.events) if firm else [], 4, hand, nothing)
    _gap(doc)


def _goal(doc: WordDocument, firm: Firm | None, hand: Hand | None) -> None:
    slug = firm.slug if firm else ""
    _bar(
        doc,
        "7. Udział w wyjazdach organizowanych przez UMWL w ramach promocji gospodarczej, finansowanych z FEWL 2021–2027",
    )
    (cell,) = row(table(doc, [WIDE]), [WIDE])
    paragraph = text(cell)
    box(paragraph, "firma nie brała udziału", firm is not None and not firm.trips, hand, slug + "7")
    paragraph = text(cell)
    box(
        paragraph,
        "firma brała udział w wyjazdach (proszę wymienić):",
        bool(firm and firm.trips),
        hand,
        slug + "7",
    )
    trips = list(firm.trips) if firm else []
    for number in range(max(2, len(trips))):
        dots(text(cell), trips[number] if number < len(trips) else "", hand, 160)
    _gap(doc)
    for heading, words, height in (
        ("8. Cel udziału w wyjeździe", firm.goal if firm else "", 22),
        ("9. Znajomość języków obcych osoby delegowanej (język – poziom)", _languages(firm), 9),
    ):
        _bar(doc, heading)
        (cell,) = row(table(doc, [WIDE]), [WIDE], height)
        answer(cell, words, hand)
        _gap(doc)


def _languages(firm: Firm | None) -> str:
    return ", ".join(f"{name} – {level}" for name, level in firm.languages) if firm else ""


def _specialisation(doc: WordDocument, firm: Firm | None, hand: Hand | None) -> None:
    slug = firm.slug if firm else ""
    _bar(doc, "10. Działalność w ramach Lubuskich Inteligentnych Specjalizacji (LIS)")
    (cell,) = row(table(doc, [WIDE]), [WIDE])
    paragraph = text(cell)
    box(paragraph, "nie", firm is not None and firm.lis is None, hand, slug + "10")
    paragraph.add_run("        ")
    box(paragraph, "tak, w specjalizacji:", bool(firm and firm.lis), hand, slug + "10")
    paragraph = text(cell)
    for name in ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł"):
        paragraph.add_run("      ")
        box(paragraph, name, firm is not None and firm.lis == name, hand, slug)
    _gap(doc)
    _bar(doc, "11. Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych LIS")
    (cell,) = row(table(doc, [WIDE]), [WIDE])
    count = len(firm.agreements) if firm else -1
    paragraph = text(cell)
    for label, is_true in (
        ("nie", count == 0),
        ("tak, w jednym Porozumieniu", count == 1),
        ("tak, w więcej niż jednym", count > 1),
    ):
        box(paragraph, label, is_true, hand, slug + "11")
        paragraph.add_run("      ")
    paragraph = text(cell, "Nazwa obszaru kluczowego:", size=9.5)
    agreements = list(firm.agreements) if firm else []
    nothing = "nie dotyczy" if firm else ""
    dots(paragraph, agreements[0] if agreements else nothing, hand, 160)
    for name in agreements[1:] or [""]:
        dots(text(cell), name, hand, 160)
    _gap(doc)
    _bar(doc, "12. Realizacja przedsięwzięcia horyzontalnego, o którym mowa w Porozumieniu")
    (cell,) = row(table(doc, [WIDE]), [WIDE])
    paragraph = text(cell, "Firma realizuje takie przedsięwzięcie:   ", size=9.5)
    yes_no(paragraph, bool(firm and firm.horizontal), hand, slug + "12")
    paragraph = text(cell, "Nazwa przedsięwzięcia:", size=9.5)
    dots(paragraph, (firm.horizontal or "nie dotyczy") if firm else "", hand, 160)
    _gap(doc)


def _statements(doc: WordDocument, firm: Firm | None, hand: Hand | None, signed: str) -> None:
    _bar(doc, "13. Oświadczenia")
    (cell,) = row(table(doc, [WIDE]), [WIDE])
    text(cell, "W imieniu firmy oświadczam, że:", size=9)
    for letter, words in zip("abcde", STATEMENTS, strict=True):
        text(cell, f"{letter}) {words}", size=9, after=0)
    _gap(doc)
    signature(
        doc, firm, hand, signed, "czytelny podpis i pieczęć osoby upoważnionej do reprezentowania firmy"
    )


def signature(doc: WordDocument, firm: Firm | None, hand: Hand | None, signed: str, caption: str) -> None:
    """Place and date left, stamp and signature right, captions under dotted lines."""
    widths = [75.0, 95.0]
    grid = doc.add_table(0, 2)
    grid.autofit = False
    left, right = row(grid, widths, 22)
    text(left)
    text(left)
    paragraph = text(left, after=0)
    if firm and firm.signed_on:
        write(paragraph, firm.signed_on, firm.hand, dotted=True)
    else:
        run(paragraph, "." * 52)
    text(left, "miejscowość, data", size=8, italic=True)
    if firm and signed and firm.has_stamp:
        stamp(right, [firm.name, firm.address, f"NIP {firm.nip}"])
    else:
        text(right)
        text(right)
    paragraph = text(right, after=0, align=CENTRE)
    if signed:
        floating(paragraph.add_run(), "signature", signed, 46, 18, -11, hand)
    run(paragraph, "." * 62)
    text(right, caption, size=8, italic=True, align=CENTRE)
