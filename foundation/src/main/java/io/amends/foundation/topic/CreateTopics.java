package io.amends.foundation.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.apache.kafka.clients.admin.Admin;

/** A program of its own in the image of each service: a Job runs it before the services start. */
public final class CreateTopics {

    private static final String KAFKA = "KAFKA_";

    private CreateTopics() {
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> environment = System.getenv();
        try (var kafka = Admin.create(connection(environment))) {
            System.out.println("created: " + wanted(environment).createMissing(kafka));
        }
    }

    private static Topics wanted(Map<String, String> environment) {
        return new Topics(List.of(given("AMENDS_TOPICS", environment).split(",", -1)),
                Integer.parseInt(given("AMENDS_TOPIC_PARTITIONS", environment)),
                Short.parseShort(given("AMENDS_TOPIC_REPLICAS", environment)));
    }

    private static String given(String name, Map<String, String> environment) {
        return Objects.requireNonNull(environment.get(name), name + " is not set");
    }

    /** The same names as the services have: KAFKA_SECURITY_PROTOCOL is security.protocol. */
    private static Map<String, Object> connection(Map<String, String> environment) {
        var connection = new HashMap<String, Object>();
        environment.forEach((name, value) -> {
            if (name.startsWith(KAFKA)) {
                connection.put(name.substring(KAFKA.length()).toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        return connection;
    }
}
