"""What may stand beside a denial of arrears, and what keeps it before a person."""

from pathlib import Path

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.kinds.certificates.certificate import read
from checks.recognise.noise.sheet import noisy_sheet
from checks.recognise.profiles import lexicon_of, profiles_of
from config.loader import load_call
from domain.document import Page

CALL = load_call(Path(__file__).parents[6] / "config/calls/szwajcaria-2026.toml")
LEXICON = lexicon_of(profiles_of(CALL))
DENIAL = "Zaświadcza się, że płatnik składek nie posiada zaległości w opłacaniu składek.\n"


def stated(text):
    return read([sheet_of(Page(1, text))], CALL.documents["zus_certificate"], CALL)["verdict"].value


HARMLESS = [
    "Zaświadczenie z 13 kwietnia 2026 r.",
    "Opłata: 21,00 zł uiszczono.",
    "Nadpłata w PIT-4R 15,00 zł",
    "OPŁATA SKARBOW\nzapłacono dnia 2026-04-07\nA 21 ZŁ",
    "Zaświadczenie podlega opłacie skarbowej 21 zł.",
    "2.Jeżeli płatnik zalega z opłacaniem składek, Zakład odmawia wydania zaświadczenia o niezaleganiu.",
    "Należności odroczone / rozłożone na Brak\nraty",
    "Na koncie płatnika stwierdzono:\nLp.\tTytuł należności\tStan\n1\tubezpieczenia społeczne\tbrak zaległości",
    # what it is for, how it came about, and what was there before
    "Wydano go w celu ubiegania się o środki z funduszy europejskich.",
    "Zaświadczenie wydano po przeprowadzeniu postępowania wyjaśniającego w koniecznym zakresie.",
    "Wcześniejsze zaświadczenie, nr 101/26, zostało wykorzystane w innym postępowaniu.",
    "Na postanowienie o odmowie wydania zaświadczenia służy zażalenie.",
    "Zalecany okres posługiwania się zaświadczeniem: 3 miesiące, o ile odbiorca nie postanowi inaczej.",
    "Mają Państwo prawo dostępu do danych i ich sprostowania.",
    "Zaświadczenie nie obejmuje zobowiązań innych podmiotów.",
    "Umowa o rozłożeniu należności na raty zawierana jest na wniosek płatnika.",
    "Sprawę prowadzi\nReferat Obsługi Płatników",
    # about the print, its files and its checking
    "Kod QR zawiera te same dane.",
    "Sposób weryfikacji pieczęci opisano na stronie podatki.gov.pl.",
    "Jak długo ważne jest zaświadczenie? Przepisy nie określają terminu.",
    "Zaświadczenia nie można używać jako dowodu zapłaty podatku.",
    "Dane są aktualne na moment sporządzenia wydruku.",
    "Weryfikację przeprowadzono na podstawie konta płatnika.",
    "Posługiwanie się nieprawdziwym zaświadczeniem jest przestępstwem.",
    # on forms, what it was paid for, and how dues are paid
    "D. Stan zaległości (wypełnić tylko w razie zaznaczenia kwadratu nr 2)",
    "Opłata skarbowa\n21 zł od egzemplarza; zapłacono przelewem.",
    "Zwrot opłaty następuje, gdy zaświadczenia nie wydano.",
    "Składki wpłacaj wyłącznie na swój numer rachunku składkowego (NRS)",
    "Składki wpłacaj wyłącznie na swój numer rachunku:\tskładkowego (NRS)",
    "Zaświadczenie opisuje stan konta z dnia jego wydania.",
    "Zakres sprawdzenia: zaległości podatkowe, odsetki za zwłokę, koszty upomnień",
    "E. ADNOTACJE\n21 zł, przelew z dn. 14.04.2026 DRUGI URZĄD SKARBOWY",
    "Po przeprowadzeniu postępowania wyjaśniającego, o którym mowa w art. 218 § 2, poświadczam, że płatnik, nr NIP 9290000006, nie zalega.",
    "W dniu wydania tego zaświadczenia nie ma ona wobec ZUS żadnych zaległości.",
    "Wystawiono: 13.04.2026\nKonto płatnika sprawdzono dnia 13.04.2026 r.",
    "I. Zaległości (stan na 28.05.2026)\nRodzaj\tKwota\tOdsetki\nbrak\t–\t–",
    "II. Nadpłaty i zwroty\nRodzaj\tKwota\tUwagi\nCIT 2025\t1 311,00\tdo zwrotu\nVAT 04/2026\t640,00\ttermin zwrotu nie upłynął",
    "2. Adam Maj (wspólnik) 9267991082 nie zalega",
    "Wyjaśnienie: płatnik zalegający z opłatą składek nie może otrzymać zaświadczenia o niezaleganiu.",
    "Ma Pani zapłacone wszystkie podatki, których termin już upłynął.",
    "Wykazano nadpłatę w CIT (w trakcie zwrotu).",
    # dues of others, or not due yet
    "Nie braliśmy pod uwagę składek za maj 2026 r., bo termin ich opłacenia jeszcze nie minął.",
    "Nie dotyczy składek rolników (o tych informuje KRUS) ani podatków (o tych informuje naczelnik).",
    "Jeżeli płatnik zalega wobec innych organów, nie jest to tu wykazywane.",
    "W sprawach podatków lokalnych właściwy jest wójt, burmistrz lub prezydent miasta.",
    "Zaświadczenie nie obejmuje składek na ubezpieczenie rolnicze.",
    "Podatki lokalne (od nieruchomości, od środków transportu) pozostają we właściwości burmistrza.",
    # denied, over, or paid
    "Nie wydano decyzji o przeniesieniu na płatnika odpowiedzialności za zaległości osób trzecich.",
    "Na majątku płatnika nie ustanowiono hipoteki przymusowej ani zastawu.",
    "Obecnie płatnik nie korzysta z ulg, a postępowanie egzekucyjne umorzono w 2023 r.",
    "Postępowanie egzekucyjne wszczęte na podstawie tytułu z 22 czerwca 2025 r. zostało zakończone.",
    "Spółka uregulowała zaległość w podatku za maj 2025 r. wraz z odsetkami i na dzień wydania nie zalega.",
    "Zaległości objęte wnioskiem egzekucyjnym: x x x",
    "Kwota zaległości: *** Odsetki za zwłokę: ***",
    # rules, and what offices do
    "Jeśli płatnik zalega, zaświadczenie wskazuje kwotę zaległości, jej tytuł i okres.",
    "Część B wypełnia się, gdy podatnik zalega w podatkach.",
    "Organ zachowuje prawo do określenia zobowiązania w innej wysokości za okresy nieprzedawnione.",
    "Na wniosek płatnika Zakład może odroczyć termin płatności albo rozłożyć należność na raty.",
    "Niedotrzymanie terminu powoduje powstanie zaległości.",
    "Zgodnie z art. 24 składki nieopłacone w terminie podlegają ściągnięciu w trybie egzekucji.",
    "Informacje ogólne\nUlgi. Płatnik, który spłaca zadłużenie w układzie ratalnym, otrzymuje adnotację o uldze.",
    "Poprawność złożonych dokumentów nie była przedmiotem kontroli.",
    "Jeżeli na koncie wystąpi zadłużenie, ZUS nie wystawi kolejnego zaświadczenia.",
    "Gdy płatnik nie opłaci składek w terminie, powstaje zaległość.",
    "Dokumenty, które płatnik złoży później, mogą spowodować powstanie zaległości za okresy objęte zaświadczeniem.",
    "Stan zaległości po dniu wskazanym w pkt III może ulec zmianie.",
    "Zaliczki na podatek dochodowy za kwiecień są płatne do 20 maja 2026 r.",
    # not asked for, done, or entered
    "Odsetek za zwłokę nie naliczono.",
    "Wniosek o ulgę nie wpłynął.",
    "Nie przeniesiono na spółkę odpowiedzialności za zobowiązania innych podmiotów.",
    "Podatnik nie jest wpisany do Rejestru Należności Publicznoprawnych.",
    "Nie zabezpieczono należności na majątku podatnika.",
    "Nie wystąpiły przypadki nieterminowych wpłat.",
    "Postępowanie egzekucyjne prowadzone wobec poprzednika umorzono 18 września 2024 r. wskutek zapłaty.",
    # who issued, about whom
    "Zaświadczenie nie dotyczy zobowiązań osobistych członków zarządu ani wspólników.",
    "Niniejsze zaświadczenie nie zastępuje zaświadczeń wydawanych wspólnikom indywidualnie.",
    "Jest płatnikiem od 2017 r. (z przerwą od 1.11.2024 r. do 31.01.2025 r. w związku z zawieszeniem działalności).",
    "Konto płatnika wykazuje saldo zerowe.",
    "Specjalista ds. ulg Maciej Olender",
    "W okresie objętym sprawdzeniem osoba wymieniona nie zatrudniała pracowników.",
    "Podatnik nie wchodzi w skład grupy VAT ani podatkowej grupy kapitałowej.",
    "Dotyczy: wszystkich oddziałów płatnika",
    "W toku postępowania wyjaśniającego ustalono, że płatnik nie posiada zaległości.",
    # between strokes
    "| Pytanie | Odpowiedź |\n| Czy termin płatności odroczono? | Nie |\n| Czy zalega? | Nie |",
]


