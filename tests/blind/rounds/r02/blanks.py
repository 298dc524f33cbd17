"""The office's own blanks, and the same blanks filled by a company: one function writes both."""

from docx.document import Document
from docx.shared import Cm, Pt

from .draw import pen_png
from .firms import SIZE_BY, Firm, nip_of
from .words import Fill, Pen, float_picture

TRIPS = (
    ("szwajcaria", "Szwajcaria (22–25 czerwca 2026 r.)"),
    ("finlandia", "Finlandia i Estonia (22–25 września 2026 r.)"),
)
SIZES = (
    ("micro", "mikroprzedsiębiorstwo"),
    ("small", "małe przedsiębiorstwo"),
    ("medium", "średnie przedsiębiorstwo"),
    ("large", "inne (nie jest MŚP)"),
)
LIS = (
    ("Zielona gospodarka", "Zielona gospodarka"),
    ("Zdrowie i jakość życia", "Zdrowie i jakość życia"),
    ("Innowacyjny przemysł", "Innowacyjny przemysł"),
)
FOOT = "Projekt „Innowacyjne Lubuskie” – wyjazdy studyjne 2026"


def _head(w: Pen, number: str) -> None:
    p = w.doc.sections[0].header.paragraphs[0]
    run = p.add_run("Fundusze Europejskie dla Lubuskiego   |   Rzeczpospolita Polska   |   Unia Europejska   |   LUBUSKIE")
    run.font.size = Pt(8)
    w.para(number, italic=True, size=9, align="right")


