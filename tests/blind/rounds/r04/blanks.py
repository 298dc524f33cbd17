"""The office's own blanks: written by the same functions that fill them, so that the printed text is identical."""

from collections.abc import Callable

from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from tests.blind.rounds.r04.base import AGREEMENTS, AREAS, Company, crossed_box, scribble, stream

Write = Callable[[WordDocument], None]
HAND = "Z003"


class Sheet:
    """A form under way: knows who fills it (nobody: the blank) and with what."""

    def __init__(self, doc: WordDocument, company: Company | None, sign: str, base: float = 10) -> None:
        self.doc, self.company, self.sign = doc, company, sign
        self.ticks = 0
        normal = doc.styles["Normal"]
        normal.font.name, normal.font.size = "Carlito", Pt(base)
        normal.paragraph_format.space_after = Pt(3)
        self.base = base

    def page(self, landscape: bool, margin: float, footer: str) -> None:
        section = self.doc.sections[0]
        width, height = (Cm(29.7), Cm(21)) if landscape else (Cm(21), Cm(29.7))
        section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = width, height
        section.left_margin = section.right_margin = Cm(margin)
        section.top_margin, section.bottom_margin, section.header_distance = Cm(1.9), Cm(1.6), Cm(0.8)
        head = section.header.paragraphs[0]
        head.text = "Fundusze Europejskie dla Lubuskiego   |   Rzeczpospolita Polska   |   Dofinansowane przez Unię Europejską"
        head.alignment = WD_ALIGN_PARAGRAPH.CENTER
        head.runs[0].font.size, head.runs[0].font.color.rgb = Pt(8), RGBColor(0x55, 0x55, 0x55)
        foot = section.footer.paragraphs[0]
        page_number(foot, footer)

    def par(self, text: str = "", bold: bool = False, size: float = 0, center: bool = False) -> Paragraph:
        paragraph = self.doc.add_paragraph()
        if text:
            self.text(paragraph, text, bold, size)
        if center:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        return paragraph

    def text(self, paragraph: Paragraph, text: str, bold: bool = False, size: float = 0) -> None:
        run = paragraph.add_run(text)
        run.bold = bold
        if size:
            run.font.size = Pt(size)

    def answer(self, paragraph: Paragraph, text: str | None) -> None:
        """What the applicant writes; in the blank nothing."""
        if self.company is None or not text:
            return
        run = paragraph.add_run(text)
        if self.company.pen:
            run.font.name, run.font.size = HAND, Pt(self.base + 4)
            run._r.get_or_add_rPr().get_or_add_rFonts().set(qn("w:cs"), HAND)
            run.font.color.rgb = RGBColor(*self.company.ink)

    def dots(self, paragraph: Paragraph, text: str | None, length: int = 60) -> None:
        """A dotted line that the answer takes the place of."""
        if self.company is None or not text:
            paragraph.add_run("." * length)
        else:
            self.answer(paragraph, text)

    def box(self, paragraph: Paragraph, on: bool, label: str, gap: str = "     ") -> None:
        if on and self.company is not None:
            self.ticks += 1
            if self.company.pen:
                paragraph.add_run().add_picture(stream(crossed_box(self.ticks % 6, self.company.ink)), height=Pt(11))
            else:
                paragraph.add_run("☒")
        else:
            paragraph.add_run("☐")
        paragraph.add_run(f"\u00a0{label}{gap}")

    def control(self, paragraph: Paragraph, on: bool) -> None:
        """A Word check box (content control)."""
        if self.company is not None and self.company.pen and on:
            self.box(paragraph, True, "", "")
            return
        on = on and self.company is not None
        paragraph._p.append(parse_xml(
            f'<w:sdt {nsdecls("w")} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr>'
            f'<w14:checkbox><w14:checked w14:val="{int(on)}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
            '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r>'
            f'<w:t>{"☒" if on else "☐"}</w:t></w:r></w:sdtContent></w:sdt>'))

    def signature(self, paragraph: Paragraph, initials: bool = False, which: int = 0) -> None:
        if self.company is not None and self.sign == "hand":
            seed = f"{self.company.slug}{which}"
            paragraph.add_run().add_picture(stream(scribble(seed, self.company.ink, initials)),
                                            width=Cm(1.3 if initials else 4.2))


