"""Who applies: invented companies of the region."""

from dataclasses import dataclass
from typing import Any


def nip(nine: str) -> str:
    """A number of nine digits with its check digit; the last of the nine moves on where there is none."""
    while True:
        check = sum(int(d) * w for d, w in zip(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7))) % 11
        if check < 10:
            return nine + str(check)
        nine = f"{int(nine) + 1:09d}"


def regon(eight: str) -> str:
    return eight + str(sum(int(d) * w for d, w in zip(eight, (8, 9, 2, 3, 4, 5, 6, 7))) % 11 % 10)


@dataclass(frozen=True)
class Company:
    slug: str
    name: str
    form: str
    nip: str
    regon: str
    krs: str
    street: str
    postal: str
    city: str
    teryt: str
    phone: str
    email: str
    size: str
    pkd: str
    about: str
    innovative: bool
    certificates: tuple[str, ...]
    www: str
    www_foreign: str
    social: tuple[str, ...]
    events: tuple[tuple[str, str, str], ...]
    trips: tuple[str, ...]
    delegate: str
    post: str
    hopes: str
    lis: str
    agreements: tuple[str, ...]
    horizontal: bool
    signatory: str
    signatory_post: str
    signed_on: str
    founded: str
    figures: tuple[tuple[str, str], ...]
    tick: str = "☒"
    type_style: str = ""
    hand: str = "patrick-hand"
    black: bool = False
    nip_style: str = "plain"

    @property
    def is_jdg(self) -> bool:
        return not self.krs

    @property
    def nip_written(self) -> str:
        n = self.nip
        return {
            "plain": n,
            "dash": f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}",
            "space": f"{n[:3]} {n[3:6]} {n[6:8]} {n[8:]}",
        }[self.nip_style]

    @property
    def ink(self) -> Any:
        return (30, 30, 34, 255) if self.black else (24, 40, 120, 255)


GREEN, HEALTH, INDUSTRY = "Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł"
SMART, METAL, GREENING = (
    "Smart Factory 4.0",
    "Industry4Future Lubuska Inicjatywa Klastrowa",
    "Zielona Transformacja",
)
FIG_MICRO = (("6", "5"), ("410", "365"), ("180", "172"))
FIG_SMALL = (("27", "25"), ("3 240", "2 980"), ("1 910", "1 760"))
FIG_MEDIUM = (("94", "91"), ("14 600", "13 850"), ("9 720", "9 300"))
HANNOVER = ("Hannover Messe", "Hanower, Niemcy", "04.2025")
EVENTS = (
    HANNOVER,
    ("Targi Automaticon", "Warszawa, Polska", "03.2024"),
    ("Misja gospodarcza Wiedeń", "Wiedeń, Austria", "10.2024"),
    ("EMO Hannover", "Hanower, Niemcy", "09.2025"),
)


def _c(
    i: Any,
    slug: Any,
    name: Any,
    form: Any,
    nine: Any,
    street: Any,
    postal: Any,
    city: Any,
    teryt: Any,
    size: Any,
    pkd: Any,
    about: Any,
    certificates: Any,
    www: Any,
    foreign: Any,
    social: Any,
    events: Any,
    trips: Any,
    delegate: Any,
    post: Any,
    lis: Any,
    agreements: Any = (),
    horizontal: Any = False,
    signatory: Any = "",
    signatory_post: Any = "prezes zarządu",
    krs: Any = True,
    signed: Any = "20.04.2026",
    **more: Any,
) -> Company:
    domain = www.removeprefix("www.") if www else f"{slug.replace('-', '')}.example.com"
    return Company(
        slug=slug,
        name=name,
        form=form,
        nip=nip(nine),
        regon=regon(f"08{412007 + i * 7919:06d}"),
        krs=f"0000{513208 + i * 10457:06d}" if krs else "",
        street=street,
        postal=postal,
        city=city,
        teryt=teryt,
        phone=f"68 {320 + i * 7} {10 + i * 3} {20 + i * 4}",
        email=f"biuro@{domain}",
        size=size,
        pkd=pkd,
        about=about,
        innovative=more.pop("innovative", True),
        certificates=certificates,
        www=www,
        www_foreign=foreign,
        social=social,
        events=events,
        trips=trips,
        delegate=delegate,
        post=post,
        hopes=more.pop("hopes", "wizyty w firmach produkcyjnych i instytutach badawczych"),
        lis=lis,
        agreements=agreements,
        horizontal=horizontal,
        signatory=signatory or delegate,
        signatory_post=signatory_post,
        signed_on=signed,
        founded=f"{3 + i}.0{1 + i % 8}.20{10 + i % 9}".zfill(10),
        figures={"micro": FIG_MICRO, "small": FIG_SMALL, "medium": FIG_MEDIUM}[size],
        **more,
    )


