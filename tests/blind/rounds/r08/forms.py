"""The office's own five forms of this round: empty, or as a company fills them."""

from collections.abc import Callable

from docx.document import Document as WordDocument

from tests.blind.model import Word
from tests.blind.rounds.r08.firms import Firm
from tests.blind.rounds.r08.sheet import Manner, Sheet, shade

TRIP = "Szwajcaria, 22–25 czerwca 2026 r."
ACT = "w ramach projektu pn. „Innowacyjne Lubuskie” (FEWL 2021–2027, Działanie 1.8)"
RODO = (
    "Administratorem danych osobowych jest Województwo Lubuskie – Urząd Marszałkowski Województwa Lubuskiego, ul. Podgórna 7, "
    "65-057 Zielona Góra. Dane przetwarzamy na podstawie art. 6 ust. 1 lit. c i e rozporządzenia 2016/679 (RODO) w celu "
    "przeprowadzenia rekrutacji, organizacji wyjazdu, rozliczenia i kontroli projektu. Odbiorcami danych mogą być instytucja "
    "zarządzająca, organy kontrolne oraz wykonawca obsługi wyjazdu. Dane przechowujemy przez okres trwałości dokumentacji "
    "projektu, a w zakresie pomocy de minimis przez 10 lat. Przysługuje Państwu prawo dostępu do danych, ich sprostowania, "
    "ograniczenia przetwarzania, sprzeciwu oraz skargi do Prezesa UODO. Podanie danych jest dobrowolne, lecz konieczne do "
    "rozpatrzenia zgłoszenia."
)
SIZE = ("micro", "small", "medium", "large")


AIMS = (
    "Poznanie szwajcarskich ośrodków transferu technologii i rozmowy z możliwymi partnerami.",
    "Szukamy dostawców komponentów i pierwszych odbiorców w kantonie Zurych.",
    "Chcemy podpatrzeć organizację produkcji w małych firmach oraz umówić próby naszego wyrobu.",
    "Nawiązanie współpracy badawczej (ETH, CSEM), inspiracja do nowych usług.",
)
TONGUES = (
    "angielski – dobry",
    "niemiecki – biegły, angielski – komunikatywny",
    "angielski B2",
    "niemiecki (podstawowy)",
)


