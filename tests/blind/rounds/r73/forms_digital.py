"""Application forms as exported files, each in another layout."""

from docx.document import Document as WordDocument
from docx.shared import Pt

from tests.blind.model import Html, Word
from tests.blind.rounds.r73.kit import LIS, SIZES, Co, e, page, signed, tick

TRIP = "Szwajcaria, 22–25 czerwca 2026 r."
THREE = ("micro", "small", "medium")


def yes_no(on: bool) -> str:
    return f"{tick(on)} tak &nbsp; {tick(not on)} nie"


def sizes(co: Co) -> str:
    names = {"micro": "mikroprzedsiębiorstwo", "small": "małe", "medium": "średnie"}
    return " &nbsp; ".join(f"{tick(co.size == one)} {names[one]}" for one in THREE)


def table_form(co: Co, how: str, day: str) -> Html:
    """Numbered sections in one ruled table."""

    def head(number: str, title: str) -> str:
        return f'<tr><th colspan="2" class="s">{number}. {title}</th></tr>'

    def row(label: str, value: str) -> str:
        return f"<tr><td class='l'>{label}</td><td>{value or '–'}</td></tr>"

    events = "".join(
        f"<tr><td>{n}</td><td>{e(a)}</td><td>{e(b)}</td><td>{y}</td></tr>"
        for n, (a, b, y) in enumerate(co.events, 1)
    )
    rows = [
        head("I", "Informacje o Zgłaszającym"),
        row("Nazwa firmy (zgodnie z rejestrem)", e(co.name)),
        row("Siedziba – adres", e(co.address)),
        row("Województwo", e(co.voivodeship)),
        row("NIP", co.nip_dashed),
        row("REGON", co.regon),
        row("Nr KRS lub wpis do CEIDG", e(co.krs)),
        row("Przeważający kod PKD", e(co.pkd)),
        row("Telefon / e-mail", f"{e(co.phone)} / {e(co.mail)}"),
        head("II", "Osoba, która weźmie udział w wyjeździe"),
        row("Imię i nazwisko uczestnika", e(co.delegate)),
        row("Funkcja w firmie", e(co.post)),
        row("Języki obce i poziom", e(co.langs)),
        head("III", "Charakterystyka działalności"),
        row("Status MŚP", sizes(co)),
        row("Czy firma prowadzi działalność innowacyjną?", yes_no(co.innovative)),
        row("Krótki opis działalności", e(co.about)),
        head("IV", "Certyfikaty, patenty, atesty (kopie w załączeniu)"),
        row("Wykaz", "<br>".join(map(e, co.certs)) or "nie posiadamy"),
        head("V", "Obecność w internecie"),
        row("Strona polskojęzyczna", e(co.www)),
        row("Strona w języku angielskim lub innym obcym", e(co.foreign)),
        row("Profile społecznościowe", "<br>".join(map(e, co.social))),
        head("VI", "Targi, misje, wyjazdy w ostatnich 3 latach"),
        f"<tr><td colspan='2'><table><tr><th>Lp.</th><th>Impreza</th><th>Kraj</th><th>Rok</th></tr>{events}</table></td></tr>",
        head("VII", "Wyjazdy UMWL finansowane z FEWL 2021–2027"),
        row("Ile razy firma brała udział?", str(len(co.trips))),
        row("Które wyjazdy", e("; ".join(co.trips))),
        head("VIII", "Inteligentne specjalizacje i Porozumienia"),
        row("Działalność w obszarze LIS", yes_no(co.lis >= 0)),
        row(
            "Wskazana specjalizacja", "<br>".join(f"{tick(co.lis == n)} {name}" for n, name in enumerate(LIS))
        ),
        row("Udział w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych", yes_no(bool(co.agreements))),
        row("Nazwy Porozumień", e("; ".join(co.agreements))),
        row("Realizacja przedsięwzięcia horyzontalnego", yes_no(bool(co.horizontal))),
        row("Tytuł przedsięwzięcia", e(co.horizontal)),
        head("IX", "Cel uczestnictwa"),
        row("Oczekiwania wobec wyjazdu", e(co.aim)),
    ]
    css = "td,th{border:1px solid #555;padding:3px 6px;vertical-align:top}.s{background:#dfe7f2;text-align:left}.l{width:38%}"
    return page(
        f"<h1>Formularz zgłoszeniowy przedsiębiorcy</h1><p style='text-align:center'>Projekt „Innowacyjne Lubuskie” – wyjazd studyjny: <b>{TRIP}</b></p>"
        f"<table>{''.join(rows)}</table><p>Oświadczam, że dane w zgłoszeniu są prawdziwe, firma nie działa w sektorach wyłączonych w § 3 ust. 5 Regulaminu,"
        f" a uczestnik nie jest pracownikiem Urzędu Marszałkowskiego.</p>{signed(co, how, 'podpis i pieczęć Zgłaszającego', day)}", css)  # fmt: skip


