"""24 application forms to the call „szwajcaria-2026”, each in another office's words and layout.

Truth, conventions: "" / [] / 0 / False = the form asks and the answer is surely „none”;
a key left out = not asked, or not surely answered.  `address` is what stands in the form as the
seat's address (only street and number where the form asks for code and town apart).
List items are the words of the form, without bullet, number or table neighbours.
"""

FORMS: list[dict] = []


def F(id, *pages, **truth):
    FORMS.append({"id": id, "pages": [p.strip("\n") + "\n" for p in pages], "truth": truth})


# 01 docx, two-column table (TAB), headings as rows, boxes in a row before the word
F("b01", """
FORMULARZ REKRUTACYJNY
Wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r.
Projekt „Innowacyjne Lubuskie”, FEWL 2021–2027

CZĘŚĆ I. INFORMACJE O FIRMIE
Firma (zgodnie z dokumentem rejestrowym)	Termopol Systemy Grzewcze Sp. z o.o.
Siedziba – ulica, nr, kod, miejscowość	ul. Przemysłowa 14, 66-200 Świebodzin
Siedziba – województwo	lubuskie
Oddział na terenie woj. lubuskiego (wypełnić, jeżeli siedziba jest poza regionem)	nie dotyczy
Numer NIP	927-227-61-46
Numer REGON	389285691
Numer w Krajowym Rejestrze Sądowym	0000101393
PKD – działalność wiodąca	25.21.Z
Rok założenia	2004
Liczba zatrudnionych (etaty)	31
Obrót za ostatni zamknięty rok	11,4 mln zł

CZĘŚĆ II. UCZESTNIK WYJAZDU
Osoba, która pojedzie na wyjazd	Marek Sobieraj
Funkcja w firmie	dyrektor techniczny
Telefon komórkowy	604 118 227
Poczta elektroniczna	m.sobieraj@termopol-systemy.pl
Dieta / alergie pokarmowe	wegetariańska

CZĘŚĆ III. CHARAKTERYSTYKA
Kategoria MŚP	☐ mikroprzedsiębiorca   ☒ mały przedsiębiorca   ☐ średni przedsiębiorca
Czym zajmuje się firma?	Projektujemy i produkujemy kotły kondensacyjne oraz bufory ciepła dla budynków wielorodzinnych. Od 2023 r. wspólnie z Politechniką Poznańską rozwijamy wymiennik o zmiennej geometrii.
Czy działalność ma charakter innowacyjny?	☒ tak   ☐ nie
Certyfikaty, patenty i atesty firmy	1. ISO 9001:2015
	2. ISO 14001:2015
	3. Patent UPRP nr 241877
	4. Atest higieniczny PZH B.BK.60111.0234.2024
Witryna firmowa po polsku	www.termopol-systemy.pl
Witryna firmowa w innych językach	www.termopol-systemy.pl/de
Profile społecznościowe	Facebook: facebook.com/termopolsystemy
	LinkedIn: linkedin.com/company/termopol-systemy

CZĘŚĆ IV. DOTYCHCZASOWA AKTYWNOŚĆ
Wydarzenia zagraniczne i międzynarodowe w latach 2023–2026	ISH Frankfurt, 2023
	Misja gospodarcza do Norwegii, 2024
	ISH Frankfurt, 2025
Wyjazdy z Urzędem Marszałkowskim opłacone z FEWL 2021–2027	brak
Obszar LIS, w którym działa firma	☒ Zielona gospodarka   ☐ Zdrowie i jakość życia   ☐ Innowacyjny przemysł   ☐ żaden
Porozumienia na rzecz obszarów kluczowych, do których firma należy	Zielona Transformacja
Czy firma realizuje przedsięwzięcie horyzontalne?	☐ tak   ☒ nie

Skąd dowiedzieli się Państwo o naborze?	ze strony lubuskie.pl

☒ Zapoznałem się z Regulaminem i akceptuję jego treść.
☒ Wyrażam zgodę na przetwarzanie danych osobowych w celu rekrutacji.

Świebodzin, 14.04.2026 r.		Marek Sobieraj
""",
  name="Termopol Systemy Grzewcze Sp. z o.o.", nip="9272276146", regon="389285691", krs="0000101393",
  address="ul. Przemysłowa 14, 66-200 Świebodzin", postal_code="66-200", town="Świebodzin", voivodeship="lubuskie",
  branch_address="", pkd="25.21.Z", delegate="Marek Sobieraj", size="small", innovative=True, activity=True,
  certificates=["ISO 9001:2015", "ISO 14001:2015", "Patent UPRP nr 241877", "Atest higieniczny PZH B.BK.60111.0234.2024"],
  website_pl="www.termopol-systemy.pl", website_foreign="www.termopol-systemy.pl/de",
  social_media=["facebook.com/termopolsystemy", "linkedin.com/company/termopol-systemy"],
  events=["ISH Frankfurt, 2023", "Misja gospodarcza do Norwegii, 2024", "ISH Frankfurt, 2025"], office_trips=0,
  lis=True, specialisation="Zielona gospodarka", agreements=1, agreements_list=["Zielona Transformacja"], horizontal=False)

# 02 pdf, numbered questions with sub-questions, label: answer, yes/no after the question by box
F("b02", """
                                                                          Załącznik nr 2 do Regulaminu

                 KARTA ZGŁOSZENIOWA PRZEDSIĘBIORCY
            wyjazd studyjny: SZWAJCARIA (czerwiec 2026)

1. Kto się zgłasza?
   1.1. Nazwa przedsiębiorstwa:            BIOLAB NOVA s.c. Anna Rutka, Piotr Rutka
   1.2. Forma prawna:                      spółka cywilna
   1.3. Identyfikator NIP:                 5970017498
   1.4. Identyfikator REGON:               974426638
   1.5. Wpis do KRS:                       nie dotyczy
   1.6. Główny kod PKD 2007:               72.11.Z

2. Gdzie działa firma?
   2.1. Ulica i nr:                        ul. Westerplatte 23/4
   2.2. Kod:                               65-034
   2.3. Miasto:                            Zielona Góra
   2.4. Region:                            lubuskie
   2.5. Zarejestrowany oddział (adres):    –

3. Osoba do kontaktu w sprawie zgłoszenia
   3.1. Imię i nazwisko osoby do kontaktu: Katarzyna Wilk
   3.2. Tel.:                              68 320 11 45
   3.3. E-mail:                            biuro@biolabnova.pl

4. Kto weźmie udział w wyjeździe?
   4.1. Uczestnik – imię i nazwisko:       Anna Rutka
   4.2. Uczestnik – stanowisko:            współwłaścicielka
   4.3. Języki obce uczestnika:            angielski C1, niemiecki B1

5. Wielkość firmy wg rozporządzenia 651/2014
   [x] mikro (do 9 osób)
   [ ] mała (do 49 osób)
   [ ] średnia (do 249 osób)
   [ ] duża

6. O działalności
   6.1. Krótki opis profilu:
        Laboratorium badań mikrobiologicznych żywności i wody, badania starzeniowe
        kosmetyków. Opracowaliśmy własny test przesiewowy na obecność Listerii.
   6.2. Czy prowadzą Państwo działalność innowacyjną?              [x] TAK   [ ] NIE
   6.3. Dokumenty poświadczające jakość lub ochronę własności:
        a) Akredytacja PCA nr AB 1877
        b) Certyfikat GMP+ B11
""", """
7. Obecność w internecie
   7.1. Strona polska:                     https://biolabnova.pl
   7.2. Strona obcojęzyczna:               nie posiadamy
   7.3. Media społecznościowe:             nie prowadzimy

8. Aktywność międzynarodowa od 2023 roku
   8.1. Targi, misje, szkolenia (nazwa, kraj, rok):
        - Analytica, Niemcy, 2024
        - Food Safety Congress, Czechy, 2025
   8.2. Ile razy firma skorzystała z wyjazdów UMWL (środki FEWL)?   1
   8.3. Jakie to były wyjazdy?             wyjazd studyjny do Danii, 2025

9. Inteligentne specjalizacje
   9.1. Czy profil firmy mieści się w Lubuskich Inteligentnych Specjalizacjach?   [x] TAK   [ ] NIE
   9.2. Jeżeli tak – w której?             Zdrowie i jakość życia
   9.3. Czy firma jest stroną Porozumienia (obszary kluczowe)?                    [x] TAK   [ ] NIE
   9.4. Jeżeli tak – którego?              InnoFood
   9.5. Czy w ramach Porozumienia realizują Państwo przedsięwzięcie horyzontalne? [x] TAK   [ ] NIE

10. Numer rachunku do ewentualnych rozliczeń:  20 1020 5402 0000 0802 1234 5678

                                                   22.04.2026   Anna Rutka
                                                 (data i podpis)
                                                                                      Strona 2 z 2
""",
  name="BIOLAB NOVA s.c. Anna Rutka, Piotr Rutka", nip="5970017498", regon="974426638", krs="", pkd="72.11.Z",
  address="ul. Westerplatte 23/4", postal_code="65-034", town="Zielona Góra", voivodeship="lubuskie", branch_address="",
  delegate="Anna Rutka", size="micro", innovative=True, activity=True,
  certificates=["Akredytacja PCA nr AB 1877", "Certyfikat GMP+ B11"], website_pl="https://biolabnova.pl",
  website_foreign="", social_media=[], events=["Analytica, Niemcy, 2024", "Food Safety Congress, Czechy, 2025"],
  office_trips=1, lis=True, specialisation="Zdrowie i jakość życia", agreements=1, agreements_list=["InnoFood"], horizontal=True)

