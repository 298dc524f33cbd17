"""Draft contracts: four layouts, initialled at the foot of each page."""

from collections.abc import Callable

from tests.blind.model import Html, Signing
from tests.blind.rounds.r39.kit import Firm, initials, sheet

TITLE = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"
SUBJECT = "Przedmiotem umowy jest dofinansowanie udziału jednego przedstawiciela Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii planowanym na 22–25 czerwca 2026 r. w ramach projektu „Innowacyjne Lubuskie”."
SHARE = "Organizator pokrywa 85% całkowitego kosztu udziału jako pomoc de minimis, Przedsiębiorca wnosi wkład własny w wysokości 15% w terminie 7 dni od otrzymania noty."
DUTIES = "Przedsiębiorca bierze czynny udział w programie, zamieszcza na swojej stronie informację o wyjeździe i wypełnia ankietę ewaluacyjną."
ORGANISER = "Organizator zapewnia przeloty, noclegi, wyżywienie, przejazdy lokalne, ubezpieczenie i spotkania w ośrodkach innowacji."
RESIGN = "Rezygnacja później niż 15 dni przed rozpoczęciem wyjazdu zobowiązuje Przedsiębiorcę do zwrotu kosztów poniesionych do dnia otrzymania pisemnej informacji."
AID = "Wartość pomocy zostanie potwierdzona zaświadczeniem o pomocy de minimis wystawionym w dniu zawarcia umowy."
DATA = "Strony przetwarzają dane osobowe uczestnika wyłącznie w celu organizacji, rozliczenia i kontroli wyjazdu."
END = "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności. Spory rozstrzyga sąd właściwy dla siedziby Organizatora. Umowę sporządzono w dwóch jednakowych egzemplarzach."
OFFICE = "Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra, zwanym dalej Organizatorem"


def _pages(css: str, pages: tuple[str, ...], foot: Callable[[int], str]) -> Html:
    body = "".join(
        f'<div class="pg{" br" if n > 1 else ""}">{text}<div class=ft>{foot(n)}</div></div>'
        for n, text in enumerate(pages, 1)
    )
    return sheet(
        ".pg{position:relative;height:255mm}.ft{position:absolute;bottom:0;left:0;right:0;font-size:9pt}"
        + css,
        body,
    )


def classic(f: Firm, mode: Signing) -> Html:
    """Paragraph signs in the middle, three pages."""
    part = lambda n, t, *x: f"<h4>§ {n}<br>{t}</h4>" + "".join(f"<p>{i}. {s}</p>" for i, s in enumerate(x, 1))  # noqa: E731
    pages = (
        f"<p>PROJEKT</p><h2>{TITLE} nr ……/2026</h2><p>zawarta w Zielonej Górze w dniu ………… pomiędzy {OFFICE},</p><p>a {f.name}, {f.address}, NIP {f.nip}, REGON {f.regon}, reprezentowanym przez: {f.boss}, zwanym dalej Przedsiębiorcą.</p>"
        + part(1, "Przedmiot umowy", SUBJECT, ORGANISER),
        part(2, "Finansowanie", SHARE, AID)
        + part(3, "Obowiązki Przedsiębiorcy", DUTIES)
        + part(4, "Rezygnacja", RESIGN),
        part(5, "Dane osobowe", DATA)
        + part(6, "Postanowienia końcowe", END)
        + "<table style='width:100%;text-align:center;margin-top:60px'><tr><td>Organizator<br><br>………………</td><td>Przedsiębiorca<br><br>………………</td></tr></table>",
    )
    return _pages(
        "body{font:12pt/1.4 Liberation Serif}h2,h4{text-align:center}",
        pages,
        lambda n: f'<div style="text-align:right">{initials(f.pen, mode)}<br>Strona {n} z 3</div>',
    )