def page_number(paragraph: Paragraph, text: str) -> None:
    run = paragraph.add_run(f"{text}  –  strona ")
    run.font.size = Pt(8)
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    inner = OxmlElement("w:r")
    inner.append(OxmlElement("w:t"))
    inner[0].text = "1"
    field.append(inner)
    paragraph._p.append(field)


def shade(cell: _Cell, colour: str) -> None:
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{colour}"/>'))


class Grid:
    """One long table: grey bars, a letter, a shaded question, an answer."""

    def __init__(self, sheet: Sheet, widths: tuple[float, ...]) -> None:
        self.sheet, self.widths = sheet, widths
        self.table: Table = sheet.doc.add_table(rows=0, cols=len(widths))
        self.table.style, self.table.autofit = "Table Grid", False
        for column, width in zip(self.table.columns, widths, strict=True):
            column.width = Cm(width)

    def row(self) -> list[_Cell]:
        cells = list(self.table.add_row().cells)
        for cell, width in zip(cells, self.widths, strict=True):
            cell.width = Cm(width)
            cell.paragraphs[0].paragraph_format.space_after = Pt(1)
        return cells

    def bar(self, text: str) -> None:
        cells = self.row()
        cell = cells[0].merge(cells[-1])
        shade(cell, "BFBFBF")
        self.sheet.text(cell.paragraphs[0], text, True)

    def ask(self, number: str, question: str, note: str = "") -> Paragraph:
        cells = self.row()
        shade(cells[0], "F2F2F2")
        shade(cells[1], "F2F2F2")
        self.sheet.text(cells[0].paragraphs[0], number, True)
        self.sheet.text(cells[1].paragraphs[0], question)
        if note:
            self.sheet.text(cells[1].add_paragraph(), note, size=8)
        cell = cells[2].merge(cells[-1]) if len(cells) > 3 else cells[2]
        return cell.paragraphs[0]


