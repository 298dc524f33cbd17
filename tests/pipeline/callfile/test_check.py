"""Every kind of mistake in a call's file is told: with its line, its key, and what to do about it."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from config.loader import load_call
from errors import ConfigError
from pipeline.callfile.check import check_file, refuse_errors
from tests.support.example_calls import CALL_FILES

ROOT = Path(__file__).parents[3]
CALLS = ROOT / "config/calls"
SENDER = "sekretariat.dgr@lubuskie.pl"
TEXT = (CALLS / "szwajcaria-2026.toml").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Mistake:
    """What is changed in a good file, and what the check has to say of it."""

    code: str
    key: str
    old: str
    new: str
    is_error: bool = True


def wrong(code: str, key: str, old: str, new: str) -> Mistake:
    return Mistake(code, key, old, new)


def odd(code: str, key: str, old: str, new: str) -> Mistake:
    return Mistake(code, key, old, new, is_error=False)


EVENTS = "documents.application_form.form.fields"
OWN_KIND = """
[documents.{kind}]
name = "{name}"
{more}
reads_as = "plain"
remedy = "Prosimy przesłać."
source = "§ 9"

# ── Kryteria"""

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

LONGER = '[prolongation]\ncloses_at = "{}"\nannounced_on = {}\nreason = "Awaria"\n\n[term]'
DATES = [
    wrong("ends_before_start", "trip.ends_on", "ends_on = 2026-06-25", "ends_on = 2026-06-15"),
    wrong("starts_before_close", "trip.starts_on", "starts_on = 2026-06-22", "starts_on = 2026-05-02"),
    odd("shift_before_close", "trip.shift_days", "shift_days = 4", "shift_days = 60"),
    odd(
        "resignation_before_close", "trip.resignation_days", "resignation_days = 15", "resignation_days = 50"
    ),
    odd("short_window", "closes_at", '"2026-05-07 24:00"', '"2026-04-08 12:00"'),
    odd("long_window", "closes_at", 'opens_at = "2026', 'opens_at = "2025'),
    odd(
        "far_event",
        "trip.starts_on",
        "2026-06-22            # § 1.5\nends_on = 2026",
        "2028-06-22\nends_on = 2028",
    ),
    odd("long_event", "trip.ends_on", "ends_on = 2026-06-25", "ends_on = 2026-12-25"),
    odd("year_off", "id", 'id = "szwajcaria-2026"', 'id = "szwajcaria-2025"'),
    odd("year_off", "title", "czerwca 2026 r.", "czerwca 2024 r."),
    wrong("negative_reminder", "term.reminders[1]", "reminders = [2, 0]", "reminders = [-2, 0]"),
    wrong("long_reminder", "term.reminders[1]", "reminders = [2, 0]", "reminders = [5, 0]"),
    odd("double_reminder", "term.reminders[2]", "reminders = [2, 0]", "reminders = [2, 2]"),
    odd("term_after_start", "term.length", "length = 5\n", "length = 40\n"),
    odd("term_after_start", "term.length", "length = 5\n", 'length = 9\nrounds = 5\nmissed = "question"\n'),
    wrong("not_instant", "prolongation.closes_at", "[term]", LONGER.format("2026-05-40 24:00", "2026-05-04")),
    wrong("broken_rule", "prolongation.closes_at", "[term]", LONGER.format("2026-05-07 12:00", "2026-05-04")),
    wrong(
        "announced_too_late",
        "prolongation.announced_on",
        "[term]",
        LONGER.format("2026-05-11 24:00", "2026-05-13"),
    ),
    wrong(
        "announced_too_early",
        "prolongation.announced_on",
        "[term]",
        LONGER.format("2026-05-11 24:00", "2026-03-13"),
    ),
    odd("reopened", "prolongation.announced_on", "[term]", LONGER.format("2026-05-15 24:00", "2026-05-11")),
    wrong(
        "empty_text",
        "prolongation.reason",
        "[term]",
        LONGER.format("2026-05-15 24:00", "2026-05-06").replace("Awaria", ""),
    ),
    wrong("broken_rule", "closes_at", 'closes_at = "2026-05-07 24:00"', "# closes_at"),
    wrong(
        "broken_rule",
        "prolongation",
        'closes_at = "2026-05-07 24:00"',
        'rolling = true\nranking.results = "at_once"\nranking.order = ["completion"]\n'
        'prolongation = { closes_at = "2026-05-10 24:00", announced_on = 2026-05-01, reason = "Awaria." }',
    ),
    odd("silent_refusal", "term.missed", "length = 5\n", "length = 5\nrounds = 0\n"),
    wrong("too_large", "term.rounds", "length = 5\n", "length = 5\nrounds = 50\n"),
    wrong("unknown_word", "term.missed", "length = 5\n", 'length = 5\nmissed = "refuse"\n'),
]

