"""Every slip in the real raw files is reported at its file and line."""

from pathlib import Path

import pytest
from mutations import report, trials
from slips import KINDS, Sheets
from strategies import as_file

from schemas import RAW, check

RAW_FILES = Path(__file__).parents[1] / "raw"


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return {table: (RAW_FILES / f"{table}.csv").read_bytes() for table in RAW}


def test_the_files_are_sound_and_in_the_form_in_which_slips_are_made(files: dict[str, bytes]) -> None:
    sheets = Sheets(files)

    assert check(files).is_sound
    assert {table: as_file(table, sheets[table]) for table in RAW} == files


def test_every_slip_is_reported_at_its_file_and_line(
    files: dict[str, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    made = list(trials(files))

    with capsys.disabled():
        print(f"\n{report(made)}")  # noqa: T201  the count is for whoever reads the log
    tried = {each.kind for each in made}
    assert len(tried) >= 25
    assert len(made) >= 200
    assert tried <= set(KINDS)
    assert [each for each in made if each.outcome != "caught"] == []
