"""The office's blanks as this writer imagines them, and how companies fill them in."""

from collections.abc import Callable
from typing import Any
from dataclasses import dataclass
from pathlib import Path

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from tests.blind.model import Word

from . import pen
from .companies import Company

SIZES = (
    ("micro", "mikroprzedsiębiorstwo"),
    ("small", "małe przedsiębiorstwo"),
    ("medium", "średnie przedsiębiorstwo"),
)


@dataclass(frozen=True)
class Hand:
    """How the blank is filled: `blank`, `typed` or `pen`; and signed by a pen or not."""

    mode: str = "blank"
    company: Any = None
    pen: bool = False
    """Signed and dated by pen."""
    initialled: bool = False


def setup(doc: Document, font: str = "Calibri", size: float = 10.5) -> None:
    style = doc.styles["Normal"]
    style.font.name = font
    style.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    style.font.size = Pt(size)
    style.paragraph_format.space_after = Pt(3)
    for section in doc.sections:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2)
        section.top_margin = section.bottom_margin = Cm(1.8)


def para(
    doc: Any,
    text: str = "",
    *,
    bold: Any = False,
    size: Any = None,
    align: Any = None,
    italic: Any = False,
    before: Any = 0,
) -> Any:
    p = doc.add_paragraph()
    if text:
        r = p.add_run(text)
        r.bold, r.italic = bold, italic
        if size:
            r.font.size = Pt(size)
    if align:
        p.alignment = {
            "c": WD_ALIGN_PARAGRAPH.CENTER,
            "r": WD_ALIGN_PARAGRAPH.RIGHT,
            "j": WD_ALIGN_PARAGRAPH.JUSTIFY,
        }[align]
    if before:
        p.paragraph_format.space_before = Pt(before)
    return p


def picture(p: Any, path: Path, px_cm: float = pen.PX_CM) -> None:
    import struct

    width = struct.unpack(">I", path.read_bytes()[16:20])[0]
    p.add_run().add_picture(str(path), width=Cm(width * px_cm))


def write(p: Any, hand: Hand, text: str, dots: int = 40, width: float = 11.0) -> None:
    """The answer in its place: dots on the blank, type, or ink."""
    if hand.mode == "blank" or not text:
        if hand.mode == "blank" and dots:
            p.add_run("." * dots)
        return
    if hand.mode == "typed":
        r = p.add_run(text)
        style = hand.company.type_style
        r.bold = "b" in style
        r.italic = "i" in style
        if "n" in style:
            r.font.color.rgb = RGBColor(0x1F, 0x2F, 0x6F)
        return
    for i, line in enumerate(pen.lines(text, hand.company.hand, width)):
        if i:
            p.add_run().add_break()
        picture(p, pen.words(line, hand.company.hand, hand.company.ink))


def box(p: Any, hand: Hand, ticked: bool, label: str, seed: str = "") -> None:
    if hand.mode == "pen" and ticked:
        picture(p, pen.crossed_box(hand.company.nip + seed + label, hand.company.ink))
    else:
        p.add_run(hand.company.tick if ticked and hand.mode == "typed" else "☐").font.name = "DejaVu Sans"
    p.add_run(f" {label}    ")


def shade(cell: Any, colour: Any = "DDE5EE") -> None:
    shd = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        shd.set(qn(f"w:{key}"), value)
    cell._tc.get_or_add_tcPr().append(shd)


def block(doc: Any, title: str, rows: int, widths: Any = (5.6, 11.4), hint: str = "") -> Any:
    table = doc.add_table(rows=rows + 1, cols=len(widths))
    table.style = "Table Grid"
    table.autofit = False
    for column, w in zip(table.columns, widths):
        column.width = Cm(w)
    for row in table.rows:
        for cell, w in zip(row.cells, widths):
            cell.width = Cm(w)
    head = table.rows[0].cells[0].merge(table.rows[0].cells[-1])
    shade(head)
    head.paragraphs[0].add_run(title).bold = True
    head.paragraphs[0].paragraph_format.keep_with_next = True
    if hint:
        r = head.add_paragraph().add_run(hint)
        r.italic = True
        r.font.size = Pt(8)
    for row in table.rows:
        props = row._tr.get_or_add_trPr()
        props.append(OxmlElement("w:cantSplit"))
    for row in table.rows[1:]:
        row.height = Cm(0.66)
        for cell in row.cells:
            cell.paragraphs[0].paragraph_format.space_after = Pt(0)
    gap = doc.add_paragraph()
    gap.paragraph_format.space_after = Pt(0)
    gap.paragraph_format.line_spacing = Pt(5)
    return table


