"""Draft contracts: four settings of the same agreement, initialled on every page (or not)."""

import itertools

from .firm import Firm
from .ink import BLACK, BLUE, initials, page, text

TITLE = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"


def _clauses(firm: Firm) -> list[tuple[str, list[str]]]:
    return [
        (
            "Przedmiot",
            [
                "Umowa określa zasady, na jakich Przedsiębiorca bierze udział w Wyjeździe studyjnym do Szwajcarii w dniach 22–25 czerwca 2026 r., organizowanym w projekcie „Innowacyjne Lubuskie”.",
                "Data Wyjazdu może zostać przesunięta najwyżej o cztery dni z powodu połączeń lotniczych.",
                f"W Wyjeździe weźmie udział jeden przedstawiciel Przedsiębiorcy: {firm.delegate}.",
            ],
        ),
        (
            "Dofinansowanie",
            [
                "Organizator pokrywa 85% kosztów udziału Przedsiębiorcy w Wyjeździe; kwota ta jest pomocą de minimis w rozumieniu rozporządzenia Komisji (UE) 2023/2831.",
                "Przedsiębiorca wpłaca 15% kosztów na podstawie noty księgowej w terminie 14 dni od jej otrzymania.",
                "Po udzieleniu pomocy Organizator wydaje zaświadczenie o pomocy de minimis.",
            ],
        ),
        (
            "Obowiązki Organizatora",
            [
                "Organizator zapewnia przeloty i przejazdy, noclegi, wyżywienie, ubezpieczenie oraz program wizyt i spotkań.",
                "Organizator przekaże program najpóźniej na siedem dni przed rozpoczęciem Wyjazdu.",
            ],
        ),
        (
            "Obowiązki Przedsiębiorcy",
            [
                "Przedsiębiorca uczestniczy w całym programie, zamieszcza na swojej stronie notatkę o udziale wraz z informacją o finansowaniu i wypełnia ankietę po powrocie.",
                "Koszt materiałów promocyjnych, diet i innych wydatków własnych ponosi Przedsiębiorca.",
                "Przedsiębiorca przechowuje dokumenty związane z pomocą przez 10 lat.",
            ],
        ),
        (
            "Rezygnacja",
            [
                "Rezygnacja zgłoszona później niż 15 dni przed Wyjazdem zobowiązuje Przedsiębiorcę do zwrotu kosztów poniesionych do dnia otrzymania pisemnej rezygnacji.",
                "Zwrot następuje w ciągu 14 dni od wezwania, na rachunek w nim wskazany.",
            ],
        ),
        (
            "Dane osobowe",
            [
                "Dane przedstawiciela przetwarza się wyłącznie dla potrzeb organizacji, rozliczenia i kontroli Wyjazdu.",
                "Przedsiębiorca zgadza się na publikację logotypu i zdjęć z Wyjazdu w materiałach informacyjnych.",
            ],
        ),
        (
            "Postanowienia końcowe",
            [
                "Zmiany Umowy wymagają formy pisemnej. W sprawach nieuregulowanych stosuje się Regulamin oraz Kodeks cywilny.",
                "Spory rozstrzyga sąd właściwy dla siedziby Organizatora.",
                "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze Stron.",
            ],
        ),
    ]


def _parties(firm: Firm) -> str:
    return (
        "zawarta w Zielonej Górze w dniu ………………… 2026 r. pomiędzy <b>Województwem Lubuskim</b>, ul. Podgórna 7, 65-057 Zielona Góra, "
        "zwanym „Organizatorem”, reprezentowanym przez ……………………………………………,<br>a<br>"
        f"<b>{text(firm.name)}</b>, {text(firm.address)}, NIP {firm.nip}, REGON {firm.regon}, zwanym dalej „Przedsiębiorcą”, "
        f"którego reprezentuje {text(firm.boss)} – {text(firm.boss_role)}."
    )


def _pages(firm: Firm, cuts: tuple[int, ...]) -> list[list[tuple[int, str, list[str]]]]:
    numbered = [(n, title, lines) for n, (title, lines) in enumerate(_clauses(firm), 1)]
    edges = (0, *cuts, len(numbered))
    return [numbered[a:b] for a, b in itertools.pairwise(edges)]


