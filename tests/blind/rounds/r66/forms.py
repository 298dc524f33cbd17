"""The office's forms, empty for nobody and filled in for a company."""

from .firm import SIZES, Firm
from .rows import Ask, Flow, Form, Gap, Grid, Head, Note, Pick, Row, Sign, padded

TRIPS = ("Szwajcaria, 22–25 czerwca 2026 r.", "Finlandia i Estonia, 22–25 września 2026 r.")
SPECIALISATIONS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")
LEGAL = (
    "osoba fizyczna prowadząca działalność gospodarczą",
    "spółka cywilna lub osobowa",
    "spółka z ograniczoną odpowiedzialnością",
    "spółka akcyjna lub prosta spółka akcyjna",
    "inna",
)
YES_NO = ("TAK", "NIE")


def _yes_no(firm: Firm | None, answer: bool) -> tuple[int, ...]:
    if firm is None:
        return ()
    return (0,) if answer else (1,)


def _size(firm: Firm | None) -> tuple[int, ...]:
    return () if firm is None else (SIZES.index(firm.size),)


def _company(firm: Firm | None) -> list[Row]:
    f = firm
    return [
        Head("1. Zgłaszający przedsiębiorca"),
        Ask("Firma (pełne brzmienie z rejestru)", f.name if f else "", 2, "Firma"),
        Ask("Ulica i numer", f.street if f else ""),
        Ask("Kod pocztowy i miejscowość", f"{f.postal} {f.town}" if f else ""),
        Ask("Województwo", "lubuskie" if f else ""),
        Ask(
            "Oddział na terenie województwa lubuskiego (wypełnić, gdy siedziba jest poza regionem)",
            f.none if f else "",
            1,
            "Oddział w woj. lubuskim",
        ),
        Ask("NIP", f.nip_text if f else ""),
        Ask("REGON", f.regon if f else ""),
        Ask("Rejestr (numer KRS lub wpis do CEIDG)", f.register if f else "", 1, "KRS lub CEIDG"),
        Ask("Główny rodzaj działalności – kod PKD", f.pkd if f else "", 1, "Kod PKD"),
        Head("2. Osoba oddelegowana na wyjazd"),
        Ask("Imię i nazwisko uczestnika", f.delegate if f else "", 1, "Imię i nazwisko"),
        Ask("Funkcja pełniona w firmie", f.role if f else ""),
        Ask("Telefon kontaktowy", f.phone if f else "", 1, "Telefon"),
        Ask("E-mail do korespondencji", f.email if f else "", 1, "E-mail"),
    ]


def _profile(firm: Firm | None) -> list[Row]:
    f = firm
    items: list[tuple[str, ...]] = [(text,) for text in f.certificates] or [(f.none,)] if f else []
    seen: list[tuple[str, ...]] = [tuple(event) for event in f.events] or [(f.none, "", "")] if f else []
    return [
        Head("3. Wielkość firmy i charakter działalności"),
        Pick("Kategoria przedsiębiorstwa (MŚP)", ("mikro", "małe", "średnie"), _size(f), "Kategoria"),
        Pick("Czy firma prowadzi działalność innowacyjną?", YES_NO, _yes_no(f, bool(f and f.innovative))),
        Ask(
            "Proszę krótko przedstawić profil firmy oraz wdrażane nowości (prace B+R, współpraca z uczelniami, "
            "nowe produkty lub linie)",
            f.description if f else "",
            5,
            "Profil firmy i wdrażane nowości",
        ),
        Head("4. Posiadane certyfikaty, atesty i patenty"),
        Grid(
            "Proszę wpisać każdy dokument w osobnym wierszu i dołączyć jego kopię.",
            ("Lp.", "Nazwa i numer dokumentu"),
            padded(items, 1, 4),
            "Wykaz dokumentów",
        ),
        Head("5. Obecność firmy w internecie"),
        Ask(
            "Adres strony www w języku polskim", (f.web_pl or f.none) if f else "", 1, "Strona www po polsku"
        ),
        Ask(
            "Adres strony www w języku angielskim lub innym obcym",
            (f.web_foreign or f.none) if f else "",
            1,
            "Strona www w języku angielskim lub innym obcym",
        ),
        Ask(
            "Aktywnie prowadzone profile w mediach społecznościowych",
            ("\n".join(f.social) or f.none) if f else "",
            2,
            "Profile w mediach społecznościowych",
        ),
        Head("6. Działania promocyjne i informacyjne w ostatnich 3 latach"),
        Grid(
            "Targi zagraniczne, targi międzynarodowe w kraju, szkolenia, wyjazdy studyjne służące zdobywaniu "
            "kontaktów z zagranicą:",
            ("Lp.", "Wydarzenie", "Miejsce", "Rok"),
            padded(seen, 3, 4),
            "Udział w wydarzeniach",
        ),
    ]


