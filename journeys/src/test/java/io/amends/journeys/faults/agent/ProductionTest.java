package io.amends.journeys.faults.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionTest {

    @ParameterizedTest
    @ValueSource(strings = { "ticket-service", "channel-service", "followup-service" })
    @DisplayName("fault-F2 What is built for production knows where it could crash, and has nothing that could make it")
    void hasCrashPointsAndNoCrash(String service) throws Exception {
        // given
        Path built = Path.of(System.getProperty("amends.root", ".."), service, "target/quarkus-app");
        try (var files = Files.walk(built)) {
            var jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
            // then
            assertThat(jars).isNotEmpty().allSatisfy(jar -> assertThat(entries(jar))
                    .noneMatch(name -> name.contains("journeys"))
                    .doesNotContain("META-INF/services/java.util.function.Consumer"));
            var foundation = jars.stream().filter(jar -> jar.toString().contains("amends-foundation")).findFirst()
                    .orElseThrow();
            assertThat(entries(foundation)).filteredOn(name -> name.startsWith("io/amends/foundation/fault/"))
                    .filteredOn(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .containsExactly("io/amends/foundation/fault/CrashPoint.class");
        }
    }

    private static List<String> entries(Path jar) throws Exception {
        try (var file = new JarFile(jar.toFile())) {
            return file.stream().map(entry -> entry.getName()).toList();
        }
    }
}
