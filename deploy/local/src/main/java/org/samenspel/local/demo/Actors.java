package org.samenspel.local.demo;

import java.net.http.HttpClient;
import java.time.Duration;
import org.samenspel.local.Ports;

/** Who acts in the story, each with the least role that the step asks for. */
record Actors(Api planner, Api coordinator, Api consultations, Api auditor, Api respondent) {

    static Actors on(Ports ports) {
        var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        String gateway = "http://localhost:" + ports.gateway();
        String keycloak = "http://localhost:" + ports.keycloak();
        return new Actors(
                Api.of(http, gateway, new AccessToken(http, keycloak, "levl-planner")),
                Api.of(http, gateway, new AccessToken(http, keycloak, "levl-coordinator")),
                Api.of(http, gateway, new AccessToken(http, keycloak, "levl-consultations")),
                Api.of(http, gateway, new AccessToken(http, keycloak, "levl-auditor")),
                Api.anonymous(http, gateway));
    }
}
