"""The twenty companies: everything that their papers say."""

from dataclasses import dataclass
from datetime import date


def _nip(nine: str) -> str:
    """Nine digits and the check digit; where it would be 10 the last but one moves on."""
    while True:
        check = sum(int(d) * w for d, w in zip(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
        if check < 10:
            return nine + str(check)
        nine = str(int(nine) + 1)


def _regon(eight: str) -> str:
    return eight + str(sum(int(d) * w for d, w in zip(eight, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10)


@dataclass(frozen=True, slots=True)
class Event:
    when: str
    what: str
    recent: bool = True
    """Within the three years before the mail."""


@dataclass(frozen=True, slots=True)
class Proof:
    """A certificate or a right, named in the form and copied."""

    name: str
    number: str
    kind: str
    """iso, patent, mark, model, attest, award, ce."""
    valid: str

    def cited(self, sep: str = ", nr ") -> str:
        """The name and the number, where the name does not hold it already."""
        return self.name if self.number in self.name or self.kind == "patent" else self.name + sep + self.number


@dataclass(frozen=True, slots=True)
class Firm:
    slug: str
    name: str
    form: str
    """sole, sc, zoo, sa, komandytowa, jawna, psa."""
    nip: str
    regon: str
    krs: str
    street: str
    postal: str
    town: str
    teryt: str
    powiat: str
    pkd: str
    pkd_text: str
    size: str
    staff: tuple[str, str, str]
    """Employment (AWU) in 2025, 2024, 2023."""
    turnover: tuple[str, str, str]
    """In thousands of zloty or euros as the layouts print it: „1 240,5”."""
    assets: tuple[str, str, str]
    head: str
    """Who signs."""
    head_role: str
    delegate: str
    delegate_role: str
    phone: str
    email: str
    founded: date
    what: str
    """What the company does, in a sentence."""
    innovative: bool
    innovation: str
    proofs: tuple[Proof, ...]
    www: str
    www_foreign: str
    foreign_words: str
    social: tuple[str, ...]
    events: tuple[Event, ...]
    trips: tuple[str, ...]
    lis: bool
    lis_name: str
    agreements: tuple[str, ...]
    horizontal: str
    """The undertaking's name, or empty for none."""
    tax_office: str
    """„w Zielonej Górze” …"""
    zus_branch: str
    aid: tuple[tuple[str, str, str, str], ...] = ()
    """De minimis aid of the last three years: day, giver, PLN, EUR."""
    partners: tuple[tuple[str, str, str], ...] = ()
    """Of a civil partnership: name, NIP, address."""

    @property
    def address(self) -> str:
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def nip_dashed(self) -> str:
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}"

    @property
    def nip_spaced(self) -> str:
        n = self.nip
        return f"{n[:3]} {n[3:6]} {n[6:8]} {n[8:]}"

    @property
    def recent_events(self) -> int:
        return sum(event.recent for event in self.events)

    @property
    def form_name(self) -> str:
        return {
            "sole": "jednoosobowa działalność gospodarcza", "sc": "spółka cywilna", "zoo": "spółka z ograniczoną odpowiedzialnością",
            "sa": "spółka akcyjna", "komandytowa": "spółka komandytowa", "jawna": "spółka jawna", "psa": "prosta spółka akcyjna",
        }[self.form]


SIZE_PL = {"micro": "mikro", "small": "małe", "medium": "średnie"}

I_SPACE = "Rozwój Systemów Kosmicznych"
I_MED = "Lubuskie Centrum Cyfrowych Technologii Medycznych"
I_FUTURE = "Industry4Future Lubuska Inicjatywa Klastrowa"
I_SMART = "Smart Factory 4.0"
I_GREEN = "Zielona Transformacja"
I_CITY = "SmartCity i IoT"
I_FOOD = "InnoFood"

ISO9 = "ISO 9001:2015"
ISO14 = "ISO 14001:2015"
ISO27 = "ISO/IEC 27001:2022"

FIRMS: dict[str, Firm] = {}


def _add(firm: Firm) -> None:
    FIRMS[firm.slug] = firm


_add(Firm(
    "larswood", "Larswood Meble Modułowe Sp. z o.o.", "zoo", _nip("973104827"), _regon("36581204"), "0000681427",
    "ul. Zacisze 18", "65-775", "Zielona Góra", "0862011", "m. Zielona Góra", "31.00.Z", "Produkcja mebli", "small",
    ("34", "31", "29"), ("14 820", "13 405", "11 990"), ("6 310", "5 880", "5 120"),
    "Katarzyna Wiatrowska", "Prezes Zarządu", "Michał Drozdek", "kierownik działu konstrukcyjnego", "68 411 27 90",
    "biuro@larswood-meble.pl", date(2017, 6, 12),
    "Projektujemy i wytwarzamy meble modułowe do hoteli i mieszkań na wynajem.", True,
    "W 2025 r. uruchomiono gniazdo cięcia CNC z odzyskiem odpadów drzewnych; z Uniwersytetem Zielonogórskim badamy kompozyt z trocin.",
    (Proof("Certyfikat ISO 9001:2015", "PL-Q-20418", "iso", "11.09.2027"), Proof("Certyfikat FSC CoC", "FSC-C178204", "ce", "30.06.2028"),
     Proof("Wzór użytkowy Ru.073118 „Zamek segmentu meblowego”", "Ru.073118", "model", "bezterminowo"),
     Proof("Znak towarowy R.341772 LARSWOOD", "R.341772", "mark", "14.02.2031")),
    "www.larswood-meble.pl", "www.larswood-meble.pl/en", "angielskim i niemieckim", ("facebook.com/larswood", "instagram.com/larswood.meble"),
    (Event("16–21.01.2024", "imm cologne, Kolonia – stoisko własne"), Event("09–12.09.2024", "Drema, Poznań – targi międzynarodowe"),
     Event("20–23.05.2025", "Interzum, Kolonia – udział jako wystawca")),
    (), True, "Innowacyjny przemysł", (I_FUTURE,), "", "Pierwszy Urząd Skarbowy w Zielonej Górze", "Oddział w Zielonej Górze",
    (("12.03.2024", "Wojewódzki Urząd Pracy w Zielonej Górze", "8 400,00", "1 944,76"),),
))
_add(Firm(
    "kotwica", "Serwis Łodzi KOTWICA Paweł Reszka", "sole", _nip("925187340"), _regon("08130472"), "",
    "ul. Portowa 3a", "67-100", "Nowa Sól", "0804011", "nowosolski", "33.15.Z", "Naprawa i konserwacja statków i łodzi", "micro",
    ("3", "3", "2"), ("612", "540", "488"), ("190", "174", "160"),
    "Paweł Reszka", "właściciel", "Paweł Reszka", "właściciel", "605 118 240", "kotwica.reszka@poczta-firm.pl", date(2009, 4, 1),
    "Naprawiam i przebudowuję łodzie żaglowe oraz motorowe, w tym na napęd elektryczny.", True,
    "Opracowałem własny zestaw do konwersji silnika zaburtowego na elektryczny, prototyp pływa od 2025 r.",
    (Proof("Atest Polskiego Rejestru Statków nr TM/482/2025", "TM/482/2025", "attest", "31.03.2028"),),
    "www.kotwica-reszka.pl", "", "", ("facebook.com/kotwicaserwis",),
    (Event("27.01.2024", "boot Düsseldorf – zwiedzający branżowy"), Event("14–17.03.2025", "Wiatr i Woda, Warszawa – wystawca")),
    (), False, "", (), "", "Urząd Skarbowy w Nowej Soli", "Oddział w Zielonej Górze",
))
_add(Firm(
    "sensorum", "Sensorum S.A.", "sa", _nip("929203615"), _regon("38240517"), "0000792206",
    "ul. Nowy Kisielin-Nowa 7", "66-002", "Zielona Góra", "0862011", "m. Zielona Góra", "26.51.Z",
    "Produkcja instrumentów i przyrządów pomiarowych", "medium",
    ("88", "81", "77"), ("61 400", "54 870", "49 300"), ("40 115", "38 020", "35 760"),
    "dr inż. Tomasz Olechowicz", "Prezes Zarządu", "Anna Bielak-Górna", "dyrektor ds. rozwoju", "68 320 55 01", "nabory@sensorum.pl",
    date(2014, 10, 3), "Producent czujników ciśnienia i modułów telemetrycznych dla wodociągów i sektora kosmicznego.", True,
    "Własny dział B+R (14 osób), nakłady na badania w 2025 r. 3,1 mln zł, dwa wdrożone produkty.",
    (Proof(f"Certyfikat {ISO9}", "FS 714402", "iso", "02.12.2027"), Proof(f"Certyfikat {ISO14}", "EMS 714403", "iso", "02.12.2027"),
     Proof(f"Certyfikat {ISO27}", "IS 760118", "iso", "19.05.2028"), Proof("Patent nr 241 905", "Pat.241905", "patent", "07.08.2039"),
     Proof("Patent nr 245 310", "Pat.245310", "patent", "21.01.2042")),
    "www.sensorum.pl", "www.sensorum.eu", "angielskim", ("LinkedIn: Sensorum SA", "YouTube: @sensorum"),
    (Event("13–17.05.2024", "IFAT Monachium"), Event("24–26.09.2024", "InnoTrans Berlin"), Event("26–28.11.2024", "Space Tech Expo Brema"),
     Event("13–15.05.2025", "SENSOR+TEST Norymberga")),
    ("Wyjazd studyjny do Holandii, X 2024 (FEWL)",), True, "Innowacyjny przemysł", (I_SPACE, I_CITY),
    "Rozproszona sieć monitoringu środowiska", "Lubuski Urząd Skarbowy w Zielonej Górze", "Oddział w Zielonej Górze",
    (("20.10.2024", "Województwo Lubuskie", "12 740,00", "2 955,02"), ("05.06.2025", "PARP", "41 000,00", "9 606,37")),
))
_add(Firm(
    "zielnik", "Zielnik Kosmetyki Naturalne s.c. Ewa Pilch, Dorota Marzec", "sc", _nip("926158403"), _regon("08094618"), "",
    "ul. Polna 41", "66-100", "Sulechów", "0809063", "zielonogórski", "20.42.Z", "Produkcja wyrobów kosmetycznych i toaletowych", "micro",
    ("5", "4", "4"), ("930", "802", "745"), ("310", "288", "240"),
    "Ewa Pilch", "wspólnik", "Dorota Marzec", "wspólniczka, technolog", "792 300 518", "listy@zielnik-kosmetyki.pl", date(2011, 3, 15),
    "Wytwarzamy kremy i mydła z ziół uprawianych w okolicy Sulechowa.", True,
    "Wprowadziłyśmy w 2024 r. linię kremów bezwodnych opartą na własnej recepturze ekstraktu z rokitnika.",
    (Proof("Certyfikat ECOCERT COSMOS Natural", "COS-PL-1187", "ce", "31.12.2026"),
     Proof("Atest PZH nr HŻ/C/00814/2024", "HŻ/C/00814/2024", "attest", "11.06.2027")),
    "www.zielnik-kosmetyki.pl", "", "", ("Facebook – Zielnik", "Instagram – @zielnik.kosmetyki", "TikTok – @zielnik"),
    (Event("24–27.10.2024", "Natura Food & beECO, Łódź"),),
    ("Misja do Danii, maj 2025", ), True, "Zdrowie i jakość życia", (), "", "Urząd Skarbowy w Świebodzinie", "Oddział w Zielonej Górze",
    (), (("Ewa Pilch", _nip("926044117"), "ul. Polna 41, 66-100 Sulechów"), ("Dorota Marzec", _nip("926101750"), "ul. Lipowa 6, 66-100 Sulechów")),
))
_add(Firm(
    "torbet", "TORBET Prefabrykaty Spółka z ograniczoną odpowiedzialnością Sp. k.", "komandytowa", _nip("928174465"), _regon("97127730"), "0000347718",
    "ul. Przemysłowa 22", "68-200", "Żary", "0811021", "żarski", "23.61.Z", "Produkcja wyrobów budowlanych z betonu", "medium",
    ("126", "119", "115"), ("88 240", "80 900", "79 115"), ("52 480", "50 330", "47 900"),
    "Zbigniew Torba", "Prezes Zarządu komplementariusza", "Julia Sroka", "specjalista ds. technologii", "68 470 18 00", "sekretariat@torbet.pl",
    date(2009, 1, 20), "Produkcja prefabrykatów żelbetowych dla budownictwa przemysłowego i drogowego.", True,
    "Wdrożono beton niskoemisyjny z domieszką popiołów (projekt z Politechniką Wrocławską, umowa z 2023 r.).",
    (Proof(f"Certyfikat {ISO9}", "44 100 182066", "iso", "08.03.2028"), Proof("Certyfikat ZKP 1488-CPR-0641/Z", "1488-CPR-0641/Z", "ce", "bezterminowo"),
     Proof("Patent nr 239 114", "Pat.239114", "patent", "03.11.2038")),
    "www.torbet.pl", "www.torbet.pl/de", "niemieckim i angielskim", ("facebook.com/torbetprefabrykaty",),
    (Event("17–21.03.2025", "ISH, Frankfurt nad Menem"), Event("28.01–01.02.2025", "Swissbau, Bazylea"), Event("07–13.04.2025", "bauma, Monachium")),
    ("Wizyta studyjna w Austrii 2024", "Wyjazd studyjny do Hiszpanii 2025"), True, "Zielona Gospodarka", (I_GREEN,),
    "Gospodarka obiegu zamkniętego w budownictwie", "Urząd Skarbowy w Żarach", "Inspektorat w Żarach",
))
_add(Firm(
    "mikrolab", "MIKROLAB Diagnostyka Weterynaryjna Sp. z o.o.", "zoo", _nip("599327180"), _regon("36190455"), "0000551093",
    "ul. Kosynierów Gdyńskich 81", "66-400", "Gorzów Wielkopolski", "0861011", "m. Gorzów Wlkp.", "75.00.Z", "Działalność weterynaryjna", "small",
    ("17", "15", "12"), ("4 815", "4 120", "3 300"), ("2 160", "1 940", "1 515"),
    "Marta Zelek", "Prezes Zarządu", "Krzysztof Ostroróg", "kierownik laboratorium", "95 720 44 16", "kontakt@mikrolab-wet.pl", date(2015, 5, 7),
    "Laboratorium badające próbki od zwierząt hodowlanych i towarzyszących.", True,
    "Opracowaliśmy szybki test PCR w kierunku mykoplazm, sprzedawany od stycznia 2025 r.",
    (Proof("Akredytacja PCA AB 1744 (PN-EN ISO/IEC 17025)", "AB 1744", "iso", "06.10.2028"), Proof("Certyfikat ISO 9001:2015", "SGS/9K/2207", "iso", "14.01.2029"),
     Proof("Znak towarowy R.338190 MYKOFAST", "R.338190", "mark", "22.08.2030")),
    "www.mikrolab-wet.pl", "www.mikrolab-wet.com", "angielskim", (),
    (Event("12–15.11.2024", "EuroTier, Hanower"), Event("11–12.09.2025", "Szkolenie „Eksport usług laboratoryjnych” PAIH, Berlin")),
    (), True, "Zdrowie i jakość życia", (I_MED,), "", "Urząd Skarbowy w Gorzowie Wielkopolskim", "Oddział w Gorzowie Wielkopolskim",
    (("19.02.2025", "Powiatowy Urząd Pracy w Gorzowie Wlkp.", "22 000,00", "5 282,24"),),
))
_add(Firm(
    "kodlas", "KODLAS Software Adrian Leśny", "sole", _nip("929155082"), _regon("52037716"), "",
    "ul. Krakusa 12/4", "65-301", "Zielona Góra", "0862011", "m. Zielona Góra", "62.10.B", "Pozostała działalność w zakresie programowania", "micro",
    ("1", "1", "0"), ("318", "266", "120"), ("74", "61", "22"),
    "Adrian Leśny", "właściciel", "Adrian Leśny", "właściciel", "534 870 012", "adrian@kodlas.dev", date(2022, 9, 1),
    "Piszę oprogramowanie do planowania wycinki i transportu drewna.", False,
    "Firma nie prowadzi obecnie działalności innowacyjnej w rozumieniu naboru.",
    (), "kodlas.dev", "kodlas.dev/en", "angielskim", ("linkedin.com/in/adrianlesny",), (), (), False, "", (), "",
    "Drugi Urząd Skarbowy w Zielonej Górze", "Oddział w Zielonej Górze",
))
_add(Firm(
    "ramstal", "Ramstal Konstrukcje Spółka Jawna J. i P. Ramscy", "jawna", _nip("927110936"), _regon("97044218"), "0000109384",
    "ul. Sobieskiego 50", "66-200", "Świebodzin", "0808053", "świebodziński", "25.11.Z", "Produkcja konstrukcji metalowych i ich części", "small",
    ("41", "42", "40"), ("19 360", "18 700", "20 050"), ("9 480", "9 105", "8 870"),
    "Jerzy Ramski", "wspólnik uprawniony do reprezentacji", "Patryk Ramski", "wspólnik", "68 382 04 77", "ramstal@ramstal.com.pl", date(2001, 8, 30),
    "Hale stalowe, podesty i zbiorniki spawane dla przemysłu rolno-spożywczego.", True,
    "W 2024 r. zakupiono robota spawalniczego i wdrożono cyfrowy paszport konstrukcji.",
    (Proof("Certyfikat EN 1090-1 EXC3", "2184-CPR-0977", "ce", "17.10.2027"), Proof("Certyfikat PN-EN ISO 3834-2", "3834/2/0418", "iso", "17.10.2027"),
     Proof(f"Certyfikat {ISO9}", "JMS/2391/22", "iso", "05.05.2028"), Proof("Certyfikat ISO 45001:2018", "JMS/2392/22", "iso", "05.05.2028")),
    "www.ramstal.com.pl", "", "", ("Facebook: Ramstal Konstrukcje",),
    (Event("08–10.10.2024", "EuroBLECH, Hanower"), Event("20–23.03.2024", "STOM, Kielce"), Event("03–06.06.2025", "ITM Industry Europe, Poznań")),
    ("Wyjazd do Szwecji (FEWL), wrzesień 2025",), True, "Innowacyjny przemysł", (I_SMART,), "Wspólna spawalnia doświadczalna",
    "Urząd Skarbowy w Świebodzinie", "Inspektorat w Świebodzinie",
))
_add(Firm(
    "voltaro", "Voltaro Energia P.S.A.", "psa", _nip("925204481"), _regon("52218093"), "0001007745",
    "ul. Żeromskiego 9", "69-100", "Słubice", "0805053", "słubicki", "43.21.Z", "Wykonywanie instalacji elektrycznych", "micro",
    ("8", "6", "2"), ("3 905", "2 870", "640"), ("1 480", "1 120", "310"),
    "Oliwia Brandt", "Dyrektor", "Oliwia Brandt", "dyrektor", "95 758 20 33", "biuro@voltaro.energy", date(2023, 1, 17),
    "Montujemy magazyny energii i sterowniki mocy w domach i małych zakładach.", True,
    "Rozwijamy sterownik EMS prognozujący produkcję PV, finansowany w ramach bonu na innowacje.",
    (Proof("Certyfikat ISO 9001:2015", "QMS-55190", "iso", "18.01.2029"), Proof("Certyfikat ISO 50001:2018", "EnMS-5520", "iso", "02.02.2029")),
    "www.voltaro.energy", "www.voltaro.energy/de", "niemieckim", ("instagram.com/voltaro_energy", "linkedin.com/company/voltaro"),
    (Event("19–21.06.2024", "The smarter E Europe, Monachium"),),
    (), True, "Zielona Gospodarka", (I_GREEN, I_CITY), "Klaster energii Odra–Nysa", "Urząd Skarbowy w Słubicach", "Inspektorat w Słubicach",
))
_add(Firm(
    "papierowka", "Papierówka Opakowania Sp. z o.o.", "zoo", _nip("924187206"), _regon("08141066"), "0000298855",
    "ul. Fabryczna 14", "68-100", "Żagań", "0810021", "żagański", "17.21.Z", "Produkcja papieru falistego i opakowań", "medium",
    ("72", "70", "66"), ("47 300", "44 980", "46 210"), ("29 700", "28 460", "27 100"),
    "Robert Gajewski", "Prezes Zarządu", "Magdalena Kłos", "kierownik działu rozwoju produktu", "68 367 71 15", "dotacje@papierowka.eu", date(2008, 2, 11),
    "Opakowania z tektury falistej dla e-handlu i branży ogrodniczej.", True,
    "Zespół rozwojowy (3 etaty) opracował skrzynkę tekturową odporną na wilgoć; nakłady 2025: 640 tys. zł.",
    (Proof("Certyfikat FSC CoC", "FSC-C140077", "ce", "01.12.2027"),),
    "www.papierowka.eu", "www.papierowka.eu/en", "angielskim i czeskim", ("LinkedIn Papierówka Opakowania", "Facebook Papierówka"),
    (Event("24–26.09.2024", "FACHPACK, Norymberga"), Event("13.11.2023", "Forum eksportu, Poznań – szkolenie"), Event("luty 2022", "Taropak, Poznań", False)),
    ("Holandia 2024", "Szwecja 2025", "Hiszpania 2025"), False, "", (), "", "Urząd Skarbowy w Żaganiu", "Oddział w Zielonej Górze",
))
_add(Firm(
    "pszczola", "Pracownia Świec Złota Pszczoła Halina Wrona", "sole", _nip("596142735"), _regon("21093344"), "",
    "ul. Rynek 7", "66-300", "Międzyrzecz", "0803023", "międzyrzecki", "32.99.Z", "Pozostała produkcja wyrobów, gdzie indziej niesklasyfikowana", "micro",
    ("2", "2", "2"), ("276", "251", "239"), ("98", "92", "90"),
    "Halina Wrona", "właścicielka", "Halina Wrona", "właścicielka", "600 214 977", "zlotapszczola@miodowo.pl", date(2013, 7, 2),
    "Wytwarzamy świece i woskowijki z wosku pszczelego.", True,
    "W 2025 r. wprowadziłam woskowijki do pakowania żywności, skład powłoki powstał z Uniwersytetem Przyrodniczym w Poznaniu.",
    (Proof("Certyfikat Czysty Wosk", "CW/612/2024", "award", "30.09.2027"),),
    "www.zlotapszczola.pl", "", "", ("facebook.com/zlotapszczola",),
    (Event("26–30.01.2024", "Christmasworld, Frankfurt"), Event("07–11.02.2025", "Christmasworld, Frankfurt"), Event("06–10.02.2026", "Christmasworld, Frankfurt")),
    (), True, "Zielona Gospodarka", (I_GREEN,), "", "Urząd Skarbowy w Międzyrzeczu", "Oddział w Gorzowie Wielkopolskim",
))
_add(Firm(
    "optiglas", "Optiglas Technika Szklana Sp. z o.o.", "zoo", _nip("973095516"), _regon("08107725"), "0000204418",
    "ul. Dąbrowskiego 2", "68-300", "Lubsko", "0811063", "żarski", "23.12.Z", "Kształtowanie i obróbka szkła płaskiego", "small",
    ("27", "26", "28"), ("9 870", "9 115", "9 640"), ("4 930", "4 715", "4 402"),
    "Grzegorz Hajduk", "Prezes Zarządu", "Natalia Hajduk", "specjalista ds. eksportu", "68 372 16 60", "office@optiglas.pl", date(2004, 5, 18),
    "Hartowanie i gięcie szkła do mebli, kominków i łazienek.", True,
    "Współpracujemy z Siecią Łukasiewicz przy powłokach antyrefleksyjnych (umowa 2024–2026).",
    (Proof(f"Certyfikat {ISO9}", "01 100 1820417", "iso", "27.06.2027"), Proof("Wzór użytkowy Ru.071660 „Uchwyt tafli”", "Ru.071660", "model", "bezterminowo"),
     Proof("Deklaracja CE – certyfikat stałości EN 12150", "1434-CPR-0219", "ce", "bezterminowo")),
    "www.optiglas.pl", "www.optiglas.pl/en", "angielskim", ("facebook.com/optiglas", "pinterest.com/optiglas"),
    (Event("22–25.10.2024", "glasstec, Düsseldorf"), Event("25–28.02.2025", "Budma, Poznań"),),
    (), False, "", (), "", "Urząd Skarbowy w Żarach", "Inspektorat w Żarach",
))
_add(Firm(
    "robodom", "ROBODOM Automatyka Budynkowa s.c. M. Stelmach, R. Cyran", "sc", _nip("929172256"), _regon("36720019"), "",
    "ul. Wyspiańskiego 13", "65-036", "Zielona Góra", "0862011", "m. Zielona Góra", "43.21.Z", "Wykonywanie instalacji elektrycznych", "micro",
    ("6", "6", "5"), ("1 870", "1 640", "1 310"), ("520", "470", "398"),
    "Mariusz Stelmach", "wspólnik", "Rafał Cyran", "wspólnik", "68 325 09 14", "info@robodom.com.pl", date(2017, 2, 1),
    "Systemy inteligentnego budynku dla szkół i przychodni.", True,
    "Stworzyliśmy bramkę łączącą KNX z siecią LoRaWAN, w sprzedaży od marca 2024 r.",
    (Proof("Certyfikat KNX Partner", "KNX-48112", "ce", "bezterminowo"), Proof("Certyfikat ISO 9001:2015", "QA-60771", "iso", "19.04.2027"),
     Proof("Świadectwo ochronne na znak towarowy ROBODOM", "R.352840", "mark", "12.12.2032"), Proof("Certyfikat zgodności CE bramki RD-1", "RD1/CE/2024", "ce", "bezterminowo")),
    "robodom.com.pl", "robodom.com.pl/en", "angielskim", ("FB: Robodom", "YT: Robodom Automatyka"),
    (Event("03–08.03.2024", "Light + Building, Frankfurt n. Menem"), Event("04–07.02.2025", "ISE, Barcelona"), Event("15.10.2025", "Szkolenie KNX, Norymberga"),
     Event("08–13.03.2026", "Light + Building, Frankfurt n. Menem")),
    (), True, "Innowacyjny przemysł", (I_CITY,), "", "Pierwszy Urząd Skarbowy w Zielonej Górze", "Oddział w Zielonej Górze",
    (("30.06.2025", "Prezydent Miasta Zielona Góra", "5 000,00", "1 178,69"),),
    (("Mariusz Stelmach", _nip("929034471"), "ul. Wyspiańskiego 13, 65-036 Zielona Góra"), ("Rafał Cyran", _nip("929120098"), "os. Pomorskie 8/20, 65-548 Zielona Góra")),
))
_add(Firm(
    "gorplast", "GORPLAST Wtryskownia Tworzyw Sp. z o.o.", "zoo", _nip("599301447"), _regon("21145090"), "0000388102",
    "ul. Podmiejska 24", "66-400", "Gorzów Wielkopolski", "0861011", "m. Gorzów Wlkp.", "22.26.Z", "Produkcja pozostałych wyrobów z tworzyw sztucznych", "small",
    ("46", "44", "39"), ("24 115", "22 640", "19 480"), ("12 905", "11 770", "10 110"),
    "Beata Skowron", "Prezes Zarządu", "Jacek Linke", "dyrektor techniczny", "95 733 81 20", "zarzad@gorplast.pl", date(2011, 6, 6),
    "Wtrysk precyzyjny elementów dla motoryzacji i AGD.", True,
    "Dział B+R prowadzi prace nad wypraskami z regranulatu pokonsumenckiego; prototypy odebrał klient w 2025 r.",
    (Proof("Certyfikat IATF 16949:2016", "IATF 0512208", "iso", "23.09.2027"), Proof(f"Certyfikat {ISO9}", "12 100 51120", "iso", "23.09.2027"),
     Proof(f"Certyfikat {ISO14}", "12 104 51120", "iso", "23.09.2027"), Proof("Patent nr 243 077", "Pat.243077", "patent", "18.03.2041")),
    "www.gorplast.pl", "www.gorplast.de", "niemieckim i angielskim", ("linkedin.com/company/gorplast",),
    (Event("15–19.10.2024", "Fakuma, Friedrichshafen"), Event("20–23.05.2025", "Plastpol, Kielce"), Event("08–15.10.2025", "K, Düsseldorf")),
    ("Wyjazd studyjny do Austrii, VI 2024", "Wyjazd studyjny do Szwecji, IX 2025"), True, "Innowacyjny przemysł", (I_SMART, I_FUTURE), "",
    "Lubuski Urząd Skarbowy w Zielonej Górze", "Oddział w Gorzowie Wielkopolskim",
))
# --- with truth to be found -------------------------------------------------------------------------------------
_add(Firm(
    "drogmax", "DROGMAX Usługi Brukarskie Sp. z o.o.", "zoo", _nip("928195514"), _regon("38471120"), "0000806631",
    "ul. Lotników 5", "68-200", "Żary", "0811021", "żarski", "42.11.Z", "Roboty związane z budową dróg i autostrad", "small",
    ("22", "25", "24"), ("8 060", "9 330", "9 010"), ("3 740", "4 015", "3 890"),
    "Marek Bąkowski", "Prezes Zarządu", "Iwona Bąkowska", "kierownik biura", "68 419 60 02", "drogmax@drogmax-zary.pl", date(2019, 9, 25),
    "Układamy nawierzchnie z kostki i płyt przepuszczalnych.", True,
    "Wprowadziliśmy nawierzchnie retencyjne z czujnikiem zapełnienia.", (), "www.drogmax-zary.pl", "", "", ("facebook.com/drogmax",),
    (Event("28–31.05.2024", "Autostrada-Polska, Kielce"),), (), False, "", (), "", "Urząd Skarbowy w Żarach", "Inspektorat w Żarach",
))
_add(Firm(
    "tekstura", "TEKSTURA Szwalnia Techniczna Sp. z o.o.", "zoo", _nip("925160079"), _regon("08150933"), "0000410077",
    "ul. Wojska Polskiego 112", "67-100", "Nowa Sól", "0804011", "nowosolski", "13.96.Z", "Produkcja pozostałych technicznych wyrobów włókienniczych", "small",
    ("38", "35", "33"), ("7 640", "7 015", "6 480"), ("3 015", "2 920", "2 780"),
    "Lidia Kruszyna", "Prezes Zarządu", "Lidia Kruszyna", "prezes", "68 356 12 12", "biuro@tekstura.com.pl", date(2012, 1, 30),
    "Szyjemy pokrowce i filtry z tkanin technicznych.", True, "Nowa linia filtrów wielokrotnego użytku, wdrożona w 2025 r.",
    (Proof("Certyfikat OEKO-TEX Standard 100", "24.HPL.81170", "ce", "31.10.2026"), Proof(f"Certyfikat {ISO9}", "Q-44091", "iso", "15.07.2027")),
    "www.tekstura.com.pl", "www.tekstura.com.pl/en", "angielskim", (),
    (Event("23–26.04.2024", "Techtextil, Frankfurt"), Event("05.2025", "Wyjazd kooperacyjny do Czech (RIG Nowa Sól)")), (), True, "Innowacyjny przemysł", (I_SMART,), "",
    "Urząd Skarbowy w Nowej Soli", "Oddział w Zielonej Górze",
))
_add(Firm(
    "lumen", "LUMEN-ART Oświetlenie Sceniczne Jolanta Frąckiewicz", "sole", _nip("929088213"), _regon("97055106"), "",
    "ul. Jaskółcza 30", "65-170", "Zielona Góra", "0862011", "m. Zielona Góra", "27.40.Z", "Produkcja elektrycznego sprzętu oświetleniowego", "micro",
    ("7", "7", "6"), ("2 115", "1 990", "1 850"), ("640", "610", "575"),
    "Jolanta Frąckiewicz", "właścicielka", "Bartosz Frąckiewicz", "konstruktor", "68 327 44 10", "lumen@lumen-art.pl", date(2003, 11, 4),
    "Reflektory LED dla teatrów i domów kultury.", True, "Zbudowaliśmy reflektor z bezgłośnym chłodzeniem, zgłoszony do ochrony.",
    (Proof("Wzór użytkowy Ru.074005 „Głowica reflektora”", "Ru.074005", "model", "bezterminowo"),), "www.lumen-art.pl", "www.lumen-art.pl/en", "angielskim",
    ("facebook.com/lumenart", "instagram.com/lumen.art.led"), (Event("08–11.04.2025", "Prolight + Sound, Frankfurt"), Event("23.09.2024", "Plasa Show, Londyn")),
    ("Wyjazd studyjny Holandia 2024",), True, "Innowacyjny przemysł", (), "", "Drugi Urząd Skarbowy w Zielonej Górze", "Oddział w Zielonej Górze",
))
_add(Firm(
    "hydrolog", "Hydrolog Studnie i Odwierty Sp. z o.o. Sp. k.", "komandytowa", _nip("973081175"), _regon("08093390"), "0000377019",
    "ul. Szkolna 15", "66-016", "Czerwieńsk", "0809033", "zielonogórski", "43.13.Z", "Wykonywanie wykopów i wierceń geologiczno-inżynierskich", "small",
    ("13", "12", "12"), ("5 480", "5 105", "4 930"), ("2 770", "2 590", "2 410"),
    "Artur Sowa", "Prezes komplementariusza", "Artur Sowa", "prezes", "68 327 81 88", "hydrolog@hydrolog.biz.pl", date(2010, 12, 9),
    "Wiercimy studnie i gruntowe wymienniki ciepła.", True, "Wspólnie z AGH testujemy sondy głębokie z pomiarem światłowodowym.",
    (Proof(f"Certyfikat {ISO9}", "HG-1182", "iso", "25.02.2028"),), "www.hydrolog.biz.pl", "", "", ("facebook.com/hydrologstudnie",),
    (Event("20–21.06.2024", "GeoTHERM, Offenburg"), Event("19–20.02.2026", "GeoTHERM, Offenburg"), Event("10.2025", "misja PAIH do Finlandii")),
    (), True, "Zielona Gospodarka", (I_GREEN,), "", "Pierwszy Urząd Skarbowy w Zielonej Górze", "Oddział w Zielonej Górze",
))
_add(Firm(
    "delikon", "Delikon Catering Dietetyczny Sp. z o.o.", "zoo", _nip("924170991"), _regon("38690274"), "0000861140",
    "ul. Kożuchowska 20b", "65-364", "Zielona Góra", "0862011", "m. Zielona Góra", "56.21.Z", "Przygotowywanie posiłków okolicznościowych (katering)", "small",
    ("19", "18", "14"), ("5 905", "5 310", "3 870"), ("1 930", "1 760", "1 240"),
    "Sylwia Matuszak", "Prezes Zarządu", "Sylwia Matuszak", "prezes", "68 444 20 15", "kuchnia@delikon.pl", date(2020, 10, 14),
    "Catering dietetyczny dla osób z insulinoopornością.", True, "Aplikacja dobierająca jadłospis do wyników badań, w użyciu od 2024 r.",
    (Proof("Certyfikat ISO 22000:2018", "FSMS-30714", "iso", "09.11.2027"),), "www.delikon.pl", "", "", ("instagram.com/delikon_dieta",), (), (),
    True, "Zdrowie i jakość życia", (I_FOOD,), "", "Pierwszy Urząd Skarbowy w Zielonej Górze", "Oddział w Zielonej Górze",
))
_add(Firm(
    "frezmet", "FREZMET Obróbka Skrawaniem Krzysztof Pająk", "sole", _nip("927143352"), _regon("97081197"), "",
    "ul. Młyńska 6", "66-210", "Zbąszynek", "0808063", "świebodziński", "25.53.Z", "Obróbka mechaniczna elementów metalowych", "small",
    ("14", "12", "11"), ("4 250", "3 960", "3 705"), ("2 015", "1 880", "1 790"),
    "Krzysztof Pająk", "właściciel", "Krzysztof Pająk", "właściciel", "68 384 91 05", "frezmet.pajak@frezmet-zbaszynek.pl", date(2006, 3, 3),
    "Frezowanie i toczenie części do maszyn rolniczych i pojazdów szynowych.", True, "Wdrożyłem pomiar detali na obrabiarce (współpraca z UZ).",
    (Proof(f"Certyfikat {ISO9}", "TQ/7720", "iso", "30.01.2028"),), "www.frezmet-zbaszynek.pl", "", "", (),
    (Event("08–10.10.2024", "EuroBLECH, Hanower"), Event("03–06.06.2025", "ITM Industry Europe, Poznań")), (), True, "Innowacyjny przemysł", (), "",
    "Urząd Skarbowy w Świebodzinie", "Inspektorat w Świebodzinie",
))
