"""Four drafts of the contract."""

from html import escape

from tests.blind.model import Html
from tests.blind.rounds.r47.common import Firm, html, initials

CLAUSES = (
    (
        "Przedmiot umowy",
        "Przedmiotem umowy jest dofinansowanie uczestnictwa Przedsiębiorcy w wyjeździe studyjnym do "
        "Szwajcarii w dniach 22–25 czerwca 2026 r., realizowanym w projekcie „Innowacyjne Lubuskie”.",
    ),
    (
        "Finansowanie",
        "Dofinansowanie wynosi 85% kosztów udziału i stanowi pomoc de minimis. Pozostałe 15% Przedsiębiorca "
        "wpłaca na rachunek Województwa w terminie 14 dni od otrzymania noty.",
    ),
    (
        "Obowiązki Województwa",
        "Województwo zapewnia przejazdy, noclegi, wyżywienie, ubezpieczenie oraz organizację "
        "spotkań w ośrodkach innowacji.",
    ),
    (
        "Obowiązki Przedsiębiorcy",
        "Przedsiębiorca deleguje jednego przedstawiciela, uczestniczy w całym programie, "
        "zamieszcza informację o wyjeździe na swojej stronie i wypełnia ankietę.",
    ),
    (
        "Rezygnacja",
        "Rezygnacja później niż 15 dni przed wyjazdem zobowiązuje do zwrotu kosztów poniesionych do dnia "
        "otrzymania pisemnej informacji.",
    ),
    (
        "Dane osobowe i promocja",
        "Strony przetwarzają dane osobowe w zakresie potrzebnym do wykonania umowy. Przedsiębiorca "
        "zgadza się na wykorzystanie logotypu i zdjęć z wyjazdu.",
    ),
    (
        "Postanowienia końcowe",
        "Zmiany umowy wymagają formy pisemnej. W sprawach nieuregulowanych stosuje się Kodeks "
        "cywilny. Umowę sporządzono w dwóch jednobrzmiących egzemplarzach.",
    ),
)


def _party(firm: Firm) -> str:
    return (
        f"<b>{escape(firm.name)}</b>, {escape(firm.address)}, NIP {firm.nip}, REGON {firm.regon}, którą reprezentuje "
        f"{escape(firm.signer)} – {escape(firm.role)}"
    )


def contract_sections(firm: Firm) -> Html:
    """Sections with centred § on two pages, paraph at the foot."""

    def text(part: tuple[tuple[str, str], ...], first: int) -> str:
        return "".join(f"<h3>§ {n}<br>{t}</h3><p>1. {c}</p>" for n, (t, c) in enumerate(part, first))

    foot = f"<div class='i'>parafa: {initials(firm)}</div>"
    body = (
        "<div class='page'><h1>UMOWA O DOFINANSOWANIE UCZESTNICTWA PRZEDSIĘBIORCY Z WOJEWÓDZTWA LUBUSKIEGO W WYJEŹDZIE "
        "STUDYJNYM – PROJEKT</h1><p>zawarta w Zielonej Górze w dniu .................... 2026 r. pomiędzy "
        "Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, zwanym „Organizatorem”, a</p>"
        f"<p>{_party(firm)}, zwaną dalej „Przedsiębiorcą”.</p>{text(CLAUSES[:4], 1)}<div class='s'>1/2</div>"
        f"{foot}</div>"
        f"<div class='page'>{text(CLAUSES[4:], 5)}<table><tr><td>Organizator<br><br>....................</td><td>"
        f"Przedsiębiorca<br><br>....................</td></tr></table><div class='s'>2/2</div>{foot}</div>"
    )
    css = (
        "body{font:11.5pt 'Liberation Serif';line-height:1.4}.page{position:relative;height:255mm}h1{font-size:13pt;"
        "text-align:center}h3{font-size:11.5pt;text-align:center;margin:14px 0 2px}.i{position:absolute;bottom:4mm;"
        "right:0}"
        ".s{position:absolute;bottom:4mm;left:50%}table{width:100%;margin-top:50px;text-align:center}"
    )
    return html(css, body, firm.hand)


