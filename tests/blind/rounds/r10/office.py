"""The office's own four blanks as Word documents, and how companies fill them in."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from tests.blind.model import Word
from tests.blind.rounds.r10.companies import SIZES, Company
from tests.blind.rounds.r10.pen import png

DOTS = "…" * 28


@dataclass(frozen=True, slots=True)
class How:
    """The hand of whoever filled the blank in."""

    mark: Literal["x", "strike", "delete", "bracket"] = "x"
    """☒ in the box; the others struck through; the others deleted; boxes retyped as [x]."""
    pen: bool = True
    """A pen signs (or its scanned picture is pasted)."""
    electronic: bool = False
    retyped: bool = False
    """The tables were retyped as running text."""
    dots: bool = False
    """Dots remain beside the answers."""
    shift: int = 0
    """Empty lines that slipped in."""
    font: str = "Calibri"
    size: float = 10.0
    own_size: str | None = None
    """Another size than the company's (contradiction)."""
    staff: str | None = None
    clerk: str | None = None
    """Of a row that the company added itself: whom to ask about the papers."""


Filler = Company | None


def base(doc: WordDocument, how: How, margin: float = 2.0) -> None:
    """Page and font."""
    style = doc.styles["Normal"]
    style.font.name = how.font
    style.element.rPr.rFonts.set(qn("w:eastAsia"), how.font)
    style.font.size = Pt(how.size)
    style.paragraph_format.space_after = Pt(4)
    style.paragraph_format.space_before = Pt(0)
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(margin)
    section.top_margin, section.bottom_margin = Cm(1.8), Cm(1.8)


def field(par: Paragraph, code: str) -> None:
    """PAGE or NUMPAGES."""
    run = par.add_run()
    for kind, text in (("begin", None), (None, code), ("end", None)):
        if kind is None:
            node = OxmlElement("w:instrText")
            node.set(qn("xml:space"), "preserve")
            node.text = text
        else:
            node = OxmlElement("w:fldChar")
            node.set(qn("w:fldCharType"), kind)
        run._r.append(node)
    run.font.size = Pt(8)


def footer(doc: WordDocument, text: str) -> None:
    """Small line with page numbers."""
    par = doc.sections[0].footer.paragraphs[0]
    par.alignment = WD_ALIGN_PARAGRAPH.CENTER
    par.add_run(text + " | strona ").font.size = Pt(8)
    field(par, "PAGE")
    par.add_run(" z ").font.size = Pt(8)
    field(par, "NUMPAGES")


def head(doc: WordDocument, annex: str) -> None:
    """The programme's line and the annex number."""
    par = doc.sections[0].header.paragraphs[0]
    par.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = par.add_run("Fundusze Europejskie dla Lubuskiego   |   Rzeczpospolita Polska   |   "
                      "Dofinansowane przez Unię Europejską   |   Lubuskie Warte Zachodu")
    run.font.size = Pt(8)
    run.font.color.rgb = RGBColor(0x1F, 0x3A, 0x7A)
    line = doc.add_paragraph()
    line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    line.add_run(annex).italic = True


def title(doc: WordDocument, *lines: str) -> None:
    """Centred bold lines."""
    for number, line in enumerate(lines):
        par = doc.add_paragraph()
        par.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = par.add_run(line)
        run.bold = True
        run.font.size = Pt(14 if number == 0 else 10.5)


def shade(cell: _Cell, colour: str = "DCE6F1") -> None:
    """Grey of a heading cell."""
    node = OxmlElement("w:shd")
    node.set(qn("w:val"), "clear")
    node.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(node)


def small(doc: WordDocument, *lines: str) -> None:
    """Footnotes as the office types them."""
    rule = doc.add_paragraph("_" * 24)
    rule.paragraph_format.space_after = Pt(0)
    for line in lines:
        par = doc.add_paragraph()
        par.paragraph_format.space_after = Pt(0)
        par.add_run(line).font.size = Pt(8)


