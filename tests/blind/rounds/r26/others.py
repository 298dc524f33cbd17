"""The office's other blanks: status (nr 3), statement of aid (nr 4), draft contract (nr 5)."""

from collections.abc import Callable
from io import BytesIO

from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.shared import Mm, Pt

from . import ink
from .firm import Firm
from .kit import Hand, Sheet, shade

Writer = Callable[[WordDocument], None]


def status_declaration(hand: Hand | None, firm: Firm | None, signed: bool = True) -> Writer:
    """Załącznik nr 3."""

    def write(doc: WordDocument) -> None:
        s = Sheet(doc, hand, "s" + (firm.slug if firm else ""), "Liberation Serif", 11)
        s.start((22, 22, 20, 25))
        s.para(
            "Załącznik nr 3 do Regulaminu rekrutacji – wyjazdy studyjne „Innowacyjne Lubuskie”",
            size=8.5,
            align="right",
        )
        p = s.para(align="right")
        p.paragraph_format.space_before = Pt(14)
        s.answer(p, "" if firm is None else f"{firm.town}, {firm.date} r.", 50)
        s.para("(miejscowość i data)", size=8, align="right")
        p = s.para("OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", True, 14, "center")
        p.paragraph_format.space_before, p.paragraph_format.space_after = Pt(16), Pt(12)
        p = s.para("Ja, niżej podpisana/y ", align="justify")
        s.answer(p, "" if firm is None else firm.head, 60)
        p.add_run(" , działając w imieniu przedsiębiorcy ")
        s.answer(p, "" if firm is None else firm.name, 110)
        p.add_run(" z siedzibą: ")
        s.answer(p, "" if firm is None else firm.address, 80)
        p.add_run(" , NIP ")
        s.answer(p, "" if firm is None else firm.nip_text, 30)
        p.add_run(
            " , oświadczam, że w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 "
            "przedsiębiorca ten na dzień złożenia zgłoszenia jest:"
        )
        widths = (16.0, 144.0)
        table = s.table(widths)
        for code, label, limits in (
            ("micro", "mikroprzedsiębiorcą", "mniej niż 10 osób; obrót lub suma bilansowa do 2 mln EUR"),
            ("small", "małym przedsiębiorcą", "mniej niż 50 osób; obrót lub suma bilansowa do 10 mln EUR"),
            (
                "medium",
                "średnim przedsiębiorcą",
                "mniej niż 250 osób; obrót do 50 mln EUR lub suma bilansowa do 43 mln EUR",
            ),
            ("large", "przedsiębiorcą spoza sektora MŚP", ""),
        ):
            left, right = s.row(table, widths)
            s.box(left.paragraphs[0], firm is not None and firm.size == code, "", "")
            s.fit(right.paragraphs[0], label, True)
            if limits:
                s.small(right.paragraphs[0], f"  ({limits})")
        p = s.para("Dane, na podstawie których określono status:")
        p.paragraph_format.space_before = Pt(10)
        widths4 = (70.0, 30.0, 30.0, 30.0)
        table = s.table(widths4)
        for cell, title in zip(
            s.row(table, widths4), ("Wyszczególnienie", "2023", "2024", "2025"), strict=True
        ):
            shade(cell, "EFEFEF")
            s.fit(cell.paragraphs[0], title, True, 10)
        for label, values in (
            ("Zatrudnienie (RJP)", firm and firm.staff),
            ("Roczny obrót netto (tys. EUR)", firm and firm.turnover),
            ("Suma aktywów bilansu (tys. EUR)", firm and firm.balance),
        ):
            cells = s.row(table, widths4)
            s.fit(cells[0].paragraphs[0], label, size=10)
            for cell, value in zip(cells[1:], values or ("", "", ""), strict=True):
                s.answer(cell.paragraphs[0], value)
        p = s.para("Przedsiębiorca jest:   ")
        p.paragraph_format.space_before = Pt(8)
        s.box(p, firm is not None, "samodzielny")
        s.box(p, False, "partnerski")
        s.box(p, False, "powiązany", "")
        s.para(
            "Oświadczam, że zobowiązuję się poinformować Organizatora o każdej zmianie statusu, która nastąpi przed "
            "podpisaniem umowy.",
            align="justify",
        )
        s.gap(40)
        p = s.para(align="right")
        if signed:
            s.sign(p, "." * 55, 48, -9)
        else:
            p.add_run("." * 55)
        s.para("(podpis osoby uprawnionej do reprezentowania przedsiębiorcy)", size=8, align="right")
        if hand is not None and hand.stamp:
            for line in hand.stamp.split("|"):
                mark = s.para(line, True, 9)
                mark.paragraph_format.space_after = Pt(0)

    return write


