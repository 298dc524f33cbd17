"""Declarations of status, forms of de minimis information, statement of aid received, powers of attorney."""

from collections.abc import Callable

from docx.document import Document as WordDocument
from docx.shared import Pt

from tests.blind.model import Guise, Html, Signing, Word

from . import drawing
from .companies import Company, Size, iso
from .kit import (
    SIZE_FULL,
    SIZE_OWNER,
    choose,
    cross,
    e,
    footer,
    grid,
    mark,
    page,
    pen,
    put,
    sign,
    start,
    write,
)

NUMBERS = {"micro": "1", "small": "2", "medium": "3"}


# Status

def status_table(c: Company, signing: Signing, guise: Guise, size: Size | None = None) -> Word:
    """S1: Word, three rows with boxes, table of figures."""
    size = size or c.size

    def build(d: WordDocument) -> None:
        start(d, "Carlito", 11)
        write(d, "Załącznik nr 3 do Regulaminu", italic=True, size=9, align="right", after=0)
        write(d, "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", bold=True, size=14, align="center", after=10)
        grid(d, [("Nazwa Wnioskodawcy", c.name), ("Adres", c.address), ("NIP", c.nip_dashed)], (5, 12), first="EDEDED")
        write(d, "", after=0)
        write(d, "Oświadczam, że w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z 17 czerwca 2014 r. "
                 "Wnioskodawca posiada status:")
        grid(d, [("", "Status", "Progi"), (mark(size == "micro"), "mikroprzedsiębiorstwa", "< 10 osób; obrót lub bilans ≤ 2 mln EUR"),
                 (mark(size == "small"), "małego przedsiębiorstwa", "< 50 osób; obrót lub bilans ≤ 10 mln EUR"),
                 (mark(size == "medium"), "średniego przedsiębiorstwa", "< 250 osób; obrót ≤ 50 mln EUR lub bilans ≤ 43 mln EUR")],
             (1.2, 6, 9.8), head="EDEDED")
        write(d, "", after=0)
        grid(d, [("Dane za ostatni zamknięty rok obrotowy (2025)", ""), ("Zatrudnienie (RJR)", str(c.staff)),
                 ("Roczny obrót", c.turnover), ("Suma bilansowa", c.balance), ("Typ przedsiębiorstwa", "samodzielne")], (8, 9))
        write(d, "", after=0)
        write(d, "Jestem świadomy/-a odpowiedzialności karnej za złożenie fałszywych oświadczeń.")
        write(d, f"{c.town}, {c.day}")
        block = write(d, "", align="right", after=0)
        sign(block, c, signing, guise, "[podpis elektroniczny]")
        write(d, f"{c.signer}\n{c.signer_role}", align="right", size=9.5)
    return Word(build)


def status_years(c: Company, signing: Signing, guise: Guise, size: Size | None = None) -> Html:
    """S2: HTML, [x], three years of figures, relations."""
    size = size or c.size
    body = f"""<h1>Oświadczenie wnioskodawcy o spełnianiu kryteriów MŚP</h1>
<p>Ja, niżej podpisany(-a) <b>{e(c.signer)}</b>, reprezentując <b>{e(c.name)}</b> z siedzibą: {e(c.address)} (NIP: {c.nip}, REGON: {c.regon}), oświadczam, że reprezentowany podmiot jest (zaznaczyć [x]):</p>
<p class=o>{cross(size == "micro")} mikroprzedsiębiorcą<br>{cross(size == "small")} małym przedsiębiorcą<br>{cross(size == "medium")} średnim przedsiębiorcą<br>[ ] żadnym z powyższych</p>
<p>– zgodnie z definicją z załącznika nr I do rozporządzenia (UE) nr 651/2014.</p>
<p>Przedsiębiorstwo jest: [x] niezależne (samodzielne) &nbsp; [ ] partnerskie &nbsp; [ ] powiązane</p>
<table><tr><th></th><th>2023</th><th>2024</th><th>2025</th></tr><tr><td>Liczba pracowników (RJR)</td><td>{max(1, c.staff - 2)}</td><td>{max(1, c.staff - 1)}</td><td>{c.staff}</td></tr>
<tr><td>Obrót netto</td><td colspan=2>w załączonych danych finansowych</td><td>{c.turnover}</td></tr><tr><td>Suma aktywów bilansu</td><td colspan=2>j.w.</td><td>{c.balance}</td></tr></table>
<p>Oświadczenie składam do naboru na wyjazd studyjny do Szwajcarii (projekt „Innowacyjne Lubuskie”).</p>
<div class=s><p>{iso(c.day)}, {e(c.town)}</p><div>{pen(c, signing, "podpisano elektronicznie", "blue")}<br><small>data i podpis: {e(c.signer)}, {e(c.signer_role)}</small></div></div>"""
    css = "body{font:11pt/1.4 'Liberation Sans'}h1{font-size:15pt;text-align:center;margin:10px 0 24px}.o{margin:0 0 0 16mm;line-height:1.8}table{width:100%;margin:14px 0}td,th{border:1px solid #555;padding:5px}.s{display:flex;justify-content:space-between;margin-top:30px;text-align:center}"
    return page("Oświadczenie MŚP", css, body, "20mm")


