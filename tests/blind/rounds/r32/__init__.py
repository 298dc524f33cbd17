"""Round r32: the office's own Word blanks, filled by companies."""

from tests.blind.model import Round, Word

from .blank_contract import write_contract
from .blank_declarations import write_de_minimis, write_status
from .blank_form import write_form
from .mails import APPLICATIONS

ROUND = Round(
    name="r32",
    written_by="a writer who had read the Regulamin, the kinds, the domain notes and the model, and no reader or other paper",
    applications=APPLICATIONS,
    blanks={
        "application_form": Word(write_form),
        "status_declaration": Word(write_status),
        "de_minimis_form": Word(write_de_minimis),
        "draft_contract": Word(write_contract),
    },
)
