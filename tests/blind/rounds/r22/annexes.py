"""The office's other blanks: status declaration, de minimis form, draft contract."""

from docx.document import Document as WordDocument
from docx.shared import Pt

from tests.blind.model import Word

from .application import SIZES, footer_text, header_text, letterhead, signature
from .firms import Firm
from .word import BLANK, answer, boxes, grid, picture, prepare, row, say, shade, write, yes_no

FORMS = (
    "przedsiębiorstwo państwowe",
    "jednoosobowa spółka Skarbu Państwa",
    "jednoosobowa spółka jednostki samorządu terytorialnego",
    "jednoosobowa działalność gospodarcza",
    "spółka cywilna, jawna, partnerska, komandytowa",
    "spółka z ograniczoną odpowiedzialnością, spółka akcyjna",
    "inna (podać jaka)",
)


def status(firm: Firm | None, sign: str = "") -> Word:
    """Annex 3."""

    def compose(doc: WordDocument) -> None:
        hand = firm.hand if firm else BLANK
        prepare(doc, "Calibri", 11, (2.2, 2.2, 1.8, 2.4))
        letterhead(doc, "Załącznik nr 3")
        table = grid(doc, (8.0, 8.2), 1, lines=False)
        answer(table.cell(0, 0), firm and f"{firm.name}\n{firm.address}\nNIP {firm.nip}", hand, 24)
        say(table.cell(0, 0), "(nazwa, adres i NIP Wnioskodawcy)", size=8, italic=True)
        say(doc)
        say(doc, "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", bold=True, size=13, align="center")
        say(doc)
        say(
            doc,
            "W związku z ubieganiem się o udział w wyjeździe studyjnym w ramach projektu „Innowacyjne Lubuskie” "
            "oświadczam, że Wnioskodawca, zgodnie z definicją zawartą w załączniku I do rozporządzenia Komisji (UE) "
            "nr 651/2014 z dnia 17 czerwca 2014 r., jest przedsiębiorcą (zaznaczyć właściwe):",
            align="justify",
        )
        options = (
            "MIKRO – mniej niż 10 osób, obrót lub suma bilansowa do 2 mln euro",
            "MAŁYM – mniej niż 50 osób, obrót lub suma bilansowa do 10 mln euro",
            "ŚREDNIM – mniej niż 250 osób, obrót do 50 mln euro lub suma bilansowa do 43 mln euro",
        )
        boxes(doc, options, SIZES[firm.size] if firm else None, hand, "\n")
        say(doc)
        say(doc, "Dane służące ustaleniu statusu (z uwzględnieniem przedsiębiorstw partnerskich i powiązanych):")
        widths = (7.2, 3.0, 3.0, 3.0)
        figures = grid(doc, widths)
        head = row(figures, widths)
        for cell, text in zip(head, ("Wyszczególnienie", "2025", "2024", "2023"), strict=True):
            say(cell, text, bold=True)
            shade(cell, "E6E6E6")
        for number, label in enumerate(
            ("Zatrudnienie (RJP)", "Obrót roczny netto (tys. zł)", "Suma bilansowa (tys. zł)")
        ):
            cells = row(figures, widths)
            say(cells[0], label)
            for year in range(3):
                answer(cells[1 + year], firm and firm.figures[year][number], hand, 0)
        say(doc)
        say(doc, "Przedsiębiorstwo jest:")
        boxes(doc, ("niezależne", "partnerskie", "powiązane"), 0 if firm else None, hand)
        say(doc)
        say(
            doc,
            "Jestem świadomy(-a) odpowiedzialności karnej za złożenie fałszywego oświadczenia. Zobowiązuję się "
            "zawiadomić Organizatora o zmianie statusu do dnia podpisania umowy.",
            align="justify",
        )
        signature(doc, firm, sign, "podpis (pieczęć) Wnioskodawcy")

    return Word(compose)


def de_minimis(firm: Firm | None, sign: str = "") -> Word:
    """Annex 6."""

    def compose(doc: WordDocument) -> None:
        prepare(doc, "Times New Roman", 10, (2.0, 2.0, 1.6, 2.0))
        letterhead(doc, "Załącznik nr 6")
        say(doc, "FORMULARZ INFORMACJI", bold=True, size=13, align="center")
        say(doc, "przedstawianych przy ubieganiu się o pomoc de minimis", bold=True, size=11, align="center")
        say(
            doc,
            "Stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) "
            "2023/2831 z dnia 13 grudnia 2023 r. (Dz. Urz. UE L, 2023/2831, 15.12.2023)",
            size=9,
            align="center",
        )
        _part_a(doc, firm)
        _parts_b_to_e(doc, firm, sign)

    return Word(compose)


def _section(doc: WordDocument, text: str) -> None:
    table = grid(doc, (17.0,), 1)
    say(table.cell(0, 0), text, bold=True)
    shade(table.cell(0, 0), "D9D9D9")


