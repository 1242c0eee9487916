package io.amends.journeys.launcher;

/** Where a person goes now. */
final class Addresses {

    private Addresses() {
    }

    static String of(StackSettings settings) {
        return """

                Amends is ready.
                  console        %s   (nora, milan, tom, ada, otto; the password is the name)
                  Keycloak       http://localhost:%d
                  PostgreSQL     %s   databases tickets, channels, followups; user and password are the same word
                  Kafka          %s
                  logs           ./amends logs ticket-service -f
                  end            ./amends down   (the data is kept)"""
                .formatted(settings.origin(), settings.ports().of(Port.KEYCLOAK), settings.ports().address(Port.POSTGRESQL),
                        settings.ports().address(Port.KAFKA));
    }

    /** How somebody who develops a service runs it among the others. */
    static String byHand(StackSettings settings, Part service) {
        return "  by hand        ( set -a; . %s; ./mvnw compile quarkus:dev -pl %s -am )"
                .formatted(settings.environment(service), service);
    }
}
