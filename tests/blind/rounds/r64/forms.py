"""The call's own forms, in the words of the office; blank where no firm is given."""

from .firm import Firm
from .kit import Block, Choice, Fill, Grid, Head, Options, Para, Row, Rows, Sign, Text, Title, yes_no

CATEGORIES = (("mikro", "micro"), ("małych", "small"), ("średnich", "medium"))
AREAS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")
CAPTION = "czytelny podpis osoby upoważnionej do reprezentowania przedsiębiorcy"


def _listed(items: tuple[str, ...], otherwise: str) -> str:
    return "\n".join(items) if items else otherwise


def application_form(firm: Firm | None = None) -> list[Block]:
    """Załącznik nr 2."""

    def text(value: str, otherwise: str = "") -> Text:
        return Text(value or otherwise) if firm else Text()

    f = firm
    none = f.none_said if f else ""
    events = f.events if f else ()
    lines = [(str(n), *event) for n, event in enumerate(events, 1)]
    if f and not events:
        lines = [("1", f.events_said, "", "")]
    lines += [(str(n), "", "", "") for n in range(len(lines) + 1, 6)]
    return [
        Title(
            "Załącznik nr 2 do Regulaminu",
            "FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY",
            "na wyjazd studyjny w ramach projektu „Innowacyjne Lubuskie”",
        ),
        Para("Zgłaszam udział w wyjeździe (proszę zaznaczyć jeden kierunek):"),
        Options(
            Choice(
                (
                    ("SZWAJCARIA, 22–25 czerwca 2026 r.", bool(f and not f.finland)),
                    ("FINLANDIA I ESTONIA, 22–25 września 2026 r.", bool(f and f.finland)),
                )
            )
        ),
        Head("1. Kto się zgłasza"),
        Rows(
            (
                Row("1.1", "Nazwa (firma) zgodna z KRS lub CEIDG", text(f.name if f else "")),
                Row("1.2", "Siedziba", text(f.address if f else ""), "ulica i nr, kod pocztowy, miejscowość"),
                Row("1.3", "Województwo", text("lubuskie")),
                Row(
                    "1.4",
                    "Oddział w woj. lubuskim",
                    text("", none),
                    "tylko gdy siedziba leży poza województwem",
                ),
                Row("1.5", "NIP", text(f.nip if f else "")),
                Row("1.6", "REGON", text(f.regon if f else "")),
                Row("1.7", "Nr KRS albo wpis w CEIDG", text(f.register if f else "")),
                Row("1.8", "Główna działalność – symbol PKD", text(f.pkd if f else "")),
            )
        ),
        Head("2. Kto pojedzie"),
        Rows(
            (
                Row("2.1", "Imię i nazwisko uczestnika", text(f.delegate if f else "")),
                Row("2.2", "Funkcja w firmie", text(f.post if f else "")),
                Row("2.3", "Telefon komórkowy", text(f.phone if f else "")),
                Row("2.4", "E-mail do korespondencji", text(f.email if f else "")),
            )
        ),
        Head("3. Firma i jej działalność"),
        Rows(
            (
                Row(
                    "3.1",
                    "Należymy do przedsiębiorstw",
                    Choice(tuple((label, bool(f and f.size == size)) for label, size in CATEGORIES)),
                    "zgodnie z zał. I do rozporządzenia 651/2014",
                ),
                Row(
                    "3.2",
                    "Czy firma prowadzi działalność innowacyjną?",
                    yes_no(f.innovative if f else None),
                    "* niepotrzebne skreślić",
                ),
                Row(
                    "3.3",
                    "Czym zajmuje się firma i na czym polega jej innowacyjność",
                    text(f.about if f else ""),
                    "np. dział B+R, współpraca z uczelnią, nowe produkty, nakłady na innowacje",
                ),
            )
        ),
        Head("4. Certyfikaty, atesty, patenty"),
        Rows(
            (
                Row(
                    "4.1",
                    "Wykaz dokumentów, którymi dysponuje firma",
                    text(_listed(f.certificates, f.certificates_said) if f else ""),
                    "każdy w osobnym wierszu; kopie prosimy dołączyć do zgłoszenia",
                ),
            )
        ),
        Head("5. Firma w internecie"),
        Rows(
            (
                Row("5.1", "Strona www po polsku", text(f.www_pl if f else "", none)),
                Row(
                    "5.2",
                    "Strona www po angielsku lub w innym języku obcym",
                    text(f.www_foreign if f else "", none),
                ),
                Row(
                    "5.3",
                    "Profile w mediach społecznościowych",
                    text(_listed(f.social, none) if f else ""),
                    "adresy profili prowadzonych na bieżąco",
                ),
            )
        ),
        Head("6. Doświadczenie zagraniczne z ostatnich 3 lat"),
        Para(
            "Targi zagraniczne i międzynarodowe, misje, szkolenia, wyjazdy studyjne, które służyły nawiązaniu "
            "kontaktów z zagranicą.",
            small=True,
        ),
        Grid(("Lp.", "Wydarzenie", "Miejsce (kraj)", "Rok"), tuple(lines)),
        Head("7. Wyjazdy z Urzędem Marszałkowskim"),
        Rows(
            (
                Row(
                    "7.1",
                    "W ilu wyjazdach UMWL finansowanych z FEWL 2021–2027 firma brała udział?",
                    text(str(len(f.trips)) if f else ""),
                    "proszę wpisać liczbę; jeśli w żadnym – 0",
                ),
                Row(
                    "7.2",
                    "Jakie to były wyjazdy (kierunek, rok)",
                    text(_listed(f.trips, f.trips_said) if f else ""),
                ),
            )
        ),
        Head("8. Oczekiwania"),
        Rows((Row("8.1", "Czego firma oczekuje po wyjeździe", text(f.goal if f else "")),)),
        Head("9. Języki"),
        Rows((Row("9.1", "Języki obce uczestnika (poziom)", text(f.languages if f else "")),)),
        Head("10. Lubuskie Inteligentne Specjalizacje (LIS)"),
        Rows(
            (
                Row(
                    "10.1",
                    "Czy firma działa w obszarze LIS?",
                    yes_no(f.lis if f else None),
                    "* niepotrzebne skreślić",
                ),
                Row(
                    "10.2",
                    "Jeśli tak – w której specjalizacji",
                    Choice(tuple((a, bool(f and a in f.areas)) for a in AREAS), inline=False),
                ),
            )
        ),
        Head("11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych"),
        Rows(
            (
                Row(
                    "11.1",
                    "Czy firma działa w ramach Porozumienia?",
                    yes_no(bool(f.agreements) if f else None),
                    "* niepotrzebne skreślić",
                ),
                Row(
                    "11.2",
                    "Nazwa Porozumienia (Porozumień)",
                    text(_listed(f.agreements, none) if f else ""),
                    "każde w osobnym wierszu",
                ),
            )
        ),
        Head("12. Przedsięwzięcie horyzontalne"),
        Rows(
            (
                Row(
                    "12.1",
                    "Czy firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu?",
                    yes_no(bool(f.horizontal) if f else None),
                    "* niepotrzebne skreślić",
                ),
                Row("12.2", "Nazwa przedsięwzięcia", text(f.horizontal if f else "", none)),
            )
        ),
        Head("13. Oświadczenia"),
        Para(
            "Podpisując formularz, potwierdzam, że: podane informacje są prawdziwe; znam i akceptuję Regulamin; firma nie "
            "działa w sektorach wyłączonych w § 3 ust. 5 Regulaminu; ani ja, ani uczestnik wyjazdu nie jesteśmy "
            "pracownikami Urzędu Marszałkowskiego Województwa Lubuskiego; firma pokryje 15% kosztów wyjazdu. Przyjmuję do "
            "wiadomości, że dane osobowe będą przetwarzane na potrzeby rekrutacji i organizacji wyjazdu.",
            small=True,
        ),
        Sign(f.dated if f else "", CAPTION),
    ]


