import pytest

from checks.judge.eligibility.criteria import EligibilityFacts, eligibility_findings
from checks.judge.eligibility.region import Locality, locate
from config.registers import Registers
from domain.application import Fact
from tests.support.facts.dossiers import REGISTERS, SWITZERLAND

LUBUSKIE = REGISTERS.regions["lubuskie"]


def fields(**values):
    return {name: Fact(value) for name, value in values.items()}


def found(call=SWITZERLAND, registers=REGISTERS, **candidate):
    read = candidate.pop("fields", fields(voivodeship="lubuskie", postal_code="68-200", town="Żary"))
    return [f.code for f in eligibility_findings(EligibilityFacts(read, **candidate), call, registers)]


class TestRegion:
    @pytest.mark.parametrize(
        ("place", "inside"),
        [
            (Locality("lubuskie", "65-057", "Zielona Góra"), True),
            (Locality("LUBUSKIE", "66-400", None), True),
            (Locality("woj. lubuskie", None, "Nowa Sól"), True),
            (Locality(None, "67-100", "Nowa Sól"), True),
            (Locality("lubuskie", None, None), None),
            (Locality(None, "65-057", None), True),
            (Locality(None, None, None, "0862011"), True),
            (Locality("lubuskle", "66-400", None), True),
            (Locality("lubuskle", None, None), None),
            (Locality("woj. lubuskie, pow. żarski", None, "Nowa Sól"), True),
            (Locality("lubuskie / dolnośląskie", None, "Nowa Sól"), None),
            (Locality("lubelskie", "20-029", "Lublin"), False),
            (Locality("lubelskie", None, None), False),
            (Locality("lubelskie", "65-057", "Zielona Góra"), None),
            (Locality("lubuskie", "67-200", "Głogów"), None),
            (Locality("dolnośląskie", "67-200", "Głogów"), False),
            (Locality("lubuskie", "20-029", "Lublin"), None),
            # Villages of this name lie elsewhere too: the name is no second hint.
            (Locality("lubuskie", None, "Zielona Góra"), None),
            (Locality("lubuskie", None, "Droszków, gm. Zabór"), True),
            (Locality("lubuskie", "67-999", None), None),
            (Locality("lubuskie", None, None, "0862011"), True),
            (Locality("lubuskie", "65-057", None, "0663011"), None),
            (Locality(), None),
        ],
    )
    def test_a_code_or_two_names_that_agree_tell_a_place(self, place, inside):
        assert locate(place, "lubuskie", LUBUSKIE).inside is inside

    def test_without_a_register_the_name_alone_tells(self):
        assert locate(Locality("Mazowieckie", "65-057"), "mazowieckie", None).inside is True
        assert locate(Locality("lubuskie"), "mazowieckie", None).inside is False

    @pytest.mark.parametrize(("gmina", "inside"), [("0663011", True), ("0862011", False), ("06", None)])
    def test_of_every_voivodeship_the_identifier_of_a_gmina_tells(self, gmina, inside):
        teryt = REGISTERS.teryt_of("lubelskie")
        assert locate(Locality(None, "20-029", "Lublin", gmina), "lubelskie", None, teryt).inside is inside

    def test_an_identifier_that_contradicts_the_name_is_a_persons(self):
        place = Locality("lubelskie", None, None, "0862011")
        assert locate(place, "lubelskie", None, REGISTERS.teryt_of("lubelskie")).inside is None

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
        (finding,) = eligibility_findings(EligibilityFacts(read), SWITZERLAND, REGISTERS)
        assert (finding.code, finding.asked_of, finding.blocks) == ("outside_region", "staff", False)
        assert "poza województwem" in finding.message
        assert "lubelskie" in finding.evidence

    def test_hints_that_contradict_each_other_prove_nothing(self):
        read = fields(voivodeship="lubuskie", postal_code="67-200", town="Głogów")
        (finding,) = eligibility_findings(EligibilityFacts(read), SWITZERLAND, REGISTERS)
        assert "Nie da się ustalić" in finding.message

    def test_silence_is_a_question_only_of_an_accepted_form(self):
        assert found(fields={}) == []
        assert found(fields={}, pkd=("62.10.B",), is_form_accepted=True) == ["outside_region"]

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


def test_a_code_that_nobody_read_leaves_the_sector_of_an_accepted_form_open():
    assert found(is_form_accepted=True) == ["unknown_sector"]
    assert found(is_form_accepted=True, pkd=("62.01.Z",)) == []
    assert found() == []


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
