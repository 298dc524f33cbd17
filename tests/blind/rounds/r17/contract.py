"""Four make-ups of the draft contract; initials on every page."""

from typing import Any

from docx.document import Document as WordDocument
from docx.shared import Cm

import io

from . import pen
from .common import Sig, base, blank_row, cell, e, line, page, page_number
from .companies import Firm
from ...model import Html, Word

TITLE = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym do Szwajcarii"
OFFICE = "Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, reprezentowanym przez Zarząd Województwa"
CLAUSES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Przedmiot umowy", ("Umowa określa zasady udzielenia Przedsiębiorcy bezzwrotnego dofinansowania udziału jednego przedstawiciela w wyjeździe studyjnym do Szwajcarii, planowanym na 22–25 czerwca 2026 r.",
                         "Wyjazd jest częścią projektu „Innowacyjne Lubuskie”, Działanie 1.8 programu Fundusze Europejskie dla Lubuskiego 2021–2027.")),
    ("Dofinansowanie", ("Dofinansowanie wynosi 85% całkowitego kosztu udziału i stanowi pomoc de minimis.", "Pozostałe 15% kosztów ponosi Przedsiębiorca, po otrzymaniu noty wystawionej przez Organizatora, w terminie 14 dni.",
                        "Dniem udzielenia pomocy jest dzień zawarcia umowy; Organizator wyda zaświadczenie o pomocy.")),
    ("Obowiązki Organizatora", ("Organizator zapewnia przelot, noclegi, wyżywienie, przejazdy lokalne, ubezpieczenie oraz program spotkań.", "Organizator przekaże program wyjazdu najpóźniej 7 dni przed wylotem.")),
    ("Obowiązki Przedsiębiorcy", ("Przedstawiciel bierze czynny udział w całym programie i przestrzega prawa państwa odwiedzanego.", "Po powrocie Przedsiębiorca umieszcza na swojej stronie internetowej informację o wyjeździe i źródle finansowania.",
                                  "Przedsiębiorca wypełnia ankietę ewaluacyjną przekazaną przez Organizatora.")),
    ("Rezygnacja", ("Rezygnację składa się pisemnie. Złożona później niż 15 dni przed wyjazdem powoduje obowiązek zwrotu kosztów już poniesionych.", "Organizator może zaprosić przedsiębiorcę z listy rezerwowej.")),
    ("Kontrola i dokumentacja", ("Przedsiębiorca przechowuje dokumenty dotyczące pomocy przez 10 lat od dnia jej udzielenia.", "Przedsiębiorca poddaje się kontroli uprawnionych instytucji.")),
    ("Postanowienia końcowe", ("Zmiany umowy wymagają formy pisemnej.", "Spory rozstrzyga sąd właściwy dla siedziby Organizatora.", "Umowę sporządzono w dwóch egzemplarzach.")),
)


def _party(f: Firm) -> str:
    return f"{f.name}, {f.address}, NIP {f.nip_dashed}, REGON {f.regon}, reprezentowanym przez: {f.head} – {f.head_role}"


def _mark(f: Firm, sig: Sig, n: int) -> str:
    return pen.initials(f"{f.slug}{n}") if sig == "hand" else ""


def _sheets(sheets: list[str], css: str, f: Firm, sig: Sig, where: str, faces: tuple[str, ...] = ()) -> Html:
    total = len(sheets)
    body = "".join(
        f'<section class="sheet">{text}<div class="pn">{n} / {total}</div><div class="{where}">{_mark(f, sig, n)}</div></section>' for n, text in enumerate(sheets, 1)
    )
    frame = (
        ".sheet{position:relative;height:264mm;break-after:page;overflow:hidden}.sheet:last-child{break-after:auto}.pn{position:absolute;bottom:0;left:0;right:0;text-align:center;font-size:8.5pt}"
        ".foot{position:absolute;right:4mm;bottom:1mm}.side{position:absolute;right:0;bottom:22mm}.left{position:absolute;left:2mm;bottom:2mm}"
    )
    return page(body, frame + css, faces)


def _ends(f: Firm, sig: Sig) -> str:
    ink = pen.scribble("contract" + f.slug) if sig == "hand" else ""
    return f"<div style='display:flex;justify-content:space-between;margin-top:18mm;align-items:flex-end'><div>……………………………………<br>Województwo Lubuskie</div><div style='text-align:center'>{ink}<br>……………………………………<br>Przedsiębiorca<br><small>{e(f.head)}</small></div></div>"


def classic(f: Firm, sig: Sig) -> Html:
    """Paragraph signs in the middle, three pages, initials at the foot."""

    def part(first: int, last: int) -> str:
        return "".join(f"<h2>§ {n}<br>{title}</h2>" + "".join(f"<p>{k}. {t}</p>" for k, t in enumerate(lines, 1)) for n, (title, lines) in enumerate(CLAUSES, 1) if first <= n <= last)

    sheets = [
        f"<p style='text-align:right'>PROJEKT</p><h1>{TITLE}</h1><p>zawarta w Zielonej Górze dnia ………………… 2026 r. pomiędzy:</p><p>{OFFICE}, zwanym dalej „Organizatorem”,</p><p>a</p><p>{e(_party(f))}, zwanym dalej „Przedsiębiorcą”.</p>" + part(1, 2),
        part(3, 5), part(6, 7) + _ends(f, sig),
    ]
    return _sheets(sheets, "body{font:11.5pt/1.5 'Liberation Serif'}h1{font-size:14pt;text-align:center}h2{font-size:11.5pt;text-align:center;margin:4mm 0 2mm}p{margin:1.6mm 0}", f, sig, "foot")


