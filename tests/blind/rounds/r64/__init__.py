"""Round 64: the firms fill the call's own blanks."""

from tests.blind.model import Round

from . import digital, faulty, forms, printed, wording

ROUND = Round(
    name="r64",
    written_by="read the Regulamin, the kinds, the domain and the contract; neither readers nor samples nor other rounds",
    applications=(*digital.APPLICATIONS, *printed.APPLICATIONS, *faulty.APPLICATIONS),
    blanks={
        "application_form": wording.filled(forms.application_form()),
        "status_declaration": wording.filled(forms.status_declaration()),
        "de_minimis_form": wording.filled(forms.de_minimis_form()),
        "de_minimis_statement": wording.filled(forms.de_minimis_statement()),
        "draft_contract": wording.contract(forms.CONTRACT),
    },
)
