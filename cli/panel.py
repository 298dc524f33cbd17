"""`nabor panel`: the workplace in a browser, beside a running worker or without one."""

from typing import Annotated

import typer

from cli.options import ConfigOption, NowOption, clock_from, parts_from
from errors import ConfigError


def register(app: typer.Typer) -> None:
    """Add the commands of this module."""

    @app.command(help="Panel w przeglądarce: sprawy, zgłoszenia, pisma. Kończy go SIGTERM albo Ctrl+C.")
    def panel(
        host: Annotated[str, typer.Option("--host", help="Adres, pod którym słucha.")] = "127.0.0.1",
        port: Annotated[int, typer.Option("--port", help="Port; 0: dowolny wolny.", min=0, max=65535)] = 8080,
        config: ConfigOption = None,
        now: NowOption = None,
    ) -> None:
        require_libraries()
        services = parts_from(config, clock_from(now))
        from panel.app import create_app
        from panel.desk import open_desk
        from panel.render.static_files import has_kit
        from panel.serve import listen, serve
        from pipeline.runtime.logs import log_all

        log_all(services.settings.log)
        listening = listen(host, port)
        if not has_kit():
            print("Panel jest w skromnej wersji: brakuje plików z npm (polecenie make panel je przygotuje).")
        app_ = create_app(open_desk(services))
        serve(app_, listening, lambda address: print(f"Panel: {address}", flush=True))


def require_libraries() -> None:
    """Look whether the extra `panel` is installed.

    Raises:
        ConfigError: it is not.
    """
    from importlib.util import find_spec

    missing = [name for name in ("fastapi", "uvicorn", "argon2") if find_spec(name) is None]
    if missing:
        raise ConfigError(
            f"panel wymaga bibliotek, których tu nie ma: {', '.join(missing)}. "
            "Zainstaluj je poleceniem „make setup” albo „make office”."
        )
