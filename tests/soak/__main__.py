"""`python -m tests.soak`: a real worker and a mailbox that fills, with faults on both servers; figures at the end."""

import argparse
import signal
import sys
from datetime import datetime

from domain.words.polish import WARSAW
from tests.soak.call import open_call
from tests.soak.report import broken, lines
from tests.soak.run import Soak, run
from tests.soak.traffic import Traffic
from tests.support.servers.faults import Chance
from tests.torture.office.world import World


def main() -> int:
    """Run it; 1 when a promise was broken."""
    options = _options()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    faults = {
        # A login that was refused is not tried again for minutes: that would be a soak of nothing.
        "imap": Chance(options.seed, options.share, without={"login_refused", "unlisted"}),
        "smtp": Chance(options.seed + 1, options.smtp_share),
    }
    with World() as world:
        calls = world.folder / "calls"
        call = open_call(calls, datetime.now(WARSAW).date())
        soak = Soak(world.office("soak"), Traffic(call, options.seed), faults, world.folder / "worker.log")
        run(soak, calls, options.minutes, options.mails)
        wrong = broken(soak)
        print("", *lines(soak), "", *wrong, "all promises kept" if not wrong else "", sep="\n")
    return 1 if wrong else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=30, help="for how long mail comes in")
    parser.add_argument("--mails", type=float, default=20, help="how many a minute")
    parser.add_argument(
        "--share", type=float, default=0.05, help="of all moments at the mailbox that go wrong"
    )
    # A letter that is put off three times waits for an hour, longer than anybody wants to look on.
    parser.add_argument("--smtp-share", type=float, default=0.015, help="at the outgoing server")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
