from dataclasses import replace
from pathlib import Path

import pytest

from checks.recognise.signatures import signing
from config.loader import load_call
from domain.application import Status
from domain.document import (
    Box,
    ElectronicSignature,
    FileContent,
    Image,
    Mark,
    Page,
    ReadStatus,
    Signing,
    Word,
)
from tests.support.facts.dossiers import (
    assess,
    complete,
    contract,
    de_minimis,
    declaration,
    facts,
    form,
    states,
)

RULES = load_call(Path(__file__).parents[3] / "config/calls/szwajcaria-2026.toml").documents
FORM, CONTRACT, ZUS = RULES["application_form"], RULES["draft_contract"], RULES["zus_certificate"]
LABEL = {"data i podpis osoby uprawnionej": Box(0.1, 0.7, 0.35, 0.72)}
NEAR = Image(Box(0.4, 0.66, 0.6, 0.71))
FAR = Image(Box(0.4, 0.3, 0.6, 0.36))
LOGOS = Image(Box(0.1, 0.02, 0.9, 0.08))
FOOTER = Image(Box(0.1, 0.92, 0.9, 0.97))
INITIALS = Image(Box(0.8, 0.94, 0.88, 0.97))
SCAN = Image(Box(0, 0, 1, 1))
SIGNED = ElectronicSignature("Jan Kowalski", "qualified", is_intact=True, covers_whole_file=True)


def page(number=1, *, images=(), ink=(), labels=None, text="tekst"):
    return Page(number, text, images=tuple(images), ink=tuple(ink), label_boxes=labels or {})


def sign(*pages, rule=FORM, form="pdf", signatures=()):
    return signing(FileContent(form, ReadStatus.OK, pages, tuple(signatures)), 1, len(pages), rule)


def test_an_e_signature_covers_every_document_of_its_file():
    found = sign(page(), signatures=[SIGNED], rule=CONTRACT)
    assert (found.state, found.signatures) == ("electronic", (SIGNED,))
    assert "Jan Kowalski" in found.evidence
    assert not found.is_broken


def test_f048_a_file_changed_after_signing_is_broken():
    assert sign(page(), signatures=[replace(SIGNED, is_intact=False)]).is_broken


@pytest.mark.parametrize(
    ("images", "ink", "state"),
    [
        ([NEAR], [], "image"),
        ([], [Box(0.4, 0.65, 0.6, 0.72)], "image"),
        ([LOGOS], [], "none"),
        ([LOGOS, FOOTER], [], "none"),
        ([], [], "none"),
        ([FAR], [], "unknown"),
        ([SCAN], [], "unknown"),
    ],
)
def test_a_signature_stands_by_its_label(images, ink, state):
    found = sign(page(), page(2, images=images, ink=ink, labels=LABEL))
    assert found.state == state


def test_a_label_that_slipped_to_the_top_of_a_page_is_still_signed():
    label = {"data i podpis": Box(0.1, 0.1, 0.3, 0.12)}
    top = Image(Box(0.4, 0.07, 0.6, 0.13))
    assert sign(page(), page(2, images=[top], labels=label)).state == "image"
    assert sign(page(images=[top]), page(2, images=[top], labels=label)).state == "none"


def test_a_signature_that_a_page_break_parted_from_its_label_is_seen():
    foot = {"data i podpis": Box(0.1, 0.9, 0.3, 0.92)}
    hand = Image(Box(0.4, 0.07, 0.6, 0.11))
    assert sign(page(labels=foot), page(2, images=[hand], text="")).state == "image"
    assert sign(page(labels=foot, images=[hand]), page(2, images=[hand])).state == "none", "a letterhead"
    above = {"data i podpis": Box(0.1, 0.4, 0.3, 0.42)}
    assert sign(page(labels=above), page(2, images=[hand])).state == "unknown"


@pytest.mark.parametrize("words", ["unterschrift", "datum und unterschrift", "signature of the applicant"])
def test_places_for_a_signature_are_told_in_the_partners_languages(words):
    labels = {words: LABEL[next(iter(LABEL))]}
    assert sign(page(), page(2, images=[NEAR], labels=labels)).evidence.startswith(f"podpis przy „{words}”")
    assert sign(page(), page(2, labels=labels)).state == "none"


