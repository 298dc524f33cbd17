"""24 filled-in application forms to the call „szwajcaria-2026”, as text, with the truth about each.

Conventions of the truth:
- `address` is what stands in the form's address answer: the whole address on one line where the form asks for it whole,
  street and number alone where code and town are asked apart.
- nip, regon, krs: digits only. An answer „brak”/„nie dotyczy”/„–” to a list question is [] (or 0 for a count).
- `branch_address` is left out where the form's answer is „nie dotyczy”.
- `events` and `office_trips` count what the form lists; the form's own window (3 years) is respected by all entries.
- „⇥” in the source below is a TAB (cells of one table row).
"""

FORMS: list[dict] = []


def add(id_: str, pages: list[str], **truth) -> None:
    FORMS.append({"id": id_, "pages": [p.strip("\n").replace("⇥", "\t") + "\n" for p in pages], "truth": truth})


# 1 -- Word, two-column table, label | answer; boxes in a row
add("a01-urzad-tabela-dwie-kolumny", ["""
Zadanie współfinansowane ze środków Unii Europejskiej w ramach projektu „Innowacyjne Lubuskie”
KARTA ZGŁOSZENIA PRZEDSIĘBIORSTWA
Wyjazd studyjny – Szwajcaria, 22–25 czerwca 2026 r.

CZĘŚĆ A. KTO SIĘ ZGŁASZA
Firma (zgodnie z wpisem do rejestru)⇥Odlewnia Precyzyjna METALUB Sp. z o.o.
Siedziba – ulica, nr, kod, miejscowość⇥ul. Przemysłowa 14, 67-100 Nowa Sól
Siedziba – województwo⇥lubuskie
Zarejestrowany oddział na terenie woj. lubuskiego (adres)⇥nie dotyczy
Nr NIP⇥924-533-31-47
Nr REGON⇥388932881
Nr w KRS lub informacja o wpisie do CEIDG⇥0000102544
Rok rozpoczęcia działalności⇥1998
Przeważające PKD⇥24.53.Z Odlewnictwo metali lekkich

CZĘŚĆ B. KTO POJEDZIE
Osoba zgłaszana do udziału⇥Joanna Wiśniewska-Kubiak
Funkcja w firmie⇥Dyrektor ds. rozwoju
Tel. komórkowy⇥+48 601 223 418
E-mail służbowy⇥j.kubiak@metalub.example.pl
Czy potrzebne jest wyżywienie specjalne?⇥tak – wegetariańskie

CZĘŚĆ C. CHARAKTERYSTYKA
Status MŚP⇥☐ mikroprzedsiębiorca    ☒ mały przedsiębiorca    ☐ średni przedsiębiorca
Stan zatrudnienia na 31.12.2025⇥38 osób
Czym zajmuje się firma?⇥Odlewy aluminiowe i cynkowe dla motoryzacji i kolejnictwa. Własna narzędziownia, obróbka CNC, laboratorium pomiarowe.
Firma prowadzi działalność innowacyjną⇥☒ TAK    ☐ NIE
Posiadane certyfikaty, atesty i patenty⇥1. ISO 9001:2015
2. IATF 16949:2016
3. ISO 14001:2015
4. Patent nr PL 238115 „Forma do odlewania cienkościennego”
Strona internetowa po polsku⇥www.metalub.example.pl
Strona internetowa w języku obcym⇥www.metalub.example.pl/en (angielski), www.metalub.example.pl/de (niemiecki)
Profile społecznościowe firmy⇥LinkedIn: linkedin.com/company/metalub
Facebook: facebook.com/metalub
""", """
CZĘŚĆ D. DOŚWIADCZENIE I SPECJALIZACJE
Zagraniczne targi, misje i wyjazdy w ostatnich 3 latach⇥1) EUROGUSS Norymberga, Niemcy, 2024
2) Misja gospodarcza do Czech, Brno, 2024
3) Hannover Messe, Hanower, 2025
Ile razy firma uczestniczyła w wyjazdach UMWL opłacanych z FEWL 2021–2027?⇥1 (jeden) – wyjazd do Norwegii, 2025
Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji?⇥☒ TAK    ☐ NIE
W jakiej specjalizacji?⇥Innowacyjny przemysł
Czy firma działa w Porozumieniach na rzecz obszarów kluczowych LIS?⇥☒ TAK    ☐ NIE
W których?⇥Smart Factory 4.0
Czy firma realizuje przedsięwzięcie horyzontalne z Porozumienia?⇥☐ TAK    ☒ NIE

Nowa Sól, 15.04.2026 r.                                   podpisano kwalifikowanym podpisem elektronicznym
"""],
    name="Odlewnia Precyzyjna METALUB Sp. z o.o.", nip="9245333147", regon="388932881", krs="0000102544",
    address="ul. Przemysłowa 14, 67-100 Nowa Sól", postal_code="67-100", town="Nowa Sól", voivodeship="lubuskie",
    pkd="24.53.Z", delegate="Joanna Wiśniewska-Kubiak", size="small", innovative=True, activity=True,
    certificates=["ISO 9001:2015", "IATF 16949:2016", "ISO 14001:2015", "Patent nr PL 238115 „Forma do odlewania cienkościennego”"],
    website_pl="www.metalub.example.pl",
    website_foreign=["www.metalub.example.pl/en", "www.metalub.example.pl/de"],
    social_media=["LinkedIn: linkedin.com/company/metalub", "Facebook: facebook.com/metalub"],
    events=["EUROGUSS Norymberga, Niemcy, 2024", "Misja gospodarcza do Czech, Brno, 2024", "Hannover Messe, Hanower, 2025"],
    office_trips=1, lis=True, specialisation="Innowacyjny przemysł", agreements=1,
    agreements_list=["Smart Factory 4.0"], horizontal=False)


# 2 -- PDF, label: answer on a line, aligned columns, choices in a row
add("a02-pdf-etykieta-w-linii", ["""
                       ZGŁOSZENIE DO WYJAZDU STUDYJNEGO
                     Szwajcaria 2026 • „Innowacyjne Lubuskie”

I. Informacje identyfikacyjne

Pełna nazwa firmy:              Zielone Dachy Marek Stolarczyk
Forma prawna:                   jednoosobowa działalność gospodarcza
NIP firmy:                      9240723866
REGON firmy:                    085511846
Rejestr:                        CEIDG
Adres głównego miejsca
wykonywania działalności:       ul. Wrocławska 29A/3, 65-427 Zielona Góra
Województwo siedziby:           lubuskie
Oddział (jeżeli istnieje):      brak
Główny kod PKD:                 81.30.Z

II. Uczestnik wyjazdu

Imię i nazwisko uczestnika:     Marek Stolarczyk
Zajmowane stanowisko:           właściciel
Nr telefonu:                    607 114 902
Adres poczty elektronicznej:    marek@zielonedachy.example.pl
Języki obce (poziom):           angielski – B2, niemiecki – A2

III. Przedsiębiorstwo

Kategoria przedsiębiorstwa:     [x] mikro      [ ] małe      [ ] średnie
Przedmiot działalności:         Projektowanie i zakładanie zielonych dachów i ogrodów
                                deszczowych, pielęgnacja zieleni miejskiej.
Innowacyjność działalności:     [x] tak        [ ] nie
Uzasadnienie:                   współpraca z Uniwersytetem Zielonogórskim nad podłożem
                                retencyjnym z odpadów ceramicznych

Certyfikaty i zaświadczenia:    Certyfikat wykonawcy dachów zielonych DAFA, Europejski Certyfikat
                                Pracownika Zieleni EAC
Witryna polskojęzyczna:         https://zielonedachy.example.pl
Witryna obcojęzyczna:           nie posiadamy
Media społecznościowe:          facebook.com/zielonedachyzg, instagram.com/zielonedachy_zg
                                                                                    1/2
""", """
IV. Aktywność międzynarodowa

Targi i wydarzenia zagraniczne
z ostatnich trzech lat:         GaLaBau, Norymberga (Niemcy), wrzesień 2024
                                World Green Infrastructure Congress, Berlin, czerwiec 2023
Udział w wyjazdach
Urzędu Marszałkowskiego (FEWL): nie uczestniczyliśmy

V. Inteligentne specjalizacje

Działalność w ramach LIS:       [x] tak        [ ] nie
Nazwa specjalizacji:            Zielona gospodarka
Członkostwo w Porozumieniach:   [ ] tak        [x] nie
Przedsięwzięcie horyzontalne:   [ ] tak        [x] nie

Skąd dowiedzieli się Państwo o naborze?    strona www.lubuskie.pl

Wyrażam zgodę na przetwarzanie danych osobowych zawartych w zgłoszeniu.   [x]

Zielona Góra, 9 kwietnia 2026 r.                            Marek Stolarczyk
                                                                                    2/2
"""],
    name="Zielone Dachy Marek Stolarczyk", nip="9240723866", regon="085511846",
    address="ul. Wrocławska 29A/3, 65-427 Zielona Góra", postal_code="65-427", town="Zielona Góra", voivodeship="lubuskie",
    pkd="81.30.Z", delegate="Marek Stolarczyk", size="micro", innovative=True, activity=True,
    certificates=["Certyfikat wykonawcy dachów zielonych DAFA", "Europejski Certyfikat Pracownika Zieleni EAC"],
    website_pl="https://zielonedachy.example.pl", website_foreign=[],
    social_media=["facebook.com/zielonedachyzg", "instagram.com/zielonedachy_zg"],
    events=["GaLaBau, Norymberga (Niemcy), wrzesień 2024", "World Green Infrastructure Congress, Berlin, czerwiec 2023"],
    office_trips=0, lis=True, specialisation="Zielona gospodarka", agreements=0, horizontal=False)


