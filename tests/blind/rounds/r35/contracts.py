"""Draft contracts of r35, initialled or not, and copies of certificates of innovation."""

from collections.abc import Callable

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.shared import Mm, Pt

from tests.blind.model import Html, Word

from .companies import Firm
from .look import esc, initials, page, strokes_png, word_base

TITLE = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"
CLAUSES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Przedmiot umowy",
        (
            "Przedmiotem umowy jest udzielenie Przedsiębiorcy dofinansowania uczestnictwa jednego przedstawiciela w wyjeździe studyjnym do Szwajcarii, planowanym na 22–25 czerwca 2026 r.",
            "Wyjazd odbywa się w ramach projektu „Innowacyjne Lubuskie” (Fundusze Europejskie dla Lubuskiego 2021–2027, Działanie 1.8).",
        ),
    ),
    (
        "Finansowanie",
        (
            "Dofinansowanie obejmuje 85% kosztów udziału i stanowi pomoc de minimis w rozumieniu rozporządzenia Komisji (UE) 2023/2831.",
            "Przedsiębiorca wnosi wkład własny w wysokości 15% kosztów, na podstawie noty wystawionej przez Województwo, w ciągu 14 dni od jej doręczenia.",
            "Koszty dodatkowe, których nie obejmuje program, Przedsiębiorca ponosi sam.",
        ),
    ),
    (
        "Obowiązki Województwa",
        (
            "Województwo zapewnia przelot, noclegi, wyżywienie, przejazdy na miejscu, ubezpieczenie i program spotkań.",
            "Po zakończeniu Wyjazdu Województwo wydaje zaświadczenie o udzielonej pomocy.",
        ),
    ),
    (
        "Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca deleguje osobę wskazaną w formularzu zgłoszeniowym i dba o jej udział we wszystkich punktach programu.",
            "Przedsiębiorca zamieszcza na swojej stronie internetowej informację o Wyjeździe i źródle finansowania.",
            "Przedsiębiorca wypełnia ankietę ewaluacyjną w terminie 7 dni od powrotu.",
        ),
    ),
    (
        "Rezygnacja i rozwiązanie umowy",
        (
            "Rezygnacja później niż 15 dni przed Wyjazdem zobowiązuje do zwrotu kosztów poniesionych do dnia otrzymania zawiadomienia.",
            "Województwo może rozwiązać umowę, gdy dane w zgłoszeniu okażą się nieprawdziwe.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
            "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
            "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach.",
        ),
    ),
)
VOIVODESHIP = "Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, reprezentowanym przez Zarząd Województwa"


def _clause(at: int, head: bool = True) -> str:
    title, points = CLAUSES[at]
    lead = f"<p class='c' style='margin:9px 0 3px'><b>§ {at + 1}</b>{'<br><b>' + title + '</b>' if head else ''}</p>"
    return (
        lead
        + "<ol style='margin:0;padding-left:20px'>"
        + "".join(f"<li>{text}</li>" for text in points)
        + "</ol>"
    )


def _foot(firm: Firm, number: int, total: int, initialled: bool, label: str = "parafa") -> str:
    mark = initials(firm.boss, number) if initialled else ""
    return f"<div class='ft'><span>str. {number} z {total}</span><span>{label}: <span style='display:inline-block;width:70px;height:34px'>{mark}</span></span></div>"


FOOT = ".pg{position:relative;height:258mm;overflow:hidden}.pg+.pg{break-before:page}.ft{position:absolute;bottom:2mm;left:0;right:0;display:flex;justify-content:space-between;align-items:flex-end;font-size:8.5pt}"
ENDS = "<table style='margin-top:34px'><tr><td class='c' style='width:50%'>.........................................<br>Województwo</td><td class='c'>.........................................<br>Przedsiębiorca</td></tr></table>"


