"""Troubles named in plain words, which nothing but a denial or a rule for everybody makes harmless."""

import pytest

from tests.support.papers.zus_letter import DENIAL, verdict


@pytest.mark.parametrize(
    "said",
    [
        "Na naczepie ciąży zastaw skarbowy.",
        "W dziale IV księgi wpisana jest hipoteka.",
        "Płatnik zwleka z wpłatą.",
        "Odsetki od składek rosną.",
        "Należność wobec Zakładu istnieje.",
        "Płatnik nie był objęty sprawdzeniem.",
        "Spółka płaci nieterminowo.",
        "Do końca umowy zostało pięć rat.",
        "Spłata przebiega według harmonogramu.",
        "Płatnik pokrywa dawne należności.",
        "Odsetki będą doliczone później.",
        "Dług przejął wspólnik.",
        "Figuruje wpłata niezaksięgowana.",
        "Blokada rachunku płatnika trwa.",
        "Nad majątkiem ustanowiono dozór.",
        "Płatnik zobowiązał się do wpłaty.",
        "Istnieje obowiązek zapłaty.",
        "Dokument traci moc.",
        "Podatnik przekraczał kolejne terminy.",
        "Kwota nadal figuruje.",
        "Strona podważa wysokość składek.",
        "Wysłano monit. Ponaglenie do zapłaty doręczono.",
        "Licytacja odbędzie się w lipcu.",
        "Wzywa się do wyrównania konta. Wzywamy do spłaty.",
        "Płatnik wyrówna różnicę w maju.",
        "Treść opiera się na oświadczeniu spółki.",
        "Spółka Beta nie była przedmiotem ustaleń.",
    ],
)
def test_no_learned_opinion_makes_a_trouble_named_plainly_harmless(said):
    assert verdict(DENIAL + said) is None


@pytest.mark.parametrize(
    "said",
    [
        "Zaległością jest składka niezapłacona w terminie płatności.",
        "Do zapłaty pozostaje: nic.",
        "Rachunek płatnika nie jest zablokowany.",
        "Zaświadczenie traci ważność po trzech miesiącach.",
        "Na majątku płatnika nie ciąży zastaw ani hipoteka.",
        "Składka nieopłacona w terminie staje się zaległością.",
    ],
)
def test_what_is_denied_or_holds_for_everybody_stays_harmless(said):
    assert verdict(DENIAL + said) == "no_arrears"
