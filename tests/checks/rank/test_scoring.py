from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.judge.assess import assess as judge
from checks.rank.scoring import score
from domain.acts.on_documents import SetField
from domain.acts.on_points import SetPoints
from domain.application import Fact
from domain.ranking import CriterionScore, Score
from domain.rules.ranking.criterion import Criterion
from tests.support.facts.dossiers import (
    REGISTERS,
    SWITZERLAND,
    at,
    complete,
    de_minimis,
    decision,
    declaration,
    evidence,
    facts,
    file,
    form,
    message,
    scan,
)


def scored(*more, decisions=(), call=SWITZERLAND, **answers) -> Score:
    alike = {"size": answers["size"]} if answers.get("size") else {}
    papers = {"status_declaration": declaration(**alike), "de_minimis_form": de_minimis(**alike)}
    sent = facts(complete("04-20", *more, application_form=form(**answers), **papers), decisions=decisions)
    return score(judge(sent, call, REGISTERS, at("04-25")), sent, call)


def points(*more, **answers) -> dict[int, int | None]:
    return {c.number: c.points for c in scored(*more, **answers).criteria}


def criterion(number: int, *more, **answers) -> CriterionScore:
    return next(c for c in scored(*more, **answers).criteria if c.number == number)


def copies(number: int):
    return [file(evidence(f"PL-{n}")) for n in range(number)]


def test_every_criterion_of_the_annex_with_its_evidence():
    found = scored(*copies(2))
    assert {c.number: c.points for c in found.criteria} == {
        1: 20,
        2: 10,
        3: 5,
        4: 8,
        5: 5,
        6: 10,
        7: 0,
        8: 0,
        9: 10,
    }
    assert found.total == 68
    first = found.criteria[0].evidence
    assert first.startswith("20 pkt: odpowiedź „małe” (punkt 3 formularza, plik „application_form-")
    assert "s. 1" in first
    assert [c.number for c in found.criteria if c.to_verify] == [2, 4, 7]


def test_the_most_points_are_a_hundred():
    listed = ("ISO 9001", "ISO 14001", "ISO 27001", "Patent 123")
    best = scored(
        *copies(4), size="micro", certificates=listed, social_media=("fb.example",), events=3,
        in_agreements=True, agreements=2, horizontal=True,
    )  # fmt: skip
    assert best.total == 100 == sum(c.max_points for c in SWITZERLAND.criteria)


@pytest.mark.parametrize(("size", "expected"), [("micro", 20), ("small", 20), ("medium", 5), ("large", None)])
def test_size(size, expected):
    assert points(size=size)[1] == expected


def test_a_size_that_other_papers_tell_alike_is_confirmed_by_the_commission():
    found = criterion(1, size=None)
    assert (found.points, found.to_verify) == (20, True)
    assert "formularza" not in found.evidence
    assert "status_declaration-" in found.evidence


@pytest.mark.parametrize(
    ("listed", "copied", "expected"),
    [(0, 0, 0), (1, 1, 5), (3, 3, 5), (4, 4, 10), (5, 3, 5), (3, 5, 5), (2, 0, 0)],
)
def test_certificates_count_where_listed_and_copied(listed, copied, expected):
    names = tuple(f"ISO {n}" for n in range(listed)) or ""
    found = criterion(3, *copies(copied), certificates=names)
    assert found.points == expected
    assert found.to_verify is (listed != copied)
    assert f"przesłano {copied}" in found.evidence


def test_certificates_of_zus_and_the_tax_office_never_count():
    listed = ("Zaświadczenie z ZUS o niezaleganiu", "Zaświadczenie Naczelnika Urzędu Skarbowego", "ISO 9001")
    assert criterion(3, *copies(1), certificates=listed).points == 5
    assert criterion(3, *copies(3), certificates=listed[:2]).points == 0


def test_the_same_certificate_listed_twice_is_one():
    listed = ("ISO 9001", "iso  9001", "ISO 14001", "ISO 27001", "ISO 22000"[:8])
    found = criterion(3, *copies(5), certificates=("ISO 9001", "iso 9001", "ISO 14001", "ISO 27001"))
    assert found.points == 5
    assert len(listed) == 5


def test_f106_a_copy_that_nobody_read_leaves_the_points_unknown():
    found = criterion(3, scan("certyfikat.jpg"), certificates=("ISO 9001",))
    assert found.points is None
    assert scored(scan("certyfikat.jpg"), certificates=("ISO 9001",)).total is None


def test_an_unread_file_that_changes_no_band_changes_nothing():
    assert criterion(3, *copies(1), scan("c.jpg"), certificates=("ISO 9001", "ISO 14001")).points == 5


def test_copies_that_came_after_the_close_are_marked():
    sent = facts(
        complete("04-20", application_form=form(certificates=("ISO 9001",))),
        message("05-09", evidence("PL-1")),
    )
    found = score(judge(sent, SWITZERLAND, REGISTERS, at("05-10")), sent, SWITZERLAND).criteria[2]
    assert found.points == 5
    assert found.to_verify
    assert "po zamknięciu naboru" in found.evidence


