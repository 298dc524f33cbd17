"""The firms of the round: fifteen ordinary applicants."""

from tests.blind.rounds.r48.firm import Firm, nip, regon
from tests.blind.rounds.r48.pen import CAVEAT, KALAM, TYPED, TYPED_ARIAL, TYPED_BOLD, Hand

ZG = "0862011"
GW = "0861011"
CROSS = Hand(font="Arial", size=10, mark="[X]")


def firm(
    slug: str, name: str, nine: str, eight: str, register: str, seat: tuple[str, str, str, str], pkd: str, legal: int,
    founded: str, boss: tuple[str, str], delegate: tuple[str, str], contact: tuple[str, str], size: str, innovative: bool,
    about: str, certificates: tuple[str, ...], net: tuple[str, str, tuple[str, ...]], events: tuple[tuple[str, str, str], ...],
    trips: tuple[str, ...], aim: str, languages: str, lis: int, agreements: tuple[str, ...], horizontal: str, day: str,
    hand: Hand, signs: bool = True, aid: tuple[tuple[str, str, str, str], ...] = (), no_events: str = "",
) -> Firm:  # fmt: skip
    """A firm from groups of answers."""
    staff = {"micro": ("5", "6"), "small": ("21", "23"), "medium": ("96", "104")}[size]
    money = {
        "micro": ("0,9 mln zł", "0,4 mln zł"),
        "small": ("9,8 mln zł", "5,1 mln zł"),
        "medium": ("61 mln zł", "38 mln zł"),
    }[size]
    return Firm(
        slug=slug, name=name, nip=nip(nine), regon=regon(eight), register=register, street=seat[0], code=seat[1], town=seat[2],
        commune=seat[3], pkd=pkd, legal=legal, founded=founded, boss=boss[0], boss_role=boss[1], delegate=delegate[0],
        role=delegate[1], phone=contact[0], mail=contact[1], size=size, innovative=innovative, about=about,
        certificates=certificates, web=net[0], foreign=net[1], social=net[2], events=events, trips=trips, aim=aim,
        languages=languages, lis=lis, agreements=agreements, horizontal=horizontal, signed_on=day,
        figures=((staff[0], *money), (staff[1], *money)), aid=aid, hand=hand, hand_signs=signs, no_events=no_events,
    )  # fmt: skip


FAIRS = (
    ("Hannover Messe", "Niemcy, Hanower", "2024"), ("ITM Industry Europe", "Polska, Poznań", "2024"),
    ("Targi EMO", "Niemcy, Hanower", "2025"), ("Warsaw Industry Week", "Polska, Nadarzyn", "2025"),
)  # fmt: skip

PRESIDENT = "Prezes Zarządu"
OWNER = "właściciel"