def cards_form(co: Co, how: str, day: str) -> Html:
    """Cards in two columns."""

    def card(title: str, *pairs: tuple[str, str]) -> str:
        inside = "".join(
            f"<div class='k'>{label}</div><div class='v'>{value or 'brak'}</div>" for label, value in pairs
        )
        return f"<section><h2>{title}</h2>{inside}</section>"

    events = "<br>".join(f"• {e(a)}, {e(b)}, {y}" for a, b, y in co.events) or "brak"
    body = (
        card("Firma", ("Nazwa", e(co.name)), ("NIP", co.nip), ("REGON", co.regon), ("KRS", e(co.krs)), ("PKD (główne)", e(co.pkd)))
        + card("Adres", ("Ulica i numer", e(co.street)), ("Kod i poczta", f"{co.code} {e(co.town)}"), ("Województwo", e(co.voivodeship)), ("Wielkość firmy", sizes(co)))
        + card("Uczestnik wyjazdu", ("Nazwisko i imię", e(co.delegate)), ("Stanowisko", e(co.post)), ("Telefon", e(co.phone)), ("E-mail", e(co.mail)), ("Języki", e(co.langs)))
        + card("Działalność", ("Działalność innowacyjna", yes_no(co.innovative)), ("Opis", e(co.about)))
        + card("Certyfikaty i patenty", ("Wymień posiadane", "<br>".join(map(e, co.certs))))
        + card("Internet", ("WWW po polsku", e(co.www)), ("WWW w języku obcym", e(co.foreign)), ("Media społecznościowe", "<br>".join(map(e, co.social))))
        + card("Doświadczenie zagraniczne (3 lata)", ("Wydarzenia – nazwa, kraj, rok", events))
        + card("Wyjazdy z UMWL (FEWL 2021–2027)", ("Liczba wyjazdów", str(len(co.trips))), ("Jakie", e("; ".join(co.trips))))
        + card("Inteligentne specjalizacje", ("Działamy w ramach LIS", yes_no(co.lis >= 0)), ("Obszar", e(co.lis_name)))
        + card("Porozumienia", ("Działamy w ramach Porozumień", yes_no(bool(co.agreements))), ("Porozumienie / Porozumienia", e("; ".join(co.agreements))),
               ("Przedsięwzięcie horyzontalne", yes_no(bool(co.horizontal))))
    )  # fmt: skip
    css = ".g{columns:2;column-gap:14px}section{border:1px solid #8aa;border-radius:6px;padding:4px 10px 8px;margin:0 0 10px;break-inside:avoid}h2{margin:2px 0 4px;color:#255}.k{font-size:8pt;color:#555;margin-top:3px}.v{font-size:10pt}"
    return page(
        f"<h1>FORMULARZ ZGŁOSZENIOWY</h1><p style='text-align:center'>Wyjazd studyjny do Szwajcarii · czerwiec 2026 · „Innowacyjne Lubuskie”</p><div class='g'>{body}</div>"
        f"<p>Po co jedziemy: {e(co.aim)}</p><p><small>Potwierdzam prawdziwość danych i akceptuję Regulamin rekrutacji.</small></p>{signed(co, how, 'podpis', day)}", css, "14mm 16mm")  # fmt: skip


