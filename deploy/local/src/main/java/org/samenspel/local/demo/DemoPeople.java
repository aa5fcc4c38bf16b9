package org.samenspel.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Who can log in to the demo's realm, as its file has them. */
public final class DemoPeople {

    private DemoPeople() {}

    /** By name, what makes the codes of those who need one beside the password. */
    public static SequencedMap<String, TimeCode> codes(Path home) {
        var codes = new LinkedHashMap<String, TimeCode>();
        try {
            JsonNode realm = Json.MAPPER.readTree(
                    home.resolve("deploy/keycloak/samenspel-realm.json").toFile());
            for (JsonNode person : realm.path("users")) {
                for (JsonNode credential : person.path("credentials")) {
                    if (credential.path("type").asText().equals("otp")) {
                        codes.put(person.path("username").asText(), code(credential));
                    }
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return codes;
    }

    private static TimeCode code(JsonNode credential) throws JsonProcessingException {
        String secret = credential.path("secretData").asText();
        return new TimeCode(Json.MAPPER.readTree(secret).path("value").asText());
    }
}
