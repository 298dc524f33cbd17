"""Papers with their truth: what each kind states."""

from collections.abc import Sequence

from tests.blind.model import Guise, Html, Paper, Signing, Truth, Value, Word

from .extras import evidence
from .firm import Firm


def _who(firm: Firm) -> dict[str, Value]:
    return {"nip": firm.nip, "name": firm.name}


def form(
    firm: Firm,
    layout: str,
    source: Html | Word,
    guise: Guise,
    signing: Signing,
    file_name: str,
    *,
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """The application form."""
    return Paper(
        "application_form",
        layout,
        source,
        guise,
        file_name,
        signing,
        firm.form_fields(),
        None,
        faults,
        dpi,
        turned,
    )


def aid(
    firm: Firm,
    layout: str,
    source: Html,
    guise: Guise,
    signing: Signing,
    file_name: str,
    *,
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """The information form for de minimis aid; two layouts ask for the full PKD code, two for its class only."""
    fields = {**_who(firm), "size": firm.size}
    if layout in ("ministry boxes", "agency columns"):
        fields["pkd"] = firm.pkd
    return Paper(
        "de_minimis_form", layout, source, guise, file_name, signing, fields, None, faults, dpi, turned
    )


def status(
    firm: Firm,
    layout: str,
    source: Html | Word,
    guise: Guise,
    signing: Signing,
    file_name: str,
    *,
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """The declaration on the applicant's status."""
    fields = {**_who(firm), "size": firm.size}
    return Paper(
        "status_declaration", layout, source, guise, file_name, signing, fields, None, faults, dpi, turned
    )


def contract(
    firm: Firm,
    layout: str,
    source: Html,
    guise: Guise,
    signing: Signing,
    file_name: str,
    *,
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """The draft contract."""
    return Paper(
        "draft_contract", layout, source, guise, file_name, signing, _who(firm), None, faults, dpi, turned
    )


def zus(
    firm: Firm,
    layout: str,
    source: Html,
    guise: Guise,
    file_name: str,
    *,
    verdict: Truth = "none",
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """The certificate of ZUS."""
    return Paper(
        "zus_certificate",
        layout,
        source,
        guise,
        file_name,
        "issuer",
        _who(firm),
        verdict,
        faults,
        dpi,
        turned,
    )


def tax(
    firm: Firm,
    layout: str,
    source: Html,
    guise: Guise,
    file_name: str,
    *,
    verdict: Truth = "none",
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
) -> Paper:
    """The certificate of the tax office."""
    return Paper(
        "tax_certificate",
        layout,
        source,
        guise,
        file_name,
        "issuer",
        _who(firm),
        verdict,
        faults,
        dpi,
        turned,
    )


def copies(firm: Firm, guise: Guise, names: Sequence[str], dpi: int = 200) -> tuple[Paper, ...]:
    """Copies of everything that the form lists."""
    return tuple(
        Paper(
            "innovation_evidence",
            "patent" if "atent" in title or "ochronne" in title else "certificate",
            evidence(firm, title, i),
            guise,
            name,
            "issuer",
            {"name": firm.name},
            dpi=dpi,
        )
        for i, (title, name) in enumerate(zip(firm.certificates, names, strict=True))
    )
