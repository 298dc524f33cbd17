"""Every PDF of the sample, under one roof: `from samples import pdf`."""

from samples.files import combined, noise, out_of_focus, photograph, scanned, truncated, without_pages
from samples.pdf.applicant import (
    application_form,
    de_minimis_form,
    de_minimis_statement,
    draft_contract,
    proxy,
    status_declaration,
)
from samples.pdf.certificates import tax_certificate, zus_certificate
from samples.pdf.evidence import evidence, patent_application, training_diploma
from samples.pdf.lookalikes import (
    curriculum_vitae,
    invoice,
    krs_printout,
    municipal_certificate,
    newsletter,
    receipt,
    regulations,
    tax_request,
    zus_confirmation,
    zus_request,
)

__all__ = [
    "application_form",
    "combined",
    "curriculum_vitae",
    "de_minimis_form",
    "de_minimis_statement",
    "draft_contract",
    "evidence",
    "invoice",
    "krs_printout",
    "municipal_certificate",
    "newsletter",
    "noise",
    "out_of_focus",
    "patent_application",
    "photograph",
    "proxy",
    "receipt",
    "regulations",
    "scanned",
    "status_declaration",
    "tax_certificate",
    "tax_request",
    "training_diploma",
    "truncated",
    "without_pages",
    "zus_certificate",
    "zus_confirmation",
    "zus_request",
]
