import os
import subprocess
import sys
from pathlib import Path

import pytest

from errors import ConfigError, TransientError
from pipeline.runtime.lock import single_writer

HOLD = (
    "import sys; from pathlib import Path; from pipeline.runtime.lock import single_writer\n"
    "with single_writer(Path(sys.argv[1])):\n    print('held', flush=True); sys.stdin.read()"
)
ROOT = Path(__file__).parents[3]


def test_f011_a_second_process_is_told_who_works_here(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], cwd=ROOT, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    ) as other:  # fmt: skip
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(TransientError, match=f"nr {other.pid}"), single_writer(tmp_path):
            pass
        other.kill()
        other.wait()
        with single_writer(tmp_path):
            assert (tmp_path / "nabor.lock").read_text() == str(os.getpid()), (
                "a dead holder holds nobody back"
            )


def test_the_lock_is_free_again_afterwards_even_after_a_failure(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), single_writer(tmp_path / "var"):
        _ = 1 / 0
    with single_writer(tmp_path / "var"):
        pass


def test_a_directory_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "plik").touch()
    with pytest.raises(ConfigError, match="plik/var"), single_writer(tmp_path / "plik/var"):
        pass