# 3 -- chamber, label above answer, Word paragraphs; choices in a column, box before
add("a03-izba-etykieta-nad-odpowiedzia", ["""
ZACHODNIA IZBA PRZEMYSŁU I TECHNOLOGII
Formularz przystąpienia do naboru na wyjazd do Szwajcarii (22–25.06.2026)

DANE PODMIOTU

Nazwa podmiotu gospodarczego
Klinika Ruchu REHAMED sp. z o.o. sp. k.

Ulica i numer
ul. Kosynierów Gdyńskich 87

Kod
66-400

Miasto
Gorzów Wielkopolski

Województwo, w którym firma ma siedzibę
lubuskie

Numer NIP
926-333-11-30

Numer REGON
218798118

Numer KRS
0000980265

Dominujący rodzaj działalności wg PKD
86.90.A Działalność fizjoterapeutyczna

Wielkość firmy w rozumieniu zał. I do rozporządzenia 651/2014
☐ mikro (do 9 pracowników)
☐ mała (do 49 pracowników)
☒ średnia (do 249 pracowników)

Krótka charakterystyka działalności
Prowadzimy sieć pięciu przychodni rehabilitacyjnych. W 2024 r. uruchomiliśmy
pracownię egzoszkieletów oraz platformę telerehabilitacji.

Czy spółka wdraża innowacje?
☒ tak
☐ nie

OSOBA, KTÓRA WEŹMIE UDZIAŁ

Nazwisko i imię
Adamczyk-Lis Katarzyna

Pełniona rola
Prezes zarządu komplementariusza

Komórka
509 771 240

OSOBA DO KONTAKTU W SPRAWIE ZGŁOSZENIA
Paweł Gruszka, tel. 95 720 11 80, biuro@rehamed.example.pl

POTENCJAŁ

Certyfikaty i patenty firmy (kopie w załączeniu)
• ISO 9001:2015
• ISO 13485:2016
• Certyfikat akredytacyjny Ministra Zdrowia CMJ nr 2024/118

Adres strony WWW – wersja polska
www.rehamed.example.pl

Adres strony WWW – wersje obce
www.rehamed.example.com/en

Gdzie nas można znaleźć w mediach społecznościowych
Facebook – facebook.com/rehamedgorzow
YouTube – youtube.com/@rehamedgorzow
LinkedIn – linkedin.com/company/rehamed-gorzow

Udział w imprezach o charakterze międzynarodowym (ostatnie 36 miesięcy)
Impreza⇥Miejsce⇥Kiedy
MEDICA⇥Düsseldorf⇥11.2023
Arab Health⇥Dubaj⇥01.2025

Wyjazdy zagraniczne z Województwem Lubuskim finansowane z FEWL – liczba
2

SPECJALIZACJE REGIONU

Czy prowadzona działalność wpisuje się w LIS?
☒ tak
☐ nie

Obszar LIS
☐ Zielona gospodarka
☒ Zdrowie i jakość życia
☐ Innowacyjny przemysł

Czy przystąpili Państwo do Porozumienia na rzecz Rozwoju Obszaru Kluczowego?
☒ tak
☐ nie

Proszę wskazać Porozumienie
Lubuskie Centrum Cyfrowych Technologii Medycznych; InnoFood

Czy w ramach Porozumienia realizują Państwo przedsięwzięcie horyzontalne?
☒ tak
☐ nie

Numer rachunku bankowego
–

Gorzów Wlkp., 21 kwietnia 2026
"""],
    name="Klinika Ruchu REHAMED sp. z o.o. sp. k.", nip="9263331130", regon="218798118", krs="0000980265",
    address="ul. Kosynierów Gdyńskich 87", postal_code="66-400", town="Gorzów Wielkopolski", voivodeship="lubuskie",
    pkd="86.90.A", delegate="Adamczyk-Lis Katarzyna", size="medium", innovative=True, activity=True,
    certificates=["ISO 9001:2015", "ISO 13485:2016", "Certyfikat akredytacyjny Ministra Zdrowia CMJ nr 2024/118"],
    website_pl="www.rehamed.example.pl", website_foreign="www.rehamed.example.com/en",
    social_media=["facebook.com/rehamedgorzow", "youtube.com/@rehamedgorzow", "linkedin.com/company/rehamed-gorzow"],
    events=["MEDICA, Düsseldorf, 11.2023", "Arab Health, Dubaj, 01.2025"],
    office_trips=2, lis=True, specialisation="Zdrowie i jakość życia", agreements=2,
    agreements_list=["Lubuskie Centrum Cyfrowych Technologii Medycznych", "InnoFood"], horizontal=True)


# 4 -- whole-sentence questions, answers below; yes/no as words and sentences
add("a04-pytania-pelnym-zdaniem", ["""
Kwestionariusz kandydata
na wyjazd studyjny przedsiębiorców do Szwajcarii

Prosimy odpowiedzieć na wszystkie pytania. Jeżeli coś Państwa nie dotyczy, proszę wpisać „nie dotyczy”.

1. Jak brzmi pełna nazwa Państwa przedsiębiorstwa?
   Softline Automatyka Spółka z ograniczoną odpowiedzialnością
2. Pod jakim adresem mieści się siedziba przedsiębiorstwa?
   ul. Sikorskiego 4, 66-200 Świebodzin
3. W jakim województwie?
   lubuskim
4. Czy przedsiębiorstwo ma oddział w województwie lubuskim, a jeśli tak, pod jakim adresem?
   Nie dotyczy.
5. Jaki jest Państwa NIP?
   599-511-97-17
6. Jaki jest Państwa REGON?
   548147813
7. Pod jakim numerem wpisano Państwa do KRS?
   0000468483
8. Jaki kod PKD odpowiada głównej działalności?
   62.01.Z
9. Kiedy powstała firma?
   w 2011 roku
10. Kogo delegują Państwo na wyjazd?
    Tomasz Ogrodnik, kierownik działu wdrożeń (tel. 512 330 876, t.ogrodnik@softline.example.pl)
11. Czy są Państwo mikro-, małym czy średnim przedsiębiorcą?
    małym
12. Czym zajmują się Państwo na co dzień?
    Programujemy sterowniki PLC i systemy wizyjne dla linii produkcyjnych w branży drzewnej i spożywczej.
13. Czy prowadzą Państwo działalność innowacyjną?
    Tak. Mamy własny trzyosobowy dział B+R i ponosimy nakłady na rozwój systemu wizyjnego.
14. Jakie certyfikaty lub patenty posiada firma?
    Nie posiadamy.
15. Czy mają Państwo stronę internetową w języku polskim? Proszę podać adres.
    Tak, www.softline-automatyka.example.pl
16. Czy mają Państwo stronę w języku angielskim lub innym? Proszę podać adres.
    Tak, www.softline-automatyka.example.pl/english
17. Czy prowadzą Państwo profile w mediach społecznościowych?
    Tak, LinkedIn (linkedin.com/company/softline-automatyka).
""", """
18. W jakich zagranicznych targach, szkoleniach lub wyjazdach uczestniczyli Państwo w ostatnich trzech latach?
    SPS Norymberga 2023, Vision Stuttgart 2024, Automatica Monachium 2025, LIGNA Hanower 2025
19. W ilu wyjazdach Urzędu Marszałkowskiego finansowanych z FEWL 2021–2027 brali Państwo udział?
    W żadnym.
20. Czy działają Państwo w ramach Lubuskich Inteligentnych Specjalizacji? W której?
    Tak – Innowacyjny przemysł.
21. Do ilu Porozumień na rzecz Rozwoju Obszarów Kluczowych Państwo należą? Jakich?
    Do dwóch: Industry4Future Lubuska Inicjatywa Klastrowa oraz Smart Factory 4.0.
22. Czy realizują Państwo przedsięwzięcie horyzontalne opisane w Porozumieniu?
    Nie, nie realizujemy.
23. Czego oczekują Państwo po wyjeździe?
    Kontaktu z dostawcami robotyki współpracującej i wizyty na ETH w Zurychu.

Oświadczam, że podane informacje są prawdziwe.
Świebodzin, dn. 28.04.2026        Tomasz Ogrodnik, prokurent
"""],
    name="Softline Automatyka Spółka z ograniczoną odpowiedzialnością", nip="5995119717", regon="548147813", krs="0000468483",
    address="ul. Sikorskiego 4, 66-200 Świebodzin", postal_code="66-200", town="Świebodzin", voivodeship="lubuskie",
    pkd="62.01.Z", delegate="Tomasz Ogrodnik", size="small", innovative=True, activity=True, certificates=[],
    website_pl="www.softline-automatyka.example.pl", website_foreign="www.softline-automatyka.example.pl/english",
    social_media=["linkedin.com/company/softline-automatyka"],
    events=["SPS Norymberga 2023", "Vision Stuttgart 2024", "Automatica Monachium 2025", "LIGNA Hanower 2025"],
    office_trips=0, lis=True, specialisation="Innowacyjny przemysł", agreements=2,
    agreements_list=["Industry4Future Lubuska Inicjatywa Klastrowa", "Smart Factory 4.0"], horizontal=False)


# 5 -- the firm's own letter, first person, prose and bullets
add("a05-list-firmy", ["""
Piekarnia Rzemieślnicza „Kłos” Nowak i Wspólnicy sp.j.
ul. Żarska 51, 68-300 Lubsko

                                                            Lubsko, 4 maja 2026 r.

                                        Urząd Marszałkowski Województwa Lubuskiego
                                        Departament Gospodarki i Rozwoju

ZGŁOSZENIE UDZIAŁU W WYJEŹDZIE STUDYJNYM DO SZWAJCARII

Szanowni Państwo,

zgłaszamy naszą firmę do udziału w wyjeździe. Poniżej podajemy wymagane informacje.

O nas
Działamy jako: Piekarnia Rzemieślnicza „Kłos” Nowak i Wspólnicy sp.j.
Nasza siedziba: ul. Żarska 51, 68-300 Lubsko, województwo lubuskie
Nasz NIP: 923 069 98 30
Nasz REGON: 089762605
Nasz numer KRS: 0000136801
Nasze główne PKD: 10.71.Z Produkcja pieczywa; produkcja świeżych wyrobów ciastkarskich i ciastek
Jesteśmy: małym przedsiębiorstwem (zatrudniamy 31 osób)
Zajmujemy się: wypiekiem chleba na zakwasie oraz produkcją pieczywa bezglutenowego i niskobiałkowego.

Kogo wysyłamy
Z naszej firmy pojedzie: Anna Nowak, wspólnik
Można się z nią skontaktować: tel. 660 902 115, anna.nowak@klos.example.pl

Nasza innowacyjność
Prowadzimy działalność innowacyjną: TAK. Wspólnie z Uniwersytetem Zielonogórskim opracowaliśmy
mieszankę niskobiałkową dla chorych na fenyloketonurię.

Nasze certyfikaty
- Znak Przekreślonego Kłosa – licencja PL-028-114
- FSSC 22000
- Jakość Tradycja

Nas w internecie
Po polsku: www.piekarnia-klos.example.pl
W innych językach: brak
Prowadzimy profile: Facebook (facebook.com/klospiekarnia), Instagram (@klos.lubsko), TikTok (@klos.lubsko)

Nasze doświadczenie za granicą w ostatnich trzech latach
- Internorga, Hamburg, marzec 2025

Z Urzędem Marszałkowskim (FEWL 2021–2027) wyjeżdżaliśmy dotychczas: 0 razy

Nasze miejsce w regionalnych specjalizacjach
Działamy w ramach LIS: TAK, specjalizacja „Zdrowie i jakość życia”
Należymy do Porozumień: TAK – InnoFood
Realizujemy przedsięwzięcie horyzontalne z Porozumienia: TAK – „Lubuska Żywność Funkcjonalna”

Zapoznaliśmy się z Regulaminem i akceptujemy jego warunki, w tym pokrycie 15% kosztów.

Z poważaniem
Anna Nowak
"""],
    name="Piekarnia Rzemieślnicza „Kłos” Nowak i Wspólnicy sp.j.", nip="9230699830", regon="089762605", krs="0000136801",
    address="ul. Żarska 51, 68-300 Lubsko", postal_code="68-300", town="Lubsko", voivodeship="lubuskie", pkd="10.71.Z",
    delegate="Anna Nowak", size="small", innovative=True, activity=True,
    certificates=["Znak Przekreślonego Kłosa – licencja PL-028-114", "FSSC 22000", "Jakość Tradycja"],
    website_pl="www.piekarnia-klos.example.pl", website_foreign=[],
    social_media=["Facebook (facebook.com/klospiekarnia)", "Instagram (@klos.lubsko)", "TikTok (@klos.lubsko)"],
    events=["Internorga, Hamburg, marzec 2025"], office_trips=0, lis=True, specialisation="Zdrowie i jakość życia",
    agreements=1, agreements_list=["InnoFood"], horizontal=True)


