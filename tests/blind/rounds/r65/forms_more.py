"""Application forms: Word with leaders, e-form print, compact print with footnotes."""

from collections.abc import Callable

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word
from tests.blind.rounds.r65.kit import (
    SIZE_NOUNS,
    SIZES,
    Firm,
    box,
    events,
    lines,
    pen_png,
    sheet,
    sign,
    v,
    yes_no,
)


def word_form(f: Firm, how: str) -> Word:
    """A Word form: numbered headings, label and answer in a line, table of events."""

    def write(doc: WordDocument) -> None:
        doc.styles["Normal"].font.size = Pt(11)
        section = doc.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.2)
        section.header.paragraphs[0].text = f"{f.name} · {f.town}"

        def line(label: str, answer: str) -> None:
            p = doc.add_paragraph()
            p.paragraph_format.space_after = Pt(2)
            p.add_run(f"{label}: ")
            p.add_run(answer).bold = True

        def head(text: str) -> None:
            p = doc.add_paragraph()
            p.paragraph_format.space_before = Pt(8)
            p.paragraph_format.keep_with_next = True
            p.add_run(text).underline = True

        def ticks(label: str, on: bool) -> None:
            line(label, f"{'☒' if on else '☐'} TAK   {'☐' if on else '☒'} NIE")

        title = doc.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = title.add_run(f"FORMULARZ ZGŁOSZENIOWY\nudział w wyjeździe studyjnym do {f.trip}")
        run.bold, run.font.size = True, Pt(14)
        head("1. Informacje o przedsiębiorcy")
        line("Nazwa", f.name)
        line("Siedziba", f.address)
        line("Województwo", "lubuskie")
        line("NIP", f.nip)
        line("REGON", f.regon)
        line("KRS / CEIDG", f.register)
        line("PKD (działalność przeważająca)", f.pkd)
        head("2. Przedstawiciel")
        line("Imię i nazwisko", f.delegate)
        line("Stanowisko", f.position)
        line("Telefon", f.phone)
        line("Adres e-mail", f.email)
        head("3. Wielkość i działalność")
        line(
            "Wielkość przedsiębiorstwa",
            "   ".join(f"{'☒' if f.size == k else '☐'} {n}" for k, n in SIZES.items()),
        )
        ticks("Działalność innowacyjna", f.innovative)
        line("Opis działalności", f.story)
        head("4. Certyfikaty, atesty, patenty")
        for number, item in enumerate(f.certificates or (f.no_word,), 1):
            doc.add_paragraph(f"{number}) {item}" if f.certificates else item)
        head("5. Internet")
        line("Strona www w języku polskim", f.www or "brak")
        line("Strona www w języku angielskim i innym", f.foreign or "brak")
        line("Media społecznościowe", ", ".join(f.social) or "brak")
        head("6. Doświadczenie promocyjne z ostatnich 3 lat")
        if f.events:
            table = doc.add_table(rows=1, cols=4)
            table.style = "Table Grid"
            for cell, text in zip(table.rows[0].cells, ("Lp.", "Wydarzenie", "Kraj", "Rok"), strict=True):
                cell.text = text
            for number, event in enumerate(f.events, 1):
                for cell, text in zip(table.add_row().cells, (f"{number}.", *event), strict=True):
                    cell.text = text
        else:
            doc.add_paragraph("brak")
        head("7. Udział w wyjazdach UMWL finansowanych ze środków FEWL 2021–2027")
        line("Liczba wyjazdów", str(len(f.trips)))
        line("Wyjazdy", "; ".join(f.trips) or "nie dotyczy")
        head("8. Cel udziału w wyjeździe")
        doc.add_paragraph(f.goal)
        head("9. Znajomość języków obcych")
        doc.add_paragraph(f.tongues)
        head("10–12. Specjalizacje i Porozumienia")
        ticks("Działalność w ramach Lubuskich Inteligentnych Specjalizacji", f.lis is not None)
        line("Specjalizacja", f.lis or "nie dotyczy")
        ticks("Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych", bool(f.agreements))
        line("Porozumienia", "; ".join(f.agreements) or "nie dotyczy")
        ticks("Realizacja przedsięwzięcia horyzontalnego", f.horizontal is not None)
        line("Nazwa przedsięwzięcia", f.horizontal or "nie dotyczy")
        head("13. Oświadczenie")
        doc.add_paragraph(
            "Dane w formularzu są zgodne z prawdą. Firma nie prowadzi działalności wyłączonej z naboru, a delegowany "
            "przedstawiciel nie jest pracownikiem Urzędu Marszałkowskiego."
        )
        word_sign(f, how)(doc)

    return Word(write)


