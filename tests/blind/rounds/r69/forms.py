"""Application forms: four layouts by HTML (table with headings, cards, two columns, numbered questions)."""

from html import escape

from tests.blind.model import Html
from tests.blind.rounds.r69.draw import box, choice, page, sig, stamp, typed
from tests.blind.rounds.r69.firms import IP, ZD, ZG, Firm

SIZES = (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"))
LIS = (ZG, ZD, IP)
FUND = (
    "Zadanie współfinansowane ze środków Unii Europejskiej, Europejskiego Funduszu Rozwoju Regionalnego, projekt „Innowacyjne "
    "Lubuskie”, FEWL 2021–2027, Działanie 1.8"
)
RODO = (
    "Administratorem danych osobowych jest Województwo Lubuskie z siedzibą w Zielonej Górze (ul. Podgórna 7). Dane przetwarza się w celu "
    "przeprowadzenia rekrutacji i organizacji wyjazdu, na podstawie art. 6 ust. 1 lit. c i e RODO, przez okres trwałości projektu. Osobie, "
    "której dane dotyczą, przysługuje prawo dostępu do danych, ich sprostowania oraz skargi do Prezesa UODO."
)


def size_row(firm: Firm, style: str) -> str:
    """The three sizes."""
    return choice([(text, code == firm.size) for code, text in SIZES], style)


def yes_no(value: object, style: str) -> str:
    """TAK and NIE."""
    return choice([("TAK", bool(value)), ("NIE", not value)], style)


def events_table(firm: Firm, hand: int = 0, rows: int = 0, width: str = "100%") -> str:
    """Events, one a row; empty rows after."""
    lines = "".join(
        f"<tr><td class='c'>{number}.</td><td>{typed(name, hand)}</td><td>{typed(land, hand)}</td><td>{typed(year, hand)}</td></tr>"
        for number, (name, land, year) in enumerate(firm.events, start=1)
    )
    for number in range(len(firm.events) + 1, rows + 1):
        lines += f"<tr><td class='c'>{number}.</td><td>&nbsp;</td><td></td><td></td></tr>"
    return (
        f"<table class='grid' style='width:{width}'><tr><th style='width:8%'>Lp.</th><th>Nazwa wydarzenia</th><th style='width:22%'>Kraj</th>"
        f"<th style='width:12%'>Rok</th></tr>{lines}</table>"
    )


def table_form(firm: Firm, hand: int = 0, style: str = "uni") -> Html:
    """An office's table: grey section bars, label left, answer right."""

    def row(label: str, value: str) -> str:
        return f"<tr><td class='l'>{label}</td><td>{value}</td></tr>"

    def bar(text: str) -> str:
        return f"<tr><th colspan='2'>{text}</th></tr>"

    certs = "<br>".join(f"{n}) {typed(one, hand)}" for n, one in enumerate(firm.certs, 1)) or typed(
        "brak", hand
    )
    trips = "<br>".join(typed(one, hand) for one in firm.trips) or typed("nie braliśmy udziału", hand)
    body = f"""<p class='s c'>{FUND}</p><p class='s r'>Załącznik nr 2 do Regulaminu</p>
    <h1>FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY</h1>
    <p class='c'>Wyjazd studyjny do: {choice([("Szwajcarii (22–25.06.2026)", True), ("Finlandii i Estonii (22–25.09.2026)", False)], style)}</p>
    <table class='f'>{bar("1. Przedsiębiorca")}{row("Pełna nazwa", typed(firm.name, hand))}{row("Siedziba (ulica, nr, kod, miejscowość)", typed(firm.address, hand))}
    {row("Województwo", typed(firm.voivodeship, hand))}{row("Oddział w woj. lubuskim (jeżeli siedziba poza województwem)", typed("nie dotyczy" if firm.voivodeship == "lubuskie" else "brak", hand))}
    {row("NIP", typed(firm.nip_dashed, hand))}{row("REGON", typed(firm.regon, hand))}{row("Nr KRS lub wpis do CEIDG", typed(firm.krs, hand))}{row("PKD przeważającej działalności", typed(firm.pkd, hand))}
    {bar("2. Osoba delegowana na wyjazd")}{row("Imię i nazwisko", typed(firm.delegate, hand))}{row("Stanowisko w firmie", typed(firm.delegate_post, hand))}{row("Telefon kontaktowy", typed(firm.phone, hand))}{row("E-mail", typed(firm.mail, hand))}
    {bar("3. Wielkość i charakter działalności")}{row("Wielkość przedsiębiorstwa<sup>1</sup>", size_row(firm, style))}{row("Czy firma prowadzi działalność innowacyjną?", yes_no(firm.innovative, style))}{row("Opis działalności", typed(firm.about, hand))}
    {bar("4. Certyfikaty, atesty, patenty (kopie w załączeniu)")}{row("Wykaz", certs)}
    {bar("5. Strona internetowa i media społecznościowe")}{row("Strona www w języku polskim", typed(firm.www or "brak", hand))}{row("Strona www w języku angielskim lub innym obcym", typed(firm.www_en or "brak", hand))}{row("Profile w mediach społecznościowych", typed(", ".join(firm.social) or "brak", hand))}
    {bar("6. Doświadczenie promocyjno-informacyjne z ostatnich 3 lat (targi, misje, szkolenia)")}<tr><td colspan='2'>{events_table(firm, hand, 3) if firm.events else typed("brak doświadczenia", hand)}</td></tr>
    {bar("7. Wyjazdy UMWL finansowane z FEWL 2021–2027")}{row("Liczba wyjazdów", typed(len(firm.trips), hand))}{row("Jakie", trips)}
    {bar("8. Cel udziału")}<tr><td colspan='2'>{typed(firm.purpose, hand)}</td></tr>{bar("9. Języki obce osoby delegowanej")}<tr><td colspan='2'>{typed(firm.langs, hand)}</td></tr>
    {bar("10. Lubuskie Inteligentne Specjalizacje")}{row("Czy firma działa w ramach LIS?", yes_no(firm.lis, style))}{row("Specjalizacja", choice([(one, one == firm.lis) for one in LIS], "uni" if style == "strike" else style, "<br>"))}
    {bar("11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych")}{row("Czy firma działa w ramach Porozumienia?", yes_no(firm.agreements, style))}{row("Nazwa Porozumienia / Porozumień", "<br>".join(typed(one, hand) for one in firm.agreements) or typed("–", hand))}
    {bar("12. Przedsięwzięcie horyzontalne wskazane w Porozumieniu")}{row("Czy firma je realizuje?", yes_no(firm.horizontal, style))}{row("Nazwa przedsięwzięcia", typed(firm.horizontal or "–", hand))}</table>
    <p class='s'><sup>1</sup> mikro: do 9 zatrudnionych i do 2 mln EUR; małe: do 49 i do 10 mln EUR; średnie: do 249 i do 50 mln EUR obrotu lub 43 mln EUR sumy bilansowej.</p>
    <div class='end'><p><b>13. Oświadczenia.</b> Oświadczam, że dane są zgodne z prawdą, firma nie działa w sektorach wyłączonych (§ 3 ust. 5), osoba delegowana nie jest pracownikiem Urzędu Marszałkowskiego, a regulamin akceptuję.</p>
    <table style='width:100%'><tr><td>{typed(firm.town + ", 9 kwietnia 2026 r.", hand)}<br><span class='s'>miejscowość, data</span></td><td class='r'>{sig(firm.signer)}<br>{typed(firm.signer, 0)}<br><span class='s'>podpis osoby uprawnionej do reprezentacji</span></td></tr></table><p class='s'>{RODO}</p></div>"""
    css = (
        "h1{font-size:14pt;text-align:center}.f{width:100%}.f td,.f th{border:1px solid #555;padding:3px 6px;vertical-align:top}"
        ".f th{background:#ddd;text-align:left}.l{width:38%;background:#f6f6f6}.grid{width:100%}.grid th{background:#eee!important}.end{break-inside:avoid}"
    )
    return Html(page(css, body, "tinos" if hand else "arimo"))


def card_form(firm: Firm) -> Html:
    """A designer's cards: a small label above each answer."""

    def one(label: str, value: str, wide: int = 1) -> str:
        return f"<div style='grid-column:span {wide}'><div class='k'>{label}</div><div>{escape(value)}</div></div>"

    def card(title: str, inner: str) -> str:
        return f"<section><h2>{title}</h2><div class='g'>{inner}</div></section>"

    pills = "".join(
        f"<span>{box(is_on=code == firm.size, style='check')} {text}</span> &nbsp;" for code, text in SIZES
    )
    events = "".join(f"<li>{escape(name)} · {escape(land)} · {year}</li>" for name, land, year in firm.events)
    certs = "".join(f"<li>{escape(name)}</li>" for name in firm.certs)
    body = f"""<header><b>INNOWACYJNE LUBUSKIE</b><br>Zgłoszenie firmy na wyjazd studyjny – Szwajcaria, 22–25 czerwca 2026<br><span class='s'>formularz zgłoszeniowy</span></header>
    {card("Firma", one("Nazwa przedsiębiorstwa", firm.name, 2) + one("Forma prawna", firm.legal) + one("Adres siedziby", firm.address, 2) + one("Województwo", firm.voivodeship) + one("NIP", firm.nip_spaced) + one("REGON", firm.regon) + one("KRS", firm.krs) + one("Główny kod PKD", f"{firm.pkd} {firm.pkd_name}", 3))}
    {card("Kto pojedzie", one("Imię i nazwisko uczestnika", firm.delegate) + one("Funkcja", firm.delegate_post) + one("Telefon", firm.phone) + one("Adres e-mail", firm.mail, 2) + one("Znajomość języków", firm.langs))}
    {card("Wielkość i innowacje", f"<div style='grid-column:span 3'><div class='k'>Status przedsiębiorstwa</div>{pills}</div><div style='grid-column:span 3'><div class='k'>Firma prowadzi działalność innowacyjną</div>{yes_no(firm.innovative, 'check')}</div>" + one("Czym się zajmujemy", firm.about, 3) + f"<div style='grid-column:span 3'><div class='k'>Certyfikaty, atesty i patenty (kopie załączamy)</div><ol>{certs}</ol></div>")}
    {card("W sieci", one("Strona www po polsku", firm.www or "nie mamy") + one("Strona w języku obcym", firm.www_en or "nie mamy") + one("Social media", " | ".join(firm.social) or "nie mamy"))}
    {card("Doświadczenie", f"<div style='grid-column:span 3'><div class='k'>Targi, misje, szkolenia i wyjazdy zagraniczne w ostatnich 3 latach</div><ol>{events}</ol></div>" + one("Liczba wyjazdów z UMWL (FEWL 2021–2027)", str(len(firm.trips)) + ("" if firm.trips else " – jeszcze nie uczestniczyliśmy"), 3) + one("Cel wyjazdu", firm.purpose, 3))}
    {card("Specjalizacje i porozumienia", f"<div style='grid-column:span 3'><div class='k'>Działalność w ramach Lubuskich Inteligentnych Specjalizacji</div>{yes_no(firm.lis, 'check')}</div><div style='grid-column:span 3'><div class='k'>Która specjalizacja</div>{choice([(x, x == firm.lis) for x in LIS], 'check')}</div><div style='grid-column:span 3'><div class='k'>Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych</div>{yes_no(firm.agreements, 'check')}</div>" + one("Wymień Porozumienia", "; ".join(firm.agreements), 3) + f"<div style='grid-column:span 3'><div class='k'>Realizacja przedsięwzięcia horyzontalnego z Porozumienia</div>{yes_no(firm.horizontal, 'check')}</div>" + one("Nazwa przedsięwzięcia", firm.horizontal or "nie dotyczy", 3))}
    <section><h2>Podpis</h2><p class='s'>Potwierdzam prawdziwość danych. Firma nie prowadzi działalności wykluczonej z pomocy de minimis (§ 3 ust. 5 Regulaminu), a uczestnik nie pracuje w Urzędzie Marszałkowskim. Zgłoszenie jest wiążące.</p><p>{firm.town}, 10.04.2026 &nbsp;&nbsp;&nbsp; {sig(firm.signer)} {firm.signer}, {firm.post}</p></section><p class='s'>{RODO}</p>"""
    css = (
        "header{background:#12506b;color:white;padding:10px 14px;font-size:12pt;border-radius:6px}section{border:1px solid #9bb;border-radius:6px;margin:7px 0;padding:4px 12px 8px;break-inside:avoid}"
        "h2{font-size:11pt;color:#12506b;margin:2px 0 4px}.g{display:grid;grid-template-columns:1fr 1fr 1fr;gap:5px 14px}.k{font-size:7.5pt;text-transform:uppercase;color:#577;letter-spacing:.3px}ol{margin:2px 0}"
    )
    return Html(page(css, body, margin="12mm"))


def column_form(firm: Firm, hand: int = 0, style: str = "x") -> Html:
    """Two columns of a brochure: bold run-in labels."""

    def one(label: str, value: str) -> str:
        return f"<p><b>{label}:</b> {value}</p>"

    left = (
        "<h2>A. Zgłaszający</h2>"
        + one("Firma", typed(firm.name, hand))
        + one("Adres", typed(f"{firm.address}, woj. {firm.voivodeship}", hand))
        + one("NIP", typed(firm.nip, hand))
        + one("REGON", typed(firm.regon, hand))
        + one("KRS/CEIDG", typed(firm.krs, hand))
        + one("PKD (przeważające)", typed(firm.pkd, hand))
        + "<h2>B. Przedstawiciel</h2>"
        + one("Deleguję Panią/Pana", typed(firm.delegate, hand))
        + one("Stanowisko", typed(firm.delegate_post, hand))
        + one("Tel.", typed(firm.phone, hand))
        + one("E-mail", typed(firm.mail, hand))
        + one("Języki obce", typed(firm.langs, hand))
        + "<h2>C. Profil firmy</h2>"
        + one(
            "Wielkość (mikro, mała, średnia)",
            choice(
                [
                    (t, c == firm.size)
                    for c, t in (("micro", "mikro"), ("small", "mała"), ("medium", "średnia"))
                ],
                style,
            ),
        )
        + one("Działalność innowacyjna", yes_no(firm.innovative, style))
        + one("Krótki opis", typed(firm.about, hand))
    )
    certs = "".join(f"<br>– {typed(x, hand)}" for x in firm.certs) or typed("nie posiadamy", hand)
    events = "".join(f"<br>– {typed(f'{a} ({b}), {c}', hand)}" for a, b, c in firm.events) or typed(
        "nie braliśmy udziału", hand
    )
    trips = "".join(f"<br>– {typed(x, hand)}" for x in firm.trips) or typed("żaden", hand)
    right = (
        "<h2>D. Certyfikaty i patenty</h2>"
        + one("Posiadane certyfikaty, atesty, patenty (kopie w załączeniu)", certs)
        + "<h2>E. Promocja</h2>"
        + one("Strona www (PL)", typed(firm.www or "brak", hand))
        + one("Strona www (EN lub inny język)", typed(firm.www_en or "brak", hand))
        + one("Profile społecznościowe", typed(", ".join(firm.social) or "brak", hand))
        + one("Udział w targach, misjach i szkoleniach, ostatnie 3 lata", events)
        + one("Udział w wyjazdach UMWL z FEWL 2021–2027", trips)
        + "<h2>F. Specjalizacje</h2>"
        + one("Działamy w ramach LIS", yes_no(firm.lis, style))
        + one("Specjalizacja", typed(firm.lis or "nie dotyczy", hand))
        + one(
            "Działamy w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych",
            yes_no(firm.agreements, style),
        )
        + one("Nazwy Porozumień", typed(", ".join(firm.agreements) or "nie dotyczy", hand))
        + one("Realizujemy przedsięwzięcie horyzontalne z Porozumienia", yes_no(firm.horizontal, style))
        + one("Jego nazwa", typed(firm.horizontal or "nie dotyczy", hand))
        + one("Cel wyjazdu", typed(firm.purpose, hand))
    )
    body = f"""<h1>Formularz zgłoszeniowy – wyjazd studyjny do Szwajcarii</h1><p class='c s'>projekt „Innowacyjne Lubuskie”, 22–25 VI 2026 · prosimy wypełnić drukowanymi literami lub na komputerze</p>
    <table><tr><td class='col'>{left}</td><td class='col'>{right}</td></tr></table><div class='b'><b>Oświadczam</b>, że podane informacje są prawdziwe; firma nie należy do sektorów wyłączonych z pomocy; przedstawiciel nie jest pracownikiem UMWL.<br><br>
    Data: {typed("13.04.2026", hand)} <span style='float:right'>Podpis: {sig(firm.signer)}</span><br><br>{stamp([firm.name[:44], firm.address, "NIP " + firm.nip]) if hand else ""}</div><p class='s'>{RODO}</p>"""
    css = (
        "h1{font-size:14pt;text-align:center;border-bottom:3px double #333;padding-bottom:5px}h2{font-size:11pt;background:#222;color:white;padding:1px 6px;margin:8px 0 2px}.col{width:50%;vertical-align:top;padding:0 8px}"
        ".col+.col{border-left:1px solid #999}p{margin:4px 0}.b{border:1px solid;padding:6px 10px;break-inside:avoid}"
    )
    return Html(page(css, body, "tinos", "13mm"))


def question_form(firm: Firm, hand: int = 0, style: str = "round") -> Html:
    """A survey: numbered questions, the answer beneath each."""
    number = 0
    parts: list[str] = []

    def ask(question: str, answer: str) -> None:
        nonlocal number
        number += 1
        parts.append(f"<div class='q'><p class='ask'>{number}. {question}</p><p class='a'>{answer}</p></div>")

    ask(
        "Na który wyjazd zgłaszają Państwo przedstawiciela?",
        choice([("Szwajcaria", True), ("Finlandia i Estonia", False)], style),
    )
    ask("Jak brzmi pełna nazwa przedsiębiorstwa?", typed(firm.name, hand))
    ask("Jaki jest numer NIP?", typed(firm.nip, hand))
    ask("Jaki jest numer REGON?", typed(firm.regon, hand))
    ask("Gdzie firma ma siedzibę (adres z kodem pocztowym)?", typed(firm.address, hand))
    ask("W którym województwie?", typed(firm.voivodeship, hand))
    ask("Jaki jest kod PKD przeważającej działalności?", typed(firm.pkd, hand))
    ask("Kto będzie reprezentował firmę na wyjeździe (imię i nazwisko)?", typed(firm.delegate, hand))
    ask("Jakie stanowisko zajmuje ta osoba?", typed(firm.delegate_post, hand))
    ask(
        "Pod jakim numerem telefonu i adresem e-mail można się z nią skontaktować?",
        typed(f"{firm.phone}, {firm.mail}", hand),
    )
    ask("Jakiej wielkości jest przedsiębiorstwo?", size_row(firm, style))
    ask("Czy przedsiębiorstwo prowadzi działalność innowacyjną?", yes_no(firm.innovative, style))
    ask("Proszę opisać działalność przedsiębiorstwa.", typed(firm.about, hand))
    ask(
        "Jakie certyfikaty, atesty lub patenty posiada firma? (proszę dołączyć kopie)",
        "<br>".join(f"• {typed(x, hand)}" for x in firm.certs) or typed("nie posiada", hand),
    )
    ask("Adres strony internetowej w języku polskim?", typed(firm.www or "brak", hand))
    ask("Adres strony internetowej w języku angielskim lub innym obcym?", typed(firm.www_en or "brak", hand))
    ask(
        "Jakie profile prowadzi firma w mediach społecznościowych?",
        typed(", ".join(firm.social) or "nie prowadzi", hand),
    )
    ask(
        "W jakich zagranicznych lub międzynarodowych targach, misjach, szkoleniach firma brała udział w ostatnich 3 latach?",
        "<br>".join(
            f"{chr(96 + n)}) {typed(f'{a}, {b}, {c} r.', hand)}" for n, (a, b, c) in enumerate(firm.events, 1)
        )
        or typed("w żadnych", hand),
    )
    ask(
        "W ilu wyjazdach organizowanych przez UMWL i finansowanych z FEWL 2021–2027 firma uczestniczyła?",
        typed(len(firm.trips), hand),
    )
    ask("Jaki jest cel udziału w wyjeździe?", typed(firm.purpose, hand))
    ask("Jakie języki obce zna przedstawiciel?", typed(firm.langs, hand))
    ask("Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji?", yes_no(firm.lis, style))
    ask("Jeżeli tak – w której specjalizacji?", choice([(x, x == firm.lis) for x in LIS], style))
    ask(
        "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?",
        yes_no(firm.agreements, style),
    )
    ask("Jeżeli tak – w których Porozumieniach?", typed("; ".join(firm.agreements) or "nie dotyczy", hand))
    ask(
        "Czy firma realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu?",
        yes_no(firm.horizontal, style),
    )
    body = f"""<p class='s'>{FUND}</p><h1>Formularz zgłoszeniowy do udziału w wyjeździe studyjnym</h1><p class='s'><i>Instrukcja: przy pytaniach z możliwością wyboru prosimy zaznaczyć jedną odpowiedź. Na każde pytanie należy odpowiedzieć; jeżeli pytanie nie dotyczy firmy, prosimy wpisać „nie dotyczy” lub „brak”.</i></p>{"".join(parts)}
    <div style='break-inside:avoid'><p>Oświadczam, że dane są prawdziwe, że firma nie jest wyłączona z naboru (§ 3 ust. 5 i 6 Regulaminu) i że akceptuję Regulamin.</p><p>{typed(firm.town + ", dnia 14.04.2026 r.", hand)}</p><p class='r'>{sig(firm.signer)}<br>{firm.signer}<br><span class='s'>(czytelny podpis osoby uprawnionej)</span></p></div>"""
    css = "h1{font-size:15pt}.q{break-inside:avoid;margin:0 0 6px}.ask{font-weight:700;margin:0}.a{margin:1px 0 0 18px}"
    return Html(page(css, body))


def comb(text: str, hand: int) -> str:
    """A number in a comb of squares."""
    return "<span class='comb'>" + "".join(f"<i>{typed(one, hand)}</i>" for one in text) + "</span>"


def comb_form(firm: Firm, hand: int = 2, style: str = "pen") -> Html:
    """A tax-like form: numbered small fields, the label in the cell's corner, numbers in combs."""
    number = 0

    def cell(label: str, value: str, wide: int = 1) -> str:
        nonlocal number
        number += 1
        return f"<td colspan='{wide}'><div class='n'>{number}. {label}</div><div class='v'>{value}</div></td>"

    def tr(*cells: str) -> str:
        return f"<tr>{''.join(cells)}</tr>"

    def head(text: str) -> str:
        return f"<tr><th colspan='3'>{text}</th></tr>"

    t = hand
    events = "<br>".join(typed(f"{a}, {b}, {c}", t) for a, b, c in firm.events) or typed("brak", t)
    body = f"""<p class='n'>WYPEŁNIĆ CZARNYM LUB NIEBIESKIM KOLOREM</p><h1>FORMULARZ ZGŁOSZENIOWY<br><span style='font-size:10pt'>UDZIAŁ W WYJEŹDZIE STUDYJNYM DO SZWAJCARII, 22–25.06.2026</span></h1><table class='t'>
    {head("A. DANE PRZEDSIĘBIORCY")}{tr(cell("Nazwa pełna", typed(firm.name, t), 3))}{tr(cell("NIP", comb(firm.nip, t)), cell("REGON", comb(firm.regon, t)), cell("Numer KRS / CEIDG", typed(firm.krs, t)))}
    {tr(cell("Ulica i numer", typed(firm.street, t)), cell("Kod pocztowy", typed(firm.postal, t)), cell("Miejscowość", typed(firm.town, t)))}{tr(cell("Województwo", typed(firm.voivodeship, t)), cell("Powiat", typed(firm.powiat, t)), cell("PKD działalności przeważającej", typed(firm.pkd, t)))}
    {head("B. DELEGOWANY PRZEDSTAWICIEL")}{tr(cell("Imię i nazwisko", typed(firm.delegate, t)), cell("Stanowisko", typed(firm.delegate_post, t)), cell("Telefon", typed(firm.phone, t)))}{tr(cell("Adres e-mail", typed(firm.mail, t)), cell("Znajomość języków obcych", typed(firm.langs, t), 2))}
    {head("C. CHARAKTERYSTYKA (zaznaczyć właściwy kwadrat)")}{tr(cell("Wielkość przedsiębiorstwa", size_row(firm, style), 2), cell("Działalność innowacyjna", yes_no(firm.innovative, style)))}{tr(cell("Opis działalności", typed(firm.about, t), 3))}
    {tr(cell("Certyfikaty, atesty, patenty", "<br>".join(typed(x, t) for x in firm.certs) or typed("brak", t), 3))}{head("D. PROMOCJA")}{tr(cell("Strona www w języku polskim", typed(firm.www or "brak", t)), cell("Strona www w języku obcym", typed(firm.www_en or "brak", t)), cell("Media społecznościowe", "<br>".join(typed(x, t) for x in firm.social) or typed("brak", t)))}
    {tr(cell("Doświadczenie w targach, misjach i szkoleniach z ostatnich 3 lat (nazwa, kraj, rok)", events, 3))}{tr(cell("Liczba wyjazdów z UMWL finansowanych z FEWL 2021–2027", typed(len(firm.trips), t)), cell("Cel udziału w wyjeździe", typed(firm.purpose, t), 2))}
    {head("E. INTELIGENTNE SPECJALIZACJE I POROZUMIENIA")}{tr(cell("Działalność w ramach LIS", yes_no(firm.lis, style)), cell("Specjalizacja", typed(firm.lis or "nie dotyczy", t), 2))}{tr(cell("Działalność w ramach Porozumień", yes_no(firm.agreements, style)), cell("Nazwy Porozumień na rzecz Rozwoju Obszarów Kluczowych", typed(", ".join(firm.agreements) or "nie dotyczy", t), 2))}
    {tr(cell("Przedsięwzięcie horyzontalne", yes_no(firm.horizontal, style)), cell("Nazwa przedsięwzięcia", typed(firm.horizontal or "nie dotyczy", t), 2))}{head("F. OŚWIADCZENIE I PODPIS")}{tr(cell("Oświadczam, że dane są zgodne z prawdą, firma nie działa w sektorach wyłączonych, a przedstawiciel nie jest pracownikiem UMWL. Data wypełnienia:", typed("14-04-2026", t), 2), cell("Podpis osoby reprezentującej", sig(firm.signer)))}</table>"""
    css = (
        "h1{text-align:center;font-size:15pt;margin:4px}.t{width:100%;table-layout:fixed}.t td,.t th{border:1px solid black;padding:2px 5px;vertical-align:top}.t th{text-align:left;background:#cfd8cf;font-size:9.5pt}"
        ".n{font-size:7.5pt}.v{min-height:22px;padding-top:3px}.comb i{display:inline-block;border:1px solid #777;width:15px;height:20px;text-align:center;font-style:normal;margin-right:-1px;line-height:19px}"
    )
    return Html(page(css, body, margin="11mm"))
