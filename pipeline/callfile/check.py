"""The whole check of calls: what `nabor call check`, `nabor doctor` and the worker's start ask."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from config.callfile.checking import judged
from config.callfile.complaint import Complaint
from config.callfile.reading import ReadCall, read_call
from config.loader import text_of
from config.registers import load_registers
from domain.call import Call
from errors import ConfigError
from pipeline.callfile.beside import (
    blank_complaints,
    letter_complaints,
    sender_complaints,
    title_complaints,
)


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """One call's file, with what was found."""

    path: Path
    read: ReadCall

    @property
    def errors(self) -> tuple[Complaint, ...]:
        """What has to be put right."""
        return self.read.errors

    @property
    def warnings(self) -> tuple[Complaint, ...]:
        """What may be meant so."""
        return tuple(c for c in self.read.complaints if not c.is_error)

    def with_more(self, complaints: Iterable[Complaint]) -> "CheckedFile":
        """The same with further complaints."""
        found = self.read.with_lines((*self.read.complaints, *complaints))
        return CheckedFile(self.path, replace(self.read, complaints=found))


def check_file(path: Path, sender: str | None) -> CheckedFile:
    """Everything that can be known of a call's file; `sender` None: it is not asked who sends its letters.

    Raises:
        ConfigError: the file cannot be read.
    """
    read = judged(text_of(path), load_registers(), _others(path), path.parent)
    if read.call is None:
        return CheckedFile(path, read)
    checked = CheckedFile(path, read).with_more(_beside(read.call, path.parent, sender))
    if checked.errors:
        return checked
    return checked.with_more(letter_complaints(read.call, path.parent, sender or read.call.office.email))


def check_directory(directory: Path, sender: str | None) -> tuple[CheckedFile, ...]:
    """Every call's file of a directory.

    Raises:
        ConfigError: a file cannot be read.
    """
    return tuple(check_file(path, sender) for path in sorted(directory.glob("*.toml")))


def refuse_errors(directory: Path, sender: str) -> tuple[str, ...]:
    """The doubts about a directory's calls, a line each; nothing runs with errors.

    Raises:
        ConfigError: a file has errors; it names them all.
    """
    files = check_directory(directory, sender)
    wrong = [complaint.as_text(str(file.path)) for file in files for complaint in file.errors]
    if wrong:
        raise ConfigError("Pliki naborów zawierają błędy:\n" + "\n".join(wrong))
    return tuple(f"{file.path}:{c.line}: {c.in_short}" for file in files for c in file.warnings)


def _beside(call: Call, folder: Path, sender: str | None) -> Iterator[Complaint]:
    yield from blank_complaints(call, folder)
    yield from title_complaints(call)
    if sender is not None:
        yield from sender_complaints(call, sender)


def _others(path: Path) -> Mapping[str, Call]:
    """The other calls of the folder by their files' names; one that is broken has a check of its own."""
    found: dict[str, Call] = {}
    for other in sorted(path.parent.glob("*.toml")):
        if other.resolve() == path.resolve():
            continue
        try:
            call = read_call(text_of(other), other.parent).call
        except ConfigError:
            continue
        if call is not None:
            found[other.name] = call
    return found
