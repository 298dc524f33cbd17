"""Application forms: table, lines, cards, questions."""

from tests.blind.model import Html
from tests.blind.rounds.r75.base import SIZES, Company, html, ink, signature, stamp

TRIP = "Szwajcaria, 22–25 czerwca 2026 r."


def box(on: bool, c: Company) -> str:
    """A box, ticked by type or by pen."""
    if not c.pen:
        return "☒" if on else "☐"
    mark = "<path d='M2 3 L13 14 M13 1 L2 13' stroke='#1c2f8c' stroke-width='1.8'/>" if on else ""
    return (
        "<svg width='15' height='15' viewBox='0 0 15 15' style='vertical-align:-2px'><rect x='2' y='2' width='11' "
        f"height='11' fill='none' stroke='#000'/>{mark}</svg>"
    )


def yes_no(on: bool, c: Company) -> str:
    """Both boxes."""
    return f"{box(on, c)} tak &nbsp;&nbsp; {box(not on, c)} nie"


def sizes(c: Company) -> str:
    """The three boxes."""
    return " &nbsp;&nbsp; ".join(f"{box(c.size == key, c)} {word}" for key, word in SIZES.items())


def areas(c: Company) -> str:
    """The boxes of the specialisations."""
    names = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")
    return " &nbsp; ".join(f"{box(c.lis == name, c)} {name}" for name in names)


def event_rows(c: Company) -> str:
    """A row for each event."""
    return "".join(
        f"<tr><td>{n}.</td><td>{ink(c, name)}</td><td>{ink(c, land)}</td><td>{ink(c, year)}</td></tr>"
        for n, (name, land, year) in enumerate(c.events, 1)
    )


def listed(c: Company, items: tuple[str, ...], none: str = "brak") -> str:
    """Items, one a line."""
    return "<br>".join(ink(c, f"{n}) {item}") for n, item in enumerate(items, 1)) or ink(c, none)


def table_form(c: Company, day: str, is_signed: bool = True) -> Html:
    """A grid with a number, a label and an answer."""
    rows = [
        ("Nazwa firmy", ink(c, c.name)), ("Adres siedziby", ink(c, c.address)), ("Województwo", ink(c, c.voivodeship)),
        ("NIP", ink(c, c.dashed)), ("REGON", ink(c, c.regon)), ("Wpis do rejestru (KRS/CEIDG)", ink(c, c.register)),
        ("Główny kod PKD", ink(c, c.pkd)),
        ("Osoba delegowana na wyjazd – imię i nazwisko", ink(c, c.delegate)), ("Stanowisko", ink(c, c.position)),
        ("Telefon / e-mail osoby delegowanej", ink(c, f"{c.phone} / {c.email}")),
        ("Kategoria przedsiębiorstwa", sizes(c)), ("Czy firma prowadzi działalność innowacyjną?", yes_no(c.innovative, c)),
        ("Krótki opis działalności", ink(c, c.about)),
        ("Posiadane certyfikaty, atesty, patenty", listed(c, c.certs)),
        ("Adres strony www w języku polskim", ink(c, c.www_pl or "brak")),
        ("Adres strony www w języku angielskim lub innym obcym", ink(c, c.www_foreign or "brak")),
        ("Profile firmy w mediach społecznościowych", listed(c, c.socials)),
        ("Udział w targach, misjach i wyjazdach zagranicznych w ostatnich 3 latach (nazwa, kraj, rok)",
         "<br>".join(ink(c, f"{n}) {', '.join(e)}") for n, e in enumerate(c.events, 1)) or ink(c, "brak")),
        ("Dotychczasowe wyjazdy z UMWL finansowane z FEWL 2021–2027", listed(c, c.trips, "nie braliśmy udziału")),
        ("Cel udziału w wyjeździe", ink(c, c.goal)), ("Języki obce delegowanego", ink(c, c.languages)),
        ("Działalność w ramach Lubuskich Inteligentnych Specjalizacji", yes_no(c.lis is not None, c) + "<br>" + areas(c)),
        ("Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych",
         yes_no(bool(c.agreements), c) + "<br>jakich: " + listed(c, c.agreements, "–")),
        ("Realizacja przedsięwzięcia horyzontalnego z Porozumienia",
         yes_no(c.horizontal is not None, c) + (f"<br>nazwa: {ink(c, c.horizontal)}" if c.horizontal else "")),
    ]  # fmt: skip
    body = "".join(
        f"<tr><td class='n'>{n}</td><td class='l'>{a}</td><td>{b}</td></tr>"
        for n, (a, b) in enumerate(rows, 1)
    )
    return html(
        f"<h1>ZGŁOSZENIE UDZIAŁU W WYJEŹDZIE STUDYJNYM</h1><p style='text-align:center'>Projekt „Innowacyjne "
        f"Lubuskie”<br><b>Kierunek: {TRIP}</b></p><table>{body}</table><p>Oświadczam, że zapoznałem/-am się z "
        "Regulaminem rekrutacji, podane informacje są prawdziwe, firma nie działa w sektorach wyłączonych (§ 3 ust. 5), "
        "a delegowany nie jest pracownikiem Urzędu Marszałkowskiego.</p><table><tr>"
        f"<td style='width:50%'>Data: {ink(c, day)}</td><td>{signature(c.signer) if is_signed else '<br><br>'}<br>"
        "............................................<br><small>podpis osoby uprawnionej</small></td></tr></table>",
        "table:first-of-type td { border: 1px solid #444; padding: 3px 6px } .n { width: 7mm } .l { width: 62mm; "
        "background: #eef1f5 } tr { break-inside: avoid }", c.pen,
    )  # fmt: skip


