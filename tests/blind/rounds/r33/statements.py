"""Four declarations of status, two of received aid, and a covering letter."""

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word

from .companies import SIZE_NEUTER, Company
from .forms import _word_signature
from .ink import a, box, cross_box, page, sign_here, struck

_LIMITS = {
    "micro": ("mikroprzedsiębiorstwo", "&lt; 10", "≤ 2 mln €", "≤ 2 mln €"),
    "small": ("małe przedsiębiorstwo", "&lt; 50", "≤ 10 mln €", "≤ 10 mln €"),
    "medium": ("średnie przedsiębiorstwo", "&lt; 250", "≤ 50 mln €", "≤ 43 mln €"),
}


def status_ticks(c: Company, pen: str, signing: str, date: str) -> Html:
    """Running text, then three boxes under one another."""
    items = "".join(
        f'<p style="margin:1.5mm 0 1.5mm 12mm">{cross_box(c.size == k, pen) if pen else box(c.size == k)} {v[0]}</p>'
        for k, v in _LIMITS.items()
    )
    body = f"""<div class="r">{a(c.city + ", " + date)}</div>
    <p><b>Wnioskodawca:</b> {a(c.name)}<br><b>Adres:</b> {a(c.address)}<br><b>NIP:</b> {a(c.nip)}</p>
    <h1 style="font-size:14pt;text-align:center;margin:12mm 0 6mm">OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1>
    <p style="text-align:justify">W związku ze zgłoszeniem do wyjazdu studyjnego w projekcie „Innowacyjne Lubuskie” oświadczam, że reprezentowany przeze mnie
    podmiot posiada, w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014, status:</p>{items}
    <p>Stan zatrudnienia w ostatnim zamkniętym roku obrotowym (RJP): {a(str(c.staff))}. Obrót: {a(c.turnover)} tys. euro, suma bilansowa:
    {a(c.balance)} tys. euro.</p><p>Dane te obejmują także przedsiębiorstwa partnerskie i powiązane, o ile istnieją. Zobowiązuję się
    zgłosić zmianę statusu do dnia podpisania umowy.</p>
    {sign_here(c.signer, signing, "podpis osoby upoważnionej do reprezentowania wnioskodawcy")}"""
    return Html(page(body, "", pen, margin="25mm 24mm", font="'Liberation Serif',serif"))


def status_table(c: Company, pen: str, signing: str, date: str) -> Html:
    """Thresholds in a table, figures beside them, the wrong categories struck out."""
    css = "td,th{border:1px solid #444;padding:2mm;font-size:10pt}th{background:#eee}"
    rows = "".join(
        f"<tr><td>{v[0]}</td><td>{v[1]}</td><td>{v[2]}</td><td>{v[3]}</td></tr>" for v in _LIMITS.values()
    )
    chosen = struck([(v[0], c.size == k) for k, v in _LIMITS.items()])
    body = f"""<div class="small">Załącznik do zgłoszenia – status MŚP</div>
    <h1 style="font-size:13pt;margin:4mm 0">Oświadczenie o statusie przedsiębiorcy (MŚP)</h1>
    <table><tr><th style="width:50mm">Firma</th><td>{a(c.name)}</td></tr><tr><th>Siedziba</th><td>{a(c.address)}</td></tr>
    <tr><th>NIP / REGON</th><td>{a(c.nip_dashed)} / {a(c.regon)}</td></tr></table>
    <h3>Progi z załącznika I do rozporządzenia 651/2014</h3>
    <table><tr><th>Kategoria</th><th>Liczba zatrudnionych</th><th>Roczny obrót</th><th>Suma bilansowa</th></tr>{rows}</table>
    <h3>Dane firmy za 2025 r.</h3>
    <table><tr><th>Liczba zatrudnionych (RJP)</th><th>Obrót, tys. €</th><th>Suma bilansowa, tys. €</th></tr>
    <tr><td>{a(str(c.staff))}</td><td>{a(c.turnover)}</td><td>{a(c.balance)}</td></tr></table>
    <p style="margin-top:6mm">Oświadczam, że firma zalicza się do następującej kategorii *:</p>
    <p class="c" style="font-size:12pt">{chosen}</p>
    <p class="small">* skreślić kategorie, które nie mają zastosowania</p>
    <table style="margin-top:8mm"><tr><td style="border:0">{a(date)}<br><span class="small">data</span></td>
    <td style="border:0">{sign_here(c.signer, signing, c.signer + ", " + c.signer_role)}</td></tr></table>"""
    return Html(page(body, css, pen))


def status_letter(c: Company, pen: str, signing: str, date: str) -> Word:
    """A few sentences on the firm's paper."""
    del pen

    def write(doc: WordDocument) -> None:
        section = doc.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.5)
        style = doc.styles["Normal"]
        style.font.name, style.font.size = "Carlito", Pt(12)
        head = doc.add_paragraph()
        head.add_run(c.name).bold = True
        head.add_run(f"\n{c.address}\nNIP: {c.nip_dashed}   REGON: {c.regon}")
        place = doc.add_paragraph(f"{c.city}, {date} r.")
        place.alignment = 2  # type: ignore[assignment]
        title = doc.add_paragraph()
        title.alignment = 1  # type: ignore[assignment]
        title.add_run("Oświadczenie o statusie Wnioskodawcy").bold = True
        name = {
            "micro": "mikroprzedsiębiorcą",
            "small": "małym przedsiębiorcą",
            "medium": "średnim przedsiębiorcą",
        }[c.size]
        doc.add_paragraph(
            f"Ja, niżej podpisany/a, działając w imieniu firmy {c.name}, oświadczam, że jest ona {name} w rozumieniu "
            "załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r."
        )
        doc.add_paragraph(
            f"Średnioroczne zatrudnienie wyniosło {c.staff} RJP, obrót {c.turnover} tys. EUR, a suma bilansowa "
            f"{c.balance} tys. EUR (rok 2025)."
        )
        doc.add_paragraph(
            "Firma jest przedsiębiorstwem samodzielnym: nie ma podmiotów partnerskich ani powiązanych."
        )
        doc.add_paragraph("Oświadczenie składam w związku z naborem na wyjazd studyjny do Szwajcarii.")
        _word_signature(doc, c, signing)

    return Word(write)


