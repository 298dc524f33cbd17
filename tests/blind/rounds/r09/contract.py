"""Four drafts of the grant contract, initialled on every page (or left for one electronic signature)."""

from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.shared import Cm

from tests.blind.model import Html, Word
from tests.blind.rounds.r09.companies import Company
from tests.blind.rounds.r09.drawing import png, svg
from tests.blind.rounds.r09.helpers import base, html, page_number, para, word_pen

TITLE = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"
CLAUSES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Przedmiot umowy", (
        "Przedmiotem umowy jest udzielenie Przedsiębiorcy bezzwrotnego dofinansowania uczestnictwa jednego przedstawiciela "
        "w wyjeździe studyjnym do Szwajcarii w dniach 22–25 czerwca 2026 r.",
        "Termin może zostać przesunięty o nie więcej niż 4 dni ze względu na połączenia lotnicze.")),
    ("Wysokość dofinansowania", (
        "Dofinansowanie wynosi 85% całkowitego kosztu udziału i stanowi pomoc de minimis.",
        "Pozostałe 15% kosztów pokrywa Przedsiębiorca na podstawie noty wystawionej przez Województwo.",
        "Koszty dodatkowego przedstawiciela Przedsiębiorca ponosi w całości.")),
    ("Obowiązki Województwa", (
        "Województwo zapewnia przeloty, noclegi, wyżywienie, transport lokalny, ubezpieczenie oraz program spotkań.",
        "Województwo wystawi zaświadczenie o pomocy de minimis.")),
    ("Obowiązki Przedsiębiorcy", (
        "Przedsiębiorca zapewnia pełny udział delegowanej osoby w programie Wyjazdu.",
        "Przedsiębiorca zamieści na swojej stronie internetowej informację o udziale i źródle finansowania.",
        "Przedsiębiorca wypełni ankietę ewaluacyjną i przechowa dokumentację przez 10 lat.")),
    ("Rezygnacja i zwrot kosztów", (
        "Rezygnacja później niż 15 dni przed rozpoczęciem Wyjazdu zobowiązuje do zwrotu kosztów poniesionych przez Województwo.",
        "Naruszenie umowy skutkuje obowiązkiem zwrotu wydatków wraz z odsetkami.")),
    ("Odpowiedzialność i dane osobowe", (
        "Województwo nie odpowiada za działania władz miejscowych wobec uczestnika.",
        "Strony przetwarzają dane osobowe zgodnie z rozporządzeniem (UE) 2016/679.")),
    ("Postanowienia końcowe", (
        "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
        "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
        "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach.")),
)


def _parties(c: Company) -> str:
    register = f"wpisanym do KRS pod nr {c.krs}" if c.krs else "działającym na podstawie wpisu do ewidencji"
    return (f"Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, zwanym dalej „Województwem”, a {c.name}, "
            f"{c.address}, NIP {c.nip}, REGON {c.regon}, {register}, reprezentowanym przez: {c.boss} – {c.role}, "
            "zwanym dalej „Przedsiębiorcą”")


def _clauses(part: slice, mark: str = "§") -> str:
    out = ""
    for i, (head, points) in list(enumerate(CLAUSES, 1))[part]:
        items = "".join(f"<li>{p}</li>" for p in points)
        out += f"<h2>{mark} {i}<br>{head}</h2><ol>{items}</ol>"
    return out


def pages(c: Company, how: str) -> Html:
    """Three A4 pages with the footer line „parafa”."""
    contents = (
        f"<p class=w>PROJEKT</p><h1>{TITLE}<br>nr DGR.…/2026</h1><p>zawarta w dniu ……………… 2026 r. w Zielonej Górze pomiędzy {_parties(c)}.</p>{_clauses(slice(0, 2))}",
        _clauses(slice(2, 5)),
        _clauses(slice(5, 7)) + "<table class=e><tr><td>Województwo</td><td>Przedsiębiorca</td></tr><tr><td>………………………</td><td>………………………</td></tr></table>"
        "<p>Załącznik: Regulamin rekrutacji i uczestnictwa.</p>",
    )
    body = "".join(
        f'<section>{text}<footer><span>strona {i} z 3</span><span>parafa Przedsiębiorcy: {svg(f"{c.slug}#p{i}", True, 11) if how == "hand" else "………"}</span></footer></section>'
        for i, text in enumerate(contents, 1))
    css = """body{font:11.5pt/1.4 'Liberation Serif'}section{height:252mm;padding-top:1px;position:relative;break-after:page}section:last-child{break-after:auto}h1{font-size:14pt;text-align:center}h2{font-size:11.5pt;text-align:center;margin:16px 0 6px}
li,p{text-align:justify}.w{text-align:right;color:#888;letter-spacing:3px}footer{position:absolute;bottom:0;left:0;right:0;border-top:1px solid #777;font-size:9pt;display:flex;justify-content:space-between;align-items:flex-end;height:14mm}.e{width:100%;text-align:center;margin-top:30px}"""
    return html(body, css)


