"""A trade mission: registration criteria, an extract that must be new, a tier that goes only if places remain."""

from pathlib import Path

from domain.acts.on_applications import Eligible, Ineligible
from tests.support.calls.example_calls import example, references
from tests.support.papers.their_words import words_in_all

EXPECTED = {
    # Those who never took part go first (order „group”): Epsilon 20 + 0, Delta 10 + 5, Beta 10 + 0.
    # Alfa has the most points (20 + 5), but was on a mission before. Two places.
    "qualified": [("MIS-2027-0005", 20), ("MIS-2027-0004", 15)],
    "reserve": [("MIS-2027-0002", 10), ("MIS-2027-0001", 25)],
}


def test_from_the_first_mail_to_the_list(tmp_path: Path) -> None:
    with example("misja", tmp_path) as played:
        played.until("2027-09-06T14:00:00+02:00")
        doubts = {
            one.facts.reference: [
                (f.code, f.asked_of) for f in one.assessment.findings if f.code[:3] == "own"
            ]
            for one in played.office.judged()
        }
        assert doubts == {
            "MIS-2027-0001": [],
            # 24 months on the very day of the opening, 1 September 2027.
            "MIS-2027-0002": [],
            # One day too few, and one cent too little left of the limit of aid.
            "MIS-2027-0003": [("own_rule", "staff")],
            "MIS-2027-0004": [],
            # Another branch.
            "MIS-2027-0005": [("own_rule", "staff")],
            # No country of export: only noted (`blocks = false`).
            "MIS-2027-0006": [("own_rule_note", "nobody")],
        }
        (question,) = played.office.judged()[2].assessment.questions
        assert question.text == (
            "Działalność trwa krócej niż dwa lata przed otwarciem naboru (odpowiedź: „2 września 2025 r.”; art. 3 pkt 2). "
            "Z limitu pomocy zostało mniej, niż warte jest wsparcie (art. 3 pkt 5)."
        )
        played.decide("MIS-2027-0003", Ineligible(), "Działalność od 2 września 2025 r.")
        played.decide("MIS-2027-0005", Eligible(), "Części do maszyn mieszczą się w temacie targów.")
        played.until("2027-09-07T14:00:00+02:00")
        first, second = played.office.letters("correction_request")
        assert (first.reference, second.reference) == ("MIS-2027-0004", "MIS-2027-0004")
        # The second round gives a term of its own, three working days.
        assert "do piątku 10 września 2027 r." in played.office.text_of(second)
        played.until("2027-09-09T14:00:00+02:00", "2027-09-16T12:00:00+02:00")
        assert played.all_are_delivered
        # The extract of 10 June is older than three months before the close on 15 September; 15 June is not.
        assert len(played.office.letters("correction_request")) == 2
        ranking = played.ranking("misja-2027")
        assert ranking.is_final
        for name, rows in EXPECTED.items():
            assert [(row.reference, row.total) for row in getattr(ranking, name)] == rows
        # Gamma is excluded; Zeta has 0 + 5 points, and the list begins at 10.
        assert references(ranking.not_ranked) == ["MIS-2027-0003", "MIS-2027-0006"]
        excluded = next(
            x for x in played.office.letters("result_ineligible") if x.reference == "MIS-2027-0003"
        )
        assert "art. 3 pkt 2" in played.office.text_of(excluded)
        assert words_in_all(played, tmp_path / "lists") == {}
