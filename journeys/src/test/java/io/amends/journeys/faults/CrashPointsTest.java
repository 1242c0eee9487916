package io.amends.journeys.faults;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CrashPointsTest {

    private static final Pattern PASSED = Pattern.compile("CrashPoint\\.pass\\(\"([^\"]+)\"\\)");
    /** A walk pages nobody; that a step is taken once, and whole or not at all, is shown by PagingTest of followup-service. */
    private static final Set<String> OF_PAGES = Set.of("page.afterClaim", "page.afterStepBeforeCommit");

    @Test
    @DisplayName("fault-F2 Every place that the code names as one where a crash would hurt is struck, and no other is waited for")
    void areThePlacesThatTheCodeNames() {
        // given
        var struck = CrashPoints.ALL.stream().map(CrashPoints.Place::point).collect(toSet());

        // when
        var named = Stream.of("foundation", "ticket-service", "channel-service", "followup-service")
                .flatMap(module -> passedIn(Path.of("..", module, "src/main/java"))).collect(toSet());

        // then
        assertThat(named).hasSizeGreaterThan(9).containsAll(struck);
        assertThat(named).filteredOn(point -> !struck.contains(point)).isSubsetOf(OF_PAGES);
    }

    private static Stream<String> passedIn(Path sources) {
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).flatMap(CrashPointsTest::passed).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> passed(Path source) {
        try {
            return PASSED.matcher(Files.readString(source)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
