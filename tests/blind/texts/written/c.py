"""Application forms to the call „szwajcaria-2026”, each in another office's words, with the truth.

Invented firms. In the truth: [] = the form asks and the answer is „none”; a field left out = not asked, or not sure.
"""

FORMS: list[dict] = []


def form(ident: str, truth: dict, *pages: str) -> None:
    FORMS.append({"id": ident, "pages": [page.strip("\n") + "\n" for page in pages], "truth": truth})


# 1. chamber of commerce; label and answer on a line, boxes in a row before the choice
form(
    "c01-izba-nadodrzanska",
    {
        "name": "Zakład Mechaniki Precyzyjnej TOKAR-LUB Sp. z o.o.",
        "nip": "9738475116", "regon": "522590300", "krs": "0000306272",
        "address": "ul. Fabryczna 14", "postal_code": "67-100", "town": "Nowa Sól", "voivodeship": "lubuskie",
        "branch_address": [], "pkd": "25.62.Z", "delegate": "Robert Wichrowski",
        "size": "small", "innovative": True, "activity": True,
        "certificates": ["ISO 9001:2015 (TÜV Nord, ważny do 11.2027)", "EN 1090-2 (SLV, EXC2)"],
        "website_pl": "www.tokar-lub.pl", "website_foreign": "www.tokar-lub.pl/en",
        "social_media": ["facebook.com/tokarlub", "linkedin.com/company/tokar-lub"],
        "events": ["Hannover Messe 2025, Niemcy", "MSV Brno 2024, Czechy"],
        "office_trips": 1, "lis": True, "specialisation": "Innowacyjny przemysł",
        "agreements": 1, "agreements_list": ["Smart Factory 4.0"], "horizontal": False,
    },
    """
NADODRZAŃSKA IZBA GOSPODARCZA
Karta zgłoszenia firmy na wyjazd studyjny – Szwajcaria, 22–25 czerwca 2026 r.

A. KTO SIĘ ZGŁASZA

Firma (pełne brzmienie zgodne z rejestrem): Zakład Mechaniki Precyzyjnej TOKAR-LUB Sp. z o.o.
Rok założenia: 2007
NIP podatnika: 973-847-51-16
REGON podmiotu: 522590300
Wpis do KRS pod numerem: 0000306272
Ulica i nr budynku: ul. Fabryczna 14
Kod i poczta: 67-100 Nowa Sól
Region: lubuskie
Oddział na terenie Lubuskiego (jeżeli siedziba jest gdzie indziej): nie dotyczy
Główne PKD: 25.62.Z – obróbka mechaniczna elementów metalowych
Liczba zatrudnionych: 31
Status MŚP:   [ ] mikroprzedsiębiorca   [x] mały przedsiębiorca   [ ] średni przedsiębiorca

B. KTO POJEDZIE

Uczestnik z ramienia firmy: Robert Wichrowski, kierownik produkcji
Telefon komórkowy uczestnika: 602 118 340
E-mail uczestnika: r.wichrowski@tokar-lub.pl
Wymagania żywieniowe: brak

C. CO ROBI FIRMA

Krótka charakterystyka działalności: Toczymy i frezujemy części do maszyn pakujących i napędów
kolejowych, serie od 1 do 5000 sztuk. W 2025 r. uruchomiliśmy gniazdo zrobotyzowane z pomiarem
w procesie.
Firma wprowadza innowacje:   [x] tak   [ ] nie
""",
    """
Nadodrzańska Izba Gospodarcza – Karta zgłoszenia firmy                                         str. 2

D. DOROBEK I OBECNOŚĆ NA RYNKU

Posiadane certyfikaty / patenty (kopie w załączeniu):
  1) ISO 9001:2015 (TÜV Nord, ważny do 11.2027)
  2) EN 1090-2 (SLV, EXC2)
Adres strony po polsku: www.tokar-lub.pl
Adres strony w wersji obcojęzycznej: www.tokar-lub.pl/en
Konta firmowe w social mediach: facebook.com/tokarlub, linkedin.com/company/tokar-lub
Targi i wyjazdy zagraniczne w ostatnich trzech latach:
  – Hannover Messe 2025, Niemcy
  – MSV Brno 2024, Czechy
Ile razy firma jechała z Urzędem Marszałkowskim za pieniądze z FEWL 2021–2027: 1

E. INTELIGENTNE SPECJALIZACJE

Czy profil firmy mieści się w Lubuskich Inteligentnych Specjalizacjach:   [x] tak   [ ] nie
Która to specjalizacja: Innowacyjny przemysł
Porozumienia na rzecz obszarów kluczowych, do których firma należy: Smart Factory 4.0
Udział firmy w przedsięwzięciu horyzontalnym z Porozumienia:   [ ] tak   [x] nie

Skąd dowiedzieli się Państwo o naborze:   [ ] prasa   [x] newsletter Izby   [ ] znajomi
Zgoda na newsletter Izby:   [x] tak   [ ] nie

Nowa Sól, 21.04.2026                                      Robert Wichrowski, prokurent
""",
)

# 2. town office; Word table of two columns
form(
    "c02-urzad-miasta-tabela",
    {
        "name": "EKO-BRYKIET Marcin Sobolewski", "nip": "9274513797", "regon": "366134174",
        "address": "ul. Żarska 88, 68-300 Lubsko", "postal_code": "68-300", "town": "Lubsko",
        "voivodeship": "lubuskie", "pkd": "16.29.Z", "delegate": "Marcin Sobolewski",
        "size": "micro", "innovative": False, "activity": True, "certificates": ["ENplus A1 nr PL 047"],
        "website_pl": "https://eko-brykiet.com.pl", "website_foreign": [],
        "social_media": ["https://www.facebook.com/ekobrykietlubsko"],
        "events": ["Forst live, Offenburg (Niemcy), kwiecień 2025"], "office_trips": 0,
        "lis": True, "specialisation": "Zielona gospodarka", "agreements": 0, "agreements_list": [],
        "horizontal": False,
    },
    """
ZGŁOSZENIE PRZEDSIĘBIORCY
Wyjazd studyjny: Szwajcaria (czerwiec 2026)
Prosimy wypełnić komputerowo. Pola, które Państwa nie dotyczą, prosimy przekreślić lub wpisać „brak”.

I. Dane rejestrowe
Nazwa lub imię i nazwisko wpisane do CEIDG/KRS\tEKO-BRYKIET Marcin Sobolewski
Forma prawna\tjednoosobowa działalność gospodarcza
Numer identyfikacji podatkowej\t9274513797
Numer statystyczny REGON\t366134174
Siedziba (adres pełny)\tul. Żarska 88, 68-300 Lubsko
Województwo siedziby\tlubuskie
Przeważający rodzaj działalności (PKD)\t16.29.Z
Data rozpoczęcia działalności\t1 marca 2017 r.

II. Kategoria przedsiębiorstwa
mikro\tX
małe\t
średnie\t

III. Działalność
Czym zajmuje się przedsiębiorstwo\tProdukcja brykietu drzewnego z trocin oraz sprzedaż kominków. Odbiorcy w kraju i w Brandenburgii.
Prowadzenie działalności innowacyjnej (TAK/NIE)\tNIE
Certyfikaty, atesty, prawa ochronne\tENplus A1 nr PL 047

IV. Widoczność w sieci
Witryna w języku polskim\thttps://eko-brykiet.com.pl
Witryna w innych językach\tbrak
Portale społecznościowe\thttps://www.facebook.com/ekobrykietlubsko
""",
    """
V. Kontakty międzynarodowe
Udział w targach, misjach, szkoleniach za granicą (ostatnie 3 lata)\tForst live, Offenburg (Niemcy), kwiecień 2025
Liczba wyjazdów z Województwem Lubuskim finansowanych z FEWL\t0

VI. Specjalizacje regionalne
Działalność w obszarze LIS (TAK/NIE)\tTAK
Obszar LIS\tZielona gospodarka
Przynależność do Porozumień (liczba i nazwy)\tbrak
Realizacja przedsięwzięcia horyzontalnego (TAK/NIE)\tNIE

VII. Osoba wyjeżdżająca
Imię, nazwisko, funkcja\tMarcin Sobolewski, właściciel
Numer telefonu\t511 640 207
Adres poczty elektronicznej\tbiuro@eko-brykiet.com.pl
Języki\tniemiecki – dobry, angielski – podstawowy

Oświadczam, że zapoznałem się z klauzulą informacyjną RODO.
Lubsko, 16 kwietnia 2026 r.
Marcin Sobolewski
""",
)

# 3. numbered questions as whole sentences, answers below
form(
    "c03-ankieta-pytania",
    {
        "name": "MedSens Diagnostyka sp. z o.o.", "nip": "5996385591", "regon": "976785175", "krs": "0000219281",
        "address": "al. Konstytucji 3 Maja 1B, 66-400 Gorzów Wielkopolski", "postal_code": "66-400",
        "town": "Gorzów Wielkopolski", "voivodeship": "lubuskie", "pkd": "26.60.Z", "delegate": "Aleksandra Pietrzyk",
        "size": "small", "innovative": True, "activity": True,
        "certificates": [
            "PN-EN ISO 13485:2016 – certyfikat nr MD 7716",
            "PN-EN ISO 9001:2015 – certyfikat nr Q 7717",
            "patent krajowy PL 241882",
            "świadectwo ochronne na znak towarowy MEDSENS (R.358114)",
        ],
        "website_pl": "www.medsens.pl", "website_foreign": ["www.medsens.eu", "www.medsens.de"],
        "social_media": ["LinkedIn: MedSens Diagnostyka", "YouTube: @medsens"],
        "events": [
            "MEDICA Düsseldorf, listopad 2023", "MEDICA Düsseldorf, listopad 2024", "Arab Health Dubaj, styczeń 2025",
        ],
        "office_trips": 2, "lis": True, "specialisation": "Zdrowie i jakość życia",
        "agreements": 2,
        "agreements_list": ["Lubuskie Centrum Cyfrowych Technologii Medycznych", "InnoFood"], "horizontal": True,
    },
    """
ANKIETA ZGŁOSZENIOWA
dla firm zainteresowanych wyjazdem do Szwajcarii (22–25 VI 2026)

1. Jak brzmi pełna nazwa Państwa firmy?
   MedSens Diagnostyka sp. z o.o.

2. Gdzie firma ma swoją siedzibę? Proszę podać ulicę, numer, kod i miasto.
   al. Konstytucji 3 Maja 1B, 66-400 Gorzów Wielkopolski

3. W którym województwie leży siedziba?
   lubuskie

4. Jakimi numerami posługuje się firma?
   4.1. w urzędzie skarbowym (NIP)                  599-638-55-91
   4.2. w urzędzie statystycznym (REGON)            976785175
   4.3. w sądzie rejestrowym (KRS)                  0000219281

5. Jaki jest symbol PKD działalności, z której firma osiąga największe przychody?
   26.60.Z

6. Ile osób zatrudnia firma i jaki był obrót w 2025 r.?
   24 osoby, 6,8 mln zł

7. Do której grupy zalicza się firma?
   a) mikroprzedsiębiorstwa   b) małe przedsiębiorstwa   c) średnie przedsiębiorstwa
   odpowiedź: b

8. Proszę opisać w kilku zdaniach, czym firma zajmuje się na co dzień.
   Projektujemy i wytwarzamy czujniki do nieinwazyjnego pomiaru parametrów krwi dla szpitali
   i poradni. Własny zespół konstrukcyjny liczy 7 osób, wspólnie z Uniwersytetem Zielonogórskim
   prowadzimy badania nad czujnikiem laktatu.

9. Czy działalność firmy ma charakter innowacyjny?
   Tak, mamy dział B+R i wydajemy na badania ok. 12% przychodów.

10. Jakie certyfikaty, patenty lub świadectwa posiada firma?
    a. PN-EN ISO 13485:2016 – certyfikat nr MD 7716
    b. PN-EN ISO 9001:2015 – certyfikat nr Q 7717
    c. patent krajowy PL 241882
    d. świadectwo ochronne na znak towarowy MEDSENS (R.358114)
""",
    """
11. Pod jakim adresem znajdziemy Państwa stronę w języku polskim?
    www.medsens.pl

12. Czy istnieją wersje strony w językach obcych? Jeśli tak, proszę podać adresy.
    www.medsens.eu (angielski), www.medsens.de (niemiecki)

13. W których mediach społecznościowych firma jest aktywna?
    LinkedIn: MedSens Diagnostyka
    YouTube: @medsens

14. W jakich wydarzeniach zagranicznych lub międzynarodowych firma brała udział w ciągu 3 lat?
    - MEDICA Düsseldorf, listopad 2023
    - MEDICA Düsseldorf, listopad 2024
    - Arab Health Dubaj, styczeń 2025

15. W ilu wyjazdach organizowanych przez UMWL ze środków FEWL 2021–2027 firma już uczestniczyła?
    w dwóch (Wiedeń 2024, Kopenhaga 2025)

16. Czy firma działa w ramach którejś z Lubuskich Inteligentnych Specjalizacji? Której?
    Tak – Zdrowie i jakość życia

17. Czy firma jest stroną Porozumień na rzecz Rozwoju Obszarów Kluczowych? Proszę wymienić wszystkie.
    Tak:
    1) Lubuskie Centrum Cyfrowych Technologii Medycznych
    2) InnoFood

18. Czy firma realizuje przedsięwzięcie horyzontalne opisane w Porozumieniu?
    Tak, „Telediagnostyka dla seniorów”.

19. Kogo firma deleguje na wyjazd?
    Aleksandra Pietrzyk, dyrektor ds. rozwoju

20. Jak możemy się z tą osobą skontaktować?
    tel. 95 781 22 10, a.pietrzyk@medsens.pl

21. Czego oczekują Państwo po wyjeździe?
    Rozmów z producentami mikropomp w regionie Bazylei.
""",
)

