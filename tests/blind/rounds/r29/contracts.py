"""Four layouts of the draft contract."""

from collections.abc import Sequence

from tests.blind.model import Html

from .firm import Firm
from .kit import esc, initials, page, signature

TITLE = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"
PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Przedmiot umowy",
        (
            "Umowa określa zasady dofinansowania udziału przedstawiciela Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii, który "
            "odbędzie się w dniach 22–25 czerwca 2026 r. w ramach projektu „Innowacyjne Lubuskie”.",
            "Termin wyjazdu może zostać przesunięty o nie więcej niż cztery dni.",
            "Program pobytu Województwo przekaże najpóźniej na siedem dni przed wylotem.",
        ),
    ),
    (
        "Dofinansowanie",
        (
            "Województwo pokrywa 85% całkowitego kosztu udziału; wsparcie stanowi pomoc de minimis.",
            "Przedsiębiorca wnosi 15% kosztu na podstawie noty księgowej, w ciągu 14 dni od jej otrzymania.",
            "Ostateczną kwotę strony ustalą po rozliczeniu wyjazdu, a Województwo wyda zaświadczenie o udzielonej pomocy.",
        ),
    ),
    (
        "Obowiązki Województwa",
        (
            "Województwo zapewnia przeloty, przejazdy na miejscu, noclegi, wyżywienie, ubezpieczenie i program spotkań.",
            "Województwo wyznacza opiekuna grupy i informuje o zmianach w programie.",
        ),
    ),
    (
        "Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca deleguje jedną osobę i odpowiada za jej udział w całym programie.",
            "Na stronie internetowej Przedsiębiorcy ukaże się informacja o wyjeździe i źródle jego finansowania.",
            "Po powrocie uczestnik wypełni ankietę ewaluacyjną.",
            "Diety oraz własne materiały promocyjne Przedsiębiorca opłaca sam.",
        ),
    ),
    (
        "Rezygnacja",
        (
            "Z udziału można zrezygnować bez kosztów do 15 dni przed wyjazdem.",
            "Przy późniejszej rezygnacji Przedsiębiorca zwraca koszty poniesione do dnia doręczenia pisemnego zawiadomienia.",
        ),
    ),
    (
        "Kontrola i dokumenty",
        (
            "Przedsiębiorca przechowuje dokumenty przez dziesięć lat od przyznania pomocy.",
            "Przedsiębiorca umożliwi kontrolę uprawnionym instytucjom.",
        ),
    ),
    (
        "Dane osobowe",
        (
            "Strony przetwarzają dane uczestnika wyłącznie w celu organizacji i rozliczenia wyjazdu.",
            "Uczestnik zgadza się na publikację zdjęć i logotypu firmy w materiałach o wyjeździe.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Zmiany umowy wymagają formy pisemnej.",
            "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
            "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach.",
        ),
    ),
)


def _pages(pages: Sequence[str], seed: str, initialled: Sequence[int], label: str) -> str:
    """Each page with its number, and initials where they were put."""
    return "".join(
        f"<section>{text}<div class='foot'><span>{label} {i} z {len(pages)}</span>"
        f"<span class='par'>{initials(seed) if i in initialled else ''}</span></div></section>"
        for i, text in enumerate(pages, 1)
    )


PAGE_CSS = (
    "section{height:258mm;position:relative;overflow:hidden;break-after:page}section:last-child{break-after:auto}"
    ".foot{position:absolute;bottom:0;left:0;right:0;display:flex;justify-content:space-between;align-items:flex-end;"
    "font-size:8.5pt;color:#333}.par{height:10mm}"
)


def _parties(firm: Firm) -> str:
    register = (
        "wpisanym do CEIDG"
        if firm.register == "CEIDG"
        else f"wpisanym do rejestru pod numerem KRS {firm.register}"
    )
    return (
        "Województwem Lubuskim – Urzędem Marszałkowskim Województwa Lubuskiego, ul. Podgórna 7, 65-057 Zielona Góra, zwanym "
        f"dalej „Województwem”, a {esc(firm.name)}, {esc(firm.address)}, NIP {firm.nip}, {register}, reprezentowanym przez: "
        f"{esc(firm.signer)} – {esc(firm.signer_role)}, zwanym dalej „Przedsiębiorcą”"
    )


def _ends(firm: Firm, by_hand: bool) -> str:
    return (
        "<table class='ends'><tr><td>Województwo<br><br><br>....................................</td><td>Przedsiębiorca<br>"
        f"{signature(firm.signer) if by_hand else '<br><br>'}<br>....................................</td></tr></table>"
    )