# 6 -- three-column table Lp. | question | answer
add("a06-tabela-trzy-kolumny", ["""
FORMULARZ REKRUTACYJNY – SZWAJCARIA 2026

Lp.⇥Zakres informacji⇥Treść
1⇥Oznaczenie przedsiębiorcy⇥AGRO-DRON Serwis Piotr Walczak
2⇥Adres prowadzenia firmy (ulica, numer)⇥ul. Dworcowa 8
3⇥Kod pocztowy, poczta⇥66-500 Strzelce Krajeńskie
4⇥Województwo (siedziba)⇥lubuskie
5⇥Oddział lub filia w Lubuskiem⇥–
6⇥NIP podmiotu⇥9239707123
7⇥REGON podmiotu⇥368107566
8⇥KRS (tylko spółki)⇥nie dotyczy
9⇥PKD przeważające⇥74.90.Z
10⇥Liczba zatrudnionych⇥4
11⇥Roczny obrót netto⇥910 tys. zł
12⇥Status przedsiębiorcy (mikro / mały / średni)⇥mikro
13⇥Zwięzły opis prowadzonej działalności⇥Naloty dronami nad uprawami i lasami, mapy wegetacji, serwis i szkolenia pilotów dronów.
14⇥Czy działalność ma charakter innowacyjny? (tak/nie)⇥nie
15⇥Certyfikaty, atesty, patenty – wykaz⇥Certyfikat operatora ULC – kategoria szczególna
16⇥WWW – język polski⇥agrodron.example.pl
17⇥WWW – inne języki⇥–
18⇥Facebook, LinkedIn, inne – adresy⇥facebook.com/agrodronserwis
19⇥Wydarzenia promocyjne za granicą, 2023–2026⇥brak
20⇥Wyjazdy organizowane przez UMWL z budżetu FEWL⇥brak
21⇥Lubuskie Inteligentne Specjalizacje (tak/nie)⇥tak
22⇥Jeśli tak – która⇥Zielona gospodarka
23⇥Porozumienia obszarów kluczowych (tak/nie, jakie)⇥nie
24⇥Udział w przedsięwzięciu horyzontalnym (tak/nie)⇥nie
25⇥Delegowany przedstawiciel⇥Piotr Walczak
26⇥Telefon przedstawiciela⇥ 604 555 019
27⇥Mail przedstawiciela⇥ biuro@agrodron.example.pl
28⇥Rozmiar koszulki (upominek organizatora)⇥L

Data: 12.04.2026⇥⇥Podpis: Piotr Walczak
"""],
    name="AGRO-DRON Serwis Piotr Walczak", nip="9239707123", regon="368107566", address="ul. Dworcowa 8",
    postal_code="66-500", town="Strzelce Krajeńskie", voivodeship="lubuskie", pkd="74.90.Z", delegate="Piotr Walczak",
    size="micro", innovative=False, activity=True, certificates=["Certyfikat operatora ULC – kategoria szczególna"],
    website_pl="agrodron.example.pl", website_foreign=[], social_media=["facebook.com/agrodronserwis"], events=[],
    office_trips=0, lis=True, specialisation="Zielona gospodarka", agreements=0, horizontal=False)


# 7 -- four-column table: two label/answer pairs a row
add("a07-tabela-cztery-kolumny", ["""
WNIOSEK O ZAKWALIFIKOWANIE DO WYJAZDU
Szwajcaria | czerwiec 2026

Blok 1 – Wnioskodawca
Nazwa wnioskodawcy⇥HYDRO-TECH Lubuskie P.S.A.⇥Typ podmiotu⇥prosta spółka akcyjna
NIP wnioskodawcy⇥925-072-00-36⇥REGON wnioskodawcy⇥977167120
KRS wnioskodawcy⇥0000351005⇥PKD wiodące⇥71.12.B
Ulica / nr lokalu⇥al. Wolności 22/5⇥Kod i miejscowość⇥67-400 Wschowa
Woj.⇥lubuskie⇥Powiat⇥wschowski
Telefon firmowy⇥65 540 21 77⇥E-mail firmowy⇥biuro@hydrotech.example.pl

Blok 2 – Osoba wyjeżdżająca
Imię⇥Rafał⇥Nazwisko⇥Dąbek
Stanowisko służbowe⇥dyrektor techniczny⇥Kontakt bezpośredni⇥691 002 774

Blok 3 – Firma w skrócie
Klasa wielkości⇥☒ mikro ☐ mała ☐ średnia⇥Działalność o charakterze innowacyjnym⇥☒ tak ☐ nie
Data rejestracji⇥14.02.2022⇥Suma bilansowa⇥1,4 mln zł
Profil działalności⇥Projekty i modernizacja małych oczyszczalni ścieków, odzysk fosforu z osadów.⇥⇥
Certyfikaty/patenty (wymienić)⇥Patent PL 244901; Patent PL 245377; Certyfikat ETV; ISO 14001⇥Liczba załączonych kopii⇥4
Serwis WWW (PL)⇥hydrotech.example.pl⇥Serwis WWW (EN/DE/inne)⇥hydrotech.example.pl/de
Profile w social mediach⇥linkedin.com/company/hydrotech-psa⇥Częstotliwość wpisów⇥co tydzień

Blok 4 – Aktywność zagraniczna (3 lata)
Rok⇥Wydarzenie⇥Kraj⇥Forma udziału
2024⇥IFAT Monachium⇥Niemcy⇥wystawca
2025⇥Aquatech Amsterdam⇥Holandia⇥zwiedzający
2025⇥Pollutec Lyon⇥Francja⇥wystawca
Liczba wyjazdów z UMWL (FEWL)⇥3⇥Kierunki⇥Dania, Hiszpania, Japonia

Blok 5 – LIS
Praca w obszarze LIS⇥☒ tak ☐ nie⇥Która LIS⇥Zielona gospodarka
Porozumienia (liczba)⇥1⇥Porozumienia (nazwy)⇥Zielona Transformacja
Projekt horyzontalny w Porozumieniu⇥☒ tak ☐ nie⇥Tytuł projektu⇥Obieg zamknięty wody w gminach
"""],
    name="HYDRO-TECH Lubuskie P.S.A.", nip="9250720036", regon="977167120", krs="0000351005",
    address="al. Wolności 22/5", postal_code="67-400", town="Wschowa", voivodeship="lubuskie", pkd="71.12.B",
    delegate="Rafał Dąbek", size="micro", innovative=True, activity=True,
    certificates=["Patent PL 244901", "Patent PL 245377", "Certyfikat ETV", "ISO 14001"],
    website_pl="hydrotech.example.pl", website_foreign="hydrotech.example.pl/de",
    social_media=["linkedin.com/company/hydrotech-psa"],
    events=["IFAT Monachium, Niemcy, 2024", "Aquatech Amsterdam, Holandia, 2025", "Pollutec Lyon, Francja, 2025"],
    office_trips=3, lis=True, specialisation="Zielona gospodarka", agreements=1, agreements_list=["Zielona Transformacja"],
    horizontal=True)


# 8 -- numbered questions with sub-questions 1.1, 1.2 …, PDF; answers indented under
add("a08-punkty-i-podpunkty", ["""
Załącznik nr 2 – Formularz uczestnika                       nr wpływu (wypełnia urząd): ..................

1. Podmiot zgłaszający
   1.1 Firma przedsiębiorcy – Fabryka Mebli SOSNA S.A.
   1.2 Miejsce siedziby – ul. Leśna 2, 66-210 Zbąszynek
   1.3 Województwo miejsca siedziby – lubuskie
   1.4 Adres oddziału, o ile siedziba jest poza lubuskim – nie dotyczy
   1.5 Numer identyfikacji podatkowej – 925 386 99 68
   1.6 Numer statystyczny REGON – 388491796
   1.7 Wpis w KRS – 0000535175
   1.8 Kod przeważającej działalności – 31.09.Z
2. Reprezentant na wyjazd
   2.1 Godność – Beata Kowalczyk
   2.2 Stanowisko w przedsiębiorstwie – kierowniczka eksportu
   2.3 Dane kontaktowe – tel. 784 120 565, b.kowalczyk@sosna-meble.example.com
3. Informacje o przedsiębiorstwie
   3.1 Wielkość (proszę zaznaczyć)
       ( ) mikro
       ( ) małe
       (x) średnie
   3.2 Czy przedsiębiorstwo prowadzi działalność innowacyjną?
       (x) TAK
       ( ) NIE
   3.3 Na czym polega działalność przedsiębiorstwa
       Produkcja krzeseł i stołów z litego drewna. Własne wzornictwo, lakiernia wodna,
       od 2025 r. linia do gięcia drewna sterowana cyfrowo.
4. Dokumenty potwierdzające jakość i innowacyjność
   4.1 Certyfikaty
       a) FSC® C000000 – łańcuch dostaw
       b) PEFC
       c) ISO 9001
   4.2 Patenty, wzory
       a) Rp.27811 – wzór przemysłowy krzesła „Jodła”
5. Obecność w sieci
   5.1 Strona polska – www.sosna-meble.example.com/pl
   5.2 Strona angielska lub inna – www.sosna-meble.example.com/en
   5.3 Profile – Instagram: @sosnameble; Pinterest: sosnameble; Facebook: SosnaMeble
6. Promocja zagraniczna w ciągu 3 lat
   6.1 imm cologne, Kolonia (Niemcy), I 2024
   6.2 Salone del Mobile, Mediolan (Włochy), IV 2024
   6.3 Stockholm Furniture Fair, Sztokholm (Szwecja), II 2025
   6.4 Meble Polska, Poznań (targi międzynarodowe), II 2026
7. Wyjazdy z Województwem Lubuskim (FEWL)
   7.1 Liczba – 2
   7.2 Które – Szwecja 2024, Włochy 2025
8. Powiązanie z LIS
   8.1 Działalność w ramach specjalizacji – (x) TAK  ( ) NIE
   8.2 Wskazanie specjalizacji – Innowacyjny przemysł
   8.3 Działalność w ramach Porozumień – ( ) TAK  (x) NIE
   8.4 Realizacja przedsięwzięcia horyzontalnego – ( ) TAK  (x) NIE
9. Inne
   9.1 Znajomość języków przez reprezentanta – angielski (C1), szwedzki (B1)
   9.2 Uwagi do zakwaterowania – brak

                        Zbąszynek, dnia 22 kwietnia 2026 r.         /podpis elektroniczny/
"""],
    name="Fabryka Mebli SOSNA S.A.", nip="9253869968", regon="388491796", krs="0000535175",
    address="ul. Leśna 2, 66-210 Zbąszynek", postal_code="66-210", town="Zbąszynek", voivodeship="lubuskie", pkd="31.09.Z",
    delegate="Beata Kowalczyk", size="medium", innovative=True, activity=True,
    certificates=["FSC® C000000 – łańcuch dostaw", "PEFC", "ISO 9001", "Rp.27811 – wzór przemysłowy krzesła „Jodła”"],
    website_pl="www.sosna-meble.example.com/pl", website_foreign="www.sosna-meble.example.com/en",
    social_media=["Instagram: @sosnameble", "Pinterest: sosnameble", "Facebook: SosnaMeble"],
    events=["imm cologne, Kolonia (Niemcy), I 2024", "Salone del Mobile, Mediolan (Włochy), IV 2024",
            "Stockholm Furniture Fair, Sztokholm (Szwecja), II 2025", "Meble Polska, Poznań (targi międzynarodowe), II 2026"],
    office_trips=2, lis=True, specialisation="Innowacyjny przemysł", agreements=0, horizontal=False)