def line_form(c: Company, day: str, is_signed: bool = True) -> Html:
    """Labels with dotted lines, lettered sections."""

    def line(label: str, answer: str) -> str:
        return f"<div class='row'><span>{label}</span><span class='a'>{ink(c, answer)}</span></div>"

    certs = "".join(line(f"{n})", cert) for n, cert in enumerate(c.certs, 1)) or line("1)", "nie posiadamy")
    parts = [
        "<h1>Karta zgłoszenia przedsiębiorcy</h1><p class='c'>do udziału w wyjeździe studyjnym organizowanym w projekcie "
        "pn. „Innowacyjne Lubuskie”</p>", line("Wyjazd (kraj, termin):", TRIP),
        "<h2>A. Firma</h2>", line("Pełna nazwa:", c.name), line("Ulica i numer:", c.street),
        line("Kod i miejscowość:", f"{c.postal} {c.town}"), line("Województwo:", c.voivodeship), line("NIP:", c.nip),
        line("REGON:", c.regon), line("Nr KRS lub CEIDG:", c.register), line("PKD (przeważające):", f"{c.pkd} – {c.pkd_text}"),
        "<h2>B. Uczestnik wyjazdu</h2>", line("Imię i nazwisko uczestnika:", c.delegate), line("Funkcja w firmie:", c.position),
        line("Tel.:", c.phone), line("E-mail:", c.email), line("Znajomość języków:", c.languages),
        f"<h2>C. Informacje do oceny</h2><p>Wielkość firmy: &nbsp; {sizes(c)}</p>"
        f"<p>Działalność innowacyjna: {yes_no(c.innovative, c)}</p>", line("Opis:", c.about),
        "<p>Certyfikaty / atesty / patenty (kopie w załączeniu):</p>", certs,
        line("Strona internetowa po polsku:", c.www_pl or "nie"), line("Strona w języku obcym:", c.www_foreign or "nie"),
        line("Media społecznościowe:", ", ".join(c.socials) or "nie"),
        "<p>Wydarzenia promocyjne o zasięgu międzynarodowym z 3 ostatnich lat:</p>",
        f"<table class='g'><tr><th>Lp.</th><th>Nazwa</th><th>Kraj</th><th>Rok</th></tr>{event_rows(c)}</table>"
        if c.events else line("–", "brak"),
        line("Wyjazdy UMWL z FEWL 2021–2027 (ile, jakie):", f"{len(c.trips)} – {'; '.join(c.trips)}" if c.trips else "0"),
        line("Oczekiwania wobec wyjazdu (cel):", c.goal),
        f"<p>Lubuskie Inteligentne Specjalizacje – czy firma działa w ich ramach: {yes_no(c.lis is not None, c)}</p>"
        f"<p>Jeśli tak: {areas(c)}</p><p>Udział w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych: "
        f"{yes_no(bool(c.agreements), c)}</p>", line("Wykaz Porozumień:", "; ".join(c.agreements) or "–"),
        f"<p>Przedsięwzięcie horyzontalne w ramach Porozumienia: {yes_no(c.horizontal is not None, c)}</p>",
        line("Tytuł przedsięwzięcia:", c.horizontal or "–"),
        "<h2>D. Oświadczenia</h2><p>Zgłaszający potwierdza prawdziwość danych, akceptuje Regulamin i oświadcza, że nie "
        "podlega wyłączeniom z § 3 ust. 5 i 6 Regulaminu.</p>",
        f"<p>{ink(c, f'{c.town}, {day}')}</p><div style='text-align:right'>"
        + (stamp((c.name, c.address, f"NIP {c.nip}")) + " " + signature(c.signer) if is_signed else "<br><br>")
        + "<br>.......................................................<br><small>(pieczęć i podpis)</small></div>",
    ]  # fmt: skip
    return html(
        "".join(parts),
        "body { font: 11pt/1.35 'Liberation Serif', serif } .row { display: flex; gap: 6px; margin: 3px 0 } .a { flex: 1; "
        "border-bottom: 1px dotted #333 } h2 { font-size: 11.5pt; border-bottom: 2px solid #000; margin: 10px 0 4px } "
        ".g td, .g th { border: 1px solid #000; padding: 2px 5px } p { margin: 4px 0 } .c { text-align: center } "
        ".row, table { break-inside: avoid }", c.pen,
    )  # fmt: skip


