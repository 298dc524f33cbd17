"""Where the command `nabor` begins: are its packages its own?

Their names (`cli`, `config`, `store`, …) are short, and other distributions use them, too. One that was
installed beside ours, or stands before it on the path, would break the program in the middle of its work.
"""

import atexit
import gc
import os
import sys
import sysconfig
from collections.abc import Iterable, Mapping, Sequence
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from pathlib import Path

NAMES = (
    "checks", "cli", "config", "domain", "errors", "ingest", "notify", "panel", "pipeline", "reports",
    "samples", "scheduler", "store", "views",
)  # fmt: skip
"""What the program installs at the top, beside this module."""
_DISTRIBUTION = "nabor"


def main() -> None:
    """Run the command line; exit status 2, with a sentence, when foreign packages stand in its way."""
    problem = explain([*foreign_places(Path(__file__).parent, found_specs()), *_shared_places()])
    if problem:
        sys.stderr.write(f"nabor: {problem}\n")
        sys.exit(2)
    _load_quickly()
    import cli

    cli.main()


def _load_quickly() -> None:
    """Spare what Python and pydantic do by default around the loading of modules.

    What modules are made of stays to the end: looking for garbage after every 700 new objects, and when the
    program ends, goes through it again and again. And pydantic asks every installed distribution for plugins,
    of which this program has none.
    """
    gc.set_threshold(50_000, 20, 100)
    atexit.register(gc.freeze)
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")


def found_specs() -> dict[str, ModuleSpec | None]:
    """What Python finds under each of our names; nothing is imported."""
    return {name: find_spec(name) for name in NAMES}


def foreign_places(home: Path, specs: Mapping[str, ModuleSpec | None]) -> list[str]:
    """The names that lead elsewhere than to `home`, each with where it leads."""
    return [
        f"{name} ({spec.origin if spec and spec.origin else 'brak'})"
        for name, spec in specs.items()
        if _folder(spec) != home.resolve()
    ]


def _folder(spec: ModuleSpec | None) -> Path | None:
    """Where the module's file lies, or the package's folder; None without a file."""
    if spec is None or spec.origin is None:
        return None
    file = Path(spec.origin).resolve()
    return file.parents[1] if spec.submodule_search_locations else file.parent


def shared_names(owners: Mapping[str, Sequence[str]]) -> list[str]:
    """The names that another distribution has installed, too, each with its name.

    >>> shared_names({"config": ["nabor", "config"], "store": ["nabor"], "yaml": ["PyYAML"]})
    ['config (pakiet config)']
    """
    others = {name: [o for o in owners.get(name, ()) if o != _DISTRIBUTION] for name in NAMES}
    return [f"{name} (pakiet {', '.join(found)})" for name, found in others.items() if found]


def explain(places: Iterable[str]) -> str:
    """The sentence for whoever installs the program; empty when all is well."""
    listed = ", ".join(places)
    if not listed:
        return ""
    return (
        f"te nazwy prowadzą do plików, które nie są częścią programu: {listed}. "
        "Zainstaluj nabor we własnym, pustym środowisku Pythona (make office)."
    )


def _shared_places() -> list[str]:
    """Asked only where files of several distributions lie in one folder; it takes a tenth of a second."""
    if Path(__file__).resolve().parent != Path(sysconfig.get_path("purelib")).resolve():
        return []
    from importlib.metadata import packages_distributions

    return shared_names(packages_distributions())
