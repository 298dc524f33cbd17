"""The seventeen firms."""

from .company import Company, nip_of, regon_of

ZG = "Naczelnik Pierwszego Urzędu Skarbowego w Zielonej Górze"
GW = "Naczelnik Urzędu Skarbowego w Gorzowie Wielkopolskim"
NS = "Naczelnik Urzędu Skarbowego w Nowej Soli"
ZR = "Naczelnik Urzędu Skarbowego w Żarach"
SB = "Naczelnik Urzędu Skarbowego w Świebodzinie"
ZUS_ZG = "Oddział w Zielonej Górze"
ZUS_GW = "Oddział w Gorzowie Wielkopolskim"
ZOO = "spółka z ograniczoną odpowiedzialnością"
JDG = "osoba fizyczna prowadząca działalność gospodarczą"

# slug | name | legal | register | street | postal | town | gmina | pkd | delegate | role | boss | size | staff | turnover | balance
_ROWS = """
mikrolab|MIKROLAB Pomiary sp. z o.o.|z|0000914427|ul. Sulechowska 41b|65-022|Zielona Góra|0862011|71.20.B|Halina Brzozdowska|wiceprezes zarządu|Igor Brzozdowski|micro|8|1,4|0,9
termobel|TERMOBEL sp. z o.o.|z|0000702218|ul. Fabryczna 12|67-100|Nowa Sól|0804011|25.21.Z|Marcin Olszyniak|dyrektor techniczny|Danuta Kalisiewicz|small|34|6,8|3,2
kodarnia|Kodarnia Zachód sp. z o.o.|z|0000866309|ul. Walczaka 25|66-400|Gorzów Wielkopolski|0861011|62.01.Z|Paulina Ferenczyk|kierowniczka projektów|Tobiasz Maruszczak|small|19|4,1|1,7
drewmax|Zakład Stolarski DREWKA Rafał Pietrasik|j|CEIDG|ul. Leśna 7|66-200|Świebodzin|0808063|31.09.Z|Rafał Pietrasik|właściciel|Rafał Pietrasik|micro|6|0,7|0,3
aquafiltr|AQUAFILTR Lubsko sp. z o.o.|z|0000655871|ul. Dworcowa 3|68-300|Lubsko|0811043|28.29.Z|Sylwia Gontarek|specjalistka ds. eksportu|Wiesław Gontarek|medium|88|21,5|14,0
medivia|MEDIVIA Systemy sp. z o.o.|z|0000940015|al. Wojska Polskiego 66/4|65-762|Zielona Góra|0862011|62.02.Z|Kamil Ostrzycki|prezes zarządu|Kamil Ostrzycki|micro|9|1,9|0,8
metalwar|METAL-WAR Warciarek sp. j.|s|0000217734|ul. Podmiejska 19|66-400|Gorzów Wielkopolski|0861011|25.62.Z|Ewa Warciarek|wspólniczka|Jerzy Warciarek|small|41|8,9|5,5
optikon|Optikon Robert Szulżyk|j|CEIDG|ul. Bohaterów Westerplatte 9|65-034|Zielona Góra|0862011|26.70.Z|Robert Szulżyk|właściciel|Robert Szulżyk|micro|3|0,5|0,2
ekopak|EKOPAK Żary sp. z o.o.|z|0000588140|ul. Zielonogórska 30|68-200|Żary|0811021|17.21.Z|Natalia Chomicz|kierownik sprzedaży|Adam Leszczyk|medium|112|26,3|18,4
robotex|ROBOTEX Automatyka sp. z o.o.|z|0000771926|ul. Przemysłowa 5|66-100|Sulechów|0809073|33.20.Z|Dawid Krzemiński|główny konstruktor|Alicja Krzemińska|small|27|5,0|2,9
bioziel|BIOZIEL Kosmetyki Anna Dudzicka|j|CEIDG|ul. Polna 14|66-300|Międzyrzecz|0803023|20.42.Z|Anna Dudzicka|właścicielka|Anna Dudzicka|micro|4|0,6|0,4
solwent|SOLWENT Energia sp. z o.o.|z|0000892650|ul. Kopernika 2|69-100|Słubice|0805053|43.21.Z|Grzegorz Wawrzynek|prezes zarządu|Grzegorz Wawrzynek|small|22|3,9|1,6
plastform|PLASTFORM Iłowski i Synowie sp. j.|s|0000304482|ul. Żagańska 8|68-120|Iłowa|0810043|22.22.Z|Piotr Iłowski|wspólnik|Piotr Iłowski|small|30|6,1|4,4
geoskan|GEOSKAN Pracownia Geodezyjna Olga Tomczyńska|j|CEIDG|ul. Rynek 21|67-400|Wschowa|0812033|71.12.B|Olga Tomczyńska|właścicielka|Olga Tomczyńska|micro|5|0,8|0,3
lakmet|LAKMET Powłoki sp. z o.o.|z|0000611703|ul. Kostrzyńska 44|69-110|Rzepin|0805043|25.61.Z|Beata Siennicka|dyrektor zarządzający|Beata Siennicka|small|37|7,2|3,0
foodlab|SMAKOLAB sp. z o.o.|z|0000955288|ul. Wyszyńskiego 13|66-500|Strzelce Krajeńskie|0806043|72.19.Z|Michał Jarząb|prezes zarządu|Michał Jarząb|micro|7|1,1|0,5
tkaniny|TEKSTYLIA ODRA sp. z o.o.|z|0000479951|ul. Piastów 10|66-600|Krosno Odrzańskie|0802063|13.92.Z|Joanna Wilkosz|kierownik eksportu|Stefan Wilkosz|small|45|9,4|6,7
"""