FIRMS: tuple[Firm, ...] = (
    # born-digital, e-signed
    firm("omnitor", "Omnitor Automatyka Sp. z o.o.", "973104421", "36815527", "0000714306",
         ("ul. Dekoracyjna 14", "65-155", "Zielona Góra", ZG), "28.99.Z", 2, "12.03.2018", ("Marek Sobolewicz", PRESIDENT),
         ("Marek Sobolewicz", PRESIDENT), ("603 114 872", "biuro@omnitor-automatyka.pl"), "small", True,
         "Projektujemy i budujemy stanowiska montażowe dla przemysłu. Własny dział konstrukcyjny, wspólne prace badawcze z "
         "Uniwersytetem Zielonogórskim.", ("ISO 9001:2015 nr QC/2024/0418", "Patent nr PL 244817"),
         ("www.omnitor-automatyka.pl", "www.omnitor-automatyka.pl/en", ("linkedin.com/company/omnitor-automatyka",)), FAIRS[:3],
         (), "Kontakty z producentami maszyn precyzyjnych.", "angielski B2, niemiecki A2", 2, (), "", "9.04.2026", TYPED, False),
    firm("zielarnia", "Pracownia Kosmetyczna Lipnica Anna Warchoł", "925103318", "08114620", "CEIDG",
         ("ul. Wrocławska 20c", "67-100", "Nowa Sól", "0804011"), "20.42.Z", 0, "1.06.2012", ("Anna Warchoł", OWNER),
         ("Anna Warchoł", OWNER), ("512 440 906", "kontakt@lipnica-kosmetyki.pl"), "micro", True,
         "Kosmetyki naturalne w małych seriach, własne receptury.", (), ("www.lipnica-kosmetyki.pl", "",
         ("facebook.com/lipnicakosmetyki", "instagram.com/lipnica.kosmetyki")), (("Vivaness", "Niemcy, Norymberga", "2025"),),
         (), "Poznanie szwajcarskiego rynku kosmetyków.", "angielski – komunikatywny", 1, (), "", "13.04.2026", TYPED_BOLD, False),
    firm("gorzmet", "Gorzmet Konstrukcje Sp. z o.o.", "599210037", "21077314", "0000296514",
         ("ul. Mosiężna 8", "66-400", "Gorzów Wielkopolski", GW), "25.11.Z", 2, "21.01.2008", ("Tomasz Pikuła", PRESIDENT),
         ("Ewelina Drabik", "Dyrektor Handlowy"), ("95 721 40 18", "e.drabik@gorzmet.pl"), "medium", False,
         "Konstrukcje stalowe hal i wiaduktów, cięcie laserowe, śrutowanie i malowanie.",
         ("EN 1090-2 nr 1433-CPR-118", "ISO 9001:2015 nr QC/2023/1150", "ISO 3834-2 nr W/77/24", "ISO 45001:2018 nr QC/2024/0611"),
         ("www.gorzmet.pl", "www.gorzmet.pl/en", ()), FAIRS[:2], ("misja gospodarcza do Niemiec 2024",),
         "Pozyskanie odbiorców konstrukcji.", "angielski C1", 2, (), "", "10.04.2026", TYPED_ARIAL, False,
         (("Starosta Gorzowski", "14.05.2024", "18 000,00", "4 190,00"),)),
    firm("softmed", "SoftMed Lubuskie Sp. z o.o.", "929188402", "52114378", "0000884107",
         ("ul. Sikorskiego 6", "68-200", "Żary", "0811021"), "62.10.B", 2, "2.02.2021", ("Karol Wieczorski", PRESIDENT),
         ("Karolina Mazij", "kierownik projektu"), ("690 332 015", "k.mazij@softmed-lubuskie.pl"), "micro", True,
         "Oprogramowanie dla poradni i laboratoriów, moduł opisu badań z użyciem uczenia maszynowego.", (),
         ("www.softmed-lubuskie.pl", "www.softmed-lubuskie.pl/en", ("linkedin.com/company/softmed-lubuskie",)), (), (),
         "Spotkania z klinikami i firmami medtech.", "angielski C1", 1,
         ("Zdrowie i nowoczesna medycyna",), "", "14.04.2026", CROSS, False, (), "brak"),
    # printed, signed by pen; scans and photographs
    firm("stolgrab", "STOL-GRAB Grzegorz Grabarek", "924101756", "97042118", "CEIDG",
         ("ul. Żarska 41", "68-100", "Żagań", "0810021"), "31.00.Z", 0, "15.04.2003", ("Grzegorz Grabarek", OWNER),
         ("Grzegorz Grabarek", OWNER), ("601 772 340", "stolgrab@stolgrab.pl"), "micro", False,
         "Meble na wymiar, zabudowy kuchenne, schody.", (), ("www.stolgrab.pl", "", ("facebook.com/stolgrab",)),
         (("Targi Drema", "Polska, Poznań", "2024"), ("Ligna", "Niemcy, Hanower", "2025")), (),
         "Nowe maszyny i kontakty.", "niemiecki podstawowy", -1, (), "", "8.04.2026", KALAM),
    firm("termika", "Termika Odra Sp. z o.o.", "927166043", "38211975", "0000763320",
         ("ul. Kolejowa 3", "66-200", "Świebodzin", "0808063"), "43.22.Z", 2, "7.01.2019", ("Paweł Lisowicz", PRESIDENT),
         ("Paweł Lisowicz", PRESIDENT), ("68 381 22 07", "biuro@termika-odra.pl"), "small", True,
         "Projekty i montaż pomp ciepła, magazynów energii oraz fotowoltaiki. Testujemy własny sterownik instalacji hybrydowych.",
         ("ISO 9001:2015 nr QC/2025/0092",), ("www.termika-odra.pl", "", ("facebook.com/termikaodra",)), FAIRS[:1], (),
         "Poznanie rozwiązań geotermalnych.", "angielski", 0, (), "", "13.04.2026", TYPED),
    firm("polsztyk", "Zakład Elektromechaniki Polsztyk Jan Polsztyk", "928104412", "97068031", "CEIDG",
         ("ul. Piastowska 2", "69-100", "Słubice", "0805043"), "33.14.Z", 0, "3.09.1998", ("Jan Polsztyk", OWNER),
         ("Michał Polsztyk", "technolog"), ("509 118 260", "warsztat@polsztyk.pl"), "micro", False,
         "Naprawa i przezwajanie silników elektrycznych.", (), ("www.polsztyk.pl", "", ()), (), (),
         "Wymiana doświadczeń.", "niemiecki dobry", 2, (), "", "9.04.2026", CAVEAT, True, (), "nie uczestniczyliśmy"),
    firm("plastline", "Plastline Sp. z o.o.", "973120068", "08093377", "0000223914",
         ("ul. Przemysłowa 11", "66-100", "Sulechów", "0809073"), "22.26.Z", 2, "18.11.2004", ("Barbara Tomkowiak", PRESIDENT),
         ("Adam Reszel", "kierownik rozwoju"), ("68 385 90 12", "a.reszel@plastline.pl"), "medium", True,
         "Wtrysk elementów technicznych z tworzyw, narzędziownia, dział badań nad materiałami z odzysku.",
         ("ISO 9001:2015 nr QC/2024/0733", "ISO 14001:2015 nr QC/2024/0734"), ("www.plastline.pl", "www.plastline.pl/en", ()),
         FAIRS, ("wizyta studyjna w Austrii 2023", "misja do Czech 2025"), "Technologie recyklingu.", "angielski B2", 0, (), "",
         "15.04.2026", TYPED_ARIAL),
    firm("optilab", "Optilab Zielona Góra Sp. z o.o.", "929177316", "36044291", "0000530118",
         ("al. Wojska Polskiego 31", "65-077", "Zielona Góra", ZG), "32.50.Z", 2, "20.10.2014", ("Renata Michalczuk", PRESIDENT),
         ("Renata Michalczuk", PRESIDENT), ("607 915 441", "renata@optilab.zgora.pl"), "small", True,
         "Soczewki specjalne i oprawy dla optometrii.", ("Prawo ochronne na znak towarowy nr R.341207",),
         ("www.optilab.zgora.pl", "www.optilab.zgora.pl/en", ("instagram.com/optilab.zg",)),
         (("Opti", "Niemcy, Monachium", "2025"), ("MIDO", "Włochy, Mediolan", "2026")), (), "Dostawcy powłok optycznych.",
         "angielski C1", 1, ("Zdrowie i nowoczesna medycyna",), "Laboratorium wspólnych badań", "10.04.2026", TYPED_BOLD),
    firm("wiktrans", "WIK-SERWIS Wiktor Sadłoń", "596101247", "21036617", "CEIDG",
         ("ul. Waszkiewicza 50", "66-300", "Międzyrzecz", "0803023"), "33.12.Z", 0, "1.02.2001", ("Wiktor Sadłoń", OWNER),
         ("Wiktor Sadłoń", OWNER), ("604 221 937", "wiktor.sadlon@wikserwis.pl"), "micro", True,
         "Serwis wózków widłowych. Opracowaliśmy zestaw do zdalnej kontroli akumulatorów.", (), ("www.wikserwis.pl", "",
         ("facebook.com/wikserwis",)), (("LogiMAT", "Niemcy, Stuttgart", "2024"),), ("wyjazd studyjny do Danii 2024",),
         "Nawiązanie współpracy.", "angielski podstawowy", 2, (), "", "16.04.2026", KALAM),
    firm("ekopak", "Ekopak Opakowania Sp. z o.o.", "599118823", "38890416", "0000802299",
         ("ul. Szosowa 17", "66-500", "Strzelce Krajeńskie", "0806043"), "17.21.Z", 2, "4.09.2019", ("Dorota Frej", PRESIDENT),
         ("Piotr Frej", "prokurent"), ("95 763 11 84", "zamowienia@ekopak-opakowania.pl"), "small", False,
         "Produkcja pudełek i wypełnień z tektury.", (), ("www.ekopak-opakowania.pl", "", ()),
         (("FachPack", "Niemcy, Norymberga", "2024"), ("Taropak", "Polska, Poznań", "2025")), (), "Rozeznanie rynku.",
         "niemiecki B1", 0, (), "", "14.04.2026", TYPED),
    firm("instalnet", "Instal-Net Kamil Burczyk", "973099814", "36790052", "CEIDG",
         ("ul. Słowackiego 9", "67-400", "Wschowa", "0812033"), "43.21.Z", 0, "1.03.2017", ("Kamil Burczyk", OWNER),
         ("Kamil Burczyk", OWNER), ("530 870 114", "kamil@instalnet-wschowa.pl"), "micro", False,
         "Instalacje elektryczne i światłowodowe.", (), ("", "", ("facebook.com/instalnetwschowa",)), (), (),
         "Poznanie nowych technologii.", "angielski", -1, (), "", "17.04.2026", CAVEAT, True, (), "brak"),
    # not sound
    firm("ramex", "Ramex Stolarka Sp. z o.o.", "928155063", "36512288", "0000640871",
         ("ul. Fabryczna 5", "68-300", "Lubsko", "0811053"), "16.23.Z", 2, "30.09.2016", ("Leszek Wójtoń", PRESIDENT),
         ("Leszek Wójtoń", PRESIDENT), ("68 372 05 51", "ramex@ramex-stolarka.pl"), "small", False, "Okna i drzwi drewniane.", (),
         ("www.ramex-stolarka.pl", "", ()), FAIRS[:1], (), "Nowi klienci.", "niemiecki", -1, (), "", "10.04.2026", TYPED),
    firm("dekorex", "Dekorex Studio Iwona Halczak", "598102214", "08055190", "CEIDG",
         ("ul. Lipowa 12", "69-200", "Sulęcin", "0807043"), "74.12.Z", 0, "12.05.2009", ("Iwona Halczak", OWNER),
         ("Iwona Halczak", OWNER), ("608 412 773", "iwona@dekorex-studio.pl"), "micro", False, "Projekty graficzne i druk reklam.",
         (), ("www.dekorex-studio.pl", "", ("instagram.com/dekorexstudio",)), (), (), "Inspiracje i kontakty.", "angielski B1", -1,
         (), "", "9.04.2026", KALAM, True, (), "brak"),
    firm("hydrolub", "Hydrolub Sp. z o.o.", "599207762", "21110947", "0000350122",
         ("ul. Walczaka 25", "66-407", "Gorzów Wielkopolski", GW), "28.12.Z", 2, "5.10.2009", ("Robert Ciupka", PRESIDENT),
         ("Robert Ciupka", PRESIDENT), ("95 733 60 29", "hydrolub@hydrolub.pl"), "small", True,
         "Siłowniki i zasilacze hydrauliczne.", (), ("www.hydrolub.pl", "www.hydrolub.pl/en", ()), FAIRS[:2], (),
         "Pozyskanie dostawców.", "angielski", 2, (), "", "13.04.2026", TYPED_ARIAL),
)  # fmt: skip