def application_form(company: Company | None, sign: str = "none") -> Write:
    def write(doc: WordDocument) -> None:
        c, s = company, Sheet(doc, company, sign)
        s.page(True, 1.8, "Formularz zgłoszeniowy – wyjazd studyjny Szwajcaria 2026")
        s.par("FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY", True, 15, True)
        s.par("Wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r. – projekt „Innowacyjne Lubuskie”", True, 11, True)
        s.par("Proszę wypełnić białe pola i wstawić znak X w odpowiednie kratki. Treści pól szarych nie należy zmieniać.", size=9, center=True)
        g = Grid(s, (1.3, 9.2, 15.5))
        g.bar("A.  KTO SIĘ ZGŁASZA")
        s.answer(g.ask("A1", "Firma przedsiębiorcy (pełne brzmienie)"), c and c.name)
        p = g.ask("A2", "Numery identyfikacyjne")
        s.text(p, "NIP: ")
        s.answer(p, c and c.nip)
        s.text(p, "        REGON: ")
        s.answer(p, c and c.regon)
        s.text(p, "        KRS (jeżeli dotyczy): ")
        s.answer(p, c and (c.register if c.register.isdigit() else "–"))
        p = g.ask("A3", "Siedziba: ulica z numerem, kod pocztowy, miejscowość")
        s.answer(p, c and f"{c.street}, {c.postal} {c.town}")
        s.answer(g.ask("A4", "Województwo, w którym przedsiębiorca ma siedzibę lub zarejestrowany oddział"), "lubuskie")
        p = g.ask("A5", "Kontakt w sprawie zgłoszenia")
        s.text(p, "tel. ")
        s.answer(p, c and c.phone)
        s.text(p, "        e-mail: ")
        s.answer(p, c and c.email)
        g.bar("B.  WIELKOŚĆ I PROFIL")
        p = g.ask("B1", "Do jakiej kategorii zalicza się przedsiębiorstwo?", "zgodnie z załącznikiem I do rozporządzenia 651/2014")
        for key, label in (("micro", "mikroprzedsiębiorstwo"), ("small", "małe"), ("medium", "średnie"), ("large", "inne niż MŚP")):
            s.box(p, bool(c) and c.size == key, label)
        s.answer(g.ask("B2", "Kod PKD działalności przeważającej"), c and c.pkd)
        s.answer(g.ask("B3", "Czym zajmuje się przedsiębiorstwo (2–4 zdania)"), c and c.activity)
        p = g.ask("B4", "Czy przedsiębiorstwo prowadzi działalność innowacyjną?",
                  "np. dział B+R, współpraca z uczelnią, nowe produkty lub linie produkcyjne, nakłady na innowacje")
        s.box(p, bool(c) and c.innovative, "tak")
        s.box(p, bool(c) and not c.innovative, "nie")
        s.answer(g.ask("B5", "Jeżeli tak – proszę krótko opisać, na czym polega"), c and c.innovation)
        g.bar("C.  CERTYFIKATY, ATESTY, PATENTY, PRAWA OCHRONNE wystawione na przedsiębiorstwo (kopie należy dołączyć)")
        for n in range(5):
            s.answer(g.ask(f"C{n + 1}", "Nazwa i numer dokumentu"), c.certificates[n] if c and n < len(c.certificates) else None)
        p = g.ask("C6", "Przedsiębiorstwo nie ma takich dokumentów")
        s.box(p, bool(c) and not c.certificates, "nie posiadamy")
        g.bar("D.  OBECNOŚĆ W INTERNECIE")
        s.answer(g.ask("D1", "Adres strony internetowej prowadzonej po polsku"), c and (c.www or "brak"))
        s.answer(g.ask("D2", "Adres wersji obcojęzycznej strony i jej język"),
                 c and (f"{c.foreign} ({c.foreign_language})" if c.foreign else "brak"))
        s.answer(g.ask("D3", "Aktywnie prowadzone profile w mediach społecznościowych"), c and (", ".join(c.social) or "brak"))
        g.bar("E.  TARGI, MISJE, SZKOLENIA I WYJAZDY SŁUŻĄCE ZDOBYWANIU KONTAKTÓW ZAGRANICZNYCH – ostatnie 3 lata")
        events = (*c.events, *c.old_events) if c else ()
        for n in range(5):
            p = g.ask(f"E{n + 1}", "Data, nazwa wydarzenia, miejsce")
            s.answer(p, ", ".join(events[n]) if n < len(events) else ("nie braliśmy udziału" if n == 0 else None))
        g.bar("F.  WYJAZDY URZĘDU MARSZAŁKOWSKIEGO (promocja gospodarcza, środki FEWL 2021–2027)")
        p = g.ask("F1", "W ilu takich wyjazdach przedsiębiorca wziął udział?")
        for n, label in enumerate(("w żadnym", "w jednym", "w dwóch", "w trzech lub więcej")):
            s.box(p, bool(c) and len(c.trips) == n, label)
        s.answer(g.ask("F2", "Proszę wymienić te wyjazdy"), c and ("; ".join(c.trips) or "nie dotyczy"))
        g.bar("G.  LUBUSKIE INTELIGENTNE SPECJALIZACJE")
        p = g.ask("G1", "Czy przedsiębiorca działa w obszarze Lubuskich Inteligentnych Specjalizacji?")
        s.box(p, bool(c) and c.area is not None, "tak")
        s.box(p, bool(c) and c.area is None, "nie")
        p = g.ask("G2", "Jeżeli tak – w której specjalizacji")
        for n, label in enumerate(AREAS):
            s.box(p, bool(c) and c.area == n, label)
        g.bar("H.  POROZUMIENIA NA RZECZ ROZWOJU OBSZARÓW KLUCZOWYCH")
        p = g.ask("H1", "Porozumienia, w ramach których działa przedsiębiorca", "można zaznaczyć więcej niż jedno")
        for n, label in enumerate(AGREEMENTS):
            s.box(p, bool(c) and n in c.agreements, label)
        s.box(p, bool(c) and not c.agreements, "żadne z wymienionych")
        g.bar("I.  PRZEDSIĘWZIĘCIE HORYZONTALNE")
        p = g.ask("I1", "Czy przedsiębiorca realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu?")
        s.box(p, bool(c) and c.horizontal is not None, "tak")
        s.box(p, bool(c) and c.horizontal is None, "nie")
        s.answer(g.ask("I2", "Nazwa przedsięwzięcia"), c and (c.horizontal or "nie dotyczy"))
        g.bar("J.  OSOBA, KTÓRA POJEDZIE")
        s.answer(g.ask("J1", "Imię i nazwisko przedstawiciela"), c and c.delegate)
        s.answer(g.ask("J2", "Stanowisko w firmie"), c and c.delegate_role)
        g.bar("K.  OŚWIADCZENIA I PODPIS")
        cells = g.row()
        cell = cells[0].merge(cells[-1])
        s.text(cell.paragraphs[0], "Dane podane w formularzu są zgodne z prawdą. Przedsiębiorca zna Regulamin i przyjmuje jego warunki, "
               "w tym obowiązek pokrycia 15% kosztów udziału jednej osoby. Przedsiębiorca nie działa w sektorach wyłączonych "
               "wymienionych w § 3 ust. 5 Regulaminu, a zgłaszana osoba nie jest pracownikiem Urzędu Marszałkowskiego.", size=9)
        s.answer(g.ask("K1", "Miejscowość i data"), c and f"{c.town}, {c.date} r.")
        p = g.ask("K2", "Podpis osoby uprawnionej (lub podpis elektroniczny)")
        p.paragraph_format.space_before = p.paragraph_format.space_after = Pt(8)
        s.signature(p)
        if c and sign == "hand":
            s.answer(p, f"  {c.signer}, {c.role}" if not c.pen else None)
    return write