def boxes(par: Paragraph, options: tuple[str, ...], chosen: frozenset[int] | None, how: How, glue: str = "    ") -> None:
    """Options with boxes in front."""
    if chosen is not None and how.mark == "delete":
        par.add_run(", ".join(options[i] for i in sorted(chosen)) or "nie dotyczy")
        return
    for i, option in enumerate(options):
        mine = chosen is not None and i in chosen
        if chosen is not None and how.mark == "bracket":
            par.add_run("[x] " if mine else "[ ] ")
        else:
            par.add_run("☒ " if mine else "☐ ").font.name = "DejaVu Sans"
        run = par.add_run(option)
        if chosen and how.mark == "strike" and not mine:
            run.font.strike = True
        run.bold = mine and how.mark == "x"
        if i + 1 < len(options):
            par.add_run(glue)


def slash(par: Paragraph, options: tuple[str, ...], chosen: int | None, how: How, star: str = "*") -> None:
    """„TAK / NIE*”: what does not apply is struck or deleted."""
    if chosen is not None and how.mark == "delete":
        par.add_run(options[chosen]).bold = True
        return
    for i, option in enumerate(options):
        if chosen is not None and how.mark == "bracket":
            par.add_run(("[x] " if i == chosen else "[ ] ") + option + "   ")
            continue
        run = par.add_run(option)
        if chosen is not None and i != chosen:
            run.font.strike = True
        if i + 1 < len(options):
            par.add_run(" / ")
    if chosen is None or how.mark != "bracket":
        par.add_run(star)


def written(par: Paragraph, text: str | None, how: How, dots: str = DOTS) -> None:
    """An answer where the dots were."""
    if text is None:
        par.add_run(dots)
    else:
        par.add_run(("……" if how.dots else "") + text + ("………" if how.dots else ""))


Draw = Callable[[Paragraph], None]


class Sheet:
    """Rows „question | answer”: the office's grid, or the same retyped as running text."""

    def __init__(self, doc: WordDocument, how: How, *, flowing: bool = False, wide: float = 6.2) -> None:
        self.doc, self.how, self.flowing, self.wide = doc, how, flowing, wide
        self.table = None

    def part(self, text: str) -> None:
        """Heading of a part."""
        for _ in range(self.how.shift):
            self.doc.add_paragraph()
        if self.flowing:
            self.doc.add_paragraph().add_run(text).bold = True
            return
        gap = self.doc.add_paragraph()
        gap.paragraph_format.space_after = Pt(0)
        bar = self.doc.add_table(rows=1, cols=1, style="Table Grid")
        shade(bar.rows[0].cells[0])
        bar.rows[0].cells[0].paragraphs[0].add_run(text).bold = True
        self.table = None

    def row(self, label: str, draw: Draw) -> None:
        """One question."""
        if self.flowing:
            par = self.doc.add_paragraph()
            par.add_run(label.rstrip(":") + ": ")
            draw(par)
            return
        if self.table is None:
            self.table = self.doc.add_table(rows=0, cols=2, style="Table Grid")
            self.table.autofit = False
        cells = self.table.add_row().cells
        cells[0].width, cells[1].width = Cm(self.wide), Cm(17 - self.wide)
        cells[0].paragraphs[0].add_run(label)
        draw(cells[1].paragraphs[0])

    def text(self, label: str, answer: str | None) -> None:
        """One written answer."""
        self.row(label, lambda par: written(par, answer, self.how))

    def digits(self, label: str, digits: str | None, count: int) -> None:
        """A number in boxes, a digit each."""
        if self.flowing or self.how.mark == "delete":
            self.text(label, digits)
            return
        self.table = None
        grid = self.doc.add_table(rows=1, cols=count + 1, style="Table Grid")
        grid.autofit = False
        cells = grid.rows[0].cells
        cells[0].width = Cm(self.wide)
        cells[0].paragraphs[0].add_run(label)
        for i in range(count):
            cells[i + 1].width = Cm((17 - self.wide) / 10)
            cells[i + 1].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
            cells[i + 1].paragraphs[0].add_run(digits[i] if digits else "")
        for column, width in zip(grid.columns, (self.wide, *[(17 - self.wide) / 10] * count), strict=True):
            column.width = Cm(width)
        self.table = None

    def list(self, columns: tuple[str, ...], rows: list[tuple[str, ...]] | None, blank: int) -> None:
        """A numbered table; applicants add rows or leave some empty."""
        if self.flowing and rows is not None:
            for number, row in enumerate(rows, 1):
                self.doc.add_paragraph(f"{number}) " + "; ".join(cell for cell in row if cell))
            if not rows:
                self.doc.add_paragraph("– brak –")
            return
        self.table = None
        grid = self.doc.add_table(rows=1, cols=len(columns) + 1, style="Table Grid")
        for cell, text in zip(grid.rows[0].cells, ("Lp.", *columns), strict=True):
            shade(cell, "EEEEEE")
            cell.paragraphs[0].add_run(text).bold = True
        given = rows or []
        for number in range(max(blank, len(given))):
            cells = grid.add_row().cells
            cells[0].paragraphs[0].add_run(f"{number + 1}.")
            if number < len(given):
                for cell, text in zip(cells[1:], given[number], strict=True):
                    cell.paragraphs[0].add_run(text)
            elif rows is not None and number == 0:
                cells[1].paragraphs[0].add_run("brak")
        grid.autofit = False
        widths = (1.1, *[15.9 / len(columns)] * len(columns))
        for column, width in zip(grid.columns, widths, strict=True):
            column.width = Cm(width)
            for cell in column.cells:
                cell.width = Cm(width)


