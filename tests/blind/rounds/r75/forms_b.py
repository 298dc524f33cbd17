"""Application forms: two columns, sentences, a list of yes and no, combs, strike-outs, a Word table."""

from tests.blind.model import Html, Word
from tests.blind.rounds.r75.base import SIZED, SIZES, Block, Company, html, ink, signature, stamp, worded
from tests.blind.rounds.r75.forms_a import TRIP, event_rows, listed


def column_form(c: Company, day: str, is_signed: bool = True) -> Html:
    """A sheet in two columns."""

    def item(label: str, answer: str) -> str:
        return f"<p><b>{label}:</b><br>{answer}</p>"

    def mark(on: bool) -> str:
        return "[x] TAK &nbsp; [ ] NIE" if on else "[ ] TAK &nbsp; [x] NIE"

    size = "<br>".join(
        f"[{'x' if c.size == key else ' &nbsp;'}] przedsiębiorstwo {word}" for key, word in SIZES.items()
    )
    left = "".join(
        (
            "<h2>I. Dane zgłaszającego</h2>", item("Nazwa podmiotu", c.name), item("Adres", f"{c.street}<br>{c.postal} {c.town}"),
            item("Województwo", c.voivodeship), item("NIP", c.dashed), item("REGON", c.regon), item("KRS/CEIDG", c.register),
            item("PKD – działalność główna", f"{c.pkd} {c.pkd_text}"), "<h2>II. Osoba wyjeżdżająca</h2>",
            item("Imię i nazwisko", c.delegate), item("Stanowisko", c.position), item("Telefon", c.phone), item("E-mail", c.email),
            item("Języki obce", c.languages), "<h2>III. Charakterystyka</h2>", item("Status (wielkość)", size),
            item("Działalność innowacyjna", mark(c.innovative)), item("Opis działalności", c.about),
            item("Certyfikaty, atesty i patenty", "<br>".join(f"– {one}" for one in c.certs) or "nie posiadam"),
        )
    )  # fmt: skip
    right = "".join(
        (
            "<h2>IV. Internet</h2>", item("WWW po polsku", c.www_pl or "–"), item("WWW po angielsku / w innym języku", c.www_foreign or "–"),
            item("Media społecznościowe", "<br>".join(c.socials) or "–"), "<h2>V. Aktywność zagraniczna (3 lata)</h2>",
            item("Targi, misje, szkolenia, wyjazdy", "<br>".join(f"{n}. {a}, {b}, {y}" for n, (a, b, y) in enumerate(c.events, 1)) or "brak"),
            item("Wyjazdy z UMWL sfinansowane z FEWL 2021–2027", "<br>".join(f"{n}. {a}" for n, a in enumerate(c.trips, 1)) or "brak"),
            item("Cel wyjazdu", c.goal), "<h2>VI. Specjalizacje regionu</h2>",
            item("Lubuskie Inteligentne Specjalizacje", mark(c.lis is not None)), item("Nazwa specjalizacji", c.lis or "–"),
            item("Porozumienia na rzecz Rozwoju Obszarów Kluczowych", mark(bool(c.agreements))),
            item("Wymienić Porozumienia", "<br>".join(f"{n}. {a}" for n, a in enumerate(c.agreements, 1)) or "–"),
            item("Przedsięwzięcie horyzontalne", mark(c.horizontal is not None)), item("Nazwa przedsięwzięcia", c.horizontal or "–"),
            "<h2>VII. Oświadczenie</h2><p>Potwierdzam zgodność danych z prawdą, akceptuję Regulamin, nie podlegam wyłączeniom "
            "z § 3 Regulaminu.</p>", f"<p>{c.town}, {day}</p><p>{signature(c.signer) if is_signed else '<br><br>'}<br>"
            f"<small>{c.signer}<br>(podpis)</small></p>",
        )
    )  # fmt: skip
    return html(
        f"<h1>FORMULARZ ZGŁOSZENIA – WYJAZD STUDYJNY DO SZWAJCARII</h1><div class='two'><div>{left}</div><div>{right}</div></div>",
        ".two { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm } h2 { font-size: 10.5pt; background: #e3e8e0; padding: 2px 6px; "
        "margin: 8px 0 4px } p { margin: 3px 0; font-size: 9.5pt; line-height: 1.3 }",
    )  # fmt: skip


