"""Papers of those who did not use the office's blanks: layouts of their own, or of earlier years."""

from tests.blind.model import Html
from tests.blind.rounds.r08 import pen
from tests.blind.rounds.r08.firms import Firm
from tests.blind.rounds.r08.forms import CLAUSES, LEGAL, LINKS
from tests.blind.rounds.r08.page import page

WORD = {
    "micro": "mikroprzedsiębiorstwo",
    "small": "małe przedsiębiorstwo",
    "medium": "średnie przedsiębiorstwo",
    "large": "duże przedsiębiorstwo",
}
WHO = {
    "micro": "mikroprzedsiębiorca",
    "small": "mały przedsiębiorca",
    "medium": "średni przedsiębiorca",
    "large": "inny niż MŚP",
}
AS = {
    "micro": "mikroprzedsiębiorstwem",
    "small": "małym przedsiębiorstwem",
    "medium": "średnim przedsiębiorstwem",
}
SANS = "body{font-family:'Liberation Sans',sans-serif;font-size:10pt}"


def _sign(f: Firm, day: str, pen_drawn: bool) -> str:
    mark = pen.svg(f.boss, width=170) if pen_drawn else ""
    return f'<table style="margin-top:26px"><tr><td>{f.town}, {day}</td><td class="c">{mark}<br>{f.boss}<br><span class="s">{f.role}</span></td></tr></table>'


def _list(items: tuple[tuple[str, str, str], ...]) -> str:
    return "".join(f"<li>{' – '.join(item)}</li>" for item in items)


def form_table(f: Firm, day: str, pen_drawn: bool = True) -> Html:
    """Two columns, questions as keywords, the delegate first."""

    def box(is_on: bool, text: str) -> str:
        return f"[{'x' if is_on else '&nbsp;&nbsp;'}] {text}"

    def row(head: str, text: str) -> str:
        return f"<tr><td style='width:34%;background:#f2f2f2'>{head}</td><td>{text}</td></tr>"

    sizes = "<br>".join(box(f.size == code, word) for code, word in WORD.items())
    certs = f"<ol>{_list(f.certificates)}</ol>" if f.certificates else "nie posiadamy"
    events = (
        "<table class='b'><tr><th>kiedy</th><th>co</th><th>gdzie</th></tr>"
        + "".join("<tr>" + "".join(f"<td>{x}</td>" for x in e) + "</tr>" for e in f.events)
        + "</table>"
        if f.events
        else "brak"
    )
    return page(
        f"""<p class="c"><b>{f.name}</b> • {f.address} • tel. {f.phone} • {f.email}</p><hr><h1>Formularz zgłoszeniowy przedsiębiorcy<br><span style="font-size:11pt">wyjazd studyjny do Szwajcarii, czerwiec 2026, projekt „Innowacyjne Lubuskie”</span></h1>
<table class="b">{row("Kto pojedzie", f"{f.delegate}, {f.delegate_role}")}{row("Wnioskodawca", f.name)}{row("NIP", f.dashed())}{row("REGON, KRS/CEIDG", f"{f.regon}, {f.register}")}
{row("Siedziba", f"{f.address}, woj. lubuskie")}{row("Kategoria MŚP", sizes)}{row("PKD podstawowej działalności", f"{f.pkd} ({f.trade})")}
{row("Działalność innowacyjna", box(f.innovative, "prowadzimy") + " &nbsp; " + box(not f.innovative, "nie prowadzimy") + f"<br>{f.innovation}")}
{row("Posiadane certyfikaty, patenty (kopie w załączeniu)", certs)}</table><div class="pb"></div><table class="b">
{row("Strona internetowa – wersja polska", f.www or "brak")}{row("Strona internetowa – wersje obcojęzyczne", f.foreign or "brak")}{row("Media społecznościowe prowadzone na bieżąco", ", ".join(f.social) or "nie prowadzimy")}
{row("Targi, misje, szkolenia zagraniczne 2023–2026", events)}{row("Wcześniejsze wyjazdy z Urzędem Marszałkowskim (FEWL 2021–2027)", f"liczba: {len(f.trips)}<br>" + "; ".join(f.trips))}
{row("Czy wpisujemy się w Lubuskie Inteligentne Specjalizacje", box(bool(f.lis), "tak") + " " + box(not f.lis, "nie") + f"<br>{f.lis}")}
{row("Udział w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych", (f"liczba Porozumień: {len(f.agreements)} – " + ", ".join(f.agreements)) if f.agreements else "brak udziału")}
{row("Przedsięwzięcie horyzontalne z Porozumienia", box(bool(f.horizontal), "realizujemy") + " " + box(not f.horizontal, "nie realizujemy") + f" {f.horizontal}")}</table>
<p>Akceptujemy Regulamin, pokryjemy 15% kosztów, nie prowadzimy działalności w sektorach wyłączonych, a dane są prawdziwe. Zgadzamy się na przetwarzanie danych osobowych na potrzeby rekrutacji.</p>{_sign(f, day, pen_drawn)}""",
        SANS,
    )


