"""The office's other blanks: declaration of status, de minimis form, draft contract, statement of aid received."""

from collections.abc import Callable

from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.shared import Pt

from tests.blind.rounds.r76 import pen
from tests.blind.rounds.r76.company import Company, Writer, put, shade

Write = Callable[[WordDocument], None]
_LIMITS = (("micro", "mikro", "mniej niż 10 osób", "do 2 mln EUR", "do 2 mln EUR"),
           ("small", "małe", "mniej niż 50 osób", "do 10 mln EUR", "do 10 mln EUR"),
           ("medium", "średnie", "mniej niż 250 osób", "do 50 mln EUR", "do 43 mln EUR"))  # fmt: skip


def declaration(one: Company | None) -> Write:
    """Of the applicant's status: a sentence with gaps, then a table whose first column is ticked."""

    def write(document: WordDocument) -> None:
        to = Writer(document, one, "Liberation Serif")
        to.line("Załącznik nr 3 do Regulaminu", size=8, right=True)
        to.line("OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", bold=True, size=13, middle=True)
        to.line("(mikro-, mały lub średni przedsiębiorca)", middle=True)
        for label, text, dots in (
            ("Ja, niżej podpisany/a: ", one and one.owner, 70), ("działając w imieniu firmy: ", one and one.name, 80),
            ("z siedzibą pod adresem: ", one and one.address, 80), ("o numerze NIP: ", one and one.shown_nip, 40),
        ):  # fmt: skip
            to.answer(to.line(label), text, dots)
        to.line(
            "oświadczam, że firma ta w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 należy do kategorii przedsiębiorstw (zaznaczyć jeden wiersz):"
        )
        table = to.table(4, [4.4, 4.2, 4.2, 4.2])
        for at, label in enumerate(("Kategoria", "Zatrudnienie", "Roczny obrót", "lub suma bilansowa")):
            shade(table.cell(0, at))
            table.cell(0, at).paragraphs[0].add_run(label).bold = True
        for number, (code, name, *limits) in enumerate(_LIMITS, 1):
            to.choices(table.cell(number, 0).paragraphs[0], [(name, one is not None and one.size == code)])
            for at, text in enumerate(limits, 1):
                table.cell(number, at).paragraphs[0].add_run(text)
        to.line()
        to.line("Dane za ostatni zamknięty rok obrotowy:", bold=True)
        for label, text in (
            ("Średnie zatrudnienie (RJP): ", one and one.people), ("Obrót netto: ", one and one.turnover),
            ("Suma bilansowa: ", one and one.assets),
        ):  # fmt: skip
            to.answer(to.line(label), text, 40)
        paragraph = to.line("Powiązania z innymi firmami: ")
        to.choices(paragraph, [("samodzielne", True), ("partnerskie", False), ("powiązane", False)], "   ")
        to.line("Za podanie nieprawdy odpowiadam jak za fałszywe zeznanie.")
        to.signature("czytelny podpis lub podpis z pieczątką")

    return write


def de_minimis(one: Company | None) -> Write:
    """The information form: parts A to E, each a table of question and answer."""

    def write(document: WordDocument) -> None:
        to = Writer(document, one)
        to.line("Załącznik nr 6 do Regulaminu", size=8, right=True)
        to.line(
            "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS",
            bold=True,
            size=12,
            middle=True,
        )
        to.small(
            "Dotyczy pomocy udzielanej na podstawie rozporządzenia Komisji (UE) 2023/2831 z 13 grudnia 2023 r."
        )
        to.bar("Część A – podmiot, któremu ma być udzielona pomoc")
        rows = (
            ("A1. NIP", one and one.shown_nip), ("A2. Nazwa albo imię i nazwisko", one and one.name),
            ("A3. Siedziba / miejsce prowadzenia działalności", one and one.address),
            ("A4. Identyfikator gminy (TERYT)", one and one.gmina), ("A5. Forma prawna", one and one.legal),
            ("A7. Klasa PKD, z którą wiąże się pomoc", one and one.pkd[:5]), ("A8. Data powstania", one and one.since),
        )  # fmt: skip
        table = to.table(len(rows) + 1, [7.0, 10.0])
        for number, (label, text) in enumerate(rows[:5]):
            table.cell(number, 0).paragraphs[0].add_run(label)
            to.answer(table.cell(number, 1).paragraphs[0], text)
        table.cell(5, 0).paragraphs[0].add_run("A6. Wielkość podmiotu")
        to.choices(table.cell(5, 1).paragraphs[0],
                   [(name, one is not None and one.size == code) for code, name, *_ in _LIMITS] + [("inne", False)], "   ")  # fmt: skip
        for number, (label, text) in enumerate(rows[5:], 6):
            table.cell(number, 0).paragraphs[0].add_run(label)
            to.answer(table.cell(number, 1).paragraphs[0], text)
        questions = {
            "Część A – c.d. – jedno przedsiębiorstwo": ("Czy inny przedsiębiorca ma większość głosów lub prawo powoływania zarządu?", "Czy w ciągu 3 lat nastąpiło połączenie, przejęcie lub podział?"),
            "Część B – sytuacja ekonomiczna": ("Czy firma spełnia kryteria objęcia postępowaniem upadłościowym?", "Czy toczy się restrukturyzacja?", "Czy wystąpiły zaległe zobowiązania?"),
            "Część C – rodzaj działalności": ("Rybołówstwo i akwakultura?", "Produkcja pierwotna produktów rolnych?", "Przetwarzanie lub obrót produktami rolnymi?"),
            "Część D – inna pomoc na te same koszty": ("Czy firma dostała już pomoc na koszty tego wyjazdu?",),
        }  # fmt: skip
        for title, asked in questions.items():
            to.bar(title)
            table = to.table(len(asked), [12.5, 4.5])
            for number, text in enumerate(asked):
                table.cell(number, 0).paragraphs[0].add_run(text)
                to.choices(table.cell(number, 1).paragraphs[0], [("tak", False), ("nie", True)])
        to.bar("Część E – osoba upoważniona do przedstawienia informacji")
        for label, told in (
            ("Imię i nazwisko: ", one and one.owner),
            ("Stanowisko: ", one and one.role),
            ("Telefon: ", one and one.phone),
        ):
            to.answer(to.line(label), told, 60)
        to.signature("podpis osoby upoważnionej")

    return write


