"""Validation alone with frictionless: the same columns and constraints, no rules; it writes nothing.

python plain_frictionless.py DECLARATIONS RAW
"""

import json
import sys
from pathlib import Path

from frictionless import Package, Resource, Schema


def schema_of(declared: dict) -> Schema:
    """The schema of a table."""
    fields = [
        {"name": name, "type": "string", "constraints": constraints_of(column)}
        for name, column in declared["columns"].items()
    ]
    # Every part of its primary key must be filled; a key with an optional part is left out.
    whole = not any(declared["columns"][name]["optional"] for name in declared["key"])
    return Schema.from_descriptor({"fields": fields, **({"primaryKey": declared["key"]} if whole else {})})


def constraints_of(declared: dict) -> dict:
    """The constraints of a column in the words of Table Schema."""
    constraints = {"required": not declared["optional"]}
    for ours, theirs in (("pattern", "pattern"), ("most", "maxLength"), ("one_of", "enum")):
        if ours in declared:
            constraints[theirs] = declared[ours]
    return constraints


def main(declarations: Path, raw: Path) -> None:
    """Validate every table, and print how many rows that were."""
    tables = json.loads(declarations.read_text("utf-8"))
    resources = [
        Resource(name=table, path=f"{table}.csv", schema=schema_of(declared))
        for table, declared in tables.items()
    ]
    report = Package(resources=resources, basepath=str(raw)).validate()
    if not report.valid:
        sys.exit(str(report.flatten(["name", "rowNumber", "fieldName", "type", "note"])[:5]))
    print(sum(task.stats.get("rows", 0) for task in report.tasks))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