def application_form(f: Firm | None, m: Manner | None, day: str = "", skip: tuple[str, ...] = ()) -> Word:
    """Formularz zgłoszeniowy."""

    def write(doc: WordDocument) -> None:
        s = Sheet(
            doc,
            m,
            annex="Załącznik nr 2 do Regulaminu rekrutacji i uczestnictwa przedsiębiorców w wyjazdach studyjnych",
        )
        none = m.none_word if m else ""
        same = m.same_word if m else None
        turn = int(f.nip) % 4 if f else 0

        def v(text: str | None) -> str | None:
            return None if f is None else (text or none)

        s.note("Wypełnia Urząd: data i godzina wpływu …………………………  nr w rejestrze …………………")
        s.title("FORMULARZ ZGŁOSZENIOWY", f"na wyjazd studyjny: {TRIP}")
        s.say(ACT, 9, centre=True)
        s.note(
            "Formularz należy wypełnić czytelnie, we wszystkich punktach. Jeżeli pytanie Państwa nie dotyczy, proszę wpisać „nie dotyczy”. "
            "Wiersze tabel można dodawać."
        )
        s.bar(
            "1. Informacje o przedsiębiorstwie"
            if not (m and m.retyped)
            else "1. Informacje o naszym przedsiębiorstwie"
        )
        s.grid(
            [
                ("Pełna nazwa przedsiębiorstwa (zgodnie z KRS/CEIDG)", v(f.name if f else None)),
                ("Forma organizacyjno-prawna", v(f.legal if f else None)),
                ("Adres siedziby (ulica, nr, kod pocztowy, miejscowość)", v(f.address if f else None)),
                ("Województwo", v("lubuskie")),
                ("Adres oddziału w woj. lubuskim (jeżeli siedziba jest poza nim)", v(same if same else None)),
                ("NIP / REGON", v(f"{f.dashed()} / {f.regon}" if f else None)),
                ("Nr KRS lub wpis do CEIDG", v(f.register if f else None)),
                ("Osoba reprezentująca i jej funkcja", v(f"{f.boss}, {f.role}" if f else None)),
                ("Telefon, e-mail do korespondencji", v(f"{f.phone}, {f.email}" if f else None)),
            ],
            numbered="1.",
        )
        s.bar("2. Uczestnik delegowany na wyjazd")
        shown = (m and m.same_delegate) or (f.delegate if f else None)
        s.dots("Imię i nazwisko uczestnika:", v(shown))
        s.dots("Stanowisko w firmie:", v(f.delegate_role if f else None))
        s.dots(
            "Tel. komórkowy i adres e-mail uczestnika:", v(same or (f"{f.phone}, {f.email}" if f else None))
        )
        s.bar("3. Wielkość i przedmiot działalności")
        s.say("3.1. Przedsiębiorstwo¹⁾ należy do kategorii:")
        s.options(
            [
                "mikroprzedsiębiorstw",
                "małych przedsiębiorstw",
                "średnich przedsiębiorstw",
                "dużych przedsiębiorstw",
            ],
            SIZE.index(f.size) if f else None,
        )
        s.dots("3.2. Przeważający kod PKD i nazwa działalności:", v(f"{f.pkd} – {f.trade}" if f else None))
        s.say(
            "3.3. Czy przedsiębiorstwo prowadzi działalność innowacyjną (np. dział B+R, współpraca z uczelnią, nowe wyroby lub linie, "
            "nakłady na innowacje)?"
        )
        s.options(["TAK", "NIE"], None if f is None else (0 if f.innovative else 1))
        s.dots("3.4. Jeśli tak – krótki opis (maks. 1000 znaków):", v(f.innovation if f else None), lines=3)
        s.bar("4. Certyfikaty, atesty, patenty dotyczące firmy")
        s.note(
            "Kopie wymienionych dokumentów proszę dołączyć do zgłoszenia. Nie wpisuje się zaświadczeń z ZUS i US."
        )
        s.listing(
            ["Lp.", "Nazwa dokumentu", "Numer, wystawca", "Data ważności / udzielenia"],
            [list(c) for c in f.certificates] if f else [],
            3,
            [1.1, 6.6, 5.6, 3.5],
        )
        s.bar(
            "5. Strona internetowa i media społecznościowe"
            if not (m and m.retyped)
            else "5. Strona www oraz media społecznościowe"
        )
        s.grid(
            [
                ("Adres strony www w języku polskim", v(f.www if f else None)),
                ("Adres strony www w języku angielskim i innym", v(f.foreign if f else None)),
                ("Aktywnie prowadzone profile społecznościowe", v(", ".join(f.social) if f else None)),
            ],
            numbered="5.",
        )
        s.bar(
            "6. Doświadczenie promocyjno-informacyjne za granicą w ostatnich 3 latach"
            if not (m and m.retyped)
            else "6. Targi i wyjazdy zagraniczne, ostatnie 3 lata"
        )
        s.note(
            "Proszę wyszczególnić targi zagraniczne, targi międzynarodowe w kraju, szkolenia i wyjazdy studyjne, które służyły nawiązaniu "
            "kontaktów zagranicznych."
        )
        s.listing(
            ["Lp.", "Termin", "Nazwa wydarzenia", "Miejsce"],
            [list(e) for e in f.events] if f else [],
            2,
            [1.1, 3.6, 7.4, 4.7],
        )
        s.bar(
            "7. Udział w wyjazdach organizowanych przez UMWL w ramach promocji gospodarczej (środki FEWL 2021–2027)"
        )
        if "7" in skip:
            s.dots("Liczba wyjazdów:", None)
            s.dots("Które (kraj, termin):", None)
        else:
            s.dots("Liczba wyjazdów:", None if f is None else (str(len(f.trips)) if f.trips else "0"))
            s.dots("Które (kraj, termin):", v("; ".join(f.trips) if f else None))
        s.bar("8. Cel udziału w wyjeździe")
        s.dots("Czego oczekują Państwo od wyjazdu?", v(AIMS[turn]), lines=2)
        s.bar("9. Języki obce uczestnika")
        s.dots("Język i stopień znajomości:", v(TONGUES[turn]))
        s.bar("10. Lubuskie Inteligentne Specjalizacje (LIS)")
        s.options(
            ["nie", "tak, w obszarze (wpisać jakim):"],
            None if f is None else (1 if f.lis else 0),
            rows=True,
            lead="",
        )
        s.dots("Obszar LIS:", v(f.lis if f else None))
        s.bar("11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych w ramach LIS")
        s.options(
            [
                "nie działamy w ramach Porozumień",
                "działamy w ramach jednego Porozumienia",
                "działamy w ramach więcej niż jednego Porozumienia",
            ],
            None if f is None else min(2, len(f.agreements)),
            rows=True,
        )
        s.dots("Nazwy Porozumień:", v(", ".join(f.agreements) if f else None))
        s.bar("12. Przedsięwzięcie horyzontalne wskazane w Porozumieniu")
        s.delete_one(
            "Firma realizuje przedsięwzięcie horyzontalne:", None if f is None else bool(f.horizontal), "²⁾"
        )
        s.dots("Nazwa przedsięwzięcia:", v(f.horizontal if f else None))
        s.bar("13. Oświadczenia i podpis")
        s.say(
            "Oświadczam(y), że: a) dane w formularzu są zgodne z prawdą; b) znam(y) i akceptuję(emy) Regulamin; c) przedsiębiorstwo pokryje "
            "15% kosztów udziału jednego uczestnika; d) przedsiębiorstwo nie działa w sektorach wymienionych w § 3 ust. 5 Regulaminu; "
            "e) delegowana osoba nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego.",
            9,
        )
        if m and m.retyped:
            s.mine("Niniejsze zgłoszenie jest wiążącą deklaracją naszego udziału.")
        s.sign(
            f"{f.town}, {day}" if f else None,
            "czytelny podpis (podpisy) osób reprezentujących przedsiębiorstwo",
            f.boss if f else None,
        )
        s.heading("Klauzula informacyjna (RODO)")
        s.say(RODO, 7.5)
        s.footnotes(
            [
                "W rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r. (Dz. Urz. UE L 187 z 26.06.2014, str. 1): "
                "mikro – mniej niż 10 osób i do 2 mln euro; małe – mniej niż 50 osób i do 10 mln euro; średnie – mniej niż 250 osób i do 50 mln euro "
                "obrotu lub 43 mln euro sumy bilansowej.",
                "Niepotrzebne skreślić.",
            ]
        )

    return Word(write)


