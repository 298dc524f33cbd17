"""Statements of status, de minimis forms, statements of aid received, proxies."""

from docx.document import Document as WordDocument
from docx.shared import Pt

from tests.blind.model import Html, Word
from tests.blind.rounds.r07.base import (
    Company,
    Pen,
    grid,
    number_pages,
    page,
    para,
    setup,
    sign,
    sign_word,
)

YEARS = ("2023", "2024", "2025")
NEW_RULE = (
    "rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r. w sprawie stosowania art. 107 i 108 Traktatu "
    "o funkcjonowaniu Unii Europejskiej do pomocy de minimis"
)
OLD_RULE = (
    "rozporządzenia Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r. w sprawie stosowania art. 107 i 108 "
    "Traktatu o funkcjonowaniu Unii Europejskiej do pomocy de minimis"
)
FORMS = {
    "micro": "mikroprzedsiębiorstwo",
    "small": "małe przedsiębiorstwo",
    "medium": "średnie przedsiębiorstwo",
    "large": "inne przedsiębiorstwo",
}


def euro(amount: str) -> str:
    """Rounded thousands of euro at 4.25 PLN."""
    return f"{int(amount.replace(' ', '')) / 4250:,.1f}".replace(",", " ").replace(".", ",")


def status_boxes(c: Company, pen: Pen) -> Word:
    """Word: a statement with boxes and a table of three years."""

    def write(doc: WordDocument) -> None:
        setup(doc, "Arial", 10.5)
        para(doc, f"{c.name}\n{c.address}\nNIP {c.dashed}", size=9.5)
        para(doc, "Oświadczenie o statusie Wnioskodawcy", True, True, 14)
        para(
            doc,
            "Świadomy/a odpowiedzialności za podanie nieprawdy oświadczam, że reprezentowany przeze mnie podmiot "
            "w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 spełnia warunki dla:",
        )
        for k in ("micro", "small", "medium"):
            para(
                doc,
                f"      {'☒' if c.size == k else '☐'}  {FORMS[k].replace('przedsiębiorstwo', 'przedsiębiorstwa').replace('małe ', 'małego ').replace('średnie ', 'średniego ')}",
            )
        para(doc, "Dane, na podstawie których ustalono status:")
        rows: list[tuple[str, ...]] = [
            ("", *YEARS),
            ("Zatrudnienie w RJR", c.staff, c.staff, c.staff),
            ("Obrót netto [PLN]", *c.turnover),
            ("Suma bilansowa [PLN]", *c.balance),
        ]
        grid(doc, rows, (5, 4, 4, 4), head=True)
        para(
            doc,
            f"Przedsiębiorstwo jest: {'☐' if c.links else '☒'} samodzielne   ☐ partnerskie   "
            f"{'☒' if c.links else '☐'} powiązane",
        )
        if c.links:
            para(doc, f"Uwagi: {c.links}")
        para(doc, f"{pen.place}, {pen.date}")
        sign_word(doc, pen, f"{pen.who} – {pen.role}")

    return Word(write)


