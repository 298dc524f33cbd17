"""The guises in which applications arrive, as a table."""

from dataclasses import dataclass, field
from typing import Literal

from samples.pdf.applicant import Style
from tests.corpus.sent.papers import Manner
from tests.corpus.worn import wear
from tests.corpus.worn.camera import Shot
from tests.corpus.worn.wear import Effect

Carrier = Literal[
    "pdf", "one_pdf", "pages", "tiff", "text", "docx", "rtf", "odt", "mixed", "one_text_pdf", "zip"
]
"""How pages become files: a scan in a PDF for every paper or for all; a file for every page; a TIFF for
every paper; the printed PDF itself; forms of word processors; text pages with the signed page scanned; all in a ZIP."""

BRIEF = ("application_form", "zus_certificate", "tax_certificate", "status_declaration")
MANDATORY = (*BRIEF, "de_minimis_form", "draft_contract")
ALL = (*MANDATORY, "innovation_evidence")
SIGNED = ("application_form", "status_declaration", "de_minimis_form")
TICKED = ("application_form", "status_declaration")


@dataclass(frozen=True, slots=True)
class Guise:
    """One way in which applications arrive.

    `kinds` are the papers sent, or the name of a set: „certificates”, „bad_news”, „lookalikes”.
    """

    name: str
    carrier: Carrier = "pdf"
    companies: tuple[int, ...] = (3,)
    kinds: tuple[str, ...] | str = BRIEF
    dpi: int = 200
    effects: tuple[Effect, ...] = ()
    shot: Shot | None = None
    form: str = "gray"
    """Of the pictures: see `carriers.image`."""
    quality: int = 72
    orientation: int = 1
    rotate: int = 0
    """The PDF page's own /Rotate, which undoes a quarter turn of its picture."""
    manner: Manner = field(default_factory=Manner)
    colour: str = "blue"
    e_signed: str = ""
    """The applicant's own papers are e-signed: „trusted” or „qualified” inside the PDF, „xades” or „p7s” in
    a file beside it, or in a container („asice”)."""
    shuffled: bool = False
    blank_backs: bool = False
    is_quick: bool = False
    """Whether `--quick` measures it too."""
    is_beyond: bool = False
    """Known to be outside reach: nothing wrong is allowed, but null is as good as right."""

    @property
    def is_usual_scan(self) -> bool:
        """Whether it is a scan at 200 dpi, of which nearly all must be told without a person."""
        return (
            self.dpi == 200
            and self.shot is None
            and self.carrier in {"pdf", "one_pdf", "pages", "tiff", "zip"}
        )


_PEN = Manner(signing="pen")
_STAMPED = Manner(signing="pen_stamp")


def _styled(face: str, scale: float = 1.0, boxes: str = "before", **more: object) -> Manner:
    return Manner(style=Style(face, scale, boxes), **more)  # type: ignore[arg-type]


