"""Draft contracts: four layouts; each page is laid out by hand so that initials stand on each of them."""

from collections.abc import Callable

from tests.blind.model import Html

from .companies import Firm, dashed
from .marks import a, initials, page

NAME = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"
OFFICE = "Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra, NIP 973-05-90-332, zwanym dalej „Organizatorem”"
PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Przedmiot umowy",
        (
            "Umowa określa zasady dofinansowania udziału Przedsiębiorcy w Wyjeździe studyjnym do Szwajcarii w dniach 22–25 czerwca 2026 r.",
            "W Wyjeździe uczestniczy jeden przedstawiciel Przedsiębiorcy wskazany w formularzu zgłoszeniowym.",
        ),
    ),
    (
        "Wysokość dofinansowania",
        (
            "Organizator pokrywa 85% całkowitego kosztu udziału; kwota ta stanowi pomoc de minimis.",
            "Przedsiębiorca pokrywa 15% kosztu na podstawie noty wystawionej przez Organizatora, w terminie 14 dni od jej doręczenia.",
            "Zaświadczenie o pomocy de minimis Organizator wydaje w dniu zawarcia umowy.",
        ),
    ),
    (
        "Obowiązki Organizatora",
        (
            "Organizator zapewnia przejazdy, noclegi, wyżywienie, ubezpieczenie oraz program spotkań.",
            "Organizator przekaże program najpóźniej na 7 dni przed wylotem.",
        ),
    ),
    (
        "Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca bierze czynny udział w całym programie Wyjazdu.",
            "Po powrocie zamieszcza na swojej stronie internetowej informację o udziale i źródle finansowania oraz wypełnia ankietę ewaluacyjną.",
            "Przedsiębiorca zawiadamia Organizatora o każdej zmianie danych.",
        ),
    ),
    (
        "Rezygnacja",
        (
            "O rezygnacji Przedsiębiorca zawiadamia na piśmie.",
            "Przy rezygnacji później niż 15 dni przed rozpoczęciem Wyjazdu Przedsiębiorca zwraca koszty poniesione do dnia otrzymania zawiadomienia.",
        ),
    ),
    (
        "Zwrot pomocy",
        (
            "W razie naruszenia umowy Przedsiębiorca zwraca równowartość dofinansowania wraz z odsetkami jak dla zaległości podatkowych.",
        ),
    ),
    (
        "Dane osobowe",
        (
            "Strony przetwarzają dane osobowe w zakresie niezbędnym do wykonania umowy i przez okres wymagany przepisami o pomocy publicznej.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
            "Spory rozstrzyga sąd właściwy dla siedziby Organizatora.",
            "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach.",
        ),
    ),
)


def _part(i: int, style: str) -> str:
    title, points = PARTS[i]
    head = f"§ {i + 1}" if style == "bare" else f"§ {i + 1}. {title}"
    items = "".join(f"<li>{p}</li>" for p in points)
    return f'<div class="part"><div class="pt">{head}</div><ol>{items}</ol></div>'


def _sheet(body: str, f: Firm, no: int, of: int, where: str, word: str) -> str:
    mark = initials(f.signer) if f.mode == "hand" else ""
    return (
        f'<div class="sheet"{"" if no == 1 else " style=break-before:page"}><div>{body}</div>'
        f'<div class="ft" style="justify-content:{where}"><span>{word} {mark}</span><span class="sm">strona {no} z {of}</span></div></div>'
    )


SHEET = ".sheet{height:258mm;display:flex;flex-direction:column;justify-content:space-between}.ft{display:flex;gap:30mm;align-items:flex-end}li{margin:4px 0}"
SIGNS = '<table style="margin-top:14mm"><tr><td class="c">.................................<br>Organizator</td><td class="c">.................................<br>Przedsiębiorca</td></tr></table>'


def _party(f: Firm) -> str:
    return f"{a(f.name)} z siedzibą: {a(f'{f.street}, {f.code} {f.town}')}, NIP {a(dashed(f.nip))}, zwanym/ą dalej „Przedsiębiorcą”"


def classic(f: Firm) -> Html:
    """Centred paragraphs, three pages, the firm written into the head."""
    top = f"<p class='c'><b>PROJEKT</b></p><h1>{NAME}</h1><p class='c'>nr DGR. ............ /2026</p><p>zawarta w dniu .................... 2026 r. pomiędzy {OFFICE},</p><p>a {_party(f)}.</p>"
    pages = (
        top + _part(0, "bare") + _part(1, "bare"),
        "".join(_part(i, "bare") for i in (2, 3, 4)),
        "".join(_part(i, "bare") for i in (5, 6, 7)) + SIGNS,
    )
    body = "".join(_sheet(p, f, i, 3, "space-between", "parafa:") for i, p in enumerate(pages, 1))
    css = (
        SHEET + "h1{font-size:14pt;text-align:center}.pt{text-align:center;font-weight:bold;margin-top:14px}"
    )
    return Html(page(body, css, "12pt/1.55 Liberation Serif", f.pen, "18mm 24mm"))


