"""The office's form of application (Załącznik nr 2), empty and filled."""

from docx.document import Document as WordDocument
from docx.shared import Pt

from tests.blind.model import Word

from .firms import BLANK, Firm, dashed
from .ink import TYPED, Ink
from .word import answer, box, either, grid, head, heading_row, page, printed, row, shade, signing_place

WIDTHS = (1.1, 6.3, 9.4)
EVENT_WIDTHS = (1.0, 8.2, 4.6, 3.0)
LIS = (
    ("zielona", "Zielona gospodarka"),
    ("zdrowie", "Zdrowie i jakość życia"),
    ("przemysł", "Innowacyjny przemysł"),
)
DECLARATIONS = (
    "Zapoznałem/am się z Regulaminem rekrutacji i uczestnictwa i przyjmuję jego warunki, w tym obowiązek pokrycia 15% kosztów Wyjazdu przypadających na jednego uczestnika.",
    "Przedsiębiorca nie prowadzi działalności w sektorach wyłączonych, wskazanych w § 3 ust. 5 Regulaminu.",
    "Osoba delegowana nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego.",
    "Dane podane w zgłoszeniu są prawdziwe, a przekazane treści nie naruszają praw autorskich ani osobistych.",
    "Wyrażam zgodę na przetwarzanie danych osobowych w celu przeprowadzenia rekrutacji i organizacji Wyjazdu.",
)


def application_form(firm: Firm = BLANK, ink: Ink = TYPED, when: str = "", seed: str = "") -> Word:
    """The form; without a firm it is the blank itself, without a seed nobody signed it."""

    def write(document: WordDocument) -> None:
        page(document)
        head(document, "Załącznik nr 2 do Regulaminu")
        title = document.add_paragraph()
        printed(title, "FORMULARZ ZGŁOSZENIOWY", bold=True, size=15, align="center")
        printed(
            document.add_paragraph(),
            "udział przedsiębiorcy w wyjeździe studyjnym – projekt „Innowacyjne Lubuskie”",
            size=11,
            align="center",
        )
        chosen = document.add_paragraph()
        printed(chosen, "Zgłaszam udział w wyjeździe (zaznaczyć jeden):   ", bold=True)
        box(chosen, "Szwajcaria, 22–25 czerwca 2026 r.", firm.trip == "szw", ink)
        box(chosen, "Finlandia i Estonia, 22–25 września 2026 r.", firm.trip == "fin", ink, gap="")
        _company(document, firm, ink)
        _promotion(document, firm, ink)
        _strategy(document, firm, ink)
        printed(document.add_paragraph(), "13. Oświadczenia", bold=True)
        for letter, text in zip("abcde", DECLARATIONS, strict=True):
            paragraph = document.add_paragraph()
            paragraph.paragraph_format.left_indent = Pt(14)
            printed(paragraph, f"{letter}) {text}", size=9, align="justify")
        signing_place(
            document,
            f"{firm.town}, {when}" if when else "",
            seed,
            ink,
            "podpis osoby upoważnionej do reprezentowania przedsiębiorcy",
        )

    return Word(write)


