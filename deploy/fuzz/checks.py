"""What schemathesis asks of every answer beside its own checks, and how what it found is kept."""

import json
import re
from collections import Counter

import schemathesis
from schemathesis.core.failures import AcceptedNegativeData
from schemathesis.openapi.checks import UnsupportedMethodResponse

import contract

# What a service keeps for itself (I9).
INNER = re.compile(r"\bat [\w.$]+\([\w]+\.java|org\.(hibernate|postgresql|jboss|samenspel)\.|java\.(lang|util)\.|SQLSTATE|Exception\b")

# quarkus.http.limits.max-initial-line-length of the gateway.
LONGEST_LINE = 8192

# Reasons of a 400 that the contract could have told; a broken rule, a range between two properties, an unknown id and an odd
# character are told in words there.
FORM = ("schemaViolation", "unknownParameter", "requiredInput")


class Findings:
    """What was found, the same of one operation once, with one request that shows it."""

    def __init__(self):
        self.examples = 0
        self.statuses = Counter()
        self.operations = set()
        self._found = {}

    def count(self, operation, status):
        self.examples += 1
        self.statuses[str(status)] += 1
        self.operations.add(operation)

    def add(self, check, operation, message, request, answer):
        kind = (check, operation, answer["status"], re.sub(r"[0-9a-f-]{36}|\d+|'[^']*'|\"[^\"]*\"", "…", message)[:200])
        finding = self._found.setdefault(
            kind,
            {"check": check, "operation": operation, "message": message, "request": request, "answer": answer, "times": 0},
        )
        finding["times"] += 1

    def list(self):
        return sorted(self._found.values(), key=lambda finding: (finding["check"], finding["operation"]))


def of_request(request):
    """What was sent, without the token: nobody needs one to repeat it, and it opens things."""
    body = request.body
    if isinstance(body, bytes):
        body = body.decode("utf-8", "backslashreplace")
    return {
        "method": request.method,
        "address": request.url,
        "headers": {
            name: _text(value)
            for name, value in request.headers.items()
            if name.lower() in ("content-type", "accept", "if-match", "idempotency-key", "accept-language", "range")
        },
        "body": str(body)[:2000] if body is not None else None,
    }


def of_answer(answer):
    headers = {name.lower(): value for name, value in answer.headers.items()}
    return {
        "status": answer.status_code,
        "type": _text(headers.get("content-type")),
        "body": answer.content[:1500].decode("utf-8", "backslashreplace"),
    }


def _text(value):
    if isinstance(value, list):
        value = value[0]
    return value.decode("latin-1") if isinstance(value, bytes) else value


def register(findings, world, service, askers):
    """Makes schemathesis look at each answer with our checks too, and tell us all that any check finds."""

    @schemathesis.hook
    def after_call(context, case, response):
        findings.count(case.operation.label, response.status_code)
        if response.status_code < 300:
            world.see(response)

    @schemathesis.hook
    def filter_failure(context, failure, case, response):
        if is_expected(failure, case, response):
            return False
        findings.add(
            type(failure).__name__ if failure.code != "ST901" else failure.title,
            case.operation.label,
            failure.message + _scenario(case),
            of_request(response.request),
            of_answer(response) | {"client": askers.get(case.id)},
        )
        return False

    @schemathesis.check
    def asks_for_a_role(ctx, response, case):
        """Who has none of the roles that the contract names is never served."""
        client = next((known for known in world.clients if known.name == askers.get(case.id)), None)
        roles = contract.roles(case.operation.definition.raw)
        if client and not client.may(roles) and response.status_code < 400 and response.request.method != "OPTIONS":
            raise AssertionError(f"{client.name} has none of {sorted(roles)} and was answered {response.status_code}")

    @schemathesis.check
    def keeps_inner_things(ctx, response, case):
        """No stack trace, statement or class of ours is in an answer (I9)."""
        if response.status_code >= 400:
            found = INNER.search(response.content.decode("utf-8", "replace"))
            if found and found.group() not in _sent(response.request):
                raise AssertionError(f"The answer tells {found.group()}")

    @schemathesis.check
    def says_why_it_refuses(ctx, response, case):
        """A 400 names what is wrong; what has the form of the contract is not refused for its form. Answers have that of the questionnaire."""
        problem = _problem(response) if response.status_code == 400 else {}
        if not problem.get("type", "").endswith(":badRequest"):
            return
        if not problem.get("issues"):
            raise AssertionError(f"No issue is named: {problem.get('detail')}")
        if case.meta is None or not case.meta.generation.mode.is_positive:
            return
        for issue in problem["issues"]:
            reason = issue["type"].rsplit(":", 1)[-1]
            answers = issue.get("name", "").startswith("answers")
            if reason in FORM and not answers and not _is_blank(issue):
                raise AssertionError(f"{reason} of {issue.get('name')} in {issue.get('in')}: {issue.get('detail')}")

    return after_call, filter_failure, asks_for_a_role, keeps_inner_things, says_why_it_refuses


def is_expected(failure, case, response):
    """Where the contracts mean something else than schemathesis: a path of the gateway, null, and what needs no token."""
    if b"the path must be plain" in response.content or _is_beyond_the_server(response):
        return True
    if isinstance(failure, AcceptedNegativeData):
        return _has_null(case.body)
    # Who asks without a token hears 401 before it hears that there is no such method.
    return isinstance(failure, UnsupportedMethodResponse) and response.status_code == 401


def _is_beyond_the_server(response):
    """A first line that the gateway's HTTP server gives up reading is answered by it, without a body: docs/reference/errors.md."""
    first_line = len(response.request.method) + len(response.request.path_url) + len("  HTTP/1.1")
    return first_line > LONGEST_LINE and response.status_code == 414 and not response.content


def _has_null(value):
    """null is read as what is absent."""
    if isinstance(value, dict):
        return any(_has_null(item) for item in value.values())
    if isinstance(value, list):
        return any(_has_null(item) for item in value)
    return value is None


def _problem(response):
    try:
        return json.loads(response.content)
    except ValueError:
        return {}


def _scenario(case):
    meta = case.meta
    data = meta.phase.data if meta else None
    described = getattr(data, "description", None)
    return f" ({described})" if described else ""


def _is_blank(issue):
    """A text in which nothing can be seen is no text: docs/reference/errors.md."""
    value = issue.get("value")
    return issue.get("type", "").endswith("requiredInput") and (value is None or not str(value).strip())


def _sent(request):
    body = request.body or b""
    return request.url + (body.decode("utf-8", "replace") if isinstance(body, bytes) else str(body))


def is_positive(case, location):
    """Whether this part of the request was made to be good."""
    if case.meta is None:
        return True
    part = case.meta.components.get(location)
    return part is None or part.mode.is_positive
