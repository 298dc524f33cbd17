"""Załączniki nr 3 and 4: status of the applicant, aid received; a power of attorney."""

from docx.document import Document as WordDocument
from docx.table import _Cell

from tests.blind.model import Word

from .firm import Firm
from .kit import Fill, answer, boxes, no_break, para, say, setup, shade, sign, table, write

GROUND = "EFEFEF"
STATUS = (
    ("mikroprzedsiębiorstwem", "micro"),
    ("małym przedsiębiorstwem", "small"),
    ("średnim przedsiębiorstwem", "medium"),
)
TIES = ("samodzielne", "partnerskie", "powiązane")


def _signature(document: WordDocument, firm: Firm | None, fill: Fill | None) -> None:
    made = table(document, 2, (75, 99), "Normal Table")
    no_break(made)
    left: _Cell = made.rows[0].cells[0]
    para(left, after=10)
    answer(left, "\n" + firm.place_date if firm else "", fill, 2)
    sign(made.rows[0].cells[1], fill, "", "")
    para(
        made.rows[1].cells[0],
        "....................................................\n(miejscowość, data)",
        size=8,
    )
    text = "....................................................................\n(podpis Wnioskodawcy / osoby uprawnionej)"
    para(made.rows[1].cells[1], text, size=8, align="center")


def status(firm: Firm | None, fill: Fill | None) -> Word:
    """The office's print of today."""

    def draw(document: WordDocument) -> None:
        setup(document, "Liberation Sans", 10, (18, 20))
        para(document, "Załącznik nr 3 do Regulaminu", size=8, align="right")
        para(
            document,
            "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY",
            bold=True,
            size=13,
            align="center",
            before=6,
            after=8,
        )
        made = table(document, 3, (52, 122))
        texts = ["", "", ""] if firm is None else [firm.name, firm.address, firm.nip_text]
        for row, label, text in zip(made.rows, ("Wnioskodawca", "Adres siedziby", "NIP"), texts, strict=True):
            shade(row.cells[0], GROUND)
            para(row.cells[0], label, size=9)
            answer(row.cells[1], text, fill)
        intro = "Ubiegając się o udział w wyjeździe studyjnym w projekcie „Innowacyjne Lubuskie” oświadczam, że Wnioskodawca"
        intro += " jest, w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 (właściwe zaznaczyć):"
        para(document, intro, before=8, align="both")
        for label, code in STATUS:
            boxes(para(document, after=2), [(label, firm is not None and firm.size == code)], fill)
        para(document, "Podstawą oświadczenia są dane za ostatni zamknięty rok obrotowy:", before=6)
        data = table(document, 2, (58, 58, 58))
        for cell, label in zip(
            data.rows[0].cells, ("Zatrudnienie (RJR)", "Obrót netto", "Suma bilansowa"), strict=True
        ):
            shade(cell, GROUND)
            para(cell, label, size=9, align="center")
        numbers = ["", "", ""] if firm is None else [firm.staff, firm.turnover, firm.balance]
        for cell, text in zip(data.rows[1].cells, numbers, strict=True):
            answer(cell, text, fill)
        ties = para(document, "Przedsiębiorstwo jest:   ", before=6)
        boxes(ties, [(tie, firm is not None and firm.tie == tie) for tie in TIES], fill)
        closing = "Oświadczam również, że Wnioskodawca spełnia warunki rozporządzenia Ministra Funduszy i Polityki Regionalnej"
        closing += " z dnia 17 kwietnia 2024 r. (Dz. U. poz. 598). Jestem świadomy odpowiedzialności za złożenie fałszywego oświadczenia."
        para(document, closing, align="both", before=4, after=10)
        _signature(document, firm, fill)

    return Word(draw)


def status_older(firm: Firm, fill: Fill) -> Word:
    """The print of last year: a sentence to be completed, thresholds beside each size."""

    def draw(document: WordDocument) -> None:
        setup(document, "Carlito", 11, (22, 22))
        answer_line = para(document, after=10, align="right")
        write(answer_line, firm.place_date, fill)
        para(document, "Oświadczenie o statusie Wnioskodawcy", bold=True, size=14, align="center", after=2)
        para(document, "(mikro-, małe lub średnie przedsiębiorstwo)", size=9, align="center", after=10)
        line = para(document, align="both")
        say(line, "Ja, niżej podpisany/a ")
        write(line, firm.head, fill)
        say(line, ", działając w imieniu firmy ")
        write(line, firm.name, fill)
        say(line, ", z siedzibą: ")
        write(line, firm.address, fill)
        say(line, ", NIP ")
        write(line, firm.nip_text, fill)
        say(line, ", oświadczam, że firma ta należy do kategorii:")
        made = table(document, 4, (14, 50, 34, 68))
        labels = ("X", "Kategoria", "Zatrudnienie", "Obrót roczny lub suma bilansowa")
        for cell, label in zip(made.rows[0].cells, labels, strict=True):
            shade(cell, GROUND)
            para(cell, label, bold=True, size=9)
        rows = (
            ("mikroprzedsiębiorstwo", "poniżej 10", "do 2 mln EUR", "micro"),
            ("małe przedsiębiorstwo", "poniżej 50", "do 10 mln EUR", "small"),
            (
                "średnie przedsiębiorstwo",
                "poniżej 250",
                "obrót do 50 mln EUR lub bilans do 43 mln EUR",
                "medium",
            ),
        )
        for row, (name, staff, money, code) in zip(made.rows[1:], rows, strict=True):
            if code == firm.size:
                write(para(row.cells[0], align="center"), "X", fill).bold = True
            for cell, text in zip(row.cells[1:], (name, staff, money), strict=True):
                para(cell, text, size=9)
        para(
            document,
            "zgodnie z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r.",
            before=6,
        )
        facts = para(document, "Średnioroczne zatrudnienie: ", before=4)
        write(facts, firm.staff, fill)
        say(facts, ";  obrót: ")
        write(facts, firm.turnover, fill)
        say(facts, ";  suma bilansowa: ")
        write(facts, firm.balance, fill)
        say(facts, f".  Firma jest przedsiębiorstwem: {', '.join(TIES)} (wpisać właściwe): ")
        write(facts, firm.tie, fill)
        para(document, "Dane podaję zgodnie z prawdą i zobowiązuję się zawiadomić o ich zmianie.", after=14)
        _signature(document, firm, fill)

    return Word(draw)


