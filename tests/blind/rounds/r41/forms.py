"""Four application forms, each of another author."""

from tests.blind.model import Html
from tests.blind.rounds.r41.base import SIZES, Firm, address, choose, dashed, dots, page, scrawl, tick, words


def _sign(firm: Firm, hand: bool) -> str:
    return scrawl(firm.slug) if hand else "<small>podpis elektroniczny w pliku</small>"


def table_form(firm: Firm, hand: bool, written: bool = False) -> Html:
    """A two-column table, questions left, answers right."""

    def row(number: str, question: str, answer: str) -> str:
        return f'<tr><td class="n">{number}</td><td class="q">{question}</td><td class="{ink}">{answer}</td></tr>'

    ink = "hand" if written else "a"
    proofs = "<br>".join(f"– {p.what}, nr {p.number}" for p in firm.proofs) or "brak"
    events = "<br>".join(f"{e.name}, {e.place} ({e.country}), {e.year}" for e in firm.events) or "brak"
    trips = "<br>".join(firm.trips) or "nie braliśmy udziału (0)"
    agreements = "<br>".join(firm.agreements) or "nie dotyczy"
    sizes = "&emsp;".join(f"{tick(firm.size == k)} {v}" for k, v in SIZES.items())

    def yes_no(on: bool) -> str:
        return f"{tick(on)} TAK&emsp;{tick(not on)} NIE"

    body = f"""<h1>FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY</h1><h2>Wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r.<br>
projekt „Innowacyjne Lubuskie”</h2><table>
<tr><th colspan=3>CZĘŚĆ I. FIRMA</th></tr>
{row("1", "Nazwa firmy (zgodna z rejestrem)", firm.name)}{row("2", "Ulica, nr", firm.street)}
{row("3", "Kod pocztowy i miejscowość", f"{firm.postal} {firm.city}")}{row("4", "Województwo", "lubuskie")}
{row("5", "NIP", firm.nip)}{row("6", "REGON", firm.regon)}{row("7", "Nr KRS lub wpis do CEIDG", firm.register)}
{row("8", "Główny kod PKD", f"{firm.pkd} – {firm.pkd_name}")}
{row("9", "Wielkość firmy", sizes)}
<tr><th colspan=3>CZĘŚĆ II. OSOBA WYJEŻDŻAJĄCA</th></tr>
{row("10", "Imię i nazwisko", firm.delegate)}{row("11", "Funkcja w firmie", firm.position)}
{row("12", "Telefon kontaktowy", firm.phone)}{row("13", "E-mail", firm.email)}
{row("14", "Języki obce i stopień znajomości", firm.languages)}
<tr><th colspan=3>CZĘŚĆ III. DZIAŁALNOŚĆ</th></tr>
{row("15", "Czym zajmuje się firma?", firm.about)}
{row("16", "Czy firma prowadzi działalność innowacyjną?", yes_no(firm.innovative))}
{row("17", "Posiadane certyfikaty, atesty, patenty (kopie w załączeniu)", proofs)}
{row("18", "Adres strony internetowej po polsku", firm.www or "brak")}
{row("19", "Adres strony internetowej w języku obcym", firm.foreign or "brak")}
{row("20", "Media społecznościowe (adresy profili)", "<br>".join(firm.social) or "nie prowadzimy")}
{row("21", "Udział w targach zagranicznych, międzynarodowych, misjach i szkoleniach w ostatnich 3 latach", events)}
{row("22", "Wyjazdy Urzędu Marszałkowskiego finansowane z FEWL 2021–2027, w których firma uczestniczyła", trips)}
{row("23", "Po co firma chce jechać?", firm.purpose)}
<tr><th colspan=3>CZĘŚĆ IV. SPECJALIZACJE</th></tr>
{row("24", "Czy działa Państwo w ramach Lubuskich Inteligentnych Specjalizacji?", yes_no(bool(firm.lis)))}
{row("25", "Jeżeli tak – w której", firm.lis or "nie dotyczy")}
{row("26", "Udział w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych", yes_no(bool(firm.agreements)))}
{row("27", "Nazwy Porozumień", agreements)}
{row("28", "Czy firma realizuje przedsięwzięcie horyzontalne z Porozumienia?", yes_no(bool(firm.horizontal)))}
{row("29", "Nazwa przedsięwzięcia", firm.horizontal or "nie dotyczy")}</table>
<div class="nb"><p class="s">Potwierdzam prawdziwość danych, akceptuję Regulamin. Firma nie działa w sektorach wyłączonych z naboru, a osoba
wyjeżdżająca nie jest pracownikiem Urzędu Marszałkowskiego. Zobowiązuję się do pokrycia 15% kosztów wyjazdu.</p>
<table class="f"><tr><td>{firm.city}, {dots(firm.day)}<br><small>miejscowość, data</small></td>
<td>{_sign(firm, hand)}<br><small>podpis osoby upoważnionej</small></td></tr></table></div>"""
    return page(
        "body{font:10.5pt Carlito}h1{font-size:15pt;text-align:center;margin:0}h2{font-size:11pt;text-align:center}"
        "table{width:100%;border-collapse:collapse}td,th{border:1px solid #444;padding:3px 6px;vertical-align:top}"
        "th{background:#dfe7ee;text-align:left}.n{width:8mm;text-align:right}.q{width:66mm}tr{break-inside:avoid}"
        ".f td{border:0;text-align:center;vertical-align:bottom;padding-top:6mm}",
        body,
    )


