"""`nabor run` and `nabor worker`: the passes, by hand and for ever."""

import typer

from cli.options import ConfigOption, JsonOption, NowOption, clock_from, parts_from, print_json, settings_from
from cli.tables import print_text


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""

    @app.command(help="Wykonaj raz wszystko, co przypada na chwilę T: poczta, ocena, pisma, zestawienie.")
    def run(config: ConfigOption = None, now: NowOption = None, as_json: JsonOption = False) -> None:
        from pipeline.lock import single_writer
        from pipeline.run import run_pass, start

        with single_writer(settings_from(config).data_dir):
            parts = parts_from(config, clock_from(now))
            start(parts)
            report = run_pass(parts)
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
        from pipeline.lock import single_writer
        from scheduler import serve

        settings = settings_from(config)
        with single_writer(settings.data_dir):
            serve(parts_from(config, clock_from(None)))
