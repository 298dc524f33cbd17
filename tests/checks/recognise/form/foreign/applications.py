"""Application forms for a study trip, each as another office might lay it out."""

from tests.checks.recognise.form.foreign.facts import Company
from tests.checks.recognise.form.foreign.marks import column, html, picked, row, struck, yes

_TRIPS = {"ch": "Szwajcaria", "fie": "Finlandia i Estonia"}
_SIZES = {
    "micro": "mikroprzedsiębiorstwo",
    "small": "małe przedsiębiorstwo",
    "medium": "średnie przedsiębiorstwo",
}
_LIS = {
    "green_economy": "Zielona gospodarka",
    "health": "Zdrowie i jakość życia",
    "industry": "Innowacyjny przemysł",
}
_NONE = "nie dotyczy"


def _table(*lines: tuple[str, str]) -> str:
    return "<table>" + "".join(f"<tr><td>{q}</td><td>{a}</td></tr>" for q, a in lines) + "</table>"


def _events(c: Company, *head: str) -> str:
    rows = c.events or (("", "", ""),)
    body = "".join(
        f"<tr><td>{n}.</td>{''.join(f'<td>{x}</td>' for x in event)}</tr>" for n, event in enumerate(rows, 1)
    )
    return f"<table><tr>{''.join(f'<th>{h}</th>' for h in head)}</tr>{body}</table>"


def _numbered(items: tuple[str, ...], none: str = "brak") -> str:
    return "<br>".join(f"{n}. {item}" for n, item in enumerate(items, 1)) or none


def big_table(c: Company) -> str:
    """Everything in a table of two columns with headings across."""
    head = "<tr><th colspan='2'>{}</th></tr>".format
    lines = (
        head("CZĘŚĆ I. INFORMACJE O WNIOSKODAWCY"), ("Nazwa przedsiębiorstwa (zgodnie z KRS/CEIDG)", c.name), ("NIP", c.nip), ("REGON", c.regon),
        ("Numer KRS (jeśli dotyczy)", c.krs), ("Adres siedziby (ulica, kod, miejscowość)", c.address), ("Województwo", c.voivodeship),
        ("Adres oddziału na terenie województwa lubuskiego, jeżeli siedziba jest poza nim", _NONE), ("Główny przedmiot działalności – PKD", c.pkd),
        ("Status przedsiębiorstwa", row(_SIZES, c.size)), head("CZĘŚĆ II. UCZESTNIK WYJAZDU"), ("Imię i nazwisko uczestnika", c.delegate),
        ("Pełniona funkcja", c.position), ("Numer telefonu komórkowego", c.phone), ("E-mail", c.email), ("Znajomość języków", c.languages),
        head("CZĘŚĆ III. DZIAŁALNOŚĆ"), ("Krótka charakterystyka prowadzonej działalności", c.activity),
        ("Czy Wnioskodawca prowadzi działalność innowacyjną?", yes(c.innovative)),
        ("Posiadane certyfikaty, atesty, patenty", _numbered(c.certificates)), ("Strona internetowa (PL)", c.www_pl or "brak"),
        ("Strona internetowa w innych językach", c.www_foreign or "brak"), ("Media społecznościowe (linki)", ", ".join(c.social) or "brak"),
        ("W ilu wyjazdach organizowanych przez UMWL (FEWL 2021–2027) firma brała udział?", str(len(c.trips))),
        ("Jakie to były wyjazdy?", ", ".join(c.trips) or "–"), ("Dlaczego chcą Państwo wziąć udział w wyjeździe?", c.purpose),
        ("Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji?", yes(bool(c.specialisation))),
        ("Jeśli tak, proszę wskazać specjalizację", row(_LIS, c.specialisation)),
        ("Czy firma jest członkiem Porozumienia na rzecz Rozwoju Obszaru Kluczowego?", yes(bool(c.agreements))),
        ("Nazwa Porozumienia", "; ".join(c.agreements) or _NONE),
        ("Czy firma uczestniczy w przedsięwzięciu horyzontalnym?", yes(bool(c.horizontal))), ("Nazwa przedsięwzięcia horyzontalnego", c.horizontal or _NONE),
    )  # fmt: skip
    rows = "".join(
        line if isinstance(line, str) else f"<tr><td>{line[0]}</td><td>{line[1]}</td></tr>" for line in lines
    )
    return html(
        "WNIOSEK O UDZIAŁ W WYJEŹDZIE STUDYJNYM DO SZWAJCARII",
        f"<table>{rows}</table><p>Udział w targach, wystawach i misjach w ciągu ostatnich 3 lat:</p>{_events(c, 'Lp.', 'Nazwa wydarzenia', 'Kraj', 'Rok')}",
    )