def _company(document: WordDocument, firm: Firm, ink: Ink) -> None:
    table = grid(document, WIDTHS)

    def line(number: str, label: str, text: str, hint: str = "") -> None:
        cells = row(table, WIDTHS)
        shade(cells[1], "F2F2F2")
        printed(cells[0].paragraphs[0], number)
        printed(cells[1].paragraphs[0], label)
        if hint:
            printed(cells[1].add_paragraph(), hint, italic=True, size=8)
        parts = text.split("\n")
        answer(cells[2].paragraphs[0], parts[0], ink)
        for part in parts[1:]:
            answer(cells[2].add_paragraph(), part, ink)

    heading_row(table, WIDTHS, "1. Przedsiębiorca")
    line("1.1", "Firma przedsiębiorcy", firm.name, "pełna nazwa, zgodnie z KRS lub CEIDG")
    line("1.2", "Siedziba – ulica i numer", firm.street)
    line("1.3", "Kod pocztowy i miejscowość", f"{firm.postal} {firm.town}".strip())
    line("1.4", "Województwo", "lubuskie" if firm.name else "")
    line(
        "1.5", "Oddział w woj. lubuskim", firm.branch, "adres – tylko gdy siedziba jest w innym województwie"
    )
    line("1.6", "NIP", firm.nip_written)
    line("1.7", "REGON", firm.regon)
    line("1.8", "Numer KRS lub wpis w CEIDG", firm.register)
    line("1.9", "Przeważająca działalność – kod PKD", firm.pkd)
    heading_row(table, WIDTHS, "2. Osoba delegowana na wyjazd")
    line("2.1", "Imię i nazwisko", firm.delegate)
    line("2.2", "Funkcja w przedsiębiorstwie", firm.delegate_role)
    line("2.3", "Telefon kontaktowy", firm.phone)
    line("2.4", "E-mail", firm.mail)
    heading_row(table, WIDTHS, "3. Wielkość i charakter działalności")
    cells = row(table, WIDTHS)
    shade(cells[1], "F2F2F2")
    printed(cells[0].paragraphs[0], "3.1")
    printed(cells[1].paragraphs[0], "Kategoria przedsiębiorcy")
    printed(
        cells[1].add_paragraph(), "wg załącznika I do rozporządzenia (UE) nr 651/2014", italic=True, size=8
    )
    for index, (code, label) in enumerate(
        (
            ("micro", "mikroprzedsiębiorca"),
            ("small", "mały przedsiębiorca"),
            ("medium", "średni przedsiębiorca"),
        )
    ):
        box(cells[2].paragraphs[0] if index == 0 else cells[2].add_paragraph(), label, firm.size == code, ink)
    cells = row(table, WIDTHS)
    shade(cells[1], "F2F2F2")
    printed(cells[0].paragraphs[0], "3.2")
    printed(cells[1].paragraphs[0], "Czy firma prowadzi działalność innowacyjną?")
    box(cells[2].paragraphs[0], "tak", firm.innovative is True, ink)
    box(cells[2].paragraphs[0], "nie", firm.innovative is False, ink)
    line(
        "3.3",
        "Opis działalności",
        firm.about,
        "w tym dział B+R, współpraca z uczelniami, nowe wyroby lub linie, nakłady na innowacje",
    )
    heading_row(table, WIDTHS, "4. Certyfikaty, atesty, patenty i inne dokumenty")
    cells = row(table, WIDTHS)
    shade(cells[1], "F2F2F2")
    printed(cells[1].paragraphs[0], "Wykaz dokumentów dotyczących firmy")
    printed(
        cells[1].add_paragraph(),
        "kopie wymienionych dokumentów proszę dołączyć do zgłoszenia",
        italic=True,
        size=8,
    )
    listed = list(firm.certificates) or ([firm.no_certificates] if firm.no_certificates else [])
    for index in range(max(4, len(listed))):
        paragraph = cells[2].paragraphs[0] if index == 0 else cells[2].add_paragraph()
        printed(paragraph, f"{'abcdefgh'[index]}) ")
        answer(paragraph, listed[index] if index < len(listed) else "", ink, 22)
    heading_row(table, WIDTHS, "5. Obecność w internecie")
    line("5.1", "Strona www w języku polskim", firm.www_pl)
    line("5.2", "Strona www w języku angielskim i innym", firm.www_foreign or firm.no_foreign)
    line("5.3", "Prowadzone profile w mediach społecznościowych", "\n".join(firm.social) or firm.no_social)