def sentence_form(c: Company, day: str) -> Word:
    """A letter of application that says everything in sentences."""

    def either(on: bool, yes: str, no: str) -> str:
        return yes if on else no

    events = "; ".join(f"{a} ({b}, {y})" for a, b, y in c.events)
    blocks: list[Block] = [
        ("r", f"{c.town}, dnia {day}"),
        ("p", f"{c.name}\n{c.street}\n{c.postal} {c.town}\nwojewództwo {c.voivodeship}\nNIP: {c.nip}, REGON: {c.regon}\n{c.register}"),
        ("h1", "Formularz zgłoszeniowy na wyjazd studyjny do Szwajcarii (22–25 czerwca 2026 r.)"),
        ("p", f"1. Zgłaszam udział firmy {c.name} w wyjeździe studyjnym do Szwajcarii w ramach projektu „Innowacyjne Lubuskie”. "
              f"Przeważający rodzaj naszej działalności to PKD {c.pkd} ({c.pkd_text})."),
        ("p", f"2. Na wyjazd delegujemy: {c.delegate}, stanowisko: {c.position}, telefon: {c.phone}, e-mail: {c.email}. "
              f"Znajomość języków obcych: {c.languages}."),
        ("p", f"3. Firma jest {SIZED[c.size]}. " + either(c.innovative, "Prowadzimy działalność innowacyjną. ", "Nie prowadzimy działalności innowacyjnej. ")
              + f"Opis działalności: {c.about}"),
        ("p", "4. " + (f"Posiadamy następujące certyfikaty, atesty i patenty: {'; '.join(c.certs)}. Kopie załączamy." if c.certs
              else "Nie posiadamy certyfikatów, atestów ani patentów.")),
        ("p", f"5. Strona www w języku polskim: {c.www_pl or 'brak'}. Strona www w języku angielskim: {c.www_foreign or 'brak'}. "
              f"Profile w mediach społecznościowych: {', '.join(c.socials) or 'brak'}."),
        ("p", "6. " + (f"W ostatnich trzech latach braliśmy udział w następujących wydarzeniach: {events}." if c.events
              else "W ostatnich trzech latach nie braliśmy udziału w targach ani wyjazdach zagranicznych.")),
        ("p", "7. " + (f"Liczba wyjazdów organizowanych przez UMWL z FEWL 2021–2027, w których uczestniczyliśmy: {len(c.trips)} ({'; '.join(c.trips)})." if c.trips
              else "Nie uczestniczyliśmy dotąd w żadnym wyjeździe organizowanym przez UMWL i finansowanym z FEWL 2021–2027.")),
        ("p", f"8. Cel udziału w wyjeździe: {c.goal}"),
        ("p", "9. " + (f"Działamy w ramach Lubuskich Inteligentnych Specjalizacji – specjalizacja: {c.lis}." if c.lis
              else "Nie działamy w ramach Lubuskich Inteligentnych Specjalizacji.")),
        ("p", "10. " + (f"Działamy w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych: {'; '.join(c.agreements)}." if c.agreements
              else "Nie działamy w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych.")),
        ("p", "11. " + (f"Realizujemy przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu: {c.horizontal}." if c.horizontal
              else "Nie realizujemy przedsięwzięcia horyzontalnego, o którym mowa w Porozumieniu.")),
        ("p", "12. Oświadczam, że akceptuję Regulamin rekrutacji, podane dane są zgodne z prawdą, a firma i delegowana osoba nie podlegają "
              "wyłączeniom z § 3 ust. 5 i 6 Regulaminu."),
        ("r", f"{c.signer}\n(podpisano kwalifikowanym podpisem elektronicznym)"),
    ]  # fmt: skip
    return worded(blocks, "Times New Roman", 11.5)