ISO9, ISO14, ISO27 = "ISO 9001:2015", "ISO 14001:2015", "ISO/IEC 27001:2022"
SP = "spółka z ograniczoną odpowiedzialnością"
JDG = "jednoosobowa działalność gospodarcza"
OWNER = dict(krs=False, signatory_post="właściciel")
COMPANIES = (
    _c(
        1,
        "odrafilt",
        "Odrafilt sp. z o.o.",
        SP,
        "973104582",
        "ul. Dekoracyjna 14",
        "65-155",
        "Zielona Góra",
        "0862011",
        "small",
        "28.29.Z",
        "Projektujemy i produkujemy filtry do wody procesowej. Mamy własny dział badawczo-rozwojowy i współpracujemy z Uniwersytetem Zielonogórskim.",
        (ISO9, ISO14),
        "www.odrafilt.pl",
        "www.odrafilt.pl/en",
        ("facebook.com/odrafilt", "linkedin.com/company/odrafilt"),
        EVENTS[:3],
        (),
        "Marek Sobolewski",
        "dyrektor techniczny",
        GREEN,
        (GREENING,),
        True,
        "Iwona Sobolewska",
    ),
    _c(
        2,
        "kodynka",
        "Kodynka Software Joanna Reich",
        JDG,
        "599220413",
        "ul. Sikorskiego 42/3",
        "66-400",
        "Gorzów Wielkopolski",
        "0861011",
        "micro",
        "62.10.B",
        "Tworzymy oprogramowanie do planowania produkcji z użyciem uczenia maszynowego; w 2025 r. wdrożyliśmy nowy moduł prognoz.",
        (),
        "www.kodynka.pl",
        "www.kodynka.pl/en",
        ("linkedin.com/company/kodynka",),
        EVENTS[:1],
        (),
        "Joanna Reich",
        "właścicielka",
        INDUSTRY,
        **OWNER | {"signatory_post": "właścicielka"},
        tick="☑",
        type_style="b",
    ),
    _c(
        3,
        "metalbor",
        "Metal-Bor sp. z o.o. sp. k.",
        "spółka komandytowa",
        "925180237",
        "ul. Przemysłowa 8",
        "67-100",
        "Nowa Sól",
        "0804011",
        "medium",
        "25.62.Z",
        "Obróbka CNC części dla motoryzacji. W ostatnim roku uruchomiliśmy zrobotyzowaną linię produkcyjną.",
        (ISO9, ISO14, "IATF 16949:2016", "PN-EN ISO 3834-2"),
        "www.metalbor.pl",
        "www.metalbor.pl/de",
        (),
        EVENTS,
        ("Misja gospodarcza do Austrii, 10.2024",),
        "Piotr Wardęga",
        "kierownik sprzedaży",
        INDUSTRY,
        (SMART, METAL),
        True,
        "Tomasz Borek",
        nip_style="dash",
        type_style="n",
    ),
    _c(
        4,
        "sadowa-lab",
        "Laboratorium Sadowa sp. z o.o.",
        SP,
        "926133470",
        "ul. Sadowa 3",
        "67-400",
        "Wschowa",
        "0812033",
        "small",
        "71.20.A",
        "Badania mikrobiologiczne żywności i kosmetyków, opracowanie nowych metod oznaczeń.",
        ("Certyfikat akredytacji PCA nr AB 2417",),
        "www.sadowalab.pl",
        "",
        ("facebook.com/sadowalab",),
        EVENTS[:2],
        (),
        "Alicja Hoffmann",
        "prezes zarządu",
        HEALTH,
        type_style="i",
        tick="X",
    ),
    _c(
        5,
        "drewnar",
        "Drewnar Meble sp. z o.o.",
        SP,
        "928201554",
        "ul. Żarska 61",
        "68-300",
        "Lubsko",
        "0811063",
        "small",
        "31.00.Z",
        "Produkcja mebli z litego drewna, nowa linia mebli modułowych z klejem bezformaldehydowym.",
        ("Certyfikat FSC C174420",),
        "www.drewnar.pl",
        "www.drewnar.pl/de",
        ("instagram.com/drewnarmeble",),
        EVENTS[:2],
        (),
        "Wojciech Narloch",
        "prezes zarządu",
        GREEN,
        signed="16.04.2026",
    ),
    _c(
        6,
        "termowent",
        "Termowent Krzysztof Pilarski",
        JDG,
        "929077316",
        "ul. Kolejowa 5",
        "66-200",
        "Świebodzin",
        "0808053",
        "micro",
        "43.22.Z",
        "Montaż pomp ciepła i odzysku ciepła, własny sterownik zdalny.",
        ("Certyfikat UDT OZE/12/3318",),
        "www.termowent.pl",
        "",
        ("facebook.com/termowent",),
        EVENTS[:1],
        (),
        "Krzysztof Pilarski",
        "właściciel",
        GREEN,
        hopes="producenci pomp ciepła",
        hand="patrick-hand",
        **OWNER,
    ),
    _c(
        7,
        "zelazek",
        "Zakład Ślusarski Adam Żelazek",
        JDG,
        "927114208",
        "ul. Leśna 19",
        "68-100",
        "Żagań",
        "0810021",
        "micro",
        "25.11.Z",
        "Konstrukcje stalowe, schody i balustrady na wymiar.",
        (),
        "www.zelazek.pl",
        "",
        (),
        (),
        (),
        "Adam Żelazek",
        "właściciel",
        "",
        hopes="firmy z branży metalowej",
        innovative=False,
        hand="kalam",
        krs=False,
        signatory_post="właściciel",
        black=True,
    ),
    _c(
        8,
        "lubopak",
        "Lubopak Opakowania S.A.",
        "spółka akcyjna",
        "973088125",
        "ul. Fabryczna 27",
        "66-100",
        "Sulechów",
        "0809073",
        "medium",
        "17.21.Z",
        "Opakowania z tektury; nowa powłoka barierowa opracowana z politechniką.",
        (ISO9, "Patent nr 241377"),
        "www.lubopak.pl",
        "www.lubopak.pl/en",
        ("linkedin.com/company/lubopak",),
        EVENTS[:3],
        ("Wyjazd studyjny do Danii, 05.2025", "Misja do Holandii, 09.2024"),
        "Natalia Gruszka",
        "specjalista ds. eksportu",
        GREEN,
        (GREENING,),
        False,
        "Roman Hajduk",
        nip_style="space",
    ),
    _c(
        9,
        "plastwar",
        "Plastwar sp. z o.o.",
        SP,
        "599310288",
        "ul. Graniczna 11",
        "69-100",
        "Słubice",
        "0805053",
        "small",
        "22.26.Z",
        "Wtryskarki i formy; przetwórstwo regranulatu z odzysku, współpraca z uczelnią.",
        (ISO9, ISO14, "ISO 50001:2018"),
        "www.plastwar.pl",
        "www.plastwar.pl/de",
        ("facebook.com/plastwar",),
        EVENTS[:2],
        (),
        "Dariusz Lis",
        "dyrektor zakładu",
        INDUSTRY,
        (METAL,),
        True,
        "Grażyna Wars",
    ),
    _c(
        10,
        "medigabinet",
        "Rehamed Skwierzyna sp. z o.o.",
        SP,
        "596175021",
        "ul. Batorego 30",
        "66-440",
        "Skwierzyna",
        "0803053",
        "small",
        "86.95.Z",
        "Rehabilitacja z użyciem egzoszkieletu, testy nowych urządzeń z producentem.",
        (ISO9,),
        "www.rehamed-skwierzyna.pl",
        "",
        ("facebook.com/rehamedskwierzyna",),
        EVENTS[2:3],
        (),
        "Beata Kaczor",
        "prezes zarządu",
        HEALTH,
    ),
    _c(
        11,
        "serwotech",
        "Serwotech Automatyka sp. z o.o.",
        SP,
        "973120966",
        "ul. Nowy Kisielin 9",
        "66-002",
        "Zielona Góra",
        "0862011",
        "small",
        "33.20.Z",
        "Integracja robotów i wizyjna kontrola jakości, własny zespół B+R.",
        (ISO9, ISO27),
        "www.serwotech.pl",
        "www.serwotech.pl/en",
        ("linkedin.com/company/serwotech", "youtube.com/@serwotech"),
        EVENTS[1:4],
        ("Wyjazd studyjny do Hiszpanii, 03.2025",),
        "Łukasz Ochman",
        "prezes zarządu",
        INDUSTRY,
        (SMART,),
        True,
        type_style="b",
    ),
    _c(
        12,
        "miodarnia",
        "Pracownia Kosmetyczna Lawenda Ewa Mazurek",
        JDG,
        "928155703",
        "ul. Ogrodowa 7",
        "66-600",
        "Krosno Odrzańskie",
        "0802063",
        "micro",
        "20.42.Z",
        "Kosmetyki naturalne, nowa seria kremów bez wody.",
        ("Certyfikat GMP nr 22716/118",),
        "www.lawenda-krosno.pl",
        "",
        ("instagram.com/lawendakrosno",),
        EVENTS[:1],
        (),
        "Ewa Mazurek",
        "właścicielka",
        HEALTH,
        hopes="laboratoria kosmetyczne",
        hand="patrick-hand",
        **OWNER | {"signatory_post": "właścicielka"},
    ),
    _c(
        13,
        "transdrez",
        "Drezmont Hale sp. z o.o.",
        SP,
        "595140337",
        "ul. Niepodległości 22",
        "66-530",
        "Drezdenko",
        "0806023",
        "small",
        "41.00.B",
        "Hale stalowe z prefabrykatów, nowy system łączenia płyt.",
        (ISO9,),
        "www.drezmont.pl",
        "",
        ("facebook.com/drezmont",),
        EVENTS[:2],
        (),
        "Paweł Kolasa",
        "prezes zarządu",
        INDUSTRY,
    ),
    _c(
        14,
        "solarek",
        "Solarek Energia sp. z o.o.",
        SP,
        "924170622",
        "ul. Żarska 4",
        "68-200",
        "Żary",
        "0811021",
        "small",
        "43.21.Z",
        "Instalacje fotowoltaiczne z magazynami energii i własnym systemem zarządzania.",
        (ISO9,),
        "www.solarek-energia.pl",
        "www.solarek-energia.pl/en",
        ("facebook.com/solarekenergia",),
        EVENTS[:1],
        (),
        "Monika Czajka",
        "prezes zarządu",
        GREEN,
    ),
    _c(
        15,
        "szklarz",
        "Szkło Cybinka sp. z o.o.",
        SP,
        "598144019",
        "ul. Białkowska 15",
        "69-108",
        "Cybinka",
        "0805013",
        "small",
        "23.12.Z",
        "Szyby zespolone, laminowanie folią z recyklingu.",
        (ISO9,),
        "www.szklocybinka.pl",
        "www.szklocybinka.pl/de",
        (),
        EVENTS[:2],
        (),
        "Jerzy Talar",
        "prezes zarządu",
        GREEN,
    ),
)
BY_SLUG = {c.slug: c for c in COMPANIES}
