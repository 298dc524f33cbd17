"""The invented companies."""

from typing import Final

from tests.blind.rounds.r76.company import Company

_SPACE = "Porozumienie na rzecz Rozwoju Systemów Kosmicznych"
_SMART = "Smart Factory 4.0"
_ZIELONA, _ZDROWIE, _PRZEMYSL = "Zielona Gospodarka", "Zdrowie i Jakość Życia", "Innowacyjny Przemysł"


def _firm(
    slug: str, name: str, prefix: str, place: tuple[str, str, str, str], pkd: str, people: tuple[str, str, str],
    size: tuple[str, str, str, str], words: tuple[str, str, str], legal: tuple[str, str, str], day: str, **more: object,
) -> Company:  # fmt: skip
    street, postal_code, town, gmina = place
    owner, role, delegate = people
    phone = f"6{prefix[:2]} {prefix[2:5]} {prefix[5:8]}"
    return Company(
        slug, name, prefix, street, postal_code, town, pkd, legal[2], owner, role, delegate,
        role if delegate == owner else "kierownik ds. rozwoju", phone, f"biuro@{slug}.example",
        size[0], size[1], size[2], size[3], words[0], words[1], words[2], gmina, legal[0], legal[1], day, **more,  # type: ignore[arg-type]
    )  # fmt: skip