def word_form(c: Company, day: str) -> Word:
    """A form typed into Word tables, a table for each section."""

    def tick(on: bool) -> str:
        return "☒ TAK   ☐ NIE" if on else "☐ TAK   ☒ NIE"

    size = "   ".join(f"{'☒' if c.size == key else '☐'} {word}" for key, word in SIZES.items())
    blocks: list[Block] = [
        ("h1", "Wniosek zgłoszeniowy przedsiębiorcy"), ("p", f"Wyjazd studyjny: {TRIP}; projekt „Innowacyjne Lubuskie”"),
        ("h2", "Część 1. Wnioskodawca"),
        ("t", [["Nazwa (firma)", c.name], ["Ulica, nr", c.street], ["Kod pocztowy", c.postal], ["Miejscowość", c.town],
               ["Województwo", c.voivodeship], ["NIP", c.nip], ["REGON", c.regon], ["KRS lub CEIDG", c.register], ["PKD", c.pkd]]),
        ("h2", "Część 2. Delegowany pracownik"),
        ("t", [["Imię i nazwisko", c.delegate], ["Stanowisko", c.position], ["Telefon", c.phone], ["E-mail", c.email], ["Języki obce", c.languages]]),
        ("h2", "Część 3. Informacje o firmie"),
        ("t", [["Wielkość", size], ["Działalność innowacyjna", tick(c.innovative)], ["Opis działalności", c.about],
               ["Certyfikaty, atesty, patenty", "\n".join(c.certs) or "brak"], ["Strona www – język polski", c.www_pl or "brak"],
               ["Strona www – język angielski i inny", c.www_foreign or "brak"], ["Media społecznościowe", "\n".join(c.socials) or "brak"]]),
        ("h2", "Część 4. Doświadczenie z ostatnich 3 lat (wydarzenia międzynarodowe)"),
        ("t", [["Nazwa wydarzenia", "Kraj", "Rok"], *([list(e) for e in c.events] or [["brak", "–", "–"]])]),
        ("h2", "Część 5. Pozostałe"),
        ("t", [["Wyjazdy UMWL z FEWL 2021–2027 (liczba)", str(len(c.trips))], ["Nazwy wyjazdów", "\n".join(c.trips) or "–"],
               ["Cel udziału", c.goal], ["Lubuskie Inteligentne Specjalizacje", tick(c.lis is not None)], ["Nazwa specjalizacji", c.lis or "–"],
               ["Porozumienia na rzecz Rozwoju Obszarów Kluczowych", tick(bool(c.agreements))], ["Nazwy Porozumień", "\n".join(c.agreements) or "–"],
               ["Przedsięwzięcie horyzontalne", tick(c.horizontal is not None)], ["Nazwa przedsięwzięcia", c.horizontal or "–"]]),
        ("p", "Oświadczam, że powyższe informacje są prawdziwe, znam Regulamin i nie podlegam wyłączeniom z § 3 ust. 5 i 6."),
        ("p", f"{c.town}, {day}"), ("r", f"{c.signer}\npodpis elektroniczny"),
    ]  # fmt: skip
    return worded(blocks)


