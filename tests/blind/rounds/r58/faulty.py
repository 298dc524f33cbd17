"""Applications in which something is wrong."""

from tests.blind.model import Application, Mail
from tests.blind.rounds.r58.papers import Desk, points, stated
from tests.blind.rounds.r58.pen import BLACK, BLUE, NAVY, Pen
from tests.blind.rounds.r58.sound import BY_SLUG, at

_GUB = BY_SLUG["transgub"]
GUB = Desk(_GUB, Pen("typed", signer=_GUB.boss, ink=BLUE), "scan", "hand", "Gubin, 13.04.2026", "10.04.2026")
_MEBEL = BY_SLUG["mebelkon"]
MEBEL = Desk(
    _MEBEL, Pen("hand", "Z003", BLACK, signer=_MEBEL.boss), "scan", "hand", "Lubsko, 14.04.2026", "09.04.2026"
)
_KARMAZYN = BY_SLUG["karmazyn"]
KARMAZYN = Desk(_KARMAZYN, Pen("typed"), "docx", "none", "Żagań, 16.04.2026", "13.04.2026")
_PAK = BY_SLUG["kostrzyn-pak"]
PAK = Desk(
    _PAK,
    Pen("typed", tail=True, signer=_PAK.boss, ink=NAVY),
    "scan",
    "hand",
    "Kostrzyn, 20.04.2026",
    "16.04.2026",
)

FAULTY: tuple[Application, ...] = (
    Application(
        slug=_GUB.slug,
        name=_GUB.name,
        nip=_GUB.nip,
        mails=(
            Mail(
                at(14, 9, 48),
                _GUB.mail,
                "TRANSGUB – zgłoszenie",
                "Dzień dobry, w załączeniu dokumenty do naboru na Szwajcarię.\nArtur Jagoda",
                (
                    GUB.application(),
                    GUB.zus(False, "6331/RZ/2026/04"),
                    GUB.tax(False, "6331-SK.4030.12.2026", owed="12 418,00 zł"),
                    GUB.status(),
                    GUB.de_minimis(),
                    GUB.contract(),
                ),
            ),
        ),
        is_sound=False,
        fields=stated(_GUB),
        points=points(_GUB),
    ),
    Application(
        slug=_MEBEL.slug,
        name=_MEBEL.name,
        nip=_MEBEL.nip,
        mails=(
            Mail(
                at(15, 19, 30),
                _MEBEL.mail,
                "Szwajcaria",
                "wysyłam papiery. H. Wachowiak",
                (
                    MEBEL.application(),
                    MEBEL.zus(False, "3218/RZ/2026/04"),
                    MEBEL.tax(True, "3218-SK.4030.40.2026"),
                    MEBEL.status(),
                    MEBEL.de_minimis(),
                    MEBEL.contract(faults=("not_initialled",), skip=True),
                ),
            ),
        ),
        is_sound=False,
        fields=stated(_MEBEL),
        points=points(_MEBEL),
    ),
    Application(
        slug=_KARMAZYN.slug,
        name=_KARMAZYN.name,
        nip=_KARMAZYN.nip,
        mails=(
            Mail(
                at(17, 10, 59),
                _KARMAZYN.mail,
                "Formularze wyjazd studyjny Drukarnia Karmazyn",
                "Dzień dobry,\nprzesyłam wypełnione formularze w Wordzie oraz zaświadczenia.\nRobert Pawelec",
                (
                    KARMAZYN.application(faults=("unsigned",)),
                    KARMAZYN.zus(True, "4777/RZ/2026/04"),
                    KARMAZYN.tax(True, "4777-SK.4030.18.2026"),
                    KARMAZYN.status(faults=("unsigned",)),
                    KARMAZYN.de_minimis(faults=("unsigned",)),
                    KARMAZYN.contract(faults=("not_initialled",)),
                    *KARMAZYN.evidence(),
                ),
            ),
        ),
        is_sound=False,
        fields=stated(_KARMAZYN),
        points=points(_KARMAZYN),
    ),
    Application(
        slug=_PAK.slug,
        name=_PAK.name,
        nip=_PAK.nip,
        mails=(
            Mail(
                at(21, 15, 22),
                _PAK.mail,
                "Zgłoszenie Kostrzyńskie Opakowania",
                "Szanowni Państwo, przesyłam zgłoszenie z załącznikami.\nBarbara Zych",
                (
                    PAK.application(),
                    PAK.zus(True, "5084/RZ/2026/04"),
                    PAK.tax(False, "5084-SK.4030.9.2026"),
                    PAK.status(size="medium", faults=("contradiction",)),
                    PAK.contract(),
                ),
            ),
        ),
        is_sound=False,
        fields=stated(_PAK),
        points={**points(_PAK, copies=False), "1": None},
        missing=("de_minimis_form",),
    ),
)
