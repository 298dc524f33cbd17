"""Round 24: the call's own blanks, filled in on screen, by pen, retyped and in last year's print."""

from tests.blind.model import Round

from . import aid, contract, declarations, digital, forms, paper

ROUND = Round(
    name="r24",
    written_by="had read the Regulamin, forms.md, domain.md, contract.md and model.py; nothing of the readers",
    applications=(
        digital.WIRTESA_APPLICATION,
        paper.ODROBNA_APPLICATION,
        digital.LENARTOWSKA_APPLICATION,
        paper.WENCEL_APPLICATION,
        digital.ZIELAWA_APPLICATION,
        paper.SZKLOMIR_APPLICATION,
        digital.GORTAL_APPLICATION,
        paper.KOSTRAWA_APPLICATION,
        digital.MEBLANTA_APPLICATION,
        paper.RUCHOMED_APPLICATION,
        digital.KLIMAGRA_APPLICATION,
        paper.ZBASZMET_APPLICATION,
        digital.GUBINPLAST_APPLICATION,
        paper.LUBSENTA_APPLICATION,
        digital.DRON_APPLICATION,
        paper.ELWERNA_APPLICATION,
    ),
    blanks={
        "application_form": forms.application(None, None),
        "status_declaration": declarations.status(None, None),
        "de_minimis_statement": declarations.statement(None, None),
        "draft_contract": contract.draft(None, None),
        "de_minimis_form": aid.form(None, None),
    },
)
