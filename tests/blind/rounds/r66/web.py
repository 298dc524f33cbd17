"""The forms as pages: the office's blank filled in by another program or by pen, and retyped by companies."""

from dataclasses import dataclass
from html import escape
from typing import Literal

from tests.blind.model import Html

from .ink import svg
from .rows import Ask, Flow, Form, Grid, Head, Note, Pick, Sign

Mark = Literal["glyph", "bracket", "pen"]


@dataclass(frozen=True, slots=True)
class Look:
    """How the blank was filled in."""

    font: str = "'Courier New', 'Liberation Mono', monospace"
    colour: str = "#0b2a8a"
    size: str = "10pt"
    mark: Mark = "glyph"
    signature: str = ""
    note: str = ""
    stamp: str = ""


PEN_BOX = (
    '<svg width="15" height="15" viewBox="0 0 20 20" fill="none" style="vertical-align:-2px">'
    '<rect x="3" y="3" width="14" height="14" stroke="#000" stroke-width="1.2"/>{cross}</svg>'
)
PEN_CROSS = '<path d="M2 4 L18 17 M17 2 L4 18" stroke="#1c2f86" stroke-width="2.2"/>'


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _box(is_on: bool, look: Look) -> str:
    match look.mark:
        case "pen":
            return PEN_BOX.format(cross=PEN_CROSS if is_on else "")
        case "bracket":
            return "[x]" if is_on else "[ ]"
        case "glyph":
            return "☒" if is_on else "☐"


def _boxes(pick: Pick, look: Look) -> list[str]:
    return [f"{_box(number in pick.chosen, look)} {escape(text)}" for number, text in enumerate(pick.options)]


def _css(look: Look) -> str:
    return f"""@page {{ size: A4; margin: 18mm 20mm 16mm; }}
body {{ font: 10.5pt Calibri, Carlito, Arial, sans-serif; margin: 0; }}
.top {{ text-align: center; font-size: 8pt; border-bottom: 1px solid #999; padding-bottom: 4px; }}
.annex {{ text-align: right; font-style: italic; margin: 8px 0; }}
h1 {{ font-size: 14pt; text-align: center; margin: 8px 0 4px; }} .sub {{ text-align: center; margin-bottom: 8px; }}
h2 {{ font-size: 10.5pt; color: #1f3a5f; margin: 11px 0 3px; break-after: avoid; }}
table {{ border-collapse: collapse; width: 100%; }} td, th {{ border: 1px solid #000; padding: 3px 6px;
 text-align: left; vertical-align: top; }} tr {{ break-inside: avoid; }} td.l {{ width: 37%; background: #f5f5f5; }}
th {{ background: #ededed; }} .n {{ font-size: 8.5pt; }} p {{ margin: 5px 0; }} .i {{ margin-left: 8mm; }}
.a {{ font: {look.size} {look.font}; color: {look.colour}; }} .u {{ border-bottom: 1px dotted #000; padding: 0 6px; }}
.s td {{ border: 0; width: 50%; vertical-align: bottom; }} .s small {{ font-size: 8pt; }} .s {{ margin-top: 14px; }}
.st {{ border: 2px solid #43318f; color: #43318f; display: inline-block; padding: 3px 8px; font: 8pt Arial;
 margin-bottom: 8px; transform: rotate(-2deg); }}"""


def _grid(grid: Grid) -> str:
    head = "".join(f"<th>{escape(text)}</th>" for text in grid.headers)
    body = ""
    for line in grid.lines:
        body += (
            "<tr>"
            + "".join(
                f"<td>{escape(text)}</td>"
                if number == 0
                else f'<td><span class="a">{_lines(text) or "&nbsp;"}</span></td>'
                for number, text in enumerate(line)
            )
            + "</tr>"
        )
    label = f"<p>{escape(grid.label)}</p>" if grid.label else ""
    return f"{label}<table><tr>{head}</tr>{body}</table>"


def _sign(sign: Sign, look: Look) -> str:
    mine = (
        svg(look.signature)
        if look.signature
        else f"<i>{escape(look.note)}</i>"
        if look.note
        else "…………………………………"
    )
    stamp = f'<div class="st">{_lines(look.stamp)}</div>' if look.stamp else ""
    return (
        f'<table class="s"><tr><td>{stamp}<br><span class="a">{escape(sign.place)}</span><br>'
        f"<small>(miejscowość, data)</small></td><td>{mine}<br><small>({escape(sign.caption)})</small></td></tr>"
        "</table>"
    )


def _question(row: Ask | Pick, look: Look, is_table: bool) -> str:
    if isinstance(row, Pick):
        boxes = _boxes(row, look)
        is_short = sum(map(len, row.options)) < (50 if is_table else 20)
        if is_table:
            joined = " &nbsp; &nbsp;".join(boxes) if is_short else "<br>".join(boxes)
            return f'<table><tr><td class="l">{escape(row.label)}</td><td>{joined}</td></tr></table>'
        if is_short and row.label:
            return f"<p>{escape(row.label)} &nbsp; {' &nbsp; '.join(boxes)}</p>"
        label = f"<p>{escape(row.label)}</p>" if row.label else ""
        return label + "".join(f'<p class="i">{text}</p>' for text in boxes)
    answer = f'<span class="a">{_lines(row.answer) or "&nbsp;"}</span>'
    if is_table:
        return f'<table><tr><td class="l">{escape(row.label)}</td><td>{answer}</td></tr></table>'
    return f'<p>{escape(row.label)}: <span class="u">{answer}</span></p>'


