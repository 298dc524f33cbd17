"""A powiat tells in which voivodeship it lies, where no other one has a powiat of that name."""

import pytest

from checks.judge.eligibility.region import Locality, locate
from config.registers import load_registers


@pytest.mark.parametrize(
    ("powiat", "voivodeship", "inside"),
    [
        ("Tarnobrzeg", "podkarpackie", True),
        ("powiat stalowowolski", "podkarpackie", True),
        ("powiat stalowowolski", "lubelskie", False),
        # There is one in lubuskie, too.
        ("krośnieński", "podkarpackie", None),
        ("krośnieński", "mazowieckie", False),
        ("stalowowolsky", "podkarpackie", None),
    ],
)
def test_where_a_powiat_lies(powiat: str, voivodeship: str, inside: bool | None) -> None:
    registers = load_registers()
    place = Locality(powiat=powiat, homes=registers.homes_of(powiat))
    assert locate(place, voivodeship, None, registers.teryt_of(voivodeship)).inside is inside


def test_a_powiat_elsewhere_contradicts_the_voivodeship_that_is_named() -> None:
    registers = load_registers()
    place = Locality("podkarpackie", powiat="żarski", homes=registers.homes_of("żarski"))
    assert locate(place, "podkarpackie", None).inside is None