_ABOUT = {
    "mikrolab": (True, "Akredytowane pomiary drgań i hałasu maszyn. Z uczelnią opracowaliśmy bezprzewodowy czujnik drgań, wdrożony w 2025 r.", "Poznanie szwajcarskich laboratoriów metrologicznych.", "angielski B2, niemiecki A2"),
    "termobel": (True, "Produkcja wymienników i kotłów na biomasę. Własna pracownia badawcza, w 2024 r. nowa linia spawania.", "Pozyskanie dostawców automatyki i kontaktów handlowych.", "niemiecki C1"),
    "kodarnia": (True, "Piszemy oprogramowanie dla hal produkcyjnych. Rozwijamy moduł przewidywania awarii.", "Nawiązanie współpracy z ośrodkami badawczymi w Zurychu.", "angielski C1"),
    "drewmax": (False, "Meble na wymiar i schody z drewna, montaż u klienta.", "Podpatrzenie nowych technik obróbki drewna.", "niemiecki podstawowy"),
    "aquafiltr": (True, "Filtry do wody przemysłowej i stacje uzdatniania. Zespół B+R liczy sześć osób.", "Rozmowy z partnerami z branży wodnej.", "angielski B2, francuski B1"),
    "medivia": (True, "Systemy obiegu dokumentacji dla przychodni, prototyp asystenta rejestracji.", "Zapoznanie się z cyfryzacją szpitali.", "angielski C1, niemiecki B1"),
    "metalwar": (True, "Obróbka skrawaniem detali dla kolejnictwa, centra pięcioosiowe.", "Wizyty w zakładach precyzyjnych, nowe zamówienia.", "niemiecki B2"),
    "optikon": (True, "Montaż i naprawa przyrządów optycznych, własna konstrukcja oświetlacza.", "Kontakt z producentami szkła optycznego.", "angielski B1"),
    "ekopak": (True, "Opakowania z tektury z recyklingu, nowa powłoka bez folii.", "Poznanie rozwiązań gospodarki obiegu zamkniętego.", "angielski B2, niemiecki B2"),
    "robotex": (True, "Projektujemy i uruchamiamy stanowiska zrobotyzowane.", "Wymiana doświadczeń i poszukiwanie podwykonawców.", "angielski B2"),
    "bioziel": (False, "Wytwarzanie kremów i mydeł z ziół, sprzedaż w sklepie i przez internet.", "Sprawdzenie możliwości sprzedaży za granicą.", "angielski A2"),
    "solwent": (True, "Instalacje fotowoltaiczne i magazyny energii, sterownik własnego pomysłu.", "Nowe technologie magazynowania energii.", "niemiecki B2, angielski B1"),
    "plastform": (True, "Opakowania termoformowane, nowa linia z odzyskiem ciepła.", "Poznanie dostawców form.", "niemiecki B1"),
    "geoskan": (True, "Pomiary geodezyjne i skanowanie budynków dronem.", "Poznanie pracowni pomiarowych w Szwajcarii.", "angielski B2"),
    "lakmet": (True, "Malowanie proszkowe i cynkowanie elementów stalowych.", "Kontakty handlowe.", "angielski B1"),
    "foodlab": (True, "Badania trwałości żywności dla małych wytwórni.", "Współpraca z instytutami żywienia.", "angielski C1"),
    "tkaniny": (False, "Szycie tekstyliów hotelowych.", "Nowi odbiorcy hotelowi.", "niemiecki B2"),
}  # fmt: skip

