"""The office's blank of the application form (Word), empty or filled."""

from docx.document import Document as WordDocument

from .people import Company
from .wordkit import (
    BLANK,
    Manner,
    answer,
    box,
    cell_answer,
    cross_out,
    first,
    gap,
    grid,
    page_number,
    setup,
    shade,
    signature,
    text,
)

SIZE_OPTIONS = (
    ("micro", "mikroprzedsiębiorca"),
    ("small", "mały przedsiębiorca"),
    ("medium", "średni przedsiębiorca"),
    ("large", "duży przedsiębiorca"),
)


def band(doc: WordDocument, letter: str, title: str) -> None:
    """A grey heading of a part."""
    table = grid(doc, 1, (1.2, 15.8))
    for cell in table.rows[0].cells:
        shade(cell, "D9E2EC")
    for cell, words in zip(table.rows[0].cells, (letter, title), strict=True):
        first(cell).add_run(words).bold = True
    gap(doc)


def rows(doc: WordDocument, m: Manner, lines: list[tuple[str, str | None]]) -> None:
    """Labels and empty cells."""
    table = grid(doc, len(lines), (6.6, 10.4), 0.62)
    for row, (label, value) in zip(table.rows, lines, strict=True):
        first(row.cells[0]).add_run(label)
        cell_answer(row.cells[1], value, m)
    gap(doc, 6)


def lists(
    doc: WordDocument,
    m: Manner,
    heads: tuple[str, ...],
    widths: tuple[float, ...],
    items: list[tuple[str, ...]],
    least: int,
    *,
    ends_page: bool = False,
) -> None:
    """A ruled list with numbered rows."""
    table = grid(doc, 1 + max(least, len(items)), widths, 0.6)
    for cell, head in zip(table.rows[0].cells, heads, strict=True):
        first(cell).add_run(head).bold = True
        shade(cell, "F2F2F2")
    for i, row in enumerate(table.rows[1:]):
        first(row.cells[0]).add_run(f"{i + 1}.")
        if i < len(items):
            for cell, value in zip(row.cells[1:], items[i], strict=True):
                cell_answer(cell, value, m, 13)
    gap(doc, 4 if ends_page else 6, new_page=ends_page)


