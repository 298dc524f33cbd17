"""The office's four forms; `None` for a firm gives the blank that the office hands out."""

from .blocks import Ask, Block, Choose, Gaps, Grid, Head, NewPage, Note, Sheet, Sign, Text, Title
from .firm import SIZES, Firm

HEADER = "Projekt „Innowacyjne Lubuskie” – Fundusze Europejskie dla Lubuskiego 2021–2027, Działanie 1.8"
LIS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")


def when(firm: Firm | None) -> str:
    return f"{firm.town}, {firm.day}" if firm else ""


def yes(value: bool | None) -> tuple[int, ...]:
    """The choice of „tak” and „nie”."""
    return () if value is None else (0,) if value else (1,)


def application(firm: Firm | None) -> Sheet:
    f = firm
    agreements = () if f is None else (min(len(f.agreements), 2),)
    blocks: tuple[Block, ...] = (
        Note("Załącznik nr 2 do Regulaminu", right=True),
        Title("FORMULARZ ZGŁOSZENIOWY"),
        Text("przedsiębiorcy ubiegającego się o udział w wyjeździe studyjnym", centred=True),
        Note(
            "Prosimy wypełnić wszystkie białe pola. Jeżeli pytanie Państwa nie dotyczy, prosimy wpisać „nie dotyczy”."
        ),
        Choose(
            "Zgłaszamy udział w wyjeździe do",
            ("Szwajcarii (VI 2026)", "Finlandii i Estonii (IX 2026)"),
            (f.trip,) if f else (),
        ),
        Head("1. Kto się zgłasza"),
        Ask("Firma (pełna nazwa z rejestru)", f.name if f else ""),
        Ask("Siedziba: ulica i numer", f.street if f else ""),
        Ask("Kod pocztowy i miejscowość", f"{f.post} {f.town}" if f else ""),
        Ask("Województwo", "lubuskie" if f else ""),
        Ask("Oddział na terenie woj. lubuskiego (gdy siedziba jest poza regionem)", f.branch if f else ""),
        Ask("Numer NIP", f.tidy_nip if f else ""),
        Ask("Numer REGON", f.regon if f else ""),
        Ask("Numer KRS albo „CEIDG”", f.krs if f else ""),
        Ask("Główny kod PKD", f.pkd if f else ""),
        Head("2. Kto pojedzie w imieniu firmy"),
        Ask("Imię i nazwisko uczestnika", f.delegate if f else ""),
        Ask("Funkcja w firmie", f.role if f else ""),
        Ask("Telefon komórkowy", f.phone if f else ""),
        Ask("E-mail", f.email if f else ""),
        Head("3. O firmie"),
        Choose(
            "Wielkość firmy",
            ("mikroprzedsiębiorstwo", "małe przedsiębiorstwo", "średnie przedsiębiorstwo"),
            (SIZES.index(f.size),) if f else (),
        ),
        Choose(
            "Czy firma prowadzi działalność innowacyjną?", ("tak", "nie"), yes(f.innovative if f else None)
        ),
        Ask("Czym zajmuje się firma i na czym polega jej innowacyjność?", f.about if f else "", 5),
        Head("4. Certyfikaty, atesty, patenty"),
        Ask(
            "Wykaz posiadanych dokumentów (każdy w osobnym wierszu, kopie w załączeniu)",
            ("\n".join(f.certificates) or f.no_certificates) if f else "",
            5,
        ),
        Head("5. Firma w internecie"),
        Ask("Adres strony w języku polskim", f.www if f else ""),
        Ask("Adres strony w języku angielskim lub innym obcym", f.www_foreign if f else ""),
        Ask("Profile społecznościowe", ("\n".join(f.social) or f.no_social) if f else "", 2),
        Head("6. Doświadczenie promocyjne z ostatnich trzech lat"),
        Note(
            "Targi zagraniczne i międzynarodowe w kraju, misje, szkolenia i wyjazdy studyjne nastawione na kontakty zagraniczne."
        ),
        Grid(
            ("Wydarzenie", "Gdzie (miasto, kraj)", "Rok"),
            () if f is None else f.events or ((f.no_events, "", ""),),
            4,
        ),
        Head("7. Wcześniejsze wyjazdy z Urzędem Marszałkowskim (środki FEWL 2021–2027)"),
        Ask("W ilu wyjazdach firma brała udział?", f.trips_number if f else ""),
        Ask("Jakie to były wyjazdy?", f.trips_text if f else "", 2),
        Head("8. Czego firma oczekuje po wyjeździe"),
        Ask("Cel udziału", f.goal if f else "", 4),
        Head("9. Języki"),
        Ask("Jakimi językami obcymi włada uczestnik (poziom)?", f.languages if f else ""),
        Head("10. Lubuskie Inteligentne Specjalizacje (LIS)"),
        Choose(
            "Czy działalność firmy mieści się w LIS?", ("tak", "nie"), yes(f.lis is not None if f else None)
        ),
        Choose("Jeśli tak – w której?", LIS, (f.lis,) if f and f.lis is not None else ()),
        Head("11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych"),
        Choose(
            "Czy firma działa w ramach Porozumienia?",
            ("nie", "tak, w jednym", "tak, w więcej niż jednym"),
            agreements,
        ),
        Ask("Nazwa Porozumienia / Porozumień", ("\n".join(f.agreements) or "nie dotyczy") if f else "", 2),
        Head("12. Przedsięwzięcie horyzontalne"),
        Choose(
            "Czy firma realizuje przedsięwzięcie wskazane w Porozumieniu?",
            ("tak", "nie"),
            yes(bool(f.horizontal) if f else None),
        ),
        Ask("Tytuł przedsięwzięcia", (f.horizontal or "nie dotyczy") if f else ""),
        Head("13. Oświadczenia"),
        Text("Składając podpis, w imieniu firmy oświadczam, że:"),
        Text("a) znam Regulamin i przyjmuję jego warunki, w tym obowiązek pokrycia 15% kosztów udziału;"),
        Text("b) firma nie działa w sektorach wyłączonych z naboru (§ 3 ust. 5 Regulaminu);"),
        Text(
            "c) ani ja, ani uczestnik nie jesteśmy pracownikami Urzędu Marszałkowskiego Województwa Lubuskiego;"
        ),
        Text(
            "d) podane tu informacje są prawdziwe, a przekazane materiały nie naruszają praw osób trzecich."
        ),
        Sign(when(f), "podpis osoby upoważnionej"),
    )
    return Sheet(blocks, HEADER)


