"""The office's blanks of the status declaration (zał. 3) and the de minimis form (zał. 6), empty or filled."""

from docx.document import Document as WordDocument
from docx.table import Table

from .desk import Desk
from .firm import Firm


def write_status(doc: WordDocument, firm: Firm | None = None, signed: str = "hand", size: str = "") -> None:
    """Write the declaration; `size` where it differs from the form's."""
    desk = Desk(doc, firm, "Times New Roman", 11.5)
    desk.frame("Załącznik nr 3 do Regulaminu – wzór oświadczenia")
    desk.para("OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", True, 14, centre=True)
    f = firm
    stated = size or (f.size if f else "")
    desk.para()
    line = desk.para("Ja, niżej podpisany/a: ")
    desk.dotted(line, f.signer if f else "", 28)
    line = desk.para("działając w imieniu przedsiębiorcy (nazwa): ")
    desk.dotted(line, f.name if f else "", 19)
    line = desk.para("z siedzibą (adres): ")
    desk.dotted(line, f.address if f else "", 29)
    line = desk.para("NIP: ")
    desk.dotted(line, f.shown_nip if f else "", 20)
    desk.para()
    desk.para(
        "oświadczam, że na dzień złożenia zgłoszenia do udziału w wyjeździe studyjnym przedsiębiorca, którego reprezentuję, "
        "w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r. jest (proszę "
        "zaznaczyć właściwe):"
    )
    for key, label in (
        (
            "micro",
            "mikroprzedsiębiorstwem (mniej niż 10 pracowników; obrót lub suma bilansowa do 2 mln euro)",
        ),
        (
            "small",
            "małym przedsiębiorstwem (mniej niż 50 pracowników; obrót lub suma bilansowa do 10 mln euro)",
        ),
        (
            "medium",
            "średnim przedsiębiorstwem (mniej niż 250 pracowników; obrót do 50 mln euro lub suma bilansowa do 43 mln euro)",
        ),
    ):
        desk.box(desk.para(), label, stated == key, "")
    desk.para()
    desk.para("Dane przyjęte do ustalenia statusu (ostatni zamknięty rok obrotowy):")
    widths = (8.0, 8.0)
    table = desk.table(widths)
    for label, value in (
        ("Zatrudnienie (w RJP)", f.staff if f else ""),
        ("Roczny obrót netto", f.turnover if f else ""),
        ("Suma bilansowa", f.balance if f else ""),
    ):
        cells = desk.row(table, widths)
        desk.put(cells[0], label)
        if f:
            desk.answer(cells[1].paragraphs[0], value)
    desk.para()
    kind = desk.para("Przedsiębiorca jest podmiotem:   ")
    desk.box(kind, "samodzielnym", f is not None)
    desk.box(kind, "partnerskim", False)
    desk.box(kind, "powiązanym", False)
    desk.para("Jestem świadomy/a odpowiedzialności za złożenie oświadczenia niezgodnego z prawdą.")
    desk.para()
    desk.signature(
        f.town if f else "",
        f.signed_on if f else "",
        signed,
        "miejscowość, data",
        "czytelny podpis / podpis i pieczęć",
    )


FORMS = (
    "osoba fizyczna prowadząca działalność gospodarczą",
    "spółka cywilna lub jawna",
    "spółka z ograniczoną odpowiedzialnością",
    "spółka akcyjna",
    "inna",
)


def _yes_no(desk: Desk, table: Table, question: str, yes: bool = False) -> None:
    widths = (12.6, 4.0)
    cells = desk.row(table, widths)
    desk.put(cells[0], question)
    known = desk.firm is not None
    desk.box(cells[1].paragraphs[0], "tak", known and yes, "    ")
    desk.box(cells[1].paragraphs[0], "nie", known and not yes, "")


