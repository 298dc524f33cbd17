"""Forms that companies typed anew, in their own words and make-up (HTML; nothing of the office's blank in them)."""

from html import escape as e

from tests.blind.model import Html

from .draw import pen_svg
from .firms import SIZE_BY, SIZE_NOUN, Firm, nip_of
from .words import Fill

BASE = (
    "@page{size:A4;margin:18mm 20mm 20mm 20mm}*{box-sizing:border-box}body{margin:0;color:#111;line-height:1.38}"
    "table{border-collapse:collapse;width:100%}td,th{vertical-align:top;text-align:left}"
    ".sig{display:flex;justify-content:space-between;margin-top:12mm;break-inside:avoid}"
    ".sig .r{width:75mm;text-align:center;position:relative}.sig .r .l{border-top:.3mm dotted #333;font-size:8.5pt}"
    ".sig .pen{display:block;margin:0 auto -5mm}.gap{height:14mm}"
)


def html(css: str, body: str) -> Html:
    return Html(
        f"<!DOCTYPE html><html lang='pl'><head><meta charset='utf-8'><style>{BASE}{css}</style></head>"
        f"<body>{body}</body></html>"
    )


def signature(fill: Fill, caption: str, salt: str) -> str:
    pen = {
        "hand": pen_svg(fill.by[0] + salt, "signature", 50, fill.ink),
        "electronic": "<div class='gap' style='padding-top:8mm'>[podpis elektroniczny]</div>",
        "none": "<div class='gap'></div>",
    }[fill.sign]
    return (
        f"<div class='sig'><div style='padding-top:12mm'>{e(fill.firm.town)}, {e(fill.day)}</div>"
        f"<div class='r'>{pen}<div class='l'>{e(caption)}</div></div></div>"
    )


def _web(f: Firm) -> str:
    said = []
    said.append(f"strona po polsku: {f.website}" if f.website else "strony internetowej po polsku nie mamy")
    if f.foreign:
        said.append(f"wersja {f.foreign_language}: {f.foreign}")
    else:
        said.append("wersji obcojęzycznej nie prowadzimy")
    said.append("profile: " + ", ".join(f.social) if f.social else "profili społecznościowych nie prowadzimy")
    return "; ".join(said)


# --- C: a letter, answers in sentences -------------------------------------------------------------------------------

C_CSS = "body{font:11.2pt 'Liberation Serif'}.lh{border-bottom:.6mm solid #7a3b12;padding-bottom:2mm;margin-bottom:8mm}" \
    ".lh b{font-size:15pt;color:#7a3b12}h1{font-size:14pt;margin:6mm 0 4mm}p{margin:2.2mm 0}"


def _letterhead(f: Firm) -> str:
    return f"<div class='lh'><b>{e(f.name)}</b><br>{e(f.address)} · tel. {e(f.phone)} · {e(f.email)}</div>"


