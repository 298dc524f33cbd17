"""The office's blanks (załączniki 2–6), empty or filled in."""

from tests.blind.rounds.r52.firm import Firm
from tests.blind.rounds.r52.kit import Block, Break, Line, P, Sheet, Sign, T, c, lines, r, v

PROJECT = (
    "Projekt „Innowacyjne Lubuskie” · FEWL 2021–2027 · Priorytet 1 · Działanie 1.8 · dofinansowanie z EFRR"
)
OFFICE = "Urząd Marszałkowski Województwa Lubuskiego, Departament Gospodarki i Rozwoju, sekretariat.dgr@lubuskie.pl"
SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}


def cells(*texts: str) -> tuple[tuple[Line, ...], ...]:
    """A row of plain cells."""
    return tuple(lines(text) for text in texts)


def sheet(firm: Firm | None, *blocks: Block) -> Sheet:
    """Blocks with the office's header and footer."""
    if firm is None:
        return Sheet(blocks, PROJECT, OFFICE)
    return Sheet(blocks, PROJECT, OFFICE, fill=firm.font, colour=firm.colour)


def end(firm: Firm | None, ink: bool, who: str) -> Sign:
    """Date and signature."""
    place = "" if firm is None else f"{firm.town}, {firm.day}"
    return Sign(place, "miejscowość, data", who, firm.seed if firm and ink else 0)


def yes(firm: Firm | None, value: bool) -> Line:
    """TAK / NIE boxes."""
    known = firm is not None
    return (c("TAK", known and value), c("NIE", known and not value))