def status_columns(c: Company, pen: Pen) -> Html:
    """HTML: categories in the columns of a table with thresholds, X in the last row."""
    cols = [
        ("micro", "MIKRO", "&lt; 10", "≤ 2 mln EUR", "≤ 2 mln EUR"),
        ("small", "MAŁE", "&lt; 50", "≤ 10 mln EUR", "≤ 10 mln EUR"),
        ("medium", "ŚREDNIE", "&lt; 250", "≤ 50 mln EUR", "≤ 43 mln EUR"),
    ]
    lines = "".join(
        f"<tr><th>{name}</th>{''.join(f'<td class=c>{x[i]}</td>' for x in cols)}</tr>"
        for i, name in ((2, "Zatrudnienie (RJR)"), (3, "Roczny obrót"), (4, "albo suma bilansowa"))
    )
    ticks = "".join(f"<td class=c><b>{'X' if x[0] == c.size else '&nbsp;'}</b></td>" for x in cols)
    data = "".join(
        f"<tr><td>{y}</td><td>{c.staff}</td><td>{euro(t)}</td><td>{euro(b)}</td></tr>"
        for y, t, b in zip(YEARS, c.turnover, c.balance, strict=True)
    )
    body = f"""<p class=r>Załącznik 3</p><h1>OŚWIADCZENIE WNIOSKODAWCY DOTYCZĄCE STATUSU PRZEDSIĘBIORSTWA</h1>
<p>Ja, niżej podpisany/a <b>{pen.who}</b> ({pen.role}), działając w imieniu <b>{c.name}</b> z siedzibą: {c.address},
NIP {c.nip}, oświadczam, że na dzień {pen.date} przedsiębiorstwo należy do kategorii oznaczonej w tabeli znakiem X.</p>
<table class=t><tr><th>Kryterium</th><th class=c>MIKRO</th><th class=c>MAŁE</th><th class=c>ŚREDNIE</th></tr>{lines}
<tr><th>Zaznaczenie wnioskodawcy</th>{ticks}</tr></table>
<p>Wartości z zamkniętych okresów (tys. EUR):</p><table class=t><tr><th>Rok</th><th>Osoby</th><th>Obrót</th><th>Bilans</th></tr>{data}</table>
<p>Rodzaj przedsiębiorstwa: {"powiązane. " + c.links if c.links else "niezależne, bez podmiotów partnerskich i powiązanych."}</p>
<p class=j>Definicja: zalecenie 2003/361/WE oraz załącznik I do rozporządzenia nr 651/2014. O zmianie statusu przed podpisaniem
umowy niezwłocznie zawiadomię Urząd.</p><p>{pen.place}, {pen.words}</p><div class=r>{sign(pen, "czytelny podpis / pieczęć", "(podpis elektroniczny)")}</div>"""
    return Html(
        page(
            "h1{font-size:13pt;text-align:center}.t{margin:8px 0}.t td,.t th{border:1px solid #333;padding:4px 7px;font-size:10pt}",
            body,
        )
    )


def status_strike(c: Company, pen: Pen) -> Html:
    """HTML: one sentence with what does not apply struck out."""
    words = {
        "micro": "mikroprzedsiębiorcą",
        "small": "małym przedsiębiorcą",
        "medium": "średnim przedsiębiorcą",
    }
    chosen = " / ".join(w if k == c.size else f"<s>{w}</s>" for k, w in words.items())
    independent = "<s>nie pozostaje</s> / pozostaje" if c.links else "nie pozostaje / <s>pozostaje</s>"
    body = f"""<p class=r>{pen.place}, dnia {pen.words}</p><div style="margin:20px 0 34px"><b>{c.name}</b><br>{c.street}<br>{c.postal} {c.town}<br>
NIP: {c.nip}<br>REGON: {c.regon}</div><h1>Oświadczenie o statusie</h1>
<p class=j>W związku z ubieganiem się o udział w wyjeździe studyjnym do Szwajcarii oświadczam, że podmiot wskazany powyżej jest
{chosen}<sup>1)</sup> według kryteriów z załącznika nr I do rozporządzenia Komisji (UE) nr 651/2014.</p>
<p class=j>Średnioroczne zatrudnienie w ostatnim roku obrotowym wyniosło <b>{c.staff}</b> RJR, przychody netto
<b>{c.turnover[2]} zł</b>, a suma aktywów bilansu <b>{c.balance[2]} zł</b>. Podmiot {independent}<sup>1)</sup> w relacji
przedsiębiorstw powiązanych lub partnerskich. {c.links}</p>
<p class=j>Oświadczenie składam świadom odpowiedzialności karnej z art. 297 Kodeksu karnego.</p>
<div class=r style="margin-top:40px">{sign(pen, f"{pen.who}<br>{pen.role}", "podpis kwalifikowany")}</div>
<p style="font-size:8.5pt;margin-top:60px"><sup>1)</sup> Niewłaściwe skreślić.</p>"""
    return Html(
        page(
            "body{font-size:12pt;line-height:1.5}h1{font-size:15pt;text-align:center;margin:20px 0;letter-spacing:1px}",
            body,
        )
    )