def question_form(firm: Firm, hand: bool, written: bool = False) -> Html:
    """Questions in own words, the answers below them."""
    ink = "hand" if written else "a"

    def ask(number: int, question: str, answer: str, kind: str = "") -> str:
        return f'<div class="nb"><p class="q">{number}. {question}</p><p class="{kind or ink}">{answer}</p></div>'

    def pair(on: bool) -> str:
        return f"{tick(on, 'x')} tak &emsp; {tick(not on, 'x')} nie"

    events = (
        "; ".join(f"{e.year} – {e.name} ({e.place}, {e.country})" for e in firm.events)
        or "nie uczestniczyliśmy"
    )
    sizes = " &emsp; ".join(f"{tick(firm.size == k, 'x')} {v}" for k, v in SIZES.items())
    proofs = (
        "<br>".join(f"{i}) {p.what} ({p.number})" for i, p in enumerate(firm.proofs, 1)) or "nie posiadamy"
    )
    body = f"""<div class="top">Nabór: wyjazd studyjny przedsiębiorców – SZWAJCARIA 2026</div>
<h1>Ankieta – formularz zgłoszeniowy</h1><p class="g">Prosimy odpowiedzieć na wszystkie pytania. Gdy pytanie Państwa nie
dotyczy, prosimy wpisać „nie dotyczy”.</p><h3>O firmie</h3>
{ask(1, "Jak brzmi pełna nazwa przedsiębiorstwa?", firm.name)}
{ask(2, "Gdzie mieści się siedziba? (ulica, kod, miejscowość, województwo)", f"{address(firm)}, woj. lubuskie")}
{ask(3, "Numery: NIP / REGON / KRS", f"NIP {dashed(firm.nip)} / REGON {firm.regon} / {firm.register}")}
{ask(4, "Jaki jest kod PKD działalności przeważającej?", firm.pkd)}
{ask(5, "Jakim przedsiębiorstwem Państwo są?", sizes, "b")}
{ask(6, "Proszę krótko opisać działalność", firm.about)}
{ask(7, "Czy działalność ma charakter innowacyjny?", pair(firm.innovative), "b")}
{ask(8, "Jakie certyfikaty, atesty lub patenty ma firma?", proofs)}
<h3>Promocja i kontakty zagraniczne</h3>
{ask(9, "Strona www w języku polskim", firm.www or "brak")}
{ask(10, "Strona www w języku angielskim lub innym obcym", firm.foreign or "brak")}
{ask(11, "W jakich mediach społecznościowych firma prowadzi profil?", ", ".join(firm.social) or "brak")}
{ask(12, "W jakich targach, misjach, wyjazdach o charakterze międzynarodowym brali Państwo udział przez ostatnie 3 lata?", events)}
{ask(13, "Z ilu wyjazdów organizowanych przez UMWL (środki FEWL 2021–2027) firma już skorzystała? Proszę je wymienić.", f"{len(firm.trips)}" + (f" – {'; '.join(firm.trips)}" if firm.trips else ""))}
<h3>Specjalizacje regionu</h3>
{ask(14, "Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji?", pair(bool(firm.lis)) + (f" &emsp; Której? {firm.lis}" if firm.lis else ""), "b")}
{ask(15, "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?", pair(bool(firm.agreements)), "b")}
{ask(16, "Jeśli tak, w ramach których Porozumień?", "; ".join(firm.agreements) or "nie dotyczy")}
{ask(17, "Czy realizują Państwo przedsięwzięcie horyzontalne zapisane w Porozumieniu?", pair(bool(firm.horizontal)) + (f" &emsp; {firm.horizontal}" if firm.horizontal else ""), "b")}
<h3>Kto pojedzie</h3>
{ask(18, "Imię i nazwisko przedstawiciela", firm.delegate)}
{ask(19, "Stanowisko, telefon, adres e-mail", f"{firm.position}, {firm.phone}, {firm.email}")}
{ask(20, "Jakimi językami obcymi włada?", firm.languages)}
{ask(21, "Czego oczekują Państwo po wyjeździe?", firm.purpose)}
<div class="nb end"><p>Oświadczam, że podane wyżej informacje są prawdziwe, zapoznałem/am się z Regulaminem naboru, nie podlegamy
wyłączeniom z § 3 ust. 5 i 6 Regulaminu i pokryjemy 15% kosztów.</p>
<p>Data: <span class="{ink}">{dots(firm.day)}</span></p><p>Podpis: &emsp;{_sign(firm, hand)}</p></div>"""
    return page(
        "body{font:11pt 'Liberation Serif'}h1{font-size:17pt;margin:4mm 0 2mm}h3{border-bottom:2px solid #777;margin:5mm 0 2mm}"
        ".q{font-weight:bold;margin:2.4mm 0 .6mm}.a,.b,.hand{margin:0 0 0 7mm}.g{font-size:9pt;font-style:italic}"
        ".top{font-size:9pt;text-align:right}.end{margin-top:7mm}",
        body,
    )


