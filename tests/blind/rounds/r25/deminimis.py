# ruff: noqa: E501
"""Forms of information for de minimis aid, four layouts."""

from html import escape

from docx.document import Document as WordDocument

from tests.blind.model import Html, Word
from tests.blind.rounds.r25 import wordkit as kit
from tests.blind.rounds.r25.firm import Firm, Sign
from tests.blind.rounds.r25.forms_html import page
from tests.blind.rounds.r25.ink import signature

TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
BASIS = (
    "rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r. (Dz. Urz. UE L 2023/2831 z 15.12.2023)"
)
OLD_BASIS = "rozporządzenia Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r. (Dz. Urz. UE L 352 z 24.12.2013, str. 1)"
SIZES = (
    ("micro", "mikroprzedsiębiorca"),
    ("small", "mały przedsiębiorca"),
    ("medium", "średni przedsiębiorca"),
    ("large", "inny przedsiębiorca"),
)
ECONOMY = (
    "Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
    "Czy wobec podmiotu toczy się postępowanie restrukturyzacyjne?",
    "Czy w ostatnich 12 miesiącach podmiot korzystał z pomocy na ratowanie lub restrukturyzację?",
)
ACTIVITY = (
    "produkcja podstawowa produktów rolnych",
    "przetwarzanie i wprowadzanie do obrotu produktów rolnych",
    "rybołówstwo lub akwakultura",
    "drogowy transport towarów",
)


def _ink(firm: Firm, sign: Sign) -> str:
    if sign == "hand":
        return signature(firm.signer)
    return escape(firm.signer) if sign == "electronic" else ""


def official(firm: Firm, sign: Sign, day: str, basis: str = BASIS) -> Html:
    """Close to the state's print: two columns A and A1, boxes with ticks, three pages."""
    css = """@page{size:A4;margin:14mm 15mm} body{font:9.5pt "Liberation Serif"} h1{font-size:13pt;text-align:center}
    table{width:100%;border-collapse:collapse;margin-bottom:10px} td,th{border:1px solid #000;padding:3px 6px;
    vertical-align:top;width:50%} th{background:#d9d9d9;text-align:left} .v{font-size:10.5pt;min-height:15px}
    .n{font-size:7.5pt} .q td:first-child{width:80%} .brk{break-before:page}"""

    def tick(on: bool) -> str:
        return "☒" if on else "☐"

    size = "<br>".join(f"{tick(firm.size == code)} {text}" for code, text in SIZES)
    yes_no = f"{tick(False)} tak &nbsp; {tick(True)} nie"
    questions = "".join(
        f"<tr><td>{n}) {text}</td><td>{yes_no}</td></tr>" for n, text in enumerate(ECONOMY, start=1)
    )
    fields = "".join(
        f"<tr><td>{n}) {text}?</td><td>{yes_no}</td></tr>" for n, text in enumerate(ACTIVITY, start=1)
    )
    partner = "<i>nie dotyczy</i>"
    body = f"""
<h1>{TITLE}</h1><p style="text-align:center" class="n">Stosuje się do pomocy de minimis udzielanej na warunkach {basis}</p>
<table><tr><th>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis</th>
<th>A1. Informacje dotyczące wspólnika spółki cywilnej lub osobowej</th></tr>
<tr><td>1) Identyfikator podatkowy NIP podmiotu<div class="v">{firm.nip}</div></td>
<td>1a) NIP wspólnika<div class="v">{partner}</div></td></tr>
<tr><td>2) Imię i nazwisko albo nazwa<div class="v">{escape(firm.name)}</div></td>
<td>2a) Imię i nazwisko albo nazwa<div class="v">{partner}</div></td></tr>
<tr><td>3) Adres miejsca zamieszkania albo siedziby<div class="v">{escape(firm.address)}</div></td>
<td>3a) Adres<div class="v">{partner}</div></td></tr>
<tr><td colspan="2">4) Identyfikator gminy, w której podmiot ma siedzibę
<div class="v">{firm.teryt} – {escape(firm.town)}, woj. lubuskie</div></td></tr>
<tr><td colspan="2">5) Forma prawna podmiotu<div class="v">{escape(firm.legal_form)}</div></td></tr>
<tr><td colspan="2">6) Wielkość podmiotu, zgodnie z załącznikiem I do rozporządzenia (UE) nr 651/2014
<div class="v">{size}</div></td></tr>
<tr><td colspan="2">7) Klasa działalności, w związku z którą podmiot ubiega się o pomoc (PKD)
<div class="v">{firm.pkd}</div></td></tr>
<tr><td colspan="2">8) Data utworzenia podmiotu<div class="v">{firm.founded}</div></td></tr></table>
<table class="q"><tr><th colspan="2">9) Powiązania z innymi przedsiębiorcami</th></tr>
<tr><td>a) jeden podmiot posiada w drugim większość praw głosu?</td><td>{yes_no}</td></tr>
<tr><td>b) jeden podmiot ma prawo powołać lub odwołać większość organu drugiego?</td><td>{yes_no}</td></tr>
<tr><td>c) jeden podmiot ma prawo wywierać dominujący wpływ na drugi?</td><td>{yes_no}</td></tr></table>
<table class="q brk"><tr><th colspan="2">10) Utworzenie w wyniku podziału, połączenia lub przejęcia</th></tr>
<tr><td>podmiot w ciągu ostatnich 3 lat powstał z połączenia, przejęcia albo podziału?</td><td>{yes_no}</td></tr></table>
<table class="q"><tr><th colspan="2">B. Informacje dotyczące sytuacji ekonomicznej</th></tr>{questions}</table>
<table class="q"><tr><th colspan="2">C. Działalność, w związku z którą podmiot ubiega się o pomoc</th></tr>{fields}</table>
<table><tr><th colspan="2">D. Pomoc otrzymana na te same koszty</th></tr>
<tr><td colspan="2">Czy na pokrycie kosztów udziału w wyjeździe podmiot otrzymał inną pomoc? &nbsp; {yes_no}</td></tr></table>
<table><tr><th colspan="2">E. Osoba upoważniona do przedstawienia informacji</th></tr>
<tr><td>Imię i nazwisko<div class="v">{escape(firm.signer)}</div>Stanowisko<div class="v">{escape(firm.signer_role)}</div>
Numer telefonu<div class="v">{firm.phone}</div></td>
<td>Data i podpis<div class="v">{day}</div>{_ink(firm, sign)}</td></tr></table>"""
    return page(css, body)


