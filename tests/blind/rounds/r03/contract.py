"""Four make-ups of the draft contract, initialled on every page."""

import io

from docx.document import Document as WordDocument
from docx.enum.text import WD_BREAK
from docx.shared import Cm

from tests.blind.model import Html, Word

from .companies import Firm
from .pen import Sign, e, ink, page, para, png_ink, setup, two

Clauses = tuple[tuple[str, tuple[str, ...]], ...]

CLAUSES: Clauses = (
    ("Przedmiot umowy", (
        "Umowa określa zasady dofinansowania udziału Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii, planowanym "
        "na 22–25 czerwca 2026 r., w ramach projektu „Innowacyjne Lubuskie”.",
        "Województwo zapewnia przelot, noclegi, wyżywienie, transport na miejscu, ubezpieczenie oraz program spotkań.",
        "Termin może zostać przesunięty nie więcej niż o cztery dni.")),
    ("Wartość i pomoc", (
        "Dofinansowanie wynosi 85% całkowitego kosztu udziału i stanowi pomoc de minimis w rozumieniu rozporządzenia "
        "Komisji (UE) 2023/2831.",
        "Przedsiębiorca wnosi wkład własny w wysokości 15% kosztów przypadających na uczestnika, na podstawie noty "
        "księgowej, w ciągu 14 dni.",
        "Diety, materiały promocyjne i wydatki osobiste uczestnika nie są dofinansowane.",
        "Po zawarciu umowy wydaje się zaświadczenie o pomocy de minimis.")),
    ("Obowiązki Przedsiębiorcy", (
        "Przedsiębiorca deleguje jedną osobę i zapewnia jej udział w całym programie.",
        "W terminie 21 dni od powrotu umieszcza na swojej stronie internetowej notatkę o wyjeździe wraz ze źródłem "
        "finansowania.",
        "Wypełnia ankietę ewaluacyjną i udostępnia dokumenty na potrzeby kontroli.",
        "Przechowuje dokumentację przez dziesięć lat od dnia udzielenia pomocy.")),
    ("Obowiązki Województwa", (
        "Województwo powołuje opiekuna grupy i przekazuje program najpóźniej siedem dni przed wyjazdem.",
        "Województwo informuje o zmianach w terminie dwóch dni od powzięcia o nich wiadomości.")),
    ("Rezygnacja i zwrot", (
        "Rezygnację składa się pisemnie. Złożona później niż 15 dni przed wyjazdem rodzi obowiązek zwrotu poniesionych "
        "kosztów.",
        "Zwrot następuje z odsetkami jak od zaległości podatkowych, jeżeli pomoc wykorzystano niezgodnie z umową.",
        "Dopuszcza się zmianę delegowanej osoby, o ile pozwalają na to warunki przewoźnika.")),
    ("Dane osobowe i promocja", (
        "Strony przetwarzają dane osobowe uczestników wyłącznie w celu wykonania umowy.",
        "Przedsiębiorca zgadza się na podanie jego nazwy i kwoty pomocy do wiadomości publicznej.")),
    ("Postanowienia końcowe", (
        "Zmiany umowy wymagają formy pisemnej lub elektronicznej pod rygorem nieważności.",
        "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
        "Umowę sporządzono w dwóch egzemplarzach, po jednym dla każdej ze stron.")))


def _clauses(first: int, last: int, css: str = "center") -> str:
    return "".join(f'<p style="text-align:{css};font-weight:bold;margin-top:4mm">§ {n}<br>{title}</p>' + "".join(
        f"<p style='text-align:justify'>{i}. {e(t)}</p>" for i, t in enumerate(points, 1))
        for n, (title, points) in enumerate(CLAUSES, 1) if first <= n <= last)


def _sheet(body: str, firm: Firm, sign: Sign, number: int, total: int, side: str, height: int) -> str:
    """One page with its foot: the number, and the initials if a pen was used."""
    mark = ink(f"{firm.slug}:p{number}", sign, True, 38)
    return (f'<section style="height:{height}mm;position:relative;page-break-after:{"auto" if number == total else "always"}'
            f'">{body}<div style="position:absolute;bottom:0;left:0;right:0;text-align:{side};font-size:8pt">'
            f'{mark}<div>strona {number} z {total}</div></div></section>')


def _parties(firm: Firm) -> str:
    court = f", KRS {firm.krs}" if firm.krs else ""
    return (f"zawarta w Zielonej Górze dnia ……………… 2026 r. pomiędzy Województwem Lubuskim, ul. Podgórna 7, 65-057 "
            f"Zielona Góra, zwanym dalej „Województwem”, a {firm.name}, {firm.address}, NIP {firm.nip}, REGON "
            f"{firm.regon}{court}, reprezentowanym przez: {firm.boss} – {firm.role}, zwanym dalej „Przedsiębiorcą”.")


