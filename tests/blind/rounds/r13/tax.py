"""What tax offices send: certificates without arrears, with arrears, with instalments; and a mayor's certificate."""

from dataclasses import replace
from datetime import date
from random import Random

from tests.blind.model import Html

from .common import Company, dots, e, html, pen, seal, words

TITLE = "zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości"


def _number(c: Company, head: str) -> str:
    return f"{head}{Random(c.slug + head).randint(100, 9999)}.2026"


def _end(c: Company, paper: bool, who: str, post: str) -> str:
    """Pen and stamp on paper; a sentence on an electronic document."""
    if paper:
        officer = replace(c, slug=c.slug + "-tax", ink="#14317d")
        return pen(officer, "tax", 44) + "<br>" + seal((f"z up. Naczelnika {c.tax}", who, post), "#28407c")
    return f"<div style='font-size:8.5pt'>Dokument podpisany elektronicznie: {who}, {post}</div>"


def automatic(c: Company, paper: bool, day: date) -> Html:
    """The automatic certificate of the e-office, with rows by tax."""
    rows = "".join(
        f"<tr><td>{t}</td><td>brak zaległości</td></tr>"
        for t in (
            "podatek od towarów i usług",
            "podatek dochodowy",
            "podatek dochodowy pobierany przez płatnika",
            "pozostałe",
        )
    )
    css = """@page{size:A4;margin:18mm}body{font:10pt Liberation Sans}.k{background:#c8102e;color:#fff;padding:2mm 4mm;
    font-weight:bold}table{border-collapse:collapse;width:100%;margin:3mm 0}td{border-bottom:1px solid #aaa;padding:1.6mm}"""
    end = (
        _end(c, paper, "Beata Kruk", "kierownik referatu")
        if paper
        else "<p>Opatrzono pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej. Dokument wygenerowany automatycznie.</p>"
    )
    return html(
        css,
        f"""<span class='k'>KAS</span> Krajowa Administracja Skarbowa – e-Urząd Skarbowy<h3>{TITLE.capitalize()}</h3>
    <p>Nr {_number(c, "0800-SPV.4031.")}<br>Data wydania: {dots(day)}</p><table><tr><td>Podatnik</td><td><b>{e(c.name)}</b></td></tr>
    <tr><td>Identyfikator podatkowy</td><td>{c.nip}</td></tr><tr><td>Adres</td><td>{e(c.address)}</td></tr><tr><td>Organ</td>
    <td>Naczelnik {e(c.tax)}</td></tr></table><b>Stan na dzień wydania</b><table>{rows}</table><p>Podatnik nie figuruje
    w ewidencji jako posiadający zaległości podatkowe. Nie prowadzi się wobec niego egzekucji administracyjnej.</p>{end}""",
    )


def officers_letter(c: Company, paper: bool, day: date) -> Html:
    """A letter signed by an officer."""
    css = "@page{size:A4;margin:24mm 22mm}body{font:11.8pt/1.5 Liberation Serif}h1{font-size:13pt;text-align:center;margin:10mm 0}"
    return html(
        css,
        f"""<div>NACZELNIK<br>{e(c.tax.upper())}<br>{_number(c, "UNP-0810-26.4031.")}</div><p style='text-align:right'>
    {words(day)}</p><h1>{TITLE.upper()}</h1><p style='text-align:justify'>Działając na podstawie art. 306a § 1 i art. 306e § 1
    ustawy – Ordynacja podatkowa, po sprawdzeniu ksiąg stwierdza się, iż podatnik {e(c.name)} (NIP {c.nip_dashed}),
    {e(c.address)}, w dniu wydania niniejszego dokumentu <b>nie posiada zaległości podatkowych</b>.</p><p>Organ nie prowadzi
    wobec podatnika postępowania egzekucyjnego, w sprawach o przestępstwa skarbowe ani w celu ujawnienia zaległości. Zaświadczenie
    wydaje się celem przedłożenia w Urzędzie Marszałkowskim w Zielonej Górze.</p><div style='text-align:right;margin-top:10mm'>
    {_end(c, paper, "Jolanta Sęk", "komisarz skarbowy")}</div><small>Pobrano opłatę skarbową 21 zł.</small>""",
    )


def boxed(c: Company, paper: bool, day: date) -> Html:
    """Fields with numbers, one statement of two crossed."""
    css = """@page{size:A4;margin:14mm}body{font:9.5pt Liberation Sans}td{border:1px solid #000;padding:1.6mm 2mm;vertical-align:top}
    table{border-collapse:collapse;width:100%}small{color:#333;font-size:7pt;display:block}.d{background:#ddd;font-weight:bold}"""
    return html(
        css,
        f"""<table><tr><td colspan='2'><small>1. Organ podatkowy</small>NACZELNIK {e(c.tax.upper())}</td><td><small>2. Data
    wydania</small>{dots(day)}</td></tr><tr><td colspan='3' style='text-align:center;font-size:13pt'><b>{TITLE.upper()}</b>
    <br>Nr {_number(c, "ZN-")}</td></tr><tr><td colspan='3' class='d'>A. DANE PODATNIKA</td></tr><tr><td><small>3. NIP</small>
    {c.nip}</td><td colspan='2'><small>4. Nazwa / nazwisko i imię</small>{e(c.name)}</td></tr><tr><td colspan='3'><small>5.
    Adres</small>{e(c.address)}</td></tr><tr><td colspan='3' class='d'>B. TREŚĆ ZAŚWIADCZENIA</td></tr><tr><td colspan='3'><small>6.
    Zaświadcza się, że w dniu wydania podatnik (właściwe zaznaczono X)</small><br><b>[X]</b> nie zalega w podatkach<br><br>[&nbsp;&nbsp;]
    zalega w podatkach, w tym: należność główna ______ odsetki ______</td></tr><tr><td colspan='3'><small>7. Postępowanie
    egzekucyjne</small>[&nbsp;&nbsp;] jest prowadzone &nbsp;&nbsp; [X] nie jest prowadzone</td></tr><tr><td colspan='3' class='d'>C.
    PODPIS</td></tr><tr><td colspan='3' style='height:42mm'>{_end(c, paper, "Marta Górniak", "starszy ekspert skarbowy")}</td></tr>
    </table>""",
    )


