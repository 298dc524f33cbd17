"""The draft contract in four layouts."""

from collections.abc import Sequence

from .company import Company, initials, page, signature

NAME = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"
_CLAUSES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Przedmiot umowy",
        (
            "Umowa określa zasady dofinansowania udziału jednego przedstawiciela Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii.",
            "Wyjazd odbędzie się w dniach 22–25 czerwca 2026 r.; Organizator może przesunąć termin o najwyżej 4 dni.",
        ),
    ),
    (
        "Wysokość dofinansowania",
        (
            "Dofinansowanie wynosi 85% całkowitego kosztu udziału i stanowi pomoc de minimis.",
            "Przedsiębiorca pokrywa 15% kosztu udziału na podstawie noty wystawionej przez Organizatora.",
        ),
    ),
    (
        "Obowiązki Organizatora",
        (
            "Organizator zapewnia przejazdy, noclegi, wyżywienie, ubezpieczenie i program spotkań.",
            "Organizator przekaże program najpóźniej na 7 dni przed rozpoczęciem Wyjazdu.",
        ),
    ),
    (
        "Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca bierze czynny udział w całym programie Wyjazdu.",
            "Przedsiębiorca zamieszcza na swojej stronie informację o Wyjeździe i źródle finansowania.",
            "Po powrocie uczestnik wypełnia ankietę ewaluacyjną.",
        ),
    ),
    (
        "Rezygnacja",
        (
            "Rezygnacja wymaga formy pisemnej.",
            "Rezygnacja później niż 15 dni przed Wyjazdem zobowiązuje do zwrotu kosztów poniesionych przez Organizatora.",
        ),
    ),
    (
        "Odpowiedzialność",
        ("Organizator nie odpowiada za szkody wyrządzone przez uczestnika osobom trzecim w czasie Wyjazdu.",),
    ),
    (
        "Dane osobowe",
        (
            "Dane przedstawiciela przetwarza się w celu organizacji i rozliczenia Wyjazdu, przez czas wymagany przepisami.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
            "Spory rozstrzyga sąd właściwy dla siedziby Organizatora.",
            "Umowę sporządzono w dwóch egzemplarzach.",
        ),
    ),
)
_CSS = (
    ".p{position:relative;height:258mm;break-after:page}.p:last-child{break-after:auto}"
    ".i{position:absolute;right:4mm;bottom:0}.n{position:absolute;left:0;bottom:2mm;font-size:8.5pt}"
    "h2{font-size:14pt;text-align:center}h3{text-align:center;font-size:11pt;margin:16px 0 4px}li{margin:5px 0}"
)


def _pages(c: Company, bodies: Sequence[str], signing: str, bare: tuple[int, ...]) -> str:
    made = []
    for number, body in enumerate(bodies, 1):
        shown = signing == "hand" and number not in bare
        mark = f'<div class="i">{initials(c.boss)}</div>' if shown else ""
        made.append(f'<div class="p">{body}<div class="n">strona {number} z {len(bodies)}</div>{mark}</div>')
    return "".join(made)


def _parties(c: Company) -> str:
    return f"""zawarta pomiędzy Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, zwanym dalej Organizatorem,
a <b>{c.name}</b>, {c.address}, NIP {c.nip}, REGON {c.regon}, zwanym dalej Przedsiębiorcą, reprezentowanym przez: {c.boss}"""


def _closing(c: Company, signing: str) -> str:
    note = signature(c, signing) if signing == "electronic" else ""
    return f"""<table style="margin-top:34px"><tr><td class="c">........................<br>Organizator</td><td class="c">{note}
<br>........................<br>Przedsiębiorca</td></tr></table>"""


def _listed(clauses: Sequence[tuple[str, tuple[str, ...]]], first: int) -> str:
    return "".join(
        f"<h3>§ {number}<br>{title}</h3><ol>{''.join(f'<li>{text}</li>' for text in texts)}</ol>"
        for number, (title, texts) in enumerate(clauses, first)
    )


def classic(c: Company, signing: str, bare: tuple[int, ...] = ()) -> str:
    """Three pages with centred paragraphs' numbers."""
    bodies = (
        f'<p class="r">PROJEKT</p><h2>{NAME} nr ……/2026</h2><p>{_parties(c)}</p>{_listed(_CLAUSES[:2], 1)}',
        _listed(_CLAUSES[2:5], 3),
        _listed(_CLAUSES[5:], 6) + _closing(c, signing),
    )
    return page(c, _pages(c, bodies, signing, bare), _CSS, "'Liberation Serif',serif")


def compact(c: Company, signing: str, bare: tuple[int, ...] = ()) -> str:
    """Two pages of running text, the number before the title."""

    def run(clauses: Sequence[tuple[str, tuple[str, ...]]], first: int) -> str:
        return "".join(f"<p><b>§ {n}. {t}.</b> {' '.join(x)}</p>" for n, (t, x) in enumerate(clauses, first))

    bodies = (
        f"<p><b>Wzór umowy</b></p><h2>{NAME}</h2><p>{_parties(c)}</p>{run(_CLAUSES[:4], 1)}",
        run(_CLAUSES[4:], 5) + _closing(c, signing),
    )
    return page(c, _pages(c, bodies, signing, bare), _CSS)


def tabled(c: Company, signing: str, bare: tuple[int, ...] = ()) -> str:
    """The parties in a table, clauses as 1.1, 1.2."""

    def points(clauses: Sequence[tuple[str, tuple[str, ...]]], first: int) -> str:
        return "".join(
            f"<p><b>§ {n} {title.upper()}</b></p>"
            + "".join(f"<p>{n}.{m}. {x}</p>" for m, x in enumerate(texts, 1))
            for n, (title, texts) in enumerate(clauses, first)
        )

    cells = f"""<table class="t"><tr><th>Organizator</th><th>Przedsiębiorca</th></tr><tr><td>Województwo Lubuskie<br>ul. Podgórna 7
<br>65-057 Zielona Góra</td><td>{c.name}<br>{c.address}<br>NIP: {c.nip}<br>reprezentuje: {c.boss}</td></tr></table>"""
    bodies = (
        f"<h2>Projekt: {NAME}</h2>{cells}{points(_CLAUSES[:3], 1)}",
        points(_CLAUSES[3:6], 4),
        points(_CLAUSES[6:], 7) + _closing(c, signing),
    )
    return page(c, _pages(c, bodies, signing, bare), _CSS + ".t td,.t th{border:1px solid #555;padding:5px}")


def columned(c: Company, signing: str, bare: tuple[int, ...] = ()) -> str:
    """Two columns in small print on two pages."""
    style = 'style="columns:2;column-gap:8mm;font-size:10pt"'
    bodies = (
        f"<h2>{NAME}</h2><p class='s'>projekt do parafowania</p><p>{_parties(c)}</p>"
        f"<div {style}>{_listed(_CLAUSES[:5], 1)}</div>",
        f"<div {style}>{_listed(_CLAUSES[5:], 6)}</div>{_closing(c, signing)}",
    )
    return page(c, _pages(c, bodies, signing, bare), _CSS)
