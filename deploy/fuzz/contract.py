"""The contract as it is meant: what its conventions say beside its text (docs/conventions/contracts.md)."""

import re

METHODS = ("get", "put", "post", "patch", "delete")

# What `default` stands for: any caller may get these from any operation.
GENERAL = ("405", "406", "408", "414", "429", "500", "502", "503", "504")


def closed(schema):
    """Every object is closed: what the contract doesn't name is refused, and never answered."""
    for part in _objects(schema):
        if isinstance(part.get("properties"), dict) and "additionalProperties" not in part:
            part["additionalProperties"] = False
    return schema


def named(schema):
    """An operation names the answers that its callers can act on; all others are general problems."""
    for _, _, operation in operations(schema):
        answer = operation["responses"].pop("default", None)
        if answer is not None:
            for status in GENERAL:
                operation["responses"].setdefault(status, answer)
    return schema


def operations(schema):
    """(method, path, operation) of each operation."""
    for path, item in schema["paths"].items():
        for method in METHODS:
            if method in item:
                yield method, path, item[method]


def roles(operation):
    return set(operation.get("x-roles", []))


def parameters(schema, path, operation):
    """The parameters of the operation and of its path, with references followed."""
    for parameter in schema["paths"][path].get("parameters", []) + operation.get("parameters", []):
        yield resolved(schema, parameter)


def resolved(schema, part):
    while isinstance(part, dict) and "$ref" in part:
        target = schema
        for name in part["$ref"].removeprefix("#/").split("/"):
            target = target[name.replace("~1", "/").replace("~0", "~")]
        part = target
    return part


def names_in(path):
    return re.findall(r"\{(\w+)}", path)


def body_example(schema, operation):
    """The media type and the example of a JSON body, or None."""
    body = resolved(schema, operation.get("requestBody", {}))
    for media_type, content in body.get("content", {}).items():
        if media_type.endswith("json"):
            example = content.get("example")
            if example is None and content.get("examples"):
                example = resolved(schema, next(iter(content["examples"].values()))).get("value")
            if example is None:
                example = example_of(schema, content["schema"])
            return media_type, example
    return None


def example_of(schema, part):
    """The example that a schema has, or that its properties have."""
    part = resolved(schema, part)
    if "example" in part:
        return part["example"]
    if part.get("type") == "array":
        return [example_of(schema, part["items"])]
    return {name: example_of(schema, value) for name, value in part.get("properties", {}).items()} or None


def _objects(part):
    if isinstance(part, dict):
        yield part
        for value in part.values():
            yield from _objects(value)
    elif isinstance(part, list):
        for value in part:
            yield from _objects(value)
