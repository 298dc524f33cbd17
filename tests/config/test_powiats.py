"""The register of powiats is whole, and agrees with what the register of a voivodeship says."""

from config.callfile.rules.eligibility import VOIVODESHIPS
from config.registers import load_registers
from domain.words.text import fold


def test_every_voivodeship_has_its_powiats() -> None:
    registers = load_registers()
    assert set(registers.powiats) == set(map(fold, VOIVODESHIPS))
    counts = [len(registers.powiats_of([name])) for name in VOIVODESHIPS]
    # 314 powiats and 66 towns with a powiat's rights.
    assert sum(counts) == 380
    assert sum(name[0].isupper() for names in registers.powiats.values() for name in names) == 66
    assert all(len(set(names)) == len(names) for names in registers.powiats.values())


def test_lubuskies_own_register_knows_the_same() -> None:
    registers = load_registers()
    assert {gmina.powiat for gmina in registers.region("lubuskie").gminas} == set(
        registers.powiats_of(["lubuskie"])
    )