def status_sentence(c: Company, signing: Signing, guise: Guise, size: Size | None = None) -> Word:
    """S3: Word, a sentence with deletion."""
    size = size or c.size

    def build(d: WordDocument) -> None:
        start(d, "Liberation Serif", 12, 2.6)
        write(d, f"{c.name}\n{c.street}\n{c.postal} {c.town}\nNIP {c.nip_dashed}", after=14)
        write(d, f"{c.town}, {c.date_long}", align="right", after=24)
        write(d, "Oświadczenie\no statusie przedsiębiorcy", bold=True, size=14, align="center", after=18)
        line = write(d, "W związku z ubieganiem się o udział w wyjeździe studyjnym do Szwajcarii oświadczam, że firma, którą reprezentuję, jest ")
        choose(line, ("mikroprzedsiębiorcą", "małym przedsiębiorcą", "średnim przedsiębiorcą"), SIZE_OWNER[size])
        put(line, "* w rozumieniu rozporządzenia Komisji (UE) nr 651/2014 (załącznik I), zatrudnia ")
        put(line, f"{c.staff} osób (w przeliczeniu na pełne etaty), a jej roczny obrót za 2025 r. wyniósł {c.turnover}, "
                  f"zaś suma bilansowa {c.balance}.")
        line.paragraph_format.line_spacing = 1.4
        line = write(d, "Przedsiębiorstwo ")
        choose(line, ("pozostaje", "nie pozostaje"), "nie pozostaje")
        put(line, "* w związku partnerskim lub powiązaniu z innymi przedsiębiorstwami.")
        block = write(d, "", align="right", after=0)
        block.paragraph_format.space_before = Pt(40)
        sign(block, c, signing, guise, "podpis elektroniczny")
        write(d, f"..................................................\n{c.signer}, {c.signer_role}", align="right")
        write(d, "* niepotrzebne skreślić", italic=True, size=9)
    return Word(build)


def status_columns(c: Company, signing: Signing, guise: Guise, size: Size | None = None) -> Html:
    """S4: HTML, categories as columns, X under the right one."""
    size = size or c.size
    marks = "".join(f"<td class=x>{'X' if size == code else '&nbsp;'}</td>" for code in ("micro", "small", "medium"))
    body = f"""<div class=b><span>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</span><span>Innowacyjne Lubuskie / Szwajcaria 2026</span></div>
<table class=d><tr><td>Wnioskodawca</td><td>{e(c.name)}</td></tr><tr><td>Siedziba</td><td>{e(c.address)}</td></tr><tr><td>Numer NIP</td><td>{c.nip}</td></tr><tr><td>Reprezentowany przez</td><td>{e(c.signer)}, {e(c.signer_role)}</td></tr></table>
<p>Niniejszym oświadczamy, że Wnioskodawca należy do następującej kategorii przedsiębiorstw (zał. I do rozporządzenia 651/2014) – znak X w jednej kolumnie:</p>
<table class=k><tr><th>MIKRO</th><th>MAŁE</th><th>ŚREDNIE</th></tr><tr>{marks}</tr></table>
<p>Dane przyjęte do ustalenia statusu (rok 2025): zatrudnienie <b>{c.staff} RJR</b>; przychody <b>{c.turnover}</b>; aktywa bilansu <b>{c.balance}</b>.</p>
<p>Oświadczamy ponadto, że w ciągu dwóch ostatnich okresów obrachunkowych status nie uległ zmianie.</p>
<div class=s><div>{e(c.town)}, {c.day}</div><div>{pen(c, signing, "Podpisano elektronicznie", "navy")}<hr>podpis osoby uprawnionej</div></div>"""
    css = "body{font:11pt/1.4 'Carlito'}.b{display:flex;justify-content:space-between;background:#e9e2d0;padding:8px;font-weight:bold}.b span+span{font-weight:normal;font-size:9pt}.d{width:100%;margin:18px 0}.d td{border-bottom:1px solid #aaa;padding:6px}.d td:first-child{width:45mm;color:#555}.k{width:120mm;margin:10px auto;table-layout:fixed}.k td,.k th{border:1.5px solid #333;text-align:center;padding:8px}.x{font-size:16pt;height:14mm}.s{display:flex;justify-content:space-between;margin-top:50px;text-align:center}.s div+div{width:70mm}"
    return page("Status", css, body, "20mm")