def label(cell: Any, text: str) -> None:
    cell.paragraphs[0].add_run(text).font.size = Pt(9.5)


def pairs(doc: Any, title: str, hand: Hand, answers: Any, hint: Any = "") -> None:
    table = block(doc, title, len(answers), hint=hint)
    for row, (name, value) in zip(table.rows[1:], answers):
        label(row.cells[0], name)
        write(row.cells[1].paragraphs[0], hand, value, dots=0, width=10.8)


def yes_no(p: Any, hand: Hand, answer: bool | None, seed: str) -> None:
    box(p, hand, answer is True, "TAK", seed)
    box(p, hand, answer is False, "NIE", seed)


def banner(doc: Any, attachment: str) -> None:
    para(
        doc,
        "Fundusze Europejskie dla Lubuskiego   |   Rzeczpospolita Polska   |   Dofinansowane przez Unię Europejską",
        size=8,
        align="c",
    )
    para(doc, attachment, size=8.5, align="r", italic=True)


def closing(
    doc: Any, hand: Hand, caption: Any = "(czytelny podpis lub podpis i pieczątka osoby uprawnionej)"
) -> None:
    c = hand.company
    table = doc.add_table(rows=2, cols=2)
    table.autofit = False
    for row in table.rows:
        row.cells[0].width, row.cells[1].width = Cm(8), Cm(9)
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    left, right = (cell.paragraphs[0] for cell in table.rows[0].cells)
    for p in (left, right):
        p.paragraph_format.space_before = Pt(14)
        p.paragraph_format.keep_with_next = True
        p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if c:
        write(left, hand, f"{c.city}, {c.signed_on}", width=8)
    else:
        left.add_run("." * 45)
    if hand.pen:
        picture(right, pen.signature(c.signatory, c.ink), 0.0105)
    else:
        right.add_run("." * 50)
    for cell, text in zip(table.rows[1].cells, ("miejscowość, data", caption)):
        p = cell.paragraphs[0]
        p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        p.add_run(text).font.size = Pt(8)


