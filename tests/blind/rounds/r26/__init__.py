"""Round r26: the office's own blanks, filled in every guise."""

from tests.blind.model import Round, Word

from . import deminimis, digital, faulty, form, others, scanned

ROUND = Round(
    name="r26",
    written_by="Regulamin, kinds and finding codes, domain notes and field names; own blanks of the call",
    applications=(*digital.APPLICATIONS, *scanned.APPLICATIONS, *faulty.APPLICATIONS),
    blanks={
        "application_form": Word(form.application_form(None, None)),
        "status_declaration": Word(others.status_declaration(None, None)),
        "de_minimis_form": Word(deminimis.de_minimis_form(None, None)),
        "draft_contract": Word(others.draft_contract(None, None)),
        "de_minimis_statement": Word(others.de_minimis_statement(None, None)),
    },
)
