"""A fair whose floor space is divided by points, some of which two persons give."""

from decimal import Decimal
from pathlib import Path

from domain.acts.on_applications import Eligible, Settle
from domain.acts.on_points import SetPoints
from tests.support.calls.example_calls import example, references
from tests.support.papers.their_words import words_in_all

GIVEN = {1: (20, 25), 2: (30, 30), 3: (30, 28), 4: (10, 10), 5: (Decimal("18.5"), Decimal("21.5"))}
"""What the two assessors give each for the presentation."""
EXPECTED = [
    # Live show 10 + mean 29; 15 m².
    ("TRG-2027-0003", 39, 15),
    # 10 + mean 22,5; 20 m².
    ("TRG-2027-0001", Decimal("32.5"), 20),
    # 0 + 30; asks for 30 m², 24 is the most. Now 59 of 66 are gone.
    ("TRG-2027-0002", 30, 24),
    # 10 + 10, in before the fifth with as many (0 + mean 20): of 10 m² the last 7.
    ("TRG-2027-0004", 20, 7),
]


def test_from_the_first_mail_to_the_list(tmp_path: Path) -> None:
    with example("targi", tmp_path) as played:
        played.until("2027-10-18T12:00:00+02:00")
        assert played.all_are_delivered
        # The sixth named no area. No corrections are provided for: nothing was asked, a person decides.
        assert not played.office.letters("correction_request")
        (question,) = played.office.judged()[5].assessment.questions
        assert question.text == (
            "Nabór jest zamknięty i nie przewiduje uzupełnień, a zgłoszenie nie jest kompletne. Co dalej?"
        )
        # The fifth lies in another powiat, and has a branch here.
        (elsewhere,) = played.office.judged()[4].assessment.questions
        assert elsewhere.text == ("Siedziba leży poza obszarem naboru (powiaty: wieluński, wieruszowski).")
        played.decide("TRG-2027-0005", Eligible(), "Pracownia ma filię w powiecie wieluńskim.")
        played.decide("TRG-2027-0006", Settle(question.code), "Czeka na wynik.")
        for number, (points, _other) in GIVEN.items():
            played.decide(f"TRG-2027-000{number}", SetPoints(2, points), "Ocena prezentacji.")
        # One person has judged, and no total is known yet.
        assert references(played.ranking("targi-2027").not_ranked) == [
            f"TRG-2027-000{n}" for n in range(1, 7)
        ]
        for number, (_points, other) in GIVEN.items():
            played.decide(f"TRG-2027-000{number}", SetPoints(2, other), "Ocena prezentacji.", by="Jan Wilk")
        played.until("2027-10-18T13:00:00+02:00")
        ranking = played.ranking("targi-2027")
        assert ranking.is_final
        assert [(row.reference, row.total, row.granted) for row in ranking.qualified] == EXPECTED
        assert references(ranking.reserve) == ["TRG-2027-0005"]
        assert references(ranking.not_ranked) == ["TRG-2027-0006"]
        told = next(x for x in played.office.letters("result_ineligible") if x.reference == "TRG-2027-0006")
        assert "a zasady naboru nie przewidują uzupełnień" in played.office.text_of(told)
        assert "Zgłoszono: 10 m², przyznano: 7 m² (Zasady, ust. 5)." in str(ranking.qualified[3].tie_break)
        result = next(x for x in played.office.letters("result_qualified") if x.reference == "TRG-2027-0004")
        assert "Przyznano: 7 m²." in played.office.text_of(result)
        first = next(x for x in played.office.letters("result_qualified") if x.reference == "TRG-2027-0001")
        assert "32,5 z 40" in played.office.text_of(first)
        assert words_in_all(played, tmp_path / "lists") == {}
