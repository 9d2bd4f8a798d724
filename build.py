"""Read raw/, hold it to the contract in schemas/, publish the tables.

    python build.py            check everything and publish into relations_data/
    python build.py --check    write nothing; fail where a build would change something
    python build.py --fix      put the raw files into canonical form first

The same file is the packaging hook: every wheel and every editable install compiles its own tables.
"""

from __future__ import annotations

import argparse
import datetime
import gc
import hashlib
import json
import os
import re
import shutil
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa

    from schemas import Checked, Fault

ROOT = Path(__file__).resolve().parent
TABLES = ROOT / "relations_data" / "tables"
MANIFEST = "manifest.json"
OWN_FOLDER = re.compile(r"[0-9a-f]{16}|\.building-.*")
LONG = 20_000_000  # bytes of raw files from which on a build is long enough to show its progress


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit code: 0 published or unchanged, 1 faults, 2 wrong usage."""
    started = time.perf_counter()
    options = _options(arguments)
    if options.fix:
        _fix(options.raw, options.format)
    checked = _check(options.raw, options.source_texts, options.as_of, strictly=options.check)
    _show(checked, options.format, options.raw)
    if not checked.is_sound:
        return 1
    files, manifest = compiled(checked, strictly=options.check)
    if options.check:
        stale = list(_stale(options.out, manifest))
        fresh = "nothing to build: what is published is what raw/ and schemas/ give"
        _tell("\n".join(stale) or fresh, options.format)
        return int(bool(stale))
    publish(options.out, files, manifest)
    if options.out == TABLES:
        _write_pages()
    if options.format == "text":
        _report(options, checked, manifest, time.perf_counter() - started)
    return 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="build.py", description=__doc__.splitlines()[0])
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail where a build would change something"
    )
    parser.add_argument("--fix", action="store_true", help="first put the raw files into canonical form")
    parser.add_argument(
        "--format", choices=["text", "github", "json"], default="text", help="how faults are printed"
    )
    parser.add_argument(
        "--raw", type=Path, default=ROOT / "raw", metavar="DIR", help="the collection to read (raw/)"
    )
    parser.add_argument("--out", type=Path, metavar="DIR", help="where to publish (relations_data/tables)")
    parser.add_argument(
        "--source-texts",
        type=Path,
        metavar="DIR",
        help="the words of sources, as <source_id>.txt: check that locators exist and that nothing is copied",
    )
    parser.add_argument(
        "--as-of",
        type=_day,
        metavar="DAY",
        help="day against which plans are judged overdue (the newest day in sources.csv)",
    )
    options = parser.parse_args(arguments)
    for folder in (options.raw, options.source_texts):
        if folder is not None and not folder.is_dir():
            parser.error(f"{folder} is not a folder")
    if options.source_texts is not None and not any(options.source_texts.glob("*.txt")):
        parser.error(f"{options.source_texts} holds no <source_id>.txt")
    if options.check and options.fix:
        parser.error("--check writes nothing, so it does not go with --fix")
    if options.out is None:
        if options.raw.resolve() != ROOT / "raw":
            parser.error("another collection needs its own place: add --out DIR")
        options.out = TABLES
    options.out = options.out.resolve()
    if options.out.exists() and not options.out.is_dir():
        parser.error(f"{options.out} is not a folder")
    if options.out.is_relative_to(options.raw.resolve()):
        parser.error("the tables do not go among the raw files: name another folder with --out DIR")
    if _holds_anothers_manifest(options.out):
        parser.error(f"{options.out / MANIFEST} is not of a build: name another folder with --out DIR")
    return options


def _holds_anothers_manifest(out: Path) -> bool:
    try:
        manifest = json.loads((out / MANIFEST).read_bytes())
    except (OSError, ValueError):  # there is none, or it is damaged and will be mended
        return False
    return not (isinstance(manifest, dict) and "fingerprint" in manifest)


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day, write it as 2025-07-08") from None


def _read(folder: Path) -> dict[str, bytes | None]:
    from schemas import RAW

    paths = {table: folder / f"{table}.csv" for table in RAW}
    return {table: path.read_bytes() if path.is_file() else None for table, path in paths.items()}


def _check(
    raw: Path, texts: Path | None = None, as_of: datetime.date | None = None, *, strictly: bool = False
) -> Checked:
    import pyarrow as pa

    from schemas import check

    # Arrow's own pool asks the system for the same memory again and again.
    pa.set_memory_pool(pa.system_memory_pool())
    files = _read(raw)
    size = sum(len(data or b"") for data in files.values())
    pages = sorted(texts.glob("*.txt")) if texts else []
    words = {page.stem: _text(page) for page in pages}
    strays = [path.name for path in raw.glob("*.csv") if path.stem not in files]
    return check(files, as_of, words, strays=strays, strictly=strictly, progress=_progress(size))


def _text(page: Path) -> str:
    try:
        return page.read_text("utf-8")
    except UnicodeDecodeError:
        sys.exit(f"{page} is not UTF-8 text, save it as that")


def _progress(size: int) -> Callable[[Iterable[Any], str], Iterable[Any]]:
    if size < LONG:
        return lambda steps, _: steps
    from tqdm import tqdm

    return lambda steps, what: tqdm(list(steps), desc=what, leave=False, disable=None)


def _show(checked: Checked, form: str, raw: Path) -> None:
    from schemas import FORMATS

    home = _relative(raw.resolve()).as_posix()
    for line in FORMATS[form](
        each._replace(file=f"{home}/{each.file.removeprefix('raw/')}") for each in checked.faults
    ):
        print(line)
    if form == "text" and not checked.is_sound:
        print(f"\n{_count(checked.faults)}. Nothing was published; what was published before is untouched.")
        if checked.collection is None:
            print("The rules across rows and tables were not run: they need every file to be readable.")


def _tell(sentence: str, form: str) -> None:
    """Print what is no fault: machines find nothing but faults on the standard output."""
    print(sentence, file=sys.stdout if form == "text" else sys.stderr)


def _count(faults: list[Fault]) -> str:
    warnings = sum(each.severity == "warning" for each in faults)
    return f"{_plural(len(faults) - warnings, 'fault')}, {_plural(warnings, 'warning')}"


def _plural(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def compiled(checked: Checked, *, strictly: bool = False) -> tuple[dict[str, bytes], dict[str, Any]]:
    """The Parquet files of a sound collection by table, and the manifest that speaks of them."""
    from schemas import compile_tables
    from schemas.arrow import fingerprint

    assert checked.collection is not None
    about = _about()
    tables = compile_tables(checked.collection, strictly=strictly)
    files = {name: _parquet(table, about) for name, table in tables.items()}
    entries = {
        name: {"rows": tables[name].num_rows, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for name, data in files.items()
    }
    digests = "".join(entry["sha256"] for entry in entries.values())
    folder = hashlib.sha256(digests.encode()).hexdigest()[:16]
    return files, {**about, "fingerprint": fingerprint(tables), "folder": folder, "tables": entries}


def _about() -> dict[str, Any]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    about = project["tool"]["relations_data"]
    return {"name": project["project"]["name"], "version": project["project"]["version"], **about}


def _parquet(table: pa.Table, about: Mapping[str, Any]) -> bytes:
    import pyarrow as pa
    import pyarrow.parquet as pq

    from schemas.arrow import PARQUET

    described = {name: str(about[name]) for name in ("title", "version", "licence", "creator")}
    sink = pa.BufferOutputStream()
    pq.write_table(table.replace_schema_metadata({**table.schema.metadata, **described}), sink, **PARQUET)
    return sink.getvalue().to_pybytes()


def publish(out: Path, files: Mapping[str, bytes], manifest: Mapping[str, Any]) -> None:
    """Put the tables in the place of those published before, whole or not at all.

    The files go into a folder of their own, and the manifest that names the folder is replaced last, in one
    step: whoever reads, and whenever this is killed, the manifest names a folder that is complete.
    """
    from filelock import FileLock

    out.mkdir(parents=True, exist_ok=True)
    with FileLock(out.with_name(f".{out.name}.lock")):
        folder = out / manifest["folder"]
        if not _holds(folder, files):  # there is no such folder yet, or it is damaged
            fresh = _filled(Path(tempfile.mkdtemp(prefix=".building-", dir=out)), files)
            shutil.rmtree(folder, ignore_errors=True)
            fresh.rename(folder)
        if out == TABLES:
            _publish_contract(out.with_name("schemas"))
        _replace(out / MANIFEST, _as_json(manifest))
        _clear_away(out, folder)


def _filled(fresh: Path, files: Mapping[str, bytes]) -> Path:
    try:
        for name, data in files.items():
            (fresh / f"{name}.parquet").write_bytes(data)
        fresh.chmod(0o755)
    except BaseException:  # a full disk, or Ctrl-C: leave nothing half-made
        shutil.rmtree(fresh, ignore_errors=True)
        raise
    return fresh


def _holds(folder: Path, files: Mapping[str, bytes]) -> bool:
    paths = {name: folder / f"{name}.parquet" for name in files}
    return all(path.is_file() and path.read_bytes() == files[name] for name, path in paths.items())


def _as_json(manifest: Mapping[str, Any]) -> bytes:
    return json.dumps(manifest, indent=2, ensure_ascii=False).encode() + b"\n"


def _clear_away(out: Path, folder: Path) -> None:
    """Remove what earlier builds published, and what killed ones left behind; nothing else."""
    for old in out.iterdir():
        is_own = old.is_dir() and OWN_FOLDER.fullmatch(old.name)
        if is_own and old != folder and all(file.suffix == ".parquet" for file in old.iterdir()):
            shutil.rmtree(old)
        elif old.name.startswith(f".{MANIFEST}-"):
            old.unlink()


def _replace(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, fresh = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    Path(fresh).chmod(0o644)
    Path(fresh).replace(path)


def _contract() -> dict[str, bytes]:
    home = ROOT / "schemas"
    return {path.relative_to(home).as_posix(): path.read_bytes() for path in sorted(home.rglob("*.py"))}


def _publish_contract(copy: Path) -> None:
    wanted = _contract()
    for name, data in wanted.items():
        if not (copy / name).is_file() or (copy / name).read_bytes() != data:
            _replace(copy / name, data)
    for path in list(copy.rglob("*.py")):
        if path.relative_to(copy).as_posix() not in wanted:
            path.unlink()


def _pages() -> dict[Path, bytes]:
    from schemas.pages import PAGES

    return {ROOT / "docs" / name: render().encode() for name, render in PAGES.items()}


def _write_pages() -> None:
    for path, data in _pages().items():
        if not path.is_file() or path.read_bytes() != data:
            _replace(path, data)


def _stale(out: Path, manifest: Mapping[str, Any]) -> Iterator[str]:
    """A line for each published thing that a build would change."""
    published = out / MANIFEST
    if not published.is_file():
        yield f"{_relative(published)} is missing, run: python build.py"
        return
    if published.read_bytes() != _as_json(manifest):
        yield f"{_relative(published)} is out of date, run: python build.py"
    for name, entry in manifest["tables"].items():
        path = out / manifest["folder"] / f"{name}.parquet"
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != entry["sha256"]:
            yield f"{_relative(path)} is missing or out of date, run: python build.py"
    if out != TABLES:
        return
    contract = {ROOT / "relations_data" / "schemas" / name: data for name, data in _contract().items()}
    for path, data in {**contract, **_pages()}.items():
        if not path.is_file() or path.read_bytes() != data:
            yield f"{_relative(path)} is missing or out of date, run: python build.py"


def _relative(path: Path) -> Path:
    return path.relative_to(ROOT) if path.is_relative_to(ROOT) else path


def _fix(raw: Path, form: str) -> None:
    from schemas.canonical import canonical

    for table, data in _read(raw).items():
        fixed = canonical(table, data) if data else None
        if fixed is not None and fixed != data:
            _replace(raw / f"{table}.csv", fixed)
            _tell(f"{_relative(raw / f'{table}.csv')} put into canonical form", form)


def _report(
    options: argparse.Namespace, checked: Checked, manifest: Mapping[str, Any], seconds: float
) -> None:
    from schemas import RAW
    from schemas.rules import RULES

    assert checked.collection is not None
    rows = sum(checked.collection.size(table) for table in RAW)
    print(f"\nread         {_plural(len(RAW), 'file')}, {_plural(rows, 'row')} from {_relative(options.raw)}")
    print(f"checked      every cell, {_plural(len(RULES), 'rule')}: {_count(checked.faults)}")
    if options.source_texts:
        held = sum(
            source in checked.collection.texts for source in checked.collection.keys("sources").to_pylist()
        )
        print(f"texts        of {held} of {_plural(checked.collection.size('sources'), 'source')}")
    print(f"wrote        {_plural(len(manifest['tables']), 'table')} to {_relative(options.out)}")
    for name, entry in manifest["tables"].items():
        print(f"             {name:<20}{entry['rows']:>12,} rows{entry['bytes']:>14,} bytes")
    print(f"fingerprint  {manifest['fingerprint']}")
    print(f"seconds      {seconds:.2f}")


def get_build_hook() -> type:
    """The hook through which hatchling compiles the tables into wheels and editable installs."""
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface

    class CompileTables(BuildHookInterface):  # type: ignore[type-arg]
        """Publish the tables before they are packed; invalid data cannot be installed."""

        def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
            sys.path.insert(0, str(ROOT))
            checked = _check(ROOT / "raw")
            if not checked.is_sound:
                _show(checked, "text", ROOT / "raw")
                raise SystemExit(1)
            publish(TABLES, *compiled(checked))

    return CompileTables


if __name__ == "__main__":
    if __spec__ is not None:
        sys.exit(
            "This is the project's own build.py, not the packaging tool: pip wheel --no-deps . makes a wheel."
        )
    try:
        # A build is short and leaves few cycles: the collector would only walk the same cells again and again.
        gc.disable()
        code = main()
        sys.stdout.flush()
        sys.exit(code)
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except OSError as error:
        sys.exit(f"build.py could not read or write: {error}. What is published is whole.")
    except KeyboardInterrupt:
        print("\nbuild.py was stopped. What is published is whole.", file=sys.stderr)
        sys.exit(130)
