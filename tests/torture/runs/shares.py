"""The shares of a campaign, each in a process of its own with its own mailbox and outgoing server."""

import multiprocessing
import signal
import sys
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection, wait

from tests.torture.kills.nest import nest
from tests.torture.runs.campaign import Share, Totals, run_share
from tests.torture.runs.trial import Outcome


def run_all(shares: Sequence[Share]) -> Iterator[Outcome | Totals]:
    """What the shares tell, as it comes; at the end of each its totals.

    Raises:
        RuntimeError: a share broke off.
    """
    # Fresh interpreters: a fork would share this one's threads and open files with the servers.
    context = multiprocessing.get_context("spawn")
    pipes = dict[Connection, multiprocessing.process.BaseProcess]()
    for share in shares:
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=_serve, args=(share, theirs))
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


def _serve(share: Share, pipe: Connection) -> None:
    # Told to stop, it still takes its servers along.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    try:
        pipe.send(run_share(share, pipe.send))
    finally:
        nest().close()  # a process that was spawned runs nothing at its exit