def questions(c: Company) -> str:
    """Numbered questions as sentences, the answer on the line below."""
    asked = (
        ("Jak brzmi pełna nazwa Państwa firmy?", c.name), ("Podaj NIP firmy.", c.nip), ("Gdzie firma ma siedzibę?", c.address),
        ("W jakim województwie znajduje się siedziba firmy?", c.voivodeship), ("Jaki jest kod PKD głównej działalności?", c.pkd),
        ("Jaka jest wielkość firmy?", column(_SIZES, c.size)), ("Kto weźmie udział w wyjeździe (imię i nazwisko)?", c.delegate),
        ("Jakie stanowisko zajmuje ta osoba w firmie?", c.position), ("Telefon do tej osoby:", c.phone), ("Adres e-mail tej osoby:", c.email),
        ("Jakimi językami obcymi posługuje się uczestnik?", c.languages), ("Czym zajmuje się firma?", c.activity),
        ("Czy wdrażają Państwo innowacje?", "Tak, wdrażamy nowe rozwiązania." if c.innovative else "Nie."),
        ("Jakie certyfikaty lub patenty posiada firma?", "<br>".join(c.certificates) or "nie posiadamy"),
        ("Adres strony www po polsku:", c.www_pl), ("Adres strony www w języku obcym:", c.www_foreign or "brak"),
        ("Profile firmy w mediach społecznościowych:", "<br>".join(c.social) or "brak"),
        ("W jakich targach lub innych działaniach promocyjnych uczestniczyła firma w ostatnich trzech latach?", "<br>".join(f"{n}, {k}, {r}" for n, k, r in c.events) or "w żadnych"),
        ("Ile razy firma uczestniczyła w wyjazdach organizowanych przez Urząd Marszałkowski Województwa Lubuskiego?", {0: "ani razu", 1: "raz", 2: "dwa razy"}[len(c.trips)]),
        ("Czego oczekują Państwo od wyjazdu?", c.purpose),
        ("Czy działalność wpisuje się w Lubuskie Inteligentne Specjalizacje?", f"Tak – {_LIS[c.specialisation]}" if c.specialisation else "Nie"),
        ("Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych? Jeśli tak, w ramach których?", f"Tak: {'; '.join(c.agreements)}" if c.agreements else "Nie"),
        ("Czy firma realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu?", "tak" if c.horizontal else "nie"),
    )  # fmt: skip
    body = "".join(f"<p><b>{n}. {q}</b></p><p>{a}</p>" for n, (q, a) in enumerate(asked, 1))
    return html("Ankieta zgłoszeniowa – misja studyjna do Szwajcarii", body)


