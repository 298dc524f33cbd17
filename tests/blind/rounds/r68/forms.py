"""The office's four blanks, as blocks."""

from .blocks import Break, Field, Form, Grid, Pick, Rows, Sign, Text

YES_NO = (("yes", "TAK"), ("no", "NIE"))
YES_NO_SMALL = (("yes", "tak"), ("no", "nie"))
FUNDS = (
    "Projekt „Innowacyjne Lubuskie” – Fundusze Europejskie dla Lubuskiego 2021–2027, Działanie 1.8. "
    "Dofinansowane przez Unię Europejską"
)

APPLICATION: Form = (
    Text(FUNDS, "small"),
    Text("Załącznik nr 2 do Regulaminu", "small"),
    Text("FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY", "title"),
    Text("Rekrutacja na wyjazd studyjny w ramach projektu „Innowacyjne Lubuskie”", "center"),
    Text(
        "Formularz prosimy wypełnić komputerowo lub drukowanymi literami. Pola, które Państwa nie dotyczą, prosimy "
        "oznaczyć słowami „nie dotyczy”. Komórki tabeli można powiększać.",
        "small",
    ),
    Rows(
        (
            Pick(
                "Zgłaszam udział w wyjeździe (proszę zaznaczyć jeden kierunek)",
                "trip",
                (
                    ("ch", "Szwajcaria, 22–25 czerwca 2026 r."),
                    ("fi", "Finlandia i Estonia, 22–25 września 2026 r."),
                ),
            ),
            "1. Informacje o firmie",
            Field("Nazwa firmy (zgodnie z KRS lub CEIDG)", "name"),
            Field("Ulica i numer siedziby", "street"),
            Field("Kod pocztowy i miejscowość", "town"),
            Field("Województwo", "voivodeship"),
            Field("Oddział na terenie woj. lubuskiego – adres (gdy siedziba jest poza regionem)", "branch"),
            Field("NIP", "nip"),
            Field("REGON", "regon"),
            Field("Numer KRS albo informacja o wpisie do CEIDG", "krs"),
            Field("Główny kod PKD", "pkd"),
            "2. Uczestnik wyjazdu (jeden przedstawiciel firmy)",
            Field("Imię i nazwisko uczestnika", "delegate"),
            Field("Funkcja w firmie", "post"),
            Field("Telefon kontaktowy", "phone"),
            Field("E-mail", "email"),
            "3. Charakterystyka przedsiębiorstwa",
            Pick(
                "Status przedsiębiorstwa",
                "size",
                (
                    ("micro", "mikroprzedsiębiorstwo"),
                    ("small", "małe przedsiębiorstwo"),
                    ("medium", "średnie przedsiębiorstwo"),
                ),
            ),
            Pick(
                "Czy firma prowadzi działalność innowacyjną? (niewłaściwe skreślić)",
                "innovative",
                YES_NO,
                "strike",
            ),
            Field(
                "Krótki opis działalności, w tym działalności innowacyjnej (B+R, nowe produkty, współpraca z uczelniami)",
                "about",
                3,
            ),
            "4. Certyfikaty, atesty i patenty firmy",
            Field(
                "Proszę wymienić posiadane dokumenty – każdy w osobnym wierszu – i dołączyć ich kopie",
                "certificates",
                3,
            ),
            "5. Obecność w internecie",
            Field("Adres strony w języku polskim", "website_pl"),
            Field("Adres strony w języku angielskim lub innym obcym", "website_foreign"),
            Field("Prowadzone profile społecznościowe", "social"),
        )
    ),
    Text(
        "6. Targi zagraniczne i międzynarodowe, misje, szkolenia i wyjazdy studyjne, w których firma uczestniczyła "
        "w ostatnich trzech latach",
        "head",
    ),
    Grid(("Wydarzenie", "Miejsce (kraj, miasto)", "Rok"), "events", 4),
    Rows(
        (
            "7. Wyjazdy promocji gospodarczej UMWL finansowane z FEWL 2021–2027",
            Field("W ilu wyjazdach firma wzięła udział?", "trips"),
            Field("W jakich (nazwa, rok)?", "trip_list"),
            "8. Oczekiwania",
            Field("Czego firma oczekuje od wyjazdu?", "aim", 2),
            "9. Języki",
            Field("Języki obce, którymi posługuje się uczestnik", "languages"),
            "10. Lubuskie Inteligentne Specjalizacje (LIS)",
            Pick("Czy firma działa w obszarze LIS? (niewłaściwe skreślić)", "lis", YES_NO, "strike"),
            Field("W której specjalizacji?", "lis_name"),
            "11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
            Pick(
                "Czy firma działa w ramach Porozumień? (niewłaściwe skreślić)", "agreement", YES_NO, "strike"
            ),
            Field("Jeżeli tak – nazwa Porozumienia lub Porozumień", "agreement_list"),
            "12. Przedsięwzięcie horyzontalne zapisane w Porozumieniu",
            Pick(
                "Czy firma realizuje takie przedsięwzięcie? (niewłaściwe skreślić)",
                "horizontal",
                YES_NO,
                "strike",
            ),
            Field("Jeżeli tak – tytuł przedsięwzięcia", "horizontal_name"),
        )
    ),
    Text("13. Oświadczenia", "head"),
    Text(
        "Oświadczam, że: a) dane w formularzu są prawdziwe i nie naruszają praw osób trzecich; b) firma nie prowadzi "
        "działalności w sektorach wyłączonych z naboru (§ 3 ust. 5 Regulaminu); c) zgłaszana osoba nie jest pracownikiem "
        "Urzędu Marszałkowskiego Województwa Lubuskiego; d) znam Regulamin i przyjmuję jego warunki, w tym pokrycie 15% kosztów."
    ),
    Sign("Miejscowość i data", "Podpis osoby reprezentującej firmę"),
)

