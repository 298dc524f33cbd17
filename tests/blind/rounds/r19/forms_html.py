"""Application forms as pages: cards, a letter in running text, a print of an online questionnaire, an adviser's grid."""

from tests.blind.model import Html

from .common import SIZES, Event, Firm, Ink, a, box, h, page, signature, square

AREAS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")


def event_line(event: Event) -> str:
    return f"{event.what}, {event.where} ({event.country}), {event.year}"


def many(items: tuple[str, ...], nothing: str) -> str:
    return "\n".join(items) if items else nothing


# ------------------------------------------------------------------------------------------------ cards

CARDS = """
body{font:9.6pt/1.36 'DejaVu Sans',Arial,sans-serif;color:#1c2733}
header{display:flex;justify-content:space-between;border-bottom:3px solid #0d6b6b;padding-bottom:5px;margin-bottom:9px}
header b{font-size:15pt;display:block}header small{color:#566}
.deck{columns:2;column-gap:7mm}.card{break-inside:avoid;border:1px solid #b9c9c9;border-radius:5px;margin:0 0 4mm;overflow:hidden}
.card h2{font-size:9.6pt;margin:0;background:#e3f0ef;padding:3px 8px;color:#0d5454}.card div{padding:3px 8px 2px}
.l{display:block;font-size:7.4pt;color:#60706f;text-transform:uppercase;letter-spacing:.03em}.wide{border:1px solid #b9c9c9;border-radius:5px;padding:6px 9px;break-inside:avoid}
.pick{white-space:nowrap;margin-right:9px}.end{break-inside:avoid;margin-top:5mm;display:flex;justify-content:space-between;align-items:flex-end}
"""


def cards(f: Firm, how: Ink, *, hand: str = "", trip: str = "Szwajcaria") -> Html:
    """Two columns of cards, a small caption above each answer."""

    def item(label: str, answer: str) -> str:
        return f'<div><span class="l">{label}</span>{a(answer)}</div>'

    def pick(label: str, choices: list[tuple[str, bool]]) -> str:
        row = " ".join(f'<span class="pick">{square(on)} {h(text)}</span>' for text, on in choices)
        return f'<div><span class="l">{label}</span>{row}</div>'

    def card(title: str, *items: str) -> str:
        return f'<section class="card"><h2>{title}</h2>{"".join(items)}</section>'

    deck = (
        card(
            "Firma",
            item("nazwa", f.name),
            item("siedziba", f"{f.street}\n{f.postal} {f.town}"),
            item("województwo", "lubuskie"),
            item("NIP", f.nip_dashed),
            item("REGON", f.regon),
            item("rejestr", f.register),
            item("główna działalność wg PKD", f"{f.pkd} – {f.pkd_name}"),
        ),
        card(
            "Kto pojedzie",
            item("imię i nazwisko", f.delegate),
            item("funkcja w firmie", f.delegate_role),
            item("telefon", f.phone),
            item("e-mail", f.email),
            item("w jakich językach się porozumie", f.languages),
        ),
        card(
            "Jak duża jest firma",
            pick(
                "kategoria MŚP",
                [("mikro", f.size == "micro"), ("mała", f.size == "small"), ("średnia", f.size == "medium")],
            ),
        ),
        card(
            "Czym się zajmujemy",
            item("opis działalności", f.about),
            pick("czy firma prowadzi działalność innowacyjną?", [("tak", f.innovative), ("nie", not f.innovative)]),
            item("na czym polega", f.novelty if f.innovative else f.nothing),
        ),
        card("Certyfikaty, atesty, patenty (kopie dołączamy)", item("posiadane", many(f.certificates, f.nothing))),
        card(
            "Gdzie nas widać w sieci",
            item("strona po polsku", f.www or f.nothing),
            item("strona w języku angielskim / innym", f.www_foreign or f.nothing),
            item("profile społecznościowe", many(f.social, f.nothing)),
        ),
        card(
            "Targi, misje i szkolenia z kontaktami zagranicznymi – ostatnie 3 lata",
            item("wydarzenie, miejsce, rok", many(tuple(event_line(e) for e in f.events), f.nothing)),
        ),
        card(
            "Wyjazdy z Urzędem Marszałkowskim (FEWL 2021–2027)",
            item("ile razy", str(len(f.trips))),
            item("jakie", many(f.trips, f.nothing)),
        ),
        card(
            "Inteligentne specjalizacje regionu",
            pick("działamy w ramach LIS", [("tak", f.lis is not None), ("nie", f.lis is None)]),
            item("która", f.lis or f.nothing),
            pick(
                "uczestniczymy w Porozumieniach (obszary kluczowe)",
                [("tak", bool(f.agreements)), ("nie", not f.agreements)],
            ),
            item("w których", many(f.agreements, f.nothing)),
            pick(
                "realizujemy przedsięwzięcie horyzontalne z Porozumienia",
                [("tak", f.horizontal is not None), ("nie", f.horizontal is None)],
            ),
            item("nazwa przedsięwzięcia", f.horizontal or f.nothing),
        ),
    )
    body = (
        f"<header><span><b>Zgłoszenie na wyjazd studyjny</b><small>{trip}, czerwiec 2026 · projekt „Innowacyjne Lubuskie”"
        f"</small></span><small style='text-align:right'>formularz zgłoszeniowy<br>karta przedsiębiorcy</small></header>"
        f'<div class="deck">{"".join(deck)}</div>'
        f'<div class="wide"><span class="l">po co jedziemy – cel udziału</span>{a(f.goal)}</div>'
        '<div class="end"><p style="width:62%;font-size:8.2pt">Nie działamy w branżach wyłączonych z naboru (§ 3 ust. 5 Regulaminu) '
        "ani nie zatrudnia nas Urząd Marszałkowski. Podane informacje są prawdziwe i nie naruszają niczyich praw. "
        "Przyjmujemy warunki Regulaminu, w tym pokrycie 15% kosztów.</p>"
        f'<div style="text-align:center">{signature(f.boss, how)}<div style="border-top:1px dotted #333;font-size:7.6pt">'
        f"{h(f.town)}, {h(f.signed_on)} – podpis za firmę</div></div></div>"
    )
    return page(body, CARDS, hand=hand, margin="13mm 14mm 12mm 14mm")


