package io.amends.embedded;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * PostgreSQL and Kafka for a {@code @QuarkusTest}: started once per JVM and shared by all its tests.
 *
 * <p>
 * The init argument {@code database} names the database: tickets, channels or followups.
 */
public final class EmbeddedServices implements QuarkusTestResourceLifecycleManager {

    private String database = EmbeddedPostgresql.DATABASES.getFirst();

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        var addresses = addresses();
        var configuration = new HashMap<String, String>();
        configuration.put("quarkus.datasource.jdbc.url", "jdbc:" + addresses.get("postgresql") + database);
        configuration.put("quarkus.datasource.reactive.url", addresses.get("postgresql") + database);
        configuration.put("quarkus.datasource.username", database);
        configuration.put("quarkus.datasource.password", database);
        configuration.put("kafka.bootstrap.servers", addresses.get("kafka"));
        configuration.put("quarkus.log.category.\"kafka\".level", "ERROR");
        configuration.put("quarkus.log.category.\"org.apache.kafka\".level", "ERROR");
        configuration.put("quarkus.log.category.\"state.change.logger\".level", "ERROR");
        return configuration;
    }

    /**
     * Quarkus gives test classes class loaders of their own and closes them; a server started through one of them would be
     * started again by the next, and would miss its classes when it stops. So the servers live in the system class loader.
     */
    private static Map<String, String> addresses() {
        ClassLoader caller = Thread.currentThread().getContextClassLoader();
        ClassLoader system = ClassLoader.getSystemClassLoader();
        Thread.currentThread().setContextClassLoader(system);
        try {
            @SuppressWarnings("unchecked")
            var addresses = (Map<String, String>) system.loadClass(SharedServices.class.getName())
                    .getMethod("addresses")
                    .invoke(null);
            return addresses;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the embedded servers did not start", e);
        } finally {
            Thread.currentThread().setContextClassLoader(caller);
        }
    }

    /** The servers stay up for the next test class and end with the JVM. */
    @Override
    public void stop() {
    }
}
