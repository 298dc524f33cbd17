"""The draft contract in four layouts; every page has a place for initials."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm

from tests.blind.model import Html, Word

from .base import Firm, Pen, esc, initials, page, pen_png, set_up

TITLE = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"

CLAUSES = (
    ("Przedmiot umowy", (
        "Organizator udziela Przedsiębiorcy bezzwrotnego dofinansowania uczestnictwa jednego przedstawiciela "
        "w Wyjeździe studyjnym do Szwajcarii w dniach 22–25 czerwca 2026 r.",
        "Termin Wyjazdu może zostać przesunięty o nie więcej niż 4 dni.",
    )),
    ("Wysokość dofinansowania", (
        "Dofinansowanie wynosi 85% całkowitego kosztu udziału i stanowi pomoc de minimis.",
        "Przedsiębiorca wpłaca 15% kosztów, szacunkowo 2500 zł netto, na podstawie noty Organizatora w terminie 7 dni.",
        "Dzień podpisania umowy jest dniem udzielenia pomocy de minimis.",
    )),
    ("Obowiązki Organizatora", (
        "Organizator zapewnia przejazdy, zakwaterowanie, wyżywienie, ubezpieczenie i program spotkań.",
        "Organizator wyda zaświadczenie o udzielonej pomocy de minimis.",
    )),
    ("Obowiązki Przedsiębiorcy", (
        "Przedsiębiorca bierze czynny udział w całym programie i przestrzega prawa miejsca pobytu.",
        "Po powrocie zamieszcza na swojej stronie notatkę z informacją o finansowaniu z FEWL 2021–2027.",
        "Wypełnia ankietę ewaluacyjną przekazaną przez Organizatora.",
        "Pokrywa diety oraz koszty własnych materiałów promocyjnych.",
    )),
    ("Rezygnacja i zwrot kosztów", (
        "Rezygnacja później niż 15 dni przed wyjazdem oznacza zwrot kosztów poniesionych do chwili jej otrzymania.",
        "Naruszenie zasad udziału powoduje obowiązek zwrotu wydatków związanych z uczestnikiem.",
    )),
    ("Wizerunek i dane osobowe", (
        "Przedsiębiorca zgadza się na użycie logotypu i zdjęć w materiałach dotyczących Wyjazdu.",
        "Dane osobowe przetwarza się w celu rekrutacji, organizacji Wyjazdu i rozliczenia projektu.",
    )),
    ("Postanowienia końcowe", (
        "Zmiany umowy wymagają formy pisemnej lub elektronicznej pod rygorem nieważności.",
        "Spory rozstrzyga sąd właściwy dla siedziby Organizatora.",
        "Umowę sporządzono w dwóch egzemplarzach, po jednym dla każdej ze stron.",
    )),
)  # fmt: skip


def _parties(firm: Firm) -> str:
    return (
        "zawarta w Zielonej Górze dnia ………………… 2026 r. pomiędzy <b>Województwem Lubuskim</b>, ul. Podgórna 7, 65-057 "
        "Zielona Góra, reprezentowanym przez ……………………………, zwanym „Organizatorem”,<br>a<br>"
        f"<b>{esc(firm.name)}</b>, {esc(firm.address)}, NIP {firm.nip}, którą(-ego) reprezentuje {esc(firm.signer)} – "
        f"{esc(firm.role)}, zwaną(-ym) „Przedsiębiorcą”."
    )


def _sheets(firm: Firm, pen: Pen, parts: tuple[str, ...], css: str) -> Html:
    """Sheets of a page each, initials in the lower right corner."""
    total = len(parts)
    body = "".join(
        f'<div class="sheet k"><div>{part}</div><div class="ft"><span>projekt umowy · str. {i} z {total}</span>'
        f"<span>parafa: {initials(firm, pen) or '………'}</span></div></div>"
        for i, part in enumerate(parts, 1)
    )
    base = (
        ".k{min-height:245mm;display:flex;flex-direction:column;justify-content:space-between}.ft{display:flex;"
        "justify-content:space-between;align-items:flex-end;font-size:8.5pt;color:#444;border-top:1px solid #bbb;"
        "padding-top:4px}"
    )
    return page(body, base + css)


def _clauses(start: int, stop: int, mark: str) -> str:
    out = ""
    for number, (title, points) in enumerate(CLAUSES[start:stop], start + 1):
        items = "".join(f"<p class=p>{i}. {text}</p>" for i, text in enumerate(points, 1))
        out += f"<h3>{mark} {number}<br>{title}</h3>{items}"
    return out


def classic(firm: Firm, pen: Pen) -> Html:
    """Centred §§, serif, three sheets."""
    parts = (
        f"<p style='text-align:right'>PROJEKT</p><h1>{TITLE}<br>nr ……/DGR/2026</h1><p>{_parties(firm)}</p>"
        + _clauses(0, 2, "§"),
        _clauses(2, 5, "§"),
        _clauses(5, 7, "§")
        + "<p class=s><span>Organizator<br>……………………</span><span>Przedsiębiorca<br>……………………</span></p>",
    )
    css = (
        "@page{size:A4;margin:22mm 24mm}body{font:11.5pt/1.5 'Liberation Serif',serif}h1{font-size:14pt;text-align:"
        "center}h3{text-align:center;font-size:11.5pt;margin:16px 0 4px}.p{margin:3px 0;text-align:justify}"
        ".s{display:flex;justify-content:space-between;margin-top:60px;text-align:center}"
    )
    return _sheets(firm, pen, parts, css)


def columns(firm: Firm, pen: Pen) -> Html:
    """Small print in two columns, two sheets."""
    parts = (
        f"<h1>{TITLE.upper()}</h1><p>{_parties(firm)}</p><div class=two>{_clauses(0, 4, '§')}</div>",
        f"<div class=two>{_clauses(4, 7, '§')}</div><p>Załącznik: program Wyjazdu. Zapoznałem się z projektem i nie "
        "wnoszę uwag.</p>",
    )
    css = (
        "@page{size:A4;margin:18mm}body{font:9.6pt/1.4 'Liberation Sans',sans-serif}h1{font-size:12pt;text-align:"
        "center}.two{column-count:2;column-gap:9mm}h3{font-size:9.8pt;margin:10px 0 3px}.p{margin:2px 0}"
    )
    return _sheets(firm, pen, parts, css)


def table(firm: Firm, pen: Pen) -> Html:
    """Clauses as rows of a table: number, subject, text."""

    def rows(start: int, stop: int) -> str:
        return "".join(
            f"<tr><td>§ {i}</td><td><b>{title}</b></td><td>{'<br>'.join(points)}</td></tr>"
            for i, (title, points) in enumerate(CLAUSES[start:stop], start + 1)
        )

    parts = (
        f"<h1>{TITLE} studyjnym do Szwajcarii</h1><p class=w>wzór umowy do akceptacji</p><p>{_parties(firm)}</p>"
        f"<table>{rows(0, 4)}</table>",
        f"<table>{rows(4, 7)}</table><table class=n><tr><td>W imieniu Województwa Lubuskiego</td><td>W imieniu "
        "Przedsiębiorcy</td></tr><tr><td><br><br></td><td></td></tr></table>",
    )
    css = (
        "@page{size:A4;margin:20mm}body{font:10.5pt/1.4 'DejaVu Serif',serif}h1{font-size:13pt}td{border:1px solid "
        "#99a;padding:6px;vertical-align:top}td:first-child{width:44px}.w{color:#888}.n{margin-top:30px}"
        ".n td:first-child{width:50%}"
    )
    return _sheets(firm, pen, parts, css)


def word_contract(firm: Firm, pen: Pen) -> Word:
    """A Word document of two pages and more; the initials are in the footer of every page."""

    def write(document: WordDocument) -> None:
        set_up(document, "Liberation Serif", 11.5, 2.5)
        head = document.add_paragraph()
        head.alignment = WD_ALIGN_PARAGRAPH.CENTER
        head.add_run(TITLE + " (projekt)").bold = True
        document.add_paragraph(
            "pomiędzy Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, dalej „Organizator”, a firmą "
            f"{firm.name}, {firm.address}, NIP {firm.nip}, reprezentowaną przez: {firm.signer}, dalej „Przedsiębiorca”."
        )
        for number, (title, points) in enumerate(CLAUSES, 1):
            line = document.add_paragraph()
            line.alignment = WD_ALIGN_PARAGRAPH.CENTER
            line.paragraph_format.keep_with_next = True
            line.add_run(f"§ {number}. {title}").bold = True
            for i, text in enumerate(points, 1):
                document.add_paragraph(f"{i}. {text}")
        document.add_paragraph("\nOrganizator: ……………………………          Przedsiębiorca: ……………………………")
        foot = document.sections[0].footer.paragraphs[0]
        foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        foot.add_run("parafa Przedsiębiorcy: ")
        if pen.signing == "hand":
            short = "".join(word[0] for word in firm.signer.split())
            foot.add_run().add_picture(pen_png(short, 160, 90), width=Cm(1.7))

    return Word(write)
