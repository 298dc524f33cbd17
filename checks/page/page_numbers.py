"""Page numbers as they are printed at the head or foot of a page."""

import re
from dataclasses import dataclass

from checks.page.sheet import Sheet

PAGE_OF = re.compile(
    r"\bstr(?:ona|\.)? ?(\d{1,3})(?: ?(?:z|/) ?(\d{1,3}))?\b|(?m:^-? ?(\d{1,2}) ?(?:/|z) ?(\d{1,2}) ?-?$)"
)
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
            total = found[2] or found[4]
            return Printed(int(found[1] or found[3]), int(total) if total else None)
    return None
