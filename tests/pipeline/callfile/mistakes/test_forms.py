"""Mistakes in the questions of a call's forms: each is told."""

from pathlib import Path

import pytest

from tests.support.calls.mistakes import EVENTS, OWN_KIND, Mistake, assert_told, odd, wrong

FORMS = [
    wrong(
        "unknown_point",
        f"{EVENTS}[2].point",
        '{ name = "name", elsewhere = true, point = "1"',
        '{ name = "name", elsewhere = true, point = "21"',
    ),
    wrong("double_field", f"{EVENTS}[8].name", 'name = "krs"', 'name = "regon"'),
    wrong(
        "bad_field_name", f"{EVENTS}[11].name", 'name = "delegate_position"', 'name = "Stanowisko delegata"'
    ),
    wrong("taken_field_name", f"{EVENTS}[11].name", 'name = "delegate_position"', 'name = "agreements"'),
    wrong("no_label", f"{EVENTS}[11].labels", 'labels = ["Stanowisko"]', "labels = []"),
    wrong("empty_label", f"{EVENTS}[11].labels[1]", 'labels = ["Stanowisko"]', 'labels = [" "]'),
    wrong("double_label", f"{EVENTS}[12].labels[1]", 'labels = ["Telefon"]', 'labels = ["stanowisko"]'),
    odd(
        "odd_type", f"{EVENTS}[6].type", 'labels = ["NIP"], type = "nip"', 'labels = ["NIP"], type = "count"'
    ),
    wrong(
        "no_options",
        f"{EVENTS}[27]",
        ', options = { green_economy = ["Zielona gospodarka"], health = ["Zdrowie i jakość życia"], industry = ["Innowacyjny przemysł"] }',
        "",
    ),
    odd(
        "one_option",
        f"{EVENTS}[27].options",
        ', health = ["Zdrowie i jakość życia"], industry = ["Innowacyjny przemysł"]',
        "",
    ),
    wrong(
        "empty_option", f"{EVENTS}[27].options.health", 'health = ["Zdrowie i jakość życia"]', "health = []"
    ),
    wrong(
        "double_option",
        f"{EVENTS}[27].options.health",
        'health = ["Zdrowie i jakość życia"]',
        'health = ["zielona gospodarka"]',
    ),
    odd(
        "idle_options",
        f"{EVENTS}[11].options",
        'labels = ["Stanowisko"]',
        'labels = ["Stanowisko"], options = { a = ["b"], c = ["d"] }',
    ),
    odd(
        "no_signature_field",
        "documents.application_form.form.fields",
        'podpis osoby uprawnionej"], type = "signature"',
        'podpis osoby uprawnionej"]',
    ),
    wrong(
        "own_call_not_offered",
        f"{EVENTS}[1].options",
        '{ "szwajcaria-2026" = ["Szwajcarii"]',
        '{ "szwajcaria-2025" = ["Szwajcarii"]',
    ),
    wrong(
        "no_fields",
        "documents.survey.form.fields",
        "\n# ── Kryteria",
        OWN_KIND.format(kind="survey", name="Ankieta", more="form = { fields = [] }"),
    ),
]

SLIPS = [
    wrong(
        "crossed_yes_no",
        f"{EVENTS}[11].options",
        'labels = ["Stanowisko"]',
        'labels = ["Stanowisko"], type = "yes_no", options = { yes = ["Nein"], no = ["Ja"] }',
    ),
    wrong(
        "currency_misfit",
        f"{EVENTS}[11]",
        'labels = ["Stanowisko"]',
        'labels = ["Kwota w EUR"], type = "amount"',
    ),
]
MISTAKES = [*SLIPS, *FORMS]


@pytest.mark.parametrize("mistake", MISTAKES, ids=str)
def test_a_mistake_is_told(calls_folder: Path, mistake: Mistake) -> None:
    assert_told(mistake, calls_folder)
