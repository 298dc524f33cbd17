"""Application forms: chamber table, letter, questionnaire, cards."""

from tests.blind.model import Html
from tests.blind.rounds.r65.kit import (
    SIZE_NOUNS,
    SIZES,
    Firm,
    box,
    events,
    lines,
    sheet,
    sign,
    struck,
    v,
    yes_no,
)

TRIP_DATES = {"Szwajcarii": "22–25 czerwca 2026 r.", "Finlandii i Estonii": "22–25 września 2026 r."}


def chamber(f: Firm, how: str) -> Html:
    """Card of a chamber of trade: two columns, grouped by headings."""

    def row(label: str, value: str) -> str:
        return f"<tr><td class='l'>{label}</td><td>{value}</td></tr>"

    def head(text: str) -> str:
        return f"<tr><th colspan='2'>{text}</th></tr>"

    fairs = "".join(f"<tr><td>{v(n)}</td><td>{v(c)}</td><td>{v(y)}</td></tr>" for n, c, y in f.events)
    fairs = (
        f"<table class='in'><tr><td><i>wydarzenie</i></td><td><i>kraj</i></td><td><i>rok</i></td></tr>{fairs}</table>"
        if fairs
        else v("brak")
    )
    sizes = " &nbsp; ".join(f"{box(f.size == k)} {n}" for k, n in SIZES.items())
    css = (
        "body{font-family:Carlito}th{background:#dfe6ee;text-align:left}td,th{border:1px solid #888;padding:1.3mm"
        " 2mm;vertical-align:top}.l{width:38%;background:#f6f6f6}.in td{padding:.5mm"
        f" 2mm}}h1{{font-size:15pt;color:{f.accent};text-align:center;margin:3mm 0"
        " 1mm}.top{font-size:8.5pt;text-align:center;border-bottom:2px solid #777}"
    )
    body = (
        "<div class='top'>NADODRZAŃSKIE FORUM PRACODAWCÓW · biuro obsługi członków</div>"
        f"<h1>Formularz zgłoszeniowy</h1><p style='text-align:center;margin:0 0 3mm'>Wyjazd studyjny do {f.trip} "
        f"({TRIP_DATES[f.trip]}) – projekt „Innowacyjne Lubuskie”</p><table>"
        + head("A. Przedsiębiorca")
        + row("Nazwa firmy", v(f.name))
        + row("Siedziba (ulica, kod, miejscowość)", v(f.address))
        + row("Województwo", v("lubuskie"))
        + row("Oddział w woj. lubuskim (jeżeli siedziba jest poza regionem)", v("nie dotyczy"))
        + row("NIP", v(f.nip))
        + row("REGON", v(f.regon))
        + row("Wpis do rejestru (KRS lub CEIDG)", v(f.register))
        + row("Główny kod PKD", v(f.pkd))
        + row("Kategoria MŚP", sizes)
        + head("B. Osoba, która pojedzie")
        + row("Imię i nazwisko", v(f.delegate))
        + row("Funkcja w firmie", v(f.position))
        + row("Telefon", v(f.phone))
        + row("E-mail", v(f.email))
        + row("Języki obce", v(f.tongues))
        + head("C. Działalność i innowacje")
        + row("Czy firma prowadzi działalność innowacyjną?", yes_no(f.innovative))
        + row("Krótki opis działalności", v(f.story))
        + row("Certyfikaty, atesty, patenty (kopie w załączeniu)", lines(f.certificates, f.no_word))
        + row("Strona WWW po polsku", v(f.www or "brak"))
        + row("Strona WWW w języku angielskim lub innym", v(f.foreign or "brak"))
        + row("Media społecznościowe", lines(f.social, "nie prowadzimy"))
        + head("D. Doświadczenie")
        + row("Targi, misje, szkolenia i wyjazdy zagraniczne z ostatnich 3 lat", fairs)
        + row("Wyjazdy zorganizowane przez UMWL ze środków FEWL 2021–2027", lines(f.trips, "brak"))
        + row("Po co firma jedzie – cel wyjazdu", v(f.goal))
        + head("E. Specjalizacje regionu")
        + row(
            "Lubuska Inteligentna Specjalizacja", yes_no(f.lis is not None) + "<br>jaka: " + v(f.lis or "–")
        )
        + row(
            "Udział w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych",
            yes_no(bool(f.agreements)) + "<br>które: " + lines(f.agreements, "–"),
        )
        + row(
            "Realizacja przedsięwzięcia horyzontalnego z Porozumienia",
            yes_no(f.horizontal is not None) + "<br>nazwa: " + v(f.horizontal or "–"),
        )
        + "</table><p class='keep' style='font-size:9pt'>Oświadczam, że podane dane są prawdziwe, firma nie działa w"
        " sektorach wyłączonych (§ 3 ust. 5 Regulaminu), a delegowana osoba nie jest pracownikiem Urzędu"
        f" Marszałkowskiego. Przyjmuję obowiązek pokrycia 15% kosztów.</p>{sign(f, how)}"
    )
    return sheet(f, css, body)


