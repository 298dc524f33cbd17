"""Papers that were written in Word: a questionnaire in the firm's own words and a letter of status."""

from io import BytesIO

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from tests.blind.model import Word
from tests.blind.rounds.r55.base import SIZES, Firm, bracket, day, picture

TRUTHS = (
    "Potwierdzamy, że podane informacje są prawdziwe i nie naruszają praw innych osób, że nie działamy w branżach "
    "wyłączonych z naboru oraz że delegowany nie pracuje w Urzędzie Marszałkowskim. Pokryjemy 15% kosztów wyjazdu."
)


def tidy(document: WordDocument) -> None:
    """Font and margins."""
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Carlito", Pt(11)
    for section in document.sections:
        section.left_margin = section.right_margin = Cm(2.2)
        section.top_margin = section.bottom_margin = Cm(1.8)


def put(
    document: WordDocument, text: str, *, is_bold: bool = False, is_centred: bool = False, after: int = 4
) -> None:
    """A paragraph; line breaks in it stay."""
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(after)
    paragraph.paragraph_format.keep_with_next = is_bold
    if is_centred:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for number, line in enumerate(text.split("\n")):
        run = paragraph.add_run(line)
        run.bold = is_bold
        if number < text.count("\n"):
            run.add_break()


def close(document: WordDocument, firm: Firm, is_drawn: bool) -> None:
    """Place, date and the signature."""
    put(document, f"\n{firm.town}, dnia {day(firm.signed_on)}")
    if is_drawn:
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.paragraph_format.left_indent = Cm(8)
        paragraph.add_run().add_picture(BytesIO(picture(firm.head)), width=Cm(5.2))
    else:
        put(document, "\n")
    signed = document.add_paragraph(f"……………………………………………\n{firm.head}, {firm.head_role}\n(podpis)")
    signed.paragraph_format.left_indent = Cm(8)


def numbered(items: tuple[str, ...], none: str) -> str:
    """Items in lines."""
    return "\n".join(f"{n}. {item}" for n, item in enumerate(items, 1)) or none


def question_form(firm: Firm, is_drawn: bool = True) -> Word:
    """A questionnaire: a question in bold, the answer below it."""

    def write(document: WordDocument) -> None:
        f = firm
        tidy(document)
        put(document, "FORMULARZ ZGŁOSZENIOWY – ANKIETA FIRMY", is_bold=True, is_centred=True)
        put(
            document,
            "Projekt „Innowacyjne Lubuskie”, wyjazd studyjny do Szwajcarii (22–25.06.2026)",
            is_centred=True,
        )
        table = document.add_table(rows=0, cols=2)
        table.style = "Table Grid"
        for label, answer in (
            ("Jak nazywa się Państwa firma?", f.name),
            ("Gdzie ma siedzibę?", f"{f.street}\n{f.postal_code} {f.town}"),
            ("W jakim województwie?", f.voivodeship),
            ("Czy ma oddział w lubuskim? Gdzie?", f.branch or "nie, tylko siedziba"),
            ("NIP", f.nip),
            ("REGON", f.regon),
            ("Numer KRS / wpis CEIDG", f.register),
            ("Główne PKD", f.pkd),
            ("Kto weźmie udział w wyjeździe? (imię i nazwisko)", f.delegate),
            ("Jakie stanowisko zajmuje ta osoba?", f.delegate_role),
            ("Telefon do tej osoby", f.phone),
            ("E-mail", f.email),
        ):
            cells = table.add_row().cells
            cells[0].text, cells[1].text = label, answer
        put(document, "", after=0)
        marks = "    ".join(f"{bracket(f.size == key)} {word}" for key, word in SIZES.items())

        def both(on: bool) -> str:
            return f"{bracket(on)} TAK    {bracket(not on)} NIE"

        for question, answer in (
            ("3. Jakiej wielkości jest przedsiębiorstwo?", marks),
            ("Czy prowadzą Państwo działalność innowacyjną?", both(f.innovative)),
            ("Czym się Państwo zajmują?", f.description),
            (
                "4. Jakie certyfikaty, atesty lub patenty posiada firma? (proszę dołączyć kopie)",
                numbered(f.certificates, "Nie posiadamy."),
            ),
            ("5. Czy mają Państwo stronę internetową po polsku? Podać adres.", f.website_pl or "Nie."),
            ("Czy jest wersja angielska lub w innym języku? Podać adres.", f.website_foreign or "Nie."),
            (
                "Jakie profile w mediach społecznościowych Państwo prowadzą?",
                "\n".join(f.social) or "Żadnych.",
            ),
            (
                "6. W jakich targach, misjach i szkoleniach międzynarodowych firma uczestniczyła przez ostatnie 3 lata? (nazwa, miejsce, rok)",
                numbered(tuple(f"{n}, {land}, {year}" for n, land, year in f.events), "W żadnych."),
            ),
            (
                "7. W ilu wyjazdach organizowanych przez UMWL z FEWL 2021–2027 już Państwo byli?",
                str(len(f.trips)),
            ),
            ("Proszę je wymienić.", numbered(f.trips, "Nie dotyczy.")),
            ("8. Jaki jest cel udziału w wyjeździe?", f.purpose),
            ("9. Jakie języki obce zna przedstawiciel?", f.languages),
            (
                "10. Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji?",
                both(f.specialisation is not None),
            ),
            ("W ramach której specjalizacji?", f.specialisation or "Nie dotyczy."),
            (
                "11. Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?",
                both(bool(f.agreements)),
            ),
            ("Proszę wymienić Porozumienia.", numbered(f.agreements, "Nie dotyczy.")),
            (
                "12. Czy realizują Państwo przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu?",
                both(f.horizontal is not None),
            ),
            ("Nazwa przedsięwzięcia", f.horizontal or "Nie dotyczy."),
            ("13. Oświadczenia", TRUTHS),
        ):
            put(document, question, is_bold=True, after=1)
            put(document, answer, after=7)
        close(document, f, is_drawn)

    return Word(write)


def status_letter(firm: Firm, is_drawn: bool = True) -> Word:
    """The declaration of status as a letter with a table of figures."""

    def write(document: WordDocument) -> None:
        f = firm
        tidy(document)
        put(document, f"{f.name}\n{f.street}\n{f.postal_code} {f.town}\nNIP: {f.nip}")
        put(document, "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", is_bold=True, is_centred=True, after=10)
        put(
            document,
            f"Działając w imieniu firmy {f.name} oświadczam, że w rozumieniu załącznika I do rozporządzenia Komisji (UE) "
            f"nr 651/2014 przedsiębiorstwo należy do kategorii:",
        )
        put(
            document,
            "\n".join(f"{bracket(f.size == key)} {word} przedsiębiorstwo" for key, word in SIZES.items()),
        )
        put(document, "Dane, na których opieramy to oświadczenie:")
        table = document.add_table(rows=1, cols=3)
        table.style = "Table Grid"
        for cell, text in zip(table.rows[0].cells, ("Wskaźnik", "2024", "2025"), strict=True):
            cell.text = text
        for label, pair in (
            ("Średnioroczne zatrudnienie (RJP)", f.staff),
            ("Roczny obrót netto (tys. zł)", f.turnover),
            ("Suma aktywów bilansu (tys. zł)", f.assets),
        ):
            for cell, text in zip(table.add_row().cells, (label, str(pair[0]), str(pair[1])), strict=True):
                cell.text = text
        put(document, "\nPrzedsiębiorstwo jest samodzielne – nie ma podmiotów partnerskich ani powiązanych.")
        close(document, f, is_drawn)

    return Word(write)