def signature(doc: WordDocument, c: Filler, how: How, place: str, under: str) -> None:
    """Dotted place for date and signature, side by side."""
    doc.add_paragraph()
    grid = doc.add_table(rows=1, cols=2)
    grid.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    left, right = grid.rows[0].cells
    left.paragraphs[0].add_run("\n\n" + (place if c is not None else "……………………, dnia …………………… r."))
    left.add_paragraph().add_run("(miejscowość, data)").font.size = Pt(8)
    right.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
    if c is not None and how.pen:
        right.paragraphs[0].add_run().add_picture(png(c.boss), width=Cm(4.6))
    elif c is not None and how.electronic:
        right.paragraphs[0].add_run("dokument podpisany elektronicznie\n")
    else:
        right.paragraphs[0].add_run("\n\n")
    dots = right.add_paragraph("……………………………………………")
    dots.alignment = WD_ALIGN_PARAGRAPH.CENTER
    note = right.add_paragraph()
    note.alignment = WD_ALIGN_PARAGRAPH.CENTER
    note.add_run(under).font.size = Pt(8)


def place_of(c: Filler) -> str:
    """„Żary, dnia 14.04.2026 r.”."""
    return f"{c.town}, dnia {c.signed_on} r." if c else ""


# ---------------------------------------------------------------------------------------------------------------------
# Załącznik nr 2: the form

AREAS = ("Zielona Gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")