def sentences_form(co: Co, how: str, day: str) -> Html:
    """A letter in sentences; the answer that applies is underlined."""

    def choose(options: tuple[str, ...], right: int) -> str:
        return " / ".join(f"<u><b>{o}</b></u>" if n == right else o for n, o in enumerate(options))

    events = "".join(f"<li>{e(a)} ({e(b)}, {y} r.)</li>" for a, b, y in co.events)
    fair = (
        f"W ciągu ostatnich 3 lat uczestniczyliśmy w wydarzeniach: <ul>{events}</ul>"
        if events
        else "W ciągu ostatnich 3 lat nie uczestniczyliśmy w targach ani wyjazdach zagranicznych."
    )
    trips = (
        f"braliśmy udział {len(co.trips)} raz(y): {e('; '.join(co.trips))}"
        if co.trips
        else "dotychczas nie braliśmy udziału (liczba wyjazdów: 0)"
    )
    agreements = f" Porozumienia: {e('; '.join(co.agreements))}." if co.agreements else ""
    area = f" Nasza specjalizacja: {e(co.lis_name)}." if co.lis >= 0 else ""
    return page(
        f"""<h1>Formularz zgłoszeniowy<br>na wyjazd studyjny do Szwajcarii w dniach 22–25.06.2026 r.</h1>
        <p>1. Zgłaszamy do udziału firmę <b>{e(co.name)}</b> z siedzibą pod adresem {e(co.address)}, województwo {e(co.voivodeship)}, NIP {co.nip}, REGON {co.regon}, numer KRS {e(co.krs)}. Przeważająca działalność według PKD: {e(co.pkd)} ({e(co.trade)}).</p>
        <p>2. Na wyjazd delegujemy Panią/Pana: <b>{e(co.delegate)}</b>, stanowisko: {e(co.post)}, tel. {e(co.phone)}, e-mail {e(co.mail)}. Znajomość języków: {e(co.langs)}.</p>
        <p>3. Jesteśmy przedsiębiorstwem (właściwe podkreślić): {choose(("mikro", "małym", "średnim"), THREE.index(co.size))}. Prowadzimy działalność innowacyjną (właściwe podkreślić): {choose(("TAK", "NIE"), int(not co.innovative))}. Opis działalności: {e(co.about)}</p>
        <p>4. Certyfikaty, atesty i patenty firmy: {e(', '.join(co.certs)) or 'nie posiadamy'}.</p>
        <p>5. Strona internetowa w języku polskim: {e(co.www) or 'brak'}. Strona w języku angielskim i innym: {e(co.foreign) or 'brak'}. Media społecznościowe: {e(', '.join(co.social)) or 'nie prowadzimy'}.</p>
        <p>6. {fair}</p><p>7. W wyjazdach organizowanych przez UMWL ze środków FEWL 2021–2027 {trips}.</p><p>8. Cel udziału: {e(co.aim)}</p>
        <p>9. Działamy w ramach Lubuskich Inteligentnych Specjalizacji: {choose(("TAK", "NIE"), int(co.lis < 0))}.{area}</p>
        <p>10. Działamy w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych: {choose(("TAK", "NIE"), int(not co.agreements))}.{agreements}</p>
        <p>11. Realizujemy przedsięwzięcie horyzontalne wskazane w Porozumieniu: {choose(("TAK", "NIE"), int(not co.horizontal))}. {e(co.horizontal)}</p>
        <p>Oświadczamy, że podane dane są zgodne z prawdą oraz że nie podlegamy wyłączeniom z § 3 ust. 5 i 6 Regulaminu.</p>{signed(co, how, co.role, day)}""")  # fmt: skip


