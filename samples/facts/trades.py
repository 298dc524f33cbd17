"""What invented companies do: trade, PKD, description, specialisation, certificates, fairs."""

from dataclasses import dataclass
from typing import Literal

Specialisation = Literal["green_economy", "health", "industry"]


@dataclass(frozen=True, slots=True)
class Trade:
    """One line of business; `noun` is the part of a company's name that tells it."""

    noun: str
    pkd: str
    activity: str
    specialisation: Specialisation


TRADES: tuple[Trade, ...] = (
    Trade(
        "Automatyka",
        "28.99.Z",
        "Projektujemy i budujemy zrobotyzowane stanowiska montażowe dla przemysłu metalowego. Prowadzimy własny "
        "dział badawczo-rozwojowy i współpracujemy z Uniwersytetem Zielonogórskim.",
        "industry",
    ),
    Trade(
        "Fotonika",
        "26.70.Z",
        "Wytwarzamy moduły optyczne i oświetlenie pomiarowe. W ostatnich dwóch latach wdrożyliśmy nową linię "
        "do precyzyjnego klejenia soczewek.",
        "industry",
    ),
    Trade(
        "Biomed",
        "32.50.Z",
        "Produkujemy wyroby medyczne do rehabilitacji domowej oraz czujniki tętna, które przesyłają wyniki do lekarza.",
        "health",
    ),
    Trade(
        "Ekoenergia",
        "27.11.Z",
        "Budujemy magazyny energii i systemy zarządzania mikrosiecią dla gmin oraz zakładów pracy.",
        "green_economy",
    ),
    Trade(
        "Software",
        "62.10.B",
        "Tworzymy oprogramowanie do planowania produkcji i analizy danych z maszyn, w tym moduły uczenia maszynowego.",
        "industry",
    ),
    Trade(
        "Drewno",
        "16.23.Z",
        "Produkujemy prefabrykowane elementy domów szkieletowych z drewna certyfikowanego, o obniżonym śladzie węglowym.",
        "green_economy",
    ),
    Trade(
        "Kompozyty",
        "22.29.Z",
        "Wytwarzamy elementy z kompozytów węglowych dla pojazdów szynowych i dronów; badania materiałowe "
        "prowadzimy we własnym laboratorium.",
        "industry",
    ),
    Trade(
        "Aqua",
        "28.29.Z",
        "Oferujemy instalacje do odzysku wody technologicznej i zdalny nadzór nad oczyszczalniami.",
        "green_economy",
    ),
    Trade(
        "Dental",
        "32.50.Z",
        "Drukujemy przestrzennie uzupełnienia protetyczne i rozwijamy cyfrowy obieg zleceń między gabinetem a pracownią.",
        "health",
    ),
    Trade(
        "Metal",
        "25.62.Z",
        "Obrabiamy skrawaniem części o wysokiej dokładności dla lotnictwa i techniki kosmicznej.",
        "industry",
    ),
)

CERTIFICATES: tuple[str, ...] = (
    "Certyfikat ISO 9001:2015 nr {serial}/J",
    "Certyfikat ISO 14001:2015 nr {serial}/S",
    "Certyfikat ISO/IEC 27001:2022 nr {serial}/B",
    "Patent nr Pat.{serial}",
    "Świadectwo ochronne na znak towarowy nr R.{serial}",
    "Atest higieniczny nr B-BK-{serial}",
)

EVENTS: tuple[tuple[str, str, int], ...] = (
    ("Hannover Messe", "Niemcy", 2025),
    ("Targi ITM Industry Europe", "Polska", 2024),
    ("MEDICA Düsseldorf", "Niemcy", 2024),
    ("Swiss Innovation Forum", "Szwajcaria", 2023),
    ("Vienna Smart Factory Days", "Austria", 2025),
)

AGREEMENTS: tuple[str, ...] = (
    "Porozumienie „Smart Factory 4.0”",
    "Porozumienie „Zielona Transformacja”",
    "Porozumienie „Industry4Future Lubuska Inicjatywa Klastrowa”",
)

PURPOSES: tuple[str, ...] = (
    "Poznanie szwajcarskich ośrodków transferu technologii i nawiązanie kontaktów z partnerami badawczymi.",
    "Rozmowy z dostawcami podzespołów oraz rozpoznanie rynku przed wejściem z naszym wyrobem za granicę.",
    "Zapoznanie się z organizacją prac badawczo-rozwojowych w małych firmach i wymiana doświadczeń.",
)

LANGUAGES: tuple[str, ...] = (
    "angielski – C1, niemiecki – B1",
    "angielski – B2",
    "niemiecki – C1, angielski – B2, francuski – A2",
)
