"""The office's form of information for de minimis aid (attachment 6), blank or filled."""

from docx.document import Document as WordDocument
from docx.shared import Pt

from . import paper
from .firm import Fill, Firm

SIZES = (("micro", "mikro"), ("small", "mały"), ("medium", "średni"), ("large", "inny"))
LINKS = (
    "a) posiada większość praw głosu w innym przedsiębiorcy (albo inny przedsiębiorca w podmiocie)?",
    "b) ma prawo powołać lub odwołać większość organów innego przedsiębiorcy (albo odwrotnie)?",
    "c) wywiera dominujący wpływ na innego przedsiębiorcę na podstawie umowy lub statutu (albo odwrotnie)?",
    "d) kontroluje większość głosów w porozumieniu ze wspólnikami innego przedsiębiorcy (albo odwrotnie)?",
)
STANDING = (
    "1) Czy podmiot spełnia przesłanki objęcia postępowaniem upadłościowym, restrukturyzacyjnym lub układowym?",
    "2) Czy w ostatnim roku obrotowym straty pochłonęły ponad połowę kapitału?",
    "3) Czy w ciągu 12 miesięcy istotnie spadł obrót lub wzrosły zapasy i zadłużenie?",
)
FIELDS = (
    "1) w sektorze rybołówstwa i akwakultury?",
    "2) w dziedzinie produkcji podstawowej produktów rolnych?",
    "3) w dziedzinie przetwarzania i obrotu produktami rolnymi?",
    "4) w sektorze transportu drogowego towarów?",
)


def ask(doc: WordDocument, questions: tuple[str, ...], fill: Fill) -> None:
    """Questions that all of our companies answer with no."""
    table = paper.grid(doc, len(questions), (12.6, 4.4))
    for row, question in zip(table.rows, questions, strict=True):
        row.cells[0].paragraphs[0].add_run(question).font.size = Pt(9)
        paragraph = row.cells[1].paragraphs[0]
        paper.choice(paragraph, False, "tak", fill)
        paper.choice(paragraph, bool(fill.way), "nie", fill, "")


def write_minimis(doc: WordDocument, firm: Firm, fill: Fill) -> None:
    """The whole form."""
    paper.set_up(doc)
    paper.banner(doc, "Załącznik nr 6 do Regulaminu")
    paper.para(
        doc,
        "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS",
        bold=True,
        size=12,
        align="center",
    )
    paper.para(
        doc,
        "dotyczy pomocy udzielanej na warunkach rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r. w sprawie "
        "stosowania art. 107 i 108 TFUE do pomocy de minimis (Dz. Urz. UE L, 2023/2831)",
        size=8.5,
        align="center",
    )
    paper.para(doc, "CZĘŚĆ A. Informacje o podmiocie, któremu ma być udzielona pomoc", bold=True)
    rows = (
        ("1) NIP podmiotu", paper.spoken_nip(firm, fill)),
        ("2) Imię i nazwisko albo nazwa", firm.name),
        (
            "3) Adres miejsca zamieszkania albo siedziby",
            f"{firm.street}, {firm.postal} {firm.town}" if firm.town else "",
        ),
        ("4) Identyfikator gminy (7 cyfr)", firm.commune),
        ("5) Forma prawna", firm.legal_form),
    )
    table = paper.grid(doc, len(rows), (6.8, 10.2))
    for row, (text, answer) in zip(table.rows, rows, strict=True):
        paper.label(row.cells[0], text)
        paper.into(row.cells[1], answer, fill)
    paragraph = paper.para(doc, "6) Wielkość podmiotu (zał. I do rozporządzenia 651/2014):   ")
    paragraph.paragraph_format.space_before = Pt(5)
    for code, text in SIZES:
        paper.choice(paragraph, firm.size == code, text, fill, "   ")
    paragraph = paper.para(doc, "7) Klasa PKD, w związku z którą podmiot ubiega się o pomoc: ")
    paper.dots(paragraph, firm.pkd, fill, 30)
    paragraph = paper.para(doc, "8) Data utworzenia podmiotu (dd.mm.rrrr): ")
    paper.dots(paragraph, firm.founded, fill, 34)
    paper.para(doc, "9) Powiązania z innymi przedsiębiorcami – czy podmiot:")
    ask(doc, LINKS, fill)
    paper.para(
        doc,
        "10) Czy w ciągu minionych 3 lat podmiot powstał z połączenia, przejęcia lub podziału innego przedsiębiorcy?",
    )
    ask(doc, ("połączenie / przejęcie / podział",), fill)
    paper.para(
        doc,
        "CZĘŚĆ A1. Informacje o wspólniku spółki cywilnej lub osobowej (tylko gdy to wspólnik ubiega się o pomoc)",
        bold=True,
    )
    paragraph = paper.para(doc, "NIP i nazwa wspólnika: ")
    paper.dots(paragraph, fill.dash if firm.name else "", fill, 90)
    paper.para(doc, "CZĘŚĆ B. Sytuacja ekonomiczna podmiotu", bold=True)
    ask(doc, STANDING, fill)
    part = paper.para(doc, "CZĘŚĆ C. Działalność gospodarcza – czy podmiot prowadzi działalność:", bold=True)
    part.paragraph_format.page_break_before = True
    ask(doc, FIELDS, fill)
    paper.para(
        doc, "CZĘŚĆ D. Pomoc otrzymana na te same koszty, których dotyczy wnioskowana pomoc", bold=True
    )
    ask(doc, ("Czy podmiot otrzymał inną pomoc na pokrycie tych samych kosztów?",), fill)
    table = paper.grid(doc, 2, (4.2, 4.2, 4.3, 4.3))
    for cell, text in zip(
        table.rows[0].cells,
        ("Dzień udzielenia", "Podmiot udzielający", "Podstawa prawna", "Wartość (PLN)"),
        strict=True,
    ):
        paper.label(cell, text, size=8.5)
    paper.into(table.rows[1].cells[0], fill.dash if firm.name else "", fill)
    paper.para(doc, "CZĘŚĆ E. Osoba upoważniona do przedstawienia informacji", bold=True)
    table = paper.grid(doc, 2, (3.6, 4.9, 3.6, 4.9))
    answers = (
        ("Imię i nazwisko", firm.owner, "Telefon", firm.phone),
        ("Stanowisko", firm.owner_role, "Data", firm.signed_on),
    )
    for row, four in zip(table.rows, answers, strict=True):
        for at in (0, 2):
            paper.label(row.cells[at], four[at])
            paper.into(row.cells[at + 1], four[at + 1], fill)
    table = paper.grid(doc, 1, (8.0, 9.0), "Normal Table")
    paper.sign(table.rows[0].cells[1], firm, fill, "podpis", "minimis")
