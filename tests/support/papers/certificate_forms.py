"""Whole certificates in makes of many offices and years, filled in well and ill; invented for the tests of reading.

Every make is one text with gaps. `held` fillings state arrears or may: they are never free of arrears.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Make:
    """One make of a certificate with its gaps („{a}”), and what fills them."""

    text: str
    sound: tuple[tuple[str, ...], ...]
    held: tuple[tuple[str, ...], ...] = ()

    def filled(self, words: tuple[str, ...]) -> str:
        """The certificate with its gaps filled, in the order of the alphabet."""
        return self.text.format(**dict(zip("abcdef", words, strict=False)))


ZASW_SECTIONS = Make(
    """1. Identyfikator podatkowy NIP / numer PESEL podatnika
9290000006
ZAS-W
ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH
LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI
Podstawa prawna: Art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa.
A. ORGAN PODATKOWY WYDAJĄCY ZAŚWIADCZENIE
2. Nazwa i adres siedziby organu
Naczelnik Urzędu Skarbowego w Żarach, ul. Podchorążych 35, 68-200 Żary
B. DANE PODATNIKA
3. Nazwa pełna / Nazwisko, pierwsze imię
Testowa sp. z o.o.
4. Adres siedziby / Adres zamieszkania
ul. Moniuszki 1, 68-200 Żary
C. TREŚĆ ZAŚWIADCZENIA
5. Stan zaległości na dzień
14.04.2026
6. Zaległości podatkowe
{a}
7. Okresy i tytuły zaległości
{b}
8. Postępowanie egzekucyjne w administracji
{c}
9. Postępowanie w sprawach o przestępstwa skarbowe lub wykroczenia skarbowe
Nie jest prowadzone
10. Odroczenie terminu płatności, rozłożenie na raty
{d}
D. WYDANIE ZAŚWIADCZENIA
11. Data wydania
14.04.2026
12. Z upoważnienia Naczelnika Urzędu Skarbowego
Anna Kos, starszy komisarz skarbowy
Opłatę skarbową w wysokości 21 zł uiszczono
""",
    sound=(
        ("Nie figurują", "---", "Nie jest prowadzone", "Nie dotyczy"),
        ("nie figurują", "—", "nie jest prowadzone", "nie dotyczy"),
        ("NIE FIGURUJĄ", "Nie dotyczy", "NIE JEST PROWADZONE", "BRAK"),
    ),
    held=(
        ("Figurują", "VAT 01/2026 – 1 200,00 zł", "Nie jest prowadzone", "Nie dotyczy"),
        ("Nie figurują", "---", "Nie jest prowadzone", "Rozłożono na 6 rat"),
        ("Nie figurują", "---", "Jest prowadzone", "Nie dotyczy"),
        ("Nie figurują", "PIT-36 za 2024 r.", "Nie jest prowadzone", "Nie dotyczy"),
    ),
)  # fmt: skip

ZASW_BOXES = Make(
    """KRAJOWA ADMINISTRACJA SKARBOWA
NACZELNIK URZĘDU SKARBOWEGO W NOWEJ SOLI
Nr 0812-SKA-2.4021.311.2026
ZAŚWIADCZENIE o niezaleganiu w podatkach lub stwierdzające stan zaległości
Nazwa: Testowa sp. z o.o.   NIP: 929-000-00-06
I. Stan zaległości na dzień 14.04.2026 r.
{a} nie figurują {b} figurują
II. Zaległości podatkowe w kwocie
podatek dochodowy {c}
podatek od towarów i usług {c}
odsetki za zwłokę {c}
III. Postępowanie egzekucyjne
{a} nie jest prowadzone {b} jest prowadzone
IV. Raty lub odroczenie terminu płatności
{a} nie {b} tak
Nowa Sól, 14 kwietnia 2026 r.
""",
    sound=(
        ("☒", "☐", "—"),
        ("[X]", "[ ]", "0,00"),
    ),
    held=(
        ("☐", "☒", "1 300,00"),
        ("☐", "☐", "0,00"),
    ),
)  # fmt: skip

E_OFFICE_TABLE = Make(
    """e-Urząd Skarbowy