def application_form(hand: Hand) -> Callable[[Document], None]:
    c = hand.company

    def v(name: str) -> str:
        return getattr(c, name) if c else ""

    def write_form(doc: Document) -> None:
        setup(doc)
        banner(doc, "Załącznik nr 2 do Regulaminu rekrutacji i uczestnictwa w wyjazdach studyjnych")
        para(doc, "FORMULARZ ZGŁOSZENIOWY", bold=True, size=15, align="c")
        para(
            doc,
            "do udziału przedsiębiorcy w wyjeździe studyjnym w ramach projektu pn. „Innowacyjne Lubuskie”",
            align="c",
        )
        para(
            doc,
            "Prosimy wypełnić wszystkie punkty komputerowo lub drukowanymi literami. Właściwą odpowiedź zaznaczyć znakiem X. "
            "W razie braku wpisać „brak” lub „nie dotyczy”.",
            size=8,
            italic=True,
            align="j",
        )
        pairs(
            doc,
            "1. Dane przedsiębiorcy",
            hand,
            (
                ("Pełna nazwa firmy", v("name")),
                ("Forma prawna", v("form")),
                ("NIP", v("nip_written")),
                ("REGON", v("regon")),
                ("Numer KRS (jeśli dotyczy)", v("krs")),
                ("Siedziba lub oddział – ulica i numer", v("street")),
                ("Kod pocztowy, miejscowość", f"{c.postal} {c.city}" if c else ""),
                ("Województwo", "lubuskie" if c else ""),
                ("Telefon", v("phone")),
                ("Adres e-mail do korespondencji", v("email")),
            ),
        )
        table = block(doc, "2. Wyjazd studyjny, na który składane jest zgłoszenie", 1, widths=(17,))
        p = table.rows[1].cells[0].paragraphs[0]
        box(p, hand, c is not None, "Szwajcaria, 22–25 czerwca 2026 r.")
        box(p, hand, False, "Finlandia i Estonia, 22–25 września 2026 r.")
        table = block(doc, "3. Wielkość przedsiębiorstwa i rodzaj działalności", 4)
        for row, text in zip(
            table.rows[1:],
            (
                "Status przedsiębiorstwa",
                "Przeważający kod PKD",
                "Opis działalności firmy, ze wskazaniem jej innowacyjnego charakteru",
                "Czy firma prowadzi działalność innowacyjną?",
            ),
        ):
            label(row.cells[0], text)
        for code, name in SIZES:
            box(
                table.rows[1].cells[1].paragraphs[0],
                hand,
                bool(c) and c.size == code,
                name.split()[0].replace("przedsiębiorstwo", ""),
            )
        write(table.rows[2].cells[1].paragraphs[0], hand, v("pkd"), 0)
        write(table.rows[3].cells[1].paragraphs[0], hand, v("about"), 0, 10.8)
        yes_no(table.rows[4].cells[1].paragraphs[0], hand, c.innovative if c else None, "inn")
        table = block(
            doc,
            "4. Certyfikaty, atesty, patenty dotyczące firmy",
            5,
            widths=(1.2, 15.8),
            hint="Prosimy wymienić i załączyć kopie.",
        )
        for i, row in enumerate(table.rows[1:]):
            label(row.cells[0], f"{i + 1}.")
            items = (c.certificates or ("brak",)) if c else ()
            write(row.cells[1].paragraphs[0], hand, items[i] if i < len(items) else "", 0, 15)
        pairs(
            doc,
            "5. Strona www i media społecznościowe",
            hand,
            (
                ("Strona www w języku polskim", (c.www or "brak") if c else ""),
                ("Strona www w języku angielskim / innym", (c.www_foreign or "brak") if c else ""),
                ("Profile w mediach społecznościowych", (", ".join(c.social) or "brak") if c else ""),
            ),
        )
        table = block(
            doc,
            "6. Doświadczenie w działaniach promocyjno-informacyjnych z ostatnich 3 lat",
            5,
            widths=(1.2, 8.3, 4.5, 3.0),
            hint="Targi zagraniczne i międzynarodowe, szkolenia, wyjazdy studyjne ukierunkowane na kontakty zagraniczne.",
        )
        for cell, text in zip(table.rows[1].cells, ("Lp.", "Nazwa wydarzenia", "Miejsce, kraj", "Termin")):
            label(cell, text)
            shade(cell, "F2F2F2")
        for i, row in enumerate(table.rows[2:]):
            label(row.cells[0], str(i + 1))
            event = (
                c.events[i] if c and i < len(c.events) else ("brak", "", "") if c and i == 0 else ("", "", "")
            )
            for cell, text, w in zip(row.cells[1:], event, (8, 4.2, 2.8)):
                write(cell.paragraphs[0], hand, text, 0, w)
        pairs(
            doc,
            "7. Udział w wyjazdach organizowanych przez UMWL finansowanych z FEWL 2021–2027",
            hand,
            (
                ("Liczba wyjazdów", str(len(c.trips)) if c else ""),
                ("Nazwy i terminy wyjazdów", ("; ".join(c.trips) or "nie dotyczy") if c else ""),
            ),
        )
        pairs(
            doc,
            "8. Osoba delegowana na wyjazd",
            hand,
            (
                ("Imię i nazwisko", v("delegate")),
                ("Stanowisko", v("post")),
                ("Telefon, e-mail", f"{c.phone}, {c.email}" if c else ""),
            ),
        )
        pairs(
            doc,
            "9. Oczekiwania związane z wyjazdem",
            hand,
            (("Branże / podmioty do odwiedzenia", v("hopes")),),
        )
        table = block(doc, "10. Działalność w ramach Lubuskich Inteligentnych Specjalizacji", 2)
        label(table.rows[1].cells[0], "Czy firma działa w obszarze LIS?")
        yes_no(table.rows[1].cells[1].paragraphs[0], hand, c.lis != "" if c else None, "lis")
        label(table.rows[2].cells[0], "Jeśli tak – która specjalizacja")
        write(table.rows[2].cells[1].paragraphs[0], hand, v("lis"), 0)
        table = block(doc, "11. Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych LIS", 2)
        label(table.rows[1].cells[0], "Czy firma działa w ramach Porozumienia?")
        p = table.rows[1].cells[1].paragraphs[0]
        n = len(c.agreements) if c else -1
        for k, text in ((0, "NIE"), (1, "TAK, w jednym"), (2, "TAK, w więcej niż jednym")):
            box(p, hand, n == k, text, "por")
        label(table.rows[2].cells[0], "Nazwa Porozumienia (Porozumień)")
        write(table.rows[2].cells[1].paragraphs[0], hand, "; ".join(c.agreements) if c else "", 0, 10.8)
        table = block(doc, "12. Przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu", 1)
        label(table.rows[1].cells[0], "Czy firma je realizuje?")
        yes_no(table.rows[1].cells[1].paragraphs[0], hand, c.horizontal if c else None, "hor")
        para(doc, "13. Oświadczenia", bold=True)
        para(
            doc,
            "Oświadczam, że zapoznałem/am się z Regulaminem i akceptuję jego warunki. Złożenie formularza jest wiążącą deklaracją udziału w Wyjeździe "
            "oraz zobowiązaniem do poniesienia 15% kosztów jego organizacji w przeliczeniu na jednego uczestnika. Dane zawarte w zgłoszeniu są zgodne z prawdą. "
            "Nie jestem pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego.",
            size=9,
            align="j",
        )
        closing(doc, hand)

    return write_form


