"""Declarations of the applicant's status: four layouts; and the statement of aid received."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH

from tests.blind.model import Html, Word

from .firm import SIZES, Firm
from .kit import box, choice, dashed, esc, html, sign_line

INSTRUMENTAL = ("mikroprzedsiębiorstwem", "małym przedsiębiorstwem", "średnim przedsiębiorstwem")
NOUNS = ("mikroprzedsiębiorstwo", "małe przedsiębiorstwo", "średnie przedsiębiorstwo")
YEARS = ("2025", "2024", "2023")


def plain(firm: Firm, signing: str) -> Html:
    """A short letter with three boxes."""
    boxes = "".join(
        f"<p>{box(i == SIZES.index(firm.size), firm.mark, firm.ink)} {n},</p>"
        for i, n in enumerate(INSTRUMENTAL)
    )
    body = f"""
<p style="text-align:right">{esc(firm.town)}, {firm.signed_on}</p>
<p>{esc(firm.name)}<br>{esc(firm.address)}<br>NIP {dashed(firm.nip)}</p>
<h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1>
<p>W związku z ubieganiem się o udział w wyjeździe studyjnym w ramach projektu „Innowacyjne Lubuskie” oświadczam, że reprezentowany
przeze mnie podmiot, w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014, jest:</p>{boxes}
<p>oraz że jest przedsiębiorstwem samodzielnym. Zatrudnienie w ostatnim zamkniętym roku obrotowym wyniosło {firm.staff[0]} RJR,
roczny obrót {firm.turnover[0]} tys. zł, suma bilansowa {firm.balance[0]} tys. zł.</p>
<p>Jestem świadomy/-a odpowiedzialności karnej za złożenie fałszywego oświadczenia.</p>
{sign_line("data i podpis osoby upoważnionej", firm.signer, signing, firm.ink, f"{firm.signed_on}, {esc(firm.signer)}<br>")}"""
    return html(
        """body{font-family:"Liberation Serif",serif;font-size:12pt}h1{font-size:14pt;text-align:center;margin:12mm 0 8mm}p{margin:0 0 4mm}""",
        body,
    )


def three_years(firm: Firm, signing: str) -> Html:
    """A sheet with figures of three years and the category struck through or ringed."""
    how = "ring" if firm.mark in ("cross", "tick") else "strike"
    rows = "".join(
        f"<tr><th>{label}</th>{''.join(f'<td>{v}</td>' for v in values)}</tr>"
        for label, values in (
            ("Zatrudnienie (RJR)", firm.staff),
            ("Obrót netto (tys. PLN)", firm.turnover),
            ("Suma bilansowa (tys. PLN)", firm.balance),
        )
    )
    body = f"""
<h1>Oświadczenie o spełnianiu kryteriów MŚP<br><span>(status wnioskodawcy)</span></h1>
<table class="d"><tr><th>Wnioskodawca</th><td>{esc(firm.name)}</td></tr><tr><th>Adres</th><td>{esc(firm.address)}</td></tr>
<tr><th>NIP / REGON</th><td>{firm.nip} / {firm.regon}</td></tr><tr><th>Data rozpoczęcia działalności</th><td>{firm.since}</td></tr></table>
<p>Ja, niżej podpisany/-a, oświadczam, że przedsiębiorstwo jest*:</p>
<p style="text-align:center;font-size:12pt">{choice(INSTRUMENTAL, SIZES.index(firm.size), how, firm.ink)}</p>
<p>w rozumieniu załącznika I do rozporządzenia (UE) nr 651/2014 (Dz. Urz. UE L 187 z 26.06.2014).</p>
<p>Typ przedsiębiorstwa*: {choice(("samodzielne", "partnerskie", "powiązane"), 0, how, firm.ink)}</p>
<table class="d"><tr><th>Dane do określenia kategorii</th>{"".join(f"<th>{y} r.</th>" for y in YEARS)}</tr>{rows}</table>
<p>{esc(firm.town)}, {firm.signed_on}</p>
{sign_line("podpis Wnioskodawcy", firm.signer, signing, firm.ink, f"{esc(firm.signer)}<br>")}
<p class="small">* {"właściwe zakreślić" if how == "ring" else "niepotrzebne skreślić"}</p>"""
    css = """body{font-family:"Liberation Sans",sans-serif}h1{font-size:13pt;text-align:center}h1 span{font-size:10pt;font-weight:400}
