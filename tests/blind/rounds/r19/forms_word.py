"""Application forms as Word documents: a table with struck-out choices, and numbered points with small guidance."""

from typing import Any

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from tests.blind.model import Word

from .common import SIZES, Firm, Ink, word_font, word_line, word_sign
from .forms_html import event_line, many


def shade(cell: Any, colour: str) -> None:
    """A cell's background."""
    node = OxmlElement("w:shd")
    node.set(qn("w:val"), "clear")
    node.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(node)


def struck(paragraph: Any, choices: list[tuple[str, bool]], between: str = " / ") -> None:
    """Choices on one line, the wrong ones struck out."""
    for index, (text, on) in enumerate(choices):
        if index:
            paragraph.add_run(between)
        run = paragraph.add_run(text)
        run.font.strike = not on
        run.bold = on


def struck_table(f: Firm, how: Ink, *, trip: str = "Szwajcarii") -> Word:
    """„Wniosek": a table of three columns, TAK / NIE struck out by hand of the typist."""

    def write(doc: WordDocument) -> None:
        word_font(doc, "Calibri", 10.5)
        word_line(doc, f.name, bold=True, size=11)
        word_line(doc, f"WNIOSEK O PRZYJĘCIE NA WYJAZD STUDYJNY DO {trip.upper()}", bold=True, size=14, align=1)
        word_line(doc, "nabór w projekcie „Innowacyjne Lubuskie”, wyjazd 22–25 czerwca 2026 r.", size=9.5, align=1)
        rows: list[tuple[str, str | list[tuple[str, bool]]]] = [
            ("Wnioskodawca (pełna nazwa)", f.name),
            ("Siedziba", f.address),
            ("Województwo", "lubuskie"),
            ("NIP / REGON", f"{f.nip_dashed} / {f.regon}"),
            ("KRS lub CEIDG", f.register),
            ("Branża (kod PKD)", f"{f.pkd} {f.pkd_name}"),
            ("Osoba, która weźmie udział w wyjeździe", f"{f.delegate} – {f.delegate_role}"),
            ("Telefon, poczta elektroniczna", f"{f.phone}\n{f.email}"),
            ("Znajomość języków", f.languages),
            ("Wielkość przedsiębiorstwa*", [(SIZES[key], f.size == key) for key in SIZES]),
            ("Profil działalności", f.about),
            ("Prowadzimy działalność innowacyjną*", [("TAK", f.innovative), ("NIE", not f.innovative)]),
            ("Przejawy innowacyjności", f.novelty if f.innovative else f.nothing),
            ("Certyfikaty, atesty, patenty", many(f.certificates, f.nothing)),
            ("Strona www – wersja polska", f.www or f.nothing),
            ("Strona www – wersja angielska lub inna obca", f.www_foreign or f.nothing),
            ("Media społecznościowe", many(f.social, f.nothing)),
            (
                "Udział w targach, szkoleniach i wyjazdach zagranicznych (3 lata)",
                many(tuple(map(event_line, f.events)), f.nothing),
            ),
            ("Wcześniejsze wyjazdy UMWL z pieniędzy FEWL 2021–2027 – liczba", str(len(f.trips))),
            ("Wcześniejsze wyjazdy UMWL – wykaz", many(f.trips, f.nothing)),
            ("Czego oczekujemy po wyjeździe (cel)", f.goal),
            (
                "Działamy w Lubuskich Inteligentnych Specjalizacjach*",
                [("TAK", f.lis is not None), ("NIE", f.lis is None)],
            ),
            ("Specjalizacja", f.lis or f.nothing),
            (
                "Działamy w ramach Porozumień na rzecz obszarów kluczowych*",
                [("TAK", bool(f.agreements)), ("NIE", not f.agreements)],
            ),
            ("Które Porozumienia", many(f.agreements, f.nothing)),
            (
                "Realizujemy przedsięwzięcie horyzontalne z Porozumienia*",
                [("TAK", f.horizontal is not None), ("NIE", f.horizontal is None)],
            ),
            ("Nazwa przedsięwzięcia horyzontalnego", f.horizontal or f.nothing),
        ]
        table = doc.add_table(rows=0, cols=3)
        table.style = "Table Grid"
        for number, (label, answer) in enumerate(rows, 1):
            cells = table.add_row().cells
            cells[0].width, cells[1].width, cells[2].width = Cm(1), Cm(5.6), Cm(10.2)
            cells[0].text, cells[1].text = f"{number}", label
            shade(cells[0], "E8EDF4")
            shade(cells[1], "E8EDF4")
            if isinstance(answer, str):
                cells[2].text = answer
            else:
                struck(cells[2].paragraphs[0], answer)
        word_line(doc, "* niepotrzebne skreślono", size=8)
        word_line(
            doc,
            "Oświadczam, że przedsiębiorca nie prowadzi działalności w sektorach wyłączonych z naboru (§ 3 ust. 5 Regulaminu), "
            "a zgłaszany uczestnik nie jest pracownikiem UMWL (§ 3 ust. 6). Dane są zgodne z prawdą (§ 6 ust. 3).",
            size=9.5,
        )
        word_line(doc, f"{f.town}, {f.signed_on}", align=0)
        word_sign(doc, f.boss, how, align=2)
        word_line(doc, f"{f.boss}, {f.boss_role}", size=9, align=2)

    return Word(write)


