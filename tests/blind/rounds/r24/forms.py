"""Załącznik nr 2: the office's application form, its older print, and a secretary's retyped one."""

from collections.abc import Callable

from docx.document import Document as WordDocument

from tests.blind.model import Word

from .firm import Firm
from .kit import (
    Fill,
    answer,
    boxes,
    no_break,
    page_number,
    para,
    say,
    setup,
    shade,
    sign,
    table,
    write,
    yes_no,
)

GROUND = "E4ECF4"
SIZES = (
    ("mikroprzedsiębiorca", "micro"),
    ("mały przedsiębiorca", "small"),
    ("średni przedsiębiorca", "medium"),
)
AREAS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")
Part = Callable[[WordDocument, int, Firm | None, Fill | None], None]
STATEMENTS = (
    "firma nie prowadzi działalności w sektorach wyłączonych, o których mowa w § 3 ust. 5 Regulaminu;",
    "osoba delegowana nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego;",
    "znana jest nam treść Regulaminu i pokryjemy 15% kosztów udziału w wyjeździe;",
    "dane zawarte w zgłoszeniu są zgodne z prawdą, a przekazane treści nie naruszają praw autorskich i osobistych.",
)


def _title(document: WordDocument, number: int, text: str, hint: str = "") -> None:
    line = para(document, before=7, after=2, keep=True)
    say(line, f"{number}. {text}", bold=True, size=10.5)
    if hint:
        say(line, f"  {hint}", italic=True, size=8)


def _pair(document: WordDocument, rows: list[tuple[str, str]], fill: Fill | None, lines: int = 1) -> None:
    made = table(document, len(rows), (58, 116))
    for row, (label, text) in zip(made.rows, rows, strict=True):
        shade(row.cells[0], GROUND)
        para(row.cells[0], label, size=9)
        answer(row.cells[1], text, fill, lines)
    no_break(made)


def _company(document: WordDocument, number: int, firm: Firm | None, fill: Fill | None) -> None:
    _title(document, number, "Przedsiębiorca")
    made = table(document, 6, (40, 47, 40, 47))
    wide = (
        (0, "Nazwa firmy (jak w KRS / CEIDG)"),
        (3, "Siedziba – ulica i numer"),
        (5, "Oddział w woj. lubuskim"),
    )
    narrow = (
        (1, "NIP", "REGON"),
        (2, "Nr KRS (jeśli jest)", "Przeważający kod PKD"),
        (4, "Kod pocztowy i miejscowość", "Województwo"),
    )
    if firm is None:
        texts = [""] * 9
    else:
        texts = [firm.name, firm.street, firm.branch, firm.nip_text, firm.regon, firm.krs, firm.pkd]
        texts += [f"{firm.postal_code} {firm.town}", firm.voivodeship]
    for (row, label), text in zip(wide, texts[:3], strict=True):
        cells = made.rows[row].cells
        joined = cells[1].merge(cells[3])
        shade(cells[0], GROUND)
        line = para(cells[0], label, size=9)
        if row == 5:
            say(line, " (adres; wypełnia firma z siedzibą poza regionem)", italic=True, size=7.5)
        answer(joined, text, fill, 2 if row == 0 else 1)
    rest = iter(texts[3:])
    for row, left, right in narrow:
        cells = made.rows[row].cells
        for place, label in ((0, left), (2, right)):
            shade(cells[place], GROUND)
            para(cells[place], label, size=9)
            answer(cells[place + 1], next(rest), fill)
    no_break(made)


