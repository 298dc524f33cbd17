"""Application forms: four layouts, each by another hand."""

from tests.blind.model import Html, Signing
from tests.blind.rounds.r39.kit import MEDIUM, MICRO, SMALL, Firm, box, lines, sheet, signed, stamp, struck

TRIP = "Szwajcarii"
SPECIALS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")


def table(f: Firm, mode: Signing, trip: str = TRIP) -> Html:
    """Sections of a table: label at the left, answer at the right, boxes to tick."""

    def row(label: str, value: str) -> str:
        return f"<tr><td class=l>{label}</td><td>{value}</td></tr>"

    def part(text: str) -> str:
        return f"<tr><th colspan=2>{text}</th></tr>"

    events = "".join(
        f"<tr><td>{n}.</td><td>{a}</td><td>{b}</td><td>{c}</td></tr>"
        for n, (a, b, c) in enumerate(f.events, 1)
    )
    events = (
        f"<table class=in><tr><td>Lp.</td><td>Wydarzenie</td><td>Kraj</td><td>Rok</td></tr>{events}</table>"
    )
    sizes = " &nbsp; ".join(
        f"{box(f.size == code)} {text}"
        for code, text in ((MICRO, "mikroprzedsiębiorstwo"), (SMALL, "małe"), (MEDIUM, "średnie"))
    )
    special = "<br>".join(f"{box(s == f.lis)} {s}" for s in SPECIALS)
    yes = lambda on: f"{box(on)} TAK &nbsp;&nbsp; {box(not on)} NIE"  # noqa: E731
    body = (
        f"<h1>FORMULARZ ZGŁOSZENIOWY</h1><p class=c>wyjazd studyjny przedsiębiorców do <b>{trip}</b><br>"
        "projekt „Innowacyjne Lubuskie”, FEWL 2021–2027, Działanie 1.8</p><table class=m>"
        + part("I. Przedsiębiorca")
        + row("Nazwa firmy", f.name)
        + row("Siedziba – ulica, nr", f.street)
        + row("Kod pocztowy i miejscowość", f"{f.postal} {f.town}")
        + row("Województwo", "lubuskie")
        + row("Oddział w woj. lubuskim <small>(gdy siedziba jest gdzie indziej)</small>", "nie dotyczy")
        + row("NIP", f.nip)
        + row("REGON", f.regon)
        + row("Rejestr", f.register)
        + row("Przeważające PKD", f"{f.pkd} – {f.trade}")
        + part("II. Uczestnik wyjazdu")
        + row("Imię i nazwisko", f.delegate)
        + row("Funkcja w firmie", f.delegate_role)
        + row("Kontakt", f"tel. {f.phone}<br>{f.mail}")
        + row("Języki obce", f.langs)
        + part("III. Charakterystyka")
        + row("Status MŚP", sizes)
        + row("Czy firma prowadzi działalność innowacyjną?", yes(f.innovative))
        + row("Czym się zajmujemy", f.about)
        + row("Certyfikaty, atesty, patenty <small>(kopie w załączeniu)</small>", lines(f.certs))
        + row("Strona internetowa po polsku", f.www_pl or "brak")
        + row("Strona internetowa w języku angielskim lub innym", f.www_en or "brak")
        + row("Media społecznościowe", lines(f.social))
        + part("IV. Aktywność zagraniczna w ostatnich trzech latach")
        + row("Targi, misje, szkolenia, wyjazdy studyjne", events if f.events else "brak")
        + row(
            "Udział w wyjazdach UMWL finansowanych z FEWL 2021–2027 (ile i jakie)",
            f"{len(f.trips)}<br>{lines(f.trips, '–')}",
        )
        + row("Po co jedziemy", f.goal)
        + part("V. Specjalizacje i Porozumienia")
        + row(
            "Działalność w ramach Lubuskich Inteligentnych Specjalizacji", f"{yes(bool(f.lis))}<br>{special}"
        )
        + row(
            "Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych",
            f"{yes(bool(f.agreements))}<br>{lines(f.agreements, '')}",
        )
        + row(
            "Realizacja przedsięwzięcia horyzontalnego z Porozumienia",
            f"{yes(bool(f.horizontal))}<br>{f.horizontal}",
        )
        + "</table><p class=s>Oświadczam, że dane w zgłoszeniu są zgodne z prawdą, znam i akceptuję Regulamin, firma nie działa w sektorach "
        "wyłączonych (§ 3 ust. 5), a uczestnik nie jest pracownikiem Urzędu Marszałkowskiego.</p>"
        f"<table class=sg><tr><td>{f.town}, {f.date}<br><small>miejscowość i data</small></td><td>{signed(f, mode)}{f.boss}, {f.boss_role}<br>"
        "<small>podpis osoby uprawnionej</small></td></tr></table>"
    )
    css = (
        "body{font:10.5pt Liberation Sans}h1{font-size:15pt;text-align:center;margin:0 0 4px}.c{text-align:center}.m{border-collapse:collapse;width:100%}"
        ".m td,.m th{border:1px solid #555;padding:4px 6px;vertical-align:top;text-align:left}.m th{background:#dfe6ee}.l{width:38%}"
        ".in{border-collapse:collapse;width:100%}tr{break-inside:avoid}.s{font-size:9.5pt}.sg{width:100%;text-align:center}.sg td{width:50%;vertical-align:bottom}"
    )
    return sheet(css, body)


