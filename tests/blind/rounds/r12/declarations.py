"""Declarations of status, de minimis forms, statements and proxies that companies made themselves (HTML)."""

from tests.blind.model import Html
from tests.blind.rounds.r12.base import (
    BLACK,
    BLUE,
    SIZES_PL,
    Company,
    esc,
    page,
    pen_svg,
    stamp,
)
from tests.blind.rounds.r12.blanks import LINKS, SECTORS, TROUBLE


def _sign(c: Company, hand: bool, electronic: str, colour: str = BLUE) -> str:
    if hand:
        return pen_svg(c.seed, colour=colour)
    return f"<i>{esc(electronic)}</i>" if electronic else "&nbsp;"


# Status -------------------------------------------------------------------------------------------------------------


def status_letter(c: Company, *, date: str, hand: bool = True, electronic: str = "", size: str = "") -> Html:
    """One sentence under a letterhead; no boxes at all."""
    own = {
        "micro": "mikroprzedsiębiorcy",
        "small": "małego przedsiębiorcy",
        "medium": "średniego przedsiębiorcy",
    }[size or c.size]
    body = f"""<p class="r">{esc(c.city)}, {date}</p><p><b>{esc(c.name)}</b><br>{esc(c.address)}<br>NIP: {c.nip_dashed}</p>
<h1>Oświadczenie o statusie przedsiębiorcy</h1>
<p>W związku ze zgłoszeniem do wyjazdu studyjnego do Szwajcarii oświadczam, że reprezentowana przeze mnie firma ma status
<b>{own}</b> w rozumieniu załącznika nr I do rozporządzenia Komisji (UE) nr 651/2014.</p>
<p>W ostatnim zatwierdzonym roku zatrudnienie wyniosło {esc(c.staff)} (w przeliczeniu na pełne etaty), obrót {esc(c.turnover)}, a suma
bilansowa {esc(c.balance)}. Firma jest przedsiębiorstwem samodzielnym.</p>
<p>Oświadczenie składam świadomy odpowiedzialności za podanie nieprawdy.</p>
<div class="s">{stamp(c) if hand else ""}<br>{_sign(c, hand, electronic)}<br>{esc(c.owner)}</div>"""
    css = """@page{size:A4;margin:25mm} body{font:12pt/1.5 'Liberation Serif'} .r{text-align:right} h1{font-size:14pt;text-align:center;
margin:14mm 0 8mm} .s{margin:14mm 0 0 75mm;text-align:center}"""
    return Html(page(body, css, "oświadczenie"))


def status_table(c: Company, *, date: str, hand: bool = True, electronic: str = "", size: str = "") -> Html:
    """A matrix: categories in columns, data of two years in rows, the category crossed in the last row."""
    own = size or c.size
    marks = "".join(
        f"<td class='m'>{'X' if own == code else ''}</td>" for code in ("micro", "small", "medium")
    )
    body = f"""<h1>OŚWIADCZENIE MŚP</h1><p class="c">(oświadczenie o statusie Wnioskodawcy)</p>
<table><tr><td>Wnioskodawca</td><td colspan="3">{esc(c.name)}</td></tr><tr><td>Adres</td><td colspan="3">{esc(c.address)}</td></tr>
<tr><td>NIP / REGON</td><td colspan="3">{c.nip} / {c.regon}</td></tr>
<tr class="g"><td>Kategoria wg rozp. 651/2014, zał. I</td><td>mikro</td><td>małe</td><td>średnie</td></tr>
<tr><td>próg zatrudnienia</td><td>&lt; 10</td><td>&lt; 50</td><td>&lt; 250</td></tr>
<tr><td>próg obrotu (mln EUR)</td><td>2</td><td>10</td><td>50</td></tr>
<tr><td><b>Wnioskodawca należy do kategorii</b></td>{marks}</tr>
<tr class="g"><td>Dane finansowe</td><td>zatrudnienie</td><td>obrót</td><td>bilans</td></tr>
<tr><td>2025</td><td>{esc(c.staff)}</td><td>{esc(c.turnover)}</td><td>{esc(c.balance)}</td></tr></table>
<p>Brak przedsiębiorstw partnerskich i powiązanych. Oświadczam, że powyższe dane są zgodne ze stanem faktycznym.</p>
<p>Data: {date}</p><div class="s">{_sign(c, hand, electronic, BLACK)}<br>........................................<br>
<small>podpis osoby reprezentującej: {esc(c.owner)}</small></div>"""
    css = """@page{size:A4;margin:18mm} body{font:11pt 'Carlito'} h1{font-size:16pt;text-align:center;margin:0} .c{text-align:center}
table{width:100%;border-collapse:collapse} td{border:1px solid #000;padding:2mm} .g td{background:#f4e7c8;font-weight:bold}
.m{text-align:center;font-weight:bold;font-size:13pt} .s{margin:12mm 0 0 20mm}"""
    return Html(page(body, css, "MŚP"))


