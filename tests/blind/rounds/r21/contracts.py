"""Four layouts of the draft contract, initialled page by page or signed electronically once."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word

from .common import Firm, Ink, dashed, initials, page, picture, spaced

ARTICLES = (
    (
        "Przedmiot",
        (
            "Umowa określa zasady dofinansowania udziału przedstawiciela Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii.",
            "Termin wyjazdu to 22–25 czerwca 2026 r.; może on zostać przesunięty najwyżej o cztery dni z powodu połączeń lotniczych.",
        ),
    ),
    (
        "Finansowanie",
        (
            "Województwo pokrywa 85% całkowitego kosztu udziału jednego przedstawiciela; kwota ta stanowi pomoc de minimis.",
            "Pozostałe 15% wpłaca Przedsiębiorca na rachunek wskazany przez Województwo w terminie 7 dni od otrzymania noty księgowej.",
            "Diety, materiały promocyjne oraz inne wydatki indywidualne Przedsiębiorca ponosi sam.",
        ),
    ),
    (
        "Zadania Województwa",
        (
            "Województwo zapewnia przeloty i przejazdy, noclegi, wyżywienie, ubezpieczenie oraz program spotkań.",
            "Po podpisaniu umowy Województwo wyda zaświadczenie o udzielonej pomocy de minimis.",
        ),
    ),
    (
        "Zadania Przedsiębiorcy",
        (
            "Przedsiębiorca zapewni obecność swojego przedstawiciela na wszystkich punktach programu.",
            "Po powrocie zamieści na swojej stronie internetowej notatkę o wyjeździe z informacją o źródle finansowania i wypełni ankietę.",
            "Przedsiębiorca zgadza się na użycie swojego logo i zdjęć w materiałach o wyjeździe.",
        ),
    ),
    (
        "Rezygnacja",
        (
            "Kto zrezygnuje później niż 15 dni przed wyjazdem, zwraca koszty poniesione do chwili otrzymania pisemnej rezygnacji.",
            "W miejsce rezygnującego Województwo może zaprosić firmę z listy rezerwowej.",
        ),
    ),
    (
        "Kontrola i dane osobowe",
        (
            "Przedsiębiorca przechowuje dokumenty związane z pomocą przez 10 lat od dnia jej udzielenia.",
            "Dane osobowe przetwarzane są w celu wykonania umowy i rozliczenia projektu.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Zmiany umowy wymagają formy pisemnej. Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
            "Umowę sporządzono w dwóch egzemplarzach, po jednym dla każdej ze stron.",
        ),
    ),
)


def _pages(
    firm: Firm, ink: Ink, title: str, intro: str, sections: list[str], ending: str, css: str, split: int
) -> Html:
    mark = initials(firm.owner) if ink.sign == "hand" else '<div style="height:30px"></div>'

    def sheet(number: int, content: str) -> str:
        foot = f'<div class="foot"><span>strona {number} z 2</span><span class="ini">{mark}<small>parafa Przedsiębiorcy</small></span></div>'
        return f'<section class="pg"><div>{content}</div>{foot}</section>'

    body = sheet(1, f"<h1>{title}</h1>{intro}" + "".join(sections[:split])) + sheet(
        2, "".join(sections[split:]) + ending
    )
    common = """.pg{height:262mm;display:flex;flex-direction:column;justify-content:space-between}.pg:first-child{break-after:page}