# 03 docx, label above answer (own paragraph), headings, choices in a column
F("b03", """
Zgłoszenie udziału w wyjeździe studyjnym do Szwajcarii

A. Dane identyfikacyjne

Nazwa i forma prawna Wnioskodawcy
Precyzja Obróbka CNC spółka jawna Kowalczyk i Wspólnicy

NIP Wnioskodawcy
9251386504

REGON Wnioskodawcy
386667156

KRS Wnioskodawcy (jeśli dotyczy)
0000442419

Adres głównego miejsca prowadzenia działalności
ul. Wrocławska 60A
67-100 Nowa Sól

Województwo, w którym mieści się siedziba
lubuskie

Przeważające PKD
25.62.Z – obróbka mechaniczna elementów metalowych

B. Status

Wnioskodawca jest przedsiębiorcą:
( ) mikro
( ) małym
(x) średnim

Czy Wnioskodawca wprowadza innowacje?
(x) tak
( ) nie

Opis prowadzonej działalności
Wykonujemy detale toczone i frezowane dla branży automotive oraz hydrauliki siłowej. W 2024 r. uruchomiliśmy zrobotyzowane gniazdo obróbcze z własnym oprogramowaniem kompensacji zużycia narzędzia.

Certyfikaty i inne dokumenty potwierdzające jakość (załączyć kopie)
• IATF 16949
• ISO 9001
• ISO 45001

C. Kandydat na wyjazd

Imię (imiona) i nazwisko kandydata
Tomasz Kowalczyk

Pełniona funkcja
wspólnik

Adres mailowy kandydata
tomasz@precyzja-cnc.pl

Czy kandydat posiada ważny paszport lub dowód osobisty?
(x) tak
( ) nie

D. Promocja i doświadczenie

Adres strony internetowej w języku polskim
precyzja-cnc.pl

Adres strony internetowej w języku angielskim lub innym
precyzja-cnc.pl/en
precyzja-cnc.pl/de

Prowadzone kanały w mediach społecznościowych
LinkedIn (Precyzja CNC Nowa Sól)
YouTube (PrecyzjaCNC)

Wykaz targów, misji i wyjazdów z ostatnich 3 lat
• EMO Hanower 2023
• ITM Poznań 2024
• AMB Stuttgart 2024
• Hannover Messe 2025

Liczba wyjazdów zrealizowanych z UMWL w perspektywie 2021–2027
2

E. Specjalizacje regionalne

Czy działalność wpisuje się w Regionalne Inteligentne Specjalizacje?
(x) tak
( ) nie

Nazwa specjalizacji
Innowacyjny przemysł

W ilu Porozumieniach na rzecz Rozwoju Obszarów Kluczowych uczestniczy Wnioskodawca?
2

Nazwy Porozumień
Smart Factory 4.0
Industry4Future

Czy Wnioskodawca realizuje przedsięwzięcie o charakterze horyzontalnym?
( ) tak
(x) nie

F. Załączniki do zgłoszenia

(x) zaświadczenie z ZUS
(x) zaświadczenie z urzędu skarbowego
(x) oświadczenie o statusie
(x) formularz informacji de minimis
(x) zaparafowany projekt umowy
(x) kopie certyfikatów – 3 szt.

Nowa Sól, 20 kwietnia 2026 r.
Tomasz Kowalczyk
""",
  name="Precyzja Obróbka CNC spółka jawna Kowalczyk i Wspólnicy", nip="9251386504", regon="386667156", krs="0000442419",
  address="ul. Wrocławska 60A, 67-100 Nowa Sól", postal_code="67-100", town="Nowa Sól", voivodeship="lubuskie", pkd="25.62.Z",
  size="medium", innovative=True, activity=True, certificates=["IATF 16949", "ISO 9001", "ISO 45001"], delegate="Tomasz Kowalczyk",
  website_pl="precyzja-cnc.pl", website_foreign=["precyzja-cnc.pl/en", "precyzja-cnc.pl/de"],
  social_media=["LinkedIn (Precyzja CNC Nowa Sól)", "YouTube (PrecyzjaCNC)"],
  events=["EMO Hanower 2023", "ITM Poznań 2024", "AMB Stuttgart 2024", "Hannover Messe 2025"], office_trips=2,
  lis=True, specialisation="Innowacyjny przemysł", agreements=2, agreements_list=["Smart Factory 4.0", "Industry4Future"], horizontal=False)

# 04 docx, first person, strike-out of what does not apply
F("b04", """
DEKLARACJA UDZIAŁU FIRMY
w wyjeździe studyjnym do Szwajcarii (22–25.06.2026)

I. Kim jesteśmy

Nasza firma nosi nazwę: Zielony Dach Anita Borowska
Posługujemy się numerem NIP: 973 205 13 55 i numerem REGON: 520910863
Jesteśmy zarejestrowani w: CEIDG / ~~KRS~~*
Nasz adres: ul. Dworcowa 7, 68-200 Żary, woj. lubuskie
Mamy oddział w Lubuskiem pod adresem: siedziba firmy znajduje się w województwie lubuskim
Zajmujemy się przede wszystkim (kod PKD): 81.30.Z
Działamy od roku: 2017

II. Jak duzi jesteśmy

Nasza firma jest przedsiębiorstwem: mikro / ~~małym~~ / ~~średnim~~*
Zatrudniamy: 4 osoby

III. Co robimy

Nasza działalność w kilku zdaniach:
Zakładamy dachy ekstensywne i ogrody deszczowe, głównie dla szkół i wspólnot mieszkaniowych. Prowadzimy też nadzór nad zielenią.

Prowadzimy działalność innowacyjną: ~~TAK~~ / NIE*
Posiadamy certyfikaty lub patenty: ~~TAK~~ / NIE*
Jeśli tak, to następujące: ……………………………………………………

IV. Kogo wysyłamy

Na wyjazd delegujemy: Anita Borowska (właścicielka)
Telefon naszej delegatki/naszego delegata: 512 660 901
Nasz delegat mówi w językach: angielski

V. Jak nas znaleźć

Nasza strona WWW po polsku: www.zielonydach-zary.pl
Nasza strona WWW w języku obcym: brak
Jesteśmy obecni na portalach: Facebook, Instagram

VI. Co już za nami

W ostatnich trzech latach byliśmy na zagranicznych targach, misjach lub wyjazdach studyjnych:
1) Green Roof Forum, Berlin 2024
Z wyjazdów Urzędu Marszałkowskiego (FEWL 2021–2027) skorzystaliśmy: 0 razy

VII. Inteligentne Specjalizacje

Działamy w ramach Lubuskich Inteligentnych Specjalizacji: TAK / ~~NIE~~*
Jest to specjalizacja: zielona gospodarka
Działamy w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych: ~~TAK~~ / NIE*
Realizujemy przedsięwzięcie horyzontalne: ~~TAK~~ / NIE*

Oświadczamy, że nie zalegamy ze składkami ani podatkami.

Żary, dn. 27.04.2026                                Anita Borowska

* niepotrzebne skreślić
""",
  name="Zielony Dach Anita Borowska", nip="9732051355", regon="520910863", address="ul. Dworcowa 7, 68-200 Żary",
  postal_code="68-200", town="Żary", voivodeship="lubuskie", pkd="81.30.Z", size="micro", innovative=False, activity=True,
  certificates=[], delegate="Anita Borowska", website_pl="www.zielonydach-zary.pl", website_foreign="",
  social_media=["Facebook", "Instagram"], events=["Green Roof Forum, Berlin 2024"], office_trips=0, lis=True,
  specialisation="zielona gospodarka", agreements=0, horizontal=False)

# 05 docx, three-column table Lp. | question | answer, words for yes/no
F("b05", """
URZĄD MARSZAŁKOWSKI WOJEWÓDZTWA LUBUSKIEGO
Departament Gospodarki i Rozwoju

Arkusz zgłoszeniowy na wyjazd studyjny – Szwajcaria 2026

Lp.	Zakres informacji	Odpowiedź przedsiębiorcy
1.	Pełna nazwa podmiotu	MedSoft Lubuskie Sp. z o.o.
2.	Adres rejestrowy podmiotu	ul. Sikorskiego 107/12, 66-400 Gorzów Wielkopolski
3.	Województwo rejestracji podmiotu	lubuskie
4.	Adres oddziału lubuskiego, o ile istnieje	nie dotyczy
5.	NIP podmiotu	9287353686
6.	REGON podmiotu	365731666
7.	KRS podmiotu	0000314139
8.	Rodzaj działalności wg PKD (kod dominujący)	62.01.Z
9.	Przedstawiciel podmiotu na wyjeździe	Joanna Pietrzak-Maj
10.	Stanowisko przedstawiciela	Prezes Zarządu
11.	Kontakt do przedstawiciela	j.pietrzak@medsoft-lubuskie.pl, 501 223 874
12.	Wielkość podmiotu (mikro/mały/średni)	mały
13.	Opis działalności podmiotu, w tym działalności innowacyjnej	Tworzymy oprogramowanie do opisu badań obrazowych wspierane przez sztuczną inteligencję. Dział B+R liczy 9 osób, współpracujemy z Uniwersytetem Zielonogórskim.
14.	Podmiot prowadzi działalność innowacyjną (TAK/NIE)	TAK
15.	Certyfikaty/patenty podmiotu	ISO 13485:2016, ISO/IEC 27001:2022, certyfikat CE klasy IIa dla wyrobu RadView, znak towarowy R.354112
16.	WWW podmiotu (wersja polska)	medsoft-lubuskie.pl
17.	WWW podmiotu (wersja angielska i inne)	medsoft-lubuskie.com
18.	Profile podmiotu w social mediach	linkedin.com/company/medsoft-lubuskie
19.	Doświadczenie promocyjne podmiotu z ostatnich 3 lat (zagraniczne targi, misje, szkolenia)	MEDICA Düsseldorf 2023; Arab Health Dubaj 2024; MEDICA Düsseldorf 2024
20.	Udział podmiotu w wyjazdach UMWL finansowanych z FEWL (liczba)	1
21.	Podmiot działa w ramach LIS (TAK/NIE; która)	TAK – Zdrowie i jakość życia
22.	Podmiot działa w ramach Porozumień (TAK/NIE; które)	TAK – Lubuskie Centrum Cyfrowych Technologii Medycznych
23.	Podmiot realizuje przedsięwzięcie horyzontalne z Porozumienia (TAK/NIE)	TAK
24.	Oczekiwania wobec wyjazdu	Spotkania z klinikami w Zurychu i Bazylei

Uwaga: punkty 12–23 podlegają ocenie zgodnie z kryteriami rankingowymi (załącznik nr 1 do Regulaminu). Komisja może zweryfikować informacje na stronach internetowych podmiotu.

Administratorem danych jest Województwo Lubuskie. Dane są przetwarzane w celu przeprowadzenia rekrutacji (art. 6 ust. 1 lit. c i e RODO). Podanie danych jest dobrowolne, lecz niezbędne do udziału w naborze.

Potwierdzam prawdziwość danych.
Gorzów Wlkp., 8.04.2026
Joanna Pietrzak-Maj, Prezes Zarządu
""",
  name="MedSoft Lubuskie Sp. z o.o.", nip="9287353686", regon="365731666", krs="0000314139",
  address="ul. Sikorskiego 107/12, 66-400 Gorzów Wielkopolski", postal_code="66-400", town="Gorzów Wielkopolski",
  voivodeship="lubuskie", branch_address="", pkd="62.01.Z", delegate="Joanna Pietrzak-Maj", size="small", innovative=True, activity=True,
  certificates=["ISO 13485:2016", "ISO/IEC 27001:2022", "certyfikat CE klasy IIa dla wyrobu RadView", "znak towarowy R.354112"],
  website_pl="medsoft-lubuskie.pl", website_foreign="medsoft-lubuskie.com", social_media=["linkedin.com/company/medsoft-lubuskie"],
  events=["MEDICA Düsseldorf 2023", "Arab Health Dubaj 2024", "MEDICA Düsseldorf 2024"], office_trips=1, lis=True,
  specialisation="Zdrowie i jakość życia", agreements=1, agreements_list=["Lubuskie Centrum Cyfrowych Technologii Medycznych"], horizontal=True)