def status_declaration(hand: Hand) -> Callable[[Document], None]:
    c = hand.company

    def write_declaration(doc: Document) -> None:
        setup(doc, "Liberation Serif", 11)
        banner(doc, "Załącznik nr 3 do Regulaminu")
        para(doc, "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", bold=True, size=14, align="c", before=10)
        for name, value in (
            ("Nazwa Wnioskodawcy", c.name if c else ""),
            ("Adres", f"{c.street}, {c.postal} {c.city}" if c else ""),
            ("NIP", c.nip_written if c else ""),
        ):
            p = para(doc, f"{name}: ")
            write(p, hand, value, 70, 13)
        para(
            doc,
            "W związku z ubieganiem się o udział w wyjeździe studyjnym w ramach projektu „Innowacyjne Lubuskie” oświadczam, że reprezentowany przeze mnie podmiot "
            "jest przedsiębiorcą o statusie określonym w załączniku I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r.:",
            align="j",
            before=8,
        )
        for code, name in SIZES:
            p = para(doc)
            p.paragraph_format.left_indent = Cm(1)
            box(p, hand, bool(c) and c.size == code, name, "st")
        para(doc, "Rodzaj przedsiębiorstwa:", before=6)
        p = para(doc)
        p.paragraph_format.left_indent = Cm(1)
        for name in ("samodzielne", "partnerskie", "powiązane"):
            box(p, hand, bool(c) and name == "samodzielne", name, "ro")
        para(doc, "Dane do ustalenia statusu:", before=6)
        table = doc.add_table(rows=4, cols=3)
        table.style = "Table Grid"
        heads = ("Wyszczególnienie", "ostatni zamknięty rok obrotowy", "rok poprzedni")
        names = ("Zatrudnienie (RJR)", "Roczny obrót (tys. EUR)", "Suma bilansowa (tys. EUR)")
        for cell, text in zip(table.rows[0].cells, heads):
            label(cell, text)
            shade(cell, "EEEEEE")
        for row, name, values in zip(table.rows[1:], names, c.figures if c else (("", ""),) * 3):
            label(row.cells[0], name)
            for cell, value in zip(row.cells[1:], values):
                write(cell.paragraphs[0], hand, value, 0)
        para(
            doc,
            "Jestem świadomy/a odpowiedzialności karnej za złożenie fałszywego oświadczenia. Mikroprzedsiębiorstwo: mniej niż 10 pracowników i do 2 mln EUR obrotu lub sumy "
            "bilansowej; małe: mniej niż 50 pracowników i do 10 mln EUR; średnie: mniej niż 250 pracowników i do 50 mln EUR obrotu lub 43 mln EUR sumy bilansowej.",
            size=8.5,
            align="j",
            before=8,
            italic=True,
        )
        closing(doc, hand, "podpis Wnioskodawcy")

    return write_declaration