def application_form(doc: WordDocument, c: Filler, how: How) -> None:
    """The office's form, blank or filled in."""
    base(doc, how)
    head(doc, "Załącznik nr 2 do Regulaminu")
    title(doc, "FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORSTWA",
          "na wyjazd studyjny w ramach projektu pn. „Innowacyjne Lubuskie”")
    par = doc.add_paragraph("Zgłaszamy udział w wyjeździe: ")
    par.alignment = WD_ALIGN_PARAGRAPH.CENTER
    slash(par, ("SZWAJCARIA (22–25 VI 2026)", "FINLANDIA I ESTONIA (22–25 IX 2026)"), 0 if c else None, how)
    sheet = Sheet(doc, how, flowing=how.retyped)

    sheet.part("Część I. Kto się zgłasza")
    sheet.text("Pełna nazwa (firma) zgodna z KRS / CEIDG", c and c.name)
    sheet.digits("NIP", c and c.nip, 10)
    sheet.digits("REGON", c and c.regon, 9)
    sheet.text("Forma prawna i nr w rejestrze", c and f"{c.legal}, {c.register}")
    sheet.text("Siedziba: ulica i numer", c and c.street)
    sheet.text("Kod pocztowy, poczta", c and f"{c.postal} {c.town}")
    sheet.text("Województwo / gmina", c and f"lubuskie / {c.gmina}")
    sheet.text("Oddział w woj. lubuskim – adres (gdy siedziba jest poza województwem)", "nie dotyczy" if c else None)
    sheet.text("Telefon, e-mail do kontaktu", c and f"{c.phone}, {c.email}")
    if how.clerk is not None:
        sheet.text("W sprawie dokumentów prosimy dzwonić do:", how.clerk)

    sheet.part("Część II. Czym zajmuje się przedsiębiorstwo")
    sheet.text("Główny kod PKD", c and c.pkd)
    size = SIZES.index(how.own_size or c.size) if c else None  # type: ignore[arg-type]
    sheet.row("Kategoria przedsiębiorstwa¹", lambda p: boxes(
        p, ("mikro", "małe", "średnie", "inne (duże)"), None if size is None else frozenset({size}), how))
    sheet.text("Krótki opis działalności", c and c.trade)
    sheet.row("Prowadzimy działalność innowacyjną (B+R, współpraca z uczelnią, nowe produkty, nowe linie itp.)",
              lambda p: slash(p, ("TAK", "NIE"), None if c is None else (0 if c.innovative else 1), how))
    sheet.text("Jeśli TAK – na czym polega?", c and (c.why or "–"))

    sheet.part("Część III. Certyfikaty, atesty, patenty wystawione na firmę (prosimy dołączyć kopie)")
    sheet.list(("Nazwa dokumentu", "Numer", "Wydany przez"),
               None if c is None else [(x.title, x.number, x.issuer) for x in c.certs], 3)

    sheet.part("Część IV. Firma w sieci")
    sheet.text("Strona internetowa po polsku – adres", c and (c.www or "brak"))
    sheet.text("Strona w języku obcym – adres i język",
               c and (f"{c.www_foreign} ({c.tongue})" if c.www_foreign else "brak"))
    sheet.text("Prowadzone profile w mediach społecznościowych", c and (", ".join(c.social) or "brak"))

    sheet.part("Część V. Udział w targach, szkoleniach, wyjazdach – kontakty zagraniczne, ostatnie 3 lata")
    sheet.list(("Termin", "Wydarzenie", "Gdzie"), None if c is None else list(c.events), 4)

    sheet.part("Część VI. Wyjazdy organizowane przez UMWL (promocja gospodarcza, FEWL 2021–2027)")
    sheet.row("W ilu takich wyjazdach firma uczestniczyła?", lambda p: boxes(
        p, ("w żadnym", "w jednym lub dwóch", "w trzech i więcej"),
        None if c is None else frozenset({0 if not c.trips else 1 if len(c.trips) < 3 else 2}), how, "\n"))
    sheet.text("Proszę wyliczyć", c and ("; ".join(f"{i}) {t}" for i, t in enumerate(c.trips, 1)) or "nie dotyczy"))

    sheet.part("Część VII. Inteligentne specjalizacje")
    sheet.row("Czy działalność mieści się w Lubuskich Inteligentnych Specjalizacjach?",
              lambda p: slash(p, ("TAK", "NIE"), None if c is None else (0 if c.lis else 1), how))
    sheet.row("Specjalizacja (jeśli TAK)", lambda p: boxes(
        p, AREAS, None if c is None else frozenset({AREAS.index(c.lis)} if c.lis else ()), how, "\n"))
    sheet.row("Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?", lambda p: slash(
        p, ("NIE", "TAK, w jednym", "TAK, w więcej niż jednym"),
        None if c is None else min(len(c.agreements), 2), how))
    sheet.text("Nazwy Porozumień", c and ("; ".join(c.agreements) or "–"))
    sheet.row("Czy firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu?",
              lambda p: slash(p, ("TAK", "NIE"), None if c is None else (0 if c.horizontal else 1), how))
    sheet.text("Nazwa przedsięwzięcia", c and (c.horizontal or "–"))

    sheet.part("Część VIII. Kto pojedzie")
    sheet.text("Imię i nazwisko delegowanej osoby", c and c.delegate)
    sheet.text("Funkcja w firmie", c and c.delegate_post)

    doc.add_paragraph()
    doc.add_paragraph("Oświadczamy, że:").runs[0].bold = True
    for line in (
        "a) zapoznaliśmy się z Regulaminem i przyjmujemy jego warunki, w tym pokrycie 15% kosztów wyjazdu,",
        "b) przedsiębiorstwo nie działa w sektorach wyłączonych z naboru (§ 3 ust. 5 Regulaminu),",
        "c) dane w zgłoszeniu są prawdziwe, a osoba delegowana nie jest pracownikiem Urzędu Marszałkowskiego.",
    ):
        doc.add_paragraph(line)
    signature(doc, c, how, place_of(c), "(pieczęć firmy i podpis osoby reprezentującej przedsiębiorstwo)")
    small(doc, "* niepotrzebne skreślić", "¹ zgodnie z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014")
    footer(doc, "Nabór na wyjazdy studyjne 2026 – formularz")