# De minimis form

LAW = ("Stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) 2023/2831 z dnia "
       "13 grudnia 2023 r.")
OLD_LAW = ("Stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) nr 1407/2013 z dnia "
           "18 grudnia 2013 r.")
TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
B_QUESTIONS = (
    "Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym lub restrukturyzacyjnym?",
    "Czy podmiot będący przedsiębiorcą innym niż MŚP znajduje się w sytuacji gorszej niż odpowiadająca ocenie kredytowej B-?",
    "Czy w odniesieniu do ostatnich 3 lat podmiot odnotowuje rosnące straty?",
    "Czy obroty podmiotu maleją?", "Czy zwiększeniu ulegają zapasy lub niewykorzystany potencjał do świadczenia usług?")
C_QUESTIONS = ("w sektorze produkcji podstawowej produktów rybołówstwa i akwakultury",
               "w dziedzinie produkcji podstawowej produktów rolnych",
               "w dziedzinie przetwarzania i wprowadzania do obrotu produktów rolnych", "w sektorze drogowego transportu towarów")
LINKS = ("jeden podmiot posiada w drugim większość praw głosu", "jeden podmiot ma prawo powołać lub odwołać większość członków organu",
         "jeden podmiot ma prawo wywierać dominujący wpływ na drugi", "jeden podmiot samodzielnie kontroluje większość praw głosu",
         "powiązanie zachodzi przez co najmniej jeden inny podmiot")


def _form_of_law(c: Company) -> str:
    return f"inna: {c.legal}"


def _pkd_class(c: Company) -> str:
    return c.pkd[:5]


