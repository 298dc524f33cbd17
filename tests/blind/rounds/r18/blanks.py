"""The office's own four blanks, and companies that fill them in."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Mm, Pt

from tests.blind.model import Word

from . import base as b
from .base import BLANK, DOTS, Filler, Notes, Pen, add, para
from .firm import Firm, dots

STAR = "* niepotrzebne skreślić"


def _band(cell: object, text: str, size: float = 10) -> None:
    b.shade(cell, "D9D9D9")  # type: ignore[arg-type]
    add(cell.paragraphs[0], text, bold=True, size=size)  # type: ignore[attr-defined]
    cell.paragraphs[0].paragraph_format.keep_with_next = True  # type: ignore[attr-defined]


def _section(doc: WordDocument, title: str) -> None:
    """A grey bar across the page."""
    t = b.grid(doc, (17.4,), 1)
    _band(t.rows[0].cells[0], title)
    t.rows[0].cells[0].paragraphs[0].paragraph_format.keep_with_next = True


def _gap(doc: WordDocument, pt: float = 4) -> None:
    p = para(doc, after=0)
    p.paragraph_format.line_spacing = Pt(pt)


def _sign_block(doc: WordDocument, f: Firm | None, fill: Filler, under: str) -> None:
    """Place and date to the left, the signature to the right."""
    _gap(doc, 26)
    t = doc.add_table(rows=2, cols=2)
    t.autofit = False
    left, right = t.rows[0].cells
    left.width = right.width = Cm(8.7)
    place = f"{f.town}, {dots(f.signed)}" if f else ""
    fill.line(left.paragraphs[0], place, 44, 70)
    p = right.paragraphs[0]
    fill.sign(p, -9, 46)
    if fill.pen.mode == "typed" and f and fill.pen.extra:
        add(p, f"{f.signer}, {f.signer_role}\n", size=9)
    add(p, DOTS * 24)
    p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    add(t.rows[1].cells[0].paragraphs[0], "miejscowość i data", italic=True, size=8)
    q = t.rows[1].cells[1].paragraphs[0]
    add(q, under, italic=True, size=8)
    q.alignment = WD_ALIGN_PARAGRAPH.CENTER


def application(f: Firm | None = None, pen: Pen = BLANK) -> Word:
    """Załącznik nr 2: Formularz zgłoszeniowy."""

    def write(doc: WordDocument) -> None:
        fill = Filler(pen, f.seed if f else 0)
        notes = Notes(doc)
        b.setup(doc, "Calibri", 10, (3.0, 1.8, 1.8, 1.8))
        b.strip(doc, "Formularz zgłoszeniowy – Szwajcaria 2026")
        para(doc, "Załącznik nr 2 do Regulaminu rekrutacji", italic=True, size=8, align="r")
        para(doc, "FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY", bold=True, size=14, align="c", after=0)
        para(doc, "do udziału w wyjeździe studyjnym do Szwajcarii w terminie 22–25 czerwca 2026 r.", bold=True,
             align="c", after=2)
        para(doc, "Formularz należy wypełnić komputerowo lub czytelnie pismem drukowanym. Pola, które Państwa nie "
                  "dotyczą, prosimy wypełnić słowami „nie dotyczy” lub przekreślić.", italic=True, size=8, align="c")

        _section(doc, "1. Informacje o przedsiębiorcy")
        nip = (b.dashed(f.nip) if pen.dashes else f.nip) if f else ""
        rows = (
            ("Pełna nazwa przedsiębiorcy (zgodna z KRS / CEIDG)", f.name if f else "", 1.1),
            ("Forma organizacyjno-prawna", f.legal if f else "", 0.65),
            ("NIP", nip, 0.65),
            ("REGON", f.regon if f else "", 0.65),
            ("Numer KRS (jeżeli dotyczy)", (f.krs or "nie dotyczy") if f else "", 0.65),
            ("Siedziba: ulica, numer", f.street if f else "", 0.65),
            ("Siedziba: kod pocztowy, miejscowość", f"{f.postal} {f.town}" if f else "", 0.65),
            ("Gmina / powiat", f"{f.gmina} / {f.county}" if f else "", 0.65),
            ("Województwo", "lubuskie" if f else "", 0.65),
            ("Adres zarejestrowanego oddziału w województwie lubuskim", "nie dotyczy" if f else "", 0.9),
            ("Telefon / adres e-mail", f"{f.phone} / {f.mail}" if f else "", 0.65),
            ("Kod PKD przeważającej działalności", (f"{f.pkd} {f.pkd_name}" if pen.mode == "typed" else f.pkd)
             if f else "", 0.65))
        t = b.grid(doc, (6.4, 11.0), len(rows))
        for row, (label, value, tall) in zip(t.rows, rows, strict=True):
            b.height(row, tall)
            b.shade(row.cells[0], "F2F2F2")
            add(row.cells[0].paragraphs[0], label)
            if label.startswith("Adres zarej"):
                notes.mark(row.cells[0].paragraphs[0], "Wypełnić tylko wtedy, gdy siedziba firmy znajduje się poza "
                                                       "województwem lubuskim.")
            if label.startswith("Kod PKD"):
                notes.mark(row.cells[0].paragraphs[0], "Według PKD 2025 albo – do 31 grudnia 2026 r. – PKD 2007.")
            fill.cell(row.cells[1], value, 106, 10 if tall > 1 else 6, dy=0)
        _gap(doc)

        _section(doc, "2. Osoba delegowana do udziału w wyjeździe")
        t = b.grid(doc, (4.2, 5.0, 3.2, 5.0), 2)
        for row in t.rows:
            b.height(row, 0.7)
        labels = ("Imię i nazwisko", "Stanowisko", "Telefon", "Znajomość języka obcego")
        values = ((f.delegate, f.position, f.phone, "angielski – dobra" if pen.mode == "typed" else "angielski") if f else ("",) * 4)
        for i, (label, value) in enumerate(zip(labels, values, strict=True)):
            row = t.rows[i // 2]
            b.shade(row.cells[i % 2 * 2], "F2F2F2")
            add(row.cells[i % 2 * 2].paragraphs[0], label)
            fill.cell(row.cells[i % 2 * 2 + 1], value, 48, 6, size=min(pen.size, 11), dy=0)
        _gap(doc)

        _section(doc, "3. Wielkość przedsiębiorstwa i opis działalności")
        t = b.grid(doc, (6.4, 11.0), 3)
        c = t.rows[0].cells
        b.shade(c[0], "F2F2F2")
        add(c[0].paragraphs[0], "3.1. Status przedsiębiorstwa")
        notes.mark(c[0].paragraphs[0], "W rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014. Dane "
                                       "muszą być zgodne z oświadczeniem stanowiącym załącznik nr 3.")
        p = c[1].paragraphs[0]
        for code, label in (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"), ("large", "inne (duże)")):
            fill.box(p, bool(f and f.size == code), label, "      ")
        c = t.rows[1].cells
        b.shade(c[0], "F2F2F2")
        add(c[0].paragraphs[0], "3.2. Krótka charakterystyka działalności, główne produkty i usługi")
        b.height(t.rows[1], 2.4)
        fill.cell(c[1], f.about if f else "", 106, 23)
        c = t.rows[2].cells
        b.shade(c[0], "F2F2F2")
        b.height(t.rows[2], 3.0)
        add(c[0].paragraphs[0], "3.3. Czy firma prowadzi działalność innowacyjną? Jeśli tak – na czym ona polega (np. "
                                "dział B+R, współpraca z uczelnią, nowe produkty lub linie, nakłady)?")
        p = c[1].paragraphs[0]
        fill.yesno(p, bool(f and f.innovative))
        q = c[1].add_paragraph()
        q.paragraph_format.space_after = Pt(1)
        text = f.innovation if f else ""
        if pen.mode == "typed" and text:
            for i, part in enumerate(text.split("\n")):
                q = q if not i else c[1].add_paragraph()
                fill._write(q, part)
        elif pen.mode == "over" and text:
            fill._over(q, text, 106, 24)
        _gap(doc)

        _section(doc, "4. Certyfikaty, atesty, patenty i inne prawa ochronne, którymi dysponuje firma (kopie w "
                      "załączeniu)")
        certs = f.certs if f else ()
        t = b.grid(doc, (1.1, 8.6, 4.6, 3.1), max(5, len(certs) + 1))
        for cell, label in zip(t.rows[0].cells, ("Lp.", "Nazwa dokumentu", "Numer / wystawca", "Data wydania"),
                               strict=True):
            _band(cell, label, 9)
        for i, row in enumerate(t.rows[1:], 1):
            b.height(row, 0.65)
            add(row.cells[0].paragraphs[0], f"{i}.")
            if i <= len(certs):
                cert = certs[i - 1]
                fill.cell(row.cells[1], cert.name, 84, 6, size=min(pen.size, 10.5), dy=0)
                fill.cell(row.cells[2], cert.number, 44, 6, size=min(pen.size, 10), dy=0)
                fill.cell(row.cells[3], dots(cert.given), 30, 6, dy=0)
            elif f and not certs and i == 1:
                fill.cell(row.cells[1], "brak" if pen.mode == "over" else "nie posiadamy", 80, 6, dy=0)
        _gap(doc)

        _section(doc, "5. Strona internetowa i media społecznościowe")
        t = b.grid(doc, (6.4, 11.0), 3)
        for row, label, value in zip(
                t.rows, ("5.1. Strona www w języku polskim (adres)",
                         "5.2. Strona www w języku angielskim lub innym obcym (adres, język)",
                         "5.3. Aktywnie prowadzone profile w mediach społecznościowych"),
                ((f.web_pl or "brak", f.web_foreign or "brak", ", ".join(f.social) or "brak") if f else ("", "", "")),
                strict=True):
            b.height(row, 0.9)
            b.shade(row.cells[0], "F2F2F2")
            add(row.cells[0].paragraphs[0], label)
            fill.cell(row.cells[1], value, 106, 9, size=min(pen.size, 10.5))
        _gap(doc)

        _section(doc, "6. Doświadczenie w zdobywaniu kontaktów zagranicznych w ciągu ostatnich 3 lat")
        para(doc, "Prosimy wymienić udział w zagranicznych targach, w targach międzynarodowych w kraju, szkoleniach i "
                  "wyjazdach studyjnych służących nawiązaniu kontaktów zagranicznych. W razie potrzeby można dodać "
                  "wiersze.", italic=True, size=8, after=1, keep=True)
        events = f.events if f else ()
        t = b.grid(doc, (1.1, 3.2, 6.2, 3.7, 3.2), max(6, len(events) + 1))
        for cell, label in zip(t.rows[0].cells, ("Lp.", "Termin", "Nazwa wydarzenia", "Miasto, kraj",
                                                 "Charakter udziału"), strict=True):
            _band(cell, label, 9)
        for i, row in enumerate(t.rows[1:], 1):
            b.height(row, 0.65)
            add(row.cells[0].paragraphs[0], f"{i}.")
            if i <= len(events):
                e = events[i - 1]
                for cell, value, w in zip(row.cells[1:], (e.when, e.name, e.place, e.role), (31, 61, 36, 31),
                                          strict=True):
                    fill.cell(cell, value, w, 6, size=8 if pen.caps else min(pen.size, 9.5), dy=0.2)
            elif f and not events and i == 1:
                fill.cell(row.cells[2], "brak", 60, 6, dy=0)
        _gap(doc)

        _section(doc, "7. Udział w wyjazdach Urzędu Marszałkowskiego Województwa Lubuskiego")
        p = para(doc, "Czy firma brała już udział w wyjazdach organizowanych przez UMWL w ramach promocji gospodarczej, "
                      "finansowanych z FEWL 2021–2027?", after=1)
        p = para(doc, after=1)
        trips = f.trips if f else ()
        fill.box(p, bool(f and not trips), "nie brała udziału", "          ")
        fill.box(p, bool(trips), "brała udział, liczba wyjazdów: ")
        fill.line(p, str(len(trips)) if trips else "", 8, 12)
        p = para(doc, "Jakie to były wyjazdy (nazwa, rok): ")
        fill.line(p, "; ".join(trips), 80, 110)

        _section(doc, "8. Cel udziału w wyjeździe")
        t = b.grid(doc, (17.4,), 1)
        b.height(t.rows[0], 1.5)
        fill.cell(t.rows[0].cells[0], f.goal if f else "", 168, 14)
        _section(doc, "9. Rynki zagraniczne, na których firma działa lub chce działać")
        t = b.grid(doc, (17.4,), 1)
        b.height(t.rows[0], 0.8)
        fill.cell(t.rows[0].cells[0], f.markets if f else "", 168, 7)
        _gap(doc)

        _section(doc, "10. Lubuskie Inteligentne Specjalizacje (LIS)")
        p = para(doc, "Działalność firmy mieści się w obszarze Lubuskich Inteligentnych Specjalizacji:  ", after=1)
        fill.yesno(p, bool(f and f.lis))
        p = para(doc, "Jeżeli TAK, proszę wskazać obszar:  ")
        for area in ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł"):
            fill.box(p, bool(f and f.lis == area), area, "    ")

        _section(doc, "11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych")
        p = para(doc, "Czy firma działa w ramach Porozumienia zawartego z Samorządem Województwa?  ", after=1)
        fill.yesno(p, bool(f and f.agreements))
        p = para(doc, "Liczba Porozumień: ", after=1)
        n = len(f.agreements) if f else 0
        fill.line(p, str(n) if n else "", 8, 12)
        p = para(doc, "Nazwa Porozumienia / Porozumień: ")
        fill.line(p, ", ".join(f.agreements) if f else "", 84, 115)

        _section(doc, "12. Przedsięwzięcie horyzontalne")
        p = para(doc, "Firma realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu:  ", after=1)
        fill.yesno(p, bool(f and f.horizontal))
        p = para(doc, "Tytuł / krótki opis: ")
        fill.line(p, f.horizontal if f else "", 96, 130)
        para(doc, STAR, italic=True, size=8)

        _section(doc, "13. Oświadczenia")
        for i, text in enumerate((
                "Zapoznałem/am się z Regulaminem rekrutacji i akceptuję jego postanowienia.",
                "Zobowiązuję się do pokrycia 15% kosztów organizacji wyjazdu przypadających na jednego uczestnika.",
                "Przedsiębiorca nie prowadzi działalności w sektorach wyłączonych, wskazanych w § 3 ust. 5 Regulaminu.",
                "Osoba delegowana nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego.",
                "Dane zawarte w zgłoszeniu są zgodne z prawdą."), 1):
            para(doc, f"{i})  {text}", after=0, indent=0.4)
        _sign_block(doc, f, fill, "czytelny podpis lub podpis z pieczęcią osoby upoważnionej")
        _gap(doc, 8)
        p = para(doc, "Klauzula informacyjna (RODO). ", bold=True, size=8, align="j")
        add(p, "Administratorem danych osobowych jest Województwo Lubuskie z siedzibą przy ul. Podgórnej 7 w Zielonej "
               "Górze. Dane są przetwarzane na podstawie art. 6 ust. 1 lit. c i e RODO w celu przeprowadzenia "
               "rekrutacji, organizacji wyjazdu i rozliczenia pomocy de minimis, przez okres wynikający z przepisów "
               "o trwałości projektów i archiwizacji. Przysługuje Pani/Panu prawo dostępu do danych, ich "
               "sprostowania, ograniczenia przetwarzania, sprzeciwu oraz skargi do Prezesa UODO. Podanie danych jest "
               "dobrowolne, lecz niezbędne do udziału w naborze.", size=8)
        notes.close()

    return Word(write)


def status(f: Firm | None = None, pen: Pen = BLANK, size: str = "") -> Word:
    """Załącznik nr 3: Oświadczenie o statusie Wnioskodawcy."""

    def write(doc: WordDocument) -> None:
        fill = Filler(pen, f.seed + 1 if f else 0)
        notes = Notes(doc)
        b.setup(doc, "Calibri", 11, (3.2, 2.2, 2, 2.2))
        b.strip(doc, "Oświadczenie o statusie Wnioskodawcy")
        para(doc, "Załącznik nr 3 do Regulaminu rekrutacji", italic=True, size=8, align="r", after=14)
        para(doc, "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", bold=True, size=14, align="c", after=12)
        p = para(doc, "Ja, niżej podpisany/a ", after=6)
        fill.line(p, f.signer if f else "", 70, 110)
        p = para(doc, "działając w imieniu (nazwa przedsiębiorcy) ", after=6)
        fill.line(p, f.name if f else "", 54, 112)
        p = para(doc, "z siedzibą: ", after=6)
        fill.line(p, f.address if f else "", 80, 130)
        p = para(doc, "NIP: ", after=8)
        fill.line(p, (b.dashed(f.nip) if pen.dashes else f.nip) if f else "", 30, 60)
        p = para(doc, "oświadczam, że w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 "
                      "czerwca 2014 r. (Dz. Urz. UE L 187 z 26.06.2014, str. 1) reprezentowany przeze mnie podmiot "
                      "jest", align="j", after=4)
        notes.mark(p, "Proszę zaznaczyć jedną odpowiedź znakiem „X”.")
        add(p, ":")
        t = b.grid(doc, (1.4, 5.6, 3.2, 6.2), 5)
        for cell, label in zip(t.rows[0].cells, ("X", "Kategoria przedsiębiorstwa", "Zatrudnienie (RJP)",
                                                 "Pułap finansowy"), strict=True):
            _band(cell, label)
        answer = size or (f.size if f else "")
        for row, (code, label, staff, money) in zip(t.rows[1:], (
                ("micro", "mikroprzedsiębiorstwem", "poniżej 10", "obrót lub bilans do 2 mln EUR"),
                ("small", "małym przedsiębiorstwem", "poniżej 50", "obrót lub bilans do 10 mln EUR"),
                ("medium", "średnim przedsiębiorstwem", "poniżej 250", "obrót do 50 mln EUR lub bilans do 43 mln EUR"),
                ("large", "żadnym z powyższych", "–", "–")), strict=True):
            b.height(row, 0.8)
            fill.box(row.cells[0].paragraphs[0], answer == code, "")
            add(row.cells[1].paragraphs[0], label, bold=True)
            add(row.cells[2].paragraphs[0], staff)
            add(row.cells[3].paragraphs[0], money)
        para(doc, after=2)
        p = para(doc, "Przedsiębiorstwo jest:  ", after=6)
        for on, label in ((True, "samodzielne"), (False, "partnerskie"), (False, "powiązane")):
            fill.box(p, bool(f) and on, label, "     ")
        para(doc, "Dane z ostatniego zamkniętego okresu obrachunkowego:", after=3)
        t = b.grid(doc, (5.5, 5.5, 5.4), 2)
        for cell, label in zip(t.rows[0].cells, ("Liczba osób zatrudnionych (RJP)", "Roczny obrót",
                                                 "Całkowity bilans roczny"), strict=True):
            _band(cell, label, 9)
        b.height(t.rows[1], 0.8)
        for cell, value in zip(t.rows[1].cells, (f.staff, f.turnover, f.balance) if f else ("", "", ""), strict=True):
            fill.cell(cell, value, 52, 6, dy=0.3)
        para(doc, after=2)
        p = para(doc, "Oświadczam ponadto, że wobec przedsiębiorcy toczy się / nie toczy się", align="j")
        if f and pen.mode == "typed" and not pen.pen_ticks:
            p.runs[-1].text = "Oświadczam ponadto, że wobec przedsiębiorcy "
            add(p, "toczy się /", strike=True)
            add(p, " nie toczy się")
        elif f:
            p.runs[-1].text = "Oświadczam ponadto, że wobec przedsiębiorcy "
            b.float_png(p, b.ink_png(f.seed + 5, "line", pen.pen_ink if pen.pen_ticks else pen.ink), -0.5, 0.7, 15, 3.6)
            add(p, "toczy się / nie toczy się")
        add(p, "* postępowanie upadłościowe ani restrukturyzacyjne.")
        para(doc, "Jestem świadomy/a odpowiedzialności karnej za złożenie fałszywego oświadczenia, wynikającej z art. 297 "
                  "Kodeksu karnego.", align="j")
        para(doc, STAR, italic=True, size=8)
        _sign_block(doc, f, fill, "podpis osoby uprawnionej do reprezentowania Wnioskodawcy")
        notes.close()

    return Word(write)


LEGAL = ("przedsiębiorstwo państwowe", "spółka Skarbu Państwa lub jednostki samorządu terytorialnego",
         "jednostka sektora finansów publicznych", "inna (jaka?)")
B_QUESTIONS = (
    "Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
    "Czy podmiot jest przedmiotem postępowania restrukturyzacyjnego lub likwidacji?",
    "Czy w ciągu ostatnich 3 lat odnotowano rosnące straty lub obroty malejące?",
    "Czy podmiot posiada zaległości z tytułu zobowiązań publicznoprawnych?")
C_QUESTIONS = (
    "w sektorze rybołówstwa i akwakultury?",
    "w dziedzinie podstawowej produkcji produktów rolnych?",
    "w dziedzinie przetwarzania i wprowadzania do obrotu produktów rolnych?",
    "w sektorze drogowego transportu towarów?")


def minimis(f: Firm | None = None, pen: Pen = BLANK) -> Word:
    """Załącznik nr 6: the information form of applicants for de minimis aid."""

    def write(doc: WordDocument) -> None:
        fill = Filler(pen, f.seed + 2 if f else 0)
        notes = Notes(doc)
        b.setup(doc, "Calibri", 10, (3.0, 2, 1.8, 2))
        b.strip(doc, "Załącznik nr 6")
        para(doc, "Załącznik nr 6 do Regulaminu rekrutacji", italic=True, size=8, align="r")
        para(doc, "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis", bold=True, size=13,
             align="c", after=2)
        para(doc, "Stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) "
                  "2023/2831 z dnia 13 grudnia 2023 r. w sprawie stosowania art. 107 i 108 TFUE do pomocy de minimis "
                  "(Dz. Urz. UE L 2023/2831 z 15.12.2023)", size=9, align="c", after=6)
        t = b.grid(doc, (17.0,), 1)
        _band(t.rows[0].cells[0], "A. Informacje o podmiocie, któremu ma być udzielona pomoc de minimis")
        left = (("1) Identyfikator podatkowy NIP podmiotu", (b.dashed(f.nip) if pen.dashes else f.nip) if f else ""),
                ("2) Imię i nazwisko albo nazwa podmiotu", f.name if f else ""),
                ("3) Adres miejsca zamieszkania albo adres siedziby", f.address if f else ""),
                ("4) Identyfikator gminy siedziby podmiotu", f.teryt if f else ""))
        t = b.grid(doc, (7.6, 9.4), len(left))
        for row, (label, value) in zip(t.rows, left, strict=True):
            b.height(row, 0.75)
            add(row.cells[0].paragraphs[0], label)
            if label.startswith("4"):
                notes.mark(row.cells[0].paragraphs[0], "Siedmiocyfrowy identyfikator z rejestru TERYT (GUS).")
            fill.cell(row.cells[1], value, 91, 7, size=min(pen.size, 11), dy=0.1)
        p = para(doc, "5) Forma prawna podmiotu:", before=4, after=0)
        for label in LEGAL:
            p = para(doc, after=0, indent=0.6)
            fill.box(p, bool(f and label.startswith("inna")), label + (" " if label.startswith("inna") else ""))
            if label.startswith("inna"):
                fill.line(p, f.legal if f else "", 50, 90)
        p = para(doc, "6) Wielkość podmiotu zgodnie z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014:", before=4,
                 after=0)
        for code, label in (("micro", "mikroprzedsiębiorca"), ("small", "mały przedsiębiorca"),
                            ("medium", "średni przedsiębiorca"), ("large", "inny przedsiębiorca")):
            p = para(doc, after=0, indent=0.6)
            fill.box(p, bool(f and f.size == code), label)
        p.paragraph_format.space_after = Pt(5)
        p = para(doc, "7) Klasa działalności (PKD), w związku z którą podmiot ubiega się o pomoc: ")
        fill.line(p, f.pkd[:5] if f else "", 20, 30)
        p = para(doc, "8) Data utworzenia podmiotu (dzień – miesiąc – rok): ")
        fill.line(p, dots(f.founded) if f else "", 20, 40)
        p = para(doc, "9) Czy pomiędzy podmiotem a innymi przedsiębiorcami istnieją powiązania?  ")
        fill.yesno(p, False)
        p = para(doc, "10) Czy podmiot powstał w ostatnich 3 latach wskutek połączenia, przejęcia albo podziału?  ")
        fill.yesno(p, False)
        p = para(doc, "Jeżeli tak, proszę podać NIP i nazwę powiązanych lub łączących się przedsiębiorców: ")
        fill.line(p, "", 40)

        t = b.grid(doc, (17.0,), 1)
        _band(t.rows[0].cells[0], "A1. Wspólnik spółki cywilnej lub osobowej (wypełnić, jeżeli wnioskuje wspólnik)")
        t = b.grid(doc, (7.6, 9.4), 3)
        partner = f.partner if f else ("", "", "")
        for row, label, value in zip(t.rows, ("1a) NIP wspólnika", "2a) Imię i nazwisko albo nazwa wspólnika",
                                              "3a) Adres miejsca zamieszkania albo siedziby wspólnika"),
                                     (partner[1], partner[0], partner[2]), strict=True):
            b.height(row, 0.7)
            add(row.cells[0].paragraphs[0], label)
            fill.cell(row.cells[1], value or ("nie dotyczy" if f else ""), 91, 6, size=min(pen.size, 11), dy=0.1)
        b_gap = para(doc, after=2)
        b_gap.paragraph_format.line_spacing = Pt(4)

        t = b.grid(doc, (13.8, 3.2), 1 + len(B_QUESTIONS))
        _band(t.rows[0].cells[0], "B. Sytuacja ekonomiczna podmiotu")
        _band(t.rows[0].cells[1], "Odpowiedź*")
        for i, (row, question) in enumerate(zip(t.rows[1:], B_QUESTIONS, strict=True), 1):
            add(row.cells[0].paragraphs[0], f"{i}) {question}")
            fill.yesno(row.cells[1].paragraphs[0], False, "")
        para(doc, after=2).paragraph_format.line_spacing = Pt(4)
        t = b.grid(doc, (13.8, 3.2), 1 + len(C_QUESTIONS))
        _band(t.rows[0].cells[0], "C. Czy podmiot, któremu ma być udzielona pomoc, prowadzi działalność:")
        _band(t.rows[0].cells[1], "Odpowiedź*")
        for i, (row, question) in enumerate(zip(t.rows[1:], C_QUESTIONS, strict=True), 1):
            add(row.cells[0].paragraphs[0], f"{i}) {question}")
            fill.yesno(row.cells[1].paragraphs[0], False, "")
        para(doc, after=2).paragraph_format.line_spacing = Pt(4)

        t = b.grid(doc, (17.0,), 1)
        _band(t.rows[0].cells[0], "D. Pomoc otrzymana w odniesieniu do tych samych kosztów")
        _gap(doc)
        p = para(doc, "Czy na pokrycie kosztów udziału w wyjeździe podmiot otrzymał już inną pomoc?  ")
        fill.yesno(p, False)
        t = b.grid(doc, (1.2, 3.6, 5.4, 3.6, 3.2), 3)
        for cell, label in zip(t.rows[0].cells, ("Lp.", "Dzień udzielenia", "Podmiot udzielający", "Forma pomocy",
                                                 "Wartość"), strict=True):
            _band(cell, label, 9)
        for i, row in enumerate(t.rows[1:], 1):
            add(row.cells[0].paragraphs[0], f"{i}.")
            if f and i == 1:
                fill.cell(row.cells[2], "nie dotyczy", 50, 6)
        para(doc, after=2).paragraph_format.line_spacing = Pt(4)

        t = b.grid(doc, (17.0,), 1)
        _band(t.rows[0].cells[0], "E. Osoba upoważniona do przedstawienia informacji")
        _gap(doc)
        p = para(doc, "Imię i nazwisko: ")
        fill.line(p, f.signer if f else "", 50, 80)
        p = para(doc, "Stanowisko służbowe: ")
        fill.line(p, f.signer_role if f else "", 40, 80)
        p = para(doc, "Telefon: ")
        fill.line(p, f.phone if f else "", 30, 60)
        para(doc, STAR, italic=True, size=8)
        _sign_block(doc, f, fill, "data i podpis osoby upoważnionej")
        notes.close()

    return Word(write)


CONTRACT: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("§ 1. Przedmiot umowy", (
        "Umowa określa zasady dofinansowania uczestnictwa Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii, zwanym "
        "dalej Wyjazdem, planowanym w dniach 22–25 czerwca 2026 r.",
        "Wyjazd jest realizowany w ramach projektu „Innowacyjne Lubuskie” współfinansowanego z programu Fundusze "
        "Europejskie dla Lubuskiego 2021–2027, Priorytet 1, Działanie 1.8.",
        "Termin Wyjazdu może zostać przesunięty o nie więcej niż 4 dni ze względu na siatkę połączeń lotniczych.")),
    ("§ 2. Wysokość dofinansowania", (
        "Województwo finansuje 85% kosztów organizacji Wyjazdu przypadających na jednego uczestnika; kwota ta stanowi "
        "pomoc de minimis.",
        "Przedsiębiorca pokrywa pozostałe 15% kosztów, nie później niż 7 dni przed rozpoczęciem Wyjazdu, na rachunek "
        "wskazany w wezwaniu do zapłaty.",
        "Ostateczna wysokość kosztów zostanie podana po wyłonieniu wykonawcy usługi turystycznej.",
        "Po zawarciu umowy Województwo wydaje Przedsiębiorcy zaświadczenie o udzielonej pomocy de minimis.")),
    ("§ 3. Obowiązki Województwa", (
        "Województwo zapewnia przeloty, zakwaterowanie, wyżywienie, przejazdy lokalne, ubezpieczenie oraz program "
        "spotkań w ośrodkach innowacji.",
        "Województwo przekaże uczestnikowi program Wyjazdu najpóźniej 10 dni przed jego rozpoczęciem.")),
    ("§ 4. Obowiązki Przedsiębiorcy", (
        "Przedsiębiorca deleguje jednego przedstawiciela, który weźmie udział w całym programie Wyjazdu.",
        "Przedsiębiorca zamieści na swojej stronie internetowej informację o udziale w Wyjeździe i o źródle "
        "finansowania oraz wypełni ankietę ewaluacyjną.",
        "Przedsiębiorca przygotowuje własne materiały informacyjne i ponosi koszty diet przedstawiciela.",
        "Przedsiębiorca przechowuje dokumentację związaną z pomocą de minimis przez 10 lat.")),
    ("§ 5. Rezygnacja", (
        "Rezygnację składa się na piśmie. Rezygnacja złożona później niż 15 dni przed rozpoczęciem Wyjazdu zobowiązuje "
        "Przedsiębiorcę do zwrotu kosztów poniesionych przez Województwo.",
        "Zmiana osoby delegowanej wymaga zgody Województwa i jest możliwa, jeżeli pozwalają na to warunki przewoźnika.")),
    ("§ 6. Zwrot dofinansowania", (
        "W razie podania nieprawdziwych danych albo naruszenia umowy Przedsiębiorca zwraca dofinansowanie wraz z "
        "odsetkami jak dla zaległości podatkowych w terminie 14 dni od wezwania.",)),
    ("§ 7. Odpowiedzialność", (
        "Województwo nie odpowiada za szkody wyrządzone przez uczestnika osobom trzecim ani za działania organów "
        "państwa, w którym odbywa się Wyjazd.",)),
    ("§ 8. Dane osobowe i promocja", (
        "Strony przetwarzają dane osobowe zgodnie z rozporządzeniem (UE) 2016/679.",
        "Przedsiębiorca wyraża zgodę na wykorzystanie jego nazwy, logotypu i zdjęć z Wyjazdu w materiałach "
        "informacyjnych Województwa.")),
    ("§ 9. Kontrola", (
        "Przedsiębiorca umożliwi kontrolę wykonania umowy uprawnionym instytucjom.",)),
    ("§ 10. Postanowienia końcowe", (
        "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
        "W sprawach nieuregulowanych stosuje się Regulamin oraz Kodeks cywilny.",
        "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
        "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze Stron.")),
)


def contract(f: Firm | None = None, pen: Pen = BLANK, initials: str = "") -> Word:
    """Załącznik nr 5: the draft contract. `initials`: „footer” (a picture on each page), „pages” (a pen's, on each page)."""

    def write(doc: WordDocument) -> None:
        fill = Filler(pen, f.seed + 3 if f else 0)
        b.setup(doc, "Calibri", 12, (3.4, 2.5, 2.4, 2.5))
        doc.styles["Normal"].paragraph_format.line_spacing = 1.25
        b.strip(doc, "Umowa nr DGR…………/2026")
        if initials == "footer" and f:
            p = doc.sections[0].footer.add_paragraph()
            p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            p.add_run().add_picture(b.BytesIO(b.ink_png(f.seed + 40, "initials", pen.pen_ink)), height=Mm(9))
        para(doc, "Załącznik nr 5 do Regulaminu rekrutacji – WZÓR", italic=True, size=8, align="r", after=8)
        para(doc, "UMOWA NR …………… / 2026", bold=True, size=13, align="c", after=0)
        para(doc, "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe", bold=True,
             align="c", after=8)
        first = para(doc, "zawarta w Zielonej Górze w dniu ……………………… 2026 r. pomiędzy:", after=4)
        para(doc, "Województwem Lubuskim, z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra, NIP "
                  "973-05-90-332, reprezentowanym przez Zarząd Województwa, w imieniu którego działają: 1) "
                  "………………………………………… 2) …………………………………………, zwanym dalej „Województwem”,", align="j", after=4)
        para(doc, "a", align="c", after=4)
        p = para(doc, "(nazwa, imię i nazwisko) ", after=4)
        fill.line(p, f.name if f else "", 70, 120)
        p = para(doc, "(adres) ", after=4)
        fill.line(p, f.address if f else "", 80, 130)
        p = para(doc, "NIP ", after=4)
        fill.line(p, (b.dashed(f.nip) if pen.dashes else f.nip) if f else "", 30, 50)
        p = para(doc, "reprezentowaną/ym przez ", after=4)
        fill.line(p, f"{f.signer} – {f.signer_role}" if f else "", 60, 110)
        para(doc, "zwaną/ym dalej „Przedsiębiorcą”, o następującej treści:", after=6)
        marks = {"first": first}
        for heading, clauses in CONTRACT:
            p = para(doc, heading, bold=True, align="c", before=6, after=2, keep=True)
            marks[heading.split(".")[0]] = p
            for i, text in enumerate(clauses, 1):
                marks["last"] = para(doc, f"{i}. {text}", align="j", after=2)
        _gap(doc, 30)
        t = doc.add_table(rows=1, cols=2)
        for cell, label in zip(t.rows[0].cells, ("WOJEWÓDZTWO", "PRZEDSIĘBIORCA"), strict=True):
            add(cell.paragraphs[0], "………………………………………\n" + label, size=10)
            cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        if initials == "pages" and f:
            spots = (marks["first"], marks["§ 4"], marks["last"])
            for i, spot in enumerate(spots):
                b.float_png(spot, b.ink_png(f.seed + 50 + i, "initials", pen.pen_ink), 172 + i * 3, 270 - i * 2, 19, 12,
                            "page", "page")

    return Word(write)


BLANKS = {"application_form": application(), "status_declaration": status(), "de_minimis_form": minimis(),
          "draft_contract": contract()}