def test_the_last_label_counts():
    labels = {"podpis pełnomocnika": Box(0.1, 0.3, 0.3, 0.32), "podpis": Box(0.1, 0.85, 0.2, 0.87)}
    assert sign(page(images=[Image(Box(0.3, 0.8, 0.5, 0.87))], labels=labels)).state == "image"


def test_a_scanned_page_anywhere_may_be_the_signed_one():
    content = FileContent("pdf", ReadStatus.PARTIAL, (page(labels=LABEL), page(2, images=[SCAN], text="")))
    assert signing(content, 1, 1, FORM).state == "unknown"


def test_without_a_label_a_picture_may_be_a_signature_and_nothing_is_none():
    assert sign(page(images=[FAR]), form="docx").state == "unknown"
    assert sign(page(), form="docx").state == "none"
    assert sign(page(text="")).state == "unknown"


def test_a_certificate_needs_no_signature_of_the_applicant():
    assert sign(page(), rule=ZUS).state == "unknown"
    assert sign(page(), rule=ZUS, signatures=[SIGNED]).state == "electronic"


def test_initials_are_counted_page_by_page():
    pages = [page(n, images=[INITIALS, FOOTER] if n != 2 else [FOOTER]) for n in (1, 2, 3)]
    found = sign(*pages, rule=CONTRACT)
    assert (found.state, found.initialled_pages) == ("image", (1, 3))
    assert found.evidence == "parafa na stronach: 1, 3"


@pytest.mark.parametrize(
    ("mark", "state"),
    [
        (Image(Box(0.02, 0.5, 0.1, 0.53)), "image"),
        (Image(Box(0.45, 0.5, 0.55, 0.53)), "unknown"),
        (Image(Box(0.1, 0.02, 0.2, 0.08)), "none"),
        (FOOTER, "none"),
        (SCAN, "unknown"),
    ],
)
def test_initials_stand_at_the_edge_of_the_page(mark, state):
    assert sign(page(images=[mark]), rule=CONTRACT).state == state


def test_initials_by_the_word_for_them_count_anywhere():
    labels = {"parafa": Box(0.4, 0.6, 0.5, 0.62)}
    assert sign(page(ink=[Box(0.45, 0.55, 0.5, 0.6)], labels=labels), rule=CONTRACT).initialled_pages == (1,)


def test_the_place_for_initials_is_no_place_for_the_signature():
    assert sign(page(labels={"parafa": Box(0.8, 0.9, 0.9, 0.92)})).state == "none"
    labels = {"parafa": Box(0.8, 0.93, 0.9, 0.95), **LABEL}
    assert sign(page(images=[INITIALS], labels=labels)).state == "unknown"


def test_a_contract_in_a_text_file_has_no_pages_to_initial():
    assert sign(page(), rule=CONTRACT, form="docx").state == "none"
    assert sign(page(images=[INITIALS]), rule=CONTRACT, form="docx").state == "unknown"


@pytest.mark.parametrize(
    ("images", "state"),
    [
        ([Image(Box(0, 0.97, 1, 1), 56, 33, is_in_footer=True, is_by_pen=True)], "image"),
        ([Image(Box(0, 0.97, 1, 1), 56, 33)], "unknown"),
        ([Image(Box(0, 0.97, 1, 1), 56, 33, is_in_footer=True)], "unknown"),
        ([Image(Box(0, 0.97, 1, 1), 600, 60, is_in_footer=True, is_by_pen=True)], "unknown"),
        ([Image(Box(0, 0.97, 1, 1), 56, 33, is_in_footer=True, is_by_pen=True), LOGOS], "unknown"),
    ],
)
def test_initials_in_a_texts_footer_stand_on_every_page(images, state):
    found = sign(page(images=images), rule=CONTRACT, form="docx")
    assert (found.state, found.initialled_pages) == (state, (1,) if state == "image" else ())


@pytest.mark.parametrize(
    ("footers", "is_by_pen", "state"), [(3, True, "image"), (2, True, "unknown"), (3, False, "unknown")]
)
def test_each_section_whose_footer_tells_a_page_bears_initials_of_its_own(footers, is_by_pen, state):
    images = [
        Image(Box(0, 0.9 + n / 40, 1, 0.92 + n / 40), 56, 56, is_in_footer=True, is_by_pen=is_by_pen)
        for n in range(footers)
    ]
    text = "Umowa\nStrona 1 z 3\nStrona 2 z 3\nStrona 3 z 3"
    assert sign(page(images=images, text=text), rule=CONTRACT, form="docx").state == state


