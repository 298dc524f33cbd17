"""Application forms that companies made themselves (HTML)."""

from tests.blind.model import Html
from tests.blind.rounds.r12.base import (
    BLACK,
    BLUE,
    TRIP,
    Company,
    esc,
    page,
    pen_svg,
    stamp,
)


def _sign(c: Company, hand: bool, electronic: str, *, with_stamp: bool = False, colour: str = BLUE) -> str:
    if hand:
        return (stamp(c) if with_stamp else "") + pen_svg(c.seed, colour=colour)
    return f"<i>{esc(electronic)}</i>" if electronic else "&nbsp;"


def retyped(c: Company, *, date: str, hand: bool = True, electronic: str = "") -> Html:
    """The office's thirteen points, retyped by an accountant as one grey grid; answers as words."""

    def row(no: str, label: str, answer: str) -> str:
        return f'<tr><td class="n">{no}</td><td class="q">{label}</td><td>{answer}</td></tr>'

    yes_no = {True: "TAK", False: "NIE"}
    size = {"micro": "MIKRO", "small": "MAŁE", "medium": "ŚREDNIE"}[c.size]
    certificates = (
        "<br>".join(f"{i}) {esc(a)} – {esc(b)}" for i, (a, b) in enumerate(c.certificates, 1))
        or "nie posiadamy"
    )
    events = "<br>".join(f"– {esc(d)}: {esc(n)}, {esc(p)}" for d, n, p in c.events) or "brak"
    body = f"""
<div class="top">Załącznik nr 2</div>
<h1>FORMULARZ ZGŁOSZENIOWY</h1><p class="c">{TRIP}<br>projekt „Innowacyjne Lubuskie”</p>
<table>
{row("1", "Nazwa przedsiębiorstwa", f"<b>{esc(c.name)}</b>")}
{row("", "Forma prawna", esc(c.legal))}
{row("", "Adres siedziby / województwo", f"{esc(c.address)}, woj. lubuskie")}
{row("", "NIP / REGON", f"{c.nip} / {c.regon}")}
{row("", "KRS", c.krs or "—")}
{row("", "PKD (działalność przeważająca)", f"{c.pkd} {esc(c.pkd_text)}")}
{row("", "Tel. / mail", f"{c.phone} / {c.email}")}
{row("2", "Uczestnik wyjazdu (imię, nazwisko, stanowisko)", f"{esc(c.delegate)}, {esc(c.position)}")}
{row("3", "Wielkość (mikro, małe, średnie)", size)}
{row("", "Opis działalności", esc(c.activity))}
{
        row(
            "",
            "Działalność innowacyjna",
            f"{yes_no[bool(c.innovative)]}{' – ' + esc(c.innovative) if c.innovative else ''}",
        )
    }
{row("4", "Certyfikaty, patenty, atesty", certificates)}
{row("5", "Strona www po polsku", esc(c.website_pl) or "NIE")}
{
        row(
            "",
            "Strona www w jęz. obcym",
            (esc(c.website_foreign) + f" ({esc(c.foreign_language)})") if c.website_foreign else "NIE",
        )
    }
{row("", "Media społecznościowe", esc("; ".join(c.social)) or "NIE")}
{row("6", "Doświadczenie promocyjne z ostatnich 3 lat", events)}
{
        row(
            "7",
            "Udział w wyjazdach UMWL z FEWL 2021–2027",
            (f"TAK, {len(c.trips)}: " + esc(", ".join(c.trips))) if c.trips else "NIE, nie braliśmy udziału",
        )
    }
{row("8", "Eksport", esc(c.export))}
{row("9", "Cel udziału", esc(c.goal))}
{row("10", "Lubuskie Inteligentne Specjalizacje", f"TAK – {esc(c.lis)}" if c.lis else "NIE")}
{
        row(
            "11",
            "Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
            ("TAK – " + esc("; ".join(c.agreements))) if c.agreements else "NIE",
        )
    }
{
        row(
            "12",
            "Przedsięwzięcie horyzontalne z Porozumienia",
            f"TAK – {esc(c.horizontal)}" if c.horizontal else "NIE",
        )
    }
{
        row(
            "13",
            "Oświadczam, że podane informacje są zgodne z prawdą, akceptuję Regulamin i pokryję 15% kosztów.",
            f"{esc(c.city)}, {date}",
        )
    }
</table>
<div class="sig">{_sign(c, hand, electronic, with_stamp=True)}<br><small>podpis i pieczęć</small></div>"""
    css = """@page{size:A4;margin:15mm} body{font:10pt 'Liberation Serif'} h1{font-size:15pt;text-align:center;margin:2mm}
.top{text-align:right;font-size:9pt} .c{text-align:center;margin:1mm 0 4mm} table{border-collapse:collapse;width:100%}
td{border:1px solid #555;padding:.8mm 2mm;vertical-align:top} .n{width:7mm;background:#ddd;text-align:center}
.q{width:62mm;background:#eee} tr{page-break-inside:avoid} .sig{margin:6mm 0 0 85mm;text-align:center;page-break-inside:avoid}"""
    return Html(page(body, css, "formularz"))


