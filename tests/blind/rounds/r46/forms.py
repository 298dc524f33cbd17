"""Four ways of laying out an application form."""

import io
from html import escape

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word
from tests.blind.rounds.r46.companies import Firm
from tests.blind.rounds.r46.ink import page, picture, sign, stamp

SIZES = (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"))
FIELDS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")


def boxes(options: list[tuple[str, bool]], on: str = "☒", off: str = "☐") -> str:
    """Boxes one after another."""
    return " &nbsp; ".join(f"{on if chosen else off}&nbsp;{escape(text)}" for text, chosen in options)


def struck(chosen: bool) -> str:
    """TAK / NIE with the wrong word struck through."""
    return "TAK / <s>NIE</s>" if chosen else "<s>TAK</s> / NIE"


def yes_no(chosen: bool, on: str = "☒", off: str = "☐") -> str:
    """TAK and NIE with boxes."""
    return boxes([("TAK", chosen), ("NIE", not chosen)], on, off)


def sizes(firm: Firm, on: str = "☒", off: str = "☐") -> str:
    """The three sizes with boxes."""
    return boxes([(word, code == firm.size) for code, word in SIZES], on, off)


def lines(items: list[str], none: str) -> str:
    """Items one below another."""
    return "<br>".join(escape(item) for item in items) or none


def place(firm: Firm) -> str:
    """Place and date."""
    return f"{escape(firm.town)}, {firm.day}"


def grid(firm: Firm, pen: bool = True, written: bool = False) -> Html:
    """A: a table of three columns as an association's adviser prints it; answers typed or written by hand."""
    rows: list[tuple[str, str, str]] = [
        ("1.", "Nazwa i adres przedsiębiorcy", f"{escape(firm.name)}<br>{escape(firm.address)}"),
        ("", "Województwo", "lubuskie"),
        ("", "Oddział w woj. lubuskim (jeżeli siedziba jest gdzie indziej)", "nie dotyczy"),
        ("", "NIP", firm.dashed),
        ("", "REGON", firm.regon),
        ("", "Nr KRS lub wpis do CEIDG", escape(firm.register)),
        ("", "PKD działalności przeważającej", f"{firm.pkd} – {escape(firm.trade)}"),
        ("2.", "Osoba delegowana na wyjazd", escape(firm.delegate)),
        ("", "Stanowisko w firmie", escape(firm.post)),
        ("", "Telefon / e-mail", f"{firm.phone}<br>{firm.email}"),
        ("3.", "Wielkość przedsiębiorstwa", sizes(firm)),
        ("", "Czy firma prowadzi działalność innowacyjną?", yes_no(firm.innovative)),
        ("", "Opis działalności", escape(firm.about)),
        ("4.", "Certyfikaty, atesty, patenty firmy<br><small>kopie w załączeniu</small>", lines(firm.certs, "brak")),
        ("5.", "Strona internetowa – wersja polska", escape(firm.www_pl or "brak")),
        ("", "Strona internetowa – wersja angielska lub inna", escape(firm.www_foreign or "brak")),
        ("", "Media społecznościowe", lines(firm.social, "brak")),
        ("6.", "Targi, misje, szkolenia i wyjazdy promocyjne z ostatnich trzech lat",
         lines([f"{name}, {land}, {year}" for name, land, year in firm.events], "brak")),
        ("7.", "Wyjazdy z UMWL finansowane z FEWL 2021–2027", lines(firm.trips, "nie braliśmy udziału")),
        ("8.", "Cel udziału", escape(firm.goal)),
        ("9.", "Znajomość języków obcych u osoby delegowanej", escape(firm.languages)),
        ("10.", "Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji?", yes_no(bool(firm.lis))),
        ("", "Jeśli tak, w której", boxes([(name, name == firm.lis) for name in FIELDS])),
        ("11.", "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?",
         yes_no(bool(firm.agreements))),
        ("", "Jeśli tak, w których", lines(firm.agreements, "nie dotyczy")),
        ("12.", "Czy firma realizuje przedsięwzięcie horyzontalne ujęte w Porozumieniu?", yes_no(bool(firm.horizontal))),
        ("", "Nazwa przedsięwzięcia", escape(firm.horizontal or "nie dotyczy")),
    ]  # fmt: skip
    body = "".join(
        f"<tr><td class=n>{number}</td><td class=q>{ask}</td><td class=a>{answer}</td></tr>"
        for number, ask, answer in rows
    )
    hand = ".a{font-family:Kalam;font-size:12.5pt;color:#1d3386}" if written else ""
    return page(
        "body{font:10pt/1.3 Liberation Sans}h1{font-size:14pt;text-align:center;margin:0 0 1mm}"
        "h2{font-size:10.5pt;text-align:center;font-weight:normal;margin:0 0 5mm}"
        "table{border-collapse:collapse;width:100%}td{border:1px solid #333;padding:1.3mm 2mm;vertical-align:top}"
        "tr{page-break-inside:avoid}.n{width:8mm;font-weight:bold}.q{width:62mm;background:#f1f1f1}"
        ".s{display:flex;justify-content:space-between;align-items:flex-end;margin-top:10mm;page-break-inside:avoid}"
        ".l{border-top:1px dotted #000;width:70mm;text-align:center;font-size:8pt}" + hand,
        "<h1>FORMULARZ ZGŁOSZENIOWY</h1><h2>Wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r.<br>"
        "projekt „Innowacyjne Lubuskie”</h2>"
        f"<table>{body}</table><p><b>13. Oświadczenia.</b> Dane podane w zgłoszeniu są prawdziwe. Firma nie prowadzi "
        "działalności w sektorach wykluczonych z naboru, a osoba delegowana nie jest pracownikiem Urzędu "
        "Marszałkowskiego. Zapoznaliśmy się z regulaminem i go akceptujemy, w tym 15% udziału w kosztach.</p>"
        f'<div class=s><div><span class="{"a" if written else ""}">{place(firm)}</span>'
        "<div class=l>miejscowość i data</div></div>"
        f"<div>{sign(firm.seed) if pen else ''}<div class=l>podpis osoby uprawnionej</div></div></div>",
    )


def letter(firm: Firm, pen: bool = True) -> Html:
    """B: running text on the firm's paper, questions in its own words, answers in sentences."""

    def ask(question: str, answer: str) -> str:
        return f"<p class=q>{question}</p><p class=a>{answer}</p>"

    events = "; ".join(f"{name} ({land}, {year} r.)" for name, land, year in firm.events)
    contact = f"{escape(firm.delegate)}, {escape(firm.post)}; tel. {firm.phone}, e-mail: {firm.email}"
    choice = " / ".join(word if code == firm.size else f"<s>{word}</s>" for code, word in SIZES)
    body = (
        ask("Kogo delegujemy na wyjazd?", contact)
        + ask("Jaką jesteśmy firmą (mikro, małą czy średnią)?", f"przedsiębiorstwo {choice} *")
        + ask("Czy prowadzimy działalność innowacyjną?", struck(firm.innovative) + " *")
        + ask("Czym się zajmujemy?", escape(firm.about))
        + ask("Jakie mamy certyfikaty, atesty i patenty? (kopie w załączeniu)", "; ".join(firm.certs) or "Nie posiadamy.")
        + ask("Adres naszej strony www po polsku:", escape(firm.www_pl or "nie posiadamy"))
        + ask("Adres naszej strony www w języku obcym:", escape(firm.www_foreign or "nie posiadamy"))
        + ask("Nasze profile w mediach społecznościowych:", ", ".join(firm.social) or "nie prowadzimy")
        + ask("W jakich targach i podobnych wydarzeniach braliśmy udział w ciągu ostatnich 3 lat?", events or "W żadnych.")
        + ask("W ilu wyjazdach Urzędu Marszałkowskiego opłaconych z FEWL 2021–2027 uczestniczyliśmy i w jakich?",
              f"{len(firm.trips)} – {'; '.join(firm.trips)}" if firm.trips else "W żadnym (0).")
        + ask("Po co chcemy jechać do Szwajcarii?", escape(firm.goal))
        + ask("Jakie języki obce zna nasz przedstawiciel?", escape(firm.languages))
        + ask("Czy nasza działalność mieści się w Lubuskich Inteligentnych Specjalizacjach? W której?",
              struck(bool(firm.lis)) + " *" + (f" – {firm.lis}" if firm.lis else ""))
        + ask("Czy działamy w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych? W których?",
              struck(bool(firm.agreements)) + " *" + (f" – {', '.join(firm.agreements)}" if firm.agreements else ""))
        + ask("Czy realizujemy przedsięwzięcie horyzontalne zapisane w Porozumieniu? Jakie?",
              struck(bool(firm.horizontal)) + " *" + (f" – {firm.horizontal}" if firm.horizontal else ""))
    )  # fmt: skip
    end = sign(firm.seed) if pen else ""
    return page(
        "body{font:11pt/1.38 Liberation Serif}.h{border-bottom:2px solid #246;padding-bottom:2mm;margin-bottom:6mm;"
        "font-size:9.5pt;color:#246}.h b{font-size:14pt}h1{font-size:15pt;margin:7mm 0 4mm}"
        ".q{margin:2.6mm 0 .4mm;font-weight:bold;page-break-after:avoid}.a{margin:0 0 0 6mm}"
        ".e{margin:9mm 0 0 95mm;text-align:center;page-break-inside:avoid}.e small{border-top:1px solid;display:block}",
        f"<div class=h><b>{escape(firm.name)}</b><br>{escape(firm.address)} | NIP {firm.nip} | REGON {firm.regon} | "
        f"{escape(firm.register)}<br>przeważające PKD: {firm.pkd} ({escape(firm.trade)})</div>"
        f"<div style='text-align:right'>{place(firm)} r.</div>"
        "<div>Urząd Marszałkowski Województwa Lubuskiego<br>Departament Gospodarki i Rozwoju</div>"
        "<h1>Zgłoszenie do wyjazdu studyjnego – Szwajcaria 2026</h1>"
        f"<p>Zgłaszamy udział firmy {escape(firm.name)} z siedzibą w województwie lubuskim w wyjeździe studyjnym do "
        "Szwajcarii w projekcie „Innowacyjne Lubuskie”. Odpowiedzi na pytania formularza zgłoszeniowego:</p>"
        f"{body}<p style='margin-top:5mm'>Oświadczamy, że powyższe dane są zgodne z prawdą, nie działamy w branżach "
        "wyłączonych z naboru, nie zatrudnia nas Urząd Marszałkowski i przyjmujemy warunki regulaminu.</p>"
        f"<div class=e>{end}<small>{escape(firm.who)}</small></div><p><small>* niepotrzebne skreślono</small></p>",
    )


def cards(firm: Firm, pen: bool = True) -> Html:
    """C: cards in two columns, labels small above the answers, marks in square brackets."""

    def cell(label: str, answer: str, wide: bool = False) -> str:
        return f'<div class="c{" w" if wide else ""}"><div class=k>{label}</div><div class=v>{answer}</div></div>'

    def part(title: str, *cells: str) -> str:
        return f"<h2>{title}</h2><div class=g>{''.join(cells)}</div>"

    events = "".join(
        f"<tr><td>{number}</td><td>{escape(name)}</td><td>{land}</td><td>{year}</td></tr>"
        for number, (name, land, year) in enumerate(firm.events, 1)
    )
    table = (
        f"<table><tr><th>Lp.</th><th>Wydarzenie</th><th>Kraj</th><th>Rok</th></tr>{events}</table>"
        if events
        else "brak udziału"
    )
    on, off = "[x]", "[ ]"
    return page(
        "body{font:10pt/1.3 Carlito}h1{background:#1f4e5f;color:#fff;font-size:15pt;padding:3mm 4mm;margin:0 0 2mm}"
        "h2{font-size:11pt;color:#1f4e5f;margin:4mm 0 1.5mm;page-break-after:avoid}"
        ".g{display:grid;grid-template-columns:1fr 1fr;gap:2mm}.c{border:1px solid #9ab;border-radius:2mm;"
        "padding:1.4mm 2.4mm;page-break-inside:avoid}.w{grid-column:1/3}.k{font-size:8pt;color:#456}"
        ".v{font-size:10.5pt;min-height:4.5mm}table{border-collapse:collapse;width:100%}th{text-align:left;"
        "border-bottom:1px solid #678}td{padding:.5mm 0}.e{page-break-inside:avoid;display:flex;gap:20mm;"
        "align-items:flex-end;margin-top:8mm}",
        "<h1>Karta zgłoszenia przedsiębiorcy – wyjazd studyjny</h1>"
        "<div>Kierunek: <b>[x] Szwajcaria</b> &nbsp; [ ] Finlandia i Estonia</div>"
        + part("Firma",
               cell("Pełna nazwa", escape(firm.name), True), cell("Ulica i numer", escape(firm.street)),
               cell("Kod pocztowy i miejscowość", f"{firm.postal} {escape(firm.town)}"),
               cell("Województwo", "lubuskie"), cell("Adres oddziału w woj. lubuskim", "–"),
               cell("NIP", firm.nip), cell("REGON", firm.regon), cell("KRS / CEIDG", escape(firm.register)),
               cell("Główne PKD", firm.pkd))
        + part("Przedstawiciel na wyjeździe",
               cell("Imię i nazwisko", escape(firm.delegate)), cell("Funkcja", escape(firm.post)),
               cell("Telefon", firm.phone), cell("E-mail", firm.email),
               cell("Języki obce", escape(firm.languages), True))
        + part("Profil działalności",
               cell("Status MŚP", sizes(firm, on, off)),
               cell("Prowadzimy działalność innowacyjną", yes_no(firm.innovative, on, off)),
               cell("Co robimy", escape(firm.about), True),
               cell("Certyfikaty / atesty / patenty (wykaz; kopie dołączone)", lines(firm.certs, "nie posiadamy"), True))
        + part("Promocja",
               cell("WWW (PL)", escape(firm.www_pl or "brak")),
               cell("WWW (EN i inne języki)", escape(firm.www_foreign or "brak")),
               cell("Profile społecznościowe", lines(firm.social, "brak"), True),
               cell("Doświadczenie promocyjne, ostatnie 3 lata", table, True),
               cell("Liczba wyjazdów z UMWL ze środków FEWL 2021–2027", str(len(firm.trips))),
               cell("Jakie to były wyjazdy", lines(firm.trips, "nie dotyczy")),
               cell("Czego oczekujemy po wyjeździe (cel)", escape(firm.goal), True))
        + part("Specjalizacje i Porozumienia",
               cell("Działamy w ramach Lubuskich Inteligentnych Specjalizacji", yes_no(bool(firm.lis), on, off)),
               cell("Specjalizacja", escape(firm.lis or "nie dotyczy")),
               cell("Działamy w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych",
                    yes_no(bool(firm.agreements), on, off)),
               cell("Porozumienia", lines(firm.agreements, "nie dotyczy")),
               cell("Realizujemy przedsięwzięcie horyzontalne z Porozumienia", yes_no(bool(firm.horizontal), on, off)),
               cell("Tytuł przedsięwzięcia", escape(firm.horizontal or "nie dotyczy")))
        + "<p>Potwierdzam prawdziwość danych, akceptację regulaminu naboru oraz brak okoliczności wyłączających z § 3 "
        "ust. 5 i 6.</p><div class=e>"
        f"<div>{place(firm)}</div><div style='width:75mm;text-align:center'>{sign(firm.seed) if pen else ''}"
        f"<div style='border-top:1px solid'>{escape(firm.who)}</div></div></div>",
    )  # fmt: skip


def typed(firm: Firm, pen: bool = True) -> Word:
    """D: a Word document, label and answer on a line, an event table, a picture of the pen's signature."""

    def write(document: WordDocument) -> None:
        document.styles["Normal"].font.name = "Liberation Serif"
        document.styles["Normal"].font.size = Pt(11)
        document.styles["Normal"].paragraph_format.space_after = Pt(3)

        def line(label: str, answer: str) -> None:
            paragraph = document.add_paragraph()
            paragraph.add_run(f"{label}: ").bold = True
            paragraph.add_run(answer)

        def head(text: str) -> None:
            paragraph = document.add_paragraph()
            paragraph.paragraph_format.space_before = Pt(9)
            paragraph.add_run(text).underline = True

        def yes(chosen: bool) -> str:
            return "☒\u00a0TAK   ☐\u00a0NIE" if chosen else "☐\u00a0TAK   ☒\u00a0NIE"

        title = document.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        title.add_run("Formularz zgłoszeniowy przedsiębiorcy\nWYJAZD STUDYJNY DO SZWAJCARII").bold = True
        head("I. Dane firmy")
        line("Nazwa", firm.name)
        line("Siedziba", f"{firm.address}, woj. lubuskie")
        line("NIP", firm.dashed)
        line("REGON", firm.regon)
        line("Rejestr", firm.register)
        line("PKD (przeważające)", f"{firm.pkd} {firm.trade}")
        head("II. Uczestnik wyjazdu")
        line("Imię i nazwisko uczestnika", firm.delegate)
        line("Stanowisko", firm.post)
        line("Kontakt", f"{firm.phone}, {firm.email}")
        line("Znajomość języków", firm.languages)
        head("III. Działalność")
        line("Wielkość", "   ".join(f"{'☒' if code == firm.size else '☐'} {word}" for code, word in SIZES))
        line("Działalność innowacyjna", yes(firm.innovative))
        line("Opis", firm.about)
        line("Certyfikaty, atesty i patenty", "" if firm.certs else "brak")
        for number, cert in enumerate(firm.certs, 1):
            document.add_paragraph(f"{number}. {cert}").paragraph_format.left_indent = Cm(1)
        line("Strona www – język polski", firm.www_pl or "brak")
        line("Strona www – język angielski i inne", firm.www_foreign or "brak")
        line("Social media", ", ".join(firm.social) or "brak")
        head("IV. Doświadczenie promocyjno-informacyjne w ostatnich 3 latach")
        if firm.events:
            table = document.add_table(rows=1, cols=3)
            table.style = "Table Grid"
            for cell, text in zip(table.rows[0].cells, ("Nazwa", "Kraj", "Rok"), strict=True):
                cell.text = text
            for name, land, year in firm.events:
                for cell, text in zip(table.add_row().cells, (name, land, str(year)), strict=True):
                    cell.text = text
        else:
            document.add_paragraph("brak")
        line(
            "Udział w wyjazdach UMWL finansowanych z FEWL 2021–2027",
            "; ".join(firm.trips) or "nie uczestniczyliśmy",
        )
        line("Cel udziału w wyjeździe", firm.goal)
        head("V. Inteligentne specjalizacje")
        line("Działalność w ramach Lubuskich Inteligentnych Specjalizacji", yes(bool(firm.lis)))
        line("Nazwa specjalizacji", firm.lis or "nie dotyczy")
        line(
            "Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych", yes(bool(firm.agreements))
        )
        line("Nazwy Porozumień", ", ".join(firm.agreements) or "nie dotyczy")
        line("Przedsięwzięcie horyzontalne", yes(bool(firm.horizontal)))
        line("Nazwa przedsięwzięcia", firm.horizontal or "nie dotyczy")
        document.add_paragraph(
            "Oświadczam, że dane są prawdziwe, firma nie podlega wyłączeniom z § 3 Regulaminu, a jego postanowienia "
            "są mi znane i je akceptuję."
        )
        document.add_paragraph(f"{firm.town}, dnia {firm.day} r.")
        end = document.add_paragraph()
        end.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        end.paragraph_format.keep_with_next = True
        if pen:
            end.add_run().add_picture(io.BytesIO(picture(firm.seed)), width=Cm(5))
        last = document.add_paragraph("…………………………………………\nczytelny podpis / pieczątka")
        last.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    return Word(write)


def firm_stamp(firm: Firm) -> str:
    """The firm's rubber stamp."""
    return stamp(firm.name, firm.street, f"{firm.postal} {firm.town}", f"NIP {firm.nip}  REGON {firm.regon}")