# ---------------------------------------------------------------------------------------------------------------------
# Załącznik nr 3: the declaration


def status_declaration(doc: WordDocument, c: Filler, how: How) -> None:
    """Declaration of size, with strike-out options and a table of figures."""
    base(doc, how, 2.5)
    head(doc, "Załącznik nr 3 do Regulaminu")
    title(doc, "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", "(mikro-, mały lub średni przedsiębiorca)")
    for _ in range(how.shift):
        doc.add_paragraph()
    par = doc.add_paragraph("Ja, niżej podpisany/a ")
    written(par, c and f"{c.boss}, {c.post}", how)
    par.add_run(", działając w imieniu")
    par = doc.add_paragraph()
    written(par, c and f"{c.name}, {c.address}", how, DOTS + DOTS)
    note = doc.add_paragraph()
    note.alignment = WD_ALIGN_PARAGRAPH.CENTER
    note.add_run("(nazwa i adres przedsiębiorcy)").font.size = Pt(8)
    par = doc.add_paragraph("NIP: ")
    written(par, c and f"{c.nip[:3]}-{c.nip[3:6]}-{c.nip[6:8]}-{c.nip[8:]}", how, "……………………………")
    doc.add_paragraph("pouczony/a o odpowiedzialności karnej za składanie fałszywych oświadczeń, stwierdzam, że na dzień "
                      "złożenia zgłoszenia przedsiębiorca spełnia warunki określone w załączniku I do rozporządzenia "
                      "Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r. dla kategorii:")
    size = SIZES.index(how.own_size or c.size) if c else None  # type: ignore[arg-type]
    par = doc.add_paragraph()
    par.alignment = WD_ALIGN_PARAGRAPH.CENTER
    slash(par, ("mikroprzedsiębiorstwo", "małe przedsiębiorstwo", "średnie przedsiębiorstwo"), size, how)
    par = doc.add_paragraph("Przedsiębiorstwo jest:  ")
    boxes(par, ("samodzielne (niezależne)", "partnerskie", "powiązane"), frozenset({0}) if c else None, how)
    doc.add_paragraph("Dane za ostatni zamknięty okres obrachunkowy:")
    grid = doc.add_table(rows=2, cols=3, style="Table Grid")
    for cell, text in zip(grid.rows[0].cells, ("Zatrudnienie (RJP)", "Roczny obrót (EUR)", "Suma bilansowa (EUR)"),
                          strict=True):
        shade(cell)
        cell.paragraphs[0].add_run(text).bold = True
    if c is not None:
        for cell, text in zip(grid.rows[1].cells, (how.staff or str(c.staff), c.turnover, c.balance), strict=True):
            cell.paragraphs[0].add_run(text)
    doc.add_paragraph()
    doc.add_paragraph("Zobowiązuję się niezwłocznie powiadomić Organizatora o każdej zmianie powyższych danych.")
    signature(doc, c, how, place_of(c), "(czytelny podpis / pieczątka imienna)")
    small(doc, "* niepotrzebne skreślić",
          "RJP – roczne jednostki pracy; progi: mikro < 10 osób i ≤ 2 mln EUR, małe < 50 osób i ≤ 10 mln EUR, "
          "średnie < 250 osób i ≤ 50 mln EUR obrotu lub ≤ 43 mln EUR sumy bilansowej.")


