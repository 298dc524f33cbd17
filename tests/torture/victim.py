"""`python -m tests.torture.victim PLAN nabor-arguments…`: the real command, its primitives watched from outside.

The program itself knows nothing of this: fsync, rename, link, commits, IMAP and SMTP steps are wrapped before
its entry point is called. Every wrapped operation has a point before and after it, named by kind, moment and
how often that has occurred in this process („commit.after#3”). Writers' threads count in the order in which
they come, so that a name stands for one such operation among equals rather than for one particular file.

PLAN is JSON: `root`, the data directory; `trace`, a file to which every point is written as a line of JSON;
`kill`, the name of the point at which the process kills itself with SIGKILL, as a power cut would.
"""

import json
import sys


def main() -> None:
    """Run the command under watch."""
    plan = json.loads(sys.argv[1])
    sys.argv = ["nabor", *sys.argv[2:]]
    from tests.torture.points import Recorder
    from tests.torture.wrapping import wrap_all

    wrap_all(Recorder(plan["root"], plan["trace"], plan["kill"]))
    from cli.app import run

    run()


if __name__ == "__main__":
    main()
