"""Four status declarations and two statements of de minimis aid received."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word

from .common import SIZE_PL, Firm, Ink, answer, dashed, page, picture, sign_block, spaced

KIND = {"micro": "mikroprzedsiębiorstwem", "small": "małym przedsiębiorstwem", "medium": "średnim przedsiębiorstwem"}
OF_KIND = {"micro": "mikroprzedsiębiorstw", "small": "małych przedsiębiorstw", "medium": "średnich przedsiębiorstw"}


def _money(thousands: int) -> str:
    return f"{thousands:,}".replace(",", " ") + " tys."


def letter(firm: Firm, ink: Ink) -> Html:
    """The firm's own letter: a sentence of running text that names the category."""
    body = f"""<div class="h"><b>{firm.name}</b><br>{firm.street}, {firm.code} {firm.town}<br>NIP {dashed(firm.nip)} · REGON {firm.regon} · tel. {firm.phone}</div>
<p class="r">{firm.place}, {answer(firm.date)}</p><p>Urząd Marszałkowski Województwa Lubuskiego<br>Departament Gospodarki i Rozwoju</p>
<h1>Oświadczenie o statusie przedsiębiorcy</h1>
<p>Działając w imieniu firmy {answer(firm.name)} jako {answer(firm.role)}, oświadczam, że zgodnie z definicją z załącznika I do rozporządzenia Komisji (UE)
nr 651/2014 firma należy do kategorii <b>{OF_KIND[firm.size]}</b>.</p>
<p>W ostatnim zamkniętym roku obrotowym zatrudnialiśmy średnio {answer(str(firm.staff[0]))} osób (w przeliczeniu na RJR), osiągnęliśmy obrót {answer(_money(firm.turnover[0]))} euro, a suma bilansowa
wyniosła {answer(_money(firm.balance[0]))} euro.</p><p>Firma jest przedsiębiorstwem samodzielnym: nie ma udziałów w innych podmiotach, które przekraczałyby 25%,
i nikt nie ma takich udziałów w niej.</p><p>Znana jest mi odpowiedzialność za podanie danych niezgodnych ze stanem faktycznym.</p>
<div style="margin:50px 0 0 330px">{sign_block(firm, ink, firm.owner)}</div>"""
    css = "body{font:11.5pt/1.5 'Liberation Serif',serif}.h{text-align:center;border-bottom:1px solid #999;padding-bottom:8px}.r{text-align:right}h1{font-size:14pt;text-align:center;margin:30px 0}"
    return page("Oświadczenie", css, body, ink)


