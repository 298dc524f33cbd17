"""The twenty companies."""

from .common import Company, Event, nip, regon

LLC = "spółka z ograniczoną odpowiedzialnością"
SOLE = "osoba fizyczna prowadząca działalność gospodarczą"
CIVIL = "spółka cywilna"
JOINT = "spółka akcyjna"
LIMITED = "spółka komandytowa"
INDUSTRY, GREEN, HEALTH = "Innowacyjny przemysł", "Zielona gospodarka", "Zdrowie i jakość życia"

KWANTOLAB = Company(
    slug="kwantolab", name="Kwantolab sp. z o.o.", legal=LLC, nip=nip("973104416"), regon=regon("38512074"),
    register="KRS 0000841207", street="ul. Syrkiewicza 6", postal="66-002", town="Nowy Kisielin", gmina="Zielona Góra",
    teryt="0862011", pkd="26.51.Z", pkd_name="Produkcja instrumentów i przyrządów pomiarowych", since="14.02.2019",
    phone="+48 512 330 418", email="biuro@kwantolab.pl", signer="Marta Zawilska", signer_role="prezes zarządu",
    delegate="Igor Wencel", delegate_role="dyrektor ds. badań", delegate_mail="i.wencel@kwantolab.pl",
    size="micro", staff=8, turnover=("2 914 300", "2 106 850"), balance=("1 702 000", "1 344 900"),
    activity="Projektujemy czujniki promieniowania dla małych satelitów i aparatury laboratoryjnej. Prowadzimy własną "
             "pracownię kalibracji.",
    innovative="Mamy dział B+R (3 osoby) i wspólny projekt z Uniwersytetem Zielonogórskim nad detektorem krzemowym.",
    certificates=("Patent nr Pat.241877 „Moduł detekcyjny promieniowania jonizującego”",),
    www_pl="www.kwantolab.pl", www_foreign="www.kwantolab.pl/en", language="po angielsku",
    social=("linkedin.com/company/kwantolab",),
    events=(Event("19-21.11.2024", "Space Tech Expo Europe", "Brema, Niemcy"),
            Event("10-12.06.2025", "Sensor+Test", "Norymberga, Niemcy"),
            Event("24-26.09.2025", "misja do ESTEC", "Noordwijk, Holandia")),
    trips=(), lis=INDUSTRY, agreements=("Rozwój Systemów Kosmicznych",), horizontal="wspólne laboratorium testów podzespołów",
    filled="13.04.2026", zus_date="08.04.2026", tax_date="09.04.2026")

BRZOZKA = Company(
    slug="brzozka", name="Pracownia Mebli Brzózka Tomasz Brzózka", legal=SOLE, nip=nip("928155372"), regon=regon("08041263"),
    register="wpis do CEIDG", street="ul. Zielonogórska 41", postal="68-200", town="Żary", gmina="Żary", teryt="0811021",
    pkd="31.09.Z", pkd_name="Produkcja pozostałych mebli", since="3.09.2007", phone="606 218 554",
    email="pracownia@meblebrzozka.pl", signer="Tomasz Brzózka", signer_role="właściciel",
    delegate="Tomasz Brzózka", delegate_role="właściciel", delegate_mail="pracownia@meblebrzozka.pl",
    size="micro", staff=4, turnover=("812 400", "774 100"), balance=("296 000", "281 500"),
    activity="Robimy na zamówienie meble kuchenne i zabudowy z litego drewna, montujemy u klientów w Polsce i w Niemczech.",
    innovative="", certificates=(), www_pl="www.meblebrzozka.pl", www_foreign="", language="",
    social=("facebook.com/meblebrzozka",),
    events=(Event("maj 2025", "targi Interzum (zwiedzanie, rozmowy z dostawcami)", "Kolonia, Niemcy"),),
    trips=(), lis="", agreements=(), horizontal="", filled="14.04.2026", zus_date="07.04.2026", tax_date="08.04.2026")