def status_declaration(company: Company | None, sign: str = "none") -> Write:
    def write(doc: WordDocument) -> None:
        c, s = company, Sheet(doc, company, sign, 11)
        s.page(False, 2.2, "Załącznik nr 3 do Regulaminu")
        s.par("OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", True, 14, True)
        s.par("(wielkość przedsiębiorstwa – załącznik I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r.)", size=9, center=True)
        p = s.par("Ja, niżej podpisana/-y ")
        s.dots(p, c and c.signer, 70)
        p = s.par("działając w imieniu ")
        s.dots(p, c and f"{c.name}, {c.address}", 90)
        p = s.par("NIP ")
        s.dots(p, c and c.nip, 40)
        s.par("oświadczam, że Wnioskodawca należy do następującej kategorii:")
        g = Grid(s, (1.4, 5.0, 3.2, 3.5, 3.5))
        cells = g.row()
        for cell, label in zip(cells, ("X", "Kategoria", "Pracownicy (RJR)", "Obrót roczny", "Suma bilansowa"), strict=True):
            shade(cell, "D9D9D9")
            s.text(cell.paragraphs[0], label, True)
        for key, *labels in (("micro", "Mikroprzedsiębiorstwo", "poniżej 10", "do 2 mln EUR", "do 2 mln EUR"),
                             ("small", "Małe przedsiębiorstwo", "poniżej 50", "do 10 mln EUR", "do 10 mln EUR"),
                             ("medium", "Średnie przedsiębiorstwo", "poniżej 250", "do 50 mln EUR", "do 43 mln EUR"),
                             ("large", "Żadna z powyższych", "–", "–", "–")):
            cells = g.row()
            s.control(cells[0].paragraphs[0], bool(c) and c.size == key)
            for cell, label in zip(cells[1:], labels, strict=True):
                s.text(cell.paragraphs[0], label)
        s.par()
        s.par("Dane za ostatni zamknięty rok obrotowy:", True)
        for label, value in (("Liczba zatrudnionych (RJR)", c and str(c.staff)), ("Roczny obrót", c and c.turnover),
                             ("Całkowity bilans roczny", c and c.balance)):
            p = s.par(f"{label}: ")
            s.dots(p, value, 40)
        p = s.par("Przedsiębiorstwo jest:  ")
        for n, label in enumerate(("samodzielne", "partnerskie", "powiązane")):
            s.control(p, n == 0)
            s.text(p, f" {label}      ")
        s.par("Jestem świadoma/-y odpowiedzialności karnej za złożenie fałszywego oświadczenia. O każdej zmianie statusu "
              "zawiadomię Organizatora przed podpisaniem umowy.")
        s.par()
        p = s.par()
        s.dots(p, c and f"{c.town}, {c.date}", 40)
        s.text(p, "          ")
        s.signature(p)
        if not (c and sign == "hand"):
            s.text(p, "." * 45)
        s.par("miejscowość i data                                                  podpis Wnioskodawcy", size=8)
    return write


