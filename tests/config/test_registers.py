import re
from pathlib import Path

import pytest

from config.registers import load_registers
from errors import ConfigError


def test_every_gmina_has_its_own_teryt_code_and_names_its_source():
    gminas = load_registers().regions["lubuskie"].gminas
    assert len(gminas) == 82
    assert len({gmina.teryt for gmina in gminas}) == 82
    assert all(re.fullmatch(r"08\d{4}", gmina.teryt) and gmina.source for gmina in gminas)


def test_every_agreement_is_there_in_order():
    agreements = load_registers().agreements
    assert [a.number for a in agreements] == ["I", "II", "III", "IV", "V", "VI", "VII"]
    assert all(a.source and a.represented_by for a in agreements)


@pytest.mark.parametrize(
    ("code", "inside"),
    [
        ("65-057", True),
        ("66-400", True),
        ("67-100", True),
        ("67-200", False),
        ("67-240", False),
        ("67-999", None),
        ("20-029", False),
        ("24-100", False),
        ("65057", True),
        ("65 - 057 Zielona Góra", True),
        ("brak", None),
        ("", None),
    ],
)
def test_postal_codes_of_lubuskie(code, inside):
    region = load_registers().region("Lubuskie")
    assert region is not None
    assert region.postal.lies_inside(code) is inside


def test_towns_that_exist_elsewhere_prove_nothing():
    region = load_registers().regions["lubuskie"]
    assert region.knows_town("Żary")
    assert region.knows_town("gorzów wlkp.")
    assert not region.knows_town("Zielona Góra")
    assert not region.knows_town("Lublin")


def test_every_voivodeship_has_its_code_and_ours_agrees_with_its_file() -> None:
    registers = load_registers()
    assert len(registers.teryt) == len(set(registers.teryt.values())) == 16
    assert {
        name: region.teryt for name, region in registers.regions.items()
    }.items() <= registers.teryt.items()


def test_lubelskie_is_no_region_of_ours():
    assert load_registers().region("lubelskie") is None


def test_agreements_are_told_by_name_or_alias():
    named = [a.number for a in load_registers().agreements if a.is_named_in("Smart City oraz INNOFOOD")]
    assert named == ["VI", "VII"]


@pytest.mark.parametrize(
    ("text", "words"), [("x = ", "TOML"), ('voivodeship = "lubuskie"', "niepełny"), ("", "niepełny")]
)
def test_a_wrong_register_is_named(tmp_path: Path, text, words):
    (tmp_path / "lubuskie.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=words):
        load_registers(tmp_path)