def colons(c: Company) -> str:
    """Short labels with colons, two on a line at times."""
    return html(
        "KARTA ZGŁOSZENIA",
        f"<p>Kierunek wyjazdu: {row(_TRIPS, 'ch')}</p><p>Dane firmy</p><p>Firma: {c.name}</p><p>NIP: {c.nip} &nbsp;&nbsp; REGON: {c.regon}</p>"
        f"<p>Siedziba: {c.address}</p><p>woj.: {c.voivodeship}</p><p>PKD (przeważające): {c.pkd}</p><p>Wielkość firmy: {row({'micro': 'mikro', 'small': 'mała', 'medium': 'średnia', 'large': 'duża'}, c.size)}</p>"
        f"<p>Osoba delegowana</p><p>Imię: {c.delegate.rpartition(' ')[0]} Nazwisko: {c.delegate.rpartition(' ')[2]}</p><p>Funkcja w firmie: {c.position}</p>"
        f"<p>tel.: {c.phone} &nbsp;&nbsp; e-mail: {c.email}</p><p>Języki obce: {c.languages}</p><p>Profil działalności: {c.activity}</p>"
        f"<p>Innowacyjność: {yes(c.innovative)}</p><p>Certyfikaty / patenty: {'; '.join(c.certificates) or 'brak'}</p>"
        f"<p>WWW (pl): {c.www_pl}</p><p>WWW (en/inne): {c.www_foreign or '-'}</p><p>Social media: {', '.join(c.social) or '-'}</p>"
        f"<p>Targi i imprezy promocyjne z ostatnich 3 lat: {'; '.join(' '.join(e) for e in c.events) or 'brak'}</p>"
        f"<p>Dotychczasowe wyjazdy z UMWL (liczba): {len(c.trips)}</p><p>Cel wyjazdu: {c.purpose}</p><p>Inteligentne specjalizacje (LIS): {yes(bool(c.specialisation))}</p>"
        f"<p>Która: {_LIS.get(c.specialisation, '-')}</p><p>Porozumienia ROK: {yes(bool(c.agreements))}</p><p>Jakie: {'; '.join(c.agreements) or '-'}</p>"
        f"<p>Przedsięwzięcie horyzontalne: {yes(bool(c.horizontal))}</p>",
    )


def captions(c: Company) -> str:
    """Dotted lines with the question in brackets below."""

    def line(answer: str, caption: str) -> str:
        return f"<p>.....{answer}.....<br>({caption})</p>"

    return html(
        "ZGŁOSZENIE UDZIAŁU w wyjeździe studyjnym do Szwajcarii",
        "<p>A. Przedsiębiorca</p>"
        + line(c.name, "pełna nazwa przedsiębiorcy")
        + line(c.address, "adres siedziby")
        + line(c.nip, "NIP")
        + line(c.pkd, "kod PKD")
        + line(c.voivodeship, "województwo")
        + f"<p>Status: {struck({'micro': 'mikro', 'small': 'mały', 'medium': 'średni'}, c.size)} przedsiębiorca *</p><p>B. Przedstawiciel</p>"
        + line(c.delegate, "imię i nazwisko")
        + line(c.position, "stanowisko")
        + line(c.phone, "telefon")
        + line(c.email, "e-mail")
        + f"<p>C. Pozostałe</p><p>Opis prowadzonej działalności:</p><p>{c.activity}</p><p>Działalność innowacyjna: {struck({'t': 'TAK', 'n': 'NIE'}, 't' if c.innovative else 'n')} *</p>"
        + f"<p>Udział w wyjazdach UMWL finansowanych z FEWL – liczba:</p><p>{len(c.trips)}</p>"
        + f"<p>Działalność w ramach LIS: {struck({'t': 'TAK', 'n': 'NIE'}, 't' if c.specialisation else 'n')} *</p>"
        + f"<p>Udział w Porozumieniach ROK: {struck({'t': 'TAK', 'n': 'NIE'}, 't' if c.agreements else 'n')} *</p>"
        + f"<p>Udział w przedsięwzięciu horyzontalnym: {struck({'t': 'TAK', 'n': 'NIE'}, 't' if c.horizontal else 'n')} *</p><p>* niepotrzebne skreślić</p>",
    )


def grid(c: Company) -> str:
    """Four columns: two questions and answers a row."""
    pairs = (
        ("Przedsiębiorca", c.name, "NIP", c.nip), ("Siedziba", c.address, "Województwo", c.voivodeship), ("Kod PKD", c.pkd, "REGON", c.regon),
        ("Delegat", c.delegate, "Stanowisko", c.position), ("Telefon", c.phone, "E-mail", c.email),
    )  # fmt: skip
    rows = "".join(f"<tr>{''.join(f'<td>{x}</td>' for x in line)}</tr>" for line in pairs)
    more = _table(
        ("Wielkość", column(_SIZES, c.size)), ("Innowacyjny charakter działalności", yes(c.innovative)), ("Opis", c.activity),
        ("Liczba dotychczasowych wyjazdów z UMWL", str(len(c.trips))), ("Lubuskie Inteligentne Specjalizacje", yes(bool(c.specialisation))),
        ("Porozumienia na rzecz Obszarów Kluczowych", yes(bool(c.agreements))), ("– wymienić", ", ".join(c.agreements) or "brak"),
        ("Przedsięwzięcie horyzontalne", yes(bool(c.horizontal))),
    )  # fmt: skip
    return html(
        "FORMULARZ REKRUTACYJNY – Szwajcaria 2026",
        f"<table>{rows}</table><br>{more}<br>{_certificates(c)}<br>{_events(c, 'L.p.', 'Targi / wystawa / misja', 'Państwo', 'Termin')}",
    )


