package io.amends.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.events.EventType;
import io.amends.events.EventTypes;

/** The page of a service names the events that it reads and tells, and settings that exist. */
class CanvasTest {

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    @ParameterizedTest
    @ValueSource(strings = { "ticket-service", "channel-service", "followup-service" })
    void namesTheEventsThatTheServiceReads(String service) {
        var read = EventTypes.all().filter(type -> EventUse.readers(type).contains(service)).toList();
        assertNames(section(service, "Events in"), read);
    }

    @ParameterizedTest
    @ValueSource(strings = { "ticket-service", "channel-service", "followup-service" })
    void namesTheEventsThatTheServiceTells(String service) {
        assertNames(section(service, "Events out"),
                EventTypes.all().filter(type -> EventUse.producer(type).equals(service)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "ticket-service", "channel-service", "followup-service" })
    void namesSettingsThatExist(String service) {
        var keys = Stream.of("foundation", service).flatMap(module -> ConfigurationPage.settings(module).stream())
                .flatMap(settings -> settings.settings().stream().map(Setting::key)).toList();
        assertThat(quoted(section(service, "Settings")).filter(quote -> quote.startsWith("amends."))).isNotEmpty()
                .allSatisfy(key -> assertThat(keys).as(key).anyMatch(glob(key).asMatchPredicate()));
    }

    private static void assertNames(String section, List<EventType<?>> types) {
        var names = quoted(section).filter(quote -> quote.matches("[a-z-]+\\.[a-z*-]+(\\.v\\d+)?")).toList();
        assertThat(types).as("named by %s", names)
                .allSatisfy(type -> assertThat(names).anyMatch(name -> covers(name, type)));
        assertThat(names).as("names of events")
                .allSatisfy(name -> assertThat(types).as(name).anyMatch(type -> covers(name, type)));
    }

    /** Whether {@code ticket.*}, {@code ticket.opened} or {@code ticket.opened.v1} means the type. */
    private static boolean covers(String name, EventType<?> type) {
        return glob(name).matcher(type.name()).matches() || glob(name + ".v*").matcher(type.name()).matches();
    }

    private static Pattern glob(String name) {
        return Pattern.compile(name.replace(".", "\\.").replace("*", ".*"));
    }

    private static Stream<String> quoted(String section) {
        return QUOTED.matcher(section).results().map(quote -> quote.group(1));
    }

    private static String section(String service, String title) {
        var canvas = House.read("docs/canvas/" + service + ".md");
        assertThat(canvas).contains("\n## " + title);
        return canvas.split("\n## " + title)[1].split("\n## ")[0];
    }
}
