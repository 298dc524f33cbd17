"""Application forms that were laid out as pages: four of the six layouts."""

from tests.blind.model import Html
from tests.blind.rounds.r61.firm import SIZES, Firm, h
from tests.blind.rounds.r61.ink import Ink, bracket, page, signed, square, struck


def grid_form(f: Firm, ink: Ink, by_pen: bool = False) -> Html:
    """Two columns, question left and answer right, shaded section bars."""

    def row(label: str, answer: str) -> str:
        return f'<tr><td class="q">{label}</td><td>{answer}</td></tr>'

    def bar(text: str) -> str:
        return f'<tr><th colspan="2">{text}</th></tr>'

    def yes(on: bool) -> str:
        return f"{square(on, by_pen)} tak &nbsp;&nbsp; {square(not on, by_pen)} nie"

    none = h(f.nothing)
    certs = "<br>".join(f"{n}. {h(c)}" for n, c in enumerate(f.certificates, 1)) or none
    social = "<br>".join(h(s) for s in f.social) or none
    events = "<br>".join(f"– {h(n)} ({h(c)}), {y} r." for n, c, y in f.events) or none
    trips = "<br>".join(h(t) for t in f.trips) or "0 – nie uczestniczyliśmy"
    if f.trips:
        trips = f"{len(f.trips)}, tj.:<br>{trips}"
    lis_names = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")
    lis = "<br>".join(f"{square(name == f.lis, by_pen)} {name}" for name in lis_names)
    sizes = " &nbsp; ".join(f"{square(k == f.size, by_pen)} {v}" for k, v in SIZES.items())
    rows = [
        bar("I. PRZEDSIĘBIORCA"),
        row("Firma (nazwa wpisana do rejestru)", f"<b>{h(f.name)}</b>"),
        row("Siedziba – ulica, nr", h(f.street)),
        row("Kod i poczta", f"{f.postal} {h(f.town)}"),
        row("Województwo", h(f.voivodeship)),
        row("NIP", f.nip_dashed),
        row("REGON", f.regon),
        row("Nr KRS lub wpis CEIDG", h(f.register)),
        row("Główny kod PKD", f"{f.pkd} – {h(f.pkd_text)}"),
        bar("II. OSOBA, KTÓRA POJEDZIE"),
        row("Imię i nazwisko", h(f.delegate)),
        row("Funkcja w firmie", h(f.position)),
        row("Telefon / e-mail", f"{f.phone} / {h(f.email)}"),
        row("Znajomość języków", h(f.languages)),
        bar("III. O FIRMIE"),
        row("Kategoria MŚP", sizes),
        row("Czy firma prowadzi działalność innowacyjną?", yes(f.innovative)),
        row("Czym się zajmujemy (krótki opis)", h(f.about)),
        row("Posiadane certyfikaty, atesty, patenty (kopie w załączeniu)", certs),
        row("Strona internetowa po polsku", h(f.www_pl) or none),
        row("Strona internetowa w języku obcym", h(f.www_foreign) or none),
        row("Profile społecznościowe", social),
        bar("IV. DOŚWIADCZENIE"),
        row("Targi, misje, wyjazdy i szkolenia służące kontaktom zagranicznym – ostatnie 3 lata", events),
        row("Wyjazdy Urzędu Marszałkowskiego opłacone z FEWL 2021–2027 – ile i jakie", trips),
        row("Po co chcemy jechać", h(f.purpose)),
        bar("V. SPECJALIZACJE I POROZUMIENIA"),
        row("Działamy w Lubuskiej Inteligentnej Specjalizacji", f"{yes(f.lis is not None)}<br>{lis}"),
        row(
            "Działamy w Porozumieniu na rzecz Rozwoju Obszaru Kluczowego (w ilu i w których)",
            f"{yes(bool(f.agreements))}<br>" + "<br>".join(h(a) for a in f.agreements),
        ),
        row(
            "Realizujemy przedsięwzięcie horyzontalne z Porozumienia",
            f"{yes(f.horizontal is not None)}<br>{h(f.horizontal)}",
        ),
    ]
    body = f"""<div class="top"><b>Województwo Lubuskie</b><br>Departament Gospodarki i Rozwoju<br>
sekretariat.dgr@lubuskie.pl</div><h1>Formularz zgłoszeniowy</h1>
<p class="sub">wyjazd studyjny: <b>Szwajcaria, 22–25 czerwca 2026 r.</b><br>projekt „Innowacyjne Lubuskie”, FEWL 2021–2027</p>
<table class="g">{"".join(rows)}</table>
<p class="small">Składając formularz firma potwierdza, że zna Regulamin, pokryje 15% kosztów wyjazdu, nie działa
w sektorach wyłączonych z naboru, a wyjeżdżający nie jest pracownikiem Urzędu Marszałkowskiego. Dane są zgodne
z prawdą.</p><div class="foot"><span>{h(f.town)}, {f.day} r.</span>
{signed(f.slug, ink, f"{h(f.signer)}<br>{h(f.role)}")}</div>"""
    css = """.top{font-size:8.5pt;color:#333;border-bottom:2px solid #264}h1{font-size:17pt;margin:5mm 0 1mm}
.sub{margin:0 0 4mm}.g td,.g th{border:1px solid #777;padding:1.3mm 2mm}.g th{background:#dbe7df;font-size:9.5pt}
.g td.q{width:36%;font-size:9.5pt;color:#222}tr{page-break-inside:avoid}.g tr:has(th){break-after:avoid}.small{font-size:8.5pt}
.foot{display:flex;justify-content:space-between;align-items:flex-end;page-break-inside:avoid}"""
    return Html(page(body, css, "Formularz zgłoszeniowy"))


