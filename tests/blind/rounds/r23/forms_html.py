"""Application forms F2 (a chamber's card), F3 (a consultant's table) and F4 (a letter with dotted lines)."""

from tests.blind.model import Html
from tests.blind.rounds.r23.common import SIZE_WORDS, Company, e, mark, page, pen, stamp, struck, yes_no
from tests.blind.rounds.r23.forms_word import SWISS, WHEN

SIZES = tuple(SIZE_WORDS)


def _card(number: str, question: str, answer: str) -> str:
    return (
        f"<div class='q'><div class='n'>{number}</div><div><p class='t'>{question}</p><p"
        f" class='a'>{answer}</p></div></div>"
    )


def form_chamber(c: Company, day: str, sign: str, trip: str = SWISS, when: str = WHEN) -> Html:
    """F2: a chamber of commerce's entry card, answers under the questions, „niepotrzebne skreślić”."""
    yn = ("TAK", "NIE")
    events = (
        "<br>".join(f"{e(v.name)} – {e(v.place)} – {v.year} r." for v in c.events) or "nie uczestniczyliśmy"
    )
    signed = {
        "hand": pen(c.boss) + stamp(c),
        "electronic": "<i>podpisano kwalifikowanym podpisem elektronicznym</i>",
    }.get(sign, "")
    lis = struck(yn, yes_no(bool(c.lis))) + (f"<br>Obszar: {e(c.lis)}" if c.lis else "")
    agreements = struck(yn, yes_no(bool(c.agreements)))
    if c.agreements:
        agreements += "<br>Porozumienia: " + e("; ".join(c.agreements))
    horizontal = struck(yn, yes_no(bool(c.horizontal))) + (
        f"<br>Nazwa przedsięwzięcia: {e(c.horizontal)}" if c.horizontal else ""
    )
    body = (
        "<div class='lh'><b>NADODRZAŃSKA IZBA PRZEMYSŁOWA</b><span>pomagamy firmom wychodzić w świat</span></div>"
        f"<h1>KARTA ZGŁOSZENIOWA PRZEDSIĘBIORCY</h1><p class='sub'>Wyjazd studyjny do {trip} ({when})<br>"
        "Nabór Województwa Lubuskiego w projekcie „Innowacyjne Lubuskie”</p>"
        "<h2>Zgłaszający</h2><table class='d'>"
        f"<tr><td>Przedsiębiorca</td><td colspan='3'><b>{e(c.name)}</b></td></tr>"
        f"<tr><td>Ulica i numer</td><td colspan='3'>{e(c.street)}</td></tr>"
        f"<tr><td>Kod i miejscowość</td><td>{c.postal} {e(c.town)}</td><td>Województwo</td><td>lubuskie</td></tr>"
        f"<tr><td>NIP</td><td>{c.nip}</td><td>REGON</td><td>{c.regon}</td></tr>"
        f"<tr><td>Rejestr</td><td>{e(c.register)}</td><td>PKD wiodące</td><td>{c.pkd}</td></tr></table>"
        "<h2>Reprezentant na wyjeździe</h2><table class='d'>"
        f"<tr><td>Nazwisko i imię</td><td>{e(c.delegate)}</td><td>Stanowisko</td><td>{e(c.delegate_role)}</td></tr>"
        f"<tr><td>Telefon</td><td>{e(c.phone)}</td><td>E-mail</td><td>{e(c.email)}</td></tr></table>"
        "<h2>Pytania do firmy <small>(przy odpowiedziach do wyboru niepotrzebne skreślić)</small></h2>"
        + _card("1", "Wielkość przedsiębiorstwa", struck([SIZE_WORDS[s] for s in SIZES], SIZES.index(c.size)))
        + _card("2", "Czy prowadzą Państwo działalność innowacyjną?", struck(yn, yes_no(c.innovative)))
        + _card("3", "Proszę krótko opisać działalność i nowości z ostatnich lat", e(c.about))
        + _card(
            "4",
            "Jakie certyfikaty, atesty lub patenty posiada firma?",
            "<br>".join(map(e, c.certificates)) or "brak",
        )
        + _card("5", "Adres strony internetowej w języku polskim", e(c.web_pl or "brak"))
        + _card("6", "Adres strony w języku angielskim lub innym obcym", e(c.web_foreign or "brak"))
        + _card("7", "Media społecznościowe", "<br>".join(map(e, c.social)) or "brak")
        + _card(
            "8",
            "Udział w targach zagranicznych i międzynarodowych, szkoleniach i wyjazdach w ostatnich 3 latach",
            events,
        )
        + _card(
            "9",
            "Udział w wyjazdach organizowanych przez UMWL ze środków FEWL 2021–2027",
            "<br>".join(map(e, c.trips)) or "nie braliśmy udziału",
        )
        + _card("10", "Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji?", lis)
        + _card(
            "11", "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?", agreements
        )
        + _card("12", "Czy firma realizuje przedsięwzięcie horyzontalne z Porozumienia?", horizontal)
        + _card("13", "Czego oczekują Państwo od wyjazdu?", e(c.aim))
        + _card("14", "Znajomość języków obcych", e(c.languages))
        + "<p class='dec'>Zgłoszenie jest wiążące. Potwierdzamy zgodność danych ze stanem faktycznym, brak wykluczeń"
        " z § 3 regulaminu oraz gotowość do opłacenia 15% kosztów udziału.</p><table"
        f" class='sg'><tr><td>{e(c.town)}, {day}</td><td>{signed}</td></tr><tr><td>miejsce, data</td><td>pieczęć i"
        " podpis osoby reprezentującej przedsiębiorcę</td></tr></table>"
    )
    css = (
        "body{font:10pt Calibri,Carlito,'DejaVu Sans Condensed','DejaVu Sans',sans-serif}.lh{border-bottom:3px solid"
        " #0b4f6c;display:flex;justify-content:space-between;color:#0b4f6c;padding-bottom:2mm}.lh"
        " span{font-style:italic;font-size:8.5pt}h1{font-size:15pt;text-align:center;margin:6mm 0"
        " 1mm}.sub{text-align:center;margin:0 0 4mm}h2{font-size:11pt;color:#0b4f6c;margin:4mm 0 1.5mm}h2"
        " small{font-weight:400}.d td{border:1px solid #9db8c4;padding:1.2mm 2mm}.d"
        " td:nth-child(odd){background:#eef5f8;width:19%;font-size:9pt}"
        ".q{display:flex;gap:3mm;page-break-inside:avoid;margin-bottom:1.8mm}"
        ".n{width:7mm;font-weight:700;color:#0b4f6c}.q>div:last-child{flex:1}"
        ".t{margin:0;font-size:9pt;color:#333}.a{margin:.5mm"
        " 0 0;border-bottom:1px solid #bbb}.dec{font-size:9pt;margin-top:4mm}.sg{margin-top:5mm}.sg"
        " td{width:50%;text-align:center;vertical-align:bottom}.sg tr:last-child td{font-size:7.5pt;border-top:1px"
        " dotted #555}"
    )
    return Html(page("Karta zgłoszeniowa", css, body))