@pytest.mark.parametrize("said", HARMLESS)
def test_what_tells_of_nothing_owed_takes_nothing_back(said):
    assert stated(DENIAL + said) == "no_arrears"


TAKES_BACK = [
    "Na koncie płatnika stwierdzono:\nLp.\tTytuł należności\tStan\n1\tubezpieczenia społeczne\t120,00 zł",
    "Do zapłaty pozostaje\nA 21 ZŁ",
    # less than all, in words that look harmless
    "Opłacone w całości do grudnia 2024 r.",
    "Zaświadczenie pomija zobowiązania oddziału w Poznaniu.",
    "Powyższe ustalono na podstawie danych sprzed przejęcia akt.",
    "Przypis z kontroli nie jest jeszcze zaksięgowany.",
    "Organ nie jest właściwy w sprawach zaległości z 2023 r.",
    "Brak dostępu do danych za 2025 r.",
    "Spłacono część długu.",
    "Późniejszych zapisów nie uwzględniono.",
    "Wstrzymano wykonanie decyzji określającej zobowiązanie.",
    # the paper is worth nothing
    "Zaświadczenie wydano pomyłkowo.",
    "Zaświadczenie należy zwrócić.",
    "Zaświadczenie nie obowiązuje.",
    "Dokument nie jest podpisany przez osobę uprawnioną.",
    "Certyfikat wygasł.",
    "Zgodność salda nie została potwierdzona.",
    "Kod QR prowadzi do wykazu zaległości.",
    "Zaświadczenie obejmuje okres do 2023 r.",
    "Dotyczy: wszystkich oddziałów z wyjątkiem Żar",
    "Zakres sprawdzenia: zaległości podatkowe, odsetki za zwłokę za 2025 r.",
    "Zaświadczenie opisuje wyłącznie stan konta z dnia 31 grudnia 2025 r.",
    "Opłatę zwrócono, bo nie wydano zaświadczenia.",
    "Stan zaległości wypełnić tylko w części VAT.",
    "Wystawiono: 13.04.2026\nKonto płatnika sprawdzono dnia 30.09.2024 r.",
    "II. Nadpłaty i zwroty\nRodzaj\tKwota\tUwagi\nCIT 2025\t1 311,00\tdo zapłaty",
    "II. Nadpłaty i zwroty\nRazem\nCIT 2025\t1 311,00\tzwrot nienależny",
    "Po przeprowadzeniu postępowania wyjaśniającego zaświadczenie zostanie uzupełnione.",
    "2. Adam Maj (wspólnik) 9267991082 nie zalega, z wyjątkiem marca 2026 r.",
    "Płatnik zalegający z opłatą składek nie otrzyma zwrotu 120,00 zł.",
    # neither over nor paid
    "Postępowanie egzekucyjne umorzono z powodu bezskuteczności.",
    "Postępowanie egzekucyjne wszczęte w 2023 r. nie zostało zakończone.",
    "Podatnik wpłacił 500 zł na poczet zaległości.",
    "Spółka uregulowała zaległość tylko w VAT i na dzień wydania nie zalega w VAT.",
    "Nie wliczono składek za 2025 r., ponieważ są w egzekucji.",
    "Nie dotyczy składek za marzec (o nich informuje ZUS odrębnie).",
    "Nie wydano decyzji w sprawie wniosku o umorzenie zaległości.",
    "Nie odnotowano wpłaty za kwiecień.",
    "Wydanie zaświadczenia nie wstrzymuje egzekucji zaległości.",
    "Zaległości objęte tytułem wykonawczym: tak",
    "Wniosek o raty nie został rozpatrzony.",
    "Wystąpiły przypadki nieterminowych wpłat.",
    "Egzekucję umorzono z braku majątku.",
    "Zaległe składki są płatne do 20 maja 2026 r.",
    "Nie zajęto rachunku, lecz ustanowiono hipotekę.",
    "Zaświadczenie nie obejmuje składek wspólników spółki.",
    "Konto nie wykazuje salda zerowego.",
    "Jeżeli płatnik nie opłaci zaległości do końca miesiąca, wszczęta zostanie egzekucja.",
    "5. nie zalega w podatkach / zalega w podatkach: zalega w podatkach",
    "nie posiada / posiada: posiada",
    # of this payer
    "Na wniosek płatnika Zakład odroczył termin płatności.",
    "Część B: podatnik zalega w podatkach.",
    "Informacje ogólne\nUlgi. Podatnikowi udzielono ulgi.",
    "Pouczenie\nNiedotrzymanie terminu spłaty raty powoduje rozwiązanie układu z płatnikiem.",
    "Zaległość: x",
    "| Pytanie | Odpowiedź |\n| Raty | tak |",
    "| Zaległość | 120,00 zł |",
]