def amounts(c: Company, paper: bool, day: date, owed: bool = False) -> Html:
    """Amounts by tax: all of them nothing, or two that are owed."""
    due = (
        (
            ("VAT za grudzień 2025 r.", "4 912,00 zł", "131,00 zł"),
            ("PIT-36L za 2024 r.", "1 260,00 zł", "118,00 zł"),
        )
        if owed
        else (
            ("VAT", "0,00 zł", "0,00 zł"),
            ("CIT / PIT", "0,00 zł", "0,00 zł"),
            ("inne", "0,00 zł", "0,00 zł"),
        )
    )
    rows = "".join(f"<tr><td>{t}</td><td>{a}</td><td>{i}</td></tr>" for t, a, i in due)
    total = "6 172,00 zł + odsetki 249,00 zł" if owed else "0,00 zł"
    told = (
        "według stanu na dzień wydania ma zaległości podatkowe wykazane niżej"
        if owed
        else "według stanu na dzień wydania zaległości podatkowych nie ma, co obrazuje zestawienie"
    )
    css = """@page{size:A4;margin:20mm}body{font:11pt Carlito}table{border-collapse:collapse;width:80%;margin:4mm 0}td,th{border:1px
    solid #555;padding:1.5mm 3mm;text-align:left}"""
    return html(
        css,
        f"""<div style='display:flex;justify-content:space-between'><span>Urząd skarbowy: Naczelnik<br><b>{e(c.tax)}</b>
    </span><span>{dots(day)}<br>{_number(c, "0811-SKA.4031.")}</span></div><h2 style='text-align:center'>
    {TITLE.capitalize()}</h2><p>{e(c.name)}<br>{e(c.address)}<br>NIP {c.nip_spaced}</p><p>{told}:</p><table><tr><th>Tytuł</th>
    <th>Należność główna</th><th>Odsetki</th></tr>{rows}</table><p>Ogółem: <b>{total}</b></p><p>Podstawa prawna: art. 306e Ordynacji
    podatkowej.</p><br>{_end(c, paper, "Andrzej Rutka", "kierownik działu")}""",
    )


def instalments(c: Company, paper: bool, day: date) -> Html:
    """No arrears except a tax that was put off to instalments: a person has to judge."""
    css = "@page{size:A4;margin:24mm}body{font:11.8pt/1.5 Liberation Serif}h1{font-size:13pt;text-align:center;margin:8mm 0}"
    return html(
        css,
        f"""<div>Naczelnik {e(c.tax)}<br>{_number(c, "0809-SEW.4031.")}</div><p style='text-align:right'>{words(day)}</p>
    <h1>{TITLE.upper()}</h1><p>Podatnik: {e(c.name)}, {e(c.address)}, NIP {c.nip}.</p><p>Stwierdza się, że podatnik nie posiada
    zaległości podatkowych, z wyjątkiem podatku od towarów i usług za III kwartał 2025 r. w kwocie 9 600,00 zł, którego zapłatę
    decyzją z dnia 12 stycznia 2026 r. rozłożono na 8 rat. Raty, których termin minął, zapłacono.</p><div style='text-align:right'>
    {_end(c, paper, "Jolanta Sęk", "komisarz skarbowy")}</div>""",
    )


def municipal(c: Company, paper: bool, day: date) -> Html:
    """The mayor's certificate on local taxes, with the same words in its title."""
    officer = replace(c, slug=c.slug + "-mayor", ink="#1a2a55")
    css = "@page{size:A4;margin:22mm}body{font:11.5pt/1.45 Liberation Serif}h1{font-size:13.5pt;text-align:center}"
    end = (
        pen(officer, "mayor", 46)
        + "<br>"
        + seal(("z up. Burmistrza", "Halina Wrzos", "skarbnik gminy"), "#6d1f2f")
    )
    return html(
        css,
        f"""<div><b>BURMISTRZ {e({"Rzepin": "RZEPINA"}.get(c.town, c.town.upper()))}</b><br>Referat Podatków i Opłat<br>
    FN.3124.41.2026</div><p style='text-align:right'>{e(c.town)}, {words(day)}</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach
    lub stwierdzające stan zaległości</h1><p>Zaświadcza się, że {e(c.name)}, {e(c.address)}, NIP {c.nip_dashed}, nie zalega wobec
    budżetu Gminy w podatku od nieruchomości, podatku od środków transportowych ani w opłacie za gospodarowanie odpadami.</p>
    <p>Wydano na prośbę podatnika na podstawie art. 306a Ordynacji podatkowej.</p><div style='text-align:right'>{end}</div>""",
    )
