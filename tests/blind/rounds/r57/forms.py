"""Application forms: a grid of numbered questions, an office print with dotted lines, cards of questions."""

from html import escape

from tests.blind.model import Html, Signing

from .firm import Firm
from .style import page, signature, sizes_struck, sizes_ticked, struck, tick

TRIPS = {"ch": "Szwajcaria (22–25 czerwca 2026 r.)", "fi": "Finlandia i Estonia (22–25 września 2026 r.)"}
LIS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")
PROJECT = "projekt „Innowacyjne Lubuskie” – Fundusze Europejskie dla Lubuskiego 2021–2027, Działanie 1.8"


def lines(items: tuple[str, ...], none: str) -> str:
    """Items below each other, or what people write when there are none."""
    return "<br>".join(escape(item) for item in items) or none


def events(firm: Firm, none: str) -> str:
    """Fairs with place and year, a line each."""
    return lines(tuple(f"{e.name}, {e.place} ({e.country}) – {e.year} r." for e in firm.events), none)


def register(firm: Firm) -> str:
    """The number in the register of companies, or the other register."""
    return firm.krs or "CEIDG"


def grid(firm: Firm, signing: Signing, trip: str = "ch") -> Html:
    """A table of three columns: number, question, answer."""
    rows: list[tuple[str, str, str]] = [
        ("1.", "Nazwa przedsiębiorstwa", f"<b>{escape(firm.name)}</b>"),
        ("", "Adres siedziby (ulica, nr, kod, miejscowość)", firm.address),
        ("", "Województwo", "lubuskie"),
        ("", "Oddział na terenie woj. lubuskiego – adres", "nie dotyczy"),
        ("", "NIP", firm.nip),
        ("", "REGON", firm.regon),
        ("", "Nr KRS lub wpis do CEIDG", register(firm)),
        ("", "PKD – działalność przeważająca", f"{firm.pkd} {firm.pkd_text}"),
        ("2.", "Osoba delegowana na wyjazd – imię i nazwisko", firm.delegate),
        ("", "Funkcja w przedsiębiorstwie", firm.role),
        ("", "Telefon / e-mail", f"{firm.phone} / {firm.mail}"),
        (
            "3.",
            "Status przedsiębiorstwa",
            sizes_ticked(firm, ("mikroprzedsiębiorstwo", "małe", "średnie")),
        ),
        (
            "",
            "Czy firma prowadzi działalność innowacyjną?",
            f"{tick(firm.innovative)} TAK &nbsp; {tick(not firm.innovative)} NIE",
        ),
        ("", "Charakterystyka działalności, w tym innowacyjnej", escape(firm.about)),
        (
            "4.",
            "Posiadane certyfikaty, atesty, patenty (kopie w załączeniu)",
            lines(firm.certificates, "brak"),
        ),
        ("5.", "Strona internetowa w języku polskim", firm.web_pl or "brak"),
        ("", "Strona internetowa w języku angielskim i innym", firm.web_foreign or "brak"),
        ("", "Media społecznościowe – profile firmy", lines(firm.social, "brak")),
        (
            "6.",
            "Targi zagraniczne i międzynarodowe, szkolenia, wyjazdy studyjne w ciągu ostatnich 3 lat "
            "(nazwa, miejsce, rok)",
            events(firm, "brak"),
        ),
        (
            "7.",
            "Wyjazdy organizowane przez UMWL ze środków FEWL 2021–2027 (wymienić)",
            lines(firm.trips, "nie braliśmy udziału"),
        ),
        ("8.", "Cel udziału w wyjeździe", escape(firm.goal)),
        ("9.", "Znajomość języków obcych osoby delegowanej", escape(firm.languages)),
        (
            "10.",
            "Działalność w ramach Lubuskich Inteligentnych Specjalizacji",
            f"{tick(firm.lis is not None)} TAK &nbsp; {tick(firm.lis is None)} NIE<br>Jeśli TAK, która: "
            f"{firm.lis or 'nie dotyczy'}",
        ),
        (
            "11.",
            "Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych",
            f"{tick(bool(firm.agreements))} TAK &nbsp; {tick(not firm.agreements)} NIE<br>Nazwy Porozumień: "
            f"{lines(firm.agreements, 'nie dotyczy')}",
        ),
        (
            "12.",
            "Realizacja przedsięwzięcia horyzontalnego wskazanego w Porozumieniu",
            f"{tick(firm.horizontal is not None)} TAK &nbsp; {tick(firm.horizontal is None)} NIE<br>"
            f"{firm.horizontal or ''}",
        ),
    ]
    table = "".join(f"<tr><td class='n'>{n}</td><th>{q}</th><td>{a}</td></tr>" for n, q, a in rows)
    return page(
        "body{font:9.5pt/1.35 'Liberation Sans',sans-serif}td,th{border:1px solid #666;padding:4px 6px}"
        "th{width:38%;background:#eef2f7;font-weight:normal}.n{width:8mm;font-weight:bold}"
        "h1{font-size:14pt;text-align:center;margin:6px 0}p{margin:6px 0}",
        f"<p style='font-size:8pt;text-align:right'>Załącznik nr 2 do Regulaminu</p>"
        f"<h1>FORMULARZ ZGŁOSZENIOWY</h1><p style='text-align:center'>Wyjazd studyjny: <b>{TRIPS[trip]}</b><br>"
        f"<small>{PROJECT}</small></p><table>{table}</table>"
        "<p>13. Oświadczam, że podane informacje są prawdziwe, przedsiębiorstwo nie działa w sektorach "
        "wyłączonych z naboru (§ 3 ust. 5 Regulaminu), a osoba delegowana nie jest pracownikiem Urzędu "
        f"Marszałkowskiego.</p><p>{firm.town}, dnia {firm.signed}</p>"
        + signature(firm, signing, "podpis osoby uprawnionej do reprezentacji"),
    )


