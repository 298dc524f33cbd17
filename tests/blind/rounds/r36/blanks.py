"""The office's own blanks of this call: application form, two declarations, de minimis form."""

from .dsl import Block, Look

FUNDS = "Fundusze Europejskie dla Lubuskiego 2021–2027  |  Rzeczpospolita Polska  |  Dofinansowane przez Unię Europejską"

APPLICATION_LOOK = Look("Calibri", 10.5, "Zgłoszenie – wyjazd studyjny 2026 (zał. nr 2 do Regulaminu)", FUNDS)
STATUS_LOOK = Look(
    "Arial", 10, "Zał. nr 3 do Regulaminu rekrutacji – wyjazdy studyjne 2026", FUNDS, "000000", 2.3
)
AID_LOOK = Look("Calibri", 10, "Zał. nr 6 – informacje do pomocy de minimis", "", "7A1F1F", 1.8)
STATEMENT_LOOK = Look("Arial", 10.5, "Zał. nr 4 do Regulaminu rekrutacji", FUNDS, "000000", 2.5)

APPLICATION: tuple[Block, ...] = (
    Block(
        "table",
        rows=(
            (
                "**Województwo Lubuskie**\nDepartament Gospodarki i Rozwoju\nul. Podgórna 7, 65-057 Zielona Góra",
                "Wypełnia urząd\nData wpływu: ……………………\nNumer zgłoszenia: ………………",
            ),
        ),
        widths=(10.5, 6.5),
    ),
    Block("h1", "FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY"),
    Block("center", "Wyjazd studyjny w projekcie „Innowacyjne Lubuskie”, Działanie 1.8 FEWL 2021–2027"),
    Block(
        "small",
        "Formularz prosimy wypełnić na komputerze albo czytelnie długopisem. W pytaniach z kratkami proszę zaznaczyć właściwą "
        "kratkę, w pytaniach TAK / NIE – skreślić odpowiedź, która nie pasuje. Pola, które firmy nie dotyczą, "
        "można uzupełnić słowami „nie dotyczy”.",
    ),
    Block(
        "p",
        "**Zgłaszamy firmę na wyjazd do:**   [[trip=ch|Szwajcarii (czerwiec 2026)]]     [[trip=fi|Finlandii i Estonii (wrzesień 2026)]]",
    ),
    Block("h2", "1.  Firma"),
    Block(
        "table",
        rows=(
            ("Firma przedsiębiorcy (jak w KRS lub CEIDG)", "{name}"),
            ("NIP", "{nip}", "REGON", "{regon}"),
            ("Nr KRS albo wpis w CEIDG", "{krs}", "Główny kod PKD", "{pkd}"),
            ("Siedziba – ulica i numer", "{street}", "Kod i miejscowość", "{post}"),
            ("Siedziba – województwo", "{voivodeship}", "Oddział w lubuskim (adres)", "{branch}"),
        ),
        widths=(4.3, 4.6, 3.4, 4.7),
        shade=(0, 2),
        tall=0.75,
    ),
    Block("h2", "2.  Osoba, która pojedzie"),
    Block("p", "Na wyjazd delegujemy Panią/Pana {delegate:60}, stanowisko w firmie: {position:50}."),
    Block("p", "Kontakt z tą osobą – telefon: {phone:30}  poczta elektroniczna: {email:50}"),
    Block("h2", "3.  Wielkość firmy i to, czym się zajmuje"),
    Block(
        "table",
        rows=(
            (
                "3.1  Firma należy do przedsiębiorstw (zał. I do rozporządzenia 651/2014):",
                "[[size=micro|mikro]]    [[size=small|małych]]    [[size=medium|średnich]]",
            ),
            (
                (
                    "3.2  Czy firma prowadzi działalność innowacyjną (własny dział B+R, współpraca z uczelnią, nowe wyroby, "
                    "nowe linie, nakłady na innowacje)?"
                ),
                "((innovative=yes|TAK))  /  ((innovative=no|NIE))",
            ),
        ),
        widths=(10.5, 6.5),
        shade=(0,),
    ),
    Block(
        "table",
        rows=(("3.3  Proszę opisać profil firmy oraz najważniejsze innowacje:",), ("{about}",)),
        widths=(17,),
        head=True,
        tall=2.3,
    ),
    Block("h2", "4.  Certyfikaty, atesty, patenty, świadectwa ochronne (kopie dołączamy)"),
    Block(
        "table",
        rows=(
            ("Lp.", "Nazwa dokumentu", "Kto wydał", "Rok wydania / ważność"),
            ("1", "{cert1}", "{by1}", "{valid1}"),
            ("2", "{cert2}", "{by2}", "{valid2}"),
            ("3", "{cert3}", "{by3}", "{valid3}"),
            ("4", "{cert4}", "{by4}", "{valid4}"),
        ),
        widths=(1, 7.2, 5, 3.8),
        head=True,
        tall=0.65,
    ),
    Block("h2", "5.  Firma w internecie"),
    Block(
        "table",
        rows=(
            ("Witryna po polsku (adres)", "{web}"),
            ("Witryna w języku obcym (adres)", "{web_foreign}", "w jakim języku", "{web_language}"),
            ("Prowadzone profile społecznościowe", "{social}"),
        ),
        widths=(5.2, 5.8, 2.6, 3.4),
        shade=(0,),
        tall=0.7,
    ),
    Block("h2", "6.  Zagraniczne i międzynarodowe wydarzenia z ostatnich trzech lat"),
    Block(
        "small",
        "Targi, misje, wyjazdy studyjne, szkolenia służące pozyskaniu kontaktów zagranicznych. Jedno wydarzenie w jednym wierszu.",
    ),
    Block(
        "table",
        rows=(
            ("Rok", "Wydarzenie", "Miasto i kraj", "W jakim charakterze"),
            ("{year1}", "{event1}", "{place1}", "{role1}"),
            ("{year2}", "{event2}", "{place2}", "{role2}"),
            ("{year3}", "{event3}", "{place3}", "{role3}"),
            ("{year4}", "{event4}", "{place4}", "{role4}"),
        ),
        widths=(1.6, 7, 4.6, 3.8),
        head=True,
        tall=0.65,
    ),
    Block("h2", "7.  Wcześniejsze wyjazdy z Urzędem Marszałkowskim finansowane z FEWL 2021–2027"),
    Block(
        "p",
        "Firma uczestniczyła w:   [[trips=0|żadnym wyjeździe]]   [[trips=1|1 wyjeździe]]   [[trips=2|2 wyjazdach]]   "
        "[[trips=3|3 wyjazdach]]",
    ),
    Block("p", "Jakie to były wyjazdy (dokąd, kiedy): {trip_names:90}"),
    Block("h2", "8.  Czego firma oczekuje od wyjazdu"),
    Block("table", rows=(("{goal}",),), widths=(17,), tall=1.1),
    Block("h2", "9.  Przygotowanie językowe i potrzeby osoby delegowanej"),
    Block("p", "Języki obce (stopień znajomości): {languages:50}   dieta, inne potrzeby: {needs:40}"),
    Block("h2", "10.  Lubuskie Inteligentne Specjalizacje"),
    Block(
        "p",
        "Firma działa w ramach Lubuskich Inteligentnych Specjalizacji:   ((lis=yes|TAK))  /  ((lis=no|NIE))",
    ),
    Block(
        "p",
        "Jeżeli tak, to w specjalizacji:  [[spec=green|Zielona gospodarka]]   [[spec=health|Zdrowie i jakość życia]]   "
        "[[spec=industry|Innowacyjny przemysł]]",
    ),
    Block("h2", "11.  Porozumienia na rzecz Rozwoju Obszarów Kluczowych"),
    Block(
        "p", "Firma działa w ramach takiego Porozumienia:   ((agreement=yes|TAK))  /  ((agreement=no|NIE))"
    ),
    Block(
        "table",
        rows=(
            ("Nazwa Porozumienia (pierwsze)", "{agreement1}"),
            ("Nazwa Porozumienia (kolejne)", "{agreement2}"),
        ),
        widths=(5.6, 11.4),
        shade=(0,),
        tall=0.65,
    ),
    Block("h2", "12.  Przedsięwzięcie horyzontalne wskazane w Porozumieniu"),
    Block("p", "Firma realizuje takie przedsięwzięcie:   ((horizontal=yes|TAK))  /  ((horizontal=no|NIE))"),
    Block("p", "Tytuł przedsięwzięcia: {horizontal_name:90}"),
    Block("h2", "13.  Oświadczamy, że"),
    Block(
        "item",
        "a)  dane podane w zgłoszeniu są prawdziwe i nie naruszają niczyich praw autorskich ani osobistych;",
    ),
    Block("item", "b)  firma nie działa w sektorach wyłączonych z naboru w § 3 ust. 5 Regulaminu;"),
    Block(
        "item",
        "c)  zgłoszona osoba nie pracuje w Urzędzie Marszałkowskim Województwa Lubuskiego w Zielonej Górze;",
    ),
    Block(
        "item", "d)  znamy Regulamin i zapłacimy 15% kosztów wyjazdu przypadających na jednego uczestnika."
    ),
    Block(
        "table",
        rows=(
            ("\n{where_when}", "{sign}\n{signer}"),
            ("miejscowość i data", "podpis (pieczęć) osoby uprawnionej do reprezentowania firmy"),
        ),
        widths=(7, 10),
        plain=True,
    ),
)