def application(f: Firm | None, ink: bool = False, trip: str = "szwajcaria") -> Sheet:
    """Załącznik 2."""
    none = f.none_word if f else ""

    def ask(number: str, label: str, note: str, *answer: Line) -> tuple[tuple[Line, ...], ...]:
        said: tuple[Line, ...] = ((r(label),), (r(note, "s"),)) if note else ((r(label),),)
        return (((r(number, "b"),),), said, answer)

    def one(text: str) -> Line:
        return (v(text),)

    def many(texts: tuple[str, ...]) -> tuple[Line, ...]:
        return tuple(one(text) for text in texts) or (one(none),)

    wide = (1.0, 6.2, 9.8)
    events: tuple[tuple[tuple[Line, ...], ...], ...] = (
        tuple(
            (((v(str(n)),),), (one(name),), (one(land),), (one(year),))
            for n, (name, land, year) in enumerate(f.events, 1)
        )
        if f
        else ()
    )
    if f and not events:
        events = (((one(""),), (one(none),), (one(""),), (one(""),)),)
    empty = tuple((lines(""), lines(""), lines(""), lines("")) for _ in range(4 - len(events)))
    return sheet(
        f,
        P((r("Załącznik nr 2 do Regulaminu", "i"),), "right", 9),
        P((r("FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY", "b"),), "center", 15, 2),
        P((r("wyjazdy studyjne „Innowacyjne Lubuskie” – nabór 2026"),), "center", 11, 8),
        P(
            (
                r("Zgłaszamy udział w wyjeździe: ", "b"),
                c("do Szwajcarii (22–25 czerwca 2026)", f is not None and trip == "szwajcaria"),
                c("do Finlandii i Estonii (22–25 września 2026)", f is not None and trip != "szwajcaria"),
            )
        ),
        P(
            (
                r(
                    "Proszę wypełnić komputerowo lub drukowanymi literami. Pola, które nie dotyczą firmy: „brak”.",
                    "s",
                ),
            )
        ),
        T(
            (
                ask("1a", "Nazwa firmy", "zgodnie z KRS lub CEIDG", one(f.name if f else "")),
                ask("1b", "Siedziba", "ulica, numer, kod i miejscowość", one(f.address if f else "")),
                ask("1c", "Województwo", "", one("lubuskie" if f else "")),
                ask(
                    "1d",
                    "Oddział na terenie woj. lubuskiego",
                    "tylko gdy siedziba jest poza regionem",
                    one(none),
                ),
                ask("1e", "NIP", "", one(f.dashed if f else "")),
                ask("1f", "REGON", "", one(f.regon if f else "")),
                ask("1g", "Numer KRS albo wpis do CEIDG", "", one(f.register if f else "")),
                ask("1h", "PKD – działalność główna", "kod", one(f.pkd if f else "")),
                ask("2a", "Kto pojedzie w imieniu firmy", "imię i nazwisko", one(f.delegate if f else "")),
                ask("2b", "Stanowisko w firmie", "", one(f.position if f else "")),
                ask("2c", "Telefon kontaktowy", "", one(f.phone if f else "")),
                ask("2d", "E-mail", "na ten adres wyślemy informacje o naborze", one(f.mail if f else "")),
                ask(
                    "3a",
                    "Status firmy",
                    "zgodnie z zał. I do rozporządzenia 651/2014",
                    tuple(c(label, f is not None and f.size == code) for code, label in SIZES.items()),
                ),
                ask(
                    "3b",
                    "Czy firma prowadzi działalność innowacyjną?",
                    "",
                    yes(f, f is not None and f.innovative),
                ),
                ask(
                    "3c",
                    "Czym zajmuje się firma",
                    "krótki opis, w tym B+R, nowe produkty, współpraca z uczelniami",
                    one(f.about if f else ""),
                ),
                ask(
                    "4",
                    "Certyfikaty, atesty, patenty firmy",
                    "prosimy wymienić i dołączyć kopie",
                    *many(f.certificates if f else ()),
                ),
                ask("5a", "Strona internetowa po polsku", "", one((f.website_pl or none) if f else "")),
                ask(
                    "5b",
                    "Strona w języku angielskim lub innym obcym",
                    "",
                    one((f.website_foreign or none) if f else ""),
                ),
                ask("5c", "Profile społecznościowe", "adresy lub nazwy", *many(f.social if f else ())),
            ),
            wide,
            (0, 1),
        ),
        P(
            (
                r("6. ", "b"),
                r(
                    "Targi, misje, szkolenia i wyjazdy studyjne o charakterze międzynarodowym w ostatnich 3 latach"
                ),
            ),
            after=2,
        ),
        T(
            (cells("Lp.", "Wydarzenie", "Kraj", "Rok"), *((a, b, d, e) for a, b, d, e in (*events, *empty))),
            (1.0, 9.0, 4.0, 3.0),
            head=True,
        ),
        T(
            (
                ask(
                    "7a",
                    "Ile razy firma jechała z UMWL?",
                    "wyjazdy promocji gospodarczej opłacone z FEWL 2021–2027",
                    one(str(f.trips) if f else ""),
                ),
                ask("7b", "Jakie to były wyjazdy?", "nazwa, rok", one((f.trips_text or none) if f else "")),
                ask("8", "Po co firma chce jechać?", "cel udziału", one(f.goal if f else "")),
                ask("9", "Języki obce osoby delegowanej", "język i poziom", one(f.languages if f else "")),
                ask(
                    "10",
                    "Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji?",
                    "jeśli tak – w której",
                    yes(f, bool(f and f.lis)),
                    *((c(name, f is not None and f.lis == name),) for name in LIS),
                ),
                ask(
                    "11",
                    "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?",
                    "jeśli tak – w których",
                    yes(f, bool(f and f.agreements)),
                    *(many(f.agreements) if f and f.agreements else (one(""),)),
                ),
                ask(
                    "12",
                    "Czy firma realizuje przedsięwzięcie horyzontalne z Porozumienia?",
                    "jeśli tak – nazwa",
                    yes(f, bool(f and f.horizontal)),
                    one(f.horizontal if f else ""),
                ),
            ),
            wide,
            (0, 1),
        ),
        P((r("13. Oświadczenia", "b"),), after=2),
        P(
            (
                r(
                    "Znam Regulamin i go akceptuję. Dane w zgłoszeniu są prawdziwe, a przekazane treści nie naruszają "
                    "praw autorskich ani osobistych. Firma nie działa w sektorach wyłączonych (§ 3 ust. 5), a osoba "
                    "delegowana nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego. Firma pokryje "
                    "15% kosztów wyjazdu."
                ),
            ),
            "justify",
            9.5,
        ),
        end(f, ink, "podpis osoby uprawnionej do reprezentowania firmy"),
    )


LIS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")


