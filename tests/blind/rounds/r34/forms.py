"""The desk's own blanks, block by block: application, status, de minimis."""

from tests.blind.rounds.r34.blocks import (
    Block,
    Break,
    Card,
    Cards,
    Choice,
    Fill,
    Heading,
    Listing,
    Note,
    Question,
    Rows,
    Sign,
    Title,
)

YES_NO = (("yes", "TAK"), ("no", "NIE"))

APPLICATION: tuple[Block, ...] = (
    Note("Załącznik nr 2 do Regulaminu", right=True),
    Title(
        "FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY",
        "nabór na wyjazdy studyjne 2026 · projekt „Innowacyjne Lubuskie”",
    ),
    Note(
        "Prosimy wypełnić komputerowo lub drukowanymi literami. Pola, które Państwa nie dotyczą, prosimy oznaczyć "
        "„nie dotyczy” albo „brak”. Wypełniony i podpisany dokument prosimy odesłać na adres sekretariat.dgr@lubuskie.pl."
    ),
    Choice(
        "Zgłaszamy się na wyjazd:",
        "trip",
        (("ch", "Szwajcaria, czerwiec 2026"), ("fi", "Finlandia i Estonia, wrzesień 2026")),
    ),
    Heading("CZĘŚĆ I. Kto się zgłasza"),
    Cards(
        (
            (Card("Firma przedsiębiorcy (tak jak w rejestrze)", "name"),),
            (Card("Numer NIP", "nip"), Card("Numer REGON", "regon"), Card("Nr KRS albo „CEIDG”", "krs")),
            (Card("Siedziba: ulica i numer", "street"), Card("Kod i poczta", "postal")),
            (Card("Województwo siedziby", "voivodeship"), Card("Główne PKD (kod)", "pkd")),
            (Card("Oddział w Lubuskiem, jeżeli siedziba jest w innym województwie", "branch"),),
        )
    ),
    Heading("CZĘŚĆ II. Kto pojedzie"),
    Cards(
        (
            (
                Card("Uczestnik wyjazdu (imię i nazwisko)", "delegate"),
                Card("Funkcja pełniona w firmie", "position"),
            ),
            (Card("Telefon komórkowy", "phone"), Card("Poczta elektroniczna", "email")),
            (Card("W jakich językach uczestnik porozumie się bez tłumacza", "languages"),),
        )
    ),
    Heading("CZĘŚĆ III. Profil firmy"),
    Choice(
        "1) Jakim przedsiębiorcą Państwo są? (znak X pod właściwą nazwą)",
        "size",
        (("micro", "mikro"), ("small", "mały"), ("medium", "średni"), ("large", "inny niż MŚP")),
        "columns",
    ),
    Choice(
        "2) Czy firma wdraża nowe rozwiązania, prowadzi prace B+R lub współpracuje z uczelnią?",
        "innovative",
        YES_NO,
        "strike",
        "niepotrzebne skreślić",
    ),
    Question("3) Czym zajmuje się firma i co nowego wprowadziła na rynek?", "description", 5),
    Break(),
    Listing(
        "4) Jakie certyfikaty, atesty lub patenty ma firma?",
        "certificates",
        ("Nazwa dokumentu", "Kto wydał, numer"),
        4,
        "kopie prosimy dołączyć do wiadomości",
    ),
    Rows(
        (
            ("5a) Adres strony internetowej po polsku", "www_pl"),
            ("5b) Adres strony po angielsku lub w innym języku", "www_foreign"),
            ("5c) Profile, które firma prowadzi w mediach społecznościowych", "social"),
        )
    ),
    Heading("CZĘŚĆ IV. Kontakty z zagranicą"),
    Listing(
        "6) W jakich targach, misjach, szkoleniach lub wyjazdach firma brała udział w ostatnich trzech latach?",
        "events",
        ("Nazwa", "Miejsce", "Rok"),
        4,
        "wydarzenia zagraniczne oraz międzynarodowe w kraju",
    ),
    Choice(
        "7) Ile razy firma wyjechała z Urzędem Marszałkowskim w ramach promocji gospodarczej opłaconej z FEWL 2021–2027?",
        "trips",
        (("0", "ani razu"), ("1", "raz"), ("2", "dwa razy"), ("3", "trzy razy")),
    ),
    Rows((("Dokąd i kiedy?", "trip_list"),)),
    Question("8) Po co firmie ten wyjazd?", "goal", 3),
    Heading("CZĘŚĆ V. Specjalizacje regionu"),
    Choice(
        "9) Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji?",
        "lis",
        YES_NO,
        "strike",
        "niepotrzebne skreślić",
    ),
    Choice(
        "Jeżeli tak, to w której?",
        "lis_area",
        (("g", "Zielona gospodarka"), ("h", "Zdrowie i jakość życia"), ("i", "Innowacyjny przemysł")),
    ),
    Rows(
        (
            (
                "10) W ilu Porozumieniach na rzecz Rozwoju Obszarów Kluczowych firma działa? (liczba; 0 – w żadnym)",
                "agreements",
            ),
            ("Nazwy tych Porozumień", "agreement_names"),
        )
    ),
    Choice(
        "11) Czy firma realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu?",
        "horizontal",
        YES_NO,
        "strike",
        "niepotrzebne skreślić",
    ),
    Rows((("Jakie?", "horizontal_name"),)),
    Break(),
    Heading("CZĘŚĆ VI. Oświadczenia"),
    Note(
        "Oświadczamy, że informacje podane w zgłoszeniu są prawdziwe, a treści i zdjęcia nie naruszają praw innych osób. "
        "Znamy Regulamin rekrutacji i przyjmujemy jego warunki, w tym obowiązek pokrycia 15% kosztów wyjazdu.",
        small=False,
    ),
    Note(
        "Firma nie działa w sektorach wymienionych w § 3 ust. 5 Regulaminu, a osoba zgłoszona na wyjazd nie jest "
        "pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego.",
        small=False,
    ),
    Sign(),
    Note(
        "Administratorem danych jest Województwo Lubuskie – Urząd Marszałkowski, ul. Podgórna 7, 65-057 Zielona Góra. Dane są "
        "potrzebne do przeprowadzenia naboru i wyjazdu; każdej osobie przysługuje dostęp do swoich danych i ich poprawienie."
    ),
)

