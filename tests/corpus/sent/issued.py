"""The papers that others issue, with the truth beside them: certificates, evidence, look-alikes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from domain.document import OTHER
from samples.facts.companies import Company
from samples.pdf import certificates as pdf_certificates
from samples.pdf import evidence_layouts, lookalike_layouts, tax_layouts, zus_layouts
from samples.pdf import files as pdf
from tests.corpus.truth import Paper, Value

ISSUED_ON = date(2026, 4, 12)
ZUS_LAYOUTS = ("new", "old", *zus_layouts.LAYOUTS)
TAX_LAYOUTS = ("usual", *tax_layouts.LAYOUTS)


def zus_certificate(c: Company, layout: str = "new") -> Paper:
    """Good news from ZUS in one of the layouts."""
    if layout in zus_layouts.LAYOUTS:
        content = zus_layouts.LAYOUTS[layout](c, ISSUED_ON)
    else:
        content = pdf_certificates.zus_certificate(c, ISSUED_ON, layout="old" if layout == "old" else "new")
    return _certificate("zus_certificate", c, content, layout)


def tax_certificate(c: Company, layout: str = "usual") -> Paper:
    """Good news from the tax office in one of the layouts."""
    made = tax_layouts.LAYOUTS.get(layout)
    content = made(c, ISSUED_ON) if made else pdf_certificates.tax_certificate(c, ISSUED_ON)
    return _certificate("tax_certificate", c, content, layout)


def bad_news(c: Company) -> Iterator[Paper]:
    """Arrears, instalments and refusals of both offices; a certificate for a private person."""
    zus, tax = "zus_certificate", "tax_certificate"
    for verdict in ("arrears", "refusal", "instalments"):
        yield _certificate(
            zus, c, pdf_certificates.zus_certificate(c, ISSUED_ON, verdict=verdict), "new", verdict
        )
        yield _certificate(
            tax, c, pdf_certificates.tax_certificate(c, ISSUED_ON, verdict=verdict), "usual", verdict
        )
    yield _certificate(zus, c, zus_layouts.with_instalments(c, ISSUED_ON), "instalments", "instalments")
    yield _certificate(tax, c, tax_layouts.with_arrears(c, ISSUED_ON), "arrears", "arrears")
    person = _certificate(tax, c, tax_layouts.of_a_person(c, ISSUED_ON), "of_a_person")
    yield replace(person, fields={**person.fields, "nip": None, "name": "Maria Wspólniczka"})


def evidence(c: Company) -> Iterator[Paper]:
    """Copies of what point 4 of the form lists: the first ISO certificate in a layout of its own."""
    layouts = list(evidence_layouts.LAYOUTS)
    for number, item in enumerate(c.certificates):
        standard, _, serial = item.removeprefix("Certyfikat ").partition(" nr ")
        fields: dict[str, Value] = {"number": serial} if standard.startswith("ISO") else {}
        if number == 0:
            layout = layouts[c.number % len(layouts)]
            content = evidence_layouts.LAYOUTS[layout](c, standard, serial)
            told = {**fields, "standard": standard, "valid_until": "2027-06-11"}
            yield Paper("innovation_evidence", content, told, layout=layout)
        else:
            yield Paper("innovation_evidence", pdf.evidence(c, item), fields, layout="usual")


def lookalikes(c: Company) -> Iterator[Paper]:
    """What is easily taken for a document of the call and is none."""
    zus, tax = "zus_certificate", "tax_certificate"
    known: tuple[tuple[str, bytes, str | None], ...] = (
        ("zus_request", pdf.zus_request(c), zus),
        ("zus_request_online", lookalike_layouts.zus_request_online(c), zus),
        ("tax_request", pdf.tax_request(c), tax),
        ("receipt", pdf.receipt(c), None),
        ("filing_receipt", lookalike_layouts.filing_receipt(c), None),
        ("municipal_certificate", pdf.municipal_certificate(c, ISSUED_ON), tax),
        ("village_certificate", lookalike_layouts.village_certificate(c, ISSUED_ON), tax),
        ("zus_confirmation", pdf.zus_confirmation(c), zus),
        ("krus_certificate", lookalike_layouts.krus_certificate(c, ISSUED_ON), zus),
        ("transfer_receipt", lookalike_layouts.transfer_receipt(c), zus),
        ("krs_printout", pdf.krs_printout(c), None),
        ("ceidg_printout", lookalike_layouts.ceidg_printout(c), None),
        ("patent_application", pdf.patent_application(c), "innovation_evidence"),
        ("training_diploma", pdf.training_diploma(c), "innovation_evidence"),
        ("invoice", pdf.invoice(), None),
    )
    for layout, content, looks_like in known:
        yield Paper(OTHER, content, looks_like=looks_like, layout=layout)


def all_certificates(c: Company) -> Iterator[Paper]:
    """Every layout of good news."""
    yield from (zus_certificate(c, layout) for layout in ZUS_LAYOUTS)
    yield from (tax_certificate(c, layout) for layout in TAX_LAYOUTS)


def _certificate(kind: str, c: Company, content: bytes, layout: str, verdict: str = "no_arrears") -> Paper:
    fields: dict[str, Value] = {
        "verdict": verdict,
        "nip": c.nip,
        "name": c.name,
        "issued_on": ISSUED_ON.isoformat(),
    }
    return Paper(kind, content, fields, layout=f"{layout}/{verdict}")