def status_letter(firm: Firm, fill: Fill) -> Word:
    """The same words on the firm's own letter paper."""

    def draw(document: WordDocument) -> None:
        setup(document, "Liberation Serif", 11.5, (25, 22))
        size = next(label for label, code in STATUS if code == firm.size)
        para(document, firm.name, bold=True, size=14, after=0)
        para(document, f"{firm.address}   NIP {firm.nip_text}   REGON {firm.regon}", size=9, after=2)
        para(document, "_" * 78, size=9, after=10)
        write(para(document, align="right", after=14), firm.place_date, fill)
        para(document, "OŚWIADCZENIE", bold=True, size=13, align="center", after=0)
        para(document, "o statusie Wnioskodawcy", bold=True, align="center", after=12)
        text = f"Oświadczam, że {firm.name} jest {size} w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014."
        para(document, text, align="both", after=8)
        more = f"W ostatnim zamkniętym roku obrotowym zatrudnienie wyniosło {firm.staff}, obrót netto {firm.turnover},"
        more += f" a suma bilansowa {firm.balance}. Przedsiębiorstwo jest {firm.tie}."
        para(document, more, align="both", after=8)
        last = "Firma spełnia warunki udzielenia pomocy de minimis określone w rozporządzeniu Ministra Funduszy i Polityki"
        last += " Regionalnej z dnia 17 kwietnia 2024 r. Oświadczenie składam do naboru na wyjazd studyjny do Szwajcarii"
        para(document, last + " w projekcie „Innowacyjne Lubuskie”.", align="both", after=20)
        block = table(document, 1, (80, 80), "Normal Table")
        sign(block.rows[0].cells[1], fill, "", "")
        para(block.rows[0].cells[1], f"{firm.head}\n{firm.head_role}", size=10, align="center")

    return Word(draw)


def statement(firm: Firm | None, fill: Fill | None) -> Word:
    """Załącznik nr 4: de minimis aid received in three years."""

    def draw(document: WordDocument) -> None:
        setup(document, "Liberation Sans", 10, (18, 20))
        para(document, "Załącznik nr 4 do Regulaminu", size=8, align="right")
        para(
            document,
            "OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS",
            bold=True,
            size=12.5,
            align="center",
            before=4,
            after=8,
        )
        name = para(document, "Nazwa i NIP przedsiębiorcy:  ")
        if firm is not None and fill is not None:
            write(name, f"{firm.name}, NIP {firm.nip_text}", fill)
        para(
            document,
            "W okresie ostatnich trzech lat przed złożeniem zgłoszenia przedsiębiorca (właściwe zaznaczyć):",
            before=6,
        )
        none = firm is not None and not firm.aid
        boxes(para(document), [("nie otrzymał pomocy de minimis", none)], fill)
        some = firm is not None and bool(firm.aid)
        boxes(para(document), [("otrzymał pomoc de minimis w wysokości podanej w tabeli", some)], fill)
        rows = () if firm is None else firm.aid
        made = table(document, max(3, len(rows)) + 1, (74, 36, 32, 32))
        labels = ("Kto udzielił pomocy", "Dzień udzielenia", "Wartość w PLN", "Wartość w EUR")
        for cell, label in zip(made.rows[0].cells, labels, strict=True):
            shade(cell, GROUND)
            para(cell, label, size=9)
        for row, texts in zip(made.rows[1:], rows, strict=False):
            for cell, text in zip(row.cells, texts, strict=True):
                answer(cell, text, fill)
        para(document, "Powyższe dane są zgodne ze stanem faktycznym.", before=8, after=12)
        _signature(document, firm, fill)

    return Word(draw)


def proxy(firm: Firm, fill: Fill, person: str) -> Word:
    """A power of attorney on plain paper."""

    def draw(document: WordDocument) -> None:
        setup(document, "Liberation Serif", 12, (25, 25))
        write(para(document, align="right", after=18), firm.place_date, fill)
        para(document, "PEŁNOMOCNICTWO", bold=True, size=14, align="center", after=16)
        text = f"{firm.name}, {firm.address}, NIP {firm.nip_text}, reprezentowana przez: {firm.head} – {firm.head_role}, upoważnia"
        text += f" Panią/Pana {person} do podpisania i złożenia w imieniu firmy zgłoszenia wraz z załącznikami w naborze na"
        text += " wyjazd studyjny do Szwajcarii organizowany przez Województwo Lubuskie, a także do składania wyjaśnień."
        para(document, text, align="both", after=10)
        para(document, "Pełnomocnictwo jest ważne do 31 grudnia 2026 r.", after=30)
        block = table(document, 1, (80, 80), "Normal Table")
        sign(block.rows[0].cells[1], fill, "", "")
        para(block.rows[0].cells[1], firm.head, align="center", size=10)

    return Word(draw)
