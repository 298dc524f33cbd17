"""The companies of this round, and the arithmetic of their numbers."""

from dataclasses import dataclass, field

NIP_WEIGHTS = (6, 5, 7, 2, 3, 4, 5, 6, 7)
REGON_WEIGHTS = (8, 9, 2, 3, 4, 5, 6, 7)


def nip(base: int) -> str:
    """The first valid number from these nine digits on."""
    while True:
        digits = f"{base:09d}"
        check = sum(int(digit) * weight for digit, weight in zip(digits, NIP_WEIGHTS, strict=True)) % 11
        if check < 10:
            return f"{digits}{check}"
        base += 1


def regon(base: int) -> str:
    """Eight digits and their check digit."""
    digits = f"{base:08d}"
    return f"{digits}{sum(int(digit) * weight for digit, weight in zip(digits, REGON_WEIGHTS, strict=True)) % 11 % 10}"


@dataclass(frozen=True, slots=True)
class Company:
    """What is true of one company, and how it writes it."""

    slug: str
    name: str
    base: int
    street: str
    post: str
    krs: str
    pkd: str
    legal: str
    size: str
    activity: str
    delegate: str
    post_held: str
    phone: str
    email: str
    since: str
    gmina: str
    branch: str
    """Of ZUS and tax office, as „w Żarach”."""
    day: str
    """Day of signing, „10.04.2026”."""
    innovative: bool = True
    certificates: tuple[tuple[str, str], ...] = ()
    web_pl: str = ""
    web_foreign: str = ""
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, str], ...] = ()
    trips: int = 0
    trip_names: str = ""
    lis: str = ""
    agreements: tuple[str, ...] = ()
    horizontal: str = ""
    aim: str = "poznanie szwajcarskich ośrodków innowacji i nawiązanie kontaktów"
    languages: str = "angielski – B2"
    nothing: str = "nie dotyczy"
    signer: str = ""
    signer_post: str = ""
    staff: tuple[str, str, str] = ("4", "5", "5")
    turnover: tuple[str, str, str] = ("310", "355", "402")
    balance: tuple[str, str, str] = ("120", "140", "165")
    aid: tuple[tuple[str, str, str, str], ...] = ()
    aid_sum: str = ""
    parts: dict[str, str] = field(default_factory=dict)

    @property
    def nip(self) -> str:
        return nip(self.base)

    @property
    def regon(self) -> str:
        return regon(self.base % 90000000 + 10000000)

    @property
    def town(self) -> str:
        return self.post[7:]

    @property
    def signs(self) -> str:
        return self.signer or self.delegate


SMALL = {
    "staff": ("21", "24", "26"),
    "turnover": ("2 140", "2 510", "2 780"),
    "balance": ("980", "1 120", "1 260"),
}
MEDIUM = {
    "staff": ("88", "93", "97"),
    "turnover": ("14 300", "15 900", "16 450"),
    "balance": ("8 200", "8 900", "9 400"),
}
ZG, GW = "w Zielonej Górze", "w Gorzowie Wielkopolskim"
C = Company