def status_table(c: Company, pen: Pen) -> Word:
    """Word: label and answer in a ruled table, the status in words."""

    def write(doc: WordDocument) -> None:
        setup(doc, "Times New Roman", 11.5, 2.3)
        number_pages(doc.sections[0].footer.paragraphs[0], "str. ")
        para(doc, "OŚWIADCZENIE", True, True, 15)
        para(doc, "o spełnianiu definicji mikro-, małego lub średniego przedsiębiorstwa (MŚP)", centre=True)
        rows: list[tuple[str, ...]] = [
            ("Nazwa Wnioskodawcy", c.name),
            ("NIP", c.nip),
            ("Adres", c.address),
            ("Data rozpoczęcia działalności", c.founded),
            (
                "Status Wnioskodawcy (mikro / mały / średni)",
                {"micro": "mikro", "small": "mały", "medium": "średni"}[c.size],
            ),
            ("Liczba zatrudnionych (RJR) za 2025 r.", c.staff),
            ("Obrót netto za 2025 r.", f"{c.turnover[2]} zł, tj. {euro(c.turnover[2])} tys. EUR"),
            ("Suma bilansowa na 31.12.2025 r.", f"{c.balance[2]} zł, tj. {euro(c.balance[2])} tys. EUR"),
            ("Powiązania kapitałowe i osobowe", c.links or "brak"),
        ]
        grid(doc, rows, (7, 9.4))
        para(
            doc,
            "Oświadczam, że powyższe dane ustalono zgodnie z załącznikiem I do rozporządzenia (UE) nr 651/2014 "
            "i że nie utraciliśmy statusu MŚP w dwóch kolejnych okresach.",
        )
        sign_word(doc, pen, f"data i podpis: {pen.date}")

    return Word(write)


# --- de minimis -----------------------------------------------------------------------------------------------

B_ITEMS = (
    "Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym albo restrukturyzacyjnym?",
    "Czy przedsiębiorca niebędący MŚP znajduje się w sytuacji gorszej niż kwalifikująca się do oceny B-?",
    "Czy podmiot ma niespłacone zobowiązanie wynikające z decyzji Komisji o zwrocie pomocy?",
)
C_ITEMS = (
    "w sektorze rybołówstwa i akwakultury",
    "w zakresie produkcji podstawowej produktów rolnych",
    "w przetwarzaniu i wprowadzaniu do obrotu produktów rolnych",
)


