"""The companies: invented, with what each answers."""

from typing import Any

from tests.blind.rounds.r71.tools import AREAS, Firm, nip_of, regon_of

GREEN, HEALTH, INDUSTRY = AREAS
ZG, GW = "Zielonej Górze", "Gorzowie Wielkopolskim"
SPZOO, JDG = "spółka z ograniczoną odpowiedzialnością", "osoba fizyczna prowadząca działalność gospodarczą"


def _firm(slug: str, name: str, place: tuple[str, str, str, str], nine: str, **rest: Any) -> Firm:
    street, code, town, gmina = place
    alone = rest.get("legal", SPZOO) == JDG
    answers: dict[str, Any] = {
        "legal": SPZOO, "register": "CEIDG" if alone else f"KRS 0000{nine[3:]}", "innovative": True, "certificates": (), "www": "",
        "www_en": "", "social": (), "events": (), "trips": (), "area": "", "agreements": (), "horizontal": "",
        "signer": rest["delegate"], "signer_role": "właściciel" if alone else "prezes zarządu", "date": "9 kwietnia 2026 r.",
        "role": "właściciel" if alone else "prezes zarządu", "office": ZG,
    }  # fmt: skip
    return Firm(
        slug=slug,
        name=name,
        street=street,
        code=code,
        town=town,
        gmina=gmina,
        nip=nip_of(nine),
        regon=regon_of(nine[:8]),
        **(answers | rest),
    )


DIGITAL = (
    _firm("termolab", "Termolab Odra sp. z o.o.", ("ul. Zjednoczenia 41", "65-120", "Zielona Góra", "0862011"), "929174620",
          pkd="26.51.Z", trade="produkcja instrumentów pomiarowych", founded="12.03.2014", delegate="Katarzyna Wierzba", phone="602 118 340",
          mail="k.wierzba@termolab-odra.example", size="small", staff=23, about="Projektujemy i produkujemy czujniki temperatury dla przemysłu; mamy własny dział B+R.",
          certificates=("ISO 9001:2015", "ISO 14001:2015"), www="www.termolab-odra.example", www_en="www.termolab-odra.example/en",
          social=("linkedin.com/company/termolab-odra", "facebook.com/termolabodra"),
          events=(("Hannover Messe", "Niemcy", "2024"), ("Sensor+Test", "Niemcy", "2025"), ("Targi ITM Industry Europe", "Polska", "2025")),
          goal="Nawiązanie współpracy z instytutami z Zurychu.", languages="angielski B2, niemiecki B1", area=INDUSTRY, agreements=("Smart Factory 4.0",)),
    _firm("bioskora", "Bioskóra Anna Kaczmarek", ("ul. Słoneczna 7", "67-100", "Nowa Sól", "0804011"), "925180364", legal=JDG,
          pkd="20.42.Z", trade="produkcja kosmetyków", founded="01.06.2019", delegate="Anna Kaczmarek", role="właścicielka", signer_role="właścicielka", phone="511 290 877",
          mail="anna@bioskora.example", size="micro", staff=4, about="Wytwarzamy kosmetyki naturalne z surowców lubuskich, receptury powstają z uczelnią.",
          certificates=("Certyfikat GMP ISO 22716",), www="https://bioskora.example", social=("instagram.com/bioskora",),
          events=(("Cosmoprof Bolonia", "Włochy", "2025"),), goal="Poznanie rynku kosmetyków w Szwajcarii.", languages="angielski – dobry", area=HEALTH),
    _firm("stalmost", "Stalmost Gorzów sp. z o.o.", ("ul. Podmiejska 18A", "66-400", "Gorzów Wielkopolski", "0861011"), "599217403", office=GW,
          pkd="25.11.Z", trade="konstrukcje metalowe", founded="20.09.2002", delegate="Marek Dudziński", role="dyrektor handlowy", signer="Tomasz Rybak", phone="95 722 41 08",
          mail="m.dudzinski@stalmost.example", size="medium", staff=112, about="Konstrukcje stalowe mostów i hal, zrobotyzowana linia spawania.",
          certificates=("ISO 9001:2015", "EN 1090-2", "ISO 3834-2", "ISO 45001:2018"), www="www.stalmost.example", www_en="www.stalmost.example/de",
          social=("linkedin.com/company/stalmost",), events=(("Schweissen & Schneiden", "Niemcy", "2025"), ("Swissbau", "Szwajcaria", "2024")),
          trips=("Wyjazd studyjny do Norwegii 2025",), goal="Pozyskanie zleceniodawców z branży budownictwa mostowego.", languages="niemiecki C1",
          area=INDUSTRY, agreements=("Industry4Future Lubuska Inicjatywa Klastrowa", "Smart Factory 4.0"), horizontal="Wspólne centrum robotyzacji spawania"),
    _firm("wodomax", "Wodomax Systemy sp. z o.o.", ("ul. Łużycka 30", "68-200", "Żary", "0811021"), "928203517",
          pkd="28.99.Z", trade="produkcja maszyn specjalnych", founded="15.01.2017", delegate="Piotr Hajduk", phone="693 004 512", mail="biuro@wodomax.example",
          size="small", staff=17, about="Budujemy stacje uzdatniania wody z odzyskiem energii.", www="wodomax.example", www_en="wodomax.example/en",
          events=(("IFAT Monachium", "Niemcy", "2024"), ("Wod-Kan Bydgoszcz", "Polska", "2025")), goal="Przegląd technologii oczyszczania wody.",
          languages="angielski B2", area=GREEN, agreements=("Zielona Transformacja",), horizontal="Gospodarka o obiegu zamkniętym w gminach"),
    _firm("dentodruk", "Dentodruk sp. z o.o.", ("os. Łużyckie 12/3", "66-200", "Świebodzin", "0808063"), "927195480",
          pkd="32.50.Z", trade="produkcja wyrobów medycznych", founded="03.11.2020", delegate="Joanna Mielczarek", role="kierownik projektu", signer="Adam Mielczarek",
          phone="668 771 203", mail="j.mielczarek@dentodruk.example", size="micro", staff=8, about="Drukujemy w technologii 3D modele i szyny dentystyczne.",
          certificates=("ISO 13485:2016", "Patent nr 241873"), www="www.dentodruk.example", social=("facebook.com/dentodruk", "youtube.com/@dentodruk"),
          events=(("IDS Kolonia", "Niemcy", "2025"),), goal="Kontakt z producentami żywic medycznych.", languages="angielski C1, francuski A2", area=HEALTH,
          agreements=("Lubuskie Centrum Cyfrowych Technologii Medycznych",)),
    _firm("lupak", "Lupak Opakowania sp. z o.o.", ("ul. Kolejowa 5", "69-100", "Słubice", "0805053"), "598164207", office=GW,
          pkd="17.21.Z", trade="produkcja opakowań z papieru", founded="08.05.2011", delegate="Robert Sadowski", phone="607 330 918", mail="robert.sadowski@lupak.example",
          size="small", staff=34, innovative=False, about="Produkujemy kartony i opakowania z papieru na zamówienie.", certificates=("FSC C104533",), www="www.lupak.example",
          www_en="www.lupak.example/en", events=(("FachPack", "Niemcy", "2024"), ("Packaging Innovations", "Polska", "2025"), ("Empack Zürich", "Szwajcaria", "2025")),
          trips=("Misja gospodarcza do Holandii 2024",), goal="Rozmowy z odbiorcami opakowań.", languages="niemiecki, angielski"),
)  # fmt: skip

