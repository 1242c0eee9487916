package io.amends.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** NullAway looks at marked packages only: one without the mark would be left out without a word. */
class NullMarkedTest {

    @ParameterizedTest
    @ValueSource(strings = { "events", "embedded", "foundation", "ticket-service", "channel-service", "followup-service",
            "journeys" })
    void marksEveryPackage(String module) {
        List<String> packages = House.files(module + "/src/main/java", ".java").stream()
                .map(path -> path.substring(0, path.lastIndexOf('/')))
                .distinct()
                .toList();
        assertThat(packages).isNotEmpty().allSatisfy(folder -> {
            var marker = folder + "/package-info.java";
            assertThat(House.file(marker)).exists();
            assertThat(House.read(marker)).contains("@NullMarked").startsWith("/**");
        });
    }
}