def de_minimis_form(company: Company | None, sign: str = "none") -> Write:
    def write(doc: WordDocument) -> None:
        c, s = company, Sheet(doc, company, sign)
        s.page(False, 1.8, "Załącznik nr 6 do Regulaminu")
        s.par("Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis", True, 13, True)
        s.par("Stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) 2023/2831 "
              "z dnia 13 grudnia 2023 r. w sprawie stosowania art. 107 i 108 Traktatu o funkcjonowaniu Unii Europejskiej "
              "do pomocy de minimis", size=9, center=True)
        g = Grid(s, (1.2, 7.2, 9.0))
        g.bar("A. Informacje o podmiocie, któremu ma być udzielona pomoc de minimis")
        s.answer(g.ask("1)", "Identyfikator podatkowy NIP podmiotu"), c and c.nip)
        s.answer(g.ask("2)", "Imię i nazwisko albo nazwa"), c and c.name)
        s.answer(g.ask("3)", "Adres miejsca zamieszkania albo siedziby"), c and c.address)
        s.answer(g.ask("4)", "Identyfikator gminy (7 cyfr)"), c and c.teryt)
        p = g.ask("5)", "Forma prawna podmiotu")
        for key, label in (("jdg", "osoba fizyczna prowadząca działalność"), ("sc", "spółka cywilna"),
                           ("jawna", "spółka jawna, komandytowa albo inna osobowa"),
                           ("spzoo", "spółka z o.o. albo akcyjna"), ("inna", "inna")):
            s.box(p, bool(c) and c.legal == key, label)
        p = g.ask("6)", "Wielkość podmiotu (załącznik I do rozporządzenia 651/2014)")
        for key, label in (("micro", "mikroprzedsiębiorca"), ("small", "mały przedsiębiorca"),
                           ("medium", "średni przedsiębiorca"), ("large", "inny przedsiębiorca")):
            s.box(p, bool(c) and c.size == key, label)
        s.answer(g.ask("7)", "Klasa działalności, w związku z którą podmiot ubiega się o pomoc (PKD)"), c and c.pkd[:5])
        s.answer(g.ask("8)", "Data utworzenia"), c and c.created)
        for number, question in (("9a)", "Czy podmiot i inny przedsiębiorca mają powiązania polegające na większości głosów lub kontroli?"),
                                 ("9b)", "Czy podmiot powstał wskutek połączenia, przejęcia lub podziału w okresie ostatnich 3 lat?")):
            p = g.ask(number, question)
            s.box(p, False, "tak")
            s.box(p, True, "nie")
        g.bar("A1. Wspólnik spółki cywilnej lub osobowej (jeżeli dotyczy)")
        s.answer(g.ask("1a)", "NIP i imię i nazwisko wspólnika"), c and ("; ".join(c.partners) if c.partners else "nie dotyczy"))
        g.bar("B. Sytuacja ekonomiczna")
        for number, question in (("1)", "Czy podmiot spełnia kryteria objęcia postępowaniem upadłościowym lub restrukturyzacyjnym "
                                        "albo takie postępowanie się toczy?"),
                                 ("2)", "Czy znajduje się w sytuacji gorszej niż kwalifikująca się do oceny B-? (dotyczy dużych)")):
            p = g.ask(number, question)
            s.box(p, False, "tak")
            s.box(p, number == "1)", "nie")
            s.box(p, number == "2)", "nie dotyczy")
        g.bar("C. Działalność, w związku z którą podmiot ubiega się o pomoc")
        for number, question in (("1)", "w sektorze rybołówstwa i akwakultury?"), ("2)", "w produkcji podstawowej produktów rolnych?"),
                                 ("3)", "w przetwarzaniu lub wprowadzaniu do obrotu produktów rolnych?")):
            p = g.ask(number, "Czy podmiot prowadzi działalność " + question)
            s.box(p, False, "tak")
            s.box(p, True, "nie")
        g.bar("D. Pomoc już otrzymana na te same koszty")
        p = g.ask("1)", "Czy podmiot otrzymał inną pomoc na koszty, których dotyczy wniosek?")
        s.box(p, False, "tak")
        s.box(p, True, "nie")
        s.answer(g.ask("2)", "Jeżeli tak: dzień, podmiot udzielający, wartość, przeznaczenie"), "nie dotyczy")
        g.bar("E. Osoba upoważniona do przedstawienia informacji")
        s.answer(g.ask("1)", "Imię i nazwisko, telefon"), c and f"{c.signer}, {c.phone}")
        s.answer(g.ask("2)", "Stanowisko służbowe"), c and c.role)
        p = g.ask("3)", "Data i podpis")
        s.answer(p, c and c.date)
        s.text(p, "     ")
        s.signature(p)
    return write


