"""Documents that are no document of the call, though easily taken for one; by title, issuer and body.

One entry a paper: its name, the kind it resembles, and its phrases, parted by bars. Sources: the offices'
own pages on certificates (ZUS: RWN, „Moje dane”, DRA; KAS: ZAS-W, ZAS-DF, ZAS-P, ZAS-Z), Regulamin § 4.3
and its list of attachments.
"""

from dataclasses import dataclass

from domain.call import Signals


@dataclass(frozen=True, slots=True)
class Lookalike:
    """A paper that is not asked for: its Polish name, the kind it is easily taken for, what tells it."""

    name: str
    looks_like: str | None
    signals: Signals


def _paper(
    name: str, looks_like: str | None, *, title: str, issuer: str = "", body: str = "", against: str = ""
) -> Lookalike:
    """One line of the table, with its phrases split at the bars."""
    return Lookalike(
        name,
        looks_like,
        Signals(
            title=_phrases(title), issuer=_phrases(issuer), body=_phrases(body), against=_phrases(against)
        ),
    )


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.split("|") if phrase.strip())


ZUS, TAX = "zus_certificate", "tax_certificate"
_ZUS = "Zakład Ubezpieczeń Społecznych | Zakładu Ubezpieczeń Społecznych | ZUS"
_KAS = "Urząd Skarbowy | Urzędu Skarbowego | Krajowa Administracja Skarbowa | Ministerstwo Finansów | KAS"