SPAWDUO = Company(
    slug="spawduo", name="Spaw-Duo s.c. Jerzy Mika, Adam Rutka", legal=CIVIL, nip=nip("925207718"), regon=regon("36720418"),
    register="wspólnicy wpisani do CEIDG", street="ul. Inżynierska 8", postal="67-100", town="Nowa Sól", gmina="Nowa Sól",
    teryt="0804011", pkd="25.11.Z", pkd_name="Produkcja konstrukcji metalowych i ich części", since="01.04.2016",
    phone="68 387 20 41", email="biuro@spawduo.pl", signer="Adam Rutka", signer_role="wspólnik",
    delegate="Jerzy Mika", delegate_role="wspólnik", delegate_mail="j.mika@spawduo.pl", size="small", staff=17,
    turnover=("5 480 000", "4 915 600"), balance=("2 103 000", "1 988 400"),
    activity="Spawanie konstrukcji stalowych i aluminiowych dla producentów maszyn rolniczych i pojazdów szynowych.",
    innovative="W 2025 r. uruchomiono zrobotyzowaną linię spawania; prowadzone są próby z Lubuskim Klastrem Metalowym.",
    certificates=("PN-EN ISO 3834-2:2021, nr SP/1187/24", "PN-EN ISO 9001:2015, nr QS/5520/23"),
    www_pl="www.spawduo.pl", www_foreign="www.spawduo.pl/en", language="po angielsku", social=(),
    events=(Event("11–15.09.2023", "Schweissen & Schneiden (wystawca)", "Essen, Niemcy"),
            Event("03–06.06.2025", "ITM Industry Europe (targi międzynarodowe)", "Poznań")),
    trips=("Dania, wyjazd studyjny, maj 2025",), lis=INDUSTRY, agreements=("Smart Factory 4.0",), horizontal="",
    filled="14.04.2026", zus_date="02.04.2026", tax_date="03.04.2026")

ODRA = Company(
    slug="odra", name="Odra Instrument S.A.", legal=JOINT, nip=nip("599310264"), regon=regon("21093317"),
    register="KRS 0000275316", street="ul. Mosiężna 14", postal="66-400", town="Gorzów Wielkopolski",
    gmina="Gorzów Wielkopolski", teryt="0861011", pkd="27.90.Z", pkd_name="Produkcja pozostałego sprzętu elektrycznego",
    since="21.03.2007", phone="95 722 14 60", email="sekretariat@odrainstrument.com", signer="Katarzyna Hołubicka",
    signer_role="członek zarządu", delegate="Dariusz Pielach", delegate_role="kierownik rozwoju produktu",
    delegate_mail="d.pielach@odrainstrument.com", size="medium", staff=118, turnover=("71 350 000", "68 020 000"),
    balance=("44 810 000", "43 075 000"),
    activity="Spółka wytwarza rozdzielnice i sterowniki dla automatyki kolejowej, z których ponad połowę sprzedaje za granicę.",
    innovative="Utrzymywany jest ośrodek badawczo-rozwojowy, a w roku 2025 wdrożono dwie nowe rodziny sterowników.",
    certificates=("ISO 9001:2015, nr certyfikatu 44 100 2201", "ISO 14001:2015, nr certyfikatu 44 104 2201",
                  "ISO 45001:2018, nr certyfikatu 44 126 2201", "Patent Pat.238104 „Sterownik napędu rogatki”"),
    www_pl="www.odrainstrument.com/pl", www_foreign="www.odrainstrument.com/en",
    language="w języku angielskim", social=("LinkedIn (odra-instrument)", "YouTube (@odrainstrument)"),
    events=(Event("24–27.09.2024", "InnoTrans", "Berlin"), Event("22–26.04.2024", "Hannover Messe", "Hanower"),
            Event("13–15.05.2025", "SIFER", "Lille"), Event("23–26.09.2025", "Trako", "Gdańsk, targi międzynarodowe"),
            Event("8–10.10.2025", "szkolenie eksportowe izby polsko-szwajcarskiej", "Zurych")),
    trips=("Austria 2024", "Dania 2025", "Włochy 2025"), lis=INDUSTRY,
    agreements=("Industry4Future Lubuska Inicjatywa Klastrowa", "Smart Factory 4.0"),
    horizontal="wspólny demonstrator linii cyfrowej", filled="15.04.2026", zus_date="10.04.2026", tax_date="10.04.2026")

