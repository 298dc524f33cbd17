"""Drafts of the contract: plain leaves, two columns of small print, margins with §, a bound booklet."""

from html import escape

from tests.blind.model import Html, Signing

from .firm import Firm
from .style import initials, page, strokes

TITLE = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"
CLAUSES = (
    ("Przedmiot umowy", "Województwo dofinansowuje udział jednego przedstawiciela Przedsiębiorcy w wyjeździe studyjnym "
     "do Szwajcarii w ramach projektu „Innowacyjne Lubuskie”. Przedsiębiorca przyjmuje dofinansowanie na warunkach "
     "Regulaminu, który stanowi integralną część umowy."),
    ("Wysokość dofinansowania", "Dofinansowanie wynosi 85% całkowitego kosztu udziału i stanowi pomoc de minimis. "
     "Pozostałe 15% Przedsiębiorca wpłaca na rachunek Województwa w terminie 7 dni od wezwania."),
    ("Obowiązki Województwa", "Województwo zapewnia przejazd, zakwaterowanie, wyżywienie, ubezpieczenie oraz "
     "organizację spotkań w miejscu pobytu."),
    ("Obowiązki Przedsiębiorcy", "Przedsiębiorca uczestniczy w całym programie, zamieszcza na swojej stronie notatkę "
     "o wyjeździe i źródle finansowania oraz wypełnia ankietę ewaluacyjną."),
    ("Rezygnacja", "Rezygnacja złożona później niż 15 dni przed wyjazdem rodzi obowiązek zwrotu kosztów poniesionych "
     "przez Województwo do dnia otrzymania pisemnej informacji."),
    ("Zwrot pomocy", "W razie udzielenia pomocy niezgodnie z przepisami Przedsiębiorca zwraca ją wraz z odsetkami "
     "liczonymi jak dla zaległości podatkowych."),
    ("Dane osobowe", "Strony przetwarzają dane osobowe wyłącznie w celu wykonania umowy, zgodnie z RODO."),
    ("Kontrola", "Przedsiębiorca umożliwia kontrolę dokumentów dotyczących wyjazdu i przechowuje je przez 10 lat od "
     "dnia udzielenia pomocy."),
    ("Postanowienia końcowe", "Zmiany wymagają formy pisemnej. Spory rozstrzyga sąd właściwy dla siedziby Województwa. "
     "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach."),
)  # fmt: skip


def parties(firm: Firm) -> str:
    """Who makes the contract."""
    return (
        "zawarta w Zielonej Górze w dniu …………… 2026 r. pomiędzy <b>Województwem Lubuskim</b> z siedzibą w Zielonej "
        "Górze, ul. Podgórna 7, zwanym „Województwem”, reprezentowanym przez …………………………, a<br>"
        f"<b>{escape(firm.name)}</b>, {firm.address}, NIP {firm.nip}, reprezentowanym przez: {firm.signer}, "
        "zwanym dalej „Przedsiębiorcą”."
    )


def mark(firm: Firm, signing: Signing, number: int) -> str:
    """Initials, where a pen made them."""
    return initials(firm.signer, number) if signing == "hand" else ""


def clause(number: int) -> str:
    """One § with its heading."""
    head, text = CLAUSES[number]
    return f"<h3>§ {number + 1}. {head}</h3><p>{text}</p>"


def ending(firm: Firm, signing: Signing) -> str:
    """Both parties' places."""
    mine = strokes(firm.signer, 150, 48) if signing == "hand" else "<div style='height:40px'></div>"
    return (
        "<table style='margin-top:30px'><tr><td style='border:0'><div style='height:48px'></div>……………………………<br>"
        f"Województwo</td><td style='border:0'>{mine}<br>……………………………<br>Przedsiębiorca</td></tr></table>"
    )


def leaves(firm: Firm, signing: Signing) -> Html:
    """Three plain leaves with the number and the initials at the foot."""
    parts = (
        f"<h1>{TITLE}</h1><p>(projekt)</p><p>{parties(firm)}</p>" + clause(0) + clause(1),
        "".join(clause(n) for n in range(2, 6)),
        "".join(clause(n) for n in range(6, 9)) + ending(firm, signing),
    )
    body = "".join(
        f"<div class='leaf'>{text}<div class='foot'><span style='float:right'>{mark(firm, signing, n)}</span>"
        f"Strona {n} z 3</div></div>"
        for n, text in enumerate(parts, 1)
    )
    return page("body{font:11.5pt/1.6 'Liberation Serif',serif}h1{font-size:14pt;text-align:center}"
                "h3{text-align:center;font-size:11.5pt}", body)  # fmt: skip


