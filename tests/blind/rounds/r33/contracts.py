"""Four drafts of the contract, initialled on each page or e-signed."""

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word

from .companies import Company
from .ink import a, initials, page, strokes_png

TITLE = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"

CLAUSES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Przedmiot umowy",
        (
            "Przedmiotem umowy jest dofinansowanie udziału Przedsiębiorcy w Wyjeździe studyjnym do Szwajcarii, planowanym w dniach "
            "22–25 czerwca 2026 r., w ramach projektu „Innowacyjne Lubuskie”.",
            "Termin może zostać przesunięty o nie więcej niż cztery dni ze względu na rozkład połączeń lotniczych.",
        ),
    ),
    (
        "Dofinansowanie",
        (
            "Województwo finansuje 85% całkowitego kosztu udziału Przedsiębiorcy ze środków programu Fundusze Europejskie dla Lubuskiego 2021–2027.",
            "Dofinansowanie stanowi pomoc de minimis, udzielaną na podstawie rozporządzenia z dnia 17 kwietnia 2024 r.",
            "Dniem udzielenia pomocy jest dzień zawarcia niniejszej umowy.",
        ),
    ),
    (
        "Wkład Przedsiębiorcy",
        (
            "Przedsiębiorca pokrywa 15% kosztów organizacji Wyjazdu w przeliczeniu na jednego uczestnika, w przybliżeniu 2500 zł netto.",
            "Wpłata następuje w terminie 7 dni od doręczenia noty, na wskazany w niej rachunek.",
            "Diety oraz własne materiały promocyjne Przedsiębiorca opłaca osobno.",
        ),
    ),
    (
        "Obowiązki Województwa",
        (
            "Województwo zapewnia przelot i przejazdy, hotel z wyżywieniem, ubezpieczenie oraz program spotkań.",
            "Województwo wyda zaświadczenie o udzielonej pomocy de minimis.",
        ),
    ),
    (
        "Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca deleguje jednego przedstawiciela, który uczestniczy w całym programie.",
            "Po powrocie Przedsiębiorca zamieści na swojej stronie internetowej informację o Wyjeździe wraz ze wskazaniem źródła finansowania "
            "i wypełni ankietę ewaluacyjną.",
            "Przedstawiciel przestrzega prawa i zwyczajów kraju pobytu.",
        ),
    ),
    (
        "Rezygnacja",
        (
            "Rezygnację zgłasza się na piśmie.",
            "Rezygnacja późniejsza niż 15 dni przed rozpoczęciem Wyjazdu zobowiązuje Przedsiębiorcę do zwrotu kosztów poniesionych przez Województwo "
            "do chwili otrzymania pisma.",
        ),
    ),
    (
        "Dane osobowe i wizerunek",
        (
            "Strony przetwarzają dane osobowe zgodnie z RODO, wyłącznie w celu wykonania umowy i rozliczenia projektu.",
            "Przedsiębiorca zgadza się na użycie logotypu i zdjęć z Wyjazdu w materiałach informacyjnych.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
            "W sprawach nieuregulowanych stosuje się Regulamin rekrutacji oraz Kodeks cywilny.",
            "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach.",
        ),
    ),
)


def _firm(c: Company) -> str:
    return f"{c.name}, {c.address}, NIP {c.nip}, REGON {c.regon}, {c.register}"


def _sheets(c: Company, sheets: list[str], signing: str, css: str, font: str, place: str) -> Html:
    out = []
    for number, sheet in enumerate(sheets, 1):
        mark = initials(c.signer, number) if signing == "hand" else ""
        last = "" if number == len(sheets) else "break-after:page;"
        foot = {
            "corner": f'<div style="position:absolute;bottom:0;right:0;text-align:center">{mark}<div class="small">parafa</div></div>'
            f'<div class="small" style="position:absolute;bottom:0;left:0">strona {number} z {len(sheets)}</div>',
            "middle": f'<div style="position:absolute;bottom:0;left:0;right:0;display:flex;justify-content:space-between;border-top:1px solid #999">'
            f'<span class="small">Województwo: ............</span><span class="small">{number}/{len(sheets)}</span>'
            f'<span class="small">Przedsiębiorca: <span style="display:inline-block;vertical-align:middle">{mark or "............"}</span></span></div>',
            "margin": f'<div style="position:absolute;bottom:8mm;right:0">{mark}</div>'
            f'<div class="small c" style="position:absolute;bottom:0;left:0;right:0">– {number} –</div>',
        }[place]
        out.append(
            f'<div style="position:relative;height:247mm;overflow:hidden;padding-right:4mm;{last}">{sheet}{foot}</div>'
        )
    return Html(page("".join(out), css, "", margin="20mm 20mm 20mm 22mm", font=font))


