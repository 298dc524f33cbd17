"""The office's own blanks; with a firm given, the same blank as that firm filled it in."""

from docx.document import Document as WordDocument

from .firm import AGREEMENTS, LIS, Firm
from .sheet import BLANK, Hand, Sheet

PROJECT = "Projekt „Innowacyjne Lubuskie” – Fundusze Europejskie dla Lubuskiego 2021–2027, Działanie 1.8"
STRIP = ("Fundusze Europejskie dla Lubuskiego   |   Rzeczpospolita Polska   |   Dofinansowane przez Unię Europejską   |   "
         "Lubuskie")


def application_form(doc: WordDocument, firm: Firm | None = None, hand: Hand = BLANK) -> None:
    """Formularz zgłoszeniowy, annex 2."""
    s = Sheet(doc, hand, "Carlito", 10.5)
    f, new = firm, hand.retyped
    unfit = None if hand.bare else "nie dotyczy"

    def t(office: str, secretary: str) -> str:
        return secretary if new else office

    if not new:
        s.head([STRIP])
        s.p("Załącznik nr 2 do Regulaminu rekrutacji i uczestnictwa przedsiębiorców w wyjazdach studyjnych", italic=True,
            size=8.5, align="r")
    s.footer(t(PROJECT, f.short if f else ""))
    s.p("FORMULARZ ZGŁOSZENIOWY", bold=True, size=15, align="c", before=4, after=0)
    s.p(t("udziału przedsiębiorcy w wyjeździe studyjnym w ramach projektu pn. „Innowacyjne Lubuskie”",
          "do udziału w wyjeździe studyjnym – projekt „Innowacyjne Lubuskie”"), bold=True, align="c", after=6)
    s.p(t("Zgłaszam udział w wyjeździe (zaznaczyć właściwe):", "Zgłaszam udział w wyjeździe:"), keep=True)
    s.boxes([("Szwajcaria, 22–25 czerwca 2026 r.", f is not None), ("Finlandia i Estonia, 22–25 września 2026 r.", False)])
    if not new:
        s.p("Formularz należy wypełnić komputerowo lub czytelnie pismem drukowanym. W polach wyboru wstawić znak „X”. Każdy "
            "punkt wymaga odpowiedzi; jeżeli punkt nie dotyczy przedsiębiorcy, wpisać „nie dotyczy” lub „brak”. Tabele "
            "można rozszerzać o kolejne wiersze.", italic=True, size=9, align="j", after=6)

    s.p(t("1. Dane identyfikacyjne przedsiębiorcy", "1. Dane przedsiębiorcy"), bold=True, before=4, keep=True)
    owners = "; ".join(f"{n} (NIP {i})" for n, i, _ in f.partners) if f else ""
    rows = [
        ("Pełna nazwa (zgodnie z KRS / CEIDG)", f.name if f else ""),
        ("Forma prawna", f.legal if f else ""),
        ("NIP", (f.nip_dashes if hand.box in ("X", "pen") else f.nip) if f else ""),
        ("REGON", f.regon if f else ""),
        ("Nr KRS / wpis do CEIDG", f.register if f else ""),
        ("Adres siedziby (ulica, nr)", f.street if f else ""),
        ("Kod pocztowy, miejscowość", f"{f.code} {f.town}" if f else ""),
        ("Województwo", "lubuskie" if f else ""),
        (t("Adres oddziału na terenie woj. lubuskiego (jeżeli siedziba znajduje się w innym województwie)",
           "Oddział w woj. lubuskim (gdy siedziba w innym)"), "nie dotyczy" if f and not hand.bare else ""),
        ("Telefon", f.phone if f else ""),
        ("Adres e-mail", f.email if f else ""),
    ]
    if owners:
        rows.insert(3, ("Wspólnicy spółki", owners))
    if new:
        rows = [row for row in rows if row[0] != "Forma prawna"]
    s.table(rows, (6.2, 10.8), head=False, answers=1)

    s.p("2. Osoba (osoby) uprawniona do reprezentowania przedsiębiorcy", bold=True, keep=True)
    s.line("Imię i nazwisko, funkcja:", f"{f.boss}, {f.boss_role}" if f else None, 100)

    s.split("3")
    s.p(t("3. Charakterystyka przedsiębiorcy", "3. Charakterystyka firmy"), bold=True, before=4, keep=True)
    s.p(t("a) Wielkość przedsiębiorstwa (w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014):",
          "a) Wielkość przedsiębiorstwa (zał. I do rozp. 651/2014):"), keep=True)
    sizes = [("mikroprzedsiębiorstwo", "micro"), ("małe przedsiębiorstwo", "small"), ("średnie przedsiębiorstwo", "medium"),
             ("inne", "large")]
    s.boxes([(label, f is not None and f.size == code) for label, code in sizes])
    s.line("b) Główny kod PKD i nazwa działalności:", f"{f.pkd} {f.pkd_name}" if f else None, 70)
    s.p("c) Krótki opis działalności (profil, produkty, rynki):", after=1, keep=True)
    free = "" if not f or hand.font or hand.over_dots else "j"
    s.blanked(s.p(align=free), f.about if f else None, 330)
    s.p(t("d) Czy przedsiębiorca prowadzi działalność innowacyjną (np. posiada dział B+R, współpracuje z uczelnią, wprowadza "
          "nowe produkty lub linie produkcyjne, ponosi nakłady na innowacje)?",
          "d) Czy przedsiębiorca prowadzi działalność innowacyjną (dział B+R, współpraca z uczelnią, nowe produkty, nakłady)?"),
        keep=True)
    s.boxes([("TAK", f is not None and f.innovative), ("NIE", f is not None and not f.innovative)])
    s.p("Jeżeli TAK – na czym polega:", after=1, keep=True)
    s.blanked(s.p(align=free), (f.innovation or unfit) if f else None, 330)

    s.split("4")
    s.p(t("4. Certyfikaty, atesty, patenty i inne dokumenty dotyczące przedsiębiorstwa (kopie należy załączyć)",
          "4. Certyfikaty, atesty, patenty (kopie w załączeniu)"), bold=True, before=4, keep=True)
    listed = [(f"{i}.", c.title, c.issuer, f"{c.number}; {c.valid}") for i, c in enumerate(f.certs, 1)] if f else []
    if f and not listed:
        listed = [("1.", "brak", "", "")]
    _filled(s, ("Lp.", "Nazwa dokumentu", "Wydany przez", "Numer, data ważności"), listed, 4, (1.0, 6.2, 4.8, 5.0))

    s.p("5. Strona internetowa i media społecznościowe", bold=True, before=4, keep=True)
    s.table([
        (t("Strona www w języku polskim (adres)", "Strona www po polsku"), (f.www_pl or "brak") if f else ""),
        (t("Strona www w języku angielskim i/lub innym (adres, wersje językowe)", "Strona www w językach obcych (adres)"),
         (f"{f.www_foreign} ({f.languages})" if f.www_foreign else "brak") if f else ""),
        (t("Aktywnie prowadzone profile w mediach społecznościowych (adresy)", "Profile w mediach społecznościowych"),
         (", ".join(f.social) or "brak") if f else ""),
    ], (6.2, 10.8), head=False, answers=1)

    s.split("6")
    s.p(t("6. Doświadczenie w działaniach promocyjno-informacyjnych w ciągu ostatnich 3 lat ukierunkowanych na zdobywanie "
          "kontaktów zagranicznych (targi zagraniczne, targi międzynarodowe w kraju, szkolenia, wyjazdy studyjne)",
          "6. Doświadczenie promocyjne z ostatnich 3 lat (targi zagraniczne i międzynarodowe w kraju, szkolenia, wyjazdy)"),
        bold=True, before=4, keep=True)
    shown = [(f"{i}.", e.name, e.place, e.when, e.role) for i, e in enumerate(f.events, 1)] if f else []
    if f and not shown:
        shown = [("1.", "brak doświadczenia", "", "", "")]
    _filled(s, ("Lp.", "Nazwa wydarzenia", "Miejsce, kraj", "Termin", "Charakter udziału"), shown, 4,
            (1.0, 6.0, 3.8, 3.2, 3.0))

    s.p(t("7. Udział w wyjazdach organizowanych przez Urząd Marszałkowski Województwa Lubuskiego w ramach promocji "
          "gospodarczej, finansowanych ze środków FEWL 2021–2027",
          "7. Udział w wyjazdach UMWL finansowanych z FEWL 2021–2027"), bold=True, before=4, keep=True)
    s.boxes([("nie brałem/am udziału", f is not None and not f.trips),
             ("brałem/am udział", f is not None and bool(f.trips))])
    para = s.p("Liczba wyjazdów: ")
    s.blanked(para, str(len(f.trips)) if f and (f.trips or not hand.bare) else None, 12)
    s.run(para, "   Proszę wymienić (kierunek, termin): ")
    s.blanked(para, ("; ".join(f"{e.name}, {e.when}" for e in f.trips) or (None if hand.bare else "–")) if f else None, 60)

    s.p("8. Oczekiwania wobec wyjazdu, obszary zainteresowań", bold=True, before=4, keep=True)
    s.blanked(s.p(), f.aims if f else None, 220)

    s.split("9")
    s.p("9. Uczestnik wyjazdu (przedstawiciel przedsiębiorcy)", bold=True, before=4, keep=True)
    s.table([
        ("Imię i nazwisko", f.delegate if f else ""),
        ("Stanowisko", f.delegate_role if f else ""),
        ("Telefon, e-mail", f"{f.phone}, {f.email}" if f else ""),
    ], (6.2, 10.8), head=False, answers=1)

    s.p(t("10. Czy przedsiębiorca działa w ramach Lubuskich Inteligentnych Specjalizacji?",
          "10. Działalność w ramach Lubuskich Inteligentnych Specjalizacji"), bold=True, before=4, keep=True)
    s.boxes([("TAK", f is not None and bool(f.lis)), ("NIE", f is not None and not f.lis)])
    para = s.p("Jeżeli TAK, w której: ")
    for number, name in enumerate(LIS):
        if number:
            s.run(para, "    ")
        s.box(para, name, f is not None and f.lis == name)

    s.p(t("11. Czy przedsiębiorca działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych LIS? (można zaznaczyć "
          "więcej niż jedno)", "11. Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych LIS"),
        bold=True, before=4, keep=True)
    s.boxes([(name, f is not None and number in f.agreements) for number, name in enumerate(AGREEMENTS)]
            + [("nie działa w ramach żadnego Porozumienia", f is not None and not f.agreements)], lines=True, indent=0.6)

    s.p(t("12. Czy przedsiębiorca realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu na rzecz Rozwoju "
          "Obszaru Kluczowego?", "12. Realizacja przedsięwzięcia horyzontalnego wskazanego w Porozumieniu"), bold=True,
        before=4, keep=True)
    s.boxes([("TAK", f is not None and bool(f.horizontal)), ("NIE", f is not None and not f.horizontal)])
    s.line("Nazwa przedsięwzięcia:", (f.horizontal or unfit) if f else None, 80)

    s.split("13")
    s.p("13. Oświadczenia", bold=True, before=4, keep=True)
    for text in (
        "Zapoznałem/am się z Regulaminem rekrutacji i akceptuję jego postanowienia.",
        "Zobowiązuję się do poniesienia 15% kosztów organizacji wyjazdu w przeliczeniu na jednego uczestnika.",
        "Przedsiębiorca nie prowadzi działalności w sektorach wyłączonych, wymienionych w § 3 ust. 5 Regulaminu.",
        "Dane zawarte w zgłoszeniu są zgodne z prawdą i nie naruszają praw osób trzecich.",
        t("Wyrażam zgodę na przetwarzanie danych osobowych w celu przeprowadzenia rekrutacji i organizacji wyjazdu; zapoznałem/"
          "am się z klauzulą informacyjną administratora danych.", "Zapoznałem się z klauzulą informacyjną RODO."),
    ):
        s.p("– " + text, size=9.5, align="j", after=1, indent=0.4)
    s.p(before=2, after=2)
    s.line("Miejscowość, data:", f"{f.place}, {f.day}" if f else None, 40)
    s.signature("podpis osoby upoważnionej do reprezentowania przedsiębiorcy", f.boss if f else "",
                f.boss_role if f else "", f"{f.short}, {f.address}, NIP {f.nip}" if f else "")
    if not new:
        s.p("Załączniki: zaświadczenie ZUS, zaświadczenie US, oświadczenie o statusie, formularz informacji de minimis, "
            "zaparafowany projekt umowy, kopie certyfikatów (opcjonalnie).", size=8.5, italic=True)


