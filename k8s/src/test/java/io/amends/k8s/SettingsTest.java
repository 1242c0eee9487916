package io.amends.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every setting in the manifests is one that some code reads, every one that must be there is, and the manual names them all.
 */
class SettingsTest {

    /** Read by the Job that makes the topics, and by nothing else. */
    private static final Set<String> OF_TOPICS = Set.of("AMENDS_TOPICS", "AMENDS_TOPIC_PARTITIONS", "AMENDS_TOPIC_REPLICAS");
    private static final Map<String, String> PACKAGES = Map.of("ticket-service", "io.amends.tickets",
            "channel-service", "io.amends.channels", "followup-service", "io.amends.followups");
    private static final Pattern ROW = Pattern.compile("^\\| `([A-Z][A-Z0-9_]+)` \\|", Pattern.MULTILINE);

    @ParameterizedTest
    @MethodSource("installations")
    void areReadBySomeCode(Overlay overlay) {
        var known = KnownSettings.all();
        assertThat(amends(overlay)).hasSize(7).allSatisfy(workload -> assertThat(Settings.in(overlay, workload).keySet())
                .as(workload.toString()).isNotEmpty().allMatch(key -> known.contains(key) || OF_TOPICS.contains(key)));
    }

    @Test
    void wouldNotBeReadUnderAMisspeltName() {
        assertThat(KnownSettings.all())
                .contains("AMENDS_DELIVERY_UNDO_WINDOW", "AMENDS_CURSOR_SECRET", "QUARKUS_INIT_AND_EXIT",
                        "KAFKA_BOOTSTRAP_SERVERS")
                .doesNotContain("AMENDS_DELIVERY_UNDO", "QUARKUS_DATASOURCE_JDBC_URI", "QUARKUS_DATASOURCE_DB_KIND",
                        "KAFKA_SERVERS");
    }

    @ParameterizedTest
    @MethodSource("installations")
    void includeAllWithoutWhichAServiceDoesNotStart(Overlay overlay) {
        PACKAGES.forEach((service, its) -> assertThat(Settings.in(overlay, overlay.deployment(service)).keySet())
                .as(service).containsAll(KnownSettings.required(its))
                .contains("QUARKUS_DATASOURCE_PASSWORD", "QUARKUS_DATASOURCE_REACTIVE_URL", "KAFKA_BOOTSTRAP_SERVERS",
                        "QUARKUS_OIDC_AUTH_SERVER_URL"));
        assertThat(KnownSettings.required(PACKAGES.get("ticket-service"))).contains("AMENDS_COMPANY_SECRET",
                "AMENDS_CURSOR_SECRET");
    }

    @ParameterizedTest
    @MethodSource("installations")
    void pointOnlyToFilesThatAreMounted(Overlay overlay) {
        assertThat(amends(overlay)).allSatisfy(workload -> Settings.in(overlay, workload).values().stream()
                .filter(value -> value.startsWith("/") || value.contains("sslrootcert="))
                .map(value -> value.replaceFirst(".*sslrootcert=", ""))
                .filter(file -> !workload.kind().equals("Job") || !file.startsWith("/etc/amends/"))
                .forEach(file -> assertThat(workload.containers().flatMap(container -> Workload
                        .items(container.path("volumeMounts"))).map(mount -> mount.path("mountPath").asText()))
                        .as("%s: %s", workload, file).anyMatch(folder -> file.startsWith(folder + "/"))));
    }

    @Test
    void standInTheManual() throws Exception {
        // given
        var used = new TreeSet<String>();
        for (Overlay overlay : installations()) {
            amends(overlay).forEach(workload -> used.addAll(Settings.in(overlay, workload).keySet()));
        }
        // when
        var manual = Files.readString(Overlay.FOLDER.resolve("../docs/kubernetes.md"));
        // then
        assertThat(ROW.matcher(manual).results().map(row -> row.group(1))).containsExactlyInAnyOrderElementsOf(used);
    }

    /** The three services and the Jobs before them; what stands in for the outer world has settings of its own. */
    private static List<Workload> amends(Overlay overlay) {
        return overlay.workloads()
                .filter(workload -> workload.isService() || workload.kind().equals("Job"))
                .toList();
    }

    static List<Overlay> installations() {
        return List.of(Overlay.evaluate(), Overlay.production());
    }
}
