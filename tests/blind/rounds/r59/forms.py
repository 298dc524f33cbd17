"""Application forms: four layouts."""

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word

from .firm import GREEN, HEALTH, INDUSTRY, Firm
from .paper import SIZES, address, box, dashed, doc, e, pen_png, sign

TRIP = "Wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r."
OATH = (
    "Oświadczam, że podane informacje są prawdziwe, firma nie prowadzi działalności w sektorach wyłączonych "
    "w § 3 ust. 5 Regulaminu, a osoba delegowana nie jest pracownikiem Urzędu Marszałkowskiego. "
    "Zobowiązuję się do pokrycia 15% kosztów udziału."
)


def _hand(pen: bool) -> str:
    return ".a{font-family:Kalam;color:#1d2c7a;font-size:12pt}" if pen else ".a{font-weight:bold}"


def _lines(items: tuple[str, ...], none: str) -> str:
    return "<br>".join(f"{n}. {e(i)}" for n, i in enumerate(items, 1)) or none


def table_form(f: Firm, hand: bool, pen: bool, day: str) -> Html:
    """Two-column table with numbered rows and section bands."""
    rows: list[str] = []

    def band(text: str) -> None:
        rows.append(f'<tr><th colspan="3" style="background:#dfe6ee;text-align:left">{text}</th></tr>')

    def row(no: str, label: str, answer: str) -> None:
        rows.append(
            f'<tr><td style="width:7%">{no}</td><td style="width:36%">{label}</td><td class="a">{answer}</td></tr>'
        )

    band("Część I. Podmiot zgłaszający")
    row("1a", "Nazwa firmy", e(f.name))
    row("1b", "Siedziba (ulica, kod, miejscowość)", e(address(f)))
    row("1c", "Województwo", "lubuskie")
    row("1d", "Oddział w woj. lubuskim (jeżeli siedziba jest poza nim)", "nie dotyczy")
    row("1e", "NIP / REGON", f"{f.nip} / {f.regon}")
    row("1f", "Nr KRS lub wpis do CEIDG", f.krs)
    row("1g", "PKD – działalność główna", f"{f.pkd} {e(f.trade)}")
    row("2", "Kto pojedzie? Imię i nazwisko", e(f.delegate))
    row("2a", "Stanowisko, telefon, e-mail", f"{e(f.position)}, {f.phone}, {f.mail}")
    band("Część II. Profil firmy")
    sizes = " &nbsp; ".join(f"{box(f.size == k)} {v}" for k, v in SIZES.items())
    row("3a", "Kategoria przedsiębiorstwa", sizes)
    row(
        "3b",
        "Czy firma prowadzi działalność innowacyjną?",
        f"{box(f.innovative)} tak &nbsp; {box(not f.innovative)} nie",
    )
    row("3c", "Opis działalności", e(f.text))
    row("4", "Posiadane certyfikaty, atesty i patenty (kopie w załączeniu)", _lines(f.certs, "brak"))
    row("5a", "Strona internetowa – wersja polska", f.www or "brak")
    row("5b", "Strona internetowa – wersja angielska lub inna obcojęzyczna", f.foreign or "brak")
    row("5c", "Media społecznościowe", _lines(f.social, "brak"))
    band("Część III. Aktywność międzynarodowa")
    trips = tuple(f"{n}, {p}, {y}" for n, p, y in f.events)
    row("6", "Targi, szkolenia, wyjazdy w ostatnich 3 latach (nazwa, miejsce, rok)", _lines(trips, "brak"))
    row(
        "7",
        "Wyjazdy organizowane przez UMWL ze środków FEWL 2021–2027",
        _lines(f.trips, "nie uczestniczyliśmy"),
    )
    row("8", "Cel udziału w wyjeździe", e(f.purpose))
    row("9", "Języki obce osoby delegowanej", e(f.tongues))
    band("Część IV. Inteligentne specjalizacje")
    lis = "<br>".join(f"{box(f.lis == k)} {k}" for k in (GREEN, HEALTH, INDUSTRY))
    row(
        "10",
        "Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji?",
        f"{box(f.lis is not None)} tak &nbsp; {box(f.lis is None)} nie<br>{lis}",
    )
    row(
        "11",
        "Udział w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych (wymienić)",
        f"{box(bool(f.agreements))} tak &nbsp; {box(not f.agreements)} nie<br>{_lines(f.agreements, '')}",
    )
    row(
        "12",
        "Realizacja przedsięwzięcia horyzontalnego z Porozumienia",
        f"{box(bool(f.horizontal))} tak &nbsp; {box(not f.horizontal)} nie<br>{e(f.horizontal or '')}",
    )
    body = (
        '<h2 style="text-align:center;margin:0">FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY</h2>'
        f'<p style="text-align:center">{TRIP}<br><small>projekt „Innowacyjne Lubuskie”, FEWL 2021–2027</small></p>'
        f"<table class='t'>{''.join(rows)}</table><p style='font-size:9.5pt'>13. {OATH}</p>"
        + sign(f, hand, day, "podpis osoby upoważnionej do reprezentowania")
    )
    return doc(
        body, ".t td,.t th{border:1px solid #555;padding:4px 6px}.t tr{break-inside:avoid}" + _hand(pen)
    )


