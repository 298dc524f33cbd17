"""The draft contract (załącznik nr 5): paragraphs as blocks, spread over five pages."""

from domain.call import Call
from domain.words.polish import day_text
from samples.facts.companies import Company
from samples.text.blocks import Block, Gap, PageBreak, SignatureLine, Text, Title

_DOTS = "…………………………………"

_PARAGRAPHS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Przedmiot umowy",
        (
            (
                "Umowa określa zasady udziału Przedsiębiorcy w Wyjeździe oraz warunki jego dofinansowania w ramach projektu "
                "„{project}”."
            ),
            "Celem Wyjazdu jest poznanie ośrodków innowacji, nawiązanie kontaktów i wymiana doświadczeń.",
            "W Wyjeździe uczestniczy jeden przedstawiciel Przedsiębiorcy: {delegate}.",
            "Program Wyjazdu przekazuje Województwo najpóźniej na 10 dni przed jego rozpoczęciem.",
        ),
    ),
    (
        "Wysokość dofinansowania",
        (
            (
                "Województwo udziela Przedsiębiorcy bezzwrotnego dofinansowania w wysokości 85 % całkowitego kosztu udziału "
                "w Wyjeździe, przypadającego na jednego uczestnika."
            ),
            (
                "Dofinansowanie stanowi pomoc de minimis w rozumieniu rozporządzenia Komisji (UE) 2023/2831 i rozporządzenia "
                "Ministra Funduszy i Polityki Regionalnej z dnia 17 kwietnia 2024 r. (Dz. U. poz. 598)."
            ),
            (
                "Przedsiębiorca ponosi 15 % kosztów organizacji Wyjazdu w przeliczeniu na jednego uczestnika, szacunkowo "
                "2500 zł netto, na podstawie dokumentu obciążeniowego wystawionego po zakończeniu Wyjazdu."
            ),
            "Za dzień udzielenia pomocy uznaje się dzień podpisania umowy przez ostatnią ze stron.",
        ),
    ),
    (
        "Obowiązki Województwa",
        (
            (
                "Województwo zapewnia przejazdy, zakwaterowanie w hotelu, wyżywienie, ubezpieczenie zdrowotne oraz "
                "organizację spotkań przewidzianych w programie."
            ),
            "Województwo wyda Przedsiębiorcy zaświadczenie o udzielonej pomocy de minimis.",
            "Województwo wyznacza opiekuna grupy i podaje jego dane kontaktowe przed wyjazdem.",
        ),
    ),
    (
        "Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca zobowiązuje się do pełnego udziału w programie Wyjazdu i przestrzegania Regulaminu.",
            (
                "Przedsiębiorca zamieści na swojej stronie internetowej informację o udziale w Wyjeździe wraz ze wskazaniem "
                "źródła finansowania."
            ),
            "Przedsiębiorca wypełni ankietę ewaluacyjną w ciągu 14 dni od powrotu.",
            "Przedsiębiorca pokrywa diety, materiały promocyjne i inne indywidualne koszty swojego przedstawiciela.",
            "Przedsiębiorca przechowuje dokumenty dotyczące umowy przez 10 lat od dnia jej podpisania.",
        ),
    ),
    (
        "Rezygnacja",
        (
            "Rezygnacja wymaga formy pisemnej pod rygorem nieważności.",
            (
                "W razie rezygnacji później niż 15 dni przed rozpoczęciem Wyjazdu Przedsiębiorca zwraca koszty poniesione "
                "przez Województwo do chwili otrzymania pisemnej informacji o rezygnacji."
            ),
            (
                "Za zgodą Województwa Przedsiębiorca może wskazać innego przedstawiciela, jeżeli pozwalają na to warunki "
                "rezerwacji."
            ),
        ),
    ),
    (
        "Odpowiedzialność i kontrola",
        (
            (
                "Naruszenie zasad programu lub podanie nieprawdziwych danych zobowiązuje Przedsiębiorcę do zwrotu wydatków "
                "poniesionych w związku z jego udziałem."
            ),
            "Przedsiębiorca poddaje się kontroli w zakresie prawidłowości udzielonej pomocy.",
            "Województwo nie odpowiada za decyzje władz państwa, w którym odbywa się Wyjazd.",
        ),
    ),
    (
        "Dane osobowe",
        (
            "Dane osobowe przedstawiciela przetwarza się w celu organizacji i rozliczenia Wyjazdu.",
            "Informację o przetwarzaniu danych Województwo przekazuje wraz z umową.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
            "W sprawach nieuregulowanych stosuje się Kodeks cywilny oraz Regulamin.",
            "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
            "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze stron.",
        ),
    ),
)

_PAGE_STARTS = frozenset({2, 4, 6, 8})
"""Numbers of the paragraphs that open a page: a contract of five pages."""


def draft_contract(company: Company | None, call: Call) -> tuple[Block, ...]:
    """The contract in blocks; the blank one serves every call of the project and leaves trip and names open."""
    delegate = company.delegate if company else _DOTS
    body = [
        block
        for number, (heading, clauses) in enumerate(_PARAGRAPHS, start=1)
        for block in _paragraph(number, heading, clauses, call.project, delegate)
    ]
    trip = call.trip.title if company else "Wyjazd studyjny do ………………………"
    return (
        Text("Załącznik nr 5 do Regulaminu", align="right", is_small=True),
        Text("PROJEKT", align="right", is_bold=True),
        Title(
            "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe", size=13
        ),
        Text(f"nr DGR.………….2026 – {trip}", align="center"),
        Gap(),
        *_parties(company),
        Gap(),
        Text(_dates(call) if company else f"Wyjazd odbędzie się w dniach {_DOTS}."),
        *body,
        Gap(24),
        SignatureLine("Województwo Lubuskie"),
        SignatureLine("Przedsiębiorca"),
    )


def _dates(call: Call) -> str:
    first, last = day_text(call.trip.starts_on), day_text(call.trip.ends_on)
    return (
        f"Wyjazd odbędzie się w dniach od {first} do {last}; termin może się zmienić o najwyżej "
        f"{call.trip.shift_days} dni."
    )


def _parties(company: Company | None) -> tuple[Block, ...]:
    name = company.name if company else _DOTS
    address = company.address if company else _DOTS
    tax = company.nip if company else _DOTS
    return (
        Text(f"zawarta w Zielonej Górze w dniu {_DOTS} 2026 r. pomiędzy:"),
        Text(
            "Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra, reprezentowanym "
            "przez Zarząd Województwa Lubuskiego, zwanym dalej „Województwem”,"
        ),
        Text("a"),
        Text(f"{name} z siedzibą: {address}, NIP: {tax}, zwanym dalej „Przedsiębiorcą”."),
    )


def _paragraph(
    number: int, heading: str, clauses: tuple[str, ...], project: str, delegate: str
) -> tuple[Block, ...]:
    """One § with its numbered clauses."""
    start: tuple[Block, ...] = (PageBreak(),) if number in _PAGE_STARTS else ()
    return (
        *start,
        Gap(10),
        Text(f"§ {number}", align="center", is_bold=True),
        Text(heading, align="center", is_bold=True),
        *(
            Text(f"{i}. {text.format(project=project, delegate=delegate)}")
            for i, text in enumerate(clauses, start=1)
        ),
    )