# ------------------------------------------------------------------------------------------------ letter

LETTER = """
body{font:11pt/1.5 'DejaVu Serif',Georgia,serif}p{margin:0 0 3.2mm;text-align:justify}
.head{border-bottom:1px solid #000;text-align:center;padding-bottom:3mm;margin-bottom:7mm;font-size:10pt}
.head b{font-size:14pt;letter-spacing:.05em}h1{font-size:12.5pt;text-align:center;margin:7mm 0 5mm}
.to{margin:0 0 4mm 95mm}.n{font-size:8.4pt;color:#333}
"""


def letter(f: Firm, how: Ink, *, trip: str = "Szwajcarii") -> Html:
    """A letter: everything said in sentences."""
    size = {
        "micro": "mikroprzedsiębiorstwem",
        "small": "małym przedsiębiorstwem",
        "medium": "średnim przedsiębiorstwem",
    }
    papers = (
        f"Posiadamy następujące certyfikaty i inne dokumenty (kopie w załączeniu): {h('; '.join(f.certificates))}."
        if f.certificates
        else "Nie posiadamy certyfikatów, atestów ani patentów."
    )
    web = (
        f"Nasza strona internetowa w języku polskim to {h(f.www)}"
        if f.www
        else "Nie mamy strony internetowej w języku polskim"
    )
    web += (
        f", a wersja w języku angielskim: {h(f.www_foreign)}. " if f.www_foreign else "; wersji obcojęzycznej nie ma. "
    )
    web += (
        f"W mediach społecznościowych prowadzimy profile: {h(', '.join(f.social))}."
        if f.social
        else "Profili w mediach społecznościowych nie prowadzimy."
    )
    fairs = (
        "W ciągu ostatnich trzech lat braliśmy udział w takich wydarzeniach: "
        + "; ".join(f"({'abcdefgh'[i]}) {h(event_line(e))}" for i, e in enumerate(f.events))
        + "."
        if f.events
        else "W ciągu ostatnich trzech lat nie uczestniczyliśmy w targach ani wyjazdach zagranicznych."
    )
    trips = (
        f"Z wyjazdów organizowanych przez Urząd Marszałkowski i finansowanych z FEWL 2021–2027 skorzystaliśmy {len(f.trips)} raz(y): "
        + h("; ".join(f.trips))
        + "."
        if f.trips
        else "W wyjazdach organizowanych przez Urząd Marszałkowski, finansowanych z FEWL 2021–2027, dotąd nie braliśmy udziału."
    )
    special = (
        f"Nasza działalność mieści się w Lubuskiej Inteligentnej Specjalizacji „{h(f.lis)}”. "
        if f.lis
        else "Nie prowadzimy działalności w ramach Lubuskich Inteligentnych Specjalizacji. "
    )
    special += (
        "Działamy w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych, mianowicie: "
        + h("; ".join(f.agreements))
        + ". "
        if f.agreements
        else "Nie jesteśmy uczestnikiem żadnego z Porozumień na rzecz Rozwoju Obszarów Kluczowych. "
    )
    special += (
        f"Realizujemy przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu: „{h(f.horizontal)}”."
        if f.horizontal
        else "Przedsięwzięcia horyzontalnego, o którym mowa w Porozumieniu, nie realizujemy."
    )
    novelty = (
        f"Prowadzimy działalność innowacyjną. {h(f.novelty)}"
        if f.innovative
        else "Nie prowadzimy działalności innowacyjnej."
    )
    body = (
        f'<div class="head"><b>{h(f.name)}</b><br>{h(f.address)} · NIP {f.nip_dashed} · REGON {f.regon}<br>{h(f.register)}</div>'
        f'<p style="text-align:right">{h(f.town)}, dnia {h(f.signed_on)}</p>'
        '<p class="to">Urząd Marszałkowski Województwa Lubuskiego<br>Departament Gospodarki i Rozwoju<br>'
        "sekretariat.dgr@lubuskie.pl</p>"
        f"<h1>Zgłoszenie udziału w wyjeździe studyjnym do {trip}<br>(projekt „Innowacyjne Lubuskie”, czerwiec 2026 r.)</h1>"
        f"<p>Szanowni Państwo, zgłaszam firmę {h(f.name)} z siedzibą pod adresem {h(f.address)}, województwo lubuskie, do udziału "
        f"w wyjeździe. Przeważająca działalność według PKD: {f.pkd} ({h(f.pkd_name)}). Firma istnieje od {h(f.founded)} r.</p>"
        f"<p>Na wyjazd delegujemy jedną osobę: {h(f.delegate)} ({h(f.delegate_role)}), tel. {h(f.phone)}, e-mail {h(f.email)}. "
        f"Znajomość języków obcych delegowanej osoby: {h(f.languages)}.</p>"
        f"<p>Jesteśmy {size[f.size]}. {h(f.about)} {novelty}</p><p>{papers}</p><p>{web}</p><p>{fairs}</p><p>{trips}</p>"
        f"<p>{special}</p><p>Celem naszego udziału jest: {h(f.goal)}</p>"
        "<p>Oświadczam, że firma nie prowadzi działalności w sektorach wymienionych w § 3 ust. 5 Regulaminu, że ani ja, ani osoba "
        "delegowana nie jesteśmy pracownikami Urzędu Marszałkowskiego Województwa Lubuskiego oraz że dane w zgłoszeniu są "
        "zgodne z prawdą i nie naruszają praw autorskich ani osobistych.</p>"
        f'<div style="margin-left:95mm;text-align:center;break-inside:avoid">Z poważaniem<br>{signature(f.boss, how)}<br>'
        f"{h(f.boss)}<br><span class='n'>{h(f.boss_role)}</span></div>"
    )
    return page(body, LETTER, margin="17mm 21mm 16mm 23mm")


