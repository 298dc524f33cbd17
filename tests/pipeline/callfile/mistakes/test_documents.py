"""Mistakes in the documents of a call's file, their stages and blanks: each is told."""

from pathlib import Path

import pytest

from tests.support.calls.mistakes import EVENTS, OWN_KIND, Mistake, assert_told, odd, wrong

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

SLIPS = [
    wrong(
        "shared_blank",
        "documents.draft_contract.blank",
        "forms/projekt-umowy.docx",
        "forms/formularz-zgloszeniowy.docx",
    ),
    wrong(
        "title_of_call",
        "documents.zus_certificate.signals.title[1]",
        'source = "Regulamin § 4.3 b"',
        'source = "§"\nsignals = { title = ["Szwajcaria"] }',
    ),
    odd(
        "age_of_form",
        "documents.application_form.age",
        'source = "Regulamin § 4.3 a"',
        'source = "§"\nage = { days = 30 }',
    ),
]
MISTAKES = [*SLIPS, *DOCUMENTS, *STAGES]


@pytest.mark.parametrize("mistake", MISTAKES, ids=str)
def test_a_mistake_is_told(calls_folder: Path, mistake: Mistake) -> None:
    assert_told(mistake, calls_folder)


def added(key: str) -> tuple[str, str]:
    return "[documents.zus_certificate]", f"[documents.zus_certificate]\n{key}"


PUPILS = [
    wrong("unknown_field", "documents.zus_certificate.for_each", *added('for_each = "pupils"')),
    wrong("persons_misfit", "documents.zus_certificate.for_each", *added('for_each = "lis"')),
    odd("persons_not_required", "documents.zus_certificate.for_each", *added('for_each = "certificates"')),
    odd("many_for_each", "documents.zus_certificate.many", *added('for_each = "office_trips"\nmany = true')),
    wrong(
        "form_for_each",
        "documents.application_form.for_each",
        "[documents.application_form]",
        '[documents.application_form]\nfor_each = "office_trips"',
    ),
    odd(
        "idle_for_each",
        "documents.proxy.for_each",
        "[documents.proxy]",
        '[documents.proxy]\nfor_each = "office_trips"',
    ),
]


@pytest.mark.parametrize("mistake", PUPILS, ids=str)
def test_a_mistake_about_papers_for_each_person_is_told(calls_folder: Path, mistake: Mistake) -> None:
    assert_told(mistake, calls_folder)