def de_minimis_statement(
    hand: Hand | None, firm: Firm | None, received: tuple[tuple[str, ...], ...] = ()
) -> Writer:
    """Załącznik nr 4."""

    def write(doc: WordDocument) -> None:
        s = Sheet(doc, hand, "m" + (firm.slug if firm else ""), "Liberation Serif", 11)
        s.start((22, 20, 20, 22))
        s.para("Załącznik nr 4 do Regulaminu", size=9, align="right")
        s.para("OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS", True, 13, "center")
        for label, value in (
            ("Przedsiębiorca: ", firm and firm.name),
            ("Adres: ", firm and firm.address),
            ("NIP: ", firm and firm.nip_text),
        ):
            p = s.para(label)
            s.answer(p, value or "", 90)
        p = s.para("Oświadczam, że w okresie ostatnich 3 lat jedno przedsiębiorstwo, do którego należę:")
        p = s.para()
        s.box(p, firm is not None and not received, "nie otrzymało pomocy de minimis")
        p = s.para()
        s.box(p, bool(received), "otrzymało pomoc de minimis w następującej wysokości:")
        widths = (10.0, 60.0, 32.0, 32.0, 32.0)
        table = s.table(widths)
        titles = ("Lp.", "Podmiot udzielający pomocy", "Dzień udzielenia", "Kwota w PLN", "Kwota w EUR")
        for cell, title in zip(s.row(table, widths), titles, strict=True):
            s.fit(cell.paragraphs[0], title, True, 9)
        for i in range(3):
            cells = s.row(table, widths)
            s.fit(cells[0].paragraphs[0], f"{i + 1}")
            if i < len(received):
                for cell, value in zip(cells[1:], received[i], strict=True):
                    s.answer(cell.paragraphs[0], value)
        s.gap(34)
        p = s.para("Data: ")
        s.answer(p, "" if firm is None else f"{firm.date} r.", 30)
        p.add_run("\t\tPodpis: ")
        s.sign(p, "." * 50)

    return write


PARAGRAPHS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Przedmiot umowy",
        (
            "Umowa określa zasady udziału Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii, planowanym na "
            "22–25 czerwca 2026 r., zwanym dalej Wyjazdem, oraz zasady jego dofinansowania.",
            "Wyjazd jest częścią projektu „Innowacyjne Lubuskie”, Działanie 1.8 programu Fundusze Europejskie dla "
            "Lubuskiego 2021–2027.",
            "Przedsiębiorcę reprezentuje podczas Wyjazdu jedna osoba wskazana w formularzu zgłoszeniowym.",
        ),
    ),
    (
        "Dofinansowanie",
        (
            "Województwo pokrywa 85% kosztu udziału Przedsiębiorcy. Kwota ta stanowi pomoc de minimis.",
            "Przedsiębiorca pokrywa pozostałe 15% kosztu. Szacowana wysokość wkładu to 2500 zł netto.",
            "Ostateczną kwotę Województwo podaje po rozliczeniu wykonawcy technicznego Wyjazdu.",
            "Wkład jest płatny przelewem w ciągu 14 dni od otrzymania noty księgowej.",
        ),
    ),
    (
        "Świadczenia Województwa",
        (
            "Województwo zapewnia przejazdy, noclegi, wyżywienie, ubezpieczenie oraz program spotkań.",
            "Województwo nie zwraca diet ani kosztów materiałów promocyjnych Przedsiębiorcy.",
        ),
    ),
    (
        "Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca bierze czynny udział w całym programie Wyjazdu.",
            "W ciągu 14 dni od powrotu Przedsiębiorca publikuje na swojej stronie notatkę o Wyjeździe wraz z informacją "
            "o źródle finansowania i odsyła wypełnioną ankietę.",
            "Przedsiębiorca przechowuje dokumenty związane z pomocą przez 10 lat od dnia jej udzielenia.",
            "Przedsiębiorca odpowiada za szkody wyrządzone przez jego przedstawiciela w czasie Wyjazdu.",
        ),
    ),
    (
        "Rezygnacja",
        (
            "Rezygnację składa się na piśmie. Rezygnacja złożona na co najmniej 15 dni przed Wyjazdem nie rodzi kosztów.",
            "Przy rezygnacji późniejszej Przedsiębiorca zwraca koszty poniesione do dnia otrzymania rezygnacji.",
        ),
    ),
    (
        "Kontrola i zwrot pomocy",
        (
            "Przedsiębiorca poddaje się kontroli w zakresie prawidłowości wykorzystania pomocy.",
            "Pomoc wykorzystana niezgodnie z umową podlega zwrotowi z odsetkami jak dla zaległości podatkowych.",
        ),
    ),
    (
        "Wizerunek i dane osobowe",
        (
            "Przedsiębiorca zgadza się na podanie swojej nazwy i logotypu w materiałach o Wyjeździe.",
            "Dane osobowe przetwarza się wyłącznie w celu wykonania i rozliczenia umowy.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
            "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
            "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze stron.",
        ),
    ),
)


