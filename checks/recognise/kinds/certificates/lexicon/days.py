"""A day as folded certificates write it: „13.04.2026”, „2026-04-13”, „13 kwietnia 2026 r.”."""

from checks.dates import MONTHS

DAY = rf"(?:\d{{1,2}}(?:[./-]\d{{1,2}}[./-]| (?:{'|'.join(MONTHS)}) )\d{{4}}|\d{{4}}-\d\d-\d\d)"
OF_THE_YEAR = r"(?: r\b\.?| roku\b)?"
"""What may stand behind the year."""