def status_declaration(f: Firm | None, m: Manner | None, day: str = "") -> Word:
    """Oświadczenie o statusie."""

    def write(doc: WordDocument) -> None:
        s = Sheet(doc, m, annex="Załącznik nr 3 do Regulaminu", font="Liberation Serif")
        s.dots("Wnioskodawca:", f.name if f else None, caption="(nazwa albo imię, nazwisko i firma)")
        s.dots("Siedziba / miejsce wykonywania działalności:", f.address if f else None)
        s.dots("NIP:", f.nip if f else None)
        s.title("OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", "(mikro, mały lub średni przedsiębiorca)")
        s.say(
            "Działając w imieniu Wnioskodawcy, świadomy(-a) odpowiedzialności za podanie nieprawdy, oświadczam, że według stanu na dzień "
            "złożenia zgłoszenia Wnioskodawca jest¹⁾:"
        )
        s.options(
            [
                "mikroprzedsiębiorcą",
                "małym przedsiębiorcą",
                "średnim przedsiębiorcą",
                "przedsiębiorcą innym niż wymienieni powyżej",
            ],
            SIZE.index(f.size) if f else None,
            rows=True,
        )
        s.say("Pod względem powiązań Wnioskodawca jest przedsiębiorstwem:")
        s.options(["samodzielnym", "partnerskim", "powiązanym"], 0 if f else None)
        s.say("Dane, na których oparto powyższe (za dwa ostatnie zamknięte okresy obrachunkowe):")
        table = doc.add_table(1, 3, "Table Grid")
        for cell, text in zip(table.rows[0].cells, ("Wielkość", "Rok 2025", "Rok 2024"), strict=True):
            shade(cell, "E7E7E7")
            cell.paragraphs[0].add_run(text).bold = True
        figures = ((f.staff, f.staff), f.turnover, f.balance) if f else (("", ""),) * 3
        for label, values in zip(
            ("Zatrudnienie w RJP", "Roczny obrót netto", "Suma bilansowa"), figures, strict=True
        ):
            cells = table.add_row().cells
            cells[0].paragraphs[0].add_run(label)
            for cell, value in zip(cells[1:], values, strict=True):
                s.answer_cell(cell, value)
        s.gap()
        s.note("W przypadku przedsiębiorstw partnerskich i powiązanych dane należy podać łącznie.")
        s.say(
            "Zobowiązuję się poinformować Organizatora o każdej zmianie statusu do dnia podpisania umowy o dofinansowanie."
        )
        s.sign(
            f"{f.town}, {day}" if f else None,
            "podpis osoby upoważnionej do reprezentacji Wnioskodawcy",
            f.boss if f else None,
        )
        s.footnotes(
            [
                "Zaznaczyć właściwe. Status ustala się zgodnie z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014 uznającego niektóre "
                "rodzaje pomocy za zgodne z rynkiem wewnętrznym w zastosowaniu art. 107 i 108 Traktatu."
            ]
        )

    return Word(write)


