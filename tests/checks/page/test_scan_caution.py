"""No request to a company comes from a scan that was only misread (checks/page/scan_caution.py)."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from checks.judge.documents.defects import Context, KnownApplicant, defects
from checks.judge.documents.holdings import Version
from checks.page.scan_caution import is_clear, is_surely_told, is_written_on, to_person_first
from checks.page.sheet import Spot
from checks.recognise.form.read_form import read_form
from checks.recognise.noise.sheet import noisy_sheet
from checks.recognise.profiles import built_in_lexicon
from config.loader import load_calls
from domain.application import FiledFile, Finding, Submission
from domain.document import Box, Document, Evidence, FieldValue, Mark, Page, Reading, ReadStatus, Word
from domain.mail import Purpose
from tests.support.facts.dossiers import assess, complete, facts, form

ROOT = Path(__file__).parents[3]
CALL = load_calls(ROOT / "config/calls")["szwajcaria-2026"]
FORM = CALL.documents["application_form"]
AT = datetime(2026, 4, 15, 9, 30, tzinfo=UTC)
PLACE = Box(0.5, 0.3, 0.7, 0.32)
LINES = (
    "FORMULARZ ZGŁOSZENIOWY",
    "1. Dane przedsiębiorcy",
    "Pełna nazwa przedsiębiorcy: Fotonika S.A.",
    "Adres siedziby: ul. Polna 26, 69-100 Słubice",
    "Województwo: lubuskie",
    "NIP: 9281979752",
    "KRS / CEIDG: 0000100525",
    "Kod PKD przeważającej działalności:",
    "2. Dane przedstawiciela delegowanego na wyjazd",
    "Imię i nazwisko: Piotr Żurawski",
    "Telefon: 68 345 25 75",
)


def page(lines=LINES, sure=0.96, poor=(), marks=(), confidence=0.95):
    """A page of words, each line below the last, `poor` ones read badly."""
    words = []
    for row, line in enumerate(lines):
        for column, text in enumerate(line.split()):
            left, top = 0.1 + 0.1 * column, 0.05 + 0.05 * row
            box = Box(left, top, left + 0.08, top + 0.02)
            words.append(Word(text, box, dict(poor).get(text, sure)))
    return Page(1, "\n".join(lines), source="ocr", confidence=confidence, words=tuple(words), marks=marks)


def answers(one):
    return read_form([noisy_sheet(one, built_in_lexicon())], FORM)


def test_a_place_is_empty_on_a_clear_page_only():
    assert answers(page())["pkd"].state == "empty"
    assert answers(page(confidence=0.885))["pkd"].state == "unclear"
    dusty = {text: 0.4 for line in LINES[8:] for text in line.split()}
    assert answers(page(poor=dusty))["pkd"].state == "unclear"


def test_a_place_that_a_hand_wrote_at_is_not_empty():
    pen = Mark(Box(0.6, 0.395, 0.75, 0.425), 0.8)
    assert answers(page(marks=(pen,)))["pkd"].state == "unclear"


def test_words_under_a_hand_are_not_read():
    pen = Mark(Box(0.19, 0.245, 0.4, 0.275), 0.8)
    found = answers(page(marks=(pen,)))
    assert found["voivodeship"].state == "unclear"
    assert found["name"].value == "Fotonika S.A."


@pytest.mark.parametrize(
    ("sure", "confidence", "long", "short"),
    [
        (0.67, 0.95, "read", "read"),
        (0.5, 0.95, "unclear", "unclear"),
        (0.67, 0.88, "unclear", "unclear"),
        (0.9, 0.88, "unclear", "read"),
        (0.95, 0.88, "read", "read"),
    ],
)
def test_figures_without_checksum_must_be_read_surely(sure, confidence, long, short):
    found = answers(page(poor={"0000100525": sure, "25": sure}, confidence=confidence))
    assert (found["krs"].state, found["delegate_phone"].state) == (long, short)
    assert found["nip"].value == "9281979752"


def test_a_short_word_hardly_legible_is_unclear():
    assert answers(page(poor={"lubuskie": 0.55}))["voivodeship"].state == "unclear"


def test_specks_at_the_sheets_edge_are_no_answer():
    lines = tuple(line.replace("Fotonika S.A.", "e s") for line in LINES)
    assert answers(page(lines=lines))["name"].state == "unclear"
    numbered = (*LINES[:-1], "Stanowisko: 7", LINES[-1])
    found = answers(page(lines=numbered))["delegate_position"]
    assert found.value == "7", "a figure is one, as in the number of staff"


def test_an_answer_with_a_word_that_the_engine_denies_is_unclear():
    assert answers(page())["name"].value == "Fotonika S.A."
    assert answers(page(poor={"Fotonika": 0.05}))["name"].state == "unclear"


def test_a_name_that_lost_its_first_letters_is_as_the_paper_has_it_elsewhere():
    cut = tuple(line.replace("Piotr", "iotr") for line in LINES)
    whole = tuple(line.replace("Fotonika S.A.", "Fotonika Piotr Żurawski") for line in cut)
    assert answers(page(lines=whole))["delegate"].value == "Piotr Żurawski"
    assert answers(page(lines=cut))["delegate"].value != "Piotr Żurawski"


def test_a_page_with_its_own_text_is_clear():
    assert is_clear(Page(1, "", confidence=0.0))


def version(kind, fields, *, scanned, name="Fotonika S.A."):
    box = PLACE if scanned else None
    told = {
        key: FieldValue("read", value, Evidence(str(value), 1, box))
        for key, value in {"name": name, **fields}.items()
    }
    document = Document(kind, 0.99, evidence=(Evidence("tytuł", 1, box),), fields=told)
    reading = Reading("0" * 64, "pdf", ReadStatus.OK, page_count=1, documents=(document,))
    file = FiledFile(1, "skan.pdf", "skan.pdf", "0" * 64, AT, reading)
    mail = Submission(1, AT, Purpose.SUBMISSION, "a@b.example", "new", is_known_sender=True)
    return Version(kind, document, file, mail)


def codes(one, applicant=KnownApplicant()):  # noqa: B008  # a frozen value
    return {f.code: f.asked_of for f in defects(one, Context(CALL, applicant))}


def test_a_wrong_check_digit_on_a_scan_is_for_a_person():
    said = {"nip": "9281979753"}
    assert codes(version("application_form", said, scanned=False))["invalid_nip"] == "applicant"
    assert "invalid_nip" not in codes(version("application_form", said, scanned=True))


CERTIFIED = {"nip": "9281979752", "verdict": "no_arrears"}


@pytest.mark.parametrize(
    ("own", "name", "code"),
    [
        ("5962454899", "Inna Firma S.A.", "other_company"),
        ("5962454899", "Fotonika S.A.", "unsure"),
        ("9281919752", "Inna Firma S.A.", "unsure"),
    ],
)
def test_another_nip_on_a_scan_is_asked_of_the_applicant_where_no_slip_can_have_made_it(own, name, code):
    scan = version("zus_certificate", CERTIFIED, scanned=True)
    assert set(codes(scan, KnownApplicant(own, name))) == {code}
    paper = version("zus_certificate", CERTIFIED, scanned=False)
    is_namesake = name == "Fotonika S.A."
    assert set(codes(paper, KnownApplicant(own, name))) == {"unsure" if is_namesake else "other_company"}
    # The slip may be in the form that tells who applies.
    assert set(codes(paper, KnownApplicant(own, name, is_from_picture=True))) == {code}


def test_a_look_alike_is_told_only_where_it_is_sure():
    scan = version("other", {}, scanned=True).document
    assert is_surely_told(scan)
    assert not is_surely_told(replace(scan, confidence=0.85))
    assert is_surely_told(replace(version("other", {}, scanned=False).document, confidence=0.85))


def test_a_question_says_that_a_scan_was_read():
    asked = to_person_first(Finding("invalid_nip", "application_form", "NIP jest błędny.", "Prosimy …"))
    assert (asked.code, asked.asked_of, asked.blocks) == ("unsure", "staff", True)
    assert asked.message == "NIP jest błędny. Tak odczytano skan: może to być błąd odczytu."


def test_an_old_act_read_from_a_poor_page_is_for_a_person():
    old = FieldValue("unclear", None, Evidence("1407/2013", 1, PLACE))
    one = version("de_minimis_form", {}, scanned=True)
    cited = {"regulation": old, "obsolete_regulation": old}
    one = replace(one, document=replace(one.document, fields=one.document.fields | cited))
    assert "obsolete_template" not in codes(one)
    said = [f.message for f in defects(one, Context(CALL)) if "1407/2013" in f.message]
    assert len(said) == 1
    assert said[0].endswith("Tak odczytano skan: może to być błąd odczytu.")


def test_specks_beside_an_answer_are_left_out_and_lost_ends_are_unclear():
    dusty = page([line.replace("Fotonika S.A.", "Fotonika sp. zo:0. -") for line in LINES])
    assert answers(dusty)["name"].value == "Fotonika sp. z o.o."
    cut = page([line.replace("Fotonika S.A.", "Fotonika sp. i") for line in LINES])
    assert answers(cut)["name"].state == "unclear"


@pytest.mark.parametrize(
    ("said", "state", "value"),
    [
        ("https://www. linkedin.com/company/a", "read", ("https://www.linkedin.com/company/a",)),
        ("https://www.linkedin.com/company/fotonikal1l", "unclear", None),
        ("i", "unclear", None),
    ],
)
def test_addresses_on_the_web_are_whole_or_unclear(said, state, value):
    lines = ("5. Strona www i media społecznościowe", f"Profile w mediach społecznościowych: {said}")
    found = answers(page([*LINES, *lines]))["social_media"]
    assert (found.state, found.value) == (state, value)


def test_a_question_about_unread_answers_tells_how_to_put_them_in_and_where_they_stand():
    unread = {name: FieldValue("unclear", None, Evidence("?", 2)) for name in ("pkd", "delegate", "activity")}
    document = form()
    document = replace(document, fields=document.fields | unread)
    (asked,) = assess(facts(complete(application_form=document))).questions
    choices = [line.split(" --by")[0].partition(" --")[2] for line in asked.hint("SZW-2026-0007").split("\n")]
    assert choices[:4] == ['set pkd="…"', 'set delegate="…"', 'set activity="…"', "accept application_form"]
    assert asked.evidence.endswith("s. 2")


@pytest.mark.parametrize(
    ("others", "confidence", "sure", "state"),
    [
        (0, 0.65, 0.95, "read"),
        (0, 0.9, 0.95, "unclear"),
        (0, 0.65, 0.8, "unclear"),
        (9, 0.65, 0.95, "read"),
        (9, 0.65, 0.93, "unclear"),
        (9, 0.8, 0.95, "unclear"),
    ],
)
def test_what_may_be_a_words_own_print_is_no_hand_where_it_is_read_so_surely(others, confidence, sure, state):
    on_word = Mark(_box_of("lubuskie"), confidence)
    strokes = tuple(Mark(Box(0.9, 0.9 + 0.01 * at, 0.95, 0.91 + 0.01 * at), 0.8) for at in range(others))
    found = answers(page(poor={"lubuskie": sure}, marks=(on_word, *strokes)))
    assert found["voivodeship"].state == state


def _box_of(word):
    return next(one.box for one in page().words if one.text == word)


@pytest.mark.parametrize(
    ("right", "sure", "is_hand"), [(0.53, 0.96, False), (0.53, 0.9, True), (0.6, 0.96, True)]
)
def test_the_flourish_of_a_letter_makes_no_word_doubtful_that_is_read_beyond_doubt(right, sure, is_hand):
    word = Spot(0, 11, Box(0.46, 0.2, 0.58, 0.22), sure)
    assert is_written_on([word], [Mark(Box(0.51, 0.2, right, 0.22), 0.72)]) is is_hand


def test_a_name_that_the_paper_spells_otherwise_was_misread():
    lines = tuple(line.replace("Fotonika S.A.", "Okruch Boqumit Wąsik").replace("Piotr Żurawski", "Boqumił Wąsik")
                  for line in LINES)  # fmt: skip
    assert answers(page(lines=lines))["name"].value == "Okruch Boqumit Wąsik"
    assert answers(page(lines=lines, poor={"Boqumit": 0.76}))["name"].state == "unclear"