# 06 docx, four-column table label|value|label|value
F("b06", """
LUBUSKA IZBA GOSPODARCZA – ZGŁOSZENIE NA MISJĘ STUDYJNĄ
Kierunek: Szwajcaria, VI 2026

Podstawowe dane firmy
Nazwa skrócona	METALPRO	Nazwa pełna (KRS/CEIDG)	Metalpro Konstrukcje Stalowe Sp. z o.o. Sp. k.
Nr NIP	927-309-07-68	Nr REGON	086359932
Nr KRS	0000251630	PKD główne	25.11.Z
Ulica/nr domu	ul. Fabryczna 3	Kod/miejscowość	66-470 Kostrzyn nad Odrą
Powiat	gorzowski	Woj.	lubuskie
Zatrudnienie (AWU)	118	Przychód netto	64 mln zł
Rozmiar firmy	☐ mikro ☐ mała ☒ średnia	Zagraniczny kapitał	nie

Uczestnik misji
Nazwisko	Dąbrowski	Imię	Krzysztof
Stanowisko służbowe	kierownik eksportu	Tel. kom.	691 440 120
Mail służbowy	k.dabrowski@metalpro-ks.pl	Język roboczy	niemiecki

Profil i jakość
Branża	konstrukcje stalowe	Innowacyjność działalności	☒ TAK ☐ NIE
Uzasadnienie (opis)	Hale stalowe z własnym systemem połączeń skręcanych; zrobotyzowana linia spawalnicza uruchomiona w 2025 r.	Nakłady na B+R w 2025	410 tys. zł
Certyfikat 1	EN 1090-1 EXC3	Certyfikat 2	ISO 3834-2
Certyfikat 3	ISO 9001:2015	Certyfikat 4	–

Widoczność firmy
Serwis WWW PL	www.metalpro-ks.pl	Serwis WWW EN/DE	www.metalpro-ks.pl/de
Profil FB	–	Profil LI	Metalpro Konstrukcje Stalowe
Kanał YT	–	Profil IG	–

Wydarzenia międzynarodowe (3 lata)
Wydarzenie	Miejsce	Kiedy	Rola
BAU	Monachium	2023	zwiedzający
Schweissen & Schneiden	Essen	2025	wystawca

Powiązanie z polityką regionu
Działalność w LIS	☒ TAK ☐ NIE	Która LIS	Innowacyjny przemysł
Udział w Porozumieniach OK	☒ TAK ☐ NIE	Ile i które	1 – Smart Factory 4.0
Projekt horyzontalny	☐ TAK ☒ NIE	Wcześniejsze wyjazdy UMWL (FEWL 21–27)	3

Kostrzyn nad Odrą, 30.04.2026		Podpis: Krzysztof Dąbrowski (pełnomocnik)
""",
  name="Metalpro Konstrukcje Stalowe Sp. z o.o. Sp. k.", nip="9273090768", regon="086359932", krs="0000251630", pkd="25.11.Z",
  address="ul. Fabryczna 3", postal_code="66-470", town="Kostrzyn nad Odrą", voivodeship="lubuskie", size="medium",
  delegate="Krzysztof Dąbrowski", innovative=True, activity=True, certificates=["EN 1090-1 EXC3", "ISO 3834-2", "ISO 9001:2015"],
  website_pl="www.metalpro-ks.pl", website_foreign="www.metalpro-ks.pl/de", social_media=["Metalpro Konstrukcje Stalowe"],
  events=["BAU", "Schweissen & Schneiden"], office_trips=3, lis=True, specialisation="Innowacyjny przemysł", agreements=1,
  agreements_list=["Smart Factory 4.0"], horizontal=False)

# 07 docx, questions as whole sentences „Proszę …”, answers in sentences below
F("b07", """
Centrum Obsługi Inwestora i Eksportera
Ankieta kwalifikacyjna – wyjazd studyjny do Szwajcarii

Prosimy o odpowiedź na wszystkie pytania. Odpowiedzi prosimy wpisywać pod pytaniami.

1. Proszę podać pełną nazwę, pod którą działa Państwa przedsiębiorstwo.
Eko-Pack Opakowania Sp. z o.o.

2. Proszę podać numery identyfikacyjne przedsiębiorstwa (NIP, REGON, KRS).
5972093285 (NIP), 383509304 (REGON), 0000627686 (KRS)

3. Proszę wskazać adres siedziby wraz z województwem.
ul. Poznańska 88, 66-300 Międzyrzecz, województwo lubuskie

4. Od kiedy istnieje Państwa przedsiębiorstwo?
Od 2016 roku.

5. Do jakiej kategorii przedsiębiorców zaliczają się Państwo zgodnie z załącznikiem I do rozporządzenia 651/2014?
Jesteśmy małym przedsiębiorstwem.

6. Jaki jest kod PKD przeważającej działalności?
17.21.Z

7. Proszę opisać działalność przedsiębiorstwa.
Produkujemy opakowania z tektury falistej i wypełniacze z włókien celulozowych, które zastępują styropian w transporcie szkła i elektroniki.

8. Czy uważają Państwo swoją działalność za innowacyjną?
Tak, w 2024 roku wdrożyliśmy własną technologię formowania pulpy na sucho.

9. Proszę wymienić certyfikaty, patenty lub wzory, którymi dysponuje przedsiębiorstwo.
- FSC Chain of Custody (FSC-C178820)
- wzór użytkowy W.131455

10. Czy przedsiębiorstwo ma stronę internetową w języku polskim? Jeśli tak, proszę podać adres.
Tak, https://www.ekopack-opakowania.pl

11. Czy przedsiębiorstwo ma stronę internetową w innym języku? Jeśli tak, proszę podać adres.
Nie, na razie nie mamy.

12. Czy prowadzą Państwo profile w mediach społecznościowych? Jeśli tak, proszę podać jakie.
Tak: Facebook (EkoPackMiedzyrzecz), Instagram (@ekopack_opakowania)

13. W jakich zagranicznych targach, misjach lub wyjazdach studyjnych brali Państwo udział w ciągu ostatnich trzech lat?
- FachPack, Norymberga, 2024
- wyjazd studyjny do Danii z Lubuskim Klastrem, 2025

14. Czy korzystali już Państwo z wyjazdów organizowanych przez UMWL ze środków FEWL 2021–2027? Jeśli tak, to ile razy?
Nie, nie korzystaliśmy.

15. Czy Państwa działalność mieści się w Lubuskich Inteligentnych Specjalizacjach?
Tak, w obszarze „Zielona gospodarka”.

16. Czy działają Państwo w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?
Nie.

17. Czy realizują Państwo przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu?
Nie.

18. Kto będzie reprezentował przedsiębiorstwo podczas wyjazdu?
Pani Magdalena Cieślak, specjalistka ds. rozwoju produktu

19. Z kim mamy się kontaktować?
Biuro, tel. 95 741 20 30, biuro@ekopack-opakowania.pl

20. Czy wyrażają Państwo zgodę na publikację logo firmy w materiałach projektu?
Tak.

21. Czy firma działa w którymś z sektorów wyłączonych (§ 3 ust. 5 Regulaminu)?
Nie.

Międzyrzecz, 16.04.2026 r.
""",
  name="Eko-Pack Opakowania Sp. z o.o.", nip="5972093285", regon="383509304", krs="0000627686",
  address="ul. Poznańska 88, 66-300 Międzyrzecz", postal_code="66-300", town="Międzyrzecz", voivodeship="lubuskie", size="small",
  pkd="17.21.Z", innovative=True, activity=True, certificates=["FSC Chain of Custody (FSC-C178820)", "wzór użytkowy W.131455"],
  website_pl="https://www.ekopack-opakowania.pl", website_foreign="",
  social_media=["Facebook (EkoPackMiedzyrzecz)", "Instagram (@ekopack_opakowania)"],
  events=["FachPack, Norymberga, 2024", "wyjazd studyjny do Danii z Lubuskim Klastrem, 2025"], office_trips=0, lis=True,
  specialisation="Zielona gospodarka", agreements=0, horizontal=False, delegate="Magdalena Cieślak")

# 08 pdf, bilingual labels of a chamber
F("b08", """
  POLSKO-SZWAJCARSKIE FORUM GOSPODARCZE              ZGŁOSZENIE / APPLICATION
  Wyjazd studyjny do Szwajcarii / Study visit to Switzerland          06.2026

  ---------------------------------------------------------------------------
  FIRMA / COMPANY
  ---------------------------------------------------------------------------
  Nazwa firmy / Company name:          OptiSense Sp. z o.o.
  Ulica, numer / Street, no.:          ul. Zjednoczenia 110
  Kod pocztowy / Postal code:          65-120
  Miejscowość / City:                  Zielona Góra
  Województwo / Region:                lubuskie
  NIP / VAT no.:                       PL5979914791
  REGON / Statistical no.:             368435514
  KRS / Court register no.:            0000752226
  PKD / NACE code:                     26.51.Z
  Rok założenia / Established:         2018
  Wielkość / Size:                     [X] mikro/micro  [ ] mała/small  [ ] średnia/medium

  ---------------------------------------------------------------------------
  DELEGAT / DELEGATE
  ---------------------------------------------------------------------------
  Imię i nazwisko / Full name:         dr inż. Paweł Zaremba
  Stanowisko / Position:               CTO
  Poczta / E-mail address:             p.zaremba@optisense.eu
  Języki / Languages:                  angielski, francuski

  ---------------------------------------------------------------------------
  DZIAŁALNOŚĆ / ACTIVITY
  ---------------------------------------------------------------------------
  Opis działalności / Description:     Czujniki światłowodowe do monitoringu mostów
                                       i turbin wiatrowych. Sprzedaż w UE i w Kanadzie.
  Innowacyjność / Innovation:          [X] tak/yes  [ ] nie/no
  Certyfikaty i patenty /              1. Patent EP 3 998 412
  Certificates and patents:            2. Patent PL 244 019
                                       3. ISO 9001:2015
                                       4. Deklaracja CE dla OS-200
  Strona PL / Website (Polish):        www.optisense.eu/pl
  Strona EN i in. / Website (other):   www.optisense.eu
  Social media:                        LinkedIn, X

  ---------------------------------------------------------------------------
  DOŚWIADCZENIE / EXPERIENCE (2023–2026)
  ---------------------------------------------------------------------------
  Udział w imprezach zagranicznych /   1. WindEurope, Kopenhaga 2023
  Events abroad:                       2. Photonics West, San Francisco 2024
                                       3. WindEurope, Bilbao 2024
                                       4. Laser World of Photonics, Monachium 2025
  Wyjazdy UMWL (FEWL) / Trips with     1 (Hiszpania 2024)
  the Marshal's Office:

  ---------------------------------------------------------------------------
  SPECJALIZACJE / SMART SPECIALISATION
  ---------------------------------------------------------------------------
  Działalność w ramach LIS / RIS3:     [X] tak/yes  [ ] nie/no
  Specjalizacja / Area:                Innowacyjny przemysł
  Porozumienia / Agreements:           Rozwój Systemów Kosmicznych, Smart Factory 4.0
  Przedsięwzięcie horyzontalne /       [ ] tak/yes  [X] nie/no
  Horizontal project:

  Data / Date: 28.04.2026              Podpis / Signature: Paweł Zaremba
""",
  name="OptiSense Sp. z o.o.", nip="5979914791", regon="368435514", krs="0000752226", address="ul. Zjednoczenia 110",
  postal_code="65-120", town="Zielona Góra", voivodeship="lubuskie", pkd="26.51.Z", size="micro", delegate="dr inż. Paweł Zaremba",
  innovative=True, activity=True, certificates=["Patent EP 3 998 412", "Patent PL 244 019", "ISO 9001:2015", "Deklaracja CE dla OS-200"],
  website_pl="www.optisense.eu/pl", website_foreign="www.optisense.eu", social_media=["LinkedIn", "X"],
  events=["WindEurope, Kopenhaga 2023", "Photonics West, San Francisco 2024", "WindEurope, Bilbao 2024", "Laser World of Photonics, Monachium 2025"],
  office_trips=1, lis=True, specialisation="Innowacyjny przemysł", agreements=2,
  agreements_list=["Rozwój Systemów Kosmicznych", "Smart Factory 4.0"], horizontal=False)