def _filled(s: Sheet, head: tuple[str, ...], rows: list[tuple[str, ...]], offered: int, widths: tuple[float, ...]) -> None:
    """A table of the blank that has `offered` empty rows; more are added, spare ones stay unless trimmed."""
    spare = 0 if s.hand.trims else max(0, offered - len(rows))
    numbered = [(f"{len(rows) + i + 1}.", *[""] * (len(head) - 1)) for i in range(spare)]
    s.table([head, *rows, *numbered], widths, answers=1, size=9.5)


def _categories(s: Sheet, f: Firm | None) -> None:
    s.boxes([
        ("mikroprzedsiębiorcą – zatrudnia mniej niż 10 osób, a roczny obrót lub suma bilansowa nie przekracza 2 mln EUR",
         f is not None and f.size == "micro"),
        ("małym przedsiębiorcą – zatrudnia mniej niż 50 osób, a roczny obrót lub suma bilansowa nie przekracza 10 mln EUR",
         f is not None and f.size == "small"),
        ("średnim przedsiębiorcą – zatrudnia mniej niż 250 osób, a roczny obrót nie przekracza 50 mln EUR lub suma bilansowa "
         "nie przekracza 43 mln EUR", f is not None and f.size == "medium"),
    ], lines=True, indent=0.6)