@pytest.mark.parametrize("said", TAKES_BACK)
def test_what_may_tell_of_something_owed_goes_to_a_person(said):
    assert stated(DENIAL + said) != "no_arrears"


@pytest.mark.parametrize(
    "said",
    [
        "Płatnik posiada status: niezalegający",
        "Urząd nie posiada wobec podatnika żadnych roszczeń z tytułu podatków.",
        "Podatnik wolny jest od zaległości podatkowych.",
        "Niezaleganie potwierdzone",
        "Na dzień 2.04.2026 nie posiada Pan/Pani/Państwo zaległości z tytułu składek na ubezpieczenia społeczne.",
        "Na dzień 2.04.2026 nie posiada Pan/Pani/podmiot zaległości z tytułu składek, do których poboru jesteśmy zobowiązani.",
        (
            "Zakład zaświadcza, że wymieniony w części I płatnik składek NIE POSIADA\nZALEGŁOŚCI z tytułu nieopłaconych"
            " składek na: ubezpieczenia społeczne — 0,00 zł; ubezpieczenie zdrowotne — 0,00 zł; FEP — nie dotyczy."
        ),
        "Należności z tytułu składek są opłacone w całości.",
        "Zaległości w płatnościach nie posiada",
        "Kwota zaległości podatkowych: x x x",
        "5. Nie zalega w podatkach / zalega w podatkach*: nie zalega w podatkach",
        "Zakład nie znajduje przeszkód do potwierdzenia, że spółka nie zalega z opłacaniem składek.",
        "Nie stwierdzono kwot wymaganych a niezapłaconych.",
        (
            "Płatnik składek zobowiązany do opłacania składek na:\na. ubezpieczenia społeczne\n"
            "b. ubezpieczenie zdrowotne\nc. Fundusz Pracy\nnie posiada zaległości wymagalnych"
        ),
    ],
)
def test_other_words_for_none(said):
    assert stated(said) == "no_arrears"