def form_c(fill: Fill) -> Html:
    f = fill.firm
    size = SIZE_BY[f.size]
    certificates = (
        "<ol type='a'>" + "".join(f"<li>{e(c.name)} ({e(c.issuer)}, {e(c.year)})</li>" for c in f.certificates) + "</ol>"
        if f.certificates
        else "<p>Certyfikatów ani patentów nie posiadamy.</p>"
    )
    events = (
        "<ul>" + "".join(f"<li>{e(x.what)} – {e(x.when)}, {e(x.role)}</li>" for x in f.events) + "</ul>"
        if f.events
        else "<p>Nie uczestniczyliśmy.</p>"
    )
    body = f"""{_letterhead(f)}
<h1>Zgłoszenie firmy na wyjazd studyjny do Szwajcarii (22–25 czerwca 2026 r.)</h1>
<p>Niniejszym zgłaszamy naszą firmę do udziału w wyjeździe studyjnym w ramach projektu „Innowacyjne Lubuskie”
(formularz zgłoszeniowy, zał. 2 – przepisany, bo plik z Państwa strony nie otwierał się poprawnie).</p>
<p><b>1.</b> Zgłaszającym jest {e(f.name)}, NIP {e(f.nip_dashed)}, REGON {e(f.regon)}{", KRS " + f.krs if f.krs else ""},
z siedzibą: {e(f.address)}, województwo lubuskie. Reprezentuje nas {e(f.head)} ({e(f.head_post)}).</p>
<p><b>2.</b> Na wyjazd delegujemy: {e(f.delegate)} – {e(f.delegate_post)}. Znajomość języków: {e(f.languages)}.</p>
<p><b>3.</b> Jesteśmy {size}. Główny kod PKD to {e(f.pkd)}. {e(f.activity)}
{"Prowadzimy działalność innowacyjną: " + e(f.innovation) if f.innovative else
 "Działalności innowacyjnej (B+R, nowych linii) nie prowadzimy."}</p>
<p><b>4.</b> Certyfikaty i patenty naszej firmy{" (kopie przesyłamy w załączeniu)" if f.certificates else ""}:</p>{certificates}
<p><b>5.</b> Internet – {e(_web(f))}.</p>
<p><b>6.</b> W ciągu ostatnich trzech lat braliśmy udział w następujących wydarzeniach promocyjnych:</p>{events}
<p><b>7.</b> {"W wyjazdach Urzędu Marszałkowskiego opłacanych z FEWL 2021–2027 dotąd nie uczestniczyliśmy."
 if not f.trips else f"Uczestniczyliśmy w {len(f.trips)} wyjazdach Urzędu z FEWL: {e('; '.join(f.trips))}."}</p>
<p><b>8.</b> Po wyjeździe oczekujemy: {e(f.goal)}</p>
<p><b>9.</b> O naborze wiemy: {e(f.source)}.</p>
<p><b>10.</b> {"Nasza działalność mieści się w Lubuskiej Inteligentnej Specjalizacji „" + e(f.lis) + "”." if f.lis else
 "Nasza działalność nie mieści się w Lubuskich Inteligentnych Specjalizacjach."}</p>
<p><b>11.</b> {"Działamy w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych (liczba: " + str(len(f.agreements)) + "): " +
 e(", ".join(f.agreements)) + "." if f.agreements else "Nie należymy do żadnego Porozumienia."}</p>
<p><b>12.</b> {"Realizujemy przedsięwzięcie horyzontalne „" + e(f.horizontal) + "”." if f.horizontal else
 "Przedsięwzięcia horyzontalnego nie realizujemy."}</p>
<p><b>13.</b> Znamy Regulamin i akceptujemy go w całości, także opłatę 15% kosztów. Nie działamy w sektorach wyłączonych,
a dane w zgłoszeniu są prawdziwe.</p>{signature(fill, "podpis osoby reprezentującej firmę", "c")}"""
    return html(C_CSS, body)


def status_c(fill: Fill) -> Html:
    f = fill.firm
    body = f"""{_letterhead(f)}<h1>Status przedsiębiorstwa – oświadczenie</h1>
<p>W imieniu firmy {e(f.name)} (NIP {f.nip}) oświadczam, że jest ona <b>{SIZE_BY[f.size]}</b> w rozumieniu załącznika I
do rozporządzenia Komisji (UE) nr 651/2014 o wyłączeniach blokowych.</p>
<p>W roku 2025 zatrudnialiśmy {e(f.people[2])} osób w przeliczeniu na pełne etaty, osiągnęliśmy obrót {e(f.turnover[2])}
przy sumie bilansowej {e(f.balance[2])}; rok wcześniej odpowiednio: {e(f.people[1])} osób, {e(f.turnover[1])}
i {e(f.balance[1])}.</p>
<p>Nie mamy przedsiębiorstw partnerskich ani powiązanych – jesteśmy firmą samodzielną.</p>
<p>Oświadczenie składam pod odpowiedzialnością karną za zeznanie nieprawdy, na potrzeby naboru na wyjazd do Szwajcarii.</p>
{signature(fill, "podpis", "cs")}"""
    return html(C_CSS, body)


