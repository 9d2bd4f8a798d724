"""python -m benchmarks.synthetic DIR [--events N] [--seed S]: write an invented collection."""

import argparse
from pathlib import Path

from . import EVENTS, collection, write

parser = argparse.ArgumentParser(prog="python -m benchmarks.synthetic", description=__doc__)
parser.add_argument("folder", type=Path, help="where to write the raw files")
parser.add_argument("--events", type=int, default=EVENTS, help=f"how many events ({EVENTS:,})")
parser.add_argument("--seed", type=int, default=0, help="another seed, another collection (0)")
options = parser.parse_args()
write(options.folder, collection(options.events, options.seed))