.foot{display:flex;justify-content:space-between;align-items:end;font-size:8pt}.ini{text-align:center;min-width:110px}.ini small{display:block;border-top:1px dotted #444}"""
    return page(title, common + css, body)


def plain(firm: Firm, ink: Ink) -> Html:
    """§ by §, serif, parties at the top, dots where the office fills in."""
    intro = f"""<p class="c">zawarta dnia ……………… 2026 r. w Zielonej Górze pomiędzy:</p><p><b>Województwem Lubuskim</b>, ul. Podgórna 7, 65-057 Zielona Góra, zwanym dalej „Województwem”,
reprezentowanym przez ………………………………………</p><p>a <b>{firm.name}</b>, {firm.street}, {firm.code} {firm.town}, NIP {dashed(firm.nip)}, zwanym dalej „Przedsiębiorcą”, reprezentowanym przez: {firm.owner} – {firm.role}.</p>"""
    parts = [
        f"<h2>§ {n}<br>{name}</h2><ol>{''.join(f'<li>{t}</li>' for t in items)}</ol>"
        for n, (name, items) in enumerate(ARTICLES, 1)
    ]
    end = '<table class="p"><tr><td>Województwo<br><br><br>……………………</td><td>Przedsiębiorca<br><br><br>……………………</td></tr></table>'
    css = "body{font:11pt/1.4 'Liberation Serif',serif}h1{font-size:13.5pt;text-align:center}h2{font-size:11pt;text-align:center;margin:10px 0 3px}.c{text-align:center}ol{margin:0}.p td{text-align:center;padding-top:26px}"
    title = "UMOWA NR ………/2026 (projekt)<br>o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"
    return _pages(firm, ink, title, intro, parts, end, css, 4)


def boxed(firm: Firm, ink: Ink) -> Html:
    """Parties in a table, clauses numbered 1.1, 1.2 …, a grey head."""
    intro = f"""<p class="z">Wzór umowy – wyjazd studyjny do Szwajcarii, projekt „Innowacyjne Lubuskie”, FEWL 2021–2027, Działanie 1.8</p><table class="s"><tr><th>Udzielający dofinansowania</th><th>Przedsiębiorca</th></tr>
<tr><td>Województwo Lubuskie<br>ul. Podgórna 7<br>65-057 Zielona Góra</td><td>{firm.name}<br>{firm.street}<br>{firm.code} {firm.town}<br>NIP {spaced(firm.nip)}</td></tr></table><p>Strony postanawiają, co następuje:</p>"""
    parts = [
        f"<h2>§ {n}. {name}</h2>" + "".join(f"<p class='i'>{n}.{k}. {t}</p>" for k, t in enumerate(items, 1))
        for n, (name, items) in enumerate(ARTICLES, 1)
    ]
    end = "<p style='margin-top:30px'>Podpisy stron zostaną złożone po ogłoszeniu listy zakwalifikowanych firm.</p>"
    css = "h1{background:#e4e4e4;padding:9px;font-size:13pt}.z{font-size:8.5pt}h2{font-size:10.5pt;margin:11px 0 3px;color:#444}.i{margin:0 0 3px 14px}.s td,.s th{border:1px solid #888;padding:5px 8px;text-align:left;vertical-align:top;width:50%}"
    return _pages(firm, ink, "Umowa o dofinansowanie uczestnictwa w wyjeździe studyjnym", intro, parts, end, css, 4)


def columned(firm: Firm, ink: Ink) -> Html:
    """Small print in two columns, as a travel contract."""
    intro = f"<p>Strony: <b>Województwo Lubuskie</b> z siedzibą w Zielonej Górze (Organizator) oraz <b>{firm.name}</b>, NIP {firm.nip}, {firm.town} (Przedsiębiorca).</p>"
    parts = [
        f"<div class='k'><b>§ {n} {name.upper()}</b> "
        + " ".join(f"({k}) {t}" for k, t in enumerate(items, 1))
        + "</div>"
        for n, (name, items) in enumerate(ARTICLES, 1)
    ]
    parts = ['<div class="cols">' + "".join(parts[:5]) + "</div>", '<div class="cols">' + "".join(parts[5:]) + "</div>"]
    end = "<p>Przedsiębiorca zapoznał się z projektem i nie wnosi do niego uwag.</p><p>Data zawarcia: …………………… Podpisy: ……………………………… / ………………………………</p>"
    css = "body{font-size:11pt;line-height:1.5}.cols{column-count:2;column-gap:22px;text-align:justify}.k{margin-bottom:14px}h1{font-size:13pt;border-bottom:3px double #333;padding-bottom:6px}"
    title = "PROJEKT UMOWY o dofinansowanie uczestnictwa przedsiębiorcy w Wyjeździe (Szwajcaria 2026)"
    return _pages(firm, ink, title, intro, parts, end, css, 1)


def typed(firm: Firm, ink: Ink) -> Word:
    """A Word contract; the initials stand in the footer of each page."""

    def write(doc: WordDocument) -> None:
        doc.styles["Normal"].font.name = "Liberation Serif"
        doc.styles["Normal"].font.size = Pt(12)
        title = doc.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        title.add_run(
            "Umowa o dofinansowanie uczestnictwa przedsiębiorcy\nz województwa lubuskiego w Wyjeździe\n– projekt –"
        ).bold = True
        doc.add_paragraph(
            f"Stronami umowy są: Województwo Lubuskie, ul. Podgórna 7, 65-057 Zielona Góra, oraz {firm.name}, {firm.street}, "
            f"{firm.code} {firm.town}, NIP: {firm.nip}, w imieniu którego działa {firm.owner} ({firm.role})."
        )
        for number, (name, items) in enumerate(ARTICLES, 1):
            head = doc.add_paragraph()
            head.alignment = WD_ALIGN_PARAGRAPH.CENTER
            head.paragraph_format.keep_with_next = True
            head.add_run(f"§ {number} – {name}").bold = True
            for item_number, text in enumerate(items, 1):
                doc.add_paragraph(f"{item_number}. {text}")
        doc.add_paragraph("\nZa Województwo: …………………     Za Przedsiębiorcę: …………………")
        foot = doc.sections[0].footer.paragraphs[0]
        foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if ink.sign == "hand":
            foot.add_run().add_picture(picture(firm.owner + "/par", 5, 240, 140), width=Cm(1.7))
        foot.add_run("  (parafa)").font.size = Pt(8)

    return Word(write)


CONTRACTS = (plain, boxed, columned, typed)
