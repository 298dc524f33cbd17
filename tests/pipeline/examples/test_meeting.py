"""A meeting at the year's end: registration alone, 80 seats, first come; a registration takes several."""

from pathlib import Path

from domain.acts.on_applications import Close
from tests.support.calls.example_calls import example, references


def test_from_the_first_mail_to_the_list(tmp_path: Path) -> None:
    with example("spotkanie", tmp_path) as played:
        played.until(
            "2027-11-03T12:00:00+01:00",
            "2027-11-05T12:00:00+01:00",
            "2027-11-08T12:00:00+01:00",
            "2027-11-29T12:00:00+01:00",
        )
        assert played.all_are_delivered
        played.decide("POD-2027-0007", Close(), "Wpłynęło minutę po zamknięciu.")
        played.until("2027-11-29T13:00:00+01:00")
        asked = played.office.letters("correction_request")
        assert [letter.reference for letter in asked] == ["POD-2027-0003"]
        ranking = played.ranking("podsumowanie-2027")
        # By arrival: 20, of the 40 that are asked for at most 30, 25 (the arrival counts, not the correction):
        # 75. Five are left: too few for the ten of the fourth, enough for the fifth. Then nothing is left.
        assert [(row.reference, row.granted) for row in ranking.qualified] == [
            ("POD-2027-0001", 20),
            ("POD-2027-0002", 30),
            ("POD-2027-0003", 25),
            ("POD-2027-0005", 5),
        ]
        assert references(ranking.reserve) == ["POD-2027-0004", "POD-2027-0006"]
        # One minute after the close.
        assert references(ranking.not_ranked) == ["POD-2027-0007"]
        assert "Zgłoszono: 10 osób, a zostało: 5 osób (Zasady, pkt 3)." in str(ranking.reserve[0].tie_break)
        assert "Rozdzielono 80 osób; jest 80 osób." in ranking.notes
        result = next(x for x in played.office.letters("result_qualified") if x.reference == "POD-2027-0002")
        assert "Przyznano: 30 osób." in played.office.text_of(result)