def application_form(doc: Document, fill: Fill | None) -> None:
    """Załącznik nr 2."""
    w = Pen(doc, fill)
    f: Firm | None = fill.firm if fill else None
    _head(w, "Załącznik nr 2 do Regulaminu rekrutacji i uczestnictwa")
    w.para("FORMULARZ ZGŁOSZENIOWY", bold=True, size=15, align="center", before=4)
    w.para("do udziału w wyjeździe studyjnym w ramach projektu „Innowacyjne Lubuskie”", bold=True, align="center")
    w.para("Proszę wskazać kierunek wyjazdu (jeden formularz dotyczy jednego wyjazdu):", before=6)
    w.boxes(TRIPS, "szwajcaria" if f else None)

    w.para("1. Przedsiębiorca", bold=True, before=6)
    rows: tuple[tuple[str, str | None], ...] = (
        ("Pełna nazwa zgodna z KRS lub CEIDG", f.name if f else None),
        ("Forma prawna", f.form if f else None),
        ("NIP", f.nip_dashed if f else None),
        ("REGON", f.regon if f else None),
        ("Nr KRS (jeżeli dotyczy)", (f.krs or "nie dotyczy") if f else None),
        ("Siedziba: ulica i numer", f.street if f else None),
        ("Kod pocztowy i miejscowość", f"{f.postal} {f.town}" if f else None),
        ("Powiat / województwo", f"{f.county} / lubuskie" if f else None),
        ("Oddział w województwie lubuskim (adres, jeżeli siedziba jest w innym województwie)", "–" if f else None),
        ("Telefon / e-mail", f"{f.phone} / {f.email}" if f else None),
        ("Osoba lub osoby reprezentujące firmę (imię, nazwisko, funkcja)", f"{f.head}, {f.head_post}" if f else None),
    )
    t = w.table(len(rows), 2, (6.4, 10.2))
    for (label, value), row in zip(rows, t.rows, strict=True):
        w.para(label, size=9.5, into=row.cells[0])
        if value is not None:
            w.answer(row.cells[1].paragraphs[0], value)

    w.para("2. Przedstawiciel firmy, który weźmie udział w wyjeździe", bold=True, before=8)
    w.line("Imię i nazwisko:", f.delegate if f else None)
    w.line("Stanowisko w firmie:", f.delegate_post if f else None)

    w.para("3. Charakterystyka firmy", bold=True, before=8)
    w.para("3.1. Wielkość (według załącznika I do rozporządzenia Komisji (UE) nr 651/2014):")
    w.boxes(SIZES, f.size if f else None, across=True)
    w.line("3.2. Przeważająca działalność – kod PKD:", f.pkd if f else None, 16)
    w.para("3.3. Opis działalności:")
    w.lines(f.activity if f else None, 3)
    p = w.para("3.4. Firma prowadzi działalność innowacyjną (własny dział B+R, współpraca z uczelnią, nowe produkty, "
               "nowe linie produkcyjne, nakłady na innowacje): ")
    w.yes_no(p, f.innovative if f else None,
             "Tak, prowadzimy działalność innowacyjną." if f and f.innovative else "Nie prowadzimy takiej działalności.")
    w.para("Jeżeli tak – na czym ona polega:")
    w.lines((f.innovation or "nie dotyczy") if f else None, 3)

    w.para("4. Certyfikaty, atesty, patenty i inne dokumenty potwierdzające innowacyjność (kopie w załączeniu)",
           bold=True, before=8)
    w.grid(
        ("Lp.", "Nazwa dokumentu", "Kto wydał, numer", "Rok"),
        [(c.name, f"{c.issuer}, {c.number}", c.year) for c in f.certificates] if f else [],
        (1.0, 7.0, 7.0, 1.6), 4, "brak",
    )  # fmt: skip

    w.para("5. Obecność w internecie", bold=True, before=8)
    w.line("Adres strony internetowej w języku polskim:", (f.website or "brak") if f else None, 30)
    foreign = None
    if f:
        foreign = f"{f.foreign} (wersja {f.foreign_language})" if f.foreign else "nie ma"
    w.line("Adres strony w języku angielskim lub innym obcym (jakim):", foreign, 24)
    w.line("Prowadzone profile w mediach społecznościowych:", (", ".join(f.social) or "nie prowadzimy") if f else None, 28)

    w.para("6. Doświadczenie w działaniach promocyjno-informacyjnych ukierunkowanych na kontakty zagraniczne w ostatnich "
           "3 latach (targi za granicą i międzynarodowe w kraju, szkolenia, wyjazdy studyjne)", bold=True, before=8)
    w.grid(
        ("Lp.", "Termin", "Wydarzenie i miejsce", "Charakter udziału"),
        [(e.when, e.what, e.role) for e in f.events] if f else [],
        (1.0, 2.6, 8.6, 4.4), 3, "nie braliśmy udziału",
    )  # fmt: skip

    w.para("7. Udział w wyjazdach organizowanych przez Urząd Marszałkowski Województwa Lubuskiego finansowanych "
           "z programu FEWL 2021–2027", bold=True, before=8)
    w.line("Liczba wyjazdów:", str(len(f.trips)) if f else None, 8)
    w.line("Nazwy i terminy:", ("; ".join(f.trips) or "–") if f else None, 34)

    w.para("8. Czego firma oczekuje po wyjeździe?", bold=True, before=8)
    w.lines(f.goal if f else None)
    w.para("9. Skąd firma dowiedziała się o naborze?", bold=True, before=8)
    w.lines(f.source if f else None, 1)

    p = w.para("10. Działalność firmy wpisuje się w Lubuskie Inteligentne Specjalizacje: ", bold=True, before=8)
    w.yes_no(p, (f.lis is not None) if f else None,
             f"Tak, działamy w obszarze specjalizacji {f.lis}." if f and f.lis else "Nie.")
    w.para("Jeżeli tak, proszę zaznaczyć specjalizację:")
    if f and f.lis is None and fill and fill.boxes == "delete":
        w.answer(w.para(), "nie dotyczy")
    else:
        w.boxes(LIS, f.lis if f else None)

    w.para("11. Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych LIS", bold=True, before=8)
    count = None
    if f:
        count = "many" if len(f.agreements) > 1 else "one" if f.agreements else "no"
    w.boxes((("no", "nie"), ("one", "tak, w jednym Porozumieniu"), ("many", "tak, w więcej niż jednym Porozumieniu")),
            count, across=True)
    w.line("Nazwa Porozumienia (Porozumień):", ("; ".join(f.agreements) or "–") if f else None, 30)

    p = w.para("12. Firma realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu: ", bold=True, before=8)
    w.yes_no(p, (f.horizontal is not None) if f else None,
             "Tak, realizujemy takie przedsięwzięcie." if f and f.horizontal else "Nie, nie realizujemy.")
    w.line("Tytuł przedsięwzięcia:", (f.horizontal or "–") if f else None, 34)

    w.para("13. Oświadczenia", bold=True, before=8)
    for text in (
        "Znam Regulamin rekrutacji i uczestnictwa i przyjmuję jego warunki, w tym udział własny 15% kosztów.",
        "Firma nie prowadzi działalności w sektorach wyłączonych, wymienionych w § 3 ust. 5 Regulaminu.",
        "Osoba delegowana nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego.",
        "Podane informacje są prawdziwe.",
    ):
        p = w.para("– " + text, size=9.5)
        p.paragraph_format.left_indent = Cm(0.4)
    if fill:
        for note in fill.notes:
            w.answer(w.para(), note)
    w.sign("(podpis osoby uprawnionej do reprezentowania firmy)")
    w.para("* niepotrzebne skreślić", size=8, before=8)
    w.footer(FOOT + " – formularz zgłoszeniowy")


