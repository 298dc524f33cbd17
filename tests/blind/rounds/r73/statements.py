"""Statements of status, de minimis forms and copies of the contract."""

from tests.blind.model import Html
from tests.blind.rounds.r73.kit import Co, bracket, cross, e, initials, page, pen, signed, tick

THREE = ("micro", "small", "medium")
NAMES = ("mikroprzedsiębiorstwo", "małe przedsiębiorstwo", "średnie przedsiębiorstwo")
GEN = {
    "micro": "mikroprzedsiębiorstwem",
    "small": "małym przedsiębiorstwem",
    "medium": "średnim przedsiębiorstwem",
}
CLASS = "td,th{border:1px solid #333;padding:4px 7px;vertical-align:top}"


def status_ticks(co: Co, how: str, day: str) -> Html:
    ticks = "".join(f"<p>{tick(co.size == s)} {n}</p>" for s, n in zip(THREE, NAMES, strict=True))
    return page(f"""<h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1><p>Nazwa: {e(co.name)}<br>Adres: {e(co.address)}<br>NIP: {co.nip}</p><p>Oświadczam, że w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 Wnioskodawca to:</p>{ticks}
    <p>Przedsiębiorstwo jest: {tick(True)} samodzielne {tick(False)} partnerskie {tick(False)} powiązane</p><p>Zatrudnienie w ostatnim roku: {co.staff} RJP; obrót: {co.turnover}; suma bilansowa: {co.balance}.</p>{signed(co, how, 'podpis', day)}""")  # fmt: skip


def status_letter(co: Co, how: str, day: str) -> Html:
    return page(f"""<p style='text-align:right'>{e(co.town)}, {day}</p><p>{e(co.name)}<br>{e(co.address)}<br>NIP {co.nip_dashed}</p><h1>Oświadczenie<br>o statusie przedsiębiorcy ubiegającego się o udział w wyjeździe</h1>
    <p>Działając w imieniu firmy {e(co.name)}, świadom(a) odpowiedzialności, oświadczam, że firma jest <b>{GEN[co.size]}</b> w rozumieniu przepisów rozporządzenia 651/2014 (MŚP). Zatrudniamy {co.staff} osób, roczny obrót wyniósł {co.turnover}, a suma bilansowa {co.balance}. Nie mamy przedsiębiorstw partnerskich ani powiązanych.</p>{signed(co, how, co.role, day)}""")  # fmt: skip


def status_table(co: Co, how: str, day: str) -> Html:
    rows = "".join(
        f"<tr><td>{n}</td><td>{limit}</td><td style='text-align:center'>{cross(co.size == s)}</td></tr>"
        for s, n, limit in zip(
            THREE,
            NAMES,
            (
                "do 9 osób, do 2 mln EUR",
                "do 49 osób, do 10 mln EUR",
                "do 249 osób, obrót do 50 mln EUR lub bilans do 43 mln EUR",
            ),
            strict=True,
        )
    )
    return page(f"""<h1>Oświadczenie Wnioskodawcy o statusie MŚP</h1><table><tr><td>Wnioskodawca</td><td>{pen(co.name)}</td></tr><tr><td>NIP</td><td>{pen(co.nip)}</td></tr><tr><td>Siedziba</td><td>{pen(co.address)}</td></tr></table>
    <p>Oświadczam, że zgodnie z zał. I do rozporządzenia (UE) nr 651/2014 posiadam status (zaznaczyć X):</p><table><tr><th>Kategoria</th><th>Progi</th><th>X</th></tr>{rows}</table><table><tr><td>Liczba zatrudnionych</td><td>{pen(co.staff)}</td></tr><tr><td>Obrót roczny</td><td>{pen(co.turnover)}</td></tr><tr><td>Suma bilansowa</td><td>{pen(co.balance)}</td></tr></table>{signed(co, how, 'pieczątka i podpis', day)}""", CLASS + "table{margin:8px 0}")  # fmt: skip