def headed(f: Firm) -> Html:
    """Titled paragraphs, two dense pages, the party left blank."""
    dots = "." * 60
    top = f"<div class='sm'>Załącznik nr 5 do Regulaminu – wzór umowy</div><h1>{NAME}</h1><p>Strony: 1) Województwo Lubuskie, ul. Podgórna 7, 65-057 Zielona Góra („Organizator”), 2) {dots} („Przedsiębiorca”).</p>"
    pages = (
        top + "".join(_part(i, "t") for i in range(4)),
        "".join(_part(i, "t") for i in range(4, 8)) + SIGNS,
    )
    body = "".join(_sheet(p, f, i, 2, "flex-end", "") for i, p in enumerate(pages, 1))
    css = SHEET + "h1{font-size:15pt}.pt{font-weight:bold;color:#1f3c78;margin-top:12px}"
    return Html(page(body, css, "10.5pt/1.5 Carlito", f.pen, "18mm 20mm"))


def columns(f: Firm) -> Html:
    """Two columns on two pages, initials in a ruled box."""
    top = f"<h1>{NAME} <span class='sm'>(projekt)</span></h1><p>Zawierają ją {OFFICE.replace('Województwem Lubuskim', 'Województwo Lubuskie').replace('zwanym', 'zwane')} oraz {_party(f)}.</p>"
    pages = (
        top + "<div class='cl'>" + "".join(_part(i, "t") for i in range(5)) + "</div>",
        "<div class='cl'>" + "".join(_part(i, "t") for i in range(5, 8)) + "</div>" + SIGNS,
    )
    body = "".join(
        _sheet(p, f, i, 2, "space-between", "<span class='bx'>Parafa Przedsiębiorcy</span>")
        for i, p in enumerate(pages, 1)
    )
    css = (
        SHEET
        + "h1{font-size:13pt}.cl{columns:2;column-gap:9mm}.pt{font-weight:bold;margin-top:10px}.bx{border:1px solid #666;padding:8px;font-size:8pt}.part{break-inside:avoid}"
    )
    return Html(page(body, css, "10pt/1.45 Liberation Sans", f.pen, "18mm 17mm"))


def tabled(f: Firm) -> Html:
    """Paragraph numbers in a narrow column of a table, a table of parties on top."""
    top = f"<h1>{NAME}</h1><table class='t'><tr><td>Organizator</td><td>Województwo Lubuskie, Departament Gospodarki i Rozwoju, ul. Podgórna 7, 65-057 Zielona Góra</td></tr><tr><td>Przedsiębiorca</td><td>{a(f.name)}</td></tr><tr><td>NIP</td><td>{a(f.nip)}</td></tr><tr><td>Wyjazd</td><td>Szwajcaria, 22–25 czerwca 2026 r.</td></tr></table>"

    def rows(first: int, last: int) -> str:
        return (
            "<table class='t'>"
            + "".join(
                f"<tr><td>§ {i + 1}</td><td><b>{PARTS[i][0]}</b><br>{'<br>'.join(f'{n}. {p}' for n, p in enumerate(PARTS[i][1], 1))}</td></tr>"
                for i in range(first, last)
            )
            + "</table>"
        )

    pages = (top + rows(0, 3), rows(3, 6), rows(6, 8) + SIGNS)
    body = "".join(_sheet(p, f, i, 3, "center", "") for i, p in enumerate(pages, 1))
    css = (
        SHEET
        + "h1{font-size:14pt;text-align:center}.t{margin:8px 0}.t td{border:1px solid #999;padding:7px 9px;vertical-align:top}.t td:first-child{width:30mm}"
    )
    return Html(page(body, css, "11pt/1.55 Liberation Sans", f.pen, "18mm 20mm"))


CONTRACTS: dict[str, tuple[str, Callable[[Firm], Html], bool]] = {
    "A": ("contract: centred §§, three pages, party in the head", classic, True),
    "B": ("contract: titled §§, two pages, party blank", headed, False),
    "C": ("contract: two columns, ruled box for initials", columns, True),
    "D": ("contract: §§ in a table, table of parties", tabled, True),
}