@pytest.mark.parametrize(("is_by_pen", "state"), [(True, "image"), (False, "unknown")])
def test_a_logo_beside_an_empty_place_for_initials_in_a_footer_is_none(is_by_pen, state):
    image = Image(Box(0, 0.97, 1, 1), 56, 33, is_in_footer=True, is_by_pen=is_by_pen)
    labels = {"parafa:": Box(0, 0.97, 1, 1)}
    assert sign(page(images=[image], labels=labels), rule=CONTRACT, form="docx").state == state


def test_a_typed_name_is_no_signature():
    assert sign(page(labels=LABEL, text="Data i podpis osoby uprawnionej: Jan Kowalski")).state == "none"


def scan(number=1, *, marks=(), labels=None, confidence=0.95):
    return Page(
        number,
        "tekst",
        images=(SCAN,),
        label_boxes=labels or {},
        source="ocr",
        confidence=confidence,
        words=tuple(Word("słowo", Box(0.1, n / 40, 0.9, n / 40 + 0.01), 0.95) for n in range(4, 24)),
        marks=tuple(marks),
    )


BY_LABEL = Box(0.4, 0.66, 0.6, 0.71)
AT_FOOT = Box(0.8, 0.94, 0.88, 0.97)


def test_ink_by_the_label_of_a_scan_is_a_signature_as_sure_as_the_ink():
    found = sign(scan(), scan(2, marks=[Mark(BY_LABEL, 0.9)], labels=LABEL))
    assert (found.state, found.confidence) == ("image", 0.9)
    assert found.evidence == "podpis przy „data i podpis osoby uprawnionej”, strona 2"


@pytest.mark.parametrize(
    ("marks", "confidence", "evidence"),
    [
        ([], 0.95, "miejsce na podpis wygląda na puste (strona 3)"),
        ([Mark(Box(0.4, 0.2, 0.6, 0.25), 0.9)], 0.95, "miejsce na podpis wygląda na puste (strona 3)"),
        ([], 0.6, "skan jest mało czytelny: nie widać podpisu (strona 3)"),
        (
            [Mark(BY_LABEL, 0.6)],
            0.95,
            "ślad przy „data i podpis osoby uprawnionej” może być podpisem (strona 3)",
        ),
    ],
)
def test_a_scan_without_a_clear_signature_goes_to_a_person(marks, confidence, evidence):
    found = sign(scan(), scan(2), scan(3, marks=marks, labels=LABEL, confidence=confidence))
    assert (found.state, found.evidence) == ("unknown", evidence)


def test_a_scan_without_a_place_for_a_signature_goes_to_a_person():
    assert sign(scan(marks=[Mark(Box(0.4, 0.2, 0.6, 0.25), 0.9)])).evidence == (
        "nie znaleziono miejsca na podpis, a na skanie są odręczne znaki"
    )
    assert sign(scan()).evidence == "nie znaleziono miejsca na podpis ani podpisu na skanie"


def test_initials_on_every_page_of_a_scan_are_as_sure_as_the_palest():
    pages = [scan(n, marks=[Mark(AT_FOOT, sure)]) for n, sure in ((1, 0.95), (2, 0.8))]
    found = sign(*pages, rule=CONTRACT)
    assert (found.state, found.initialled_pages, found.confidence) == ("image", (1, 2), 0.8)


@pytest.mark.parametrize(
    ("initialled", "evidence"),
    [
        ((1, 3), "nie widać parafy na stronie: 2; widać ją na stronach: 1, 3"),
        ((), "nie widać parafy na stronach: 1, 2, 3"),
    ],
)
def test_initials_that_seem_to_lack_on_a_scan_are_a_question(initialled, evidence):
    pages = [scan(n, marks=[Mark(AT_FOOT, 0.9)] if n in initialled else []) for n in (1, 2, 3)]
    found = sign(*pages, rule=CONTRACT)
    assert (found.state, found.initialled_pages, found.evidence) == ("unknown", (), evidence)