def de_minimis_c(fill: Fill) -> Html:
    f = fill.firm
    p = f.partner

    def opt(options: tuple[tuple[str, str], ...], chosen: str) -> str:
        return "<br>".join(("☒ " if k == chosen else "☐ ") + e(t) for k, t in options)

    def q(text: str) -> str:
        return f"<tr><td>{e(text)}</td><td>☐ tak</td><td>☒ nie</td></tr>"

    body = f"""<h1>Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis</h1>
<p class='s'>Stosuje się do pomocy de minimis udzielanej na warunkach rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia
2023 r. w sprawie stosowania art. 107 i 108 TFUE do pomocy de minimis</p>
<div class='two'><div><h2>A. Dane podmiotu ubiegającego się o pomoc</h2>
<p><small>1) NIP</small><br>{f.nip}</p><p><small>2) Imię i nazwisko albo nazwa</small><br>{e(f.name)}</p>
<p><small>3) Adres</small><br>{e(f.address)}</p><p><small>4) Identyfikator gminy</small><br>{f.teryt}</p>
<p><small>5) Forma prawna</small><br>{e(f.form)}</p></div>
<div><h2>A1. Dane wspólnika</h2><p><small>1a) NIP</small><br>{nip_of(p[0]) if p else "–"}</p>
<p><small>2a) Nazwa</small><br>{e(p[1]) if p else "–"}</p><p><small>3a) Adres</small><br>{e(p[2]) if p else "–"}</p>
<p><small>8) Data utworzenia podmiotu</small><br>{e(f.since)}</p>
<p><small>7) Klasa PKD</small><br>{f.pkd[:5]}</p></div></div>
<p><small>6) Wielkość podmiotu (zał. I do rozporządzenia 651/2014)</small><br>{opt((
    ("micro", "mikroprzedsiębiorca"), ("small", "mały przedsiębiorca"), ("medium", "średni przedsiębiorca"),
    ("large", "inny")), f.size)}</p>
<p><small>9) Powiązania z innymi przedsiębiorcami</small><br>nie występują</p>
<p><small>10) Połączenie, przejęcie, podział</small><br>nie</p>
<h2>B. Sytuacja ekonomiczna</h2><table class='q'>{q("Podmiot spełnia przesłanki ogłoszenia upadłości")}
{q("Podmiot jest w restrukturyzacji")}{q("Podmiot utracił płynność")}</table>
<h2>C. Działalność prowadzona w sektorach</h2><table class='q'>{q("rybołówstwo i akwakultura")}
{q("produkcja podstawowa produktów rolnych")}{q("przetwarzanie i obrót produktami rolnymi")}</table>
<h2>D. Pomoc na te same koszty</h2><p>Nie otrzymano.</p>
<h2>E. Osoba upoważniona do przedstawienia informacji</h2>
<p>{e(fill.by[0])}, {e(fill.by[1])}, tel. {e(f.phone)}</p>{signature(fill, "data i podpis", "cd")}"""
    css = ("body{font:10.2pt 'DejaVu Sans'}h1{font-size:12.5pt;text-align:center}h2{font-size:10.5pt;margin:4mm 0 1mm;"
           "background:#eee;padding:1mm}.two{display:flex;gap:8mm}.two>div{flex:1}small{color:#555}p{margin:1.4mm 0}"
           ".s{font-size:8.5pt;text-align:center}.q td{border:.2mm solid #999;padding:1mm}.q td+td{width:18mm}")
    return html(css, body)


C_TERMS = (
    ("Czego dotyczy umowa", "Województwo Lubuskie dofinansuje udział przedstawiciela Uczestnika w Wyjeździe do Szwajcarii "
     "w czerwcu 2026 r., w ramach projektu „Innowacyjne Lubuskie”."),
    ("Ile to kosztuje", "Z ogólnego kosztu jednej osoby 85% stanowi pomoc de minimis, a 15% płaci Uczestnik po otrzymaniu noty."),
    ("Co robi Województwo", "Organizuje podróż, noclegi, wyżywienie, ubezpieczenie i program spotkań, a po podpisaniu umowy "
     "wydaje zaświadczenie o pomocy."),
    ("Co robi Uczestnik", "Deleguje jedną osobę, bierze udział w całym programie, umieszcza notatkę na swojej stronie oraz "
     "wypełnia ankietę."),
    ("Kiedy można zrezygnować", "Na piśmie, najpóźniej 15 dni przed wyjazdem; później Uczestnik oddaje poniesione koszty."),
    ("Kontrola", "Uczestnik przechowuje dokumenty przez 10 lat i udostępnia je kontrolującym."),
    ("Dane i zdjęcia", "Dane delegata służą organizacji wyjazdu, a zdjęcia z wyjazdu mogą być publikowane."),
    ("Na koniec", "Zmiany są możliwe w formie pisemnej; spory rozstrzyga sąd w Zielonej Górze."),
)