def _choice(yes: bool) -> str:
    on, off = "<b>{}</b>", "<s>{}</s>"
    return f"{(on if yes else off).format('TAK')} / {(off if yes else on).format('NIE')}*"


def question_form(f: Firm, hand: bool, pen: bool, day: str) -> Html:
    """Questions in own words, the answer on dotted lines below, choices struck out."""

    def ask(no: int, question: str, answer: str) -> str:
        return f'<p class="q"><b>{no}.</b> {question}</p><div class="a l">{answer}</div>'

    sizes = " / ".join(f"<b>{v}</b>" if f.size == k else f"<s>{v}</s>" for k, v in SIZES.items())
    events = "<br>".join(f"– {e(n)} ({e(p)}), {y} r." for n, p, y in f.events) or "nie braliśmy udziału"
    socials = ", ".join(f.social) or "nie prowadzimy"
    body = (
        '<p style="font-size:8.5pt;text-align:right">Zał. nr 2 do Regulaminu rekrutacji</p>'
        '<h3 style="margin:4px 0">Formularz zgłoszeniowy na wyjazd studyjny do SZWAJCARII</h3>'
        "<p style='font-size:9pt;color:#444'>Prosimy o czytelne wypełnienie wszystkich punktów. * – niepotrzebne "
        "skreślić.</p>"
        + ask(1, "Dane firmy: pełna nazwa", e(f.name))
        + f'<p>Adres siedziby: <span class="a">{e(address(f))}</span>, województwo: <span class="a">lubuskie</span></p>'
        + f'<p>NIP: <span class="a">{dashed(f.nip)}</span> &emsp; REGON: <span class="a">{f.regon}</span> &emsp; '
        f'KRS/CEIDG: <span class="a">{f.krs}</span></p>'
        f'<p>Kod PKD działalności przeważającej: <span class="a">{f.pkd}</span></p>'
        + ask(
            2,
            "Kogo firma deleguje (imię i nazwisko, funkcja, kontakt)?",
            f"{e(f.delegate)}, {e(f.position)}<br>tel. {f.phone}, {f.mail}",
        )
        + f'<p class="q"><b>3.</b> Wielkość przedsiębiorstwa: {sizes} *</p>'
        f"<p>Czy działalność ma charakter innowacyjny: {_choice(f.innovative)}</p><p>Krótki opis działalności:</p>"
        f'<div class="a l">{e(f.text)}</div>'
        + ask(4, "Jakie certyfikaty, atesty, patenty posiada firma?", _lines(f.certs, "nie posiadamy"))
        + '<div class="pb"></div>'
        + '<p class="q"><b>5.</b> Obecność w internecie</p>'
        f'<p>strona www po polsku: <span class="a">{f.www or "–"}</span></p>'
        f'<p>strona www po angielsku / w innym języku: <span class="a">{f.foreign or "nie ma"}</span></p>'
        f'<p>profile społecznościowe: <span class="a">{e(socials)}</span></p>'
        + ask(
            6,
            "W jakich targach, misjach i szkoleniach międzynarodowych firma brała udział przez ostatnie trzy "
            "lata?",
            events,
        )
        + ask(
            7,
            "Czy firma korzystała już z wyjazdów Urzędu Marszałkowskiego finansowanych z FEWL 2021–2027? "
            "Proszę wymienić.",
            _lines(f.trips, "nie"),
        )
        + ask(8, "Po co firma chce jechać?", e(f.purpose))
        + ask(9, "Znajomość języków obcych uczestnika", e(f.tongues))
        + f'<p class="q"><b>10.</b> Działalność w ramach Lubuskich Inteligentnych Specjalizacji: {_choice(bool(f.lis))}'
        f'</p><p>Jeśli tak, której: <span class="a">{f.lis or "nie dotyczy"}</span></p>'
        f'<p class="q"><b>11.</b> Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych: '
        f"{_choice(bool(f.agreements))}</p><p>Nazwy Porozumień:</p>"
        f'<div class="a l">{_lines(f.agreements, "nie dotyczy")}</div>'
        f'<p class="q"><b>12.</b> Przedsięwzięcie horyzontalne wskazane w Porozumieniu: {_choice(bool(f.horizontal))}'
        f'</p><p>Nazwa: <span class="a">{e(f.horizontal or "nie dotyczy")}</span></p>'
        f'<p class="q" style="font-size:9.5pt"><b>13.</b> {OATH}</p>'
        + sign(f, hand, day, "(czytelny podpis i pieczęć)")
    )
    return doc(body, ".q{margin-top:10px}.l{border-bottom:1px dotted #777;padding:0 0 2px 14px}" + _hand(pen))