# 4. first-person letter of the firm
form(
    "c04-list-naszej-firmy",
    {
        "name": "Drukarnia Winiarnia s.c. Ewa i Paweł Kaczorowscy", "nip": "9287085984", "regon": "978067254",
        "address": "ul. Kupiecka 61 lok. 2", "postal_code": "65-426", "town": "Zielona Góra",
        "pkd": "18.12.Z", "delegate": "Ewa Kaczorowska", "size": "micro", "innovative": True, "activity": True,
        "certificates": ["FSC Chain of Custody (SGSCH-COC-061187)"],
        "website_pl": "drukarniawiniarnia.pl", "website_foreign": "drukarniawiniarnia.pl/de",
        "social_media": ["Instagram @drukarniawiniarnia"], "events": [], "office_trips": 0,
        "lis": False, "agreements": 0, "horizontal": False,
    },
    """
Drukarnia Winiarnia s.c.
ul. Kupiecka 61 lok. 2, 65-426 Zielona Góra

Zielona Góra, 29 kwietnia 2026 r.

Departament Gospodarki i Rozwoju
Urząd Marszałkowski Województwa Lubuskiego

Formularz zgłoszenia – wyjazd studyjny do Szwajcarii

Nazywamy się: Drukarnia Winiarnia s.c. Ewa i Paweł Kaczorowscy
Nasz adres to: ul. Kupiecka 61 lok. 2
Nasz kod pocztowy i miejscowość: 65-426 Zielona Góra
Płacimy podatki pod numerem NIP: 928-708-59-84
GUS nadał nam REGON: 978067254
Naszą główną działalność opisuje kod PKD: 18.12.Z
Działamy od: 2004 r.

Zaliczamy się do przedsiębiorstw: mikro / ~~małych~~ / ~~średnich~~

O sobie możemy powiedzieć:
Drukujemy etykiety i opakowania krótkoseryjne dla winnic, browarów rzemieślniczych i producentów kosmetyków naturalnych. Wdrożyliśmy druk na papierze z wytłoków winogronowych, opracowanym wspólnie z dwiema winnicami.

Uważamy się za firmę innowacyjną: TAK / ~~NIE~~

Mamy następujące certyfikaty:
• FSC Chain of Custody (SGSCH-COC-061187)

Nasza polska strona: drukarniawiniarnia.pl
Nasza strona dla klientów zagranicznych: drukarniawiniarnia.pl/de
Można nas śledzić na: Instagram @drukarniawiniarnia

Na targach i wyjazdach zagranicznych w ostatnich 3 latach byliśmy: jeszcze nie byliśmy
Z Urzędem Marszałkowskim (FEWL) wyjeżdżaliśmy: ani razu

W Lubuskich Inteligentnych Specjalizacjach działamy: ~~TAK~~ / NIE
Do Porozumień na rzecz obszarów kluczowych przystąpiliśmy: ~~TAK~~ / NIE
Przedsięwzięcie horyzontalne realizujemy: ~~TAK~~ / NIE

Na wyjazd jedzie od nas: Ewa Kaczorowska, wspólniczka
Nasz telefon: 68 320 41 99
Nasza skrzynka: studio@drukarniawiniarnia.pl

Akceptujemy regulamin i zobowiązujemy się pokryć 15% kosztów.

Ewa Kaczorowska          Paweł Kaczorowski
""",
)

# 5. pdftotext of a designed PDF: small labels above answers, two side by side
form(
    "c05-park-technologiczny",
    {
        "name": "Solaris Baltica Energia S.A.", "nip": "5994697441", "regon": "523722180", "krs": "0000739429",
        "address": "ul. Sportowa 3", "postal_code": "69-100", "town": "Słubice", "voivodeship": "lubuskie",
        "pkd": "43.21.Z", "delegate": "Tomasz Grabarczyk", "size": "medium", "innovative": True, "activity": True,
        "certificates": [
            "ISO 14001:2015", "ISO 45001:2018", "ISO 9001:2015", "Certyfikat instalatora OZE UDT (firma szkoląca)",
        ],
        "website_pl": "www.solarisbaltica.pl", "website_foreign": "www.solarisbaltica.com",
        "social_media": [], "events": ["Intersolar Europe, Monachium, 2024", "Intersolar Europe, Monachium, 2025"],
        "office_trips": 0, "lis": True, "specialisation": "Zielona gospodarka", "agreements": 1,
        "agreements_list": ["Zielona Transformacja"], "horizontal": True,
    },
    """
   PARK NAUKOWY ODRA                                        FORMULARZ REKRUTACYJNY
                                                            Misja studyjna SZWAJCARIA 2026

   ZGŁASZAJĄCY

   nazwa zgłaszającego przedsiębiorstwa
   Solaris Baltica Energia S.A.

   ulica, nr domu, nr lokalu                    kod poczt.            miasto
   ul. Sportowa 3                               69-100                Słubice

   NIP zgłaszającego             REGON zgłaszającego          nr w rejestrze przedsiębiorców
   5994697441                    523722180                    0000739429

   województwo rejestracji       wiodący kod PKD              rok powstania
   lubuskie                      43.21.Z                      2018

   klasa wielkości
   ☐ mikro (do 9 osób)     ☐ mała (10–49 osób)     ☒ średnia (50–249 osób)

   REPREZENTANT NA MISJI

   imię                          nazwisko                     stanowisko w firmie
   Tomasz                        Grabarczyk                   dyrektor techniczny

   tel. kontaktowy               e-mail służbowy
   +48 503 771 982               t.grabarczyk@solarisbaltica.pl

   PROFIL

   opis profilu (maks. 500 znaków)
   Projektujemy, budujemy i serwisujemy farmy fotowoltaiczne oraz magazyny energii
   dla przemysłu. Rozwijamy własny system zarządzania magazynem oparty na prognozach
   pogody.

   innowacje w firmie
   ☒ prowadzimy     ☐ nie prowadzimy
""",
    """
   PARK NAUKOWY ODRA                                        FORMULARZ REKRUTACYJNY – cd.

   certyfikaty i patenty zgłaszającego
   ISO 14001:2015; ISO 45001:2018; ISO 9001:2015; Certyfikat instalatora OZE UDT (firma szkoląca)

   strona PL                                    strona EN / inna
   www.solarisbaltica.pl                        www.solarisbaltica.com

   media społecznościowe – linki
   brak

   doświadczenie zagraniczne 2023–2026
   Intersolar Europe, Monachium, 2024
   Intersolar Europe, Monachium, 2025

   liczba misji UMWL/FEWL dotychczas            inne programy
   0                                            PARP „Go to Brand” (2021)

   LUBUSKIE INTELIGENTNE SPECJALIZACJE

   wybór specjalizacji (jedna odpowiedź)
   ☒ Zielona gospodarka
   ☐ Zdrowie i jakość życia
   ☐ Innowacyjny przemysł
   ☐ firma nie działa w żadnej

   członkostwo w Porozumieniach – nazwy
   Zielona Transformacja

   przedsięwzięcie horyzontalne
   ☒ realizujemy     ☐ nie realizujemy

   DANE DO FAKTURY                              RACHUNEK BANKOWY
   jak wyżej                                    nie podano

   Informacje o przetwarzaniu danych: parkodra.example/rodo
""",
)

# 6. Word table of three columns Lp. | pytanie | odpowiedź
form(
    "c06-trzy-kolumny",
    {
        "name": "Meblarstwo Artystyczne DĄB-STYL Grzegorz Hałas", "nip": "9249647902", "regon": "389531316",
        "address": "ul. Poznańska 102", "postal_code": "66-220", "town": "Łagów",
        "branch_address": [], "pkd": "31.00.Z", "delegate": "Natalia Hałas", "size": "small",
        "innovative": False, "activity": True, "certificates": [],
        "website_pl": "www.dabstyl.pl", "website_foreign": [],
        "social_media": ["facebook.com/dabstyl.lagow", "instagram.com/dabstyl", "pinterest.com/dabstyl"],
        "events": ["imm cologne 2023", "Meble Polska Poznań 2024", "Meble Polska Poznań 2025", "Salone del Mobile Mediolan 2025"],
        "office_trips": 3, "lis": False, "agreements": 0, "horizontal": False,
    },
    """
Załącznik nr 2
KWESTIONARIUSZ PRZEDSIĘBIORCY
kierunek: Szwajcaria

Lp.\tZagadnienie\tTreść odpowiedzi
1\tOznaczenie przedsiębiorcy\tMeblarstwo Artystyczne DĄB-STYL Grzegorz Hałas
2\tUlica i numer posesji\tul. Poznańska 102
3\tKod miejscowości\t66-220
4\tMiejscowość siedziby\tŁagów
5\tMiejsce prowadzenia oddziału\tnie dotyczy
6\tNr NIP\t9249647902
7\tNr REGON\t389531316
8\tNr KRS (spółki)\t–
9\tKlasyfikacja PKD 2025 (działalność główna)\t31.00.Z
10\tRodzaj przedsiębiorstwa wg liczby pracowników i obrotu\tmałe
11\tRodzaj prowadzonej działalności – opis\tWytwarzanie mebli z litego dębu na indywidualne zamówienie, głównie kuchnie i biblioteki.
12\tCzy w firmie powstają innowacje\tnie
13\tWykaz certyfikatów\tbrak
14\tWWW – wersja polska\twww.dabstyl.pl
15\tWWW – wersja angielska lub inna\tbrak
16\tProfile społecznościowe\tfacebook.com/dabstyl.lagow
instagram.com/dabstyl
pinterest.com/dabstyl
17\tTargi, szkolenia, wyjazdy studyjne 2023–2026\timm cologne 2023
Meble Polska Poznań 2024
Meble Polska Poznań 2025
Salone del Mobile Mediolan 2025
18\tWyjazdy z UMWL opłacone z FEWL (podać liczbę)\t3
19\tDziałanie w LIS\tnie
20\tLiczba Porozumień, w których firma działa\t0
21\tPrzedsięwzięcie horyzontalne – czy firma je realizuje\tnie
22\tDelegat firmy\tNatalia Hałas
23\tStanowisko delegata\tkierownik sprzedaży
24\tKomórka delegata\t694 310 055
25\tE-mail do delegata\tnatalia@dabstyl.pl
26\tCzy firma zalega z płatnościami publicznoprawnymi\tnie

Podpis: Grzegorz Hałas                                Łagów, 4.05.2026
""",
)

