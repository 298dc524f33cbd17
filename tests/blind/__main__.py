"""`python -m tests.blind`: rounds of blind papers played and measured; first-run figures beside today's."""

import argparse
import importlib
import pkgutil
import shutil
import sys
from datetime import date
from pathlib import Path

from rich.console import Console

from errors import NaborError
from tests.blind import rounds
from tests.blind.check import slips
from tests.blind.first_runs import append_first, commit_here, first_runs, refuse_known
from tests.blind.kept_pages import kept_pages
from tests.blind.measure import measured
from tests.blind.model import Round
from tests.blind.play import Office, Play, play
from tests.blind.press.parcel import Parcel, parcels
from tests.blind.report import print_details, print_figures, write_faults
from tests.blind.score import Score

_WIDTH = 200


def main() -> int:
    """Measure what the options ask for; 2 where that may not be."""
    options = _options()
    console = Console(width=_WIDTH)
    names = options.round or [module.name for module in pkgutil.iter_modules(rounds.__path__)]
    try:
        if options.first:
            for name in names:
                refuse_known(name)
        todays = {name: _measured(name, options, console).figures() for name in names}
        if options.first:
            for name, figures in todays.items():
                append_first(name, figures, date.today(), commit_here())  # noqa: DTZ011  (the day here)
    except NaborError as error:
        console.print(str(error))
        return 2
    firsts = {name: line["figures"] for name, line in first_runs().items()}
    print_figures(console, firsts, todays)
    return 0


def _measured(name: str, options: argparse.Namespace, console: Console) -> Score:
    one = _round(name)
    for slip in slips(one):
        console.print(f"{name}: {slip}")
    folder = options.out / name
    with kept_pages(folder, is_wanted=options.keep_pages):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    made = parcels(one.applications)
    _lay_out(folder / "sent", one, made)
    mails = [mail for application in one.applications for mail in application.mails]
    office = Office((folder / "office").resolve(), one, options.jobs)
    outcome: Play = play(office, zip(mails, made, strict=True))
    score = measured(one.applications, made, outcome)
    faults = write_faults(folder, name, score, outcome.problems)
    print_details(console, name, score)
    console.print(f"{name}: every fault: {faults}; the files as sent: {folder / 'sent'}")
    return score


def _round(name: str) -> Round:
    """The round of a package.

    Raises:
        NaborError: there is none of this name.
    """
    try:
        found: Round = importlib.import_module(f"tests.blind.rounds.{name}").ROUND
    except ModuleNotFoundError as error:
        raise NaborError(f"Nie ma rundy {name} ({error}).") from None
    return found


def _lay_out(folder: Path, one: Round, made: list[Parcel]) -> None:
    """The attachments as they were sent, for whoever wants to look."""
    left = iter(made)
    for application in one.applications:
        for number, _ in enumerate(application.mails, start=1):
            place = folder / application.slug / str(number)
            place.mkdir(parents=True)
            for file in next(left).files:
                (place / file.name.replace("/", "_")).write_bytes(file.content)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.blind", description=__doc__)
    parser.add_argument("--round", action="append", metavar="NAME", help="only this round")
    parser.add_argument("--first", action="store_true", help="a round's first run: append its figures")
    parser.add_argument(
        "--keep-pages", action="store_true", help="pictures are not read anew since the last play"
    )
    parser.add_argument("--jobs", type=int, default=2, metavar="N", help="files read at once")
    parser.add_argument("--out", type=Path, default=Path("bench-out/blind"), metavar="FOLDER")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
