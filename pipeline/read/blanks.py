"""The calls with the pages of their blanks, so that papers can be laid beside them.

A blank is the office's own file: it is read here, not in the sandbox, once for each content.
"""

import hashlib
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from domain.call import Call
from domain.document import Page
from domain.rules.papers.document_rule import DocumentRule
from ingest.derived import Derived


def with_blanks(call: Call, calls_dir: Path, derived: Derived) -> Call:
    """The call, each kind of document with the pages that its blanks print.

    A blank that is absent or cannot be read prints nothing: letters and `nabor doctor` tell of it.
    """
    documents = {kind: _with_printed(rule, calls_dir, derived) for kind, rule in call.documents.items()}
    return call.model_copy(update={"documents": documents})


def _with_printed(rule: DocumentRule, calls_dir: Path, derived: Derived) -> DocumentRule:
    printed = [_pages(calls_dir / name, derived) for name in (*rule.blanks, *rule.earlier_blanks)]
    return rule.model_copy(update={"printed": tuple(pages for pages in printed if pages)})


def _pages(path: Path, derived: Derived) -> tuple[Page, ...]:
    """The pages of one blank; none where there is no such file, or nothing that can be read."""
    try:
        content = path.read_bytes()
    except OSError:
        return ()
    sha256 = hashlib.sha256(content).hexdigest()
    kept = derived.blank(sha256)
    if kept is None:
        kept = pages_of(content, path.name)
        derived.keep_blank(sha256, kept)
    return kept


@lru_cache(maxsize=16)  # an office in another data directory has often the same blanks
def pages_of(content: bytes, name: str) -> tuple[Page, ...]:
    """The pages of a blank with their tables, a paragraph a line; none where it carries no text."""
    from ingest.readers import read_file

    file = read_file(content, name)
    if file.format == "pdf" and file.pages:
        from ingest.readers.pdf.text.layout import with_tables
        from ingest.readers.pdf.wrapped_lines import with_lines_joined

        file = with_tables(content, file, {page.number for page in file.pages})
        file = replace(file, pages=with_lines_joined(content, file.pages))
    return tuple(page for page in file.pages if page.text.strip())
