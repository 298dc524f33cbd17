"""Drafts of the contract, each in its own words and make-up."""

from collections.abc import Sequence
from datetime import date

from docx.document import Document as WordDocument

from tests.blind.model import Html, Word

from .common import Company, e, html, pen
from .wordly import base, initials, page_number, para

Clause = tuple[str, tuple[str, ...]]

LONG: tuple[Clause, ...] = (
    (
        "Przedmiot umowy",
        (
            "Przedmiotem umowy jest dofinansowanie uczestnictwa Przedsiębiorcy w Wyjeździe studyjnym do Szwajcarii w dniach 22–25 czerwca 2026 r.",
            (
                "Wyjazd jest częścią projektu „Innowacyjne Lubuskie” współfinansowanego z Europejskiego Funduszu Rozwoju Regionalnego, "
                "Działanie 1.8 programu Fundusze Europejskie dla Lubuskiego 2021–2027."
            ),
        ),
    ),
    (
        "Wysokość wsparcia",
        (
            "Województwo pokrywa 85% całkowitego kosztu udziału jednego przedstawiciela Przedsiębiorcy; kwota ta stanowi pomoc de minimis.",
            "Pozostałe 15% opłaca Przedsiębiorca na podstawie noty w ciągu 7 dni od jej otrzymania.",
            "Wartość pomocy zostanie potwierdzona zaświadczeniem o udzielonej pomocy de minimis.",
        ),
    ),
    (
        "Obowiązki Województwa",
        (
            "Województwo zapewnia przelot, przejazdy miejscowe, nocleg, wyżywienie, ubezpieczenie oraz program spotkań.",
            "Województwo może przesunąć termin o nie więcej niż 4 dni ze względu na połączenia lotnicze.",
        ),
    ),
    (
        "Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca deleguje jedną osobę, która weźmie czynny udział w całym programie.",
            "Po powrocie Przedsiębiorca zamieści na swojej stronie notatkę o Wyjeździe i źródle finansowania oraz wypełni ankietę.",
            "Przedsiębiorca przechowuje dokumenty związane z pomocą przez okres 10 lat.",
        ),
    ),
    (
        "Rezygnacja",
        (
            "Rezygnację złożoną później niż 15 dni przed rozpoczęciem Wyjazdu uważa się za spóźnioną.",
            "Przy spóźnionej rezygnacji Przedsiębiorca zwraca koszty poniesione przez Województwo do dnia jej otrzymania.",
        ),
    ),
    (
        "Zwrot środków",
        (
            "Naruszenie umowy uprawnia Województwo do żądania zwrotu wydatków wraz z odsetkami jak dla zaległości podatkowych.",
        ),
    ),
    (
        "Dane osobowe i wizerunek",
        (
            "Strony przetwarzają dane osobowe uczestnika wyłącznie w celu wykonania umowy.",
            "Przedsiębiorca zgadza się na użycie logotypu i zdjęć w materiałach o Wyjeździe.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Zmiany umowy wymagają formy pisemnej lub elektronicznej pod rygorem nieważności.",
            "Spory rozstrzyga sąd właściwy dla siedziby Województwa. Umowa wchodzi w życie w dniu złożenia ostatniego podpisu.",
        ),
    ),
)
BRIEF: tuple[Clause, ...] = (
    (
        "Czego dotyczy umowa",
        (
            (
                "Województwo Lubuskie dofinansuje, a Firma przyjmie dofinansowanie udziału jej przedstawiciela w wyjeździe "
                "studyjnym do Szwajcarii (czerwiec 2026 r.)."
            ),
        ),
    ),
    (
        "Pieniądze",
        (
            (
                "Dofinansowanie wynosi 85% kosztów przypadających na uczestnika i jest pomocą de minimis udzielaną według "
                "rozporządzenia (UE) 2023/2831."
            ),
            "Wkład własny Firmy to 15%, orientacyjnie 2500 zł netto.",
            "Wkład należy przelać przed wyjazdem, w terminie wskazanym w wezwaniu.",
        ),
    ),
    (
        "Co zapewnia Organizator",
        (
            "transport, hotel, posiłki, ubezpieczenie, tłumacza i spotkania w ośrodkach innowacji;",
            "opiekę koordynatora przez cały czas wyjazdu.",
        ),
    ),
    (
        "Co robi Firma",
        (
            "uczestniczy w spotkaniach, przestrzega prawa kraju pobytu i zwyczajów gospodarzy;",
            "opisuje wyjazd na swojej stronie i wypełnia ankietę ewaluacyjną;",
            "poddaje się kontroli w zakresie udzielonej pomocy.",
        ),
    ),
    (
        "Gdy Firma nie pojedzie",
        (
            (
                "Po upływie terminu 15 dni przed wyjazdem Firma oddaje poniesione koszty, chyba że Organizator znajdzie "
                "zastępcę z listy rezerwowej."
            ),
        ),
    ),
    (
        "Pozostałe ustalenia",
        (
            "W sprawach nieuregulowanych stosuje się Kodeks cywilny i Regulamin.",
            "Umowę sporządza się w dwóch egzemplarzach albo w postaci elektronicznej.",
        ),
    ),
)


