"""Four layouts of the draft contract, initialled on every page or signed once electronically."""

from collections.abc import Callable

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm

from tests.blind.model import Guise, Html, Signing, Word

from . import drawing
from .companies import Company
from .kit import FUNDING, e, footer, grid, initials, page, sign, start, strip, write

Clause = tuple[str, tuple[str, ...]]

CLAUSES: tuple[Clause, ...] = (
    ("Przedmiot umowy", (
        "Przedmiotem umowy jest udzielenie Przedsiębiorcy bezzwrotnego dofinansowania uczestnictwa w wyjeździe studyjnym do Szwajcarii, planowanym w dniach 22–25 czerwca 2026 r., zwanym dalej Wyjazdem.",
        "Termin Wyjazdu może zostać przesunięty o nie więcej niż 4 dni z uwagi na dostępność połączeń lotniczych.",
        "W Wyjeździe bierze udział jeden przedstawiciel Przedsiębiorcy, wskazany w zgłoszeniu.")),
    ("Finansowanie", (
        "Dofinansowanie pokrywa 85% całkowitych kosztów udziału jednego przedstawiciela i stanowi pomoc de minimis.",
        "Przedsiębiorca ponosi 15% kosztów, w przybliżeniu 2 500 zł netto, na podstawie noty wystawionej przez Województwo.",
        "Wpłata następuje w terminie 7 dni od doręczenia noty, na rachunek w niej wskazany.",
        "Diety, materiały promocyjne i inne wydatki własne Przedsiębiorca pokrywa we własnym zakresie.")),
    ("Pomoc de minimis", (
        "Pomoc udzielana jest na podstawie rozporządzenia Ministra Funduszy i Polityki Regionalnej z 17 kwietnia 2024 r. (Dz.U. poz. 598) oraz rozporządzenia Komisji (UE) 2023/2831.",
        "Dniem udzielenia pomocy jest dzień zawarcia umowy. Województwo wyda Przedsiębiorcy zaświadczenie o udzielonej pomocy.",
        "Przedsiębiorca oświadcza, że nie przekroczył dopuszczalnego pułapu pomocy de minimis.")),
    ("Obowiązki Województwa", (
        "Województwo zapewnia przelot, przejazdy na miejscu, noclegi, wyżywienie, ubezpieczenie oraz program spotkań.",
        "Województwo przekaże program Wyjazdu nie później niż 7 dni przed jego rozpoczęciem.")),
    ("Obowiązki Przedsiębiorcy", (
        "Przedsiębiorca zapewni czynny udział przedstawiciela w całym programie Wyjazdu.",
        "Przedsiębiorca zamieści na swojej stronie internetowej notatkę o udziale w Wyjeździe wraz ze wskazaniem źródła finansowania.",
        "Po powrocie Przedsiębiorca wypełni ankietę ewaluacyjną w ciągu 10 dni.",
        "Przedsiębiorca przechowuje dokumentację związaną z pomocą przez 10 lat od dnia jej udzielenia.")),
    ("Rezygnacja i zwrot środków", (
        "Rezygnacja złożona później niż 15 dni przed rozpoczęciem Wyjazdu zobowiązuje Przedsiębiorcę do zwrotu kosztów poniesionych przez Województwo do chwili otrzymania pisemnej informacji.",
        "W razie naruszenia umowy lub Regulaminu Przedsiębiorca zwraca całość dofinansowania z odsetkami jak dla zaległości podatkowych.")),
    ("Odpowiedzialność", (
        "Województwo nie odpowiada za skutki naruszenia przez przedstawiciela Przedsiębiorcy prawa obowiązującego w miejscu Wyjazdu.",
        "Przedsiębiorca zwalnia Województwo z roszczeń osób trzecich wynikłych z działań jego przedstawiciela.")),
    ("Dane osobowe i wizerunek", (
        "Strony przetwarzają dane osobowe wyłącznie w celu wykonania umowy i rozliczenia projektu.",
        "Przedsiębiorca zgadza się na wykorzystanie jego logotypu i zdjęć w materiałach informacyjnych o Wyjeździe.")),
    ("Postanowienia końcowe", (
        "Zmiany umowy wymagają formy pisemnej lub elektronicznej pod rygorem nieważności.",
        "W sprawach nieuregulowanych stosuje się Regulamin rekrutacji oraz Kodeks cywilny.",
        "Spory rozstrzyga sąd właściwy dla siedziby Województwa. Umowę sporządzono w dwóch jednobrzmiących egzemplarzach.")))

