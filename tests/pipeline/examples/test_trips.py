"""Luxembourg and Japan: one act, two trips open at once, a company that applies for both."""

from pathlib import Path

from domain.acts.on_applications import Ineligible
from tests.support.calls.example_calls import example, references

LUXEMBOURG = {
    # Alfa: micro 20 + innovative 10 + no trips 10. Gamma and Delta: small 20 + 0 + one or two trips 5.
    # Of these two Delta was complete on 4 February, Gamma only on 10 February.
    "qualified": [("LUX-2027-0001", 40), ("LUX-2027-0003", 25)],
    "reserve": [("LUX-2027-0002", 25)],
}
JAPAN = {
    # Alfa: 40 again. Beta: medium 5 + 10 + 10. Epsilon: micro 20 + 0 + three trips 0. One place.
    "qualified": [("JAP-2027-0001", 40)],
    "reserve": [("JAP-2027-0002", 25), ("JAP-2027-0003", 20)],
}


def test_from_the_first_mail_to_the_lists(tmp_path: Path) -> None:
    with example("wyjazdy", tmp_path) as played:
        played.until("2027-02-05T14:00:00+01:00")
        # Zeta's seat lies in another voivodeship: a person decides.
        played.decide("JAP-2027-0004", Ineligible(), "Siedziba w Poznaniu, bez oddziału w województwie.")
        played.until("2027-02-10T12:00:00+01:00", "2027-03-01T12:00:00+01:00")
        assert played.all_are_delivered
        asked = {letter.reference: letter for letter in played.office.letters("correction_request")}
        assert set(asked) == {"LUX-2027-0002", "JAP-2027-0003"}
        # The certificate of 2 November is older than three months before the close on 26 February.
        assert "Zasady § 3 lit. b" in played.office.text_of(asked["JAP-2027-0003"])
        for call_id, expected in (("luksemburg-2027", LUXEMBOURG), ("japonia-2027", JAPAN)):
            ranking = played.ranking(call_id)
            assert ranking.is_final
            for name, rows in expected.items():
                assert [(row.reference, row.total) for row in getattr(ranking, name)] == rows
        assert references(played.ranking("japonia-2027").not_ranked) == ["JAP-2027-0004"]
        assert references(played.ranking("luksemburg-2027").not_ranked) == []