def _rest(firm: Firm | None) -> list[Row]:
    f = firm
    trips = len(f.trips) if f else 0
    count = len(f.agreements) if f else 0
    return [
        Head("7. Wcześniejszy udział w wyjazdach UMWL finansowanych z FEWL 2021–2027"),
        Ask("Liczba wyjazdów (gdy nie było – wpisać 0)", str(trips) if f else "", 1, "Liczba wyjazdów"),
        Ask("Jakie to były wyjazdy?", ("; ".join(f.trips) or f.none) if f else "", 2),
        Head("8. Oczekiwania wobec wyjazdu"),
        Ask("W jakim celu firma chce wziąć udział w wyjeździe?", f.goal if f else "", 3, "Cel udziału"),
        Head("9. Języki obce uczestnika"),
        Ask("Język i stopień znajomości", f.languages if f else "", 2),
        Head("10. Lubuskie Inteligentne Specjalizacje (LIS)"),
        Pick("Czy działalność firmy wpisuje się w LIS?", YES_NO, _yes_no(f, bool(f and f.lis is not None))),
        Pick(
            "Jeżeli tak – w którą?",
            SPECIALISATIONS,
            (f.lis,) if f and f.lis is not None else (),
            "Specjalizacja",
        ),
        Head("11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych LIS"),
        Pick(
            "Czy firma działa w ramach Porozumienia?",
            ("NIE", "TAK, w jednym", "TAK, w więcej niż jednym"),
            (min(count, 2),) if f else (),
        ),
        Ask("Nazwy Porozumień", ("\n".join(f.agreements) or f.none) if f else "", 2),
        Head("12. Przedsięwzięcie horyzontalne ujęte w Porozumieniu"),
        Pick("Czy firma realizuje takie przedsięwzięcie?", YES_NO, _yes_no(f, bool(f and f.horizontal))),
        Ask("Nazwa przedsięwzięcia", (f.horizontal or f.none) if f else ""),
        Head("13. Oświadczenia zgłaszającego"),
        Note(
            "Oświadczam, że: a) zapoznałem(-am) się z Regulaminem i przyjmuję jego warunki, w tym pokrycie 15% "
            "kosztów wyjazdu; b) firma nie działa w sektorach wskazanych w § 3 ust. 5 Regulaminu; c) delegowana "
            "osoba nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego; d) podane informacje są "
            "zgodne z prawdą.",
            False,
        ),
        Sign(
            f"{f.town}, {f.date}" if f else "",
            f.signed_by if f else "",
            "podpis osoby uprawnionej do reprezentowania firmy",
        ),
    ]


def application_form(firm: Firm | None) -> Form:
    """Annex 2."""
    rows: list[Row] = [
        Pick("Wyjazd, którego dotyczy zgłoszenie", TRIPS, (firm.trip,) if firm else (), "Wyjazd studyjny"),
        *_company(firm),
        *_profile(firm),
        *_rest(firm),
    ]
    return Form(
        "Załącznik nr 2 do Regulaminu",
        "FORMULARZ ZGŁOSZENIOWY",
        "rekrutacja przedsiębiorców na wyjazd studyjny – projekt „Innowacyjne Lubuskie”",
        tuple(rows),
        True,
    )


def status_declaration(firm: Firm | None) -> Form:
    """Annex 3."""
    f = firm
    figures = [
        ("Zatrudnienie (RJR)", *(f.employees if f else ("", ""))),
        ("Roczny obrót (tys. EUR)", *(f.turnover if f else ("", ""))),
        ("Suma bilansowa (tys. EUR)", *(f.balance if f else ("", ""))),
    ]
    rows: list[Row] = [
        Flow(
            (
                "Ja, niżej podpisany(-a) ",
                Gap(f.signed_by if f else "", 46),
                ", działając w imieniu przedsiębiorcy ",
                Gap(f.name if f else "", 90),
                " z siedzibą pod adresem ",
                Gap(f"{f.street}, {f.postal} {f.town}" if f else "", 70),
                ", NIP ",
                Gap(f.nip_text if f else "", 26),
                ", REGON ",
                Gap(f.regon if f else "", 22),
                ",",
            )
        ),
        Note(
            "oświadczam, że w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia "
            "17 czerwca 2014 r. Wnioskodawca ma status:",
            False,
        ),
        Pick(
            "",
            ("mikroprzedsiębiorcy", "małego przedsiębiorcy", "średniego przedsiębiorcy"),
            _size(f),
            "Status",
        ),
        Note(
            "Powyższy status ustalono na podstawie danych z dwóch ostatnich zamkniętych okresów obrachunkowych:",
            False,
        ),
        Grid("", ("Wielkość", "2024", "2025"), tuple(figures)),
        Pick("Przedsiębiorstwo jest:", ("samodzielne", "partnerskie", "powiązane"), (0,) if f else ()),
        Note(
            "Jestem świadomy(-a) odpowiedzialności za podanie nieprawdziwych danych. O każdej zmianie statusu "
            "przed podpisaniem umowy powiadomię Organizatora.",
            False,
        ),
        Sign(f"{f.town}, {f.date}" if f else "", f.signed_by if f else "", "podpis Wnioskodawcy"),
        Note(
            "Objaśnienie: mikro – mniej niż 10 osób i do 2 mln EUR obrotu lub bilansu; małe – mniej niż 50 osób "
            "i do 10 mln EUR; średnie – mniej niż 250 osób i do 50 mln EUR obrotu lub 43 mln EUR bilansu."
        ),
    ]
    return Form(
        "Załącznik nr 3 do Regulaminu",
        "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY",
        "wyjazdy studyjne w ramach projektu „Innowacyjne Lubuskie”",
        tuple(rows),
        False,
    )