STATUS: tuple[Block, ...] = (
    Block("right", "{where_when:40}\n(miejscowość, data)"),
    Block("h1", "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY"),
    Block("center", "składane w naborze na wyjazdy studyjne – projekt „Innowacyjne Lubuskie”"),
    Block("p", "Ja, niżej podpisana/podpisany {signer:50}, uprawniona/uprawniony do reprezentowania firmy"),
    Block("p", "{name:90}"),
    Block("p", "z siedzibą: {address:70},  NIP {nip:26},"),
    Block(
        "p",
        "znając definicję z załącznika I do rozporządzenia Komisji (UE) nr 651/2014, oświadczam, że firma jest "
        "((size=micro|mikroprzedsiębiorstwem)) / ((size=small|małym przedsiębiorstwem)) / "
        "((size=medium|średnim przedsiębiorstwem))*.",
    ),
    Block("small", "* niepotrzebne skreślić"),
    Block(
        "p",
        "Pod względem powiązań firma jest przedsiębiorstwem:\n[[link=auto|samodzielnym]]      [[link=partner|partnerskim]]      "
        "[[link=linked|powiązanym]]",
    ),
    Block("p", "Podstawą oceny są dane (z danymi firm partnerskich i powiązanych, jeżeli takie są):"),
    Block(
        "table",
        rows=(
            ("Wielkość", "rok 2025", "rok 2024", "rok 2023"),
            ("Zatrudnienie w RJP", "{staff1}", "{staff2}", "{staff3}"),
            ("Roczny obrót netto (tys. euro)", "{turn1}", "{turn2}", "{turn3}"),
            ("Suma bilansowa (tys. euro)", "{sum1}", "{sum2}", "{sum3}"),
        ),
        widths=(6, 3.4, 3.4, 3.4),
        head=True,
        shade=(0,),
        tall=0.75,
    ),
    Block(
        "small",
        "Mikro: mniej niż 10 osób i do 2 mln euro obrotu lub sumy bilansowej. Mała firma: mniej niż 50 osób i do 10 mln euro. "
        "Średnia: mniej niż 250 osób i do 50 mln euro obrotu lub do 43 mln euro sumy bilansowej.",
    ),
    Block("p", "O każdej zmianie statusu przed zawarciem umowy zawiadomię Organizatora."),
    Block("right", "{sign}\n……………………………………………\nczytelny podpis albo podpis z pieczęcią imienną"),
)

