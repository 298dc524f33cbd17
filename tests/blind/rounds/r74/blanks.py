"""The office's other blanks: the declaration of status, the de minimis form, the draft contract."""

import io

from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from tests.blind.rounds.r74.model import Company
from tests.blind.rounds.r74.pen import signature_png
from tests.blind.rounds.r74.texts import CONTRACT
from tests.blind.rounds.r74.word import begin, grid, put, say, signed, ticked, write

_GREY = "E7E6E6"


def declaration(document: WordDocument, one: Company | None) -> None:
    """Załącznik nr 3."""
    ink = one.ink if one else None
    begin(document, 10.5)
    say(document, "Załącznik nr 3 do Regulaminu", size=8, italic=True).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    say(document, "OŚWIADCZENIE WNIOSKODAWCY O JEGO STATUSIE", bold=True, size=14, centre=True)
    say(document, "(mikro-, mały albo średni przedsiębiorca)", centre=True, size=9)
    for label, value in (
        ("Wnioskodawca (nazwa)", one and one.name), ("z siedzibą", one and f"{one.street}, {one.postal} {one.town}"),
        ("NIP", one and one.nip), ("reprezentowany przez", one and f"{one.boss} – {one.role}"),
    ):  # fmt: skip
        paragraph = say(document, f"{label}:  ")
        if ink and value:
            write(paragraph, value, ink)
        else:
            paragraph.add_run("………………………………………………………………………")
    say(document, "Po sprawdzeniu kryteriów z załącznika I do rozporządzenia Komisji (UE) nr 651/2014 oświadczam, "
        "że Wnioskodawca należy do kategorii (zaznaczyć jedną):")  # fmt: skip
    for size, words in (
        ("micro", "mikro – mniej niż 10 osób, obrót albo bilans do 2 mln EUR"),
        ("small", "małe – mniej niż 50 osób, obrót albo bilans do 10 mln EUR"),
        ("medium", "średnie – mniej niż 250 osób, obrót do 50 mln EUR albo bilans do 43 mln EUR"),
    ):
        ticked(document.add_paragraph(), [(words, bool(one and one.size == size))], ink)
    say(document, "Powiązania z innymi podmiotami:", bold=True)
    paragraph = document.add_paragraph()
    ticked(paragraph, [("brak (samodzielne)", True), ("partnerskie", False), ("powiązane", False)], ink)
    say(document, "Dane, z których to wynika:", bold=True)
    table = grid(document, 4, (5.6, 3.8, 3.8, 3.8))
    heads = ("Wielkość", "rok 2023", "rok 2024", "rok 2025")
    for cell, head in zip(table.rows[0].cells, heads, strict=True):
        put(cell, head, bold=True, colour=_GREY)
    values = [
        ("Zatrudnienie (RJP)", [str(n) for n in one.people] if one else None),
        ("Obrót netto w tys. zł", one and list(one.turnover)),
        ("Suma bilansu w tys. zł", one and list(one.balance)),
    ]
    for row, (label, numbers) in zip(table.rows[1:], values, strict=True):
        put(row.cells[0], label)
        for cell, number in zip(row.cells[1:], numbers or (), strict=False):
            if ink:
                write(cell.paragraphs[0], number, ink)
    say(document, "")
    say(document, "O każdej zmianie statusu do dnia podpisania umowy niezwłocznie powiadomię Organizatora. Znana jest "
        "mi odpowiedzialność za podanie nieprawdy.", size=9)  # fmt: skip
    paragraph = say(document, "Dnia:  ")
    if ink and ink.signed != "none":
        write(paragraph, ink.date, ink)
    else:
        paragraph.add_run("………………………")
    place = say(document, "")
    place.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    signed(place, one.boss if one else "", ink, "………………………………………\npodpis za Wnioskodawcę")