# 09 pdf, boxes in columns before the choice, guidance in small print under each label
F("b09", """
WNIOSEK O ZAKWALIFIKOWANIE DO WYJAZDU STUDYJNEGO                    Szwajcaria 2026

(prosimy wypełniać na komputerze lub drukowanymi literami)

[1] OZNACZENIE WNIOSKODAWCY
    jak w KRS lub CEIDG; w przypadku spółki cywilnej podać wszystkich wspólników
    STOLARNIA DRZEWIECKI Łukasz Drzewiecki

[2] SIEDZIBA / MIEJSCE PROWADZENIA DZIAŁALNOŚCI
    ulica, numer, kod, poczta
    Podlegórz 19A, 66-132 Trzebiechów
    województwo:  lubuskie

[3] NUMERY
    nip:     9240826106
    regon:   522689173
    krs:     ………………………………
    klasa pkd: 31.09.Z

[4] WIELKOŚĆ
    zaznaczyć jedną kratkę; przy ustalaniu wielkości uwzględnić podmioty powiązane
    ☒  mikroprzedsiębiorstwo
    ☐  małe przedsiębiorstwo
    ☐  średnie przedsiębiorstwo

[5] CHARAKTER DZIAŁALNOŚCI
    proszę opisać działalność, ze szczególnym uwzględnieniem innowacji
    (np. dział B+R, współpraca z uczelnią, nowe produkty, nowe linie)
    Produkcja mebli na wymiar i schodów z drewna litego. Od 2022 r. obsługa
    klientów z Niemiec. Nie prowadzimy prac badawczych.
    innowacyjność:
    ☐  działalność innowacyjna
    ☒  działalność nieinnowacyjna

[6] UPRAWNIENIA, CERTYFIKATY, PATENTY
    wymienić wyłącznie dotyczące firmy; kopie dołączyć
    brak

[7] INTERNET
    witryna w języku polskim      stolarnia-drzewiecki.pl
    witryna w języku obcym        brak
    profile (FB, IG, LI, inne)    FB: Stolarnia Drzewiecki

[8] DOŚWIADCZENIE MIĘDZYNARODOWE
    targi, szkolenia, wyjazdy studyjne z ostatnich 36 miesięcy
    brak

[9] KORZYSTANIE Z WYJAZDÓW WSPÓŁFINANSOWANYCH Z FEWL
    podać, ile razy
    0

[10] LUBUSKIE INTELIGENTNE SPECJALIZACJE
    ☐  Zielona Gospodarka
    ☐  Zdrowie i jakość życia
    ☐  Innowacyjny przemysł
    ☒  firma nie działa w żadnej specjalizacji

[11] POROZUMIENIA I PRZEDSIĘWZIĘCIA
    działalność w Porozumieniu:
    ☐  tak, w jednym      ☐  tak, w więcej niż jednym      ☒  nie
    przedsięwzięcie horyzontalne:
    ☐  tak                ☒  nie

[12] DELEGOWANY NA WYJAZD
    jedna osoba
    Łukasz Drzewiecki, właściciel, tel. 608 774 512

                                        24.04.2026, Łukasz Drzewiecki
""",
  name="STOLARNIA DRZEWIECKI Łukasz Drzewiecki", nip="9240826106", regon="522689173", address="Podlegórz 19A, 66-132 Trzebiechów",
  postal_code="66-132", town="Trzebiechów", voivodeship="lubuskie", pkd="31.09.Z", size="micro", innovative=False, activity=True,
  certificates=[], website_pl="stolarnia-drzewiecki.pl", website_foreign="", social_media=["FB: Stolarnia Drzewiecki"], events=[],
  office_trips=0, lis=False, agreements=0, horizontal=False, delegate="Łukasz Drzewiecki")

# 10 docx, boxes after the choice (TAK ☒ NIE ☐), firm outside with a branch in the region
F("b10", """
Zgłoszenie przedsiębiorcy do projektu „Innowacyjne Lubuskie” – wyjazd do Szwajcarii

Proszę wypełnić każde pole. W razie braku danych wpisać „brak”.

Nazwa przedsiębiorcy: Hydro-Control Automatyka Sp. z o.o.
Adres przedsiębiorcy: ul. Bułgarska 59/61, 60-320 Poznań
Województwo przedsiębiorcy: wielkopolskie
Oddział lubuski: Hydro-Control Oddział Gorzów, ul. Kasprzaka 5, 66-400 Gorzów Wielkopolski
NIP przedsiębiorcy: 597-553-18-86
REGON przedsiębiorcy: 387114117
KRS przedsiębiorcy: 0000965505
Symbol PKD przedsiębiorcy: 33.20.Z

Status przedsiębiorcy:   mikro ☐   mały ☐   średni ☒   inny ☐

Deleguję na wyjazd: Agnieszka Nowicka-Bąk
Służbowy numer telefonu delegowanej osoby: 61 222 80 14
Służbowy e-mail delegowanej osoby: a.nowicka@hydro-control.pl

Przedmiot działalności: Automatyka stacji uzdatniania wody, szafy sterownicze, systemy SCADA dla wodociągów.

Firma jest innowacyjna:   TAK ☒   NIE ☐
Krótko dlaczego: własny algorytm wykrywania wycieków, projekt z Politechniką Poznańską (2024)

Certyfikaty (nazwa, numer):
ISO 9001:2015, nr PL-QMS/4410/2024
ISO 27001:2022, nr PL-ISMS/0981/2025
Autoryzowany System House, nr 2231

Strona firmowa (j. polski): www.hydro-control.pl
Strona firmowa (j. angielski i inne): www.hydro-control.pl/en
Konta firmowe w serwisach społecznościowych: LinkedIn, Facebook, YouTube

Zagraniczne wydarzenia gospodarcze z udziałem firmy po 1.01.2023:
IFAT Monachium 2024
Aquatech Amsterdam 2025

Udział w wyjazdach Województwa Lubuskiego z FEWL (podać liczbę): brak

Firma działa w obszarze LIS:   TAK ☒   NIE ☐
Obszar LIS: Zielona gospodarka
Firma działa w ramach Porozumień:   TAK ☒   NIE ☐
Które Porozumienia: SmartCity i IoT; Zielona Transformacja; Smart Factory 4.0
Firma realizuje projekt horyzontalny:   TAK ☒   NIE ☐
Tytuł projektu horyzontalnego: Otwarta platforma danych o wodzie

Zgoda na otrzymywanie newslettera:   TAK ☐   NIE ☒

Załączam (zaznaczyć):
☒ zaświadczenie ZUS
☒ zaświadczenie US
☒ oświadczenie MŚP
☒ formularz de minimis
☒ projekt umowy
☒ certyfikaty

Poznań, 5 maja 2026 r.
Prezes Zarządu Jan Hoffmann
""",
  name="Hydro-Control Automatyka Sp. z o.o.", nip="5975531886", regon="387114117", krs="0000965505",
  address="ul. Bułgarska 59/61, 60-320 Poznań", postal_code="60-320", town="Poznań", voivodeship="wielkopolskie",
  branch_address="Hydro-Control Oddział Gorzów, ul. Kasprzaka 5, 66-400 Gorzów Wielkopolski", pkd="33.20.Z", size="medium",
  delegate="Agnieszka Nowicka-Bąk", activity=True, innovative=True,
  certificates=["ISO 9001:2015, nr PL-QMS/4410/2024", "ISO 27001:2022, nr PL-ISMS/0981/2025", "Autoryzowany System House, nr 2231"],
  website_pl="www.hydro-control.pl", website_foreign="www.hydro-control.pl/en", social_media=["LinkedIn", "Facebook", "YouTube"],
  events=["IFAT Monachium 2024", "Aquatech Amsterdam 2025"], office_trips=0, lis=True, specialisation="Zielona gospodarka",
  agreements=3, agreements_list=["SmartCity i IoT", "Zielona Transformacja", "Smart Factory 4.0"], horizontal=True)

# 11 docx, a letter with gaps filled in running text
F("b11", """
                                                        Sulechów, dnia 21 kwietnia 2026 r.

Do Departamentu Gospodarki i Rozwoju
Urzędu Marszałkowskiego Województwa Lubuskiego

ZGŁOSZENIE
na wyjazd studyjny do Szwajcarii

Ja, niżej podpisana/y Renata Sikora, działając w imieniu firmy Winnica i Destylarnia Miłosz Sp. z o.o. z siedzibą w Sulechowie (66-100) przy ul. Licealnej 18, województwo lubuskie, posiadającej NIP 9288290812, REGON 362595961, wpisanej do KRS pod numerem 0000372787, której przeważający rodzaj działalności oznaczony jest kodem PKD 11.01.Z, zgłaszam firmę do udziału w wyjeździe studyjnym do Szwajcarii w czerwcu 2026 r.

Firmę będzie reprezentować Pani/Pan Michał Sikora, zajmująca/y stanowisko główny technolog, tel. 885 010 336, e-mail m.sikora@destylarnia-milosz.pl.

Oświadczam, że firma jest ~~mikroprzedsiębiorcą~~ / małym przedsiębiorcą / ~~średnim przedsiębiorcą~~ (niewłaściwe skreślić).

Firma zajmuje się: produkcją destylatów owocowych z lubuskich sadów; we współpracy z Uniwersytetem Zielonogórskim opracowaliśmy technologię odzysku ciepła z destylacji.

Firma prowadzi / ~~nie prowadzi~~ działalność innowacyjną (niewłaściwe skreślić).

Firma posiada następujące certyfikaty, atesty i patenty: 1) certyfikat HACCP, 2) certyfikat rolnictwa ekologicznego PL-EKO-07.

Strona internetowa firmy w języku polskim znajduje się pod adresem www.destylarnia-milosz.pl, a w języku obcym pod adresem www.destylarnia-milosz.pl/en. Firma prowadzi profile w mediach społecznościowych: Facebook i Instagram.

W ciągu ostatnich trzech lat firma brała udział w następujących targach, misjach i wyjazdach zagranicznych: 1) ProWein Düsseldorf 2024, 2) Bar Convent Berlin 2024, 3) ProWein Düsseldorf 2025.

Firma brała udział w 1 wyjeździe/wyjazdach organizowanych przez Urząd Marszałkowski w ramach FEWL 2021–2027.

Firma działa / ~~nie działa~~ w ramach Lubuskich Inteligentnych Specjalizacji, w specjalizacji: zdrowie i jakość życia.

Firma działa / ~~nie działa~~ w ramach następujących Porozumień na rzecz Rozwoju Obszarów Kluczowych: InnoFood.

Firma ~~realizuje~~ / nie realizuje przedsięwzięcia horyzontalnego.

Jednocześnie zobowiązuję się do pokrycia 15% kosztów wyjazdu.

Z poważaniem
Renata Sikora
Prezes Zarządu
""",
  name="Winnica i Destylarnia Miłosz Sp. z o.o.", nip="9288290812", regon="362595961", krs="0000372787", pkd="11.01.Z",
  postal_code="66-100", voivodeship="lubuskie", delegate="Michał Sikora", size="small", innovative=True, activity=True,
  certificates=["certyfikat HACCP", "certyfikat rolnictwa ekologicznego PL-EKO-07"], website_pl="www.destylarnia-milosz.pl",
  website_foreign="www.destylarnia-milosz.pl/en", social_media=["Facebook", "Instagram"],
  events=["ProWein Düsseldorf 2024", "Bar Convent Berlin 2024", "ProWein Düsseldorf 2025"], office_trips=1, lis=True,
  specialisation="zdrowie i jakość życia", agreements=1, agreements_list=["InnoFood"], horizontal=False)