DOCUMENTS = [
    wrong("double_letter", "documents.zus_certificate.letter", 'letter = "b"', 'letter = "a"'),
    wrong(
        "double_kind", "documents.proxy.name", 'name = "Pełnomocnictwo"', 'name = "Formularz zgłoszeniowy"'
    ),
    wrong(
        "shared_title",
        "documents.survey",
        "\n# ── Kryteria",
        OWN_KIND.format(kind="survey", name="Ankieta", more='signals = { title = ["Pełnomocnictwo"] }'),
    ),
    odd(
        "shared_with_lookalike",
        "documents.ceidg",
        "\n# ── Kryteria",
        OWN_KIND.format(kind="ceidg", name="Wydruk z CEIDG", more="mandatory = true"),
    ),
    odd(
        "shared_with_built_in",
        "documents.own_form",
        "\n# ── Kryteria",
        OWN_KIND.format(
            kind="own_form", name="Deklaracja", more='signals = { title = ["Formularz zgłoszeniowy"] }'
        ),
    ),
    wrong(
        "unrecognisable",
        "documents.survey.signals",
        "\n# ── Kryteria",
        OWN_KIND.format(
            kind="survey", name="Ankieta", more='mandatory = true\nsignals = { against = ["Faktura"] }'
        ),
    ),
    wrong(
        "signal_against_itself",
        "documents.survey.signals",
        "\n# ── Kryteria",
        OWN_KIND.format(
            kind="survey", name="Ankieta", more='signals = { title = ["Ankieta"], against = ["ANKIETA"] }'
        ),
    ),
    odd(
        "mandatory_and_asked",
        "documents.de_minimis_statement.asked",
        "asked = true",
        "asked = true\nmandatory = true",
    ),
    odd(
        "mandatory_and_many",
        "documents.innovation_evidence.many",
        "many = true",
        "many = true\nmandatory = true",
    ),
    odd(
        "form_signed_by_issuer",
        "documents.application_form.signed",
        'signed = "applicant"',
        'signed = "issuer"',
    ),
    odd(
        "certificate_signed_by_applicant",
        "documents.zus_certificate.signed",
        'signed = "issuer"',
        'signed = "applicant"',
    ),
    odd(
        "idle_form",
        "documents.application_form.form",
        'mandatory = true\nreads_as = "form"',
        'mandatory = true\nreads_as = "plain"',
    ),
    odd(
        "form_without_blank", "documents.application_form", 'blank = "forms/formularz-zgloszeniowy.docx"', ""
    ),
    wrong(
        "missing_blank",
        "documents.draft_contract.blank",
        "forms/projekt-umowy.docx",
        "forms/Projekt-umowy.docx",
    ),
    wrong(
        "missing_blank",
        "documents.draft_contract.earlier_blanks[1]",
        'blank = "forms/projekt-umowy.docx"',
        'blank = "forms/projekt-umowy.docx"\nearlier_blanks = ["forms/dawny.docx"]',
    ),
    odd("unreadable_blank", "documents.draft_contract.blank", "forms/projekt-umowy.docx", "forms/pusty.docx"),
    wrong(
        "blank_outside", "documents.draft_contract.blank", "forms/projekt-umowy.docx", "../forms/umowa.docx"
    ),
    odd("odd_blank", "documents.draft_contract.blank", "forms/projekt-umowy.docx", "forms/umowa.exe"),
    odd(
        "blank_twice",
        "documents.draft_contract.earlier_blanks",
        'blank = "forms/projekt-umowy.docx"',
        'blank = "forms/projekt-umowy.docx"\nearlier_blanks = ["forms/projekt-umowy.docx"]',
    ),
    odd(
        "option_not_on_blank",
        f"{EVENTS}[1].options.szwajcaria-2026",
        '{ "szwajcaria-2026" = ["Szwajcarii"]',
        '{ "szwajcaria-2026" = ["Luksemburga"]',
    ),
    odd(
        "label_not_on_blank",
        f"{EVENTS}[3].labels",
        'labels = ["Adres siedziby"], required',
        'labels = ["Adres siedzziby"], required',
    ),
]

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

