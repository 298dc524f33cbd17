"""Załącznik nr 6: information given when asking for de minimis aid, in the office's print and in others."""

from docx.document import Document as WordDocument

from tests.blind.model import Word

from .firm import Firm
from .kit import Fill, answer, boxes, no_break, page_number, para, say, setup, shade, sign, table, write

GROUND = "F3EEDF"
TITLE = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
TODAY = "Stosuje się do pomocy de minimis na warunkach rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r."
OBSOLETE = "Stosuje się do pomocy de minimis na warunkach rozporządzenia Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r."
SIZES = (
    ("mikroprzedsiębiorca", "micro"),
    ("mały przedsiębiorca", "small"),
    ("średni przedsiębiorca", "medium"),
    ("inny", ""),
)
FORMS = (
    ("osoba fizyczna prowadząca działalność gospodarczą", "JDG"),
    ("spółka z ograniczoną odpowiedzialnością", "z o.o."),
    ("spółka akcyjna", "S.A."),
    ("spółka osobowa (jawna, komandytowa, partnerska)", "osobowa"),
    ("inna", ""),
)
LINKS = (
    "a) przedsiębiorca posiada w innym większość praw głosu",
    "b) przedsiębiorca ma prawo powołać lub odwołać większość członków organu innego przedsiębiorcy",
    "c) przedsiębiorca wywiera dominujący wpływ na innego na podstawie umowy lub statutu",
    "d) przedsiębiorca kontroluje, samodzielnie lub w porozumieniu, większość praw głosu w innym",
)
ECONOMY = (
    "1) Czy wobec podmiotu toczy się postępowanie upadłościowe lub restrukturyzacyjne albo spełnia on kryteria objęcia nim?",
    "2) Czy podmiot znajduje się w sytuacji gorszej niż odpowiadająca ocenie kredytowej B-?",
    "3) Czy odnotowuje się rosnące straty lub malejący obrót?",
)
SECTORS = (
    "1) w sektorze rybołówstwa i akwakultury?",
    "2) w produkcji podstawowej produktów rolnych?",
    "3) w przetwarzaniu i wprowadzaniu do obrotu produktów rolnych?",
    "4) w sektorze drogowego transportu towarów?",
)


def _code(firm: Firm) -> str:
    form = firm.legal_form
    if "jednoosobowa" in form:
        return "JDG"
    if "ograniczoną" in form:
        return "z o.o."
    return "S.A." if "akcyjna" in form else "osobowa"


def _signature(document: WordDocument, firm: Firm | None, fill: Fill | None) -> None:
    made = table(document, 4, (58, 116))
    no_break(made)
    texts = (
        ["", "", ""] if firm is None else [firm.head, f"{firm.head_role}, tel. {firm.phone}", firm.place_date]
    )
    labels = ("Imię i nazwisko", "Stanowisko, telefon", "Data")
    for row, label, text in zip(made.rows, labels, texts, strict=False):
        shade(row.cells[0], GROUND)
        para(row.cells[0], label, size=9)
        answer(row.cells[1], text, fill)
    shade(made.rows[3].cells[0], GROUND)
    para(made.rows[3].cells[0], "Podpis", size=9)
    sign(made.rows[3].cells[1], fill, "", "")