SCANNED = (
    _firm("okna", "Okna Sulechów sp. z o.o.", ("ul. Poznańska 22", "66-100", "Sulechów", "0809063"), "973108452", pkd="16.23.Z", trade="stolarka budowlana",
          founded="2.04.2009", delegate="Grzegorz Pawlak", phone="600 412 733", mail="biuro@oknasulechow.example", size="small", staff=29,
          about="Produkcja okien drewnianych pasywnych.", certificates=("ISO 9001:2015",), www="www.oknasulechow.example", social=("facebook.com/oknasulechow",),
          events=(("Fensterbau Norymberga", "Niemcy", "2024"), ("Budma", "Polska", "2025")), goal="Poznanie budownictwa pasywnego.", languages="niemiecki", area=GREEN),
    _firm("elektrowat", "Elektrowat Dariusz Nowicki", ("ul. Długa 11", "66-300", "Międzyrzecz", "0803023"), "596140278", legal=JDG, office=GW, pkd="43.21.Z", trade="instalacje elektryczne",
          founded="14.02.2006", delegate="Dariusz Nowicki", phone="501 880 126", mail="nowicki@elektrowat.example", size="micro", staff=6,
          about="Montaż magazynów energii i fotowoltaiki.", www="elektrowat.example", goal="Nowe technologie magazynowania.", languages="angielski", area=GREEN,
          agreements=("Zielona Transformacja",)),
    _firm("polcnc", "Polcnc Żagań sp. z o.o.", ("ul. Fabryczna 3", "68-100", "Żagań", "0810021"), "924186035", pkd="25.53.Z", trade="obróbka mechaniczna",
          founded="30.06.2013", delegate="Monika Zielińska", role="kierownik produkcji", signer="Jacek Zieliński", phone="725 610 044", mail="monika@polcnc.example", size="small", staff=41,
          about="Obróbka CNC części dla lotnictwa.", certificates=("ISO 9001:2015", "AS 9100D"), www="www.polcnc.example", www_en="www.polcnc.example/en",
          events=(("EMO Hannover", "Niemcy", "2025"), ("Mach-Tool", "Polska", "2024"), ("AMB Stuttgart", "Niemcy", "2024")), trips=("Wyjazd do Danii 2025",),
          goal="Kooperacja z firmami lotniczymi.", languages="angielski B2", area=INDUSTRY, agreements=("Rozwój Systemów Kosmicznych", "Smart Factory 4.0")),
    _firm("cukiernia", "Cukiernia Pod Lipą Ewa Borowska", ("ul. Rynek 9", "67-400", "Wschowa", "0812033"), "925143076", legal=JDG, pkd="10.71.Z", trade="produkcja ciast",
          founded="1.09.2015", delegate="Ewa Borowska", role="właścicielka", signer_role="właścicielka", phone="694 207 515", mail="ewa@podlipa.example", size="micro", staff=7,
          innovative=False, about="Ciasta i pieczywo bezglutenowe.", www="podlipa.example", social=("instagram.com/podlipa",), events=(("Polagra", "Polska", "2025"),),
          goal="Poznanie szwajcarskich cukierni.", languages="niemiecki A2", area=HEALTH, agreements=("InnoFood",)),
    _firm("meblosfera", "Meblosfera sp. z o.o.", ("ul. Mostowa 4", "66-600", "Krosno Odrzańskie", "0802063"), "926154038", pkd="31.00.Z", trade="produkcja mebli",
          founded="17.10.2008", delegate="Rafał Kubiak", phone="602 915 377", mail="rkubiak@meblosfera.example", size="medium", staff=86, about="Meble biurowe z czujnikami ruchu.",
          certificates=("FSC C117902", "ISO 14001:2015"), www="www.meblosfera.example", www_en="www.meblosfera.example/en", social=("linkedin.com/company/meblosfera",),
          events=(("Orgatec Kolonia", "Niemcy", "2024"), ("Meble Polska", "Polska", "2025")), goal="Rozmowy z projektantami.", languages="angielski B1"),
    _firm("kodlas", "Kodlas Software sp. z o.o.", ("ul. Bohaterów Westerplatte 11", "65-034", "Zielona Góra", "0862011"), "973120658", pkd="62.10.B", trade="programowanie",
          founded="5.05.2021", delegate="Michał Leśniak", phone="533 042 981", mail="michal@kodlas.example", size="micro", staff=9, about="Programy do inwentaryzacji lasów z dronów.",
          www="kodlas.example", www_en="kodlas.example/en", social=("linkedin.com/company/kodlas",), events=(("Interforst", "Niemcy", "2025"),), goal="Testy z partnerem z Berna.",
          languages="angielski C1", area=GREEN, agreements=("SmartCity i IoT",), horizontal="Cyfrowy bliźniak lasu"),
    _firm("drukarnia", "Drukarnia Warta sp. z o.o.", ("ul. Piłsudskiego 60", "66-470", "Kostrzyn nad Odrą", "0801011"), "599181362", office=GW, pkd="18.12.Z", trade="druk",
          founded="22.11.1999", delegate="Agnieszka Wróbel", role="specjalista ds. eksportu", signer="Leszek Wróbel", phone="95 752 30 14", mail="eksport@drukarniawarta.example", size="small", staff=38,
          about="Druk etykiet i opakowań, wdrożyliśmy druk farbami wodnymi.", certificates=("ISO 9001:2015", "FSC C129044", "ISO 14001:2015", "ISO 12647-2"), www="www.drukarniawarta.example",
          www_en="www.drukarniawarta.example/de", events=(("Drupa", "Niemcy", "2024"), ("Labelexpo", "Belgia", "2025"), ("Packaging Innovations", "Polska", "2025")),
          trips=("Wyjazd studyjny do Norwegii 2025", "Misja gospodarcza do Holandii 2024"), goal="Nowi odbiorcy etykiet.", languages="niemiecki B2, angielski B2"),
    _firm("rehamed", "Rehamed Lubsko sp. z o.o.", ("ul. XX-lecia 14", "68-300", "Lubsko", "0811063"), "928170934", pkd="32.50.Z", trade="produkcja sprzętu rehabilitacyjnego",
          founded="9.03.2018", delegate="Barbara Szulc", phone="661 273 908", mail="szulc@rehamed.example", size="small", staff=15, about="Urządzenia do rehabilitacji dłoni.",
          certificates=("ISO 13485:2016", "Patent nr 238415", "CE MDR 2017/745"), www="rehamed.example", social=("facebook.com/rehamedlubsko",),
          events=(("Medica Düsseldorf", "Niemcy", "2025"), ("Rehacare", "Niemcy", "2024")), goal="Współpraca z klinikami.", languages="angielski", area=HEALTH,
          agreements=("Lubuskie Centrum Cyfrowych Technologii Medycznych",), horizontal="Telerehabilitacja w powiatach"),
)  # fmt: skip