ENDS = two("<p>……………………………<br><small>Województwo Lubuskie</small></p>",
           "<p>……………………………<br><small>Przedsiębiorca</small></p>", "margin-top:18mm")


def classic(firm: Firm, sign: Sign) -> Html:
    first = (f'<p style="text-align:right;font-size:9pt">PROJEKT</p><h2 style="text-align:center">UMOWA NR '
             f'DGR.……….2026</h2><p style="text-align:center"><b>o dofinansowanie uczestnictwa przedsiębiorcy z '
             f'województwa lubuskiego w wyjeździe studyjnym</b></p><p style="text-align:justify">{e(_parties(firm))}'
             f'</p>{_clauses(1, 2)}')
    sheets = (first, _clauses(3, 5), _clauses(6, 7) + ENDS)
    body = "".join(_sheet(s, firm, sign, n, 3, "right", 246) for n, s in enumerate(sheets, 1))
    return Html(page(body, "11.5pt/1.5 'Liberation Serif',serif", margin="20mm 22mm"))


def columns(firm: Firm, sign: Sign) -> Html:
    col = '<div style="columns:2;column-gap:8mm;column-fill:auto;height:{}mm">{}</div>'
    first = (f'<p style="font-size:8pt;border-bottom:1px solid #000">Wzór umowy – załącznik do Regulaminu – do '
             f'zaparafowania</p><h3>Umowa o bezzwrotne dofinansowanie udziału w Wyjeździe (Szwajcaria 2026)</h3>'
             f'<p>{e(_parties(firm))}</p>' + col.format(185, _clauses(1, 5, "left")))
    second = col.format(110, _clauses(6, 7, "left")) + ENDS
    body = "".join(_sheet(s, firm, sign, n, 2, "left", 262) for n, s in enumerate((first, second), 1))
    return Html(page(body, "10.5pt/1.45 'Liberation Sans',sans-serif", margin="16mm 18mm"))


def tabled(firm: Firm, sign: Sign) -> Html:
    """A first page of particulars, the conditions after it."""
    def row(label: str, value: str) -> str:
        return f"<tr><td>{label}</td><td>{e(value)}</td></tr>"
    first = (f'<h2>Umowa o dofinansowanie uczestnictwa w wyjeździe studyjnym</h2><p>KARTA UMOWY (projekt)</p><table>'
             f'{row("Udzielający wsparcia", "Województwo Lubuskie, ul. Podgórna 7, 65-057 Zielona Góra")}'
             f'{row("Przedsiębiorca", firm.name)}{row("NIP / REGON", firm.nip + " / " + firm.regon)}'
             f'{row("Adres", firm.address)}{row("Reprezentant", firm.boss + " – " + firm.role)}'
             f'{row("Wyjazd", "Szwajcaria, 22–25 czerwca 2026 r.")}{row("Intensywność pomocy", "85% (de minimis)")}'
             f'{row("Wkład Przedsiębiorcy", "15%, szacunkowo 2500 zł netto")}'
             f'{row("Uczestnik", firm.delegate)}{row("Dane do noty księgowej", firm.mail)}</table>'
             f'<h3 style="margin-top:8mm">Warunki umowy</h3>{_clauses(1, 1, "left")}')
    sheets = (first, _clauses(2, 4, "left"), _clauses(5, 7, "left") + ENDS)
    body = "".join(_sheet(s, firm, sign, n, 3, "center", 260)
                   for n, s in enumerate(sheets, 1))
    return Html(page(body, "11pt/1.5 'Liberation Sans',sans-serif",
                     "td{border:1px solid #999;padding:2mm}td:first-child{width:48mm;background:#f2f2f2}table{"
                     "width:100%}", "16mm 20mm"))


def typed(firm: Firm, sign: Sign) -> Word:
    """Word; the initials stand in the foot of every page."""
    def write(doc: WordDocument) -> None:
        setup(doc, "Times New Roman", 12, 2.5)
        foot = doc.sections[0].footer.paragraphs[0]
        foot.alignment = 2  # type: ignore[assignment]
        foot.add_run("parafa: ")
        if sign in ("hand", "pasted"):
            foot.add_run().add_picture(io.BytesIO(png_ink(firm.slug + ":w", True)), width=Cm(1.7))
        para(doc, "Umowa o dofinansowanie uczestnictwa przedsiębiorcy w Wyjeździe do Szwajcarii (projekt)", True,
             align=1, size=14)
        para(doc, _parties(firm), align=3)
        for number, (title, points) in enumerate(CLAUSES, 1):
            if number in (4, 7):
                doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
            para(doc, f"§ {number}. {title}", True)
            for index, text in enumerate(points, 1):
                para(doc, f"{index}) {text}", align=3)
        para(doc, "\n\nWojewództwo: ……………………………          Przedsiębiorca: ……………………………")
    return Word(write)


LAYOUTS = {"contract serif": classic, "contract two columns": columns, "contract with particulars": tabled,
           "contract Word": typed}
