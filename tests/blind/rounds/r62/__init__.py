"""Round 62: the call's own blanks, and firms that send them back filled in."""

from tests.blind.model import Round, Word

from . import forms, word
from .applications import digital, faulty, paper

ROUND = Round(
    name="r62",
    written_by="had read the Regulamin, the kinds of documents, the domain notes, the contract of the JSON and the model",
    applications=(*digital(), *paper(), *faulty()),
    blanks={
        "application_form": Word(word.writer(forms.application(None))),
        "status_declaration": Word(word.writer(forms.status(None))),
        "de_minimis_form": Word(word.writer(forms.de_minimis(None))),
        "draft_contract": Word(word.writer(forms.contract(None))),
    },
)
