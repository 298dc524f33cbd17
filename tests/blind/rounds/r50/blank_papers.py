"""Załączniki nr 3–6: status, aid received, contract, de minimis information."""

from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION

from tests.blind.rounds.r50.blank_tools import (
    answer,
    box,
    grid,
    initials,
    label,
    sign_here,
    small,
    start,
    title,
    yes_no,
)
from tests.blind.rounds.r50.firm import Fill

SIZES = (
    ("micro", "mikroprzedsiębiorstwem", "mniej niż 10 osób; obrót lub bilans do 2 mln EUR"),
    ("small", "małym przedsiębiorstwem", "mniej niż 50 osób; obrót lub bilans do 10 mln EUR"),
    (
        "medium",
        "średnim przedsiębiorstwem",
        "mniej niż 250 osób; obrót do 50 mln EUR lub bilans do 43 mln EUR",
    ),
)


def status_declaration(doc: WordDocument, fill: Fill) -> None:
    """Załącznik nr 3."""
    firm = fill.firm
    start(doc, "Załącznik nr 3 do Regulaminu")
    title(doc, "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY")
    doc.add_paragraph()
    for ask, text, dots in (
        ("Ja, niżej podpisany/a: ", firm.boss, 45),
        ("działając w imieniu (firma, adres): ", f"{firm.name}, {firm.street}, {firm.code} {firm.town}", 60),
        ("NIP: ", firm.nip_text, 25),
    ):
        answer(doc.add_paragraph(ask), fill, text, dots)
    doc.add_paragraph(
        "oświadczam, że w świetle załącznika I do rozporządzenia Komisji (UE) nr 651/2014 reprezentowana przeze mnie "
        "firma jest (wstawić X przy jednej odpowiedzi):"
    )
    for code, text, limits in SIZES:
        line = doc.add_paragraph()
        box(line, fill, text, on=firm.size == code, gap=" ")
        small(line, f"({limits})")
    box(doc.add_paragraph(), fill, "przedsiębiorstwem innym niż MŚP", on=False)
    doc.add_paragraph("Powiązania kapitałowe i osobowe:")
    links = doc.add_paragraph()
    box(links, fill, "firma samodzielna", on=fill.hand != "blank")
    box(links, fill, "firma partnerska", on=False)
    box(links, fill, "firma powiązana", on=False)
    doc.add_paragraph("Dane za ostatni zatwierdzony rok obrotowy:")
    table = grid(doc, 2, (5.6, 5.7, 5.7))
    heads = ("Zatrudnienie (RJP)", "Roczny obrót (tys. EUR)", "Suma bilansowa (tys. EUR)")
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        label(cell, text, bold=True)
    for cell, text in zip(table.rows[1].cells, (firm.staff, firm.turnover, firm.balance), strict=True):
        answer(cell.paragraphs[0], fill, text)
    doc.add_paragraph()
    doc.add_paragraph("O każdej zmianie statusu przed podpisaniem umowy powiadomię Organizatora.")
    sign_here(doc, fill, "podpis Wnioskodawcy")


def de_minimis_statement(doc: WordDocument, fill: Fill) -> None:
    """Załącznik nr 4."""
    firm = fill.firm
    start(doc, "Załącznik nr 4 do Regulaminu")
    title(doc, "OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS")
    answer(doc.add_paragraph("Przedsiębiorca: "), fill, f"{firm.name}, {firm.town}", 50)
    answer(doc.add_paragraph("NIP: "), fill, firm.nip_text, 25)
    doc.add_paragraph(
        "W okresie trzech minionych lat firma (a także jednostki tworzące z nią jedno przedsiębiorstwo):"
    )
    filled = fill.hand != "blank"
    box(doc.add_paragraph(), fill, "nie dostała żadnej pomocy de minimis", on=filled and not firm.aid)
    box(doc.add_paragraph(), fill, "dostała pomoc de minimis wykazaną w tabeli", on=bool(firm.aid))
    table = grid(doc, 4, (1.0, 7.0, 3.0, 3.0, 3.0))
    heads = ("Lp.", "Kto udzielił", "Dzień", "Kwota PLN", "Kwota EUR")
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        label(cell, text, bold=True)
    for number, row in enumerate(table.rows[1:], 1):
        row.cells[0].paragraphs[0].add_run(f"{number}.")
    for row, entry in zip(table.rows[1:], firm.aid, strict=False):
        for cell, text in zip(row.cells[1:], entry, strict=True):
            answer(cell.paragraphs[0], fill, text)
    sign_here(doc, fill, "podpis osoby uprawnionej")


