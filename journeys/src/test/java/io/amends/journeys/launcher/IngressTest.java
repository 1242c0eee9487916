package io.amends.journeys.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class IngressTest {

    private static final Pattern PATH = Pattern.compile("path: (/v(?:1/|erdict)\\S*), .*service: \\{name: (\\S+),");
    private static final Pattern ADDRESS = Pattern.compile("^  (/v1/[a-z-]\\S+):", Pattern.MULTILINE);
    private static final Map<Port, String> SERVICES = Map.of(Port.TICKET, "ticket-service", Port.CHANNEL, "channel-service",
            Port.FOLLOWUP, "followup-service");

    @Test
    void sendsTheSameRequestsToTheSameServicesInAClusterAsOnOneMachine() throws Exception {
        // given
        var here = Arrays.stream(Route.values()).filter(route -> SERVICES.containsKey(route.target()))
                .map(route -> route.prefix() + " " + SERVICES.get(route.target()));
        // when
        var cluster = Files.readString(Path.of("../k8s/base/ingress.yaml"));
        // then
        assertThat(PATH.matcher(cluster).results().map(path -> path.group(1) + " " + path.group(2)))
                .containsExactlyInAnyOrderElementsOf(here.toList());
    }

    @Test
    void leadsToEveryAddressThatAServiceHas() throws Exception {
        for (var service : SERVICES.entrySet()) {
            // when
            var document = Files.readString(Path.of("..", service.getValue(), "src/main/openapi/openapi.yaml"));
            // then
            var addresses = ADDRESS.matcher(document).results().map(address -> address.group(1)).toList();
            assertThat(addresses).as(service.getValue()).isNotEmpty()
                    .allSatisfy(address -> assertThat(target(address)).as(address).isEqualTo(service.getKey()));
        }
    }

    /** The longest prefix counts, here as in a cluster. */
    private static Port target(String address) {
        return Arrays.stream(Route.values()).filter(route -> (address + "/").startsWith(route.prefix() + "/"))
                .max(Comparator.comparingInt(route -> route.prefix().length())).orElseThrow().target();
    }
}
