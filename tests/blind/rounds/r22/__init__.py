"""The office publishes its own blanks; most companies fill exactly those."""

from tests.blind.model import Round

from .annexes import contract, de_minimis, status
from .application import application
from .digital import DIGITAL
from .faulty import FAULTY
from .paper import PAPER

ROUND = Round(
    name="r22",
    written_by=(
        "read the Regulamin, the kinds of documents, the domain notes and the JSON contract; neither readers nor"
        " samples"
    ),
    applications=DIGITAL + PAPER + FAULTY,
    blanks={
        "application_form": application(None),
        "status_declaration": status(None),
        "de_minimis_form": de_minimis(None),
        "draft_contract": contract(None),
    },
)