def letter(f: Firm, how: str) -> Html:
    """The firm's own letter with the answers in sentences under small headings."""
    css = (
        "body{font-family:'Liberation Serif';font-size:11pt}.lh{border-bottom:1.5px solid"
        f" {f.accent};padding-bottom:2mm;color:{f.accent}}}.lh b{{font-size:15pt}}h2{{font-size:11pt;margin:4mm 0"
        " 1mm}p{margin:1mm 0;text-align:justify}"
    )
    inn = "prowadzimy" if f.innovative else "nie prowadzimy"
    fairs = "".join(f"<li>{v(e)}</li>" for e in events(f))
    fairs = (
        f"<p>W ostatnich trzech latach wzięliśmy udział w:</p><ol>{fairs}</ol>"
        if fairs
        else "<p>Nie braliśmy udziału.</p>"
    )
    certs = "".join(f"<li>{v(c)}</li>" for c in f.certificates)
    certs = f"<p>Firma posiada (kopie załączamy):</p><ol>{certs}</ol>" if certs else "<p>Brak.</p>"
    trips = (
        f"<p>Liczba wyjazdów: {v(str(len(f.trips)))} – {lines(f.trips, '')}</p>"
        if f.trips
        else "<p>Nie uczestniczyliśmy w żadnym takim wyjeździe (liczba wyjazdów: 0).</p>"
    )
    body = (
        f"<div class='lh'><b>{f.name}</b><br>{f.address}, woj. lubuskie<br>NIP {f.nip_dashed} · REGON {f.regon} ·"
        f" {f.register}<br>tel. {f.phone} · {f.email}</div><p style='text-align:right'>{f.town}, {f.day}</p><p>Urząd"
        " Marszałkowski Województwa Lubuskiego<br>Departament Gospodarki i Rozwoju</p><h1"
        " style='font-size:14pt;text-align:center'>FORMULARZ ZGŁOSZENIOWY<br><span style='font-size:11pt'>zgłoszenie"
        f" do udziału w wyjeździe studyjnym do {f.trip} – „Innowacyjne Lubuskie”</span></h1><h2>1."
        f" Zgłaszający</h2><p>Pełna nazwa: {v(f.name)}. Adres siedziby: {v(f.address)}, województwo: {v('lubuskie')}."
        f" NIP: {v(f.nip)}, REGON: {v(f.regon)}, numer w rejestrze: {v(f.register)}. Kod PKD przeważającej"
        f" działalności: {v(f.pkd)}.</p><h2>2. Delegowany przedstawiciel</h2><p>Imię i nazwisko: {v(f.delegate)},"
        f" stanowisko: {v(f.position)}, telefon: {v(f.phone)}, e-mail: {v(f.email)}.</p><h2>3. Wielkość i profil"
        f" firmy</h2><p>Wielkość przedsiębiorstwa: {v(SIZE_NOUNS[f.size])}. Działalność innowacyjną {v(inn)}."
        f" {v(f.story)}</p><h2>4. Certyfikaty, atesty i patenty</h2>{certs}<h2>5. Strona internetowa i"
        f" profile</h2><p>Strona w języku polskim: {v(f.www or 'brak')}</p><p>Strona w języku angielskim i innym:"
        f" {v(f.foreign or 'brak')}</p><p>Profile społecznościowe: {v(', '.join(f.social) or 'brak')}</p><h2>6."
        f" Doświadczenie promocyjne za granicą i na targach międzynarodowych</h2>{fairs}<h2>7. Wyjazdy UMWL finansowane"
        f" z FEWL 2021–2027</h2>{trips}<h2>8. Cel wyjazdu</h2><p>{v(f.goal)}</p><h2>9. Języki obce"
        f" przedstawiciela</h2><p>{v(f.tongues)}</p><h2>10. Lubuskie Inteligentne Specjalizacje</h2><p>"
        + (
            f"{v('Tak')}, działamy w obszarze: {v(f.lis)}."
            if f.lis
            else f"{v('Nie')}, nie działamy w obszarze LIS."
        )
        + "</p><h2>11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych</h2><p>"
        + (
            f"{v('Tak')}: {v(', '.join(f.agreements))}."
            if f.agreements
            else f"{v('Nie')}, nie jesteśmy w żadnym Porozumieniu."
        )
        + "</p><h2>12. Przedsięwzięcie horyzontalne</h2><p>"
        + (f"{v('Tak')}: {v(f.horizontal)}." if f.horizontal else f"{v('Nie')}, nie realizujemy.")
        + "</p><h2>13. Oświadczenia</h2><p>Potwierdzamy prawdziwość danych. Nie prowadzimy działalności wykluczonej z"
        " naboru, a przedstawiciel nie jest zatrudniony w Urzędzie Marszałkowskim. Pokryjemy 15% kosztów wyjazdu.</p>"
        + sign(f, how, "podpis")
    )
    return sheet(f, css, body, "18mm 20mm")