def status_options(c: Company, *, date: str, hand: bool = True, electronic: str = "", size: str = "") -> Html:
    """Options in words with YES / NO in front, retyped by an accountant."""
    own = size or c.size
    options = "".join(
        f"<p><b>[{'x' if own == code else '&nbsp;&nbsp;'}]</b> {SIZES_PL[code]}</p>"
        for code in ("micro", "small", "medium", "large")
    )
    body = f"""<p class="o">zał. nr 3 do Regulaminu</p><h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1>
<p>Firma: {esc(c.name)}, {esc(c.address)}, NIP {c.nip_spaced}</p><p>Oświadczam(y), że firma to (zaznaczono jedną odpowiedź):</p>{options}
<p>zgodnie z rozporządzeniem (UE) 651/2014, załącznik I. Rodzaj: przedsiębiorstwo samodzielne [x], partnerskie [&nbsp;&nbsp;],
powiązane [&nbsp;&nbsp;].</p><p>Średnie zatrudnienie: {esc(c.staff)} os.; obroty: {esc(c.turnover)}; aktywa: {esc(c.balance)}.</p>
<p class="d">{esc(c.city)}, {date}</p><div>{_sign(c, hand, electronic)}</div><p>/{esc(c.owner)}/</p>"""
    css = """@page{size:A4;margin:22mm} body{font:11.5pt/1.4 'Liberation Sans'} .o{text-align:right;font-size:9pt} h1{font-size:13pt}
.d{margin-top:12mm}"""
    return Html(page(body, css, "oświadczenie o statusie"))


# De minimis form ----------------------------------------------------------------------------------------------------

NEW_BASIS = "rozporządzeniu Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r. (Dz. Urz. UE L, 2023/2831)"
OLD_BASIS = "rozporządzeniu Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r. (Dz. Urz. UE L 352, str. 1)"


def de_minimis_grid(
    c: Company, *, date: str, hand: bool = True, electronic: str = "", old: bool = False, size: str = ""
) -> Html:
    """The ministry's print in boxes: letters of the NIP each in its own box."""
    own = size or c.size

    def boxes(text: str) -> str:
        return "".join(f"<span class='k'>{x}</span>" for x in text)

    def tick(value: bool) -> str:
        return f"<span class='k'>{'X' if value else '&nbsp;'}</span>"

    def ask(question: str) -> str:
        return f"<tr><td>{esc(question)}</td><td class='w'>{tick(False)} tak {tick(True)} nie</td></tr>"

    a1 = (
        "".join(f"<p>1a) NIP wspólnika: {nip} &nbsp; 2a) {esc(name)}</p>" for name, nip in c.partners)
        or "<p>nie dotyczy</p>"
    )
    sizes = "".join(
        f"<div>{tick(own == code)} {label}</div>"
        for code, label in (
            ("micro", "mikroprzedsiębiorca"),
            ("small", "mały przedsiębiorca"),
            ("medium", "średni przedsiębiorca"),
            ("large", "inny przedsiębiorca"),
        )
    )
    body = f"""<h1>Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis</h1>
<p class="b">Stosuje się do pomocy de minimis udzielanej na warunkach określonych w {OLD_BASIS if old else NEW_BASIS}</p>
<h2>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis</h2>
<p>1) Identyfikator podatkowy NIP podmiotu<br>{boxes(c.nip)}</p><p>2) Imię i nazwisko albo nazwa podmiotu<br><b>{esc(c.name)}</b></p>
<p>3) Adres miejsca zamieszkania albo adres siedziby podmiotu<br><b>{esc(c.address)}</b></p>
<p>4) Identyfikator gminy, w której podmiot ma miejsce zamieszkania albo siedzibę<br>{boxes(c.teryt)}</p>
<p>5) Forma prawna podmiotu: {tick(True)} inna forma prawna (podać jaka): <b>{esc(c.legal)}</b></p>
<div class="l">6) Wielkość podmiotu, zgodnie z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014{sizes}</div>
<p>7) Klasa działalności, zgodnie z PKD<br>{boxes(c.pkd[:5])} (podklasa {c.pkd})</p>
<p>8) Data utworzenia podmiotu<br>{boxes(c.founded)}</p>
<h2>9) Powiązania z innymi przedsiębiorcami</h2><table>{"".join(ask(q) for q in LINKS)}</table>
<h2>A1. Informacje dotyczące wspólników spółki cywilnej lub osobowej</h2>{a1}
<h2>B. Informacje dotyczące sytuacji ekonomicznej podmiotu</h2><table>{"".join(ask(q) for q in TROUBLE)}</table>
<h2>C. Informacje dotyczące działalności gospodarczej – czy podmiot prowadzi działalność</h2>
<table>{"".join(ask(q) for q in SECTORS)}</table>
<h2>D. Informacje dotyczące pomocy otrzymanej w odniesieniu do tych samych kosztów</h2>
<table>{ask("Czy podmiot otrzymał pomoc na te same koszty?")}</table>
<h2>E. Informacje dotyczące osoby upoważnionej do przedstawienia informacji</h2>
<p>Imię i nazwisko: {esc(c.owner)} &nbsp; Numer telefonu: {c.phone}<br>Stanowisko służbowe: {esc(c.role)}</p>
<div class="s"><div>Data: {date}</div><div>Podpis:<br>{_sign(c, hand, electronic)}</div></div>"""
    css = """@page{size:A4;margin:14mm} body{font:9.6pt/1.35 'Liberation Sans'} h1{font-size:13pt;text-align:center} .b{font-size:8.5pt;
text-align:center} h2{font-size:10pt;background:#cfd8d0;padding:1mm;margin:3mm 0 1mm} .k{display:inline-block;border:1px solid #333;
min-width:4.4mm;height:5mm;text-align:center;font-family:'Liberation Mono';margin-right:.4mm} p{margin:1.2mm 0} table{width:100%}
td{border-bottom:1px solid #ccc;padding:1mm} .w{width:32mm} .l div{margin:1mm 0 0 8mm} .s{display:grid;grid-template-columns:1fr 1fr;
margin-top:5mm;page-break-inside:avoid} tr{page-break-inside:avoid}"""
    return Html(page(body, css, "de minimis"))