def at_head(wide=0.05, high=0.03):
    return [Mark(Box(0.7, 0.02, 0.7 + wide, 0.02 + high), 0.9)]


def test_initials_may_stand_above_the_text_of_every_page():
    pages = [scan(n, marks=at_head(wide=wide)) for n, wide in ((1, 0.05), (2, 0.056))]
    assert sign(*pages, rule=CONTRACT).initialled_pages == (1, 2)
    # A letterhead is of one size on every page, and a title page alone may bear a sign.
    assert sign(*(scan(n, marks=at_head()) for n in (1, 2)), rule=CONTRACT).state == "unknown"
    assert sign(pages[0], scan(2), rule=CONTRACT).state == "unknown"


def test_a_pages_number_that_was_not_read_is_no_initial():
    number, hand = Box(0.45, 0.96, 0.57, 0.973), Box(0.45, 0.95, 0.53, 0.975)
    assert sign(scan(marks=[Mark(number, 0.9)]), rule=CONTRACT).state == "unknown"
    assert sign(scan(marks=[Mark(hand, 0.9)]), rule=CONTRACT).state == "image"


def test_initials_stand_by_a_word_for_them_that_was_misread():
    middle = Box(0.5, 0.1, 0.55, 0.12)
    beside = {"parata": Box(0.6, 0.1, 0.65, 0.12)}
    assert sign(scan(marks=[Mark(middle, 0.9)], labels=beside), rule=CONTRACT).state == "image"


def test_ink_elsewhere_on_a_scanned_page_is_no_initial():
    assert sign(scan(marks=[Mark(Box(0.45, 0.5, 0.55, 0.53), 0.9)]), rule=CONTRACT).state == "unknown"


@pytest.mark.parametrize("sure", [0.65, 0.85])
def test_a_heading_in_a_column_of_print_is_no_initial(sure):
    # „Art. 6”, in bold or in blue, at the left edge of the text; page 1 bears initials at its foot.
    heading = Mark(Box(0.1, 0.223, 0.127, 0.242), sure)
    initialled = scan(marks=[Mark(AT_FOOT, 0.97)])
    assert sign(initialled, scan(2, marks=[heading]), rule=CONTRACT).state == "unknown"
    below = Mark(Box(0.1, 0.7, 0.127, 0.72), 0.85)
    assert sign(initialled, scan(2, marks=[below]), rule=CONTRACT).state == "image"


@pytest.mark.parametrize("edge", [Box(0.03, 0.04, 0.034, 0.07), Box(0.1, 0.986, 0.15, 0.988)])
def test_a_sheets_edge_on_a_photo_is_no_initial(edge):
    assert sign(scan(marks=[Mark(edge, 0.8)]), rule=CONTRACT).state == "unknown"


def test_a_page_that_nobody_read_leaves_the_signature_unknown():
    unread = Page(2, "", source="picture")
    assert sign(scan(marks=[Mark(BY_LABEL, 0.9)], labels=LABEL), unread).state == "unknown"


def test_a_scanned_last_page_signs_a_document_that_carries_text():
    assert sign(page(), scan(2, marks=[Mark(BY_LABEL, 0.9)], labels=LABEL)).state == "image"
    assert sign(page(images=[INITIALS]), scan(2, marks=[Mark(AT_FOOT, 0.9)]), rule=CONTRACT).state == "image"


@pytest.mark.parametrize(
    "kind", ["application_form", "status_declaration", "de_minimis_form", "draft_contract"]
)
def test_a_scan_whose_signature_cannot_be_told_asks_a_person_and_nobody_else(kind):
    seen = Signing("unknown", "miejsce na podpis wygląda na puste (strona 3)")
    whole = {
        "application_form": form(),
        "status_declaration": declaration(),
        "de_minimis_form": de_minimis(),
        "draft_contract": contract(4),
    }
    found = assess(facts(complete(**{kind: replace(whole[kind], signing=seen)})))
    assert states(found)[kind] == "unsure"
    assert found.status is Status.NEEDS_DECISION
    assert found.to_request == ()
    assert any(seen.evidence in question.evidence for question in found.questions)


def test_sure_ink_on_a_scan_signs_the_form():
    by_hand = Signing("image", "podpis przy „podpis”, strona 3", confidence=0.9)
    assert assess(facts(complete(application_form=form(signing=by_hand)))).status is Status.COMPLETE