def filled(form: Form, look: Look) -> Html:
    """The office's blank as it looks in print, with the answers put in by another hand."""
    body = ""
    for row in form.rows:
        match row:
            case Head(text):
                body += f"<h2>{escape(text)}</h2>"
            case Note(text, is_small):
                body += f'<p class="{"n" if is_small else ""}">{escape(text)}</p>'
            case Ask() | Pick():
                body += _question(row, look, form.is_table)
            case Grid():
                body += _grid(row)
            case Flow(parts):
                body += (
                    '<p style="line-height:1.7">'
                    + "".join(
                        escape(part)
                        if isinstance(part, str)
                        else f'<span class="a u">{_lines(part.answer)}</span>'
                        for part in parts
                    )
                    + "</p>"
                )
            case Sign():
                body += _sign(row, look)
    return Html(
        f'<!doctype html><html lang="pl"><meta charset="utf-8"><title>{escape(form.title)}</title>'
        f"<style>{_css(look)}</style><body>"
        '<div class="top">Fundusze Europejskie dla Lubuskiego | Rzeczpospolita Polska | Dofinansowane przez Unię '
        f'Europejską | Lubuskie</div><div class="annex">{escape(form.annex)}</div><h1>{escape(form.title)}</h1>'
        f'<div class="sub">{escape(form.subtitle)}</div>{body}</body></html>'
    )


def _retyped_pick(row: Pick, is_struck: bool) -> str:
    label = escape((row.short or row.label).rstrip(":"))
    if is_struck and len(row.options) == 2:
        parts = [
            text if number in row.chosen else f"<s>{text}</s>"
            for number, text in enumerate(map(escape, row.options))
        ]
        value = " / ".join(parts)
    else:
        value = ", ".join(escape(row.options[number]) for number in row.chosen) or "nie dotyczy"
    return (
        f"<p>{label}{'' if label.endswith('?') else ':'} <b>{value}</b></p>"
        if label
        else f"<p><b>{value}</b></p>"
    )


def retyped(
    form: Form, signature: str, note: str = "", is_struck: bool = False, font: str = "Times New Roman"
) -> Html:
    """The form typed anew by a company, in a plain letter of its own."""
    body = ""
    for row in form.rows:
        match row:
            case Head(text):
                body += f"<h3>{escape(text)}</h3>"
            case Note(text):
                body += f"<p>{escape(text)}</p>"
            case Ask(label, answer, _, short):
                colon = "" if (short or label).endswith("?") else ":"
                body += f"<p>{escape(short or label)}{colon} <b>{_lines(answer)}</b></p>"
            case Pick():
                body += _retyped_pick(row, is_struck)
            case Grid(label, headers, lines, short):
                body += f"<p>{escape(short or label)}</p>" if short or label else ""
                if headers[0] == "Lp.":
                    body += "".join(
                        f"<p>{line[0]} <b>{escape(', '.join(filter(None, line[1:])))}</b></p>"
                        for line in lines
                        if any(line[1:])
                    )
                else:
                    body += "".join(
                        f"<p>{escape(line[0])}: rok {headers[1]} – {escape(line[1])}, rok {headers[2]} – "
                        f"{escape(line[2])}</p>"
                        for line in lines
                    )
            case Flow(parts):
                body += (
                    "<p>"
                    + "".join(
                        escape(part) if isinstance(part, str) else f"<b>{escape(part.answer)}</b>"
                        for part in parts
                    )
                    + "</p>"
                )
            case Sign(place, _, caption):
                mine = svg(signature) if signature else f"<i>{escape(note)}</i>"
                body += (
                    f"<p>{escape(place)}</p><div class='r'>{mine}<br>..................................<br>"
                    f"<small>{escape(caption)}</small></div>"
                )
    return Html(
        f'<!doctype html><html lang="pl"><meta charset="utf-8"><title>{escape(form.title)}</title><style>'
        f"@page {{ size: A4; margin: 22mm; }} body {{ font: 11pt '{font}', serif; }} p {{ margin: 3px 0; }}"
        "h2 { font-size: 13pt; text-align: center; } h3 { font-size: 11pt; margin: 10px 0 2px; text-decoration: "
        "underline; break-after: avoid; } .r { text-align: center; margin: 16px 0 0 55%; break-inside: avoid; }"
        f"</style><body><p style='text-align:right'>{escape(form.annex)}</p><h2>{escape(form.title)}</h2>"
        f"<p style='text-align:center'>{escape(form.subtitle)}</p>{body}</body></html>"
    )