def status_declaration(doc: WordDocument, firm: Firm | None = None, hand: Hand = BLANK) -> None:
    """Oświadczenie o statusie Wnioskodawcy, annex 3."""
    s = Sheet(doc, hand, "Carlito", 11)
    f, new = firm, hand.retyped
    if not new:
        s.head([STRIP])
        s.p("Załącznik nr 3 do Regulaminu", italic=True, size=9, align="r")
    s.footer(PROJECT)
    para = s.p(align="r")
    s.blanked(para, f"{f.place}, dnia {f.day}" if f else None, 60)
    if not f:
        s.p("(miejscowość, data)", size=8, italic=True, align="r")
    s.p("OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", bold=True, size=14, align="c", before=8, after=0)
    s.p("(mikro-, mały lub średni przedsiębiorca)", align="c", after=8)
    s.line("Wnioskodawca:" if new else "Nazwa Wnioskodawcy:", f.name if f else None, 90)
    s.line("Siedziba:" if new else "Adres:", f.address if f else None, 90)
    s.line("NIP:", f.nip if f else None, 45)
    s.p("Działając w imieniu Wnioskodawcy i będąc świadomym/ą odpowiedzialności za podanie informacji niezgodnych z prawdą "
        "oświadczam, że w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r. "
        "Wnioskodawca jest:", align="j", before=6, keep=True)
    kinds = ("mikroprzedsiębiorcą", "małym przedsiębiorcą", "średnim przedsiębiorcą")
    if new and f:
        s.boxes([(name, f.size == code) for name, code in zip(kinds, ("micro", "small", "medium"), strict=True)], lines=True, indent=1)
    else:
        _categories(s, f)
    s.p("oraz że jest przedsiębiorstwem:", before=4, keep=True)
    linked = bool(f and f.linked)
    s.boxes([("samodzielnym", f is not None and not linked), ("partnerskim", False), ("powiązanym", linked)])
    s.p("Dane stosowane do określenia kategorii:", before=4, keep=True)
    if f:
        s.table([
            ("Wyszczególnienie", "2023", "2024", "2025"),
            ("Zatrudnienie (RJR)", *(str(n) for n in f.staff)),
            ("Roczny obrót netto (tys. EUR)", *f.turnover),
            ("Suma bilansowa (tys. EUR)", *f.balance),
        ], (6.5, 3.4, 3.4, 3.4), answers=1)
    else:
        s.table([
            ("Wyszczególnienie", "2023", "2024", "2025"), ("Zatrudnienie (RJR)", "", "", ""),
            ("Roczny obrót netto (tys. EUR)", "", "", ""), ("Suma bilansowa (tys. EUR)", "", "", ""),
        ], (6.5, 3.4, 3.4, 3.4), answers=1)
    if linked or not f:
        s.line("Przedsiębiorstwa partnerskie / powiązane (nazwa, NIP, udział %):", f.linked if f else None, 60)
    s.p("Zobowiązuję się niezwłocznie poinformować Organizatora o zmianie statusu do dnia podpisania umowy.", align="j",
        before=4)
    s.signature("podpis osoby uprawnionej do reprezentacji Wnioskodawcy", f.boss if f else "", f.boss_role if f else "",
                f"{f.short}, NIP {f.nip}" if f else "")


