package io.amends.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever watches the house by {@code docs/metrics.md} sees every figure that it promises. */
public interface ShowsItsFigures {

    /** Name of the service, as in {@code docs/metrics.md}. */
    String service();

    @Test
    @DisplayName("Every documented metric exists, with a number")
    default void showsEveryMetricWithANumber() throws IOException {
        // given
        var row = Pattern.compile("(?m)^\\| `(\\w+)` \\| (?:all|" + service() + ") \\|");
        var documented = row.matcher(Files.readString(Path.of("../docs/metrics.md"))).results()
                .map(found -> found.group(1)).toList();
        assertThat(documented).contains("amends_outbox_age_seconds").hasSizeGreaterThan(4);
        // when
        given().get("/v1/nothing");
        // then
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(metrics()).containsAll(documented));
    }

    @Test
    @DisplayName("input-H1 Nothing of how it is run is shown where the public gets in")
    default void showsThemOnItsOwnPortOnly() {
        assertThat(List.of("/q/metrics", "/q/health", "/q/health/ready", "/q/openapi", "/q/dev", "/q/info", "/q/"))
                .allSatisfy(path -> given().get(path).then().statusCode(404));
    }

    /** Names of all metrics that have a number. */
    private static List<String> metrics() {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.port", int.class);
        return given().port(port).get("/q/metrics").then().statusCode(200).extract().asString().lines()
                .filter(line -> !line.startsWith("#") && !line.endsWith(" NaN"))
                .map(line -> line.split("[{ ]")[0])
                .distinct()
                .toList();
    }
}
