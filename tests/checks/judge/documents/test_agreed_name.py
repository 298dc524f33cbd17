"""What several papers tell of a company's name."""

import pytest

from checks.judge.documents.agreed_name import ToldName, agreed_name


def scanned(name: str) -> ToldName:
    return ToldName(name, is_from_picture=True)


def by_meaning(name: str) -> ToldName:
    return ToldName(name, is_by_meaning=True)


@pytest.mark.parametrize(
    ("own", "others", "agreed"),
    [
        (None, [ToldName("Orion S.A.")], "Orion S.A."),
        (None, [scanned("Orion S.A."), scanned("ORION spółka akcyjna")], "Orion S.A."),
        (None, [scanned("Orion S.A.")], None),
        (None, [ToldName("Orion S.A."), ToldName("Alfa sp.j.")], None),
        (scanned("Orion Meble"), [], "Orion Meble"),
        (scanned("Orion 0ptyka"), [ToldName("Orion Optyka")], "Orion Optyka"),
        (scanned("Orion 0ptyka"), [scanned("Orion Optyka"), scanned("Orion Optyka")], "Orion Optyka"),
        (scanned("Orion 0ptyka"), [scanned("Orion Optyka")], None),
        (scanned("Orion Spi Z 0.0"), [], None),
        (scanned("Orion sp. z 0.0."), [ToldName("Orion sp. z o.o.")], "Orion sp. z o.o."),
        (by_meaning("Wyjazd do Szwajcarii"), [ToldName("Orion S.A."), scanned("Orion S.A.")], "Orion S.A."),
        (by_meaning("Wyjazd do Szwajcarii"), [ToldName("Orion S.A.")], None),
        (by_meaning("Orion"), [ToldName("Orion ul. Polna 1")], "Orion"),
        (ToldName("PHU Orion"), [ToldName("Anna Maj"), ToldName("Anna Maj")], "PHU Orion"),
    ],
)
def test_papers_of_one_company_tell_its_name_together(own, others, agreed):
    assert agreed_name(own, others) == agreed