def plain_paragraphs(c: Company, pen: str, signing: str, date: str) -> Html:
    """Centred § signs on three pages; initials in the corner."""
    del pen, date

    def clause(i: int) -> str:
        title, items = CLAUSES[i]
        points = "".join(f"<p>{n}. {t}</p>" for n, t in enumerate(items, 1))
        return f'<p class="c" style="margin-top:5mm"><b>§ {i + 1}</b><br>{title}</p>{points}'

    start = f"""<div class="r small">PROJEKT</div><h1 style="font-size:13pt;text-align:center">{TITLE.upper()}<br>nr ………/2026</h1>
    <p>zawarta w Zielonej Górze w dniu …………………… 2026 r. pomiędzy Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, zwanym dalej
    „Województwem”, a przedsiębiorcą:</p><p>{a(_firm(c))},</p><p>reprezentowanym przez: {a(c.signer + " – " + c.signer_role)}, zwanym dalej „Przedsiębiorcą”.</p>"""
    end = """<table style="margin-top:22mm"><tr><td class="c">……………………………<br>Województwo</td><td class="c">……………………………<br>Przedsiębiorca</td></tr></table>"""
    sheets = [
        start + clause(0) + clause(1),
        clause(2) + clause(3) + clause(4),
        clause(5) + clause(6) + clause(7) + end,
    ]
    return _sheets(
        c,
        sheets,
        signing,
        "p{margin:1.5mm 0;text-align:justify}.c{text-align:center}",
        "'Liberation Serif',serif",
        "corner",
    )


def two_columns(c: Company, pen: str, signing: str, date: str) -> Html:
    """Numbers 1.1, 1.2 in two narrow columns on two pages."""
    del pen, date

    def clause(i: int) -> str:
        title, items = CLAUSES[i]
        points = "".join(f"<p>{i + 1}.{n}. {t}</p>" for n, t in enumerate(items, 1))
        return f"<div><h3>§ {i + 1}. {title}</h3>{points}</div>"

    css = ".k{columns:2;column-gap:8mm;font-size:10pt}.k p{margin:1mm 0}h3{margin:3mm 0 1mm;font-size:10.5pt}"
    start = f"""<h1 style="font-size:13pt;border-bottom:2px solid #003399;padding-bottom:2mm">{TITLE}</h1><p>wzór umowy, nr …………… z dnia ……………</p>
    <table style="margin-bottom:3mm"><tr><td style="width:50%;padding-right:5mm"><b>Województwo Lubuskie</b><br>ul. Podgórna 7<br>65-057 Zielona Góra<br>reprezentowane przez Zarząd Województwa</td>
    <td><b>{a(c.name)}</b><br>{a(c.street)}<br>{a(c.postal + " " + c.city)}<br>NIP {a(c.nip_dashed)}<br>reprezentant: {a(c.signer)}</td></tr></table>"""
    sheets = [
        start + '<div class="k">' + "".join(clause(i) for i in range(4)) + "</div>",
        '<div class="k">'
        + "".join(clause(i) for i in range(4, 8))
        + '</div><p style="margin-top:15mm">Podpisy stron (przy zawarciu umowy): ……………………………… / ………………………………</p>',
    ]
    return _sheets(c, sheets, signing, css, "'Carlito',sans-serif", "middle")


