"""The office's blanks about de minimis aid and the draft contract, empty or filled."""

from collections.abc import Callable

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm

from tests.blind.rounds.r60.basis import (
    BLANK,
    Firm,
    Pen,
    blank_or,
    first,
    grid,
    ink,
    line,
    page,
    png,
    say,
    sign,
)
from tests.blind.rounds.r60.forms import EMPTY, SIZES, boxes, pairs


def information(firm: Firm | None = None, pen: Pen = BLANK) -> Callable[[WordDocument], None]:
    """Załącznik 6."""
    f = firm or EMPTY
    full = firm is not None

    def write(doc: WordDocument) -> None:
        page(doc, "Załącznik nr 6 do Regulaminu rekrutacji", "Arial")
        line(
            doc, "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis", 13, bold=True
        ).alignment = WD_ALIGN_PARAGRAPH.CENTER
        line(
            doc,
            "Dotyczy pomocy, do której stosuje się rozporządzenie Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r.",
            9,
        ).alignment = WD_ALIGN_PARAGRAPH.CENTER
        line(doc, "Część A. Informacje o podmiocie, któremu ma być udzielona pomoc", 10.5, bold=True)
        pairs(
            doc,
            (
                ("1) Identyfikator podatkowy NIP", f.shown_nip),
                ("2) Imię i nazwisko albo nazwa", f.name),
                ("3) Adres miejsca zamieszkania albo siedziby", f.address if full else ""),
                ("4) Identyfikator gminy (TERYT)", f.gmina),
                ("5) Forma prawna", f.legal),
                ("6) Kod PKD głównej działalności", f.pkd),
                ("7) Data utworzenia podmiotu", f.founded),
            ),
            pen,
        )
        line(doc, "8) Wielkość podmiotu zgodnie z załącznikiem I do rozporządzenia 651/2014:", 9.5)
        named = ("mikro", "małe", "średnie")
        rows = (*((name, f.size == size) for name, size in zip(named, SIZES, strict=True)), ("inne", False))
        boxes(doc, rows, pen)
        line(doc, "9) Powiązania z innymi przedsiębiorcami. Czy w ostatnich trzech latach podmiot:", 9.5)
        for text in (
            "a) posiadał większość praw głosu w innym przedsiębiorstwie?",
            "b) miał prawo powoływać lub odwoływać większość członków organów innego przedsiębiorcy?",
            "c) powstał wskutek połączenia lub podziału przedsiębiorców?",
        ):
            line(doc, text, 9.5)
            boxes(doc, (("tak", False), ("nie", full)), pen)
        line(
            doc,
            "Część A1. Informacje o wspólniku (spółka cywilna, jawna, partnerska, komandytowa)",
            10.5,
            bold=True,
        )
        no = "nie dotyczy" if full else ""
        pairs(doc, (("NIP wspólnika", no), ("Nazwa / imię i nazwisko wspólnika", no)), pen)
        line(doc, "Część B. Sytuacja ekonomiczna podmiotu", 10.5, bold=True)
        for text in (
            "1) Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
            "2) Czy jest objęty postępowaniem restrukturyzacyjnym?",
            "3) Czy ma zaległości wobec dostawców lub banków, które zagrażają kontynuacji działalności?",
        ):
            line(doc, text, 9.5)
            boxes(doc, (("tak", False), ("nie", full)), pen)
        line(doc, "Część C. Rodzaj działalności, na którą ma być przeznaczona pomoc", 10.5, bold=True)
        line(doc, "Czy podmiot działa w:", 9.5)
        for text in ("1) rybołówstwie i akwakulturze?", "2) produkcji podstawowej produktów rolnych?"):
            line(doc, text, 9.5)
            boxes(doc, (("tak", False), ("nie", full)), pen)
        line(doc, "Część D. Pomoc otrzymana na te same koszty kwalifikowalne", 10.5, bold=True)
        line(
            doc,
            "Czy na pokrycie tych samych kosztów (udział w wyjeździe) podmiot otrzymał inną pomoc publiczną?",
            9.5,
        )
        boxes(doc, (("tak", False), ("nie", full)), pen)
        table = grid(doc, 2, (4.2, 4.4, 4.2, 4.2))
        for at, label in enumerate(
            ("Dzień udzielenia", "Podmiot udzielający", "Wartość brutto (PLN)", "Przeznaczenie")
        ):
            say(first(table.cell(0, at)), label, 9)
        ink(first(table.cell(1, 0)), f.none, pen)
        line(doc, "\nCzęść E. Osoba upoważniona do przedstawienia informacji", 10.5, bold=True)
        pairs(
            doc,
            (
                ("Imię i nazwisko", f.signer),
                ("Numer telefonu", f.phone),
                ("Data", f.date),
            ),
            pen,
        )
        table = doc.add_table(rows=1, cols=2)
        sign(table.cell(0, 1), pen, "podpis osoby upoważnionej")

    return write