def _cells(doc: WordDocument, digits: str, count: int, firm: Firm | None) -> None:
    """One box for each digit."""
    widths = (0.7,) * count
    table = grid(doc, widths, 1)
    for number, cell in enumerate(table.rows[0].cells):
        paragraph = say(cell, align="center")
        if firm and number < len(digits):
            write(paragraph, digits[number], firm.hand)


def _part_a(doc: WordDocument, firm: Firm | None) -> None:
    hand = firm.hand if firm else BLANK
    _section(doc, "A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis (wnioskodawcy)")
    say(doc, "1) Identyfikator podatkowy NIP podmiotu")
    _cells(doc, firm.nip if firm else "", 10, firm)
    say(doc, "2) Imię i nazwisko albo nazwa podmiotu")
    answer(doc, firm and firm.name, hand, 40)
    say(doc, "3) Adres miejsca zamieszkania albo adres siedziby podmiotu")
    answer(doc, firm and firm.address, hand, 40)
    say(doc, "4) Identyfikator gminy, w której podmiot ma miejsce zamieszkania albo siedzibę (TERYT)")
    _cells(doc, firm.teryt if firm else "", 7, firm)
    say(doc, "5) Forma prawna podmiotu")
    chosen = next((n for n, form in enumerate(FORMS) if firm and firm.legal_form in form), None)
    boxes(doc, FORMS, chosen, hand, "\n")
    say(doc, "6) Wielkość podmiotu (załącznik I do rozporządzenia 651/2014)")
    options = ("mikroprzedsiębiorca", "mały przedsiębiorca", "średni przedsiębiorca", "inny przedsiębiorca")
    boxes(doc, options, SIZES[firm.size] if firm else None, hand)
    say(doc, "7) Kod PKD działalności, w związku z którą podmiot ubiega się o pomoc de minimis")
    answer(doc, firm and firm.pkd, hand, 14)
    say(doc, "8) Data utworzenia podmiotu")
    answer(doc, firm and firm.founded, hand, 14)
    say(
        doc,
        "9) Powiązania z innymi przedsiębiorcami. Czy między podmiotem a innymi przedsiębiorcami istnieją powiązania:",
    )
    widths = (13.5, 3.0)
    table = grid(doc, widths)
    for text in (
        "a) podmiot posiada w innym przedsiębiorcy większość praw głosu?",
        "b) podmiot ma prawo powołać lub odwołać większość członków organu innego przedsiębiorcy?",
        "c) inny przedsiębiorca wywiera dominujący wpływ na podmiot?",
    ):
        cells = row(table, widths)
        say(cells[0], text)
        yes_no(cells[1], False if firm else None, hand)
    say(
        doc,
        "10) Czy podmiot w ciągu ostatnich 3 lat powstał wskutek połączenia, przejęcia lub podziału przedsiębiorców?",
    )
    yes_no(doc, False if firm else None, hand)
    say(
        doc,
        "A1. Informacje dotyczące wspólnika spółki cywilnej lub osobowej wnioskującego w związku z tą działalnością",
        bold=True,
    )
    answer(doc, firm and "nie dotyczy", hand, 40)


def _parts_b_to_e(doc: WordDocument, firm: Firm | None, sign: str) -> None:
    hand = firm.hand if firm else BLANK

    def questions(texts: tuple[str, ...]) -> None:
        widths = (13.5, 3.0)
        table = grid(doc, widths)
        for text in texts:
            cells = row(table, widths)
            say(cells[0], text)
            yes_no(cells[1], False if firm else None, hand)

    _section(doc, "B. Informacje dotyczące sytuacji ekonomicznej podmiotu")
    questions(
        (
            "1) Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
            "2) Czy wobec podmiotu toczy się postępowanie restrukturyzacyjne?",
        )
    )
    _section(doc, "C. Informacje dotyczące działalności gospodarczej, w związku z którą podmiot ubiega się o pomoc")
    questions(
        (
            "1) w sektorze rybołówstwa i akwakultury?",
            "2) w dziedzinie produkcji podstawowej produktów rolnych?",
            "3) w dziedzinie przetwarzania i wprowadzania do obrotu produktów rolnych?",
        )
    )
    _section(doc, "D. Pomoc otrzymana na te same koszty kwalifikujące się do objęcia pomocą")
    say(doc, "Czy podmiot otrzymał inną pomoc publiczną lub de minimis w odniesieniu do tych samych kosztów?")
    yes_no(doc, False if firm else None, hand)
    say(doc, "Jeśli tak – dzień udzielenia, organ, podstawa prawna, wartość brutto:")
    answer(doc, firm and "nie dotyczy", hand, 40)
    _section(doc, "E. Osoba upoważniona do przedstawienia informacji")
    widths = (6.0, 11.0)
    table = grid(doc, widths)
    person = firm and (firm.signatory, firm.phone, firm.role)
    for number, label in enumerate(("Imię i nazwisko", "Numer telefonu", "Stanowisko służbowe")):
        cells = row(table, widths)
        say(cells[0], label)
        answer(cells[1], person and person[number], hand, 30)
    say(doc, "* niepotrzebne skreślić", italic=True, size=8)
    signature(doc, firm, sign, "data i podpis osoby upoważnionej")


