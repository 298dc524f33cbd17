"""Draft contracts in four dresses; each page ends with the place for initials."""

from tests.blind.model import Html
from tests.blind.rounds.r55.base import Firm, e, initials, page

TITLE = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"
PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Przedmiot",
        (
            "Umowa reguluje dofinansowanie udziału Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii planowanym na 22–25 czerwca 2026 r.",
            "Dofinansowanie pochodzi z programu Fundusze Europejskie dla Lubuskiego 2021–2027, Działanie 1.8, projekt „Innowacyjne Lubuskie”.",
            "Termin może zostać przesunięty o najwyżej 4 dni ze względu na połączenia lotnicze.",
        ),
    ),
    (
        "Kwota wsparcia",
        (
            "Organizator pokrywa 85% kosztu udziału jednego przedstawiciela, a Przedsiębiorca 15% tego kosztu.",
            "Wsparcie jest pomocą de minimis w rozumieniu rozporządzenia Komisji (UE) 2023/2831.",
            "Wkład własny Przedsiębiorca wpłaca w ciągu 7 dni od otrzymania noty księgowej.",
        ),
    ),
    (
        "Obowiązki Organizatora",
        (
            "Organizator zapewnia przelot, przejazdy na miejscu, noclegi, wyżywienie i ubezpieczenie uczestnika.",
            "Organizator przekazuje program nie później niż 7 dni przed wyjazdem.",
            "Po zawarciu umowy Organizator wydaje zaświadczenie o udzielonej pomocy de minimis.",
        ),
    ),
    (
        "Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca deleguje jedną osobę, która uczestniczy w całym programie.",
            "Na stronie internetowej firmy pojawi się informacja o udziale i źródle finansowania.",
            "Po powrocie uczestnik wypełnia ankietę ewaluacyjną.",
        ),
    ),
    (
        "Rezygnacja",
        (
            "O rezygnacji Przedsiębiorca zawiadamia na piśmie.",
            "Rezygnacja późniejsza niż 15 dni przed wyjazdem oznacza zwrot kosztów poniesionych do dnia otrzymania pisma.",
            "Zmiana delegowanej osoby wymaga zgody Organizatora i jest możliwa, jeżeli pozwala na to przewoźnik.",
        ),
    ),
    (
        "Dane osobowe i wizerunek",
        (
            "Dane uczestnika są przetwarzane wyłącznie w celu organizacji, rozliczenia i kontroli wyjazdu.",
            "Zdjęcia z wyjazdu mogą być publikowane w materiałach informacyjnych Organizatora.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
            "Spory rozstrzyga sąd właściwy dla siedziby Organizatora.",
            "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze stron.",
        ),
    ),
)


def parties(firm: Firm) -> str:
    """Who concludes it."""
    f = firm
    return (
        "<p>zawarta w Zielonej Górze dnia ……………… 2026 r. pomiędzy:</p><p><b>Województwem Lubuskim</b>, ul. Podgórna 7, 65-057 Zielona Góra, "
        "zwanym „Organizatorem”, reprezentowanym przez ……………………………</p><p>a</p>"
        f"<p><b>{e(f.name)}</b>, {e(f.address)}, NIP {f.nip}, REGON {f.regon}, reprezentowanym przez: {e(f.head)} – {e(f.head_role)}, zwanym „Przedsiębiorcą”.</p>"
    )


def clauses(first: int, last: int, style: str = "c") -> str:
    """Some of the paragraphs."""
    text = ""
    for number in range(first, last + 1):
        title, points = PARTS[number - 1]
        items = "".join(f"<li>{point}</li>" for point in points)
        text += f"<div class='keep'><p class='{style}'><b>§ {number}<br>{title}</b></p><ol>{items}</ol></div>"
    return text


def signatures() -> str:
    """Empty places of the parties."""
    return "<table style='margin-top:3em'><tr><td class='c'>…………………………<br>Organizator</td><td class='c'>…………………………<br>Przedsiębiorca</td></tr></table>"