.d{margin:4mm 0}.d td,.d th{border:1px solid #555;padding:1.4mm 2mm}.d th{background:#f2f2f2;font-weight:400;width:40%}.d tr>th:not(:first-child){width:20%}"""
    return html(css, body)


def grid(firm: Firm, signing: str) -> Html:
    """A table of categories with thresholds; a mark in the last column."""
    limits = (
        "poniżej 10 osób; do 2 mln EUR",
        "poniżej 50 osób; do 10 mln EUR",
        "poniżej 250 osób; obrót do 50 mln EUR lub bilans do 43 mln EUR",
    )
    rows = "".join(
        f'<tr><td>{"ABC"[i]}</td><td>{n}</td><td>{limits[i]}</td><td class="m">{box(i == SIZES.index(firm.size), firm.mark, firm.ink)}</td></tr>'
        for i, n in enumerate(NOUNS)
    )
    body = f"""
<div class="bar">STATUS WNIOSKODAWCY – OŚWIADCZENIE</div>
<p><b>1. Kto składa oświadczenie</b><br>{esc(firm.name)}, {esc(firm.address)}, NIP: {firm.nip}</p>
<p><b>2. Kategoria</b> – oświadczam, że firma należy do kategorii zaznaczonej w tabeli (zał. I do rozporządzenia Komisji (UE) 651/2014):</p>
<table><tr><th></th><th>Kategoria</th><th>Progi (zatrudnienie; obrót lub suma bilansowa)</th><th>Zaznaczyć</th></tr>{rows}</table>
<p><b>3. Dane za 2025 r.</b> Liczba zatrudnionych: {firm.staff[0]}. Przychód: {firm.turnover[0]} tys. zł. Aktywa: {firm.balance[0]} tys. zł.</p>
<p><b>4. Powiązania</b> – firma nie pozostaje w relacji podmiotów partnerskich ani powiązanych.</p>
<p>Oświadczenie składam świadomie i zgodnie ze stanem faktycznym na dzień {firm.signed_on}.</p>
{sign_line(f"imię, nazwisko i podpis – {firm.signer_role}", firm.signer, signing, firm.ink, f"{esc(firm.signer)}<br>")}"""
    css = """body{font-family:Carlito,sans-serif;font-size:11.5pt}.bar{background:#1e3a5f;color:#fff;padding:3mm;font-size:14pt;font-weight:700;margin-bottom:5mm}
td,th{border:1px solid #1e3a5f;padding:2mm}.m{text-align:center;width:24mm}p{margin:3.5mm 0}"""
    return html(css, body)


def typed(firm: Firm, signing: str) -> Word:
    """A Word letter that says the category in a sentence."""

    def write(doc: WordDocument) -> None:
        doc.add_paragraph(f"{firm.town}, {firm.signed_on}").alignment = WD_ALIGN_PARAGRAPH.RIGHT
        title = doc.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        title.add_run("OŚWIADCZENIE\no statusie Wnioskodawcy").bold = True
        doc.add_paragraph(
            f"Działając w imieniu {firm.name} z siedzibą: {firm.address}, NIP {firm.nip}, oświadczam, co następuje."
        )
        doc.add_paragraph(
            f"1. Wnioskodawca jest {INSTRUMENTAL[SIZES.index(firm.size)]} w rozumieniu załącznika I do rozporządzenia "
            "Komisji (UE) nr 651/2014."
        )
        doc.add_paragraph(
            "2. Wnioskodawca jest przedsiębiorstwem samodzielnym, bez podmiotów partnerskich i powiązanych."
        )
        table = doc.add_table(rows=1, cols=4)
        table.style = "Table Grid"
        for cell, text in zip(
            table.rows[0].cells,
            ("Rok", "Zatrudnienie", "Obrót (tys. zł)", "Suma bilansowa (tys. zł)"),
            strict=True,
        ):
            cell.text = text
        for row in zip(YEARS, firm.staff, firm.turnover, firm.balance, strict=True):
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
        doc.add_paragraph("3. Dane są zgodne z dokumentami księgowymi.")
        doc.add_paragraph(
            f"\n\n..............................................\n{firm.signer}\n{firm.signer_role}"
        ).alignment = WD_ALIGN_PARAGRAPH.RIGHT

    return Word(write)


def aid(firm: Firm, signing: str) -> Html:
    """Statement of de minimis aid received (annex 4)."""
    how = "ring" if firm.mark in ("cross", "tick") else "strike"
    rows = "".join(
        f"<tr><td>{i}</td>{''.join(f'<td>{esc(c)}</td>' for c in line)}</tr>"
        for i, line in enumerate(firm.aid, 1)
    )
    table = (
        f"<table><tr><th>Lp.</th><th>Organ udzielający</th><th>Dzień udzielenia</th><th>Kwota (PLN)</th><th>Kwota (EUR)</th></tr>{rows}</table>"
        if rows
        else ""
    )
    body = f"""
<h1>Oświadczenie o otrzymanej pomocy de minimis</h1>
<p>{esc(firm.name)}, {esc(firm.address)}, NIP {dashed(firm.nip)}</p>
<p>Oświadczam, że w okresie trzech minionych lat pomoc de minimis: {choice(("otrzymałem/-am", "nie otrzymałem/-am"), 0 if rows else 1, how, firm.ink)}*</p>{table}
<p>{esc(firm.town)}, {firm.signed_on}</p>
{sign_line("podpis", firm.signer, signing, firm.ink, f"{esc(firm.signer)}<br>")}
<p class="small">* niewłaściwe skreślić lub właściwe zakreślić</p>"""
    return html(
        """body{font-family:"Liberation Sans",sans-serif}h1{font-size:13pt;text-align:center;margin-bottom:8mm}td,th{border:1px solid #444;padding:1.5mm}p{margin:4mm 0}""",
        body,
    )