BANDS = "bands = [{ at_least = 4, points = 10 }, { at_least = 1, at_most = 3, points = 5 }, { at_least = 0, at_most = 0, points = 0 }]"
POINTS = [
    wrong("unknown_field", "criteria[2].field", 'field = "innovative"', 'field = "inovative"'),
    wrong("unknown_field", "criteria[4].sum_of[1].field", '{ field = "website_pl"', '{ field = "website"'),
    wrong("double_summand", "criteria[4].sum_of[2]", '{ field = "website_foreign"', '{ field = "website_pl"'),
    wrong("points_misfit", "criteria[1].choice", 'field = "size"\nchoice', 'field = "activity"\nchoice'),
    wrong("points_misfit", "criteria[2].yes_no", 'field = "innovative"', 'field = "activity"'),
    wrong("points_misfit", "criteria[3].bands", 'field = "certificates"', 'field = "activity"'),
    odd("years_without_rows", "criteria[5].last_years", 'field = "events"', 'field = "office_trips"'),
    wrong("unknown_value", "criteria[1].choice.mikro", "{ micro = 20, small", "{ mikro = 20, small"),
    odd("value_without_points", "criteria[1].choice", "small = 20, medium = 5", "small = 20"),
    wrong(
        "unknown_form_point",
        "criteria[2].form_point",
        'działalności"\nform_point = "3"',
        'działalności"\nform_point = "33"',
    ),
    wrong("negative_points", "criteria[1].choice.medium", "medium = 5", "medium = -5"),
    wrong("negative_points", "criteria[2].yes_no[2]", "yes_no = [10, 0]", "yes_no = [10, -1]"),
    wrong("negative_points", "criteria[4].sum_of[1].points", 'polskim", points = 3', 'polskim", points = -3'),
    wrong(
        "negative_points",
        "criteria[3].bands[2].points",
        "at_most = 3, points = 5",
        "at_most = 3, points = -5",
    ),
    wrong(
        "no_points", "criteria[1].choice", "choice = { micro = 20, small = 20, medium = 5 }", "choice = {}"
    ),
    wrong("no_points", "criteria[3].bands", BANDS, "bands = []"),
    odd("no_beats_yes", "criteria[2].yes_no", "yes_no = [10, 0]", "yes_no = [0, 10]"),
    odd("level_points", "criteria[2]", "yes_no = [10, 0]", "yes_no = [0, 0]"),
    wrong("empty_band", "criteria[3].bands[2]", "{ at_least = 1, at_most = 3", "{ at_least = 3, at_most = 1"),
    wrong("band_gap", "criteria[3].bands[1]", "at_least = 4, points", "at_least = 5, points"),
    wrong(
        "band_gap",
        "criteria[3].bands[2]",
        ', { at_least = 0, at_most = 0, points = 0 }]\nsource = "Regulamin, załącznik nr 1, lp. 3',
        ']\nsource = "Regulamin, załącznik nr 1, lp. 3',
    ),
    wrong("band_gap", "criteria[3].bands[1]", "at_least = 4, points", "at_least = 4, at_most = 9, points"),
    wrong("band_overlap", "criteria[3].bands[1]", "at_least = 1, at_most = 3", "at_least = 1, at_most = 4"),
    odd(
        "double_criterion",
        "criteria[2].name",
        '"Innowacyjny charakter działalności"',
        '"Wielkość przedsiębiorstwa"',
    ),
    odd("counted_twice", "criteria[6].field", 'field = "lis"', 'field = "innovative"'),
]

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