def letter_form(f: Firm, ink: Ink) -> Html:
    """The firm's own letter: running sentences on a letterhead."""
    certs = "; ".join(h(c) for c in f.certificates)
    certs = (
        f"Posiadamy: {certs}. Kopie dołączamy."
        if certs
        else "Certyfikatów, atestów ani patentów nie posiadamy."
    )
    www = (
        f"Strona firmy w języku polskim: {h(f.www_pl)}."
        if f.www_pl
        else "Nie mamy strony www w języku polskim."
    )
    www += (
        f" Wersja obcojęzyczna: {h(f.www_foreign)}." if f.www_foreign else " Wersji obcojęzycznej nie mamy."
    )
    if f.social:
        www += f" Prowadzimy profile: {', '.join(h(s) for s in f.social)}."
    else:
        www += " Profili w mediach społecznościowych nie prowadzimy."
    events = "".join(f"<li>{h(n)}, {h(c)}, {y}</li>" for n, c, y in f.events)
    past = "W ostatnich trzech latach, szukając kontaktów zagranicznych, wzięliśmy udział w:"
    events = (
        f"{past}<ul>{events}</ul>"
        if events
        else "W ostatnich trzech latach nie braliśmy udziału w takich imprezach."
    )
    trips = (
        f"Korzystaliśmy z następujących wyjazdów UMWL finansowanych z FEWL 2021–2027 (razem {len(f.trips)}): "
        + "; ".join(h(t) for t in f.trips)
        + "."
        if f.trips
        else "Z wyjazdów UMWL finansowanych z FEWL 2021–2027 dotąd nie korzystaliśmy (0 wyjazdów)."
    )
    lis = (
        f"Tak – nasza działalność mieści się w specjalizacji „{h(f.lis)}”."
        if f.lis
        else "Nie – działalność nie mieści się w żadnej z Lubuskich Inteligentnych Specjalizacji."
    )
    agreements = (
        f"Tak, liczba Porozumień: {len(f.agreements)} – {'; '.join(h(a) for a in f.agreements)}."
        if f.agreements
        else "Nie, firma nie działa w ramach żadnego Porozumienia."
    )
    horizontal = f"Tak: {h(f.horizontal)}." if f.horizontal else "Nie realizujemy."
    new = (
        "Tak, firma prowadzi działalność innowacyjną."
        if f.innovative
        else "Nie, firma nie prowadzi działalności innowacyjnej."
    )
    items = [
        (
            "Kto się zgłasza",
            f"{h(f.name)}, adres siedziby: {h(f.address)}, woj. {h(f.voivodeship)}; NIP {f.nip}, REGON {f.regon}, "
            f"{h(f.register)}; przeważająca działalność PKD {f.pkd} ({h(f.pkd_text)}).",
        ),
        (
            "Kogo delegujemy",
            f"{h(f.delegate)}, {h(f.position)}, tel. {f.phone}, e-mail {h(f.email)}. Języki obce: {h(f.languages)}.",
        ),
        (
            "Wielkość firmy",
            f"Jesteśmy przedsiębiorstwem z kategorii: <b>{SIZES[f.size]}</b>. Zatrudnienie: {f.staff[2]}.",
        ),
        ("Innowacyjność i opis działalności", f"{new} {h(f.about)}"),
        ("Certyfikaty, atesty, patenty", certs),
        ("Internet", www),
        ("Targi i wyjazdy", events),
        ("Wyjazdy organizowane przez Urząd", trips),
        ("Cel wyjazdu", h(f.purpose)),
        ("Lubuskie Inteligentne Specjalizacje", lis),
        ("Porozumienia na rzecz Rozwoju Obszarów Kluczowych", agreements),
        ("Przedsięwzięcie horyzontalne z Porozumienia", horizontal),
    ]
    text = "".join(f"<p><b>{n}. {t}.</b> {a}</p>" for n, (t, a) in enumerate(items, 1))
    body = f"""<div class="lh"><div class="logo">{h(f.name)[:1]}</div><div><b>{h(f.name)}</b><br>{h(f.address)}<br>
tel. {f.phone} · {h(f.email)}</div></div><p class="r">{h(f.town)}, dnia {f.day} r.</p>
<p>Urząd Marszałkowski Województwa Lubuskiego<br>Departament Gospodarki i Rozwoju<br>65-057 Zielona Góra, ul. Podgórna 7</p>
<h2>Zgłoszenie udziału w wyjeździe studyjnym do Szwajcarii<br><small>(formularz zgłoszeniowy – „Innowacyjne Lubuskie”)</small></h2>
{text}<div style="break-inside:avoid"><p>Zapoznaliśmy się z Regulaminem i zgadzamy się ponieść 15% kosztów wyjazdu. Nie prowadzimy działalności
wyłączonej z naboru, a nasz przedstawiciel nie pracuje w Urzędzie Marszałkowskim. Wszystko, co podaliśmy, jest prawdą.</p>
<div style="text-align:right;page-break-inside:avoid">{signed(f.slug, ink, f"{h(f.signer)} – {h(f.role)}", 165)}</div></div>"""
    css = """body{font:11pt/1.45 'Liberation Serif',serif}.lh{display:flex;gap:5mm;border-bottom:1px solid #933;
padding-bottom:3mm;font-size:9.5pt}.logo{width:14mm;height:14mm;background:#933;color:#fff;font-size:24pt;
text-align:center}.r{text-align:right}h2{text-align:center;font-size:13pt}p{margin:2.2mm 0}ul{margin:1mm 0}"""
    return Html(page(body, css, "Zgłoszenie", "20mm 22mm"))


