package org.samenspel.cluster.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspel.cluster.text.Template;

class ConfigurationTest {

    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    private Node node;
    private Configuration configuration;

    @BeforeEach
    void aNode() throws IOException {
        node = new Node(HOME, folder.resolve("state"), folder.resolve("cache"), folder.resolve("run"));
        configuration = Configuration.of(node, Programs.of(node));
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void everyPartHasItsArgumentsWithoutGapsAndComments(Part part) {
        assertThat(configuration.argumentsOf(part))
                .isNotEmpty()
                .allSatisfy(argument -> assertThat(argument)
                        .doesNotContain("${")
                        .doesNotStartWith("#")
                        .isNotBlank());
    }

    @Test
    void everyFileIsWrittenWithoutGaps() throws IOException {
        configuration.write(node);

        try (var files = Files.walk(node.configuration())) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSize(8)
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("${"));
        }
    }

    @Test
    void nothingListensBeyondTheMachine() throws IOException {
        configuration.write(node);
        List<String> all = Stream.concat(
                        Stream.of(Part.values()).flatMap(part -> configuration.argumentsOf(part).stream()),
                        Stream.of("kubelet.yaml", "kube-proxy.yaml", "registry.yaml", "Corefile")
                                .flatMap(file -> lines(node.configuration().resolve(file))))
                .toList();

        assertThat(all).noneMatch(line -> line.contains("0.0.0.0"));
        assertThat(all)
                .contains("--bind-address=127.0.0.1", "--bind-address=" + Network.ADDRESS, "  addr: 127.0.0.1:26500")
                .contains("nodePortAddresses: [127.0.0.0/8]", "address: " + Network.ADDRESS);
    }

    @Test
    void partsListenWhereTheyAreLookedFor() {
        assertThat(configuration.argumentsOf(Part.API_SERVER)).contains("--secure-port=26443");
        assertThat(configuration.argumentsOf(Part.ETCD)).contains("--listen-client-urls=https://127.0.0.1:26379");
        assertThat(configuration.argumentsOf(Part.METRICS)).contains("--secure-port=26444");
    }

    @Test
    void secondNodeHasItsOwnNameAddressesFoldersAndGroupsAndTheImagesOfTheFirst() throws IOException {
        Configuration second = Configuration.of(node, Member.SECOND, Programs.of(node));
        Node own = Member.SECOND.folders(node);
        second.write(own);

        assertThat(second.argumentsOf(Part.KUBELET))
                .contains(
                        "--hostname-override=second",
                        "--node-ip=10.245.1.1",
                        "--root-dir=" + own.state().resolve("kubelet"),
                        "--kubeconfig=" + node.access().resolve("kubelet-of-second.conf"));
        assertThat(lines(own.configuration().resolve("kubelet.yaml")))
                .contains("address: 10.245.1.1", "cgroupRoot: /kubepods/second");
        assertThat(lines(own.configuration().resolve("registry.yaml")))
                .contains("    rootdirectory: " + node.state().resolve("registry"));
    }

    @Test
    void twoPortsAreNeverTheSame() {
        assertThat(Port.values()).extracting(Port::number).doesNotHaveDuplicates();
    }

    @Test
    void nameWithoutValueIsRefused() {
        assertThatThrownBy(() -> Template.filled(Configuration.class, "registry.yaml", Map.of("images", "/images")))
                .hasMessage("Nothing is called registry in registry.yaml");
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