def draft_contract(
    hand: Hand | None, firm: Firm | None, initialled: tuple[int, ...] = (), signed_end: bool = False
) -> Writer:
    """Załącznik nr 5: three pages, a place for initials at the foot of each; `initialled` names the pages."""

    def write(doc: WordDocument) -> None:
        s = Sheet(doc, hand, "c" + (firm.slug if firm else ""), "Carlito", 11)
        s.start((20, 22, 24, 24))
        s.para("Załącznik nr 5 do Regulaminu – wzór", size=9, align="right")
        s.para("UMOWA nr DGR-WS/......../2026", True, 14, "center")
        s.para(
            "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe",
            True,
            11.5,
            "center",
        )
        s.para("zawarta w Zielonej Górze w dniu ............................ 2026 r. pomiędzy:")
        s.para(
            "Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, reprezentowanym przez Zarząd "
            "Województwa, zwanym dalej Województwem,",
            align="justify",
        )
        s.para("a")
        p = s.para()
        s.answer(p, "" if firm is None else firm.name, 130)
        p = s.para("z siedzibą (adres): ")
        s.answer(p, "" if firm is None else firm.address, 100)
        p = s.para("NIP: ")
        s.answer(p, "" if firm is None else firm.nip_text, 40)
        p.add_run("   REGON: ")
        s.answer(p, "" if firm is None else firm.regon, 40)
        p = s.para("reprezentowaną/ym przez: ")
        s.answer(p, "" if firm is None else f"{firm.head} – {firm.head_role}", 90)
        s.para("zwaną/ym dalej Przedsiębiorcą.")
        for number, (title, points) in enumerate(PARAGRAPHS, 1):
            if number in (3, 7):
                doc.add_section(WD_SECTION.NEW_PAGE)
            p = s.para(f"§ {number}", True, align="center")
            p.paragraph_format.space_before, p.paragraph_format.space_after = Pt(10), Pt(0)
            s.para(title, True, align="center")
            for i, text in enumerate(points, 1):
                p = s.para(f"{i}.  {text}", align="justify")
                p.paragraph_format.left_indent, p.paragraph_format.first_line_indent = Mm(7), Mm(-7)
                p.paragraph_format.space_after = Pt(6)
        p = s.para("Województwo\t\t\t\t\t\t\tPrzedsiębiorca", True)
        p.paragraph_format.space_before = Pt(40)
        s.gap(26)
        p = s.para("." * 40 + "\t\t\t")
        if signed_end:
            s.sign(p, "." * 46)
        else:
            p.add_run("." * 46)
        total = len(doc.sections)
        for page, section in enumerate(doc.sections, 1):
            section.footer.is_linked_to_previous = False
            foot = section.footer.paragraphs[0]
            s.fit(foot, "Parafa Przedsiębiorcy: ", size=8.5)
            if page in initialled and hand is not None:
                picture = ink.initials_png(hand.signed, page, hand.pen)
                foot.add_run().add_picture(BytesIO(picture), width=Mm(20 + page))
            else:
                s.fit(foot, "." * 26, size=8.5)
            s.fit(foot, f"\t\tstrona {page} z {total}", size=8.5)

    return write