Wydruk dokumentu z dnia 14.04.2026
Krajowa Administracja Skarbowa
Rodzaj zaświadczenia	Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości
Numer dokumentu	ZAS/2026/0414/000912
Organ wydający	Naczelnik Lubuskiego Urzędu Skarbowego w Zielonej Górze
Nazwa podatnika	Testowa sp. z o.o.
Identyfikator (NIP)	9290000006
Stan na dzień	14.04.2026
Zaległości podatkowe	{a}
Odsetki za zwłokę	{b}
Koszty upomnień	{b}
Postępowanie egzekucyjne	{c}
Ulgi w spłacie (raty, odroczenia)	{d}
Data wydania	14.04.2026
Dokument opatrzony kwalifikowaną pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej.
""",
    sound=(
        ("Brak", "0,00 zł", "Nie prowadzi się", "Brak"),
        ("nie stwierdzono", "—", "nie toczy się", "nie korzysta"),
    ),
    held=(
        ("TAK – 412,00 zł", "3,00 zł", "nie toczy się", "nie korzysta"),
        ("Brak", "13,20 zł", "nie toczy się", "Brak"),
        ("Brak", "0,00 zł", "nie toczy się", "Raty od 02.2026"),
    ),
)  # fmt: skip

ZUS_LETTER = Make(
    """ZUS
Zakład Ubezpieczeń Społecznych
Oddział w Zielonej Górze
Data wystawienia: 14 kwietnia 2026 r.
Numer zaświadczenia: 390000/71/2026/104412
Zaświadczenie
o niezaleganiu w opłacaniu składek
Dane płatnika składek
Testowa sp. z o.o.
NIP 929 000 00 06
ul. Moniuszki 1, 68-200 Żary
{a}
Ważne informacje
• Zaświadczenie wydaliśmy na podstawie danych zapisanych na koncie płatnika na dzień 14 kwietnia 2026 r.
• Zaświadczenie nie wyklucza możliwości stwierdzenia zaległości w wyniku późniejszej kontroli.
• Jeśli po wydaniu zaświadczenia powstaną zaległości, nie traci ono ważności.
• Zaświadczenie jest ważne tylko z podpisem elektronicznym.
Podstawa prawna: art. 50 ust. 4 i 4a ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych
""",
    sound=(
        ("Potwierdzamy, że na dzień 14 kwietnia 2026 r. nie mają Państwo zaległości w opłacaniu składek na:\n• ubezpieczenia społeczne,\n• ubezpieczenie zdrowotne,\n• Fundusz Pracy i Fundusz Solidarnościowy,\n• Fundusz Gwarantowanych Świadczeń Pracowniczych,\n• Fundusz Emerytur Pomostowych.",),
        ("Na Państwa koncie nie ma zaległości z tytułu składek, odsetek za zwłokę, kosztów upomnienia oraz dodatkowych opłat.",),
        ("Informujemy, że płatnik opłacił wszystkie należne składki i nie zalega z ich opłatą.",),
    ),
    held=(
        ("Potwierdzamy, że nie mają Państwo zaległości w opłacaniu składek na:\n• ubezpieczenia społeczne,\n• ubezpieczenie zdrowotne.\nZaległości dotyczą Funduszu Pracy za 02/2026.",),
        ("Informujemy, że płatnik opłacił składki za okres do grudnia 2025 r., a za kolejne miesiące ich nie opłacił.",),
        ("Na Państwa koncie nie ma zaległości z tytułu składek. Nie opłacili Państwo kosztów upomnienia.",),
    ),
)  # fmt: skip

ZUS_VARIANTS = Make(
    """ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH
