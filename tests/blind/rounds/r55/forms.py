"""Application forms: a numbered table, dotted lines, cards."""

from tests.blind.model import Html
from tests.blind.rounds.r55.base import SIZES, Firm, ans, bracket, e, page, signature, tick, yes_no

TRIP = "Szwajcaria, 22–25 czerwca 2026 r."
LIS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")
TRUTH = (
    "Dane w zgłoszeniu są zgodne z prawdą, a przekazane treści nie naruszają praw autorskich ani osobistych "
    "(§ 6 ust. 3 Regulaminu). Przedsiębiorca nie działa w sektorach z § 3 ust. 5, a osoba delegowana nie jest "
    "pracownikiem Urzędu Marszałkowskiego. Znamy obowiązek pokrycia 15% kosztów Wyjazdu."
)


def listed(items: tuple[str, ...], none: str = "brak") -> str:
    """A numbered answer, or that there is none."""
    return "<br>".join(f"{n}) {ans(item)}" for n, item in enumerate(items, 1)) or ans(none)


def table_form(firm: Firm, is_drawn: bool = True, trip: str = TRIP) -> Html:
    """Rows „number | question | answer"."""
    f = firm

    def row(number: str, label: str, answer: str) -> str:
        return f'<tr><td class="c n">{number}</td><td class="l">{label}</td><td>{answer}</td></tr>'

    def head(text: str) -> str:
        return f'<tr><th colspan="3">{text}</th></tr>'

    events = "".join(
        f"<tr><td>{n}.</td><td>{ans(name)}</td><td>{ans(land)}</td><td>{ans(str(year))}</td></tr>"
        for n, (name, land, year) in enumerate(f.events, 1)
    )
    fairs = (
        f"<table><tr><td>Lp.</td><td>Wydarzenie</td><td>Miejsce</td><td>Rok</td></tr>{events}</table>"
        if events
        else ans("nie braliśmy udziału")
    )
    sizes = " &nbsp; ".join(f"{tick(f.size == key)} {word}" for key, word in SIZES.items())
    lis = "<br>".join(f"{tick(f.specialisation == one)} {one}" for one in LIS)
    both = "{} TAK &nbsp;&nbsp; {} NIE"
    rows = (
        head("I. PRZEDSIĘBIORCA")
        + row("1a", "Nazwa (firma)", ans(f.name))
        + row("1b", "Siedziba – ulica, nr, kod, miejscowość", ans(f.address))
        + row("1c", "Województwo", ans(f.voivodeship))
        + row("1d", "Oddział w woj. lubuskim (adres)", ans(f.branch or "nie dotyczy"))
        + row("1e", "NIP", ans(f.nip))
        + row("1f", "REGON", ans(f.regon))
        + row("1g", "Nr KRS lub wpis do CEIDG", ans(f.register))
        + row("1h", "Przeważający kod PKD", ans(f.pkd))
        + head("II. OSOBA DELEGOWANA")
        + row("2a", "Imię i nazwisko", ans(f.delegate))
        + row("2b", "Funkcja w firmie", ans(f.delegate_role))
        + row("2c", "Telefon / e-mail", ans(f"{f.phone} / {f.email}"))
        + head("III. CHARAKTERYSTYKA PRZEDSIĘBIORSTWA")
        + row("3a", "Wielkość przedsiębiorstwa", sizes)
        + row(
            "3b",
            "Czy firma prowadzi działalność innowacyjną?",
            both.format(tick(f.innovative), tick(not f.innovative)),
        )
        + row("3c", "Opis działalności", ans(f.description))
        + row("4", "Certyfikaty, atesty i patenty firmy (kopie w załączeniu)", listed(f.certificates))
        + row("5a", "Strona www – wersja polska", ans(f.website_pl or "brak"))
        + row("5b", "Strona www – wersja angielska / inna", ans(f.website_foreign or "brak"))
        + row("5c", "Profile społecznościowe", "<br>".join(map(ans, f.social)) or ans("brak"))
        + row("6", "Targi, misje, szkolenia i wyjazdy zagraniczne w ostatnich 3 latach", fairs)
        + row(
            "7",
            "Wyjazdy UMWL sfinansowane z FEWL 2021–2027 (liczba i nazwy)",
            f"{ans(str(len(f.trips)))}<br>" + listed(f.trips, "nie uczestniczyliśmy"),
        )
        + row("8", "Po co chcą Państwo jechać?", ans(f.purpose))
        + row("9", "Języki obce osoby delegowanej", ans(f.languages))
        + row(
            "10",
            "Lubuskie Inteligentne Specjalizacje",
            both.format(tick(bool(f.specialisation)), tick(not f.specialisation)) + f"<br>{lis}",
        )
        + row(
            "11",
            "Udział w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych",
            both.format(tick(bool(f.agreements)), tick(not f.agreements))
            + "<br>"
            + listed(f.agreements, "nie dotyczy"),
        )
        + row(
            "12",
            "Realizacja przedsięwzięcia horyzontalnego z Porozumienia",
            both.format(tick(bool(f.horizontal)), tick(not f.horizontal))
            + f"<br>nazwa: {ans(f.horizontal or 'nie dotyczy')}",
        )
    )
    body = (
        '<p class="small c">Fundusze Europejskie dla Lubuskiego 2021–2027 · Projekt „Innowacyjne Lubuskie”</p>'
        f"<h1>FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY</h1><p class='c'>Wyjazd studyjny: <b>{trip}</b></p>"
        f'<table class="t">{rows}</table><p class="keep"><b>13. Oświadczenie.</b> {TRUTH}</p>'
        + signature(f, is_drawn, "podpis osoby uprawnionej do reprezentowania")
    )
    css = ".t td,.t th{border:1px solid #444;padding:3px 6px;vertical-align:top;text-align:left}.t th{background:#e4ebf3}.n{width:9mm}.l{width:56mm}"
    return Html(page(body, css, f.pen, size="10pt"))