def contract_blank(firm: Firm) -> Html:
    """Dots for the firm's data, three pages, initials in the lower left corner."""

    def sheet(inner: str, number: int) -> str:
        foot = f"<div class='i'>{initials(firm)}</div><div class='n'>Strona {number} z 3</div>"
        return f"<div class='page'>{inner}{foot}</div>"

    def text(part: tuple[tuple[str, str], ...], first: int) -> str:
        return "".join(f"<p><b>§ {n}. {t}.</b></p><p>{c}</p>" for n, (t, c) in enumerate(part, first))

    head = (
        "<p class='w'>WZÓR – załącznik nr 5 do Regulaminu</p><h1>Umowa nr DGR……/2026</h1><p class='c'>o dofinansowanie "
        "uczestnictwa przedsiębiorcy w Wyjeździe</p><p>Strony: Województwo Lubuskie z siedzibą w Zielonej Górze oraz "
        "…………………………………………………………………, NIP ……………………………, reprezentowany przez ………………………………………, zwany „Uczestnikiem” "
        "(dane zostaną wpisane po zakwalifikowaniu).</p>"
    )
    end = (
        "<p style='margin-top:70px'>………………………………… &nbsp;&nbsp;&nbsp;&nbsp;&nbsp; …………………………………<br>Województwo Lubuskie "
        "&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Uczestnik</p>"
    )
    body = (
        sheet(head + text(CLAUSES[:2], 1), 1)
        + sheet(text(CLAUSES[2:5], 3), 2)
        + sheet(text(CLAUSES[5:], 6) + end, 3)
    )
    css = (
        "body{font:11pt Arial;line-height:1.5}.page{position:relative;height:255mm}h1{font-size:15pt;text-align:center}"
        ".c{text-align:center}.w{text-align:right;font-size:9pt}.i{position:absolute;bottom:5mm;"
        "left:0}.n{position:absolute;"
        "bottom:5mm;right:0;font-size:9pt}"
    )
    return html(css, body, firm.hand)


def contract_table(firm: Firm) -> Html:
    """Clauses in a table of two columns; one page, the initials below."""
    rows = "".join(f"<tr><td>§ {n}</td><td><b>{t}.</b> {c}</td></tr>" for n, (t, c) in enumerate(CLAUSES, 1))
    body = (
        "<h1>Projekt umowy o dofinansowanie uczestnictwa w wyjeździe studyjnym do Szwajcarii</h1>"
        "<table><tr><td>Organizator</td><td>Województwo Lubuskie, Urząd Marszałkowski, ul. Podgórna 7, "
        "65-057 Zielona Góra"
        f"</td></tr><tr><td>Przedsiębiorca</td><td>{_party(firm)}</td></tr>{rows}</table>"
        f"<div class='i'>Zapoznałem się z projektem – parafka Przedsiębiorcy: {initials(firm)}</div>"
    )
    css = (
        "body{font:10.5pt Carlito;line-height:1.35}h1{font-size:15pt;"
        "text-align:center}table{width:100%}td{border:1px solid "
        "#888;padding:6px 8px;vertical-align:top}td:first-child{width:22mm;white-space:nowrap}.i{margin-top:26px;"
        "text-align:right}"
    )
    return html(css, body, firm.hand)


def contract_clauses(firm: Firm) -> Html:
    """Numbered points in small print under a letterhead, two pages, initials top right."""

    def text(part: tuple[tuple[str, str], ...], first: int) -> str:
        return "".join(f"<h4>§ {n} {t}</h4><ol><li>{c}</li></ol>" for n, (t, c) in enumerate(part, first))

    top = f"<div class='h'>Umowa o dofinansowanie – Wyjazd studyjny Szwajcaria 2026 <span>{initials(firm)}</span></div>"
    body = (
        f"<div class='page'>{top}<h1>UMOWA O DOFINANSOWANIE UCZESTNICTWA PRZEDSIĘBIORCY W WYJEŹDZIE</h1><p>(projekt do "
        f"zaparafowania)</p><p>Zawierają ją: 1) Województwo Lubuskie, 2) {_party(firm)}.</p>"
        f"{text(CLAUSES[:5], 1)}</div>"
        f"<div class='page'>{top}{text(CLAUSES[5:], 6)}<h4>Załączniki</h4><ol><li>Regulamin rekrutacji</li><li>"
        "Formularz "
        "zgłoszeniowy</li></ol><p>Podpisy stron (przy zawarciu umowy): ....................</p></div>"
    )
    css = (
        "body{font:10pt 'DejaVu Serif';line-height:1.4;font-size:9.5pt}h1{font-size:12pt}.h{border-bottom:1px solid "
        "#555;"
        "font-size:8.5pt;height:38px}.h span{float:right}h4{margin:10px 0 2px}"
    )
    return html(css, body, firm.hand)


CONTRACTS = {
    "centred sections, two pages": contract_sections,
    "the office's model with dots, three pages": contract_blank,
    "table of clauses, one page": contract_table,
    "small print with running head": contract_clauses,
}