def _promotion(document: WordDocument, firm: Firm, ink: Ink) -> None:
    document.add_paragraph().paragraph_format.space_after = Pt(0)
    printed(
        document.add_paragraph(),
        "6. Doświadczenie w działaniach promocyjno-informacyjnych w ciągu ostatnich 3 lat (targi zagraniczne i międzynarodowe, szkolenia, wyjazdy studyjne)",
        bold=True,
    )
    table = grid(document, EVENT_WIDTHS)
    for cell, label in zip(
        row(table, EVENT_WIDTHS),
        ("Lp.", "Wydarzenie", "Miejsce (miasto, kraj)", "Miesiąc i rok"),
        strict=True,
    ):
        shade(cell)
        printed(cell.paragraphs[0], label, bold=True)
    lines = list(firm.events) or ([(firm.no_events, "", "")] if firm.no_events else [])
    for index in range(max(4, len(lines))):
        cells = row(table, EVENT_WIDTHS)
        printed(cells[0].paragraphs[0], str(index + 1))
        for cell, text in zip(cells[1:], lines[index] if index < len(lines) else ("", "", ""), strict=True):
            answer(cell.paragraphs[0], text, ink)
    document.add_paragraph().paragraph_format.space_after = Pt(0)
    paragraph = document.add_paragraph()
    printed(
        paragraph,
        "7. Udział w wyjazdach organizowanych przez UMWL w ramach promocji gospodarczej, finansowanych z FEWL 2021–2027:",
        bold=True,
    )
    trips = firm.trips
    paragraph = document.add_paragraph()
    box(paragraph, "firma nie brała udziału", trips is not None and not trips, ink)
    box(paragraph, "firma brała udział; liczba wyjazdów: ", bool(trips), ink, gap="")
    answer(paragraph, str(len(trips)) if trips else "", ink, 4)
    paragraph = document.add_paragraph()
    printed(paragraph, "Proszę wymienić wyjazdy: ")
    answer(paragraph, "; ".join(trips) if trips else "", ink, 40)


def _strategy(document: WordDocument, firm: Firm, ink: Ink) -> None:
    paragraph = document.add_paragraph()
    printed(paragraph, "8. Cel udziału w wyjeździe: ", bold=True)
    answer(paragraph, firm.goal, ink, 90)
    paragraph = document.add_paragraph()
    printed(paragraph, "9. Znajomość języków obcych osoby delegowanej (język, poziom): ", bold=True)
    answer(paragraph, firm.languages, ink, 28)
    paragraph = document.add_paragraph()
    printed(
        paragraph, "10. Czy działalność mieści się w Lubuskich Inteligentnych Specjalizacjach?   ", bold=True
    )
    box(paragraph, "tak", bool(firm.lis), ink)
    box(paragraph, "nie", firm.lis == "", ink)
    paragraph = document.add_paragraph()
    printed(paragraph, "Jeżeli tak – w której:   ")
    for code, label in LIS:
        box(paragraph, label, firm.lis == code, ink)
    paragraph = document.add_paragraph()
    printed(
        paragraph,
        "11. Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych LIS:   ",
        bold=True,
    )
    count = None if firm.agreements is None else len(firm.agreements)
    box(paragraph, "nie", count == 0, ink)
    box(paragraph, "tak, w jednym", count == 1, ink)
    box(paragraph, "tak, w więcej niż jednym", count is not None and count > 1, ink)
    paragraph = document.add_paragraph()
    printed(paragraph, "Nazwa Porozumienia (Porozumień): ")
    answer(paragraph, "; ".join(firm.agreements or ()), ink, 36)
    paragraph = document.add_paragraph()
    printed(
        paragraph,
        "12. Firma realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu:   ",
        bold=True,
    )
    either(paragraph, ("TAK", "NIE"), None if firm.horizontal is None else 0 if firm.horizontal else 1)
    printed(paragraph, "  (niepotrzebne skreślić)", italic=True, size=8)
    paragraph = document.add_paragraph()
    printed(paragraph, "Nazwa przedsięwzięcia: ")
    answer(paragraph, firm.horizontal or "", ink, 40)


def written_nip(number: str, how: str = "plain") -> str:
    """NIP as the firm writes it."""
    return {
        "plain": number,
        "dashed": dashed(number),
        "pl": "PL" + number,
        "spaced": f"{number[:3]} {number[3:6]} {number[6:8]} {number[8:]}",
    }[how]
