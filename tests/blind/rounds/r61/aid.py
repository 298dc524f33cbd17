"""Forms of information presented when applying for de minimis aid."""

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word
from tests.blind.rounds.r61.firm import SIZE_WORDS, SIZES, Firm, h
from tests.blind.rounds.r61.forms_other import end_word, set_page
from tests.blind.rounds.r61.ink import Ink, bracket, page, signed, square, struck

TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
NEW = "rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r."
OLD = "rozporządzenia Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r."

LINKS = (
    "sprawuje kontrolę większości praw głosu w innym przedsiębiorcy?",
    "może powołać lub odwołać większość członków organu innego przedsiębiorcy?",
    "wywiera na innego przedsiębiorcę dominujący wpływ na podstawie umowy lub statutu?",
)
STATE = (
    "Czy wobec podmiotu toczy się postępowanie upadłościowe lub spełnia on kryteria objęcia takim postępowaniem?",
    "Czy podmiot jest w trakcie postępowania restrukturyzacyjnego?",
    "Czy na podmiocie ciąży obowiązek zwrotu pomocy uznanej za niezgodną z prawem?",
)
FIELDS = (
    "w sektorze rybołówstwa i akwakultury?",
    "w dziedzinie produkcji podstawowej produktów rolnych?",
    "w dziedzinie przetwarzania i wprowadzania do obrotu produktów rolnych?",
)


def aid_official(f: Firm, ink: Ink, act: str = NEW, by_pen: bool = False) -> Html:
    """Parts A to E in ruled boxes, after the official pattern."""

    def no(question: str) -> str:
        return f"<tr><td>{question}</td><td class=w>{square(False, by_pen)} tak</td><td class=w>{square(True, by_pen)} nie</td></tr>"

    sizes = "".join(
        f"<br>{square(k == f.size, by_pen)} {v}"
        for k, v in {**SIZE_WORDS, "large": "inny przedsiębiorca"}.items()
    )
    body = f"""<h1>{TITLE}</h1><p class="c">Stosuje się do pomocy de minimis udzielanej na warunkach określonych w przepisach
{act}</p><table class="t"><tr><th colspan="2">A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis</th></tr>
<tr><td>1) Identyfikator podatkowy NIP<br><b>{f.nip}</b></td><td>2) Imię i nazwisko albo nazwa<br><b>{h(f.name)}</b></td></tr>
<tr><td>3) Adres siedziby<br><b>{h(f.address)}</b></td><td>4) Identyfikator gminy<br><b>{f.teryt}</b></td></tr>
<tr><td>5) Forma prawna<br><b>{h(f.legal)}</b></td><td>6) Wielkość podmiotu wg załącznika I do rozporządzenia 651/2014:{sizes}</td></tr>
<tr><td>7) Klasa działalności PKD<br><b>{f.pkd}</b></td><td>8) Data utworzenia podmiotu<br><b>{f.started}</b></td></tr></table>
<table class="t"><tr><th colspan="3">9) Powiązania z innymi przedsiębiorcami – czy podmiot:</th></tr>{"".join(map(no, LINKS))}</table>
<div class="pb"></div><table class="t"><tr><th colspan="3">B. Informacje dotyczące sytuacji ekonomicznej</th></tr>{"".join(map(no, STATE))}</table>
<table class="t"><tr><th colspan="3">C. Informacje dotyczące prowadzonej działalności – czy podmiot działa:</th></tr>{"".join(map(no, FIELDS))}</table>
<table class="t"><tr><th>D. Pomoc otrzymana na te same koszty, na których pokrycie ma być przeznaczona pomoc</th></tr><tr><td>nie otrzymano</td></tr></table>
<table class="t"><tr><th colspan="2">E. Osoba upoważniona do przedstawienia informacji</th></tr>
<tr><td>Imię i nazwisko: <b>{h(f.signer)}</b><br>Stanowisko: {h(f.role)}<br>Telefon: {f.phone}<br>Data: {f.day}</td>
<td>{signed(f.slug, ink, "data i podpis")}</td></tr></table>"""
    css = """h1{font-size:13.5pt;text-align:center}.c{text-align:center;font-size:9pt}.t{margin-bottom:4mm}.t td,.t th{
border:1px solid #222;padding:1.8mm 2mm;font-size:9.5pt}.t th{background:#ddd}.w{width:18mm;white-space:nowrap}
.pb{page-break-after:always}.t{page-break-inside:avoid}"""
    return Html(page(body, css, "Formularz de minimis"))