def official(c: Company, pen: Pen) -> Html:
    """HTML: close to the statutory grid, parts A to E with boxes, two columns for the partner."""

    def box(on: bool, text: str) -> str:
        return f"<div>{'☒' if on else '☐'} {text}</div>"

    partner = c.partners or (("—", "—", "—"),)
    names = "<br>".join(p[0] for p in partner)
    nips = "<br>".join(p[1] for p in partner)
    places = "<br>".join(p[2] for p in partner)
    no = "<td class=c>☐ tak</td><td class=c>☒ nie</td>"
    body = f"""<h1>Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis</h1>
<p class=c><small>Stosuje się do pomocy de minimis udzielanej na warunkach {NEW_RULE} (Dz. Urz. UE L, 2023/2831, 15.12.2023)</small></p>
<table class=t><tr><th>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis</th>
<th>A1. Informacje dotyczące wspólnika spółki cywilnej lub osobowej</th></tr>
<tr><td>1) NIP podmiotu<br><b>{c.nip}</b></td><td>1a) NIP wspólnika<br>{nips}</td></tr>
<tr><td>2) Imię i nazwisko albo nazwa<br><b>{c.name}</b></td><td>2a) Imię i nazwisko albo nazwa wspólnika<br>{names}</td></tr>
<tr><td>3) Adres zamieszkania albo siedziby<br><b>{c.address}</b></td><td>3a) Adres wspólnika<br>{places}</td></tr>
<tr><td colspan=2>4) Identyfikator gminy: <b>{c.gmina}</b></td></tr>
<tr><td colspan=2>5) Forma prawna{box(False, "przedsiębiorstwo państwowe")}{box(False, "jednoosobowa spółka jednostki samorządu terytorialnego")}
{box(False, "jednostka sektora finansów publicznych")}{box(True, "inna (podać jaka): " + c.form)}</td></tr>
<tr><td colspan=2>6) Wielkość podmiotu, zgodnie z załącznikiem I do rozporządzenia nr 651/2014{"".join(box(c.size == k, v) for k, v in FORMS.items())}</td></tr>
<tr><td colspan=2>7) Klasa działalności (PKD), w związku z którą podmiot ubiega się o pomoc: <b>{c.pkd[:5]}</b></td></tr>
<tr><td colspan=2>8) Data utworzenia podmiotu: <b>{c.founded}</b></td></tr>
<tr><td colspan=2>9) Powiązania z innymi przedsiębiorcami: {"☒ tak ☐ nie — " + c.links if c.links else "☐ tak ☒ nie"}</td></tr>
<tr><td colspan=2>10) Podmiot powstał w ciągu ostatnich 3 lat z połączenia, przejęcia lub podziału: ☐ tak ☒ nie</td></tr></table>
<table class=t><tr><th colspan=3>B. Sytuacja ekonomiczna podmiotu</th></tr>{"".join(f"<tr><td>{n}) {x}</td>{no}</tr>" for n, x in enumerate(B_ITEMS, 1))}
<tr><th colspan=3>C. Czy podmiot prowadzi działalność:</th></tr>{"".join(f"<tr><td>{n}) {x}?</td>{no}</tr>" for n, x in enumerate(C_ITEMS, 1))}
<tr><th colspan=3>D. Pomoc otrzymana na te same koszty kwalifikujące się do objęcia pomocą</th></tr>
<tr><td>Czy na pokrycie tych samych kosztów podmiot otrzymał inną pomoc?</td>{no}</tr></table>
<table class=t style="page-break-inside:avoid"><tr><th colspan=3>E. Osoba upoważniona do przedstawienia informacji</th></tr>
<tr><td>Imię i nazwisko: {pen.who}<br>Stanowisko: {pen.role}</td><td>Telefon: {c.phone}</td>
<td>Data: {pen.date}<br>{sign(pen, "podpis").replace("min-width", "width")}</td></tr></table>"""
    return Html(
        page(
            "body{font:9.5pt/1.25 'Liberation Sans'}h1{font-size:12.5pt;text-align:center;margin:0}"
            ".t{margin:7px 0}.t td,.t th{border:1px solid #555;padding:3px 6px}th{background:#e6e6e6}"
            "tr{page-break-inside:avoid}.sg{min-width:54mm!important}",
            body,
        )
    )


def wordy(c: Company, pen: Pen, rule: str = NEW_RULE, basis: str = "Dz.U. z 2025 r. poz. 1489") -> Word:
    """Word: two-column table of question and answer."""

    def write(doc: WordDocument) -> None:
        setup(doc, "Calibri", 10)
        doc.sections[0].header.paragraphs[0].text = f"Załącznik nr 6 ({basis})"
        number_pages(doc.sections[0].footer.paragraphs[0], "– ", " –")
        para(
            doc,
            "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS",
            True,
            True,
            12.5,
        )
        para(doc, f"(pomoc na zasadach {rule})", centre=True, size=8.5)
        para(doc, "A. Podmiot", True)
        rows: list[tuple[str, ...]] = [
            ("1. NIP", c.nip),
            ("2. Nazwa", c.name),
            ("3. Siedziba lub miejsce zamieszkania", c.address),
            ("4. Gmina (TERYT)", c.gmina),
            ("5. Forma prawna", c.form),
            ("6. Wielkość", "   ".join(f"[{'x' if c.size == k else ' '}] {v}" for k, v in FORMS.items())),
            ("7. Klasa PKD", c.pkd[:5]),
            ("8. Data utworzenia", c.founded),
            ("9. Powiązania z innymi przedsiębiorcami", c.links or "brak"),
            ("10. Połączenia, podziały, przejęcia", "nie było"),
        ]
        if c.partners:
            rows.insert(3, ("3a. Wspólnicy", "; ".join(f"{a}, NIP {b}" for a, b, _ in c.partners)))
        grid(doc, rows, (6, 11))
        para(doc, "B. Sytuacja ekonomiczna", True)
        grid(doc, [(x, "nie") for x in B_ITEMS], (14, 3))
        para(doc, "C. Rodzaj prowadzonej działalności", True)
        grid(doc, [(f"Działalność {x}", "nie") for x in C_ITEMS], (14, 3))
        para(doc, "D. Inna pomoc na te same koszty", True)
        para(doc, "Nie otrzymano.")
        para(doc, "E. Dane osoby podającej informacje", True)
        grid(
            doc,
            [
                ("Imię i nazwisko", pen.who),
                ("Stanowisko", pen.role),
                ("Telefon", c.phone),
                ("Data", pen.date),
            ],
            (6, 11),
        )
        sign_word(doc, pen, "Podpis")

    return Word(write)