def _delegate(document: WordDocument, number: int, firm: Firm | None, fill: Fill | None) -> None:
    _title(document, number, "Kto pojedzie w imieniu firmy", "(jedna osoba)")
    made = table(document, 2, (40, 47, 40, 47))
    labels = ("Imię i nazwisko", "Stanowisko", "Telefon", "Adres e-mail")
    texts = ["", "", "", ""] if firm is None else [firm.delegate, firm.delegate_role, firm.phone, firm.email]
    for index, (label, text) in enumerate(zip(labels, texts, strict=True)):
        cells = made.rows[index // 2].cells
        place = index % 2 * 2
        shade(cells[place], GROUND)
        para(cells[place], label, size=9)
        answer(cells[place + 1], text, fill)


def _profile(document: WordDocument, number: int, firm: Firm | None, fill: Fill | None) -> None:
    _title(document, number, "Wielkość i profil firmy")
    made = table(document, 3, (174,))
    first = para(
        made.rows[0].cells[0], "a) Status w rozumieniu zał. I do rozporządzenia 651/2014:   ", size=9
    )
    boxes(first, [(label, firm is not None and firm.size == code) for label, code in SIZES], fill, "    ")
    second = para(made.rows[1].cells[0], "b) Czy firma prowadzi działalność innowacyjną?   ", size=9)
    yes_no(second, firm is not None and firm.innovative, fill)
    third = made.rows[2].cells[0]
    para(
        third,
        "c) Proszę opisać działalność, także prace badawczo-rozwojowe, współpracę z uczelniami, nowe wyroby",
        size=9,
    )
    say(third.paragraphs[0], " lub linie technologiczne, nakłady na innowacje:", size=9)
    answer(third, "" if firm is None else firm.description, fill, 7)


def _certificates(document: WordDocument, number: int, firm: Firm | None, fill: Fill | None) -> None:
    _title(
        document,
        number,
        "Certyfikaty, atesty, patenty dotyczące firmy",
        "(kopie proszę dołączyć do zgłoszenia)",
    )
    texts = [] if firm is None else list(firm.certificates) or [firm.no_certificates]
    rows = max(4, len(texts))
    made = table(document, rows + 1, (12, 162))
    for cell, label in zip(made.rows[0].cells, ("Lp.", "Nazwa dokumentu, numer, kto wydał"), strict=True):
        shade(cell, GROUND)
        para(cell, label, size=9)
    for index in range(rows):
        cells = made.rows[index + 1].cells
        para(cells[0], f"{index + 1}.", size=9)
        if index < len(texts):
            answer(cells[1], texts[index], fill)


def _internet(document: WordDocument, number: int, firm: Firm | None, fill: Fill | None) -> None:
    _title(document, number, "Firma w internecie")
    social = "" if firm is None else "\n".join(firm.social_media) or firm.no_social
    rows = [
        ("Strona www po polsku (adres)", "" if firm is None else firm.website_pl),
        ("Strona www w języku angielskim i innym (adres)", "" if firm is None else firm.website_foreign),
        ("Media społecznościowe – profile prowadzone na bieżąco", social),
    ]
    _pair(document, rows, fill)


def _events(document: WordDocument, number: int, firm: Firm | None, fill: Fill | None) -> None:
    hint = "(targi zagraniczne i międzynarodowe w kraju, szkolenia, wyjazdy studyjne, misje)"
    _title(document, number, "Zdobywanie kontaktów zagranicznych w ostatnich 3 latach", hint)
    events = () if firm is None else firm.events
    rows = max(4, len(events))
    made = table(document, rows + 1, (12, 84, 54, 24))
    for cell, label in zip(
        made.rows[0].cells, ("Lp.", "Nazwa wydarzenia", "Miejsce, kraj", "Rok"), strict=True
    ):
        shade(cell, GROUND)
        para(cell, label, size=9)
    for index in range(rows):
        cells = made.rows[index + 1].cells
        para(cells[0], f"{index + 1}.", size=9)
        if index < len(events):
            event = events[index]
            for cell, text in zip(cells[1:], (event.name, event.place, event.year), strict=True):
                answer(cell, text, fill)
        elif index == 0 and firm is not None:
            answer(cells[1], firm.no_events, fill)


def _trips(document: WordDocument, number: int, firm: Firm | None, fill: Fill | None) -> None:
    _title(document, number, "Wcześniejsze wyjazdy z UMWL opłacone ze środków FEWL 2021–2027")
    rows = [
        ("W ilu wyjazdach firma brała udział?", "" if firm is None else firm.trips_count),
        ("Jakie to były wyjazdy i kiedy?", "" if firm is None else firm.trips),
    ]
    _pair(document, rows, fill)


def _purpose(document: WordDocument, number: int, firm: Firm | None, fill: Fill | None) -> None:
    _title(document, number, "Czego firma oczekuje od wyjazdu?")
    made = table(document, 1, (174,))
    answer(made.rows[0].cells[0], "" if firm is None else firm.purpose, fill, 3)


def _markets(document: WordDocument, number: int, firm: Firm | None, fill: Fill | None) -> None:
    _title(document, number, "Rynki i języki")
    rows = [
        ("Kraje, z którymi firma handluje", "" if firm is None else firm.markets),
        ("Języki obce osoby delegowanej", "" if firm is None else firm.languages),
    ]
    _pair(document, rows, fill)


def _lis(document: WordDocument, number: int, firm: Firm | None, fill: Fill | None) -> None:
    _title(document, number, "Lubuskie Inteligentne Specjalizacje (LIS)")
    made = table(document, 2, (174,))
    first = para(made.rows[0].cells[0], "Czy firma działa w ramach LIS?   ", size=9)
    yes_no(first, firm is not None and firm.lis, fill)
    second = para(made.rows[1].cells[0], "Jeśli tak – w której:   ", size=9)
    boxes(second, [(area, firm is not None and firm.lis_area == area) for area in AREAS], fill, "   ")


def _agreements(document: WordDocument, number: int, firm: Firm | None, fill: Fill | None) -> None:
    _title(document, number, "Porozumienia na rzecz Rozwoju Obszarów Kluczowych LIS")
    made = table(document, 2, (174,))
    first = para(made.rows[0].cells[0], "Czy firma działa w ramach Porozumień?   ", size=9)
    yes_no(first, firm is not None and bool(firm.agreements), fill)
    para(made.rows[1].cells[0], "Jeśli tak – proszę wymienić wszystkie Porozumienia:", size=9)
    named = "" if firm is None else "\n".join(firm.agreements) or firm.no_agreements
    answer(made.rows[1].cells[0], named, fill, 3)


def _horizontal(document: WordDocument, number: int, firm: Firm | None, fill: Fill | None) -> None:
    _title(document, number, "Przedsięwzięcie horyzontalne wskazane w Porozumieniu")
    made = table(document, 2, (174,))
    first = para(made.rows[0].cells[0], "Czy firma realizuje takie przedsięwzięcie?   ", size=9)
    yes_no(first, firm is not None and firm.horizontal, fill)
    second = para(made.rows[1].cells[0], "Jeśli tak – nazwa przedsięwzięcia:  ", size=9)
    if firm is not None and fill is not None and firm.horizontal_name:
        write(second, firm.horizontal_name, fill)


def _statements(document: WordDocument, number: int, firm: Firm | None, fill: Fill | None) -> None:
    _title(document, number, "Oświadczenia i podpis")
    para(document, "W imieniu zgłaszanej firmy oświadczam, że:", size=9, keep=True)
    for letter, text in zip("abcd", STATEMENTS, strict=True):
        para(document, f"{letter}) {text}", size=9, after=1, keep=True)
    made = table(document, 2, (70, 104))
    no_break(made)
    place = made.rows[0].cells[0]
    para(place, after=8)
    answer(place, "" if firm is None else firm.place_date, fill, 2)
    sign(made.rows[0].cells[1], fill, "", "")
    para(made.rows[1].cells[0], "miejscowość i data", size=7.5, align="center")
    para(made.rows[1].cells[1], "podpis osoby uprawnionej do reprezentowania firmy", size=7.5, align="center")
    para(document, "* niepotrzebne skreślić", size=7.5, before=4)


CURRENT: tuple[Part, ...] = (
    *(_company, _delegate, _profile, _certificates, _internet, _events, _trips, _purpose, _markets),
    *(_lis, _agreements, _horizontal, _statements),
)
OLDER: tuple[Part, ...] = (
    *(
        _company,
        _delegate,
        _profile,
        _trips,
        _certificates,
        _events,
        _internet,
        _lis,
        _agreements,
        _horizontal,
    ),
    *(_purpose, _statements),
)


def application(firm: Firm | None, fill: Fill | None, *, older: bool = False, trip: str = "ch") -> Word:
    """The blank, or the blank as the company filled it in; the older print asks in another order."""

    def draw(document: WordDocument) -> None:
        setup(document, "Carlito" if older else "Liberation Sans", 10, (18, 16))
        head = document.sections[0].header.paragraphs[0]
        head.alignment = 1
        say(
            head,
            "Fundusze Europejskie dla Lubuskiego   |   Rzeczpospolita Polska   |   Dofinansowane przez UE",
            size=7.5,
        )
        page_number(
            document.sections[0].footer.paragraphs[0], "Innowacyjne Lubuskie – zgłoszenie firmy, str. "
        )
        edition = "Załącznik nr 2" if older else "Załącznik nr 2 do Regulaminu rekrutacji i uczestnictwa"
        para(document, edition, size=8, align="right")
        para(document, "FORMULARZ ZGŁOSZENIOWY", bold=True, size=15, align="center", after=0)
        para(document, "udziału przedsiębiorcy w wyjeździe studyjnym", bold=True, size=11, align="center")
        para(document, "w ramach projektu „Innowacyjne Lubuskie”", size=10, align="center", after=5)
        if older:
            para(
                document,
                "Wyjazd studyjny do Szwajcarii, czerwiec 2026 r.",
                bold=True,
                align="center",
                after=4,
            )
        else:
            line = para(document, "Kierunek wyjazdu:   ", size=10, after=4)
            options = [("Szwajcaria (22–25 czerwca 2026)", firm is not None and trip == "ch")]
            options += [("Finlandia i Estonia (22–25 września 2026)", firm is not None and trip == "fi")]
            boxes(line, options, fill)
        note = (
            "Prosimy wypełnić wszystkie pola; jeżeli pytanie firmy nie dotyczy, proszę wpisać „nie dotyczy”."
        )
        para(document, note, italic=True, size=8)
        for number, part in enumerate(OLDER if older else CURRENT, 1):
            part(document, number, firm, fill)

    return Word(draw)


def retyped(firm: Firm, fill: Fill) -> Word:
    """A secretary's own copy: the office's questions as plain text, answers after a colon."""

    def line(document: WordDocument, label: str, text: str) -> None:
        first, *others = text.split("\n")
        paragraph = para(document, after=2)
        say(paragraph, label + ": ")
        write(paragraph, first, fill)
        for other in others:
            write(para(document, after=1), other, fill)

    def choose(value: bool) -> str:
        return "TAK" if value else "NIE"

    def draw(document: WordDocument) -> None:
        setup(document, "Liberation Serif", 11, (25, 22))
        para(document, "Zał. nr 2", align="right", size=9)
        para(document, "FORMULARZ ZGŁOSZENIOWY", bold=True, size=13, align="center", after=0)
        para(
            document,
            "udziału przedsiębiorcy w wyjeździe studyjnym w ramach projektu „Innowacyjne Lubuskie”",
            align="center",
        )
        para(
            document, "Kierunek wyjazdu: Szwajcaria (22–25 czerwca 2026)", bold=True, align="center", after=8
        )
        size = next(label for label, code in SIZES if code == firm.size)

        def head(text: str) -> None:
            para(document, text, bold=True, before=6, after=2, keep=True)

        head("1. Przedsiębiorca")
        line(document, "Nazwa firmy", firm.name)
        line(document, "NIP", firm.nip_text)
        line(document, "REGON", firm.regon)
        line(document, "Nr KRS", firm.krs)
        line(document, "Przeważający kod PKD", firm.pkd)
        line(document, "Siedziba – ulica i numer", firm.street)
        line(document, "Kod pocztowy i miejscowość", f"{firm.postal_code} {firm.town}")
        line(document, "Województwo", firm.voivodeship)
        line(document, "Oddział w woj. lubuskim", firm.branch)
        head("2. Kto pojedzie w imieniu firmy")
        line(document, "Imię i nazwisko", firm.delegate)
        line(document, "Stanowisko", firm.delegate_role)
        line(document, "Telefon", firm.phone)
        line(document, "Adres e-mail", firm.email)
        head("3. Wielkość i profil firmy")
        line(document, "a) Status w rozumieniu zał. I do rozporządzenia 651/2014", size)
        line(document, "b) Czy firma prowadzi działalność innowacyjną?", choose(firm.innovative))
        line(document, "c) Opis działalności", firm.description)
        head("4. Certyfikaty, atesty, patenty dotyczące firmy")
        listed = [f"{i}) {text}" for i, text in enumerate(firm.certificates, 1)] or [firm.no_certificates]
        for text in listed:
            write(para(document, after=1), text, fill)
        head("5. Firma w internecie")
        line(document, "Strona www po polsku", firm.website_pl)
        line(document, "Strona www w języku angielskim i innym", firm.website_foreign)
        line(document, "Media społecznościowe", ", ".join(firm.social_media) or firm.no_social)
        head("6. Zdobywanie kontaktów zagranicznych w ostatnich 3 latach")
        made = [f"{i}) {e.name}, {e.place}, {e.year}" for i, e in enumerate(firm.events, 1)] or [
            firm.no_events
        ]
        for text in made:
            write(para(document, after=1), text, fill)
        head("7. Wcześniejsze wyjazdy z UMWL opłacone ze środków FEWL 2021–2027")
        line(document, "W ilu wyjazdach firma brała udział?", firm.trips_count)
        line(document, "Jakie to były wyjazdy i kiedy?", firm.trips)
        head("8. Czego firma oczekuje od wyjazdu?")
        write(para(document), firm.purpose, fill)
        head("9. Rynki i języki")
        line(document, "Kraje, z którymi firma handluje", firm.markets)
        line(document, "Języki obce osoby delegowanej", firm.languages)
        head("10. Lubuskie Inteligentne Specjalizacje (LIS)")
        line(document, "Czy firma działa w ramach LIS?", choose(firm.lis))
        line(document, "W której", firm.lis_area or "nie dotyczy")
        head("11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych LIS")
        line(document, "Czy firma działa w ramach Porozumień?", choose(bool(firm.agreements)))
        line(document, "Wymienić wszystkie", "\n".join(firm.agreements) or "nie dotyczy")
        head("12. Przedsięwzięcie horyzontalne wskazane w Porozumieniu")
        line(document, "Czy firma realizuje takie przedsięwzięcie?", choose(firm.horizontal))
        line(document, "Nazwa przedsięwzięcia", firm.horizontal_name or "nie dotyczy")
        head("13. Oświadczenia i podpis")
        para(document, "W imieniu zgłaszanej firmy oświadczam, że:", keep=True)
        for letter, text in zip("abcd", STATEMENTS, strict=True):
            para(document, f"{letter}) {text}", after=1, keep=True)
        block = table(document, 2, (70, 90), "Normal Table")
        no_break(block)
        answer(block.rows[0].cells[0], "\n\n" + firm.place_date, fill)
        sign(block.rows[0].cells[1], fill, "", "")
        para(block.rows[1].cells[0], "miejscowość i data", size=8)
        para(
            block.rows[1].cells[1],
            "podpis osoby uprawnionej do reprezentowania firmy",
            size=8,
            align="center",
        )

    return Word(draw)