# fmt: off
DIGITAL = (
    C("softmera", "Softmera Sp. z o.o.", 973104821, "ul. Sulechowska 18/4", "65-119 Zielona Góra", "KRS 0000871436", "62.10.B",
      "form_company", "small", "Tworzymy oprogramowanie do planowania produkcji. Własny dział B+R (6 osób), współpraca z Uniwersytetem "
      "Zielonogórskim, w 2025 r. wdrożony moduł prognozowania awarii.", "Marta Zawilska", "Prezes Zarządu", "601 448 213",
      "marta.zawilska@softmera.pl", "14.05.2018", "0862011", ZG, "09.04.2026",
      certificates=(("Certyfikat ISO/IEC 27001:2022", "TÜV Nord Polska, nr 27-4410"), ("Certyfikat ISO 9001:2015", "TÜV Nord Polska, nr 90-2217")),
      web_pl="www.softmera.pl", web_foreign="www.softmera.pl/en", social=("linkedin.com/company/softmera", "facebook.com/softmera"),
      events=(("Hannover Messe", "Hanower, Niemcy", "2024"), ("Hannover Messe", "Hanower, Niemcy", "2025"),
              ("SPS Smart Production", "Norymberga, Niemcy", "2025"), ("Targi ITM Industry Europe", "Poznań, Polska", "2024")),
      lis="lis_industry", agreements=("Porozumienie „Cyfrowy przemysł”",), languages="angielski – C1, niemiecki – B1",
      **SMALL),
    C("bioplater", "BIOPLATER Sp. z o.o.", 599317402, "ul. Walczaka 25", "66-400 Gorzów Wielkopolski", "KRS 0000654218", "72.11.Z",
      "form_company", "micro", "Opracowujemy biodegradowalne folie z odpadów roślinnych. Trzy projekty badawcze z uczelniami.",
      "Igor Stępiński", "dyrektor ds. badań", "512 903 377", "i.stepinski@bioplater.eu", "02.02.2017", "0861011", GW, "13.04.2026",
      certificates=(("Patent nr PL 243118", "Urząd Patentowy RP"),), web_pl="https://bioplater.eu", web_foreign="https://bioplater.eu/english",
      social=("LinkedIn: Bioplater",), events=(("K-Messe", "Düsseldorf, Niemcy", "2025"), ("Plastpol", "Kielce, Polska", "2024")),
      trips=1, trip_names="Wyjazd studyjny do Holandii, 2025", lis="lis_green", signer="Katarzyna Rembisz", signer_post="Prezes Zarządu",
      aid=(("Marszałek Województwa Lubuskiego", "FEWL 2021-2027", "12.06.2025", "3 150,00"),), aid_sum="3 150,00"),
    C("wikmet", "Zakład Metalowy WIKMET Wiktor Lisiak", 925118630, "ul. Wojska Polskiego 91", "67-100 Nowa Sól", "CEIDG", "25.62.Z",
      "form_sole", "micro", "Obróbka metali CNC na zlecenie, krótkie serie dla firm z Niemiec i Danii.", "Wiktor Lisiak", "właściciel",
      "604 771 905", "biuro@wikmet.com.pl", "01.09.2009", "0804011", "w Nowej Soli", "15.04.2026", innovative=False, web_pl="wikmet.com.pl",
      events=(("Targi Metav", "Düsseldorf, Niemcy", "2024"),), nothing="brak", languages="niemiecki – komunikatywnie"),
    C("termolub", "Termolub Systemy Sp. z o.o. Sp.k.", 928220417, "ul. Zielonogórska 44", "68-200 Żary", "KRS 0000437715", "28.25.Z",
      "form_partners", "medium", "Producent pomp ciepła i central wentylacyjnych. Nowa linia produkcyjna (2024), laboratorium badawcze, "
      "zgłoszenia patentowe, nakłady na B+R około 4% obrotu.", "Paweł Grochulski", "Kierownik Działu Rozwoju", "695 220 184",
      "p.grochulski@termolub.pl", "21.11.2012", "0811021", "w Żarach", "16.04.2026",
      certificates=(("ISO 9001:2015", "DEKRA, 9001/5521"), ("ISO 14001:2015", "DEKRA, 14001/5522"), ("ISO 45001:2018", "DEKRA, 45001/5523"),
                    ("Patent PL 239904", "Urząd Patentowy RP")),
      web_pl="www.termolub.pl", web_foreign="www.termolub.de", social=("facebook.com/termolub", "youtube.com/@termolub", "instagram.com/termolub"),
      events=(("ISH", "Frankfurt nad Menem, Niemcy", "2025"), ("Chillventa", "Norymberga, Niemcy", "2024"), ("MCE", "Mediolan, Włochy", "2024")),
      aid=(("Marszałek Województwa Lubuskiego", "FEWL 2021-2027", "16.09.2024", "2 980,00"), ("Marszałek Województwa Lubuskiego", "FEWL 2021-2027", "10.06.2025", "3 240,00")), aid_sum="6 220,00",
      trips=2, trip_names="Misja do Szwecji 2024, misja do Austrii 2025", lis="lis_industry",
      agreements=("Porozumienie „Zielona energia”", "Porozumienie „Nowoczesny przemysł”"), horizontal="Lubuska Dolina Ciepła",
      signer="Sylwia Konarzewska", signer_post="Prokurent", languages="niemiecki – C1, angielski – B2", **MEDIUM),
)