INSPEKTORAT W ŚWIEBODZINIE
390200/603/RED-7781/2026                         Świebodzin, dnia 14.04.2026 r.
ZAŚWIADCZENIE
Działając na podstawie art. 217 § 2 pkt 2 i art. 218 § 1 Kpa, po rozpatrzeniu wniosku z dnia 9.04.2026 r., zaświadcza się, że
płatnik składek: Testowa sp. z o.o., ul. Moniuszki 1, 68-200 Żary
numer NIP: 9290000006 numer REGON: 970000007
na dzień wydania zaświadczenia*:
{a}
Wydaje się na wniosek zainteresowanego w celu przedłożenia w Urzędzie Marszałkowskim.
{b}
""",
    sound=(
        ("[X] a) nie zalega z opłatą należnych składek\n[ ] b) zalega z opłatą składek w kwocie .................. zł\n[ ] c) korzysta z układu ratalnego i wywiązuje się z jego warunków", "* zaznaczyć właściwe"),
        ("nie zalega ~~/ zalega~~ z opłatą składek", "* niepotrzebne skreślić"),
        ("X a) nie zalega z opłatą należnych składek\nb) zalega z opłatą składek w kwocie .................. zł\nc) korzysta z układu ratalnego", "* zaznaczyć właściwe"),
    ),
    held=(
        ("nie zalega / zalega z opłatą składek", "* niepotrzebne skreślić"),
        ("[ ] a) nie zalega z opłatą należnych składek\n[ ] b) zalega z opłatą składek w kwocie .................. zł\n[X] c) korzysta z układu ratalnego i wywiązuje się z jego warunków", "* zaznaczyć właściwe"),
        ("[ ] a) nie zalega z opłatą należnych składek\n[X] b) zalega z opłatą składek w kwocie 2 113,40 zł\n[ ] c) korzysta z układu ratalnego i wywiązuje się z jego warunków", "* zaznaczyć właściwe"),
    ),
)  # fmt: skip

ZUS_TABLE = Make(
    """Zakład Ubezpieczeń Społecznych Oddział w Gorzowie Wielkopolskim
Gorzów Wielkopolski, 2026-04-14
ZAŚWIADCZENIE O STANIE ROZLICZEŃ Z TYTUŁU SKŁADEK
Płatnik: Testowa sp. z o.o. NIP: 9290000006
Tytuł należności	Zaległość
Ubezpieczenia społeczne	{a}
Ubezpieczenie zdrowotne	{b}
FP i FS	{a}
FGŚP	{a}
Razem	{b}
{c}
""",
    sound=(
        ("–", "–", "Zaległości nie występują."),
        ("0,00", "0,00", "Podpisano elektronicznie"),
        ("brak", "brak", "Podpisano elektronicznie"),
        ("0,00 zł", "0,00 zł", "Zaświadczenie wydaje się do wykorzystania w postępowaniu o udzielenie pomocy."),
    ),
    held=(
        ("0,00", "12,00", "Podpisano elektronicznie"),
        ("brak", "tak", "Podpisano elektronicznie"),
        ("0,00", "0,00", "Za marzec 2026 r. nie rozliczono dotychczas składek."),
    ),
)  # fmt: skip

TAX_PROSE = Make(
    """Naczelnik Pierwszego Urzędu Skarbowego w Zielonej Górze
ul. Dąbrowskiego 14, 65-021 Zielona Góra
Znak: 0871-SER.4021.1523.2026.AK
Zielona Góra, 14 kwietnia 2026 roku
Zaświadczenie o niezaleganiu w podatkach
lub stwierdzające stan zaległości
Na podstawie art. 306a § 1–3 i art. 306e § 1 ustawy z dnia 29 sierpnia 1997 r. Ordynacja podatkowa (t.j. Dz. U. z 2025 r. poz. 111 ze zm.), na wniosek z dnia 10 kwietnia 2026 r. złożony przez {a},
zaświadcza się, co następuje:
{b}
Zaświadczenie wydano w celu przedłożenia: Urząd Marszałkowski.
Otrzymują:
1. adresat
2. a/a
""",
    sound=(
        ("Testowa sp. z o.o., NIP 929-000-00-06, z siedzibą w Żarach", "1) według stanu na dzień 14 kwietnia 2026 r. na kontach podatkowych wnioskodawcy nie występują zaległości podatkowe;\n2) nie jest prowadzone postępowanie zmierzające do ujawnienia zaległości podatkowych ani określenia ich wysokości;\n3) wobec podatnika nie wszczęto postępowania egzekucyjnego, nie toczy się też postępowanie karne skarbowe."),
        ("Testowa sp. z o.o., NIP 929-000-00-06, z siedzibą w Żarach", "Podatnik wywiązał się z zapłaty podatków. Zaległości podatkowych nie posiada. Nie korzysta z odroczenia terminu płatności ani z rozłożenia zapłaty podatku na raty."),
        ("Testowa sp. z o.o., NIP 929-000-00-06, z siedzibą w Żarach", "w ewidencji prowadzonej przez tut. organ podatkowy, na dzień wydania zaświadczenia, podatnik nie figuruje jako posiadający zaległości z tytułu podatków, niepodatkowych należności budżetowych oraz odsetek za zwłokę."),
    ),
    held=(
        ("Testowa sp. z o.o., NIP 929-000-00-06, z siedzibą w Żarach", "Podatnik wywiązał się z zapłaty podatków za 2025 r. Zaległości podatkowe za 2026 r. nie zostały uregulowane."),
        ("Testowa sp. z o.o., NIP 929-000-00-06, z siedzibą w Żarach", "Zaległości podatkowych nie posiada, o ile uwzględnić decyzję o umorzeniu, która nie jest ostateczna."),
        ("Testowa sp. z o.o., NIP 929-000-00-06, z siedzibą w Żarach", "na kontach podatkowych wnioskodawcy nie występują zaległości podatkowe, jednakże wszczęto postępowanie egzekucyjne;"),
        ("Testowa sp. z o.o., NIP 929-000-00-06, z siedzibą w Żarach", "podatnik nie figuruje jako posiadający zaległości z tytułu podatków za lata 2020-2023."),
        ("Testowa sp. z o.o., NIP 929-000-00-06, z siedzibą w Żarach", "Podatnik nie posiada zaległości podatkowych w podatku od towarów i usług. W podatku dochodowym od osób prawnych posiada zaległości."),
    ),
)  # fmt: skip

ZUS_PROSE = Make(
    """Zakład Ubezpieczeń Społecznych, Oddział w Zielonej Górze, ul. Chrobrego 1
