"""Four ways in which the draft contract comes back."""

from collections.abc import Callable

from tests.blind.model import Html
from tests.blind.rounds.r41.base import Firm, address, initials, page

TITLE = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"
PARTS = (
    (
        "Przedmiot umowy",
        "Przedmiotem umowy jest dofinansowanie uczestnictwa Przedsiębiorcy w Wyjeździe studyjnym do Szwajcarii, organizowanym w ramach projektu „Innowacyjne Lubuskie”.",
        "Z wyjazdu korzysta jeden przedstawiciel Przedsiębiorcy.",
    ),
    (
        "Wysokość dofinansowania",
        "Dofinansowanie stanowi pomoc de minimis i pokrywa 85% kosztów wyjazdu przypadających na uczestnika.",
        "Pozostałe 15% Przedsiębiorca wpłaca w terminie 7 dni od otrzymania noty.",
    ),
    (
        "Obowiązki Województwa",
        "Województwo organizuje przejazdy, noclegi, wyżywienie, ubezpieczenie oraz spotkania z partnerami.",
        "Po rozliczeniu wydaje zaświadczenie o udzielonej pomocy de minimis.",
    ),
    (
        "Obowiązki Przedsiębiorcy",
        "Przedsiębiorca bierze udział w całym programie i zamieszcza na swojej stronie notatkę o wyjeździe wraz ze źródłem finansowania.",
        "Po powrocie wypełnia ankietę ewaluacyjną.",
    ),
    (
        "Rezygnacja",
        "Rezygnacja później niż 15 dni przed wyjazdem wymaga zwrotu kosztów poniesionych do dnia otrzymania pisemnego zawiadomienia.",
        "Rezygnację składa się na adres Departamentu.",
    ),
    (
        "Ochrona danych",
        "Dane osobowe uczestnika przetwarza się w celu wykonania i rozliczenia umowy.",
        "Przedsiębiorca przekazuje klauzulę informacyjną swojemu przedstawicielowi.",
    ),
    (
        "Postanowienia końcowe",
        "Zmiana umowy wymaga formy pisemnej.",
        "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
    ),
)


def _pages(firm: Firm, hand: bool, css: str, sheets: list[str], spot: str) -> Html:
    mark = initials(firm.slug) if hand else ""
    body = "".join(
        f'<div class="sheet">{text}<div class="mark {spot}">{mark}</div><div class="no">{i}/{len(sheets)}</div></div>'
        for i, text in enumerate(sheets, 1)
    )
    return page(
        ".sheet{position:relative;height:262mm;break-after:page;overflow:hidden}.sheet:last-child{break-after:auto}.mark{position:absolute;bottom:2mm}"
        f".right{{right:2mm}}.left{{left:2mm}}.mid{{left:80mm}}.no{{position:absolute;bottom:0;left:45%;font-size:8pt}}{css}",
        body,
    )


def classic(firm: Firm, hand: bool) -> Html:
    """Paragraph signs in the middle, two pages, marks at the right."""
    text = [f"<h3>§ {i}<br>{t}</h3><p>1. {a}</p><p>2. {b}</p>" for i, (t, a, b) in enumerate(PARTS, 1)]
    head = f"""<p style="text-align:right">projekt</p><h1>{TITLE}</h1><p>zawarta w Zielonej Górze w dniu ....................... 2026 r. pomiędzy <b>Województwem Lubuskim</b> – Urzędem Marszałkowskim
Województwa Lubuskiego w Zielonej Górze, ul. Podgórna 7, a firmą <b>{firm.name}</b>, {address(firm)}, NIP {firm.nip}, zwaną dalej Przedsiębiorcą.</p>"""
    end = "<table style='width:100%;margin-top:20mm;text-align:center'><tr><td>.....................<br>Województwo</td><td>.....................<br>Przedsiębiorca</td></tr></table>"
    return _pages(
        firm,
        hand,
        "body{font:11.5pt/1.45 'Liberation Serif'}h1{font-size:14pt;text-align:center}h3{text-align:center;font-size:11.5pt;margin:4mm 0 1mm}p{margin:1mm 0;text-align:justify}",
        [head + "".join(text[:4]), "".join(text[4:]) + end],
        "right",
    )