LEGAL = [
    "przedsiębiorstwo państwowe",
    "jednoosobowa spółka Skarbu Państwa",
    "jednoosobowa spółka jednostki samorządu terytorialnego",
    "spółka akcyjna albo spółka z ograniczoną odpowiedzialnością, w stosunku do których Skarb Państwa, jednostka samorządu terytorialnego, "
    "przedsiębiorstwo państwowe lub jednoosobowa spółka Skarbu Państwa są podmiotami dominującymi",
    "jednostka sektora finansów publicznych",
    "inna (podać jaka):",
]
LINKS = [
    "a) podmiot posiada w innym przedsiębiorcy większość praw głosu?",
    "b) podmiot ma prawo powołać lub odwołać większość członków organu zarządzającego lub nadzorującego innego przedsiębiorcy?",
    "c) podmiot ma prawo wywierać dominujący wpływ na innego przedsiębiorcę zgodnie z zawartą z nim umową lub jego dokumentami założycielskimi?",
    "d) podmiot będący udziałowcem, akcjonariuszem lub członkiem innego przedsiębiorcy samodzielnie kontroluje większość praw głosu?",
    "e) podmiot pozostaje w jednym z powyższych stosunków przez jednego lub kilku innych przedsiębiorców?",
]


def de_minimis_form(f: Firm | None, m: Manner | None, day: str = "") -> Word:
    """Formularz informacji; the order and parts of the regulation, A to E."""

    def write(doc: WordDocument) -> None:
        s = Sheet(doc, m, annex="Załącznik nr 6 do Regulaminu", font="Liberation Serif")
        none = m.none_word if m else ""

        def no(text: str) -> None:
            s.say(text, 9.5)
            s.options(["tak", "nie"], 1 if f else None)

        s.title("Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis")
        s.say(
            "Stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r. "
            "w sprawie stosowania art. 107 i 108 Traktatu o funkcjonowaniu Unii Europejskiej do pomocy de minimis "
            "(Dz. Urz. UE L, 2023/2831 z 15.12.2023)",
            9,
            centre=True,
        )
        s.heading("A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis¹⁾")
        s.dots("1) Identyfikator podatkowy NIP podmiotu:", f.nip if f else None)
        s.dots("2) Imię i nazwisko albo nazwa podmiotu:", f.name if f else None)
        s.dots("3) Adres miejsca zamieszkania albo adres siedziby podmiotu:", f.address if f else None)
        s.dots(
            "4) Identyfikator gminy, w której podmiot ma miejsce zamieszkania albo siedzibę²⁾:",
            f.gmina if f else None,
        )
        s.heading(
            "A1. Informacje dotyczące wspólnika spółki cywilnej lub osobowej wnioskującego o pomoc w związku z działalnością w tej spółce³⁾"
        )
        s.dots("1a) NIP wspólnika:", none if f else None)
        s.dots("2a) Imię i nazwisko albo nazwa wspólnika:", none if f else None)
        s.dots("3a) Adres wspólnika:", none if f else None)
        s.say("5) Forma prawna podmiotu:")
        s.options(LEGAL, 5 if f else None, rows=True)
        s.dots("", f.legal if f else None)
        s.say("6) Wielkość podmiotu, zgodnie z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014:")
        s.options(
            ["mikroprzedsiębiorca", "mały przedsiębiorca", "średni przedsiębiorca", "inny przedsiębiorca"],
            SIZE.index(f.size) if f else None,
            rows=True,
        )
        s.dots(
            "7) Klasa PKD działalności, w związku z którą podmiot ubiega się o pomoc de minimis:",
            f.pkd if f else None,
        )
        s.dots("8) Data utworzenia podmiotu:", f.founded if f else None)
        s.say(
            "9) Powiązania z innymi przedsiębiorcami. Czy między podmiotem a innymi przedsiębiorcami istnieją powiązania polegające na tym, że:"
        )
        for link in LINKS:
            no(link)
        s.note(
            "W przypadku choć jednej odpowiedzi twierdzącej podać NIP powiązanych przedsiębiorców i łączną wartość pomocy de minimis z minionych 3 lat."
        )
        s.dots("NIP i kwota pomocy:", none if f else None)
        s.say(
            "10) Informacja o utworzeniu podmiotu wskutek podziału lub połączenia. Czy podmiot w ciągu minionych 3 lat:"
        )
        for text in (
            "a) powstał wskutek połączenia się innych przedsiębiorców?",
            "b) przejął innego przedsiębiorcę?",
            "c) powstał w wyniku podziału innego przedsiębiorcy?",
        ):
            no(text)
        s.heading(
            "B. Informacje dotyczące sytuacji ekonomicznej podmiotu, któremu ma być udzielona pomoc de minimis"
        )
        no(
            "1) Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym, restrukturyzacyjnym lub naprawczym?"
        )
        s.say(
            "2) Czy podmiot będący przedsiębiorcą innym niż mikro, mały lub średni znajduje się w sytuacji gorszej niż odpowiadająca ocenie kredytowej B-?"
        )
        s.options(["tak", "nie", "nie dotyczy"], 2 if f else None)
        s.heading("C. Informacje dotyczące działalności gospodarczej prowadzonej przez podmiot")
        for text in (
            "1) Czy podmiot prowadzi działalność w sektorze rybołówstwa i akwakultury?",
            "2) Czy podmiot prowadzi działalność w dziedzinie produkcji podstawowej produktów rolnych?",
            "3) Czy podmiot prowadzi działalność w dziedzinie przetwarzania i wprowadzania do obrotu produktów rolnych?",
            "4) Czy wnioskowana pomoc de minimis przeznaczona będzie na którąkolwiek z tych działalności?",
        ):
            no(text)
        s.heading(
            "D. Informacje dotyczące pomocy otrzymanej w odniesieniu do tych samych kosztów, na pokrycie których ma być przeznaczona pomoc de minimis"
        )
        no("Czy na te same koszty otrzymano inną pomoc?")
        s.listing(
            ["Lp.", "Dzień udzielenia", "Podmiot udzielający", "Podstawa prawna", "Forma", "Wartość"],
            [],
            2,
            [1, 2.8, 4.4, 4, 2.3, 2.3],
        )
        s.heading("E. Informacje dotyczące osoby upoważnionej do przedstawienia informacji")
        s.grid(
            [
                ("Imię i nazwisko", f.boss if f else None),
                ("Stanowisko służbowe", f.role if f else None),
                ("Numer telefonu", f.phone if f else None),
            ]
        )
        s.sign(f"{f.town}, {day}" if f else None, "data i podpis")
        s.footnotes(
            [
                "W przypadku spółki cywilnej lub osobowej podaje się informacje dotyczące tej spółki albo wspólnika, stosownie do tego, kto wnioskuje o pomoc.",
                "Siedmiocyfrowe oznaczenie według krajowego rejestru urzędowego podziału terytorialnego kraju (TERYT).",
                "Wypełnia się wyłącznie, gdy o pomoc wnioskuje wspólnik. Wzór: Dz. U. z 2024 r. poz. 40, ze zm. (Dz. U. z 2025 r. poz. 1489).",
            ]
        )

    return Word(write)