def status(firm: Firm | None) -> Sheet:
    f = firm
    years: tuple[tuple[str, ...], ...] = (
        () if f is None else tuple(zip(f.staff, f.turnover, f.balance, strict=True))
    )
    blocks: tuple[Block, ...] = (
        Note("Załącznik nr 3 do Regulaminu", right=True),
        Title("OŚWIADCZENIE O STATUSIE WNIOSKODAWCY"),
        Note(
            "według załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r.",
            right=False,
        ),
        Gaps(
            (
                "Ja, niżej podpisany/a ",
                ", działając w imieniu przedsiębiorcy ",
                " z siedzibą pod adresem ",
                ", posługującego się numerem NIP ",
                ", świadomy/a odpowiedzialności za podanie nieprawdy, oświadczam, że na dzień złożenia zgłoszenia przedsiębiorca ten jest:",
            ),
            (f.signer, f.name, f.seat, f.nip) if f else (),
        ),
        Choose(
            "Kategoria przedsiębiorstwa (proszę zaznaczyć jedną)",
            (
                "mikroprzedsiębiorstwem – mniej niż 10 osób, obrót lub bilans do 2 mln euro",
                "małym przedsiębiorstwem – mniej niż 50 osób, obrót lub bilans do 10 mln euro",
                "średnim przedsiębiorstwem – mniej niż 250 osób, obrót do 50 mln lub bilans do 43 mln euro",
                "żadnym z powyższych",
            ),
            (SIZES.index(f.size),) if f else (),
        ),
        Choose("Powiązania", ("samodzielne", "partnerskie", "powiązane"), (0,) if f else ()),
        Text("Dane, na których oparto powyższe oświadczenie:"),
        Grid(
            ("Rok obrotowy", "Zatrudnienie (RJR)", "Obrót roczny netto (zł)", "Suma bilansowa (zł)"),
            years,
            2,
            labels=("2024", "2025"),
        ),
        Text(
            "Zobowiązuję się powiadomić Urząd o każdej zmianie statusu do dnia podpisania umowy o dofinansowanie."
        ),
        Sign(when(f), "podpis składającego oświadczenie"),
    )
    return Sheet(blocks, HEADER)