# 12 docx, matrix table Stwierdzenie | TAK | NIE with X in the column; rest in two-column tables
F("b12", """
KWESTIONARIUSZ ZGŁOSZENIOWY
„Szwajcaria – ośrodki innowacji” (22–25 VI 2026)

Tabela A. Identyfikacja
Podmiot zgłaszający	Solar-Max Instalacje OZE Sp. z o.o.
Ulica i numer budynku	ul. Zielonogórska 41
Kod pocztowy i poczta	68-300 Lubsko
Województwo siedziby podmiotu	lubuskie
Nr NIP / Nr REGON	926-095-01-11 / 381773563
Nr KRS lub CEIDG	KRS 0000653197
Dominujący kod PKD (2025)	43.21.Z
Liczba pracowników	14
Kod i nazwa banku	nie dotyczy

Tabela B. Klasyfikacja
Przedsiębiorstwo	Właściwe zaznaczyć X
mikro	
małe	X
średnie	

Tabela C. Stwierdzenia
Stwierdzenie	TAK	NIE
Przedsiębiorstwo prowadzi działalność innowacyjną	X	
Przedsiębiorstwo działa w ramach Lubuskich Inteligentnych Specjalizacji	X	
Przedsiębiorstwo działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych		X
Przedsiębiorstwo realizuje przedsięwzięcie horyzontalne		X
Przedsiębiorstwo otrzymało pomoc de minimis w ostatnich 3 latach	X	

Tabela D. Rozwinięcie odpowiedzi
Zwięzły opis działalności	Montaż instalacji fotowoltaicznych i magazynów energii. Rozwijamy sterownik zarządzający autokonsumpcją w małych firmach.
Specjalizacja, w której działa podmiot	Zielona gospodarka
Certyfikaty, uprawnienia, nagrody	Certyfikat instalatora OZE UDT (firma), ISO 9001:2015
Strona główna podmiotu (PL)	solarmax-lubsko.pl
Strona podmiotu w wersji obcojęzycznej	brak
Aktywne profile	Facebook

Tabela E. Targi i wyjazdy zagraniczne od 2023 r.
Lp.	Nazwa imprezy	Państwo	Rok
1.	Intersolar Europe	Niemcy	2024
2.	Solar Solutions International	Holandia	2025
3.			
4.			

Tabela F. Wyjazdy organizowane przez UMWL (FEWL 2021–2027)
Lp.	Kierunek wyjazdu	Data
1.	brak	–

Tabela G. Reprezentant na wyjeździe
Imię i nazwisko reprezentanta	Dariusz Malicki
Zajmowane stanowisko	współwłaściciel
Nr tel. reprezentanta	602 909 180

Data wypełnienia: 4.05.2026
""",
  name="Solar-Max Instalacje OZE Sp. z o.o.", nip="9260950111", regon="381773563", krs="0000653197", address="ul. Zielonogórska 41",
  postal_code="68-300", town="Lubsko", voivodeship="lubuskie", pkd="43.21.Z", size="small", innovative=True, activity=True, lis=True,
  agreements=0, horizontal=False, specialisation="Zielona gospodarka",
  certificates=["Certyfikat instalatora OZE UDT (firma)", "ISO 9001:2015"], website_pl="solarmax-lubsko.pl", website_foreign="",
  social_media=["Facebook"], events=["Intersolar Europe", "Solar Solutions International"], office_trips=0, delegate="Dariusz Malicki")

# 13 docx, survey with lettered options, rejected options struck out
F("b13", """
ANKIETA – nabór na wyjazd do Szwajcarii
Agencja Rozwoju Regionalnego

Metryczka
• Nazwa rejestrowa: Fabryka Porcelany Technicznej „Iskra” S.A.
• Adres rejestrowy: ul. Ceramiczna 2, 68-120 Iłowa
• Region siedziby: województwo lubuskie
• Nr podatkowy NIP: 926 131 75 97
• Nr statystyczny REGON: 522637762
• Nr rejestrowy KRS: 0000223690
• Podklasa PKD: 23.43.Z

Pytanie 1. Jakiej wielkości jest firma? (pozostałe odpowiedzi skreślić)
a) ~~mikro~~
b) ~~mała~~
c) średnia
d) ~~duża~~

Pytanie 2. Jakie produkty lub usługi oferuje firma?
Izolatory i kształtki z ceramiki technicznej dla energetyki i aparatury laboratoryjnej.

Pytanie 3. Czy firma prowadzi własne prace badawcze, wdraża nowe produkty lub w inny sposób działa innowacyjnie? (pozostałe odpowiedzi skreślić)
a) tak
b) ~~nie~~

Pytanie 4. Jakie certyfikaty i patenty ma firma?
– ISO 9001:2015
– ISO 14001:2015
– ISO 50001:2018
– patent PL 239 551
– patent PL 240 870

Pytanie 5. Czy firma ma stronę po polsku? (pozostałe odpowiedzi skreślić)
a) tak, adres: www.iskra-ceramika.pl
b) ~~nie~~

Pytanie 6. Czy firma ma stronę po angielsku lub w innym języku? (pozostałe odpowiedzi skreślić)
a) tak, adres: www.iskra-ceramics.com
b) ~~nie~~

Pytanie 7. W których mediach społecznościowych firma jest aktywna?
Facebook, LinkedIn

Pytanie 8. Proszę wypisać zagraniczne targi i wyjazdy z ostatnich trzech lat.
– Ceramitec, Monachium 2024
– CWIEME, Berlin 2023
– CWIEME, Berlin 2025
– Enlit, Mediolan 2024

Pytanie 9. Ile wyjazdów współfinansowanych przez UMWL (FEWL) firma ma za sobą? (pozostałe odpowiedzi skreślić)
a) ~~żadnego~~
b) ~~jeden~~
c) dwa
d) ~~trzy~~

Pytanie 10. Czy firma działa w LIS? (pozostałe odpowiedzi skreślić)
a) tak, w specjalizacji: Innowacyjny przemysł
b) ~~nie~~

Pytanie 11. Czy firma działa w ramach Porozumień? (pozostałe odpowiedzi skreślić)
a) ~~tak, w jednym~~
b) ~~tak, w więcej niż jednym~~
c) nie

Pytanie 12. Czy firma ma udział w przedsięwzięciu horyzontalnym? (pozostałe odpowiedzi skreślić)
a) ~~tak~~
b) nie

Pytanie 13. Kto pojedzie?
Aleksandra Wrona, główna specjalistka ds. badań

Pytanie 14. Jakie ma ta osoba oczekiwania wobec programu?
Wizyta w EMPA i rozmowy o ceramice wysokotemperaturowej.

Pytanie 15. Czy firma ma już kontakty w Szwajcarii? (pozostałe odpowiedzi skreślić)
a) ~~tak~~
b) nie

Ankietę wypełnił: Janusz Reszka, dyrektor zarządzający
Iłowa, 15.04.2026
""",
  name="Fabryka Porcelany Technicznej „Iskra” S.A.", nip="9261317597", regon="522637762", krs="0000223690",
  address="ul. Ceramiczna 2, 68-120 Iłowa", postal_code="68-120", town="Iłowa", voivodeship="lubuskie", pkd="23.43.Z", size="medium",
  innovative=True, activity=True,
  certificates=["ISO 9001:2015", "ISO 14001:2015", "ISO 50001:2018", "patent PL 239 551", "patent PL 240 870"],
  website_pl="www.iskra-ceramika.pl", website_foreign="www.iskra-ceramics.com", social_media=["Facebook", "LinkedIn"],
  events=["Ceramitec, Monachium 2024", "CWIEME, Berlin 2023", "CWIEME, Berlin 2025", "Enlit, Mediolan 2024"], office_trips=2, lis=True,
  specialisation="Innowacyjny przemysł", agreements=0, horizontal=False, delegate="Aleksandra Wrona")

# 14 pdf -layout, two columns of the page side by side, long texts across
F("b14", """
                    FORMULARZ UCZESTNICTWA – WYJAZD STUDYJNY SZWAJCARIA 2026

 DANE FIRMOWE                                      DANE OSOBY WYJEŻDŻAJĄCEJ

 Nazwa: LogisTrans Robotics Sp. z o.o.             Imię: Kamil
 NIP/VAT UE: PL5956428644                          Nazwisko: Ostrowski
 REGON (9 lub 14 cyfr): 521993934                  Stanowisko w firmie: Product Manager
 KRS (10 cyfr): 0000602302                         Telefon bezpośredni: 533 104 982
 PKD (kod wiodący): 28.22.Z                        E-mail bezpośredni: kamil@logistrans-robotics.pl
 Ulica: Szosa Kisielińska 4                        Nr dowodu/paszportu: podamy po kwalifikacji
 Kod i miasto: 65-247 Zielona Góra                 Rozmiar koszulki: L
 Województwo siedziby: lubuskie                    Preferencje żywieniowe: brak


 KATEGORIA FIRMY                                   INNOWACJE W FIRMIE

 [ ] mikro   [x] mała   [ ] średnia                [x] są prowadzone   [ ] nie są prowadzone


 OPIS FIRMY (maks. 1000 znaków)

 Budujemy autonomiczne wózki AMR do transportu wewnątrzzakładowego. Zatrudniamy 38 osób, z czego
 15 w dziale konstrukcyjnym. W 2025 r. wdrożyliśmy moduł nawigacji 3D bez znaczników.


 CERTYFIKATY, PATENTY, ZNAKI                       KANAŁY INTERNETOWE

 1. ISO 9001:2015                                  Polski serwis: www.logistrans-robotics.pl
 2. Certyfikat CE (AMR-600)                        Obcy serwis: www.logistrans-robotics.com
 3. Wzór wspólnotowy 008812345-0001                Społecznościowe: LinkedIn, YouTube


 WYDARZENIA MIĘDZYNARODOWE (OSTATNIE 3 LATA)

 LogiMAT Stuttgart 2024 (wystawca), Automatica Monachium 2025 (wystawca), misja do Szwecji 2025


 PYTANIA ZAMKNIĘTE

 Firma działa w ramach specjalizacji LIS                     [x] tak     [ ] nie
 Firma należy do Porozumienia obszaru kluczowego             [x] tak     [ ] nie
 Firma realizuje horyzontalne przedsięwzięcie Porozumienia   [x] tak     [ ] nie

 Wskazana specjalizacja:   Innowacyjny przemysł
 Wskazane Porozumienie:    Smart Factory 4.0
 Odbyte wyjazdy z UMWL w ramach FEWL (liczba):   0


 OŚWIADCZENIA

 [x] Nie jesteśmy w stanie likwidacji ani upadłości.
 [x] Nie prowadzimy działalności w sektorach wyłączonych z naboru.
 [x] Pokryjemy 15% kosztów wyjazdu (ok. 2500 zł netto).
 [ ] Wyślemy drugą osobę na własny koszt.


 Zielona Góra, 29 kwietnia 2026                    K. Ostrowski – prokurent
""",
  name="LogisTrans Robotics Sp. z o.o.", nip="5956428644", regon="521993934", krs="0000602302", pkd="28.22.Z",
  address="Szosa Kisielińska 4", postal_code="65-247", town="Zielona Góra", voivodeship="lubuskie", delegate="Kamil Ostrowski",
  size="small", innovative=True, activity=True,
  certificates=["ISO 9001:2015", "Certyfikat CE (AMR-600)", "Wzór wspólnotowy 008812345-0001"],
  website_pl="www.logistrans-robotics.pl", website_foreign="www.logistrans-robotics.com", social_media=["LinkedIn", "YouTube"],
  events=["LogiMAT Stuttgart 2024 (wystawca)", "Automatica Monachium 2025 (wystawca)", "misja do Szwecji 2025"], lis=True,
  agreements=1, horizontal=True, specialisation="Innowacyjny przemysł", agreements_list=["Smart Factory 4.0"], office_trips=0)

