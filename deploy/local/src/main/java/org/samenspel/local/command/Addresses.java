package org.samenspel.local.command;

import org.samenspel.local.Ports;
import org.samenspel.local.Settings;
import org.samenspel.local.part.CampaignKeys;

/** What a person has to know of a platform that runs: what a reboot takes, what to open, and whom to log in as. */
final class Addresses {

    private Addresses() {}

    static String of(Settings settings, int port) {
        return new CampaignKeys(settings).advice() + addresses(new Ports(port));
    }

    private static String addresses(Ports ports) {
        return """

                start page      http://localhost:%1$d
                API reference   http://localhost:%1$d/doc
                Keycloak        http://localhost:%2$d   administrator: admin, password demo-admin

                People          demo-coordinator, demo-planner, demo-auditor, demo-privacy-officer, demo-administrator (LEVL),
                                demo-partner (VVSG)
                Clients         levl-coordinator, levl-planner, levl-consultations, levl-partners, levl-partners-second,
                                levl-governance, levl-finance, levl-auditor, levl-privacy (LEVL), vvsg, vvsg-governance,
                                other-partner and beveren (partners of LEVL)
                The password of each person is demo-for-everybody; ./samenspel code prints the code that some need beside it.
                The secret of a client is demo- and its name.

                A token         curl -s http://localhost:%2$d/realms/samenspel/protocol/openid-connect/token \\
                                  -d grant_type=client_credentials -d client_id=levl-planner \\
                                  -d client_secret=demo-levl-planner

                ./samenspel status shows the parts; ./samenspel down stops them and keeps the data.
                """.formatted(ports.gateway(), ports.keycloak());
    }
}