def _certificates(c: Company) -> str:
    rows = "".join(
        f"<tr><td>{n}</td><td>{one}</td></tr>" for n, one in enumerate(c.certificates or ("brak",), 1)
    )
    return f"<table><tr><th>Lp.</th><th>Certyfikat / atest / patent</th></tr>{rows}</table>"


def criteria(c: Company) -> str:
    """Sections with Roman numbers, criteria with explanations."""
    return html(
        "Formularz aplikacyjny do udziału w wyjeździe studyjnym",
        f"<p>Wyjazd: ☒ do Szwajcarii ☐ do Finlandii i Estonii</p><p>I. DANE PODSTAWOWE</p><p>1. Nazwa Wnioskodawcy</p><p>{c.name}</p>"
        f"<p>2. Dane adresowe siedziby</p><p>{c.address}, woj. {c.voivodeship}</p><p>3. Dane rejestrowe</p><p>NIP {c.nip}, REGON {c.regon}, KRS {c.krs}</p>"
        f"<p>4. Klasyfikacja działalności (PKD)</p><p>{c.pkd}</p><p>5. Przedstawiciel oddelegowany do udziału w wyjeździe (imię, nazwisko, stanowisko)</p>"
        f"<p>{c.delegate}, {c.position}</p><p>6. Dane kontaktowe przedstawiciela</p><p>{c.phone}, {c.email}</p><p>II. KRYTERIA</p>"
        f"<p>1. Kategoria MŚP, do której należy Wnioskodawca:</p><p>{row({'micro': 'mikro', 'small': 'małe', 'medium': 'średnie'}, c.size, '[ ]', '[x]')}</p>"
        f"<p>2. Innowacyjny charakter działalności firmy (własny dział B+R, współpraca z uczelnią, nowe produkty itp.)</p><p>{yes(c.innovative, '[ ]', '[x]')}</p>"
        f"<p>Uzasadnienie / opis działalności: {c.activity}</p>"
        f"<p>3. Certyfikaty, atesty i patenty firmy</p><p>{_numbered(c.certificates)}</p>"
        f"<p>4. Obecność w internecie</p><p>a) strona w języku polskim: {c.www_pl}</p><p>b) strona w języku angielskim lub innym: {c.www_foreign or 'w przygotowaniu'}</p>"
        f"<p>c) media społecznościowe: {', '.join(c.social) or 'nie prowadzimy'}</p>"
        f"<p>5. Doświadczenie w działaniach promocyjnych (ostatnie 3 lata)</p><p>{_numbered(tuple(' – '.join(e) for e in c.events))}</p>"
        f"<p>6. Działalność w ramach Lubuskich Inteligentnych Specjalizacji</p><p>{yes(bool(c.specialisation), '[ ]', '[x]')}</p>"
        f"<p>7. Przynależność do Porozumień na rzecz Rozwoju Obszarów Kluczowych</p><p>{yes(bool(c.agreements), '[ ]', '[x]')}</p><p>Nazwy Porozumień: {', '.join(c.agreements) or '—'}</p>"
        f"<p>8. Zaangażowanie w przedsięwzięcie horyzontalne ujęte w Porozumieniu</p><p>{yes(bool(c.horizontal), '[ ]', '[x]')}</p>"
        f"<p>9. Wcześniejszy udział w wyjazdach UMWL (FEWL 2021-2027): {len(c.trips)} {'raz' if len(c.trips) == 1 else 'razy'}</p>",
    )


APPLICATIONS = (big_table, questions, colons, captions, grid, criteria)