def form(firm: Firm | None, fill: Fill | None) -> Word:
    """The office's print."""

    def draw(document: WordDocument) -> None:
        setup(document, "Liberation Sans", 9.5, (18, 16))
        page_number(
            document.sections[0].footer.paragraphs[0], "Informacje o podmiocie – pomoc de minimis, str. "
        )
        para(document, "Załącznik nr 6 do Regulaminu", size=8, align="right")
        para(document, TITLE, bold=True, size=12.5, align="center", after=2)
        para(document, TODAY, italic=True, size=8, align="center", after=6)
        para(document, "Część A. Podmiot, któremu ma być udzielona pomoc de minimis", bold=True, keep=True)
        made = table(document, 9, (66, 108))
        labels = (
            *("1. NIP", "2. Nazwa podmiotu", "3. Adres siedziby albo miejsca zamieszkania"),
            *(
                "4. Identyfikator gminy (TERYT)",
                "5. Forma prawna",
                "6. Wielkość podmiotu",
                "7. Klasa PKD działalności",
            ),
            *("8. Data utworzenia", "A1. Wspólnik spółki osobowej (NIP, nazwa, adres)"),
        )
        texts = [""] * 9
        if firm is not None:
            texts = [
                firm.nip_text,
                firm.name,
                firm.address,
                firm.teryt,
                "",
                "",
                firm.pkd[:5],
                firm.founded,
                "nie dotyczy",
            ]
        for row, label, text in zip(made.rows, labels, texts, strict=True):
            shade(row.cells[0], GROUND)
            para(row.cells[0], label, size=9)
            if label[:2] == "5.":
                for name, code in FORMS:
                    cell = para(row.cells[1], after=0)
                    boxes(cell, [(name, firm is not None and _code(firm) == code)], fill)
            elif label[:2] == "6.":
                chosen = [(name, firm is not None and firm.size == code) for name, code in SIZES]
                boxes(para(row.cells[1], after=0), chosen[:2], fill)
                boxes(row.cells[1].add_paragraph(), chosen[2:], fill)
            else:
                answer(row.cells[1], text, fill)
        no_break(made)
        para(
            document,
            "9. Powiązania z innymi przedsiębiorcami (zaznaczyć w każdym wierszu):",
            before=6,
            keep=True,
        )
        _asked(document, firm, fill, LINKS)
        para(
            document, "10. Czy w ciągu 3 lat podmiot powstał z połączenia lub podziału?", before=6, keep=True
        )
        _asked(document, firm, fill, ("Połączenie, przejęcie lub podział",))
        para(document, "Część B. Sytuacja ekonomiczna podmiotu", bold=True, before=8, keep=True)
        _asked(document, firm, fill, ECONOMY)
        para(
            document,
            "Część C. Działalność, w związku z którą podmiot ubiega się o pomoc",
            bold=True,
            before=8,
            keep=True,
        )
        para(document, "Czy podmiot prowadzi działalność:", keep=True)
        _asked(document, firm, fill, SECTORS)
        para(document, "Część D. Inna pomoc na te same koszty", bold=True, before=8, keep=True)
        _asked(
            document,
            firm,
            fill,
            ("Czy na koszty wyjazdu podmiot otrzymał inną pomoc publiczną lub de minimis?",),
        )
        para(
            document,
            "Część E. Osoba upoważniona do przedstawienia informacji",
            bold=True,
            before=8,
            keep=True,
        )
        _signature(document, firm, fill)

    return Word(draw)


def _asked(document: WordDocument, firm: Firm | None, fill: Fill | None, questions: tuple[str, ...]) -> None:
    """Questions that every firm of the round answers with no."""
    made = table(document, len(questions), (132, 42))
    for row, question in zip(made.rows, questions, strict=True):
        para(row.cells[0], question, size=9)
        boxes(para(row.cells[1]), [("tak", False), ("nie", firm is not None)], fill, "   ")
    no_break(made)