def three_years(firm: Firm, ink: Ink) -> Html:
    """A table of three years and boxes for the category and the kind of enterprise."""
    years = ("2025", "2024", "2023")
    rows = (
        ("Liczba zatrudnionych (RJR)", [str(v) for v in firm.staff]),
        ("Roczny obrót (EUR)", [_money(v) for v in firm.turnover]),
        ("Całkowity bilans roczny (EUR)", [_money(v) for v in firm.balance]),
    )
    table = "".join(
        f"<tr><td>{label}</td>" + "".join(f"<td class='n'>{answer(v)}</td>" for v in values) + "</tr>"
        for label, values in rows
    )
    boxes = "".join(
        f"<tr><td class='x'>{'☒' if firm.size == key else '☐'}</td><td>{word}</td></tr>"
        for key, word in (
            ("micro", "mikroprzedsiębiorstwo – poniżej 10 pracowników, obrót lub bilans do 2 mln EUR"),
            ("small", "małe przedsiębiorstwo – poniżej 50 pracowników, obrót lub bilans do 10 mln EUR"),
            (
                "medium",
                "średnie przedsiębiorstwo – poniżej 250 pracowników, obrót do 50 mln EUR lub bilans do 43 mln EUR",
            ),
            ("large", "żadne z powyższych (przedsiębiorstwo inne niż MŚP)"),
        )
    )
    body = f"""<h1>OŚWIADCZENIE WNIOSKODAWCY DOTYCZĄCE STATUSU MŚP</h1><p class="z">podstawa: zał. I do rozporządzenia (UE) nr 651/2014</p>
<h2>1. Dane wnioskodawcy</h2><table><tr><td>Nazwa</td><td colspan="3">{answer(firm.name)}</td></tr><tr><td>NIP</td><td colspan="3">{answer(spaced(firm.nip))}</td></tr>
<tr><td>Siedziba</td><td colspan="3">{answer(f"{firm.street}, {firm.code} {firm.town}")}</td></tr></table>
<h2>2. Dane finansowe i zatrudnienie</h2><table><tr><th></th>{"".join(f"<th>{y}</th>" for y in years)}</tr>{table}</table>
<h2>3. Oświadczam, że wnioskodawca jest</h2><table>{boxes}</table>
<h2>4. Powiązania</h2><p>☒ przedsiębiorstwo samodzielne &nbsp;&nbsp; ☐ partnerskie &nbsp;&nbsp; ☐ powiązane</p>
<p class="m">Dane pochodzą ze sprawozdań finansowych; jeżeli nie są jeszcze zatwierdzone – z ksiąg rachunkowych. Euro przeliczono kursem średnim NBP z końca roku obrotowego.</p>
<table class="o"><tr><td>{firm.place}, {answer(firm.date)}</td><td style="width:270px">{sign_block(firm, ink, "osoba upoważniona do reprezentacji")}</td></tr></table>"""
    css = """h1{font-size:13pt;text-align:center}.z,.m{font-size:8.5pt;text-align:center}.m{text-align:left}h2{font-size:10.5pt;margin:14px 0 4px}td,th{border:1px solid #555;padding:4px 7px}
.n{text-align:right}.x{width:24px;text-align:center;font-size:13pt}.o{margin-top:36px}.o td{border:0;vertical-align:bottom}"""
    return page("Status MŚP", css, body, ink)


def struck(firm: Firm, ink: Ink) -> Html:
    """One sentence with the choices that do not apply struck out, a box with the data at the side."""
    choice = " / ".join(
        f"<b>{word}</b>" if key == firm.size else f"<s>{word}</s>"
        for key, word in {**KIND, "large": "dużym przedsiębiorstwem"}.items()
    )
    body = f"""<div class="w"><aside><b>Wnioskodawca</b><br>{answer(firm.name)}<br><br><b>NIP</b><br>{answer(firm.nip)}<br><br><b>Adres</b><br>{answer(f"{firm.street}{chr(10)}{firm.code} {firm.town}")}
<br><br><b>Reprezentowany przez</b><br>{answer(f"{firm.owner}, {firm.role}")}</aside><main><h1>Oświadczenie<br>o statusie Wnioskodawcy</h1>
<p>W związku ze zgłoszeniem do udziału w wyjeździe studyjnym organizowanym przez Województwo Lubuskie w projekcie „Innowacyjne Lubuskie” oświadczam, że Wnioskodawca jest:</p>
<p class="c">{choice} *</p><p>w rozumieniu rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r.</p>
<p>Zatrudnienie: {answer(f"{firm.staff[0]} RJR")}; obrót: {answer(_money(firm.turnover[0]))} EUR; suma bilansowa: {answer(_money(firm.balance[0]))} EUR.</p>
<p>Wnioskodawca <b>jest</b> / <s>nie jest</s> * przedsiębiorstwem samodzielnym.</p><p class="s">* niewłaściwe skreślić</p>
<p>Data: {answer(firm.date)}</p><div style="margin-top:36px">{sign_block(firm, ink, "podpis")}</div></main></div>"""
    css = "body{font-size:11pt}.w{display:grid;grid-template-columns:165px 1fr;gap:22px}aside{background:#eef3ee;padding:12px;font-size:9.5pt}h1{font-size:16pt;margin-top:4px}.c{line-height:1.9}.s{font-size:8pt}"
    return page("Oświadczenie o statusie", css, body, ink)


