"""Sends one service, through the gateway, what its contract allows and what it doesn't, and writes down what came back wrong."""

import argparse
import contextlib
import json
import os
import pathlib
import sys
import threading

import requests
import schemathesis
import yaml
from schemathesis.cli import schemathesis as command

import asking
import checks
import contract
import raw
from world import World

HERE = pathlib.Path(__file__).parent
SERVICES = ("plans", "consultations", "partners", "governance", "finance")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("service", choices=SERVICES)
    parser.add_argument("--gateway", required=True, help="its address")
    parser.add_argument("--keycloak", required=True, help="its address")
    parser.add_argument("--realm", required=True, type=pathlib.Path, help="the file of the demo's clients")
    parser.add_argument("--examples", type=int, default=20, help="generated requests of each kind for each operation")
    parser.add_argument("--seconds", type=int, default=170, help="after which it stops, wherever it is")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", required=True, type=pathlib.Path, help="the file that is written")
    options = parser.parse_args()
    options.out = options.out.absolute()
    return options


def served(gateway, service):
    answer = requests.get(f"{gateway}/{service}/v1/doc/openapi.yaml", timeout=30)
    answer.raise_for_status()
    return yaml.safe_load(answer.content)


class Run:
    def __init__(self, options):
        self.options = options
        self.findings = checks.Findings()
        self.total = 0

    def write(self, whole):
        report = {
            "service": self.options.service,
            "operations": self.total,
            "reached": len(self.findings.operations),
            "examples": self.findings.examples,
            "statuses": dict(sorted(self.findings.statuses.items())),
            "whole": whole,
            "findings": self.findings.list(),
        }
        self.options.out.write_text(json.dumps(report, indent=2, ensure_ascii=False), encoding="utf-8")

    def stop(self):
        self.write(whole=False)
        os._exit(0)

    def fuzz(self):
        options, service = self.options, self.options.service
        realm = json.loads(options.realm.read_text(encoding="utf-8"))
        world = World(options.gateway, options.keycloak, realm, options.seed)
        for name in SERVICES:
            world.learn(name, served(options.gateway, name))
        self.total = sum(1 for _ in contract.operations(world.contracts[service]))
        # schemathesis keeps what it knows of a run where it runs.
        os.chdir(options.out.parent)
        world.look_around(options.seconds / 4)
        timer = threading.Timer(options.seconds, self.stop)
        timer.daemon = True
        timer.start()
        raw.send_all(world, service, self.findings)
        self.generate(world)
        timer.cancel()
        self.write(whole=True)

    def generate(self, world):
        options, askers = self.options, {}
        asking.register(world, options.service, askers)
        checks.register(self.findings, world, options.service, askers)

        @schemathesis.hook
        def before_load_schema(context, raw_schema):
            contract.closed(contract.named(raw_schema))

        with contextlib.suppress(SystemExit):
            command.main(self.asked(), standalone_mode=False)

    def asked(self):
        options = self.options
        return [
            "--config-file",
            str(HERE / "schemathesis.toml"),
            "run",
            f"{options.gateway}/{options.service}/v1/doc/openapi.yaml",
            "--phases=examples,coverage,fuzzing",
            f"--max-examples={options.examples}",
            f"--seed={options.seed}",
            "--continue-on-failure",
            "--no-shrink",
            "--generation-database=none",
            "--generation-with-security-parameters=false",
            "--request-timeout=30",
            "--warnings=off",
            "--no-color",
        ]


if __name__ == "__main__":
    sys.path.insert(0, str(HERE))
    Run(arguments()).fuzz()