def minimis_official(c: Company, signing: Signing, guise: Guise) -> Word:
    """D1: the official form typed into Word tables, in two columns A / A1."""

    def build(d: WordDocument) -> None:
        start(d, "Liberation Sans", 9.5, 1.8)
        write(d, TITLE, bold=True, size=12.5, align="center", after=2)
        write(d, LAW + " (Dz.U. z 2024 r. poz. 40, zm. Dz.U. z 2025 r. poz. 1489)", size=8, align="center")
        grid(d, [("A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc", "A1. Informacje dotyczące wspólnika spółki cywilnej lub osobowej"),
                 (f"1) Identyfikator podatkowy NIP: {c.nip}", "1a) NIP wspólnika: nie dotyczy"),
                 (f"2) Imię i nazwisko albo nazwa: {c.name}", "2a) Imię i nazwisko albo nazwa wspólnika: –"),
                 (f"3) Adres siedziby: {c.address}", "3a) Adres wspólnika: –")], (8.7, 8.7), head="D9D9D9")
        grid(d, [("4) Identyfikator gminy", c.teryt), ("5) Forma prawna podmiotu", _form_of_law(c)),
                 ("6) Wielkość podmiotu (zał. I do rozp. 651/2014)", "\n".join(
                     f"{mark(c.size == code)} {name}" for code, name in (("micro", "mikroprzedsiębiorca"), ("small", "mały przedsiębiorca"),
                                                                         ("medium", "średni przedsiębiorca"), ("large", "inny przedsiębiorca")))),
                 ("7) Klasa działalności PKD, w związku z którą podmiot ubiega się o pomoc", _pkd_class(c)),
                 ("8) Data utworzenia", c.founded),
                 ("9) Powiązania z innymi przedsiębiorcami", "\n".join(f"{letter}) {text}: ☐ tak ☒ nie" for letter, text in zip("abcde", LINKS, strict=True))),
                 ("10) Połączenie, przejęcie lub podział w ostatnich 3 latach", "☐ powstał wskutek połączenia  ☐ przejął innego przedsiębiorcę  ☐ powstał wskutek podziału  ☒ żadne z powyższych")],
             (6.4, 11))
        write(d, "", after=0)
        write(d, "B. Sytuacja ekonomiczna podmiotu", bold=True, after=1)
        grid(d, [("Pytanie", "tak", "nie", "nd."), *((f"{number}) {text}", "", "" if number == 2 else "X", "X" if number == 2 else "")
                                                    for number, text in enumerate(B_QUESTIONS, 1))], (13.4, 1.3, 1.3, 1.4), head="D9D9D9", size=8.5)
        write(d, "", after=0)
        write(d, "C. Działalność prowadzona przez podmiot", bold=True, after=1)
        grid(d, [("Czy podmiot prowadzi działalność:", "tak", "nie"), *((text, "", "X") for text in C_QUESTIONS)], (14.4, 1.5, 1.5), head="D9D9D9", size=8.5)
        write(d, "", after=0)
        write(d, "D. Pomoc otrzymana na te same koszty", bold=True, after=1)
        write(d, "Czy wnioskowana pomoc zostanie przeznaczona na dające się zidentyfikować koszty?  ☒ tak  ☐ nie\n"
                 "Czy na pokrycie tych kosztów podmiot otrzymał inną pomoc?  ☐ tak  ☒ nie", size=9)
        write(d, "E. Osoba upoważniona do przedstawienia informacji", bold=True, after=1)
        table = grid(d, [("Imię i nazwisko", "Stanowisko", "Data i podpis"), (c.signer, c.signer_role, f"{c.day}  ")], (5, 5, 7.4), head="D9D9D9")
        sign(table.rows[1].cells[2].paragraphs[0], c, signing, guise, "podpis elektroniczny")
        footer(d, "Pomoc de minimis – formularz informacji")
    return Word(build)


def minimis_boxes(c: Company, signing: Signing, guise: Guise, law: str = LAW) -> Html:
    """D2: HTML export of an interactive form, numbered boxes."""
    def box(number: str, label: str, value: str) -> str:
        return f"<div class=bx><div class=lb>{number} {e(label)}</div><div class=vl>{value}</div></div>"

    sizes = " &nbsp; ".join(f"{cross(c.size == code)} {word}" for code, word in
                            (("micro", "mikroprzedsiębiorstwo"), ("small", "małe"), ("medium", "średnie"), ("other", "inne")))
    body = f"""<h1>{TITLE}</h1><p class=l>{e(law)}</p>
<h2>A. Dane podmiotu ubiegającego się o pomoc</h2>
{box("1)", "Identyfikator podatkowy NIP podmiotu", " ".join(c.nip))}{box("2)", "Imię i nazwisko albo nazwa podmiotu", e(c.name))}
{box("3)", "Adres miejsca zamieszkania albo adres siedziby podmiotu", e(c.address))}{box("4)", "Identyfikator gminy", " ".join(c.teryt))}
{box("5)", "Forma prawna podmiotu", "[x] " + e(_form_of_law(c)))}{box("6)", "Wielkość podmiotu", sizes)}
{box("7)", "Klasa działalności według PKD", _pkd_class(c))}{box("8)", "Data utworzenia podmiotu", c.founded)}
{box("9)", "Czy podmiot jest powiązany z innymi przedsiębiorcami (lit. a–e)", " &nbsp; ".join(f"{letter}) [ ] tak [x] nie" for letter in "abcde"))}
{box("10)", "Czy w ciągu ostatnich 3 lat podmiot: powstał wskutek połączenia / przejął przedsiębiorcę / powstał przez podział", "[ ] tak [x] nie &nbsp;/&nbsp; [ ] tak [x] nie &nbsp;/&nbsp; [ ] tak [x] nie")}
<h2>A1. Wspólnik spółki cywilnej lub osobowej</h2>{box("1a–10a)", "Wypełnia wspólnik ubiegający się o pomoc", "nie dotyczy")}
<h2>B. Sytuacja ekonomiczna</h2>{"".join(box(f"{number})", text, "[x] nie dotyczy" if number == 2 else "[ ] tak &nbsp; [x] nie") for number, text in enumerate(B_QUESTIONS, 1))}
<h2>C. Rodzaj działalności</h2>{"".join(box(f"{number})", "Działalność " + text, "[ ] tak &nbsp; [x] nie") for number, text in enumerate(C_QUESTIONS, 1))}
<h2>D. Koszty i inna pomoc</h2>{box("1)", "Pomoc przeznaczona na dające się zidentyfikować koszty", "[x] tak &nbsp; [ ] nie")}{box("2)", "Inna pomoc otrzymana na te same koszty", "[ ] tak &nbsp; [x] nie")}
<h2>E. Osoba upoważniona do podpisania informacji</h2>
<div class=e><div>{e(c.signer)}<small>imię i nazwisko</small></div><div>{e(c.signer_role)}<small>stanowisko</small></div><div>{e(c.phone)}<small>telefon</small></div><div>{pen(c, signing, "podpis elektroniczny", "black", 150)} <span style="white-space:nowrap">{iso(c.day)}</span><small>data i podpis</small></div></div>"""
    css = "body{font:9pt 'Liberation Sans'}h1{font-size:13pt;margin:0 0 4px}h2{font-size:10pt;margin:9px 0 3px;border-bottom:2px solid #000}.l{font-size:8pt;margin:0}.bx{border:1px solid #888;margin-bottom:3px;break-inside:avoid}.lb{background:#f2f2f2;font-size:7.8pt;padding:2px 5px}.vl{padding:3px 8px;min-height:16px}.e{display:grid;grid-template-columns:1fr 1fr 1fr 1.4fr;border:1px solid #888;text-align:center;break-inside:avoid}.e div{padding:5px;border-right:1px solid #ccc}.e small{display:block;color:#666}"
    return page("De minimis", css, body, "13mm 15mm")