def clauses(firm: Firm, hand: bool) -> Html:
    """Three pages with table of parties, blue headings, marks at the left."""
    text = [f"<h3>§ {i}. {t}</h3><ol><li>{a}</li><li>{b}</li></ol>" for i, (t, a, b) in enumerate(PARTS, 1)]
    head = f"<h1>{TITLE.upper()}</h1><p>wzór – załącznik nr 5 do Regulaminu</p><table><tr><td>Strona 1</td><td>Województwo Lubuskie, ul. Podgórna 7, 65-057 Zielona Góra</td></tr><tr><td>Strona 2</td><td>............................................................</td></tr></table>"
    return _pages(
        firm,
        hand,
        "body{font:11pt/1.5 Carlito}h1{font-size:14pt;color:#1d3f72}h3{color:#1d3f72;margin:5mm 0 1mm}td{border:1px solid #888;padding:2mm}table{width:100%;border-collapse:collapse}",
        [
            head + "".join(text[:2]),
            "".join(text[2:5]),
            "".join(text[5:])
            + "<p style='margin-top:25mm'>Za Województwo: .................... &emsp;&emsp; Za Przedsiębiorcę: ....................</p>",
        ],
        "left",
    )


def dense(firm: Firm, hand: bool) -> Html:
    """All on one dense page in two columns, mark in the middle below."""
    text = "".join(f"<p><b>§ {i} {t}.</b> {a} {b}</p>" for i, (t, a, b) in enumerate(PARTS, 1))
    return _pages(
        firm,
        hand,
        "body{font:10.5pt/1.45 'Liberation Sans'}h1{font-size:12.5pt;text-align:center}.k{columns:2;column-gap:8mm;text-align:justify}",
        [
            f"<h1>PROJEKT UMOWY<br>{TITLE} studyjnym do Szwajcarii</h1><p>Strony: Województwo Lubuskie z siedzibą w Zielonej Górze oraz Przedsiębiorca: {firm.name}, NIP: {firm.nip}.</p><div class=k>{text}</div><p style='margin-top:20mm'>Województwo Lubuskie ................. &emsp; Przedsiębiorca .................</p>"
        ],
        "mid",
    )


def numbered(firm: Firm, hand: bool) -> Html:
    """Decimal points under paragraph signs, footer with the project, four pages."""
    text = [
        f"<h3>§ {i}</h3><p><i>{t}</i></p><p>{i}.1. {a}</p><p>{i}.2. {b}</p>"
        for i, (t, a, b) in enumerate(PARTS, 1)
    ]
    head = f"<p>Umowa nr ........./2026</p><h1>{TITLE} do Szwajcarii</h1><p>zawarta między:</p><p>1) Województwem Lubuskim, w imieniu którego działa Zarząd Województwa, a</p><p>2) {firm.name}, {address(firm)}, NIP {firm.nip}.</p>"
    foot = "<p style='position:absolute;bottom:14mm;font-size:8pt;color:#555'>Fundusze Europejskie dla Lubuskiego 2021–2027 | Innowacyjne Lubuskie</p>"
    return _pages(
        firm,
        hand,
        "body{font:12pt/1.6 'P052','Liberation Serif'}h1{font-size:15pt}h3{margin:6mm 0 0}p{margin:1.5mm 0}",
        [
            head + text[0] + foot,
            "".join(text[1:3]) + foot,
            "".join(text[3:5]) + foot,
            "".join(text[5:])
            + "<p style='margin-top:22mm'>(podpis Województwa) &emsp;&emsp;&emsp; (podpis Przedsiębiorcy)</p>"
            + foot,
        ],
        "right",
    )


LAYOUTS: tuple[Callable[[Firm, bool], Html], ...] = (classic, clauses, dense, numbered)