AID: tuple[Block, ...] = (
    Block("h1", "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS"),
    Block(
        "center",
        "dla firm, do których stosuje się rozporządzenie Komisji (UE) 2023/2831 z 13 grudnia 2023 r. w sprawie stosowania "
        "art. 107 i 108 TFUE do pomocy de minimis",
    ),
    Block("h2", "Część A.  Kto ubiega się o pomoc"),
    Block(
        "table",
        rows=(
            ("A1", "Identyfikator podatkowy NIP", "{nip}"),
            ("A2", "Imię i nazwisko albo nazwa", "{name}"),
            ("A3", "Adres zamieszkania albo siedziby", "{address}"),
            ("A4", "Identyfikator gminy (TERYT, 7 cyfr)", "{teryt}"),
            ("A5", "Forma prawna", "{legal}"),
            (
                "A6",
                "Wielkość podmiotu",
                "[[size=micro|mikro]]   [[size=small|mały]]   [[size=medium|średni]]   [[size=large|inny niż MŚP]]",
            ),
            ("A7", "Klasa działalności według PKD, której dotyczy pomoc", "{pkd}"),
            ("A8", "Data utworzenia (rozpoczęcia działalności)", "{founded}"),
            (
                "A9",
                "Powiązania z innymi przedsiębiorcami – kontrola udziałów, głosów, zarządu",
                "[[ties=yes|tak]]   [[ties=no|nie]]",
            ),
            ("A9a", "NIP podmiotów powiązanych", "{ties_nip}"),
            (
                "A10",
                "Połączenie, przejęcie lub podział firmy w ostatnich 3 latach",
                "[[merged=yes|tak]]   [[merged=no|nie]]",
            ),
        ),
        widths=(1.3, 7.6, 8.5),
        shade=(0, 1),
        tall=0.62,
    ),
    Block("h2", "Część B.  Sytuacja ekonomiczna"),
    Block(
        "table",
        rows=(
            ("", "Pytanie", "tak", "nie", "nie dotyczy"),
            (
                "B1",
                "Czy trwa wobec firmy postępowanie upadłościowe albo restrukturyzacyjne?",
                "[[b1=y|]]",
                "[[b1=n|]]",
                "[[b1=x|]]",
            ),
            (
                "B2",
                "Czy wierzyciele mogą żądać wszczęcia postępowania upadłościowego?",
                "[[b2=y|]]",
                "[[b2=n|]]",
                "[[b2=x|]]",
            ),
            (
                "B3",
                "Czy straty firmy pochłonęły więcej niż połowę kapitału zarejestrowanego?",
                "[[b3=y|]]",
                "[[b3=n|]]",
                "[[b3=x|]]",
            ),
            (
                "B4",
                "Czy firma po otrzymaniu innej pomocy ma decyzję o obowiązku jej zwrotu?",
                "[[b4=y|]]",
                "[[b4=n|]]",
                "[[b4=x|]]",
            ),
        ),
        widths=(1.3, 10.3, 1.6, 1.6, 2.6),
        head=True,
    ),
    Block("h2", "Część C.  Działalność, której dotyczy pomoc"),
    Block(
        "table",
        rows=(
            ("", "Czy wnioskowana pomoc dotyczy działalności", "tak", "nie"),
            ("C1", "w rybołówstwie i akwakulturze", "[[c1=y|]]", "[[c1=n|]]"),
            ("C2", "w produkcji podstawowej produktów rolnych", "[[c2=y|]]", "[[c2=n|]]"),
            ("C3", "w przetwarzaniu lub obrocie produktami rolnymi", "[[c3=y|]]", "[[c3=n|]]"),
            ("C4", "Jeżeli gdzieś zaznaczono „tak”: czy jest rozdzielność rachunkowa?", "{c4}"),
        ),
        widths=(1.3, 11.5, 2.3, 2.3),
        head=True,
    ),
    Block("h2", "Część D.  Pomoc otrzymana na te same koszty"),
    Block(
        "p",
        "Czy na koszty wyjazdu firma otrzymała już inną pomoc publiczną?    [[same=yes|tak]]    [[same=no|nie]]",
    ),
    Block("p", "Jeżeli tak – kto, kiedy i w jakiej kwocie jej udzielił: {same_what:70}"),
    Block("h2", "Część E.  Osoba upoważniona do przedstawienia informacji"),
    Block(
        "table",
        rows=(
            ("Imię i nazwisko:\n{signer}", "Stanowisko służbowe:\n{signer_role}", "Numer telefonu:\n{phone}"),
            ("Data:\n{date}", "Podpis:\n{sign}"),
        ),
        widths=(6, 6, 5.4),
        tall=1.2,
    ),
)