def minimis_flow(c: Company, signing: Signing, guise: Guise) -> Word:
    """D3: Word, flowing lines with answers after colons."""

    def build(d: WordDocument) -> None:
        start(d, "Liberation Serif", 11, 2.2)
        write(d, TITLE.upper(), bold=True, size=12.5, align="center", after=2)
        write(d, f"({LAW})", italic=True, size=9, align="center", after=8)

        def heading(text: str) -> None:
            write(d, text, bold=True, after=2).paragraph_format.keep_with_next = True

        def pair(label: str, value: str) -> None:
            line = write(d, label + ": ", after=1)
            put(line, value, bold=True)

        heading("CZĘŚĆ A – PODMIOT")
        for label, value in (("1. NIP", c.nip_dashed), ("2. Nazwa (imię i nazwisko)", c.name), ("3. Adres", c.address),
                             ("4. Identyfikator gminy (TERYT)", c.teryt), ("5. Forma prawna", c.legal)):
            pair(label, value)
        line = write(d, "6. Wielkość przedsiębiorcy (właściwe pozostawić): ", after=1)
        choose(line, ("mikroprzedsiębiorstwo", "małe przedsiębiorstwo", "średnie przedsiębiorstwo", "inny przedsiębiorca"), SIZE_FULL[c.size], ", ")
        for label, value in (("7. Klasa PKD", _pkd_class(c)), ("8. Data utworzenia", c.founded),
                             ("9. Powiązania z innymi przedsiębiorcami: a) nie, b) nie, c) nie, d) nie, e) nie; łączna pomoc powiązanych", "0,00 EUR"),
                             ("10. Połączenia, przejęcia, podziały w ostatnich trzech latach", "nie było")):
            pair(label, value)
        heading("CZĘŚĆ A1 – WSPÓLNIK SPÓŁKI")
        write(d, "Nie dotyczy.", after=3)
        heading("CZĘŚĆ B – SYTUACJA EKONOMICZNA")
        for number, text in enumerate(B_QUESTIONS, 1):
            pair(f"{number}. {text.rstrip('?')}", "nie dotyczy" if number == 2 else "NIE")
        heading("CZĘŚĆ C – DZIAŁALNOŚĆ")
        for number, text in enumerate(C_QUESTIONS, 1):
            pair(f"{number}. Działalność {text}", "NIE")
        heading("CZĘŚĆ D – POMOC NA TE SAME KOSZTY")
        pair("1. Pomoc dotyczy kosztów dających się zidentyfikować", "TAK (koszt wyjazdu)")
        pair("2. Inna pomoc na te koszty", "NIE")
        heading("CZĘŚĆ E – OSOBA UPOWAŻNIONA")
        pair("Imię i nazwisko, stanowisko", f"{c.signer}, {c.signer_role}")
        pair("Data", c.date_long)
        line = write(d, "Podpis: ", after=0)
        sign(line, c, signing, guise, "złożony elektronicznie")
        footer(d, "de minimis (UE) 2023/2831")
    return Word(build)