def form_grid(c: Company, day: str, sign: str, trip: str = SWISS, when: str = WHEN) -> Html:
    """F3: a consultant's form, one three-column table, [x]."""
    rows: list[tuple[str, str]] = [
        ("Nazwa Wnioskodawcy", e(c.name)),
        ("Forma prawna", e(c.legal)),
        ("Adres siedziby wraz z województwem", f"{e(c.address)}, woj. lubuskie"),
        ("NIP / REGON", f"{c.nip} / {c.regon}"),
        ("Numer w KRS / wpis w CEIDG", e(c.register)),
        ("Przeważające PKD", f"{c.pkd} ({e(c.trade)})"),
        ("Osoba delegowana – imię, nazwisko, stanowisko", f"{e(c.delegate)}, {e(c.delegate_role)}"),
        ("Kontakt: telefon, e-mail", f"{e(c.phone)}, {e(c.email)}"),
        (
            "Wielkość firmy",
            " &nbsp; ".join(
                f"{mark(c.size == s, 'square')} {w}"
                for s, w in zip(SIZES, ("mikro", "mała", "średnia"), strict=True)
            ),
        ),
        (
            "Innowacyjny charakter działalności",
            (
                f"{mark(c.innovative, 'square')} TAK &nbsp; {mark(not c.innovative, 'square')} NIE<br>Uzasadnienie:"
                f" {e(c.about)}"
            ),
        ),
        (
            "Certyfikaty, patenty i atesty dotyczące firmy (należy dołączyć kopie)",
            "<br>".join(f"{i}. {e(x)}" for i, x in enumerate(c.certificates, 1)) or "Nie dotyczy",
        ),
        (
            "Strona www oraz aktywność w mediach społecznościowych",
            (
                f"www w języku polskim: {e(c.web_pl or 'brak')}<br>www w języku obcym:"
                f" {e(c.web_foreign or 'brak')}<br>media społecznościowe: {e(', '.join(c.social) or 'brak')}"
            ),
        ),
        (
            "Doświadczenie w zdobywaniu kontaktów zagranicznych w ciągu ostatnich 3 lat (nazwa, miejsce, rok)",
            "<br>".join(f"{i}) {e(v.name)}, {e(v.place)}, {v.year}" for i, v in enumerate(c.events, 1))
            or "Brak",
        ),
        (
            "Dotychczasowy udział w wyjazdach UMWL (promocja gospodarcza, FEWL 2021-2027)",
            f"Liczba: {len(c.trips)}" + "".join(f"<br>{e(x)}" for x in c.trips),
        ),
        ("Cel wyjazdu", e(c.aim)),
        ("Języki obce", e(c.languages)),
        (
            "Przynależność do Lubuskich Inteligentnych Specjalizacji",
            f"{mark(bool(c.lis), 'square')} TAK &nbsp; {mark(not c.lis, 'square')} NIE<br>Nazwa: {e(c.lis or '---')}",
        ),
        (
            "Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych LIS",
            (
                f"{mark(bool(c.agreements), 'square')} TAK &nbsp; {mark(not c.agreements, 'square')} NIE<br>"
                f"Których: {e('; '.join(c.agreements) or '---')}"
            ),
        ),
        (
            "Realizacja przedsięwzięcia horyzontalnego",
            (
                f"{mark(bool(c.horizontal), 'square')} TAK &nbsp; {mark(not c.horizontal, 'square')} NIE<br>"
                f"Jakiego: {e(c.horizontal or '---')}"
            ),
        ),
    ]
    cells = "".join(
        f"<tr><td>{i}</td><td>{label}</td><td>{answer}</td></tr>" for i, (label, answer) in enumerate(rows, 1)
    )
    signed = {
        "hand": pen(c.boss, 56),
        "electronic": f"{e(c.boss)}<br><small>/podpis elektroniczny/</small>",
    }.get(sign, "")
    body = (
        "<p class='top'>Załącznik nr 2 do Regulaminu</p><h1>ZGŁOSZENIE PRZEDSIĘBIORCY</h1><h2>do udziału w wyjeździe"
        f" studyjnym do {trip} w terminie {when}</h2><table"
        " class='g'><thead><tr><th>Lp.</th><th>Wyszczególnienie</th><th>Informacja"
        f" Wnioskodawcy</th></tr></thead><tbody>{cells}</tbody></table><div class='keep'><p>Wnioskodawca oświadcza,"
        " że:</p><ol type='a'><li>zapoznał się z regulaminem naboru i akceptuje jego warunki;</li><li>nie prowadzi"
        " działalności w sektorach wyłączonych ze wsparcia;</li><li>osoba delegowana nie jest pracownikiem Urzędu"
        " Marszałkowskiego Województwa Lubuskiego;</li><li>informacje podane w zgłoszeniu są zgodne z"
        f" prawdą.</li></ol><table class='sg'><tr><td>Data: {day}</td><td>{signed}</td></tr><tr><td></td><td>Czytelny"
        f" podpis / podpis elektroniczny osoby uprawnionej<br>({e(c.boss_role)})</td></tr></table></div>"
    )
    css = (
        "body{font:10pt Arial,'Liberation Sans','DejaVu"
        " Sans',sans-serif}.top{text-align:right;font-size:8pt;margin:0}h1{font-size:13pt;text-align:center;margin:4mm"
        " 0 1mm}h2{font-size:10.5pt;text-align:center;font-weight:400;margin:0 0 5mm}.g td,.g th{border:1px solid"
        " #000;padding:1.6mm 2mm;vertical-align:top}.g th{background:#d9d9d9}.g"
        " td:first-child{width:9mm;text-align:center}.g td:nth-child(2){width:36%}ol{margin:1mm"
        " 0;padding-left:7mm}.keep{page-break-inside:avoid;font-size:9pt;margin-top:4mm}.sg"
        " td{width:50%;padding-top:6mm;vertical-align:bottom}.sg td:last-child{text-align:center}.sg tr:last-child"
        " td{padding-top:0;font-size:7.5pt}"
    )
    return Html(page("Zgłoszenie przedsiębiorcy", css, body, "18mm 17mm"))


