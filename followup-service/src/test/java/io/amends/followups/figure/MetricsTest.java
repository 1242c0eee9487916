package io.amends.followups.figure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("Every documented metric exists")
class MetricsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (?:all|followup-service) \\|");

    @ConfigProperty(name = "quarkus.management.port")
    int managementPort;

    @Test
    void showsEveryMetricWithANumber() throws IOException {
        // given
        var documented = documented();
        assertThat(documented).contains("amends_outbox_age_seconds").hasSizeGreaterThan(4);

        // when
        given().get("/v1/nothing");

        // then
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(metrics())
                .contains(documented.toArray(String[]::new)));
    }

    /** Names of all metrics that have a number. */
    private List<String> metrics() {
        return given().port(managementPort).get("/q/metrics").then().statusCode(200).extract().asString().lines()
                .filter(line -> !line.startsWith("#") && !line.endsWith(" NaN"))
                .map(line -> line.split("[{ ]")[0])
                .distinct()
                .toList();
    }

    private static List<String> documented() throws IOException {
        return ROW.matcher(Files.readString(Path.of("../docs/metrics.md"))).results().map(row -> row.group(1)).toList();
    }
}
