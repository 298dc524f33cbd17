"""De minimis information forms: four layouts of the same questions."""

from tests.blind.model import Html

from .firm import SIZES, Firm
from .kit import box, cells, choice, dashed, esc, html, sign_line

REGULATION = "rozporządzeniu Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r."
OBSOLETE = "rozporządzeniu Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r."
LINKS = (
    "podmiot posiada w innym przedsiębiorcy większość praw głosu",
    "podmiot ma prawo powołać lub odwołać większość członków organu zarządzającego innego przedsiębiorcy",
    "podmiot wywiera dominujący wpływ na innego przedsiębiorcę na podstawie umowy lub statutu",
    "podmiot samodzielnie kontroluje większość praw głosu u innego przedsiębiorcy na mocy porozumień",
)
MERGERS = (
    "w ciągu ostatnich 3 lat podmiot powstał wskutek połączenia się innych przedsiębiorców",
    "w ciągu ostatnich 3 lat podmiot przejął innego przedsiębiorcę",
    "w ciągu ostatnich 3 lat podmiot powstał w wyniku podziału innego przedsiębiorcy",
)
ECONOMY = (
    "Czy podmiot spełnia kryteria kwalifikujące do objęcia postępowaniem upadłościowym?",
    "Czy podmiot jest w trakcie postępowania restrukturyzacyjnego?",
    "Czy na podmiocie ciąży obowiązek zwrotu pomocy wynikający z decyzji Komisji Europejskiej?",
)
SECTORS = (
    "Czy podmiot prowadzi działalność w sektorze rybołówstwa i akwakultury?",
    "Czy podmiot prowadzi działalność w dziedzinie produkcji podstawowej produktów rolnych?",
    "Czy wnioskowana pomoc przeznaczona będzie na działalność związaną z wywozem?",
)
SIZE_NAMES = ("mikroprzedsiębiorca", "mały przedsiębiorca", "średni przedsiębiorca", "inny przedsiębiorca")
SAME_COSTS = "Czy na pokrycie tych samych kosztów kwalifikowalnych podmiot otrzymał inną pomoc?"


def official(firm: Firm, signing: str, regulation: str = REGULATION) -> Html:
    """The official look: framed parts A–E, cells, boxes tak / nie."""
    mark, ink = firm.mark, firm.ink

    def no(text: str) -> str:
        return f'<tr><td>{text}</td><td class="yn">{box(False, mark, ink)} tak &nbsp; {box(True, mark, ink)} nie</td></tr>'

    sizes = "<br>".join(
        f"{box(i == SIZES.index(firm.size), mark, ink)} {n}" for i, n in enumerate(SIZE_NAMES)
    )
    body = f"""
<h1>Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis</h1>
<p class="small" style="text-align:center">Stosuje się do pomocy de minimis udzielanej na warunkach określonych w {regulation}</p>
<table class="p"><tr><td colspan="2" class="h">A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis</td></tr>
<tr><td>1) Identyfikator podatkowy NIP podmiotu<br>{cells(firm.nip)}</td>
<td>1a) NIP wspólnika (część A1 – dotyczy spółki cywilnej lub osobowej)<br>nie dotyczy</td></tr>
<tr><td>2) Imię i nazwisko albo nazwa podmiotu<br>{esc(firm.name)}</td><td>2a) Imię i nazwisko albo nazwa wspólnika<br>nie dotyczy</td></tr>
<tr><td>3) Adres miejsca zamieszkania albo adres siedziby podmiotu<br>{esc(firm.address)}</td><td>3a) Adres wspólnika<br>nie dotyczy</td></tr>
<tr><td>4) Identyfikator gminy<br>{cells(firm.teryt)}</td><td>5) Forma prawna podmiotu<br>{esc(firm.legal)}</td></tr>
<tr><td>6) Wielkość podmiotu (zał. I do rozporządzenia 651/2014)<br>{sizes}</td>
<td>7) Klasa działalności, w związku z którą podmiot ubiega się o pomoc (PKD)<br>{firm.pkd}<br><br>
8) Data utworzenia podmiotu<br>{firm.since}</td></tr></table>
<table class="p"><tr><td colspan="2" class="h">9) Powiązania z innymi przedsiębiorcami</td></tr>{"".join(no(f"Czy {t}?") for t in LINKS)}
<tr><td colspan="2" class="h">10) Informacja o utworzeniu podmiotu</td></tr>{"".join(no(f"Czy {t}?") for t in MERGERS)}</table>
<table class="p"><tr><td colspan="2" class="h">B. Informacje dotyczące sytuacji ekonomicznej podmiotu</td></tr>{"".join(map(no, ECONOMY))}
<tr><td colspan="2" class="h">C. Informacje dotyczące prowadzonej działalności gospodarczej</td></tr>{"".join(map(no, SECTORS))}
<tr><td colspan="2" class="h">D. Informacje dotyczące pomocy otrzymanej na te same koszty</td></tr>{no(SAME_COSTS)}
<tr><td colspan="2" class="h">E. Informacje dotyczące osoby upoważnionej do przedstawienia informacji</td></tr>
<tr><td>Imię i nazwisko: {esc(firm.signer)}<br>Stanowisko służbowe: {firm.signer_role}<br>Numer telefonu: {firm.phone}</td>
<td style="width:86mm">Data i podpis: {firm.signed_on}{sign_line("podpis", firm.signer, signing, ink)}</td></tr></table>
"""
    css = """body{font-family:"Liberation Sans",sans-serif;font-size:9pt}h1{font-size:12pt;text-align:center;margin:0 0 1mm}
.p{margin-bottom:3mm}.p td{border:1px solid #333;padding:1mm 2mm;width:50%}.p .h{background:#ddd;font-weight:700}.p .yn{width:32mm;white-space:nowrap}
tr{break-inside:avoid}"""
    return html(css, body)