def dotted(firm: Firm, signing: Signing, trip: str = "ch") -> Html:
    """An old office print: the answer stands on dots, its caption below in small letters."""

    def on(answer: str, caption: str) -> str:
        return f"<div class='q'><div class='a'>{answer}</div><div class='c'>({caption})</div></div>"

    pair = "<div class='two'>{}{}</div>"
    body = (
        "<div class='top'>Departament Gospodarki i Rozwoju<br>Urząd Marszałkowski Województwa Lubuskiego</div>"
        "<h1>Formularz zgłoszeniowy przedsiębiorcy</h1>"
        f"<div class='sub'>na wyjazd studyjny – kierunek: {TRIPS[trip]}<br>{PROJECT}</div>"
        "<h2>I. Zgłaszający</h2>"
        + on(escape(firm.name), "pełna nazwa przedsiębiorcy")
        + on(firm.street, "siedziba – ulica i numer")
        + pair.format(
            on(f"{firm.post} {firm.town}", "kod pocztowy, miejscowość"), on("lubuskie", "województwo")
        )
        + pair.format(on(firm.nip_dashed, "NIP"), on(firm.regon, "REGON"))
        + pair.format(on(register(firm), "KRS / CEIDG"), on(firm.pkd, "PKD wiodące"))
        + "<h2>II. Reprezentant na wyjeździe</h2>"
        + pair.format(on(firm.delegate, "imię i nazwisko"), on(firm.role, "stanowisko"))
        + pair.format(on(firm.phone, "telefon"), on(firm.mail, "adres e-mail"))
        + "<h2>III. Przedsiębiorstwo</h2>"
        f"<p>Wielkość przedsiębiorstwa*: <span class='w'>{sizes_struck(firm)}</span></p>"
        f"<p>Prowadzimy działalność innowacyjną*: <span class='w'>{struck(firm.innovative)}</span></p>"
        + on(escape(firm.about), "opis działalności")
        + "<h2>IV. Certyfikaty, atesty, patenty firmy</h2>"
        + on(lines(firm.certificates, "brak"), "wymienić, kopie załączyć")
        + "<h2>V. Obecność w internecie</h2>"
        + on(firm.web_pl or "–", "strona www po polsku")
        + on(firm.web_foreign or "–", "strona www po angielsku i w innym języku")
        + on(lines(firm.social, "–"), "profile w mediach społecznościowych")
        + "<h2>VI. Doświadczenie promocyjne z ostatnich trzech lat</h2>"
        + on(events(firm, "brak"), "targi i wyjazdy: nazwa, miejsce, rok")
        + "<h2>VII. Wyjazdy z UMWL finansowane z FEWL 2021–2027</h2>"
        + on(lines(firm.trips, "brak"), "wymienić wszystkie")
        + "<h2>VIII. Cel udziału</h2>"
        + on(escape(firm.goal), "po co firma jedzie")
        + "<h2>IX. Języki obce reprezentanta</h2>"
        + on(escape(firm.languages), "język i stopień znajomości")
        + "<h2>X. Lubuskie Inteligentne Specjalizacje</h2>"
        f"<p>Firma działa w ramach LIS*: <span class='w'>{struck(firm.lis is not None)}</span></p>"
        + on(firm.lis or "nie dotyczy", "nazwa specjalizacji")
        + "<h2>XI. Porozumienia na rzecz Rozwoju Obszarów Kluczowych</h2>"
        f"<p>Firma działa w ramach Porozumień*: <span class='w'>{struck(bool(firm.agreements))}</span></p>"
        + on(lines(firm.agreements, "nie dotyczy"), "nazwa / nazwy Porozumień")
        + "<h2>XII. Przedsięwzięcie horyzontalne z Porozumienia</h2>"
        f"<p>Firma je realizuje*: <span class='w'>{struck(firm.horizontal is not None)}</span></p>"
        + on(firm.horizontal or "nie dotyczy", "nazwa przedsięwzięcia")
        + "<p class='s'>XIII. Akceptuję Regulamin. Dane są zgodne z prawdą i nie naruszają praw osób trzecich. "
        "Zobowiązuję się pokryć 15% kosztów wyjazdu.</p>"
        f"<p><span class='w'>{firm.town}, {firm.signed}</span></p>"
        + signature(firm, signing, "pieczęć i podpis przedsiębiorcy")
        + "<p class='s'>* niepotrzebne skreślić</p>"
    )
    pen = f"'{firm.pen}',cursive" if firm.pen else "'Liberation Mono',monospace"
    size = "13pt" if firm.pen else "10pt"
    return page(
        f".a,.w{{font-family:{pen};font-size:{size};line-height:1.2;color:#1d2f74}}.a{{border-bottom:1px dotted #222;"
        "min-height:18px;padding:0 4px}.c{font-size:7.5pt;text-align:center;color:#333}.q{margin:5px 0;"
        "break-inside:avoid}h1{font-size:15pt;text-align:center;margin:10px 0 2px}h2{font-size:10.5pt;margin:10px 0 2px}"
        ".sub{text-align:center}.top{font-size:9pt}.s{font-size:8.5pt}p{margin:4px 0}"
        ".two{display:grid;grid-template-columns:1fr 1fr;gap:14px}",
        body,
    )