def summary_first(c: Company, pen: str, signing: str, date: str) -> Html:
    """A sheet of main terms in a table, then general terms."""
    del pen, date
    css = "td{border:1px solid #777;padding:2mm;font-size:10pt}td:first-child{width:48mm;background:#f0f0f0;font-weight:bold}p{margin:1.2mm 0}h3{margin:4mm 0 1mm}"

    def clause(i: int) -> str:
        title, items = CLAUSES[i]
        return f"<h3>§ {i + 1} {title}</h3>" + "".join(
            f"<p>{x}) {t}</p>" for x, t in zip("abcdef", items, strict=False)
        )

    first = f"""<div class="small">Fundusze Europejskie dla Lubuskiego · Rzeczpospolita Polska · Dofinansowane przez Unię Europejską</div>
    <h1 style="font-size:14pt">{TITLE}</h1><h3>Karta umowy</h3>
    <table><tr><td>Organizator</td><td>Województwo Lubuskie, ul. Podgórna 7, 65-057 Zielona Góra</td></tr><tr><td>Przedsiębiorca</td><td>{_firm(c)}</td></tr>
    <tr><td>Reprezentacja</td><td>{c.signer}, {c.signer_role}</td></tr><tr><td>Delegowany</td><td>{c.delegate}</td></tr>
    <tr><td>Wyjazd</td><td>Szwajcaria, 22–25 czerwca 2026 r.</td></tr><tr><td>Udział środków UE</td><td>85% kosztu (pomoc de minimis)</td></tr>
    <tr><td>Udział własny</td><td>15% kosztu, ok. 2500 zł netto</td></tr><tr><td>Numer i data zawarcia</td><td>………………… (uzupełni Organizator)</td></tr></table>
    <p style="margin-top:5mm">Warunki szczegółowe określają paragrafy na następnych stronach.</p>"""
    sheets = [first, "".join(clause(i) for i in range(5)), "".join(clause(i) for i in range(5, 8))]
    return _sheets(c, sheets, signing, css, "", "margin")


def word_contract(c: Company, pen: str, signing: str, date: str) -> Word:
    """Written in Word; initials in the footer of every page."""
    del pen, date

    def write(doc: WordDocument) -> None:
        section = doc.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.4)
        style = doc.styles["Normal"]
        style.font.name, style.font.size = "Liberation Sans", Pt(11.5)
        style.paragraph_format.space_after = Pt(7)
        foot = section.footer.paragraphs[0]
        foot.alignment = 2
        foot.add_run("parafa Przedsiębiorcy: ").font.size = Pt(8)
        if signing == "hand":
            foot.add_run().add_picture(strokes_png(c.signer[:4] + "p", 4, 170, 100), width=Cm(1.7))
        title = doc.add_paragraph()
        title.alignment = 1  # type: ignore[assignment]
        title.add_run(TITLE).bold = True
        doc.add_paragraph("(projekt umowy)").alignment = 1  # type: ignore[assignment]
        doc.add_paragraph("Strony:")
        doc.add_paragraph(
            "Województwo Lubuskie z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra",
            style="List Bullet",
        )
        doc.add_paragraph(
            f"Przedsiębiorca – {_firm(c)}, w imieniu którego działa {c.signer} ({c.signer_role})",
            style="List Bullet",
        )
        for number, (name, items) in enumerate(CLAUSES, 1):
            head = doc.add_paragraph()
            head.paragraph_format.keep_with_next = True
            head.add_run(f"§ {number}  {name}").bold = True
            for point, text in enumerate(items, 1):
                doc.add_paragraph(f"{point}) {text}")
        table = doc.add_table(rows=2, cols=2)
        table.cell(0, 0).text, table.cell(0, 1).text = "Województwo", "Przedsiębiorca"
        table.cell(1, 0).text = table.cell(1, 1).text = "\n…………………………"

    return Word(write)


LAYOUTS = (
    ("umowa: § na środku, 3 strony", plain_paragraphs),
    ("umowa: dwie szpalty, 1.1", two_columns),
    ("umowa: karta umowy i warunki", summary_first),
    ("umowa: Word, parafa w stopce", word_contract),
)
