from samples.facts.companies import make_company
from samples.facts.places import LUBUSKIE


def test_a_company_is_always_the_same():
    assert make_company(123) == make_company(123)


def test_five_hundred_companies_differ_in_what_tells_them_apart():
    companies = [make_company(number) for number in range(500)]
    assert len({c.nip for c in companies}) == len({c.email for c in companies}) == 500


def test_places_are_lubuskie_by_code_and_gmina():
    for place in LUBUSKIE:
        assert place.gmina.startswith("08")
        assert len(place.gmina) == 7
        assert place.postal_code[:2] in {"65", "66", "67", "68", "69"}


def test_changes_replace_single_fields():
    assert make_company(3, name="Inna S.A.").name == "Inna S.A."
    assert make_company(3, name="Inna S.A.").nip == make_company(3).nip
