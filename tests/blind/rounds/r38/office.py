"""What every certificate needs: whom it is for, its date and number, and how an office signs."""

from dataclasses import dataclass
from random import Random

from tests.blind.model import Html
from tests.blind.rounds.r38.pen import scribble, svg

CSS = (
    "@page{size:A4;margin:18mm 20mm}body{font-family:'Liberation Serif',serif;font-size:11pt;line-height:1.35;margin:0}"
    "table{border-collapse:collapse;width:100%}td,th{vertical-align:top;text-align:left;padding:3px 6px}"
    ".g td,.g th{border:1px solid #444}.s{font-size:8pt}.c{text-align:center}.r{text-align:right}"
    "h1{font-size:15pt;text-align:center;margin:16px 0}h2{font-size:12pt;margin:12px 0 4px}p{margin:6px 0}"
)


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a certificate is for, when and where it was issued."""

    name: str
    nip: str
    regon: str
    street: str
    post: str
    day: str
    number: str
    branch: str
    """The issuing office: „w Zielonej Górze”."""
    place: str
    on_paper: bool
    is_person: bool


def page(css: str, body: str) -> Html:
    """A whole page."""
    return Html(
        f'<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>{CSS}{css}</style></head><body>{body}</body></html>'
    )


def dashed(nip: str) -> str:
    return f"{nip[:3]}-{nip[3:6]}-{nip[6:8]}-{nip[8:]}"


def clerk(seed: str) -> str:
    """An invented official."""
    rng = Random(seed)
    first = rng.choice(("Halina", "Bożena", "Renata", "Iwona", "Dorota", "Grażyna", "Marzena"))
    return f"{first} {rng.choice(('Wieczorek', 'Kubacka', 'Drozd', 'Maliszewska', 'Bielak', 'Tokarz'))}"


def stamp(seed: str, text: str) -> str:
    """A round seal with its middle words."""
    turn = Random(seed).uniform(-12, 12)
    return (
        f'<svg viewBox="0 0 100 100" style="width:30mm;height:30mm;transform:rotate({turn:.1f}deg)" fill="none" '
        'stroke="#a0203c"><circle cx="50" cy="50" r="47" stroke-width="2.5"/><circle cx="50" cy="50" r="32"/>'
        '<path d="M50 28 l6 14 14 2 -10 10 3 14 -13 -7 -13 7 3 -14 -10 -10 14 -2z" stroke-width="1.4"/>'
        f'<path id="s" d="M14 50 a36 36 0 0 1 72 0"/><text font-size="9" fill="#a0203c" stroke="none">'
        f'<textPath href="#s" startOffset="2">{text}</textPath></text></svg>'
    )


def pen_signature(seed: str) -> str:
    return svg(scribble(seed, 6), 42, 16, "margin-bottom:-6mm")


def signed(to: Subject, title: str, seal: str, unit: str) -> str:
    """The foot of a certificate: seal and pen, or the note of a qualified signature."""
    who = clerk(to.number)
    if to.on_paper:
        return (
            f'<table style="margin-top:14mm"><tr><td style="width:45%">{stamp(to.number, seal)}</td><td class="c">'
            f"{pen_signature(to.number)}<div>z up. {title}<br><b>{who}</b><br><span class=s>{unit}</span></div></td></tr></table>"
        )
    return (
        f'<div style="margin:12mm 0 0 55%;border:1px solid #777;padding:6px" class="s">Dokument podpisany elektronicznie<br>'
        f"kwalifikowanym podpisem elektronicznym<br><b>{who}</b><br>{title}<br>Data: {to.day}</div>"
    )