def test_a_point_that_ends_no_list_denies_its_own_dues_alone():
    assert stated("Płatnik:\nc. Fundusz Pracy nie posiada zaległości wymagalnych") != "no_arrears"
    assert stated("Należności są opłacone w całości do grudnia 2024 r.") != "no_arrears"


def test_a_denial_at_a_lines_end_denies_no_label_below():
    assert stated("Płatnik NIE POSIADA\nZALEGŁOŚCI: 120,00 zł") != "no_arrears"
    owes = "wymieniony w części I płatnik NIE POSIADA\nZALEGŁOŚCI na: ubezpieczenia społeczne — 12,00 zł"
    assert stated(owes) != "no_arrears"


E_OFFICE = """e-Urząd Skarbowy
Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości
Organ\tNaczelnik: Drugi Urząd Skarbowy w Zielonej Górze
NIP\t9734088121
Informacja o zaległościach
Stan na dzień\t03.04.2026
Zaległości podatkowe\t{state}
Kwota zaległości\t{amount}"""
ACCOUNTS = """Urząd Skarbowy we Wschowie
Referat Spraw Wierzycielskich nr 0830-SEW.4120.920.2026
Zaświadczenie o niezaleganiu w podatkach
3. NIP: 9263051749
4. Wynik sprawdzenia kont podatkowych:
Podatek dochodowy (PIT/CIT): nie figuruje zaległość: 0,00
Pozostałe należności: {rest}
5. W związku z powyższym stwierdza się, że podatnik nie zalega w podatkach."""
NUMBERED = """Naczelnik Urzędu Skarbowego w Nowej Soli
ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI
11. Nie ujawniono zaległości podatkowych wnioskodawcy.
14. Wobec wnioskodawcy toczy się postępowanie egzekucyjne w administracji
{answer}"""