def test_a_hand_below_the_text_of_a_scan_signs_it_though_no_words_name_the_place():
    found = sign(scan(), scan(2, marks=[Mark(BY_LABEL, 0.9)]))
    assert (found.state, found.evidence) == ("image", "odręczny podpis pod tekstem, strona 2")
    assert sign(scan(marks=[Mark(BY_LABEL, 0.7)])).state == "unknown"
    assert sign(scan(marks=[Mark(Box(0.4, 0.66, 0.42, 0.68), 0.9)])).state == "unknown"


@pytest.mark.parametrize(
    "words",
    [
        "pieczęć i podpis",
        "(czytelny podpis)",
        "pieczatka firmowa",
        "podpis osoby uprawnionej do reprezentacji",
    ],
)
def test_a_place_for_a_signature_is_told_however_it_is_worded(words):
    place = {words: Box(0.6, 0.72, 0.8, 0.74)}
    assert sign(page(images=[Image(Box(0.6, 0.66, 0.8, 0.71))], labels=place)).state == "image"
    assert sign(scan(marks=[Mark(Box(0.6, 0.66, 0.8, 0.71), 0.9)], labels=place)).state == "image"


@pytest.mark.parametrize(
    "words",
    [
        "pytanie 15. czy firma nalezy do partnerstwa, ktore podpisalo porozumienie na rzecz rozwoju obszaru?",
        "podpisalismy nastepujace porozumienia",
        "kto podpisze zgloszenie?",
        "ja, nizej podpisany/a dorota wilk, dzialajac w imieniu pracownia dorota wilk, oswiadczam, ze",
    ],
)
def test_what_speaks_of_another_signing_is_no_place_for_a_signature(words):
    asked = {words: Box(0.1, 0.4, 0.9, 0.42)}
    drawn = Image(Box(0, 0.9, 1, 0.92), 173, 57)
    found = sign(page(images=[drawn], labels=asked, text="………\nBeata Górniak"))
    assert (found.state, found.evidence) == ("image", "rysunek jak podpis pod tekstem, strona 1")


def test_the_offer_to_sign_electronically_is_no_e_signature():
    offer = "Podpis osoby uprawnionej (lub podpis elektroniczny)\nFormularz zgłoszeniowy 2026"
    assert sign(page(labels=LABEL, text=offer)).state == "none"


def test_a_signature_above_a_notice_that_speaks_of_signing_counts():
    notice = {"formularz podpisany elektronicznie nie wymaga pieczatki": Box(0.1, 0.95, 0.4, 0.97)}
    assert sign(page(images=[NEAR], labels=LABEL), page(2, labels=notice)).state == "image"
    assert sign(scan(marks=[Mark(BY_LABEL, 0.9)], labels=LABEL), scan(2, labels=notice)).state == "image"


def test_a_printed_e_signature_is_a_question_and_not_unsigned():
    printed = "Dokument podpisany elektronicznie przez: Jan Nowak, 12.04.2026"
    assert sign(page(labels=LABEL, text=printed)).state == "unknown"
    assert sign(page(labels=LABEL, text="podpisać elektronicznie lub odręcznie")).state == "none"
    asked = "Formularz powinien być podpisany elektronicznie przez osobę uprawnioną"
    assert sign(page(labels=LABEL, text=asked)).state == "none"


@pytest.mark.parametrize(
    ("palest", "labels", "state"),
    [
        (0.55, {}, "image"),
        # As doubtful as a page's number.
        (0.4, {}, "unknown"),
        (0.4, {"parafa:": Box(0.72, 0.95, 0.77, 0.96)}, "image"),
    ],
)
def test_one_pen_is_seen_on_every_page_though_some_marks_are_doubtful_alone(palest, labels, state):
    places = [Box(0.8, 0.93, 0.86, 0.96), Box(0.82, 0.94, 0.89, 0.965), Box(0.79, 0.92, 0.85, 0.95)]
    pages = [
        scan(n, marks=[Mark(box, sure)], labels=labels)
        for n, (box, sure) in enumerate(zip(places, (0.8, palest, 0.6), strict=True), 1)
    ]
    found = sign(*pages, rule=CONTRACT)
    assert (found.state, found.initialled_pages) == (state, (1, 2, 3) if state == "image" else ())