STATUS: Form = (
    Text(FUNDS, "small"),
    Text("Załącznik nr 3 do Regulaminu", "small"),
    Text("OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", "title"),
    Text("(mikro-, mały lub średni przedsiębiorca)", "center"),
    Text(
        "Działając w imieniu firmy {name}, NIP {nip}, z siedzibą: {address}, oświadczam, że na dzień złożenia zgłoszenia firma "
        "spełnia warunki określone w załączniku I do rozporządzenia Komisji (UE) nr 651/2014 i jest:"
    ),
    Rows(
        (
            Pick(
                "Kategoria (zaznaczyć znakiem X)",
                "size",
                (
                    ("micro", "mikroprzedsiębiorcą"),
                    ("small", "małym przedsiębiorcą"),
                    ("medium", "średnim przedsiębiorcą"),
                ),
            ),
            Pick(
                "Rodzaj przedsiębiorstwa",
                "ties",
                (("own", "samodzielne"), ("partner", "partnerskie"), ("linked", "powiązane")),
            ),
        )
    ),
    Text("Dane za dwa ostatnie zamknięte lata obrotowe:", "text"),
    Grid(("Rok", "Zatrudnienie (RJR)", "Roczny obrót netto", "Suma bilansowa"), "years", 2),
    Text(
        "Progi: mikro – poniżej 10 osób i do 2 mln EUR; małe – poniżej 50 osób i do 10 mln EUR; średnie – poniżej 250 osób "
        "oraz do 50 mln EUR obrotu lub do 43 mln EUR sumy bilansowej.",
        "small",
    ),
    Text("Zobowiązuję się zawiadomić Organizatora o każdej zmianie statusu do dnia podpisania umowy."),
    Sign("Miejscowość i data", "Czytelny podpis lub podpis z pieczątką"),
)

