import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum.pl import nip as official_nip
from stdnum.pl import regon as official_regon

from samples.facts import identifiers

NUMBERS = st.integers(min_value=0, max_value=999_999)


@given(NUMBERS)
@settings(max_examples=200)
def test_numbers_pass_the_official_checks(number):
    assert official_nip.is_valid(identifiers.nip(number))
    assert official_regon.is_valid(identifiers.regon(number))


@given(NUMBERS)
@settings(max_examples=100)
def test_a_mistyped_nip_never_passes(number):
    assert not official_nip.is_valid(identifiers.nip_with_wrong_check(identifiers.nip(number)))


def test_different_numbers_have_different_identifiers():
    assert len({identifiers.nip(number) for number in range(5000)}) == 5000
    assert len({identifiers.regon(number) for number in range(5000)}) == 5000


@pytest.mark.parametrize("number", [0, 1, 77, 999_999])
def test_a_nip_with_hyphens_is_the_same_nip(number):
    valid = identifiers.nip(number)
    assert official_nip.compact(identifiers.nip_text(valid)) == valid