def status(f: Firm | None, ink: bool = False) -> Sheet:
    """Załącznik 3."""

    def row(label: str, said: tuple[str, str, str]) -> tuple[tuple[Line, ...], ...]:
        return (lines(label), *(((v(text),),) for text in said))

    blank = ("", "", "")
    return sheet(
        f,
        P((r("Załącznik nr 3 do Regulaminu", "i"),), "right", 9),
        P((r("OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", "b"),), "center", 14, 10),
        P((r("Ja, niżej podpisany/a "), v(f.signer if f else "", 30))),
        P((r("działając w imieniu firmy "), v(f.name if f else "", 28))),
        P((r("z siedzibą: "), v(f.address if f else "", 32), r("  NIP "), v(f.nip if f else "", 10))),
        P(
            (
                r(
                    "oświadczam, że w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z 17 czerwca "
                    "2014 r. firma należy do kategorii:"
                ),
            ),
            "justify",
        ),
        *(
            P((c(label, f is not None and f.size == code),), indent=1, after=2)
            for code, label in (
                ("micro", "mikroprzedsiębiorstw (poniżej 10 osób, do 2 mln euro)"),
                ("small", "małych przedsiębiorstw (poniżej 50 osób, do 10 mln euro)"),
                (
                    "medium",
                    "średnich przedsiębiorstw (poniżej 250 osób, do 50 mln euro obrotu / 43 mln euro bilansu)",
                ),
                ("large", "żadnej z powyższych"),
            )
        ),
        P((r("Pozostaje przedsiębiorstwem:"),), after=2),
        P((c("samodzielnym", bool(f)), c("partnerskim", False), c("powiązanym", False)), indent=1),
        P((r("Dane z trzech ostatnich zamkniętych lat obrachunkowych:"),), after=2),
        T(
            (
                cells("", "2023", "2024", "2025"),
                row("Zatrudnienie (RJR)", f.staff if f else blank),
                row("Obrót netto (tys. zł)", f.turnover if f else blank),
                row("Suma bilansowa (tys. zł)", f.balance if f else blank),
            ),
            (6.0, 3.6, 3.6, 3.6),
            (0,),
            True,
        ),
        P(
            (
                r(
                    "O każdej zmianie statusu zobowiązuję się poinformować Organizatora przed podpisaniem umowy. "
                    "Jestem świadomy/a odpowiedzialności za podanie nieprawdy."
                ),
            ),
            "justify",
        ),
        end(f, ink, "czytelny podpis lub podpis z pieczątką imienną"),
    )


