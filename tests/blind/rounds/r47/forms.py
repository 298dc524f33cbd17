"""Four application forms."""

from html import escape

from tests.blind.model import Html
from tests.blind.rounds.r47.common import SIZE_PL, Firm, a, box, html, sig, stamp, struck

LIS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")


def _events(firm: Firm) -> list[str]:
    return [f"{name}, {place}, {year}" for name, place, year in firm.events]


def _lines(firm: Firm, items: list[str], none: str, numbered: bool = True) -> str:
    if not items:
        return a(firm, none)
    return "<br>".join(a(firm, f"{n}. {item}" if numbered else item) for n, item in enumerate(items, 1))


def form_table(firm: Firm) -> Html:
    """A table of two columns under grey bars, boxes ticked."""

    def row(label: str, value: str) -> str:
        return f"<tr><th>{label}</th><td>{value}</td></tr>"

    def bar(text: str) -> str:
        return f'<tr><td class="bar" colspan="2">{text}</td></tr>'

    sizes = " &nbsp; ".join(f"{box(firm.size == key)} {word}" for key, word in SIZE_PL.items())
    lis = "<br>".join(f"{box(firm.lis == name)} {name}" for name in LIS)

    def yes_no(value: bool) -> str:
        return f"{box(value)} TAK &nbsp;&nbsp; {box(not value)} NIE"

    events = (
        "".join(
            f"<tr><td>{n}</td><td>{a(firm, e[0])}</td><td>{a(firm, e[1])}</td><td>{a(firm, e[2])}</td></tr>"
            for n, e in enumerate(firm.events, 1)
        )
        or f'<tr><td colspan="4">{a(firm, "nie dotyczy – brak udziału")}</td></tr>'
    )
    body = (
        "<h1>FORMULARZ ZGŁOSZENIOWY</h1><p class='sub'>udział przedsiębiorcy w wyjeździe studyjnym do Szwajcarii, "
        "22–25 czerwca 2026 r.<br>projekt „Innowacyjne Lubuskie”, FEWL 2021–2027, Działanie 1.8</p><table class='m'>"
        + bar("1. Dane przedsiębiorcy")
        + row("Nazwa firmy", a(firm, firm.name))
        + row("Siedziba (ulica, nr, kod, miejscowość)", a(firm, firm.address))
        + row("Województwo", a(firm, "lubuskie"))
        + row("NIP", a(firm, firm.nip))
        + row("REGON", a(firm, firm.regon))
        + row("Nr KRS / wpis do CEIDG", a(firm, firm.register))
        + row("PKD działalności przeważającej", a(firm, firm.pkd))
        + bar("2. Osoba delegowana na wyjazd")
        + row("Imię i nazwisko", a(firm, firm.delegate))
        + row("Stanowisko", a(firm, firm.delegate_role))
        + row("Telefon / e-mail", a(firm, f"{firm.phone} / {firm.mail}"))
        + bar("3. Wielkość i działalność firmy")
        + row("Wielkość przedsiębiorstwa", sizes)
        + row("Czy firma prowadzi działalność innowacyjną?", yes_no(firm.innovative))
        + row("Opis działalności", a(firm, firm.about))
        + bar("4. Certyfikaty, atesty, patenty firmy <small>(kopie w załączeniu)</small>")
        + row("Wykaz", _lines(firm, list(firm.certs), "brak"))
        + bar("5. Internet")
        + row("Strona www w języku polskim", a(firm, firm.www or "brak"))
        + row("Strona www w języku angielskim i innym", a(firm, firm.www_en or "brak"))
        + row("Profile w mediach społecznościowych", _lines(firm, list(firm.social), "brak", numbered=False))
        + bar("6. Doświadczenie w działaniach promocyjno-informacyjnych (ostatnie 3 lata)")
        + "<tr><td colspan='2'><table class='e'><tr><td>Lp.</td><td>Wydarzenie</td><td>Kraj / miejsce</td>"
        + f"<td>Rok</td></tr>{events}</table></td></tr>"
        + bar("7. Udział w wyjazdach organizowanych przez UMWL, finansowanych z FEWL 2021–2027")
        + row("Liczba wyjazdów", a(firm, str(len(firm.trips))))
        + row("Jakie wyjazdy", _lines(firm, list(firm.trips), "nie dotyczy"))
        + bar("8. Cel udziału w wyjeździe")
        + row("Cel", a(firm, firm.goal))
        + bar("9. Języki obce przedstawiciela")
        + row("Język i poziom", a(firm, firm.langs))
        + bar("10. Lubuskie Inteligentne Specjalizacje")
        + row("Działalność w ramach LIS", yes_no(bool(firm.lis)))
        + row("Która specjalizacja", lis)
        + bar("11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych")
        + row("Działalność w ramach Porozumień", yes_no(bool(firm.agreements)))
        + row("Nazwy Porozumień", _lines(firm, list(firm.agreements), "nie dotyczy"))
        + bar("12. Przedsięwzięcie horyzontalne wskazane w Porozumieniu")
        + row("Czy firma je realizuje", yes_no(bool(firm.horizontal)))
        + row("Nazwa przedsięwzięcia", a(firm, firm.horizontal or "nie dotyczy"))
        + bar("13. Oświadczenia")
        + "</table><p class='s'>Dane podane w zgłoszeniu są prawdziwe i nie naruszają praw osób trzecich. Firma nie "
        "działa w sektorach wyłączonych z naboru (§ 3 ust. 5 Regulaminu), a osoba delegowana nie jest pracownikiem "
        "Urzędu Marszałkowskiego. Zobowiązujemy się do pokrycia 15% kosztów wyjazdu.</p>"
        f"<div class='f'><div>{a(firm, firm.town + ', ' + firm.day)}<br><small>miejscowość i data</small></div>"
        f"<div>{stamp(firm)}</div><div>{sig(firm)}<br><small>podpis osoby uprawnionej: {firm.signer}</small></div>"
        "</div>"
    )
    css = (
        "body{font:10pt Arial}h1{font-size:15pt;text-align:center;margin:0}.sub{text-align:center;margin:4px 0 10px}"
        ".m{width:100%}.m th,.m td{border:1px solid #777;padding:3px 6px;vertical-align:top}"
        ".m th{width:36%;text-align:left;font-weight:normal}.bar{background:#dcdcdc;font-weight:bold}"
        ".e{width:100%}tr{page-break-inside:avoid}.f{display:flex;justify-content:space-between;align-items:end;"
        "margin-top:22px;page-break-inside:avoid}.s{font-size:9pt}"
    )
    return html(css, body, firm.hand)


