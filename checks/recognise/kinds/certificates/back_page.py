"""The page behind a certificate's first: its notes, maybe with a clause about personal data among them.

What stands there may limit what the first page says, so it must not be lost as a paper of its own.
"""

from checks.page.sheet import Sheet
from checks.recognise.kinds.certificates.text.statements import statements_of
from checks.recognise.kinds.certificates.verdict.contradictions import contradiction
from checks.recognise.kinds.certificates.verdict.rules.general_rules import is_noted
from checks.recognise.kinds.certificates.verdict.telling import telling

_HEAD = 2
"""So many lines from the top a heading of notes may stand."""


def is_back_page(sheet: Sheet, clause_at: int | None) -> bool:
    r"""Whether notes head a page, or something beside the clause that stands at a place may speak of arrears.

    >>> from checks.page.sheet import sheet_of
    >>> from domain.document import Page
    >>> is_back_page(sheet_of(Page(1, "Pouczenie\nZaświadczenie wydaje się na wniosek.")), None)
    True
    >>> is_back_page(sheet_of(Page(1, "Klauzula informacyjna\nAdministratorem danych jest Alfa.")), 0)
    False
    """
    for one in statements_of(sheet)[:_HEAD]:
        if is_noted(one) and (clause_at is None or one.start < clause_at):
            return True
    if clause_at is None:
        return False
    told = telling([sheet], None, None)
    return contradiction([(one, found) for one, found, _ in told]) is not None