def questionnaire(firm: Firm, signing: str, regulation: str = REGULATION) -> Html:
    """A print of an interactive form: question, then an X in the column TAK or NIE."""

    def row(number: str, text: str) -> str:
        return f'<tr><td class="n">{number}</td><td>{text}</td><td class="x"></td><td class="x">X</td></tr>'

    def fact(number: str, label: str, answer: str) -> str:
        return f'<tr><td class="n">{number}</td><td>{label}</td><td colspan="2" class="a">{answer}</td></tr>'

    def part(text: str) -> str:
        return f'<tr class="h"><td colspan="2">{text}</td><td class="x">TAK</td><td class="x">NIE</td></tr>'

    links = "".join(row(f"A.9.{i}", f"Czy {t}?") for i, t in enumerate(LINKS, 1))
    mergers = "".join(row(f"A.10.{i}", f"Czy {t}?") for i, t in enumerate(MERGERS, 1))
    economy = "".join(row(f"B.{i}", t) for i, t in enumerate(ECONOMY, 1))
    sectors = "".join(row(f"C.{i}", t) for i, t in enumerate(SECTORS, 1))
    body = f"""
<p class="small">Wydruk formularza · strona wygenerowana {firm.signed_on}</p>
<h1>FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS</h1>
<p>Podstawa: pomoc udzielana na warunkach określonych w {regulation}</p>
<table><tr class="h"><td colspan="4">A. Podmiot ubiegający się o pomoc</td></tr>
{fact("A.1", "NIP", firm.nip)}{fact("A.2", "Nazwa / imię i nazwisko", esc(firm.name))}{fact("A.3", "Adres siedziby", esc(firm.address))}
{fact("A.4", "Identyfikator gminy (TERYT)", firm.teryt)}{fact("A.5", "Forma prawna", esc(firm.legal))}
{fact("A.6", "Wielkość przedsiębiorcy", SIZE_NAMES[SIZES.index(firm.size)])}{fact("A.7", "Klasa PKD", firm.pkd)}
{fact("A.8", "Data utworzenia", firm.since)}{fact("A1", "Wspólnik spółki cywilnej lub osobowej", "nie dotyczy")}
{part("Powiązania i przekształcenia")}{links}{mergers}
{part("B. Sytuacja ekonomiczna")}{economy}{part("C. Działalność gospodarcza")}{sectors}
{part("D. Pomoc na te same koszty")}{row("D.1", SAME_COSTS)}
<tr class="h"><td colspan="4">E. Osoba upoważniona do przedstawienia informacji</td></tr>
{fact("E.1", "Imię i nazwisko", esc(firm.signer))}{fact("E.2", "Stanowisko", firm.signer_role)}{fact("E.3", "Telefon", firm.phone)}
{fact("E.4", "Data", firm.signed_on)}</table>
{sign_line("podpis osoby wymienionej w części E", firm.signer, signing, firm.ink)}
"""
    css = """body{font-family:"DejaVu Sans",sans-serif;font-size:8.4pt}h1{font-size:11pt;margin:1mm 0}td{border-bottom:1px solid #bbb;padding:1mm 1.5mm}
.n{width:14mm;color:#555}.x{width:13mm;text-align:center;border-left:1px solid #bbb}.a{width:78mm;font-weight:700}.h td{background:#203864;color:#fff;font-weight:700}
tr{break-inside:avoid}.h{break-after:avoid}"""
    return html(css, body)


