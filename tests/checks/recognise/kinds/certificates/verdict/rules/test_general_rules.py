import pytest

from checks.page.sheet import fold_evenly
from checks.recognise.kinds.certificates.verdict.rules.general_rules import is_general_rule

RULES = (
    "Zaświadczenie nie wyklucza istnienia zaległości, które mogą zostać ujawnione w wyniku kontroli płatnika",
    "Od nieopłaconych w terminie składek należne są odsetki za zwłokę",
    "Jeżeli płatnik posiada zaległości, Zakład może wymierzyć opłatę dodatkową do 100% składek (art. 24 ust. 1 ustawy)",
    "Zaległości przekraczające dziesięciokrotność najniższej składki mogą być zabezpieczone hipoteką lub zastawem",
    "Zakład odmawia wydania zaświadczenia osobie, która zalega z opłacaniem składek",
    "Za zaległości osób prawnych odpowiadają na zasadach Ordynacji podatkowej członkowie zarządu",
    "Za zaległość podatkową uważa się podatek niezapłacony w terminie płatności (art. 51 § 1 O.p.)",
    "Jeżeli podatnik korzysta z rozłożenia na raty zapłaty zaległości, w zaświadczeniu podaje się kwotę i termin",
    "Organ wskazuje, że zaległości mogą wynikać z późniejszych ustaleń kontroli celno-skarbowej",
    "w takim wypadku zaświadczenie nie chroni podatnika przed egzekucją",
    "Zgodnie z art. 306e Ordynacji podatkowej zaświadczenie wydaje się na podstawie informacji od innych organów",
    "Zaświadczenie sporządzono na podstawie kart kontowych podatnika oraz rejestru tytułów wykonawczych",
    "Podatnik, który posiada zaległości, może wystąpić o rozłożenie ich na raty",
    "Osobie zalegającej zaświadczenia o niezaleganiu nie wydaje się",
    "Zaległością podatkową jest podatek niezapłacony w terminie płatności",
    "Wniosek o rozłożenie na raty można złożyć w każdej placówce",
    "Zaświadczenia nie wydaje się, gdy na koncie istnieje zadłużenie",
)

NO_RULES = (
    "Płatnik nie zalega, jeżeli wpłata z 13.04 zostanie zaksięgowana",
    "Jeżeli zaległość zostanie zapłacona, zaświadczenie zostanie wydane",
    "Zaległość podlega egzekucji",
    "Zaległości podlegają egzekucji na podstawie tytułu SM4/211/2025",
    "Zaległości podatnika podlegają egzekucji w trybie ustawy",
    "Zaległości mogą być spłacane w ratach zgodnie z umową z 2.03.2025",
    "Jeżeli nie liczyć VAT, podatnik nie zalega",
    "Zaległości objęte układem ratalnym stanowią kwotę odrębną",
    "Składki są nieopłacone i należne są odsetki",
    "Egzekucja zaległości może być wznowiona",
    "W przypadku zapłaty zaległości organ wydaje zaświadczenie",
    "W razie dalszego zalegania Zakład wszczyna egzekucję",
    "Jeżeli podatnik nie zapłaci zaległości, organ wszczyna egzekucję",
    "Zaświadczenie wydano na podstawie danych, z których wynika, że podatnik posiada zaległości",
    "Termin płatności zaległości może być odroczony",
)


@pytest.mark.parametrize("said", RULES)
def test_what_holds_for_anybody_is_a_general_rule(said):
    assert is_general_rule(fold_evenly(said))


@pytest.mark.parametrize("said", NO_RULES)
def test_what_may_tell_of_this_payer_is_none(said):
    assert not is_general_rule(fold_evenly(said), is_note=True)


def test_below_a_heading_of_notes_a_rule_needs_no_law():
    said = "zaleglosci podatkowe podlegaja egzekucji administracyjnej"
    assert not is_general_rule(said)
    assert is_general_rule(said, is_note=True)