SOLE, LTD = "osoba fizyczna prowadząca działalność gospodarczą", "spółka z o.o."
DIGITAL: Final = (
    _firm("torvex", "Torvex Automatyka Sp. z o.o.", "929412803", ("ul. Zjednoczenia 104", "65-120", "Zielona Góra", "0862011"),
          "28.99.Z", ("Robert Malicki", "prezes zarządu", "Karolina Wtorek"), ("small", "31", "9,4 mln zł", "5,1 mln zł"),
          ("Budujemy stanowiska zrobotyzowane, mamy własny dział B+R.", "Pozyskanie partnerów w branży automatyki.", "angielski C1, niemiecki B1"),
          (LTD, "12.05.2014", "0000512847"), "10.04.2026", certificates=("ISO 9001:2015", "ISO 14001:2015", "ISO 45001:2018", "Patent nr PL 241877"),
          site="https://torvex.example", foreign="https://torvex.example/en", social=("LinkedIn: Torvex Automatyka",),
          events=(("Hannover Messe", "Niemcy", "2024"), ("Automaticon", "Polska", "2025"), ("SPS Norymberga", "Niemcy", "2025")),
          lis=_PRZEMYSL, agreements=(_SMART,), horizontal="Cyfrowy bliźniak linii montażowej", signs=False, spaced_nip=1),
    _firm("lesnydom", "Leśny Dom Domki Drewniane Paweł Krzysztoń", "924107355", ("ul. Lipowa 3", "68-200", "Żary", "0811021"),
          "16.23.Z", ("Paweł Krzysztoń", "właściciel", "Paweł Krzysztoń"), ("micro", "6", "1 850 000 zł", "640 000 zł"),
          ("Produkcja domów szkieletowych, nowe przegrody z konopi.", "Poznanie szwajcarskiego budownictwa drewnianego.", "niemiecki B2"),
          (SOLE, "01.03.2009", "CEIDG"), "13.04.2026", site="www.lesny-dom.example", social=("Facebook", "Instagram"),
          events=(("BAU Monachium", "Niemcy", "2025"), ("Holz-Handwerk", "Niemcy", "2024")), lis=_ZIELONA, signs=False, way="letter", none_word="—"),
    _firm("medsoft", "MedSoft Odra Sp. z o.o.", "598116027", ("ul. 1 Maja 17/2", "69-100", "Słubice", "0805054"),
          "62.10.B", ("Agnieszka Turek", "członek zarządu", "Michał Dorosz"), ("micro", "8", "2,2 mln zł", "1,1 mln zł"),
          ("Oprogramowanie do telerehabilitacji, współpraca z Uniwersytetem Zielonogórskim.", "Rozmowy z klinikami w Zurychu.", "angielski C1"),
          (LTD, "20.09.2019", "0000803316"), "15.04.2026", certificates=("ISO/IEC 27001:2022",), site="medsoft-odra.example",
          foreign="medsoft-odra.example/de", events=(("MEDICA", "Niemcy", "2025"),), trips=("Litwa, Wilno 2025",), lis=_ZDROWIE,
          agreements=("Lubuskie Centrum Cyfrowych Technologii Medycznych", _SPACE), signs=False, way="ascii", spaced_nip=2),
    _firm("galwano", "Galwano-Tech Spółka z o.o.", "925331460", ("ul. Przemysłowa 8", "67-100", "Nowa Sól", "0804011"),
          "25.51.Z", ("Krzysztof Baran", "prokurent", "Krzysztof Baran"), ("medium", "86", "41,7 mln zł", "28,3 mln zł"),
          ("Powłoki galwaniczne dla motoryzacji; nowa linia bez chromu VI.", "Nowe technologie powłok.", "angielski B2"),
          (LTD, "03.02.2003", "0000148820"), "09.04.2026", certificates=("IATF 16949", "ISO 14001"), site="http://www.galwanotech.example",
          foreign="http://www.galwanotech.example/eng", social=("linkedin.com/company/galwanotech",),
          events=(("SurfaceTechnology", "Niemcy", "2024"), ("EUROFINISH", "Belgia", "2025"), ("ITM Poznań", "Polska", "2024"), ("Fastener Fair", "Niemcy", "2025")),
          trips=("Niemcy 2024", "Czechy 2025"), lis=_PRZEMYSL, signs=False, way="strike"),
    _firm("zielnik", "Zielnik Lubuski s.c. Anna Polak, Jan Polak", "927084512", ("os. Słoneczne 12", "66-200", "Świebodzin", "0808044"),
          "10.83.Z", ("Anna Polak", "wspólnik", "Jan Polak"), ("micro", "4", "720 tys. zł", "210 tys. zł"),
          ("Mieszanki ziołowe bez dodatków.", "Kontakt z odbiorcami.", "angielski B1"),
          ("spółka cywilna", "15.06.2017", "CEIDG"), "16.04.2026", innovative=False, certificates=("Atest higieniczny BK/K/0412/2024",),
          social=("Instagram @zielnik.lubuski",), signs=False, none_word="brak"),
    _firm("hydronorm", "Hydronorm Sp. z o.o. Sp. k.", "599230718", ("ul. Kostrzyńska 46", "66-400", "Gorzów Wlkp.", "0861011"),
          "71.12.B", ("Ewa Lisowska", "komplementariusz", "Filip Sroka"), ("small", "19", "6 300 000 zł", "2 900 000 zł"),
          ("Projektujemy instalacje odzysku wody, prototypy własne.", "Wymiana doświadczeń z ETH.", "angielski C2, francuski A2"),
          ("spółka komandytowa", "08.08.2011", "0000394471"), "14.04.2026", site="hydronorm.example", foreign="hydronorm.example/fr",
          events=(("IFAT", "Niemcy", "2024"), ("Aquatech Amsterdam", "Holandia", "2025")), lis=_ZIELONA,
          agreements=("Zielona Transformacja",), horizontal="Obieg zamknięty wody w zakładzie", signs=False, way="letter", spaced_nip=1),
)  # fmt: skip
SCANNED: Final = (
    _firm("stolmax", "Stol-Max Meble Biurowe Sp. z o.o.", "973215064", ("ul. Dworcowa 21", "66-100", "Sulechów", "0809074"),
          "31.00.Z", ("Zbigniew Hałas", "prezes zarządu", "Olga Hałas"), ("small", "44", "18,2 mln zł", "9,9 mln zł"),
          ("Meble z czujnikami zajętości, nowa linia produkcyjna.", "Nowi odbiorcy.", "niemiecki C1"),
          (LTD, "17.01.2001", "0000021763"), "13.04.2026", certificates=("FSC C104422", "ISO 9001"), site="stolmax.example",
          foreign="stolmax.example/de", events=(("Orgatec", "Niemcy", "2024"), ("IMM", "Niemcy", "2024"), ("Meble Polska", "Polska", "2025")), lis=_PRZEMYSL),
    _firm("optiwid", "Optiwid Iwona Chmiel", "928114390", ("ul. Długa 9", "67-300", "Szprotawa", "0810074"),
          "26.70.Z", ("Iwona Chmiel", "właścicielka", "Iwona Chmiel"), ("micro", "3", "510 tys. zł", "180 tys. zł"),
          ("Oprawy optyczne drukowane 3D.", "Poznanie rynku.", "angielski B2"), (SOLE, "02.11.2018", "CEIDG"), "14.04.2026",
          site="optiwid.example", social=("Facebook Optiwid",), events=(("Opti Monachium", "Niemcy", "2025"),), lis=_ZDROWIE,
          way="pen", by_hand=True, spaced_nip=1, none_word="nie dotyczy"),
    _firm("agromet", "Agromet Serwis Sp. z o.o.", "596017742", ("ul. Poznańska 70", "66-300", "Międzyrzecz", "0803024"),
          "28.30.Z", ("Henryk Sus", "prezes", "Wojciech Sus"), ("small", "27", "11 mln zł", "6 mln zł"),
          ("Siewniki precyzyjne ze sterowaniem GPS.", "Szukamy dostawców czujników.", "angielski B1"), (LTD, "05.05.2005", "0000233418"), "10.04.2026",
          site="agromet-serwis.example", events=(("Agritechnica", "Niemcy", "2025"), ("Agro Show", "Polska", "2024")), trips=("Austria 2024",),
          lis=_PRZEMYSL, agreements=("Industry4Future",), way="ascii", ink="#222222"),
    _firm("eko-pak", "Eko-Pak Opakowania Marcin Wilga", "971183305", ("ul. Kolejowa 2a", "66-600", "Krosno Odrzańskie", "0802074"),
          "17.21.Z", ("Marcin Wilga", "właściciel", "Marcin Wilga"), ("micro", "9", "1,9 mln zł", "0,8 mln zł"),
          ("Opakowania z masy celulozowej, nowy produkt.", "Partnerzy.", "niemiecki B1"), (SOLE, "10.10.2012", "CEIDG"), "15.04.2026",
          certificates=("FSC C118905",), site="eko-pak.example", way="hook", by_hand=True, hand="kalam", ink="#101a70", lis=_ZIELONA, none_word="nie dotyczy"),
    _firm("kabelin", "Kabelin Polska Sp. z o.o.", "929577146", ("ul. Nowa 15", "66-010", "Nowogród Bobrzański", "0809064"),
          "27.32.Z", ("Daria Pietras", "prezes zarządu", "Szymon Kot"), ("medium", "132", "96 mln zł", "51 mln zł"),
          ("Wiązki kablowe do pojazdów elektrycznych, laboratorium B+R.", "Rozmowy z producentami.", "angielski C1"), (LTD, "19.03.2008", "0000301154"), "09.04.2026",
          certificates=("ISO 9001", "ISO 14001", "IATF 16949", "ISO 45001"), site="kabelin.example", foreign="kabelin.example/en",
          social=("LinkedIn", "YouTube"), events=(("electronica", "Niemcy", "2024"), ("Productronica", "Niemcy", "2025"), ("eMove", "Austria", "2025")),
          lis=_PRZEMYSL, agreements=(_SMART, "Industry4Future"), horizontal="Wspólne laboratorium prób", way="strike", spaced_nip=2),
    _firm("dronwar", "Dronwarta Usługi Lotnicze Piotr Gaj", "599304827", ("ul. Jagiełły 5", "66-470", "Kostrzyn nad Odrą", "0801011"),
          "74.20.Z", ("Piotr Gaj", "właściciel", "Piotr Gaj"), ("micro", "2", "340 tys. zł", "95 tys. zł"),
          ("Inspekcje dronami.", "Współpraca.", "angielski B2"), (SOLE, "01.06.2021", "CEIDG"), "16.04.2026", innovative=False,
          site="dronwarta.example", social=("Instagram",), way="pen", by_hand=True, hand="kalam", ink="#20308c", none_word="nie dotyczy"),
    _firm("plastwar", "Plast-War Sp. z o.o.", "925448012", ("ul. Głogowska 31", "67-400", "Wschowa", "0812034"),
          "22.22.Z", ("Urszula Bień", "członek zarządu", "Leon Bień"), ("small", "38", "14,5 mln zł", "8,2 mln zł"),
          ("Opakowania z regranulatu, własne receptury.", "Nowe surowce wtórne.", "angielski B2"), (LTD, "23.07.1999", "0000065530"), "14.04.2026",
          certificates=("ISO 9001", "ISO 22000", "Patent nr PL 239014"), site="plastwar.example", foreign="plastwar.example/en",
          events=(("K Düsseldorf", "Niemcy", "2025"), ("Plastpol", "Polska", "2024")), lis=_ZIELONA, way="letter"),
    _firm("browarek", "Aparatura Gubin Joanna Sowa", "926103377", ("ul. Piastowska 60", "66-620", "Gubin", "0802011"),
          "28.93.Z", ("Joanna Sowa", "właścicielka", "Joanna Sowa"), ("micro", "7", "1,2 mln zł", "0,5 mln zł"),
          ("Zbiorniki fermentacyjne ze sterownikiem własnej konstrukcji.", "Partnerzy.", "niemiecki C1"), (SOLE, "12.12.2010", "CEIDG"), "13.04.2026",
          site="aparatura-gubin.example", foreign="aparatura-gubin.example/de", events=(("drinktec", "Niemcy", "2025"),), trips=("Niemcy 2024", "Estonia 2025", "Szwecja 2025"), lis=_PRZEMYSL),
)  # fmt: skip
UNSOUND: Final = (
    _firm("transbud", "Trans-Bud Drezdenko Sp. z o.o.", "599118820", ("ul. Niepodległości 14", "66-530", "Drezdenko", "0806024"),
          "23.61.Z", ("Jerzy Kloc", "prezes zarządu", "Jerzy Kloc"), ("small", "22", "7,7 mln zł", "4,4 mln zł"),
          ("Beton z dodatkiem popiołów.", "Nowe mieszanki.", "angielski A2"), (LTD, "09.09.2009", "0000337712"), "13.04.2026",
          site="transbud.example", events=(("bauma", "Niemcy", "2025"),), lis=_ZIELONA),
    _firm("foxdata", "Foxdata Sp. z o.o.", "929618803", ("al. Wojska Polskiego 52", "65-077", "Zielona Góra", "0862011"),
          "62.10.B", ("Igor Lech", "prezes zarządu", "Igor Lech"), ("micro", "5", "1,3 mln zł", "0,4 mln zł"),
          ("Analiza danych z maszyn.", "Klienci.", "angielski C1"), (LTD, "30.01.2020", "0000826640"), "15.04.2026",
          site="foxdata.example", foreign="foxdata.example/en", lis=_PRZEMYSL, signs=False),
    _firm("stalrem", "Stal-Rem Witnica Sp. z o.o.", "599287411", ("ul. Fabryczna 1", "66-460", "Witnica", "0801074"),
          "25.62.Z", ("Bogdan Rak", "prezes zarządu", "Bogdan Rak"), ("small", "15", "5 mln zł", "3 mln zł"),
          ("Obróbka CNC.", "Nowe maszyny.", "niemiecki B1"), (LTD, "11.04.2007", "0000278890"), "14.04.2026", site="stalrem.example",
          events=(("EMO", "Niemcy", "2025"), ("ITM", "Polska", "2025")), lis=_PRZEMYSL, way="letter"),
    _firm("glogtech", "Głogtech Sp. z o.o.", "693215570", ("ul. Rudnowska 80", "67-200", "Głogów", "0203011"),
          "28.92.Z", ("Tadeusz Miś", "prezes zarządu", "Tadeusz Miś"), ("small", "29", "12 mln zł", "7 mln zł"),
          ("Części do maszyn górniczych.", "Partnerzy.", "angielski B2"), (LTD, "07.07.2006", "0000260019"), "10.04.2026",
          site="glogtech.example", voivodeship="dolnośląskie", signs=False),
    _firm("pianex", "Pianex Lubsko Adam Zych", "928207716", ("ul. Reja 4", "68-300", "Lubsko", "0811044"),
          "22.21.Z", ("Adam Zych", "właściciel", "Adam Zych"), ("micro", "8", "1,6 mln zł", "0,7 mln zł"),
          ("Pianki techniczne.", "Nowi klienci.", "niemiecki B2"), (SOLE, "14.02.2013", "CEIDG"), "13.04.2026", site="pianex.example", lis=_PRZEMYSL, way="ascii"),
)  # fmt: skip
