"""Załącznik nr 5: the draft contract, initialled page by page or signed electronically."""

from docx.document import Document as WordDocument
from docx.section import _Footer

from tests.blind.model import Word

from . import pen
from .firm import Firm
from .kit import Fill, float_picture, page_number, para, say, setup, sign, table, write

TITLE = "UMOWA O DOFINANSOWANIE"
UNDER = "uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym do Szwajcarii"
DOTS = "......................................................................................"
ARTICLES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Przedmiot umowy",
        (
            (
                "Umowa określa zasady udziału Przedsiębiorcy w Wyjeździe studyjnym do Szwajcarii planowanym w dniach 22–25"
                " czerwca 2026 r. Termin może przesunąć się najwyżej o cztery dni, jeżeli wymagają tego połączenia lotnicze."
            ),
            (
                "Wyjazd organizuje Województwo Lubuskie w projekcie „Innowacyjne Lubuskie”, realizowanym w programie Fundusze"
                " Europejskie dla Lubuskiego 2021–2027, Działanie 1.8."
            ),
            "W Wyjeździe bierze udział jeden przedstawiciel Przedsiębiorcy, wskazany w formularzu zgłoszeniowym.",
        ),
    ),
    (
        "Wartość i forma wsparcia",
        (
            (
                "Województwo finansuje 85% całkowitego kosztu udziału Przedsiębiorcy w Wyjeździe. Wsparcie jest bezzwrotne"
                " i stanowi pomoc de minimis."
            ),
            "Pozostałe 15% kosztu, w przeliczeniu na uczestnika, ponosi Przedsiębiorca. Szacunkowo jest to 2500 zł netto.",
            (
                "Ostateczna kwota zostanie podana po wyłonieniu wykonawcy technicznego Wyjazdu i zapłacona na rachunek"
                " Województwa w ciągu 14 dni od otrzymania wezwania."
            ),
            "Po podpisaniu umowy Województwo wyda zaświadczenie o udzielonej pomocy de minimis.",
        ),
    ),
    (
        "Obowiązki Województwa",
        (
            "Województwo zapewnia przelot i przejazdy na miejscu, hotel, wyżywienie, ubezpieczenie oraz program spotkań.",
            "Województwo przekaże program Wyjazdu nie później niż 7 dni przed jego rozpoczęciem.",
            "Województwo nie odpowiada za działania władz państwa przyjmującego wobec uczestnika.",
        ),
    ),
    (
        "Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca zapewnia pełny i aktywny udział swojego przedstawiciela we wszystkich punktach programu.",
            "Przedsiębiorca pokrywa koszt własnych materiałów promocyjnych, diet i innych wydatków indywidualnych.",
            (
                "W ciągu 30 dni od powrotu Przedsiębiorca zamieści na swojej stronie internetowej notatkę o Wyjeździe"
                " z informacją o finansowaniu oraz wypełni ankietę ewaluacyjną."
            ),
            "Przedsiębiorca przechowuje dokumenty dotyczące pomocy przez 10 lat od dnia jej udzielenia.",
        ),
    ),
    (
        "Rezygnacja",
        (
            "Przedsiębiorca może zrezygnować bez kosztów najpóźniej na 15 dni przed rozpoczęciem Wyjazdu.",
            (
                "Przy późniejszej rezygnacji zwraca koszty poniesione przez Województwo do chwili otrzymania pisemnej"
                " informacji o rezygnacji."
            ),
            "Przepis ust. 2 stosuje się również wtedy, gdy przedstawiciel nie stawi się w miejscu zbiórki.",
        ),
    ),
    (
        "Dane osobowe i wizerunek",
        (
            (
                "Administratorem danych osobowych jest Województwo Lubuskie. Dane są przetwarzane w celu wykonania umowy"
                " i rozliczenia projektu."
            ),
            "Przedsiębiorca zgadza się na użycie nazwy, logotypu i zdjęć z Wyjazdu w materiałach projektu.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
            "W sprawach nieuregulowanych stosuje się Kodeks cywilny oraz Regulamin rekrutacji.",
            "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
            "Umowę sporządzono w dwóch egzemplarzach, po jednym dla każdej ze stron, albo podpisano elektronicznie.",
        ),
    ),
)