def questions_word(co: Co, day: str) -> Word:
    """Numbered questions, each answered in the paragraph below."""

    def write(d: WordDocument) -> None:
        getattr(d.styles["Normal"], "font").size = Pt(10.5)
        d.add_heading("FORMULARZ ZGŁOSZENIOWY", 0)
        d.add_paragraph(f"Nabór: wyjazd studyjny „Innowacyjne Lubuskie” – {TRIP}")
        asked: list[tuple[str, str]] = [
            ("Jak brzmi pełna nazwa firmy?", co.name), ("Gdzie firma ma siedzibę (ulica, kod, miejscowość)?", co.address), ("W jakim województwie leży siedziba?", co.voivodeship),
            ("Numer NIP", co.nip_dashed), ("Numer REGON i KRS", f"{co.regon}, {co.krs}"), ("Główny kod PKD", co.pkd), ("Kto pojedzie na wyjazd (imię i nazwisko)?", co.delegate),
            ("Jakie stanowisko zajmuje ta osoba?", co.post), ("Telefon i e-mail do kontaktu", f"{co.phone}, {co.mail}"), ("Jakiej wielkości jest przedsiębiorstwo (mikro, małe, średnie)?", SIZES[co.size]),
            ("Czy prowadzą Państwo działalność innowacyjną?", "Tak" if co.innovative else "Nie"), ("Czym zajmuje się firma?", co.about),
            ("Jakie certyfikaty, atesty lub patenty posiada firma?", "\n".join(co.certs) or "Żadnych"), ("Adres strony www w języku polskim", co.www or "nie mamy"),
            ("Adres strony www w języku angielskim lub innym", co.foreign or "nie mamy"), ("Profile w mediach społecznościowych", ", ".join(co.social) or "nie mamy"),
            ("W jakich targach, szkoleniach i wyjazdach zagranicznych brali Państwo udział w ostatnich 3 latach?", "\n".join(f"{a}, {b}, {y}" for a, b, y in co.events) or "W żadnych"),
            ("W ilu wyjazdach UMWL ze środków FEWL 2021–2027 uczestniczyła firma?", str(len(co.trips))), ("Jaki jest cel udziału w wyjeździe?", co.aim), ("Jakie języki zna uczestnik?", co.langs),
            ("Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji?", f"Tak – {co.lis_name}" if co.lis >= 0 else "Nie"),
            ("Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych? Jeśli tak, których?", "Tak: " + "; ".join(co.agreements) if co.agreements else "Nie"),
            ("Czy firma realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu?", f"Tak, {co.horizontal}" if co.horizontal else "Nie"),
        ]  # fmt: skip
        for number, (question, answer) in enumerate(asked, 1):
            d.add_paragraph().add_run(f"{number}. {question}").bold = True
            d.add_paragraph(answer)
        d.add_paragraph(
            "Oświadczam, że dane zawarte w zgłoszeniu są zgodne z prawdą, a firma nie działa w sektorach wykluczonych (§ 3 ust. 5 Regulaminu)."
        )
        d.add_paragraph(f"{co.town}, {day}\n{co.boss}, {co.role} – podpisano podpisem kwalifikowanym")

    return Word(write)


def strikes_word(co: Co, day: str) -> Word:
    """A table with a column of answers; what does not apply is struck out."""

    def write(d: WordDocument) -> None:
        getattr(d.styles["Normal"], "font").size = Pt(10)
        d.add_heading("Zgłoszenie przedsiębiorcy – formularz zgłoszeniowy", 1)
        d.add_paragraph(
            "Dotyczy: wyjazd studyjny do Szwajcarii w czerwcu 2026 r.     * niepotrzebne skreślić"
        )
        table = d.add_table(0, 3)
        table.style = "Table Grid"

        def row(number: str, label: str, options: list[str], right: int = -1) -> None:
            cells = table.add_row().cells
            cells[0].text, cells[1].text = number, label
            for n, option in enumerate(options):
                if n:
                    cells[2].paragraphs[0].add_run(" / ")
                cells[2].paragraphs[0].add_run(option).font.strike = right >= 0 and n != right

        row("Lp.", "Wyszczególnienie", ["Odpowiedź firmy"])
        row("1", "Przedsiębiorca (nazwa)", [co.name])
        row("2", "Adres siedziby", [co.address])
        row("3", "Województwo", [co.voivodeship])
        row("4", "NIP", [co.nip])
        row("5", "REGON / KRS", [f"{co.regon} / {co.krs}"])
        row("6", "PKD działalności przeważającej", [co.pkd])
        row("7", "Delegowany przedstawiciel", [co.delegate])
        row("8", "Stanowisko przedstawiciela", [co.post])
        row("9", "Telefon, e-mail", [f"{co.phone}, {co.mail}"])
        row("10", "Wielkość przedsiębiorstwa*", ["mikro", "małe", "średnie"], THREE.index(co.size))
        row("11", "Działalność innowacyjna*", ["TAK", "NIE"], int(not co.innovative))
        row("12", "Opis działalności", [co.about])
        row("13", "Certyfikaty, atesty, patenty", [", ".join(co.certs) or "brak"])
        row("14", "Strona www w języku polskim", [co.www or "brak"])
        row("15", "Strona www w języku angielskim i innym", [co.foreign or "brak"])
        row("16", "Profile w mediach społecznościowych", [", ".join(co.social) or "brak"])
        row(
            "17",
            "Udział w targach i wyjazdach zagranicznych w ostatnich 3 latach (nazwa, kraj, rok)",
            ["; ".join(f"{n}) {a}, {b}, {y}" for n, (a, b, y) in enumerate(co.events, 1)) or "brak"],
        )
        row(
            "18",
            "Liczba wyjazdów UMWL finansowanych z FEWL 2021–2027",
            [str(len(co.trips)) + (f" ({'; '.join(co.trips)})" if co.trips else "")],
        )
        row(
            "19",
            "Lubuskie Inteligentne Specjalizacje – czy firma działa w ich ramach*",
            ["TAK", "NIE"],
            int(co.lis < 0),
        )
        row("20", "Nazwa specjalizacji", [co.lis_name or "nie dotyczy"])
        row(
            "21", "Porozumienia na rzecz Rozwoju Obszarów Kluczowych*", ["TAK", "NIE"], int(not co.agreements)
        )
        row("22", "Wymienić Porozumienia", ["; ".join(co.agreements) or "nie dotyczy"])
        row("23", "Przedsięwzięcie horyzontalne*", ["TAK", "NIE"], int(not co.horizontal))
        row("24", "Cel udziału", [co.aim])
        row("25", "Języki obce", [co.langs])
        d.add_paragraph("Firma zna i akceptuje Regulamin; nie dotyczą jej wyłączenia z § 3 ust. 5 i 6.")
        d.add_paragraph(f"{co.town}, dn. {day}      podpis elektroniczny: {co.boss}")

    return Word(write)