# 9 -- yes/no and size by striking out
add("a09-skreslenia", ["""
AGENCJA WSPIERANIA PRZEDSIĘBIORCZOŚCI
Deklaracja udziału w wyjeździe studyjnym „SZWAJCARIA”
* niepotrzebne skreślić

Przedsiębiorca składający deklarację: Zakład Optyczny WIZUS s.c. Ewa Maj, Jan Maj
Adres: ul. Podwale 10, 68-200 Żary, woj. lubuskie
Placówka zamiejscowa w Lubuskiem: nie dotyczy
NIP spółki: 924-844-73-02
REGON spółki: 527100200
KRS/CEIDG*: ~~KRS~~ CEIDG (wspólnicy)
Podstawowe PKD: 32.50.Z

Delegujemy: Jan Maj – wspólnik, optyk
Wiek delegowanego: 46 lat

Przedsiębiorstwo jest: mikro / ~~małe~~ / ~~średnie~~ *
Firma jest innowacyjna: TAK / ~~NIE~~ *
W kilku słowach o firmie: Wytwarzamy soczewki okularowe na indywidualne zamówienie, mamy automat do frezowania free-form.
Posiadamy certyfikaty: TAK / ~~NIE~~ *
jeżeli tak, jakie: ISO 13485, deklaracja zgodności CE dla soczewek
Posiadamy stronę po polsku: TAK / ~~NIE~~ *
adres polskiej strony: www.wizus.example.pl
Posiadamy stronę obcojęzyczną: ~~TAK~~ / NIE *
adres strony obcojęzycznej: ..............................
Prowadzimy media społecznościowe: TAK / ~~NIE~~ *
nazwy profili: Facebook „Wizus Żary”
Braliśmy udział w targach/wyjazdach zagranicznych w ostatnich 3 latach: TAK / ~~NIE~~ *
wykaz: OPTI Monachium (styczeń 2025), MIDO Mediolan (luty 2026)
Braliśmy udział w wyjazdach UMWL w ramach FEWL: ~~TAK~~ / NIE *
wykaz wyjazdów: ..............................
Działamy w ramach Lubuskich Inteligentnych Specjalizacji: TAK / ~~NIE~~ *
którą reprezentujemy: Zdrowie i jakość życia
Działamy w ramach Porozumień: ~~TAK~~ / NIE *
nazwy Porozumień: ..............................
Realizujemy przedsięwzięcie horyzontalne: ~~TAK~~ / NIE *

Zgadzamy się na publikację wizerunku: TAK / ~~NIE~~ *

Żary, 30.04.2026 r.
"""],
    name="Zakład Optyczny WIZUS s.c. Ewa Maj, Jan Maj", nip="9248447302", regon="527100200", address="ul. Podwale 10, 68-200 Żary",
    postal_code="68-200", town="Żary", voivodeship="lubuskie", pkd="32.50.Z", delegate="Jan Maj", size="micro",
    innovative=True, activity=True, certificates=["ISO 13485", "deklaracja zgodności CE dla soczewek"],
    website_pl="www.wizus.example.pl", website_foreign=[], social_media=["Facebook „Wizus Żary”"],
    events=["OPTI Monachium (styczeń 2025)", "MIDO Mediolan (luty 2026)"], office_trips=0, lis=True,
    specialisation="Zdrowie i jakość życia", agreements=0, horizontal=False)


# 10 -- „Proszę podać/wymienić/zaznaczyć …”, answers on the next lines; choices after their box
add("a10-prosze-podac", ["""
Centrum Obsługi Inwestora i Eksportera
FISZKA ZGŁOSZENIOWA – wyjazd studyjny, Szwajcaria, VI 2026

Proszę podać nazwę firmy:
    Bio-Pak Opakowania Sp. z o.o.
Proszę podać adres siedziby wraz z kodem pocztowym:
    ul. Fabryczna 33, 67-120 Kożuchów
Proszę wpisać województwo:
    lubuskie
Proszę podać NIP:
    929 831 62 17
Proszę podać REGON:
    216477864
Proszę podać nr KRS:
    0000303417
Proszę podać kod PKD (główny):
    17.21.Z
Proszę wskazać osobę, która pojedzie do Szwajcarii:
    Aleksandra Szulc
Proszę podać jej telefon i e-mail:
    533 871 209, a.szulc@bio-pak.example.pl
Proszę zaznaczyć wielkość przedsiębiorstwa:
    [ ] mikroprzedsiębiorstwo   [x] małe przedsiębiorstwo   [ ] średnie przedsiębiorstwo
Proszę podać obrót za 2025 r.:
    11,2 mln zł
Proszę krótko opisać działalność:
    Produkcja opakowań z celulozy formowanej i skrobi, zastępujących styropian w wysyłce
    elektroniki i żywności.
Proszę zaznaczyć, czy firma prowadzi działalność innowacyjną:
    [x] prowadzi   [ ] nie prowadzi
Proszę wymienić certyfikaty i patenty:
    OK compost HOME, OK compost INDUSTRIAL, BRCGS Packaging, FSC Mix, patent PL 241660
Proszę podać adres strony polskiej:
    biopak.example.pl
Proszę podać adres strony w języku angielskim i innym:
    biopak.example.eu (EN, DE, FR)
Proszę podać konta w mediach społecznościowych:
    LinkedIn /company/bio-pak, Facebook /biopakopakowania
""", """
Proszę wymienić zagraniczne wydarzenia, w których firma wzięła udział w ostatnich 3 latach:
    1. FachPack, Norymberga, 2024
    2. Interpack Alliance Roadshow, Wiedeń, 2025
    3. Empack, Bruksela, 2025
    4. Packaging Innovations, Birmingham, 2026
Proszę podać, ile razy firma wyjeżdżała z UMWL w ramach FEWL 2021–2027:
    0
Proszę zaznaczyć, czy firma działa w ramach LIS:
    [x] działa   [ ] nie działa
Proszę zaznaczyć właściwą specjalizację:
    [x] Zielona gospodarka   [ ] Zdrowie i jakość życia   [ ] Innowacyjny przemysł
Proszę wymienić Porozumienia, w których firma uczestniczy:
    Zielona Transformacja
    SmartCity i IoT
Proszę zaznaczyć, czy firma realizuje przedsięwzięcie horyzontalne:
    [x] realizuje   [ ] nie realizuje
Proszę podać rozmiar kasku (wizyta w zakładzie):
    M
"""],
    name="Bio-Pak Opakowania Sp. z o.o.", nip="9298316217", regon="216477864", krs="0000303417",
    address="ul. Fabryczna 33, 67-120 Kożuchów", postal_code="67-120", town="Kożuchów", voivodeship="lubuskie", pkd="17.21.Z",
    delegate="Aleksandra Szulc", size="small", innovative=True, activity=True,
    certificates=["OK compost HOME", "OK compost INDUSTRIAL", "BRCGS Packaging", "FSC Mix", "patent PL 241660"],
    website_pl="biopak.example.pl", website_foreign="biopak.example.eu",
    social_media=["LinkedIn /company/bio-pak", "Facebook /biopakopakowania"],
    events=["FachPack, Norymberga, 2024", "Interpack Alliance Roadshow, Wiedeń, 2025", "Empack, Bruksela, 2025",
            "Packaging Innovations, Birmingham, 2026"],
    office_trips=0, lis=True, specialisation="Zielona gospodarka", agreements=2,
    agreements_list=["Zielona Transformacja", "SmartCity i IoT"], horizontal=True)


# 11 -- on-line questionnaire printed out: question, then all options in a column
add("a11-wydruk-ankiety-internetowej", ["""
Rekrutacja: Wyjazd do Szwajcarii (odpowiedź nr 17)
Przesłano: 2026-04-19 20:41

Nazwa organizacji *
NovaMed Diagnostyka Sp. z o.o.

Ulica i numer budynku *
ul. Zjednoczenia 103

Kod pocztowy *
65-120

Miejscowość *
Zielona Góra

Województwo *
○ dolnośląskie
● lubuskie
○ wielkopolskie
○ zachodniopomorskie
○ inne

NIP (10 cyfr bez kresek) *
9284418557

REGON (9 lub 14 cyfr) *
084578682

KRS (jeśli jest)
0000660450

PKD 2007 – kod główny *
72.11.Z

Jak duża jest organizacja? *
● mikro
○ mała
○ średnia
○ duża

Opisz, co robi Twoja organizacja *
Opracowujemy szybkie testy molekularne do wykrywania boreliozy i odkleszczowego zapalenia mózgu.

Czy Twoja organizacja prowadzi działalność innowacyjną? *
● Tak
○ Nie

Wypisz certyfikaty, atesty i patenty
EP 3 871 204 B1
PL 239 776
ISO 13485

Link do strony po polsku
https://novamed-dx.example.pl

Link do strony w innym języku
https://novamed-dx.example.pl/en

Linki do mediów społecznościowych
https://linkedin.com/company/novamed-dx
https://x.com/novameddx

Wymień wyjazdy i targi zagraniczne z ostatnich 3 lat
MEDICA 2024 Düsseldorf
BIO-Europe 2025 Wiedeń

W ilu wyjazdach UMWL (FEWL) wzięliście udział? *
○ 0
● 1
○ 2
○ 3 i więcej

Czy działacie w ramach Lubuskich Inteligentnych Specjalizacji? *
● Tak
○ Nie

Wybierz specjalizację
○ Zielona gospodarka
● Zdrowie i jakość życia
○ Innowacyjny przemysł

W ilu Porozumieniach działacie? *
○ w żadnym
● w jednym
○ w więcej niż jednym

Czy realizujecie przedsięwzięcie horyzontalne? *
○ Tak
● Nie

Kto pojedzie? (imię i nazwisko) *
Michał Zaremba

Alergie pokarmowe
orzechy

Akceptuję regulamin *
☑ Tak
"""],
    name="NovaMed Diagnostyka Sp. z o.o.", nip="9284418557", regon="084578682", krs="0000660450",
    address="ul. Zjednoczenia 103", postal_code="65-120", town="Zielona Góra", voivodeship="lubuskie", pkd="72.11.Z",
    delegate="Michał Zaremba", size="micro", innovative=True, activity=True,
    certificates=["EP 3 871 204 B1", "PL 239 776", "ISO 13485"], website_pl="https://novamed-dx.example.pl",
    website_foreign="https://novamed-dx.example.pl/en",
    social_media=["https://linkedin.com/company/novamed-dx", "https://x.com/novameddx"],
    events=["MEDICA 2024 Düsseldorf", "BIO-Europe 2025 Wiedeń"], office_trips=1, lis=True,
    specialisation="Zdrowie i jakość życia", agreements=1, horizontal=False)


# 12 -- bilingual labels (PL / EN)
add("a12-dwujezyczny", ["""
                    POLSKO-SZWAJCARSKIE FORUM WSPÓŁPRACY
            Formularz zgłoszeniowy / Application form – Study visit, June 2026

Dane firmy / Company details
  Nazwa / Company name:                     STALKO Konstrukcje Sp. z o.o.
  Adres / Address:                          ul. Kostrzyńska 89, 66-400 Gorzów Wielkopolski
  Województwo / Region:                     lubuskie
  NIP / VAT ID:                             PL 928 468 41 41
  REGON / Statistical No.:                  211225030
  KRS / Register No.:                       0000964279
  PKD / NACE:                               25.11.Z
  Rok założenia / Year of foundation:       2004
  Liczba pracowników / Employees:           118
  Wielkość / Size:                          ☐ mikro / micro   ☐ mała / small   ☒ średnia / medium

Uczestnik / Participant
  Imię i nazwisko / Full name:              Krzysztof Hadyniak
  Stanowisko / Position:                    Wiceprezes Zarządu / Vice-President
  Telefon / Phone:                          +48 95 725 33 00
  Języki / Languages:                       angielski / English, niemiecki / German

Profil / Profile
  Opis działalności / Business profile:     Konstrukcje stalowe hal i mostów, cynkownia, montaż w Niemczech
                                            i Skandynawii / Steel structures, galvanizing, assembly
  Innowacje / Innovation activity:          ☐ tak / yes   ☒ nie / no
  Certyfikaty / Certificates:               EN 1090-2 EXC3; ISO 3834-2; ISO 9001; ISO 45001
  Strona PL / Website in Polish:            www.stalko.example.com/pl
  Strona EN / Website in English, other:    www.stalko.example.com/en; www.stalko.example.com/de
  Media społecznościowe / Social media:     –

Doświadczenie / Experience (2023–2026)
  Targi i misje / Fairs and missions:       BAU Monachium / Munich 2025
                                            Nordbygg Sztokholm / Stockholm 2024
                                            Stahl Fachtagung Berlin 2023
  Wyjazdy UMWL-FEWL / Trips with the Region: 0

Specjalizacje / Smart specialisations
  LIS / Smart specialisation:               ☒ tak / yes   ☐ nie / no
  Która / Which:                            Innowacyjny przemysł / Innovative industry
  Porozumienia / Agreements:                Lubuski Klaster Metalowy – Smart Factory 4.0
  Liczba Porozumień / No. of agreements:    1
  Przedsięwzięcie horyzontalne / Horizontal project:   ☐ tak / yes   ☒ nie / no

  Data / Date: 06.05.2026                   Podpis / Signature: K. Hadyniak
"""],
    name="STALKO Konstrukcje Sp. z o.o.", nip="9284684141", regon="211225030", krs="0000964279",
    address="ul. Kostrzyńska 89, 66-400 Gorzów Wielkopolski", postal_code="66-400", town="Gorzów Wielkopolski",
    voivodeship="lubuskie", pkd="25.11.Z", delegate="Krzysztof Hadyniak", size="medium", innovative=False, activity=True,
    certificates=["EN 1090-2 EXC3", "ISO 3834-2", "ISO 9001", "ISO 45001"], website_pl="www.stalko.example.com/pl",
    website_foreign=["www.stalko.example.com/en", "www.stalko.example.com/de"], social_media=[],
    events=["BAU Monachium / Munich 2025", "Nordbygg Sztokholm / Stockholm 2024", "Stahl Fachtagung Berlin 2023"],
    office_trips=0, lis=True, specialisation="Innowacyjny przemysł", agreements=1,
    agreements_list=["Lubuski Klaster Metalowy – Smart Factory 4.0"], horizontal=False)