14.04.2026
Testowa sp. z o.o.
ul. Moniuszki 1
68-200 Żary
NIP: 9290000006
Zaświadczenie nr 71/1/2026
{a}
Z poważaniem
Kierownik Wydziału Realizacji Dochodów
""",
    sound=(
        ("W odpowiedzi na wniosek potwierdzamy, że stan Państwa zadłużenia wobec ZUS wynosi 0,00 zł (słownie: zero złotych).",),
        ("Zaświadczamy, że nie zalegają Państwo z opłacaniem składek. Nadpłata na koncie wynosi 212,11 zł.",),
        ("Poświadczamy, że saldo zaległości składkowych wynosi 0,00 zł, a wszystkie wpłaty zostały rozliczone.",),
        ("Stwierdzamy, że płatnik na bieżąco reguluje składki i nie ma wobec Zakładu żadnych zobowiązań przeterminowanych.",),
        ("Nie stwierdziliśmy zaległości w składkach.",),
        ("Nie odnotowano zaległości z tytułu nieopłaconych składek.",),
        ("Wymienione zaświadczenie potwierdza brak zadłużenia płatnika.",),
    ),
    held=(
        ("Stan Państwa zadłużenia wobec ZUS wynosi 1 210,00 zł (słownie: jeden tysiąc dwieście dziesięć złotych).",),
        ("Nie stwierdziliśmy zaległości w składkach do grudnia 2025 r. Składki od stycznia 2026 r. nie są opłacone.",),
        ("Nie zalegają Państwo z opłacaniem składek za 2025 r.",),
        ("Poza należnościami objętymi umową ratalną płatnik nie zalega.",),
        ("Nie zalegają Państwo z opłacaniem składek. Uwaga: brak deklaracji za 03/2026.",),
        ("Potwierdzamy brak zaległości, prócz kwoty 17,20 zł.",),
    ),
)  # fmt: skip

ZUS_REFUSAL = Make(
    """Zakład Ubezpieczeń Społecznych
Oddział w Zielonej Górze
Zielona Góra, 14.04.2026 r.
DECYZJA NR 12/2026
o odmowie wydania zaświadczenia
{a}
Uzasadnienie
Testowa sp. z o.o. (NIP 9290000006) wystąpiła o wydanie zaświadczenia o niezaleganiu. Na koncie płatnika stwierdzono zaległości za okres 11/2025–02/2026.
Pouczenie: od decyzji przysługuje odwołanie do sądu.
""",
    sound=(
    ),
    held=(
        ("Na podstawie art. 219 Kpa Zakład Ubezpieczeń Społecznych odmawia wydania zaświadczenia o niezaleganiu w opłacaniu składek.",),
    ),
)  # fmt: skip

PRINT_OUT = Make(
    """Biznes.gov.pl – podgląd dokumentu