CLAUSES: list[tuple[str, list[str]]] = [
    (
        "§ 1. Przedmiot umowy",
        [
            "1. Umowa określa zasady bezzwrotnego dofinansowania udziału Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii w terminie 22–25 czerwca 2026 r., dalej „Wyjazd”.",
            "2. Organizator zastrzega przesunięcie terminu o nie więcej niż 4 dni ze względu na połączenia lotnicze.",
            "3. W Wyjeździe bierze udział jeden przedstawiciel Przedsiębiorcy wskazany w formularzu zgłoszeniowym.",
        ],
    ),
    (
        "§ 2. Finansowanie",
        [
            "1. Dofinansowanie wynosi 85% całkowitego kosztu udziału i stanowi pomoc de minimis w rozumieniu rozporządzenia Komisji (UE) 2023/2831.",
            "2. Przedsiębiorca pokrywa 15% kosztu udziału, szacunkowo 2500 zł netto, w terminie 7 dni od otrzymania noty obciążeniowej.",
            "3. Pomoc udzielana jest na podstawie rozporządzenia Ministra Funduszy i Polityki Regionalnej z dnia 17 kwietnia 2024 r. (Dz. U. poz. 598).",
            "4. Dniem udzielenia pomocy jest dzień podpisania umowy; Organizator wydaje zaświadczenie o pomocy de minimis.",
            "5. Diety, materiały promocyjne i inne koszty indywidualne ponosi Przedsiębiorca.",
        ],
    ),
    (
        "§ 3. Obowiązki Organizatora",
        [
            "1. Organizator zapewnia przeloty i przejazdy, noclegi, wyżywienie, ubezpieczenie oraz program spotkań.",
            "2. Organizator przekaże program Wyjazdu nie później niż 7 dni przed jego rozpoczęciem.",
        ],
    ),
    (
        "§ 4. Obowiązki Przedsiębiorcy",
        [
            "1. Przedsiębiorca zobowiązuje się do czynnego udziału w całym programie Wyjazdu.",
            "2. W terminie 30 dni po Wyjeździe Przedsiębiorca zamieści na swojej stronie internetowej informację o udziale wraz ze wskazaniem źródła finansowania.",
            "3. Przedsiębiorca wypełni ankietę ewaluacyjną i przechowuje dokumenty dotyczące pomocy przez 10 lat.",
            "4. Przedsiębiorca podda się kontroli uprawnionych instytucji w zakresie realizacji umowy.",
        ],
    ),
    (
        "§ 5. Rezygnacja i zwrot",
        [
            "1. Rezygnacja później niż 15 dni przed rozpoczęciem Wyjazdu zobowiązuje Przedsiębiorcę do zwrotu kosztów poniesionych do dnia otrzymania pisemnej rezygnacji.",
            "2. W razie naruszenia umowy Przedsiębiorca zwraca równowartość dofinansowania wraz z odsetkami jak dla zaległości podatkowych.",
        ],
    ),
    (
        "§ 6. Odpowiedzialność i wizerunek",
        [
            "1. Organizator nie odpowiada za działania władz miejscowych wobec uczestnika.",
            "2. Przedsiębiorca wyraża zgodę na wykorzystanie nazwy, logotypu i zdjęć w materiałach informacyjnych o Wyjeździe.",
        ],
    ),
    (
        "§ 7. Dane osobowe",
        [
            "1. Strony przetwarzają dane osobowe osób wskazanych do realizacji umowy zgodnie z rozporządzeniem 2016/679.",
            "2. Klauzula informacyjna Organizatora jest dostępna w formularzu zgłoszeniowym.",
        ],
    ),
    (
        "§ 8. Postanowienia końcowe",
        [
            "1. Zmiany umowy wymagają formy pisemnej lub elektronicznej pod rygorem nieważności.",
            "2. W sprawach nieuregulowanych stosuje się Kodeks cywilny i Regulamin rekrutacji.",
            "3. Spory rozstrzyga sąd właściwy dla siedziby Organizatora.",
            "4. Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze Stron.",
        ],
    ),
]