def status_declaration(doc: Document, fill: Fill | None) -> None:
    """Załącznik nr 3."""
    w = Pen(doc, fill, size=11)
    f = fill.firm if fill else None
    _head(w, "Załącznik nr 3 do Regulaminu rekrutacji i uczestnictwa")
    w.para("OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", bold=True, size=14, align="center", before=14)
    w.line("Ja, niżej podpisany/-a,", fill.by[0] if fill else None, 34).paragraph_format.space_before = Pt(12)
    w.line("działając w imieniu (nazwa wnioskodawcy)", f.name if f else None, 26)
    w.line("z siedzibą pod adresem", f.address if f else None, 34)
    w.line("NIP", f.nip if f else None, 16)
    w.para("po zapoznaniu się z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r. "
           "oświadczam, że wnioskodawca jest (należy zaznaczyć jedno pole):", align="both", before=6)
    size = (fill.firm.extra.get("declared", fill.firm.size)) if fill else None
    w.boxes((*((key, SIZE_BY[key] + note) for key, note in (
        ("micro", " – mniej niż 10 pracowników, obrót lub suma bilansowa do 2 mln euro"),
        ("small", " – mniej niż 50 pracowników, obrót lub suma bilansowa do 10 mln euro"),
        ("medium", " – mniej niż 250 pracowników, obrót do 50 mln lub suma bilansowa do 43 mln euro"),
    )), ("large", "przedsiębiorstwem innym niż wymienione")), size)
    w.para("Dane, na podstawie których ustalono status:", before=8)
    t = w.table(4, 4, (6.1, 3.5, 3.5, 3.5))
    w.heads(t, ("Rok obrotowy", "2023", "2024", "2025"))
    for i, label in enumerate(("Zatrudnienie (w RJR)", "Roczny obrót", "Suma bilansowa")):
        w.para(label, size=10, into=t.rows[i + 1].cells[0])
        if f:
            for cell, value in zip(t.rows[i + 1].cells[1:], (f.people, f.turnover, f.balance)[i], strict=True):
                w.answer(cell.paragraphs[0], value)
    w.para("Rodzaj przedsiębiorstwa ze względu na powiązania:", before=8)
    w.boxes((("own", "samodzielne"), ("partner", "partnerskie"), ("linked", "powiązane")), "own" if f else None, across=True)
    w.para("Oświadczam, że jestem świadomy/-a odpowiedzialności karnej za złożenie fałszywego oświadczenia. O każdej "
           "zmianie statusu przed podpisaniem umowy poinformuję Organizatora.", align="both", before=8)
    w.sign("(podpis wnioskodawcy)", salt="s")
    w.footer(FOOT + " – oświadczenie o statusie")


def de_minimis_statement(doc: Document, fill: Fill | None, received: tuple[tuple[str, str, str, str], ...] = ()) -> None:
    """Załącznik nr 4."""
    w = Pen(doc, fill, size=11)
    f = fill.firm if fill else None
    _head(w, "Załącznik nr 4 do Regulaminu rekrutacji i uczestnictwa")
    w.para("OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS", bold=True, size=14, align="center", before=14)
    w.line("Nazwa wnioskodawcy:", f.name if f else None, 40)
    w.line("Adres:", f.address if f else None, 40)
    w.line("NIP:", f.nip if f else None, 20)
    w.para("Oświadczam, że w okresie trzech lat poprzedzających dzień złożenia zgłoszenia jedno przedsiębiorstwo, "
           "którego częścią jest wnioskodawca:", align="both", before=6)
    w.boxes((("no", "nie otrzymało pomocy de minimis"), ("yes", "otrzymało pomoc de minimis w wysokości podanej w tabeli")),
            None if f is None else "yes" if received else "no")
    w.grid(("Lp.", "Organ udzielający", "Dzień udzielenia", "Kwota w zł", "Kwota w euro"), list(received),
           (1.0, 7.2, 3.0, 2.8, 2.6), 3)
    w.para("Jestem świadomy/-a odpowiedzialności karnej za podanie nieprawdy.", before=8)
    w.sign("(podpis osoby uprawnionej)", salt="o")
    w.footer(FOOT + " – oświadczenie o pomocy de minimis")


