"""A round in which companies fill the office's own blanks."""

from tests.blind.model import Round

from . import digital, faulty, scanned_a, scanned_b
from .application import application_form
from .contract import draft_contract
from .declaration import status_declaration
from .deminimis import de_minimis_form

ROUND = Round(
    "r28",
    "the Regulamin, the document kinds, the research notes, the contract's names and the model of a round",
    (
        scanned_a.wolmet(),
        scanned_a.ekodrew(),
        scanned_a.laboryt(),
        scanned_a.pixora(),
        scanned_b.termalux(),
        scanned_b.bronatec(),
        scanned_b.kinezo(),
        scanned_b.vitrosan(),
        digital.robolin(),
        digital.energrot(),
        digital.liniarnia(),
        digital.ortomika(),
        faulty.stalgrom(),
        faulty.borowina(),
        faulty.krusznet(),
        faulty.autolak(),
    ),
    {
        "application_form": application_form(),
        "status_declaration": status_declaration(),
        "de_minimis_form": de_minimis_form(),
        "draft_contract": draft_contract(),
    },
)