def _paged(
    c: Company, signing: str, pages: Sequence[str], css: str, foot: str, lacking: tuple[int, ...] = ()
) -> Html:
    """Pages of fixed height with a place for the initials at the foot of each."""
    found = []
    for n, text in enumerate(pages, 1):
        hand = pen(c, f"contract{n}", 20, short=True) if signing == "hand" and n not in lacking else ""
        found.append(
            f"<div class='p'><div class='m'>{text}</div><div class='f'><span>{foot.format(n=n, of=len(pages))}</span>"
            f"<span>{hand}</span></div></div>"
        )
    frame = """@page{size:A4;margin:0}body{margin:0}.p{box-sizing:border-box;height:296mm;padding:20mm 22mm 10mm;display:flex;
    flex-direction:column;page-break-after:always}.p:last-child{page-break-after:auto}.m{flex:1}.f{display:flex;
    justify-content:space-between;align-items:flex-end;font-size:8pt;color:#333;height:14mm}"""
    return html(frame + css, "".join(found))


def _head(c: Company) -> str:
    return (
        f"<b>Województwem Lubuskim</b> z siedzibą w Zielonej Górze, ul. Podgórna 7, zwanym „Województwem”, a <b>{e(c.name)}</b>, "
        f"{e(c.address)}, NIP {c.nip_dashed}, REGON {c.regon}, zwanym „Przedsiębiorcą”, reprezentowanym przez: {e(c.signer)} – {e(c.post)}"
    )


def paragraphs(c: Company, signing: str, day: date, lacking: tuple[int, ...] = ()) -> Html:
    """Paragraph signs in the middle, three pages of a law office's kind."""

    def part(clauses: Sequence[Clause], first: int) -> str:
        return "".join(
            f"<p class='s'>§ {n}<br>{t}</p><ol>" + "".join(f"<li>{i}</li>" for i in items) + "</ol>"
            for n, (t, items) in enumerate(clauses, first)
        )

    css = "body{font:11.5pt/1.42 Liberation Serif}.s{text-align:center;font-weight:bold;margin:4mm 0 1mm}li{text-align:justify;margin-bottom:1.5mm}"
    pages = (
        "<p style='text-align:right'>PROJEKT</p><h2 style='text-align:center;font-size:14pt'>UMOWA O DOFINANSOWANIE UCZESTNICTWA "
        f"PRZEDSIĘBIORCY<br>Z WOJEWÓDZTWA LUBUSKIEGO W WYJEŹDZIE STUDYJNYM</h2><p>zawarta w dniu ................ 2026 r. pomiędzy "
        f"{_head(c)}.</p>" + part(LONG[:2], 1),
        part(LONG[2:6], 3),
        part(LONG[6:], 7)
        + "<table style='width:100%;margin-top:18mm;text-align:center'><tr><td>Województwo</td><td>Przedsiębiorca</td></tr>"
        "</table><p style='margin-top:16mm'>Treść projektu przyjmuję do wiadomości i akceptuję.</p>",
    )
    return _paged(c, signing, pages, css, "Umowa – wyjazd studyjny Szwajcaria, strona {n} z {of}", lacking)