QUESTIONS_B = (
    "Czy wobec przedsiębiorcy toczy się postępowanie upadłościowe lub restrukturyzacyjne?",
    "Czy przedsiębiorca spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
    "Czy w ostatnich 3 latach wystąpiły straty lub spadek obrotów zagrażające działalności?",
)
QUESTIONS_C = (
    "w sektorze rybołówstwa i akwakultury?",
    "w zakresie produkcji podstawowej produktów rolnych?",
    "w zakresie przetwarzania lub wprowadzania do obrotu produktów rolnych?",
    "w sektorze transportu drogowego towarów?",
)
QUESTIONS_A = (
    "Czy przedsiębiorca jest powiązany z innymi przedsiębiorcami w sposób tworzący „jedno przedsiębiorstwo”?",
    "Czy przedsiębiorca w ciągu ostatnich 3 lat powstał z połączenia, przejęcia lub podziału?",
)


def de_minimis_form(hand: Hand) -> Callable[[Document], None]:
    c = hand.company

    def questions(doc: Any, title: str, asked: Any) -> None:
        table = block(doc, title, len(asked), widths=(12.6, 4.4))
        for i, (row, text) in enumerate(zip(table.rows[1:], asked)):
            label(row.cells[0], f"{i + 1}) {text}")
            yes_no(row.cells[1].paragraphs[0], hand, False if c else None, title + text)

    def write_de_minimis(doc: Document) -> None:
        setup(doc, "Arial", 9.5)
        para(doc, "Załącznik nr 6 do Regulaminu", size=8, align="r")
        para(
            doc,
            "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS",
            bold=True,
            size=12,
            align="c",
        )
        para(
            doc,
            "Stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r. "
            "w sprawie stosowania art. 107 i 108 Traktatu o funkcjonowaniu Unii Europejskiej do pomocy de minimis",
            size=8.5,
            align="c",
        )
        pairs(
            doc,
            "A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis",
            hand,
            (
                ("1) Identyfikator podatkowy NIP", c.nip_written if c else ""),
                ("2) Imię i nazwisko albo nazwa", c.name if c else ""),
                (
                    "3) Adres siedziby albo miejsca zamieszkania",
                    f"{c.street}, {c.postal} {c.city}" if c else "",
                ),
                ("4) Identyfikator gminy (7 cyfr)", c.teryt if c else ""),
            ),
        )
        table = block(doc, "A. cd.", 5)
        for row, text in zip(
            table.rows[1:],
            (
                "5) Forma prawna",
                "6) Wielkość podmiotu",
                "7) Klasa działalności (PKD)",
                "8) Data utworzenia podmiotu",
                "9) Podmiot sporządzający zgłoszenie",
            ),
        ):
            label(row.cells[0], text)
        p = table.rows[1].cells[1].paragraphs[0]
        for key, name in (
            ("JDG", "osoba fizyczna prowadząca działalność"),
            ("sp", "spółka handlowa"),
            ("in", "inna"),
        ):
            box(p, hand, bool(c) and (key == "JDG") == c.is_jdg and key != "in", name, "fp")
        p = table.rows[2].cells[1].paragraphs[0]
        for code, name in (("micro", "mikro"), ("small", "mały"), ("medium", "średni"), ("large", "inny")):
            box(p, hand, bool(c) and c.size == code, name, "dm")
        write(table.rows[3].cells[1].paragraphs[0], hand, c.pkd[:5] if c else "", 0)
        write(table.rows[4].cells[1].paragraphs[0], hand, c.founded if c else "", 0)
        write(table.rows[5].cells[1].paragraphs[0], hand, "przedsiębiorca" if c else "", 0)
        questions(doc, "A1. Powiązania", QUESTIONS_A)
        questions(doc, "B. Informacje o sytuacji ekonomicznej podmiotu", QUESTIONS_B)
        questions(doc, "C. Czy podmiot prowadzi działalność:", QUESTIONS_C)
        questions(
            doc,
            "D. Pomoc na te same koszty",
            ("Czy podmiot otrzymał inną pomoc na koszty kwalifikujące się do objęcia wnioskowaną pomocą?",),
        )
        pairs(
            doc,
            "E. Informacje dotyczące osoby upoważnionej do przedstawienia informacji",
            hand,
            (
                ("Imię i nazwisko", c.signatory if c else ""),
                ("Stanowisko służbowe", c.signatory_post if c else ""),
                ("Numer telefonu", c.phone if c else ""),
            ),
        )
        closing(doc, hand, "data i podpis osoby upoważnionej")

    return write_de_minimis


