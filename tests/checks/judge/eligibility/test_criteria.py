import pytest

from checks.judge.eligibility.criteria import Candidate, eligibility_findings
from checks.judge.eligibility.region import Place, locate
from config.registers import Registers
from domain.application import Fact
from tests.support.dossiers import REGISTERS, SWITZERLAND

LUBUSKIE = REGISTERS.regions["lubuskie"]


def fields(**values):
    return {name: Fact(value) for name, value in values.items()}


def found(call=SWITZERLAND, registers=REGISTERS, **candidate):
    read = candidate.pop("fields", fields(voivodeship="lubuskie", postal_code="68-200", town="Żary"))
    return [f.code for f in eligibility_findings(Candidate(read, **candidate), call, registers)]


class TestRegion:
    @pytest.mark.parametrize(
        ("place", "inside"),
        [
            (Place("lubuskie", "65-057", "Zielona Góra"), True),
            (Place("LUBUSKIE", "66-400", None), True),
            (Place("woj. lubuskie", None, "Nowa Sól"), True),
            (Place(None, "67-100", "Nowa Sól"), True),
            (Place("lubuskie", None, None), None),
            (Place(None, "65-057", None), None),
            (Place("lubelskie", "20-029", "Lublin"), False),
            (Place("lubelskie", None, None), False),
            (Place("lubelskie", "65-057", "Zielona Góra"), None),
            (Place("lubuskie", "67-200", "Głogów"), None),
            (Place("dolnośląskie", "67-200", "Głogów"), False),
            (Place("lubuskie", "20-029", "Lublin"), None),
            # Villages of this name lie elsewhere too: the name is no second hint.
            (Place("lubuskie", None, "Zielona Góra"), None),
            (Place("lubuskie", None, "Droszków, gm. Zabór"), True),
            (Place("lubuskie", "67-999", None), None),
            (Place("lubuskie", None, None, "0862011"), True),
            (Place("lubuskie", "65-057", None, "0663011"), None),
            (Place(), None),
        ],
    )
    def test_two_hints_that_agree_tell_a_place(self, place, inside):
        assert locate(place, "lubuskie", LUBUSKIE).inside is inside

    def test_without_a_register_the_name_alone_tells(self):
        assert locate(Place("Mazowieckie", "65-057"), "mazowieckie", None).inside is True
        assert locate(Place("lubuskie"), "mazowieckie", None).inside is False

    def test_a_seat_inside_is_enough(self):
        assert found() == []

    def test_a_branch_inside_is_enough(self):
        read = fields(
            voivodeship="mazowieckie", postal_code="00-001", town="Warszawa", branch_postal_code="66-400"
        )
        assert found(fields=read) == []

    def test_a_branch_outside_is_not(self):
        read = fields(voivodeship="mazowieckie", postal_code="00-001", branch_postal_code="67-200")
        assert found(fields=read) == ["outside_region"]

    def test_a_seat_outside_is_a_question_for_a_person(self):
        read = fields(voivodeship="lubelskie", postal_code="20-029", town="Lublin")
        (finding,) = eligibility_findings(Candidate(read), SWITZERLAND, REGISTERS)
        assert (finding.code, finding.asked_of, finding.blocks) == ("outside_region", "staff", False)
        assert "poza województwem" in finding.message
        assert "lubelskie" in finding.evidence

    def test_hints_that_contradict_each_other_prove_nothing(self):
        read = fields(voivodeship="lubuskie", postal_code="67-200", town="Głogów")
        (finding,) = eligibility_findings(Candidate(read), SWITZERLAND, REGISTERS)
        assert "Nie da się ustalić" in finding.message

    def test_silence_is_a_question_only_of_an_accepted_form(self):
        assert found(fields={}) == []
        assert found(fields={}, is_form_accepted=True) == ["outside_region"]

    def test_a_call_without_region_asks_nothing(self):
        anywhere = SWITZERLAND.model_copy(
            update={"eligibility": SWITZERLAND.eligibility.model_copy(update={"voivodeship": None})}
        )
        assert found(call=anywhere, fields=fields(voivodeship="lubelskie")) == []

    def test_another_voivodeship_works_by_its_name(self):
        other = SWITZERLAND.model_copy(
            update={"eligibility": SWITZERLAND.eligibility.model_copy(update={"voivodeship": "lubelskie"})}
        )
        assert found(call=other, registers=Registers(), fields=fields(voivodeship="Woj. lubelskie")) == []
        assert found(call=other, fields=fields(voivodeship="lubuskie")) == ["outside_region"]


@pytest.mark.parametrize(("size", "codes"), [("micro", []), ("medium", []), ("large", ["not_sme"])])
def test_only_small_and_medium_enterprises_take_part(size, codes):
    assert found(sizes=(size,)) == codes


@pytest.mark.parametrize(
    ("code", "codes"),
    [
        ("03.30.Z", ["excluded_sector"]),
        ("03.11.Z", ["excluded_sector"]),
        ("0111Z", ["excluded_sector"]),
        ("01.61.Z", ["sector_note"]),
        ("10.20.Z", ["sector_note"]),
        ("1020Z", ["sector_note"]),
        ("46.31.Z", ["sector_note"]),
        ("46.41.Z", []),
        ("62.01.Z", []),
        ("62.10.B", []),
        ("30.11.Z", []),
    ],
)
def test_sectors_by_pkd_of_2007_and_2025(code, codes):
    assert found(pkd=(code,)) == codes


@pytest.mark.parametrize(
    ("address", "codes"),
    [
        ("a.kowalska@lubuskie.pl", ["office_employee"]),
        ("a.kowalska@UMWL.lubuskie.pl", ["office_employee"]),
        ("biuro@nielubuskie.pl", []),
        ("biuro@lubuskie.pl.example", []),
    ],
)
def test_employees_of_the_office_are_told_by_their_domain(address, codes):
    assert found(addresses=(address,)) == codes