def _contract_pages(pages: list[str], fill: Fill, css: str, label: str) -> Html:
    shown = "".join(
        f"<section class='pg'>{page}<div class='foot'><span>{i} / {len(pages)}</span><span class='ini'>{e(label)} "
        + (pen_svg(fill.by[0] + f"i{i}", "initial", 13, fill.ink) if fill.sign == "hand" else "………")
        + "</span></div></section>"
        for i, page in enumerate(pages, 1)
    )
    sheet = (
        ".pg{height:250mm;overflow:hidden;position:relative;break-after:page}.pg:last-child{break-after:auto}"
        ".foot{position:absolute;bottom:0;left:0;right:0;display:flex;justify-content:space-between;align-items:end;"
        "font-size:8.5pt}.ini .pen{vertical-align:middle}"
    )
    return html(sheet + css, shown)


def contract_c(fill: Fill) -> Html:
    f = fill.firm
    terms = [
        f"<h3>§ {i}. {e(head)}</h3><p>{e(text)}</p>" for i, (head, text) in enumerate(C_TERMS, 1)
    ]
    first = (
        "<h1>Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe</h1><p>(projekt)</p>"
        f"<p>Strony: <b>Województwo Lubuskie</b>, Zielona Góra, ul. Podgórna 7, oraz <b>{e(f.name)}</b>, {e(f.address)}, "
        f"NIP {f.nip}, zwany dalej Uczestnikiem.</p>"
    )
    return _contract_pages(
        [first + "".join(terms[:4]), "".join(terms[4:]) + "<p style='margin-top:20mm'>Za Województwo ………………… "
         "&nbsp;&nbsp;&nbsp; Za Uczestnika …………………</p>"],
        fill, "body{font:12pt 'Liberation Serif'}h1{font-size:15pt;text-align:center}h3{margin:6mm 0 1mm}", "parafa:",
    )  # fmt: skip


# --- D: tables with tick boxes in columns, other order ---------------------------------------------------------------

D_CSS = (
    "body{font:9.8pt 'Liberation Sans'}h1{font-size:13.5pt;background:#123f5a;color:#fff;padding:2.5mm;margin:0 0 3mm}"
    "h2{font-size:10.5pt;color:#123f5a;margin:4mm 0 1mm}td,th{border:.25mm solid #789;padding:1.2mm 2mm}"
    "td:first-child{width:38%;background:#f1f5f8}s{color:#777}.c td{width:auto;background:none;text-align:center}"
    "tr{break-inside:avoid}"
)


def _tn(value: bool) -> str:
    """„TAK / NIE” with the one that does not apply struck out."""
    return "<b>TAK</b> / <s>NIE</s>" if value else "<s>TAK</s> / <b>NIE</b>"


