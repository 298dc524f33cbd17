"""Layouts D, written in Word: the recruitment form in sections and the short status declaration."""

from collections.abc import Callable
from io import BytesIO

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from .firm import Firm, dotted
from .ink import signature_picture


def _sign(document: Document, firm: Firm, signed: bool, caption: str) -> None:
    place = document.add_paragraph()
    place.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    place.paragraph_format.space_before = Pt(10)
    if signed:
        place.add_run().add_picture(BytesIO(signature_picture(firm.seed)), width=Cm(4.8))
        place.add_run("\n")
    place.add_run("…………………………………………………\n")
    place.add_run(caption).font.size = Pt(8)


def _page(document: Document, font: str, size: float) -> None:
    style = document.styles["Normal"]
    style.font.name = font
    style.font.size = Pt(size)
    style.paragraph_format.space_after = Pt(3)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(1.7)


def recruitment(firm: Firm, *, signed: bool, square: bool = True) -> Callable[[Document], None]:
    """D: sections I–VI as tables of two columns; [x] or ☒ typed."""

    def box(on: bool) -> str:
        return ("☒" if on else "☐") if square else ("[x]" if on else "[ ]")

    def pair(value: bool) -> str:
        return f"{box(value)} Tak    {box(not value)} Nie"

    def write(document: Document) -> None:
        _page(document, "Carlito", 10.5)
        title = document.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = title.add_run("Formularz rekrutacyjny przedsiębiorstwa")
        run.bold, run.font.size = True, Pt(16)
        line = document.add_paragraph(
            "Projekt „Innowacyjne Lubuskie” – wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r."
        )
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        sizes = "\n".join(
            f"{box(code == firm.size)} {name}"
            for code, name in (
                ("micro", "mikroprzedsiębiorstwo"),
                ("small", "małe przedsiębiorstwo"),
                ("medium", "średnie przedsiębiorstwo"),
            )
        )
        events = "\n".join(
            f"{n}. {name}, {place} ({year})" for n, (name, place, year) in enumerate(firm.events, 1)
        )
        parts: list[tuple[str, list[tuple[str, str]]]] = [
            (
                "I. Przedsiębiorstwo",
                [
                    ("Firma przedsiębiorcy", firm.name),
                    ("Adres siedziby", f"{firm.street}\n{firm.postal} {firm.town}"),
                    ("Województwo", "lubuskie"),
                    ("NIP", firm.dashed_nip),
                    ("REGON", firm.regon),
                    ("Numer w rejestrze (KRS / CEIDG)", firm.register),
                    ("PKD – działalność główna", firm.pkd),
                    ("Wielkość¹", sizes),
                ],
            ),
            (
                "II. Osoba zgłoszona do wyjazdu",
                [
                    ("Nazwisko i imię", firm.delegate),
                    ("Stanowisko służbowe", firm.delegate_role),
                    ("Kontakt – telefon", firm.phone),
                    ("Kontakt – e-mail", firm.email),
                    ("Jakie języki obce zna?", firm.languages),
                ],
            ),
            (
                "III. Działalność i innowacje",
                [
                    ("Opis działalności i oferty", firm.about),
                    ("Czy prowadzą Państwo działalność innowacyjną?", pair(firm.innovative)),
                    (
                        "Certyfikaty, atesty, patenty (proszę wymienić)",
                        "\n".join(f"– {p.listed}" for p in firm.proofs) or "Brak",
                    ),
                ],
            ),
            (
                "IV. Promocja i kontakty zagraniczne",
                [
                    ("WWW w języku polskim", firm.www or "Brak"),
                    ("WWW w języku angielskim / innym", firm.www_foreign or "Brak"),
                    ("Media społecznościowe", "\n".join(firm.social) or "Brak"),
                    ("Targi, misje, wyjazdy i szkolenia z 3 ostatnich lat²", events or "Brak"),
                    (
                        "Dotychczasowe wyjazdy z Urzędem Marszałkowskim finansowane z FEWL 2021–2027 (ile i jakie)",
                        f"{len(firm.trips)} – " + "; ".join(firm.trips) if firm.trips else "0",
                    ),
                    ("Cel udziału", firm.goal),
                ],
            ),
            (
                "V. Specjalizacje regionu",
                [
                    (
                        "Lubuskie Inteligentne Specjalizacje – czy firma w nich działa?",
                        pair(firm.lis is not None) + (f"\nSpecjalizacja: {firm.lis}" if firm.lis else ""),
                    ),
                    (
                        "Porozumienia na rzecz Rozwoju Obszarów Kluczowych – czy firma działa w ich ramach?",
                        pair(bool(firm.agreements)) + "".join(f"\n– {name}" for name in firm.agreements),
                    ),
                    (
                        "Przedsięwzięcie horyzontalne opisane w Porozumieniu – czy firma je realizuje?",
                        pair(firm.horizontal is not None)
                        + (f"\n{firm.horizontal}" if firm.horizontal else ""),
                    ),
                ],
            ),
        ]
        for heading, rows in parts:
            head = document.add_paragraph()
            head.paragraph_format.space_before = Pt(6)
            head.paragraph_format.keep_with_next = True
            head.add_run(heading).bold = True
            table = document.add_table(rows=0, cols=2)
            table.style = "Table Grid"
            table.autofit = False
            for label, answer in rows:
                cells = table.add_row().cells
                cells[0].width, cells[1].width = Cm(6.2), Cm(10.8)
                cells[0].text = label
                cells[1].text = answer
        head = document.add_paragraph()
        head.paragraph_format.space_before = Pt(6)
        head.add_run("VI. Oświadczenia").bold = True
        document.add_paragraph(
            "Przystępując do rekrutacji, oświadczam, że dane są prawdziwe, przedsiębiorstwo nie działa w sektorach "
            "wykluczonych w § 3 ust. 5 Regulaminu, zgłoszona osoba nie pracuje w UMWL (§ 3 ust. 6), "
            "a warunki Regulaminu są mi znane i je przyjmuję."
        )
        document.add_paragraph(f"{firm.town}, dnia {dotted(firm.signed)}")
        _sign(document, firm, signed, "podpis osoby reprezentującej przedsiębiorstwo")
        note = document.add_paragraph()
        note.add_run(
            "¹ W rozumieniu załącznika I do rozporządzenia 651/2014.  ² Zagraniczne oraz międzynarodowe w kraju."
        ).font.size = Pt(8)

    return write