def plain(firm: Firm, initialled: bool) -> Html:
    body = (
        f"<div class='pg'><p class='r s'>PROJEKT</p><h3 class='c'>{TITLE}</h3><p>zawarta w dniu ........................ 2026 r. w Zielonej Górze pomiędzy:</p>"
        f"<p>{VOIVODESHIP}, zwanym dalej „Województwem”,</p><p>a</p><p>........................................................................, NIP ..............................., "
        f"zwanym dalej „Przedsiębiorcą”.</p>{_clause(0)}{_clause(1)}{_clause(2)}{_foot(firm, 1, 2, initialled)}</div>"
        f"<div class='pg'>{_clause(3)}{_clause(4)}{_clause(5)}{ENDS}{_foot(firm, 2, 2, initialled)}</div>"
    )
    return page(body, FOOT, "'Liberation Serif',serif", "11.5pt")


def word(firm: Firm, initialled: bool) -> Word:
    def write(document: WordDocument) -> None:
        word_base(document, "Carlito", 11.5)

        def mark(number: int) -> None:
            foot = document.add_paragraph(f"strona {number}/2      parafa Przedsiębiorcy: ")
            foot.paragraph_format.space_before = Pt(40)
            foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            if initialled:
                foot.add_run().add_picture(strokes_png(f"{firm.boss}{number}", 2, 130, 90), width=Mm(15))

        title = document.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = title.add_run("WZÓR UMOWY\n" + TITLE)
        run.bold, run.font.size = True, Pt(13)
        document.add_paragraph(
            f"zawarta pomiędzy {VOIVODESHIP} – zwanym „Województwem”, a firmą {firm.name}, NIP {firm.nip_shown} – zwaną „Przedsiębiorcą”."
        )
        for at, (head, points) in enumerate(CLAUSES):
            if at == 3:
                mark(1)
                document.paragraphs[-1].add_run().add_break(WD_BREAK.PAGE)
            document.add_paragraph().add_run(f"§ {at + 1}. {head}").bold = True
            for number, text in enumerate(points, 1):
                document.add_paragraph(f"{number}) {text}").paragraph_format.left_indent = Mm(6)
        document.add_paragraph(
            "\n\n.................................                                             .................................\nWojewództwo                                                                    Przedsiębiorca"
        )
        mark(2)

    return Word(write)


def columns(firm: Firm, initialled: bool) -> Html:
    body = (
        f"<div class='pg'><h3 class='c' style='margin:0 0 6px'>{TITLE.upper()}</h3><p class='c s'>wzór – załącznik nr 5 do Regulaminu rekrutacji</p>"
        f"<p>Strony: 1) {VOIVODESHIP} (Województwo), 2) ........................................................ (Przedsiębiorca).</p>"
        f"<div style='columns:2;column-gap:9mm;text-align:justify'>{''.join(_clause(at) for at in range(6))}</div>{ENDS}{_foot(firm, 1, 1, initialled, 'paraf')}</div>"
    )
    return page(body, FOOT, "Carlito,sans-serif", "10.5pt")


def ruled(firm: Firm, initialled: bool) -> Html:
    def row(at: int) -> str:
        title, points = CLAUSES[at]
        inner = "".join(f"<div>{at + 1}.{number}. {text}</div>" for number, text in enumerate(points, 1))
        return f"<tr><td style='width:26%'><b>§ {at + 1}</b><br>{title}</td><td>{inner}</td></tr>"

    body = (
        f"<div class='pg'><p class='s'>Nr umowy: DGR................. (nadaje Województwo)</p><h3>{TITLE}</h3><table class='g'><tr><td style='width:26%'>Województwo</td><td>Województwo Lubuskie, ul. Podgórna 7, "
        f"65-057 Zielona Góra</td></tr><tr><td>Przedsiębiorca</td><td>{esc(firm.name)}, {esc(firm.address)}, NIP {firm.nip_shown}</td></tr></table><br><table class='g'>{row(0)}{row(1)}{row(2)}</table>"
        f"{_foot(firm, 1, 2, initialled, 'zapoznałem/-am się, parafa')}</div><div class='pg'><table class='g'>{row(3)}{row(4)}{row(5)}</table>{ENDS}"
        f"{_foot(firm, 2, 2, initialled, 'zapoznałem/-am się, parafa')}</div>"
    )
    return page(
        body,
        FOOT + ".g td{border:1px solid #666;padding:6px 8px}.g div{margin-bottom:5px}",
        "'Liberation Sans',sans-serif",
        "11pt",
    )


