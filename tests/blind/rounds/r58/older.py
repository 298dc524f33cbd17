"""Last year's forms of the office (running lines), and a form that a company typed anew (HTML)."""

import base64
from html import escape

from docx.document import Document

from tests.blind.rounds.r58.certificates import page
from tests.blind.rounds.r58.companies import Company
from tests.blind.rounds.r58.form_application import AREAS, Filling
from tests.blind.rounds.r58.layout import bold, centred, signature_lines, start
from tests.blind.rounds.r58.pen import NAVY, Pen, signature


def application(doc: Document, pen: Pen, filling: Filling) -> None:
    """The application form in the older layout: lines with labels."""
    c = filling.company
    start(doc, "Załącznik 2", "Liberation Sans", 10.5)
    centred(doc, "Formularz zgłoszeniowy – wyjazd studyjny do Szwajcarii", 14)

    def line(label: str, answer: str) -> None:
        pen.gap(doc.add_paragraph(label + ": "), answer, 30)

    def yes(label: str, answer: bool) -> None:
        par = doc.add_paragraph(label + "  ")
        pen.box(par, answer, "tak   ")
        pen.box(par, not answer, "nie")

    bold(doc.add_paragraph(), "1. Przedsiębiorca")
    line("Nazwa", c.name)
    line("Adres siedziby", c.address)
    line("Województwo", "lubuskie")
    line("NIP", c.nip)
    line("REGON", c.regon)
    line("KRS/CEIDG", c.register)
    line("PKD (główne)", c.pkd)
    bold(doc.add_paragraph(), "2. Delegowany przedstawiciel")
    line("Imię i nazwisko", c.delegate)
    line("Stanowisko", c.post)
    line("Telefon", c.phone)
    line("E-mail", c.mail)
    bold(doc.add_paragraph(), "3. Wielkość i działalność")
    par = doc.add_paragraph("Przedsiębiorstwo: ")
    for code, label in (("micro", "mikro   "), ("small", "małe   "), ("medium", "średnie")):
        pen.box(par, c.size == code, label)
    line("Opis działalności", c.about)
    yes("Działalność innowacyjna:", c.innovative)
    bold(doc.add_paragraph(), "4. Certyfikaty i patenty (kopie w załączeniu)")
    line("Wykaz", "; ".join(c.certificates) or "brak")
    bold(doc.add_paragraph(), "5. Strony www i media społecznościowe")
    line("Strona www – język polski", c.www or "brak")
    line("Strona www – język angielski i inny", c.www_foreign or "brak")
    line("Media społecznościowe", "; ".join(c.social) or "brak")
    bold(doc.add_paragraph(), "6. Targi, szkolenia, wyjazdy zagraniczne z ostatnich 3 lat")
    for number, event in enumerate(c.events, 1):
        pen.put(doc.add_paragraph(f"{number}) "), event)
    bold(doc.add_paragraph(), "7. Wyjazdy organizowane przez UMWL w ramach FEWL 2021–2027")
    line("Liczba", str(len(c.trips)))
    line("Nazwy", "; ".join(c.trips) or "nie dotyczy")
    line("8. Cel udziału", c.aim)
    line("9. Znajomość języków obcych", c.languages)
    yes("10. Lubuskie Inteligentne Specjalizacje:", bool(c.area))
    par = doc.add_paragraph()
    for area in AREAS:
        pen.box(par, c.area == area, area + "   ")
    yes("11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych:", bool(c.agreements))
    line("Nazwy Porozumień", "; ".join(c.agreements) or "nie dotyczy")
    yes("12. Przedsięwzięcie horyzontalne:", bool(c.horizontal))
    line("Nazwa", c.horizontal or "nie dotyczy")
    doc.add_paragraph("13. Oświadczam, że dane są prawdziwe, a Regulamin jest mi znany i go akceptuję.")
    signature_lines(doc, pen, filling.signed, "podpis")