def questions(f: Firm, how: str) -> Html:
    """Questionnaire in plain words; the answer under the question."""

    def ask(number: int, question: str, answer: str, hint: str = "") -> str:
        small = f"<div class='h'>{hint}</div>" if hint else ""
        return f"<div class='keep q'><b>{number}. {question}</b>{small}<div class='a'>{answer}</div></div>"

    sizes = " &nbsp;&nbsp; ".join(f"{box(f.size == k, 'b')} {n}" for k, n in SIZES.items())
    css = (
        "body{font-family:'DejaVu Sans';font-size:9pt}.q{margin:2.2mm 0}.a{border-left:3px solid"
        f" {f.accent};padding:.6mm 3mm;margin-top:.8mm}}.h{{font-size:7.5pt;color:#555}}h1{{font-size:14pt;margin:0}}"
    )
    body = (
        f"<h1>FORMULARZ ZGŁOSZENIOWY</h1><div>Nabór na wyjazd studyjny do {f.trip} · „Innowacyjne Lubuskie”"
        " 2026</div><hr>"
        + ask(
            1,
            "Jak nazywa się firma i gdzie ma siedzibę?",
            f"Nazwa: {v(f.name)}<br>Adres: {v(f.address)}<br>Województwo: {v('lubuskie')}",
            "Prosimy o pełną nazwę z rejestru.",
        )
        + ask(
            2,
            "Pod jakimi numerami firma jest zarejestrowana?",
            f"NIP: {v(f.nip_dashed)}<br>REGON: {v(f.regon)}<br>KRS/CEIDG: "
            f"{v(f.register)}<br>PKD (przeważające): {v(f.pkd)}",
        )
        + ask(
            3,
            "Kogo firma deleguje na wyjazd?",
            f"Imię i nazwisko: {v(f.delegate)}<br>Stanowisko: {v(f.position)}<br>Telefon: "
            f"{v(f.phone)}<br>E-mail: {v(f.email)}",
        )
        + ask(
            4,
            "Jakiej wielkości jest przedsiębiorstwo?",
            sizes,
            "Zgodnie z załącznikiem I do rozporządzenia 651/2014.",
        )
        + ask(5, "Czym firma się zajmuje?", v(f.story))
        + ask(6, "Czy firma prowadzi działalność innowacyjną?", yes_no(f.innovative, "b"))
        + ask(
            7,
            "Jakie certyfikaty, atesty lub patenty posiada firma?",
            lines(f.certificates, f.no_word),
            "Dołącz kopie.",
        )
        + ask(
            8,
            "Czy firma ma stronę internetową?",
            f"Po polsku: {v(f.www or 'brak')}<br>Po angielsku / w innym języku: {v(f.foreign or 'brak')}",
        )
        + ask(9, "Czy firma prowadzi profile w mediach społecznościowych? Jakie?", lines(f.social, "nie"))
        + ask(
            10,
            "W jakich targach międzynarodowych, misjach lub szkoleniach firma brała udział w ostatnich 3 latach?",
            lines(events(f), "brak"),
            "Nazwa, kraj, rok.",
        )
        + ask(
            11,
            "W ilu wyjazdach UMWL finansowanych z FEWL 2021–2027 firma uczestniczyła?",
            f"Liczba: {v(str(len(f.trips)))}<br>Jakie: {lines(f.trips, 'nie dotyczy')}",
        )
        + ask(12, "Jaki jest cel udziału w wyjeździe?", v(f.goal))
        + ask(13, "Jakie języki obce zna przedstawiciel?", v(f.tongues))
        + ask(
            14,
            "Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji?",
            yes_no(f.lis is not None, "b") + f"<br>Której: {v(f.lis or '—')}",
        )
        + ask(
            15,
            "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?",
            yes_no(bool(f.agreements), "b") + f"<br>Których: {lines(f.agreements, '—')}",
        )
        + ask(
            16,
            "Czy firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu?",
            yes_no(f.horizontal is not None, "b") + f"<br>Jakie: {v(f.horizontal or '—')}",
        )
        + "<p class='keep' style='font-size:8pt'>Podpisując formularz, potwierdzam prawdziwość odpowiedzi oraz to, że"
        f" firma nie podlega wyłączeniom z § 3 ust. 5 i 6 Regulaminu.</p>{sign(f, how)}"
    )
    return sheet(f, css, body)