def form_d(fill: Fill) -> Html:
    f = fill.firm

    def row(label: str, value: str) -> str:
        return f"<tr><td>{e(label)}</td><td>{value}</td></tr>"

    sizes = "".join(
        f"<td>[{'x' if k == f.size else '&nbsp;'}] {t}</td>" for k, t in (("micro", "MIKRO"), ("small", "MAŁE"), ("medium", "ŚREDNIE"))
    )
    events = "".join(f"<tr><td>{e(x.when)}</td><td>{e(x.what)}</td></tr>" for x in f.events)
    body = f"""<h1>ZGŁOSZENIE UCZESTNICTWA – misja studyjna „Szwajcaria 2026” (Innowacyjne Lubuskie)</h1>
<h2>A. Uczestnik (osoba wyjeżdżająca)</h2><table>{row("Delegat firmy", e(f.delegate))}{row("Funkcja", e(f.delegate_post))}</table>
<h2>B. Wnioskodawca</h2><table>{row("Firma", e(f.name))}{row("NIP", e(f.nip))}{row("REGON", f.regon)}
{row("Ulica i numer", e(f.street))}{row("Kod i miasto", f"{f.postal} {e(f.town)}")}{row("Województwo", "LUBUSKIE")}
{row("Podstawowe PKD", f"{f.pkd} – {e(f.activity)}")}{row("E-mail / telefon", f"{e(f.email)} / {e(f.phone)}")}</table>
<h2>C. Kategoria MŚP</h2><table class='c'><tr>{sizes}</tr></table>
<h2>D. Kryteria rankingowe</h2><table>
{row("Działalność innowacyjna", _tn(f.innovative) + ("<br>" + e(f.innovation) if f.innovative else ""))}
{row("Dziedzina zgodna z LIS", _tn(f.lis is not None) + (f" – {e(f.lis)}" if f.lis else ""))}
{row("Udział w Porozumieniach Obszarów Kluczowych (liczba i nazwy)",
     f"{len(f.agreements)}" + (f" ({e(', '.join(f.agreements))})" if f.agreements else ""))}
{row("Przedsięwzięcie horyzontalne", _tn(f.horizontal is not None) + (f" – {e(f.horizontal)}" if f.horizontal else ""))}
{row("Certyfikaty / atesty / patenty", "<br>".join(e(f"{c.name}, {c.issuer}, {c.year}") for c in f.certificates) or "brak")}
{row("Witryna polska", e(f.website or "brak"))}{row("Witryna w języku obcym", e(f.foreign or "brak"))}
{row("Social media", e(", ".join(f.social) or "brak"))}
{row("Wcześniejsze wyjazdy z UMWL (FEWL 2021–2027)", str(len(f.trips)) + (f": {e('; '.join(f.trips))}" if f.trips else ""))}
</table><h2>E. Targi, misje i szkolenia eksportowe – ostatnie 36 miesięcy</h2>
<table><tr><th>Kiedy</th><th>Co i gdzie</th></tr>{events or "<tr><td>–</td><td>nie było</td></tr>"}</table>
<h2>F. Deklaracje</h2><p>Akceptujemy Regulamin wraz z odpłatnością 15%. Firma nie prowadzi działalności wyłączonej z naboru.
Potwierdzamy zgodność danych ze stanem faktycznym.</p>{signature(fill, "pieczęć i podpis", "f")}"""
    return html(D_CSS, body)


def status_d(fill: Fill) -> Html:
    f = fill.firm
    rows = "".join(
        f"<tr><td>{y}</td><td>{e(p)}</td><td>{e(t)}</td><td>{e(b)}</td></tr>"
        for y, p, t, b in zip(("2023", "2024", "2025"), f.people, f.turnover, f.balance, strict=True)
    )
    kinds = "".join(
        f"<tr><td style='width:50%'>{SIZE_NOUN[k]}</td><td>{'TAK' if k == f.size else 'NIE'}</td></tr>"
        for k in ("micro", "small", "medium")
    )
    body = f"""<h1>OŚWIADCZENIE – KATEGORIA MŚP WNIOSKODAWCY</h1>
<table><tr><td>Wnioskodawca</td><td>{e(f.name)}</td></tr><tr><td>NIP</td><td>{f.nip_dashed}</td></tr>
<tr><td>Siedziba</td><td>{e(f.address)}</td></tr></table>
<h2>Oświadczam, że wnioskodawca jest:</h2><table>{kinds}</table>
<h2>Dane finansowe i zatrudnienie</h2><table class='c'><tr><td>Rok</td><td>RJR</td><td>Obrót</td><td>Bilans</td></tr>{rows}</table>
<h2>Podstawa</h2><p>Rozporządzenie Komisji (UE) nr 651/2014, załącznik I. Przedsiębiorstwo samodzielne: TAK.</p>
<p>Za złożenie oświadczenia niezgodnego z prawdą grozi odpowiedzialność karna, o czym wiem.</p>
{signature(fill, "czytelny podpis", "fs")}"""
    return html(D_CSS, body)


