"""Round r20: the office has its own blanks; most companies fill exactly those."""

from tests.blind.model import Round
from tests.blind.rounds.r20 import digital, digital_more, faulty, paper, paper_more
from tests.blind.rounds.r20.aid_blank import aid_statement, de_minimis_form
from tests.blind.rounds.r20.contract_blank import draft_contract
from tests.blind.rounds.r20.form_blank import application_form
from tests.blind.rounds.r20.status_blank import status_declaration

ROUND = Round(
    name="r20",
    written_by="The Regulamin and the seeds, forms.md, domain.md, contract.md and the model of rounds; nothing of the readers.",
    applications=(
        *digital.APPLICATIONS,
        *digital_more.APPLICATIONS,
        *paper.APPLICATIONS,
        *paper_more.APPLICATIONS,
        *faulty.APPLICATIONS,
    ),
    blanks={
        "application_form": application_form(),
        "status_declaration": status_declaration(),
        "de_minimis_statement": aid_statement(),
        "draft_contract": draft_contract(),
        "de_minimis_form": de_minimis_form(),
    },
)
