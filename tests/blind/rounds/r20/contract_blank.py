"""Załącznik nr 5: the draft contract, empty or with the company's particulars, initialled or not."""

from docx.document import Document as WordDocument

from tests.blind.model import Word
from tests.blind.rounds.r20.firm import Firm
from tests.blind.rounds.r20.wordkit import (
    BLANK_PEN,
    BLANK_SIGN,
    Pen,
    Sign,
    dotted,
    footer,
    grid,
    header,
    page,
    printed,
    row,
    signature,
    text,
)

CLAUSES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Przedmiot umowy",
        (
            (
                "Przedmiotem umowy jest bezzwrotne dofinansowanie uczestnictwa Przedsiębiorcy w wyjeździe studyjnym organizowanym przez "
                "Województwo w ramach projektu pn. „Innowacyjne Lubuskie”, zwanym dalej Wyjazdem."
            ),
            (
                "Wyjazd odbędzie się w terminie podanym przez Województwo, nie wcześniej i nie później niż 4 dni od terminu wskazanego "
                "w Regulaminie."
            ),
            "Regulamin rekrutacji stanowi integralną część umowy.",
        ),
    ),
    (
        "Wysokość dofinansowania",
        (
            "Dofinansowanie wynosi 85% całkowitego kosztu udziału Przedsiębiorcy w Wyjeździe i stanowi pomoc de minimis.",
            "Przedsiębiorca pokrywa 15% kosztów organizacji Wyjazdu w przeliczeniu na jednego uczestnika, szacunkowo 2 500 zł netto.",
            (
                "Dzień podpisania umowy przez obie strony jest dniem udzielenia pomocy de minimis. Województwo wyda zaświadczenie o "
                "udzielonej pomocy."
            ),
            "Łączna pomoc de minimis dla jednego przedsiębiorstwa nie może przekroczyć 300 000 euro w okresie trzech lat.",
        ),
    ),
    (
        "Obowiązki Województwa",
        (
            "Województwo zapewnia przejazdy, zakwaterowanie, wyżywienie, przejazdy lokalne, ubezpieczenie oraz organizację spotkań.",
            "Województwo przekaże program Wyjazdu nie później niż 7 dni przed wyjazdem.",
            "Województwo wyznacza osobę do kontaktu na czas trwania Wyjazdu.",
        ),
    ),
    (
        "Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca deleguje jednego przedstawiciela i zapewnia jego udział we wszystkich punktach programu.",
            (
                "Przedsiębiorca umieści na swojej stronie internetowej informację o udziale w Wyjeździe wraz ze wskazaniem źródła "
                "finansowania."
            ),
            "Przedsiębiorca wypełni ankietę ewaluacyjną w terminie 14 dni od powrotu.",
            "Przedsiębiorca wpłaci wkład własny na podstawie noty księgowej w terminie 14 dni od jej otrzymania.",
            "Diety, materiały promocyjne i inne wydatki indywidualne Przedsiębiorca pokrywa we własnym zakresie.",
        ),
    ),
    (
        "Rezygnacja",
        (
            "Rezygnacja wymaga formy pisemnej.",
            (
                "W razie rezygnacji później niż 15 dni przed rozpoczęciem Wyjazdu Przedsiębiorca zwraca koszty poniesione przez "
                "Województwo do dnia otrzymania rezygnacji."
            ),
            "Za zgodą Województwa możliwa jest zmiana osoby delegowanej.",
        ),
    ),
    (
        "Zwrot dofinansowania",
        (
            "Dofinansowanie podlega zwrotowi wraz z odsetkami w przypadku złożenia nieprawdziwych oświadczeń lub naruszenia umowy.",
            "Zwrot następuje w terminie 14 dni od doręczenia wezwania.",
        ),
    ),
    (
        "Kontrola i przechowywanie dokumentów",
        (
            "Przedsiębiorca poddaje się kontroli w zakresie prawidłowości wykorzystania pomocy.",
            "Dokumenty związane z pomocą są przechowywane przez 10 lat od dnia jej udzielenia.",
        ),
    ),
    (
        "Dane osobowe i wizerunek",
        (
            "Strony przetwarzają dane osobowe przedstawicieli wyłącznie w celu wykonania umowy.",
            "Przedsiębiorca wyraża zgodę na wykorzystanie logotypu i zdjęć z Wyjazdu w materiałach informacyjnych Województwa.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "W sprawach nieuregulowanych stosuje się Kodeks cywilny.",
            "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
            "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
            "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze stron.",
        ),
    ),
)


def draft_contract(
    firm: Firm | None = None, pen: Pen = BLANK_PEN, sign: Sign = BLANK_SIGN, *, signed_below: bool = False
) -> Word:
    """The draft; initials stand at the foot of the pages."""

    def write(document: WordDocument) -> None:
        page(document, "Times New Roman", 12, 2.6)
        header(document, "Załącznik nr 5 do Regulaminu – wzór umowy")
        footer(document, "Umowa o dofinansowanie uczestnictwa w Wyjeździe", sign)
        text(document, "UMOWA NR ……… /2026", bold=True, size=13, align="center", after=0)
        text(
            document,
            "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym",
            bold=True,
            align="center",
            after=10,
        )
        text(document, "zawarta w Zielonej Górze w dniu ……………………… 2026 r. pomiędzy:")
        text(
            document,
            "Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra, reprezentowanym przez Zarząd "
            "Województwa Lubuskiego, w imieniu którego działają: 1. ……………………………… 2. ………………………………, zwanym dalej „Województwem”,",
            align="justify",
        )
        text(document, "a")
        paragraph = text(document, "")
        dotted(paragraph, firm and f"{firm.name} z siedzibą: {firm.address}", pen, 44)
        paragraph = text(document, "NIP: ")
        dotted(paragraph, firm and firm.nip, pen, 16)
        printed(paragraph, ", REGON: ")
        dotted(paragraph, firm and firm.regon, pen, 16)
        paragraph = text(document, "reprezentowanym przez: ")
        dotted(paragraph, firm and f"{firm.signer} – {firm.signer_role}", pen, 36)
        text(document, "zwanym dalej „Przedsiębiorcą”, o następującej treści:")
        for number, (title, items) in enumerate(CLAUSES, 1):
            heading = text(document, f"§ {number}", bold=True, align="center", before=8, after=0)
            heading.paragraph_format.keep_with_next = True
            heading = text(document, title, bold=True, align="center")
            heading.paragraph_format.keep_with_next = True
            for index, item in enumerate(items, 1):
                text(document, f"{index}. {item}", align="justify", after=4)
        text(document, "", after=20)
        widths = (7.8, 7.8)
        table = grid(document, widths)
        table.style = "Normal Table" if "Normal Table" in [style.name for style in document.styles] else table.style
        left, right = row(table, widths)
        signature(left, BLANK_SIGN, "Województwo", align="center", dots=17)
        signature(right, sign if signed_below else BLANK_SIGN, "Przedsiębiorca", align="center", dots=17)

    return Word(write)