def survey_form(f: Firm, ink: Ink, by_pen: bool = False) -> Html:
    """Questions in own words, the answer in a frame below each; TAK/NIE struck through."""

    def ask(number: str, question: str, answer: str, hint: str = "") -> str:
        small = f'<div class="hint">{hint}</div>' if hint else ""
        return f'<div class="k"><div class="p"><b>{number}</b> {question}</div>{small}<div class="o">{answer}</div></div>'

    none = h(f.nothing)
    sizes = " / ".join(
        v.upper() if k == f.size else f'<span class="x">{v.upper()}</span>' for k, v in SIZES.items()
    )
    events = "<br>".join(f"{y}: {h(n)}, {h(c)}" for n, c, y in f.events) or none
    body = f"""<table class="hd"><tr><td>Fundusze Europejskie<br>dla Lubuskiego</td><td>Rzeczpospolita<br>Polska</td>
<td>Dofinansowane przez<br>Unię Europejską</td></tr></table>
<h1>Ankieta zgłoszeniowa przedsiębiorcy</h1><div class="c">Wyjazd studyjny <b>SZWAJCARIA</b> (czerwiec 2026)<br>
<i>Prosimy odpowiedzieć na każde pytanie. Przy TAK / NIE niepotrzebne skreślić.</i></div>
<h3>Metryczka</h3>
<table class="m"><tr><td>Nazwa firmy:</td><td colspan="3"><b>{h(f.name)}</b></td></tr>
<tr><td>Adres:</td><td colspan="3">{h(f.address)}</td></tr>
<tr><td>Województwo:</td><td>{h(f.voivodeship)}</td><td>PKD (przeważające):</td><td>{f.pkd}</td></tr>
<tr><td>NIP:</td><td>{f.nip}</td><td>REGON:</td><td>{f.regon}</td></tr>
<tr><td>Rejestr:</td><td colspan="3">{h(f.register)}</td></tr>
<tr><td>Wyjeżdża:</td><td>{h(f.delegate)}</td><td>Stanowisko:</td><td>{h(f.position)}</td></tr>
<tr><td>Telefon:</td><td>{f.phone}</td><td>E-mail:</td><td>{h(f.email)}</td></tr></table>
<h3>Pytania</h3>
{
        ask(
            "P1.",
            "Jakiej wielkości jest Państwa przedsiębiorstwo?",
            sizes,
            "mikro – do 9 osób, małe – do 49, średnie – do 249",
        )
    }
{ask("P2.", "Czy firma prowadzi działalność innowacyjną?", struck(f.innovative, by_pen))}
{ask("P3.", "Co Państwo robią, produkują, wdrażają?", h(f.about))}
{
        ask(
            "P4.",
            "Jakie certyfikaty, atesty lub patenty ma firma?",
            "<br>".join(h(c) for c in f.certificates) or none,
            "każdy w osobnym wierszu; prosimy o kopie",
        )
    }
{ask("P5a.", "Strona www w języku polskim:", h(f.www_pl) or none)}
{ask("P5b.", "Strona www w języku angielskim lub innym obcym:", h(f.www_foreign) or none)}
{
        ask(
            "P5c.",
            "Gdzie można Państwa znaleźć w mediach społecznościowych?",
            "<br>".join(h(s) for s in f.social) or none,
        )
    }
{
        ask(
            "P6.",
            "W jakich targach, misjach i wyjazdach promujących firmę za granicą uczestniczyli Państwo przez ostatnie 3 lata?",
            events,
            "rok, nazwa, kraj",
        )
    }
{
        ask(
            "P7.",
            "Ile razy jechali Państwo z Urzędem Marszałkowskim na koszt FEWL 2021–2027? Dokąd?",
            f"{len(f.trips)} × – " + "; ".join(h(t) for t in f.trips) if f.trips else "ani razu",
        )
    }
{ask("P8.", "Czego oczekują Państwo po wyjeździe?", h(f.purpose))}
{ask("P9.", "W jakich językach rozmawia osoba wyjeżdżająca?", h(f.languages))}
{
        ask(
            "P10.",
            "Czy działają Państwo w Lubuskich Inteligentnych Specjalizacjach?",
            struck(f.lis is not None, by_pen) + (f"<br>{h(f.lis)}" if f.lis else ""),
            "jeśli TAK – w której",
        )
    }
{
        ask(
            "P11.",
            "Czy działają Państwo w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych?",
            struck(bool(f.agreements), by_pen) + "".join(f"<br>{h(a)}" for a in f.agreements),
            "jeśli TAK – proszę wymienić wszystkie",
        )
    }
{
        ask(
            "P12.",
            "Czy realizują Państwo przedsięwzięcie horyzontalne wskazane w Porozumieniu?",
            struck(f.horizontal is not None, by_pen) + (f"<br>{h(f.horizontal)}" if f.horizontal else ""),
        )
    }
<div class="k"><p class="d">P13. Oświadczam, że akceptuję Regulamin rekrutacji, firma poniesie 15% kosztów wyjazdu
i nie prowadzi działalności w sektorach z § 3 ust. 5, a osoba wyjeżdżająca nie jest pracownikiem UMWL. Podane
informacje są prawdziwe.</p>Data: {f.day} &nbsp;&nbsp;&nbsp; {
        signed(f.slug, ink, f"podpis – {h(f.signer)}, {h(f.role)}")
    }</div>"""
    css = """.hd td{font-size:7.5pt;text-align:center;color:#234;border-bottom:1px solid #99a}h1{font-size:16pt;
text-align:center;margin:4mm 0 1mm}.c{text-align:center}h3{background:#334;color:#fff;font-size:10.5pt;padding:1mm 2mm;
margin:4mm 0 2mm}.m td{padding:.8mm 1mm;border-bottom:1px dotted #888;font-size:10pt}.m td:nth-child(odd){color:#444}
.k{page-break-inside:avoid;margin-bottom:2.4mm}.hint{font-size:7.5pt;font-style:italic;color:#555}
.o{border:1px solid #556;border-radius:2px;padding:1.2mm 2mm;min-height:7mm}.d{font-size:9pt}
.x{text-decoration:line-through 2px}"""
    return Html(page(body, css, "Ankieta zgłoszeniowa"))


