"""The companies whose papers are not in order."""

from tests.blind.rounds.r74.model import Company, Ink

ARREARS = Company(
    "kaskada", "Kaskada Nowa Sól sp. z o.o.", "925204716", "ul. Przemysłowa 9", "67-100", "Nowa Sól", "22.22.Z",
    "small", (28, 29, 30), ("8 800", "9 120", "9 640"), ("5 000", "5 230", "5 480"), "Robert Tkacz", "prezes zarządu",
    "Robert Tkacz", "prezes zarządu", "biuro@kaskada.example", "Butelki z recyklatu, własna linia do granulacji.",
    Ink("☒", "strike", signed="electronic"), teryt="0804011", site="www.kaskada.example", lis="Zielona gospodarka",
    events=(("K", "Düsseldorf, Niemcy", "10.2025"),),
)  # fmt: skip
MISSING = Company(
    "pracownia-mody", "Pracownia Mody Lena Ostrowska", "929166347", "ul. Kupiecka 14", "65-058", "Zielona Góra",
    "14.13.Z", "micro", (2, 3, 3), ("210", "260", "280"), ("60", "66", "71"), "Lena Ostrowska", "właścicielka",
    "Lena Ostrowska", "właścicielka", "lena@moda.example", "Szyjemy odzież z tkanin lnianych.",
    Ink("☒", "underline", none="nie dotyczy"), form="działalność gospodarcza osoby fizycznej (CEIDG)", krs="CEIDG",
    innovative=False, site="www.moda.example", social=("instagram.com/lena.ostrowska",),
)  # fmt: skip
UNSIGNED = Company(
    "gubin-plast", "Gubin Plast sp. z o.o.", "926408231", "ul. Legnicka 18", "66-620", "Gubin", "22.24.Z",
    "small", (19, 20, 22), ("5 600", "5 980", "6 130"), ("2 700", "2 910", "3 050"), "Artur Kubiak", "prezes zarządu",
    "Zofia Kubiak", "kierownik biura", "biuro@gubinplast.example", "Profile dla budownictwa; nowa mieszanka bez ołowiu.",
    Ink("[x]", "strike"), teryt="0802011", site="www.gubinplast.example", foreign="www.gubinplast.example/en",
    lis="Innowacyjny przemysł", certificates=(("ISO 9001:2015", "TÜV SÜD"),),
)  # fmt: skip
REFUSED = Company(
    "transfrost", "Transfrost Wschowa sp. z o.o.", "925330918", "ul. Głogowska 30", "67-400", "Wschowa", "28.25.Z",
    "small", (35, 36, 33), ("10 900", "11 400", "10 700"), ("6 200", "6 480", "6 350"), "Grzegorz Lach",
    "prezes zarządu", "Anna Lach", "dyrektor", "biuro@transfrost.example", "Komory chłodnicze z odzyskiem ciepła.",
    Ink("X", "delete", none="–", signed="electronic"), teryt="0812033", site="www.transfrost.example",
    events=(("Chillventa", "Norymberga, Niemcy", "10.2024"), ("Euroshop", "Düsseldorf, Niemcy", "02.2026")),
    lis="Innowacyjny przemysł",
)  # fmt: skip
OUTSIDE = Company(
    "poznan-dane", "Dane i Modele sp. z o.o.", "781204433", "ul. Szyperska 14", "61-754", "Poznań", "62.10.B",
    "micro", (5, 7, 8), ("1 200", "1 490", "1 800"), ("400", "520", "610"), "Filip Nowacki", "prezes zarządu",
    "Filip Nowacki", "prezes zarządu", "hello@daneimodele.example", "Modele predykcyjne dla handlu.",
    Ink("☒", "strike", signed="electronic"), teryt="3064011", site="www.daneimodele.example",
    foreign="www.daneimodele.example/en", voivodeship="wielkopolskie",
)  # fmt: skip