def numbered(f: Firm, how: Ink, *, trip: str = "do Szwajcarii (22–25.06.2026)") -> Word:
    """Points with roman numbers; guidance in small grey print; [x] boxes; answers on lines of their own."""

    def write(doc: WordDocument) -> None:
        word_font(doc, "Times New Roman", 11)
        word_line(doc, "DEKLARACJA PRZYSTĄPIENIA DO NABORU", bold=True, size=15, align=1)
        word_line(doc, f"Wyjazd studyjny {trip}", bold=True, size=12, align=1)

        def head(title: str, hint: str = "") -> None:
            line = word_line(doc, title, bold=True, size=11.5)
            line.paragraph_format.space_before = Pt(7)
            line.paragraph_format.keep_with_next = True
            if hint:
                small = doc.add_paragraph()
                run = small.add_run(hint)
                run.italic = True
                run.font.size = Pt(8)
                run.font.color.rgb = RGBColor(0x66, 0x66, 0x66)
                small.paragraph_format.keep_with_next = True

        def say(text: str) -> None:
            for line in text.split("\n"):
                word_line(doc, line).paragraph_format.left_indent = Cm(0.8)

        def tick(choices: list[tuple[str, bool]]) -> None:
            say("      ".join(f"[{'x' if on else ' '}] {text}" for text, on in choices))

        def yes(on: bool) -> None:
            tick([("tak", on), ("nie", not on)])

        head("I. Przedsiębiorca", "nazwa jak w rejestrze, pełny adres, numery identyfikacyjne")
        say(f"{f.name}\n{f.street}\n{f.postal} {f.town}, woj. lubuskie\nNIP {f.nip}   REGON {f.regon}\n{f.register}")
        head("II. Przeważający rodzaj działalności", "symbol z klasyfikacji PKD i słownie")
        say(f"{f.pkd} – {f.pkd_name}")
        head("III. Delegowany uczestnik", "jedna osoba; stanowisko, telefon, adres e-mail, języki obce")
        say(f"{f.delegate}, {f.delegate_role}\ntel. {f.phone}, {f.email}\njęzyki obce: {f.languages}")
        head("IV. Status", "zaznaczyć jedną z kategorii")
        tick(
            [
                ("mikroprzedsiębiorca", f.size == "micro"),
                ("mały przedsiębiorca", f.size == "small"),
                ("średni przedsiębiorca", f.size == "medium"),
            ]
        )
        head("V. Charakterystyka firmy", "produkty, usługi, odbiorcy")
        say(f.about)
        head("VI. Działalność innowacyjna", "np. własny dział B+R, współpraca z uczelnią, nowe produkty")
        yes(f.innovative)
        say(f.novelty if f.innovative else f.nothing)
        head("VII. Certyfikaty, atesty, patenty i podobne dokumenty", "kopie należy dołączyć")
        say("\n".join(f"– {item}" for item in f.certificates) or f.nothing)
        head("VIII. Obecność w internecie")
        say(f"strona polskojęzyczna: {f.www or f.nothing}")
        say(f"strona obcojęzyczna: {f.www_foreign or f.nothing}")
        say(f"portale społecznościowe: {', '.join(f.social) or f.nothing}")
        head(
            "IX. Doświadczenie w pozyskiwaniu kontaktów zagranicznych",
            "targi, szkolenia, wyjazdy studyjne z ostatnich trzech lat",
        )
        say("\n".join(f"{i}) {event_line(e)}" for i, e in enumerate(f.events, 1)) or f.nothing)
        head("X. Wyjazdy z UMWL w ramach promocji gospodarczej", "tylko finansowane ze środków FEWL 2021–2027")
        say(f"liczba: {len(f.trips)}\nwykaz: {'; '.join(f.trips) or f.nothing}")
        head("XI. Motywacja", "dlaczego firma chce wziąć udział")
        say(f.goal)
        head("XII. Lubuskie Inteligentne Specjalizacje")
        yes(f.lis is not None)
        say(f"nazwa specjalizacji: {f.lis or f.nothing}")
        head("XIII. Porozumienia na rzecz Rozwoju Obszarów Kluczowych")
        yes(bool(f.agreements))
        say("\n".join(f"– {item}" for item in f.agreements) or f"wykaz: {f.nothing}")
        head("XIV. Przedsięwzięcie horyzontalne")
        yes(f.horizontal is not None)
        say(f"nazwa: {f.horizontal or f.nothing}")
        head("XV. Oświadczenia końcowe")
        say(
            "Firma nie działa w sektorach wyłączonych (§ 3 ust. 5), nie zatrudnia nas Urząd Marszałkowski (§ 3 ust. 6), "
            "a informacje podane wyżej są prawdziwe (§ 6 ust. 3 Regulaminu)."
        )
        word_line(doc, f"{f.town}, dnia {f.signed_on}")
        word_sign(doc, f.boss, how, turn=1)
        word_line(doc, "(podpis osoby reprezentującej przedsiębiorcę)", size=8)

    return Word(write)