def dotted_form(firm: Firm, is_drawn: bool = True, trip: str = "Szwajcarii") -> Html:
    """Lines to write on, choices struck out."""
    f = firm

    def line(label: str, answer: str) -> str:
        return f'<p class="d">{label}: <span class="u">{ans(answer)}</span></p>'

    sizes = " / ".join(f"<b>{w}</b>" if f.size == k else f"<s>{w}</s>" for k, w in SIZES.items())
    events = "\n".join(f"{name} – {land}, {year}" for name, land, year in f.events)
    body = (
        '<p class="small r">Załącznik nr 2 do Regulaminu</p>'
        f"<h1>Formularz zgłoszeniowy</h1><p class='c'>na wyjazd studyjny do {trip} w 2026 r.<br>organizowany w projekcie pn. „Innowacyjne Lubuskie”</p>"
        "<h2>Punkt 1. Kto się zgłasza</h2>"
        + line("Firma", f.name)
        + line("Ulica i numer", f.street)
        + line("Kod pocztowy i miejscowość", f"{f.postal_code} {f.town}")
        + line("Województwo", f.voivodeship)
        + line("Oddział (jeżeli siedziba jest poza regionem)", f.branch or "–")
        + line("NIP", f"{f.nip[:3]}-{f.nip[3:6]}-{f.nip[6:8]}-{f.nip[8:]}")
        + line("REGON", f.regon)
        + line("KRS / CEIDG", f.register)
        + line("PKD głównej działalności", f.pkd)
        + "<h2>Punkt 2. Kto pojedzie</h2>"
        + line("Imię i nazwisko przedstawiciela", f.delegate)
        + line("Stanowisko", f.delegate_role)
        + line("Tel.", f.phone)
        + line("E-mail", f.email)
        + f"<h2>Punkt 3. Wielkość i profil</h2><p>Przedsiębiorstwo jest*: {sizes}</p><p>Działalność innowacyjna*: {yes_no(f.innovative)}</p>"
        + line("Krótki opis działalności", f.description)
        + "<h2>Punkt 4. Certyfikaty, atesty, patenty (z kopiami)</h2>"
        + f'<p class="d"><span class="u">{listed(f.certificates, "nie posiadamy")}</span></p>'
        + "<h2>Punkt 5. Internet</h2>"
        + line("Strona w języku polskim", f.website_pl or "nie posiadamy")
        + line("Strona w języku angielskim lub innym obcym", f.website_foreign or "nie posiadamy")
        + line("Media społecznościowe", ", ".join(f.social) or "nie prowadzimy")
        + "<h2>Punkt 6. Targi, misje, szkolenia – ostatnie trzy lata</h2>"
        + f'<p class="d"><span class="u">{ans(events or "brak")}</span></p>'
        + "<h2>Punkt 7. Wcześniejsze wyjazdy z Urzędem Marszałkowskim (FEWL 2021–2027)</h2>"
        + line("Ile", str(len(f.trips)))
        + line("Jakie", "; ".join(f.trips) or "nie dotyczy")
        + "<h2>Punkt 8. Cel wyjazdu</h2>"
        + f'<p class="d"><span class="u">{ans(f.purpose)}</span></p>'
        + "<h2>Punkt 9. Znajomość języków</h2>"
        + f'<p class="d"><span class="u">{ans(f.languages)}</span></p>'
        + f"<h2>Punkt 10. Inteligentne Specjalizacje</h2><p>Firma działa w obszarze Lubuskich Inteligentnych Specjalizacji*: {yes_no(bool(f.specialisation))}</p>"
        + line("Której", f.specialisation or "nie dotyczy")
        + f"<h2>Punkt 11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych</h2><p>Firma działa w ramach Porozumień*: {yes_no(bool(f.agreements))}</p>"
        + line("Których", "; ".join(f.agreements) or "nie dotyczy")
        + f"<h2>Punkt 12. Przedsięwzięcie horyzontalne</h2><p>Firma realizuje przedsięwzięcie, o którym mowa w Porozumieniu*: {yes_no(bool(f.horizontal))}</p>"
        + line("Nazwa przedsięwzięcia", f.horizontal or "nie dotyczy")
        + f'<h2>Punkt 13. Oświadczenia</h2><p>{TRUTH}</p><p class="small">* niepotrzebne skreślić</p>'
        + signature(f, is_drawn, "czytelny podpis / pieczęć")
    )
    css = ".d{margin:3px 0}.u{border-bottom:1px dotted #555;padding:0 4px}s{text-decoration-thickness:1.6px}h2{border-left:4px solid #777;padding-left:6px;break-after:avoid}"
    return Html(page(body, css, f.pen, font="Liberation Serif", size="11.5pt"))