def word_sign(f: Firm, how: str) -> Callable[[WordDocument], None]:
    """The place for the signature in a Word document."""

    def write(doc: WordDocument) -> None:
        p = doc.add_paragraph(f"{f.town}, {f.day}")
        p.paragraph_format.keep_with_next = True
        p = doc.add_paragraph()
        p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        p.paragraph_format.keep_with_next = True
        if how == "hand":
            p.add_run().add_picture(pen_png(f.slug + f.signer), width=Cm(4.4))
        p = doc.add_paragraph("……………………………………………\n(podpis osoby uprawnionej)")
        p.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    return write


def eform(f: Firm, how: str) -> Html:
    """Print of a form filled in a browser: grey labels at the left."""

    def row(label: str, value: str) -> str:
        return f"<div class='r'><div class='k'>{label}</div><div class='w'>{value}</div></div>"

    chosen = " ".join(f"{box(f.size == k, 'r')} {n}<br>" for k, n in SIZE_NOUNS.items())
    css = (
        "body{font-family:'DejaVu Sans';font-size:8.8pt}.r{display:flex;border-bottom:1px solid #ddd;padding:.9mm"
        " 0;break-inside:avoid}.k{width:40%;color:#555;padding-right:3mm}.w{width:60%}h1{font-size:14pt;margin:1mm"
        f" 0}}h2{{font-size:10pt;background:{f.accent};color:#fff;padding:1mm 2mm;margin:3mm 0 1mm}}"
    )
    body = (
        f"<div style='font-size:7.5pt;color:#666'>Podgląd wydruku · identyfikator formularza {f.regon[:5]}/2026 ·"
        " strona dla członków Klastra Zachodni Brzeg</div><h1>Formularz zgłoszeniowy – wyjazd studyjny</h1>"
        + row("Kierunek wyjazdu", v(f"wyjazd studyjny do {f.trip}"))
        + "<h2>Krok 1 z 4 · Firma</h2>"
        + row("Nazwa przedsiębiorstwa", v(f.name))
        + row("Ulica, nr", v(f.street))
        + row("Kod pocztowy", v(f.postal))
        + row("Miejscowość", v(f.town))
        + row("Województwo", v("lubuskie"))
        + row("NIP", v(f.nip))
        + row("REGON", v(f.regon))
        + row("Rejestr", v(f.register))
        + row("Przeważający kod PKD", v(f.pkd))
        + row("Wielkość przedsiębiorstwa", chosen)
        + "<h2>Krok 2 z 4 · Osoba delegowana</h2>"
        + row("Imię i nazwisko osoby delegowanej", v(f.delegate))
        + row("Stanowisko", v(f.position))
        + row("Numer telefonu", v(f.phone))
        + row("Adres e-mail", v(f.email))
        + row("Języki obce", v(f.tongues))
        + "<h2>Krok 3 z 4 · Działalność</h2>"
        + row("Opis działalności", v(f.story))
        + row("Prowadzimy działalność innowacyjną", yes_no(f.innovative, "r"))
        + row("Posiadane certyfikaty, atesty i patenty", lines(f.certificates, f.no_word))
        + row("Adres strony www (polska wersja)", v(f.www or "brak"))
        + row("Adres strony www (angielska lub inna wersja)", v(f.foreign or "brak"))
        + row("Profile społecznościowe", lines(f.social, "brak"))
        + row(
            "Udział w targach, misjach i szkoleniach międzynarodowych (ostatnie 3 lata)",
            lines(events(f), "brak"),
        )
        + row(
            "Udział w wyjazdach UMWL finansowanych z FEWL 2021–2027", lines(f.trips, "nie braliśmy udziału")
        )
        + row("Cel udziału w wyjeździe", v(f.goal))
        + "<h2>Krok 4 z 4 · Specjalizacje i oświadczenia</h2>"
        + row("Działamy w obszarze Lubuskich Inteligentnych Specjalizacji", yes_no(f.lis is not None, "r"))
        + row("Wybrana specjalizacja", v(f.lis or "–"))
        + row(
            "Działamy w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych",
            yes_no(bool(f.agreements), "r"),
        )
        + row("Nazwa Porozumienia", lines(f.agreements, "–"))
        + row("Realizujemy przedsięwzięcie horyzontalne", yes_no(f.horizontal is not None, "r"))
        + row("Nazwa przedsięwzięcia", v(f.horizontal or "–"))
        + row(
            "Oświadczam, że dane są prawdziwe i firma nie podlega wyłączeniom z § 3 ust. 5 i 6 Regulaminu",
            f"{box(True, 'r')} zaznaczono",
        )
        + sign(f, how, "podpis")
    )
    return sheet(f, css, body)