def card_form(f: Firm, hand: bool, pen: bool, day: str) -> Html:
    """Cards with small captions over the answers, two to a row, footnotes."""

    def cell(label: str, answer: str, wide: bool = False) -> str:
        return (
            f'<div class="c{" w" if wide else ""}"><small>{label}</small><div class="a">{answer}</div></div>'
        )

    def opt(on: bool, text: str) -> str:
        return f"[{'X' if on else '&nbsp;&nbsp;'}] {text}&emsp;"

    rows = "".join(
        f"<tr><td>{n}</td><td>{e(a)}</td><td>{e(p)}</td><td>{y}</td></tr>"
        for n, (a, p, y) in enumerate(f.events, 1)
    )
    table = "<table class='t'><tr><th>Lp.</th><th>Wydarzenie</th><th>Kraj, miasto</th><th>Rok</th></tr>"
    body = (
        '<div style="background:#23415f;color:#fff;padding:8px 12px"><b>FORMULARZ ZGŁOSZENIOWY</b><br>'
        f"{TRIP}</div><div class='g'>"
        + cell("1. Przedsiębiorca (firma)", e(f.name), True)
        + cell("NIP", f.nip)
        + cell("REGON", f.regon)
        + cell("Ulica i numer", e(f.street))
        + cell("Kod i miejscowość", f"{f.code} {e(f.town)}")
        + cell("Województwo", "lubuskie")
        + cell("KRS / CEIDG", f.krs)
        + cell("Przeważający kod PKD", f"{f.pkd} – {e(f.trade)}", True)
        + cell("2. Uczestnik wyjazdu<sup>1</sup>", e(f.delegate))
        + cell("Stanowisko", e(f.position))
        + cell("Telefon", f.phone)
        + cell("E-mail", f.mail)
        + cell("3. Wielkość<sup>2</sup>", "".join(opt(f.size == k, v) for k, v in SIZES.items()))
        + cell("Działalność innowacyjna", opt(f.innovative, "TAK") + opt(not f.innovative, "NIE"))
        + cell("Opis działalności firmy", e(f.text), True)
        + cell("4. Certyfikaty, atesty, patenty", _lines(f.certs, "brak"), True)
        + cell("5. WWW w języku polskim", f.www or "brak")
        + cell("WWW w języku obcym", f.foreign or "brak")
        + cell("Profile społecznościowe", "<br>".join(f.social) or "brak", True)
        + "</div><p><b>6. Doświadczenie w promocji zagranicznej (ostatnie 3 lata)</b></p>"
        + (
            table + rows + "</table>"
            if rows
            else table + '<tr><td colspan="4" class="a">brak</td></tr></table>'
        )
        + "<div class='g'>"
        + cell("7. Wyjazdy UMWL w ramach FEWL 2021–2027", "<br>".join(f.trips) or "0 – brak", True)
        + cell("8. Cel wyjazdu", e(f.purpose))
        + cell("9. Języki obce", e(f.tongues))
        + cell(
            "10. Lubuskie Inteligentne Specjalizacje",
            opt(bool(f.lis), "TAK") + opt(not f.lis, "NIE") + (f"<br>{f.lis}" if f.lis else ""),
        )
        + cell(
            "11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
            opt(bool(f.agreements), "TAK")
            + opt(not f.agreements, "NIE")
            + "".join(f"<br>{a}" for a in f.agreements),
        )
        + cell(
            "12. Przedsięwzięcie horyzontalne",
            opt(bool(f.horizontal), "TAK")
            + opt(not f.horizontal, "NIE")
            + (f"<br>{e(f.horizontal)}" if f.horizontal else ""),
            True,
        )
        + f"</div><p style='font-size:9pt'>13. {OATH}</p>"
        + sign(f, hand, day, "Podpis osoby uprawnionej")
        + "<p style='font-size:7.5pt;border-top:1px solid #999;margin-top:14px'><sup>1</sup> Jedna osoba z firmy. "
        "<sup>2</sup> Zgodnie z załącznikiem I do rozporządzenia 651/2014.</p>"
    )
    css = (
        ".g{display:grid;grid-template-columns:1fr 1fr;gap:5px;margin-top:6px}.c{border:1px solid #8aa;padding:3px 7px;"
        "break-inside:avoid}.w{grid-column:1/3}small{color:#456;font-size:8.5pt}.t td,.t th{border:1px solid #8aa;"
        "padding:3px 6px;text-align:left}"
    )
    return doc(body, css + _hand(pen))