DE_MINIMIS: Form = (
    Text(FUNDS, "small"),
    Text("Załącznik nr 6 do Regulaminu", "small"),
    Text("FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS", "title"),
    Text(
        "Stosuje się do pomocy udzielanej na warunkach rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r.",
        "center",
    ),
    Rows(
        (
            "CZĘŚĆ A. Podmiot, któremu ma być udzielona pomoc",
            Field("A1. Identyfikator podatkowy NIP", "nip"),
            Field("A2. Imię i nazwisko albo nazwa", "name"),
            Field("A3. Adres miejsca zamieszkania albo siedziby", "address"),
            Field("A4. Identyfikator gminy (7 cyfr)", "gmina"),
            Pick(
                "A5. Forma prawna",
                "legal",
                (
                    ("jdg", "osoba fizyczna prowadząca działalność gospodarczą"),
                    ("zoo", "spółka z o.o."),
                    ("other", "spółka osobowa lub inna"),
                ),
            ),
            Pick(
                "A6. Wielkość podmiotu",
                "size",
                (("micro", "mikro"), ("small", "mały"), ("medium", "średni"), ("large", "inny (duży)")),
            ),
            Field("A7. Klasa działalności według PKD", "pkd"),
            Field("A8. Data utworzenia podmiotu", "since"),
            Pick(
                "A9. Czy podmiot jest powiązany z innym przedsiębiorcą (większość głosów, umowa, wspólnicy)?",
                "link",
                YES_NO_SMALL,
            ),
            Pick(
                "A10. Czy w ostatnich trzech latach podmiot połączył się z innym, przejął go lub powstał z podziału?",
                "merge",
                YES_NO_SMALL,
            ),
            "CZĘŚĆ A1. Wspólnik spółki cywilnej lub osobowej ubiegający się o pomoc (jeśli dotyczy)",
            Field("NIP i nazwa spółki", "partner"),
            "CZĘŚĆ B. Sytuacja ekonomiczna podmiotu",
            Pick(
                "B1. Czy podmiot spełnia kryteria objęcia postępowaniem upadłościowym lub restrukturyzacyjnym?",
                "bankrupt",
                YES_NO_SMALL,
            ),
            Pick("B2. Czy podmiot jest w stanie regulować bieżące zobowiązania?", "pays", YES_NO_SMALL),
            "CZĘŚĆ C. Działalność gospodarcza, na którą ma być przeznaczona pomoc",
            Pick("C1. Rybołówstwo lub akwakultura?", "fish", YES_NO_SMALL),
            Pick("C2. Produkcja podstawowa produktów rolnych?", "farm", YES_NO_SMALL),
            Pick("C3. Przetwarzanie lub obrót produktami rolnymi?", "food", YES_NO_SMALL),
            "CZĘŚĆ D. Pomoc otrzymana na te same koszty",
            Pick(
                "D1. Czy na koszty wyjazdu podmiot otrzymał inną pomoc publiczną?", "other_aid", YES_NO_SMALL
            ),
            Field("D2. Jeżeli tak: dzień, podmiot udzielający, kwota", "aid"),
            "CZĘŚĆ E. Osoba upoważniona do przedstawienia informacji",
            Field("Imię i nazwisko", "signer"),
            Field("Stanowisko służbowe", "signer_post"),
            Field("Numer telefonu", "phone"),
        )
    ),
    Sign("Data", "Podpis osoby upoważnionej"),
)

