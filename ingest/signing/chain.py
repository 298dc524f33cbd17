"""Whether a signer's certificate leads to a root that the office trusts, told offline.

Nothing is fetched, so a revoked certificate stays unnoticed, and whatever cannot be decided is `unknown`:
that is the „ważność nieznana” of signing programs, and never the same as invalid.
"""

import asyncio
import logging
from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from domain.document import Chain

_log = logging.getLogger(__name__)

_MAX_ROOT_BYTES = 1_000_000
_MAX_ROOTS = 1_000
_LONGEST_CHAIN = 10


def chain_of(certificate: Any, others: Iterable[Any], trust_dir: str, at: datetime | None) -> Chain:
    """Whether the certificate led to one of the folder's roots when it was used.

    `others` are further certificates that the signature brought along. Without a time of signing the
    certificate's own first moment counts. `untrusted` is a chain that ends in a foreign root or is not one
    (wrong signatures, no authority); a link that is missing, or out of date, leaves it `unknown`.
    """
    roots = trusted_roots(trust_dir)
    if not roots:
        return "unknown"
    beside = list(others)[:_MAX_ROOTS]
    moment = at or certificate.not_valid_before
    try:
        return _validated(certificate, beside, roots, moment)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - certificates of strangers fail in many ways
        _log.info("chain undecided: %s", type(error).__name__)
        return "unknown"


def trusted_roots(trust_dir: str) -> tuple[Any, ...]:
    """The certificates of a folder's PEM and DER files; none for a folder that cannot be read."""
    if not trust_dir:
        return ()
    try:
        changed = Path(trust_dir).stat().st_mtime_ns
    except OSError:
        _log.warning("the folder of trusted roots cannot be read: %s", trust_dir)
        return ()
    return _roots_in(trust_dir, changed)


@lru_cache(maxsize=2)
def _roots_in(trust_dir: str, _changed: int) -> tuple[Any, ...]:
    roots: list[Any] = []
    for path in sorted(Path(trust_dir).iterdir()):
        if path.is_file() and path.stat().st_size <= _MAX_ROOT_BYTES:
            roots += _certificates_in(path)
    return tuple(roots[:_MAX_ROOTS])


def _certificates_in(path: Path) -> list[Any]:
    from asn1crypto import pem, x509  # type: ignore[import-untyped]  # ships no types

    content = path.read_bytes()
    try:
        blocks = (
            [der for _, _, der in pem.unarmor(content, multiple=True)] if pem.detect(content) else [content]
        )
        loaded = [x509.Certificate.load(der) for der in blocks]
        for one in loaded:
            one.subject.human_friendly  # noqa: B018 - parsed only when asked for
    except (ValueError, TypeError):
        _log.warning("no certificate: %s", path.name)
        return []
    return loaded


def _validated(certificate: Any, beside: list[Any], roots: tuple[Any, ...], moment: datetime) -> Chain:
    from pyhanko_certvalidator import CertificateValidator, ValidationContext
    from pyhanko_certvalidator.errors import (
        ExpiredError,
        NotYetValidError,
        PathBuildingError,
        PathValidationError,
        ValidationError,
    )
    from pyhanko_certvalidator.policy_decl import AcceptAllAlgorithms

    context = ValidationContext(
        trust_roots=list(roots),
        other_certs=beside,
        moment=moment,
        allow_fetching=False,
        algorithm_usage_policy=AcceptAllAlgorithms(),
    )
    validator = CertificateValidator(certificate, beside, validation_context=context)
    try:
        asyncio.run(validator.async_validate_path())
    except (ExpiredError, NotYetValidError):
        return "unknown"
    except PathBuildingError:
        return "untrusted" if _ends_elsewhere(certificate, beside) else "unknown"
    except (PathValidationError, ValidationError):
        return "untrusted"
    return "trusted"


def _ends_elsewhere(certificate: Any, beside: list[Any]) -> bool:
    """Whether the certificates at hand make a whole chain up to a root of its own."""
    link = certificate
    for _ in range(_LONGEST_CHAIN):
        if link.issuer == link.subject:
            return True
        issuers = [one for one in beside if one.subject == link.issuer]
        if not issuers:
            return False
        link = issuers[0]
    return False
