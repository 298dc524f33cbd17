"""Options that a line's end parts are still options, none of which was chosen."""

import pytest

from checks.recognise.form.answer.choice.choices import chosen

YES_NO = {"yes": ["TAK"], "no": ["NIE"]}


@pytest.mark.parametrize(
    "offer",
    ["tak /\nnie*", "tak / \nnie *", "tak\n/ nie", "tak\nnie*", "realizuje przedsiewziecie: tak /\nnie"],
)
def test_neither_is_chosen_where_both_were_left(offer):
    assert chosen(offer, YES_NO) == ("unclear", None)


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("tak /\n~~nie~~*", "yes"),
        ("~~tak~~ /\nnie*", "no"),
        ("tak\nnie mamy innych", "yes"),
        ("nie\ntak jak wyzej", "no"),
        ("nie", "no"),
    ],
)
def test_what_is_struck_out_or_said_on_the_first_line_tells(said, value):
    assert chosen(said, YES_NO) == ("read", value)
