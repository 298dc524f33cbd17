# ruff: noqa: E501
"""Draft contracts to be initialled, four layouts; the office's clauses in each firm's setting."""

from html import escape

from docx.document import Document as WordDocument

from tests.blind.model import Html, Word
from tests.blind.rounds.r25 import wordkit as kit
from tests.blind.rounds.r25.firm import Firm, Sign
from tests.blind.rounds.r25.forms_html import page
from tests.blind.rounds.r25.ink import initials

CLAUSES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Przedmiot umowy",
        (
            "Umowa określa zasady dofinansowania udziału Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii, "
            "zaplanowanym na 22–25 czerwca 2026 r., zwanym dalej Wyjazdem.",
            "Wyjazd odbywa się w ramach projektu „Innowacyjne Lubuskie”, Działanie 1.8 programu FEWL 2021–2027.",
            "Przedsiębiorcę reprezentuje w Wyjeździe jedna osoba, wskazana w formularzu zgłoszeniowym.",
        ),
    ),
    (
        "Wartość wsparcia",
        (
            "Organizator pokrywa 85% kosztów udziału Przedsiębiorcy; kwota ta stanowi pomoc de minimis.",
            "Przedsiębiorca wpłaca 15% kosztów w terminie 7 dni od otrzymania noty, na rachunek w niej podany.",
            "Ostateczna kwota wynika z rozliczenia zamówienia na organizację Wyjazdu.",
            "Zaświadczenie o udzielonej pomocy wydaje Organizator w dniu jej udzielenia.",
        ),
    ),
    (
        "Zadania Organizatora",
        (
            "Organizator zapewnia przeloty, noclegi, wyżywienie, przejazdy na miejscu oraz ubezpieczenie.",
            "Organizator umawia spotkania w ośrodkach innowacji i przekazuje program najpóźniej 7 dni przed wylotem.",
            "Organizator może zmienić termin o nie więcej niż 4 dni, jeżeli wymaga tego rozkład połączeń lotniczych.",
        ),
    ),
    (
        "Zadania Przedsiębiorcy",
        (
            "Przedsiębiorca uczestniczy aktywnie w całym programie i wypełnia ankietę po Wyjeździe.",
            "Na swojej stronie internetowej umieszcza notatkę o udziale wraz z informacją o źródle finansowania.",
            "Przestrzega prawa i zwyczajów kraju pobytu oraz pokrywa szkody wyrządzone przez swojego przedstawiciela.",
            "Przechowuje dokumenty dotyczące pomocy de minimis przez 10 lat od dnia jej otrzymania.",
        ),
    ),
    (
        "Rezygnacja",
        (
            "Rezygnację składa się na piśmie, nie później niż 15 dni przed rozpoczęciem Wyjazdu.",
            "Po tym terminie Przedsiębiorca zwraca wydatki poniesione przez Organizatora do dnia jej otrzymania.",
        ),
    ),
    (
        "Kontrola i dane osobowe",
        (
            "Przedsiębiorca poddaje się kontroli prawidłowości wykorzystania wsparcia.",
            "Dane osobowe przetwarza się w celu realizacji Wyjazdu i rozliczenia projektu.",
            "Przedsiębiorca zgadza się na użycie logotypu i zdjęć w materiałach o Wyjeździe.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
            "Spory rozstrzyga sąd właściwy dla siedziby Organizatora.",
            "Umowę sporządza się w dwóch egzemplarzach, po jednym dla każdej ze stron.",
        ),
    ),
)

TITLE = "UMOWA O DOFINANSOWANIE UCZESTNICTWA PRZEDSIĘBIORCY Z WOJEWÓDZTWA LUBUSKIEGO W WYJEŹDZIE"
OFFICE = "Województwem Lubuskim z siedzibą w Zielonej Górze przy ul. Podgórnej 7, zwanym dalej Organizatorem"


def sections(firm: Firm, sign: Sign, day: str, blank: bool = False) -> Word:
    """The usual contract in Word: centred paragraphs signs, initials in the footer of each page."""

    def write(doc: WordDocument) -> None:
        kit.setup(doc, "Liberation Serif", 12, 2.5)
        kit.initial_pages(doc, firm, sign, "parafa Przedsiębiorcy: ")
        kit.para(doc, "PROJEKT", italic=True, align=kit.RIGHT)
        kit.para(doc, TITLE + "\nnr DGR. ……… /2026", bold=True, align=kit.CENTER)
        kit.para(doc, "zawarta w dniu …………………… 2026 r. w Zielonej Górze pomiędzy:")
        kit.para(doc, OFFICE + ", reprezentowanym przez ………………………………,")
        party = f"{firm.name}, {firm.address}, NIP {firm.nip}" if not blank else "………………………………………………………"
        kit.para(doc, f"a\n{party}, zwanym dalej Przedsiębiorcą.")
        for number, (title, clauses) in enumerate(CLAUSES, start=1):
            kit.para(doc, f"§ {number}\n{title}", bold=True, align=kit.CENTER)
            for index, clause in enumerate(clauses, start=1):
                kit.para(doc, f"{index}. {clause}")
        kit.para(
            doc,
            "\n\nOrganizator                                                                     Przedsiębiorca",
        )

    return Word(write)