def letter(c: Company, *, date: str, hand: bool = True, electronic: str = "") -> Html:
    """A letter under the company's own head; every answer is a sentence."""
    size = {
        "micro": "mikroprzedsiębiorcą",
        "small": "małym przedsiębiorcą",
        "medium": "średnim przedsiębiorcą",
    }[c.size]
    if c.certificates:
        certificates = (
            "<p>Firma dysponuje następującymi certyfikatami i patentami (kopie dołączamy):</p><ul>"
            + "".join(f"<li>{esc(a)} ({esc(b)})</li>" for a, b in c.certificates)
            + "</ul>"
        )
    else:
        certificates = "<p>Firma nie ma certyfikatów, atestów ani patentów.</p>"
    if c.events:
        events = (
            "<p>W ostatnich trzech latach szukaliśmy kontaktów zagranicznych na następujących imprezach:</p><ul>"
            + "".join(f"<li>{esc(n)} – {esc(p)} ({esc(d)})</li>" for d, n, p in c.events)
            + "</ul>"
        )
    else:
        events = (
            "<p>W ostatnich trzech latach nie braliśmy udziału w targach ani w podobnych wydarzeniach.</p>"
        )
    web = (
        f"Stronę internetową po polsku prowadzimy pod adresem {esc(c.website_pl)}."
        if c.website_pl
        else "Nie mamy polskiej strony internetowej."
    )
    web += (
        f" Wersja obcojęzyczna ({esc(c.foreign_language)}): {esc(c.website_foreign)}."
        if c.website_foreign
        else " Strony w językach obcych nie mamy."
    )
    web += (
        f" Prowadzimy profile: {esc(', '.join(c.social))}."
        if c.social
        else " Nie prowadzimy profili w mediach społecznościowych."
    )
    trips = (
        f"Uczestniczyliśmy w {len(c.trips)} wyjazdach finansowanych z FEWL 2021–2027: {esc(', '.join(c.trips))}."
        if len(c.trips) > 1
        else f"Uczestniczyliśmy w jednym wyjeździe finansowanym z FEWL 2021–2027: {esc(c.trips[0])}."
        if c.trips
        else "Nie uczestniczyliśmy dotąd w żadnym wyjeździe organizowanym przez Urząd Marszałkowski ze środków "
        "FEWL 2021–2027."
    )
    lis = (
        f"Nasza działalność mieści się w Lubuskich Inteligentnych Specjalizacjach, w obszarze „{esc(c.lis)}”."
        if c.lis
        else "Nasza działalność nie mieści się w Lubuskich Inteligentnych Specjalizacjach."
    )
    agreements = (
        "Jesteśmy stroną Porozumienia na rzecz Rozwoju Obszaru Kluczowego: "
        if len(c.agreements) == 1
        else f"Działamy w ramach {len(c.agreements)} Porozumień na rzecz Rozwoju Obszarów Kluczowych: "
    )
    agreements = (
        (agreements + esc("; ".join(c.agreements)) + ".")
        if c.agreements
        else ("Nie działamy w ramach żadnego z Porozumień na rzecz Rozwoju Obszarów Kluczowych.")
    )
    horizontal = (
        f"Realizujemy przedsięwzięcie horyzontalne „{esc(c.horizontal)}”."
        if c.horizontal
        else "Przedsięwzięcia horyzontalnego nie realizujemy."
    )
    new = (
        f"Prowadzimy działalność innowacyjną. {esc(c.innovative)}"
        if c.innovative
        else "Działalności innowacyjnej obecnie nie prowadzimy."
    )
    body = f"""
<header><b>{esc(c.name)}</b><br>{esc(c.address)} · NIP {c.nip_dashed} · REGON {c.regon}{" · KRS " + c.krs if c.krs else ""}<br>
{c.phone} · {c.email}</header>
<p class="r">{esc(c.city)}, {date}</p>
<p><b>Urząd Marszałkowski Województwa Lubuskiego</b><br>Departament Gospodarki i Rozwoju<br>ul. Podgórna 7, Zielona Góra</p>
<h1>Zgłoszenie firmy do udziału w wyjeździe studyjnym do Szwajcarii (22–25.06.2026)</h1>
<p class="s">formularz zgłoszeniowy – odpowiedzi na punkty 1–13</p>
<h2>Kim jesteśmy</h2>
<p>Zgłaszamy udział firmy {esc(c.name)}, {esc(c.legal)}, z siedzibą w województwie lubuskim, {esc(c.address)}. Przeważający
przedmiot działalności według PKD: {c.pkd} ({esc(c.pkd_text)}). {esc(c.activity)} W rozumieniu rozporządzenia 651/2014 jesteśmy
<b>{size}</b>. Na wyjazd delegujemy: <b>{esc(c.delegate)}</b> ({esc(c.position)}).</p>
<h2>Innowacje, certyfikaty, patenty</h2><p>{new}</p>{certificates}
<h2>Internet</h2><p>{web}</p>
<h2>Promocja i wyjazdy</h2>{events}<p>{trips}</p><p>Współpraca zagraniczna: {esc(c.export)}</p>
<p>Oczekiwania: {esc(c.goal)}</p>
<h2>Specjalizacje i Porozumienia</h2><p>{lis} {agreements} {horizontal}</p>
<p class="d">Oświadczamy, że dane w zgłoszeniu są prawdziwe. Znamy Regulamin, akceptujemy go i pokryjemy 15% kosztów wyjazdu. Nie
działamy w sektorach wyłączonych z pomocy.</p>
<div class="sig">{_sign(c, hand, electronic, colour=BLACK)}<br>{esc(c.owner)}, {esc(c.role)}</div>"""
    css = """@page{size:A4;margin:20mm 22mm} body{font:11pt/1.35 'Carlito'} header{border-bottom:2px solid #1d6b52;
color:#1d6b52;padding-bottom:3mm;font-size:9.5pt} .r{text-align:right} h1{font-size:14pt;margin:5mm 0 0} .s{color:#555;margin:0}
h2{font-size:11.5pt;color:#1d6b52;margin:4mm 0 1mm} p{margin:1mm 0} ul{margin:1mm 0} .d{margin-top:5mm}
.sig{margin:8mm 0 0 90mm;page-break-inside:avoid}"""
    return Html(page(body, css, "zgłoszenie"))


