package io.amends.k8s;

import static io.amends.k8s.Workload.items;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

/** What one object says of another is true. */
class ReferencesTest {

    private static final Pattern ROUTE = Pattern
            .compile("location (/v(?:1/|erdict)\\S*) \\{ proxy_pass http://([a-z-]+):8080; }");

    @ParameterizedTest
    @MethodSource("installations")
    void leadFromServicesToPods(Overlay overlay) {
        assertThat(overlay.of("Service")).isNotEmpty().allSatisfy(service -> {
            var pods = overlay.workloads().filter(workload -> workload.isChosenBy(service.at("/spec/selector"))).toList();
            assertThat(pods).as(service.at("/metadata/name").asText()).hasSize(1);
            var names = pods.getFirst().containers().flatMap(container -> items(container.path("ports")))
                    .map(port -> port.path("name").asText()).toList();
            assertThat(items(service.at("/spec/ports"))).allSatisfy(
                    port -> assertThat(names).contains(port.path("targetPort").asText()));
        });
    }

    @ParameterizedTest
    @MethodSource("installations")
    void leadFromTheOriginToServices(Overlay overlay) {
        var services = overlay.of("Service").map(service -> service.at("/metadata/name").asText()).toList();
        assertThat(routes(overlay)).isNotEmpty()
                .allSatisfy(route -> assertThat(services).contains(route.at("/backend/service/name").asText()));
    }

    @Test
    void areTheSameAtTheOriginWithAndWithoutAnIngressController() throws Exception {
        // given
        var ingress = routes(Overlay.evaluate()).filter(route -> !route.path("path").asText().equals("/"))
                .map(route -> route.path("path").asText() + " " + route.at("/backend/service/name").asText()).toList();
        // when
        var console = Files.readString(Overlay.FOLDER.resolve("overlays/evaluate/routes.conf"));
        // then
        assertThat(ROUTE.matcher(console).results().map(route -> route.group(1) + " " + route.group(2)))
                .containsExactlyInAnyOrderElementsOf(ingress);
    }

    @ParameterizedTest
    @MethodSource("installations")
    void leadFromNetworkPoliciesToPods(Overlay overlay) {
        var workloads = Stream.concat(overlay.workloads(), Overlay.all().flatMap(Overlay::workloads)).toList();
        assertThat(overlay.of("NetworkPolicy")).isNotEmpty().allSatisfy(policy -> {
            var labels = Stream.concat(Stream.of(policy.at("/spec/podSelector")),
                    policy.at("/spec/ingress").findValues("podSelector").stream())
                    .map(selector -> selector.path("matchLabels")).filter(chosen -> !chosen.isMissingNode()).toList();
            assertThat(labels).allSatisfy(
                    chosen -> assertThat(workloads).as(chosen.toString()).anyMatch(workload -> workload.isChosenBy(chosen)));
        });
    }

    @ParameterizedTest
    @MethodSource("installations")
    void leaveNothingOpenThatIsNotNamed(Overlay overlay) {
        var all = overlay.of("NetworkPolicy").filter(policy -> policy.at("/metadata/name").asText().equals("default-deny"))
                .toList();
        assertThat(all).singleElement().satisfies(policy -> {
            assertThat(policy.at("/spec/podSelector").isEmpty()).isTrue();
            assertThat(policy.at("/spec/policyTypes").toString()).isEqualTo("[\"Ingress\",\"Egress\"]");
            assertThat(policy.at("/spec/ingress").isMissingNode()).isTrue();
            assertThat(policy.at("/spec/egress").isMissingNode()).isTrue();
        });
    }

    @Test
    void leadFromScalersAndBudgetsToDeployments() {
        var production = Overlay.production();
        assertThat(production.of("PodDisruptionBudget")).hasSize(4).allSatisfy(budget -> assertThat(production.workloads()
                .filter(workload -> workload.isChosenBy(budget.at("/spec/selector/matchLabels")))).hasSize(1));
        assertThat(production.of("HorizontalPodAutoscaler")).hasSize(3)
                .allSatisfy(scaler -> production.deployment(scaler.at("/spec/scaleTargetRef/name").asText()));
    }

    @Test
    void giveTheSameMandatesAsTheDemo() throws Exception {
        assertThat(Overlay.FOLDER.resolve("overlays/evaluate/mandates.json")).hasSameTextualContentAs(
                Overlay.FOLDER.resolve("../journeys/src/main/resources/io/amends/journeys/launcher/mandates.json"));
    }

    private static Stream<JsonNode> routes(Overlay overlay) {
        return overlay.of("Ingress").flatMap(ingress -> items(ingress.at("/spec/rules/0/http/paths")));
    }

    static List<Overlay> installations() {
        return List.of(Overlay.evaluate(), Overlay.production());
    }
}
