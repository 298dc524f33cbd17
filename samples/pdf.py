"""Every PDF of the sample, under one roof: `from samples import pdf`."""

from samples.files import combined, noise, photograph, scanned, truncated, without_pages
from samples.pdf_applicant import (
    application_form,
    de_minimis_form,
    de_minimis_statement,
    draft_contract,
    proxy,
    status_declaration,
)

__all__ = [
    "application_form",
    "combined",
    "de_minimis_form",
    "de_minimis_statement",
    "draft_contract",
    "noise",
    "photograph",
    "proxy",
    "scanned",
    "status_declaration",
    "truncated",
    "without_pages",
]
