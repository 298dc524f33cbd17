"""The real command, its primitives watched from outside.

The program itself knows nothing of this: fsync, rename, link, commits, IMAP and SMTP steps are wrapped before
its entry point is called. Every wrapped operation has a point before and after it, named by kind, moment and
how often that has occurred in this process („commit.after#3”). Writers' threads count in the order in which
they come, so that a name stands for one such operation among equals rather than for one particular file.
"""

import json
import signal
import sys
from collections.abc import Mapping, Sequence


def run(plan: Mapping[str, str], arguments: Sequence[str]) -> None:
    """Run `nabor` under watch.

    `plan` holds `root`, the data directory; `trace`, a file to which every point is written as a line of JSON, or
    nothing; `kill`, the name of the point at which the process kills itself with SIGKILL, or nothing; with
    `sleeps` it stops itself there with SIGSTOP instead.
    """
    from cli.app import run as run_command
    from tests.torture.kills.points import Recorder
    from tests.torture.kills.wrapping import wrap_all

    sys.argv = ["nabor", *arguments]
    how = signal.SIGSTOP if plan.get("sleeps") else signal.SIGKILL
    wrap_all(Recorder(plan["root"], plan["trace"], plan["kill"], how))
    run_command()


if __name__ == "__main__":
    run(json.loads(sys.argv[1]), sys.argv[2:])
