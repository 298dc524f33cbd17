"""Papers of offices and registers that are easily taken for one of the call.

Sources: the offices' own pages on certificates (ZUS: RWN, „Moje dane”, DRA; KAS: ZAS-W, ZAS-DF, ZAS-P).
"""

from checks.recognise.kinds.lookalikes.lookalike import Lookalike, paper

ZUS, TAX = "zus_certificate", "tax_certificate"
_ZUS = "Zakład Ubezpieczeń Społecznych | Zakładu Ubezpieczeń Społecznych | ZUS"
_KAS = "Urząd Skarbowy | Urzędu Skarbowego | Krajowa Administracja Skarbowa | Ministerstwo Finansów | KAS"

OF_OFFICES: tuple[Lookalike, ...] = (
    paper(
        "Wniosek o wydanie zaświadczenia z ZUS (RWN)",
        ZUS,
        title=(
            "RWN | Wniosek RWN | ZUS-EWN | ZUS EWN | Wniosek o wydanie zaświadczenia o niezaleganiu w "
            "opłacaniu składek | Wniosek płatnika składek o wydanie zaświadczenia o niezaleganiu | "
            "Wniosek o wydanie zaświadczenia o niezaleganiu | Wniosek o wydanie zaświadczenia | "
            "Wniosek o zaświadczenie | Wniosek"
        ),
        issuer=_ZUS,
        body="o niezaleganiu | składek | RWN | wnoszę | proszę o wydanie | dane wnioskodawcy",
    ),
    paper(
        "Wniosek o wydanie zaświadczenia z urzędu skarbowego",
        TAX,
        title=(
            "Wniosek o wydanie zaświadczenia o niezaleganiu w podatkach lub stwierdzającego stan "
            "zaległości | Wniosek o wydanie zaświadczenia o niezaleganiu w podatkach | Wniosek o "
            "wydanie zaświadczenia o niezaleganiu | Wniosek o wydanie zaświadczenia | Wniosek o "
            "zaświadczenie | Wniosek"
        ),
        issuer=_KAS,
        body=("podatk | o niezaleganiu | stan zaległości | wnoszę | zwracam się | proszę o wydanie | ZAS-W"),
    ),
    paper(
        "Urzędowe poświadczenie odbioru (UPO, UPP, UPD)",
        None,
        title=(
            "Urzędowe poświadczenie odbioru | Urzędowe poświadczenie przedłożenia | Urzędowe "
            "poświadczenie doręczenia | UPO | UPP | UPD | Poświadczenie przedłożenia | Poświadczenie "
            "odbioru | Poświadczenie doręczenia | Potwierdzenie złożenia wniosku | Potwierdzenie "
            "przedłożenia | Potwierdzenie wysłania dokumentu | Potwierdzenie nadania"
        ),
    ),
    paper(
        "Potwierdzenie danych z ZUS („Moje dane”)",
        ZUS,
        title=(
            "Potwierdzenie | Potwierdzenie danych | Potwierdzenie danych z konta płatnika | "
            "Potwierdzenie danych ZUS"
        ),
        issuer=_ZUS,
        body="Moje dane | stan rozliczeń | stan konta | płatnik | znak | dane zapisane",
        against=("potwierdzenie przelewu | rachunek nadawcy | zaświadczenie o niezaleganiu | nie zalega z"),
    ),
    paper(
        "Deklaracja rozliczeniowa ZUS DRA",
        ZUS,
        title="ZUS DRA | Deklaracja rozliczeniowa | ZUS P DRA | Deklaracja rozliczeniowa ZUS DRA",
        body="skład | płatnik | rozliczeniow",
    ),
    paper(
        "Dokument rozliczeniowy ZUS (RCA, RSA, ZUA, ZPA)",
        ZUS,
        title="ZUS RCA | ZUS IWA | RMUA | ZUS RSA | ZUS ZUA | ZUS ZPA | ZUS ZFA | ZUS RMUA",
        body="ubezpiecz | płatnik",
    ),
    paper(
        "Zaświadczenie z KRUS",
        ZUS,
        title=(
            "Zaświadczenie | Zaświadczenie o niezaleganiu w opłacaniu składek | Zaświadczenie o "
            "niezaleganiu w opłacaniu składek na ubezpieczenie społeczne rolników | Zaświadczenie o "
            "niezaleganiu z opłacaniem składek"
        ),
        issuer=(
            "Kasa Rolniczego Ubezpieczenia Społecznego | Kasy Rolniczego Ubezpieczenia Społecznego | KRUS"
        ),
        body="rolnik | rolnicz",
        against="Zakład Ubezpieczeń Społecznych",
    ),
    paper(
        "Zaświadczenie gminy o podatkach lokalnych",
        TAX,
        title=(
            "Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości | "
            "Zaświadczenie o niezaleganiu w podatkach i opłatach lokalnych | Zaświadczenie o "
            "niezaleganiu w podatkach lokalnych | Zaświadczenie o niezaleganiu w podatkach | "
            "Zaświadczenie o niezaleganiu w opłatach | Zaświadczenie"
        ),
        issuer=(
            "Wójt Gminy | Wójta Gminy | Burmistrz | Prezydent Miasta | Prezydenta Miasta | Urząd "
            "Gminy | Urząd Miasta | Urząd Miejski | Urząd Miasta i Gminy"
        ),
        body="podatk | opłat lokalnych | od nieruchomości | zaległości",
        against=(
            "Naczelnik | Krajowa Administracja Skarbowa | Urząd Skarbowy w | Urzędu Skarbowego w | składek"
        ),
    ),
    paper(
        "Zaświadczenie o dochodach lub obrotach (ZAS-DF)",
        TAX,
        title=(
            "ZAS-DF | Zaświadczenie o wysokości dochodu | Zaświadczenie o dochodach | Zaświadczenie o "
            "wysokości obrotów | Zaświadczenie o wysokości przychodu | Zaświadczenie o dochodzie | "
            "Zaświadczenie o dochodzie lub obrocie podatnika | Zaświadczenie o przychodzie, dochodzie"
        ),
        body="dochod | przychod | obrot",
    ),
    paper(
        "Inne zaświadczenie podatkowe (ZAS-P, ZAS-Z, VAT-25 …)",
        TAX,
        title=(
            "ZAS-P | ZAS-Z | ZAS-S | VAT-5 | NIP-5 | Zaświadczenie o pomocy publicznej | "
            "Zaświadczenie o rejestracji podatnika | Zaświadczenie o wysokości zaległości podatkowych "
            "zbywającego | Zaświadczenie o wysokości zaległości podatkowych spadkodawcy | "
            "Zaświadczenie o numerze identyfikacji podatkowej | Potwierdzenie zarejestrowania "
            "podmiotu jako podatnika VAT | Potwierdzenie nadania NIP | Certyfikat rezydencji | "
            "Certyfikat rezydencji podatkowej"
        ),
    ),
    paper(
        "Formularz informacji dla pomocy de minimis w ogólnym interesie gospodarczym (2023/2832)",
        "de_minimis_form",
        title=(
            "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis przez "
            "przedsiębiorców wykonujących usługi | Formularz informacji przedstawianych przy "
            "ubieganiu się o pomoc de minimis udzielaną przedsiębiorstwom wykonującym usługi | "
            "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis w ogólnym "
            "interesie gospodarczym | Formularz informacji przedstawianych przy ubieganiu się o pomoc "
            "de minimis"
        ),
        body="2023/2832 | 360/2012 | ogólnym interesie gospodarczym",
        against="2023/2831 | 1407/2013",
    ),
    paper(
        "Formularz pomocy w rolnictwie lub rybołówstwie",
        "de_minimis_form",
        title=(
            "Formularz informacji przedstawianych przez wnioskodawcę ubiegającego się o pomoc de "
            "minimis w rolnictwie | Formularz informacji przedstawianych przy ubieganiu się o pomoc "
            "de minimis w rolnictwie | Formularz informacji przedstawianych przy ubieganiu się o "
            "pomoc de minimis w rolnictwie lub rybołówstwie | Formularz informacji przedstawianych "
            "przy ubieganiu się o pomoc de minimis w sektorze rybołówstwa | Formularz informacji "
            "przedstawianych przy ubieganiu się o pomoc w rolnictwie lub rybołówstwie | Formularz "
            "informacji przedstawianych przy ubieganiu się o pomoc inną niż pomoc w rolnictwie lub "
            "rybołówstwie | Formularz informacji przedstawianych przez wnioskodawcę"
        ),
        body="rolnictw | rybołówst | 1408/2013 | 717/2014",
    ),
    paper(
        "Zaświadczenie o udzielonej pomocy de minimis",
        "de_minimis_statement",
        title=(
            "Zaświadczenie o pomocy de minimis | Zaświadczenie o udzielonej pomocy de minimis | "
            "Zaświadczenie de minimis"
        ),
        body="pomocy | de minimis | wartość pomocy | dzień udzielenia",
    ),
    paper(
        "Odpis z KRS",
        None,
        title=(
            "Informacja odpowiadająca odpisowi aktualnemu z Rejestru Przedsiębiorców | Informacja "
            "odpowiadająca odpisowi aktualnemu | Informacja odpowiadająca odpisowi pełnemu | Krajowy "
            "Rejestr Sądowy | Odpis aktualny z Rejestru Przedsiębiorców | Odpis pełny z Rejestru "
            "Przedsiębiorców | Centralna Informacja Krajowego Rejestru Sądowego | Wydruk informacji z "
            "rejestru przedsiębiorców | Informacja z rejestru przedsiębiorców | Wydruk z rejestru "
            "przedsiębiorców | Odpis z KRS | Wydruk z KRS"
        ),
        body="KRS | rejestr",
    ),
    paper(
        "Wydruk z CEIDG",
        None,
        title=(
            "Centralna Ewidencja i Informacja o Działalności Gospodarczej | Centralnej Ewidencji i "
            "Informacji o Działalności Gospodarczej | Wpis do CEIDG | Zaświadczenie o wpisie do "
            "Centralnej Ewidencji i Informacji o Działalności Gospodarczej | Informacja o wpisie do "
            "CEIDG | Dane przedsiębiorcy CEIDG | Wydruk z CEIDG | CEIDG"
        ),
        body="działalności gospodarczej | przedsiębiorc | wpis",
    ),
    paper(
        "Zaświadczenie o numerze REGON",
        None,
        title=(
            "Zaświadczenie o numerze identyfikacyjnym REGON | Zaświadczenie o numerze REGON | Baza "
            "Internetowa REGON"
        ),
    ),
    paper(
        "Zgłoszenie do Urzędu Patentowego (bez udzielonego prawa)",
        "innovation_evidence",
        title=(
            "Potwierdzenie zgłoszenia wynalazku | Potwierdzenie dokonania zgłoszenia | Potwierdzenie "
            "zgłoszenia | Zgłoszenie wynalazku | Zgłoszenie patentowe | Podanie o udzielenie patentu "
            "| Podanie o udzielenie prawa ochronnego | Zgłoszenie znaku towarowego | Potwierdzenie "
            "przyjęcia zgłoszenia | Potwierdzenie zgłoszenia znaku towarowego | Zawiadomienie o "
            "zgłoszeniu | Zgłoszenie | Potwierdzenie złożenia zgłoszenia"
        ),
        body=(
            "Urząd Patentowy | Urzędu Patentowego | zgłoszenie P. | numer zgłoszenia | wynalaz | znak towarow"
        ),
    ),
    paper(
        "Wydruk z rejestru (REGON, VAT, beneficjenci rzeczywiści)",
        None,
        title=(
            "Wykaz podatników VAT | Biała lista podatników VAT | Wykaz podatników VAT - wynik wyszukiwania | "
            "Centralny Rejestr Beneficjentów Rzeczywistych | Status podmiotu w VAT"
        ),
        body="NIP | REGON | status | beneficjent",
    ),
    paper(
        "Wykaz otrzymanej pomocy (SUDOP)",
        "de_minimis_statement",
        title=(
            "SUDOP | SUDOP - Wykaz otrzymanej pomocy | Wykaz otrzymanej pomocy | System Udostępniania "
            "Danych o "
            "Pomocy Publicznej | Wykaz pomocy udzielonej | Wyszukiwarka pomocy"
        ),
        body="beneficjent | udzielenia | wartość | pomoc",
        against="oświadczam",
    ),
    paper(
        "Informacja z Krajowego Rejestru Karnego",
        None,
        title=(
            "Krajowy Rejestr Karny | Informacja z Krajowego Rejestru Karnego | Zapytanie o udzielenie "
            "informacji o osobie | Zapytanie / informacja o osobie | Informacja o "
            "podmiocie zbiorowym | Zaświadczenie o niekaralności"
        ),
        body="Kartotece | karn",
    ),
    paper(
        "Pismo z ZUS o stopie składki wypadkowej",
        ZUS,
        title=(
            "Zawiadomienie o stopie procentowej składki na ubezpieczenie wypadkowe | Informacja o stopie "
            "procentowej składki na ubezpieczenie wypadkowe | Zawiadomienie o stopie procentowej składki | "
            "Zawiadomienie o wysokości stopy procentowej"
        ),
        issuer=_ZUS,
        body="wypadkow | stopa | składk",
        against="zaległ | zaleg",
    ),
)