@pytest.mark.parametrize(
    ("sure", "read", "state"),
    [(0.97, 0.46, "image"), (0.97, 0.95, "unknown"), (0.45, 0.46, "unknown")],
)
def test_initials_that_were_read_as_a_word_are_told_by_those_of_the_other_pages(sure, read, state):
    labels = {"parafa: ajvuww": Box(0.445, 0.907, 0.489, 0.922)}
    first = scan(1, labels=labels)
    first = replace(first, words=(*first.words, Word("Ajvuww", Box(0.492, 0.906, 0.56, 0.924), read)))
    second = scan(2, labels=labels, marks=[Mark(Box(0.5, 0.897, 0.569, 0.916), sure)])
    assert sign(first, second, rule=CONTRACT).state == state


@pytest.mark.parametrize(
    ("read", "sure", "state"),
    [
        (("MWZ", "NNY"), 0.5, "image"),
        (("ALFA", "ALFA"), 0.5, "unknown"),  # a running foot
        (("MWZ", "NNY"), 0.9, "unknown"),  # print
        (("II", "IV"), 0.5, "unknown"),  # numbers
    ],
)
def test_letters_beside_the_pages_number_that_were_hardly_read_are_initials(read, sure, state):
    boxes = Box(0.46, 0.888, 0.53, 0.899), Box(0.48, 0.87, 0.538, 0.883)
    pages = []
    for number, (box, text) in enumerate(zip(boxes, read, strict=True), 1):
        foot = [
            Word(one, Box(left, box.top, left + 0.02, box.bottom), 0.95)
            for one, left in (("Strona", 0.1), (str(number), 0.14), ("z", 0.17), ("2", 0.19))
        ]
        body = [Word("umowa", Box(0.1, 0.3, 0.2, 0.31), 0.95)]
        bare = scan(number, marks=[Mark(box, 0.4)])
        pages.append(replace(bare, words=(*body, *foot, Word(text, box, sure))))
    assert sign(*pages, rule=CONTRACT).state == state


def test_a_signature_far_behind_its_words_on_their_line_is_one():
    labels = {"data i podpis osoby uprawnionej": Box(0.1, 0.6, 0.14, 0.61)}
    drawn = Mark(Box(0.65, 0.595, 0.78, 0.62), 0.9)
    assert sign(scan(marks=[drawn], labels=labels)).state == "image"
    elsewhere = replace(drawn, box=Box(0.65, 0.3, 0.78, 0.33))
    assert sign(scan(marks=[elsewhere], labels=labels)).state == "unknown"


def test_what_stands_at_exactly_one_place_on_every_page_is_print():
    pages = [scan(n, marks=[Mark(AT_FOOT, 0.65)]) for n in (1, 2, 3)]
    assert sign(*pages, rule=CONTRACT).state == "unknown"


def test_marks_far_apart_are_of_no_one_pen():
    places = [Box(0.8, 0.93, 0.86, 0.96), Box(0.1, 0.93, 0.16, 0.96)]
    pages = [scan(n, marks=[Mark(box, 0.6)]) for n, box in enumerate(places, 1)]
    assert sign(*pages, rule=CONTRACT).state == "unknown"


def test_a_drawing_elsewhere_on_a_page_makes_its_lacking_initials_a_question():
    drawn = Image(Box(0.45, 0.5, 0.55, 0.53))
    assert sign(page(images=[INITIALS]), page(2, images=[drawn]), rule=CONTRACT).state == "unknown"
    found = sign(page(images=[INITIALS]), page(2), rule=CONTRACT)
    assert (found.state, found.initialled_pages) == ("image", (1,))


@pytest.mark.parametrize(
    "words",
    [
        "ja, nizej podpisany jan nowak, oswiadczam",
        "statusu zawiadomie przed podpisaniem umowy",
        "skladajac podpis, w imieniu firmy oswiadczam, ze:",
    ],
)
def test_a_sentence_that_speaks_of_signing_does_not_hide_the_hand_below_the_text(words):
    sentence = {words: Box(0.1, 0.1, 0.9, 0.12)}
    by_hand = Mark(Box(0.6, 0.66, 0.8, 0.71), 0.9)
    found = sign(scan(marks=[by_hand, Mark(Box(0.1, 0.13, 0.12, 0.14), 0.4)], labels=sentence))
    assert (found.state, found.evidence) == ("image", "odręczny podpis pod tekstem, strona 1")
    assert sign(scan(marks=[], labels=sentence)).state == "unknown"