def columns(firm: Firm, signing: Signing) -> Html:
    """Two leaves of small print in two columns."""
    parts = (
        f"<p>{parties(firm)}</p>" + "".join(clause(n) for n in range(5)),
        "".join(clause(n) for n in range(5, 9)) + ending(firm, signing),
    )
    body = "".join(
        f"<div class='leaf'><div class='top'>Załącznik nr 5 – wzór umowy</div>{'<h1>' + TITLE + '</h1>' if n == 1 else ''}"
        f"<div class='cols'>{text}</div><div class='foot'>parafa Przedsiębiorcy: {mark(firm, signing, n)}</div></div>"
        for n, text in enumerate(parts, 1)
    )
    return page("body{font:9.5pt/1.45 'Liberation Sans',sans-serif}.cols{columns:2;column-gap:9mm}"
                ".top{font-size:8pt;text-align:right}h1{font-size:12pt}h3{font-size:9.5pt;margin:8px 0 2px}"
                "p{margin:2px 0;text-align:justify}", body)  # fmt: skip


def margins(firm: Firm, signing: Signing) -> Html:
    """§ in the left margin, numbered sentences at the right, three leaves."""

    def row(number: int) -> str:
        head, text = CLAUSES[number]
        items = "".join(f"<li>{s.strip().rstrip('.')}.</li>" for s in text.split(". ") if s.strip())
        return f"<tr><td class='m'>§ {number + 1}</td><td><b>{head}</b><ol>{items}</ol></td></tr>"

    groups = (range(3), range(3, 6), range(6, 9))
    first = (
        f"<h1>Projekt umowy</h1><p><b>{TITLE}</b> pn. „Wyjazd studyjny do Szwajcarii”, {parties(firm)}</p>"
    )
    body = "".join(
        f"<div class='leaf'>{first if n == 1 else ''}<table>{''.join(row(k) for k in group)}</table>"
        f"{ending(firm, signing) if n == 3 else ''}<div class='foot' style='text-align:center'>– {n} –"
        f"<span style='position:absolute;left:0;bottom:0'>{mark(firm, signing, n)}</span></div></div>"
        for n, group in enumerate(groups, 1)
    )
    return page("body{font:10.5pt/1.5 'DejaVu Serif',serif}.m{width:18mm;font-weight:bold}h1{font-size:14pt}"
                "ol{margin:2px 0 10px;padding-left:18px}", body)  # fmt: skip


def booklet(firm: Firm, signing: Signing) -> Html:
    """A bound booklet of four leaves with a title leaf and a table of the parties."""
    cover = (
        f"<div style='margin-top:50mm;text-align:center'><h1>UMOWA NR …… / 2026</h1><p>{TITLE[6:]}</p>"
        "<p>Województwo Lubuskie<br>„Innowacyjne Lubuskie”, FEWL 2021–2027, Działanie 1.8</p></div>"
        f"<table><tr><th>Strona 1</th><th>Strona 2</th></tr><tr><td>Województwo Lubuskie, ul. Podgórna 7, 65-057 "
        f"Zielona Góra</td><td>{escape(firm.name)}<br>{firm.address}<br>NIP {firm.nip}</td></tr></table>"
    )
    parts = (
        cover,
        f"<p>{parties(firm)}</p>" + "".join(clause(n) for n in range(3)),
        "".join(clause(n) for n in range(3, 6)),
        "".join(clause(n) for n in range(6, 9)) + ending(firm, signing),
    )
    body = "".join(
        f"<div class='leaf'><div class='head'>{TITLE}</div>{text}<div class='foot'>{mark(firm, signing, n)} "
        f"<small style='float:right'>{n}/4</small></div></div>"
        for n, text in enumerate(parts, 1)
    )
    return page("body{font:11pt/1.55 'Liberation Serif',serif}.head{font-size:7.5pt;border-bottom:1px solid #888;"
                "margin-bottom:8px}h1{font-size:20pt}h3{font-size:11pt}td,th{border:1px solid #555;padding:5px}", body)  # fmt: skip