# ---------------------------------------------------------------------------------------------------------------------
# Załącznik nr 6: the de minimis form


def de_minimis_form(doc: WordDocument, c: Filler, how: How) -> None:
    """Information form; parts A to E."""
    base(doc, how)
    head(doc, "Załącznik nr 6 do Regulaminu")
    title(doc, "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS",
          "(stosuje się do pomocy udzielanej na warunkach rozporządzenia Komisji (UE) 2023/2831)")
    sheet = Sheet(doc, how, flowing=how.retyped, wide=7.0)
    sheet.part("A. Informacje o podmiocie, któremu ma być udzielona pomoc de minimis")
    sheet.digits("A.1. Identyfikator podatkowy NIP", c and c.nip, 10)
    sheet.text("A.2. Imię i nazwisko albo nazwa", c and c.name)
    sheet.text("A.3. Miejsce zamieszkania albo adres siedziby", c and c.address)
    sheet.digits("A.4. Identyfikator gminy", c and c.teryt, 7)
    legal = ("osoba fizyczna prowadząca działalność gospodarczą", "spółka cywilna / jawna / komandytowa",
             "spółka z ograniczoną odpowiedzialnością", "spółka akcyjna", "inna")
    kind = None
    if c is not None:
        kind = 0 if c.legal.startswith("osoba") else 2 if "ogranicz" in c.legal else 3 if "akcyjna" in c.legal else 1
    sheet.row("A.5. Forma prawna", lambda p: boxes(p, legal, None if kind is None else frozenset({kind}), how, "\n"))
    size = SIZES.index(how.own_size or c.size) if c else None  # type: ignore[arg-type]
    sheet.row("A.6. Wielkość podmiotu (zał. I do rozporządzenia 651/2014)", lambda p: boxes(
        p, ("mikroprzedsiębiorca", "mały przedsiębiorca", "średni przedsiębiorca", "inny przedsiębiorca"),
        None if size is None else frozenset({size}), how, "\n"))
    sheet.text("A.7. Klasa działalności (PKD)", c and c.pkd)
    sheet.text("A.8. Data utworzenia podmiotu", c and c.founded)
    sheet.part("A.9–A.10. Powiązania, połączenia i podział – w ciągu 3 minionych lat")
    for text in (
        "a) podmiot posiada większość praw głosu w innym podmiocie",
        "b) ma prawo powołać lub odwołać większość członków organu zarządzającego innego podmiotu",
        "c) wywiera dominujący wpływ na inny podmiot na podstawie umowy",
        "d) powstał wskutek połączenia albo przejął inny podmiot",
        "e) powstał w wyniku podziału innego podmiotu",
    ):
        sheet.row(text, lambda p: boxes(p, ("tak", "nie"), frozenset({1}) if c else None, how))
    sheet.text("Łączna pomoc de minimis tych podmiotów (EUR)", "nie dotyczy" if c else None)
    sheet.part("B. Sytuacja ekonomiczna")
    for text in (
        "B.1. Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
        "B.2. Czy jest objęty postępowaniem restrukturyzacyjnym?",
        "B.3. Czy w ostatnich 3 latach notował rosnące straty?",
        "B.4. Czy ma zaległości wobec ZUS lub urzędu skarbowego?",
    ):
        sheet.row(text, lambda p: boxes(p, ("tak", "nie"), frozenset({1}) if c else None, how))
    sheet.part("C. Działalność gospodarcza, w związku z którą podmiot ubiega się o pomoc")
    for text in (
        "C.1. rybołówstwo i akwakultura",
        "C.2. produkcja podstawowa produktów rolnych",
        "C.3. przetwarzanie i obrót produktami rolnymi",
        "C.4. drogowy transport towarowy",
    ):
        sheet.row(text, lambda p: boxes(p, ("tak", "nie"), frozenset({1}) if c else None, how))
    sheet.part("D. Pomoc otrzymana na te same koszty kwalifikowalne")
    sheet.list(("Dzień udzielenia", "Podmiot udzielający", "Wartość brutto"), [] if c else None, 1)
    sheet.part("E. Osoba upoważniona do przedstawienia informacji")
    sheet.text("Imię i nazwisko", c and c.boss)
    sheet.text("Stanowisko służbowe, telefon", c and f"{c.post}, {c.phone}")
    signature(doc, c, how, place_of(c), "(data i podpis)")
    footer(doc, "Formularz de minimis")