CLAUSES = (
    (
        "§ 1. Przedmiot umowy",
        (
            "Przedmiotem Umowy jest udzielenie Przedsiębiorcy dofinansowania uczestnictwa w Wyjeździe studyjnym organizowanym w ramach projektu „Innowacyjne Lubuskie”, Działanie 1.8 FEWL 2021–2027.",
            "Wyjazd odbędzie się w terminie wskazanym w Regulaminie, który może ulec zmianie o maksymalnie 4 dni.",
            "W Wyjeździe bierze udział jeden przedstawiciel Przedsiębiorcy.",
        ),
    ),
    (
        "§ 2. Wysokość dofinansowania",
        (
            "Dofinansowanie wynosi 85% całkowitego kosztu udziału w Wyjeździe i stanowi pomoc de minimis.",
            "Przedsiębiorca ponosi 15% kosztów organizacji Wyjazdu w przeliczeniu na jednego uczestnika, szacunkowo 2500 zł netto.",
            "Wpłata następuje na podstawie noty księgowej w terminie 14 dni od dnia jej otrzymania.",
            "Koszty diet pobytowych oraz indywidualnych materiałów promocyjnych pokrywa Przedsiębiorca.",
        ),
    ),
    (
        "§ 3. Obowiązki Województwa",
        (
            "Województwo zapewnia przejazdy, zakwaterowanie, pełne wyżywienie, ubezpieczenie zdrowotne oraz organizację spotkań.",
            "Województwo wyda Przedsiębiorcy zaświadczenie o udzielonej pomocy de minimis.",
        ),
    ),
    (
        "§ 4. Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca zobowiązuje się do pełnego i aktywnego udziału w programie Wyjazdu.",
            "Przedsiębiorca zamieści na swojej stronie internetowej informację o udziale w Wyjeździe wraz ze wskazaniem źródła finansowania.",
            "Przedsiębiorca wypełni ankietę ewaluacyjną w terminie 14 dni od zakończenia Wyjazdu.",
            "Przedsiębiorca przechowuje dokumentację związaną z pomocą de minimis przez 10 lat od dnia jej udzielenia.",
        ),
    ),
    (
        "§ 5. Rezygnacja",
        (
            "Rezygnacja wymaga formy pisemnej.",
            "W razie rezygnacji później niż 15 dni przed rozpoczęciem Wyjazdu Przedsiębiorca zwraca wszystkie koszty poniesione przez Województwo do chwili otrzymania informacji o rezygnacji.",
            "Za zgodą Województwa Przedsiębiorca może wskazać innego przedstawiciela, o ile pozwalają na to warunki rezerwacji.",
        ),
    ),
    (
        "§ 6. Kontrola i zwrot dofinansowania",
        (
            "Przedsiębiorca poddaje się kontroli w zakresie prawidłowości realizacji Umowy.",
            "Dofinansowanie wykorzystane niezgodnie z przeznaczeniem podlega zwrotowi wraz z odsetkami jak dla zaległości podatkowych.",
        ),
    ),
    (
        "§ 7. Dane osobowe",
        (
            "Administratorem danych osobowych jest Województwo Lubuskie z siedzibą w Zielonej Górze, ul. Podgórna 7.",
            "Dane przetwarzane są w celu realizacji Umowy, kontroli i archiwizacji.",
        ),
    ),
    (
        "§ 8. Postanowienia końcowe",
        (
            "W sprawach nieuregulowanych stosuje się przepisy Kodeksu cywilnego oraz Regulamin.",
            "Zmiany Umowy wymagają formy pisemnej pod rygorem nieważności.",
            "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
            "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze Stron.",
        ),
    ),
)


