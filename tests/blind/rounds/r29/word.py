"""Papers written in Word: a form and a declaration as firms type them and forget to sign."""

from collections.abc import Callable

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from .firm import Firm


def _mark(options: tuple[str, ...], chosen: str) -> str:
    return "   ".join(f"{'☒' if o == chosen else '☐'} {o}" for o in options)


def form(firm: Firm) -> Callable[[WordDocument], None]:
    """A three-column table: number, question, answer."""
    rows = (
        ("Nazwa przedsiębiorcy", firm.name),
        ("Adres siedziby (ulica, kod, miejscowość)", firm.address),
        ("Województwo", "lubuskie"),
        ("NIP / REGON", f"{firm.nip} / {firm.regon}"),
        ("KRS lub CEIDG", firm.register),
        ("Podstawowy kod PKD", firm.pkd),
        ("Osoba delegowana, stanowisko", f"{firm.delegate}, {firm.delegate_role}"),
        ("Telefon, e-mail", f"{firm.phone}, {firm.email}"),
        ("Wielkość przedsiębiorstwa", _mark(("mikro", "małe", "średnie"), firm.size_word)),
        ("Opis działalności", firm.about),
        ("Działalność innowacyjna", _mark(("TAK", "NIE"), "TAK" if firm.innovative else "NIE")),
        ("Certyfikaty, atesty, patenty", "\n".join(firm.certificates) or "brak"),
        ("Strona www w języku polskim", firm.www_pl or "brak"),
        ("Strona www w języku angielskim i innym", firm.www_foreign or "brak"),
        ("Profile w mediach społecznościowych", "\n".join(firm.social) or "brak"),
        (
            "Doświadczenie w targach i wyjazdach zagranicznych (ostatnie 3 lata)",
            "\n".join(f"{n}, {k}, {y}" for n, k, y in firm.events) or "brak",
        ),
        ("Udział w wyjazdach UMWL (FEWL 2021–2027)", "; ".join(firm.trips) or "brak"),
        ("Cel udziału", firm.goal),
        ("Języki obce przedstawiciela", firm.languages),
        ("Lubuskie Inteligentne Specjalizacje", _mark(("TAK", "NIE"), "TAK" if firm.lis else "NIE")),
        (
            "Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
            _mark(("TAK", "NIE"), "TAK" if firm.agreements else "NIE"),
        ),
        (
            "Przedsięwzięcie horyzontalne z Porozumienia",
            _mark(("TAK", "NIE"), "TAK" if firm.horizontal else "NIE"),
        ),
    )

    def write(document: WordDocument) -> None:
        document.styles["Normal"].font.size = Pt(10.5)
        title = document.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        title.add_run(
            "Formularz zgłoszeniowy – wyjazd studyjny do Szwajcarii\n„Innowacyjne Lubuskie”"
        ).bold = True
        table = document.add_table(rows=1, cols=3)
        table.style = "Table Grid"
        for cell, text in zip(table.rows[0].cells, ("Lp.", "Pytanie", "Odpowiedź"), strict=True):
            cell.text = text
        for number, (question, answer) in enumerate(rows, 1):
            cells = table.add_row().cells
            for cell, text in zip(cells, (str(number), question, answer), strict=True):
                cell.text = text
        document.add_paragraph()
        document.add_paragraph(
            "Oświadczam, że dane są zgodne z prawdą, firma nie działa w sektorach wyłączonych z naboru, delegowany nie jest "
            "pracownikiem UMWL. Akceptuję Regulamin."
        )
        document.add_paragraph("Data i podpis: ............................................")

    return write


def status(firm: Firm) -> Callable[[WordDocument], None]:
    """A short declaration with boxes."""

    def write(document: WordDocument) -> None:
        document.add_paragraph(f"{firm.name}\n{firm.address}\nNIP: {firm.nip}")
        title = document.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        title.add_run("OŚWIADCZENIE O STATUSIE WNIOSKODAWCY").bold = True
        document.add_paragraph(
            "Oświadczam, że przedsiębiorstwo spełnia w rozumieniu załącznika I do rozporządzenia (UE) nr 651/2014 kryteria "
            "przedsiębiorstwa:"
        )
        document.add_paragraph(
            _mark(
                ("mikro", "małego", "średniego"),
                {"micro": "mikro", "small": "małego"}.get(firm.size, "średniego"),
            )
        )
        document.add_paragraph()
        document.add_paragraph("..............................................\n(data i podpis)")

    return write
