"""Scholarships for persons: no NIP, a brother and a sister at one address, a group that goes first, a lottery."""

import re
from pathlib import Path

from domain.acts.on_applications import Close, Eligible
from tests.support.calls.example_calls import EXAMPLES, example, references
from tests.support.papers.their_words import all_texts, words_in_all

EXPECTED = {
    # Pkt 6: large families first (Iga 3, Olaf 4), then the lot. The lots, by
    #   printf '%s' 'Gmina Przykładów, 23.08.2027: 7 12 19 23 31 44:STY-2027-0001' | sha256sum
    # begin with 6a (1), ce (2), f0 (3), 66 (4), 3a (5), 15 (7): Olaf before Iga; Maja, Lena, Ewa, Adam.
    "qualified": ["STY-2027-0004", "STY-2027-0003", "STY-2027-0007"],
    "reserve": ["STY-2027-0005", "STY-2027-0001", "STY-2027-0002"],
    # Hugo never sent the certificate that he was asked for.
    "not_ranked": ["STY-2027-0006"],
}


def test_from_the_first_mail_to_the_list(tmp_path: Path) -> None:
    with example("stypendia", tmp_path) as played:
        played.until("2027-08-06T12:00:00+02:00", "2027-08-10T12:00:00+02:00", "2027-08-23T12:00:00+02:00")
        assert played.all_are_delivered
        asked = played.office.letters("correction_request")
        assert [letter.reference for letter in asked] == ["STY-2027-0004", "STY-2027-0006"]
        # The brother and the sister are two applications, and nobody had to be asked.
        ewa, adam, *_ = played.office.judged()
        assert (ewa.assessment.name, adam.assessment.name) == ("Ewa Żak", "Adam Żak")
        assert ewa.facts.email == adam.facts.email
        # Lena's income is one grosz above the limit (pkt 2 lit. b); she is 15 on the very day of the opening.
        lena = played.office.judged()[4].assessment
        assert (lena.fields["born_on"].value, lena.fields["income"].value) == ("2012-08-02", "2 500,01 PLN")
        assert lena.questions[0].text == ("Dochód na osobę w rodzinie jest wyższy niż próg (pkt 2 lit. b).")
        played.decide("STY-2027-0005", Eligible(), "Alimenty obniżają dochód do 2 100 zł.")
        # „Brak” is no income; a telephone with the country's number.
        assert played.office.judged()[6].assessment.fields["income"].value == "0 PLN"
        assert played.office.judged()[2].assessment.fields["phone"].value == "+48 600 100 203"
        # Olaf's PESEL had a wrong digit: he was asked, and the number stands nowhere.
        words = played.office.text_of(asked[0])
        assert "Numer PESEL w dokumencie „Wniosek o stypendium” jest błędny" in words
        assert {one.assessment.fields["pesel"].value for one in played.office.judged()} == {"podany"}
        # Hugo's term passed: the program proposes, a person closes.
        (missed,) = played.office.judged()[5].assessment.questions
        assert missed.text == (
            "Termin uzupełnienia minął (poniedziałek, 16 sierpnia 2027 r.), a zgłoszenie nie jest kompletne. "
            "Zgodnie z zasadami naboru proponujemy pozostawić je bez rozpatrzenia (Zasady, pkt 5)."
        )
        assert not played.ranking("stypendia-2027").is_final
        assert missed.acts[0] == Close()
        played.decide("STY-2027-0006", Close(), "Nie wpłynęło zaświadczenie ze szkoły.")
        played.until("2027-08-23T13:00:00+02:00")
        assert [x.reference for x in played.office.letters("closing")] == ["STY-2027-0006"]
        ranking = played.ranking("stypendia-2027")
        assert ranking.is_final
        assert {name: references(getattr(ranking, name)) for name in EXPECTED} == EXPECTED
        assert words_in_all(played, tmp_path / "lists") == {}
        mails = (EXAMPLES / "stypendia/mails/mails.toml").read_text(encoding="utf-8")
        numbers = re.compile("|".join(re.findall(r'pesel = "(\d{11})"', mails)))
        assert [where for where, text in all_texts(played, tmp_path / "again") if numbers.search(text)] == []