def columns(f: Firm, sig: Sig) -> Html:
    """Small print in two columns, two pages, initials at the left."""
    text = "".join(f"<h2>§{n}. {title}</h2>" + "".join(f"<p>({k}) {t}</p>" for k, t in enumerate(lines, 1)) for n, (title, lines) in enumerate(CLAUSES[:5], 1))
    rest = "".join(f"<h2>§{n}. {title}</h2>" + "".join(f"<p>({k}) {t}</p>" for k, t in enumerate(lines, 1)) for n, (title, lines) in enumerate(CLAUSES[5:], 6))
    sheets = [
        f"<h1>{TITLE.upper()}</h1><p>Strony: {OFFICE} (Organizator) oraz {e(_party(f))} (Przedsiębiorca).</p><div class='two'>{text}</div>",
        f"<div class='two'>{rest}</div><p>Załączniki: 1) Regulamin rekrutacji i uczestnictwa, 2) formularz zgłoszeniowy.</p>{_ends(f, sig)}",
    ]
    return _sheets(sheets, "body{font:9.6pt/1.38 'Carlito'}h1{font-size:12pt;border-bottom:2px solid #333;padding-bottom:2mm}.two{column-count:2;column-gap:8mm;text-align:justify}h2{font-size:10pt;margin:3mm 0 1mm;break-after:avoid}p{margin:1mm 0}", f, sig, "left")


def strip(f: Firm, sig: Sig) -> Html:
    """Coloured strip of the programme, decimal numbering, initials at the margin."""
    bar = "<div class='bar'><span>Fundusze Europejskie<br>dla Lubuskiego</span><span>Rzeczpospolita<br>Polska</span><span>Dofinansowane przez<br>Unię Europejską</span></div>"

    def part(first: int, last: int) -> str:
        return "".join(f"<h2>{n}. {title}</h2>" + "".join(f"<p><b>{n}.{k}.</b> {t}</p>" for k, t in enumerate(lines, 1)) for n, (title, lines) in enumerate(CLAUSES, 1) if first <= n <= last)

    sheets = [
        f"{bar}<h1>{TITLE}</h1><p>nr DGR/…………/2026 (wzór)</p><table>{blank_row('Organizator', 'Województwo Lubuskie, ul. Podgórna 7, 65-057 Zielona Góra')}{blank_row('Przedsiębiorca', e(f.name))}{blank_row('Adres', e(f.address))}{blank_row('NIP', f.nip)}{blank_row('Reprezentant', e(f.head + ', ' + f.head_role))}</table>" + part(1, 2),
        bar + part(3, 4), bar + part(5, 6), bar + part(7, 7) + _ends(f, sig),
    ]
    css = "body{font:10.8pt/1.5 'Liberation Sans'}.bar{display:flex;justify-content:space-between;border-bottom:3px solid #003399;color:#003399;font-size:8pt;padding-bottom:2mm;margin-bottom:6mm}h1{font-size:13.5pt;color:#003399}h2{font-size:11pt;color:#003399;margin:5mm 0 1mm}p{margin:1.4mm 8mm 1.4mm 0}table{border-collapse:collapse;width:92%}td,th{border:1px solid #99a;padding:1.4mm 2mm;text-align:left}"
    return _sheets(sheets, css, f, sig, "side")


def word(f: Firm, sig: Sig) -> Word:
    """Word with a table of the parties; pasted initials in every page's footer."""

    def write(doc: WordDocument) -> None:
        base(doc, "Liberation Serif", 11.5, 2.4)
        footer: Any = doc.sections[0].footer.paragraphs[0]
        page_number(footer, "Projekt umowy – strona ")
        if sig == "hand":
            footer.add_run("     parafa: ")
            footer.add_run().add_picture(io.BytesIO(pen.png(f.slug, True)), width=Cm(1.9))
        line(doc, (TITLE, "b"), align=1, size=13)
        line(doc, "zawierana w Zielonej Górze w dniu ………………………")
        table = doc.add_table(rows=2, cols=2)
        table.style = "Table Grid"
        for n, (who, what) in enumerate((("Organizator", "Województwo Lubuskie\nul. Podgórna 7, 65-057 Zielona Góra"), ("Przedsiębiorca", f"{f.name}\n{f.address}\nNIP {f.nip}\nreprezentacja: {f.head} – {f.head_role}"))):
            cell(table.rows[n].cells[0], who, True, "EEEEEE")
            cell(table.rows[n].cells[1], what)
        line(doc, "")
        for n, (title, lines) in enumerate(CLAUSES, 1):
            line(doc, (f"§ {n} {title}", "b"))
            for k, text in enumerate(lines, 1):
                line(doc, f"{k}) {text}")
        line(doc, "")
        if sig == "hand":
            paragraph = line(doc, "", align=2)
            paragraph.add_run().add_picture(io.BytesIO(pen.png("contract" + f.slug)), width=Cm(4.2))
        line(doc, "Organizator ……………………………           Przedsiębiorca ……………………………")

    return Word(write)