def write_de_minimis(
    doc: WordDocument, firm: Firm | None = None, signed: str = "hand", size: str = ""
) -> None:
    """Write the de minimis form."""
    desk = Desk(doc, firm, "Arial", 9.5)
    desk.frame("Załącznik nr 6 do Regulaminu")
    desk.para(
        "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS", True, 12, centre=True
    )
    desk.para(
        "(stosuje się do pomocy udzielanej na podstawie rozporządzenia Komisji (UE) 2023/2831)",
        centre=True,
        points=9,
    )
    f = firm
    stated = size or (f.size if f else "")
    desk.para("Część A. Informacje o podmiocie ubiegającym się o pomoc", True, 11)
    widths = (1.0, 6.2, 9.4)
    table = desk.table(widths)
    for number, label, value in (
        ("1", "Numer identyfikacji podatkowej NIP", f.nip if f else ""),
        ("2", "Imię i nazwisko albo nazwa podmiotu", f.name if f else ""),
        ("3", "Adres miejsca zamieszkania albo siedziby", f.address if f else ""),
        ("4", "Identyfikator gminy", f.gmina if f else ""),
    ):
        cells = desk.row(table, widths)
        desk.put(cells[0], number)
        desk.put(cells[1], label)
        if f:
            desk.answer(cells[2].paragraphs[0], value)
    cells = desk.row(table, widths)
    desk.put(cells[0], "5")
    desk.put(cells[1], "Forma prawna")
    for number, label in enumerate(FORMS):
        line = cells[2].paragraphs[0] if number == 0 else cells[2].add_paragraph()
        desk.box(line, label, bool(f and f.legal == label), "")
    cells = desk.row(table, widths)
    desk.put(cells[0], "6")
    desk.put(cells[1], "Wielkość podmiotu (zał. I do rozporządzenia 651/2014)")
    for key, label in (("micro", "mikro"), ("small", "mały"), ("medium", "średni"), ("large", "inny")):
        desk.box(cells[2].paragraphs[0], label, stated == key, "    ")
    for number, label, value in (
        ("7", "Klasa działalności, w związku z którą podmiot ubiega się o pomoc (PKD)", f.pkd if f else ""),
        ("8", "Data utworzenia podmiotu", f.created if f else ""),
    ):
        cells = desk.row(table, widths)
        desk.put(cells[0], number)
        desk.put(cells[1], label)
        if f:
            desk.answer(cells[2].paragraphs[0], value)
    desk.para()
    desk.para("9. Powiązania z innymi przedsiębiorcami", True)
    table = desk.table((12.6, 4.0))
    for question in (
        "a) podmiot posiada w innym przedsiębiorcy większość praw głosu?",
        "b) podmiot może powoływać lub odwoływać większość członków organu innego przedsiębiorcy?",
        "c) podmiot wywiera dominujący wpływ na innego przedsiębiorcę na podstawie umowy lub statutu?",
        "d) podmiot pozostaje w takim stosunku z innym przedsiębiorcą poprzez kolejnych przedsiębiorców?",
    ):
        _yes_no(desk, table, question)
    desk.para(
        "10. Podmiot w ciągu ostatnich 3 lat powstał z połączenia, przejął innego przedsiębiorcę lub powstał z podziału",
        True,
    )
    table = desk.table((12.6, 4.0))
    _yes_no(desk, table, "połączenie, przejęcie albo podział miały miejsce?")
    desk.para()
    desk.para("Część B. Sytuacja ekonomiczna podmiotu", True, 11)
    table = desk.table((12.6, 4.0))
    _yes_no(
        desk,
        table,
        "1. Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
    )
    _yes_no(desk, table, "2. Czy wobec podmiotu toczy się postępowanie restrukturyzacyjne?")
    _yes_no(desk, table, "3. Czy podmiot odnotowuje rosnące straty lub malejący obrót?")
    desk.para()
    desk.para("Część C. Działalność gospodarcza prowadzona przez podmiot", True, 11)
    table = desk.table((12.6, 4.0))
    _yes_no(desk, table, "1. w sektorze rybołówstwa i akwakultury?")
    _yes_no(desk, table, "2. w dziedzinie produkcji podstawowej produktów rolnych?")
    _yes_no(desk, table, "3. w dziedzinie przetwarzania lub wprowadzania do obrotu produktów rolnych?")
    desk.para()
    desk.para("Część D. Pomoc otrzymana na te same koszty kwalifikowalne", True, 11)
    table = desk.table((12.6, 4.0))
    _yes_no(desk, table, "Czy podmiot otrzymał inną pomoc publiczną na pokrycie tych samych kosztów?")
    line = desk.para("Jeżeli tak, proszę podać organ, datę i wartość pomocy: ")
    desk.dotted(line, "nie dotyczy" if f else "", 30)
    desk.para("Część E. Informacje o osobie upoważnionej do przedstawienia informacji", True, 11)
    line = desk.para("Imię i nazwisko: ")
    desk.dotted(line, f.signer if f else "", 22)
    line = desk.para("Stanowisko służbowe: ")
    desk.dotted(line, f.signer_role if f else "", 22)
    line = desk.para("Numer telefonu: ")
    desk.dotted(line, f.phone if f else "", 14)
    desk.signature(
        f.town if f else "",
        f.signed_on if f else "",
        signed,
        "Miejscowość i data",
        "Podpis osoby upoważnionej",
    )