def card_form(c: Company, day: str, is_signed: bool = True) -> Html:
    """An office's modern form: cards with a small label above each answer."""

    def cell(label: str, answer: str, wide: int = 1) -> str:
        return f"<div style='grid-column: span {wide}'><small>{label}</small><b>{answer}</b></div>"

    def card(title: str, *cells: str) -> str:
        return f"<section><h2>{title}</h2><div class='grid'>{''.join(cells)}</div></section>"

    def either(on: bool) -> str:
        return "Tak" if on else "Nie"

    body = (
        "<header>Formularz zgłoszeniowy<br><span>Wyjazd studyjny: Szwajcaria · „Innowacyjne Lubuskie” · nabór "
        "kwiecień–maj 2026</span></header>"
        + card("Przedsiębiorca", cell("Firma", c.name, 2), cell("NIP", c.nip), cell("REGON", c.regon),
               cell("Siedziba", f"{c.street}<br>{c.postal} {c.town}"), cell("Województwo", c.voivodeship.capitalize()),
               cell("Rejestr", c.register), cell("Kod PKD działalności przeważającej", c.pkd))
        + card("Przedstawiciel na wyjazd", cell("Imię i nazwisko", c.delegate), cell("Stanowisko służbowe", c.position),
               cell("Telefon komórkowy", c.phone), cell("Poczta elektroniczna", c.email),
               cell("Języki obce", c.languages, 2))
        + card("Profil działalności", cell("Wielkość przedsiębiorstwa", SIZES[c.size]),
               cell("Prowadzi działalność innowacyjną", either(c.innovative)), cell("Opis działalności", c.about, 2),
               cell("Certyfikaty, atesty, patenty", "<br>".join(c.certs) or "Brak", 2))
        + card("Obecność w sieci", cell("Strona www (PL)", c.www_pl or "Brak"),
               cell("Strona www (język angielski / inny)", c.www_foreign or "Brak"),
               cell("Profile społecznościowe", "<br>".join(c.socials) or "Brak", 2))
        + card("Doświadczenie międzynarodowe (ostatnie 3 lata)",
               cell("Targi, misje, wyjazdy, szkolenia", "<br>".join(f"{a} ({b}, {y})" for a, b, y in c.events) or "Brak", 2),
               cell("Liczba wyjazdów z UMWL (FEWL 2021–2027)", str(len(c.trips))),
               cell("Nazwy tych wyjazdów", "<br>".join(c.trips) or "Nie dotyczy"))
        + card("Specjalizacje i Porozumienia", cell("Działalność w ramach Lubuskich Inteligentnych Specjalizacji",
               either(c.lis is not None)), cell("Specjalizacja", c.lis or "Nie dotyczy"),
               cell("Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych", either(bool(c.agreements))),
               cell("Porozumienia", "<br>".join(c.agreements) or "Nie dotyczy"),
               cell("Przedsięwzięcie horyzontalne", either(c.horizontal is not None)),
               cell("Nazwa przedsięwzięcia", c.horizontal or "Nie dotyczy"), cell("Cel udziału w wyjeździe", c.goal, 2))
        + "<p>Oświadczam, że dane są zgodne z prawdą, firma nie podlega wyłączeniu z naboru i akceptuje Regulamin.</p>"
        f"<table><tr><td>Data wypełnienia: {day}</td><td style='text-align:right'>"
        f"{signature(c.signer) if is_signed else ''}<br><small>Podpis osoby reprezentującej: {c.signer}</small></td></tr></table>"
    )  # fmt: skip
    return html(
        body,
        "header { background: #234; color: #fff; padding: 10px 14px; font-size: 16pt } header span { font-size: 9pt } "
        "section { border: 1px solid #bcc5cf; border-radius: 6px; margin: 8px 0; padding: 6px 10px; break-inside: avoid } "
        "h2 { font-size: 10.5pt; color: #246; margin: 0 0 4px } .grid { display: grid; grid-template-columns: 1fr 1fr; "
        "gap: 5px 16px } small { display: block; color: #556; font-size: 8pt } b { font-weight: 500 }",
    )  # fmt: skip