DACHY = Company(
    slug="dachy", name="Zielone Dachy Lubuskie sp. z o.o. sp.k.", legal=LIMITED, nip=nip("927188052"), regon=regon("36418872"),
    register="KRS 0000618843", street="ul. Sulechowska 27A", postal="66-200", town="Świebodzin", gmina="Świebodzin",
    teryt="0808053", pkd="43.91.Z", pkd_name="Wykonywanie konstrukcji i pokryć dachowych", since="17.05.2016",
    phone="68 382 77 15", email="kontakt@zielonedachy.pl", signer="Paweł Strojny",
    signer_role="prezes zarządu komplementariusza", delegate="Natalia Grabiec", delegate_role="projektantka",
    delegate_mail="n.grabiec@zielonedachy.pl", size="small", staff=22, turnover=("9 640 000", "8 811 000"),
    balance=("3 920 000", "3 517 000"),
    activity="Spółka projektuje i wykonuje dachy zielone oraz systemy retencji deszczówki na budynkach przemysłowych.",
    innovative="Opracowano własne podłoże z kruszyw z recyklingu; badania prowadzi Uniwersytet Przyrodniczy we Wrocławiu.",
    certificates=("Atest higieniczny B-BK-60211-0184/24",
                  "Prawo ochronne na wzór użytkowy Ru.073915 „Panel dachu zielonego”"),
    www_pl="www.zielonedachy.pl", www_foreign="", language="", social=("Facebook: Zielone Dachy Lubuskie",
                                                                                "Instagram: @zielonedachy.lub"),
    events=(Event("14–17.02.2024", "targi BUDMA", "Poznań, targi międzynarodowe"),
            Event("12–14.06.2024", "European Green Infrastructure Conference", "Wiedeń"),
            Event("13–17.01.2025", "targi BAU", "Monachium")),
    trips=("Holandia, jesień 2024",), lis=GREEN, agreements=("Zielona Transformacja",),
    horizontal="pilotaż retencji w strefach przemysłowych", filled="15.04.2026", zus_date="09.04.2026", tax_date="10.04.2026")

GRAFIK = Company(
    slug="grafik", name="GRAWER-LASER Beata Sowińska", legal=SOLE, nip=nip("598140093"), regon=regon("21147730"),
    register="CEIDG", street="ul. 1 Maja 12/3", postal="69-100", town="Słubice", gmina="Słubice", teryt="0805053",
    pkd="18.13.Z", pkd_name="Działalność usługowa związana z przygotowywaniem do druku", since="11.06.2012",
    phone="691 405 337", email="beata@grawerlaser.eu", signer="Beata Sowińska", signer_role="właścicielka",
    delegate="Beata Sowińska", delegate_role="właścicielka", delegate_mail="beata@grawerlaser.eu", size="micro",
    staff=1, turnover=("218 700", "194 300"), balance=("84 000", "79 600"),
    activity="Grawerowanie i cięcie laserem: tabliczki znamionowe, oznaczenia dla zakładów, upominki firmowe.",
    innovative="Zrobiłam z informatykiem ze Słubic konfigurator tabliczek przez internet, działa od jesieni 2025.",
    certificates=(), www_pl="www.grawerlaser.eu", www_foreign="", language="",
    social=("Instagram @grawerlaser", "Facebook Grawer-Laser Słubice"), events=(), trips=(), lis=INDUSTRY, agreements=(),
    horizontal="", filled="15.04.2026", zus_date="10.04.2026", tax_date="13.04.2026")

TERMO = Company(
    slug="termo", name="Termoplast Sulechów sp. z o.o.", legal=LLC, nip=nip("927200418"), regon=regon("97133206"),
    register="KRS 0000104922", street="ul. Przemysłowa 3", postal="66-100", town="Sulechów", gmina="Sulechów",
    teryt="0809063", pkd="22.22.Z", pkd_name="Produkcja opakowań z tworzyw sztucznych", since="05.10.2001",
    phone="68 385 61 09", email="office@termoplast-sulechow.pl", signer="Ryszard Ostrowicz",
    signer_role="prezes zarządu", delegate="Aleksandra Ostrowicz", delegate_role="kierowniczka eksportu",
    delegate_mail="a.ostrowicz@termoplast-sulechow.pl", size="small", staff=46,
    turnover=("31 205 000", "29 880 000"), balance=("18 640 000", "17 910 000"),
    activity="Termoformowanie tacek i pojemników z rPET oraz biotworzyw dla kosmetyki i elektroniki.",
    innovative="Nakłady na B+R w 2025 r. wyniosły 640 tys. zł; wdrożono folię kompostowalną we współpracy z uczelnią.",
    certificates=("ISO 9001:2015 nr PL-Q-30418", "ISO 14001:2015 nr PL-E-30419", "ISO 50001:2018 nr PL-EN-30422",
                  "Atest higieniczny B-BK-60213-0551/25"),
    www_pl="www.termoplast-sulechow.pl", www_foreign="www.termoplast-sulechow.pl/en",
    language="po angielsku i niemiecku", social=("LinkedIn – Termoplast Sulechów",),
    events=(Event("23–25.09.2025", "FachPack (stoisko)", "Norymberga"), Event("8–15.10.2025", "K 2025", "Düsseldorf")),
    trips=("Wiedeń, czerwiec 2024", "Mediolan, listopad 2025"), lis=GREEN, agreements=(), horizontal="", filled="16.04.2026",
    zus_date="13.04.2026", tax_date="13.04.2026")