def de_minimis_plain(
    c: Company, *, date: str, hand: bool = True, electronic: str = "", old: bool = False, size: str = ""
) -> Html:
    """Retyped as running text; answers after a colon, in bold."""
    own = SIZES_PL[size or c.size]

    def line(label: str, answer: str) -> str:
        return f"<p>{esc(label)}: <b>{esc(answer)}</b></p>"

    partners = "; ".join(f"{name} (NIP {nip})" for name, nip in c.partners) or "nie dotyczy"
    body = f"""<h1>FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS</h1>
<p class="b">dotyczy pomocy na warunkach określonych w {OLD_BASIS if old else NEW_BASIS}</p>
<h2>Część A – dane podmiotu</h2>
{line("NIP podmiotu", c.nip)}{line("Nazwa podmiotu", c.name)}{line("Adres siedziby", c.address)}
{line("Identyfikator gminy (TERYT)", c.teryt)}{line("Forma prawna", c.legal)}
{line("Wielkość podmiotu (651/2014)", own)}{line("Klasa PKD", c.pkd)}{line("Data utworzenia", c.founded)}
{line("Powiązania z innymi przedsiębiorcami (lit. a–e)", "nie występują")}
{line("Połączenia, przejęcia, podziały", "nie było")}{line("A1. Wspólnicy spółki cywilnej lub osobowej", partners)}
<h2>Część B – sytuacja ekonomiczna</h2>{"".join(line(q.rstrip("?")[3:], "nie") for q in TROUBLE)}
<h2>Część C – działalność w sektorach szczególnych</h2>{"".join(line(q.rstrip("?")[3:], "nie") for q in SECTORS)}
<h2>Część D – inna pomoc na te same koszty</h2>{line("Pomoc otrzymana na te same koszty", "nie otrzymano")}
<h2>Część E – osoba upoważniona do przedstawienia informacji</h2>{line("Imię, nazwisko i stanowisko", f"{c.owner}, {c.role}")}
{line("Telefon", c.phone)}
<p>{esc(c.city)}, {date}</p><div class="s">{_sign(c, hand, electronic)}</div><small>data i podpis</small>"""
    css = """@page{size:A4;margin:20mm} body{font:11pt/1.3 'Liberation Serif'} h1{font-size:13pt} .b{font-style:italic;font-size:9.5pt}
h2{font-size:11.5pt;text-decoration:underline;margin:4mm 0 1mm} p{margin:1mm 0} .s{margin-top:4mm}"""
    return Html(page(body, css, "formularz de minimis"))