def draft_contract(hand: Hand) -> Callable[[Document], None]:
    c = hand.company

    def write_contract(doc: Document) -> None:
        setup(doc, "Liberation Serif", 12)
        footer = doc.sections[0].footer.paragraphs[0]
        footer.add_run("Parafa Przedsiębiorcy: ").font.size = Pt(9)
        if hand.initialled:
            picture(footer, pen.initials(c.signatory, c.ink), 0.012)
        else:
            footer.add_run("." * 24)
        para(doc, "Załącznik nr 5 do Regulaminu – wzór", size=9, align="r", italic=True)
        para(
            doc,
            "UMOWA O DOFINANSOWANIE UCZESTNICTWA PRZEDSIĘBIORCY Z WOJEWÓDZTWA LUBUSKIEGO W WYJEŹDZIE",
            bold=True,
            size=13,
            align="c",
        )
        para(doc, "nr DGR.…………./2026", align="c")
        para(
            doc,
            "zawarta w Zielonej Górze w dniu ……………………… 2026 r. pomiędzy Województwem Lubuskim – Urzędem Marszałkowskim Województwa Lubuskiego, ul. Podgórna 7, 65-057 Zielona Góra, "
            "reprezentowanym przez ………………………………………, zwanym dalej „Województwem”,",
            align="j",
            before=8,
        )
        para(
            doc,
            "a ……………………………………………………………………………………… NIP ……………………………, reprezentowanym przez ………………………………………, zwanym dalej „Przedsiębiorcą”,",
            align="j",
        )
        para(doc, "łącznie zwanymi „Stronami”, o następującej treści:")
        for title, items in CLAUSES:
            p = para(doc, title, bold=True, align="c", before=10)
            p.paragraph_format.keep_with_next = True
            for i, text in enumerate(items):
                para(doc, f"{i + 1}. {text}", align="j").paragraph_format.line_spacing = 1.25
        p = para(
            doc, "……………………………………                                        ……………………………………", align="c", before=26
        )
        p.paragraph_format.keep_with_next = True
        para(
            doc,
            "Województwo                                                                        Przedsiębiorca",
            align="c",
        )

    return write_contract


def de_minimis_statement(hand: Hand) -> Callable[[Document], None]:
    c = hand.company

    def write_statement(doc: Document) -> None:
        setup(doc, "Liberation Serif", 11)
        banner(doc, "Załącznik nr 4 do Regulaminu")
        para(doc, "OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS", bold=True, size=14, align="c", before=10)
        p = para(doc, "Oświadczam, że ")
        write(p, hand, f"{c.name}, NIP {c.nip_written}" if c else "", 80, 13)
        para(doc, "w okresie 3 minionych lat poprzedzających dzień złożenia zgłoszenia:")
        for ticked, text in (
            (True, "nie otrzymał(a) pomocy de minimis"),
            (False, "otrzymał(a) pomoc de minimis w wysokości podanej w tabeli:"),
        ):
            box(para(doc), hand, bool(c) and ticked, text, "zm")
        table = doc.add_table(rows=4, cols=5)
        table.style = "Table Grid"
        for cell, text in zip(
            table.rows[0].cells,
            ("Lp.", "Organ udzielający pomocy", "Dzień udzielenia", "Kwota PLN", "Kwota EUR"),
        ):
            label(cell, text)
        closing(doc, hand, "podpis osoby uprawnionej")

    return write_statement


WRITERS = {
    "application_form": application_form,
    "status_declaration": status_declaration,
    "de_minimis_form": de_minimis_form,
    "draft_contract": draft_contract,
    "de_minimis_statement": de_minimis_statement,
}
BLANKS = {kind: Word(writer(Hand())) for kind, writer in WRITERS.items()}


