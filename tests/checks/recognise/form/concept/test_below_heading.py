"""Questions that say half of what they ask, below a heading that says it all."""

from tests.checks.recognise.form.concept.test_on_pictures import table


def test_a_question_below_the_heading_of_its_concept_is_its() -> None:
    rows = (
        "11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych",
        "a\tCzy firma uczestniczy w Porozumieniu?\t☐ nie ☒ tak, w jednym ☐ tak, w więcej niż jednym",
        "12. Cel udziału w wyjeździe\t\tpoznanie rynku",
    )
    assert table(*rows)["in_agreements"].value is True


def test_numbers_that_are_only_offered_are_no_answer() -> None:
    rows = ("Porozumienia na rzecz Rozwoju Obszarów Kluczowych – liczba\tżadne\tjedno\twięcej niż jedno",)
    assert table(*rows)["in_agreements"].state == "unclear"