def form_letter(f: Firm, day: str, pen_drawn: bool = False) -> Html:
    """A letter in sentences, point by point as the ranking table names them."""
    events = (
        f"<ul>{_list(f.events)}</ul>" if f.events else "<p>Nie uczestniczyliśmy w takich wydarzeniach.</p>"
    )
    trips = (
        f"Braliśmy udział w {len(f.trips)} wyjazdach: {'; '.join(f.trips)}."
        if f.trips
        else "Nie braliśmy dotąd udziału w żadnym wyjeździe organizowanym przez UMWL."
    )
    social = (
        "Na bieżąco prowadzimy profile: " + ", ".join(f.social) + "."
        if f.social
        else "Nie prowadzimy profili w mediach społecznościowych."
    )
    return page(f"""<p>{f.name}<br>{f.address}<br>woj. lubuskie<br>NIP {f.nip}, REGON {f.regon}, KRS {f.register}</p><p class="r">{f.town}, {day}</p><p class="r"><b>Departament Gospodarki i Rozwoju UMWL</b><br>Zielona Góra</p>
<h1>FORMULARZ ZGŁOSZENIOWY – Szwajcaria 22–25.06.2026</h1>
<p><b>Pkt 1, 2.</b> Zgłaszamy udział naszej firmy. Pojedzie <b>{f.delegate}</b> ({f.delegate_role}), tel. {f.phone}, {f.email}.</p>
<p><b>Pkt 3.</b> Wielkość przedsiębiorstwa: {WORD[f.size]} ({f.staff} osób). Przedmiot działalności: {f.trade}, PKD {f.pkd}. Działalność innowacyjna: {"tak" if f.innovative else "nie"}. {f.innovation}</p>
<p><b>Pkt 4.</b> Certyfikaty i patenty:</p><ul>{_list(f.certificates)}</ul>
<p><b>Pkt 5.</b> Strona w języku polskim: {f.www or "brak"}. Strona w języku angielskim: {f.foreign or "brak"}. {social}</p>
<p><b>Pkt 6.</b> Wydarzenia zagraniczne i międzynarodowe w ostatnich trzech latach:</p>{events}
<p><b>Pkt 7.</b> {trips}</p><p><b>Pkt 8, 9.</b> Celem wyjazdu jest nawiązanie współpracy badawczej. Uczestnik mówi po angielsku.</p>
<p><b>Pkt 10.</b> Działamy w ramach Lubuskich Inteligentnych Specjalizacji: {("tak – " + f.lis) if f.lis else "nie"}.</p>
<p><b>Pkt 11.</b> Porozumienia na rzecz Rozwoju Obszarów Kluczowych: {("tak, jedno – " + f.agreements[0]) if len(f.agreements) == 1 else ", ".join(f.agreements) or "nie"}.</p>
<p><b>Pkt 12.</b> Przedsięwzięcie horyzontalne: {("tak, realizujemy – " + f.horizontal) if f.horizontal else "nie realizujemy"}.</p>
<p><b>Pkt 13.</b> Oświadczamy, że powyższe dane są prawdziwe, znamy Regulamin i pokryjemy 15% kosztów; firma nie podlega wyłączeniom z § 3 ust. 5.</p>{_sign(f, day, pen_drawn)}""")


