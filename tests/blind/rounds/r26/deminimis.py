"""The office's blank of the de minimis information form (Załącznik nr 6)."""

from collections.abc import Callable

from docx.document import Document as WordDocument
from docx.shared import Pt

from .firm import Firm
from .kit import Hand, Sheet, shade

Writer = Callable[[WordDocument], None]

LEGAL = (
    "przedsiębiorstwo państwowe",
    "jednoosobowa spółka Skarbu Państwa lub jednostki samorządu terytorialnego",
    "spółka akcyjna albo spółka z ograniczoną odpowiedzialnością, wobec której podmioty publiczne są dominujące",
    "jednostka sektora finansów publicznych",
)
QUESTIONS_B = (
    "Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
    "Czy wobec podmiotu toczy się postępowanie restrukturyzacyjne?",
    "Czy podmiot, będący dużym przedsiębiorcą, ma rating niższy niż B-?",
    "Czy w ostatnich 12 miesiącach odnotowano rosnące straty, malejący obrót lub nadmierne zapasy?",
)
QUESTIONS_C = (
    "w sektorze rybołówstwa i akwakultury?",
    "w dziedzinie podstawowej produkcji produktów rolnych?",
    "w dziedzinie przetwarzania lub wprowadzania do obrotu produktów rolnych?",
    "w sektorze drogowego transportu towarów?",
)


def de_minimis_form(hand: Hand | None, firm: Firm | None, obsolete: bool = False) -> Writer:
    """The form with parts A–E; `obsolete` is the print of the former regulation."""

    def write(doc: WordDocument) -> None:
        s = Sheet(doc, hand, "d" + (firm.slug if firm else ""), "Liberation Sans", 9)
        s.start((15, 16, 14, 16))
        if not obsolete:
            s.para("Załącznik nr 6 do Regulaminu", size=8, align="right")
        s.para(
            "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS", True, 12, "center"
        )
        act = (
            "rozporządzeniu Komisji (UE) nr 1407/2013 z dnia 18 grudnia 2013 r."
            if obsolete
            else "rozporządzeniu Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r."
        )
        s.para(
            f"Stosuje się do pomocy de minimis udzielanej na warunkach określonych w {act}",
            size=8,
            align="center",
        )
        _part_a(s, firm)
        _part_b(s, firm)
        _part_c(s, firm)
        _part_d(s, firm)
        _part_e(s, firm)

    return write


def _title(s: Sheet, text: str) -> None:
    p = s.para(text, True, 10)
    p.paragraph_format.space_before = Pt(8)
    p.paragraph_format.keep_with_next = True


def _part_a(s: Sheet, f: Firm | None) -> None:
    _title(s, "A. Informacje o podmiocie, któremu ma być udzielona pomoc")
    widths = (12.0, 70.0, 96.0)
    table = s.table(widths)
    for number, label, value in (
        ("1", "Identyfikator podatkowy NIP podmiotu", f and f.nip_text),
        ("2", "Imię i nazwisko albo nazwa podmiotu", f and f.name),
        ("3", "Adres miejsca zamieszkania albo siedziby", f and f.address),
        ("4", "Identyfikator gminy (TERYT, 7 cyfr)", f and f.teryt),
    ):
        cells = s.row(table, widths)
        s.fit(cells[0].paragraphs[0], number, True)
        shade(cells[1], "EEF3FA")
        s.fit(cells[1].paragraphs[0], label)
        s.answer(cells[2].paragraphs[0], value or "")
    cells = s.row(table, widths)
    s.fit(cells[0].paragraphs[0], "5", True)
    shade(cells[1], "EEF3FA")
    s.fit(cells[1].paragraphs[0], "Forma prawna podmiotu")
    p = cells[2].paragraphs[0]
    for label in LEGAL:
        s.box(p, False, label, "")
        p = cells[2].add_paragraph()
        p.paragraph_format.space_after = Pt(0)
    s.box(p, f is not None, "inna (podać jaka): ", "")
    s.answer(p, f.legal if f else "", 40)
    cells = s.row(table, widths)
    s.fit(cells[0].paragraphs[0], "6", True)
    shade(cells[1], "EEF3FA")
    s.fit(cells[1].paragraphs[0], "Wielkość podmiotu (zał. I do rozporządzenia 651/2014)")
    p = cells[2].paragraphs[0]
    for code, label in (("micro", "mikro"), ("small", "mały"), ("medium", "średni"), ("large", "inny")):
        s.box(p, f is not None and f.size == code, label, "   ")
    for number, label, value in (
        ("7", "Klasa działalności według PKD", f and f.pkd[:5]),
        ("8", "Data utworzenia podmiotu", f and f.created),
    ):
        cells = s.row(table, widths)
        s.fit(cells[0].paragraphs[0], number, True)
        shade(cells[1], "EEF3FA")
        s.fit(cells[1].paragraphs[0], label)
        s.answer(cells[2].paragraphs[0], value or "")
    s.para("9. Powiązania z innymi przedsiębiorcami (udziały, prawa głosu, kontrola):", size=9)
    p = s.para()
    s.box(p, False, "tak (NIP podmiotów powiązanych: ", "")
    p.add_run("." * 50 + ")     ")
    s.box(p, f is not None, "nie", "")
    p = s.para("10. Czy w ostatnich 3 latach podmiot powstał z połączenia, przejęcia lub podziału?    ")
    s.box(p, False, "tak")
    s.box(p, f is not None, "nie")
    _title(s, "A1. Informacje o wspólniku spółki cywilnej lub osobowej (jeżeli wnioskuje wspólnik)")
    widths2 = (82.0, 96.0)
    table = s.table(widths2)
    for label in ("1a. NIP wspólnika", "2a. Imię i nazwisko albo nazwa wspólnika", "3a. Adres wspólnika"):
        left, right = s.row(table, widths2)
        s.fit(left.paragraphs[0], label)
        s.answer(right.paragraphs[0], "nie dotyczy" if f else "")