_CONTRACT = (
    ("§ 1. Przedmiot umowy", ("Województwo Lubuskie sfinansuje Przedsiębiorcy udział jednej osoby w wyjeździe studyjnym do Szwajcarii, planowanym na 22–25 czerwca 2026 r.", "Wyjazd jest częścią projektu „Innowacyjne Lubuskie”, Działanie 1.8 programu Fundusze Europejskie dla Lubuskiego 2021–2027.")),
    ("§ 2. Pieniądze", ("85% kosztu udziału to bezzwrotne dofinansowanie, stanowiące pomoc de minimis.", "15% kosztu pokrywa Przedsiębiorca, na podstawie noty wystawionej przez Województwo, w ciągu 14 dni.", "Szacowany udział własny to około 2500 zł netto.")),
    ("§ 3. Co robi Województwo", ("Zapewnia przelot, noclegi, wyżywienie, przejazdy na miejscu, ubezpieczenie i program spotkań.", "Wydaje zaświadczenie o pomocy de minimis w dniu jej udzielenia.")),
    ("§ 4. Co robi Przedsiębiorca", ("Bierze czynny udział w całym programie.", "Umieszcza na swojej stronie notatkę o wyjeździe z oznaczeniem źródła finansowania.", "Wypełnia ankietę po powrocie.", "Przestrzega prawa i zwyczajów kraju, do którego jedzie.")),
    ("§ 5. Rezygnacja", ("Rezygnację składa się na piśmie.", "Kto zrezygnuje później niż 15 dni przed wyjazdem, zwraca koszty poniesione do dnia otrzymania rezygnacji.")),
    ("§ 6. Odpowiedzialność i dane osobowe", ("Przedsiębiorca zwalnia Województwo z roszczeń osób trzecich związanych z jego materiałami.", "Dane osobowe przetwarza się wyłącznie na potrzeby projektu.")),
    ("§ 7. Postanowienia końcowe", ("Zmiany umowy wymagają formy pisemnej.", "Spory rozstrzyga sąd właściwy dla siedziby Województwa.", "Umowę sporządzono w dwóch jednakowych egzemplarzach.")),
)  # fmt: skip


def contract(one: Company | None, initialled: bool = True) -> Write:
    """The draft contract on three pages; initials at the foot of each."""

    def write(document: WordDocument) -> None:
        to = Writer(document, one, "Liberation Serif")
        to.line("PROJEKT – załącznik nr 5 do Regulaminu", size=8, right=True)
        to.line("UMOWA nr ……/2026", bold=True, size=13, middle=True)
        to.line(
            "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe",
            bold=True,
            middle=True,
        )
        to.line("zawarta w Zielonej Górze dnia ………… 2026 r. między:")
        to.line(
            "Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, reprezentowanym przez Zarząd Województwa, zwanym dalej „Województwem”, a"
        )
        to.answer(to.line(), one and f"{one.name}, {one.address}, NIP {one.shown_nip}", 140)
        to.line("zwanym/zwaną dalej „Przedsiębiorcą”.")
        for number, (title, points) in enumerate(_CONTRACT):
            if number in {2, 5}:
                document.add_section(WD_SECTION.NEW_PAGE).footer.is_linked_to_previous = False
            to.line(title, bold=True, middle=True, size=11)
            for at, text in enumerate(points, 1):
                to.line(f"{at}. {text}", size=11).paragraph_format.space_after = Pt(8)
        to.line()
        to.line(
            "Województwo: .........................................          Przedsiębiorca: ........................................."
        )
        for page, section in enumerate(document.sections, 1):
            paragraph = section.footer.paragraphs[0]
            paragraph.add_run(f"str. {page} z 3          parafa Przedsiębiorcy: ")
            if one and one.signs and initialled:
                put(paragraph, pen.signature(one.owner, one.ink, short=True, turn=page), 30)
            else:
                paragraph.add_run("..................")

    return write


def statement(one: Company | None) -> Write:
    """Of de minimis aid received in three years: none, or a table."""

    def write(document: WordDocument) -> None:
        to = Writer(document, one)
        to.line("Załącznik nr 4 do Regulaminu", size=8, right=True)
        to.line("OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS", bold=True, size=13, middle=True)
        to.answer(to.line("Przedsiębiorca: "), one and one.name, 80)
        to.answer(to.line("NIP: "), one and one.shown_nip, 40)
        to.line("W okresie ostatnich trzech lat przedsiębiorca:")
        to.choices(to.line(), [("nie otrzymał pomocy de minimis", True)])
        to.choices(to.line(), [("otrzymał pomoc de minimis, wymienioną w tabeli", False)])
        table = to.table(3, [1.2, 6.8, 3.0, 3.0, 3.0])
        for at, label in enumerate(("Lp.", "Kto udzielił", "Dzień udzielenia", "Kwota PLN", "Kwota EUR")):
            table.cell(0, at).paragraphs[0].add_run(label)
        to.signature("podpis osoby uprawnionej")

    return write