APPEWA = Company(
    slug="appewa", name="Ewa Lisiecka Aplikacje", legal=SOLE, nip=nip("929176604"), regon=regon("52114087"),
    register="CEIDG", street="ul. Wyspiańskiego 19/7", postal="65-036", town="Zielona Góra", gmina="Zielona Góra",
    teryt="0862011", pkd="62.10.B", pkd_name="Pozostała działalność w zakresie programowania", since="02.01.2022",
    phone="795 110 264", email="hej@lisieckapps.io", signer="Ewa Lisiecka", signer_role="właścicielka",
    delegate="Ewa Lisiecka", delegate_role="właścicielka, programistka", delegate_mail="hej@lisieckapps.io",
    size="micro", staff=2, turnover=("346 000", "251 200"), balance=("97 000", "58 300"),
    activity="Tworzę aplikacje mobilne dla gabinetów rehabilitacji: dzienniki ćwiczeń i analiza ruchu z kamery telefonu.",
    innovative="Nowy produkt: ocena postawy modelem uczenia maszynowego, testy z dwiema przychodniami.", certificates=(),
    www_pl="www.lisieckapps.io", www_foreign="www.lisieckapps.io/en", language="po angielsku",
    social=("instagram.com/lisieckapps", "linkedin.com/in/ewalisiecka"),
    events=(Event("11-14.11.2024", "Medica", "Düsseldorf"), Event("25-27.06.2025", "Infoshare Health", "Gdańsk, międzynarodowa")),
    trips=("Estonia, wrzesień 2025",), lis=HEALTH, agreements=("Lubuskie Centrum Cyfrowych Technologii Medycznych",),
    horizontal="", filled="16.04.2026", zus_date="14.04.2026", tax_date="14.04.2026")

AUTOMAT = Company(
    slug="automat", name="Automatyka Warta sp. z o.o.", legal=LLC, nip=nip("599288170"), regon=regon("08139416"),
    register="KRS 0000331775", street="ul. Kostrzyńska 89", postal="66-400", town="Gorzów Wielkopolski",
    gmina="Gorzów Wielkopolski", teryt="0861011", pkd="33.20.Z", pkd_name="Instalowanie maszyn przemysłowych",
    since="12.08.2009", phone="95 711 36 02", email="warta@automatyka-warta.pl", signer="Zbigniew Cieplik",
    signer_role="prezes zarządu", delegate="Szymon Cieplik", delegate_role="automatyk",
    delegate_mail="szymon@automatyka-warta.pl", size="small", staff=13, turnover=("4 020 000", "3 688 000"),
    balance=("1 450 000", "1 391 000"),
    activity="Budujemy szafy sterownicze i stanowiska montażowe, uruchamiamy linie u klientów.",
    innovative="Wprowadziliśmy własny system wizyjny do kontroli jakości spoin.",
    certificates=("ISO 9001:2015, nr 2024/QMS/0771, ważny do 30.06.2027",), www_pl="www.automatyka-warta.pl",
    www_foreign="www.automatyka-warta.pl/en", language="po angielsku", social=(),
    events=(Event("26-28.11.2024", "SPS", "Norymberga"), Event("3-6.06.2025", "ITM Industry Europe", "Poznań (targi międzynarodowe)"),
            Event("25-27.11.2025", "SPS", "Norymberga")),
    trips=("do Wiednia w czerwcu 2024",), lis=INDUSTRY, agreements=("Smart Factory 4.0",), horizontal="",
    filled="13.04.2026", zus_date="09.04.2026", tax_date="10.04.2026")