def _foot(footer: _Footer, initials: str, shift: float) -> None:
    line = footer.paragraphs[0]
    page_number(line, "Umowa – „Innowacyjne Lubuskie”     strona ", 8)
    say(
        line,
        "                                                              parafa Przedsiębiorcy: .........................",
        size=8,
    )
    if initials:
        float_picture(line.add_run(), pen.picture(initials, 3), 27, 128 + shift, -6.5 + shift / 4)


def draft(
    firm: Firm | None,
    fill: Fill | None,
    *,
    initialled: tuple[int, ...] = (),
    older: bool = False,
    party: bool = True,
) -> Word:
    """Three pages; `initialled` names the pages that bear initials; without `party` the firm's lines stay empty."""

    def draw(document: WordDocument) -> None:
        setup(document, "Carlito" if older else "Liberation Serif", 11.5, (22, 20))
        section = document.sections[0]
        section.different_first_page_header_footer = True
        document.settings.odd_and_even_pages_header_footer = True
        seed = fill.seed if fill else ""
        for page, footer in (
            (1, section.first_page_footer),
            (2, section.even_page_footer),
            (3, section.footer),
        ):
            _foot(footer, f"{seed}-initials" if page in initialled else "", (page * 3) % 5 - 1)
        para(
            document,
            "Załącznik nr 5 – wzór umowy" if older else "Załącznik nr 5 do Regulaminu (projekt)",
            size=9,
            align="right",
        )
        para(
            document,
            TITLE + (" nr ........../2026" if older else ""),
            bold=True,
            size=14,
            align="center",
            before=6,
            after=0,
        )
        para(document, UNDER, bold=True, size=11.5, align="center", after=10)
        para(document, "zawarta w Zielonej Górze dnia .............................. 2026 r. pomiędzy:")
        para(
            document,
            "Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, reprezentowanym przez:",
            after=2,
        )
        para(document, DOTS + ", zwanym dalej „Województwem”,")
        para(document, "a", after=2)
        labels = ("nazwa i adres", "NIP, REGON", "reprezentowany przez")
        filled = firm is not None and fill is not None and party
        texts = [DOTS] * 3
        if firm is not None and filled:
            texts = [
                f"{firm.name}, {firm.address}",
                f"{firm.nip_text}, {firm.regon}",
                f"{firm.head} – {firm.head_role}",
            ]
        for label, text in zip(labels, texts, strict=True):
            line = para(document, f"{label}: ", after=2)
            if filled and fill is not None:
                write(line, text, fill)
            else:
                say(line, text)
        para(document, "zwanym dalej „Przedsiębiorcą”, o następującej treści:", after=8)
        order = [ARTICLES[i] for i in ((0, 2, 3, 1, 4, 6, 5) if older else range(7))]
        for number, (title, clauses) in enumerate(order, 1):
            heading = para(document, f"§ {number}", bold=True, align="center", after=0, before=6, keep=True)
            if number in (3, 6):
                heading.paragraph_format.page_break_before = True
            para(document, title, bold=True, align="center", keep=True)
            for index, clause in enumerate(clauses, 1):
                para(document, f"{index}. {clause}", align="both", after=4)
        para(document, after=16)
        made = table(document, 2, (82, 82), "Normal Table")
        para(made.rows[0].cells[0], "WOJEWÓDZTWO", bold=True, align="center", after=34)
        para(made.rows[0].cells[1], "PRZEDSIĘBIORCA", bold=True, align="center", after=2)
        if fill is not None and initialled and 3 in initialled:
            sign(made.rows[0].cells[1], fill, "", "")
        for cell in made.rows[1].cells:
            para(cell, "........................................", align="center")

    return Word(draw)