NAME = "UMOWA O DOFINANSOWANIE UCZESTNICTWA PRZEDSIĘBIORCY Z WOJEWÓDZTWA LUBUSKIEGO W WYJEŹDZIE STUDYJNYM"


def _html_clauses(low: int, high: int) -> str:
    parts = []
    for number in range(low, high):
        title, points = CLAUSES[number]
        lines = "".join(f"<li>{e(point)}</li>" for point in points)
        parts.append(f"<p class=par>§ {number + 1}<br>{e(title)}</p><ol>{lines}</ol>")
    return "".join(parts)


def _foot(c: Company, signing: Signing, number: int, total: int, text: str, ink: str) -> str:
    return (f"<div class=foot><span>{text}</span><span>Strona {number} z {total}</span>"
            f"<span class=ini>{initials(c, signing, number, ink)}</span></div>")


SHEETS = "body{padding:0!important}.sheet{position:relative;height:297mm;width:210mm;padding:16mm 20mm 26mm;page-break-after:always;overflow:hidden}.sheet:last-child{page-break-after:auto}.foot{position:absolute;left:20mm;right:20mm;bottom:9mm;height:15mm;display:flex;justify-content:space-between;align-items:flex-end;font-size:8pt;color:#555;border-top:1px solid #bbb}"


def contract_pages(c: Company, signing: Signing, guise: Guise) -> Html:
    """C1: three pages, strip of the funds on each; initials at the right foot."""
    parties = (f"<p>zawarta w Zielonej Górze w dniu ........................ 2026 r. pomiędzy:</p><p><b>Województwem Lubuskim</b>, ul. Podgórna 7, 65-057 Zielona Góra, NIP 973-05-90-332, zwanym dalej „Województwem”, reprezentowanym przez ................................................</p>"
               f"<p>a</p><p><b>{e(c.name)}</b>, {e(c.address)}, NIP {c.nip_dashed}, reprezentowanym/-ą przez: {e(c.signer)} – {e(c.signer_role)}, zwanym/-ą dalej „Przedsiębiorcą”,</p><p>o następującej treści:</p>")
    ends = '<table class=e><tr><td>Województwo</td><td>Przedsiębiorca</td></tr><tr><td>&nbsp;<br><br>.......................</td><td>&nbsp;<br><br>.......................</td></tr></table>'
    bodies = (f"<h1>{NAME} – PROJEKT</h1><p class=c>nr DGR....................2026</p>{parties}{_html_clauses(0, 2)}", _html_clauses(2, 6), _html_clauses(6, 9) + ends)
    sheets = "".join(f"<div class=sheet>{strip()}{body}{_foot(c, signing, number, 3, 'Projekt umowy – wyjazd studyjny, Szwajcaria', 'blue')}</div>"
                     for number, body in enumerate(bodies, 1))
    css = SHEETS + "body{font:11pt/1.35 'Liberation Serif'}h1{font-size:13pt;text-align:center;margin:18px 0 4px}.c,.par{text-align:center}.par{font-weight:bold;margin:12px 0 4px}ol{margin:0;padding-left:7mm}li{text-align:justify}.e{width:100%;text-align:center;margin-top:30px}"
    return page("Umowa", css, sheets, "0")


def contract_word(c: Company, signing: Signing, guise: Guise) -> Word:
    """C2: Word, a table of the parties, two or three pages, initials placed at the foot of each page."""

    def build(d: WordDocument) -> None:
        start(d, "Carlito", 11, 2.2)
        write(d, "Załącznik nr 5 – wzór umowy", italic=True, align="right", size=9, after=0)
        write(d, NAME, bold=True, size=13, align="center", after=2)
        write(d, "(projekt do zaparafowania)", align="center", after=8)
        grid(d, [("Województwo", "Województwo Lubuskie z siedzibą w Zielonej Górze, ul. Podgórna 7"), ("Przedsiębiorca", c.name),
                 ("Adres Przedsiębiorcy", c.address), ("NIP", c.nip), ("Reprezentacja", f"{c.signer}, {c.signer_role}")], (4.5, 12), first="F2F2F2")
        write(d, "", after=2)
        for number, (title, points) in enumerate(CLAUSES, 1):
            write(d, f"§ {number}. {title}", bold=True, after=1).paragraph_format.keep_with_next = True
            for point_number, point in enumerate(points, 1):
                write(d, f"{point_number}. {point}", align="both", after=2)
        write(d, "\nWOJEWÓDZTWO                                                                                PRZEDSIĘBIORCA", bold=True)
        write(d, "................................                                                                             ................................")
        line = footer(d, FUNDING, numbered=True)
        if signing == "hand":
            line = d.sections[0].footer.add_paragraph()
            line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            picture = drawing.png(c.slug + "parafa", initials=True, ink="black", is_pasted=guise in ("docx", "odt", "pdf"))
            line.add_run("parafa: ")
            line.add_run().add_picture(picture, width=Cm(1.9))
    return Word(build)


