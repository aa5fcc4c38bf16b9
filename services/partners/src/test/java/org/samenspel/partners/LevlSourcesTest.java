package org.samenspel.partners;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The files of LEVL's network, before any service reads them: they hold what a reader counted in the texts. */
class LevlSourcesTest {

    private static final Path DATA = Path.of("../../deploy/demo/levl-2022");
    private static final String COMMA_OUTSIDE_QUOTES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void namesAsManyOrganizationsAsTheTexts() throws IOException {
        JsonNode figures = expected().get("organizations");
        List<JsonNode> synthetic = organizations()
                .filter(organization -> organization.path("synthetic").asBoolean())
                .toList();

        assertThat(organizations()).hasSize(figures.get("total").asInt());
        assertThat(synthetic).hasSize(figures.get("synthetic").asInt());
        assertThat(organizations()
                        .filter(organization -> !synthetic.contains(organization))
                        .filter(organization ->
                                !organization.get("sources").toString().contains("fusies van 2025"))
                        .filter(organization -> organization
                                .get("codes")
                                .findValuesAsText("scheme")
                                .contains("kbo")))
                .hasSize(figures.get("withPrintedNumber").asInt());
    }

    @Test
    void knowsTheThirteenCenterCitiesOfFlanders() throws IOException {
        assertThat(organizations()
                        .filter(organization -> organization
                                .path("municipalityClasses")
                                .findValuesAsText("code")
                                .contains("centerCity"))
                        .map(organization ->
                                organization.path("name").path("nl").asText()))
                .containsExactlyInAnyOrder(
                        "Stad Aalst",
                        "Stad Antwerpen",
                        "Stad Brugge",
                        "Stad Genk",
                        "Stad Gent",
                        "Stad Hasselt",
                        "Stad Kortrijk",
                        "Stad Leuven",
                        "Stad Mechelen",
                        "Stad Oostende",
                        "Stad Roeselare",
                        "Stad Sint-Niklaas",
                        "Stad Turnhout");
    }

    @Test
    void knowsEachNetworkPartnerOfTheYearPlanOrSaysThatItIsAGroup() throws IOException {
        JsonNode figures = expected().get("networkPartners");
        Set<String> known = new HashSet<>();
        organizations().forEach(organization -> {
            known.add(organization.get("name").get("nl").asText());
            organization.get("alsoPrinted").forEach(name -> known.add(name.asText()));
        });

        List<String> printed = networkPartners();

        assertThat(printed.stream().filter(known::contains))
                .hasSize(figures.get("resolved").asInt());
        assertThat(printed.stream().filter(name -> !known.contains(name)).distinct())
                .containsExactlyElementsOf(
                        stream(figures.get("groups")).map(JsonNode::asText).toList());
    }

    @Test
    void keepsWhatIsOddInTheFrameworkAgreement() throws IOException {
        JsonNode figures = expected().get("frameworkAgreement");
        JsonNode agreement = read("partners/agreements/vvsg-framework.json");

        assertThat(agreement.get("reference")).isEqualTo(figures.get("reference"));
        assertThat(agreement.get("articles")).hasSize(figures.get("articles").asInt());
        assertThat(agreement.get("parties")).hasSize(figures.get("parties").asInt());
        assertThat(agreement.get("obligations"))
                .hasSize(figures.get("obligations").asInt());
        assertThat(agreement.get("oddities")).hasSize(figures.get("oddities").asInt());
    }

    /** 000, article 2 §2; the domains of article 1 §2 are LEVL's own. */
    @Test
    void subjectsOfTheFrameworkAgreementAreThoseOfItsSecondArticle() throws IOException {
        JsonNode agreement = read("partners/agreements/vvsg-framework.json");
        String article = agreement
                .get("articles")
                .get(1)
                .get("paragraphs")
                .get(1)
                .get("text")
                .asText();

        assertThat(agreement.get("themes")).hasSameSizeAs(agreement.get("themesPrinted"));
        assertThat(stream(agreement.get("themesPrinted")).map(JsonNode::asText)).allMatch(article::contains);
        assertThat(themesOf("levl")).contains("housing", "layeredIdentity", "socialCohesion");
    }

    /** 001, 4.2; 004, parts 2.2 to 2.9. */
    @Test
    void levlIsRepresentedWhereTheTextsSaySo() throws IOException {
        assertThat(organization("levl").get("memberships").findValuesAsText("of"))
                .contains("serv", "vlor", "ouderenraad", "opgroeien", "vgc", "vdab", "agii", "atlas")
                .contains("ambrassade", "demos", "walpurgis", "vrt", "decenniumdoelen");
    }