def de_minimis(f: Firm | None, ink: bool = False) -> Sheet:
    """Załącznik 6."""

    def row(number: str, label: str, *answer: Line) -> tuple[tuple[Line, ...], ...]:
        return (lines(number), lines(label), answer)

    def no(number: str, label: str) -> tuple[tuple[Line, ...], ...]:
        return row(number, label, yes(f, False))

    def said(text: str) -> Line:
        return (v(text),)

    wide = (1.0, 8.6, 7.4)
    return sheet(
        f,
        P((r("Załącznik nr 6 do Regulaminu", "i"),), "right", 9),
        P(
            (r("FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS", "b"),),
            "center",
            13,
            2,
        ),
        P((r("do pomocy udzielanej na podstawie rozporządzenia Komisji (UE) 2023/2831"),), "center", 10, 8),
        P((r("A. Podmiot, któremu ma być udzielona pomoc", "b"),), after=2),
        T(
            (
                row("1", "Identyfikator podatkowy NIP", said(f.nip if f else "")),
                row("2", "Imię i nazwisko albo nazwa", said(f.name if f else "")),
                row("3", "Adres miejsca zamieszkania albo siedziby", said(f.address if f else "")),
                row("4", "Identyfikator gminy (7 cyfr, TERYT)", said(f.teryt if f else "")),
                row("5", "Forma prawna podmiotu", said(f.legal if f else "")),
                row(
                    "6",
                    "Wielkość podmiotu",
                    tuple(c(label, f is not None and f.size == code) for code, label in SIZES.items())
                    + (c("inne", False),),
                ),
                row("7", "Klasa działalności wg PKD (4 cyfry)", said(f.pkd[:5] if f else "")),
                row("8", "Data utworzenia podmiotu", said(f.founded if f else "")),
            ),
            wide,
            (0, 1),
        ),
        P((r("Powiązania – czy podmiot w ciągu ostatnich 3 lat:", "b"),), after=2),
        T(
            (
                no("9a", "był powiązany z innym przedsiębiorcą (głosy, umowa, wspólnicy)"),
                no("9b", "powstał z połączenia przedsiębiorców lub przejął innego"),
                no("9c", "powstał przez podział innego przedsiębiorcy"),
            ),
            wide,
            (0, 1),
        ),
        P((r("B. Sytuacja ekonomiczna", "b"),), after=2),
        T(
            (
                no("1", "Czy podmiot spełnia kryteria objęcia postępowaniem upadłościowym?"),
                no("2", "Czy w ostatnich latach odnotowuje rosnące straty lub malejące obroty?"),
                no("3", "Czy zalega ze zobowiązaniami wobec banków lub kontrahentów?"),
            ),
            wide,
            (0, 1),
        ),
        P((r("C. Zakres działalności", "b"),), after=2),
        T(
            (
                no("1", "Czy podmiot działa w rybołówstwie lub akwakulturze?"),
                no("2", "Czy podmiot zajmuje się produkcją podstawową produktów rolnych?"),
                no("3", "Czy podmiot przetwarza lub sprzedaje produkty rolne?"),
                no("4", "Czy podmiot wykonuje drogowy transport towarów?"),
            ),
            wide,
            (0, 1),
        ),
        P((r("D. Inna pomoc na te same koszty", "b"),), after=2),
        T(
            (
                no("1", "Czy na koszty, których dotyczy wniosek, otrzymano inną pomoc publiczną?"),
                row("2", "Jeżeli tak – kwota, podstawa, organ", said(f.none_word if f else "")),
            ),
            wide,
            (0, 1),
        ),
        P((r("E. Osoba upoważniona do przedstawienia informacji", "b"),), after=2),
        P(
            (
                r("Imię i nazwisko: "),
                v(f.signer if f else "", 14),
                r("  stanowisko: "),
                v(f.role if f else "", 10),
                r("  tel. "),
                v(f.phone if f else "", 9),
            )
        ),
        end(f, ink, "podpis osoby wskazanej w części E"),
    )


def statement(f: Firm | None, ink: bool = False) -> Sheet:
    """Załącznik 4."""
    aid = f.aid if f else ()
    rows = tuple(((((v(a),),)), ((v(b),),), ((v(d),),)) for a, b, d in aid)
    spare = tuple(cells("", "", "") for _ in range(4 - len(rows)))
    return sheet(
        f,
        P((r("Załącznik nr 4 do Regulaminu", "i"),), "right", 9),
        P((r("OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS", "b"),), "center", 14, 10),
        P((r("Przedsiębiorca: "), v(f.name if f else "", 32))),
        P((r("NIP: "), v(f.nip if f else "", 14))),
        P((r("Oświadczam, że w okresie minionych 3 lat przedsiębiorca (razem z podmiotami powiązanymi):"),)),
        P((c("nie otrzymał pomocy de minimis", f is not None and not aid),), indent=1, after=2),
        P((c("otrzymał pomoc de minimis w wysokości podanej w tabeli", bool(aid)),), indent=1),
        T(
            (cells("Kto udzielił", "Dzień udzielenia", "Kwota (euro)"), *rows, *spare),
            (8.0, 4.5, 4.5),
            head=True,
        ),
        end(f, ink, "podpis przedsiębiorcy"),
    )