# 13 -- lettered questions, answers typed into dotted lines
add("a13-kropki-i-litery", ["""
Lubuska Organizacja Pracodawców
ARKUSZ ZGŁOSZENIA – Szwajcaria, 22–25 czerwca 2026

A. PRZEDSTAWIENIE FIRMY
a) nazwa zgłaszanej firmy ……Usługi Informatyczne KODMIX Łukasz Bielak……
b) siedziba firmy (adres) ……ul. Chrobrego 12/4, 66-600 Krosno Odrzańskie……
c) siedziba firmy (województwo) ……lubuskie……
d) oddział w regionie ……nie dotyczy……
e) nadany NIP ……5959899083……
f) nadany REGON ……979124250……
g) wpis KRS ……nie dotyczy (CEIDG)……
h) najważniejszy kod PKD ……62.02.Z……

B. PRZEDSTAWICIEL
a) imię, nazwisko ……Łukasz Bielak……
b) telefon kontaktowy ……502 610 733……
c) adres mailowy ……lukasz@kodmix.example.pl……
d) numer paszportu lub dowodu ……podam po zakwalifikowaniu……

C. CHARAKTER FIRMY
a) rozmiar przedsiębiorstwa: mikro ☒, małe ☐, średnie ☐
b) co robimy ……oprogramowanie do planowania wizyt w przychodniach, integracje z P1……
c) innowacyjność: jest ☒, brak ☐
d) certyfikaty i świadectwa
   – ……ISO/IEC 27001……
   – ……………………………………
   – ……………………………………
e) strona krajowa ……www.kodmix.example.pl……
f) strona zagraniczna ……………………………………
g) social media ……linkedin.com/company/kodmix……

D. WYJAZDY
a) zagraniczne wydarzenia branżowe (ostatnie 3 lata)
   – ……DMEA Berlin, kwiecień 2024……
   – ……………………………………
b) wyjazdy z Samorządem Województwa (FEWL) ……żadne……

E. SPECJALIZACJE
a) przynależność do LIS: tak ☒, nie ☐
b) nazwa LIS ……Zdrowie i jakość życia……
c) przynależność do Porozumień: tak ☒, nie ☐
d) nazwa Porozumienia ……Lubuskie Centrum Cyfrowych Technologii Medycznych……
e) horyzontalne przedsięwzięcie: tak ☐, nie ☒

F. OCZEKIWANIA
a) cel wyjazdu ……poznanie szwajcarskiego systemu e-zdrowia……

……Krosno Odrzańskie, 14.04.2026……                    ……Łukasz Bielak……
"""],
    name="Usługi Informatyczne KODMIX Łukasz Bielak", nip="5959899083", regon="979124250",
    address="ul. Chrobrego 12/4, 66-600 Krosno Odrzańskie", postal_code="66-600", town="Krosno Odrzańskie", voivodeship="lubuskie",
    pkd="62.02.Z", delegate="Łukasz Bielak", size="micro", innovative=True, activity=True, certificates=["ISO/IEC 27001"],
    website_pl="www.kodmix.example.pl", social_media=["linkedin.com/company/kodmix"], events=["DMEA Berlin, kwiecień 2024"],
    office_trips=0, lis=True, specialisation="Zdrowie i jakość życia", agreements=1,
    agreements_list=["Lubuskie Centrum Cyfrowych Technologii Medycznych"], horizontal=False)


# 14 -- guidance in small print, footnotes; label on a line, answer below
add("a14-pouczenia-i-przypisy", ["""
                                                                  Załącznik do ogłoszenia o naborze

                   FORMULARZ APLIKACYJNY PRZEDSIĘBIORCY
                      (misja studyjna – Konfederacja Szwajcarska)

Pouczenie: formularz należy wypełnić komputerowo, podpisać i odesłać do 7 maja 2026 r. Pola nieobowiązkowe
oznaczono gwiazdką (*). Za kompletny uznaje się formularz z odpowiedzią w każdym polu obowiązkowym.

POLE 1. NAZWA APLIKUJĄCEGO
(w brzmieniu z KRS lub CEIDG)
Tartak i Prefabrykacja „Borowiec” Sp. z o.o.

POLE 2. ADRES SIEDZIBY APLIKUJĄCEGO
(ulica, numer, kod, miejscowość – zgodnie z rejestrem)
ul. Kolejowa 17, 67-300 Szprotawa

POLE 3. WOJEWÓDZTWO APLIKUJĄCEGO
lubuskie

POLE 4. NUMERY REJESTROWE
NIP aplikującego¹                REGON aplikującego             KRS aplikującego²
923-996-14-13                    367900720                      0000619593

POLE 5. PRZEWAŻAJĄCA DZIAŁALNOŚĆ (PKD)³
16.23.Z Produkcja pozostałych wyrobów stolarskich i ciesielskich dla budownictwa

POLE 6. WIELKOŚĆ APLIKUJĄCEGO⁴
☐ mikro    ☒ małe    ☐ średnie

POLE 7. OPIS APLIKUJĄCEGO
(maks. 500 znaków; proszę nie kopiować treści ze strony internetowej)
Prefabrykowane ściany i stropy z drewna klejonego, domy szkieletowe, więźby wycinane na centrum
ciesielskim Hundegger. Około 60% produkcji trafia do Niemiec i Austrii.

POLE 8. INNOWACYJNOŚĆ APLIKUJĄCEGO⁵
☒ tak, prowadzimy działalność innowacyjną    ☐ nie prowadzimy działalności innowacyjnej

POLE 9. CERTYFIKATY APLIKUJĄCEGO⁶
ETA-22/0481; znak CE na drewno konstrukcyjne; PEFC; RAL-GZ 422

¹ Dziesięć cyfr; w przypadku spółki cywilnej NIP spółki.
² Nie dotyczy osób wpisanych do CEIDG.
³ Jeden kod, według wpisu w rejestrze na dzień złożenia formularza.
⁴ Zgodnie z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014: mikro – poniżej 10 osób, małe – poniżej 50,
  średnie – poniżej 250.
⁵ Np. własny dział B+R, współpraca z uczelnią, nowe produkty, nowe linie produkcyjne.
⁶ Np. ISO, atesty, patenty, prawa ochronne. Zaświadczeń ZUS i US nie wymienia się.
                                                                                        str. 1 z 2
""", """
POLE 10. PREZENTACJA W INTERNECIE
w wersji polskiej: borowiec-domy.example.pl
w wersji obcojęzycznej: borowiec-haus.example.de
konta społecznościowe: Facebook „Borowiec Domy z drewna”, YouTube „Borowiec Haus”

POLE 11. WYSTAWY, TARGI I WIZYTY STUDYJNE ZA GRANICĄ⁷
Holzbau-Forum, Innsbruck, grudzień 2024
DACH+HOLZ, Kolonia, luty 2026

POLE 12. WCZEŚNIEJSZE WYJAZDY Z URZĘDEM⁸
Brak

POLE 13. INTELIGENTNA SPECJALIZACJA APLIKUJĄCEGO
☐ Zielona gospodarka    ☐ Zdrowie i jakość życia    ☒ Innowacyjny przemysł    ☐ poza specjalizacjami

POLE 14. POROZUMIENIA APLIKUJĄCEGO⁹
☐ nie uczestniczymy    ☒ uczestniczymy w jednym    ☐ uczestniczymy w więcej niż jednym
które: Industry4Future Lubuska Inicjatywa Klastrowa

POLE 15. PRZEDSIĘWZIĘCIE HORYZONTALNE APLIKUJĄCEGO
☐ nie realizujemy    ☒ realizujemy: „Cyfrowy bliźniak prefabrykacji”

POLE 16. DELEGOWANY PRACOWNIK
Weronika Pilch, specjalistka ds. eksportu, tel. 723 118 400

POLE 17. UWAGI DLA ORGANIZATORA*
………………………………………………………………………………………………………………

⁷ W okresie 3 lat przed złożeniem formularza; proszę podać nazwę, miejsce i datę.
⁸ Wyłącznie wyjazdy UMWL w ramach promocji gospodarczej, finansowane z FEWL 2021–2027.
⁹ Porozumienia na rzecz Rozwoju Obszarów Kluczowych LIS podpisane z Samorządem Województwa.

Administratorem danych osobowych jest Województwo Lubuskie – Urząd Marszałkowski Województwa Lubuskiego.

Szprotawa, 27.04.2026                                  podpis zaufany – Adam Borowiec
                                                                                        str. 2 z 2
"""],
    name="Tartak i Prefabrykacja „Borowiec” Sp. z o.o.", nip="9239961413", regon="367900720", krs="0000619593",
    address="ul. Kolejowa 17, 67-300 Szprotawa", postal_code="67-300", town="Szprotawa", voivodeship="lubuskie", pkd="16.23.Z",
    delegate="Weronika Pilch", size="small", innovative=True, activity=True,
    certificates=["ETA-22/0481", "znak CE na drewno konstrukcyjne", "PEFC", "RAL-GZ 422"],
    website_pl="borowiec-domy.example.pl", website_foreign="borowiec-haus.example.de",
    social_media=["Facebook „Borowiec Domy z drewna”", "YouTube „Borowiec Haus”"],
    events=["Holzbau-Forum, Innsbruck, grudzień 2024", "DACH+HOLZ, Kolonia, luty 2026"], office_trips=0, lis=True,
    specialisation="Innowacyjny przemysł", agreements=1, agreements_list=["Industry4Future Lubuska Inicjatywa Klastrowa"],
    horizontal=True)