# 7. Word table of four columns: label, answer, label, answer
form(
    "c07-cztery-kolumny",
    {
        "name": "Lubuska Wytwórnia Pasz i Karm PUPIL Sp. z o.o.", "nip": "9258629861", "regon": "971682192",
        "krs": "0000456247", "address": "ul. Przemysłowa 7", "postal_code": "66-200", "town": "Świebodzin",
        "voivodeship": "lubuskie", "pkd": "10.92.Z", "delegate": "Jarosław Bednarek", "size": "medium",
        "innovative": True, "activity": True,
        "certificates": ["HACCP", "GMP+ FSA nr 44120", "IFS Food v8"],
        "website_pl": "pupil-karmy.pl", "website_foreign": ["pupil-petfood.com"],
        "social_media": ["FB: PupilKarmy", "IG: pupil_karmy", "TikTok: @pupilkarmy"],
        "events": ["Interzoo Norymberga (Niemcy) 2024", "Zoomark Bolonia (Włochy) 2025", "PetExpo Warszawa 2025"],
        "office_trips": 0, "lis": True, "specialisation": "Zdrowie i jakość życia",
        "agreements": 1, "agreements_list": ["InnoFood"], "horizontal": False,
    },
    """
STAROSTWO – CENTRUM OBSŁUGI INWESTORA
WNIOSEK O UDZIAŁ W WYJEŹDZIE: SZWAJCARIA 22–25.06.2026

CZĘŚĆ 1. IDENTYFIKACJA
Firma Wnioskodawcy\tLubuska Wytwórnia Pasz i Karm PUPIL Sp. z o.o.\tSkrót nazwy\tLWPiK PUPIL
NIP Wnioskodawcy\t925-862-98-61\tREGON Wnioskodawcy\t971682192
KRS Wnioskodawcy\t0000456247\tPKD Wnioskodawcy (przeważające)\t10.92.Z
Ulica i numer (siedziba)\tul. Przemysłowa 7\tKod pocztowy (siedziba)\t66-200
Miasto/wieś (siedziba)\tŚwiebodzin\tWoj. (siedziba)\tlubuskie
Kapitał zakładowy\t500 000 zł\tZatrudnienie (etaty)\t118
Wielkość Wnioskodawcy\t☐ mikro ☐ mała ☒ średnia\tInnowacyjność Wnioskodawcy\t☒ jest ☐ nie ma

CZĘŚĆ 2. CHARAKTERYSTYKA
Co Wnioskodawca wytwarza lub świadczy
Suche i mokre karmy dla psów i kotów pod marką własną i markami sieci handlowych. Linia do karm hipoalergicznych z białkiem owadzim, uruchomiona w 2024 r. razem z Uniwersytetem Przyrodniczym w Poznaniu.

CZĘŚĆ 3. UPRAWNIENIA JAKOŚCIOWE
Nr\tNazwa certyfikatu lub patentu\tWystawca\tWażny do
1\tHACCP\tBureau Veritas\t03.2027
2\tGMP+ FSA nr 44120\tKiwa\t10.2026
3\tIFS Food v8\tDQS\t01.2027
4\t\t\t
""",
    """
CZĘŚĆ 4. KOMUNIKACJA
Domena polska\tpupil-karmy.pl\tDomena zagraniczna\tpupil-petfood.com
Kanały społecznościowe\tFB: PupilKarmy, IG: pupil_karmy, TikTok: @pupilkarmy\tNewsletter\tnie prowadzimy

CZĘŚĆ 5. AKTYWNOŚĆ ZAGRANICZNA WNIOSKODAWCY (3 LATA)
Nr\tImpreza\tPaństwo\tTermin
1\tInterzoo Norymberga\tNiemcy\t2024
2\tZoomark Bolonia\tWłochy\t2025
3\tPetExpo Warszawa\tPolska\t2025
4\t\t\t

CZĘŚĆ 6. WYJAZDY Z SAMORZĄDEM WOJEWÓDZTWA
Czy Wnioskodawca korzystał z wyjazdów FEWL\tnie\tJeśli tak – ile razy\t0

CZĘŚĆ 7. SPECJALIZACJE
Wnioskodawca działa w LIS\t☒ tak ☐ nie\tNazwa LIS\tZdrowie i jakość życia
Wnioskodawca w Porozumieniach\t☒ w jednym ☐ w kilku ☐ w żadnym\tNazwa Porozumienia\tInnoFood
Wnioskodawca w przedsięwzięciu horyzontalnym\t☐ tak ☒ nie\tTytuł przedsięwzięcia\t–

CZĘŚĆ 8. WYJEŻDŻAJĄCY
Imię i nazwisko wyjeżdżającego\tJarosław Bednarek\tPełniona funkcja\tdyrektor eksportu
Tel. wyjeżdżającego\t606 447 120\tMail wyjeżdżającego\tj.bednarek@pupil-karmy.pl
Dieta\twegetariańska\tRozmiar koszulki\tL

Świebodzin, dn. 30.04.2026                 za Zarząd: Bożena Cichocka
""",
)

# 8. striking out; dotted lines filled in
form(
    "c08-wykropkowane-skreslenia",
    {
        "name": "Przedsiębiorstwo Budowlano-Instalacyjne TERMO-ŻAR Spółka Jawna Woźniak i Wspólnicy",
        "nip": "9299060464", "regon": "977301216", "krs": "0000293920",
        "address": "ul. Bohaterów Getta 9", "postal_code": "68-200", "town": "Żary", "voivodeship": "lubuskie",
        "pkd": "43.22.Z", "delegate": "Henryk Woźniak", "size": "small", "innovative": False, "activity": True,
        "certificates": ["certyfikat F-gazowy dla przedsiębiorców nr FGAZ-P/08/0211/17"],
        "website_pl": "www.termo-zar.pl", "website_foreign": [], "social_media": [],
        "events": ["targi ISH Frankfurt nad Menem, marzec 2025"], "office_trips": 0,
        "lis": True, "specialisation": "Zielona gospodarka", "agreements": 0, "horizontal": False,
    },
    """
(pieczęć firmowa)

                          K A R T A   U C Z E S T N I C T W A
                w wyjeździe studyjnym do ~~Finlandii i Estonii~~ / Szwajcarii*

1. Zgłaszam do udziału przedsiębiorstwo pod nazwą .....Przedsiębiorstwo Budowlano-Instalacyjne TERMO-ŻAR
   Spółka Jawna Woźniak i Wspólnicy.....
2. mające siedzibę przy .....ul. Bohaterów Getta 9..... z kodem .....68-200..... w miejscowości .....Żary.....
   województwo .....lubuskie..... powiat .....żarski.....
3. adres oddziału w woj. lubuskim ..............................................................
4. NIP nr .....9299060464..... REGON nr .....977301216..... KRS nr .....0000293920.....
5. działalność przeważająca według PKD .....43.22.Z.....
6. przedsiębiorstwo jest: ~~mikro~~ / małe / ~~średnie~~*
7. przedsiębiorstwo ~~prowadzi~~ / nie prowadzi* działalności innowacyjnej
8. przedmiot działalności (opisać) .....montaż pomp ciepła, kotłowni na biomasę i wentylacji z odzyskiem
   ciepła w budynkach wielorodzinnych, przeglądy i serwis.....
9. posiada certyfikaty / ~~nie posiada certyfikatów~~* (wymienić) .....certyfikat F-gazowy dla
   przedsiębiorców nr FGAZ-P/08/0211/17.....
10. prowadzi stronę www po polsku .....www.termo-zar.pl..... w innym języku .....brak.....
11. profile na portalach .....nie prowadzimy.....
12. było na targach i imprezach międzynarodowych w latach 2023–2026 (wyliczyć) .....targi ISH Frankfurt
    nad Menem, marzec 2025.....
13. ~~uczestniczyło~~ / nie uczestniczyło* w wyjazdach UMWL finansowanych z FEWL; liczba wyjazdów .....0.....
14. ~~nie działa~~ / działa* w obszarze specjalizacji (wpisać której) .....Zielona gospodarka.....
15. ~~jest~~ / nie jest* stroną Porozumienia na rzecz Rozwoju Obszaru Kluczowego (którego) ..................
16. ~~realizuje~~ / nie realizuje* przedsięwzięcia horyzontalnego (tytuł) ..............................
17. reprezentować je będzie Pan/~~Pani~~* .....Henryk Woźniak.....
    stanowisko .....wspólnik..... telefon .....68 374 12 08..... e-mail .....h.wozniak@termo-zar.pl.....

   .....Żary, 22 kwietnia 2026 r......                        .....Henryk Woźniak.....
        (miejsce, dzień)                                           (czytelny podpis)

* niepotrzebne skreślić
""",
)

# 9. bilingual form of a trade-fair firm
form(
    "c09-dwujezyczny",
    {
        "name": "VINITECH Automatyka Procesowa Sp. z o.o. Sp. k.", "nip": "9272634829", "regon": "211957170",
        "krs": "0000373506", "address": "ul. Nowy Kisielin – Antoniego Wysockiego 4", "postal_code": "66-002",
        "town": "Zielona Góra", "voivodeship": "lubuskie", "pkd": "33.20.Z", "delegate": "Karolina Zaremba",
        "size": "small", "innovative": True, "activity": True,
        "certificates": ["ATEX (FTZÚ 21 ATEX 0044X)", "ISO 9001:2015", "SIL 2 – moduł VT-200"],
        "website_pl": "https://vinitech.pl", "website_foreign": "https://vinitech.pl/en/",
        "social_media": ["https://www.linkedin.com/company/vinitech-automatyka"],
        "events": ["Drinktec, Munich (DE), 2025", "BrauBeviale, Nuremberg (DE), 2024"],
        "lis": True, "specialisation": "Innowacyjny przemysł", "agreements": 2,
        "agreements_list": ["Industry4Future Lubuska Inicjatywa Klastrowa", "Smart Factory 4.0"], "horizontal": True,
    },
    """
ZGŁOSZENIE UDZIAŁU / APPLICATION
Wyjazd studyjny / Study visit: Szwajcaria / Switzerland, 22–25.06.2026

Firma / Company name:                       VINITECH Automatyka Procesowa Sp. z o.o. Sp. k.
Adres / Address (street, no.):              ul. Nowy Kisielin – Antoniego Wysockiego 4
Kod / Postal code:                          66-002
Miasto / City:                              Zielona Góra
Województwo / Region:                       lubuskie
NIP / VAT No.:                              PL 927-263-48-29
REGON / Statistical No.:                    211957170
KRS / Court register No.:                   0000373506
PKD / NACE (main):                          33.20.Z
Telefon / Phone:                            +48 68 411 70 33
WWW (PL):                                   https://vinitech.pl
WWW (EN, DE, other):                        https://vinitech.pl/en/
Social media:                               https://www.linkedin.com/company/vinitech-automatyka

Wielkość / Company size:                    mikro / micro  ☐     mała / small  ☑     średnia / medium  ☐
Rok założenia / Established:                2011
Obroty / Turnover 2025:                     2,1 mln EUR

Delegat / Delegate:                         Karolina Zaremba
Stanowisko / Position:                      Export Manager
E-mail delegata / Delegate’s e-mail:        k.zaremba@vinitech.pl
Języki / Languages:                         angielski C1, niemiecki B1

Opis działalności / Business profile:
Automatyka linii rozlewniczych i instalacji CIP dla winiarstwa, browarnictwa i przemysłu
spożywczego. Projekt, szafy sterownicze, uruchomienia na obiekcie.
(Automation of bottling lines and CIP systems – design, control cabinets, commissioning.)

Innowacje / Innovation activity:            TAK / YES  ☑     NIE / NO  ☐

Certyfikaty, patenty / Certificates, patents:
ATEX (FTZÚ 21 ATEX 0044X), ISO 9001:2015, SIL 2 – moduł VT-200
""",
    """
Targi i misje / Trade fairs and missions 2023–2026:
Drinktec, Munich (DE), 2025
BrauBeviale, Nuremberg (DE), 2024

Specjalizacja / Smart specialisation (LIS):
Zielona gospodarka / Green economy             ☐
Zdrowie i jakość życia / Health and quality    ☐
Innowacyjny przemysł / Innovative industry     ☑
Żadna / None                                   ☐

Porozumienia / Key-area agreements:
Industry4Future Lubuska Inicjatywa Klastrowa
Smart Factory 4.0

Przedsięwzięcie horyzontalne / Horizontal project:   TAK / YES  ☑     NIE / NO  ☐

Oczekiwania / Expectations:
B2B meetings with integrators in the canton of Zürich.

Data / Date: 28.04.2026                     Podpis / Signature: Karolina Zaremba (pełnomocnictwo w załączeniu)
""",
)

