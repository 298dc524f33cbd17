"""Page numbers as they are printed at the head or foot of a page."""

import re
from dataclasses import dataclass
from itertools import pairwise

from checks.page.sheet import Sheet

PAGE_OF = re.compile(
    r"\b(?:str(?:ona|\.)?|page|seite|s\.(?= ?\d{1,3} ?(?:z|/) ?\d{1,3}(?m:$)))"
    r" ?(\d{1,3})(?: ?(?:z|of|von|/) ?(\d{1,3}))?\b"
    # Alone on its line, or at the end of a running head: „WZÓR UMOWY · Projekt · 2/3”.
    r"|(?m:(?:^-?|(?<=[^\W\d_]) ?[\"')]? ?[-|·•]) ?(\d{1,2}) ?(?:/|z) ?(\d{1,2}) ?-?$)"
)
_RUN_TOGETHER = re.compile(r"([1-9])[27]([1-9])")
"""„1 z 3” of which the „z” was read as a digit; nothing that is sent has hundreds of pages."""
_UNPARTED = re.compile(
    r"\A[^\n]*[^\W\d_]{3} (\d{1,2}) z (\d{1,2})$|[^\W\d_]{3} (\d{1,2}) z (\d{1,2})\Z", re.MULTILINE
)
"""At the end of a running head or foot on a picture: the line before the number was taken for a ruling."""
_MARGIN = 160


@dataclass(frozen=True, slots=True)
class Printed:
    """„strona N z M”; without M where only N is printed."""

    number: int
    total: int | None = None


def printed_number(sheet: Sheet) -> Printed | None:
    """N and M of „strona N z M” or „N/M” at the bottom or top of a page."""
    for margin in (sheet.folded[-_MARGIN:], sheet.folded[:_MARGIN]):
        found = PAGE_OF.search(margin)
        if found is not None:
            number, total = found[1] or found[3], found[2] or found[4]
            torn = _RUN_TOGETHER.fullmatch(number) if sheet.is_noisy and not total else None
            if torn is not None and torn[1] <= torn[2]:
                number, total = torn.groups()
            return Printed(int(number), int(total) if total else None)
    unparted = _UNPARTED.search(sheet.folded) if sheet.is_noisy else None
    if unparted is not None:
        number, total = unparted[1] or unparted[3], unparted[2] or unparted[4]
        return Printed(int(number), int(total)) if 0 < int(number) <= int(total) else None
    return None


def numbers_on_sheet(sheet: Sheet) -> tuple[Printed, ...]:
    """The numbers of all pages that stand on one sheet side by side; of an ordinary page none.

    They follow each other and state one total: „strona 1 z 4 … strona 2 z 4”.
    """
    found = [
        Printed(int(one[1] or one[3]), int(one[2] or one[4]))
        for one in PAGE_OF.finditer(sheet.folded)
        if one[2] or one[4]
    ]
    told = sorted(dict.fromkeys(found), key=lambda one: one.number)
    is_run = all(b.number == a.number + 1 and a.total == b.total for a, b in pairwise(told))
    return tuple(told) if len(told) > 1 and is_run else ()