    /** 001, 4.2; 004:399, 601-602 and 1358-1359: groups that are no organization. */
    @Test
    void levlSitsInEightGroupsThatAreNoOrganizationAndSaysWhereThatStands() throws IOException {
        JsonNode seats = organization("levl").get("otherSeats");

        assertThat(seats.findValuesAsText("source"))
                .containsExactly(
                        "001, 4.2",
                        "001, 4.2",
                        "001, 4.2",
                        "001, 4.2",
                        "004, actie 4",
                        "004, actie 7",
                        "004, actie 7",
                        "004, actie 17");
        assertThat(seats.findValuesAsText("printed"))
                .containsExactly(
                        "Stuurgroep Geletterdheidsplan (ministerie van Onderwijs)",
                        "Taskforce kwetsbare gezinnen",
                        "Iedereen leergretig maken van het Partnerschap Levenslang Leren",
                        "AMIF-comité",
                        "stuurgroep van het project ‘Diverse leraarskamer’ (Orbit vzw en de Stad Antwerpen)",
                        "Commissie Diversiteit van de SERV",
                        "Dagelijks bestuur van de SERV",
                        "stuurgroep voor de opmaak van het actieplan ‘CAO non-discriminatie’");
    }

    /** 001:1680, the table, and 001:1757-1758, the text. */
    @Test
    void regulationOfTheCallIsApprovedOnTheDayOfTheTableAndOnThatOfTheText() throws IOException {
        JsonNode approval = read("governance/public-call.json").at("/steps/0/actions/3");

        assertThat(approval.get("title").asText()).isEqualTo("goedkeuring door bestuursorganen");
        assertThat(approval.get("timingPrinted").asText()).isEqualTo("begin september 2021");
        assertThat(approval.get("timingInText").asText()).isEqualTo("31 augustus 2021");
        assertThat(approval.get("deadlineInText").asText()).isEqualTo("2021-08-31");
        assertThat(read("governance/public-call.json").get("oddities").findValuesAsText("text"))
                .anyMatch(oddity -> oddity.contains("begin september 2021") && oddity.contains("31 augustus 2021"));
    }

    /** 004:1190-1192; of the five, Charleroi is outside the territory (1261-1265). */
    @Test
    void fivePoliceZonesTakePartInCopWithoutBordersAndOneIsOutsideTheTerritory() throws IOException {
        JsonNode cop = project("cop-without-borders");

        assertThat(stream(cop.get("partners")).map(JsonNode::asText).filter(key -> key.startsWith("pz")))
                .containsExactly("pzGent", "pzAntwerpen", "pzBrusselNoord", "pzElsene", "pzCharleroi");
        assertThat(cop.get("note").asText()).contains("Charleroi buiten het gebied");
    }

    /** 001:891-903: "(opstart 2021)", and a project that runs in 2021 already. */
    @Test
    void projectsOfTheRecognitionFileBeginInItsYear() throws IOException {
        assertThat(project("focus-op-talent").at("/period/start").asText()).isEqualTo("2021-01-01");
        assertThat(project("inside-out").at("/period/start").asText()).isEqualTo("2021-01-01");
        assertThat(stream(project("inside-out").get("partners")).map(JsonNode::asText))
                .contains("lasso", "agii");
    }

    /** 004:925, 1362. */
    @Test
    void knowsTheOrganizationsThatIndicatorsName() throws IOException {
        assertThat(organizations()
                        .map(organization -> organization.at("/name/nl").asText()))
                .contains("11.11.11", "Walpurgis");
    }

    private JsonNode organization(String key) throws IOException {
        return organizations()
                .filter(organization -> organization.get("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode project(String reference) throws IOException {
        return stream(read("partners/projects.json"))
                .filter(project -> project.get("reference").asText().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private List<String> themesOf(String key) throws IOException {
        return organizations()
                .filter(organization -> organization.get("key").asText().equals(key))
                .flatMap(organization -> stream(organization.get("themes")))
                .map(JsonNode::asText)
                .toList();
    }

    private JsonNode expected() throws IOException {
        return read("expected.json").get("partners");
    }

    private Stream<JsonNode> organizations() throws IOException {
        return stream(read("partners/organizations.json"));
    }

    private static List<String> networkPartners() throws IOException {
        List<String> lines = Files.readAllLines(DATA.resolve("actions.csv"));
        int column = List.of(lines.getFirst().split(",")).indexOf("networkPartners");
        return lines.stream()
                .skip(1)
                .map(line -> line.split(COMMA_OUTSIDE_QUOTES, -1)[column].replaceAll("^\"|\"$", ""))
                .flatMap(cell -> Stream.of(cell.split("\\|")))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private JsonNode read(String file) throws IOException {
        return json.readTree(DATA.resolve(file).toFile());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
