"""Application forms in HTML: a chamber's table, an interview, cards."""

from tests.blind.model import Html

from .base import SIZES, Firm, Pen, cross, esc, page, signature, struck, tick, v

DECLARED = (
    "Potwierdzamy prawdziwość podanych danych, znamy Regulamin rekrutacji, nie prowadzimy działalności wyłączonej "
    "w § 3 ust. 5, a osoba delegowana nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego."
)


def _row(label: str, answer: str) -> str:
    return f"<tr><th>{label}</th><td>{answer}</td></tr>"


def _numbered(items: tuple[str, ...], empty: str) -> str:
    return v("\n".join(f"{i}. {item}" for i, item in enumerate(items, 1)) if items else empty)


def chamber_table(firm: Firm, pen: Pen) -> Html:
    """Roman sections, label cells on the left, ☒ boxes, a table of events."""
    sizes = " &nbsp; ".join(f"{tick(firm.size == code)} {word}" for code, word in SIZES.items())

    def both(on: bool) -> str:
        return f"{tick(on)} TAK &nbsp; {tick(not on)} NIE"

    areas = " &nbsp; ".join(
        f"<span style='white-space:nowrap'>{tick(firm.lis == area)} {area}</span>"
        for area in ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")
    )
    events = "".join(
        f"<tr><td>{i}</td><td>{v(name)}</td><td>{v(place)}</td><td>{v(country)}</td><td>{v(year)}</td></tr>"
        for i, (name, place, country, year) in enumerate(firm.events, 1)
    )
    if not events:
        events = f'<tr><td>1</td><td colspan="4">{v("brak")}</td></tr>'
    body = (
        '<div class="top"><div><b>Izba Wytwórczości i Handlu „Środkowe Nadodrze”</b><br>Biuro Obsługi Firm</div>'
        "<div>druk IWH-Z/4<br>wersja 2026</div></div>"
        "<h1>FORMULARZ ZGŁOSZENIOWY</h1><p class=c>udział przedsiębiorcy w wyjeździe studyjnym do <b>Szwajcarii</b>, "
        "22–25 czerwca 2026 r.<br>projekt „Innowacyjne Lubuskie”, FEWL 2021–2027</p>"
        "<h2>I. Przedsiębiorca</h2><table class=f>"
        + _row("Nazwa firmy (pełna)", v(firm.name))
        + _row("Siedziba – adres", v(firm.address))
        + _row("Województwo", v("lubuskie"))
        + _row("NIP / REGON", f"{v(firm.nip)} / {v(firm.regon)}")
        + _row("Nr KRS lub wpis do CEIDG", v(firm.register))
        + _row("PKD – działalność główna", f"{v(firm.pkd)} {v(firm.trade)}")
        + "</table><h2>II. Osoba delegowana</h2><table class=f>"
        + _row("Imię i nazwisko", v(firm.delegate))
        + _row("Funkcja w firmie", v(firm.position))
        + _row("Telefon, e-mail", v(f"{firm.phone}, {firm.email}"))
        + _row("Języki obce (poziom)", v(firm.languages))
        + "</table><h2>III. Charakterystyka firmy</h2><table class=f>"
        + _row("Wielkość przedsiębiorstwa", sizes)
        + _row("Czy firma prowadzi działalność innowacyjną?", both(firm.innovative))
        + _row(
            "Opis działalności<br><small>produkty, usługi, B+R, współpraca z uczelniami</small>",
            v(firm.about),
        )
        + _row(
            "Posiadane certyfikaty, atesty, patenty<br><small>kopie w załączeniu</small>",
            _numbered(firm.certificates, "brak"),
        )
        + _row("Strona WWW – wersja polska", v(firm.www or "brak"))
        + _row("Strona WWW – wersja angielska lub inna", v(firm.www_foreign or "brak"))
        + _row("Media społecznościowe", v("\n".join(firm.social) or "brak"))
        + "</table><h2>IV. Targi, misje, szkolenia i wyjazdy zagraniczne w ostatnich 3 latach</h2>"
        "<table class=e><tr><th>Lp.</th><th>Nazwa</th><th>Miejsce</th><th>Kraj</th><th>Rok</th></tr>"
        + events
        + "</table><h2>V. Powiązanie z polityką regionu</h2><table class=f>"
        + _row(
            "Wyjazdy organizowane dotąd przez UMWL ze środków FEWL 2021–2027 – liczba",
            v(str(len(firm.trips))),
        )
        + _row("Jakie to były wyjazdy?", v("\n".join(firm.trips) or "nie dotyczy"))
        + _row(
            "Działalność w ramach Lubuskich Inteligentnych Specjalizacji",
            f"{both(bool(firm.lis))}<br><small>jeśli tak:</small> {areas}",
        )
        + _row(
            "Udział w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych",
            f"{both(bool(firm.agreements))}<br><small>nazwy:</small> " + _numbered(firm.agreements, "–"),
        )
        + _row(
            "Realizacja przedsięwzięcia horyzontalnego z Porozumienia",
            f"{both(bool(firm.horizontal))}<br><small>tytuł:</small> " + v(firm.horizontal or "–"),
        )
        + _row("Cel udziału w wyjeździe", v(firm.aim))
        + f"</table><h2>VI. Oświadczenia</h2><p>{DECLARED}</p><p>{v(firm.town)}, dnia {v(pen.day)}</p>"
        + signature(firm, pen, f"podpis osoby uprawnionej – {firm.signer}")
    )
    css = (
        "@page{size:A4;margin:15mm 16mm}body{font:9.6pt/1.35 'Liberation Sans',sans-serif}h1{text-align:center;"
        "font-size:15pt;margin:14px 0 2px}h2{background:#dfe8df;font-size:10.5pt;padding:4px 8px;margin:10px 0 0;"
        "break-after:avoid}.c{text-align:center;margin:2px}.f th{width:36%;text-align:left;font-weight:normal}"
        "td,th{border:1px solid #768;padding:4px 7px;vertical-align:top}.e th{background:#f3f3f3}"
        ".top{display:flex;justify-content:space-between;border-bottom:2px solid #3b6b4b;padding-bottom:5px}"
        "small{color:#555}"
    )
    return page(body, css, pen.ink)