# 10. grid of yes/no: question | TAK | NIE, then open questions
form(
    "c10-siatka-tak-nie",
    {
        "name": "Cyfrowa Przychodnia Lubuska sp. z o.o.", "nip": "9261135784", "regon": "369971663",
        "krs": "0000843494", "address": "ul. Wojska Polskiego 37, 65-764 Zielona Góra", "postal_code": "65-764",
        "town": "Zielona Góra", "pkd": "62.10.B", "delegate": "Michał Dobrucki", "size": "micro",
        "innovative": True, "activity": True, "certificates": [], "website_pl": "cpl24.pl", "website_foreign": [],
        "social_media": ["facebook.com/cpl24", "linkedin.com/company/cpl24"], "events": [], "office_trips": 0,
        "lis": True, "specialisation": "Zdrowie i jakość życia", "agreements": 1,
        "agreements_list": ["Lubuskie Centrum Cyfrowych Technologii Medycznych"], "horizontal": False,
    },
    """
AGENCJA ROZWOJU LOKALNEGO
Deklaracja przystąpienia do rekrutacji „Szwajcaria 2026”

I. Podmiot deklarujący

Podmiot\tCyfrowa Przychodnia Lubuska sp. z o.o.
Adres podmiotu\tul. Wojska Polskiego 37, 65-764 Zielona Góra
Identyfikator podatkowy (NIP)\t9261135784
Identyfikator statystyczny (REGON)\t369971663
Identyfikator sądowy (KRS)\t0000843494
Podklasa PKD działalności podstawowej\t62.10.B
Deleguje się\tMichał Dobrucki, członek zarządu, tel. 530 900 118, m.dobrucki@cpl24.pl

II. Proszę wstawić X we właściwej kolumnie

Stwierdzenie\tTAK\tNIE
Podmiot jest mikroprzedsiębiorstwem\tX\t
Podmiot jest małym przedsiębiorstwem\t\tX
Podmiot jest średnim przedsiębiorstwem\t\tX
Podmiot prowadzi prace nad nowymi produktami lub usługami (innowacje)\tX\t
Podmiot ma certyfikaty lub patenty\t\tX
Podmiot ma polską stronę internetową\tX\t
Podmiot ma stronę w języku obcym\t\tX
Podmiot brał udział w zagranicznych targach lub misjach od 2023 r.\t\tX
Podmiot wyjeżdżał z UMWL w ramach FEWL\t\tX
Podmiot działa w Lubuskiej Inteligentnej Specjalizacji\tX\t
Podmiot należy do Porozumienia na rzecz Obszaru Kluczowego\tX\t
Podmiot realizuje przedsięwzięcie horyzontalne\t\tX
Podmiot korzystał już z usług Agencji\tX\t

III. Uzupełnienie odpowiedzi

Przedmiot działania podmiotu\tPlatforma do e-rejestracji i wideoporad dla małych gabinetów lekarskich, z modułem przypomnień dla pacjentów przewlekle chorych.
Nazwy certyfikatów i patentów\t–
Adres polskiej strony\tcpl24.pl
Adres obcojęzycznej strony\t–
Aktywne konta społecznościowe\tfacebook.com/cpl24; linkedin.com/company/cpl24
Jakie targi i misje\t–
Ile wyjazdów z UMWL\t0
Która specjalizacja regionalna\tZdrowie i jakość życia
Które Porozumienie (Porozumienia)\tLubuskie Centrum Cyfrowych Technologii Medycznych
Nazwa przedsięwzięcia horyz.\t–

Podpis osoby składającej deklarację: Michał Dobrucki, 6 maja 2026 r.
""",
)

# 11. pdftotext: wrapped labels in the left column, answers wrapped on the right
form(
    "c11-zawijana-tabela",
    {
        "name": "Instytut Powłok Funkcjonalnych NANOLAK Spółka z ograniczoną odpowiedzialnością",
        "nip": "9733375226", "regon": "368960172", "krs": "0000781478",
        "address": "ul. Szosa Kisielińska 22", "postal_code": "65-247", "town": "Zielona Góra",
        "voivodeship": "lubuskie", "pkd": "20.30.Z", "delegate": "dr inż. Beata Jurkiewicz", "size": "small",
        "innovative": True, "activity": True,
        "certificates": [
            "patent EP 3 611 227 B1", "patent PL 238 904", "wzór użytkowy W.129 811",
            "certyfikat ISO 9001 (PCBC)", "atest higieniczny NIZP PZH B-BK-60211-0412/23",
        ],
        "website_pl": "www.nanolak.com.pl", "website_foreign": "www.nanolak.com.pl/english",
        "social_media": ["LinkedIn (NANOLAK)", "Facebook (Nanolak powłoki)"],
        "events": ["European Coatings Show, Norymberga, III 2025", "PaintExpo, Karlsruhe, IV 2024",
                   "Surface Technology, Stuttgart, VI 2024"],
        "office_trips": 1, "lis": True, "specialisation": "Innowacyjny przemysł", "agreements": 1,
        "agreements_list": ["Rozwój Systemów Kosmicznych"], "horizontal": True,
    },
    """
                              FORMULARZ APLIKACYJNY PRZEDSIĘBIORSTWA
                        Wyjazd do ośrodków innowacji – Szwajcaria, czerwiec 2026

  Dane aplikującego

  Nazwa aplikującego              Instytut Powłok Funkcjonalnych NANOLAK
  przedsiębiorstwa                Spółka z ograniczoną odpowiedzialnością

  Adres rejestrowy                ul. Szosa Kisielińska 22
  (ulica, numer)

  Kod oraz miejscowość            65-247 Zielona Góra
  rejestrowa

  Województwo, w którym           lubuskie
  zarejestrowano działalność

  Nr identyfikacyjny              973-337-52-26
  podatnika (NIP)

  Nr identyfikacyjny GUS          368960172
  (REGON)

  Nr wpisu w Krajowym             0000781478
  Rejestrze Sądowym

  Dominujący kod PKD              20.30.Z

  Wielkość aplikującego           □ mikro   ■ małe   □ średnie
  przedsiębiorstwa¹

  Zwięzły opis tego, co           Opracowujemy i produkujemy lakiery przewodzące oraz powłoki
  przedsiębiorstwo robi           antystatyczne dla elektroniki i przemysłu kosmicznego. Połowa
                                  załogi pracuje w laboratorium. Rocznie wprowadzamy trzy do
                                  czterech nowych receptur.

  Czy aplikujący jest             ■ tak   □ nie
  przedsiębiorstwem
  innowacyjnym?

  Certyfikaty, atesty,            1. patent EP 3 611 227 B1
  patenty, wzory                  2. patent PL 238 904
                                  3. wzór użytkowy W.129 811
                                  4. certyfikat ISO 9001 (PCBC)
                                  5. atest higieniczny NIZP PZH B-BK-60211-0412/23

  ¹ w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014
""",
    """
  Strona internetowa              www.nanolak.com.pl
  polskojęzyczna

  Strona internetowa              www.nanolak.com.pl/english
  obcojęzyczna

  Profile w serwisach             LinkedIn (NANOLAK), Facebook (Nanolak powłoki)
  społecznościowych

  Udział w targach i innych       European Coatings Show, Norymberga, III 2025
  wydarzeniach zagranicznych      PaintExpo, Karlsruhe, IV 2024
  w okresie 3 lat²                Surface Technology, Stuttgart, VI 2024

  Liczba dotychczasowych          1 (Finlandia, 2025)
  wyjazdów z UMWL (FEWL)

  Zgodność działalności z LIS     ■ zgodna   □ niezgodna

  Wskazanie specjalizacji LIS     Innowacyjny przemysł

  Porozumienia, w ramach          Rozwój Systemów Kosmicznych
  których aplikujący działa

  Realizacja przedsięwzięcia      ■ tak, pn. „Materiały dla nanosatelitów”
  horyzontalnego                  □ nie

  Przedstawiciel aplikującego     dr inż. Beata Jurkiewicz
  na wyjeździe

  Telefon i e-mail                691 004 517, b.jurkiewicz@nanolak.com.pl
  przedstawiciela

  ² licząc wstecz od dnia złożenia formularza
""",
)

# 12. firm outside the region with a branch; lettered list
form(
    "c12-oddzial-w-regionie",
    {
        "name": "ROBOTRON SYSTEMS Polska Sp. z o.o.", "nip": "9267045042", "regon": "360251128", "krs": "0000821131",
        "address": "ul. Bułgarska 65/67", "postal_code": "60-320", "town": "Poznań", "voivodeship": "wielkopolskie",
        "branch_address": "ul. Mościckiego 4, 66-400 Gorzów Wielkopolski", "pkd": "28.99.Z",
        "delegate": "Łukasz Nowacki", "size": "medium", "innovative": True, "activity": True,
        "certificates": ["ISO 9001:2015", "ISO/IEC 27001:2022", "Certyfikat Integratora KUKA", "patent PL 244 310"],
        "website_pl": "robotron-systems.pl", "website_foreign": "robotron-systems.eu",
        "social_media": ["LinkedIn", "YouTube"],
        "events": 4, "office_trips": 0, "lis": True, "specialisation": "Innowacyjny przemysł",
        "agreements": 0, "agreements_list": [], "horizontal": False,
    },
    """
Wyjazd studyjny przedsiębiorców, kierunek Szwajcaria
Zgłoszenie kandydata (przedsiębiorstwa)

§ 1. Kandydat
a) nazwa kandydata – ROBOTRON SYSTEMS Polska Sp. z o.o.
b) siedziba kandydata: ulica – ul. Bułgarska 65/67
c) siedziba kandydata: kod i miejscowość – 60-320 Poznań
d) siedziba kandydata: województwo – wielkopolskie
e) oddział w województwie lubuskim (o ile istnieje) – ul. Mościckiego 4, 66-400 Gorzów Wielkopolski
f) nr NIP kandydata – 9267045042
g) nr REGON kandydata – 360251128
h) nr KRS kandydata – 0000821131
i) PKD kandydata (pierwsze w rejestrze) – 28.99.Z
j) średnioroczne zatrudnienie – 94 osoby

§ 2. Status kandydata
a) kandydat należy do kategorii – średnich przedsiębiorstw
b) kandydat jest innowacyjny – tak
c) opis kandydata – Budujemy zrobotyzowane stanowiska spawania i paletyzacji. Oddział w Gorzowie to biuro konstrukcyjne i hala montażu, 38 osób.

§ 3. Dokumenty jakości kandydata
– ISO 9001:2015
– ISO/IEC 27001:2022
– Certyfikat Integratora KUKA
– patent PL 244 310

§ 4. Internet
a) serwis polski – robotron-systems.pl
b) serwis obcojęzyczny – robotron-systems.eu
c) obecność w mediach społ. – LinkedIn, YouTube

§ 5. Zagranica
a) liczba zagranicznych targów, misji i szkoleń w ostatnich trzech latach – 4
b) liczba wyjazdów odbytych z UMWL (środki FEWL 2021–2027) – 0

§ 6. Specjalizacja
a) kandydat działa w ramach LIS – tak
b) jest to specjalizacja – Innowacyjny przemysł
c) kandydat działa w Porozumieniach (ilu) – 0
d) kandydat prowadzi przedsięwzięcie horyzontalne – nie

§ 7. Osoba
a) imię i nazwisko osoby jadącej – Łukasz Nowacki
b) funkcja osoby jadącej – kierownik oddziału
c) numer osoby jadącej – 887 221 903
d) adres e-mail osoby jadącej – l.nowacki@robotron-systems.pl

Gorzów Wlkp., 17.04.2026, Łukasz Nowacki
""",
)