def status_strike(co: Co, how: str, day: str) -> Html:
    words = " / ".join(GEN[s] if s == co.size else f"<s>{GEN[s]}</s>" for s in THREE)
    return page(f"""<p>Załącznik nr 3</p><h1>OŚWIADCZENIE O STATUSIE WNIOSKODAWCY</h1><p>Ja, niżej podpisany/a <b>{e(co.boss)}</b>, reprezentujący/a podmiot <b>{e(co.name)}</b> (NIP {co.nip}), oświadczam, że podmiot ten jest {words}* w znaczeniu rozporządzenia Komisji (UE) nr 651/2014 z 17 czerwca 2014 r.</p>
    <p>Dane za ostatni zamknięty rok: zatrudnienie {co.staff}, obrót {co.turnover}, bilans {co.balance}.</p><p><small>* niepotrzebne skreślić</small></p>{signed(co, how, 'podpis składającego oświadczenie', day)}""")  # fmt: skip


TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
LAW = "Stosuje się do pomocy udzielanej na warunkach rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r."
QUESTIONS = (
    "Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?", "Czy podmiot jest w trakcie postępowania restrukturyzacyjnego?", "Czy podmiot prowadzi działalność w sektorze rybołówstwa i akwakultury?",
    "Czy podmiot prowadzi działalność w zakresie produkcji podstawowej produktów rolnych?", "Czy wnioskowana pomoc dotyczy działalności wywozowej?", "Czy na te same koszty podmiot otrzymał inną pomoc?",
)  # fmt: skip


def minimis_official(co: Co, how: str, day: str) -> Html:
    """Parts A to E, numbered boxes."""
    size = "<br>".join(
        f"{cross(co.size == s)} {n}"
        for s, n in zip((*THREE, "large"), (*NAMES, "inne przedsiębiorstwo"), strict=True)
    )
    asked = "".join(
        f"<tr><td>{n}) {q}</td><td>{cross(False)} tak {cross(True)} nie</td></tr>"
        for n, q in enumerate(QUESTIONS[:2], 1)
    )
    active = "".join(
        f"<tr><td>{n}) {q}</td><td>{cross(False)} tak {cross(True)} nie</td></tr>"
        for n, q in enumerate(QUESTIONS[2:5], 1)
    )
    return page(f"""<h1>{TITLE}</h1><p style='text-align:center'><small>{LAW}</small></p><table><tr><th colspan='2'>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis</th></tr>
    <tr><td>1) Identyfikator podatkowy NIP podmiotu</td><td>{co.nip}</td></tr><tr><td>2) Imię i nazwisko albo nazwa</td><td>{e(co.name)}</td></tr><tr><td>3) Adres miejsca zamieszkania albo siedziby</td><td>{e(co.address)}</td></tr><tr><td>4) Identyfikator gminy</td><td>{co.teryt}</td></tr>
    <tr><td>5) Forma prawna podmiotu</td><td>{e(co.legal)}</td></tr><tr><td>6) Wielkość podmiotu</td><td>{size}</td></tr><tr><td>7) Klasa działalności według PKD</td><td>{co.pkd}</td></tr><tr><td>8) Data utworzenia podmiotu</td><td>{co.since}</td></tr><tr><td>9) Powiązania z innymi przedsiębiorcami</td><td>{cross(False)} tak {cross(True)} nie</td></tr>
    <tr><th colspan='2'>B. Sytuacja ekonomiczna podmiotu</th></tr>{asked}<tr><th colspan='2'>C. Informacje dotyczące prowadzonej działalności gospodarczej</th></tr>{active}
    <tr><th colspan='2'>D. Pomoc otrzymana w odniesieniu do tych samych kosztów</th></tr><tr><td>{QUESTIONS[5]}</td><td>{cross(False)} tak {cross(True)} nie</td></tr><tr><th colspan='2'>E. Osoba upoważniona do przedstawienia informacji</th></tr>
    <tr><td>Imię i nazwisko, stanowisko</td><td>{e(co.boss)}, {e(co.role)}</td></tr><tr><td>Telefon</td><td>{e(co.phone)}</td></tr></table>{signed(co, how, 'data i podpis', day)}""", CLASS + "th{background:#e4e4e4;text-align:left}")  # fmt: skip