def _asked(question: str, answer: str) -> str:
    return f'<div class="q"><p class="ask">{question}</p><p class="ans">{answer}</p></div>'


def interview(firm: Firm, pen: Pen) -> Html:
    """Questions in own words with the answers under them, [x] marks."""
    sizes = ", &nbsp;".join(
        f"{cross(firm.size == code)} {word}"
        for code, word in (("micro", "mikrofirma"), ("small", "mała"), ("medium", "średnia"))
    )

    def both(on: bool) -> str:
        return f"{cross(on)} tak &nbsp;&nbsp; {cross(not on)} nie"

    events = "\n".join(f"– {name}, {place} ({country}), {year}" for name, place, country, year in firm.events)
    trips = "\n".join(f"– {trip}" for trip in firm.trips)
    joined = "; ".join(firm.agreements)
    body = (
        f'<div class="who"><b>{esc(firm.name)}</b><br>{esc(firm.address)}<br>województwo lubuskie<br>'
        f"NIP: {firm.nip_dashed} &nbsp; REGON: {firm.regon}<br>{esc(firm.register)}<br>"
        f"PKD (przeważające): {firm.pkd}</div>"
        f'<p class="dt">{esc(firm.town)}, {v(pen.day)}</p>'
        "<h1>Zgłoszenie firmy na wyjazd studyjny do Szwajcarii</h1>"
        "<p class=s>formularz zgłoszeniowy do naboru w projekcie „Innowacyjne Lubuskie” (wyjazd w czerwcu 2026 r.)</p>"
        + _asked(
            "Kto pojedzie w imieniu firmy i czym się w niej zajmuje?",
            f"{v(firm.delegate)}, {v(firm.position)}",
        )
        + _asked("Jak się z tą osobą skontaktować?", f"tel. {v(firm.phone)}, e-mail {v(firm.email)}")
        + _asked("W jakich językach obcych się porozumiewa?", v(firm.languages))
        + _asked("Jakiej wielkości jest firma?", sizes)
        + _asked("Czym się zajmujemy?", v(firm.about))
        + _asked("Czy nasza działalność ma charakter innowacyjny?", both(firm.innovative))
        + _asked("Jakie mamy certyfikaty, atesty i patenty?", _numbered(firm.certificates, "Nie posiadamy."))
        + _asked("Adres naszej strony internetowej po polsku:", v(firm.www or "nie mamy strony"))
        + _asked("Adres strony w języku angielskim lub innym:", v(firm.www_foreign or "nie mamy"))
        + _asked("Profile społecznościowe, które prowadzimy:", v("\n".join(firm.social) or "nie prowadzimy"))
        + _asked(
            "W jakich targach, szkoleniach i wyjazdach braliśmy udział przez ostatnie trzy lata?",
            v(events or "W żadnych."),
        )
        + _asked(
            "Ile razy byliśmy na wyjeździe organizowanym przez Urząd Marszałkowski i opłaconym z FEWL 2021–2027?",
            v(f"{len(firm.trips)}\n{trips}" if trips else "0 – ani razu"),
        )
        + _asked(
            "Czy działamy w ramach Lubuskich Inteligentnych Specjalizacji?",
            both(bool(firm.lis)) + (f"<br>w której: {v(firm.lis)}" if firm.lis else ""),
        )
        + _asked(
            "Czy działamy w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?",
            both(bool(joined)) + (f"<br>w ramach jakich: {v(joined)}" if joined else ""),
        )
        + _asked(
            "Czy realizujemy przedsięwzięcie horyzontalne opisane w Porozumieniu?",
            both(bool(firm.horizontal)) + (f"<br>jakie: {v(firm.horizontal)}" if firm.horizontal else ""),
        )
        + _asked("Po co jedziemy?", v(firm.aim))
        + f"<p class=d>{DECLARED} Przyjmujemy do wiadomości obowiązek pokrycia 15% kosztów.</p>"
        + signature(firm, pen, f"{firm.signer}, {firm.role}", stamp=False)
    )
    css = (
        "@page{size:A4;margin:20mm 22mm}body{font:11pt/1.4 'Liberation Serif',serif}h1{font-size:16pt;margin:14px 0 0}"
        ".s{margin:2px 0 12px;color:#444;font-style:italic}.who{font-size:10pt}.dt{text-align:right;margin:0}"
        ".q{break-inside:avoid}.ask{font-weight:bold;margin:9px 0 1px}.ans{margin:0 0 0 14px}.d{font-size:9.5pt}"
    )
    return page(body, css, pen.ink)


