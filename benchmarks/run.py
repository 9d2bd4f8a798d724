"""Measure this project against its alternatives and print a Markdown table.

python benchmarks/run.py                  everything; some minutes
python benchmarks/run.py --only seed      one part: seed, scale or reader
python benchmarks/run.py --repeats 3      other numbers of rounds
python benchmarks/run.py --write          everything, and the table into benchmarks/README.md
"""

import argparse
import hashlib
import os
import sys
import tempfile
from pathlib import Path

import report
from comparisons import PARTS, ROOT, ROUNDS

README = Path(__file__).resolve().parent / "README.md"
START, END = "<!-- measured -->\n", "<!-- end of measured -->\n"


def main() -> None:
    """Run the parts asked for, and print their table."""
    options = _options()
    os.chdir(ROOT)
    scratch = _scratch()
    rows = []
    for name in options.only or PARTS:
        rows += PARTS[name](
            options.repeats or ROUNDS[name], scratch, lambda line: print(line, file=sys.stderr)
        )
    text = "\n".join([*report.table(rows), "", report.machine(), ""])
    print(text)
    if options.write:
        README.write_text(written_into(README.read_text("utf-8"), text), "utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks/run.py", description=__doc__.splitlines()[0])
    parser.add_argument("--only", action="append", choices=list(PARTS), help="measure this part alone")
    parser.add_argument("--repeats", type=int, help="rounds that count, of every part")
    parser.add_argument("--write", action="store_true", help="put the table into benchmarks/README.md")
    options = parser.parse_args()
    if options.only and options.write:
        parser.error("--write keeps the whole table, so it does not go with --only")
    if options.repeats is not None and options.repeats < 1:
        parser.error("--repeats is at least 1")
    return options


def _scratch() -> Path:
    """A folder that lasts from run to run, another one where the contract or the inventing has changed."""
    home = Path(__file__).resolve().parent
    sources = [*(home / "synthetic").glob("*.py"), *(ROOT / "schemas").rglob("*.py")]
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in sorted(sources))).hexdigest()[:12]
    scratch = Path(tempfile.gettempdir()) / f"relations_data-benchmarks-{digest}"
    scratch.mkdir(mode=0o700, exist_ok=True)
    return scratch


def written_into(page: str, text: str) -> str:
    """The page with what stands between its two marks replaced."""
    before, _, rest = page.partition(START)
    _, _, after = rest.partition(END)
    return f"{before}{START}\n{text}\n{END}{after}"


if __name__ == "__main__":
    main()
