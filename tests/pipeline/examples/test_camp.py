"""A camp for schools: a table's columns in rules and points, several ticks, a consent for each pupil, copies."""

from pathlib import Path

from domain.acts.on_applications import Eligible, Ineligible
from domain.application import DocumentState, Status
from tests.support.calls.example_calls import example
from tests.support.papers.their_words import words_in_all
from views.letter import letter_content

SAID = "odpowiedź: „akceptuje regulamin obozu”"
FIRST, SECOND, YOUNG, UNSURE = (f"OBO-2027-000{number}" for number in range(1, 5))


def test_from_the_first_mail_to_the_list(tmp_path: Path) -> None:
    with example("oboz", tmp_path) as played:
        played.until("2027-03-05T15:00:00+01:00")
        judged = {one.facts.reference: one.assessment for one in played.office.judged()}
        assert judged[FIRST].fields["pupils.born"].value == "2014-09-01"
        assert judged[FIRST].fields["topics"].value == ("robots", "space", "bio")
        assert judged[FIRST].status is Status.COMPLETE
        # Two consents of three pupils: the letter says whose is not there.
        assert judged[SECOND].documents["consent"].state is DocumentState.DEFECTIVE
        (request,) = played.office.letters("correction_request")
        assert request.reference == SECOND
        text = played.office.text_of(request)
        assert "potrzebnych jest 3, po jednym dla każdej osoby; znaleźliśmy 2. Brakuje dla: Iga Ryś." in text
        assert {ref: [q.text for q in one.questions] for ref, one in judged.items() if one.questions} == {
            YOUNG: ["Któryś z uczniów nie ma 10 lat (odpowiedź: „15 marca 2019 r.”; § 2 ust. 4)."],
            UNSURE: [f"Szkoła nie zaakceptowała regulaminu albo przetwarzania danych ({SAID}; § 2 ust. 6)."],
        }
        played.decide(YOUNG, Ineligible(), "Uczeń nie ma 10 lat.")
        played.decide(UNSURE, Eligible(), "Dyrektor złożył oświadczenie.")
        played.until("2027-03-09T15:00:00+01:00", "2027-03-20T09:00:00+01:00")
        assert played.all_are_delivered
        ranking = played.ranking("oboz-2027")
        assert ranking.is_final
        assert [(row.reference, row.total) for row in ranking.qualified] == [(FIRST, 20), (SECOND, 12)]
        assert [(row.reference, row.total) for row in ranking.reserve] == [(UNSURE, 11)]
        for letter in played.office.letters():
            if letter.reference is not None:
                told = letter_content(played.office.parts, str(letter.id))
                is_result = letter.kind == "result_qualified"
                assert told["cc"] == (["kuratorium@urzad.example"] if is_result else [])
                assert told["bcc"] == ["archiwum@urzad.example"]
        assert words_in_all(played, tmp_path / "lists") == {}