def de_minimis_form(doc: Document, fill: Fill | None, regulation: str = "2023/2831") -> None:
    """Załącznik nr 6: the form of the Council of Ministers' regulation."""
    w = Pen(doc, fill, font="Times New Roman", size=10.5)
    f = fill.firm if fill else None
    _head(w, "Załącznik nr 6 do Regulaminu rekrutacji i uczestnictwa")
    w.para("Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis", bold=True, size=13, align="center")
    if regulation == "2023/2831":
        w.para("Stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) "
               "2023/2831 z dnia 13 grudnia 2023 r. (Dz. Urz. UE L 2023/2831 z 15.12.2023)", italic=True, size=9,
               align="center")
    else:
        w.para("Stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) "
               "nr 1407/2013 z dnia 18 grudnia 2013 r. (Dz. Urz. UE L 352 z 24.12.2013, str. 1)", italic=True, size=9,
               align="center")
    partner = f.partner if f else None
    w.para("A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis", bold=True, before=8)
    w.line("1) Identyfikator podatkowy NIP:", f.nip if f else None, 20)
    w.line("2) Imię i nazwisko albo nazwa:", f.name if f else None, 40)
    w.line("3) Adres miejsca zamieszkania albo siedziby:", f.address if f else None, 34)
    w.line("4) Identyfikator gminy (7 cyfr):", f.teryt if f else None, 14)
    w.para("5) Forma prawna:")
    form = None
    if f:
        form = ("other" if f.is_sole or f.form not in {"spółka akcyjna", "spółka z ograniczoną odpowiedzialnością",
                                                       "prosta spółka akcyjna"} else "capital")
    w.boxes((("state", "przedsiębiorstwo państwowe lub spółka z udziałem podmiotu publicznego jako dominującego"),
             ("capital", "spółka kapitałowa inna niż wymieniona wyżej"),
             ("other", "inna (podać jaka)")), form)
    w.line("forma prawna słownie:", f.form if f else None, 30)
    w.para("6) Wielkość podmiotu, zgodnie z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014:")
    w.boxes((("micro", "mikroprzedsiębiorca"), ("small", "mały przedsiębiorca"), ("medium", "średni przedsiębiorca"),
             ("large", "inny przedsiębiorca")), f.size if f else None)
    w.line("7) Klasa PKD działalności, w związku z którą ubiega się o pomoc:", f.pkd[:5] if f else None, 12)
    w.line("8) Data utworzenia podmiotu:", f.since if f else None, 14)
    w.para("9) Powiązania z innymi przedsiębiorcami (większość praw głosu, prawo powoływania organów, dominujący wpływ, "
           "kontrola na podstawie porozumienia):")
    w.boxes((("yes", "tak, wymienionymi w załączniku"), ("no", "nie istnieją")), "no" if f else None, across=True)
    w.para("10) Utworzenie podmiotu w wyniku połączenia, przejęcia albo podziału w ostatnich 3 latach:")
    w.boxes((("merge", "połączenie"), ("take", "przejęcie"), ("split", "podział"), ("no", "nie dotyczy")),
            "no" if f else None, across=True)
    w.para("A1. Informacje dotyczące wspólnika spółki cywilnej lub osobowej (wypełnić, jeżeli dotyczy)", bold=True, before=6)
    w.line("1a) NIP wspólnika:", (nip_of(partner[0]) if partner else "nie dotyczy") if f else None, 20)
    w.line("2a) Imię i nazwisko albo nazwa wspólnika:", (partner[1] if partner else "nie dotyczy") if f else None, 34)
    w.line("3a) Adres wspólnika:", (partner[2] if partner else "nie dotyczy") if f else None, 34)

    w.para("B. Informacje o sytuacji ekonomicznej podmiotu", bold=True, before=8)
    rows_b = (
        "1) Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
        "2) Czy wobec podmiotu toczy się postępowanie restrukturyzacyjne?",
        "3) Czy podmiot odnotowuje rosnące straty lub malejące obroty?",
        "4) Czy podmiot ma zaległości wobec dostawców lub banków?",
    )
    rows_c = (
        "1) w sektorze rybołówstwa i akwakultury?",
        "2) w produkcji podstawowej produktów rolnych?",
        "3) w przetwarzaniu i wprowadzaniu do obrotu produktów rolnych?",
        "4) w sektorze drogowego transportu towarów?",
    )
    _questions(w, rows_b, f is not None)
    w.para("C. Czy podmiot, któremu ma być udzielona pomoc, prowadzi działalność:", bold=True, before=8)
    _questions(w, rows_c, f is not None)
    w.para("D. Pomoc otrzymana na te same koszty, na pokrycie których ma być udzielona pomoc de minimis", bold=True,
           before=8)
    w.boxes((("no", "nie otrzymano żadnej pomocy"), ("yes", "otrzymano pomoc jak w tabeli")), "no" if f else None, across=True)
    w.grid(("Lp.", "Dzień udzielenia", "Podmiot udzielający", "Wartość i przeznaczenie"), [], (1.0, 3.0, 6.3, 6.3), 2, "–")
    w.para("E. Osoba upoważniona do przedstawienia informacji", bold=True, before=8)
    w.line("Imię i nazwisko:", fill.by[0] if fill else None, 30)
    w.line("Stanowisko służbowe:", fill.by[1] if fill else None, 26)
    w.line("Numer telefonu:", f.phone if f else None, 20)
    w.sign("(data i podpis)", salt="d")
    w.footer(FOOT + " – formularz pomocy de minimis")