# 15 docx, answer above, small-print label beneath the line in brackets
F("b15", """
KARTA KANDYDATA NA WYJAZD STUDYJNY
do Szwajcarii w dniach 22–25 czerwca 2026 roku

Piekarnia Rzemieślnicza Kłos Halina Bednarek
(firma przedsiębiorcy)

ul. Chrobrego 15, 66-600 Krosno Odrzańskie
(siedziba przedsiębiorcy lub miejsce wykonywania działalności)

lubuskie
(nazwa województwa)

5989608825
(numer identyfikacji podatkowej)

973112949
(numer statystyczny REGON)

10.71.Z
(kod PKD działalności przeważającej)

Halina Bednarek
(osoba delegowana – imię, nazwisko)

właścicielka, tel. 68 383 50 12
(stanowisko i telefon osoby delegowanej)

Proszę zakreślić właściwe:
zgłaszam się jako   [X] mikroprzedsiębiorca   [ ] mały przedsiębiorca   [ ] średni przedsiębiorca

Pieczemy chleb na zakwasie i wyroby bezglutenowe, sprzedajemy w trzech sklepach w powiecie.
(przedmiot działalności)

[ ] TAK   [X] NIE
(czy wykonywana działalność jest innowacyjna)

HACCP
(jakie certyfikaty lub patenty uzyskał przedsiębiorca)

nie ma
(firmowa strona www – polska wersja)

nie ma
(firmowa strona www – obca wersja)

www.facebook.com/piekarniaklos
(adresy profili społecznościowych)

nie brałam udziału
(zagraniczne targi, misje i szkolenia w ostatnich trzech latach)

nie brałam udziału
(wyjazdy organizowane przez UMWL w ramach FEWL 2021–2027)

[ ] TAK   [X] NIE
(działalność w Lubuskich Inteligentnych Specjalizacjach)

[ ] TAK   [X] NIE
(działalność w Porozumieniach na rzecz Rozwoju Obszarów Kluczowych)

[ ] TAK   [X] NIE
(wykonywanie przedsięwzięcia horyzontalnego)

Krosno Odrzańskie, 6.05.2026	Halina Bednarek
(miejscowość, data)	(czytelny podpis)
""",
  name="Piekarnia Rzemieślnicza Kłos Halina Bednarek", nip="5989608825", regon="973112949",
  address="ul. Chrobrego 15, 66-600 Krosno Odrzańskie", postal_code="66-600", town="Krosno Odrzańskie", voivodeship="lubuskie",
  pkd="10.71.Z", delegate="Halina Bednarek", size="micro", innovative=False, activity=True, certificates=["HACCP"], website_pl="",
  website_foreign="", social_media=["www.facebook.com/piekarniaklos"], events=[], office_trips=0, lis=False, agreements=0, horizontal=False)

# 16 export of an on-line form: question, answer below, choices shown only as chosen
F("b16", """
Zgłoszenia – wyjazd Szwajcaria 2026
Odpowiedź nr 11, przesłano 23.04.2026 09:41

Adres e-mail do korespondencji *
office@geospatial-west.pl

Jak nazywa się Twoja firma? *
GeoSpatial West Sp. z o.o.

W którym województwie jest zarejestrowana? *
Lubuskie

Podaj adres firmy (ulica, numer, kod, miejscowość) *
ul. Mieszka I 57/3, 66-400 Gorzów Wielkopolski

Podaj NIP *
5972768949

Podaj REGON *
210066404

Podaj numer KRS (pomiń, jeśli prowadzisz JDG)
0000509608

Podaj główny kod PKD *
71.12.Z

Ile osób zatrudnia Twoja firma?
7

Twoja firma to: *
Mikroprzedsiębiorstwo

Opowiedz, czym się zajmujecie *
Skaning laserowy i modele 3D zakładów przemysłowych, naloty dronami, cyfrowe bliźniaki hal.

Czy uznajesz Twoją firmę za innowacyjną? *
Tak

Wypisz certyfikaty, atesty i patenty (każdy w nowym wierszu)
ISO 9001:2015
Certyfikat operatora UAS (ULC)
Certyfikat partnera Leica Geosystems
Świadectwo autoryzacji Autodesk

Podaj adres strony po polsku
geospatial-west.pl

Podaj adres strony w języku innym niż polski
geospatial-west.pl/en

Gdzie można Was śledzić?
LinkedIn
Instagram
YouTube

W jakich wydarzeniach za granicą uczestniczyliście od 2023 r.? (każde w nowym wierszu)
INTERGEO Berlin 2023
INTERGEO Stuttgart 2024
INTERGEO Frankfurt 2025

Ile razy byliście na wyjeździe z UMWL opłaconym z FEWL? *
0

Czy działacie w którejś z Lubuskich Inteligentnych Specjalizacji? *
Tak

W której?
Innowacyjny przemysł

Czy jesteście partnerem Porozumienia na rzecz obszaru kluczowego? *
Tak

Wymień Porozumienia
Industry4Future

Czy realizujecie przedsięwzięcie horyzontalne? *
Nie

Kto jedzie? (imię i nazwisko) *
Natalia Gruszka

Jaką pełni funkcję? *
kierowniczka projektów

Skąd wiesz o naborze?
Facebook

Akceptuję regulamin *
Tak
""",
  name="GeoSpatial West Sp. z o.o.", voivodeship="lubuskie", address="ul. Mieszka I 57/3, 66-400 Gorzów Wielkopolski",
  postal_code="66-400", town="Gorzów Wielkopolski", nip="5972768949", regon="210066404", krs="0000509608", pkd="71.12.Z", size="micro",
  activity=True, innovative=True,
  certificates=["ISO 9001:2015", "Certyfikat operatora UAS (ULC)", "Certyfikat partnera Leica Geosystems", "Świadectwo autoryzacji Autodesk"],
  website_pl="geospatial-west.pl", website_foreign="geospatial-west.pl/en", social_media=["LinkedIn", "Instagram", "YouTube"],
  events=["INTERGEO Berlin 2023", "INTERGEO Stuttgart 2024", "INTERGEO Frankfurt 2025"], office_trips=0, lis=True,
  specialisation="Innowacyjny przemysł", agreements=1, agreements_list=["Industry4Future"], horizontal=False, delegate="Natalia Gruszka")

# 17 docx, three columns: criterion | applicant's information | to be filled in by the organiser (empty)
F("b17", """
Załącznik 2 – Formularz zgłoszenia do oceny formalnej i rankingowej
Wyjazd: Szwajcaria

I. Wnioskujący
Element	Informacja wnioskującego	Adnotacje Organizatora
Nazwa wnioskującego	AgroDron Serwis Marcin Lis	
Adres wnioskującego	ul. Kościuszki 52, 66-540 Stare Kurowo	
Województwo wnioskującego	lubuskie	
NIP wnioskującego	9265187430	
REGON wnioskującego	087332800	
Nr KRS wnioskującego	– (CEIDG)	
PKD wnioskującego	33.16.Z	
Data rozpoczęcia działalności	1.03.2019	

II. Kryteria
Kryterium	Informacja wnioskującego	Punkty (wypełnia Komisja)
Wielkość przedsiębiorstwa wnioskującego	mikro	
Innowacyjny charakter działalności wnioskującego (tak/nie + opis)	Nie. Serwis i przeglądy dronów rolniczych, szkolenia operatorów.	
Certyfikaty i patenty wnioskującego (wymienić)	Certyfikat autoryzowanego serwisu DJI Agriculture	
Strona www w jęz. polskim (adres)	agrodron-serwis.pl	
Strona www w jęz. angielskim/innym (adres)	nie posiada	
Aktywne profile społecznościowe (wymienić)	Facebook – AgroDron Serwis; TikTok – @agrodron_lis	
Doświadczenie międzynarodowe z 3 lat (wymienić)	Agritechnica Hanower 2023	
Wyjazdy z UMWL/FEWL 2021–2027 (wymienić)	nie uczestniczył	
Lubuskie Inteligentne Specjalizacje (tak/nie)	tak, Zielona Gospodarka	
Porozumienia na rzecz Rozwoju Obszarów Kluczowych (tak/nie, które)	nie	
Przedsięwzięcie horyzontalne z Porozumienia (tak/nie)	nie	
Suma punktów		

III. Reprezentacja
Element	Informacja wnioskującego	Adnotacje Organizatora
Przedstawiciel na wyjazd	Marcin Lis	
Znajomość języków przedstawiciela	angielski – średnio	
E-mail przedstawiciela	marcin@agrodron-serwis.pl	

IV. Oświadczenia
Treść	TAK/NIE	Adnotacje Organizatora
Nie zalegam z podatkami ani składkami	TAK	
Nie jestem pracownikiem UMWL	TAK	
Zapoznałem się z klauzulą informacyjną	TAK	

Podpis wnioskującego: Marcin Lis, 10.04.2026
Data wpływu (wypełnia Organizator):
Nr sprawy (wypełnia Organizator):
""",
  name="AgroDron Serwis Marcin Lis", nip="9265187430", regon="087332800", postal_code="66-540", town="Stare Kurowo",
  address="ul. Kościuszki 52, 66-540 Stare Kurowo", voivodeship="lubuskie", pkd="33.16.Z", size="micro", innovative=False, activity=True,
  certificates=["Certyfikat autoryzowanego serwisu DJI Agriculture"], website_pl="agrodron-serwis.pl", website_foreign="",
  social_media=["Facebook – AgroDron Serwis", "TikTok – @agrodron_lis"], events=["Agritechnica Hanower 2023"], office_trips=0,
  lis=True, specialisation="Zielona Gospodarka", agreements=0, horizontal=False, delegate="Marcin Lis")

# 18 pdf, dot leaders, several pages with running head and footnotes, a large firm
F("b18", """
Projekt „Innowacyjne Lubuskie”                               Wyjazd studyjny – Szwajcaria

                     ZGŁOSZENIE UCZESTNIKA NABORU

Rozdział 1. Dane rejestrowe¹

Nazwa zgłaszającego ................ LUBTEX Tkaniny Techniczne S.A.
Adres zgłaszającego ................ ul. Włókiennicza 1, 68-100 Żagań
Województwo zgłaszającego .......... lubuskie
Oddział zgłaszającego² ............. nie dotyczy
NIP zgłaszającego .................. 924-362-55-26
REGON zgłaszającego ................ 386826270
KRS zgłaszającego .................. 0000367805
PKD zgłaszającego .................. 13.96.Z
Kapitał zakładowy .................. 12 000 000 zł

Rozdział 2. Wielkość zgłaszającego³

☐ mikro      ☐ małe      ☐ średnie      ☒ duże (inne niż MŚP)

Średnioroczne zatrudnienie ......... 312 osób

Rozdział 3. Działalność zgłaszającego

Opis ............................... Tkaniny powlekane i kompozytowe dla lotnictwa i kolei;
                                     własne laboratorium palności, 2 projekty NCBR.
Innowacje zgłaszającego ............ tak

¹ Zgodnie z odpisem z KRS albo wpisem do CEIDG.
² Dotyczy zgłaszających z siedzibą poza województwem lubuskim.
³ W rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014.
                                                                          strona 1/2
""", """
Projekt „Innowacyjne Lubuskie”                               Wyjazd studyjny – Szwajcaria

Rozdział 4. Potwierdzenia jakości⁴

 1. EN 9100:2018
 2. ISO 9001:2015
 3. ISO 14001:2015
 4. OEKO-TEX Standard 100
 5. patent nr 238114

Rozdział 5. Promocja zgłaszającego

Polskojęzyczna strona .............. www.lubtex-tt.pl
Obcojęzyczne strony ................ www.lubtex-tt.pl/en, www.lubtex-tt.pl/fr
Profile ............................ LinkedIn, Facebook

Rozdział 6. Aktywność za granicą⁵

Techtextil, Frankfurt .............. 2024
JEC World, Paryż ................... 2025
InnoTrans, Berlin .................. 2024

Rozdział 7. Powiązania regionalne

Specjalizacja LIS .................. Innowacyjny przemysł
Porozumienia ....................... Rozwój Systemów Kosmicznych
Projekt horyzontalny Porozumienia .. nie
Wyjazdy UMWL z FEWL (ile) .......... 0

Rozdział 8. Wyjeżdżający

Godność ............................ Beata Kurek
Pełnione stanowisko ................ dyrektor ds. badań i rozwoju
Kontakt ............................ b.kurek@lubtex-tt.pl, 68 477 12 00

⁴ Certyfikaty, atesty, patenty – kopie w załączeniu.
⁵ Targi, misje, wyjazdy studyjne, szkolenia w ciągu trzech lat przed złożeniem zgłoszenia.

Dnia 30.04.2026             podpisał: Zbigniew Hałas, Prezes Zarządu
                                                                          strona 2/2
""",
  name="LUBTEX Tkaniny Techniczne S.A.", nip="9243625526", regon="386826270", krs="0000367805", pkd="13.96.Z", branch_address="",
  address="ul. Włókiennicza 1, 68-100 Żagań", postal_code="68-100", town="Żagań", voivodeship="lubuskie", size="large", innovative=True,
  activity=True, certificates=["EN 9100:2018", "ISO 9001:2015", "ISO 14001:2015", "OEKO-TEX Standard 100", "patent nr 238114"],
  website_pl="www.lubtex-tt.pl", website_foreign=["www.lubtex-tt.pl/en", "www.lubtex-tt.pl/fr"], social_media=["LinkedIn", "Facebook"],
  events=["Techtextil, Frankfurt", "JEC World, Paryż", "InnoTrans, Berlin"], lis=True, specialisation="Innowacyjny przemysł",
  agreements=1, agreements_list=["Rozwój Systemów Kosmicznych"], horizontal=False, office_trips=0, delegate="Beata Kurek")