LEGAL_FORMS = (
    "przedsiębiorstwo państwowe",
    "jednoosobowa spółka Skarbu Państwa",
    "jednoosobowa spółka jednostki samorządu terytorialnego w rozumieniu ustawy z dnia 20 grudnia 1996 r. o gospodarce "
    "komunalnej",
    "spółka akcyjna albo spółka z ograniczoną odpowiedzialnością, w stosunku do których Skarb Państwa, jednostka samorządu "
    "terytorialnego, przedsiębiorstwo państwowe lub jednoosobowa spółka Skarbu Państwa są podmiotami dominującymi",
    "jednostka sektora finansów publicznych w rozumieniu ustawy z dnia 27 sierpnia 2009 r. o finansach publicznych",
    "inna (podać jaka)",
)

LINKS = (
    "a) jeden przedsiębiorca posiada w drugim większość praw głosu?",
    "b) jeden przedsiębiorca ma prawo powołać lub odwołać większość członków organu zarządzającego lub nadzorującego innego "
    "przedsiębiorcy?",
    "c) jeden przedsiębiorca ma prawo wywierać dominujący wpływ na innego przedsiębiorcę zgodnie z umową zawartą z tym "
    "przedsiębiorcą lub jego dokumentami założycielskimi?",
    "d) jeden przedsiębiorca, który jest akcjonariuszem lub wspólnikiem innego, zgodnie z porozumieniem z innymi "
    "akcjonariuszami lub wspólnikami, samodzielnie kontroluje większość praw głosu u tego przedsiębiorcy?",
    "e) przedsiębiorca pozostaje w jakimkolwiek ze stosunków opisanych powyżej poprzez jednego innego przedsiębiorcę lub kilku "
    "innych przedsiębiorców?",
)

MERGERS = (
    "a) powstał wskutek połączenia się innych przedsiębiorców?",
    "b) przejął innego przedsiębiorcę?",
    "c) powstał w wyniku podziału innego przedsiębiorcy?",
)

HEALTH = (
    "1) Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
    "2) Czy podmiot będący przedsiębiorcą innym niż mikroprzedsiębiorca, mały albo średni znajduje się w sytuacji gorszej niż "
    "sytuacja kwalifikująca się do oceny kredytowej B-?",
    "3) a) Czy odnotowuje rosnące straty?",
    "    b) Czy obroty podmiotu maleją?",
    "    c) Czy zwiększeniu ulegają zapasy podmiotu lub niewykorzystany potencjał do świadczenia usług?",
    "    d) Czy podmiot ma nadwyżki produkcji?",
    "    e) Czy zmniejsza się przepływ środków finansowych?",
    "    f) Czy zwiększa się suma zadłużenia podmiotu?",
    "    g) Czy rosną kwoty odsetek od zobowiązań podmiotu?",
    "    h) Czy wartość aktywów netto podmiotu zmniejsza się lub jest zerowa?",
)

SECTORS = (
    "1) w sektorze produkcji podstawowej produktów rybołówstwa i akwakultury?",
    "2) w sektorze przetwarzania i wprowadzania do obrotu produktów rybołówstwa i akwakultury?",
    "3) w zakresie produkcji podstawowej produktów rolnych?",
    "4) w dziedzinie przetwarzania i wprowadzania do obrotu produktów rolnych?",
)


