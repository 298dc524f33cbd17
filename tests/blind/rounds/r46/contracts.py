"""Four prints of the draft contract, initialled page by page or left bare."""

from html import escape

from tests.blind.model import Html
from tests.blind.rounds.r46.companies import Firm
from tests.blind.rounds.r46.ink import initials, sheets

TITLE = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"
OFFICE = "Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra"

CLAUSES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Przedmiot umowy", (
        "Przedmiotem umowy jest dofinansowanie udziału Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii, planowanym "
        "w dniach 22–25 czerwca 2026 r.",
        "Wyjazd jest częścią projektu „Innowacyjne Lubuskie” w programie Fundusze Europejskie dla Lubuskiego 2021–2027.",
        "Termin wyjazdu może ulec przesunięciu nie więcej niż o cztery dni.",
    )),
    ("Wysokość dofinansowania", (
        "Organizator finansuje 85% całkowitego kosztu udziału Przedsiębiorcy jako pomoc de minimis.",
        "Przedsiębiorca ponosi 15% kosztu w przeliczeniu na jednego uczestnika, na podstawie noty księgowej.",
        "Wartość pomocy zostanie potwierdzona zaświadczeniem o udzielonej pomocy de minimis.",
    )),
    ("Obowiązki Organizatora", (
        "Organizator zapewnia przejazdy, zakwaterowanie, wyżywienie, ubezpieczenie i program spotkań.",
        "Organizator przekaże Przedsiębiorcy program najpóźniej siedem dni przed wyjazdem.",
        "Organizator wyznacza opiekuna grupy.",
    )),
    ("Obowiązki Przedsiębiorcy", (
        "Przedsiębiorca deleguje jednego przedstawiciela i zapewnia jego udział w całym programie.",
        "Przedsiębiorca zamieści na swojej stronie internetowej notatkę o wyjeździe i źródle jego finansowania.",
        "Przedsiębiorca wypełni ankietę ewaluacyjną w terminie 14 dni od powrotu.",
    )),
    ("Rezygnacja", (
        "Rezygnacja wymaga formy pisemnej.",
        "Przy rezygnacji późniejszej niż 15 dni przed wyjazdem Przedsiębiorca zwraca koszty poniesione do dnia jej "
        "otrzymania przez Organizatora.",
        "Zmiana przedstawiciela jest możliwa za zgodą Organizatora.",
    )),
    ("Odpowiedzialność", (
        "Strony odpowiadają za niewykonanie umowy na zasadach ogólnych Kodeksu cywilnego.",
        "Organizator nie odpowiada za rzeczy pozostawione bez nadzoru w czasie wyjazdu.",
        "Naruszenie obowiązków skutkuje zwrotem dofinansowania wraz z odsetkami.",
    )),
    ("Kontrola i dokumenty", (
        "Przedsiębiorca przechowuje dokumenty dotyczące pomocy przez dziesięć lat.",
        "Przedsiębiorca umożliwia kontrolę uprawnionym instytucjom.",
        "Dane osobowe są przetwarzane w celu wykonania umowy.",
    )),
    ("Postanowienia końcowe", (
        "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
        "Spory rozstrzyga sąd właściwy dla siedziby Organizatora.",
        "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach.",
    )),
)  # fmt: skip

SIGNATURES = (
    "<div style='display:flex;justify-content:space-between;margin-top:22mm'><div>……………………………<br>Organizator</div>"
    "<div>……………………………<br>Przedsiębiorca</div></div>"
)


def mark(firm: Firm, pen: bool) -> str:
    """Initials, where a pen was used."""
    return initials(firm.seed + 700) if pen else ""