MEDYKA = Company(
    slug="medyka", name="Neurofala P.S.A.", legal="prosta spółka akcyjna", nip=nip("973112059"), regon=regon("52507716"),
    register="KRS 0001022418", street="ul. Podgórna 50", postal="65-246", town="Zielona Góra", gmina="Zielona Góra",
    teryt="0862011", pkd="32.50.Z", pkd_name="Produkcja urządzeń i wyrobów medycznych", since="09.11.2023",
    phone="+48 733 902 115", email="team@neurofala.com", signer="Oskar Mielczarek", signer_role="prezes zarządu",
    delegate="Lena Adamek", delegate_role="COO", delegate_mail="lena@neurofala.com", size="micro", staff=5,
    turnover=("604 000", "118 000"), balance=("1 890 000", "920 000"),
    activity="Budujemy opaskę EEG do domowej terapii bezsenności i chmurę do analizy sygnału.",
    innovative="Całość to B+R: grant uczelniany, dwa zgłoszenia patentowe, badanie pilotażowe z UZ.",
    certificates=("Świadectwo ochronne na znak towarowy NEUROFALA R.376201", "ISO 13485:2016 nr MD-7719"),
    www_pl="www.neurofala.com/pl", www_foreign="www.neurofala.com", language="po angielsku",
    social=("linkedin.com/company/neurofala", "youtube.com/@neurofala", "tiktok.com/@neurofala"),
    events=(Event("16-19.05.2024", "Slush'D", "Ryga"), Event("17-20.11.2025", "Medica", "Düsseldorf"),
            Event("3-5.03.2026", "Health Valley Event", "Nijmegen"), Event("12-13.11.2024", "Web Summit", "Lizbona")),
    trips=(), lis=HEALTH, agreements=("Lubuskie Centrum Cyfrowych Technologii Medycznych", "InnoFood"),
    horizontal="rejestr danych pilotażowych do telemedycyny", filled="17.04.2026", zus_date="14.04.2026", tax_date="15.04.2026")

BRAMY = Company(
    slug="bramy", name="Bramy Bóbr Sobczak spółka komandytowa", legal=LIMITED, nip=nip("924190083"), regon=regon("38104950"),
    register="KRS 0000744061", street="ul. Karliki 15", postal="68-100", town="Żagań", gmina="Żagań", teryt="0810021",
    pkd="25.12.Z", pkd_name="Produkcja metalowych elementów stolarki budowlanej", since="20.08.2018", phone="68 477 31 88",
    email="zarzad@bramybobr.pl", signer="Irena Sobczak", signer_role="komplementariuszka", delegate="Marcin Sobczak",
    delegate_role="pełnomocnik ds. sprzedaży", delegate_mail="m.sobczak@bramybobr.pl", size="small", staff=31,
    turnover=("14 760 000", "13 990 000"), balance=("7 215 000", "6 801 000"),
    activity="Produkcja bram przemysłowych i ogrodzeń panelowych z napędami.",
    innovative="Nowa linia bram szybkobieżnych z odzyskiem energii hamowania.",
    certificates=("ISO 9001:2015 nr 1188/Q/2023", "Wzór użytkowy Ru.072660", "Atest higieniczny B-BK-60108-0077/23"),
    www_pl="www.bramybobr.pl", www_foreign="www.bramybobr.pl/en", language="po angielsku",
    social=("Facebook: Bramy Bóbr",), events=(Event("27.02–01.03.2024", "R+T", "Stuttgart"),), trips=(), lis=INDUSTRY,
    agreements=("Industry4Future Lubuska Inicjatywa Klastrowa",), horizontal="", filled="16.04.2026", zus_date="08.04.2026",
    tax_date="09.04.2026")

DRUK = Company(
    slug="druk", name="Kostrzyńska Drukarnia Offset s.c. Halina Bury, Marek Bury", legal=CIVIL, nip=nip("599277031"),
    regon=regon("21083360"), register="CEIDG", street="ul. Fabryczna 5", postal="66-470", town="Kostrzyn nad Odrą",
    gmina="Kostrzyn nad Odrą", teryt="0801011", pkd="18.12.Z", pkd_name="Pozostałe drukowanie", since="15.03.2004",
    phone="95 752 30 17", email="druk@offset-kostrzyn.pl", signer="Halina Bury", signer_role="wspólniczka",
    delegate="Marek Bury", delegate_role="wspólnik", delegate_mail="m.bury@offset-kostrzyn.pl", size="small",
    staff=14, turnover=("3 870 000", "3 912 000"), balance=("1 630 000", "1 702 000"),
    activity="Spółka drukuje opakowania kartonowe i etykiety dla odbiorców z pogranicza polsko-niemieckiego.", innovative="",
    certificates=("FSC Chain of Custody, nr CU-COC-118204",), www_pl="www.offset-kostrzyn.pl",
    www_foreign="www.offset-kostrzyn.pl/de", language="wyłącznie w języku niemieckim", social=(),
    events=(Event("28 V – 7 VI 2024", "targi drupa", "Düsseldorf"), Event("23–25 IX 2025", "FachPack", "Norymberga"),
            Event("wrzesień 2022", "Labelexpo Americas", "Rosemont", counts=False)),
    trips=(), lis="", agreements=(), horizontal="", filled="17.04.2026", zus_date="13.04.2026", tax_date="13.04.2026")