def condensed(c: Company, pen: Pen) -> Html:
    """HTML: an accountant's programme print: field numbers, dotted leaders, answers in capitals."""

    def line(label: str, value: str) -> str:
        return f"<div class=d><span>{label}</span><i></i><b>{value}</b></div>"

    body = f"""<div class=c><b>FORMULARZ INFORMACJI PRZEDSTAWIANYCH<br>PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS</b></div>
<p class=j><small>Podstawa: rozporządzenie (UE) 2023/2831; wzór obowiązujący od 13 listopada 2025 r.</small></p>
<h3>Część A</h3>{line("A.1 Numer identyfikacji podatkowej", c.nip)}{line("A.2 Nazwa", c.name.upper())}
{line("A.3 Adres", c.address.upper())}{line("A.4 Identyfikator gminy", c.gmina)}{line("A.5 Forma prawna", c.form.upper())}
{line("A.6 Wielkość przedsiębiorstwa", FORMS[c.size].upper())}{line("A.7 Klasa działalności wg PKD", c.pkd[:5])}
{line("A.8 Data utworzenia", c.founded)}{line("A.9 Podmioty powiązane", "TAK" if c.links else "NIE")}
{f"<p><small>{c.links}</small></p>" if c.links else ""}{line("A.10 Połączenie / przejęcie / podział w okresie 3 lat", "NIE")}
<h3>Część B – sytuacja ekonomiczna</h3>{"".join(line(f"B.{n} {x}", "NIE") for n, x in enumerate(B_ITEMS, 1))}
<h3>Część C – działalność wyłączona</h3>{"".join(line(f"C.{n} Działalność {x}", "NIE") for n, x in enumerate(C_ITEMS, 1))}
<h3>Część D – kumulacja</h3>{line("D.1 Pomoc na te same koszty kwalifikowalne", "NIE WYSTĘPUJE")}
<h3>Część E – osoba upoważniona</h3>{line("E.1 Imię i nazwisko", pen.who.upper())}{line("E.2 Funkcja", pen.role.upper())}
{line("E.3 Telefon", c.phone)}{line("E.4 Data", pen.date)}
<div class=r>{sign(pen, "E.5 Podpis", "e-podpis w pliku")}</div>"""
    return Html(
        page(
            "body{font:10pt/1.35 'Liberation Mono',monospace}h3{font-size:10.5pt;margin:12px 0 3px;border-bottom:1px solid #000}"
            ".d{display:flex;margin:3px 0;align-items:flex-end}.d i{flex:1;border-bottom:1px dotted #666;margin:0 5px 3px;min-width:10px}"
            ".d span{max-width:112mm}.d b{max-width:100mm;text-align:right}",
            body,
        )
    )