def test_a_hand_on_the_last_page_signs_though_a_page_before_asks_who_may_sign():
    asks = {"uprawniony do podpisu jan nowak": Box(0.1, 0.1, 0.9, 0.12)}
    found = sign(scan(labels=asks), scan(2, marks=[Mark(Box(0.6, 0.66, 0.8, 0.71), 0.9)]))
    assert (found.state, found.evidence) == ("image", "odręczny podpis pod tekstem, strona 2")


def test_a_hand_far_from_the_named_place_of_its_page_is_a_question():
    place = {"podpis": Box(0.7, 0.95, 0.8, 0.97)}
    assert sign(scan(marks=[Mark(Box(0.1, 0.66, 0.2, 0.71), 0.9)], labels=place)).state == "unknown"


def test_a_heading_names_the_place_for_a_signature_below_it():
    by_hand = Mark(Box(0.1, 0.66, 0.3, 0.71), 0.9)
    heading = {"vii. oswiadczenia i podpis": Box(0.3, 0.5, 0.4, 0.52)}
    found = sign(scan(marks=[by_hand], labels=heading))
    assert (found.state, found.evidence) == ("image", "odręczny podpis pod tekstem, strona 1")
    alone = {"e. podpis": Box(0.1, 0.5, 0.2, 0.52)}
    assert sign(scan(marks=[by_hand], labels=alone)).state == "image"
    beside = {"7. data i podpis wnioskodawcy": Box(0.3, 0.5, 0.4, 0.52)}
    assert sign(scan(marks=[by_hand], labels=beside)).state == "unknown"
    another = heading | {"podpis dyrektora": Box(0.7, 0.95, 0.8, 0.97)}
    assert sign(scan(marks=[by_hand], labels=another)).state == "unknown"


LETTER = "oświadczam, że firma jest mikroprzedsiębiorcą\nHanna Wrześniak\nwłaścicielka"
HAND = (Box(0.6, 0.643, 0.62, 0.687), Box(0.597, 0.642, 0.84, 0.699), Box(0.667, 0.68, 0.841, 0.69))


def test_strokes_by_the_name_that_closes_a_letter_are_a_signature():
    found = sign(page(text=LETTER, ink=HAND))
    assert (found.state, found.evidence) == ("image", "kreski jak podpis przy nazwisku, strona 1")


@pytest.mark.parametrize(
    "end",
    ["Gubin, 17.04.2026 r.   prezes zarządu", "Gubin, 17.04.2026 r.\n....................\nWspólniczka"],
)
def test_strokes_by_the_office_of_who_signs_are_a_signature(end):
    found = sign(page(text=f"Oświadczam, że dane są prawdziwe.\n{end}", ink=HAND))
    assert (found.state, found.evidence) == ("image", "kreski jak podpis przy nazwisku, strona 1")


@pytest.mark.parametrize(
    ("text", "ink"),
    [
        ("Zgodę wydaje\nprezes zarządu, a odwołuje rada", HAND),
        (LETTER, (Box(0.6, 0.64, 0.63, 0.66),)),
        (LETTER, (Box(0.3, 0.65, 0.5, 0.652),)),
        (LETTER, (Box(0.6, 0.6, 0.75, 0.7),)),
        (LETTER, (Box(0.6, 0.2, 0.84, 0.26),)),
        ("oświadczam, że firma jest mikroprzedsiębiorcą\nZałączniki: brak", HAND),
    ],
)
def test_ticks_lines_stamps_and_strokes_elsewhere_are_for_a_person(text, ink):
    assert sign(page(text=text, ink=ink)).state == "unknown"


def test_a_hand_above_who_signed_overleaf_signs_what_stands_before():
    overleaf = replace(scan(2, marks=[Mark(Box(0.6, 0.06, 0.85, 0.1), 0.9)]), words=scan().words[:3])
    assert sign(scan(), overleaf).state == "image"
    assert sign(replace(overleaf, number=1)).state == "unknown", "a page of nothing else is no paper"