Zaświadczenie z ZUS
DOKUMENT
Nazwa: Zaświadczenie o niezaleganiu w opłacaniu składek
Wystawca: Zakład Ubezpieczeń Społecznych
Data dokumentu: 2026-04-14
PŁATNIK
Nazwa skrócona: Testowa sp. z o.o.
NIP: 9290000006
TREŚĆ
Czy płatnik posiada zaległości w opłacaniu składek: {a}
Czy zawarto umowę o rozłożeniu należności na raty: {b}
Czy prowadzone jest postępowanie egzekucyjne: {b}
Kwota zaległości ogółem: {c}
""",
    sound=(
        ("NIE", "NIE", "0,00 PLN"),
        ("Nie posiada", "Nie zawarto", "-"),
    ),
    held=(
        ("NIE", "TAK", "0,00 PLN"),
        ("TAK", "NIE", "10,00 PLN"),
    ),
)  # fmt: skip

TAX_WITH_NOTES = Make(
    """KRAJOWA ADMINISTRACJA SKARBOWA
URZĄD SKARBOWY W MIĘDZYRZECZU
Międzyrzecz, 14 kwietnia 2026 r.
ZAŚWIADCZENIE nr 55/2026 o niezaleganiu w podatkach
Podatnik: Testowa sp. z o.o., NIP 9290000006
Według stanu na dzień 13 kwietnia 2026 r. podatnik nie posiada zaległości podatkowych.
{a}
""",
    sound=(
        ("Zaświadczenie nie dotyczy zobowiązań, których termin płatności jeszcze nie upłynął.",),
        ("Zaświadczenie nie obejmuje należności, których termin płatności przypada po dniu jego wydania.",),
        ("Niniejsze zaświadczenie nie rozstrzyga o prawidłowości rozliczeń podatkowych i nie wyklucza ich kontroli.",),
        ("Zaświadczenie potwierdza stan na dzień wydania i nie stanowi gwarancji na przyszłość.",),
        ("Treść zaświadczenia nie przesądza o zobowiązaniach, które mogą zostać ustalone w przyszłości.",),
        ("Kto posługuje się nieaktualnym zaświadczeniem, podlega odpowiedzialności karnej.",),
        ("Zaświadczenie zachowuje ważność przez 3 miesiące od dnia wydania.",),
        ("Pouczenie: na odmowę wydania zaświadczenia lub zaświadczenia o treści żądanej służy zażalenie.",),
        ("Zaświadczenie wydano na podstawie ksiąg podatkowych; organ nie prowadził odrębnego postępowania wyjaśniającego.",),
        ("W przypadku stwierdzenia zaległości w wyniku kontroli zaświadczenie nie może być podstawą roszczeń.",),
        ("Za wydanie zaświadczenia pobrano opłatę skarbową 21,00 zł, numer dowodu wpłaty 77/2026.",),
        ("Zwolniono z opłaty skarbowej.",),
        ("Adnotacja o opłacie skarbowej: zapłacono 21 zł przelewem w dniu 9.04.2026 r.",),
        ("Stan na dzień wydania nie obejmuje zobowiązań niewymagalnych.",),
        ("Kwota nadpłaty: 1 204,00 zł.",),
        ("Od zaległości podatkowych naliczane są odsetki za zwłokę (art. 53 § 1 Ordynacji podatkowej).",),
        ("Za zaległość podatkową uważa się podatek niezapłacony w terminie płatności (art. 51 § 1 Ordynacji podatkowej).",),
        ("Za zaległości, o których mowa wyżej, uważa się także odsetki za zwłokę.",),
        ("Wyjaśnienie: przez zaległość rozumie się należność niezapłaconą w terminie.",),
    ),
    held=(
        ("Powyższe nie dotyczy podatku akcyzowego.",),
        ("Zaświadczenie nie obejmuje podatku dochodowego za 2025 r., którego nie zapłacono.",),
        ("Podatnik posiada zobowiązania, których termin płatności upłynął.",),
        ("Podatnikowi doręczono upomnienie.",),
        ("Zaległość w kwocie 12,00 zł uregulowano częściowo.",),
        ("Organ rozłożył na raty zapłatę podatku VAT.",),
        ("Wszczęto kontrolę podatkową w zakresie zaległości.",),
        ("Zaświadczenie wydano pomimo zaległości objętych decyzją o odroczeniu.",),
    ),
)  # fmt: skip

ZASW_TODAY = Make(
    """1. Identyfikator podatkowy NIP / numer PESEL (niepotrzebne skreślić)