# 19 docx, label and dash, answers as sentences, person first
F("b19", """
Stowarzyszenie Lubuskich Eksporterów
ZGŁASZAMY SIĘ NA WYJAZD DO SZWAJCARII!

Najpierw osoba
Jedzie z nami – Wojciech Staniszewski
W firmie jest – wiceprezesem
Można do niego dzwonić pod – 661 203 415
Zna języki – niemiecki biegle, angielski komunikatywnie

Teraz firma
Pełne brzmienie firmy – Aqua-Therm Pompy Ciepła Sp. z o.o.
Gdzie ma siedzibę – ul. Gorzowska 12, 69-100 Słubice
Województwo, w którym ma siedzibę – lubuskie
NIP firmy to – 5960273395
REGON firmy to – 385944317
Pod jakim numerem figuruje w KRS – 0000824754
Co jest jej głównym PKD – 28.25.Z
W której klasie wielkości się mieści – małe przedsiębiorstwo
Ilu ma pracowników – 27
Na czym polega jej działalność – Produkujemy pompy ciepła typu powietrze–woda z czynnikiem R290 i sami projektujemy sterowanie.
Czy jest innowacyjna – Tak, prowadzimy własny dział konstrukcyjny i dwa zgłoszenia patentowe są w toku.
Jakie ma certyfikaty – Keymark 012-SC0831-23; ISO 9001:2015; EHPA Quality Label

Internet
Polska strona firmy – aquatherm-pompy.pl
Zagraniczna strona firmy – aquatherm-pompy.de
Social media firmy – Facebook, LinkedIn, YouTube

Świat
Gdzie firma bywała w ostatnich 3 latach – Chillventa Norymberga 2024, ISH Frankfurt 2025
Ile razy wyjeżdżała z urzędem marszałkowskim (FEWL) – Firma nie wyjeżdżała z urzędem.

Nasz region
Czy działa w inteligentnej specjalizacji regionu – Tak, Zielona Gospodarka
Czy działa w Porozumieniu – Tak, Zielona Transformacja
Czy robi coś horyzontalnego w Porozumieniu – Nie

Słubice, 17.04.2026, W. Staniszewski
""",
  delegate="Wojciech Staniszewski", name="Aqua-Therm Pompy Ciepła Sp. z o.o.", address="ul. Gorzowska 12, 69-100 Słubice",
  postal_code="69-100", town="Słubice", voivodeship="lubuskie", nip="5960273395", regon="385944317", krs="0000824754", pkd="28.25.Z",
  size="small", activity=True, innovative=True, certificates=["Keymark 012-SC0831-23", "ISO 9001:2015", "EHPA Quality Label"],
  website_pl="aquatherm-pompy.pl", website_foreign="aquatherm-pompy.de", social_media=["Facebook", "LinkedIn", "YouTube"],
  events=["Chillventa Norymberga 2024", "ISH Frankfurt 2025"], office_trips=0, lis=True, specialisation="Zielona Gospodarka",
  agreements=1, agreements_list=["Zielona Transformacja"], horizontal=False)

# 20 docx, a table with headings for every list: certificates, sites, profiles, events, agreements
F("b20", """
ZGŁOSZENIE APLIKACYJNE
Program wyjazdów studyjnych „Innowacyjne Lubuskie” – edycja Szwajcaria

§ 1 Aplikujący

Aplikujący przedsiębiorca	Vitro-Szkło Sp. z o.o.
Siedziba aplikującego	ul. Szklarska 8, 68-130 Gozdnica
Województwo aplikującego	lubuskie
NIP aplikującego	928-073-11-39
REGON aplikującego	365195720
KRS aplikującego	0000538740
PKD aplikującego	23.13.Z
Adres do doręczeń (jeśli inny)	jak wyżej

§ 2 Wielkość aplikującego (zaznaczyć jedno pole)

☐	mikro
☐	mały
☒	średni

§ 3 Profil aplikującego

Opis profilu	Opakowania szklane dla kosmetyki, małe serie. W 2024 r. nowa linia zdobienia cyfrowego.
Profil innowacyjny	☒ TAK
	☐ NIE

§ 4 Posiadane certyfikaty

Poz.	Nazwa dokumentu	Numer	Wydany przez	Ważny do
1	ISO 9001:2015	Q-5521/23	DEKRA	11.2026
2	ISO 22716 GMP	G-101/24	SGS	03.2027
3	Sedex SMETA	ZC412233	Sedex	06.2026
4	Wzór przemysłowy Rp.29144	Rp.29144	UPRP	2029

§ 5 Strony internetowe

Język strony	Adres strony
polski	www.vitro-szklo.pl
angielski	www.vitro-szklo.pl/en
niemiecki	www.vitro-szklo.pl/de

§ 6 Profile aplikującego

Portal	Nazwa profilu
Facebook	Vitro Szkło
LinkedIn	Vitro-Szkło Sp. z o.o.
Instagram	–

§ 7 Udział w wydarzeniach o zasięgu międzynarodowym (2023, 2024, 2025, 2026)

Rodzaj	Tytuł	Kraj	Termin
targi	Luxe Pack	Monako	10.2023
targi	Cosmoprof	Włochy	03.2024
targi	PCD Paris	Francja	01.2025
szkolenie	Glass Academy	Niemcy	05.2025

§ 8 Udział w wyjazdach Organizatora z FEWL 2021–2027

Nazwa wyjazdu	Termin wyjazdu
Wyjazd studyjny do Danii	09.2025

§ 9 Powiązania z LIS

Aplikujący działa w ramach LIS	☒ TAK
	☐ NIE
Nazwa LIS	Innowacyjny przemysł

§ 10 Porozumienia

Nr	Nazwa Porozumienia aplikującego
I	Smart Factory 4.0
II	Zielona Transformacja

Aplikujący realizuje przedsięwzięcie horyzontalne	☐ TAK
	☒ NIE

§ 11 Delegowany pracownik

Nazwisko i imię delegowanego	Sadowska Ewa
Komórka organizacyjna	dział sprzedaży eksportowej
Telefon/e-mail delegowanego	726 551 008 / e.sadowska@vitro-szklo.pl

§ 12 Pozostałe

Jak aplikujący dowiedział się o wyjeździe?	☐ prasa ☐ radio ☒ internet ☐ od innych firm
Czy aplikujący korzystał z pomocy de minimis?	☒ TAK ☐ NIE
Wartość pomocy de minimis (EUR)	41 200
Dane do faktury	jak w § 1

Gozdnica, 5.05.2026
""",
  name="Vitro-Szkło Sp. z o.o.", address="ul. Szklarska 8, 68-130 Gozdnica", postal_code="68-130", town="Gozdnica", voivodeship="lubuskie",
  nip="9280731139", regon="365195720", krs="0000538740", pkd="23.13.Z", size="medium", activity=True, innovative=True,
  certificates=["ISO 9001:2015", "ISO 22716 GMP", "Sedex SMETA", "Wzór przemysłowy Rp.29144"], website_pl="www.vitro-szklo.pl",
  website_foreign=["www.vitro-szklo.pl/en", "www.vitro-szklo.pl/de"], social_media=["Vitro Szkło", "Vitro-Szkło Sp. z o.o."],
  events=["Luxe Pack", "Cosmoprof", "PCD Paris", "Glass Academy"], office_trips=1, lis=True, specialisation="Innowacyjny przemysł",
  agreements=2, agreements_list=["Smart Factory 4.0", "Zielona Transformacja"], horizontal=False, delegate="Ewa Sadowska")

# 21 docx, long questions with „Odp.:” lines
F("b21", """
Powiatowy Inkubator Przedsiębiorczości
Zapytanie o dane do zgłoszenia firmy na wyjazd studyjny (Szwajcaria, czerwiec 2026 r.)

Pyt. 1. Pod jaką nazwą firma występuje w obrocie gospodarczym?
Odp.: Alfa-Dent Technika Dentystyczna Iwona Górska

Pyt. 2. Jakim numerem NIP się posługuje?
Odp.: 5977212122

Pyt. 3. Jaki ma REGON?
Odp.: 974912853

Pyt. 4. Gdzie znajduje się siedziba (adres) i w jakim województwie?
Odp.: ul. Niepodległości 2/1, 67-400 Wschowa, lubuskie

Pyt. 5. Jakie PKD wskazano jako przeważające?
Odp.: 32.50.Z

Pyt. 6. Czy firma jest mikro-, małym czy średnim przedsiębiorcą?
Odp.: mikro

Pyt. 7. Co firma robi na co dzień, a co nowego wprowadziła w ostatnim czasie?
Odp.: Wykonujemy korony, mosty i protezy. Od 2025 r. drukujemy modele i szyny w technologii DLP oraz frezujemy cyrkon.

Pyt. 8. Czy w związku z tym firma prowadzi działalność innowacyjną?
Odp.: tak

Pyt. 9. Jakie certyfikaty lub atesty wystawiono na firmę?
Odp.: Certyfikat IPS e.max (Ivoclar); rejestracja wytwórcy wyrobów na zamówienie URPL

Pyt. 10. Pod jakim adresem jest polska strona firmy?
Odp.: alfadent-wschowa.pl

Pyt. 11. Pod jakim adresem jest obcojęzyczna strona firmy?
Odp.: nie dotyczy

Pyt. 12. Na jakich portalach społecznościowych firma publikuje?
Odp.: Instagram

Pyt. 13. W których targach, misjach lub szkoleniach międzynarodowych firma uczestniczyła od maja 2023 r.?
Odp.: 1. IDS Kolonia 2025
      2. szkolenie Ivoclar Academy, Schaan 2024

Pyt. 14. W ilu wyjazdach współfinansowanych z FEWL i organizowanych przez UMWL firma uczestniczyła?
Odp.: w żadnym

Pyt. 15. Czy profil firmy odpowiada którejś lubuskiej inteligentnej specjalizacji, a jeśli tak, której?
Odp.: tak, Zdrowie i jakość życia

Pyt. 16. Czy firma uczestniczy w którymś z Porozumień na rzecz Rozwoju Obszarów Kluczowych?
Odp.: nie

Pyt. 17. Czy firma realizuje wspólne (horyzontalne) przedsięwzięcie z Porozumienia?
Odp.: nie

Pyt. 18. Kogo firma chce wysłać do Szwajcarii?
Odp.: Iwona Górska

Pyt. 19. Czy ta osoba wymaga szczególnych udogodnień?
Odp.: nie

Pyt. 20. Ile osób zatrudnia firma i jaki miała obrót w 2025 r.?
Odp.: 5 osób, 640 tys. zł

Wschowa, 24 kwietnia 2026 r.
""",
  name="Alfa-Dent Technika Dentystyczna Iwona Górska", nip="5977212122", regon="974912853", address="ul. Niepodległości 2/1, 67-400 Wschowa",
  postal_code="67-400", town="Wschowa", voivodeship="lubuskie", pkd="32.50.Z", size="micro", activity=True, innovative=True,
  certificates=["Certyfikat IPS e.max (Ivoclar)", "rejestracja wytwórcy wyrobów na zamówienie URPL"], website_pl="alfadent-wschowa.pl",
  website_foreign="", social_media=["Instagram"], events=["IDS Kolonia 2025", "szkolenie Ivoclar Academy, Schaan 2024"], office_trips=0,
  lis=True, specialisation="Zdrowie i jakość życia", agreements=0, horizontal=False, delegate="Iwona Górska")