def _questions(w: Pen, rows: tuple[str, ...], filled: bool) -> None:
    t = w.table(len(rows) + 1, 3, (12.2, 2.2, 2.2))
    w.heads(t, ("", "tak", "nie"))
    pen = w.fill.boxes if w.fill else "☒"
    for label, row in zip(rows, t.rows[1:], strict=True):
        w.para(label, size=10, into=row.cells[0])
        w.box(row.cells[1].paragraphs[0], "", False) if pen != "delete" else None
        if filled and pen in {"delete", "bold"}:
            row.cells[2].paragraphs[0].add_run("NIE" if pen == "delete" else "☒")
        else:
            w.box(row.cells[2].paragraphs[0], "", filled)


PARTS: tuple[tuple[str, ...], ...] = (
    (
        "§ 1. Przedmiot umowy",
        "1. Umowa określa zasady dofinansowania udziału Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii w dniach "
        "22–25 czerwca 2026 r., zwanym dalej Wyjazdem.",
        "2. Wyjazd jest częścią projektu „Innowacyjne Lubuskie” finansowanego z programu Fundusze Europejskie dla "
        "Lubuskiego 2021–2027, Działanie 1.8.",
        "3. Termin Wyjazdu może zostać przesunięty o nie więcej niż 4 dni, o czym Województwo uprzedzi Przedsiębiorcę.",
        "§ 2. Dofinansowanie",
        "1. Województwo pokrywa 85% kosztu udziału jednego przedstawiciela Przedsiębiorcy; jest to pomoc de minimis.",
        "2. Przedsiębiorca wnosi wkład własny w wysokości 15% tego kosztu, szacunkowo 2 500 zł netto.",
        "3. Wkład własny jest płatny na podstawie noty księgowej w ciągu 14 dni od jej otrzymania.",
        "4. Koszt ostateczny zostanie podany po wyborze wykonawcy wyjazdu.",
        "§ 3. Obowiązki Województwa",
        "1. Województwo zapewnia przelot, zakwaterowanie, wyżywienie, przejazdy na miejscu, ubezpieczenie oraz program "
        "spotkań.",
        "2. Województwo wyda Przedsiębiorcy zaświadczenie o udzielonej pomocy de minimis.",
    ),
    (
        "§ 4. Obowiązki Przedsiębiorcy",
        "1. Przedsiębiorca deleguje na Wyjazd jedną osobę i zapewnia jej udział w całym programie.",
        "2. Przedsiębiorca zamieszcza na swojej stronie internetowej informację o Wyjeździe i źródle finansowania.",
        "3. Po powrocie Przedsiębiorca wypełnia ankietę ewaluacyjną.",
        "4. Diety, materiały promocyjne oraz inne wydatki indywidualne obciążają Przedsiębiorcę.",
        "§ 5. Rezygnacja",
        "1. Rezygnację składa się na piśmie.",
        "2. Przy rezygnacji później niż 15 dni przed rozpoczęciem Wyjazdu Przedsiębiorca zwraca koszty poniesione do "
        "dnia otrzymania rezygnacji przez Województwo.",
        "3. Zmiana osoby delegowanej wymaga zgody Województwa i jest możliwa do czasu wystawienia biletów.",
        "§ 6. Kontrola i przechowywanie dokumentów",
        "1. Przedsiębiorca poddaje się kontroli w zakresie realizacji umowy i udostępnia dokumenty uprawnionym organom.",
        "2. Dokumenty dotyczące pomocy de minimis przechowuje się przez 10 lat od dnia jej udzielenia.",
        "§ 7. Odpowiedzialność",
        "1. Województwo nie odpowiada za szkody wynikłe z działań osoby delegowanej.",
        "2. Przedsiębiorca odpowiada za prawdziwość oświadczeń złożonych w naborze.",
    ),
    (
        "§ 8. Dane osobowe i wizerunek",
        "1. Dane osoby delegowanej są przetwarzane w celu organizacji Wyjazdu, kontroli i archiwizacji.",
        "2. Przedsiębiorca zgadza się na użycie jego nazwy, znaku firmowego i zdjęć w materiałach o Wyjeździe.",
        "§ 9. Rozwiązanie umowy",
        "1. Województwo może rozwiązać umowę ze skutkiem natychmiastowym, gdy Przedsiębiorca nie spełnia warunków "
        "udzielenia pomocy de minimis albo podał nieprawdę.",
        "2. W takim przypadku Przedsiębiorca zwraca równowartość poniesionych kosztów wraz z odsetkami.",
        "§ 10. Postanowienia końcowe",
        "1. Zmiany umowy wymagają formy pisemnej albo elektronicznej pod rygorem nieważności.",
        "2. Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
        "3. W sprawach nieuregulowanych stosuje się Regulamin oraz Kodeks cywilny.",
        "4. Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze stron.",
    ),
)