def statement(firm: Firm | None = None, pen: Pen = BLANK) -> Callable[[WordDocument], None]:
    """Załącznik 4."""
    f = firm or EMPTY
    full = firm is not None

    def write(doc: WordDocument) -> None:
        page(doc, "Załącznik nr 4 do Regulaminu rekrutacji")
        line(
            doc, "OŚWIADCZENIE\no otrzymanej pomocy de minimis", 14, bold=True
        ).alignment = WD_ALIGN_PARAGRAPH.CENTER
        place = line(doc, "Nazwa przedsiębiorcy: ", 11)
        blank_or(place, f.name, pen, 50, 11)
        place = line(doc, "Adres: ", 11)
        blank_or(place, f.address if full else "", pen, 54, 11)
        place = line(doc, "NIP: ", 11)
        blank_or(place, f.shown_nip, pen, 24, 11)
        line(
            doc,
            "Oświadczam, że w okresie trzech minionych lat jedno przedsiębiorstwo, do którego należy firma:",
            11,
        )
        boxes(doc, (("nie otrzymało pomocy de minimis,", full and not f.aid),), pen)
        boxes(doc, (("otrzymało pomoc de minimis, jak w poniższym zestawieniu:", bool(f.aid)),), pen)
        table = grid(doc, 6, (1.2, 6.4, 3.4, 3, 3))
        for at, label in enumerate(
            ("Lp.", "Organ udzielający pomocy", "Dzień udzielenia", "Kwota w PLN", "Kwota w EUR")
        ):
            say(first(table.cell(0, at)), label, 9.5, bold=True)
        for at in range(1, 6):
            say(first(table.cell(at, 0)), f"{at}.", 9.5)
            if at <= len(f.aid):
                for column, answer in enumerate(f.aid[at - 1], 1):
                    ink(first(table.cell(at, column)), answer, pen)
        line(doc, "\nDane powyżej są zgodne z wydanymi zaświadczeniami o pomocy de minimis.", 10)
        table = doc.add_table(rows=1, cols=2)
        place = first(table.cell(0, 0))
        say(place, "\nData: ", 10)
        blank_or(place, f.date, pen, 16)
        sign(table.cell(0, 1), pen, "podpis przedsiębiorcy")

    return write