def de_minimis_form(firm: Firm | None) -> Form:
    """Annex 6."""
    f = firm
    no = (1,) if f else ()
    rows: list[Row] = [
        Note(
            "Stosuje się do pomocy udzielanej na warunkach rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia "
            "2023 r. w sprawie stosowania art. 107 i 108 TFUE do pomocy de minimis."
        ),
        Head("A. Informacje o podmiocie ubiegającym się o pomoc"),
        Ask("1) Identyfikator podatkowy NIP", f.nip_text if f else "", 1, "1) NIP"),
        Ask("2) Imię i nazwisko albo nazwa", f.name if f else "", 1),
        Ask(
            "3) Adres zamieszkania albo siedziby",
            f"{f.street}, {f.postal} {f.town}" if f else "",
            1,
            "3) Adres",
        ),
        Ask("4) Identyfikator gminy (TERYT)", f.teryt if f else ""),
        Pick("5) Forma prawna:", LEGAL, (f.legal,) if f else ()),
        Pick(
            "6) Wielkość podmiotu:",
            ("mikroprzedsiębiorca", "mały przedsiębiorca", "średni przedsiębiorca", "inny przedsiębiorca"),
            _size(f),
        ),
        Ask("7) Klasa działalności według PKD", f.pkd if f else "", 1, "7) PKD"),
        Ask("8) Data utworzenia podmiotu", f.founded if f else ""),
        Pick(
            "9) Czy istnieją powiązania z innymi przedsiębiorcami (wspólne kierownictwo, większość głosów, umowa)?",
            YES_NO,
            no,
        ),
        Pick(
            "10) Czy w ciągu 3 minionych lat podmiot powstał z połączenia, podziału albo przejął innego "
            "przedsiębiorcę?",
            YES_NO,
            no,
        ),
        Head("B. Informacje o sytuacji ekonomicznej"),
        Pick("1) Czy podmiot spełnia kryteria objęcia postępowaniem upadłościowym?", YES_NO, no),
        Pick("2) Czy podmiot jest w trakcie restrukturyzacji?", YES_NO, no),
        Pick(
            "3) Czy na podmiocie ciąży obowiązek zwrotu pomocy wynikający z decyzji Komisji Europejskiej?",
            YES_NO,
            no,
        ),
        Head("C. Informacje o prowadzonej działalności"),
        Pick("1) Czy podmiot działa w sektorze rybołówstwa lub akwakultury?", YES_NO, no),
        Pick("2) Czy podmiot działa w produkcji podstawowej produktów rolnych?", YES_NO, no),
        Pick(
            "3) Czy prowadzona jest rozdzielność rachunkowa między działalnością wyłączoną a pozostałą?",
            ("TAK", "NIE", "nie dotyczy"),
            (2,) if f else (),
        ),
        Head("D. Informacje o pomocy na te same koszty"),
        Pick("Czy na koszty wyjazdu studyjnego otrzymano już inną pomoc publiczną?", YES_NO, no),
        Ask("Jeżeli tak – organ, dzień i kwota pomocy", f.none if f else ""),
        Head("E. Osoba upoważniona do przedstawienia informacji"),
        Ask("Imię i nazwisko", f.signed_by if f else ""),
        Ask("Telefon", f.phone if f else ""),
        Sign(
            f"{f.town}, {f.date}" if f else "", f.signed_by if f else "", "data i podpis osoby upoważnionej"
        ),
    ]
    return Form(
        "Załącznik nr 6 do Regulaminu",
        "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS",
        "",
        tuple(rows),
        False,
    )


def de_minimis_statement(firm: Firm | None) -> Form:
    """Annex 4."""
    f = firm
    lines: list[tuple[str, ...]] = [tuple(aid) for aid in f.aid] if f else []
    rows: list[Row] = [
        Flow(
            (
                "Przedsiębiorca ",
                Gap(f.name if f else "", 80),
                ", NIP ",
                Gap(f.nip_text if f else "", 26),
                ", oświadcza, że w okresie 3 minionych lat:",
            )
        ),
        Pick(
            "",
            ("nie otrzymał pomocy de minimis", "otrzymał pomoc de minimis wymienioną w tabeli"),
            (1 if f.aid else 0,) if f else (),
        ),
        Grid(
            "",
            ("Lp.", "Organ udzielający", "Dzień udzielenia", "Kwota w PLN", "Kwota w EUR"),
            padded(lines, 4, 3),
        ),
        Sign(f"{f.town}, {f.date}" if f else "", f.signed_by if f else "", "podpis przedsiębiorcy"),
    ]
    return Form(
        "Załącznik nr 4 do Regulaminu", "OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS", "", tuple(rows), False
    )
