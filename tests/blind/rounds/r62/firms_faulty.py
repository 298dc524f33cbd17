"""Four firms whose applications have something wrong."""

from .firm import Firm, nip, regon
from .firms_digital import AGREEMENTS

TORNICA = Firm(
    slug="tornica", name="Tornica Obróbka Skrawaniem Sp. z o.o.", nip=nip("924186315"), regon=regon("36118842"), krs="0000551904",
    street="ul. Niepodległości 27", post="67-300", town="Szprotawa", teryt="0810073", branch="nie dotyczy", pkd="25.62.Z", founded="11.03.2015", legal=2,
    delegate="Ireneusz Tor", role="prezes", phone="604 771 235", email="i.tor@tornica.example", signer="Ireneusz Tor", signer_role="prezes zarządu",
    size="small", innovative=True, about="Toczenie i frezowanie CNC. Robotyzacja stanowisk, nowa cela z chwytakiem własnej konstrukcji.",
    certificates=("ISO 9001:2015",), www="tornica.example", www_foreign="brak", has_foreign=False, social=("facebook.com/tornica",),
    events=(("AMB", "Stuttgart, Niemcy", "2024"),), trips=0, trips_number="0", trips_text="nie dotyczy", goal="Nowi kontrahenci.", languages="niemiecki B1",
    lis=2, agreements=(AGREEMENTS[1],), horizontal="", staff=("22", "23"), turnover=("7 900 000", "8 100 000"), balance=("4 400 000", "4 450 000"), day="13.04.2026",
)  # fmt: skip

KLAROWNY = Firm(
    slug="klarowny-dom", name="Klarowny Dom Przemysław Ziętek", nip=nip("599288350"), regon=regon("38055914"), krs="CEIDG",
    street="ul. Kościuszki 31", post="66-530", town="Drezdenko", teryt="0806023", branch="nie dotyczy", pkd="43.22.Z", founded="01.06.2018", legal=0,
    delegate="Przemysław Ziętek", role="właściciel", phone="796 240 818", email="kontakt@klarownydom.example", signer="Przemysław Ziętek", signer_role="właściciel",
    size="micro", innovative=True, about="Montaż domowych stacji uzdatniania wody; własny moduł zdalnego nadzoru.",
    certificates=(), no_certificates="brak", www="klarownydom.example", www_foreign="brak", has_foreign=False, social=("facebook.com/klarownydom",),
    events=(), no_events="brak", trips=0, trips_number="0", trips_text="brak", goal="Poznanie szwajcarskich dostawców filtrów.", languages="angielski B1",
    lis=0, agreements=(), horizontal="", staff=("4", "4"), turnover=("690 000", "744 000"), balance=("210 000", "219 000"), day="8.04.2026",
)  # fmt: skip

LUZYCKA = Firm(
    slug="luzycka-rama", name="Łużycka Rama Aluminium Sp. z o.o.", nip=nip("924193068"), regon=regon("36402277"), krs="0000623185",
    street="ul. Armii Krajowej 60", post="68-100", town="Żagań", teryt="0810021", branch="nie dotyczy", pkd="25.12.Z", founded="20.06.2016", legal=2,
    delegate="Bogna Mirek", role="handlowiec", phone="667 410 029", email="b.mirek@luzyckarama.example", signer="Marcin Rudawy", signer_role="prezes zarządu",
    size="small", innovative=False, about="Okna i fasady aluminiowe dla domów jednorodzinnych.",
    certificates=(), no_certificates="brak", www="luzyckarama.example", www_foreign="luzyckarama.example/en", has_foreign=True, social=("facebook.com/luzyckarama",),
    events=(("Fensterbau", "Norymberga, Niemcy", "2024"), ("Budma", "Poznań, Polska", "2025")), trips=0, trips_number="0", trips_text="nie dotyczy",
    goal="Rozpoznanie rynku.", languages="angielski B2", lis=None, agreements=(), horizontal="",
    staff=("28", "27"), turnover=("9 400 000", "9 150 000"), balance=("5 100 000", "5 000 000"), day="15.04.2026",
)  # fmt: skip

DUETKA = Firm(
    slug="duetka", name="Duetka S.C. Paweł Łaska, Ewa Łaska", nip=nip("927164202"), regon=regon("36871035"), krs="CEIDG",
    street="ul. Wiejska 2", post="69-110", town="Rzepin", teryt="0805043", branch="nie dotyczy", pkd="58.29.Z", founded="09.10.2017", legal=1,
    delegate="Ewa Łaska", role="wspólniczka", phone="515 093 772", email="duetka@duetka.example", signer="Paweł Łaska", signer_role="wspólnik",
    size="micro", innovative=True, about="Programy do nauki nut; nowa wersja z rozpoznawaniem dźwięku.",
    certificates=(), no_certificates="brak", www="duetka.example", www_foreign="duetka.example/en", has_foreign=True, social=("youtube.com/@duetka",),
    events=(("Didacta", "Stuttgart, Niemcy", "2025"),), trips=0, trips_number="0", trips_text="nie dotyczy", goal="Współpraca ze szkołami w Tallinnie.",
    languages="angielski C1", lis=None, agreements=(), horizontal="", staff=("2", "3"), turnover=("260 000", "305 000"), balance=("70 000", "82 000"),
    day="14.04.2026", trip=1,
)  # fmt: skip