def cards(firm: Firm, signing: Signing, trip: str = "ch") -> Html:
    """Cards with questions in everyday words."""

    def card(title: str, *pairs: tuple[str, str]) -> str:
        inner = "".join(f"<div class='k'>{q}</div><div class='v'>{a}</div>" for q, a in pairs)
        return f"<section><h2>{title}</h2>{inner}</section>"

    def choice(yes: bool) -> str:
        return f"{tick(yes)} tak &nbsp;&nbsp; {tick(not yes)} nie"

    kinds = "<br>".join(f"{tick(firm.lis == name)} {name}" for name in LIS)
    body = (
        f"<header><b>Wyjazdy studyjne 2026</b><span>{PROJECT}</span></header>"
        "<h1>Zgłoszenie firmy – formularz zgłoszeniowy</h1>"
        f"<p>Dokąd chcą Państwo jechać? {tick(trip == 'ch')} Szwajcaria &nbsp; {tick(trip == 'fi')} "
        "Finlandia i Estonia</p><div class='cols'>"
        + card(
            "1 Firma",
            ("Jak brzmi pełna nazwa firmy?", escape(firm.name)),
            ("Gdzie firma ma siedzibę?", f"{firm.street}<br>{firm.post} {firm.town}"),
            ("W jakim województwie?", "lubuskie"),
            ("NIP", firm.nip),
            ("REGON", firm.regon),
            ("Numer KRS (albo CEIDG)", register(firm)),
            ("Główny kod PKD", firm.pkd),
        )
        + card(
            "2 Kto pojedzie?",
            ("Imię i nazwisko", firm.delegate),
            ("Stanowisko", firm.role),
            ("Numer telefonu", firm.phone),
            ("E-mail", firm.mail),
        )
        + card(
            "3 Wielkość i działalność",
            ("Jaką mają Państwo wielkość?", sizes_ticked(firm, ("mikro", "mała", "średnia"))),
            ("Czy prowadzą Państwo działalność innowacyjną?", choice(firm.innovative)),
            ("Proszę krótko opisać, czym zajmuje się firma", escape(firm.about)),
        )
        + card(
            "4 Certyfikaty i patenty",
            ("Jakie certyfikaty, atesty lub patenty ma firma?", lines(firm.certificates, "Nie posiadamy.")),
        )
        + card(
            "5 Internet",
            ("Adres strony po polsku", firm.web_pl or "nie ma"),
            ("Adres strony po angielsku lub w innym języku", firm.web_foreign or "nie ma"),
            ("Profile społecznościowe", lines(firm.social, "nie prowadzimy")),
        )
        + card(
            "6 Targi i wyjazdy w ostatnich 3 latach",
            ("W jakich wydarzeniach międzynarodowych brali Państwo udział?", events(firm, "W żadnych.")),
        )
        + card(
            "7 Wyjazdy z Urzędem Marszałkowskim (FEWL 2021–2027)",
            ("Ile ich było?", str(len(firm.trips))),
            ("Jakie?", lines(firm.trips, "–")),
        )
        + card("8 Po co jadą Państwo na wyjazd?", ("Cel", escape(firm.goal)))
        + card("9 Języki", ("Jakie języki obce zna uczestnik?", escape(firm.languages)))
        + card(
            "10 Inteligentne specjalizacje",
            ("Czy firma działa w Lubuskich Inteligentnych Specjalizacjach?", choice(firm.lis is not None)),
            ("W której?", kinds),
        )
        + card(
            "11 Porozumienia",
            ("Czy firma działa w ramach Porozumień dla Obszarów Kluczowych?", choice(bool(firm.agreements))),
            ("W których?", lines(firm.agreements, "–")),
        )
        + card(
            "12 Przedsięwzięcie horyzontalne",
            (
                "Czy firma realizuje przedsięwzięcie zapisane w Porozumieniu?",
                choice(firm.horizontal is not None),
            ),
            ("Jakie?", firm.horizontal or "–"),
        )
        + "</div><section><h2>13 Oświadczenia</h2><div class='v'>Potwierdzamy prawdziwość danych, znamy Regulamin, "
        "nie prowadzimy działalności wyłączonej z pomocy de minimis, nikt z uczestników nie pracuje w Urzędzie."
        f"</div><div class='k'>Data</div><div class='v'>{firm.signed}</div>"
        + signature(firm, signing, "czytelny podpis", "left")
        + "</section>"
    )
    return page(
        "body{font:9.3pt/1.35 'DejaVu Sans',sans-serif}header{background:#12507b;color:#fff;padding:6px 10px;"
        "display:flex;justify-content:space-between;font-size:7.5pt}h1{font-size:14pt;color:#12507b}"
        ".cols{columns:2;column-gap:9mm}section{border:1px solid #9bb6c9;border-radius:6px;padding:6px 9px;"
        "margin:0 0 9px;break-inside:avoid}h2{font-size:10pt;margin:0 0 4px;color:#12507b}"
        ".k{font-size:8pt;color:#444;margin-top:3px}.v{font-weight:bold}",
        body,
    )