UNSOUND = {
    "arrears": _firm("betonex", "Betonex Szprotawa sp. z o.o.", ("ul. Przemysłowa 8", "67-300", "Szprotawa", "0810073"), "924173502", pkd="23.61.Z", trade="wyroby z betonu",
          founded="4.08.2010", delegate="Krzysztof Bąk", phone="604 551 287", mail="bak@betonex.example", size="small", staff=26, about="Prefabrykaty z betonu niskoemisyjnego.",
          www="betonex.example", events=(("Bauma Monachium", "Niemcy", "2025"),), goal="Nowe domieszki do betonu.", languages="niemiecki", area=GREEN),
    "missing": _firm("tkalnia", "Tkalnia Gubin sp. z o.o.", ("ul. Śląska 36", "66-620", "Gubin", "0802011"), "926130847", pkd="13.92.Z", trade="gotowe wyroby tekstylne",
          founded="11.07.2016", delegate="Iwona Marciniak", phone="505 614 220", mail="iwona@tkalniagubin.example", size="micro", staff=9, about="Tkaniny techniczne z włókien z odzysku.",
          certificates=("OEKO-TEX Standard 100",), www="tkalniagubin.example", www_en="tkalniagubin.example/en", events=(("Techtextil", "Niemcy", "2024"), ("Heimtextil", "Niemcy", "2025")),
          goal="Kontakty z branżą tekstyliów technicznych.", languages="angielski", area=GREEN),
    "unsigned": _firm("agrotron", "Agrotron Serwis sp. z o.o.", ("ul. Wolności 19", "66-500", "Strzelce Krajeńskie", "0806043"), "599164820", office=GW, pkd="33.12.Z", trade="naprawa maszyn",
          founded="28.02.2012", delegate="Wojciech Majer", phone="609 113 472", mail="majer@agrotron.example", size="small", staff=19, about="Naprawy i modernizacja maszyn, zdalna diagnostyka.",
          www="agrotron.example", social=("facebook.com/agrotronserwis",), events=(("Agritechnica", "Niemcy", "2025"),), goal="Poznanie systemów diagnostyki.", languages="angielski", area=INDUSTRY),
    "refused": _firm("plastodrez", "Plasto-Drez Henryk Socha", ("ul. Kościuszki 27", "66-530", "Drezdenko", "0806023"), "595128307", legal=JDG, office=GW, pkd="22.26.Z", trade="wyroby z tworzyw",
          founded="19.05.2004", delegate="Henryk Socha", phone="692 480 315", mail="socha@plastodrez.example", size="micro", staff=9, innovative=False, about="Wtryskiwanie detali z tworzyw.",
          www="plastodrez.example", goal="Zakup wtryskarki.", languages="brak"),
    "outside": _firm("glogtech", "Glogtech Automatyka sp. z o.o.", ("ul. Piotra Skargi 2", "67-200", "Głogów", "0203011"), "693217048", pkd="28.99.Z", trade="budowa maszyn", voivodeship="dolnośląskie",
          office="Głogowie", founded="6.06.2015", delegate="Łukasz Baran", phone="691 045 778", mail="baran@glogtech.example", size="small", staff=31, about="Automatyzacja linii produkcyjnych.",
          certificates=("ISO 9001:2015",), www="www.glogtech.example", www_en="www.glogtech.example/en", events=(("SPS Norymberga", "Niemcy", "2024"), ("Automaticon", "Polska", "2025")),
          goal="Partnerzy do robotyzacji.", languages="angielski B2"),
}  # fmt: skip