TEXTS = [
    wrong(
        "unsendable_letter",
        "cały plik",
        'unit = "Departament Gospodarki i',
        'unit = "Departament\\nGospodarki i',
    ),
    wrong(
        "empty_text", "office.signature", 'signature = "Departament Gospodarki i Rozwoju"', 'signature = ""'
    ),
    wrong("empty_text", "documents.zus_certificate.source", 'source = "Regulamin § 4.3 b"', 'source = ""'),
    wrong(
        "left_to_fill_in",
        "title",
        'title = "Wyjazd studyjny do Szwajcarii, 22',
        'title = "(do uzupełnienia) 22',
    ),
    wrong("bad_email", "office.email", '"sekretariat.dgr@lubuskie.pl"', '"sekretariat.dgr(at)lubuskie.pl"'),
    odd("no_phone", "office.phones", 'phones = ["68 45 65 268", "68 456 53 31"]', "phones = []"),
    odd("odd_phone", "office.phones[1]", '"68 45 65 268"', '"wewn. 31"'),
    odd("odd_website", "office.websites[1]", '"www.lubuskie.pl", "www.f', '"nasza strona", "www.f'),
    odd("office_outside_domains", "office.email", '["lubuskie.pl"]', '["umwl.pl"]'),
    wrong(
        "no_phrases", "trip.phrases", 'phrases = ["Szwajcaria", "Szwajcarii", "Szwajcarię"]', "phrases = []"
    ),
    odd("short_phrase", "submission_phrases[3]", '"nabór"', '"na"'),
    odd("double_phrase", "submission_phrases[4]", '"rekrutacja"', '"Nabor"'),
    odd("odd_threshold", "thresholds.field", "field = 0.75", "field = 0.1"),
    odd("other_sender", "office.email", '"sekretariat.dgr@lubuskie.pl"', '"dgr@lubuskie.pl"'),
]

RANKING = [
    wrong("unreachable_total", "points_total", "places = 5 ", "points_total = 110\nplaces = 5 "),
    wrong("total_exceeded", "points_total", "places = 5 ", "points_total = 90\nplaces = 5 "),
    wrong("unreachable_minimum", "ranking.minimum", "[thresholds]", "[ranking]\nminimum = 101\n[thresholds]"),
    wrong("too_small", "ranking.minimum", "[thresholds]", "[ranking]\nminimum = -1\n[thresholds]"),
    wrong("unknown_word", "ranking.order[1]", "[thresholds]", '[ranking]\norder = ["point"]\n[thresholds]'),
    wrong(
        "broken_rule",
        "ranking.order",
        "[thresholds]",
        '[ranking]\norder = ["points", "points"]\n[thresholds]',
    ),
    wrong(
        "broken_rule",
        "ranking.order",
        "[thresholds]",
        '[ranking]\norder = ["lottery", "points"]\n[thresholds]',
    ),
    wrong(
        "broken_rule", "ranking.group", "[thresholds]", '[ranking]\norder = ["group", "points"]\n[thresholds]'
    ),
    wrong("broken_rule", "ranking.seed", "[thresholds]", '[ranking]\nseed = "4 8 15"\n[thresholds]'),
    wrong(
        "unknown_field",
        "ranking.quotas[1].field",
        "[thresholds]",
        '[ranking]\nquotas = [{ field = "powiat", places = 1 }]\n[thresholds]',
    ),
    wrong(
        "unknown_value",
        "ranking.quotas[1].answer",
        "[thresholds]",
        '[ranking]\nquotas = [{ field = "size", answer = "mikro", places = 1 }]\n[thresholds]',
    ),
    wrong(
        "unknown_field",
        "ranking.quotas[1].field",
        "[thresholds]",
        '[ranking]\nquotas = [{ field = "size + powiat", places = 1 }]\n[thresholds]',
    ),
    wrong(
        "broken_rule",
        "ranking.quotas[1].answer",
        "[thresholds]",
        '[ranking]\nquotas = [{ field = "size + lis", answer = "micro", places = 1 }]\n[thresholds]',
    ),
    wrong(
        "broken_rule",
        "ranking.quotas[1].field",
        "[thresholds]",
        '[ranking]\nquotas = [{ field = "size + size", places = 1 }]\n[thresholds]',
    ),
    wrong(
        "group_misfit",
        "ranking.quotas[1].field",
        "[thresholds]",
        '[ranking]\nquotas = [{ field = "certificates", places = 1 }]\n[thresholds]',
    ),
    odd(
        "idle_quota",
        "ranking.quotas[1].places",
        "[thresholds]",
        '[ranking]\nquotas = [{ field = "size", places = 5 }]\n[thresholds]',
    ),
    odd("criteria_unused", "ranking.order", "[thresholds]", '[ranking]\norder = ["arrival"]\n[thresholds]'),
]