# 15 -- table with columns Kryterium | TAK | NIE | Objaśnienie, X in the cell; company data in a table above
add("a15-tabela-tak-nie", ["""
SAMOOCENA I ZGŁOSZENIE
do udziału w wizycie studyjnej w Szwajcarii

TABELA 1. METRYCZKA
Pełne brzmienie firmy⇥EKO-FERM Kompostownia Sp. z o.o.
Adres rejestrowy⇥Glisno 44, 69-210 Lubniewice
Położenie (województwo)⇥lubuskie
Kod NIP⇥928-816-01-04
Kod REGON⇥382049421
Kod KRS⇥0000669226
PKD (podklasa główna)⇥38.21.Z
Wysyłany przedstawiciel⇥Monika Rutkowska
Jego telefon⇥608 447 151
Opis firmy⇥Kompostowanie bioodpadów z gmin powiatu sulęcińskiego, produkcja podłoży ogrodniczych bez torfu.
Forma opodatkowania⇥CIT estoński

TABELA 2. ROZMIAR (wstawić X)
mikro⇥małe⇥średnie
⇥X⇥

TABELA 3. KRYTERIA
Kryterium⇥TAK⇥NIE⇥Objaśnienie
Prowadzenie działalności innowacyjnej⇥X⇥⇥podłoże beztorfowe, badania z Uniwersytetem Przyrodniczym w Poznaniu
Posiadanie certyfikatów lub patentów⇥X⇥⇥Certyfikat nawozowy IUNG; Certyfikat RHP
Polska strona www⇥X⇥⇥ekoferm.example.pl
Obcojęzyczna strona www⇥⇥X⇥
Aktywne profile społecznościowe⇥X⇥⇥facebook.com/ekofermglisno
Targi i wyjazdy zagraniczne w ciągu 3 lat⇥X⇥⇥IPM Essen 2025
Wyjazdy UMWL finansowane z FEWL⇥⇥X⇥
Prowadzenie działalności w ramach LIS⇥X⇥⇥Zielona gospodarka
Udział w Porozumieniach⇥X⇥⇥Zielona Transformacja
Przedsięwzięcie horyzontalne (Porozumienie)⇥⇥X⇥
Zatrudnianie osób z niepełnosprawnościami⇥X⇥⇥2 osoby
Zaległości wobec ZUS lub US⇥⇥X⇥

Glisno, 20 kwietnia 2026
"""],
    name="EKO-FERM Kompostownia Sp. z o.o.", nip="9288160104", regon="382049421", krs="0000669226",
    address="Glisno 44, 69-210 Lubniewice", postal_code="69-210", town="Lubniewice", voivodeship="lubuskie", pkd="38.21.Z",
    delegate="Monika Rutkowska", size="small", innovative=True, activity=True,
    certificates=["Certyfikat nawozowy IUNG", "Certyfikat RHP"], website_pl="ekoferm.example.pl", website_foreign=[],
    social_media=["facebook.com/ekofermglisno"], events=["IPM Essen 2025"], office_trips=0, lis=True,
    specialisation="Zielona gospodarka", agreements=1, agreements_list=["Zielona Transformacja"], horizontal=False)


# 16 -- seat outside the region, branch in lubuskie; two label/answer columns side by side in PDF
add("a16-oddzial-w-lubuskiem", ["""
                     WIELKOPOLSKI KLUB EKSPORTERA – BIURO WYJAZDÓW
                     Zgłoszenie firmy na wyjazd studyjny (Szwajcaria)

  SEKCJA 1: FIRMA
  Nazwa rejestrowa                         Robotix Integracja Sp. z o.o.
  Skrót                                    Robotix
  Adres siedziby głównej                   ul. abpa A. Baraniaka 88, 61-131 Poznań
  Województwo siedziby głównej             wielkopolskie
  Adres oddziału zarejestrowanego
  w województwie lubuskim                  ul. Nowy Kisielin – Antoniego Wysockiego 4, 66-002 Zielona Góra
  NIP rejestrowy                           929-108-68-14
  REGON rejestrowy                         087389556
  Pozycja w KRS                            0000591539
  Działalność główna – PKD                 28.99.Z

  SEKCJA 2: UCZESTNICTWO
  Pan/Pani                                 Pani Dorota Wrzesień
  jako                                     kierownik oddziału w Zielonej Górze
  telefon / mail                           61 855 42 10 / d.wrzesien@robotix.example.com

  SEKCJA 3: DZIAŁALNOŚĆ I JAKOŚĆ
  Kategoria MŚP                            średnie przedsiębiorstwo
  Nasza oferta                             Stanowiska zrobotyzowane do spawania i paletyzacji, chwytaki
                                           projektowane na zamówienie, serwis robotów KUKA i Fanuc.
  Innowacje w firmie                       TAK – dział B+R w oddziale (6 osób), projekt w programie FENG
  Uzyskane certyfikaty                     ISO 9001:2015, ISO 45001:2018, KUKA Official System Partner
  Uzyskane patenty                         Pat.246003

  SEKCJA 4: KOMUNIKACJA
  Strona główna (polski)                   www.robotix.example.com
  Strona główna (inne języki)              www.robotix.example.com/de, www.robotix.example.com/cs
  Kanały społecznościowe                   LinkedIn, YouTube (@robotixintegracja)
                                                                                   – 1 –
""", """
  SEKCJA 5: ZAGRANICA
  Byliśmy w ostatnich 3 latach na          a) automatica, Monachium, 2025
                                           b) MSV, Brno, 2024
                                           c) EMO, Hanower, 2025
                                           d) Swiss Industry Days, Berno, 2024
                                           e) Motek, Stuttgart, 2023
  Z UMWL (środki FEWL) byliśmy na          1 wyjeździe: Bawaria 2025

  SEKCJA 6: LUBUSKIE SPECJALIZACJE
  Pracujemy w ramach LIS                   TAK
  Nasza specjalizacja                      Innowacyjny przemysł
  Pracujemy w ramach Porozumień            TAK
  Nasze Porozumienia                       1. Rozwój Systemów Kosmicznych
                                           2. Smart Factory 4.0
                                           3. Industry4Future Lubuska Inicjatywa Klastrowa
  Nasze przedsięwzięcie horyzontalne       NIE

  SEKCJA 7: ROZLICZENIA
  Fakturę proszę wystawić na               siedzibę główną
  Konto bankowe                            00 1020 0000 0000 0000 0000 0000

  Poznań, 5 maja 2026 r.                   Grzegorz Lipski – Prezes Zarządu
                                                                                   – 2 –
"""],
    name="Robotix Integracja Sp. z o.o.", nip="9291086814", regon="087389556", krs="0000591539",
    address="ul. abpa A. Baraniaka 88, 61-131 Poznań", postal_code="61-131", town="Poznań", voivodeship="wielkopolskie",
    branch_address="ul. Nowy Kisielin – Antoniego Wysockiego 4, 66-002 Zielona Góra", pkd="28.99.Z", delegate="Dorota Wrzesień",
    size="medium", innovative=True, activity=True,
    certificates=["ISO 9001:2015", "ISO 45001:2018", "KUKA Official System Partner", "Pat.246003"],
    website_pl="www.robotix.example.com",
    website_foreign=["www.robotix.example.com/de", "www.robotix.example.com/cs"],
    social_media=["LinkedIn", "YouTube (@robotixintegracja)"],
    events=["automatica, Monachium, 2025", "MSV, Brno, 2024", "EMO, Hanower, 2025", "Swiss Industry Days, Berno, 2024",
            "Motek, Stuttgart, 2023"],
    office_trips=1, lis=True, specialisation="Innowacyjny przemysł", agreements=3,
    agreements_list=["Rozwój Systemów Kosmicznych", "Smart Factory 4.0", "Industry4Future Lubuska Inicjatywa Klastrowa"],
    horizontal=False)


# 17 -- choices with the box after the word, in a column; short technical form of a cluster
add("a17-klaster-kratka-po-wyborze", ["""
LUBUSKI KLASTER TECHNOLOGII
Zapis na wyjazd: Szwajcaria 2026

➤ Kto zgłasza: Galwanizernia CHROMEX Zbigniew Pawlak i S-ka sp.j.
➤ Gdzie działa: ul. Gorzowska 60, 69-100 Słubice
➤ Region: lubuskie
➤ NIP zgłaszającego: 599 379 69 68
➤ REGON zgłaszającego: 218361396
➤ KRS zgłaszającego: 0000787903
➤ PKD zgłaszającego: 25.61.Z
➤ Data założenia: 3 marca 1994

➤ Jaka to firma pod względem wielkości?
mikro [ ]
mała [x]
średnia [ ]

➤ Co firma robi: Chromowanie techniczne, niklowanie chemiczne, pasywacja. Kooperacja z branżą hydrauliki siłowej.

➤ Czy firma wprowadza innowacje (produkty, procesy, linie)?
tak [ ]
nie [x]

➤ Certyfikaty, którymi firma dysponuje:
– ISO 9001:2015
– ISO 14001:2015
– Nadcap AC7108

➤ Adres w sieci, wersja polskojęzyczna: www.chromex.example.pl
➤ Adres w sieci, wersja niemiecka/angielska: www.chromex.example.pl/de
➤ Facebook/LinkedIn/Instagram: nie prowadzimy

➤ Wyjazdy, targi, szkolenia poza Polską od kwietnia 2023:
– SurfaceTechnology Germany, Stuttgart, 06.2024
– Parts2clean, Stuttgart, 10.2025

➤ Wyjazdy urzędu (FEWL), w których firma była: Czechy 2024

➤ Czy firma mieści się w lubuskich specjalizacjach (LIS)?
tak [x]
nie [ ]
➤ Jeżeli się mieści, proszę nazwać specjalizację: Innowacyjny przemysł

➤ Czy firma jest stroną Porozumień?
tak [x]
nie [ ]
➤ Jeżeli jest, proszę nazwać Porozumienia: Smart Factory 4.0

➤ Czy firma uczestniczy w przedsięwzięciu horyzontalnym?
tak [ ]
nie [x]

➤ Jedzie: Zbigniew Pawlak
➤ Numer do jadącego: 601 788 254

17.04.2026, Słubice
"""],
    name="Galwanizernia CHROMEX Zbigniew Pawlak i S-ka sp.j.", nip="5993796968", regon="218361396", krs="0000787903",
    address="ul. Gorzowska 60, 69-100 Słubice", postal_code="69-100", town="Słubice", voivodeship="lubuskie", pkd="25.61.Z",
    delegate="Zbigniew Pawlak", size="small", innovative=False, activity=True,
    certificates=["ISO 9001:2015", "ISO 14001:2015", "Nadcap AC7108"], website_pl="www.chromex.example.pl",
    website_foreign="www.chromex.example.pl/de", social_media=[],
    events=["SurfaceTechnology Germany, Stuttgart, 06.2024", "Parts2clean, Stuttgart, 10.2025"], office_trips=1, lis=True,
    specialisation="Innowacyjny przemysł", agreements=1, agreements_list=["Smart Factory 4.0"], horizontal=False)


# 18 -- statements „Oświadczam, że …” with boxes before sentences
add("a18-oswiadczam-ze", ["""
OŚWIADCZENIE REKRUTACYJNE PRZEDSIĘBIORCY
złożone w naborze na wyjazd studyjny do Szwajcarii

Działając w imieniu przedsiębiorcy
    PHARMAROMA Olejki i Ekstrakty Sp. z o.o.
z siedzibą przy
    ul. Młyńska 5, 66-100 Sulechów
w województwie
    lubuskim
posługującego się numerem NIP
    924 556 38 87
i numerem REGON
    363453252
wpisanego do rejestru przedsiębiorców KRS pod numerem
    0000802723
którego przeważającą działalność opisuje kod PKD
    20.53.Z

oświadczam, że:

1) przedsiębiorca jest
   ☒ mikroprzedsiębiorcą
   ☐ małym przedsiębiorcą
   ☐ średnim przedsiębiorcą

2) zakres prowadzonej działalności obejmuje
   destylację olejków eterycznych i ekstrakcję CO₂ z ziół uprawianych w okolicach Sulechowa

3) przedsiębiorca
   ☒ prowadzi działalność innowacyjną
   ☐ nie prowadzi działalności innowacyjnej

4) przedsiębiorca legitymuje się następującymi certyfikatami i patentami
   1. COSMOS Organic
   2. Certyfikat GMP ISO 22716
   3. Certyfikat rolnictwa ekologicznego PL-EKO-07
   4. Patent nr 243918

5) przedsiębiorca prowadzi stronę internetową w języku polskim pod adresem
   www.pharmaroma.example.pl

6) przedsiębiorca prowadzi stronę internetową w językach obcych pod adresem
   www.pharmaroma.example.com

7) przedsiębiorca prowadzi profile społecznościowe
   Instagram @pharmaroma, Facebook /pharmaroma

8) w ostatnich trzech latach przedsiębiorca wziął udział w następujących wydarzeniach zagranicznych
   Vivaness Norymberga 2024; in-cosmetics Global Paryż 2024; Beautyworld Dubaj 2025

9) liczba wyjazdów zorganizowanych przez UMWL i finansowanych z FEWL, w których przedsiębiorca uczestniczył, wynosi
   1

10) przedsiębiorca
   ☒ działa w ramach Lubuskich Inteligentnych Specjalizacji
   ☐ nie działa w ramach Lubuskich Inteligentnych Specjalizacji
   w specjalizacji
   Zdrowie i jakość życia

11) przedsiębiorca
   ☐ działa w ramach więcej niż jednego Porozumienia
   ☒ działa w ramach jednego Porozumienia
   ☐ nie działa w ramach Porozumień
   Porozumienie to nosi nazwę: InnoFood

12) przedsiębiorca
   ☐ realizuje przedsięwzięcie horyzontalne
   ☒ nie realizuje przedsięwzięcia horyzontalnego

13) do udziału w wyjeździe deleguje się
   Natalię Wójtowicz, technologa (tel. 695 220 318)

14) przedsiębiorca nie prowadzi działalności w sektorach wyłączonych, o których mowa w § 3 ust. 5 Regulaminu.

Sulechów, 24 kwietnia 2026 r.                         Hanna Górska, członek zarządu
"""],
    name="PHARMAROMA Olejki i Ekstrakty Sp. z o.o.", nip="9245563887", regon="363453252", krs="0000802723",
    address="ul. Młyńska 5, 66-100 Sulechów", postal_code="66-100", town="Sulechów", voivodeship="lubuskie", pkd="20.53.Z",
    size="micro", innovative=True, activity=True,
    certificates=["COSMOS Organic", "Certyfikat GMP ISO 22716", "Certyfikat rolnictwa ekologicznego PL-EKO-07", "Patent nr 243918"],
    website_pl="www.pharmaroma.example.pl", website_foreign="www.pharmaroma.example.com",
    social_media=["Instagram @pharmaroma", "Facebook /pharmaroma"],
    events=["Vivaness Norymberga 2024", "in-cosmetics Global Paryż 2024", "Beautyworld Dubaj 2025"], office_trips=1, lis=True,
    specialisation="Zdrowie i jakość życia", agreements=1, agreements_list=["InnoFood"], horizontal=False)


