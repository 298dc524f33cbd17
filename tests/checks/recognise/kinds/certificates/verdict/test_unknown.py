"""What stands beside a denial of arrears: known for harmless, or a reason to ask."""

from pathlib import Path

from checks.page.sheet import sheet_of
from checks.recognise.kinds.certificates.certificate import read
from config.loader import load_call
from domain.document import Page
from tests.support.papers.certificate_remarks import DOUBTS, HARMLESS

CALL = load_call(Path(__file__).parents[6] / "config/calls/szwajcaria-2026.toml")
_TAX = (
    "Naczelnik Urzędu Skarbowego w Żarach\n14.04.2026 r.\nZAŚWIADCZENIE\nZaświadcza się, że Alfa sp. z o.o., NIP "
    "9731121208, nie zalega w podatkach na dzień 14.04.2026 r.\n{}\nZ up. Naczelnika Jan Kos"
)
_ZUS = (
    "ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH\n14.04.2026 r.\nZAŚWIADCZENIE\n1. Płatnik: Alfa sp. z o.o., NIP 9731121208\n2. Na "
    "dzień 14.04.2026 r. nie stwierdzono zaległości z tytułu składek.\n{}\nStarszy inspektor Jan Kos"
)


def free_of_arrears(paper):
    fields = read([sheet_of(Page(1, paper))], CALL.documents["zus_certificate"], CALL)
    return fields["verdict"].value == "no_arrears"


def test_a_remark_that_may_take_a_denial_back_is_a_persons():
    assert [said for said in DOUBTS for paper in (_TAX, _ZUS) if free_of_arrears(paper.format(said))] == []


def test_what_speaks_of_the_paper_the_law_or_what_was_paid_holds_no_certificate():
    held = [said for said in HARMLESS for paper in (_TAX, _ZUS) if not free_of_arrears(paper.format(said))]
    assert held == []


def test_nothing_owed_on_a_day_long_past_says_nothing_of_today():
    assert not free_of_arrears(_TAX.format("").replace("na dzień 14.04.2026", "na dzień 31.12.2022"))
    assert free_of_arrears(_TAX.format("").replace("na dzień 14.04.2026", "na dzień 31.03.2026"))