def status_declaration(firm: Firm | None = None) -> list[Block]:
    """Załącznik nr 3."""
    f = firm
    rows = (
        ("Zatrudnienie (RJP)", "staff"),
        ("Roczny obrót (tys. EUR)", "turnover"),
        ("Suma bilansowa (tys. EUR)", "balance"),
    )
    return [
        Title(
            "Załącznik nr 3 do Regulaminu",
            "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY",
            "mikro, mały lub średni przedsiębiorca",
        ),
        Fill(
            (
                "Działając w imieniu przedsiębiorcy ",
                Text(f.name if f else "", 90),
                ", z siedzibą pod adresem: ",
                Text(f.address if f else "", 90),
                ", NIP ",
                Text(f.nip if f else "", 30),
                (
                    ", oświadczam, że w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia "
                    "17 czerwca 2014 r. przedsiębiorca jest:"
                ),
            )
        ),
        Options(
            Choice(
                (
                    (
                        "mikroprzedsiębiorcą – mniej niż 10 osób i do 2 mln EUR obrotu lub sumy bilansowej",
                        bool(f and f.size == "micro"),
                    ),
                    (
                        "małym przedsiębiorcą – mniej niż 50 osób i do 10 mln EUR",
                        bool(f and f.size == "small"),
                    ),
                    (
                        "średnim przedsiębiorcą – mniej niż 250 osób i do 50 mln EUR obrotu lub 43 mln EUR sumy",
                        bool(f and f.size == "medium"),
                    ),
                )
            )
        ),
        Para("oraz że jest przedsiębiorstwem:"),
        Options(Choice((("samodzielnym", f is not None), ("partnerskim", False), ("powiązanym", False)))),
        Head("Dane, na podstawie których określono status"),
        Grid(
            ("Wyszczególnienie", "2023", "2024", "2025"),
            tuple((label, *(getattr(f, name) if f else ("", "", ""))) for label, name in rows),
        ),
        Para(
            "Jestem świadomy/-a odpowiedzialności za złożenie oświadczenia niezgodnego z prawdą.", small=True
        ),
        Sign(f.dated if f else "", CAPTION),
    ]