def card_form(firm: Firm, is_drawn: bool = True, trip: str = TRIP) -> Html:
    """Cards with small captions above the answers."""
    f = firm

    def card(caption: str, answer: str, width: int = 12) -> str:
        return (
            f'<div class="k" style="grid-column:span {width}"><div class="cap">{caption}</div>{answer}</div>'
        )

    def yn(on: bool) -> str:
        return f"{bracket(on)} TAK &nbsp; {bracket(not on)} NIE"

    def bar(text: str) -> str:
        return f'<div class="bar">{text}</div>'

    sizes = " &nbsp; ".join(f"{bracket(f.size == k)} {w}" for k, w in SIZES.items())
    fairs = "<br>".join(
        f"{n}. {ans(f'{name}, {land} ({year})')}" for n, (name, land, year) in enumerate(f.events, 1)
    )
    lis = " &nbsp; ".join(f"{bracket(f.specialisation == one)} {one}" for one in LIS)
    grid = (
        bar("A. DANE FIRMY")
        + card("1. Pełna nazwa przedsiębiorcy", ans(f.name))
        + card("2. Ulica, nr domu, nr lokalu", ans(f.street), 6)
        + card("3. Kod pocztowy", ans(f.postal_code), 2)
        + card("4. Miejscowość", ans(f.town), 4)
        + card("5. Województwo", ans(f.voivodeship), 4)
        + card("6. NIP", ans(f.nip), 4)
        + card("7. REGON", ans(f.regon), 4)
        + card("8. KRS albo CEIDG", ans(f.register), 4)
        + card("9. PKD (przeważające)", ans(f.pkd), 3)
        + card("10. Adres oddziału w lubuskim, jeśli dotyczy", ans(f.branch or "nie dotyczy"), 5)
        + bar("B. UCZESTNIK WYJAZDU")
        + card("11. Imię i nazwisko", ans(f.delegate), 6)
        + card("12. Stanowisko", ans(f.delegate_role), 6)
        + card("13. Telefon kontaktowy", ans(f.phone), 5)
        + card("14. E-mail", ans(f.email), 7)
        + bar("C. WIELKOŚĆ I DZIAŁALNOŚĆ (pkt 3 kryteriów)")
        + card("15. Wielkość przedsiębiorstwa", sizes, 7)
        + card("16. Działalność innowacyjna", yn(f.innovative), 5)
        + card("17. Opis działalności", ans(f.description))
        + bar("D. CERTYFIKATY, INTERNET, DOŚWIADCZENIE (pkt 4–7)")
        + card("18. Posiadane certyfikaty, atesty, patenty", listed(f.certificates, "nie dotyczy"))
        + card("19. Adres strony www w języku polskim", ans(f.website_pl or "brak"), 6)
        + card("20. Adres strony www w języku angielskim / innym", ans(f.website_foreign or "brak"), 6)
        + card("21. Profile w mediach społecznościowych", "<br>".join(map(ans, f.social)) or ans("brak"))
        + card(
            "22. Udział w targach, misjach, szkoleniach międzynarodowych w ostatnich 3 latach",
            fairs or ans("brak"),
        )
        + card("23. Liczba wyjazdów z UMWL (FEWL 2021–2027)", ans(str(len(f.trips))), 5)
        + card("24. Nazwy tych wyjazdów", "<br>".join(map(ans, f.trips)) or ans("nie dotyczy"), 7)
        + bar("E. CEL I JĘZYKI (pkt 8–9)")
        + card("25. Cel udziału w wyjeździe", ans(f.purpose), 7)
        + card("26. Znajomość języków obcych", ans(f.languages), 5)
        + bar("F. SPECJALIZACJE I POROZUMIENIA (pkt 10–12)")
        + card(
            "27. Działalność w ramach Lubuskich Inteligentnych Specjalizacji",
            f"{yn(bool(f.specialisation))}<br>{lis}",
        )
        + card(
            "28. Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych",
            f"{yn(bool(f.agreements))}<br>" + listed(f.agreements, "nie dotyczy"),
        )
        + card(
            "29. Przedsięwzięcie horyzontalne wskazane w Porozumieniu",
            f"{yn(bool(f.horizontal))}<br>{ans(f.horizontal or 'nie dotyczy')}",
        )
        + bar("G. OŚWIADCZENIE I PODPIS (pkt 13)")
        + card("30. Treść oświadczenia", e(TRUTH))
    )
    body = (
        '<table class="top"><tr><td style="width:45mm"><b>INNOWACYJNE<br>LUBUSKIE</b></td>'
        f"<td><b style='font-size:1.3em'>FORMULARZ ZGŁOSZENIOWY</b><br>do wyjazdu studyjnego: {trip}</td></tr></table>"
        f'<div class="g">{grid}</div>'
        + signature(f, is_drawn, "31. Podpis przedsiębiorcy lub osoby upoważnionej")
    )
    css = (
        ".top td{border:1.5px solid #000;padding:6px 10px}.g{display:grid;grid-template-columns:repeat(12,1fr);margin-top:6px}"
        ".k{border:1px solid #555;padding:1px 5px 4px;min-height:34px;break-inside:avoid}.cap{font-size:.72em;color:#333}"
        ".bar{grid-column:span 12;background:#d9d9d9;font-weight:bold;border:1px solid #555;padding:2px 5px;break-after:avoid}"
    )
    return Html(page(body, css, f.pen, size="10.5pt"))
