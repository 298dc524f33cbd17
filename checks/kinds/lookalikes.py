"""Documents that are no document of the call, though easily taken for one; by title, issuer and body.

One entry a paper, with the kind it resembles. Sources: the offices' own pages on certificates (ZUS: RWN,
„Moje dane”, DRA; KAS: ZAS-W, ZAS-DF, ZAS-P, ZAS-Z), Regulamin § 4.3 and its list of attachments.
"""

from dataclasses import dataclass

from domain.call import Signals


@dataclass(frozen=True, slots=True)
class Lookalike:
    """A paper that is not asked for: its Polish name, the kind it is easily taken for, what tells it."""

    name: str
    looks_like: str | None
    signals: Signals


ZUS, TAX = "zus_certificate", "tax_certificate"
_ZUS_ISSUER = ("Zakład Ubezpieczeń Społecznych", "Zakładu Ubezpieczeń Społecznych", "ZUS")
_TAX_ISSUER = (
    "Urząd Skarbowy",
    "Urzędu Skarbowego",
    "Krajowa Administracja Skarbowa",
    "Ministerstwo Finansów",
    "KAS",
)
_ARREARS_REQUEST = ("o niezaleganiu", "stan zaległości", "wnoszę", "zwracam się", "proszę o wydanie")

LOOKALIKES: tuple[Lookalike, ...] = (
    Lookalike(
        "Wniosek o wydanie zaświadczenia z ZUS (RWN)",
        ZUS,
        Signals(
            title=(
                "RWN",
                "Wniosek RWN",
                "ZUS-EWN",
                "ZUS EWN",
                "Wniosek o wydanie zaświadczenia o niezaleganiu w opłacaniu składek",
                "Wniosek płatnika składek o wydanie zaświadczenia o niezaleganiu",
                "Wniosek o wydanie zaświadczenia o niezaleganiu",
                "Wniosek o wydanie zaświadczenia",
                "Wniosek o zaświadczenie",
                "Wniosek",
            ),
            issuer=_ZUS_ISSUER,
            body=("o niezaleganiu", "składek", "RWN", "wnoszę", "proszę o wydanie", "dane wnioskodawcy"),
        ),
    ),
    Lookalike(
        "Wniosek o wydanie zaświadczenia z urzędu skarbowego",
        TAX,
        Signals(
            title=(
                "Wniosek o wydanie zaświadczenia o niezaleganiu w podatkach lub stwierdzającego stan zaległości",
                "Wniosek o wydanie zaświadczenia o niezaleganiu w podatkach",
                "Wniosek o wydanie zaświadczenia o niezaleganiu",
                "Wniosek o wydanie zaświadczenia",
                "Wniosek o zaświadczenie",
                "Wniosek",
            ),
            issuer=_TAX_ISSUER,
            body=("podatk", *_ARREARS_REQUEST, "ZAS-W"),
        ),
    ),
    Lookalike(
        "Urzędowe poświadczenie odbioru (UPO, UPP, UPD)",
        None,
        Signals(
            title=(
                "Urzędowe poświadczenie odbioru",
                "Urzędowe poświadczenie przedłożenia",
                "Urzędowe poświadczenie doręczenia",
                "UPO",
                "UPP",
                "UPD",
                "Poświadczenie przedłożenia",
                "Poświadczenie odbioru",
                "Poświadczenie doręczenia",
                "Potwierdzenie złożenia wniosku",
                "Potwierdzenie przedłożenia",
                "Potwierdzenie wysłania dokumentu",
                "Potwierdzenie nadania",
            ),
        ),
    ),
    Lookalike(
        "Potwierdzenie danych z ZUS („Moje dane”)",
        ZUS,
        Signals(
            title=(
                "Potwierdzenie",
                "Potwierdzenie danych",
                "Potwierdzenie danych z konta płatnika",
                "Potwierdzenie danych ZUS",
            ),
            issuer=_ZUS_ISSUER,
            body=("Moje dane", "stan rozliczeń", "stan konta", "płatnik", "znak", "dane zapisane"),
            against=("potwierdzenie przelewu", "rachunek nadawcy"),
        ),
    ),
    Lookalike(
        "Deklaracja rozliczeniowa ZUS DRA",
        ZUS,
        Signals(
            title=("ZUS DRA", "Deklaracja rozliczeniowa", "ZUS P DRA", "Deklaracja rozliczeniowa ZUS DRA"),
            body=("składk",),
        ),
    ),
    Lookalike(
        "Dokument rozliczeniowy ZUS (RCA, RSA, ZUA, ZPA)",
        ZUS,
        Signals(
            title=("ZUS RCA", "ZUS RSA", "ZUS ZUA", "ZUS ZPA", "ZUS ZFA", "ZUS RMUA"),
            body=("ubezpiecz", "płatnik"),
        ),
    ),
    Lookalike(
        "Zaświadczenie z KRUS",
        ZUS,
        Signals(
            title=(
                "Zaświadczenie",
                "Zaświadczenie o niezaleganiu w opłacaniu składek",
                "Zaświadczenie o niezaleganiu w opłacaniu składek na ubezpieczenie społeczne rolników",
                "Zaświadczenie o niezaleganiu z opłacaniem składek",
            ),
            issuer=(
                "Kasa Rolniczego Ubezpieczenia Społecznego",
                "Kasy Rolniczego Ubezpieczenia Społecznego",
                "KRUS",
            ),
            body=("rolnik", "składek"),
            against=("Zakład Ubezpieczeń Społecznych",),
        ),
    ),
    Lookalike(
        "Zaświadczenie gminy o podatkach lokalnych",
        TAX,
        Signals(
            title=(
                "Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości",
                "Zaświadczenie o niezaleganiu w podatkach i opłatach lokalnych",
                "Zaświadczenie o niezaleganiu w podatkach lokalnych",
                "Zaświadczenie o niezaleganiu w podatkach",
                "Zaświadczenie o niezaleganiu w opłatach",
                "Zaświadczenie",
            ),
            issuer=(
                "Wójt Gminy",
                "Wójta Gminy",
                "Burmistrz",
                "Prezydent Miasta",
                "Prezydenta Miasta",
                "Urząd Gminy",
                "Urząd Miasta",
                "Urząd Miejski",
                "Urząd Miasta i Gminy",
            ),
            body=("podatk", "opłat lokalnych", "od nieruchomości", "zaległości"),
            against=("Naczelnik", "Krajowa Administracja Skarbowa", "składek"),
        ),
    ),
    Lookalike(
        "Zaświadczenie o dochodach lub obrotach (ZAS-DF)",
        TAX,
        Signals(
            title=(
                "ZAS-DF",
                "Zaświadczenie o wysokości dochodu",
                "Zaświadczenie o dochodach",
                "Zaświadczenie o wysokości obrotów",
                "Zaświadczenie o wysokości przychodu",
                "Zaświadczenie o dochodzie",
                "Zaświadczenie o dochodzie lub obrocie podatnika",
                "Zaświadczenie o przychodzie, dochodzie",
            ),
            body=("dochod", "przychod", "obrot"),
        ),
    ),
    Lookalike(
        "Inne zaświadczenie podatkowe (ZAS-P, ZAS-Z, VAT-25 …)",
        TAX,
        Signals(
            title=(
                "ZAS-P",
                "ZAS-Z",
                "ZAS-S",
                "VAT-5",
                "NIP-5",
                "Zaświadczenie o pomocy publicznej",
                "Zaświadczenie o rejestracji podatnika",
                "Zaświadczenie o wysokości zaległości podatkowych zbywającego",
                "Zaświadczenie o wysokości zaległości podatkowych spadkodawcy",
                "Zaświadczenie o numerze identyfikacji podatkowej",
                "Potwierdzenie zarejestrowania podmiotu jako podatnika VAT",
                "Potwierdzenie nadania NIP",
                "Certyfikat rezydencji",
                "Certyfikat rezydencji podatkowej",
            ),
        ),
    ),
    Lookalike(
        "Potwierdzenie zapłaty",
        ZUS,
        Signals(
            title=(
                "Potwierdzenie przelewu",
                "Potwierdzenie operacji",
                "Potwierdzenie transakcji",
                "Potwierdzenie wykonania przelewu",
                "Potwierdzenie wykonania operacji",
                "Potwierdzenie zapłaty",
                "Potwierdzenie wpłaty",
                "Dowód wpłaty",
                "Dowód zapłaty",
                "Polecenie przelewu",
                "Potwierdzenie realizacji przelewu",
                "Wyciąg bankowy",
                "Wyciąg z rachunku",
                "Elektroniczne potwierdzenie przelewu",
            ),
            body=("rachun", "kwota", "tytuł", "odbiorca", "nadawca", "bank"),
        ),
    ),
    Lookalike(
        "Formularz informacji dla pomocy de minimis w ogólnym interesie gospodarczym (2023/2832)",
        "de_minimis_form",
        Signals(
            title=(
                "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis przez przedsiębiorców wykonujących usługi",
                "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis udzielaną przedsiębiorstwom wykonującym usługi",
                "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis w ogólnym interesie gospodarczym",
                "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis",
            ),
            body=("2023/2832", "360/2012", "ogólnym interesie gospodarczym"),
            against=("2023/2831", "1407/2013"),
        ),
    ),
    Lookalike(
        "Formularz pomocy w rolnictwie lub rybołówstwie",
        "de_minimis_form",
        Signals(
            title=(
                "Formularz informacji przedstawianych przez wnioskodawcę ubiegającego się o pomoc de minimis w rolnictwie",
                "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis w rolnictwie",
                "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis w rolnictwie lub rybołówstwie",
                "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis w sektorze rybołówstwa",
                "Formularz informacji przedstawianych przy ubieganiu się o pomoc w rolnictwie lub rybołówstwie",
                "Formularz informacji przedstawianych przy ubieganiu się o pomoc inną niż pomoc w rolnictwie lub rybołówstwie",
                "Formularz informacji przedstawianych przez wnioskodawcę",
            ),
            body=("rolnictw", "rybołówst", "1408/2013", "717/2014"),
        ),
    ),
    Lookalike(
        "Zaświadczenie o udzielonej pomocy de minimis",
        "de_minimis_statement",
        Signals(
            title=(
                "Zaświadczenie o pomocy de minimis",
                "Zaświadczenie o udzielonej pomocy de minimis",
                "Zaświadczenie de minimis",
            ),
            body=("pomocy", "de minimis", "wartość pomocy", "dzień udzielenia"),
        ),
    ),
    Lookalike(
        "Inne oświadczenie (VAT, RODO, niekaralność)",
        "status_declaration",
        Signals(
            title=(
                "Oświadczenie o kwalifikowalności VAT",
                "Oświadczenie o kwalifikowalności podatku VAT",
                "Oświadczenie VAT",
                "Oświadczenie o niekaralności",
                "Oświadczenie o wyrażeniu zgody",
                "Oświadczenie o przetwarzaniu danych osobowych",
                "Oświadczenie RODO",
                "Oświadczenie o braku powiązań",
                "Oświadczenie uczestnika projektu",
                "Oświadczenie o ochronie danych osobowych",
                "Oświadczenie o beneficjencie rzeczywistym",
                "Oświadczenie majątkowe",
                "Oświadczenie o niezaleganiu",
                "Oświadczenie o niezaleganiu w opłacaniu składek",
                "Oświadczenie o niezaleganiu w podatkach",
            ),
        ),
    ),
    Lookalike(
        "Klauzula informacyjna RODO",
        None,
        Signals(
            title=(
                "Klauzula informacyjna",
                "Klauzula informacyjna RODO",
                "Klauzula RODO",
                "Obowiązek informacyjny",
                "Informacja o przetwarzaniu danych osobowych",
                "Informacje o przetwarzaniu danych osobowych",
                "Zgoda na przetwarzanie danych osobowych",
                "Zgoda na wykorzystanie wizerunku",
                "Polityka prywatności",
                "Klauzula informacyjna dotycząca przetwarzania danych osobowych",
            ),
            body=("administrator", "dan"),
        ),
    ),
    Lookalike(
        "Odpis z KRS",
        None,
        Signals(
            title=(
                "Informacja odpowiadająca odpisowi aktualnemu z Rejestru Przedsiębiorców",
                "Informacja odpowiadająca odpisowi aktualnemu",
                "Informacja odpowiadająca odpisowi pełnemu",
                "Krajowy Rejestr Sądowy",
                "Odpis aktualny z Rejestru Przedsiębiorców",
                "Odpis pełny z Rejestru Przedsiębiorców",
                "Centralna Informacja Krajowego Rejestru Sądowego",
            ),
            body=("KRS", "rejestr"),
        ),
    ),
    Lookalike(
        "Wydruk z CEIDG",
        None,
        Signals(
            title=(
                "Centralna Ewidencja i Informacja o Działalności Gospodarczej",
                "Centralnej Ewidencji i Informacji o Działalności Gospodarczej",
                "Wpis do CEIDG",
                "Zaświadczenie o wpisie do Centralnej Ewidencji i Informacji o Działalności Gospodarczej",
                "Informacja o wpisie do CEIDG",
                "Dane przedsiębiorcy CEIDG",
                "Wydruk z CEIDG",
                "CEIDG",
            ),
            body=("działalności gospodarczej", "przedsiębiorc", "wpis"),
        ),
    ),
    Lookalike(
        "Zaświadczenie o numerze REGON",
        None,
        Signals(
            title=(
                "Zaświadczenie o numerze identyfikacyjnym REGON",
                "Zaświadczenie o numerze REGON",
                "Baza Internetowa REGON",
            )
        ),
    ),
    Lookalike(
        "Faktura lub rachunek",
        None,
        Signals(
            title=(
                "Faktura",
                "Faktura VAT",
                "Faktura pro forma",
                "Faktura proforma",
                "Rachunek",
                "Paragon",
                "Nota księgowa",
                "Faktura zaliczkowa",
                "Faktura korygująca",
                "Invoice",
            ),
            body=("sprzedawca", "nabywca", "netto", "brutto", "do zapłaty", "invoice", "seller", "total"),
        ),
    ),
    Lookalike(
        "Regulamin naboru",
        "application_form",
        Signals(
            title=(
                "Regulamin rekrutacji i uczestnictwa przedsiębiorców w wyjazdach studyjnych",
                "Regulamin rekrutacji",
                "Regulamin rekrutacji i uczestnictwa",
                "Regulamin",
                "Regulamin naboru",
                "Kryteria rankingowe",
                "Ogłoszenie o naborze",
            ),
            body=("§", "regulamin", "kryter"),
        ),
    ),
    Lookalike(
        "Inna umowa",
        "draft_contract",
        Signals(
            title=(
                "Umowa najmu",
                "Umowa spółki",
                "Umowa spółki cywilnej",
                "Umowa sprzedaży",
                "Umowa o pracę",
                "Umowa zlecenia",
                "Umowa zlecenie",
                "Umowa o dzieło",
                "Umowa leasingu",
                "Umowa współpracy",
                "Umowa o współpracy",
                "Umowa o świadczenie usług",
                "Umowa powierzenia przetwarzania danych osobowych",
                "Umowa licencyjna",
                "Umowa przedwstępna",
                "Umowa kredytu",
                "Porozumienie",
            ),
        ),
    ),
    Lookalike(
        "Pełnomocnictwo podatkowe lub do ZUS (UPL-1, PPS-1, ZUS PEL)",
        "proxy",
        Signals(
            title=(
                "UPL-1",
                "PPS-1",
                "OPS-1",
                "ZUS PEL",
                "ZUS-PEL",
                "Pełnomocnictwo do podpisywania deklaracji",
            )
        ),
    ),
    Lookalike(
        "Zgłoszenie do Urzędu Patentowego (bez udzielonego prawa)",
        "innovation_evidence",
        Signals(
            title=(
                "Potwierdzenie zgłoszenia wynalazku",
                "Potwierdzenie dokonania zgłoszenia",
                "Potwierdzenie zgłoszenia",
                "Zgłoszenie wynalazku",
                "Zgłoszenie patentowe",
                "Podanie o udzielenie patentu",
                "Podanie o udzielenie prawa ochronnego",
                "Zgłoszenie znaku towarowego",
                "Potwierdzenie przyjęcia zgłoszenia",
                "Potwierdzenie zgłoszenia znaku towarowego",
                "Zawiadomienie o zgłoszeniu",
                "Zgłoszenie",
                "Potwierdzenie złożenia zgłoszenia",
            ),
            body=(
                "Urząd Patentowy",
                "Urzędu Patentowego",
                "zgłoszenie P.",
                "numer zgłoszenia",
                "wynalaz",
                "znak towarow",
            ),
        ),
    ),
    Lookalike(
        "Dyplom, certyfikat uczestnictwa lub ukończenia szkolenia",
        "innovation_evidence",
        Signals(
            title=(
                "Dyplom",
                "Dyplom uznania",
                "Certyfikat uczestnictwa",
                "Certyfikat ukończenia",
                "Certyfikat ukończenia szkolenia",
                "Certyfikat ukończenia kursu",
                "Zaświadczenie o ukończeniu",
                "Zaświadczenie o ukończeniu szkolenia",
                "Zaświadczenie o ukończeniu kursu",
                "Certificate of participation",
                "Certificate of attendance",
                "Certificate of completion",
                "Podziękowanie",
                "Certyfikat udziału",
                "Certyfikat językowy",
            ),
        ),
    ),
    Lookalike(
        "Referencje",
        "innovation_evidence",
        Signals(
            title=(
                "Referencje",
                "List referencyjny",
                "List polecający",
                "List intencyjny",
                "Opinia o innowacyjności",
                "Rekomendacja",
                "Rekomendacje",
            )
        ),
    ),
    Lookalike(
        "Oferta lub materiał reklamowy",
        "innovation_evidence",
        Signals(
            title=(
                "Oferta",
                "Oferta handlowa",
                "Oferta cenowa",
                "Katalog produktów",
                "Cennik",
                "Zapytanie ofertowe",
                "Prezentacja firmy",
                "Folder reklamowy",
            )
        ),
    ),
    Lookalike(
        "Pismo przewodnie",
        None,
        Signals(title=("Pismo przewodnie", "Spis załączników", "Lista załączników", "Wykaz załączników")),
    ),
    Lookalike(
        "Sprawozdanie finansowe lub deklaracja podatkowa",
        None,
        Signals(
            title=(
                "Sprawozdanie finansowe",
                "Bilans",
                "Rachunek zysków i strat",
                "PIT-36",
                "PIT-36L",
                "PIT-37",
                "CIT-8",
                "JPK_V7M",
                "VAT-7",
                "Wprowadzenie do sprawozdania finansowego",
            ),
        ),
    ),
    Lookalike(
        "Życiorys",
        None,
        Signals(title=("Curriculum vitae", "Życiorys", "CV")),
    ),
)