LEGAL = (
    ("osoba fizyczna prowadząca działalność gospodarczą", "jdg"),
    ("spółka cywilna", "s.c."),
    ("spółka jawna", "sp.j."),
    ("spółka z o.o.", "sp. z o.o."),
    ("spółka akcyjna", "s.a."),
    ("inna", ""),
)


def de_minimis_form(firm: Firm | None = None) -> list[Block]:
    """Załącznik nr 6."""
    f = firm

    def text(value: str) -> Text:
        return Text(value if f else "")

    no = yes_no(False if f else None, boxes=True)
    sizes = (("mikroprzedsiębiorca", "micro"), ("mały", "small"), ("średni", "medium"), ("inny", "large"))
    return [
        Title(
            "Załącznik nr 6 do Regulaminu",
            "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS",
            "Stosuje się do pomocy udzielanej na warunkach rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r.",
        ),
        Head("Część A. Podmiot, który ubiega się o pomoc"),
        Rows(
            (
                Row("A1", "NIP", text(f.nip if f else "")),
                Row("A2", "Imię i nazwisko albo nazwa podmiotu", text(f.name if f else "")),
                Row("A3", "Adres zamieszkania albo siedziby", text(f.address if f else "")),
                Row("A4", "Identyfikator gminy (TERYT)", text(f.teryt if f else ""), "7 cyfr"),
                Row(
                    "A5",
                    "Forma prawna",
                    Choice(tuple((t, bool(f and f.legal == c)) for t, c in LEGAL), inline=False),
                ),
                Row(
                    "A6",
                    "Wielkość podmiotu (zał. I do rozp. 651/2014)",
                    Choice(tuple((t, bool(f and f.size == c)) for t, c in sizes), inline=False),
                ),
                Row("A7", "Rodzaj działalności według PKD", text(f.pkd if f else "")),
                Row("A8", "Data utworzenia podmiotu", text(f.founded if f else "")),
            )
        ),
        Para(
            "A9. Czy z innymi przedsiębiorcami istnieją powiązania, o których mowa w art. 2 ust. 2 rozporządzenia 2023/2831:"
        ),
        Rows(
            (
                Row("a)", "większość praw głosu u innego przedsiębiorcy", no),
                Row("b)", "prawo powoływania lub odwoływania większości organu", no),
                Row("c)", "dominujący wpływ na podstawie umowy lub statutu", no),
                Row("d)", "kontrola większości głosów na podstawie porozumienia", no),
            )
        ),
        Para("A10. Czy w ciągu ostatnich 3 lat podmiot:"),
        Rows(
            (
                Row("a)", "powstał przez połączenie albo przejął innego przedsiębiorcę", no),
                Row("b)", "powstał wskutek podziału innego przedsiębiorcy", no),
            )
        ),
        Head("Część B. Sytuacja ekonomiczna"),
        Rows(
            (
                Row(
                    "B1",
                    "Czy podmiot spełnia przesłanki objęcia postępowaniem upadłościowym lub restrukturyzacyjnym?",
                    no,
                ),
                Row("B2", "Czy na podmiocie ciąży obowiązek zwrotu pomocy publicznej?", no),
            )
        ),
        Head("Część C. Działalność, na którą ma zostać udzielona pomoc"),
        Rows(
            (
                Row("C1", "Czy pomoc dotyczy rybołówstwa lub akwakultury?", no),
                Row("C2", "Czy pomoc dotyczy produkcji podstawowej produktów rolnych?", no),
                Row("C3", "Czy pomoc dotyczy przetwarzania i obrotu produktami rolnymi?", no),
                Row("C4", "Czy pomoc jest związana z wywozem lub użyciem towarów krajowych?", no),
            )
        ),
        Head("Część D. Inna pomoc na te same koszty"),
        Rows((Row("D1", "Czy na pokrycie tych samych kosztów podmiot otrzymał inną pomoc?", no),)),
        Head("Część E. Osoba upoważniona do przedstawienia informacji"),
        Rows(
            (
                Row("E1", "Imię i nazwisko, stanowisko", text(_boss(f) if f else "")),
                Row("E2", "Telefon", text(f.phone if f else "")),
            )
        ),
        Sign(f.dated if f else "", "data i podpis osoby upoważnionej"),
    ]