GUISES: tuple[Guise, ...] = (
    # As computers make them: no picture to read.
    Guise("tekst", "text", (3, 4, 5, 8, 12, 16), ALL, is_quick=True),
    Guise("tekst, inne składy", "text", (11,), MANDATORY, manner=_styled("typewriter", 0.85, "after")),
    Guise("tekst, nawiasy", "text", (17,), MANDATORY, manner=_styled("light", 1.0, "brackets")),
    Guise("tekst, zaświadczenia", "text", (20,), "certificates"),
    Guise("tekst, złe wieści", "text", (21,), "bad_news"),
    Guise("tekst, podobne", "text", (22,), "lookalikes"),
    Guise("tekst, wszystko w jednym", "one_text_pdf", (5, 9), ALL, shuffled=True),
    Guise("DOCX", "docx", (6, 13), MANDATORY),
    Guise("RTF", "rtf", (8,), MANDATORY),
    Guise("ODT", "odt", (19,), MANDATORY),
    Guise("formularze PDF", "text", (7, 18), SIGNED, manner=Manner("none", style=Style(is_fillable=True))),
    Guise("podpis zaufany", "text", (6,), MANDATORY, manner=Manner("none"), e_signed="trusted", is_quick=True),
    Guise("podpis kwalifikowany", "text", (13,), MANDATORY, manner=Manner("none"), e_signed="qualified"),
    Guise("XAdES obok", "text", (14,), MANDATORY, manner=Manner("none"), e_signed="xades"),
    Guise("CAdES obok", "text", (21,), MANDATORY, manner=Manner("none"), e_signed="p7s"),
    Guise("ASiC-E", "text", (22,), MANDATORY, manner=Manner("none"), e_signed="asice"),
    # Scanners.
    Guise("skan 300 dpi", "pdf", (3,), MANDATORY, dpi=300),
    Guise("skan 200 dpi", "pdf", (4, 10, 15), ALL, is_quick=True),
    Guise("skan 200 dpi, maszyna", "pdf", (11,), MANDATORY, manner=_styled("typewriter", 0.85)),
    Guise("skan 200 dpi, kursywa", "pdf", (12,), BRIEF, manner=_styled("italic", 1.0, "after")),
    Guise("skan 200 dpi, nawiasy", "pdf", (17,), SIGNED, manner=_styled("light", 1.0, "brackets")),
    Guise("skan 200 dpi, drobny druk", "pdf", (19,), SIGNED, manner=_styled("sans", 0.82)),
    Guise("skan 150 dpi", "pdf", (5,), MANDATORY, dpi=150),
    Guise("skan 100 dpi", "pdf", (8,), BRIEF, dpi=100),
    Guise("skan kolorowy", "pdf", (14,), BRIEF, form="jpeg"),
    Guise("faks 200 dpi", "tiff", (9,), BRIEF, form="fax"),
    Guise("skan 1-bitowy w PDF", "pdf", (16,), BRIEF, form="fax", dpi=300),
    Guise("skan przekrzywiony 1–2°", "pdf", (13,), BRIEF, effects=(wear.tilted(2),)),
    Guise("skan przekrzywiony 3–5°", "pdf", (18,), BRIEF, effects=(wear.tilted(5),)),
    Guise("skan obrócony 90°", "pdf", (20,), BRIEF, effects=(wear.quarter_turns(1),)),
    Guise("skan do góry nogami", "pdf", (21,), BRIEF, effects=(wear.quarter_turns(2),)),
    Guise("skan obrócony 270°", "pdf", (22,), TICKED, effects=(wear.quarter_turns(3),)),
    Guise("skan z /Rotate", "pdf", (23,), TICKED, effects=(wear.quarter_turns(1),), rotate=90),
    Guise("skan zaszumiony", "pdf", (24,), BRIEF, effects=(wear.grained(22),)),
    Guise("skan zakurzony", "pdf", (25,), BRIEF, effects=(wear.speckled(0.0004),)),
    Guise("skan nieostry", "pdf", (26,), BRIEF, effects=(wear.blurred(1.5),)),
    Guise("skan blady", "pdf", (27,), BRIEF, effects=(wear.faded(150, 225), wear.grained(4))),
    Guise("kserokopia", "pdf", (28,), MANDATORY, effects=(wear.photocopied, wear.tilted(1.2))),
    Guise("skan złożonej kartki", "pdf", (29,), BRIEF, effects=(wear.creased, wear.tilted(0.8))),
    # Telephones.
    Guise(
        "telefon, staranne", "pages", (30,), BRIEF, 250, shot=Shot(), form="jpeg", quality=82, is_quick=True
    ),
    Guise(
        "telefon, niedbałe", "pages", (31,), BRIEF, 250,
        shot=Shot(slant=0.06, shadow=0.6, curl=0.012, blur=1.4, grain=6), form="jpeg", quality=70,
    ),
    Guise("telefon, EXIF", "pages", (32,), TICKED, 250, shot=Shot(), form="jpeg", orientation=6),
    Guise("telefon, HEIC", "pages", (33,), TICKED, 250, shot=Shot(height=3264), form="heic", quality=60),
    Guise("telefon, WEBP", "pages", (34,), TICKED, 250, shot=Shot(height=2400), form="webp", quality=70),
    Guise("telefon, mały JPEG", "pages", (35,), BRIEF, 200, shot=Shot(height=1600), form="jpeg", quality=50),
    Guise("telefon, zdjęcia w PDF", "pdf", (36,), MANDATORY, 250, shot=Shot(), form="jpeg", quality=75),
    # Files.
    Guise("wszystko w jednym skanie", "one_pdf", (37, 40), ALL, shuffled=True, blank_backs=True),
    Guise("strony osobno, JPG", "pages", (38,), MANDATORY, form="jpeg"),
    Guise("strony osobno, PNG", "pages", (39,), TICKED, form="png", dpi=150),
    Guise("TIFF wielostronicowy", "tiff", (41,), SIGNED),
    Guise("tekst ze skanem podpisu", "mixed", (42,), MANDATORY, manner=_PEN),
    Guise("ZIP ze skanami", "zip", (43,), TICKED),
    # Pens.
    Guise("podpis piórem", "pdf", (44, 45), MANDATORY, form="jpeg", manner=_PEN, is_quick=True),
    Guise("podpis i pieczątka", "pdf", (46,), SIGNED, form="jpeg", manner=_STAMPED, effects=(wear.tilted(1),)),
    Guise("podpis czarny, szary skan", "pdf", (47,), MANDATORY, manner=_PEN, colour="black"),
    Guise("podpis piórem, telefon", "pages", (48,), TICKED, 250, shot=Shot(), form="jpeg", manner=_PEN),
    Guise("bez podpisu", "pdf", (49, 50), MANDATORY, manner=Manner(signing="none")),
    Guise("bez podpisu, telefon", "pages", (51,), TICKED, 250, shot=Shot(), form="jpeg", manner=Manner("none")),
    Guise("krzyżyki piórem", "pdf", (52,), SIGNED, form="jpeg", manner=Manner("pen", "cross")),
    Guise("ptaszki piórem", "pdf", (53,), SIGNED, form="jpeg", manner=Manner("pen", "check")),
    Guise("bazgroły w kratkach", "pdf", (54,), SIGNED, manner=Manner("pen", "scrawl"), colour="black"),
    Guise(
        "krzyżyki piórem, telefon", "pages", (55,), TICKED, 250, shot=Shot(), form="jpeg",
        manner=Manner("pen", "cross"),
    ),
    Guise(
        "parafy nie wszędzie", "pdf", (56,), ("draft_contract",),
        manner=Manner("pen", corner="right", initialled=(1, 2, 4)),
    ),
    Guise(
        "parafy w rogu, jedna brak", "pdf", (57,), ("draft_contract",), form="jpeg",
        manner=Manner("pen", corner="left", initialled=(1, 2, 3, 4)), effects=(wear.tilted(1.5),),
    ),
    Guise(
        "parafy pośrodku", "pdf", (58,), ("draft_contract",), form="jpeg",
        manner=Manner("pen", corner="middle"),
    ),
    Guise(
        "umowa bez strony 3", "pdf", (59, 60), ("draft_contract",), manner=Manner("pen", lost=(3,)),
    ),
    Guise("umowa bez ostatniej strony", "pdf", (61,), ("draft_contract",), manner=Manner("pen", lost=(5,))),
    Guise(
        "odpowiedzi piórem", "pdf", (62,), ("application_form",), form="jpeg", is_beyond=True,
        manner=Manner("pen", written=("voivodeship", "pkd", "delegate_phone")),
    ),
    # Every layout and every look-alike, scanned and photographed.
    Guise("zaświadczenia, skan 200 dpi", "pdf", (63,), "certificates"),
    Guise("zaświadczenia, skan 150 dpi, krzywo", "pdf", (64,), "certificates", 150, (wear.tilted(2),)),
    Guise("zaświadczenia, telefon", "pages", (65,), "certificates", 250, shot=Shot(), form="jpeg"),
    Guise("złe wieści, skan 200 dpi", "pdf", (66,), "bad_news", is_quick=True),
    Guise("złe wieści, telefon", "pages", (67,), "bad_news", 250, shot=Shot(), form="jpeg"),
    Guise("podobne, skan 200 dpi", "pdf", (68,), "lookalikes"),
    Guise("podobne, faks", "pdf", (69,), "lookalikes", form="fax"),
    Guise("inne dokumenty naboru, skan", "pdf", (70,), "others"),
)  # fmt: skip