def draft_contract(doc: Document, fill: Fill | None) -> None:
    """Załącznik nr 5: three pages, a place for the initials at the foot of each."""
    w = Pen(doc, fill, size=11)
    f = fill.firm if fill and fill.contract_data else None
    foot = "Wzór umowy – wyjazd studyjny do Szwajcarii"
    _head(w, "Załącznik nr 5 do Regulaminu rekrutacji i uczestnictwa – WZÓR")
    w.page_foot(foot, True)
    w.para("UMOWA NR ……/DGR/2026", bold=True, size=13, align="center")
    w.para("o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w wyjeździe studyjnym do Szwajcarii",
           bold=True, align="center")
    w.para("zawarta w Zielonej Górze w dniu ………………… 2026 r. pomiędzy:", before=8)
    w.para("Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra, zwanym dalej "
           "„Województwem”, reprezentowanym przez ………………………………", align="both")
    w.para("a")
    w.line("firmą", f.name if f else None, 50)
    w.line("z siedzibą:", f.address if f else None, 46)
    w.line("NIP:", f.nip_dashed if f else None, 18)
    w.line("reprezentowaną przez:", f"{f.head} – {f.head_post}" if f else None, 40)
    w.para("zwaną dalej „Przedsiębiorcą”.")
    for i, part in enumerate(PARTS):
        if i:
            w.page_foot(foot, False)
        for text in part:
            if text.startswith("§"):
                w.para(text, bold=True, align="center", before=10)
            else:
                w.para(text, align="both")
    t = doc.add_table(rows=1, cols=2)
    for cell, label in zip(t.rows[0].cells, ("Województwo", "Przedsiębiorca"), strict=True):
        w.para(label, bold=True, align="center", before=24, into=cell)
        p = w.para("………………………………", align="center", before=26, into=cell)
        if label == "Przedsiębiorca" and fill and fill.sign == "hand" and fill.firm.extra.get("signs_contract"):
            float_picture(p, pen_png(fill.by[0] + "u", "signature", fill.ink), 4.4, 1.6, 0.1)
