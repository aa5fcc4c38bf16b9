package org.samenspel.images.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvisoryTest {

    @ParameterizedTest
    @CsvSource({
        "4.1.99.Final, false",
        "4.1.100.Final, true",
        "4.1.117.Final, true",
        "4.1.118.Final, false",
        "4.1.118, false",
        "4.2.0.Beta1, false",
        "4.2.0.Final, true",
        "4.2.6.Final, true",
        "4.2.7.Final, false"
    })
    void comparesVersionsAsMavenDoesAndTakesEachRangeByItself(String version, boolean affected) throws Exception {
        Advisory advisory = advisory("""
                "ranges": [
                  {"type": "ECOSYSTEM", "events": [{"introduced": "4.1.100.Final"}, {"fixed": "4.1.118.Final"}]},
                  {"type": "ECOSYSTEM", "events": [{"introduced": "4.2.0.Final"}, {"last_affected": "4.2.6.Final"}]}]""");

        assertThat(advisory.affects("io.other:library", version)).isEqualTo(affected);
    }

    @Test
    void rangeCanEndAndBeginAgainAndItsEventsStandInAnyOrder() throws Exception {
        Advisory advisory = advisory("""
                "ranges": [{"type": "ECOSYSTEM", "events": [
                  {"fixed": "1.2"}, {"introduced": "2.0"}, {"introduced": "0"}, {"fixed": "2.1"}]}]""");

        assertThat(advisory.affects("io.other:library", "1.1")).isTrue();
        assertThat(advisory.affects("io.other:library", "1.2")).isFalse();
        assertThat(advisory.affects("io.other:library", "2.0")).isTrue();
        assertThat(advisory.affects("io.other:library", "2.1")).isFalse();
    }

    @Test
    void versionThatIsListedIsAffectedWithoutARange() throws Exception {
        Advisory advisory = advisory("\"versions\": [\"1.0\", \"1.1\"]");

        assertThat(advisory.affects("io.other:library", "1.1")).isTrue();
        assertThat(advisory.affects("io.other:library", "1.2")).isFalse();
    }

    @Test
    void tellsNothingOfOtherLibrariesNorOfThoseOfOtherLanguages() throws Exception {
        Advisory advisory = advisory("\"versions\": [\"1.0\"]");
        Advisory npm = Advisory.of(new JsonMapper().readTree("""
                {"id": "OSV-2", "affected": [
                  {"package": {"ecosystem": "npm", "name": "io.other:library"}, "versions": ["1.0"]}]}"""));

        assertThat(advisory.affects("io.other:library-api", "1.0")).isFalse();
        assertThat(npm.affected()).isEmpty();
    }

    private static Advisory advisory(String affected) throws JsonProcessingException {
        return Advisory.of(new JsonMapper().readTree("""
                {"id": "OSV-1", "summary": "Weak", "affected": [
                  {"package": {"ecosystem": "Maven", "name": "io.other:library"}, %s}]}""".formatted(affected)));
    }
}
