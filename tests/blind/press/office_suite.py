"""Files converted by LibreOffice, many in one call: Word to PDF, ODT and HTML, HTML to Word and ODT."""

import base64
import re
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

Target = Literal["pdf", "docx", "odt", "html"]

_FILTERS: dict[Target, str] = {
    "pdf": "pdf:writer_pdf_Export",
    "docx": "docx:MS Word 2007 XML",
    "odt": "odt:writer8",
    "html": "html:HTML (StarWriter)",
}
_SECONDS = 600
_SVG = re.compile(r"<svg\b.*?</svg>", re.DOTALL | re.IGNORECASE)


def converted(contents: Sequence[bytes], suffix: str, target: Target) -> list[bytes]:
    """Each content, a file of this suffix („html”, „docx”), as a file of the target's format.

    Raises:
        RuntimeError: LibreOffice made no file of one.
    """
    if not contents:
        return []
    with tempfile.TemporaryDirectory(prefix="press-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        sources = [folder / f"{number}.{suffix}" for number in range(len(contents))]
        for source, content in zip(sources, contents, strict=True):
            source.write_bytes(content)
        read = ["--infilter=HTML (StarWriter)"] if suffix == "html" else []
        ended = subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}", *read,
             "--convert-to", _FILTERS[target], "--outdir", folder / "made", *sources],
            capture_output=True, text=True, timeout=_SECONDS, check=False,
        )  # fmt: skip
        made = [folder / "made" / f"{number}.{target}" for number in range(len(contents))]
        if lost := [file.name for file in made if not file.exists()]:
            raise RuntimeError(f"LibreOffice made no {lost}: {ended.stdout[-400:]}{ended.stderr[-400:]}")
        return [file.read_bytes() for file in made]


def with_pictures(html: str) -> str:
    """The HTML with drawings (SVG) as pictures: LibreOffice passes over those that stand in the text."""
    return _SVG.sub(lambda found: _picture(found[0]), html)


def _picture(svg: str) -> str:
    head = svg[: svg.index(">")]
    sizes = " ".join(re.findall(r'\b(?:width|height)="[^"]*"', head))
    if "xmlns=" not in head:
        svg = svg.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"', 1)
    content = base64.b64encode(svg.encode()).decode()
    return f'<img src="data:image/svg+xml;base64,{content}" {sizes}>'
