"""Addresses of one paper that differ in a letter: the one that stands there less often was misread."""

import pytest

from checks.page.sheet import sheet_of
from checks.recognise.form.answer.own_domain import unless_nearly_another
from checks.recognise.form.text import form_text
from domain.document import FieldValue, Page
from domain.rules.papers.form_rule import FormField

FIELDS = (FormField(name="web", labels=("Strona",), type="urls"),)


def doubted(site, *others, source="ocr"):
    said = "\n".join(f"Strona: {one}" for one in (site, *others))
    text = form_text([sheet_of(Page(1, said, source=source))])
    return "web" in unless_nearly_another({"web": FieldValue("read", (site,))}, FIELDS, text)


@pytest.mark.parametrize(
    ("site", "others", "is_doubted"),
    [
        ("www.ceramikawojcik.pl/en", ["www.ceramika-wojcik.pl"], True),
        ("www.ceramika-wojcik.pl", ["biuro@ceramika-wojcik.pl", "ceramikawojcik.pl/en"], False),
        ("ceramikawojcik.pl/en", ["biuro@ceramika-wojcik.pl", "www.ceramika-wojcik.pl"], True),
        ("www.ceramika-wojcik.pl", ["facebook.com/ceramikawojcik"], False),
        ("www.ceramika-wojcik.pl", ["www.tartak.pl"], False),
        ("www.artenc.pl", ["facebook.com/artcnc"], True),
        ("www.artenc.pl", ["facebook.com/artcnc", "biuro@artenc.pl", "instagram.com/artenc"], False),
        ("idia.pl/en", ["torwidia.pl"], True),
        ("torwidia.pl/en", ["biuroQtorwidia.pl"], False),
        ("wojcik.pl/en", ["biuro@ceramika-wojcik.pl"], True),
        ("wojcik.pl/en", ["biuro@wojcik.pl", "sklep.wojcik.pl"], False),
    ],
)
def test_a_site_is_held_against_the_paper_s_others(site, others, is_doubted):
    assert doubted(site, *others) is is_doubted


def test_what_a_file_s_own_text_says_is_not_misread():
    assert not doubted("www.ceramikawojcik.pl", "www.ceramika-wojcik.pl", source="text")
