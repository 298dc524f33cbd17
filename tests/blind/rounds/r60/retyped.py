"""Forms that a firm typed anew, and one of an older aid."""

from tests.blind.rounds.r60.basis import Firm, svg
from tests.blind.rounds.r60.certificates import sheet
from tests.blind.rounds.r60.forms import SIZES


def status_retyped(f: Firm, signed: bool) -> str:
    """The declaration as a letter of the firm, with boxes."""
    named = ("mikroprzedsiębiorstwem", "małym przedsiębiorstwem", "średnim przedsiębiorstwem")
    kinds = "".join(
        f"<p>{'☒' if f.size == size else '☐'} {name}</p>" for size, name in zip(SIZES, named, strict=True)
    )
    return sheet(
        f'<p class="r">{f.town}, {f.date} r.</p><p><b>{f.name}</b><br>{f.address}<br>NIP: {f.shown_nip}<br>REGON: '
        f"{f.regon}</p><h1>Oświadczenie o statusie Wnioskodawcy</h1><p>Oświadczam, że firma jest w rozumieniu "
        f"załącznika I do rozporządzenia (UE) nr 651/2014:</p>{kinds}<p>Zatrudnienie: {f.people}. Obrót roczny: "
        f"{f.turnover}. Suma bilansowa: {f.balance}. Przedsiębiorstwo samodzielne.</p>"
        f'<p class="c" style="margin-left:55%">{svg(21) if signed else "<br><br>"}<br>'
        f'<span class="s">(podpis)</span><br>{f.signer}</p>'
    )


def application_retyped(f: Firm) -> str:
    """The same questions typed over in a plain text, answers after colons."""

    def yes(ticked: bool) -> str:
        return "<b>TAK</b> / <s>NIE</s>" if ticked else "<s>TAK</s> / <b>NIE</b>"

    events = (
        "".join(f"<li>{name}, {place}, {year}</li>" for name, place, year in f.events) or f"<li>{f.none}</li>"
    )
    certificates = "".join(f"<li>{name}</li>" for name in f.certificates) or f"<li>{f.none}</li>"
    named = ("mikro", "małe", "średnie")
    sizes = " ".join(
        f"[{'x' if f.size == size else ' '}] {name}" for size, name in zip(SIZES, named, strict=True)
    )
    specs = ("", "Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")
    trips = "; ".join(f.trips)
    return sheet(
        '<h1>FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY</h1><p class="c">Wyjazd studyjny – projekt „Innowacyjne Lubuskie”'
        "</p><p>Zgłaszam udział w wyjeździe studyjnym: [x] SZWAJCARIA, czerwiec 2026 [ ] FINLANDIA I ESTONIA</p>"
        f"<h3>1. Dane Wnioskodawcy</h3><p>Nazwa firmy: {f.name}<br>Ulica, nr: {f.street}<br>Kod i miejscowość: "
        f"{f.postal} {f.town}<br>Województwo: lubuskie<br>NIP: {f.shown_nip}<br>REGON: {f.regon}<br>Nr KRS lub wpis "
        f"do CEIDG: {f.register}<br>Główny kod PKD: {f.pkd}</p><h3>2. Osoba, która pojedzie na wyjazd</h3><p>Imię i "
        f"nazwisko uczestnika: {f.delegate}<br>Stanowisko: {f.post}<br>Telefon: {f.phone}<br>E-mail: {f.email}</p>"
        f"<h3>3. Kategoria przedsiębiorstwa i charakter działalności</h3><p>{sizes}</p><p>Działalność innowacyjna: "
        f"{yes(f.innovative)}</p><p>Opis działalności: {f.description}</p><h3>4. Certyfikaty, atesty, patenty</h3>"
        f"<ol>{certificates}</ol><h3>5. Firma w internecie</h3><p>Adres strony www – wersja polska: "
        f"{f.www_pl or f.none}<br>Wersja obcojęzyczna: {f.www_foreign or f.none}<br>Profile społecznościowe: "
        f"{', '.join(f.social) or f.none}</p><h3>6. Targi, misje, szkolenia i wyjazdy w ostatnich trzech latach</h3>"
        f"<ol>{events}</ol><h3>7. Wyjazdy z Urzędem Marszałkowskim finansowane z FEWL 2021–2027</h3><p>"
        f"{trips or 'nie uczestniczyliśmy'}</p><h3>8. Cel udziału</h3><p>{f.purpose}</p><h3>9. Języki obce</h3><p>"
        f"{f.languages}</p><h3>10. Lubuskie Inteligentne Specjalizacje</h3><p>{yes(f.lis > 0)} {specs[f.lis]}</p>"
        f"<h3>11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych</h3><p>{yes(bool(f.agreements))} "
        f"{'; '.join(f.agreements)}</p><h3>12. Przedsięwzięcie horyzontalne</h3><p>{yes(bool(f.horizontal))} "
        f"{f.horizontal}</p><h3>13. Oświadczenia</h3><p>Znamy i przyjmujemy Regulamin, firma nie działa w sektorach "
        "wyłączonych, uczestnik nie pracuje w Urzędzie Marszałkowskim, podane dane są prawdziwe.</p>"
        f'<p>{f.town}, {f.date}</p><p class="c" style="margin-left:55%">{svg(27)}<br>{f.signer}<br>'
        '<span class="s">podpis osoby upoważnionej</span></p>'
    )


def information_old(f: Firm) -> str:
    """The aid form of the regulation that is no longer in force."""
    rows = "".join(
        f"<tr><td>{label}</td><td>{answer}</td></tr>"
        for label, answer in (
            ("1) Identyfikator podatkowy NIP", f.shown_nip),
            ("2) Nazwa podmiotu", f.name),
            ("3) Adres siedziby", f.address),
            ("4) Identyfikator gminy", f.gmina),
            ("5) Forma prawna", f.legal),
            ("6) Klasa działalności PKD", f.pkd),
            ("7) Data utworzenia", f.founded),
            ("8) Wielkość", {"micro": "mikro", "small": "małe", "medium": "średnie"}[f.size]),
        )
    )
    return sheet(
        "<h1>Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis</h1><p class='s'>Stosuje się do "
        "pomocy udzielanej na warunkach rozporządzenia Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r.</p><h3>A. "
        f"Informacje dotyczące podmiotu</h3><table>{rows}</table><h3>B. Sytuacja ekonomiczna</h3><p>Upadłość: nie. "
        "Restrukturyzacja: nie.</p><h3>C. Działalność, na którą ma być udzielona pomoc</h3><p>Rybołówstwo: nie. "
        "Rolnictwo: nie. Transport drogowy: nie.</p><h3>D. Pomoc na te same koszty</h3><p>nie otrzymano</p><h3>E. Osoba "
        f"upoważniona</h3><p>{f.signer}, tel. {f.phone}, {f.date}</p><p class='r'>{svg(19)}<br>podpis</p>"
    )