def retyped(kind: str, hand: Hand) -> Callable[[Document], None]:
    """The same questions typed anew by a secretary, plain lines instead of boxes."""
    c = hand.company

    def yes(b: Any) -> str:
        return "TAK" if b else "NIE"

    size = dict(SIZES)[c.size]

    def sign(doc: Any) -> None:
        p = para(doc, f"{c.city}, dnia {c.signed_on}", before=16)
        p = para(doc, align="r")
        if hand.pen:
            picture(p, pen.signature(c.signatory, c.ink), 0.0105)
        para(doc, f"{c.signatory}, {c.signatory_post}", align="r")

    def form(doc: Document) -> None:
        setup(doc, "Liberation Serif", 10.5)
        para(doc, "Formularz zgłoszeniowy", bold=True, size=15, align="c")
        para(
            doc,
            "Wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r. – projekt „Innowacyjne Lubuskie”",
            align="c",
        )
        lines = [
            ("1. Dane przedsiębiorcy", None),
            ("Pełna nazwa firmy", c.name),
            ("Forma prawna", c.form),
            ("NIP", c.nip_written),
            ("REGON", c.regon),
            ("Numer KRS", c.krs or "nie dotyczy"),
            ("Siedziba – ulica i numer", c.street),
            ("Kod pocztowy, miejscowość", f"{c.postal} {c.city}"),
            ("Województwo", "lubuskie"),
            ("Telefon", c.phone),
            ("Adres e-mail", c.email),
            ("2. Wyjazd studyjny", "Szwajcaria, 22–25 czerwca 2026 r."),
            ("3. Wielkość przedsiębiorstwa i rodzaj działalności", None),
            ("Status przedsiębiorstwa", size),
            ("Przeważający kod PKD", c.pkd),
            ("Opis działalności", c.about),
            ("Czy firma prowadzi działalność innowacyjną?", yes(c.innovative)),
            ("4. Certyfikaty, atesty, patenty dotyczące firmy", None),
            *[(f"{i + 1})", t) for i, t in enumerate(c.certificates or ("brak",))],
            ("5. Strona www i media społecznościowe", None),
            ("Strona www w języku polskim", c.www or "brak"),
            ("Strona www w języku angielskim / innym", c.www_foreign or "brak"),
            ("Profile w mediach społecznościowych", ", ".join(c.social) or "brak"),
            ("6. Doświadczenie w działaniach promocyjno-informacyjnych z ostatnich 3 lat", None),
            *[(f"{i + 1})", ", ".join(e)) for i, e in enumerate(c.events)],
            ("7. Udział w wyjazdach UMWL finansowanych z FEWL 2021–2027", None),
            ("Liczba wyjazdów", str(len(c.trips))),
            ("Nazwy wyjazdów", "; ".join(c.trips) or "nie dotyczy"),
            ("8. Osoba delegowana na wyjazd", f"{c.delegate}, {c.post}"),
            ("9. Oczekiwania związane z wyjazdem", c.hopes),
            (
                "10. Działalność w ramach Lubuskich Inteligentnych Specjalizacji",
                f"{yes(c.lis)}{', ' + c.lis if c.lis else ''}",
            ),
            (
                "11. Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych LIS",
                "NIE" if not c.agreements else "TAK, " + "; ".join(c.agreements),
            ),
            ("12. Przedsięwzięcie horyzontalne", yes(c.horizontal)),
        ]
        for name, value in lines:
            p = para(
                doc,
                name + (":" if value and not name.endswith((")", "?")) else ""),
                bold=value is None or name[:1].isdigit() and "." in name[:3],
            )
            if value:
                p.add_run(" " + value)
        para(
            doc,
            "13. Oświadczam, że zapoznałem się z Regulaminem i akceptuję jego warunki, a dane zawarte w zgłoszeniu są zgodne z prawdą.",
            align="j",
        )
        sign(doc)

    def declaration(doc: Document) -> None:
        setup(doc, "Liberation Sans", 11)
        para(doc, f"{c.name}\n{c.street}\n{c.postal} {c.city}\nNIP {c.nip_written}")
        para(doc, "Oświadczenie o statusie Wnioskodawcy", bold=True, size=14, align="c", before=14)
        para(
            doc,
            f"Oświadczam, że {c.name} jest przedsiębiorstwem o statusie: {size} w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014. Przedsiębiorstwo jest samodzielne.",
            align="j",
        )
        for name, (last, before) in zip(
            ("Zatrudnienie (RJR)", "Roczny obrót (tys. EUR)", "Suma bilansowa (tys. EUR)"), c.figures
        ):
            para(doc, f"{name}: ostatni rok {last}, rok poprzedni {before}")
        para(doc, "Jestem świadomy odpowiedzialności karnej za złożenie fałszywego oświadczenia.")
        sign(doc)

    return {"application_form": form, "status_declaration": declaration}[kind]