def minimis_columns(c: Company, signing: Signing, guise: Guise) -> Html:
    """D4: HTML, question left, answer right, part letters in the margin."""
    def row(part: str, label: str, value: str) -> str:
        return f"<tr><td class=p>{part}</td><td class=q>{e(label)}</td><td>{value}</td></tr>"

    sizes = "<br>".join(f"{mark(c.size == code)} {word}" for code, word in
                        (("micro", "mikroprzedsiębiorca"), ("small", "mały przedsiębiorca"), ("medium", "średni przedsiębiorca"), ("x", "inny przedsiębiorca")))
    body = f"""<h1>{TITLE}</h1><p class=l>{e(LAW)} Wzór: rozporządzenie Rady Ministrów, Dz.U. 2024 poz. 40 z późn. zm.</p><table>
{row("A.1", "NIP podmiotu", c.nip)}{row("A.2", "Nazwa podmiotu", e(c.name))}{row("A.3", "Adres siedziby albo zamieszkania", e(c.address))}{row("A.4", "Identyfikator gminy", c.teryt)}
{row("A.5", "Forma prawna", e(c.legal))}{row("A.6", "Wielkość podmiotu", sizes)}{row("A.7", "Klasa PKD", _pkd_class(c))}{row("A.8", "Data utworzenia", c.founded)}
{row("A.9", "Powiązania a)–e)", "☐ tak ☒ nie – dla każdej z liter")}{row("A.10", "Połączenie / przejęcie / podział w ciągu 3 lat", "☐ tak ☒ nie")}{row("A1", "Dane wspólnika spółki cywilnej / osobowej", "nie dotyczy – o pomoc ubiega się spółka" if "spółka" in c.legal else "nie dotyczy")}
{"".join(row(f"B.{number}", text, "nie dotyczy" if number == 2 else "☐ tak ☒ nie") for number, text in enumerate(B_QUESTIONS, 1))}
{"".join(row(f"C.{number}", "Prowadzenie działalności " + text, "☐ tak ☒ nie") for number, text in enumerate(C_QUESTIONS, 1))}
{row("D.1", "Koszty dające się zidentyfikować", "☒ tak ☐ nie")}{row("D.2", "Inna pomoc na te koszty", "☐ tak ☒ nie")}
{row("E", "Osoba przedstawiająca informacje", f"{e(c.signer)}, {e(c.signer_role)}, tel. {e(c.phone)}")}</table>
<div class=s><span>data: {c.day}</span><span>podpis: {pen(c, signing, "(podpis elektroniczny)", "navy", 170)}</span></div>"""
    css = "body{font:9.6pt 'Liberation Serif'}h1{font-size:13pt;text-align:center;margin:0}.l{font-size:8.5pt;text-align:center}table{width:100%}td{border-bottom:1px solid #999;padding:3.5px 6px;vertical-align:top}.p{width:13mm;font-weight:bold;background:#eef}.q{width:95mm}tr{break-inside:avoid}.s{display:flex;justify-content:space-between;align-items:center;margin-top:16px}"
    return page("De minimis", css, body, "14mm 17mm")


# Optional papers

def aid_none(c: Company, signing: Signing, guise: Guise) -> Html:
    """Statement of aid received: none."""
    body = f"""<p class=r>{e(c.town)}, {c.day}</p><p>{e(c.name)}<br>{e(c.address)}<br>NIP {c.nip_dashed}</p><h1>Oświadczenie o otrzymanej pomocy de minimis</h1>
<p>Oświadczam, że w okresie trzech minionych lat przedsiębiorca, którego reprezentuję, wraz z podmiotami powiązanymi:</p><p>[x] nie otrzymał pomocy de minimis<br>[ ] otrzymał pomoc de minimis w kwocie ................. EUR</p>
<p style="text-align:right;margin-top:40px">{pen(c, signing, "podpisano elektronicznie", "black")}<br>{e(c.signer)}</p>"""
    return page("Pomoc", "body{font:11.5pt/1.4 'Liberation Sans'}h1{font-size:14pt;text-align:center;margin:34px 0}.r{text-align:right}", body, "22mm")


