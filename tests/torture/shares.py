"""The shares of a campaign, each in a process of its own with its own mailbox and outgoing server."""

import multiprocessing
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection, wait

from tests.torture.campaign import Choose, Share, Totals, run_share
from tests.torture.trial import Outcome

Chooser = Callable[[int, int], Choose]
"""From the number of a share, and how many there are, to what it kills at."""


def run_all(shares: Sequence[Share], chooser: Chooser | None = None) -> Iterator[Outcome | Totals]:
    """What the shares tell, as it comes; at the end of each its totals.

    Raises:
        RuntimeError: a share broke off.
    """
    # Fresh interpreters: a fork would share this one's threads and open files with the servers.
    context = multiprocessing.get_context("spawn")
    pipes = dict[Connection, multiprocessing.process.BaseProcess]()
    for share in shares:
        ours, theirs = context.Pipe(duplex=False)
        choose = chooser(share.number, share.of) if chooser is not None else None
        process = context.Process(target=_serve, args=(share, theirs, choose))
        process.start()
        theirs.close()
        pipes[ours] = process
    try:
        while pipes:
            for pipe in wait(list(pipes)):
                assert isinstance(pipe, Connection)
                try:
                    told = pipe.recv()
                except EOFError:
                    raise RuntimeError("a share broke off; its traceback stands above") from None
                yield told
                if isinstance(told, Totals):
                    pipes.pop(pipe).join()
    finally:
        for process in pipes.values():
            process.terminate()
            process.join()


def _serve(share: Share, pipe: Connection, choose: Choose | None) -> None:
    # Told to stop, it still takes its servers along.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    pipe.send(run_share(share, pipe.send, choose))