SZKLO = Company(
    slug="szklo", name="Huta Szkła Technicznego Lumen S.A.", legal=JOINT, nip=nip("929011836"), regon=regon("97044128"),
    register="KRS 0000058311", street="ul. Zimna 1", postal="65-707", town="Zielona Góra", gmina="Zielona Góra",
    teryt="0862011", pkd="23.19.Z", pkd_name="Produkcja pozostałego szkła, włączając szkło techniczne", since="02.11.1998",
    phone="68 329 40 00", email="centrala@hutalumen.pl", signer="Janusz Wolbrom", signer_role="prezes zarządu",
    delegate="Emilia Kot", delegate_role="główna technolog", delegate_mail="e.kot@hutalumen.pl", size="medium",
    staff=164, turnover=("88 400 000", "91 150 000"), balance=("61 330 000", "60 085 000"),
    activity="Wytop i obróbka szkła borokrzemowego: rury, wzierniki, osłony lamp, szkło laboratoryjne.",
    innovative="Dział badawczy z piecem doświadczalnym; w 2025 r. wdrożono szkło o niskiej zawartości boru.",
    certificates=("ISO 9001:2015 nr HL/9001/118", "ISO 14001:2015 nr HL/14001/118", "ISO 50001:2018 nr HL/50001/118",
                  "Patent nr Pat.244390 „Sposób hartowania wzierników”", "Znak towarowy LUMEN nr R.298814"),
    www_pl="www.hutalumen.pl", www_foreign="www.hutalumen.pl/en", language="po angielsku, niemiecku i czesku",
    social=("LinkedIn – Huta Lumen", "Facebook – Huta Lumen"),
    events=(Event("22–25.10.2024", "glasstec", "Düsseldorf"), Event("10–14.06.2024", "Achema", "Frankfurt nad Menem"),
            Event("04–06.02.2025", "misja gospodarcza branży szklarskiej", "Jablonec, Czechy"),
            Event("17–19.03.2026", "LABOREX", "Mediolan")),
    trips=("Austria, 2024",), lis=INDUSTRY, agreements=(), horizontal="", filled="14.04.2026", zus_date="08.04.2026",
    tax_date="09.04.2026")

KOMPOZYT = Company(
    slug="kompozyt", name="Kompozyt Obra sp. z o.o.", legal=LLC, nip=nip("596173301"), regon=regon("36655104"),
    register="KRS 0000661290", street="ul. Reymonta 7", postal="66-300", town="Międzyrzecz", gmina="Międzyrzecz",
    teryt="0803023", pkd="22.23.Z", pkd_name="Produkcja wyrobów z tworzyw dla budownictwa", since="08.02.2017",
    phone="95 741 08 33", email="biuro@kompozytobra.pl", signer="Sylwia Tarka",
    signer_role="dyrektor administracyjny, pełnomocnik", delegate="Hubert Nizio", delegate_role="prezes zarządu",
    delegate_mail="h.nizio@kompozytobra.pl", size="small", staff=27, turnover=("11 020 000", "9 730 000"),
    balance=("5 540 000", "5 102 000"),
    activity="Spółka wytwarza profile i kraty pomostowe z włókna szklanego metodą pultruzji.",
    innovative="Wdrożono żywicę z surowców wtórnych; firma współpracuje z Politechniką Poznańską.",
    certificates=("ISO 9001:2015, certyfikat 70-3315", "Świadectwo ochronne Ru.074402 „Krata pomostowa”"),
    www_pl="www.kompozytobra.pl", www_foreign="www.kompozytobra.pl/en", language="w języku angielskim",
    social=("LinkedIn",), events=(Event("4–6 marca 2025", "JEC World", "Paryż"), Event("5–7 marca 2024", "JEC World", "Paryż"),
                                   Event("25–27 kwietnia 2023", "JEC World", "Paryż")),
    trips=(), lis=INDUSTRY, agreements=("Industry4Future Lubuska Inicjatywa Klastrowa", "Zielona Transformacja"), horizontal="",
    filled="16 kwietnia 2026", zus_date="09.04.2026", tax_date="09.04.2026")

