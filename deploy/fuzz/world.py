"""Who asks, and what is there: the demo's clients with their tokens, and the ids that answers named."""

import base64
import json
import random
import re
import time
from collections import defaultdict

import requests

import contract

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
SAFETY = 60


class Client:
    """A client of the demo, with the role and the organization that its token names."""

    def __init__(self, keycloak, name, secret):
        self.name = name
        self._endpoint = f"{keycloak}/realms/samenspel/protocol/openid-connect/token"
        self._form = {"grant_type": "client_credentials", "client_id": name, "client_secret": secret}
        self._usable_until = 0
        self._token = ""
        claims = json.loads(_base64(self.token().split(".")[1]))
        self.roles = set(claims.get("realm_access", {}).get("roles", []))

    def token(self):
        if time.monotonic() > self._usable_until:
            answer = requests.post(self._endpoint, data=self._form, timeout=30)
            answer.raise_for_status()
            told = answer.json()
            self._token = told["access_token"]
            self._usable_until = time.monotonic() + told["expires_in"] - SAFETY
        return self._token

    def may(self, roles):
        return "any" in roles or "public" in roles or bool(self.roles & roles)


class World:
    """What was seen of the platform so far."""

    def __init__(self, gateway, keycloak, realm, seed):
        self.gateway = gateway
        self.random = random.Random(seed)
        self.session = requests.Session()
        self.clients = [
            Client(keycloak, client["clientId"], client["secret"])
            for client in realm["clients"]
            if client.get("serviceAccountsEnabled")
        ]
        self.contracts = {}
        self._patterns = {}
        self._places = defaultdict(dict)
        self._ids = defaultdict(dict)

    def learn(self, service, schema):
        base = f"/{service}/v1"
        self.contracts[service] = schema
        for path in schema["paths"]:
            pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/?]+)", re.escape(path))
            self._patterns[base + path] = re.compile(re.escape(base) + pattern)

    def look_around(self, seconds, most=3):
        """Reads what is there, from the collections down, so that requests meet things and not 404 alone."""
        end = time.monotonic() + seconds
        reads = [
            (service, path, contract.roles(operation))
            for service, schema in self.contracts.items()
            for method, path, operation in contract.operations(schema)
            if method == "get"
        ]
        for service, path, roles in sorted(reads, key=lambda read: read[1].count("/")):
            able = [client for client in self.clients if client.may(roles)]
            for client in self.random.sample(able, min(most, len(able))):
                for place in self._chosen(service, path, most):
                    if time.monotonic() < end:
                        self.get(client, service, path, place)

    def _chosen(self, service, path, most):
        if not contract.names_in(path):
            return [{}]
        places = self.places(service, path)
        return self.random.sample(places, min(most, len(places)))

    def get(self, client, service, path, place):
        address = f"{self.gateway}/{service}/v1{filled(path, place)}"
        answer = self.session.get(address, headers={"Authorization": "Bearer " + client.token()}, timeout=30)
        self.see(answer)
        return answer

    def see(self, answer):
        """Remembers the ids in an answer: by the address that has them, and by the name of the property."""
        location = answer.headers.get("Location")
        if location:
            self._see_address(location[0] if isinstance(location, list) else location)
        if "json" in str(answer.headers.get("Content-Type", "")) and answer.status_code < 300:
            try:
                self._see_value("", answer.json())
            except ValueError:
                pass

    def _see_value(self, name, value):
        if isinstance(value, dict):
            for key, item in value.items():
                self._see_value(name + "Id" if key == "id" and name else key, item)
        elif isinstance(value, list):
            for item in value:
                self._see_value(singular(name), item)
        elif isinstance(value, str):
            if UUID.fullmatch(value):
                self._ids[name][value] = None
            elif value.startswith(self.gateway):
                self._see_address(value)

    def _see_address(self, address):
        path = address.removeprefix(self.gateway).split("?")[0]
        for template, pattern in self._patterns.items():
            found = pattern.fullmatch(path)
            if found and found.groupdict():
                self._places[template][tuple(found.groupdict().items())] = None
                for name, value in found.groupdict().items():
                    self._ids[name][value] = None

    def places(self, service, path):
        """What stands for the names in the path: of itself, or of what lies above it and names the same."""
        template, names = f"/{service}/v1{path}", contract.names_in(path)
        while template.count("/") > 2:
            if contract.names_in(template) != names:
                break
            known = self._places.get(template)
            if known:
                return [dict(place) for place in known]
            template = template.rsplit("/", 1)[0]
        return []

    def place(self, service, path):
        """A place that is there; where none is known, one with as many known names as there are."""
        places = self.places(service, path)
        if places:
            return self.random.choice(places)
        above = path
        while contract.names_in(above):
            above = above.rsplit("/", 1)[0]
            places = self.places(service, above)
            if places:
                return self.random.choice(places)
        return {}

    def id_for(self, name):
        """An id that stood under this name, or nothing."""
        known = self._ids.get(name) or self._ids.get(singular(name))
        return self.random.choice(list(known)) if known else None

    def asker(self, roles):
        """Mostly somebody who may, now and then anybody."""
        able = [client for client in self.clients if client.may(roles)]
        if able and self.random.random() < 0.85:
            return self.random.choice(able)
        return self.random.choice(self.clients)

    def etag(self, client, address):
        """The version of what is at the address, or of what lies above it."""
        headers = {"Authorization": "Bearer " + client.token()}
        for _ in range(2):
            answer = self.session.get(address, headers=headers, timeout=30)
            if answer.headers.get("ETag"):
                return answer.headers["ETag"]
            address = address.rsplit("/", 1)[0]
        return None


def filled(path, place):
    for name, value in place.items():
        path = path.replace("{" + name + "}", str(value))
    return path


def singular(name):
    if name.endswith("Ids"):
        return name[:-1]
    return name


def _base64(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