def articles(firm: Firm, sign: Sign, day: str) -> Word:
    """Word with a table of the parties and headings in small capitals; date beside the initials."""

    def write(doc: WordDocument) -> None:
        kit.setup(doc, "Carlito", 11.5, 2.2)
        kit.initial_pages(doc, firm, sign, f"zapoznałem/-am się, {day} r.   ")
        kit.para(doc, "Wzór umowy (projekt do zaparafowania)", size=9, color="808080")
        kit.para(doc, TITLE, bold=True, size=14)
        widths = (4.0, 13.0)
        table = kit.grid(doc, widths)
        kit.row(
            table,
            widths,
            "Organizator",
            "Województwo Lubuskie, ul. Podgórna 7, 65-057 Zielona Góra",
            bold=(0,),
        )
        kit.row(
            table, widths, "Przedsiębiorca", f"{firm.name}\n{firm.address}\nNIP {firm.nip_dashes}", bold=(0,)
        )
        kit.row(table, widths, "Wyjazd", "Szwajcaria, 22–25.06.2026", bold=(0,))
        kit.row(
            table,
            widths,
            "Dofinansowanie",
            "85% kosztów, pomoc de minimis; wkład Przedsiębiorcy 15%",
            bold=(0,),
        )
        for number, (title, clauses) in enumerate(CLAUSES, start=1):
            kit.para(doc, f"§ {number}. {title}", bold=True, size=12, color="1F3864")
            for index, clause in enumerate(clauses):
                kit.para(doc, f"{'abcdefg'[index]}) {clause}")
        widths = (8.5, 8.5)
        table = kit.grid(doc, widths)
        kit.row(
            table, widths, "Podpis Organizatora\n\n\n", "Podpis Przedsiębiorcy (po zakwalifikowaniu)\n\n\n"
        )

    return Word(write)


def _leaves(firm: Firm, sign: Sign, parts: list[str], label: str, skip: tuple[int, ...] = ()) -> str:
    """Pages of fixed height, each with initials at its foot."""
    out = []
    for number, part in enumerate(parts, start=1):
        mark = initials(firm.signer) if sign == "hand" and number not in skip else ""
        out.append(
            f'<section><div class="in">{part}</div><footer><span>strona {number} z {len(parts)}</span>'
            f"<span>{label} {mark}</span></footer></section>"
        )
    return "".join(out)


def columns(firm: Firm, sign: Sign, day: str, skip: tuple[int, ...] = ()) -> Html:
    """Two columns of text per page, as a law office sets it; initials at the foot of each page."""
    css = """@page{size:A4;margin:0} body{margin:0;font:10.5pt "Liberation Serif"} section{width:210mm;height:296mm;
    box-sizing:border-box;padding:18mm 17mm 12mm;display:flex;flex-direction:column;break-after:page}
    .in{flex:1} .two{columns:2;column-gap:9mm;text-align:justify} footer{display:flex;justify-content:space-between;
    align-items:flex-end;border-top:1px solid #888;font-size:9pt;height:42px} h2{font-size:11pt;margin:8px 0 3px}
    h1{font-size:13pt;text-align:center} p{margin:0 0 5px}"""

    def block(first: int, last: int) -> str:
        text = ""
        for number, (title, clauses) in enumerate(CLAUSES[first:last], start=first + 1):
            text += f"<h2>§ {number} {title}</h2>"
            text += "".join(f"<p>{number}.{i}. {clause}</p>" for i, clause in enumerate(clauses, start=1))
        return f'<div class="two">{text}</div>'

    head = f"""<div style="text-align:right">– projekt –</div><h1>{TITLE}</h1>
<p>zawierana między {OFFICE}, a przedsiębiorcą: <b>{escape(firm.name)}</b>, adres: {escape(firm.address)}, NIP
{firm.nip}, zwanym dalej Przedsiębiorcą.</p>"""
    end = "<p style='margin-top:30mm'>Za Organizatora: ………………………… &nbsp;&nbsp;&nbsp; Za Przedsiębiorcę: …………………………</p>"
    parts = [head + block(0, 4), block(4, 7) + end]
    return page(css, _leaves(firm, sign, parts, "parafa:", skip))


def ruled(firm: Firm, sign: Sign, day: str) -> Html:
    """Clauses in a ruled table with their numbers at the left; a column for initials beside each."""
    css = """@page{size:A4;margin:0} body{margin:0;font:10.5pt "Liberation Sans"} section{width:210mm;height:296mm;
    box-sizing:border-box;padding:16mm 18mm 11mm;display:flex;flex-direction:column;break-after:page} .in{flex:1}
    table{width:100%;border-collapse:collapse} td,th{border:1px solid #aaa;padding:4px 7px;vertical-align:top}
    th{background:#f0f0f0;text-align:left} td:first-child{width:44px} h1{font-size:12.5pt}
    footer{display:flex;justify-content:space-between;align-items:flex-end;font-size:8.5pt;height:40px}"""

    def block(first: int, last: int) -> str:
        text = ""
        for number, (title, clauses) in enumerate(CLAUSES[first:last], start=first + 1):
            text += f'<tr><th colspan="2">§ {number}. {title.upper()}</th></tr>'
            text += "".join(
                f"<tr><td>ust. {i}</td><td>{clause}</td></tr>" for i, clause in enumerate(clauses, start=1)
            )
        return f"<table>{text}</table>"

    head = f"""<h1>{TITLE}</h1><p>projekt umowy, zaparafowany na potwierdzenie znajomości postanowień</p>
<table><tr><td style="width:120px">Strona 1</td><td>Województwo Lubuskie (Organizator)</td></tr><tr><td>Strona 2</td>
<td>{escape(firm.name)}, {escape(firm.address)}, NIP {firm.nip_dashes} (Przedsiębiorca)</td></tr></table><br>"""
    parts = [head + block(0, 3), block(3, 5), block(5, 7)]
    return page(css, _leaves(firm, sign, parts, "parafa osoby uprawnionej"))