STATUS: tuple[Block, ...] = (
    Note("Załącznik nr 3 do Regulaminu", right=True),
    Title("OŚWIADCZENIE O STATUSIE WNIOSKODAWCY"),
    Fill(
        "Ja, {signer}, działając jako {signer_role} w imieniu przedsiębiorcy {name}, NIP {nip}, z siedzibą: {address},"
    ),
    Note(
        "po zapoznaniu się z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014 oświadczam, że przedsiębiorca ten "
        "należy do kategorii:",
        small=False,
    ),
    Choice(
        "A. Kategoria",
        "size",
        (
            ("micro", "mikroprzedsiębiorstw"),
            ("small", "małych przedsiębiorstw"),
            ("medium", "średnich przedsiębiorstw"),
            ("large", "żadnej z powyższych"),
        ),
    ),
    Choice(
        "B. Powiązania kapitałowe i osobowe: przedsiębiorstwo jest",
        "links",
        (("own", "samodzielne"), ("partner", "partnerskie"), ("linked", "powiązane")),
        "strike",
        "niewłaściwe skreślić",
    ),
    Listing(
        "C. Dane za dwa ostatnie zamknięte lata obrotowe",
        "figures",
        ("Rok", "Zatrudnienie (RJP)", "Obrót netto (tys. zł)", "Suma bilansowa (tys. zł)"),
        2,
    ),
    Note(
        "Mikroprzedsiębiorstwo: mniej niż 10 osób i do 2 mln euro obrotu lub sumy bilansowej. Małe: mniej niż 50 osób i do "
        "10 mln euro. Średnie: mniej niż 250 osób i do 50 mln euro obrotu albo 43 mln euro sumy bilansowej."
    ),
    Note(
        "Zobowiązuję się zawiadomić Organizatora o każdej zmianie statusu do dnia podpisania umowy.",
        small=False,
    ),
    Sign("data, miejscowość", "podpis składającego oświadczenie"),
)

