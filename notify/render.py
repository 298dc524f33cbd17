"""An order and its template become frozen bytes; everything that could go wrong goes wrong here.

The same order, call, sender, secret and instant always give the same bytes.
"""

import re
import textwrap
from collections.abc import Mapping
from datetime import datetime
from email.utils import format_datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from domain.call import Call
from domain.letter import LetterOrder, RenderedLetter
from domain.points import points_phrase, points_text
from domain.words.labels import LETTER_HEADINGS
from domain.words.polish import day_text, local, local_date, plural, until_text
from domain.words.quotation import nested
from domain.words.text import one_line
from notify.delivery.mime import (
    BlankFile,
    UnsendableLetterError,
    keyed_message_id,
    letter_bytes,
    mailbox,
    recipient_address,
)
from notify.term import term_due_on
from notify.wording import term_text

if TYPE_CHECKING:
    from css_inline import CSSInliner
    from jinja2 import Environment

_TEMPLATES = Path(__file__).parent / "templates"
_LINE = 76
_LONGEST_PART = 2000
# Spaces at which no line may end: in dates and telephone numbers, after „§”, „ust.”, one-letter words.
_GLUE = re.compile(
    r"""(?<=\d)[ ](?=\d|r\.|dni|[a-ząćęłńóśźż]+[ ]\d{4})
    | (?<=[§(])[ ]
    | (?<=\btel\.)[ ] | (?<=\bust\.)[ ] | (?<=\blit\.)[ ] | (?<=\bgodz\.)[ ] | (?<=\bnr)[ ] | (?<=\bpkt)[ ]
    | (?<=\b[AIOUWZaiouwz])[ ]""",
    re.VERBOSE,
)
_OWN_NAME = "Program obsługujący nabór"
"""The display name of letters to the staff that belong to no single call."""


def render(
    order: LetterOrder, call: Call | None, sender: str, secret: bytes, now: datetime, forms_dir: Path
) -> RenderedLetter:
    """The letter of an order as it leaves at `now`; its term, where it starts one, counts from that day.

    `call` is None for letters to the staff. `forms_dir` is the directory of the call's file: attached
    blanks are relative to it. `secret` keys the Message-ID.

    Raises:
        UnsendableLetterError: a header, the address, the template's data or a blank is not as it must be.
    """
    due_on = term_due_on(call, local_date(now)) if order.starts_term and call is not None else order.due_on
    title = str(order.context.get("title") or LETTER_HEADINGS[order.kind])
    subject = title if call is None else f"[{order.reference}] {title} – {call.trip.title}"
    text, html = _bodies(order, {**order.context, **_surroundings(order, call, title, due_on)})
    message_id = keyed_message_id(f"{_label(order, now)}.{order.kind}", order.key, secret, sender)
    headers = {
        "From": mailbox(_OWN_NAME if call is None else call.office.unit, sender),
        "To": recipient_address(order.to),
        **({"Cc": ", ".join(map(recipient_address, order.cc))} if order.cc else {}),
        "Subject": subject,
        "Date": format_datetime(local(now)),
        "Message-ID": message_id,
        # RFC 3834 § 5; Microsoft's header keeps out-of-office replies away.
        "Auto-Submitted": "auto-replied" if order.message_ids else "auto-generated",
        "X-Auto-Response-Suppress": "All",
        **({"In-Reply-To": order.in_reply_to} if order.in_reply_to else {}),
        **({"References": " ".join(order.references)} if order.references else {}),
    }
    attached = [_blank(forms_dir, name) for name in order.attachments]
    raw = letter_bytes(headers, text, html, attached, order.key.encode())
    return RenderedLetter(message_id, subject, headers["To"], raw, due_on)


def _label(order: LetterOrder, now: datetime) -> str:
    return order.reference or local_date(now).isoformat()


def _surroundings(order: LetterOrder, call: Call | None, title: str, due_on: Any) -> dict[str, Any]:
    """What every template may use beside the order's own data."""
    return {
        "title": title,
        "reference": order.reference,
        "round": order.round,
        "call": call,
        "due_text": until_text(due_on) if due_on is not None else None,
        "due_day": day_text(due_on) if due_on is not None else None,
        "term_text": term_text(call) if call is not None else None,
        "own_texts": _own_texts(order, call, due_on),
        "paragraph": [
            one for part in order.paragraph.split("\n\n") if (one := one_line(part, _LONGEST_PART))
        ],
    }


def _own_texts(order: LetterOrder, call: Call | None, due_on: Any) -> list[dict[str, str]]:
    """What the call itself adds to a letter of this kind."""
    if call is None:
        return []
    values = {
        "reference": order.reference or "",
        "applicant": str(order.context.get("firm") or ""),
        "due_date": f"{due_on:%d.%m.%Y}" if due_on is not None else "",
        "title": call.title,
    }
    return [
        {"heading": block.heading, "language": block.language, "text": block.filled(values)}
        for block in call.letters.of(order.kind, str(order.context.get("language", "")))
    ]


def _bodies(order: LetterOrder, context: Mapping[str, Any]) -> tuple[str, str]:
    """Text and HTML."""
    from jinja2 import TemplateError

    name = str(order.context.get("template") or order.kind)
    try:
        text = _environment().get_template(f"{name}.txt.j2").render(context)
        html = _environment().get_template(f"{name}.html.j2").render(context)
    except TemplateError as error:
        raise UnsendableLetterError(f"Pisma {order.key} nie można złożyć z szablonu: {error}.") from error
    text = "\n".join(map(nested, text.split("\n")))
    html = "\n".join(nested(line, is_markup=True) for line in html.split("\n"))
    return _wrapped(text), str(_inliner().inline(html)).strip() + "\n"


@cache
def _environment() -> "Environment":
    """HTML is escaped, text is not; by default `select_autoescape` overlooks names that end in .html.j2."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=select_autoescape(("html.j2",), ("txt.j2",), default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["plural"] = plural
    environment.filters["points"] = points_text
    environment.filters["points_phrase"] = points_phrase
    return environment


@cache
def _inliner() -> "CSSInliner":
    """Styles go onto the elements; the rule for narrow screens stays a rule; nothing is ever loaded."""
    from css_inline import CSSInliner

    return CSSInliner(keep_style_tags=False, keep_at_rules=True, load_remote_stylesheets=False)


def _wrapped(text: str) -> str:
    """Lines of at most 76 characters, never two of them blank.

    A wrapped line keeps its indent; a command („$ …”) stays whole, so that it can be copied.
    """
    lines: list[str] = []
    for line in _GLUE.sub("\u00a0", text.strip("\n")).split("\n"):
        bare = line.lstrip(" ")
        indent = " " * (len(line) - len(bare) + (2 if bare.startswith("- ") else 0))
        folded = [line] if bare.startswith("$ ") else _folded(line, indent)
        if folded != [""] or (lines and lines[-1]):
            lines += folded
    return "\n".join(lines).replace("\u00a0", " ") + "\n"


def _folded(line: str, indent: str) -> list[str]:
    wrapper = textwrap.TextWrapper(
        _LINE, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )
    return wrapper.wrap(line) or [""]


def _blank(forms_dir: Path, name: str) -> BlankFile:
    path = forms_dir / name
    try:
        return BlankFile(path.name, path.read_bytes())
    except OSError as error:
        raise UnsendableLetterError(f"Nie można dołączyć formularza {path}: {error.strerror}.") from error