def plain(c: Company, pen: Pen) -> Word:
    """Word: flowing numbered answers without tables; yes and no struck."""

    def write(doc: WordDocument) -> None:
        setup(doc, "Times New Roman", 11.5, 2.2)
        para(
            doc, "Informacje przedstawiane przy ubieganiu się o pomoc de minimis – formularz", True, True, 13
        )
        para(doc, f"na podstawie {NEW_RULE}", centre=True, size=9, italic=True)
        para(doc, "Część A. Dane podmiotu ubiegającego się o pomoc", True)
        for n, (a, b) in enumerate(
            (
                ("NIP", c.nip),
                ("firma", c.name),
                ("adres", c.address),
                ("identyfikator gminy", c.gmina),
                ("forma prawna", c.form),
            ),
            1,
        ):
            para(doc, f"{n}. {a}: {b}")
        para(
            doc,
            "6. wielkość (niepotrzebne skreślić): "
            + " / ".join(v if k == c.size else f"~~{v}~~" for k, v in FORMS.items()),
        )
        for n, (a, b) in enumerate(
            (
                ("klasa PKD", c.pkd[:5]),
                ("data utworzenia", c.founded),
                ("powiązania", c.links or "nie występują"),
                ("przekształcenia w ostatnich 3 latach", "nie"),
            ),
            7,
        ):
            para(doc, f"{n}. {a}: {b}")
        para(doc, "Część B. Sytuacja ekonomiczna", True)
        for x in B_ITEMS:
            para(doc, f"– {x}   ~~TAK~~ / NIE")
        para(doc, "Część C. Działalność gospodarcza", True)
        for x in C_ITEMS:
            para(doc, f"– podmiot działa {x}:   ~~TAK~~ / NIE")
        para(doc, "Część D. Inna pomoc dotycząca tych samych kosztów", True)
        para(doc, "~~TAK~~ / NIE")
        para(doc, "Część E. Osoba upoważniona do przedstawienia informacji", True)
        p = para(doc, f"{pen.who}, {pen.role}, tel. {c.phone}, {pen.place}, {pen.date}")
        p.paragraph_format.space_after = Pt(10)
        sign_word(doc, pen, "(podpis)")

    return Word(write)


def aid_table(c: Company, pen: Pen) -> Word:
    """Word: statement of aid received in the last three years."""

    def write(doc: WordDocument) -> None:
        setup(doc, "Calibri", 11)
        para(doc, "OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS", True, True, 13)
        para(
            doc,
            f"Oświadczam, że {c.name} (NIP {c.nip}) w okresie minionych trzech lat "
            + ("otrzymał(a) pomoc de minimis:" if c.aid else "nie otrzymał(a) pomocy de minimis."),
        )
        rows: list[tuple[str, ...]] = [
            ("Dzień udzielenia", "Organ", "Kwota PLN", "Kwota EUR"),
            *(c.aid or (("–", "–", "0,00", "0,00"),)),
        ]
        grid(doc, rows, (4, 6, 3.5, 3.5), head=True)
        sign_word(doc, pen, f"{pen.who}, {pen.date}")

    return Word(write)


def aid_letter(c: Company, pen: Pen) -> Html:
    """HTML: the same as a letter."""
    listed = "".join(f"<li>{d} – {o}: {p} zł ({e} EUR)</li>" for d, o, p, e in c.aid)
    text = (
        f"otrzymałem następującą pomoc de minimis:</p><ul>{listed}</ul>"
        if c.aid
        else "nie uzyskałem żadnej pomocy de minimis.</p>"
    )
    body = f"""<p class=r>{pen.place}, {pen.words}</p><h2 class=c>Oświadczenie dotyczące pomocy de minimis</h2>
<p><b>{c.name}</b>, {c.address}, NIP {c.nip}</p><p class=j>Stosownie do art. 37 ustawy o postępowaniu w sprawach dotyczących pomocy
publicznej oświadczam, że w ciągu 3 minionych lat {text}<div class=r style="margin-top:40px">{sign(pen, "podpis")}</div>"""
    return Html(page("", body))


def proxy(c: Company, pen: Pen, agent: str, task: str) -> Html:
    """A power of attorney."""
    body = f"""<p class=r>{pen.place}, {pen.date}</p><h2 class=c>PEŁNOMOCNICTWO</h2>
<p class=j>Działając w imieniu {c.name}, NIP {c.nip}, upoważniam Pana/Panią <b>{agent}</b> do {task} w naborze Urzędu Marszałkowskiego
na wyjazd studyjny do Szwajcarii. Pełnomocnictwo obowiązuje do dnia 31 grudnia 2026 r.</p>
<div class=r style="margin-top:50px">{sign(pen, f"mocodawca: {pen.who}")}</div>"""
    return Html(page("body{font-size:12pt}", body))