def check_form(c: Company, day: str, is_signed: bool = True) -> Html:
    """Data at the top, then a list with a column for yes and one for no."""

    def cross(on: bool) -> str:
        if not on:
            return ""
        return ("<svg width='18' height='15'><path d='M3 2 L15 13 M14 1 L4 14' stroke='#1c2f8c' stroke-width='2'/></svg>"
                if c.pen else "X")  # fmt: skip

    def row(n: int, question: str, on: bool, more: str = "") -> str:
        extra = f"<tr><td></td><td colspan='3'>{more}</td></tr>" if more else ""
        return f"<tr><td>{n}</td><td>{question}</td><td class='x'>{cross(on)}</td><td class='x'>{cross(not on)}</td></tr>{extra}"

    data = "".join(
        f"<tr><td class='l'>{a}</td><td>{ink(c, b)}</td></tr>"
        for a, b in (
            ("Nazwa przedsiębiorcy", c.name), ("Siedziba (ulica, kod, miejscowość)", c.address), ("Województwo", c.voivodeship),
            ("NIP", c.nip), ("REGON", c.regon), ("KRS / CEIDG", c.register), ("PKD przeważające", c.pkd),
            ("Imię i nazwisko delegowanego", c.delegate), ("Stanowisko delegowanego", c.position), ("Telefon", c.phone), ("E-mail", c.email),
            ("Języki obce delegowanego", c.languages), ("Wielkość firmy (mikro / małe / średnie)", SIZES[c.size]),
            ("Opis działalności", c.about), ("Cel udziału w wyjeździe", c.goal),
        )
    )  # fmt: skip
    checks = "".join(
        (
            row(1, "Firma prowadzi działalność innowacyjną", c.innovative),
            row(2, "Firma posiada certyfikaty, atesty lub patenty", bool(c.certs), "Wykaz: " + listed(c, c.certs) if c.certs else ""),
            row(3, "Firma ma stronę www w języku polskim", c.www_pl is not None, "Adres: " + ink(c, c.www_pl) if c.www_pl else ""),
            row(4, "Firma ma stronę www w języku angielskim lub innym", c.www_foreign is not None,
                "Adres: " + ink(c, c.www_foreign) if c.www_foreign else ""),
            row(5, "Firma prowadzi profile w mediach społecznościowych", bool(c.socials), "Profile: " + listed(c, c.socials) if c.socials else ""),
            row(6, "Firma działa w ramach Lubuskich Inteligentnych Specjalizacji", c.lis is not None, "Specjalizacja: " + ink(c, c.lis) if c.lis else ""),
            row(7, "Firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych", bool(c.agreements),
                "Porozumienia: " + listed(c, c.agreements) if c.agreements else ""),
            row(8, "Firma realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu", c.horizontal is not None,
                "Nazwa: " + ink(c, c.horizontal) if c.horizontal else ""),
            row(9, "Firma brała udział w wyjazdach UMWL finansowanych z FEWL 2021–2027", bool(c.trips), "Wyjazdy: " + listed(c, c.trips) if c.trips else ""),
        )
    )  # fmt: skip
    events = (
        f"<table class='g'><tr><th>Lp.</th><th>Wydarzenie</th><th>Kraj</th><th>Rok</th></tr>{event_rows(c)}</table>"
        if c.events
        else ink(c, "nie dotyczy")
    )
    return html(
        "<h1>Załącznik nr 2 – Formularz zgłoszeniowy</h1><p>Wyjazd studyjny do Szwajcarii, czerwiec 2026, projekt „Innowacyjne Lubuskie”</p>"
        f"<table class='g'>{data}</table><p><b>Pytania</b> (zaznaczyć X we właściwej kolumnie)</p><table class='g'>"
        f"<tr><th></th><th></th><th class='x'>TAK</th><th class='x'>NIE</th></tr>{checks}</table>"
        f"<p><b>Udział w targach i wyjazdach międzynarodowych w ciągu ostatnich 3 lat</b></p>{events}"
        "<p>Oświadczam, że informacje są prawdziwe, akceptuję Regulamin i nie podlegam wyłączeniom w nim opisanym.</p>"
        f"<p>Data: {ink(c, day)} <span style='float:right'>Podpis: {signature(c.signer) if is_signed else '....................'}</span></p>",
        ".g td, .g th { border: 1px solid #333; padding: 3px 6px } .x { width: 13mm; text-align: center } .l { width: 60mm } tr { break-inside: avoid }",
        c.pen,
    )  # fmt: skip