SECTIONS = (
    (
        "Przedmiot umowy",
        (
            "Umowa określa warunki dofinansowania udziału Przedsiębiorcy w Wyjeździe studyjnym, zwanym dalej Wyjazdem.",
            "Dofinansowanie wynosi 85% całkowitego kosztu udziału jednego przedstawiciela i stanowi pomoc de minimis.",
            (
                "Pozostałe 15% kosztu Przedsiębiorca pokrywa ze środków własnych na podstawie noty wystawionej przez"
                " Województwo."
            ),
            "Kwoty zostaną wpisane po wyłonieniu wykonawcy technicznego Wyjazdu.",
        ),
    ),
    (
        "Obowiązki Województwa",
        (
            "Województwo zapewnia przejazdy, noclegi, wyżywienie, ubezpieczenie oraz spotkania w programie Wyjazdu.",
            "Województwo wyda Przedsiębiorcy zaświadczenie o udzielonej pomocy de minimis.",
            "Województwo przekaże program Wyjazdu nie później niż 7 dni przed jego rozpoczęciem.",
        ),
    ),
    (
        "Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca deleguje jednego przedstawiciela i zapewnia jego udział w całym programie.",
            "Przedsiębiorca zamieści na swojej stronie internetowej informację o udziale i o źródle finansowania.",
            "Przedsiębiorca wypełni ankietę ewaluacyjną w terminie 14 dni od zakończenia Wyjazdu.",
            "Przedsiębiorca przechowuje dokumentację związaną z pomocą przez 10 lat.",
        ),
    ),
    (
        "Rezygnacja i zwrot kosztów",
        (
            "Rezygnacja wymaga formy pisemnej i może nastąpić bez kosztów najpóźniej 15 dni przed Wyjazdem.",
            "Przy rezygnacji późniejszej Przedsiębiorca zwraca koszty poniesione do dnia otrzymania rezygnacji.",
            "Zwrot następuje w terminie 14 dni od doręczenia wezwania, na rachunek w nim wskazany.",
        ),
    ),
    (
        "Kontrola i dane osobowe",
        (
            "Przedsiębiorca podda się kontroli w zakresie prawidłowości korzystania z dofinansowania.",
            "Dane osobowe przetwarzane są na zasadach opisanych w klauzuli informacyjnej Organizatora.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Zmiany umowy wymagają aneksu w formie pisemnej pod rygorem nieważności.",
            "W sprawach nieuregulowanych stosuje się Kodeks cywilny oraz przepisy o pomocy de minimis.",
            "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
            "Umowę sporządzono w dwóch egzemplarzach, po jednym dla każdej ze Stron.",
        ),
    ),
)


def contract(firm: Firm | None, sign: str = "", *, filled: bool = True) -> Word:
    """Annex 5: the draft; by hand it is initialled at the foot of each page."""

    def compose(doc: WordDocument) -> None:
        hand = firm.hand if firm else BLANK
        prepare(doc, "Calibri", 11, (2.5, 2.5, 2.6, 2.5))
        letterhead(doc, "Załącznik nr 5")
        if sign == "hand" and firm:
            _initials(doc, firm)
        say(doc, "UMOWA nr …… (projekt)", bold=True, size=13, align="center")
        say(
            doc,
            "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym",
            bold=True,
            align="center",
        )
        say(doc, "zawarta w dniu ……………… 2026 r. w Zielonej Górze pomiędzy:")
        say(doc, "Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, zwanym dalej „Województwem”,")
        say(doc, "a")
        if firm and filled:
            write(say(doc), f"{firm.name}, {firm.address}, NIP {firm.nip}", hand)
        else:
            say(doc, "…" * 36)
        say(doc, "(nazwa, adres, NIP), zwanym dalej „Przedsiębiorcą”.")
        for number, (title, clauses) in enumerate(SECTIONS, 1):
            heading = say(doc, f"§ {number}", bold=True, align="center")
            heading.paragraph_format.space_before = Pt(14)
            say(doc, title, bold=True, align="center")
            for index, text in enumerate(clauses, 1):
                clause = say(doc, f"{index}. {text}", align="justify")
                clause.paragraph_format.line_spacing = 1.5
        say(doc)
        table = grid(doc, (8.0, 8.0), 1, lines=False)
        for cell, text in zip(table.rows[0].cells, ("WOJEWÓDZTWO", "PRZEDSIĘBIORCA"), strict=True):
            say(cell, text, bold=True, align="center")
            say(cell)
            say(cell, "…" * 15, align="center")

    return Word(compose)


def _initials(doc: WordDocument, firm: Firm) -> None:
    section = doc.sections[0]
    section.different_first_page_header_footer = True
    first = section.first_page_footer
    header_text(section.first_page_header, "Załącznik nr 5")
    footer_text(first)
    for footer, seed in ((first, "a"), (section.footer, "b")):
        picture(say(footer, align="right"), firm.signatory + seed, 1.5, short=True)