# 13. Word form: bold label above, small-print guidance, answer on the next paragraph
form(
    "c13-etykieta-nad-z-instrukcja",
    {
        "name": "Gospodarstwo Szkółkarskie i Usługi Ogrodnicze ZIELNIK Iwona Matuszak", "nip": "5999230446",
        "regon": "361455465", "address": "Osiedle Leśne 12", "postal_code": "66-530", "town": "Drezdenko",
        "voivodeship": "lubuskie", "pkd": "81.30.Z", "delegate": "Iwona Matuszak", "size": "micro",
        "innovative": True, "activity": True, "certificates": ["Certyfikat Zielony Dach – poziom I", "Paszport roślin nr PL-08/06/3127"],
        "website_pl": "www.zielnik-ogrody.pl", "website_foreign": [],
        "social_media": ["facebook.com/zielnikogrody", "instagram.com/zielnik_ogrody"],
        "events": ["IPM Essen, styczeń 2025"], "office_trips": 0, "lis": True,
        "specialisation": "Zielona gospodarka", "agreements": 0, "horizontal": False,
    },
    """
Lokalna Grupa Działania „Puszcza i Noteć”
Formularz kandydacki na wyjazd do Szwajcarii

SEKCJA PIERWSZA: TWOJA FIRMA

Jak nazywa się Twoja firma?
(Przepisz nazwę z CEIDG albo KRS, bez skrótów.)
Gospodarstwo Szkółkarskie i Usługi Ogrodnicze ZIELNIK Iwona Matuszak

Twój NIP
(10 cyfr)
5999230446

Twój REGON
(9 cyfr)
361455465

Twój KRS
(Zostaw puste, jeżeli prowadzisz jednoosobową działalność.)
…………………………

Ulica lub osiedle, numer
Osiedle Leśne 12

Twój kod pocztowy
66-530

Twoja miejscowość
Drezdenko

Twoje województwo
lubuskie

Twoje PKD
(Wpisz tylko kod przeważający.)
81.30.Z

Jak dużą firmę prowadzisz?
(Mikro: do 9 osób. Mała: do 49. Średnia: do 249. Zaznacz jedno.)
☒ mikro
☐ mała
☐ średnia

Napisz, na czym polega Twoja działalność
(Od 3 do 10 zdań. Oceniający nie znają Twojej branży.)
Zakładamy ogrody deszczowe i zielone dachy dla gmin i spółdzielni mieszkaniowych.
Rośliny pochodzą z własnej szkółki.
Od 2024 r. testujemy z nadleśnictwem podłoże z kompostu i biowęgla.

Czy Twoja firma jest innowacyjna?
(Np. testujesz nowe rozwiązania, współpracujesz z nauką.)
☒ Tak
☐ Nie
""",
    """
SEKCJA DRUGA: TWOJE OSIĄGNIĘCIA

Twoje certyfikaty i patenty
(Każdy w osobnej linii. Dołącz kopie.)
Certyfikat Zielony Dach – poziom I
Paszport roślin nr PL-08/06/3127

Twoja strona po polsku
www.zielnik-ogrody.pl

Twoja strona w innym języku
(Automatyczne tłumaczenie nie wystarczy.)
nie mam

Twoje profile w internecie
(Facebook, Instagram, LinkedIn itp.)
facebook.com/zielnikogrody
instagram.com/zielnik_ogrody

Gdzie byłaś/byłeś za granicą z firmą od wiosny 2023 r.?
(Targi, misje, szkolenia, wyjazdy studyjne.)
IPM Essen, styczeń 2025

Ile razy byłaś/byłeś na wyjeździe z lubuskim urzędem marszałkowskim (FEWL)?
0

SEKCJA TRZECIA: SPECJALIZACJE

Czy działasz w lubuskiej inteligentnej specjalizacji?
☒ Tak
☐ Nie

Zaznacz, w której
☒ zielona gospodarka
☐ zdrowie i jakość życia
☐ innowacyjny przemysł

Czy należysz do Porozumienia?
(Lista siedmiu Porozumień: innowacje.lubuskie.pl)
☐ Tak, do jednego
☐ Tak, do więcej niż jednego
☒ Nie

Czy realizujesz przedsięwzięcie horyzontalne?
☐ Tak
☒ Nie

SEKCJA CZWARTA: KTO JEDZIE

Imię i nazwisko osoby, która pojedzie
Iwona Matuszak

Jej/jego telefon
663 702 415

Jej/jego e-mail
iwona@zielnik-ogrody.pl

Drezdenko, 5 maja 2026 r. Iwona Matuszak
""",
)

# 14. criteria table with columns filled by the applicant and by the office
form(
    "c14-tabela-kryteriow",
    {
        "name": "Odlewnia Żeliwa GUBIN-CAST S.A.", "nip": "9282514618", "regon": "089195767", "krs": "0000785165",
        "address": "ul. Obrońców Pokoju 18, 66-620 Gubin", "postal_code": "66-620", "town": "Gubin",
        "voivodeship": "lubuskie", "pkd": "24.51.Z", "delegate": "Sebastian Krawiec", "size": "medium",
        "innovative": True, "activity": True,
        "certificates": ["IATF 16949:2016", "ISO 9001:2015", "ISO 14001:2015", "ISO 50001:2018", "dopuszczenie DNV"],
        "website_pl": "www.gubin-cast.pl", "website_foreign": ["www.gubin-cast.pl/de", "www.gubin-cast.pl/en"],
        "social_media": ["LinkedIn: Gubin-Cast SA"],
        "events": ["GIFA Düsseldorf 06.2023", "EUROGUSS Norymberga 01.2024", "Hannover Messe 04.2024", "EUROGUSS Norymberga 01.2026"],
        "office_trips": 2, "lis": True, "specialisation": "Innowacyjny przemysł", "agreements": 1,
        "agreements_list": ["Smart Factory 4.0"], "horizontal": True,
    },
    """
FISZKA ZGŁOSZENIOWA – SZWAJCARIA 2026
(do oceny wg kryteriów rankingowych)

Dane podstawowe fiszki
Beneficjent:\tOdlewnia Żeliwa GUBIN-CAST S.A.
Adres beneficjenta:\tul. Obrońców Pokoju 18, 66-620 Gubin
Województwo beneficjenta:\tlubuskie
NIP beneficjenta:\t928-25-14-618
REGON beneficjenta:\t089195767
KRS beneficjenta:\t0000785165
PKD beneficjenta:\t24.51.Z
Uczestnik wskazany przez beneficjenta:\tSebastian Krawiec – dyrektor ds. technologii
Kontakt do uczestnika:\ttel. 601 938 277, s.krawiec@gubin-cast.pl
Osoba do kontaktów roboczych:\tMonika Sipa, asystentka zarządu, tel. 68 359 40 11
Opis beneficjenta:\tOdlewy żeliwne dla motoryzacji i energetyki wiatrowej, 9 tys. ton rocznie. W 2023–2025 zautomatyzowano formiernię i wdrożono druk 3D rdzeni.

Informacje do kryteriów
Nr kryterium\tCzego dotyczy\tInformacja beneficjenta\tPunkty (wypełnia Komisja)
1\tKategoria MŚP\tśrednie\t
2\tCharakter innowacyjny\tTAK – druk 3D rdzeni, współpraca z Politechniką Wrocławską\t
3\tCertyfikaty i patenty\tIATF 16949:2016; ISO 9001:2015; ISO 14001:2015; ISO 50001:2018; dopuszczenie DNV\t
4a\tStrona polska\twww.gubin-cast.pl\t
4b\tStrona obcojęzyczna\twww.gubin-cast.pl/de, www.gubin-cast.pl/en\t
4c\tProfile społecznościowe beneficjenta\tLinkedIn: Gubin-Cast SA\t
5\tDoświadczenie z 3 lat\tGIFA Düsseldorf 06.2023; EUROGUSS Norymberga 01.2024; Hannover Messe 04.2024; EUROGUSS Norymberga 01.2026\t
6\tDziałalność w LIS\tTAK – Innowacyjny przemysł\t
7\tPorozumienia obszarów kluczowych\tSmart Factory 4.0\t
8\tPrzedsięwzięcie o charakterze horyzontalnym\tTAK\t
9\tWyjazdy UMWL (FEWL)\t2 wyjazdy\t
\tRAZEM\t\t

Gubin, 27.04.2026 r.\tSebastian Krawiec, Prokurent
""",
)

# 15. the box stands after its choice; ( ) and (x); a column of choices
form(
    "c15-kratka-po-odpowiedzi",
    {
        "name": "AquaLine Technika Basenowa Sp. z o.o.", "nip": "5966014950", "regon": "360121064",
        "krs": "0000719431", "address": "ul. Garncarska 5", "postal_code": "66-300", "town": "Międzyrzecz",
        "voivodeship": "lubuskie", "pkd": "28.29.Z", "delegate": "Anna Szymkowiak-Reiter", "size": "small",
        "innovative": True, "activity": True,
        "certificates": ["atest PZH na filtry piaskowe serii AL", "ISO 9001:2015", "certyfikat TÜV Süd (PED 2014/68/UE)"],
        "website_pl": "aqualine-baseny.pl", "website_foreign": "aqualine-pools.com", "social_media": ["facebook.com/AqualineBaseny"],
        "events": ["Piscine Global Europe, Lyon, listopad 2024", "interbad, Stuttgart, październik 2024"],
        "office_trips": 0, "lis": False, "horizontal": False, "agreements": 0,
    },
    """
LUBUSKA ORGANIZACJA PRACODAWCÓW – SEKRETARIAT W MIĘDZYRZECZU
ZGŁOSZENIE CZŁONKA NA WYJAZD GOSPODARCZY

Kierunek wyjazdu:        Szwajcaria (x)          Finlandia i Estonia ( )

1  METRYCZKA CZŁONKA
   Pełna firma spółki              AquaLine Technika Basenowa Sp. z o.o.
   Ulica, posesja                  ul. Garncarska 5
   Kod poczty                      66-300
   Poczta                          Międzyrzecz
   Województwo (rejestr)           lubuskie
   NIP członka                     596-60-14-950
   REGON członka                   360121064
   KRS członka                     0000719431
   PKD członka                     28.29.Z
   Składka za 2026 r.              opłacona

2  WIELKOŚĆ CZŁONKA
   mikro     ( )
   mała      (x)
   średnia   ( )
   duża      ( )

3  DZIAŁALNOŚĆ CZŁONKA
   Filtry, pompy i sterowniki uzdatniania wody do basenów publicznych i hotelowych. Zaprojektowaliśmy
   filtr płukany o 40% mniejszą ilością wody; prototyp pracuje na basenie w Świebodzinie.
   Innowacyjność członka:   tak (x)   nie ( )

4  PAPIERY JAKOŚCI
   – atest PZH na filtry piaskowe serii AL
   – ISO 9001:2015
   – certyfikat TÜV Süd (PED 2014/68/UE)

5  CZŁONEK W INTERNECIE
   po polsku                       aqualine-baseny.pl
   w języku obcym                  aqualine-pools.com
   społecznościówki                facebook.com/AqualineBaseny

6  CZŁONEK ZA GRANICĄ (3 ostatnie lata)
   Piscine Global Europe, Lyon, listopad 2024
   interbad, Stuttgart, październik 2024
   Wyjazdy z Urzędem Marszałkowskim, FEWL 2021–2027 – ile:  zero

7  LIS
   Członek działa w LIS                        tak ( )   nie (x)
   Członek działa w Porozumieniu               tak ( )   nie (x)
   Członek ma przedsięwzięcie horyzontalne     tak ( )   nie (x)

8  DELEGACJA CZŁONKA
   Jedzie Pani/Pan                 Anna Szymkowiak-Reiter
   jako                            wiceprezes zarządu
   tel.                            609 551 034
   poczta el.                      a.szymkowiak@aqualine-baseny.pl

9  ZGODY
   wizerunek                       tak (x)   nie ( )
   informacja handlowa             tak ( )   nie (x)

Międzyrzecz, 23.04.2026 r.   A. Szymkowiak-Reiter
""",
)