def de_minimis(firm: Firm | None) -> Sheet:
    f = firm
    no = (1,) if f else ()
    question = ("tak", "nie")
    blocks: tuple[Block, ...] = (
        Note("Załącznik nr 6 do Regulaminu", right=True),
        Title("FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS", 13),
        Note(
            "Dotyczy pomocy, do której stosuje się rozporządzenie Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r."
        ),
        Head("Część A. Podmiot, któremu ma być udzielona pomoc"),
        Ask("A1. NIP podmiotu", f.nip if f else ""),
        Ask("A2. Nazwa podmiotu", f.name if f else ""),
        Ask("A3. Adres siedziby lub miejsca zamieszkania", f.seat if f else ""),
        Ask("A4. Identyfikator gminy (7 cyfr)", f.teryt if f else ""),
        Choose(
            "A5. Forma prawna",
            (
                "osoba fizyczna prowadząca działalność gospodarczą",
                "spółka cywilna, jawna, partnerska lub komandytowa",
                "spółka z o.o. albo akcyjna",
                "inna",
            ),
            (f.legal,) if f else (),
        ),
        Choose(
            "A6. Wielkość podmiotu",
            ("mikro", "mały", "średni", "inny niż MŚP"),
            (SIZES.index(f.size),) if f else (),
        ),
        Ask("A7. Klasa działalności według PKD", f.pkd[:5] if f else ""),
        Ask("A8. Data utworzenia podmiotu", f.founded if f else ""),
        Choose("A9. Czy podmiot jest powiązany z innymi przedsiębiorcami?", question, no),
        Choose(
            "A10. Czy w ostatnich trzech latach podmiot łączył się, przejmował innych lub dzielił?",
            question,
            no,
        ),
        Head("Część B. Sytuacja ekonomiczna"),
        Choose(
            "B1. Czy podmiot spełnia kryteria objęcia postępowaniem upadłościowym lub restrukturyzacyjnym?",
            question,
            no,
        ),
        Choose("B2. Czy podmiot odnotowuje rosnące straty albo malejący obrót?", question, no),
        Choose("B3. Czy podmiot ma zaległości wobec ZUS lub urzędu skarbowego?", question, no),
        Head("Część C. Działalność, na którą ma być przeznaczona pomoc"),
        Choose("C1. Rybołówstwo i akwakultura", question, no),
        Choose("C2. Podstawowa produkcja rolna", question, no),
        Choose("C3. Przetwórstwo lub obrót produktami rolnymi", question, no),
        Choose("C4. Drogowy transport towarów", question, no),
        Head("Część D. Pomoc otrzymana na te same koszty"),
        Choose("D1. Czy na koszty tego wyjazdu podmiot otrzymał już inną pomoc publiczną?", question, no),
        Grid(
            ("Dzień udzielenia", "Podmiot udzielający", "Podstawa prawna", "Wartość (zł)"),
            (("nie dotyczy", "", "", ""),) if f else (),
            2,
        ),
        Head("Część E. Osoba upoważniona do przedstawienia informacji"),
        Ask("Imię i nazwisko", f.signer if f else ""),
        Ask("Stanowisko służbowe", f.signer_role if f else ""),
        Ask("Numer telefonu", f.phone if f else ""),
        Sign(when(f), "podpis osoby upoważnionej do przedstawienia informacji"),
    )
    return Sheet(blocks, HEADER)