def comb_form(c: Company, day: str, is_signed: bool = True) -> Html:
    """A printed form with combs for the numbers and ruled boxes for the rest."""

    def comb(text: str) -> str:
        return "<span class='comb'>" + "".join(f"<i>{ink(c, letter)}</i>" for letter in text) + "</span>"

    def boxed(label: str, answer: str) -> str:
        return f"<div class='b'><small>{label}</small><div>{answer}</div></div>"

    def pick(on: bool) -> str:
        return f"[{'X' if on else '&nbsp;&nbsp;'}] Tak &nbsp; [{'X' if not on else '&nbsp;&nbsp;'}] Nie"

    size = " &nbsp; ".join(
        f"[{'X' if c.size == key else '&nbsp;&nbsp;'}] {word}" for key, word in SIZES.items()
    )
    events = "; ".join(f"{n}) {a} – {b} – {y}" for n, (a, b, y) in enumerate(c.events, 1))
    body = "".join(
        (
            f"<h1>ZGŁOSZENIE NA WYJAZD STUDYJNY</h1><p>Kierunek wyjazdu: <b>{TRIP}</b></p>",
            f"<p>01. NIP {comb(c.nip)} &nbsp; 02. REGON {comb(c.regon)}</p>", boxed("03. Nazwa pełna przedsiębiorcy", ink(c, c.name)),
            boxed("04. Ulica, numer domu i lokalu", ink(c, c.street)),
            f"<p>05. Kod pocztowy {comb(c.postal)} &nbsp; 06. Miejscowość: {ink(c, c.town)} &nbsp; 07. Województwo: {ink(c, c.voivodeship)}</p>",
            boxed("08. KRS / CEIDG", ink(c, c.register)), boxed("09. Kod PKD przeważającej działalności", ink(c, c.pkd)),
            boxed("10. Imię i nazwisko osoby delegowanej", ink(c, c.delegate)), boxed("11. Stanowisko", ink(c, c.position)),
            boxed("12. Telefon i e-mail", ink(c, f"{c.phone}, {c.email}")), boxed("13. Wielkość przedsiębiorstwa", size),
            boxed("14. Działalność innowacyjna", pick(c.innovative)), boxed("15. Opis działalności", ink(c, c.about)),
            boxed("16. Certyfikaty, atesty, patenty", listed(c, c.certs)), boxed("17. Strona www w języku polskim", ink(c, c.www_pl or "brak")),
            boxed("18. Strona www w języku angielskim i innym", ink(c, c.www_foreign or "brak")),
            boxed("19. Profile w mediach społecznościowych", ink(c, ", ".join(c.socials) or "brak")),
            boxed("20. Targi, szkolenia i wyjazdy międzynarodowe z ostatnich 3 lat (nazwa – kraj – rok)", ink(c, events or "brak")),
            boxed("21. Liczba wyjazdów z UMWL finansowanych z FEWL 2021–2027", ink(c, str(len(c.trips)))),
            boxed("22. Nazwy wyjazdów z pkt 21", listed(c, c.trips, "–")), boxed("23. Cel udziału w wyjeździe", ink(c, c.goal)),
            boxed("24. Znajomość języków obcych", ink(c, c.languages)),
            boxed("25. Działalność w ramach Lubuskich Inteligentnych Specjalizacji", pick(c.lis is not None)),
            boxed("26. Nazwa specjalizacji", ink(c, c.lis or "–")),
            boxed("27. Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych", pick(bool(c.agreements))),
            boxed("28. Nazwy Porozumień", listed(c, c.agreements, "–")), boxed("29. Przedsięwzięcie horyzontalne z Porozumienia", pick(c.horizontal is not None)),
            boxed("30. Nazwa przedsięwzięcia", ink(c, c.horizontal or "–")),
            "<p>Oświadczam, że dane są prawdziwe, akceptuję Regulamin, nie występują okoliczności z § 3 ust. 5 i 6 Regulaminu.</p>",
            f"<p>31. Data: {ink(c, day)} &nbsp;&nbsp; 32. Pieczątka i podpis: "
            + (stamp((c.name, c.signer, c.position)) + signature(c.signer) if is_signed else "") + "</p>",
        )
    )  # fmt: skip
    return html(
        body,
        ".comb i { display: inline-block; width: 16px; height: 19px; border: 1px solid #000; text-align: center; font-style: normal; margin-right: -1px } "
        ".b { border: 1px solid #000; margin-top: -1px; padding: 1px 5px 3px; break-inside: avoid } .b small { font-size: 7.5pt; display: block } p { margin: 6px 0 }",
        c.pen,
    )  # fmt: skip