@pytest.mark.parametrize(
    ("pl", "foreign", "social", "expected"),
    [
        (("a.pl",), ("a.pl/en",), ("fb.example",), 10),
        (("a.pl",), "", "", 3),
        ("", ("a.pl/en",), "", 5),
        ("", "", ("fb.example",), 2),
        ("", "", "", 0),
        (("a.pl",), None, "", None),
    ],
)
def test_websites_add_up(pl, foreign, social, expected):
    found = criterion(4, website_pl=pl, website_foreign=foreign, social_media=social)
    assert found.points == expected
    assert found.to_verify


@pytest.mark.parametrize(
    ("events", "expected"), [(0, 0), ("", 0), (1, 1), (2, 5), (3, 10), (12, 10), (None, None)]
)
def test_events(events, expected):
    assert points(events=events)[5] == expected


@pytest.mark.parametrize(
    ("rows", "expected", "verify"),
    [
        (("Targi A 2025", "Targi B 2024", "Targi C 2025"), 10, False),
        (("Targi A 2015", "Targi B 2018", "Targi C 2019"), 0, True),
        (("Targi A 2025", "Targi B 2024", "Targi C 2019"), 5, True),
        (("Targi A 2025", "Targi B 2023", "Targi C 2024"), 10, True),
        (("Targi A", "Targi B 2025", "Targi C 2024"), 10, True),
    ],
)
def test_events_count_from_the_last_three_years(rows, expected, verify):
    found = criterion(5, events=tuple((row,) for row in rows))
    assert (found.points, found.to_verify) == (expected, verify)


def test_events_of_which_no_row_is_known_are_the_commissions():
    found = criterion(5, events=3)
    assert (found.points, found.to_verify) == (10, True)


def test_a_persons_count_of_events_does_not_hang_on_the_forms_rows():
    told = decision(SetField("events", 3), "04-24", reason="telefon do firmy")
    old = tuple((f"Targi {n}", "Polska", "2015") for n in range(5))
    found = scored(decisions=(told,), events=old).criteria[4]
    assert (found.points, found.to_verify) == (10, False)


@given(
    names=st.lists(st.text("aąbcćz ;,.„”-", min_size=1, max_size=400), min_size=1, max_size=7),
    years=st.lists(st.integers(2010, 2026), min_size=7, max_size=7),
)
@settings(max_examples=60, deadline=None)
def test_names_of_events_never_change_the_points(names, years):
    def scored_with(called):
        rows = tuple((name, "Polska", str(year)) for name, year in zip(called, years, strict=False))
        found = criterion(5, events=rows)
        return found.points, found.to_verify

    assert scored_with(names) == scored_with(["Targi"] * len(names))


@pytest.mark.parametrize(("agreements", "expected"), [(0, 0), (1, 5), (2, 10), (None, None)])
def test_agreements(agreements, expected):
    assert points(agreements=agreements)[7] == expected


def test_agreements_named_by_the_register_are_counted():
    listed = ("Smart Factory 4.0", "InnoFood – żywność wysokiej jakości")
    assert points(agreements=None, agreements_list=listed)[7] == 10
    assert points(agreements=None, agreements_list=("Nieznane porozumienie",))[7] is None


@pytest.mark.parametrize(
    ("trips", "expected", "verify"),
    [(0, 10, False), (1, 5, False), (2, 5, False), (3, 0, False), (4, 0, True)],
)
def test_more_than_three_trips_are_a_gap_that_the_commission_confirms(trips, expected, verify):
    found = criterion(9, office_trips=trips)
    assert (found.points, found.to_verify) == (expected, verify)


@pytest.mark.parametrize("name", ["innovative", "lis", "horizontal", "office_trips", "website_pl"])
def test_f106_what_was_not_read_is_never_zero(name):
    found = scored(**{name: None})
    assert found.total is None
    assert [c.points for c in found.criteria].count(None) == 1


def test_a_persons_points_go_before_the_form():
    told = decision(SetPoints(2, 0), "04-24", reason="opis nie wskazuje na innowacje")
    found = scored(*copies(2), decisions=(told,)).criteria[1]
    assert (found.points, found.to_verify) == (0, False)
    assert "Jan Kowalski" in found.evidence
    assert "opis nie wskazuje na innowacje" in found.evidence


def test_points_beyond_the_criterion_are_not_taken():
    told = decision(SetPoints(2, 11), "04-24")
    assert scored(decisions=(told,)).criteria[1].points == 10


def test_a_persons_field_scores_and_says_whose_it_is():
    told = decision(SetField("lis", "nie"), "04-24", reason="telefon do firmy")
    found = scored(decisions=(told,)).criteria[5]
    assert found.points == 0
    assert "decyzja: Jan Kowalski" in found.evidence


def test_nothing_read_is_nothing_known():
    sent = facts()
    found = score(judge(sent, SWITZERLAND, REGISTERS, at("04-25")), sent, SWITZERLAND)
    assert found.total is None
    assert all(c.points is None for c in found.criteria if c.number != 3)


def test_a_count_outside_every_band_is_unknown():
    narrow = Criterion.model_validate(
        {
            "number": 1,
            "name": "x",
            "form_point": "1",
            "field": "n",
            "source": "s",
            "bands": [{"at_least": 0, "at_most": 1, "points": 3}],
        }
    )
    call = SWITZERLAND.model_copy(update={"criteria": (narrow,)})
    sent = facts(complete())
    assessment = judge(sent, SWITZERLAND, REGISTERS, at("04-25"))
    for value, expected in ((1, 3), (2, None)):
        told = replace(assessment, fields={"n": Fact(value)})
        assert score(told, sent, call).total == expected