def word_form(f: Firm, day: str, signed: bool = False) -> Word:
    """Word: label and answer on a line, lists as bullets, one table of events."""

    def write(d: WordDocument) -> None:
        d.styles["Normal"].font.size = Pt(10.5)

        def line(label: str, answer: str) -> None:
            p = d.add_paragraph()
            p.add_run(f"{label}: ")
            p.add_run(answer).bold = True
            p.paragraph_format.space_after = Pt(3)

        def tick(label: str, choices: tuple[tuple[str, bool], ...]) -> None:
            d.add_paragraph(label + ":  " + "    ".join(f"{box(on)} {text}" for text, on in choices))

        def bullets(label: str, items: tuple[str, ...], none: str) -> None:
            d.add_paragraph(label + ":" + ("" if items else f" {none}"))
            for item in items:
                d.add_paragraph(item, style="List Bullet")

        d.add_heading("Formularz zgłoszeniowy", 1)
        d.add_paragraph(TRIP)
        d.add_heading("I. Informacje o firmie", 2)
        line("1. Nazwa przedsiębiorcy", f.name)
        line("Adres", address(f))
        line("Województwo", "lubuskie")
        line("NIP", f.nip)
        line("REGON", f.regon)
        line("KRS/CEIDG", f.krs)
        line("Kod PKD", f.pkd)
        line("2. Osoba delegowana na wyjazd", f.delegate)
        line("Stanowisko", f.position)
        line("Telefon i e-mail", f"{f.phone}, {f.mail}")
        tick("3. Wielkość przedsiębiorstwa", tuple((v, f.size == k) for k, v in SIZES.items()))
        tick("Działalność innowacyjna", (("tak", f.innovative), ("nie", not f.innovative)))
        line("Opis działalności", f.text)
        d.add_heading("II. Certyfikaty, internet, doświadczenie", 2)
        bullets("4. Certyfikaty, atesty, patenty", f.certs, "nie dotyczy")
        line("5. Strona www (język polski)", f.www or "brak")
        line("Strona www (język angielski i inny)", f.foreign or "brak")
        bullets("Profile w mediach społecznościowych", f.social, "brak")
        d.add_paragraph("6. Udział w targach i innych wydarzeniach zagranicznych z ostatnich 3 lat:")
        table = d.add_table(1, 3, style="Table Grid")
        for at, text in enumerate(("Nazwa", "Kraj i miejsce", "Rok")):
            table.rows[0].cells[at].text = text
        for event in f.events or (("brak", "–", "–"),):
            cells = table.add_row().cells
            for at, text in enumerate(event):
                cells[at].text = text
        bullets("7. Wyjazdy organizowane przez UMWL (FEWL 2021–2027)", f.trips, "brak")
        line("8. Cel udziału", f.purpose)
        line("9. Znajomość języków", f.tongues)
        d.add_heading("III. Specjalizacje i porozumienia", 2)
        tick("10. Działalność w ramach LIS", (("tak", bool(f.lis)), ("nie", not f.lis)))
        line("Specjalizacja", f.lis or "nie dotyczy")
        tick("11. Działalność w ramach Porozumień", (("tak", bool(f.agreements)), ("nie", not f.agreements)))
        bullets("Które Porozumienia", f.agreements, "nie dotyczy")
        tick("12. Przedsięwzięcie horyzontalne", (("tak", bool(f.horizontal)), ("nie", not f.horizontal)))
        line("Nazwa przedsięwzięcia", f.horizontal or "nie dotyczy")
        d.add_paragraph("13. " + OATH)
        d.add_paragraph(f"{f.town}, {day}")
        if signed:
            d.add_picture(pen_png(f.signer), width=Cm(5))
        d.add_paragraph("……………………………………… (podpis)")

    return Word(write)