def contract_columns(c: Company, signing: Signing, guise: Guise) -> Html:
    """C3: compact, text in two columns, two pages; initials in the left bottom corner."""
    head = f"<h1>Umowa o dofinansowanie uczestnictwa przedsiębiorcy<br>z województwa lubuskiego w Wyjeździe (Szwajcaria, 06/2026)</h1><p class=st>— projekt —</p><div class=pt><div><b>Strona 1:</b> Województwo Lubuskie, ul. Podgórna 7, 65-057 Zielona Góra</div><div><b>Strona 2:</b> {e(c.name)}<br>NIP {c.nip}<br>{e(c.address)}</div></div>"
    ends = "<p class=nn>Podpisy Stron: ............................... &nbsp;&nbsp; ...............................</p>"

    def sheet(number: int, body: str, tail: str) -> str:
        return (f"<div class=sheet>{body}{tail}<div class=foot><span class=ini>{initials(c, signing, number, 'black')}</span>"
                f"<span>wzór umowy DGR / {number} / 2</span></div></div>")

    body = sheet(1, head + f"<div class=col>{_html_clauses(0, 5)}</div>", "") + sheet(2, f"<div class=col>{_html_clauses(5, 9)}</div>", ends)
    css = SHEETS + "body{font:9.8pt/1.35 'Liberation Sans'}h1{font-size:13pt;margin:0}.st{letter-spacing:4px}.pt{display:grid;grid-template-columns:1fr 1fr;gap:10px;background:#f4f4f4;padding:8px}.col{columns:2;column-gap:8mm;margin-top:10px}.par{font-weight:bold;margin:8px 0 3px}ol{margin:0;padding-left:5mm}.nn{margin-top:20px}"
    return page("Umowa", css, body, "0")


def contract_long(c: Company, signing: Signing, guise: Guise) -> Word:
    """C4: Word, big type, four pages by page breaks; the company's data partly left to be filled in."""

    def build(d: WordDocument) -> None:
        start(d, "Liberation Serif", 12.5, 2.6)
        groups = ((0, 2), (2, 4), (4, 6), (6, 9))
        write(d, "Departament Gospodarki i Rozwoju", size=10, after=0)
        write(d, "Wzór umowy / wersja z 24.03.2026", size=10, after=14)
        write(d, "UMOWA nr ……/2026", bold=True, size=15, align="center", after=2)
        write(d, "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe", bold=True, align="center", after=12)
        write(d, f"zawarta pomiędzy Województwem Lubuskim a firmą: {c.name}, NIP: {c.nip_dashed}, adres: {c.address}, wpisaną do {'KRS pod nr ' + c.krs if c.krs else 'CEIDG'}.", align="both")
        for order, (low, high) in enumerate(groups, 1):
            for number in range(low, high):
                title, points = CLAUSES[number]
                write(d, f"§ {number + 1}", bold=True, align="center", after=0)
                write(d, title, bold=True, align="center", after=3)
                for point_number, point in enumerate(points, 1):
                    write(d, f"{point_number}) {point}", align="both")
            if order == 4:
                write(d, "\nza Województwo: ........................          za Przedsiębiorcę: ........................", after=10)
            if signing == "hand":
                line = write(d, "", align="right", after=0)
                add: Callable[..., object] = line.add_run().add_picture
                add(drawing.png(f"{c.slug}p", initials=True, ink="blue", is_pasted=guise in ("docx", "pdf")), width=Cm(2.0 + 0.1 * order))
            elif signing == "electronic" and order == 4:
                sign(write(d, "", align="right"), c, signing, guise, "parafowano podpisem elektronicznym")
            if order < 4:
                d.add_page_break()
        footer(d, "Umowa o dofinansowanie")
    return Word(build)


CONTRACT_LAYOUTS = {"C1": ("C1 HTML three pages with strip", contract_pages), "C2": ("C2 Word parties in a table", contract_word),
                    "C3": ("C3 HTML two columns", contract_columns), "C4": ("C4 Word four pages, big type", contract_long)}
