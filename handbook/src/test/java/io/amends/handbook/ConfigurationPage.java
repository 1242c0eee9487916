package io.amends.handbook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** docs/configuration.md: every setting of our own, from the types that read it. */
final class ConfigurationPage {

    private static final String INTRODUCTION = """
            # Configuration

            Every setting of our own, by the service that reads it. This page is made from the code \
            (`./mvnw -q test -pl handbook -am -Dhandbook.write=true`); a test fails when it is old.

            Set them in the environment, under the name in the second column. A duration is written as `PT15M`, `P7D` or `15s`, \
            a list with commas. Without a **required** setting the service does not start. A **secret** belongs in a Kubernetes \
            Secret or the like, never in an image or a file under version control.

            The connections are settings of Quarkus: `QUARKUS_DATASOURCE_JDBC_URL`, `QUARKUS_DATASOURCE_REACTIVE_URL`, \
            `QUARKUS_DATASOURCE_USERNAME`, `QUARKUS_DATASOURCE_PASSWORD` (secret), `KAFKA_BOOTSTRAP_SERVERS`, \
            `QUARKUS_OIDC_AUTH_SERVER_URL`, `QUARKUS_HTTP_CORS_ORIGINS`.
            """;

    private ConfigurationPage() {
    }

    static Page page() {
        var sections = Stream.concat(Stream.of("foundation"), House.SERVICES.stream()).map(ConfigurationPage::section);
        return new Page("docs/configuration.md", INTRODUCTION + sections.collect(Collectors.joining()));
    }

    /** The settings of a module, by the class that asks for them. */
    static List<SettingsOfClass> settings(String module) {
        return House.files(module + "/src/main/java", ".java").stream()
                .filter(path -> House.read(path).matches("(?s).*@Config(Mapping|Property)\\(.*"))
                .map(Source::parse)
                .flatMap(source -> source.types().map(type -> SettingsOfClass.of(source, type)))
                .filter(settings -> !settings.settings().isEmpty())
                .toList();
    }

    private static String section(String module) {
        return "\n## " + (module.equals("foundation") ? "Every service" : module) + "\n"
                + settings(module).stream().map(ConfigurationPage::table).collect(Collectors.joining());
    }

    private static String table(SettingsOfClass settings) {
        var key = settings.settings().getFirst().key().split("\\.");
        var purpose = settings.purpose().isEmpty() ? "" : settings.purpose() + "\n\n";
        return "\n### " + key[0] + "." + key[1] + "\n\n" + purpose
                + "| setting | environment variable | type | default | meaning |\n|---|---|---|---|---|\n"
                + settings.settings().stream().map(ConfigurationPage::row).collect(Collectors.joining());
    }

    private static String row(Setting setting) {
        return "| `%s` | `%s` | %s%s | %s | %s |\n".formatted(setting.key(), setting.environmentVariable(), setting.kind(),
                setting.isSecret() ? ", **secret**" : "", fallback(setting), setting.meaning());
    }

    private static String fallback(Setting setting) {
        if (!setting.fallback().isEmpty()) {
            return "`" + setting.fallback() + "`";
        }
        return setting.isOptional() ? "none" : "**required**";
    }
}