def status(doc: Document, pen: Pen, filling: Filling) -> None:
    """The older declaration of status: one sentence, strike what does not apply."""
    c = filling.company
    start(doc, "Załącznik 3", "Liberation Sans", 11)
    centred(doc, "Oświadczenie wnioskodawcy o statusie MŚP")
    pen.gap(doc.add_paragraph("Nazwa wnioskodawcy: "), c.name, 30)
    pen.gap(doc.add_paragraph("NIP: "), c.nip, 14)
    par = doc.add_paragraph("Oświadczam, że wnioskodawca jest ")
    labels = {
        "micro": "mikroprzedsiębiorstwem",
        "small": "małym przedsiębiorstwem",
        "medium": "średnim przedsiębiorstwem",
    }
    pen.strike(par, tuple(labels.values()), labels[c.size])
    par.add_run(
        " (niepotrzebne skreślić) w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014."
    )
    pen.gap(doc.add_paragraph("Zatrudnienie w ostatnim roku (RJP): "), c.people.split(" | ")[0], 8)
    pen.gap(doc.add_paragraph("Obrót roczny w zł: "), c.turnover.split(" | ")[0], 12)
    pen.gap(doc.add_paragraph("Suma bilansowa w zł: "), c.balance.split(" | ")[0], 12)
    signature_lines(doc, pen, filling.signed, "podpis")


def retyped(c: Company, signed: str) -> str:
    """The office's points typed anew on the company's own paper, signed by hand."""
    strokes = base64.b64encode(signature(c.boss, NAVY)).decode()

    def items(values: tuple[str, ...]) -> str:
        return (
            "<ul>" + "".join(f"<li>{escape(value)}</li>" for value in values) + "</ul>"
            if values
            else "<p>brak</p>"
        )

    def line(label: str, value: str) -> str:
        return f"<p><b>{label}:</b> {escape(value)}</p>"

    sizes = {"micro": "mikro", "small": "mała", "medium": "średnia"}
    body = "".join(
        (
            f"<p class='r s'>{escape(c.name)} · {c.address}</p><h1>FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY<br>",
            "wyjazd studyjny: Szwajcaria, 22–25.06.2026</h1>",
            line("1. Nazwa firmy", c.name),
            line("Siedziba – ulica i numer", c.street),
            line("Kod pocztowy i miejscowość", f"{c.code} {c.town}"),
            line("Województwo", "lubuskie"),
            line("NIP", c.nip),
            line("REGON", c.regon),
            line("Numer KRS", c.register),
            line("Przeważająca działalność wg PKD", c.pkd),
            line("2. Uczestnik wyjazdu – imię i nazwisko", c.delegate),
            line("Stanowisko w firmie", c.post),
            line("Telefon komórkowy", c.phone),
            line("E-mail", c.mail),
            line("3. Wielkość firmy", sizes[c.size]),
            line("Czym zajmuje się firma", c.about),
            line("Czy firma prowadzi działalność innowacyjną", "TAK" if c.innovative else "NIE"),
            "<p><b>4. Posiadane certyfikaty, atesty, patenty:</b></p>" + items(c.certificates),
            line("5. Strona internetowa po polsku", c.www or "brak"),
            line("Strona internetowa w języku angielskim i innym", c.www_foreign or "brak"),
            line("Profile w mediach społecznościowych", "; ".join(c.social) or "brak"),
            "<p><b>6. Udział w targach, szkoleniach, wyjazdach studyjnych w ostatnich 3 latach:</b></p>",
            items(c.events),
            line("7. Udział w wyjazdach UMWL (FEWL 2021–2027)", "; ".join(c.trips) or "firma nie uczestniczyła"),
            line("8. Czego firma oczekuje od wyjazdu", c.aim),
            line("9. Języki obce, którymi posługuje się uczestnik", c.languages),
            line("10. Lubuskie Inteligentne Specjalizacje", f"TAK – {c.area}" if c.area else "NIE"),
            line("11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych", "TAK – " + "; ".join(c.agreements)
                 if c.agreements else "NIE"),
            line("12. Przedsięwzięcie horyzontalne", f"TAK – {c.horizontal}" if c.horizontal else "NIE"),
            "<p><b>13.</b> Oświadczam w imieniu firmy, że dane są zgodne z prawdą, firma nie działa w sektorach ",
            "wyłączonych (§ 3 ust. 5 Regulaminu), znamy Regulamin i pokryjemy 15% kosztów.</p>",
            f"<table class='n'><tr><td>{signed}</td><td class='c'><img style='height:17mm' ",
            f"src='data:image/png;base64,{strokes}'><br>………………………………………<br>{escape(c.boss)}, {c.role}</td></tr></table>",
        )
    )  # fmt: skip
    return page(body, "Carlito", "11pt")