LUBSKO = Company(
    slug="lubsko", name="Zakład Ślusarski Gawron Stefan Gawron", legal=SOLE, nip=nip("928104157"), regon=regon("97018845"),
    register="CEIDG", street="ul. Krakowskie Przedmieście 30", postal="68-300", town="Lubsko", gmina="Lubsko",
    teryt="0811063", pkd="25.62.Z", pkd_name="Obróbka mechaniczna elementów metalowych", since="1.07.1996",
    phone="602 771 930", email="gawron@slusarstwo-lubsko.pl", signer="Stefan Gawron", signer_role="właściciel",
    delegate="Dominik Gawron", delegate_role="kierownik warsztatu", delegate_mail="dominik@slusarstwo-lubsko.pl",
    size="micro", staff=7, turnover=("1 344 000", "1 402 000"), balance=("602 000", "618 000"),
    activity="Obróbka CNC krótkich serii, regeneracja wałów i form.", innovative="", certificates=(),
    www_pl="www.slusarstwo-lubsko.pl", www_foreign="", language="", social=(),
    events=(Event("czerwiec 2024", "targi międzynarodowe ITM", "Poznań"), Event("luty 2025", "targi Intec", "Lipsk")),
    trips=(), lis=INDUSTRY, agreements=(), horizontal="", filled="15.04.2026", zus_date="09.04.2026", tax_date="10.04.2026")

WSCHOWA = Company(
    slug="wschowa", name="Tekstyl Wschowa sp. z o.o.", legal=LLC, nip=nip("925140663"), regon=regon("41190273"),
    register="KRS 0000197744", street="ul. Niepodległości 22", postal="67-400", town="Wschowa", gmina="Wschowa",
    teryt="0812033", pkd="13.92.Z", pkd_name="Produkcja gotowych wyrobów tekstylnych", since="19.05.2004",
    phone="65 540 22 71", email="tekstyl@tekstylwschowa.pl", signer="Grażyna Paluch", signer_role="prezes zarządu",
    delegate="Grażyna Paluch", delegate_role="prezes zarządu", delegate_mail="tekstyl@tekstylwschowa.pl", size="small",
    staff=19, turnover=("3 110 000", "3 480 000"), balance=("1 204 000", "1 333 000"),
    activity="Szycie pościeli i tekstyliów hotelowych.", innovative="Wprowadzono tkaniny z przędzy odzyskanej z odpadów.",
    certificates=("OEKO-TEX Standard 100 nr 24.HPL.51873",), www_pl="www.tekstylwschowa.pl", www_foreign="", language="",
    social=("Facebook",), events=(Event("14–17.01.2025", "Heimtextil", "Frankfurt nad Menem"),), trips=(), lis=GREEN,
    agreements=(), horizontal="", filled="16.04.2026", zus_date="14.04.2026", tax_date="10.04.2026")

KROSNO = Company(
    slug="krosno", name="Dronella sp. z o.o.", legal=LLC, nip=nip("926170429"), regon=regon("52236610"),
    register="KRS 0000977103", street="ul. Poznańska 60", postal="66-600", town="Krosno Odrzańskie", gmina="Krosno Odrzańskie",
    teryt="0802063", pkd="71.12.B", pkd_name="Pozostała działalność w zakresie inżynierii", since="30.05.2022",
    phone="+48 514 662 080", email="start@dronella.com", signer="Kacper Wilk", signer_role="prezes zarządu",
    delegate="Kacper Wilk", delegate_role="prezes zarządu", delegate_mail="kacper@dronella.com", size="micro", staff=6,
    turnover=("988 000", "640 500"), balance=("511 000", "402 300"),
    activity="Naloty dronowe i modele 3D dla farm wiatrowych, wykrywanie uszkodzeń łopat.",
    innovative="Własny algorytm wykrywania pęknięć, projekt z instytutem lotnictwa.",
    certificates=("ISO/IEC 27001:2022 nr IS-40917",), www_pl="www.dronella.com/pl",
    www_foreign="www.dronella.com/en", language="po angielsku", social=("linkedin.com/company/dronella",),
    events=(Event("24-27.09.2024", "WindEnergy", "Hamburg"), Event("8-10.04.2025", "WindEurope", "Kopenhaga")), trips=(),
    lis=GREEN, agreements=("SmartCity i IoT",), horizontal="", filled="17.04.2026", zus_date="13.04.2026",
    tax_date="13.04.2026")