CLAUSES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Przedmiot umowy", (
        "Umowa określa zasady bezzwrotnego dofinansowania udziału Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii, planowanym "
        "w dniach 22–25 czerwca 2026 r., zwanym dalej Wyjazdem.",
        "Termin Wyjazdu może zostać przesunięty najwyżej o cztery dni z uwagi na siatkę połączeń lotniczych.")),
    ("Wysokość dofinansowania", (
        "Województwo pokrywa 85% kosztu udziału jednego przedstawiciela Przedsiębiorcy, co stanowi pomoc de minimis w rozumieniu "
        "rozporządzenia Komisji (UE) 2023/2831.",
        "Pozostałe 15% kosztu pokrywa Przedsiębiorca na podstawie noty księgowej, w terminie 14 dni od jej otrzymania.",
        "Szacunkowy wkład Przedsiębiorcy wynosi około 2 500 zł netto i zostanie ustalony po rozstrzygnięciu zamówienia.")),
    ("Obowiązki Województwa", (
        "Województwo zapewnia przeloty, noclegi, wyżywienie, przejazdy na miejscu, ubezpieczenie oraz spotkania.",
        "Po podpisaniu umowy Województwo wyda zaświadczenie o udzielonej pomocy de minimis.")),
    ("Obowiązki Przedsiębiorcy", (
        "Przedsiębiorca deleguje jednego przedstawiciela, który uczestniczy w całym programie Wyjazdu.",
        "Przedsiębiorca zamieszcza na swojej stronie internetowej informację o Wyjeździe i źródle jego finansowania.",
        "Przedsiębiorca wypełnia ankietę ewaluacyjną w ciągu 10 dni od powrotu.",
        "Przedsiębiorca przechowuje dokumenty związane z pomocą przez 10 lat od dnia jej udzielenia.")),
    ("Rezygnacja", (
        "Rezygnację składa się w formie pisemnej nie później niż 15 dni przed rozpoczęciem Wyjazdu.",
        "Po tym terminie Przedsiębiorca zwraca koszty poniesione przez Województwo do dnia otrzymania rezygnacji.")),
    ("Kontrola i zwrot", (
        "Województwo i uprawnione instytucje mogą kontrolować prawidłowość wykorzystania dofinansowania.",
        "Pomoc wykorzystana niezgodnie z umową podlega zwrotowi wraz z odsetkami jak dla zaległości podatkowych.")),
    ("Dane osobowe i wizerunek", (
        "Dane osobowe przetwarza się w celu wykonania umowy i rozliczenia projektu.",
        "Przedsiębiorca zgadza się na użycie jego nazwy i logotypu w materiałach dotyczących Wyjazdu.")),
    ("Postanowienia końcowe", (
        "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
        "W sprawach nieuregulowanych stosuje się Kodeks cywilny oraz Regulamin.",
        "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
        "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze stron.")),
)


