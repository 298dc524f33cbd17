"""Invented blanks of eight offices, each with named places; none of their words stand in the call's file.

`{name}` is a place in a cell or after a colon, `{name.}` one of dots, `{size=micro}` a box to tick,
`{size?mikro|micro}` an option to leave or strike out. A line „|a|b|” is a row of a table.
"""

TEMPLATES: dict[str, str] = {
    "dots": """Karta zgłoszenia przedsiębiorcy na misję gospodarczą
Nazwa firmy {name.} NIP {nip.}
Siedziba firmy (ulica, kod, miejscowość) {address.}
Osoba delegowana przez firmę: {delegate.}
Zajmowane stanowisko {delegate_position.} telefon komórkowy {delegate_phone.}
Główny przedmiot działalności (kod PKD) {pkd.}
Wielkość firmy: {size=micro} mikro {size=small} mała {size=medium} średnia
Firma wprowadza innowacje: {innovative=yes} tak {innovative=no} nie
Przedmiot działalności – krótki opis
{activity.}
Zgłaszający potwierdza, że zapoznał się z zasadami udziału w misji i przyjmuje je bez zastrzeżeń.
{signature.}
(data i czytelny podpis zgłaszającego)""",
    "table": """ZGŁOSZENIE UDZIAŁU W MISJI
Część I. Informacje o przedsiębiorstwie
|1.|Firma (pełna nazwa)|{name}|
|2.|Siedziba|{address}|
|3.|Numer identyfikacji podatkowej|{nip}|
|4.|Numer REGON|{regon}|
|5.|Kategoria MŚP|{size=micro} mikroprzedsiębiorstwo {size=small} małe przedsiębiorstwo {size=medium} średnie przedsiębiorstwo|
|6.|Czym zajmuje się przedsiębiorstwo?|{activity}|
Część II. Uczestnik wyjazdu
|7.|Imię i nazwisko uczestnika|{delegate}|
|8.|Funkcja w przedsiębiorstwie|{delegate_position}|
|9.|Służbowy adres poczty elektronicznej|{delegate_email}|
Część III. Oświadczenie
Podane informacje są zgodne ze stanem faktycznym i prawnym na dzień złożenia zgłoszenia.
|Miejsce, data i podpis|{signature}|""",
    "column": """Wniosek o udział w targach zagranicznych
A. Wnioskodawca
Nazwa: {name}
Ulica i numer, kod pocztowy, poczta: {address}
Leży w województwie: {voivodeship}
NIP: {nip}
B. Wielkość wnioskodawcy (proszę zaznaczyć właściwe)
{size=micro} mikroprzedsiębiorca
{size=small} mały przedsiębiorca
{size=medium} średni przedsiębiorca
C. Czy wnioskodawca prowadzi działalność innowacyjną?
{innovative=yes} tak
{innovative=no} nie
D. Opis prowadzonej działalności (maks. 500 znaków)
{activity.}
E. Strona internetowa w języku polskim
{website_pl.}
F. Kogo wnioskodawca deleguje (imię, nazwisko)?
{delegate.}
Wnioskodawca oświadcza, że dane zawarte we wniosku są prawdziwe.
{signature.}
podpis wnioskodawcy""",
    "struck": """ANKIETA KANDYDATA NA WYJAZD BRANŻOWY
I. Dane podstawowe
1. Pełna nazwa podmiotu: {name.}
2. NIP podmiotu: {nip.}
3. Status podmiotu: {size?mikro|micro} / {size?mały|small} / {size?średni|medium}*
4. Czy podmiot prowadzi działalność innowacyjną? {innovative?TAK|yes} / {innovative?NIE|no}*
5. W ilu wyjazdach organizowanych przez urząd podmiot brał udział? {office_trips.}
6. Adres siedziby podmiotu: {address.}
II. Osoba, która pojedzie
7. Imię i nazwisko: {delegate.}
8. Telefon: {delegate_phone.} e-mail: {delegate_email.}
* niepotrzebne skreślić
Podpis: {signature.}""",
    "sentence": """{place_date.}
(miejscowość, data)
OŚWIADCZENIE
o przynależności do sektora MŚP
Ja, niżej podpisany/a {signer.} (imię i nazwisko), działając w imieniu {name.} (pełna nazwa przedsiębiorcy), z siedzibą w {address.} (adres siedziby), posługującego się numerem NIP {nip.}, oświadczam, że przedsiębiorca ten jest:
{size=micro} mikroprzedsiębiorcą
{size=small} małym przedsiębiorcą
{size=medium} średnim przedsiębiorcą
w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r.
{signature.}
(czytelny podpis osoby upoważnionej)""",
    "brackets": """Formularz rekrutacyjny do projektu „Eksport 2027”
1. Dane firmy
1.1. Nazwa firmy: {name}
1.2. Adres siedziby firmy: {address}
1.3. Numer NIP: {nip}
1.4. Numer REGON: {regon}
2. Typ firmy (zakreślić): [{size=micro}] mikro [{size=small}] mała [{size=medium}] średnia
3. Działalność innowacyjna firmy: [{innovative=yes}] TAK [{innovative=no}] NIE
4. Posiadane certyfikaty, atesty i patenty
{certificates#3}
5. Opis tego, co robi firma: {activity}
6. Reprezentant firmy podczas wyjazdu (imię i nazwisko): {delegate}
7. Adres e-mail reprezentanta: {delegate_email}
Data i podpis: {signature.}""",
    "two_columns": """KWESTIONARIUSZ ZGŁOSZENIOWY
|Nazwa przedsiębiorcy|{name}|NIP|{nip}|
|Adres siedziby|{address}|REGON|{regon}|
|Województwo|{voivodeship}|Klasa PKD|{pkd}|
|Delegat: imię i nazwisko|{delegate}|Stanowisko|{delegate_position}|
|Numer telefonu|{delegate_phone}|E-mail|{delegate_email}|
Kategoria przedsiębiorstwa: {size=micro} mikro, {size=small} małe, {size=medium} średnie
Czy prowadzona działalność jest innowacyjna: {innovative=yes} tak, {innovative=no} nie
Oświadczam, że zapoznałem się z regulaminem i akceptuję jego postanowienia.
{signature.}
(podpis)""",
    "rows": """Arkusz zgłoszenia firmy na spotkanie kooperacyjne
Zgłaszana firma:
{name.}
Adres głównej siedziby:
{address.}
NIP firmy:
{nip.}
Udział w targach, misjach i innych działaniach promocyjnych w ostatnich trzech latach:
|Lp.|Nazwa wydarzenia|Kraj|Rok|
{events#3}
Certyfikaty i patenty firmy:
{certificates#3}
Firma jest: {size=micro} mikro {size=small} mała {size=medium} średnia
Kto pojedzie na spotkanie (imię i nazwisko):
{delegate.}
Podpis i pieczęć:
{signature.}""",
}