def word_contract(c: Company, signing: str, day: date) -> Word:
    """A Word draft with the initials in its footer."""

    def write(doc: WordDocument) -> None:
        base(doc, "Carlito", 12, 25)
        page_number(doc)
        if signing == "hand":
            initials(doc, c)
        para(
            doc,
            "Umowa w sprawie dofinansowania udziału przedsiębiorcy w wyjeździe studyjnym (wzór do akceptacji)",
            bold=True,
            size=15,
        )
        para(
            doc,
            f"Strony: Województwo Lubuskie (Zielona Góra, ul. Podgórna 7) oraz {c.name}, {c.address}, NIP {c.nip}, "
            f"w imieniu którego działa {c.signer}, {c.post} – dalej Przedsiębiorca.",
        )
        for n, (title, items) in enumerate(LONG, 1):
            para(doc, f"Paragraf {n}. {title}", bold=True)
            for k, text in enumerate(items, 1):
                para(doc, f"{n}.{k}. {text}", align=3)
        para(doc, "Za Województwo: ....................            Za Przedsiębiorcę: ....................")

    return Word(write)


def two_columns(c: Company, signing: str, day: date, lacking: tuple[int, ...] = ()) -> Html:
    """Plain words: what it is about at the left, the text at the right; two pages."""

    def rows(clauses: Sequence[Clause], first: int) -> str:
        return (
            "<table>"
            + "".join(
                f"<tr><td class='l'>§ {n}.<br>{t}</td><td>"
                + "".join(f"<p>{i}</p>" for i in items)
                + "</td></tr>"
                for n, (t, items) in enumerate(clauses, first)
            )
            + "</table>"
        )

    css = """body{font:11pt/1.4 Liberation Sans}table{border-collapse:collapse}td{border-top:1px solid #999;padding:3mm;vertical-align:top}
    .l{width:42mm;font-weight:bold;color:#24465c}p{margin:0 0 2mm}"""
    pages = (
        f"<h2>Umowa o dofinansowanie wyjazdu studyjnego</h2><p>między Województwem Lubuskim (Organizator) a firmą {e(c.name)}, {e(c.address)}, "
        f"NIP {c.nip_spaced} (Firma), za którą działa {e(c.signer)}.</p>" + rows(BRIEF[:3], 1),
        rows(BRIEF[3:], 4)
        + "<p style='margin-top:14mm'>Organizator ______________________ &nbsp;&nbsp; Firma ______________________</p>",
    )
    return _paged(c, signing, pages, css, "projekt umowy · {n}/{of}", lacking)


def articles(c: Company, signing: str, day: date) -> Html:
    """Articles with Roman numbers, flowing; for e-signing, or four short pages with initials."""
    roman = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")

    def part(start: int, stop: int) -> str:
        return "".join(
            f"<h4>Artykuł {roman[n]}. {LONG[n][0].upper()}</h4>"
            + "".join(f"<p>{chr(97 + k)}) {i}</p>" for k, i in enumerate(LONG[n][1]))
            for n in range(start, stop)
        )

    css = "body{font:12pt/1.5 P052,Liberation Serif}h4{margin:5mm 0 2mm}p{margin:0 0 2mm;text-align:justify}"
    pages = (
        f"<h2>Projekt umowy o dofinansowanie uczestnictwa w wyjeździe studyjnym do Szwajcarii</h2><p>Stronami umowy są: {_head(c)}.</p>"
        + part(0, 2),
        part(2, 4),
        part(4, 6),
        part(6, 8) + "<p style='margin-top:12mm'>Podpisy Stron:</p>",
    )
    return _paged(c, signing, pages, css, "{n}", ())
