"""The office's print of the de minimis information form (załącznik nr 6): parts A–E, questions with tak/nie columns."""

from docx.document import Document as WordDocument

from .firm import Firm, Hand
from .word import BOTH, CENTRE, RIGHT, answer, box, floating, page, row, shade, table, text, write

PAIR = [78.0, 96.0]
ASK = [134.0, 20.0, 20.0]

LINKS = (
    "a) podmiot posiada w innym przedsiębiorcy większość praw głosu?",
    "b) inny przedsiębiorca posiada większość praw głosu w podmiocie?",
    "c) podmiot ma prawo powołać lub odwołać większość członków organu innego przedsiębiorcy?",
    "d) podmiot wywiera dominujący wpływ na innego przedsiębiorcę na podstawie umowy lub statutu?",
)
STANDING = (
    "1) Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym lub restrukturyzacyjnym?",
    "2) Czy na podmiocie ciąży obowiązek zwrotu pomocy wynikający z decyzji Komisji Europejskiej?",
)
SECTORS = (
    "1) w sektorze rybołówstwa i akwakultury?",
    "2) w dziedzinie produkcji podstawowej produktów rolnych?",
    "3) w dziedzinie przetwarzania i wprowadzania do obrotu produktów rolnych?",
    "4) w dziedzinie drogowego transportu towarów?",
)
FORMS = (("osoba fizyczna", "osoba fizyczna prowadząca działalność"), ("spółka", "spółka"), ("inna", "inna"))


def de_minimis_form(doc: WordDocument, firm: Firm | None = None, signed: str = "") -> None:
    """The blank, or the blank as a firm filled it."""
    hand = firm.hand if firm else None
    page(doc, "Arial", 9, 18)
    text(doc, "Załącznik nr 6 do Regulaminu", size=8, italic=True, align=RIGHT)
    text(
        doc,
        "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS",
        size=12,
        bold=True,
        align=CENTRE,
        after=2,
    )
    text(
        doc,
        "stosuje się do pomocy udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) 2023/2831 z dnia "
        "13 grudnia 2023 r. (Dz. Urz. UE L, 2023/2831 z 15.12.2023)",
        size=8,
        align=CENTRE,
        after=6,
    )
    _subject(doc, firm, hand)
    _questions(doc, firm, hand)
    _same_costs(doc, firm, hand)
    _person(doc, firm, hand, signed)


def _heading(doc: WordDocument, words: str) -> None:
    grid = table(doc, [174.0])
    (cell,) = row(grid, [174.0])
    shade(cell, "D9D9D9")
    text(cell, words, bold=True).paragraph_format.keep_with_next = True
    text(doc, after=0, size=4).paragraph_format.line_spacing = 0.5


def _subject(doc: WordDocument, firm: Firm | None, hand: Hand | None) -> None:
    slug = firm.slug if firm else ""
    _heading(doc, "A. Informacje o podmiocie, któremu ma być udzielona pomoc de minimis")
    grid = table(doc, PAIR)
    for label, words in (
        ("1) Identyfikator podatkowy NIP", firm.nip if firm else ""),
        ("2) Imię i nazwisko albo nazwa", firm.name if firm else ""),
        ("3) Adres miejsca zamieszkania albo siedziby", firm.address if firm else ""),
        ("4) Identyfikator gminy (7 cyfr)", firm.gmina if firm else ""),
    ):
        left, right = row(grid, PAIR, 7.5)
        text(left, label)
        answer(right, words, hand)
    left, right = row(grid, PAIR)
    text(left, "5) Forma prawna podmiotu")
    for code, label in FORMS:
        box(text(right), label, firm is not None and firm.legal_form == code, hand, slug + "a")
    left, right = row(grid, PAIR)
    text(left, "6) Wielkość podmiotu (załącznik I do rozporządzenia Komisji (UE) nr 651/2014)")
    for code, label in (("micro", "mikroprzedsiębiorca"), ("small", "mały przedsiębiorca")):
        box(text(right), label, firm is not None and firm.size == code, hand, slug + "a")
    for code, label in (("medium", "średni przedsiębiorca"), ("large", "inny przedsiębiorca")):
        box(text(right), label, firm is not None and firm.size == code, hand, slug + "a")
    for label, words in (
        ("7) Klasa działalności według PKD (przeważająca)", firm.pkd[:5] if firm else ""),
        ("8) Data utworzenia podmiotu", firm.created if firm else ""),
    ):
        left, right = row(grid, PAIR, 7.5)
        text(left, label)
        answer(right, words, hand)
    text(doc, "9) Powiązania z innymi przedsiębiorcami – czy:", before=6)
    _ask(doc, LINKS, firm, hand, "9")
    text(
        doc,
        "10) Czy w ciągu minionych 3 lat podmiot powstał wskutek połączenia, przejęcia lub podziału przedsiębiorców?",
        before=6,
    )
    _ask(doc, ("odpowiedź:",), firm, hand, "10")
    text(doc, after=4)