# 16. large company; the choices are words after a slash, the right one underlined/left; sections with headings in words
form(
    "c16-duze-przedsiebiorstwo",
    {
        "name": "KOSTRZYN PAPER GROUP S.A.", "nip": "9244792261", "regon": "081719952", "krs": "0000461001",
        "address": "ul. Fabryczna 1", "postal_code": "66-470", "town": "Kostrzyn nad Odrą", "voivodeship": "lubuskie",
        "pkd": "17.12.Z", "delegate": "Wojciech Lisowski", "size": "large", "innovative": True, "activity": True,
        "certificates": ["FSC", "PEFC", "ISO 9001", "ISO 14001", "ISO 45001"],
        "website_pl": "https://kostrzynpaper.pl", "website_foreign": "https://kostrzynpaper.com",
        "social_media": ["linkedin.com/company/kostrzyn-paper", "facebook.com/kostrzynpaper"],
        "events": ["Paper Biennale Düsseldorf 2024", "Tissue World Barcelona 2025"],
        "lis": True, "specialisation": "Zielona gospodarka", "agreements": 1, "agreements_list": ["Zielona Transformacja"],
    },
    """
KOSTRZYŃSKO-SŁUBICKA STREFA BIZNESU

Arkusz zgłoszenia firmy strefowej
Program: Innowacyjne Lubuskie, wyjazd do Szwajcarii

O PRZEDSIĘBIORSTWIE SŁÓW KILKA

Firma strefowa: KOSTRZYN PAPER GROUP S.A.
Lokalizacja zakładu głównego (ulica): ul. Fabryczna 1
Lokalizacja zakładu głównego (kod, miasto): 66-470 Kostrzyn nad Odrą
Lokalizacja zakładu głównego (województwo): lubuskie
Nr identyfikacyjny podatnika VAT: PL9244792261
Nr REGON firmy strefowej: 081719952
Nr KRS firmy strefowej: 0000461001
Wiodąca działalność, PKD: 17.12.Z
Zezwolenie strefowe nr: 214/2011
Pracownicy na dzień 31.12.2025: 412
Skala działania: duże przedsiębiorstwo

Profil firmy strefowej:
Produkcja papieru graficznego i opakowaniowego z makulatury. Własna elektrociepłownia na biomasę,
instalacja odzysku włókna uruchomiona w 2025 r., stały program badawczy z Politechniką Łódzką.

Działania innowacyjne firmy strefowej: prowadzone od 2012 r. (dział badań, 9 osób)

ATUTY

Certyfikowane systemy i produkty: FSC, PEFC, ISO 9001, ISO 14001, ISO 45001
Portal firmowy PL: https://kostrzynpaper.pl
Portal firmowy EN: https://kostrzynpaper.com
Portale społecznościowe firmy strefowej: linkedin.com/company/kostrzyn-paper, facebook.com/kostrzynpaper

AKTYWNOŚĆ MIĘDZYNARODOWA

Wydarzenia, w których firma strefowa wystawiała się lub uczestniczyła od kwietnia 2023 r.:
2024 – Paper Biennale Düsseldorf
2025 – Tissue World Barcelona

SPECJALIZACJE LUBUSKIEGO

Firma strefowa wpisuje się w specjalizację: Zielona gospodarka
Firma strefowa jest uczestnikiem Porozumienia: Zielona Transformacja

NASZ CZŁOWIEK NA WYJEŹDZIE

Godność: Wojciech Lisowski
Rola w firmie: dyrektor ds. zrównoważonego rozwoju
Numer do bezpośredniego kontaktu: 95 728 15 60
Adres mailowy: wojciech.lisowski@kostrzynpaper.pl

Kostrzyn nad Odrą, 20 kwietnia 2026 r.
Za spółkę: Dorota Wilk (członek zarządu)
""",
)

# 17. several blanks: half of the form not filled in
form(
    "c17-polowa-pusta",
    {
        "name": "Serwis Maszyn Rolniczych AGRO-WSCHOWA Piotr Dudek", "nip": "9254247200", "regon": "214013706",
        "address": "ul. Głogowska 40", "postal_code": "67-400", "town": "Wschowa", "pkd": "33.12.Z",
        "delegate": "Piotr Dudek", "size": "micro", "activity": True, "certificates": [],
        "website_pl": [], "website_foreign": [], "social_media": ["Facebook – Agro-Wschowa serwis"],
        "events": [], "office_trips": 0, "lis": False, "agreements": 0, "horizontal": False,
    },
    """
Cech Rzemiosł Różnych
ZGŁOSZENIE RZEMIEŚLNIKA / FIRMY
na wyjazd: Szwajcaria, 22-25.06.2026 r.

1. Zakład (nazwa, nazwisko właściciela): Serwis Maszyn Rolniczych AGRO-WSCHOWA Piotr Dudek
2. Położenie zakładu
   - ulica zakładu: ul. Głogowska 40
   - kod zakładu: 67-400        - miasto zakładu: Wschowa
   - filia / oddział: …………………………
3. Numery zakładu
   - NIP zakładu: 9254247200
   - REGON zakładu: 214013706
   - KRS zakładu: …………………………
   - PKD zakładu: 33.12.Z
4. Rozmiar zakładu (właściwe podkreślić i postawić X):
   X mikro      .. mały      .. średni
5. Czym zakład się zajmuje: naprawa ciągników i kombajnów, regeneracja przekładni, dojazd do klienta
6. Czy zakład pracuje innowacyjnie: …………………………
7. Dyplomy i certyfikaty zakładu: brak
8. Zakład w Internecie
   - strona polska zakładu: brak
   - po angielsku / niemiecku: brak
   - Facebook i inne: Facebook – Agro-Wschowa serwis
9. Zakład na targach zagranicznych (2023–26): brak
10. Zakład na wyjazdach Urzędu Marszałkowskiego (FEWL): nie był
11. Zakład a inteligentne specjalizacje: nie
12. Zakład a Porozumienia obszarów kluczowych: nie
13. Zakład a przedsięwzięcia horyzontalne: nie
14. Pojedzie: Piotr Dudek      w charakterze: właściciel
    telefon zakładu: 65 540 88 21      e-mail zakładu: …………………………
15. Nr konta zakładu: …………………………
16. Mistrzowie szkolący uczniów: 1

Wschowa, 7 maja 2026                                        Piotr Dudek
""",
)

# 18. print-out of an online form: question number, question, answer; choices listed with ● and ○
form(
    "c18-wydruk-ankiety-online",
    {
        "name": "Lab4Food Badania i Rozwój Sp. z o.o.", "nip": "9288179078", "regon": "213237510", "krs": "0000465753",
        "address": "ul. Licealna 9/305, 65-417 Zielona Góra", "postal_code": "65-417", "town": "Zielona Góra",
        "voivodeship": "lubuskie", "branch_address": [], "pkd": "72.10.Z", "delegate": "Magdalena Orłowska",
        "size": "micro", "innovative": True, "activity": True,
        "certificates": ["PN-EN ISO/IEC 17025 – akredytacja PCA AB 1822", "patent PL 246 015", "HACCP (SGS)", "Certyfikat Q Dobry Pomysł 2024"],
        "website_pl": "https://lab4food.pl", "website_foreign": "https://lab4food.eu",
        "social_media": ["https://linkedin.com/company/lab4food", "https://x.com/lab4food_pl"],
        "events": ["Anuga, Kolonia, 2025", "Fi Europe, Frankfurt, 2024", "SIAL, Paryż, 2024"],
        "office_trips": 1, "lis": True, "specialisation": "Zdrowie i jakość życia", "agreements": 2,
        "agreements_list": ["Zielona Transformacja", "InnoFood"], "horizontal": True,
    },
    """
Rekrutacja: wyjazd do Szwajcarii 2026
Odpowiedź nr 17          Przesłano: 2026-05-06 21:14

Pytanie 1 *
Wpisz nazwę organizacji
Lab4Food Badania i Rozwój Sp. z o.o.

Pytanie 2 *
Wpisz NIP organizacji (same cyfry)
9288179078

Pytanie 3
Wpisz REGON organizacji
213237510

Pytanie 4
Wpisz KRS organizacji
0000465753

Pytanie 5 *
Wpisz adres organizacji
ul. Licealna 9/305, 65-417 Zielona Góra

Pytanie 6 *
Wybierz województwo organizacji
lubuskie

Pytanie 7
Wpisz adres oddziału organizacji w Lubuskiem (jeżeli jest)
nie dotyczy

Pytanie 8 *
Wpisz kod PKD organizacji
72.10.Z

Pytanie 9 *
Wybierz wielkość organizacji
● mikro
○ mała
○ średnia

Pytanie 10 *
Opisz organizację
Badamy trwałość i wartość odżywczą żywności, opracowujemy receptury dla producentów. Pracujemy
nad mikrokapsułkowaniem probiotyków wspólnie z Uniwersytetem Zielonogórskim.

Pytanie 11 *
Czy organizacja prowadzi działalność B+R lub wdraża innowacje?
● Tak
○ Nie

Pytanie 12
Wymień certyfikaty i patenty organizacji
PN-EN ISO/IEC 17025 – akredytacja PCA AB 1822
patent PL 246 015
HACCP (SGS)
Certyfikat Q Dobry Pomysł 2024
""",
    """
Pytanie 13
Podaj link do polskiej wersji strony
https://lab4food.pl

Pytanie 14
Podaj link do obcojęzycznej wersji strony
https://lab4food.eu

Pytanie 15
Podaj linki do mediów społecznościowych organizacji
https://linkedin.com/company/lab4food
https://x.com/lab4food_pl

Pytanie 16
Wymień wydarzenia międzynarodowe z ostatnich 36 miesięcy
Anuga, Kolonia, 2025
Fi Europe, Frankfurt, 2024
SIAL, Paryż, 2024

Pytanie 17 *
Z ilu wyjazdów UMWL (FEWL 2021–2027) skorzystała organizacja?
○ 0
● 1
○ 2
○ 3 lub więcej

Pytanie 18 *
Czy organizacja działa w Lubuskiej Inteligentnej Specjalizacji?
● Tak
○ Nie

Pytanie 19
Wybierz specjalizację organizacji
○ Zielona gospodarka
● Zdrowie i jakość życia
○ Innowacyjny przemysł

Pytanie 20
Wybierz Porozumienia, w których działa organizacja (można kilka)
□ Rozwój Systemów Kosmicznych
□ Lubuskie Centrum Cyfrowych Technologii Medycznych
□ Industry4Future Lubuska Inicjatywa Klastrowa
□ Smart Factory 4.0
■ Zielona Transformacja
□ SmartCity i IoT
■ InnoFood

Pytanie 21 *
Czy organizacja realizuje przedsięwzięcie horyzontalne z Porozumienia?
● Tak
○ Nie

Pytanie 22 *
Kto pojedzie? (imię i nazwisko)
Magdalena Orłowska

Pytanie 23 *
E-mail osoby z pytania 22
m.orlowska@lab4food.pl

Pytanie 24
Jak oceniasz tę ankietę? (1–5)
4
""",
)