def aid_table(c: Company, signing: Signing, guise: Guise) -> Word:
    """Statement of aid received: a table."""

    def build(d: WordDocument) -> None:
        start(d, "Carlito", 11)
        write(d, "Oświadczenie o wielkości otrzymanej pomocy de minimis", bold=True, size=13, align="center", after=8)
        write(d, f"{c.name}, NIP {c.nip}, {c.address}")
        write(d, "W ciągu ostatnich 3 lat otrzymaliśmy następującą pomoc de minimis:")
        grid(d, [("Lp.", "Organ udzielający", "Dzień udzielenia", "Wartość w PLN", "Wartość w EUR"),
                 ("1", "Starosta (PUP) – doposażenie stanowiska pracy", "06.09.2024", "24 800,00", "5 801,20"),
                 ("2", "ARR – bon szkoleniowy", "14.05.2025", "11 300,00", "2 655,60"), ("", "Razem", "", "36 100,00", "8 456,80")],
             (1, 7, 3, 3, 3), head="E2EFD9")
        write(d, f"\n{c.town}, {c.day}")
        block = write(d, "", align="right", after=0)
        sign(block, c, signing, guise, "podpisano elektronicznie")
        write(d, f"{c.signer}, {c.signer_role}", align="right", size=9.5)
    return Word(build)


def proxy(c: Company, signing: Signing, guise: Guise) -> Html:
    """Power of attorney for the person who signs; partners sign it."""
    body = f"""<p class=r>{e(c.town)}, 2 kwietnia 2026 r.</p><h1>PEŁNOMOCNICTWO</h1>
<p>Działając w imieniu {e(c.name)}, NIP {c.nip}, KRS {c.krs}, udzielamy Pani <b>{e(c.signer)}</b> pełnomocnictwa do podpisania i złożenia w imieniu spółki dokumentów zgłoszeniowych w naborze na wyjazd studyjny do Szwajcarii, organizowany przez Województwo Lubuskie w ramach projektu „Innowacyjne Lubuskie”, w tym formularza zgłoszeniowego, oświadczeń i parafowania projektu umowy.</p>
<p>Pełnomocnictwo jest ważne do 31 grudnia 2026 r.</p><div class=s><div>{drawing.svg(c.slug + "Adam")}<br>Adam Nowicki, wspólnik</div><div>{drawing.svg(c.slug + "Leszek", ink="black")}<br>Leszek Górny, wspólnik</div></div>"""
    return page("Pełnomocnictwo", "body{font:12pt/1.6 'P052'}h1{text-align:center;font-size:16pt;margin:40px 0}p{text-align:justify}.r{text-align:right}.s{display:flex;justify-content:space-around;margin-top:50px;text-align:center}", body, "25mm")


def proxy_word(c: Company, signing: Signing, guise: Guise) -> Word:
    """A short power of attorney for handling the matter."""

    def build(d: WordDocument) -> None:
        start(d, "Carlito", 12, 2.5)
        write(d, "Pełnomocnictwo szczególne", bold=True, size=15, align="center", after=20)
        write(d, f"Ja, {c.signer}, {c.signer_role} {c.name} (NIP {c.nip_dashed}), upoważniam Panią Monikę Rusin z Biura "
                 "Rachunkowego SALDO w Żarach do przesyłania w naszym imieniu korespondencji e-mail oraz odbioru informacji "
                 "w sprawie naboru na wyjazd studyjny do Szwajcarii.", align="both", after=20)
        write(d, f"{c.town}, {c.day}")
        block = write(d, "", align="right", after=0)
        sign(block, c, signing, guise)
        write(d, c.signer, align="right")
    return Word(build)


STATUS_LAYOUTS = {"S1": ("S1 Word rows with boxes", status_table), "S2": ("S2 HTML [x], three years", status_years),
                  "S3": ("S3 Word sentence with deletion", status_sentence), "S4": ("S4 HTML categories as columns", status_columns)}
MINIMIS_LAYOUTS: dict[str, tuple[str, Callable[..., Html | Word]]] = {"D1": ("D1 Word official tables A|A1", minimis_official), "D2": ("D2 HTML numbered boxes", minimis_boxes),
                   "D3": ("D3 Word flowing", minimis_flow), "D4": ("D4 HTML letters in the margin", minimis_columns)}