def _ask(
    doc: WordDocument, questions: tuple[str, ...], firm: Firm | None, hand: Hand | None, seed: str
) -> None:
    grid = table(doc, ASK)
    for question in questions:
        ask, yes, no = row(grid, ASK, 6)
        text(ask, question)
        box(text(yes, align=CENTRE), "tak", False, hand)
        box(text(no, align=CENTRE), "nie", firm is not None, hand, f"{firm and firm.slug}{seed}{question}")


def _questions(doc: WordDocument, firm: Firm | None, hand: Hand | None) -> None:
    _heading(doc, "B. Informacje o sytuacji ekonomicznej podmiotu")
    _ask(doc, STANDING, firm, hand, "B")
    text(doc, after=4)
    _heading(doc, "C. Informacje o prowadzonej działalności – czy podmiot prowadzi działalność:")
    _ask(doc, SECTORS, firm, hand, "C")
    text(doc, after=4)


def _same_costs(doc: WordDocument, firm: Firm | None, hand: Hand | None) -> None:
    _heading(doc, "D. Pomoc otrzymana na te same koszty, których dotyczy wnioskowana pomoc de minimis")
    widths = [32.0, 52.0, 40.0, 50.0]
    grid = table(doc, widths)
    for cell, head in zip(
        row(grid, widths),
        ("Dzień udzielenia", "Podmiot udzielający", "Wartość brutto", "Przeznaczenie"),
        strict=True,
    ):
        text(cell, head, size=8, bold=True, align=CENTRE)
    for number in range(2):
        cells = row(grid, widths, 7)
        if firm and number == 0:
            answer(cells[0], firm.nothing, hand)
    text(
        doc,
        "Jeżeli podmiot nie otrzymał takiej pomocy, należy wpisać „brak” albo „nie dotyczy”.",
        size=7.5,
        italic=True,
        align=BOTH,
        after=4,
    )


def _person(doc: WordDocument, firm: Firm | None, hand: Hand | None, signed: str) -> None:
    _heading(doc, "E. Informacje o osobie upoważnionej do przedstawienia informacji")
    widths = [44.0, 43.0, 35.0, 52.0]
    grid = table(doc, widths)
    for cell, head in zip(
        row(grid, widths),
        ("Imię i nazwisko", "Stanowisko służbowe", "Numer telefonu", "Data i podpis"),
        strict=True,
    ):
        text(cell, head, size=8, bold=True, align=CENTRE)
    cells = row(grid, widths, 18)
    if not firm or not hand:
        return
    answer(cells[0], firm.signer, hand)
    answer(cells[1], firm.signer_role, hand)
    answer(cells[2], firm.phone, hand)
    paragraph = text(cells[3])
    if signed:
        floating(paragraph.add_run(), "signature", signed, 40, 4, 3, hand)
    write(paragraph, firm.signed_on.split(", ")[-1], hand)