RANKING += [
    wrong("broken_rule", "ranking.results", "[thresholds]", '[ranking]\nresults = "at_once"\n[thresholds]'),
    odd(
        "idle_reserve_source",
        "ranking.reserve_source",
        "[thresholds]",
        '[ranking]\nreserve_source = "§ 7"\n[thresholds]',
    ),
    wrong("too_small", "criteria[2].weight", "yes_no = [10, 0]", "yes_no = [10, 0]\nweight = 0"),
    wrong("unreachable_total", "points_total", "places = 5 ", "points_total = 101\nplaces = 5 "),
]

DIVIDED = '[resource]\nfield = "office_trips"\ntotal = 80\n{}\n[thresholds]'
LISTS = '[ranking.categories]\nfield = "{}"\nplaces = {{ {} }}\n[thresholds]'
CATEGORIES = [
    wrong("unknown_field", "ranking.categories.field", "[thresholds]", LISTS.format("rodzaj", "a = 5")),
    wrong(
        "unknown_value",
        "ranking.categories.places",
        "[thresholds]",
        LISTS.format("size", "mikro = 2, micro = 1, small = 1, medium = 1, large = 0"),
    ),
    wrong(
        "category_without_places",
        "ranking.categories.places",
        "[thresholds]",
        LISTS.format("size", "micro = 2, small = 3"),
    ),
    wrong(
        "category_sum",
        "ranking.categories.places",
        "[thresholds]",
        LISTS.format("size", "micro = 2, small = 2, medium = 2, large = 0"),
    ),
    wrong("broken_rule", "rolling", "places = 5 ", "rolling = true\nplaces = 5 "),
    wrong(
        "broken_rule",
        "resource",
        "[thresholds]",
        DIVIDED.format("").replace("[thresholds]", LISTS.format("size", "micro = 5")),
    ),
]

RESOURCE = [
    wrong(
        "unknown_field", "resource.field", "[thresholds]", DIVIDED.format("").replace("office_trips", "osoby")
    ),
    wrong(
        "resource_misfit",
        "resource.field",
        "[thresholds]",
        DIVIDED.format("").replace("office_trips", "activity"),
    ),
    wrong(
        "resource_limits",
        "resource.at_least",
        "[thresholds]",
        DIVIDED.format('at_least = 90\nwhen_short = "rest"'),
    ),
    odd("idle_resource_limit", "resource.at_most", "[thresholds]", DIVIDED.format("at_most = 80")),
    odd("idle_resource_minimum", "resource.at_least", "[thresholds]", DIVIDED.format("at_least = 5")),
    wrong("unknown_word", "resource.when_short", "[thresholds]", DIVIDED.format('when_short = "nxt"')),
]

