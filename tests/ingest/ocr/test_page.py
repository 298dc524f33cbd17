"""A page put together from what was read on its picture."""

from domain.document import Box, Word
from ingest.ocr import page


def test_initials_that_were_read_as_letters_behind_their_label_are_no_print() -> None:
    label, colon = (
        Word("Parafa", Box(0.65, 0.94, 0.70, 0.952), 0.96),
        Word("Firmy:", Box(0.71, 0.94, 0.76, 0.952), 0.95),
    )
    initials = Word("dle", Box(0.82, 0.929, 0.88, 0.953), 0.81)
    typed = Word("Nowak", Box(0.82, 0.94, 0.88, 0.952), 0.95)
    title = Word("UMOWA", Box(0.4, 0.05, 0.6, 0.09), 0.97)
    assert page._print_of([(title,), (label, colon, initials)]) == [title, label, colon]
    assert page._print_of([(label, colon, typed)]) == [label, colon, typed], "a typed name is no hand's"