def questionnaire(c: Company, *, date: str, hand: bool = True, electronic: str = "") -> Html:
    """Two columns, questions as sentences; of TAK / NIE the one that does not apply is struck out."""

    def choose(options: tuple[str, ...], index: int) -> str:
        return " / ".join(f"<b>{o}</b>" if i == index else f"<s>{o}</s>" for i, o in enumerate(options))

    def ask(question: str, answer: str) -> str:
        return f'<div class="a"><div class="q">{question}</div><div>{answer}</div></div>'

    def yes(value: bool) -> str:
        return choose(("TAK", "NIE"), 0 if value else 1)

    size = {"micro": 0, "small": 1, "medium": 2}[c.size]
    certificates = "".join(f"<li>{esc(a)}, {esc(b)}</li>" for a, b in c.certificates)
    events = "".join(f"<li>{esc(d)} {esc(n)}, {esc(p)}</li>" for d, n, p in c.events)
    body = f"""
<h1>Ankieta zgłoszeniowa przedsiębiorcy</h1>
<p class="t">Formularz zgłoszeniowy · Szwajcaria 22–25 VI 2026 · projekt „Innowacyjne Lubuskie” · * niepotrzebne skreślono</p>
<h2>A. Firma</h2>
{ask("Jak brzmi pełna nazwa firmy?", esc(c.name))}
{ask("Gdzie firma ma siedzibę?", f"{esc(c.street)}<br>{c.postal} {esc(c.city)}<br>województwo: lubuskie")}
{ask("Numery: NIP, REGON, KRS", f"{c.nip_spaced} &nbsp; {c.regon} &nbsp; {c.krs or 'brak'}")}
{ask("Jaki jest główny kod PKD?", f"{c.pkd} ({esc(c.pkd_text)})")}
{ask("Status przedsiębiorstwa*", choose(("mikro", "małe", "średnie"), size))}
{ask("Czym firma się zajmuje?", esc(c.activity))}
{ask("Kto pojedzie?", f"{esc(c.delegate)} – {esc(c.position)}")}
{ask("Kontakt", f"{c.phone}, {c.email}")}
<h2>B. Dorobek</h2>
{
        ask(
            "Czy firma prowadzi działalność innowacyjną?*",
            yes(bool(c.innovative)) + (f"<br>{esc(c.innovative)}" if c.innovative else ""),
        )
    }
{
        ask(
            "Jakie firma ma certyfikaty, patenty, świadectwa?",
            f"<ol>{certificates}</ol>" if certificates else "żadnych",
        )
    }
{ask("Czy jest strona www po polsku?*", yes(bool(c.website_pl)) + " " + esc(c.website_pl))}
{
        ask(
            "Czy jest strona www w obcym języku?*",
            yes(bool(c.website_foreign))
            + (f" {esc(c.website_foreign)} (język: {esc(c.foreign_language)})" if c.website_foreign else ""),
        )
    }
{
        ask(
            "Czy firma jest aktywna w mediach społecznościowych?*",
            yes(bool(c.social)) + " " + esc(", ".join(c.social)),
        )
    }
{
        ask(
            "Targi, misje, szkolenia z 3 ostatnich lat – kiedy, co, gdzie?",
            f"<ol>{events}</ol>" if events else "brak takich wydarzeń",
        )
    }
{
        ask(
            "Ile razy firma brała udział w wyjazdach UMWL (FEWL 2021–2027)?",
            f"{len(c.trips)}" + (" – " + esc("; ".join(c.trips)) if c.trips else " (ani razu)"),
        )
    }
<h2>C. Inteligentne specjalizacje</h2>
{
        ask(
            "Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji?*",
            yes(bool(c.lis)) + " " + esc(c.lis),
        )
    }
{
        ask(
            "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?*",
            yes(bool(c.agreements))
            + (f" – w {len(c.agreements)}: " + esc("; ".join(c.agreements)) if c.agreements else ""),
        )
    }
{
        ask(
            "Czy firma realizuje przedsięwzięcie horyzontalne z Porozumienia?*",
            yes(bool(c.horizontal)) + " " + esc(c.horizontal),
        )
    }
{ask("Co firma eksportuje i dokąd?", esc(c.export))}
{ask("Po co firma chce jechać?", esc(c.goal))}
<p>Potwierdzam prawdziwość danych, przyjmuję Regulamin i zobowiązanie do zapłaty 15% kosztów.</p>
<div class="sig">{esc(c.city)}, dnia {date}<br>{_sign(c, hand, electronic)}<br>
<small>{esc(c.owner)} – {esc(c.role)}</small></div>"""
    css = """@page{size:A4;margin:14mm 16mm} body{font:9.8pt/1.3 'Liberation Sans'} h1{font-size:17pt;margin:0;color:#343e7a}
.t{border-bottom:1px solid #343e7a;padding-bottom:2mm;margin:1mm 0} h2{font-size:11pt;background:#343e7a;color:#fff;
padding:1mm 2mm;margin:3mm 0 1mm} .a{display:grid;grid-template-columns:70mm 1fr;gap:4mm;padding:1mm 0;
border-bottom:1px dotted #999;page-break-inside:avoid} .q{color:#343e7a} ol{margin:0;padding-left:5mm} s{color:#777}
.sig{margin-top:5mm;page-break-inside:avoid}"""
    return Html(page(body, css, "ankieta"))
