"""Fields by which readings tell judges more than a form's answers.

They stand apart from the readers: judging needs their names, and not the hundred modules that read forms.
"""

UNFILLED = "unfilled"
"""A blank that was sent as it is: `read` and True."""
MISSING_TEXT = "missing_text"
"""A copy that lacks part of the blank: `unclear`, its evidence says which; for a person."""
MISSING_PAGES = "missing_pages"
"""`read`: the absent pages as „3 z 7”, surely absent. `unclear`: pages may be absent; evidence says which."""
OBSOLETE = "1407/2013"
"""What the field `regulation` says of a de minimis form that cites the old act."""
MAY_BE_OBSOLETE = "obsolete_regulation"
"""Under this name goes where the old act alone was read, and the act of today may be what was not."""
NIPS_BORNE = "nips_borne"
"""Every valid NIP that stands on a paper, in order of size, where nobody could tell which is its own."""
OTHER_DESTINATION = "other_destination"
"""The field that tells where a contract's trip goes, where that is not the call's."""