# ------------------------------------------------------------------------------------------------ questionnaire

QUIZ = """
body{font:10pt/1.4 'DejaVu Sans',Arial,sans-serif;color:#202124}
.top{border:1px solid #dadce0;border-top:9px solid #673ab7;border-radius:8px;padding:10px 15px;margin-bottom:4mm}
.top b{font-size:16pt}.q{border:1px solid #dadce0;border-radius:8px;padding:8px 15px;margin-bottom:3mm;break-inside:avoid}
.q p{margin:0 0 5px;font-size:10.3pt}.q i{color:#d93025;font-style:normal}.q small{display:block;color:#70757a;font-size:8pt;margin:-3px 0 5px}
.v{border-bottom:1px solid #9aa0a6;padding:1px 0 3px}.o{margin:1px 0}.o svg{vertical-align:-2px;margin-right:7px}
"""


def radio(on: bool) -> str:
    dot = '<circle cx="7" cy="7" r="3.5" fill="#673ab7"/>' if on else ""
    ring = "#673ab7" if on else "#5f6368"
    return f'<svg width="14" height="14"><circle cx="7" cy="7" r="6" fill="none" stroke="{ring}" stroke-width="1.6"/>{dot}</svg>'


def questionnaire(f: Firm, how: Ink, *, number: str = "0041", trip: str = "Szwajcaria, 22–25 czerwca 2026") -> Html:
    """The print of an online questionnaire: a question a frame, radio buttons, several pages."""

    def ask(question: str, answer: str, hint: str = "", must: bool = True) -> str:
        small = f"<small>{hint}</small>" if hint else ""
        star = " <i>*</i>" if must else ""
        return f'<div class="q"><p>{question}{star}</p>{small}<div class="v">{h(answer)}</div></div>'

    def choose(question: str, choices: list[tuple[str, bool]], hint: str = "") -> str:
        small = f"<small>{hint}</small>" if hint else ""
        rows = "".join(f'<div class="o">{radio(on)}{h(text)}</div>' for text, on in choices)
        return f'<div class="q"><p>{question} <i>*</i></p>{small}{rows}</div>'

    def yes(question: str, on: bool) -> str:
        return choose(question, [("Tak", on), ("Nie", not on)])

    body = (
        f'<div class="top"><b>Ankieta zgłoszeniowa – wyjazd studyjny</b><br>{trip}<br><small>Zapis odpowiedzi nr {number} z dnia '
        f"{h(f.signed_on)} · „Innowacyjne Lubuskie” · pola z <i style='color:#d93025'>*</i> są wymagane</small></div>"
        + ask("Jak brzmi pełna nazwa Państwa firmy?", f.name)
        + ask("Adres siedziby", f.address, "ulica, numer, kod, miejscowość")
        + ask("W jakim województwie mieści się siedziba?", "lubuskie")
        + ask("Numer NIP", f.nip)
        + ask("Numer REGON", f.regon)
        + ask("KRS albo wpis do CEIDG", f.register)
        + ask("Kod PKD głównej działalności", f.pkd, "np. 12.34.Z")
        + ask("Kogo chcą Państwo wysłać na wyjazd?", f.delegate, "imię i nazwisko jednej osoby")
        + ask("Jakie stanowisko zajmuje ta osoba?", f.delegate_role)
        + ask("Telefon i e-mail tej osoby", f"{f.phone}, {f.email}")
        + ask("Jakimi językami obcymi się posługuje?", f.languages)
        + choose(
            "Do której grupy należy firma?",
            [
                ("mikroprzedsiębiorstwo (do 9 osób)", f.size == "micro"),
                ("małe przedsiębiorstwo (10–49 osób)", f.size == "small"),
                ("średnie przedsiębiorstwo (50–249 osób)", f.size == "medium"),
                ("duże przedsiębiorstwo", f.size == "large"),
            ],
            "według załącznika I do rozporządzenia 651/2014",
        )
        + ask("Proszę opisać, co firma robi", f.about)
        + yes("Czy prowadzą Państwo działalność innowacyjną?", f.innovative)
        + ask("Jeśli tak – jaką?", f.novelty if f.innovative else f.nothing, must=False)
        + ask(
            "Certyfikaty, atesty, patenty firmy",
            many(f.certificates, f.nothing),
            "każdy w osobnym wierszu; kopie prosimy dosłać",
        )
        + ask("Adres strony w języku polskim", f.www or f.nothing)
        + ask("Adres strony w języku angielskim lub innym obcym", f.www_foreign or f.nothing)
        + ask("Profile firmy w mediach społecznościowych", many(f.social, f.nothing))
        + ask(
            "W jakich targach zagranicznych, targach międzynarodowych w kraju, szkoleniach lub wyjazdach studyjnych firma brała "
            "udział przez ostatnie 3 lata?",
            many(tuple(event_line(e) for e in f.events), f.nothing),
            "nazwa, miejsce, rok",
        )
        + ask(
            "Ile razy byli Państwo na wyjeździe UMWL opłaconym z FEWL 2021–2027?",
            str(len(f.trips)),
            "wpisz liczbę; 0 = nigdy",
        )
        + ask("Które to były wyjazdy?", many(f.trips, f.nothing), must=False)
        + ask("Co chcą Państwo osiągnąć dzięki wyjazdowi?", f.goal)
        + choose(
            "Czy firma działa w ramach którejś z Lubuskich Inteligentnych Specjalizacji?",
            [*((area, f.lis == area) for area in AREAS), ("nie działa w żadnej", f.lis is None)],
        )
        + choose(
            "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?",
            [
                ("nie", not f.agreements),
                ("tak, w jednym Porozumieniu", len(f.agreements) == 1),
                ("tak, w więcej niż jednym", len(f.agreements) > 1),
            ],
        )
        + ask("Proszę wymienić Porozumienia", many(f.agreements, f.nothing), must=False)
        + yes("Czy realizują Państwo przedsięwzięcie horyzontalne opisane w Porozumieniu?", f.horizontal is not None)
        + ask("Nazwa przedsięwzięcia", f.horizontal or f.nothing, must=False)
        + '<div class="q"><p>Oświadczenia</p><div class="o">☑ Firma nie działa w sektorach wyłączonych (§ 3 ust. 5 Regulaminu).</div>'
        '<div class="o">☑ Nikt ze zgłaszających nie jest pracownikiem UMWL (§ 3 ust. 6).</div>'
        '<div class="o">☑ Dane są prawdziwe, a treści nie naruszają praw autorskich i osobistych (§ 6 ust. 3).</div></div>'
        f'<div class="q"><p>Wydruk podpisuje osoba uprawniona do reprezentacji</p>{signature(f.boss, how)}'
        f'<div style="border-top:1px solid #9aa0a6;width:80mm;font-size:8pt">{h(f.boss)}, {h(f.boss_role)}, {h(f.signed_on)}</div></div>'
    )
    return page(body, QUIZ, margin="14mm 18mm 14mm 18mm")