OWN_RULE = '[[eligibility.rules]]\n{}\ntext = "Nie spełnia."\n[thresholds]'
LETTERS = '[letters]\nevery = [{ text = "Hallo", language = "de" }]\nlanguage = {%s}\n\n[thresholds]'
LANGUAGES = [
    wrong("unknown_field", "letters.language.field", "[thresholds]",
          LETTERS % 'field = "kraj", answers = { tak = "de" }'),
    wrong("language_misfit", "letters.language.field", "[thresholds]",
          LETTERS % 'field = "delegate", answers = { tak = "de" }'),
    wrong("unknown_value", "letters.language.answers", "[thresholds]",
          LETTERS % 'field = "innovative", answers = { ja = "de" }'),
    wrong("bad_language", "letters.language.answers.tak", "[thresholds]",
          LETTERS % 'field = "innovative", answers = { tak = "niemiecki" }'),
    odd("language_without_text", "letters.language.answers.nie", "[thresholds]",
        LETTERS % 'field = "innovative", answers = { tak = "de", nie = "fr" }'),
    odd("text_nobody_reads", "letters.language.answers", "[thresholds]",
        LETTERS % 'field = "innovative", answers = { tak = "pl" }'),
]  # fmt: skip

PERSONS = 'identified_by = ["nip"]'
REPRESENTATIVES = [
    wrong("unknown_field", "applicant.representatives.field", PERSONS,
          PERSONS + '\nrepresentatives = { field = "delegaci", at_most = 2 }'),
    wrong("persons_misfit", "applicant.representatives.field", PERSONS,
          PERSONS + '\nrepresentatives = { field = "delegate", at_most = 2 }'),
    wrong("broken_rule", "applicant.representatives.at_most", PERSONS,
          PERSONS + '\nrepresentatives = { field = "certificates", at_least = 3, at_most = 2 }'),
]  # fmt: skip

CONTRACT = 'source = "Regulamin § 4.3 f"'
STAGES = [
    wrong(
        "broken_rule",
        "documents.application_form.stage",
        'source = "Regulamin § 4.3 a"',
        'source = "§"\nstage = 2',
    ),
    wrong(
        "broken_rule",
        "documents.application_form.by_hand",
        'source = "Regulamin § 4.3 a"',
        'source = "§"\nby_hand = true',
    ),
    wrong("broken_rule", "documents", CONTRACT, 'source = "§"\nstage = 3'),
    wrong("too_small", "documents.draft_contract.stage", CONTRACT, 'source = "§"\nstage = 0'),
    odd(
        "idle_by_hand",
        "documents.de_minimis_statement.by_hand",
        'name = "Oświadczenie o otrzymanej pomocy de minimis"',
        'name = "Oświadczenie"\nby_hand = true',
    ),
    odd("idle_stage", "documents.proxy.stage", "[documents.proxy]", "[documents.proxy]\nstage = 2"),
    odd(
        "unread_by_hand",
        "documents.zus_certificate.by_hand",
        'source = "Regulamin § 4.3 b"',
        'source = "§"\nby_hand = true\nage = { days = 30 }',
    ),
]

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

