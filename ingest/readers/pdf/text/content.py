"""What stands on a page of pdfplumber's, run from its content in half of pdfminer's time."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.pdftypes import stream_value
from pdfplumber.page import PDFPageAggregatorWithMarkedContent

from ingest.readers.pdf.text.operators import operators_of

_INLINE_IMAGE = re.compile(rb"(?:^|\s)BI[\s/]")


def run_quickly(page: Any) -> None:
    """Let a page that nobody has looked at yet know what stands on it."""
    manager = page.pdf.rsrcmgr
    device = PDFPageAggregatorWithMarkedContent(manager, pageno=page.page_number, laparams=page.pdf.laparams)
    QuickInterpreter(manager, device).process_page(page.page_obj)
    page._layout = device.get_result()  # noqa: SLF001 - where the page itself keeps it


class QuickInterpreter(PDFPageInterpreter):
    """pdfminer's interpreter, which reads by itself but content that holds a picture or draws itself."""

    def execute(self, streams: Sequence[object]) -> None:
        """Run the streams of a page or of a form, one behind the other (ISO 32000-1, 7.8.2)."""
        told = [stream_value(one) for one in streams]
        content = b"\n".join(one.get_data() for one in told)
        numbers = {one.objid for one in told}
        if _INLINE_IMAGE.search(content) or None in numbers or numbers & self.parent_stream_ids:
            super().execute(streams)
            return
        self.stream_ids = {number for number in numbers if number is not None}
        known = _known()
        for operator, operands in operators_of(content):
            if (todo := known.get(operator)) is None:
                continue
            do, count = todo
            taken = operands[len(operands) - count :] if count <= len(operands) else None
            self.argstack = operands
            if taken is not None:
                do(self, *taken)


@cache
def _known() -> dict[bytes, tuple[Callable[..., None], int]]:
    """What pdfminer does for each operator, and how many operands it takes."""
    spelt = {"_a": "*", "_w": '"', "_q": "'"}
    known = {}
    for method in dir(PDFPageInterpreter):
        if method.startswith("do_"):
            do = getattr(PDFPageInterpreter, method)
            name = method.removeprefix("do_")
            name = name[:-2] + spelt[name[-2:]] if name[-2:] in spelt else name
            known[name.encode()] = (do, do.__code__.co_argcount - 1)
    return known