def de_minimis_form(doc: WordDocument, firm: Firm | None = None, hand: Hand = BLANK) -> None:
    """The long form of the regulation in force since 2025."""
    s = Sheet(doc, hand, "Liberation Serif", 10.5, 1.7)
    f, new = firm, hand.retyped
    unfit = None if hand.bare else "nie dotyczy"

    def yes_no(rows: tuple[str, ...], answers: tuple[bool | None, ...] | None) -> None:
        s.asked([(text, answers[number] if answers else None) for number, text in enumerate(rows)],
                "– nie dotyczy (MŚP)" if answers and not hand.bare else "")

    if not new:
        s.p("Załącznik nr 6 do Regulaminu", italic=True, size=8, align="r", after=0)
        s.p("Załączniki do rozporządzenia Rady Ministrów zmieniającego z 2025 r. (Dz. U. poz. 1489)", italic=True, size=8,
            align="r")
    s.footer("", pages=True)
    s.p("Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis", bold=True, size=13, align="c")
    s.p("Stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) 2023/2831 z dnia "
        "13 grudnia 2023 r. w sprawie stosowania art. 107 i 108 Traktatu o funkcjonowaniu Unii Europejskiej do pomocy de "
        "minimis (Dz. Urz. UE L 2023/2831 z 15.12.2023)", size=9, align="c", after=6)

    s.p("A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis", bold=True, keep=True)
    partner = f.partners[0] if f and f.partners else ("", "", "")
    none = "" if not f or f.partners else unfit or ""
    rows = [
        ("A. Podmiot", "A1. Wspólnik spółki cywilnej lub osobowej wnioskujący o pomoc w związku z działalnością spółki"),
        ("1) Identyfikator podatkowy NIP podmiotu", "1a) Identyfikator podatkowy NIP wspólnika"),
        (f.nip if f else "", partner[1] or none),
        ("2) Imię i nazwisko albo nazwa podmiotu", "2a) Imię i nazwisko albo nazwa wspólnika"),
        (f.name if f else "", partner[0] or none),
        ("3) Adres miejsca zamieszkania albo adres siedziby podmiotu", "3a) Adres miejsca zamieszkania albo siedziby wspólnika"),
        (f.address if f else "", partner[2] or none),
    ]
    grid = s.table(rows, (8.8, 8.8), head=True, answers=9, size=9)
    if f:
        for r in (2, 4, 6):
            for c in (0, 1):
                cell = grid.cell(r, c).paragraphs[0]
                text = cell.text
                for run in list(cell.runs):
                    run._r.getparent().remove(run._r)
                s.said(cell, text)
    s.line("4) Identyfikator gminy, w której podmiot ma miejsce zamieszkania albo siedzibę:", f.gmina if f else None, 20)
    s.p("5) Forma prawna podmiotu:", keep=True, after=1)
    forms = LEGAL_FORMS[-1:] if hand.trims and f else LEGAL_FORMS
    s.boxes([(name, f is not None and name == LEGAL_FORMS[-1]) for name in forms], lines=True, indent=0.5)
    s.blanked(s.p(indent=1.1), f.legal if f else None, 60)
    s.p("6) Wielkość podmiotu, zgodnie z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r. "
        "uznającego niektóre rodzaje pomocy za zgodne z rynkiem wewnętrznym w zastosowaniu art. 107 i 108 Traktatu:", keep=True,
        align="j", after=1)
    s.boxes([
        ("mikroprzedsiębiorca", f is not None and f.size == "micro"), ("mały przedsiębiorca", f is not None and f.size == "small"),
        ("średni przedsiębiorca", f is not None and f.size == "medium"), ("inny przedsiębiorca", False),
    ], lines=not new, indent=0.5)
    s.line("7) Klasa działalności, w związku z którą podmiot ubiega się o pomoc de minimis (PKD):",
           f.pkd[:5] if f else None, 20)
    s.line("8) Data utworzenia podmiotu:", f.founded if f else None, 24)
    s.split("A9")
    s.p("9) Powiązania z innymi przedsiębiorcami. Czy pomiędzy podmiotem a innymi przedsiębiorcami istnieją powiązania "
        "polegające na tym, że:", keep=True, align="j", before=3)
    linked = bool(f and f.linked)
    yes_no(LINKS, (linked, False, False, False, False) if f else None)
    s.p("W przypadku zaznaczenia odpowiedzi twierdzącej należy podać:", keep=True, after=1)
    s.line("a) identyfikator podatkowy NIP wszystkich powiązanych przedsiębiorców:",
           (f.linked if linked else unfit) if f else None, 50, indent=0.4)
    s.line("b) łączną wartość pomocy de minimis udzielonej w ciągu 3 minionych lat powiązanym przedsiębiorcom:",
           "0,00 zł" if linked else unfit if f else None, 30, indent=0.4)
    s.p("10) Informacja o utworzeniu podmiotu. Czy podmiot w ciągu 3 minionych lat:", keep=True, before=3)
    yes_no(MERGERS, (False, False, False) if f else None)
    s.p("W przypadku odpowiedzi twierdzącej podać NIP połączonych, przejętych lub dzielonych przedsiębiorców oraz wartość "
        "udzielonej im pomocy de minimis:", size=9, align="j", after=1)
    s.blanked(s.p(), unfit if f else None, 80)

    s.split("B")
    s.p("B. Informacje dotyczące sytuacji ekonomicznej podmiotu, któremu ma być udzielona pomoc de minimis", bold=True, before=5,
        keep=True)
    yes_no(HEALTH, (False, None, False, False, False, False, False, False, False, False) if f else None)
    s.line("    i) Czy zaistniały inne okoliczności wskazujące na trudności w zakresie płynności finansowej? Jeśli tak, jakie:",
           "nie" if f else None, 30)

    s.split("C")
    s.p("C. Informacje dotyczące działalności gospodarczej prowadzonej przez podmiot, któremu ma być udzielona pomoc de minimis",
        bold=True, before=5, keep=True)
    s.p("Czy podmiot, któremu ma być udzielona pomoc de minimis, prowadzi działalność:", keep=True)
    yes_no(SECTORS, (False,) * 4 if f else None)
    s.p("5) W przypadku zaznaczenia odpowiedzi twierdzącej – czy zapewniona jest rozdzielność rachunkowa uniemożliwiająca "
        "przeniesienie na tę działalność korzyści z uzyskanej pomocy?", align="j", after=1, indent=0.3)
    para = s.p(indent=0.3)
    s.box(para, "tak", False)
    s.run(para, "   ")
    s.box(para, "nie", False)
    s.run(para, "   ")
    s.box(para, "nie dotyczy", f is not None and not hand.bare)

    s.split("D")
    s.p("D. Informacje dotyczące pomocy otrzymanej w odniesieniu do tych samych kosztów, na pokrycie których ma być przeznaczona "
        "wnioskowana pomoc de minimis", bold=True, before=5, keep=True)
    yes_no((
        "1) Czy wnioskowana pomoc de minimis zostanie przeznaczona na pokrycie dających się zidentyfikować kosztów?",
        "2) Czy na pokrycie tych samych kosztów podmiot otrzymał pomoc inną niż pomoc de minimis?",
    ), (True, False) if f else None)
    s.p("Jeżeli tak, należy wypełnić tabelę:", size=9, keep=True)
    empty = "–" if f and not hand.bare else ""
    rows4 = 1 if hand.trims and f else 3
    s.table([
        ("Lp.", "Dzień udzielenia pomocy", "Podmiot udzielający pomocy", "Podstawa prawna", "Forma pomocy", "Wartość brutto",
         "Przeznaczenie pomocy"),
        *[(str(i + 1), *[empty] * 6) for i in range(rows4)],
    ], (0.9, 2.4, 3.2, 2.9, 2.3, 2.5, 3.4), answers=1, size=8.5)

    s.p("Jeżeli w tabeli wykazano pomoc inną niż pomoc de minimis, należy dodatkowo podać:", size=9.5, keep=True)
    s.table([(label, empty) for label in (
        "1) opis przedsięwzięcia", "2) koszty kwalifikujące się do objęcia pomocą (wartość nominalna i zdyskontowana)",
        "3) maksymalna dopuszczalna intensywność pomocy", "4) intensywność pomocy już udzielonej w związku z kosztami z pkt 2",
        "5) lokalizacja przedsięwzięcia", "6) cele, które mają być osiągnięte", "7) etapy, na które podzielone jest przedsięwzięcie",
        "8) data rozpoczęcia i zakończenia realizacji",
    )], (9.4, 8.2), head=False, answers=1, size=9.5)

    s.p("Informacje dotyczące osoby upoważnionej do przedstawienia informacji", bold=True, before=5, keep=True)
    s.table([
        ("Imię i nazwisko", "Numer telefonu", "Stanowisko służbowe", "Data i podpis"),
        (f.boss if f else "", f.phone if f else "", f.boss_role if f else "", f.day if f else ""),
    ], (4.8, 3.4, 4.4, 5.0), answers=0)
    if f and hand.sign == "hand":
        s.picture(s.doc.tables[-1].cell(1, 3).add_paragraph(), "signature", hand.seed + "dm", 4.0)
    elif f and hand.sign == "electronic":
        s.p("podpis elektroniczny", italic=True, size=8, where=s.doc.tables[-1].cell(1, 3))
    if not new:
        s.p("Objaśnienia", bold=True, size=8.5, before=6, after=1, keep=True)
        for number, text in enumerate((
            "Wypełnia się w przypadku, gdy o pomoc de minimis wnioskuje wspólnik spółki cywilnej, jawnej, partnerskiej albo "
            "komandytowej w związku z działalnością prowadzoną w tej spółce (w części A podaje się informacje o spółce).",
            "O ile posiada identyfikator podatkowy NIP.",
            "Identyfikator gminy wpisuje się zgodnie z krajowym rejestrem urzędowym podziału terytorialnego kraju (TERYT).",
            "Zaznacza się właściwą pozycję znakiem X.",
            "Klasę działalności podaje się zgodnie z Polską Klasyfikacją Działalności; jeżeli brak możliwości ustalenia jednej klasy, "
            "podaje się klasę działalności generującej największy przychód.",
            "Za powiązane nie uważa się przedsiębiorców, w których powiązanie wynika wyłącznie z udziału organu publicznego.",
            "Zgodnie z przepisami o pomocy de minimis przez 3 minione lata rozumie się okres liczony wstecz od dnia udzielenia pomocy.",
            "Wartość pomocy brutto oblicza się jako ekwiwalent dotacji brutto.",
        ), 1):
            s.p(f"{number}) {text}", size=8, align="j", after=0)