def _yes_no(s: Sheet, questions: tuple[str, ...], f: Firm | None) -> None:
    widths = (128.0, 50.0)
    table = s.table(widths)
    for i, question in enumerate(questions, 1):
        left, right = s.row(table, widths)
        s.fit(left.paragraphs[0], f"{i}) {question}")
        s.box(right.paragraphs[0], False, "tak", "     ")
        s.box(right.paragraphs[0], f is not None, "nie", "")


def _part_b(s: Sheet, f: Firm | None) -> None:
    _title(s, "B. Sytuacja ekonomiczna podmiotu")
    _yes_no(s, QUESTIONS_B, f)


def _part_c(s: Sheet, f: Firm | None) -> None:
    _title(s, "C. Prowadzona działalność. Czy podmiot, któremu ma być udzielona pomoc, działa:")
    _yes_no(s, QUESTIONS_C, f)


def _part_d(s: Sheet, f: Firm | None) -> None:
    _title(s, "D. Pomoc otrzymana na te same koszty kwalifikujące się do objęcia pomocą")
    widths = (10.0, 32.0, 60.0, 38.0, 38.0)
    table = s.table(widths)
    titles = ("Lp.", "Dzień udzielenia", "Podmiot udzielający", "Forma pomocy", "Wartość (PLN)")
    for cell, title in zip(s.row(table, widths), titles, strict=True):
        shade(cell, "EEF3FA")
        s.fit(cell.paragraphs[0], title, True, 8)
    for i in range(2):
        cells = s.row(table, widths)
        s.fit(cells[0].paragraphs[0], f"{i + 1}")
        if f and not i:
            for cell in cells[1:]:
                s.answer(cell.paragraphs[0], "–" if f.nothing == "-" else f.nothing)


def _part_e(s: Sheet, f: Firm | None) -> None:
    _title(s, "E. Osoba upoważniona do przedstawienia informacji")
    widths = (60.0, 50.0, 68.0)
    table = s.table(widths)
    for cell, (label, value) in zip(
        s.row(table, widths),
        (
            ("Imię i nazwisko:", f and f.head),
            ("Telefon:", f and f.phone),
            ("Stanowisko:", f and f.head_role),
        ),
        strict=True,
    ):
        s.fit(cell.paragraphs[0], label, size=8)
        s.answer(cell.add_paragraph(), value or "")
    s.gap(30)
    p = s.para()
    p.add_run("Data: ")
    s.answer(p, f"{f.date} r." if f else "", 30)
    p.add_run("\t\t\tPodpis: ")
    s.sign(p, "." * 55, 44)
