"""Collecting what a container gives, and telling how opening it ended."""

import logging
import re
from dataclasses import dataclass, field

from domain.document import FileContent, ReadStatus
from domain.words.polish import plural
from ingest.unpack.archives.clutter import is_noise
from ingest.unpack.kinds import Kind
from ingest.unpack.limits import TooLargeError, UnpackError
from ingest.unpack.members import shown
from ingest.unpack.model import Lost, Member, OrdinaryFileError, Source, Words

_LOG = logging.getLogger(__name__)
_NAMED = 5
_VOLUME = re.compile(r"\.(?:\d{3}|z\d\d|r\d\d|part\d+\.(?:rar|zip|7z))$", re.IGNORECASE)
"""How archivers name the volumes of a split archive: „.7z.001”, „.z01”, „.part2.rar”."""


@dataclass(slots=True)
class Collected:
    """Everything that opening one container gave."""

    members: list[Member] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    lost: list[Lost] = field(default_factory=list)
    failure: UnpackError | None = None


def collect(kind: Kind, source: Source) -> Collected | None:
    """What a container holds, as far as it can be read; None for what is no container."""
    found = Collected()
    try:
        for item in kind.opener(source):
            if isinstance(item, Words):
                found.words.append(item)
            elif isinstance(item, Lost):
                found.lost += () if is_noise(item.name) else (shown(item),)
            elif not is_noise(item.name):
                found.members.append(item)
        source.budget.check_ratio(sum(len(m.content) for m in found.members), len(source.content))
    except TooLargeError as error:
        # What a bomb gave before it burst is not worth reading; the bomb itself is kept.
        return Collected(failure=error)
    except UnpackError as error:
        found.failure = error
    except OrdinaryFileError:
        return None
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 -- libraries over a stranger's bytes fail in ways of their own
        _LOG.info("opening a container of format %s failed: %s", kind.format, type(error).__name__)
        reason = "nie udało się otworzyć; zawartość musi sprawdzić pracownik"
        found.failure = UnpackError(ReadStatus.UNSUPPORTED, reason)
    return found


def result_of(kind: Kind, found: Collected, filename: str = "") -> FileContent:
    """How opening the container ended, in Polish; UNPACKED only when every file stands beside it.

    One volume of a split archive is no damage: a person puts the volumes together.
    """
    told = [_files(len(found.members))] if found.members or found.words else []
    if found.lost:
        names = ", ".join(f"„{lost.name}” {lost.reason}" for lost in found.lost[:_NAMED])
        further = len(found.lost) - _NAMED
        told.append(f"nie wyjęto: {names}{f' i jeszcze {_files(further)}' if further > 0 else ''}")
    if found.failure is not None:
        status = found.failure.status
        told.append(found.failure.reason)
    elif found.lost:
        status = found.lost[0].status
    elif told or not kind.is_archive:
        # A message without files is whole: winmail.dat often holds nothing but the mail's formatting.
        status = ReadStatus.UNPACKED
        told = told or ["bez plików w środku"]
    else:
        status = ReadStatus.DAMAGED
        told.append("w środku nie ma żadnego pliku")
    if status is ReadStatus.DAMAGED and _VOLUME.search(filename):
        status = ReadStatus.UNSUPPORTED
        told = ["to część podzielonego archiwum; złoży je pracownik"]
    return FileContent(kind.format, status, reason=f"{kind.label}: {'; '.join(told)}.")


def _files(count: int) -> str:
    return plural(count, "plik", "pliki", "plików")