def draft_contract(doc: WordDocument, firm: Firm | None = None, hand: Hand = BLANK) -> None:
    """Wzór umowy, annex 5, with its own annex."""
    s = Sheet(doc, hand, "Liberation Sans", 10.5, 2.3)
    f = firm
    s.head([STRIP])
    s.footer("Umowa o dofinansowanie – wyjazd studyjny", initials=f is not None and hand.sign == "hand")
    s.p("Załącznik nr 5 do Regulaminu – WZÓR", italic=True, size=9, align="r")
    s.p("UMOWA NR DGR/…………/2026", bold=True, size=13, align="c", before=6, after=0)
    s.p("o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym", bold=True, align="c",
        after=8)
    s.p("zawarta w Zielonej Górze w dniu ………………………… 2026 r. pomiędzy:", after=4)
    s.p("Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra, NIP 973-05-90-332, "
        "reprezentowanym przez Zarząd Województwa Lubuskiego, w imieniu którego działają: ………………………………………………, "
        "zwanym dalej „Organizatorem”,", align="j")
    s.p("a")
    para = s.p(align="j")
    if f:
        s.said(para, f"{f.name}, {f.address}")
    else:
        s.run(para, "…" * 60)
    s.run(para, ", NIP ")
    s.blanked(para, f.nip if f else None, 24)
    s.run(para, ", wpisanym do ")
    s.blanked(para, f.register if f else None, 30)
    s.run(para, ", reprezentowanym przez: ")
    s.blanked(para, f"{f.boss} – {f.boss_role}" if f else None, 50)
    s.run(para, ", zwanym dalej „Przedsiębiorcą”.")

    def part(number: int, title: str, points: tuple[str, ...]) -> None:
        s.p(f"§ {number}", bold=True, align="c", before=8, after=0, keep=True)
        s.p(title, bold=True, align="c", keep=True)
        for at, text in enumerate(points, 1):
            s.p(f"{at}. {text}", align="j", after=2)

    part(1, "Przedmiot umowy", (
        "Przedmiotem umowy jest określenie zasad bezzwrotnego dofinansowania uczestnictwa Przedsiębiorcy w wyjeździe studyjnym do "
        "Szwajcarii, planowanym w terminie 22–25 czerwca 2026 r., zwanym dalej „Wyjazdem”.",
        "Wyjazd jest realizowany w ramach projektu „Innowacyjne Lubuskie”, współfinansowanego z Europejskiego Funduszu Rozwoju "
        "Regionalnego w programie Fundusze Europejskie dla Lubuskiego 2021–2027.",
        "Termin Wyjazdu może ulec przesunięciu o nie więcej niż 4 dni, o czym Organizator powiadomi Przedsiębiorcę pocztą "
        "elektroniczną.",
    ))
    s.p("§ 2", bold=True, align="c", before=8, after=0, keep=True)
    s.p("Uczestnik", bold=True, align="c", keep=True)
    para = s.p("1. Przedsiębiorcę podczas Wyjazdu reprezentuje: ")
    s.blanked(para, f"{f.delegate}, {f.delegate_role}" if f else None, 60)
    s.run(para, ".")
    s.p("2. Zmiana uczestnika wymaga zgody Organizatora, jeżeli bilety zostały już wystawione, koszt ich zmiany ponosi "
        "Przedsiębiorca.", align="j")
    part(3, "Finansowanie i pomoc de minimis", (
        "Organizator pokrywa 85% całkowitego kosztu uczestnictwa jednego przedstawiciela Przedsiębiorcy w Wyjeździe. Kwota ta "
        "stanowi pomoc de minimis udzielaną na podstawie rozporządzenia Ministra Funduszy i Polityki Regionalnej z dnia 17 kwietnia "
        "2024 r. (Dz. U. poz. 598).",
        "Przedsiębiorca pokrywa 15% kosztów, tj. kwotę szacowaną na 2500 zł netto, powiększoną o należny podatek VAT, na podstawie "
        "noty lub faktury, w terminie 7 dni od jej otrzymania.",
        "Ostateczna wartość pomocy zostanie określona po rozliczeniu Wyjazdu i potwierdzona zaświadczeniem o pomocy de minimis.",
        "Koszty diet, materiałów promocyjnych oraz wydatki osobiste uczestnika ponosi Przedsiębiorca.",
    ))
    part(4, "Obowiązki Organizatora", (
        "Organizator zapewnia przelot i przejazdy lokalne, zakwaterowanie, wyżywienie, ubezpieczenie oraz program spotkań.",
        "Organizator przekaże Przedsiębiorcy szczegółowy program najpóźniej na 7 dni przed rozpoczęciem Wyjazdu.",
    ))
    part(5, "Obowiązki Przedsiębiorcy", (
        "Przedsiębiorca zobowiązuje się do aktywnego udziału w programie Wyjazdu, wypełnienia ankiety ewaluacyjnej oraz "
        "zamieszczenia na swojej stronie internetowej informacji o udziale w Wyjeździe i źródle jego finansowania.",
        "Przedsiębiorca oświadcza, że nie podlega wykluczeniu z ubiegania się o pomoc i nie zalega z podatkami ani składkami.",
        "Przedsiębiorca przechowuje dokumenty dotyczące pomocy przez okres 10 lat od dnia jej udzielenia.",
    ))
    part(6, "Rezygnacja i odpowiedzialność", (
        "Rezygnacja złożona później niż 15 dni przed rozpoczęciem Wyjazdu zobowiązuje Przedsiębiorcę do zwrotu wszystkich kosztów "
        "poniesionych przez Organizatora do dnia otrzymania pisemnej rezygnacji.",
        "Przedsiębiorca odpowiada za szkody wyrządzone przez swojego przedstawiciela w czasie Wyjazdu.",
    ))
    part(7, "Postanowienia końcowe", (
        "Zmiany umowy wymagają formy pisemnej lub elektronicznej pod rygorem nieważności.",
        "Spory rozstrzyga sąd powszechny właściwy dla siedziby Organizatora.",
        "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze stron.",
        "Integralną część umowy stanowi załącznik nr 1 – Klauzula informacyjna i dane do rozliczenia.",
    ))
    s.p(before=14)
    s.table([("ORGANIZATOR", "PRZEDSIĘBIORCA"), ("\n\n……………………………", "\n\n……………………………")], (8, 8), size=9)
    s.doc.add_page_break()
    s.p("Załącznik nr 1 do umowy nr DGR/…………/2026", bold=True, align="r")
    s.p("Dane do rozliczenia i klauzula informacyjna", bold=True, align="c", before=6, after=6)
    s.table([
        ("Przedsiębiorca", f.name if f else ""), ("NIP", f.nip if f else ""), ("Adres do faktury", f.address if f else ""),
        ("Adres e-mail do doręczania noty", f.email if f else ""), ("Uczestnik Wyjazdu", f.delegate if f else ""),
    ], (6.2, 10.0), head=False, answers=1)
    s.p("Administratorem danych osobowych jest Województwo Lubuskie – Urząd Marszałkowski Województwa Lubuskiego w Zielonej Górze, "
        "ul. Podgórna 7. Dane przetwarzane są w celu zawarcia i rozliczenia umowy oraz udzielenia pomocy de minimis (art. 6 ust. 1 "
        "lit. b i c RODO) i będą przechowywane przez okres wymagany przepisami o pomocy publicznej i archiwizacji. Osobie, której "
        "dane dotyczą, przysługuje prawo dostępu do danych, ich sprostowania, ograniczenia przetwarzania oraz skargi do Prezesa "
        "Urzędu Ochrony Danych Osobowych.", align="j", size=9.5)