def taxed(text):
    return read([sheet_of(Page(1, text))], CALL.documents["tax_certificate"], CALL)["verdict"].value


def test_captions_of_a_print_and_names_of_units_say_nothing_of_the_payer():
    assert taxed(E_OFFICE.format(state="Podatnik nie zalega w podatkach", amount="0,00 zł")) == "no_arrears"
    assert taxed(E_OFFICE.format(state="Podatnik zalega w podatkach", amount="120,00 zł")) == "arrears"
    assert taxed(E_OFFICE.format(state="Podatnik nie zalega w podatkach", amount="12,00 zł")) != "no_arrears"
    assert taxed(ACCOUNTS.format(rest="nie figuruje zaległość: 0,00")) == "no_arrears"
    assert taxed(ACCOUNTS.format(rest="figuruje zaległość: 310,00")) != "no_arrears"


def test_a_numbered_statement_is_denied_by_the_answer_below_it():
    assert taxed(NUMBERED.format(answer="NIE")) == "no_arrears"
    assert taxed(NUMBERED.format(answer="TAK")) != "no_arrears"
    assert taxed(NUMBERED.format(answer="od 12.03.2026")) != "no_arrears"


LEFT_EMPTY = """Naczelnik Urzędu Skarbowego w Żarach
ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI
5. Wnioskodawca
{boxes}
6. Wysokość zaległości (podatek, kwota)
{amount}7. Postępowanie egzekucyjne
nie jest prowadzone"""
TICKED = "☒ nie posiada zaległości podatkowych\n☐ posiada zaległości podatkowe"


def test_the_place_of_an_amount_left_empty_beside_a_denial_is_no_arrears():
    assert taxed(LEFT_EMPTY.format(boxes=TICKED, amount="")) == "no_arrears"
    assert taxed(LEFT_EMPTY.format(boxes=TICKED, amount="VAT, 120,00 zł\n")) != "no_arrears"
    assert taxed(LEFT_EMPTY.format(boxes=TICKED, amount="▨\n")) != "no_arrears"
    other = TICKED.replace("☐", "▨")
    assert taxed(LEFT_EMPTY.format(boxes=other, amount="")) != "no_arrears"