def aid_word(f: Firm, ink: Ink) -> Word:
    """The same matter in Word: a two-column list of questions."""

    def write(doc: WordDocument) -> None:
        set_page(doc, "Liberation Serif", 10.5)
        run = doc.add_paragraph().add_run(TITLE.upper())
        run.bold = True
        run.font.size = Pt(12.5)
        doc.add_paragraph(f"(pomoc udzielana na zasadach {NEW})")
        groups: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
            (
                "Część A – dane wnioskodawcy",
                (
                    ("NIP", f.nip_dashed),
                    ("Nazwa podmiotu", f.name),
                    ("Adres siedziby / miejsca zamieszkania", f.address),
                    ("Identyfikator gminy (TERYT)", f.teryt),
                    ("Forma prawna", f.legal),
                    ("Wielkość przedsiębiorcy", SIZE_WORDS[f.size]),
                    ("Klasa PKD, której dotyczy pomoc", f.pkd),
                    ("Data utworzenia", f.started),
                    *((f"Czy podmiot {q}", "nie") for q in LINKS),
                    ("Połączenia lub podziały w ostatnich 3 latach", "nie było"),
                ),
            ),
            ("Część B – sytuacja ekonomiczna", tuple((q, "nie") for q in STATE)),
            ("Część C – rodzaj działalności", tuple((f"Czy podmiot działa {q}", "nie") for q in FIELDS)),
            ("Część D – inna pomoc na te same koszty", (("Otrzymana pomoc", f.nothing),)),
            (
                "Część E – osoba składająca informacje",
                (("Imię i nazwisko", f.signer), ("Stanowisko", f.role), ("Nr telefonu", f.phone)),
            ),
        )
        for title, lines in groups:
            head = doc.add_paragraph()
            head.add_run(title).bold = True
            head.paragraph_format.keep_with_next = True
            table = doc.add_table(rows=0, cols=2)
            table.style = "Table Grid"
            for question, answer in lines:
                cells = table.add_row().cells
                cells[0].text, cells[1].text = question, answer
                cells[0].width, cells[1].width = Cm(9), Cm(7.6)
        doc.add_paragraph()
        end_word(doc, f, ink, "(podpis osoby upoważnionej)")

    return Word(write)