SZPROTAWA = Company(
    slug="szprotawa", name="Galwanizernia Bóbr s.c. Ewa Czyż, Roman Czyż", legal=CIVIL, nip=nip("924175502"),
    regon=regon("36207195"), register="CEIDG", street="ul. Sobieskiego 46", postal="67-300", town="Szprotawa",
    gmina="Szprotawa", teryt="0810073", pkd="25.61.Z", pkd_name="Obróbka metali i nakładanie powłok na metale",
    since="10.01.2015", phone="68 376 19 90", email="biuro@galwabobr.pl", signer="Roman Czyż", signer_role="wspólnik",
    delegate="Ewa Czyż", delegate_role="wspólniczka", delegate_mail="ewa@galwabobr.pl", size="micro", staff=9,
    turnover=("2 240 000", "2 051 000"), balance=("1 017 000", "988 000"),
    activity="Spółka nakłada powłoki cynkowe i niklowe na drobne elementy złączne.",
    innovative="Uruchomiono zamknięty obieg wody płuczącej według własnego projektu.", certificates=(),
    www_pl="www.galwabobr.pl", www_foreign="www.galwabobr.pl/en", language="w języku angielskim", social=(),
    events=(Event("4–6 czerwca 2024", "SurfaceTechnology Germany", "Stuttgart"),), trips=("Dania, maj 2025",), lis=GREEN,
    agreements=("Zielona Transformacja",), horizontal="", filled="20.04.2026", zus_date="15.04.2026", tax_date="15.04.2026")

GEOPLAN = Company(
    slug="geoplan", name="Usługi Pomiarowe Geo-Plan Wiesław Turek", legal=SOLE, nip=nip("925118046"), regon=regon("97126638"),
    register="CEIDG", street="ul. Wrocławska 33", postal="67-100", town="Nowa Sól", gmina="Nowa Sól", teryt="0804011",
    pkd="71.12.A", pkd_name="Działalność geodezyjna i kartograficzna", since="4.05.1999", phone="604 335 128",
    email="turek@geoplan-nowasol.pl", signer="Wiesław Turek", signer_role="właściciel", delegate="Wiesław Turek",
    delegate_role="właściciel", delegate_mail="turek@geoplan-nowasol.pl", size="micro", staff=3,
    turnover=("488 000", "455 000"), balance=("190 000", "176 000"),
    activity="Pomiary geodezyjne, skanowanie laserowe hal i zabytków.",
    innovative="Skanujemy hale do modeli cyfrowych, kupiliśmy w 2025 r. skaner mobilny.", certificates=(),
    www_pl="", www_foreign="", language="", social=("facebook.com/geoplan.nowasol",),
    events=(Event("wrzesień 2024", "targi INTERGEO", "Stuttgart"), Event("październik 2025", "targi INTERGEO", "Frankfurt nad Menem"),
            Event("marzec 2025", "szkolenie u producenta skanerów", "Heerbrugg, Szwajcaria")),
    trips=(), lis="", agreements=(), horizontal="", filled="15.04.2026", zus_date="10.04.2026", tax_date="13.04.2026")

SLUBICE = Company(
    slug="slubice", name="Odra Cargo Systemy sp. z o.o.", legal=LLC, nip=nip("598158116"), regon=regon("36880472"),
    register="KRS 0000706618", street="ul. Rzepińska 4", postal="69-100", town="Słubice", gmina="Słubice", teryt="0805053",
    pkd="62.01.Z", pkd_name="Działalność związana z oprogramowaniem", since="23.11.2017", phone="95 758 40 26",
    email="info@odracargo.eu", signer="Leszek Fras", signer_role="prezes zarządu", delegate="Leszek Fras",
    delegate_role="prezes zarządu", delegate_mail="l.fras@odracargo.eu", size="micro", staff=8,
    turnover=("1 960 000", "1 822 000"), balance=("744 000", "690 000"),
    activity="Oprogramowanie do awizacji ciężarówek i obsługi ramp.",
    innovative="Nowy moduł przewidywania przyjazdów na danych z telematyki.",
    certificates=("ISO/IEC 27001:2022 nr 27-1188-PL",), www_pl="www.odracargo.eu/pl",
    www_foreign="www.odracargo.eu/en", language="po angielsku", social=("LinkedIn: Odra Cargo Systemy",),
    events=(Event("02–05.06.2025", "transport logistic", "Monachium"),), trips=(), lis=INDUSTRY, agreements=("SmartCity i IoT",),
    horizontal="", filled="17.04.2026", zus_date="10.04.2026", tax_date="13.04.2026")