def talk(firm: Firm, sign: Sign, day: str, basis: str = BASIS) -> Word:
    """Word document of questions and answers, without a table; [x] and [ ] for the choices."""

    def write(doc: WordDocument) -> None:
        kit.setup(doc, "Liberation Sans", 10, 2.0)
        kit.para(doc, TITLE.upper(), bold=True, size=12, align=kit.CENTER)
        kit.para(doc, f"na warunkach {basis}", size=8.5, align=kit.CENTER)

        def ask(question: str, answer: str) -> None:
            kit.mixed(doc, (question + " ", ""), (answer, "b"))

        kit.para(doc, "CZĘŚĆ A – podmiot", bold=True, color="7F0000")
        ask("A.1 NIP:", firm.nip_dashes)
        ask("A.2 Nazwa albo imię i nazwisko:", firm.name)
        ask("A.3 Adres:", firm.address)
        ask("A.4 Identyfikator gminy (TERYT):", firm.teryt)
        ask("A.5 Forma prawna:", firm.legal_form)
        ask(
            "A.6 Wielkość:",
            "  ".join(f"[{'x' if firm.size == code else ' '}] {text}" for code, text in SIZES),
        )
        ask("A.7 PKD działalności, której dotyczy pomoc:", firm.pkd)
        ask("A.8 Data utworzenia:", firm.founded)
        ask("A.9 Czy podmiot jest powiązany z innymi przedsiębiorcami?", "[ ] tak  [x] nie")
        ask("A.10 Czy powstał w wyniku połączenia, przejęcia lub podziału w ciągu 3 lat?", "[ ] tak  [x] nie")
        kit.para(doc, "CZĘŚĆ A1 – wspólnik spółki cywilnej lub osobowej", bold=True, color="7F0000")
        kit.para(doc, "Wniosek składa podmiot wskazany w części A; części A1 nie wypełniano.")
        kit.para(doc, "CZĘŚĆ B – sytuacja ekonomiczna", bold=True, color="7F0000")
        for number, question in enumerate(ECONOMY, start=1):
            ask(f"B.{number} {question}", "[ ] tak  [x] nie")
        kit.para(doc, "CZĘŚĆ C – działalność", bold=True, color="7F0000")
        kit.para(doc, "Czy podmiot prowadzi działalność w dziedzinie:")
        for number, text in enumerate(ACTIVITY, start=1):
            ask(f"C.{number} {text}", "[ ] tak  [x] nie")
        kit.para(doc, "CZĘŚĆ D – inna pomoc na te same koszty", bold=True, color="7F0000")
        ask("D.1 Czy podmiot otrzymał inną pomoc na koszty objęte zgłoszeniem?", "[ ] tak  [x] nie")
        kit.para(doc, "CZĘŚĆ E – osoba upoważniona do podania informacji", bold=True, color="7F0000")
        ask("E.1 Imię i nazwisko, stanowisko:", f"{firm.signer}, {firm.signer_role}")
        ask("E.2 Telefon:", firm.phone)
        kit.sign_block(doc, firm, sign, day, "podpis osoby z części E")

    return Word(write)