DE_MINIMIS: tuple[Block, ...] = (
    Note("Załącznik nr 6 do Regulaminu", right=True),
    Title(
        "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS",
        "dla podmiotów, do których stosuje się rozporządzenie Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r.",
    ),
    Heading("A. Podmiot, któremu ma być udzielona pomoc"),
    Rows(
        (
            ("A1. NIP podmiotu", "nip"),
            ("A2. Nazwa podmiotu", "name"),
            ("A3. Adres siedziby albo miejsca zamieszkania", "address"),
            ("A4. Gmina", "gmina"),
            ("A5. Forma prawna", "legal"),
            ("A6. Klasa działalności (PKD), z którą wiąże się pomoc", "pkd"),
            ("A7. Data utworzenia podmiotu", "founded"),
        )
    ),
    Choice(
        "A8. Wielkość podmiotu",
        "size",
        (
            ("micro", "mikroprzedsiębiorca"),
            ("small", "mały przedsiębiorca"),
            ("medium", "średni przedsiębiorca"),
            ("large", "inny przedsiębiorca"),
        ),
        "columns",
    ),
    Choice(
        "A9. Czy podmiot jest powiązany z innymi przedsiębiorcami tak, że tworzą jedno przedsiębiorstwo?",
        "one",
        YES_NO,
    ),
    Choice(
        "A10. Czy w ostatnich trzech latach podmiot powstał z połączenia, przejęcia lub podziału?",
        "merged",
        YES_NO,
    ),
    Heading("B. Sytuacja ekonomiczna"),
    Choice("B1. Czy podmiot spełnia kryteria objęcia go postępowaniem upadłościowym?", "bankrupt", YES_NO),
    Choice(
        "B2. Czy w stosunku do podmiotu toczy się postępowanie restrukturyzacyjne?", "restructuring", YES_NO
    ),
    Break(),
    Heading("C. Rodzaj działalności – czy podmiot działa:"),
    Choice("C1. w sektorze rybołówstwa i akwakultury?", "fish", YES_NO),
    Choice("C2. w produkcji podstawowej produktów rolnych?", "farm", YES_NO),
    Choice("C3. w przetwarzaniu lub obrocie produktami rolnymi?", "agri", YES_NO),
    Choice("C4. w transporcie drogowym towarów?", "road", YES_NO),
    Heading("D. Inna pomoc na te same koszty"),
    Choice(
        "D1. Czy na koszty, których dotyczy wniosek, podmiot otrzymał już inną pomoc publiczną?",
        "other_aid",
        YES_NO,
    ),
    Rows((("D2. Jeżeli tak – data, organ i kwota", "other_aid_list"),)),
    Heading("E. Osoba przedstawiająca informacje"),
    Cards(
        ((Card("Imię i nazwisko", "signer"), Card("Stanowisko", "signer_role")), (Card("Telefon", "phone"),))
    ),
    Note("Dane zawarte w formularzu są zgodne ze stanem faktycznym.", small=False),
    Sign("miejscowość, data", "podpis osoby przedstawiającej informacje"),
)

RECEIVED: tuple[Block, ...] = (
    Note("Załącznik nr 4 do Regulaminu", right=True),
    Title("OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS"),
    Fill("Przedsiębiorca: {name}"),
    Fill("NIP: {nip}     Adres: {address}"),
    Choice(
        "Oświadczam, że w ciągu minionych trzech lat przedsiębiorca:",
        "received",
        (
            ("no", "nie otrzymał pomocy de minimis"),
            ("yes", "otrzymał pomoc de minimis w wysokości podanej niżej"),
        ),
    ),
    Listing(
        "Otrzymana pomoc", "aid", ("Organ udzielający", "Dzień udzielenia", "Kwota w PLN", "Kwota w EUR"), 3
    ),
    Sign("miejscowość, data", "podpis"),
)