def sheets(
    firm: Firm,
    parts: tuple[str, ...],
    is_initialled: bool,
    css: str,
    note: str,
    font: str,
    size: str,
    side: str,
) -> Html:
    """Pages of fixed height with a foot."""
    mark = initials(firm.head) if is_initialled else ""
    pages = "".join(
        f"<section>{part}<div class='foot'><span>{note} {number}/{len(parts)}</span>"
        f"<span class='par' style='{side}'>parafa: {mark}</span></div></section>"
        for number, part in enumerate(parts, 1)
    )
    rules = (
        "section{position:relative;height:260mm;break-after:page}section:last-child{break-after:auto}ol{margin:.2em 0;padding-left:1.5em}"
        ".foot{position:absolute;bottom:0;left:0;right:0;border-top:1px solid #999;font-size:9pt;height:13mm}.par{position:absolute;top:1mm}.par svg{vertical-align:middle}"
    )
    return Html(page(pages, rules + css, "", font, size))


def classic(firm: Firm, is_initialled: bool = True) -> Html:
    """Centred paragraphs, three pages."""
    parts = (
        f"<p class='r small'>Załącznik nr 5</p><h1>UMOWA nr ……/2026<br>{TITLE[6:]}</h1><p class='c'>(projekt)</p>{parties(firm)}{clauses(1, 2)}",
        clauses(3, 5),
        clauses(6, 7) + signatures(),
    )
    return sheets(
        firm, parts, is_initialled, "", "Projekt umowy – strona", "Liberation Serif", "12pt", "right:4mm"
    )


def columns(firm: Firm, is_initialled: bool = True) -> Html:
    """Two columns, one page of them and a page of signatures."""
    parts = (
        f"<h1>{TITLE}</h1>{parties(firm)}<div style='columns:2;column-gap:8mm;text-align:justify'>{clauses(1, 4, 'h')}</div>",
        f"<div style='columns:2;column-gap:8mm;text-align:justify'>{clauses(5, 7, 'h')}</div>{signatures()}",
    )
    return sheets(
        firm, parts, is_initialled, ".h{margin-top:0}", "str.", "Liberation Sans", "10.5pt", "left:75mm"
    )


def letterhead(firm: Firm, is_initialled: bool = True) -> Html:
    """With the programme's head on each page and a table of clauses."""
    head = "<table><tr><td><b>Fundusze Europejskie<br>dla Lubuskiego</b></td><td class='c'>Rzeczpospolita Polska</td><td class='r'>Dofinansowane przez<br>Unię Europejską</td></tr></table><hr>"

    def grid(first: int, last: int) -> str:
        return (
            "<table class='q'>"
            + "".join(
                f"<tr><td style='width:34mm'><b>§ {n}.</b> {PARTS[n - 1][0]}</td><td>"
                + "".join(f"<p>{i}. {p}</p>" for i, p in enumerate(PARTS[n - 1][1], 1))
                + "</td></tr>"
                for n in range(first, last + 1)
            )
            + "</table>"
        )

    parts = (f"{head}<h1>{TITLE}</h1>{parties(firm)}{grid(1, 3)}", head + grid(4, 7) + signatures())
    return sheets(
        firm,
        parts,
        is_initialled,
        ".q td{border:1px solid #777;padding:3px 6px;vertical-align:top}",
        "Wzór umowy, karta",
        "Liberation Sans",
        "10.5pt",
        "right:20mm",
    )


def compact(firm: Firm, is_initialled: bool = True) -> Html:
    """Running text, sections in a line."""

    def run(first: int, last: int) -> str:
        return "".join(
            f"<p style='text-align:justify'><b>§ {n}. {PARTS[n - 1][0]}.</b> "
            + " ".join(f"{i}) {p}" for i, p in enumerate(PARTS[n - 1][1], 1))
            + "</p>"
            for n in range(first, last + 1)
        )

    parts = (f"<p class='r'>PROJEKT</p><h1>{TITLE}</h1>{parties(firm)}{run(1, 4)}", run(5, 7) + signatures())
    return sheets(firm, parts, is_initialled, "", "Strona", "DejaVu Serif", "11pt", "right:8mm")
