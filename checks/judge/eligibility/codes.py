"""The codes of doubts about the formal criteria; lists need them without what judges."""

OWN_RULE = "own_rule"
UNKNOWN_SECTOR = "unknown_sector"
CODES = ("not_sme", "outside_region", "excluded_sector", UNKNOWN_SECTOR, "office_employee", OWN_RULE)
"""The codes that a person settles with „eligible” or „ineligible”."""
SECTOR_NOTE = "sector_note"
"""The code of a sector excluded only in some cases: shown, not asked about."""
OWN_NOTE = "own_rule_note"
"""The code of an own criterion of the call that does not exclude: shown, not asked about."""
NOTES = (SECTOR_NOTE, OWN_NOTE)