def contract(firm: Firm | None) -> Sheet:
    f = firm
    blocks: tuple[Block, ...] = (
        Note("Załącznik nr 5 do Regulaminu – wzór", right=True),
        Title("UMOWA NR ……/DGR/2026", 13),
        Text(
            "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym do Szwajcarii",
            centred=True,
        ),
        Text(
            "zawarta w Zielonej Górze w dniu …………………… 2026 r. pomiędzy Województwem Lubuskim, zwanym dalej Organizatorem,"
        ),
        Gaps(
            ("a firmą ", ", adres: ", ", NIP: ", ", reprezentowaną przez: ", ", zwaną dalej Przedsiębiorcą."),
            (f.name, f.seat, f.nip, f"{f.signer} – {f.signer_role}") if f else (),
        ),
        Head("§ 1. Przedmiot umowy"),
        Text(
            "1. Organizator przyznaje Przedsiębiorcy wsparcie na udział jednego przedstawiciela w Wyjeździe studyjnym do Szwajcarii."
        ),
        Text(
            "2. Wyjazd odbywa się w ramach projektu „Innowacyjne Lubuskie” i trwa cztery dni w czerwcu 2026 r."
        ),
        Text("3. Program Wyjazdu Organizator przekaże najpóźniej na siedem dni przed wylotem."),
        Head("§ 2. Finansowanie"),
        Text("1. Wsparcie stanowi 85% kosztu udziału i jest pomocą de minimis."),
        Text(
            "2. Przedsiębiorca pokrywa 15% kosztu udziału na podstawie noty, w ciągu siedmiu dni od jej otrzymania."
        ),
        Text("3. Diety oraz własne materiały promocyjne Przedsiębiorca opłaca sam."),
        NewPage(),
        Head("§ 3. Obowiązki Organizatora"),
        Text(
            "Organizator zapewnia przelot i przejazdy na miejscu, noclegi z wyżywieniem, ubezpieczenie oraz program spotkań."
        ),
        Head("§ 4. Obowiązki Przedsiębiorcy"),
        Text("1. Przedsiębiorca zapewnia obecność swojego przedstawiciela na wszystkich punktach programu."),
        Text(
            "2. Po powrocie umieści na swojej stronie notatkę o Wyjeździe wraz z informacją o źródle finansowania."
        ),
        Text("3. W ciągu 14 dni od powrotu wypełni ankietę przesłaną przez Organizatora."),
        Head("§ 5. Rezygnacja"),
        Text("1. O rezygnacji Przedsiębiorca zawiadamia pisemnie."),
        Text(
            "2. Rezygnacja późniejsza niż 15 dni przed Wyjazdem rodzi obowiązek zwrotu kosztów poniesionych przez Organizatora."
        ),
        Head("§ 6. Odpowiedzialność"),
        Text("Organizator nie odpowiada za szkody wyrządzone przez uczestnika ani za jego rzeczy osobiste."),
        NewPage(),
        Head("§ 7. Dane osobowe i wizerunek"),
        Text(
            "Dane uczestnika są przetwarzane w celu organizacji i rozliczenia Wyjazdu; klauzula informacyjna jest na stronie projektu."
        ),
        Head("§ 8. Postanowienia końcowe"),
        Text("1. Zmiany umowy wymagają formy pisemnej."),
        Text("2. Spory rozstrzyga sąd właściwy dla siedziby Organizatora."),
        Text("3. Umowę sporządzono w dwóch egzemplarzach, po jednym dla każdej ze stron."),
        Grid(("Organizator", "Przedsiębiorca"), (), 1),
    )
    return Sheet(blocks, HEADER, initials=True)
