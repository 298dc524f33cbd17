"""Zaświadczenie z ZUS o niezaleganiu w opłacaniu składek; or the decision that refuses it."""

from checks.recognise.kinds.certificates import certificate
from domain.rules.papers.document_rule import Signals

NAME = "zus_certificate"
SOURCE = "Regulamin § 4.3 b; art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych"
_ISSUER = (
    *("Zakład Ubezpieczeń Społecznych", "Zakładu Ubezpieczeń Społecznych", "Oddział ZUS", "ZUS Oddział"),
    *("Inspektorat ZUS", "Inspektoratu ZUS", "jednostki ZUS", "Jednostka ZUS", "wypełnia ZUS"),
    *(
        "ZUS – Oddział",
        "ZUS - Oddział",
        "ZUS, Oddział",
        "ZUS | Oddział",
        "ZUS Inspektorat",
        "ZUS, Inspektorat",
    ),
    *("ZUS – Inspektorat", "ZUS - Inspektorat", "ZUS Biuro Terenowe"),
)
SIGNALS = Signals(
    title=(
        "Zaświadczenie o niezaleganiu w opłacaniu składek",
        "Zaświadczenie o niezaleganiu z opłacaniem składek",
        "Zaświadczenie o niezaleganiu w opłacaniu należności z tytułu składek",
        "Zaświadczenie o niezaleganiu z opłatą składek",
        "Zaświadczenie o niezaleganiu w składkach",
        "Potwierdzenie o niezaleganiu w opłacaniu składek",
        "Zaświadczenie z ZUS o niezaleganiu",
        "Zaświadczenie o stanie zaległości z tytułu składek",
        "Zaświadczenie o stanie zaległości w opłacaniu składek",
        "Zaświadczenie o stanie zaległości",
        "Zaświadczenie o stanie zadłużenia z tytułu składek",
        "Zaświadczenie o stanie rozliczeń z tytułu składek",
        "Zaświadczenie o stanie rozliczeń płatnika składek",
        "Zaświadczenie o stanie konta płatnika składek",
    ),
    issuer=_ISSUER,
    body=("składek", "płatnik"),
    against=("KRUS", "Kasa Rolniczego Ubezpieczenia Społecznego", *certificate.SENDS),
)
UNTITLED = Signals(
    title=("Zaświadczenie",),
    issuer=_ISSUER,
    body=(
        "niezaleg",
        "zalega",
        "zaległości",
        "zadłużen",
        "niedopłat",
        "rejestrze płatników",
        "zobowiązań wymagalnych",
        "należności wymagalnych",
    ),
    against=("KRUS",),
)
REFUSAL = Signals(
    title=(
        "Decyzja o odmowie wydania zaświadczenia",
        "Decyzja odmowna",
        "Odmowa wydania zaświadczenia",
        "Postanowienie o odmowie wydania zaświadczenia",
        "Decyzja",
        "Postanowienie",
    ),
    issuer=_ISSUER,
    body=certificate.REFUSES,
)
VARIANTS = (UNTITLED, REFUSAL)

read = certificate.read