def letter(f: Firm, mode: Signing, trip: str = TRIP) -> Html:
    """A letter of numbered questions in own words, answers in sentences below, TAK/NIE struck through."""
    events = (
        "; ".join(f"{a} ({b}, {c})" for a, b, c in f.events) or "Nie braliśmy udziału w takich wydarzeniach"
    )
    questions = (
        (
            "Kim jesteśmy?",
            f"<b>{f.name}</b>, {f.address}, województwo lubuskie. NIP: {f.dashed}, REGON: {f.regon}, {f.register}. Główny kod PKD: {f.pkd}.",
        ),
        (
            "Kto pojedzie?",
            f"{f.delegate} – {f.delegate_role}, tel. {f.phone}, e-mail: {f.mail}. Języki obce: {f.langs}.",
        ),
        (
            "Jak duża jest firma?",
            {
                MICRO: "Mikroprzedsiębiorstwo",
                SMALL: "Małe przedsiębiorstwo",
                MEDIUM: "Średnie przedsiębiorstwo",
            }[f.size]
            + ".",
        ),
        ("Co robimy?", f.about),
        ("Czy prowadzimy działalność innowacyjną?", struck(f.innovative)),
        (
            "Jakie mamy certyfikaty, atesty i patenty?",
            "<br>".join(f"– {c}" for c in f.certs) or "Firma nie posiada.",
        ),
        (
            "Gdzie nas znaleźć w internecie?",
            f"strona polska: {f.www_pl or 'nie mamy'}<br>strona w języku obcym: {f.www_en or 'nie mamy'}<br>profile społecznościowe: {', '.join(f.social) or 'nie prowadzimy'}",
        ),
        (
            "W jakich targach, szkoleniach i wyjazdach służących kontaktom zagranicznym uczestniczyliśmy przez ostatnie 3 lata?",
            events + ".",
        ),
        (
            "Czy korzystaliśmy już z wyjazdów Urzędu Marszałkowskiego opłacanych z FEWL 2021–2027?",
            ("Tak: " + "; ".join(f.trips) + ".") if f.trips else "Nie, ani razu.",
        ),
        ("Jaki mamy cel?", f.goal),
        (
            "Czy działamy w Lubuskich Inteligentnych Specjalizacjach?",
            struck(bool(f.lis)) + (f" – {f.lis}" if f.lis else ""),
        ),
        (
            "Czy uczestniczymy w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych?",
            struck(bool(f.agreements)) + (f" – {'; '.join(f.agreements)}" if f.agreements else ""),
        ),
        (
            "Czy realizujemy przedsięwzięcie horyzontalne opisane w Porozumieniu?",
            struck(bool(f.horizontal)) + (f" – {f.horizontal}" if f.horizontal else ""),
        ),
    )
    text = "".join(
        f"<div class=q><p class=h>{n}. {q}</p><p>{a}</p></div>" for n, (q, a) in enumerate(questions, 1)
    )
    body = (
        f"<p class=r>{f.town}, dnia {f.date}</p><p class=to>Urząd Marszałkowski Województwa Lubuskiego<br>Departament Gospodarki i Rozwoju<br>ul. Podgórna 7, 65-057 Zielona Góra</p>"
        f"<h2>Zgłoszenie przedsiębiorcy do wyjazdu studyjnego do {trip}<br><small>(projekt „Innowacyjne Lubuskie”)</small></h2>{text}"
        "<p>Potwierdzam prawdziwość powyższych informacji i prawa do przekazanych treści. Zapoznałam/em się z Regulaminem rekrutacji, przyjmuję jego warunki wraz z pokryciem 15% kosztów. "
        "Nasza działalność nie należy do branż wykluczonych, nie zatrudnia mnie UMWL.</p>"
        f"<div class=sg>{signed(f, mode)}………………………………………<br>{f.boss}<br>{f.boss_role}</div>"
    )
    css = "body{font:11pt/1.35 Liberation Serif}.r{text-align:right}.to{margin:10px 0 14px 55%}h2{text-align:center;font-size:14pt}.q{break-inside:avoid}.q p{margin:2px 0 4px}.h{font-weight:bold}.q p+p{margin-left:18px}.sg{margin:22px 0 0 55%;text-align:center;break-inside:avoid}"
    return sheet(css, body)


