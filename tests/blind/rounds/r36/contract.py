"""The office's draft contract, to be initialled on each page."""

from .dsl import Block, Look

LOOK = Look(
    "Calibri",
    11,
    "Projekt umowy – zał. nr 5 do Regulaminu. Miejsce na parafę Przedsiębiorcy:",
    "",
    "000000",
    2.4,
)


def _paragraph(number: int, title: str, *items: str) -> tuple[Block, ...]:
    head = Block("center", f"**§ {number}**\n**{title}**")
    if len(items) == 1:
        return (head, Block("p", items[0]))
    return (head, *(Block("item", f"{place}.  {item}") for place, item in enumerate(items, 1)))


CONTRACT: tuple[Block, ...] = (
    Block("right", "PROJEKT"),
    Block("h1", "UMOWA Nr DGR/……/2026"),
    Block(
        "center",
        "**o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym**",
    ),
    Block("p", "zawarta w Zielonej Górze dnia …………………… 2026 r. między:"),
    Block(
        "p",
        "**Województwem Lubuskim** z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra, w którego imieniu działają "
        "………………………… oraz …………………………, zwanym „Organizatorem”,",
    ),
    Block(
        "p",
        "a firmą {contract_name:90}, NIP {contract_nip:30}, reprezentowaną przez {contract_signer:40}, zwaną „Przedsiębiorcą”.",
    ),
    *_paragraph(
        1,
        "Czego dotyczy umowa",
        "Organizator dofinansowuje udział jednego przedstawiciela Przedsiębiorcy w Wyjeździe studyjnym do Szwajcarii, planowanym "
        "od 22 do 25 czerwca 2026 r.",
        "Wyjazd jest częścią projektu „Innowacyjne Lubuskie” z programu Fundusze Europejskie dla Lubuskiego 2021–2027.",
        "Data wyjazdu może zostać przesunięta o najwyżej cztery dni, jeżeli wymagają tego połączenia lotnicze.",
    ),
    *_paragraph(
        2,
        "Pieniądze",
        "Organizator pokrywa 85% kosztów udziału, a Przedsiębiorca 15% kosztów w przeliczeniu na jednego uczestnika.",
        "Udział Przedsiębiorcy wyniesie ………………… zł netto i zostanie wpłacony w ciągu 7 dni od otrzymania noty.",
        "Część pokryta przez Organizatora jest pomocą de minimis w rozumieniu rozporządzenia (UE) 2023/2831.",
        "Po podpisaniu umowy Organizator wyda zaświadczenie o udzielonej pomocy.",
    ),
    *_paragraph(
        3,
        "Co zapewnia Organizator",
        "Przeloty i przejazdy na miejscu, noclegi z wyżywieniem oraz ubezpieczenie uczestnika.",
        "Program wizyt w ośrodkach innowacji i spotkań z przedsiębiorcami.",
        "Opiekę organizacyjną przez cały czas trwania Wyjazdu.",
    ),
    *_paragraph(
        4,
        "Co należy do Przedsiębiorcy",
        "Udział wskazanej osoby w całym programie Wyjazdu.",
        "Zamieszczenie na swojej stronie internetowej informacji o Wyjeździe, z odnośnikiem do strony Organizatora i źródłem finansowania.",
        "Wypełnienie ankiety po powrocie, w terminie 10 dni.",
        "Pokrycie diet, własnych materiałów promocyjnych i innych wydatków indywidualnych.",
    ),
    Block("page"),
    *_paragraph(
        5,
        "Rezygnacja",
        "Przedsiębiorca może zrezygnować na piśmie najpóźniej 15 dni przed rozpoczęciem Wyjazdu.",
        "Przy późniejszej rezygnacji zwraca koszty poniesione przez Organizatora do dnia, w którym otrzymał on pisemną rezygnację.",
        "Za zgodą Organizatora Przedsiębiorca może wskazać inną osobę, o ile pozwala na to przewoźnik.",
    ),
    *_paragraph(
        6,
        "Odpowiedzialność",
        "Organizator nie odpowiada za szkody wyrządzone przez uczestnika ani za działania władz odwiedzanego kraju.",
        "Naruszenie zasad Wyjazdu może oznaczać obowiązek zwrotu wydatków związanych z uczestnictwem.",
    ),
    *_paragraph(
        7,
        "Kontrola i dokumenty",
        "Przedsiębiorca przechowuje dokumenty dotyczące pomocy przez 10 lat od jej udzielenia.",
        "Przedsiębiorca udostępni je na żądanie instytucji uprawnionych do kontroli projektu.",
    ),
    *_paragraph(
        8,
        "Dane osobowe i wizerunek",
        "Administratorem danych uczestnika jest Województwo Lubuskie; informacja o przetwarzaniu danych stanowi odrębny dokument. "
        "Przedsiębiorca zgadza się na użycie logotypu i zdjęć z Wyjazdu w materiałach informacyjnych projektu.",
    ),
    *_paragraph(
        9,
        "Ustalenia końcowe",
        "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
        "Spory rozstrzyga sąd właściwy dla siedziby Organizatora.",
        "Umowę sporządzono w dwóch egzemplarzach, po jednym dla każdej ze stron.",
    ),
    Block("p", " "),
    Block(
        "table",
        rows=(("ORGANIZATOR", "PRZEDSIĘBIORCA"), ("\n……………………………………", "\n……………………………………")),
        widths=(8, 8),
        plain=True,
    ),
)
