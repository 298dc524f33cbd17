"""Options and addresses that are asked one after the other."""

import pytest

from tests.support.papers.questionnaire import answer_of


@pytest.mark.parametrize(
    ("micro", "small", "size"), [("NIE", "TAK", "small"), ("TAK", "NIE", "micro"), ("TAK", "TAK", "unclear")]
)
def test_the_option_answered_with_yes_is_chosen(micro: str, small: str, size: str):
    asked = f"Czy jest mikroprzedsiębiorcą? {micro}\nCzy jest małym przedsiębiorcą? {small}"
    assert answer_of("size", asked) == size


def test_addresses_asked_one_by_one_are_one_list():
    asked = "Strona www w języku polskim: www.alfa.pl\nDruga strona www w języku polskim: www.alfa-sklep.pl"
    assert answer_of("website_pl", f"{asked}\nCel wyjazdu: nauka") == ("www.alfa.pl", "www.alfa-sklep.pl")


@pytest.mark.parametrize(
    ("below", "told"),
    [
        ("Patenty i wzory: Patent PL 231002", ("ISO 22000:2018", "BRC Food 9", "Patent PL 231002")),
        ("Cel wyjazdu: nauka", ("ISO 22000:2018", "BRC Food 9")),
    ],
)
def test_certificates_and_patents_asked_apart_are_one_list(below, told):
    assert answer_of("certificates", f"Certyfikaty: ISO 22000:2018; BRC Food 9\n{below}") == told
