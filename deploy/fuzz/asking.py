"""Makes generated requests such as people send: with a token, about things that are there, in the version that counts."""

import uuid

import schemathesis
from schemathesis.core.parameters import ParameterLocation

import contract
from checks import is_positive
from world import UUID


def register(world, service, askers):
    """Registers with schemathesis who asks, and about what. What was made to be bad stays as it is."""

    @schemathesis.auth(refresh_interval=None)
    class Tokens:
        def get(self, case, context):
            roles = contract.roles(case.operation.definition.raw)
            if "public" in roles and world.random.random() < 0.5:
                return None
            return world.asker(roles)

        def set(self, case, client, context):
            askers[case.id] = client.name
            case.headers["Authorization"] = "Bearer " + client.token()

    @schemathesis.hook
    def before_call(context, case, kwargs):
        if is_positive(case, ParameterLocation.PATH) and case.path_parameters and world.random.random() < 0.9:
            case.path_parameters.update(world.place(service, case.path))
        if is_positive(case, ParameterLocation.BODY):
            case.body = known_ids(world, "", case.body)
        if is_positive(case, ParameterLocation.QUERY):
            for name, value in list(case.query.items()):
                case.query[name] = known_ids(world, name, value)
            # How a table is written: "Not for JSON".
            case.query.pop("form", None)
        if is_positive(case, ParameterLocation.HEADER):
            give_headers(world, service, case, askers)

    return Tokens, before_call


def give_headers(world, service, case, askers):
    if "Idempotency-Key" in case.headers and world.random.random() < 0.9:
        case.headers["Idempotency-Key"] = str(uuid.uuid4())
    client = next((known for known in world.clients if known.name == askers.get(case.id)), None)
    if "If-Match" in case.headers and client and world.random.random() < 0.9:
        version = world.etag(client, f"{world.gateway}/{service}/v1{case.formatted_path}")
        if version:
            case.headers["If-Match"] = version


def known_ids(world, name, value):
    """Ids that were made up become ids of things that are there, mostly."""
    if isinstance(value, dict):
        return {key: known_ids(world, key, item) for key, item in value.items()}
    if isinstance(value, list):
        return [known_ids(world, name, item) for item in value]
    if isinstance(value, str) and UUID.fullmatch(value) and world.random.random() < 0.8:
        return world.id_for(name) or value
    return value