OWN_TEXT = "[letters]\n{} = [{{ {} }}]\n[thresholds]"
LETTERS = [
    wrong(
        "unknown_place",
        "letters.every[1].text",
        "[thresholds]",
        OWN_TEXT.format("every", 'text = "Nr {nr}."'),
    ),
    wrong(
        "place_without_term",
        "letters.completeness[1].text",
        "[thresholds]",
        OWN_TEXT.format("completeness", 'text = "Do {due_date}."'),
    ),
    wrong("empty_text", "letters.every[1].text", "[thresholds]", OWN_TEXT.format("every", 'text = " "')),
    wrong(
        "left_to_fill_in",
        "letters.every[1].text",
        "[thresholds]",
        OWN_TEXT.format("every", 'text = "(do uzupełnienia)"'),
    ),
    wrong(
        "bad_pattern",
        "letters.every[1].language",
        "[thresholds]",
        OWN_TEXT.format("every", 'text = "Hallo.", language = "deutsch"'),
    ),
    wrong("unknown_key", "letters.results", "[thresholds]", OWN_TEXT.format("results", 'text = "Koniec."')),
    wrong(
        "missing_blank",
        "documents.draft_contract.translations[1]",
        'blank = "forms/projekt-umowy.docx"',
        'blank = "forms/projekt-umowy.docx"\ntranslations = ["forms/vertrag.docx"]',
    ),
    odd(
        "translation_alone",
        "documents.draft_contract.translations",
        'blank = "forms/projekt-umowy.docx"',
        'translations = ["forms/projekt-umowy.docx"]',
    ),
]
ASSESSED = [
    wrong(
        "broken_rule",
        "criteria[2].assessed.at_most",
        "yes_no = [10, 0]",
        "assessed = { at_least = 5, at_most = 5 }",
    ),
    odd("idle_field", "criteria[2].field", "yes_no = [10, 0]", "assessed = { at_most = 10 }"),
    wrong(
        "too_small",
        "criteria[2].assessed.assessors",
        "yes_no = [10, 0]",
        "assessed = { at_most = 10, assessors = 0 }",
    ),
    wrong("broken_rule", "criteria[2]", "yes_no = [10, 0]", "yes_no = [10, 0]\nassessed = { at_most = 10 }"),
]

