"""Application forms: a ruled print, an e-form print-out, a Word table."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word

from .base import SIZE_NOUNS, Firm, Pen, esc, page, pen_png, radio, set_up, set_widths, signature, v, yes_no


def _line(number: str, label: str, answer: str) -> str:
    return f'<div class="ln"><span class="no">{number}</span><span class="lb">{label}</span><span>{answer}</span></div>'


def _box(on: bool) -> str:
    return f'<span class="bx">{"X" if on else "&nbsp;"}</span>'


def _lines(items: tuple[str, ...], empty: str) -> str:
    filled = items or (empty,)
    return "".join(f'<div class="dot">{chr(97 + i)}) {v(item)}</div>' for i, item in enumerate(filled))


def ruled_print(firm: Firm, pen: Pen) -> Html:
    """Decimal numbering, dotted lines and drawn squares; two sheets."""
    sizes = (("micro", "mikroprzedsiębiorca"), ("small", "mały"), ("medium", "średni"))
    size_boxes = " ".join(f"{_box(firm.size == code)} {word} &nbsp;" for code, word in sizes)

    def both(on: bool) -> str:
        return f"{_box(on)} tak &nbsp; {_box(not on)} nie"

    events = tuple(f"{name} – {place}, {country} – {year} r." for name, place, country, year in firm.events)
    first = (
        "<h1>FORMULARZ ZGŁOSZENIA UDZIAŁU</h1><p class=c>Wyjazd studyjny do Szwajcarii (czerwiec 2026)<br>"
        "<small>Wypełnić drukowanymi literami. Zaznaczyć X we właściwym polu.</small></p><h2>1. Zgłaszający</h2>"
        + _line("1.1", "Nazwa:", v(firm.name))
        + _line("1.2", "Ulica, nr:", v(firm.street))
        + _line("1.3", "Kod i miejscowość:", v(f"{firm.postal} {firm.town}"))
        + _line("1.4", "Województwo:", v("lubuskie"))
        + _line("1.5", "NIP:", v(firm.nip))
        + _line("1.6", "REGON:", v(firm.regon))
        + _line("1.7", "KRS/CEIDG:", v(firm.register))
        + _line("1.8", "Główne PKD:", v(firm.pkd))
        + "<h2>2. Uczestnik</h2>"
        + _line("2.1", "Imię i nazwisko uczestnika:", v(firm.delegate))
        + _line("2.2", "Stanowisko:", v(firm.position))
        + _line("2.3", "Telefon komórkowy:", v(firm.phone))
        + _line("2.4", "Poczta elektroniczna:", v(firm.email))
        + _line("2.5", "Języki:", v(firm.languages))
        + "<h2>3. Firma</h2>"
        + _line("3.1", "Wielkość:", size_boxes)
        + _line("3.2", "Innowacyjna:", both(firm.innovative))
        + f'<p class="lb2">3.3 Krótki opis działalności:</p><div class="txt">{v(firm.about)}</div>'
        + '<p class="lb2">3.4 Certyfikaty / atesty / patenty (kopie załączyć):</p>'
        + _lines(firm.certificates, "brak")
    )
    second = (
        "<h2>4. Internet</h2>"
        + _line("4.1", "Strona polska:", v(firm.www or "brak"))
        + _line("4.2", "Strona obcojęzyczna:", v(firm.www_foreign or "brak"))
        + _line("4.3", "Portale społecznościowe:", v(", ".join(firm.social) or "brak"))
        + "<h2>5. Doświadczenie</h2><p class=lb2>5.1 Udział w targach, konferencjach, szkoleniach i wyjazdach "
        "promocyjnych (ostatnie 3 lata):</p>"
        + _lines(events, "brak")
        + _line("5.2", "Wyjazdy UMWL z FEWL 2021–2027, ile:", v(str(len(firm.trips))))
        + (_lines(firm.trips, "") if firm.trips else "")
        + "<h2>6. Specjalizacje i Porozumienia</h2>"
        + _line("6.1", "Działa w ramach LIS:", both(bool(firm.lis)))
        + _line("", "jeśli tak, nazwa LIS:", v(firm.lis or "nie dotyczy"))
        + _line("6.2", "Działa w ramach Porozumień RROK¹:", both(bool(firm.agreements)))
        + _line("", "jeśli tak, których:", v("; ".join(firm.agreements) or "nie dotyczy"))
        + _line("6.3", "Przedsięwzięcie horyzontalne:", both(bool(firm.horizontal)))
        + _line("", "jeśli tak, tytuł:", v(firm.horizontal or "nie dotyczy"))
        + f'<h2>7. Cel udziału</h2><div class="txt">{v(firm.aim)}</div>'
        + "<h2>8. Oświadczenie</h2><p>Zgłaszający akceptuje Regulamin rekrutacji i uczestnictwa, zobowiązuje się do "
        "pokrycia 15% kosztów, oświadcza, że nie należy do sektorów wyłączonych i że uczestnik nie jest pracownikiem "
        f"UMWL. Dane są zgodne z prawdą.</p><p>Miejscowość i data: {v(firm.town + ', ' + pen.day)}</p>"
        + signature(firm, pen, "czytelny podpis osoby reprezentującej")
        + "<p class=fn>¹ Porozumienia na rzecz Rozwoju Obszarów Kluczowych w ramach Lubuskich Inteligentnych "
        "Specjalizacji</p>"
    )
    css = (
        "@page{size:A4;margin:17mm 20mm}body{font:10.5pt/1.45 'Liberation Serif',serif}h1{text-align:center;"
        "font-size:15pt;letter-spacing:1px;margin:0}h2{font-size:11.5pt;margin:13px 0 3px;border-bottom:1px solid #000;"
        "break-after:avoid}.c{text-align:center}.ln{display:flex;gap:8px;border-bottom:1px dotted #777;padding:3px 0}"
        ".no{width:30px}.lb{min-width:150px}.lb2{margin:6px 0 2px}.txt,.dot{border-bottom:1px dotted #777;"
        "padding:2px 4px}.bx{display:inline-block;border:1.2px solid #000;width:15px;height:15px;text-align:center;"
        "line-height:14px;font-family:'Liberation Sans'}.fn{font-size:8pt;border-top:1px solid #999;margin-top:16px}"
    )
    return page(f'<div class="sheet">{first}</div><div class="sheet">{second}</div>', css, pen.ink)


def _field(label: str, answer: str) -> str:
    return f'<tr><td class="k">{label}</td><td>{answer}</td></tr>'


def online_print(firm: Firm, pen: Pen) -> Html:
    """A print-out of an electronic form: steps, field and value, radio marks."""
    sizes = "<br>".join(
        f"{radio(firm.size == code)} {word}"
        for code, word in (
            ("micro", "Mikro (do 9 osób)"),
            ("small", "Małe (do 49)"),
            ("medium", "Średnie (do 249)"),
        )
    )

    def both(on: bool) -> str:
        return f"{radio(on)} Tak &nbsp;&nbsp; {radio(not on)} Nie"

    events = "".join(
        f"<tr><td>{esc(name)}</td><td>{esc(place)}, {esc(country)}</td><td>{year}</td></tr>"
        for name, place, country, year in firm.events
    )
    chips = " ".join(f'<span class="chip">{esc(link)}</span>' for link in firm.social)
    certs = "<br>".join(f"• {esc(item)}" for item in firm.certificates)
    body = (
        f'<div class="hd"><b>Formularz zgłoszeniowy on-line</b><span>nr {firm.nip[-4:]}/SZ/26 · {pen.day}</span></div>'
        "<h1>Wyjazd studyjny do Szwajcarii – zgłoszenie przedsiębiorcy</h1><h2>Krok 1 z 4 · Dane firmy</h2><table>"
        + _field("Pełna nazwa podmiotu", esc(firm.name))
        + _field("NIP", firm.nip)
        + _field("REGON", firm.regon)
        + _field("Rejestr", esc(firm.register))
        + _field("Kod pocztowy", firm.postal)
        + _field("Miejscowość", esc(firm.town))
        + _field("Ulica i numer", esc(firm.street))
        + _field("Województwo", "lubuskie")
        + _field("Kod PKD", f"{firm.pkd} ({esc(firm.trade)})")
        + _field("Wielkość przedsiębiorstwa", sizes)
        + "</table><h2>Krok 2 z 4 · Uczestnik wyjazdu</h2><table>"
        + _field("Imię", esc(firm.delegate.split(" ", 1)[0]))
        + _field("Nazwisko", esc(firm.delegate.split(" ", 1)[1]))
        + _field("Stanowisko w firmie", esc(firm.position))
        + _field("Nr telefonu", firm.phone)
        + _field("Adres e-mail", esc(firm.email))
        + _field("Języki obce", esc(firm.languages))
        + _field("Motywacja i cel udziału", esc(firm.aim))
        + "</table><h2>Krok 3 z 4 · Profil działalności</h2><table>"
        + _field("Czym zajmuje się firma", esc(firm.about))
        + _field("Firma prowadzi działalność innowacyjną", both(firm.innovative))
        + _field("Certyfikaty, patenty, atesty firmy", certs or "brak")
        + _field("Strona internetowa (PL)", firm.www or "nie podano – firma nie ma strony")
        + _field("Strona internetowa (EN/inne)", firm.www_foreign or "nie podano – firma nie ma strony")
        + _field("Social media", chips or "brak")
        + "</table><p class=tt>Targi, szkolenia, wyjazdy zagraniczne w ciągu ostatnich 3 lat"
        "</p><table class=e><tr><th>Wydarzenie</th><th>Gdzie</th><th>Rok</th></tr>"
        + (events or "<tr><td colspan=3>brak</td></tr>")
        + "</table><h2>Krok 4 z 4 · Programy regionalne</h2><table>"
        + _field("Liczba wcześniejszych wyjazdów z UMWL (FEWL 2021–2027)", str(len(firm.trips)))
        + _field("Nazwy tych wyjazdów", esc("; ".join(firm.trips)) or "–")
        + _field("Lubuskie Inteligentne Specjalizacje", both(bool(firm.lis)))
        + _field("Która specjalizacja", firm.lis or "–")
        + _field("Porozumienia na rzecz Rozwoju Obszarów Kluczowych", both(bool(firm.agreements)))
        + _field("Które Porozumienia", esc("; ".join(firm.agreements)) or "–")
        + _field("Przedsięwzięcie horyzontalne z Porozumienia", both(bool(firm.horizontal)))
        + _field("Nazwa przedsięwzięcia", esc(firm.horizontal) or "–")
        + "</table><p>☑ Zapoznałem(-am) się z Regulaminem i akceptuję jego postanowienia.<br>☑ Dane w zgłoszeniu są "
        "prawdziwe, firma nie działa w sektorach wyłączonych (§ 3 ust. 5).<br>☑ Osoba delegowana nie jest pracownikiem "
        "Urzędu Marszałkowskiego.</p>"
        + signature(firm, pen, f"Podpisuje: {firm.signer} ({firm.role})", stamp=False)
    )
    css = (
        "@page{size:A4;margin:14mm 15mm 16mm}body{font:9.5pt/1.4 'Liberation Sans',sans-serif}.hd{display:flex;"
        "justify-content:space-between;color:#445;border-bottom:3px solid #7a2d6b;padding-bottom:4px}h1{font-size:14pt;"
        "margin:10px 0}h2{font-size:10.5pt;color:#7a2d6b;margin:12px 0 3px;break-after:avoid}"
        "td{border-bottom:1px solid #ddd;padding:3px 6px;vertical-align:top}.k{width:42%;color:#445}"
        ".chip{background:#eee;border-radius:8px;padding:1px 7px}.e th{text-align:left;padding:3px 6px;"
        "background:#f2ecf1}.tt{margin:8px 0 3px;font-weight:bold;break-after:avoid}"
    )
    return page(body, css)


def _answers(firm: Firm) -> list[tuple[str, str]]:
    events = "\n".join(f"{year} – {name}, {place} ({country})" for name, place, country, year in firm.events)
    return [
        ("Nazwa i adres przedsiębiorstwa", f"{firm.name}\n{firm.address}"),
        ("Województwo", "lubuskie"),
        ("Numer NIP", firm.nip_dashed),
        ("Numer REGON", firm.regon),
        ("KRS lub CEIDG", firm.register),
        ("PKD podstawowej działalności", firm.pkd),
        ("Kategoria przedsiębiorstwa (mikro / małe / średnie)", SIZE_NOUNS[firm.size]),
        ("Czy firma prowadzi działalność innowacyjną? (tak/nie)", yes_no(firm.innovative).lower()),
        ("Opis prowadzonej działalności", firm.about),
        ("Certyfikaty, atesty i patenty firmy", "\n".join(firm.certificates) or "nie dotyczy"),
        ("Strona internetowa w języku polskim", firm.www or "brak"),
        ("Strona internetowa w języku angielskim i innym", firm.www_foreign or "brak"),
        ("Prowadzone profile w mediach społecznościowych", "\n".join(firm.social) or "brak"),
        ("Wydarzenia promocyjne, w których firma brała udział w ostatnich 3 latach", events or "brak"),
        ("Liczba wyjazdów organizowanych przez UMWL i finansowanych z FEWL 2021–2027", str(len(firm.trips))),
        ("Nazwy tych wyjazdów", "\n".join(firm.trips) or "nie dotyczy"),
        ("Czy firma działa w ramach LIS? (tak/nie, nazwa)", f"tak – {firm.lis}" if firm.lis else "nie"),
        (
            "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych? (tak/nie, nazwy)",
            "tak:\n" + "\n".join(firm.agreements) if firm.agreements else "nie",
        ),
        (
            "Czy firma realizuje przedsięwzięcie horyzontalne z Porozumienia? (tak/nie, nazwa)",
            f"tak – {firm.horizontal}" if firm.horizontal else "nie",
        ),
        ("Imię i nazwisko delegowanego przedstawiciela", firm.delegate),
        ("Stanowisko przedstawiciela", firm.position),
        ("Telefon i e-mail", f"{firm.phone}\n{firm.email}"),
        ("Języki obce przedstawiciela", firm.languages),
        ("Cel udziału w wyjeździe", firm.aim),
    ]


def word_table(firm: Firm, pen: Pen) -> Word:
    """A Word document: three columns (no., question, answer), yes and no as words."""

    def write(document: WordDocument) -> None:
        set_up(document, "Liberation Sans", 10, 1.9)
        title = document.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = title.add_run("Formularz zgłoszeniowy\nWyjazd studyjny do Szwajcarii (22–25.06.2026)")
        run.bold = True
        run.font.size = Pt(14)
        document.add_paragraph("Projekt „Innowacyjne Lubuskie”. Prosimy o odpowiedzi w prawej kolumnie.")
        table = document.add_table(rows=1, cols=3)
        table.style = "Table Grid"
        for cell, text in zip(
            table.rows[0].cells, ("Lp.", "Informacja", "Odpowiedź zgłaszającego"), strict=True
        ):
            cell.text = text
        for number, (question, answer) in enumerate(_answers(firm), 1):
            cells = table.add_row().cells
            cells[0].text, cells[1].text, cells[2].text = f"{number}.", question, answer
        set_widths(table, 1.1, 6.6, 9.5)
        document.add_paragraph()
        document.add_paragraph(
            "Oświadczam, że podane informacje są prawdziwe, akceptuję Regulamin i zobowiązuję się pokryć 15% kosztów "
            "wyjazdu. Firma nie działa w sektorach wyłączonych, a delegowany nie jest pracownikiem UMWL."
        )
        place = document.add_paragraph(f"{firm.town}, {pen.day}")
        place.paragraph_format.keep_with_next = True
        end = document.add_paragraph()
        end.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if pen.signing == "hand":
            end.add_run().add_picture(pen_png(firm.signer), width=Cm(5.2))
            end.add_run("\n")
        end.add_run(f"……………………………………………\n{firm.signer}, {firm.role}")

    return Word(write)