# 19 -- one-person firm, many answers „brak”, „nie dotyczy”, „–”; label – answer with a dash, short form of a commune office
add("a19-gmina-wiele-brakow", ["""
Urząd Miejski – Punkt Obsługi Przedsiębiorcy
Zgłoszenie lokalnego przedsiębiorcy (nabór wojewódzki: Szwajcaria)

Nazwa działalności⇥„Złota Rączka” Remonty Waldemar Kuś
Adres działalności⇥os. Słoneczne 7/12, 66-470 Kostrzyn nad Odrą
Województwo działalności⇥lubuskie
Filia⇥nie dotyczy
NIP działalności⇥599 179 14 41
REGON działalności⇥080496680
KRS działalności⇥nie dotyczy
Kod PKD działalności⇥43.39.Z
Działalność od⇥2009 r.
Wielkość działalności⇥mikroprzedsiębiorca
Rodzaj wykonywanych usług⇥remonty mieszkań, zabudowy z płyt g-k, malowanie
Działania innowacyjne⇥brak
Certyfikaty i uprawnienia firmy⇥brak
Polska strona internetowa⇥brak
Zagraniczna wersja strony⇥brak
Media społecznościowe działalności⇥Facebook: Złota Rączka Kostrzyn
Targi zagraniczne i wyjazdy (3 lata)⇥brak
Wyjazdy z urzędem marszałkowskim⇥brak
LIS – przynależność⇥nie
LIS – nazwa⇥–
Porozumienia – przynależność⇥nie
Porozumienia – nazwy⇥–
Przedsięwzięcie horyzontalne – udział⇥nie
Do Szwajcarii pojedzie⇥Waldemar Kuś
Nr do kontaktu⇥888 102 433
Dieta⇥bez wymagań
Źródło informacji o naborze⇥tablica ogłoszeń

Kostrzyn nad Odrą, 10.04.2026⇥Waldemar Kuś
"""],
    name="„Złota Rączka” Remonty Waldemar Kuś", nip="5991791441", regon="080496680",
    address="os. Słoneczne 7/12, 66-470 Kostrzyn nad Odrą", postal_code="66-470", town="Kostrzyn nad Odrą", voivodeship="lubuskie",
    pkd="43.39.Z", delegate="Waldemar Kuś", size="micro", innovative=False, activity=True, certificates=[], website_pl=[],
    website_foreign=[], social_media=["Facebook: Złota Rączka Kostrzyn"], events=[], office_trips=0, lis=False, agreements=0,
    horizontal=False)


# 20 -- large firm; certificates, events, trips and agreements each in a table with headings
add("a20-tabele-z-naglowkami", ["""
PARK NAUKOWO-TECHNOLOGICZNY – formularz naboru do delegacji gospodarczej (Szwajcaria)

§ 1. Identyfikacja
Nazwa zgłaszającego się podmiotu: AUTOKABEL Polska S.A.
Siedziba podmiotu: ul. Asnyka 40, 68-100 Żagań
Siedziba podmiotu leży w województwie: lubuskim
NIP nadany podmiotowi: 5956617859
REGON nadany podmiotowi: 387626685
KRS podmiotu: 0000550461
Symbol PKD podmiotu: 29.31.Z
Zatrudnienie podmiotu: 612
Status podmiotu: ☐ mikro ☐ małe ☐ średnie ☒ duże

§ 2. Delegat
Imię i nazwisko delegata: Izabela Jurczak
Rola delegata w firmie: Dyrektor zakładu

§ 3. Działalność
Podmiot zajmuje się: wiązkami kablowymi i złączami wysokonapięciowymi do pojazdów elektrycznych
Podmiot działa innowacyjnie: ☒ tak ☐ nie

§ 4. Certyfikaty podmiotu
Lp.⇥Nazwa certyfikatu⇥Jednostka⇥Ważny do
1.⇥IATF 16949⇥TÜV Rheinland⇥11.2027
2.⇥ISO 14001⇥TÜV Rheinland⇥11.2027
3.⇥ISO 50001⇥DEKRA⇥03.2028
4.⇥VDA-ISA TISAX⇥ENX⇥06.2027
5.⇥ISO 45001⇥TÜV Rheinland⇥11.2027

§ 5. Internet
Strona podmiotu w języku polskim: www.autokabel.example.com/pl
Strona podmiotu w innych językach: www.autokabel.example.com
Profile podmiotu: LinkedIn – AUTOKABEL Polska

§ 6. Wydarzenia zagraniczne podmiotu
Lp.⇥Wydarzenie zagraniczne⇥Gdzie się odbyło⇥Termin
1.⇥IAA Mobility⇥Monachium⇥09.2023
2.⇥electronica⇥Monachium⇥11.2024
3.⇥productronica⇥Monachium⇥11.2025

§ 7. Wyjazdy podmiotu z UMWL (FEWL 2021–2027)
Lp.⇥Kierunek wyjazdu⇥Rok wyjazdu
–⇥–⇥–

§ 8. Specjalizacje i Porozumienia podmiotu
Podmiot działa w LIS: ☒ tak ☐ nie
Wskazana LIS: Innowacyjny przemysł
Lp.⇥Porozumienie, w którym podmiot działa
1.⇥Industry4Future Lubuska Inicjatywa Klastrowa
Podmiot realizuje przedsięwzięcie horyzontalne: ☐ tak ☒ nie

§ 9. Zgody
☒ na kontakt e-mailowy   ☐ na newsletter

Żagań, 29.04.2026
"""],
    name="AUTOKABEL Polska S.A.", nip="5956617859", regon="387626685", krs="0000550461", address="ul. Asnyka 40, 68-100 Żagań",
    postal_code="68-100", town="Żagań", voivodeship="lubuskie", pkd="29.31.Z", delegate="Izabela Jurczak", size="large",
    innovative=True, activity=True, certificates=["IATF 16949", "ISO 14001", "ISO 50001", "VDA-ISA TISAX", "ISO 45001"],
    website_pl="www.autokabel.example.com/pl", website_foreign="www.autokabel.example.com",
    social_media=["LinkedIn – AUTOKABEL Polska"],
    events=["IAA Mobility, Monachium, 09.2023", "electronica, Monachium, 11.2024", "productronica, Monachium, 11.2025"],
    office_trips=0, lis=True, specialisation="Innowacyjny przemysł", agreements=1,
    agreements_list=["Industry4Future Lubuska Inicjatywa Klastrowa"], horizontal=False)


# 21 -- a firm's own letter in numbered points, answers as sentences, „Nasza firma …”
add("a21-pismo-w-punktach", ["""
                                                                     Drezdenko, 23 kwietnia 2026 r.
Winnica i Cydrownia Noteć Sp. z o.o.

Dotyczy: naboru przedsiębiorców na wyjazd studyjny do Szwajcarii

W odpowiedzi na ogłoszenie przedstawiamy dane naszej firmy w kolejności kryteriów z Regulaminu.

 1. Nasza firma nazywa się: Winnica i Cydrownia Noteć Sp. z o.o.
 2. Nasza firma ma siedzibę: ul. Marszałkowska 19, 66-530 Drezdenko (województwo lubuskie).
 3. Naszej firmie nadano NIP: 595-409-44-75.
 4. Naszej firmie nadano REGON: 527909165.
 5. Naszą firmę wpisano do KRS pod nr: 0000446661.
 6. Główne PKD naszej firmy to: 11.03.Z.
 7. Nasza firma jest: mikroprzedsiębiorstwem.
 8. Nasza firma zajmuje się: produkcją cydru i win owocowych oraz enoturystyką.
 9. Nasza firma jest innowacyjna: tak, stosujemy opracowaną z Uniwersytetem Zielonogórskim metodę
    fermentacji bez siarczynów.
10. Nasza firma ma certyfikaty: jeden – Certyfikat Rolnictwa Ekologicznego PL-EKO-01.
11. Nasza firma ma stronę po polsku: notec-cydr.example.pl.
12. Nasza firma ma stronę w innych językach: nie ma.
13. Nasza firma ma profile: Instagram (@notec.cydr) i Facebook (Cydrownia Noteć).
14. Nasza firma wyjeżdżała w ostatnich 3 latach za granicę: na ProWein do Düsseldorfu w marcu 2025 r.
    oraz na CiderWorld do Frankfurtu w kwietniu 2024 r.
15. Nasza firma wyjeżdżała z Urzędem Marszałkowskim w ramach FEWL: ani razu.
16. Nasza firma działa w ramach LIS: tak, w specjalizacji Zielona gospodarka.
17. Nasza firma działa w ramach Porozumień: nie.
18. Nasza firma realizuje przedsięwzięcie horyzontalne: nie.
19. Naszą firmę będzie reprezentować: Sławomir Reszka, prezes zarządu.

W załączeniu przesyłamy komplet dokumentów.

                                                     Sławomir Reszka
                                                     tel. 604 118 930, slawek@notec-cydr.example.pl
"""],
    name="Winnica i Cydrownia Noteć Sp. z o.o.", nip="5954094475", regon="527909165", krs="0000446661",
    address="ul. Marszałkowska 19, 66-530 Drezdenko", postal_code="66-530", town="Drezdenko", voivodeship="lubuskie", pkd="11.03.Z",
    delegate="Sławomir Reszka", size="micro", innovative=True, activity=True,
    certificates=["Certyfikat Rolnictwa Ekologicznego PL-EKO-01"], website_pl="notec-cydr.example.pl", website_foreign=[],
    social_media=["Instagram (@notec.cydr)", "Facebook (Cydrownia Noteć)"], events=2, office_trips=0, lis=True,
    specialisation="Zielona gospodarka", agreements=0, horizontal=False)