def clauses(f: Firm, mode: Signing) -> Html:
    """A table of the parties, clauses of decimal numbers, a frame for initials."""

    def frame(n: int) -> str:
        return f'<table style="width:100%"><tr><td>Umowa – wyjazd studyjny Szwajcaria, str. {n}/2</td><td style="border:1px solid #777;width:110px;height:40px;text-align:center">{initials(f.pen, mode)}<div style="font-size:7pt">parafa</div></td></tr></table>'

    pages = (
        f"<h1>UMOWA O DOFINANSOWANIE</h1><p>uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym do Szwajcarii (projekt umowy)</p><table class=p><tr><th>Organizator</th><th>Przedsiębiorca</th></tr><tr><td>Województwo Lubuskie<br>ul. Podgórna 7<br>65-057 Zielona Góra</td><td>{f.name}<br>{f.address}<br>NIP: {f.nip}</td></tr></table>"
        f"<h3>§ 1. Zakres</h3><p>1.1. {SUBJECT}</p><p>1.2. {ORGANISER}</p><h3>§ 2. Pieniądze</h3><p>2.1. {SHARE}</p><p>2.2. {AID}</p>",
        f"<h3>§ 3. Co robi Przedsiębiorca</h3><p>3.1. {DUTIES}</p><p>3.2. {RESIGN}</p><h3>§ 4. Dane</h3><p>4.1. {DATA}</p><h3>§ 5. Zakończenie</h3><p>5.1. {END}</p><table class=p><tr><td>za Organizatora<br><br><br></td><td>za Przedsiębiorcę<br><br><br></td></tr></table>",
    )
    return _pages(
        "body{font:11pt/1.4 Liberation Sans}h1{font-size:16pt}.p{width:100%;border-collapse:collapse}.p td,.p th{border:1px solid #444;padding:6px;width:50%;text-align:left}",
        pages,
        frame,
    )


def columns(f: Firm, mode: Signing) -> Html:
    """Two columns of small print, a heading band, two pages."""
    pages = (
        f"<div class=b>Województwo Lubuskie · Urząd Marszałkowski · wzór umowy</div><h2>{TITLE}</h2><div class=cl><p>Strony: {OFFICE}, oraz {f.name} (NIP {f.nip}), {f.address}, reprezentowana/y przez {f.boss}.</p><p><b>§ 1.</b> {SUBJECT}</p><p><b>§ 2.</b> {SHARE}</p><p><b>§ 3.</b> {AID}</p><p><b>§ 4.</b> {ORGANISER}</p></div>",
        f"<div class=cl><p><b>§ 5.</b> {DUTIES}</p><p><b>§ 6.</b> {RESIGN}</p><p><b>§ 7.</b> {DATA}</p><p><b>§ 8.</b> {END}</p></div><p style='margin-top:50px'>Podpisy stron zostaną złożone po zakwalifikowaniu Przedsiębiorcy do wyjazdu.</p>",
    )
    return _pages(
        ".b{background:#e9e3d4;padding:6px;font-size:9pt}body{font:10.5pt/1.45 DejaVu Serif}h2{font-size:13pt}.cl{columns:2;column-gap:22px}",
        pages,
        lambda n: f'<div>{n}<span style="float:right;margin-top:-24px">{initials(f.pen, mode)}</span></div>',
    )


def annexed(f: Firm, mode: Signing) -> Html:
    """Headed as an annex, letters a)–d), initials at the left margin of the foot."""
    pages = (
        f"<p class=a>Załącznik nr 5 do Regulaminu rekrutacji</p><p><b>{TITLE.upper()}</b></p><p>Dnia ………… 2026 r. strony: {OFFICE}, i <b>{f.name}</b>, {f.address}, NIP {f.dashed}, uzgadniają, co następuje:</p><p>§ 1 Przedmiot<br>{SUBJECT}</p><p>§ 2 Zasady finansowania<br>a) {SHARE}<br>b) {AID}</p><p>§ 3 Świadczenia Organizatora<br>{ORGANISER}</p>",
        f"<p>§ 4 Zobowiązania<br>a) {DUTIES}<br>b) {RESIGN}</p><p>§ 5 Ochrona danych<br>{DATA}</p><p>§ 6 Inne<br>{END}</p><p style='margin-top:40px'>Organizator: ........................ &nbsp;&nbsp;&nbsp; Przedsiębiorca: ........................</p>",
    )
    return _pages(
        ".a{text-align:right;font-style:italic;font-size:9.5pt}body{font:11.5pt/1.5 Liberation Serif}",
        pages,
        lambda n: f"{initials(f.pen, mode)} &nbsp; parafa &nbsp;&nbsp; – {n} –",
    )


LAYOUTS: tuple[Callable[[Firm, Signing], Html], ...] = (classic, clauses, columns, annexed)
NAMES = (
    "contract: centred paragraphs, 3 pages",
    "contract: parties table, frame for initials",
    "contract: two columns",
    "contract: annex with letters",
)