def application_form(doc: WordDocument, c: Company | None = None, m: Manner = BLANK) -> None:
    """Write it."""
    setup(doc, "Calibri", 10.5, (1.8, 2.0, 1.8, 2.0))
    head = doc.sections[0].header.paragraphs[0]
    head.add_run(
        "Załącznik nr 2 do Regulaminu rekrutacji – projekt „Innowacyjne Lubuskie”, FEWL 2021–2027, Działanie 1.8"
    )
    page_number(doc.sections[0].footer.paragraphs[0])
    text(doc, "FORMULARZ ZGŁOSZENIOWY", bold=True, size=15, align="c", after=0)
    text(doc, "przedsiębiorcy do udziału w wyjeździe studyjnym", align="c", after=0)
    text(doc, "SZWAJCARIA, 22–25 czerwca 2026 r.", bold=True, size=12, align="c", after=6)
    text(
        doc,
        "Prosimy wypełnić białe pola. Kwadraciki zaznaczamy krzyżykiem, tam gdzie stoi gwiazdka – "
        "niepotrzebne skreślamy.",
        italic=True,
        size=9,
    )

    band(doc, "A.", "KTO SIĘ ZGŁASZA")
    rows(
        doc,
        m,
        [
            ("Firma (pełne brzmienie z rejestru)", c and c.name),
            ("Numer identyfikacji podatkowej", c and c.dashed),
            ("Numer REGON", c and c.regon),
            ("Numer w KRS (nie dotyczy CEIDG)", c and (c.krs or "nie dotyczy")),
            ("Postać prawna działalności", c and c.legal),
            ("Siedziba – ulica, nr domu i lokalu", c and c.street),
            ("Siedziba – kod i poczta", c and f"{c.postal} {c.town}"),
            ("Siedziba – województwo, powiat", c and f"lubuskie, {c.powiat}"),
            (
                "Oddział na terenie woj. lubuskiego (gdy siedziba jest gdzie indziej)",
                c and ("nie dotyczy" if m.way == "typed" else "—"),
            ),
            ("Symbol PKD działalności przeważającej i jej nazwa", c and f"{c.pkd} {c.pkd_name}"),
            ("Kontakt do firmy: telefon, e-mail", c and f"{c.phone}, {c.mail}"),
            ("Kto reprezentuje firmę (imię, nazwisko, funkcja)", c and f"{c.rep}, {c.rep_role}"),
        ],
    )
    band(doc, "B.", "KTO POJEDZIE")
    p = text(doc, "Na wyjazd delegujemy Panią / Pana: ")
    answer(p, c and c.delegate, m, 60)
    p = text(doc, "zajmującą/-ego w firmie stanowisko: ")
    answer(p, c and c.delegate_role, m, 60)

    band(doc, "C.", "JAKA TO FIRMA")
    text(doc, "C.1. Kategoria wielkości według załącznika I do rozporządzenia (UE) nr 651/2014:", bold=True)
    p = text(doc)
    for key, label in SIZE_OPTIONS:
        box(p, label + "    ", c is not None and c.size == key, m)
    p = text(doc, "Pracujących w przeliczeniu na pełne etaty: ")
    answer(p, c and c.staff, m, 16)
    text(doc, "C.2. Czym zajmuje się firma – prosimy o kilka zdań:", bold=True)
    if c is None:
        for _ in range(3):
            text(doc, "." * 150)
    else:
        answer(text(doc), c.about, m, 12, 13)
    p = text(doc)
    p.add_run("C.3. Czy firma prowadzi działalność innowacyjną").bold = True
    p.add_run(" (własne prace B+R, współpraca z uczelnią, nowe wyroby lub linie, nakłady na innowacje)?  ")
    box(p, "tak   ", c is not None and bool(c.innovation), m)
    box(p, "nie", c is not None and not c.innovation, m)
    p = text(doc, "Na czym ona polega: ")
    if c is not None and not c.innovation:
        answer(p, "nie dotyczy", m, 40)
    elif c is None:
        p.add_run("." * 110)
        text(doc, "." * 150)
    else:
        answer(p, c.innovation, m, 12, 13)

    band(doc, "D.", "CERTYFIKATY, ATESTY, PATENTY I INNE PRAWA OCHRONNE FIRMY (kopie prosimy dołączyć)")
    certs = [(x.name, f"{x.issuer}, {x.number}", x.valid) for x in c.certs] if c else []
    if c and not certs:
        certs = [("brak", "—", "—")]
    lists(
        doc,
        m,
        ("Lp.", "Co to za dokument", "Kto wydał, numer", "Ważny do"),
        (1.0, 8.0, 5.6, 2.4),
        certs,
        3,
        ends_page=True,
    )

    band(doc, "E.", "FIRMA W INTERNECIE")
    rows(
        doc,
        m,
        [
            ("Witryna po polsku – adres", c and (c.www or "brak")),
            (
                "Witryna w języku obcym – adres i język",
                c and (f"{c.www_foreign} ({c.www_lang})" if c.www_foreign else "brak"),
            ),
            (
                "Prowadzone profile społecznościowe (Facebook, LinkedIn, Instagram, YouTube…)",
                c and ("\n".join(c.social) or "nie prowadzimy"),
            ),
        ],
    )
    band(doc, "F.", "TARGI, MISJE, SZKOLENIA I WYJAZDY – OSTATNIE TRZY LATA")
    text(
        doc,
        "Działania promocyjno-informacyjne nastawione na kontakty zagraniczne (targi za granicą i międzynarodowe "
        "w kraju, szkolenia, wyjazdy studyjne) – każde w osobnym wierszu:",
        italic=True,
        size=9,
    )
    events = [(e.name, e.place, e.when, e.role) for e in c.events] if c else []
    if c and not events:
        events = [("nie braliśmy udziału", "", "", "")]
    lists(
        doc,
        m,
        ("Lp.", "Wydarzenie", "Gdzie", "Kiedy", "W jakim charakterze"),
        (1.0, 5.8, 3.6, 3.2, 3.4),
        events,
        3,
    )
    band(doc, "G.", "WYJAZDY URZĘDU MARSZAŁKOWSKIEGO")
    p = text(
        doc,
        "W ilu wyjazdach zorganizowanych przez UMWL i opłaconych z FEWL 2021–2027 firma brała już udział? "
        "Liczba wyjazdów: ",
    )
    answer(p, c and str(len(c.trips)), m, 8)
    p = text(doc, "Jakie to były wyjazdy (kierunek, data): ")
    answer(p, c and ("; ".join(c.trips) or "nie dotyczy"), m, 70, 13)

    band(doc, "H.", "LUBUSKIE INTELIGENTNE SPECJALIZACJE (LIS)")
    p = text(doc, "H.1. Firma działa w obszarze LIS:  ")
    cross_out(p, ("TAK", "NIE"), None if c is None else 0 if c.lis else 1, m)
    p.add_run("*   – jeżeli tak, to w którym: ")
    answer(p, c and (c.lis or None), m, 36, 13)
    p = text(
        doc,
        "H.2. Liczba Porozumień na rzecz Rozwoju Obszarów Kluczowych LIS, w ramach których firma działa: ",
    )
    answer(p, c and str(len(c.agreements)), m, 8)
    p = text(doc, "Nazwy Porozumień: ")
    answer(p, c and ("; ".join(c.agreements) or "nie dotyczy"), m, 70, 13)
    p = text(doc, "H.3. Firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu:  ")
    cross_out(p, ("TAK", "NIE"), None if c is None else 0 if c.horizontal else 1, m)
    p.add_run("*   – jeżeli tak, jakie: ")
    answer(p, c and (c.horizontal or None), m, 36, 13)

    band(doc, "I.", "OŚWIADCZENIA I PODPIS")
    for words in (
        "Znamy Regulamin wyjazdu i przyjmujemy jego postanowienia, w tym obowiązek pokrycia 15% kosztów.",
        "Nie prowadzimy działalności w sektorach wyłączonych, o których mówi § 3 ust. 5 Regulaminu.",
        "Osoba delegowana nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego.",
        "Wszystko, co podaliśmy w formularzu, jest zgodne z prawdą.",
    ):
        text(doc, "–  " + words, after=1)
    p = text(doc, "Miejscowość i data: ")
    answer(p, c and f"{c.town}, {c.day}", m, 40)
    text(doc, after=14)
    signature(doc, "podpis osoby uprawnionej do reprezentowania firmy", m)