SIGNS = (
    "<table style='margin-top:16mm'><tr><td style='text-align:center'>…………………………<br>ORGANIZATOR</td>"
    "<td style='text-align:center'>…………………………<br>PRZEDSIĘBIORCA</td></tr></table>"
)


def classical(firm: Firm, *, initialled: bool = True) -> str:
    """A: § in the middle, serif, the initials low on the right."""
    sheets = ""
    pages = _pages(firm, (2, 5))
    for number, clauses in enumerate(pages, 1):
        body = ""
        if number == 1:
            body += f"<p style='text-align:right'><i>projekt</i></p><h1>{TITLE}</h1><p>{_parties(firm)}</p>"
        for n, title, lines in clauses:
            items = "".join(f"<li>{text(line)}</li>" for line in lines)
            body += f"<div class='p'>§ {n}<br>{title}</div><ol>{items}</ol>"
        if number == len(pages):
            body += SIGNS
        mark = initials(firm.seed, number) if initialled else ""
        sheets += (
            f"<div class='sheet'>{body}<div class='foot'>{mark}</div><div class='no'>{number}</div></div>"
        )
    css = (
        "h1{font-size:14pt;text-align:center}.p{text-align:center;font-weight:bold;margin:5mm 0 1mm}li{margin:2mm 0;text-align:justify}"
        ".foot{position:absolute;right:0;bottom:2mm}.no{position:absolute;bottom:2mm;width:100%;text-align:center;font-size:9pt}"
    )
    return page(sheets, css, "18mm 22mm 16mm 24mm", "Liberation Serif").replace(
        "font-size:10.5pt", "font-size:12pt", 1
    )


def footed(firm: Firm, *, initialled: bool = True) -> str:
    """B: an office template with the funds' line on top and a ruled place for the initials in every footer."""
    sheets = ""
    pages = _pages(firm, (4,))
    for number, clauses in enumerate(pages, 1):
        body = "<div class='eu'>Fundusze Europejskie dla Lubuskiego &emsp;|&emsp; Rzeczpospolita Polska &emsp;|&emsp; Dofinansowane przez Unię Europejską</div>"
        if number == 1:
            body += f"<div style='font-size:9pt'>Załącznik – wzór umowy</div><h1>UMOWA NR ……/2026</h1><h2>{TITLE.removeprefix('Umowa ')}</h2><p>{_parties(firm)}</p>"
        for n, title, lines in clauses:
            body += f"<h3>§ {n}. {title}</h3>" + "".join(
                f"<p>{i}. {text(line)}</p>" for i, line in enumerate(lines, 1)
            )
        if number == len(pages):
            body += SIGNS
        mark = initials(firm.seed, number, BLACK) if initialled else ""
        sheets += (
            f"<div class='sheet'>{body}<table class='foot'><tr><td>Strona {number} z {len(pages)}</td>"
            f"<td>Parafa Organizatora: ……………</td><td>Parafa Przedsiębiorcy: <span class='m'>{mark}</span></td></tr></table></div>"
        )
    css = (
        ".eu{font-size:8.5pt;text-align:center;border-bottom:0.4mm solid #003399;color:#003399;padding-bottom:1mm;margin-bottom:3mm}"
        "h1,h2{text-align:center;font-size:13pt;margin:1mm}h2{font-size:11.5pt}h3{font-size:11pt;margin:4mm 0 1mm}p{margin:1.2mm 0}"
        ".foot{position:absolute;bottom:1mm;font-size:8.5pt;border-top:0.3mm solid #777}.foot td{padding-top:2mm;vertical-align:middle;height:12mm}"
        ".m{display:inline-block;min-width:24mm;border-bottom:0.3mm dotted #555}"
    )
    return page(sheets, css)


