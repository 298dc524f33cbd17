"""Denials that are true of less than the office asks for: of somebody else, of one tax, of a paper to come."""

from pathlib import Path

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.kinds.certificates.certificate import read
from config.loader import load_call
from domain.document import Page

CALL = load_call(Path(__file__).parents[6] / "config/calls/szwajcaria-2026.toml")
DENIAL = "Stwierdza się, że wnioskodawca nie posiada zaległości w podatkach.\n"


def verdict(text):
    return read([sheet_of(Page(1, text))], CALL.documents["tax_certificate"], CALL)["verdict"].value


@pytest.mark.parametrize(
    "said",
    [
        # somebody else owes nothing
        "Stwierdza się, że Adam Lis, prokurent spółki, nie zalega w podatkach.",
        "Zaświadcza się, iż małżonka podatnika nie posiada zaległości.",
        "Poprzednik prawny spółki nie zalega w podatkach.",
        "Stwierdza się, że spółka dominująca nie zalega z podatkami.",
        f"{DENIAL}Powyższe stwierdzenie odnosi się do innego podmiotu.",
        f"{DENIAL}Informacja ta dotyczy wyłącznie członka zarządu.",
        # some of it is not owed
        "Podatnik nie zalega w podatkach pośrednich.",
        "Nie posiada zaległości podatkowych w podatku od czynności cywilnoprawnych.",
        "Podatnik nie ma zaległości stwierdzonych w wyniku kontroli.",
        "Podatnik nie ma zaległości określonych decyzją.",
        "Płatnik nie zalega ze składkami za zleceniobiorców.",
        "Płatnik nie zalega ze składkami naliczonymi przez Zakład.",
        "Kwota zaległości: 0,00 zł (bez należności rozłożonych na raty)",
        f"{DENIAL}Zakres sprawdzenia: ubezpieczenie wypadkowe.",
        # not now, not surely, or not yet
        f"{DENIAL}Stan rozliczeń ustalono na dzień 2.06.2025 r.\nWydano: 14.04.2026",
        f"{DENIAL}Zaległości poniżej kwoty 50 zł pominięto.",
        f"{DENIAL}Resztę należności podatnik wpłaci w maju.",
        f"{DENIAL}Brakująca kwota zostanie uregulowana po sprzedaży hali.",
        f"{DENIAL}Na pojeździe jest zastaw skarbowy.",
        "Wnioskodawca zapewnia, że nie zalega w podatkach.",
        "Wnioskodawca nie nie zalega w podatkach.",
        "☐ TAK ☒ NIE – wnioskodawca nie zalega w podatkach",
        "Podatnik na ogół nie zalega w podatkach.",
        "Podatnik nie zalega w podatkach w sposób uporczywy.",
        "Podatnik nie będzie zalegał w podatkach.",
        "Podatnik nigdy wcześniej nie zalegał w podatkach.",
        "Stan na chwilę złożenia pisma: podatnik nie zalega w podatkach w momencie wpływu wniosku.",
        "Kwota zaległości: 0,00 zł (bez odsetek)",
        # another's word, another paper, another debt
        "W zaświadczeniu wydanym rok temu stwierdzono, że podatnik nie zalega w podatkach.",
        "Treść wnioskowana: podatnik nie zalega w podatkach.",
        "Organ nie przychylił się do tego, że podatnik nie zalega w podatkach.",
        "Podatnik nie zalega w podatkach – zdanie to wykreślono.",
        f"Wzór dokumentu\n{DENIAL}Wzór pisma: nie zalega.",
        "Podatnik nie zalega w CIT.",
        "Stan konta: brak zaległości (FUZ, FP).",
        f"{DENIAL}Nie wydano decyzji o umorzeniu zaległości, lecz o rozłożeniu na raty.",
        "Podatnik nie zalega wobec gminy.",
        "Przedsiębiorca nie zalega ze składaniem deklaracji.",
        "Przedsiębiorca nie zalega w opłacaniu składek członkowskich.",
        # a row among others
        "FUS\tnie posiada\nFUZ\tposiada\nFP\tnie posiada",
        "VAT\tnie figuruje\nCIT\tfiguruje\nPIT\tnie figuruje",
        "Brak zaległości\tVAT\tTAK\nBrak zaległości\tCIT\tNIE",
        "Zaległości VAT: brak. CIT: istnieje.",
        f"{DENIAL}ubezpieczenia społeczne brak zaległości\nubezpieczenie zdrowotne niedopłata",
        "1 podatek dochodowy brak zaległości\n2 podatek akcyzowy zaległość\n3 podatek VAT brak zaległości",
        f"{DENIAL}Postępowanie zabezpieczające: jest prowadzone",
        f"{DENIAL}Toczy się wobec podatnika postępowanie egzekucyjne.",
        f"{DENIAL}podatek dochodowy, wpłata po terminie: 45,10 zł",
        # no certificate yet, or of another year
        f"Projekt zaświadczenia\n{DENIAL}",
        f"{DENIAL}Kwoty fikcyjne.",
        f"{DENIAL}Wynik sprawdzenia zostanie zaktualizowany po korekcie.",
        f"{DENIAL}Duplikat zaświadczenia nr 7 z 2022 r.",
    ],
)
def test_a_denial_of_less_is_a_persons(said):
    assert verdict(said) != "no_arrears"


@pytest.mark.parametrize(
    "said",
    [
        "Na wniosek, który złożył pełnomocnik, stwierdza się, że podatnik nie zalega w podatkach.",
        "Zaświadcza się, że Alfa sp. z o.o., reprezentowana przez: Jan Maj, prezes zarządu, nie zalega w podatkach.",
        f"{DENIAL}2. Jan Maj, prokurent: nie zalega",
        "Podatnik nie zalega w podatkach dochodowych oraz w podatku od towarów i usług.",
        "Nie ma zaległości podatkowych ani zaległości z tytułu innych należności, do których poboru właściwy jest urząd.",
        f"{DENIAL}Informacja obejmuje należności wymagalne.",
        "Płatnik nie zalega ze składkami na własne ubezpieczenia ani za zatrudnionych.",
        "Kwota zaległości: 0,00 zł (bez zaległości)",
        "Podatnik nie zalega w VAT, CIT ani PIT-4.",
        "Stan konta: brak zaległości (FUS, FUZ, FP).",
        f"{DENIAL}Nie wydano decyzji o umorzeniu ani odroczeniu terminu płatności, ani rozłożeniu na raty.",
        "Podatnik nie zalega wobec ZUS, KRUS ani gminy.",
        f"{DENIAL}Wzór zaświadczenia określa rozporządzenie.",
        f"{DENIAL}Postępowanie egzekucyjne: nie jest prowadzone",
        f"{DENIAL}Czy jest prowadzone postępowanie egzekucyjne? Nie.",
        "W niniejszym zaświadczeniu stwierdza się, że podatnik nie zalega w podatkach.",
        "Fundusz\tZalega\nFUS\tNIE\nFP\tNIE\nPłatnik nie zalega z opłacaniem składek.",
    ],
)
def test_what_only_sounds_like_less_is_told(said):
    assert verdict(said) == "no_arrears"