# ------------------------------------------------------------------------------------------------ grid

GRID = """
body{font:9.4pt/1.3 'DejaVu Sans',Arial,sans-serif}h1{font-size:12.5pt;margin:0;text-align:center}
.sub{text-align:center;font-size:8.5pt;margin:1mm 0 4mm}table{width:100%;margin-bottom:2.6mm}
td,th{border:1px solid #333;padding:2px 6px;vertical-align:top;text-align:left}th{background:#eee;font-weight:normal;width:36%}
td.c{text-align:center;width:16%}.s{background:#ddd;font-weight:bold}tr{break-inside:avoid}.f{font-size:7pt;color:#333}
"""


def grid(f: Firm, how: Ink, *, hand: str = "Caveat", trip: str = "SZWAJCARIA, 22–25.06.2026") -> Html:
    """A consultant's sheet with lettered sections; choices are columns with a cross under them."""

    def head(letter_: str, title: str, span: int = 2) -> str:
        return f'<tr><td class="s" colspan="{span}">{letter_}. {title}</td></tr>'

    def row(label: str, answer: str) -> str:
        return f"<tr><th>{label}</th><td>{a(answer)}</td></tr>"

    def across(label: str, choices: list[tuple[str, bool]]) -> str:
        top = "".join(f'<td class="c">{h(text)}</td>' for text, _ in choices)
        low = "".join(f'<td class="c">{a("X") if on else "&nbsp;"}</td>' for _, on in choices)
        return f'<table><tr><th rowspan="2">{label}</th>{top}</tr><tr>{low}</tr></table>'

    def yes(label: str, on: bool) -> str:
        return across(label, [("TAK", on), ("NIE", not on)])

    fairs = (
        "".join(
            f"<tr><td>{a(e.what)}</td><td>{a(f'{e.where}, {e.country}')}</td><td>{a(str(e.year))}</td></tr>"
            for e in f.events
        )
        or f"<tr><td>{a(f.nothing)}</td><td>&nbsp;</td><td>&nbsp;</td></tr>"
    )
    body = (
        f"<h1>KARTA ZGŁOSZENIA UCZESTNIKA</h1><div class='sub'>wyjazd studyjny: <b>{trip}</b> – „Innowacyjne Lubuskie”, nabór Województwa "
        "Lubuskiego<br>arkusz roboczy doradcy – wypełnia przedsiębiorca, czytelnie</div>"
        f"<table>{head('A', 'Podmiot')}{row('Nazwa', f.name)}{row('Ulica, nr', f.street)}"
        f"{row('Kod i poczta', f'{f.postal} {f.town}')}{row('Województwo', 'lubuskie')}{row('NIP', f.nip_dashed)}"
        f"{row('REGON', f.regon)}{row('Nr w rejestrze (KRS/CEIDG)', f.register)}{row('PKD przeważające', f.pkd)}</table>"
        f"<table>{head('B', 'Osoba wyjeżdżająca')}{row('Nazwisko i imię', f.delegate)}{row('Stanowisko', f.delegate_role)}"
        f"{row('Kontakt', f'{f.phone}, {f.email}')}{row('Języki', f.languages)}</table>"
        + across(
            "C. Wielkość firmy <span class='f'>(krzyżyk pod właściwą)</span>", [(SIZES[k], f.size == k) for k in SIZES]
        )
        + f"<table>{head('D', 'Działalność')}{row('Co robi firma', f.about)}</table>"
        + yes("D1. Działalność innowacyjna", f.innovative)
        + f"<table>{row('D2. Na czym polega innowacyjność', f.novelty if f.innovative else f.nothing)}"
        + row("E. Certyfikaty / atesty / patenty", many(f.certificates, f.nothing))
        + row("F1. WWW po polsku", f.www or f.nothing)
        + row("F2. WWW w języku obcym", f.www_foreign or f.nothing)
        + row("F3. Media społecznościowe", many(f.social, f.nothing))
        + "</table>"
        + "<table><tr><td class='s' colspan='3'>G. Wydarzenia promocyjne i wyjazdy z ostatnich 3 lat</td></tr>"
        + f"<tr><td>Wydarzenie</td><td>Miejsce</td><td style='width:14%'>Rok</td></tr>{fairs}</table>"
        + f"<table>{row('H1. Liczba wyjazdów UMWL z FEWL 2021–2027', str(len(f.trips)))}"
        + row("H2. Jakie wyjazdy", many(f.trips, f.nothing))
        + row("I. Cel wyjazdu", f.goal)
        + "</table>"
        + yes("J. Czy firma działa w Lubuskich Inteligentnych Specjalizacjach", f.lis is not None)
        + f"<table>{row('J1. Nazwa specjalizacji', f.lis or f.nothing)}</table>"
        + yes("K. Czy działa w ramach Porozumień (obszary kluczowe)", bool(f.agreements))
        + f"<table>{row('K1. Nazwy Porozumień', many(f.agreements, f.nothing))}</table>"
        + yes("L. Czy realizuje przedsięwzięcie horyzontalne", f.horizontal is not None)
        + f"<table>{row('L1. Nazwa przedsięwzięcia', f.horizontal or f.nothing)}</table>"
        + f"<div style='break-inside:avoid'><p class='f' style='font-size:8.4pt'>M. {box(True)} nie działamy w sektorach z § 3 ust. 5 &nbsp; "
        f"{box(True)} nie jesteśmy pracownikami UMWL (§ 3 ust. 6) &nbsp; {box(True)} dane są prawdziwe, praw osób trzecich nie "
        f"naruszamy (§ 6 ust. 3)</p><table style='width:100%'><tr><td style='width:40%;height:19mm'>Miejscowość i data:<br>"
        f"{a(f'{f.town}, {f.signed_on}')}</td><td>Podpis (i pieczątka):<br>{signature(f.boss, how)}</td></tr></table></div>"
    )
    return page(body, GRID, hand=hand, margin="12mm 15mm 12mm 17mm")