def de_minimis(document: WordDocument, one: Company | None) -> None:
    """Załącznik nr 6."""
    ink = one.ink if one else None
    begin(document, 9.5)
    say(document, "Załącznik nr 6 do Regulaminu", size=8, italic=True)
    say(document, "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS", bold=True, size=12,
        centre=True)  # fmt: skip
    say(document, "do pomocy, o której mowa w rozporządzeniu Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r.", size=9,
        centre=True)  # fmt: skip
    say(document, "A. Kto ubiega się o pomoc", bold=True, size=11)
    rows = [
        ("A.1 Numer NIP", one and one.nip), ("A.2 Nazwa podmiotu", one and one.name),
        ("A.3 Siedziba", one and f"{one.street}, {one.postal} {one.town}"),
        ("A.4 Gmina (identyfikator 7 cyfr)", one and one.teryt), ("A.5 Forma prawna", one and one.form),
        ("A.6 Klasa działalności (PKD), której dotyczy pomoc", one and one.pkd),
        ("A.7 Data powstania podmiotu", one and one.founded),
    ]  # fmt: skip
    table = grid(document, len(rows), (6.6, 10.4))
    for row, (label, value) in zip(table.rows, rows, strict=True):
        put(row.cells[0], label, colour=_GREY)
        if ink and value:
            write(row.cells[1].paragraphs[0], value, ink)
    paragraph = say(document, "A.8 Wielkość podmiotu według zał. I do rozporządzenia 651/2014:  ")
    names = (("micro", "mikro"), ("small", "mały"), ("medium", "średni"), (None, "inny"))
    ticked(paragraph, [(words, bool(one and one.size == size)) for size, words in names], ink)
    say(
        document,
        "A.9 Powiązania tworzące jedno przedsiębiorstwo oraz przekształcenia w ostatnich 3 latach",
        bold=True,
    )
    for text in ("kontrola nad innym podmiotem (głosy, umowa, prawo powoływania zarządu)",
                 "połączenie z innym podmiotem albo przejęcie", "powstanie w wyniku podziału"):  # fmt: skip
        _no(document, text, one)
    say(document, "B. Sytuacja ekonomiczna", bold=True, size=11)
    for text in ("toczy się postępowanie upadłościowe albo restrukturyzacyjne", "na podmiocie ciąży obowiązek zwrotu "
                 "pomocy uznanej za niezgodną z prawem"):  # fmt: skip
        _no(document, text, one)
    say(document, "C. Działalność, na którą ma być udzielona pomoc", bold=True, size=11)
    for text in ("rybołówstwo i akwakultura", "produkcja podstawowa produktów rolnych",
                 "przetwarzanie i obrót produktami rolnymi", "działalność związana z wywozem"):  # fmt: skip
        _no(document, text, one)
    say(document, "D. Inna pomoc na te same koszty (udział w wyjeździe studyjnym)", bold=True, size=11)
    _no(document, "na te koszty otrzymano już pomoc publiczną lub de minimis", one)
    say(document, "E. Osoba upoważniona do przedstawienia informacji", bold=True, size=11)
    table = grid(document, 2, (4.2, 6.4, 6.4))
    for cell, label in zip(table.rows[0].cells, ("Imię i nazwisko", "Stanowisko i telefon", "Data i podpis"),
                           strict=True):  # fmt: skip
        put(cell, label, bold=True, colour=_GREY)
    if one and ink:
        write(table.cell(1, 0).paragraphs[0], one.boss, ink)
        write(table.cell(1, 1).paragraphs[0], f"{one.role}, {one.phone}", ink)
        if ink.signed != "none":
            write(table.cell(1, 2).paragraphs[0], ink.date, ink)
        signed(table.cell(1, 2).add_paragraph(), one.boss, ink, "")


def _no(document: WordDocument, text: str, one: Company | None) -> None:
    """A question that every company answers with no."""
    paragraph = say(document, f"– {text}:   ")
    ticked(paragraph, [("tak", False), ("nie", one is not None)], one.ink if one else None)


def contract(document: WordDocument, one: Company | None) -> None:
    """Załącznik nr 5: four pages; who initials it does so at the foot of each."""
    ink = one.ink if one else None
    begin(document, 10)
    for number, page in enumerate(CONTRACT):
        section = document.sections[0] if number == 0 else document.add_section(WD_SECTION.NEW_PAGE)
        section.footer.is_linked_to_previous = False
        foot = section.footer.paragraphs[0]
        foot.add_run(f"Umowa o dofinansowanie – wyjazd studyjny do Szwajcarii      str. {number + 1} z {len(CONTRACT)}"
                     "      parafa: ").font.size = Pt(8)  # fmt: skip
        if one and ink and ink.signed == "hand":
            picture = io.BytesIO(signature_png(f"{one.boss}{number % 2}", short=True))
            foot.add_run().add_picture(picture, width=Cm(1.9))
        else:
            foot.add_run("…………")
        if number == 0:
            say(document, "Załącznik nr 5 do Regulaminu – projekt umowy", size=8, italic=True)
            say(document, "UMOWA nr ……………/2026", bold=True, size=13, centre=True)
            say(document, "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe", bold=True,
                centre=True)  # fmt: skip
            say(document, "zawarta w Zielonej Górze dnia ……………… 2026 r. między Województwem Lubuskim z siedzibą w "
                "Zielonej Górze, ul. Podgórna 7, zwanym Organizatorem, a")  # fmt: skip
            paragraph = document.add_paragraph()
            if one and ink:
                write(paragraph, f"{one.name}, {one.street}, {one.postal} {one.town}, NIP {one.nip}", ink)
            else:
                paragraph.add_run("………………………………………………… (nazwa, adres, NIP)")
            say(document, "zwanym dalej Przedsiębiorcą.")
        for text in page:
            say(document, text, bold=text.startswith("§"), centre=text.startswith("§"))
    table = document.add_table(1, 2)
    for cell, words in zip(table.rows[0].cells, ("Organizator\n\n……………………", "Przedsiębiorca\n\n……………………"),
                           strict=True):  # fmt: skip
        cell.paragraphs[0].add_run(words)
