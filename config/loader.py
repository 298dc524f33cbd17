"""Calls from their TOML files; a mistake is named with file, key and what is expected."""

from pathlib import Path

from config.callfile.reading import read_call
from domain.call import Call
from errors import ConfigError


def load_call(path: Path) -> Call:
    """The call that one TOML file describes.

    Raises:
        ConfigError: the file cannot be read, is not TOML, or breaks a rule of `domain.call`.
    """
    read = read_call(text_of(path), path.parent)
    if read.call is None or read.errors:
        raise ConfigError(
            f"{path}: " + " ".join(f"Wiersz {c.line}, {c.in_short} {c.todo}" for c in read.errors)
        )
    return read.call


def text_of(path: Path) -> str:
    """The text of a call's file.

    Raises:
        ConfigError: the file cannot be read, or is no UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"{path}: nie można odczytać pliku ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: plik nie jest zapisany w UTF-8; zapisz go w tym kodowaniu.") from error


def load_calls(directory: Path) -> dict[str, Call]:
    """Every call of a directory by its id, in the order of opening.

    Raises:
        ConfigError: the directory holds no call, two calls share an id or prefix, or a file is wrong.
    """
    paths = sorted(directory.glob("*.toml")) if directory.is_dir() else []
    if not paths:
        raise ConfigError(f"{directory}: brak plików naborów (*.toml); wskaż katalog w NABOR_CALLS_DIR.")
    calls: dict[str, Call] = {}
    prefixes: dict[str, Path] = {}
    for path in paths:
        call = load_call(path)
        if call.id in calls:
            raise ConfigError(f"{path}: klucz „id”: nabór „{call.id}” jest już w innym pliku.")
        other = prefixes.get(call.reference_prefix)
        if other is not None:
            raise ConfigError(f"{path}: klucz „reference_prefix”: „{call.reference_prefix}” ma już {other}.")
        calls[call.id] = call
        prefixes[call.reference_prefix] = path
    return dict(sorted(calls.items(), key=lambda item: (item[1].opens_at, item[0])))