# 22 -- X between brackets before each choice; counts as choices; PDF of a development agency
add("a22-agencja-rozwoju-nawiasy", ["""
AGENCJA ROZWOJU REGIONALNEGO                                                  Formularz R-3
                                                                              wersja 2/2026
          REJESTRACJA UCZESTNIKA MISJI STUDYJNEJ – ZURYCH / BERNO

KROK 1 – REJESTRUJEMY FIRMĘ
   Nazwa rejestrowanej firmy ......... MEBLOTEX Tapicernia Sp. z o.o.
   Adres rejestrowanej firmy ......... ul. Poznańska 71, 66-300 Międzyrzecz
   Województwo rejestrowanej firmy ... lubuskie
   NIP rejestrowanej firmy ........... 927-491-55-21
   REGON rejestrowanej firmy ......... 977220794
   KRS rejestrowanej firmy ........... 0000408336
   PKD rejestrowanej firmy ........... 31.09.Z
   Osoba do kontaktów bieżących ...... Ilona Serafin, sekretariat, 95 741 20 06

KROK 2 – REJESTRUJEMY UCZESTNIKA
   Uczestnik misji ................... Bartosz Grabiec
   Stanowisko uczestnika ............. główny technolog
   Telefon uczestnika ................ 665 300 147
   Nr dowodu do rezerwacji lotu ...... zostanie podany

KROK 3 – POZNAJEMY FIRMĘ
   Wielkość rejestrowanej firmy:         ( ) mikro   (X) mała   ( ) średnia   ( ) duża
   Innowacyjny charakter działalności:   (X) tak     ( ) nie
   Działalność w kilku zdaniach:
      Tapicerujemy meble kontraktowe dla hoteli i biur. W 2025 r. wprowadziliśmy kolekcję
      z tkanin z odzyskanego PET i wdrożyliśmy cyfrowy rozkrój.
   Certyfikaty rejestrowanej firmy:
      OEKO-TEX Standard 100
      GRS – Global Recycled Standard
      ISO 9001
      atest trudnopalności BS 5852
   Polskojęzyczny serwis www:            www.meblotex.example.pl
   Serwis www w językach obcych:         www.meblotex.example.pl/eng
   Aktywne profile:                      FB meblotex.tapicernia, IG @meblotex
   Liczba zagranicznych targów i wyjazdów w ostatnich 3 latach:
                                         ( ) 0   ( ) 1   (X) 2   ( ) więcej niż 2
   Które to były wydarzenia:             Interzum Kolonia 2025, Orgatec Kolonia 2024
   Liczba wyjazdów UMWL w ramach FEWL:   (X) 0   ( ) 1–2   ( ) 3

KROK 4 – SPECJALIZACJE
   Firma w ramach LIS:                   (X) tak     ( ) nie
   Firma reprezentuje specjalizację:     ( ) zielona gospodarka   ( ) zdrowie i jakość życia   (X) innowacyjny przemysł
   Firma w Porozumieniach:               (X) nie     ( ) tak, w jednym     ( ) tak, w kilku
   Firma w projekcie horyzontalnym:      ( ) tak     (X) nie

   Preferowany pokój:                    (X) jednoosobowy   ( ) dwuosobowy

Międzyrzecz, 16 kwietnia 2026                                    rejestrujący: B. Grabiec
"""],
    name="MEBLOTEX Tapicernia Sp. z o.o.", nip="9274915521", regon="977220794", krs="0000408336",
    address="ul. Poznańska 71, 66-300 Międzyrzecz", postal_code="66-300", town="Międzyrzecz", voivodeship="lubuskie", pkd="31.09.Z",
    delegate="Bartosz Grabiec", size="small", innovative=True, activity=True,
    certificates=["OEKO-TEX Standard 100", "GRS – Global Recycled Standard", "ISO 9001", "atest trudnopalności BS 5852"],
    website_pl="www.meblotex.example.pl", website_foreign="www.meblotex.example.pl/eng",
    social_media=["FB meblotex.tapicernia", "IG @meblotex"], events=["Interzum Kolonia 2025", "Orgatec Kolonia 2024"],
    office_trips=0, lis=True, specialisation="Innowacyjny przemysł", agreements=0, horizontal=False)


# 23 -- PDF, labels broken over lines, long answers, a list broken by the page; firm outside LIS
add("a23-lamane-etykiety-dwie-strony", ["""
Regionalna Izba Rzemiosła i Handlu                              ul. Reja 6, Zielona Góra

                 KWESTIONARIUSZ OSOBOWO-FIRMOWY
              do naboru „Szwajcaria – wyjazd studyjny”

Nazwa zakładu:                     Hurtownia Zabawek TUPTUŚ
                                   Renata i Adam Siwek sp.j.

Ulica, numer domu:                 ul. Topolowa 3
Kod i poczta:                      67-106 Otyń
Zakład leży w województwie:        lubuskie

NIP zakładu:                       9275142251
REGON zakładu:                     380791866
KRS zakładu:                       0000342904

Symbol podstawowej                 46.49.Z Sprzedaż hurtowa pozostałych
działalności (PKD):                artykułów użytku domowego

Zakład jest przedsię-              ☐ mikro
biorstwem:                         ☒ małym
                                   ☐ średnim

Przychody roczne:                  23 mln zł

Czym zakład się zajmuje:           Hurtowa sprzedaż zabawek edukacyjnych i drewnianych,
                                   sklep internetowy, dystrybucja na terenie zachodniej
                                   Polski i Brandenburgii.

Czy zakład prowadzi                ☐ tak
działalność innowacyjną:           ☒ nie

Świadectwa i certyfikaty           Certyfikat „Rzetelna Firma”
zakładu (wykaz):                   Certyfikat Trusted Shops

Strona zakładu w języku            www.tuptus-zabawki.example.pl
polskim:

Strona zakładu w innym             www.tuptus-spielzeug.example.de
języku:

Zakład w mediach                   Facebook – Tuptuś Zabawki
społecznościowych:                 Instagram – @tuptus.zabawki

Zakład na targach za granicą       – Spielwarenmesse, Norymberga, 01.2024
(3 lata wstecz):                   – Spielwarenmesse, Norymberga, 01.2025
                                                                          Strona 1 z 2
""", """
                                   – Kids India, Bombaj, 09.2025
                                   – Spielwarenmesse, Norymberga, 01.2026

Zakład na wyjazdach UMWL           3 wyjazdy: Niemcy 2024, Indie 2025,
w ramach FEWL:                     Czechy 2025

Zakład w Lubuskich Inteligent-     ☐ tak
nych Specjalizacjach:              ☒ nie

Zakład w Porozumieniach            ☐ tak
Obszarów Kluczowych:               ☒ nie

Zakład w przedsięwzięciu           ☐ tak
horyzontalnym:                     ☒ nie

Zakład będzie                      Renata Siwek
reprezentować:

Telefon do osoby                   697 441 520
reprezentującej:

Znane języki:                      niemiecki – biegle

Otyń, 13 kwietnia 2026 r.          ......................................
                                   Renata Siwek, wspólniczka
                                                                          Strona 2 z 2
"""],
    name="Hurtownia Zabawek TUPTUŚ Renata i Adam Siwek sp.j.", nip="9275142251", regon="380791866", krs="0000342904",
    address="ul. Topolowa 3", postal_code="67-106", town="Otyń", voivodeship="lubuskie", pkd="46.49.Z", delegate="Renata Siwek",
    size="small", innovative=False, activity=True, certificates=["Certyfikat „Rzetelna Firma”", "Certyfikat Trusted Shops"],
    website_pl="www.tuptus-zabawki.example.pl", website_foreign="www.tuptus-spielzeug.example.de",
    social_media=["Facebook – Tuptuś Zabawki", "Instagram – @tuptus.zabawki"],
    events=["Spielwarenmesse, Norymberga, 01.2024", "Spielwarenmesse, Norymberga, 01.2025", "Kids India, Bombaj, 09.2025",
            "Spielwarenmesse, Norymberga, 01.2026"],
    office_trips=3, lis=False, agreements=0, horizontal=False)


# 24 -- question, then „Odp.:”; civil partnership; small print after the question
add("a24-pytanie-i-odp", ["""
Stowarzyszenie Lubuskich Innowatorów
Wywiad wstępny przed wyjazdem studyjnym (SZWAJCARIA, 22–25.06.2026)
Odpowiedzi prosimy wpisywać po skrócie „Odp.:”.

Rozdział pierwszy: wizytówka

Jaką nazwą posługuje się firma?
Odp.: Solarny Dom s.c. Iwona Kempa, Robert Lach
Gdzie jest siedziba firmy (ulica, kod, miejscowość)?
Odp.: ul. Niepodległości 28, 66-016 Czerwieńsk
W którym województwie zarejestrowano firmę?
Odp.: w lubuskim
Jaki NIP ma firma?
Odp.: 925 100 57 78
Jaki REGON ma firma?
Odp.: 366813857
Czy firma ma numer KRS?
Odp.: nie, wspólnicy są wpisani do CEIDG
Jaki jest wiodący kod PKD firmy?
Odp.: 43.21.Z
Ile osób firma zatrudnia?
Odp.: 7
Do której grupy należy firma: mikro, małych czy średnich?
Odp.: mikro

Rozdział drugi: nasza praca

Co firma oferuje swoim klientom?
Odp.: Projekt i montaż fotowoltaiki, magazynów energii i pomp ciepła dla domów i gospodarstw.
Czy działalność firmy jest innowacyjna? (dział B+R, uczelnie, nowe produkty, nakłady)
Odp.: Tak
Na jakiej podstawie tak Państwo uważają?
Odp.: Opracowaliśmy sterownik łączący magazyn energii z pompą ciepła, testowany w Parku Naukowo-Technologicznym UZ.
Jakimi certyfikatami, atestami lub patentami może się firma pochwalić?
Odp.: Certyfikat instalatora OZE – UDT; wzór użytkowy Ru.073412
Jaki jest adres polskiej strony firmy?
Odp.: solarnydom.example.pl
Jaki jest adres strony firmy w języku obcym?
Odp.: brak
Na jakich portalach społecznościowych firma jest aktywna?
Odp.: Facebook: facebook.com/solarnydomczerwiensk

Rozdział trzeci: świat

Na jakich zagranicznych targach lub wyjazdach studyjnych była firma przez ostatnie trzy lata?
Odp.: Intersolar Europe, Monachium, czerwiec 2024
Z ilu wyjazdów Urzędu (pieniądze FEWL) firma już skorzystała?
Odp.: Z żadnego

Rozdział czwarty: rozwój regionu

Czy firma działa w obszarze którejś z Lubuskich Inteligentnych Specjalizacji?
Odp.: Tak
Której?
Odp.: Zielona gospodarka
Czy firma należy do Porozumień na rzecz obszarów kluczowych? Proszę wymienić.
Odp.: Tak: Zielona Transformacja, SmartCity i IoT
Czy firma realizuje wskazane tam przedsięwzięcie horyzontalne?
Odp.: Nie

Rozdział piąty: podróż

Kto z firmy pojedzie?
Odp.: Robert Lach
Pod jaki telefon dzwonić do podróżującego?
Odp.: 530 266 418
Czy podróżujący ma ograniczenia żywieniowe?
Odp.: Nie
"""],
    name="Solarny Dom s.c. Iwona Kempa, Robert Lach", nip="9251005778", regon="366813857",
    address="ul. Niepodległości 28, 66-016 Czerwieńsk", postal_code="66-016", town="Czerwieńsk", voivodeship="lubuskie",
    pkd="43.21.Z", delegate="Robert Lach", size="micro", innovative=True, activity=True,
    certificates=["Certyfikat instalatora OZE – UDT", "wzór użytkowy Ru.073412"], website_pl="solarnydom.example.pl",
    website_foreign=[], social_media=["Facebook: facebook.com/solarnydomczerwiensk"],
    events=["Intersolar Europe, Monachium, czerwiec 2024"], office_trips=0, lis=True, specialisation="Zielona gospodarka",
    agreements=2, agreements_list=["Zielona Transformacja", "SmartCity i IoT"], horizontal=False)
