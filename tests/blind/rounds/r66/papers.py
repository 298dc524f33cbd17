"""Papers of a company: one function a kind, each with the way in which the form was filled in."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from tests.blind.model import Guise, Html, Paper, Signing, Truth, Word

from . import contract, forms, tax, truth, web, word, zus
from .firm import Firm
from .rows import Form

Way = Literal["word", "word_x", "program", "overlay", "pen", "caveat", "retyped", "struck"]

LAYOUTS: dict[Way, str] = {
    "word": "office's blank filled in Word",
    "word_x": "office's blank filled in Word, X for boxes, bold answers, dots left",
    "program": "office's blank filled by another program, blue typewriter, ☒",
    "overlay": "office's blank filled by another program, grey sans serif, [x]",
    "pen": "office's blank printed, filled by pen (Kalam)",
    "caveat": "office's blank printed, filled by pen (Caveat), stamp",
    "retyped": "retyped by the firm, chosen answers only",
    "struck": "retyped by the firm, TAK/NIE struck out",
}
E_NOTE = "podpisano podpisem elektronicznym"


@dataclass(frozen=True, slots=True)
class Post:
    """How one company makes and sends its papers."""

    firm: Firm
    way: Way
    guise: Guise
    signing: Signing
    prefix: str = "{}"
    """How it names its files."""
    dpi: int = 200
    turned: int = 0

    def paper(self, kind: str, layout: str, source: Html | Word, name: str) -> Paper:
        """A paper without fields."""
        return Paper(
            kind,
            layout,
            source,
            self.guise,
            self.prefix.format(name),
            self.signing,
            dpi=self.dpi,
            turned=self.turned,
        )


def _source(post: Post, form: Form) -> Html | Word:
    firm = post.firm
    is_by_hand = post.signing == "hand"
    signature = firm.signed_by if is_by_hand else ""
    note = E_NOTE if post.signing == "electronic" else ""
    stamp = f"{firm.name}\n{firm.street}, {firm.postal} {firm.town}\nNIP {firm.nip}" if is_by_hand else ""
    match post.way:
        case "word":
            return Word(word.writer(form, word.Hand(signature=signature, note=note)))
        case "word_x":
            return Word(word.writer(form, word.Hand("X", signature, note, True, True, "Cambria")))
        case "program":
            return web.filled(form, web.Look(signature=signature, note=note))
        case "overlay":
            return web.filled(
                form,
                web.Look("Arial, 'Liberation Sans', sans-serif", "#333", "9.5pt", "bracket", signature, note),
            )
        case "pen":
            return web.filled(form, web.Look("Kalam, cursive", "#1c2f86", "13pt", "pen", signature))
        case "caveat":
            return web.filled(
                form, web.Look("Caveat, cursive", "#22226b", "16pt", "pen", signature, "", stamp)
            )
        case "retyped":
            return web.retyped(form, signature, note)
        case "struck":
            return web.retyped(form, signature, note, True, "Arial")


def application_form(post: Post) -> Paper:
    """Annex 2."""
    paper = post.paper(
        "application_form",
        LAYOUTS[post.way],
        _source(post, forms.application_form(post.firm)),
        "formularz zgłoszeniowy",
    )
    return replace(paper, fields=truth.form_fields(post.firm))


def status_declaration(post: Post) -> Paper:
    """Annex 3."""
    firm = post.firm
    paper = post.paper(
        "status_declaration",
        LAYOUTS[post.way],
        _source(post, forms.status_declaration(firm)),
        "oświadczenie o statusie",
    )
    return replace(paper, fields={"nip": firm.nip, "name": firm.name, "size": firm.size})


def de_minimis_form(post: Post) -> Paper:
    """Annex 6."""
    firm = post.firm
    paper = post.paper(
        "de_minimis_form",
        LAYOUTS[post.way],
        _source(post, forms.de_minimis_form(firm)),
        "formularz de minimis",
    )
    return replace(paper, fields={"nip": firm.nip, "name": firm.name, "size": firm.size, "pkd": firm.pkd})


def de_minimis_statement(post: Post) -> Paper:
    """Annex 4."""
    firm = post.firm
    paper = post.paper(
        "de_minimis_statement",
        LAYOUTS[post.way],
        _source(post, forms.de_minimis_statement(firm)),
        "oświadczenie o pomocy",
    )
    return replace(paper, fields={"nip": firm.nip, "name": firm.name})


def draft_contract(post: Post, is_filled: bool = True) -> Paper:
    """Annex 5, initialled where the company signs by hand."""
    firm = post.firm if is_filled else None
    initials = f"{post.firm.signed_by} parafa" if post.signing == "hand" else ""
    source: Html | Word
    match post.way:
        case "word" | "word_x" | "retyped" | "struck":
            source, layout = Word(contract.word(firm, initials)), "office's Word contract"
        case "program" | "overlay":
            css = "font-family: 'Courier New', monospace; color: #0b2a8a; font-size: 10pt;"
            source, layout = contract.pages(firm, initials, css, 2), "contract printed in two columns"
        case "pen":
            css = "font-family: Kalam, cursive; color: #1c2f86; font-size: 13pt;"
            source, layout = contract.pages(firm, initials, css), "contract printed, gaps by pen (Kalam)"
        case "caveat":
            css = "font-family: Caveat, cursive; color: #22226b; font-size: 16pt;"
            source, layout = contract.pages(firm, initials, css), "contract printed, gaps by pen (Caveat)"
    paper = post.paper("draft_contract", layout, source, "projekt umowy")
    return replace(paper, fields={"nip": post.firm.nip, "name": post.firm.name} if is_filled else {})


def _certificate(post: Post, kind: str, layout: str, source: Html, name: str, verdict: Truth) -> Paper:
    firm = post.firm
    paper = post.paper(kind, layout, source, name)
    faults = () if verdict == "none" else ("arrears",)
    return replace(
        paper, signing="issuer", fields={"nip": firm.nip, "name": firm.name}, verdict=verdict, faults=faults
    )


ZUS: dict[str, Callable[[Firm, str, str], Html]] = {
    "letter": zus.letter,
    "electronic": zus.electronic,
    "prose": zus.prose,
    "card": zus.card,
}
TAX: dict[str, Callable[[Firm, str, str], Html]] = {
    "numbered": tax.numbered,
    "automatic": tax.automatic,
    "prose": tax.prose,
    "boxes": tax.boxes,
}


def zus_certificate(post: Post, layout: str, number: str, day: str, guise: Guise | None = None) -> Paper:
    """A sound certificate of the Social Insurance Institution."""
    paper = _certificate(
        post, "zus_certificate", f"ZUS {layout}", ZUS[layout](post.firm, number, day), "ZUS", "none"
    )
    return replace(paper, guise=guise or post.guise)


def zus_refusal(post: Post, number: str, day: str, debt: str) -> Paper:
    """A refusal."""
    source = zus.refusal(post.firm, number, day, debt)
    return _certificate(post, "zus_certificate", "ZUS refusal", source, "pismo z ZUS", "refusal")


def tax_certificate(post: Post, layout: str, number: str, day: str, guise: Guise | None = None) -> Paper:
    """A sound certificate of a tax office."""
    source = TAX[layout](post.firm, number, day)
    paper = _certificate(post, "tax_certificate", f"tax {layout}", source, "zaświadczenie US", "none")
    return replace(paper, guise=guise or post.guise)


def tax_arrears(post: Post, number: str, day: str, debt: str) -> Paper:
    """A certificate that states arrears."""
    source = tax.numbered(post.firm, number, day, debt)
    return _certificate(
        post, "tax_certificate", "tax numbered, arrears", source, "zaświadczenie US", "arrears"
    )


def evidence(post: Post, layout: str, source: Html, name: str) -> Paper:
    """A copy of a certificate or patent."""
    return replace(post.paper("innovation_evidence", layout, source, name), signing="issuer")
