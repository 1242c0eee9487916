package io.amends.handbook;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions can be found by their number, and no page leads nowhere. */
class DecisionsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern MENTION = Pattern.compile("ADR (\\d{4})");
    // The name of a class or of a file; the rest of a path before it does not matter.
    private static final Pattern NAME = Pattern
            .compile("`(?:[\\w./-]+/)?([A-Z]\\w*[a-z]\\w*|[\\w.-]+\\.(?:java|ts|sql|properties|json|sha256|xml|md))`");
    private static final List<String> FOLDERS = List.of("events/src", "contract/src", "foundation/src", "handbook/src",
            "ticket-service/src",
            "channel-service/src", "followup-service/src", "journeys/src", "console/src", "docs");
    private static final List<String> PARTS = List.of("**Context.**", "**Decision.**", "**Consequences.**",
            "**Rejected alternatives.**", "**House rules touched.**", "**References.**");

    static List<String> decisions() {
        return House.files("docs/adr", ".md");
    }

    static Stream<String> pages() {
        return Stream.concat(House.files("docs", ".md").stream(),
                Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "console/README.md")
                        .filter(page -> Files.exists(House.file(page))));
    }

    @Test
    void haveNumbersOfTheirOwn() {
        assertThat(decisions().stream().map(DecisionsTest::number)).isNotEmpty().doesNotHaveDuplicates()
                .allMatch(number -> number.matches("\\d{4}"));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void sayWhatWasWeighed(String decision) {
        assertThat(House.read(decision)).startsWith("# " + number(decision) + " ").contains(PARTS);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areFoundFromEveryPageThatNamesThem(String page) {
        var numbers = decisions().stream().map(DecisionsTest::number).toList();
        assertThat(MENTION.matcher(House.read(page)).results().map(mention -> mention.group(1))).isSubsetOf(numbers);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadNowhereThatDoesNotExist(String page) {
        var folder = House.file(page).getParent();
        assertThat(LINK.matcher(House.read(page)).results().map(link -> link.group(1))
                .filter(link -> !link.contains(":")))
                .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
    }

    @Test
    void tellWhoeverContributesOnlyOfFilesThatExist() {
        var files = FOLDERS.stream().flatMap(folder -> House.files(folder, "").stream())
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .collect(toSet());
        var withoutCommands = House.read("CONTRIBUTING.md").replaceAll("(?s)```.*?```", "");
        assertThat(NAME.matcher(withoutCommands).results().map(name -> name.group(1))).hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(files).containsAnyOf(name, name + ".java"));
    }

    private static String number(String decision) {
        return decision.replaceFirst(".*/", "").substring(0, 4);
    }
}
