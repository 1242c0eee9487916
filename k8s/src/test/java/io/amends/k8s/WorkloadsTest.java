package io.amends.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

/** What the house asks of everything that runs in a cluster. */
class WorkloadsTest {

    private static final List<String> SETUP = List.of("ticket-service-migration", "channel-service-migration",
            "followup-service-migration", "kafka-topics");

    @ParameterizedTest
    @MethodSource("io.amends.k8s.Overlay#all")
    void areRestricted(Overlay overlay) {
        assertThat(overlay.workloads()).isNotEmpty().allSatisfy(workload -> {
            assertThat(workload.pod().path("automountServiceAccountToken").asText()).isEqualTo("false");
            assertThat(workload.pod().at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(workload.pod().at("/securityContext/runAsUser").asInt()).isPositive();
            assertThat(workload.pod().at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            assertThat(workload.containers()).isNotEmpty().allSatisfy(WorkloadsTest::isRestricted);
        });
    }

    private static void isRestricted(JsonNode container) {
        var context = container.path("securityContext");
        assertThat(context.path("allowPrivilegeEscalation").asText()).isEqualTo("false");
        assertThat(context.path("readOnlyRootFilesystem").asBoolean()).isTrue();
        assertThat(context.at("/capabilities/drop").toString()).isEqualTo("[\"ALL\"]");
        assertThat(Workload.items(container.path("volumeMounts")).map(mount -> mount.path("mountPath").asText()))
                .contains("/tmp");
    }

    @ParameterizedTest
    @MethodSource("io.amends.k8s.Overlay#all")
    void sayWhatTheyNeedAndNeverTakeMore(Overlay overlay) {
        assertThat(overlay.workloads()).flatExtracting(workload -> workload.containers().toList()).allSatisfy(container -> {
            for (String path : List.of("/requests/cpu", "/requests/memory", "/limits/cpu", "/limits/memory")) {
                assertThat(container.path("resources").at(path).asText()).as(path).isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("io.amends.k8s.Overlay#all")
    void nameTheVersionOfTheirImage(Overlay overlay) {
        assertThat(overlay.workloads()).flatExtracting(workload -> workload.containers().toList())
                .extracting(container -> container.path("image").asText())
                .allMatch(image -> image.matches(".+:[^:/]+") && !image.endsWith(":latest"));
    }

    @ParameterizedTest
    @MethodSource("installations")
    void areAskedHowTheyAre(Overlay overlay) {
        var lasting = overlay.workloads().filter(workload -> !workload.kind().equals("Job")).toList();
        assertThat(lasting).flatExtracting(workload -> workload.containers().toList()).allSatisfy(container -> {
            for (String probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
                assertThat(container.path(probe).isObject()).as(probe).isTrue();
            }
        });
        assertThat(overlay.services()).hasSize(3).flatExtracting(workload -> workload.containers().toList())
                .allSatisfy(container -> {
                    assertThat(container.at("/startupProbe/httpGet/path").asText()).isEqualTo("/q/health/started");
                    assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
                    assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
                });
    }

    @ParameterizedTest
    @MethodSource("installations")
    void runTwice(Overlay overlay) {
        assertThat(overlay.of("Deployment")).hasSize(4).allSatisfy(deployment -> {
            var name = deployment.at("/metadata/name").asText();
            assertThat(deployment.at("/spec/replicas").asInt(autoscaled(overlay, name))).as(name).isEqualTo(2);
            assertThat(deployment.at("/spec/template/spec/topologySpreadConstraints/0/topologyKey").asText())
                    .isEqualTo("kubernetes.io/hostname");
        });
    }

    private static int autoscaled(Overlay overlay, String deployment) {
        return overlay.of("HorizontalPodAutoscaler")
                .filter(scaler -> scaler.at("/spec/scaleTargetRef/name").asText().equals(deployment))
                .mapToInt(scaler -> scaler.at("/spec/minReplicas").asInt()).findFirst().orElse(0);
    }

    @ParameterizedTest
    @MethodSource("installations")
    void mayFinishWhatTheyHaveBegun(Overlay overlay) {
        var timeout = KnownSettings.ofFoundation("quarkus.shutdown.timeout");
        assertThat(overlay.services()).hasSize(3).allSatisfy(service -> {
            var delay = Settings.in(overlay, service).get("QUARKUS_SHUTDOWN_DELAY");
            assertThat(seconds(delay)).isPositive();
            assertThat(service.pod().path("terminationGracePeriodSeconds").asLong())
                    .isGreaterThan(seconds(delay) + seconds(timeout));
        });
    }

    private static long seconds(String setting) {
        return Duration.parse("PT" + setting).toSeconds();
    }

    @ParameterizedTest
    @MethodSource("installations")
    void findTheirDatabaseMigratedByAJob(Overlay overlay) {
        assertThat(overlay.of("Job")).extracting(job -> job.at("/metadata/name").asText())
                .containsExactlyInAnyOrderElementsOf(SETUP);
        assertThat(overlay.of("Job")).allSatisfy(
                job -> assertThat(job.at("/metadata/labels").path("app.kubernetes.io/component").asText()).isEqualTo("setup"));
        assertThat(overlay.services()).hasSize(3).allSatisfy(service -> {
            assertThat(Settings.in(overlay, service))
                    .containsEntry("QUARKUS_FLYWAY_MIGRATE_AT_START", "false")
                    .containsEntry("QUARKUS_FLYWAY_VALIDATE_AT_START", "true");
            var migration = overlay.workloads().filter(job -> job.name().equals(service.name() + "-migration")).findFirst();
            assertThat(Settings.in(overlay, migration.orElseThrow()))
                    .containsEntry("QUARKUS_FLYWAY_MIGRATE_AT_START", "true")
                    .containsEntry("QUARKUS_INIT_AND_EXIT", "true");
        });
    }

    static List<Overlay> installations() {
        return List.of(Overlay.evaluate(), Overlay.production());
    }
}