def cards(f: Firm, how: str) -> Html:
    """Cards with a small label over the answer."""

    def cell(label: str, value: str, span: int = 1) -> str:
        return f"<div class='c' style='grid-column:span {span}'><div class='k'>{label}</div>{value}</div>"

    def group(title: str, cells: str) -> str:
        return f"<h2>{title}</h2><div class='g'>{cells}</div>"

    css = (
        "body{font-family:'Liberation Sans';font-size:10pt}.g{display:grid;grid-template-columns:1fr 1fr"
        " 1fr;gap:1.6mm}.c{border:1px solid #bbb;border-radius:2mm;padding:1mm"
        f" 2mm;break-inside:avoid}}.k{{font-size:7.5pt;color:#555}}h2{{font-size:11pt;color:{f.accent};margin:3mm 0"
        f" 1mm}}h1{{font-size:17pt;margin:0;color:{f.accent}}}"
    )
    sizes = "<br>".join(f"{box(f.size == k, 'c')} {SIZE_NOUNS[k]}" for k in SIZES)
    body = (
        f"<h1>Formularz zgłoszeniowy</h1><div>Zachodni Klub Eksportera · wyjazd studyjny do {f.trip},"
        f" {TRIP_DATES[f.trip]}</div>"
        + group(
            "Firma",
            cell("Nazwa przedsiębiorcy", v(f.name), 3)
            + cell("Ulica i numer", v(f.street))
            + cell("Kod pocztowy i miejscowość", v(f"{f.postal} {f.town}"))
            + cell("Województwo", v("lubuskie"))
            + cell("NIP", v(f.nip))
            + cell("REGON", v(f.regon))
            + cell("KRS / CEIDG", v(f.register))
            + cell("PKD – działalność przeważająca", v(f.pkd))
            + cell("Wielkość przedsiębiorstwa", sizes)
            + cell("Działalność innowacyjna", yes_no(f.innovative, "c")),
        )
        + group(
            "Przedstawiciel na wyjeździe",
            cell("Imię i nazwisko", v(f.delegate))
            + cell("Stanowisko", v(f.position))
            + cell("Telefon", v(f.phone))
            + cell("E-mail", v(f.email))
            + cell("Znajomość języków obcych", v(f.tongues), 2),
        )
        + group(
            "O firmie",
            cell("Opis działalności", v(f.story), 3)
            + cell("Certyfikaty / atesty / patenty", lines(f.certificates, f.no_word), 3)
            + cell("Strona www – język polski", v(f.www or "brak"))
            + cell("Strona www – język angielski i inne", v(f.foreign or "brak"))
            + cell("Profile w mediach społecznościowych", lines(f.social, "brak")),
        )
        + group(
            "Doświadczenie",
            cell("Wydarzenia promocyjne z ostatnich 3 lat (nazwa, kraj, rok)", lines(events(f), "brak"), 2)
            + cell("Wyjazdy UMWL finansowane z FEWL 2021–2027", lines(f.trips, "brak"))
            + cell("Cel udziału w wyjeździe", v(f.goal), 3),
        )
        + group(
            "Specjalizacje",
            cell("Działalność w ramach LIS", yes_no(f.lis is not None, "c") + "<br>" + v(f.lis or ""))
            + cell(
                "Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
                yes_no(bool(f.agreements), "c") + "<br>" + lines(f.agreements, ""),
            )
            + cell(
                "Przedsięwzięcie horyzontalne",
                yes_no(f.horizontal is not None, "c") + "<br>" + v(f.horizontal or ""),
            ),
        )
        + "<p class='keep' style='font-size:8.5pt'>Dane w zgłoszeniu są zgodne z prawdą. Firma nie należy do sektorów"
        " wykluczonych, a zgłoszona osoba nie pracuje w Urzędzie Marszałkowskim. Zobowiązujemy się do wkładu"
        f" 15%.</p>{sign(f, how)}"
    )
    return sheet(f, css, body, "12mm 16mm")


