"""Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości; or its refusal."""

from checks.recognise.kinds.certificates import certificate
from domain.rules.papers.document_rule import Signals

NAME = "tax_certificate"
SOURCE = "Regulamin § 4.3 c; art. 306e Ordynacji podatkowej"
_ISSUER = (
    "Naczelnik Urzędu Skarbowego",
    "Naczelnik Pierwszego Urzędu Skarbowego",
    "Naczelnik Drugiego Urzędu Skarbowego",
    "Naczelnik Lubuskiego Urzędu Skarbowego",
    "Naczelnika Urzędu Skarbowego",
    "Urzędu Skarbowego w",
    "Urząd Skarbowy w",
    "Krajowa Administracja Skarbowa",
    "Krajowej Administracji Skarbowej",
)
_MUNICIPAL = ("Wójt Gminy", "Burmistrz", "Prezydent Miasta", "podatków i opłat lokalnych")
SIGNALS = Signals(
    title=(
        "Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości",
        "Zaświadczenie o niezaleganiu w podatkach",
        "Zaświadczenie o niezaleganiu z podatkami",
        "Zaświadczenie o niezaleganiu z zapłatą podatków",
        "Zaświadczenie o braku zaległości podatkowych",
        "Zaświadczenie stwierdzające stan zaległości",
        "Zaświadczenie o stanie zaległości",
    ),
    issuer=_ISSUER,
    body=("podatk", "zaległości", "Ordynacj", "podatnik"),
    against=(
        *(*_MUNICIPAL, "z tytułu składek", "płatnik składek", "płatnika składek"),
        "w opłacaniu składek",
        "Zakład Ubezpieczeń Społecznych",
        *certificate.SENDS,
    ),
)
UNTITLED = Signals(
    title=("Zaświadczenie",),
    issuer=_ISSUER,
    body=("niezaleg", "zalega", "zaległości", "niedopłat", "zobowiązań podatkowych", "zapłatą podatków"),
    against=(*_MUNICIPAL, "ubezpieczenia społeczne"),
)
REFUSAL = Signals(
    title=(
        "Postanowienie o odmowie wydania zaświadczenia",
        "Odmowa wydania zaświadczenia",
        "Decyzja o odmowie wydania zaświadczenia",
        "Postanowienie",
        "Decyzja",
    ),
    issuer=_ISSUER,
    body=certificate.REFUSES,
    against=_MUNICIPAL,
)
VARIANTS = (UNTITLED, REFUSAL)

read = certificate.read