def minimis_lines(co: Co, how: str, day: str) -> Html:
    """Running lines by part."""
    size = "  ".join(
        f"{bracket(co.size == s)} {n}" for s, n in zip(THREE, ("mikro", "małe", "średnie"), strict=True)
    )
    asked = "".join(f"<p>{q} [ ] tak [x] nie</p>" for q in QUESTIONS[:5])
    return page(f"""<h1>{TITLE.upper()}</h1><p>{LAW}</p><h2>Część A – dane podmiotu</h2><p>NIP: {co.nip}</p><p>Nazwa: {e(co.name)}</p><p>Adres siedziby: {e(co.address)}</p><p>Identyfikator gminy (TERYT): {co.teryt}</p><p>Forma prawna: {e(co.legal)}</p><p>Wielkość przedsiębiorstwa: {size}</p><p>PKD: {co.pkd}</p><p>Data utworzenia: {co.since}</p><p>Powiązania i połączenia w ostatnich 3 latach: brak</p>
    <h2>Część B i C – sytuacja ekonomiczna i działalność</h2>{asked}<h2>Część D – kumulacja</h2><p>{QUESTIONS[5]} [ ] tak [x] nie</p><h2>Część E – osoba składająca informacje</h2><p>{e(co.boss)}, {e(co.role)}, tel. {e(co.phone)}</p>{signed(co, how, 'podpis', day)}""", "p{margin:4px 0}")  # fmt: skip


def minimis_columns(co: Co, how: str, day: str) -> Html:
    """Two columns: particulars left, questions right; the size as a word."""
    asked = "".join(f"<tr><td>{q}</td><td><b>NIE</b></td></tr>" for q in QUESTIONS)
    return page(f"""<h1>{TITLE}</h1><p><small>Podstawa: rozporządzenie Rady Ministrów (Dz. U. 2025 poz. 1489). {LAW}</small></p><div style='display:flex;gap:14px'><div style='flex:1'><h2>A. Podmiot</h2><p><small>Nazwa</small><br>{e(co.name)}</p><p><small>NIP</small><br>{co.nip_dashed}</p><p><small>Adres</small><br>{e(co.address)}</p><p><small>Identyfikator gminy</small><br>{co.teryt}</p><p><small>Forma prawna</small><br>{e(co.legal)}</p><p><small>Wielkość podmiotu</small><br>{NAMES[THREE.index(co.size)]}</p><p><small>Klasa PKD</small><br>{co.pkd}</p><p><small>Data utworzenia</small><br>{co.since}</p></div>
    <div style='flex:1.2'><h2>B–D. Sytuacja, działalność, inna pomoc</h2><table>{asked}</table></div></div><h2>E. Osoba upoważniona</h2><p>{e(co.boss)}, {e(co.role)}, {e(co.phone)}</p>{signed(co, how, 'podpis osoby z części E', day)}""", CLASS)  # fmt: skip


def minimis_pen(co: Co, how: str, day: str) -> Html:
    """Printed questions, answers by pen."""

    def line(label: str, value: object) -> str:
        return f"<p>{label}: <span style='border-bottom:1px dotted #333'>&nbsp;{pen(value)}&nbsp;</span></p>"

    size = " &nbsp; ".join(
        f"{cross(co.size == s)} {n}" for s, n in zip(THREE, ("mikro", "małe", "średnie"), strict=True)
    )
    asked = "".join(
        f"<p>{n}. {q} &nbsp; {cross(False)} tak {cross(True)} nie</p>" for n, q in enumerate(QUESTIONS, 1)
    )
    return page(f"""<h1>{TITLE}</h1><p>{LAW}</p><h2>A.</h2>{line('1. NIP', co.nip)}{line('2. Nazwa podmiotu', co.name)}{line('3. Adres', co.address)}{line('4. Identyfikator gminy', co.teryt)}{line('5. Forma prawna', co.legal)}<p>6. Wielkość podmiotu: {size}</p>{line('7. PKD', co.pkd)}{line('8. Data utworzenia', co.since)}<h2>B, C, D.</h2>{asked}<h2>E.</h2>{line('Osoba upoważniona', co.boss)}{line('Telefon', co.phone)}{signed(co, how, 'podpis', day)}""", "p{margin:5px 0}")  # fmt: skip