def sheet(firm: Firm, sign: Sign, day: str) -> Html:
    """Printed from a spreadsheet: number, content of the field, what the company enters."""
    css = """@page{size:A4;margin:11mm} body{font:9pt Carlito} table{width:100%;border-collapse:collapse}
    td,th{border:1px solid #999;padding:3px 5px;vertical-align:top} th{background:#c6e0b4}
    td:nth-child(1){width:44px;color:#555} td:nth-child(2){width:46%} tr.s td{background:#e2efda;font-weight:bold;
    color:#000} .f{font-size:7.5pt;color:#666}"""
    sizes = ", ".join(text for code, text in SIZES if code == firm.size)
    rows: list[tuple[str, str, str]] = [
        ("", "A. PODMIOT UBIEGAJĄCY SIĘ O POMOC", ""),
        ("A-1", "Identyfikator podatkowy NIP", firm.nip),
        ("A-2", "Imię i nazwisko albo nazwa podmiotu", firm.name),
        ("A-3", "Adres siedziby albo miejsca zamieszkania", firm.address),
        ("A-4", "Identyfikator gminy (7 cyfr)", firm.teryt),
        ("A-5", "Forma prawna", firm.legal_form),
        ("A-6", "Wielkość (mikro / mały / średni / inny przedsiębiorca)", sizes),
        ("A-7", "Klasa PKD", f"{firm.pkd} {firm.pkd_text}"),
        ("A-8", "Data utworzenia", firm.founded),
        ("A-9", "Powiązania z innymi przedsiębiorcami", "brak powiązań"),
        ("A-10", "Połączenie, przejęcie, podział w ostatnich 3 latach", "nie"),
        ("", "A1. WSPÓLNIK SPÓŁKI CYWILNEJ LUB OSOBOWEJ", ""),
        ("A1-1", "NIP, nazwa i adres wspólnika", "nie dotyczy"),
        ("", "B. SYTUACJA EKONOMICZNA", ""),
        *((f"B-{n}", text, "NIE") for n, text in enumerate(ECONOMY, start=1)),
        ("", "C. DZIAŁALNOŚĆ", ""),
        *((f"C-{n}", f"Czy prowadzona jest {text}", "NIE") for n, text in enumerate(ACTIVITY, start=1)),
        ("", "D. POMOC NA TE SAME KOSZTY KWALIFIKUJĄCE SIĘ", ""),
        ("D-1", "Otrzymana pomoc inna niż de minimis", "0,00 zł"),
        ("D-2", "Otrzymana pomoc de minimis na te koszty", "0,00 zł"),
        ("", "E. OSOBA UPOWAŻNIONA", ""),
        ("E-1", "Imię i nazwisko", firm.signer),
        ("E-2", "Stanowisko", firm.signer_role),
        ("E-3", "Telefon", firm.phone),
        ("E-4", "Data", day),
    ]
    lines = "".join(
        f"<tr><td>{number}</td><td>{escape(label)}</td><td>{escape(value)}</td></tr>"
        if number
        else f'<tr class="s"><td colspan="3">{label}</td></tr>'
        for number, label, value in rows
    )
    body = f"""<b style="font-size:12pt">{TITLE}</b><div class="f">Podstawa: warunki {BASIS}; wzór obowiązujący od
13.11.2025 (Dz.U. 2025 poz. 1489)</div><table><tr><th>Nr</th><th>Treść pola</th><th>Wypełnia podmiot</th></tr>{lines}
<tr><td>E-5</td><td>Podpis</td><td style="height:62px">{_ink(firm, sign)}</td></tr></table>"""
    return page(css, body)


