"""The desk's draft contract."""

from tests.blind.rounds.r34.blocks import Block, Break, Fill, Heading, Note, Sign, Title


def _p(text: str) -> Note:
    return Note(text, small=False)


CONTRACT: tuple[Block, ...] = (
    Note("Załącznik nr 5 do Regulaminu – projekt", right=True),
    Title(
        "UMOWA NR ……… /2026",
        "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym",
    ),
    _p("zawarta w Zielonej Górze w dniu …………………… 2026 r. pomiędzy"),
    _p(
        "Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, w imieniu którego działa Zarząd Województwa, zwanym dalej "
        "Organizatorem,"
    ),
    Fill("a firmą {name}, {address}, NIP {nip}, reprezentowaną przez {signer}, zwaną dalej Uczestnikiem."),
    Heading("§ 1. Czego dotyczy umowa"),
    _p(
        "1. Umowa określa zasady udziału Uczestnika w Wyjeździe studyjnym do Szwajcarii, planowanym od 22 do 25 czerwca 2026 r., "
        "w ramach projektu „Innowacyjne Lubuskie”."
    ),
    _p(
        "2. Termin może zostać przesunięty o nie więcej niż cztery dni, jeżeli wymagają tego połączenia lotnicze."
    ),
    Heading("§ 2. Dofinansowanie"),
    _p(
        "1. Organizator pokrywa 85% kosztu udziału Uczestnika; stanowi to pomoc de minimis w rozumieniu rozporządzenia Komisji "
        "(UE) 2023/2831."
    ),
    _p(
        "2. Uczestnik pokrywa pozostałe 15% kosztu na podstawie noty księgowej, w ciągu 14 dni od jej otrzymania."
    ),
    _p(
        "3. Dniem udzielenia pomocy jest dzień podpisania umowy. Organizator wyda zaświadczenie o pomocy de minimis."
    ),
    Break(),
    Heading("§ 3. Obowiązki Organizatora"),
    _p(
        "1. Organizator zapewnia przeloty i przejazdy, noclegi z wyżywieniem, ubezpieczenie zdrowotne oraz program spotkań w "
        "ośrodkach innowacji."
    ),
    _p("2. Organizator przekaże program Wyjazdu najpóźniej na siedem dni przed jego rozpoczęciem."),
    Heading("§ 4. Obowiązki Uczestnika"),
    _p("1. Uczestnik deleguje jedną osobę i odpowiada za jej udział we wszystkich punktach programu."),
    _p(
        "2. Uczestnik zamieści na swojej stronie internetowej notatkę o Wyjeździe i o źródle jego finansowania oraz wypełni "
        "ankietę po powrocie."
    ),
    _p("3. Uczestnik sam pokrywa diety, materiały promocyjne i wydatki osobiste."),
    Heading("§ 5. Rezygnacja"),
    _p(
        "1. Rezygnacja wymaga formy pisemnej. Gdy wpłynie później niż 15 dni przed Wyjazdem, Uczestnik zwraca koszty "
        "poniesione przez Organizatora do dnia jej otrzymania."
    ),
    _p(
        "2. Organizator może rozwiązać umowę, jeżeli Uczestnik podał nieprawdziwe dane albo naruszył Regulamin."
    ),
    Break(),
    Heading("§ 6. Wizerunek i dane osobowe"),
    _p("1. Uczestnik zgadza się na podanie nazwy i logo firmy w materiałach o Wyjeździe."),
    _p("2. Strony przetwarzają dane osób wskazanych do kontaktu wyłącznie w celu wykonania umowy."),
    Heading("§ 7. Postanowienia końcowe"),
    _p("1. Zmiany umowy wymagają formy pisemnej. W sprawach nieuregulowanych stosuje się Kodeks cywilny."),
    _p("2. Spory rozstrzyga sąd właściwy dla siedziby Organizatora."),
    _p(
        "3. Umowę sporządzono w dwóch egzemplarzach, po jednym dla każdej ze stron. Załącznikiem jest Regulamin."
    ),
    Sign("Organizator", "Uczestnik"),
)