def strike_form(c: Company, day: str, is_signed: bool = True) -> Html:
    """Sentences and choices of which the wrong ones are struck out by pen."""

    def choice(options: tuple[tuple[str, bool], ...]) -> str:
        return " / ".join(word if on else f"<s>{word}</s>" for word, on in options) + "*"

    def either(on: bool) -> str:
        return choice((("TAK", on), ("NIE", not on)))

    def point(n: int, text: str) -> str:
        return f"<p class='k'><b>{n}.</b> {text}</p>"

    events = "<br>".join(ink(c, f"{n}) {a}, {b}, {y}") for n, (a, b, y) in enumerate(c.events, 1))
    body = "".join(
        (
            f"<h1>DEKLARACJA UDZIAŁU – FORMULARZ ZGŁOSZENIOWY</h1><p class='k'>Wyjazd studyjny do: {choice((('Szwajcarii', True), ('Finlandii i Estonii', False)))}</p>",
            point(1, f"Nazwa firmy: {ink(c, c.name)}<br>Adres siedziby: {ink(c, c.address)}<br>Województwo: {ink(c, c.voivodeship)}<br>"
                     f"NIP: {ink(c, c.dashed)} &nbsp; REGON: {ink(c, c.regon)}<br>KRS/CEIDG: {ink(c, c.register)}<br>PKD: {ink(c, c.pkd)}"),
            point(2, f"Przedstawiciel firmy: {ink(c, c.delegate)}<br>Stanowisko: {ink(c, c.position)}<br>Tel.: {ink(c, c.phone)} &nbsp; "
                     f"e-mail: {ink(c, c.email)}<br>Znajomość języków obcych: {ink(c, c.languages)}"),
            point(3, "Przedsiębiorstwo: " + choice(tuple((word, c.size == key) for key, word in SIZES.items()))
                  + f"<br>Działalność innowacyjna: {either(c.innovative)}<br>Opis działalności: {ink(c, c.about)}"),
            point(4, f"Certyfikaty, atesty, patenty:<br>{listed(c, c.certs)}"),
            point(5, f"Strona www w jęz. polskim: {ink(c, c.www_pl or 'brak')}<br>Strona www w jęz. angielskim lub innym: {ink(c, c.www_foreign or 'brak')}<br>"
                     f"Media społecznościowe: {ink(c, ', '.join(c.socials) or 'brak')}"),
            point(6, f"Targi, szkolenia, wyjazdy międzynarodowe w ostatnich 3 latach:<br>{events or ink(c, 'brak')}"),
            point(7, f"Udział w wyjazdach UMWL finansowanych z FEWL 2021–2027: {either(bool(c.trips))}"
                  + (f"<br>{listed(c, c.trips)}" if c.trips else "")),
            point(8, f"Cel udziału: {ink(c, c.goal)}"),
            point(9, f"Lubuskie Inteligentne Specjalizacje: {either(c.lis is not None)}" + (f"<br>Specjalizacja: {ink(c, c.lis)}" if c.lis else "")),
            point(10, f"Porozumienia na rzecz Rozwoju Obszarów Kluczowych: {either(bool(c.agreements))}"
                  + (f"<br>{listed(c, c.agreements)}" if c.agreements else "")),
            point(11, f"Przedsięwzięcie horyzontalne: {either(c.horizontal is not None)}" + (f"<br>Nazwa: {ink(c, c.horizontal)}" if c.horizontal else "")),
            point(12, "Oświadczam, że dane są prawdziwe, akceptuję Regulamin i nie podlegam wyłączeniom z § 3 ust. 5 i 6."),
            f"<p>{ink(c, f'{c.town}, {day}')}</p><p style='text-align:right'>{signature(c.signer) if is_signed else '<br><br>'}<br>"
            "<small>czytelny podpis osoby uprawnionej</small></p><p><small>* niepotrzebne skreślić</small></p>",
        )
    )  # fmt: skip
    return html(
        body,
        ".k { margin: 7px 0; break-inside: avoid } s { text-decoration: line-through 2px #1c2f8c }",
        c.pen,
    )
