"""Mistakes in the formal criteria of a call's file: each is told."""

from pathlib import Path

import pytest

from pipeline.callfile.check import check_file
from tests.support.calls.mistakes import EVENTS, SENDER, TEXT, Mistake, assert_told, odd, wrong

ELIGIBILITY = [
    wrong("unknown_region", "eligibility.voivodeship", 'voivodeship = "lubuskie"', 'voivodeship = "lubuske"'),
    odd(
        "region_without_register",
        "eligibility.voivodeship",
        'voivodeship = "lubuskie"',
        'voivodeship = "opolskie"',
    ),
    wrong("no_sizes", "eligibility.sizes", 'sizes = ["micro", "small", "medium"]', "sizes = []"),
    wrong("unknown_size", "eligibility.sizes[1]", 'sizes = ["micro"', 'sizes = ["mikro"'),
    wrong("bad_pkd", "eligibility.excluded_pkd[1]", '["03", "01.1"', '["A03", "01.1"'),
    odd("pkd_twice", "eligibility.warned_pkd[1]", 'warned_pkd = ["01.6"', 'warned_pkd = ["01.1"'),
    wrong(
        "bad_domain", "eligibility.office_domains[1]", '["lubuskie.pl"]', '["@lubuskie.pl", "lubuskie.pl"]'
    ),
]
OWN_RULE = '[[eligibility.rules]]\n{}\ntext = "Nie spełnia."\n[thresholds]'
AREAS = [
    wrong("broken_rule", "eligibility.voivodeships", 'voivodeship = "lubuskie"',
          'voivodeship = "lubuskie"\nvoivodeships = ["lubelskie"]'),
    odd("double_region", "eligibility.voivodeships[2]", 'voivodeship = "lubuskie"',
        'voivodeships = ["lubuskie", "Lubuskie"]'),
    wrong("unknown_region", "eligibility.voivodeships[2]", 'voivodeship = "lubuskie"',
          'voivodeships = ["lubuskie", "lubelske"]'),
    wrong("unknown_area", "eligibility.powiats[1]", 'voivodeship = "lubuskie"',
          'voivodeship = "lubuskie"\npowiats = ["zarsky"]'),
    wrong("unknown_area", "eligibility.gminas[1]", 'voivodeship = "lubuskie"',
          'voivodeship = "lubuskie"\ngminas = ["Kraków"]'),
    odd("double_area", "eligibility.powiats[2]", 'voivodeship = "lubuskie"',
        'voivodeship = "lubuskie"\npowiats = ["żarski", "powiat Żarski"]'),
    wrong("unknown_area", "eligibility.powiats[1]", 'voivodeship = "lubuskie"', 'powiats = ["wieruszewski"]'),
    wrong("unknown_area", "eligibility.powiats[1]", 'voivodeship = "lubuskie"',
          'voivodeship = "lubelskie"\npowiats = ["żarski"]'),
    odd("ambiguous_area", "eligibility.powiats[1]", 'voivodeship = "lubuskie"', 'powiats = ["krośnieński"]'),
    wrong("foreign_gmina", "eligibility.gminas[1]", 'voivodeship = "lubuskie"',
          'voivodeship = "lubelskie"\ngminas = ["081105 Wojcieszków"]'),
    wrong("foreign_gmina", "eligibility.gminas[1]", 'voivodeship = "lubuskie"',
          'voivodeship = "lubelskie"\ngminas = ["0611 Wojcieszków"]'),
    odd("unproved_gmina", "eligibility.gminas", 'voivodeship = "lubuskie"',
        'voivodeship = "lubelskie"\ngminas = ["Wojcieszków"]'),
    odd("area_not_asked", "eligibility.powiats", 'voivodeship = "lubuskie"',
        'voivodeship = "lubuskie"\npowiats = ["żarski"]'),
]  # fmt: skip
OWN_RULES = [
    wrong(
        "empty_text",
        "eligibility.rules[1].text",
        "# ── Dokumenty",
        '[[eligibility.rules]]\nfield = "innovative"\nanswers = ["tak"]\ntext = "  "\n\n# ── Dokumenty',
    ),
    wrong("unknown_word", f"{EVENTS}[6].currency", 'type = "nip"', 'type = "amount", currency = "zł"'),
    odd("idle_currency", f"{EVENTS}[6].currency", 'type = "nip"', 'type = "nip", currency = "EUR"'),
    wrong(
        "unknown_field",
        "eligibility.rules[1].field",
        "[thresholds]",
        OWN_RULE.format('field = "staz"\nat_least = 1'),
    ),
    wrong(
        "rule_misfit",
        "eligibility.rules[1].field",
        "[thresholds]",
        OWN_RULE.format('field = "lis"\nat_least = 1'),
    ),
    wrong(
        "rule_misfit",
        "eligibility.rules[1].field",
        "[thresholds]",
        OWN_RULE.format('field = "office_trips"\nat_least_months = 24'),
    ),
    wrong(
        "unknown_value",
        "eligibility.rules[1].answers[1]",
        "[thresholds]",
        OWN_RULE.format('field = "lis"\nanswers = ["yes"]'),
    ),
    odd(
        "rule_not_required",
        "eligibility.rules[1].field",
        "[thresholds]",
        OWN_RULE.format('field = "purpose"\nexcluded = ["brak"]'),
    ),
    wrong(
        "broken_rule",
        "eligibility.rules[1]",
        "[thresholds]",
        OWN_RULE.format('field = "lis"\nanswers = ["tak"]\nat_least = 1'),
    ),
    wrong("broken_rule", "eligibility.rules[1]", "[thresholds]", OWN_RULE.format('field = "lis"')),
    wrong(
        "broken_rule",
        "eligibility.rules[1].at_most",
        "[thresholds]",
        OWN_RULE.format('field = "office_trips"\nat_least = 3\nat_most = 1'),
    ),
]

SLIPS = [
    odd(
        "odd_months",
        "eligibility.rules[1].at_least_months",
        "[thresholds]",
        OWN_RULE.format('field = "activity"\nat_least_months = 700'),
    ),
    odd(
        "idle_rule",
        "eligibility.rules[1].answers",
        "[thresholds]",
        OWN_RULE.format('field = "lis"\nanswers = ["tak", "nie"]'),
    ),
    wrong(
        "rule_misfit",
        "eligibility.rules[1].field",
        "[thresholds]",
        OWN_RULE.format('field = "office_trips"\nexcluded = ["3"]'),
    ),
]
MISTAKES = [*SLIPS, *ELIGIBILITY, *AREAS, *OWN_RULES]


@pytest.mark.parametrize("mistake", MISTAKES, ids=str)
def test_a_mistake_is_told(calls_folder: Path, mistake: Mistake) -> None:
    assert_told(mistake, calls_folder)


@pytest.mark.parametrize(("powiat", "is_told"), [("krośnieński", True), ("żarski", False)])
def test_a_powiat_that_lies_in_two_voivodeships_needs_the_question(
    calls_folder: Path, powiat: str, *, is_told: bool
) -> None:
    asked = '{ name = "voivodeship", waits = true, point = "1", labels = ["Województwo"]'
    text = TEXT.replace(asked, asked.replace("voivodeship", "powiat").replace("Województwo", "Powiat"))
    text = text.replace('voivodeship = "lubuskie"', f'voivodeship = "lubuskie"\npowiats = ["{powiat}"]')
    path = calls_folder / "powiat.toml"
    path.write_text(text, encoding="utf-8")
    told = {complaint.code for complaint in check_file(path, SENDER).read.complaints}
    path.unlink()
    assert ("powiat_of_two_regions" in told) is is_told