def cards(f: Firm, mode: Signing, trip: str = TRIP) -> Html:
    """Cards in two columns: a small label above each answer, [x] boxes, footnotes."""

    def card(title: str, *pairs: tuple[str, str]) -> str:
        inside = "".join(f"<div class=k>{k}</div><div class=v>{v}</div>" for k, v in pairs)
        return f"<div class=card><div class=t>{title}</div>{inside}</div>"

    yes = lambda on: f"{box(on, 1)} tak &nbsp; {box(not on, 1)} nie"  # noqa: E731
    events = tuple(f"{n}) {a} – {b}, {c}" for n, (a, b, c) in enumerate(f.events, 1))
    body = (
        f"<div class=top><b>KARTA ZGŁOSZENIOWA</b><br>Wyjazd studyjny: {trip if trip != TRIP else 'Szwajcaria'}, {'22–25 września' if trip != TRIP else '22–25 czerwca'} 2026 r.</div><div class=cols>"
        + card(
            "Firma",
            ("pełna nazwa", f.name),
            ("adres siedziby", f"{f.street}<br>{f.postal} {f.town}"),
            ("województwo", "lubuskie"),
            ("NIP", f.nip),
            ("REGON", f.regon),
            ("KRS / CEIDG", f.register),
            ("kod PKD działalności głównej", f.pkd),
        )
        + card(
            "Osoba delegowana",
            ("imię i nazwisko", f.delegate),
            ("stanowisko", f.delegate_role),
            ("telefon", f.phone),
            ("e-mail", f.mail),
            ("znajomość języków", f.langs),
        )
        + card(
            "Profil",
            (
                "kategoria przedsiębiorstwa<sup>1</sup>",
                " &nbsp; ".join(
                    f"{box(f.size == s, 1)} {w}"
                    for s, w in ((MICRO, "mikro"), (SMALL, "małe"), (MEDIUM, "średnie"))
                ),
            ),
            ("opis działalności", f.about),
            ("działalność innowacyjna", yes(f.innovative)),
        )
        + card("Certyfikaty, atesty, patenty<sup>2</sup>", ("wykaz", lines(f.certs)))
        + card(
            "Internet",
            ("WWW – język polski", f.www_pl or "–"),
            ("WWW – język angielski / inny", f.www_en or "–"),
            ("profile społecznościowe", lines(f.social, "–")),
        )
        + card("Promocja i kontakty zagraniczne 2023–2026", ("wydarzenia", lines(events, "nie dotyczy")))
        + card(
            "Wyjazdy z UMWL (FEWL 2021–2027)",
            ("liczba", str(len(f.trips))),
            ("które", lines(f.trips, "nie dotyczy")),
        )
        + card("Cel udziału", ("", f.goal))
        + card(
            "Lubuskie Inteligentne Specjalizacje",
            ("firma działa w LIS", yes(bool(f.lis))),
            ("która", f.lis or "nie dotyczy"),
        )
        + card(
            "Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
            ("firma działa w Porozumieniach", yes(bool(f.agreements))),
            ("nazwy", lines(f.agreements, "nie dotyczy")),
        )
        + card(
            "Przedsięwzięcie horyzontalne",
            ("firma realizuje", yes(bool(f.horizontal))),
            ("nazwa", f.horizontal or "nie dotyczy"),
        )
        + "</div><div class=card><div class=t>Oświadczenia</div>Wszystkie podane informacje są prawdziwe i nie naruszają praw osób trzecich. Akceptujemy Regulamin. Nie prowadzimy działalności wyłączonej z naboru. Wśród zgłaszanych nie ma pracowników UMWL."
        f"<div class=sg>{signed(f, mode)}<hr>{f.date}, {f.boss} ({f.boss_role})</div></div>"
        "<p class=f><sup>1</sup> zgodnie z załącznikiem I do rozporządzenia 651/2014. <sup>2</sup> należy dołączyć kopie.</p>"
    )
    css = (
        "body{font:10pt DejaVu Sans}.top{background:#24505e;color:#fff;padding:10px 14px;font-size:12pt;margin-bottom:8px}.cols{columns:2;column-gap:10px}.card{border:1px solid #8aa;border-radius:6px;padding:7px 9px;margin:0 0 8px;break-inside:avoid}"
        ".t{font-weight:bold;color:#24505e;border-bottom:1px solid #8aa;margin-bottom:3px}.k{font-size:7.5pt;color:#555;margin-top:3px}.sg{width:60%;margin:6px 0 0 auto;text-align:center}.f{font-size:7.5pt}"
    )
    return sheet(css, body)


