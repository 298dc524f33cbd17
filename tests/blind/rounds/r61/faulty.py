"""Applications that lack something or owe something."""

from tests.blind.model import Application, Mail
from tests.blind.rounds.r61 import aid, certificates, contracts, declarations, firms, firms_paper
from tests.blind.rounds.r61 import forms_other as other
from tests.blind.rounds.r61 import forms_print as forms
from tests.blind.rounds.r61.build import Desk, at
from tests.blind.rounds.r61.digital import AID, CONTRACT, FORM, STATUS, TAX, ZUS
from tests.blind.rounds.r61.firm import nip_of


def klimarrent() -> Application:
    """The tax certificate states arrears."""
    f = firms.ARRVENT
    d = Desk(f, "pdf")
    owing = certificates.tax_boxes(f, "0815-SEW.4052.88.2026", "2026-04-13", "7 964,00 zł")
    papers = (
        d.sheet(FORM, "letter in sentences", forms.letter_form(f, d.ink), "zgloszenie_klimarrent"),
        d.sheet(STATUS, "columns for categories", declarations.status_columns(f, d.ink), "status_klimarrent"),
        d.sheet(AID, "print-out of an e-form", aid.aid_printout(f, d.ink), "deminimis_klimarrent"),
        d.sheet(
            CONTRACT,
            "centred paragraphs, 3 pages",
            contracts.contract_paragraphs(f, d.ink),
            "umowa_klimarrent",
        ),
        d.certificate(
            ZUS,
            "e-sealed letter",
            certificates.zus_letter(f, "280000/71/118850/2026", "2026-04-10"),
            "zus_klimarrent",
        ),
        d.sheet(
            TAX,
            "lettered boxes ZAS-W",
            owing,
            "us_klimarrent",
            signing="issuer",
            verdict="arrears",
            faults=("arrears",),
        ),
    )
    body = "Dzień dobry, w załączniku komplet dokumentów Klimarrent. Hubert Śniegoń"
    return d.application(
        Mail(at(16, 13, 33), f.email, "Klimarrent - nabór Szwajcaria", body, papers), sound=False
    )


def lubskor() -> Application:
    """ZUS refused; the declaration was forgotten; nobody initialled the contract."""
    f = firms_paper.LUBSKOR
    d = Desk(f, "scan")
    refused = certificates.zus_refusal(f, "280000/60/4417/2026-ODM", "07.04.2026")
    papers = (
        d.sheet(FORM, "cards side by side", forms.card_form(f, d.ink), "karta lubskor"),
        d.sheet(AID, "Word tables", aid.aid_word(f, d.ink), "pomoc lubskor"),
        d.sheet(
            CONTRACT,
            "centred paragraphs, 3 pages",
            contracts.contract_paragraphs(f, "none"),
            "umowa lubskor",
            signing="none",
            faults=("not_initialled",),
        ),
        d.sheet(
            ZUS,
            "decision of refusal",
            refused,
            "zus lubskor",
            signing="issuer",
            verdict="refusal",
            faults=("arrears",),
        ),
        d.certificate(
            TAX,
            "wrong wording struck through",
            certificates.tax_choice(f, "RW/77/2026", "03.04.2026"),
            "us lubskor",
        ),
    )
    body = "Dzień dobry,\nprzesyłam zgłoszenie Lubskor. Z ZUS przyszło takie pismo, składki już opłaciliśmy.\nCezary Motyka"
    mail = Mail(at(15, 10, 55), f.email, "Lubskor Garbarnia zgłoszenie", body, papers)
    return d.application(mail, sound=False, missing=(STATUS,))


def niemira() -> Application:
    """The form came as Word without a signature; instead of a tax certificate the request for it."""
    f = firms.NIEMIRA
    d = Desk(f, "pdf")
    papers = (
        d.sheet(
            FORM,
            "chamber's Word table",
            other.chamber_form(f, "none"),
            "Formularz Niemira 3D",
            signing="none",
            faults=("unsigned",),
            guise="docx",
        ),
        d.sheet(STATUS, "table of figures", declarations.status_figures(f, d.ink), "Status Niemira 3D"),
        d.sheet(AID, "parts A–E in ruled boxes", aid.aid_official(f, d.ink), "De minimis Niemira 3D"),
        d.sheet(CONTRACT, "two columns", contracts.contract_columns(f, d.ink), "Umowa Niemira 3D"),
        d.certificate(
            ZUS,
            "portal keys and values",
            certificates.zus_portal(f, "ZN/2026/0106091", "2026-04-15"),
            "ZUS Niemira 3D",
        ),
        d.sheet(
            "other",
            "request for a certificate",
            certificates.tax_request(f),
            "Urząd skarbowy zaświadczenie",
            signing="hand",
            faults=("wrong_document",),
            guise="scan",
        ),
    )
    body = "Cześć dzień dobry :) wysyłam zgłoszenie Niemira Druk 3D, dokumenty w załączeniu.\nSonia Niemira"
    mail = Mail(at(17, 21, 9), f.email, "Zgłoszenie do Szwajcarii", body, papers)
    return d.application(mail, sound=False, missing=(TAX,))


def skwarmet() -> Application:
    """The other trip ticked, a partner's own ZUS certificate, the old regulation in the de minimis form."""
    f = firms_paper.SKWARMET
    d = Desk(f, "scan")
    partner = ("Bogdan Skwara", nip_of("596084413"))
    papers = (
        d.sheet(
            FORM,
            "ruled blank with footnotes",
            other.ruled_form(f, d.ink, trip="fi"),
            "form",
            faults=("other_trip",),
        ),
        d.sheet(STATUS, "one sentence, three boxes", declarations.status_classic(f, d.ink), "osw"),
        d.sheet(
            AID,
            "questions struck through",
            aid.aid_questions(f, d.ink, aid.OLD),
            "demin",
            faults=("obsolete_template",),
        ),
        d.sheet(CONTRACT, "table of parties", contracts.contract_table(f, d.ink), "umowa"),
        d.sheet(
            ZUS,
            "e-sealed letter",
            certificates.zus_letter(f, "200000/71/96614/2026", "2026-04-16", partner),
            "zus",
            signing="issuer",
            verdict="none",
            fields={"nip": partner[1], "name": partner[0]},
            faults=("other_company",),
        ),
        d.certificate(
            TAX,
            "letter of the office's head",
            certificates.tax_letter(f, "0806-SEW.4052.14.2026", "17 kwietnia 2026"),
            "us",
        ),
    )
    body = "Witam, przesyłam dokumenty na wyjazd. Leon Dymek Skwarmet s.c."
    return d.application(
        Mail(at(21, 7, 50), f.email, "dokumenty na wyjazd studyjny", body, papers), sound=False
    )


APPLICATIONS = (klimarrent(), lubskor(), niemira(), skwarmet())