# ---------------------------------------------------------------------------------------------------------------------
# Załącznik nr 5: the contract

CLAUSES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("§ 1", "Przedmiot umowy", (
        "Organizator dofinansowuje, a Przedsiębiorca przyjmuje dofinansowanie udziału jednego przedstawiciela w wyjeździe "
        "studyjnym do Szwajcarii w dniach 22–25 czerwca 2026 r., zwanym dalej Wyjazdem.",
        "Wyjazd jest elementem projektu „Innowacyjne Lubuskie” (FEWL 2021–2027, Działanie 1.8).",
        "Termin Wyjazdu może się przesunąć najwyżej o cztery dni, o czym Organizator uprzedzi pocztą elektroniczną.")),
    ("§ 2", "Wartość i charakter wsparcia", (
        "Dofinansowanie wynosi 85% kosztu przypadającego na jednego uczestnika i stanowi pomoc de minimis.",
        "Pozostałe 15% kosztu Przedsiębiorca wpłaca na rachunek Organizatora w terminie 7 dni od otrzymania noty.",
        "Po zawarciu umowy Organizator wydaje zaświadczenie o udzielonej pomocy de minimis.")),
    ("§ 3", "Obowiązki Organizatora", (
        "Organizator zapewnia przelot, transfery, noclegi, wyżywienie, ubezpieczenie i program spotkań.",
        "Organizator wskaże osobę do kontaktu na czas Wyjazdu.")),
    ("§ 4", "Obowiązki Przedsiębiorcy", (
        "Przedsiębiorca zapewnia udział delegowanej osoby w całym programie Wyjazdu.",
        "Przedsiębiorca zamieści na swojej stronie internetowej notatkę o Wyjeździe i źródle finansowania.",
        "Przedsiębiorca wypełni ankietę ewaluacyjną w terminie 14 dni od powrotu.",
        "Diety i materiały promocyjne Przedsiębiorca pokrywa sam.")),
    ("§ 5", "Rezygnacja i zwrot", (
        "Rezygnacja złożona później niż 15 dni przed Wyjazdem rodzi obowiązek zwrotu kosztów już poniesionych.",
        "Zwrotu dokonuje się w ciągu 14 dni od wezwania, z odsetkami jak dla zaległości podatkowych.")),
    ("§ 6", "Kontrola i archiwizacja", (
        "Przedsiębiorca poddaje się kontroli uprawnionych organów i przechowuje dokumenty przez 10 lat od dnia "
        "udzielenia pomocy.",)),
    ("§ 7", "Dane osobowe", (
        "Strony przetwarzają dane osobowe wyłącznie w celu wykonania umowy, zgodnie z rozporządzeniem 2016/679.",)),
    ("§ 8", "Postanowienia końcowe", (
        "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
        "Spory rozstrzyga sąd właściwy dla siedziby Organizatora.",
        "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze stron.")),
)


def _initial(par: Paragraph, c: Company, page: int) -> None:
    par.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    par.add_run().add_picture(png(f"{c.boss}/{page}", short=True), width=Cm(1.5))