def columns(firm: Firm, *, initialled: bool = True) -> str:
    """C: two columns of small print on two sheets, initials in the outer corner on top and nothing else."""
    sheets = ""
    pages = _pages(firm, (5,))
    for number, clauses in enumerate(pages, 1):
        body = ""
        for n, title, lines in clauses:
            body += f"<h3>§ {n} {title.upper()}</h3>" + "".join(
                f"<p>{n}.{i}. {text(line)}</p>" for i, line in enumerate(lines, 1)
            )
        head = f"<h1>PROJEKT UMOWY</h1><h2>{TITLE}</h2><p>{_parties(firm)}</p>" if number == 1 else ""
        mark = initials(firm.seed, number) if initialled else ""
        tail = SIGNS if number == len(pages) else ""
        sheets += (
            f"<div class='sheet'><div class='corner'>{mark}</div>{head}<div class='cols'>{body}</div>{tail}"
            f"<div class='no'>Innowacyjne Lubuskie – projekt umowy – str. {number}/{len(pages)}</div></div>"
        )
    css = (
        ".sheet{padding-top:12mm;height:243mm}.cols{column-count:2;column-gap:8mm;text-align:justify}h1{font-size:13pt;text-align:center;margin:0}h2{font-size:11pt;text-align:center}"
        "h3{font-size:10pt;margin:3mm 0 1mm;text-align:left}p{margin:1mm 0}.corner{position:absolute;right:0;top:0}"
        ".no{position:absolute;bottom:2mm;font-size:8pt;color:#555}"
    )
    return page(sheets, css, font="Liberation Sans").replace("font-size:10.5pt", "font-size:10pt", 1)


def tabled(firm: Firm, *, initialled: bool = True, electronic: bool = False) -> str:
    """D: a cover table with the particulars, then clauses; initials beside the page number."""
    pages = _pages(firm, (0, 4))
    facts = (
        ("Organizator", "Województwo Lubuskie, ul. Podgórna 7, 65-057 Zielona Góra"),
        ("Przedsiębiorca", f"{firm.name}, {firm.address}"),
        ("NIP / REGON", f"{firm.nip} / {firm.regon}"),
        ("Reprezentacja", f"{firm.boss}, {firm.boss_role}"),
        ("Wyjazd", "Szwajcaria, 22–25 czerwca 2026 r."),
        ("Udział własny", "15% kosztów, szacunkowo 2500 zł netto"),
        ("Dofinansowanie", "85% kosztów, pomoc de minimis"),
    )
    sheets = ""
    for number, clauses in enumerate(pages, 1):
        body = ""
        if number == 1:
            rows = "".join(f"<tr><td>{label}</td><td>{text(value)}</td></tr>" for label, value in facts)
            body = (
                f"<h1>{TITLE}</h1><p style='text-align:center'>(projekt – do zaparafowania przez Przedsiębiorcę)</p><p>Strony i warunki:</p>"
                f"<table class='g'>{rows}</table><p>Postanowienia Umowy zawarte są na kolejnych stronach. Parafowanie projektu potwierdza zapoznanie się z nimi.</p>"
            )
        for n, title, lines in clauses:
            body += f"<p><b>§ {n}</b> <u>{title}</u></p>" + "".join(
                f"<p class='k'>{i}) {text(line)}</p>" for i, line in enumerate(lines, 1)
            )
        if number == len(pages):
            body += "<p><i>Dokument opatrzony podpisem elektronicznym.</i></p>" if electronic else SIGNS
        mark = initials(firm.seed, number, BLUE) if initialled and not electronic else ""
        sheets += f"<div class='sheet'>{body}<div class='no'>– {number} –&emsp;{mark}</div></div>"
    css = (
        "h1{font-size:14pt;text-align:center;margin:8mm 10mm 2mm}.g td{border:0.3mm solid #555;padding:1.8mm 2.5mm}.g td:first-child{width:42mm;background:#f0efe8}"
        ".k{margin:1.5mm 0 1.5mm 7mm;text-align:justify}.no{position:absolute;bottom:3mm;width:100%;text-align:center}"
    )
    return page(sheets, css).replace("font-size:10.5pt", "font-size:11.5pt", 1)