def contract(f: Firm | None, ink: bool = False) -> Sheet:
    """Załącznik 5."""

    def initial(number: int) -> Sign:
        return Sign(
            "", "", f"parafa Przedsiębiorcy – str. {number} z 3", f.seed + number if f and ink else 0, True
        )

    def par(title: str, *texts: str) -> tuple[P, ...]:
        return (
            P((r(title, "b"),), "center", 12, 6),
            *(P((r(f"{n}. {text}"),), "justify", 11.5, 9) for n, text in enumerate(texts, 1)),
        )

    return sheet(
        f,
        P((r("Załącznik nr 5 do Regulaminu – wzór umowy", "i"),), "right", 9),
        P((r("UMOWA nr ……/DGR/2026", "b"),), "center", 14, 2),
        P(
            (r("o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe", "b"),),
            "center",
            11,
            8,
        ),
        P((r("zawarta w Zielonej Górze w dniu …………………… 2026 r. pomiędzy"),)),
        P((r("Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, zwanym „Organizatorem”, a"),)),
        P((r("firmą "), v(f.name if f else "", 34))),
        P((r("z siedzibą "), v(f.address if f else "", 32))),
        P((r("NIP "), v(f.nip if f else "", 12), r("  reprezentowaną przez "), v(f.signer if f else "", 18))),
        P((r("zwaną dalej „Przedsiębiorcą”."),)),
        *par(
            "§ 1. Przedmiot umowy",
            "Organizator dofinansowuje udział jednego przedstawiciela Przedsiębiorcy w Wyjeździe studyjnym do "
            "Szwajcarii / Finlandii i Estonii*, prowadzonym w projekcie „Innowacyjne Lubuskie”.",
            "Termin Wyjazdu może ulec przesunięciu o nie więcej niż 4 dni ze względu na połączenia lotnicze.",
            "Dofinansowanie wynosi 85% kosztu udziału i stanowi pomoc de minimis.",
            "Pozostałe 15% kosztu Przedsiębiorca wpłaca na rachunek wskazany przez Organizatora w ciągu 7 dni od "
            "otrzymania noty.",
        ),
        *par(
            "§ 2. Obowiązki Organizatora",
            "Organizator zapewnia przelot, przejazdy lokalne, nocleg, wyżywienie, ubezpieczenie i program spotkań.",
            "Program Wyjazdu zostanie przekazany najpóźniej 10 dni przed jego rozpoczęciem.",
            "Po podpisaniu umowy Organizator wydaje zaświadczenie o udzielonej pomocy de minimis.",
        ),
        initial(1),
        Break(),
        *par(
            "§ 3. Obowiązki Przedsiębiorcy",
            "Przedsiębiorca bierze udział w całym programie Wyjazdu.",
            "W ciągu 14 dni po powrocie umieszcza na swojej stronie internetowej informację o udziale w Wyjeździe "
            "oraz o źródle dofinansowania i wypełnia ankietę ewaluacyjną.",
            "Diety, materiały promocyjne i inne koszty indywidualne ponosi samodzielnie.",
            "Przedsiębiorca przechowuje dokumenty dotyczące pomocy przez 10 lat od dnia jej udzielenia.",
        ),
        *par(
            "§ 4. Rezygnacja i zwrot środków",
            "Rezygnacja wymaga formy pisemnej. Gdy wpłynie później niż 15 dni przed Wyjazdem, Przedsiębiorca zwraca "
            "koszty poniesione do dnia jej otrzymania.",
            "Przedsiębiorca może wskazać innego przedstawiciela za zgodą Organizatora, o ile pozwalają na to warunki "
            "przewoźnika.",
            "Naruszenie umowy zobowiązuje Przedsiębiorcę do zwrotu całego dofinansowania wraz z odsetkami.",
        ),
        initial(2),
        Break(),
        *par(
            "§ 5. Kontrola i dane osobowe",
            "Przedsiębiorca udostępnia dokumenty związane z Wyjazdem na żądanie Organizatora, Instytucji Zarządzającej "
            "oraz innych uprawnionych organów kontroli.",
            "Dane osobowe uczestnika są przetwarzane w celu organizacji Wyjazdu i rozliczenia projektu.",
        ),
        *par(
            "§ 6. Postanowienia końcowe",
            "W sprawach nieuregulowanych stosuje się Regulamin rekrutacji oraz przepisy Kodeksu cywilnego.",
            "Zmiany umowy wymagają aneksu.",
            "Spory rozstrzyga sąd właściwy dla siedziby Organizatora.",
            "Umowę sporządzono w dwóch egzemplarzach, po jednym dla każdej ze Stron.",
        ),
        P(
            (r("Organizator ………………………                                Przedsiębiorca ………………………"),),
            "center",
            10.5,
            6,
        ),
        P((r("* niepotrzebne skreślić przy podpisywaniu umowy", "s"),)),
        initial(3),
    )
