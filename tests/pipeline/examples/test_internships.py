"""Internships in two stages: registration, then papers and a talk in person from those who were chosen."""

from pathlib import Path

import pytest

from domain.acts.on_applications import Advance
from domain.acts.on_documents import Accept
from domain.acts.on_points import SetPoints
from domain.application import Status
from errors import NaborError
from tests.support.calls.example_calls import Example, example, references
from tests.support.papers.their_words import words_in_all

EXPECTED = {
    # Cecylia has 19 points, Anna 18: one place. Borys sent no portfolio, Daniel was not chosen.
    "qualified": ["STZ-2027-0003"],
    "reserve": ["STZ-2027-0001"],
    "not_ranked": ["STZ-2027-0002", "STZ-2027-0004"],
}
CHOSEN = ("STZ-2027-0001", "STZ-2027-0002", "STZ-2027-0003")


def text(played: Example, kind: str, reference: str) -> str:
    newest = [letter for letter in played.office.letters(kind) if letter.reference == reference][-1]
    return played.office.text_of(newest)


def test_from_the_first_mail_to_the_list(tmp_path: Path) -> None:
    with example("staze", tmp_path) as played:
        played.until("2027-03-08T12:00:00+01:00", "2027-03-12T15:30:00+01:00")
        # Registration is complete with the card alone; nobody is asked for a portfolio.
        assert {one.assessment.status for one in played.office.judged()} == {Status.COMPLETE}
        assert played.office.letters("correction_request") == []
        assert "i tylko tych, których zgłoszenia zostaną wybrane do dalszego etapu" in text(
            played, "completeness", "STZ-2027-0004"
        )
        because = played.ranking("staze-2027").provisional_because
        assert "Do ostatniego etapu (2) nikogo jeszcze nie wybrano." in because
        for reference in CHOSEN:
            played.decide(reference, Advance(), "Decyzja komisji z 12 marca.")
        with pytest.raises(NaborError, match="nabór nie ma dalszego etapu"):
            played.decide("STZ-2027-0001", Advance(), "Jeszcze raz.")
        played.until("2027-03-15T09:00:00+01:00")
        asked = played.office.letters("correction_request")
        assert [letter.reference for letter in asked] == list(CHOSEN)
        words = text(played, "correction_request", "STZ-2027-0002")
        assert "Państwa zgłoszenie zostało wybrane do dalszego etapu." in words
        assert "W zgłoszeniu nie znaleźliśmy dokumentu: Portfolio." in words
        assert "- Rozmowa w pracowni – O dniu i godzinie rozmowy powiadomi telefonicznie pracownik." in words
        assert "do poniedziałku 22 marca 2027 r." in words
        # With the portfolio there, a clerk ticks off the talk.
        played.until("2027-03-18T12:00:00+01:00")
        anna = played.office.judged()[0].assessment
        assert [question.text for question in anna.questions] == [
            "Czy odnotować, że jest już (na papierze albo osobiście): Rozmowa w pracowni?"
        ]
        assert played.office.judged()[1].assessment.status is Status.AWAITING_CORRECTION
        for reference, points in (("STZ-2027-0001", 18), ("STZ-2027-0003", 19)):
            played.decide(reference, Accept("interview"), "Rozmowa odbyła się 19 marca.")
            played.decide(reference, SetPoints(1, points), "Ocena komisji.")
        played.until("2027-03-23T09:00:00+01:00")
        assert played.all_are_delivered
        ranking = played.ranking("staze-2027")
        assert ranking.is_final
        assert {name: references(getattr(ranking, name)) for name in EXPECTED} == EXPECTED
        assert [row.reason for row in ranking.not_ranked] == [
            "Zgłoszenie niekompletne; termin uzupełnienia upłynął (poniedziałek, 22 marca 2027 r.).",
            "Zgłoszenie kompletne; do etapu 2 wybrano inne.",
        ]
        told = text(played, "result_ineligible", "STZ-2027-0004")
        assert "do etapu 2 wybrano inne" in told
        assert "Zasady, pkt 4" in told
        assert words_in_all(played, tmp_path / "lists") == {}