def paragraphs(firm: Firm, initialled: Sequence[int], by_hand: bool) -> Html:
    """The usual contract: centred § signs, numbered sentences, three pages."""

    def part(number: int) -> str:
        title, sentences = PARTS[number - 1]
        return f"<h2>§ {number}<br>{title}</h2><ol>" + "".join(f"<li>{s}</li>" for s in sentences) + "</ol>"

    first = (
        f"<p class='w'>WZÓR – projekt umowy</p><h1>{TITLE}<br>nr DGR.…….2026</h1><p>zawarta w Zielonej Górze dnia "
        f"……………… 2026 r. pomiędzy {_parties(firm)}, o następującej treści:</p>" + part(1) + part(2)
    )
    third = part(6) + part(7) + part(8) + _ends(firm, by_hand)
    css = (
        "body{font:11.5pt/1.45 'Liberation Serif'}h1{font-size:13.5pt;text-align:center;margin:4mm 0 8mm}h2{font-size:11.5pt;"
        "text-align:center;margin:5mm 0 2mm}li,p{text-align:justify}.w{text-align:right;font-size:9pt}.ends{margin-top:12mm}"
        ".ends td{text-align:center;width:50%;vertical-align:bottom}" + PAGE_CSS
    )
    return page(
        css, _pages((first, part(3) + part(4) + part(5), third), firm.slug, initialled, "Strona"), "18mm 23mm"
    )


def two_columns(firm: Firm, initialled: Sequence[int], by_hand: bool) -> Html:
    """A compact print in two columns, two pages."""

    def part(number: int) -> str:
        title, sentences = PARTS[number - 1]
        text = " ".join(f"{number}.{i}. {s}" for i, s in enumerate(sentences, 1))
        return f"<p><b>§ {number}. {title}.</b> {text}</p>"

    head = (
        f"<h1>{TITLE.upper()}</h1><p>Zawarta pomiędzy {_parties(firm)}. Dotyczy: Szwajcaria, czerwiec 2026.</p><div class='cols'>"
        + "".join(part(i) for i in range(1, 6))
        + "</div>"
    )
    tail = "<div class='cols'>" + "".join(part(i) for i in range(6, 9)) + "</div>" + _ends(firm, by_hand)
    css = (
        "body{font:10.5pt/1.4 'Liberation Sans'}h1{font-size:12pt;text-align:center}.cols{columns:2;column-gap:8mm;"
        "margin-top:5mm}p{text-align:justify}.ends{margin-top:18mm}.ends td{width:50%}" + PAGE_CSS
    )
    return page(css, _pages((head, tail), firm.slug, initialled, "str."), "18mm 18mm")


def tabled(firm: Firm, initialled: Sequence[int], by_hand: bool) -> Html:
    """Parties in a table, parts as rows with § in the left column, two pages."""

    def part(number: int) -> str:
        title, sentences = PARTS[number - 1]
        text = "".join(f"<p>{i}) {s}</p>" for i, s in enumerate(sentences, 1))
        return f"<tr><td class='l'>§ {number}<br>{title}</td><td>{text}</td></tr>"

    head = (
        f"<h1>{TITLE}</h1><p class='c'>projekt do zaparafowania – Szwajcaria 2026</p><table class='t'><tr><td class='l'>Organizator"
        f"</td><td>Województwo Lubuskie, ul. Podgórna 7, 65-057 Zielona Góra</td></tr><tr><td class='l'>Przedsiębiorca</td><td>"
        f"{esc(firm.name)}<br>{esc(firm.address)}<br>NIP: {firm.nip}</td></tr><tr><td class='l'>Reprezentacja</td><td>"
        f"{esc(firm.signer)}, {esc(firm.signer_role)}</td></tr></table><table class='t'>"
        + "".join(part(i) for i in range(1, 5))
        + "</table>"
    )
    tail = "<table class='t'>" + "".join(part(i) for i in range(5, 9)) + "</table>" + _ends(firm, by_hand)
    css = (
        "body{font:11pt/1.35 'Carlito'}h1{font-size:14pt;margin:0}.c{color:#555}.t{margin-top:4mm}.t td{border:.25mm solid #777;"
        "padding:1.6mm 2mm;vertical-align:top}.l{width:40mm;background:#f1f1f1;font-weight:bold}.t p{margin:0 0 1mm}"
        ".ends{margin-top:15mm}.ends td{width:50%;text-align:center;vertical-align:bottom}" + PAGE_CSS
    )
    return page(css, _pages((head, tail), firm.slug, initialled, "Strona"), "18mm 18mm")


def spaced(firm: Firm, initialled: Sequence[int], by_hand: bool) -> Html:
    """A typescript with wide spacing and lettered sentences, four pages."""

    def part(number: int) -> str:
        title, sentences = PARTS[number - 1]
        text = "".join(
            f"<p class='i'>{letter}. {s}</p>" for letter, s in zip("abcdef", sentences, strict=False)
        )
        return f"<p class='h'>§ {number}. {title.upper()}</p>{text}"

    first = (
        f"<h1>{TITLE}</h1><p>W dniu ............... 2026 r. w Zielonej Górze między {_parties(firm)} została zawarta umowa:</p>"
        + part(1)
    )
    last = part(8) + "<p>Załącznik: Regulamin rekrutacji.</p>" + _ends(firm, by_hand)
    css = (
        "body{font:12pt/1.75 'C059','Liberation Serif'}h1{font-size:14pt;text-decoration:underline;line-height:1.3;"
        "margin-bottom:8mm}.h{margin-top:6mm;font-weight:bold}.i{margin-left:9mm}.ends{margin-top:15mm}.ends td{width:50%;"
        "text-align:center;vertical-align:bottom}" + PAGE_CSS
    )
    pages = (first, part(2) + part(3), part(4) + part(5), part(6) + part(7), last)
    return page(css, _pages(pages, firm.slug, initialled, "–"), "18mm 25mm")