def form_questions(firm: Firm) -> Html:
    """A questionnaire in own words; the answer below its question; TAK/NIE struck out."""

    def ask(number: str, text: str, answer: str, hint: str = "") -> str:
        small = f"<div class='h'>{hint}</div>" if hint else ""
        return f"<div class='q'><b>{number}</b> {text}{small}<div class='an'>{answer}</div></div>"

    sizes = " / ".join(f"<b>{w}</b>" if firm.size == k else f"<s>{w}</s>" for k, w in SIZE_PL.items())
    lis = f"{struck(bool(firm.lis))}<br>Specjalizacja: {a(firm, firm.lis)}" if firm.lis else struck(False)
    agreements = struck(bool(firm.agreements))
    if firm.agreements:
        agreements += "<br>" + _lines(firm, list(firm.agreements), "")
    horizontal = struck(bool(firm.horizontal))
    if firm.horizontal:
        horizontal += f"<br>{a(firm, firm.horizontal)}"
    body = (
        "<div class='top'>Załącznik nr 2 do Regulaminu rekrutacji</div><h1>Formularz zgłoszeniowy przedsiębiorcy</h1>"
        "<p class='c'>Wyjazd studyjny: <b>SZWAJCARIA</b> (czerwiec 2026) – projekt Innowacyjne Lubuskie</p>"
        "<p class='h'>Odpowiedzi prosimy wpisywać pod pytaniami. W pytaniach zamkniętych niepotrzebne skreślić.</p>"
        "<h2>Punkt 1. Kto się zgłasza?</h2>"
        + ask("1.1", "Pełna nazwa przedsiębiorcy", a(firm, firm.name))
        + ask(
            "1.2",
            "Adres siedziby",
            a(firm, firm.street) + f"<br>{a(firm, f'{firm.code} {firm.town}')}<br>{a(firm, 'woj. lubuskie')}",
        )
        + ask(
            "1.3",
            "Numery: NIP, REGON, KRS/CEIDG",
            f"NIP: {a(firm, firm.nip_dashed)}<br>REGON: {a(firm, firm.regon)}<br>KRS/CEIDG: {a(firm, firm.register)}",
        )
        + ask("1.4", "Główny kod PKD", a(firm, firm.pkd))
        + "<h2>Punkt 2. Kto pojedzie?</h2>"
        + ask("2.1", "Imię i nazwisko przedstawiciela", a(firm, firm.delegate))
        + ask("2.2", "Stanowisko w firmie", a(firm, firm.delegate_role))
        + ask("2.3", "Kontakt (telefon, e-mail)", a(firm, f"{firm.phone}, {firm.mail}"))
        + "<h2>Punkt 3. Firma i jej działalność</h2>"
        + ask("3.1", "Wielkość przedsiębiorstwa", sizes)
        + ask(
            "3.2",
            "Czy firma prowadzi działalność innowacyjną?",
            struck(firm.innovative),
            "np. dział B+R, współpraca z uczelnią, nowe produkty lub linie, nakłady na innowacje",
        )
        + ask("3.3", "Proszę krótko opisać działalność", a(firm, firm.about))
        + "<h2>Punkty 4–9. Dorobek i plany</h2>"
        + ask(
            "4.",
            "Jakie certyfikaty, atesty lub patenty posiada firma?",
            _lines(firm, list(firm.certs), "brak"),
            "do formularza należy dołączyć kopie wymienionych dokumentów",
        )
        + ask("5.1", "Adres strony internetowej w języku polskim", a(firm, firm.www or "nie posiadamy"))
        + ask("5.2", "Adres strony w języku angielskim i innym", a(firm, firm.www_en or "nie posiadamy"))
        + ask(
            "5.3", "Profile firmy w mediach społecznościowych", _lines(firm, list(firm.social), "brak", False)
        )
        + ask(
            "6.",
            "W jakich targach, szkoleniach i wyjazdach o charakterze międzynarodowym firma brała udział w "
            "ostatnich 3 latach?",
            _lines(firm, _events(firm), "w żadnych"),
            "nazwa, miejsce, rok",
        )
        + ask(
            "7.",
            "Ile razy firma uczestniczyła w wyjazdach organizowanych przez UMWL ze środków FEWL 2021–2027? "
            "Proszę wymienić.",
            a(firm, str(len(firm.trips)))
            + ("<br>" + _lines(firm, list(firm.trips), "") if firm.trips else ""),
        )
        + ask("8.", "Po co chcecie Państwo jechać? (cel udziału)", a(firm, firm.goal))
        + ask("9.", "Jakimi językami obcymi włada przedstawiciel?", a(firm, firm.langs))
        + "<h2>Punkty 10–12. Specjalizacje i Porozumienia</h2>"
        + ask(
            "10.",
            "Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji? Jeśli tak – której?",
            lis,
        )
        + ask(
            "11.",
            "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych? Jeśli tak – których?",
            agreements,
        )
        + ask(
            "12.",
            "Czy firma realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu?",
            horizontal,
        )
        + "<h2>Punkt 13. Oświadczenie</h2><p>Potwierdzam prawdziwość podanych informacji, znam i akceptuję Regulamin, "
        "nie podlegam wyłączeniom z § 3 ust. 5 i 6.</p>"
        f"<p class='sg'>Data: {a(firm, firm.day)} &nbsp;&nbsp;&nbsp; Podpis: {sig(firm)} {escape(firm.signer)}, "
        f"{escape(firm.role)}</p>"
    )
    css = (
        "body{font:11pt 'Liberation Serif'}.top{text-align:right;font-size:9pt}h1{font-size:16pt;margin:8px 0}"
        "h2{font-size:12pt;border-bottom:1px solid #000;margin:12px 0 5px}.h{font-size:8.5pt;font-style:italic}"
        ".q{margin:5px 0;page-break-inside:avoid}.an{margin:2px 0 2px 24px}.sg{margin-top:24px}"
    )
    return html(css, body, firm.hand)