def draft_contract(f: Firm | None, m: Manner | None, filled: bool = True) -> Word:
    """Projekt umowy; initials stand in the footer of every page."""

    def write(doc: WordDocument) -> None:
        s = Sheet(
            doc, m, annex="Załącznik nr 5 do Regulaminu – WZÓR UMOWY", font="Liberation Serif", initials=True
        )
        g = f if filled else None
        s.title(
            "UMOWA nr DGR……………/2026",
            "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w wyjeździe studyjnym",
        )
        s.say("zawarta w Zielonej Górze w dniu ……………………… 2026 r. pomiędzy:")
        s.say(
            "Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra, NIP 973-05-90-332, reprezentowanym przez "
            "Zarząd Województwa Lubuskiego, zwanym dalej „Organizatorem”, a"
        )
        s.dots("firmą:", g.name if g else None)
        s.dots("z siedzibą:", g.address if g else None)
        s.dots("NIP:", g.nip if g else None)
        s.dots("reprezentowaną przez:", f"{g.boss} – {g.role}" if g else None)
        s.say("zwaną dalej „Przedsiębiorcą”, łącznie zwanymi „Stronami”.")
        for heading, texts in CLAUSES:
            s.heading(heading)
            for text in texts:
                s.say(text)
        table = doc.add_table(2, 2)
        for cell, text in zip(table.rows[0].cells, ("………………………………", "………………………………"), strict=True):
            cell.text = "\n" + text
        for cell, text in zip(table.rows[1].cells, ("Organizator", "Przedsiębiorca"), strict=True):
            cell.text = text

    return Word(write)