PEN = (
    C("pszczola", "Pracownia Mebli „Pszczoła” Anna Wilczek", 973228415, "ul. Batorego 126", "65-735 Zielona Góra", "CEIDG", "31.00.Z",
      "form_sole", "micro", "Meble na wymiar z drewna z odzysku,\nwłasne wzory użytkowe,\nwspółpraca z UZ przy klejach bez formaldehydu", "Anna Wilczek",
      "właścicielka", "502 119 640", "anna@mebleczola.pl", "12.03.2015", "0862011", ZG, "10.04.2026",
      certificates=(("Certyfikat FSC C187204", "Preferred by Nature"),), web_pl="www.mebleczola.pl", social=("Facebook: Meble Pszczoła",),
      events=(("IMM Cologne", "Kolonia, Niemcy", "2024"), ("Drema", "Poznań, Polska", "2025")), lis="lis_green", nothing="nie dotyczy"),
    C("dentika", "Dentika Lab Sp. z o.o.", 599402716, "ul. Kosynierów Gdyńskich 51", "66-400 Gorzów Wielkopolski", "0000912347", "32.50.Z",
      "form_company", "micro", "Laboratorium protetyczne.\nDruk 3D koron i mostów, skanowanie cyfrowe", "Tomasz Bereza", "wiceprezes", "606 315 884",
      "t.bereza@dentikalab.pl", "07.07.2020", "0861011", GW, "14.04.2026",
      certificates=(("ISO 13485:2016", "BSI 13-8841"), ("Atest PZH", "NIZP PZH 2214/24")), web_pl="dentikalab.pl", web_foreign="dentikalab.pl/en",
      events=(("IDS", "Kolonia, Niemcy", "2025"), ("CEDE", "Poznań, Polska", "2024"), ("ADF", "Paryż, Francja", "2024")), lis="lis_health",
      agreements=("Porozumienie Zdrowie Plus",), nothing="brak", languages="angielski B2"),
    C("rolbud", "ROLBUD Krzysztof Maj", 927115208, "ul. Łużycka 7", "66-200 Świebodzin", "CEIDG", "43.22.Z", "form_sole", "micro",
      "Instalacje sanitarne i grzewcze", "Krzysztof Maj", "właściciel", "691 404 517", "rolbud.maj@poczta-mail.pl", "03.10.2006", "0808053",
      "w Świebodzinie", "16.04.2026", innovative=False, nothing="brak", languages="niemiecki A2", aim="nowe technologie pomp ciepła"),
    C("elwiza", "Elwiza Automatyka Sp. z o.o.", 929186350, "ul. Przemysłowa 3", "66-100 Sulechów", "0000561902", "33.20.Z", "form_company",
      "small", "Budowa linii zrobotyzowanych.\nDział B+R, nowe chwytaki 2025", "Jerzy Tomczak", "główny konstruktor", "508 662 371",
      "j.tomczak@elwiza.pl", "19.01.2011", "0809063", ZG, "17.04.2026", certificates=(("ISO 9001:2015", "PCC-Cert 1142"),
      ("ISO 3834-2", "UDT-CERT 308"), ("Wzór użytkowy Ru 71904", "Urząd Patentowy RP")), web_pl="www.elwiza.pl", web_foreign="www.elwiza.com",
      social=("linkedin.com/company/elwiza",), events=(("Automatica", "Monachium, Niemcy", "2025"),), aid=(("Marszałek Województwa Lubuskiego", "FEWL 2021-2027", "06.05.2024", "2 700,00"), ("Marszałek Województwa Lubuskiego", "FEWL 2021-2027", "07.10.2024", "2 850,00"), ("Marszałek Województwa Lubuskiego", "FEWL 2021-2027", "12.05.2025", "3 100,00")), aid_sum="8 650,00",
      trips=3,
      trip_names="Holandia 2024, Dania 2024, Austria 2025", lis="lis_industry", agreements=("Porozumienie Cyfrowy Przemysł",),
      horizontal="Centrum Robotyki Lubuskiej", signer="Ewa Wiza", signer_post="Prezes Zarządu", languages="angielski B1", **SMALL),
)