def form_cards(firm: Firm) -> Html:
    """Cards in two columns, square brackets."""

    def card(title: str, inner: str, wide: bool = False) -> str:
        return f"<section class='{'w' if wide else ''}'><h3>{title}</h3>{inner}</section>"

    def item(label: str, value: str) -> str:
        return f"<p><i>{label}:</i> {value}</p>"

    def yes_no(value: bool) -> str:
        return f"{box(value, 'br')} tak {box(not value, 'br')} nie"

    sizes = " ".join(f"{box(firm.size == key, 'br')} {word}" for key, word in SIZE_PL.items())
    lis = "<br>".join(f"{box(firm.lis == name, 'br')} {name}" for name in LIS)
    body = (
        f"<header><div>{escape(firm.name)}</div><div>{escape(firm.address)}</div></header>"
        "<h1>Zgłoszenie udziału w wyjeździe studyjnym</h1>"
        f"<p class='t'>{box(True, 'br')} Szwajcaria &nbsp; {box(False, 'br')} Finlandia i Estonia &nbsp;|&nbsp; "
        "Formularz zgłoszeniowy, projekt „Innowacyjne Lubuskie”</p><div class='g'>"
        + card(
            "1. Przedsiębiorca",
            item("Nazwa", a(firm, firm.name))
            + item("Ulica i numer", a(firm, firm.street))
            + item("Kod i miejscowość", a(firm, f"{firm.code} {firm.town}"))
            + item("Województwo", a(firm, "lubuskie"))
            + item("NIP", a(firm, firm.nip))
            + item("REGON", a(firm, firm.regon))
            + item("Rejestr", a(firm, firm.register))
            + item("PKD przeważające", a(firm, firm.pkd)),
        )
        + card(
            "2. Delegowany przedstawiciel",
            item("Imię i nazwisko", a(firm, firm.delegate))
            + item("Stanowisko", a(firm, firm.delegate_role))
            + item("Telefon", a(firm, firm.phone))
            + item("E-mail", a(firm, firm.mail)),
        )
        + card(
            "3. Wielkość i profil",
            item("Wielkość", sizes)
            + item("Działalność innowacyjna", yes_no(firm.innovative))
            + item("Opis działalności", a(firm, firm.about)),
            wide=True,
        )
        + card("4. Certyfikaty, atesty, patenty", "<p>" + _lines(firm, list(firm.certs), "Brak") + "</p>")
        + card(
            "5. Strona www i social media",
            item("www po polsku", a(firm, firm.www or "brak"))
            + item("www po angielsku / w innym języku", a(firm, firm.www_en or "brak"))
            + item("Media społecznościowe", a(firm, ", ".join(firm.social) or "brak")),
        )
        + card(
            "6. Targi, misje, szkolenia z ostatnich 3 lat",
            "<p>" + _lines(firm, _events(firm), "Brak udziału") + "</p>",
            wide=True,
        )
        + card(
            "7. Wyjazdy UMWL z FEWL 2021–2027",
            item("Liczba", a(firm, str(len(firm.trips))))
            + item("Wykaz", a(firm, "; ".join(firm.trips) or "nie dotyczy")),
        )
        + card("9. Języki obce przedstawiciela", f"<p>{a(firm, firm.langs)}</p>")
        + card("8. Cel udziału", f"<p>{a(firm, firm.goal)}</p>", wide=True)
        + card(
            "10. Inteligentne Specjalizacje",
            item("Działalność w ramach LIS", yes_no(bool(firm.lis))) + f"<p>{lis}</p>",
        )
        + card(
            "11. Porozumienia dla Obszarów Kluczowych",
            item("Udział", yes_no(bool(firm.agreements)))
            + item("Które", a(firm, "; ".join(firm.agreements) or "–")),
        )
        + card(
            "12. Przedsięwzięcie horyzontalne z Porozumienia",
            item("Realizacja", yes_no(bool(firm.horizontal)))
            + item("Nazwa", a(firm, firm.horizontal or "–")),
            wide=True,
        )
        + card(
            "13. Oświadczenia i podpis",
            "<p>Informacje w zgłoszeniu są zgodne z prawdą. Firma nie podlega "
            "wyłączeniom z Regulaminu i pokryje swoją część kosztów (15%).</p>"
            f"<p>{a(firm, firm.town)}, dnia {a(firm, firm.day)}</p><div class='r'>{sig(firm)}<br>"
            f"{escape(firm.signer)}<br><small>{escape(firm.role)} – podpis</small></div>",
            wide=True,
        )
        + "</div>"
    )
    css = (
        "body{font:9.8pt Carlito,Arial}header{display:flex;justify-content:space-between;border-bottom:2px solid "
        "#2b6c4f;"
        "color:#2b6c4f}h1{font-size:17pt;margin:10px 0 2px}.g{display:grid;grid-template-columns:1fr 1fr;gap:7px}"
        "section{border:1px solid #9ab;border-radius:5px;padding:5px 9px;page-break-inside:avoid}.w{grid-column:span 2}"
        "h3{margin:0 0 3px;font-size:10.5pt;color:#2b6c4f}p{margin:2px 0}i{color:#444}.r{text-align:right}"
    )
    return html(css, body, firm.hand)


