"""Four ways to lay out the application form."""

from html import escape

from .companies import PRZEMYSL, ZDROWIE, ZIELONA, Firm
from .draw import box, own, page, sig, struck

SIZES = (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"))
LIS = (ZIELONA, ZDROWIE, PRZEMYSL)


def events(f: Firm) -> str:
    """The fairs as a list in a line."""
    return "; ".join(f"{name} ({country}), {year} r." for name, country, year in f.events) or "brak"


def table_form(f: Firm, date: str, pen: str) -> str:
    """Three columns: number, question, answer."""
    rows: list[tuple[str, str, str]] = [
        ("1", "Nazwa przedsiębiorcy", own(f.name, f.hand)),
        ("", "Siedziba (ulica, kod, miejscowość)", own(f"{f.street}, {f.postal} {f.town}", f.hand)),
        ("", "Województwo", own("lubuskie", f.hand)),
        ("", "NIP / REGON", own(f"{f.nip} / {f.regon}", f.hand)),
        ("", "Rejestr", own(f.register, f.hand)),
        ("", "PKD – działalność przeważająca", own(f.pkd, f.hand)),
        ("2", "Osoba, która pojedzie na wyjazd", own(f.delegate, f.hand)),
        ("", "Stanowisko w firmie", own(f.post, f.hand)),
        ("", "Telefon, e-mail", own(f"{f.phone}, {f.email}", f.hand)),
        ("3", "Wielkość przedsiębiorstwa", " &nbsp; ".join(f"{box(f.size == c)} {n}" for c, n in SIZES)),
        (
            "",
            "Czy firma prowadzi działalność innowacyjną?",
            f"{box(f.innovative)} TAK &nbsp; {box(not f.innovative)} NIE",
        ),
        ("", "Opis działalności", own(f.about, f.hand)),
        (
            "4",
            "Posiadane certyfikaty, patenty (kopie w załączeniu)",
            "<br>".join(own(c, f.hand) for c in f.certificates) or own("brak", f.hand),
        ),
        ("5", "Strona internetowa po polsku", own(f.www_pl or "brak", f.hand)),
        ("", "Strona internetowa w języku obcym", own(f.www_en or "brak", f.hand)),
        ("", "Media społecznościowe", "<br>".join(own(s, f.hand) for s in f.social) or own("brak", f.hand)),
        (
            "6",
            "Targi, misje, szkolenia i wyjazdy zagraniczne w ostatnich 3 latach",
            "<br>".join(own(f"{n}, {k}, {y}", f.hand) for n, k, y in f.events) or own("brak", f.hand),
        ),
        (
            "7",
            "Wyjazdy UMWL finansowane z FEWL 2021–2027, w których firma brała udział",
            "<br>".join(own(t, f.hand) for t in f.trips) or own("nie braliśmy udziału", f.hand),
        ),
        ("8", "Cel wyjazdu", own(f.goal, f.hand)),
        ("9", "Języki obce", own(f.languages, f.hand)),
        (
            "10",
            "Działalność w ramach Lubuskich Inteligentnych Specjalizacji",
            f"{box(bool(f.lis))} TAK &nbsp; {box(not f.lis)} NIE<br>"
            + "<br>".join(f"{box(f.lis == x)} {x}" for x in LIS),
        ),
        (
            "11",
            "Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych",
            f"{box(bool(f.agreements))} TAK &nbsp; {box(not f.agreements)} NIE<br>"
            + "<br>".join(own(a, f.hand) for a in f.agreements),
        ),
        (
            "12",
            "Przedsięwzięcie horyzontalne z Porozumienia",
            f"{box(bool(f.horizontal))} TAK &nbsp; {box(not f.horizontal)} NIE<br>"
            + own(f.horizontal, f.hand),
        ),
    ]
    body = "".join(
        f"<tr><td style='width:6%'>{a}</td><td style='width:36%;background:#f0f0ee'>{b}</td><td>{c}</td></tr>"
        for a, b, c in rows
    )
    return page(
        "<p class='s r'>Załącznik nr 2 do Regulaminu</p><h1 class='c'>FORMULARZ ZGŁOSZENIOWY<br>wyjazd studyjny do "
        "Szwajcarii, 22–25 czerwca 2026 r.</h1><p class='c'>projekt „Innowacyjne Lubuskie”</p>"
        f"<table class='g'>{body}</table><h2>13. Oświadczenia</h2><p class='s'>Dane podane w zgłoszeniu są "
        f"prawdziwe. "
        "Firma nie działa w sektorach wyłączonych w § 3 ust. 5 Regulaminu, a osoba zgłaszana nie jest pracownikiem "
        "Urzędu Marszałkowskiego Województwa Lubuskiego.</p><table style='margin-top:14px;break-inside:avoid'><tr>"
        f"<td>{own(f.town + ', ' + date, f.hand)}<br><span class='s'>miejscowość, data</span></td>"
        f"<td style='width:45%'>{sig(pen)}<div style='border-top:1px dotted #333' class='s'>podpis osoby "
        f"uprawnionej: "
        f"{escape(f.signer)}</div></td></tr></table>",
        title="Formularz zgłoszeniowy",
    )


def running_form(f: Firm, date: str, pen: str) -> str:
    """Questions in own words, answers on dotted lines, TAK/NIE struck out."""

    def ask(number: str, question: str, answer: str) -> str:
        return (
            f"<div style='break-inside:avoid;margin:7px 0'><b>{number}</b> {question}<div style='border-bottom:1px "
            f"dotted #666;padding-left:14px;min-height:16px'>{answer}</div></div>"
        )

    def put(text: str) -> str:
        return own(text, f.hand)

    size = ", ".join(
        n if f.size == c else f"<s>{n}</s>"
        for c, n in (
            ("micro", "mikroprzedsiębiorstwo"),
            ("small", "małe przedsiębiorstwo"),
            ("medium", "średnie przedsiębiorstwo"),
        )
    )
    body = (
        ask("1.1", "Jak brzmi pełna nazwa Państwa firmy?", put(f.name))
        + ask("1.2", "Adres siedziby:", put(f"{f.street}, {f.postal} {f.town}"))
        + ask("1.3", "W jakim województwie znajduje się siedziba (oddział)?", put("lubuskie"))
        + ask("1.4", "Numer NIP:", put(f"{f.nip[:3]}-{f.nip[3:6]}-{f.nip[6:8]}-{f.nip[8:]}"))
        + ask("1.5", "REGON oraz KRS lub CEIDG:", put(f"{f.regon}, {f.register}"))
        + ask("1.6", "Główny kod PKD:", put(f.pkd))
        + ask("2.", "Kto będzie reprezentował firmę podczas wyjazdu (imię i nazwisko)?", put(f.delegate))
        + ask("", "Funkcja, telefon, adres e-mail:", put(f"{f.post}, tel. {f.phone}, {f.email}"))
        + ask("3.1", "Wielkość przedsiębiorstwa (niepotrzebne skreślić):", size)
        + ask("3.2", "Prowadzimy działalność innowacyjną:*", struck(f.innovative))
        + ask("3.3", "Czym zajmuje się firma?", put(f.about))
        + ask(
            "4.",
            "Certyfikaty, atesty i patenty – proszę wymienić:",
            "<br>".join(f"{i}) {put(c)}" for i, c in enumerate(f.certificates, 1)) or put("nie posiadamy"),
        )
        + ask("5.1", "Adres strony www w języku polskim:", put(f.www_pl or "nie mamy"))
        + ask("5.2", "Adres strony www w języku angielskim lub innym:", put(f.www_en or "nie mamy"))
        + ask("5.3", "Profile w mediach społecznościowych:", put(", ".join(f.social) or "nie mamy"))
        + ask(
            "6.",
            "W jakich targach i wyjazdach zagranicznych firma uczestniczyła w ciągu ostatnich trzech lat?",
            "<br>".join(put(f"{n} – {k} – {y}") for n, k, y in f.events) or put("w żadnych"),
        )
        + ask(
            "7.",
            "Czy firma korzystała z wyjazdów UMWL finansowanych z FEWL 2021–2027? Proszę podać jakich:",
            "<br>".join(put(t) for t in f.trips) or put("nie"),
        )
        + ask("8.", "Po co chcą Państwo pojechać do Szwajcarii?", put(f.goal))
        + ask("9.", "Znajomość języków obcych uczestnika:", put(f.languages))
        + ask("10.", "Działamy w ramach Lubuskich Inteligentnych Specjalizacji:*", struck(bool(f.lis)))
        + ask("", "Jeżeli tak, w której:", put(f.lis or "nie dotyczy"))
        + ask(
            "11.",
            "Działamy w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych:*",
            struck(bool(f.agreements)),
        )
        + ask("", "Jeżeli tak, w których:", put("; ".join(f.agreements) or "nie dotyczy"))
        + ask(
            "12.",
            "Realizujemy przedsięwzięcie horyzontalne zapisane w Porozumieniu:*",
            struck(bool(f.horizontal)),
        )
        + ask("", "Jeżeli tak, jakie:", put(f.horizontal or "nie dotyczy"))
    )
    return page(
        f"<h1>Formularz zgłoszeniowy przedsiębiorcy</h1><p>Wyjazd studyjny do: <b>Szwajcarii</b> / <s>Finlandii i "
        f"Estonii</s></p><hr>{body}<p class='s'>* niepotrzebne skreślić</p><p>13. Potwierdzam zgodność "
        f"danych ze stanem "
        "faktycznym i akceptuję Regulamin. Nie zachodzą wyłączenia z § 3 ust. 5 i 6.</p><div "
        "style='break-inside:avoid;"
        f"margin:16px 0 0 55%'>{sig(pen, 170)}<div style='border-top:1px solid #333' class='s'>(data i "
        f"czytelny podpis)"
        f"</div>{put(date)}</div>",
        "body{font-family:'Liberation Serif',serif;font-size:11pt}",
    )


def card_form(f: Firm, date: str, pen: str) -> str:
    """Cards in two columns, [x] for a choice."""

    def card(title: str, *pairs: tuple[str, str]) -> str:
        rows = "".join(f"<div style='margin:3px 0'><span class='s'>{a}</span><br>{b}</div>" for a, b in pairs)
        return (
            f"<div style='break-inside:avoid;border:1.2px solid #2b5d52;border-radius:6px;margin:0 0 9px;padding:5px "
            f"9px'><div style='color:#2b5d52;font-weight:bold'>{title}</div>{rows}</div>"
        )

    def yes(flag: bool) -> str:
        return f"{box(flag, '[]')} tak &nbsp; {box(not flag, '[]')} nie"

    def put(text: str) -> str:
        return own(text, f.hand)

    body = (
        card(
            "1 | Przedsiębiorca",
            ("Firma", put(f.name)),
            ("Ulica i numer", put(f.street)),
            ("Kod i miejscowość", put(f"{f.postal} {f.town}")),
            ("Województwo", put("lubuskie")),
            ("NIP", put(f.nip)),
            ("REGON", put(f.regon)),
            ("KRS/CEIDG", put(f.register)),
            ("Kod PKD", put(f.pkd)),
        )
        + card(
            "2 | Uczestnik wyjazdu",
            ("Imię i nazwisko", put(f.delegate)),
            ("Stanowisko", put(f.post)),
            ("Telefon", put(f.phone)),
            ("E-mail", put(f.email)),
        )
        + card(
            "3 | Wielkość i działalność",
            ("Kategoria MŚP", " &nbsp; ".join(f"{box(f.size == c, '[]')} {n}" for c, n in SIZES)),
            ("Działalność innowacyjna", yes(f.innovative)),
            ("Opis", put(f.about)),
        )
        + card(
            "4 | Certyfikaty i patenty",
            (
                "Wykaz (do zgłoszenia dołączamy kopie)",
                "<br>".join("– " + put(c) for c in f.certificates) or put("brak"),
            ),
        )
        + card(
            "5 | Internet",
            ("Strona www – polska", put(f.www_pl or "–")),
            ("Strona www – obcojęzyczna", put(f.www_en or "–")),
            ("Profile społecznościowe", "<br>".join(put(s) for s in f.social) or put("–")),
        )
        + card(
            "6 | Doświadczenie promocyjne (3 lata)",
            (
                "Wydarzenie, kraj, rok",
                "<br>".join("– " + put(f"{n}, {k}, {y}") for n, k, y in f.events)
                or put("brak doświadczenia"),
            ),
        )
        + card(
            "7 | Wyjazdy UMWL z FEWL 2021–2027",
            ("Liczba", put(str(len(f.trips)))),
            ("Nazwy", put("; ".join(f.trips) or "–")),
        )
        + card("8–9 | Cel i języki", ("Cel udziału", put(f.goal)), ("Języki", put(f.languages)))
        + card(
            "10 | Lubuskie Inteligentne Specjalizacje",
            ("Czy firma działa w ich ramach?", yes(bool(f.lis))),
            ("Nazwa specjalizacji", put(f.lis or "–")),
        )
        + card(
            "11 | Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
            ("Czy firma w nich działa?", yes(bool(f.agreements))),
            ("Które", "<br>".join(put(a) for a in f.agreements) or put("–")),
        )
        + card(
            "12 | Przedsięwzięcie horyzontalne",
            ("Czy jest realizowane?", yes(bool(f.horizontal))),
            ("Nazwa", put(f.horizontal or "–")),
        )
        + card(
            "13 | Oświadczenie i podpis",
            ("", "Dane są zgodne z prawdą, znam Regulamin naboru, nie podlegam wyłączeniom z § 3."),
            ("Data", put(date)),
            ("Podpis", sig(pen) or escape(f.signer) + "<br>&nbsp;"),
        )
    )
    return page(
        "<table style='background:#2b5d52;color:#fff'><tr><td><b style='font-size:14pt'>Karta – formularz "
        "zgłoszeniowy</b><br>Innowacyjne Lubuskie</td><td class='r'>Wyjazd studyjny<br><b>Szwajcaria 2026</b></td>"
        f"</tr></table><div style='columns:2;column-gap:12px;margin-top:10px'>{body}</div>"
    )


def letter_form(f: Firm, date: str, pen: str) -> str:
    """A firm's letter in the first person with small tables."""
    fairs = (
        "".join(
            f"<tr><td>{i}.</td><td>{own(n, f.hand)}</td><td>{own(k, f.hand)}</td><td>{own(y, f.hand)}</td></tr>"
            for i, (n, k, y) in enumerate(f.events, 1)
        )
        or "<tr><td>–</td><td>brak</td><td>–</td><td>–</td></tr>"
    )
    size = dict(SIZES)[f.size]
    items = (
        (
            "Przedsiębiorca",
            f"Nazwa: {escape(f.name)}<br>Adres: {f.street}, {f.postal} {f.town}, woj. lubuskie<br>NIP: "
            f"{f.nip}, REGON: {f.regon}, {f.register}<br>PKD: {f.pkd}",
        ),
        ("Delegowany przedstawiciel", f"{f.delegate}, {f.post}<br>tel.: {f.phone}, e-mail: {f.email}"),
        (
            "Wielkość przedsiębiorstwa i działalność",
            f"Wielkość przedsiębiorstwa: <b>{size}</b><br>Działalność innowacyjna: "
            f"<b>{'TAK' if f.innovative else 'NIE'}</b><br>{escape(f.about)}",
        ),
        (
            "Certyfikaty, atesty, patenty",
            "<ol type='a' style='margin:0'>"
            + "".join(f"<li>{escape(c)}</li>" for c in f.certificates)
            + "</ol>"
            if f.certificates
            else "brak",
        ),
        (
            "Strona www i media społecznościowe",
            f"strona w języku polskim: {f.www_pl or 'brak'}<br>strona w języku "
            f"angielskim i innym: {f.www_en or 'brak'}<br>profile: {', '.join(f.social) or 'brak'}",
        ),
        (
            "Doświadczenie promocyjne z ostatnich trzech lat",
            f"<table class='g'><tr><th>Lp.</th><th>Nazwa wydarzenia</th><th>Kraj</th><th>Rok</th></tr>{fairs}</table>",
        ),
        ("Udział w wyjazdach UMWL finansowanych z FEWL 2021–2027", "; ".join(f.trips) or "brak udziału"),
        ("Cel udziału", escape(f.goal)),
        ("Języki obce", f.languages),
        ("Lubuskie Inteligentne Specjalizacje", f"TAK – {f.lis}" if f.lis else "NIE"),
        (
            "Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
            f"TAK – {'; '.join(f.agreements)}" if f.agreements else "NIE",
        ),
        (
            "Przedsięwzięcie horyzontalne ujęte w Porozumieniu",
            f"TAK – {f.horizontal}" if f.horizontal else "NIE",
        ),
        (
            "Oświadczenia",
            "Podane informacje są prawdziwe. Nie działamy w sektorach z § 3 ust. 5 Regulaminu; delegowany "
            "nie jest pracownikiem UMWL. Zobowiązujemy się pokryć 15% kosztów wyjazdu.",
        ),
    )
    body = "".join(
        f"<div style='break-inside:avoid'><h2>{i}. {a}</h2><div style='margin-left:18px'>{b}</div></div>"
        for i, (a, b) in enumerate(items, 1)
    )
    return page(
        f"<table style='border-bottom:2px solid #8a1f1f'><tr><td><b>{escape(f.name)}</b><br><span "
        f"class='s'>{f.street}, "
        f"{f.postal} {f.town}</span></td><td class='r'>{f.town}, {date}</td></tr></table><p "
        f"style='margin-left:52%'>Urząd "
        "Marszałkowski Województwa Lubuskiego<br>Departament Gospodarki i Rozwoju</p><h1>Formularz "
        "zgłoszeniowy do udziału "
        f"w wyjeździe studyjnym do Szwajcarii</h1><p>W związku z naborem w projekcie „Innowacyjne Lubuskie” "
        f"zgłaszamy naszą "
        f"firmę i podajemy wymagane informacje.</p>{body}<div style='margin:20px 0 0 "
        f"55%;break-inside:avoid'>{sig(pen, 165)}"
        f"<div class='s'>{escape(f.signer)}<br>(osoba uprawniona do reprezentacji)</div></div>",
        "body{font-family:'DejaVu Sans',sans-serif;font-size:9.6pt}",
    )


FORMS = (table_form, running_form, card_form, letter_form)
FORM_NAMES = (
    "three-column table, ☒",
    "questions over dotted lines, struck TAK/NIE",
    "cards in columns, [x]",
    "firm's letter, numbered points",
)