CLAUSES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Przedmiot umowy",
        (
            "Umowa określa zasady dofinansowania uczestnictwa Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii w "
            "dniach 22–25 czerwca 2026 r., organizowanym w ramach projektu „Innowacyjne Lubuskie”.",
            "W wyjeździe bierze udział jeden przedstawiciel Przedsiębiorcy wskazany w formularzu zgłoszeniowym.",
            "Termin wyjazdu może zostać przesunięty, nie więcej niż o cztery dni.",
        ),
    ),
    (
        "Wysokość dofinansowania",
        (
            "Województwo pokrywa 85% kosztów udziału Przedsiębiorcy w wyjeździe. Kwota ta stanowi pomoc de minimis.",
            "Przedsiębiorca wnosi pozostałe 15% kosztów na podstawie noty księgowej, w terminie 14 dni od jej doręczenia.",
            "Diety, materiały reklamowe i inne wydatki własne ponosi Przedsiębiorca.",
            "Po podpisaniu umowy Województwo wydaje zaświadczenie o udzielonej pomocy de minimis.",
        ),
    ),
    (
        "Obowiązki Województwa",
        (
            "Województwo zapewnia przejazdy, noclegi, wyżywienie, ubezpieczenie oraz program spotkań.",
            "Województwo przekaże szczegółowy program najpóźniej na 7 dni przed wyjazdem.",
        ),
    ),
    (
        "Obowiązki Przedsiębiorcy",
        (
            "Przedstawiciel uczestniczy we wszystkich punktach programu i stosuje się do poleceń pilota grupy.",
            "Po powrocie Przedsiębiorca zamieszcza na swojej stronie internetowej informację o wyjeździe wraz ze "
            "wskazaniem źródła finansowania i wypełnia ankietę ewaluacyjną.",
            "Przedsiębiorca przechowuje dokumenty dotyczące pomocy przez 10 lat od dnia jej przyznania.",
            "Przedsiębiorca wyraża zgodę na użycie logo i zdjęć z wyjazdu w materiałach Województwa.",
        ),
    ),
    (
        "Rezygnacja",
        (
            "Rezygnacja później niż 15 dni przed rozpoczęciem wyjazdu oznacza obowiązek zwrotu kosztów poniesionych "
            "przez Województwo do dnia otrzymania pisemnego zawiadomienia.",
            "W przypadku naruszenia umowy Województwo może żądać zwrotu dofinansowania z odsetkami.",
        ),
    ),
    (
        "Dane osobowe",
        (
            "Administratorem danych jest Zarząd Województwa Lubuskiego. Dane są przetwarzane w celu wykonania umowy, "
            "rozliczenia projektu, kontroli oraz archiwizacji.",
            "Osobie, której dane dotyczą, przysługuje prawo dostępu do danych i ich sprostowania.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
            "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
            "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze stron.",
        ),
    ),
)


def contract(firm: Firm | None = None, pen: Pen = BLANK) -> Callable[[WordDocument], None]:
    """Załącznik 5; a firm either fills its data or only initials."""
    f = firm or EMPTY
    full = firm is not None

    def write(doc: WordDocument) -> None:
        page(doc, "Załącznik nr 5 do Regulaminu rekrutacji – wzór umowy", "Times New Roman")
        foot = doc.sections[0].footer.paragraphs[0]
        foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if pen.signed:
            foot.add_run().add_picture(png(pen.seed + 3, 190, 110), width=Cm(1.9))
        say(foot, "\nparafa Przedsiębiorcy ……………", 8)
        line(
            doc,
            "UMOWA Nr ……/2026\no dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe",
            13,
            bold=True,
        ).alignment = WD_ALIGN_PARAGRAPH.CENTER
        line(doc, "zawarta w Zielonej Górze w dniu ……………………… 2026 r. pomiędzy:", 11)
        line(
            doc,
            "Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, zwanym dalej „Województwem”,",
            11,
        )
        place = line(doc, "a firmą ", 11)
        blank_or(place, f.name, pen, 48, 11)
        place = line(doc, "z siedzibą ", 11)
        blank_or(place, f.address if full else "", pen, 46, 11)
        place = line(doc, "NIP ", 11)
        blank_or(place, f.shown_nip, pen, 22, 11)
        place = line(doc, "reprezentowaną przez ", 11)
        blank_or(place, f.signer, pen, 36, 11)
        line(doc, "zwaną dalej „Przedsiębiorcą”.", 11)
        for number, (name, points) in enumerate(CLAUSES, 1):
            line(doc, f"§ {number}\n{name}", 11, bold=True).alignment = WD_ALIGN_PARAGRAPH.CENTER
            for at, text in enumerate(points, 1):
                place = line(doc, f"{at}. {text}", 11.5)
                place.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        table = doc.add_table(rows=1, cols=2)
        for cell, text in zip(table.rows[0].cells, ("Województwo", "Przedsiębiorca"), strict=True):
            below = first(cell)
            below.alignment = WD_ALIGN_PARAGRAPH.CENTER
            say(below, f"\n\n……………………………\n{text}", 10)

    return write