def de_minimis_statement(f: Firm | None, m: Manner | None, day: str = "") -> Word:
    """Załącznik 4: what aid was received."""

    def write(doc: WordDocument) -> None:
        s = Sheet(doc, m, annex="Załącznik nr 4 do Regulaminu")
        s.title(
            "OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS",
            "(art. 37 ust. 1 pkt 1 ustawy z dnia 30 kwietnia 2004 r. o postępowaniu w sprawach dotyczących pomocy publicznej)",
        )
        s.grid(
            [
                ("Nazwa przedsiębiorcy", f.name if f else None),
                ("NIP", f.dashed() if f else None),
                ("Adres", f.address if f else None),
            ]
        )
        s.say(
            "Oświadczam, że w ciągu minionych 3 lat poprzedzających dzień złożenia zgłoszenia wskazany przedsiębiorca wraz z podmiotami powiązanymi:"
        )
        s.options(
            ["nie otrzymał pomocy de minimis", "otrzymał pomoc de minimis w wysokości podanej w zestawieniu"],
            None if f is None else (1 if f.aid else 0),
            rows=True,
        )
        s.listing(
            ["Lp.", "Dzień udzielenia", "Organ udzielający", "Kwota w PLN", "Kwota w EUR"],
            [list(a) for a in f.aid] if f else [],
            3,
            [1.1, 3.2, 6.3, 3.1, 3.1],
        )
        s.sign(
            f"{f.town}, {day}" if f else None,
            "podpis osoby reprezentującej przedsiębiorcę",
            f.boss if f else None,
        )

    return Word(write)


BLANKS: dict[str, Callable[[], Word]] = {
    "application_form": lambda: application_form(None, None),
    "status_declaration": lambda: status_declaration(None, None),
    "de_minimis_form": lambda: de_minimis_form(None, None),
    "draft_contract": lambda: draft_contract(None, None),
    "de_minimis_statement": lambda: de_minimis_statement(None, None),
}