def compact(f: Firm, how: str) -> Html:
    """Small print, tables of four columns, footnotes; two pages."""
    css = (
        "body{font-family:'Liberation Sans';font-size:10pt}td{border:1px solid #555;padding:1.4mm"
        " 2mm;vertical-align:top}.l{background:#eee;width:22%;font-size:9pt}h2{font-size:10.5pt;margin:4mm 0"
        " 1mm}sup{font-size:7pt}.f{font-size:7.5pt;border-top:1px solid #999;margin-top:4mm;padding-top:1mm}"
    )

    def four(a: str, b: str, c: str, d: str) -> str:
        return f"<tr><td class='l'>{a}</td><td>{b}</td><td class='l'>{c}</td><td>{d}</td></tr>"

    def wide(a: str, b: str) -> str:
        return f"<tr><td class='l'>{a}</td><td colspan='3'>{b}</td></tr>"

    sizes = " &nbsp;&nbsp;&nbsp; ".join(f"{box(f.size == k, 'B')} {n}" for k, n in SIZES.items())
    fairs = "".join(f"<div>{n}. {v(e)}</div>" for n, e in enumerate(events(f), 1)) or v("brak")
    certs = "".join(f"<div>{n}. {v(e)}</div>" for n, e in enumerate(f.certificates, 1)) or v(f.no_word)
    body = (
        "<h1 style='font-size:14pt;text-align:center;margin:0'>FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY</h1>"
        f"<div style='text-align:center'>wyjazd studyjny do {f.trip}, projekt „Innowacyjne Lubuskie”</div>"
        "<h2>I. Dane rejestrowe</h2><table>"
        + wide("Nazwa przedsiębiorcy", v(f.name))
        + wide("Adres siedziby", v(f.address))
        + four("Województwo", v("lubuskie"), "KRS / CEIDG", v(f.register))
        + four("NIP", v(f.nip), "REGON", v(f.regon))
        + four("Kod PKD<sup>1</sup>", v(f.pkd), "Telefon", v(f.phone))
        + wide("Wielkość przedsiębiorstwa<sup>2</sup>", sizes)
        + "</table><h2>II. Delegowany przedstawiciel</h2><table>"
        + four("Imię i nazwisko", v(f.delegate), "Stanowisko", v(f.position))
        + four("E-mail", v(f.email), "Języki obce", v(f.tongues))
        + "</table><h2>III. Działalność</h2><table>"
        + wide("Opis działalności", v(f.story))
        + wide("Działalność innowacyjna", yes_no(f.innovative, "B"))
        + wide("Certyfikaty, atesty, patenty", certs)
        + wide("Strona www w języku polskim", v(f.www or "brak"))
        + wide("Strona www w języku angielskim i innym", v(f.foreign or "brak"))
        + wide("Profile w mediach społecznościowych", lines(f.social, "brak"))
        + "</table><h2>IV. Doświadczenie i cel</h2><table>"
        + wide("Targi i wyjazdy międzynarodowe w ostatnich 3 latach<sup>3</sup>", fairs)
        + wide("Wyjazdy UMWL ze środków FEWL 2021–2027", lines(f.trips, "brak"))
        + wide("Cel udziału w wyjeździe", v(f.goal))
        + "</table><h2>V. Specjalizacje</h2><table>"
        + wide(
            "Lubuskie Inteligentne Specjalizacje",
            yes_no(f.lis is not None, "B") + "<br>Która: " + v(f.lis or "–"),
        )
        + wide(
            "Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
            yes_no(bool(f.agreements), "B") + "<br>Które: " + lines(f.agreements, "–"),
        )
        + wide(
            "Przedsięwzięcie horyzontalne",
            yes_no(f.horizontal is not None, "B") + "<br>Nazwa: " + v(f.horizontal or "–"),
        )
        + "</table><p class='keep'>Oświadczam, że dane są prawdziwe, przedsiębiorca nie działa w sektorach"
        f" wykluczonych, a przedstawiciel nie jest pracownikiem Urzędu Marszałkowskiego.</p>{sign(f, how)}<div"
        " class='f'>1 – według PKD 2007 albo PKD 2025. 2 – według załącznika I do rozporządzenia (UE) nr 651/2014. 3"
        " – proszę podać nazwę, kraj i rok.</div>"
    )
    return sheet(f, css, body)
