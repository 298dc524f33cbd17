"""What each page of the panel costs with many applications, a worker busy beside it.

`python -m bench.ledgers.pages FOLDER …` with ledgers by `bench.ledgers.growth`.
Seconds are those that a client on the same machine waits; CPU is what the panel's process used, which tells
what a page costs where other work shares the cores.
"""

import os
import re
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path

import requests

from bench.ledgers.costs import OPEN
from bench.ledgers.twins import database_of
from bench.memory import tree_kb
from errors import NaborError
from tests.support.offices.command import ROOT
from tests.support.offices.site import PASSWORD, add_people

_ROUNDS = int(os.environ.get("BENCH_PAGE_ROUNDS", "60"))
_NOW = OPEN + timedelta(minutes=10)
PAGES = {
    "/": "Dziś",
    "/zgloszenia": "Zgłoszenia",
    "/zgloszenia?q=fotonika": "Zgłoszenia, słowa",
    "/zgloszenia?stan=complete&sort=-punkty&strona=7": "Zgłoszenia, filtr i porządek",
    "/zgloszenia/SZW-2026-0007": "jedno zgłoszenie",
    "/zgloszenia/SZW-2026-0001/pliki/1": "plik obok odczytu",
    "/zgloszenia?q=firma77%40": "Zgłoszenia, słowo jednego",
    "/zgloszenia?sort=zglaszajacy&strona=900": "Zgłoszenia, po nazwie, w głębi",
    "/zgloszenia?nabor=szwajcaria-2026&sort=-wplyw": "Zgłoszenia naboru, najnowsze",
    "/poczta": "Poczta",
    "/poczta?q=firma77%40": "Poczta, szukanie",
    "/poczta/20": "jedna wiadomość",
    "/pisma": "Pisma",
    "/pisma?stan=sent&strona=9": "Pisma, filtr",
    "/pisma?q=firma77%40": "Pisma, szukanie",
    "/pisma?sort=do&strona=20": "Pisma, po adresie",
    "/poczta?stan=filed&sort=nadawca": "Poczta, filtr i porządek",
    "/pisma/20": "jedno pismo",
    "/komisja/szwajcaria-2026": "Komisja",
    "/ranking/szwajcaria-2026": "Ranking",
    "/nabory": "Nabory",
    "/nabory/szwajcaria-2026": "jeden nabór",
    "/dziennik": "Dziennik",
    "/stan": "Stan programu",
    "/zmiany?zgloszenie=SZW-2026-0007": "nowości w tle",
}
_WORDS_WAIT = "są jeszcze przygotowywane do szukania"
"""So a list says that the words of some documents are not known yet, as for minutes after a restore."""
AIM_MEDIAN_MS, AIM_P99_MS = 100.0, 250.0


def compare(folders: list[Path]) -> None:
    """Print a row a page, and of each ledger median, 99th percentile and CPU in milliseconds."""
    found = [dict(_measured(folder)) for folder in folders]
    print(f"{'strona panelu, obok przebieg (ms: mediana, p99, CPU)':54}", *(f"{f.name:>28}" for f in folders))
    for path, title in PAGES.items():
        cells = "".join(f"{_cell(one[path]):>29}" for one in found)
        print(f"{title:54}{cells}")
    _print_row("od polecenia do pierwszej strony (s)", [f"{one['start'][0]:.2f}" for one in found])
    _print_row(
        "pamięć procesu panelu, nim ktoś się zaloguje (MB)", [f"{one['idle memory'][0]:.0f}" for one in found]
    )
    _print_row("pamięć procesu panelu potem (MB)", [f"{one['memory'][0]:.0f}" for one in found])


def _print_row(title: str, cells: list[str]) -> None:
    print(f"{title:54}" + "".join(f"{cell:>29}" for cell in cells))


def _cell(told: list[float]) -> str:
    *seconds, cpu = told
    median, worst = statistics.median(seconds) * 1000, _percentile(seconds, 99) * 1000
    mark = "!" if median > AIM_MEDIAN_MS or worst > AIM_P99_MS else " "
    return f"{median:7.0f} {worst:7.0f} {cpu * 1000:7.0f}{mark}"


def _percentile(values: list[float], percent: int) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]


def _measured(folder: Path) -> Iterator[tuple[str, list[float]]]:
    """Each page with the seconds of its rounds and, last, its CPU seconds a round."""
    with suppress(NaborError):  # measured before
        add_people(folder / "var", database_of(folder))
    began = time.perf_counter()
    with _panel(folder) as (address, process):
        requests.get(f"{address}/login", timeout=60).raise_for_status()
        yield "start", [time.perf_counter() - began]
        yield "idle memory", [_memory_mb(process)]
        yield from _page_times(address, process, folder)
        yield "memory", [_memory_mb(process)]


def _page_times(
    address: str, process: "subprocess.Popen[str]", folder: Path
) -> Iterator[tuple[str, list[float]]]:
    with _worker(folder):
        person = _logged_in(address)
        while _WORDS_WAIT in person.get(f"{address}/zgloszenia?q=fotonika").text:
            time.sleep(1)
        for path in PAGES:
            person.get(f"{address}{path}").raise_for_status()
        for path in PAGES:
            seconds, used = [], _cpu(process.pid)
            for _ in range(_ROUNDS):
                began = time.perf_counter()
                person.get(f"{address}{path}").raise_for_status()
                seconds.append(time.perf_counter() - began)
            yield path, [*seconds, (_cpu(process.pid) - used) / _ROUNDS]


def _memory_mb(process: "subprocess.Popen[str]") -> float:
    return dict(tree_kb(process.pid))[process.pid] / 1024


def _logged_in(address: str) -> requests.Session:
    person = requests.Session()
    person.post(f"{address}/login", data={"login": "anna", "password": PASSWORD}).raise_for_status()
    return person


@contextmanager
def _panel(folder: Path) -> Iterator[tuple[str, "subprocess.Popen[str]"]]:
    environment = {
        **os.environ,
        "NABOR_CONFIG": str(folder / "nabor.toml"),
        "NABOR_DATA_DIR": str(folder / "var"),
        "NABOR_CALLS_DIR": str(ROOT / "config/calls"),
        "NABOR_DATABASE_URL": database_of(folder),
    }
    nabor = Path(sys.executable).parent / "nabor"
    command = [str(nabor), "panel", "--port", "0", "--now", _NOW.isoformat()]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = next(line for line in process.stdout if "http://" in line)
        try:
            yield re.sub(r".*(http://\S+?)/?\s*$", r"\1", told.strip()), process
        finally:
            process.terminate()


@contextmanager
def _worker(folder: Path) -> Iterator[None]:
    """Passes one after the other, each with a new message, until the block ends."""
    ended = threading.Event()

    def work() -> None:
        while not ended.is_set():
            subprocess.run(
                [sys.executable, "-m", "bench.ledgers.costs", str(folder), "--one-mail"],
                check=False,
                capture_output=True,
            )

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def _cpu(pid: int) -> float:
    """The CPU seconds that a process has used, user's and system's."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    compare([Path(name) for name in sys.argv[1:]])