def draft_contract(doc: WordDocument, c: Filler, how: How) -> None:
    """The contract's pattern on three pages, each a section with a footer of its own."""
    base(doc, replace(how, size=how.size + 1.5), 2.3)
    doc.sections[0].bottom_margin = Cm(2.4)
    head(doc, "Załącznik nr 5 do Regulaminu – WZÓR UMOWY")
    title(doc, "UMOWA NR ……………/2026", "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe")
    doc.add_paragraph("zawarta w Zielonej Górze w dniu ………………… 2026 r. pomiędzy:")
    doc.add_paragraph("Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra, "
                      "reprezentowanym przez Zarząd Województwa, zwanym dalej Organizatorem,")
    par = doc.add_paragraph("a ")
    written(par, c and f"{c.name}, {c.address}", how, DOTS)
    par = doc.add_paragraph("NIP ")
    written(par, c and c.nip, how, "……………………")
    par.add_run(", reprezentowanym przez ")
    written(par, c and c.boss, how)
    par.add_run(", zwanym dalej Przedsiębiorcą.")

    def clauses(first: int, last: int) -> None:
        for number, name, lines in CLAUSES[first:last]:
            heading = doc.add_paragraph()
            heading.alignment = WD_ALIGN_PARAGRAPH.CENTER
            heading.add_run(f"{number}\n{name}").bold = True
            for i, line in enumerate(lines, 1):
                doc.add_paragraph(f"{i}. {line}" if len(lines) > 1 else line)

    def foot(page: int) -> None:
        section = doc.sections[-1]
        section.footer.is_linked_to_previous = False
        par = section.footer.paragraphs[0]
        par.add_run(f"Strona {page} z 3").font.size = Pt(8)
        if c is not None and how.pen:
            _initial(section.footer.add_paragraph(), c, page)

    clauses(0, 2)
    foot(1)
    doc.add_section(WD_SECTION.NEW_PAGE)
    clauses(2, 5)
    foot(2)
    doc.add_section(WD_SECTION.NEW_PAGE)
    clauses(5, 8)
    doc.add_paragraph("Załączniki: 1) zgłoszenie Przedsiębiorcy, 2) formularz de minimis, 3) program Wyjazdu.")
    grid = doc.add_table(rows=2, cols=2)
    for cell, text in zip(grid.rows[0].cells, ("Organizator", "Przedsiębiorca"), strict=True):
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        cell.paragraphs[0].add_run(text).bold = True
    for cell in grid.rows[1].cells:
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        cell.paragraphs[0].add_run("\n\n………………………………")
    foot(3)


# ---------------------------------------------------------------------------------------------------------------------
# Załącznik nr 4 (not obligatory)


def de_minimis_statement(doc: WordDocument, c: Company, how: How) -> None:
    """Statement of aid received."""
    base(doc, how, 2.5)
    head(doc, "Załącznik nr 4 do Regulaminu")
    title(doc, "OŚWIADCZENIE", "o otrzymanej pomocy de minimis")
    doc.add_paragraph(f"{c.name}, NIP {c.nip}, oświadcza, że w okresie trzech minionych lat:")
    par = doc.add_paragraph()
    boxes(par, ("nie otrzymano pomocy de minimis", "otrzymano pomoc de minimis zgodnie z tabelą:"), frozenset({0}), how,
          "\n")
    grid = doc.add_table(rows=3, cols=4, style="Table Grid")
    for cell, text in zip(grid.rows[0].cells, ("Organ udzielający", "Data", "Kwota PLN", "Kwota EUR"), strict=True):
        cell.paragraphs[0].add_run(text).bold = True
    for cell in grid.rows[1].cells:
        cell.paragraphs[0].add_run("–")
    signature(doc, c, how, place_of(c), "(podpis)")


Writer = Callable[[WordDocument, Filler, How], None]


def word(writer: Writer, c: Filler, how: How) -> Word:
    """A Word source."""
    return Word(lambda doc: writer(doc, c, how))


WRITERS: dict[str, Writer] = {
    "application_form": application_form,
    "status_declaration": status_declaration,
    "de_minimis_form": de_minimis_form,
    "draft_contract": draft_contract,
}

BLANKS = {kind: word(writer, None, How()) for kind, writer in WRITERS.items()}
