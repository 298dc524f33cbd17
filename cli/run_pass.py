"""`nabor run` and `nabor worker`: the passes, by hand and for ever."""

import sys
from dataclasses import replace
from functools import partial

import typer

from cli.options import ConfigOption, JsonOption, NowOption, clock_from, parts_from, print_json, settings_from
from cli.shown.tables import print_text


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""

    @app.command(help="Wykonaj raz wszystko, co przypada na chwilę T: poczta, ocena, pisma, zestawienie.")
    def run(config: ConfigOption = None, now: NowOption = None, as_json: JsonOption = False) -> None:
        from pipeline.run import RECONCILE_EVERY, is_reconciled_since, run_pass
        from pipeline.runtime.lease import sole_host
        from pipeline.runtime.lock import single_writer
        from pipeline.runtime.startup import start
        from pipeline.watch.traces import traced

        with single_writer(settings_from(config).data_dir):
            parts = replace(parts_from(config, clock_from(now)), is_played=now is not None)
            if parts.settings.is_queued and parts.settings.worker.readers:
                from pipeline.tasks.machine import read_what_waits

                parts = replace(parts, read_queued=partial(read_what_waits, parts))
            with sole_host(parts), traced(parts.settings):
                start(parts, for_one_pass=True)
                yesterday = parts.clock() - RECONCILE_EVERY
                report = run_pass(parts, reconcile=not is_reconciled_since(parts, yesterday))
        if as_json:
            print_json(report.as_dict())
        else:
            print_text(report.as_text())
        if report.problems:
            raise typer.Exit(1)

    @app.command(
        help="Pracuj bez przerwy: odbieraj pocztę, oceniaj, wysyłaj pisma; SIGTERM kończy po bieżącym kroku."
    )
    def worker(config: ConfigOption = None) -> None:
        from pipeline.callfile.check import refuse_errors
        from pipeline.runtime.lease import sole_host
        from pipeline.runtime.lock import single_writer
        from pipeline.watch.traces import traced
        from scheduler import serve

        settings = settings_from(config)
        for doubt in refuse_errors(settings.calls_dir, settings.sender):
            print_text(f"Uwaga: {doubt}", to=sys.stderr)
        with single_writer(settings.data_dir):
            parts = parts_from(config, clock_from(None))
            with sole_host(parts) as lease, traced(settings):
                serve(parts, lease)