def de_minimis_columns(
    c: Company, *, date: str, hand: bool = True, electronic: str = "", size: str = ""
) -> Html:
    """An adviser's print: part A at the left, parts B–E at the right, on one landscape page."""
    own = size or c.size

    def yes_no(question: str) -> str:
        return f"<tr><td>{esc(question)}</td><td>☐ TAK</td><td>☑ NIE</td></tr>"

    sizes = " ".join(
        f"{'☑' if own == code else '☐'} {label}<br>"
        for code, label in (
            ("micro", "mikro"),
            ("small", "mały"),
            ("medium", "średni"),
            ("large", "inny (duży)"),
        )
    )
    partners = "".join(
        f"<tr><td>A1 wspólnik</td><td>{esc(name)}, {nip}</td></tr>" for name, nip in c.partners
    )
    body = f"""<h1>Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis <small>(UE) 2023/2831,
wzór od 13.11.2025 – Dz.U. 2025 poz. 1489</small></h1><div class="g"><div><h2>A. Podmiot</h2><table>
<tr><td>1. NIP</td><td>{c.nip_dashed}</td></tr><tr><td>2. Nazwa</td><td>{esc(c.name)}</td></tr>
<tr><td>3. Adres</td><td>{esc(c.address)}</td></tr><tr><td>4. Gmina</td><td>{c.teryt}</td></tr>
<tr><td>5. Forma prawna</td><td>{esc(c.legal)}</td></tr><tr><td>6. Wielkość podmiotu</td><td>{sizes}</td></tr>
<tr><td>7. PKD</td><td>{c.pkd}</td></tr><tr><td>8. Utworzony</td><td>{c.founded}</td></tr>{partners}</table>
<h2>9. Powiązania</h2><table>{"".join(yes_no(q) for q in LINKS)}</table></div><div>
<h2>B. Sytuacja ekonomiczna</h2><table>{"".join(yes_no(q) for q in TROUBLE)}</table>
<h2>C. Sektory – czy podmiot działa</h2><table>{"".join(yes_no(q) for q in SECTORS)}</table>
<h2>D. Pomoc na te same koszty</h2><table>{yes_no("Czy otrzymano?")}</table>
<h2>E. Przedstawiający informacje</h2><p>{esc(c.owner)}, {esc(c.role)}, tel. {c.phone}<br>{date}</p>
{_sign(c, hand, electronic, BLACK)}</div></div>"""
    css = """@page{size:A4 landscape;margin:11mm} body{font:8.6pt/1.25 'Carlito','DejaVu Sans'} h1{font-size:13pt;margin:0 0 2mm}
h1 small{font-weight:normal;font-size:8.5pt} .g{display:grid;grid-template-columns:1fr 1fr;gap:8mm} h2{font-size:10pt;margin:2mm 0 1mm;
color:#7a1f1f} table{width:100%;border-collapse:collapse} td{border:1px solid #bbb;padding:.8mm 1.5mm;vertical-align:top}
td+td{min-width:12mm}"""
    return Html(page(body, css, "formularz"))


# Others -------------------------------------------------------------------------------------------------------------


def statement_letter(c: Company, *, date: str, hand: bool = True, electronic: str = "") -> Html:
    """No aid at all, in one sentence."""
    body = f"""<p>{esc(c.name)}<br>{esc(c.address)}<br>NIP {c.nip}</p><h1>Oświadczenie o otrzymanej pomocy de minimis</h1>
<p>Oświadczam, że w okresie trzech minionych lat firma nie otrzymała żadnej pomocy de minimis, w tym w rolnictwie i rybołówstwie.</p>
<p>{esc(c.city)}, {date}</p><div class="s">{_sign(c, hand, electronic)}<br>{esc(c.owner)}</div>"""
    css = "@page{size:A4;margin:25mm} body{font:12pt/1.5 'Carlito'} h1{font-size:14pt;margin:16mm 0} .s{margin:10mm 0 0 80mm}"
    return Html(page(body, css, "oświadczenie de minimis"))


def proxy(c: Company, deputy: str, *, date: str, hand: bool = True, electronic: str = "") -> Html:
    """A proxy for one matter."""
    body = f"""<p class="r">{esc(c.city)}, {date}</p><h1>PEŁNOMOCNICTWO</h1><p>Działając w imieniu {esc(c.name)} z siedzibą: {esc(c.address)}
(NIP {c.nip}), upoważniam <b>{esc(deputy)}</b> do składania i podpisywania w imieniu firmy wszelkich dokumentów w naborze na wyjazd
studyjny do Szwajcarii, do ich poprawiania oraz do odbioru korespondencji.</p><p>Pełnomocnictwo jest ważne do 31 grudnia 2026 r.</p>
<div class="s">{_sign(c, hand, electronic)}<br>{esc(c.owner)}<br>{esc(c.role)}</div>"""
    css = """@page{size:A4;margin:25mm} body{font:12pt/1.6 'Liberation Serif'} h1{text-align:center;font-size:16pt;letter-spacing:2mm;
margin:20mm 0 10mm} .r{text-align:right} .s{margin:18mm 0 0 85mm;text-align:center}"""
    return Html(page(body, css, "pełnomocnictwo"))
