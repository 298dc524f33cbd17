"""Mistakes in the texts of letters and what else people read: each is told."""

from pathlib import Path

import pytest

from tests.support.calls.mistakes import Mistake, assert_told, odd, wrong

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
LANGUAGE_TABLE = '[letters]\nevery = [{ text = "Hallo", language = "de" }]\nlanguage = {%s}\n\n[thresholds]'
LANGUAGES = [
    wrong("unknown_field", "letters.language.field", "[thresholds]",
          LANGUAGE_TABLE % 'field = "kraj", answers = { tak = "de" }'),
    wrong("language_misfit", "letters.language.field", "[thresholds]",
          LANGUAGE_TABLE % 'field = "delegate", answers = { tak = "de" }'),
    wrong("unknown_value", "letters.language.answers", "[thresholds]",
          LANGUAGE_TABLE % 'field = "innovative", answers = { ja = "de" }'),
    wrong("bad_language", "letters.language.answers.tak", "[thresholds]",
          LANGUAGE_TABLE % 'field = "innovative", answers = { tak = "niemiecki" }'),
    odd("language_without_text", "letters.language.answers.nie", "[thresholds]",
        LANGUAGE_TABLE % 'field = "innovative", answers = { tak = "de", nie = "fr" }'),
    odd("text_nobody_reads", "letters.language.answers", "[thresholds]",
        LANGUAGE_TABLE % 'field = "innovative", answers = { tak = "pl" }'),
]  # fmt: skip
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

SLIPS = [
    wrong("markup", "letters.every[1].text", "[thresholds]", OWN_TEXT.format("every", 'text = "<b>Tak</b>"')),
    wrong(
        "double_brace",
        "letters.every[1].text",
        "[thresholds]",
        OWN_TEXT.format("every", 'text = "Nr {{reference}}"'),
    ),
    odd(
        "odd_language",
        "letters.every[1].language",
        "[thresholds]",
        OWN_TEXT.format("every", 'text = "Państwa zgłoszenie przyjęliśmy.", language = "de"'),
    ),
    wrong("broken_rule", "outcome.out_of", "na {maximum} możliwych", "na {max} możliwych"),
    odd("fixed_maximum", "outcome.out_of", "na {maximum} możliwych", "na 100 możliwych"),
    odd(
        "languages_crossed",
        "letters.language.answers.nie",
        "[thresholds]",
        LANGUAGE_TABLE % 'field = "innovative", answers = { nie = "de", de = "nie" }',
    ),
]
MISTAKES = [*SLIPS, *TEXTS, *LETTERS, *LANGUAGES]


@pytest.mark.parametrize("mistake", MISTAKES, ids=str)
def test_a_mistake_is_told(calls_folder: Path, mistake: Mistake) -> None:
    assert_told(mistake, calls_folder)


def copies(*each: str) -> str:
    return f"[letters]\ncopies = [{', '.join(each)}]\n\n[thresholds]"


GOOD = '{ to = "dyrektor@lubuskie.pl" }'
COPIES = [
    wrong("bad_address", "letters.copies[1].to", "[thresholds]", copies('{ to = "dyrektor" }')),
    wrong("bad_address", "letters.copies[1].to", "[thresholds]", copies('{ to = "Jan <jan@lubuskie.pl>" }')),
    wrong("bad_address", "letters.copies[2].to", "[thresholds]", copies(GOOD, '{ to = "a@b.pl, c@b.pl" }')),
    wrong("double_copy", "letters.copies[2].to", "[thresholds]", copies(GOOD, GOOD.replace("dyr", "Dyr"))),
    odd(
        "copy_to_mailbox",
        "letters.copies[1].to",
        "[thresholds]",
        copies('{ to = "sekretariat.dgr@lubuskie.pl" }'),
    ),
    odd("copy_leaves_office", "letters.copies[1].to", "[thresholds]", copies('{ to = "dgr@gmail.com" }')),
    odd("copy_leaves_office", "letters.copies[1].to", "[thresholds]", copies('{ to = "a@xlubuskie.pl" }')),
    odd(
        "double_letter",
        "letters.copies[1].letters",
        "[thresholds]",
        copies('{ to = "a@lubuskie.pl", letters = ["closing", "closing"] }'),
    ),
    odd(
        "many_copies",
        "letters.copies",
        "[thresholds]",
        copies(*(f'{{ to = "osoba{number}@lubuskie.pl" }}' for number in range(6))),
    ),
    wrong(
        "unknown_word",
        "letters.copies[1].letters[1]",
        "[thresholds]",
        copies('{ to = "a@lubuskie.pl", letters = ["digest"] }'),
    ),
    wrong(
        "unknown_key", "letters.copies[1].cc", "[thresholds]", copies('{ to = "a@lubuskie.pl", cc = true }')
    ),
]


@pytest.mark.parametrize("mistake", COPIES, ids=str)
def test_a_mistake_about_copies_is_told(calls_folder: Path, mistake: Mistake) -> None:
    assert_told(mistake, calls_folder)
