"""A ZUS certificate of a few lines, and what it is told to say with more behind them."""

from pathlib import Path

from checks.page.sheet import sheet_of
from checks.recognise.kinds.certificates.certificate import read
from config.loader import load_call
from domain.document import Page

CALL = load_call(Path(__file__).parents[3] / "config/calls/szwajcaria-2026.toml")
HEAD = """Zakład Ubezpieczeń Społecznych
Inspektorat w Nowej Soli
Nowa Sól, 20.04.2026 r.
Zaświadczenie o niezaleganiu w opłacaniu składek
Płatnik: Beta sp. z o.o., NIP 929-000-00-06
"""
DENIAL = "Na dzień 20.04.2026 r. płatnik nie zalega z opłacaniem składek.\n"


def verdict(said: str) -> object:
    """What the certificate says of arrears with these lines below its head."""
    return read([sheet_of(Page(1, HEAD + said))], CALL.documents["zus_certificate"], CALL)["verdict"].value