def short_status(firm: Firm, *, signed: bool) -> Callable[[Document], None]:
    """D: the declaration as a page of running text with three lines to choose from."""

    def write(document: Document) -> None:
        _page(document, "Liberation Serif", 12)
        top = document.add_paragraph(f"{firm.town}, {dotted(firm.signed)}")
        top.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        document.add_paragraph(f"{firm.name}\n{firm.street}\n{firm.postal} {firm.town}\nNIP: {firm.nip}")
        title = document.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        title.paragraph_format.space_before = Pt(24)
        title.paragraph_format.space_after = Pt(14)
        title.add_run("OŚWIADCZENIE\no statusie Wnioskodawcy").bold = True
        document.add_paragraph(
            f"Jako osoba uprawniona do reprezentowania wyżej wymienionego przedsiębiorcy ({firm.boss}, {firm.boss_role}) "
            "oświadczam, że według kryteriów z załącznika I do rozporządzenia Komisji (UE) nr 651/2014 "
            "Wnioskodawca posiada status:"
        )
        names = (
            ("micro", "mikroprzedsiębiorcy"),
            ("small", "małego przedsiębiorcy"),
            ("medium", "średniego przedsiębiorcy"),
        )
        for code, name in names:
            line = document.add_paragraph(f"[{'x' if code == firm.size else ' '}]  {name}")
            line.paragraph_format.left_indent = Cm(1.5)
        document.add_paragraph(
            f"W ostatnim zamkniętym roku obrotowym zatrudnienie wyniosło {firm.staff} RJP, roczny obrót {firm.turnover} zł, "
            f"a suma bilansowa {firm.balance} zł. Przedsiębiorstwo jest samodzielne."
        )
        document.add_paragraph(
            "O zmianie statusu zobowiązuję się poinformować Organizatora przed podpisaniem umowy."
        )
        _sign(document, firm, signed, "(podpis)")

    return write