def draft_contract(company: Company | None, sign: str = "none") -> Write:
    def write(doc: WordDocument) -> None:
        c, s = company, Sheet(doc, company, sign, 11)
        s.page(False, 2.5, "Projekt umowy – Szwajcaria 2026")
        section = doc.sections[0]
        section.different_first_page_header_footer = True
        doc.settings.odd_and_even_pages_header_footer = True
        page_number(section.first_page_footer.paragraphs[0], "Projekt umowy – Szwajcaria 2026")
        page_number(section.even_page_footer.paragraphs[0], "Projekt umowy – Szwajcaria 2026")
        for n, footer in enumerate((section.footer, section.first_page_footer, section.even_page_footer)):
            p = footer.add_paragraph("parafa Przedsiębiorcy: ")
            p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            s.signature(p, True, n)
            if not (c and sign == "hand"):
                p.add_run(".................")
        s.par("Umowa nr DGR.……….2026 (PROJEKT)", True, 13, True)
        s.par("o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym do Szwajcarii", True, 11, True)
        s.par("zawarta w Zielonej Górze pomiędzy:")
        s.par("Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, reprezentowanym przez Zarząd Województwa Lubuskiego, "
              "zwanym dalej „Województwem”,")
        p = s.par("a ")
        s.dots(p, c and f"{c.name}, {c.address}, NIP {c.nip}", 110)
        p = s.par("reprezentowanym przez ")
        s.dots(p, c and f"{c.signer} – {c.role}", 80)
        s.par("zwanym dalej „Przedsiębiorcą”.")
        for n, (title, items) in enumerate(CLAUSES, 1):
            s.par(f"§ {n}", True, center=True).paragraph_format.keep_with_next = True
            s.par(title, True, center=True).paragraph_format.keep_with_next = True
            for m, item in enumerate(items, 1):
                s.par(f"{m}. {item}")
        s.par("Załączniki:", True)
        for n, item in enumerate(("Regulamin rekrutacji i uczestnictwa", "Formularz zgłoszeniowy Przedsiębiorcy",
                                  "Formularz informacji o pomocy de minimis", "Program Wyjazdu", "Klauzula informacyjna RODO"), 1):
            s.par(f"{n}) {item}")
        s.par()
        table = doc.add_table(rows=2, cols=2)
        table.cell(0, 0).text, table.cell(0, 1).text = "W imieniu Województwa:", "W imieniu Przedsiębiorcy:"
        table.cell(1, 0).text = "(podpis po wyborze uczestników)"
        s.signature(table.cell(1, 1).paragraphs[0])
    return write


def de_minimis_statement(company: Company | None, sign: str = "none") -> Write:
    def write(doc: WordDocument) -> None:
        c, s = company, Sheet(doc, company, sign, 11)
        s.page(False, 2.2, "Załącznik nr 4 do Regulaminu")
        s.par("OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS", True, 14, True)
        p = s.par("Przedsiębiorca: ")
        s.dots(p, c and f"{c.name}, NIP {c.nip}", 80)
        p = s.par("w okresie minionych trzech lat:")
        p = s.par()
        s.box(p, bool(c) and not c.aid, "nie otrzymał pomocy de minimis")
        p = s.par()
        s.box(p, bool(c and c.aid), "otrzymał pomoc de minimis, którą wymienia tabela:")
        g = Grid(s, (1.2, 6.5, 3.0, 3.0, 3.0))
        for cell, label in zip(g.row(), ("Lp.", "Podmiot udzielający", "Dzień udzielenia", "Wartość w zł", "Wartość w EUR"), strict=True):
            shade(cell, "D9D9D9")
            s.text(cell.paragraphs[0], label, True)
        for n in range(4):
            cells = g.row()
            s.text(cells[0].paragraphs[0], str(n + 1))
            if c and n < len(c.aid):
                for cell, value in zip(cells[1:], c.aid[n], strict=True):
                    s.answer(cell.paragraphs[0], value)
        s.par()
        p = s.par("Data i podpis: ")
        s.dots(p, c and c.date, 25)
        s.text(p, "     ")
        s.signature(p)
    return write