MISTAKES = [
    *LETTERS,
    *ASSESSED,
    *FORM_OF_MISTAKES,
    *DATES,
    *DOCUMENTS,
    *FORMS,
    *POINTS,
    *ELIGIBILITY,
    *TEXTS,
    *RANKING,
    *RESOURCE,
    *CATEGORIES,
    *LANGUAGES,
    *REPRESENTATIVES,
    *STAGES,
    *AREAS,
    *OWN_RULES,
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of calls with the blanks, and an empty one."""
    place = tmp_path_factory.mktemp("nabory")
    shutil.copytree(CALLS / "forms", place / "forms")
    (place / "forms/pusty.docx").write_bytes(b"")
    return place


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda m: f"{m.code}-{m.key}")
def test_a_mistake_is_told(folder: Path, mistake: Mistake) -> None:
    assert mistake.old in TEXT
    path = folder / "nabor.toml"
    path.write_text(TEXT.replace(mistake.old, mistake.new, 1), encoding="utf-8")
    checked = check_file(path, SENDER)
    told = {(c.code, c.key_text): c for c in checked.read.complaints}
    assert (mistake.code, mistake.key) in told, [c.as_text("nabor") for c in checked.read.complaints]
    complaint = told[mistake.code, mistake.key]
    assert complaint.is_error is mistake.is_error
    assert complaint.line >= 1
    assert complaint.found.endswith(".")
    assert complaint.todo.endswith((".", "?"))
    assert complaint.todo[:1].isupper()
    assert len(checked.read.complaints) <= 12, "one mistake brings few complaints"


def test_at_least_sixty_kinds_are_tried() -> None:
    assert len({m.code for m in MISTAKES}) >= 60


def test_the_line_is_that_of_the_key(folder: Path) -> None:
    path = folder / "nabor.toml"
    path.write_text(TEXT.replace('reads_as = "contract"', 'reads_as = "contrakt"'), encoding="utf-8")
    (complaint,) = check_file(path, SENDER).read.complaints
    assert path.read_text(encoding="utf-8").splitlines()[complaint.line - 1] == 'reads_as = "contrakt"'
    assert complaint.todo == (
        "Czy chodziło o „contract”? Można tu wpisać: „certificate”, „contract”, „evidence”, „form”, „plain”."
    )


def test_an_unknown_key_hides_no_other_mistake(folder: Path) -> None:
    path = folder / "nabor.toml"
    text = TEXT.replace("places = 5", "miejsca = 5\nplaces = 5").replace('field = "lis"', 'field = "list"')
    path.write_text(text, encoding="utf-8")
    assert [c.code for c in check_file(path, SENDER).read.complaints] == ["unknown_key", "unknown_field"]


def test_a_call_without_a_form_names_nobody(folder: Path) -> None:
    path = folder / "nabor.toml"
    path.write_text(
        TEXT.replace('mandatory = true\nreads_as = "form"', 'reads_as = "form"'), encoding="utf-8"
    )
    assert [c.code for c in check_file(path, SENDER).read.complaints] == ["no_form"]


def test_an_age_that_is_counted_to_a_close_which_is_not_there(folder: Path) -> None:
    path = folder / "nabor.toml"
    rolling = 'rolling = true\nranking.results = "at_once"\nranking.order = ["completion"]'
    text = TEXT.replace('closes_at = "2026-05-07 24:00"', rolling).replace(
        'source = "Regulamin § 4.3 b"', 'source = "§"\nage = { days = 90, counted_to = "close" }'
    )
    path.write_text(text, encoding="utf-8")
    told = {c.code: c for c in check_file(path, SENDER).read.complaints}
    assert not told["age_to_no_close"].is_error
    assert told["age_to_no_close"].key_text == "documents.zus_certificate.age.counted_to"


def test_a_sender_that_is_not_the_office(folder: Path) -> None:
    path = folder / "nabor.toml"
    path.write_text(TEXT, encoding="utf-8")
    (complaint,) = check_file(path, "nabor@example.com").read.complaints
    assert (complaint.code, complaint.key_text) == ("foreign_sender", "office.email")
    assert "nabor@example.com" in complaint.found


@pytest.mark.parametrize("name", ["szwajcaria-2026.toml", "finlandia-estonia-2026.toml"])
def test_the_calls_of_this_office_are_in_order(name: str) -> None:
    assert check_file(CALLS / name, SENDER).read.complaints == ()


DOUBTS = {"windows_overlap", "region_without_register", "shared_with_lookalike"}
"""What the check says of the examples: two trips at once, a region that has no register, a letter of intent."""


@pytest.mark.parametrize("path", CALL_FILES, ids=lambda path: path.stem)
def test_the_example_calls_are_in_order(path: Path) -> None:
    checked = check_file(path, load_call(path).office.email)
    assert {c.code for c in checked.read.complaints} <= DOUBTS
    assert checked.errors == ()


NEIGHBOURS = [
    ("double_id", 'id = "szwajcaria-2026"', 'id = "szwajcaria-2026"'),
    ("double_prefix", 'id = "szwajcaria-2026"', 'id = "szwajcaria-b-2026"'),
    ("windows_overlap", 'reference_prefix = "SZW"', 'reference_prefix = "SZX"'),
    ("phrases_shared", 'reference_prefix = "SZW"', 'reference_prefix = "SZX"'),
]


@pytest.mark.parametrize(("code", "old", "new"), NEIGHBOURS)
def test_calls_of_one_folder_are_compared(tmp_path: Path, code: str, old: str, new: str) -> None:
    shutil.copytree(CALLS / "forms", tmp_path / "forms")
    (tmp_path / "a.toml").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.toml").write_text(TEXT.replace(old, new), encoding="utf-8")
    assert code in {c.code for c in check_file(tmp_path / "b.toml", SENDER).read.complaints}


def test_nothing_runs_with_errors(tmp_path: Path) -> None:
    shutil.copytree(CALLS / "forms", tmp_path / "forms")
    path = tmp_path / "a.toml"
    path.write_text(TEXT.replace("shift_days = 4", "shift_days = 60"), encoding="utf-8")
    (doubt,) = refuse_errors(tmp_path, SENDER)
    assert "shift_days" in doubt
    path.write_text(TEXT.replace("reminders = [2, 0]", "reminders = [9]"), encoding="utf-8")
    with pytest.raises(ConfigError, match=r"a\.toml:\d+: błąd: klucz „term\.reminders\[1\]”"):
        refuse_errors(tmp_path, SENDER)


def test_what_is_no_file_or_no_text_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="nie można odczytać"):
        check_file(tmp_path / "nie-ma.toml", SENDER)
    (tmp_path / "latin.toml").write_bytes('title = "Nabór"'.encode("iso-8859-2"))
    with pytest.raises(ConfigError, match="UTF-8"):
        check_file(tmp_path / "latin.toml", SENDER)