CLAUSES = (
    ("Przedmiot umowy", "Umowa określa zasady dofinansowania uczestnictwa Przedsiębiorcy w Wyjeździe studyjnym do Szwajcarii planowanym na 22–25 czerwca 2026 r. w projekcie „Innowacyjne Lubuskie”."),
    ("Dofinansowanie", "Województwo pokrywa 85% kosztów udziału jednego przedstawiciela, co stanowi pomoc de minimis. Pozostałe 15% kosztów ponosi Przedsiębiorca na podstawie noty obciążeniowej."),
    ("Obowiązki Województwa", "Województwo zapewnia przeloty, noclegi, wyżywienie, przejazdy na miejscu, ubezpieczenie oraz program spotkań w ośrodkach innowacji."),
    ("Obowiązki Przedsiębiorcy", "Przedsiębiorca bierze czynny udział w programie, wypełnia ankietę ewaluacyjną i zamieszcza na swojej stronie informację o udziale i źródle finansowania."),
    ("Rezygnacja", "Rezygnacja złożona później niż 15 dni przed wyjazdem powoduje obowiązek zwrotu kosztów poniesionych do chwili otrzymania pisemnego zawiadomienia."),
    ("Dane osobowe", "Strony przetwarzają dane osobowe uczestnika wyłącznie w celu realizacji umowy i jej rozliczenia."),
    ("Postanowienia końcowe", "Zmiany umowy wymagają formy pisemnej. W sprawach nieuregulowanych stosuje się Kodeks cywilny. Umowę sporządzono w dwóch egzemplarzach."),
)  # fmt: skip


def contract(co: Co, how: str, style: int) -> Html:
    """Two or three pages, each with initials at its foot (or none, where it is signed electronically or not at all)."""
    cut = ((0, 4, 7), (0, 3, 5, 7), (0, 2, 7), (0, 3, 7))[style]
    mark = initials(co.slug) if how == "hand" else ""
    pages = []
    for n, (a, b) in enumerate(zip(cut, cut[1:], strict=False), 1):
        if style == 1:
            text = "".join(
                f"<h2 style='text-align:center'>§ {k + 1}<br>{CLAUSES[k][0]}</h2><p>1. {CLAUSES[k][1]}</p><p>2. Strony zgodnie potwierdzają treść niniejszego paragrafu.</p>"
                for k in range(a, b)
            )
        elif style == 2:
            text = "".join(f"<p><b>§ {k + 1}. {CLAUSES[k][0]}.</b> {CLAUSES[k][1]}</p>" for k in range(a, b))
        else:
            text = "".join(
                f"<p style='text-align:center'><b>§ {k + 1}</b></p><p>{CLAUSES[k][1]}</p>"
                for k in range(a, b)
            )
        who = f"Przedsiębiorcą: <b>{e(co.name)}</b>, {e(co.address)}, NIP {co.nip}, reprezentowanym przez: {e(co.boss)}"
        opening = (
            f"<h1>{'PROJEKT UMOWY' if style % 2 else 'UMOWA NR ........ (projekt)'}<br>o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe</h1><p>zawarta w Zielonej Górze pomiędzy Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, a {who}.</p>"
            if n == 1 else ""
        )  # fmt: skip
        closing = (
            "<table style='margin-top:40px'><tr><td>..................<br>Województwo</td><td style='text-align:right'>..................<br>Przedsiębiorca</td></tr></table>"
            if b == 7
            else ""
        )
        place = ("right", "left", "center", "right")[style]
        word = ("parafa: ", "", "Parafa Przedsiębiorcy ", "zapoznałem się, ")[style]
        foot = f"<div style='position:absolute;bottom:0;left:0;right:0;text-align:{place}'><small>{word if how == 'hand' else ''}</small>{mark}<br><small>strona {n} z {len(cut) - 1}</small></div>"
        brk = "" if n == 1 else "break-before:page;"
        pages.append(f"<div style='{brk}position:relative;height:255mm'>{opening}{text}{closing}{foot}</div>")
    return page("".join(pages), "body{font-family:'DejaVu Serif';font-size:10.5pt}")