def columns(firm: Firm, fill: Fill, *, obsolete: bool = False) -> Word:
    """An older print: parts A and A1 side by side; the one of 2014 cites a regulation no longer in force."""

    def draw(document: WordDocument) -> None:
        setup(document, "Liberation Serif", 10, (16, 15))
        para(document, TITLE, bold=True, size=12, align="center", after=2)
        para(document, OBSOLETE if obsolete else TODAY, size=8.5, align="center", after=6)
        made = table(document, 5, (89, 89))
        pairs = (
            (
                "A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis",
                "A1. Informacje dotyczące wspólnika",
            ),
            ("1) Identyfikator podatkowy NIP podmiotu", "1a) Identyfikator podatkowy NIP wspólnika"),
            ("2) Imię i nazwisko albo nazwa podmiotu", "2a) Imię i nazwisko albo nazwa wspólnika"),
            ("3) Adres miejsca zamieszkania albo siedziby", "3a) Adres wspólnika"),
            ("4) Identyfikator gminy, w której podmiot ma siedzibę", "5) Data utworzenia podmiotu"),
        )
        texts = ("", firm.nip_text, firm.name, firm.address, firm.teryt)
        for index, (row, pair, text) in enumerate(zip(made.rows, pairs, texts, strict=True)):
            for cell, label in zip(row.cells, pair, strict=True):
                para(cell, label, size=8.5, bold=not index)
            if index:
                answer_under = row.cells[0].add_paragraph()
                write(answer_under, text, fill)
                write(row.cells[1].add_paragraph(), "–" if index < 4 else firm.founded, fill)
        para(document, "6) Forma prawna podmiotu", bold=True, before=6, after=1)
        for name, code in FORMS:
            boxes(para(document, after=0), [(name, _code(firm) == code)], fill)
        para(document, "7) Wielkość podmiotu", bold=True, before=6, after=1)
        boxes(para(document), [(name, firm.size == code) for name, code in SIZES], fill)
        line = para(
            document,
            "8) Klasa działalności zgodnie z PKD, w związku z którą podmiot ubiega się o pomoc: ",
            before=4,
        )
        write(line, firm.pkd[:5], fill)
        para(document, "9) Powiązania z innymi przedsiębiorcami", bold=True, before=6, keep=True)
        _asked(document, firm, fill, LINKS)
        para(document, "10) Połączenie lub podział w ostatnich latach", bold=True, before=6, keep=True)
        _asked(document, firm, fill, ("Czy podmiot powstał wskutek połączenia, przejęcia lub podziału?",))
        para(
            document, "B. Informacje dotyczące sytuacji ekonomicznej podmiotu", bold=True, before=8, keep=True
        )
        _asked(document, firm, fill, ECONOMY)
        para(document, "C. Informacje dotyczące działalności gospodarczej", bold=True, before=8, keep=True)
        para(document, "Czy podmiot prowadzi działalność:", keep=True)
        _asked(document, firm, fill, SECTORS)
        para(
            document,
            "D. Informacje dotyczące pomocy otrzymanej na te same koszty",
            bold=True,
            before=8,
            keep=True,
        )
        _asked(document, firm, fill, ("Czy podmiot otrzymał inną pomoc na pokrycie tych samych kosztów?",))
        para(document, "E. Osoba upoważniona do przedstawienia informacji", bold=True, before=8, keep=True)
        _signature(document, firm, fill)

    return Word(draw)


def plain(firm: Firm, fill: Fill) -> Word:
    """Typed anew as a list, without tables."""

    def draw(document: WordDocument) -> None:
        setup(document, "Carlito", 11, (24, 20))
        para(document, TITLE.upper(), bold=True, size=12, align="center", after=2)
        para(document, TODAY, size=9, align="center", after=8)
        size = next(name for name, code in SIZES if code == firm.size)

        def part(text: str) -> None:
            para(document, text, bold=True, before=8, after=2, keep=True)

        def line(label: str, text: str) -> None:
            paragraph = para(document, label + ": ", after=2)
            write(paragraph, text, fill)

        part("A. Informacje o podmiocie")
        line("NIP", firm.nip_text)
        line("Nazwa podmiotu", firm.name)
        line("Adres siedziby", firm.address)
        line("Identyfikator gminy (TERYT)", firm.teryt)
        line("Forma prawna", firm.legal_form)
        line("Wielkość podmiotu", size)
        line("Klasa PKD działalności", firm.pkd[:5])
        line("Data utworzenia", firm.founded)
        line("Powiązania z innymi przedsiębiorcami", "brak powiązań (a–d: nie)")
        line("Połączenie lub podział w ciągu 3 lat", "nie")
        part("A1. Wspólnik spółki osobowej")
        line("NIP, nazwa, adres", "nie dotyczy")
        part("B. Sytuacja ekonomiczna podmiotu")
        for question in ECONOMY:
            line(question, "nie")
        part("C. Prowadzona działalność")
        para(document, "Czy podmiot prowadzi działalność:", after=2, keep=True)
        for question in SECTORS:
            line(question, "nie")
        part("D. Inna pomoc na te same koszty")
        line("Czy podmiot otrzymał inną pomoc na koszty wyjazdu?", "nie")
        part("E. Osoba upoważniona do przedstawienia informacji")
        line("Imię i nazwisko", firm.head)
        line("Stanowisko, telefon", f"{firm.head_role}, {firm.phone}")
        line("Data", firm.place_date.rsplit(", ", 1)[-1])
        block = table(document, 1, (70, 92), "Normal Table")
        no_break(block)
        say(para(block.rows[0].cells[0], before=16), "Podpis:")
        sign(block.rows[0].cells[1], fill, "", "")

    return Word(draw)