def card_form(f: Firm, ink: Ink) -> Html:
    """Cards side by side, typed boxes."""

    def card(title: str, text: str, wide: bool = False) -> str:
        return f"<section{' class=w' if wide else ''}><h4>{title}</h4>{text}</section>"

    def yes(on: bool) -> str:
        return f"{bracket(on)} TAK &nbsp; {bracket(not on)} NIE"

    none = h(f.nothing)
    rows = "".join(
        f"<tr><td>{n}</td><td>{h(e)}</td><td>{h(c)}</td><td>{y}</td></tr>"
        for n, (e, c, y) in enumerate(f.events, 1)
    )
    rows = rows or f"<tr><td>–</td><td>{none}</td><td>–</td><td>–</td></tr>"
    certs = "".join(f"<li>{h(c)}</li>" for c in f.certificates)
    cards = [
        card(
            "Przedsiębiorstwo",
            f"<dl><dt>nazwa</dt><dd><b>{h(f.name)}</b></dd><dt>ulica</dt><dd>{h(f.street)}</dd><dt>kod, miejscowość</dt>"
            f"<dd>{f.postal} {h(f.town)}</dd><dt>województwo</dt><dd>{h(f.voivodeship)}</dd></dl>",
        ),
        card(
            "Identyfikacja",
            f"<dl><dt>NIP</dt><dd>{f.nip_dashed}</dd><dt>REGON</dt><dd>{f.regon}</dd><dt>rejestr</dt><dd>{h(f.register)}</dd>"
            f"<dt>PKD wiodące</dt><dd>{f.pkd}</dd></dl>",
        ),
        card(
            "Uczestnik wyjazdu",
            f"<dl><dt>osoba</dt><dd>{h(f.delegate)}</dd><dt>stanowisko</dt><dd>{h(f.position)}</dd><dt>telefon</dt><dd>{f.phone}"
            f"</dd><dt>e-mail</dt><dd>{h(f.email)}</dd><dt>języki</dt><dd>{h(f.languages)}</dd></dl>",
        ),
        card(
            "Status MŚP",
            "<br>".join(f"{bracket(k == f.size)} przedsiębiorstwo {v}" for k, v in SIZES.items())
            + f"<br><br>Działalność innowacyjna:<br>{yes(f.innovative)}",
        ),
        card("Profil działalności", h(f.about), True),
        card("Certyfikaty / atesty / patenty", f"<ol>{certs}</ol>" if certs else none),
        card(
            "W sieci",
            f"<dl><dt>www (PL)</dt><dd>{h(f.www_pl) or none}</dd><dt>www (EN/DE/inne)</dt><dd>{h(f.www_foreign) or none}</dd>"
            f"<dt>social media</dt><dd>{'<br>'.join(h(s) for s in f.social) or none}</dd></dl>",
        ),
        card(
            "Wydarzenia służące kontaktom zagranicznym (3 ostatnie lata)",
            f'<table class="e"><tr><th>Lp.</th><th>Wydarzenie</th><th>Kraj</th><th>Rok</th></tr>{rows}</table>',
            True,
        ),
        card(
            "Wyjazdy UMWL z FEWL 2021–2027",
            f"liczba: <b>{len(f.trips)}</b><br>" + ("<br>".join(h(t) for t in f.trips) or "nie dotyczy"),
        ),
        card("Cel udziału", h(f.purpose)),
        card("Inteligentna specjalizacja (LIS)", f"{yes(f.lis is not None)}<br>{h(f.lis) or 'nie dotyczy'}"),
        card(
            "Porozumienia – obszary kluczowe",
            yes(bool(f.agreements)) + "<br>" + ("<br>".join(h(a) for a in f.agreements) or "nie dotyczy"),
        ),
        card(
            "Przedsięwzięcie horyzontalne",
            f"{yes(f.horizontal is not None)}<br>{h(f.horizontal) or 'nie dotyczy'}",
        ),
    ]
    body = f"""<div class="h"><div>KARTA ZGŁOSZENIA<br><span>wyjazd studyjny – Szwajcaria 22–25.06.2026</span></div>
<div class="n">Innowacyjne Lubuskie<br>formularz zgłoszeniowy</div></div><main>{"".join(cards)}</main>
<div class="last"><b>Deklaracje.</b> Regulamin znam i przyjmuję. 15% kosztów pokryje firma. Sektory wyłączone: nie dotyczą nas.
Delegowana osoba nie jest zatrudniona w UMWL. Informacje są rzetelne i zgodne z prawdą.<div class="s"><span>{h(f.town)}, {f.day}</span>{signed(f.slug, ink, f"{h(f.signer)}, {h(f.role)}")}</div></div>"""
    css = """.last{break-inside:avoid;margin-top:3mm}body{font-size:9.8pt;font-family:Carlito,sans-serif}.h{background:#1d4f6e;color:#fff;padding:4mm;display:flex;
justify-content:space-between;font-size:16pt}.h span{font-size:11pt}.n{font-size:9pt;text-align:right}
main{display:grid;grid-template-columns:1fr 1fr;gap:3mm;margin-top:3mm}section{border:1px solid #9ab;border-radius:2mm;
padding:2mm 3mm;break-inside:avoid}section.w{grid-column:1/3}h4{margin:0 0 1mm;color:#1d4f6e;font-size:10.5pt;
border-bottom:1px solid #cde}dl{margin:0;display:grid;grid-template-columns:33mm 1fr;row-gap:.5mm}dt{color:#567}
dd{margin:0}ol{margin:0;padding-left:5mm}.e td,.e th{border-bottom:1px solid #ccd;padding:.6mm 1mm}
.s{display:flex;justify-content:space-between;align-items:flex-end;break-inside:avoid;margin-top:3mm}"""
    return Html(page(body, css, "Karta zgłoszenia", "14mm 15mm"))