CONTRACTS: dict[str, tuple[str, Callable[[Firm, bool], Html | Word]]] = {
    "plain": ("two pages of centred §§", plain),
    "word": ("Word contract with bracketed points", word),
    "columns": ("one page in two columns of small print", columns),
    "ruled": ("§§ as rows of a table", ruled),
}


def iso(firm: Firm, title: str, number: str) -> Html:
    standard = title.split(" ")[1] if title.startswith("ISO") else title
    body = (
        "<div style='border:6px double #2a4d7a;padding:24mm 14mm;text-align:center;height:250mm'><p style='letter-spacing:3px'>JEDNOSTKA CERTYFIKUJĄCA QUALITAS-NORD</p>"
        "<h1 style='font-size:34pt;color:#2a4d7a'>CERTYFIKAT</h1><p>potwierdza się, że system zarządzania wdrożony przez</p>"
        f"<h2>{esc(firm.name)}</h2><p>{esc(firm.address)}</p><p>spełnia wymagania normy</p><h2>PN-EN ISO {standard}</h2>"
        f"<p>Zakres: {esc(firm.pkd_name)}</p><p>Numer certyfikatu: {number}<br>Data wydania: 14.10.2024 · Ważny do: 13.10.2027</p>"
        "<p style='margin-top:30mm'>Kierownik jednostki<br><i>Olgierd Samson</i></p></div>"
    )
    return page(body, "", "'DejaVu Serif',serif", "12pt")


def right(firm: Firm, title: str, number: str) -> Html:
    is_patent = title.startswith("Patent")
    subject = "DOKUMENT PATENTOWY" if is_patent else "ŚWIADECTWO OCHRONNE NA WZÓR UŻYTKOWY"
    what = "patent" if is_patent else "prawo ochronne na wzór użytkowy"
    thing = "Sposób wytwarzania ortezy o zmiennej sztywności" if is_patent else "Waga ulowa z nadajnikiem"
    body = (
        f"<div class='c'><p style='font-size:15pt'>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</p><h1>{subject}</h1><p style='font-size:16pt'>{number}</p></div>"
        f"<p>Na podstawie ustawy z dnia 30 czerwca 2000 r. Prawo własności przemysłowej na rzecz: <b>{esc(firm.name)}</b>, {esc(firm.town)}, Polska</p>"
        f"<p>udzielono prawa wyłącznego ({what}) na rozwiązanie pod tytułem:</p><p class='c'><b>{thing}</b></p><p>Pierwszeństwo trwa od dnia 17 listopada 2022 r.</p>"
        "<p class='r' style='margin-top:40mm'>z upoważnienia Prezesa Urzędu<br>ekspert</p>"
    )
    return page(body, "", "'Liberation Serif',serif", "13pt")


def attest(firm: Firm, title: str, number: str) -> Html:
    what = "ATEST HIGIENICZNY" if title.startswith("Atest") else "CERTYFIKAT"
    thing = (
        "Filtr membranowy HO-12"
        if title.startswith("Atest")
        else "„Produkt Przyjazny Pacjentowi” – orteza OK-3"
    )
    body = (
        f"<table class='g'><tr><td><b>{what}</b></td><td>Nr {esc(number)}</td></tr><tr><td>Wyrób</td><td>{thing}</td></tr>"
        f"<tr><td>Wytwórca / posiadacz</td><td>{esc(firm.name)}, {esc(firm.address)}</td></tr><tr><td>Data wydania</td><td>6 czerwca 2024 r.</td></tr>"
        "<tr><td>Ważny do</td><td>6 czerwca 2029 r.</td></tr></table><p>Wyrób odpowiada wymaganiom i może być stosowany zgodnie z przeznaczeniem.</p>"
        "<p class='r' style='margin-top:30mm'>Zakład Oceny Wyrobów<br>kierownik</p>"
    )
    return page(body, ".g td{border:1px solid #333;padding:9px}", size="12pt")