PRINTED = (
    C("lubopak", "Lubopak Opakowania Sp. z o.o.", 924107735, "ul. Keplera 12", "68-100 Żagań", "0000318854", "17.21.B", "form_company",
      "medium", "Opakowania z tektury falistej. Automatyczna linia klejenia, własne laboratorium wytrzymałości.", "Joanna Mrowiec",
      "dyrektor handlowy", "663 908 142", "joanna.mrowiec@lubopak.pl", "28.06.2008", "0810021", "w Żaganiu", "10.04.2026",
      certificates=(("FSC Chain of Custody C160442", "SGS"), ("BRCGS Packaging", "SGS, PL-20-881")), web_pl="www.lubopak.pl",
      web_foreign="www.lubopak.pl/de", social=("facebook.com/lubopak",),
      events=(("FachPack", "Norymberga, Niemcy", "2024"), ("Taropak", "Poznań, Polska", "2025"), ("Empack", "Zurych, Szwajcaria", "2026")),
      lis="lis_industry", aid=(("Marszałek Województwa Lubuskiego", "FEWL 2021-2027", "03.06.2024", "1 950,00"),), aid_sum="1 950,00",
      trips=1, trip_names="Misja gospodarcza do Czech 2024", signer="Marek Sobiech", signer_post="Prezes Zarządu", **MEDIUM),
    C("kwasy", "Fermentownia Kwaśne Sp. z o.o.", 598116240, "ul. Kopernika 31", "69-100 Słubice", "0000978120", "86.99.D", "form_company",
      "micro", "Testy mikrobioty i doradztwo dietetyczne, aplikacja do analizy wyników.", "Olga Pawelec", "współzałożycielka", "733 218 409",
      "olga@kwasne.bio", "15.03.2022", "0805053", "w Słubicach", "13.04.2026", web_pl="www.kwasne.bio", web_foreign="www.kwasne.bio/de",
      social=("instagram.com/kwasne.bio", "facebook.com/kwasnebio"), events=(("Biofach", "Norymberga, Niemcy", "2026"),), lis="lis_health",
      languages="niemiecki – C2, angielski – B2"),
    C("drewgub", "Drewgub Robert Olech", 926104418, "ul. Śląska 60", "66-620 Gubin", "CEIDG", "16.23.Z", "form_sole",
      "micro", "Okna i drzwi drewniane do budynków pasywnych, nowy profil o podwyższonej izolacyjności.", "Robert Olech", "właściciel",
      "601 337 528", "biuro@drewgub.pl", "05.05.2003", "0802011", "w Krośnie Odrzańskim", "20.04.2026", web_pl="drewgub.pl",
      certificates=(("Atest ITB okno DG-92", "ITB, 2214/2024"),), events=(("Fensterbau Frontale", "Norymberga, Niemcy", "2024"),
      ("BAU", "Monachium, Niemcy", "2025")), lis="lis_green", nothing="brak"),
    C("medsort", "Medsort Logistyka Sp. z o.o.", 596133907, "ul. Poznańska 106", "66-300 Międzyrzecz", "0000745516", "52.10.B",
      "form_company", "small", "Magazyny produktów leczniczych, system śledzenia temperatury własnej konstrukcji.", "Adam Kłosek",
      "Prezes Zarządu", "609 114 772", "a.klosek@medsort.pl", "30.08.2018", "0803023", "w Międzyrzeczu", "21.04.2026",
      web_pl="www.medsort.pl", social=("linkedin.com/company/medsort",), lis="lis_health", agreements=("Zdrowie Plus", "Cyfrowy Przemysł"),
      horizontal="Lubuski Łańcuch Leków", **SMALL),
)

FAULTY = (
    C("stalbart", "Stalbart Konstrukcje Sp. z o.o.", 925230714, "ul. Głogowska 8", "67-100 Nowa Sól", "0000602283", "25.11.Z", "form_company",
      "small", "Konstrukcje stalowe hal.", "Dawid Bartosik", "Prezes Zarządu", "607 440 926", "biuro@stalbart.pl", "11.04.2016", "0804011",
      "w Nowej Soli", "14.04.2026", innovative=False, web_pl="www.stalbart.pl", events=(("Budma", "Poznań, Polska", "2025"),), **SMALL),
    C("agrafka", "Studio Agrafka Julia Nędza", 973301526, "ul. Kupiecka 40", "65-058 Zielona Góra", "CEIDG", "74.12.Z", "form_sole", "micro",
      "Projektowanie opakowań i wzornictwo", "Julia Nędza", "właścicielka", "511 226 803", "julia@studioagrafka.pl", "01.06.2019", "0862011",
      ZG, "15.04.2026", web_pl="studioagrafka.pl", social=("instagram: studioagrafka",), nothing="brak"),
    C("optovia", "Optovia Sp. z o.o.", 599510338, "ul. Szarych Szeregów 4", "66-400 Gorzów Wielkopolski", "0000820947", "27.40.Z",
      "form_company", "small", "Oprawy LED i czujniki światła, własny dział konstrukcyjny.", "Rafał Sikora", "Prezes Zarządu", "602 718 355",
      "r.sikora@optovia.pl", "09.12.2019", "0861011", GW, "10.04.2026", web_pl="www.optovia.pl", web_foreign="www.optovia.pl/en",
      events=(("Light + Building", "Frankfurt nad Menem, Niemcy", "2024"), ("Light + Building", "Frankfurt nad Menem, Niemcy", "2026")),
      lis="lis_industry", **SMALL),
    C("kajakus", "Kajakus Robert Drzazga", 925340152, "ul. Rybacka 2", "67-400 Wschowa", "CEIDG", "30.12.Z", "form_sole", "micro",
      "Produkcja kajaków z kompozytów lnianych", "Robert Drzazga", "właściciel", "698 335 104", "kontakt@kajakus.pl", "22.02.2014", "0812033",
      "w Nowej Soli", "20.04.2026", web_pl="kajakus.pl", social=("Facebook: Kajakus",), events=(("Paddle Expo", "Norymberga, Niemcy", "2024"),),
      lis="lis_green", nothing="brak"),
)