def de_minimis_statement(doc: WordDocument, firm: Firm | None = None, hand: Hand = BLANK) -> None:
    """Oświadczenie o otrzymanej pomocy de minimis, annex 4."""
    s = Sheet(doc, hand, "Carlito", 11)
    f = firm
    if not hand.retyped:
        s.head([STRIP])
        s.p("Załącznik nr 4 do Regulaminu", italic=True, size=9, align="r")
    s.p("OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS", bold=True, size=13, align="c", before=10, after=8)
    s.line("Nazwa przedsiębiorcy:", f.name if f else None, 80)
    s.line("NIP:", f.nip if f else None, 40)
    s.line("Siedziba:", f.address if f else None, 80)
    s.p("Oświadczam, że w ciągu 3 minionych lat poprzedzających dzień złożenia wniosku przedsiębiorca, jako jedno "
        "przedsiębiorstwo w rozumieniu rozporządzenia (UE) 2023/2831:", align="j", before=6, keep=True)
    s.boxes([("nie otrzymał pomocy de minimis", f is not None and not f.aid),
             ("otrzymał pomoc de minimis w wysokości wskazanej w tabeli", f is not None and bool(f.aid))], lines=True, indent=0.5)
    head = ("Lp.", "Organ udzielający", "Podstawa prawna", "Dzień udzielenia", "Kwota PLN", "Kwota EUR")
    rows = [(str(i), organ, basis, day, pln, eur) for i, (day, organ, basis, pln, eur) in enumerate(f.aid, 1)] if f else []
    spare = 0 if hand.trims and rows else max(0, 4 - len(rows))
    s.table([head, *rows, *[(str(len(rows) + i + 1), "", "", "", "", "") for i in range(spare)]],
            (1.0, 4.8, 3.8, 2.6, 2.5, 2.5), answers=1, size=9.5)
    s.line("Miejscowość i data:", f"{f.place}, {f.day}" if f else None, 40)
    s.signature("czytelny podpis lub podpis i pieczęć", f.boss if f else "", f.boss_role if f else "",
                f"{f.short}, NIP {f.nip}" if f else "")