def status_steps(c: Company, pen: str, signing: str, date: str) -> Html:
    """Three steps with drawn squares, independence first."""
    css = """.s{border-left:4px solid #2d6a4f;padding:1mm 0 1mm 4mm;margin:5mm 0}.s h2{font-size:11pt;margin:0 0 2mm}
    td,th{border:1px solid #aaa;padding:1.5mm;font-size:9.5pt}"""
    kinds = "<br>".join(
        f"{cross_box(on, pen)} {t}"
        for t, on in (("samodzielnym", True), ("partnerskim", False), ("powiązanym", False))
    )
    sizes = " &nbsp;&nbsp; ".join(f"{cross_box(c.size == k, pen)} {v}" for k, v in SIZE_NEUTER.items())
    body = f"""<h1 style="font-size:15pt">Status przedsiębiorstwa – oświadczenie</h1>
    <div>składane do Urzędu Marszałkowskiego Województwa Lubuskiego (wyjazdy studyjne 2026)</div>
    <p>Nazwa wnioskodawcy: {a(c.name)}<br>Adres: {a(c.address)}<br>NIP: {a(c.nip_dashed)}</p>
    <div class="s"><h2>Krok 1. Niezależność</h2>Przedsiębiorstwo jest:<br>{kinds}</div>
    <div class="s"><h2>Krok 2. Dane z dwóch ostatnich lat obrotowych</h2><table><tr><th></th><th>2024</th><th>2025</th></tr>
    <tr><td>Zatrudnienie (RJP)</td><td>{a(str(max(1, c.staff - 1)))}</td><td>{a(str(c.staff))}</td></tr>
    <tr><td>Obrót netto (tys. EUR)</td><td>{a(c.turnover)}</td><td>{a(c.turnover)}</td></tr>
    <tr><td>Suma aktywów (tys. EUR)</td><td>{a(c.balance)}</td><td>{a(c.balance)}</td></tr></table></div>
    <div class="s"><h2>Krok 3. Wynik</h2>Na podstawie rozporządzenia 651/2014 (zał. I) oświadczam, że jest to przedsiębiorstwo:<br>
    <div style="margin-top:2mm">{sizes}</div></div>
    <p>Jestem świadomy/a odpowiedzialności za podanie nieprawdy.</p><p>Data: {a(date)}</p>
    {sign_here(c.signer, signing, "podpis i ewentualnie pieczątka")}"""
    return Html(page(body, css, pen, font="'DejaVu Sans',sans-serif"))


def aid_table(c: Company, pen: str, signing: str, date: str) -> Html:
    """Aid received: a table of it."""
    css = "td,th{border:1px solid #333;padding:1.6mm;font-size:9.5pt}"
    rows = "".join(
        f"<tr><td>{i}</td>" + "".join(f"<td>{a(x)}</td>" for x in r) + "</tr>" for i, r in enumerate(c.aid, 1)
    )
    body = f"""<h1 style="font-size:13pt;text-align:center">OŚWIADCZENIE<br>o otrzymanej pomocy de minimis</h1>
    <p>{a(c.name)}, {a(c.address)}, NIP {a(c.nip)}</p>
    <p>Oświadczam, że w okresie 3 minionych lat przedsiębiorca otrzymał następującą pomoc de minimis:</p>
    <table><tr><th>Lp.</th><th>Organ udzielający</th><th>Dzień udzielenia</th><th>Kwota PLN</th><th>Kwota EUR</th></tr>{rows}</table>
    <p>{a(c.city + ", " + date)}</p>{sign_here(c.signer, signing, "podpis")}"""
    return Html(page(body, css, pen))


def aid_none(c: Company, pen: str, signing: str, date: str) -> Html:
    """Aid received: none."""
    body = f"""<p class="r">{a(date)}</p><p>{a(c.name)}<br>{a(c.address)}<br>NIP {a(c.nip_dashed)}</p>
    <h2 style="text-align:center;margin-top:14mm">Oświadczenie o otrzymanej pomocy de minimis</h2>
    <p>Oświadczam, że w ciągu ostatnich trzech lat <b>nie otrzymałam/-em</b> pomocy de minimis, pomocy de minimis w rolnictwie
    ani w rybołówstwie.</p>{sign_here(c.signer, signing, c.signer)}"""
    return Html(page(body, "", pen, margin="25mm", font="'Liberation Serif',serif"))


STATUS = (
    ("status: zdanie i ☒ w kolumnie", status_ticks),
    ("status: tabela progów, skreślenia", status_table),
    ("status: pismo w kilku zdaniach (Word)", status_letter),
    ("status: trzy kroki z krzyżykami", status_steps),
)