9290000006
2. Nr dokumentu
0807-SPV.4021.1022.2026
ZAS-W
ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH
LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI
Podstawa prawna: art. 306a i art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa.
A. NAZWA I ADRES ORGANU PODATKOWEGO
3. Nazwa organu
Naczelnik Urzędu Skarbowego w Świebodzinie
B. DANE WNIOSKODAWCY
B.1. DANE IDENTYFIKACYJNE
7. Rodzaj podmiotu (zaznaczyć właściwy kwadrat): ☒ 1. podmiot niebędący osobą fizyczną ☐ 2. osoba fizyczna
8. Nazwa pełna / Nazwisko, pierwsze imię
Testowa Sp. z o.o. Sp. k.
B.2. ADRES SIEDZIBY / ADRES ZAMIESZKANIA
9. Kraj
Polska
C. INFORMACJA O STANIE ZALEGŁOŚCI
13. Według stanu na dzień 14.04.2026 wnioskodawca (zaznaczyć właściwy kwadrat):
{a} 1. nie zalega w podatkach
{b} 2. zalega w podatkach – zaległości wykazano w tabeli
14. Rodzaj podatku / okres	15. Kwota zaległości i odsetek
{c}
D. INFORMACJE DODATKOWE PODAWANE NA ŻĄDANIE WNIOSKODAWCY
16. Postępowanie mające na celu ujawnienie zaległości podatkowych i określenie ich wysokości {d}
17. Postępowanie egzekucyjne w administracji {d}
18. Podatki, których termin płatności odroczono {e}
19. Podatki, których płatność rozłożono na raty {f}
E. OPŁATA SKARBOWA I PODPIS
22. Data wystawienia
14.04.2026
""",
    sound=(
        ("☒", "☐", "---\t---", "nie", "nie dotyczy", "nie dotyczy"),
        ("[X]", "[ ]", "–\t–", "nie jest prowadzone", "brak", "brak"),
        ("■", "□", "---\t---", "–", "–", "–"),
    ),
    held=(
        ("☐", "☒", "VAT 11/2025\t2 310,00 zł / 54,00 zł", "nie", "nie dotyczy", "nie dotyczy"),
        ("☒", "☐", "CIT 2025\t512,00 zł / 3,00 zł", "nie", "nie dotyczy", "nie dotyczy"),
        ("☒", "☐", "---\t---", "tak", "nie dotyczy", "nie dotyczy"),
        ("☒", "☐", "---\t---", "nie", "VAT 02/2026 do 30.06.2026", "nie dotyczy"),
        ("☒", "☐", "---\t---", "nie", "nie dotyczy", "PIT-36 za 2024 r., 6 rat"),
        ("☐", "☐", "---\t---", "nie", "nie dotyczy", "nie dotyczy"),
    ),
)  # fmt: skip

ZUS_TODAY = Make(
    """ZUS
ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH
Oddział w Zielonej Górze
Zielona Góra, 14 kwietnia 2026 r.
Znak sprawy: 390000/71/ZAS-4411/2026
ZAŚWIADCZENIE
Na podstawie art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych, po rozpatrzeniu wniosku z dnia 10 kwietnia 2026 r., stwierdzamy, że płatnik składek:
Testowa sp. z o.o.
NIP: 9290000006 REGON: 970770019
{a}
Zaświadczenie sporządziliśmy na podstawie dokumentów rozliczeniowych i wpłat zapisanych na koncie płatnika do dnia 13 kwietnia 2026 r.
Pouczenie: zaświadczenie nie przesądza o prawidłowości rozliczeń i nie wyłącza możliwości ich kontroli.
""",
    sound=(
        ("na dzień wystawienia zaświadczenia nie posiada zaległości z tytułu składek, do których poboru jest zobowiązany Zakład.",),
        ("nie zalega z opłacaniem składek na:\n– ubezpieczenia społeczne,\n– ubezpieczenie zdrowotne,\n– Fundusz Pracy\nwedług stanu na dzień 13 kwietnia 2026 r.",),
        ("opłacił wszystkie należne składki za okres prowadzenia działalności i nie zalega.",),
        ("uregulował wszystkie należności, których termin płatności upłynął do dnia wydania zaświadczenia, i nie zalega z opłacaniem składek.",),
    ),
    held=(
        ("nie posiada zaległości z tytułu składek, pominąwszy odsetki od nieterminowej wpłaty.",),
        ("nie posiada zaległości z tytułu składek. Nie sprawdzono rozliczeń składek na Fundusz Pracy.",),
        ("nie posiada zaległości w składkach. Odsetki za nieterminową wpłatę za luty (14,20 zł) nie zostały jeszcze opłacone.",),
        ("posiada niedopłatę 0,37 zł na koncie rozliczeniowym.",),
        ("nie figuruje w rejestrze płatników składek.",),
        ("zwrócił się o zaświadczenie o niezaleganiu, którego nie możemy wydać, gdyż na koncie jest zadłużenie.",),
    ),
)  # fmt: skip

ANSWERS_IN_COLUMNS = Make(
    """ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH
Oddział w Gorzowie Wielkopolskim
Zaświadczenie o niezaleganiu w opłacaniu składek
Nr 3321/2026, data wydania 14.04.2026 r.
Dane płatnika: Testowa sp. z o.o., NIP 9290000006, siedziba: Gorzów Wielkopolski
{a}
podpis i pieczęć
""",
    sound=(
        ("Zakres\tTAK\tNIE\nPłatnik zalega z opłacaniem składek\t–\tX\nPłatnik korzysta z układu ratalnego\t–\tX",),
        ("Lp.\tPrzedmiot\tTak\tNie\n1\tzaległości w składkach\t–\tx\n2\traty / odroczenia\t–\tx",),
        ("Zakres TAK NIE\nZaległości w opłacaniu składek ☐ ☒\nOdroczenie terminu płatności ☐ ☒",),
        ("Zakres TAK NIE\nzaległości w opłacaniu składek NIE\nukład ratalny NIE",),
        ("Zakres\tTAK\tNIE\nPłatnik nie zalega z opłacaniem składek\tX\t–",),
        ("Rodzaj składek\tnie zalega\tzalega\nubezpieczenia społeczne\tX\t–\nubezpieczenie zdrowotne\tX\t–",),
        ("Zakres TAK NIE\nzaległości w składkach – X\nraty – X",),
        ("Czy płatnik zalega z opłacaniem składek?\nNie\nCzy toczy się postępowanie egzekucyjne?\nNie",),
    ),
    held=(
        ("Zakres\tTAK\tNIE\nPłatnik nie zalega z opłacaniem składek\tX",),
        ("Zakres\tTAK\tNIE\nPłatnik zalega z opłacaniem składek\tX\t–\nPłatnik korzysta z układu ratalnego\t–\tX",),
        ("Zakres\tTAK\tNIE\nPłatnik zalega z opłacaniem składek\t–\tX\nPłatnik korzysta z układu ratalnego\tX\t–",),
        ("Zakres\tTAK\tNIE\nPłatnik zalega z opłacaniem składek\t–\tX\tz wyjątkiem FP",),
        ("Zakres\tTAK\tNIE\tUwagi\nPłatnik zalega z opłacaniem składek\t–\tX\tz wyjątkiem FP",),
        ("Zakres TAK NIE\nPłatnik nie zalega z opłacaniem składek X",),
        ("Zakres\tTAK\tNIE\nPłatnik nie zalega z opłacaniem składek\t–\tX",),
        ("Rodzaj składek\tnie zalega\tzalega\nubezpieczenia społeczne\tX\t–\nubezpieczenie zdrowotne\t–\tX",),
        ("Zakres\tTAK\tNIE\nPłatnik zalega z opłacaniem składek\tX\tX",),
        ("Zakres\tTAK\tNIE\nPłatnik zalega z opłacaniem składek\t–\t–",),
        ("Podatek\tZaległość (zł)\tOdsetki (zł)\nPIT\t0\t0\nVAT\t118\t2",),
        ("Na podstawie art. 219 Kpa odmawia Testowa Sp. z o.o. Sp. k., NIP 9290000006, wydania zaświadczenia o żądanej treści.",),
    ),
)  # fmt: skip

MAKES = (
    ZASW_TODAY,
    ZUS_TODAY,
    ANSWERS_IN_COLUMNS,
    ZASW_SECTIONS,
    ZASW_BOXES,
    E_OFFICE_TABLE,
    ZUS_LETTER,
    ZUS_VARIANTS,
    ZUS_TABLE,
    TAX_PROSE,
    ZUS_PROSE,
    ZUS_REFUSAL,
    PRINT_OUT,
    TAX_WITH_NOTES,
)