# 19. running prose answers after an arrow; footnotes between; „Tak, …” / „Nie, …” sentences
form(
    "c19-strzalki-i-przypisy",
    {
        "name": "Stolmet-Rzepin Sp. z o.o.", "nip": "9296720196", "regon": "386003261", "krs": "0000921709",
        "address": "ul. Inwalidów Wojennych 27", "postal_code": "69-110", "town": "Rzepin", "voivodeship": "lubuskie",
        "pkd": "25.11.Z", "delegate": "Dariusz Polak", "size": "small", "innovative": False, "activity": True,
        "certificates": ["EN 1090-1 EXC3", "ISO 3834-2"],
        "website_pl": "stolmet-rzepin.pl", "website_foreign": "stolmet-rzepin.de", "social_media": [],
        "events": ["Schweissen & Schneiden, Essen, wrzesień 2023", "BAU, Monachium, styczeń 2025", "wyjazd studyjny do Linzu, maj 2024"],
        "office_trips": 1, "lis": True, "specialisation": "Innowacyjny przemysł", "agreements": 1,
        "agreements_list": ["Industry4Future Lubuska Inicjatywa Klastrowa"], "horizontal": False,
    },
    """
                     Zgłoszenie do programu wyjazdów studyjnych
                              edycja szwajcarska

   I.   Przedstawiamy firmę
        – nazwa zarejestrowana → Stolmet-Rzepin Sp. z o.o.
        – pod adresem → ul. Inwalidów Wojennych 27
        – kod z miejscowością → 69-110 Rzepin
        – na obszarze województwa → lubuskiego
        – z numerem NIP → 929-67-20-196
        – z numerem REGON → 386003261
        – z numerem KRS → 0000921709
        – z kodem PKD¹ → 25.11.Z
        – z kategorii² → małych przedsiębiorstw

   ¹ przeważającym w 2025 r.
   ² mikro – małe – średnie

   II.  Opowiadamy o firmie
        – w skrócie robimy → Spawane ramy i podesty ze stali nierdzewnej dla producentów maszyn
          z Niemiec i Austrii. Jeden wydział, dwie zmiany.
        – czy robimy to innowacyjnie → Nie, pracujemy według dokumentacji klienta.
        – certyfikaty, którymi się chwalimy³ → EN 1090-1 EXC3, ISO 3834-2

   ³ ksero dołączyć do zgłoszenia

   III. Pokazujemy się
        – w sieci po polsku → stolmet-rzepin.pl
        – w sieci po obcemu → stolmet-rzepin.de
        – w mediach społecznościowych → Nie prowadzimy profili.
        – w świecie, w ostatnich 3 latach →
              Schweissen & Schneiden, Essen, wrzesień 2023
              BAU, Monachium, styczeń 2025
              wyjazd studyjny do Linzu, maj 2024
        – z Urzędem Marszałkowskim w ramach FEWL → Tak, jeden raz (Linz 2024).

   IV.  Specjalizujemy się
        – inteligentna specjalizacja regionu → Tak, Innowacyjny przemysł.
        – Porozumienie na rzecz obszaru kluczowego → Tak, Industry4Future Lubuska Inicjatywa Klastrowa.
        – przedsięwzięcie horyzontalne z Porozumienia → Nie.

   V.   Wysyłamy
        – osobę → Dariusz Polak
        – pracującą jako → technolog spawalnik (IWE)
        – dostępną pod → 781 330 946, d.polak@stolmet-rzepin.pl
        – mówiącą po → niemiecku

   Rzepin, 24 IV 2026                                              prezes Zbigniew Rutka
""",
)

# 20. the form sits in a table with merged headings; answers listed by „/” ; boxes as [X] in the answer's cell
form(
    "c20-karta-klastra",
    {
        "name": "SmartGmina IoT Solutions Sp. z o.o.", "nip": "9296045719", "regon": "520823029", "krs": "0000154013",
        "address": "ul. Sikorskiego 20/4", "postal_code": "66-400", "town": "Gorzów Wielkopolski",
        "pkd": "62.20.A", "delegate": "Patryk Zieliński", "size": "micro", "innovative": True, "activity": True,
        "certificates": ["ISO/IEC 27001:2022", "LoRaWAN Certified (czujnik SG-4)", "świadectwo ochronne – wzór przemysłowy Rp.29915"],
        "website_pl": "smartgmina.pl", "website_foreign": "smartgmina.eu",
        "social_media": ["linkedin.com/company/smartgmina", "facebook.com/smartgmina", "youtube.com/@smartgmina"],
        "events": ["Smart City Expo World Congress, Barcelona, 11.2024"], "office_trips": 0, "lis": True,
        "specialisation": "Zielona gospodarka", "agreements": 1, "agreements_list": ["SmartCity i IoT"], "horizontal": True,
    },
    """
Klaster Cyfrowy Zachód
KARTA FIRMY KLASTRA – rekrutacja na wizytę w Szwajcarii

KARTA FIRMY: IDENTYFIKATORY
Podmiot klastra (nazwa)\tSmartGmina IoT Solutions Sp. z o.o.
NIP | REGON | KRS podmiotu klastra\t9296045719 | 520823029 | 0000154013
Dokąd wysyłać listy (ulica)\tul. Sikorskiego 20/4
Dokąd wysyłać listy (kod, miasto)\t66-400 Gorzów Wielkopolski
Numer PKD z pierwszej pozycji rejestru\t62.20.A

KARTA FIRMY: SKALA I CHARAKTER
Segment MŚP\t[X] micro [ ] small [ ] medium
Segment innowacji\t[X] firma innowacyjna [ ] firma tradycyjna
Co oferuje podmiot klastra\tCzujniki poziomu wody, hałasu i zapełnienia pojemników wraz z panelem dla gmin. Działa 1400 urządzeń w 23 gminach.

KARTA FIRMY: WYRÓŻNIKI
Co potwierdza jakość (certyfikaty, prawa własności przemysłowej)\tISO/IEC 27001:2022
LoRaWAN Certified (czujnik SG-4)
świadectwo ochronne – wzór przemysłowy Rp.29915
Landing page po polsku\tsmartgmina.pl
Landing page nie po polsku\tsmartgmina.eu
Social channels\tlinkedin.com/company/smartgmina / facebook.com/smartgmina / youtube.com/@smartgmina

KARTA FIRMY: ŚWIAT
Międzynarodowe targi, konferencje, wizyty (36 mies.)\tSmart City Expo World Congress, Barcelona, 11.2024
Poprzednie wizyty z Województwem (FEWL 21–27)\t[X] żadna [ ] jedna [ ] dwie [ ] trzy

KARTA FIRMY: RIS
Zakotwiczenie w LIS\t[X] jest [ ] brak
Nazwa LIS z Programu Rozwoju Innowacji\tZielona gospodarka
Podpisane Porozumienia (nazwy)\tSmartCity i IoT
Wspólne przedsięwzięcie horyzontalne\t[X] jest [ ] brak

KARTA FIRMY: WIZYTUJĄCY
Wizytujący (imię, nazwisko)\tPatryk Zieliński
Wizytujący (dane kontaktowe)\tp.zielinski@smartgmina.pl, 535 118 700
Wizytujący (alergie, leki)\tbrak

Sygnatura: P. Zieliński, 29-04-2026
""",
)

# 21. label: answer pairs, two on a line, parted by spaces; address as one line; „wersja papierowa” feel with underscores
form(
    "c21-podkreslenia",
    {
        "name": "Hotel i SPA Nad Lubniewskiem Barbara Tyszkiewicz", "nip": "9281603389", "regon": "523294034",
        "address": "ul. Jeziorna 3", "postal_code": "69-210", "town": "Lubniewice", "voivodeship": "lubuskie",
        "pkd": "55.10.Z", "delegate": "Barbara Tyszkiewicz", "size": "small", "innovative": False, "activity": True,
        "certificates": ["Green Key", "Certyfikat „Obiekt przyjazny rowerzystom”", "kategoryzacja *** (decyzja Marszałka)"],
        "website_pl": "www.nadlubniewskiem.pl", "website_foreign": "www.nadlubniewskiem.pl/de",
        "social_media": ["FB @nadlubniewskiem", "IG @nadlubniewskiem.spa"],
        "events": ["ITB Berlin 2025", "ITB Berlin 2026"], "office_trips": 0,
        "lis": True, "specialisation": "Zdrowie i jakość życia", "agreements": 0, "horizontal": False,
    },
    """
LUBUSKA IZBA TURYSTYCZNA                                     nr zgłoszenia (wpisuje Izba): ______

                  DEKLARACJA WYJAZDU – SZWAJCARIA – CZERWIEC 2026

Obiekt / firma: __Hotel i SPA Nad Lubniewskiem Barbara Tyszkiewicz__
Ulica obiektu: __ul. Jeziorna 3__      Kod obiektu: __69-210__      Miejscowość obiektu: __Lubniewice__
Województwo obiektu: __lubuskie__      Gmina obiektu: __Lubniewice__
NIP właściciela: __928-160-33-89__      REGON właściciela: __523294034__      KRS właściciela: ______________
PKD obiektu: __55.10.Z__      Liczba miejsc noclegowych: __84__      Rok otwarcia: __1998__

Właściciel oświadcza, że prowadzi przedsiębiorstwo (otoczyć kółkiem lub wpisać):
mikro – małe – średnie            Wpisano: __małe__

Oferta obiektu: __Hotel z częścią zabiegową, pobyty rehabilitacyjne dla seniorów z Niemiec,
wynajem rowerów i kajaków.__

Nowatorskie rozwiązania w obiekcie (tak / nie): __nie__

Znaki jakości obiektu:
  __Green Key__
  __Certyfikat „Obiekt przyjazny rowerzystom”__
  __kategoryzacja *** (decyzja Marszałka)__
  ________________

Strona obiektu po polsku: __www.nadlubniewskiem.pl__
Strona obiektu po niemiecku lub angielsku: __www.nadlubniewskiem.pl/de__
Obiekt na Facebooku, Instagramie itd.: __FB @nadlubniewskiem, IG @nadlubniewskiem.spa__

Targi turystyczne i podróże studyjne za granicą, 3 lata wstecz: __ITB Berlin 2025, ITB Berlin 2026__
Podróże studyjne z UMWL z puli FEWL (ile): __0__

Obiekt w inteligentnej specjalizacji (tak / nie): __tak__      Nazwa: __Zdrowie i jakość życia__
Obiekt w Porozumieniu (tak / nie): __nie__      Nazwa: ______________
Obiekt w przedsięwzięciu horyzontalnym (tak / nie): __nie__

Podróżuje (imię i nazwisko): __Barbara Tyszkiewicz__      Charakter: __właścicielka__
Komórka podróżującej/-ego: __602 774 190__      E-mail obiektu: __recepcja@nadlubniewskiem.pl__
Pokój: __jednoosobowy__

Lubniewice, __5.05.2026__                                   __Barbara Tyszkiewicz__
""",
)