# 22 docx, table whose yes/no choices stand each in its own cell; choices of size in cells of one row
F("b22", """
ZGŁOSZENIE DO UDZIAŁU – WYJAZD STUDYJNY DO SZWAJCARII

Blok 1 – wizytówka
Nazwa jednostki	Prefab-Bud Moduły Drewniane Sp. z o.o.
Lokalizacja jednostki	ul. Leśna 30, 66-530 Drezdenko
Województwo lokalizacji	lubuskie
Numer nadany przez US (NIP)	9249451323
Numer nadany przez GUS (REGON)	521057123
Numer nadany przez sąd (KRS)	0000665059
Kod działalności (PKD) wiodącej jednostki	16.23.Z
Telefon / fax	95 762 00 41

Blok 2 – wielkość jednostki
☐ mikro	☒ mała	☐ średnia

Blok 3 – działalność jednostki
Streszczenie działalności	Produkcja domów modułowych z prefabrykatów CLT. Własny system połączeń sprawdzony na Politechnice Wrocławskiej.
Jednostka innowacyjna	☒ TAK	☐ NIE
Certyfikaty jednostki	ETA-24/0318, PEFC, ISO 9001:2015, patent PL 245 002
Strona jednostki – polska	prefab-bud.pl
Strona jednostki – inna niż polska	prefab-bud.pl/de
Media społecznościowe jednostki	Facebook, Instagram, LinkedIn, YouTube

Blok 4 – kontakty zagraniczne jednostki
Wyjazdy i targi w ciągu 3 lat	Dach+Holz Stuttgart 2024
	Holzbau Forum Innsbruck 2024
	BAU Monachium 2025
	LIGNA Hanower 2025
W tym z UMWL ze środków FEWL 2021–2027 (liczba)	0

Blok 5 – specjalizacje
Jednostka pracuje w ramach LIS	☒ TAK	☐ NIE
LIS jednostki	Zielona gospodarka
Jednostka pracuje w ramach Porozumienia	☒ TAK	☐ NIE
Porozumienie jednostki	Zielona Transformacja
Jednostka prowadzi przedsięwzięcie horyzontalne	☐ TAK	☒ NIE

Blok 6 – osoba
Imię, nazwisko osoby jadącej	Rafał Konieczny
Rola osoby jadącej	główny konstruktor

Blok 7 – zgody
Zgoda na wizerunek	☒ TAK	☐ NIE
Zgoda RODO	☒ TAK	☐ NIE
""",
  name="Prefab-Bud Moduły Drewniane Sp. z o.o.", address="ul. Leśna 30, 66-530 Drezdenko", postal_code="66-530", town="Drezdenko",
  voivodeship="lubuskie", nip="9249451323", regon="521057123", krs="0000665059", pkd="16.23.Z", size="small", activity=True, innovative=True,
  certificates=["ETA-24/0318", "PEFC", "ISO 9001:2015", "patent PL 245 002"], website_pl="prefab-bud.pl", website_foreign="prefab-bud.pl/de",
  social_media=["Facebook", "Instagram", "LinkedIn", "YouTube"],
  events=["Dach+Holz Stuttgart 2024", "Holzbau Forum Innsbruck 2024", "BAU Monachium 2025", "LIGNA Hanower 2025"], office_trips=0,
  lis=True, specialisation="Zielona gospodarka", agreements=1, agreements_list=["Zielona Transformacja"], horizontal=False,
  delegate="Rafał Konieczny")

# 23 pdf, ruled form of a technology park: label left, answer right, wrapped labels; word yes/no
F("b23", """
PARK NAUKOWO-TECHNOLOGICZNY – REKRUTACJA FIRM

Podróż studyjna: Szwajcaria (Zurych, Lozanna), czerwiec 2026

  Dane do umowy
  ____________________________________________________________________________
  Strona umowy (nazwa)            SilverCare Teleopieka Sp. z o.o.
  ____________________________________________________________________________
  Adres strony umowy              Nowy Kisielin, ul. Antoniego Wysockiego 4,
                                  66-002 Zielona Góra
  ____________________________________________________________________________
  Województwo strony umowy        lubuskie
  ____________________________________________________________________________
  NIP do umowy                    599-894-52-03
  ____________________________________________________________________________
  REGON do umowy                  971866182
  ____________________________________________________________________________
  KRS do umowy                    0000530812
  ____________________________________________________________________________
  Osoba podpisująca umowę         Grzegorz Fijałkowski – Prezes Zarządu
  ____________________________________________________________________________

  Dane do oceny
  ____________________________________________________________________________
  Czy przedsiębiorstwo jest       małe
  mikro, małe, czy średnie
  ____________________________________________________________________________
  PKD do oceny                    88.10.Z
  ____________________________________________________________________________
  Na czym polega praca            Opaski i centrala teleopieki dla seniorów,
  przedsiębiorstwa                algorytm wykrywania upadków, pilotaż z UZ.
  ____________________________________________________________________________
  Przedsiębiorstwo wdraża         TAK
  innowacje (TAK lub NIE)
  ____________________________________________________________________________
  Certyfikaty, jakie              1) ISO 13485
  przedsiębiorstwo dołącza        2) ISO 27001
  ____________________________________________________________________________
  Polska witryna do sprawdzenia   www.silvercare.com.pl
  ____________________________________________________________________________
  Obca witryna do sprawdzenia     brak
  ____________________________________________________________________________
  Profile do sprawdzenia          Facebook (SilverCare Teleopieka)
  ____________________________________________________________________________
  Zagraniczne doświadczenie       REHACARE Düsseldorf 2024
  przedsiębiorstwa (3 lata)
  ____________________________________________________________________________
  Liczba wyjazdów z Urzędem       2
  (FEWL 2021–2027)
  ____________________________________________________________________________
  Przynależność do LIS            TAK
  ____________________________________________________________________________
  Jaka to LIS                     Zdrowie i jakość życia
  ____________________________________________________________________________
  Przynależność do Porozumień     TAK – 1
  ____________________________________________________________________________
  Nazwa(-y) Porozumień            Lubuskie Centrum Cyfrowych Technologii
                                  Medycznych
  ____________________________________________________________________________
  Wkład w przedsięwzięcie         TAK
  horyzontalne
  ____________________________________________________________________________

  Dane do rezerwacji
  ____________________________________________________________________________
  Pasażer (imię, nazwisko)        Monika Fijałkowska
  ____________________________________________________________________________
  Data urodzenia pasażera         podamy później
  ____________________________________________________________________________
  Pokój                           jednoosobowy
  ____________________________________________________________________________
""",
  name="SilverCare Teleopieka Sp. z o.o.", address="Nowy Kisielin, ul. Antoniego Wysockiego 4, 66-002 Zielona Góra",
  postal_code="66-002", town="Zielona Góra", voivodeship="lubuskie", nip="5998945203", regon="971866182", krs="0000530812",
  size="small", pkd="88.10.Z", activity=True, innovative=True, certificates=["ISO 13485", "ISO 27001"], website_pl="www.silvercare.com.pl",
  website_foreign="", social_media=["Facebook (SilverCare Teleopieka)"], events=["REHACARE Düsseldorf 2024"], office_trips=2, lis=True,
  specialisation="Zdrowie i jakość życia", agreements=1, agreements_list=["Lubuskie Centrum Cyfrowych Technologii Medycznych"],
  horizontal=True, delegate="Monika Fijałkowska")

# 24 docx, cluster's form: bullets, comma lists, several points left with dots or unmarked
F("b24", """
Lubuski klaster branżowy – zgłoszenie członka lub sympatyka
Dokąd jedziemy: SZWAJCARIA 2026

▪ Członek/sympatyk klastra (nazwa firmy): Tworzywa-Plus Recykling Sp. z o.o.
▪ Mieści się przy: ul. Cegielniana 22
▪ Kod z miejscowością: 67-300 Szprotawa
▪ Województwo członka/sympatyka: lubuskie
▪ NIP członka/sympatyka: 9278913938
▪ REGON członka/sympatyka: 364426553
▪ KRS członka/sympatyka: ……………………
▪ PKD członka/sympatyka: 38.32.Z

▪ Przedsiębiorstwo według liczby osób i obrotu:
   o mikro
   x małe
   o średnie

▪ Kilka zdań o firmie: Przetwarzamy odpady poprodukcyjne PP i PE na regranulat. Własna receptura regranulatu do rur, laboratorium przy zakładzie.

▪ Innowacje: x są   o nie ma

▪ Papiery, którymi firma może się pochwalić (certyfikaty, patenty): EuCertPlast, ISO 14001:2015, ISO 9001:2015

▪ Strona PL w sieci: www.tworzywa-plus.pl
▪ Strona EN/DE/inna w sieci: ……………………
▪ Fanpage i inne profile: Facebook, LinkedIn

▪ Gdzie w ostatnich trzech latach firma się pokazała za granicą: K-Messe Düsseldorf 2025, Fakuma Friedrichshafen 2024, Plastics Recycling Show Amsterdam 2024
▪ Wcześniej z UMWL (FEWL 2021–2027): nigdy

▪ Nasza specjalizacja to:
   x zielona gospodarka
   o zdrowie i jakość życia
   o innowacyjny przemysł

▪ Jesteśmy w Porozumieniu:   o tak   o nie
▪ Wspólne przedsięwzięcie horyzontalne:   o tak   x nie

▪ Wyjedzie: Sylwia Jaworska, prezes zarządu
▪ Osoba zastępująca w razie choroby: Adam Jaworski

▪ Dzwonić w sprawie zgłoszenia do: Adam Jaworski, 68 376 44 02

Szprotawa, 6 maja 2026 r.
""",
  name="Tworzywa-Plus Recykling Sp. z o.o.", address="ul. Cegielniana 22", postal_code="67-300", town="Szprotawa", voivodeship="lubuskie",
  nip="9278913938", regon="364426553", pkd="38.32.Z", size="small", activity=True, innovative=True,
  certificates=["EuCertPlast", "ISO 14001:2015", "ISO 9001:2015"], website_pl="www.tworzywa-plus.pl", social_media=["Facebook", "LinkedIn"],
  events=["K-Messe Düsseldorf 2025", "Fakuma Friedrichshafen 2024", "Plastics Recycling Show Amsterdam 2024"], office_trips=0, lis=True,
  specialisation="zielona gospodarka", horizontal=False, delegate="Sylwia Jaworska")