def worded(firm: Firm, ink: Ink) -> Word:
    """A Word sheet of an accountant: data first, the statement after it."""

    def write(doc: WordDocument) -> None:
        doc.styles["Normal"].font.name = "Liberation Serif"
        doc.styles["Normal"].font.size = Pt(11.5)
        doc.add_paragraph("Załącznik do zgłoszenia na wyjazd studyjny").alignment = WD_ALIGN_PARAGRAPH.RIGHT
        title = doc.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        title.add_run("OŚWIADCZENIE O WIELKOŚCI PRZEDSIĘBIORSTWA\n(status MŚP wnioskodawcy)").bold = True
        doc.add_paragraph(
            f"Nazwa przedsiębiorstwa: {firm.name}\nNIP: {dashed(firm.nip)}\nAdres: {firm.street}, {firm.code} {firm.town}"
        )
        doc.add_paragraph(
            "Oświadczam, że w świetle załącznika I do rozporządzenia 651/2014 przedsiębiorstwo ma status:"
        )
        for key, word in {**SIZE_PL, "large": "duże (nie MŚP)"}.items():
            line = doc.add_paragraph(f"{'[X]' if key == firm.size else '[  ]'}  {word}")
            line.paragraph_format.left_indent = Cm(1.5)
            line.paragraph_format.space_after = Pt(0)
        doc.add_paragraph()
        table = doc.add_table(rows=1, cols=4)
        table.style = "Table Grid"
        for cell, text in zip(table.rows[0].cells, ("rok", "zatrudnienie RJR", "obrót EUR", "bilans EUR"), strict=True):
            cell.text = text
        for year, staff, turnover, balance in zip(
            ("2023", "2024", "2025"), firm.staff[::-1], firm.turnover[::-1], firm.balance[::-1], strict=True
        ):
            values = (year, str(staff), _money(turnover), _money(balance))
            for cell, text in zip(table.add_row().cells, values, strict=True):
                cell.text = text
        doc.add_paragraph()
        doc.add_paragraph(
            "Przedsiębiorstwo jest samodzielne, nie pozostaje w relacji partnerskiej ani w relacji powiązania z innymi podmiotami."
        )
        doc.add_paragraph(f"{firm.place}, {firm.date}")
        if ink.sign == "hand":
            spot = doc.add_paragraph()
            spot.paragraph_format.left_indent = Cm(9)
            spot.paragraph_format.space_after = Pt(0)
            spot.add_run().add_picture(picture(firm.owner), width=Cm(5))
        doc.add_paragraph(f"……………………………………\n{firm.owner}\n{firm.role}").paragraph_format.left_indent = Cm(9)

    return Word(write)


STATUS = (letter, three_years, struck, worded)


def aid_table(firm: Firm, ink: Ink) -> Html:
    """A table of the aid received, or a line that there was none."""
    rows = "".join("<tr>" + "".join(f"<td>{answer(v)}</td>" for v in line) + "</tr>" for line in firm.aid)
    none = "" if firm.aid else f"<tr><td colspan='4' style='text-align:center'>{answer('nie otrzymano')}</td></tr>"
    body = f"""<h1>OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS</h1><p>Podmiot: {answer(firm.name)}, NIP {answer(firm.nip)}</p>
<p>Oświadczam, że w ciągu trzech minionych lat podmiot {"otrzymał" if firm.aid else "nie otrzymał"} pomoc{"" if firm.aid else "y"} de minimis{" w wysokości jak niżej" if firm.aid else ""}.</p>
<table><tr><th>Organ udzielający</th><th>Dzień udzielenia</th><th>Kwota PLN</th><th>Kwota EUR</th></tr>{rows}{none}</table>
<div style="display:flex;justify-content:space-between;align-items:end;margin-top:60px"><span>{firm.place}, {answer(firm.date)}</span>{sign_block(firm, ink, "podpis")}</div>"""
    return page(
        "De minimis",
        "h1{font-size:13pt;text-align:center;margin:26px 0}td,th{border:1px solid #444;padding:5px}",
        body,
        ink,
    )
