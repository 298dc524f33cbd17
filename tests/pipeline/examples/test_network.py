"""A network's study trip: Polish and German organisations, a form and letters in both languages."""

from email import message_from_bytes
from email.policy import default
from pathlib import Path

from tests.support.calls.example_calls import example, references
from tests.support.papers.their_words import words_in_all

EXPECTED = {
    # By completeness: 1 (Polish) and 2 (German) on 1 June, 4 (German) on 2 June, 3 (German, corrected on 4 June),
    # 5 (Polish) on 7 June, 6 (Polish) on 8 June. Four places, two a country (pkt 6): 3 is a third German one,
    # then all places are taken; 7 (5 July) is in time, for the call runs until 9 July.
    "qualified": ["NET-2027-0001", "NET-2027-0002", "NET-2027-0004", "NET-2027-0005"],
    "reserve": ["NET-2027-0003", "NET-2027-0006", "NET-2027-0007"],
    "not_ranked": [],
}


def test_from_the_first_mail_to_the_list(tmp_path: Path) -> None:
    with example("siec", tmp_path) as played:
        played.until("2027-06-02T12:00:00+02:00")
        german = played.office.judged()[1]
        assert german.assessment.fields["vat_id"].value == "DE136695976"
        assert german.assessment.fields["network"].value is True
        (request,) = played.office.letters("correction_request")
        assert request.reference == "NET-2027-0003"
        message = message_from_bytes(request.raw, policy=default)
        # Five working days from Wednesday, 2 June.
        assert "Bitte senden Sie uns die oben aufgeführten Unterlagen bis 09.06.2027." in str(
            played.office.text_of(request)
        )
        html = message.get_body(("html",))
        assert '<div lang="de">' in html.get_content()
        attached = [part.get_filename() for part in message.iter_attachments()]
        assert attached == ["formularz-zgloszenia.docx", "anmeldeformular.docx"]
        played.until("2027-06-04T12:00:00+02:00", "2027-06-08T12:00:00+02:00", "2027-07-12T12:00:00+02:00")
        assert played.all_are_delivered
        ranking = played.ranking("siec-2027")
        assert ranking.is_final
        assert {name: references(getattr(ranking, name)) for name in EXPECTED} == EXPECTED
        assert len(played.office.judged()) == 7
        # Whoever applied by 7 June is told of the longer call, once a person approved the letter.
        told = played.office.letters("prolongation")
        assert [letter.reference for letter in told] == [f"NET-2027-000{n}" for n in range(1, 6)]
        # The Polish ones get no German part, the German ones do.
        german_part = {x.reference: "AUF DEUTSCH" in played.office.text_of(x) for x in told}
        assert [reference for reference, has in german_part.items() if has] == [
            "NET-2027-0002",
            "NET-2027-0003",
            "NET-2027-0004",
        ]
        words = played.office.text_of(told[1])
        assert "NOWE ZAKOŃCZENIE NABORU: 9 LIPCA 2027 R., GODZ. 12:00" in words
        assert "Wcześniej ogłosiliśmy: 30 czerwca 2027 r., godz. 12:00." in words
        assert "Die Bewerbungsfrist wird verlängert" in words
        assert words_in_all(played, tmp_path / "lists") == {}