_WEB: dict[str, tuple[str | None, str | None, tuple[str, ...]]] = {
    "mikrolab": (
        "www.mikrolab-pomiary.pl",
        "www.mikrolab-pomiary.pl/en",
        ("linkedin.com/company/mikrolab-pomiary",),
    ),
    "termobel": (
        "www.termobel.com.pl",
        "www.termobel.de",
        ("facebook.com/termobel", "youtube.com/@termobel"),
    ),
    "kodarnia": ("kodarniazachod.pl", "kodarniazachod.pl/en", ("linkedin.com/company/kodarnia-zachod",)),
    "drewmax": ("www.drewka-meble.pl", None, ("facebook.com/drewkameble",)),
    "aquafiltr": (
        "www.aquafiltr-lubsko.pl",
        "www.aquafiltr-lubsko.eu",
        ("linkedin.com/company/aquafiltr-lubsko",),
    ),
    "medivia": ("www.medivia-systemy.pl", None, ()),
    "metalwar": ("www.metal-war.pl", "www.metal-war.pl/de", ()),
    "optikon": (None, None, ()),
    "ekopak": (
        "www.ekopakzary.pl",
        "www.ekopakzary.pl/en",
        ("facebook.com/ekopakzary", "instagram.com/ekopakzary"),
    ),
    "robotex": (
        "www.robotex-automatyka.pl",
        "www.robotex-automatyka.com",
        ("linkedin.com/company/robotexpl",),
    ),
    "bioziel": ("www.bioziel.pl", None, ("instagram.com/bioziel.kosmetyki",)),
    "solwent": ("www.solwent.pl", None, ("facebook.com/solwentenergia",)),
    "plastform": ("www.plastform-ilowa.pl", "www.plastform-ilowa.pl/de", ()),
    "geoskan": ("www.geoskan-wschowa.pl", None, ("facebook.com/geoskanwschowa",)),
    "lakmet": ("www.lakmet.com.pl", "www.lakmet.com.pl/en", ()),
    "foodlab": ("www.smakolab.pl", None, ("instagram.com/smakolab",)),
    "tkaniny": ("www.tekstylia-odra.pl", "www.tekstylia-odra.pl/de", ()),
}

_EVENTS: dict[str, tuple[tuple[str, str, int], ...]] = {
    "mikrolab": (
        ("Control", "Niemcy", 2025),
        ("Sensor+Test", "Niemcy", 2024),
        ("ITM Industry Europe", "Polska", 2025),
    ),
    "termobel": (("ISH", "Niemcy", 2025), ("Progetto Fuoco", "Włochy", 2024)),
    "kodarnia": (("Hannover Messe", "Niemcy", 2025),),
    "aquafiltr": (
        ("IFAT", "Niemcy", 2024),
        ("Aquatech", "Holandia", 2025),
        ("Pollutec", "Francja", 2025),
        ("Wod-Kan", "Polska", 2024),
    ),
    "medivia": (("Medica", "Niemcy", 2024), ("DMEA", "Niemcy", 2025)),
    "metalwar": (("EMO", "Niemcy", 2025), ("MSV", "Czechy", 2024), ("InnoTrans", "Niemcy", 2024)),
    "ekopak": (("FachPack", "Niemcy", 2024), ("Packaging Innovations", "Polska", 2025)),
    "robotex": (("Automatica", "Niemcy", 2025),),
    "solwent": (
        ("Intersolar Europe", "Niemcy", 2024),
        ("Intersolar Europe", "Niemcy", 2025),
        ("Enex", "Polska", 2025),
    ),
    "plastform": (("K", "Niemcy", 2025), ("Fakuma", "Niemcy", 2024)),
    "geoskan": (("Intergeo", "Niemcy", 2025),),
    "lakmet": (("PaintExpo", "Niemcy", 2024),),
    "tkaniny": (("Heimtextil", "Niemcy", 2025), ("Heimtextil", "Niemcy", 2026)),
}

