"""Four layouts of the information that goes with a request for de minimis aid."""

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word

from .common import SIZE_PL, Firm, Ink, answer, dashed, page, picture, sign_block, spaced

NEW = "2023/2831 z dnia 13 grudnia 2023 r."
OLD = "nr 1407/2013 z dnia 18 grudnia 2013 r."

LINKS = (
    "posiada większość praw głosu w innym przedsiębiorstwie",
    "ma prawo powoływać lub odwoływać większość zarządu innego przedsiębiorstwa",
    "wywiera dominujący wpływ na innego przedsiębiorcę na podstawie umowy lub statutu",
    "samodzielnie kontroluje większość głosów na mocy porozumień ze wspólnikami",
)
ECONOMY = (
    "spełnia kryteria objęcia postępowaniem upadłościowym lub jest w takim postępowaniu",
    "odnotowuje rosnące straty lub malejące obroty",
    "ma zwiększone zapasy albo niewykorzystany potencjał produkcyjny",
    "ma rosnące zadłużenie",
)
SECTORS = (
    "w rybołówstwie i akwakulturze",
    "w produkcji podstawowej produktów rolnych",
    "w przetwarzaniu i wprowadzaniu do obrotu produktów rolnych",
    "w drogowym transporcie towarów",
)


def grid(firm: Firm, ink: Ink, act: str = NEW) -> Html:
    """An official look: parts A–E, digits in cells, small TAK/NIE boxes at the right."""

    def digits(text: str) -> str:
        return '<span class="d">' + "".join(f"<i>{d}</i>" for d in text) + "</span>"

    def no(text: str) -> str:
        return f'<tr><td>{text}</td><td class="y">☐ tak</td><td class="y">☒ nie</td></tr>'

    sizes = " &nbsp; ".join(
        f"{'☒' if firm.size == k else '☐'} {w}"
        for k, w in (("micro", "mikroprzedsiębiorca"), ("small", "mały"), ("medium", "średni"), ("large", "inny"))
    )
    body = f"""<h1>Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis</h1>
<p class="z">dotyczy pomocy na warunkach rozporządzenia Komisji (UE) {act}</p>
<h2>A. Podmiot, któremu ma być udzielona pomoc de minimis</h2><table><tr><td class="l">1) NIP</td><td>{digits(firm.nip)}</td></tr>
<tr><td class="l">2) Nazwa</td><td>{answer(firm.name)}</td></tr><tr><td class="l">3) Adres siedziby</td><td>{answer(f"{firm.street}, {firm.code} {firm.town}")}</td></tr>
<tr><td class="l">4) Identyfikator gminy</td><td>{digits(firm.teryt)}</td></tr><tr><td class="l">5) Forma prawna</td><td>{answer(firm.legal)}</td></tr>
<tr><td class="l">6) Wielkość</td><td>{sizes}</td></tr><tr><td class="l">7) Klasa PKD działalności, której dotyczy pomoc</td><td>{answer(firm.pkd[:5])}</td></tr>
<tr><td class="l">8) Data utworzenia</td><td>{answer(firm.founded)}</td></tr></table>
<h2>9) Czy podmiot:</h2><table>{"".join(no(f"{'abcd'[n]}) {t}") for n, t in enumerate(LINKS))}{no("e) powstał wskutek połączenia lub podziału innych przedsiębiorców")}</table>
<h2>A1. Wspólnik spółki cywilnej lub osobowej</h2><p>{answer("nie dotyczy")}</p>
<h2>B. Sytuacja ekonomiczna – czy podmiot:</h2><table>{"".join(no(f"{n}) {t}") for n, t in enumerate(ECONOMY, 1))}</table>
<h2>C. Czy podmiot prowadzi działalność:</h2><table>{"".join(no(f"{n}) {t}") for n, t in enumerate(SECTORS, 1))}</table>
<h2>D. Inna pomoc na te same koszty kwalifikowalne</h2><p>Czy podmiot otrzymał pomoc na pokrycie tych samych wydatków? &nbsp; ☐ tak &nbsp; ☒ nie</p>
<h2>E. Osoba upoważniona do przedstawienia informacji</h2><table><tr><td class="l">Imię i nazwisko, stanowisko</td><td>{answer(f"{firm.owner}, {firm.role}")}</td></tr><tr><td class="l">Telefon</td><td>{answer(firm.phone)}</td></tr></table>
<table class="e"><tr><td>Data {answer(firm.date)}</td><td style="width:270px">{sign_block(firm, ink, "podpis osoby upoważnionej")}</td></tr></table>"""
    css = """body{font-size:9.5pt}h1{font-size:13pt;text-align:center;margin:0 0 2px}.z{text-align:center;font-size:8.5pt;margin:0}h2{font-size:9.5pt;background:#ddd;padding:2px 5px;margin:8px 0 2px;break-after:avoid}
td{border:1px solid #666;padding:2px 5px}.l{width:36%}.y{width:48px;text-align:center}.d i{display:inline-block;border:1px solid #333;width:17px;text-align:center;font-style:normal;font-family:'Liberation Mono',monospace}
.e{margin-top:10px}.e td{border:0;vertical-align:bottom}"""
    return page("Formularz de minimis", css, body, ink)