def de_minimis_form(doc: WordDocument, fill: Fill) -> None:
    """Załącznik nr 6."""
    firm = fill.firm
    filled = fill.hand != "blank"
    start(doc, "Załącznik nr 6 do Regulaminu")
    title(doc, "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS", 12)
    small(
        doc.add_paragraph(), "Dotyczy pomocy udzielanej na podstawie rozporządzenia Komisji (UE) 2023/2831."
    )
    doc.add_paragraph().add_run("A. Podmiot, któremu ma być udzielona pomoc").bold = True
    table = grid(doc, 8, (6.5, 10.5))
    answers = (
        ("1) NIP", firm.nip_text),
        ("2) Nazwa (imię i nazwisko)", firm.name),
        ("3) Adres siedziby lub zamieszkania", f"{firm.street}, {firm.code} {firm.town}"),
        ("4) Identyfikator gminy", firm.teryt),
        ("5) Forma prawna", ""),
        ("6) Wielkość (zał. I do 651/2014)", ""),
        ("7) Klasa działalności według PKD", firm.pkd),
        ("8) Data utworzenia", firm.created),
    )
    for row, (ask, text) in zip(table.rows, answers, strict=True):
        label(row.cells[0], ask)
        answer(row.cells[1].paragraphs[0], fill, text)
    legal = table.rows[4].cells[1]
    box(
        legal.paragraphs[0],
        fill,
        "osoba fizyczna prowadząca działalność",
        on=filled and firm.legal == "osoba fizyczna",
    )
    box(legal.add_paragraph(), fill, "spółka (jaka – w nazwie)", on=filled and firm.legal == "spółka")
    box(legal.add_paragraph(), fill, "inna", on=False)
    sizes = table.rows[5].cells[1].paragraphs[0]
    for code, text in (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"), ("large", "inne")):
        box(sizes, fill, text, on=filled and firm.size == code, gap="   ")
    _questions(doc, fill)
    doc.add_paragraph().add_run("E. Osoba upoważniona do przedstawienia informacji").bold = True
    table = grid(doc, 3, (6.5, 10.5))
    for row, (ask, text) in zip(
        table.rows,
        (("Imię i nazwisko", firm.boss), ("Stanowisko służbowe", firm.boss_role), ("Telefon", firm.phone)),
        strict=True,
    ):
        label(row.cells[0], ask)
        answer(row.cells[1].paragraphs[0], fill, text)
    sign_here(doc, fill, "podpis osoby z części E")


def _questions(doc: WordDocument, fill: Fill) -> None:
    groups = (
        ("A. cd. – powiązania", (
            "Czy podmiot jest związany z innymi przedsiębiorcami (głosy, powoływanie organów, umowa)?",
            "Czy w ostatnich 3 latach podmiot powstał z połączenia, przejęcia lub podziału?",
        )),
        ("B. Sytuacja ekonomiczna", (
            "Czy wobec podmiotu trwa postępowanie upadłościowe lub restrukturyzacyjne?",
            "Czy podmiot spełnia kryteria objęcia go postępowaniem upadłościowym na wniosek wierzycieli?",
        )),
        ("C. Działalność, na którą pomoc nie przysługuje", (
            "Czy podmiot działa w rybołówstwie lub akwakulturze?",
            "Czy podmiot zajmuje się produkcją podstawową produktów rolnych?",
            "Czy pomoc będzie przeznaczona na działalność wskazaną wyżej?",
        )),
        ("D. Inna pomoc na te same koszty", ("Czy podmiot otrzymał już pomoc na pokrycie tych samych kosztów?",)),
    )  # fmt: skip
    for head, asks in groups:
        paragraph = doc.add_paragraph()
        paragraph.add_run(head).bold = True
        paragraph.paragraph_format.keep_with_next = True
        table = grid(doc, len(asks), (12.5, 4.5))
        for row, ask in zip(table.rows, asks, strict=True):
            label(row.cells[0], ask)
            if fill.hand == "blank":
                box(row.cells[1].paragraphs[0], fill, "TAK", on=False)
                box(row.cells[1].paragraphs[0], fill, "NIE", on=False)
            else:
                yes_no(row.cells[1].paragraphs[0], fill, value=False)


PARTS = (
    (
        ("§ 1. Przedmiot", (
            "Umowa określa zasady dofinansowania udziału Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii w czerwcu "
            "2026 r., organizowanym przez Województwo.",
            "W wyjeździe uczestniczy jedna osoba wskazana w formularzu zgłoszeniowym.",
        )),
        ("§ 2. Finansowanie", (
            "Województwo pokrywa 85% kosztów przypadających na uczestnika. Kwota ta jest pomocą de minimis.",
            "Pozostałe 15% Przedsiębiorca wpłaca na rachunek Województwa w ciągu 7 dni od doręczenia noty.",
            "Diety, materiały promocyjne i wydatki własne uczestnika obciążają Przedsiębiorcę.",
        )),
    ),
    (
        ("§ 3. Obowiązki Województwa", (
            "Województwo zapewnia przeloty, noclegi, wyżywienie, ubezpieczenie i program spotkań.",
            "Po podpisaniu umowy Województwo wystawia zaświadczenie o pomocy de minimis.",
        )),
        ("§ 4. Obowiązki Przedsiębiorcy", (
            "Przedsiębiorca bierze udział w całym programie i wypełnia ankietę końcową.",
            "W ciągu 14 dni po powrocie zamieszcza na swojej stronie notatkę o wyjeździe i źródle finansowania.",
            "Dokumenty związane z umową przechowuje przez 10 lat.",
        )),
    ),
    (
        ("§ 5. Rezygnacja", (
            "Rezygnację składa się na piśmie. Złożona później niż 15 dni przed wyjazdem oznacza zwrot kosztów, które "
            "Województwo poniosło do chwili jej otrzymania.",
        )),
        ("§ 6. Postanowienia końcowe", (
            "Zmiany umowy wymagają formy pisemnej.",
            "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
            "Umowę sporządzono w dwóch egzemplarzach, po jednym dla każdej ze stron.",
        )),
    ),
)  # fmt: skip


def draft_contract(doc: WordDocument, fill: Fill) -> None:
    """Załącznik nr 5, three pages, a place for initials at the foot of each."""
    firm = fill.firm
    start(doc, "Załącznik nr 5 do Regulaminu – projekt")
    title(doc, "UMOWA nr …………/2026")
    title(doc, "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe", 11)
    doc.add_paragraph("zawarta w Zielonej Górze dnia ………………… 2026 r. między:")
    doc.add_paragraph("Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, zwanym „Województwem”,")
    line = doc.add_paragraph("a firmą ")
    answer(line, fill, f"{firm.name}, {firm.street}, {firm.code} {firm.town}", 50)
    line.add_run(", NIP ")
    answer(line, fill, firm.nip_text, 18)
    line.add_run(", reprezentowaną przez ")
    answer(line, fill, firm.boss, 30)
    line.add_run(", zwaną „Przedsiębiorcą”.")
    for page, part in enumerate(PARTS, 1):
        section = doc.sections[0] if page == 1 else doc.add_section(WD_SECTION.NEW_PAGE)
        initials(section, fill, page)
        for head, points in part:
            title(doc, head, 11)
            for number, text in enumerate(points, 1):
                doc.add_paragraph(f"{number}. {text}")
    doc.add_paragraph()
    doc.add_paragraph(
        "        Województwo                                                     Przedsiębiorca"
    )
    doc.add_paragraph("……………………………………                              ……………………………………")