SIGNED = "☒ nie stwierdzono zaległości podatkowych\n☐ stwierdzono zaległości w kwocie: —\n▨\t{who}"


@pytest.mark.parametrize(
    ("rows", "is_told"),
    [
        (
            "Lp.\tTytuł\tStan\n▨\tubezpieczenia społeczne\tbrak zaległości\n2.\tFundusz Pracy\tbrak zaległości",
            True,
        ),
        (
            "Lp.\tTytuł\tStan\n▨\tubezpieczenia społeczne\tzaległości\n2.\tFundusz Pracy\tbrak zaległości",
            False,
        ),
        ("▨ płatnik nie posiada zaległości w składkach\n▨ płatnik nie zalega z odsetkami", True),
        ("▨ płatnik nie posiada zaległości w składkach\n▨ płatnik posiada zaległości w składkach", False),
        ("▨ płatnik nie posiada zaległości w składkach", False),
    ],
)
def test_a_number_or_bullet_read_as_a_doubtful_box_is_no_choice(rows, is_told):
    page = Page(1, DENIAL + rows, source="ocr", confidence=0.96)
    rule = CALL.documents["zus_certificate"]
    verdict = read([noisy_sheet(page, LEXICON)], rule, CALL)["verdict"].value
    assert (verdict == "no_arrears") == is_told


def test_the_nought_of_an_amount_in_words_may_be_a_letter():
    def told(amount):
        page = Page(1, f"{DENIAL}w tym zabezpieczona hipoteką {amount}", source="ocr", confidence=0.96)
        return read([noisy_sheet(page, LEXICON)], CALL.documents["zus_certificate"], CALL)["verdict"].value

    assert told("O zł 00 gr") == "no_arrears"
    assert told("8 zł 00 gr") != "no_arrears"


def test_a_mark_beside_who_signed_is_no_option():
    assert taxed(SIGNED.format(who="z up. Naczelnika KOMISARZ SKARBOWY")) == "no_arrears"
    assert taxed(SIGNED.format(who="z up. Naczelnika nie stwierdzono")) != "no_arrears"
    assert taxed(SIGNED.format(who="w tym odsetki")) != "no_arrears"


def test_a_denial_for_a_partner_says_nothing_of_the_company_where_it_stands_first():
    assert (
        stated("Jan Maj, wspólnik Alfa sp. j., nie zalega ze składkami.\nNie stwierdzono zaległości.")
        != "no_arrears"
    )


COLUMNS = """Urząd Skarbowy w Nowej Soli
Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości
NIP: 925-077-12-69
Należność: stan na 02.04.2026 r.
Zaległość (zł)
Podatek dochodowy: {income}
Pozostałe należności: nie zalega: 0,00"""


def test_a_columns_heading_claims_nothing_and_its_rows_do():
    assert taxed(COLUMNS.format(income="nie zalega: 0,00")) == "no_arrears"
    assert taxed(COLUMNS.format(income="zalega: 510,00")) != "no_arrears"
    assert taxed(COLUMNS.format(income="510,00")) != "no_arrears"


DUE_BY_DUE = """Urząd Skarbowy w Żarach
Żary, 14.04.2026
Zaświadczenie
Podatnik: Alfa sp. z o.o., NIP: 929-000-00-06
Stwierdza się, że na dzień wydania zaświadczenia:
1. w podatku dochodowym – zaległości brak,
2. w VAT – {vat},
3. w pozostałych podatkach pobieranych przez tut. urząd – {rest}.
z up. Naczelnika Urzędu Skarbowego
"""


@pytest.mark.parametrize(
    ("vat", "rest", "told"),
    [
        ("zaległości brak", "zaległości brak", "no_arrears"),
        ("brak zaległości", "brak zaległości", "no_arrears"),
        ("zaległość 12,00 zł", "zaległości brak", None),
        ("zaległości brak", "nie sprawdzono", None),
    ],
)
def test_the_rest_behind_what_is_named_limits_nothing(vat, rest, told):
    assert (taxed(DUE_BY_DUE.format(vat=vat, rest=rest)) == "no_arrears") is (told is not None)