def webform(co: Co, how: str, day: str) -> Html:
    """The print of an answered web form: only what was chosen."""
    lines: list[tuple[str, str]] = [
        ("Wyjazd", "Szwajcaria (22–25.06.2026)"), ("Nazwa podmiotu", co.name), ("NIP", co.nip), ("REGON", co.regon), ("KRS/CEIDG", co.krs), ("Ulica i numer budynku", co.street), ("Kod pocztowy", co.code), ("Miejscowość", co.town),
        ("Województwo", co.voivodeship), ("PKD przeważające", co.pkd), ("Imię i nazwisko reprezentanta na wyjeździe", co.delegate), ("Stanowisko reprezentanta", co.post), ("Telefon kontaktowy", co.phone), ("Adres e-mail", co.mail),
        ("Znajomość języków obcych", co.langs), ("Kategoria przedsiębiorstwa", {"micro": "Mikroprzedsiębiorstwo", "small": "Małe przedsiębiorstwo", "medium": "Średnie przedsiębiorstwo"}[co.size]),
        ("Czy podmiot prowadzi działalność innowacyjną", "Tak" if co.innovative else "Nie"), ("Opis działalności", co.about), ("Certyfikaty / atesty / patenty", ", ".join(co.certs) or "Brak"),
        ("Strona WWW – wersja polska", co.www or "Brak"), ("Strona WWW – wersja angielska lub inna", co.foreign or "Brak"), ("Media społecznościowe", ", ".join(co.social) or "Brak"),
        ("Doświadczenie w ostatnich 3 latach (wydarzenie, kraj, rok)", "; ".join(f"{a}, {b}, {y}" for a, b, y in co.events) or "Brak"), ("Liczba wyjazdów z UMWL w ramach FEWL 2021–2027", str(len(co.trips))),
        ("Lubuskie Inteligentne Specjalizacje", "Tak" if co.lis >= 0 else "Nie"), ("Wybrana specjalizacja", co.lis_name or "–"), ("Działalność w ramach Porozumień dla Obszarów Kluczowych", "Tak" if co.agreements else "Nie"),
        ("Porozumienia", ", ".join(co.agreements) or "–"), ("Przedsięwzięcie horyzontalne z Porozumienia", f"Tak ({co.horizontal})" if co.horizontal else "Nie"), ("Cel udziału w wyjeździe", co.aim), ("Oświadczenia z Regulaminu (§ 3 ust. 5 i 6, § 6 ust. 3)", "Zaakceptowano"),
    ]  # fmt: skip
    rows = "".join(f"<tr><td>{e(label)}</td><td>{e(value)}</td></tr>" for label, value in lines)
    css = "tr:nth-child(odd){background:#f1f1f1}td{padding:4px 8px;vertical-align:top}td:first-child{width:42%;color:#444}td:last-child{font-weight:bold}"
    return page(f"<h1 style='text-align:left'>Formularz zgłoszeniowy – wydruk</h1><p>Rekrutacja przedsiębiorców „Innowacyjne Lubuskie” 2026</p><table>{rows}</table>{signed(co, how, 'podpis osoby reprezentującej podmiot', day)}", css)  # fmt: skip