def questions(firm: Firm, ink: Ink, act: str = NEW) -> Html:
    """Numbered questions in running text, TAK/NIE with the wrong one struck out."""
    no = "<s>TAK</s> / <b>NIE</b>"
    items = [
        f"Kto ubiega się o pomoc? <br>{answer(f'{firm.name}, {firm.street}, {firm.code} {firm.town}')}",
        f"NIP: {answer(dashed(firm.nip))}",
        f"Gmina siedziby (identyfikator TERYT, 7 cyfr): {answer(firm.teryt)}",
        f"Forma prawna: {answer(firm.legal)}; istnieje od: {answer(firm.founded)}",
        "Wielkość przedsiębiorcy: "
        + ", ".join(
            f"<b><u>{w}</u></b>" if k == firm.size else f"<s>{w}</s>" for k, w in {**SIZE_PL, "large": "inne"}.items()
        ),
        f"Klasa PKD działalności objętej pomocą: {answer(firm.pkd[:5])}",
        *(f"Czy przedsiębiorca {t}? {no}" for t in LINKS),
        f"Czy w ostatnich trzech latach doszło do połączenia, przejęcia lub podziału? {no}",
        *(f"Czy przedsiębiorca {t}? {no}" for t in ECONOMY),
        *(f"Czy prowadzona jest działalność {t}? {no}" for t in SECTORS),
        f"Czy na te same koszty uzyskano już inną pomoc publiczną lub de minimis? {no}",
        f"Kto udzielił odpowiedzi? {answer(f'{firm.owner}, {firm.role}, tel. {firm.phone}')}",
    ]
    body = f"""<h1>Informacje składane przez przedsiębiorcę ubiegającego się o pomoc de minimis</h1>
<p class="z">Pomoc na podstawie rozporządzenia (UE) {act}. Tam, gdzie podano TAK / NIE, należy skreślić odpowiedź nieprawdziwą.</p>
<ol>{"".join(f"<li>{i}</li>" for i in items)}</ol>
<p>{firm.place}, {answer(firm.date)}</p><div style="margin-left:340px">{sign_block(firm, ink, "podpis i pieczęć")}</div>"""
    css = "body{font:10.5pt/1.4 'Liberation Serif',serif}h1{font-size:14pt}.z{font-size:9pt;border:1px solid #999;padding:4px 7px}li{margin-bottom:4px}s{color:#777}"
    return page("Informacje de minimis", css, body, ink)


def columns(firm: Firm, ink: Ink, act: str = NEW) -> Html:
    """An adviser's sheet: the subject at the left, the statements at the right, [x] boxes."""

    def line(text: str) -> str:
        return f"<div class='q'><span>{text}</span><span class='n'>[ ] T [x] N</span></div>"

    sizes = "<br>".join(f"{'[x]' if k == firm.size else '[ ]'} {w}" for k, w in {**SIZE_PL, "large": "duże"}.items())
    body = f"""<h1>POMOC DE MINIMIS<br><small>formularz informacji o przedsiębiorcy – rozporządzenie (UE) {act}</small></h1><div class="g"><div class="p"><h2>Część A</h2>
<b>Przedsiębiorca</b><br>{answer(firm.name)}<br><b>NIP</b><br>{answer(spaced(firm.nip))}<br><b>Siedziba</b><br>{answer(f"{firm.street}{chr(10)}{firm.code} {firm.town}")}<br>
<b>Kod gminy</b><br>{answer(firm.teryt)}<br><b>Forma prawna</b><br>{answer(firm.legal)}<br><b>Data powstania</b><br>{answer(firm.founded)}<br><b>Wielkość</b><br>{sizes}<br>
<b>Działalność (klasa PKD)</b><br>{answer(firm.pkd[:5])}<br><b>Wspólnicy (A1)</b><br>{answer("nie dotyczy")}</div>
<div><h2>Powiązania</h2>{"".join(line(t) for t in LINKS)}{line("powstał z połączenia lub podziału")}<h2>Część B – kondycja</h2>{"".join(line(t) for t in ECONOMY)}
<h2>Część C – działalność</h2>{"".join(line(t) for t in SECTORS)}<h2>Część D – pomoc na te same koszty</h2>{line("uzyskano inną pomoc na udział w tym wyjeździe")}
<h2>Część E – osoba składająca</h2><p>{answer(f"{firm.owner} ({firm.role})")}<br>tel. {answer(firm.phone)}<br>dnia {answer(firm.date)}</p>{sign_block(firm, ink, "podpis")}</div></div>
<p class="s">T – tak, N – nie. Wypełnia podmiot, który ma otrzymać pomoc. Zatajenie informacji może skutkować obowiązkiem zwrotu.</p>"""
    css = """body{font-size:10pt}h1{font-size:16pt;color:#513a7a}h1 small{font-size:10pt;font-weight:normal}.g{display:grid;grid-template-columns:190px 1fr;gap:18px}.p{background:#f3f0f8;padding:0 10px 10px}
h2{font-size:10pt;color:#513a7a;border-bottom:1px solid #513a7a;margin:10px 0 4px}.q{display:flex;justify-content:space-between;gap:10px;margin-bottom:3px}.n{white-space:nowrap}.s{font-size:8pt}"""
    return page("Formularz de minimis", css, body, ink)


