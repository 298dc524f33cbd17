"""Papers of firms, banks and schools that are easily taken for one of the call (Regulamin § 4.3)."""

from checks.recognise.kinds.lookalikes.lookalike import Lookalike, paper

ZUS, TAX = "zus_certificate", "tax_certificate"
PRIVACY_CLAUSE = "Klauzula informacyjna RODO"

OF_FIRMS: tuple[Lookalike, ...] = (
    paper(
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
    paper(
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
    paper(
        PRIVACY_CLAUSE,
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
    paper(
        "Faktura lub rachunek",
        None,
        title=(
            "Faktura | Faktura VAT | Faktura pro forma | Faktura proforma | Rachunek | Paragon | Nota "
            "księgowa | Faktura zaliczkowa | Faktura korygująca | Invoice"
        ),
        body="sprzedawca | nabywca | netto | brutto | do zapłaty | invoice | seller | total",
    ),
    paper(
        "Regulamin naboru",
        "application_form",
        title=(
            "Regulamin rekrutacji i uczestnictwa przedsiębiorców w wyjazdach studyjnych | Regulamin "
            "rekrutacji | Regulamin rekrutacji i uczestnictwa | Regulamin | Regulamin naboru | "
            "Kryteria rankingowe | Ogłoszenie o naborze"
        ),
        body="§ | regulamin | kryter",
    ),
    paper(
        "Inna umowa",
        "draft_contract",
        title=(
            "Umowa najmu | Umowa spółki | Umowa spółki cywilnej | Umowa sprzedaży | Umowa o pracę | "
            "Umowa zlecenia | Umowa zlecenie | Umowa o dzieło | Umowa leasingu | Umowa współpracy | "
            "Umowa o współpracy | Umowa o świadczenie usług | Umowa powierzenia przetwarzania danych "
            "osobowych | Umowa licencyjna | Umowa przedwstępna | Umowa kredytu | Porozumienie"
        ),
    ),
    paper(
        "Pełnomocnictwo podatkowe lub do ZUS (UPL-1, PPS-1, ZUS PEL)",
        "proxy",
        title=(
            "UPL-1 | PPS-1 | OPS-1 | PPO-1 | ZUS PEL | ZUS-PEL | PEL Pełnomocnictwo | PEL - Pełnomocnictwo | "
            "Pełnomocnictwo PEL | UPL-1 Pełnomocnictwo do podpisywania deklaracji składanej za pomocą "
            "środków komunikacji elektronicznej | Pełnomocnictwo do podpisywania deklaracji składanej za "
            "pomocą środków komunikacji elektronicznej | Pełnomocnictwo do podpisywania deklaracji | "
            "Pełnomocnictwo szczególne w sprawach podatkowych | Pełnomocnictwo ogólne w sprawach podatkowych"
        ),
        body="deklarac | ZUS | podatk | mocodawc",
    ),
    paper(
        "Inne upoważnienie (odbiór przesyłek, dane osobowe)",
        "proxy",
        title=(
            "Upoważnienie do odbioru korespondencji | Upoważnienie do odbioru przesyłek | Upoważnienie do "
            "odbioru dokumentów | Upoważnienie do odbioru | Pełnomocnictwo pocztowe | Upoważnienie do "
            "przetwarzania danych osobowych"
        ),
        body="odbioru | przesył | korespondencj | danych osobowych",
    ),
    paper(
        "Dyplom, certyfikat uczestnictwa lub ukończenia szkolenia",
        "innovation_evidence",
        title=(
            "Dyplom | Dyplom uznania | Certyfikat uczestnictwa | Certyfikat ukończenia | Certyfikat "
            "ukończenia szkolenia | Certyfikat ukończenia kursu | Zaświadczenie o ukończeniu | "
            "Zaświadczenie o ukończeniu szkolenia | Zaświadczenie o ukończeniu kursu | Certificate of "
            "participation | Świadectwo ukończenia szkolenia | Świadectwo ukończenia kursu | Świadectwo "
            "ukończenia | Dyplom ukończenia studiów | Certificate of attendance | Certificate of "
            "completion | Podziękowanie | "
            "Certyfikat udziału | Certyfikat językowy | Dyplom ukończenia"
        ),
    ),
    paper(
        "Referencje",
        "innovation_evidence",
        title=(
            "Referencje | List referencyjny | Opinia o firmie | List polecający | List intencyjny | "
            "Rekomendacja | Rekomendacje"
        ),
    ),
    paper(
        "Oferta lub materiał reklamowy",
        "innovation_evidence",
        title=(
            "Oferta | Oferta handlowa | Oferta cenowa | Katalog produktów | Katalog wyrobów | Katalog | "
            "Cennik i katalog wyrobów | Cennik i katalog | Katalog i cennik | Cennik wyrobów | "
            "Cennik | "
            "Zapytanie "
            "ofertowe | Prezentacja firmy | Folder reklamowy | Katalog realizacji | Lista referencyjna | "
            "Lista realizacji | Portfolio | Company profile"
        ),
    ),
    paper(
        "Pismo przewodnie",
        None,
        title="Pismo przewodnie | Spis załączników | Lista załączników | Wykaz załączników",
    ),
    paper(
        "Spis lub lista dokumentów",
        None,
        title=(
            "Lista kontrolna | Lista kontrolna dokumentów | Notatka / lista kontrolna | Lista sprawdzająca | "
            "Checklista | Lista dokumentów | Spis dokumentów | Wykaz dokumentów | Notatka | Notatka służbowa"
        ),
        body="formularz | zaświadczen | umow | oświadczen",
        against="oświadczam | zaświadcza się",
    ),
    paper(
        "Polisa ubezpieczeniowa",
        None,
        title=(
            "Polisa ubezpieczenia odpowiedzialności cywilnej | Polisa OC | Polisa OC działalności | "
            "Potwierdzenie "
            "zawarcia ubezpieczenia | Polisa ubezpieczeniowa | Polisa "
            "ubezpieczenia | "
            "Polisa | Certyfikat ubezpieczenia | Certyfikat ubezpieczeniowy | Potwierdzenie zawarcia umowy "
            "ubezpieczenia | Potwierdzenie ubezpieczenia | Insurance certificate | Certificate of insurance"
        ),
        body=(
            "ubezpieczaj | ubezpieczon | suma ubezpieczenia | suma gwarancyjna | sumy ubezpieczenia | insured"
        ),
    ),
    paper(
        "Opinia banku lub biura informacji gospodarczej",
        None,
        title=(
            "Opinia bankowa | Zaświadczenie bankowe | Zaświadczenie z banku | Zaświadczenie / opinia "
            "bankowa | "
            "Zaświadczenie o posiadaniu rachunku | Informacja z rejestru długów | Informacja gospodarcza "
            "| Krajowy Rejestr Długów | "
            "Biuro Informacji Gospodarczej | Raport o podmiocie | Certyfikat Rzetelności"
        ),
        body="rachunk | rachunek | bank | dług | negatywnych",
        against="Zakład Ubezpieczeń Społecznych | Naczelnik",
    ),
    paper(
        "Sprawozdanie finansowe lub deklaracja podatkowa",
        None,
        title=(
            "Sprawozdanie finansowe | Bilans | Rachunek zysków i strat | PIT-36 | Deklaracja VAT-UE | "
            "JPK_VAT | JPK_V7K | PIT-36L | PIT-37 | "
            "CIT-8 | JPK_V7M | VAT-7 | Wprowadzenie do sprawozdania finansowego"
        ),
    ),
    paper(
        "Uchwała",
        None,
        title=(
            "Uchwała | Uchwała zarządu | Uchwała wspólników | Protokół zgromadzenia wspólników | Protokół z "
            "posiedzenia zarządu"
        ),
        body="uchwał | zgromadzeni | zarząd | wspólnik",
    ),
    paper(
        "Zaświadczenie pracodawcy",
        None,
        title=(
            "Zaświadczenie o zatrudnieniu | Zaświadczenie o zatrudnieniu i wynagrodzeniu | Zaświadczenie o "
            "wynagrodzeniu | Zaświadczenie o zarobkach"
        ),
        body="zatrudnion | stanowisk | wynagrodzeni",
        against="zaleg",
    ),
    paper(
        "Program lub plan podróży",
        None,
        title="Plan podróży | Program wyjazdu | Program wizyty | Plan wizyty | Agenda | Bilet | Rezerwacja",
        body="wylot | przelot | spotkani | hotel | powrót",
        against="oświadczam | zgłaszam",
    ),
    paper(
        "Życiorys",
        None,
        title="Curriculum vitae | Życiorys | CV",
    ),
)