# 22. questions with the choices before and after, „proszę zaznaczyć”; events in a table with headings in Word
form(
    "c22-prosze-podac",
    {
        "name": "Fabryka Okien i Drzwi WITNICA-PLAST Sp. z o.o.", "nip": "9256855346", "regon": "366938955",
        "krs": "0000284745", "address": "ul. Końcowa 2, 66-460 Witnica", "postal_code": "66-460", "town": "Witnica",
        "voivodeship": "lubuskie", "branch_address": "ul. Mieszka I 51, 69-100 Słubice", "pkd": "22.23.Z",
        "delegate": "Joanna Michalak-Berg", "size": "medium", "innovative": True, "activity": True,
        "certificates": ["RAL-Gütezeichen", "ift Rosenheim – klasa RC2", "ISO 9001:2015", "patent PL 239 411", "Passivhaus Institut – okno WP88"],
        "website_pl": "www.witnica-plast.pl", "website_foreign": ["www.witnica-plast.de", "www.witnica-plast.ch"],
        "social_media": ["Facebook", "Instagram", "LinkedIn"],
        "events": ["Fensterbau Frontale, Niemcy, 2024", "Swissbau, Szwajcaria, 2026", "Budma (hala międzynarodowa), Polska, 2025", "Misja gospodarcza do Oslo, Norwegia, 2023"],
        "office_trips": 2, "lis": True, "specialisation": "Innowacyjny przemysł", "agreements": 0, "horizontal": False,
    },
    """
WNIOSEK PRZEDSIĘBIORSTWA O ZAKWALIFIKOWANIE DO WYJAZDU
cel podróży: Szwajcaria

Proszę podać firmę, pod którą działa przedsiębiorstwo.
Fabryka Okien i Drzwi WITNICA-PLAST Sp. z o.o.
Proszę podać adres siedziby w całości.
ul. Końcowa 2, 66-460 Witnica
Proszę podać nazwę województwa.
lubuskie
Proszę podać adres oddziału, jeśli przedsiębiorstwo go prowadzi.
ul. Mieszka I 51, 69-100 Słubice
Proszę podać NIP.
9256855346
Proszę podać REGON.
366938955
Proszę podać KRS (nie dotyczy osób fizycznych).
0000284745
Proszę podać symbol głównej działalności według PKD.
22.23.Z
Proszę zaznaczyć wielkość przedsiębiorstwa.
☐ mikroprzedsiębiorstwo\t☐ małe przedsiębiorstwo\t☒ średnie przedsiębiorstwo
Proszę opisać prowadzoną działalność.
Okna i drzwi z PVC i aluminium, 60% sprzedaży w Niemczech i Szwajcarii. W 2025 r. wdrożono linię do okien z recyklatu (70% w profilu).
Proszę zaznaczyć, czy przedsiębiorstwo jest innowacyjne.
☒ tak, jest\t☐ nie, nie jest
Proszę wyliczyć certyfikaty, aprobaty i patenty.
1. RAL-Gütezeichen
2. ift Rosenheim – klasa RC2
3. ISO 9001:2015
4. patent PL 239 411
5. Passivhaus Institut – okno WP88
Proszę podać adres strony w języku polskim.
www.witnica-plast.pl
Proszę podać adresy stron w pozostałych językach.
www.witnica-plast.de, www.witnica-plast.ch
Proszę wskazać używane media społecznościowe.
Facebook, Instagram, LinkedIn
""",
    """
Proszę wypełnić tabelę wydarzeń z ostatnich trzech lat.
Wydarzenie\tKraj wydarzenia\tRok wydarzenia
Fensterbau Frontale\tNiemcy\t2024
Swissbau\tSzwajcaria\t2026
Budma (hala międzynarodowa)\tPolska\t2025
Misja gospodarcza do Oslo\tNorwegia\t2023
Proszę podać liczbę wyjazdów z Województwem Lubuskim (FEWL) i ich kierunki.
2 – Norwegia (2023), Szwecja (2025)
Proszę zaznaczyć, czy przedsiębiorstwo działa w LIS.
☒ tak, działa\t☐ nie, nie działa
Proszę wskazać tę specjalizację.
Innowacyjny przemysł
Proszę zaznaczyć, czy przedsiębiorstwo działa w ramach Porozumień.
☐ tak, w jednym\t☐ tak, w więcej niż jednym\t☒ nie
Proszę zaznaczyć, czy przedsiębiorstwo realizuje przedsięwzięcie horyzontalne.
☐ tak, realizuje\t☒ nie, nie realizuje
Proszę wskazać jedną osobę na wyjazd.
Joanna Michalak-Berg
Proszę podać stanowisko tej osoby.
kierowniczka eksportu DACH
Proszę podać jej numer telefonu i adres poczty.
693 215 804, j.michalak@witnica-plast.pl
Proszę wskazać źródło wiedzy o naborze.
strona lubuskie.pl

Witnica, 2026-04-30, podpis: Leszek Adamus, prezes zarządu
""",
)

# 23. short firm form in the applicant's own layout: headings with dashes, answers in prose
form(
    "c23-wlasny-uklad-firmy",
    {
        "name": "Olejarnia Sława Krzysztof Wawrzyniak", "nip": "9259264829", "regon": "081311777",
        "address": "Krzepielów 18A, 67-410 Krzepielów", "postal_code": "67-410", "town": "Krzepielów", "voivodeship": "lubuskie",
        "pkd": "10.41.Z", "delegate": "Kinga Wawrzyniak", "size": "micro", "innovative": True, "activity": True,
        "certificates": ["certyfikat rolnictwa ekologicznego PL-EKO-07", "znak „Jakość Tradycja”", "Nasze Kulinarne Dziedzictwo 2024 (wyróżnienie)"],
        "website_pl": "olejarniaslawa.pl", "website_foreign": [], "social_media": ["facebook.com/olejarniaslawa", "instagram.com/olejarniaslawa"],
        "events": ["Grüne Woche Berlin (styczeń 2024)", "Grüne Woche Berlin (styczeń 2025)", "BIOFACH Norymberga (luty 2026)"],
        "office_trips": 1, "lis": True, "specialisation": "Zdrowie i jakość życia",
        "agreements": 1, "agreements_list": ["InnoFood"], "horizontal": False,
    },
    """
OLEJARNIA SŁAWA
zgłoszenie na wyjazd studyjny do Szwajcarii (Innowacyjne Lubuskie)

--- KIM JESTEŚMY ---
Oficjalna nazwa: Olejarnia Sława Krzysztof Wawrzyniak
Mieścimy się pod adresem: Krzepielów 18A, 67-410 Krzepielów, woj. lubuskie
Nasz NIP: 925-926-48-29
Nasz REGON: 081311777
Nasz rejestr: CEIDG (KRS nas nie dotyczy)
Nasze PKD: 10.41.Z
Nasza wielkość: mikroprzedsiębiorca (4 osoby)

--- CO ROBIMY ---
Tłoczymy na zimno oleje z lnianki, lnu, dyni i czarnuszki. Surowiec kupujemy od rolników z gminy Sława
i Wschowa. Od 2023 r. z Instytutem Biotechnologii rozwijamy olej w mikrokapsułkach do pieczywa.
Czy uważamy się za innowacyjnych? Tak.

--- CO MAMY ---
Nasze certyfikaty i znaki:
* certyfikat rolnictwa ekologicznego PL-EKO-07
* znak „Jakość Tradycja”
* Nasze Kulinarne Dziedzictwo 2024 (wyróżnienie)

--- GDZIE NAS ZNALEŹĆ ---
Nasza strona WWW: olejarniaslawa.pl (tylko po polsku)
Nasza strona obcojęzyczna: nie mamy
Nasze media: facebook.com/olejarniaslawa, instagram.com/olejarniaslawa

--- GDZIE BYLIŚMY ---
Nasze targi i wyjazdy od 2023 r.:
* Grüne Woche Berlin (styczeń 2024)
* Grüne Woche Berlin (styczeń 2025)
* BIOFACH Norymberga (luty 2026)
Z tego z Urzędem Marszałkowskim w ramach FEWL: 1

--- SPECJALIZACJE ---
Nasza inteligentna specjalizacja: Zdrowie i jakość życia
Nasze Porozumienie: InnoFood
Nasze przedsięwzięcie horyzontalne: nie realizujemy

--- KTO OD NAS JEDZIE ---
Od nas jedzie: Kinga Wawrzyniak (córka właściciela, odpowiada za sprzedaż)
Kontakt do niej: 725 604 381, kinga@olejarniaslawa.pl

Krzepielów, 3 maja 2026 r.                         Krzysztof Wawrzyniak
""",
)

# 24. codes of fields (A1, A2 …), legend, table with separate columns for the two trips; „T/N”
form(
    "c24-pola-kodowane",
    {
        "name": "TRANS-LOGIKA Oprogramowanie dla Transportu Sp. z o.o.", "nip": "9734914837", "regon": "212616895",
        "krs": "0000465950", "address": "ul. Dąbrowskiego 41C/7", "postal_code": "65-021", "town": "Zielona Góra",
        "voivodeship": "lubuskie", "pkd": "62.10.B", "delegate": "Adrian Sobczyk", "size": "small",
        "innovative": True, "activity": True, "certificates": ["ISO/IEC 27001:2022", "TISAX AL2"],
        "website_pl": "https://translogika.pl", "website_foreign": "https://translogika.com",
        "social_media": ["https://www.linkedin.com/company/translogika"],
        "events": ["transport logistic Monachium 2023", "transport logistic Monachium 2025"],
        "office_trips": 3, "lis": True, "specialisation": "Innowacyjny przemysł",
        "agreements": 2, "agreements_list": ["SmartCity i IoT", "Smart Factory 4.0"], "horizontal": False,
    },
    """
WYJAZDY STUDYJNE 2026 – FORMULARZ KODOWANY

Legenda: T – tak, N – nie, ND – nie dotyczy, MI – mikro, MA – małe, ŚR – średnie

Kod pola\tPole\tWartość
W1\tSzwajcaria\tT
W2\tFinlandia i Estonia\tN
A1\tNazwa rejestrowa jednostki\tTRANS-LOGIKA Oprogramowanie dla Transportu Sp. z o.o.
A2\tNIP jednostki\t973 491 48 37
A3\tREGON jednostki\t212616895
A4\tKRS jednostki\t0000465950
A5\tUlica jednostki\tul. Dąbrowskiego 41C/7
A6\tPNA (pocztowy numer adresowy)\t65-021
A7\tMiejscowość jednostki\tZielona Góra
A8\tWojewództwo jednostki\tlubuskie
A9\tOddział jednostki w lubuskiem\tND
A10\tPKD jednostki\t62.10.B
A11\tRok rejestracji jednostki\t2012
B1\tWielkość jednostki (MI/MA/ŚR)\tMA
B2\tJednostka innowacyjna (T/N)\tT
B3\tDziałalność jednostki (tekst)\tSystem do planowania tras i okien załadunku dla przewoźników z flotą 10–200 pojazdów; moduł prognozowania opóźnień oparty na uczeniu maszynowym, rozwijany z UZ.
C1\tCertyfikaty jednostki (tekst)\tISO/IEC 27001:2022; TISAX AL2
C2\tURL wersji polskiej\thttps://translogika.pl
C3\tURL wersji obcej\thttps://translogika.com
C4\tURL profili\thttps://www.linkedin.com/company/translogika
D1\tWydarzenia zagraniczne jednostki, 3 lata (tekst)\ttransport logistic Monachium 2023; transport logistic Monachium 2025
D2\tWyjazdy jednostki z UMWL-FEWL (0/1/2/3)\t3
E1\tJednostka w LIS (T/N)\tT
E2\tLIS jednostki (tekst)\tInnowacyjny przemysł
E3\tPorozumienia jednostki (liczba)\t2
E4\tPorozumienia jednostki (nazwy)\tSmartCity i IoT; Smart Factory 4.0
E5\tHoryzontalne przedsięwzięcie jednostki (T/N)\tN
F1\tPodróżny – imię\tAdrian
F2\tPodróżny – nazwisko\tSobczyk
F3\tPodróżny – stanowisko\twiceprezes
F4\tPodróżny – telefon\t510 227 663
F5\tPodróżny – e-mail\ta.sobczyk@translogika.pl
G1\tZgoda na wizerunek (T/N)\tT

Data wypełnienia: 2026-05-06     Wypełnił: Adrian Sobczyk
""",
)