STATEMENT: tuple[Block, ...] = (
    Block("p", "Firma: {name:80}\nNIP: {nip:30}\nAdres: {address:70}"),
    Block("h1", "OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS"),
    Block(
        "p",
        "Oświadczam, że firma (razem z podmiotami tworzącymi z nią jedno przedsiębiorstwo) w okresie trzech minionych lat:",
    ),
    Block("item", "[[aid=none|nie otrzymała pomocy de minimis]]"),
    Block("item", "[[aid=some|otrzymała pomoc de minimis, którą wymieniono w tabeli:]]"),
    Block(
        "table",
        rows=(
            ("Lp.", "Kto udzielił pomocy", "Dzień udzielenia", "Wartość w zł", "Wartość w euro"),
            ("1.", "{giver1}", "{given1}", "{pln1}", "{eur1}"),
            ("2.", "{giver2}", "{given2}", "{pln2}", "{eur2}"),
            ("3.", "", "", "", ""),
        ),
        widths=(1.2, 6.2, 3, 2.8, 2.8),
        head=True,
        tall=0.7,
    ),
    Block("p", "Dane są zgodne ze stanem faktycznym."),
    Block(
        "table",
        rows=(("\n{where_when}", "{sign}\n{signer}"), ("miejscowość, data", "podpis")),
        widths=(7, 9),
        plain=True,
    ),
)