def form_letter(
    c: Company, day: str, sign: str, trip: str = SWISS, when: str = WHEN, by_hand: bool = False
) -> Html:
    """F4: a letter to the office with headed points; answers typed or written by hand on dotted lines."""

    def a(text: str) -> str:
        return f"<span class='a'>{e(text)}</span>"

    def line(label: str, text: str) -> str:
        return f"<p><span class='l'>{label}:</span> {a(text)}</p>"

    def tick(choices: list[tuple[str, bool]]) -> str:
        style = "caps" if by_hand else "tick"
        return " &emsp; ".join(f"{mark(on, style)} {word}" for word, on in choices)

    def yn(value: bool) -> str:
        return tick([("tak", value), ("nie", not value)])

    sizes = tick([(w, c.size == s) for s, w in zip(SIZES, ("mikro", "małym", "średnim"), strict=True)])
    events = [f"{v.name} ({v.place}) {v.year}" for v in c.events]
    listed = (
        "".join(f"<p class='i'>{i}. {a(x)}</p>" for i, x in enumerate(events, 1))
        or f"<p class='i'>{a('brak')}</p>"
    )
    papers = "".join(f"<p class='i'>• {a(x)}</p>" for x in c.certificates) or f"<p class='i'>{a('brak')}</p>"
    signed = {"hand": pen(c.boss, 50), "electronic": f"{e(c.boss)} – podpisano elektronicznie"}.get(sign, "")
    body = (
        f"<div class='r'>{e(c.town)}, dnia {day}</div><div class='s'>{e(c.name)}<br>{e(c.street)}<br>{c.postal}"
        f" {e(c.town)}</div><div class='to'>Urząd Marszałkowski Województwa Lubuskiego<br>Departament Gospodarki i"
        " Rozwoju<br>Zielona Góra</div><h1>Formularz zgłoszenia udziału w wyjeździe studyjnym do"
        f" {trip}</h1><p>Zgłaszam udział naszej firmy w wyjeździe w dniach {when}, organizowanym w ramach projektu"
        " „Innowacyjne Lubuskie”. Poniżej podaję wymagane informacje.</p><h2>I. Przedsiębiorca i osoba"
        " delegowana</h2>"
        + line("Firma (pełna nazwa)", c.name)
        + line("Adres", c.address)
        + line("Województwo", "lubuskie")
        + line("NIP", c.nip_dashed)
        + line("REGON", c.regon)
        + line("KRS/CEIDG", c.register)
        + line("PKD (przeważające)", c.pkd)
        + line("Na wyjazd deleguję", c.delegate)
        + line("Stanowisko", c.delegate_role)
        + line("Tel.", c.phone)
        + line("E-mail", c.email)
        + "<h2>II. Wielkość i działalność</h2><p>Jesteśmy przedsiębiorstwem:"
        f" {sizes}</p><p>Prowadzimy"
        f" działalność innowacyjną: {yn(c.innovative)}</p>"
        + line("Opis działalności", c.about)
        + f"<h2>III. Certyfikaty, atesty, patenty</h2>{papers}<h2>IV. Strona internetowa i media społecznościowe</h2>"
        + line("Strona w jęz. polskim", c.web_pl or "brak")
        + line("Strona w jęz. angielskim / innym", c.web_foreign or "brak")
        + line("Profile w mediach społecznościowych", ", ".join(c.social) or "brak")
        + f"<h2>V. Udział w targach, szkoleniach, wyjazdach (ostatnie 3 lata)</h2>{listed}"
        + "<h2>VI. Wyjazdy z UMWL finansowane z FEWL 2021–2027</h2>"
        + line(
            "Liczba i nazwy wyjazdów", f"{len(c.trips)} – {', '.join(c.trips)}" if c.trips else "brak udziału"
        )
        + "<h2>VII. Specjalizacje i Porozumienia</h2>"
        f"<p>Działalność w ramach Lubuskich Inteligentnych Specjalizacji: {yn(bool(c.lis))}</p>"
        + line("Która specjalizacja", c.lis or "nie dotyczy")
        + f"<p>Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych: {yn(bool(c.agreements))}</p>"
        + line("Których Porozumień", "; ".join(c.agreements) or "nie dotyczy")
        + f"<p>Realizacja przedsięwzięcia horyzontalnego: {yn(bool(c.horizontal))}</p>"
        + line("Nazwa przedsięwzięcia", c.horizontal or "nie dotyczy")
        + "<h2>VIII. Cel wyjazdu i języki</h2>"
        + line("Cel udziału", c.aim)
        + line("Znane języki obce", c.languages)
        + "<div class='keep'><p>Oświadczam, że podane dane są prawdziwe, firma spełnia warunki regulaminu (§ 3), a"
        f" ja zobowiązuję się do pokrycia 15% kosztów wyjazdu.</p><div class='sg'>{signed}<br><small>(podpis"
        " przedsiębiorcy lub osoby upoważnionej)</small></div></div>"
    )
    font = "Kalam,cursive" if by_hand else "inherit"
    hand = (
        "color:#1c2f8a;font-size:11.5pt;line-height:1.25;border-bottom:1px dotted"
        f" #444;padding-right:8mm;font-family:{font}"
    )
    css = (
        "body{font:10.5pt 'Times New Roman','Liberation Serif','DejaVu Serif',serif}p{margin:0 0"
        " 1.6mm}.r{text-align:right}.s{margin:2mm 0}.to{margin:3mm 0 3mm"
        " 95mm;font-weight:700}h1{font-size:13pt;text-align:center;margin:6mm 0 4mm}h2{font-size:11pt;margin:4mm"
        f" 0 1.5mm;page-break-after:avoid}}.i{{padding-left:6mm}}.a{{{hand if by_hand else 'font-weight:600'}}}"
        ".keep{page-break-inside:avoid;margin-top:5mm}.sg{margin:6mm"
        " 0 0 85mm;text-align:center}"
    )
    return Html(page("Zgłoszenie", css, body, "20mm 20mm 18mm 25mm"))
