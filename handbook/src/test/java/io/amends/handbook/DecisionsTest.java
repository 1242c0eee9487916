package io.amends.handbook;

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

    private static String number(String decision) {
        return decision.replaceFirst(".*/", "").substring(0, 4);
    }
}
