"""All written forms of a ranking, under stable names in one directory."""

from pathlib import Path

from domain.call import Call
from domain.ranking import Ranking
from errors import ConfigError


def write_ranking(ranking: Ranking, call: Call, directory: Path, only: str | None = None) -> list[Path]:
    """Write the ranking as XLSX, DOCX and HTML, and the list to be published; the paths written.

    `only` names the one file that is wanted.

    Raises:
        ConfigError: the directory cannot be written to.
    """
    from reports.page import write_html, write_public_html
    from reports.spreadsheet import write_xlsx
    from reports.word import write_docx

    writers = {
        f"ranking-{call.id}.xlsx": write_xlsx,
        f"ranking-{call.id}.docx": write_docx,
        f"ranking-{call.id}.html": write_html,
        f"lista-zakwalifikowanych-{call.id}.html": write_public_html,
    }
    written = []
    try:
        directory.mkdir(parents=True, exist_ok=True)
        for name in writers if only is None else (only,):
            writers[name](ranking, call, directory / name)
            written.append(directory / name)
    except OSError as error:
        raise ConfigError(f"{directory}: nie można zapisać rankingu ({error.strerror or error}).") from error
    return written