def running(firm: Firm, signing: str, regulation: str = REGULATION) -> Html:
    """Typed on plain paper: numbered sentences, TAK/NIE struck through or ringed."""
    ink, how = firm.ink, ("ring" if firm.mark in ("cross", "tick") else "strike")

    def no(text: str) -> str:
        return f"<li>{text} &nbsp; {choice(('tak', 'nie'), 1, how, ink)}*</li>"

    size = choice(SIZE_NAMES[:3], SIZES.index(firm.size), how, ink)
    body = f"""
<h1>FORMULARZ<br>informacji przedstawianych przy ubieganiu się o pomoc de minimis</h1>
<p class="c">(dotyczy pomocy udzielanej na warunkach określonych w {regulation})</p>
<h2>Część A – kto ubiega się o pomoc</h2>
<p>Nazwa podmiotu: {esc(firm.name)}<br>NIP: {dashed(firm.nip)}<br>Adres siedziby: {esc(firm.address)}<br>
Identyfikator gminy: {firm.teryt}<br>Forma prawna: {esc(firm.legal)}<br>Data utworzenia: {firm.since}<br>
Wielkość podmiotu*: {size}<br>Działalność, której dotyczy pomoc (klasa PKD): {firm.pkd}<br>
Część A1 (wspólnik spółki): nie dotyczy</p>
<p>Powiązania oraz pochodzenie podmiotu:</p><ol>{"".join(no(t) for t in LINKS + MERGERS)}</ol>
<h2>Część B – sytuacja ekonomiczna</h2><ol>{"".join(map(no, ECONOMY))}</ol>
<h2>Część C – prowadzona działalność</h2><ol>{"".join(map(no, SECTORS))}</ol>
<h2>Część D – inna pomoc na te same koszty</h2><ol>{no(SAME_COSTS)}</ol>
<h2>Część E – osoba przedstawiająca informacje</h2>
<p>{esc(firm.signer)}, {firm.signer_role}, tel. {firm.phone}<br>{esc(firm.town)}, {firm.signed_on}</p>
{sign_line("(podpis)", firm.signer, signing, ink)}
<p class="small">* {"właściwe zakreślić" if how == "ring" else "niepotrzebne skreślić"}</p>
"""
    css = """body{font-family:"Liberation Serif",serif;font-size:10.5pt;line-height:1.28}h1{font-size:13pt;text-align:center;margin:0}
h2{font-size:11.5pt;margin:3mm 0 1mm}.c{text-align:center}ol{margin:0 0 2mm;padding-left:7mm}li{margin-bottom:1mm;break-inside:avoid}p{margin:0 0 2mm}"""
    return html(css, body)


def columns(firm: Firm, signing: str, regulation: str = REGULATION) -> Html:
    """Cards in two columns with boxes for the pen."""
    mark, ink = firm.mark, firm.ink

    def no(text: str) -> str:
        return f"<p>{text}<br>{box(False, mark, ink)} TAK &nbsp;&nbsp; {box(True, mark, ink)} NIE</p>"

    sizes = "<br>".join(
        f"{box(i == SIZES.index(firm.size), mark, ink)} {n}" for i, n in enumerate(SIZE_NAMES)
    )
    body = f"""
<h1>Pomoc de minimis – formularz informacji przedstawianych przy ubieganiu się o pomoc</h1>
<p class="small">Formularz dotyczy pomocy, o której mowa w {regulation}. Wypełnia przedsiębiorca.</p>
<div class="two">
<div class="k"><h2>A. Podmiot</h2><p><u>NIP</u>{firm.nip}</p><p><u>Nazwa</u>{esc(firm.name)}</p><p><u>Siedziba</u>{esc(firm.address)}</p>
<p><u>Identyfikator gminy</u>{firm.teryt}</p><p><u>Forma prawna</u>{esc(firm.legal)}</p><p><u>Data utworzenia</u>{firm.since}</p></div>
<div class="k"><h2>A. Wielkość i PKD</h2><p><u>Wielkość podmiotu</u>{sizes}</p><p><u>Klasa działalności PKD</u>{firm.pkd}</p>
<p><u>A1. Wspólnik spółki</u>nie dotyczy</p></div>
<div class="k"><h2>A. Powiązania</h2>{"".join(no(f"Czy {t}?") for t in LINKS)}</div>
<div class="k"><h2>A. Połączenia i podziały</h2>{"".join(no(f"Czy {t}?") for t in MERGERS)}</div>
<div class="k"><h2>B. Sytuacja ekonomiczna</h2>{"".join(map(no, ECONOMY))}</div>
<div class="k"><h2>C. Działalność</h2>{"".join(map(no, SECTORS))}</div>
<div class="k"><h2>D. Te same koszty</h2>{no(SAME_COSTS)}</div>
<div class="k"><h2>E. Osoba upoważniona</h2><p><u>Imię i nazwisko</u>{esc(firm.signer)}</p><p><u>Stanowisko</u>{firm.signer_role}</p>
<p><u>Data</u>{firm.signed_on}</p></div></div>
{sign_line("podpis osoby upoważnionej", firm.signer, signing, ink)}
"""
    css = """body{font-family:Carlito,sans-serif;font-size:10pt}h1{font-size:13pt;margin:0 0 1mm;border-bottom:2px solid #7c2d12}
.two{display:grid;grid-template-columns:1fr 1fr;gap:3mm}.k{border:1px solid #b45309;padding:1.5mm 2.5mm;break-inside:avoid}h2{font-size:10.5pt;margin:0 0 1mm;color:#7c2d12}
.k p{margin:0 0 1.4mm}u{display:block;text-decoration:none;font-size:8pt;color:#555}"""
    return html(css, body)