def spread(parts: list[str], pages: int) -> list[str]:
    """The parts over so many pages."""
    size = -(-len(parts) // pages)
    return ["".join(parts[start : start + size]) for start in range(0, len(parts), size)]


def classic(firm: Firm, pen: bool = True) -> Html:
    """A: paragraphs with centred numbers, three pages, title on the first."""
    parts = [
        f"<h2>§ {number}<br>{title}</h2><ol>{''.join(f'<li>{text}</li>' for text in texts)}</ol>"
        for number, (title, texts) in enumerate(CLAUSES, 1)
    ]
    bodies = spread(parts, 3)
    bodies[0] = (
        f"<div style='text-align:right'>projekt</div><h1>{TITLE}</h1><p>zawarta w Zielonej Górze w dniu ……………… 2026 r. "
        f"pomiędzy {OFFICE}, zwanym „Organizatorem”, reprezentowanym przez ………………………</p><p>a {escape(firm.name)}, "
        f"{escape(firm.address)}, NIP {firm.nip}, REGON {firm.regon}, zwanym dalej „Przedsiębiorcą”, reprezentowanym "
        f"przez: {escape(firm.who)}.</p>" + bodies[0]
    )
    bodies[-1] += SIGNATURES
    css = "body{font:11.5pt/1.45 Liberation Serif}h1{font-size:14pt;text-align:center}h2{font-size:11.5pt;text-align:center}"
    return sheets(css, bodies, mark(firm, pen))


def framed(firm: Firm, pen: bool = True) -> Html:
    """B: a first page with a table of the parties, then clauses in a sans face with decimal numbers."""
    parts = [
        f"<h2>{number}. {title} (§ {number})</h2>"
        + "".join(f"<p>{number}.{point}. {text}</p>" for point, text in enumerate(texts, 1))
        for number, (title, texts) in enumerate(CLAUSES, 1)
    ]
    first = (
        f"<h1>{TITLE.upper()}</h1>"
        + "<p>Nr ……… / DGR / 2026 – WZÓR UMOWY DO ZAPARAFOWANIA</p><table><tr><th>Organizator</th><th>Przedsiębiorca</th>"
        "</tr><tr><td>Województwo Lubuskie<br>ul. Podgórna 7<br>65-057 Zielona Góra</td>"
        f"<td>{escape(firm.name)}<br>{escape(firm.street)}<br>{firm.postal} {escape(firm.town)}<br>NIP {firm.dashed}</td>"
        f"</tr><tr><td>reprezentowane przez: ………………</td><td>reprezentant: {escape(firm.who)}</td></tr></table>"
    )
    bodies = [first + "".join(parts[:2]), "".join(parts[2:5]), "".join(parts[5:]) + SIGNATURES]
    css = (
        "body{font:10.5pt/1.5 Liberation Sans}h1{font-size:13pt}h2{font-size:11pt;color:#333;margin:5mm 0 1mm}"
        "table{border-collapse:collapse;width:100%}td,th{border:1px solid #555;padding:2mm;text-align:left;width:50%}"
    )
    return sheets(css, bodies, mark(firm, pen))


def dense(firm: Firm, pen: bool = True) -> Html:
    """C: two columns in small print on two pages."""
    parts = [
        f"<p><b>§ {number}. {title}.</b> {' '.join(f'{point}) {text}' for point, text in enumerate(texts, 1))}</p>"
        for number, (title, texts) in enumerate(CLAUSES, 1)
    ]
    head = (
        f"<h1>{TITLE}</h1><p>Strony: Województwo Lubuskie (Organizator), ul. Podgórna 7, 65-057 Zielona Góra oraz "
        f"{escape(firm.name)} (Przedsiębiorca), {escape(firm.address)}, NIP: {firm.nip}.</p>"
    )
    bodies = [
        f"{head}<div class=k>{''.join(parts[:4])}</div>",
        f"<div class=k>{''.join(parts[4:])}</div>{SIGNATURES}",
    ]
    css = (
        "body{font:11pt/1.5 Carlito}h1{font-size:13.5pt;text-align:center;border-bottom:1px solid}"
        ".k{columns:2;column-gap:8mm;text-align:justify}"
    )
    return sheets(css, bodies, mark(firm, pen))


def headed(firm: Firm, pen: bool = True) -> Html:
    """D: every page with the project's line and the number of the annex, four pages."""
    strip = (
        "<div class=t>Załącznik nr 5 do Regulaminu · Fundusze Europejskie dla Lubuskiego · Dofinansowane przez Unię "
        "Europejską</div>"
    )
    parts = [
        f"<h2>§ {number} {title}</h2><ul>{''.join(f'<li>{text}</li>' for text in texts)}</ul>"
        for number, (title, texts) in enumerate(CLAUSES, 1)
    ]
    opening = (
        f"<h1>WZÓR UMOWY</h1><h3>{TITLE}</h3><p>zawarta między:</p><p>1. {OFFICE}"
        f" – Organizatorem,</p><p>2. {escape(firm.name)}, adres: {escape(firm.address)}, NIP: {firm.nip} – Przedsiębiorcą, "
        f"w imieniu którego działa {escape(firm.who)}.</p><p>Strony postanawiają, co następuje:</p>"
    )
    bodies = [strip + body for body in [opening + parts[0], *spread(parts[1:], 3)]]
    bodies[-1] += SIGNATURES
    css = (
        "body{font:11.5pt/1.6 Liberation Serif}.t{font:8pt Liberation Sans;color:#555;border-bottom:1px solid #aaa;"
        "text-align:center;margin-bottom:6mm}h1{font-size:13pt;text-align:center}h3{text-align:center}"
        "h2{font-size:12pt;margin-bottom:0}"
    )
    return sheets(css, bodies, mark(firm, pen))