def card_form(firm: Firm, hand: bool, written: bool = False) -> Html:
    """Cards with small labels above the values."""
    ink = "hand" if written else "v"

    def cell(label: str, value: str, wide: int = 1) -> str:
        return f'<div class="c" style="grid-column:span {wide}"><div class="l">{label}</div><div class="{ink}">{value}</div></div>'

    kinds = " / ".join(v if firm.size == k else f"<s>{v}</s>" for k, v in SIZES.items())
    events = "".join(
        f"<tr><td>{i}.</td><td>{e.name}</td><td>{e.place}, {e.country}</td><td>{e.year}</td></tr>"
        for i, e in enumerate(firm.events, 1)
    )
    events = events or "<tr><td>–</td><td>brak</td><td>–</td><td>–</td></tr>"
    proofs = "<br>".join(f"{p.what}, {p.number}" for p in firm.proofs) or "brak"
    body = f"""<header><b>KARTA ZGŁOSZENIA</b><span>Formularz zgłoszeniowy na wyjazd studyjny<br>kierunek: <b>SZWAJCARIA</b></span></header>
<section><h2>A&ensp;Zgłaszająca się firma</h2><div class="g">
{cell("Firma", firm.name, 4)}{cell("NIP", firm.nip)}{cell("REGON", firm.regon)}{cell("Rejestr", firm.register)}{cell("PKD (przeważające)", firm.pkd)}
{cell("Ulica i numer", firm.street, 2)}{cell("Kod pocztowy", firm.postal)}{cell("Miejscowość", firm.city)}
{cell("Województwo", "lubuskie")}{cell("Kategoria przedsiębiorstwa *", kinds, 2)}{cell("Firma innowacyjna *", choose(firm.innovative))}</div></section>
<section><h2>B&ensp;Przedstawiciel firmy na wyjeździe</h2><div class="g">
{cell("Imię i nazwisko", firm.delegate, 2)}{cell("Stanowisko", firm.position, 2)}{cell("Tel.", firm.phone)}{cell("E-mail", firm.email, 2)}{cell("Języki", firm.languages)}</div></section>
<section><h2>C&ensp;Opis działalności i cel wyjazdu</h2><div class="g">{cell("Opis działalności, w tym innowacyjnej", firm.about, 4)}
{cell("Cel udziału", firm.purpose, 4)}{cell("Certyfikaty / atesty / patenty", proofs, 4)}</div></section>
<section><h2>D&ensp;Obecność w internecie</h2><div class="g">{cell("WWW – wersja polska", firm.www or "brak", 2)}{cell("WWW – wersja obcojęzyczna", firm.foreign or "brak", 2)}
{cell("Profile społecznościowe", " • ".join(firm.social) or "brak", 4)}</div></section>
<section><h2>E&ensp;Wydarzenia międzynarodowe z ostatnich trzech lat</h2><table><tr><th>Lp.</th><th>Wydarzenie</th><th>Miejsce</th><th>Rok</th></tr>{events}</table></section>
<section><h2>F&ensp;Wsparcie i specjalizacje</h2><div class="g">{cell("Liczba wyjazdów z UMWL w ramach FEWL 2021–2027", str(len(firm.trips)), 2)}{cell("Jakie to były wyjazdy", "<br>".join(firm.trips) or "–", 2)}
{cell("Lubuskie Inteligentne Specjalizacje *", choose(bool(firm.lis)), 2)}{cell("Nazwa specjalizacji", firm.lis or "–", 2)}
{cell("Porozumienia na rzecz Rozwoju Obszarów Kluczowych *", choose(bool(firm.agreements)), 2)}{cell("Które Porozumienia", "<br>".join(firm.agreements) or "–", 2)}
{cell("Przedsięwzięcie horyzontalne *", choose(bool(firm.horizontal)), 2)}{cell("Nazwa przedsięwzięcia", firm.horizontal or "–", 2)}</div>
<p class="s">* niepotrzebne skreślić</p></section>
<section><h2>G&ensp;Oświadczenia</h2><p>Dane zawarte w zgłoszeniu są zgodne z prawdą. Przyjmuję warunki Regulaminu rekrutacji, w tym udział
własny 15%. Przedsiębiorca nie prowadzi działalności w sektorach wskazanych w § 3 ust. 5 i nie jest pracownikiem UMWL.</p>
<div class="g"><div class="c" style="grid-column:span 2"><div class="l">Data</div><div class="{ink}">{dots(firm.day)}</div></div>
<div class="c" style="grid-column:span 2"><div class="l">Podpis (i pieczątka)</div>{_sign(firm, hand)}</div></div></section>"""
    return page(
        "body{font:10pt 'Liberation Sans'}header{display:flex;justify-content:space-between;background:#2e5d50;color:#fff;padding:4mm;font-size:12pt}"
        "header b{font-size:15pt}h2{font-size:11pt;margin:4mm 0 1.5mm;color:#2e5d50}.g{display:grid;grid-template-columns:repeat(4,1fr);gap:1.4mm}"
        ".c{border:1px solid #aaa;border-radius:2px;padding:1.2mm 2mm}.l{font-size:7.5pt;color:#444}section{break-inside:avoid}"
        "table{width:100%;border-collapse:collapse}td,th{border:1px solid #aaa;padding:1mm 2mm;text-align:left}.s{font-size:8pt}.v{overflow-wrap:anywhere}",
        body,
    )


