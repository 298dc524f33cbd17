"""The wording of the draft contract: title, parties, paragraphs."""

TITLE = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym do Szwajcarii"

OFFICE_PARTY = (
    "Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, NIP 973-05-90-332, zwanym dalej „Organizatorem”, "
    "reprezentowanym przez Zarząd Województwa Lubuskiego, w imieniu którego działają: Marszałek Województwa "
    "Lubuskiego oraz Członek Zarządu Województwa"
)

CLAUSES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Przedmiot umowy",
        (
            "Przedmiotem umowy jest określenie warunków dofinansowania i udziału Przedsiębiorcy w Wyjeździe studyjnym do "
            "Szwajcarii, zwanym dalej „Wyjazdem”, organizowanym w dniach 22–25 czerwca 2026 r. w ramach projektu "
            "„Innowacyjne Lubuskie”.",
            "Termin Wyjazdu może zostać przesunięty o nie więcej niż 4 dni, jeżeli wymaga tego siatka połączeń lotniczych. "
            "O zmianie Organizator zawiadomi Przedsiębiorcę pocztą elektroniczną.",
            "Przedsiębiorcę reprezentuje podczas Wyjazdu jedna osoba wskazana w formularzu zgłoszeniowym.",
        ),
    ),
    (
        "Finansowanie",
        (
            "Dofinansowanie wynosi 85% całkowitego kosztu udziału jednego uczestnika i stanowi pomoc de minimis w "
            "rozumieniu rozporządzenia Komisji (UE) 2023/2831.",
            "Przedsiębiorca ponosi 15% kosztów organizacji Wyjazdu, szacowane na 2 500 zł netto, na podstawie faktury "
            "wystawionej przez wykonawcę, w terminie 7 dni od jej doręczenia.",
            "Ostateczna kwota zostanie podana po wyborze wykonawcy i nie wymaga aneksu do umowy, o ile nie przekroczy "
            "120% kwoty szacowanej.",
            "Organizator wyda Przedsiębiorcy zaświadczenie o udzielonej pomocy de minimis.",
        ),
    ),
    (
        "Obowiązki Organizatora",
        (
            "Organizator zapewnia przelot, przejazdy lokalne, zakwaterowanie, wyżywienie, ubezpieczenie oraz program "
            "spotkań w instytucjach i przedsiębiorstwach.",
            "Organizator wskazuje opiekuna grupy, który pozostaje w kontakcie z uczestnikami przez cały czas Wyjazdu.",
        ),
    ),
    (
        "Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca zobowiązuje się do aktywnego udziału w całym programie Wyjazdu oraz do przestrzegania "
            "Regulaminu rekrutacji i uczestnictwa.",
            "W terminie 14 dni od powrotu Przedsiębiorca umieści na swojej stronie internetowej informację o udziale w "
            "Wyjeździe i o źródle finansowania oraz wypełni ankietę ewaluacyjną.",
            "Koszty diet, materiałów promocyjnych i inne koszty indywidualne obciążają Przedsiębiorcę.",
            "Przedsiębiorca przechowuje dokumenty związane z pomocą przez 10 lat od dnia jej udzielenia i udostępnia je "
            "uprawnionym organom kontroli.",
        ),
    ),
    (
        "Rezygnacja i zwrot kosztów",
        (
            "Rezygnacja złożona na piśmie najpóźniej 15 dni przed rozpoczęciem Wyjazdu nie rodzi skutków finansowych.",
            "W razie rezygnacji późniejszej Przedsiębiorca zwraca koszty poniesione przez Organizatora do dnia otrzymania "
            "pisemnej informacji o rezygnacji.",
            "W razie naruszenia postanowień umowy lub podania nieprawdziwych danych Przedsiębiorca zwraca równowartość "
            "dofinansowania wraz z odsetkami jak dla zaległości podatkowych.",
        ),
    ),
    (
        "Dane osobowe i wizerunek",
        (
            "Strony przetwarzają dane osobowe zgodnie z rozporządzeniem (UE) 2016/679, wyłącznie w celu wykonania umowy.",
            "Uczestnik wyraża zgodę na wykorzystanie zdjęć i logotypu firmy w materiałach informacyjnych o Wyjeździe.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Umowa wchodzi w życie z dniem podpisania przez obie Strony.",
            "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
            "W sprawach nieuregulowanych stosuje się przepisy Kodeksu cywilnego oraz Regulaminu. Spory rozstrzyga sąd "
            "właściwy dla siedziby Organizatora.",
            "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze Stron.",
        ),
    ),
)
