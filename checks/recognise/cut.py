"""Where one document of a file ends and the next begins."""

from dataclasses import dataclass, replace

from checks.page.long_lines import with_lines_broken
from checks.page.page_order import in_order
from checks.recognise.profiles import Profiles, profiles_of
from checks.recognise.splitting import Span, spans_of
from domain.call import Call
from domain.document import FileContent


@dataclass(frozen=True, slots=True)
class Cut:
    """A file's pages in their order, and the spans of them that are documents."""

    content: FileContent
    profiles: Profiles
    """What the call knows its documents by."""
    spans: tuple[Span, ...]


def cut_of(content: FileContent, call: Call) -> Cut:
    """The file's documents in order; every page belongs to exactly one. None where it could not be read."""
    profiles = profiles_of(call)
    content = replace(content, pages=in_order(tuple(map(with_lines_broken, content.pages))))
    return Cut(content, profiles, tuple(spans_of(content, profiles)))
