"""Vouchers in a rolling call: places confirmed one by one, points with fractions, a minimum, offers that age."""

from decimal import Decimal
from pathlib import Path

from domain.acts.on_applications import Eligible, Ineligible
from domain.application import Status
from tests.support.calls.example_calls import example, references
from tests.support.papers.their_words import words_in_all

EXPECTED = [
    # Teaching 2,5 + four pupils 3 × 1,5 + 48,5 m² 2,5.
    ("BON-2027-0001", Decimal("9.5")),
    # In business for four months, and a person let it in; 2,5 + 4,5 + 2,5.
    ("BON-2027-0005", Decimal("9.5")),
    # Complete only with the new offer; 130 m² give nothing: 2,5 + 4,5.
    ("BON-2027-0003", 7),
]

SINCE = "odpowiedź: „15 października 2026 r.”"


def test_from_the_first_mail_to_the_list(tmp_path: Path) -> None:
    with example("bony", tmp_path) as played:
        played.until("2027-02-02T15:00:00+01:00", "2027-02-03T15:00:00+01:00", "2027-02-09T15:00:00+01:00")
        # Whoever has a place is told at once; what comes later makes no other letter of it.
        (first,) = played.office.letters("result_qualified")
        assert (first.reference, first.state) == ("BON-2027-0001", "draft")
        assert "9,5 punktu" in played.office.text_of(first)
        assert "2,5 z 2,5" in played.office.text_of(first)
        (low,) = [one for one in played.ranking("bony-2027").not_ranked if one.reference == "BON-2027-0002"]
        assert low.reason == "Zgłoszenie ma 3,25 pkt, a na listę trafia się od 5,5 pkt (Zasady, ust. 6)."
        asked = {
            one.facts.reference: [question.text for question in one.assessment.questions]
            for one in played.office.judged()
            if one.assessment.status is Status.NEEDS_DECISION
        }
        assert asked == {
            "BON-2027-0004": [
                "Siedziba leży poza obszarem naboru (powiaty: nowotarski, tatrzański, żywiecki)."
            ],
            "BON-2027-0005": [f"Zakład działa krócej niż 24 miesiące ({SINCE}; Zasady, ust. 2 pkt 2)."],
            # The amount itself is repeated nowhere.
            "BON-2027-0006": ["Wartość zakupów przekracza 50 000 zł (Zasady, ust. 4)."],
        }
        (request,) = played.office.letters("correction_request")
        assert request.reference == "BON-2027-0003"
        played.decide("BON-2027-0004", Ineligible(), "Zakład leży poza obszarem naboru.")
        played.decide("BON-2027-0005", Eligible(), "Zakład przejęto po poprzedniku.")
        played.decide("BON-2027-0006", Ineligible(), "Zakupy przekraczają limit.")
        played.until("2027-02-11T15:00:00+01:00")
        assert played.all_are_delivered
        ranking = played.ranking("bony-2027")
        assert [(row.reference, row.total) for row in ranking.qualified] == EXPECTED
        assert references(played.office.letters("result_qualified")) == [one for one, _points in EXPECTED]
        assert not ranking.is_final
        assert ranking.provisional_because == ("Nabór trwa do wyczerpania miejsc.",)
        assert words_in_all(played, tmp_path / "lists") == {}