def aid_questions(f: Firm, ink: Ink, act: str = NEW, by_pen: bool = False) -> Html:
    """Lines of text and questions answered by striking through TAK or NIE."""

    def no(question: str) -> str:
        return f'<div class="r"><span>{question}</span><span>{struck(False, by_pen)}</span></div>'

    body = f"""<div class="top">pomoc de minimis · informacje wnioskodawcy</div><h1>{TITLE}</h1>
<p class="i">Podstawa: przepisy {act} w sprawie stosowania art. 107 i 108 Traktatu do pomocy de minimis. Niepotrzebne skreślić.</p>
<h3>A – Kto wnioskuje</h3><p>Podmiot: <b>{h(f.name)}</b>; adres: {h(f.address)}; identyfikator gminy: {f.teryt}; NIP: <b>{f.nip}</b>.</p>
<p>Forma prawna: {h(f.legal)}. Data utworzenia: {f.started}. Działalność według PKD: {f.pkd} ({h(f.pkd_text)}).</p>
<p>Wielkość: {SIZES[f.size]} przedsiębiorstwo.</p><p>Czy podmiot, któremu ma być udzielona pomoc:</p>{"".join(map(no, LINKS))}
<h3>B – Sytuacja ekonomiczna</h3>{"".join(map(no, STATE))}<h3>C – Działalność, na którą pomoc jest przeznaczona</h3>
<p>Czy podmiot prowadzi działalność:</p>{"".join(map(no, FIELDS))}<h3>D – Pomoc na te same koszty kwalifikowalne</h3>
<p>Otrzymana dotychczas: {h(f.nothing)}.</p><h3>E – Dane osoby upoważnionej</h3>
<div class="f"><span>{h(f.signer)}, {h(f.role)}<br>tel. {f.phone}<br>{h(f.town)}, {f.day} r.</span>{signed(f.slug, ink, "podpis")}</div>"""
    css = """body{font:10.5pt/1.4 'Liberation Serif',serif}.top{font-size:8pt;letter-spacing:1px;text-transform:uppercase}
h1{font-size:14pt}.i{font-size:8.5pt;font-style:italic}h3{font-size:11pt;margin:4mm 0 1mm;border-bottom:1px solid #222}
p{margin:1mm 0}.r,.f{display:flex;justify-content:space-between;gap:8mm}.r{border-bottom:1px dotted #999;padding:.7mm 0}
.f{align-items:flex-end;page-break-inside:avoid}"""
    return Html(page(body, css, "Informacje de minimis", "20mm"))


def aid_printout(f: Firm, ink: Ink) -> Html:
    """A print-out of an electronic form: keys and values under grey bars."""

    def part(title: str, pairs: tuple[tuple[str, str], ...]) -> str:
        rows = "".join(f"<tr><td>{k}</td><td>{v}</td></tr>" for k, v in pairs)
        return f"<div class=s><div class=g>{title}</div><table>{rows}</table></div>"

    def asked(items: tuple[str, ...], start: str) -> tuple[tuple[str, str], ...]:
        return tuple((f"{start}{q}", f"{bracket(False)} Tak &nbsp; {bracket(True)} Nie") for q in items)

    ident = (
        ("NIP podmiotu", f.nip),
        ("Nazwa", h(f.name)),
        ("Adres", h(f.address)),
        ("Kod gminy", f.teryt),
        ("Forma prawna", h(f.legal)),
        ("Wielkość", SIZE_WORDS[f.size].capitalize()),
        ("PKD", f.pkd),
        ("Utworzono", f.started),
    )
    who = (("Imię i nazwisko", h(f.signer)), ("Stanowisko", h(f.role)), ("Data wypełnienia", f.day))
    body = f"""<div class="hd">Wydruk formularza <span>wersja zgodna z rozporządzeniem (UE) 2023/2831</span></div><h1>{TITLE}</h1>
{part("A. Podmiot", ident)}{part("A. Powiązania", asked(LINKS, "Czy podmiot "))}{part("B. Sytuacja ekonomiczna", asked(STATE, ""))}
{part("C. Zakres działalności", asked(FIELDS, "Czy podmiot działa "))}
{part("D. Pomoc na te same koszty", (("Lista otrzymanej pomocy", "pusta"),))}{part("E. Osoba upoważniona", who)}
<p>{signed(f.slug, ink, "miejsce na podpis")}</p>"""
    css = """body{font:9.8pt/1.35 'DejaVu Sans',sans-serif;font-size:8.6pt}.hd{color:#666;border-bottom:1px solid #aaa;
display:flex;justify-content:space-between}h1{font-size:12pt;color:#333}.g{background:#ccc;padding:1mm 2mm;font-weight:bold}
td{padding:.9mm 2mm;border-bottom:1px solid #eee}td:first-child{width:62%;color:#444}.s{break-inside:avoid;margin-bottom:3mm}"""
    return Html(page(body, css, "Wydruk formularza", "15mm"))