def form_old(f: Firm, day: str, pen_drawn: bool = True, skip_trips: bool = False) -> Html:
    """A card of an earlier year, questions as sentences, the wrong word struck."""

    def which(is_yes: bool) -> str:
        return "<b>TAK</b> / <s>NIE</s>" if is_yes else "<s>TAK</s> / <b>NIE</b>"

    def ask(number: str, question: str, answer: str) -> str:
        return f"<p style='margin-bottom:2px'><b>{number}</b> {question}</p><p style='margin:0 0 8px 22px;border-bottom:1px dotted #555;font-family:Liberation Mono;font-size:9.5pt'>{answer or '&nbsp;'}</p>"

    sizes = " / ".join(
        f"<b><u>{w}</u></b>" if code == f.size else f"<s>{w}</s>"
        for code, w in WORD.items()
        if code != "large"
    )
    trips = "" if skip_trips else (f"{len(f.trips)} ({'; '.join(f.trips)})" if f.trips else "ani razu (0)")
    return page(f"""<p class="c s">Urząd Marszałkowski Województwa Lubuskiego – karta zgłoszenia, wzór 2024</p><h1>FORMULARZ ZGŁOSZENIOWY<br><span style="font-size:11pt">Wyjazd studyjny: Szwajcaria, 22–25 VI 2026</span></h1>
{ask("I.", "Jak brzmi nazwa firmy?", f.name)}{ask("II.", "NIP:", f.nip)}{ask("III.", "Gdzie firma ma siedzibę (adres z kodem, województwo)?", f"{f.address}, lubuskie")}{ask("IV.", "Czym się zajmuje (PKD)?", f"{f.pkd} {f.trade}")}
{ask("V.", "Status przedsiębiorstwa (niepotrzebne skreślić):", sizes)}{ask("VI.", "Kto będzie reprezentował firmę na wyjeździe?", f"{f.delegate}, {f.delegate_role}, tel. {f.phone}")}
{ask("VII.", "Czy firma prowadzi działalność innowacyjną? Jaką?", which(f.innovative) + " " + f.innovation)}{ask("VIII.", "Jakie certyfikaty, atesty i patenty ma firma?", "<br>".join(f"{i}) {' – '.join(c)}" for i, c in enumerate(f.certificates, 1)) or "żadnych")}
<div class="pb"></div>{ask("IX.", "Adres strony www po polsku:", f.www or "nie ma")}{ask("X.", "Adres strony www w obcym języku:", f.foreign or "nie ma")}{ask("XI.", "Które profile społecznościowe firma prowadzi aktywnie?", ", ".join(f.social) or "żadnych")}
{ask("XII.", "W jakich targach i wyjazdach zagranicznych firma brała udział w ostatnich 3 latach (data, nazwa, miejsce)?", "<br>".join(f"{i}) {', '.join(e)}" for i, e in enumerate(f.events, 1)) or "w żadnych")}
{ask("XIII.", "Ile razy firma jechała na wyjazd organizowany przez UMWL ze środków FEWL i na jaki?", trips)}{ask("XIV.", "Czy działa w ramach Lubuskich Inteligentnych Specjalizacji?", which(bool(f.lis)) + " " + f.lis)}
{ask("XV.", "W ramach ilu i których Porozumień na rzecz Rozwoju Obszarów Kluczowych działa?", (f"{len(f.agreements)}: " + ", ".join(f.agreements)) if f.agreements else "0 – żadnego")}{ask("XVI.", "Czy realizuje przedsięwzięcie horyzontalne z Porozumienia?", which(bool(f.horizontal)) + " " + f.horizontal)}
<p>Zobowiązuję się do pokrycia 15% kosztów, znam Regulamin. Dane podałem zgodnie z prawdą.</p>{_sign(f, day, pen_drawn)}""")


def status_sentence(f: Firm, day: str, pen_drawn: bool = True) -> Html:
    return page(f"""<p>{f.name}<br>{f.address}<br>NIP: {f.nip}</p><h1>Oświadczenie o statusie przedsiębiorcy</h1><p style="font-size:12pt">Ja, niżej podpisany(-a) {f.boss}, oświadczam, że {f.name} jest <b>{AS[f.size]}</b> w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014.
Firma zatrudnia {f.staff} osób, obrót za 2025 rok wyniósł {f.turnover[0]}, a suma bilansowa {f.balance[0]}. Firma jest przedsiębiorstwem samodzielnym.</p>{_sign(f, day, pen_drawn)}""")


def status_table(f: Firm, day: str, pen_drawn: bool = True) -> Html:
    heads = "".join(f"<th>{w}</th>" for w in ("mikro", "małe", "średnie", "duże"))
    marks = "".join(
        f"<td class='c' style='font-size:15pt'>{'X' if f.size == code else '–'}</td>" for code in WORD
    )
    return page(
        f"""<h1>OŚWIADCZENIE WNIOSKODAWCY<br>o spełnianiu kryteriów MŚP</h1><table class="b"><tr><td>Firma</td><td>{f.name}, {f.address}</td></tr><tr><td>NIP</td><td>{f.dashed()}</td></tr></table><p>Oświadczam, że przedsiębiorstwo zalicza się do kategorii (zał. I do rozporządzenia 651/2014):</p>
<table class="b"><tr>{heads}</tr><tr>{marks}</tr></table><p>Średnioroczne zatrudnienie: {f.staff}. Obrót roczny: {f.turnover[0]}. Suma bilansowa: {f.balance[0]}.</p><p>Powiązań kapitałowych i osobowych z innymi przedsiębiorcami nie ma.</p>{_sign(f, day, pen_drawn)}""",
        SANS,
    )