def sheet(firm: Firm, ink: Ink, act: str = NEW) -> Word:
    """A Word table, number – question – answer in words."""

    def write(doc: WordDocument) -> None:
        for section in doc.sections:
            section.left_margin = section.right_margin = Cm(2)
            section.top_margin = section.bottom_margin = Cm(1.7)
        doc.styles["Normal"].font.name = "Liberation Sans"
        doc.styles["Normal"].font.size = Pt(9.5)
        doc.styles["Normal"].paragraph_format.space_after = Pt(2)
        doc.add_heading("Formularz informacji przy ubieganiu się o pomoc de minimis", level=2)
        doc.add_paragraph(f"(pomoc udzielana zgodnie z rozporządzeniem Komisji (UE) {act})")
        rows = [
            ("A.1", "NIP podmiotu", firm.nip),
            ("A.2", "Nazwa podmiotu", firm.name),
            ("A.3", "Adres siedziby", f"{firm.street}, {firm.code} {firm.town}"),
            ("A.4", "Identyfikator gminy", firm.teryt),
            ("A.5", "Forma prawna", firm.legal),
            (
                "A.6",
                "Wielkość podmiotu",
                f"{SIZE_PL[firm.size]} przedsiębiorstwo" if firm.size != "micro" else "mikroprzedsiębiorstwo",
            ),
            ("A.7", "Klasa działalności PKD", firm.pkd[:5]),
            ("A.8", "Data utworzenia", firm.founded),
            *((f"A.9{'abcd'[n]}", f"Podmiot {t}", "nie") for n, t in enumerate(LINKS)),
            ("A.10", "Połączenie, przejęcie, podział w ostatnich 3 latach", "nie"),
            *((f"B.{n}", f"Podmiot {t}", "nie") for n, t in enumerate(ECONOMY, 1)),
            *((f"C.{n}", f"Działalność {t}", "nie") for n, t in enumerate(SECTORS, 1)),
            ("D", "Pomoc otrzymana na te same koszty", "nie"),
            ("E", "Osoba upoważniona do przekazania informacji", f"{firm.owner}, {firm.role}, tel. {firm.phone}"),
        ]
        table = doc.add_table(rows=0, cols=3)
        table.style = "Table Grid"
        table.autofit = False
        for column, width in zip(table.columns, (1.5, 9, 6.5), strict=True):
            column.width = Cm(width)
        for number, label, value in rows:
            cells = table.add_row().cells
            cells[0].text, cells[1].text, cells[2].text = number, label, value
            for cell, width in zip(cells, (1.5, 9, 6.5), strict=True):
                cell.width = Cm(width)
        doc.add_paragraph(f"\nData: {firm.date}")
        if ink.sign == "hand":
            spot = doc.add_paragraph()
            spot.paragraph_format.left_indent = Cm(9.5)
            spot.paragraph_format.space_after = Pt(0)
            spot.paragraph_format.keep_with_next = True
            spot.add_run().add_picture(picture(firm.owner), width=Cm(4.6))
        doc.add_paragraph("…………………………………………\npodpis osoby upoważnionej").paragraph_format.left_indent = Cm(9.5)

    return Word(write)


DE_MINIMIS = (grid, questions, columns, sheet)
