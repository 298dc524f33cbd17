"""Declarations of status: a sheet of boxes, a letter of sentences, a Word page with struck-out choices, a crossed table."""

from docx.document import Document as WordDocument

from tests.blind.model import Html, Word

from .common import Firm, Ink, a, box, h, page, signature, word_font, word_line, word_sign
from .forms_word import struck

FULL = {"micro": "mikroprzedsiębiorstwo", "small": "małe przedsiębiorstwo", "medium": "średnie przedsiębiorstwo"}

SHEET = """
body{font:10.4pt/1.45 'DejaVu Sans',Arial,sans-serif}h1{font-size:13pt;border-left:7px solid #345;padding-left:9px;margin:0 0 5mm}
td,th{border:1px solid #889;padding:3px 8px;text-align:left;font-weight:normal}table{width:100%;margin:2mm 0 5mm}
.k{background:#eef1f5;width:38%}.opt{margin:1.5mm 0 1.5mm 6mm}.small{font-size:8pt;color:#444}
"""


def sheet(f: Firm, how: Ink, *, hand: str = "") -> Html:
    """A consultant's sheet: facts in a table, four boxes one below the other."""
    options = "".join(f'<div class="opt">{box(f.size == key)} {FULL[key]}</div>' for key in FULL)
    body = (
        "<h1>Oświadczenie o statusie Wnioskodawcy (MŚP)</h1>"
        f"<table><tr><td class='k'>Wnioskodawca</td><td>{a(f.name)}</td></tr><tr><td class='k'>Adres siedziby</td>"
        f"<td>{a(f.address)}</td></tr><tr><td class='k'>NIP</td><td>{a(f.nip_dashed)}</td></tr><tr><td class='k'>REGON</td>"
        f"<td>{a(f.regon)}</td></tr></table><p>W związku z ubieganiem się o udział w wyjeździe studyjnym w projekcie "
        "„Innowacyjne Lubuskie” oświadczam, że Wnioskodawca, w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014, "
        f"to:</p>{options}<div class='opt'>☐ przedsiębiorstwo inne niż MŚP</div>"
        "<p>Dane za ostatni zamknięty rok obrotowy:</p>"
        f"<table><tr><td class='k'>średnie zatrudnienie (RJP)</td><td>{a(f.staff)}</td></tr><tr><td class='k'>roczny obrót</td>"
        f"<td>{a(f.turnover)}</td></tr><tr><td class='k'>suma bilansowa</td><td>{a(f.assets)}</td></tr></table>"
        "<p class='small'>Przedsiębiorstwo jest samodzielne – nie ma przedsiębiorstw partnerskich ani powiązanych. "
        "Jestem świadomy(-a) odpowiedzialności za złożenie nieprawdziwego oświadczenia.</p>"
        f"<div style='display:flex;justify-content:space-between;align-items:flex-end;margin-top:8mm'><div>{a(f'{f.town}, {f.signed_on}')}"
        f"<div style='border-top:1px solid #000' class='small'>miejscowość, data</div></div><div>{signature(f.boss, how, turn=2)}"
        "<div style='border-top:1px solid #000' class='small'>podpis osoby uprawnionej</div></div></div>"
    )
    return page(body, SHEET, hand=hand)


def sentences(f: Firm, how: Ink) -> Html:
    """A letter of the firm, the status named in a sentence."""
    status = {"micro": "mikroprzedsiębiorcy", "small": "małego przedsiębiorcy", "medium": "średniego przedsiębiorcy"}[
        f.size
    ]
    css = "body{font:12pt/1.65 'DejaVu Serif',Georgia,serif}h1{font-size:13pt;text-align:center;margin:22mm 0 10mm;font-weight:normal;letter-spacing:.12em}p{text-align:justify}"
    body = (
        f"<div style='display:flex;justify-content:space-between;font-size:9.5pt'><div>{h(f.name)}<br>{h(f.street)}<br>{h(f.postal)} "
        f"{h(f.town)}<br>NIP: {f.nip}</div><div>{h(f.town)}, {h(f.signed_on)}</div></div>"
        "<h1>OŚWIADCZENIE O STATUSIE PRZEDSIĘBIORCY</h1>"
        f"<p>Działając w imieniu firmy {h(f.name)}, świadom odpowiedzialności za podanie nieprawdy, oświadczam, że posiada ona status "
        f"<b>{status}</b> zgodnie z definicją zawartą w załączniku I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca "
        "2014 r.</p>"
        f"<p>W ostatnim zatwierdzonym okresie obrachunkowym zatrudnienie w przeliczeniu na pełne etaty wyniosło {h(f.staff)}, obrót netto "
        f"{h(f.turnover)}, a bilans roczny zamknął się sumą {h(f.assets)}. Firma jest niezależna: nikt nie posiada w niej 25% lub "
        "więcej kapitału ani głosów poza wspólnikami będącymi osobami fizycznymi, ona sama również nie ma udziałów w innych "
        "przedsiębiorstwach.</p><p>Oświadczenie składam na potrzeby naboru na wyjazd studyjny w ramach projektu „Innowacyjne "
        f"Lubuskie”.</p><div style='margin:14mm 0 0 90mm;text-align:center;line-height:1.2'>{signature(f.boss, how, turn=2)}<br>"
        f"<span style='font-size:9pt'>{h(f.boss)}<br>{h(f.boss_role)}</span></div>"
    )
    return page(body, css, margin="22mm 23mm 20mm 25mm")