def columns(f: Firm, how: str) -> Html:
    """Three columns, choices struck out."""
    rows: list[tuple[str, str]] = [
        ("Nazwa i adres przedsiębiorcy", f"{v(f.name)}<br>{v(f.address)}"),
        ("Województwo, w którym jest siedziba lub oddział", v("lubuskie")),
        ("NIP", v(f.nip_dashed)),
        ("REGON", v(f.regon)),
        ("Numer KRS albo wpis w CEIDG", v(f.register)),
        ("Kod PKD", v(f.pkd)),
        ("Uczestnik wyjazdu (imię i nazwisko)", v(f.delegate)),
        ("Stanowisko uczestnika", v(f.position)),
        ("Telefon / e-mail", v(f"{f.phone} / {f.email}")),
        (
            "Wielkość przedsiębiorstwa*",
            " / ".join(n if k == f.size else f"<s>{n}</s>" for k, n in SIZES.items()),
        ),
        ("Działalność innowacyjna*", struck(f.innovative)),
        ("Opis działalności", v(f.story)),
        ("Certyfikaty, atesty, patenty", lines(f.certificates, f.no_word)),
        ("Strona www w języku polskim", v(f.www or "brak")),
        ("Strona www w języku angielskim i innym", v(f.foreign or "brak")),
        ("Profile w mediach społecznościowych", lines(f.social, "brak")),
        (
            "Doświadczenie z ostatnich 3 lat: targi, misje, szkolenia (nazwa, kraj, rok)",
            lines(events(f), "brak"),
        ),
        ("Wyjazdy organizowane przez UMWL (FEWL 2021–2027)", lines(f.trips, "brak")),
        ("Cel udziału", v(f.goal)),
        ("Znajomość języków obcych", v(f.tongues)),
        (
            "Działalność w ramach Lubuskich Inteligentnych Specjalizacji*",
            f"{struck(f.lis is not None)}<br>{v(f.lis or '')}",
        ),
        (
            "Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych*",
            f"{struck(bool(f.agreements))}<br>{lines(f.agreements, '')}",
        ),
        (
            "Przedsięwzięcie horyzontalne z Porozumienia*",
            f"{struck(f.horizontal is not None)}<br>{v(f.horizontal or '')}",
        ),
    ]
    table = "".join(f"<tr><td>{n}.</td><td>{q}</td><td>{a}</td></tr>" for n, (q, a) in enumerate(rows, 1))
    css = (
        "body{font-family:'Liberation Sans Narrow'}.m td,.m th{border:1px solid #222;padding:.7mm 2mm;"
        "vertical-align:top}.m th{background:#eee}.m td:first-child{width:9mm}.m td:nth-child(2){width:42%}"
        "s{text-decoration-thickness:1.6px}"
    )
    body = (
        f"<p style='text-align:right;font-size:8.5pt'>{f.name}</p><h1"
        " style='font-size:14pt;text-align:center'>FORMULARZ ZGŁOSZENIOWY – WYJAZD STUDYJNY DO"
        f" {f.trip.upper()}</h1><table class='m'><tr><th>Lp.</th><th>Zagadnienie</th><th>Odpowiedź"
        f" przedsiębiorcy</th></tr>{table}</table><p style='font-size:8pt'>* niepotrzebne skreślić</p><p"
        " class='keep'>Oświadczam, że powyższe informacje są prawdziwe i że nie zachodzą przesłanki wyłączenia z § 3"
        " Regulaminu.</p>" + sign(f, how)
    )
    return sheet(f, css, body, "12mm 16mm")
