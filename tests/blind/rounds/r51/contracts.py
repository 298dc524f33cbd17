"""Four prints of the draft contract, and copies of certificates."""

from html import escape

from .companies import Firm
from .draw import initials, page

TITLE = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym do Szwajcarii"
CLAUSES = (
    (
        "Przedmiot umowy",
        "Przedmiotem umowy jest dofinansowanie udziału Przedsiębiorcy w Wyjeździe w dniach 22–25 czerwca "
        "2026 r. w ramach projektu „Innowacyjne Lubuskie”.",
    ),
    (
        "Finansowanie",
        "Województwo pokrywa 85% kosztu udziału jako pomoc de minimis. Przedsiębiorca wpłaca 15% kosztów w "
        "terminie 7 dni od otrzymania noty.",
    ),
    (
        "Obowiązki Przedsiębiorcy",
        "Przedsiębiorca deleguje jednego przedstawiciela, uczestniczy w całym programie, zamieści "
        "informację o Wyjeździe na swojej stronie i wypełni ankietę.",
    ),
    (
        "Obowiązki Województwa",
        "Województwo zapewnia przejazdy, noclegi, wyżywienie, ubezpieczenie oraz program spotkań.",
    ),
    (
        "Rezygnacja",
        "Rezygnacja później niż 15 dni przed Wyjazdem zobowiązuje do zwrotu poniesionych kosztów.",
    ),
    ("Pomoc de minimis", "Po zawarciu umowy Województwo wyda zaświadczenie o udzielonej pomocy de minimis."),
    (
        "Postanowienia końcowe",
        "Zmiany wymagają formy pisemnej. Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
    ),
)


def parties(f: Firm) -> str:
    """Who makes the contract."""
    return (
        f"zawarta w Zielonej Górze dnia ………… 2026 r. pomiędzy Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona "
        f"Góra, zwanym „Województwem”, a {escape(f.name)}, {f.street}, {f.postal} {f.town}, NIP {f.nip}, zwanym "
        "„Przedsiębiorcą”."
    )


def pages(parts: list[str], pen: str, foot: str, css: str) -> str:
    """Sheets of full height, initialled at the foot."""
    body = "".join(
        f"<section "
        f"style='height:255mm;position:relative;{'' if i == 1 else 'break-before:page;'}overflow:hidden'>{part}"
        f"<footer style='position:absolute;bottom:0;left:0;right:0'><table><tr><td class='s'>"
        f"{foot.format(i, len(parts))}</td><td "
        f"style='width:60px'>{initials(pen)}</td></tr></table></footer></section>"
        for i, part in enumerate(parts, 1)
    )
    return page(body, css)


def clauses(begin: int, end: int, style: str = "<h2 class='c'>§ {}<br>{}</h2><p>{}</p>") -> str:
    """Some of the clauses in a style."""
    return "".join(style.format(i, *CLAUSES[i - 1]) for i in range(begin, end))


def contract_classic(f: Firm, pen: str) -> str:
    """Centred paragraphs on two pages."""
    return pages(
        [
            f"<p class='r'>PROJEKT</p><h1 class='c'>{TITLE}</h1><p>{parties(f)}</p>" + clauses(1, 5),
            clauses(5, 8) + "<table style='margin-top:60px'><tr><td class='c'>Województwo</td><td class='c'>"
            "Przedsiębiorca</td></tr></table>",
        ],
        pen,
        "Strona {} z {}",
        "body{font-family:'Liberation Serif',serif;font-size:12pt}",
    )


def contract_columns(f: Firm, pen: str) -> str:
    """Narrow columns, small print."""
    style = "<p><b>§ {}. {}.</b> {}</p>"
    return pages(
        [
            f"<p class='s'>Załącznik nr 5 – wzór umowy</p><h1>{TITLE}</h1><p>{parties(f)}</p><div style='columns:2'>"
            + clauses(1, 6, style)
            + "</div>",
            "<div style='columns:2'>"
            + clauses(6, 8, style)
            + "</div><p style='margin-top:40px'>Podpisy stron: ……………………… &nbsp; ………………………</p>",
        ],
        pen,
        "str. {}/{} &nbsp; parafa:",
        "body{font-size:9.5pt}",
    )


def contract_long(f: Firm, pen: str) -> str:
    """Three pages with much room."""
    style = "<p style='margin-top:22px'><b>§ {}</b> <i>{}</i></p><p style='margin-left:20px'>1. {}</p>"
    return pages(
        [
            f"<h1>UMOWA NR ……/DGR/2026 (projekt)</h1><p><b>{TITLE}</b></p><p>{parties(f)}</p>"
            + clauses(1, 3, style),
            clauses(3, 6, style),
            clauses(6, 8, style) + "<p style='margin-top:80px'>W imieniu Województwa ……………………"
            "</p><p style='margin-top:40px'>W imieniu Przedsiębiorcy ……………………</p>",
        ],
        pen,
        "Wyjazd studyjny do Szwajcarii • {} • parafy stron (stron: {})",
        "body{font-family:'DejaVu Sans',sans-serif;font-size:11pt;line-height:1.7}",
    )


def contract_table(f: Firm, pen: str) -> str:
    """Clauses in a table with numbers at the side."""
    style = "<tr><td style='width:9%'>§ {}</td><td style='width:26%'><b>{}</b></td><td>{}</td></tr>"
    return pages(
        [
            f"<h1>{TITLE}</h1><table class='g'><tr><td>Strony</td><td colspan='2'>{parties(f)}</td></tr>"
            + clauses(1, 4, style)
            + "</table>",
            "<table class='g'>"
            + clauses(4, 8, style)
            + "<tr><td colspan='2'>Podpis Województwa<br><br></td><td>Podpis Przedsiębiorcy<br><br></td></tr></table>",
        ],
        pen,
        "Projekt umowy, zapoznałem się – kartka {} z {}",
        "body{font-size:11pt}td{padding:8px}",
    )


def evidence(f: Firm, item: str) -> str:
    """A copy of a certificate or a patent."""
    if "atent" in item or "Prawo" in item:
        return page(
            "<h1 class='c' style='margin-top:60px'>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</h1><h1 class='c'>"
            f"{'ŚWIADECTWO OCHRONNE' if 'Prawo' in item else 'DOKUMENT PATENTOWY'}</h1><p "
            f"class='c'>{escape(item)}</p>"
            f"<p class='c'>uprawniony: <b>{escape(f.name)}</b>, {f.town}</p><p class='c'>Decyzja ostateczna "
            f"z 2024 r.</p>"
        )
    return page(
        "<div style='border:4px double #7a6a2a;padding:40px;margin-top:40px;text-align:center'><p>Jednostka "
        "Certyfikująca "
        f"CERTIS-POL</p><h1 style='font-size:24pt'>CERTYFIKAT</h1><p>{escape(item)}</p><p>potwierdza się "
        f"spełnienie wymagań "
        f"przez</p><p><b>{escape(f.name)}</b><br>{f.street}, {f.postal} {f.town}</p><p>ważny do 30.11.2027 "
        f"r.</p></div>"
    )


CONTRACT = (contract_classic, contract_columns, contract_long, contract_table)
CONTRACT_NAMES = ("classic, 2 pages", "small print in columns", "three roomy pages", "clauses in a table")