def crossed_out(f: Firm, how: Ink) -> Word:
    """A Word page: the choices on one line, the wrong ones struck out; footnote below."""

    def write(doc: WordDocument) -> None:
        word_font(doc, "Cambria", 11.5)
        word_line(doc, "Załącznik do zgłoszenia – status MŚP", size=9, align=2)
        word_line(doc, "OŚWIADCZENIE WNIOSKODAWCY", bold=True, size=14, align=1)
        word_line(doc, "dotyczące wielkości przedsiębiorstwa", size=11.5, align=1)
        word_line(doc, f"Ja, niżej podpisana/podpisany {f.boss} ({f.boss_role}), reprezentując:")
        table = doc.add_table(rows=0, cols=2)
        table.style = "Light Grid Accent 1"
        for label, answer in (
            ("firma", f.name),
            ("adres", f.address),
            ("NIP", f.nip_dashed),
            ("KRS / CEIDG", f.register),
        ):
            cells = table.add_row().cells
            cells[0].text, cells[1].text = label, answer
        line = doc.add_paragraph()
        line.paragraph_format.space_before = 150000
        line.add_run("oświadczam, że reprezentowany podmiot jest przedsiębiorstwem ")
        struck(
            line,
            [
                ("mikro", f.size == "micro"),
                ("małym", f.size == "small"),
                ("średnim", f.size == "medium"),
                ("dużym", False),
            ],
        )
        line.add_run("¹ w rozumieniu rozporządzenia Komisji (UE) nr 651/2014 (załącznik I).")
        word_line(doc, f"Stan zatrudnienia: {f.staff}")
        word_line(doc, f"Przychody roczne: {f.turnover}")
        word_line(doc, f"Aktywa razem: {f.assets}")
        line = doc.add_paragraph("Typ przedsiębiorstwa: ")
        struck(line, [("samodzielne", True), ("partnerskie", False), ("powiązane", False)])
        line.add_run("¹")
        word_line(doc, f"{f.town}, {f.signed_on} r.")
        word_sign(doc, f.boss, how, turn=2, align=2)
        word_line(doc, "czytelny podpis", size=8.5, align=2)
        word_line(doc, "¹ niewłaściwe określenia przekreślić", size=8.5)

    return Word(write)


def crosses(f: Firm, how: Ink, *, hand: str = "") -> Html:
    """A table of thresholds: one column a category, a cross in the row „dotyczy"."""
    css = (
        "body{font:10pt/1.4 'DejaVu Sans',Arial,sans-serif}td,th{border:1px solid #000;padding:4px 7px;text-align:center}"
        "table{width:100%;margin:4mm 0}th{background:#f3ead8}h1{font-size:12pt;text-align:center}.r{text-align:left;background:#faf6ec}"
    )
    marks = "".join(f"<td>{a('X') if f.size == key else '–'}</td>" for key in FULL)
    body = (
        "<p style='font-size:8pt'>Wzór E-3 biura rachunkowego · do wniosków o pomoc de minimis</p>"
        "<h1>Oświadczenie o spełnianiu warunków mikro-, małego lub średniego przedsiębiorstwa</h1>"
        f"<p>Przedsiębiorca: {a(f.name)}<br>Siedziba: {a(f.address)}<br>Identyfikator podatkowy NIP: {a(f.nip)}</p>"
        "<p>Oświadczam, że przedsiębiorca należy do kategorii wskazanej krzyżykiem (rozporządzenie 651/2014, załącznik I):</p>"
        "<table><tr><th></th><th>mikroprzedsiębiorstwo</th><th>małe przedsiębiorstwo</th><th>średnie przedsiębiorstwo</th></tr>"
        "<tr><td class='r'>liczba osób</td><td>mniej niż 10</td><td>mniej niż 50</td><td>mniej niż 250</td></tr>"
        "<tr><td class='r'>obrót lub bilans</td><td>do 2 mln EUR</td><td>do 10 mln EUR</td><td>do 50 / 43 mln EUR</td></tr>"
        f"<tr><td class='r'><b>dotyczy</b></td>{marks}</tr></table>"
        f"<table><tr><th>zatrudnienie</th><th>obrót</th><th>suma bilansowa</th></tr><tr><td>{a(f.staff)}</td><td>{a(f.turnover)}</td>"
        f"<td>{a(f.assets)}</td></tr></table><p>Przedsiębiorstwo ma charakter: samodzielny {box(True)}, partnerski {box(False)}, "
        f"powiązany {box(False)}.</p><table><tr><td style='height:24mm;width:34%;vertical-align:top'>Data<br><br>{a(f.signed_on)}</td>"
        f"<td style='vertical-align:top'>Podpis przedsiębiorcy lub osoby upoważnionej<br>{signature(f.boss, how, turn=3)}</td></tr></table>"
    )
    return page(body, css, hand=hand)