def dotted(f: Firm, mode: Signing, trip: str = TRIP) -> Html:
    """A form of dotted lines with guidance in small print, on several pages; often filled in by hand."""
    css_class = "hand" if f.handwritten else "type"

    def line(label: str, *answers: str) -> str:
        told = (
            "".join(f'<div class="a {css_class}">{a}</div>' for a in answers) or '<div class="a">&nbsp;</div>'
        )
        return f"<div class=ln><span>{label}:</span>{told}</div>"

    yes = lambda on: f"{box(on, 2)} TAK &nbsp; {box(not on, 2)} NIE"  # noqa: E731
    events = tuple(f"{a}, {b}, {c}" for a, b, c in f.events) or ("brak",)
    sizes = " &nbsp; ".join(
        f"{box(f.size == s, 2)} {w}" for s, w in ((MICRO, "mikro"), (SMALL, "małe"), (MEDIUM, "średnie"))
    )
    body = (
        f"<p class=g>Załącznik nr 2 do Regulaminu</p><h1>Formularz zgłoszeniowy przedsiębiorcy</h1><p>Zgłaszam udział w wyjeździe studyjnym do {trip} w 2026 roku.</p><h3>A. Przedsiębiorca</h3>"
        + line("Nazwa przedsiębiorcy", f.name)
        + line("Ulica i numer", f.street)
        + line("Kod pocztowy", f.postal)
        + line("Miejscowość", f.town)
        + line("Województwo", "lubuskie")
        + line("NIP", f.nip)
        + line("REGON", f.regon)
        + line("Nr KRS lub wpis w CEIDG", f.register)
        + line("PKD przeważające", f.pkd)
        + "<h3>B. Przedstawiciel</h3>"
        + line("Imię i nazwisko przedstawiciela", f.delegate)
        + line("Stanowisko", f.delegate_role)
        + line("Telefon", f.phone)
        + line("E-mail", f.mail)
        + line("Znajomość języków obcych", f.langs)
        + f"<h3>C. Działalność</h3><p>Wielkość przedsiębiorstwa: {sizes}</p><p class=g>Kategorię ustala się według załącznika I do rozporządzenia Komisji (UE) nr 651/2014.</p>"
        + line("Krótki opis działalności", f.about)
        + f"<p>Przedsiębiorca prowadzi działalność innowacyjną: {yes(f.innovative)}</p>"
        + line("Posiadane certyfikaty, atesty, patenty", *(f.certs or ("brak",)))
        + "<div class=br></div><h3>D. Promocja</h3>"
        + line("Adres strony www (PL)", f.www_pl or "brak")
        + line("Adres strony www (EN lub inny język)", f.www_en or "brak")
        + line("Media społecznościowe", *(f.social or ("brak",)))
        + "<p class=g>Proszę podać nazwę, miejsce (kraj) i rok. Liczą się ostatnie trzy lata.</p>"
        + line("Targi zagraniczne i międzynarodowe, szkolenia, wyjazdy studyjne", *events)
        + line("Liczba wyjazdów z UMWL w ramach FEWL 2021–2027", str(len(f.trips)))
        + line("Nazwy tych wyjazdów", *(f.trips or ("nie dotyczy",)))
        + line("Cel udziału", f.goal)
        + f"<h3>E. Inteligentne specjalizacje</h3><p>Działalność w ramach LIS: {yes(bool(f.lis))}</p>"
        + line("Nazwa specjalizacji", f.lis or "nie dotyczy")
        + f"<p>Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych: {yes(bool(f.agreements))}</p>"
        + line("Które Porozumienia", *(f.agreements or ("nie dotyczy",)))
        + f"<p>Przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu: {yes(bool(f.horizontal))}</p>"
        + line("Nazwa przedsięwzięcia", f.horizontal or "nie dotyczy")
        + "<h3>F. Oświadczenie</h3><p class=o>Oświadczam, że podane dane są prawdziwe, akceptuję Regulamin i projekt umowy, przedsiębiorca nie prowadzi działalności wymienionej w § 3 ust. 5, a przedstawiciel nie jest pracownikiem UMWL.</p>"
        f'<table class=sg><tr><td><span class="{css_class}">{f.date}</span><br>........................<br>data</td><td>{stamp(f) if mode == "hand" else ""}</td><td>{signed(f, mode)}........................................<br>podpis</td></tr></table>'
    )
    css = (
        "body{font:11pt Liberation Serif}h1{font-size:15pt;text-align:center}h3{margin:12px 0 4px;border-bottom:2px solid #000}.g{font-size:8.5pt;font-style:italic;margin:2px 0}"
        ".ln{margin:5px 0;break-inside:avoid}.a{border-bottom:1.5px dotted #444;padding:1px 8px;min-height:17px}.ln span+.a{margin-top:0}.hand{font:15pt/1.15 Kalam;color:#1c2d80}.type{font-weight:bold}.sg{width:100%;text-align:center;break-inside:avoid}.sg td{vertical-align:bottom}"
    )
    return sheet(css, body)


LAYOUTS = (table, letter, cards, dotted)
NAMES = (
    "form: table of two columns",
    "form: letter of questions, TAK/NIE struck",
    "form: cards in columns",
    "form: dotted lines",
)