def de_minimis_d(fill: Fill) -> Html:
    f = fill.firm
    p = f.partner

    def row(number: str, label: str, value: str) -> str:
        return f"<tr><td style='width:45%'>{number} {e(label)}</td><td>{value}</td></tr>"

    size = {"micro": "mikroprzedsiębiorca", "small": "mały przedsiębiorca", "medium": "średni przedsiębiorca"}[f.size]
    body = f"""<h1>FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS (rozp. 2023/2831)</h1>
<h2>Część A</h2><table>{row("1.", "Identyfikator podatkowy NIP", f.nip)}{row("2.", "Nazwa podmiotu", e(f.name))}
{row("3.", "Adres siedziby", e(f.address))}{row("4.", "Identyfikator gminy", f.teryt)}
{row("5.", "Forma prawna podmiotu", e(f.form))}{row("6.", "Wielkość podmiotu", size)}
{row("7.", "Klasa PKD", f.pkd[:5])}{row("8.", "Data utworzenia", e(f.since))}
{row("9.", "Powiązania kapitałowe lub osobowe", "brak")}{row("10.", "Połączenie / przejęcie / podział", "nie miały miejsca")}
{row("A1.", "Wspólnik (NIP, nazwa, adres)", e(f"{nip_of(p[0])}, {p[1]}, {p[2]}") if p else "nie dotyczy")}</table>
<h2>Część B – sytuacja ekonomiczna</h2><table>{row("1.", "Postępowanie upadłościowe – kryteria spełnione?", "NIE")}
{row("2.", "Restrukturyzacja?", "NIE")}{row("3.", "Zagrożenie płynności?", "NIE")}</table>
<h2>Część C – sektory</h2><table>{row("1.", "Rybołówstwo i akwakultura", "NIE")}{row("2.", "Produkcja rolna podstawowa", "NIE")}
{row("3.", "Przetwórstwo i obrót produktami rolnymi", "NIE")}</table>
<h2>Część D – inna pomoc na te same koszty</h2><table>{row("", "Otrzymana pomoc publiczna", "0,00 zł – nie otrzymano")}</table>
<h2>Część E – przedstawiający informacje</h2><table>{row("", "Imię i nazwisko, stanowisko", e(f"{fill.by[0]}, {fill.by[1]}"))}
{row("", "Telefon", e(f.phone))}</table>{signature(fill, "data i podpis", "fd")}"""
    return html(D_CSS, body)


def contract_d(fill: Fill) -> Html:
    """Narrow print in two columns on one sheet, then a page of signatures."""
    f = fill.firm
    terms = "".join(f"<p><b>§ {i}.</b> {e(text)}</p>" for i, (_, text) in enumerate(C_TERMS, 1))
    first = (
        "<h1>UMOWA O DOFINANSOWANIE UCZESTNICTWA PRZEDSIĘBIORCY W WYJEŹDZIE STUDYJNYM</h1>"
        f"<p>Zleceniodawca: Województwo Lubuskie. Uczestnik: {e(f.name)}, NIP {f.nip}, {e(f.address)}.</p>"
        f"<div class='cols'>{terms}</div>"
    )
    last = (
        "<h1>Podpisy stron umowy</h1><p>Umowę sporządzono w dwóch egzemplarzach. Niniejszy egzemplarz jest projektem, którego "
        "treść Uczestnik przyjmuje do wiadomości.</p><table style='margin-top:15mm'><tr><td style='height:30mm'>"
        "Województwo Lubuskie</td><td>Uczestnik</td></tr></table>"
    )
    return _contract_pages(
        [first, last], fill,
        "body{font:10.6pt 'Liberation Sans'}h1{font-size:13pt}.cols{columns:2;column-gap:8mm;text-align:justify}"
        "td{border:.2mm solid #777;padding:2mm;width:50%}", "Parafowano:",
    )  # fmt: skip
