"""What one more mail costs a pass: `python -m bench.one_mail`; what `bench.capacity` reckons with.

A pass with few mails and one with many, each in an office of its own: the difference is what mails cost,
without what a start does. All of it counts: fetching, reading six files of fourteen pages with text, filing,
judging, and the letters that leave.
"""

import resource
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.papers import corpus
from config.loader import load_calls
from pipeline.run import run_pass
from tests.support.offices.office import Office

_ROOT = Path(__file__).parent.parent
_FEW, _MANY = 10, 60


def main() -> None:
    """Print processor seconds a mail."""
    call = load_calls(_ROOT / "config/calls")["szwajcaria-2026"]
    files = _ROOT / "bench-out/corpus-few"
    corpus.build(files, call, _MANY)
    few, many = (_in_process_of_its_own(files, count) for count in (_FEW, _MANY))
    print(f"przebieg z {_FEW} wiadomościami {few:.2f} s CPU, z {_MANY}: {many:.2f} s CPU")
    print(f"jedna wiadomość więcej (14 stron z tekstem): {(many - few) / (_MANY - _FEW):.3f} s CPU")


def _in_process_of_its_own(files: Path, mails: int) -> float:
    words = [sys.executable, "-m", "bench.one_mail", str(files), str(mails)]
    return float(subprocess.run(words, check=True, capture_output=True, text=True).stdout.splitlines()[-1])


def _pass(files: Path, mails: int) -> float:
    """Processor seconds of one pass, its children included."""
    call = load_calls(_ROOT / "config/calls")["szwajcaria-2026"]
    with TemporaryDirectory(prefix="nabor-bench-") as name:
        office = Office(Path(name))
        for number in range(1, mails + 1):
            content = (files / "mail" / f"{number:04d}.eml").read_bytes()
            office.deliver(content, corpus.arrival(number, call).isoformat())
        office.at(corpus.arrival(mails, call) + timedelta(hours=1))
        before = _used()
        assert run_pass(office.parts).processed == mails
        office.close()
    return _used() - before


def _used() -> float:
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in both)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(_pass(Path(sys.argv[1]), int(sys.argv[2])))
    else:
        main()