CONTRACT: Form = (
    Text("Załącznik nr 5 do Regulaminu – PROJEKT", "small"),
    Text("UMOWA NR ……/2026", "title"),
    Text(
        "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym do Szwajcarii",
        "center",
    ),
    Text("zawarta w Zielonej Górze dnia ………………… 2026 r. pomiędzy:"),
    Text(
        "Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, w imieniu którego działa Zarząd Województwa "
        "Lubuskiego, zwanym dalej „Organizatorem”,"
    ),
    Text(
        "a firmą {name} z siedzibą: {address}, NIP {nip}, reprezentowaną przez {signer}, zwaną dalej „Przedsiębiorcą”."
    ),
    Text("§ 1. Przedmiot umowy", "head"),
    Text(
        "1. Organizator dofinansowuje udział jednego przedstawiciela Przedsiębiorcy w Wyjeździe studyjnym do Szwajcarii, "
        "zaplanowanym na 22–25 czerwca 2026 r., w wysokości 85% kosztu przypadającego na uczestnika."
    ),
    Text(
        "2. Dofinansowanie jest bezzwrotną pomocą de minimis i nie jest wypłacane Przedsiębiorcy w pieniądzu."
    ),
    Text("3. Termin Wyjazdu może zostać przesunięty najwyżej o cztery dni z uwagi na połączenia lotnicze."),
    Text("§ 2. Obowiązki Organizatora", "head"),
    Text(
        "1. Organizator zapewnia przeloty i przejazdy, nocleg w hotelu, wyżywienie, ubezpieczenie oraz program spotkań "
        "w ośrodkach innowacji."
    ),
    Text("2. Organizator przekaże program Wyjazdu najpóźniej siedem dni przed jego rozpoczęciem."),
    Break(),
    Text("§ 3. Obowiązki Przedsiębiorcy", "head"),
    Text(
        "1. Przedsiębiorca wpłaca 15% kosztu uczestnictwa w ciągu siedmiu dni od otrzymania noty księgowej."
    ),
    Text(
        "2. Przedstawiciel Przedsiębiorcy bierze udział we wszystkich punktach programu i przestrzega prawa państwa pobytu."
    ),
    Text(
        "3. Przedsiębiorca zamieszcza na swojej stronie internetowej informację o udziale i o źródle finansowania."
    ),
    Text("4. Po powrocie Przedsiębiorca wypełnia ankietę ewaluacyjną przekazaną przez Organizatora."),
    Text("5. Diety oraz własne materiały promocyjne Przedsiębiorca opłaca we własnym zakresie."),
    Text("§ 4. Rezygnacja", "head"),
    Text(
        "1. O rezygnacji Przedsiębiorca zawiadamia na piśmie. Jeżeli do rozpoczęcia Wyjazdu zostało mniej niż 15 dni, zwraca "
        "koszty poniesione do chwili otrzymania zawiadomienia."
    ),
    Text(
        "2. Za zgodą Organizatora Przedsiębiorca może wskazać inną osobę w miejsce zgłoszonego przedstawiciela."
    ),
    Text("§ 5. Pomoc de minimis", "head"),
    Text(
        "Wartość pomocy zostanie ustalona po wyłonieniu wykonawcy Wyjazdu. Organizator wyda zaświadczenie o udzielonej pomocy, "
        "a Przedsiębiorca przechowuje dokumenty przez dziesięć lat."
    ),
    Break(),
    Text("§ 6. Dane osobowe i promocja", "head"),
    Text(
        "1. Strony przetwarzają dane osobowe uczestnika wyłącznie w celu wykonania umowy i rozliczenia projektu."
    ),
    Text(
        "2. Przedsiębiorca zgadza się na użycie swojej nazwy, logo i zdjęć z Wyjazdu w materiałach Organizatora."
    ),
    Text("§ 7. Odpowiedzialność", "head"),
    Text("Za szkody wyrządzone osobom trzecim z winy uczestnika odpowiada Przedsiębiorca."),
    Text("§ 8. Postanowienia końcowe", "head"),
    Text("1. Zmiany umowy wymagają formy pisemnej."),
    Text("2. Spory rozstrzyga sąd właściwy dla siedziby Organizatora."),
    Text("3. Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze stron."),
    Text("Organizator: …………………………………          Przedsiębiorca: …………………………………"),
    Text("Do zgłoszenia należy dołączyć projekt umowy z parafą na każdej stronie.", "small"),
)

BLANKS = {
    "application_form": APPLICATION,
    "de_minimis_form": DE_MINIMIS,
    "status_declaration": STATUS,
    "draft_contract": CONTRACT,
}
