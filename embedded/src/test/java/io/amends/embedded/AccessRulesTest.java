package io.amends.embedded;

import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.metrics.Metrics;
import org.apache.kafka.common.metrics.internals.PluginMetricsImpl;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.metadata.authorizer.StandardAcl;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;
import org.apache.kafka.server.authorizer.Action;
import org.apache.kafka.server.authorizer.AuthorizationResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that the manual gives, asked of Kafka's own authorizer: enough for each service, and nothing beside it. */
class AccessRulesTest {

    private static final Pattern ROW = Pattern.compile(
            "^\\| `([a-z-]+)` \\| (topic|group) \\| (literal|prefixed) \\| `([a-z-]+)` \\| ([A-Z, ]+) \\|$", Pattern.MULTILINE);

    private final Metrics metrics = new Metrics();
    private final StandardAuthorizer authorizer = new StandardAuthorizer();

    @BeforeEach
    void takeTheRulesOfTheManual() throws IOException {
        var rules = new HashMap<Uuid, StandardAcl>();
        ROW.matcher(Files.readString(Path.of("../docs/kubernetes.md"))).results()
                .forEach(row -> operations(row).forEach(operation -> rules.put(Uuid.randomUuid(), rule(row, operation))));
        authorizer.configure(Map.of());
        authorizer.withPluginMetrics(new PluginMetricsImpl(metrics, Map.of()));
        authorizer.loadSnapshot(rules);
        authorizer.completeInitialLoad();
    }

    @AfterEach
    void close() throws IOException {
        authorizer.close();
        metrics.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "ticket-service", "channel-service", "followup-service" })
    @DisplayName("Each service may do what it does")
    void areEnough(String service) throws IOException {
        var settings = settings(service);
        assertThat(topicsRead(settings)).isNotEmpty().allMatch(topic -> may(service, READ, TOPIC, topic));
        assertThat(groups(settings)).isNotEmpty()
                .allMatch(group -> may(service, READ, GROUP, group.replace("${quarkus.uuid}", Uuid.randomUuid().toString())));
        assertThat(may(service, WRITE, TOPIC, own(service))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "ticket-service", "channel-service", "followup-service", "another-house" })
    @DisplayName("input-D11 input-D12 control-18 Nobody tells anything in the name of another service, and no stranger tells or hears anything")
    void areNotTooMuch(String user) throws IOException {
        Predicate<String> isOwn = topic -> topic.equals(own(user));
        assertThat(EmbeddedKafka.TOPICS).filteredOn(topic -> may(user, WRITE, TOPIC, topic)).allMatch(isOwn);
        var heard = user.equals("another-house") ? Set.<String> of() : topicsRead(settings(user));
        assertThat(EmbeddedKafka.TOPICS).filteredOn(topic -> may(user, READ, TOPIC, topic))
                .containsExactlyInAnyOrderElementsOf(heard);
        assertThat(List.of("ticket-service", "channel-service", "followup-service"))
                .filteredOn(group -> may(user, READ, GROUP, group)).allMatch(user::equals);
    }

    @Test
    @DisplayName("The user of the Job that makes the topics may make these, and no other")
    void letTheJobMakeTheTopics() {
        assertThat(EmbeddedKafka.TOPICS).allMatch(topic -> may("ticket-service", CREATE, TOPIC, topic));
        assertThat(may("ticket-service", CREATE, TOPIC, "another")).isFalse();
    }

    private boolean may(String user, AclOperation operation, ResourceType type, String name) {
        var action = new Action(operation, new ResourcePattern(type, name, PatternType.LITERAL), 1, true, true);
        return authorizer.authorize(new Client(user), List.of(action)).equals(List.of(AuthorizationResult.ALLOWED));
    }

    private static List<AclOperation> operations(MatchResult row) {
        return Arrays.stream(row.group(5).split(", ")).map(AclOperation::valueOf).toList();
    }

    private static StandardAcl rule(MatchResult row, AclOperation operation) {
        return new StandardAcl(ResourceType.fromString(row.group(2)), row.group(4), PatternType.fromString(row.group(3)),
                "User:" + row.group(1), "*", operation, AclPermissionType.ALLOW);
    }

    private static String own(String service) {
        return service.replace("-service", "-events");
    }

    private static Properties settings(String service) throws IOException {
        var settings = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("..", service, "src/main/resources/application.properties"))) {
            settings.load(file);
        }
        return settings;
    }

    /** A channel that names no topic reads the one of its own name. */
    private static Set<String> topicsRead(Properties settings) {
        return incoming(settings, "connector")
                .map(name -> name.substring(0, name.lastIndexOf('.') + 1) + "topic")
                .map(name -> settings.getProperty(name, name.split("\\.")[3])).collect(Collectors.toSet());
    }

    private static Set<String> groups(Properties settings) {
        return incoming(settings, "group.id").map(settings::getProperty).collect(Collectors.toSet());
    }

    private static Stream<String> incoming(Properties settings, String setting) {
        return settings.stringPropertyNames().stream()
                .filter(name -> name.matches("mp\\.messaging\\.incoming\\.[a-z-]+\\." + Pattern.quote(setting)));
    }
}