def strike(firm: Firm, sign: Sign, day: str) -> Word:
    """Numbered table of two columns; TAK / NIE, the wrong one struck through; footnotes under it."""

    def write(doc: WordDocument) -> None:
        kit.setup(doc, "Liberation Serif", 10.5, 2.0)
        kit.para(
            doc,
            "Załącznik do zgłoszenia – wyjazd studyjny do Szwajcarii",
            italic=True,
            size=9,
            align=kit.RIGHT,
        )
        kit.para(doc, TITLE, bold=True, size=13, align=kit.CENTER)
        kit.para(doc, f"(pomoc udzielana według {BASIS})", size=9, align=kit.CENTER)
        widths = (10.2, 6.8)
        table = kit.grid(doc, widths)

        def put(question: str, answer: str) -> None:
            kit.row(table, widths, question, answer)

        def no(question: str) -> None:
            cells = kit.row(table, widths, question, "")
            paragraph = cells[1].paragraphs[0]
            paragraph.add_run("TAK").font.strike = True
            paragraph.add_run(" / ")
            paragraph.add_run("NIE").bold = True

        kit.bar(table, "A. Dane podmiotu", "F2F2F2")
        put("Numer identyfikacji podatkowej", firm.nip_dashes)
        put("Firma podmiotu", firm.name)
        put("Siedziba lub miejsce zamieszkania", firm.address)
        put("Gmina (identyfikator)¹", f"{firm.town}, {firm.teryt}")
        put("Forma prawna", firm.legal_form)
        cells = kit.row(table, widths, "Wielkość podmiotu²", "")
        for index, (code, text) in enumerate(SIZES):
            run = cells[1].paragraphs[0].add_run(text)
            run.bold, run.font.strike = code == firm.size, code != firm.size
            cells[1].paragraphs[0].add_run(", " if index < len(SIZES) - 1 else "")
        put("PKD, w zakresie którego podmiot ubiega się o pomoc", firm.pkd)
        put("Podmiot istnieje od", firm.founded)
        no("Czy podmiot tworzy z innym jedno przedsiębiorstwo (powiązania)?²")
        no("Czy podmiot powstał z podziału lub łączenia?²")
        kit.bar(table, "A1. Dane wspólnika (spółka cywilna lub osobowa)", "F2F2F2")
        put("NIP, imię i nazwisko, adres wspólnika", "nie dotyczy")
        kit.bar(table, "B. Sytuacja ekonomiczna", "F2F2F2")
        for question in ECONOMY:
            no(question + "²")
        kit.bar(table, "C. Działalność podmiotu", "F2F2F2")
        for text in ACTIVITY:
            no(f"Czy podmiot prowadzi działalność: {text}?²")
        kit.bar(table, "D. Pomoc otrzymana na te same koszty", "F2F2F2")
        no("Czy podmiot otrzymał pomoc na koszty udziału w wyjeździe?²")
        kit.bar(table, "E. Informacje podał", "F2F2F2")
        put("Imię i nazwisko, stanowisko, telefon", f"{firm.signer}, {firm.signer_role}, tel. {firm.phone}")
        kit.para(doc, "¹ siedem cyfr według TERYT    ² niepotrzebne skreślić", size=8)
        kit.sign_block(doc, firm, sign, day, "podpis")

    return Word(write)