def _card(title: str, answer: str, wide: bool = False) -> str:
    return f'<div class="card{" w" if wide else ""}"><div class="l">{title}</div>{answer}</div>'


def cards(firm: Firm, pen: Pen) -> Html:
    """Two columns of cards; what does not apply is struck out."""
    sizes = " / ".join(
        struck(word, firm.size == code)
        for code, word in (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"))
    )

    def both(on: bool) -> str:
        return f"{struck('TAK', on)} / {struck('NIE', not on)} *"

    events = "\n".join(f"{year} r.: {name}, {place}, {country}" for name, place, country, year in firm.events)
    body = (
        '<div class="bar">KARTA ZGŁOSZENIOWA UCZESTNIKA<br><span>Formularz zgłoszeniowy na wyjazd studyjny: '
        "SZWAJCARIA, 22–25.06.2026 · „Innowacyjne Lubuskie”</span></div>"
        '<div class="grid">'
        + _card("firma", v(firm.name), True)
        + _card(
            "adres siedziby",
            f"{v(firm.street)}<br>{v(firm.postal + ' ' + firm.town)}<br>woj. {v('lubuskie')}",
        )
        + _card("numery", f"NIP {v(firm.nip)}<br>REGON {v(firm.regon)}<br>{v(firm.register)}")
        + _card("przeważający kod PKD", v(f"{firm.pkd} – {firm.trade}"))
        + _card("wielkość przedsiębiorstwa *", sizes)
        + _card("osoba wyjeżdżająca", f"{v(firm.delegate)}<br>stanowisko: {v(firm.position)}")
        + _card("kontakt", f"tel. {v(firm.phone)}<br>{v(firm.email)}")
        + _card("znajomość języków", v(firm.languages))
        + _card("działalność innowacyjna", both(firm.innovative))
        + _card("co robimy (opis działalności)", v(firm.about), True)
        + _card(
            "certyfikaty, atesty, patenty dotyczące firmy", v("\n".join(firm.certificates) or "brak"), True
        )
        + _card("www po polsku", v(firm.www or "brak"))
        + _card("www po angielsku / w innym języku", v(firm.www_foreign or "brak"))
        + _card("profile w mediach społecznościowych", v("\n".join(firm.social) or "brak"))
        + _card(
            "wyjazdy z UMWL (FEWL 2021–2027)",
            f"liczba: {v(str(len(firm.trips)))}<br>{v(chr(10).join(firm.trips))}",
        )
        + _card(
            "doświadczenie promocyjne z trzech ostatnich lat (rok, impreza, miejsce)",
            v(events or "brak"),
            True,
        )
        + _card(
            "działalność w ramach LIS", both(bool(firm.lis)) + f"<br>specjalizacja: {v(firm.lis or '---')}"
        )
        + _card(
            "działalność w ramach Porozumień ROK",
            both(bool(firm.agreements)) + f"<br>{v(chr(10).join(firm.agreements) or '---')}",
        )
        + _card(
            "przedsięwzięcie horyzontalne",
            both(bool(firm.horizontal)) + f"<br>nazwa: {v(firm.horizontal or '---')}",
            True,
        )
        + _card("cel wyjazdu", v(firm.aim), True)
        + f"</div><p class=n>* niepotrzebne skreślić &nbsp; ROK – Rozwój Obszarów Kluczowych</p>"
        f"<div style='break-inside:avoid'><p>{DECLARED}</p>"
        + f"<p>Data: {v(pen.day)}</p>"
        + signature(firm, pen, "podpis (imienny) i pieczątka firmy")
        + "</div>"
    )
    css = (
        "@page{size:A4;margin:9mm 13mm}body{font:8.9pt/1.3 'DejaVu Sans',sans-serif}.bar{background:#234a6b;color:#fff;"
        "padding:10px 14px;font-size:15pt}.bar span{font-size:9pt}.grid{display:grid;grid-template-columns:1fr 1fr;"
        "gap:4px;margin-top:6px}.card{border:1px solid #9ab;border-radius:5px;padding:3px 8px;break-inside:avoid}"
        ".w{grid-column:1/3}.l{font-size:7.6pt;text-transform:uppercase;color:#567;margin-bottom:2px}.n{font-size:8pt}"
        "s{color:#777}"
    )
    return page(body, css, pen.ink)
