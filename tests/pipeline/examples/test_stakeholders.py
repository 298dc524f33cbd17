"""A stakeholder meeting in Lublin: another region, organisations, at most two of a kind."""

from pathlib import Path

from domain.acts.on_applications import Ineligible
from tests.support.calls.example_calls import example, references
from tests.support.papers.their_words import words_in_all

EXPECTED = {
    # By completeness: 1 and 2 on 5 May, 4 (a cluster) on 6 May, 5 (a third cluster) on 7 May, 6 on 10 May,
    # 3 (a cluster, its letter came on 12 May), 8 on 14 May. Art. 6: two of a kind; four places. Art. 7: two wait.
    "qualified": ["LBL-2027-0001", "LBL-2027-0002", "LBL-2027-0004", "LBL-2027-0006"],
    "reserve": ["LBL-2027-0005", "LBL-2027-0003"],
    "not_ranked": ["LBL-2027-0007", "LBL-2027-0008"],
}


def test_from_the_first_mail_to_the_list(tmp_path: Path) -> None:
    with example("lublin", tmp_path) as played:
        played.until("2027-05-10T12:00:00+02:00")
        # Lubuskie is another region than lubelskie, however alike they look: a person decides.
        receipt = played.office.letters("acknowledgement")[0]
        assert "Nabór trwa do wyczerpania miejsc. Do tego czasu" in played.office.text_of(receipt)
        (asked,) = played.office.letters("correction_request")
        assert asked.reference == "LBL-2027-0003"
        assert (
            "Dokument „Karta interesariusza” wymienia 3 osoby, a zgłosić można najwyżej 2 osoby (Zasady, art. 4)."
            in played.office.text_of(asked)
        )
        seventh = played.office.judged()[6]
        assert [f.code for f in seventh.assessment.findings if f.asked_of == "staff"] == ["outside_region"]
        played.decide("LBL-2027-0007", Ineligible(), "Siedziba poza województwem lubelskim.")
        played.until("2027-05-12T12:00:00+02:00")
        # The call has no latest instant: it runs on, and nobody can come before these any more: they are told at once.
        told = played.office.letters("result_qualified")
        assert sorted(letter.reference for letter in told) == EXPECTED["qualified"]
        assert not played.office.letters("result_reserve")
        assert (
            "Nabór trwa do wyczerpania miejsc." in played.ranking("interesariusze-2027").provisional_because
        )
        # On the day of the meeting it is over: those who wait are told.
        played.until("2027-05-24T12:00:00+02:00", "2027-06-15T00:01:00+02:00")
        assert played.all_are_delivered
        ranking = played.ranking("interesariusze-2027")
        assert ranking.is_final
        assert {name: references(getattr(ranking, name)) for name in EXPECTED} == EXPECTED
        passed_over = ranking.reserve[0].tie_break
        assert "Limit dla „cluster” (2 miejsca) jest wyczerpany (Zasady, art. 6)." in str(passed_over)
        # The university has no KRS: its REGON tells it.
        assert played.office.judged()[1].facts.reference == "LBL-2027-0002"
        # „Lubuskie” is the seventh's own seat, and the only word of the two trips anywhere.
        found = words_in_all(played, tmp_path / "lists")
        assert {where for where in found if "0007" not in where} <= {"applications"}
        assert set().union(*found.values()) == {"lubusk"}