_CERTS: dict[str, tuple[str, ...]] = {
    "mikrolab": ("ISO 9001:2015",),
    "termobel": ("ISO 9001:2015", "ISO 14001:2015", "ISO 45001:2018", "ISO 3834-2:2021"),
    "aquafiltr": ("ISO 9001:2015", "ISO 14001:2015"),
    "metalwar": ("ISO 9001:2015",),
    "ekopak": ("ISO 14001:2015", "ISO 22000:2018"),
    "solwent": ("ISO 9001:2015",),
}

TRIP_A = "Wyjazd studyjny do Austrii, 2024 r."
TRIP_B = "Misja gospodarcza do Danii, 2025 r."
_TRIPS: dict[str, tuple[str, ...]] = {
    "kodarnia": (TRIP_A,),
    "metalwar": (TRIP_A, TRIP_B),
    "robotex": (TRIP_B,),
}

INDUSTRY, GREEN, HEALTH = "Innowacyjny przemysł", "Zielona gospodarka", "Zdrowie i jakość życia"
_LIS: dict[str, str] = {
    "mikrolab": INDUSTRY,
    "termobel": GREEN,
    "kodarnia": INDUSTRY,
    "aquafiltr": GREEN,
    "medivia": HEALTH,
    "metalwar": INDUSTRY,
    "ekopak": GREEN,
    "robotex": INDUSTRY,
    "solwent": GREEN,
    "plastform": INDUSTRY,
    "lakmet": INDUSTRY,
    "foodlab": HEALTH,
}
_AGREEMENTS: dict[str, tuple[str, ...]] = {
    "kodarnia": ("Smart Factory 4.0",),
    "aquafiltr": ("Zielona Transformacja",),
    "medivia": ("Lubuskie Centrum Cyfrowych Technologii Medycznych",),
    "metalwar": ("Smart Factory 4.0", "Industry4Future Lubuska Inicjatywa Klastrowa"),
    "robotex": ("Smart Factory 4.0",),
}
_HORIZONTAL = {"metalwar": "Wspólne centrum pomiarów", "medivia": "Teleopieka w powiecie"}
_PEN = {"drewmax", "optikon", "bioziel", "geoskan", "plastform"}
_WEST = {"66-400", "69-100", "69-110", "66-500", "66-300"}


def _office(postal: str) -> str:
    known = {"67-1": NS, "67-4": NS, "68-": ZR, "66-2": SB, "66-4": GW, "66-5": GW}
    return next((office for start, office in known.items() if postal.startswith(start)), ZG)


def _firm(number: int, row: str) -> Company:
    (
        slug,
        name,
        legal,
        register,
        street,
        postal,
        town,
        gmina,
        pkd,
        who,
        role,
        boss,
        size,
        staff,
        turn,
        total,
    ) = row.split("|")
    innovative, about, goal, languages = _ABOUT[slug]
    site, site_en, social = _WEB[slug]
    return Company(
        slug=slug,
        name=name,
        nip=nip_of(929_418_203 + number * 1_713_377),
        regon=regon_of(36_512_094 + number * 214_631),
        register=register,
        legal={"z": ZOO, "j": JDG, "s": "spółka jawna"}[legal],
        street=street,
        postal=postal,
        town=town,
        gmina=gmina,
        pkd=pkd,
        delegate=who,
        role=role,
        boss=boss,
        phone=f"60{number % 9} {311 + number * 7} {208 + number * 13}",
        email=f"biuro@{(site or 'optikon-zg.pl').removeprefix('www.')}",
        size=size,
        innovative=innovative,
        about=about,
        certificates=_CERTS.get(slug, ()),
        site=site,
        site_en=site_en,
        social=social,
        events=_EVENTS.get(slug, ()),
        trips=_TRIPS.get(slug, ()),
        goal=goal,
        languages=languages,
        lis=_LIS.get(slug),
        agreements=_AGREEMENTS.get(slug, ()),
        horizontal=_HORIZONTAL.get(slug),
        created=f"{3 + number:02d}.0{1 + number % 9}.{2004 + number}",
        staff=int(staff),
        turnover=f"{turn} mln EUR",
        balance=f"{total} mln EUR",
        day=f"{8 + number % 7:02d}.04.2026",
        tax_office=_office(postal),
        zus_office=ZUS_GW if postal in _WEST else ZUS_ZG,
        pen=slug in _PEN,
    )


FIRMS = tuple(_firm(number, row) for number, row in enumerate(_ROWS.strip().splitlines()))