def question_form(c: Company, day: str, is_signed: bool = True) -> Html:
    """Numbered questions, each answer below."""
    events = "<br>".join(f"• {a} – {b}, {y} r." for a, b, y in c.events)
    pairs = [
        ("Na który wyjazd studyjny zgłasza się przedsiębiorca?", f"{box(True, c)} Szwajcaria (22–25.06.2026) &nbsp;&nbsp; "
         f"{box(False, c)} Finlandia i Estonia (22–25.09.2026)"),
        ("Jak brzmi pełna nazwa przedsiębiorcy?", ink(c, c.name)),
        ("Gdzie firma ma siedzibę (adres z kodem pocztowym)?", ink(c, c.address)), ("W jakim województwie?", ink(c, c.voivodeship)),
        ("NIP, REGON", ink(c, f"NIP {c.nip}, REGON {c.regon}")), ("Numer w rejestrze przedsiębiorców (KRS albo CEIDG)", ink(c, c.register)),
        ("Kod PKD przeważającej działalności", ink(c, c.pkd)),
        ("Kto będzie reprezentował firmę podczas wyjazdu (imię i nazwisko)?", ink(c, c.delegate)),
        ("Jakie stanowisko zajmuje ta osoba?", ink(c, c.position)), ("Kontakt do przedstawiciela", ink(c, f"tel. {c.phone}, e-mail {c.email}")),
        ("Jaka jest wielkość przedsiębiorstwa?", sizes(c)), ("Czy działalność firmy ma charakter innowacyjny?", yes_no(c.innovative, c)),
        ("Proszę opisać działalność firmy.", ink(c, c.about)),
        ("Jakie certyfikaty, atesty lub patenty posiada firma?", listed(c, c.certs, "Nie posiada.")),
        ("Jaki jest adres strony www w języku polskim?", ink(c, c.www_pl or "Brak.")),
        ("Jaki jest adres strony www w języku angielskim lub innym?", ink(c, c.www_foreign or "Brak.")),
        ("Jakie profile w mediach społecznościowych prowadzi firma?", listed(c, c.socials, "Żadnych.")),
        ("W jakich targach, szkoleniach i wyjazdach o charakterze międzynarodowym firma uczestniczyła w ostatnich trzech latach?",
         ink(c, events or "W żadnych.")),
        ("W ilu wyjazdach UMWL finansowanych z FEWL 2021–2027 firma brała udział i w jakich?",
         ink(c, f"{len(c.trips)}: {'; '.join(c.trips)}" if c.trips else "0")),
        ("Jaki cel ma dla firmy udział w wyjeździe?", ink(c, c.goal)), ("Jakie języki obce zna przedstawiciel?", ink(c, c.languages)),
        ("Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji?", yes_no(c.lis is not None, c)
         + (f"<br>której: {ink(c, c.lis)}" if c.lis else "")),
        ("Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?", yes_no(bool(c.agreements), c)
         + (f"<br>{listed(c, c.agreements)}" if c.agreements else "")),
        ("Czy firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu?", yes_no(c.horizontal is not None, c)
         + (f"<br>{ink(c, c.horizontal)}" if c.horizontal else "")),
    ]  # fmt: skip
    body = "".join(
        f"<div class='q'><b>{n}. {q}</b><div class='a'>{a}</div></div>" for n, (q, a) in enumerate(pairs, 1)
    )
    return html(
        f"<h1>Formularz zgłoszeniowy<br>wyjazdy studyjne projektu „Innowacyjne Lubuskie”</h1>{body}"
        "<p>Oświadczam, że: dane w formularzu są prawdziwe; znam i akceptuję Regulamin; nie zachodzą wyłączenia, o których "
        f"mowa w § 3 Regulaminu.</p><p>Miejscowość i data: {ink(c, f'{c.town}, {day}')}</p>"
        f"<p>Podpis: {signature(c.signer) if is_signed else '..................................'}</p>",
        ".q { margin: 5px 0; break-inside: avoid } .q b { font-weight: 600 } .a { padding: 1px 0 2px 16px; "
        "border-left: 3px solid #99a; margin-left: 3px }", c.pen,
    )  # fmt: skip
