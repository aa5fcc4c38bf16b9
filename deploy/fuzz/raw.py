"""Bodies that no generator of JSON makes, because they are none: each must be refused, whoever sends it, and change nothing."""

import json
import uuid

import contract
from checks import of_answer, of_request

DEEP = 5_000


def bodies(example):
    """(what is wrong, the bytes), made of a body that is right."""
    good = json.dumps(example, default=str)
    name = next(iter(example)) if isinstance(example, dict) and example else "name"
    start = good[:-1] + (", " if isinstance(example, dict) and example else "")
    yield "half of it", good[: len(good) // 2].encode()
    yield "a list around it", f"[{good}]".encode()
    yield "a text", b'"text"'
    yield "the word null", b"null"
    yield "a second body behind it", (good + good).encode()
    yield "a word behind it", (good + " x").encode()
    yield "a property twice", (good[0] + json.dumps(name) + ": null, " + good[1:]).encode()
    yield "a property that nobody knows", (start + '"organizationID": "1"}').encode()
    yield "what only the service may say", (start + '"createdBy": "me", "version": 7}').encode()
    yield "no number", (start + f'"{name}x": NaN}}').encode()
    yield "too large a number", (start + f'"{name}x": 1e999999999}}').encode()
    yield "half a character", (start + f'"{name}x": "\\ud800"}}').encode()
    yield "the character zero", (start + f'"{name}x": "\\u0000"}}').encode()
    yield "bytes that are no UTF-8", start.encode() + b'"x": "\xff\xfe"}'
    yield "another encoding", good.encode("utf-16")
    yield "a comment", ("/* */" + good).encode()
    yield "too deep", (start + f'"{name}x": ' + "[" * DEEP + "]" * DEEP + "}").encode()
    yield "too large", (start + f'"{name}x": "' + "x" * 300_000 + '"}').encode()


def send_all(world, service, findings):
    """Each of them to each operation that takes JSON, from somebody who may use it."""
    schema = world.contracts[service]
    for method, path, operation in contract.operations(schema):
        body = contract.body_example(schema, operation)
        if body and body[1] is not None:
            media_type, example = body
            required = contract.resolved(schema, operation["requestBody"]).get("required")
            for wrong, content in [("nothing at all", b"")] * bool(required) + list(bodies(example)):
                _send(world, service, findings, (method, path, operation), wrong, media_type, content)


def _send(world, service, findings, asked, wrong, media_type, content):
    method, path, operation = asked
    roles = contract.roles(operation)
    client = world.random.choice([client for client in world.clients if client.may(roles)] or world.clients)
    place = world.place(service, path)
    address = f"{world.gateway}/{service}/v1{path}"
    for name in contract.names_in(path):
        address = address.replace("{" + name + "}", str(place.get(name, uuid.uuid4())))
    headers = {"Authorization": "Bearer " + client.token(), "Content-Type": media_type}
    for parameter in contract.parameters(world.contracts[service], path, operation):
        if parameter["name"] == "Idempotency-Key":
            headers["Idempotency-Key"] = str(uuid.uuid4())
        elif parameter["name"] == "If-Match":
            headers["If-Match"] = world.etag(client, address) or '"0"'
    answer = world.session.request(method, address, data=content, headers=headers, timeout=30)
    label = f"{method.upper()} {path}"
    findings.count(label, answer.status_code)
    if not 400 <= answer.status_code < 500:
        check = "refuses_broken_bodies" if answer.status_code < 400 else "not_a_server_error"
        told = of_answer(answer) | {"client": client.name}
        findings.add(check, label, wrong, of_request(answer.request), told)
