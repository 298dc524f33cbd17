"""What the program keeps of its judgements must be true wherever it dies: looked at in a copy of the database."""

import shutil
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from config.settings import load_settings
from pipeline.opening import build_parts
from tests.support.facts.copies import assert_copies_are_fresh
from tests.torture.office.world import Office


def false_copies(office: Office, now: datetime) -> Iterator[str]:
    """A sentence where a copy that is current denies a fresh judgement.

    The office's own files stay as the dead left them: whoever opens a database puts it in order.
    """
    if not office.rows("SELECT version_num FROM alembic_version"):
        return
    with tempfile.TemporaryDirectory() as folder:
        for path in office.data_dir.glob("nabor.sqlite*"):
            shutil.copy(path, folder)
        url = office.url or f"sqlite:///{Path(folder) / 'nabor.sqlite'}"
        settings = load_settings(None, {**office.environment, "NABOR_DATABASE_URL": url})
        services = build_parts(settings, lambda: now)
        try:
            assert_copies_are_fresh(services, now)
        except AssertionError as error:
            yield f"a copy of a judgement is not true: {error}"
        finally:
            services.database.close()