def _boss(firm: Firm) -> str:
    posts = {"jdg": "właściciel firmy", "s.c.": "wspólnik", "sp.j.": "wspólnik", "s.a.": "prezes zarządu"}
    return f"{firm.boss}, {posts.get(firm.legal, 'prezes zarządu')}"


def de_minimis_statement(firm: Firm | None = None) -> list[Block]:
    """Załącznik nr 4."""
    f = firm
    lines = [(str(n), *entry) for n, entry in enumerate(f.aid if f else (), 1)]
    lines += [(str(n), "", "", "", "") for n in range(len(lines) + 1, 4)]
    return [
        Title("Załącznik nr 4 do Regulaminu", "OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS"),
        Fill(
            (
                "Przedsiębiorca ",
                Text(f.name if f else "", 90),
                ", NIP ",
                Text(f.nip if f else "", 30),
                ", w okresie minionych 3 lat:",
            )
        ),
        Options(
            Choice(
                (
                    ("nie otrzymał pomocy de minimis", bool(f and not f.aid)),
                    ("otrzymał pomoc de minimis w następującej wysokości:", bool(f and f.aid)),
                )
            )
        ),
        Grid(("Lp.", "Dzień udzielenia", "Organ udzielający", "Kwota PLN", "Kwota EUR"), tuple(lines)),
        Sign(f.dated if f else "", CAPTION),
    ]


CONTRACT: tuple[tuple[Block, ...], ...] = (
    (
        Title(
            "Załącznik nr 5 do Regulaminu – wzór",
            "UMOWA O DOFINANSOWANIE UCZESTNICTWA",
            "przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym\nnr ……………………",
        ),
        Para(
            "zawarta w Zielonej Górze w dniu …………………… 2026 r. pomiędzy Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona "
            "Góra, zwanym dalej Organizatorem, a ………………………………………………………………, zwanym dalej Przedsiębiorcą."
        ),
        Head("§ 1. Przedmiot umowy"),
        Para(
            "1. Umowa określa zasady dofinansowania udziału Przedsiębiorcy w Wyjeździe studyjnym projektu „Innowacyjne Lubuskie”."
        ),
        Para(
            "2. W Wyjeździe bierze udział jeden przedstawiciel Przedsiębiorcy wskazany w formularzu zgłoszeniowym."
        ),
        Head("§ 2. Finansowanie"),
        Para(
            "1. Dofinansowanie wynosi 85% kosztu udziału i stanowi pomoc de minimis w rozumieniu rozporządzenia 2023/2831."
        ),
        Para(
            "2. Przedsiębiorca wpłaca 15% kosztu udziału na rachunek Organizatora w ciągu 7 dni od otrzymania noty."
        ),
        Para("3. Koszty dodatkowe, w tym diety i materiały promocyjne, Przedsiębiorca ponosi sam."),
        Head("§ 3. Obowiązki Organizatora"),
        Para(
            "Organizator zapewnia przeloty, przejazdy lokalne, noclegi, wyżywienie, ubezpieczenie oraz program spotkań."
        ),
    ),
    (
        Head("§ 4. Obowiązki Przedsiębiorcy"),
        Para("1. Przedsiębiorca uczestniczy we wszystkich punktach programu i stosuje się do Regulaminu."),
        Para(
            "2. Po powrocie zamieszcza na swojej stronie informację o Wyjeździe i źródle jego finansowania."
        ),
        Para("3. W terminie 14 dni odsyła wypełnioną ankietę ewaluacyjną."),
        Head("§ 5. Rezygnacja"),
        Para("1. O rezygnacji Przedsiębiorca zawiadamia Organizatora na piśmie."),
        Para("2. Rezygnacja później niż 15 dni przed wyjazdem rodzi obowiązek zwrotu poniesionych kosztów."),
        Head("§ 6. Ochrona wizerunku i danych"),
        Para(
            "Przedsiębiorca zgadza się na wykorzystanie logotypu i zdjęć w materiałach dotyczących Wyjazdu."
        ),
        Head("§ 7. Rozwiązanie umowy"),
        Para("Organizator może rozwiązać umowę, gdy dane ze zgłoszenia okażą się nieprawdziwe."),
    ),
    (
        Head("§ 8. Postanowienia końcowe"),
        Para("1. Zmiana umowy wymaga formy pisemnej pod rygorem nieważności."),
        Para("2. Spory rozstrzyga sąd właściwy dla siedziby Organizatora."),
        Para("3. Umowę sporządzono w dwóch egzemplarzach, po jednym dla każdej ze stron."),
        Para(" "),
        Para("ORGANIZATOR ……………………………………………            PRZEDSIĘBIORCA ……………………………………………"),
        Para("Projekt umowy – na etapie zgłoszenia prosimy o zaparafowanie każdej strony.", small=True),
    ),
)