LOOKALIKES: tuple[Lookalike, ...] = (
    _paper(
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
    _paper(
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
    _paper(
        "Urzędowe poświadczenie odbioru (UPO, UPP, UPD)",
        None,
        title=(
            "Urzędowe poświadczenie odbioru | Urzędowe poświadczenie przedłożenia | Urzędowe "
            "poświadczenie doręczenia | UPO | UPP | UPD | Poświadczenie przedłożenia | Poświadczenie "
            "odbioru | Poświadczenie doręczenia | Potwierdzenie złożenia wniosku | Potwierdzenie "
            "przedłożenia | Potwierdzenie wysłania dokumentu | Potwierdzenie nadania"
        ),
    ),
    _paper(
        "Potwierdzenie danych z ZUS („Moje dane”)",
        ZUS,
        title=(
            "Potwierdzenie | Potwierdzenie danych | Potwierdzenie danych z konta płatnika | "
            "Potwierdzenie danych ZUS"
        ),
        issuer=_ZUS,
        body="Moje dane | stan rozliczeń | stan konta | płatnik | znak | dane zapisane",
        against="potwierdzenie przelewu | rachunek nadawcy",
    ),
    _paper(
        "Deklaracja rozliczeniowa ZUS DRA",
        ZUS,
        title="ZUS DRA | Deklaracja rozliczeniowa | ZUS P DRA | Deklaracja rozliczeniowa ZUS DRA",
        body="skład | płatnik | rozliczeniow",
    ),
    _paper(
        "Dokument rozliczeniowy ZUS (RCA, RSA, ZUA, ZPA)",
        ZUS,
        title="ZUS RCA | ZUS RSA | ZUS ZUA | ZUS ZPA | ZUS ZFA | ZUS RMUA",
        body="ubezpiecz | płatnik",
    ),
    _paper(
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
        body="rolnik | składek",
        against="Zakład Ubezpieczeń Społecznych",
    ),
    _paper(
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
    _paper(
        "Zaświadczenie o dochodach lub obrotach (ZAS-DF)",
        TAX,
        title=(
            "ZAS-DF | Zaświadczenie o wysokości dochodu | Zaświadczenie o dochodach | Zaświadczenie o "
            "wysokości obrotów | Zaświadczenie o wysokości przychodu | Zaświadczenie o dochodzie | "
            "Zaświadczenie o dochodzie lub obrocie podatnika | Zaświadczenie o przychodzie, dochodzie"
        ),
        body="dochod | przychod | obrot",
    ),
    _paper(
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
    _paper(
        "Potwierdzenie zapłaty",
        ZUS,
        title=(
            "Potwierdzenie przelewu | Potwierdzenie operacji | Potwierdzenie transakcji | "
            "Potwierdzenie wykonania przelewu | Potwierdzenie wykonania operacji | Potwierdzenie "
            "zapłaty | Potwierdzenie wpłaty | Dowód wpłaty | Dowód zapłaty | Polecenie przelewu | "
            "Potwierdzenie realizacji przelewu | Wyciąg bankowy | Wyciąg z rachunku | Elektroniczne "
            "potwierdzenie przelewu"
        ),
        body="rachun | kwota | tytuł | odbiorca | nadawca | bank",
    ),
    _paper(
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
    _paper(
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
    _paper(
        "Zaświadczenie o udzielonej pomocy de minimis",
        "de_minimis_statement",
        title=(
            "Zaświadczenie o pomocy de minimis | Zaświadczenie o udzielonej pomocy de minimis | "
            "Zaświadczenie de minimis"
        ),
        body="pomocy | de minimis | wartość pomocy | dzień udzielenia",
    ),
    _paper(
        "Inne oświadczenie (VAT, RODO, niekaralność)",
        "status_declaration",
        title=(
            "Oświadczenie o kwalifikowalności VAT | Oświadczenie o kwalifikowalności podatku VAT | "
            "Oświadczenie VAT | Oświadczenie o niekaralności | Oświadczenie o wyrażeniu zgody | "
            "Oświadczenie o przetwarzaniu danych osobowych | Oświadczenie RODO | Oświadczenie o braku "
            "powiązań | Oświadczenie uczestnika projektu | Oświadczenie o ochronie danych osobowych | "
            "Oświadczenie o beneficjencie rzeczywistym | Oświadczenie majątkowe | Oświadczenie o "
            "niezaleganiu | Oświadczenie o niezaleganiu w opłacaniu składek | Oświadczenie o "
            "niezaleganiu w podatkach"
        ),
    ),
    _paper(
        "Klauzula informacyjna RODO",
        None,
        title=(
            "Klauzula informacyjna | Klauzula informacyjna RODO | Klauzula RODO | Obowiązek "
            "informacyjny | Informacja o przetwarzaniu danych osobowych | Informacje o przetwarzaniu "
            "danych osobowych | Zgoda na przetwarzanie danych osobowych | Zgoda na wykorzystanie "
            "wizerunku | Polityka prywatności | Klauzula informacyjna dotycząca przetwarzania danych "
            "osobowych"
        ),
        body="administrator | dan",
    ),
    _paper(
        "Odpis z KRS",
        None,
        title=(
            "Informacja odpowiadająca odpisowi aktualnemu z Rejestru Przedsiębiorców | Informacja "
            "odpowiadająca odpisowi aktualnemu | Informacja odpowiadająca odpisowi pełnemu | Krajowy "
            "Rejestr Sądowy | Odpis aktualny z Rejestru Przedsiębiorców | Odpis pełny z Rejestru "
            "Przedsiębiorców | Centralna Informacja Krajowego Rejestru Sądowego"
        ),
        body="KRS | rejestr",
    ),
    _paper(
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
    _paper(
        "Zaświadczenie o numerze REGON",
        None,
        title=(
            "Zaświadczenie o numerze identyfikacyjnym REGON | Zaświadczenie o numerze REGON | Baza "
            "Internetowa REGON"
        ),
    ),
    _paper(
        "Faktura lub rachunek",
        None,
        title=(
            "Faktura | Faktura VAT | Faktura pro forma | Faktura proforma | Rachunek | Paragon | Nota "
            "księgowa | Faktura zaliczkowa | Faktura korygująca | Invoice"
        ),
        body="sprzedawca | nabywca | netto | brutto | do zapłaty | invoice | seller | total",
    ),
    _paper(
        "Regulamin naboru",
        "application_form",
        title=(
            "Regulamin rekrutacji i uczestnictwa przedsiębiorców w wyjazdach studyjnych | Regulamin "
            "rekrutacji | Regulamin rekrutacji i uczestnictwa | Regulamin | Regulamin naboru | "
            "Kryteria rankingowe | Ogłoszenie o naborze"
        ),
        body="§ | regulamin | kryter",
    ),
    _paper(
        "Inna umowa",
        "draft_contract",
        title=(
            "Umowa najmu | Umowa spółki | Umowa spółki cywilnej | Umowa sprzedaży | Umowa o pracę | "
            "Umowa zlecenia | Umowa zlecenie | Umowa o dzieło | Umowa leasingu | Umowa współpracy | "
            "Umowa o współpracy | Umowa o świadczenie usług | Umowa powierzenia przetwarzania danych "
            "osobowych | Umowa licencyjna | Umowa przedwstępna | Umowa kredytu | Porozumienie"
        ),
    ),
    _paper(
        "Pełnomocnictwo podatkowe lub do ZUS (UPL-1, PPS-1, ZUS PEL)",
        "proxy",
        title="UPL-1 | PPS-1 | OPS-1 | ZUS PEL | ZUS-PEL | Pełnomocnictwo do podpisywania deklaracji",
    ),
    _paper(
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
    _paper(
        "Dyplom, certyfikat uczestnictwa lub ukończenia szkolenia",
        "innovation_evidence",
        title=(
            "Dyplom | Dyplom uznania | Certyfikat uczestnictwa | Certyfikat ukończenia | Certyfikat "
            "ukończenia szkolenia | Certyfikat ukończenia kursu | Zaświadczenie o ukończeniu | "
            "Zaświadczenie o ukończeniu szkolenia | Zaświadczenie o ukończeniu kursu | Certificate of "
            "participation | Certificate of attendance | Certificate of completion | Podziękowanie | "
            "Certyfikat udziału | Certyfikat językowy | Dyplom ukończenia"
        ),
    ),
    _paper(
        "Referencje",
        "innovation_evidence",
        title=(
            "Referencje | List referencyjny | List polecający | List intencyjny | Opinia o "
            "innowacyjności | Rekomendacja | Rekomendacje"
        ),
    ),
    _paper(
        "Oferta lub materiał reklamowy",
        "innovation_evidence",
        title=(
            "Oferta | Oferta handlowa | Oferta cenowa | Katalog produktów | Cennik | Zapytanie "
            "ofertowe | Prezentacja firmy | Folder reklamowy"
        ),
    ),
    _paper(
        "Pismo przewodnie",
        None,
        title="Pismo przewodnie | Spis załączników | Lista załączników | Wykaz załączników",
    ),
    _paper(
        "Sprawozdanie finansowe lub deklaracja podatkowa",
        None,
        title=(
            "Sprawozdanie finansowe | Bilans | Rachunek zysków i strat | PIT-36 | PIT-36L | PIT-37 | "
            "CIT-8 | JPK_V7M | VAT-7 | Wprowadzenie do sprawozdania finansowego"
        ),
    ),
    _paper(
        "Życiorys",
        None,
        title="Curriculum vitae | Życiorys | CV",
    ),
)