def letter_form(firm: Firm, hand: bool, written: bool = False) -> Html:
    """Roman sections, dotted lines, footnotes."""
    ink = "hand" if written else "v"

    def line(label: str, value: str) -> str:
        return f'<p class="d">{label}: <span class="{ink}">{value}</span></p>'

    def cross(on: bool) -> str:
        return "X" if on else "&nbsp;"

    events = (
        "".join(f"<li>{e.name} – {e.place}, {e.country}, {e.year} r.</li>" for e in firm.events)
        or "<li>brak</li>"
    )
    proofs = "".join(f"<li>{p.what} – nr {p.number}</li>" for p in firm.proofs) or "<li>brak</li>"
    trips = "".join(f"<li>{t}</li>" for t in firm.trips)
    heads = "".join(f"<th>{v}</th>" for v in SIZES.values())
    marks = "".join(f"<td>{cross(firm.size == k)}</td>" for k in SIZES)
    yes = "".join(
        f"<tr><td class=l>{label}</td><td>{cross(on)}</td><td>{cross(not on)}</td></tr>"
        for label, on in (
            ("Przedsiębiorca prowadzi działalność innowacyjną", firm.innovative),
            (
                "Przedsiębiorca działa w ramach Lubuskich Inteligentnych Specjalizacji<sup>2</sup>",
                bool(firm.lis),
            ),
            (
                "Przedsiębiorca działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych<sup>3</sup>",
                bool(firm.agreements),
            ),
            (
                "Przedsiębiorca realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu<sup>3</sup>",
                bool(firm.horizontal),
            ),
        )
    )
    body = f"""<p class="r">Departament Gospodarki i Rozwoju<br>Urząd Marszałkowski Województwa Lubuskiego<br>w Zielonej Górze</p>
<h1>ZGŁOSZENIE UDZIAŁU W WYJEŹDZIE STUDYJNYM DO SZWAJCARII</h1><p class="m">(formularz zgłoszeniowy przedsiębiorcy, „Innowacyjne Lubuskie”)</p>
<h2>I. Dane identyfikacyjne</h2>{line("Przedsiębiorca", firm.name)}{line("Siedziba", address(firm))}{line("Województwo", "lubuskie")}
{line("NIP", dashed(firm.nip))}{line("REGON", firm.regon)}{line("Numer w rejestrze", firm.register)}{line("PKD przeważającej działalności", firm.pkd)}
<h2>II. Osoba delegowana</h2>{line("Imię i nazwisko", firm.delegate)}{line("Zajmowane stanowisko", firm.position)}{line("Numer telefonu", firm.phone)}
{line("Adres poczty elektronicznej", firm.email)}{line("Znajomość języków obcych", firm.languages)}
<h2>III. Wielkość przedsiębiorstwa<sup>1</sup></h2><table class="k"><tr>{heads}</tr><tr>{marks}</tr></table>
<h2>IV. Charakterystyka działalności</h2><p class="{ink}">{firm.about}</p>
<h2>V. Certyfikaty, atesty, patenty i inne dokumenty</h2><ol class="{ink}">{proofs}</ol>
<h2>VI. Strony internetowe i profile społecznościowe</h2>{line("w języku polskim", firm.www or "nie posiada")}{line("w języku angielskim i innym", firm.foreign or "nie posiada")}
{line("profile", "; ".join(firm.social) or "nie prowadzi")}
<h2>VII. Doświadczenie promocyjno-informacyjne (ostatnie 3 lata)</h2><ol class="{ink}">{events}</ol>
<h2>VIII. Dotychczasowe wyjazdy organizowane przez UMWL w ramach FEWL 2021–2027</h2>{line("Liczba", str(len(firm.trips)) if firm.trips else "0 (brak udziału)")}<ol class="{ink}">{trips}</ol>
<h2>IX. Zaznaczyć X we właściwej kolumnie</h2><table><tr><th></th><th>TAK</th><th>NIE</th></tr>{yes}</table>
{line("Specjalizacja", firm.lis or "nie dotyczy")}{line("Porozumienia", "; ".join(firm.agreements) or "nie dotyczy")}{line("Nazwa przedsięwzięcia horyzontalnego", firm.horizontal or "nie dotyczy")}
<h2>X. Cel udziału</h2><p class="{ink}">{firm.purpose}</p>
<div class="nb"><h2>XI. Podpis</h2><p>Składając podpis, przedsiębiorca przyjmuje warunki Regulaminu, poświadcza prawdziwość danych oraz to, że nie dotyczą go
wyłączenia z § 3 Regulaminu.</p><table class="f"><tr><td>{firm.city}, dnia {words(firm.day)}</td><td>{_sign(firm, hand)}<br>...............................................<br><small>(czytelny podpis przedsiębiorcy lub osoby umocowanej)</small></td></tr></table>
<p class="n"><sup>1</sup> w rozumieniu załącznika I do rozporządzenia (UE) nr 651/2014. <sup>2</sup> Zielona gospodarka, Zdrowie i jakość życia, Innowacyjny przemysł.
<sup>3</sup> Podlega weryfikacji Komisji Oceniającej.</p></div>"""
    return page(
        "body{font:11pt/1.35 'P052','Liberation Serif'}h1{font-size:13.5pt;text-align:center;margin:5mm 0 0}h2{font-size:11pt;margin:3.5mm 0 1mm;break-after:avoid}"
        ".m{text-align:center;margin:0}.r{text-align:right;font-size:10pt}.d{margin:.6mm 0;border-bottom:1px dotted #555}ol{margin:0}"
        "table{border-collapse:collapse;width:100%}td,th{border:1px solid #333;padding:1mm 3mm;text-align:center}.l{text-align:left}.k{width:60%}"
        ".f td{border:0;width:50%;vertical-align:bottom}.n{font-size:8pt;border-top:1px solid #333;margin-top:6mm}",
        body,
    )
