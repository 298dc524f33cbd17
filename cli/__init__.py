"""The command `nabor`."""


def main() -> None:
    """Run the command line; exit status 0, 1 for a failed operation, 2 for wrong usage or configuration."""
    from cli.app import run

    run()
