"""What the file's own form gets wrong: TOML, unknown and missing keys, wrong types and words: each is told."""

from pathlib import Path

import pytest

from tests.support.calls.mistakes import EVENTS, Mistake, assert_told, wrong

FORM_OF_MISTAKES = [
    wrong("bad_toml", "cały plik", 'project = "Innowacyjne Lubuskie"', 'project = "Innowacyjne Lubuskie'),
    wrong("bad_toml", "cały plik", "places = 5", "places = 5\nplaces = 6"),
    wrong("bad_toml", "cały plik", "places = 5", "places 5"),
    wrong("bad_toml", "cały plik", "places = 5", "places = pięć"),
    wrong("bad_toml", "cały plik", "starts_on = 2026-06-22", "starts_on = 2026-06-31"),
    wrong("bad_toml", "cały plik", "[thresholds]", "[term]"),
    wrong("bad_toml", "cały plik", "reminders = [2, 0]", "reminders = [2, 0"),
    wrong("unknown_key", "term.reminder", "reminders = [2, 0]", "reminders = [2, 0]\nreminder = [1]"),
    wrong("unknown_key", "miejsca", "places = 5", "places = 5\nmiejsca = 5"),
    wrong("unknown_key", "criteria[2].yesno", "yes_no = [10, 0]", "yes_no = [10, 0]\nyesno = [1, 0]"),
    wrong(
        "unknown_key",
        f"{EVENTS}[2].lables",
        '{ name = "name", elsewhere',
        '{ lables = [], name = "name", elsewhere',
    ),
    wrong("missing_key", "places", "places = 5 ", "# places"),
    wrong("missing_key", "office.email", "email = ", "# email = "),
    wrong("not_string", "project", 'project = "Innowacyjne Lubuskie"', "project = 7"),
    wrong("not_int", "places", "places = 5", 'places = "pięć"'),
    wrong("not_tuple", "term.reminders", "reminders = [2, 0]", "reminders = 2"),
    wrong("not_bool", "documents.application_form.mandatory", "mandatory = true", 'mandatory = "zawsze"'),
    wrong("not_float", "thresholds.kind", "kind = 0.75", 'kind = "duży"'),
    wrong(
        "not_model",
        "documents.zus_certificate.signals",
        'source = "Regulamin § 4.3 b"',
        'source = "§"\nsignals = 5',
    ),
    wrong("not_date", "trip.starts_on", "starts_on = 2026-06-22", 'starts_on = "22 czerwca"'),
    wrong("not_dict", "criteria[1].choice", "choice = { micro = 20, small = 20, medium = 5 }", "choice = 20"),
    wrong("unknown_word", "documents.draft_contract.reads_as", '"contract"', '"contrakt"'),
    wrong("unknown_word", "term.unit", '"workdays"', '"weeks"'),
    wrong("unknown_word", f"{EVENTS}[6].type", 'type = "nip"', 'type = "nipp"'),
    wrong("too_small", "places", "places = 5", "places = 0"),
    wrong("too_small", "criteria[3].bands[1].at_least", "at_least = 4", "at_least = -4"),
    wrong("too_large", "thresholds.kind", "kind = 0.75", "kind = 75"),
    wrong("not_instant", "opens_at", '"2026-04-07 10:00"', '"7 kwietnia"'),
    wrong("not_instant", "closes_at", '"2026-05-07 24:00"', '"2026-05-32 24:00"'),
    wrong("bad_pattern", "id", 'id = "szwajcaria-2026"', 'id = "Szwajcaria 2026"'),
    wrong("bad_pattern", "reference_prefix", '"SZW"', '"Szw1"'),
    wrong("broken_rule", "criteria[2]", "yes_no = [10, 0]", ""),
    wrong("broken_rule", "criteria[1].field", 'field = "size"\nchoice', "choice"),
    wrong("broken_rule", "criteria", "number = 9", "number = 8"),
    wrong("broken_rule", "closes_at", '"2026-05-07 24:00"', '"2026-04-01 24:00"'),
    wrong("broken_rule", "documents.zus_certificate.form", 'reads_as = "certificate"', 'reads_as = "form"'),
]
FORM_OF_MISTAKES += [
    wrong("broken_rule", "applicant.identified_by", 'identified_by = ["nip"]', 'identified_by = ["pesel"]'),
    wrong("broken_rule", "applicant.identified_by", 'identified_by = ["nip"]', 'identified_by = ["nip +"]'),
    wrong("too_short", "applicant.identified_by", 'identified_by = ["nip"]', "identified_by = []"),
    wrong("too_long", "applicant.noun", '"przedsiębiorców"]', '"przedsiębiorców", "firm"]'),
]
FORM_OF_MISTAKES += [
    wrong(
        "broken_rule",
        "documents.zus_certificate.age",
        'source = "Regulamin § 4.3 b"',
        'source = "§"\nage = { days = 30, months = 1 }',
    ),
]

MISTAKES = [*FORM_OF_MISTAKES]


@pytest.mark.parametrize("mistake", MISTAKES, ids=str)
def test_a_mistake_is_told(calls_folder: Path, mistake: Mistake) -> None:
    assert_told(mistake, calls_folder)