def form_lines(firm: Firm) -> Html:
    """Typed lines „label: answer” in numbered paragraphs, choices underlined, footnotes."""

    def line(label: str, value: str) -> str:
        return f"<p>{label}: <u>{value}</u></p>"

    sizes = ", ".join(f"{box(firm.size == k, 'ok')} {w} przedsiębiorstwo" for k, w in SIZE_PL.items())

    def yes_no(value: bool) -> str:
        return f"{box(value, 'ok')} TAK {box(not value, 'ok')} NIE"

    rows = "".join(f"<li>{a(firm, item)}</li>" for item in _events(firm)) or f"<li>{a(firm, 'brak')}</li>"
    certs = "".join(f"<li>{a(firm, item)}</li>" for item in firm.certs) or f"<li>{a(firm, 'brak')}</li>"
    body = (
        "<h1>FORMULARZ ZGŁOSZENIOWY</h1><p class='c'>na wyjazd studyjny do Szwajcarii w terminie 22–25.06.2026 r.<br>"
        "organizowany przez Województwo Lubuskie (projekt „Innowacyjne Lubuskie”)</p>"
        "<h2>1. DANE FIRMY</h2>"
        + line("Nazwa przedsiębiorcy", a(firm, firm.name))
        + line("Adres siedziby", a(firm, f"ul. {firm.street.removeprefix('ul. ')}, {firm.code} {firm.town}"))
        + line("Województwo", a(firm, "lubuskie"))
        + line("Oddział w województwie lubuskim", a(firm, "nie dotyczy"))
        + f"<p>NIP: <u>{a(firm, firm.nip)}</u> &nbsp; REGON: <u>{a(firm, firm.regon)}</u></p>"
        + line("KRS/CEIDG", a(firm, firm.register))
        + line("Kod PKD (działalność główna)", a(firm, firm.pkd))
        + "<h2>2. PRZEDSTAWICIEL FIRMY NA WYJAŹDZIE</h2>"
        + line("Imię i nazwisko", a(firm, firm.delegate))
        + line("Stanowisko służbowe", a(firm, firm.delegate_role))
        + line("Tel.", a(firm, firm.phone))
        + line("E-mail", a(firm, firm.mail))
        + "<h2>3. WIELKOŚĆ<sup>1</sup> I DZIAŁALNOŚĆ</h2>"
        + f"<p>Firma jest: {sizes}</p><p>Prowadzimy działalność innowacyjną: {yes_no(firm.innovative)}</p>"
        + f"<p>Opis działalności: {a(firm, firm.about)}</p>"
        + f"<h2>4. CERTYFIKATY, ATESTY, PATENTY<sup>2</sup></h2><ol>{certs}</ol>"
        + "<h2>5. STRONA WWW I MEDIA SPOŁECZNOŚCIOWE</h2>"
        + line("Strona w języku polskim", a(firm, firm.www or "brak"))
        + line("Strona w języku angielskim i innym", a(firm, firm.www_en or "brak"))
        + line("Media społecznościowe", a(firm, ", ".join(firm.social) or "brak"))
        + f"<h2>6. UDZIAŁ W TARGACH I INNYCH WYDARZENIACH MIĘDZYNARODOWYCH W OSTATNICH 3 LATACH</h2><ol>{rows}</ol>"
        + "<h2>7. UDZIAŁ W WYJAZDACH UMWL FINANSOWANYCH Z FEWL 2021–2027</h2>"
        + line("Liczba wyjazdów", a(firm, str(len(firm.trips))))
        + line("Nazwy i daty", a(firm, "; ".join(firm.trips) or "nie dotyczy"))
        + f"<h2>8. CEL WYJAZDU</h2><p>{a(firm, firm.goal)}</p>"
        + f"<h2>9. ZNAJOMOŚĆ JĘZYKÓW OBCYCH</h2><p>{a(firm, firm.langs)}</p>"
        + f"<h2>10. LUBUSKIE INTELIGENTNE SPECJALIZACJE</h2><p>Działamy w ramach LIS: {yes_no(bool(firm.lis))}</p>"
        + line("Nazwa specjalizacji", a(firm, firm.lis or "nie dotyczy"))
        + "<h2>11. POROZUMIENIA NA RZECZ ROZWOJU OBSZARÓW KLUCZOWYCH</h2>"
        + f"<p>Działamy w ramach Porozumień: {yes_no(bool(firm.agreements))}</p>"
        + line("Wykaz Porozumień", a(firm, "; ".join(firm.agreements) or "nie dotyczy"))
        + "<h2>12. PRZEDSIĘWZIĘCIE HORYZONTALNE</h2>"
        + f"<p>Realizujemy przedsięwzięcie wskazane w Porozumieniu: {yes_no(bool(firm.horizontal))}</p>"
        + line("Nazwa przedsięwzięcia", a(firm, firm.horizontal or "nie dotyczy"))
        + "<h2>13. OŚWIADCZENIE</h2><p>Oświadczam, że powyższe dane są prawdziwe, zapoznałem/am się z Regulaminem i "
        "firma nie jest wyłączona z udziału na podstawie § 3.</p>"
        f"<table class='sg'><tr><td>{a(firm, firm.town)}, {a(firm, firm.day)}</td><td>{sig(firm)}</td></tr>"
        "<tr><td><small>(miejscowość, data)</small></td><td><small>(czytelny podpis osoby upoważnionej)</small></td>"
        "</tr>"
        "</table><div class='fn'><sup>1</sup> zgodnie z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014.<br>"
        "<sup>2</sup> dotyczące firmy, a nie osób; kopie dołączyć.</div>"
    )
    css = (
        "body{font:10.5pt 'Liberation Serif'}h1{font-size:15pt;text-align:center;letter-spacing:2px;margin:0}"
        ".c{text-align:center}h2{font-size:10.5pt;margin:9px 0 3px;page-break-after:avoid}p{margin:3px 0 3px 14px}"
        "u{text-decoration:none;border-bottom:1px dotted #444}ol{margin:2px 0}.fn{border-top:1px solid #000;"
        "margin-top:14px;font-size:8.5pt}.sg{width:100%;text-align:center;margin-top:18px}"
    )
    return html(css, body, firm.hand)


FORMS = {
    "table under grey bars": form_table,
    "questionnaire, struck out": form_questions,
    "cards in two columns": form_cards,
    "typed lines with footnotes": form_lines,
}