def sections(c: Company, how: str) -> Word:
    """Word, each page a section of its own with the initials in its footer."""

    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Serif", 12, 2.4)
        groups = (slice(0, 3), slice(3, 6), slice(6, 7))
        for i, part in enumerate(groups):
            if i:
                section = doc.add_section(WD_SECTION.NEW_PAGE)
                section.footer.is_linked_to_previous = False
            section = doc.sections[-1]
            foot = section.footer.paragraphs[0]
            page_number(foot, "str. ", "     parafa: ")
            if how == "hand":
                foot.add_run().add_picture(png(f"{c.slug}#p{i}", True), height=Cm(0.95))
            if not i:
                para(doc, "Wzór umowy – Załącznik do Regulaminu", italic=True, align="r", size=9)
                para(doc, TITLE.upper(), True, 13, "c")
                para(doc, f"zawarta pomiędzy {_parties(c)}, o następującej treści:", align="j")
            for number, (head, points) in list(enumerate(CLAUSES, 1))[part]:
                para(doc, f"§ {number}. {head}", True, align="c")
                for k, point in enumerate(points, 1):
                    para(doc, f"{k}. {point}", align="j")
            if i == 2:
                para(doc)
                para(doc, "WOJEWÓDZTWO                                                        PRZEDSIĘBIORCA", True)
                para(doc, "........................................                                ........................................")

    return Word(write)


def columns(c: Company, how: str) -> Html:
    """Small print in two columns, two pages, initials in the upper corner."""
    contents = (f"<p>Zawarta między {_parties(c)}.</p>{_clauses(slice(0, 4), 'Art.')}", _clauses(slice(4, 7), "Art.") + "<p class=e>Za Województwo ……………………<br><br>Za Przedsiębiorcę ……………………</p>")
    body = "".join(
        f'<section><div class=h><span>{TITLE}<br>Szwajcaria 2026 · projekt do akceptacji · {i}/2</span><span class=p>{svg(f"{c.slug}#q{i}", True, 12) if how == "hand" else ""}<small>parafa</small></span></div><div class=c>{text}</div></section>'
        for i, text in enumerate(contents, 1))
    css = """body{font:10pt/1.35 'Liberation Sans'}section{height:250mm;padding-top:1px;break-after:page}section:last-child{break-after:auto}.h{display:flex;justify-content:space-between;border-bottom:2px solid #333;font-weight:bold;align-items:flex-end;min-height:17mm}.p{white-space:nowrap}.p small{font-weight:normal}
.c{columns:2;column-gap:9mm;margin-top:8px}h2{font-size:10pt;margin:9px 0 3px}ol{padding-left:16px;margin:0}li,p{text-align:justify}.e{margin-top:30px;text-align:left}"""
    return html(body, css)


def annotated(c: Company, how: str) -> Word:
    """Word, plain running text, headers with initials, a table of the parties, a full signature at the end."""

    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Sans", 11, 2.3)
        head = doc.sections[0].header.paragraphs[0]
        head.add_run("Umowa (projekt) – przyjmuję treść, parafuję każdą stronę:  ")
        if how == "hand":
            head.add_run().add_picture(png(f"{c.slug}#h", True), height=Cm(0.95))
        page_number(doc.sections[0].footer.paragraphs[0], "Umowa o dofinansowanie, strona ")
        para(doc, "UMOWA NR ………… /2026", True, 14, "c")
        para(doc, "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym do Szwajcarii",
             True, align="c")
        table = doc.add_table(rows=2, cols=2)
        table.style = "Table Grid"
        table.cell(0, 0).text, table.cell(0, 1).text = "Udzielający wsparcia", "Województwo Lubuskie, ul. Podgórna 7, Zielona Góra"
        table.cell(1, 0).text = "Przedsiębiorca"
        table.cell(1, 1).text = f"{c.name}, {c.address}, NIP {c.nip_dashed}, w imieniu której działa {c.boss}"
        para(doc)
        for number, (title, points) in enumerate(CLAUSES, 1):
            para(doc, f"§ {number}", True, align="c").paragraph_format.keep_with_next = True
            para(doc, f"({title.lower()})", align="c", italic=True).paragraph_format.keep_with_next = True
            for k, point in enumerate(points, 1):
                para(doc, f"{number}.{k} {point}", align="j")
        para(doc)
        word_pen(para(doc, "Przedsiębiorca: "), c, how, "umowa", 1.3)

    return Word(write)


LAYOUTS = {"1": ("umowa, 3 strony, parafa w stopce", pages), "2": ("umowa Word, sekcje, parafy w stopkach", sections),
           "3": ("umowa, dwie szpalty, parafa w rogu", columns), "4": ("umowa Word, tabela stron, parafa w nagłówku", annotated)}