def de_minimis_print(f: Firm, day: str, pen_drawn: bool = True, old: bool = False) -> Html:
    """The form as an accountant's program prints it; `old` cites the repealed regulation."""
    act = (
        "rozporządzeniu Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r. (Dz. Urz. UE L 352 z 24.12.2013, str. 1)"
        if old
        else "rozporządzeniu Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r. (Dz. Urz. UE L, 2023/2831 z 15.12.2023)"
    )

    def no(text: str) -> str:
        return f"<tr><td style='width:78%'>{text}</td><td class='c'>☐ tak</td><td class='c'>☒ nie</td></tr>"

    sizes = "".join(
        f"<tr><td style='width:30px'>{'☒' if f.size == code else '☐'}</td><td>{w}</td></tr>"
        for code, w in WHO.items()
    )
    legal = "".join(
        f"<tr><td style='width:30px'>{'☒' if i == 5 else '☐'}</td><td>{w} {f.legal if i == 5 else ''}</td></tr>"
        for i, w in enumerate(LEGAL)
    )
    return page(
        f"""<h1>FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS</h1><p class="c s">Stosuje się do pomocy de minimis udzielanej na warunkach określonych w {act}</p>
<p><b>A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis</b></p><table class="b"><tr><td>1) NIP podmiotu<br><b>{" ".join(f.nip)}</b></td><td>4) Identyfikator gminy<br><b>{" ".join(f.gmina)}</b></td></tr><tr><td colspan="2">2) Imię i nazwisko albo nazwa podmiotu<br><b>{f.name}</b></td></tr><tr><td colspan="2">3) Adres siedziby podmiotu<br><b>{f.address}</b></td></tr></table>
<p>A1. Wspólnik spółki cywilnej lub osobowej: 1a) –, 2a) –, 3a) – (nie dotyczy)</p><p>5) Forma prawna podmiotu</p><table>{legal}</table><p>6) Wielkość podmiotu zgodnie z załącznikiem I do rozporządzenia 651/2014</p><table>{sizes}</table><p>7) Klasa PKD: <b>{f.pkd}</b> &nbsp;&nbsp; 8) Data utworzenia podmiotu: <b>{f.founded}</b></p><div class="pb"></div>
<p>9) Powiązania z innymi przedsiębiorcami</p><table class="b">{"".join(no(x) for x in LINKS)}</table><p>10) W ciągu minionych 3 lat podmiot:</p><table class="b">{no("powstał wskutek połączenia się innych przedsiębiorców")}{no("przejął innego przedsiębiorcę")}{no("powstał w wyniku podziału")}</table>
<p><b>B. Informacje dotyczące sytuacji ekonomicznej podmiotu</b></p><table class="b">{no("1) Podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym lub restrukturyzacyjnym")}</table>
<p><b>C. Informacje dotyczące działalności gospodarczej</b></p><table class="b">{no("1) sektor rybołówstwa i akwakultury")}{no("2) produkcja podstawowa produktów rolnych")}{no("3) przetwarzanie i wprowadzanie do obrotu produktów rolnych")}</table>
<p><b>D. Informacje dotyczące pomocy otrzymanej w odniesieniu do tych samych kosztów</b></p><p>Nie otrzymano innej pomocy.</p><p><b>E. Informacje dotyczące osoby upoważnionej do przedstawienia informacji</b></p><p>{f.boss}, {f.role}, tel. {f.phone}</p>{_sign(f, day, pen_drawn)}""",
        SANS + "body{font-size:9.5pt}p{margin:6px 0}",
    )


def contract_pages(f: Firm, pen_drawn: bool = True) -> Html:
    """The contract retyped on three sheets, each initialled by hand."""
    parts = [CLAUSES[:2], CLAUSES[2:5], CLAUSES[5:]]
    sheets = []
    for number, part in enumerate(parts, 1):
        text = "".join(
            f"<p class='c'><b>{head}</b></p>" + "".join(f"<p>{t}</p>" for t in texts) for head, texts in part
        )
        top = (
            f"""<h1>UMOWA O DOFINANSOWANIE UCZESTNICTWA<br>PRZEDSIĘBIORCY Z WOJEWÓDZTWA LUBUSKIEGO W WYJEŹDZIE</h1><p>zawarta dnia ……………… w Zielonej Górze między Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra (Organizator), a {f.name}, {f.address}, NIP {f.nip}, w imieniu której działa {f.boss} (Przedsiębiorca).</p>"""
            if number == 1
            else ""
        )
        end = (
            "<table style='margin-top:40px'><tr><td class='c'>………………………<br>Organizator</td><td class='c'>………………………<br>Przedsiębiorca</td></tr></table>"
            if number == 3
            else ""
        )
        mark = pen.svg(f.boss + str(number), "initials", width=74) if pen_drawn else ""
        sheets.append(
            f"<div style='position:relative;height:255mm;{'' if number == 3 else 'break-after:page'}'>{top}{text}{end}<div style='position:absolute;bottom:0;right:0;text-align:right' class='s'>{mark}<br>parafa – str. {number}/3</div></div>"
        )
    return page("".join(sheets))
